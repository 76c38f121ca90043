"""The only place that reads the clock and the zone of this computer."""

from __future__ import annotations

import logging
import os
import stat
import time
import warnings
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzlocal

logging.getLogger("tzlocal").setLevel(logging.ERROR)
"""It would repeat its doubts about /etc/timezone at each look."""

NAMING = (
    "/etc/localtime",
    "/etc/timezone",
    "/etc/sysconfig/clock",
    "/etc/conf.d/clock",
    "/var/db/zoneinfo",
    "/usr/local/etc/localtime",
)
"""The files that name the zone, on one system or another; tzlocal reads them all."""
TERMUX = "/system/bin/getprop"
"""Where this is, the zone is asked of a program."""
SINCE_BOOT: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


class SystemClock:
    """The computer's clock; the zone is asked for each time, since a traveller changes it.

    Its name is looked up again when what names it has changed.
    """

    def __init__(self) -> None:
        self._known: tuple[object, str] | None = None

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
        """Return the zone's name, or None where its rules have none that is known here."""
        if hasattr(time, "tzset"):
            time.tzset()
        said = _what_names_the_zone()
        if self._known is not None and said is not None and self._known[0] == said:
            return self._known[1]
        name = self._looked_up()
        self._known = (said, name) if name is not None else None
        return name

    @staticmethod
    def _looked_up() -> str | None:
        """Ask tzlocal, which keeps its first answer unless told to look again.

        Its get_localzone_name does not know every name: TZ=EST5EDT would be passed over.
        """
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


def _what_names_the_zone() -> object:
    """Return what changes whenever another zone is set, or None where only asking can tell."""
    if not hasattr(time, "tzset") or os.access(TERMUX, os.F_OK):
        return None
    return os.environ.get("TZ"), tuple(map(_standing, NAMING))


def _standing(path: str) -> tuple[int, int, int, int] | None:
    """Return which file is at a path, by itself and at the end of its links."""
    try:
        link = os.lstat(path)
        file = os.stat(path) if stat.S_ISLNK(link.st_mode) else link
    except OSError:
        return None
    return link.st_ino, link.st_mtime_ns, file.st_ino, file.st_mtime_ns
