"""The words of the routine page, and the drafts behind them, without any widget."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from skinroutine.domain.plan.days import EVERY_DAY, Days
from skinroutine.domain.plan.routine import (
    CARE_POLICY,
    DOSE_POLICY,
    Anchor,
    AnchorTimes,
    ReminderPolicy,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import IDEAS, default_routine
from skinroutine.ui.screens.routine.draft import (
    Draft,
    Place,
    draft_of,
    edit_of,
    is_changed,
    new_draft,
    of_kind,
    problems,
    rebased,
    step_of,
)
from skinroutine.ui.wording import editor

TODAY = date(2026, 11, 5)
ANCHORS = AnchorTimes()
DINNER, BED = Slot("d", Anchor.DINNER), Slot("b", Anchor.BED)
PLAIN = Step("s", StepKind.OTHER, "Stretch", (DINNER,))
DOSE = Step("dose", StepKind.DOSE, "Isotretinoin", (DINNER,), strengths=(Decimal(20), Decimal(10)))


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (EVERY_DAY, "every day"),
        (Days(frozenset({0, 2, 4})), "Mon, Wed, Fri"),
        (Days(frozenset({6})), "Sun"),
        (Days(frozenset(range(5))), "Mon to Fri"),
        (Days(every=2, first=TODAY), "every 2 days"),
        (Days(every=2, first=date(2026, 12, 1)), "every 2 days from 1 December"),
        (Days(frozenset({0, 1}), every=3, first=TODAY), "every 3 days, if on Mon, Tue"),
        (Days(first=date(2026, 11, 1)), "every day"),
        (Days(first=date(2026, 12, 1)), "every day from 1 December"),
        (Days(last=date(2026, 12, 24)), "every day until 24 December"),
        (
            Days(first=date(2026, 12, 1), last=date(2026, 12, 24)),
            "every day, 1 December to 24 December",
        ),
    ],
)
def test_days_are_said_in_a_few_words(days: Days, said: str) -> None:
    """Weekdays, every few days and a range; a first day that has passed says nothing."""
    assert editor.days_of(days, TODAY) == said


def test_weekdays_begin_as_the_week_does() -> None:
    """Where weeks begin with Sunday, Sunday is named first."""
    assert editor.days_of(Days(frozenset({0, 6})), TODAY, 6) == "Sun, Mon"


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (PLAIN, "With dinner, 19:00"),
        (replace(PLAIN, slots=(Slot("l", Anchor.LUNCH),)), "With lunch, 12:30"),
        (replace(PLAIN, slots=(BED,)), "21:30"),
        (replace(PLAIN, slots=(Slot("o", at=time(7, 5)),)), "07:05"),
        (replace(PLAIN, slots=(BED, DINNER)), "19:00, 21:30"),
        (replace(PLAIN, slots=(), is_as_needed=True), "As needed"),
        (replace(PLAIN, is_as_needed=True), "With dinner, 19:00, as needed"),
        (
            replace(PLAIN, again_outdoors=timedelta(minutes=45)),
            "With dinner, 19:00, again every 45 min outdoors",
        ),
    ],
)
def test_times_are_said_in_order(step: Step, said: str) -> None:
    """One time at a meal is named by it; several are in order of the clock."""
    assert editor.times_of(step, ANCHORS) == said


@pytest.mark.parametrize(
    ("minutes", "said"), [(5, "5 min"), (60, "1 h"), (90, "1 h 30 min"), (1440, "24 h")]
)
def test_a_length_is_said_in_hours_and_minutes(minutes: int, said: str) -> None:
    """Whole hours have no minutes."""
    assert editor.length(timedelta(minutes=minutes)) == said


def test_every_idea_has_a_name_that_can_be_translated() -> None:
    """The names are those of the ideas, one for each."""
    assert {one.id: one.name for one in IDEAS} == dict(editor.IDEA_NAMES)


@pytest.mark.parametrize("step", [PLAIN, DOSE, *default_routine().steps, *IDEAS])
def test_a_draft_that_nobody_touched_is_the_step(step: Step) -> None:
    """From a step to its draft and back nothing is lost, and nothing has changed."""
    draft = draft_of(step)
    assert step_of(draft) == step
    assert not is_changed(draft)


def test_a_policy_of_ones_own_stays_ones_own() -> None:
    """A policy that was set, and is as the usual one, is not taken for a change."""
    own = replace(DOSE, own_policy=DOSE_POLICY)
    assert step_of(draft_of(own)) == own
    care = replace(PLAIN, own_policy=ReminderPolicy((timedelta(minutes=5),)))
    assert step_of(replace(draft_of(care), policy=CARE_POLICY)).own_policy is None


def test_another_way_to_write_the_same_is_no_change() -> None:
    """30 mg and 30 are the same dose, and blanks around a name are none of it."""
    draft = draft_of(DOSE)
    assert not is_changed(replace(draft, dose="20 mg+10 mg", name=" Isotretinoin "))
    assert is_changed(replace(draft, dose="20 + 20"))
    assert is_changed(replace(draft, dose="some"))


def test_a_new_step_begins_with_a_time_and_no_name() -> None:
    """It can be saved as soon as it is called something."""
    draft = new_draft()
    assert set(problems(draft, [ANCHORS])) == {Place.NAME}
    assert step_of(replace(draft, name="Stretch"), "s").slots == (Slot("slot-1", Anchor.WAKE),)


def test_problems_are_said_where_they_are() -> None:
    """Each place has its own sentence; equal times are looked for under every set of anchors."""
    draft = replace(
        draft_of(DOSE),
        name=" ",
        dose="x",
        slots=(DINNER, Slot("o", at=time(20))),
        first=TODAY,
        last=TODAY - timedelta(days=1),
    )
    assert set(problems(draft, [ANCHORS])) == {Place.NAME, Place.DOSE, Place.DAYS}
    later = AnchorTimes(dinner=time(20))
    assert problems(draft, [ANCHORS, later])[Place.TIMES] == (
        "Two of its times are the same. Each needs its own."
    )
    assert Place.DOSE not in problems(replace(draft, kind=StepKind.OTHER), [ANCHORS])


def test_another_kind_brings_what_is_usual_for_it() -> None:
    """Sunscreen is due again outdoors, a dose is repeated; a policy of one's own is left alone."""
    draft = draft_of(PLAIN)
    assert of_kind(draft, StepKind.SUNSCREEN).again_outdoors == timedelta(hours=2)
    assert of_kind(of_kind(draft, StepKind.SUNSCREEN), StepKind.OTHER).again_outdoors is None
    assert of_kind(draft, StepKind.DOSE).policy == DOSE_POLICY
    own = replace(draft, policy=ReminderPolicy(is_discreet=True))
    assert of_kind(own, StepKind.DOSE).policy == own.policy


