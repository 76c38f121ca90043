"""Why a reminder was not shown at its time: each silence is explained once, in the log itself."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.house import (
    BALM,
    MINUTE,
    MORNING,
    NIGHT,
    SHOWN,
    TUESDAY,
    WHOLE_DAY,
    House,
    begin,
)
from making import DOSE, MONDAY, TOKYO, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.reminding.silence import REACH
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import NotShown, NotShownReason, PromptKind, Reminded, Stopped
from skinroutine.domain.record.preferences import PreferenceName

ASLEEP, OFF = NotShownReason.ASLEEP, NotShownReason.OFF
NOT_RUNNING, CLOCK_CHANGED = NotShownReason.NOT_RUNNING, NotShownReason.CLOCK_CHANGED
PAUSED, QUIET = NotShownReason.PAUSED, NotShownReason.QUIET_HOURS
THURSDAY = MONDAY + timedelta(days=3)


def on(day: int, *keys: OccurrenceKey) -> list[OccurrenceKey]:
    """Return these occurrences on another day, counted from Monday."""
    return [key(one.step_id, one.slot_id, MONDAY + timedelta(days=day)) for one in keys]


def because(reason: NotShownReason, *keys: OccurrenceKey) -> list[tuple[OccurrenceKey, object]]:
    """Return silences of these occurrences for one reason."""
    return [(one, reason) for one in keys]


def the_order(house: House) -> list[str]:
    """Return the kinds of what the program noted about the lip balm at lunch, in order."""
    facts = [one.fact for one in house.store.newest(1000)]
    return [
        type(one).__name__
        for one in facts
        if isinstance(one, NotShown | Reminded)
        if one.key == BALM
    ]


def test_a_slot_slept_through(house: House) -> None:
    """A slot in the computer's sleep is explained, and then announced as missed while away."""
    house.at(wall(MONDAY, 11))
    house.sleep(wall(MONDAY, 13))
    assert house.silences() == because(ASLEEP, BALM)
    assert the_order(house) == ["NotShown", "Reminded"]
    assert len(house.notifier.notices) == 2
    assert house.notice.title == "While you were away"
    assert house.notice.body.startswith("4 steps are waiting: ")


@pytest.mark.parametrize("again", ["wake", "later", "sleep", "restart", "clock back"])
def test_each_silence_is_explained_once(house: House, again: str) -> None:
    """Woken twice, asleep once more, restarted or set back, a silence has one explanation."""
    house.at(wall(MONDAY, 11))
    house.sleep(wall(MONDAY, 13))
    if again == "wake":
        house.wake()
    elif again == "later":
        house.at(wall(MONDAY, 14))
    elif again == "sleep":
        house.sleep(wall(MONDAY, 15))
    elif again == "restart":
        house.start_again(wall(MONDAY, 15), booted=False)
    else:
        house.at(wall(MONDAY, 12))
        house.at(wall(MONDAY, 12, 45))
    assert house.silences() == because(ASLEEP, BALM)
    assert house.reminded() == [*MORNING, BALM]
    assert len(house.notifier.notices) == 2


def test_a_sleep_over_days(house: House) -> None:
    """Days that went by asleep get facts and no pop-up; today has its facts and one summary."""
    house.at(wall(MONDAY, 20))
    assert house.reminded() == [*MORNING, BALM, DOSE]
    house.sleep(wall(THURSDAY, 9))
    asleep = [*NIGHT, *on(1, *WHOLE_DAY), *on(2, *WHOLE_DAY), *on(3, *MORNING)]
    assert house.silences() == because(ASLEEP, *asleep)
    assert house.reminded()[5:] == on(3, *MORNING)
    assert house.notice.title == "While you were away"
    house.start_again(wall(THURSDAY, 9, 5), booted=True)
    house.at(wall(THURSDAY, 10))
    assert house.silences() == because(ASLEEP, *asleep)
    assert len(house.reminded()) == 8


def test_the_last_minute_of_a_sleep(house: House) -> None:
    """Due within the last minute of the sleep, a step is on time: no fact and no summary."""
    house.at(wall(MONDAY, 9))
    house.sleep(wall(MONDAY, 12, 30, 59))
    assert house.silences() == []
    assert house.notice.title == "Lip balm"
    house.sleep(wall(MONDAY, 19, 1))
    assert house.silences() == because(ASLEEP, DOSE)


