"""The account of a diary, with the real store, the real sealing and real calendar servers."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import TypeVar

import pytest
from keyring.errors import KeyringLocked

from adapters.phone.servers import PASSWORD, USER, Real, radicale, xandikos
from compose.phone_house import Computer, PaperKeyring, SecondClient, computer, paper_keyring
from making import DOSE, MONDAY, dinner_at, key, wall
from skinroutine.app.errors import WorldFailure
from skinroutine.app.phone.loop import AT_A_TIME, Stand, Status
from skinroutine.app.phone.ports import Account, Kind, Place, Trouble
from skinroutine.app.phone.set_up import Choice, is_late
from skinroutine.domain.record.event import Noted, Ticked
from skinroutine.domain.record.preferences import TextLevel

pytestmark = pytest.mark.timeout(180)
Answer = TypeVar("Answer")
START = wall(MONDAY, 7)
BALM = key("lip-balm", "midday")
MINUTE = timedelta(minutes=1)


@pytest.fixture(scope="module", params=["radicale", "xandikos"])
def real(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Real]:
    """Yield a real server."""
    start = {"radicale": radicale, "xandikos": xandikos}[request.param]
    with start(tmp_path_factory.mktemp(request.param)) as made:
        yield made


@pytest.fixture(autouse=True)
def kept() -> Iterator[PaperKeyring]:
    """Yield the keyring of this desktop."""
    with paper_keyring() as made:
        yield made


@pytest.fixture
def house(tmp_path: Path, real: Real) -> Iterator[Computer]:
    """Yield a computer with a new diary."""
    with computer(tmp_path / "profile", START, real) as made:
        yield made


def test_a_plan_goes_there_and_back(house: Computer, real: Real) -> None:
    """Published, ticked here, completed there, taken back there, edited, paused, taken away."""
    there = SecondClient(real, house.turn_on(real))
    assert there.items().keys() == {one.uid for one in house.plan()}
    house.session.commands.tick(BALM)
    assert house.sync().stand is Stand.AGREED
    assert there.is_done(house.uid(BALM))
    house.clock.advance(12 * 60 * MINUTE)
    done_at = house.clock.now().replace(microsecond=0) - MINUTE
    there.complete(house.uid(DOSE), done_at)
    assert house.sync().stand is Stand.AGREED
    record = house.state(DOSE).record
    assert record is not None
    assert record.done_at == done_at
    there.open_again(house.uid(DOSE), house.clock.now())
    house.sync()
    assert house.state(DOSE).record is None
    house.session.commands.change_routine(lambda _: dinner_at(20), MONDAY)
    house.sync()
    assert there.items().keys() == {one.uid for one in house.plan()}
    house.session.commands.pause()
    house.sync()
    house.clock.advance(timedelta(days=2))
    house.sync()
    assert there.items().keys() == {one.uid for one in house.plan()}
    house.phone.set_up.turn_off()
    assert house.phone.finish().stand is Stand.OFF
    assert there.items() == {}


def test_the_password_is_in_the_keyring_alone_and_gone_afterwards(
    tmp_path: Path, real: Real, kept: PaperKeyring
) -> None:
    """No byte of it, and none of the phrase, is in any file of the profile, at any time."""
    with computer(tmp_path / "profile", START, real) as house:
        phrase = house.phone.set_up.new_phrase()
        house.turn_on(real, phrase=phrase)
        assert len(kept.kept) == 1
        assert PASSWORD not in str(list(kept.kept))
        assert house.phone.set_up.phrase() == phrase
        found = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
        for secret in (PASSWORD.encode(), phrase.encode(), PASSWORD.encode("unicode_escape")):
            assert secret not in found
        house.phone.set_up.leave_behind()
        assert kept.kept == {}
        assert house.phone.set_up.memory() is None


def test_two_computers_have_the_same_facts(tmp_path: Path, real: Real) -> None:
    """What one records the other has; their entries in the calendar are the same ones."""
    with (
        computer(tmp_path / "first", START, real) as first,
        computer(tmp_path / "second", START, real) as second,
    ):
        phrase = first.phone.set_up.new_phrase()
        place = first.turn_on(real, phrase=phrase)
        second.turn_on(real, place, phrase)
        first.session.commands.tick(BALM)
        for one in (first, second, first):
            assert one.sync().stand is Stand.AGREED
        assert second.state(BALM).record is not None
        assert SecondClient(real, place).items().keys() == {one.uid for one in second.plan()}
        assert first.session.store.seed() == second.session.store.seed()


@pytest.mark.expects_log("the calendar server: sealed with another phrase")
def test_another_phrase_is_told_and_nothing_is_mixed(tmp_path: Path, real: Real) -> None:
    """A computer with another phrase hears that, and its diary gets no fact."""
    with (
        computer(tmp_path / "first", START, real) as first,
        computer(tmp_path / "second", START, real) as second,
    ):
        place = first.turn_on(real, phrase=first.phone.set_up.new_phrase())
        before = second.session.store.count()
        second.turn_on(real, place, second.phone.set_up.new_phrase())
        status = second.phone.set_up.status()
        assert "another phrase" in str(status.trouble)
        assert second.session.store.count() == before


@pytest.mark.expects_log("the calendar server: password")
def test_a_wrong_password_is_told_and_the_right_one_goes_on(house: Computer, real: Real) -> None:
    """It is typed again, and nothing is there twice."""
    place = house.turn_on(real)
    account = Account(real.url, USER)
    wrong = Choice(account, "wrong", place, TextLevel.DISCREET)
    house.phone.set_up.turn_on(house.phone.set_up.keep(wrong))
    status = house.phone.finish()
    assert status.stand is Stand.WAITING
    assert "user name and password" in str(status.trouble)
    house.session.commands.tick(DOSE)
    house.turn_on(real, place)
    there = SecondClient(real, place)
    assert there.is_done(house.uid(DOSE))
    assert there.items().keys() == {one.uid for one in house.plan()}


def test_another_calendar_is_refused_before_the_first_is_cleared(
    house: Computer, real: Real
) -> None:
    """What was written there would be left behind, unseen."""
    place = house.turn_on(real)
    other = replace(place, href=f"{place.href}other/")
    with pytest.raises(WorldFailure, match="Another calendar"):
        house.turn_on(real, other)


def test_one_program_alone_speaks_to_the_server(house: Computer, real: Real) -> None:
    """A second one of the same profile hears so; it may once the first has let go."""
    house.turn_on(real)
    with computer(house.session.profile, START, real) as other:
        with pytest.raises(WorldFailure, match="Another skinroutine"):
            other.phone.set_up.try_now()
        house.phone.stop()
        assert other.sync().stand is Stand.AGREED


def test_without_a_keyring_nothing_is_turned_on(
    house: Computer, kept: PaperKeyring, real: Real
) -> None:
    """A password is never kept in a plain file."""
    kept.priority = 0.5  # what a plain file says of itself
    place = Place("/x/", "x", takes_todos=True, takes_events=False, takes_journals=False)
    with pytest.raises(WorldFailure, match="no keyring"):
        house.turn_on(real, place)
    assert house.phone.set_up.memory() is None


@pytest.mark.expects_log("the calendar server: password")
def test_a_keyring_that_lost_the_password_is_told(
    house: Computer, real: Real, kept: PaperKeyring
) -> None:
    """So is a profile that was moved: the sentence says what to do."""
    house.turn_on(real)
    kept.kept.clear()
    assert "Type it again" in str(house.sync().trouble)


def test_a_tick_of_the_phone_is_one_fact(house: Computer, real: Real) -> None:
    """However often it is looked at, and by a program that was started anew."""
    there = SecondClient(real, house.turn_on(real))
    there.complete(house.uid(BALM), datetime(2026, 11, 24, tzinfo=UTC))
    profile = house.session.profile
    house.sync()
    house.phone.stop()
    with computer(profile, house.clock.now(), real) as again:
        again.sync()
        ticks = [one for one in again.session.store.newest(99) if isinstance(one.fact, Ticked)]
        assert len(ticks) == 1


def test_many_facts_leave_the_window_its_turns(tmp_path: Path, real: Real) -> None:
    """A new computer writes down facts of years by and by, and no call takes them all."""
    with (
        computer(tmp_path / "first", START, real) as first,
        computer(tmp_path / "second", START, real) as second,
    ):
        facts = [Noted(DOSE, f"words {number}") for number in range(3 * AT_A_TIME)]
        first.session.store.append(facts, START, "UTC")
        phrase = first.phone.set_up.new_phrase()
        place = first.turn_on(real, phrase=phrase)
        turns: list[int] = []
        post = second.phone.set_up._post

        def counted(call: Callable[[], None]) -> None:
            def turn() -> None:
                before = second.session.store.count()
                call()
                turns.append(second.session.store.count() - before)

            post(turn)

        second.phone.set_up._post = counted
        second.turn_on(real, place, phrase)
        assert sum(turns) >= len(facts)
        assert max(turns) <= AT_A_TIME + 1


@pytest.mark.expects_log("store: attempt to write a readonly database")
def test_a_diary_that_cannot_be_written_keeps_no_password(
    house: Computer, real: Real, kept: PaperKeyring
) -> None:
    """What was begun is undone, and it can be tried again."""
    house.session.store._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(WorldFailure):
        house.turn_on(real)
    assert kept.kept == {}
    house.session.store._connection.execute("PRAGMA query_only = 0")
    house.turn_on(real)
    assert house.phone.set_up.status().stand is Stand.AGREED


def test_the_diary_never_waits_for_the_keyring(
    house: Computer, real: Real, kept: PaperKeyring
) -> None:
    """Whatever is done in its thread: the desktop may ask the person first, for minutes."""
    here, asked = threading.get_ident(), list[int]()
    for name in ("get_password", "set_password", "delete_password"):
        call = getattr(kept, name)

        def noted(*words: str, call: Callable[..., object] = call) -> object:
            asked.append(threading.get_ident())
            return call(*words)

        setattr(kept, name, noted)
    set_up, account = house.phone.set_up, Account(real.url, USER)
    place = house.phone.asking.make_place(account, PASSWORD, "Routine")
    phrase = set_up.new_phrase()
    choice = Choice(account, PASSWORD, place, TextLevel.DISCREET, phrase)
    set_up.turn_on(_elsewhere(lambda: set_up.keep(choice)))
    house.phone.finish()
    assert _elsewhere(set_up.phrase) == phrase
    again = _elsewhere(lambda: set_up.keep(replace(choice, password="", level=TextLevel.FULL)))
    set_up.turn_on(again)
    set_up.status()
    set_up.try_now()
    assert house.phone.finish().stand is Stand.AGREED
    memory = set_up.memory()
    assert memory is not None
    assert memory.level is TextLevel.FULL
    set_up.turn_off()
    house.phone.finish()
    house.phone.stop()
    assert set_up.is_forgotten()
    assert kept.kept == {}
    assert asked
    assert here not in asked


def test_another_program_at_it_leaves_the_keyring_as_it_was(
    house: Computer, real: Real, kept: PaperKeyring
) -> None:
    """Refused after it was kept, the account that is on has its own password again."""
    place = house.turn_on(real)
    before = dict(kept.kept)
    with computer(house.session.profile, START, real) as other:
        set_up = other.phone.set_up
        choice = Choice(Account(real.url, USER), "another", place, TextLevel.FULL)
        other_kept = set_up.keep(choice)
        assert kept.kept != before
        with pytest.raises(WorldFailure, match="Another skinroutine"):
            set_up.turn_on(other_kept)
        assert set_up.is_forgotten()
    assert kept.kept == before


@pytest.mark.expects_log("the calendar server: keyring")
def test_a_locked_keyring_is_told_and_the_round_comes_later(
    house: Computer, real: Real, kept: PaperKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is lost, the person is told what to do, and is not asked at once a second time."""
    there = SecondClient(real, house.turn_on(real))

    def locked(*_words: str) -> str:
        raise KeyringLocked

    monkeypatch.setattr(kept, "get_password", locked)
    house.session.commands.tick(BALM)
    status = house.sync()
    assert status.stand is Stand.WAITING
    assert "is locked" in str(status.trouble)
    assert status.again_at is not None
    assert status.again_at - house.clock.now() >= 9 * MINUTE
    monkeypatch.undo()
    house.clock.advance(11 * MINUTE)
    house.phone.set_up.beat()
    assert house.phone.finish().stand is Stand.AGREED
    assert there.is_done(house.uid(BALM))


