"""Real servers in the test's own hands: a session bus, a screen, a notification server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from skinroutine.adapters.reminding.notification_server import ask_server

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
"""A bus that starts no server by itself."""

OWNER = textwrap.dedent(
    """
    import sys
    from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call
    from jeepney import new_error, new_method_return
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

    behaviour = sys.argv[1]
    with open_dbus_connection() as connection:
        connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
        print("ready", flush=True)
        while True:
            message = connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            if behaviour == "dies":
                sys.exit()
            if behaviour == "refuses":
                connection.send(new_error(message, "org.example.Unwell"))
            if behaviour == "empty":
                connection.send(new_method_return(message))
    """
)


def needed(*programs: str) -> None:
    """Skip where a program is missing on somebody's own machine; in CI it must be there."""
    missing = [one for one in programs if shutil.which(one) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"{missing} must be installed in CI")
    if missing or sys.platform != "linux":
        pytest.skip(f"needs {missing or 'Linux'}")


@contextmanager
def running(*words: str, until: str = "") -> Iterator[str]:
    """Run a server, and yield its first line once it has one that holds `until`."""
    server = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout is not None
    try:
        line = server.stdout.readline().strip()
        assert line, f"{words[0]} did not start"
        assert until in line
        yield line
    finally:
        server.terminate()
        server.wait(10)
        server.stdout.close()


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Yield the address of a private session bus without any server on it."""
    needed("dbus-daemon")
    config = tmp_path / "bus.conf"
    config.write_text(BUS.format(folder=tmp_path))
    words = ("dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1")
    with running(*words, until="unix:") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Yield the name of a virtual screen of the test's own."""
    needed("Xvfb")
    with running("Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp") as n:
        monkeypatch.setenv("DISPLAY", f":{n}")
        yield f":{n}"


@pytest.fixture
def dunst(bus: str, display: str, tmp_path: Path) -> Iterator[None]:
    """Yield once a real notification server answers on the private bus."""
    needed("dunst")
    config = tmp_path / "dunstrc"
    config.write_text("[global]\n")
    words = ("dunst", "-config", str(config))
    server = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            if ask_server(0.5).name is not None:
                break
            with pytest.raises(subprocess.TimeoutExpired):
                server.wait(0.05)
        yield
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture
def owner(bus: str) -> Iterator[Callable[[str], None]]:
    """Yield a function that starts an ill-behaved owner of the notification server's name."""
    with ExitStack() as stack:

        def start(behaviour: str) -> None:
            words = (sys.executable, "-c", OWNER, behaviour)
            stack.enter_context(running(*words, until="ready"))

        yield start
