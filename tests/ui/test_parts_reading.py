"""Reading from the right, and a program in which nothing moves by itself."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QStyle,
    QWidget,
)

import skinroutine
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.heading import ArrowButton, Heading
from skinroutine.ui.parts.icons import facing
from skinroutine.ui.parts.motion import EFFECTS, calm
from skinroutine.ui.parts.painted import Bar, DayBars
from skinroutine.ui.parts.text import label, wrapped

from ui.bench import on_show, picture, wearing

BOTH = pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
MOVING = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QAnimationGroup", "QMovie"}


@BOTH
@pytest.mark.parametrize("make", [label, wrapped])
def test_words_begin_where_one_begins_to_read(qt: QApplication, make: object, rtl: bool) -> None:
    """A name in Latin script stands at the right of a page that is read from the right."""
    with wearing(qt, rtl=rtl) as look:
        words = label("rowtitle", "Cetaphil") if make is label else wrapped("rowtitle", "Cetaphil")
        with on_show(QLineEdit(), words, width=400):
            shown, ground = picture(words), look.theme.color("bg")
            inked = [
                x
                for x in range(shown.width())
                if any(shown.pixelColor(x, y) != ground for y in range(shown.height()))
            ]
    assert (sum(inked) / len(inked) > shown.width() / 2) is rtl


@BOTH
def test_what_stands_at_the_end_stands_there(qt: QApplication, rtl: bool) -> None:
    """A label that is asked to stand at the end stands at the left where one reads from right."""
    with wearing(qt, rtl=rtl):
        at_end = label("caption", "7 of 7", align=Qt.AlignmentFlag.AlignRight)
        sides = Qt.AlignmentFlag
        wanted = sides.AlignLeft if rtl else sides.AlignRight
        assert at_end.alignment() & wanted
        assert isinstance(at_end, QLabel)


@BOTH
def test_arrows_point_on_and_back(qt: QApplication, rtl: bool) -> None:
    """Back points to where one came from reading: to the left, or to the right."""
    with wearing(qt, rtl=rtl) as look:
        heading = Heading(look, "Today")
        back = heading.add_arrow("chevron-left", "The day before")
        side, ink = look.theme.px(16), look.theme.color("text")
        wanted = look.icons.icon("chevron-right" if rtl else "chevron-left", side, ink)
        with on_show(heading):
            assert back.icon().pixmap(side).toImage() == wanted.pixmap(side).toImage()
            assert isinstance(back, ArrowButton)


def test_an_arrow_turns_with_its_page(qt: QApplication) -> None:
    """Where the direction changes while the button is there, it points the other way."""
    with wearing(qt) as look:
        arrow = ArrowButton(look, "chevron-left")
        before = arrow.icon().pixmap(16).toImage()
        page = QWidget()
        arrow.setParent(page)
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert arrow.icon().pixmap(16).toImage() == before.flipped(Qt.Orientation.Horizontal)


def test_what_does_not_point_is_not_turned() -> None:
    """Only icons that point on or back are turned around."""
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert facing("check", rtl) == "check"
    assert facing("chevron-left", rtl) == "chevron-right"
    assert facing("chevron-left", ltr) == "chevron-left"


@BOTH
def test_the_first_day_of_the_bars_is_where_reading_begins(qt: QApplication, rtl: bool) -> None:
    """The one full bar of a week's first day is at the left, or at the right."""
    with wearing(qt, rtl=rtl) as look:
        bars = DayBars(look)
        bars.show_bars([Bar(7 if not n else 0, 7, "M", is_now=not n) for n in range(7)], "a week")
        with on_show(QLineEdit(), bars, width=400):
            shown, full = picture(bars), look.theme.color("accent")
            inked = [
                x for x in range(shown.width()) if shown.pixelColor(x, look.theme.px(20)) == full
            ]
    assert inked
    assert (min(inked) > shown.width() / 2) is rtl


@BOTH
def test_the_check_stands_before_the_words(qt: QApplication, rtl: bool) -> None:
    """In a row of choices the check of the chosen one is where one begins to read."""
    with wearing(qt, rtl=rtl) as look:
        row = Choices(look, "How much?", {1: "Full", 2: "Neutral"})
        row.show_value(2)
        with on_show(QLineEdit(), row, width=400):
            buttons = row.buttons
            assert (buttons[1].x() > buttons[2].x()) is rtl
            shown, gap = picture(buttons[2]), look.theme.px(12)
            check = shown.copy(
                shown.width() - gap - look.theme.px(17) if rtl else gap,
                0,
                look.theme.px(17),
                shown.height(),
            )
            alone = look.icons.pixmap("check", 14, look.theme.color("text")).toImage()
            dark = sum(
                check.pixelColor(x, y).lightness() < 80
                for x in range(check.width())
                for y in range(8, check.height() - 8)
            )
            wanted = sum(alone.pixelColor(x, y).alpha() > 200 for x in range(14) for y in range(14))
            assert wanted / 2 < dark < wanted * 1.5


@BOTH
def test_the_gap_of_an_icon_is_before_the_words(qt: QApplication, rtl: bool) -> None:
    """The room beside an icon is at its right, or at its left where one reads from the right."""
    with wearing(qt, rtl=rtl) as look:
        shown = look.icons.icon("check", 14, look.theme.color("text"), gap=6).pixmap(20, 14)
        image = shown.toImage()
    inked = [x for x in range(20) if any(image.pixelColor(x, y).alpha() for y in range(14))]
    assert image.width() == 20
    assert (min(inked) >= 6) is rtl
    assert (max(inked) < 14) is not rtl


def test_nothing_moves(qt: QApplication) -> None:
    """Qt's effects are off, and the style sheet lets controls change at once."""
    QApplication.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, True)
    calm()
    assert not any(QApplication.isEffectEnabled(effect) for effect in EFFECTS)
    assert set(EFFECTS) == set(Qt.UIEffect)
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    with wearing(qt):
        for widget in (QPushButton(), QScrollBar(), QComboBox(), QLineEdit()):
            with on_show(widget):
                assert widget.style().styleHint(hint, None, widget) == 0


def test_the_program_animates_nothing_itself() -> None:
    """No module of the window names one of Qt's ways to move things."""
    for path in (Path(skinroutine.__file__).parent / "ui").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        named |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not named & (MOVING | {"setAnimated", "setClearButtonEnabled"}), path.name
