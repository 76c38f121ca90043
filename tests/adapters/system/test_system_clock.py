"""The computer's clock and zone: followed when they change, and never a reason to fail."""

from __future__ import annotations

import sys
import time
import zoneinfo
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import tzlocal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skinroutine.adapters.system import system_clock
from skinroutine.adapters.system.system_clock import SystemClock
from skinroutine.domain.record.status import zone_named

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="TZ is of Unix")
WINTER = datetime(2026, 1, 15, tzinfo=UTC)


@pytest.fixture
def set_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str | None], None]]:
    """Yield a function that sets TZ; the process has its own zone again afterwards."""

    def chosen(name: str | None) -> None:
        if name is None:
            monkeypatch.delenv("TZ", raising=False)
        else:
            monkeypatch.setenv("TZ", name)

    yield chosen
    monkeypatch.undo()
    time.tzset()
    tzlocal.reload_localzone()


def test_now_is_the_present_in_utc() -> None:
    """The instant is aware, in UTC, and is the system's own."""
    before = time.clock_gettime(time.CLOCK_REALTIME)
    now = SystemClock().now()
    after = time.clock_gettime(time.CLOCK_REALTIME)
    assert now.tzinfo is UTC
    assert before - 0.001 <= now.timestamp() <= after + 0.001


def test_a_change_of_zone_is_seen(set_zone: Callable[[str | None], None]) -> None:
    """A traveller's new zone is the answer to the next question, also back home again."""
    clock = SystemClock()
    for name in ("Europe/Berlin", "Asia/Tokyo", "America/New_York", "Europe/Berlin"):
        set_zone(name)
        assert clock.zone() == ZoneInfo(name)
        assert clock.zone_name() == name


@pytest.mark.parametrize("form", ["Asia/Tokyo", ":Asia/Tokyo", "/usr/share/zoneinfo/Asia/Tokyo"])
def test_the_forms_of_a_zones_name(set_zone: Callable[[str | None], None], form: str) -> None:
    """A name, a name with a colon and a path to the zone's file all name the zone."""
    set_zone(form)
    assert SystemClock().zone_name() == "Asia/Tokyo"


def test_every_zone_by_its_own_name(set_zone: Callable[[str | None], None]) -> None:
    """Whatever zone is set, it is found by its name, also names that Windows does not know."""
    clock = SystemClock()
    for name in sorted(zoneinfo.available_timezones()):
        set_zone(name)
        assert clock.zone_name() == name
        assert clock.zone() == ZoneInfo(name)


@pytest.mark.parametrize(
    ("odd", "name", "offset"),
    [
        ("XYZ-5:30", "UTC+05:30", timedelta(hours=5, minutes=30)),
        ("<+0330>-3:30", "UTC+03:30", timedelta(hours=3, minutes=30)),
        ("ABC3", "UTC-03:00", timedelta(hours=-3)),
        ("UTC0", "UTC", timedelta(0)),
        ("nonsense", "UTC", timedelta(0)),
        (":", "UTC", timedelta(0)),
        ("../../x", "UTC", timedelta(0)),
        ("Europe", "UTC", timedelta(0)),
        ("/etc/passwd", "UTC", timedelta(0)),
        ("/", "UTC", timedelta(0)),
    ],
)
def test_an_odd_zone_gives_its_offset(
    set_zone: Callable[[str | None], None], odd: str, name: str, offset: timedelta
) -> None:
    """Rules without a name are their present offset, and nonsense is UTC, as for the C library."""
    set_zone(odd)
    clock = SystemClock()
    assert clock.zone_name() == name
    assert WINTER.astimezone(clock.zone()).utcoffset() == offset


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=30))
def test_no_zone_is_a_reason_to_fail(set_zone: Callable[[str | None], None], odd: str) -> None:
    """Whatever TZ holds there is a zone, and its name leads back to the same offset."""
    set_zone(odd)
    clock = SystemClock()
    zone, name = clock.zone(), clock.zone_name()
    assert isinstance(zone, tzinfo)
    now = clock.now()
    assert now.astimezone(zone_named(name)).utcoffset() == now.astimezone(zone).utcoffset()


def test_without_tz_the_computers_own_zone_holds(
    set_zone: Callable[[str | None], None],
) -> None:
    """With no TZ the zone is the one of the system's files, with the C library's offset."""
    set_zone(None)
    clock = SystemClock()
    now = clock.now()
    assert now.astimezone(clock.zone()).utcoffset() == now.astimezone().utcoffset()


@pytest.mark.parametrize(
    "trouble", [zoneinfo.ZoneInfoNotFoundError("two answers"), ValueError("x"), OSError("y")]
)
def test_files_that_contradict_each_other(
    set_zone: Callable[[str | None], None],
    monkeypatch: pytest.MonkeyPatch,
    trouble: Exception,
) -> None:
    """Where the system's files name no one zone, the present offset stands for it."""
    set_zone("XYZ-2")

    def fails() -> ZoneInfo:
        raise trouble

    monkeypatch.setattr(tzlocal, "reload_localzone", fails)
    assert SystemClock().zone() == timezone(timedelta(hours=2))
    assert SystemClock().zone_name() == "UTC+02:00"


def test_the_zone_is_looked_up_again_when_what_names_it_changes(
    set_zone: Callable[[str | None], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The name is kept while the files and TZ are the same, and no longer."""
    named = tmp_path / "localtime"
    named.write_text("one")
    monkeypatch.setattr(system_clock, "NAMING", (str(named), str(tmp_path / "missing")))
    asked: list[str] = []

    def looked_up() -> ZoneInfo:
        asked.append("again")
        return ZoneInfo("Asia/Tokyo" if named.read_text() == "one" else "Europe/Berlin")

    monkeypatch.setattr(tzlocal, "reload_localzone", looked_up)
    clock = SystemClock()
    assert [clock.zone_name() for _ in range(3)] == ["Asia/Tokyo"] * 3
    assert len(asked) == 1
    other = tmp_path / "other"
    other.write_text("two")
    other.replace(named)
    assert clock.zone_name() == "Europe/Berlin"
    assert len(asked) == 2
    set_zone("Asia/Tokyo")
    clock.zone()
    assert len(asked) == 3
