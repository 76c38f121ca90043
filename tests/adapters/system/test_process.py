"""A bundle's variables stay away from programs started from it, and missing streams do no harm."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from skinroutine import __main__
from skinroutine.adapters.system.process import (
    give_back_environment,
    have_streams,
    have_unicode,
    is_read,
)

SRC = Path(__main__.__file__).parents[1]
OURS = {
    "LD_LIBRARY_PATH": "/bundle/_internal",
    "QT_PLUGIN_PATH": "/bundle/_internal/PySide6/Qt/plugins",
    "QML2_IMPORT_PATH": "/bundle/_internal/PySide6/Qt/qml",
    "_PYI_ARCHIVE_FILE": "/bundle/skinroutine",
    "_PYI_PARENT_PROCESS_LEVEL": "1",
}
"""What PyInstaller's start and its hook for Qt leave in the environment."""
THEIRS = {"HOME": "/home/x", "QT_QPA_PLATFORM": "xcb", "LANG": "de_DE.UTF-8"}


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of its own is of Unix")
def test_what_somebody_reads(tmp_path: Path) -> None:
    """A terminal and a pipe have a reader; a file, the journal's socket and nothing have none."""
    held, terminal = os.openpty()
    read, write = os.pipe()
    one, other = socket.socketpair()
    with (
        os.fdopen(held, "rb"),
        os.fdopen(read, "rb"),
        one,
        other,
        os.fdopen(terminal, "w") as shown,
        os.fdopen(write, "w") as piped,
        (tmp_path / "errors").open("w") as kept,
        Path(os.devnull).open("w") as lost,
        other.makefile("w") as journal,
    ):
        assert [is_read(to) for to in (shown, piped)] == [True, True]
        assert [is_read(to) for to in (kept, lost, journal)] == [False, False, False]
    assert not is_read(kept)
    assert not is_read(io.StringIO())


@pytest.mark.parametrize(
    ("before", "is_set"),
    [
        ({}, True),
        ({"LANG": "C"}, True),
        ({"LANG": "POSIX", "LC_ALL": "", "LC_CTYPE": ""}, True),
        ({"LC_ALL": "C"}, False),
        ({"LANG": "C", "LC_CTYPE": "de_DE.UTF-8"}, False),
        ({"LANG": "de_DE.UTF-8"}, False),
        ({"LANG": "de_DE.ISO-8859-1"}, False),
    ],
)
def test_signs_are_of_unicode_where_nobody_chose(before: dict[str, str], is_set: bool) -> None:
    """Without a language UTF-8 is set, as Python does it but for a bundle; a choice is kept."""
    environment = dict(before)
    have_unicode(environment, platform="linux")
    assert environment == (before | {"LC_CTYPE": "C.UTF-8"} if is_set else before)
    environment = dict(before)
    have_unicode(environment, platform="win32")
    assert environment == before


@pytest.mark.skipif(sys.platform != "linux", reason="Qt says it on Linux alone")
def test_qt_says_nothing_of_the_locale() -> None:
    """With LANG=C, and without Python's own cure, Qt prints no lines about it."""
    pytest.importorskip("PySide6.QtWidgets", reason="Qt prints them")
    bare = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    script = (
        "from skinroutine.adapters.system.process import have_unicode; have_unicode()\n"
        "from PySide6.QtCore import QCoreApplication; QCoreApplication([])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=bare | {"LANG": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONPATH": str(SRC)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr == ""


def test_what_the_bundle_put_there_is_gone() -> None:
    """A program started from the bundle loads its own libraries and its own parts of Qt."""
    environment = THEIRS | OURS
    give_back_environment(environment, is_bundle=True)
    assert environment == THEIRS


def test_what_stood_there_before_is_back() -> None:
    """The person's own list of folders for the loader is theirs again."""
    environment = THEIRS | OURS | {"LD_LIBRARY_PATH_ORIG": "/opt/lib"}
    give_back_environment(environment, is_bundle=True)
    assert environment == THEIRS | {"LD_LIBRARY_PATH": "/opt/lib"}


def test_an_empty_list_is_not_put_back() -> None:
    """An empty list would name the folder one stands in."""
    environment = OURS | {"LD_LIBRARY_PATH_ORIG": ""}
    give_back_environment(environment, is_bundle=True)
    assert environment == {}


def test_a_program_that_is_no_bundle_leaves_everything() -> None:
    """Where Python is the system's own, these variables are the person's."""
    environment = THEIRS | OURS
    give_back_environment(environment)
    assert environment == THEIRS | OURS


def test_the_program_gives_back_before_it_does_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child of any command has the environment of the person's session."""
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle/_internal", raising=False)
    for name, value in OURS.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit):
        __main__.main(["--version"])
    words = [sys.executable, "-c", "import os; print(sorted(os.environ))"]
    seen = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert not [name for name in OURS if repr(name) in seen]
    assert "LD_LIBRARY_PATH" not in os.environ


WRONG = pytest.mark.expects_log("WrongUse")


@pytest.mark.parametrize(
    "words",
    [
        ["--version"],
        pytest.param(["--nonsense"], marks=WRONG),
        pytest.param(["today", "--date", "never"], marks=WRONG),
    ],
)
def test_a_program_without_streams_says_nothing_and_ends(
    words: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A Windows program without a console has no streams; what it prints goes nowhere."""
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    with pytest.raises(SystemExit) as ended:
        raise SystemExit(__main__.main(["--profile", str(tmp_path), *words]))
    assert ended.value.code == (0 if words == ["--version"] else 2)
    for name in ("stdin", "stdout", "stderr"):
        getattr(sys, name).close()


def test_streams_that_are_there_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal keeps its streams, and what is missing beside them can be read and written."""
    kept = sys.stdout
    monkeypatch.setattr(sys, "stdin", None)
    have_streams()
    assert sys.stdout is kept
    assert not sys.stdin.isatty()
    assert sys.stdin.readline() == ""
    sys.stdin.close()
