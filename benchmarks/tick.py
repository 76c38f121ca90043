"""From a tick to its fact being durable, beside a raw commit of the same row.

The floor writes the very rows that the program wrote, each in a transaction of its own, into a
file of the same format, length and settings (write-ahead log, synchronous FULL): what is above it
is all that the program does around a commit. Both take turns, each in a file of its own.
"""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from itertools import islice
from pathlib import Path

from diaries import fill
from stage import ratio, table

from skinroutine import compose
from skinroutine.adapters.system import files
from skinroutine.domain.plan.occurrence import Occurrence, occurrences

TITLE = "Tick to durable"
DAYS, TICKS, WARM = 365, 600, 50
"""Days in the diary, ticks that are measured, and ticks before them."""
GOAL = 1.5
INSERT = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
NEWEST = "SELECT * FROM event ORDER BY counter DESC LIMIT 1"


def measure() -> str:
    """Return the table."""
    with tempfile.TemporaryDirectory() as folder:
        ours, raw = Path(folder, "ours"), Path(folder, "raw")
        for one in (ours, raw):
            files.make_profile(one, parents=False)
            with compose.open_session(one) as session:
                fill(session, DAYS)
                facts = session.store.count()
        with (
            compose.open_session(ours) as session,
            closing(connected(ours)) as reader,
            closing(connected(raw)) as floor,
        ):
            program, commit = take_turns(session, reader, floor)
            assert count(reader) == count(floor) == facts + TICKS + WARM, "a fact is missing"
    rows = [line("Commands.tick", program, commit), line("the floor: a raw commit", commit, commit)]
    told = f"{TICKS} of each, in turns, after {facts} facts; the goal is {GOAL} at the median."
    head = ["what", "median ms", "95 % ms", "ratio", "ratio at 95 %"]
    return f"{table(head, rows)}\n\n{told}"


def connected(profile: Path) -> sqlite3.Connection:
    """Open a diary as the program does, with nothing around it."""
    made = sqlite3.connect(profile / files.DIARY, isolation_level=None)
    made.execute("PRAGMA journal_mode = WAL")
    made.execute("PRAGMA synchronous = FULL")
    return made


def take_turns(
    session: compose.Session, reader: sqlite3.Connection, floor: sqlite3.Connection
) -> tuple[list[float], list[float]]:
    """Return how long each tick and each raw commit of its row took, in ms."""
    program, commit = [], []
    for one in islice(earlier(session), TICKS + WARM):
        done_at = one.due_at + timedelta(minutes=4)
        program.append(
            timed(lambda one=one, at=done_at: session.commands.tick(one.key, at, via="window"))
        )
        ((_, *rest),) = reader.execute(NEWEST).fetchall()
        row = [uuid.uuid4().hex, *rest]
        commit.append(timed(lambda row=row: raw_commit(floor, row)))
    return program[WARM:], commit[WARM:]


def earlier(session: compose.Session) -> Iterator[Occurrence]:
    """Yield what was planned yesterday, the day before, and so on."""
    zone, day = session.clock.zone(), session.queries.today()
    while True:
        day -= timedelta(days=1)
        yield from occurrences(session.queries.routine(day), day, zone)


def raw_commit(floor: sqlite3.Connection, row: Sequence[object]) -> None:
    """Write a row in a transaction of its own."""
    floor.execute("BEGIN IMMEDIATE")
    floor.execute(INSERT, row)
    floor.execute("COMMIT")


def timed(act: Callable[[], object]) -> float:
    """Return how long something took, in ms."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def count(connection: sqlite3.Connection) -> int:
    """Return the number of facts."""
    ((found,),) = connection.execute("SELECT count(*) FROM event").fetchall()
    return int(found)


def line(name: str, times: Sequence[float], floor: Sequence[float]) -> list[str]:
    """Return a row of the table."""
    ours, theirs = percentiles(times), percentiles(floor)
    ratios = [ratio(*pair) for pair in zip(ours, theirs, strict=True)]
    return [name, *(f"{one:.2f}" for one in ours), *ratios]


def percentiles(times: Sequence[float]) -> tuple[float, float]:
    """Return the median and what 95 of 100 stay below."""
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


if __name__ == "__main__":
    print(measure())
