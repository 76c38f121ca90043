"""Saved dates and the box reach the notifier, once each, or the reminder log says why not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.house import SHOWN, House, begin, trouble
from making import MONDAY, wall
from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.ports import Delivery
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.course.key_dates import is_about_box
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule, Dosing
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import ReminderPolicy, Routine
from skinroutine.domain.record.event import NotShown, NotShownReason, PromptKind, Reminded
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.reminding.reminder_log import ReminderEntry

from fakes import BERLIN

TWENTY = Capsule(Decimal(20))
VISIT = KeyDate("v", DateKind.VISIT, MONDAY + timedelta(days=10), ahead=(1, 7))
"""On Thursday of the week after; reminded this Thursday and the day before it."""


def day(number: int) -> date:
    """Return the day so many days after that Monday."""
    return MONDAY + timedelta(days=number)


@dataclass
class Home:
    """A house in which reminders of the routine are off, so that dates and the box are heard."""

    house: House

    def __post_init__(self) -> None:
        self.course = CourseCommands(self.house.store, self.house.clock)

    def live(self, until: datetime) -> None:
        """Be at work until an instant, the alarm ringing at each whole hour and when it is set."""
        while self.house.clock.now() < until:
            hour = self.house.clock.now() + timedelta(hours=1)
            alarm = self.house.alarm.at
            ring = min(one for one in (hour, alarm, until) if one and one > self.house.clock.now())
            self.house.at(ring)

    def told(self) -> list[tuple[int, OccurrenceKey]]:
        """Return what was announced of dates and the box, with the day it was, in order."""
        events = self.house.store.newest(9999)
        return [
            ((one.at.astimezone(BERLIN).date() - MONDAY).days, one.fact.key)
            for one in events
            if isinstance(one.fact, Reminded) and ":" in one.fact.key.step_id
        ]

    def days(self) -> list[int]:
        """Return the days on which something was announced of dates or the box."""
        return [number for number, _ in self.told()]

    def log_of(self, number: int) -> list[ReminderEntry]:
        """Return what became of a day's reminders of dates and the box."""
        entries = self.house.queries.reminder_log(day(number), day(number))
        return [one for one in entries if one.occurrence.is_told]

    def today(self) -> DaySnapshot:
        """Return today's checklist."""
        return self.house.queries.day()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """Yield a quiet house on Monday at 07:00."""
    made = begin(tmp_path)

    def silent(routine: Routine) -> Routine:
        steps = (replace(s, own_policy=ReminderPolicy(is_on=False)) for s in routine.steps)
        return replace(routine, steps=tuple(steps))

    made.commands.change_routine(silent)
    yield Home(made)
    made.store.close()


def test_a_date_is_announced_on_each_of_its_days(home: Home) -> None:
    """Seven days and one day ahead at nine, once each; the notice names what was typed."""
    home.course.save_date(replace(VISIT, title="Dr. Wu"))
    home.live(wall(day(12), 12))
    assert home.days() == [3, 9]
    assert home.house.notice.body == (
        "Visit on Thursday 12 November. Your one-page summary is ready to look over."
    )
    assert home.house.silences() == []
    for number in (3, 9):
        (entry,) = home.log_of(number)
        assert entry.late_by == timedelta(0)


def test_a_discreet_date(home: Home) -> None:
    """Where others may look on, a date is a date: no visit, no name."""
    home.house.commands.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    home.course.save_date(replace(VISIT, title="Dr. Wu, skin clinic"))
    home.live(wall(day(4), 12))
    notice = home.house.notice
    assert notice.is_discreet
    assert notice.body == "You have plans on Thursday 12 November."
    assert "clinic" not in notice.title + notice.body


def test_a_date_that_was_seen_is_quiet(home: Home) -> None:
    """Seen, snoozed and dropped, it does what a step does: nothing, later, and nothing."""
    home.course.save_date(VISIT)
    home.live(wall(day(3), 9, 1))
    (state,) = home.today().told
    home.house.commands.snooze(state.occurrence.key, timedelta(minutes=30))
    home.live(wall(day(3), 10))
    kinds = [one.prompt for one in home.house.facts(Reminded)]
    assert kinds == [PromptKind.DUE, PromptKind.SNOOZE]
    home.house.commands.tick(state.occurrence.key)
    home.course.drop_date("v")
    home.live(wall(day(11), 10))
    assert home.days() == [3, 3]


def test_a_date_that_was_moved(home: Home) -> None:
    """Moved by two days after its first reminder, it is announced anew on the days of its own."""
    home.course.save_date(VISIT)
    home.live(wall(day(3), 12))
    home.course.save_date(replace(VISIT, day=day(12)))
    home.live(wall(day(14), 12))
    assert home.days() == [3, 5, 11]


