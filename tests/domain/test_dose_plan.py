"""The plan of the dose by dates: read from revisions, written back, and nothing else touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import MONDAY, event
from skinroutine.domain.course.dose_plan import (
    Often,
    Phase,
    phases,
    with_ends,
    with_phases,
)
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.edits import put_step
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.domain.plan.routine import Anchor, AnchorTimes, Revision, Revisions, Routine, Slot
from skinroutine.domain.plan.starter import DOSE, default_routine
from skinroutine.domain.record.course_facts import CourseSet
from skinroutine.domain.record.event import Event, RoutineRevised, Undone, revisions_in

TWENTY, FORTY = (Decimal(20),), (Decimal(20), Decimal(20))
FRESH = Revisions((Revision(MONDAY, default_routine()),))


def after(number: int) -> date:
    """Return the day so many days after that Monday."""
    return MONDAY + timedelta(days=number)


def put(revisions: Revisions, plan: Sequence[Phase]) -> Revisions:
    """Return the revisions once the dose follows a plan."""
    return Revisions((*revisions.all, *with_phases(revisions, plan)))


def dose_days(revisions: Revisions, first: int, last: int) -> list[int]:
    """Return the days from one to another on which a dose is planned, as numbers from Monday."""
    found = []
    for number in range(first, last + 1):
        dose = revisions.on(after(number)).dose
        if dose is not None and dose.is_planned_on(after(number)):
            found.append(number)
    return found


def slots_on(revisions: Revisions, number: int) -> list[str]:
    """Return the ids of the dose's slots on a day."""
    dose = revisions.on(after(number)).dose
    return [slot.id for slot in dose.slots] if dose else []


PHASES = st.builds(
    Phase,
    first=st.integers(-40, 40).map(after),
    strengths=st.sampled_from([(), TWENTY, FORTY, (Decimal("12.5"), Decimal(10))]),
    often=st.sampled_from(Often),
    dosing=st.sampled_from(Dosing),
    formulation=st.sampled_from(Formulation),
    brand=st.sampled_from(["", "A", "B"]),
)
PLANS = st.lists(PHASES, min_size=1, max_size=5, unique_by=lambda one: one.first)
ROUTINES = st.sampled_from(
    [
        default_routine(),
        default_routine(AnchorTimes(dinner=time(18))),
        replace(default_routine(), steps=default_routine().steps[:3]),
        put_step(replace(DOSE, days=Days(every=2, first=MONDAY)))(default_routine()),
        put_step(replace(DOSE, days=Days(frozenset({0, 3}))))(default_routine()),
        put_step(replace(DOSE, slots=(Slot("a", Anchor.WAKE), Slot("b", Anchor.DINNER))))(
            default_routine()
        ),
    ]
)
REVISIONS = st.lists(
    st.builds(Revision, st.integers(-30, 30).map(after), ROUTINES), min_size=1, max_size=4
).map(lambda found: Revisions(tuple(found)))


def said(plan: Sequence[Phase]) -> list[Phase]:
    """Return a plan in order, with what says the same as the phase before it left out."""
    found: list[Phase] = []
    for phase in sorted(plan, key=lambda one: one.first):
        if not found or replace(found[-1], first=phase.first) != phase:
            found.append(phase)
    return found


@given(REVISIONS, PLANS.filter(lambda plan: all(one.often is not Often.AS_SET for one in plan)))
def test_a_plan_is_read_as_it_was_written(revisions: Revisions, plan: list[Phase]) -> None:
    """In whatever order it was said and whatever was planned before, it stands as it was said."""
    start = min(one.first for one in plan)
    assert said(phases(put(revisions, plan), start)) == said(plan)


@given(REVISIONS, PLANS)
def test_a_plan_put_twice_is_the_same(revisions: Revisions, plan: list[Phase]) -> None:
    """Said again, on what it made, a plan changes no day; nor does the plan that is read."""
    once = put(revisions, plan)
    start = min(one.first for one in plan)
    for again in (put(once, plan), put(once, phases(once, start))):
        for number in range(-50, 50):
            assert again.on(after(number)) == once.on(after(number))


@given(REVISIONS, PLANS)
def test_everything_else_stays(revisions: Revisions, plan: list[Phase]) -> None:
    """Other steps, the anchors, and of the dose its id, name, food and reminders are untouched."""
    changed = put(revisions, plan)
    start = min(one.first for one in plan)
    for number in range(-50, 50):
        before, now = revisions.on(after(number)), changed.on(after(number))
        if after(number) < start and after(number) >= revisions.all[0].applies_from:
            assert now == before
        assert now.anchors == before.anchors
        assert [s for s in now.steps if not s.is_dose] == [s for s in before.steps if not s.is_dose]
        if before.dose and now.dose:
            kept = ("id", "name", "food", "forgotten", "own_policy", "note", "late_after")
            assert [getattr(now.dose, one) for one in kept] == [
                getattr(before.dose, one) for one in kept
            ]


