"""The care guide: what a person may read on the medicine and its care, each with its sources.

It repeats what leaflets, authorities and studies say, and nothing in it depends on the diary.
"""

from __future__ import annotations

from collections.abc import Iterator

from skinroutine.app.course.care_daily import APP, LEAVE_OUT, SKIN, SUN
from skinroutine.app.course.care_facts import DOSE, EFFECTS, TIME
from skinroutine.app.course.care_kinds import (
    CHECKED_ON,
    PROGRAMME_NOTE,
    TOPIC_NAMES,
    CareFact,
    Topic,
)
from skinroutine.app.course.care_sources import SOURCES, Source
from skinroutine.app.course.care_tests import TESTS
from skinroutine.domain.record.preferences import Region

__all__ = [
    "CHECKED_ON",
    "FACTS",
    "NOT_SHOWN",
    "PROGRAMME_NOTE",
    "SOURCES",
    "TOPIC_NAMES",
    "CareFact",
    "Source",
    "Topic",
    "facts_of",
    "sources_of",
]

FACTS: tuple[CareFact, ...] = (
    *DOSE,
    *TIME,
    *TESTS,
    *EFFECTS,
    *SKIN,
    *LEAVE_OUT,
    *SUN,
    *APP,
)
NOT_SHOWN = frozenset({"F1.10", "F3.7", "F3.13", "F5.10", "F8.4", "F8.5", "F8.6", "F9.3"})
"""Facts that were not found in a source, or not surely enough, and so are not in the guide."""


def facts_of(topic: Topic, region: Region) -> Iterator[CareFact]:
    """Yield the facts of a topic that are shown in a region."""
    return (one for one in FACTS if one.topic is topic and one.is_for(region))


def sources_of(fact: CareFact) -> tuple[Source, ...]:
    """Return the sources of a fact in their order."""
    return tuple(SOURCES[key] for key in fact.sources)
