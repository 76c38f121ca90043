"""A copy of a profile is another device, and the one it was copied from stays what it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from making import MONDAY, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.adapters.system import whereabouts
from skinroutine.adapters.system.whereabouts import place_of
from skinroutine.app.errors import WorldFailure
from skinroutine.compose.session import open_session

from fakes import FixedClock


def device_in(profile: Path) -> str:
    """Open the diary of a profile as the program does, and return its device's name."""
    with open_session(profile, clock=FixedClock(wall(MONDAY, 7))) as session:
        assert session.store.append([], wall(MONDAY, 7), "UTC") == ()
        return session.store.device


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Return the folder of a profile that was opened once."""
    made = tmp_path / "profile"
    made.mkdir()
    device_in(made)
    return made


def test_a_copy_elsewhere_is_another_device(profile: Path, tmp_path: Path) -> None:
    """Its facts are told apart; opened again, each is what it was; the facts stay."""
    before = device_in(profile)
    copy = tmp_path / "copy"
    shutil.copytree(profile, copy)
    other = device_in(copy)
    assert other != before
    assert device_in(copy) == other
    assert device_in(profile) == before
    with open_session(copy, clock=FixedClock(wall(MONDAY, 7))) as session:
        assert {one.device for one in session.store.newest(9)} == {before}


def test_the_same_folder_on_another_computer_is_another_device(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A home folder that was moved over; brought back it is the device of before."""
    before = device_in(profile)
    other = tmp_path / "machine-id"
    other.write_text("0123456789abcdef0123456789abcdef\n", "ascii")
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(whereabouts, "MACHINE_FILES", (other,))
        moved = device_in(profile)
        assert moved != before
    assert device_in(profile) == before


def test_a_computer_that_does_not_say_which_it_is_changes_nothing(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without an id of the system the name stays."""
    before = device_in(profile)
    monkeypatch.setattr(whereabouts, "MACHINE_FILES", (tmp_path / "none",))
    assert place_of(profile) == ""
    assert device_in(profile) == before


def test_the_place_says_nothing(profile: Path) -> None:
    """Neither the folder nor the computer stands in the diary: a short digest alone."""
    assert len(place_of(profile)) == whereabouts.LENGTH
    assert place_of(profile) != place_of(profile.parent)


def test_a_diary_that_cannot_be_written_to_is_opened_all_the_same(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A start is not refused for the name of a device."""

    def refuse(_store: SqliteStore, _place: str) -> None:
        message = "the disk is full"
        raise WorldFailure(message)

    monkeypatch.setattr(SqliteStore, "live_at", refuse)
    assert device_in(profile)
