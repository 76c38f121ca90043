"""What a fact of the care guide is, what it is about, and for which region."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from skinroutine.app.tongue import MEDICAL, mark
from skinroutine.domain.record.preferences import Region

CHECKED_ON = date(2026, 11, 24)
"""The day on which the facts were looked up in stored copies of public pages."""
PROGRAMME_NOTE = mark(
    "Programme rules changed in 2026; follow what your clinic and pharmacy tell you.",
    about=MEDICAL,
)
US, UK, EU = (frozenset({region}) for region in (Region.US, Region.UK, Region.EU))


class Topic(StrEnum):
    """What facts are about, in the order of the guide."""

    DOSE = "dose"
    TIME = "time"
    TESTS = "tests"
    EFFECTS = "effects"
    SKIN = "skin"
    LEAVE_OUT = "leave-out"
    SUN = "sun"
    APP = "app"


TOPIC_NAMES: Mapping[Topic, str] = {
    Topic.DOSE: mark("Taking the dose"),
    Topic.TIME: mark("How long it takes"),
    Topic.TESTS: mark("Tests and programmes"),
    Topic.EFFECTS: mark("Side effects"),
    Topic.SKIN: mark("Skin care"),
    Topic.LEAVE_OUT: mark("What to leave out"),
    Topic.SUN: mark("Sun", about="a topic of the care guide"),
    Topic.APP: mark("About this app"),
}


@dataclass(frozen=True, slots=True)
class CareFact:
    """A fact in words, with the numbers it has in the fact base and the keys of its sources.

    `regions` are those whose rule it is, empty for everywhere.
    """

    id: str
    topic: Topic
    text: str
    facts: tuple[str, ...]
    sources: tuple[str, ...]
    regions: frozenset[Region] = frozenset()
    checked_on: date = CHECKED_ON

    def is_for(self, region: Region) -> bool:
        """Tell whether it is shown in a region; where none is chosen, everything is."""
        return region is Region.OTHER or not self.regions or region in self.regions
