"""The editor of a step: each field, what it says where it makes no sense, and what it saves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from skinroutine.domain.plan.days import EVERY_DAY, Days
from skinroutine.domain.plan.edits import put_step
from skinroutine.domain.plan.routine import (
    DOSE_POLICY,
    Anchor,
    FoodRule,
    ForgottenRule,
    ReminderPolicy,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.record.event import Ticked
from skinroutine.domain.record.preferences import PreferenceName

from ui.days import TODAY, WEDNESDAY
from ui.desk import Desk, button, choose, click, entries, press, settle, words
from ui.routine_bench import Bench, a_bench, pick, set_number, set_time, write

HOW_TO_WRITE = "Write the numbers as on the label, with a plus between them: 20 + 10."
SAME_TIME = "Two of its times are the same. Each needs its own."
THEN, LATER = "At the time, then", "later while it is open"
DOSE = "dose"


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page with the dose on show."""
    with a_bench(qt, desk) as made:
        made.choose(DOSE)
        yield made


def chips(bench: Bench) -> list[str]:
    """Return the words of the times."""
    return [one.edit.text() for one in bench.page.editor.times.chips.values()]


def minutes(*lengths: int) -> tuple[timedelta, ...]:
    """Return lengths in minutes."""
    return tuple(timedelta(minutes=one) for one in lengths)


def test_a_step_is_renamed_from_today(bench: Bench) -> None:
    """The new name holds from today, past days keep the old one, and what was ticked stays."""
    write(bench.page.editor.name, " Capsule ")
    assert bench.row(DOSE) == "Isotretinoin, With dinner, 19:00, every day, not saved yet"
    bench.save()
    assert bench.step(DOSE).name == "Capsule"
    assert bench.row(DOSE) == "Capsule, With dinner, 19:00, every day"
    assert bench.desk.session.queries.routine(WEDNESDAY).dose == replace(
        bench.step(DOSE), name="Isotretinoin"
    )
    assert len(bench.revisions) == 2
    assert len(bench.desk.facts(Ticked)) == 18
    assert not bench.page.save.isEnabled()


def test_a_step_needs_a_name(bench: Bench) -> None:
    """Without a name a sentence says so, beside the field and to a screen reader."""
    editor = bench.page.editor
    write(editor.name, "x")
    QTest.keyClick(editor.name, Qt.Key.Key_Backspace)
    settle()
    assert "It needs a name before it can be saved." in words(editor)
    assert editor.name.accessibleDescription() == "It needs a name before it can be saved."
    assert not bench.page.save.isEnabled()


def test_a_name_has_up_to_200_characters(bench: Bench) -> None:
    """What goes beyond is not taken, and all of the rest is kept."""
    write(bench.page.editor.name, "n" * 210)
    bench.save()
    assert bench.step(DOSE).name == "n" * 200


def test_a_change_that_is_changed_back_is_none(bench: Bench) -> None:
    """Save is offered while the step differs from the diary; the mark goes with it."""
    editor = bench.page.editor
    write(editor.name, "Isotretinoin ")
    assert not bench.page.save.isEnabled()
    write(editor.name, "Other")
    assert bench.page.save.isEnabled()
    write(editor.name, "Isotretinoin")
    assert not bench.page.save.isEnabled()
    assert "not saved yet" not in bench.row(DOSE)


@pytest.mark.parametrize(
    ("typed", "strengths", "title", "in_all"),
    [
        ("20 + 10", (20, 10), "Isotretinoin 30 mg", "30 mg in all"),
        ("30", (30,), "Isotretinoin 30 mg", ""),
        ("30 mg", (30,), "Isotretinoin 30 mg", ""),
        ("20 mg + 10 mg", (20, 10), "Isotretinoin 30 mg", "30 mg in all"),
        ("7,5", (Decimal("7.5"),), "Isotretinoin 7.5 mg", ""),
        ("20+20+ 5", (20, 20, 5), "Isotretinoin 45 mg", "45 mg in all"),
    ],
)
def test_a_dose_is_typed_as_on_the_label(
    bench: Bench, typed: str, strengths: tuple[int, ...], title: str, in_all: str
) -> None:
    """Each way to write it is understood; the sum of several stands beside."""
    dose = bench.page.editor.dose
    write(dose.field, typed)
    assert dose.amount.text() == in_all
    assert dose.field.text() == typed
    bench.save()
    assert bench.step(DOSE).strengths == tuple(Decimal(one) for one in strengths)
    assert bench.row(DOSE).startswith(f"{title}, ")


