"""Preferences as the person sets them: read back, refused in a sentence, set back together."""

from __future__ import annotations

import sqlite3
from datetime import date, time, timedelta

import pytest

from making import DOSE, MONDAY, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.demo import fill_demo
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.app.errors import WrongUse
from skinroutine.domain.plan.schedule import DayEnds
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import NotShown, NotShownReason, Preferred, Snoozed
from skinroutine.domain.record.preferences import (
    RESET,
    HourClock,
    Numbers,
    PreferenceName,
    Preferences,
    QuietHours,
    Region,
    TextLevel,
    ThemeChoice,
)
from skinroutine.domain.record.status import Status

from fakes import FixedClock

TUESDAY = MONDAY + timedelta(days=1)
SET: dict[PreferenceName, tuple[str, str, object]] = {
    PreferenceName.TEXT_LEVEL: ("full", "text_level", TextLevel.FULL),
    PreferenceName.QUIET_HOURS: ("22:00-07:00", "quiet", QuietHours(time(22), time(7))),
    PreferenceName.UNSEEN_CHANNELS: ("plyer,tray", "unseen", frozenset({"plyer", "tray"})),
    PreferenceName.SEEN_CHANNEL: ("buttons", "seen", "buttons"),
    PreferenceName.SNOOZE: ("25", "snooze", timedelta(minutes=25)),
    PreferenceName.DAY_END: (
        "2026-11-02 03:00",
        "day_ends",
        DayEnds(changes=((MONDAY, time(3)),)),
    ),
    PreferenceName.THEME: ("contrast", "theme", ThemeChoice.CONTRAST),
    PreferenceName.TEXT_SIZE: ("150", "text_size", 150),
    PreferenceName.LANGUAGE: ("de", "language", "de"),
    PreferenceName.HOUR_CLOCK: ("12", "hour_clock", HourClock.TWELVE),
    PreferenceName.FIRST_WEEKDAY: ("6", "first_weekday", 6),
    PreferenceName.WELCOME: ("done", "is_welcomed", True),
    PreferenceName.REGION: ("us", "region", Region.US),
    PreferenceName.EMERGENCY_NUMBER: ("112", "numbers", Numbers(emergency="112")),
    PreferenceName.CRISIS_NUMBER: ("988", "numbers", Numbers(crisis="988")),
    PreferenceName.POISON_NUMBER: ("1-800", "numbers", Numbers(poison="1-800")),
}


def test_no_name_is_left_out() -> None:
    """Each name there is is set below."""
    assert set(SET) == set(PreferenceName)


@pytest.mark.parametrize("name", list(PreferenceName))
def test_each_comes_back(store: SqliteStore, commands: Commands, name: PreferenceName) -> None:
    """Set and read by another program, a preference is what it was, and the rest as at first."""
    value, field, expected = SET[name]
    commands.prefer(name, value)
    other = SqliteStore(store.path)
    found = Queries(other, FixedClock(wall(MONDAY, 10)), Settings()).preferences()
    other.close()
    assert getattr(found, field) == expected
    changed = {
        one for one in Preferences.__slots__ if getattr(found, one) != getattr(Preferences(), one)
    }
    assert changed == {field}


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        (PreferenceName.SNOOZE, "0", "a number from 1 to 240 is asked for"),
        (PreferenceName.SNOOZE, "241", "a number from 1 to 240 is asked for"),
        (PreferenceName.TEXT_SIZE, "79", "a number from 80 to 200 is asked for"),
        (PreferenceName.TEXT_SIZE, "201", "a number from 80 to 200 is asked for"),
        (PreferenceName.FIRST_WEEKDAY, "7", "a number from 0 to 6 is asked for"),
        (PreferenceName.THEME, "pink", "'pink' is not a valid ThemeChoice"),
        (PreferenceName.HOUR_CLOCK, "13", "'13' is not a valid HourClock"),
        (PreferenceName.REGION, "moon", "'moon' is not a valid Region"),
        (
            PreferenceName.POISON_NUMBER,
            "1" * 31,
            "a telephone number has at most 30 characters, on one line",
        ),
        (
            PreferenceName.DAY_END,
            "2026-11-02 06:01",
            "a day ends between midnight and 06:00",
        ),
        (
            PreferenceName.DAY_END,
            "2026-11-02 03:00+01:00",
            "a day ends between midnight and 06:00",
        ),
    ],
)
def test_nonsense_is_refused(
    store: SqliteStore, commands: Commands, name: PreferenceName, value: str, why: str
) -> None:
    """A value that could not be read back is refused with a sentence, and nothing is written."""
    count = store.count()
    with pytest.raises(WrongUse) as caught:
        commands.prefer(name, value)
    assert str(caught.value) == f"That setting makes no sense: {why}."
    assert store.count() == count


