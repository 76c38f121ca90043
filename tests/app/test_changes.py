"""Changes of the routine from today or a later day, with all that is planned to follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from making import DOSE, MONDAY, dinner_at, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Changed, Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.errors import WrongUse
from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.edits import (
    Edit,
    archive_step,
    change_step,
    move_step,
    put_slot,
    put_step,
    set_anchors,
    set_leaflet,
)
from skinroutine.domain.plan.routine import (
    Anchor,
    AnchorTimes,
    ForgottenRule,
    Revision,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import IDEAS, default_routine, from_idea
from skinroutine.domain.record.event import RoutineRevised
from skinroutine.domain.record.status import Status

from fakes import FixedClock

WATER = Step("water", StepKind.OTHER, "Water", (Slot("noon", at=time(12)),))


def on(number: int) -> date:
    """Return a day counted from Monday, which is today."""
    return MONDAY + timedelta(days=number)


def renamed(name: str, step_id: str = "lip-balm") -> Edit:
    """Return the edit that gives a step of the usual routine another name."""
    step = default_routine().step(step_id)
    assert step is not None
    return change_step(step, replace(step, name=name))


def with_mg(mg: int) -> Edit:
    """Return the edit that sets the amount of the dose."""
    dose = default_routine().dose
    assert dose is not None
    return change_step(dose, replace(dose, strengths=(Decimal(mg),)))


def done(changed: Changed | None) -> RoutineRevised:
    """Return the fact of a change that was made."""
    assert changed is not None
    assert isinstance(changed.event.fact, RoutineRevised)
    return changed.event.fact


def names(queries: Queries, *numbers: int) -> list[str]:
    """Return the name of the lip balm and the dose with its amount on these days."""
    found = []
    for number in numbers:
        balm, dose = (queries.routine(on(number)).step(one) for one in ("lip-balm", "dose"))
        assert balm is not None
        assert dose is not None
        found.append(f"{balm.name}, {dose.title}")
    return found


def refused(store: SqliteStore, act: Callable[[], object]) -> str:
    """Return the sentence with which an act is refused, which writes nothing."""
    before = store.count()
    with pytest.raises(WrongUse) as caught:
        act()
    assert store.count() == before
    return str(caught.value)


def test_from_today(commands: Commands, queries: Queries, clock: FixedClock) -> None:
    """A change applies from today unless a day is said, and yesterday keeps what it had."""
    clock.advance(timedelta(days=2))
    fact = done(commands.change_routine(put_step(WATER)))
    assert (fact.applies_from, fact.later) == (on(2), ())
    assert queries.routine(on(1)) == default_routine()
    for number in (2, 3, 400):
        assert queries.routine(on(number)).steps[-1] == WATER


def test_from_a_later_day(commands: Commands, queries: Queries) -> None:
    """A change from Thursday on leaves today, tomorrow and Wednesday alone."""
    fact = done(commands.change_routine(with_mg(40), on(3)))
    assert fact.applies_from == on(3)
    assert names(queries, -5, 0, 2, 3, 9) == [
        *["Lip balm, Isotretinoin"] * 3,
        *["Lip balm, Isotretinoin 40 mg"] * 2,
    ]
    assert queries.routines().planned_from == (on(3),)


@pytest.mark.parametrize("number", [-1, -30, -4000])
def test_a_past_day_is_refused(store: SqliteStore, commands: Commands, number: int) -> None:
    """No change applies from a day that is over."""
    sentence = "Past days keep the routine they had: a change applies from today or later."
    for act in (
        lambda: commands.change_routine(with_mg(40), on(number)),
        lambda: commands.revise(dinner_at(18), on(number)),
    ):
        assert refused(store, act) == sentence


def test_after_midnight_today_is_the_evening(commands: Commands, clock: FixedClock) -> None:
    """At 02:00 a change from the evening's day is one from today."""
    clock.instant = wall(on(1), 2)
    assert done(commands.change_routine(with_mg(40), MONDAY)).applies_from == MONDAY
    clock.instant = wall(on(1), 4)
    with pytest.raises(WrongUse, match="Past days keep"):
        commands.change_routine(with_mg(20), MONDAY)