@given(REVISIONS, PLANS)
def test_a_dose_keeps_the_slot_its_ticks_are_of(revisions: Revisions, plan: list[Phase]) -> None:
    """However often it is taken now, at least one slot of a dose has the id it had."""
    changed = put(revisions, plan)
    for number in range(-50, 50):
        before = revisions.on(after(number)).dose
        now = changed.on(after(number)).dose
        if before is not None and now is not None and before.slots:
            assert {one.id for one in before.slots} & {one.id for one in now.slots}


def test_the_days_before_the_diary_began() -> None:
    """A plan that reaches back before the first revision holds from its first day on."""
    revisions = put(FRESH, [Phase(after(-60), TWENTY, Often.ONCE), Phase(after(-30), FORTY)])
    found = [revisions.on(after(n)).dose for n in (-61, -60, -31, -30, 0, 90)]
    assert [one and one.strengths for one in found] == [(), TWENTY, TWENTY, *[FORTY] * 3]


def test_a_pause_with_an_end() -> None:
    """Nothing is planned from the first day of a pause to the day before it ends.

    The newest change was said first.
    """
    plan = [
        Phase(after(0), TWENTY, Often.ONCE),
        Phase(after(5), TWENTY, Often.ONCE, Dosing.PAUSED),
        Phase(after(9), FORTY, Often.ONCE),
        Phase(after(12), FORTY, Often.ONCE, Dosing.STOPPED),
    ]
    assert dose_days(put(FRESH, plan[::-1]), 0, 20) == [0, 1, 2, 3, 4, 9, 10, 11]


def test_twice_a_day_and_back() -> None:
    """The other dose is with breakfast, and the first keeps its own id through all of it."""
    plan = [
        Phase(after(0), TWENTY, Often.ONCE),
        Phase(after(3), TWENTY, Often.TWICE),
        Phase(after(6), FORTY, Often.ONCE),
        Phase(after(9), TWENTY, Often.TWICE),
    ]
    revisions = put(FRESH, plan)
    ids = [slots_on(revisions, n) for n in (0, 3, 6, 9)]
    assert ids == [["dinner"], ["slot-1", "dinner"], ["dinner"], ["slot-1", "dinner"]]


def test_twice_a_day_of_a_breakfast_dose() -> None:
    """Where the one dose is with breakfast, the other is with dinner."""
    early = put_step(replace(DOSE, slots=(Slot("dinner", Anchor.WAKE),)))(default_routine())
    revisions = put(Revisions((Revision(MONDAY, early),)), [Phase(MONDAY, TWENTY, Often.TWICE)])
    dose = revisions.on(MONDAY).dose
    assert dose is not None
    assert {(one.id, one.anchor) for one in dose.slots} == {
        ("dinner", Anchor.WAKE),
        ("slot-1", Anchor.DINNER),
    }


ALTERNATE = Phase(after(0), TWENTY, Often.ALTERNATE)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([[ALTERNATE]], [0, 2, 4, 6, 8, 10, 12]),
        ([[ALTERNATE, Phase(after(5), FORTY, Often.ALTERNATE)]], [0, 2, 4, 6, 8, 10, 12]),
        ([[ALTERNATE], [ALTERNATE, Phase(after(5), FORTY)]], [0, 2, 4, 6, 8, 10, 12]),
        (
            [[ALTERNATE, Phase(after(5), FORTY, Often.ONCE)], [ALTERNATE]],
            [0, 2, 4, 6, 8, 10, 12],
        ),
        (
            [[replace(ALTERNATE, first=after(4))], [replace(ALTERNATE, first=after(3))]],
            [0, 1, 2, 3, 5, 7, 9, 11],
        ),
        (
            [
                [
                    ALTERNATE,
                    replace(ALTERNATE, first=after(3), dosing=Dosing.PAUSED),
                    replace(ALTERNATE, first=after(7)),
                ]
            ],
            [0, 2, 7, 9, 11],
        ),
    ],
)
def test_every_other_day(steps: list[list[Phase]], expected: list[int]) -> None:
    """The rhythm goes on through a change of the amount, and begins anew after anything else."""
    revisions = FRESH
    for plan in steps:
        revisions = put(revisions, plan)
    assert dose_days(revisions, 0, 12) == expected


