"""A real server behind a bad road: afterwards nothing is lost, and nothing is there twice."""

from __future__ import annotations

import logging
import os
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.phone.servers import Real, radicale, xandikos
from compose.phone_house import Computer, SecondClient, computer, paper_keyring
from compose.road import Road, road
from making import DOSE, MONDAY, dinner_at, key, wall
from skinroutine.app.errors import WrongUse
from skinroutine.app.phone.loop import Stand
from skinroutine.app.phone.ports import Kind, Place
from skinroutine.domain.phone.agreement import Mark
from skinroutine.domain.phone.sharing import is_shared
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.record.event import Ticked

pytestmark = pytest.mark.timeout(600)
START = wall(MONDAY, 7)
BALM = key("lip-balm", "midday")
DAY = timedelta(days=1)
SEEDS = int(os.environ.get("PHONE_SEEDS", "3"))
"""How many courses of events are tried; the full run has 200."""
FIRST_SEED = int(os.environ.get("PHONE_FIRST_SEED", "0"))
MOST = 10_000
HALF = 0.5
ANSWERS = {
    Kind.FULL: b"HTTP/1.1 507 Insufficient Storage\r\n",
    Kind.SERVER_FAULT: b"HTTP/1.1 500 Internal Server Error\r\n",
    Kind.BUSY: b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 7\r\n",
    Kind.PASSWORD: b'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="x"\r\n',
    Kind.FORBIDDEN: b"HTTP/1.1 403 Forbidden\r\n",
    Kind.GONE: b"HTTP/1.1 404 Not Found\r\n",
    Kind.NOT_A_CALENDAR: b"HTTP/1.1 302 Found\r\nLocation: https://other.example/\r\n",
}
END = b"Content-Length: 0\r\nConnection: close\r\n\r\n"


@pytest.fixture(autouse=True)
def kept() -> Iterator[None]:
    """Let the desktop have a keyring."""
    with paper_keyring():
        yield


