"""The focus by the keyboard: our own ring on whatever can have it, and no box of Qt's within."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from skinroutine.ui.parts.theme import THEMES

from ui.bench import on_show, picture, wearing
from ui.desk import settle

Made = Callable[[], QWidget]
RING = 60
"""Pixels of the focus' colour that a ring has at least, around the smallest of them."""


def push(role: str, *, is_chosen: bool = False) -> Made:
    """Return what makes a push button in a role of the style sheet."""

    def made() -> QPushButton:
        one = QPushButton("Words")
        one.setObjectName(role)
        one.setCheckable(is_chosen)
        one.setChecked(is_chosen)
        return one

    return made


def choice() -> QRadioButton:
    """Return a choice that is chosen."""
    made = QRadioButton("Words")
    made.setObjectName("choice")
    made.setChecked(True)
    return made


def tool(role: str) -> Made:
    """Return what makes a small button in a role of the style sheet."""

    def made() -> QToolButton:
        one = QToolButton()
        one.setObjectName(role)
        one.setText("Words")
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return one

    return made


ROLES = ("", "primary", "grave", "quiet", "arrow", "idea", "add")
PARTS: dict[str, Made] = {
    **{f"button {role}".strip(): push(role) for role in ROLES},
    "the page on show": push("nav", is_chosen=True),
    "another page": push("nav"),
    "choice": choice,
    "tool": tool(""),
    "empty tool": tool("empty"),
    "tick": lambda: QCheckBox("Words"),
}


@pytest.fixture(params=THEMES)
def look(request: pytest.FixtureRequest, qt: QApplication) -> Iterator[str]:
    """Yield the colour of the focus in each theme, while Qt wears it."""
    with wearing(qt, request.param) as made:
        yield made.theme.color("focus").name()


def ring(image: QImage, color: str) -> int:
    """Count the pixels of a colour."""
    across, down = range(image.width()), range(image.height())
    return sum(image.pixelColor(x, y).name() == color for x in across for y in down)


@pytest.mark.parametrize("name", PARTS)
def test_the_ring_is_ours_alone(look: str, name: str) -> None:
    """With the focus by Tab there is the ring of our own, and no box of Qt's within it."""
    part, other = PARTS[name](), QPushButton("Other")
    around = QWidget()
    inside = QVBoxLayout(around)
    for one in (QLabel("Above"), part, other):
        inside.addWidget(one)
    with on_show(around) as page:
        other.setFocus()
        settle()
        plain = picture(part)
        part.setFocus()
        settle()
        assert part.hasFocus()
        pictures = []
        for by_keyboard in (False, True):
            page.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, by_keyboard)
            part.update()
            settle()
            pictures.append(picture(part))
    by_mouse, by_tab = pictures
    assert by_tab == by_mouse
    assert by_tab != plain
    assert ring(by_tab, look) >= RING
