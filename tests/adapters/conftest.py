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
from typing import Any

import pytest

from adapters.reminding.servers import (
    Bus,
    Desk,
    Dunst,
    Strict,
    desk_with_buttons,
    private_bus,
    real_server,
    strict_server,
)

SPEAK_DBUS = [
    "desktop/test_background_portal.py",
    "desktop/test_session_lock.py",
    "desktop/test_sleep_signals.py",
    "reminding/test_desktop_notification.py",
    "reminding/test_freedesktop_notifier.py",
    "reminding/test_freedesktop_troubles.py",
    "reminding/test_portal_notifier.py",
    "reminding/test_texts_on_the_wire.py",
]
collect_ignore = [] if sys.platform == "linux" else SPEAK_DBUS

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
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    """Yield a private session bus without any server on it; it can be ended and another begun."""
    needed("dbus-daemon")
    with private_bus(tmp_path / "bus") as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
        yield made


@pytest.fixture
def bus(private: Bus) -> str:
    """Return the address of a private session bus without any server on it."""
    return private.address


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    """Yield the name of a virtual screen that the tests of a worker share."""
    needed("Xvfb")
    size = ("-screen", "0", "640x480x24")
    with running("Xvfb", "-displayfd", "1", *size, "-nolisten", "tcp", "-noreset") as number:
        yield f":{number}"


@pytest.fixture
def display(screen: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the name of a virtual screen, which the environment names as well."""
    monkeypatch.setenv("DISPLAY", screen)
    return screen


@pytest.fixture
def dunsts(bus: str, display: str, tmp_path: Path) -> Iterator[Callable[..., Dunst]]:
    """Yield a function that starts a real notification server on the private bus."""
    needed("dunst", "dunstctl")
    with ExitStack() as stack:
        yield lambda **ways: stack.enter_context(real_server(tmp_path, **ways))


@pytest.fixture
def dunst(dunsts: Callable[..., Dunst]) -> Dunst:
    """Return a real notification server that answers on the private bus."""
    return dunsts()


@pytest.fixture
def strict(bus: str) -> Iterator[Callable[..., Strict]]:
    """Yield a function that starts a strict server, with its ways, on the private bus."""
    with ExitStack() as stack:

        def start(**ways: Any) -> Strict:
            return stack.enter_context(strict_server(**ways))

        yield start


@pytest.fixture
def desk() -> Iterator[Desk]:
    """Yield a notifier with buttons that waits for an answer a second, and is stopped at last."""
    made = desk_with_buttons(within=1.0)
    yield made
    made.notifier.stop()


@pytest.fixture
def owner(bus: str) -> Iterator[Callable[[str], None]]:
    """Yield a function that starts an ill-behaved owner of the notification server's name."""
    with ExitStack() as stack:

        def start(behaviour: str) -> None:
            words = (sys.executable, "-c", OWNER, behaviour)
            stack.enter_context(running(*words, until="ready"))

        yield start
