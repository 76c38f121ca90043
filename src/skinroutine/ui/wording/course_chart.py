"""The daily dose chart in words: its days, what a screen reader hears of it; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from skinroutine.app.course.snapshots import DoseDay
from skinroutine.app.tongue import DayForm, listed, mark, number, plural, tr
from skinroutine.ui.wording.course import day_name, mg

DAILY_DOSE = mark("Daily dose")
EARLIER, LATER = mark("Earlier weeks"), mark("Later weeks")
TODAY = mark("today", about="under the last bar of a chart")
BLANK = mark("not recorded", about="a day in a chart")
LD = mark("Absorica LD", about="bars in a chart")
NO_DAYS = mark("The chart begins with the course.")
NOTHING = mark("Nothing recorded yet.", about="the daily dose")
HINT = mark("Arrow keys go from day to day.")
MOST_NAMED = 5
"""How many blank days a screen reader is told by their dates."""


def day(one: DoseDay, today: date) -> str:
    """Return one day of the chart in words."""
    name = day_name(one.day, today, DayForm.SHORT)
    return tr("{day}: {state}", about="a day in a chart", day=name, state=_state(one, today))


def _state(one: DoseDay, today: date) -> str:
    if one.doses and one.most:
        found = [mg(one.mg)] if one.mg else []
        ticked = listed([*found, *([_ld(one.mg_ld)] if one.mg_ld else [])])
        count = plural("1 dose", "{n} doses", one.doses, about="noted as taken")
        words = tr("{amount} in {doses}", about="mg in doses", amount=ticked, doses=count)
        return tr("{words}, one not recorded", words=words) if one.is_blank else words
    if one.doses:
        return plural("1 dose without an amount", "{n} doses without an amount", one.doses)
    if one.is_blank:
        return tr(BLANK)
    if one.skipped:
        return tr("skipped on purpose")
    if not one.is_planned:
        return tr("no dose planned")
    return tr("open still") if one.day == today else tr(BLANK)


def summary(shown: Sequence[DoseDay], today: date) -> str:
    """Return what the days of the chart on show add up to, in a few sentences."""
    if not shown:
        return tr(NO_DAYS)
    first, last = (day_name(one.day, today) for one in (shown[0], shown[-1]))
    taken = sum(bool(one.doses) for one in shown)
    parts = [tr("From {first} to {last}.", first=first, last=last)]
    parts.append(plural("A dose on 1 day.", "A dose on {n} days.", taken))
    parts += _amounts(shown)
    parts.append(_blank([one.day for one in shown if one.is_blank], today))
    return " ".join(part for part in parts if part)


def _amounts(shown: Sequence[DoseDay]) -> list[str]:
    """Say the amounts of the days; where some are of Absorica LD, each kind with its days."""
    kinds = (
        (sorted(one.mg for one in shown if one.mg), mg),
        (sorted(one.mg_ld for one in shown if one.mg_ld), _ld),
    )
    if all(found for found, _ in kinds):
        return [
            plural("{amount} on 1 day.", "{amount} on {n} days.", count, amount=say(amount))
            for found, say in kinds
            for amount, count in Counter(found).items()
        ]
    for found, say in kinds:
        if found and found[0] == found[-1]:
            return [tr("Each day {amount}.", amount=say(found[0]))]
        if found:
            return [tr("From {least} to {most} a day.", least=say(found[0]), most=say(found[-1]))]
    return []


def _ld(value: Decimal) -> str:
    return tr("{amount}, Absorica LD", amount=mg(value))


def _blank(days: Sequence[date], today: date) -> str:
    if not days:
        return ""
    if len(days) > MOST_NAMED:
        return tr("Not recorded on {count} days.", count=number(len(days)))
    return tr("Not recorded on {days}.", days=listed([day_name(one, today) for one in days]))
