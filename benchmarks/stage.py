"""What the benchmarks share: the private desktop of the journeys, instants, and Markdown tables."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "src")]

from journeys.desktop import Desktop, desktop  # noqa: E402 - the path comes first

NOON = 11
TOOLS = ("Xvfb", "dbus-daemon", "dunst", "openbox", "xdotool", "notify-send")
"""What must be on PATH for a private desktop with pop-ups."""


def noon_zone() -> str:
    """Name a zone in which it is between eleven and twelve now, far from the end of the day."""
    return f"Etc/GMT{utc_now().hour - NOON:+d}"


@contextlib.contextmanager
def stage() -> Iterator[Desktop]:
    """Yield a private desktop at noon; this process takes its zone too, to write its diaries."""
    zone = noon_zone()
    zone_before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    try:
        with (
            tempfile.TemporaryDirectory(
                prefix="skinroutine-benchmark-", ignore_cleanup_errors=True
            ) as folder,
            desktop(Path(folder), zone=zone) as made,
            logs_on_failure(Path(folder)),
        ):
            yield made
    finally:
        os.environ.pop("TZ")
        if zone_before is not None:
            os.environ["TZ"] = zone_before


@contextlib.contextmanager
def logs_on_failure(folder: Path) -> Iterator[None]:
    """Print the ends of the logs that lie in a folder where something fails."""
    try:
        yield
    except BaseException:
        for log in sorted(folder.rglob("*.log")):
            lines = log.read_text(errors="replace").splitlines()[-20:]
            print(f"-- {log.name}:", *lines, sep="\n", file=sys.stderr)
        raise


def utc_now() -> datetime:
    """Return the present instant, in UTC."""
    return datetime.now(UTC)


def wait_until(instant: datetime) -> None:
    """Wait for an instant, as barely as Python can."""
    threading.Event().wait(max(0.0, (instant - utc_now()).total_seconds()))


def wait_seconds(seconds: float) -> None:
    """Wait for so many seconds."""
    threading.Event().wait(seconds)


def irregular(first: datetime, count: int, gaps: tuple[float, float], seed: int) -> list[datetime]:
    """Return rising instants, `gaps` seconds (least, most) apart, the same gaps for one seed."""
    random = Random(seed)  # noqa: S311 - spread, not secrecy
    instants = [first]
    while len(instants) < count:
        instants.append(instants[-1] + timedelta(seconds=random.uniform(*gaps)))
    return instants


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table whose first column is words and whose others are numbers."""
    ruler = ["---", *("---:" for _ in head[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ruler, *rows))


def ratio(ours: float, floor: float) -> str:
    """Return how many times the floor ours is, or a dash where the floor is nothing."""
    return f"{ours / floor:.2f}" if floor > 0 else "\u2013"
