"""What the program's idle window costs, beside a bare window of the same toolkit."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from stage import ratio, stage, table, wait_seconds

from journeys.desktop import Program, wait_for

TITLE = "Idle window"
SETTLING, LOOKING = 120.0, 60.0
"""Seconds before the first look, in which the backup of the day is made, and between the two."""
BARE_WINDOW = Path(__file__).with_name("bare_window.py")


@dataclass(frozen=True)
class Look:
    """What was counted so far, by thread: voluntary context switches, and CPU time in ms."""

    wake_ups: Mapping[str, float]
    cpu_ms: Mapping[str, float]


@dataclass(frozen=True)
class Cost:
    """What a program costs while idle: wake-ups and CPU ms a minute, memory in MiB.

    `unique` is what no other program has, `share` adds its part of what several have.
    """

    wake_ups: float
    cpu_ms: float
    unique: float
    share: float


def measure() -> str:
    """Return the table, from one run with both windows on one private desktop."""
    with stage() as screen:
        program = Program(screen, screen.folder / "profile")
        children = [program.start(), screen.spawn(sys.executable, str(BARE_WINDOW))]
        wait_for(lambda: "reminders run" in program.log(), 30, "the program starts")
        for name in ("^skinroutine$", "^bare$"):
            wait_for(partial(screen.windows, name), 30, f"the window {name} is shown")
        wait_seconds(SETTLING)
        before = [look(child.pid) for child in children]
        wait_seconds(LOOKING)
        after = [look(child.pid) for child in children]
        memory = [memory_of(child.pid) for child in children]
        assert [child.poll() for child in children] == [None, None], "a window was closed"
        assert not screen.popups, f"{len(screen.popups)} pop-ups came, so it was not idle"
    return report(*map(cost, before, after, memory))


def look(pid: int) -> Look:
    """Count what a program's threads have done so far."""
    return Look(each_thread(pid, wake_ups), each_thread(pid, cpu_ms))


def each_thread(pid: int, count: Callable[[Path], float]) -> dict[str, float]:
    """Count something in each thread of a program that now lives."""
    return {task.name: count(task) for task in Path(f"/proc/{pid}/task").iterdir()}


def wake_ups(task: Path) -> float:
    """Return how often a thread gave the processor up to wait for something."""
    return number_of("voluntary_ctxt_switches", (task / "status").read_text())


def cpu_ms(task: Path) -> float:
    """Return a thread's CPU time in ms; where the scheduler does not tell it, cut to ticks."""
    schedule = task / "schedstat"
    if schedule.exists():
        return int(schedule.read_text().split()[0]) / 1e6
    after_name = (task / "stat").read_text().rpartition(")")[2].split()
    user, system = map(int, after_name[11:13])
    return (user + system) * 1000 / os.sysconf("SC_CLK_TCK")


def memory_of(pid: int) -> tuple[float, float]:
    """Return the memory (MiB) that a program shares with no other, and its part of all memory."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    unique = number_of("Private_Clean", text) + number_of("Private_Dirty", text)
    return unique / 1024, number_of("Pss", text) / 1024


def number_of(name: str, text: str) -> int:
    """Return the number that stands after a name and a colon."""
    found = re.search(rf"^{name}:\s+(\d+)", text, re.MULTILINE)
    assert found is not None, f"{name} is not counted here"
    return int(found[1])


def cost(before: Look, after: Look, memory: tuple[float, float]) -> Cost:
    """Return what two looks tell; threads that came in between count from nothing."""
    minutes = LOOKING / 60
    return Cost(
        grown(before.wake_ups, after.wake_ups) / minutes,
        grown(before.cpu_ms, after.cpu_ms) / minutes,
        *memory,
    )


def grown(before: Mapping[str, float], after: Mapping[str, float]) -> float:
    """Return by how much the counts of all threads grew together."""
    return sum(count - before.get(thread, 0) for thread, count in after.items())


def report(ours: Cost, bare: Cost) -> str:
    """Return both costs and how many times the bare window's ours is."""
    rows = [
        [
            name,
            f"{one.wake_ups:.0f}",
            f"{one.cpu_ms:.1f}",
            f"{one.unique:.1f}",
            f"{one.share:.1f}",
        ]
        for name, one in (("the program's window", ours), ("the floor: a bare window", bare))
    ]
    ratios = [
        ratio(ours.wake_ups, bare.wake_ups),
        ratio(ours.cpu_ms, bare.cpu_ms),
        ratio(ours.unique, bare.unique),
        ratio(ours.share, bare.share),
    ]
    rows.append(["ratio", *ratios])
    head = ["program", "wake-ups a minute", "CPU ms a minute", "unique MiB", "with its share MiB"]
    return table(head, rows)


if __name__ == "__main__":
    print(measure())
