"""The checklist's sentences: headline, groups, rows, and what stands in a record; pure."""

from __future__ import annotations

from skinroutine.app.diary.snapshots import DaySnapshot, Group
from skinroutine.app.tongue import MEDICAL, DayForm, clock, day_words, mark, plural, tr
from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.routine import Anchor, DayPart, FoodRule, StepKind
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.status import Moment, Record, State, Status
from skinroutine.ui.wording.calendar import at_zone, due_ago
from skinroutine.ui.wording.dates import told_title
from skinroutine.ui.wording.routine import slot_word, when, when_inside

PARTS = {
    DayPart.MORNING: mark("Morning", about="a part of the checklist"),
    DayPart.MIDDAY: mark("Midday", about="a part of the checklist"),
    DayPart.EVENING: mark("Evening", about="a part of the checklist"),
}
PARTS_DONE = {
    DayPart.MORNING: mark("Morning done"),
    DayPart.MIDDAY: mark("Midday done"),
    DayPart.EVENING: mark("Evening done"),
}
REASONS = {
    SkipReason.FORGOT: mark("I forgot"),
    SkipReason.RAN_OUT: mark("It ran out"),
    SkipReason.AWAY: mark("I was away"),
    SkipReason.SIDE_EFFECTS: mark("Side effects"),
    SkipReason.CHOSE_NOT_TO: mark("I chose not to"),
    SkipReason.TOLD_TO_PAUSE: mark("I was told to pause"),
    SkipReason.OTHER: mark("Something else"),
}
REASON_QUESTION = mark("What got in the way?")
SKIPPED_FOR = {
    SkipReason.FORGOT: mark("skipped: forgot"),
    SkipReason.RAN_OUT: mark("skipped: ran out"),
    SkipReason.AWAY: mark("skipped: away"),
    SkipReason.SIDE_EFFECTS: mark("skipped: side effects"),
    SkipReason.CHOSE_NOT_TO: mark("skipped: chose not to"),
    SkipReason.TOLD_TO_PAUSE: mark("skipped: told to pause"),
    SkipReason.OTHER: mark("skipped: other"),
}
STATUSES = {
    Status.UPCOMING: mark("upcoming", about="a step"),
    Status.DUE: mark("due", about="a step"),
    Status.DONE: mark("done", about="a step"),
    Status.DONE_LATE: mark("done late", about="a step"),
    Status.SKIPPED: mark("skipped", about="a step"),
    Status.NOT_RECORDED: mark("not recorded", about="a step"),
}
HAD_FOOD = {
    True: mark("With food", about=MEDICAL),
    False: mark("Without food", about=MEDICAL),
}
WITH_FOOD_QUESTION = mark("Did you have it with food?", about=MEDICAL)


def headline(snapshot: DaySnapshot) -> str:
    """Return the answer to: what now."""
    if snapshot.due:
        return steps_due(len(snapshot.due))
    open_states = [state for state in snapshot.states if state.status.is_open]
    if not open_states:
        total = snapshot.count
        is_all_done = total.done == total.planned and not total.skipped
        return tr("All done", about="the day") if is_all_done else tr("All noted")
    settled = [group for group in snapshot.groups if _is_settled(group)]
    return tr(PARTS_DONE[settled[-1].part]) if settled else tr("Nothing is due yet")


def steps_due(due: int) -> str:
    """Say how many steps are due."""
    return plural("1 step is due", "{n} steps are due", due)


def next_reminder(snapshot: DaySnapshot) -> str:
    """Return the answer to: what next."""
    upcoming = snapshot.next_reminder
    if snapshot.is_paused:
        return tr("Paused until tomorrow")
    if upcoming is None:
        return tr("None left today", about="reminders")
    at = at_zone(upcoming.at, snapshot.moment.zone)
    first = upcoming.states[0].occurrence
    if len(upcoming.states) > 1:
        return plural("1 step at {at}", "{n} steps at {at}", len(upcoming.states), at=at)
    if first.step.is_dose:
        return tr("Dose at {at}", at=at)
    name = told_title(first) if first.is_told else first.step.name
    return tr("{step} at {at}", about="the next reminder", step=name, at=at)


