"""Saved dates and the box, and the reminders that hang on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BERLIN, MONDAY, NEW_YORK, TOKYO, event, wall
from skinroutine.domain.course.key_dates import (
    BOX,
    SHORT,
    SavedDate,
    box_reminder,
    date_reminders,
    is_about_box,
    is_near,
    is_reminder_of,
    is_shortage,
    is_untitled,
    saved_dates,
    shortage_reminder,
    supply_reminder,
    told_of_box,
    what_date,
)
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey
from skinroutine.domain.plan.routine import StepKind
from skinroutine.domain.plan.schedule import DayEnds, routine_day
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.course_facts import DateDropped, DateSaved
from skinroutine.domain.record.event import Event, Fact, NotShown, NotShownReason, Reminded, Undone
from skinroutine.domain.record.status import Moment, State, fold
from skinroutine.domain.reminding.reminder import next_prompt, plan

VISIT = KeyDate("v", DateKind.VISIT, MONDAY + timedelta(days=10), ahead=(1, 7))
MOMENT = Moment(wall(MONDAY, 12), BERLIN)


def day(number: int) -> date:
    """Return the day so many days after that Monday."""
    return MONDAY + timedelta(days=number)


def said(*facts: tuple[Fact, datetime]) -> list[Event]:
    """Return facts in their envelopes."""
    return [event(fact, order, at) for order, (fact, at) in enumerate(facts, 1)]


def reminded(dates: tuple[SavedDate, ...], first: int = 0, last: int = 80) -> list[int]:
    """Return the days, as numbers from Monday, on which a reminder of these dates falls."""
    routine = default_routine()
    return [
        number
        for number in range(first, last)
        for _ in date_reminders(dates, day(number), routine, MOMENT)
    ]


def the_reminder(one: KeyDate, number: int, saved_at: datetime) -> Occurrence:
    """Return the reminder of a date on a day."""
    found = date_reminders((SavedDate(one, saved_at),), day(number), default_routine(), MOMENT)
    return found[0]


def test_dates_stand_in_order() -> None:
    """By day, time and id; a dropped one is gone, and an undone drop brings it back."""
    early = replace(VISIT, id="b", at=time(8))
    late = replace(VISIT, id="a", at=time(15))
    other = KeyDate("c", DateKind.OWN, day(2), "Concert")
    noon = wall(MONDAY, 12)
    facts = [(DateSaved(one), noon) for one in (late, early, VISIT, other)]
    assert [one.date.id for one in saved_dates(said(*facts))] == ["c", "v", "b", "a"]
    dropped = said(*facts, (DateDropped("b"), noon))
    assert [one.date.id for one in saved_dates(dropped)] == ["c", "v", "a"]
    back = [*dropped, event(Undone("0005", None), 6, noon)]
    assert len(saved_dates(back)) == 4


def test_the_days_ahead() -> None:
    """A date ten days from Monday is reminded seven days and one day ahead, at its wall time."""
    dates = (SavedDate(VISIT, wall(MONDAY, 7)),)
    assert reminded(dates) == [3, 9]
    one = the_reminder(VISIT, 9, wall(MONDAY, 7))
    assert (one.due_at, one.is_told, one.is_again) == (wall(day(9), 9), True, False)
    assert one.key == OccurrenceKey(day(9), "date:visit:v", "2026-11-12")
    assert what_date(one) == (DateKind.VISIT, day(10))


@given(st.sets(st.integers(0, 60), max_size=6), st.integers(0, 70))
def test_any_days_ahead(ahead: set[int], on: int) -> None:
    """There is one reminder on each day ahead, the day itself included, and no other."""
    one = replace(VISIT, day=day(on), ahead=tuple(sorted(ahead)))
    dates = (SavedDate(one, MOMENT.now),)
    assert reminded(dates, -70) == sorted(on - number for number in ahead)


@given(
    st.integers(0, 23).map(time),
    st.integers(0, 6).map(time),
    st.sets(st.integers(0, 20), min_size=1, max_size=4),
    st.sampled_from([BERLIN, NEW_YORK, TOKYO]),
)
def test_a_reminder_is_on_its_calendar_day(
    at: time, ends: time, ahead: set[int], zone: tzinfo
) -> None:
    """Whenever a routine day ends, a date is reminded on the calendar days ahead of it."""
    one = replace(VISIT, ahead=tuple(sorted(ahead)), remind_at=at)
    moment = Moment(MOMENT.now, zone, DayEnds(ends))
    routine = default_routine()
    found = [
        reminder
        for number in range(-20, 15)
        for reminder in date_reminders((SavedDate(one, MOMENT.now),), day(number), routine, moment)
    ]
    walls = [reminder.due_at.astimezone(zone).replace(tzinfo=None) for reminder in found]
    assert sorted(walls) == sorted(datetime.combine(one.day - timedelta(days=n), at) for n in ahead)
    for reminder in found:
        assert routine_day(reminder.due_at, zone, moment.day_ends) == reminder.key.day


def test_a_reminder_in_a_night_whose_clocks_go_forward() -> None:
    """Half past three in Helsinki does not exist on that Sunday: it rings at four, once."""
    zone = ZoneInfo("Europe/Helsinki")
    sunday = date(2027, 3, 28)
    one = replace(VISIT, day=sunday, ahead=(0,), remind_at=time(3, 30))
    moment = Moment(MOMENT.now, zone)
    found = [
        (number, reminder.due_at.astimezone(zone).isoformat())
        for number in range(-3, 3)
        for reminder in date_reminders(
            (SavedDate(one, MOMENT.now),),
            sunday + timedelta(days=number),
            default_routine(),
            moment,
        )
    ]
    assert found == [(0, "2027-03-28T04:00:00+03:00")]


def test_a_day_that_was_made_longer_has_one_reminder() -> None:
    """From that day on it ends at four instead of three: half past three comes in it twice."""
    ends = DayEnds(time(3), ((day(9), time(4)),))
    for on in (9, 10):
        one = replace(VISIT, day=day(on), ahead=(0,), remind_at=time(3, 30))
        moment = Moment(MOMENT.now, BERLIN, ends)
        found = [
            reminder.due_at
            for number in range(15)
            for reminder in date_reminders(
                (SavedDate(one, MOMENT.now),), day(number), default_routine(), moment
            )
        ]
        assert found == [wall(day(on), 3, 30)]


def test_nothing_is_announced_from_before_it_was_saved() -> None:
    """Saved at ten, the reminder of nine is never given; saved at eight, it is."""
    now = wall(day(9), 12)
    for hour, expected in ((8, 1), (10, 0)):
        one = the_reminder(VISIT, 9, wall(day(9), hour))
        assert len(plan([bare(one)], now).announce) == expected


def bare(one: Occurrence) -> State:
    """Return the state of an occurrence about which nothing was said."""
    return fold([one], (), Moment(wall(day(9), 12), BERLIN))[0]


@pytest.mark.parametrize(
    ("change", "is_anew"),
    [
        ({"note": "bring the list"}, False),
        ({"title": "Clinic", "at": time(8, 40)}, False),
        ({"day": day(11)}, True),
        ({"remind_at": time(10)}, True),
        ({"ahead": (0, 1, 7)}, True),
        ({"kind": DateKind.BLOOD_TEST}, True),
    ],
)
def test_what_sets_a_reminder_anew(change: dict[str, object], *, is_anew: bool) -> None:
    """A note, a name and the hour of the visit leave its reminders as they were set."""
    first, then = wall(MONDAY, 7), wall(MONDAY, 15)
    changed = KeyDate(**{**as_said(VISIT), **change})  # type: ignore[arg-type]
    (found,) = saved_dates(said((DateSaved(VISIT), first), (DateSaved(changed), then)))
    assert found == SavedDate(changed, then if is_anew else first)


def as_said(one: KeyDate) -> dict[str, object]:
    """Return what a date was made of."""
    return {name: getattr(one, name) for name in KeyDate.__dataclass_fields__}


def test_a_date_that_was_moved_is_reminded_anew() -> None:
    """Another day is another reminder with a key of its own; the same day again is the same."""
    moved = replace(VISIT, day=day(11))
    before, now = the_reminder(VISIT, 9, MOMENT.now), the_reminder(moved, 10, MOMENT.now)
    assert before.key.step_id == now.key.step_id
    assert before.key.slot_id != now.key.slot_id
    assert the_reminder(VISIT, 9, wall(day(8), 1)).key == before.key


def test_a_date_is_named() -> None:
    """By the person's own name for it, or by its kind."""
    assert the_reminder(VISIT, 9, MOMENT.now).step.name == "Visit"
    titled = replace(VISIT, title="  Dr. Wu ")
    assert the_reminder(titled, 9, MOMENT.now).step.name == "Dr. Wu"


