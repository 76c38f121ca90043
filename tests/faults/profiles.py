"""What the programs under the fault layer and their tests share: a dose, a moment, an old diary."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path

import pytest

from skinroutine.adapters.store import database
from skinroutine.domain.plan.occurrence import OccurrenceKey

DAY = date(2026, 11, 2)
DOSE = OccurrenceKey(DAY, "dose", "dinner")
NOW = datetime(2026, 11, 2, 19, 0, tzinfo=UTC)
KEY = bytes(range(32))
OLD = Path(__file__).parents[1] / "adapters" / "store" / "diaries" / "format-3.sqlite3"
KINDS = [
    "plain",
    pytest.param(
        "encrypted",
        marks=pytest.mark.skipif(find_spec("sqlcipher3") is None, reason="no SQLCipher here"),
    ),
]


def encrypt(path: Path, key: bytes) -> None:
    """Put an encrypted diary in the place of a plain one."""
    part = path.with_name("part")
    database.connect(part, key=key).close()
    with closing(sqlite3.connect(path)) as plain:
        script = list(plain.iterdump())
        (version,) = plain.execute("PRAGMA user_version").fetchone()
    with closing(database.connect(part, key=key)) as made:
        for one in script:
            made.execute(one)
        made.execute(f"PRAGMA user_version = {version}")
        made.execute("PRAGMA journal_mode = WAL")
    part.replace(path)