def row_hint(state: State) -> str:
    """Say in a few words when or how a step is done; medical words as in F1.5, F5.5 and F9.2."""
    step = state.occurrence.step
    if step.is_dose and step.food is FoodRule.WITH_FOOD:
        return tr("With food, as your leaflet says", about=MEDICAL)
    if step.is_dose:
        return tr("As you planned", about=MEDICAL)
    if step.kind is StepKind.SUNSCREEN:
        return tr("Before you head out, clouds or not", about=MEDICAL)
    return when(state.occurrence.slot)


def row_detail(state: State, moment: Moment) -> str:
    """Return the second line of a row: how late, when again, or the hint."""
    if state.status.is_open and state.prompting.snoozed_until:
        return reminder_again(at_zone(state.prompting.snoozed_until, moment.zone))
    if state.status is Status.DUE:
        return due_ago(state.occurrence.due_at, moment.now)
    if asks_about_food(state):
        return tr(WITH_FOOD_QUESTION)
    return food_answer(state) or row_hint(state)


def reminder_again(at: str) -> str:
    """Say when a snooze ends."""
    return tr("Reminder again at {at}", at=at)


def asks_about_food(state: State) -> bool:
    """Tell whether a ticked dose still wants to know about food, as the leaflet makes it matter."""
    return (
        state.status.is_done
        and state.occurrence.step.food is FoodRule.WITH_FOOD
        and state.record is not None
        and state.record.with_food is None
    )


def food_answer(state: State) -> str:
    """Return what was answered about food; empty where a dose is not done or nothing was said."""
    record = state.record
    if not state.status.is_done or record is None or record.with_food is None:
        return ""
    return tr(HAD_FOOD[record.with_food])


def row_result(state: State) -> str:
    """Return what stands under the planned time: done when, skipped why, not recorded."""
    record = state.record
    if state.status.is_done and record:
        return _done(record, is_late=state.status is Status.DONE_LATE)
    if state.status is Status.SKIPPED and record and record.reason:
        return tr(SKIPPED_FOR[record.reason])
    is_told = state.status in {Status.NOT_RECORDED, Status.SKIPPED}
    return tr(STATUSES[state.status]) if is_told else ""


def row_status(state: State) -> str:
    """Return the result of a row, or its status where there is none yet."""
    return row_result(state) or tr(STATUSES[state.status])


def _done(record: Record, *, is_late: bool) -> str:
    at = done_time(record)
    if not at:
        return tr(STATUSES[Status.DONE_LATE if is_late else Status.DONE])
    return tr("done late {at}", at=at) if is_late else tr("done {at}", at=at)


def done_time(record: Record) -> str:
    """Return when it was done; nothing where the time was not said."""
    return at_zone(record.done_at, record.zone) if record.done_at else ""


def record_story(state: State) -> str:
    """Return both times of a record, for a tooltip: when it was done and when that was noted."""
    record = state.record
    if record is None:
        return ""
    noted = record.noted_at.astimezone(record.zone)
    day, at = day_words(noted.date(), DayForm.DAY_AND_MONTH), clock(noted.time())
    result = capitalised(row_result(state))
    if record.with_food is None:
        return tr("{result}; noted {day}, {at}", result=result, day=day, at=at)
    if record.with_food:
        return tr("{result}, with food; noted {day}, {at}", result=result, day=day, at=at)
    return tr("{result}, without food; noted {day}, {at}", result=result, day=day, at=at)


def row_name(state: State) -> str:
    """Return what a screen reader says of a row's box: step, slot, time and state."""
    one = state.occurrence
    name, at, status = one.step.title, clock(one.at), row_status(state)
    if one.slot.anchor is None:
        return tr("{step}, {at}, {state}", step=name, at=at, state=status)
    slot = slot_name(one)
    return tr("{step}, {slot}, {at}, {state}", step=name, slot=slot, at=at, state=status)


def slot_name(one: Occurrence) -> str:
    """Return what an occurrence's slot is called beside the other slots of its step."""
    return slot_word(one.slot)


def meal_chip(state: State) -> str:
    """Return the dose's meal, as a chip."""
    one = state.occurrence
    has_meal = one.step.is_dose and one.slot.anchor in {Anchor.LUNCH, Anchor.DINNER}
    return when_inside(one.slot) if has_meal else ""


def capitalised(words: str) -> str:
    """Return words as the beginning of a sentence."""
    return f"{words[:1].upper()}{words[1:]}"


def _is_settled(group: Group) -> bool:
    return all(not state.status.is_open for state in group.states)
