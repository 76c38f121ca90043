"""What the course page says of a course whose every number can be counted in `ui.days`.

The course began on Monday 2 November. Monday's dose was taken, Tuesday's with food, Wednesday's
without; Thursday's, today's, is due and open.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from skinroutine.domain.course.dose_plan import Often
from skinroutine.domain.plan.course import Course, Target, TargetUnit, Weight
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule, Dosing, Formulation
from skinroutine.domain.plan.routine import FoodRule
from skinroutine.domain.record.event import SkipReason
from skinroutine.ui.screens.course.track import shown_of

from ui.course_bench import COURSE, TEN, TWENTY, Bench, a_bench, phase
from ui.days import DOSE, MONDAY, TODAY, TUESDAY, WEDNESDAY, key
from ui.desk import Desk, click, settle

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the course page on the Thursday at 19:12; nothing was said of a course yet."""
    with a_bench(qt, desk) as made:
        yield made


def save(bench: Bench, *dates: KeyDate) -> None:
    """Save dates."""
    for one in dates:
        bench.desk.session.course_commands.save_date(one)
    bench.diary.changed.emit()
    settle()


def test_without_a_course_it_offers_to_copy_the_plan(bench: Bench) -> None:
    """The empty page has C02 and a button, and no number of a course nobody spoke of."""
    said = bench.said()
    assert (
        "Copy the plan from your pharmacy label. If the label and the app ever differ, "
        "the label is right." in said
    )
    assert bench.page.enter_plan.isVisible()
    assert not bench.page.edit_plan.isVisible()
    assert not any(one.isVisible() for one in (bench.page.track, bench.page.recorded))
    assert not any(one.isVisible() for one in (bench.page.box, bench.page.dates, bench.page.chart))


def test_the_sum_has_its_inputs(bench: Bench) -> None:
    """Three doses of 30 mg are 90 mg, and 1.5 mg/kg at 60 kg; the day of the weight is named."""
    bench.plan()
    assert bench.page.recorded.sum.text() == "90 mg"
    said = bench.said(bench.page.recorded)
    assert "3 doses \u00d7 30 mg \u00b7 1.5 mg/kg at 60 kg (weighed 2 November)" in said
    assert "Taken on 3 of 3 planned days" in said
    assert "self-recorded" in said
    assert not bench.page.recorded.add_weight.isVisible()


def test_a_tick_and_an_undo_are_counted(bench: Bench) -> None:
    """Today's tick adds its dose and its day; taken back, both are gone."""
    bench.plan()
    bench.diary.tick(DOSE)
    assert bench.page.recorded.sum.text() == "120 mg"
    assert "Taken on 4 of 4 planned days" in bench.said(bench.page.recorded)
    bench.diary.undo()
    assert bench.page.recorded.sum.text() == "90 mg"


def test_different_amounts_are_listed(bench: Bench) -> None:
    """Two doses of 20 mg and one of 30 are named each, 70 mg together."""
    bench.plan(COURSE, phase(MONDAY, TWENTY), phase(WEDNESDAY, TWENTY, TEN))
    assert bench.page.recorded.sum.text() == "70 mg"
    assert (
        "2 \u00d7 20 mg, 1 \u00d7 30 mg \u00b7 1.2 mg/kg at 60 kg (weighed 2 November)"
        in bench.said(bench.page.recorded)
    )


def test_absorica_ld_stands_apart(bench: Bench) -> None:
    """Milligrams of Absorica LD are on a line of their own and in no other sum."""
    ld = phase(WEDNESDAY, Decimal(16), formulation=Formulation.ABSORICA_LD)
    bench.plan(COURSE, phase(MONDAY, TWENTY), ld)
    assert bench.page.recorded.sum.text() == "40 mg"
    said = bench.said(bench.page.recorded)
    assert "2 doses \u00d7 20 mg \u00b7 0.7 mg/kg at 60 kg (weighed 2 November)" in said
    assert (
        "Absorica LD, counted apart: 16 mg (1 dose \u00d7 16 mg \u00b7 "
        "0.3 mg/kg at 60 kg (weighed 2 November))" in said
    )


