"""What is in the box: the person's counts and refills, less the capsules of ticked doses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.course_facts import Counted, Refilled
from skinroutine.domain.record.event import Event, standing


@dataclass(frozen=True, slots=True)
class Use:
    """The capsules of one dose that was noted as taken, and when (UTC) it was, or was due."""

    day: date
    at: datetime
    capsules: tuple[Capsule, ...]


@dataclass(frozen=True, slots=True)
class Stock:
    """How many capsules of each kind are left by the record; below 0 more were ticked than had."""

    left: Mapping[Capsule, int]
    counted_on: date | None = None

    @property
    def total(self) -> int:
        """All capsules together."""
        return sum(self.left.values())


def capsules_of(step: Step) -> tuple[Capsule, ...]:
    """Return the capsules of one dose of a step."""
    return _capsules(step.strengths, is_ld=step.formulation.is_ld)


@lru_cache
def _capsules(strengths: tuple[Decimal, ...], *, is_ld: bool) -> tuple[Capsule, ...]:
    return tuple(Capsule(one, is_ld) for one in strengths)


def stock(general: Iterable[Event], uses: Iterable[Use]) -> Stock | None:
    """Return what is left of each kind of capsule; None where nothing was ever counted.

    A kind begins with the count of its latest day, or else with its earliest refill. A count holds
    from the moment it was made, or, typed for a day that is over, from that day's end; what was
    taken or added before that is in it.
    """
    changes = _changes(general)
    if not changes:
        return None
    spent = list(uses)
    kinds = sorted({one.capsule for one in changes})
    left = {kind: _left([one for one in changes if one.capsule == kind], spent) for kind in kinds}
    return Stock(left, max((one.on for one in changes if one.is_count), default=None))


def counted_since(general: Iterable[Event]) -> date | None:
    """Return the earliest routine day on which a kind of capsule was first or last counted."""
    changes = _changes(general)
    kinds = {one.capsule for one in changes}
    return min((_base([c for c in changes if c.capsule == one]).on for one in kinds), default=None)


def last_change(general: Iterable[Event]) -> Event | None:
    """Return the newest count or refill that stands, or None."""
    changes = [one for one in standing(general) if isinstance(one.fact, Counted | Refilled)]
    return changes[-1] if changes else None


def covered(left: Mapping[Capsule, int], planned: Iterable[Occurrence]) -> tuple[date | None, int]:
    """Return the day of the last dose that what is left is enough for, and on how many days.

    `planned` are doses still to come, in order; plain arithmetic over the plan as it stands. None
    where it is enough for none. A dose without an amount ends it: nothing can be counted for it.
    """
    rest, days = Counter(left), dict[date, None]()
    for one in planned:
        needed = Counter(capsules_of(one.step))
        if not needed or any(rest[kind] < count for kind, count in needed.items()):
            break
        rest.subtract(needed)
        days[one.key.day] = None
    return max(days, default=None), len(days)


@dataclass(frozen=True, slots=True)
class _Change:
    """A count or a refill of one kind of capsule, on a routine day, made at an instant (UTC).

    `order` is its event's place and its own in it.
    """

    capsule: Capsule
    count: int
    on: date
    at: datetime
    is_count: bool
    order: tuple[int, int]


def _changes(general: Iterable[Event]) -> list[_Change]:
    found: list[_Change] = []
    for place, event in enumerate(standing(general)):
        match event.fact:
            case Counted(on, counts):
                found += [
                    _Change(one, count, on, event.at, is_count=True, order=(place, n))
                    for n, (one, count) in enumerate(counts)
                ]
            case Refilled(on, capsule, count):
                order = (place, 0)
                found.append(_Change(capsule, count, on, event.at, is_count=False, order=order))
            case _:
                pass
    return found


def _base(changes: Sequence[_Change]) -> _Change:
    """Return what a kind is counted from: its count of the latest day, or else its first refill."""
    counts = [one for one in changes if one.is_count]
    if counts:
        return max(counts, key=lambda one: (one.on, one.order))
    return min(changes, key=lambda one: (one.on, one.order))


def _left(changes: Sequence[_Change], uses: Iterable[Use]) -> int:
    """Return what is left of one kind, given its changes in order; never empty."""
    base = _base(changes)
    refills = [one for one in changes if not one.is_count and _is_added(one, base)]
    count = base.count + sum(one.count for one in refills)
    spent = [use for use in uses if _is_after(use, base.at, base.on)]
    return count - sum(use.capsules.count(base.capsule) for use in spent)


def _is_added(refill: _Change, base: _Change) -> bool:
    """Tell whether a refill came on top of what a kind is counted from."""
    return (refill.on, refill.order) > (base.on, base.order)


def _is_after(use: Use, since: datetime, on: date) -> bool:
    """Tell whether a dose was taken out of the box after a count of a routine day, made `since`.

    A count typed for a day that is over holds from that day's end.
    """
    return use.day > on or (use.day == on and use.at > since)
