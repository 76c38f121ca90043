"""What a person enters about a step besides a tick, in words: times, notes, needs, days; pure."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo

from skinroutine.app.diary.snapshots import Uses
from skinroutine.app.tongue import DayForm, clock, day_words, mark, number, plural, tr
from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.schedule import DayEnds
from skinroutine.domain.record.status import Moment, State, Status
from skinroutine.ui.wording import outdoors
from skinroutine.ui.wording.breaks import breakable
from skinroutine.ui.wording.calendar import at_zone, day_title, due_ago
from skinroutine.ui.wording.checklist import (
    WITH_FOOD_QUESTION,
    asks_about_food,
    food_answer,
    reminder_again,
    row_hint,
)

DONE, TAKE_BACK, SKIP = mark("Done"), mark("Take back"), mark("Skip", about="a step")
DONE_AT, DONE_AT_SHORT = mark("Done at another time"), mark("Done at\u2026")
SKIPPED = mark("Skipped\u2026", about="a button that asks for a reason")
NO_REASON = mark("No reason", about="why a step was skipped")
MORE = mark("More: snooze (S), skip (K), another time (T), note (N)")
YES, NO = mark("Yes", about="with food"), mark("No", about="with food")
LEAVE_OPEN = mark("Leave open", about="with food")
WHEN = mark("When was it done?")
TIME_UNKNOWN = mark("I do not know the time")
NOTE, NOTE_MENU = mark("Note", about="a person's own words"), mark("Note\u2026")
SAVE, CANCEL = mark("Save"), mark("Cancel")
LEAVE_TITLE, LEAVE_ABOUT = (
    mark("Leave without saving?"),
    mark("What you changed here is not saved yet."),
)
KEEP_EDITING, LEAVE = mark("Keep editing"), mark("Leave", about="a button: without saving")
NOT_COME = mark("That time has not come yet. Choose an earlier one.")
AS_NEEDED, NOTE_ONE = mark("As needed"), mark("Note one")
NO_STEPS = mark("Your routine is empty. Add the steps you want to keep an eye on.")
NOTHING_PLANNED = mark("Nothing is planned on this day.")
NOTHING_TODAY = mark("Nothing is planned today")
TO_ROUTINE = mark("Go to your routine")
LONG_WORD = 20
"""From how many signs on a word may have no room in a row at 200 % text."""
PREVIOUS_DAY, NEXT_DAY = mark("Previous day"), mark("Next day")
TODAY, CHOOSE_DAY = mark("Today", about="a button"), mark("Choose a day")


def snooze(length: timedelta) -> str:
    """Return the act of a snooze with its length."""
    hours, minutes = divmod(int(length.total_seconds()) // 60, 60)
    if not hours:
        return tr("Snooze {minutes} min", minutes=number(minutes))
    if not minutes:
        return tr("Snooze {hours} h", hours=number(hours))
    return tr("Snooze {hours} h {minutes} min", hours=number(hours), minutes=number(minutes))


def fitting(words: str) -> str:
    """Return words with places to break in those that a row may have no room for."""
    return re.sub(rf"\S{{{LONG_WORD},}}", lambda word: breakable(word.group()), words)


def hint(state: State) -> str:
    """Return the person's own hint; where there is none, that of the program."""
    own = state.occurrence.step.note
    return own or (outdoors.hint(state) if state.occurrence.is_again else row_hint(state))


def detail(state: State, moment: Moment) -> str:
    """Return the second line of a row: when again, how late, a question or its answer, a hint."""
    if state.status.is_open and state.prompting.snoozed_until:
        words = reminder_again(at_zone(state.prompting.snoozed_until, moment.zone))
    elif state.status is Status.DUE:
        words = due_ago(state.occurrence.due_at, moment.now)
    elif asks_about_food(state):
        return tr(WITH_FOOD_QUESTION)
    else:
        return food_answer(state) or hint(state)
    return outdoors.marked(words) if state.occurrence.is_again else words


def act_on(act: str, one: Occurrence) -> str:
    """Return what a button does, and to which of the rows, for a screen reader."""
    slot = outdoors.slot_name(one)
    return tr("{act}: {step}, {slot}", act=act, step=one.step.name, slot=slot)


def more_name(one: Occurrence) -> str:
    """Return what a screen reader says of a row's menu."""
    slot = outdoors.slot_name(one)
    return tr("More for {step}, {slot}", step=one.step.name, slot=slot)


def note_line(words: str) -> str:
    """Return a note as it stands beneath a step; nothing where there is none."""
    return tr("Note: {words}", words=words) if words else ""


def about(one: Occurrence) -> str:
    """Return which occurrence a dialog is about."""
    day, at = day_title(one.key.day), clock(one.at)
    if one.is_again:
        return outdoors.about(one)
    return tr("{step}, planned for {at} on {day}", step=one.step.title, at=at, day=day)


def about_use(name: str, day: date) -> str:
    """Return which use a dialog is about."""
    return tr("{step}, as needed, on {day}", step=name, day=day_title(day))


def outside_day(day: date, day_ends: DayEnds) -> str:
    """Say that a time is not of a day, and from when to when that day goes."""
    return tr(
        "That time is outside {day}, which goes from {begins} to {ends}. Choose another one.",
        day=day_words(day, DayForm.DAY_AND_MONTH),
        begins=clock(day_ends.before(day)),
        ends=clock(day_ends.after(day)),
    )


def time_hint(day: date, day_ends: DayEnds) -> str:
    """Say that the night after a day belongs to it."""
    ends = clock(day_ends.after(day))
    return tr("A time before {ends} means the night that followed.", ends=ends)


def used(uses: Uses, zone: tzinfo, *, is_today: bool) -> str:
    """Say how often a step was done as needed on a day, and when last."""
    if not uses.times:
        return tr("Not noted today") if is_today else tr("Not noted that day")
    if uses.last_at is None:
        return _times(uses.times, is_today=is_today)
    return _times_last(uses.times, uses.last_at, zone, is_today=is_today)


def use_name(uses: Uses, words: str) -> str:
    """Return what a screen reader says of the button that notes one more."""
    return tr("Note one: {step}. {uses}", step=uses.step.title, uses=words)


def _times(times: int, *, is_today: bool) -> str:
    if is_today:
        return plural("1 time today", "{n} times today", times)
    return plural("1 time that day", "{n} times that day", times)


def _times_last(times: int, last_at: datetime, zone: tzinfo, *, is_today: bool) -> str:
    at = at_zone(last_at, zone)
    if is_today:
        return plural("1 time today, at {at}", "{n} times today, last {at}", times, at=at)
    return plural("1 time that day, at {at}", "{n} times that day, last {at}", times, at=at)
