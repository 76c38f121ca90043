"""Every sentence of the window from values: what it says in each case, and what it never says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import product

import pytest

from skinroutine.app.diary.commands import Changed
from skinroutine.app.diary.snapshots import DaySnapshot, Group, NextReminder, WeekSnapshot
from skinroutine.app.reminding.reasons import WHY
from skinroutine.app.reminding.reminder_text import away_notice, reminder_notice
from skinroutine.domain.plan.occurrence import OccurrenceKey, occurrences
from skinroutine.domain.plan.routine import Anchor, DayPart, FoodRule, Routine, Slot, Step, StepKind
from skinroutine.domain.plan.schedule import week_of
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.adherence import (
    Cell,
    CellState,
    Count,
    WeekRow,
    count,
    look,
    week_table,
)
from skinroutine.domain.record.event import (
    CameIn,
    Event,
    Fact,
    Noted,
    NotShown,
    NotShownReason,
    Paused,
    Preferred,
    PromptKind,
    Reminded,
    Resumed,
    RoutineRevised,
    Skipped,
    SkipReason,
    Snoozed,
    Ticked,
    Undone,
    Unticked,
    Used,
    WentOut,
)
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import Moment, State, Status, fold
from skinroutine.domain.reminding.reminder import Prompt
from skinroutine.ui.wording import calendar, checklist, counts, entry, program, routine, weeks

from ui.days import DOSE, LIPS, MONDAY, NOW, TODAY, WEDNESDAY, ZONE, at, key
from ui.never_say import broken_rules

MOMENT = Moment(NOW, ZONE)
BEGAN = MONDAY
CHANNEL_FAILURES = (NotShownReason.NO_SERVER, NotShownReason.REFUSED, NotShownReason.NO_ANSWER)


def event(fact: Fact, noted: datetime = NOW, number: int = 1) -> Event:
    """Return a fact in its envelope."""
    return Event(f"{number:04}", number, noted, "Europe/Berlin", "device", fact)


def states(
    *facts: Fact, now: datetime = NOW, day: date = TODAY, food: FoodRule = FoodRule.UNSURE
) -> tuple[State, ...]:
    """Return a day's states after some facts, seen from a moment."""
    planned = occurrences(default_routine().with_food_rule(food), day, ZONE)
    events = [event(fact, min(now, NOW), number) for number, fact in enumerate(facts, start=1)]
    return fold(planned, events, Moment(now, ZONE))


def state(
    one: OccurrenceKey,
    *facts: Fact,
    now: datetime = NOW,
    food: FoodRule = FoodRule.UNSURE,
) -> State:
    """Return one occurrence's state after some facts."""
    found = states(*facts, now=now, day=one.day, food=food)
    return next(state for state in found if state.occurrence.key == one)


def snapshot(
    *shown: State,
    day: date = TODAY,
    today: date = TODAY,
    upcoming: NextReminder | None = None,
    is_paused: bool = False,
) -> DaySnapshot:
    """Return a day's snapshot of some states."""
    groups = tuple(
        Group(part, of_part, count(of_part, so_far=False))
        for part in DayPart
        if (of_part := tuple(one for one in shown if one.occurrence.part is part))
    )
    total = count(shown, so_far=False)
    return DaySnapshot(
        day, today, MOMENT, groups, total, upcoming, is_paused, ((day, total),), Count()
    )


