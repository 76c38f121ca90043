"""What is announced and when: simulated days over zones, travel, snoozes and moved slots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BERLIN, DOSE, MONDAY, NEW_YORK, dinner_at, event, key, the_dose, wall
from skinroutine.domain.plan.occurrence import OccurrenceKey, occurrences
from skinroutine.domain.plan.routine import DOSE_POLICY, AnchorTimes, Routine
from skinroutine.domain.plan.schedule import DAY_END, USUAL_ENDS, DayEnds, day_bounds, routine_day
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import (
    Event,
    NotShown,
    NotShownReason,
    PromptKind,
    Reminded,
    Skipped,
    SkipReason,
    Snoozed,
    Ticked,
    Undone,
    Unticked,
)
from skinroutine.domain.record.status import Moment, fold
from skinroutine.domain.reminding.reminder import ReminderPlan, next_prompt, plan
from zones import changes, changing_zones, distinct_zones

MINUTE = timedelta(minutes=1)
LATE_BED = default_routine(AnchorTimes(bed=time(2, 30)))
"""Its last two slots lie where clocks are changed at night, and after midnight."""
LAST_MINUTE = default_routine(AnchorTimes(wake=time(4), lunch=time(3, 59), bed=time(1, 0)))
"""Its slots lie on both sides of the day's end."""
ROUTINES = (default_routine(), LATE_BED, LAST_MINUTE)
ZONES = st.sampled_from(sorted(available_timezones() - {"Factory", "localtime"}))


@dataclass
class Person:
    """A person with a routine, a place, and a log that grows as reminders are announced."""

    routine: Routine
    zone: ZoneInfo
    day_end: DayEnds = USUAL_ENDS
    events: list[Event] = field(default_factory=list)
    heard: list[tuple[OccurrenceKey, datetime]] = field(default_factory=list)
    nudges: list[tuple[OccurrenceKey, datetime]] = field(default_factory=list)
    days: list[date] = field(default_factory=list)

    def today(self, now: datetime) -> date:
        """Return the routine day here."""
        return routine_day(now, self.zone, self.day_end)

    def wake(self, now: datetime) -> datetime | None:
        """Look what is due, announce and record it, and return when to look again.

        Repeats are heard apart, as `nudges`.
        """
        planned = self.plan(now)
        for prompt in planned.announce:
            one = prompt.state.occurrence
            into = self.nudges if prompt.kind is PromptKind.REPEAT else self.heard
            into.append((one.key, now))
            self.note(Reminded(one.key, one.at, "test", prompt.kind), now)
        after = self.plan(now)
        assert after.announce == ()
        return after.next_wake

    def note(self, fact: Reminded | Snoozed, now: datetime) -> None:
        """Append a fact to the log."""
        self.events.append(event(fact, len(self.events) + 1, now, zone=self.zone.key))

    def plan(self, now: datetime) -> ReminderPlan:
        """Return the plan at an instant, over today and tomorrow as the program asks for it."""
        today = self.today(now)
        self.days.append(today)
        planned = [
            one
            for day in (today, today + timedelta(days=1))
            for one in occurrences(self.routine, day, self.zone, self.day_end)
        ]
        return plan(fold(planned, self.events, Moment(now, self.zone, self.day_end)), now)

    def run(self, now: datetime, until: datetime) -> None:
        """Wake whenever the plan asks for it, from one instant to another."""
        while now < until:
            next_wake = self.wake(now)
            assert next_wake is not None
            assert next_wake > now
            now = next_wake

    def keys_of(self, day: date) -> set[OccurrenceKey]:
        """Return every occurrence of a day."""
        return {one.key for one in occurrences(self.routine, day, self.zone, self.day_end)}

    def expect_once(self, first: date, last: date) -> None:
        """Check that each slot of these days was announced exactly once."""
        times = Counter(key for key, _ in self.heard)
        day = first
        while day <= last:
            assert {one: times[one] for one in self.keys_of(day)} == dict.fromkeys(
                self.keys_of(day), 1
            )
            day += timedelta(days=1)