def test_a_date_changed_in_its_words(home: Home) -> None:
    """Other words announce nothing again, nor does moving it there and back."""
    home.course.save_date(VISIT)
    home.live(wall(day(3), 12))
    home.course.save_date(replace(VISIT, note="bring the list", title="Dr. Wu", at=time(8, 40)))
    home.live(wall(day(3), 14))
    home.course.save_date(replace(VISIT, day=day(20)))
    home.live(wall(day(3), 16))
    home.course.save_date(VISIT)
    home.live(wall(day(4), 12))
    assert home.days() == [3]


def test_nothing_from_before_it_was_saved(home: Home) -> None:
    """Saved at noon of a day it would be reminded on at nine, it says nothing that day."""
    home.live(wall(day(3), 12))
    home.course.save_date(VISIT)
    home.live(wall(day(8), 12))
    assert home.days() == []
    assert home.house.silences() == []
    home.live(wall(day(11), 12))
    assert home.days() == [9]


def test_after_a_sleep(home: Home) -> None:
    """Asleep at nine and awake at eleven, it is announced then, and the log says it was late."""
    home.course.save_date(VISIT)
    home.live(wall(day(3), 8))
    home.house.sleep(wall(day(3), 11))
    home.live(wall(day(4), 8))
    assert home.days() == [3]
    (entry,) = home.log_of(3)
    assert entry.late_by == timedelta(hours=2)
    assert [one.reason for one in entry.silences] == [NotShownReason.ASLEEP]


def test_the_computer_was_off_that_day(home: Home) -> None:
    """Off from Wednesday to Friday, nothing came on Thursday: the log says so and nothing comes."""
    home.course.save_date(VISIT)
    home.live(wall(day(2), 12))
    home.house.start_again(wall(day(4), 10), booted=True)
    home.live(wall(day(4), 20))
    assert home.days() == []
    (entry,) = home.log_of(3)
    assert [one.reason for one in entry.silences] == [NotShownReason.OFF]
    assert entry.shown == ()


def test_the_program_was_not_running(home: Home) -> None:
    """Started again on the day itself, it announces what is still open, once."""
    home.course.save_date(VISIT)
    home.live(wall(day(2), 12))
    home.house.start_again(wall(day(3), 15), booted=False)
    home.house.restart()
    home.live(wall(day(4), 12))
    assert home.days() == [3]
    (entry,) = home.log_of(3)
    assert [one.reason for one in entry.silences] == [NotShownReason.NOT_RUNNING]


def test_in_quiet_hours(home: Home) -> None:
    """Held back until they end, with a word in the log; then announced once."""
    home.house.commands.prefer(PreferenceName.QUIET_HOURS, "06:00-10:30")
    home.course.save_date(VISIT)
    home.live(wall(day(4), 12))
    (entry,) = home.log_of(3)
    assert [one.reason for one in entry.silences] == [NotShownReason.QUIET_HOURS]
    assert entry.late_by == timedelta(minutes=90)
    assert home.days() == [3]


def test_other_words_while_it_is_held_back(home: Home) -> None:
    """A note put on a date in quiet hours does not lose the reminder that waits for their end."""
    home.house.commands.prefer(PreferenceName.QUIET_HOURS, "06:00-10:30")
    home.course.save_date(VISIT)
    home.live(wall(day(3), 10))
    home.course.save_date(replace(VISIT, note="bring the list"))
    home.live(wall(day(4), 12))
    assert home.days() == [3]


def test_while_paused(home: Home) -> None:
    """Paused for the day, it is not announced, and the log says why."""
    home.course.save_date(VISIT)
    home.live(wall(day(3), 8))
    home.house.commands.pause()
    home.live(wall(day(4), 12))
    assert home.days() == []
    (entry,) = home.log_of(3)
    assert NotShownReason.PAUSED in [one.reason for one in entry.silences]


@pytest.mark.expects_log("WARNING .*reminder not shown")
def test_without_a_notification_service(home: Home) -> None:
    """What no channel took is noted, tried again, and announced once it is taken."""
    home.course.save_date(VISIT)
    home.house.notifier.delivery = trouble(NotShownReason.NO_SERVER)
    home.live(wall(day(3), 9, 30))
    assert [one.reason for one in home.house.facts(NotShown)] == [NotShownReason.NO_SERVER]
    home.house.notifier.delivery = SHOWN
    home.live(wall(day(4), 12))
    assert home.days() == [3]


