"""Whether a fact out of a strange file holds what its kind says, and nothing out of all bounds."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

EARLIEST, LATEST = date(1900, 1, 1), date(2200, 1, 1)
"""Days and instants of a diary lie between these."""
LARGEST = 2**31
LONGEST = 100_000
MOST_DIGITS = 20
"""How large a number may be, how long a text, and how many digits an amount may have."""


def is_well_made(fact: Any) -> bool:  # noqa: ANN401 - a fact, or a value in one
    """Tell whether each value in a fact is of the kind its field names, and within bounds."""
    return all(_fits(getattr(fact, name), hint) for name, hint in _hints(type(fact)).items())


def is_text(value: object, longest: int = LONGEST) -> bool:
    """Tell whether a value is a text that a file can hold: without halves of characters."""
    if not isinstance(value, str) or len(value) > longest:
        return False
    return not any("\ud800" <= one <= "\udfff" for one in value)


def _hints(kind: type[Any]) -> dict[str, Any]:
    if kind not in _KNOWN:
        hints = get_type_hints(kind)
        _KNOWN[kind] = {one.name: hints[one.name] for one in fields(kind)}
    return _KNOWN[kind]


_KNOWN: dict[type[Any], dict[str, Any]] = {}


def _fits(value: Any, hint: Any) -> bool:  # noqa: ANN401 - values of any kind, by their hints
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        return any(_fits(value, one) for one in get_args(hint))
    if origin is tuple:
        return isinstance(value, tuple) and _fit_all(value, get_args(hint))
    if origin is frozenset:
        (inner,) = get_args(hint)
        return isinstance(value, frozenset) and all(_fits(one, inner) for one in value)
    if hint is NoneType:
        return value is None
    return type(value) is hint and _is_within(value)


def _fit_all(values: tuple[Any, ...], hints: tuple[Any, ...]) -> bool:
    if len(hints) == 2 and hints[1] is Ellipsis:  # noqa: PLR2004 - tuple[One, ...]
        hints = (hints[0],) * len(values)
    return len(hints) == len(values) and all(map(_fits, values, hints))


def _is_within(value: Any) -> bool:  # noqa: ANN401 - as above
    if isinstance(value, datetime):
        return value.utcoffset() == timedelta(0) and EARLIEST <= value.date() <= LATEST
    if isinstance(value, date):
        return EARLIEST <= value <= LATEST
    if isinstance(value, str):
        return is_text(value)
    if isinstance(value, Decimal):
        digits = value.as_tuple().digits
        return value.is_finite() and abs(value) < LARGEST and len(digits) <= MOST_DIGITS
    if isinstance(value, int):
        return abs(value) < LARGEST
    if is_dataclass(value):
        return is_well_made(value)
    return not isinstance(value, time) or value.tzinfo is None