@pytest.mark.parametrize("name", changing_zones())
def test_each_slot_is_announced_once_at_its_time(name: str) -> None:
    """Around each change of a zone each slot is announced when due, and the dose twice more."""
    zone = ZoneInfo(name)
    for number, change in enumerate(changes(name)):
        person = Person(ROUTINES[number % len(ROUTINES)], zone)
        middle = person.today(change.at)
        first, last = middle - timedelta(days=1), middle + timedelta(days=1)
        person.run(day_bounds(first, zone)[0], day_bounds(last, zone)[1])
        person.expect_once(first, last)
        due = {
            one.key: one.due_at
            for day in (first, middle, last)
            for one in occurrences(person.routine, day, zone)
        }
        assert all(at == due[key] for key, at in person.heard if key in due)
        doses = [(key, at) for key, at in due.items() if key.step_id == "dose"]
        assert [one for one in person.nudges if one[0] in due] == [
            (key, at + after) for key, at in sorted(doses) for after in DOSE_POLICY.repeats
        ]


@given(
    name=st.sampled_from(distinct_zones()),
    number=st.integers(0, 7),
    routine=st.sampled_from(ROUTINES),
    day_end=st.sampled_from([DayEnds(DAY_END), DayEnds(time(0)), DayEnds(time(2, 30))]),
    waits=st.lists(st.integers(0, 11 * 60), min_size=1, max_size=60),
)
def test_missed_late_and_double_wakes(
    name: str, number: int, routine: Routine, day_end: DayEnds, waits: Sequence[int]
) -> None:
    """With any wakes a slot is announced once, at the first wake between due and its day's end."""
    zone = ZoneInfo(name)
    person = Person(routine, zone, day_end)
    change = changes(name)[number % len(changes(name))].at
    now, wakes = change - timedelta(hours=20), list[datetime]()
    for wait in waits:
        now += timedelta(minutes=wait)
        wakes.append(now)
        person.wake(now)
    expected = set()
    for day in {person.today(wake) for wake in wakes}:
        ends = day_bounds(day, zone, day_end)[1]
        for one in occurrences(routine, day, zone, day_end):
            while_due = [wake for wake in wakes if one.due_at <= wake < ends]
            if while_due:
                expected.add((one.key, while_due[0]))
    assert sorted(person.heard) == sorted(expected)


