"""Where a diary is spoken to: each part is made, and loaded, when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from skinroutine.app.course.commands import CourseCommands
    from skinroutine.app.course.queries import CourseQueries
    from skinroutine.app.diary.commands import Commands
    from skinroutine.app.diary.queries import Queries


class DiaryDesk(Protocol):
    """What is said to an open diary and asked of it."""

    @property
    def commands(self) -> Commands:
        """What a person can do."""

    @property
    def queries(self) -> Queries:
        """What a person sees."""

    @property
    def course_commands(self) -> CourseCommands:
        """What a person records of the course."""

    @property
    def course_queries(self) -> CourseQueries:
        """What a person sees of the course."""
