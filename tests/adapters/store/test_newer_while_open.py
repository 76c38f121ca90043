"""A newer program brings the diary to its format while an older one has it open."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.adapters.store.suspicion import is_suspect
from skinroutine.app.errors import DiaryDamaged, DiaryNewer
from skinroutine.domain.record.event import Paused

MIGRATES = """
import sys
from contextlib import closing
from pathlib import Path
from skinroutine.adapters.store import database, migrations
path, key = Path(sys.argv[1]), bytes.fromhex(sys.argv[3]) or None
steps = (*migrations.STEPS, sys.argv[2])
with closing(database.connect(path, key=key)) as connection:
    migrations.migrate(connection, path, steps, key=key)
"""
"""A program that knows one more format than this one."""
SENTENCE = "A newer version of skinroutine has brought the diary to a format"
AT = datetime(2026, 5, 4, 7, tzinfo=UTC)
DAY = date(2026, 5, 4)
MORE_COLUMNS = "ALTER TABLE event ADD COLUMN more TEXT;"
ANOTHER_TABLE = "CREATE TABLE fact AS SELECT * FROM event;\nDROP TABLE event;"
NEW_FACTS = (
    "INSERT INTO event VALUES ('x', 99, 'Dreamt', '2026-05-04T08:00:00+00:00', 'UTC', 'd', "
    "'2026-05-04', '{}');"
)
KEYS = {"plain": None, "locked": bytes(range(32))}


@pytest.fixture(params=sorted(KEYS))
def key(request: pytest.FixtureRequest) -> bytes | None:
    """Return the key of a diary with a lock, or None."""
    return KEYS[request.param]


@pytest.fixture
def store(tmp_path: Path, key: bytes | None) -> Iterator[SqliteStore]:
    """Yield an open diary of one fact."""
    made = SqliteStore(tmp_path / "diary.sqlite3", key=key)
    made.append([Paused(DAY)], AT, "UTC")
    yield made
    made.close()


@pytest.fixture
def migrate(store: SqliteStore, key: bytes | None) -> Callable[[str], None]:
    """Return what brings the diary one format further, in a process of its own."""

    def migrated(step: str) -> None:
        subprocess.run(
            [sys.executable, "-c", MIGRATES, str(store.path), step, (key or b"").hex()],
            check=True,
            timeout=60,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )

    return migrated


@pytest.mark.parametrize("step", ["", MORE_COLUMNS, ANOTHER_TABLE, NEW_FACTS])
def test_nothing_is_written_and_a_sentence_says_what_to_do(
    store: SqliteStore, migrate: Callable[[str], None], step: str
) -> None:
    """Whatever the newer format is; the next look tells it as well, before anything is written."""
    migrate(step)
    with pytest.raises(DiaryNewer, match=SENTENCE) as told:
        store.append([Paused(DAY)], AT, "UTC")
    assert "start skinroutine again" in str(told.value)
    with pytest.raises(DiaryNewer, match=SENTENCE):
        store.version()
    assert not is_suspect(store.path)


@pytest.mark.parametrize("step", [ANOTHER_TABLE, NEW_FACTS])
def test_what_cannot_be_read_any_more_is_newer_and_not_damaged(
    store: SqliteStore, migrate: Callable[[str], None], step: str
) -> None:
    """A fact of a kind unknown here, or another table, is no damage where the format is newer."""
    migrate(step)
    with pytest.raises(DiaryNewer, match=SENTENCE):
        store.about(DAY, DAY)
    assert not is_suspect(store.path)


def test_what_can_still_be_read_is_read(store: SqliteStore, migrate: Callable[[str], None]) -> None:
    """Reminders go on by what is known."""
    before = store.about(DAY, DAY)
    stamp = store.stamp()
    migrate("")
    assert store.about(DAY, DAY) == before
    assert store.stamp() != stamp


@pytest.mark.expects_log("ERROR .*cannot be read")
def test_an_unknown_fact_of_the_same_format_is_damage_still(tmp_path: Path) -> None:
    """What no newer format explains was not written by a program of ours."""
    path = tmp_path / "diary.sqlite3"
    with closing(SqliteStore(path)) as store:
        with closing(sqlite3.connect(path)) as other:
            other.execute(NEW_FACTS)
            other.commit()
        with pytest.raises(DiaryDamaged):
            store.about(DAY, DAY)
    assert is_suspect(path)
