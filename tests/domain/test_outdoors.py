"""Sunscreen again outdoors: when it falls due, what moves it, and when nobody is asked any more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BERLIN, CAPSULE, DOSE, MONDAY, NEW_YORK, dinner_at, event, key, wall
from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey, occurrences
from skinroutine.domain.plan.routine import DayPart, ReminderPolicy, Routine
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.adherence import count
from skinroutine.domain.record.event import (
    CameIn,
    Event,
    Fact,
    PromptKind,
    Reminded,
    Skipped,
    SkipReason,
    Snoozed,
    Ticked,
    Undone,
    Unticked,
    WentOut,
    undoable,
)
from skinroutine.domain.record.outdoors import Outing, evening_of, outings, reapplications
from skinroutine.domain.record.status import Moment, State, Status, fold
from skinroutine.domain.reminding.reminder import plan

TUESDAY = MONDAY + timedelta(days=1)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
MORNING = key("sunscreen", "morning")
OUT, IN = WentOut(MONDAY), CameIn(MONDAY)
EVENING = wall(MONDAY, 19)


def again(number: int, outing: int = 1) -> OccurrenceKey:
    """Return the key of a reapplication of Monday, counted within its outing."""
    return key("sunscreen", f"outdoors-{outing}-{number}")


def log(*facts: tuple[Fact, int, int]) -> list[Event]:
    """Return events of facts with the hour and minute of Monday at which they were made."""
    return [
        event(fact, number, wall(MONDAY, hour, minute))
        for number, (fact, hour, minute) in enumerate(facts, start=1)
    ]


def ticked(one: OccurrenceKey, hour: int, minute: int = 0) -> tuple[Fact, int, int]:
    """Return a tick that is made at the time at which it was done."""
    return Ticked(one, wall(MONDAY, hour, minute)), hour, minute


def extras(
    events: Sequence[Event], now: datetime, routine: Routine | None = None
) -> tuple[State, ...]:
    """Return the states of the reapplications of Monday."""
    moment = Moment(now, BERLIN)
    found = reapplications(routine or default_routine(), MONDAY, events, moment)
    return fold(found, events, moment)


def table(events: Sequence[Event], now: datetime) -> list[tuple[str, str, Status]]:
    """Return slot, due time and status of the reapplications of Monday."""
    return [
        (one.occurrence.key.slot_id, f"{one.occurrence.at:%H:%M}", one.status)
        for one in extras(events, now)
    ]


def test_every_two_hours_after_going_outside() -> None:
    """Gone out at 10:00, it is due at 12:00, 14:00, 16:00 and 18:00, and not in the evening."""
    events = log((OUT, 10, 0))
    assert table(events, wall(MONDAY, 10)) == [("outdoors-1-1", "12:00", Status.UPCOMING)]
    assert table(events, wall(MONDAY, 11, 59)) == [("outdoors-1-1", "12:00", Status.UPCOMING)]
    assert table(events, wall(MONDAY, 12)) == [
        ("outdoors-1-1", "12:00", Status.DUE),
        ("outdoors-1-2", "14:00", Status.UPCOMING),
    ]
    assert [at for _, at, _ in table(events, wall(MONDAY, 23))] == [
        "12:00",
        "14:00",
        "16:00",
        "18:00",
    ]


def test_nobody_outside_is_asked() -> None:
    """Without an outing, or without a step that asks for it, there is nothing."""
    assert table([], wall(MONDAY, 15)) == []
    assert extras(log((OUT, 10, 0)), wall(MONDAY, 15), Routine((CAPSULE,))) == ()
    assert extras(log((WentOut(TUESDAY), 10, 0)), wall(MONDAY, 15)) == ()


def test_what_an_extra_occurrence_is() -> None:
    """It is extra, of its part of the day, over at the latest with the outing, never repeated."""
    (one,) = (state.occurrence for state in extras(log((OUT, 17, 30)), wall(MONDAY, 18), every(1)))
    assert one == Occurrence(
        key=again(1),
        step=one.step,
        slot=one.slot,
        at=time(18, 30),
        due_at=wall(MONDAY, 18, 30),
        part=DayPart.MIDDAY,
        planned_at=None,
        until=EVENING,
        is_extra=True,
    )
    assert one.slot.id == again(1).slot_id
    assert one.step.policy == ReminderPolicy()


def every(hours: float, policy: ReminderPolicy | None = None) -> Routine:
    """Return the usual routine with sunscreen due again so soon, and a policy for it."""
    first, sunscreen, *rest = default_routine().steps
    changed = replace(sunscreen, again_outdoors=timedelta(hours=hours), own_policy=policy)
    return replace(default_routine(), steps=(first, changed, *rest))


@pytest.mark.parametrize(
    ("done", "expected"),
    [((12, 0), "14:00"), ((12, 20), "14:20"), ((13, 59), "15:59"), ((11, 15), "13:15")],
    ids=["on time", "late", "just before the next", "early"],
)
def test_the_next_counts_from_the_tick(done: tuple[int, int], expected: str) -> None:
    """Ticked on time, late or early, the next is due two hours after the tick."""
    events = log((OUT, 10, 0), ticked(again(1), *done))
    found = table(events, wall(MONDAY, *done))
    assert found[0][0::2] == ("outdoors-1-1", Status.DONE)
    assert found[1:] == [("outdoors-1-2", expected, Status.UPCOMING)]


def test_a_tick_without_a_time_counts_from_when_it_was_noted() -> None:
    """Where it was not said when, it was then."""
    events = log((OUT, 10, 0), (Ticked(again(1), None), 12, 30))
    assert table(events, wall(MONDAY, 13))[1] == ("outdoors-1-2", "14:30", Status.UPCOMING)


def test_an_early_time_that_was_typed_does_not_reach_back() -> None:
    """Typed as done before going out, a tick leaves the next two hours from going out."""
    events = log((OUT, 10, 0), (Ticked(again(1), wall(MONDAY, 9)), 12, 30))
    assert table(events, wall(MONDAY, 12, 30))[1][1] == "12:00"


def test_the_regular_slot_in_between_moves_it() -> None:
    """Put on at 11:00 as the morning's, it is due again at 13:00."""
    events = log((OUT, 10, 0), ticked(MORNING, 11))
    assert table(events, wall(MONDAY, 11)) == [("outdoors-1-1", "13:00", Status.UPCOMING)]
    twice = log((OUT, 10, 0), ticked(MORNING, 11), (Unticked(MORNING), 11, 5))
    assert table(twice, wall(MONDAY, 11, 5)) == [("outdoors-1-1", "12:00", Status.UPCOMING)]


