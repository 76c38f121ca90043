"""The loop over a real diary: what is announced, recorded, retried, and what is not repeated."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.house import (
    BALM,
    MINUTE,
    MORNING,
    NIGHT,
    SHOWN,
    TUESDAY,
    House,
    begin,
    trouble,
)
from making import DOSE, MONDAY, NEW_YORK, dinner_at, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.errors import StoreBusy
from skinroutine.app.ports import Delivery
from skinroutine.domain.plan.routine import ReminderPolicy
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import (
    NotShown,
    NotShownReason,
    PromptKind,
    Reminded,
    SkipReason,
)

not_shown = pytest.mark.expects_log("WARNING .*reminder not shown")


def test_steps_of_one_time_are_one_notice(house: House) -> None:
    """Three steps at 08:00 come as one notice, and each is recorded with the time it spoke of."""
    house.at(wall(MONDAY, 8))
    (notice,) = house.notifier.notices
    assert notice.title == "3 steps for 08:00"
    assert notice.body == "Moisturizer, Sunscreen and Lip balm."
    assert [
        (one.key, one.slot_time.isoformat("minutes"), one.channel, one.prompt)
        for one in house.facts(Reminded)
    ] == [(one, "08:00", "test", PromptKind.DUE) for one in MORNING]
    assert house.told == [SHOWN]


def test_the_alarm_is_set_to_what_comes_next(house: House) -> None:
    """Each wake sets the alarm to the next reminder or the day's end, and on to the next day."""
    seen = [house.alarm.at]
    while house.alarm.at is not None and house.alarm.at < wall(TUESDAY, 9):
        house.at(house.alarm.at)
        seen.append(house.alarm.at)
    assert seen == [
        wall(MONDAY, 8),
        wall(MONDAY, 12, 30),
        wall(MONDAY, 19),
        wall(MONDAY, 19, 20),
        wall(MONDAY, 20),
        wall(MONDAY, 21, 30),
        wall(TUESDAY, 4),
        wall(TUESDAY, 8),
        wall(TUESDAY, 12, 30),
    ]
    assert len(house.notifier.notices) == 7
    assert len(set(house.reminded())) == 10
    assert house.reminded(PromptKind.REPEAT) == [DOSE, DOSE]
    assert house.silences() == []


def test_early_and_double_wakes_do_nothing(house: House) -> None:
    """A wake before the time, or once more at it, announces nothing more."""
    house.at(wall(MONDAY, 7, 59))
    assert house.notifier.notices == []
    for _ in range(3):
        house.at(wall(MONDAY, 8))
    assert len(house.notifier.notices) == 1


def test_an_absence_ends_in_one_notice(house: House) -> None:
    """After a day of sleep everything that is due comes as one summary."""
    house.sleep(wall(MONDAY, 23))
    (notice,) = house.notifier.notices
    assert notice.title == "While you were away"
    assert notice.body.startswith("7 steps are waiting: ")
    assert len(house.reminded()) == 7


def test_a_late_wake_is_no_absence(house: House) -> None:
    """Where the program was there all the time, what is due at once is no summary."""
    house.at(wall(MONDAY, 23))
    (notice,) = house.notifier.notices
    assert notice.title == "7 steps are waiting"
    assert house.silences() == []


def test_a_night_away_ends_the_day_before(house: House) -> None:
    """What was due yesterday is not announced today."""
    house.sleep(wall(TUESDAY, 9))
    assert {one.day for one in house.reminded()} == {TUESDAY}


def test_what_was_due_before_the_diary_began_is_silent(tmp_path: Path) -> None:
    """A diary begun at 20:00 announces only what comes after that, and explains nothing before."""
    late = begin(tmp_path, wall(MONDAY, 20))
    late.at(wall(MONDAY, 20, 1))
    assert late.notifier.notices == []
    late.at(wall(MONDAY, 21, 30))
    assert late.reminded() == list(NIGHT)
    assert late.silences() == []
    late.store.close()


def test_what_is_under_way_is_not_doubled(house: House) -> None:
    """While the notifier works, further wakes do not hand over the same steps again."""
    house.notifier.delivery = None
    house.at(wall(MONDAY, 8))
    house.at(wall(MONDAY, 8, 1))
    assert len(house.notifier.notices) == 1
    assert house.reminded() == []
    house.notifier.release()
    assert len(house.reminded()) == 3
    house.at(wall(MONDAY, 8, 2))
    assert len(house.notifier.notices) == 1