def test_doses_without_an_amount_are_said(bench: Bench) -> None:
    """Where no amount was typed the sum is 0 mg, and the page says how many are not in it."""
    bench.plan(COURSE, phase(MONDAY))
    assert bench.page.recorded.sum.text() == "0 mg"
    assert "3 doses without an amount are not in the sum." in bench.said(bench.page.recorded)
    bench.plan(COURSE, phase(MONDAY), phase(WEDNESDAY, TWENTY))
    said = bench.said(bench.page.recorded)
    assert "1 dose \u00d7 20 mg \u00b7 0.3 mg/kg at 60 kg (weighed 2 November)" in said
    assert "2 doses without an amount are not in the sum." in said


def test_without_a_weight_one_can_be_added(bench: Bench) -> None:
    """No mg/kg is shown, and a button offers to enter a weight."""
    bench.plan(Course(MONDAY, 24))
    said = bench.said(bench.page.recorded)
    assert "3 doses \u00d7 30 mg" in said
    assert not any("mg/kg" in one for one in said)
    assert bench.page.recorded.add_weight.isVisible()


def test_what_was_taken_before_is_apart(bench: Bench) -> None:
    """The amount typed for before stands on its own line, with both together as a sum."""
    bench.plan(Course(MONDAY, 24, COURSE.weights, Decimal(600), Decimal(320)))
    assert bench.page.recorded.sum.text() == "90 mg"
    said = bench.said(bench.page.recorded)
    assert (
        "600 mg taken before using skinroutine, as you entered \u00b7 together 690 mg, 11.5 mg/kg"
        in said
    )
    assert (
        "Absorica LD: 320 mg taken before using skinroutine, as you entered \u00b7 "
        "together 320 mg, 5.3 mg/kg" in said
    )


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (Target(Decimal(120)), "120 mg/kg"),
        (Target(Decimal(7200), TargetUnit.MG), "7,200 mg"),
    ],
)
def test_a_target_is_shown_as_it_was_typed(bench: Bench, target: Target, words: str) -> None:
    """A target is the prescriber's, as typed; without one there is no such line, never a share."""
    bench.plan()
    assert not any("prescriber gave" in one for one in bench.said(bench.page.recorded))
    bench.change(target=target)
    said = bench.said(bench.page)
    assert f"Target your prescriber gave you: {words}" in said
    assert not any("%" in one or "to go" in one for one in said)


def test_food_is_counted_where_the_leaflet_asks(bench: Bench) -> None:
    """One of the doses was noted with food; it is said where the leaflet says with food alone."""
    bench.plan()
    assert "Taken on 3 of 3 planned days" in bench.said(bench.page.recorded)
    bench.set_leaflet(FoodRule.WITH_FOOD)
    said = bench.said(bench.page.recorded)
    assert "Taken on 3 of 3 planned days \u00b7 1 with food" in said


def test_blank_and_skipped_days_keep_their_count(bench: Bench) -> None:
    """A blank day stays in the denominator; a day skipped on purpose leaves it, and is named."""
    bench.plan()
    bench.diary.untick(key("dose", "dinner", WEDNESDAY))
    assert "Taken on 2 of 3 planned days" in bench.said(bench.page.recorded)
    bench.diary.skip(key("dose", "dinner", TUESDAY), SkipReason.AWAY)
    assert "Taken on 1 of 2 planned days \u00b7 1 day skipped" in bench.said(bench.page.recorded)