def test_what_is_planned_to_follow_changes_too(commands: Commands, queries: Queries) -> None:
    """A new name from today is in the amounts planned for Thursday and Saturday as well."""
    commands.change_routine(with_mg(40), on(3))
    commands.change_routine(with_mg(60), on(5))
    fact = done(commands.change_routine(renamed("Balm")))
    assert [one.applies_from for one in fact.later] == [on(3), on(5)]
    assert names(queries, -1, 0, 2, 3, 5) == [
        "Lip balm, Isotretinoin",
        "Balm, Isotretinoin",
        "Balm, Isotretinoin",
        "Balm, Isotretinoin 40 mg",
        "Balm, Isotretinoin 60 mg",
    ]


def test_a_change_between_leaves_what_is_before(commands: Commands, queries: Queries) -> None:
    """From Friday on, a change goes into what follows Friday, and not into Thursday."""
    commands.change_routine(with_mg(40), on(3))
    commands.change_routine(with_mg(60), on(5))
    fact = done(commands.change_routine(renamed("Balm"), on(4)))
    assert [one.applies_from for one in fact.later] == [on(5)]
    assert names(queries, 2, 3, 4, 5) == [
        "Lip balm, Isotretinoin",
        "Lip balm, Isotretinoin 40 mg",
        "Balm, Isotretinoin 40 mg",
        "Balm, Isotretinoin 60 mg",
    ]


def test_one_undo_takes_all_of_it_back(
    store: SqliteStore, commands: Commands, queries: Queries
) -> None:
    """A change with what follows is one fact: one undo, one redo."""
    commands.change_routine(with_mg(40), on(3))
    before = [queries.routine(on(n)) for n in range(-1, 7)]
    count = store.count()
    commands.change_routine(renamed("Balm"))
    assert store.count() == count + 1
    after = [queries.routine(on(n)) for n in range(-1, 7)]
    assert commands.undo() is not None
    assert [queries.routine(on(n)) for n in range(-1, 7)] == before
    assert commands.redo() is not None
    assert [queries.routine(on(n)) for n in range(-1, 7)] == after
    assert after != before


def test_an_undone_plan_does_not_come_back(commands: Commands, queries: Queries) -> None:
    """Taken back, what was planned for Thursday is not among what follows a change of today."""
    commands.change_routine(with_mg(40), on(3))
    commands.undo()
    assert done(commands.change_routine(renamed("Balm"))).later == ()
    assert names(queries, 3) == ["Balm, Isotretinoin"]


def test_nothing_is_written_where_nothing_changes(store: SqliteStore, commands: Commands) -> None:
    """Neither today nor what follows is changed: no fact. One of them is: a fact."""
    commands.change_routine(with_mg(40), on(3))
    count = store.count()
    assert commands.change_routine(lambda routine: routine) is None
    assert commands.change_routine(with_mg(40), on(3)) is None
    assert commands.change_routine(archive_step("nothing")) is None
    assert store.count() == count
    set_40 = with_mg(40)
    assert done(commands.change_routine(set_40)).routine == set_40(default_routine())


def test_a_change_that_concerns_only_what_follows(commands: Commands, queries: Queries) -> None:
    """A step planned for Thursday can be moved away today: today stays, Thursday changes."""
    commands.change_routine(put_step(WATER), on(3))
    fact = done(commands.change_routine(archive_step("water")))
    assert fact.routine == default_routine()
    assert queries.routine(on(3)) == default_routine()
    assert queries.routines().archived == ()


def test_revise_leaves_what_is_planned(commands: Commands, queries: Queries) -> None:
    """A whole routine from today on stands until the next planned day, which keeps its own."""
    commands.change_routine(with_mg(40), on(3))
    fact = done(commands.revise(dinner_at(18)))
    assert fact.later == ()
    assert queries.routine(on(2)) == dinner_at(18)
    assert queries.routine(on(3)) == with_mg(40)(default_routine())
    assert commands.revise(dinner_at(18)) is None
    assert done(commands.revise(dinner_at(18), on(3))).applies_from == on(3)


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (put_slot("lip-balm", Slot("midday", Anchor.WAKE)), "Lip balm has the same time twice"),
        (put_slot("lip-balm", Slot("midday", at=time(8))), "Lip balm has the same time twice"),
        (put_slot("moisturizer", Slot("night", at=time(8))), "Moisturizer has the same time twice"),
        (lambda routine: replace(routine, steps=routine.steps * 2), "two steps have the same id"),
    ],
)
def test_a_change_that_makes_no_sense(
    store: SqliteStore, commands: Commands, edit: Edit, why: str
) -> None:
    """What a routine cannot be is refused with a sentence that says why."""
    sentence = refused(store, lambda: commands.change_routine(edit))
    assert sentence == f"The routine was not changed: {why}."


