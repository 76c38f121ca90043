"""The switch: by mouse, by keys, by a screen reader; what it says and how large it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.switch import Switch

from ui.bench import colors, on_show, picture, wearing
from ui.desk import click, press, settle, the
from ui.spoken import name, spoken


@pytest.fixture
def look(qt: QApplication) -> Iterator[Look]:
    """Yield the light look."""
    with wearing(qt) as made:
        yield made


@pytest.fixture
def switch(look: Look) -> Iterator[Switch]:
    """Yield a switch on a page, beneath a button."""
    made = Switch(look, "Remind me")
    with on_show(QPushButton("Before"), made):
        yield made


def said_by(switch: Switch) -> list[bool]:
    """Return the list that everything a person makes of a switch will be in."""
    said: list[bool] = []
    switch.switched.connect(said.append)
    return said


def test_a_person_switches(switch: Switch) -> None:
    """A click, a click at its very edge and the space bar are each said once."""
    said = said_by(switch)
    click(switch)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(switch.width() - 1, 1))
    press(switch, Qt.Key.Key_Space)
    assert said == [True, False, True]
    assert switch.is_on


def test_the_program_shows_and_says_nothing(switch: Switch) -> None:
    """What the program shows is seen and spoken, and is no act of a person."""
    said = said_by(switch)
    switch.show_on(is_on=True)
    assert switch.is_on
    assert spoken(switch).state().checked
    assert said == []
    click(switch)
    assert said == [False]


def test_a_screen_reader_hears_and_switches(switch: Switch) -> None:
    """It is a check box with a name and a state, and the bridge's Toggle is an act of a person."""
    said = said_by(switch)
    assert spoken(switch).role() == QAccessible.Role.CheckBox
    assert name(switch) == "Remind me"
    assert not spoken(switch).state().checked
    spoken(switch).actionInterface().doAction("Toggle")
    assert said == [True]
    assert spoken(switch).state().checked


def test_the_tab_key_comes_to_it(switch: Switch) -> None:
    """It can be reached without a mouse, and shows that it was."""
    above = the(QPushButton, switch.window())
    above.setFocus()
    settle()
    before = picture(switch)
    press(above, Qt.Key.Key_Tab)
    assert switch.hasFocus()
    assert picture(switch) != before


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_it_is_large_enough_to_hit(qt: QApplication, scale: float) -> None:
    """At each text size it grows with the words, and is at least 22 pixels high."""
    with wearing(qt, scale=scale) as look:
        switch = Switch(look, "Remind me")
        assert switch.height() == round(28 * scale)
        assert switch.sizeHint() == switch.size()
        assert switch.height() >= 22


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_on_is_where_reading_ends(qt: QApplication, rtl: bool) -> None:
    """The knob goes to the end of the track: to the right, or to the left where one reads so."""
    with wearing(qt, rtl=rtl) as look:
        switch = Switch(look, "Remind me")
        switch.show_on(is_on=True)
        with on_show(QPushButton("Before"), switch):
            shown, knob = picture(switch), look.theme.color("on_accent")
            half = shown.width() // 2
            left, right = (
                sum(shown.pixelColor(x, y) == knob for x in part for y in range(shown.height()))
                for part in (range(half), range(half, shown.width()))
            )
    assert (left > right) is rtl
    assert min(left, right) < max(left, right) / 4


def test_the_knob_has_a_check_when_it_is_on(switch: Switch, look: Look) -> None:
    """In the middle of the knob there is a check in the accent, and off there is none."""
    track = switch.width() // 2
    switch.show_on(is_on=True)
    settle()
    knob = picture(switch).copy(track + 4, switch.height() // 2 - 4, 8, 8)
    inks = {look.theme.color(ink).name() for ink in ("accent", "on_accent")}
    assert len(colors(knob)) > 2
    assert look.theme.color("on_accent").name() in colors(knob)
    switch.show_on(is_on=False)
    settle()
    knob = picture(switch).copy(track - 12, switch.height() // 2 - 4, 8, 8)
    assert colors(knob) == {look.theme.color("muted").name()}
    assert not colors(knob) & inks


def test_one_that_cannot_be_used_looks_so(switch: Switch) -> None:
    """A switch that is out of use is paler, and cannot be switched."""
    switch.show_on(is_on=True)
    before = picture(switch)
    switch.setEnabled(False)
    settle()
    assert picture(switch) != before
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.is_on
