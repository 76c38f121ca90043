"""What a person can do: each act is one fact, and what makes no sense is refused in a sentence."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from making import DOSE, MONDAY, NEW_YORK, dinner_at, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import UNDO_REACH, Changed, Commands
from skinroutine.app.errors import WrongUse
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import ReminderPolicy
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import (
    Event,
    Fact,
    Paused,
    Preferred,
    Reminded,
    Resumed,
    RoutineRevised,
    Skipped,
    SkipReason,
    Snoozed,
    Ticked,
    Undone,
    Unticked,
    standing,
)
from skinroutine.domain.record.preferences import PreferenceName

from fakes import FixedClock

SUNDAY = MONDAY - timedelta(days=1)
BALM = key("lip-balm", "midday")


def facts(store: SqliteStore) -> list[object]:
    """Return every fact of the log, in order."""
    return [one.fact for one in store.newest(1000)]


def refused(store: SqliteStore, sentence: str, act: object) -> None:
    """Check that an act is refused with a sentence, and that nothing was written."""
    before = facts(store)
    assert callable(act)
    with pytest.raises(WrongUse) as caught:
        act()
    assert str(caught.value) == sentence
    assert facts(store) == before


def test_a_new_diary_gets_its_first_routine_once(store: SqliteStore, clock: FixedClock) -> None:
    """An empty diary starts with the default routine from today; one that has one is left alone."""
    commands = Commands(store, clock)
    assert commands.start_diary()
    assert facts(store) == [RoutineRevised(MONDAY, default_routine())]
    assert not commands.start_diary(lambda: dinner_at(18))
    assert len(facts(store)) == 1


def test_the_first_routine_can_be_ones_own(store: SqliteStore, clock: FixedClock) -> None:
    """A routine that is handed over is the one the diary starts with."""
    assert Commands(store, clock).start_diary(lambda: dinner_at(18))
    assert facts(store) == [RoutineRevised(MONDAY, dinner_at(18))]


def test_a_tick_of_today_is_done_now(
    store: SqliteStore, commands: Commands, clock: FixedClock
) -> None:
    """Without a time, today's tick is done now; the event says when, where and on which device."""
    changed = commands.tick(DOSE, with_food=True)
    assert changed == Changed(store.newest(1)[0])
    made = changed.event
    assert made.fact == Ticked(DOSE, clock.now(), with_food=True)
    assert (made.at, made.zone) == (clock.now(), "Europe/Berlin")
    assert made.device == store.newest(2)[0].device


def test_a_tick_of_an_earlier_day_has_no_time(commands: Commands) -> None:
    """Filled in later without a time, when it was done is unknown."""
    yesterday = key("dose", "dinner", SUNDAY)
    assert commands.tick(yesterday).event.fact == Ticked(yesterday, None)
    typed = wall(SUNDAY, 19, 30)
    assert commands.tick(yesterday, typed).event.fact == Ticked(yesterday, typed)


def test_a_tick_after_midnight_is_of_the_evening(commands: Commands, clock: FixedClock) -> None:
    """At 00:20 the evening before is still today, and the new date has not come."""
    clock.instant = wall(MONDAY + timedelta(days=1), 0, 20)
    assert commands.tick(DOSE).event.fact == Ticked(DOSE, clock.now())
    with pytest.raises(WrongUse, match="2026-11-03 has not come yet"):
        commands.tick(key("dose", "dinner", MONDAY + timedelta(days=1)))


@pytest.mark.parametrize("minutes", [0, 1, 359])
def test_a_typed_time_of_today(commands: Commands, clock: FixedClock, minutes: int) -> None:
    """Any time from the day's beginning at 04:00 until now can be typed."""
    done_at = clock.now() - timedelta(minutes=minutes)
    assert commands.tick(DOSE, done_at).event.fact == Ticked(DOSE, done_at)


