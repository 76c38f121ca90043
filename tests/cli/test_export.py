"""The command line's export: each format, into a file of the person's own."""

from __future__ import annotations

import csv
import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.exchange.bench import HOSTILE, START, Bench, a_course
from skinroutine import compose
from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.cli.arguments import parse

from cli.terminal import Program


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Yield the made-up course; tests only read it."""
    with a_course(tmp_path_factory.mktemp("course")) as bench:
        yield bench


def export(bench: Bench, path: Path, *said: str) -> str:
    """Run the command over the diary of a bench, and return what it prints."""
    words = ["export", "-o", str(path), *said]
    return compose.terminal(bench.session).run(parse(words))


def test_each_format_is_written(course: Bench, tmp_path: Path) -> None:
    """For its owner alone; the answer is one line with the place."""
    beginnings = {
        "csv": b'\xef\xbb\xbf"table","day"',
        "ics": b"BEGIN:VCALENDAR\r\n",
        "fhir": b'{"resourceType": "Bundle"',
        "json": b'{\n"format": "skinroutine-diary"',
    }
    for name, beginning in beginnings.items():
        path = tmp_path / f"out.{name}"
        assert export(course, path, "--format", name) == f"Saved: {path}"
        assert path.read_bytes().startswith(beginning)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    json.loads((tmp_path / "out.fhir").read_text())
    json.loads((tmp_path / "out.json").read_text())


def test_the_page_for_a_visit_is_written(profile: Path, tmp_path: Path) -> None:
    """A PDF file on the paper that was asked for, in a process that has no screen."""
    hidden = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    bare = {key: value for key, value in os.environ.items() if key not in hidden}
    sizes = set()
    for paper in ("a4", "letter"):
        path = tmp_path / f"{paper}.pdf"
        said = ("--format", "pdf", "--paper", paper, "--with-initials", "-o", str(path))
        done = subprocess.run(
            [sys.executable, "-m", "skinroutine", "--profile", str(profile), "export", *said],
            env=bare,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, f"Saved: {path}\n", "")
        content = path.read_bytes()
        assert content.startswith(b"%PDF-")
        sizes.add(content[content.index(b"/MediaBox") :].split(b"]")[0])
    assert len(sizes) == 2


def test_the_words_of_a_calendar_are_as_asked_for(course: Bench, tmp_path: Path) -> None:
    """Neutral where nothing was said."""
    found = {}
    for level in ("full", "neutral", "discreet"):
        path = tmp_path / f"{level}.ics"
        export(course, path, "--format", "ics", "--text", level)
        found[level] = path.read_text()
    plain = tmp_path / "plain.ics"
    export(course, plain, "--format", "ics")
    assert plain.read_text() == found["neutral"]
    assert "Isotretinoin" in found["full"]
    assert "Isotretinoin" not in found["neutral"]
    assert "dose" in found["neutral"]
    assert "dose" not in found["discreet"]


def test_private_words_are_opt_in(course: Bench, tmp_path: Path) -> None:
    """Notes in a spreadsheet, initials for a clinic, photos in the whole diary."""
    cases = {
        "csv": ("--with-notes", "HYPERLINK"),
        "fhir": ("--with-initials", "A. B."),
        "json": ("--with-photos", '"base64"'),
    }
    folder = course.session.profile / "photos"
    folder.mkdir(exist_ok=True)
    (folder / "2026-01-06-0123456789abcdef.jpg").write_bytes(b"\xff\xd8\xff a photo")
    for name, (option, word) in cases.items():
        without, with_it = tmp_path / f"1.{name}", tmp_path / f"2.{name}"
        export(course, without, "--format", name)
        export(course, with_it, "--format", name, option)
        assert word not in without.read_text()
        assert word in with_it.read_text()


def test_the_help_says_what_goes_with_the_notes(capsys: pytest.CaptureFixture[str]) -> None:
    """And that questions stand on the page for a visit anyway."""
    with pytest.raises(SystemExit):
        parse(["export", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "mood and low mood, signs you named, what helped" in said
    assert "questions are in pdf always" in said


def test_a_note_that_looks_like_a_formula_is_text(course: Bench, tmp_path: Path) -> None:
    """Its lines and what follows a semicolon too."""
    path = tmp_path / "out.csv"
    export(course, path, "--format", "csv", "--with-notes")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    note = next(one for one in rows if one["kind"] == "DayNoted")
    assert note["text"].replace("'", "") == HOSTILE
    assert note["text"].split("\n") == ['\'=HYPERLINK("http://x")', "'+1;'-2"]
    assert note["day"] == (START + timedelta(days=1)).isoformat()


def test_a_file_that_is_there_stays(course: Bench, tmp_path: Path) -> None:
    """Unless it may be replaced."""
    path = tmp_path / "out.csv"
    path.write_text("mine")
    with pytest.raises(WrongUse, match="is there already"):
        export(course, path, "--format", "csv")
    assert path.read_text() == "mine"
    export(course, path, "--format", "csv", "--force")
    assert path.read_text().startswith("\ufeff")


@pytest.mark.parametrize(
    "said",
    [
        ("csv", "--text", "full"),
        ("ics", "--with-notes"),
        ("json", "--with-notes"),
        ("csv", "--with-initials"),
        ("csv", "--with-photos"),
        ("ics", "--paper", "letter"),
    ],
)
def test_an_option_that_means_nothing_is_told(
    course: Bench, tmp_path: Path, said: tuple[str, ...]
) -> None:
    """And nothing is written."""
    path = tmp_path / "out"
    with pytest.raises(WrongUse, match=rf"{said[1]} means nothing for {said[0]}\."):
        export(course, path, "--format", *said)
    assert not path.exists()


def test_a_folder_that_is_not_there_is_told(course: Bench, tmp_path: Path) -> None:
    """With the name of the folder."""
    with pytest.raises(WorldFailure, match="there is no folder"):
        export(course, tmp_path / "nowhere" / "out.csv", "--format", "csv")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.expects_log("ERROR skinroutine: ")
def test_the_program_ends_as_it_should(program: Program, tmp_path: Path) -> None:
    """0 with a file; 2 with a sentence where there is one already, or where a format is none."""
    path = tmp_path / "out.json"
    answer = program("export", "--format", "json", "-o", str(path))
    assert (answer.code, answer.out) == (0, f"Saved: {path}\n")
    again = program("export", "--format", "json", "-o", str(path))
    assert (again.code, again.out) == (2, "")
    assert "--force replaces it." in again.err
    assert program("export", "--format", "xls", "-o", str(path)).code == 2
