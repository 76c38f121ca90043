"""Every sentence of the window, from snapshot values; pure, no Qt."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo

from skinroutine.app.commands import Changed
from skinroutine.app.snapshots import DaySnapshot, Group, WeekSnapshot
from skinroutine.domain.adherence import Cell, CellState, Count, WeekRow, count
from skinroutine.domain.event import (
    NotShownReason,
    Paused,
    Preferred,
    Resumed,
    RoutineRevised,
    Skipped,
    SkipReason,
    Snoozed,
    Ticked,
    Undone,
    Unticked,
)
from skinroutine.domain.routine import Anchor, DayPart, FoodRule, Slot, Step, StepKind
from skinroutine.domain.schedule import DAY_END
from skinroutine.domain.status import Moment, Record, State, Status, zone_named
from skinroutine.ui import reminder_wording

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
PARTS = {DayPart.MORNING: "Morning", DayPart.MIDDAY: "Midday", DayPart.EVENING: "Evening"}
ANCHORS = {
    Anchor.WAKE: "When you get up",
    Anchor.LUNCH: "With lunch",
    Anchor.DINNER: "With dinner",
    Anchor.BED: "Before bed",
}
ANCHOR_QUESTIONS = {
    Anchor.WAKE: "I get up",
    Anchor.LUNCH: "Lunch",
    Anchor.DINNER: "Dinner, with my dose",
    Anchor.BED: "I go to bed",
}
FOOD_RULES = {
    FoodRule.WITH_FOOD: "with food",
    FoodRule.EITHER: "with or without food",
    FoodRule.UNSURE: "I am not sure",
}
FOOD_QUESTION = "Does your leaflet say to take it with food?"
FOOD_NOTE = "Brands differ. If you aren\u2019t sure, your pharmacist can tell you."
REASONS = {
    SkipReason.FORGOT: "I forgot",
    SkipReason.RAN_OUT: "It ran out",
    SkipReason.AWAY: "I was away",
    SkipReason.SIDE_EFFECTS: "Side effects",
    SkipReason.CHOSE_NOT_TO: "I chose not to",
    SkipReason.TOLD_TO_PAUSE: "I was told to pause",
    SkipReason.OTHER: "Something else",
}
REASON_QUESTION = "What got in the way?"
WITH_FOOD_QUESTION = "Did you have it with food?"
LOOKS = {
    CellState.NOTHING: "nothing planned",
    CellState.UPCOMING: "still to come",
    CellState.DUE: "due",
    CellState.DONE: "done",
    CellState.DONE_LATE: "done late",
    CellState.SKIPPED: "skipped on purpose",
    CellState.NOT_RECORDED: "not recorded",
}
KEEPS_RUNNING_TITLE = "Reminders keep running"
KEEPS_RUNNING_TRAY = (
    "Closing the window leaves skinroutine in the tray, so that reminders reach you. "
    "To stop them, choose Quit in the tray menu. This is said only once."
)
KEEPS_RUNNING_NO_TRAY = (
    "This desktop has no tray, so closing the window makes it small instead and reminders "
    "still reach you. To stop them, quit with Ctrl+Q. This is said only once."
)
QUIT = "Quit (reminders stop)"
BUG = "Something went wrong inside skinroutine. Your diary is safe; the log has the details."
ABOUT = (
    "A diary and reminder, not medical advice. Your leaflet, pharmacist and prescriber come first."
)
PURPOSE = (
    "A personal diary and reminder you set up yourself. It stores and shows what you typed. "
    "It does not diagnose, monitor, calculate a dose, interpret results or advise treatment."
)
LIES_IN = "It lies in this folder, readable by you alone:"
PRIVATE = "Everything stays on this computer. Nothing is sent anywhere."
NOT_SHOWN = {
    NotShownReason.NO_SERVER: "no notification service answers on this desktop",
    NotShownReason.REFUSED: "the desktop did not take the pop-up",
    NotShownReason.NO_ANSWER: "the notification service does not answer",
}
DO_NOT_DISTURB = (
    "\u201cDo not disturb\u201d is on, so a reminder did not pop up. It waits here and in the tray."
)
OWN_CARD = (
    "The desktop did not show a reminder, so skinroutine shows it on a card of its own. "
    "Settings has a test reminder, and the reminder log says what happened."
)
PAUSED = "Reminders are paused"
PAUSE, RESUME = "Pause until tomorrow", "Resume reminders"


def clock(at: time) -> str:
    """Return a wall time, 24-hour."""
    return f"{at:%H:%M}"


def at_zone(at: datetime, zone: tzinfo) -> str:
    """Return an instant as the wall time of a zone."""
    return clock(at.astimezone(zone).time())


def day_title(day: date) -> str:
    """Return a day as a page's title."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def week_title(days: tuple[date, ...]) -> str:
    """Return a week as a page's title."""
    first, last = days[0], days[-1]
    start = f"{first.day}" if first.month == last.month else f"{first.day} {_month(first)}"
    return f"{start} \u2013 {last.day} {_month(last)}"