@pytest.mark.parametrize("typed", ["twenty", "20 or 30", "20,10", "20 + ", "2 x 20"])
def test_a_dose_that_cannot_be_read_is_told(bench: Bench, typed: str) -> None:
    """A sentence says how to write it, what was typed stays, and nothing is saved."""
    dose = bench.page.editor.dose
    write(dose.field, typed)
    assert dose.problem.isVisible()
    assert dose.problem.text() == HOW_TO_WRITE
    assert dose.field.accessibleDescription() == HOW_TO_WRITE
    assert dose.field.text() == typed
    assert not bench.page.save.isEnabled()
    write(dose.field, "20")
    assert not dose.problem.isVisible()
    bench.save()
    assert bench.step(DOSE).strengths == (Decimal(20),)


@pytest.mark.parametrize("typed", ["0", "2000"])
def test_a_strength_has_its_bounds(bench: Bench, typed: str) -> None:
    """Nothing and a slip of the key are told in a sentence of their own."""
    write(bench.page.editor.dose.field, typed)
    assert (
        bench.page.editor.dose.problem.text()
        == "A strength is a number of mg above 0 and below 1000."
    )
    assert not bench.page.save.isEnabled()


def test_usual_strengths_are_offered(bench: Bench) -> None:
    """A menu puts one more capsule behind what is there, whatever way it is written."""
    dose = bench.page.editor.dose
    menu = dose.strengths.menu()
    assert isinstance(menu, QMenu)
    assert entries(menu)[:3] == ["5 mg", "8 mg", "10 mg"]
    choose(menu, "20 mg")
    assert dose.field.text() == "20"
    assert dose.field.hasFocus()
    choose(menu, "10 mg")
    assert dose.amount.text() == "30 mg in all"
    write(dose.field, "7,5 mg + ")
    choose(menu, "40 mg")
    bench.save()
    assert bench.step(DOSE).strengths == (Decimal("7.5"), Decimal(40))


