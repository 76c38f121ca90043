"""The routine page's sentences: its list, the editor of a step, the four anchors; pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta

from skinroutine.app.tongue import (
    MEDICAL,
    DayForm,
    clock,
    commas,
    day_words,
    listed,
    mark,
    number,
    plural,
    tr,
    weekday,
)
from skinroutine.domain.plan.days import EVERY_WEEKDAY, Days
from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.routine import (
    MINUTE,
    Anchor,
    AnchorTimes,
    FoodRule,
    ForgottenRule,
    ReminderPolicy,
    Slot,
    Step,
    StepKind,
)
from skinroutine.ui.wording.routine import when

TITLE = mark("Routine")
SUBTITLE = mark(
    "Changes apply from today, or from a day you choose. Past days keep the routine they had."
)
ADD = mark("Add a step")
STEPS = mark("Steps of your routine")
ORDER = mark("Alt with \u2191 or \u2193 moves a step")
IDEAS = mark("Ideas")
ARCHIVE = mark("Archive")
ARCHIVE_NOTE = mark("Past days keep these steps. Bring one back and it applies from today.")
EMPTY = mark(
    "Your routine is empty. Add a step of your own, bring one back, or begin with an idea."
)
UNSAVED = mark("not saved yet", about="a step")
NEW_STEP = mark("New step")
DOSE_STEP, CARE_STEP = mark("Dose step"), mark("Care step")
KINDS = {
    StepKind.DOSE: mark("Dose", about="a kind of step"),
    StepKind.SUNSCREEN: mark("Sunscreen", about="a kind of step"),
    StepKind.MOISTURIZER: mark("Moisturizer", about="a kind of step"),
    StepKind.LIP_BALM: mark("Lip balm", about="a kind of step"),
    StepKind.CLEANSER: mark("Cleanser", about="a kind of step"),
    StepKind.EYE_DROPS: mark("Eye drops", about="a kind of step"),
    StepKind.NOSE: mark("Nose care", about="a kind of step"),
    StepKind.OTHER: mark("Something else", about="a kind of step"),
}
IDEA_NAMES = {
    "cleanser": mark("Gentle cleanser"),
    "eye-drops": mark("Eye drops"),
    "nose-spray": mark("Saline nose spray"),
    "hand-cream": mark("Hand cream"),
    "water": mark("Glass of water"),
    "lip-balm-night": mark("Lip balm at night"),
    "lip-balm-needed": mark("Lip balm as needed"),
}
"""What a step is called that is begun with an idea, by the idea's id."""

KIND, NAME, DOSE = mark("Kind of step"), mark("Name"), mark("Dose")
NAME_HINT = mark("As it should stand on your list")
DOSE_HINT = mark("As on the label: 20 + 10", about=MEDICAL)
ADD_STRENGTH = mark("Add a capsule by its strength", about=MEDICAL)
WHEN, DAYS = mark("When", about="the times of a step"), mark("Days")
ADD_TIME = mark("Add a time")
TIME_OF_DAY, OWN_TIME = mark("Time of day"), mark("At a time of its own")
OWN_CLOCK = mark("Its own time")
AS_NEEDED = mark("As needed")
AS_NEEDED_NOTE = mark("Each time you do it is counted. Nothing of that is planned.")
EVERY_DAY = mark("Every day")
EVERY_FEW, FROM_A_DAY, UNTIL_A_DAY = (
    mark("Every few days"),
    mark("From a day"),
    mark("Until a day"),
)
EVERY, APART, FROM, UNTIL = (
    mark("Every", about="every 2 days from a day"),
    mark("How many days apart"),
    mark("from", about="the first day of a step"),
    mark("until", about="the last day of a step"),
)
DAYS_UNIT = mark("days", about="every 2 days from a day")
FIRST_DAY, LAST_DAY = mark("First day"), mark("Last day")
REMOVE_EVERY, REMOVE_FIRST, REMOVE_LAST = (
    mark("Remove: every few days"),
    mark("Remove: the first day"),
    mark("Remove: the last day"),
)
AGAIN = mark("Again while I am outside")
AGAIN_LENGTH, LATE_LENGTH = mark("How soon again"), mark("Done late counts from")
AGAIN_NOTE = mark("Say on Today that you go outside. It ends when you come in, or at dinner.")
REMIND = mark("Remind me")
NO_REMINDER = mark("No reminder. It stands on your list all the same.")
DISCREET = mark("Discreet reminder")
DISCREET_ALREADY = mark("All your reminders are discreet already, by the settings.")
MORE = mark("Hint, repeats and more")
HINT, HINT_HINT = mark("My own hint"), mark("Under the name, on Today")
FIRST_REPEAT, SECOND_REPEAT = mark("Remind again after"), mark("And again after")
HEADS_UP = mark("A heads-up before")
NONE, MINUTES = mark("none", about="no reminder"), mark("min")
LATE_NOTE = mark("How long after its time a tick is still simply done.")
WITH_FOOD_NOTE = mark("Each tick asks if it was; kept for your visit summary.", about=MEDICAL)
FOOD_CHOICES = {
    FoodRule.WITH_FOOD: mark("with food", about=MEDICAL),
    FoodRule.EITHER: mark("with or without", about=MEDICAL),
    FoodRule.UNSURE: mark("not sure", about=MEDICAL),
}
FORGOTTEN_QUESTION = mark(
    "What does your leaflet say about a dose you forgot? Choose the closest. "
    "Leaflets differ from country to country.",
    about=MEDICAL,
)
FORGOTTEN_RULES = {
    ForgottenRule.SKIP: mark("skip it", about=MEDICAL),
    ForgottenRule.TAKE_IF_NOT_CLOSE: mark("take it if the next is not close", about=MEDICAL),
    ForgottenRule.UNSURE: mark("something else, or I am not sure", about=MEDICAL),
}
APPLIES = mark("Applies from")
APPLIES_TODAY, APPLIES_LATER = (
    mark("today", about="a change applies from"),
    mark("a later day", about="a change applies from"),
)
APPLIES_DAY = mark("The day it applies from")
SAVE, REVERT, DISCARD = mark("Save"), mark("Revert"), mark("Discard")
ARCHIVE_STEP = mark("Archive step")
DONE = mark("Done", about="the time was chosen")