def test_what_a_newer_program_wrote_is_passed_over(
    store: SqliteStore, commands: Commands, queries: Queries
) -> None:
    """Names and values that are not known here change nothing, and stop nothing."""
    commands.prefer(PreferenceName.SNOOZE, "25")
    news = [
        Preferred("snooze", "an hour"),
        Preferred("day-end", "2026-11-02 03:00+01:00"),
        Preferred("day-end", "now 03:00"),
        Preferred("first-weekday", "Friday"),
        Preferred("font", "large"),
    ]
    store.append(news, wall(MONDAY, 11), "UTC")
    assert queries.preferences() == Preferences(snooze=timedelta(minutes=25))
    assert queries.today() == MONDAY


def test_the_length_of_a_snooze(commands: Commands, clock: FixedClock) -> None:
    """A snooze lasts as long as was set, unless another length is said."""
    assert commands.snooze(DOSE).event.fact == Snoozed(DOSE, clock.now() + timedelta(minutes=10))
    commands.prefer(PreferenceName.SNOOZE, "25")
    assert commands.snooze(DOSE).event.fact == Snoozed(DOSE, clock.now() + timedelta(minutes=25))
    said = commands.snooze(DOSE, timedelta(minutes=3)).event.fact
    assert said == Snoozed(DOSE, clock.now() + timedelta(minutes=3))


def test_the_first_weekday(commands: Commands, store: SqliteStore, clock: FixedClock) -> None:
    """What was chosen holds before the locale's, in the day, the week and the month."""
    queries = Queries(store, clock, Settings(first_weekday=6))
    assert queries.first_weekday() == 6
    commands.prefer(PreferenceName.FIRST_WEEKDAY, "5")
    assert queries.first_weekday() == 5
    assert queries.week().table.days[0].weekday() == 5
    assert queries.day().week[0][0].weekday() == 5
    assert queries.month().first_weekday == 5
    assert queries.routines().first_weekday == 5
    commands.prefer(PreferenceName.FIRST_WEEKDAY, "")
    assert queries.first_weekday() == 6


def test_the_end_of_the_day_applies_from_today(
    store: SqliteStore, commands: Commands, queries: Queries, clock: FixedClock
) -> None:
    """It is kept with today's date; set again the same day, the newer holds."""
    assert commands.end_days_at(time(2)).event.fact == Preferred("day-end", "2026-11-02 02:00")
    clock.instant = wall(TUESDAY, 1, 59)
    assert queries.today() == MONDAY
    clock.instant = wall(TUESDAY, 2)
    assert queries.today() == TUESDAY
    commands.end_days_at(time(5))
    commands.end_days_at(time(3))
    ends = queries.preferences().day_ends
    assert ends.changes == ((MONDAY, time(2)), (TUESDAY, time(3)))
    with pytest.raises(WrongUse, match="a day ends between midnight and 06:00"):
        commands.end_days_at(time(7))


def test_a_past_day_keeps_its_end(commands: Commands, queries: Queries, clock: FixedClock) -> None:
    """A tick at 03:00 of a day that ended at 04:00 stays its own, late, after the end moved."""
    night = key("lip-balm", "night")
    clock.instant = wall(TUESDAY, 3)
    commands.tick(night)
    clock.instant = wall(TUESDAY, 10)
    before = queries.day(MONDAY)
    commands.end_days_at(time(1))
    assert queries.day(MONDAY).states == before.states
    state = next(one for one in before.states if one.occurrence.key == night)
    assert state.status is Status.DONE_LATE
    assert commands.tick(night, wall(TUESDAY, 3, 30)).event.day == MONDAY
    with pytest.raises(WrongUse, match="outside the day of 2026-11-02"):
        commands.tick(night, wall(TUESDAY, 4))