def test_others_are_announced_while_one_is_under_way(house: House) -> None:
    """A notifier that is slow with one notice gets the next one in time."""
    house.notifier.delivery = None
    house.at(wall(MONDAY, 8))
    house.at(wall(MONDAY, 12, 30))
    assert [one.title for one in house.notifier.notices] == ["3 steps for 08:00", "Lip balm"]
    house.notifier.release()
    assert len(house.reminded()) == 4


@pytest.mark.parametrize(("seconds", "counted"), [(0, 0), (10, 10), (30, 30), (31, 0), (7200, 0)])
def test_when_a_pop_up_counts_as_shown(house: House, seconds: int, counted: int) -> None:
    """It counts when its report came; one that came through a sleep, when it was asked for."""
    house.notifier.delivery = None
    house.at(wall(MONDAY, 8))
    house.clock.sleep(timedelta(seconds=seconds))
    house.notifier.release()
    noted = [one.at for one in house.store.newest(9) if isinstance(one.fact, Reminded)]
    assert noted == [wall(MONDAY, 8) + timedelta(seconds=counted)] * 3


def test_a_report_is_settled_in_the_diarys_own_thread(house: House) -> None:
    """Nothing is written where the report arrives; only what is posted home writes."""
    house.waits = True
    house.at(wall(MONDAY, 8))
    assert house.reminded() == []
    assert house.told == []
    (settle,) = house.posted
    settle()
    assert len(house.reminded()) == 3
    assert house.told == [SHOWN]


@pytest.mark.parametrize(
    "reason",
    [
        pytest.param(NotShownReason.NO_SERVER, marks=not_shown),
        pytest.param(NotShownReason.REFUSED, marks=not_shown),
        pytest.param(NotShownReason.NO_ANSWER, marks=not_shown),
        NotShownReason.DO_NOT_DISTURB,
    ],
)
def test_a_failure_is_recorded_and_retried(house: House, reason: NotShownReason) -> None:
    """What was not shown is recorded with its reason, tried again after a minute, then shown.

    A desktop that must not disturb is no trouble, so that the log has no warning of it.
    """
    house.notifier.delivery = trouble(reason)
    house.at(wall(MONDAY, 12, 30))
    assert house.silences() == [(one, reason) for one in (*MORNING, BALM)]
    assert house.told == [trouble(reason)]
    assert house.reminded() == []
    assert house.alarm.at == wall(MONDAY, 12, 31)
    house.notifier.delivery = SHOWN
    house.at(wall(MONDAY, 12, 30) + timedelta(seconds=59))
    assert len(house.notifier.notices) == 1
    house.at(wall(MONDAY, 12, 31))
    assert len(house.notifier.notices) == 2
    assert BALM in house.reminded()
    house.at(wall(MONDAY, 12, 32))
    assert len(house.notifier.notices) == 2


@not_shown
def test_a_wake_in_between_keeps_the_retry(house: House) -> None:
    """A wake within the minute after a failure, as after any change, leaves the retry's alarm."""
    house.notifier.delivery = trouble(NotShownReason.REFUSED)
    house.at(wall(MONDAY, 12, 30))
    house.at(wall(MONDAY, 12, 30) + timedelta(seconds=20))
    assert house.alarm.at == wall(MONDAY, 12, 31)


@not_shown
def test_the_next_slot_comes_before_the_retry(house: House) -> None:
    """Where something else falls due within the minute, the alarm is set to that."""
    house.commands.revise(dinner_at(21, 29))
    house.notifier.delivery = trouble(NotShownReason.REFUSED)
    house.at(wall(MONDAY, 21, 29) + timedelta(seconds=30))
    assert house.alarm.at == wall(MONDAY, 21, 30)
    house.notifier.delivery = SHOWN
    house.at(wall(MONDAY, 21, 30))
    assert house.reminded() == list(NIGHT)
    assert house.alarm.at == wall(MONDAY, 21, 30) + timedelta(seconds=30)
    house.at(wall(MONDAY, 21, 31))
    assert DOSE in house.reminded()


