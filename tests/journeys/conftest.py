"""What journeys share: a desktop each, a profile on it, and a zone in which it is late morning."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from journeys.desktop import Desktop, Program, desktop

NOON = 11


def utc_now() -> datetime:
    """Return the instant; journeys run the real program by the real clock."""
    return datetime.fromtimestamp(time.clock_gettime(time.CLOCK_REALTIME), UTC)


@pytest.fixture
def zone() -> str:
    """Name a zone in which it is between eleven and twelve, so that the default day is in order."""
    offset = NOON - utc_now().hour
    return f"Etc/GMT{-offset:+d}"


@pytest.fixture
def screen(tmp_path: Path, zone: str) -> Iterator[Desktop]:
    """Yield a private desktop with a notification server."""
    with desktop(tmp_path, zone=zone) as made:
        yield made


@pytest.fixture
def program(screen: Desktop) -> Iterator[Program]:
    """Yield the program with an empty profile; afterwards its log must hold no fault of our own."""
    made = Program(screen, screen.folder / "profile")
    yield made
    for text in (made.log(), (screen.folder / "desktop.log").read_text()):
        assert "Traceback" not in text
        assert "CRITICAL" not in text
        assert "QObject::" not in text
        assert "QLayout" not in text


@pytest.fixture
def coming_minute(zone: str) -> Callable[[int], datetime]:
    """Return a function to the n-th full minute from now, with time enough to start a window."""

    def coming(number: int) -> datetime:
        now = utc_now()
        first = now.replace(second=0, microsecond=0) + timedelta(minutes=1)
        if first - now < timedelta(seconds=12):
            first += timedelta(minutes=1)
        return (first + timedelta(minutes=number - 1)).astimezone(ZoneInfo(zone))

    return coming