@pytest.mark.expects_log("the calendar server: keyring")
def test_a_keyring_that_comes_up_after_the_program_is_waited_for(
    house: Computer, real: Real, kept: PaperKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever starts with the computer may be there first: it is tried again within a minute."""
    house.turn_on(real)
    monkeypatch.setattr(kept, "priority", 0)
    assert "does not answer" in str(house.sync().trouble)
    monkeypatch.undo()
    house.clock.advance(MINUTE)
    house.phone.set_up.beat()
    assert house.phone.finish().stand is Stand.AGREED


@pytest.mark.expects_log("the calendar server: a part is not installed")
def test_an_account_without_the_libraries_waits(
    house: Computer, real: Real, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A diary that another copy of the program wrote: a sentence, and no crash in a thread."""
    house.turn_on(real)
    monkeypatch.setattr("skinroutine.compose.phone_parts.PARTS", ("no_such_library",))
    set_up = house.phone.set_up
    assert not set_up.has_parts()
    status = house.sync()
    assert "skinroutine[phone]" in str(status.trouble)
    assert is_late(replace(status, agreed_at=None), house.clock.now())
    with pytest.raises(WorldFailure, match="skinroutine"):
        set_up.new_phrase()
    with pytest.raises(WorldFailure, match="skinroutine"):
        house.turn_on(real)


def test_who_has_to_be_told_without_asking() -> None:
    """A day without agreement; a first look after an absence has its chance before."""
    trouble = Trouble(Kind.NO_ANSWER, "No answer.")
    hours = timedelta(hours=1)
    for status, is_so in (
        (Status(Stand.OFF), False),
        (Status(Stand.BEGINNING), False),
        (Status(Stand.AGREED, START - 23 * hours), False),
        (Status(Stand.AGREED, START - 24 * hours), True),
        (Status(Stand.WORKING, START - 99 * hours), False),
        (Status(Stand.WORKING, START - 99 * hours, trouble), True),
        (Status(Stand.WAITING, START - 23 * hours, trouble), False),
        (Status(Stand.WAITING, START - 24 * hours, trouble), True),
        (Status(Stand.WAITING, None, trouble), True),
        (Status(Stand.AGREED, START + 24 * hours), True),
        (Status(Stand.LEAVING, START - 99 * hours, trouble), False),
    ):
        assert is_late(status, START) is is_so, status


@pytest.mark.expects_log("the loop of the calendar: ModuleNotFoundError at")
def test_files_that_are_just_being_replaced_are_loaded_later(
    house: Computer, real: Real, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An update of the program under a running one does not end the rounds for good."""
    house.turn_on(real)
    house.start_anew()
    monkeypatch.setitem(sys.modules, "skinroutine.adapters.store.shared_log", None)
    monkeypatch.delattr("skinroutine.adapters.store.shared_log")
    house.phone.set_up.beat()
    assert house.phone.hear(20)
    assert not house.phone.set_up.is_working
    monkeypatch.undo()
    house.phone.set_up.beat()
    assert house.phone.hear(20)
    assert house.phone.finish().stand is Stand.AGREED


@pytest.mark.expects_log("the loop of the calendar: OSError at")
def test_files_that_cannot_be_read_now_are_loaded_later(
    house: Computer, real: Real, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No more than an update does a disk that has a fault for a moment end the rounds for good."""
    house.turn_on(real)
    house.start_anew()
    monkeypatch.delitem(sys.modules, "skinroutine.adapters.store.shared_log")
    monkeypatch.delattr("skinroutine.adapters.store.shared_log")
    monkeypatch.setattr(SourceFileLoader, "get_data", _no_data)
    house.phone.set_up.beat()
    assert house.phone.hear(20)
    assert not house.phone.set_up.is_working
    monkeypatch.undo()
    house.phone.set_up.beat()
    assert house.phone.hear(20)
    assert house.phone.finish().stand is Stand.AGREED


@pytest.mark.expects_log("no thread", "can begin: RuntimeError at", "calendar server: server fault")
def test_a_system_without_a_thread_to_spare_is_asked_again(
    house: Computer, real: Real, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither loading nor a round that could not begin ends the rounds for good."""
    house.turn_on(real)
    start = threading.Thread.start

    def refused(thread: threading.Thread) -> None:
        if thread.name.startswith("phone"):
            message = "can't start new thread"
            raise RuntimeError(message)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refused)
    house.phone.set_up.try_now()
    assert house.phone.finish().stand is Stand.WAITING
    house.start_anew()
    house.phone.set_up.beat()
    assert not house.phone.hear(0.1)
    monkeypatch.undo()
    house.phone.set_up.beat()
    assert house.phone.hear(20)
    assert house.phone.finish().stand is Stand.AGREED


@pytest.mark.expects_log("the calendar server: no answer")
def test_the_end_does_not_wait_for_a_keyring_that_asks(
    house: Computer, real: Real, kept: PaperKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window is closed while the desktop waits for somebody to open the keyring."""
    house.turn_on(real)
    answer, asked, get = threading.Event(), threading.Event(), kept.get_password

    def waiting(service: str, username: str) -> str | None:
        asked.set()
        answer.wait(30)
        return get(service, username)

    monkeypatch.setattr(kept, "get_password", waiting)
    house.phone.set_up.try_now()
    assert asked.wait(10)
    began = time.monotonic()
    house.phone.stop()
    assert time.monotonic() - began < 2
    answer.set()
    house.phone.finish()


@pytest.mark.expects_log("the keyring still holds the password of the calendar")
def test_without_a_thread_to_spare_the_keyring_keeps_the_password(
    house: Computer, real: Real, kept: PaperKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The account is forgotten all the same, the end is none the worse, and it is told."""
    house.turn_on(real)

    def refused(_thread: threading.Thread) -> None:
        message = "can't start new thread"
        raise RuntimeError(message)

    monkeypatch.setattr(threading.Thread, "start", refused)
    house.phone.set_up.leave_behind()
    monkeypatch.undo()
    assert house.phone.set_up.memory() is None
    house.phone.stop()
    assert not house.phone.is_forgotten()
    assert kept.kept


def _no_data(_loader: SourceFileLoader, _path: str) -> bytes:
    """Read no file, as a disk with a fault does."""
    raise OSError


def _elsewhere(call: Callable[[], Answer]) -> Answer:
    """Return what a call returns in a thread of its own."""
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(call).result(30)
