"""What all tests share: a quiet log, hypothesis' pace, and a real diary at a moment of its own."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings

from fakes import FixedClock

settings.register_profile("here", deadline=None, max_examples=60)
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_configure(config: pytest.Config) -> None:
    """Tell pytest the marker of a test that expects something in the log."""
    config.addinivalue_line(
        "markers",
        "expects_log(*patterns): warnings of the log that this test expects; each pattern must "
        "be found in a record, and each record of WARNING or above must hold one of them",
    )


class _Keeper(logging.Handler):
    """Keeps records, in the hands of the test that is running."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.kept: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line of a record."""
        self.kept.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which the log gets a warning that it did not expect, or misses one it did."""
    marker = request.node.get_closest_marker("expects_log")
    patterns: tuple[str, ...] = marker.args if marker else ()
    keeper = _Keeper(logging.WARNING)
    logging.getLogger().addHandler(keeper)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(keeper)
    noise = [line for line in keeper.kept if not any(re.search(one, line) for one in patterns)]
    missing = [one for one in patterns if not any(re.search(one, line) for line in keeper.kept)]
    if noise:
        pytest.fail(f"unexpected in the log: {noise}", pytrace=False)
    if missing:
        pytest.fail(f"expected in the log and not there: {missing}", pytrace=False)


@pytest.fixture
def clock() -> FixedClock:
    """Return a clock at 10:00 in Berlin on Monday 2 November 2026, a day without any change."""
    return FixedClock(datetime(2026, 11, 2, 9, 0, tzinfo=UTC))


@pytest.fixture
def options() -> Settings:
    """Return the default settings of a person."""
    return Settings()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """Yield an empty diary file, open."""
    made = SqliteStore(tmp_path / "diary.sqlite3", wait=0.2)
    yield made
    made.close()


@pytest.fixture
def commands(store: SqliteStore, clock: FixedClock, options: Settings) -> Commands:
    """Return the commands of a diary that got its first routine at the clock's moment."""
    made = Commands(store, clock)
    made.start_diary()
    return made


@pytest.fixture
def queries(
    store: SqliteStore, commands: Commands, clock: FixedClock, options: Settings
) -> Queries:
    """Return the questions to the same diary."""
    return Queries(store, clock, options)
