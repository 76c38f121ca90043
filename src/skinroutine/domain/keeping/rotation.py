"""Which backups are kept as time goes on, and which give way."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum


class BackupKind(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    BY_HAND = "by-hand"
    BEFORE_RESTORE = "before-restore"
    BEFORE_UPDATE = "before-update"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as it was found: `name` names it among those of its diary, `at` is UTC.

    `is_good` says that it was opened, read to its end, and can be restored by this program;
    `facts` is how many it holds, None where it is not good; then `trouble` is the sentence that
    says why, or empty where nobody looked.
    """

    name: str
    at: datetime
    kind: BackupKind
    facts: int | None
    is_good: bool
    trouble: str = ""


DAYS, WEEKS, MONTHS = 7, 4, 6
"""How many of those that have a backup keep one."""
NEWEST: Mapping[BackupKind, int] = {
    BackupKind.BY_HAND: 10,
    BackupKind.BEFORE_RESTORE: 5,
    BackupKind.BEFORE_UPDATE: 3,
}
"""How many are kept of each kind that does not come by itself."""
AHEAD = timedelta(days=1)
"""How far ahead of now a backup may be dated; zones are no more apart than this."""
UNREADABLE = 10
"""How many are kept of those that cannot be read: a rescue, or a newer program, may read them."""


def kept(backups: Iterable[Backup], zone: tzinfo, now: datetime | None = None) -> frozenset[Backup]:
    """Return the backups that stay.

    Of the daily ones that is the newest of a day, for the last 7 days that have one; the newest of
    a week (Monday to Sunday), for the last 4 weeks; and the newest of a month, for the last 6
    months. Days are those of the calendar in `zone`. A day on which the program did not run takes
    no place, so a long pause does not empty the shelf. Of every other kind the newest few stay.
    One that is not good never stands in for a good one: it is counted apart. So are those that a
    clock which was wrong has dated after tomorrow of `now`: they would push out what is made today.
    """
    every = tuple(backups)
    ahead = [one for one in every if now is not None and one.at > now + AHEAD]
    stay_ahead = kept(ahead, zone) if ahead else frozenset()
    found = tuple(one for one in every if one not in ahead)
    good = sorted((one for one in found if one.is_good), key=_age, reverse=True)
    bad = sorted((one for one in found if not one.is_good), key=_age, reverse=True)
    daily = [one for one in good if one.kind is BackupKind.DAILY]
    stay = {*bad[:UNREADABLE]}
    for count, part in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        stay |= _newest_of_each(daily, count, part, zone)
    for kind, count in NEWEST.items():
        stay |= {*[one for one in good if one.kind is kind][:count]}
    return frozenset(stay | stay_ahead)


def given_up(
    backups: Iterable[Backup], zone: tzinfo, now: datetime | None = None
) -> tuple[Backup, ...]:
    """Return the backups that give way, oldest first; `kept` says which stay."""
    found = tuple(backups)
    stay = kept(found, zone, now)
    return tuple(sorted((one for one in found if one not in stay), key=_age))


def is_due(backups: Iterable[Backup], now: datetime, zone: tzinfo) -> bool:
    """Tell whether the calendar's day, in `zone`, has no daily backup yet."""
    today = now.astimezone(zone).date()
    return not any(one.kind is BackupKind.DAILY and _day_of(one, zone) == today for one in backups)


def _newest_of_each(
    newest_first: Iterable[Backup], count: int, part: Callable[[date], Hashable], zone: tzinfo
) -> set[Backup]:
    found: dict[Hashable, Backup] = {}
    for one in newest_first:
        found.setdefault(part(_day_of(one, zone)), one)
    return {*list(found.values())[:count]}


def _age(backup: Backup) -> tuple[datetime, str]:
    return backup.at, backup.name


def _day_of(backup: Backup, zone: tzinfo) -> date:
    return backup.at.astimezone(zone).date()


def _day(day: date) -> Hashable:
    return day


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month