NO_NAME = mark("It needs a name before it can be saved.")
NO_TIME = mark("It needs a time, or to be done as needed.")
SAME_TIME = mark("Two of its times are the same. Each needs its own.")
LAST_BEFORE_FIRST = mark("The last day comes before the first.")
NOTHING_PLANNED = mark("Nothing is planned with these days")

ANCHORS_TITLE = mark("When do your days happen?")
ANCHORS_NOTE = mark("The steps that hang on these times move with them.")
SAME_ANCHORS = mark("Two of these times are the same. Each needs its own.")
SAVE_TIMES, REVERT_TIMES = mark("Save these times"), mark("Revert these times")
TIMES_APPLY, TIMES_APPLY_DAY = (
    mark("These times apply from"),
    mark("The day these times apply from"),
)

MEALS = frozenset({Anchor.LUNCH, Anchor.DINNER})
WORKDAYS = frozenset(range(5))
WEEK, HOUR = 7, timedelta(hours=1)


def times_of(step: Step, anchors: AnchorTimes) -> str:
    """Return when a step is done, as the second line of the list: With dinner, 19:00."""
    parts = _times(step.slots, anchors)
    if step.is_as_needed:
        parts.append(tr("as needed") if parts else tr("As needed"))
    if step.again_outdoors is not None:
        parts.append(tr("again every {length} outdoors", length=length(step.again_outdoors)))
    return commas(parts)


def _times(slots: Sequence[Slot], anchors: AnchorTimes) -> list[str]:
    times = [clock(at) for at in sorted(slot.time_of_day(anchors) for slot in slots)]
    if len(slots) == 1 and slots[0].anchor in MEALS:
        return [when(slots[0]), *times]
    return times


def slot_chip(slot: Slot, anchors: AnchorTimes) -> str:
    """Return one time of a step with its clock time: With dinner · 19:00."""
    at = clock(slot.time_of_day(anchors))
    if slot.anchor is None:
        return at
    return tr("{point} \u00b7 {at}", about="a point of the day", point=when(slot), at=at)


def days_of(days: Days, today: date, first_weekday: int = 0) -> str:
    """Return on which days a step is planned: every day, Mon, Wed and Fri, every 2 days."""
    said = _which_days(days, first_weekday)
    first = day_words(days.first, DayForm.DAY_AND_MONTH) if days.first else ""
    last = day_words(days.last, DayForm.DAY_AND_MONTH) if days.last else ""
    is_ahead = days.first is not None and days.first > today
    if is_ahead and last:
        return tr("{days}, {first} to {last}", days=said, first=first, last=last)
    if is_ahead:
        return tr("{days} from {first}", days=said, first=first)
    return until(said, days.last) if days.last else said


def until(days: str, last: date) -> str:
    """Return days that end with a day."""
    if not days:
        return tr("until {last}", last=day_words(last, DayForm.DAY_AND_MONTH))
    return tr("{days} until {last}", days=days, last=day_words(last, DayForm.DAY_AND_MONTH))


def from_day(days: str, first: date) -> str:
    """Return days that begin with a day."""
    if not days:
        return tr("from {first}", first=day_words(first, DayForm.DAY_AND_MONTH))
    return tr("{days} from {first}", days=days, first=day_words(first, DayForm.DAY_AND_MONTH))


def _which_days(days: Days, first_weekday: int) -> str:
    if days.every == 1 and days.weekdays == EVERY_WEEKDAY:
        return tr("every day")
    named = _weekdays(days.weekdays, first_weekday)
    if days.every == 1:
        return named
    every = plural("every day", "every {n} days", days.every)
    if days.weekdays == EVERY_WEEKDAY:
        return every
    return tr("{every}, if on {weekdays}", every=every, weekdays=named)


