"""What is asked before another dose is noted beside one that is noted already; pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.tongue import MEDICAL, mark, plural, tr
from skinroutine.domain.record.status import State
from skinroutine.ui.wording.checklist import done_time

TITLE = mark("A dose is noted already", about=MEDICAL)
LEAVE, NOTE = mark("Don\u2019t note it"), mark("Note it as well")
OTHER_TIME = mark("It was at another time\u2026")
MORE_THAN_PLANNED = mark("I took more than planned\u2026", about=MEDICAL)
MORE_TITLE = mark("More than planned", about=MEDICAL)
NOTE_MORE = mark("Note one more", about=MEDICAL)

REMOVE_TITLE = mark("Remove what you noted?")
KEEP, REMOVE = mark("Keep it"), mark("Remove")
AT_ONCE = timedelta(minutes=1)
"""How long a dose that was just noted can be unticked without a question."""


def asks_before_removal(state: State, now: datetime) -> bool:
    """Tell whether unticking would remove a dose that was not noted just now."""
    record = state.record
    is_dose = state.occurrence.step.is_dose and state.status.is_done
    return is_dose and record is not None and now - record.noted_at > AT_ONCE


def removal(state: State) -> str:
    """Ask whether a dose that is noted is to be removed."""
    return tr("You noted this dose: {dose}. Remove that?", about=MEDICAL, dose=_dose(state))


def question(noted: State) -> str:
    """Ask whether another dose is to be noted for the time of day of one that is noted."""
    return tr(
        "A dose is already noted for this time of day: {dose}. Note another one?",
        about=MEDICAL,
        dose=_dose(noted),
    )


def _dose(noted: State) -> str:
    name, at = noted.occurrence.step.title, done_time(noted.record) if noted.record else ""
    return tr("{dose} at {at}", about="a dose that is noted", dose=name, at=at) if at else name


def more_on(snapshot: DaySnapshot, state: State) -> int:
    """Return how many doses beyond the plan a row tells of: the last one of its step does."""
    one = state.occurrence
    if not one.step.is_dose or one.is_extra:
        return 0
    of_step = [row for row in snapshot.states if row.occurrence.key.step_id == one.key.step_id]
    done = [row for row in of_step if row.status.is_done]
    if (done or of_step)[-1].occurrence.key != one.key:
        return 0
    return sum(uses.times for uses in snapshot.beyond if uses.step.id == one.key.step_id)


def more_noted(times: int) -> str:
    """Say that more was noted than the row itself; nothing where that is not so."""
    return plural("1 more noted", "{n} more noted", times) if times else ""
