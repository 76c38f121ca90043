"""How the skin was: side effects of a day, a note, and questions for the visit."""

from __future__ import annotations

from PySide6.QtCore import Signal

from skinroutine.app.tongue import tr
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import Page


class DiaryPage(Page):
    """How the skin was: side effects of a day, a note, and questions for the visit."""

    place_requested = Signal(str)

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, tr("How was your skin today?"), "")
        self._diary = diary
