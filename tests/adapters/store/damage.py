"""A diary of some weeks with its write-ahead log, and ways to damage a copy of it."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

from skinroutine.adapters.store import database
from skinroutine.adapters.store.backup_folder import BackupFolder
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.demo import fill_demo
from skinroutine.app.keeping.ports import Row
from skinroutine.domain.keeping.rotation import BackupKind
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import Noted
from skinroutine.domain.record.preferences import PreferenceName

from fakes import FixedClock

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
PAGE, SEED = 4096, 20261102
Damage = Callable[[random.Random, bytearray, bytearray], None]
"""Damages the bytes of a diary, or of its log, in place."""


@dataclass(frozen=True)
class Whole:
    """A profile; where it is kept as it is while a window runs, the newest facts stand in the log.

    The backup was made before those. `rows` are all facts by their ids.
    """

    profile: Path
    rows: Mapping[str, Row]
    in_backup: int

    def copy_to(self, profile: Path) -> Path:
        """Make a copy of the profile, and return the place of the diary in it."""
        shutil.copytree(self.profile, profile)
        return profile / "diary.sqlite3"


def seeded(number: int) -> random.Random:
    """Return chance that is the same in each run."""
    return random.Random(SEED + number)  # noqa: S311 - nothing is kept secret by it


def rows_of(path: Path, key: bytes | None = None) -> dict[str, Row]:
    """Return the facts of a diary by their ids."""
    with closing(database.connect(path, key=key)) as connection:
        found: list[Row] = connection.execute("SELECT * FROM event").fetchall()
    return {row[0]: row for row in found}


def whole_diary(profile: Path, *, key: bytes | None = None, is_closed: bool = False) -> Whole:
    """Live some weeks in a profile, and keep it as it is before, or after, the diary is closed."""
    chance = seeded(0)
    with patch("uuid.uuid4", lambda: UUID(int=chance.getrandbits(128))):
        return _whole_diary(profile, key, is_closed=is_closed)


def _whole_diary(profile: Path, key: bytes | None, *, is_closed: bool) -> Whole:
    living = profile.with_name(f"{profile.name}-living")
    living.mkdir(parents=True)
    path = living / "diary.sqlite3"
    clock = FixedClock(NOW - timedelta(days=1))
    with closing(SqliteStore(path, key=key)) as store:
        fill_demo(store, clock)
    _, standing = BackupFolder(path, key=key).make(BackupKind.DAILY, clock.now())
    clock.instant = NOW
    with closing(SqliteStore(path, key=key)) as store:
        commands = Commands(store, clock)
        for minutes in range(5, 45):
            clock.advance(timedelta(minutes=1))
            commands.prefer(PreferenceName.SNOOZE, str(minutes))
        key_of_dose = OccurrenceKey(clock.now().date(), "moisturizer", "morning")
        commands.tick(key_of_dose)
        commands.note(key_of_dose, "Nach dem Baden, mit Ö")
        for number in range(1, 6):  # longer than a page has room for, up to three more
            long = Noted(key_of_dose, f"{number} " * 999 * number)
            store.append([long], clock.now(), "Europe/Berlin")
        rows = rows_of(path, key)
        if not is_closed:
            shutil.copytree(living, profile, ignore=shutil.ignore_patterns("*-shm"))
    if is_closed:
        shutil.copytree(living, profile)
    return Whole(profile, rows, standing.facts)


def flip(chance: random.Random, data: bytearray, _log: bytearray) -> None:
    """Turn single bits round, one to forty of them."""
    for _ in range(chance.choice([1, 2, 5, 40])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def zero(chance: random.Random, data: bytearray, _log: bytearray) -> None:
    """Let one to three pages be empty."""
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(data) // PAGE) * PAGE
        data[at : at + PAGE] = bytes(PAGE)


def garble(chance: random.Random, data: bytearray, _log: bytearray) -> None:
    """Write nonsense over up to four pages, wherever they begin."""
    at, length = chance.randrange(len(data)), chance.randint(1, 4 * PAGE)
    end = min(len(data), at + length)
    data[at:end] = chance.randbytes(end - at)


def cut_end(chance: random.Random, data: bytearray, _log: bytearray) -> None:
    """Lose the end."""
    del data[chance.randrange(1, len(data)) :]


def cut_start(chance: random.Random, data: bytearray, _log: bytearray) -> None:
    """Lose the start: whole pages, or any number of bytes."""
    pages = chance.randrange(1, len(data) // PAGE // 2)
    del data[: chance.choice([pages * PAGE, chance.randrange(1, pages * PAGE)])]


def swap(chance: random.Random, data: bytearray, _log: bytearray) -> None:
    """Let two pages change places."""
    one, two = (number * PAGE for number in chance.sample(range(len(data) // PAGE), 2))
    data[one : one + PAGE], data[two : two + PAGE] = (
        data[two : two + PAGE],
        data[one : one + PAGE],
    )


def spoil_log(chance: random.Random, _data: bytearray, log: bytearray) -> None:
    """Write nonsense into the log."""
    at = chance.choice([0, chance.randrange(len(log))])
    length = min(len(log) - at, chance.choice([1, 30, 5000]))
    log[at : at + length] = chance.randbytes(length)


def empty(_chance: random.Random, data: bytearray, log: bytearray) -> None:
    """Leave nothing of the diary, and now and then nothing of its log."""
    data.clear()
    if _chance.random() < 0.5:
        log.clear()


WAYS: tuple[Damage, ...] = (flip, zero, garble, cut_end, cut_start, swap, spoil_log, empty)
