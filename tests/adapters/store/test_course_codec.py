"""The facts of a course in the file: their words, and what is no such fact."""

from __future__ import annotations

import json
from datetime import time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from making import MONDAY
from skinroutine.adapters.store.event_codec import NONSENSE, decode, encode
from skinroutine.domain.plan.course import Course, Target, Weight
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule
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
from skinroutine.domain.record.event import Fact
from skinroutine.domain.record.signs import Mood, Severity

COURSE = Course(
    MONDAY,
    24,
    (Weight(MONDAY, Decimal("61.50")),),
    Decimal(1200),
    Decimal(96),
    Target(Decimal(120)),
    "A. B.",
    "cetirizine",
    "none",
    has_programme=True,
    has_after=True,
    notice=None,
)
DATE = KeyDate("a1", DateKind.BLOOD_TEST, MONDAY, "Lab", time(8, 30), "fasting?", (0, 7), time(9))
WRITTEN: list[tuple[Fact, dict[str, Any]]] = [
    (
        CourseSet(COURSE),
        {
            "start": "2026-11-02",
            "weeks": 24,
            "weights": [{"day": "2026-11-02", "kg": "61.50"}],
            "before": "1200",
            "before_ld": "96",
            "target": {"amount": "120", "unit": "mg/kg"},
            "initials": "A. B.",
            "medicines": "cetirizine",
            "procedures": "none",
            "programme": True,
            "after": True,
            "notice": None,
            "plan": [],
        },
    ),
    (
        Refilled(MONDAY, Capsule(Decimal("12.50"), is_ld=True), 30),
        {"on": "2026-11-02", "strength": "12.50", "ld": True, "count": 30},
    ),
    (
        Counted(MONDAY, ((Capsule(Decimal(20)), 0),)),
        {"on": "2026-11-02", "counts": [{"strength": "20", "ld": False, "count": 0}]},
    ),
    (
        DateSaved(DATE),
        {
            "id": "a1",
            "kind": "blood-test",
            "on": "2026-11-02",
            "title": "Lab",
            "at": "08:30",
            "note": "fasting?",
            "ahead": [0, 7],
            "remind_at": "09:00",
        },
    ),
    (DateDropped("a1"), {"id": "a1"}),
    (
        SignRated(MONDAY, "eyes", Severity.MODERATE, "drops"),
        {"day": "2026-11-02", "sign": "eyes", "severity": 2, "helped": "drops"},
    ),
    (
        SignRated(MONDAY, "a rash", None),
        {"day": "2026-11-02", "sign": "a rash", "severity": None, "helped": ""},
    ),
    (DayNoted(MONDAY, "tired"), {"day": "2026-11-02", "text": "tired"}),
    (MoodNoted(MONDAY, Mood.MIXED), {"day": "2026-11-02", "mood": "up and down"}),
    (MoodNoted(MONDAY, None), {"day": "2026-11-02", "mood": None}),
    (PhotoKept(MONDAY, "a.jpg"), {"day": "2026-11-02", "name": "a.jpg"}),
    (PhotoDropped(MONDAY, "a.jpg"), {"day": "2026-11-02", "name": "a.jpg"}),
    (QuestionAsked("q", MONDAY, "Why?"), {"id": "q", "on": "2026-11-02", "text": "Why?"}),
    (QuestionClosed("q"), {"id": "q"}),
]


@pytest.mark.parametrize(("fact", "payload"), WRITTEN, ids=lambda one: type(one).__name__)
def test_the_format_of_the_file(fact: Fact, payload: dict[str, Any]) -> None:
    """Payloads are written as docs/store.md says; a change of them needs a new format number."""
    name, text = encode(fact)
    assert json.loads(text) == payload
    assert decode(name, json.dumps(payload)) == fact


def test_a_plan_is_written_with_its_course() -> None:
    """The routines of a plan stand beside the course, each with the day it applies from."""
    later = MONDAY + timedelta(days=9)
    fact = CourseSet(Course(MONDAY), (Revision(later, default_routine()),))
    name, text = encode(fact)
    assert json.loads(text)["plan"][0]["applies_from"] == "2026-11-11"
    assert decode(name, text) == fact


SPOILED: dict[tuple[int, str], list[object]] = {
    (0, "start"): [None, "", "soon", 5],
    (0, "weeks"): [0, 201, 2.5, "24", True],
    (0, "weights"): [
        None,
        [5],
        [{"day": "2026-11-02"}],
        [{"day": "2026-11-02", "kg": "0"}],
        [{"day": "2026-11-02", "kg": 61.5}],
        [{"day": "2026-11-02", "kg": "NaN"}],
        [{"day": "2026-11-02", "kg": "60"}, {"day": "2026-11-02", "kg": "60"}],
    ],
    (0, "before"): ["-1", "many", None, 5, "Infinity", "100001"],
    (0, "target"): [{}, [], 0, "", {"amount": "120", "unit": "g"}],
    (0, "initials"): [None, 5, "x" * 501],
    (0, "programme"): [None, 1, "yes"],
    (0, "after"): [None, 0],
    (0, "notice"): [-1, 61, "7", 7.5, False],
    (0, "plan"): [None, [5], [{}], [{"applies_from": "2026-11-02"}]],
    (1, "on"): [None, "2026-13-01"],
    (1, "strength"): ["0", "-20", "NaN", "Infinity", 20, None, "a lot"],
    (1, "ld"): [None, 1, "no"],
    (1, "count"): [None, -1, 2.5, "30", True],
    (2, "counts"): [None, 5, [5], [{}], [{"strength": "20", "count": 1}]],
    (3, "id"): [None, "", 5],
    (3, "kind"): [None, "party"],
    (3, "at"): ["", "25:00", "08:30:10", 5],
    (3, "title"): [None, 5, "x" * 101],
    (3, "note"): [None, "x" * 501],
    (3, "ahead"): [None, [7, 0], [-1], [61], ["1"], [1.0], [True], 7],
    (3, "remind_at"): [None, "", "09:00+01:00"],
    (4, "id"): [None],
    (5, "sign"): [None, 5],
    (5, "severity"): [4, -1, "mild", 2.0, True],
    (5, "helped"): [None],
    (7, "text"): [None],
    (8, "mood"): ["", "great", 5],
    (10, "name"): [None],
    (12, "text"): [None, 5],
    (13, "id"): [5],
}
"""Values that a field of the fact with this number above cannot have."""


@pytest.mark.parametrize(
    ("which", "name", "value"),
    [(*field, value) for field, values in SPOILED.items() for value in values],
)
def test_what_cannot_be(which: int, name: str, value: object) -> None:
    """A fact with one field that was not written here is nonsense, and not read as another."""
    fact, payload = WRITTEN[which]
    with pytest.raises(NONSENSE):
        decode(type(fact).__name__, json.dumps(payload | {name: value}))


@pytest.mark.parametrize(("fact", "payload"), WRITTEN, ids=lambda one: type(one).__name__)
def test_what_is_left_out(fact: Fact, payload: dict[str, Any]) -> None:
    """Each field of these facts is needed: there is no older program that left one out."""
    for name in payload:
        short = {key: value for key, value in payload.items() if key != name}
        with pytest.raises(NONSENSE):
            decode(type(fact).__name__, json.dumps(short))