def test_many_dates_are_no_burst(home: Home) -> None:
    """Ten dates of one day are one notice."""
    for number in range(10):
        home.course.save_date(replace(VISIT, id=f"d{number}", kind=DateKind.PICK_UP))
    count = len(home.house.notifier.notices)
    home.live(wall(day(3), 12))
    assert len(home.house.notifier.notices) == count + 1
    assert len(home.told()) == 10


def box(home: Home, count: int, notice: int | None = 7) -> None:
    """Let the person take 20 mg a day, with so many capsules in the box."""
    daily = Phase(MONDAY, (Decimal(20),), Often.ONCE)
    home.course.set_plan([daily], lambda _: Course(MONDAY, 24, notice=notice))
    home.course.refill(TWENTY, count)


def take(home: Home, first: int, last: int, *, ticks: bool = True) -> None:
    """Live from a day to another, taking the dose each evening or leaving it blank."""
    for number in range(first, last + 1):
        home.live(wall(day(number), 19, 10))
        if ticks:
            home.house.commands.tick(OccurrenceKey(day(number), "dose", "dinner"))


def test_the_last_capsule_is_told_of(home: Home) -> None:
    """Twelve from Monday on are enough to Friday of the next week: told 7 days and 1 ahead."""
    box(home, 12)
    take(home, 0, 3)
    assert home.days() == []
    take(home, 4, 11)
    assert home.days() == [4, 10]
    assert home.house.notice.body == (
        "The last capsule you counted falls on Friday 13 November, as your plan stands."
    )
    (entry,) = home.log_of(4)
    assert entry.late_by == timedelta(0)


def test_blank_days_do_not_tell_it_every_morning(home: Home) -> None:
    """Each of them moves the last capsule; it is told once, and once on the day before it."""
    box(home, 8)
    take(home, 0, 1)
    assert home.days() == [1]
    take(home, 2, 9, ticks=False)
    assert home.days() == [1]
    take(home, 10, 15)
    assert home.days() == [1, 14]


def test_a_box_is_not_told_of_on_the_day_it_is_filled(home: Home) -> None:
    """Nobody is told at once what they have just counted; a new box begins anew."""
    box(home, 3)
    home.live(wall(MONDAY, 18))
    assert home.days() == []
    take(home, 0, 1)
    assert home.days() == [1]
    home.course.refill(TWENTY, 8)
    take(home, 2, 4)
    assert home.days() == [1, 3]


def test_the_computer_was_off_when_the_box_ran_low(home: Home) -> None:
    """Off on the day of it, it is told on the next day on which the computer is there."""
    box(home, 12)
    take(home, 0, 3)
    home.house.start_again(wall(day(5), 10), booted=True)
    home.live(wall(day(6), 12))
    assert home.days() == [5]


def test_the_box_in_quiet_hours(home: Home) -> None:
    """Held back in quiet hours and moved meanwhile by a skip, it is told once when they end."""
    home.house.commands.prefer(PreferenceName.QUIET_HOURS, "07:30-11:00")
    box(home, 12)
    take(home, 0, 4)
    assert home.days() == [4]
    (entry,) = home.log_of(4)
    assert [one.reason for one in entry.silences] == [NotShownReason.QUIET_HOURS]
    assert entry.late_by == timedelta(hours=3)


def test_the_last_capsule_moves_while_it_is_held_back(home: Home) -> None:
    """A skip in quiet hours puts it off by a day: it is told on the next, and of the new day."""
    home.house.commands.prefer(PreferenceName.QUIET_HOURS, "07:30-11:00")
    box(home, 12)
    take(home, 0, 3)
    home.live(wall(day(4), 9))
    home.house.commands.skip(OccurrenceKey(day(4), "dose", "dinner"), None)
    home.live(wall(day(5), 18))
    assert [(number, key.slot_id) for number, key in home.told()] == [(5, "2026-11-14")]
    assert [key.day for key, _ in home.house.silences()] == [day(4), day(5)]


@pytest.mark.parametrize("notice", [None, 0, 1])
def test_how_many_days_of_notice(home: Home, notice: int | None) -> None:
    """Nobody who did not ask is told; with none or one it is that day, and once."""
    box(home, 4, notice)
    take(home, 0, 4)
    expected = {None: [], 0: [3], 1: [2]}[notice]
    assert home.days() == expected


def test_the_box_is_told_of_discreetly(home: Home) -> None:
    """Others see that there is an errand."""
    home.house.commands.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    box(home, 12)
    take(home, 0, 4)
    assert home.house.notice.body == "Errand due by Friday 13 November."