def week_snapshot(first: date, today: date = TODAY) -> WeekSnapshot:
    """Return the snapshot of an empty week."""
    days = tuple(first + timedelta(days=n) for n in range(7))
    return WeekSnapshot(today, MOMENT, week_table(days, {}), Count(), Count(), None, BEGAN)


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        (timedelta(0), "Due now"),
        (timedelta(seconds=59), "Due now"),
        (timedelta(minutes=1), "Due 1 minute ago"),
        (timedelta(minutes=12), "Due 12 minutes ago"),
        (timedelta(minutes=59), "Due 59 minutes ago"),
        (timedelta(hours=1), "Due 1 h ago"),
        (timedelta(hours=1, minutes=1), "Due 1 h 1 min ago"),
        (timedelta(hours=8, minutes=59), "Due 8 h 59 min ago"),
    ],
)
def test_how_long_a_step_has_been_due(later: timedelta, expected: str) -> None:
    """A due row says since when, in minutes and then in hours."""
    now = at(TODAY, 19) + later
    assert checklist.row_detail(state(DOSE, now=now), Moment(now, ZONE)) == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (date(2026, 11, 2), "2 \u2013 8 November"),
        (date(2026, 11, 30), "30 November \u2013 6 December"),
        (date(2026, 12, 28), "28 December \u2013 3 January"),
    ],
)
def test_a_week_by_its_days(first: date, expected: str) -> None:
    """A week names its month once where both ends share it."""
    assert calendar.week_title(week_of(first)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (TODAY, "Your routine for today"),
        (WEDNESDAY, "Yesterday \u00b7 a past day can be filled in or corrected"),
        (MONDAY, "3 days ago \u00b7 a past day can be filled in or corrected"),
    ],
)
def test_where_a_day_lies(day: date, expected: str) -> None:
    """A day's second line says how far back it lies."""
    assert calendar.day_subtitle(snapshot(day=day)) == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (MONDAY, "This week so far"),
        (date(2026, 10, 26), "Last week"),
        (date(2026, 10, 19), "Ended 11 days ago"),
    ],
)
def test_where_a_week_lies(first: date, expected: str) -> None:
    """A week's second line says how far back it lies."""
    assert calendar.week_subtitle(week_snapshot(first)) == expected


def test_days_have_english_names() -> None:
    """A day is named in full as a title and in short as a column."""
    assert calendar.day_title(TODAY) == "Thursday 5 November"
    assert calendar.day_short(TODAY) == "Thu 5"


@pytest.mark.parametrize(
    ("number", "of", "with_skipped", "steps"),
    [
        (Count(0, 0), "0 of 0", "0 of 0", "0 of 0 steps done"),
        (Count(26, 28), "26 of 28", "26 of 28", "26 of 28 steps done"),
        (Count(39, 46, 3), "39 of 46", "39 of 46, 3 skipped", "39 of 46 steps done, 3 skipped"),
    ],
)
def test_counts_have_their_denominator(
    number: Count, of: str, with_skipped: str, steps: str
) -> None:
    """A count stands with what it is of, and what was skipped beside it."""
    assert counts.of(number) == of
    assert counts.with_skipped(number) == with_skipped
    assert counts.steps_done(number) == steps


MORNING = (key("moisturizer", "morning"), key("sunscreen", "morning"), key("lip-balm", "morning"))
EVERY = (*MORNING, LIPS, DOSE, key("moisturizer", "night"), key("lip-balm", "night"))


@pytest.mark.parametrize(
    ("facts", "now", "expected"),
    [
        ([], at(TODAY, 7), "Nothing is due yet"),
        ([], at(TODAY, 8), "3 steps are due"),
        ([Ticked(one, NOW) for one in MORNING[:2]], at(TODAY, 8, 30), "1 step is due"),
        ([Ticked(one, NOW) for one in MORNING], at(TODAY, 9), "Morning done"),
        ([Ticked(one, NOW) for one in EVERY[:4]], at(TODAY, 13), "Midday done"),
        ([Ticked(one, NOW) for one in EVERY], at(TODAY, 22), "All done"),
        (
            [
                *(Ticked(one, NOW) for one in EVERY[:6]),
                Skipped(EVERY[6], SkipReason.AWAY),
            ],
            at(TODAY, 22),
            "All noted",
        ),
        ([Skipped(one, SkipReason.AWAY) for one in EVERY], at(TODAY, 22), "All noted"),
    ],
)
def test_what_now(facts: list[Fact], now: datetime, expected: str) -> None:
    """The headline says what is due, which part of the day is settled, or that all is."""
    assert checklist.headline(snapshot(*states(*facts, now=now))) == expected


