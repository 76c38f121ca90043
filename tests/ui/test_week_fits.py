"""Nothing is clipped in the month, in the editor and on the way to paper, at any size of text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skinroutine.domain.plan.routine import FoodRule, Step, StepKind
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.screens.week import WeekPage

from ui.days import DOSE
from ui.desk import Desk, press, running, settle, words
from ui.test_layout import beside, clipped, come_to_rest, cut_off, overlapping

CASES = (
    ("light", 100, (1040, 720), False),
    ("dark", 100, (720, 520), True),
    ("contrast", 200, (1040, 720), False),
    ("light", 200, (720, 520), False),
    ("light", 200, (720, 520), True),
)
LONG = ("Supercalifragilistic" * 10)[:200]


@pytest.fixture(params=CASES, ids=lambda case: "-".join(map(str, case)))
def week(request: pytest.FixtureRequest, qt: QApplication, desk: Desk) -> Iterator[WeekPage]:
    """Yield the week page in one of these cases, with a long name and a note."""
    theme, size, (wide, tall), is_mirrored = request.param
    commands = desk.session.commands
    commands.prefer(PreferenceName.THEME, theme)
    commands.prefer(PreferenceName.TEXT_SIZE, str(size))
    desk.set_leaflet(FoodRule.WITH_FOOD)
    commands.note(DOSE, f"Pasta {LONG}")
    need = Step("need", StepKind.NOSE, f"As needed {LONG}"[:200], (), is_as_needed=True)

    def lengthen(step: Step) -> Step:
        return replace(step, name=LONG) if step.id == "lip-balm" else step

    commands.change_routine(
        lambda old: replace(old, steps=(*(lengthen(one) for one in old.steps), need))
    )
    with running(qt, desk.parts()) as program:
        if is_mirrored:
            qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        program.window.resize(wide, tall)
        program.window.activateWindow()
        program.window.show_place("week")
        come_to_rest(program.window)
        yield program.window.week
        qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def check(page: WeekPage) -> None:
    """Check that everything on the page is whole."""
    come_to_rest(page.window())
    assert clipped(page) == []
    assert beside(page) == []
    assert cut_off(page) == []
    assert overlapping(page) == []


def test_week_and_month_fit(week: WeekPage) -> None:
    """The week with its rows as needed, and the month with all steps and with one."""
    check(week)
    week.show_month(None)
    check(week)
    week._on_step("lip-balm")
    check(week)


def test_the_editor_fits(week: WeekPage) -> None:
    """Three slots with every field on show, and the sentence of a time that has not come."""
    week.grid.cells["lip-balm", 3].click()
    settle()
    editor = week.editor
    assert editor is not None
    for panel in editor.panels:
        panel.said.buttons["skipped"].click()
    check_dialog(editor)
    for panel in editor.panels:
        panel.said.buttons["done"].click()
        panel.clock.setFocus()
        QTest.keyClicks(panel.clock, "23")
    press(editor.save, Qt.Key.Key_Space)
    check_dialog(editor)
    assert len([one for one in words(editor) if one.endswith("has not come yet.")]) == 3
    top = editor.panels[0].problem.mapTo(editor, QPoint(0, 0)).y()
    assert 0 <= top < editor.height()
    editor.reject()


def test_the_way_to_paper_fits(week: WeekPage) -> None:
    """Preview, paper, and the sentence on a file that could not be written, which is seen."""
    week.print_button.click()
    settle()
    dialog = week.print_dialog
    assert dialog is not None
    dialog.save_to("/nowhere/at/all.pdf")
    check_dialog(dialog)
    top = dialog.said.mapTo(dialog, QPoint(0, 0)).y()
    assert 0 <= top < dialog.height()
    dialog.reject()


def check_dialog(dialog: QWidget) -> None:
    """Check that everything in a dialog is whole, and that it is smaller than the window."""
    for _ in range(5):
        settle()
    assert clipped(dialog) == []
    assert overlapping(dialog) == []
    window = dialog.parentWidget()
    assert window is not None
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
