"""Contrast by WCAG 2.2: of every pair of colours that is used, and of what is painted."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import skinroutine.ui
from skinroutine.adapters.system.files import resources
from skinroutine.domain.record.adherence import CellState
from skinroutine.ui.parts.fields import ChoiceField, NoteField, SearchField, number_field, slider
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import Bar, TickBox, draw_bar
from skinroutine.ui.parts.sheet import SHEET
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.parts.theme import THEMES, TINTS, Theme, load_theme
from skinroutine.ui.screens.week import draw_look

from ui.bench import blank, contrast, luminance, on_show, painting, picture, wearing
from ui.desk import settle

TEXTS = (
    *itertools.product(("text", "muted"), ("bg", "surface", "sunken", "hover", "accent_soft")),
    *itertools.product(("text", "notice"), ("bg", "surface", "notice_soft")),
    *itertools.product(("disabled", "accent"), ("bg", "surface")),
    ("text", "line"),
    ("on_accent", "accent"),
    ("surface", "sun"),
    *TINTS.values(),
)
"""Words and the ground they stand on: at least 4.5 to 1 (1.4.3; words of what is disabled too)."""
SHAPES = (
    *itertools.product(("edge", "focus", "accent"), ("bg", "surface", "sunken")),
    *itertools.product(("sun", "muted"), ("bg", "surface")),
    *itertools.product(("accent", "bar"), ("track", "surface")),
    ("accent", "line"),
    ("accent", "accent_soft"),
    ("focus", "accent_soft"),
    ("focus", "dose_soft"),
    ("notice", "bg"),
)
"""Shapes that mean something and what they stand on: at least 3 to 1 (1.4.11).

Circles, cells, rings, bars, focus rings, and the edges of controls. The hairlines of cards and rows
are decoration, and the shapes of what is disabled are left out, as 1.4.11 has it.
"""
EACH = pytest.mark.parametrize("name", THEMES)
CELLS = (
    CellState.DONE,
    CellState.DONE_LATE,
    CellState.SKIPPED,
    CellState.NOT_RECORDED,
    CellState.PARTLY,
    CellState.DUE,
)
SIDE = 40
MARKED, TELLING = 12, 0.2
"""The pixels a mark has at least, and the part of all marked ones in which two shapes differ."""


def color(theme: str, named: str) -> QColor:
    """Return a colour of a theme."""
    return load_theme(resources(), name=theme).color(named)


def test_the_formula_is_wcags() -> None:
    """Black on white is 21, and a pair of WCAG's own examples comes out right."""
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@EACH
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_words_can_be_read(name: str, ink: str, ground: str) -> None:
    """Every pair of text and ground that is used has a contrast of at least 4.5."""
    assert contrast(color(name, ink), color(name, ground)) >= 4.5


@EACH
@pytest.mark.parametrize(("ink", "ground"), SHAPES)
def test_shapes_can_be_seen(name: str, ink: str, ground: str) -> None:
    """Every pair of shape and ground that is used has a contrast of at least 3."""
    assert contrast(color(name, ink), color(name, ground)) >= 3


def test_a_pair_that_is_too_faint_is_found_out() -> None:
    """The limits above would see a faint pair: a hairline on its ground is one."""
    assert contrast(color("light", "line"), color("light", "bg")) < 3


def test_high_contrast_is_higher() -> None:
    """In high contrast words have at least 7 to 1 everywhere, and soft grounds have an edge."""
    for ink, ground in (*TEXTS, *SHAPES):
        least = 4.5 if ground == "line" or ink == "disabled" else 7
        if (ink, ground) != ("accent", "line"):
            assert contrast(color("contrast", ink), color("contrast", ground)) >= least
    assert load_theme(resources(), name="contrast").edge("soft") > 0
    assert load_theme(resources(), name="contrast").edge("edge") > 1


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


def test_every_line_of_the_style_sheet_is_among_them() -> None:
    """A colour that an edge or a focus ring has is measured above on something, or decoration."""
    found = set(re.findall(r"border(?:-\w+)?:[^;}]*\$(?!w_)([a-z_]+)\b(?![^;}]*radius)", SHEET))
    measured = {ink for ink, _ in (*TEXTS, *SHAPES)}
    assert {"edge", "focus", "accent"} <= found
    assert found - {"line"} <= measured


