"""Whatever a person does, whatever goes wrong meanwhile, with each server: nothing lost or doubled.

A part of all combinations is tried, in which each act and each trouble comes several times with
either server; PHONE_MATRIX=all tries every one.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.phone.faulty import FINE, Authority, faulty
from adapters.phone.servers import PASSWORD, USER, Real, ask, xandikos
from compose.phone_house import Computer, SecondClient, computer, paper_keyring
from compose.road import Road, road
from compose.troubles import ANSWERS, CLASH, KINDS, on_demand
from making import DOSE, MONDAY, dinner_at, key, wall
from skinroutine.adapters.phone import caldav_server
from skinroutine.adapters.phone.todo import STATES
from skinroutine.adapters.phone.wire import Bounds
from skinroutine.app.phone import plan
from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.ports import Account, Kind
from skinroutine.app.phone.set_up import Choice
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.record.event import Skipped, Ticked, Unticked
from skinroutine.domain.record.preferences import TextLevel

pytestmark = pytest.mark.timeout(120)
START = wall(MONDAY, 7)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
BALM = key("lip-balm", "midday")
TOMORROW = key("lip-balm", "midday", MONDAY + DAY)
EVERY = 11
"""One of so many combinations is tried each time."""
IS_ALL = os.environ.get("PHONE_MATRIX") == "all"
SHORT = Bounds(connect=0.5, read=0.3, whole=0.5)
MOST = 10_000


@dataclass
class Scene:
    """A computer, a road and a server; what other programs keep lies in the calendar too."""

    house: Computer
    there: SecondClient
    road: Road
    others: dict[str, str] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)

    def facts(self) -> list[tuple[str, OccurrenceKey]]:
        """Return what was recorded, in order."""
        found = sorted(self.house.session.store.newest(MOST), key=lambda one: one.order)
        return [
            (type(one.fact).__name__, one.fact.key)
            for one in found
            if isinstance(one.fact, Ticked | Unticked | Skipped)
        ]

    def turn_on(self) -> Status:
        """Publish the plan."""
        real = replace(self.there.real, url=self.road.url())
        self.house.turn_on(real, self.there.place)
        return self.house.phone.set_up.status()

    def is_well(self, facts: list[tuple[str, OccurrenceKey]]) -> None:
        """Expect that both sides say the same, of each entry, once, and that this is the end."""
        stands = [self.house.sync().stand for _ in range(4)]
        assert stands[-1] is Stand.AGREED
        assert self.facts() == facts
        wanted = {one.uid: STATES["VTODO", one.mark] for one in self.house.plan()}
        assert self.there.marks() == {
            uid: one for uid, one in wanted.items() if uid not in self.deleted
        }
        assert self.there.others() == self.others
        before = self.road.requests
        self.house.sync()
        assert self.road.requests - before <= 1, "something is written again and again"


@dataclass(frozen=True)
class Act:
    """What a person does: first in peace, then with trouble; what is recorded in the end."""

    act: Callable[[Scene], object]
    facts: tuple[tuple[str, OccurrenceKey], ...] = ()
    first: Callable[[Scene], object] = lambda _scene: None
    is_published: bool = True


def _delete(scene: Scene) -> None:
    uid = scene.house.uid(BALM)
    scene.there.delete(uid)
    scene.deleted.add(uid)


def _without_dose(routine: Routine) -> Routine:
    return replace(routine, steps=tuple(one for one in routine.steps if not one.is_dose))


def _changed(scene: Scene) -> None:
    scene.house.session.commands.change_routine(lambda _: few(dinner_at(21)), MONDAY)


def few(routine: Routine) -> Routine:
    """Return a routine of few steps."""
    steps = tuple(one for one in routine.steps if one.is_dose or one.id == "lip-balm")
    return replace(routine, steps=steps)


ACTS: dict[str, Act] = {
    "published": Act(Scene.turn_on, is_published=False),
    "ticked here": Act(lambda on: on.house.session.commands.tick(BALM), (("Ticked", BALM),)),
    "completed there": Act(
        lambda on: on.there.complete(on.house.uid(DOSE), on.house.clock.now()),
        (("Ticked", DOSE),),
    ),
    "left out there": Act(
        lambda on: on.there.cancel(on.house.uid(BALM), on.house.clock.now()),
        (("Skipped", BALM),),
    ),
    "opened again there": Act(
        lambda on: on.there.open_again(on.house.uid(BALM), on.house.clock.now() + HOUR),
        (("Ticked", BALM), ("Unticked", BALM)),
        lambda on: on.house.session.commands.tick(BALM),
    ),
    "deleted there": Act(_delete),
    "other words there": Act(lambda on: on.there.say_otherwise(on.house.uid(DOSE))),
    "completed a day too early there": Act(
        lambda on: on.there.complete(on.house.uid(TOMORROW), on.house.clock.now())
    ),
    "left out a day too early there": Act(
        lambda on: on.there.cancel(on.house.uid(TOMORROW), on.house.clock.now())
    ),
    "routine changed": Act(_changed),
    "paused": Act(lambda on: on.house.session.commands.pause()),
    "course over": Act(lambda on: on.house.session.commands.change_routine(_without_dose, MONDAY)),
    "a day later": Act(lambda on: on.house.clock.advance(DAY)),
    "removed": Act(lambda on: on.house.phone.set_up.turn_off()),
}


@dataclass(frozen=True)
class Fault:
    """What goes wrong from a request on, and what it is told as, where that is sure."""

    strike: Callable[[Scene, int], object]
    kinds: frozenset[Kind] = frozenset({Kind.NO_ANSWER})


def _replies(said: bytes, *methods: str) -> Callable[[Scene, int], None]:
    """Let somebody else answer from a request on, all or those of some methods."""

    def strike(scene: Scene, after: int) -> None:
        from_here = scene.road.requests + after

        def reply(method: str, _path: str) -> bytes:
            is_now = scene.road.requests > from_here
            return said if is_now and (not methods or method in methods) else b""

        scene.road.reply = reply

    return strike


def _breaks(way: str, *, is_abrupt: bool) -> Callable[[Scene, int], None]:
    """Cut the road in the middle of a request, or of an answer."""

    def strike(scene: Scene, after: int) -> None:
        scene.road.is_abrupt = is_abrupt
        setattr(scene.road, way, 120 + after * 450)

    return strike


def _lost(scene: Scene, after: int) -> None:
    scene.road.left, scene.road.is_answer_lost = after, True


def _cut(scene: Scene, after: int) -> None:
    scene.road.left = after


def _hanging(scene: Scene, after: int) -> None:
    from_here = scene.road.requests + after

    def slow(number: int) -> None:
        if number > from_here:
            scene.road.pause = 0.6

    scene.road.on_request = slow


def _slow(scene: Scene, _after: int) -> None:
    scene.road.pause = 0.05


READING = {kind for kind, _ in ANSWERS.values()}
FAULTS: dict[str, Fault] = {
    **{
        name: Fault(_replies(said), frozenset({kind, Kind.NOT_A_CALENDAR, Kind.FORBIDDEN}))
        for name, (kind, said) in ANSWERS.items()
    },
    "full for what is written": Fault(_replies(ANSWERS["full"][1], "PUT"), frozenset({Kind.FULL})),
    "read-only": Fault(
        _replies(ANSWERS["forbidden"][1], "PUT", "DELETE"), frozenset({Kind.FORBIDDEN})
    ),
    "refused conditions": Fault(_replies(CLASH, "PUT", "DELETE"), frozenset()),
    "cut": Fault(_cut),
    "answer lost": Fault(_lost),
    "request broken off": Fault(_breaks("there", is_abrupt=False)),
    "request reset": Fault(_breaks("there", is_abrupt=True)),
    "answer broken off": Fault(_breaks("back", is_abrupt=False)),
    "answer reset": Fault(_breaks("back", is_abrupt=True)),
    "hanging": Fault(_hanging),
    "slow": Fault(_slow, frozenset()),
}
AFTER = (0, 1, 3)
"""After so many requests in peace."""


def cells() -> Iterator[tuple[str, str, str, int]]:
    """Yield the combinations: server, act, trouble, requests before it."""
    for first, act in enumerate(ACTS):
        for second, fault in enumerate(FAULTS):
            for third, kind in enumerate(KINDS):
                if IS_ALL:
                    yield from ((kind, act, fault, after) for after in AFTER)
                elif (first * 2 + second + third * 3) % EVERY == 0:
                    yield kind, act, fault, AFTER[(first + second) % len(AFTER)]


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Real]]:
    """Yield what gives a server of a kind to all tests."""
    with on_demand(tmp_path_factory.mktemp) as get:
        yield get


@pytest.fixture(autouse=True)
def few_days(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let a plan be of three days, and a keyring be there."""
    monkeypatch.setattr(plan, "AHEAD", 2 * DAY)
    with paper_keyring():
        yield