def test_what_next() -> None:
    """The next reminder is one step by its name, several by their number, the dose as such."""
    night = states(now=at(TODAY, 20))[-2:]
    when = at(TODAY, 21, 30)
    assert checklist.next_reminder(snapshot()) == "None left today"
    assert checklist.next_reminder(snapshot(upcoming=NextReminder(when, night))) == (
        "2 steps at 21:30"
    )
    assert checklist.next_reminder(snapshot(upcoming=NextReminder(when, night[:1]))) == (
        "Moisturizer at 21:30"
    )
    dose = NextReminder(at(TODAY, 19), (state(DOSE),))
    assert checklist.next_reminder(snapshot(upcoming=dose)) == "Dose at 19:00"
    assert checklist.next_reminder(snapshot(is_paused=True)) == "Paused until tomorrow"


@pytest.mark.parametrize(
    ("one", "food", "expected"),
    [
        (DOSE, FoodRule.WITH_FOOD, "With food, as your leaflet says"),
        (DOSE, FoodRule.EITHER, "As you planned"),
        (DOSE, FoodRule.UNSURE, "As you planned"),
        (MORNING[1], FoodRule.WITH_FOOD, "Before you head out, clouds or not"),
        (MORNING[0], FoodRule.WITH_FOOD, "When you get up"),
        (LIPS, FoodRule.WITH_FOOD, "With lunch"),
        (EVERY[-1], FoodRule.WITH_FOOD, "Before bed"),
    ],
)
def test_hints(one: OccurrenceKey, food: FoodRule, expected: str) -> None:
    """Food is spoken of where the leaflet says so, and nowhere else."""
    assert checklist.row_hint(state(one, food=food)) == expected


@pytest.mark.parametrize(
    ("facts", "now", "result", "story"),
    [
        ([], NOW, "", ""),
        ([], at(TODAY, 19) + timedelta(days=1), "not recorded", ""),
        ([Ticked(DOSE, NOW)], NOW, "done 19:12", "Done 19:12; noted 5 November, 19:12"),
        (
            [Ticked(DOSE, at(TODAY, 23), with_food=True)],
            at(TODAY, 23),
            "done late 23:00",
            "Done late 23:00, with food; noted 5 November, 19:12",
        ),
        (
            [Ticked(DOSE, None, with_food=False)],
            NOW,
            "done",
            "Done, without food; noted 5 November, 19:12",
        ),
        (
            [Skipped(DOSE, SkipReason.TOLD_TO_PAUSE)],
            NOW,
            "skipped: told to pause",
            "Skipped: told to pause; noted 5 November, 19:12",
        ),
        ([Ticked(DOSE, NOW), Unticked(DOSE)], NOW, "", ""),
    ],
)
def test_what_came_of_a_step(facts: list[Fact], now: datetime, result: str, story: str) -> None:
    """A row says done when, skipped why, or not recorded; its tooltip has both times."""
    shown = state(DOSE, *facts, now=now)
    assert checklist.row_result(shown) == result
    assert checklist.record_story(shown) == story


def test_a_snoozed_row_says_until_when() -> None:
    """A snoozed step says when its reminder comes again, until it is done."""
    snoozed = Snoozed(DOSE, NOW + timedelta(minutes=10))
    assert checklist.row_detail(state(DOSE, snoozed), MOMENT) == "Reminder again at 19:22"
    done = state(DOSE, snoozed, Ticked(DOSE, NOW))
    assert checklist.row_detail(done, MOMENT) == "As you planned"


@pytest.mark.parametrize(
    ("facts", "food", "asks"),
    [
        ([], FoodRule.WITH_FOOD, False),
        ([Ticked(DOSE, NOW)], FoodRule.WITH_FOOD, True),
        ([Ticked(DOSE, None)], FoodRule.WITH_FOOD, True),
        ([Ticked(DOSE, NOW)], FoodRule.EITHER, False),
        ([Ticked(DOSE, NOW)], FoodRule.UNSURE, False),
        ([Ticked(DOSE, NOW, with_food=True)], FoodRule.WITH_FOOD, False),
        ([Ticked(DOSE, NOW, with_food=False)], FoodRule.WITH_FOOD, False),
        ([Skipped(DOSE, SkipReason.AWAY)], FoodRule.WITH_FOOD, False),
    ],
)
def test_when_food_is_asked_about(facts: list[Fact], food: FoodRule, asks: bool) -> None:
    """Food is asked about once, after the tick, where the leaflet says "with food"."""
    assert checklist.asks_about_food(state(DOSE, *facts, food=food)) is asks


