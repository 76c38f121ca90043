"""The course: its plan, what was recorded of it, the box, and dates."""

from skinroutine.ui.screens.course.page import CoursePage

__all__ = ["CoursePage"]
