"""A real server behind a bad road: afterwards nothing is lost, and nothing is there twice."""

from __future__ import annotations

import logging
import os
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import unquote

import pytest

from adapters.phone.servers import Real, xandikos
from compose.phone_house import Computer, SecondClient, computer, paper_keyring
from compose.road import Road, road
from compose.troubles import ANSWERS, CLASH, KINDS, on_demand
from making import DOSE, MONDAY, dinner_at, key, wall
from skinroutine.adapters.phone.todo import STATES
from skinroutine.app.errors import WrongUse
from skinroutine.app.phone.loop import Stand
from skinroutine.app.phone.ports import Kind, Place
from skinroutine.domain.phone.agreement import Mark
from skinroutine.domain.phone.sharing import is_shared
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.record.event import Ticked
from waiting import wait_for

pytestmark = pytest.mark.timeout(600)
START = wall(MONDAY, 7)
BALM = key("lip-balm", "midday")
DAY = timedelta(days=1)
SEEDS = int(os.environ.get("PHONE_SEEDS", "4"))
"""How many courses of events are tried; the full run has 200. Every other one is with Xandikos."""
FIRST_SEED = int(os.environ.get("PHONE_FIRST_SEED", "0"))
MOST = 10_000
HALF = 0.5
ACTS = 20
"""How many acts a course of events has."""


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


@pytest.fixture(params=KINDS)
def scene(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Scene]:
    """Yield a plan that is published on a server of its own."""
    with ExitStack() as servers, ExitStack() as rest:
        folder = tmp_path / "server"
        folder.mkdir()
        start = KINDS[request.param]
        real = servers.enter_context(start(folder))
        way = rest.enter_context(road(real.port))
        house = rest.enter_context(computer(tmp_path / "profile", START))
        house.session.commands.change_routine(few, MONDAY)
        place = house.turn_on(replace(real, url=way.url()))
        made = Scene(house, SecondClient(real, place), way, real, lambda: None)

        def restart() -> None:
            servers.close()
            made.real = servers.enter_context(start(folder))
            made.there = SecondClient(made.real, place)
            way.goal = made.real.port

        made.restart = restart
        yield made


@pytest.mark.expects_log("the calendar server: no answer")
@pytest.mark.parametrize("is_answer_lost", [False, True])
@pytest.mark.parametrize("requests", [0, 1, 3, 9])
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
@pytest.mark.parametrize("requests", [2, 5])
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
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Real]]:
    """Yield what gives one server of a kind to all courses of events."""
    with on_demand(tmp_path_factory.mktemp) as get:
        yield get


