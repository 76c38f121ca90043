from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from skinroutine.domain.keeping.rotation import (
    NEWEST,
    UNREADABLE,
    Backup,
    BackupKind,
    given_up,
    is_due,
    kept,
)

from fakes import BERLIN

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
ZONES = st.sampled_from([UTC, BERLIN, ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Asia/Kathmandu")])


def made(
    at: datetime, kind: BackupKind = BackupKind.DAILY, *, is_good: bool = True, number: int = 0
) -> Backup:
    return Backup(f"{at:%Y%m%d%H%M%S}-{kind}-{number}", at, kind, 1 if is_good else None, is_good)


def daily(days: int) -> list[Backup]:
    """Return a backup at noon of each day up to 30 November 2026."""
    return [made(NOON - timedelta(days=n)) for n in reversed(range(days))]


@st.composite
def shelves(draw: st.DrawFn) -> list[Backup]:
    minutes = draw(st.lists(st.integers(0, 400 * 24 * 60), max_size=60, unique=True))
    return [
        made(
            NOON - timedelta(minutes=one),
            draw(st.sampled_from(BackupKind)),
            is_good=draw(st.booleans()),
            number=number,
        )
        for number, one in enumerate(minutes)
    ]


def test_nine_months_of_days_leave_seven_days_four_weeks_and_six_months() -> None:
    stay = sorted(one.at.date().isoformat() for one in kept(daily(275), UTC))
    assert stay == [
        "2026-06-30",
        "2026-07-31",
        "2026-08-31",
        "2026-09-30",
        "2026-10-31",
        "2026-11-15",  # Sundays: the newest of their weeks
        "2026-11-22",
        "2026-11-24",  # the last seven days, the 29th also the newest of its week
        "2026-11-25",
        "2026-11-26",
        "2026-11-27",
        "2026-11-28",
        "2026-11-29",
        "2026-11-30",  # and of its week and month
    ]


def test_the_newest_of_a_day_stays_alone() -> None:
    early, late = made(NOON - timedelta(hours=5)), made(NOON)
    assert kept([late, early], UTC) == {late}


def test_a_day_is_of_the_calendar_where_the_person_is() -> None:
    before, after = (
        datetime(2026, 11, 29, 22, 30, tzinfo=UTC),
        datetime(2026, 11, 29, 23, 30, tzinfo=UTC),
    )
    pair = [made(before), made(after)]
    assert kept(pair, UTC) == {pair[1]}
    assert kept(pair, BERLIN) == set(pair)


def test_a_day_without_a_backup_takes_no_place() -> None:
    weeks_apart = [made(NOON - timedelta(days=40 * n)) for n in range(6)]
    assert kept(weeks_apart, UTC) == set(weeks_apart)


def test_a_damaged_one_takes_no_good_one_s_place() -> None:
    good = made(NOON - timedelta(hours=2))
    damaged = made(NOON, is_good=False)
    assert kept([good, damaged], UTC) == {good, damaged}


def test_of_what_was_made_by_hand_and_of_the_unreadable_the_newest_stay() -> None:
    for kind, count in NEWEST.items():
        shelf = [made(NOON - timedelta(days=n), kind) for n in range(count + 3)]
        assert kept(shelf, UTC) == set(shelf[:count])
    shelf = [made(NOON - timedelta(days=n), is_good=False) for n in range(UNREADABLE + 3)]
    assert kept(shelf, UTC) == set(shelf[:UNREADABLE])


def test_what_gives_way_is_told_oldest_first() -> None:
    gone = given_up(reversed(daily(275)), UTC)
    assert len(gone) == 275 - 14
    assert list(gone) == sorted(gone, key=lambda one: one.at)


@given(shelf=shelves(), zone=ZONES)
def test_a_good_one_of_each_kind_always_stays(shelf: list[Backup], zone: ZoneInfo) -> None:
    stay = kept(shelf, zone)
    for kind in BackupKind:
        good = [one for one in shelf if one.kind is kind and one.is_good]
        if good:
            assert max(good, key=lambda one: one.at) in stay


@given(shelf=shelves(), zone=ZONES)
def test_what_is_damaged_changes_nothing_for_what_is_good(
    shelf: list[Backup], zone: ZoneInfo
) -> None:
    good = [one for one in shelf if one.is_good]
    assert {one for one in kept(shelf, zone) if one.is_good} == kept(good, zone)


@given(shelf=shelves(), zone=ZONES)
def test_once_is_enough(shelf: list[Backup], zone: ZoneInfo) -> None:
    stay = kept(shelf, zone)
    assert kept(stay, zone) == stay
    assert {*given_up(shelf, zone)} == {*shelf} - stay


@given(
    skipped=st.sets(st.integers(0, 299), max_size=150),
    zone=ZONES,
    rests=st.sets(st.integers(0, 299), max_size=20),
)
def test_letting_go_day_by_day_leaves_what_letting_go_once_would(
    skipped: set[int], zone: ZoneInfo, rests: set[int]
) -> None:
    """No road to a day loses what is to be there: not when the program ran, nor how often."""
    days = [one for number, one in enumerate(daily(300)) if number not in skipped]
    shelf: set[Backup] = set()
    for number, one in enumerate(days):
        shelf.add(one)
        if number not in rests:
            shelf = {*kept(shelf, zone)}
    assert kept(shelf, zone) == kept(days, zone)


def test_a_backup_is_due_once_on_each_day_of_the_calendar() -> None:
    late = datetime.combine(NOON.date(), time(22, 30), tzinfo=UTC)
    shelf = [made(NOON)]
    assert is_due([], NOON, UTC)
    assert not is_due(shelf, late, UTC)
    assert is_due(shelf, late + timedelta(hours=1), BERLIN)
    assert is_due([replace(shelf[0], kind=BackupKind.BY_HAND)], late, UTC)


def test_one_of_tomorrow_by_a_clock_that_was_wrong_holds_nothing_up() -> None:
    assert is_due([made(NOON + timedelta(days=400))], NOON, UTC)


def test_a_clock_that_was_wrong_for_long_pushes_nothing_out() -> None:
    """What is made today stays beside any number of backups that are dated after it."""
    today = [made(NOON, kind, number=7) for kind in BackupKind]
    wrong = [made(NOON + timedelta(days=400 + n), kind) for n in range(300) for kind in BackupKind]
    assert {*today} <= kept([*today, *wrong], UTC, NOON)
    assert {*today} & {*given_up([*today, *wrong], UTC, NOON)} == set()
    assert len(kept(wrong, UTC, NOON)) < 50
