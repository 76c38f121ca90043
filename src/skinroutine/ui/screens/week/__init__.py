"""The week and the month: what was done of what was planned, corrected in its cells."""

from skinroutine.ui.screens.week.page import WeekPage
from skinroutine.ui.screens.week.shapes import draw_look

__all__ = ["WeekPage", "draw_look"]
