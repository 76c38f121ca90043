"""Dated routines: which holds on a day, since when a slot is planned, and what was archived."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from making import BALM, BERLIN, CAPSULE, MONDAY, event, wall
from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.routine import Anchor, Revision, Revisions, Routine, Slot
from skinroutine.domain.record.event import Event, Fact, RoutineRevised, Undone, revisions_in
from skinroutine.domain.record.status import Moment, Status, fold
from skinroutine.domain.reminding.reminder import Manners, plan

BOTH = Routine((BALM, CAPSULE))
MORNING, DINNER = ("balm", "morning"), ("dose", "dinner")
ROUTINES = (Routine((BALM,)), Routine((CAPSULE,)), BOTH, Routine(()))


def on(number: int) -> date:
    """Return a day counted from Monday."""
    return MONDAY + timedelta(days=number)


def made(*facts: tuple[Fact, datetime]) -> list[Event]:
    """Return events of facts and the instants at which they were made; the first is 0001."""
    return [event(fact, number, at) for number, (fact, at) in enumerate(facts, start=1)]


def began(routine: Routine = BOTH) -> tuple[Fact, datetime]:
    """Return the first revision of a diary, made on Monday at 07:00."""
    return RoutineRevised(MONDAY, routine), wall(MONDAY, 7)


def test_a_slot_is_planned_since_it_came_into_the_routine() -> None:
    """A step that was added in the afternoon is planned since then, the others since the start."""
    events = made(began(Routine((CAPSULE,))), (RoutineRevised(on(1), BOTH), wall(on(1), 15)))
    found = revisions_in(events)
    assert found.planned_at(MONDAY) == {DINNER: wall(MONDAY, 7)}
    assert found.planned_at(on(1)) == {DINNER: wall(MONDAY, 7), MORNING: wall(on(1), 15)}
    assert found.planned_at(on(2)) == found.planned_at(on(1))


def test_a_slot_that_moves_is_the_same_slot() -> None:
    """Another time, name or policy does not make a slot new."""
    moved = replace(BALM, name="Balm", slots=(Slot("morning", at=time(11)),))
    events = made(began(), (RoutineRevised(MONDAY, Routine((moved, CAPSULE))), wall(MONDAY, 15)))
    assert revisions_in(events).planned_at(MONDAY)[MORNING] == wall(MONDAY, 7)


def test_a_slot_that_went_and_came_is_new() -> None:
    """Archived in the morning and brought back in the afternoon, a step is planned since then."""
    events = made(
        began(),
        (RoutineRevised(MONDAY, Routine((CAPSULE,))), wall(MONDAY, 9)),
        (RoutineRevised(MONDAY, BOTH), wall(MONDAY, 15)),
    )
    assert revisions_in(events).planned_at(MONDAY) == {
        DINNER: wall(MONDAY, 7),
        MORNING: wall(MONDAY, 15),
    }


def test_undo_and_redo_of_a_revision() -> None:
    """Undone, a change never was, and the slot has its old time; done again, it has the first."""
    events = made(
        began(Routine((CAPSULE,))),
        (RoutineRevised(MONDAY, BOTH), wall(MONDAY, 15)),
        (Undone("0002", None), wall(MONDAY, 15, 5)),
        (Undone("0003", None), wall(MONDAY, 15, 10)),
    )
    assert revisions_in(events[:3]).planned_at(MONDAY) == {DINNER: wall(MONDAY, 7)}
    assert revisions_in(events).planned_at(MONDAY)[MORNING] == wall(MONDAY, 15)
    archived = made(
        began(),
        (RoutineRevised(MONDAY, Routine((CAPSULE,))), wall(MONDAY, 9)),
        (Undone("0002", None), wall(MONDAY, 15)),
    )
    assert revisions_in(archived).planned_at(MONDAY)[MORNING] == wall(MONDAY, 7)


def test_a_day_that_becomes_a_day_of_the_step() -> None:
    """A step of Wednesdays that is planned every day from Monday afternoon on is new on Monday."""
    seldom = Routine((replace(BALM, days=Days(frozenset({2}))), CAPSULE))
    events = made(began(seldom), (RoutineRevised(MONDAY, BOTH), wall(MONDAY, 15)))
    found = revisions_in(events)
    assert found.planned_at(MONDAY) == {DINNER: wall(MONDAY, 7), MORNING: wall(MONDAY, 15)}
    assert found.planned_at(on(2))[MORNING] == wall(MONDAY, 7)


def test_what_is_planned_for_later_counts_from_when_that_was_said() -> None:
    """A step planned on Monday for Thursday is planned since Monday."""
    later = Revision(on(3), BOTH)
    events = made(
        began(Routine((CAPSULE,))),
        (RoutineRevised(MONDAY, Routine((CAPSULE,)), (later,)), wall(MONDAY, 15)),
    )
    found = revisions_in(events)
    assert found.planned_at(on(2)) == {DINNER: wall(MONDAY, 7)}
    assert found.planned_at(on(3))[MORNING] == wall(MONDAY, 15)
    assert [one.made_at for one in found.all] == [wall(MONDAY, 7), *[wall(MONDAY, 15)] * 2]


def plan_of(events: Iterable[Event], now: datetime) -> tuple[list[Status], list[str]]:
    """Return the statuses of Monday's steps, and what is announced at an instant."""
    found = revisions_in(events)
    planned = occurrences(found.on(MONDAY), MONDAY, BERLIN, planned_at=found.planned_at(MONDAY))
    states = fold(planned, (), Moment(now, BERLIN))
    heard = plan(states, now, wall(MONDAY, 7), Manners()).announce
    return [one.status for one in states], [one.state.occurrence.key.step_id for one in heard]


