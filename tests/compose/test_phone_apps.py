"""To-dos that other programs wrote back are heard right, and keep what is theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from adapters.phone.servers import Real, ask
from compose.phone_apps import APPS, KNOWS_NO_TIME, put_off_by_thunderbird, snoozed, unfolded
from compose.phone_house import Computer, SecondClient, computer, paper_keyring
from compose.troubles import KINDS, on_demand
from making import DOSE, MONDAY, dinner_at, wall
from skinroutine.app.phone import plan
from skinroutine.app.phone.loop import Stand
from skinroutine.domain.record.event import Ticked

START = wall(MONDAY, 7)
EVENING = wall(MONDAY, 19, 20)
MOST = 10_000


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Real]]:
    """Yield what gives a server of a kind to all tests."""
    with on_demand(tmp_path_factory.mktemp) as get:
        yield get


@pytest.fixture(autouse=True)
def few_days(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let a plan be of two days, and a keyring be there."""
    monkeypatch.setattr(plan, "AHEAD", timedelta(days=1))
    with paper_keyring():
        yield


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Computer]:
    """Yield a computer."""
    with computer(tmp_path / "profile", START) as made:
        yield made


def _ticks(house: Computer) -> list[Ticked]:
    found = [one.fact for one in house.session.store.newest(MOST)]
    return [one for one in found if isinstance(one, Ticked)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", APPS)
def test_what_a_program_completed_is_heard_once_and_keeps_what_is_its_own(
    house: Computer, servers: Callable[[str], Real], kind: str, name: str
) -> None:
    """Heard with its time; taken back here, it is opened there, and nothing of theirs is lost."""
    writes, theirs = APPS[name]
    real = servers(kind)
    there = SecondClient(real, house.turn_on(real))
    uid = house.uid(DOSE)
    house.clock.instant = EVENING
    done_at = EVENING - timedelta(minutes=3)
    there.change(uid, lambda text: writes(text, done_at))
    assert [house.sync().stand for _ in range(2)] == [Stand.AGREED] * 2
    (tick,) = _ticks(house)
    assert (tick.key, tick.via) == (DOSE, "phone")
    assert tick.done_at == (EVENING if name in KNOWS_NO_TIME else done_at)
    house.clock.advance(timedelta(minutes=5))
    house.session.commands.untick(DOSE)
    assert [house.sync().stand for _ in range(2)] == [Stand.AGREED] * 2
    text = unfolded(ask(real, "GET", there.path(uid)).text)
    assert "STATUS:NEEDS-ACTION" in text
    assert "COMPLETED" not in text
    assert [one for one in theirs if one not in text] == []
    assert "DTSTART" not in text.split("BEGIN:VTODO")[1]
    assert "X-ROUTINE-CONTENT" in text
    assert house.state(DOSE).record is None


PUT_OFF: dict[str, Callable[[str, datetime, datetime], str]] = {
    "by a second alarm": snoozed,
    "in Thunderbird": put_off_by_thunderbird,
}


@pytest.mark.parametrize("way", PUT_OFF.values(), ids=PUT_OFF)
def test_an_alarm_that_was_put_off_there_still_comes(
    house: Computer,
    servers: Callable[[str], Real],
    way: Callable[[str, datetime, datetime], str],
) -> None:
    """It says nothing of the dose, and stays where the to-do is written over for another reason."""
    real = servers("radicale")
    there = SecondClient(real, house.turn_on(real))
    uid = house.uid(DOSE)
    house.clock.instant = EVENING
    until = EVENING + timedelta(minutes=30)
    there.change(uid, lambda text: way(text, EVENING, until))
    assert house.sync().stand is Stand.AGREED
    assert _ticks(house) == []
    stamp = f"{until:%Y%m%dT%H%M%SZ}"
    assert stamp in ask(real, "GET", there.path(uid)).text
    house.session.commands.snooze(DOSE, timedelta(minutes=45))
    assert [house.sync().stand for _ in range(2)] == [Stand.AGREED] * 2
    text = ask(real, "GET", there.path(uid)).text
    assert f"{EVENING + timedelta(minutes=45):%Y%m%dT%H%M%SZ}" in text, "it was not written over"
    assert stamp in text
    assert "UID:77AF" in text or way is put_off_by_thunderbird


def test_an_alarm_that_was_put_off_goes_where_the_dose_is_at_another_time(
    house: Computer, servers: Callable[[str], Real]
) -> None:
    """Else the phone would ring for a time that is planned no more."""
    real = servers("radicale")
    there = SecondClient(real, house.turn_on(real))
    uid = house.uid(DOSE)
    house.clock.instant = EVENING
    until = EVENING + timedelta(minutes=30)
    there.change(uid, lambda text: snoozed(text, EVENING, until))
    house.session.commands.change_routine(lambda _: dinner_at(21), MONDAY)
    assert [house.sync().stand for _ in range(2)] == [Stand.AGREED] * 2
    assert "UID:77AF" not in ask(real, "GET", there.path(house.uid(DOSE))).text
