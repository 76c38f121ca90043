"""Pages between computers: damaged, deleted, unknown, of a wrong clock, written by copies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.phone.test_two_computers import Account, Computer, PaperSealing, computers, settle
from making import DOSE, MONDAY, key, wall
from skinroutine.adapters.store.event_codec import PayloadCodec
from skinroutine.app.exchange.ports import Payload
from skinroutine.app.phone.loop import Stand
from skinroutine.app.phone.memory import Memory, memory_in
from skinroutine.app.phone.pages import FACTS, MENDINGS, Shelf
from skinroutine.domain.phone.agreement import Mark
from skinroutine.domain.phone.sharing import PageName, holes, page_name, to_gather, unread
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.record.event import Fact, Noted

from fakes import FixedClock

CARE = key("moisturizer", "morning")
NEWER = pytest.mark.expects_log("the calendar server: written by a newer program")


class OldCodec(PayloadCodec):
    """Reads facts as a program does that knows no notes yet."""

    def decode(self, kind: str, payload: Payload) -> Fact:
        """Return a fact of a known kind."""
        if kind == "Noted":
            raise ValueError(kind)
        return super().decode(kind, payload)


@pytest.fixture
def account() -> Account:
    """Return an account that nothing lies in yet."""
    return Account()


@pytest.fixture
def both(tmp_path: Path, account: Account) -> list[Computer]:
    """Return two computers of one word."""
    made = computers(tmp_path, account)
    settle(made, account)
    return made


def third(tmp_path: Path, account: Account, of: Computer) -> Computer:
    """Return a computer that joins late."""
    made = Computer(tmp_path / "third", account, FixedClock(of.house.clock.now()), "third")
    made.join()
    return made


def pages_of(account: Account, one: Computer) -> list[str]:
    """Return the names of the pages that a computer wrote, in order."""
    memory = one.loop.memory
    assert memory is not None
    assert memory.shelf is not None
    named = (page_name(name) for name in account.pages.lying)
    return [str(name) for name in sorted(filter(None, named)) if name.writer == memory.shelf.writer]


def act_and_tell(one: Computer, number: int) -> None:
    """Note something, and tell it on a page of its own."""
    one.house.commands.note(CARE, f"words {number}")
    one.loop.try_now()


@pytest.mark.parametrize("which", [0, -1, 2])
def test_a_page_that_was_deleted_by_hand_is_told_anew(
    tmp_path: Path, account: Account, both: list[Computer], which: int
) -> None:
    """Read already or not: whoever has its facts tells them again, and nobody waits."""
    first, second = both
    second.is_away = True
    for number in range(4):
        act_and_tell(first, number)
    del account.pages.lying[pages_of(account, first)[which]]
    settle(both, account)
    late = third(tmp_path, account, first)
    settle([*both, late], account)
    assert first.shared_facts() == second.shared_facts()
    assert first.shared_facts() <= late.shared_facts()
    assert [one.loop.status().stand for one in (*both, late)] == [Stand.AGREED] * 3


@NEWER
@pytest.mark.parametrize("which", [0, -1, 2])
def test_a_page_that_was_damaged_by_hand_is_told_anew(
    tmp_path: Path, account: Account, both: list[Computer], which: int
) -> None:
    """It is taken away by whoever cannot read it, and then told again."""
    first, second = both
    second.is_away = True
    for number in range(4):
        act_and_tell(first, number)
    account.pages.lying[pages_of(account, first)[which]] = b""
    late = third(tmp_path, account, first)
    settle([*both, late], account)
    assert first.shared_facts() == second.shared_facts() == late.shared_facts()
    assert [one.loop.status().stand for one in (*both, late)] == [Stand.AGREED] * 3
    assert all(account.pages.lying.values())


def test_all_pages_deleted_are_told_anew(account: Account, both: list[Computer]) -> None:
    """A calendar that was emptied by hand is filled again, with entries and facts."""
    entries = len(account.calendar.lying)
    account.pages.lying.clear()
    account.calendar.lying.clear()
    account.calendar.state += 1
    settle(both, account)
    late_facts = both[0].shared_facts()
    assert account.pages.lying
    assert len(account.calendar.lying) == entries
    assert late_facts == both[1].shared_facts()


def test_an_entry_deleted_before_all_of_them_were_comes_back_with_them(
    account: Account, both: list[Computer]
) -> None:
    """Seen while another computer empties it, the calendar is filled all the same."""
    uids = sorted(account.calendar.lying)
    for uid in uids[:5]:
        account.calendar.delete(uid)
    settle(both, account)
    assert len(account.calendar.lying) == len(uids) - 5
    for uid in uids[5:]:
        account.calendar.delete(uid)
    settle(both, account)
    assert sorted(account.calendar.lying) == uids


@NEWER
def test_a_server_that_damages_every_page_is_not_written_to_for_ever(
    account: Account, both: list[Computer]
) -> None:
    """Some are taken away, the rest stays; the plan on the phone goes on."""
    first, second = both
    second.is_away = True
    for number in range(MENDINGS + 4):
        act_and_tell(first, number)
    for name in pages_of(account, first):
        account.pages.lying[name] = b""
    first.is_away, second.is_away = True, False
    settle([second], account)
    first.is_away = True
    second.house.commands.tick(CARE)
    for _ in range(4):
        second.beat(timedelta(minutes=11))
    assert sum(not page for page in account.pages.lying.values()) == 4 + 1
    assert second.loop.status().stand is Stand.WAITING
    calls = len(account.calendar.calls)
    second.beat(timedelta(minutes=11))
    assert "take" not in account.calendar.calls[calls:]


@NEWER
def test_an_older_program_goes_on_beside_a_newer_one(
    account: Account, both: list[Computer]
) -> None:
    """What it can read is heard, its own is told; updated, it hears the rest."""
    first, second = both
    second.codec = OldCodec()
    first.house.clock.instant = second.house.clock.instant = wall(MONDAY, 19, 5)
    first.house.commands.note(CARE, "words")
    first.loop.try_now()
    first.house.commands.tick(CARE)
    first.loop.try_now()
    second.house.commands.tick(DOSE)
    settle(both, account)
    status = second.loop.status()
    assert status.stand is Stand.WAITING
    assert "update skinroutine" in str(status.trouble)
    assert _is_done(second, CARE)
    assert _is_done(first, DOSE)
    entry = next(one for one in account.calendar.lying.values() if DOSE in one.entry.covers)
    assert entry.found.mark is Mark.DONE
    second.codec = PayloadCodec()
    settle(both, account)
    assert first.shared_facts() == second.shared_facts()
    assert second.loop.status().stand is Stand.AGREED


@NEWER
def test_beside_what_it_cannot_read_a_computer_overrules_nothing(
    account: Account, both: list[Computer]
) -> None:
    """Another plan of elsewhere is not put back; what is ticked here is done there."""
    first, second = both
    second.codec = OldCodec()
    first.house.commands.note(CARE, "words")
    first.house.commands.change_routine(_without_care, MONDAY)
    first.loop.try_now()
    first.is_away = True
    before = dict(account.calendar.lying)
    settle([second], account)
    first.is_away = True
    second.house.commands.tick(DOSE)
    second.loop.beat()
    second.beat(timedelta(seconds=10))
    for uid, one in before.items():
        if DOSE in one.entry.covers:
            assert account.calendar.lying[uid].found.mark is Mark.DONE
        else:
            assert account.calendar.lying[uid].entry == one.entry


@pytest.mark.expects_log("the calendar server: sealed with another phrase")
def test_another_phrase_holds_nothing_up_and_a_new_one_takes_the_old_pages_away(
    account: Account, both: list[Computer]
) -> None:
    """A computer with another phrase serves the phone; once all have the new one, all is heard."""
    first, second = both
    memory = first.loop.memory
    assert memory is not None
    assert memory.shelf is not None
    before = pages_of(account, first)
    first.sealing = PaperSealing("new")
    first.loop.join(_with_shelf(first, Shelf("00000000000000aa", old=(memory.shelf.writer,))))
    first.house.commands.tick(CARE)
    settle(both, account)
    assert not set(before) & set(account.pages.lying)
    assert second.loop.status().stand is Stand.WAITING
    shelf = second.loop.memory and second.loop.memory.shelf
    assert shelf
    second.sealing = PaperSealing("new")
    second.loop.join(_with_shelf(second, Shelf("00000000000000bb", old=(shelf.writer,))))
    settle(both, account)
    assert first.shared_facts() == second.shared_facts()
    assert [one.loop.status().stand for one in both] == [Stand.AGREED] * 2


@pytest.mark.parametrize("days", [-4000, -1, 1, 400])
def test_a_computer_whose_clock_is_wrong_is_heard(
    account: Account, both: list[Computer], days: int
) -> None:
    """Its facts come over, and nothing waits for the day that it believes in."""
    first, second = both
    right = first.house.clock.instant
    first.house.clock.instant = right + timedelta(days=days)
    first.house.store.append([Noted(CARE, "words")], first.house.clock.now(), "UTC")
    first.loop.try_now()
    first.house.clock.instant = right
    settle(both, account)
    assert first.shared_facts() == second.shared_facts()
    assert [one.loop.status().stand for one in both] == [Stand.AGREED] * 2


def test_a_year_away_is_heard_in_one_go(account: Account, both: list[Computer]) -> None:
    """Pages that were gathered meanwhile hold all of it."""
    first, second = both
    second.is_away = True
    for number in range(40):
        act_and_tell(first, number)
        first.house.clock.advance(timedelta(days=9))
        first.loop.beat()
    second.house.clock.instant = first.house.clock.instant
    settle(both, account)
    assert first.shared_facts() == second.shared_facts()
    assert len(pages_of(account, first)) < 40


def test_pages_too_heavy_to_be_read_are_not_gathered(
    account: Account, both: list[Computer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """They stay as they are, and are looked into once."""
    monkeypatch.setattr("skinroutine.app.phone.pages.HEAVY", 2000)
    first, second = both
    for number in range(20):
        act_and_tell(first, number)
    number = len(pages_of(account, first))
    calls = len(account.calendar.calls)
    act_and_tell(first, 99)
    assert len(pages_of(account, first)) == number + 1
    assert "read" not in account.calendar.calls[calls:]
    settle(both, account)
    assert first.shared_facts() == second.shared_facts()


@pytest.mark.parametrize("is_told_apart", [False, True])
def test_a_copied_profile_loses_and_doubles_nothing(
    tmp_path: Path, account: Account, both: list[Computer], *, is_told_apart: bool
) -> None:
    """Both act and write at once, with or without a name of its own for the copy."""
    first, second = both
    act_and_tell(first, 1)
    twin = first.copied(tmp_path / "twin", is_told_apart=is_told_apart)
    for number, one in enumerate([first, twin, second]):
        one.house.commands.note(CARE, f"of {number}")
    settle([first, twin, second], account)
    first.house.commands.tick(CARE)
    twin.house.commands.tick(CARE)
    settle([twin, second, first], account)
    assert first.shared_facts() == twin.shared_facts() == second.shared_facts()
    assert (pages_of(account, first) == pages_of(account, twin)) is not is_told_apart
    assert [one.loop.status().stand for one in (first, twin, second)] == [Stand.AGREED] * 3


def test_copies_that_write_the_same_page_at_once_both_tell(
    tmp_path: Path, account: Account, both: list[Computer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second to write is refused, and tells its facts on the next page."""
    first, _ = both
    twin = first.copied(tmp_path / "twin", is_told_apart=False)
    before = account.pages.names()
    act_and_tell(twin, 1)
    first.house.commands.note(CARE, "words")
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(account.pages, "names", lambda: before)
        first.loop.beat()
        first.beat(timedelta(seconds=10))
    settle([*both, twin], account)
    assert first.shared_facts() == twin.shared_facts() == both[1].shared_facts()