def day_subtitle(snapshot: DaySnapshot) -> str:
    """Say where the day lies and what can be done with it."""
    days = (snapshot.today - snapshot.day).days
    if days == 0:
        return "Your routine for today"
    ago = "Yesterday" if days == 1 else f"{days} days ago"
    return f"{ago} \u00b7 a past day can be filled in or corrected"


def week_subtitle(snapshot: WeekSnapshot) -> str:
    """Say where the week lies."""
    if snapshot.today in snapshot.table.days:
        return "This week so far"
    days = (snapshot.today - snapshot.table.days[-1]).days
    return "Last week" if days <= len(snapshot.table.days) else f"Ended {days} days ago"


def of(number: Count) -> str:
    """Return a count with its denominator."""
    return f"{number.done} of {number.planned}"


def with_skipped(number: Count) -> str:
    """Return a count with its denominator and what was skipped beside it."""
    return f"{of(number)}, {number.skipped} skipped" if number.skipped else of(number)


def steps_done(number: Count) -> str:
    """Return a count of steps in words."""
    skipped = f", {number.skipped} skipped" if number.skipped else ""
    return f"{of(number)} steps done{skipped}"


def headline(snapshot: DaySnapshot) -> str:
    """Return the answer to: what now."""
    due = snapshot.due
    if due:
        return "1 step is due" if len(due) == 1 else f"{len(due)} steps are due"
    open_states = [state for state in snapshot.states if state.status.is_open]
    if not open_states:
        total = snapshot.count
        return "All done" if total.done == total.planned and not total.skipped else "All noted"
    settled = [group for group in snapshot.groups if _is_settled(group)]
    return f"{PARTS[settled[-1].part]} done" if settled else "Nothing is due yet"


def next_reminder(snapshot: DaySnapshot) -> str:
    """Return the answer to: what next."""
    upcoming = snapshot.next_reminder
    if snapshot.is_paused:
        return "Paused until tomorrow"
    if upcoming is None:
        return "None left today"
    at = at_zone(upcoming.at, snapshot.moment.zone)
    first = upcoming.states[0].occurrence.step
    if len(upcoming.states) > 1:
        return f"{len(upcoming.states)} steps at {at}"
    return f"{'Dose' if first.is_dose else first.name} at {at}"


def row_hint(state: State) -> str:
    """Say in a few words when or how a step is done; medical words as in F1.5, F5.5 and F9.2."""
    step = state.occurrence.step
    if step.is_dose and step.food is FoodRule.WITH_FOOD:
        return "With food, as your leaflet says"
    if step.is_dose:
        return "As you planned"
    if step.kind is StepKind.SUNSCREEN:
        return "Before you head out, clouds or not"
    return ANCHORS[state.occurrence.slot.anchor]


def row_detail(state: State, moment: Moment) -> str:
    """Return the second line of a row: how late, when again, or the hint."""
    if state.status.is_open and state.prompting.snoozed_until:
        return f"Reminder again at {at_zone(state.prompting.snoozed_until, moment.zone)}"
    if state.status is Status.DUE:
        return f"Due {_ago(state.occurrence.due_at, moment.now)}"
    if asks_about_food(state):
        return WITH_FOOD_QUESTION
    return row_hint(state)


def asks_about_food(state: State) -> bool:
    """Tell whether a ticked dose still wants to know about food, as the leaflet makes it matter."""
    return (
        state.status.is_done
        and state.occurrence.step.food is FoodRule.WITH_FOOD
        and state.record is not None
        and state.record.with_food is None
    )


def row_result(state: State) -> str:
    """Return what stands under the planned time: done when, skipped why, not recorded."""
    record = state.record
    if state.status.is_done and record:
        return f"{state.status.value} {done_time(record)}".strip()
    if state.status is Status.SKIPPED and record and record.reason:
        return f"skipped: {record.reason.value}"
    return "not recorded" if state.status is Status.NOT_RECORDED else ""


def done_time(record: Record) -> str:
    """Return when it was done; nothing where the time was not said."""
    return at_zone(record.done_at, record.zone) if record.done_at else ""


def record_story(state: State) -> str:
    """Return both times of a record, for a tooltip: when it was done and when that was noted."""
    record = state.record
    if record is None:
        return ""
    noted = record.noted_at.astimezone(record.zone)
    story = f"noted {noted.day} {_month(noted.date())}, {clock(noted.time())}"
    food = {True: ", with food", False: ", without food", None: ""}[record.with_food]
    result = row_result(state)
    return f"{result[:1].upper()}{result[1:]}{food}; {story}"


def row_name(state: State) -> str:
    """Return what a screen reader says of a row's box: step, slot, time and state."""
    one = state.occurrence
    parts = [one.step.name, one.slot.id, clock(one.at), row_result(state) or state.status.value]
    return ", ".join(parts)


