"""The week suggests a time for the slot most often blank, from the person's own ticks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from making import MONDAY, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import USUAL_REACH, Queries
from skinroutine.domain.plan.edits import put_slot
from skinroutine.domain.plan.routine import Anchor, Slot
from skinroutine.domain.record.event import Ticked
from skinroutine.domain.record.usual_time import UsualTime

from fakes import FixedClock


def on(number: int) -> date:
    """Return a day counted from Monday."""
    return MONDAY + timedelta(days=number)


@pytest.fixture
def weeks(store: SqliteStore, commands: Commands, clock: FixedClock) -> FixedClock:
    """Return the clock of a diary in which all but the balm at noon was done for four weeks.

    That was done on every second day, at 13:40.
    """
    clock.instant = wall(on(28), 10)
    assert commands.undo() is None
    for number in range(28):
        day = on(number)
        facts = [
            Ticked(key(step, slot, day), None)
            for step, slot in (
                ("moisturizer", "morning"),
                ("moisturizer", "night"),
                ("sunscreen", "morning"),
                ("lip-balm", "morning"),
                ("lip-balm", "night"),
                ("dose", "dinner"),
            )
        ]
        if number % 2:
            facts.append(Ticked(key("lip-balm", "midday", day), wall(day, 13, 40)))
        store.append(facts, wall(day, 23), "Europe/Berlin")
    return clock


def test_the_usual_time_of_the_slot_most_often_blank(weeks: FixedClock, queries: Queries) -> None:
    """Blank fourteen times and done fourteen times at 13:40: 13:30 would suit."""
    shown = queries.week()
    assert shown.most_often_blank is not None
    step, slot, times = shown.most_often_blank
    assert (step.id, slot.id, times) == ("lip-balm", "midday", 14)
    assert shown.usual == UsualTime(step, slot, time(13, 40), 14, time(13, 30))
    assert weeks.instant == wall(on(28), 10)


def test_moved_there_nothing_is_suggested(
    weeks: FixedClock, queries: Queries, commands: Commands
) -> None:
    """Once the slot is at 13:30, the usual time is said and no other suggested."""
    commands.change_routine(put_slot("lip-balm", Slot("midday", at=time(13, 30))))
    weeks.instant = wall(on(28), 14)
    shown = queries.week()
    assert shown.usual is not None
    assert (shown.usual.usual, shown.usual.better) == (time(13, 40), None)
    assert shown.usual.slot.at == time(13, 30)
    commands.change_routine(put_slot("lip-balm", Slot("midday", Anchor.LUNCH)))
    later = queries.week().usual
    assert later is not None
    assert later.better == time(13, 30)


def test_long_ago_says_nothing(weeks: FixedClock, queries: Queries) -> None:
    """Ticks from before the reach are forgotten; with fewer than ten left nothing is said."""
    weeks.instant = wall(on(17) + USUAL_REACH, 10)
    assert queries.week().usual is None


def test_nothing_blank_nothing_suggested(queries: Queries) -> None:
    """Where nothing was blank, no slot is looked at."""
    shown = queries.week()
    assert shown.most_often_blank is None
    assert shown.usual is None
    assert replace(shown, usual=None) == shown
