"""What an entry of a calendar says: the words of the reminder it stands for, at its level."""

from __future__ import annotations

from datetime import UTC, datetime, time

from skinroutine.app.reminding.reminder_text import reminder_notice
from skinroutine.domain.course.key_dates import SavedDate, date_reminders
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey
from skinroutine.domain.plan.routine import DayPart, Routine, Step
from skinroutine.domain.record.event import PromptKind
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import Moment, Prompting, State, Status
from skinroutine.domain.reminding.reminder import Prompt

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""An instant for reminders whose words do not hang on it."""


def slot_words(step: Step, at: time, level: TextLevel) -> tuple[str, str]:
    """Return title and words for a step with one slot, which is due at a wall time.

    A step that is reminded discreetly is told of in a calendar like that too.
    """
    level = TextLevel.DISCREET if step.policy.is_discreet else level
    (slot,) = step.slots
    key = OccurrenceKey(LONG_AGO.date(), step.id, slot.id)
    return _words(Occurrence(key, step, slot, at, LONG_AGO, DayPart.EVENING), level)


def date_words(saved: KeyDate, level: TextLevel) -> tuple[str, str]:
    """Return title and words for a saved date; its note goes nowhere.

    A date of a prevention programme is told of discreetly: a calendar is often shared, and what
    concerns the programme leaves the diary where it is asked for alone (fact base, section 10).
    """
    level = TextLevel.DISCREET if saved.kind is DateKind.PROGRAMME_TEST else level
    moment = Moment(LONG_AGO, UTC)
    on_the_day = SavedDate(_reminded_on_its_day(saved), LONG_AGO)
    (one,) = date_reminders([on_the_day], saved.day, Routine(()), moment)
    return _words(one, level)


def _reminded_on_its_day(saved: KeyDate) -> KeyDate:
    return KeyDate(saved.id, saved.kind, saved.day, saved.title, ahead=(0,))


def _words(one: Occurrence, level: TextLevel) -> tuple[str, str]:
    state = State(one, Status.DUE, None, Prompting())
    notice = reminder_notice([Prompt(state, PromptKind.DUE, one.due_at)], level)
    return notice.title, notice.body
