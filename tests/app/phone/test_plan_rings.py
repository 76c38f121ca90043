"""What the phone rings is what this computer would ring: walked with the real reminder loop."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.house import House
from making import MONDAY
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.plan import phone_plan
from skinroutine.domain.plan.medicine import Dosing
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Routine, Slot, Step, StepKind
from skinroutine.domain.plan.schedule import day_bounds
from skinroutine.domain.record.event import PromptKind, Reminded
from skinroutine.domain.record.preferences import PreferenceName, TextLevel
from zones import changes, changing_zones

from fakes import FixedClock

BEFORE = timedelta(days=2)
WALKED = timedelta(days=4)
LATE = Step("late", StepKind.OTHER, "Late", (Slot("night", at=time(1, 30)),))
NEEDED = Step("cream", StepKind.OTHER, "Cream", (), is_as_needed=True)


def begun(folder: Path, at: datetime, zone: tzinfo) -> House:
    """Return a diary that begins at an instant somewhere."""
    store, clock = SqliteStore(folder / "diary.sqlite3", wait=0.1), FixedClock(at, zone)
    commands = Commands(store, clock)
    commands.start_diary()
    return House(store, clock, commands, Queries(store, clock, Settings()))


def plan(house: House) -> tuple[Entry, ...]:
    return phone_plan(house.queries, TextLevel.NEUTRAL, "a seed")


def walk(house: House, until: datetime) -> set[tuple[OccurrenceKey, datetime]]:
    """Be at work until an instant, and return what was reminded of and when."""
    while (at := house.alarm.at) is not None and at < until:
        house.at(at)
    return {
        (one.fact.key, one.at)
        for one in house.store.newest(5000)
        if isinstance(one.fact, Reminded) and one.fact.prompt is not PromptKind.HEADS_UP
    }


def rings_of(entries: tuple[Entry, ...], until: datetime) -> set[tuple[OccurrenceKey, datetime]]:
    """Return when each occurrence rings on the phone; those of a group ring together."""
    return {(key, at) for one in entries for key in one.covers for at in one.alarms if at < until}


def _whole(routine: Routine) -> Routine:
    return replace(routine, steps=(*routine.steps, LATE, NEEDED))


def _ended(routine: Routine) -> Routine:
    steps = (replace(one, dosing=Dosing.STOPPED) if one.is_dose else one for one in routine.steps)
    return replace(routine, steps=tuple(steps))


@pytest.mark.parametrize("seed", range(16))
def test_over_a_change_of_the_clock_both_ring_at_the_same_instants(
    tmp_path: Path, seed: int
) -> None:
    """In any zone, at any hour, with slots past midnight, quiet hours and an end of the dose."""
    chance = random.Random(seed)  # noqa: S311 - chance for a test
    zone = chance.choice(changing_zones())
    change = chance.choice(changes(zone)).at
    at = change - BEFORE + timedelta(minutes=chance.randrange(24 * 60))
    house = begun(tmp_path, at.astimezone(UTC), ZoneInfo(zone))
    today = house.queries.today()
    house.commands.change_routine(_whole, today)
    if seed % 2:
        house.commands.prefer(PreferenceName.QUIET_HOURS, "23:00-08:15")
        house.commands.end_days_at(time(chance.choice([2, 3, 5])))
    if seed % 3 == 0:
        house.commands.change_routine(_ended, today + timedelta(days=2))
    if seed % 4 == 0:
        house.commands.pause()
    until = at + WALKED
    expected = rings_of(plan(house), until)
    assert not any(key.step_id == NEEDED.id for key, _ in expected)
    house.wake()
    assert walk(house, until) == expected, (zone, at)
    assert expected


@pytest.mark.parametrize("hour", [3, 4, 12, 23])
def test_it_rings_for_fourteen_whole_days_without_this_computer(tmp_path: Path, hour: int) -> None:
    """At any hour of publishing, the phone is served beyond the same hour a fortnight on."""
    at = datetime.combine(MONDAY, time(hour, 59), tzinfo=ZoneInfo("Europe/Berlin")).astimezone(UTC)
    house = begun(tmp_path, at, ZoneInfo("Europe/Berlin"))
    entries = plan(house)
    until = at + timedelta(days=14)
    assert walk(house, until) == rings_of(entries, until)
    days = {one.covers[0].day for one in entries if one.alarms}
    moment = house.queries.moment()
    assert day_bounds(max(days), moment.zone, moment.day_ends)[1] > until
    tenth: date = MONDAY + timedelta(days=10)
    assert {("dose", tenth)} <= {(key.step_id, key.day) for key, _ in rings_of(entries, until)}


def test_outdoors_the_phone_rings_for_what_is_due_again(tmp_path: Path) -> None:
    """The next time is published as soon as the person goes outside, and gone once they are in."""
    at = datetime.combine(MONDAY, time(10), tzinfo=ZoneInfo("Europe/Berlin")).astimezone(UTC)
    house = begun(tmp_path, at, ZoneInfo("Europe/Berlin"))
    before = plan(house)
    house.commands.go_outside()
    (again,) = set(plan(house)) - set(before)
    assert again.alarms[0] == at + timedelta(hours=2)
    house.commands.come_in()
    assert plan(house) == before
