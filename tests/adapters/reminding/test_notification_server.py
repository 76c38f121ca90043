"""Who answers as the notification server: asked on a real bus, with real and bad servers."""

from __future__ import annotations

import queue
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from adapters.reminding.servers import Dunst
from skinroutine.adapters.reminding.notification_server import ServerState, ask_server
from skinroutine.adapters.reminding.plyer_notifier import PlyerNotifier
from skinroutine.app.ports import Delivery, Notice
from skinroutine.domain.record.event import NotShownReason

linux = pytest.mark.skipif(sys.platform != "linux", reason="asked on Linux alone")


def delivered(notifier: PlyerNotifier) -> Delivery:
    """Show a notice and return what became of it."""
    reports: queue.Queue[Delivery] = queue.Queue()
    notifier.show(Notice("Your dose", "19:00, as you planned."), reports.put)
    return reports.get(timeout=20)


@pytest.mark.parametrize("reads_markup", [True, False])
def test_a_real_server_names_itself(dunsts: Callable[..., Dunst], reads_markup: bool) -> None:
    """dunst answers with its name, what it can, and whether it is paused."""
    dunst = dunsts(reads_markup=reads_markup)
    state = ask_server()
    assert (state.name, state.trouble, state.hung) == ("dunst", "", False)
    assert {"actions", "body"} <= state.capabilities
    assert ("body-markup" in state.capabilities) is reads_markup
    assert not state.is_inhibited
    dunst.pause(on=True)
    assert ask_server() == ServerState("dunst", capabilities=state.capabilities, is_inhibited=True)


def test_plyer_reaches_a_real_server(dunst: Dunst) -> None:
    """The real notifier over the real bus reports the server that took the reminder."""
    assert delivered(PlyerNotifier()) == Delivery("plyer, dunst")
    assert dunst.count() == 1


def test_plyer_does_not_disturb(dunst: Dunst) -> None:
    """While dunst is paused nothing is given to notify-send, and this is said."""
    dunst.pause(on=True)
    wanted = Delivery("plyer", NotShownReason.DO_NOT_DISTURB, "dunst is told not to")
    assert delivered(PlyerNotifier()) == wanted
    dunst.pause(on=False)
    assert dunst.count() == 0


def test_a_bus_without_a_server(bus: str) -> None:
    """Where nobody owns the name, the trouble says so and nobody hung."""
    state = ask_server()
    assert state.name is None
    assert state.trouble.startswith("no notification server: org.freedesktop.DBus.Error.")
    assert not state.hung


def test_the_notifier_on_a_bus_without_a_server(bus: str) -> None:
    """Without a server the real notifier does not pretend that plyer showed anything."""
    assert delivered(PlyerNotifier()).problem is NotShownReason.NO_SERVER


@linux
def test_no_bus_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no session bus, the trouble says so."""
    for address in (f"unix:path={tmp_path}/nothing", "nonsense", "", "tcp:host=localhost,port=1"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        state = ask_server()
        assert state.name is None
        assert state.trouble.startswith("no session bus: ")
        assert not state.hung


@linux
def test_a_bus_that_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an address the trouble names what is not set, and no word of Python."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    said = "no session bus: DBUS_SESSION_BUS_ADDRESS is not set"
    assert ask_server().trouble == said
    assert delivered(PlyerNotifier()).detail == said


@linux
@pytest.mark.parametrize("address", ["nonsense", "", "tcp:host=localhost,port=1"])
def test_a_bus_that_nobody_can_speak(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """An address that makes no sense is quoted, without a word of Python."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    wanted = f'no session bus: its address "{address}" is not understood'
    assert ask_server().trouble == wanted


def test_a_server_that_hangs(owner: Callable[[str], None]) -> None:
    """A server that owns the name and does not answer is given up in time."""
    owner("hangs")
    begins = time.monotonic()
    assert ask_server(0.3) == ServerState(
        None, "the notification server does not answer", hung=True
    )
    assert time.monotonic() - begins < 3


def test_a_server_that_refuses(owner: Callable[[str], None]) -> None:
    """An error for an answer is no server."""
    owner("refuses")
    assert ask_server() == ServerState(None, "no notification server: org.example.Unwell")


def test_a_server_that_dies(owner: Callable[[str], None]) -> None:
    """A server that dies while it is asked is no server."""
    owner("dies")
    state = ask_server()
    assert state.name is None
    assert state.trouble.startswith("no notification server: org.freedesktop.DBus.Error.")


@pytest.mark.expects_log("ERROR .*the notifier failed")
def test_a_server_that_says_nothing(owner: Callable[[str], None]) -> None:
    """An empty answer is a refused reminder, told and logged, and the notifier lives on."""
    owner("empty")
    notifier = PlyerNotifier()
    assert delivered(notifier).problem is NotShownReason.REFUSED
    assert delivered(notifier).problem is NotShownReason.REFUSED


def test_other_systems_name_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no such question the system stands for the server."""
    monkeypatch.setattr(sys, "platform", "darwin")
    assert ask_server() == ServerState("darwin")