def test_an_anchor_moved_onto_a_time_of_the_same_step(
    store: SqliteStore, commands: Commands
) -> None:
    """Where a step has a slot at 15:00, lunch cannot move there; a minute beside it can."""
    commands.change_routine(put_slot("lip-balm", Slot("night", at=time(15))))
    at_three, beside = (AnchorTimes(lunch=time(15, minute)) for minute in (0, 1))
    sentence = refused(store, lambda: commands.change_routine(set_anchors(at_three)))
    assert sentence == "The routine was not changed: Lip balm has the same time twice."
    done(commands.change_routine(set_anchors(beside)))


def test_what_follows_may_refuse_too(store: SqliteStore, commands: Commands) -> None:
    """A change that suits today and not what is planned for Thursday is refused as a whole."""
    commands.change_routine(put_slot("lip-balm", Slot("night", at=time(15))), on(3))
    at_three = AnchorTimes(lunch=time(15))
    sentence = refused(store, lambda: commands.change_routine(set_anchors(at_three)))
    assert sentence == "The routine was not changed: Lip balm has the same time twice."


def test_archive_and_bring_back(commands: Commands, queries: Queries, clock: FixedClock) -> None:
    """Archived on Wednesday, the days before keep the step; brought back, it is the same one."""
    balm = default_routine().step("lip-balm")
    assert balm is not None
    commands.tick(key("lip-balm", "morning"))
    clock.instant = wall(on(2), 10)
    done(commands.change_routine(archive_step("lip-balm")))
    snapshot = queries.routines()
    assert snapshot.archived == (balm,)
    assert "lip-balm" not in {step.id for step in snapshot.routine.steps}
    assert [len(queries.day(on(n)).states) for n in (0, 1, 2)] == [7, 7, 4]
    by_key = {one.occurrence.key: one for one in queries.day(MONDAY).states}
    assert by_key[key("lip-balm", "morning")].status is Status.DONE
    clock.instant = wall(on(4), 10)
    done(commands.change_routine(put_step(snapshot.archived[0])))
    assert queries.routines().archived == ()
    assert [len(queries.day(on(n)).states) for n in range(6)] == [7, 7, 4, 4, 7, 7]
    assert queries.routine().steps[-1] == balm
    week = queries.week()
    row = next(row for row in week.table.rows if row.step.id == "lip-balm")
    assert [len(cell.states) for cell in row.cells] == [3, 3, 0, 0, 3, 3, 3]


def test_what_a_step_of_today_said_goes_with_it(commands: Commands, queries: Queries) -> None:
    """Archived from today, its tick of today is in no count; undone, it is back."""
    commands.tick(key("lip-balm", "morning"))
    assert queries.day().count.done == 1
    commands.change_routine(archive_step("lip-balm"))
    assert (queries.day().count.done, queries.day().count.planned) == (0, 4)
    commands.undo()
    assert queries.day().count.done == 1


def test_new_ids(commands: Commands, queries: Queries, monkeypatch: pytest.MonkeyPatch) -> None:
    """An id has the name's first words in it, and is none that any step has, had or will have."""
    assert commands.new_step_id("Hand cream, at night!").startswith("hand-cream-at-night-")
    assert commands.new_step_id("\u65e5\u713c\u3051\u6b62\u3081").startswith("step-")
    assert len(commands.new_step_id("x" * 500)) <= 24 + 5
    tokens = iter(["aaaa", "bbbb", "cccc", "dddd", "eeee"])
    monkeypatch.setattr("secrets.token_hex", lambda _: next(tokens))
    commands.change_routine(put_step(replace(WATER, id="water-aaaa")))
    commands.change_routine(archive_step("water-aaaa"))
    commands.change_routine(put_step(replace(WATER, id="water-bbbb")), on(9))
    commands.change_routine(put_step(replace(WATER, id="water-cccc")))
    assert commands.new_step_id("Water") == "water-dddd"
    assert queries.routine().step("water-dddd") is None


def test_every_idea_in_one_click(commands: Commands, queries: Queries) -> None:
    """Added one after another, and each taken back by one undo."""
    for idea in IDEAS:
        step = from_idea(idea, commands.new_step_id(idea.name))
        done(commands.change_routine(put_step(step)))
    assert len(queries.routine().steps) == 4 + len(IDEAS)
    for _ in IDEAS:
        assert commands.undo() is not None
    assert queries.routine() == default_routine()


