"""Routines survive the way to the file and back, and those of older programs read as then."""

from __future__ import annotations

import json
import re
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from adapters.store.made_up import ROUTINES
from making import MONDAY
from skinroutine.adapters.store.event_codec import NONSENSE, decode, encode
from skinroutine.adapters.store.migrations import STEPS
from skinroutine.adapters.store.routine_codec import read_routine, write_routine
from skinroutine.domain.plan.course import Course, TargetUnit
from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule, Dosing, Formulation
from skinroutine.domain.plan.routine import (
    LATE_AFTER,
    Anchor,
    FoodRule,
    ForgottenRule,
    ReminderPolicy,
    Revision,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import IDEAS, default_routine
from skinroutine.domain.record.course_facts import (
    Counted,
    CourseSet,
    DateDropped,
    DateSaved,
    DayNoted,
    MoodNoted,
    PhotoKept,
    QuestionAsked,
    Refilled,
    SignRated,
)
from skinroutine.domain.record.event import Fact, PromptKind, RoutineRevised
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.signs import Mood, Sign

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
OF_A_COURSE = (
    CourseSet(Course(MONDAY)),
    Refilled(MONDAY, Capsule(Decimal(20)), 30),
    Counted(MONDAY, ()),
    DateSaved(KeyDate("a", DateKind.VISIT, MONDAY)),
    DateDropped("a"),
    QuestionAsked("a", MONDAY, "b"),
    SignRated(MONDAY, "eyes", None),
    DayNoted(MONDAY, ""),
    MoodNoted(MONDAY, None),
    PhotoKept(MONDAY, "a.jpg"),
)
WHOLE = Step(
    id="dose-1f",
    kind=StepKind.DOSE,
    name="Isotretinoin",
    slots=(Slot("a", Anchor.LUNCH), Slot("slot-1", at=time(19, 40))),
    food=FoodRule.WITH_FOOD,
    own_policy=ReminderPolicy((20 * MINUTE, HOUR), 15 * MINUTE, is_on=False, is_discreet=True),
    days=Days(frozenset({0, 2, 4}), 2, date(2026, 11, 2), date(2027, 3, 1)),
    strengths=(Decimal(20), Decimal("12.50")),
    note="From the blue box",
    forgotten=ForgottenRule.TAKE_IF_NOT_CLOSE,
    is_as_needed=True,
    again_outdoors=90 * MINUTE,
    late_after=45 * MINUTE,
    brand="Isotretinoïn-X",
    formulation=Formulation.ABSORICA_LD,
    dosing=Dosing.PAUSED,
)


@given(ROUTINES)
def test_a_routine_comes_back_as_it_went(routine: Routine) -> None:
    """Written as JSON text and read again, any routine is equal; strengths keep their digits."""
    again = read_routine(json.loads(json.dumps(write_routine(routine))))
    assert again == routine
    kept, read = (
        [str(mg) for step in one.steps for mg in step.strengths] for one in (routine, again)
    )
    assert kept == read


def test_the_format_of_a_step() -> None:
    """Each thing a step has is written under its own stable word, in minutes, days and text."""
    written = write_routine(Routine((WHOLE,)))["steps"][0]
    assert written == {
        "id": "dose-1f",
        "kind": "dose",
        "name": "Isotretinoin",
        "food": "with-food",
        "slots": [{"id": "a", "anchor": "lunch"}, {"id": "slot-1", "at": "19:40"}],
        "policy": {"repeats": [20, 60], "heads_up": 15, "on": False, "discreet": True},
        "days": {"weekdays": [0, 2, 4], "every": 2, "first": "2026-11-02", "last": "2027-03-01"},
        "strengths": ["20", "12.50"],
        "note": "From the blue box",
        "forgotten": "take-if-not-close",
        "as_needed": True,
        "again_outdoors": 90,
        "late_after": 45,
        "brand": "Isotretinoïn-X",
        "formulation": "absorica-ld",
        "dosing": "paused",
    }


@pytest.mark.parametrize(
    ("policy", "written"),
    [
        (ReminderPolicy(), {"repeats": [], "heads_up": None, "on": True, "discreet": False}),
        (
            ReminderPolicy((20 * MINUTE, HOUR), 15 * MINUTE, is_discreet=True),
            {"repeats": [20, 60], "heads_up": 15, "on": True, "discreet": True},
        ),
        (
            ReminderPolicy(heads_up=timedelta(days=1), is_on=False),
            {"repeats": [], "heads_up": 1440, "on": False, "discreet": False},
        ),
    ],
)
def test_the_format_of_a_policy(policy: ReminderPolicy, written: object) -> None:
    """A policy of one's own is written in whole minutes with its step."""
    fact = RoutineRevised(MONDAY, default_routine().with_dose_policy(policy))
    name, text = encode(fact)
    assert json.loads(text)["routine"]["steps"][3]["policy"] == written
    assert decode(name, text) == fact


def test_the_format_of_what_is_planned_to_follow() -> None:
    """Later routines are written beside the first, each with its day; when is the event's."""
    later = Revision(MONDAY + timedelta(days=3), Routine(()))
    payload = json.loads(encode(RoutineRevised(MONDAY, default_routine(), (later,)))[1])
    assert [(one["applies_from"], one["routine"]["steps"]) for one in payload["later"]] == [
        ("2026-11-05", [])
    ]
    assert set(payload["later"][0]) == {"applies_from", "routine"}


def test_the_words_of_the_enumerations() -> None:
    """The words in the file are these; another word for the same needs a new format number."""
    assert [one.value for one in StepKind] == [
        "dose",
        "sunscreen",
        "moisturizer",
        "lip-balm",
        "cleanser",
        "eye-drops",
        "nose",
        "other",
        "date",
        "supply",
    ]
    assert [one.value for one in Dosing] == ["taking", "paused", "stopped"]
    assert [one.value for one in Formulation] == [
        "",
        "conventional",
        "absorica",
        "absorica-ld",
        "other",
    ]
    assert [one.value for one in Anchor] == ["wake", "lunch", "dinner", "bed"]
    assert [one.value for one in FoodRule] == ["with-food", "with-or-without", "not-sure"]
    assert [one.value for one in ForgottenRule] == ["skip", "take-if-not-close", "not-sure"]


OF_FORMAT_3 = (
    "days",
    "strengths",
    "note",
    "forgotten",
    "as_needed",
    "again_outdoors",
    "late_after",
)
OF_FORMAT_4 = ("brand", "formulation", "dosing")


def stripped(routine: Routine, *names: str) -> dict[str, Any]:
    """Return a routine as an older program wrote it, without these things of its steps."""
    written = write_routine(routine)
    for step in written["steps"]:
        for name in names:
            del step[name]
    return written


@pytest.mark.parametrize(
    "names",
    [OF_FORMAT_4, OF_FORMAT_3 + OF_FORMAT_4, (*OF_FORMAT_3, *OF_FORMAT_4, "policy")],
    ids=["3", "2", "1"],
)
def test_a_routine_of_an_older_program(names: tuple[str, ...]) -> None:
    """Steps of formats 1 and 2 are planned every day, and sunscreen again outdoors in two hours.

    No brand was said before format 4, and every dose was taken.
    """
    read = read_routine(stripped(default_routine(), *names))
    assert read == default_routine()
    assert [step.again_outdoors for step in read.steps] == [None, 2 * HOUR, None, None]
    assert {step.late_after for step in read.steps} == {LATE_AFTER}


def test_a_policy_of_an_older_program() -> None:
    """Written before reminders could be off or discreet, a policy is on and speaks as usual."""
    policy = ReminderPolicy((20 * MINUTE,), 5 * MINUTE)
    written = write_routine(default_routine().with_dose_policy(policy))
    for name in ("on", "discreet"):
        del written["steps"][3]["policy"][name]
    assert read_routine(written).dose_policy == policy


def test_sunscreen_that_is_not_due_again_outdoors() -> None:
    """Where today's program wrote that it is not, that is not the same as nothing written."""
    sunscreen = Step("s", StepKind.SUNSCREEN, "Sunscreen", (Slot("a", Anchor.WAKE),))
    assert read_routine(write_routine(Routine((sunscreen,)))).steps == (sunscreen,)


def test_every_idea_can_be_kept() -> None:
    """What may be added in one click comes back from the file as it was added."""
    routine = Routine((*default_routine().steps, *IDEAS))
    assert read_routine(json.loads(json.dumps(write_routine(routine)))) == routine


SPOILED: list[tuple[str, object]] = [
    ("policy", []),
    ("policy", {}),
    ("policy", "often"),
    ("policy", {"repeats": [0], "heads_up": None}),
    ("policy", {"repeats": [60, 20], "heads_up": None}),
    ("policy", {"repeats": [20.5], "heads_up": None}),
    ("policy", {"repeats": ["20"], "heads_up": None}),
    ("policy", {"repeats": [20], "heads_up": -5}),
    ("policy", {"repeats": 20, "heads_up": None}),
    ("policy", {"repeats": [20]}),
    ("days", None),
    ("days", {}),
    ("days", {"weekdays": [], "every": 1, "first": None, "last": None}),
    ("days", {"weekdays": [7], "every": 1, "first": None, "last": None}),
    ("days", {"weekdays": ["Monday"], "every": 1, "first": None, "last": None}),
    ("days", {"weekdays": [0], "every": 0, "first": "2026-11-02", "last": None}),
    ("days", {"weekdays": [0], "every": 2, "first": None, "last": None}),
    ("days", {"weekdays": [0], "every": 1, "first": "soon", "last": None}),
    ("days", {"weekdays": [0], "every": 1, "first": "2026-11-02", "last": "2026-11-01"}),
    ("strengths", ["twenty"]),
    ("strengths", ["0"]),
    ("strengths", ["-20"]),
    ("strengths", ["NaN"]),
    ("strengths", ["Infinity"]),
    ("strengths", [None]),
    ("strengths", 20),
    ("forgotten", "double"),
    ("formulation", "gel"),
    ("formulation", None),
    ("dosing", "resting"),
    ("dosing", None),
    ("brand", 5),
    ("brand", None),
    ("slots", []),
    ("slots", [{"id": "a"}]),
    ("slots", [{"id": "a", "anchor": "tea"}]),
    ("slots", [{"id": "a", "at": "25:00"}]),
    ("slots", [{"id": "a", "at": "19:00:30"}]),
    ("slots", [{"id": "a", "at": "19:00+01:00"}]),
    ("slots", [{"id": "a", "at": "19:00"}, {"id": "b", "anchor": "dinner"}]),
    ("again_outdoors", -5),
    ("again_outdoors", "soon"),
    ("late_after", 1441),
    ("late_after", 0.5),
]


@pytest.mark.parametrize(("name", "value"), SPOILED, ids=lambda one: json.dumps(one, default=str))
def test_a_step_that_cannot_be(name: str, value: object) -> None:
    """A step with something that was not written here is nonsense, as is all that is around it."""
    kind, text = encode(RoutineRevised(MONDAY, default_routine()))
    payload = json.loads(text)
    payload["routine"]["steps"][3][name] = value
    with pytest.raises(NONSENSE):
        decode(kind, json.dumps(payload))


@pytest.mark.parametrize("later", [5, [5], [{}], [{"applies_from": "2026-11-02"}]])
def test_later_routines_that_cannot_be(later: object) -> None:
    """What is planned to follow is read as strictly as what applies now."""
    kind, text = encode(RoutineRevised(MONDAY, default_routine()))
    with pytest.raises(NONSENSE):
        decode(kind, json.dumps(json.loads(text) | {"later": later}))


def test_the_document_names_everything() -> None:
    """docs/store.md has a row or a word for each kind of fact, field, word and preference.

    Names of facts and of their fields stand in the rows of the tables.
    """
    text = (Path(__file__).parents[3] / "docs" / "store.md").read_text(encoding="utf-8")
    facts = {kind.__name__ for kind in Fact.__args__}
    fields = set(write_routine(Routine((WHOLE,)))["steps"][0])
    words = {*StepKind, *FoodRule, *ForgottenRule, *Anchor, *PromptKind, *PreferenceName}
    words |= {*Dosing, *Formulation, *DateKind, *Sign, *Mood, *TargetUnit}
    assert {one for one in facts | fields | words if one not in text} == set()
    assert f"now {len(STEPS)}" in text
    rows = " ".join(line for line in text.splitlines() if line.startswith("|"))
    named = set(re.findall(r"[a-z_]+|[A-Z][A-Za-z]+", rows))
    said = {name for one in OF_A_COURSE for name in json.loads(encode(one)[1])}
    assert said - named == set()