NOT_ENOUGH = "By what you noted, the box is not enough for the next dose."


def test_a_box_without_one_of_the_kinds(home: Home) -> None:
    """Of 20 + 10 mg only the 20s were counted: it is told once, on the morning after."""
    two = Phase(MONDAY, (Decimal(20), Decimal(10)), Often.ONCE)
    home.course.set_plan([two], lambda _: Course(MONDAY, 24, notice=7))
    home.course.count_box([(TWENTY, 30)])
    take(home, 0, 6)
    assert home.days() == [1]
    assert home.house.notice.body == NOT_ENOUGH
    assert [one.late_by for one in home.log_of(1)] == [timedelta(0)]
    home.course.count_box([(TWENTY, 23)])
    take(home, 7, 9)
    assert home.days() == [1, 7]


def test_a_box_whose_ticks_came_all_at_once(home: Home) -> None:
    """Filled in on one evening, twenty ticks leave nothing: it is told once, and at once."""
    box(home, 20)
    home.house.start_again(wall(day(19), 20), booted=True)
    for number in range(20):
        home.house.commands.tick(OccurrenceKey(day(number), "dose", "dinner"))
    home.live(wall(day(25), 12))
    assert home.days() == [19]
    assert home.house.notice.body == NOT_ENOUGH


@pytest.mark.parametrize("notice", [None, 0, 1])
def test_an_empty_box_and_the_days_of_notice(home: Home, notice: int | None) -> None:
    """Nobody who did not ask is told; others are by the day of the dose it is not enough for."""
    first = Phase(MONDAY, (Decimal(20),), Often.ALTERNATE)
    home.course.set_plan([first], lambda _: Course(MONDAY, 24, notice=notice))
    home.course.count_box([(TWENTY, 0)])
    home.live(wall(day(4), 18))
    assert home.days() == {None: [], 0: [2], 1: [1]}[notice]


def test_an_empty_box_while_no_dose_is_planned(home: Home) -> None:
    """Stopped, or without an amount, the plan has nothing that the box could be enough for."""
    nothing = Phase(day(2), (), Often.ONCE)
    stopped = Phase(day(4), (Decimal(20),), Often.ONCE, Dosing.STOPPED)
    home.course.set_plan([nothing, stopped], lambda _: Course(day(2), 24, notice=7))
    home.course.count_box([(TWENTY, 0)])
    home.live(wall(day(9), 18))
    assert home.days() == []


def test_an_empty_box_is_told_of_discreetly(home: Home) -> None:
    """Others see that there is an errand, by the day of the next dose."""
    home.house.commands.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    box(home, 1)
    home.course.count_box([(TWENTY, 0)])
    home.live(wall(day(1), 12))
    assert home.house.notice.body == "Errand due by Tuesday 3 November."


def test_a_box_filled_after_it_was_empty(home: Home) -> None:
    """It was told that nothing was there; filled again, it is told of as any other."""
    box(home, 1)
    home.course.count_box([(TWENTY, 0)])
    take(home, 0, 1, ticks=False)
    assert home.days() == [1]
    home.course.refill(TWENTY, 4)
    take(home, 2, 6)
    assert home.days() == [1, 2, 4]


def test_a_reminder_before_the_day_ends(home: Home) -> None:
    """Set for half past three, it comes in the night of the calendar day that was chosen."""
    home.course.save_date(replace(VISIT, remind_at=time(3, 30)))
    told = []
    for number in range(12):
        home.live(wall(day(number), 3, 29))
        before = len(home.told())
        home.live(wall(day(number), 3, 31))
        told += [number] * (len(home.told()) - before)
    assert told == [3, 9]
    assert home.days() == [3, 9]


def test_a_date_and_the_box_are_two_keys(home: Home) -> None:
    """Both due together are one notice, and each is answered on its own."""
    box(home, 12)
    home.course.save_date(replace(VISIT, ahead=(6,), remind_at=time(8)))
    take(home, 0, 4)
    keys = [key for _, key in home.told()]
    assert [is_about_box(key) for key in keys].count(True) == 1
    assert len(keys) == 2
    assert home.house.notice.title == "2 steps for 08:00"


def test_a_delivery_that_is_late(home: Home) -> None:
    """A notice whose answer comes later is not shown again meanwhile."""
    home.course.save_date(VISIT)
    home.house.notifier.delivery = None
    home.live(wall(day(3), 9, 2))
    home.house.notifier.release(Delivery("test"))
    home.house.notifier.delivery = SHOWN
    home.live(wall(day(4), 12))
    assert home.days() == [3]
