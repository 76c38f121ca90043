"""From the start of a process to its first painted picture, beside a bare window of the toolkit."""

from __future__ import annotations

import os
import shutil
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from diaries import fill
from idle import BARE_WINDOW
from stage import ratio, stage, table, wait_seconds
from x_observer import Observer, Picture, observer

from skinroutine import compose
from skinroutine.adapters.system import files

from journeys.desktop import Desktop

TITLE = "Start to the first painted checklist"
DAYS = 365
ROUNDS = 15
PATIENCE, SETTLED, REST = 30.0, 1.0, 0.3
"""Seconds until a start has failed, until a first picture is compared, and between two starts."""
OURS, FLOOR = "the program", "the floor: a bare window"


@dataclass(frozen=True)
class Start:
    """What one start took: ms until painted, CPU ms until then, and how final the picture was."""

    wall: float
    cpu: float
    likeness: float


def measure() -> str:
    """Return the table; the programs take turns, so that what else goes on hits all alike."""
    with stage() as screen:
        profile = screen.folder / "profile"
        files.make_profile(profile, parents=False)
        with compose.open_session(profile) as session:
            fill(session, DAYS)
            facts = session.store.count()
        programs = {
            FLOOR: [sys.executable, str(BARE_WINDOW)],
            OURS: [sys.executable, "-m", "skinroutine", "--profile", str(profile)],
        }
        if shutil.which("kalarm"):
            programs["KAlarm"] = ["kalarm", "--tray"]
        return in_turns(screen, programs, facts)


def in_turns(screen: Desktop, programs: Mapping[str, Sequence[str]], facts: int) -> str:
    """Start programs in turns, over a diary of so many facts, and return their table."""
    found: dict[str, list[Start]] = {name: [] for name in programs}
    with observer(screen.environment["DISPLAY"]) as eye:
        for number in range(ROUNDS + 1):
            for name, words in programs.items():
                one = start(screen, eye, words)
                if number:  # the first fills the caches of files
                    found[name].append(one)
    return f"{report(found)}\n\nA diary of {facts} facts, {ROUNDS} starts of each, in turns."


def start(screen: Desktop, eye: Observer, words: Sequence[str]) -> Start:
    """Start a program, wait until its first window is painted, and end it."""
    eye.watch()
    without_reader = {
        name: value
        for name, value in screen.environment.items()
        if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"
    }
    began = time.monotonic()
    child = screen.spawn(*words, env=without_reader)
    first = eye.first_painted(PATIENCE)
    used = time.clock_gettime(cpu_clock(child.pid)) * 1000
    wait_seconds(SETTLED)
    later = eye.now(first.window)
    keep(first, Path(words[-1]).stem)
    end(screen, child)
    wait_seconds(REST)
    return Start((first.at - began) * 1000, used, first.likeness(later) if later else 0.0)


def cpu_clock(pid: int) -> int:
    """Return the system's clock of a process' own CPU time, of all its threads."""
    return (~pid << 3) | 2


def keep(picture: Picture, name: str) -> None:
    """Keep the first picture where SKINROUTINE_PICTURES names a folder, to be looked at."""
    folder = os.environ.get("SKINROUTINE_PICTURES")
    if folder:
        pixels = picture.pixels
        colors = b"".join(pixels[n : n + 3][::-1] for n in range(0, len(pixels), 4))
        Path(folder, f"{name}.ppm").write_bytes(b"P6 %d %d 255\n" % picture.size + colors)


def end(screen: Desktop, child: subprocess.Popen[bytes]) -> None:
    """End a program and wait until it is gone."""
    child.send_signal(signal.SIGTERM)
    child.wait(PATIENCE)
    screen.children.remove(child)


def report(found: dict[str, list[Start]]) -> str:
    """Return the medians, the quarters around them, and the ratios to the floor."""
    floor = [statistics.median(one) for one in figures(found[FLOOR])]
    rows = []
    for name, starts in found.items():
        walls, cpus = figures(starts)
        low, _, high = statistics.quantiles(walls, n=4)
        wall, cpu = statistics.median(walls), statistics.median(cpus)
        same = statistics.median(one.likeness for one in starts)
        rows.append(
            [
                name,
                f"{wall:.0f}",
                f"{low:.0f} to {high:.0f}",
                f"{cpu:.0f}",
                f"{same:.0%}",
                ratio(wall, floor[0]),
                ratio(cpu, floor[1]),
            ]
        )
    head = ["program", "median ms", "half of them ms", "CPU ms", "of the picture", "ratio", "CPU"]
    return table(head, rows)


def figures(starts: Sequence[Start]) -> tuple[list[float], list[float]]:
    """Return the times and the CPU times of starts."""
    return [one.wall for one in starts], [one.cpu for one in starts]


if __name__ == "__main__":
    print(measure())
