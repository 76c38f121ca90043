"""What was said on another computer, or on the phone, silences the reminder here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from app.house import BALM, MORNING
from app.phone.test_two_computers import Account, Computer, computers, settle
from making import DOSE, MONDAY, wall
from skinroutine.app.reminding.ahead import look_ahead
from skinroutine.domain.phone.agreement import Mark
from skinroutine.domain.record.event import Reminded

MINUTE = timedelta(minutes=1)
Say = Callable[[Computer, Account], object]


def _on_phone(one: Computer, account: Account, mark: Mark) -> None:
    (uid,) = (u for u, lying in account.calendar.lying.items() if DOSE in lying.entry.covers)
    account.calendar.say(uid, mark, one.house.clock.now())


WAYS: dict[str, Say] = {
    "ticked there": lambda one, _: one.house.commands.tick(DOSE),
    "skipped there": lambda one, _: one.house.commands.skip(DOSE, None),
    "paused there": lambda one, _: one.house.commands.pause(),
    "done on the phone": lambda one, account: _on_phone(one, account, Mark.DONE),
    "left out on the phone": lambda one, account: _on_phone(one, account, Mark.LEFT_OUT),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_is_said_elsewhere_ends_the_nagging_here(tmp_path: Path, way: str) -> None:
    """The pop-up on the screen is closed where it is settled, and no repeat comes."""
    account = Account()
    here, there = both = computers(tmp_path, account)
    _with_the_dose_alone(both, account)
    for one in both:
        one.house.at(wall(MONDAY, 19))
    assert _reminders(here) == 1
    for one in both:
        one.house.clock.advance(5 * MINUTE)
    WAYS[way](there, account)
    for one in (there, here):
        one.loop.try_now()
        one.house.wake()
    if "paused" not in way:
        assert here.house.notifier.notices[-1].tag in here.house.notifier.withdrawn
        assert wall(MONDAY, 19, 20) not in look_ahead(here.house.queries).due
    here.house.at(wall(MONDAY, 19, 20))
    here.house.at(wall(MONDAY, 20))
    assert _reminders(here) == 1


def test_a_snooze_elsewhere_moves_the_reminder_here(tmp_path: Path) -> None:
    """It comes when the snooze ends, and not before."""
    account = Account()
    here, there = both = computers(tmp_path, account)
    _with_the_dose_alone(both, account)
    for one in both:
        one.house.at(wall(MONDAY, 19))
    there.house.commands.snooze(DOSE, 30 * MINUTE)
    for one in (there, here):
        one.loop.try_now()
        one.house.wake()
    here.house.at(wall(MONDAY, 19, 20))
    assert _reminders(here) == 1
    here.house.at(wall(MONDAY, 19, 30))
    assert _reminders(here) == 2


def _with_the_dose_alone(both: Sequence[Computer], account: Account) -> None:
    """Let everything that falls due before it be done."""
    for one in both:
        one.house.clock.instant = wall(MONDAY, 18, 30)
    for key in (*MORNING, BALM):
        both[0].house.commands.tick(key)
    settle(both, account)
    for one in both:
        one.house.clock.instant = wall(MONDAY, 18, 59)
        one.house.restart()


def _reminders(one: Computer) -> int:
    facts = one.house.store.newest(999)
    return sum(isinstance(fact.fact, Reminded) and fact.fact.key == DOSE for fact in facts)
