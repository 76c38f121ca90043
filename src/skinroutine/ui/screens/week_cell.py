"""The former place of the cells of a week."""

from skinroutine.ui.screens.week.cell import WeekCell
from skinroutine.ui.screens.week.shapes import draw_look

__all__ = ["WeekCell", "draw_look"]