def _weekdays(chosen: frozenset[int], first_weekday: int) -> str:
    if chosen == WORKDAYS:
        ends = weekday(0, letters=3), weekday(4, letters=3)
        return tr("{first} to {last}", about="weekdays", first=ends[0], last=ends[1])
    in_order = [(first_weekday + n) % WEEK for n in range(WEEK)]
    return commas(weekday(one, letters=3) for one in in_order if one in chosen)


def length(said: timedelta) -> str:
    """Return a length in hours and minutes."""
    hours, minutes = said // HOUR, said % HOUR // MINUTE
    if not hours:
        return tr("{minutes} min", minutes=number(minutes))
    if not minutes:
        return tr("{hours} h", hours=number(hours))
    return tr("{hours} h {minutes} min", hours=number(hours), minutes=number(minutes))


def row_name(title: str, times: str, days: str, *, is_unsaved: bool) -> str:
    """Return what a screen reader says of a step in the list."""
    return commas(part for part in (title, times, days, tr(UNSAVED) if is_unsaved else "") if part)


def kind_line(kind: StepKind, *, is_unsaved: bool) -> str:
    """Return what stands under the name in the editor."""
    said = tr(DOSE_STEP if kind is StepKind.DOSE else CARE_STEP)
    if not is_unsaved:
        return said
    return tr("{step} \u00b7 {state}", about="a step's kind", step=said, state=tr(UNSAVED))


def strength(mg: str) -> str:
    """Return the strength of a capsule."""
    return tr("{mg} mg", mg=mg)


def amount_in_all(amount: str) -> str:
    """Return the sum of a dose of several capsules."""
    return tr("{amount} in all", amount=amount)


def preview(coming: Iterable[Occurrence], today: date) -> str:
    """Say when a step falls due next."""
    times = [
        tr("{day} {at}", about="a day and a time", day=_near(one.key.day, today), at=clock(one.at))
        for one in coming
    ]
    return tr("Next: {times}", times=commas(times)) if times else tr(NOTHING_PLANNED)


def _near(day: date, today: date) -> str:
    ahead = (day - today).days
    if ahead == 0:
        return tr("today", about="when a step falls due")
    if ahead == 1:
        return tr("tomorrow", about="when a step falls due")
    return weekday(day.weekday()) if ahead < WEEK else day_words(day, DayForm.SHORT)


def remind_note(policy: ReminderPolicy) -> str:
    """Say what a reminder policy does."""
    if not policy.is_on:
        return tr(NO_REMINDER)
    said = _repeats([one // MINUTE for one in policy.repeats])
    if policy.heads_up is None:
        return said
    ahead = length(policy.heads_up)
    return tr("{reminders}, with a heads-up {length} before", reminders=said, length=ahead)


def _repeats(minutes: Sequence[int]) -> str:
    if not minutes:
        return tr("At the time, once")
    if len(minutes) == 1:
        return plural(
            "At the time, then 1 minute later while it is open",
            "At the time, then {n} minutes later while it is open",
            minutes[0],
        )
    return tr(
        "At the time, then {minutes} minutes later while it is open",
        about="several times",
        minutes=listed([number(one) for one in minutes]),
    )


def discreet_note(at: time) -> str:
    """Say what a discreet reminder says."""
    return tr("\u201cYour {at} moment\u201d instead of the name", at=clock(at))


def planned_note(days: Sequence[date]) -> str:
    """Say that the routine changes on days to come, and that a change made now goes into that."""
    named = listed([day_words(day, DayForm.DAY_AND_MONTH) for day in days])
    if len(days) == 1:
        return tr("A change is planned from {day}; this change goes into it too.", day=named)
    return tr("Changes are planned from {days}; this change goes into them too.", days=named)


def planned_step(day: date, words: str) -> str:
    """Say what a step is planned to be from a day on."""
    return tr("From {day}: {step}", day=day_words(day, DayForm.DAY_AND_MONTH), step=words)


def planned_gone(day: date) -> str:
    """Say that a step is planned to be archived."""
    return tr("From {day} it is archived.", day=day_words(day, DayForm.DAY_AND_MONTH))


def same_time(step: str, at: time) -> str:
    """Say why the four anchors cannot be saved: a step would have a time twice."""
    return tr(
        "{step} would have {at} twice. Each of its times needs its own.", step=step, at=clock(at)
    )


def move_up(title: str) -> str:
    """Name the button that moves a step up."""
    return tr("Move {step} up", step=title) if title else tr("Move up")


def move_down(title: str) -> str:
    """Name the button that moves a step down."""
    return tr("Move {step} down", step=title) if title else tr("Move down")


def bring_back(title: str = "") -> str:
    """Name the button that brings an archived step back."""
    return tr("Bring {step} back", step=title) if title else tr("Bring back")


def kind_choice(kind: StepKind) -> str:
    """Return a kind of step."""
    return tr(KINDS[kind])


def planned_line(title: str, times: str, days: str) -> str:
    """Return a step in one line."""
    return tr(" \u00b7 ", about="between parts of a step").join(filter(None, (title, times, days)))
