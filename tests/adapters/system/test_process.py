"""A bundle's variables stay away from programs started from it, and missing streams do no harm."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from skinroutine import __main__
from skinroutine.adapters.system.process import give_back_environment, have_streams

OURS = {
    "LD_LIBRARY_PATH": "/bundle/_internal",
    "QT_PLUGIN_PATH": "/bundle/_internal/PySide6/Qt/plugins",
    "QML2_IMPORT_PATH": "/bundle/_internal/PySide6/Qt/qml",
    "_PYI_ARCHIVE_FILE": "/bundle/skinroutine",
    "_PYI_PARENT_PROCESS_LEVEL": "1",
}
"""What PyInstaller's start and its hook for Qt leave in the environment."""
THEIRS = {"HOME": "/home/x", "QT_QPA_PLATFORM": "xcb", "LANG": "de_DE.UTF-8"}


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
