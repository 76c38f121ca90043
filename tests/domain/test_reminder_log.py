"""What became of each planned reminder: shown, answered, or silent and why."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest

from making import BERLIN, DOSE, MONDAY, NEW_YORK, dinner_at, event, key, wall
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import (
    Event,
    Fact,
    NotShown,
    NotShownReason,
    Paused,
    PromptKind,
    Reminded,
    Skipped,
    SkipReason,
    Snoozed,
    Ticked,
    Undone,
    Unticked,
)
from skinroutine.domain.record.status import Moment
from skinroutine.domain.reminding.reminder_log import (
    Answer,
    ReminderEntry,
    Showing,
    Silence,
    reminder_log,
)

DUE = wall(MONDAY, 19)
MINUTE = timedelta(minutes=1)
LATER = wall(MONDAY, 23)
SEVEN = time(19)


def at(minutes: float) -> datetime:
    """Return the instant so many minutes after the dose is due at 19:00."""
    return DUE + minutes * MINUTE


def log(*facts: tuple[Fact, float]) -> list[Event]:
    """Return events from facts and the minutes after due at which they were noted."""
    return [event(fact, n, at(minutes)) for n, (fact, minutes) in enumerate(facts, start=1)]


def the_entry(
    events: list[Event], now: datetime = LATER, routine: Routine | None = None
) -> ReminderEntry:
    """Return the entry of Monday's dose, from the log of the whole day."""
    planned = occurrences(routine or default_routine(), MONDAY, BERLIN)
    entries = reminder_log(planned, events, Moment(now, BERLIN))
    assert tuple(entry.occurrence for entry in entries) == planned
    return next(entry for entry in entries if entry.occurrence.key == DOSE)


def shown(kind: PromptKind = PromptKind.DUE, channel: str = "dunst") -> Reminded:
    """Return the fact that the dose was shown."""
    return Reminded(DOSE, SEVEN, channel, kind)


def test_nothing_has_happened_yet() -> None:
    """Without facts nothing was shown, answered or explained; from due on it is past."""
    found = the_entry([], at(-1))
    assert (found.shown, found.silences, found.answers, found.is_past) == ((), (), (), False)
    assert (found.first, found.late_by, found.repeats, found.answer) == (None, None, 0, None)
    assert not found.is_settled_before_due
    assert the_entry([], at(0)).is_past


@pytest.mark.parametrize("minutes", [-1, 0, 0.5, 90])
def test_when_it_was_shown_and_where(minutes: float) -> None:
    """A reminder is kept with its instant, its kind, its channel and how late it was."""
    found = the_entry(log((shown(), minutes)))
    assert found.shown == (Showing(at(minutes), PromptKind.DUE, "dunst", minutes * MINUTE),)
    assert found.first == found.shown[0]
    assert found.late_by == minutes * MINUTE


def test_repeats_follow_the_first() -> None:
    """Repeats are counted after the first; a heads-up is neither the first nor a repeat."""
    ahead = (shown(PromptKind.HEADS_UP), -20)
    assert the_entry(log(ahead)).first is None
    assert the_entry(log(ahead)).repeats == 0
    found = the_entry(
        log(ahead, (shown(), 2), (shown(PromptKind.REPEAT), 22), (shown(PromptKind.REPEAT), 62))
    )
    assert found.first == Showing(at(2), PromptKind.DUE, "dunst", 2 * MINUTE)
    assert found.late_by == 2 * MINUTE
    assert found.repeats == 2
    assert [one.late_by / MINUTE for one in found.shown] == [-20, 2, 22, 62]


def test_each_channel_is_kept() -> None:
    """Shown on two channels, both are told, in order."""
    found = the_entry(log((shown(), 0), (shown(PromptKind.REPEAT, "tray"), 20)))
    assert [one.channel for one in found.shown] == ["dunst", "tray"]


