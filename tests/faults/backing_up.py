"""Run under the fault layer: lets each call of a backup and of a restore fail (test_backing_up.py).

A line of JSON is printed for each try.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from skinroutine import compose
from skinroutine.adapters.store import database
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.errors import Told
from skinroutine.app.keeping.backups import Backups

from fakes import FixedClock
from faults.shim import TROUBLES, Layer

KEY = bytes(range(32))
NOW = datetime(2026, 11, 2, 19, tzinfo=UTC)
layer = Layer()


@dataclass
class Try:
    """What came of a run in which the nth call failed.

    `done` tells whether it was said to be done, `before` and `after` how many facts the diary held;
    `good` and `bad` are the backups found afterwards, `left` what is under way for good.
    """

    part: str
    trouble: str
    nth: int
    hits: int = 0
    said: str = ""
    crashed: str = ""
    done: bool = False
    before: int = 0
    after: int = 0
    integrity: str = ""
    good: list[str] = field(default_factory=list)
    bad: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def back_up(backups: Backups) -> None:
    """Make one more."""
    backups.back_up()


def restore(backups: Backups) -> None:
    """Bring the one back that is there."""
    backups.restore(backups.names()[-1].name)


PARTS = {"backup": back_up, "restore": restore}


def made_profile(folder: Path, key: bytes | None) -> None:
    """Make a profile with a diary of three facts, and a backup of two of them."""
    clock = FixedClock(NOW)
    with compose.open_session(folder, clock=clock, key=None) as session:
        session.commands.pause()
        held = [one.fact for one in session.store.newest(9)]
    if key is not None:
        for one in folder.glob("diary.sqlite3*"):
            one.unlink()
    with closing(SqliteStore(folder / "diary.sqlite3", key=key)) as store:
        if key is not None:
            store.append(held, NOW, "UTC")
        compose.backups_of(folder, clock, key).automatic()
        store.append(held[-1:], NOW, "UTC")


def one_try(made: Try, folder: Path, key: bytes | None) -> None:
    """Let one call fail, then look at what is left without any fault."""
    path = folder / "diary.sqlite3"
    clock = FixedClock(datetime(2026, 11, 3, 19, tzinfo=UTC))
    backups = compose.backups_of(folder, clock, key)
    made.before = count(path, key)
    trouble = next(one for one in TROUBLES if one.name == made.trouble)
    layer.arm(made.nth, trouble)
    try:
        PARTS[made.part](backups)
        made.done = True
    except Told as failure:  # a disk that fails looks like a damaged backup
        made.said = str(failure)
    except BaseException as fault:  # noqa: BLE001 - what is found out here
        made.crashed = repr(fault)
    made.hits = layer.disarm()
    made.after = count(path, key)
    with closing(database.connect(path, key=key)) as plain:
        (made.integrity,) = plain.execute("PRAGMA integrity_check").fetchone()
    for one in backups.all():
        (made.good if one.is_good else made.bad).append(one.name)
    made.left = sorted(one.name for one in (folder / "backups").glob(".*"))


def count(path: Path, key: bytes | None) -> int:
    """Return how many facts a diary holds."""
    with closing(database.connect(path, key=key)) as plain:
        (found,) = plain.execute("SELECT count(*) FROM event").fetchone()
    return int(found)


def tries(part: str, key: bytes | None, folder: Path, stride: int) -> Iterator[Try]:
    """Yield a try for each call, until no call is left that could fail."""
    whole = folder / "whole"
    whole.mkdir()
    made_profile(whole, key)
    for trouble in TROUBLES:
        nth = 1
        while True:
            made = Try(part, trouble.name, nth)
            profile = folder / "profile"
            shutil.copytree(whole, profile)
            one_try(made, profile, key)
            shutil.rmtree(profile)
            yield made
            if made.hits == 0:
                break
            nth += 1 if nth < 12 else stride


def main() -> None:
    """Print the tries of a part: argv is the part, plain or encrypted, and the stride."""
    _, part, kind, stride = sys.argv
    with tempfile.TemporaryDirectory(prefix="faulty-") as name:
        for made in tries(part, KEY if kind == "encrypted" else None, Path(name), int(stride)):
            print(json.dumps(asdict(made)))


if __name__ == "__main__":
    main()
