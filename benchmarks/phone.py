"""The plan on a phone with ten years of eight steps a day: requests, bytes, seconds, the window.

A real Radicale on this computer, over a road that counts. What the diary's thread is held for is
each single call there: the plan, what is told, facts that come from elsewhere, what is settled.
"""

from __future__ import annotations

import base64
import http.client
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from diaries import fill
from stage import table

from adapters.phone.servers import PASSWORD, USER, Real, radicale
from compose.phone_house import SecondClient, paper_keyring
from compose.road import Road, road
from skinroutine import compose
from skinroutine.adapters.store.shared_log import DiaryOfMany
from skinroutine.adapters.system import files
from skinroutine.app.phone.loop import AT_A_TIME, Status
from skinroutine.app.phone.pages import Shelf, telling
from skinroutine.app.phone.plan import phone_plan
from skinroutine.app.phone.ports import Account, Place
from skinroutine.app.phone.set_up import Choice
from skinroutine.compose.phone_terminal import PhoneTerminal
from skinroutine.domain.record.event import Event, Ticked
from skinroutine.domain.record.preferences import TextLevel

TITLE = "The plan on a phone"
DAYS, SLOTS = 3650, 8
CANCEL_AFTER = 0.5
"""Seconds of a first publish after which it is ended."""


class Held(PhoneTerminal):
    """An account whose calls in the diary's thread are timed."""

    def __init__(self, session: compose.Session) -> None:
        super().__init__(session)
        self.holds: list[float] = []
        self.works: list[float] = []
        self.news = 0

    def timed(self, call: Callable[[], object]) -> float:
        """Return how long a call holds the thread; it is kept how long the thread worked in it."""
        began, worked = time.perf_counter(), time.thread_time()
        call()
        self.works.append(time.thread_time() - worked)
        self.holds.append(time.perf_counter() - began)
        return self.holds[-1]

    def heard(self, _status: Status) -> None:
        """Count a word on how far a round is."""
        self.news += 1

    def hear(self, seconds: float) -> bool:
        """Do the next thing a round says, and time it."""
        call = self.next(seconds)
        if call is not None:
            self.timed(call)
        return call is not None


def measure() -> str:
    """Return the tables."""
    with tempfile.TemporaryDirectory() as folder, paper_keyring():
        profile, server = Path(folder, "profile"), Path(folder, "server")
        files.make_profile(profile, parents=False)
        server.mkdir()
        with compose.open_session(profile) as session:
            fill(session, DAYS, slots=SLOTS)
            facts = session.store.count()
            with radicale(server) as real, road(real.port) as way:
                cancelled = _cancelled(session, real, way)
                rounds = _rounds(session, real, way)
            calls = _calls(session)
    told = f"{facts} facts, {DAYS} days of {SLOTS} slots; Radicale on the same computer."
    return f"{rounds}\n\n{calls}\n\n{cancelled}\n\n{told}"


def _rounds(session: compose.Session, real: Real, way: Road) -> str:
    there = replace(real, url=way.url())
    made = Held(session)
    account = Account(there.url, USER)
    place = made.asking.make_place(account, PASSWORD, "Routine")
    rows: list[list[str]] = []
    seconds: list[float] = []

    def told(what: str, act: Callable[[], None]) -> None:
        made.holds.clear()
        made.works.clear()
        made.news = way.requests = way.sent = way.got = 0
        began = time.perf_counter()
        made.timed(act)
        status = made.finish(made.heard)
        seconds.append(time.perf_counter() - began)
        assert status.trouble is None, str(status.trouble)
        rows.append(
            [
                what,
                str(way.requests),
                f"{way.sent / 1000:.0f}",
                f"{way.got / 1000:.0f}",
                f"{seconds[-1]:.2f}",
                f"{max(made.holds) * 1000:.0f}",
                f"{max(made.works) * 1000:.0f}",
                str(made.news),
            ]
        )

    choice = Choice(account, PASSWORD, place, TextLevel.DISCREET)
    told("first publish", lambda: made.set_up.turn_on(made.set_up.keep(choice)))
    published = seconds[-1]
    told("a look after own writing", made.set_up.try_now)
    told("a look, nothing new", made.set_up.try_now)
    looked = seconds[-1]
    floor = made.asking.make_place(account, PASSWORD, "Floor")
    texts = SecondClient(real, place).items()
    bare = [_bare(way, [("PUT", f"{floor.href}{uid}.ics", text) for uid, text in texts.items()])]
    bare += [_bare(way, [("PROPFIND", place.href, "")])]
    for what, (requests, sent, got, took) in zip(
        ("the floor: the same to-dos, written by a bare client", "the floor: a bare look"),
        bare,
        strict=True,
    ):
        kilobytes = (f"{sent / 1000:.0f}", f"{got / 1000:.0f}")
        rows.append([what, str(requests), *kilobytes, f"{took:.2f}", *["-"] * 3])
    key = session.queries.day().states[0].occurrence.key
    session.commands.tick(key)
    told("one tick", made.set_up.try_now)
    with _a_day_later(session):
        told("the next day", made.set_up.try_now)
    told("all taken away", made.set_up.turn_off)
    phrase = made.set_up.new_phrase()
    shared = replace(choice, phrase=phrase)
    told("the same with all facts shared", lambda: made.set_up.turn_on(made.set_up.keep(shared)))
    first, other_profile = made, session.profile.with_name("other")
    files.make_profile(other_profile, parents=False)
    with compose.open_session(other_profile) as other:
        made = Held(other)
        told("a new computer hears them all", lambda: made.set_up.turn_on(made.set_up.keep(shared)))
        assert other.store.count() > session.store.count() // 3, "facts are missing"
        made.stop()
    first.set_up.leave_behind()
    first.stop()
    head = ["what", "requests", "kB there", "kB back", "s", "longest hold ms", "most work ms"]
    head.append("words of progress")
    ratios = (
        f"The first publish takes {published / bare[0][3]:.1f} times what a bare client takes for"
        f" the same to-dos, a look {looked / bare[1][3]:.1f} times a bare one."
    )
    return f"{table(head, rows)}\n\n{ratios}"


