"""Undo takes back what was said at this computer; another one, and the phone, keep their word."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.house import BALM, House, begin
from making import DOSE, MONDAY, key, wall
from skinroutine.app.diary.commands import UNDO_REACH
from skinroutine.domain.record.event import Noted
from skinroutine.domain.record.own import FROM_PHONE

MOISTURIZER = key("moisturizer", "morning")


@pytest.fixture
def other(tmp_path: Path) -> House:
    """Return the diary of another computer."""
    folder = tmp_path / "other"
    folder.mkdir()
    return begin(folder, wall(MONDAY, 7))


def _tell(one: House, other: House) -> None:
    """Let one computer hear all that another one knows."""
    other.store.adopt(one.store.newest(9999), (), other.clock.now(), "UTC")


def test_undo_passes_over_what_another_computer_said(house: House, other: House) -> None:
    """The newest act is the other one's; what is taken back is the own one before it."""
    mine = house.commands.tick(MOISTURIZER)
    _tell(house, other)
    other.commands.tick(DOSE)
    _tell(other, house)
    undone = house.commands.undo()
    assert undone is not None
    assert undone.about == mine.event
    assert house.commands.undo() is None
    assert _is_noted(house, DOSE)


def test_redo_is_not_closed_by_another_computer(house: House, other: House) -> None:
    """What was taken back here comes back, though the other one acted since."""
    house.commands.tick(MOISTURIZER)
    house.commands.undo()
    _tell(house, other)
    other.commands.tick(DOSE)
    other.commands.undo()
    other.commands.tick(BALM)
    _tell(other, house)
    redone = house.commands.redo()
    assert redone is not None
    assert _is_noted(house, MOISTURIZER)
    assert not _is_noted(house, DOSE)
    assert house.commands.redo() is None


def test_undo_passes_over_what_the_phone_said(house: House) -> None:
    """Neither what was ticked there nor what was opened again there is taken back by undo."""
    mine = house.commands.tick(MOISTURIZER)
    house.commands.tick(DOSE, via=FROM_PHONE)
    house.commands.skip(BALM, None, via=FROM_PHONE)
    house.commands.untick(BALM, via=FROM_PHONE)
    undone = house.commands.undo()
    assert undone is not None
    assert undone.about == mine.event
    assert house.commands.undo() is None
    assert _is_noted(house, DOSE)


def test_many_facts_from_elsewhere_do_not_hide_the_own_act(house: House, other: House) -> None:
    """However much came in since, the own newest act is found."""
    mine = house.commands.tick(MOISTURIZER)
    _tell(house, other)
    other.clock.advance(timedelta(hours=1))
    facts = [Noted(DOSE, f"words {number}") for number in range(2 * UNDO_REACH)]
    other.store.append(facts, other.clock.now(), "UTC")
    _tell(other, house)
    undone = house.commands.undo()
    assert undone is not None
    assert undone.about == mine.event


def _is_noted(house: House, one: object) -> bool:
    return any(
        state.record is not None
        for state in house.queries.states(MONDAY, MONDAY)
        if state.occurrence.key == one
    )


def test_no_computer_takes_the_first_routine_back(house: House, other: House) -> None:
    """Each could take back its own, and then the diary of both would have none."""
    _tell(house, other)
    _tell(other, house)
    assert house.commands.undo() is None
    assert other.commands.undo() is None
    _tell(house, other)
    _tell(other, house)
    assert house.queries.routine().steps