@pytest.mark.parametrize(
    ("with_food", "expected"),
    [(True, "With food"), (False, "Without food"), (None, "As you planned")],
)
def test_a_done_dose_says_what_was_answered(with_food: bool | None, expected: str) -> None:
    """The answer stands where the hint stood, whatever the leaflet says; an own hint gives way."""
    done = Ticked(DOSE, NOW, with_food=with_food)
    assert entry.detail(state(DOSE, done), MOMENT) == expected
    asked = state(DOSE, done, food=FoodRule.WITH_FOOD)
    question = "Did you have it with food?" if with_food is None else expected
    assert entry.detail(asked, MOMENT) == question
    assert checklist.row_hint(asked) == "With food, as your leaflet says"


@pytest.mark.parametrize(
    ("fact", "expected", "can_undo"),
    [
        (Ticked(DOSE, NOW), "Noted, 19:12", True),
        (Ticked(DOSE, None), "Noted", True),
        (Unticked(DOSE), "Not recorded now", True),
        (Skipped(DOSE, SkipReason.AWAY), "Noted as skipped", True),
        (Snoozed(DOSE, at(TODAY, 19, 22)), "Reminder again at 19:22", True),
        (RoutineRevised(TODAY, default_routine()), "Saved. It applies from today", True),
        (
            RoutineRevised(TODAY + timedelta(days=1), default_routine()),
            "Saved. It applies from Fri 6 Nov",
            True,
        ),
        (Used(TODAY, "eye-drops", NOW), "Noted, 19:12", True),
        (Used(TODAY, "eye-drops", None), "Noted", True),
        (Noted(DOSE, "after the soup"), "Note kept", True),
        (WentOut(TODAY), "Noted: you are outside", True),
        (CameIn(TODAY), "Noted: you are back in", True),
        (Paused(TODAY), "Reminders are paused until tomorrow", True),
        (Resumed(TODAY), "Reminders come again", True),
        (Preferred("text-level", "full"), "Saved", False),
        (Undone("0001", TODAY), "Restored", False),
    ],
)
def test_what_is_said_after_an_act(fact: Fact, expected: str, can_undo: bool) -> None:
    """Each act is answered in a few words; most can be taken back from there."""
    assert program.acted(Changed(event(fact))) == (expected, can_undo)


def test_a_change_made_after_midnight_applies_from_its_own_day() -> None:
    """At half past midnight it is still the day before, and a change applies from that day."""
    late = at(TODAY, 0, 30) + timedelta(days=1)
    said = program.acted(Changed(event(RoutineRevised(TODAY, default_routine()), late)))
    assert said == ("Saved. It applies from today", True)


def test_an_undo_is_told_from_a_redo() -> None:
    """What was undone and what was restored are said as such, without "taken" of a medicine."""
    undone = event(Undone("0001", TODAY))
    assert program.acted(Changed(undone, is_undo=True)) == ("Undone", False)


def test_an_import_is_taken_back_in_one_sentence() -> None:
    """What one import brought is said to be gone, or there again, with its number."""
    undone = event(Undone("0001", TODAY))
    said = program.acted(Changed(undone, is_undo=True, count=18))
    assert said == ("Import undone: 18 entries.", False)
    said = program.acted(Changed(undone, count=18))
    assert said == ("Import restored: 18 entries.", False)