def test_late_is_judged_where_and_for_when_it_was_shown() -> None:
    """Shown in New York at 19:05 there, a dose is five minutes late, though it is 01:05 here."""
    abroad = event(shown(), 1, wall(MONDAY, 19, 5) + timedelta(hours=6), zone=NEW_YORK.key)
    assert the_entry([abroad]).late_by == 5 * MINUTE
    assert the_entry(log((shown(), 5)), routine=dinner_at(18)).late_by == 5 * MINUTE
    lost = event(shown(), 1, wall(MONDAY, 20), zone="Mars/Olympus")
    assert the_entry([lost]).late_by == timedelta(hours=0)


def test_silences_are_kept_with_their_reasons() -> None:
    """Each time a reminder was not shown is told, with when that was noted and why."""
    found = the_entry(
        log(
            (NotShown(DOSE, NotShownReason.ASLEEP), 60),
            (NotShown(DOSE, NotShownReason.REFUSED), 61),
            (shown(), 62),
        )
    )
    assert found.silences == (
        Silence(at(60), NotShownReason.ASLEEP),
        Silence(at(61), NotShownReason.REFUSED),
    )
    assert found.late_by == 62 * MINUTE


def test_what_the_person_did_and_where() -> None:
    """Done, skipped, snoozed and taken back are answers, with the place where each was said."""
    found = the_entry(
        log(
            (Snoozed(DOSE, at(10), "dunst"), 0),
            (Skipped(DOSE, None, "tray"), 11),
            (Unticked(DOSE), 12),
            (Skipped(DOSE, SkipReason.AWAY), 13),
            (Ticked(DOSE, at(14), via="window"), 14),
        )
    )
    assert found.answers == (
        Answer(at(0), "snoozed", "dunst"),
        Answer(at(11), "skipped", "tray"),
        Answer(at(12), "taken back", ""),
        Answer(at(13), "skipped", ""),
        Answer(at(14), "done", "window"),
    )
    assert found.answer == found.answers[-1]


def test_what_was_undone_was_not_said() -> None:
    """An act that was taken back with undo is no answer."""
    events = log((Ticked(DOSE, at(5)), 5), (Undone("0001", MONDAY), 6))
    assert the_entry(events).answers == ()


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([(Ticked(DOSE, at(-5)), -5)], True),
        ([(Skipped(DOSE, None), -5)], True),
        ([(Ticked(DOSE, at(0)), 0)], True),
        ([(Ticked(DOSE, at(-5)), 1)], False),
        ([(Snoozed(DOSE, at(30)), -5)], False),
        ([(Ticked(DOSE, at(-9)), -9), (Unticked(DOSE), -5)], False),
        ([(Ticked(DOSE, at(-9)), -9), (Unticked(DOSE), 5)], True),
        ([(Unticked(DOSE), -9), (Ticked(DOSE, at(-5)), -5)], True),
    ],
)
def test_what_was_settled_before_due(facts: list[tuple[Fact, float]], expected: bool) -> None:
    """Ticked or skipped by the time it was due, a step needed no reminder."""
    assert the_entry(log(*facts)).is_settled_before_due is expected


def test_facts_about_others_do_not_matter() -> None:
    """Another slot's reminder, a pause and another day's dose leave this entry alone."""
    events = log(
        (Reminded(key("lip-balm", "night"), time(21, 30), "dunst"), 150),
        (Paused(MONDAY), 151),
        (Reminded(key("dose", "dinner", MONDAY + timedelta(days=1)), SEVEN, "dunst"), 152),
    )
    found = the_entry(events)
    assert (found.shown, found.silences, found.answers) == ((), (), ())


def test_the_order_of_arrival_does_not_matter() -> None:
    """Facts that arrive in another order, or twice, give the same entry."""
    events = log((shown(), 0), (shown(PromptKind.REPEAT), 20), (Ticked(DOSE, at(25)), 25))
    assert the_entry([*reversed(events), events[0]]) == the_entry(events)
