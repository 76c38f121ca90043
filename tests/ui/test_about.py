"""The about page: what the program is and is not, where the data lies, and its keys."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from skinroutine import __version__
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording.program import KEYS

from ui.desk import Desk, settle, the, words


def test_about_says_what_the_program_is(program: Program, desk: Desk) -> None:
    """The about page says what it is and is not, where the data lies, and every key."""
    program.window.show_place("about")
    settle()
    said = "\n".join(words(program.window.about))
    for expected in (
        f"skinroutine {__version__}",
        "A diary and reminder, not medical advice.",
        "Your leaflet, pharmacist and prescriber come first.",
        "Nothing is sent anywhere.",
        "SIL Open Font License",
        "LGPL 3",
        "skinroutine is under the MIT licence.",
        "as unmodified libraries",
        "publishes their source code",
        "put your own build of them in their place",
    ):
        assert expected in said
    assert the(QLineEdit, program.window.about).text() == str(desk.session.profile)


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
