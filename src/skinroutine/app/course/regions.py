"""Whose numbers a locale's territory proposes: shown to the person, who chooses; pure."""

from __future__ import annotations

from skinroutine.domain.record.preferences import Region

MEMBERS = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
EU_MEMBERS = frozenset(MEMBERS.split())
"""The codes (ISO 3166-1) of the members of the European Union, 27 since 2020."""


def region_of(territory: str) -> Region:
    """Return the region of a territory's code (ISO 3166-1); elsewhere where it is none of them."""
    match territory.upper():
        case "US":
            return Region.US
        case "GB":
            return Region.UK
        case code if code in EU_MEMBERS:
            return Region.EU
        case _:
            return Region.OTHER