def test_a_day_that_has_not_come(store: SqliteStore, commands: Commands) -> None:
    """Nothing of tomorrow can be ticked, unticked, skipped or snoozed."""
    tomorrow = key("dose", "dinner", MONDAY + timedelta(days=1))
    for act in (
        lambda: commands.tick(tomorrow),
        lambda: commands.untick(tomorrow),
        lambda: commands.skip(tomorrow, SkipReason.AWAY),
        lambda: commands.snooze(tomorrow),
    ):
        refused(store, "2026-11-03 has not come yet.", act)


def test_a_time_that_has_not_come(
    store: SqliteStore, commands: Commands, clock: FixedClock
) -> None:
    """A time later than now is refused."""
    later = clock.now() + timedelta(seconds=1)
    refused(store, "That time has not come yet.", lambda: commands.tick(DOSE, later))


@pytest.mark.parametrize("done_at", [wall(MONDAY, 3, 59), wall(SUNDAY, 12)])
def test_a_time_outside_the_day(store: SqliteStore, commands: Commands, done_at: datetime) -> None:
    """A time before the day's beginning is refused."""
    sentence = "That time is outside the day of 2026-11-02."
    refused(store, sentence, lambda: commands.tick(DOSE, done_at))


def test_a_time_after_an_earlier_day(store: SqliteStore, commands: Commands) -> None:
    """The day's end at 04:00 is no longer of the day; a second before it still is."""
    yesterday = key("dose", "dinner", SUNDAY)
    sentence = "That time is outside the day of 2026-11-01."
    refused(store, sentence, lambda: commands.tick(yesterday, wall(MONDAY, 4)))
    commands.tick(yesterday, wall(MONDAY, 3, 59, 59))


@pytest.mark.parametrize(
    ("one", "sentence"),
    [
        (key("dose", "breakfast"), "dose has no breakfast on 2026-11-02."),
        (key("tonic", "morning"), "tonic has no morning on 2026-11-02."),
    ],
)
def test_what_is_not_planned(
    store: SqliteStore, commands: Commands, one: OccurrenceKey, sentence: str
) -> None:
    """A step or slot that the day's routine does not have is refused by every act."""
    refused(store, sentence, lambda: commands.tick(one))
    refused(store, sentence, lambda: commands.untick(one))
    refused(store, sentence, lambda: commands.skip(one, SkipReason.OTHER))
    refused(store, sentence, lambda: commands.snooze(one))


@pytest.mark.parametrize("reason", list(SkipReason))
def test_a_skip_has_a_reason(commands: Commands, reason: SkipReason) -> None:
    """Each reason can be given."""
    assert commands.skip(DOSE, reason).event.fact == Skipped(DOSE, reason)


def test_a_skip_without_a_reason(commands: Commands) -> None:
    """A button on a pop-up asks for no reason, and none is made up."""
    assert commands.skip(DOSE, None).event.fact == Skipped(DOSE, None)


@pytest.mark.parametrize("via", ["window", "tray", "terminal", "dunst", ""])
def test_where_it_was_said_is_kept(
    store: SqliteStore, commands: Commands, clock: FixedClock, via: str
) -> None:
    """A tick, a skip and a snooze keep where the person said so; unsaid, it stays empty."""
    commands.tick(DOSE, via=via)
    commands.skip(DOSE, None, via=via)
    commands.snooze(DOSE, via=via)
    assert facts(store)[1:] == [
        Ticked(DOSE, clock.now(), via=via),
        Skipped(DOSE, None, via),
        Snoozed(DOSE, clock.now() + timedelta(minutes=10), via),
    ]


def test_untick(commands: Commands) -> None:
    """An untick is a fact of its own."""
    assert commands.untick(DOSE).event.fact == Unticked(DOSE)


def test_a_snooze_ends_so_long_from_now(commands: Commands, clock: FixedClock) -> None:
    """A snooze lasts ten minutes, or as long as is said, from now."""
    ten = commands.snooze(BALM).event.fact
    assert ten == Snoozed(BALM, clock.now() + timedelta(minutes=10))
    hour = commands.snooze(BALM, timedelta(hours=1)).event.fact
    assert hour == Snoozed(BALM, clock.now() + timedelta(hours=1))


