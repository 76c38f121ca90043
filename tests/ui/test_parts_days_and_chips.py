"""The round buttons of the days, the pills, and the layout that lets both wrap."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from skinroutine.ui.parts.chips import AddChip, IdeaChip, TimeChip
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.weekday_circles import DayCircle, WeekdayCircles

from ui.bench import colors, contrast, on_show, picture, wearing
from ui.desk import click, press, settle
from ui.spoken import name, spoken


@pytest.fixture
def look(qt: QApplication) -> Iterator[Look]:
    """Yield the light look."""
    with wearing(qt) as made:
        yield made


@pytest.fixture
def days(look: Look) -> Iterator[WeekdayCircles]:
    """Yield the days of a week, Monday and Thursday chosen, beneath a field."""
    made = WeekdayCircles(look, frozenset({0, 3}))
    with on_show(QLineEdit(), made):
        yield made


@pytest.fixture
def chip(look: Look) -> Iterator[TimeChip]:
    """Yield a pill with a time, beneath a field."""
    made = TimeChip(look, "With dinner \u00b7 19:00")
    with on_show(QLineEdit(), made):
        yield made


def test_a_day_is_chosen_and_left_out(days: WeekdayCircles) -> None:
    """Clicks and the space bar choose days, and each says all that are chosen."""
    said: list[frozenset[int]] = []
    days.chosen.connect(said.append)
    click(days.buttons[6])
    press(days.buttons[0], Qt.Key.Key_Space)
    assert said == [frozenset({0, 3, 6}), frozenset({3, 6})]
    assert days.value == frozenset({3, 6})


def test_the_last_day_stays(days: WeekdayCircles) -> None:
    """One day is always left: neither a click nor a screen reader takes it out."""
    said: list[frozenset[int]] = []
    days.show_days(frozenset({2}))
    days.chosen.connect(said.append)
    click(days.buttons[2])
    assert spoken(days.buttons[2]).state().checked
    spoken(days.buttons[2]).actionInterface().doAction("Toggle")
    assert days.value == frozenset({2})
    assert said == []
    assert spoken(days.buttons[2]).state().checked


def test_the_program_shows_days_and_says_nothing(days: WeekdayCircles) -> None:
    """What the program shows is no choice of a person."""
    said: list[frozenset[int]] = []
    days.chosen.connect(said.append)
    days.show_days(frozenset({5, 6}))
    assert days.value == frozenset({5, 6})
    assert said == []


def test_days_are_said_in_full(days: WeekdayCircles) -> None:
    """Each says its whole name and whether it is chosen, though it shows one letter."""
    assert [name(one) for one in days.buttons.values()][:2] == ["Monday", "Tuesday"]
    assert [one.text() for one in days.buttons.values()] == list("MTWTFSS")
    assert {spoken(one).role() for one in days.buttons.values()} <= {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
    }
    assert [bool(spoken(one).state().checked) for one in days.buttons.values()] == [
        day in {0, 3} for day in range(7)
    ]
    assert all(spoken(one).state().checkable for one in days.buttons.values())


@pytest.mark.parametrize("first", [0, 5, 6])
def test_the_week_begins_where_it_is_told_to(look: Look, first: int) -> None:
    """The days stand in the order of the week."""
    assert list(WeekdayCircles(look, first_weekday=first).buttons) == [
        (first + place) % 7 for place in range(7)
    ]


def test_a_chosen_day_is_filled_and_bold(days: WeekdayCircles, look: Look) -> None:
    """The two differ in how much is filled, so that they are told apart in grey as well."""
    chosen, other = picture(days.buttons[0]), picture(days.buttons[1])
    middle = chosen.width() // 2
    low = chosen.height() - look.theme.px(9)
    assert contrast(chosen.pixelColor(middle, low), other.pixelColor(middle, low)) >= 3
    assert look.theme.color("edge").name() in colors(other)


def test_arrows_go_from_day_to_day(days: WeekdayCircles) -> None:
    """The right arrow goes on, the left one back; the focus can be seen."""
    days.buttons[0].setFocus()
    settle()
    press(days.buttons[0], Qt.Key.Key_Right)
    assert days.buttons[1].hasFocus()
    assert days.value == frozenset({0, 3})
    shown = picture(days.buttons[1])
    press(days.buttons[1], Qt.Key.Key_Left)
    assert days.buttons[0].hasFocus()
    assert picture(days.buttons[1]) != shown


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_days_wrap_where_there_is_no_room(qt: QApplication, scale: float, rtl: bool) -> None:
    """In 300 pixels all are whole and in reading order; none lies on another."""
    with wearing(qt, scale=scale, rtl=rtl) as look:
        days = WeekdayCircles(look)
        with on_show(QLineEdit(), days, width=320) as page:
            boxes = [one.geometry() for one in days.buttons.values()]
            assert all(days.rect().contains(box) for box in boxes)
            assert page.width() == 320
            check_reading(boxes, rtl=rtl)
            assert len({box.y() for box in boxes}) == (1 if scale < 2 else 3)


def check_reading(boxes: list[QRect], *, rtl: bool) -> None:
    """Check that boxes follow each other as one reads, without lying on each other."""
    for one, other in itertools.pairwise(boxes):
        assert one.intersected(other).isEmpty()
        is_beside = other.left() < one.left() if rtl else other.left() > one.left()
        assert is_beside if other.center().y() <= one.bottom() else other.top() > one.bottom()


def test_a_pill_is_changed_and_removed(chip: TimeChip) -> None:
    """A click on its words asks for a change, one on its cross for its end."""
    asked: list[str] = []
    chip.edit_requested.connect(lambda: asked.append("edit"))
    chip.remove_requested.connect(lambda: asked.append("remove"))
    click(chip.edit)
    click(chip.remove)
    assert asked == ["edit", "remove"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_pill_is_removed_by_a_key(chip: TimeChip, key: Qt.Key) -> None:
    """Delete and Backspace on either part ask for its end; other keys do their usual work."""
    asked: list[str] = []
    chip.edit_requested.connect(lambda: asked.append("edit"))
    chip.remove_requested.connect(lambda: asked.append("remove"))
    press(chip.edit, key)
    press(chip.remove, key)
    press(chip.edit, Qt.Key.Key_Space)
    assert asked == ["remove", "remove", "edit"]


def test_the_last_pill_cannot_be_removed(chip: TimeChip) -> None:
    """Where it must stay there is no cross, and the keys do nothing."""
    asked: list[str] = []
    chip.remove_requested.connect(lambda: asked.append("remove"))
    chip.show_removable(can_remove=False)
    settle()
    assert not chip.remove.isVisible()
    press(chip.edit, Qt.Key.Key_Delete)
    assert asked == []


def test_pills_say_what_they_do(chip: TimeChip) -> None:
    """Each part says what it does with what, and is a button."""
    assert name(chip.edit) == "Change With dinner \u00b7 19:00"
    assert name(chip.remove) == "Remove With dinner \u00b7 19:00"
    assert name(IdeaChip("Eye drops")) == "Add Eye drops"
    assert name(AddChip("Add a time")) == "Add a time"
    assert spoken(chip.edit).role() == QAccessible.Role.Button


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.3, 2.0])
def test_pills_are_round_at_every_size(qt: QApplication, scale: float) -> None:
    """The corners of a pill are those of the page: a radius too large would be drawn as none."""
    with wearing(qt, scale=scale) as look:
        ground = look.theme.color("bg")
        pills = (TimeChip(look, "With dinner"), AddChip("Add a time"), IdeaChip("Eye drops"))
        with on_show(QLineEdit(), *pills):
            for pill in pills:
                shown = picture(pill)
                corners = [
                    shown.pixelColor(x, y)
                    for x in (0, shown.width() - 1)
                    for y in (0, shown.height() - 1)
                ]
                assert corners == [ground] * 4, repr(pill)
                assert shown.pixelColor(shown.width() // 2, 2) != ground


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_a_flow_wraps_and_says_how_tall_it_is(qt: QApplication, rtl: bool) -> None:
    """Items go on in the next line, in reading order, each in the middle of its line."""
    with wearing(qt, rtl=rtl):
        inner = QWidget()
        flow = FlowLayout(inner, 10, 6)
        items = [QPushButton(f"Button {number}") for number in range(5)]
        for number, item in enumerate(items):
            item.setFixedSize(80, 40 if number == 1 else 20)
            flow.addWidget(item)
        assert flow.heightForWidth(500) == 40
        assert flow.heightForWidth(180) == 40 + 6 + 20 + 6 + 20
        assert flow.heightForWidth(80) == 40 + 4 * 20 + 4 * 6
        inner.setFixedWidth(180)
        with on_show(inner):
            boxes = [item.geometry() for item in items]
            check_reading(boxes, rtl=rtl)
            assert inner.height() == 92
            assert boxes[0].top() == 10
            assert boxes[0].left() == (100 if rtl else 0)


def test_a_flow_leaves_out_what_is_hidden(look: Look) -> None:
    """A hidden item takes no room; one that is taken out is gone."""
    inner = QWidget()
    flow = FlowLayout(inner, 10, 6)
    items = [QPushButton(word) for word in "ABC"]
    for item in items:
        item.setFixedSize(80, 20)
        flow.addWidget(item)
    wide = flow.sizeHint().width()
    items[1].hide()
    assert flow.sizeHint().width() == wide - 90
    assert flow.itemAt(3) is None
    taken = flow.takeAt(0)
    assert taken is not None
    assert taken.widget() is items[0]
    assert flow.count() == 2
    assert flow.takeAt(7) is None


def test_a_flow_is_emptied_and_filled_again(look: Look) -> None:
    """What is taken out stays a widget of the same parent, and goes in again."""
    inner = QWidget()
    flow = FlowLayout(inner)
    items = [QPushButton(word) for word in "ABC"]
    for item in items:
        flow.addWidget(item)
    flow.clear()
    assert flow.count() == 0
    assert [item.parentWidget() for item in items] == [inner] * 3
    flow.addWidget(items[2])
    items[2].deleteLater()
    settle()
    assert flow.count() == 0


def test_a_wide_item_is_no_wider_than_the_room(look: Look) -> None:
    """What does not fit into a line of its own is made as wide as the line."""
    inner = QWidget()
    flow = FlowLayout(inner)
    wide = QPushButton("A name that is much longer than there is room for it in this line")
    flow.addWidget(wide)
    inner.setFixedWidth(100)
    with on_show(inner):
        assert wide.width() == 100


def test_circles_are_found_by_their_kind(days: WeekdayCircles) -> None:
    """The seven buttons are all there is in it."""
    assert len(days.findChildren(DayCircle)) == len(days.findChildren(QPushButton)) == 7
