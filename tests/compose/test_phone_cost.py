"""What the plan on a phone costs is a matter of what is published, and not of the years before."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.phone.servers import PASSWORD, USER, Real
from compose.phone_house import Computer, SecondClient, computer, paper_keyring
from compose.road import Road, road
from compose.troubles import KINDS, on_demand
from making import DOSE, MONDAY, wall
from skinroutine.app.phone.loop import Stand
from skinroutine.app.phone.ports import Account, Place
from skinroutine.app.phone.set_up import Choice
from skinroutine.domain.record.event import Noted, Ticked
from skinroutine.domain.record.preferences import TextLevel

START = wall(MONDAY, 7)
DAY = timedelta(days=1)
YEARS = 1000
"""How many days a diary has before; each has two facts."""


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Real]]:
    """Yield what gives a server of a kind to all tests."""
    with on_demand(tmp_path_factory.mktemp) as get:
        yield get


@pytest.fixture(autouse=True)
def kept() -> Iterator[None]:
    """Let the desktop have a keyring."""
    with paper_keyring():
        yield


@dataclass
class Counted:
    """A computer on a road that counts: requests by method, and bytes."""

    house: Computer
    road: Road
    real: Real
    methods: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.road.reply = self._count

    def _count(self, method: str, _path: str) -> bytes:
        self.methods[method] += 1
        return b""

    def reset(self) -> None:
        """Count from nothing."""
        self.methods.clear()
        self.road.sent = self.road.got = 0

    def choice(self, phrase: str = "") -> Choice:
        """Return the choice of a new calendar, beyond the road."""
        account = Account(self.real.url, USER)
        place = self.house.phone.asking.make_place(account, PASSWORD, "Routine")
        there = Account(replace(self.real, url=self.road.url()).url, USER)
        return Choice(there, PASSWORD, place, TextLevel.DISCREET, phrase)


@pytest.fixture
def made(tmp_path: Path, servers: Callable[[str], Real]) -> Iterator[Callable[[str, int], Counted]]:
    """Yield what makes a computer with so many days before, and a road to a server."""
    with ExitStack() as rest:

        def make(kind: str, days: int) -> Counted:
            real = servers(kind)
            way = rest.enter_context(road(real.port))
            house = rest.enter_context(computer(tmp_path / f"profile-{days}", START))
            past = [
                fact
                for number in range(1, days + 1)
                for fact in (
                    Ticked(replace(DOSE, day=MONDAY - number * DAY), None),
                    Noted(replace(DOSE, day=MONDAY - number * DAY), f"words {number}"),
                )
            ]
            house.session.store.append(past, START - DAY, "UTC")
            return Counted(house, way, real)

        yield make


@pytest.mark.parametrize("kind", KINDS)
def test_publishing_and_a_day_later_cost_the_same_whatever_the_history(
    made: Callable[[str, int], Counted], kind: str
) -> None:
    """One request for each entry and a few more; the next day one for each that is another."""
    costs = []
    for days in (2, YEARS):
        one = made(kind, days)
        house, set_up = one.house, one.house.phone.set_up
        choice = one.choice()
        one.reset()
        set_up.turn_on(set_up.keep(choice))
        assert house.phone.finish().stand is Stand.AGREED
        entries = len(house.plan())
        published = dict(one.methods), one.road.sent, one.road.got
        assert one.methods["PUT"] <= entries
        assert one.methods.total() <= entries + 5
        assert one.road.sent + one.road.got < entries * 2500
        one.reset()
        house.sync()
        house.sync()
        assert one.methods.total() <= 4
        house.clock.advance(DAY)
        one.reset()
        assert house.sync().stand is Stand.AGREED
        assert one.methods.total() <= entries
        costs.append((published[0], dict(one.methods), published[1] // 1000, one.road.sent // 1000))
    assert costs[0][:2] == costs[1][:2]
    for one_size, other_size in zip(costs[0][2:], costs[1][2:], strict=True):
        assert abs(one_size - other_size) <= 2


def test_facts_are_told_in_pages_and_each_once(made: Callable[[str, int], Counted]) -> None:
    """A page has hundreds of facts; a look afterwards costs no more for those that were told."""
    one = made("radicale", YEARS)
    house, set_up = one.house, one.house.phone.set_up
    choice = one.choice(set_up.new_phrase())
    entries = len(house.plan())
    one.reset()
    set_up.turn_on(set_up.keep(choice))
    assert house.phone.finish().stand is Stand.AGREED
    pages = 2 * YEARS // 500 + 1
    assert one.methods["PUT"] <= entries + pages
    assert one.methods.total() <= entries + 5 * pages + 10
    house.sync()
    one.reset()
    house.sync()
    assert one.methods.total() <= 3
    assert one.road.sent + one.road.got < 20_000


@pytest.mark.parametrize("kind", KINDS)
def test_a_first_publish_tells_how_far_it_is_and_goes_on_where_it_was_ended(
    made: Callable[[str, int], Counted], kind: str
) -> None:
    """Ended within a moment, in the middle of a request; then each entry is written once."""
    one = made(kind, 2)
    house, set_up = one.house, one.house.phone.set_up
    choice = one.choice()
    one.reset()
    one.road.pause = 0.03
    told: list[tuple[int, int]] = []
    set_up.turn_on(set_up.keep(choice))
    while set_up.is_working and one.methods["PUT"] < 10:
        house.phone.hear(0.05)
        status = set_up.status()
        told.append((status.done, status.all))
    assert sorted(told) == told
    assert len(set(told)) >= 3
    assert told[-1][1] == len(house.plan())
    began = time.monotonic()
    house.start_anew()
    assert time.monotonic() - began < 1
    first = one.methods["PUT"]
    assert 10 <= first < len(house.plan())
    one.road.pause = 0.0
    assert house.sync().stand is Stand.AGREED
    place: Place = choice.place
    assert SecondClient(one.real, place).marks().keys() == {each.uid for each in house.plan()}
    assert one.methods["PUT"] <= len(house.plan()) + 1, "what was written is written again"