def painted_colors() -> set[str]:
    """Return every colour that the window's source asks a theme for by its name."""
    found = set()
    for path in Path(skinroutine.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr == "color" and node.args:
                inside = ast.walk(node.args[0])
                found |= {str(one.value) for one in inside if isinstance(one, ast.Constant)}
    return found


def test_every_colour_that_is_painted_is_among_them() -> None:
    """What a painter asks the theme for is measured above, or decoration."""
    measured = set(itertools.chain(*TEXTS, *SHAPES))
    named = painted_colors()
    assert {"accent", "muted", "on_accent", "track"} <= named
    assert named - {"line"} <= measured


def strongest(image: QImage, ground: QColor, count: int = MARKED) -> float:
    """Return the contrast to the ground that at least so many pixels of a picture have."""
    found = [
        contrast(image.pixelColor(x, y), ground)
        for x, y in itertools.product(range(image.width()), range(image.height()))
    ]
    return sorted(found, reverse=True)[count - 1]


def shape(image: QImage, ground: QColor) -> set[tuple[int, int]]:
    """Return the pixels that a person without any colour sight tells from the ground."""
    found = set()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    for x, y in itertools.product(range(image.width()), range(image.height())):
        if contrast(grey.pixelColor(x, y), ground) >= 2.5:
            found.add((x, y))
    return found


def check_shapes(images: dict[str, QImage], ground: QColor) -> None:
    """Check that each mark can be seen on the ground, and that no two have the same shape."""
    for named, image in images.items():
        assert strongest(image, ground) >= 3, named
    shapes = {named: shape(image, ground) for named, image in images.items()}
    for (one, first), (other, second) in itertools.combinations(shapes.items(), 2):
        assert len(first ^ second) >= TELLING * len(first | second), f"{one} looks like {other}"


def drawn(draw: Callable[[QPainter, QRectF], None], ground: QColor) -> QImage:
    """Return what is drawn into a square on a ground."""
    image = blank(SIDE, ground)
    with painting(image) as painter:
        draw(painter, QRectF(4, 4, SIDE - 8, SIDE - 8))
    return image


def paint_cell(look: Look, cell: CellState, painter: QPainter, box: QRectF) -> None:
    """Paint a cell of the week; a partly done one has one of three."""
    draw_look(painter, box, cell, look, (1, 3))


def paint_bar(look: Look, done: int, is_now: bool, painter: QPainter, box: QRectF) -> None:
    """Paint a bar of four."""
    draw_bar(painter, box, Bar(done, 4, "", is_now), look)


@EACH
def test_the_cells_of_the_week_differ_in_shape(qt: QApplication, name: str) -> None:
    """Done, late, skipped, not recorded, partly done and due are seen, and told apart in grey."""
    with wearing(qt, name) as look:
        ground = look.theme.color("surface")
        check_shapes(
            {cell.name: drawn(partial(paint_cell, look, cell), ground) for cell in CELLS},
            ground,
        )


@EACH
def test_the_circles_of_the_list_differ_in_shape(qt: QApplication, name: str) -> None:
    """An open, a ticked and a skipped circle are seen, and told apart in grey."""
    with wearing(qt, name) as look:
        boxes = {state: TickBox(look) for state in ("open", "ticked", "skipped")}
        boxes["ticked"].setChecked(True)
        boxes["skipped"].show_skipped(is_skipped=True)
        with on_show(QLineEdit(), *boxes.values()):
            images = {state: picture(box) for state, box in boxes.items()}
        check_shapes(images, look.theme.color("bg"))


@EACH
def test_a_switch_differs_in_shape(qt: QApplication, name: str) -> None:
    """On and off are seen, and told apart in grey also where the two look alike in brightness."""
    with wearing(qt, name) as look:
        on, off = Switch(look, "On"), Switch(look, "Off")
        on.show_on(is_on=True)
        with on_show(QLineEdit(), on, off):
            images = {"on": picture(on), "off": picture(off)}
        check_shapes(images, look.theme.color("bg"))


@EACH
def test_a_bar_shows_what_was_planned(qt: QApplication, name: str) -> None:
    """The filled part stands out from the rest of the bar, and the whole bar from the card."""
    with wearing(qt, name) as look:
        ground, track = look.theme.color("surface"), look.theme.color("track")
        for is_now in (True, False):
            half, none = (drawn(partial(paint_bar, look, done, is_now), ground) for done in (2, 0))
            middle = SIDE // 2
            assert contrast(half.pixelColor(middle, SIDE - 10), half.pixelColor(middle, 10)) >= 3
            assert half.pixelColor(middle, 10) == track
            assert strongest(none, ground) >= 3


def test_shapes_that_are_alike_are_found_out() -> None:
    """The check above would see a mark too faint and two marks of one shape."""
    ground, ink = QColor("white"), QColor("black")

    def square(fill: QColor) -> QImage:
        return drawn(lambda painter, box: painter.fillRect(box, fill), ground)

    with pytest.raises(AssertionError, match="looks like"):
        check_shapes({"one": square(ink), "other": square(QColor("#444466"))}, ground)
    with pytest.raises(AssertionError, match="faint"):
        check_shapes({"faint": square(QColor("#dddddd"))}, ground)


@EACH
def test_hints_in_empty_fields_can_be_read(qt: QApplication, name: str) -> None:
    """What an empty field says is no paler than other muted words."""
    with wearing(qt, name) as look:
        note = NoteField(look, "Note", longest=10)
        note.setPlaceholderText("Anything your clinic should know?")
        fields: tuple[QWidget, ...] = (SearchField(look, "Search the care guide"), note)
        with on_show(QLineEdit(), *fields):
            for field in fields:
                hint = look.theme.color("muted").name()
                painted = picture(field)
                assert hint in {painted.pixelColor(x, y).name() for x, y in pixels(painted)}


def pixels(image: QImage) -> itertools.product[tuple[int, int]]:
    """Return every place in a picture."""
    return itertools.product(range(image.width()), range(image.height()))


def within(field: QWidget) -> object:
    """Return where words begin in a field, or None where there are none to type."""
    return field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)


