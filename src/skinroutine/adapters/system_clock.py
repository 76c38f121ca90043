"""The only place that reads the clock and the zone of this computer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzlocal


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

    def _iana_name(self) -> str | None:
        """Return the zone's name; tzlocal keeps its first answer unless told to look again."""
        try:
            tzlocal.reload_localzone()
            name = tzlocal.get_localzone_name()
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return None
        return name

    def _present_offset(self) -> tzinfo:
        offset = datetime.now(UTC).astimezone().utcoffset() or timedelta(0)
        return timezone(offset)
