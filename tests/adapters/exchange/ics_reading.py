"""A calendar as another library reads it."""

from __future__ import annotations

from typing import Any

import vobject

from adapters.exchange.bench import Bench
from skinroutine.domain.record.preferences import TextLevel


def ics(bench: Bench, level: TextLevel = TextLevel.NEUTRAL) -> str:
    """Return the file."""
    return b"".join(bench.exports.as_ics(level).pieces).decode()


def events(text: str) -> list[Any]:
    """Return the entries as the other library reads them."""
    return list(vobject.readOne(text).vevent_list)


def live(text: str) -> list[Any]:
    """Return the entries that are not called off."""
    return [one for one in events(text) if one.status.value == "CONFIRMED"]