@not_shown
def test_a_failure_is_recorded_once_for_each_reason(house: House) -> None:
    """Half an hour without a notification service is one fact, another reason one more."""
    house.notifier.delivery = trouble(NotShownReason.NO_SERVER)
    for one in MORNING:
        house.commands.tick(one)
    for minute in range(30, 60):
        house.at(wall(MONDAY, 12, minute))
    assert house.facts(NotShown) == [NotShown(BALM, NotShownReason.NO_SERVER)]
    house.notifier.delivery = trouble(NotShownReason.NO_ANSWER)
    house.at(wall(MONDAY, 13))
    house.at(wall(MONDAY, 13, 1))
    assert house.facts(NotShown) == [
        NotShown(BALM, NotShownReason.NO_SERVER),
        NotShown(BALM, NotShownReason.NO_ANSWER),
    ]
    assert len(house.told) == 32


@not_shown
def test_a_heads_up_that_fails_is_no_silence(house: House) -> None:
    """A heads-up is an extra: not shown, it is tried again and the reminder log says nothing."""
    ahead = ReminderPolicy(heads_up=timedelta(minutes=20))
    house.commands.revise(default_routine().with_dose_policy(ahead))
    house.at(wall(MONDAY, 13))
    house.notifier.delivery = trouble(NotShownReason.REFUSED)
    house.at(wall(MONDAY, 18, 40))
    assert house.alarm.at == wall(MONDAY, 18, 41)
    assert house.silences() == []
    house.notifier.delivery = SHOWN
    house.at(wall(MONDAY, 18, 41))
    assert house.reminded(PromptKind.HEADS_UP) == [DOSE]


@not_shown
def test_the_days_end_ends_the_retries(house: House) -> None:
    """After the day is over what never showed is no longer tried."""
    house.notifier.delivery = trouble(NotShownReason.REFUSED)
    house.at(wall(TUESDAY, 3, 59, 30))
    count = len(house.notifier.notices)
    house.at(wall(TUESDAY, 4, 1))
    assert len(house.notifier.notices) == count


@not_shown
def test_a_tick_ends_the_retries(house: House) -> None:
    """Ticked between the failure and the retry, a step is not announced."""
    house.notifier.delivery = trouble(NotShownReason.REFUSED)
    house.at(wall(MONDAY, 8))
    house.clock.advance(timedelta(seconds=30))
    for state in house.queries.day().due:
        house.commands.tick(state.occurrence.key)
    house.at(wall(MONDAY, 8, 1))
    assert len(house.notifier.notices) == 1


@not_shown
def test_a_clock_set_back_after_a_failure(house: House) -> None:
    """A failure noted by a clock that was ahead does not hold back the reminder."""
    house.notifier.delivery = trouble(NotShownReason.REFUSED)
    house.at(wall(MONDAY, 18))
    house.notifier.delivery = SHOWN
    house.at(wall(MONDAY, 12, 45))
    assert len(house.notifier.notices) == 2
    assert BALM in house.reminded()


def test_a_crash_after_the_hand_over_repeats_the_reminder(house: House) -> None:
    """Killed between show and record, the program announces once more, and then no more."""
    house.notifier.delivery = None
    house.at(wall(MONDAY, 8))
    house.notifier.delivery = SHOWN
    house.start_again(wall(MONDAY, 8, 5), booted=False)
    assert len(house.notifier.notices) == 2
    house.start_again(wall(MONDAY, 8, 10), booted=False)
    assert len(house.notifier.notices) == 2
    assert len(house.reminded()) == 3


def test_a_tick_while_the_notifier_works(house: House) -> None:
    """Ticked before the report comes, the reminder is still recorded and nothing comes again."""
    house.notifier.delivery = None
    house.at(wall(MONDAY, 12, 30))
    house.commands.tick(BALM)
    house.notifier.release()
    assert BALM in house.reminded()
    house.commands.untick(BALM)
    house.at(wall(MONDAY, 12, 40))
    assert len(house.notifier.notices) == 1