def test_the_order_and_the_leaflet(commands: Commands, queries: Queries) -> None:
    """Moving a step and what the leaflet says are changes like any other."""
    commands.change_routine(with_mg(40), on(3))
    done(commands.change_routine(move_step("dose", -3)))
    done(commands.change_routine(set_leaflet(forgotten=ForgottenRule.SKIP)))
    for number in (0, 3):
        routine = queries.routine(on(number))
        assert routine.steps[0].id == "dose"
        assert routine.forgotten_rule is ForgottenRule.SKIP
    assert names(queries, 3) == ["Lip balm, Isotretinoin 40 mg"]


def test_a_step_on_some_days(commands: Commands, queries: Queries, clock: FixedClock) -> None:
    """A step of Tuesdays is in Tuesday's plan, in the week's row, and in no other day's count."""
    tuesdays = replace(WATER, days=Days(frozenset({1})))
    commands.change_routine(put_step(tuesdays))
    clock.instant = wall(on(2), 10)
    assert [queries.day(on(n)).count.planned for n in range(4)] == [7, 8, 7, 7]
    row = next(row for row in queries.week().table.rows if row.step.id == "water")
    assert [len(cell.states) for cell in row.cells] == [0, 1, 0, 0, 0, 0, 0]
    with pytest.raises(WrongUse, match="water has no noon on 2026-11-02"):
        commands.tick(key("water", "noon"))
    commands.tick(key("water", "noon", on(1)))


def test_a_day_on_which_nothing_is_planned(commands: Commands, queries: Queries) -> None:
    """It has no groups, no count, no reminder and nothing in the week: and it is no fault."""
    weekdays = Days(frozenset({1, 2, 3, 4}))
    routine = default_routine()
    steps = tuple(replace(step, days=weekdays) for step in routine.steps)
    commands.revise(replace(routine, steps=steps))
    shown = queries.day()
    assert (shown.groups, shown.states, shown.due, shown.next_reminder) == ((), (), (), None)
    assert (shown.count.done, shown.count.planned, shown.count.skipped) == (0, 0, 0)
    table = queries.week().table
    assert [one.planned for one in table.by_day] == [0] * 7
    assert {len(row.cells) for row in table.rows} == {7}
    assert [len(queries.day(on(n)).states) for n in range(7)] == [0, 7, 7, 7, 7, 0, 0]


def test_the_routine_page(commands: Commands, queries: Queries) -> None:
    """It has today's routine, what is planned, what was archived, and how a week begins."""
    commands.change_routine(archive_step("sunscreen"))
    commands.change_routine(with_mg(40), on(3))
    commands.change_routine(with_mg(60), on(10))
    found = queries.routines()
    assert found.today == MONDAY
    assert found.routine == queries.routine()
    assert found.planned_from == (on(3), on(10))
    assert [step.id for step in found.archived] == ["sunscreen"]
    assert found.first_weekday == 0
    assert found.revisions.on(on(10)).dose == with_mg(60)(default_routine()).dose
    assert found.moment.now == wall(MONDAY, 10)


def test_a_slot_of_its_own_keeps_its_tick(commands: Commands, queries: Queries) -> None:
    """Moved from dinner to 20:15 and back, a dose that was ticked stays ticked and is one dose."""
    commands.tick(DOSE, wall(MONDAY, 9))
    for slot in (Slot("dinner", at=time(20, 15)), Slot("dinner", Anchor.DINNER)):
        done(commands.change_routine(put_slot("dose", slot)))
        doses = [one for one in queries.day().states if one.occurrence.step.is_dose]
        assert [one.occurrence.key for one in doses] == [DOSE]
        assert doses[0].status is Status.DONE


def test_later_revisions_are_kept_as_they_were_said(store: SqliteStore, commands: Commands) -> None:
    """What was written comes back from the file: the day, the routine, and those that follow."""
    commands.change_routine(with_mg(40), on(3))
    commands.change_routine(renamed("Balm"))
    fact = store.newest(1)[0].fact
    expected: Routine = renamed("Balm")(with_mg(40)(default_routine()))
    assert fact == RoutineRevised(
        MONDAY, renamed("Balm")(default_routine()), (Revision(on(3), expected),)
    )
