"""Servers as processes in a test's own hands: buses, dunst, and a strict one that does as told."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from skinroutine.adapters.reminding.notification_server import ask_server
from skinroutine.app.ports import Delivery, Notice, Notifier, Press

STRICT = Path(__file__).with_name("strict_server.py")
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
"""A bus that starts no server by itself."""
WITHIN = 15.0
"""Seconds for whatever a test waits for."""
T = TypeVar("T")


def wait_for(what: Callable[[], T | None], why: str, within: float = WITHIN) -> T:
    """Return the first true answer; fail with `why` where none comes in time."""
    ends = time.monotonic() + within
    pause = threading.Event()
    while not (answer := what()):
        assert time.monotonic() < ends, f"waited {within} s in vain: {why}"
        pause.wait(0.01)
    return answer


@dataclass
class Child:
    """A server's process: to be frozen, thawed and ended."""

    process: subprocess.Popen[str]

    def freeze(self) -> None:
        """Let it hang."""
        os.kill(self.process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        os.kill(self.process.pid, signal.SIGCONT)

    def end(self) -> None:
        """End it, hanging or not; ending it twice is fine."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)


@dataclass
class Bus(Child):
    """A private bus and its address."""

    address: str


@dataclass
class Strict(Child):
    """The strict server: what it was called with, and what it is to do."""

    lines: list[dict[str, Any]] = field(default_factory=list)

    def calls(self, member: str) -> list[list[Any]]:
        """Return the arguments of each such call that it has answered so far."""
        if self.process.poll() is None:
            mark = len(self.lines)
            self.tell("mark", mark)
            wait_for(lambda: {"mark": mark} in list(self.lines), "the strict server's mark")
        return self._calls(member)

    def wait(self, member: str, number: int = 1) -> list[Any]:
        """Wait until it was called so often, and return the arguments of that call."""
        why = f"call {number} of {member} among {self.lines}"
        return wait_for(lambda: self._calls(member)[number - 1 : number], why)[0]

    def _calls(self, member: str) -> list[list[Any]]:
        return [line["body"] for line in list(self.lines) if line.get("call") == member]

    def tell(self, *words: object) -> None:
        """Let it send a signal, or do as the words say."""
        assert self.process.stdin is not None
        print(json.dumps(words), file=self.process.stdin, flush=True)


@dataclass
class Dunst(Child):
    """The real server: what is on the screen, and what a person does there."""

    choice: Path

    def count(self) -> int:
        """Return how many pop-ups are on the screen."""
        return int(_tool("dunstctl", "count", "displayed"))

    def wait_count(self, number: int) -> None:
        """Wait until so many pop-ups are on the screen."""
        wait_for(lambda: self.count() == number, f"{number} pop-ups")

    def press(self, words: str) -> None:
        """Choose the button with these words from the menu of the newest pop-up."""
        self.choice.write_text(words)
        _tool("dunstctl", "context")

    def click(self) -> None:
        """Click the newest pop-up."""
        _tool("dunstctl", "action", "0")

    def dismiss(self) -> None:
        """Close the newest pop-up as a person does."""
        _tool("dunstctl", "close")

    def pause(self, *, on: bool) -> None:
        """Turn "do not disturb" on or off."""
        _tool("dunstctl", "set-paused", str(on).lower())

    def texts(self) -> list[tuple[str, str]]:
        """Return the title and the body of each pop-up that was closed, newest first."""
        entries = json.loads(_tool("dunstctl", "history"))["data"][0]
        return [(one["summary"]["data"], one["body"]["data"]) for one in entries]


def _tool(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, timeout=10, check=True).stdout


@contextmanager
def spawned(*words: str, **more: Any) -> Iterator[subprocess.Popen[str]]:
    """Run a program that talks over pipes, and end it afterwards."""
    pipe = subprocess.PIPE
    options = {"stdin": pipe, "stdout": pipe, "stderr": subprocess.DEVNULL, "text": True, **more}
    child: subprocess.Popen[str] = subprocess.Popen(words, **options)
    try:
        yield child
    finally:
        child.kill()
        child.wait(10)
        for stream in (child.stdin, child.stdout):
            if stream is not None:
                stream.close()


@contextmanager
def private_bus(folder: Path) -> Iterator[Bus]:
    """Run a bus without any server on it; its socket lies in the folder."""
    folder.mkdir(exist_ok=True)
    config = folder / "bus.conf"
    config.write_text(BUS.format(folder=folder))
    words = ("dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1")
    with spawned(*words) as child:
        assert child.stdout is not None
        address = child.stdout.readline().strip()
        assert address.startswith("unix:")
        yield Bus(child, address)


@contextmanager
def telling(*command: str) -> Iterator[Strict]:
    """Run a server of our own on the bus of the environment, which tells of each call in a line."""
    with spawned(*command) as child:
        made = Strict(child)
        out = child.stdout
        assert out is not None
        assert json.loads(out.readline()) == {"ready": True}
        reader = threading.Thread(
            target=lambda: made.lines.extend(json.loads(line) for line in out), daemon=True
        )
        reader.start()
        yield made
        made.end()
        reader.join(10)


@contextmanager
def strict_server(**ways: Any) -> Iterator[Strict]:
    """Run the strict server on the bus of the environment."""
    with telling(sys.executable, str(STRICT), json.dumps(ways)) as made:
        yield made


@contextmanager
def real_server(folder: Path, *, reads_markup: bool = True) -> Iterator[Dunst]:
    """Run dunst on the bus and the screen of the environment."""
    choice, menu, config = folder / "choice", folder / "menu", folder / "dunstrc"
    menu.write_text(f'#!/bin/sh\ngrep -m1 "^#$(cat {choice}) "\n')
    menu.chmod(0o755)
    markup = "full" if reads_markup else "no"
    config.write_text(f"[global]\ndmenu = {menu}\nmarkup = {markup}\n")
    with spawned("dunst", "-config", str(config), stdout=subprocess.DEVNULL) as child:

        def answers() -> bool:
            assert child.poll() is None, "dunst ended"
            return ask_server(0.5).name is not None

        wait_for(answers, "dunst answers")
        yield Dunst(child, choice)


@dataclass
class Desk:
    """A notifier, what it reported and what was pressed."""

    notifier: Notifier
    presses: queue.SimpleQueue[tuple[str, Press]] = field(default_factory=queue.SimpleQueue)
    reports: queue.SimpleQueue[Delivery] = field(default_factory=queue.SimpleQueue)

    def show(self, notice: Notice) -> Delivery:
        """Show a notice and return what became of it, which is told once."""
        self.notifier.show(notice, self.reports.put)
        report = self.reports.get(timeout=WITHIN)
        assert self.reports.empty()
        return report

    def pressed(self) -> tuple[str, Press]:
        """Return what was pressed next."""
        return self.presses.get(timeout=WITHIN)


def desk_with_buttons(within: float) -> Desk:
    """Return a desk whose notifier waits `within` seconds for each answer; stop it afterwards."""
    from skinroutine.adapters.reminding.desktop_notification import (  # noqa: PLC0415 - Linux alone
        DesktopNotification,
    )
    from skinroutine.adapters.reminding.freedesktop_notifier import (  # noqa: PLC0415 - Linux alone
        FreedesktopNotifier,
    )

    presses: queue.SimpleQueue[tuple[str, Press]] = queue.SimpleQueue()
    notifier = FreedesktopNotifier(
        lambda tag, press: presses.put((tag, press)), partial(DesktopNotification, within=within)
    )
    return Desk(notifier, presses)
