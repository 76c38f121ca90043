"""The account of a diary, with the real store, the real sealing and real calendar servers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.phone.servers import PASSWORD, USER, Real, radicale, xandikos
from compose.phone_house import Computer, PaperKeyring, SecondClient, computer, paper_keyring
from making import DOSE, MONDAY, dinner_at, key, wall
from skinroutine.app.errors import WorldFailure
from skinroutine.app.phone.loop import AT_A_TIME, Stand
from skinroutine.app.phone.ports import Account, Place
from skinroutine.app.phone.set_up import Choice
from skinroutine.domain.record.event import Noted, Ticked
from skinroutine.domain.record.preferences import TextLevel

pytestmark = pytest.mark.timeout(180)
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
    house.phone.set_up.turn_on(wrong)
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