def test_a_date_has_no_repeats() -> None:
    """Reminded once, it is not reminded again unless it is snoozed."""
    one = the_reminder(VISIT, 9, wall(MONDAY, 7))
    shown = event(Reminded(one.key, one.at, "test"), 1, one.due_at)
    (state,) = fold([one], [shown], Moment(wall(day(9), 12), BERLIN))
    assert next_prompt(state, wall(day(9), 12)) is None


@pytest.mark.parametrize(
    "fields",
    [
        {"id": ""},
        {"kind": DateKind.OWN, "title": "  "},
        {"title": "x" * 101},
        {"note": "x" * 501},
        {"ahead": (7, 1)},
        {"ahead": (1, 1)},
        {"ahead": (-1,)},
        {"ahead": (61,)},
        {"at": time(8, 30, 5)},
        {"remind_at": time(9, tzinfo=BERLIN)},
    ],
)
def test_a_date_that_cannot_be(fields: dict[str, object]) -> None:
    """A date that makes no sense is refused with a reason."""
    with pytest.raises(ValueError, match=r"."):
        KeyDate(**{**as_said(VISIT), **fields})  # type: ignore[arg-type]


def box(last: int, on: int, notice: int = 7, *told: tuple[int, int]) -> bool:
    """Tell whether the box is reminded on a day, its last capsule being on another.

    `told` are the days on which it was told of already, each with the last capsule's day then.
    """
    keys = [OccurrenceKey(day(at), BOX, day(of).isoformat()) for at, of in told]
    found = supply_reminder(day(last), notice, day(on), keys)
    assert found is None or found == OccurrenceKey(day(on), BOX, day(last).isoformat())
    return found is not None