def test_everything_set_back(
    store: SqliteStore, commands: Commands, queries: Queries, clock: FixedClock
) -> None:
    """A reset is one transaction; the proof, the welcome and past day ends stay."""
    for name, (value, _, _) in SET.items():
        commands.prefer(name, value)
    clock.instant = wall(TUESDAY, 10)
    before = store.count()
    changed = commands.reset_preferences()
    news = store.newest(store.count() - before)
    assert {event.at for event in news} == {clock.now()}
    assert len(news) == len(RESET) + 1
    assert changed.event == news[-1]
    expected = Preferences(
        unseen=frozenset({"plyer", "tray"}),
        seen="buttons",
        is_welcomed=True,
        day_ends=DayEnds(changes=((MONDAY, time(3)), (TUESDAY, time(4)))),
    )
    assert queries.preferences() == expected
    count = store.count()
    commands.reset_preferences()
    assert store.count() == count + len(RESET)
    assert queries.preferences() == expected
    assert commands.undo() is None


def test_a_reset_that_cannot_be_written(
    store: SqliteStore, commands: Commands, queries: Queries
) -> None:
    """Where one fact of it is refused by the file, none is there."""
    commands.prefer(PreferenceName.SNOOZE, "25")
    trigger = (
        "CREATE TEMP TRIGGER no BEFORE INSERT ON event WHEN NEW.payload LIKE '%first-weekday%' "
        "BEGIN SELECT RAISE(ABORT, 'seeded'); END"
    )
    store._connection.execute(trigger)
    before = store.count()
    with pytest.raises(sqlite3.IntegrityError, match="seeded"):
        commands.reset_preferences()
    assert store.count() == before
    assert queries.preferences().snooze == timedelta(minutes=25)


def test_a_diary_that_nobody_has_touched(
    store: SqliteStore, commands: Commands, queries: Queries, clock: FixedClock
) -> None:
    """With its first routine alone, or with what the program itself noted, it is untouched."""
    assert queries.is_untouched()
    store.append([NotShown(DOSE, NotShownReason.OFF)], clock.now(), "UTC")
    assert queries.is_untouched()
    commands.tick(DOSE)
    assert not queries.is_untouched()
    commands.undo()
    assert not queries.is_untouched()


@pytest.mark.parametrize(
    "act",
    [
        lambda commands: commands.skip(DOSE, None),
        lambda commands: commands.note(DOSE, "soup"),
        lambda commands: commands.go_outside(),
        lambda commands: commands.pause(),
        lambda commands: (
            commands.revise(default_routine(), MONDAY + timedelta(days=2)) or commands.tick(DOSE)
        ),
        lambda commands: commands.prefer(PreferenceName.WELCOME, "done"),
    ],
    ids=["skip", "note", "outside", "pause", "revise", "welcome"],
)
def test_whatever_a_person_does_touches_it(
    commands: Commands, queries: Queries, act: object
) -> None:
    """Any act, or putting the welcome away, and the diary is somebody's."""
    assert callable(act)
    act(commands)
    assert not queries.is_untouched()


def test_the_demo_is_not_untouched(
    store: SqliteStore, clock: FixedClock, options: Settings
) -> None:
    """Its made-up person has been through it all."""
    fill_demo(store, clock)
    assert not Queries(store, clock, options).is_untouched()


def test_the_day_of_a_day_end_is_a_day(commands: Commands) -> None:
    """What is kept reads as a date and a time."""
    fact = commands.end_days_at(time(0)).event.fact
    assert isinstance(fact, Preferred)
    day, _, at = fact.value.partition(" ")
    assert (date.fromisoformat(day), time.fromisoformat(at)) == (MONDAY, time(0))