def test_the_desktops_word_on_sleep(house: House) -> None:
    """Where the clocks tell nothing of the sleep, the desktop's word does."""
    house.at(wall(MONDAY, 11))
    house.loop.falls_asleep()
    house.clock.instant = wall(MONDAY, 13)
    house.run(house.loop.woke_up)
    assert house.silences() == because(ASLEEP, BALM)
    assert house.notice.title == "While you were away"


def test_held_up(house: House) -> None:
    """A computer too busy for a beat for an hour is told as held up, and as an absence."""
    house.at(wall(MONDAY, 12))
    house.clock.advance(timedelta(hours=1))
    house.wake()
    assert house.silences() == because(NotShownReason.HELD_UP, BALM)
    assert house.notice.title == "While you were away"


def test_a_clock_that_was_set_forward(house: House) -> None:
    """What the clock leapt over comes late for that reason, and as usual: nobody was away."""
    house.at(wall(MONDAY, 12))
    house.clock.instant = wall(MONDAY, 20)
    house.wake()
    assert house.silences() == because(CLOCK_CHANGED, BALM, DOSE)
    assert house.notice.title == "2 steps are waiting"


def test_a_flight_over_dinner(house: House) -> None:
    """From noon in Berlin to the evening of Tokyo, the dose comes late, and as usual."""
    house.at(wall(MONDAY, 12))
    house.clock.place = TOKYO
    house.clock.advance(timedelta(seconds=20))
    house.wake()
    assert house.silences() == because(CLOCK_CHANGED, DOSE)
    assert house.notice.title == "Your dose, with dinner"


def test_a_clock_that_was_set_back(house: House) -> None:
    """A clock set back makes nothing overdue, and its slots come once."""
    house.at(wall(MONDAY, 13))
    house.at(wall(MONDAY, 11))
    house.at(wall(MONDAY, 12, 30))
    assert house.silences() == []
    assert house.reminded() == [*MORNING, BALM]


def test_off_over_days(house: House) -> None:
    """While the computer was off nothing could be shown; from its start on nothing was running."""
    house.at(wall(MONDAY, 12, 30))
    house.start_again(wall(THURSDAY, 9), booted=True)
    off = [DOSE, *NIGHT, *on(1, *WHOLE_DAY), *on(2, *WHOLE_DAY), *on(3, *MORNING)]
    assert house.silences() == because(OFF, *off)
    assert house.reminded()[4:] == on(3, *MORNING)
    assert house.notice.title == "While you were away"


def test_started_hours_after_the_computer(house: House) -> None:
    """Off until the computer started, the program was not running from then on."""
    house.at(wall(MONDAY, 9))
    house.clock.instant = wall(MONDAY, 22)
    house.clock.awake, house.clock.slept = timedelta(hours=4).total_seconds(), 0.0
    house.restart()
    assert house.silences() == [
        *because(OFF, BALM),
        *because(NOT_RUNNING, DOSE, *NIGHT),
    ]
    assert house.notice.title == "While you were away"


@pytest.mark.parametrize("booted", [False, True])
@pytest.mark.parametrize("by_person", [False, True])
def test_who_ended_the_program(house: House, booted: bool, by_person: bool) -> None:
    """Quit by the person it was not running; ended with the session, the computer may be off."""
    house.at(wall(MONDAY, 9))
    house.loop.stop(by_person=by_person)
    assert house.facts(Stopped) == [Stopped(MONDAY, by_person)]
    house.start_again(wall(MONDAY, 13), booted=booted)
    assert house.silences() == because(OFF if booted and not by_person else NOT_RUNNING, BALM)


def test_stop_ends_everything(house: House) -> None:
    """Stopping the loop stops the alarm and the notifier, and closes what is on the screen."""
    house.at(wall(MONDAY, 8))
    house.loop.stop()
    assert (house.alarm.stopped, house.notifier.stopped) == (True, True)
    assert house.notifier.withdrawn == [house.notice.tag]
    assert house.facts(Stopped) == [Stopped(MONDAY, by_person=True)]
    assert house.store.newest(1)[0].day == MONDAY


def test_a_pause_is_noted_once(house: House) -> None:
    """What a pause holds back is noted once, and comes after it in one notice."""
    house.at(wall(MONDAY, 9))
    house.commands.pause()
    for minute in (30, 31, 59):
        house.at(wall(MONDAY, 12, minute))
    assert house.silences() == because(PAUSED, BALM)
    assert len(house.notifier.notices) == 1
    assert house.alarm.at == wall(MONDAY, 19)
    house.start_again(wall(MONDAY, 13), booted=False)
    house.at(wall(MONDAY, 19))
    assert house.silences() == because(PAUSED, BALM, DOSE)
    house.commands.resume()
    house.wake()
    assert house.reminded()[3:] == [BALM, DOSE]
    assert house.notice.title == "2 steps are waiting"


