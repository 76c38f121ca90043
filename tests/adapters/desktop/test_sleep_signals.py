"""Sleep and waking are heard from a private system bus with a stand-in for logind on it."""

from __future__ import annotations

import json
import logging
import queue
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.reminding.servers import WITHIN, Bus, private_bus, spawned, wait_for
from skinroutine.adapters.desktop.sleep_signals import SleepSignals

LOGIND = textwrap.dedent(
    """
    import json, os, sys
    from jeepney import DBusAddress, new_signal
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

    HERE = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")
    with open_dbus_connection("SYSTEM") as connection:
        connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
        print("ready", flush=True)
        for line in sys.stdin:
            member, signature, body = json.loads(line)
            connection.send(new_signal(HERE, member, signature, tuple(body)))
    """
)
LISTENS = "sleep-signals"
"""The name of the thread that listens."""


class Logind:
    """A stand-in for logind that sends the signals it is told to."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def send(self, member: str, signature: str, *body: object) -> None:
        """Send a signal to everybody."""
        assert self.process.stdin is not None
        print(json.dumps([member, signature, body]), file=self.process.stdin, flush=True)

    def prepare(self, *, sleeps: bool) -> None:
        """Tell that the computer falls asleep, or that it woke."""
        self.send("PrepareForSleep", "b", sleeps)


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    """Yield a private bus that stands in for the system's."""
    with private_bus(tmp_path / "bus") as made:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", made.address)
        yield made


@pytest.fixture
def logind(system: Bus) -> Iterator[Logind]:
    """Yield the stand-in for logind."""
    with spawned(sys.executable, "-c", LOGIND) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield Logind(process)


@pytest.fixture
def heard() -> queue.SimpleQueue[tuple[str, str]]:
    """Return where what was heard comes, with the name of the thread that told it."""
    return queue.SimpleQueue()


@pytest.fixture
def signals(heard: queue.SimpleQueue[tuple[str, str]]) -> SleepSignals:
    """Return signals that are not listened to yet."""
    return SleepSignals(lambda: heard.put(("sleep", name())), lambda: heard.put(("wake", name())))


@pytest.fixture(autouse=True)
def informed(caplog: pytest.LogCaptureFixture) -> None:
    """Keep the log's lines from INFO on, once nobody of an earlier test listens any more."""
    wait_ended()
    caplog.set_level(logging.INFO)


def name() -> str:
    """Return the name of this thread."""
    return threading.current_thread().name


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return the lines of the log of the listening."""
    return [
        f"{record.levelname} {record.getMessage()}"
        for record in caplog.records
        if record.name.endswith("sleep_signals")
    ]


def wait_listening(caplog: pytest.LogCaptureFixture) -> None:
    """Wait until the listening has begun."""
    wait_for(lambda: "INFO listening for sleep" in lines(caplog), "it listens")


def wait_ended() -> None:
    """Wait until nobody listens any more."""
    wait_for(lambda: not [one for one in threading.enumerate() if one.name == LISTENS], "its end")


def test_sleep_and_waking_are_told(
    logind: Logind,
    signals: SleepSignals,
    heard: queue.SimpleQueue[tuple[str, str]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """What logind says is told in order from a thread of its own, and nothing else is."""
    signals.start()
    wait_listening(caplog)
    for sleeps in (True, False, True):
        logind.prepare(sleeps=sleeps)
    logind.send("PrepareForShutdown", "b", True)
    logind.send("PrepareForSleep", "s", "nonsense")
    logind.send("PrepareForSleep", "")
    logind.prepare(sleeps=False)
    told = [heard.get(timeout=WITHIN) for _ in range(4)]
    assert [what for what, _ in told] == ["sleep", "wake", "sleep", "wake"]
    assert {who for _, who in told} == {LISTENS}
    assert heard.empty()


def test_logind_may_come_later(
    system: Bus,
    signals: SleepSignals,
    heard: queue.SimpleQueue[tuple[str, str]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A bus without logind is listened to as well, in case that logind comes."""
    signals.start()
    wait_listening(caplog)
    with spawned(sys.executable, "-c", LOGIND) as process:
        Logind(process).prepare(sleeps=True)
        assert heard.get(timeout=WITHIN)[0] == "sleep"


@pytest.mark.parametrize(
    "address", ["unix:path=/nothing/here", "nonsense", "tcp:host=localhost,port=1", "unix:path=%00"]
)
def test_no_system_bus(
    signals: SleepSignals,
    heard: queue.SimpleQueue[tuple[str, str]],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    address: str,
) -> None:
    """Without a system bus there is one line in the log, and that is all."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    signals.start()
    wait_ended()
    (line,) = lines(caplog)
    assert line.startswith("INFO sleep is not told here: ")
    assert heard.empty()


def test_a_bus_that_dies(
    system: Bus, signals: SleepSignals, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the bus goes away the listening ends with a line in the log."""
    signals.start()
    wait_listening(caplog)
    system.end()
    wait_ended()
    assert lines(caplog)[1].startswith("INFO sleep is not told here: ")
    assert len(lines(caplog)) == 2


@pytest.mark.expects_log("ERROR .*sleep or waking was not taken")
@pytest.mark.parametrize("fault", [RuntimeError, OSError, ValueError])
def test_a_fault_of_the_listener_does_not_end_it(
    logind: Logind, caplog: pytest.LogCaptureFixture, fault: type[Exception]
) -> None:
    """Where who is told fails, there is a trace in the log, and waking is still told."""
    woke = threading.Event()

    def fails() -> None:
        raise fault

    SleepSignals(fails, woke.set).start()
    wait_listening(caplog)
    logind.prepare(sleeps=True)
    logind.prepare(sleeps=False)
    assert woke.wait(WITHIN)
