"""Dosage's JSON: dosage-history.json, dosage-treatments.json, and their older forms.

The format is that of its upgradeItems.js and window.js; docs/imports.md says what becomes of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.imports import (
    MOST_MARKS,
    MOST_NAMES,
    FileKind,
    Foreign,
    Item,
    Mark,
    Said,
    Why,
    counted,
)
from skinroutine.app.exchange.imports_text import clean
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import LONGEST_NAME
from skinroutine.domain.plan.schedule import routine_day
from skinroutine.domain.record.status import Moment

NAMES = frozenset({"history", "treatments", "meds"})
SINCE_1970 = datetime(1970, 1, 1, tzinfo=UTC)
MISSED, SKIPPED, CONFIRMED, OF_ITSELF, TIME_UNKNOWN = -1, 0, 1, 2, 3
OLD: dict[str, int] = {"yes": CONFIRMED, "no": SKIPPED, "miss": MISSED}
FURTHEST_MS = 7 * 10**12
"""Milliseconds since 1970 up to which an instant is read: the year 2191."""
Bucket = dict[str, tuple[list[Mark], list[time]]]


def read_dosage(found: dict[str, Any], moment: Moment) -> Foreign:
    """Return what a file of Dosage says, its instants in the person's zone."""
    history, treatments = _lists(found)
    bucket: Bucket = {}
    daily: dict[str, bool] = {}
    passed: Counter[Why] = Counter()
    for one in treatments:
        _treatment(one, bucket, daily)
    for one in history:
        _entry(one, bucket, passed, moment)
    if len(bucket) > MOST_NAMES:
        raise WrongUse(tr("The file has more than {most} medicines.", most=MOST_NAMES))
    items = tuple(
        Item(name, tuple(marks), tuple(dict.fromkeys(times)), daily.get(name, True))
        for name, (marks, times) in bucket.items()
    )
    return Foreign(FileKind.DOSAGE, items, counted(passed))


def _lists(found: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    """Return the entries of the history and the treatments, whichever version wrote them."""
    history, treatments = found.get("history", []), found.get("treatments", [])
    if isinstance(history, dict):
        history = [one for of_day in history.values() for one in _listed(of_day)]
    for one in _listed(found.get("meds", [])):
        is_entry = isinstance(one, dict) and ("taken" in one or "_taken" in one)
        (_listed(history) if is_entry else _listed(treatments)).append(one)
    if not NAMES & found.keys():
        raise WrongUse(tr("This is no file of Dosage."))
    history, treatments = _listed(history), _listed(treatments)
    if len(history) + len(treatments) > MOST_MARKS:
        raise WrongUse(tr("The file has more than {most} entries.", most=MOST_MARKS))
    return history, treatments


def _listed(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise WrongUse(tr("This file of Dosage makes no sense."))
    return value


def _treatment(row: object, bucket: Bucket, daily: dict[str, bool]) -> None:
    if not isinstance(row, dict):
        raise WrongUse(tr("This file of Dosage makes no sense."))
    info = _inner(row, "info")
    name = _name(row)
    if not name:
        return
    frequency = info.get("frequency", row.get("frequency"))
    daily[name] = frequency != "when-needed"
    times = [_time(one.get("time")) for one in _dosage(info) or _dosage(row)]
    _, known = bucket.setdefault(name, ([], []))
    if daily[name]:
        known += [one for one in times if one is not None]


def _dosage(row: dict[str, Any]) -> Iterator[dict[str, Any]] | list[dict[str, Any]]:
    found = row.get("dosage")
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _entry(row: object, bucket: Bucket, passed: Counter[Why], moment: Moment) -> None:
    if not isinstance(row, dict):
        raise WrongUse(tr("This file of Dosage makes no sense."))
    name, at, status = _name(row), *_taken(row)
    if not name:
        passed[Why.NO_NAME] += 1
        return
    marks, times = bucket.setdefault(name, ([], []))
    if status in {MISSED, OF_ITSELF}:
        passed[Why.NOT_DONE if status == MISSED else Why.OF_ITSELF] += 1
        return
    if at is None:
        passed[Why.NO_DAY] += 1
        return
    if status not in {SKIPPED, CONFIRMED, TIME_UNKNOWN}:
        passed[Why.NO_WORD] += 1
        return
    planned = _time(_inner(row, "info").get("time", row.get("time")))
    if planned is not None:
        times.append(planned)
    marks.append(_mark(at, status, planned, moment))


def _mark(at: datetime, status: int, planned: time | None, moment: Moment) -> Mark:
    day = routine_day(at, moment.zone, moment.day_ends)
    if status == SKIPPED:
        return Mark(day, Said.SKIPPED, planned)
    return Mark(day, Said.DONE, planned, at if status == CONFIRMED else None)


def _taken(row: dict[str, Any]) -> tuple[datetime | None, int | None]:
    """Return the instant (UTC) of an entry and its status, as whatever version wrote them."""
    taken = row.get("taken", row.get("_taken"))
    if isinstance(taken, list):
        at, status = (*taken, None, None)[:2]
        return _instant(at), status if type(status) is int else None
    date_text = row.get("date", row.get("_date"))
    try:
        at = datetime.fromisoformat(date_text) if isinstance(date_text, str) else None
    except ValueError:
        at = None
    if at is not None and (at.tzinfo is None or not _is_near(at.date())):
        at = None
    status = OLD.get(taken, MISSED) if isinstance(taken, str) else None
    return at.astimezone(UTC) if at else None, status


def _instant(ms: object) -> datetime | None:
    if type(ms) not in {int, float} or not 0 <= ms <= FURTHEST_MS:  # type: ignore[operator] # a number by then
        return None
    return SINCE_1970 + timedelta(milliseconds=int(ms))  # type: ignore[call-overload,no-any-return] # as above


def _is_near(day: date) -> bool:
    return 1970 < day.year <= 2191  # noqa: PLR2004 - as FURTHEST_MS


def _time(value: object) -> time | None:
    if not isinstance(value, list) or len(value) < 2:  # noqa: PLR2004 - hours and minutes
        return None
    hour, minute = value[:2]
    if type(hour) is not int or type(minute) is not int:
        return None
    return time(hour, minute) if 0 <= hour < 24 and 0 <= minute < 60 else None  # noqa: PLR2004


def _inner(row: dict[str, Any], name: str) -> dict[str, Any]:
    found = row.get(name, row.get(f"_{name}"))
    return found if isinstance(found, dict) else {}


def _name(row: dict[str, Any]) -> str:
    name = row.get("name", row.get("_name"))
    return clean(name, LONGEST_NAME) if isinstance(name, str) else ""
