"""The only place that reads the clock and the zone of this computer."""

from __future__ import annotations

import logging
import time
import warnings
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzlocal

logging.getLogger("tzlocal").setLevel(logging.ERROR)
"""It would repeat its doubts about /etc/timezone at each look."""

SINCE_BOOT: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


class SystemClock:
    """The computer's clock; the zone is asked for each time, since a traveller changes it."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return datetime.now(UTC)

    def zone(self) -> tzinfo:
        """Return the zone set on this computer, or its present offset where that has no name."""
        name = self._iana_name()
        return ZoneInfo(name) if name else self._present_offset()

    def zone_name(self) -> str:
        """Return the IANA name of the zone, or its present offset as UTC+HH:MM."""
        return self._iana_name() or self._present_offset().tzname(None) or "UTC"

    def awake_for(self) -> float:
        """Return seconds that only go on while the computer is awake.

        Windows counts sleep here too, so that there sleep cannot be told from a clock set forward.
        """
        return time.monotonic()

    def since_boot(self) -> float:
        """Return seconds since the computer was started, its sleep included.

        macOS goes on with CLOCK_MONOTONIC in its sleep, while time.monotonic does not.
        """
        return time.clock_gettime(SINCE_BOOT) if SINCE_BOOT is not None else time.monotonic()

    def _iana_name(self) -> str | None:
        """Return the zone's name, or None where its rules have none that is known here.

        tzlocal keeps its first answer unless told to look again, as the C library does, and its
        get_localzone_name does not know every name: TZ=EST5EDT would be passed over.
        """
        if hasattr(time, "tzset"):
            time.tzset()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)
                name = tzlocal.reload_localzone().key
            ZoneInfo(name)
        except (AttributeError, ZoneInfoNotFoundError, ValueError, OSError):
            return None
        return name

    def _present_offset(self) -> tzinfo:
        offset = datetime.now(UTC).astimezone().utcoffset() or timedelta(0)
        return timezone(offset)
