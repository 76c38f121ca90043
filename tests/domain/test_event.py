"""Order, standing, undo and redo, also compared with a plain undo stack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BERLIN, DOSE, MONDAY, event, key, wall
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.routine import Revision
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.course_facts import (
    Counted,
    CourseSet,
    DateDropped,
    DateSaved,
    DayNoted,
    MoodNoted,
    PhotoDropped,
    PhotoKept,
    QuestionAsked,
    QuestionClosed,
    Refilled,
    SignRated,
)
from skinroutine.domain.record.event import (
    Act,
    CameIn,
    Event,
    Fact,
    Noted,
    NotShown,
    NotShownReason,
    Paused,
    Preferred,
    Reminded,
    Resumed,
    RoutineRevised,
    Skipped,
    SkipReason,
    Snoozed,
    Stopped,
    Ticked,
    Undone,
    Unticked,
    Used,
    WentOut,
    by_occurrence,
    in_order,
    redoable,
    standing,
    undoable,
)
from skinroutine.domain.record.signs import Mood, Severity
from skinroutine.domain.record.status import Moment, fold

BALM = key("lip-balm", "midday")
KEYS = (DOSE, BALM, key("moisturizer", "night"))
LATER = wall(MONDAY, 20)
ABOUT_COURSE = (
    CourseSet(Course(MONDAY), (Revision(MONDAY, default_routine()),)),
    Refilled(MONDAY, Capsule(Decimal(20)), 30),
    Counted(MONDAY, ((Capsule(Decimal(20)), 12),)),
    DateSaved(KeyDate("a", DateKind.VISIT, MONDAY)),
    DateDropped("a"),
    QuestionAsked("q", MONDAY, "Why?"),
    QuestionClosed("q"),
)
ABOUT_DAY = (
    SignRated(MONDAY, "eyes", Severity.MILD),
    DayNoted(MONDAY, "tired"),
    MoodNoted(MONDAY, Mood.LOW),
    PhotoKept(MONDAY, "a.jpg"),
    PhotoDropped(MONDAY, "a.jpg"),
)
ACTS: tuple[Act, ...] = (
    *(Ticked(one, wall(MONDAY, 19)) for one in KEYS),
    *(Unticked(one) for one in KEYS),
    *(Skipped(one, SkipReason.RAN_OUT) for one in KEYS),
    *(Snoozed(one, wall(MONDAY, 20)) for one in KEYS),
    *(Noted(one, "with soup") for one in KEYS),
    Used(MONDAY, "balm", None),
    WentOut(MONDAY),
    CameIn(MONDAY),
    Paused(MONDAY),
    Resumed(MONDAY),
    RoutineRevised(MONDAY, default_routine()),
    *ABOUT_COURSE,
    *ABOUT_DAY,
)
NO_ACTS: tuple[Fact, ...] = (
    Reminded(DOSE, time(19), "test"),
    NotShown(DOSE, NotShownReason.REFUSED),
    Stopped(MONDAY, by_person=True),
    Preferred("text-level", "full"),
)


@dataclass
class Stack:
    """An undo stack as in any editor, beside the log that grows by the program's own rules."""

    events: list[Event] = field(default_factory=list)
    done: list[Event] = field(default_factory=list)
    undone: list[Event] = field(default_factory=list)

    def add(self, fact: Fact) -> Event:
        """Append a fact to the log."""
        self.events.append(event(fact, len(self.events) + 1))
        return self.events[-1]

    def act(self, act: Fact) -> None:
        """Do something new: nothing can be redone after it."""
        self.done.append(self.add(act))
        self.undone.clear()

    def undo(self) -> None:
        """Take back the newest act, as the log and as the stack name it."""
        found = undoable(self.events)
        assert found == (self.done[-1] if self.done else None)
        if found is not None:
            self.add(Undone(found.id, found.day))
            self.undone.append(self.done.pop())

    def redo(self) -> None:
        """Bring back what was taken back last."""
        found = redoable(self.events)
        assert (found is not None) == bool(self.undone)
        if found is not None:
            assert isinstance(found.fact, Undone)
            assert found.fact.event_id == self.undone[-1].id
            self.add(Undone(found.id, found.day))
            self.done.append(self.undone.pop())


@given(
    st.lists(st.one_of(st.sampled_from(["undo", "redo"]), st.sampled_from(ACTS + NO_ACTS))),
)
def test_undo_and_redo_are_a_plain_undo_stack(moves: Sequence[str | Fact]) -> None:
    """Any mix of acts, reminders, undo and redo stands as the same moves on a list do."""
    stack = Stack()
    for move in moves:
        if move == "undo":
            stack.undo()
        elif move == "redo":
            stack.redo()
        elif isinstance(move, Act):
            stack.act(move)
        elif not isinstance(move, str):
            stack.add(move)
        acts = [one for one in standing(stack.events) if isinstance(one.fact, Act)]
        assert acts == stack.done


