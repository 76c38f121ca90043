"""The course: its plan, what was recorded of it, the box, and dates."""

from __future__ import annotations

from PySide6.QtCore import Signal

from skinroutine.app.tongue import tr
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import Page


class CoursePage(Page):
    """The course: its plan, what was recorded of it, the box, and dates."""

    place_requested = Signal(str)

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, tr("Your course"), "")
        self._diary = diary
