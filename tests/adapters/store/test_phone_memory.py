"""What is known of a calendar server lies in the diary, comes back whole, and is no fact."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinroutine.adapters.store.phone_memory import PHONE, PhoneMemory
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.memory import Memory, memory_in, memory_text
from skinroutine.app.phone.pages import Shelf
from skinroutine.app.phone.ports import Account, Place
from skinroutine.compose.phone import PhoneAccount
from skinroutine.compose.session import open_session
from skinroutine.domain.phone.agreement import Known, Mark
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.wording import phone as words
from skinroutine.ui.wording.keeping import Present

from fakes import FixedClock

AT = datetime(2026, 11, 24, 18, 5, 7, 123456, tzinfo=UTC)
KEYS = st.builds(OccurrenceKey, st.dates(date(2000, 1, 1)), st.text(), st.text())
INSTANTS = st.none() | st.datetimes(timezones=st.just(UTC))
KNOWN = st.builds(
    Known,
    st.text(),
    st.lists(KEYS, max_size=3).map(tuple),
    st.sampled_from(Mark),
    st.text(),
    st.text(),
    INSTANTS,
    INSTANTS,
    st.booleans(),
)
MEMORY = Memory(
    Account("https://cloud.example", "kim"),
    Place("/a/", "Routine \N{DROPLET}", takes_todos=True, takes_events=False, takes_journals=True),
    TextLevel.DISCREET,
    (Known("u", (OccurrenceKey(AT.date(), "dose", "dinner"),), Mark.DONE, "c", "t", AT, AT),),
    "token",
    AT,
)


@given(st.lists(KNOWN, max_size=4), st.text(), INSTANTS, st.booleans())
def test_any_memory_comes_back(
    known: list[Known], token: str, agreed_at: datetime | None, is_leaving: bool
) -> None:
    """Text and back is the same memory, to the microsecond."""
    memory = Memory(
        MEMORY.account, MEMORY.place, MEMORY.level, tuple(known), token, agreed_at, is_leaving
    )
    assert memory_in(memory_text(memory)) == memory


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "{}",
        "[" * 9999,
        memory_text(MEMORY).replace('"https://cloud.example"', "5"),
        memory_text(MEMORY).replace('"kim"', "null"),
        memory_text(MEMORY).replace("takes_todos", "takes"),
    ],
)
def test_what_is_no_memory_is_refused(text: str) -> None:
    """A text of something else is no memory."""
    with pytest.raises(ValueError, match=r"."):
        memory_in(text)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ('"done"', '"over"'),
        ('"covers":[[', '"covers":[[5,'),
        ('"token":"token"', '"token":[]'),
        ('"is_leaving":false', '"is_leaving":"no"'),
        ('"known":[', '"known":[null,'),
        ('"newest":""', '"newest":{}'),
    ],
)
def test_of_a_damaged_memory_the_account_is_enough(was: str, now: str) -> None:
    """Nothing is known then, so all that lies on the server is looked at; the account goes on."""
    text = memory_text(MEMORY)
    assert was in text
    found = memory_in(text.replace(was, now))
    assert found == Memory(MEMORY.account, MEMORY.place, MEMORY.level)


def test_a_damaged_level_says_the_least() -> None:
    """Nothing that was hidden is shown."""
    text = memory_text(replace(MEMORY, level=TextLevel.FULL))
    assert memory_in(text.replace('"full"', '"loud"')).level is TextLevel.DISCREET


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ('"page":3', '"page":"3"'),
        ('"told":[', '"told":[0,'),
        ('"writer":"', '"writer":"/'),
        ('"read":[]', '"read":[[1]]'),
        ('"shelf":{', '"shelf":{"more":1,'),
    ],
)
def test_a_damaged_shelf_tells_and_reads_all_again(was: str, now: str) -> None:
    """Under another name, so that no page of before is taken for one of its own."""
    shelf = Shelf("0123456789abcdef", 3, (7, "an id"), everything=False)
    text = memory_text(replace(MEMORY, shelf=shelf))
    assert was in text
    found = memory_in(text.replace(was, now))
    assert found.known == MEMORY.known
    assert found.shelf is not None
    assert found.shelf.writer != shelf.writer
    assert found.shelf == Shelf(found.shelf.writer)


@given(st.data())
def test_no_damage_to_a_memory_is_more_than_a_refusal(data: st.DataObject) -> None:
    """A text with a piece cut out, or with other signs in it, is read or refused; never a crash."""
    shelf = Shelf("0123456789abcdef", 3, (7, "x"), read=(("0123456789abcdef", 1, 3),), old=("a",))
    text = memory_text(replace(MEMORY, shelf=shelf))
    begin = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(begin, min(len(text), begin + 40)))
    broken = text[:begin] + data.draw(st.text(max_size=5)) + text[end:]
    with suppress(ValueError):
        found = memory_in(broken)
        assert memory_in(memory_text(found)) == found


def test_it_is_kept_beside_the_facts(tmp_path: Path) -> None:
    """Another start reads it, no fact is made of it, and forgetting leaves nothing."""
    path = tmp_path / "diary.sqlite3"
    with closing(SqliteStore(path)) as store:
        assert PhoneMemory(store).read() is None
        PhoneMemory(store).write(MEMORY)
        assert store.count() == 0
    with closing(SqliteStore(path)) as store:
        assert PhoneMemory(store).read() == MEMORY
        before = store.stamp()
        PhoneMemory(store).write(None)
        assert store.note(PHONE) == ""
        assert store.stamp() != before


@pytest.mark.expects_log("what is known of the calendar server cannot be read")
def test_what_a_newer_program_kept_is_as_if_there_were_nothing(tmp_path: Path) -> None:
    """The account has to be named again; nothing else is lost."""
    with closing(SqliteStore(tmp_path / "diary.sqlite3")) as store:
        assert not PhoneMemory(store).is_unreadable()
        store.keep_note(PHONE, '{"version": 9}')
        assert PhoneMemory(store).read() is None
        assert PhoneMemory(store).is_unreadable()


@pytest.mark.expects_log("what is known of the calendar server cannot be read")
def test_an_account_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """It is not silently off: a sentence says what to do, and the account can be set up anew."""
    clock = FixedClock(AT)
    with open_session(tmp_path, clock=clock) as session:
        account = PhoneAccount(session, lambda call: call())
        assert account.status() == Status(Stand.OFF)
        session.store.keep_note(PHONE, '{"account": "gone"}')
        status = account.status()
        assert status.stand is Stand.OFF
        assert "Set it up again" in str(status.trouble)
        assert words.needs_person(status)
        assert words.status(status, Present(AT.date(), UTC)) == str(status.trouble)
