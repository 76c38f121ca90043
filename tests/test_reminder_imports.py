"""Showing a reminder, and giving way, load nothing: the program's files may have been replaced."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", reason="starts the window")
pytest.importorskip("jeepney", reason="asks a notification server")

from adapters.reminding.servers import private_bus, strict_server

SRC = Path(__file__).resolve().parents[1] / "src"
STARTS = """
import json, os, sys, time
from skinroutine import __main__
from skinroutine.ui.shell import bare_imports, pages, read_ahead
bare_imports.import_barely()
if IS_READ_AHEAD:
    read_ahead.REST_MS = pages.REST_MS = 5
else:
    read_ahead.ReadAhead.start = lambda self: None
from PySide6.QtCore import QTimer
from skinroutine.app.ports import Button, Notice, Press
from skinroutine.ui.shell.application import Program

read_ahead.ReadAhead.__init__.__kwdefaults__["rest_ms"] = read_ahead.REST_MS
begin = Program._begin
came, loaded = [], []

class Spy:
    def find_spec(self, name, path=None, target=None):
        loaded.append(name)

def show(program):
    channels = [*program._reminders.notifier._channels]
    sys.meta_path.insert(0, Spy())

    def on(number):
        if number == len(channels):
            program.renew()
            return
        notice = Notice("Reminder", "Something & more", f"x{number}", (Button(Press.DONE, "Done"),))
        notifier = channels[number].notifier
        def settled(delivery):
            came.append([channels[number].id, delivery.problem and delivery.problem.value])
            program.courier.post(lambda: (notifier.amend(notice), notifier.withdraw(notice.tag)))
            program.courier.post(lambda: on(number + 1))
        notifier.show(notice, settled)

    on(0)

def replaced(*_):
    print(json.dumps([loaded, came]), flush=True)
    os._exit(0)

os.execve = replaced

def begins(program):
    begin(program)
    watch = QTimer(program)
    started = time.monotonic()

    def look():
        is_left_alone = time.monotonic() > started + 0.5
        if is_left_alone and not program.window.pages._rest.isActive() \
                and not program._read_ahead._rest.isActive():
            watch.stop()
            show(program)

    watch.timeout.connect(look)
    watch.start(50)

Program._begin = begins
sys.exit(__main__.main(sys.argv[1:]))
"""
"""Starts the program with nothing due, leaves it alone, shows a notice by each channel, and lets it
give way to what was installed in its place."""


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """Yield an environment with a notification server, and a notify-send that takes all."""
    tools = tmp_path / "tools"
    tools.mkdir()
    send = tools / "notify-send"
    send.write_text("#!/bin/sh\nexit 0\n")
    send.chmod(stat.S_IRWXU)
    with private_bus(tmp_path / "bus") as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        with strict_server():
            yield {
                **os.environ,
                "PATH": f"{tools}:{os.environ['PATH']}",
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": str(SRC),
            }


def shown(
    environment: dict[str, str], profile: Path, *, is_read_ahead: bool
) -> tuple[list[str], list[list[str | None]]]:
    """Return what was loaded from the first notice to the hand-over, and what came of each."""
    profile.mkdir()
    answer = subprocess.run(
        [
            sys.executable,
            "-c",
            f"IS_READ_AHEAD = {is_read_ahead}\n{STARTS}",
            "--profile",
            str(profile),
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    loaded, came = json.loads(answer.stdout.splitlines()[-1])
    return loaded, came


@pytest.mark.skipif(sys.platform != "linux", reason="asks a notification server")
def test_no_channel_loads_anything_once_the_program_was_left_alone(
    environment: dict[str, str], tmp_path: Path
) -> None:
    """Not the server with buttons, nor plyer, nor the tray, nor our own card, nor the end."""
    loaded, came = shown(environment, tmp_path / "profile", is_read_ahead=True)
    assert [channel for channel, problem in came if problem is None] == ["buttons", "plyer", "card"]
    assert [channel for channel, _ in came] == ["buttons", "plyer", "tray", "card"]
    assert loaded == []


@pytest.mark.skipif(sys.platform != "linux", reason="asks a notification server")
def test_without_that_it_would(environment: dict[str, str], tmp_path: Path) -> None:
    """The spy sees what a reminder loads where nothing was loaded ahead."""
    loaded, _ = shown(environment, tmp_path / "profile", is_read_ahead=False)
    assert {"plyer", "plyer.platforms.linux.notification"} <= set(loaded)
    assert {"skinroutine.ui.screens.lock.memory", "skinroutine.ui.shell.again"} & set(loaded)
