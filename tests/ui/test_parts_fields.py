"""Fields for words, notes, numbers, choices and sizes, and a search."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from skinroutine.ui.parts.fields import (
    CheckField,
    ChoiceField,
    NoteField,
    SearchField,
    labelled,
    number_field,
    slider,
    text_field,
)
from skinroutine.ui.parts.look import Look

from ui.bench import colors, contrast, on_show, picture, wearing
from ui.desk import click, press, settle, the
from ui.spoken import interactive, name, nameless, spoken

POPS_UP = pytest.mark.qt_log_ignore("This plugin does not support")
THEMES = {"desktop": "Follow the desktop", "light": "Light", "dark": "Dark"}


@pytest.fixture
def look(qt: QApplication) -> Iterator[Look]:
    """Yield the light look."""
    with wearing(qt) as made:
        yield made


@pytest.fixture
def choice(look: Look) -> Iterator[ChoiceField]:
    """Yield a list to choose from, beneath a field."""
    made = ChoiceField(look, "Theme", THEMES)
    with on_show(QLineEdit(), made):
        yield made


@pytest.fixture
def search(look: Look) -> Iterator[SearchField]:
    """Yield a search."""
    made = SearchField(look, "Search the care guide")
    with on_show(QLineEdit(), made):
        yield made


def test_a_label_names_its_field(look: Look) -> None:
    """The words above a field are its name, and belong to it."""
    field = text_field("", longest=20)
    both = labelled(look, "Name", field)
    assert name(field) == "Name"
    assert the(QLabel, both).buddy() is field
    assert the(QLabel, both).objectName() == "field"
    other = text_field("Name of the step", longest=20)
    named = labelled(look, "Name", other)
    assert name(other) == "Name of the step"
    assert the(QLabel, named).buddy() is other


def test_a_text_has_its_longest(look: Look) -> None:
    """No more is taken than can be kept."""
    field = text_field("Name", longest=5, hint="Lip balm")
    QTest.keyClicks(field, "Sunscreen")
    assert field.text() == "Sunsc"
    assert field.placeholderText() == "Lip balm"


def test_a_note_has_its_longest(look: Look) -> None:
    """What is typed or put in beyond the longest note is not taken; the rest stays."""
    note = NoteField(look, "Note", longest=10)
    with on_show(QLineEdit(), note):
        note.setFocus()
        QTest.keyClicks(note, "Dry lips today")
        assert note.words == "Dry lips t"
        note.setPlainText("x" * 40)
        assert note.words == "x" * 10
        note.moveCursor(note.textCursor().MoveOperation.Start)
        note.insertPlainText("ab")
        assert note.words == "x" * 10


def test_the_tab_key_leaves_a_note(look: Look) -> None:
    """Tab goes on to the next field, and Enter begins a new line."""
    note, other = NoteField(look, "Note", longest=100), QLineEdit()
    with on_show(note, other):
        note.setFocus()
        settle()
        QTest.keyClicks(note, "One")
        press(note, Qt.Key.Key_Return)
        QTest.keyClicks(note, "Two")
        press(note, Qt.Key.Key_Tab)
        assert other.hasFocus()
        assert note.words == "One\nTwo"
        assert name(note) == "Note"


def test_a_search_is_emptied(search: SearchField) -> None:
    """The cross is there while there are words; it empties the field and gives it the focus."""
    assert not search.empty.isVisible()
    search.setFocus()
    QTest.keyClicks(search, "lips")
    settle()
    assert search.empty.isVisible()
    assert name(search.empty) == "Empty the search"
    click(search.empty)
    assert search.text() == ""
    assert search.hasFocus()
    assert not search.empty.isVisible()


def test_a_search_is_emptied_by_keys(search: SearchField) -> None:
    """Tab comes to the cross, and the space bar presses it."""
    search.setFocus()
    QTest.keyClicks(search, "lips")
    settle()
    press(search, Qt.Key.Key_Tab)
    assert search.empty.hasFocus()
    press(search.empty, Qt.Key.Key_Space)
    assert search.text() == ""


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_search_is_read_from_its_magnifier(qt: QApplication, scale: float, rtl: bool) -> None:
    """The magnifier stands where one begins to read, the cross at the end, both grown with it."""
    with wearing(qt, scale=scale, rtl=rtl) as look:
        search = SearchField(look, "Search")
        search.setText("lips")
        with on_show(QLineEdit(), search, width=400):
            shown, ground = picture(search), look.theme.color("surface")
            side, gap = look.theme.px(16), look.theme.px(10)
            left = search.width() - gap - side if rtl else gap
            glass = shown.copy(left, gap // 2, side, search.height() - gap)
            assert len(colors(glass) - {ground.name()}) > 3
            assert (search.empty.x() < search.width() / 2) is rtl
            assert search.rect().contains(search.empty.geometry())
            assert search.empty.iconSize().width() == side
            room = search.textMargins().left() + search.textMargins().right()
            assert room >= 2 * side


def test_a_number_has_bounds_a_unit_and_a_name(look: Look) -> None:
    """Steps stay within the bounds; what is typed counts when the field is left."""
    field, said = number_field("First repeat", least=0, most=30, unit="min", step=5), list[int]()
    field.valueChanged.connect(said.append)
    with on_show(field, QLineEdit()) as page:
        field.setFocus()
        press(field, Qt.Key.Key_Up)
        assert said == [5]
        field.selectAll()
        QTest.keyClicks(field, "25")
        assert said == [5]
        the(QLineEdit, page).clearFocus()
        press(field, Qt.Key.Key_Tab)
        assert said == [5, 25]
        assert field.text() == "25 min"
        assert name(field) == "First repeat"
        assert spoken(field).role() == QAccessible.Role.SpinBox
    assert number_field("Capsules", least=0, most=9).text() == "0"


def test_a_choice_is_said(choice: ChoiceField) -> None:
    """A person's choice, by keys here, is said as its value; the program's is not."""
    said: list[object] = []
    choice.chosen.connect(said.append)
    choice.show_value("dark")
    assert choice.value == "dark"
    assert said == []
    choice.setFocus()
    press(choice, Qt.Key.Key_Up)
    assert choice.value == "light"
    assert said == ["light"]


@POPS_UP
def test_a_choice_is_made_in_its_list(choice: ChoiceField) -> None:
    """The list opens, shows every choice beneath the field, and takes one by keys."""
    said: list[object] = []
    choice.chosen.connect(said.append)
    choice.setFocus()
    press(choice, Qt.Key.Key_Space)
    choices = choice.view()
    assert choices.isVisible()
    assert choices.window().y() >= choice.mapToGlobal(choice.rect().bottomLeft()).y() - 2
    press(choices, Qt.Key.Key_Down)
    press(choices, Qt.Key.Key_Return)
    assert said == ["light"]
    assert not choices.isVisible()


def test_a_choice_says_its_name_and_value(choice: ChoiceField) -> None:
    """It is a list to choose from, with what is chosen, and with its name where Qt says it."""
    assert spoken(choice).role() == QAccessible.Role.ComboBox
    assert choice.accessibleName() == "Theme"
    assert spoken(choice).text(QAccessible.Text.Description) == "Theme"
    assert spoken(choice).text(QAccessible.Text.Value) == "Follow the desktop"


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_words_of_a_choice_have_room(qt: QApplication, scale: float, rtl: bool) -> None:
    """The longest choice is whole, and the arrow is beside it, at the end."""
    with wearing(qt, scale=scale, rtl=rtl) as look:
        choice = ChoiceField(look, "Theme", THEMES)
        with on_show(QLineEdit(), choice):
            choice.resize(choice.sizeHint())
            settle()
            words = choice.fontMetrics().horizontalAdvance("Follow the desktop")
            assert choice.width() >= words + look.theme.px(9 + 14 + 10)
            shown = picture(choice)
            side, gap, ground = look.theme.px(14), look.theme.px(9), look.theme.color("surface")
            left = gap if rtl else shown.width() - gap - side
            arrow = shown.copy(left, gap, side, shown.height() - 2 * gap)
            assert len(colors(arrow) - {ground.name()}) > 3


def test_a_check_is_in_its_box(look: Look) -> None:
    """A box that is checked has a check in it; the words belong to it."""
    box = CheckField(look, "Also at weekends")
    with on_show(QLineEdit(), box):
        empty = picture(box)
        click(box)
        assert box.isChecked()
        full = picture(box)
        assert full != empty
        corner, check = look.theme.px(6), look.theme.px(10)
        filled = full.copy(corner, corner, check, check)
        accent = look.theme.color("accent")
        assert accent.name() in colors(filled)
        assert max(contrast(QColor(one), accent) for one in colors(filled)) >= 4
        assert name(box) == "Also at weekends"


def test_a_slider_goes_by_its_steps(look: Look) -> None:
    """The arrows go by the step within the bounds; it has a name and the role of a slider."""
    size = slider(look, "Text size", least=80, most=200, step=10)
    with on_show(QLineEdit(), size):
        size.setFocus()
        press(size, Qt.Key.Key_Right)
        assert size.value() == 90
        press(size, Qt.Key.Key_PageUp)
        press(size, Qt.Key.Key_End)
        assert size.value() == 200
        assert name(size) == "Text size"
        assert spoken(size).role() == QAccessible.Role.Slider


def test_the_handle_of_a_slider_is_whole(qt: QApplication) -> None:
    """At 200 % the round handle is not cut off above and below."""
    with wearing(qt, scale=2.0) as look:
        size = slider(look, "Text size", least=80, most=200, step=10)
        with on_show(QLineEdit(), size):
            shown, edge = picture(size), look.theme.color("accent")
            rows = [
                y
                for y in range(shown.height())
                if any(shown.pixelColor(x, y) == edge for x in range(shown.width()))
            ]
            assert rows[-1] - rows[0] >= look.theme.px(18)
            assert rows[0] > 2
            assert rows[-1] < shown.height() - 3


def test_no_field_is_without_a_name(look: Look) -> None:
    """Every field can be told by its name, and is found by the walk over what can be used."""
    fields: tuple[QWidget, ...] = (
        text_field("Name", longest=9),
        SearchField(look, "Search"),
        number_field("Minutes", least=0, most=9),
        ChoiceField(look, "Theme", THEMES),
        CheckField(look, "Also at weekends"),
    )
    with on_show(*fields) as page:
        assert nameless(page) == []
        assert len(list(interactive(page))) == len(fields)
