"""Steps that are not reminded, discreet ones, and slots that came late into a day: in the loop."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from app.house import BALM, MINUTE, MORNING, NIGHT, TUESDAY, House
from making import DOSE, MONDAY, key, wall
from skinroutine.app.ports import Notice
from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.edits import (
    archive_step,
    change_step,
    put_slot,
    put_step,
    set_dose_policy,
)
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import DOSE_POLICY, ReminderPolicy, Slot, Step, StepKind
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import NotShownReason, PromptKind, Reminded
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import Status

OFF, DISCREET = ReminderPolicy(is_on=False), ReminderPolicy(is_discreet=True)
DROPS = Step("drops", StepKind.EYE_DROPS, "Eye drops", (Slot("noon", at=time(8, 30)),))
NOON = key("drops", "noon")


def of_usual(step_id: str) -> Step:
    """Return a step of the usual routine."""
    found = default_routine().step(step_id)
    assert found is not None
    return found


def set_policy(house: House, step_id: str, policy: ReminderPolicy) -> None:
    """Give a step of the usual routine a policy of its own from today on."""
    step = of_usual(step_id)
    edit = change_step(step, replace(step, own_policy=policy))
    assert house.commands.change_routine(edit) is not None
    house.wake()


def words(notice: Notice) -> str:
    """Return everything that a notice says."""
    return " ".join([notice.title, notice.body, *(one.words for one in notice.buttons)])


def day_through(house: House, until: int = 23) -> None:
    """Live through Monday with a wake at every quarter of an hour."""
    while house.clock.now() < wall(MONDAY, until):
        house.at(house.clock.now() + timedelta(minutes=15))


def test_a_step_that_is_not_reminded(house: House) -> None:
    """It is due and open as ever; the others of its time are announced without it."""
    set_policy(house, "sunscreen", OFF)
    house.at(wall(MONDAY, 8))
    assert house.reminded() == [MORNING[0], MORNING[2]]
    assert house.notice.title == "2 steps for 08:00"
    states = {one.occurrence.key: one.status for one in house.queries.day().states}
    assert states[MORNING[1]] is Status.DUE


def test_no_silence_is_owed_for_it(house: House) -> None:
    """Asleep, switched off or over days: there is nothing to explain about it."""
    set_policy(house, "lip-balm", OFF)
    house.sleep(wall(MONDAY, 14))
    house.start_again(wall(TUESDAY, 9), booted=True)
    house.sleep(wall(TUESDAY, 15))
    about = {one.step_id for one, _ in house.silences()}
    assert "lip-balm" not in about
    assert {"moisturizer", "sunscreen", "dose"} <= about
    assert "lip-balm" not in {one.step_id for one in house.reminded()}


def test_a_summary_does_not_name_it(house: House) -> None:
    """What is waiting after an absence is said of what is reminded alone."""
    set_policy(house, "lip-balm", OFF)
    house.sleep(wall(MONDAY, 14))
    assert house.notice.title == "While you were away"
    assert house.notice.body.startswith("2 steps are waiting")
    assert "balm" not in words(house.notice)


def test_its_snooze_rings(house: House) -> None:
    """Snoozed in the window, it comes when it was asked for, once."""
    set_policy(house, "lip-balm", OFF)
    house.at(wall(MONDAY, 12, 35))
    assert BALM not in house.reminded()
    house.commands.snooze(BALM, 20 * MINUTE)
    house.wake()
    assert house.alarm.at == wall(MONDAY, 12, 55)
    house.at(wall(MONDAY, 12, 55))
    assert house.reminded(PromptKind.SNOOZE) == [BALM]
    day_through(house)
    assert [one for one in house.facts(Reminded) if one.key.step_id == "lip-balm"] == [
        Reminded(BALM, time(12, 30), "test", PromptKind.SNOOZE)
    ]


def test_a_dose_that_is_not_reminded(house: House) -> None:
    """Neither heads-up, nor reminder, nor repeat; the alarm passes it over."""
    policy = replace(DOSE_POLICY, heads_up=15 * MINUTE, is_on=False)
    house.commands.change_routine(set_dose_policy(policy))
    house.wake()
    day_through(house)
    assert DOSE not in {one.key for one in house.facts(Reminded)}
    assert wall(MONDAY, 19) not in house.alarm.settings
    assert wall(MONDAY, 18, 45) not in house.alarm.settings


def test_it_is_no_next_reminder(house: House) -> None:
    """The next reminder is that of the next step that is reminded."""
    set_policy(house, "lip-balm", OFF)
    house.at(wall(MONDAY, 9))
    found = house.queries.day().next_reminder
    assert found is not None
    assert found.at == wall(MONDAY, 19)


def test_switched_on_again(house: House) -> None:
    """From the next slot on it is reminded as before; undone likewise."""
    set_policy(house, "lip-balm", OFF)
    house.at(wall(MONDAY, 10))
    house.commands.undo()
    house.commands.tick(MORNING[2])
    house.at(wall(MONDAY, 12, 30))
    assert house.reminded()[-1] == BALM


@pytest.mark.parametrize("level", ["full", "neutral", "discreet"])
def test_a_discreet_step_makes_the_whole_pop_up_discreet(house: House, level: str) -> None:
    """Whatever is set for all, a pop-up that speaks of it names neither it nor what is beside."""
    house.commands.prefer(PreferenceName.TEXT_LEVEL, level)
    set_policy(house, "lip-balm", DISCREET)
    house.at(wall(MONDAY, 8))
    assert house.notice.is_discreet
    assert house.reminded() == list(MORNING)
    for name in ("balm", "oisturizer", "unscreen", "SPF"):
        assert name not in words(house.notice)


def test_a_pop_up_without_it_speaks_as_usual(house: House) -> None:
    """The dose's reminder, hours after the balm's, says what the person allowed."""
    set_policy(house, "lip-balm", DISCREET)
    house.at(wall(MONDAY, 12, 30))
    house.at(wall(MONDAY, 19))
    assert [one.is_discreet for one in house.notifier.notices] == [True, False]
    assert "dose" in words(house.notice)


def test_a_discreet_dose(house: House) -> None:
    """Its heads-up, its reminder and its repeats say nothing of it."""
    policy = replace(DOSE_POLICY, heads_up=15 * MINUTE, is_discreet=True)
    house.commands.change_routine(set_dose_policy(policy))
    house.wake()
    house.at(wall(MONDAY, 12, 30))
    for hour, minute in ((18, 45), (19, 0), (19, 20), (20, 0)):
        house.at(wall(MONDAY, hour, minute))
        assert house.notice.is_discreet, (hour, minute)
        assert "dose" not in words(house.notice).lower()
        assert "sotretinoin" not in words(house.notice)
    kinds = [one.prompt.value for one in house.facts(Reminded) if one.key == DOSE]
    assert kinds == ["heads-up", "due", "repeat", "repeat"]


def test_a_summary_with_a_discreet_step(house: House) -> None:
    """After an absence one discreet step makes all of the summary discreet."""
    set_policy(house, "sunscreen", DISCREET)
    house.sleep(wall(MONDAY, 14))
    assert house.notice.is_discreet
    assert "balm" not in words(house.notice)


def shown(house: House, *keys: OccurrenceKey) -> list[OccurrenceKey]:
    """Return which of these were announced in any way, in order."""
    return [one.key for one in house.facts(Reminded) if one.key in keys]


def test_a_step_added_in_the_afternoon(house: House) -> None:
    """Its morning slot is shown as due and not announced; tomorrow's is announced."""
    house.at(wall(MONDAY, 15))
    house.commands.change_routine(put_step(DROPS))
    house.wake()
    states = {one.occurrence.key: one for one in house.queries.day().states}
    assert states[NOON].status is Status.DUE
    assert NOON in {one.occurrence.key for one in house.queries.day().due}
    assert states[NOON].occurrence.planned_at == wall(MONDAY, 15)
    day_through(house)
    assert shown(house, NOON) == []
    house.at(wall(TUESDAY, 8, 30))
    assert shown(house, key("drops", "noon", TUESDAY)) == [key("drops", "noon", TUESDAY)]
    assert NOON not in {one for one, _ in house.silences()}


