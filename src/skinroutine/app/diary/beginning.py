"""The beginning of a diary: its first routine."""

from __future__ import annotations

from collections.abc import Callable

from skinroutine.app.ports import Clock, EventLog
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.plan.schedule import routine_day
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import RoutineRevised
from skinroutine.domain.record.preferences import preferences_in


def start_diary(
    diary: EventLog, clock: Clock, first: Callable[[], Routine] = default_routine
) -> bool:
    """Give an empty diary its first routine, made when asked for; False where it has one."""
    if has_begun(diary):
        return False
    general = diary.general()
    day_ends = preferences_in(general).day_ends
    today = routine_day(clock.now(), clock.zone(), day_ends)
    diary.append([RoutineRevised(today, first())], clock.now(), clock.zone_name())
    return True


def has_begun(diary: EventLog) -> bool:
    """Tell whether a diary has a routine; one without any after its beginning is damaged."""
    return any(isinstance(event.fact, RoutineRevised) for event in diary.general())