@EACH
def test_a_focus_ring_is_on_every_field(qt: QApplication, name: str) -> None:
    """Each kind of field gets a ring in the colour of the focus, and no words move for it."""
    with wearing(qt, name) as look:
        fields: tuple[QWidget, ...] = (
            QLineEdit(),
            QPlainTextEdit(),
            ChoiceField(look, "Theme", {1: "Light", 2: "Dark"}),
            number_field("Minutes", least=0, most=10),
            slider(look, "Text size", least=80, most=200, step=10),
        )
        with on_show(*fields):
            ring = luminance(look.theme.color("focus"))
            for field in fields:
                fields[field is fields[0]].setFocus()
                settle()
                before, size, inner = picture(field), field.sizeHint(), within(field)
                field.setFocus()
                settle()
                after = picture(field)
                gained = [
                    (x, y)
                    for x, y in pixels(after)
                    if luminance(after.pixelColor(x, y)) == pytest.approx(ring, abs=0.02)
                    and contrast(after.pixelColor(x, y), before.pixelColor(x, y)) > 1.1
                ]
                assert len(gained) > field.width() + field.height(), repr(field)
                assert field.sizeHint() == size
                assert within(field) == inner


@EACH
@pytest.mark.parametrize("ground", ["page", "card"])
def test_the_focus_of_a_primary_button_can_be_seen(
    qt: QApplication, name: str, ground: str
) -> None:
    """As painted, its ring has a contrast of at least 3 to what is around it and inside it."""
    with wearing(qt, name) as look:
        button, frame = QPushButton("Save"), QFrame()
        button.setObjectName("primary")
        frame.setObjectName(ground)
        QVBoxLayout(frame).addWidget(button)
        with on_show(QLineEdit(), frame):
            button.setFocus()
            settle()
            check_focus(button, look.theme)


def check_focus(button: QPushButton, look: Theme) -> None:
    """Check the colours on the way from the left of a focused button to its inside."""
    shown = button.window().grab().toImage()
    middle = button.mapTo(button.window(), QPoint(0, button.height() // 2))
    wide = look.edge("focus")
    around, *ring, inside, ink = (
        shown.pixelColor(middle + QPoint(x, 0)) for x in range(-1, wide + 2)
    )
    assert around in (look.color("bg"), look.color("surface"))
    assert ring == [look.color("focus")] * wide
    assert inside == ink
    assert contrast(ring[0], around) >= 3
    assert contrast(ring[0], inside) >= 3