@pytest.fixture
def scene(
    tmp_path: Path, servers: Callable[[str], Real], request: pytest.FixtureRequest
) -> Iterator[Scene]:
    """Yield a computer whose plan is not published yet, and a calendar that others use too."""
    real = servers(request.param)
    with ExitStack() as rest:
        way = rest.enter_context(road(real.port))
        house = rest.enter_context(computer(tmp_path / "profile", START))
        house.session.commands.change_routine(few, MONDAY)
        account = Account(real.url, USER)
        there = SecondClient(real, house.phone.asking.make_place(account, PASSWORD, "Routine"))
        yield Scene(house, there, way, there.bring_others())


@pytest.mark.parametrize(("scene", "act", "fault", "after"), list(cells()), indirect=["scene"])
def test_whatever_goes_wrong_nothing_is_lost_and_nothing_is_doubled(
    scene: Scene,
    act: str,
    fault: str,
    after: int,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """It is told in a sentence, and goes on by itself once it is well again."""
    caplog.set_level(logging.ERROR, "skinroutine.app.phone")  # a trouble is told, or there is none
    does, wrong = ACTS[act], FAULTS[fault]
    if does.is_published:
        assert scene.turn_on().stand is Stand.AGREED
        does.first(scene)
        assert scene.house.sync().stand is Stand.AGREED
    if fault == "hanging":
        monkeypatch.setattr(caldav_server, "Bounds", lambda: SHORT)
    if act in {"published", "removed"}:
        wrong.strike(scene, after)
        does.act(scene)
        scene.house.phone.finish()
    else:
        does.act(scene)
        wrong.strike(scene, after)
        scene.house.sync()
    trouble = scene.house.phone.set_up.status().trouble
    assert trouble is None or trouble.kind in wrong.kinds
    assert after or trouble is not None or not wrong.kinds or fault in NOT_AT_ONCE
    monkeypatch.setattr(caldav_server, "Bounds", Bounds)
    scene.road.mend()
    if act == "removed":
        assert _removed(scene).stand is Stand.OFF
        assert scene.there.items() == {}
        assert scene.there.others() == scene.others
        assert scene.facts() == []
    else:
        scene.is_well(list(does.facts))


NOT_AT_ONCE = {"full for what is written", "read-only"}
"""What stands in the way of writing alone: where nothing is to be written, it is not met."""


def _removed(scene: Scene) -> Status:
    """Go on until the account is gone."""
    stand = [scene.house.phone.set_up.status()]
    while stand[-1].stand is not Stand.OFF and len(stand) < 5:
        stand.append(scene.house.sync())
    return stand[-1]


@dataclass
class Guarded:
    """A plan on a server behind TLS, over a road that may lead to somebody else instead."""

    scene: Scene
    real: Real


@pytest.fixture
def guarded(tmp_path: Path) -> Iterator[Guarded]:
    """Yield a plan that is published over TLS with a password."""
    with ExitStack() as rest:
        folder = tmp_path / "server"
        folder.mkdir()
        real = rest.enter_context(xandikos(folder))
        way = rest.enter_context(road(real.port))
        house = rest.enter_context(computer(tmp_path / "profile", START, real))
        house.session.commands.change_routine(few, MONDAY)
        on_the_road = replace(real, url=f"https://localhost:{way.port}")
        there = SecondClient(real, house.turn_on(on_the_road))
        yield Guarded(Scene(house, there, way, there.bring_others()), on_the_road)


PAPERS = {
    "from nobody": ("localhost", timedelta(hours=1), False),
    "for another name": ("other.example", timedelta(hours=1), True),
    "expired": ("localhost", timedelta(hours=-1), True),
}


@pytest.mark.expects_log("the calendar server: certificate")
@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_a_server_that_cannot_prove_who_it_is_gets_nothing_and_the_right_one_all(
    guarded: Guarded, tmp_path: Path, paper: tuple[str, timedelta, bool]
) -> None:
    """Somebody stands in the server's place for a while: not even a request goes there."""
    name, lasts, is_trusted = paper
    scene, before = guarded.scene, guarded.scene.road.goal
    authority = Authority(tmp_path)
    trusted = tmp_path / "both.pem"
    certificate = scene.there.real.certificate
    assert certificate is not None
    papers = (authority.path.read_bytes() if is_trusted else b"", certificate.read_bytes())
    trusted.write_bytes(b"\n".join(papers))
    scene.house.certificate = trusted
    scene.house.start_anew()
    scene.house.session.commands.tick(BALM)
    with faulty(lambda handler, _: handler.say(207, FINE), authority.context(name, lasts)) as false:
        scene.road.goal = false.server_port
        scene.road.cut()
        scene.road.mend()
        trouble = scene.house.sync().trouble
        assert trouble is not None
        assert trouble.kind is Kind.CERTIFICATE
        assert false.asked == []
    scene.road.goal = before
    scene.there.complete(scene.house.uid(DOSE), scene.house.clock.now())
    assert scene.house.sync().stand is Stand.AGREED
    assert sorted(scene.facts()) == sorted([("Ticked", BALM), ("Ticked", DOSE)])
    assert scene.there.is_done(scene.house.uid(BALM))
    assert scene.there.others() == scene.others


@pytest.mark.expects_log("the calendar server: password")
def test_a_password_that_was_changed_there_is_told_and_the_new_one_goes_on(
    guarded: Guarded, tmp_path: Path
) -> None:
    """What was done here and there meanwhile is brought together afterwards."""
    scene = guarded.scene
    people = tmp_path / "server" / "people"
    before = people.read_text("utf-8")
    people.write_text(before[:-3] + "x=\n", "utf-8")
    scene.house.session.commands.tick(BALM)
    wrong = Choice(Account(guarded.real.url, USER), "wrong", scene.there.place, TextLevel.DISCREET)
    set_up = scene.house.phone.set_up
    set_up.turn_on(set_up.keep(wrong))
    trouble = scene.house.phone.finish().trouble
    assert trouble is not None
    assert trouble.kind is Kind.PASSWORD
    people.write_text(before, "utf-8")
    scene.there.complete(scene.house.uid(DOSE), scene.house.clock.now())
    scene.house.turn_on(guarded.real, scene.there.place)
    assert scene.house.sync().stand is Stand.AGREED
    assert sorted(scene.facts()) == sorted([("Ticked", BALM), ("Ticked", DOSE)])
    assert scene.there.others() == scene.others


MADE = '<c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"/>'


@pytest.mark.expects_log("the calendar server: gone")
@pytest.mark.parametrize("scene", KINDS, indirect=True)
def test_a_calendar_that_was_deleted_is_told_and_made_anew_has_all_again(scene: Scene) -> None:
    """No entry counts as deleted by hand, and no tick is taken back."""
    scene.turn_on()
    scene.house.session.commands.tick(BALM)
    scene.there.complete(scene.house.uid(DOSE), scene.house.clock.now())
    scene.house.sync()
    href = scene.there.place.href
    assert ask(scene.there.real, "DELETE", href).status in {200, 204}
    trouble = scene.house.sync().trouble
    assert trouble is not None
    assert trouble.kind is Kind.GONE
    facts = [("Ticked", BALM), ("Ticked", DOSE)]
    assert sorted(scene.facts()) == sorted(facts)
    about = {"Content-Type": "text/xml"}
    assert ask(scene.there.real, "MKCALENDAR", href, MADE, about).status == 201
    scene.others = scene.there.bring_others()
    scene.is_well(scene.facts())
    assert sorted(scene.facts()) == sorted(facts)


@pytest.mark.parametrize("scene", KINDS, indirect=True)
def test_a_state_of_the_calendar_that_the_server_knows_no_more_is_looked_at_anew(
    scene: Scene,
) -> None:
    """Tokens are compared and never asked about, so none can be too old."""
    scene.turn_on()
    scene.house.sync()
    loop = scene.house.phone.set_up._loop
    assert loop is not None
    assert loop.memory is not None
    before = "http://sync.example/was-long-ago"
    loop.join(replace(loop.memory, token=before))
    scene.there.complete(scene.house.uid(DOSE), scene.house.clock.now())
    scene.is_well([("Ticked", DOSE)])


@pytest.mark.parametrize("hours", [-1, 1])
@pytest.mark.parametrize("scene", KINDS, indirect=True)
def test_a_computer_whose_clock_is_off_by_an_hour(scene: Scene, hours: int) -> None:
    """What the phone said after it is heard, and what was said here is not taken back."""
    scene.turn_on()
    right = scene.house.clock.now() + 2 * HOUR
    scene.house.clock.instant = right + hours * HOUR
    scene.house.session.commands.tick(BALM)
    scene.there.complete(scene.house.uid(DOSE), right)
    scene.house.sync()
    scene.there.open_again(scene.house.uid(BALM), right + timedelta(minutes=5))
    scene.house.clock.advance(timedelta(minutes=10))
    scene.house.sync()
    facts = sorted(scene.facts())
    assert facts[:2] == sorted([("Ticked", BALM), ("Ticked", DOSE)])
    assert facts[2:] == [("Unticked", BALM)]
    scene.is_well(scene.facts())
