"""Facts survive the way to the file and back, and nonsense is told apart."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.store.made_up import INSTANTS, KEYS, MINUTES, ROUTINES, TEXTS, WORDS
from adapters.store.made_up_course import COURSE_FACTS
from making import DOSE, MONDAY, wall
from skinroutine.adapters.store.event_codec import NONSENSE, decode, encode
from skinroutine.domain.plan.routine import Revision
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import (
    CameIn,
    Fact,
    Noted,
    NotShown,
    NotShownReason,
    Paused,
    Preferred,
    PromptKind,
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
)

SKIPS = st.none() | st.sampled_from(SkipReason)
LATER = st.lists(st.builds(Revision, st.dates(), ROUTINES), max_size=1).map(tuple)
FACTS: dict[type[Any], st.SearchStrategy[Fact]] = {
    Ticked: st.builds(Ticked, KEYS, st.none() | INSTANTS, st.none() | st.booleans(), TEXTS),
    Unticked: st.builds(Unticked, KEYS),
    Skipped: st.builds(Skipped, KEYS, SKIPS, TEXTS),
    Snoozed: st.builds(Snoozed, KEYS, INSTANTS, TEXTS),
    Reminded: st.builds(Reminded, KEYS, MINUTES, TEXTS, st.sampled_from(PromptKind)),
    NotShown: st.builds(NotShown, KEYS, st.sampled_from(NotShownReason)),
    Noted: st.builds(Noted, KEYS, TEXTS),
    Used: st.builds(Used, st.dates(), WORDS, st.none() | INSTANTS, TEXTS),
    WentOut: st.builds(WentOut, st.dates(), TEXTS),
    CameIn: st.builds(CameIn, st.dates(), TEXTS),
    Paused: st.builds(Paused, st.dates()),
    Resumed: st.builds(Resumed, st.dates()),
    Stopped: st.builds(Stopped, st.dates(), st.booleans()),
    Preferred: st.builds(Preferred, TEXTS, TEXTS),
    RoutineRevised: st.builds(RoutineRevised, st.dates(), ROUTINES, LATER),
    Undone: st.builds(Undone, WORDS, st.none() | st.dates()),
    **COURSE_FACTS,
}


def test_every_fact_has_its_round_trip() -> None:
    """No kind of fact is left out of the tests below."""
    assert set(FACTS) == set(Fact.__args__)


@pytest.mark.parametrize("kind", list(FACTS), ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_a_fact_comes_back_as_it_went(kind: type[Any], data: st.DataObject) -> None:
    """Encoded and decoded a fact is equal, and its payload is one JSON object of text."""
    fact = data.draw(FACTS[kind])
    name, text = encode(fact)
    assert name == kind.__name__
    assert isinstance(json.loads(text), dict)
    assert decode(name, text) == fact


@pytest.mark.parametrize(
    ("fact", "payload"),
    [
        (
            Ticked(DOSE, wall(MONDAY, 19, 5), with_food=True, via="window"),
            (
                '{"day": "2026-11-02", "done_at": "2026-11-02T18:05:00+00:00", "slot": "dinner", '
                '"step": "dose", "via": "window", "with_food": true}'
            ),
        ),
        (
            Ticked(DOSE, None),
            (
                '{"day": "2026-11-02", "done_at": null, "slot": "dinner", "step": "dose", '
                '"via": "", "with_food": null}'
            ),
        ),
        (Unticked(DOSE), '{"day": "2026-11-02", "slot": "dinner", "step": "dose"}'),
        (
            Skipped(DOSE, SkipReason.RAN_OUT, "tray"),
            (
                '{"day": "2026-11-02", "reason": "ran out", "slot": "dinner", "step": "dose", '
                '"via": "tray"}'
            ),
        ),
        (
            Skipped(DOSE, None),
            ('{"day": "2026-11-02", "reason": null, "slot": "dinner", "step": "dose", "via": ""}'),
        ),
        (
            Snoozed(DOSE, datetime(2026, 11, 2, 18, 10, 0, 5, tzinfo=UTC), "dunst"),
            (
                '{"day": "2026-11-02", "slot": "dinner", "step": "dose", '
                '"until": "2026-11-02T18:10:00.000005+00:00", "via": "dunst"}'
            ),
        ),
        (
            Reminded(DOSE, time(19), "plyer, dunst", PromptKind.HEADS_UP),
            (
                '{"channel": "plyer, dunst", "day": "2026-11-02", "prompt": "heads-up", '
                '"slot": "dinner", "slot_time": "19:00:00", "step": "dose"}'
            ),
        ),
        (
            NotShown(DOSE, NotShownReason.NO_SERVER),
            (
                '{"day": "2026-11-02", "reason": "no notification service", "slot": "dinner", '
                '"step": "dose"}'
            ),
        ),
        (Paused(MONDAY), '{"day": "2026-11-02"}'),
        (Resumed(MONDAY), '{"day": "2026-11-02"}'),
        (Stopped(MONDAY, by_person=True), '{"by_person": true, "day": "2026-11-02"}'),
        (
            Preferred("quiet-hours", "22:00-07:00"),
            '{"name": "quiet-hours", "value": "22:00-07:00"}',
        ),
        (
            Noted(DOSE, "with Oma\u2019s soup"),
            (
                '{"day": "2026-11-02", "slot": "dinner", "step": "dose", '
                '"text": "with Oma\u2019s soup"}'
            ),
        ),
        (Noted(DOSE, ""), '{"day": "2026-11-02", "slot": "dinner", "step": "dose", "text": ""}'),
        (
            Used(MONDAY, "balm", wall(MONDAY, 14, 5), "window"),
            (
                '{"at": "2026-11-02T13:05:00+00:00", "day": "2026-11-02", "step": "balm", '
                '"via": "window"}'
            ),
        ),
        (
            Used(MONDAY, "balm", None),
            '{"at": null, "day": "2026-11-02", "step": "balm", "via": ""}',
        ),
        (WentOut(MONDAY, "tray"), '{"day": "2026-11-02", "via": "tray"}'),
        (CameIn(MONDAY), '{"day": "2026-11-02", "via": ""}'),
        (Undone("ab12", date(2026, 11, 2)), '{"day": "2026-11-02", "event_id": "ab12"}'),
        (Undone("ab12", None), '{"day": null, "event_id": "ab12"}'),
    ],
)
def test_the_format_of_the_file(fact: Fact, payload: str) -> None:
    """Payloads are written as docs/store.md says; a change of them needs a new format number."""
    assert encode(fact)[1] == payload
    assert decode(type(fact).__name__, payload) == fact


def test_the_format_of_a_routine() -> None:
    """A routine is written with its anchors and steps by their stable words."""
    payload = json.loads(encode(RoutineRevised(MONDAY, default_routine()))[1])
    assert payload["applies_from"] == "2026-11-02"
    assert payload["routine"]["anchors"] == {
        "wake": "08:00",
        "lunch": "12:30",
        "dinner": "19:00",
        "bed": "21:30",
    }
    assert payload["routine"]["steps"][3] == {
        "id": "dose",
        "kind": "dose",
        "name": "Isotretinoin",
        "food": "not-sure",
        "slots": [{"id": "dinner", "anchor": "dinner"}],
        "policy": None,
        "days": {"weekdays": [0, 1, 2, 3, 4, 5, 6], "every": 1, "first": None, "last": None},
        "strengths": [],
        "note": "",
        "forgotten": "not-sure",
        "as_needed": False,
        "again_outdoors": None,
        "late_after": 120,
        "brand": "",
        "formulation": "",
        "dosing": "taking",
    }
    assert payload["routine"]["steps"][1]["again_outdoors"] == 120
    assert "later" not in payload


def test_the_words_of_the_enumerations() -> None:
    """The words in the file are these; another word for the same needs a new format number."""
    assert [one.value for one in PromptKind] == ["heads-up", "due", "repeat", "snooze"]
    assert [one.value for one in NotShownReason] == [
        "no notification service",
        "refused",
        "no answer in time",
        "do not disturb",
        "quiet hours",
        "paused",
        "computer asleep",
        "computer off",
        "not running",
        "clock changed",
        "held up",
    ]


KEY_OF_OLD = {"day": "2026-11-02", "slot": "dinner", "step": "dose"}


@pytest.mark.parametrize(
    ("fact", "rest"),
    [
        (
            Ticked(DOSE, wall(MONDAY, 19, 5), with_food=True),
            {"done_at": "2026-11-02T18:05:00+00:00", "with_food": True},
        ),
        (Ticked(DOSE, None), {"done_at": None, "with_food": None}),
        (Skipped(DOSE, SkipReason.RAN_OUT), {"reason": "ran out"}),
        (Snoozed(DOSE, wall(MONDAY, 19, 10)), {"until": "2026-11-02T18:10:00+00:00"}),
        (
            Reminded(DOSE, time(19), "plyer, dunst", PromptKind.DUE),
            {"channel": "plyer, dunst", "slot_time": "19:00:00"},
        ),
    ],
)
def test_payloads_of_an_older_program(fact: Fact, rest: dict[str, object]) -> None:
    """Written before there was a place or a kind, a fact is read as said nowhere and at due."""
    assert decode(type(fact).__name__, json.dumps(KEY_OF_OLD | rest)) == fact


@pytest.mark.parametrize(
    ("kind", "spoiled"),
    [
        ("Reminded", {"channel": "x", "slot_time": "19:00:00", "prompt": "louder"}),
        ("NotShown", {"reason": "no idea"}),
        ("Skipped", {"reason": "no idea"}),
        ("Skipped", {}),
        ("Noted", {"text": 5}),
        ("Noted", {}),
        ("Used", {"step": 5, "at": None, "via": ""}),
        ("Used", {"step": "balm", "at": "soon", "via": ""}),
        ("Used", {"step": "balm", "via": ""}),
        ("WentOut", {}),
        ("CameIn", {"day": "today", "via": ""}),
    ],
)
def test_words_that_are_not_known(kind: str, spoiled: dict[str, object]) -> None:
    """A word of a newer program is nonsense here, and not read as another."""
    with pytest.raises(NONSENSE):
        decode(kind, json.dumps(KEY_OF_OLD | spoiled))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(kind=st.sampled_from([*(kind.__name__ for kind in FACTS), "Ticket"]), value=JSON)
def test_nonsense_is_told_apart(kind: str, value: object) -> None:
    """Any JSON that is no payload raises one of NONSENSE, and nothing else."""
    with pytest.raises(NONSENSE):
        decode(kind, json.dumps(value))


@given(data=st.data())
def test_a_payload_with_a_spoiled_field_is_told_apart(data: st.DataObject) -> None:
    """A payload with one field of the wrong sort is read as something, or raises NONSENSE."""
    fact = data.draw(st.one_of(list(FACTS.values())))
    name, text = encode(fact)
    payload = json.loads(text)
    spoiled = data.draw(st.sampled_from(sorted(payload)))
    inner = payload[spoiled]
    if isinstance(inner, dict) and data.draw(st.booleans()):
        inner[data.draw(st.sampled_from(sorted(inner)))] = data.draw(JSON)
    else:
        payload[spoiled] = data.draw(JSON)
    try:
        decode(name, json.dumps(payload))
    except NONSENSE:
        return


@pytest.mark.parametrize("text", ["", "{", "\0", '{"day": "2026-11-02"'])
def test_broken_json_is_nonsense(text: str) -> None:
    """Text that is no JSON is a ValueError."""
    with pytest.raises(ValueError, match=r"."):
        decode("Unticked", text)
