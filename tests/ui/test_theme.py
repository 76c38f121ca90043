"""The two looks: contrast by the WCAG formula, icons, fonts, and the change between them."""

from __future__ import annotations

import ast
import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

import skinroutine.ui
from skinroutine.adapters.system.files import resources
from skinroutine.domain.event import Ticked
from skinroutine.domain.status import Status
from skinroutine.ui.parts.icons import KIND_ICONS, Icons
from skinroutine.ui.parts.theme import SHEET, TINTS, Theme, load_fonts, load_theme
from skinroutine.ui.shell.application import Program
from skinroutine.ui.shell.main_window import LAST, PLACES

from ui.days import DOSE
from ui.desk import Desk, click, row_of, settle, words

TEXTS = (
    ("text", "bg"),
    ("text", "surface"),
    ("text", "sunken"),
    ("text", "line"),
    ("text", "accent_soft"),
    ("text", "notice_soft"),
    ("muted", "bg"),
    ("muted", "surface"),
    ("muted", "sunken"),
    ("accent", "bg"),
    ("accent", "surface"),
    ("on_accent", "accent"),
    ("dose", "dose_soft"),
    ("surface", "sun"),
)
"""Words and the ground they stand on: at least 4.5 to 1 (WCAG 2.2, 1.4.3)."""
SHAPES = (
    ("accent", "bg"),
    ("accent", "surface"),
    ("accent", "sunken"),
    ("accent", "accent_soft"),
    ("muted", "bg"),
    ("muted", "surface"),
    ("sun", "bg"),
    ("sun", "surface"),
    ("notice", "bg"),
    ("notice", "notice_soft"),
    *TINTS.values(),
)
"""Shapes that mean something and what they stand on: at least 3 to 1 (WCAG 2.2, 1.4.11)."""
BOTH = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