def test_no_silence_for_what_was_not_planned(house: House) -> None:
    """Asleep over the time of a slot that came later that day, nobody owed a reminder."""
    house.at(wall(MONDAY, 8))
    house.sleep(wall(MONDAY, 9))
    house.at(wall(MONDAY, 15))
    house.commands.change_routine(put_step(DROPS))
    house.wake()
    house.start_again(wall(MONDAY, 16), booted=True)
    house.start_again(wall(TUESDAY, 9), booted=True)
    explained = {one for one, _ in house.silences()}
    assert NOON not in explained
    assert DOSE in explained
    assert key("drops", "noon", TUESDAY) in explained


def test_a_step_added_before_its_time(house: House) -> None:
    """Added at 08:00 for 08:30, it is announced like any other."""
    house.at(wall(MONDAY, 8))
    house.commands.change_routine(put_step(DROPS))
    house.wake()
    house.at(wall(MONDAY, 8, 30))
    assert shown(house, NOON) == [NOON]


def test_a_step_whose_days_come_to_be_today(house: House) -> None:
    """Planned for Tuesdays alone, and in the afternoon for every day: this morning's is past."""
    house.commands.change_routine(put_step(replace(DROPS, days=Days(frozenset({1})))))
    house.at(wall(MONDAY, 15))
    house.commands.change_routine(put_step(DROPS))
    house.wake()
    day_through(house)
    assert shown(house, NOON) == []
    assert house.queries.day().count.planned == 8


