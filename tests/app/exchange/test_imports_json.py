"""Our own JSON, whole: out, in and out again the same, and merged without a fact lost."""

from __future__ import annotations

import base64
import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.exchange.import_bench import JPEG, MONDAY_EVENING, PHOTO, PLAIN, Bench, Shelf, a_diary
from making import MONDAY, NEW_YORK, key, wall
from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.exchange.imports import Why
from skinroutine.app.exchange.imports_json import HIGHEST_ORDER
from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.record.event import (
    NotShown,
    NotShownReason,
    Preferred,
    Reminded,
    RoutineRevised,
    Stopped,
    Undone,
    revisions_in,
)
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.signs import Mood, Severity, Sign


def fill(bench: Bench) -> None:
    """Live three days, with a course, a diary page, a photo, an undo and a flight."""
    bench.commands.tick(key("dose", "dinner"), wall(MONDAY, 19, 10), with_food=True)
    bench.commands.tick(key("lip-balm", "morning"))
    bench.commands.undo()
    bench.commands.note(key("dose", "dinner"), "caf\u00e9 \u2713 =1+1")
    bench.course.set_course(lambda _: Course(MONDAY, 24, (Weight(MONDAY, Decimal("70.5")),)))
    bench.course.rate(MONDAY, Sign.DRY_LIPS, Severity(2), "balm")
    bench.course.note_mood(MONDAY, Mood.OKAY)
    bench.course.keep_photo(MONDAY, PHOTO)
    bench.shelf.photos[PHOTO] = JPEG
    bench.clock.instant += timedelta(days=1)
    bench.clock.place = NEW_YORK
    bench.commands.skip(key("dose", "dinner", MONDAY), None)
    dinner = bench.queries.routine()
    bench.commands.revise(replace(dinner, steps=dinner.steps[1:]))


@pytest.fixture
def exported(tmp_path: Path) -> str:
    """Return a diary as it is exported."""
    with a_diary(tmp_path / "first") as bench:
        fill(bench)
        return bench.export()


def test_out_in_and_out_again_is_identical(tmp_path: Path, exported: str) -> None:
    """An empty profile becomes the same diary to the byte, its photos as well."""
    with a_diary(tmp_path / "empty", wall(MONDAY, 8) + timedelta(days=9), begun=False) as bench:
        plan = bench.plan(exported)
        assert plan.preview.facts == len(json.loads(exported)["events"])
        assert (plan.preview.photos, plan.preview.merges) == (1, False)
        assert bench.events() == ()
        assert bench.imports.write(plan) == plan.preview.facts
        assert bench.export() == exported
        assert bench.shelf.photos == {PHOTO: JPEG}
        assert bench.commands.start_diary() is False
        bench.commands.tick(key("lip-balm", "midday"))
        orders = [one.order for one in bench.events()]
        assert orders == sorted(set(orders))


def test_a_profile_that_was_merely_opened_becomes_the_diary(tmp_path: Path, exported: str) -> None:
    """The routine it began with and what the program noted of it are gone, and nothing is added."""
    with a_diary(tmp_path / "new", wall(MONDAY, 8) + timedelta(days=9)) as bench:
        today = bench.queries.today()
        noted = (
            Reminded(key("dose", "dinner", today), time(19), "plyer"),
            NotShown(key("lip-balm", "night", today), NotShownReason.OFF),
            Stopped(today, by_person=True),
        )
        bench.store.append(noted, bench.clock.now(), "Europe/Berlin")
        plan = bench.plan(exported)
        assert plan.preview.replaces_routine
        assert not plan.preview.merges
        assert bench.imports.write(plan) == plan.preview.facts
        assert bench.export() == exported
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            bench.store._connection.execute("DELETE FROM event")


def test_what_was_said_since_the_preview_is_not_lost(tmp_path: Path, exported: str) -> None:
    """A tick on a pop-up while the preview is read: nothing is imported, and the tick stands."""
    with a_diary(tmp_path / "new", wall(MONDAY, 8) + timedelta(days=9)) as bench:
        plan = bench.plan(exported)
        bench.commands.tick(key("lip-balm", "morning", bench.queries.today()))
        before = bench.events()
        with pytest.raises(WrongUse, match="has changed since"):
            bench.imports.write(plan)
        assert (bench.events(), bench.shelf.photos) == (before, {})