@pytest.mark.parametrize(
    ("facts", "now", "words"),
    [
        ([], at(TODAY, 7), "still to come"),
        ([], at(TODAY, 8), "due"),
        ([Ticked(one, NOW) for one in (MORNING[2],)], at(TODAY, 22), "1 of 3 done"),
        ([Ticked(one, None) for one in EVERY], at(TODAY, 22), "done"),
        ([Ticked(MORNING[2], NOW), Ticked(LIPS, None), Ticked(EVERY[-1], None)], NOW, "done late"),
        ([Skipped(one, SkipReason.AWAY) for one in EVERY], NOW, "skipped on purpose"),
        ([], at(TODAY, 8) + timedelta(days=1), "not recorded"),
    ],
)
def test_a_cell_in_words(facts: list[Fact], now: datetime, words: str) -> None:
    """A cell says its state in words, and a partly done one how many of how many."""
    lips = tuple(one for one in states(*facts, now=now) if one.occurrence.key.step_id == "lip-balm")
    cell = Cell(TODAY, lips, look(lips), count(lips))
    row = WeekRow(lips[0].occurrence.step, (cell,), cell.count)
    assert weeks.cell_words(cell) == words
    assert weeks.cell_name(row, cell) == f"Lip balm, Thursday 5 November: {words}"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([], "not recorded"),
        (
            [NotShown(DOSE, NotShownReason.OFF)],
            "not recorded; no reminder at 19:00: your computer was off",
        ),
        ([NotShown(DOSE, NotShownReason.OFF), Reminded(DOSE, time(19), "test")], "not recorded"),
        ([NotShown(DOSE, NotShownReason.OFF), Ticked(DOSE, None)], "done"),
        (
            [NotShown(DOSE, NotShownReason.OFF), Skipped(DOSE, SkipReason.AWAY)],
            "skipped on purpose",
        ),
    ],
)
def test_a_blank_cell_says_why_no_reminder_came(facts: list[Fact], expected: str) -> None:
    """The reason stands where the slot is blank and no reminder came, and nowhere else."""
    dose = state(DOSE, *facts, now=at(TODAY, 19) + timedelta(days=1))
    cell = Cell(TODAY, (dose,), look([dose]), count([dose]))
    assert weeks.cell_words(cell) == expected


@pytest.mark.parametrize("reason", list(NotShownReason))
def test_every_silence_has_a_reason_in_words(reason: NotShownReason) -> None:
    """Whatever kept a reminder away, the cell can say it without a forbidden word."""
    dose = state(DOSE, NotShown(DOSE, reason), now=at(TODAY, 19) + timedelta(days=1))
    said = weeks.cell_words(Cell(TODAY, (dose,), look([dose]), count([dose])))
    assert said == f"not recorded; no reminder at 19:00: {WHY[reason]}"
    assert broken_rules(said) == []


def test_an_empty_cell_in_words() -> None:
    """A day with nothing planned says so."""
    assert weeks.cell_words(Cell(TODAY, (), CellState.NOTHING, Count())) == "nothing planned"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (Count(0, 0), "None yet"),
        (Count(3, 4), "3 of 4"),
        (Count(0, 0, 2), "0 of 0, 2 skipped"),
    ],
)
def test_doses_in_words(number: Count, expected: str) -> None:
    """Doses have their denominator; where none is due yet that is said instead of 0 of 0."""
    assert weeks.doses(number) == expected


def test_the_rest_of_the_week_in_words() -> None:
    """Food, blanks and bars are counts as well, and say nothing where there is nothing."""
    (lotion, *_) = default_routine().steps
    assert weeks.with_food(Count(5, 7)) == "5 of 7 noted with food"
    assert weeks.with_food(Count()) == ""
    assert weeks.blank_slot(None) == ("None", "Nothing is blank in the last 28 days")
    assert weeks.blank_slot((lotion, lotion.slots[1], 1)) == (
        "Moisturizer, night",
        "Blank once in the last 28 days",
    )
    assert weeks.blank_slot((lotion, lotion.slots[1], 4))[1] == "Blank 4 times in the last 28 days"
    week = ((MONDAY, Count(7, 7)), (TODAY, Count(2, 6)), (date(2026, 11, 6), Count()))
    assert weeks.bars_spoken(week) == "Monday 7 of 7; Thursday 2 of 6"


def test_the_tray_in_words() -> None:
    """The tooltip counts what is due, or says when the next reminder comes, or that none does."""
    due = states(now=at(TODAY, 8))[:3]
    dose = NextReminder(at(TODAY, 19), (state(DOSE),))
    assert program.tray_tip(snapshot(upcoming=dose)) == "Dose at 19:00"
    assert program.tray_tip(snapshot(due[0], upcoming=dose)) == "1 step is due"
    assert program.tray_tip(snapshot(*due)) == "3 steps are due"
    assert program.tray_tip(snapshot(is_paused=True)) == "Reminders are paused"
    paused = program.tray_tip(snapshot(*due, is_paused=True))
    assert paused == "Reminders are paused. 3 steps are due"