def test_the_box_is_told_of_twice() -> None:
    """From seven days before the last capsule on once, and from the day before on once more."""
    assert next(n for n in range(20) if box(15, n)) == 8
    assert not box(15, 9, 7, (8, 15))
    assert box(15, 14, 7, (8, 15))
    assert not box(15, 15, 7, (8, 15), (14, 15))


def test_days_without_a_tick_do_not_tell_it_again() -> None:
    """Each blank day moves the last capsule by one; it was told once, and that is enough."""
    for blank in range(1, 20):
        assert not box(15 + blank, 8 + blank, 7, (8, 15))


def test_a_day_on_which_nobody_was_there_is_made_up_for() -> None:
    """Not told on the day itself, it is told on the next; the two are one where both are late."""
    assert box(15, 9)
    assert box(15, 14)
    assert not box(15, 15, 7, (14, 15))


@pytest.mark.parametrize(
    ("notice", "expected"), [(0, [10]), (1, [9, 10]), (3, [7, 8, 9, 10]), (60, list(range(11)))]
)
def test_the_days_of_notice(notice: int, expected: list[int]) -> None:
    """Untold, it is due from so many days before the last capsule to that day."""
    assert [n for n in range(11) if box(10, n, notice)] == expected


def test_no_last_capsule_is_not_told_of() -> None:
    """Where nothing is covered, or nothing planned, there is no day to tell."""
    assert supply_reminder(None, 7, MONDAY) is None


