"""The values of the course on the command line, read as those of every other command are."""

from __future__ import annotations

import argparse
import re
from decimal import Decimal

from skinroutine.domain.plan.course import (
    LEAST_KG,
    LONGEST_COURSE,
    LONGEST_NOTICE,
    MOST_KG,
    MOST_MG,
    Target,
    TargetUnit,
)
from skinroutine.domain.plan.key_date import MOST_AHEAD
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.record.signs import LONGEST_SIGN, Severity

_NUMBER = re.compile(r"(\d{1,7})(?:[.,](\d{1,2}))?")
"""With a point or a comma and up to two digits: 1,290 might be either of two numbers."""
LD = "-ld"
MOST_OF_A_KIND = 10_000

SignSaid = tuple[str, Severity | None]
"""A sign with how strong it was; None takes the rating away."""


def read_dose(text: str) -> tuple[Decimal, ...]:
    """Return the capsules of one dose in mg, as 20 or 20+10."""
    found = [_number(one) for one in text.split("+")]
    if all(one is not None and 0 < one <= MOST_MG for one in found):
        return tuple(one for one in found if one is not None)
    message = f"{text!r} is no dose; write the mg of its capsules as 20 or 20+10"
    raise argparse.ArgumentTypeError(message)


def read_mg(text: str) -> Decimal:
    """Return an amount in mg, 0 among them."""
    found = _number(text)
    if found is not None and found <= MOST_MG:
        return found
    message = f"{text!r} is no number of mg from 0 to {MOST_MG}"
    raise argparse.ArgumentTypeError(message)


def read_kg(text: str) -> Decimal:
    """Return a weight in kg."""
    found = _number(text)
    if found is not None and LEAST_KG <= found <= MOST_KG:
        return found
    message = f"{text!r} is no number of kg from {LEAST_KG} to {MOST_KG}"
    raise argparse.ArgumentTypeError(message)


def read_target(text: str) -> Target | None:
    """Return what a prescriber gave, as 120 mg/kg or 7200 mg; None for off."""
    if text == "off":
        return None
    words = re.fullmatch(r"\s*([\d.,]+)\s*(mg/kg|mg)\s*", text)
    found = _number(words[1]) if words else None
    if words and found is not None and 0 < found <= MOST_MG:
        return Target(found, TargetUnit(words[2]))
    message = f"{text!r} is not understood; write it as '120 mg/kg' or '7200 mg', or off"
    raise argparse.ArgumentTypeError(message)


def read_weeks(text: str) -> int | None:
    """Return the planned length of a course in weeks; None for off."""
    return None if text == "off" else _whole(text, 1, LONGEST_COURSE, "weeks")


def read_notice(text: str) -> int | None:
    """Return how many days before the last capsule it is told of; None for off."""
    return None if text == "off" else _whole(text, 0, LONGEST_NOTICE, "days")


def read_ahead(text: str) -> tuple[int, ...]:
    """Return the days ahead on which a date is reminded, as 7,1; nothing for off."""
    if text == "off":
        return ()
    return tuple(sorted({_whole(one, 0, MOST_AHEAD, "days") for one in text.split(",")}))


def read_place(text: str) -> int:
    """Return which line of a list is meant; the first is 1."""
    return _whole(text, 1, 9999, "a line")


def read_capsules(text: str) -> tuple[Capsule, int]:
    """Return a kind of capsule and how many of it, as 20=30, or 16-ld=60 for Absorica LD."""
    kind, _, count = text.partition("=")
    is_ld = kind.casefold().endswith(LD)
    strength = _number(kind[: -len(LD)] if is_ld else kind)
    if strength and count.isdecimal() and int(count) <= MOST_OF_A_KIND:
        return Capsule(strength, is_ld), int(count)
    message = f"{text!r} are no capsules; write mg and how many as 20=30, or 16-ld=30"
    raise argparse.ArgumentTypeError(message)


def read_sign(text: str) -> SignSaid:
    """Return a sign and how strong it was, as dry-lips=2, dry-lips=moderate or dry-lips=off."""
    sign, _, said = text.rpartition("=")
    name = sign.strip()
    words = {one.name.casefold(): one for one in Severity} | {
        str(int(one)): one for one in Severity
    }
    if name and len(name) <= LONGEST_SIGN and said.casefold() in {*words, "off"}:
        return name, words.get(said.casefold())
    message = f"{text!r} is not understood; write a sign with 0 to 3 or off, as dry-lips=2"
    raise argparse.ArgumentTypeError(message)


def _number(text: str) -> Decimal | None:
    found = _NUMBER.fullmatch(text.strip())
    return Decimal(f"{found[1]}.{found[2] or 0}").normalize() if found else None


def _whole(text: str, least: int, most: int, what: str) -> int:
    if text.strip().isdecimal() and least <= int(text) <= most:
        return int(text)
    message = f"{text!r} is not a number of {what} from {least} to {most}"
    raise argparse.ArgumentTypeError(message)