@pytest.mark.parametrize("length", [timedelta(0), timedelta(minutes=-5), timedelta(seconds=59)])
def test_a_snooze_that_is_too_short(
    store: SqliteStore, commands: Commands, length: timedelta
) -> None:
    """Under a minute is refused."""
    refused(store, "A snooze is at least one minute long.", lambda: commands.snooze(DOSE, length))


def test_a_snooze_that_is_too_long(
    store: SqliteStore, commands: Commands, clock: FixedClock
) -> None:
    """A snooze that reaches the day's end is refused; a minute less is not."""
    clock.instant = wall(MONDAY, 23)
    sentence = "That snooze would end after the day does."
    refused(store, sentence, lambda: commands.snooze(DOSE, timedelta(hours=5)))
    commands.snooze(DOSE, timedelta(hours=4, minutes=59))


def test_a_snooze_of_yesterday(store: SqliteStore, commands: Commands) -> None:
    """Only today's steps can be snoozed."""
    yesterday = key("dose", "dinner", SUNDAY)
    sentence = "Only a step of today can be snoozed."
    refused(store, sentence, lambda: commands.snooze(yesterday))


def test_a_revision_applies_from_today(
    store: SqliteStore, commands: Commands, clock: FixedClock
) -> None:
    """A changed routine is a fact with today's date; unchanged, nothing is written."""
    clock.advance(timedelta(days=2))
    assert commands.revise(default_routine()) is None
    changed = commands.revise(dinner_at(18))
    assert changed is not None
    assert changed.event.fact == RoutineRevised(date(2026, 11, 4), dinner_at(18))
    assert commands.revise(dinner_at(18)) is None
    assert len(facts(store)) == 2


def test_undo_and_redo_walk_through_the_acts(store: SqliteStore, commands: Commands) -> None:
    """Undo takes acts back from the newest on and names them; redo brings them back in order."""
    first, second = commands.tick(DOSE).event, commands.skip(BALM, SkipReason.AWAY).event
    undone = [commands.undo(), commands.undo()]
    assert [one.about for one in undone if one] == [second, first]
    assert all(one.is_undo for one in undone if one)
    assert commands.undo() is None
    redone = [commands.redo(), commands.redo()]
    assert [one.about for one in redone if one] == [first, second]
    assert not any(one.is_undo for one in redone if one)
    assert commands.redo() is None
    assert acts(store) == [first, second]


def acts(store: SqliteStore) -> list[Event]:
    """Return the standing events but for the first, the routine."""
    return list(standing(store.newest(1000)))[1:]


def test_the_beginning_cannot_be_undone(store: SqliteStore, commands: Commands) -> None:
    """The first routine stays; a second one can be taken back."""
    assert commands.undo() is None
    commands.revise(dinner_at(18))
    assert commands.undo() is not None
    assert commands.undo() is None
    assert [type(one.fact) for one in store.newest(9)] == [RoutineRevised, RoutineRevised, Undone]


def test_a_new_act_closes_the_road_to_redo(commands: Commands) -> None:
    """After undo and a new act there is nothing to bring back."""
    commands.tick(DOSE)
    commands.undo()
    commands.tick(BALM)
    assert commands.redo() is None


def test_undo_passes_over_what_the_program_noted(
    store: SqliteStore, commands: Commands, clock: FixedClock
) -> None:
    """Reminders are no acts: undo takes the act before them."""
    tick = commands.tick(DOSE).event
    store.append([Reminded(BALM, clock.now().time(), "test")], clock.now(), clock.zone_name())
    undone = commands.undo()
    assert undone is not None
    assert undone.about == tick