@pytest.mark.parametrize("redone", [False, True], ids=["undone", "redone"])
def test_a_step_added_and_taken_back(house: House, *, redone: bool) -> None:
    """Undone, it is as if it had never been; redone, it is planned since it was first."""
    house.at(wall(MONDAY, 15))
    house.commands.change_routine(put_step(replace(DROPS, slots=(Slot("noon", at=time(15, 20)),))))
    house.commands.undo()
    house.at(wall(MONDAY, 15, 30))
    if redone:
        house.commands.redo()
    house.wake()
    day_through(house)
    assert shown(house, NOON) == ([NOON] if redone else [])
    house.start_again(wall(TUESDAY, 9), booted=True)
    assert NOON not in {one for one, _ in house.silences()}


def test_an_archived_step_that_is_brought_back(house: House) -> None:
    """By undo its slots are those of before, and what fell due meanwhile is announced."""
    house.at(wall(MONDAY, 9))
    house.commands.change_routine(archive_step("lip-balm"))
    house.at(wall(MONDAY, 13))
    assert BALM not in house.reminded()
    house.commands.undo()
    house.wake()
    assert house.reminded()[-1] == BALM


def test_a_slot_that_is_moved(house: House) -> None:
    """To a later time after it was announced, it is announced again; to an earlier one, not."""
    house.at(wall(MONDAY, 12, 30))
    house.commands.change_routine(put_slot("lip-balm", Slot("midday", at=time(14))))
    house.at(wall(MONDAY, 14))
    house.commands.change_routine(put_slot("lip-balm", Slot("midday", at=time(13))))
    house.wake()
    day_through(house)
    assert shown(house, BALM) == [BALM, BALM]
    moved = put_slot("moisturizer", Slot("night", at=time(21)))
    house.commands.change_routine(moved)
    house.wake()
    assert shown(house, NIGHT[0]) == [NIGHT[0]]


def test_a_slot_moved_before_it_was_announced(house: House) -> None:
    """Moved from the night to an hour ago, it was owed, and is announced at once."""
    house.at(wall(MONDAY, 15))
    house.commands.change_routine(put_slot("moisturizer", Slot("night", at=time(14))))
    house.wake()
    assert house.reminded()[-1] == NIGHT[0]


def test_an_earlier_end_of_the_day(house: House) -> None:
    """Set at 02:00, an end at 01:00 makes the new day begin; its slots come, each once."""
    late = Slot("night", at=time(23))
    house.commands.change_routine(put_slot("moisturizer", late))
    house.at(wall(MONDAY, 23, 30))
    house.at(wall(TUESDAY, 2))
    house.commands.end_days_at(time(1))
    house.wake()
    assert house.queries.today() == TUESDAY
    assert house.alarm.at == wall(TUESDAY, 8)
    house.at(wall(TUESDAY, 8))
    assert house.reminded()[-3:] == [key(one.step_id, one.slot_id, TUESDAY) for one in MORNING]
    assert {why for _, why in house.silences()} <= {NotShownReason.HELD_UP}


def test_a_later_end_of_the_day(house: House) -> None:
    """Set in the evening, an end at 06:00 keeps the day open for a tick at 05:30."""
    house.at(wall(MONDAY, 22))
    house.commands.end_days_at(time(6))
    house.wake()
    house.at(wall(TUESDAY, 5, 30))
    assert house.queries.today() == MONDAY
    house.commands.tick(DOSE)
    assert house.queries.day().count.done == 1
    house.at(wall(TUESDAY, 6))
    assert house.queries.today() == TUESDAY