def test_put_on_before_going_out_it_counts_from_going_out() -> None:
    """The morning's at 8:00 and out at 10:00: due at 12:00. Other steps do not matter."""
    events = log(ticked(MORNING, 8), (OUT, 10, 0), ticked(key("lip-balm", "midday"), 11))
    assert table(events, wall(MONDAY, 11)) == [("outdoors-1-1", "12:00", Status.UPCOMING)]


def test_one_that_is_over_is_asked_no_more() -> None:
    """Put on after all by another slot, or due anew, an unanswered one is not due any longer."""
    events = log((OUT, 10, 0), ticked(MORNING, 12, 10))
    assert table(events, wall(MONDAY, 12, 10)) == [
        ("outdoors-1-1", "12:00", Status.NOT_RECORDED),
        ("outdoors-1-2", "14:10", Status.UPCOMING),
    ]
    assert table(log((OUT, 10, 0)), wall(MONDAY, 14)) == [
        ("outdoors-1-1", "12:00", Status.NOT_RECORDED),
        ("outdoors-1-2", "14:00", Status.DUE),
        ("outdoors-1-3", "16:00", Status.UPCOMING),
    ]


def test_a_skip_counts_from_due() -> None:
    """Skipped, early or late, it is due again two hours after it was due."""
    for hour, minute in ((11, 30), (12, 0), (12, 45)):
        events = log((OUT, 10, 0), (Skipped(again(1), SkipReason.OTHER), hour, minute))
        assert table(events, wall(MONDAY, 13)) == [
            ("outdoors-1-1", "12:00", Status.SKIPPED),
            ("outdoors-1-2", "14:00", Status.UPCOMING),
        ]