def short(on: int, of: int, notice: int = 7, *told: tuple[str, int]) -> bool:
    """Tell whether it is told on a day that nothing is there for the next dose, on another."""
    keys = [OccurrenceKey(day(at), step, day(at).isoformat()) for step, at in told]
    found = shortage_reminder(day(of), notice, day(on), keys)
    assert found is None or found == OccurrenceKey(day(on), SHORT, day(of).isoformat())
    return found is not None


def test_a_box_that_is_not_enough_is_told_of_once() -> None:
    """On the eve of the next dose or on its day; not where it was told of by then."""
    assert [n for n in range(11) if short(n, 10)] == [9, 10]
    assert [n for n in range(11) if short(n, 10, 0)] == [10]
    assert not short(10, 10, 7, (SHORT, 2))
    assert not short(10, 10, 7, (BOX, 9))
    far = OccurrenceKey(day(2), BOX, day(9).isoformat())
    assert shortage_reminder(day(10), 7, day(10), [far])


def test_the_last_capsule_after_a_box_that_was_not_enough() -> None:
    """Another plan can make it enough again; it is not told of in the same week."""
    key = OccurrenceKey(day(1), SHORT, day(1).isoformat())
    assert supply_reminder(day(9), 7, day(8), [key]) is None
    assert supply_reminder(day(10), 7, day(9), [key])


def test_the_reminder_of_a_box_that_is_not_enough() -> None:
    """It is about the box, due with the morning's steps, and speaks of the next dose's day."""
    key = OccurrenceKey(MONDAY, SHORT, "2026-11-03")
    one = box_reminder(key, default_routine(), MOMENT)
    assert (one.key, one.due_at) == (key, wall(MONDAY, 8))
    assert what_date(one) == (None, day(1))
    assert is_about_box(key)
    assert is_shortage(key)
    assert not is_shortage(replace(key, step_id=BOX))


def test_the_reminder_of_the_box() -> None:
    """It is due with the morning's steps, and speaks of the day of the last capsule."""
    key = OccurrenceKey(MONDAY, BOX, "2026-11-09")
    one = box_reminder(key, default_routine(), MOMENT)
    assert (one.due_at, one.step.kind, one.is_told) == (wall(MONDAY, 8), StepKind.SUPPLY, True)
    assert what_date(one) == (None, day(7))
    assert is_about_box(key)
    assert not is_about_box(the_reminder(VISIT, 9, MOMENT.now).key)


def test_what_was_told_of_the_box() -> None:
    """What was shown counts, and what was not shown does not."""
    key = OccurrenceKey(MONDAY, BOX, "2026-11-09")
    dose = OccurrenceKey(MONDAY, "dose", "dinner")
    noon = wall(MONDAY, 12)
    facts = said(
        (NotShown(key, NotShownReason.QUIET_HOURS), noon),
        (Reminded(dose, time(19), "test"), noon),
    )
    assert told_of_box(facts) == ()
    assert told_of_box([*facts, event(Reminded(key, time(8), "test"), 3, noon)]) == (key,)


@pytest.mark.parametrize(
    ("days", "notice", "is_there"),
    [(-1, 3, False), (0, 0, True), (7, 0, True), (8, 7, False), (8, 8, True), (60, 60, True)],
)
def test_what_is_near(days: int, notice: int, *, is_there: bool) -> None:
    """A day is near from its notice on, or from a week before, until it is over."""
    assert is_near(day(10 + days), day(10), notice) is is_there


def test_whose_reminder_it_is() -> None:
    """A reminder is of one saved date, and knows whether the person gave that a name."""
    one = the_reminder(VISIT, 3, wall(MONDAY, 8))
    assert is_reminder_of(one.key, VISIT)
    assert not is_reminder_of(one.key, replace(VISIT, id="w"))
    assert is_untitled(one)
    assert not is_untitled(the_reminder(replace(VISIT, title="Dr. Wu"), 3, wall(MONDAY, 8)))


def test_a_reminder_from_before_its_date_was_saved() -> None:
    """Saved at noon of the day it would be reminded on at nine, it was not planned in time."""
    assert the_reminder(VISIT, 3, wall(day(3), 9)).is_planned_in_time
    assert not the_reminder(VISIT, 3, wall(day(3), 12)).is_planned_in_time