def planned_doses(revisions: Revisions, first: date) -> list[list[tuple[object, ...]]]:
    """Return the doses that are planned on each of the days from one on."""
    days = [first + timedelta(days=number) for number in range(90)]
    return [
        [
            (slot, step.strengths, step.formulation, step.brand)
            for step in revisions.on(day).steps
            if step.is_dose and step.is_planned_on(day)
            for slot in step.slots
        ]
        for day in days
    ]


TYPED = st.lists(
    st.builds(
        Phase,
        first=st.integers(0, 9).map(after),
        strengths=st.sampled_from([TWENTY, FORTY]),
        often=st.sampled_from([Often.ONCE, Often.TWICE, *[Often.ALTERNATE] * 3]),
        dosing=st.sampled_from([*[Dosing.TAKING] * 4, Dosing.PAUSED]),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda one: one.first,
)
"""Plans as they are typed, close together: each says how often the dose is taken."""


@given(st.lists(TYPED, min_size=1, max_size=3), TYPED)
def test_a_plan_is_the_same_over_any_other(others: list[list[Phase]], plan: list[Phase]) -> None:
    """Typed over other plans, a plan has the doses it has in a fresh diary, on the same days."""
    revisions = FRESH
    for other in others:
        revisions = put(revisions, other)
    start = min(one.first for one in plan)
    assert planned_doses(put(revisions, plan), start) == planned_doses(put(FRESH, plan), start)


DAILY, LATER = Phase(after(0), TWENTY, Often.ONCE), Phase(after(5), FORTY, Often.ALTERNATE)


@pytest.mark.parametrize(
    ("before", "plan", "expected"),
    [
        ([ALTERNATE], [DAILY, LATER], [0, 1, 2, 3, 4, 5, 7, 9, 11]),
        ([DAILY, LATER], [ALTERNATE, LATER], [0, 2, 4, 6, 8, 10, 12]),
        ([ALTERNATE, LATER], [LATER], [0, 2, 4, 5, 7, 9, 11]),
        ([ALTERNATE, LATER], [replace(ALTERNATE, first=after(1)), LATER], [0, 1, 3, 5, 7, 9, 11]),
    ],
)
def test_a_corrected_rhythm(before: list[Phase], plan: list[Phase], expected: list[int]) -> None:
    """Every other day begins on the day that was typed, or goes on, whatever was planned before."""
    assert dose_days(put(put(FRESH, before), plan), 0, 12) == expected


def test_every_other_day_as_the_routine_counts_it_is_left_alone() -> None:
    """Where the plan begins on a day between, saying it as it was read moves no dose."""
    routine = put_step(replace(DOSE, days=Days(every=2, first=after(0))))(default_routine())
    revisions = Revisions((Revision(after(0), routine),))
    (phase,) = phases(revisions, after(3))
    assert phase.often is Often.AS_SET
    assert dose_days(put(revisions, [phase]), 0, 8) == [0, 2, 4, 6, 8]
    assert [one.often for one in phases(revisions, after(2))] == [Often.ALTERNATE]


def test_a_rhythm_that_shifts_is_a_phase_of_its_own() -> None:
    """Counted from another day in the routine, every other day is told and kept as it is."""
    routine = default_routine()
    shifted = [
        Revision(after(n), put_step(replace(DOSE, days=Days(every=2, first=after(n))))(routine))
        for n in (0, 5)
    ]
    revisions = Revisions(tuple(shifted))
    assert [one.first for one in phases(revisions, MONDAY)] == [after(0), after(5)]
    changed = put(revisions, [*phases(revisions, MONDAY), Phase(after(9), FORTY)])
    assert dose_days(changed, 0, 12) == [0, 2, 4, 5, 7, 9, 11]


@pytest.mark.parametrize(
    "days",
    [
        Days(frozenset({0, 2, 4})),
        Days(every=3, first=MONDAY),
        Days(last=after(30)),
        Days(first=after(3)),
        Days(every=2, first=after(3)),
    ],
)
def test_another_rhythm_is_left_as_it_is(days: Days) -> None:
    """What is no simple rhythm is as the routine says, also where the amount changes."""
    routine = put_step(replace(DOSE, days=days))(default_routine())
    revisions = Revisions((Revision(MONDAY, routine),))
    (phase,) = phases(revisions, MONDAY)
    assert phase.often is Often.AS_SET
    changed = put(revisions, [phase, Phase(after(2), FORTY)]).on(after(2)).dose
    assert changed is not None
    assert (changed.days, changed.strengths) == (days, FORTY)


@pytest.mark.parametrize("plan", [[], [ALTERNATE, ALTERNATE]])
def test_a_plan_that_cannot_be(plan: list[Phase]) -> None:
    """No phase at all, or two from one day, is refused."""
    with pytest.raises(ValueError, match="a day of its own"):
        with_phases(FRESH, plan)


def test_a_routine_without_a_dose_gets_one() -> None:
    """The usual dose stands last, with what the plan says of it; until then there is no phase."""
    bare = Revisions((Revision(MONDAY, Routine(default_routine().steps[:2])),))
    assert phases(bare, MONDAY) == ()
    step = put(bare, [Phase(MONDAY, TWENTY, Often.ONCE)]).on(MONDAY).steps[-1]
    assert step == replace(DOSE, strengths=TWENTY)


def test_undo_and_redo_of_a_plan() -> None:
    """A plan is taken back and brought back with its course; what it shows was decided then."""
    plan = with_phases(FRESH, [Phase(after(-5), FORTY, Often.ONCE)])
    facts: list[Event] = [
        event(RoutineRevised(MONDAY, default_routine()), 1),
        event(CourseSet(Course(MONDAY), plan), 2),
        event(Undone("0002", None), 3),
        event(Undone("0003", None), 4),
    ]
    seen = [len(revisions_in(facts[:count]).all) for count in range(1, 5)]
    assert seen == [1, 1 + len(plan), 1, 1 + len(plan)]
    dose = revisions_in(facts).on(after(-5)).dose
    assert dose is not None
    assert dose.strengths == FORTY
    assert {one.made_at for one in revisions_in(facts).all} == {facts[0].at}


def without_dose(revisions: Revisions, number: int) -> Revisions:
    """Return revisions in which every dose is archived from a day on."""
    routine = revisions.on(after(number))
    steps = tuple(one for one in routine.steps if not one.is_dose)
    return Revisions((*revisions.all, Revision(after(number), replace(routine, steps=steps))))


OWN = replace(DOSE, id="own", name="My capsule", strengths=TWENTY)
OWN_ROUTINE = put_step(OWN)(replace(default_routine(), steps=default_routine().steps[:3]))
OWN_REVISIONS = Revisions((Revision(MONDAY, OWN_ROUTINE),))


def test_a_dose_that_was_archived_for_a_while_stays_away() -> None:
    """A plan saved later fills no gap in which the person had taken the dose out."""
    gap = without_dose(OWN_REVISIONS, 3)
    other = replace(gap.on(after(3)), anchors=AnchorTimes(lunch=time(13)))
    back = Revisions((*gap.all, Revision(after(5), other), Revision(after(8), OWN_ROUTINE)))
    assert dose_days(back, 0, 10) == [0, 1, 2, 8, 9, 10]
    changed = put(back, [Phase(MONDAY, FORTY, Often.ONCE)])
    assert dose_days(changed, 0, 10) == [0, 1, 2, 8, 9, 10]
    assert changed.on(after(6)) == other
    assert [changed.on(after(n)).dose for n in (0, 8)] == [replace(OWN, strengths=FORTY)] * 2


def test_an_archived_dose_comes_back_where_a_phase_begins() -> None:
    """Planned again from a day of the gap on, it is the same step, until it was taken out next."""
    gap = without_dose(OWN_REVISIONS, 3)
    back = Revisions((*gap.all, Revision(after(8), OWN_ROUTINE)))
    twice = without_dose(back, 12)
    plan = [Phase(MONDAY, FORTY, Often.ONCE), Phase(after(5), TWENTY, Often.ONCE)]
    changed = put(twice, plan)
    assert dose_days(changed, 0, 14) == [0, 1, 2, 5, 6, 7, 8, 9, 10, 11]
    assert changed.on(after(5)).dose == OWN
    assert phases(changed, MONDAY) == tuple(plan)


def test_a_plan_ends_where_its_dose_was_archived() -> None:
    """Each stretch in which the dose is there has its last day, and the last one has none."""
    gap = without_dose(OWN_REVISIONS, 3)
    back = Revisions((*gap.all, Revision(after(8), OWN_ROUTINE)))
    plan = [Phase(MONDAY, TWENTY, Often.ONCE), Phase(after(10), FORTY, Often.ONCE)]
    changed = put(back, plan)
    assert [(one.first, one.strengths, last) for one, last in with_ends(changed, plan)] == [
        (after(0), TWENTY, after(2)),
        (after(8), TWENTY, after(9)),
        (after(10), FORTY, None),
    ]
    gone = without_dose(changed, 12)
    assert [last for _, last in with_ends(gone, plan)] == [after(2), after(9), after(11)]


def test_a_dose_that_is_archived_now_stays_archived() -> None:
    """Saving the plan as it was read puts no dose of our own beside the one that was taken out."""
    gone = without_dose(OWN_REVISIONS, 3)
    changed = put(gone, phases(gone, MONDAY))
    assert dose_days(changed, 0, 9) == [0, 1, 2]
    assert {one.id for one in changed.archived(after(4))} == {"own"}
