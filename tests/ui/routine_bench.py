"""The routine page alone in a window, over a real diary, and short ways to use it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLayout,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from skinroutine.adapters.system import files
from skinroutine.app.reminding.proof import Proof
from skinroutine.domain.plan.routine import Routine, Step
from skinroutine.domain.record.event import RoutineRevised
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.routine import RoutinePage

from fakes import FixedClock
from ui.bench import wearing
from ui.desk import Desk, settle
from ui.spoken import name

WIDE, SMALL = (844, 720), (656, 520)
"""The page's size in the usual window and in the smallest, beside the rail."""


@dataclass
class Bench:
    """A routine page on show, the diary beneath it, and what the tests ask of both."""

    desk: Desk
    look: Look
    diary: Diary
    page: RoutinePage

    @property
    def clock(self) -> FixedClock:
        """The clock of the diary."""
        return self.desk.clock

    @property
    def routine(self) -> Routine:
        """The routine of today."""
        return self.desk.session.queries.routine()

    def step(self, step_id: str) -> Step:
        """Return a step of today's routine."""
        found = self.routine.step(step_id)
        assert found is not None, f"{step_id} is not in the routine"
        return found

    @property
    def revisions(self) -> list[RoutineRevised]:
        """Every revision in the diary, oldest first."""
        facts = [event.fact for event in self.desk.session.store.general()]
        return [fact for fact in facts if isinstance(fact, RoutineRevised)]

    @property
    def rows(self) -> list[str]:
        """What a screen reader says of each row."""
        return [one.spoken for one in self.page.steps.lines.lines]

    @property
    def ids(self) -> list[str]:
        """The ids of the rows."""
        return [one.id for one in self.page.steps.lines.lines]

    def row(self, step_id: str) -> str:
        """Return what a screen reader says of one row."""
        return self.rows[self.ids.index(step_id)]

    def choose(self, step_id: str) -> None:
        """Click a row of the list."""
        steps = self.page.steps
        index = steps.lines.index(self.ids.index(step_id))
        steps.scrollTo(index)
        middle = steps.visualRect(index).center()
        QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        settle()
        assert steps.step_id == step_id

    def save(self) -> None:
        """Save the chosen step, which must be possible."""
        assert self.page.save.isEnabled(), self.page.editor.name_problem.text()
        self.page.save.click()
        settle()


@contextmanager
def a_page(desk: Desk, look: Look, size: tuple[int, int] = WIDE) -> Iterator[Bench]:
    """Show a routine page over the diary of a desk."""
    session = desk.session
    diary = Diary(session, session.profile / files.DIARY)
    proof = Proof(desk.notifier, session)
    page = RoutinePage(look, diary, proof=proof)
    window = QWidget()
    around = QVBoxLayout(window)
    around.setContentsMargins(0, 0, 0, 0)
    around.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    around.addWidget(page)
    window.resize(*size)
    window.show()
    window.activateWindow()
    settle()
    try:
        yield Bench(desk, look, diary, page)
    finally:
        window.hide()
        diary.stop()
        for one in (window, diary):
            one.deleteLater()
        settle()


@contextmanager
def a_bench(
    qt: QApplication,
    desk: Desk,
    size: tuple[int, int] = WIDE,
    *,
    theme: str = "light",
    scale: float = 1.0,
    rtl: bool = False,
) -> Iterator[Bench]:
    """Show a routine page in a theme at a text scale."""
    with (
        wearing(qt, theme, scale=scale, rtl=rtl) as look,
        a_page(desk, look, size) as made,
    ):
        yield made


def called(widget: QWidget) -> str:
    """Return the name of a control; on Linux the bridge's name of a choice is its answer."""
    return widget.accessibleName() or name(widget)


def write(field: QWidget, text: str) -> None:
    """Type a text in the place of what a field holds."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    settle()


def set_number(field: QAbstractSpinBox, text: str) -> None:
    """Type a number, or a time, into a field."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    settle()


def set_time(field: QTimeEdit, hour: str, minute: str) -> None:
    """Type a time, section by section, as the arrow keys lead from one to the other."""
    field.setFocus()
    for section, typed in (
        (QTimeEdit.Section.HourSection, hour),
        (QTimeEdit.Section.MinuteSection, minute),
    ):
        field.setSelectedSection(section)
        QTest.keyClicks(field, typed)
    settle()


def pick(field: QComboBox, words: str) -> None:
    """Choose an answer by its words, as the keyboard does."""
    row = field.findText(words)
    assert row >= 0, [field.itemText(n) for n in range(field.count())]
    field.setFocus()
    steps = row - field.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(field, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    settle()
    assert field.currentIndex() == row