def test_what_is_written_is_what_was_shown(tmp_path: Path) -> None:
    """A tick of the same occurrence since the preview: it is shown again before it is written."""
    with a_diary(tmp_path) as bench:
        found = bench.parse(PLAIN.replace("31.10.2026", "02.11.2026"))
        shown = bench.imports.plan(found).preview
        bench.commands.tick(key("moisturizer", "morning"))
        before = bench.events()
        with pytest.raises(WrongUse, match="has changed since"):
            bench.imports.write_as_shown(found, (), shown)
        assert bench.events() == before
        assert bench.imports.write_as_shown(found, (), bench.imports.plan(found).preview) == 4


def test_the_routine_of_a_diary_with_settings_gives_way(tmp_path: Path, exported: str) -> None:
    """Whoever has set something keeps that, and has the imported routine on every day."""
    with a_diary(tmp_path / "new", wall(MONDAY, 8) + timedelta(days=9)) as bench:
        bench.commands.prefer(PreferenceName.WELCOME, "done")
        plan = bench.plan(exported)
        assert plan.preview.replaces_routine
        bench.imports.write(plan)
        events = json.loads(exported)["events"]
        imported = {one["id"] for one in events}
        more = [one.fact for one in bench.events() if one.id not in imported]
        assert [type(one) for one in more] == [RoutineRevised, Preferred, Undone]
        assert "moisturizer" not in {one.id for one in bench.queries.routine().steps}
        first = revisions_in(bench.store.general()).all[0]
        assert first.applies_from == MONDAY


def test_a_diary_with_facts_gets_what_it_does_not_know(tmp_path: Path, exported: str) -> None:
    """What is there stays as it is; ids that are known are counted and left alone."""
    with a_diary(tmp_path / "other", wall(MONDAY, 20)) as bench:
        bench.commands.tick(key("moisturizer", "morning"))
        before = bench.events()
        bench.clock.instant += timedelta(days=3)
        plan = bench.plan(exported)
        assert plan.preview.merges
        assert not plan.preview.replaces_routine
        bench.imports.write(plan)
        after = bench.events()
        assert set(before) <= set(after)
        again = bench.plan(exported)
        assert again.preview.is_empty
        assert dict(again.preview.passed)[Why.THERE_ALREADY] == len(after) - len(before)
        assert bench.imports.write(again) == 0
        assert bench.events() == after


def test_a_diary_never_gives_way_to_nothing(tmp_path: Path) -> None:
    """Whoever asks for that has made a mistake, and the diary stays."""
    with a_diary(tmp_path) as bench:
        before = bench.events()
        with pytest.raises(ValueError, match="never gives way to nothing"):
            bench.store.adopt([], [], MONDAY_EVENING, "UTC", [one.id for one in before])
        assert bench.events() == before


@pytest.mark.parametrize("number", [HIGHEST_ORDER, HIGHEST_ORDER + 2])
def test_a_diary_with_high_orders_can_always_be_moved_again(tmp_path: Path, number: int) -> None:
    """What follows the highest order that is taken is taken as well, again and again."""
    with a_diary(tmp_path / "first") as bench:
        bench.commands.tick(key("dose", "dinner"))
        moved = json.loads(bench.export())
    assert len(moved["events"]) == 2
    moved["events"][-1]["order"] = number
    text = json.dumps(moved)
    for turn, slot in enumerate(("morning", "midday", "night")):
        with a_diary(tmp_path / f"{turn}", begun=False) as bench:
            bench.imports.write(bench.plan(text))
            bench.commands.tick(key("lip-balm", slot))
            assert bench.events()[-1].order == number + 1 + turn
            text = bench.export()


def test_an_order_beyond_the_highest_is_refused(tmp_path: Path) -> None:
    """No diary counts that far with so few facts."""
    with a_diary(tmp_path / "first") as bench:
        bench.commands.tick(key("dose", "dinner"))
        moved = json.loads(bench.export())
        moved["events"][-1]["order"] = HIGHEST_ORDER + 3
        with pytest.raises(WrongUse, match="Fact 2 in the file has an order that no diary"):
            bench.plan(json.dumps(moved))


class FullShelf(Shelf):
    """A shelf on a full disk: the second photo does not fit."""

    def write(self, name: str, content: bytes) -> None:
        """Keep one photo alone."""
        if self.photos:
            message = "The disk is full."
            raise WorldFailure(message)
        super().write(name, content)


def test_all_or_nothing_where_a_photo_does_not_fit(tmp_path: Path, exported: str) -> None:
    """Neither facts nor the photo that was written before are there afterwards."""
    found = json.loads(exported)
    other = PHOTO.replace("0123", "4567")
    page = next(one for one in found["events"] if one["kind"] == "PhotoKept")
    found["events"].append({**page, "id": "more", "payload": {**page["payload"], "name": other}})
    found["photos"].append({**found["photos"][0], "name": other})
    with a_diary(tmp_path / "full", wall(MONDAY, 8) + timedelta(days=9), begun=False) as bench:
        bench.imports._photos = shelf = FullShelf()
        with pytest.raises(WorldFailure, match="full"):
            bench.imports.write(bench.plan(json.dumps(found)))
        assert (bench.events(), shelf.photos) == ((), {})


