"""The way to the one page for a visit: what stands on it, how it looks, and where it goes."""

from skinroutine.ui.screens.summary.dialog import SummaryDialog

__all__ = ["SummaryDialog"]
