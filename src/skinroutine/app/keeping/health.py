"""How what keeps a diary safe is doing: pure sentences, from facts that others gathered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from skinroutine.app.keeping.backups import Backup, Backups
from skinroutine.app.reminding.health import Check, Diary

LONG = timedelta(days=7)
"""After so long without a good backup of what was written, something is amiss."""
LOOKED_AT = 4
"""How many of the newest backups are opened to find a good one."""
LEAST_FREE, TIMES = 50_000_000, 4
"""Bytes that should be free where the diary lies, and at least so many times what it is itself."""
UNITS = ("bytes", "kB", "MB", "GB", "TB")
WHILE_LOCKED = "Not known while the diary is locked."
MAKE_ONE = "`skinroutine backup` makes one now."


@dataclass(frozen=True, slots=True)
class Shelf:
    """The backups there are: how many, the newest good one, and how many newer ones are bad.

    `newest` is when the newest was made by its name alone; None where there is none.
    """

    count: int
    newest: datetime | None = None
    good: Backup | None = None
    bad: int = 0


@dataclass(frozen=True, slots=True)
class Space:
    """Bytes that are free where the diary lies, and how large the diary is."""

    free: int
    diary: int


def look_at(backups: Backups, is_open: bool) -> Shelf:  # noqa: FBT001 - the doctor says it so
    """Open the newest backups until one is good, and few of them; may raise Told.

    None is opened while the diary is locked (not `is_open`): they have the same key.
    """
    names = backups.names()
    looked = list[Backup]()
    for one in names[: LOOKED_AT if is_open else 0]:
        looked.append(backups.look(one.name))
        if looked[-1].is_good:
            break
    good = next((one for one in looked if one.is_good), None)
    bad = sum(not one.is_good for one in looked)
    return Shelf(len(names), names[0].at if names else None, good, bad)


def of_lock(*, is_locked: bool, is_open: bool) -> Check:
    """Say whether a passphrase locks the diary, and whether it could be looked at all the same."""
    if not is_locked:
        words = "No passphrase is set; whoever can read the files can read the diary."
    elif is_open:
        words = "A passphrase locks the diary; it could be opened."
    else:
        words = "A passphrase locks the diary; what is in it was not looked at."
    return Check("lock", is_well=True, words=words)


def of_backups(shelf: Shelf, diary: Diary | None, zone: tzinfo) -> Check:
    """Say how the backups are, beside the diary, None where there is none or it cannot be read."""
    if shelf.good is None:
        return _of_none(shelf, diary)
    words = (
        f"The newest good one is from {_when(shelf.good.at, zone)} "
        f"and holds {_facts(shelf.good.facts or 0)}."
    )
    if shelf.bad:
        words = f"{words} {_number(shelf.bad, 'newer one')} cannot be read."
    behind = _newest(diary) - shelf.good.at if diary and diary.newest else timedelta(0)
    if behind > LONG:
        words = f"{words} The diary was written {behind.days} days later. {MAKE_ONE}"
    return Check("backups", is_well=not shelf.bad and behind <= LONG, words=words)


def of_locked_backups(shelf: Shelf, zone: tzinfo) -> Check:
    """Say what the names of backups tell where nothing of the diary can be opened."""
    if shelf.newest is None:
        return Check("backups", None, f"There is none. {WHILE_LOCKED}")
    words = f"The newest is from {_when(shelf.newest, zone)}; how it is, is not known"
    return Check("backups", None, f"{words} while the diary is locked.")


def of_set_aside(names: Sequence[str], place: str) -> Check:
    """Say which damaged diaries are kept; they hold what the diary holds."""
    if not names:
        return Check("set aside", is_well=True, words="No damaged diary is kept.")
    words = (
        f"{_number(len(names), 'damaged diary', 'damaged diaries')} kept in {place}: "
        f"{', '.join(names)}. They hold private entries; delete them once all is well."
    )
    return Check("set aside", is_well=True, words=words)


def of_space(space: Space | None) -> Check:
    """Say how much is free on the disk; None where that is not told."""
    if space is None:
        return Check("disk space", None, "How much is free is not known.")
    is_well = space.free >= max(LEAST_FREE, TIMES * space.diary)
    words = f"{_size(space.free)} are free where the diary lies."
    return Check("disk space", is_well, words if is_well else f"Just {words}")


def _of_none(shelf: Shelf, diary: Diary | None) -> Check:
    if shelf.count:
        words = f"None of the newest {shelf.bad} can be read. {MAKE_ONE}"
        return Check("backups", is_well=False, words=words)
    if diary is None or not diary.newest:
        return Check("backups", is_well=True, words="There is none.")
    age = _newest(diary) - min(event.at for event in diary.newest)
    if age > LONG:
        words = f"There is none, and the diary is {age.days} days old. {MAKE_ONE}"
        return Check("backups", is_well=False, words=words)
    words = "There is none yet; the open window makes one on each day."
    return Check("backups", is_well=True, words=words)


def _newest(diary: Diary) -> datetime:
    return max(event.at for event in diary.newest)


def _when(at: datetime, zone: tzinfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"


def _facts(count: int) -> str:
    return _number(count, "fact")


def _number(count: int, one: str, many: str = "") -> str:
    return f"1 {one}" if count == 1 else f"{count} {many or f'{one}s'}"


def _size(count: float) -> str:
    """Return a number of bytes in a unit in which it is easily read."""
    for unit in UNITS:
        if count < 1000 or unit == UNITS[-1]:  # noqa: PLR2004 - what "kilo" means
            break
        count /= 1000
    return f"{count:.0f} {unit}" if unit == UNITS[0] else f"{count:.1f} {unit}"