def test_a_dose_can_do_without_an_amount(bench: Bench) -> None:
    """An empty field is no amount."""
    write(bench.page.editor.dose.field, "20")
    bench.save()
    QTest.keyClick(bench.page.editor.dose.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(bench.page.editor.dose.field, Qt.Key.Key_Delete)
    bench.save()
    assert bench.step(DOSE).strengths == ()


def test_another_kind_has_its_own_fields_and_manners(bench: Bench) -> None:
    """A step that is no dose any more has no amount and is reminded once."""
    editor = bench.page.editor
    write(editor.dose.field, "20")
    pick(editor.kind, "Eye drops")
    assert not editor.dose.isVisible()
    assert editor.reminding.remind.note.text() == "At the time, once"
    bench.save()
    step = bench.step(DOSE)
    assert (step.kind, step.strengths, step.own_policy) == (StepKind.EYE_DROPS, (), None)
    pick(editor.kind, "Dose")
    assert editor.dose.field.text() == ""
    assert editor.reminding.remind.note.text() == (
        "At the time, then 20 and 60 minutes later while it is open"
    )


def test_a_time_is_added_at_a_point_of_the_day(bench: Bench) -> None:
    """A new time begins with the first point of the day that is free, and can be another."""
    times = bench.page.editor.times
    assert chips(bench) == ["With dinner \u00b7 19:00"]
    click(times.add)
    assert chips(bench) == ["When you get up \u00b7 08:00", "With dinner \u00b7 19:00"]
    assert times.picker.point.hasFocus()
    pick(times.picker.point, "With lunch \u00b7 12:30")
    assert chips(bench) == ["With lunch \u00b7 12:30", "With dinner \u00b7 19:00"]
    click(times.picker.done)
    assert not times.picker.isVisible()
    assert times.chips["slot-1"].edit.hasFocus()
    bench.save()
    assert bench.step(DOSE).slots == (Slot("dinner", Anchor.DINNER), Slot("slot-1", Anchor.LUNCH))


def test_a_time_can_be_its_own(bench: Bench) -> None:
    """A clock time keeps the slot, so that what was ticked stays where it is."""
    times = bench.page.editor.times
    click(times.chips["dinner"].edit)
    pick(times.picker.point, "At a time of its own")
    assert times.picker.at.hasFocus()
    set_time(times.picker.at, "20", "15")
    assert chips(bench) == ["20:15"]
    press(times.picker.at, Qt.Key.Key_Escape)
    assert not times.picker.isVisible()
    assert times.chips["dinner"].edit.hasFocus()
    bench.save()
    assert bench.step(DOSE).slots == (Slot("dinner", at=time(20, 15)),)


def test_the_same_time_twice_is_told(bench: Bench) -> None:
    """Two equal times, by anchor or by clock, are a sentence and no save."""
    times = bench.page.editor.times
    click(times.add)
    pick(times.picker.point, "At a time of its own")
    set_time(times.picker.at, "19", "00")
    assert times.problem.isVisible()
    assert times.problem.text() == SAME_TIME
    assert not bench.page.save.isEnabled()
    set_time(times.picker.at, "07", "00")
    assert not times.problem.isVisible()
    bench.save()
    assert {one.time_of_day(bench.routine.anchors) for one in bench.step(DOSE).slots} == {
        time(7),
        time(19),
    }


def test_a_time_is_removed(bench: Bench) -> None:
    """A cross takes a time away, by mouse and by Delete; the last one has none."""
    bench.choose("lip-balm")
    times = bench.page.editor.times
    click(times.chips["midday"].remove)
    assert list(times.chips) == ["morning", "night"]
    times.chips["morning"].edit.setFocus()
    press(times.chips["morning"].edit, Qt.Key.Key_Delete)
    assert list(times.chips) == ["night"]
    assert times.chips["night"].edit.hasFocus()
    assert times.chips["night"].remove.isHidden()
    bench.save()
    assert [one.id for one in bench.step("lip-balm").slots] == ["night"]


def test_the_id_of_a_slot_is_never_used_again(bench: Bench) -> None:
    """A time that is added after one was removed is another slot."""
    times = bench.page.editor.times
    click(times.add)
    bench.save()
    click(times.chips["slot-1"].remove)
    bench.save()
    click(times.add)
    assert list(times.chips) == ["slot-2", "dinner"]


def test_a_step_is_done_as_needed(bench: Bench) -> None:
    """With the switch on, the last time can go; then there are no days and no reminders to set."""
    bench.choose("lip-balm")
    editor = bench.page.editor
    click(editor.as_needed)
    assert "Each time you do it is counted. Nothing of that is planned." in words(editor)
    for slot in ("morning", "midday", "night"):
        click(editor.times.chips[slot].remove)
    assert not editor.days.isVisible()
    assert not editor.reminding.isVisible()
    assert editor.preview.text() == ""
    bench.save()
    step = bench.step("lip-balm")
    assert step.is_as_needed
    assert step.slots == ()
    assert bench.row("lip-balm") == "Lip balm, As needed"
    click(editor.as_needed)
    assert editor.times.problem.text() == "It needs a time, or to be done as needed."
    assert not bench.page.save.isEnabled()


def test_as_needed_goes_with_times_as_well(bench: Bench) -> None:
    """A step can be planned and be done in between."""
    bench.choose("lip-balm")
    click(bench.page.editor.as_needed)
    bench.save()
    assert bench.row("lip-balm") == "Lip balm, 08:00, 12:30, 21:30, as needed, every day"


def test_weekdays_are_chosen(bench: Bench) -> None:
    """The circles say the days; the pill brings all of them back; one always stays."""
    days = bench.page.editor.days
    for weekday in (1, 3, 5, 6):
        click(days.circles.buttons[weekday])
    bench.save()
    assert bench.step(DOSE).days == Days(frozenset({0, 2, 4}))
    assert bench.row(DOSE).endswith("Mon, Wed, Fri")
    for weekday in (0, 2, 4):
        click(days.circles.buttons[weekday])
    assert days.circles.value == {4}
    click(days.every_day)
    bench.save()
    assert bench.step(DOSE).days == EVERY_DAY


def test_every_few_days_counts_from_a_day(bench: Bench) -> None:
    """Every n days begins today and can begin on another day; the cross goes back to every day."""
    days = bench.page.editor.days
    click(days.add_every)
    assert days.every.hasFocus()
    assert bench.page.editor.preview.text() == "Next: Saturday 19:00, Monday 19:00, Wednesday 19:00"
    set_number(days.every, "3")
    bench.save()
    assert bench.step(DOSE).days == Days(every=3, first=TODAY)
    assert bench.row(DOSE).endswith("every 3 days")
    days.first.setDate(QDate(2026, 11, 10))
    settle()
    bench.save()
    assert bench.step(DOSE).days == Days(every=3, first=date(2026, 11, 10))
    assert bench.row(DOSE).endswith("every 3 days from 10 November")
    click(button(days, "Remove: every few days"))
    click(button(days, "Remove: the first day"))
    bench.save()
    assert bench.step(DOSE).days == EVERY_DAY


def test_a_step_has_a_first_and_a_last_day(bench: Bench) -> None:
    """A range is said in the list; a last day before the first is told and not saved."""
    days = bench.page.editor.days
    click(days.add_first)
    click(days.add_last)
    days.first.setDate(QDate(2026, 11, 20))
    settle()
    assert days.problem.text() == "The last day comes before the first."
    assert not bench.page.save.isEnabled()
    days.last.setDate(QDate(2026, 12, 4))
    settle()
    assert not days.problem.isVisible()
    bench.save()
    assert bench.step(DOSE).days == Days(first=date(2026, 11, 20), last=date(2026, 12, 4))
    assert bench.row(DOSE).endswith("every day, 20 November to 4 December")
    click(button(days, "Remove: the first day"))
    bench.save()
    assert bench.row(DOSE).endswith("every day until 4 December")
    click(button(days, "Remove: the last day"))
    bench.save()
    assert bench.step(DOSE).days == EVERY_DAY


def test_the_week_begins_as_the_person_says(qt: QApplication, desk: Desk) -> None:
    """The circles and the words begin with Sunday where weeks do."""
    desk.session.commands.prefer(PreferenceName.FIRST_WEEKDAY, "6")
    days = Days(frozenset({6, 0, 2}))
    step = Step("s", StepKind.OTHER, "S", (Slot("s", Anchor.BED),), days=days)
    desk.session.commands.change_routine(put_step(step))
    with a_bench(qt, desk) as bench:
        assert next(iter(bench.page.editor.days.circles.buttons)) == 6
        assert bench.row("s").endswith("Sun, Mon, Wed")


def test_sunscreen_again_outdoors_has_its_length(bench: Bench) -> None:
    """The switch and its length are of sunscreen; off, nothing is due again."""
    bench.choose("sunscreen")
    editor = bench.page.editor
    assert editor.again_length.currentText() == "2 h"
    pick(editor.again_length, "1 h 30 min")
    bench.save()
    assert bench.step("sunscreen").again_outdoors == timedelta(minutes=90)
    assert "again every 1 h 30 min outdoors" in bench.row("sunscreen")
    click(editor.again.switch)
    assert not editor.again_length.isVisible()
    bench.save()
    assert bench.step("sunscreen").again_outdoors is None


def test_a_length_of_ones_own_is_shown(bench: Bench) -> None:
    """A length from elsewhere that is none of the usual ones can be seen and kept."""
    step = replace(bench.step("sunscreen"), again_outdoors=timedelta(minutes=75))
    bench.desk.session.commands.change_routine(put_step(step))
    bench.diary.changed.emit()
    bench.choose("sunscreen")
    assert bench.page.editor.again_length.currentText() == "1 h 15 min"
    assert not bench.page.save.isEnabled()


def test_reminders_are_switched_off(bench: Bench) -> None:
    """Without reminders a sentence says what then happens, and the rest is away."""
    reminding = bench.page.editor.reminding
    click(reminding.remind.switch)
    assert reminding.remind.note.text() == "No reminder. It stands on your list all the same."
    assert not reminding.discreet.isVisible()
    bench.save()
    assert not bench.step(DOSE).policy.is_on
    assert bench.step(DOSE).policy.repeats == DOSE_POLICY.repeats
    click(reminding.remind.switch)
    bench.save()
    assert bench.step(DOSE).own_policy is None


def test_a_discreet_reminder_shows_its_example(bench: Bench) -> None:
    """The switch says what the reminder will say; a click on the words switches as well."""
    discreet = bench.page.editor.reminding.discreet
    assert discreet.note.text() == "\u201cYour 19:00 moment\u201d instead of the name"
    assert discreet.switch.accessibleDescription() == discreet.note.text()
    click(discreet)
    bench.save()
    assert bench.step(DOSE).policy == replace(DOSE_POLICY, is_discreet=True)


def test_where_all_reminders_are_discreet_it_says_so(bench: Bench) -> None:
    """The example would promise a difference that there is not."""
    bench.diary.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    assert (
        bench.page.editor.reminding.discreet.note.text()
        == "All your reminders are discreet already, by the settings."
    )


@pytest.mark.parametrize(
    ("first", "second", "ahead", "policy", "note"),
    [
        (
            "30",
            "90",
            "15",
            ReminderPolicy(minutes(30, 90), timedelta(minutes=15)),
            f"{THEN} 30 and 90 minutes {LATER}, with a heads-up 15 min before",
        ),
        ("45", "0", "0", ReminderPolicy(minutes(45)), f"{THEN} 45 minutes {LATER}"),
        ("0", "0", "0", ReminderPolicy(), "At the time, once"),
        (
            "60",
            "30",
            "120",
            ReminderPolicy(minutes(30, 60), timedelta(minutes=120)),
            f"{THEN} 30 and 60 minutes {LATER}, with a heads-up 2 h before",
        ),
        ("1", "1", "0", ReminderPolicy(minutes(1)), f"{THEN} 1 minute {LATER}"),
    ],
)
def test_repeats_and_the_heads_up_are_set(
    bench: Bench, first: str, second: str, ahead: str, policy: ReminderPolicy, note: str
) -> None:
    """Three lengths make the policy, and a sentence says what it does."""
    editor = bench.page.editor
    click(editor.more.button)
    repeats = editor.more.repeats
    for field, typed in zip(
        (*repeats.repeats, repeats.heads_up), (first, second, ahead), strict=True
    ):
        set_number(field, typed)
    assert editor.reminding.remind.note.text() == note
    bench.save()
    assert bench.step(DOSE).policy == policy


def test_more_holds_the_hint_and_when_late_begins(bench: Bench) -> None:
    """The rest opens on a press and stays open from step to step."""
    more = bench.page.editor.more
    assert not more.hint.isVisible()
    click(more.button)
    write(more.hint, "Beside my plate")
    pick(more.late, "4 h")
    bench.save()
    step = bench.step(DOSE)
    assert (step.note, step.late_after) == ("Beside my plate", timedelta(hours=4))
    bench.choose("sunscreen")
    assert more.hint.isVisible()
    assert more.hint.text() == ""
    assert not more.forgotten.isVisible()


@pytest.mark.parametrize(
    ("rule", "text"),
    [(FoodRule.WITH_FOOD, "with food"), (FoodRule.EITHER, "with or without")],
)
def test_the_leaflets_word_on_food_is_chosen(bench: Bench, rule: FoodRule, text: str) -> None:
    """One of three answers is chosen, with a check as well as a colour."""
    food = bench.page.editor.food
    assert food.rules.value is FoodRule.UNSURE
    assert [one.text() for one in food.rules.buttons.values()] == [
        "with food",
        "with or without",
        "not sure",
    ]
    click(food.rules.buttons[rule])
    assert food.rules.buttons[rule].text() == text
    assert not food.rules.buttons[rule].icon().isNull()
    is_asked = "Each tick asks if it was; kept for your visit summary." in words(food)
    assert is_asked is (rule is FoodRule.WITH_FOOD)
    bench.save()
    assert bench.step(DOSE).food is rule
    assert bench.desk.session.queries.routine(WEDNESDAY).food_rule is FoodRule.UNSURE


def test_the_leaflets_word_on_a_forgotten_dose_is_chosen(bench: Bench) -> None:
    """The three rules of C04 can be chosen, for a dose."""
    more = bench.page.editor.more
    click(more.button)
    pick(more.forgotten.rule, "take it if the next is not close")
    bench.save()
    assert bench.step(DOSE).forgotten is ForgottenRule.TAKE_IF_NOT_CLOSE
    assert (
        "What does your leaflet say about a dose you forgot? Choose the closest. "
        "Leaflets differ from country to country."
    ) in words(more)


def test_what_comes_next_is_said(bench: Bench) -> None:
    """The preview follows the draft, before anything is saved, also without a name."""
    editor = bench.page.editor
    assert editor.preview.text() == "Next: tomorrow 19:00, Saturday 19:00, Sunday 19:00"
    click(editor.times.chips["dinner"].edit)
    pick(editor.times.picker.point, "Before bed \u00b7 21:30")
    assert editor.preview.text() == "Next: today 21:30, tomorrow 21:30, Saturday 21:30"
    click(editor.days.circles.buttons[3])
    assert editor.preview.text() == "Next: tomorrow 21:30, Saturday 21:30, Sunday 21:30"
    for weekday in (0, 1, 2, 4, 5):
        click(editor.days.circles.buttons[weekday])
    assert editor.preview.text() == "Next: Sunday 21:30, Sun 15 Nov 21:30, Sun 22 Nov 21:30"
    click(bench.page.add)
    assert editor.preview.text() == "Next: tomorrow 08:00, Saturday 08:00, Sunday 08:00"
    assert len(bench.revisions) == 1


def test_days_on_which_nothing_is_planned_are_told(bench: Bench) -> None:
    """A range without the chosen weekday has nothing, and it can be saved all the same."""
    days = bench.page.editor.days
    for weekday in (1, 2, 3, 4, 5, 6):
        click(days.circles.buttons[weekday])
    click(days.add_last)
    assert bench.page.editor.preview.text() == "Nothing is planned with these days"
    bench.save()


def test_a_test_reminder_is_sent(bench: Bench) -> None:
    """The button sends one the usual way and asks whether it was seen."""
    foot = bench.page.editor.foot
    click(foot.test)
    assert [one.title for one in bench.desk.notifier.notices] == ["This is a test reminder"]
    assert foot.try_out is not None
    assert foot.try_out.yes.isVisible()
    assert foot.try_out.yes.hasFocus()
    assert not foot.test.isVisible()
    click(foot.try_out.yes)
    assert "Good. Reminders will reach you this way." in words(foot)
    bench.choose("sunscreen")
    assert foot.test.isVisible()
    assert not foot.try_out.isVisible()


def test_a_step_without_reminders_has_no_test(bench: Bench) -> None:
    """Where nothing is reminded, there is nothing to try."""
    click(bench.page.editor.reminding.remind.switch)
    assert not bench.page.editor.foot.test.isVisible()