def test_a_step_of_the_afternoon_is_due_and_not_announced() -> None:
    """Its morning slot is shown as due, so that it can be ticked, and nobody is reminded of it."""
    events = made(began(Routine((CAPSULE,))), (RoutineRevised(MONDAY, BOTH), wall(MONDAY, 15)))
    assert plan_of(events, wall(MONDAY, 15)) == ([Status.DUE, Status.UPCOMING], [])
    assert plan_of(events, wall(MONDAY, 19)) == ([Status.DUE, Status.DUE], ["dose"])


def test_a_slot_moved_back_is_announced() -> None:
    """Moved in the afternoon from the evening to the morning, a slot was owed, and is announced."""
    late = replace(BALM, slots=(Slot("morning", at=time(20)),))
    events = made(
        began(Routine((late,))), (RoutineRevised(MONDAY, Routine((BALM,))), wall(MONDAY, 15))
    )
    assert plan_of(events, wall(MONDAY, 15)) == ([Status.DUE], ["balm"])


@given(
    st.lists(st.tuples(st.integers(0, 6), st.sampled_from(ROUTINES)), min_size=1, max_size=7),
    st.integers(-2, 8),
)
def test_the_routine_of_a_day_by_plain_looking(said: list[tuple[int, Routine]], asked: int) -> None:
    """On any day the newest decision with the latest day that has come holds, as defined."""
    found = Revisions(
        tuple(
            Revision(on(number), routine, wall(MONDAY, 7, n))
            for n, (number, routine) in enumerate(said)
        )
    )
    come = [one for one in said if one[0] <= asked]
    latest = max((number for number, _ in come), default=None)
    expected = [one for one in come if one[0] == latest][-1] if come else said[0]
    assert found.on(on(asked)) == expected[1]
    slots = {(step.id, slot.id) for step in expected[1].steps for slot in step.slots}
    since = found.planned_at(on(asked))
    assert since.keys() == slots
    assert set(since.values()) <= {one.made_at for one in found.all}