def test_a_snooze_while_the_notifier_works(house: House) -> None:
    """Snoozed before the report comes, the step is announced at the snooze's end, once."""
    house.at(wall(MONDAY, 18))
    house.notifier.delivery = None
    house.at(wall(MONDAY, 19))
    house.commands.snooze(DOSE)
    house.clock.advance(timedelta(seconds=2))
    house.notifier.release()
    house.notifier.delivery = SHOWN
    house.at(wall(MONDAY, 19, 5))
    assert house.alarm.at == wall(MONDAY, 19, 10)
    for minute in (10, 11, 20):
        house.at(wall(MONDAY, 19, minute))
    assert house.reminded().count(DOSE) == 2
    assert len(house.notifier.notices) == 3


def test_done_and_skipped_are_not_announced(house: House) -> None:
    """What was done or skipped before its time is left out of the notice."""
    house.commands.tick(key("moisturizer", "morning"))
    house.commands.skip(key("sunscreen", "morning"), SkipReason.RAN_OUT)
    house.at(wall(MONDAY, 8))
    assert [one.title for one in house.notifier.notices] == ["Lip balm"]


def test_a_later_dinner_is_announced_again(house: House) -> None:
    """Moved from 19:00 to 20:00 after its reminder, the dose is announced at 20:00 as well."""
    house.at(wall(MONDAY, 19))
    house.commands.revise(dinner_at(20))
    house.at(wall(MONDAY, 19, 1))
    assert house.alarm.at == wall(MONDAY, 20)
    house.at(wall(MONDAY, 20))
    assert house.reminded().count(DOSE) == 2
    house.commands.revise(dinner_at(18))
    house.at(wall(MONDAY, 20, 1))
    assert house.reminded().count(DOSE) == 2


def test_a_flight_in_the_day(house: House) -> None:
    """In New York the evening's reminder waits for the evening there."""
    house.at(wall(MONDAY, 12, 30))
    house.clock.place = NEW_YORK
    house.at(wall(MONDAY, 19))
    assert DOSE not in house.reminded()
    assert house.alarm.at == wall(TUESDAY, 1)
    house.at(wall(TUESDAY, 1))
    assert DOSE in house.reminded()


def test_a_busy_diary_loses_no_reminder(house: House) -> None:
    """A reminder that cannot be recorded is not shown again, and is recorded at the next wake."""
    house.notifier.delivery = None
    house.at(wall(MONDAY, 8))
    other = SqliteStore(house.store.path)
    other._connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreBusy):
        house.notifier.release()
    other._connection.execute("ROLLBACK")
    other.close()
    house.notifier.delivery = SHOWN
    house.at(wall(MONDAY, 8, 1))
    assert len(house.notifier.notices) == 1
    assert len(house.reminded()) == 3


@pytest.mark.expects_log("a reminder cannot be recorded yet")
def test_a_busy_diary_holds_no_other_reminder_up(house: House) -> None:
    """While one reminder waits to be recorded, the next slot is announced at its time."""
    house.notifier.delivery = None
    house.at(wall(MONDAY, 8))
    other = SqliteStore(house.store.path)
    other._connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreBusy):
        house.notifier.release()
    house.at(wall(MONDAY, 12, 30))
    assert len(house.notifier.notices) == 2
    other._connection.execute("ROLLBACK")
    other.close()
    house.notifier.release()
    house.at(wall(MONDAY, 12, 31))
    assert len(house.notifier.notices) == 2
    assert len(house.reminded()) == 4


@not_shown
@settings(max_examples=15)
@given(
    moves=st.lists(
        st.tuples(
            st.integers(0, 200), st.sampled_from([SHOWN, SHOWN, trouble(NotShownReason.REFUSED)])
        ),
        min_size=3,
        max_size=25,
    )
)
def test_whatever_fails_each_slot_is_shown_once(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[int, Delivery]]
) -> None:
    """With any wakes and failures no slot is shown twice, and in the end each that is due is."""
    house = begin(tmp_path_factory.mktemp("house"))
    house.notifier.delivery = trouble(NotShownReason.NO_ANSWER)
    house.at(wall(MONDAY, 8))
    for minutes, delivery in moves:
        house.notifier.delivery = delivery
        house.at(house.clock.now() + timedelta(minutes=minutes))
    house.notifier.delivery = SHOWN
    house.at(house.clock.now() + MINUTE)
    shown = house.reminded()
    assert len(shown) == len(set(shown))
    assert {state.occurrence.key for state in house.queries.day().due} <= set(shown)
    house.store.close()
