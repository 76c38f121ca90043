"""A clock, an alarm and a notifier in the test's own hands; SQLite is never faked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from skinroutine.app.ports import Delivery, Notice

BERLIN = ZoneInfo("Europe/Berlin")


class FixedClock:
    """Stands at an instant (kept in UTC) in a zone until the test moves it."""

    def __init__(self, instant: datetime, zone: tzinfo = BERLIN) -> None:
        self.instant = instant
        self.place = zone
        self.awake = 1000.0
        self.slept = 0.0

    def now(self) -> datetime:
        """Return the instant the test has set, in UTC."""
        return self.instant.astimezone(UTC)

    def zone(self) -> tzinfo:
        """Return the zone the test has set."""
        return self.place

    def zone_name(self) -> str:
        """Return the zone's IANA name, or UTC+HH:MM for an offset."""
        if isinstance(self.place, ZoneInfo):
            return self.place.key
        assert isinstance(self.place, timezone)
        return self.place.tzname(None)

    def awake_for(self) -> float:
        """Return the seconds that passed awake."""
        return self.awake

    def since_boot(self) -> float:
        """Return the seconds that passed awake and asleep."""
        return self.awake + self.slept

    def advance(self, length: timedelta) -> None:
        """Let time pass awake, or set the clock back, for a negative length."""
        self.instant += length
        self.awake += max(0.0, length.total_seconds())

    def sleep(self, length: timedelta) -> None:
        """Let the computer sleep."""
        self.instant += length
        self.slept += length.total_seconds()


class ManualAlarm:
    """Remembers what it was set to, and rings only when the test says so."""

    def __init__(self, ring: Callable[[], None] = lambda: None) -> None:
        self._ring = ring
        self.settings: list[datetime | None] = []
        self.stopped = False

    @property
    def at(self) -> datetime | None:
        """The instant it is set to now, or None."""
        return self.settings[-1] if self.settings else None

    def set(self, at: datetime | None) -> None:
        """Remember an instant (UTC)."""
        assert at is None or at.utcoffset() == timedelta(0)
        self.settings.append(at)

    def ring(self) -> None:
        """Ring, whatever it is set to and also once stopped: the real one may be under way."""
        self._ring()

    def stop(self) -> None:
        """Remember that it was stopped."""
        self.stopped = True


class RecordingNotifier:
    """Collects notices; reports `delivery` at once, or, where that is None, keeps the reports."""

    def __init__(self, delivery: Delivery | None = Delivery("test")) -> None:  # noqa: B008 - frozen
        self.delivery = delivery
        self.notices: list[Notice] = []
        self.reports: list[Callable[[Delivery], None]] = []
        self.withdrawn: list[str] = []
        self.stopped = False
        self.amended: list[Notice] = []

    def amend(self, notice: Notice) -> None:
        """Remember the changed notice."""
        self.amended.append(notice)

    def stop(self) -> None:
        """Remember that it was stopped."""
        self.stopped = True

    def withdraw(self, tag: str) -> None:
        """Remember the tag."""
        self.withdrawn.append(tag)

    def show(self, notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Collect a notice; report what became of it now, or leave that to the test."""
        self.notices.append(notice)
        if self.delivery is None:
            self.reports.append(report)
        else:
            report(self.delivery)

    def release(self, delivery: Delivery = Delivery("test")) -> None:  # noqa: B008 - frozen
        """Report on every notice that was kept, oldest first."""
        held, self.reports = self.reports, []
        for report in held:
            report(delivery)