def _event(found: dict[str, Any], kind: str) -> dict[str, Any]:
    return next(one for one in found["events"] if one["kind"] == kind)


def _changed(found: dict[str, Any], of: str, **values: Any) -> dict[str, Any]:
    _event(found, of).update(values)
    return found


def _payload(found: dict[str, Any], kind: str, **values: Any) -> dict[str, Any]:
    _event(found, kind)["payload"].update(values)
    return found


def _undone(found: dict[str, Any]) -> dict[str, Any]:
    for one in [one for one in found["events"] if one["kind"] == "RoutineRevised"]:
        undone = {"event_id": one["id"], "day": None}
        found["events"].append(
            {**one, "id": f"u{one['id']}", "order": 900, "kind": "Undone", "payload": undone}
        )
    return found


HOSTILE: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "another format": lambda found: {**found, "format": "other"},
    "a newer version": lambda found: {**found, "version": 99},
    "a version that is true": lambda found: {**found, "version": True},
    "more at the top": lambda found: {**found, "run": "rm"},
    "no list": lambda found: {**found, "events": {"a": 1}},
    "no facts": lambda found: {**found, "events": [1]},
    "more in the envelope": lambda found: _changed(found, "Ticked", more=1),
    "an id with a path": lambda found: _changed(found, "Ticked", id="../../x"),
    "an order beyond 64 bits": lambda found: _changed(found, "Ticked", order=2**70),
    "an order that ends all": lambda found: _changed(found, "Ticked", order=2**63 - 1),
    "an absurd order": lambda found: _changed(found, "Ticked", order=10**13),
    "an order below": lambda found: _changed(found, "Ticked", order=-1),
    "half an order": lambda found: _changed(found, "Ticked", order=1.5),
    "an order that is true": lambda found: _changed(found, "Ticked", order=True),
    "an instant to come": lambda found: _changed(found, "Ticked", at="2031-01-01T00:00:00+00:00"),
    "the end of time": lambda found: _changed(found, "Ticked", at="9999-12-31T23:59:59+00:00"),
    "the year 0": lambda found: _changed(found, "Ticked", at="0000-01-01T00:00:00+00:00"),
    "the year 1": lambda found: _changed(found, "Ticked", at="0001-01-01T00:00:00+00:00"),
    "an instant without a zone": lambda found: _changed(found, "Ticked", at="2026-11-02T00:00:00"),
    "an instant elsewhere": lambda found: _changed(found, "Ticked", at="2026-11-02T00:00:00+05:00"),
    "a zone with a path": lambda found: _changed(found, "Ticked", zone="../../etc/passwd\0"),
    "a device that is a list": lambda found: _changed(found, "Ticked", device=["x"]),
    "an unknown kind": lambda found: _changed(found, "Ticked", kind="Exec"),
    "a payload that is a text": lambda found: _changed(found, "Ticked", payload="{}"),
    "food that is a text": lambda found: _payload(found, "Ticked", with_food="yes"),
    "a step that is a number": lambda found: _payload(found, "Ticked", step=5),
    "done at without a zone": lambda found: _payload(found, "Ticked", done_at="2026-11-02T19:00"),
    "done at in the year 9999": lambda found: _payload(
        found, "Ticked", done_at="9999-12-31T23:59:59+00:00"
    ),
    "a day in the year 9999": lambda found: _payload(found, "Ticked", day="9999-12-31"),
    "a day in the year 1": lambda found: _payload(found, "Ticked", day="0001-01-01"),
    "half a character": lambda found: _payload(found, "Noted", text="\ud800"),
    "a longer text than any": lambda found: _payload(found, "Noted", text="x" * 200_000),
    "a weight that is none": lambda found: _payload(
        found, "CourseSet", weights=[{"day": "2026-11-02", "kg": "NaN"}]
    ),
    "an endless weight": lambda found: _payload(
        found, "CourseSet", weights=[{"day": "2026-11-02", "kg": "1e999"}]
    ),
    "an amount without end": lambda found: _payload(found, "CourseSet", before="1e400"),
    "a severity of 99": lambda found: _payload(found, "SignRated", severity=99),
    "a photo with a path": lambda found: _payload(found, "PhotoKept", name="../../.bashrc"),
    "a photo with another path": lambda found: _payload(found, "PhotoKept", name="C:\\x.jpg"),
    "a photo that is hidden": lambda found: _payload(found, "PhotoKept", name=".x.jpg"),
    "a photo with an end": lambda found: _payload(found, "PhotoKept", name="a.jpg\n"),
    "a photo that is a program": lambda found: _payload(found, "PhotoKept", name="a.exe"),
    "a routine of nothing": lambda found: _payload(found, "RoutineRevised", routine=None),
    "a routine without steps' ids": lambda found: _payload(
        found, "RoutineRevised", routine={"anchors": {}, "steps": [{}]}
    ),
    "all routines taken back": _undone,
    "an id twice": lambda found: {
        **found,
        "events": [*found["events"], {**found["events"][0], "order": 500}],
    },
    "photos that are no list": lambda found: {**found, "photos": {"a": 1}},
    "a photo twice": lambda found: {**found, "photos": found["photos"] * 2},
    "a photo without bytes": lambda found: {**found, "photos": [{"name": PHOTO}]},
    "a photo in no base": lambda found: {**found, "photos": [{"name": PHOTO, "base64": "%%%"}]},
    "a photo that is a number": lambda found: {**found, "photos": [{"name": PHOTO, "base64": 5}]},
    "a photo that runs": lambda found: {
        **found,
        "photos": [{"name": PHOTO, "base64": base64.b64encode(b"#!/bin/sh\n").decode()}],
    },
    "bytes on a path": lambda found: {
        **found,
        "photos": [{"name": "/etc/passwd", "base64": base64.b64encode(JPEG).decode()}],
    },
}
"""What is done to a diary to make it hostile."""


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_diary_is_refused_with_a_sentence(
    tmp_path: Path, exported: str, what: str
) -> None:
    """Nothing is written, whether the diary is empty or just begun."""
    text = json.dumps(HOSTILE[what](json.loads(exported)))
    for begun in (False, True):
        folder, at = tmp_path / f"{begun}", wall(MONDAY, 8) + timedelta(days=9)
        with a_diary(folder, at, begun=begun) as bench:
            before = bench.events()
            with pytest.raises(WrongUse) as refused:
                bench.plan(text)
            assert_is_sentence(str(refused.value))
            assert (bench.events(), bench.shelf.photos) == (before, {})


