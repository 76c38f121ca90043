"""The course as it stands by the facts."""

from __future__ import annotations

from collections.abc import Iterable

from skinroutine.domain.plan.course import Course
from skinroutine.domain.record.course_facts import CourseSet
from skinroutine.domain.record.event import Event, standing


def course_in(general: Iterable[Event]) -> Course | None:
    """Return the course that was set last, or None where none was."""
    for event in reversed(standing(general)):
        if isinstance(event.fact, CourseSet):
            return event.fact.course
    return None