def test_the_head_and_the_week(bench: Bench) -> None:
    """Thursday is in week 1 of 24; the start and the length stand beneath the track."""
    bench.plan()
    assert "Started 2 November \u00b7 the plan you copied from your label" in bench.said()
    assert bench.page.track.week.text() == "Week 1 of 24"
    below = [text for _, text in bench.page.track.track.words_below()]
    assert below == ["2 November", "24 weeks, as your plan says"]
    assert "24 weeks, as your plan says" in bench.page.track.track.accessibleName()


@pytest.mark.parametrize(
    ("weeks_ago", "weeks", "week", "length"),
    [
        (6, 24, "Week 7 of 24", "24 weeks, as your plan says"),
        (6, None, "Week 7", ""),
        (25, 24, "Week 26", "24 weeks, as your plan says"),
        (-1, 24, "Begins on 12 November", "24 weeks, as your plan says"),
    ],
)
def test_the_week_of_other_courses(
    bench: Bench, weeks_ago: int, weeks: int | None, week: str, length: str
) -> None:
    """No end where no length was said, no week before the start, no "of" past the plan."""
    start = TODAY - timedelta(weeks=weeks_ago)
    bench.plan(Course(start, weeks))
    assert bench.page.track.week.text() == week
    shown = shown_of(bench.snapshot)
    assert shown is not None
    assert shown.ends == length
    assert 0 <= shown.now <= 1


def test_the_knob_stands_where_the_course_is(bench: Bench) -> None:
    """On day 4 of 168 the part that is over is four days of it."""
    bench.plan()
    shown = shown_of(bench.snapshot)
    assert shown is not None
    assert shown.now == pytest.approx(4 / 168)


@pytest.mark.parametrize(
    ("dosing", "words"),
    [
        (Dosing.PAUSED, "Paused since 4 November, as your plan says"),
        (Dosing.STOPPED, "Ended on 4 November, as your plan says"),
    ],
)
def test_a_pause_and_an_end_are_said(bench: Bench, dosing: Dosing, words: str) -> None:
    """What the plan says of today stands above the track."""
    bench.plan(COURSE, phase(MONDAY, TWENTY), phase(WEDNESDAY, TWENTY, dosing=dosing))
    assert bench.page.track.standing.text() == words
    assert bench.page.track.standing.isVisible()


def test_a_box_of_one_kind(bench: Bench) -> None:
    """Nine capsules last from today for nine days; today's tick takes one off."""
    bench.plan(COURSE, phase(MONDAY, TWENTY))
    assert "Not counted yet" in bench.said(bench.page.box)
    bench.count((TWENTY, 9))
    assert bench.page.box.left.text() == "Capsules for 9 days"
    said = bench.said(bench.page.box)
    assert "9 capsules counted. The last one falls on 13 November." in said
    assert "Counted on 5 November, less what you ticked." in said
    assert "Reminders come 7 days and 1 day before the last one." in said
    bench.desk.clock.instant += timedelta(minutes=5)
    bench.diary.tick(DOSE)
    assert bench.page.box.left.text() == "Capsules for 8 days"
    assert "8 capsules counted. The last one falls on 13 November." in bench.said(bench.page.box)


def test_a_box_of_two_kinds(bench: Bench) -> None:
    """With mixed strengths each is named, and the kind that is short decides."""
    bench.plan()
    bench.count((TWENTY, 9), (TEN, 4))
    assert bench.page.box.left.text() == "Capsules for 4 days"
    assert "20 mg + 10 mg" in bench.said(bench.page.box)
    assert (
        "13 capsules counted: 9 \u00d7 20 mg, 4 \u00d7 10 mg. "
        "The last whole dose falls on 8 November." in bench.said(bench.page.box)
    )


def test_every_other_day_is_said_as_such(bench: Bench) -> None:
    """Where not each day has a dose, the days with one are counted and called so."""
    bench.plan(COURSE, phase(MONDAY, TWENTY, often=Often.ALTERNATE))
    bench.count((TWENTY, 3))
    assert bench.page.box.left.text() == "Capsules for 3 days with a dose"
    assert "3 capsules counted. The last one falls on 10 November." in bench.said(bench.page.box)


