"""What the loop and the window ask about reminders: the next one, what holds, the reminder log."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from making import BERLIN, DOSE, MONDAY, dinner_at, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import REACH, Queries
from skinroutine.app.diary.snapshots import LastWork
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import DOSE_POLICY, ReminderPolicy
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import (
    Fact,
    NotShown,
    NotShownReason,
    Paused,
    PromptKind,
    Reminded,
    Stopped,
)
from skinroutine.domain.record.preferences import PreferenceName, Preferences, QuietHours, TextLevel
from skinroutine.domain.reminding.reminder import Manners

from fakes import FixedClock

TUESDAY = MONDAY + timedelta(days=1)
BALM = key("lip-balm", "midday")
NIGHT = [key("moisturizer", "night"), key("lip-balm", "night")]

ZONE = "Europe/Berlin"


def note(store: SqliteStore, clock: FixedClock, *facts: Fact) -> None:
    """Append facts at the clock's moment, as the loop does."""
    store.append(facts, clock.now(), clock.zone_name())


def next_of(queries: Queries) -> tuple[object, list[OccurrenceKey]]:
    """Return when the next reminder comes and what it is about."""
    found = queries.day().next_reminder
    assert found is not None
    return found.at, [state.occurrence.key for state in found.states]


def test_the_next_reminder_may_be_a_repeat(
    store: SqliteStore, queries: Queries, clock: FixedClock
) -> None:
    """After the dose was reminded at 19:00 the next reminder is its repeat at 19:20."""
    clock.instant = wall(MONDAY, 19)
    note(store, clock, Reminded(DOSE, time(19), "test"))
    clock.instant = wall(MONDAY, 19, 1)
    assert next_of(queries) == (wall(MONDAY, 19, 20), [DOSE])


def test_a_heads_up_stands_for_its_reminder(
    queries: Queries, commands: Commands, clock: FixedClock
) -> None:
    """Before a heads-up the next reminder is told as the one it announces."""
    policy = ReminderPolicy(DOSE_POLICY.repeats, timedelta(minutes=20))
    commands.revise(default_routine().with_dose_policy(policy))
    clock.instant = wall(MONDAY, 13)
    assert next_of(queries) == (wall(MONDAY, 19), [DOSE])


def test_quiet_hours_move_the_next_reminder(
    queries: Queries, commands: Commands, clock: FixedClock
) -> None:
    """Care in quiet hours is told for their end, and the dose for its time."""
    commands.prefer(PreferenceName.QUIET_HOURS, "12:00-22:15")
    assert next_of(queries) == (wall(MONDAY, 19), [DOSE])
    clock.instant = wall(MONDAY, 19)
    commands.tick(DOSE)
    assert next_of(queries) == (wall(MONDAY, 22, 15), [BALM, *NIGHT])


def test_a_pause_leaves_no_next_reminder(queries: Queries, commands: Commands) -> None:
    """While reminders are paused there is no next one, and the day says why."""
    commands.pause()
    shown = queries.day()
    assert (shown.next_reminder, shown.is_paused, queries.is_paused()) == (None, True, True)
    commands.resume()
    shown = queries.day()
    assert (shown.next_reminder is None, shown.is_paused) == (False, False)
    assert not queries.is_paused()


def test_yesterdays_pause_is_over(queries: Queries, commands: Commands, clock: FixedClock) -> None:
    """A pause does not reach into the next day; tomorrow's page tells of today."""
    commands.pause()
    assert queries.day(TUESDAY).is_paused
    clock.instant = wall(TUESDAY, 4)
    assert not queries.is_paused()
    assert not queries.reminding().manners.is_paused


def test_tomorrows_pause_is_not_todays(
    store: SqliteStore, queries: Queries, clock: FixedClock
) -> None:
    """A pause said where it was tomorrow already, before a flight west, leaves today alone."""
    note(store, clock, Paused(TUESDAY))
    assert not queries.reminding().manners.is_paused
    assert not queries.day().is_paused
    assert not queries.is_paused()