def test_a_snooze_moves_the_reminder_alone() -> None:
    """Snoozed at 12:00 until 12:10, it is due since 12:00 and the next at 14:00."""
    events = log((OUT, 10, 0), (Snoozed(again(1), wall(MONDAY, 12, 10)), 12, 0))
    assert table(events, wall(MONDAY, 12, 5)) == [
        ("outdoors-1-1", "12:00", Status.DUE),
        ("outdoors-1-2", "14:00", Status.UPCOMING),
    ]
    assert extras(events, wall(MONDAY, 12, 5))[0].prompting.snoozed_until == wall(MONDAY, 12, 10)


def test_coming_in_ends_it() -> None:
    """From coming in on nothing is due; what was due then is asked no more."""
    events = log((OUT, 10, 0), (IN, 11, 0))
    assert table(events, wall(MONDAY, 15)) == []
    events = log((OUT, 10, 0), (IN, 12, 30))
    assert table(events, wall(MONDAY, 12, 29))[0][2] is Status.DUE
    assert table(events, wall(MONDAY, 12, 30)) == [
        ("outdoors-1-1", "12:00", Status.NOT_RECORDED),
    ]


def test_going_out_twice() -> None:
    """Each outing counts for itself, and in between nothing is due."""
    events = log((OUT, 10, 0), ticked(again(1), 12), (IN, 13, 0), (OUT, 15, 0))
    assert table(events, wall(MONDAY, 15)) == [
        ("outdoors-1-1", "12:00", Status.DONE),
        ("outdoors-2-1", "17:00", Status.UPCOMING),
    ]
    twice = log((OUT, 10, 0), (OUT, 11, 0))
    assert table(twice, wall(MONDAY, 11)) == [("outdoors-1-1", "12:00", Status.UPCOMING)]


def test_the_evening_ends_it() -> None:
    """From dinner on nothing is due; who goes out then is not outside as far as this goes."""
    events = log((OUT, 17, 30))
    assert [one for one in table(events, wall(MONDAY, 20)) if one[2].is_open] == []
    assert table(log((OUT, 19, 0)), wall(MONDAY, 22)) == []
    moment = Moment(wall(MONDAY, 20), BERLIN)
    found = outings(dinner_at(21), MONDAY, log((OUT, 17, 30)), moment)
    assert found == (Outing(wall(MONDAY, 17, 30), wall(MONDAY, 21)),)
    assert evening_of(dinner_at(0, 30), MONDAY, moment) == wall(TUESDAY, 0, 30)


def test_the_edges_of_an_outing() -> None:
    """It is on from its first instant to just before its last."""
    trip = Outing(wall(MONDAY, 10), wall(MONDAY, 19))
    assert [trip.is_on(at) for at in (trip.began, trip.ends - MINUTE, trip.ends)] == [
        True,
        True,
        False,
    ]
    assert not trip.is_on(trip.began - MINUTE)


def undone(number: int, hour: int, minute: int) -> tuple[Fact, int, int]:
    """Return the undoing of the fact with this number."""
    return Undone(f"{number:04}", MONDAY), hour, minute


def test_undo_of_each() -> None:
    """Undone, an outing, its end, a tick and a skip never were."""
    now = wall(MONDAY, 13)
    assert table(log((OUT, 10, 0), undone(1, 11, 0)), now) == []
    events = log((OUT, 10, 0), (IN, 11, 0), undone(2, 11, 5))
    assert [at for _, at, _ in table(events, now)] == ["12:00", "14:00"]
    for act in (ticked(again(1), 12, 30), (Skipped(again(1), None), 12, 30)):
        events = log((OUT, 10, 0), act, undone(2, 12, 40))
        assert table(events, now) == [
            ("outdoors-1-1", "12:00", Status.DUE),
            ("outdoors-1-2", "14:00", Status.UPCOMING),
        ]
    redone = log((OUT, 10, 0), undone(1, 11, 0), undone(2, 11, 5))
    assert table(redone, now)[0] == ("outdoors-1-1", "12:00", Status.DUE)