def _bare(way: Road, asked: list[tuple[str, str, str]]) -> tuple[int, int, int, float]:
    """Ask one thing after another over one connection; return requests, bytes and seconds."""
    secret = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    way.requests = way.sent = way.got = 0
    began = time.perf_counter()
    link = http.client.HTTPConnection("127.0.0.1", way.port, timeout=60)
    for method, path, text in asked:
        kind = "text/calendar; charset=utf-8" if text else "text/xml"
        about = {"Authorization": f"Basic {secret}", "Content-Type": kind, "Depth": "0"}
        link.request(method, path, text.encode(), about)
        answer = link.getresponse()
        answer.read()
        assert answer.status < 300, answer.status
    took = time.perf_counter() - began
    link.close()
    return way.requests, way.sent, way.got, took


@contextmanager
def _a_day_later(session: compose.Session) -> Iterator[None]:
    """Let it be tomorrow."""
    clock = session.clock
    before = type(clock).now
    type(clock).now = lambda self: before(self) + timedelta(days=1)  # type: ignore[method-assign]
    try:
        yield
    finally:
        type(clock).now = before  # type: ignore[method-assign]


def _cancelled(session: compose.Session, real: Real, way: Road) -> str:
    """Say how soon a first publish ends when it is ended."""
    made = Held(session)
    account = Account(replace(real, url=way.url()).url, USER)
    place: Place = made.asking.make_place(account, PASSWORD, "Other")
    choice = Choice(account, PASSWORD, place, TextLevel.DISCREET)
    made.set_up.turn_on(made.set_up.keep(choice))
    asked: list[float] = []

    def end() -> None:
        asked.append(time.perf_counter())
        made.set_up.stop()

    until = time.perf_counter() + CANCEL_AFTER
    while made.set_up.is_working and time.perf_counter() < until:
        made.hear(0.05)
    end()
    took = time.perf_counter() - asked[0]
    while made.hear(1):
        pass
    made.set_up.leave_behind()
    alive = [one.name for one in threading.enumerate() if one.name == "phone round"]
    assert not alive, "the round goes on"
    return (
        f"A first publish that is ended after {CANCEL_AFTER} s is over {took * 1000:.0f} ms later."
    )


def _calls(session: compose.Session) -> str:
    """Return how long each call holds the diary's thread by itself."""
    log = DiaryOfMany(session.store)
    seed = log.seed()
    rows = []

    def timed(what: str, call: Callable[[], object]) -> None:
        began = time.perf_counter()
        call()
        rows.append([what, f"{(time.perf_counter() - began) * 1000:.0f}"])

    level = TextLevel.DISCREET
    timed("phone_plan, first", lambda: phone_plan(session.queries, level, seed))
    session.commands.tick(session.queries.day().states[1].occurrence.key)
    timed("phone_plan, after a tick", lambda: phone_plan(session.queries, level, seed))
    shelf = Shelf("0" * 16)
    timed("telling, a page of all facts", lambda: telling(log, shelf))
    now, zone = session.clock.now(), session.clock.zone_name()
    facts = [
        Event(f"{number:032x}", 10**6 + number, now, zone, "another", one.fact)
        for number, one in enumerate(
            one for one in session.store.newest(4 * AT_A_TIME) if isinstance(one.fact, Ticked)
        )
    ][:AT_A_TIME]
    timed(f"adopt of {len(facts)} facts", lambda: log.adopt(facts, now, zone))
    return table(["call in the diary's thread", "ms"], rows)
