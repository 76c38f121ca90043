"""Which region a territory proposes: the members of the European Union, two others, elsewhere."""

from __future__ import annotations

import pytest

from skinroutine.app.course.regions import EU_MEMBERS, region_of
from skinroutine.domain.record.preferences import Region


@pytest.mark.parametrize(
    ("territory", "region"),
    [
        ("US", Region.US),
        ("GB", Region.UK),
        ("gb", Region.UK),
        ("DE", Region.EU),
        ("GR", Region.EU),
        ("CH", Region.OTHER),
        ("NO", Region.OTHER),
        ("", Region.OTHER),
    ],
)
def test_a_territory(territory: str, region: Region) -> None:
    """A territory has one region, and is elsewhere where it is none of the three."""
    assert region_of(territory) is region


def test_the_union_is_whole() -> None:
    """It has 27 members, and neither of the other regions is among them."""
    assert len(EU_MEMBERS) == 27
    assert not EU_MEMBERS & {"US", "GB", "UK", "EL"}
