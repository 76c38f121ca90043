"""A start that comes to nothing, from a menu or at sign-in: the sentence is shown in a dialog."""

from __future__ import annotations

import builtins
import io
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from skinroutine import __main__, compose
from skinroutine.adapters.system import files, process
from skinroutine.app.errors import WorldFailure
from skinroutine.compose import window
from skinroutine.ui.shell import refusal

from ui.desk import settle

SENTENCE = "The profile folder <b>here</b> cannot be written to: No space left on device."
TOLD = "ERROR skinroutine: WorldFailure"
pytestmark = [
    pytest.mark.expects_log(TOLD),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


class Person:
    """Somebody who reads each dialog that comes and closes it."""

    def __init__(self) -> None:
        self.read: list[tuple[str, str]] = []
        self.had_icon: list[bool] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(10)

    def leave(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.read.append((box.windowTitle(), box.text()))
            self.had_icon.append(not box.windowIcon().isNull())
            box.button(QMessageBox.StandardButton.Close).click()


@pytest.fixture
def person(qt: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """Yield somebody in front of a screen who sees nothing of what is printed."""
    monkeypatch.setattr(window, "is_seen", lambda: True)
    monkeypatch.setattr(process, "is_read", lambda _stream: False)
    one = Person()
    yield one
    one.leave()
    settle()
    qt.setStyleSheet("")


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no window come, as on a full disk."""

    def fail(*_words: object, **_named: object) -> int:
        raise WorldFailure(SENTENCE)

    monkeypatch.setattr(compose, "run_window", fail)


@pytest.fixture(autouse=True)
def root_log() -> Iterator[None]:
    """Put back what `main` does to the log."""
    root, scheduler = logging.getLogger(), logging.getLogger("apscheduler")
    handlers, levels = list(root.handlers), (root.level, scheduler.level)
    yield
    for one in set(root.handlers) - set(handlers):
        root.removeHandler(one)
        one.close()
    root.setLevel(levels[0])
    scheduler.setLevel(levels[1])


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize("words", [[], ["--background"]], ids=["menu", "sign-in"])
def test_it_is_shown(
    person: Person, profile: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """The dialog has the program's name and icon, and says the sentence as it is."""
    assert __main__.main(["--profile", str(profile), *words]) == 1
    assert person.read == [("skinroutine", SENTENCE)]
    assert person.had_icon == [True]
    assert capsys.readouterr().err == f"skinroutine: {SENTENCE}\n"


def test_a_home_that_cannot_be_used(person: Person, tmp_path: Path) -> None:
    """What goes wrong before the profile is there is shown as well."""
    place = tmp_path / "file"
    place.write_text("mine")
    assert __main__.main(["--profile", str(place)]) == 1
    assert person.read == [
        ("skinroutine", f"The profile folder {place} cannot be used: File exists.")
    ]


@pytest.mark.usefixtures("full")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk that is always there")
def test_what_is_printed_goes_to_the_same_full_disk(
    person: Person, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog comes also where not even the sentence could be written down."""
    with Path("/dev/full").open("wb", buffering=0) as disk:
        monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(disk, write_through=True))
        assert __main__.main(["--profile", str(profile)]) == 1
    assert person.read == [("skinroutine", SENTENCE)]


def test_a_command_shows_no_dialog(person: Person, tmp_path: Path) -> None:
    """Whoever typed a command reads what is printed."""
    place = tmp_path / "file"
    place.write_text("mine")
    assert __main__.main(["--profile", str(place), "today"]) == 1
    settle()
    assert person.read == []


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize(("is_seen", "is_read"), [(True, True), (False, False)])
def test_no_dialog_where_it_is_no_use(
    person: Person,
    profile: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_seen: bool,
    is_read: bool,
) -> None:
    """Where what is printed is read, or no window can be seen, there is none."""
    monkeypatch.setattr(window, "is_seen", lambda: is_seen)
    monkeypatch.setattr(process, "is_read", lambda _stream: is_read)
    assert __main__.main(["--profile", str(profile)]) == 1
    assert person.read == []


@pytest.mark.expects_log(TOLD, "WARNING .*the dialog is plain: FileNotFoundError")
@pytest.mark.usefixtures("full")
def test_a_look_that_cannot_be_read(
    person: Person, profile: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without the program's own resources the dialog is plain, and says the same."""
    monkeypatch.setattr(files, "resources", lambda: tmp_path / "gone")
    assert __main__.main(["--profile", str(profile)]) == 1
    assert person.read == [("skinroutine", SENTENCE)]


LIBRARY = "libGL.so.1: cannot open shared object file: No such file or directory"
MISSING = (
    "The library libGL.so.1 is not on this system. "
    "The guide's page on installing has the line that brings it."
)


@pytest.fixture
def without_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the parts of the window that need Qt find a library missing."""
    lacking(monkeypatch, LIBRARY)


def lacking(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """Let the first import of Qt fail with these words."""
    real = builtins.__import__

    def load(name: str, *more: Any, **named: Any) -> object:
        if name in {"skinroutine.ui.shell.bare_imports", "skinroutine.ui.shell.refusal"}:
            raise ImportError(words)
        return real(name, *more, **named)

    monkeypatch.setattr(builtins, "__import__", load)
    for name in ("bare_imports", "refusal"):
        monkeypatch.delitem(sys.modules, f"skinroutine.ui.shell.{name}", raising=False)


@pytest.mark.expects_log(TOLD, "WARNING .*the dialog could not be shown: ImportError: libGL.so.1")
def test_a_library_that_is_missing(
    person: Person, profile: Path, without_qt: None, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is named in one sentence, also where for want of it nothing can be shown."""
    assert __main__.main(["--profile", str(profile)]) == 1
    assert person.read == []
    assert capsys.readouterr().err == f"skinroutine: {MISSING}\n"


@pytest.mark.expects_log
def test_an_import_of_our_own_stays_loud(
    person: Person, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A part of the program that is missing is a fault, not the world's failure."""
    lacking(monkeypatch, "cannot import name 'begin' from 'skinroutine.ui.shell.application'")
    with pytest.raises(ImportError, match="begin"):
        __main__.main(["--profile", str(profile)])


@pytest.mark.expects_log
def test_the_dialog_is_words_alone(qt: QApplication) -> None:
    """What looks like markup is shown as it is, and can be copied."""
    box = refusal.refusal(SENTENCE)
    assert box.textFormat().name == "PlainText"
    assert box.textInteractionFlags().value & 1
    box.deleteLater()
