"""Children that tick until they are killed; prints what came of it as JSON (see test_kills.py).

argv is the profile, plain or encrypted, how many children and how many ticks there must be at
least, and a seed. Each child opens the profile as the program does and acknowledges each tick over
a pipe; it is killed at a random moment: while it opens, while it writes, while SQLite takes the log
into the diary.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
from contextlib import closing
from pathlib import Path
from random import Random

from skinroutine.adapters.store import database
from skinroutine.adapters.system import files
from skinroutine.compose import open_session, profile_folder
from skinroutine.domain.record.event import Ticked

from fakes import FixedClock
from faults.profiles import DOSE, KEY, NOW


def tick_for_ever(profile: Path, key: bytes | None, child: int, to: int) -> None:
    """Tick, and say so after each."""
    with (
        profile_folder(profile, demo=False) as folder,
        open_session(folder, clock=FixedClock(NOW), key=key) as session,
    ):
        session.store._connection.execute("PRAGMA wal_autocheckpoint = 20")
        number = 0
        while True:
            mark = f"zz-{child}-{number}"
            session.store.append([Ticked(DOSE, NOW, via=mark)], NOW, "UTC")
            os.write(to, f"{mark}\n".encode())
            number += 1


def one_child(profile: Path, key: bytes | None, child: int, luck: Random) -> list[str]:
    """Start a child, kill it, and return what it acknowledged."""
    read, write = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(read)
        try:
            tick_for_ever(profile, key, child, write)
        finally:
            os._exit(1)
    os.close(write)
    select.select([], [], [], luck.uniform(0, 0.012))
    if luck.random() < 0.8:
        select.select([read], [], [], 10)
        select.select([], [], [], luck.uniform(0, 0.01))
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    with os.fdopen(read) as said:
        return said.read().split()


def missing(profile: Path, key: bytes | None, acknowledged: list[str]) -> list[str]:
    """Return what was acknowledged and is not there once, or what SQLite finds amiss."""
    if not (profile / files.DIARY).exists():
        return acknowledged
    with closing(database.connect(profile / files.DIARY, key=key)) as plain:
        (integrity,) = plain.execute("PRAGMA integrity_check").fetchone()
        if not acknowledged:
            return [] if integrity == "ok" else [integrity]
        payloads = plain.execute("SELECT payload FROM event WHERE kind = 'Ticked'").fetchall()
    there = [json.loads(payload)["via"] for (payload,) in payloads]
    lost = [mark for mark in acknowledged if there.count(mark) != 1]
    return lost if integrity == "ok" else [integrity, *lost]


def main() -> None:
    """Kill the children one by one, and look each time."""
    _, place, kind, children, least, seed = sys.argv
    profile, luck = Path(place), Random(int(seed))  # noqa: S311 - a seeded choice of moments
    key = KEY if kind == "encrypted" else None
    ticks = kills = told = 0
    lost: list[str] = []
    while kills < int(children) or ticks < int(least):
        acknowledged = one_child(profile, key, kills, luck)
        kills += 1
        ticks += len(acknowledged)
        told += bool(acknowledged)
        lost += missing(profile, key, acknowledged)
    print(json.dumps({"kills": kills, "ticks": ticks, "ticked": told, "lost": lost}))


if __name__ == "__main__":
    main()
