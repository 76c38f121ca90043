"""Deleting everything from the window: nothing by mistake, and all of it by a typed word."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from shiboken6 import isValid

from skinroutine.app import tongue
from skinroutine.app.keeping.erase import WORD, Cleared, Stays
from skinroutine.ui.screens.keeping.erase_dialog import EraseQuestion
from skinroutine.ui.screens.keeping.farewell import farewell
from skinroutine.ui.screens.settings.data import Data
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording import keeping

from ui.desk import click, press, settle, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DRIVER = Path(__file__).with_name("erase_driver.py")
LEFT_BY_OTHERS = {"letter.txt", "mine.csv"}


@pytest.fixture
def question(program: Program) -> Iterator[EraseQuestion]:
    """Yield the question as it is opened in the settings."""
    program.window.show_place("settings")
    settle()
    program.window.settings.data.erase_button.click()
    settle()
    dialog = program.window.findChild(EraseQuestion)
    assert isinstance(dialog, EraseQuestion)
    yield dialog
    if isValid(dialog):
        dialog.reject()
    settle()


def type_in(question: EraseQuestion, typed: str) -> None:
    """Type into the field that has the focus."""
    assert question.word.hasFocus()
    QTest.keyClicks(question.word, typed)
    settle()


def test_it_says_what_goes_and_what_stays(question: EraseQuestion) -> None:
    said = " ".join(words(question))
    for gone in ("diary", "photos", "backups", "damage", "settings", "key", "log", "start with"):
        assert gone in said
    for left in ("saved elsewhere", "backup programs", "file choosers", "traces"):
        assert left in said
    assert question.accessibleDescription()
    assert "delete" in question.word.accessibleName()


@pytest.mark.parametrize("typed", ["", "delet", "deletee", "delete it"])
def test_the_button_waits_for_the_word(question: EraseQuestion, typed: str) -> None:
    type_in(question, typed)
    assert not question.erase.isEnabled()


@pytest.mark.parametrize("typed", ["delete", " DELETE "])
def test_the_word_frees_the_button(program: Program, question: EraseQuestion, typed: str) -> None:
    type_in(question, typed)
    assert question.erase.isEnabled()
    assert not program.is_to_erase
    click(question.erase)
    assert program.is_to_erase


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_and_escape_keep_everything(
    program: Program, question: EraseQuestion, key: Qt.Key
) -> None:
    """Even with the word typed."""
    type_in(question, "delete")
    press(question.word, key)
    assert program.window.findChild(EraseQuestion) is None
    assert not program.is_to_erase


def test_it_goes_by_keys_alone(program: Program, question: EraseQuestion) -> None:
    type_in(question, "delete")
    for _ in range(2):
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Tab)
    assert question.erase.hasFocus()
    press(question.erase, Qt.Key.Key_Space)
    assert program.is_to_erase


class Backwards(tongue.PlainEnglish):
    """Reads every text from its end."""

    def translate(self, text: str, about: str, number: int | None) -> str:
        """Return the word backwards, and everything else as it is."""
        return text[::-1] if text == WORD else text


def test_the_word_is_one_of_the_language(program: Program) -> None:
    tongue.speak(Backwards())
    try:
        dialog = EraseQuestion(program.look, program.window)
        assert "eteled" in keeping.type_the_word()
        dialog.word.setText("delete")
        assert not dialog.erase.isEnabled()
        dialog.word.setText("eteled")
        assert dialog.erase.isEnabled()
    finally:
        tongue.speak()
    dialog.deleteLater()
    settle()


def test_a_demo_that_is_forgotten_has_nothing_to_delete(program: Program) -> None:
    data = Data(program.look, None, None)
    assert not data.erase_button.isEnabled()
    assert any("This is a demo" in one.text() for one in data.findChildren(QLabel))
    data.deleteLater()
    settle()


@pytest.mark.parametrize(
    ("cleared", "title", "said"),
    [
        (Cleared(9), "Everything is deleted", "Nothing of yours is left in its folder."),
        (
            Cleared(9, (Stays("diary.sqlite3", "Permission denied"),), is_gone=False),
            "Not everything is deleted",
            "\u2022 diary.sqlite3: Permission denied",
        ),
        (Cleared(9, (), ("letter.txt",), is_gone=False), "Everything is deleted", "letter.txt"),
        (
            Cleared(9, (), tuple(f"{n}.txt" for n in range(9)), is_gone=False),
            "Everything is deleted",
            "\u2022 3 more",
        ),
    ],
)
def test_the_last_words(qt: QApplication, cleared: Cleared, title: str, said: str) -> None:
    box = farewell(cleared)
    assert box.text() == title
    assert said in box.informativeText()
    assert [type(one) for one in box.buttons()] == [QPushButton]
    box.deleteLater()
    settle()


def all_files(folder: Path) -> set[str]:
    """Return every file beneath a folder, by its name."""
    return {one.name for one in folder.rglob("*") if not one.is_dir()}


@pytest.mark.skipif(sys.platform == "win32", reason="places of Linux")
@pytest.mark.parametrize("is_named", [False, True])
def test_a_listing_finds_nothing_of_ours(tmp_path: Path, is_named: bool) -> None:
    """The program in a process of its own, over a home with everything in it."""
    home = tmp_path / "home"
    home.mkdir()
    profile = home / "named" if is_named else home / ".local" / "share" / "skinroutine"
    named = ("--profile", str(profile)) if is_named else ()
    environment = {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join(sys.path),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/nowhere",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }

    def run(*words_of_it: str) -> str:
        ran = subprocess.run(
            [sys.executable, *words_of_it],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert ran.returncode == 0, (ran.stdout, ran.stderr)
        return ran.stdout

    for said in (
        ("done", "dose"),
        ("backup",),
        ("settings", "--autostart", "on"),
        ("export", "--format", "csv", "-o", str(home / "mine.csv")),
    ):
        run("-m", "skinroutine", *named, *said)
    (profile / "photos").mkdir(mode=0o700)
    (profile / "photos" / "2026-11-30-0123456789abcdef.jpg").write_bytes(b"picture")
    (profile / "letter.txt").write_text("dear")
    assert {"diary.sqlite3", "skinroutine.desktop"} < all_files(home)
    said_last = run(str(DRIVER), *named)
    assert all_files(home) == LEFT_BY_OTHERS
    assert all_files(tmp_path) == LEFT_BY_OTHERS
    assert "Everything is deleted" in said_last
    assert "letter.txt" in said_last