def test_an_earlier_tick_that_is_taken_back() -> None:
    """The later one keeps its identity and its tick, and the time counts from it."""
    events = log((OUT, 10, 0), ticked(again(1), 11, 30), ticked(again(2), 13, 20))
    before = table(events, wall(MONDAY, 14))
    assert before == [
        ("outdoors-1-1", "12:00", Status.DONE),
        ("outdoors-1-2", "13:30", Status.DONE),
        ("outdoors-1-3", "15:20", Status.UPCOMING),
    ]
    for taken_back in ((Unticked(again(1)), 14, 0), undone(2, 14, 0)):
        events = log((OUT, 10, 0), ticked(again(1), 11, 30), ticked(again(2), 13, 20), taken_back)
        assert table(events, wall(MONDAY, 14)) == [
            ("outdoors-1-1", "12:00", Status.NOT_RECORDED),
            ("outdoors-1-2", "14:00", Status.DONE),
            ("outdoors-1-3", "15:20", Status.UPCOMING),
        ]


def test_two_sunscreens_ask_each_for_itself() -> None:
    """A second step with a time of its own has occurrences of its own."""
    face = default_routine().steps[1]
    body = replace(face, id="body", name="Sunscreen, body", again_outdoors=3 * HOUR)
    routine = replace(default_routine(), steps=(*default_routine().steps, body))
    events = log((OUT, 10, 0), ticked(again(1), 12))
    found = {
        (one.occurrence.key.step_id, f"{one.occurrence.at:%H:%M}")
        for one in extras(events, wall(MONDAY, 12), routine)
        if one.status.is_open
    }
    assert found == {("sunscreen", "14:00"), ("body", "13:00")}


def test_a_discreet_step_stays_discreet_outdoors() -> None:
    """A step that says nothing of itself says nothing of itself outside either; off does not hold.

    Whoever says that they are outside asks to be reminded.
    """
    for policy in (ReminderPolicy(is_discreet=True), ReminderPolicy(is_on=False, is_discreet=True)):
        (one, *_) = extras(log((OUT, 10, 0)), wall(MONDAY, 12), every(2, policy))
        assert one.occurrence.step.policy == ReminderPolicy(is_discreet=True)


def test_abroad_it_is_due_at_the_same_instant() -> None:
    """The instants are those of going out; only the clock on the wall says something else."""
    events = log((OUT, 10, 0))
    moment = Moment(wall(MONDAY, 12), NEW_YORK)
    (first, *_) = reapplications(default_routine(), MONDAY, events, moment)
    assert (first.due_at, first.at) == (wall(MONDAY, 12), time(6))


def test_travel_moves_no_past_outing() -> None:
    """Seen from New York, a past outing ends when it did, and its ticks are as late as then."""
    events = log((OUT, 10, 0), ticked(again(1), 12, 5), ticked(again(2), 18, 30))
    here, there = (
        fold(reapplications(default_routine(), MONDAY, events, moment), events, moment)
        for zone in (BERLIN, NEW_YORK)
        for moment in (Moment(wall(TUESDAY, 23), zone),)
    )
    assert [(one.occurrence.key, one.occurrence.due_at, one.status) for one in here] == [
        (again(1), wall(MONDAY, 12), Status.DONE),
        (again(2), wall(MONDAY, 14, 5), Status.DONE_LATE),
    ]
    assert [(one.occurrence.key, one.occurrence.due_at, one.status) for one in there] == [
        (one.occurrence.key, one.occurrence.due_at, one.status) for one in here
    ]
    assert [one.occurrence.until for one in there] == [one.occurrence.until for one in here]


def test_the_seconds_of_an_outing_are_kept() -> None:
    """Gone out at 10:00:40, it is due at 12:00:40, and the time on the wall is 12:00."""
    events = [event(OUT, 1, wall(MONDAY, 10, 0, 40))]
    (one,) = extras(events, wall(MONDAY, 11))
    assert (one.occurrence.due_at, one.occurrence.at) == (wall(MONDAY, 12, 0, 40), time(12))


def test_no_count_has_them() -> None:
    """What is planned is the same outside and in, so that no denominator moves."""
    events = log((OUT, 10, 0), ticked(again(1), 12), (Skipped(again(2), None), 14, 0))
    planned = occurrences(default_routine(), MONDAY, BERLIN)
    moment = Moment(wall(MONDAY, 15), BERLIN)
    assert count(fold(planned, events, moment)) == count(fold(planned, (), moment))
    assert not any(one.is_extra for one in planned)
    assert all(one.occurrence.is_extra for one in extras(events, wall(MONDAY, 15)))


