"""The course page alone in a window, over a real diary, and short ways to use it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QLayout, QVBoxLayout, QWidget

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.plan.medicine import Capsule, Dosing, Formulation
from skinroutine.domain.plan.routine import FoodRule
from skinroutine.ui.diary import Diary
from skinroutine.ui.screens.course import CoursePage

from ui.bench import wearing
from ui.days import MONDAY, TODAY
from ui.desk import Desk, settle, words

WIDE, SMALL = (844, 720), (656, 520)
"""The page's size in the usual window and in the smallest, beside the rail."""
TWENTY, TEN = Decimal(20), Decimal(10)
COURSE = Course(MONDAY, 24, (Weight(MONDAY, Decimal(60)),))
ADialog = TypeVar("ADialog", bound=QDialog)


def phase(
    first: date = MONDAY,
    *strengths: Decimal,
    dosing: Dosing = Dosing.TAKING,
    often: Often = Often.ONCE,
    formulation: Formulation = Formulation.UNSAID,
    brand: str = "",
) -> Phase:
    """Return a phase of a plan."""
    return Phase(first, strengths, often, dosing, formulation, brand)


@dataclass
class Bench:
    """A course page on show, the diary beneath it, and what was said of trouble."""

    desk: Desk
    diary: Diary
    page: CoursePage
    troubles: list[str] = field(default_factory=list)

    @property
    def snapshot(self) -> CourseSnapshot:
        """The course as the diary has it now."""
        return self.desk.session.course_queries.course()

    @property
    def course(self) -> Course:
        """What is said of the course now."""
        found = self.snapshot.course
        assert found is not None
        return found

    def plan(self, course: Course = COURSE, *phases: Phase) -> None:
        """Let a plan be what the person copied; 20 + 10 mg once a day where none is given."""
        plan: Sequence[Phase] = phases or (phase(course.start, TWENTY, TEN),)
        self.diary.record(lambda commands: commands.set_plan(plan, lambda _: course))
        settle()

    def count(self, *counts: tuple[Decimal, int], is_ld: bool = False) -> None:
        """Note what the box holds."""
        found = [(Capsule(mg, is_ld), count) for mg, count in counts]
        self.diary.record(lambda commands: commands.count_box(found))
        settle()

    def change(self, **changed: object) -> None:
        """Change what is said of the course."""
        course = replace(self.course, **changed)  # type: ignore[arg-type]
        self.diary.record(lambda commands: commands.set_course(lambda _: course))
        settle()

    def set_leaflet(self, rule: FoodRule) -> None:
        """Let the leaflet say something else about food from today."""
        self.desk.set_leaflet(rule)
        self.diary.changed.emit()
        settle()

    def dialog(self, kind: type[ADialog]) -> ADialog:
        """Return the dialog that is open."""
        found = [one for one in self.page.window().findChildren(kind) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} dialogs are open"
        return found[0]

    @property
    def has_dialog(self) -> bool:
        """Whether a dialog is open."""
        return any(one.isVisible() for one in self.page.window().findChildren(QDialog))

    def said(self, inside: QWidget | None = None) -> list[str]:
        """Return the words on show on the page, or in a part of it."""
        return words(inside or self.page)


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
        page = CoursePage(look, diary)
        made = Bench(desk, diary, page)
        diary.troubled.connect(made.troubles.append)
        window = QWidget()
        inside = QVBoxLayout(window)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        inside.addWidget(page)
        window.resize(*size)
        window.show()
        window.activateWindow()
        settle()
        try:
            yield made
        finally:
            diary.stop()
            window.hide()
            window.deleteLater()
            diary.deleteLater()
            settle()


__all__ = ["COURSE", "SMALL", "TEN", "TODAY", "TWENTY", "WIDE", "Bench", "a_bench", "phase"]