def meal_chip(state: State) -> str:
    """Return the dose's meal, as a chip."""
    one = state.occurrence
    meals = {Anchor.LUNCH: "with lunch", Anchor.DINNER: "with dinner"}
    return meals.get(one.slot.anchor, "") if one.step.is_dose else ""


def slot_summary(row: WeekRow) -> str:
    """Return a week row's second line: when in the day."""
    slots = row.step.slots
    if len(slots) > 2:  # noqa: PLR2004 - from three on a count reads better
        return f"{len(slots)} times a day"
    if row.step.is_dose:
        return ANCHORS[slots[0].anchor].lower()
    return ", ".join(slot.id for slot in slots)


def cell_name(row: WeekRow, cell: Cell) -> str:
    """Return what a screen reader says of a week's cell."""
    return f"{row.step.name}, {day_title(cell.day)}: {cell_words(cell)}"


def cell_words(cell: Cell) -> str:
    """Return a cell in words, with the reason where no reminder came."""
    words = LOOKS.get(cell.look) or f"{of(whole_count(cell))} done"
    return "; ".join(filter(None, (words, reminder_wording.cell_silence(cell))))


def whole_count(cell: Cell) -> Count:
    """Return a cell's count with the slots still to come in the denominator."""
    return count(cell.states, so_far=False)


def day_short(day: date) -> str:
    """Return a day as a column's head."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day}"


def doses(number: Count) -> str:
    """Return how many of the doses were taken."""
    return with_skipped(number) if number.planned or number.skipped else "None yet"


def with_food(doses: Count) -> str:
    """Return how many of the doses where it was noted were with food."""
    return f"{doses.done} of {doses.planned} noted with food" if doses.planned else ""


def blank_slot(found: tuple[Step, Slot, int] | None) -> tuple[str, str]:
    """Return the slot most often blank in the last 28 days, and how often."""
    if found is None:
        return "None", "Nothing is blank in the last 28 days"
    step, slot, times = found
    often = "once" if times == 1 else f"{times} times"
    return f"{step.name}, {slot.id}", f"Blank {often} in the last 28 days"


def bars_spoken(week: tuple[tuple[date, Count], ...]) -> str:
    """Return a week's bars in words."""
    return "; ".join(
        f"{WEEKDAYS[day.weekday()]} {of(number)}" for day, number in week if number.planned
    )


def tray_tip(snapshot: DaySnapshot, *, is_discreet: bool = False) -> str:
    """Return the tray's tooltip; where something is due no step is named: others may see it."""
    paused = f"{PAUSED}. " if snapshot.is_paused else ""
    due = len(snapshot.due)
    if due:
        return f"{paused}{'1 step is due' if due == 1 else f'{due} steps are due'}"
    if snapshot.is_paused:
        return PAUSED
    upcoming = snapshot.next_reminder
    if is_discreet and upcoming is not None:
        return f"Next at {at_zone(upcoming.at, snapshot.moment.zone)}"
    return next_reminder(snapshot)


def window_title(*, is_discreet: bool) -> str:
    """Return what stands in the title bar and the task bar."""
    return "Reminders" if is_discreet else "skinroutine"


def not_shown(reason: NotShownReason) -> str:
    """Return the banner for reminders that could not be shown as pop-ups."""
    if reason is NotShownReason.DO_NOT_DISTURB:
        return DO_NOT_DISTURB
    return (
        f"A reminder could not pop up: {NOT_SHOWN[reason]}. It stays here and in the tray, "
        "and skinroutine keeps trying."
    )


def day_end_note() -> str:
    """Say when a day ends."""
    return (
        f"A day ends at {clock(DAY_END)}, so a tick after midnight belongs to the evening before."
    )


def _ago(due_at: datetime, now: datetime) -> str:
    minutes = max(0, int((now - due_at).total_seconds() // 60))
    if minutes == 0:
        return "now"
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return "1 minute ago" if minutes == 1 else f"{minutes} minutes ago"
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min ago" if rest else f"{hours} h ago"


def _is_settled(group: Group) -> bool:
    return all(not state.status.is_open for state in group.states)


def _month(day: date) -> str:
    return MONTHS[day.month - 1]


def acted(changed: Changed) -> tuple[str, bool]:
    """Return what to say after an act, and whether it can be taken back from there (C12)."""
    match changed.event.fact:
        case Undone():
            return ("Taken back" if changed.is_undo else "Brought back"), False
        case Preferred():
            return "Saved", False
        case Ticked(done_at=datetime() as done_at):
            return f"Noted, {at_zone(done_at, zone_named(changed.event.zone))}", True
        case Snoozed(until=until):
            again = at_zone(until, zone_named(changed.event.zone))
            return f"Reminder again at {again}", True
        case fact:
            return ACTED.get(type(fact), "Noted"), True


ACTED = {
    Skipped: "Noted as skipped",
    Unticked: "Not recorded now",
    RoutineRevised: "Saved. It applies from today",
    Paused: "Reminders are paused until tomorrow",
    Resumed: "Reminders come again",
}
