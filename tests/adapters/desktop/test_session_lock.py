"""A locked screen is heard of from private buses with stand-ins for logind and a screen saver."""

from __future__ import annotations

import json
import logging
import queue
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from adapters.reminding.servers import WITHIN, Bus, private_bus, spawned, wait_for
from skinroutine.adapters.desktop.session_lock import SessionLock

OURS, OTHERS = "/org/freedesktop/login1/session/_31", "/org/freedesktop/login1/session/_32"
SESSION, PROPERTIES = "org.freedesktop.login1.Session", "org.freedesktop.DBus.Properties"
SPEAKER = textwrap.dedent(
    """
    import json, sys, threading
    from jeepney import DBusAddress, MessageType, new_error, new_method_return, new_signal
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

    bus, name, session = sys.argv[1:]
    connection = open_dbus_connection(bus)
    connection.send_and_get_reply(message_bus.RequestName(name))

    def answer():
        while True:
            message = connection.receive()
            if message.header.message_type is MessageType.method_call:
                if session:
                    connection.send(new_method_return(message, "o", (session,)))
                else:
                    connection.send(new_error(message, "org.freedesktop.login1.NoSuchSession"))

    threading.Thread(target=answer, daemon=True).start()
    print("ready", flush=True)
    for line in sys.stdin:
        path, interface, member, signature, body = json.loads(line)
        here = DBusAddress(path, interface=interface)
        body = [{k: tuple(v) for k, v in b.items()} if isinstance(b, dict) else b for b in body]
        connection.send(new_signal(here, member, signature or None, tuple(body)))
    """
)
LISTENS = "session-lock-"
"""How the names of the threads that listen begin."""


class Speaker:
    """Somebody on a bus who sends the signals that the test wants."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def send(self, path: str, interface: str, member: str, signature: str, *body: object) -> None:
        """Send a signal to everybody."""
        assert self.process.stdin is not None
        line = json.dumps([path, interface, member, signature, body])
        print(line, file=self.process.stdin, flush=True)

    def hint(self, path: str, *, is_locked: bool) -> None:
        """Say as logind does that a session's hint has changed."""
        changed = {"LockedHint": ("b", is_locked)}
        self.send(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", SESSION, changed, [])

    def cover(self, interface: str, *, is_active: bool) -> None:
        """Say as a screen saver does that it covers the screen, or no more."""
        self.send("/ScreenSaver", interface, "ActiveChanged", "b", is_active)


@pytest.fixture
def buses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Bus, Bus]]:
    """Yield private buses that stand in for the system's and the session's."""
    with private_bus(tmp_path / "system") as system, private_bus(tmp_path / "session") as session:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", system.address)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
        yield system, session


@pytest.fixture
def heard() -> queue.SimpleQueue[str]:
    """Return where the names of the threads come that heard of a lock."""
    return queue.SimpleQueue()


@pytest.fixture(autouse=True)
def informed(caplog: pytest.LogCaptureFixture) -> None:
    """Keep the log's lines from INFO on, once nobody of an earlier test listens any more."""
    wait_ended()
    caplog.set_level(logging.INFO)


