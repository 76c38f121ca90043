"""How the skin was: side effects of a day, a note, and questions for the visit."""

from skinroutine.ui.screens.diary.page import DiaryPage

__all__ = ["DiaryPage"]