@given(st.data())
def test_two_devices_agree_whatever_arrives_first(data: st.DataObject) -> None:
    """Facts merge by set union: any order of arrival and any repetition gives the same states."""
    events: list[Event] = []
    for number in range(data.draw(st.integers(1, 12))):
        order = data.draw(st.integers(1, 6))
        targets = [one.id for one in events]
        undone = [Undone(data.draw(st.sampled_from(targets)), MONDAY)] if targets else []
        fact = data.draw(st.sampled_from([*ACTS, *NO_ACTS, *undone]))
        device = data.draw(st.sampled_from(["a", "b"]))
        made_id = f"{data.draw(st.integers(0, 9))}{number}{device}"
        events.append(Event(made_id, order, wall(MONDAY, 12), "Europe/Berlin", device, fact))
    arrived = data.draw(st.permutations(events + data.draw(st.lists(st.sampled_from(events)))))
    planned = occurrences(default_routine(), MONDAY, BERLIN)
    moment = Moment(wall(MONDAY, 20), BERLIN)
    assert in_order(arrived) == in_order(events)
    assert standing(arrived) == standing(events)
    assert undoable(arrived) == undoable(events)
    assert redoable(arrived) == redoable(events)
    assert fold(planned, arrived, moment) == fold(planned, events, moment)


def test_the_counter_orders_not_the_clock() -> None:
    """Events sort by counter and then id, whatever their clocks said; repeated ids count once."""
    first = Event("b", 1, wall(MONDAY, 20), "UTC", "x", Unticked(DOSE))
    second = Event("a", 2, wall(MONDAY, 8), "UTC", "y", Unticked(DOSE))
    same = Event("c", 2, wall(MONDAY, 8), "UTC", "x", Unticked(DOSE))
    assert in_order([same, second, first, same]) == (first, second, same)


def test_undo_and_redo_take_any_iterable() -> None:
    """An iterator that can be read once gives the same answer as a tuple."""
    stack = Stack()
    stack.act(ACTS[0])
    stack.undo()
    stack.redo()
    assert redoable(iter(stack.events)) is None
    assert undoable(iter(stack.events)) == stack.events[0]


def test_nothing_to_undo() -> None:
    """An empty log, or one of reminders alone, has nothing to take back or bring back."""
    reminders = [event(fact, number) for number, fact in enumerate(NO_ACTS)]
    for events in ([], reminders):
        assert undoable(events) is None
        assert redoable(events) is None


def test_a_reminder_does_not_close_the_road_to_redo() -> None:
    """What the program notes by itself between undo and redo changes nothing."""
    stack = Stack()
    stack.act(ACTS[0])
    stack.undo()
    stack.add(NO_ACTS[0])
    found = redoable(stack.events)
    assert found is not None
    assert found.fact == Undone(stack.events[0].id, MONDAY)


@pytest.mark.parametrize(
    ("fact", "about_monday"),
    [
        (ACTS[0], True),
        (NO_ACTS[1], True),
        (RoutineRevised(MONDAY, default_routine()), False),
        (Undone("1", MONDAY), True),
        (Noted(DOSE, "with soup"), True),
        (Used(MONDAY, "balm", None), True),
        (WentOut(MONDAY), True),
        (CameIn(MONDAY), True),
        (Paused(MONDAY), True),
        (Resumed(MONDAY), True),
        (Stopped(MONDAY, by_person=False), True),
        (Preferred("quiet-hours", ""), False),
        *((fact, False) for fact in ABOUT_COURSE),
        *((fact, True) for fact in ABOUT_DAY),
    ],
)
def test_the_day_of_a_fact(fact: Fact, about_monday: bool) -> None:
    """A fact speaks of its own day; a revision and a preference speak of none."""
    assert event(fact).day == (MONDAY if about_monday else None)


def test_every_kind_of_fact_is_an_act_or_none() -> None:
    """What undo takes back is what the person did; the rest is named above as none."""
    kinds = {type(one) for one in (*ACTS, *NO_ACTS)} | {Undone}
    assert kinds == set(Fact.__args__)
    assert {kind for kind in kinds if issubclass(kind, Act)} == {type(one) for one in ACTS}


def test_the_facts_of_an_occurrence() -> None:
    """A note is among them; what speaks of a day alone is not; what was undone is in no list."""
    facts = (*ACTS, *NO_ACTS, Undone("0001", MONDAY))
    events = [event(fact, number) for number, fact in enumerate(facts, start=1)]
    found = by_occurrence(events)
    assert set(found) == set(KEYS)
    assert [type(one.fact) for one in found[BALM]] == [Ticked, Unticked, Skipped, Snoozed, Noted]
    assert Ticked not in {type(one.fact) for one in found[DOSE]}


def test_undone_keeps_the_day_of_its_act() -> None:
    """An Undone of a revision speaks of no day either, so that both are found together."""
    assert event(Undone("1", None)).day is None


@pytest.mark.parametrize(
    ("event_id", "batch"),
    [
        ("0" * 31 + "a-1", "0" * 31 + "a"),
        ("0" * 31 + "a-2000", "0" * 31 + "a"),
        ("0" * 32, ""),
        ("0" * 32 + "-0", ""),
        ("0" * 32 + "-x", ""),
        ("0" * 31 + "-1", ""),
        ("0" * 31 + "G-1", ""),
    ],
)
def test_the_id_of_a_fact_says_which_import_told_it(event_id: str, batch: str) -> None:
    """Only the ids that an import gives its facts have the name of one."""
    assert replace(event(Ticked(DOSE, None)), id=event_id).batch == batch