def test_more_ticked_than_counted_is_asked_about(bench: Bench) -> None:
    """Below zero the page asks, without a judgement, and shows no number below zero."""
    bench.plan(COURSE, phase(MONDAY, TWENTY))
    commands = bench.desk.session.course_commands
    commands.refill(Capsule(TWENTY), 1, MONDAY)
    bench.diary.changed.emit()
    said = bench.said(bench.page.box)
    assert "More ticked than counted: 20 mg by 1. Correct the count?" in said
    assert "From your refills, less what you ticked." in said
    assert bench.page.box.left.text() == "0 capsules"
    assert any(one.startswith("0 capsules counted.") for one in said)


def test_a_box_while_nothing_is_planned(bench: Bench) -> None:
    """In a pause the capsules are counted, and no day is made up for them."""
    bench.plan(COURSE, phase(MONDAY, TWENTY), phase(WEDNESDAY, TWENTY, dosing=Dosing.PAUSED))
    bench.count((TWENTY, 9))
    assert bench.page.box.left.text() == "9 capsules"
    said = bench.said(bench.page.box)
    assert "9 capsules counted. No dose is planned at present." in said
    assert not any("before the last one" in one for one in said)


def test_a_full_cupboard_has_no_date_made_up(bench: Bench) -> None:
    """A box for more than a year is called so: the plan is not looked at beyond that."""
    bench.plan(COURSE, phase(MONDAY, TWENTY))
    bench.count((TWENTY, 900))
    assert "900 capsules counted. Enough for a year or more, as your plan stands." in bench.said(
        bench.page.box
    )


def test_dates_stand_in_order_with_how_far_they_are(bench: Bench) -> None:
    """Today, tomorrow and in three days; the name is the person's own, or that of the kind."""
    bench.plan()
    save(
        bench,
        KeyDate("c", DateKind.BLOOD_TEST, TODAY + timedelta(days=3)),
        KeyDate("a", DateKind.OWN, TODAY, "Photo day", note="With daylight"),
        KeyDate("b", DateKind.VISIT, TODAY + timedelta(days=1)),
    )
    rows = bench.page.dates.rows
    assert [row.chip.text() for row in rows] == ["today", "tomorrow", "in 3 days"]
    said = bench.said(bench.page.dates)
    assert [one for one in said if one in {"Photo day", "Clinic visit", "Blood test"}] == [
        "Photo day",
        "Clinic visit",
        "Blood test",
    ]
    assert "With daylight" in said
    assert "Sun 8 Nov" in said
    assert rows[2].change.accessibleName() == "Change: Blood test, Sun 8 Nov"
    assert not any("Programme rules" in one for one in said)
    below = [text for _, text in bench.page.track.track.words_below()]
    assert any("Photo day" in one for one in below)


def test_past_dates_wait_behind_a_button(bench: Bench) -> None:
    """What is over is not on show until it is asked for, the newest first."""
    bench.plan()
    save(
        bench,
        KeyDate("a", DateKind.VISIT, TODAY - timedelta(days=1)),
        KeyDate("b", DateKind.BLOOD_TEST, TODAY - timedelta(days=4)),
    )
    assert "No date is coming up." in bench.said(bench.page.dates)
    assert not any(row.isVisible() for row in bench.page.dates.rows)
    assert bench.page.dates.past.text() == "2 past dates"
    click(bench.page.dates.past)
    assert [row.chip.text() for row in bench.page.dates.rows] == ["yesterday", "4 days ago"]
    assert all(row.isVisible() for row in bench.page.dates.rows)


@pytest.mark.parametrize("kind", [DateKind.PICK_UP, DateKind.PROGRAMME_TEST])
def test_dates_of_a_programme_have_its_note(bench: Bench, kind: DateKind) -> None:
    """Where a programme may decide the page says whom to follow, and no rule of its own."""
    bench.plan()
    save(bench, KeyDate("a", kind, TODAY + timedelta(days=2)))
    note = "Programme rules changed in 2026; follow what your clinic and pharmacy tell you."
    assert note in bench.said(bench.page.dates)