@dataclass
class Scene:
    """A computer whose plan is published over a road to a server that can be started anew."""

    house: Computer
    there: SecondClient
    road: Road
    real: Real
    restart: Callable[[], None]

    def say(self) -> None:
        """Tick one thing here and another there, and let a day begin: much is to be written."""
        self.house.session.commands.tick(BALM)
        self.there.complete(self.house.uid(DOSE), self.house.clock.now())
        self.house.clock.advance(DAY)

    def is_well(self) -> None:
        """Expect that both sides say the same, of each entry, once."""
        house = self.house
        stands = [house.sync().stand for _ in range(3)]
        assert stands[-1] is Stand.AGREED
        ticks = [one.fact for one in house.session.store.newest(MOST)]
        assert sorted(one.key for one in ticks if isinstance(one, Ticked)) == sorted([BALM, DOSE])
        wanted = {one.uid: one.mark is Mark.DONE for one in house.plan()}
        items = self.there.items()
        assert {uid: "STATUS:COMPLETED" in text for uid, text in items.items()} == wanted


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Yield a plan that is published."""
    with ExitStack() as servers, ExitStack() as rest:
        folder = tmp_path / "server"
        folder.mkdir()
        real = servers.enter_context(radicale(folder))
        way = rest.enter_context(road(real.port))
        house = rest.enter_context(computer(tmp_path / "profile", START))
        house.session.commands.change_routine(_few, MONDAY)
        place = house.turn_on(replace(real, url=way.url()))
        made = Scene(house, SecondClient(real, place), way, real, lambda: None)

        def restart() -> None:
            servers.close()
            made.real = servers.enter_context(radicale(folder))
            made.there = SecondClient(made.real, place)
            way.goal = made.real.port

        made.restart = restart
        yield made


@pytest.mark.expects_log("the calendar server: no answer")
@pytest.mark.parametrize("is_answer_lost", [False, True])
@pytest.mark.parametrize("requests", [0, 1, 2, 3, 5, 9])
def test_a_road_that_is_cut_loses_and_doubles_nothing(
    scene: Scene, requests: int, *, is_answer_lost: bool
) -> None:
    """Whichever request is the last to come through, and whether its answer comes or not."""
    scene.say()
    scene.road.left, scene.road.is_answer_lost = requests, is_answer_lost
    assert scene.house.sync().trouble is not None
    scene.road.mend()
    scene.is_well()


@pytest.mark.expects_log("the calendar server: no answer")
@pytest.mark.parametrize("requests", [2, 4, 7])
def test_a_server_that_is_killed_in_the_middle_of_a_write(scene: Scene, requests: int) -> None:
    """The process is gone at once, and another one goes on over what it had on its disk."""
    scene.say()
    until = scene.road.requests + requests
    process = scene.real.process
    assert process is not None
    scene.road.on_request = lambda number: process.kill() if number == until else None
    status = scene.house.sync()
    assert status.trouble is not None
    assert status.trouble.kind is Kind.NO_ANSWER
    scene.road.mend()
    scene.restart()
    scene.is_well()


@pytest.mark.expects_log("the calendar server: ")
@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.parametrize("requests", [1, 4])
def test_a_server_that_answers_something_else(scene: Scene, kind: Kind, requests: int) -> None:
    """Full, out of order, busy, moved: a sentence that names it, and all is well afterwards."""
    scene.say()
    until = scene.road.requests + requests

    def answer(number: int) -> None:
        if number >= until:
            scene.road.answer = ANSWERS[kind] + END

    scene.road.on_request = answer
    trouble = scene.house.sync().trouble
    assert trouble is not None
    assert trouble.kind is kind
    assert str(trouble)
    scene.road.mend()
    scene.is_well()


def test_a_slow_server_is_waited_for(scene: Scene) -> None:
    """A second for each request is no trouble."""
    scene.house.session.commands.tick(BALM)
    scene.there.complete(scene.house.uid(DOSE), scene.house.clock.now())
    scene.road.pause = 0.7
    assert scene.house.sync().stand is Stand.AGREED
    scene.road.mend()
    scene.is_well()


def test_an_end_within_a_second_whatever_the_server_does(scene: Scene) -> None:
    """The program ends while the server says nothing; the next start goes on."""
    scene.say()
    scene.road.pause = 60
    scene.house.phone.set_up.try_now()
    _until(lambda: scene.road.requests > 0)
    began = time.monotonic()
    scene.house.phone.stop()
    assert time.monotonic() - began < 1
    scene.road.over.set()
    scene.road.mend()
    with computer(scene.house.session.profile, scene.house.clock.now()) as again:
        again.clock.instant = scene.house.clock.instant
        scene.house = again
        scene.is_well()


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_is_off_by_an_hour(scene: Scene, hours: int) -> None:
    """Of a phone whose clock is wrong, the tick counts all the same."""
    scene.house.session.commands.tick(BALM)
    at = scene.house.clock.now() + timedelta(hours=hours)
    scene.there.complete(scene.house.uid(DOSE), at)
    scene.house.clock.advance(timedelta(minutes=11))
    scene.is_well()


@pytest.mark.expects_log("the calendar server: certificate")
def test_a_certificate_nobody_trusts_is_told(tmp_path: Path) -> None:
    """Nothing was sent to it; once it is trusted, the plan goes there."""
    with xandikos(tmp_path) as real:
        with computer(tmp_path / "profile", START, real) as house:
            place = house.turn_on(real)
            house.session.commands.tick(BALM)
        with computer(tmp_path / "profile", START) as house:
            trouble = house.sync().trouble
            assert trouble is not None
            assert trouble.kind is Kind.CERTIFICATE
        with computer(tmp_path / "profile", START, real) as house:
            assert house.sync().stand is Stand.AGREED
            assert SecondClient(real, place).is_done(house.uid(BALM))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Real]:
    """Yield one server for all courses of events."""
    with radicale(tmp_path_factory.mktemp("radicale")) as made:
        yield made


@pytest.mark.parametrize("number", range(FIRST_SEED, FIRST_SEED + SEEDS))
def test_two_computers_and_a_phone_come_to_one_word(
    tmp_path: Path, shared: Real, number: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Acts, cuts and lost answers by chance: then all facts are everywhere, each of them once."""
    caplog.set_level(logging.ERROR, "skinroutine.app.phone.loop")  # a cut is told, or there is none
    chance = random.Random(number)  # noqa: S311 - chance for a test
    with ExitStack() as stack:
        ways = [stack.enter_context(road(shared.port)) for _ in range(2)]
        both = [
            stack.enter_context(computer(tmp_path / name, START)) for name in ("first", "second")
        ]
        phrase = both[0].phone.set_up.new_phrase()
        both[0].session.commands.change_routine(_few, MONDAY)
        place = _join(both, shared, ways, phrase)
        there = SecondClient(shared, place)
        said: set[str] = set()
        for _ in range(16):
            index = chance.randrange(2)
            before = _ids(both[index])
            _act(chance, both[index], ways[index], there)
            said |= _ids(both[index]) - before
            length = timedelta(minutes=chance.choice([1, 15, 120, 300]))
            for one in both:
                one.clock.advance(length)
            both[chance.randrange(2)].sync()
        for way in ways:
            way.mend()
        stands = [one.sync().stand for _ in range(4) for one in both]
        assert stands[-2:] == [Stand.AGREED] * 2
        facts = [
            {one for one in each.session.store.newest(MOST) if is_shared(one.fact)} for each in both
        ]
        assert facts[0] == facts[1]
        assert said <= _ids(both[0]) | _ids(both[1])
        assert both[0].plan() == both[1].plan()
        wanted = {one.uid: one.mark is Mark.DONE for one in both[0].plan()}
        lying = {uid: "STATUS:COMPLETED" in text for uid, text in there.items().items()}
        assert lying.items() <= wanted.items()


