"""What the person set about reminders, read from the facts; the newest word on each name holds."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum

from skinroutine.domain.event import Event, Preferred, standing
from skinroutine.domain.schedule import instant_of


class TextLevel(StrEnum):
    """How much a reminder says where others may look on (product.md, F7.19)."""

    FULL = "full"
    NEUTRAL = "neutral"
    DISCREET = "discreet"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one wall time to another, over midnight too; the two differ, or ValueError."""

    begins: time
    ends: time

    def __post_init__(self) -> None:
        if self.begins == self.ends or self.begins.tzinfo or self.ends.tzinfo:
            message = "quiet hours begin and end at different wall times"
            raise ValueError(message)

    def end_after(self, at: datetime, zone: tzinfo) -> datetime | None:
        """Return when (UTC) the quiet hours that hold an instant are over, or None outside them."""
        local = at.astimezone(zone)
        wall = local.time().replace(tzinfo=None)
        if self.begins < self.ends:
            is_inside = self.begins <= wall < self.ends
        else:
            is_inside = wall >= self.begins or wall < self.ends
        if not is_inside:
            return None
        day = local.date() if wall < self.ends else local.date() + timedelta(days=1)
        again = datetime.combine(day, self.ends, tzinfo=zone).replace(fold=1).astimezone(UTC)
        ends = [instant_of(day, self.ends, zone)]
        if again.astimezone(zone).time().replace(tzinfo=None) == self.ends:
            ends.append(again)
        return min((one for one in ends if one > at), default=at + timedelta(minutes=1))


class PreferenceName(StrEnum):
    """The names under which preferences are kept."""

    TEXT_LEVEL = "text-level"
    QUIET_HOURS = "quiet-hours"
    UNSEEN_CHANNELS = "unseen-channels"
    SEEN_CHANNEL = "seen-channel"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The preferences in force.

    `unseen` are the channels whose test reminder the person did not see; `seen` is the one whose
    test reminder they saw, empty where none was tried.
    """

    text_level: TextLevel = TextLevel.NEUTRAL
    quiet: QuietHours | None = None
    unseen: frozenset[str] = field(default_factory=frozenset)
    seen: str = ""


def preferences_in(events: Iterable[Event]) -> Preferences:
    """Return the preferences that stand; what a newer program may have written is passed over."""
    found = Preferences()
    for event in standing(events):
        if isinstance(event.fact, Preferred):
            with suppress(ValueError):
                found = _with(found, event.fact)
    return found


def check_preference(said: Preferred) -> None:
    """Raise ValueError where a preference cannot be read back."""
    _with(Preferences(), said)


def quiet_value(quiet: QuietHours | None) -> str:
    """Return quiet hours as they are kept: 22:00-07:00, or nothing for none."""
    return f"{quiet.begins:%H:%M}-{quiet.ends:%H:%M}" if quiet else ""


def read_quiet(value: str) -> QuietHours | None:
    """Return the quiet hours of a kept value; ValueError where it is none."""
    if not value:
        return None
    begins, _, ends = value.partition("-")
    return QuietHours(time.fromisoformat(begins), time.fromisoformat(ends))


def _with(found: Preferences, said: Preferred) -> Preferences:
    match said.name:
        case PreferenceName.TEXT_LEVEL:
            return replace(found, text_level=TextLevel(said.value))
        case PreferenceName.QUIET_HOURS:
            return replace(found, quiet=read_quiet(said.value))
        case PreferenceName.UNSEEN_CHANNELS:
            return replace(found, unseen=frozenset(filter(None, said.value.split(","))))
        case PreferenceName.SEEN_CHANNEL:
            return replace(found, seen=said.value)
        case _:
            return found