def test_the_last_computer_to_leave_takes_all_pages_away(
    account: Account, both: list[Computer]
) -> None:
    """Until then the others can read what the first one told; its entries are put back by them."""
    first, second = both
    account.pages.lying["a page of somebody"] = b"theirs"
    entries = sorted(account.calendar.lying)
    second.is_away = True
    act_and_tell(first, 1)
    facts = first.shared_facts()
    first.loop.leave()
    assert first.loop.memory is None
    assert account.calendar.lying == {}
    second.is_away = False
    settle([second], account)
    assert second.shared_facts() >= facts
    assert second.loop.status().stand is Stand.AGREED
    assert sorted(account.calendar.lying) == entries
    second.loop.leave()
    assert second.loop.memory is None
    assert list(account.pages.lying) == ["a page of somebody"]
    assert account.calendar.lying == {}


@pytest.mark.expects_log("the calendar server: no answer")
@pytest.mark.parametrize("calls", range(12))
def test_leaving_that_breaks_off_goes_on(
    account: Account, both: list[Computer], calls: int
) -> None:
    """Whatever call comes to nothing, in the end nothing of ours lies there."""
    both[1].loop.leave()
    number = len(account.calendar.lying) + 3
    account.calendar.fail(calls * number // 12, is_after=bool(calls % 2))
    both[0].loop.leave()
    account.calendar.breaks = None
    for _ in range(3):
        both[0].beat(timedelta(minutes=11))
    assert both[0].loop.memory is None
    assert account.pages.lying == {}
    assert account.calendar.lying == {}


def _with_shelf(one: Computer, shelf: Shelf) -> Memory:
    return replace(memory_in(one.keeper.text), shelf=shelf)


def _without_care(routine: Routine) -> Routine:
    return replace(routine, steps=tuple(one for one in routine.steps if one.is_dose))


def _is_done(one: Computer, wanted: object) -> bool:
    states = one.house.queries.states(MONDAY, MONDAY)
    return next(state.status.is_done for state in states if state.occurrence.key == wanted)


NAMES = st.builds(
    lambda writer, first, size: PageName(writer, first, first + size),
    st.sampled_from(["a" * 16, "b" * 16]),
    st.integers(1, 30),
    st.integers(0, 9),
)


def numbers(names: Sequence[PageName]) -> set[tuple[str, int]]:
    """Return each page of one."""
    return {(one.writer, n) for one in names for n in range(one.first, one.last + 1)}


@given(st.lists(NAMES), st.lists(NAMES))
def test_all_that_is_new_is_read_and_what_is_gone_is_known(
    lying: list[PageName], read: list[PageName]
) -> None:
    """Beside what is known the unread pages make up all that lies there; holes are the rest."""
    spans = [(one.writer, one.first, one.last) for one in read]
    found = unread(lying, spans)
    assert set(found) <= set(lying)
    assert numbers(found) | numbers(read) == numbers(lying) | numbers(read)
    assert not unread(lying, [*spans, *((one.writer, one.first, one.last) for one in found)])
    upto = {w: max(n for v, n in numbers([*lying, *read]) if v == w) for w, _ in numbers(lying)}
    upto |= {w: max(n for v, n in numbers([*lying, *read]) if v == w) for w, _ in numbers(read)}
    every = {(writer, n) for writer, last in upto.items() for n in range(1, last + 1)}
    gone = [PageName(*one) for one in holes(lying, spans)]
    assert numbers(gone) == every - numbers(lying)


def test_a_hole_does_not_keep_later_pages_from_being_gathered() -> None:
    """The first sixteen neighbours of a size are found, wherever they begin."""
    pages = [PageName("a" * 16, n, n) for n in (1, 2, 3, *range(5, 30))]
    assert [one.first for one in to_gather(pages)] == list(range(5, 21))
    assert to_gather(pages[:18]) == ()


def test_a_full_page_is_far_from_the_longest(tmp_path: Path, account: Account) -> None:
    """Each holds so many facts at most."""
    first, _ = computers(tmp_path, account)
    facts = [Noted(CARE, "x" * 500) for _ in range(2 * FACTS)]
    first.house.store.append(facts, first.house.clock.now(), "UTC")
    first.loop.try_now()
    assert first.loop.status().stand is Stand.AGREED