@dataclass
class Walk:
    """A made-up afternoon: what was said and shown so far, minute by minute."""

    events: list[Event]
    now: datetime
    shown: list[tuple[OccurrenceKey, time]]

    def note(self, fact: Fact) -> None:
        """Write a fact down."""
        self.events.append(event(fact, len(self.events) + 1, self.now))

    def states(self) -> tuple[State, ...]:
        """Return the reapplications as they stand."""
        return extras(self.events, self.now)

    def look(self) -> None:
        """Announce what is to be announced, as the loop does."""
        for prompt in plan(self.states(), self.now).announce:
            one = prompt.state.occurrence
            trips = outings(default_routine(), MONDAY, self.events, Moment(self.now, BERLIN))
            assert any(trip.is_on(self.now) for trip in trips), "announced to somebody inside"
            assert prompt.at <= self.now < EVENING
            if prompt.kind is PromptKind.DUE:
                self.shown.append((one.key, one.at))
            self.note(Reminded(one.key, one.at, "test", prompt.kind))

    def act(self, what: str) -> None:
        """Do something that a person may do now."""
        open_keys = [one.occurrence.key for one in self.states() if one.status.is_open]
        act = undoable(self.events)
        done_keys = [one.occurrence.key for one in self.states() if one.record]
        acts: dict[str, Fact | None] = {
            "out": OUT,
            "in": IN,
            "tick": Ticked(open_keys[0], self.now) if open_keys else None,
            "tick last": Ticked(open_keys[-1], self.now) if open_keys else None,
            "skip": Skipped(open_keys[0], None) if open_keys else None,
            "snooze": Snoozed(open_keys[0], self.now + 20 * MINUTE) if open_keys else None,
            "untick": Unticked(done_keys[0]) if done_keys else None,
            "regular": Ticked(MORNING, self.now),
            "undo": Undone(act.id, MONDAY) if act else None,
        }
        fact = acts[what]
        if fact is not None:
            self.note(fact)


ACTS = st.sampled_from(
    ["out", "in", "tick", "tick last", "skip", "snooze", "untick", "regular", "undo"]
)


@given(st.lists(st.tuples(st.integers(1, 100), ACTS), min_size=2, max_size=14))
def test_whatever_one_does_each_is_announced_once_for_its_time(
    said: list[tuple[int, str]],
) -> None:
    """Looked at every few minutes, no time is announced twice, and none after the outing is over.

    Every key is there once, in order, and everything that asks lies two hours apart.
    """
    walk = Walk([], wall(MONDAY, 9), [])
    walk.note(OUT)
    for minutes, what in said:
        for _ in range(0, minutes, 10):
            walk.look()
            walk.now += 10 * MINUTE
        walk.act(what)
        walk.look()
        keys = [one.occurrence.key for one in walk.states()]
        assert len(set(keys)) == len(keys)
        asked = [one.occurrence.due_at for one in walk.states() if one.status.is_open]
        assert len(asked) <= 2
        assert all(later - one >= 2 * HOUR for one, later in pairwise(asked))
    assert len(set(walk.shown)) == len(walk.shown)


@given(
    st.lists(st.integers(1, 130), max_size=8),
    st.integers(0, 7),
)
def test_ticks_keep_their_identity(gaps: list[int], taken_back: int) -> None:
    """With ticks at any times, an earlier one taken back, every later tick is where it was."""
    events, now = log((OUT, 9, 0)), wall(MONDAY, 9)
    for number, minutes in enumerate(gaps, start=1):
        now += minutes * MINUTE
        events.append(event(Ticked(again(number), now), number + 1, now))
    late = wall(MONDAY, 23)
    before = {one.occurrence.key: one for one in extras(events, late) if one.record}
    if taken_back < len(gaps):
        one = again(taken_back + 1)
        after = extras([*events, event(Unticked(one), 99, now)], late)
        records = {state.occurrence.key: state.record for state in after if state.record}
        expected = {key: state.record for key, state in before.items() if key != one}
        assert records.items() <= expected.items()
        earlier = {key: record for key, record in expected.items() if key < one}
        assert earlier.items() <= records.items()


def test_a_dose_is_no_sunscreen() -> None:
    """The facts of other steps do not move anything."""
    events = log((OUT, 10, 0), ticked(DOSE, 11))
    assert table(events, wall(MONDAY, 11)) == [("outdoors-1-1", "12:00", Status.UPCOMING)]
