"""The about page: what the program is and is not, where the data lies, and its keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.exceptions import capture_exceptions

from skinroutine import __version__
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording.program import ENGLISH_IS_WRITTEN, KEYS

from ui.desk import Desk, click, settle, the, words


def test_about_says_what_the_program_is(program: Program, desk: Desk) -> None:
    """The about page says what it is and is not, where the data lies, and every key."""
    program.window.show_place("about")
    settle()
    said = "\n".join(words(program.window.about))
    for expected in (
        f"skinroutine {__version__}",
        "A diary and reminder, not medical advice.",
        "Your leaflet, pharmacist and prescriber come first.",
        "unless you turn on a calendar for your phone",
        "SIL Open Font License",
        "LGPL 3",
        "skinroutine is under the MIT licence.",
        "as unmodified libraries",
        "publishes their source code",
        "put your own build of them in their place",
    ):
        assert expected in said
    assert the(QLineEdit, program.window.about).text() == str(desk.session.profile)


@pytest.mark.expects_log("WARNING .*the list of languages cannot be read")
@pytest.mark.parametrize("left", [None, "", "[]"])
def test_about_of_a_program_that_was_removed(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, left: str | None
) -> None:
    """Where the list of languages is gone or no longer whole, English is what is known of."""
    (tmp_path / "translations").mkdir()
    if left is not None:
        (tmp_path / "translations" / "languages.json").write_text(left)
    for name in ("about", "settings"):
        assert name not in program.window.pages._made
    monkeypatch.setattr(program.look, "resources", tmp_path)
    program.window.show_place("about")
    settle()
    said = words(program.window.about)
    assert f"skinroutine {__version__}" in said
    assert ENGLISH_IS_WRITTEN in said
    program.window.show_place("settings")


def test_a_page_that_cannot_be_made_is_not_marked(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a page fails, the mark in the rail and the place stay with the page on show."""
    window = program.window
    window.show_place("week")

    def gone() -> QWidget:
        raise FileNotFoundError

    monkeypatch.setitem(window.pages._makers, "about", gone)
    about = window._rail.buttons["about"]
    with capture_exceptions() as faults:
        click(about)
    assert [kind for kind, *_ in faults] == [FileNotFoundError]
    assert window.pages.currentWidget() is window.week
    assert window._rail.buttons["week"].isChecked()
    assert not about.isChecked()
    assert window.goes_on.place == "week"


def test_about_names_every_shortcut(program: Program) -> None:
    """Each shortcut of the window stands among the keys."""
    named = {key for keys, _ in KEYS for key in keys}
    keys = {one.key().toString() for one in program.window.findChildren(QShortcut)}
    assert keys <= named
    assert len(keys) >= 6


@pytest.mark.parametrize(
    ("keys", "page"),
    [("Ctrl+1", "today"), ("Ctrl+2", "week"), ("Ctrl+5", "routine"), ("Ctrl+,", "settings")],
)
def test_a_key_for_each_page(program: Program, keys: str, page: str) -> None:
    """Ctrl with a number shows its page."""
    window = program.window
    window.show_place("about")
    shortcut = next(
        one for one in window.findChildren(QShortcut) if one.key() == QKeySequence(keys)
    )
    shortcut.activated.emit()
    assert window.pages.currentWidget() is getattr(window, page)
