"""Which facts were said at a device itself: those that undo takes back there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import inf

from skinroutine.domain.record.event import Event

FROM_PHONE = "phone"
"""Where something was said that came from the calendar on a server (`via`)."""
Own = Callable[[Event], bool]
"""Tells whether a fact is one that undo may take back here."""


def said_at(device: str, known: Iterable[Event]) -> Own:
    """Return what tells whether a fact was said at a device, and not by the phone through it.

    What was here before the first fact of the device came with its diary, and counts as its own.
    """
    first = min((one.order for one in known if one.device == device), default=inf)

    def is_own(event: Event) -> bool:
        is_here = event.device == device or event.order < first
        return is_here and getattr(event.fact, "via", "") != FROM_PHONE

    return is_own