def end(bench: Bench, *, has_programme: bool, has_after: bool = True) -> None:
    """Let the plan end today, with Wednesday's as the last dose."""
    course = Course(MONDAY, 24, COURSE.weights, has_programme=has_programme, has_after=has_after)
    bench.plan(course, phase(MONDAY, TWENTY), phase(TODAY, TWENTY, dosing=Dosing.STOPPED))


def test_the_weeks_after(bench: Bench) -> None:
    """A month and six months after the last dose are named; nothing of a programme unasked."""
    end(bench, has_programme=False)
    said = bench.said(bench.page.after)
    assert "No blood donation: until 4 December, by the calendar" in said
    assert (
        "No waxing, dermabrasion or laser: until 4 May 2027, by the calendar. "
        "Ask your dermatologist about your own plans." in said
    )
    assert "Last dose noted on 4 November." in said
    assert not any("contraception" in one.lower() for one in said)


def test_the_weeks_after_days_that_nobody_noted(bench: Bench) -> None:
    """It counts from the plan's last day, says so, and calls no blank day a day without a dose."""
    end(bench, has_programme=True)
    bench.diary.untick(key("dose", "dinner", WEDNESDAY))
    settle()
    said = bench.said(bench.page.after)
    assert (
        "By your plan the last dose was on 4 November. A few things carry on for a while: "
        "contraception and no blood donation for 1 month, no waxing or laser for 6." in said
    )
    assert "Contraception: until 4 December, by the calendar" in said
    assert (
        "Counted from 4 November, as not every day was noted. Last dose noted on 3 November."
        in said
    )
    for day in (MONDAY, TUESDAY):
        bench.diary.untick(key("dose", "dinner", day))
    settle()
    assert "Counted from 4 November, as no dose was noted." in bench.said(bench.page.after)


def test_the_weeks_after_in_a_programme(bench: Bench) -> None:
    """Contraception and the test are listed for those who said they are in a programme."""
    end(bench, has_programme=True)
    said = bench.said(bench.page.after)
    assert "Contraception: until 4 December, by the calendar" in said
    assert (
        "A programme test one month after: 4 December, by the calendar. "
        "Follow what your clinic tells you." in said
    )
    assert any("contraception and no blood donation" in one for one in said)


def test_the_weeks_after_stay_away_unasked(bench: Bench) -> None:
    """The list is there for those who turned it on, and once the plan has ended."""
    end(bench, has_programme=True, has_after=False)
    assert not bench.page.after.isVisible()
    bench.plan(Course(MONDAY, 24, has_after=True), phase(MONDAY, TWENTY))
    assert not bench.page.after.isVisible()


def test_a_day_of_another_year_has_its_year(bench: Bench) -> None:
    """A course of last year does not look as if it had begun this autumn."""
    bench.plan(Course(date(2025, 12, 1), 60, (Weight(date(2025, 12, 1), Decimal(60)),)))
    assert "Started 1 December 2025 \u00b7 the plan you copied from your label" in bench.said()
    assert any("weighed 1 December 2025" in one for one in bench.said(bench.page.recorded))


def test_the_summary_is_asked_for(bench: Bench) -> None:
    """The button of the visit summary says so and does nothing else."""
    asked: list[bool] = []
    bench.page.summary_requested.connect(lambda: asked.append(True))
    click(bench.page.summary)
    assert asked == [True]
    assert not bench.has_dialog


def test_the_foot_says_what_it_is(bench: Bench) -> None:
    """The page ends with what it is and is not."""
    assert bench.said()[-1] == (
        "A record of what you entered, not advice. Your leaflet, pharmacist and prescriber come "
        "first."
    )