@dataclass
class Course:
    """Two computers and a phone of one person; it is kept who said what of which occurrence."""

    chance: random.Random
    both: list[Computer]
    ways: list[Road]
    there: SecondClient
    ticked: set[OccurrenceKey] = field(default_factory=set)
    taken_back: set[OccurrenceKey] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    completed: Counter[OccurrenceKey] = field(default_factory=Counter)
    opened: Counter[OccurrenceKey] = field(default_factory=Counter)

    def act(self) -> None:
        """Do something, somewhere."""
        number = self.chance.randrange(2)
        one, way = self.both[number], self.ways[number]
        on_it = (self._tick, self._untick, self._skip, self._note)
        on_the_phone = (self._complete, self._open_again, self._cancel, self._delete, self._type)
        acts: tuple[Callable[[Computer], object], ...] = (
            *on_it,
            *[self._tick] * 3,
            *on_the_phone,
            *[self._complete] * 4,
            self._change,
            lambda one: one.session.commands.pause(),
            lambda one: one.session.commands.resume(),
            lambda one: self._end_in_between(one, way),
            *[lambda one: self._complete_meanwhile(one, way)] * 3,
        )
        on_the_road: tuple[Callable[[Road], object], ...] = (
            *[Road.cut, Road.mend, Road.mend] * 2,
            self._break,
            self._break_off,
            self._break_off,
            self._answer,
        )
        with suppress(WrongUse):
            self.chance.choice(acts)(one)
        if self.chance.random() < HALF:
            self.chance.choice(on_the_road)(way)

    def _key(self, one: Computer) -> OccurrenceKey:
        today = one.session.queries.today()
        return self.chance.choice(one.session.queries.states(today - DAY, today)).occurrence.key

    def _tick(self, one: Computer) -> None:
        key = self._key(one)
        one.session.commands.tick(key)
        self.ticked.add(key)

    def _untick(self, one: Computer) -> None:
        key = self._key(one)
        one.session.commands.untick(key)
        self.taken_back.add(key)

    def _skip(self, one: Computer) -> None:
        key = self._key(one)
        one.session.commands.skip(key, None)
        self.taken_back.add(key)

    def _note(self, one: Computer) -> None:
        one.session.commands.note(self._key(one), f"words {self.chance.random()}")

    def _change(self, one: Computer) -> None:
        hour = 18 + self.chance.randrange(4)
        one.session.commands.change_routine(lambda _: few(dinner_at(hour)))

    def _end_in_between(self, one: Computer, way: Road) -> None:
        """Let a program end after some requests of a round, and start anew."""
        until = way.requests + self.chance.randrange(6)
        one.phone.set_up.try_now()
        with suppress(AssertionError):
            wait_for(lambda: way.requests >= until or not one.phone.set_up.is_working, 0.3, "")
        one.start_anew()

    def _complete_meanwhile(self, one: Computer, way: Road) -> None:
        """Let a phone complete an entry just before a computer writes over it."""
        today, at = one.session.queries.today(), one.clock.now()
        covers = {each.uid: each.covers for each in one.plan() if each.covers[0].day <= today}

        def complete(method: str, path: str) -> bytes:
            uid = unquote(path.rsplit("/", 1)[-1]).removesuffix(".ics")
            if method == "PUT" and uid in covers:
                with suppress(AssertionError):  # it is not there yet
                    self.there.complete(uid, at)
                    self.ticked.update(covers[uid])
                    self.completed.update(covers.pop(uid))
            return b""

        way.reply = complete

    def sync(self) -> None:
        """Let one computer make its rounds, or both at the same time."""
        which = self.chance.choice([self.both[:1], self.both[1:], self.both])
        for one in which:
            one.phone.set_up.try_now()
        for one in which:
            one.phone.finish()

    def _said_there(
        self, one: Computer, say: Callable[[str, datetime], None]
    ) -> tuple[str, tuple[OccurrenceKey, ...]]:
        """Let a phone, whose clock may be off by an hour, say something of an entry."""
        today = one.session.queries.today()
        covers = {each.uid: each.covers for each in one.plan() if each.covers[0].day <= today}
        uid = self.chance.choice(sorted(covers.keys() & self.there.items().keys()) or [""])
        if uid:
            off = timedelta(hours=self.chance.choice([-1, 0, 0, 0, 1]))
            say(uid, one.clock.now() + off)
        return uid, covers.get(uid, ())

    def _complete(self, one: Computer) -> None:
        _, covers = self._said_there(one, self.there.complete)
        self.ticked.update(covers)
        self.completed.update(covers)

    def _open_again(self, one: Computer) -> None:
        _, covers = self._said_there(one, self.there.open_again)
        self.taken_back.update(covers)
        self.opened.update(covers)

    def _cancel(self, one: Computer) -> None:
        self.taken_back.update(self._said_there(one, self.there.cancel)[1])

    def _delete(self, one: Computer) -> None:
        """What was said of it and not heard by then is gone with it."""
        uid, covers = self._said_there(one, lambda uid, _: self.there.delete(uid))
        self.deleted.add(uid)
        self.taken_back.update(covers)

    def _type(self, one: Computer) -> None:
        self._said_there(one, lambda uid, _: self.there.say_otherwise(uid))

    def _break(self, way: Road) -> None:
        """Let a road end after some requests more."""
        way.left, way.is_answer_lost = self.chance.randrange(12), self.chance.random() < HALF

    def _break_off(self, way: Road) -> None:
        """Let a road end in the middle of a request or an answer."""
        which, way.is_abrupt = self.chance.choice(["there", "back"]), self.chance.random() < HALF
        setattr(way, which, self.chance.randrange(8000))

    def _answer(self, way: Road) -> None:
        """Let somebody else answer some of the requests."""
        said = self.chance.choice([*(one for _, one in ANSWERS.values()), CLASH])
        odds = self.chance.random()
        way.reply = lambda _method, _path: said if self.chance.random() < odds else b""


