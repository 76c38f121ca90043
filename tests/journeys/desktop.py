"""A private desktop: a virtual screen, a bus, a notification server, a screen reader."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call, new_signal
from jeepney.io.blocking import open_dbus_connection

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.domain.record.event import Preferred
from skinroutine.domain.record.preferences import PreferenceName
from waiting import wait_for

HERE = Path(__file__).parent
SRC = HERE.parents[1] / "src"
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:dir={folder}</listen>
<auth>EXTERNAL</auth><policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
DUNST_CONFIG = """[global]
width = 380
offset = 16x16
origin = top-right
font = DejaVu Sans 11
frame_width = 1
padding = 12
horizontal_padding = 14
format = "<b>%s</b>\\n%b"
[urgency_normal]
background = "#201E1B"
foreground = "#F3EEE7"
frame_color = "#63C7BA"
timeout = 20
"""
ANSWERED = (HeaderFields.destination, HeaderFields.reply_serial)


@dataclass(frozen=True)
class Popup:
    """A Notify call that was seen on the bus."""

    at: datetime
    title: str
    body: str
    actions: tuple[str, ...] = ()
    app: str = ""


@dataclass
class Desktop:
    """The running servers and how to reach them.

    `numbers` are the server's ids of the pop-ups; `amended` are calls that changed one of them.
    """

    folder: Path
    environment: dict[str, str]
    popups: list[Popup] = field(default_factory=list)
    amended: list[Popup] = field(default_factory=list)
    numbers: dict[int, int] = field(default_factory=dict)
    children: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def spawn(self, *words: str, **more: Any) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; it is ended with the desktop."""
        with (self.folder / "desktop.log").open("ab") as log:
            options = {"stdout": log, "stderr": log, "start_new_session": True, **more}
            child = subprocess.Popen(words, **{"env": self.environment, **options})
        self.children.append(child)
        return child

    def start_dunst(self) -> subprocess.Popen[bytes]:
        """Start the notification server and wait until it answers."""
        config = self.folder / "dunstrc"
        config.write_text(DUNST_CONFIG)
        child = self.spawn("dunst", "-config", str(config))
        wait_for(lambda: self.owns("org.freedesktop.Notifications"), 10, "dunst answers")
        return child

    def owns(self, name: str) -> bool:
        """Tell whether a name has an owner on the bus."""
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        with open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            answer = connection.send_and_get_reply(
                new_method_call(bus, "NameHasOwner", "s", (name,))
            )
        return bool(answer.body[0])

    def signal(self, member: str, signature: str, *body: object) -> None:
        """Send one of the notification server's signals."""
        server = DBusAddress(
            "/org/freedesktop/Notifications", interface="org.freedesktop.Notifications"
        )
        with open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            connection.send(new_signal(server, member, signature, body))

    def displayed(self) -> int:
        """Return how many notifications the server displays now."""
        return int(self.tool("dunstctl", "count", "displayed"))

    def nodes(self) -> list[dict[str, Any]]:
        """Return what a screen reader finds now."""
        answer = subprocess.run(
            ["/usr/bin/python3", str(HERE / "reader.py")],
            env=self.environment,
            capture_output=True,
            timeout=20,
            check=False,
        )
        if answer.returncode:
            return []
        nodes: list[dict[str, Any]] = json.loads(answer.stdout)
        return nodes

    def node(self, role: str, *starts: str) -> dict[str, Any] | None:
        """Return the first visible node of a role whose name begins so."""
        return next(
            (
                node
                for node in self.nodes()
                if node["role"] == role and node["showing"] and node["name"].startswith(starts)
            ),
            None,
        )

    def names(self) -> list[str]:
        """Return the name of everything that is visible."""
        return [node["name"] for node in self.nodes() if node["showing"] and node["name"]]

    def click(self, node: Mapping[str, Any]) -> None:
        """Click the middle of a node with the mouse."""
        left, top, width, height = node["box"]
        place = [str(left + width // 2), str(top + height // 2)]
        self.tool("xdotool", "mousemove", "--sync", *place, "click", "1")

    def keys(self, *keys: str) -> None:
        """Press keys in the window."""
        wait_for(self._activated, 10, "the window is active")
        self.keys_now(*keys)

    def _activated(self) -> bool:
        """Bring the window to the front; the window manager may need more than one call."""
        search = ("xdotool", "search", "--onlyvisible", "--name", "^skinroutine$")
        answer = subprocess.run(
            [*search, "windowactivate", "--sync"],
            env=self.environment,
            capture_output=True,
            timeout=30,
            check=False,
        )
        return answer.returncode == 0

    def keys_now(self, *keys: str) -> None:
        """Press keys where the focus is, such as in an open menu."""
        self.tool("xdotool", "key", "--delay", "60", *keys)

    def is_managed(self) -> bool:
        """Tell whether a window manager has taken the screen over."""
        answer = subprocess.run(
            ["xdotool", "get_num_desktops"],
            env=self.environment,
            capture_output=True,
            timeout=30,
            check=False,
        )
        return answer.returncode == 0

    def windows(self, name: str) -> int:
        """Count the windows on the screen whose name fits; a minimised one is not there."""
        answer = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", name],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        return len(answer.stdout.split())

    def picture(self, path: Path) -> None:
        """Keep a picture of the whole screen."""
        self.tool("import", "-window", "root", str(path))

    def tool(self, *words: str) -> str:
        """Run a tool to its end and return what it prints."""
        answer = subprocess.run(
            words, env=self.environment, capture_output=True, timeout=30, check=True, text=True
        )
        return answer.stdout


@contextlib.contextmanager
def desktop(
    folder: Path, *, zone: str, size: str = "1200x860", with_dunst: bool = True
) -> Iterator[Desktop]:
    """Yield a private desktop whose clock shows the time of a zone; end all of it afterwards."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name.startswith(("PATH", "LD_", "COVERAGE", "VIRTUAL_ENV", "PYENV"))
    }
    home = folder / "home"
    home.mkdir(mode=0o700)
    run = Path(tempfile.mkdtemp(prefix="sr-"))  # short: a socket's path has 107 bytes at most
    environment |= {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(run),
        "TMPDIR": str(run),
        "TZ": zone,
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(SRC),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONUNBUFFERED": "1",
    }
    made = Desktop(folder, environment)
    try:
        _start_screen(made, size)
        _start_bus(made)
        _start_window_manager(made)
        made.spawn("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        wait_for(lambda: made.owns("org.a11y.Bus"), 10, "the accessibility bus answers")
        _watch(made)
        if with_dunst:
            made.start_dunst()
        yield made
    finally:
        shutil.rmtree(run, ignore_errors=True)
        for child in reversed(made.children):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()
            if child.stdout is not None:
                child.stdout.close()


def _start_window_manager(made: Desktop) -> None:
    """Start openbox; on a busy machine it may give up before the screen answers, so try again."""
    for _ in range(2):
        made.spawn("openbox", "--replace")
        with contextlib.suppress(AssertionError):
            wait_for(made.is_managed, 10, "the window manager answers")
            return
    made.spawn("openbox", "--replace")
    wait_for(made.is_managed, 20, "the window manager answers")


def _start_screen(made: Desktop, size: str) -> None:
    read, write = os.pipe()
    made.spawn(
        "Xvfb",
        "-displayfd",
        str(write),
        "-screen",
        "0",
        f"{size}x24",
        "-nolisten",
        "tcp",
        pass_fds=(write,),
    )
    os.close(write)
    with os.fdopen(read) as answer:
        made.environment["DISPLAY"] = f":{answer.readline().strip()}"


def _start_bus(made: Desktop) -> None:
    config = made.folder / "bus.conf"
    config.write_text(BUS_CONFIG.format(folder=made.environment["XDG_RUNTIME_DIR"]))
    child = made.spawn(
        "dbus-daemon",
        f"--config-file={config}",
        "--nofork",
        "--print-address",
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    made.environment["DBUS_SESSION_BUS_ADDRESS"] = child.stdout.readline().decode().strip()


def _watch(made: Desktop) -> None:
    """Write every Notify call down, as a monitor of the bus."""
    ready: queue.SimpleQueue[bool] = queue.SimpleQueue()
    calls: dict[tuple[Any, Any], int] = {}

    def watch() -> None:
        with (
            contextlib.suppress(OSError, ConnectionError),
            open_dbus_connection(made.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection,
        ):
            rule = MatchRule(interface="org.freedesktop.Notifications", member="Notify")
            monitor = DBusAddress(
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus",
                "org.freedesktop.DBus.Monitoring",
            )
            rules = [rule.serialise(), MatchRule(type="method_return").serialise()]
            call = new_method_call(monitor, "BecomeMonitor", "asu", (rules, 0))
            connection.send_and_get_reply(call)
            ready.put(True)
            while True:
                message = connection.receive()
                fields = message.header.fields
                asked = (
                    fields.get(HeaderFields.destination),
                    fields.get(HeaderFields.reply_serial),
                )
                if asked in calls:
                    made.numbers[calls.pop(asked)] = message.body[0]
                if message.header.message_type is MessageType.method_call and message.body:
                    app, replaces, _, title, body, actions, *_ = message.body
                    if replaces:
                        made.amended.append(Popup(_now(), title, body, tuple(actions), app))
                        continue
                    caller = (fields.get(HeaderFields.sender), message.header.serial)
                    calls[caller] = len(made.popups)
                    made.popups.append(Popup(_now(), title, body, tuple(actions), app))

    threading.Thread(target=watch, daemon=True).start()
    ready.get(timeout=10)


def _now() -> datetime:
    return datetime.fromtimestamp(time.clock_gettime(time.CLOCK_REALTIME), UTC)


@dataclass
class Program:
    """skinroutine with one profile, as processes of its own."""

    on: Desktop
    profile: Path

    is_welcomed: bool = True

    def run(self, *words: str, code: int = 0, **more: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end and expect its exit code."""
        answer = subprocess.run(
            [sys.executable, "-m", "skinroutine", "--profile", str(self.profile), *words],
            env=self.on.environment | more,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert answer.returncode == code, answer
        return answer

    def ask(self, *words: str) -> dict[str, Any]:
        """Return the JSON answer to a question."""
        answer: dict[str, Any] = json.loads(self.run(*words, "--json").stdout)
        return answer

    def open(self, *words: str) -> subprocess.Popen[bytes]:
        """Open the window and wait until a screen reader finds the checklist."""
        child = self.start(*words)
        wait_for(lambda: self.on.node("check box", ""), 20, "the window shows the checklist")
        return child

    def start(self, *words: str, **more: str) -> subprocess.Popen[bytes]:
        """Start the program, in an environment with more in it, without waiting for anything.

        A new diary is one whose welcome was put away, but where a journey wants to see it.
        """
        is_new = not (self.profile / "diary.sqlite3").exists()
        if self.is_welcomed and is_new and "--demo" not in words:
            self._put_welcome_away()
        command = (sys.executable, "-m", "skinroutine", "--profile", str(self.profile), *words)
        return self.on.spawn(*command, env=self.on.environment | more)

    def _put_welcome_away(self) -> None:
        """Write what the welcome writes when it is skipped; a demo's diary has that itself."""
        self.profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        store = SqliteStore(self.profile / "diary.sqlite3")
        store.append([Preferred(PreferenceName.WELCOME.value, "done")], _now(), "UTC")
        store.close()

    def state(self, step: str, slot: str) -> dict[str, Any]:
        """Return the JSON of one of today's occurrences."""
        return next(
            one
            for one in self.ask("today")["occurrences"]
            if (one["step"], one["slot"]) == (step, slot)
        )

    def reminders(self, step: str, slot: str) -> dict[str, Any]:
        """Return the reminder log's newest entry on a slot that was due."""
        (*_, entry) = [
            one
            for one in self.ask("reminders", "--days", "3")["reminders"]
            if (one["step"], one["slot"]) == (step, slot) and (one["shown"] or one["not_shown"])
        ]
        return dict(entry)

    def log(self) -> str:
        """Return the program's log."""
        path = self.profile / "skinroutine.log"
        return path.read_text() if path.exists() else ""
