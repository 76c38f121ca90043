"""What is said in a cell's editor, and the facts that it comes to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from making import BERLIN, DOSE, MONDAY, TOKYO, event, the_dose, wall
from skinroutine.domain.plan.schedule import USUAL_ENDS, DayEnds
from skinroutine.domain.record.event import Fact, Noted, Skipped, SkipReason, Ticked, Unticked
from skinroutine.domain.record.status import Moment, State
from skinroutine.ui.screens.week.draft import (
    Draft,
    Said,
    Trouble,
    bounds,
    corrections,
    draft_of,
    trouble,
)

TUESDAY = MONDAY + timedelta(days=1)
NOW = wall(TUESDAY, 9)
MOMENT = Moment(NOW, BERLIN)
DONE_AT = wall(MONDAY, 19, 5, 31)


def monday(*facts: Fact) -> State:
    """Return the state of Monday's dose, asked on Tuesday morning."""
    return the_dose([event(fact, order) for order, fact in enumerate(facts, start=1)], NOW)


TICKED = Ticked(DOSE, DONE_AT, with_food=True)
AWAY = Skipped(DOSE, SkipReason.AWAY)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ((), Draft(Said.NOTHING)),
        ((TICKED,), Draft(Said.DONE, time(19, 5), with_food=True)),
        ((Ticked(DOSE, None),), Draft(Said.DONE)),
        ((AWAY, Noted(DOSE, "At sea")), Draft(Said.SKIPPED, reason=SkipReason.AWAY, note="At sea")),
        ((TICKED, Unticked(DOSE)), Draft(Said.NOTHING)),
    ],
)
def test_the_draft_begins_as_the_diary_has_it(facts: tuple[Fact, ...], expected: Draft) -> None:
    """Nothing, a tick with its minute, a skip with its reason, a note."""
    assert draft_of(monday(*facts)) == expected


@pytest.mark.parametrize("facts", [(), (TICKED,), (AWAY,), (Noted(DOSE, "At sea"), TICKED)])
def test_nothing_changed_is_no_fact(facts: tuple[Fact, ...]) -> None:
    """What is saved as it was adds nothing to the log."""
    state = monday(*facts)
    assert corrections(state, draft_of(state), MOMENT) == ()


@pytest.mark.parametrize(
    ("facts", "draft", "expected"),
    [
        ((), Draft(Said.DONE), (Ticked(DOSE, None),)),
        ((), Draft(Said.DONE, time(20, 10)), (Ticked(DOSE, wall(MONDAY, 20, 10)),)),
        ((), Draft(Said.DONE, time(0, 20)), (Ticked(DOSE, wall(TUESDAY, 0, 20)),)),
        ((TICKED,), Draft(Said.SKIPPED), (Skipped(DOSE, None),)),
        ((TICKED,), Draft(Said.NOTHING, time(19, 5)), (Unticked(DOSE),)),
        ((AWAY,), Draft(Said.SKIPPED, reason=SkipReason.OTHER), (Skipped(DOSE, SkipReason.OTHER),)),
        ((AWAY,), Draft(Said.NOTHING, reason=SkipReason.AWAY), (Unticked(DOSE),)),
        (
            (TICKED,),
            Draft(Said.DONE, time(19, 5), with_food=False),
            (Ticked(DOSE, DONE_AT, with_food=False),),
        ),
        ((TICKED,), Draft(Said.DONE, None, with_food=True), (Ticked(DOSE, None, with_food=True),)),
        (
            (),
            Draft(Said.DONE, note="  late dinner "),
            (Ticked(DOSE, None), Noted(DOSE, "late dinner")),
        ),
        ((Noted(DOSE, "At sea"),), Draft(Said.NOTHING), (Noted(DOSE, ""),)),
        ((Noted(DOSE, "At sea"),), Draft(Said.NOTHING, note=" At sea "), ()),
    ],
)
def test_each_change_is_a_fact(
    facts: tuple[Fact, ...], draft: Draft, expected: tuple[Fact, ...]
) -> None:
    """A time, an answer about food, a reason and a note come to the facts that say them.

    A tick whose time stays keeps its seconds.
    """
    assert corrections(monday(*facts), draft, MOMENT) == expected


def test_a_time_of_another_zone_stays_as_it_is() -> None:
    """A tick made in Tokyo shows Tokyo's wall time, and keeps its instant when the rest changes."""
    done_at = datetime(2026, 11, 2, 19, 5, tzinfo=TOKYO).astimezone(wall(MONDAY, 0).tzinfo)
    state = the_dose([event(Ticked(DOSE, done_at), zone="Asia/Tokyo")], NOW)
    before = draft_of(state)
    assert before.at == time(19, 5)
    said = replace(before, with_food=True)
    assert corrections(state, said, MOMENT) == (Ticked(DOSE, done_at, with_food=True),)


@pytest.mark.parametrize(
    ("now", "at", "expected"),
    [
        (wall(MONDAY, 19, 10), time(19, 10), None),
        (wall(MONDAY, 19, 10), time(19, 11), Trouble.NOT_YET),
        (wall(MONDAY, 19, 10), time(0, 30), Trouble.NOT_YET),
        (NOW, time(0, 30), None),
        (NOW, time(3, 59), None),
    ],
)
def test_a_time_that_has_not_come_is_a_trouble(
    now: datetime, at: time, expected: Trouble | None
) -> None:
    """What lies after now cannot have been done; half past midnight belongs to the evening."""
    moment = Moment(now, BERLIN)
    assert trouble(the_dose([], now), Draft(Said.DONE, at), moment) is expected


@pytest.mark.parametrize("said", [Said.NOTHING, Said.SKIPPED])
def test_the_time_of_what_was_not_done_is_no_trouble(said: Said) -> None:
    """A time that is not said at all cannot be one that has not come."""
    assert trouble(the_dose([], NOW), Draft(said, time(8, 59)), MOMENT) is None
    assert trouble(the_dose([], NOW), Draft(Said.DONE), MOMENT) is None


def test_a_time_outside_a_short_day_is_a_trouble() -> None:
    """Where Monday was made to end at one, half past two is none of its times."""
    ends = USUAL_ENDS.changed(MONDAY, time(1))
    moment = Moment(NOW, BERLIN, ends)
    state = the_dose([], NOW)
    assert trouble(state, Draft(Said.DONE, time(2, 30)), moment) is Trouble.OUTSIDE
    assert trouble(state, Draft(Said.DONE, time(0, 30)), moment) is None
    assert bounds(MONDAY, moment) == (time(4), time(1))


def test_a_time_the_clock_left_out_is_a_trouble() -> None:
    """In the night to 29 March clocks in Berlin went from two to three."""
    day = date(2026, 3, 28)
    moment = Moment(wall(day + timedelta(days=2), 9), BERLIN, DayEnds())
    state = the_dose([], NOW)
    one = replace(state.occurrence, key=replace(DOSE, day=day))
    saturday = replace(state, occurrence=one)
    assert trouble(saturday, Draft(Said.DONE, time(2, 30)), moment) is Trouble.OUTSIDE
    assert trouble(saturday, Draft(Said.DONE, time(3, 30)), moment) is None


def test_a_recorded_time_is_taken_as_it_is() -> None:
    """A tick of the diary's own has no trouble, whatever the clock says now."""
    early = wall(MONDAY, 12)
    state = the_dose([event(Ticked(DOSE, DONE_AT))], early)
    assert trouble(state, draft_of(state), Moment(early, BERLIN)) is None