def test_a_draft_is_put_over_another_step() -> None:
    """What the person changed stays; everything else is as the other step has it."""
    draft = replace(draft_of(DOSE), name="Capsule")
    other = replace(DOSE, strengths=(Decimal(40),), note="With milk")
    over = rebased(draft, other)
    assert (over.name, over.dose, over.note) == ("Capsule", "40", "With milk")
    assert over.base == other


def test_an_edit_changes_what_differs_and_nothing_else() -> None:
    """The same edit leaves a planned amount alone, and puts a step where there is none."""
    draft = replace(draft_of(DOSE), name="Capsule")
    step = step_of(draft)
    planned = Routine((replace(DOSE, strengths=(Decimal(40),)), PLAIN))
    edit = edit_of(draft, step, Routine((DOSE,)))
    assert edit(planned).steps[0] == replace(planned.steps[0], name="Capsule")
    assert edit(Routine((PLAIN,))) == Routine((PLAIN,))
    put = edit_of(draft, step, Routine((PLAIN,)))
    assert put(Routine((PLAIN,))).steps == (PLAIN, step)


def test_a_draft_needs_a_name_to_be_a_step() -> None:
    """What is not finished is no step."""
    with pytest.raises(ValueError, match="name"):
        step_of(Draft("", slots=(DINNER,)))
