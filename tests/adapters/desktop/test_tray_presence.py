"""Whether the desktop has a tray: asked on a real bus, with and without one, and without a bus."""

from __future__ import annotations

import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("asked on Linux alone", allow_module_level=True)

from skinroutine.adapters.desktop.tray_presence import WATCHER, has_tray

TRAY = textwrap.dedent(
    """
    import sys
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection() as connection:
        connection.send_and_get_reply(message_bus.RequestName(sys.argv[1]))
        print("ready", flush=True)
        while True:
            connection.receive()
    """
)


@pytest.fixture
def tray(bus: str) -> Iterator[None]:
    """Yield while somebody watches for icons on the private bus."""
    words = [sys.executable, "-c", TRAY, WATCHER]
    watcher = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    assert watcher.stdout is not None
    try:
        assert watcher.stdout.readline() == "ready\n"
        yield
    finally:
        watcher.terminate()
        watcher.wait(10)
        watcher.stdout.close()


def test_a_tray_is_seen(tray: None) -> None:
    """Where somebody watches for icons there is a tray."""
    assert has_tray() is True


def test_a_bus_without_a_tray(bus: str) -> None:
    """Where nobody owns the name there is none of the present kind."""
    assert has_tray() is False


@pytest.mark.parametrize("address", ["unix:path=/nowhere", "nonsense", "tcp:host=here", ""])
def test_no_bus_is_not_known(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a bus nobody can be asked, whatever the address looks like."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert has_tray() is None


def test_no_address_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an address there is no bus."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert has_tray() is None


def test_a_bus_that_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bus that does not even let us in is given up in time."""
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "bus"))
        deaf.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
        begins = time.monotonic()
        assert has_tray(0.2) is None
        assert time.monotonic() - begins < 3
