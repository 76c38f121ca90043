"""What is known of a calendar server lies in the diary, comes back whole, and is no fact."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinroutine.adapters.store.phone_memory import PHONE, PhoneMemory
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.phone.memory import Memory, memory_in, memory_text
from skinroutine.app.phone.ports import Account, Place
from skinroutine.domain.phone.agreement import Known, Mark
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.preferences import TextLevel

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
    "text", ["", "{", "[]", "null", "{}", memory_text(MEMORY).replace("done", "over")]
)
def test_what_is_no_memory_is_refused(text: str) -> None:
    """A text of something else is no memory."""
    with pytest.raises(ValueError, match=r"."):
        memory_in(text)


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
        store.keep_note(PHONE, '{"version": 9}')
        assert PhoneMemory(store).read() is None
