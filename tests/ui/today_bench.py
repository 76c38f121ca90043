"""The today page alone in a window, over a real diary, and short ways to use it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLayout, QVBoxLayout, QWidget

from skinroutine.app.reminding.proof import Proof
from skinroutine.domain.plan.edits import Edit, put_step
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Step, StepKind
from skinroutine.domain.record.event import RoutineRevised
from skinroutine.domain.record.status import State
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.clock_field import ClockField
from skinroutine.ui.screens.today import TodayPage
from skinroutine.ui.screens.today.as_needed import UseRow
from skinroutine.ui.screens.today.step_row import StepRow

from ui.bench import wearing
from ui.days import MONDAY, TODAY, at
from ui.desk import Desk, press, settle

WIDE, SMALL = (844, 720), (656, 520)
"""The page's size in the usual window and in the smallest, beside the rail."""
DROPS = Step(
    "drops", StepKind.EYE_DROPS, "Eye drops", (), is_as_needed=True, note="One in each eye"
)
HANDS = Step("hands", StepKind.MOISTURIZER, "Hand cream", (), is_as_needed=True)
ADialog = TypeVar("ADialog", bound=QDialog)


@dataclass
class Bench:
    """A today page on show, the diary beneath it, and what was said of trouble."""

    desk: Desk
    diary: Diary
    page: TodayPage
    troubles: list[str] = field(default_factory=list)

    def row(self, one: OccurrenceKey) -> StepRow:
        """Return the row of an occurrence, which is on show."""
        found = self.page.list.row(one)
        assert found is not None
        return found

    def use_row(self, step_id: str) -> UseRow:
        """Return the row of a step that is done as needed."""
        rows = self.page.list.as_needed.rows
        return next(row for row in rows if row.uses.step.id == step_id)

    def state(self, one: OccurrenceKey) -> State:
        """Return the state of an occurrence, planned or extra, as the diary has it now."""
        states = self.desk.session.queries.states(one.day, one.day)
        return next(state for state in states if state.occurrence.key == one)

    def stand_at(self, hour: int, minute: int = 0) -> None:
        """Let it be another time of today."""
        self.desk.clock.instant = at(TODAY, hour, minute)
        self.diary.changed.emit()

    def change(self, *edits: Edit) -> None:
        """Change the routine from today."""
        for edit in edits:
            self.diary.change_routine(edit)
        settle()

    def press(self, what: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press a key wherever the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, what, held or Qt.KeyboardModifier.NoModifier)

    def dialog(self, kind: type[ADialog]) -> ADialog:
        """Return the dialog that is open."""
        found = [one for one in self.page.window().findChildren(kind) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} dialogs are open"
        return found[0]

    @property
    def has_dialog(self) -> bool:
        """Whether a dialog is open."""
        return any(one.isVisible() for one in self.page.window().findChildren(QDialog))


@contextmanager
def a_bench(
    qt: QApplication,
    desk: Desk,
    *,
    theme: str = "light",
    scale: float = 1.0,
    rtl: bool = False,
    size: tuple[int, int] = WIDE,
) -> Iterator[Bench]:
    """Show the page over the diary of a desk, in the window that is in front."""
    session = desk.session
    with wearing(qt, theme, scale=scale, rtl=rtl) as look:
        diary = Diary(session, session.store.path)
        page = TodayPage(look, diary, Proof(desk.notifier, session))
        window = QWidget()
        window.setObjectName("page")
        inside = QVBoxLayout(window)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        inside.addWidget(page)
        window.resize(*size)
        made = Bench(desk, diary, page)
        diary.troubled.connect(made.troubles.append)
        window.show()
        window.activateWindow()
        settle()
        page.focus_first()
        try:
            yield made
        finally:
            diary.stop()
            window.hide()
            window.deleteLater()
            diary.deleteLater()
            settle()


def plan_since_monday(desk: Desk, *steps: Step) -> None:
    """Let steps be in the routine of every day of the diary, as if they always had been."""
    routine = desk.session.queries.routine(MONDAY)
    for step in steps:
        routine = put_step(step)(routine)
    zone = "Europe/Berlin"
    desk.session.store.append([RoutineRevised(MONDAY, routine)], at(MONDAY, 7), zone)


def step_of(desk: Desk, step_id: str) -> Step:
    """Return a step of today's routine."""
    found = desk.session.queries.routine().step(step_id)
    assert found is not None
    return found


def type_time(field: ClockField, digits: str) -> None:
    """Type the four digits of a time over what a field says, from its hours on."""
    field.setFocus()
    field.setSelectedSection(ClockField.Section.HourSection)
    QTest.keyClicks(field, digits)
    settle()


def labels(inside: QWidget, role: str = "") -> list[str]:
    """Return the words of the labels on show, of one role or of all."""
    found = inside.findChildren(QLabel, role) if role else inside.findChildren(QLabel)
    return [one.text() for one in found if one.isVisible() and one.text()]


def focused() -> QWidget | None:
    """Return what has the focus."""
    made = QGuiApplication.focusObject()
    return made if isinstance(made, QWidget) else None
