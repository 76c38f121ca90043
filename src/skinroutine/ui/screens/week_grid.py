"""The former place of the table of a week."""

from skinroutine.ui.screens.week.grid import DayTotal, WeekGrid

__all__ = ["DayTotal", "WeekGrid"]
