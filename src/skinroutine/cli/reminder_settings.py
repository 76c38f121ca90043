"""Show and change what a person can set."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import time, timedelta
from typing import Any

from skinroutine.app.course.red_flags import NUMBER_NAMES, REGION_NAMES, numbers_of
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.ports import Autostart
from skinroutine.app.tongue import WEEKDAYS, tr
from skinroutine.cli.diary_views import number_words
from skinroutine.cli.views import dump
from skinroutine.domain.plan.routine import MINUTE, ReminderPolicy, Routine
from skinroutine.domain.plan.schedule import DAY_END
from skinroutine.domain.record.preferences import (
    HourClock,
    PreferenceName,
    Preferences,
    ThemeChoice,
    quiet_value,
)

AS_USUAL, AS_DESKTOP = "as usual where you live", "as the desktop"
CLOCKS = {
    HourClock.LOCALE: AS_USUAL,
    HourClock.TWELVE: "12 hours",
    HourClock.TWENTY_FOUR: "24 hours",
}
THEMES = {
    ThemeChoice.DESKTOP: AS_DESKTOP,
    ThemeChoice.LIGHT: "light",
    ThemeChoice.DARK: "dark",
    ThemeChoice.CONTRAST: "high contrast",
}


@dataclass(frozen=True)
class ReminderSettings:
    """What is set; `day_end` is of today, `starts_itself` is None where that cannot be read."""

    preferences: Preferences
    policy: ReminderPolicy
    day_end: time
    starts_itself: bool | None
    is_paused: bool


def change(asked: Namespace, commands: Commands, queries: Queries, autostart: Autostart) -> None:
    """Set what was asked for and is not so already; every value has been checked before.

    A reset comes first, so that what is said beside it holds. The start with the computer comes
    last: where the system refuses it, the rest is set.
    """
    if asked.autostart and asked.demo and asked.profile is None:
        message = "A made-up diary is gone at the end, so it cannot start with the computer."
        raise WrongUse(message)
    if asked.reset and not _is_usual(queries):
        commands.reset_preferences()
    for name, value in _changes(asked, queries.preferences()):
        commands.prefer(name, value)
    if asked.day_end is not None and asked.day_end != _day_end(queries):
        commands.end_days_at(asked.day_end)
    _revise(asked, commands)
    if asked.autostart:
        autostart.turn(on=asked.autostart == "on")


def gather(queries: Queries, autostart: Autostart) -> ReminderSettings:
    """Return what is set now."""
    starts_itself: bool | None = None
    with suppress(WorldFailure):
        starts_itself = autostart.is_on()
    return ReminderSettings(
        queries.preferences(),
        queries.routine().dose_policy,
        _day_end(queries),
        starts_itself,
        queries.is_paused(),
    )


def settings_text(found: ReminderSettings) -> str:
    """Return what is set as lines."""
    preferences = found.preferences
    quiet, first = quiet_value(preferences.quiet), preferences.first_weekday
    heads_up = found.policy.heads_up
    starts = {True: "on", False: "off", None: "not known"}
    lines = {
        "Text of reminders": preferences.text_level.value,
        "Quiet hours": f"{quiet}, for care; doses are reminded" if quiet else "off",
        "Repeats of a dose": _after(found.policy.repeats),
        "Heads-up for a dose": f"{heads_up // MINUTE} min before" if heads_up else "off",
        "Length of a snooze": f"{preferences.snooze // MINUTE} min",
        "Start with the computer": starts[found.starts_itself],
        "A day ends at": f"{found.day_end:%H:%M}",
        "A week starts on": AS_USUAL if first is None else WEEKDAYS[first],
        "Clock": CLOCKS[preferences.hour_clock],
        "Theme": THEMES[preferences.theme],
        "Text size": f"{preferences.text_size} %",
        "Language": preferences.language or AS_DESKTOP,
        "Region": tr(REGION_NAMES[preferences.region]),
        **{tr(NUMBER_NAMES[one.kind]): number_words(one) for one in numbers_of(preferences)},
        "Paused today": "yes" if found.is_paused else "no",
    }
    return "\n".join(f"{name:<25}{value}" for name, value in lines.items())


def settings_json(found: ReminderSettings) -> str:
    """Return what is set as JSON, by the names and values of the options.

    Lengths are in minutes; null is off, the locale's, the desktop's language, or not known.
    """
    preferences = found.preferences
    heads_up, first = found.policy.heads_up, preferences.first_weekday
    data: dict[str, Any] = {
        "text": preferences.text_level.value,
        "quiet": quiet_value(preferences.quiet) or None,
        "repeats": [one // MINUTE for one in found.policy.repeats],
        "heads_up": heads_up // MINUTE if heads_up else None,
        "snooze": preferences.snooze // MINUTE,
        "autostart": found.starts_itself,
        "day_end": f"{found.day_end:%H:%M}",
        "week_starts": None if first is None else WEEKDAYS[first].casefold(),
        "clock": preferences.hour_clock.value,
        "theme": preferences.theme.value,
        "text_size": preferences.text_size,
        "language": preferences.language or None,
        "region": preferences.region.value,
        "emergency_number": preferences.numbers.emergency or None,
        "crisis_number": preferences.numbers.crisis or None,
        "poison_number": preferences.numbers.poison or None,
        "paused": found.is_paused,
    }
    return dump(data)


def _changes(asked: Namespace, now: Preferences) -> Iterator[tuple[PreferenceName, str]]:
    """Yield each preference that was asked for and is not so already, as it is kept."""
    quiet = None if asked.quiet is None else quiet_value(next(iter(asked.quiet), None))
    first = "" if now.first_weekday is None else str(now.first_weekday)
    for name, wanted, kept in (
        (PreferenceName.TEXT_LEVEL, asked.text, now.text_level.value),
        (PreferenceName.QUIET_HOURS, quiet, quiet_value(now.quiet)),
        (PreferenceName.SNOOZE, asked.snooze, now.snooze // MINUTE),
        (PreferenceName.FIRST_WEEKDAY, asked.week_starts, first),
        (PreferenceName.HOUR_CLOCK, asked.clock, now.hour_clock.value),
        (PreferenceName.THEME, asked.theme, now.theme.value),
        (PreferenceName.TEXT_SIZE, asked.text_size, now.text_size),
        (PreferenceName.LANGUAGE, asked.language, now.language),
        (PreferenceName.REGION, asked.region, now.region.value),
        (PreferenceName.EMERGENCY_NUMBER, asked.emergency_number, now.numbers.emergency),
        (PreferenceName.CRISIS_NUMBER, asked.crisis_number, now.numbers.crisis),
        (PreferenceName.POISON_NUMBER, asked.poison_number, now.numbers.poison),
    ):
        if wanted is not None and wanted != kept:
            yield name, str(wanted)


def _is_usual(queries: Queries) -> bool:
    """Tell whether everything that a reset sets back is so already."""
    now, usual = queries.preferences(), Preferences()
    kept = replace(
        usual,
        day_ends=now.day_ends,
        unseen=now.unseen,
        seen=now.seen,
        is_welcomed=now.is_welcomed,
    )
    return now == kept and _day_end(queries) == DAY_END


def _day_end(queries: Queries) -> time:
    return queries.preferences().day_ends.after(queries.today())


def _revise(asked: Namespace, commands: Commands) -> None:
    """Change one half of the dose's reminder policy and keep the other, from today on."""
    part: dict[str, Any] = {}
    if asked.repeats is not None:
        part["repeats"] = asked.repeats
    if asked.heads_up is not None:
        part["heads_up"] = next(iter(asked.heads_up), None)

    def edit(routine: Routine) -> Routine:
        policy = replace(routine.dose_policy, **part)
        return routine if policy == routine.dose_policy else routine.with_dose_policy(policy)

    commands.change_routine(edit)


def _after(repeats: Sequence[timedelta]) -> str:
    lengths = ", ".join(str(one // MINUTE) for one in repeats)
    return f"{lengths} min after the first" if lengths else "off"