def test_a_pause_ends_with_the_day(house: House) -> None:
    """What a pause held back is gone with its day, explained; the next day is reminded again."""
    house.commands.pause()
    for hour in (8, 13, 19, 22):
        house.at(wall(MONDAY, hour))
    house.at(wall(TUESDAY, 8))
    assert house.silences() == because(PAUSED, *WHOLE_DAY)
    assert house.reminded() == on(1, *MORNING)


def test_quiet_hours_are_noted_once(house: House) -> None:
    """Care in quiet hours is noted once and comes at their end; the dose comes at its time."""
    house.commands.prefer(PreferenceName.QUIET_HOURS, "12:00-22:00")
    house.at(wall(MONDAY, 8))
    for minute in (30, 31, 59):
        house.at(wall(MONDAY, 12, minute))
    assert house.silences() == because(QUIET, BALM)
    assert house.alarm.at == wall(MONDAY, 19)
    house.at(wall(MONDAY, 19))
    assert house.reminded() == [*MORNING, DOSE]
    house.at(wall(MONDAY, 21, 30))
    assert house.silences() == because(QUIET, BALM, *NIGHT)
    assert house.alarm.at == wall(MONDAY, 22)
    house.at(wall(MONDAY, 22))
    assert house.reminded()[4:] == [BALM, *NIGHT]
    assert house.silences() == because(QUIET, BALM, *NIGHT)


def test_killed_right_after_the_explanation(house: House) -> None:
    """Killed between the fact and the pop-up, the program explains nothing more and reminds."""
    house.at(wall(MONDAY, 11))
    house.notifier.delivery = None
    house.sleep(wall(MONDAY, 13))
    assert the_order(house) == ["NotShown"]
    house.notifier.delivery = SHOWN
    house.start_again(wall(MONDAY, 13, 5), booted=False)
    assert house.silences() == because(ASLEEP, BALM)
    assert the_order(house) == ["NotShown", "Reminded"]


@pytest.mark.expects_log("silences cannot be recorded yet")
def test_a_busy_diary_keeps_the_explanation_of_past_days(house: House) -> None:
    """What cannot be written while another program writes is explained at the next wake."""
    house.at(wall(MONDAY, 20))
    other = SqliteStore(house.store.path)
    other._connection.execute("BEGIN IMMEDIATE")
    house.sleep(wall(TUESDAY, 7))
    assert house.silences() == []
    other._connection.execute("ROLLBACK")
    other.close()
    house.at(wall(TUESDAY, 7, 1))
    assert house.silences() == because(ASLEEP, *NIGHT)


@pytest.mark.expects_log("cannot be recorded yet")
def test_a_busy_diary_keeps_the_explanation_of_today(house: House) -> None:
    """What was announced while the explanation could not be written is explained all the same."""
    house.at(wall(MONDAY, 9))
    house.notifier.delivery = None
    other = SqliteStore(house.store.path)
    other._connection.execute("BEGIN IMMEDIATE")
    house.sleep(wall(MONDAY, 13))
    other._connection.execute("ROLLBACK")
    other.close()
    house.notifier.release()
    house.at(wall(MONDAY, 13, 1))
    assert house.silences() == because(ASLEEP, BALM)
    assert len(house.notifier.notices) == 2


def test_a_reminder_on_its_way_is_not_held_back(house: House) -> None:
    """A pause that comes while the notifier works does not call that reminder paused."""
    house.at(wall(MONDAY, 8))
    house.notifier.delivery = None
    house.at(wall(MONDAY, 12, 30))
    house.commands.pause()
    house.at(wall(MONDAY, 12, 31))
    house.notifier.release()
    assert house.silences() == []


def test_a_report_that_comes_through_a_flight(house: House) -> None:
    """A reminder whose report comes after a flight counts as shown when and where it was given."""
    house.at(wall(MONDAY, 8))
    house.notifier.delivery = None
    house.at(wall(MONDAY, 12, 30))
    house.clock.place = TOKYO
    house.sleep(wall(MONDAY, 18))
    house.notifier.release()
    (entry,) = [
        one for one in house.queries.reminder_log(MONDAY, MONDAY) if one.occurrence.key == BALM
    ]
    assert entry.late_by == timedelta(0)