@pytest.mark.parametrize("reason", CHANNEL_FAILURES)
def test_what_did_not_pop_up(reason: NotShownReason) -> None:
    """Each failure of the channels has its sentence, with what happens next."""
    said = program.not_shown(reason)
    assert said.startswith("A reminder could not pop up: ")
    assert said.endswith("and skinroutine keeps trying.")
    assert len({program.not_shown(one) for one in CHANNEL_FAILURES}) == len(CHANNEL_FAILURES)


def test_do_not_disturb_is_no_failure() -> None:
    """Who wants quiet is told where the reminder waits, and of no trouble."""
    assert program.not_shown(NotShownReason.DO_NOT_DISTURB) == (
        "\u201cDo not disturb\u201d is on, so a reminder did not pop up. "
        "It waits here and in the tray."
    )


def test_every_value_has_its_words() -> None:
    """No part of the day, reason, rule, anchor or cell state lacks words."""
    planned = default_routine()
    assert set(checklist.PARTS) == set(DayPart)
    assert set(checklist.REASONS) == set(SkipReason)
    assert set(routine.FOOD_RULES) == set(FoodRule)
    assert set(weeks.LOOKS) == set(CellState) - {CellState.PARTLY}
    anchors = {slot.anchor for step in planned.steps for slot in step.slots}
    assert anchors <= set(routine.ANCHORS) & set(routine.ANCHOR_QUESTIONS)


OWN = Step("spray", StepKind.NOSE, "Spray", (Slot("a", at=time(14, 5)), Slot("b", Anchor.BED)))


@pytest.mark.parametrize(
    ("slot", "word", "when", "inside"),
    [
        (Slot("x", Anchor.WAKE), "morning", "When you get up", "when you get up"),
        (Slot("x", Anchor.LUNCH), "midday", "With lunch", "with lunch"),
        (Slot("x", Anchor.DINNER), "dinner", "With dinner", "with dinner"),
        (Slot("x", Anchor.BED), "night", "Before bed", "before bed"),
        (Slot("morning", at=time(14, 5)), "14:05", "At 14:05", "at 14:05"),
    ],
)
def test_a_slot_is_called_by_its_point_of_the_day_or_its_time(
    slot: Slot, word: str, when: str, inside: str
) -> None:
    """What a slot hangs on names it, whatever its id is; a time of its own is its name."""
    assert routine.slot_word(slot) == word
    assert (routine.when(slot), routine.when_inside(slot)) == (when, inside)


def test_a_time_of_its_own_is_said_once() -> None:
    """A row, a menu and a summary with a time of its own do not say the time twice."""
    spray, night = fold(occurrences(Routine((OWN,)), TODAY, ZONE), (), Moment(NOW, ZONE))
    assert checklist.slot_name(spray.occurrence) == "14:05"
    assert checklist.row_name(spray) == "Spray, 14:05, due"
    assert checklist.row_name(night) == "Spray, night, 21:30, upcoming"
    assert weeks.slot_title(spray) == "14:05 \u00b7 due"
    assert weeks.slot_title(night) == "Night 21:30 \u00b7 upcoming"
    assert weeks.blank_slot((OWN, OWN.slots[0], 1))[0] == "Spray, 14:05"
    assert weeks.slot_summary(WeekRow(OWN, (), Count())) == "14:05, night"


def test_a_step_as_needed_has_no_slots_in_words() -> None:
    """A step without slots is done as needed."""
    drops = Step("drops", StepKind.EYE_DROPS, "Drops", (), is_as_needed=True)
    assert weeks.slot_summary(WeekRow(drops, (), Count())) == "as needed"


def test_when_a_day_ends() -> None:
    """The note names the day's end, the usual one or the person's own."""
    assert routine.day_end_note().startswith("A day ends at 04:00, so")
    assert routine.day_end_note(time(2, 30)).startswith("A day ends at 02:30, so")


