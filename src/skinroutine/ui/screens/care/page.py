"""The care guide: facts with their sources, to be searched."""

from __future__ import annotations

from skinroutine.app.tongue import tr
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import Page


class CarePage(Page):
    """The care guide."""

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, tr("Care guide", about="a page"), "")
        self._diary = diary
