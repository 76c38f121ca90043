"""The routine page: the list of steps, the editor of the chosen one, the four anchors."""

from __future__ import annotations

from skinroutine.ui.screens.routine.drafts import PageDraft
from skinroutine.ui.screens.routine.page import RoutinePage

__all__ = ["PageDraft", "RoutinePage"]
