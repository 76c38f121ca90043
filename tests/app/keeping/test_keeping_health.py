"""The doctor's sentences on what keeps a diary safe: well, trouble, not known."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from making import BERLIN, DOSE, MONDAY, event, wall
from skinroutine.app.diary.queries import Queries
from skinroutine.app.keeping import health
from skinroutine.app.keeping.backups import Backup, BackupKind
from skinroutine.app.keeping.health import Shelf, Space
from skinroutine.app.reminding.health import Check, Diary
from skinroutine.domain.record.event import Ticked

NOW = wall(MONDAY, 10)
DAY = timedelta(days=1)


def diary(queries: Queries, *written: datetime) -> Diary:
    """Return a diary with a fact of each instant."""
    facts = tuple(event(Ticked(DOSE, None), n, at) for n, at in enumerate(written))
    return Diary(len(facts), is_sound=True, newest=facts, today=queries.day())


def good(at: datetime) -> Backup:
    """Return a backup that can be read."""
    return Backup("one", at, BackupKind.DAILY, 1, is_good=True)


def test_a_good_backup_is_named(queries: Queries) -> None:
    check = health.of_backups(Shelf(1, NOW, good(NOW)), diary(queries, NOW), BERLIN)
    words = "The newest good one is from 2026-11-02 10:00 and holds 1 fact."
    assert check == Check("backups", is_well=True, words=words)


@pytest.mark.parametrize(("days", "is_well"), [(0, True), (7, True), (8, False)])
def test_one_that_is_due_for_long_is_trouble(queries: Queries, days: int, is_well: bool) -> None:
    """Only what was written after it counts: a diary that rests needs no other backup."""
    shelf = Shelf(1, NOW, good(NOW - 30 * DAY))
    written = NOW - 30 * DAY + days * DAY
    check = health.of_backups(shelf, diary(queries, written), BERLIN)
    assert check.is_well is is_well
    assert (f"{days} days later" in check.words) is not is_well


def test_newer_ones_that_cannot_be_read_are_trouble(queries: Queries) -> None:
    check = health.of_backups(Shelf(3, NOW, good(NOW), bad=2), diary(queries, NOW), BERLIN)
    assert (check.is_well, "2 newer ones cannot be read." in check.words) == (False, True)


def test_none_that_can_be_read_is_trouble(queries: Queries) -> None:
    check = health.of_backups(Shelf(3, NOW, None, bad=3), diary(queries, NOW), BERLIN)
    assert (check.is_well, check.words.startswith("None of the newest 3")) == (False, True)


@pytest.mark.parametrize(("age", "is_well"), [(0, True), (7, True), (8, False)])
def test_none_at_all_is_trouble_after_a_week(queries: Queries, age: int, is_well: bool) -> None:
    check = health.of_backups(Shelf(0), diary(queries, NOW - age * DAY, NOW), BERLIN)
    assert check.is_well is is_well
    assert (f"{age} days old" in check.words) is not is_well


def test_without_a_diary_there_is_nothing_to_back_up() -> None:
    assert health.of_backups(Shelf(0), None, BERLIN) == Check("backups", True, "There is none.")


def test_while_the_diary_is_locked_only_names_are_known() -> None:
    check = health.of_locked_backups(Shelf(2, NOW), BERLIN)
    assert (check.is_well, "from 2026-11-02 10:00" in check.words) == (None, True)
    assert health.of_locked_backups(Shelf(0), BERLIN).is_well is None


def test_what_was_set_aside_is_named() -> None:
    assert health.of_set_aside([], "/there").words == "No damaged diary is kept."
    check = health.of_set_aside(["a", "b"], "/there")
    assert check.words.startswith("2 damaged diaries kept in /there: a, b.")
    assert check.is_well


@pytest.mark.parametrize(
    ("space", "is_well", "words"),
    [
        (Space(12_300_000_000, 0), True, "12.3 GB are free where the diary lies."),
        (Space(900, 0), False, "Just 900 bytes are free where the diary lies."),
        (Space(50_000_000, 0), True, "50.0 MB are free where the diary lies."),
        (Space(49_949_999, 0), False, "Just 49.9 MB are free where the diary lies."),
        (Space(150_000_000, 40_000_000), False, "Just 150.0 MB are free where the diary lies."),
        (Space(160_000_000, 40_000_000), True, "160.0 MB are free where the diary lies."),
        (None, None, "How much is free is not known."),
    ],
)
def test_what_is_free_on_the_disk(space: Space | None, is_well: bool | None, words: str) -> None:
    assert health.of_space(space) == Check("disk space", is_well, words)