def test_what_decides_about_reminders(
    queries: Queries, commands: Commands, clock: FixedClock
) -> None:
    """Today's and tomorrow's states, the preferences, what holds back, and the beginning."""
    view = queries.reminding()
    assert (view.today, view.began_at) == (MONDAY, clock.now())
    assert [one.occurrence.key.day for one in view.states] == [MONDAY] * 7 + [TUESDAY] * 7
    assert view.manners == Manners(None, is_paused=False, zone=BERLIN)
    assert view.preferences == Preferences() == queries.preferences()
    commands.prefer(PreferenceName.QUIET_HOURS, "22:00-07:00")
    commands.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    commands.pause()
    view = queries.reminding()
    night = QuietHours(time(22), time(7))
    assert view.manners == Manners(night, is_paused=True, zone=BERLIN)
    assert view.preferences == Preferences(TextLevel.DISCREET, night) == queries.preferences()


def test_tomorrow_has_tomorrows_facts(queries: Queries, commands: Commands) -> None:
    """A record of today leaves the same slot of tomorrow open."""
    commands.tick(BALM)
    found = {one.occurrence.key: one.status.is_done for one in queries.reminding().states}
    assert found[BALM]
    assert not found[key("lip-balm", "midday", TUESDAY)]


@pytest.mark.parametrize(
    ("facts", "by_person"),
    [
        ([Reminded(DOSE, time(19), "test")], False),
        ([NotShown(DOSE, NotShownReason.REFUSED)], False),
        ([Stopped(MONDAY, by_person=True)], True),
        ([Stopped(MONDAY, by_person=False)], False),
        ([Stopped(MONDAY, by_person=True), Reminded(DOSE, time(19), "test")], False),
    ],
)
def test_when_reminders_were_last_dealt_with(
    store: SqliteStore,
    queries: Queries,
    commands: Commands,
    clock: FixedClock,
    facts: list[Fact],
    by_person: bool,
) -> None:
    """The newest reminder, silence or end of the program tells; what the person did does not."""
    began = clock.now()
    commands.tick(BALM)
    assert queries.last_work() == LastWork(began, ZONE, MONDAY, ended_by_person=False)
    clock.instant = wall(TUESDAY, 7)
    note(store, clock, *facts)
    clock.advance(timedelta(hours=1))
    commands.tick(DOSE)
    commands.prefer(PreferenceName.TEXT_LEVEL, "full")
    assert queries.last_work() == LastWork(
        wall(TUESDAY, 7), ZONE, MONDAY, ended_by_person=by_person
    )


def test_the_last_work_is_looked_for_only_so_far(
    store: SqliteStore, queries: Queries, clock: FixedClock
) -> None:
    """Behind very many other facts the last work is not found: then it is the beginning."""
    began = clock.now()
    clock.advance(timedelta(hours=1))
    note(store, clock, Reminded(DOSE, time(19), "test"))
    last = clock.now()
    clock.advance(timedelta(hours=1))
    commands = Commands(store, clock)
    ticks = [commands.tick(BALM).event.fact]
    note(store, clock, *ticks * (REACH - 2))
    assert queries.last_work().at == last
    note(store, clock, *ticks)
    assert queries.last_work() == LastWork(began, ZONE, MONDAY, ended_by_person=False)


def test_the_reminder_log_of_some_days(
    store: SqliteStore, queries: Queries, commands: Commands, clock: FixedClock
) -> None:
    """Every slot of each day is there in order, with what became of it, under its own routine."""
    note(store, clock, Reminded(BALM, time(12, 30), "dunst"))
    clock.instant = wall(TUESDAY, 10)
    commands.revise(dinner_at(18))
    tomorrow = key("dose", "dinner", TUESDAY)
    note(store, clock, NotShown(tomorrow, NotShownReason.OFF))
    commands.tick(tomorrow, via="dunst")
    entries = queries.reminder_log(MONDAY, TUESDAY)
    assert [one.occurrence.key.day for one in entries] == [MONDAY] * 7 + [TUESDAY] * 7
    found = {one.occurrence.key: one for one in entries}
    assert [(one.kind, one.channel) for one in found[BALM].shown] == [(PromptKind.DUE, "dunst")]
    assert [one.reason for one in found[tomorrow].silences] == [NotShownReason.OFF]
    assert [(one.what, one.via) for one in found[tomorrow].answers] == [("done", "dunst")]
    assert (found[DOSE].occurrence.at, found[tomorrow].occurrence.at) == (time(19), time(18))
    assert [one.is_past for one in entries] == [True] * 10 + [False] * 4
    assert len(queries.reminder_log(MONDAY, MONDAY)) == 7