def assert_is_sentence(words: str) -> None:
    """Check that a person can read this: one short paragraph that ends, and no traceback."""
    assert words.endswith(".")
    assert 10 < len(words) < 400
    assert "\n" not in words
    assert "Traceback" not in words
    assert "Error" not in words


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "{",
        "[]",
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"format": NaN}',
        '{"format": "skinroutine-diary", "version": 1e999, "events": []}',
        '{"format": "skinroutine-diary", "version": Infinity, "events": []}',
        '{"format": "x", "format": "skinroutine-diary", "version": 1, "events": []}',
        '{"format": "skinroutine-diary", "version": ' + "9" * 6000 + ', "events": []}',
        '{"format": "skinroutine-diary", "version": 1}',
        '{"format": "skinroutine-diary", "version": 1, "events": null}',
        '{"history": null}',
        '{"history": [1, 2]}',
        '{"history": []}',
        '{"treatments": [5]}',
        '{"history": [{"name": "A", "time": [1e999, 0], "taken": [1e999, 1]}]}',
        '{"history": [{"name": "A", "time": "x", "taken": [-5, 1]}]}',
        '{"history": [{"name": {}, "taken": {}}]}',
        "Date\0,Habit\n",
        '"',
        'Date,"Habit\n2026-11-02,x\n',
        "Date,Habit\n0000-00-00,x\n",
        "Date,Habit\n9999-12-31,x\n",
        "Date,Habit\n2026-13-45,=cmd|'/c calc'!A1\n",
        ",".join(["Date"] * 400) + "\n",
        "Habit,State\nBalm,done\n",
    ],
)
def test_nonsense_is_refused_with_a_sentence(tmp_path: Path, text: str) -> None:
    """Whatever it pretends to be, and however deep it goes."""
    with a_diary(tmp_path) as bench:
        before = bench.events()
        with pytest.raises(WrongUse) as refused:
            bench.plan(text)
        assert_is_sentence(str(refused.value))
        assert bench.events() == before


def test_an_empty_list_of_facts_comes_to_nothing(tmp_path: Path) -> None:
    """A diary without facts is no failure, and nothing is written."""
    with a_diary(tmp_path) as bench:
        plan = bench.plan('{"format": "skinroutine-diary", "version": 1, "events": []}')
        assert plan.preview.is_empty
        assert bench.imports.write(plan) == 0
