"""A whole diary moves to another computer: out, in and out again is the same to the byte."""

from __future__ import annotations

import json
import logging
import zipfile
from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path
from types import UnionType
from typing import get_args

import pytest

from adapters.exchange.bench import JPEG, LAST, LOS_ANGELES, PHOTO, START, a_course, local
from app.exchange.import_bench import LOOP
from skinroutine import compose
from skinroutine.__main__ import main
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import (
    Fact,
    NotShown,
    NotShownReason,
    PromptKind,
    Reminded,
    Stopped,
)
from skinroutine.domain.record.preferences import PreferenceName

from cli.terminal import Program
from fakes import FixedClock

OTHER = "2026-01-07-fedcba9876543210.png"
PNG = b"\x89PNG\r\n\x1a\n another"


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the profile of a course of sixty days, with a fact of each kind there is."""
    folder = tmp_path_factory.mktemp("lived")
    with a_course(folder) as bench:
        _live_more(bench.session)
        store, clock = bench.session.store, bench.clock
        late = OccurrenceKey(LAST, "night-balm", "late")
        program = (
            Reminded(late, time(0, 20), "desktop, with buttons", PromptKind.REPEAT),
            NotShown(late, NotShownReason.DO_NOT_DISTURB),
            Stopped(LAST, by_person=False),
        )
        store.append(program, clock.now(), clock.zone_name())
    photos = folder / "photos"
    photos.mkdir()
    (photos / PHOTO).write_bytes(JPEG)
    (photos / OTHER).write_bytes(PNG)
    return folder


def _live_more(session: compose.Session) -> None:
    """Do what a course alone does not bring."""
    commands, course = session.commands, session.course_commands
    commands.tick(OccurrenceKey(LAST, "lip-balm", "morning"))
    commands.undo()
    commands.redo()
    commands.undo()
    commands.untick(OccurrenceKey(START, "dose", "dinner"))
    commands.snooze(OccurrenceKey(LAST, "lip-balm", "midday"))
    commands.use("dose", LAST, beyond_plan=True)
    commands.go_outside()
    commands.come_in()
    commands.pause()
    commands.resume()
    commands.prefer(PreferenceName.WELCOME, "done")
    commands.end_days_at(time(3, 30))
    course.count_box([(Capsule(session.queries.routine().dose.strengths[0]), 7)])  # type: ignore[union-attr] # it is there
    course.keep_photo(START + timedelta(days=2), OTHER)
    course.keep_photo(START + timedelta(days=3), "2026-01-08-aa.webp")
    course.drop_photo(START + timedelta(days=3), "2026-01-08-aa.webp")
    course.ask("Can the dose be taken in the morning \u2013 \u2713 \U0001f31e?", "later")
    course.close_question("later")
    course.drop_date("visit")


def _kinds(hint: object) -> Iterator[str]:
    for one in get_args(hint):
        yield from _kinds(one) if isinstance(one, UnionType) else [one.__name__]


def _export(profile: Path, to: Path, *more: str) -> bytes:
    words = ["--profile", str(profile), "export", "--format", "json", "-o", str(to), *more]
    assert main(words) == 0
    return to.read_bytes()


def _photos(profile: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in (profile / "photos").iterdir()}


def test_each_kind_of_fact_is_there(lived: Path, tmp_path: Path) -> None:
    """What moves is all that a diary can hold."""
    found = json.loads(_export(lived, tmp_path / "one.json"))
    assert {one["kind"] for one in found["events"]} == set(_kinds(Fact))
    assert len({one["zone"] for one in found["events"]}) == 2


@pytest.mark.parametrize("is_opened", [False, True])
def test_out_in_and_out_again(
    lived: Path, program: Program, profile: Path, tmp_path: Path, *, is_opened: bool
) -> None:
    """Into a profile that is not there yet, and into one that was merely opened and left."""
    first = _export(lived, tmp_path / "one.json", "--with-photos")
    if is_opened:
        assert program("today").code == 0
    shown = program("import", str(tmp_path / "one.json"))
    assert "Nothing was written yet" in shown.out
    assert not (profile / "photos").exists()
    written = program("import", str(tmp_path / "one.json"), "--yes")
    assert (written.code, written.err) == (0, "")
    number = len(json.loads(first)["events"])
    assert written.out.endswith(f"Imported: {number} entries.\n")
    assert _export(profile, tmp_path / "two.json", "--with-photos") == first
    assert _photos(profile) == {PHOTO: JPEG, OTHER: PNG}
    again = program("import", str(tmp_path / "one.json"), "--yes")
    assert "There is nothing in it to write." in again.out
    assert _export(profile, tmp_path / "three.json", "--with-photos") == first
    for view in ("today", "week", "course", "box", "dates"):
        assert program(view).code == 0, view


def test_it_goes_on_where_it_left_off(lived: Path, tmp_path: Path) -> None:
    """What is noted after an import comes after all of it, and can be taken back."""
    _export(lived, tmp_path / "one.json")
    target = tmp_path / "other"
    assert main(["--profile", str(target), "import", str(tmp_path / "one.json"), "--yes"]) == 0
    clock = FixedClock(local(LAST + timedelta(days=1), 12, zone=LOS_ANGELES), LOS_ANGELES)
    with compose.open_session(target, clock=clock) as session:
        last = session.store.newest(1)[0].order
        day = session.queries.today()
        session.commands.tick(OccurrenceKey(day, "lip-balm", "morning"))
        (event,) = session.store.newest(1)
        assert event.order == last + 1
        session.commands.undo()
        assert session.store.is_sound()


def test_the_log_says_nothing_of_what_was_imported(
    lived: Path, program: Program, profile: Path, tmp_path: Path
) -> None:
    """Neither words of the person nor a trace."""
    _export(lived, tmp_path / "one.json")
    program("import", str(tmp_path / "one.json"), "--yes")
    logging.shutdown()
    said = "".join(one.read_text() for one in profile.rglob("*.log"))
    assert said
    for word in ("Brand A", "Dr Long", "Traceback", "dry", "A. B."):
        assert word not in said


@pytest.mark.expects_log("WrongUse")
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"{" * 9000,
        b'{"format": "skinroutine-diary", "version": 1, "events": [{"secret words": 1}]}',
        b"PK\x03\x04",
        b"Date;Habit\nsecret words;secret words\n",
    ],
)
def test_a_file_that_is_none_is_one_sentence(
    program: Program, profile: Path, tmp_path: Path, data: bytes
) -> None:
    """Exit code 2, nothing but the sentence, and neither a trace nor its words in the log."""
    assert program("today").code == 0
    words = ("export", "--format", "json", "-o")
    assert program(*words, str(tmp_path / "before.json")).code == 0
    (tmp_path / "file.txt").write_bytes(data)
    for more in ((), ("--yes",)):
        answer = program("import", str(tmp_path / "file.txt"), *more)
        assert (answer.code, answer.out) == (2, "")
        assert answer.err.startswith("skinroutine: ")
        assert answer.err.count("\n") == 1
    assert program(*words, str(tmp_path / "after.json")).code == 0
    assert (tmp_path / "after.json").read_bytes() == (tmp_path / "before.json").read_bytes()
    assert not (profile / "photos").exists()
    logging.shutdown()
    said = "".join(one.read_text() for one in profile.rglob("*.log"))
    assert "WrongUse" in said
    for word in ("Traceback", "secret", "file.txt"):
        assert word not in said


def test_the_zip_of_loop_is_imported(program: Program, profile: Path, tmp_path: Path) -> None:
    """As its export makes it: a preview first, then the days."""
    path = tmp_path / "Loop Habits CSV 2026-11-02.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in LOOP.items():
            archive.writestr(name, text)
    shown = program("import", str(path))
    assert "checkmarks of Loop Habit Tracker" in shown.out
    assert "Water -> a step of its own" in shown.out
    assert "3 times done" in shown.out
    assert program("import", str(path), "--yes").out.count("Imported: ") == 1
    assert "There is nothing in it to write." in program("import", str(path), "--yes").out


def test_an_import_is_taken_back_as_one(program: Program, profile: Path, tmp_path: Path) -> None:
    """One undo, one sentence, and the file can be imported again."""
    path = tmp_path / "habits.csv"
    path.write_text("Date,Habit\n2026-10-30,Gargle\n2026-10-29,Gargle\n", encoding="utf-8")
    assert "Imported: 3 entries." in program("import", str(path), "--yes").out
    assert program("undo").out == "Taken back: an import of 3 entries.\n"
    assert "Imported: 3 entries." in program("import", str(path), "--yes").out
