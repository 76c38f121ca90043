"""Whether facts that come from elsewhere make a diary that can be read."""

from __future__ import annotations

from collections.abc import Sequence

from skinroutine.domain.course.current import course_in
from skinroutine.domain.course.key_dates import saved_dates
from skinroutine.domain.course.symptoms import questions
from skinroutine.domain.record.event import Event, RoutineRevised, in_order, revisions_in
from skinroutine.domain.record.preferences import preferences_in


def is_whole(events: Sequence[Event]) -> bool:
    """Tell whether a diary of these facts can be read, in whichever order they come."""
    ordered = in_order(events)
    try:
        if any(isinstance(one.fact, RoutineRevised) for one in ordered):
            revisions_in(ordered)
        for look in (preferences_in, course_in, saved_dates, questions):
            look(ordered)
    except (ValueError, ArithmeticError, KeyError, AttributeError, TypeError):
        return False
    return True