def _join(both: list[Computer], real: Real, ways: list[Road], phrase: str) -> Place:
    """Let both computers use one calendar, each over its own road."""
    place: Place | None = None
    for one, way in zip(both, ways, strict=True):
        place = one.turn_on(replace(real, url=way.url()), place, phrase)
    assert place is not None
    return place


def _few(routine: Routine) -> Routine:
    """Return a routine of few steps, so that a course of events takes seconds."""
    few = tuple(one for one in routine.steps if one.is_dose or one.id == "lip-balm")
    return replace(routine, steps=few)


def _ids(one: Computer) -> set[str]:
    return {fact.id for fact in one.session.store.newest(MOST)}


def _act(chance: random.Random, one: Computer, way: Road, there: SecondClient) -> None:
    """Do something, somewhere."""
    commands, queries = one.session.commands, one.session.queries
    today = queries.today()
    states = queries.states(today - DAY, today)
    key = chance.choice(states).occurrence.key
    at = 18 + chance.randrange(4)

    def on_the_phone() -> None:
        uid = chance.choice(sorted(there.items()))
        (there.complete if chance.random() < HALF else there.open_again)(uid, one.clock.now())

    acts: tuple[Callable[[], object], ...] = (
        *[lambda: commands.tick(key)] * 3,
        lambda: commands.untick(key),
        lambda: commands.skip(key, None),
        lambda: commands.note(key, f"words {chance.random()}"),
        lambda: commands.change_routine(lambda _: _few(dinner_at(at)), today),
        *[on_the_phone] * 3,
        *[way.cut, way.mend] * 2,
        lambda: _break(chance, way),
        commands.pause,
    )
    with suppress(WrongUse):
        chance.choice(acts)()


def _break(chance: random.Random, way: Road) -> None:
    """Let a road end after some requests more."""
    way.left, way.is_answer_lost = chance.randrange(12), chance.random() < HALF


def _until(what: Callable[[], bool]) -> None:
    ends = time.monotonic() + 20
    while not what():
        assert time.monotonic() < ends
        threading.Event().wait(0.01)