def luminance(color: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def theme(*, dark: bool) -> Theme:
    """Return a look at 100 % text."""
    return load_theme(resources(), dark=dark, scale=1.0)


def test_the_formula_is_wcags() -> None:
    """Black on white is 21, and a pair of WCAG's own examples comes out right."""
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@BOTH
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_words_can_be_read(dark: bool, ink: str, ground: str) -> None:
    """Every pair of text and ground that is used has a contrast of at least 4.5."""
    look = theme(dark=dark)
    assert contrast(look.color(ink), look.color(ground)) >= 4.5


@BOTH
@pytest.mark.parametrize(("ink", "ground"), SHAPES)
def test_shapes_can_be_seen(dark: bool, ink: str, ground: str) -> None:
    """Every pair of shape and ground that is used has a contrast of at least 3."""
    look = theme(dark=dark)
    assert contrast(look.color(ink), look.color(ground)) >= 3


def test_a_pair_that_is_too_faint_is_found_out() -> None:
    """The limits above would see a faint pair: a line on its ground is one."""
    look = theme(dark=False)
    assert contrast(look.color("line"), look.color("bg")) < 3


@BOTH
def test_the_focus_of_a_primary_button_can_be_seen(
    program: Program, qtbot: QtBot, dark: bool
) -> None:
    """As painted, its border has a contrast of at least 3 to what is around it and inside it."""
    program._on_scheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    settle()
    window = program.window
    window.activateWindow()
    for place, button in (("today", row_of(program, DOSE)._done), ("routine", window.routine.save)):
        window.show_place(place)
        settle()
        assert button.objectName() == "primary"
        button.setEnabled(True)
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        check_focus(button, theme(dark=dark))


def check_focus(button: QPushButton, look: Theme) -> None:
    """Check the colours on the way from the left of a focused button to its inside."""
    picture = button.window().grab().toImage()
    middle = button.mapTo(button.window(), QPoint(0, button.height() // 2))
    around, border, more, inside, ink = (
        picture.pixelColor(middle + QPoint(x, 0)) for x in (-1, 0, 1, 2, 3)
    )
    assert around in (look.color("bg"), look.color("surface"))
    assert border == more
    assert inside == ink
    assert contrast(border, around) >= 3
    assert contrast(border, inside) >= 3
    assert contrast(look.color("accent"), inside) >= 3


def test_every_pair_of_the_style_sheet_is_among_them() -> None:
    """A rule that sets both ink and ground sets a pair that is measured above."""
    found = set()
    for rule in re.findall(r"\{([^}]*)\}", SHEET):
        ink = re.search(r"(?<![-\w])color: \$(\w+)", rule)
        ground = re.search(r"background: \$(\w+)", rule)
        if ink and ground:
            found.add((ink.group(1), ground.group(1)))
    assert ("on_accent", "accent") in found
    assert found <= set(TEXTS)


@BOTH
def test_every_colour_of_the_style_sheet_is_in_the_tokens(dark: bool) -> None:
    """The style sheet names no colour that a look lacks, and both looks have the same ones."""
    named = set(re.findall(r"\$([a-z_]+)\b", SHEET)) - {"p"}
    colors = {one for one in named if not one.startswith("t_")}
    assert colors <= set(theme(dark=dark).colors)
    assert set(theme(dark=False).colors) == set(theme(dark=True).colors)


def named_icons() -> set[str]:
    """Return every icon that the window's source names."""
    names = {place.icon for place in (*PLACES, *LAST)} | set(KIND_ICONS.values())
    for path in Path(skinroutine.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            place = {"paint": 1, "pixmap": 0, "icon": 0, "add_arrow": 0}.get(node.func.attr)
            if place is not None and len(node.args) > place:
                named = node.args[place]
                if isinstance(named, ast.Constant):
                    names.add(str(named.value))
    return names


def test_every_icon_is_there(qt: QApplication) -> None:
    """Each icon the source names is packaged and paints something in the asked colour."""
    icons, ink = Icons(resources()), QColor("#0f6b63")
    names = named_icons()
    assert {"check", "chevron-left", "droplet", "pill", "info"} <= names
    for name in sorted(names):
        picture = icons.pixmap(name, 32, ink).toImage()
        points = itertools.product(range(32), range(32))
        painted = [picture.pixelColor(x, y) for x, y in points]
        solid = [one for one in painted if one.alpha() > 250]
        assert solid, name
        assert all(abs(one.green() - ink.green()) < 8 for one in solid), name


def test_no_icon_is_packaged_in_vain(qt: QApplication) -> None:
    """Each packaged icon is named somewhere."""
    assert {path.stem for path in (resources() / "icons").glob("*.svg")} == named_icons()


@pytest.mark.parametrize(
    "weight",
    [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold],
)
def test_the_bundled_typeface_is_used(qt: QApplication, weight: QFont.Weight) -> None:
    """Every weight that is asked for is Inter's own face, not a stand-in."""
    load_fonts(resources())
    info = QFontInfo(theme(dark=False).font("body", weight))
    assert info.family() == "Inter"
    assert info.weight() == weight
    assert "Inter" in QFontDatabase.families()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_text_grows_with_the_scale(scale: float) -> None:
    """All type and lengths grow together."""
    look = load_theme(resources(), dark=False, scale=scale)
    assert look.font("body").pixelSize() == round(13 * scale)
    assert look.px(10) == round(10 * scale)


@pytest.mark.parametrize("page", ["today", "week", "routine", "about"])
def test_a_change_of_theme_keeps_the_page(program: Program, page: str) -> None:
    """When the desktop turns dark everything is painted anew, and the page stays on show."""
    window = program.window
    window.show_place(page)
    window.say("Trouble.")
    before = window.today
    program._on_scheme(Qt.ColorScheme.Dark)
    settle()
    assert program.look.theme.is_dark
    assert window.today is not before
    assert window._stack.currentWidget() is getattr(window, page)
    assert window._rail.buttons[page].isChecked()
    assert window.banner.words == "Trouble."
    assert words(getattr(window, page))
    picture = window.grab().toImage()
    assert picture.pixelColor(window._rail.width() + 3, window.height() - 3) == QColor("#161513")


def test_after_a_change_of_theme_an_act_is_made_once(program: Program, desk: Desk) -> None:
    """The pages that were put away act no more: one click is one record."""
    program._on_scheme(Qt.ColorScheme.Dark)
    program._on_scheme(Qt.ColorScheme.Light)
    program._on_scheme(Qt.ColorScheme.Dark)
    settle()
    before = len(desk.session.store.newest(500))
    click(row_of(program, DOSE).box)
    facts = [event.fact for event in desk.session.store.newest(500)[before:]]
    assert [type(one) for one in facts] == [Ticked]
    assert desk.state(DOSE).status is Status.DONE
    assert words(program.window.note) == ["Noted, 19:12"]


def test_the_same_theme_again_changes_nothing(program: Program) -> None:
    """A word about the scheme that is in use already rebuilds nothing."""
    before = program.window.today
    program._on_scheme(Qt.ColorScheme.Light)
    assert program.window.today is before


def test_the_tray_follows_the_theme(program: Program) -> None:
    """The tray's picture is painted in the new colours."""
    assert program.tray._icon is not None
    before = program.tray._icon.icon().pixmap(64, 64).toImage()
    program._on_scheme(Qt.ColorScheme.Dark)
    settle()
    assert program.tray._icon.icon().pixmap(64, 64).toImage() != before