def test_times_are_said_in_the_zone_they_were_made_in() -> None:
    """A tick made in Berlin keeps its wall time, wherever it is looked at."""
    tick = event(Ticked(DOSE, datetime(2026, 11, 5, 18, 12, tzinfo=UTC)))
    (dose,) = (
        one
        for one in fold(occurrences(default_routine(), TODAY, UTC), [tick], Moment(NOW, UTC))
        if one.occurrence.key == DOSE
    )
    assert checklist.row_result(dose) == "done 19:12"


def generated() -> Iterator[tuple[State, Moment]]:
    """Yield every kind of state of every slot, seen from the moments of a day and the next."""
    nows = [at(TODAY, hour) for hour in (5, 8, 13, 19, 22)]
    nows += [at(TODAY, 3, 59), at(TODAY, 19) + timedelta(days=1)]
    for food, now, one in product(FoodRule, nows, EVERY):
        due = next(o for o in occurrences(default_routine(), TODAY, ZONE) if o.key == one).due_at
        singles: list[Fact] = [
            Reminded(one, due.time(), "test"),
            Snoozed(one, due + timedelta(minutes=10)),
            *(NotShown(one, reason) for reason in NotShownReason),
            *(Skipped(one, reason) for reason in SkipReason),
            *(
                Ticked(one, done_at, with_food=had)
                for done_at in (None, due, due - timedelta(hours=1), due + timedelta(hours=3))
                for had in (None, True, False)
            ),
        ]
        histories: list[list[Fact]] = [[fact] for fact in singles]
        histories += [[], [Ticked(one, due), Unticked(one)]]
        for facts in histories:
            yield state(one, *facts, now=now, food=food), Moment(now, ZONE)


def said_of(shown: State, moment: Moment) -> Iterable[str]:
    """Return every sentence about one state."""
    notices = [
        notice
        for level in TextLevel
        for notice in (
            away_notice([shown], level),
            *(reminder_notice([prompted(shown, kind)], level) for kind in PromptKind),
        )
    ]
    day = snapshot(shown, upcoming=NextReminder(moment.now, (shown,)))
    cell = Cell(TODAY, (shown,), look([shown]), count([shown]))
    row = WeekRow(shown.occurrence.step, (cell,), cell.count)
    return (
        checklist.row_hint(shown),
        checklist.row_detail(shown, moment),
        checklist.row_result(shown),
        checklist.record_story(shown),
        checklist.row_name(shown),
        checklist.meal_chip(shown),
        checklist.headline(day),
        checklist.next_reminder(day),
        calendar.day_subtitle(day),
        weeks.cell_name(row, cell),
        weeks.slot_summary(row),
        weeks.doses(cell.count),
        *(notice.title for notice in notices),
        *(notice.body for notice in notices),
    )


def prompted(shown: State, kind: PromptKind = PromptKind.DUE) -> Prompt:
    """Return a reminder of a state, at its time."""
    return Prompt(shown, kind, shown.occurrence.due_at)


def test_no_state_brings_a_forbidden_word() -> None:
    """Of every generated state, no sentence says what must never be said, or has a hole in it."""
    kinds, sentences = set[Status](), set[str]()
    for shown, moment in generated():
        kinds.add(shown.status)
        sentences.update(said_of(shown, moment))
    assert kinds == set(Status)
    assert len(sentences) > 200
    for sentence in sentences:
        assert broken_rules(sentence) == [], sentence
        assert "None" not in sentence.split(" ")[1:], sentence
        assert "  " not in sentence.strip("\n"), sentence
        assert not {"{", "}"} & set(sentence), sentence
        assert sentence == sentence.strip()


def test_notices_of_several_steps_are_clean_too() -> None:
    """Of all steps of a day together, and of every pair, the notice says nothing forbidden."""
    everything = states()
    groups = [list(pair) for pair in product(everything, everything) if pair[0] is not pair[1]]
    for shown in [list(everything), *groups]:
        for level in (TextLevel.NEUTRAL, TextLevel.DISCREET):
            notices = (
                reminder_notice([prompted(one) for one in shown], level),
                away_notice(shown, level),
            )
            for sentence in (text for one in notices for text in (one.title, one.body)):
                assert broken_rules(sentence) == []
                assert "isotretinoin" not in sentence.casefold()
