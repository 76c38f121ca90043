"""Print the box: as text for a person, as JSON for a program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from skinroutine.app.course.snapshots import CourseSnapshot, Supply
from skinroutine.app.course.words import FORMULATIONS
from skinroutine.app.tongue import tr
from skinroutine.cli.views import dump
from skinroutine.domain.plan.medicine import Capsule, Formulation

NOT_COUNTED = "The box was not counted yet. Begin with: skinroutine box add"


def box_text(found: CourseSnapshot) -> str:
    """Return what is in the box by the record, and the day of the last dose it makes up."""
    return "\n".join(box_lines(found)) if found.supply else NOT_COUNTED


def box_json(found: CourseSnapshot) -> str:
    """Return the box as JSON; its kinds are empty where nothing was ever counted."""
    supply = found.supply
    data = box_data(supply) if supply else {"capsules": [], "counted_on": None}
    notice = found.course.notice if found.course else None
    return dump({**data, "notice": notice})


def box_lines(found: CourseSnapshot) -> Iterator[str]:
    """Yield what is left of each kind, what that stands on, and the day of the last dose."""
    supply = found.supply
    assert supply is not None
    for kind, count in _kinds(supply):
        if count < 0:
            yield f"{kind_words(kind)}: {-count} more ticked than counted; correct the count?"
        else:
            yield f"{kind_words(kind)}: {capsules_words(count)}"
    counted = supply.stock.counted_on
    basis = f"Counted on {counted.isoformat()}" if counted else "From what you added"
    yield f"{basis}, less what you ticked."
    if supply.last_day is not None:
        days = many(supply.days_left, "day")
        yield f"By your plan the last whole dose falls on {supply.last_day.isoformat()} ({days})."
    if found.course is not None and found.course.notice is not None:
        yield f"A reminder comes {many(found.course.notice, 'day')} before."


def box_data(supply: Supply) -> dict[str, Any]:
    """Return the box for JSON; `days` counts those with a dose up to `last_day`."""

    def iso(day: date | None) -> str | None:
        return day.isoformat() if day else None

    return {
        "capsules": [
            {"mg": number(kind.strength), "ld": kind.is_ld, "count": count}
            for kind, count in _kinds(supply)
        ],
        "counted_on": iso(supply.stock.counted_on),
        "last_day": iso(supply.last_day),
        "days": supply.days_left,
    }


def kind_words(one: Capsule) -> str:
    """Return a kind of capsule by its strength, and by its name where it stands apart."""
    amount = f"{plain(one.strength)} mg"
    return f"{ld_name()} {amount}" if one.is_ld else amount


def ld_name() -> str:
    """Return the name of what stands apart in every sum."""
    return tr(FORMULATIONS[Formulation.ABSORICA_LD])


def capsules_words(count: int) -> str:
    """Return a number of capsules."""
    return many(count, "capsule")


def plain(amount: Decimal) -> str:
    """Return a number with the decimals it has."""
    return f"{amount.normalize():f}"


def number(amount: Decimal) -> int | float:
    """Return a number for JSON."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def many(count: int, what: str) -> str:
    """Return a number of things."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _kinds(supply: Supply) -> Sequence[tuple[Capsule, int]]:
    """Return the kinds of capsule with their counts, LD last."""
    return sorted(supply.stock.left.items(), key=lambda one: (one[0].is_ld, one[0].strength))