def wait_ended() -> None:
    """Wait until nobody listens any more."""
    wait_for(
        lambda: not [one for one in threading.enumerate() if one.name.startswith(LISTENS)],
        "their end",
    )


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return the lines of the log of the listening."""
    return [
        f"{record.levelname} {record.getMessage()}"
        for record in caplog.records
        if record.name.endswith("session_lock")
    ]


def listen(heard: queue.SimpleQueue[str], caplog: pytest.LogCaptureFixture) -> None:
    """Begin to listen, and wait until it does on both buses."""
    SessionLock(lambda: heard.put(threading.current_thread().name)).start()
    told = {f"INFO listening for a locked screen on the {bus} bus" for bus in ("system", "session")}
    wait_for(lambda: told <= set(lines(caplog)), "it listens")


def speaker(stack: ExitStack, bus: str, name: str, session: str = "") -> Speaker:
    """Return somebody on a bus with a name, who knows of a session or of none."""
    process = stack.enter_context(spawned(sys.executable, "-c", SPEAKER, bus, name, session))
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return Speaker(process)


def end(bus: Bus, thread: str) -> None:
    """End a bus, and wait until who listens there has taken what was said before."""
    bus.end()
    wait_for(lambda: thread not in {one.name for one in threading.enumerate()}, "it ends")


def test_logind_tells_of_our_session(
    buses: tuple[Bus, Bus], heard: queue.SimpleQueue[str], caplog: pytest.LogCaptureFixture
) -> None:
    """The Lock signal and the hint of our session lock; other sessions and unlocking do not."""
    with ExitStack() as stack:
        logind = speaker(stack, "SYSTEM", "org.freedesktop.login1", OURS)
        listen(heard, caplog)
        logind.hint(OTHERS, is_locked=True)
        logind.send(OTHERS, SESSION, "Lock", "")
        logind.hint(OURS, is_locked=False)
        logind.send(OURS, SESSION, "Unlock", "")
        logind.send(OURS, PROPERTIES, "PropertiesChanged", "sa{sv}as", SESSION, {}, [])
        logind.send(OURS, SESSION, "Lock", "")
        assert heard.get(timeout=WITHIN) == "session-lock-system"
        logind.hint(OURS, is_locked=True)
        assert heard.get(timeout=WITHIN) == "session-lock-system"
        end(buses[0], "session-lock-system")
        assert heard.empty()


def test_logind_that_does_not_know_us(
    buses: tuple[Bus, Bus], heard: queue.SimpleQueue[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Where nobody knows which session this is, that of any locks."""
    with ExitStack() as stack:
        logind = speaker(stack, "SYSTEM", "org.freedesktop.login1")
        listen(heard, caplog)
        logind.send(OTHERS, SESSION, "Lock", "")
        assert heard.get(timeout=WITHIN) == "session-lock-system"


@pytest.mark.parametrize(
    "name", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.xfce.ScreenSaver"]
)
def test_a_screen_saver_tells(
    buses: tuple[Bus, Bus],
    heard: queue.SimpleQueue[str],
    caplog: pytest.LogCaptureFixture,
    name: str,
) -> None:
    """A covered screen locks; one that is uncovered, and what makes no sense, does not."""
    with ExitStack() as stack:
        saver = speaker(stack, "SESSION", name)
        listen(heard, caplog)
        saver.cover(name, is_active=False)
        saver.send("/ScreenSaver", name, "ActiveChanged", "s", "nonsense")
        saver.send("/ScreenSaver", name, "WakeUpScreen", "b", True)
        saver.cover(name, is_active=True)
        assert heard.get(timeout=WITHIN) == "session-lock-session"
        end(buses[1], "session-lock-session")
        assert heard.empty()


def test_no_bus(
    heard: queue.SimpleQueue[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without a bus there is a line in the log for each, and that is all."""
    for bus in ("SYSTEM", "SESSION"):
        monkeypatch.setenv(f"DBUS_{bus}_BUS_ADDRESS", "unix:path=/nothing/here")
    SessionLock(lambda: heard.put("")).start()
    wait_ended()
    assert len(lines(caplog)) == 2
    assert all("a locked screen is not told on the" in line for line in lines(caplog))
    assert heard.empty()


@pytest.mark.expects_log("ERROR .*a locked screen was not taken")
def test_a_fault_of_the_listener_does_not_end_it(
    buses: tuple[Bus, Bus], caplog: pytest.LogCaptureFixture
) -> None:
    """Where who is told fails, there is a trace in the log, and the next lock is still told."""
    told: queue.SimpleQueue[None] = queue.SimpleQueue()

    def fails() -> None:
        told.put(None)
        raise RuntimeError

    with ExitStack() as stack:
        saver = speaker(stack, "SESSION", "org.gnome.ScreenSaver")
        SessionLock(fails).start()
        both = ("system", "session")
        begun = {f"INFO listening for a locked screen on the {bus} bus" for bus in both}
        wait_for(lambda: begun <= set(lines(caplog)), "it listens")
        for _ in range(2):
            saver.cover("org.gnome.ScreenSaver", is_active=True)
            told.get(timeout=WITHIN)
        wait_for(
            lambda: sum("not taken" in one for one in lines(caplog)) == 2, "both leave a trace"
        )