def test_started_in_another_zone(house: House) -> None:
    """What was not due where the person was is laid on the zone, after a start somewhere else."""
    house.at(wall(TUESDAY, 9))
    before = house.silences()
    house.clock.place = TOKYO
    house.start_again(wall(TUESDAY, 10), booted=False)
    new = house.silences()[len(before) :]
    assert new == because(NotShownReason.CLOCK_CHANGED, *on(1, BALM))


@pytest.mark.expects_log("what is held back cannot be recorded yet")
def test_a_busy_diary_keeps_what_is_held_back(house: House) -> None:
    """A held reminder that cannot be noted is noted at the next wake."""
    house.at(wall(MONDAY, 9))
    house.commands.pause()
    other = SqliteStore(house.store.path)
    other._connection.execute("BEGIN IMMEDIATE")
    house.at(wall(MONDAY, 12, 30))
    assert house.silences() == []
    other._connection.execute("ROLLBACK")
    other.close()
    house.at(wall(MONDAY, 12, 31))
    assert house.silences() == because(PAUSED, BALM)


@pytest.mark.parametrize(
    ("hour", "expected"), [(12, []), (13, [BALM])], ids=["before due", "after due"]
)
def test_what_was_ticked_meanwhile(house: House, hour: int, expected: list[OccurrenceKey]) -> None:
    """Ticked elsewhere before it was due a step needs no word; after that, its silence does."""
    house.at(wall(MONDAY, 11))
    house.clock.sleep(wall(MONDAY, hour, 15) - house.clock.now())
    other = SqliteStore(house.store.path)
    Commands(other, house.clock).tick(BALM)
    other.close()
    house.sleep(wall(MONDAY, 14))
    assert house.silences() == because(ASLEEP, *expected)
    assert house.reminded() == list(MORNING)


def test_a_snooze_slept_through(house: House) -> None:
    """The end of a snooze that was slept through is explained as well; a repeat's is not."""
    house.at(wall(MONDAY, 19))
    house.commands.snooze(DOSE, timedelta(minutes=30))
    house.sleep(wall(MONDAY, 20))
    assert house.silences() == because(ASLEEP, DOSE)
    assert house.reminded(PromptKind.SNOOZE) == [DOSE]
    assert house.notice.title == "While you were away"
    house.sleep(wall(MONDAY, 21))
    assert house.reminded(PromptKind.REPEAT) == [DOSE]
    assert house.silences() == because(ASLEEP, DOSE)


def test_a_reminder_under_way_is_not_silent(house: House) -> None:
    """What the notifier still works on is not explained as slept through."""
    house.at(wall(MONDAY, 8))
    house.notifier.delivery = None
    house.at(wall(MONDAY, 12, 30))
    house.sleep(wall(MONDAY, 14))
    assert house.silences() == []
    house.notifier.release()
    assert house.silences() == []
    assert the_order(house) == ["Reminded"]


def test_a_first_start_explains_nothing_before_the_beginning(tmp_path: Path) -> None:
    """Begun at 13:00 and started at 20:00, the diary misses only what lies between."""
    late = begin(tmp_path, wall(MONDAY, 13))
    late.start_again(wall(MONDAY, 20), booted=True)
    assert late.silences() == because(OFF, DOSE)
    assert late.reminded() == [DOSE]
    late.store.close()


def test_how_far_back_silences_are_explained(house: House) -> None:
    """After half a year away three months are explained, so that nobody waits for the rest."""
    house.at(wall(MONDAY, 22))
    back = MONDAY + timedelta(days=180)
    house.start_again(wall(back, 4, 30), booted=True)
    days = {one.day for one, _ in house.silences()}
    assert (min(days), max(days)) == (back - REACH, back - timedelta(days=1))
    assert len(house.silences()) == 7 * REACH.days


def moments(house: House) -> list[datetime]:
    """Return when the silences were noted."""
    return [one.at for one in house.store.newest(1000) if isinstance(one.fact, NotShown)]


def test_silences_are_noted_when_they_are_found(house: House) -> None:
    """The fact carries the instant at which the program was back."""
    house.at(wall(MONDAY, 11))
    house.sleep(wall(MONDAY, 13) + MINUTE)
    assert moments(house) == [wall(MONDAY, 13, 1)]