@pytest.mark.parametrize("number", range(FIRST_SEED, FIRST_SEED + SEEDS))
def test_two_computers_and_a_phone_come_to_one_word(
    tmp_path: Path,
    shared: Callable[[str], Real],
    number: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Acts, cuts and lost answers by chance: then all facts are everywhere, each of them once.

    No tick is lost, none is there that nobody made, and what other programs keep is as it was.
    """
    caplog.set_level(logging.ERROR, "skinroutine.app.phone")  # a cut is told, or there is none
    real = shared(list(KINDS)[number % len(KINDS)])
    chance = random.Random(number)  # noqa: S311 - chance for a test
    with ExitStack() as stack:
        ways = [stack.enter_context(road(real.port)) for _ in range(2)]
        both = [
            stack.enter_context(computer(tmp_path / name, START)) for name in ("first", "second")
        ]
        phrase = both[0].phone.set_up.new_phrase()
        both[0].session.commands.change_routine(few, MONDAY)
        course = Course(chance, both, ways, SecondClient(real, _join(both, real, ways, phrase)))
        others = course.there.bring_others()
        said: set[str] = set()
        for _ in range(ACTS):
            before = [_ids(one) for one in both]
            course.act()
            said |= (_ids(both[0]) - before[0]) | (_ids(both[1]) - before[1])
            length = timedelta(minutes=chance.choice([1, 15, 120, 300]))
            for one in both:
                one.clock.advance(length)
            course.sync()
        for way in ways:
            way.mend()
        stands = [one.sync().stand for _ in range(4) for one in both]
        assert stands[-2:] == [Stand.AGREED] * 2
        _is_of_one_word(course, said)
        assert course.there.others() == others
        for one in both:
            one.phone.set_up.turn_off()
            assert one.phone.finish().stand is Stand.OFF
        assert course.there.items() == {}
        assert course.there.others() == others


def _is_of_one_word(course: Course, said: set[str]) -> None:
    """Expect the same facts, states and entries everywhere, and of the phone's words each once."""
    both = course.both
    facts = [
        [one for one in each.session.store.newest(MOST) if is_shared(one.fact)] for each in both
    ]
    assert set(facts[0]) == set(facts[1])
    assert len({one.id for one in facts[0]}) == len(facts[0])
    assert said <= _ids(both[0]) | _ids(both[1])
    assert both[0].plan() == both[1].plan()
    heard = Counter(
        (one.device, one.fact.key)
        for one in facts[0]
        if isinstance(one.fact, Ticked) and one.fact.via == "phone"
    )
    for (_, one), count in heard.items():  # who never saw it done writes it done once more
        assert count <= course.completed[one] + course.opened[one]
    for one in course.ticked - course.taken_back:
        assert both[0].state(one).status.is_done, f"a tick is lost: {one}"
    today = both[0].session.queries.today()
    for state in both[0].session.queries.states(MONDAY, today):
        assert not state.status.is_done or state.occurrence.key in course.ticked
    wanted = {one.uid: STATES["VTODO", one.mark] for one in both[0].plan()}
    lying = course.there.marks()
    assert lying.items() <= wanted.items()
    assert wanted.keys() - lying.keys() <= course.deleted


def _join(both: list[Computer], real: Real, ways: list[Road], phrase: str) -> Place:
    """Let both computers use one calendar, each over its own road."""
    place: Place | None = None
    for one, way in zip(both, ways, strict=True):
        place = one.turn_on(replace(real, url=way.url()), place, phrase)
    assert place is not None
    return place


def few(routine: Routine) -> Routine:
    """Return a routine of few steps, so that a course of events takes seconds."""
    steps = tuple(one for one in routine.steps if one.is_dose or one.id == "lip-balm")
    return replace(routine, steps=steps)


def _ids(one: Computer) -> set[str]:
    return {fact.id for fact in one.session.store.newest(MOST)}


def _until(what: Callable[[], bool]) -> None:
    ends = time.monotonic() + 20
    while not what():
        assert time.monotonic() < ends
        threading.Event().wait(0.01)