def test_undo_reaches_far_enough_and_no_further(
    store: SqliteStore, commands: Commands, clock: FixedClock
) -> None:
    """Undo looks through the newest events only; what lies further back is left as it is."""
    commands.tick(DOSE)
    noted = [Reminded(BALM, clock.now().time(), "test")] * (UNDO_REACH - 1)
    store.append(noted, clock.now(), clock.zone_name())
    assert commands.undo() is not None
    assert commands.redo() is not None
    store.append(noted, clock.now(), clock.zone_name())
    assert commands.undo() is None


def test_the_zone_of_an_act_is_where_one_is(commands: Commands, clock: FixedClock) -> None:
    """Abroad, acts carry that zone, and the day is the one there."""
    clock.place = NEW_YORK
    clock.instant = datetime(2026, 11, 3, 6, 0, tzinfo=UTC)
    assert commands.tick(DOSE).event.zone == "America/New_York"


def fact_of(changed: Changed | None) -> Fact:
    """Return the fact of a command that did something."""
    assert changed is not None
    return changed.event.fact


def test_a_pause_and_its_end(store: SqliteStore, commands: Commands) -> None:
    """A pause is of today, said once; there is nothing to resume where nothing is paused."""
    assert commands.resume() is None
    assert fact_of(commands.pause()) == Paused(MONDAY)
    assert commands.pause() is None
    assert fact_of(commands.resume()) == Resumed(MONDAY)
    assert commands.resume() is None
    assert fact_of(commands.pause()) == Paused(MONDAY)
    assert facts(store)[1:] == [Paused(MONDAY), Resumed(MONDAY), Paused(MONDAY)]


def test_a_pause_lasts_for_its_day(commands: Commands, clock: FixedClock) -> None:
    """After midnight the evening's pause goes on; from 04:00 on another can be said."""
    commands.pause()
    clock.instant = wall(MONDAY + timedelta(days=1), 3, 59)
    assert commands.pause() is None
    clock.instant = wall(MONDAY + timedelta(days=1), 4)
    assert commands.resume() is None
    assert fact_of(commands.pause()) == Paused(MONDAY + timedelta(days=1))


def test_a_pause_can_be_taken_back(commands: Commands) -> None:
    """Undo takes a pause back as any act, and redo brings it back; a resumption likewise."""
    pause = commands.pause()
    assert pause is not None
    undone = commands.undo()
    assert undone is not None
    assert undone.about == pause.event
    assert commands.resume() is None
    assert commands.redo() is not None
    assert commands.pause() is None
    assert commands.resume() is not None
    assert commands.undo() is not None
    assert commands.pause() is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (PreferenceName.TEXT_LEVEL, "full"),
        (PreferenceName.QUIET_HOURS, "22:00-07:00"),
        (PreferenceName.QUIET_HOURS, ""),
        (PreferenceName.UNSEEN_CHANNELS, "plyer,tray"),
        (PreferenceName.SEEN_CHANNEL, "buttons"),
    ],
)
def test_a_preference(commands: Commands, name: PreferenceName, value: str) -> None:
    """A preference is a fact of its own, and no act that undo takes back."""
    assert commands.prefer(name, value).event.fact == Preferred(name.value, value)
    assert commands.undo() is None


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        (PreferenceName.TEXT_LEVEL, "shout", "'shout' is not a valid TextLevel"),
        (
            PreferenceName.QUIET_HOURS,
            "22:00-22:00",
            "quiet hours begin and end at different wall times",
        ),
        (PreferenceName.QUIET_HOURS, "night", "Invalid isoformat string: 'night'"),
    ],
)
def test_a_preference_that_makes_no_sense(
    store: SqliteStore, commands: Commands, name: PreferenceName, value: str, why: str
) -> None:
    """What could not be read back is refused."""
    refused(store, f"That setting makes no sense: {why}.", lambda: commands.prefer(name, value))


def test_a_policy_is_a_revision(store: SqliteStore, commands: Commands) -> None:
    """How often the dose is reminded is part of the routine, and changes it from today on."""
    changed = default_routine().with_dose_policy(ReminderPolicy())
    assert fact_of(commands.revise(changed)) == RoutineRevised(MONDAY, changed)
    assert commands.revise(changed) is None
