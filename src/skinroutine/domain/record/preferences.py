"""What the person set, read from the facts; the newest word on each name holds."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from skinroutine.domain.plan.schedule import USUAL_ENDS, DayEnds, instant_of
from skinroutine.domain.record.event import Event, Preferred, standing


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


class ThemeChoice(StrEnum):
    """Which theme the window wears."""

    DESKTOP = "desktop"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class HourClock(StrEnum):
    """How times are written: as is usual in the locale, or one way whatever that is."""

    LOCALE = "locale"
    TWELVE = "12"
    TWENTY_FOUR = "24"


class Region(StrEnum):
    """Whose leaflets and numbers are shown; a choice of display, never guessed."""

    US = "us"
    UK = "uk"
    EU = "eu"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Numbers:
    """The telephone numbers the person typed; an empty one stands for the region's own."""

    emergency: str = ""
    crisis: str = ""
    poison: str = ""


class PreferenceName(StrEnum):
    """The names under which preferences are kept."""

    TEXT_LEVEL = "text-level"
    QUIET_HOURS = "quiet-hours"
    UNSEEN_CHANNELS = "unseen-channels"
    SEEN_CHANNEL = "seen-channel"
    SNOOZE = "snooze"
    DAY_END = "day-end"
    THEME = "theme"
    TEXT_SIZE = "text-size"
    LANGUAGE = "language"
    HOUR_CLOCK = "hour-clock"
    FIRST_WEEKDAY = "first-weekday"
    WELCOME = "welcome"
    REGION = "region"
    EMERGENCY_NUMBER = "emergency-number"
    CRISIS_NUMBER = "crisis-number"
    POISON_NUMBER = "poison-number"


SMALLEST_TEXT, LARGEST_TEXT = 80, 200
"""Text sizes in percent."""
LATEST_DAY_END = time(6, 0)
LONGEST_SNOOZE = timedelta(hours=4)
LONGEST_NUMBER = 30
"""Characters of a telephone number."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """The preferences in force.

    `unseen` are the channels whose test reminder the person did not see; `seen` is the one whose
    test reminder they saw, empty where none was tried. `text_size` is in percent; `language` is a
    code, or empty for the desktop's; `first_weekday` counts from Monday = 0, or is None for the
    locale's. `is_welcomed` is whether the welcome was gone through or put away. `region` and
    `numbers` say which telephone numbers stand beside the signs that need a person.
    """

    text_level: TextLevel = TextLevel.NEUTRAL
    quiet: QuietHours | None = None
    unseen: frozenset[str] = field(default_factory=frozenset)
    seen: str = ""
    snooze: timedelta = timedelta(minutes=10)
    day_ends: DayEnds = USUAL_ENDS
    theme: ThemeChoice = ThemeChoice.DESKTOP
    text_size: int = 100
    language: str = ""
    hour_clock: HourClock = HourClock.LOCALE
    first_weekday: int | None = None
    is_welcomed: bool = False
    region: Region = Region.OTHER
    numbers: Numbers = Numbers()


RESET = (
    (PreferenceName.TEXT_LEVEL, TextLevel.NEUTRAL.value),
    (PreferenceName.QUIET_HOURS, ""),
    (PreferenceName.SNOOZE, "10"),
    (PreferenceName.THEME, ThemeChoice.DESKTOP.value),
    (PreferenceName.TEXT_SIZE, "100"),
    (PreferenceName.LANGUAGE, ""),
    (PreferenceName.HOUR_CLOCK, HourClock.LOCALE.value),
    (PreferenceName.FIRST_WEEKDAY, ""),
    (PreferenceName.REGION, Region.OTHER.value),
    (PreferenceName.EMERGENCY_NUMBER, ""),
    (PreferenceName.CRISIS_NUMBER, ""),
    (PreferenceName.POISON_NUMBER, ""),
)
"""What a reset sets; the day's end comes with the day it applies from."""


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


def day_end_value(day: date, at: time) -> str:
    """Return a day end as it is kept: 2026-11-24 03:00, the day it applies from and the time."""
    return f"{day.isoformat()} {at:%H:%M}"


def _read_day_end(ends: DayEnds, value: str) -> DayEnds:
    day, _, at = value.partition(" ")
    ends_at = time.fromisoformat(at)
    if ends_at != ends_at.replace(second=0, microsecond=0, tzinfo=None) or ends_at > LATEST_DAY_END:
        message = f"a day ends between midnight and {LATEST_DAY_END:%H:%M}"
        raise ValueError(message)
    return ends.changed(date.fromisoformat(day), ends_at)


def _within(value: str, least: int, most: int) -> int:
    number = int(value)
    if not least <= number <= most:
        message = f"a number from {least} to {most} is asked for"
        raise ValueError(message)
    return number


def _with(found: Preferences, said: Preferred) -> Preferences:
    value = said.value
    match said.name:
        case PreferenceName.TEXT_LEVEL:
            return replace(found, text_level=TextLevel(value))
        case PreferenceName.QUIET_HOURS:
            return replace(found, quiet=read_quiet(value))
        case PreferenceName.UNSEEN_CHANNELS:
            return replace(found, unseen=frozenset(filter(None, value.split(","))))
        case PreferenceName.SEEN_CHANNEL:
            return replace(found, seen=value)
        case PreferenceName.SNOOZE:
            longest = LONGEST_SNOOZE // timedelta(minutes=1)
            return replace(found, snooze=timedelta(minutes=_within(value, 1, longest)))
        case PreferenceName.DAY_END:
            return replace(found, day_ends=_read_day_end(found.day_ends, value))
        case _:
            return _with_look(found, said.name, value)


def _with_look(found: Preferences, name: str, value: str) -> Preferences:
    match name:
        case PreferenceName.THEME:
            return replace(found, theme=ThemeChoice(value))
        case PreferenceName.TEXT_SIZE:
            return replace(found, text_size=_within(value, SMALLEST_TEXT, LARGEST_TEXT))
        case PreferenceName.LANGUAGE:
            return replace(found, language=value)
        case PreferenceName.HOUR_CLOCK:
            return replace(found, hour_clock=HourClock(value))
        case PreferenceName.FIRST_WEEKDAY:
            return replace(found, first_weekday=_within(value, 0, 6) if value else None)
        case PreferenceName.WELCOME:
            return replace(found, is_welcomed=value == "done")
        case _:
            return _with_numbers(found, name, value)


def _with_numbers(found: Preferences, name: str, value: str) -> Preferences:
    numbers = found.numbers
    match name:
        case PreferenceName.REGION:
            return replace(found, region=Region(value))
        case PreferenceName.EMERGENCY_NUMBER:
            return replace(found, numbers=replace(numbers, emergency=_number(value)))
        case PreferenceName.CRISIS_NUMBER:
            return replace(found, numbers=replace(numbers, crisis=_number(value)))
        case PreferenceName.POISON_NUMBER:
            return replace(found, numbers=replace(numbers, poison=_number(value)))
        case _:
            return found


def _number(value: str) -> str:
    """Return a telephone number without the space around it; ValueError where it is too long."""
    number = value.strip()
    if len(number) > LONGEST_NUMBER or not number.isprintable():
        message = f"a telephone number has at most {LONGEST_NUMBER} characters, on one line"
        raise ValueError(message)
    return number