@given(
    st.lists(st.tuples(st.integers(0, 6), st.sampled_from(ROUTINES)), min_size=1, max_size=6),
    st.integers(0, 6),
    st.sampled_from(ROUTINES),
)
def test_a_change_leaves_past_days_alone(
    said: list[tuple[int, Routine]], new: int, routine: Routine
) -> None:
    """One decision more changes neither the routine of the days before it nor since when it is."""
    before = [
        Revision(on(day), one, wall(MONDAY, 7, n))
        for n, (day, one) in enumerate(sorted(said, key=lambda pair: pair[0]))
    ]
    after = [*before, Revision(on(new), routine, wall(MONDAY, 8))]
    first = before[0].applies_from
    old, changed = Revisions(tuple(before)), Revisions(tuple(after))
    for number in range(7):
        if first <= on(number) < on(new):
            assert changed.on(on(number)) == old.on(on(number))
            assert changed.planned_at(on(number)) == old.planned_at(on(number))


def test_the_days_on_which_something_changes() -> None:
    """They are those of a decision with a day after the one asked about, each once, in order."""
    found = Revisions(tuple(Revision(on(n), BOTH) for n in (0, 9, 4, 9)))
    assert found.days_after(MONDAY) == (on(4), on(9))
    assert found.days_after(on(4)) == (on(9),)
    assert found.days_after(on(9)) == ()


def test_what_was_archived() -> None:
    """A step that the day's routine has no more is there as it was last, the newest gone first."""
    renamed = replace(BALM, name="Balm for the night")
    tonic = replace(BALM, id="tonic", name="Tonic")
    found = Revisions(
        (
            Revision(on(0), Routine((BALM, tonic, CAPSULE))),
            Revision(on(1), Routine((renamed, CAPSULE))),
            Revision(on(2), Routine((CAPSULE,))),
        )
    )
    assert found.archived(on(0)) == ()
    assert found.archived(on(1)) == (tonic,)
    assert found.archived(on(5)) == (renamed, tonic)
    back = Revisions((*found.all, Revision(on(3), Routine((CAPSULE, renamed)))))
    assert back.archived(on(3)) == (tonic,)
    assert back.on(on(3)).step("balm") == renamed


def test_what_is_planned_is_not_archived_yet() -> None:
    """A step that goes next week is not archived today, nor is one that comes next week."""
    found = Revisions((Revision(on(0), Routine((BALM,))), Revision(on(7), Routine((CAPSULE,)))))
    assert found.archived(on(0)) == ()
    assert found.archived(on(7)) == (BALM,)


def test_every_id_that_ever_was() -> None:
    """Archived and planned steps keep their ids for themselves."""
    found = Revisions((Revision(on(0), Routine((BALM,))), Revision(on(7), Routine((CAPSULE,)))))
    assert found.step_ids == {"balm", "dose"}


def test_later_routines_are_decisions_of_the_same_moment() -> None:
    """One fact may hold several; undone, all of them go."""
    fact = RoutineRevised(
        on(1), Routine((BALM,)), (Revision(on(3), BOTH), Revision(on(5), Routine(())))
    )
    events = made(began(), (fact, wall(MONDAY, 9)))
    found = revisions_in(events)
    assert [one.applies_from for one in found.all] == [on(0), on(1), on(3), on(5)]
    assert [found.on(on(n)) for n in range(6)] == [
        BOTH,
        Routine((BALM,)),
        Routine((BALM,)),
        BOTH,
        BOTH,
        Routine(()),
    ]
    undone = revisions_in([*events, event(Undone("0002", None), 3)])
    assert [one.applies_from for one in undone.all] == [on(0)]


def test_an_anchored_slot_is_one_of_its_step() -> None:
    """Slots of one step that are added later are new each for itself."""
    more = replace(BALM, slots=(*BALM.slots, Slot("slot-1", Anchor.LUNCH)))
    events = made(began(), (RoutineRevised(MONDAY, Routine((more, CAPSULE))), wall(MONDAY, 13)))
    since = revisions_in(events).planned_at(MONDAY)
    assert since[MORNING] == wall(MONDAY, 7)
    assert since["balm", "slot-1"] == wall(MONDAY, 13)
