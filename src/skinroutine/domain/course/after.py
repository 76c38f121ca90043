"""The weeks after the last capsule (F2.6): what carries on, and until when, as a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class CarriesOn(StrEnum):
    """What carries on after the last capsule (F2.6, F3.9, F3.10, F5.7, F6.2)."""

    CONTRACEPTION = "contraception"
    PROGRAMME_TEST = "programme test"
    NO_DONATION = "no blood donation"
    NO_PROCEDURES = "no waxing, dermabrasion or laser"


@dataclass(frozen=True, slots=True)
class After:
    """One thing that carries on, and the day by which its time is over by the calendar."""

    what: CarriesOn
    until: date


ONE_MONTH, SIX_MONTHS = 1, 6


def after_list(last_dose: date, *, has_programme: bool) -> tuple[After, ...]:
    """Return what carries on after the last dose; programme matters where the person asked."""
    month = months_after(last_dose, ONE_MONTH)
    programme = (
        (After(CarriesOn.CONTRACEPTION, month), After(CarriesOn.PROGRAMME_TEST, month))
        if has_programme
        else ()
    )
    return (
        *programme,
        After(CarriesOn.NO_DONATION, month),
        After(CarriesOn.NO_PROCEDURES, months_after(last_dose, SIX_MONTHS)),
    )


def months_after(day: date, months: int) -> date:
    """Return the same day of a later month, or the last day of that month where it has none."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    following = (first + timedelta(days=32)).replace(day=1)
    return min(first + timedelta(days=day.day - 1), following - timedelta(days=1))