@given(
    places=st.lists(ZONES, min_size=2, max_size=4),
    waits=st.lists(st.integers(30, 20 * 60), min_size=1, max_size=3),
    start=st.datetimes(datetime(2026, 1, 2), datetime(2027, 12, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - the strategy's shape
    routine=st.sampled_from(ROUTINES),
)
def test_travel_that_stays_in_the_day_loses_and_doubles_nothing(
    places: list[str], waits: list[int], start: datetime, routine: Routine
) -> None:
    """As long as a change of zone keeps the routine day, each slot of each day comes once."""
    person = Person(routine, ZoneInfo(places[0]))
    first = person.today(start)
    now = day_bounds(first, person.zone)[0]
    for place, wait in zip(places[1:], waits, strict=False):
        there, arrival = ZoneInfo(place), now + timedelta(minutes=wait)
        person.run(now, arrival)
        if routine_day(arrival, there) == person.today(arrival):
            person.zone = there
        now = arrival
    last = person.today(now)
    person.run(now, day_bounds(last, person.zone)[1])
    person.expect_once(first, last)


@given(
    journey=st.lists(st.tuples(ZONES, st.integers(0, 30 * 60)), min_size=2, max_size=12),
    start=st.datetimes(datetime(2026, 1, 2), datetime(2027, 12, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - the strategy's shape
)
def test_no_journey_doubles_a_reminder(journey: list[tuple[str, int]], start: datetime) -> None:
    """Whatever zones one passes through, also over the date line, no slot is announced twice."""
    person, now = Person(LATE_BED, BERLIN), start
    for place, wait in journey:
        arrival = now + timedelta(minutes=wait)
        person.run(now, arrival)
        person.zone, now = ZoneInfo(place), arrival
        person.wake(now)
    times = Counter(key for key, _ in person.heard)
    assert [key for key, count in times.items() if count > 1] == []


@given(
    start=st.datetimes(datetime(2026, 1, 2), datetime(2027, 12, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - the strategy's shape
    steps=st.lists(st.integers(-600, 600), min_size=1, max_size=30),
)
def test_a_clock_that_jumps_doubles_nothing(start: datetime, steps: list[int]) -> None:
    """A clock that is set forward and back does not repeat a reminder."""
    person, now = Person(default_routine(), BERLIN), start
    for step in steps:
        now += timedelta(minutes=step)
        person.wake(now)
    times = Counter(key for key, _ in person.heard)
    assert all(count == 1 for count in times.values())


def test_a_flight_to_new_york() -> None:
    """Announced in Berlin in the morning, the rest of the day follows New York's clock."""
    person = Person(default_routine(), BERLIN)
    person.run(wall(MONDAY, 7), wall(MONDAY, 14))
    person.zone = NEW_YORK
    person.run(wall(MONDAY, 14), wall(MONDAY, 14) + timedelta(hours=16))
    assert dict(person.heard)[DOSE] == datetime(2026, 11, 3, 0, 0, tzinfo=UTC)
    assert dict(person.heard)[key("lip-balm", "midday")] == wall(MONDAY, 12, 30)
    person.expect_once(MONDAY, MONDAY)


def test_the_day_end_ends_the_reminding() -> None:
    """A wake a minute before 04:00 still announces the evening; at 04:00 it is over."""
    tuesday = MONDAY + timedelta(days=1)
    before, after = (Person(LATE_BED, BERLIN) for _ in range(2))
    before.wake(wall(tuesday, 3, 59))
    after.wake(wall(tuesday, 4))
    assert {key for key, _ in before.heard} == before.keys_of(MONDAY)
    assert after.heard == []


def test_due_before_the_diary_began_is_not_announced() -> None:
    """What fell due before `since` stays silent; what falls due at that instant is announced."""
    noon = wall(MONDAY, 12, 30)
    states = fold(occurrences(default_routine(), MONDAY, BERLIN), (), Moment(noon, BERLIN))
    planned = plan(states, noon, since=noon)
    assert [one.state.occurrence.key for one in planned.announce] == [key("lip-balm", "midday")]
    assert planned.next_wake == wall(MONDAY, 19)
    assert len(plan(states, noon).announce) == 4


def test_nothing_left_has_no_next_wake() -> None:
    """Where nothing is planned there is nothing to wake for."""
    assert plan((), wall(MONDAY, 8)) == ReminderPlan((), (), None)


@pytest.mark.parametrize("minute", [0, 7, 59])
def test_a_snooze_is_announced_once_at_its_end(minute: int) -> None:
    """A snoozed step is announced again at the end of the snooze, and not once more."""
    person = Person(default_routine(), BERLIN)
    until = wall(MONDAY, 20, minute)
    person.run(wall(MONDAY, 18), wall(MONDAY, 19, 1))
    person.note(Snoozed(DOSE, until), wall(MONDAY, 19, 1))
    assert person.wake(wall(MONDAY, 19, 1)) == until
    person.wake(until - timedelta(seconds=1))
    person.run(until, wall(MONDAY, 23))
    assert [at for key, at in person.heard if key == DOSE] == [wall(MONDAY, 19), until]


@given(st.lists(st.integers(1, 120), min_size=1, max_size=5))
def test_each_snooze_is_announced_once(lengths: list[int]) -> None:
    """Snoozed again and again, the step comes once at the end of each."""
    person = Person(default_routine(), BERLIN)
    now, expected = wall(MONDAY, 19), [wall(MONDAY, 19)]
    person.wake(now)
    for length in lengths:
        if person.today(now + timedelta(minutes=length)) != MONDAY:
            break
        expected.append(now + timedelta(minutes=length))
        person.note(Snoozed(DOSE, expected[-1]), now)
        person.run(now, expected[-1] + timedelta(seconds=1))
        now = expected[-1]
    assert [at for key, at in person.heard if key == DOSE] == expected


def prompt_at(
    events: Sequence[Event], now: datetime, routine: Routine | None = None
) -> tuple[PromptKind, datetime] | None:
    """Return the kind and the instant of the next reminder of Monday's dose."""
    found = next_prompt(the_dose(events, now, routine=routine), now)
    return (found.kind, found.at) if found else None


def test_a_second_snooze_replaces_the_first() -> None:
    """Snoozed twice before its end, only the later end counts."""
    snoozes = [
        event(Snoozed(DOSE, wall(MONDAY, 20)), 1),
        event(Snoozed(DOSE, wall(MONDAY, 19, 30)), 2),
    ]
    assert prompt_at(snoozes, wall(MONDAY, 19, 5)) == (PromptKind.SNOOZE, wall(MONDAY, 19, 30))


def test_a_snooze_before_due_moves_the_reminder() -> None:
    """Snoozed before its time, a step is announced at the snooze's end alone."""
    events = [event(Snoozed(DOSE, wall(MONDAY, 19, 45)), 1, wall(MONDAY, 18))]
    assert prompt_at(events, wall(MONDAY, 19, 5)) == (PromptKind.SNOOZE, wall(MONDAY, 19, 45))


def test_a_reminder_under_way_does_not_end_a_snooze() -> None:
    """Where the record of the reminder comes after the snooze, the snooze still ends in one."""
    until = wall(MONDAY, 19, 10)
    events = [
        event(Snoozed(DOSE, until), 1, wall(MONDAY, 19)),
        event(Reminded(DOSE, time(19), "test"), 2, wall(MONDAY, 19, 0, 3)),
    ]
    assert prompt_at(events, wall(MONDAY, 19, 1)) == (PromptKind.SNOOZE, until)
    events.append(event(Reminded(DOSE, time(19), "test", PromptKind.SNOOZE), 3, until))
    again = until + DOSE_POLICY.repeats[0]
    assert prompt_at(events, until + MINUTE) == (PromptKind.REPEAT, again)


def test_an_undone_snooze_is_no_snooze() -> None:
    """Taken back, a snooze leaves the reminding where it was: given once, repeated after that."""
    events = [
        event(Reminded(DOSE, time(19), "test"), 1, wall(MONDAY, 19)),
        event(Snoozed(DOSE, wall(MONDAY, 19, 30)), 2),
        event(Undone("0002", MONDAY), 3),
    ]
    assert prompt_at(events, wall(MONDAY, 19, 5)) == (PromptKind.REPEAT, wall(MONDAY, 19, 20))


@pytest.mark.parametrize(
    "act", [Ticked(DOSE, wall(MONDAY, 18)), Skipped(DOSE, SkipReason.AWAY)], ids=["tick", "skip"]
)
def test_done_and_skipped_are_not_announced(act: Ticked | Skipped) -> None:
    """A tick or a skip ends the reminding, also of a snooze; taken back, it goes on."""
    snoozed = event(Snoozed(DOSE, wall(MONDAY, 19, 30)), 2)
    acted = [event(act, 1), snoozed]
    assert prompt_at([event(act, 1)], wall(MONDAY, 18, 30)) is None
    assert prompt_at(acted, wall(MONDAY, 19, 30)) is None
    acted.append(event(Unticked(DOSE), 3))
    assert prompt_at(acted, wall(MONDAY, 19, 5)) == (PromptKind.SNOOZE, wall(MONDAY, 19, 30))


def test_what_was_not_shown_is_still_to_be_announced() -> None:
    """A failed delivery is no announcement, and does not end a snooze."""
    failed = NotShown(DOSE, NotShownReason.REFUSED)
    events = [event(failed, 1, wall(MONDAY, 19))]
    assert prompt_at(events, wall(MONDAY, 19, 1)) == (PromptKind.DUE, wall(MONDAY, 19))
    events.append(event(Snoozed(DOSE, wall(MONDAY, 20)), 2))
    events.append(event(failed, 3, wall(MONDAY, 20)))
    assert prompt_at(events, wall(MONDAY, 20, 1)) == (PromptKind.SNOOZE, wall(MONDAY, 20))


@pytest.mark.parametrize(
    ("hour", "minute", "again"), [(20, 0, True), (19, 1, True), (19, 0, False), (18, 0, False)]
)
def test_a_slot_that_was_moved(hour: int, minute: int, again: bool) -> None:
    """Moved later after being announced it is due anew; moved earlier it has its repeats alone."""
    events = [event(Reminded(DOSE, time(19), "test"), 1, wall(MONDAY, 19))]
    moved = prompt_at(events, wall(MONDAY, 19, 5), dinner_at(hour, minute))
    assert moved == (
        (PromptKind.DUE, wall(MONDAY, hour, minute))
        if again
        else (PromptKind.REPEAT, wall(MONDAY, 19, 20))
    )


def test_a_slot_that_was_moved_and_announced_is_not_announced_again() -> None:
    """After the reminder at the new time come its repeats, also where the slot is moved back."""
    events = [
        event(Reminded(DOSE, time(19), "test"), 1, wall(MONDAY, 19)),
        event(Reminded(DOSE, time(20), "test"), 2, wall(MONDAY, 20)),
    ]
    for routine in (dinner_at(20), dinner_at(19)):
        found = prompt_at(events, wall(MONDAY, 20, 5), routine)
        assert found == (PromptKind.REPEAT, wall(MONDAY, 20, 20))


def test_a_day_that_is_over_prompts_nothing() -> None:
    """Not recorded is the end: no reminder for it, snoozed or not."""
    over = wall(MONDAY + timedelta(days=1), 4)
    assert prompt_at([], over) is None
    snoozed = [event(Snoozed(DOSE, over + MINUTE), 1, wall(MONDAY, 19))]
    assert prompt_at(snoozed, over + MINUTE) is None
