"""Run under the fault layer: lets each call on the diary's files fail in turn (test_writes.py).

A line of JSON is printed for each try.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

from skinroutine.adapters.store import database
from skinroutine.adapters.system import files
from skinroutine.app.errors import WorldFailure
from skinroutine.compose import Session, open_session, profile_folder
from skinroutine.domain.record.event import Noted, Ticked

from fakes import FixedClock
from faults.profiles import DOSE, KEY, NOW, OLD, encrypt
from faults.shim import EVERY, TROUBLES, Calls, Layer, Trouble

layer = Layer()


@dataclass
class Try:
    """What came of a run in which the nth call failed.

    `said` are sentences that a person would see, `crashed` is what was no sentence. `acknowledged`
    and `refused` are marks of what was written; `found` says how many facts carry each mark
    afterwards, `before` and `after` how many others there are.
    """

    part: str
    trouble: str
    nth: int
    hits: int = 0
    said: list[str] = field(default_factory=list)
    crashed: str = ""
    acknowledged: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    found: dict[str, int] = field(default_factory=dict)
    before: int = 0
    after: int = 0
    integrity: str = ""
    leftovers: list[str] = field(default_factory=list)


class Run:
    """One profile and one try."""

    def __init__(self, made: Try, folder: Path, key: bytes | None) -> None:
        self.made, self.folder, self.key = made, folder, key

    @property
    def path(self) -> Path:
        """Where the diary lies."""
        return self.folder / files.DIARY

    def open(self) -> Session:
        """Open the profile as the program does."""
        with profile_folder(self.folder, demo=False) as folder:
            self._manager = open_session(folder, clock=FixedClock(NOW), key=self.key)
            return self._manager.__enter__()

    def close(self) -> None:
        """Close it as the program does."""
        self._manager.__exit__(None, None, None)

    def tick(self, session: Session, mark: str) -> None:
        """Tick, with a mark to be found again, and let three facts be told as one act."""
        if self.made.part == "migration":  # the old routine has other steps
            self._try(mark, lambda: session.store.append([Ticked(DOSE, NOW, via=mark)], NOW, "UTC"))
        else:
            self._try(mark, lambda: session.commands.tick(DOSE, via=mark))
        three = f"{mark}-three"
        facts = (Noted(DOSE, three), Noted(DOSE, three + "."), Noted(DOSE, three + ".."))
        self._try(three, lambda: session.store.append(facts, NOW, "UTC"))

    def look(self, session: Session) -> None:
        """Read, as a page does after an act; a failing disk may refuse that in a sentence."""
        self.told(session.queries.day)

    def _try(self, mark: str, act: Callable[[], object]) -> None:
        said = len(self.made.said)
        self.told(act)
        refused = len(self.made.said) > said or self.made.crashed
        (self.made.refused if refused else self.made.acknowledged).append(mark)

    def told(self, act: Callable[[], object]) -> bool:
        """Do something; tell whether it went well, and note the sentence where it did not."""
        try:
            act()
        except WorldFailure as failure:
            self.made.said.append(str(failure))
        except BaseException as fault:  # noqa: BLE001 - what is found out here
            self.made.crashed = self.made.crashed or repr(fault)
        else:
            return True
        return False

    def arm(self, trouble: Trouble) -> None:
        """From now on calls are counted, and the nth fails."""
        which = Calls(EVERY)
        if self.made.part == "removed" and self.key:
            which &= ~Calls.READ  # SQLCipher reads nothing more after a page that it could not read
        layer.arm(self.made.nth, trouble, which)

    def disarm(self) -> None:
        """Let the world be as it should."""
        self.made.hits += layer.disarm()

    def examine(self) -> None:
        """Open the file as a stranger would, and count."""
        with closing(database.connect(self.path, key=self.key)) as plain:
            (self.made.integrity,) = plain.execute("PRAGMA integrity_check").fetchone()
            for mark in (*self.made.acknowledged, *self.made.refused):
                like = f'%"{mark}%' if mark.endswith("three") else f'%"{mark}"%'
                (count,) = plain.execute(
                    "SELECT count(*) FROM event WHERE payload LIKE ?", (like,)
                ).fetchone()
                self.made.found[mark] = count
        self.made.leftovers = sorted(one.name for one in self.folder.iterdir())

    def count(self) -> int:
        """Count the facts that were there before the first tick."""
        with closing(database.connect(self.path, key=self.key)) as plain:
            (count,) = plain.execute(
                "SELECT count(*) FROM event WHERE payload NOT LIKE '%\"zz-%'"
            ).fetchone()
        return int(count)


def new(run: Run, trouble: Trouble) -> None:
    """The profile is made, its diary begun, and something ticked in it."""
    run.arm(trouble)
    _open_and_tick(run)
    run.disarm()


def opening(run: Run, trouble: Trouble) -> None:
    """A diary that is closed is opened, ticked in and closed."""
    run.told(lambda: _close(run, run.open()))
    run.made.before = run.count()
    run.arm(trouble)
    _open_and_tick(run)
    run.disarm()
    run.made.after = run.count()


def ticking(run: Run, trouble: Trouble) -> None:
    """The tick alone, in a diary that is open already."""
    session = run.open()
    run.tick(session, "zz-before")
    run.made.before = run.count()
    run.arm(trouble)
    run.tick(session, "zz-fails")
    run.look(session)
    run.disarm()
    run.tick(session, "zz-later")
    run.look(session)
    run.close()
    run.made.after = run.count()


def checkpoint(run: Run, trouble: Trouble) -> None:
    """A tick with which SQLite takes the log into the diary, and the end of the program."""
    session = run.open()
    session.store._connection.execute("PRAGMA wal_autocheckpoint = 1")
    run.tick(session, "zz-before")
    run.made.before = run.count()
    run.arm(trouble)
    run.tick(session, "zz-fails")
    run.told(run.close)
    run.disarm()
    run.made.after = run.count()


def removed(run: Run, trouble: Trouble) -> None:
    """The diary was removed while it was open, and is written anew by the next tick."""
    session = run.open()
    run.tick(session, "zz-before")
    run.made.before = run.count()
    run.path.unlink()
    run.arm(trouble)
    run.tick(session, "zz-fails")
    run.disarm()
    run.tick(session, "zz-later")
    run.look(session)
    run.close()
    run.made.after = run.count()


def migration(run: Run, trouble: Trouble) -> None:
    """A diary of an old format is brought up to date, ticked in and closed."""
    run.folder.mkdir(mode=0o700)
    shutil.copy(OLD, run.path)
    if run.key:
        encrypt(run.path, run.key)
    run.made.before = run.count()
    run.arm(trouble)
    _open_and_tick(run)
    run.disarm()
    run.made.after = run.count()
    with closing(database.connect(run.path, key=run.key)) as plain:
        (version,) = plain.execute("PRAGMA user_version").fetchone()
    run.made.found["version"] = version


def _open_and_tick(run: Run) -> None:
    opened: list[Session] = []
    if run.told(lambda: opened.append(run.open())):
        run.tick(opened[0], "zz-fails")
        run.look(opened[0])
        run.told(run.close)


def _close(run: Run, session: Session) -> None:
    run.tick(session, "zz-before")
    run.close()


PARTS = {one.__name__: one for one in (new, opening, ticking, checkpoint, removed, migration)}


def works_on(run: Run) -> None:
    """Today's program opens what is left, and writes in it."""
    opened: list[Session] = []
    if run.told(lambda: opened.append(run.open())):
        run.tick(opened[0], "zz-after")
        run.look(opened[0])
        run.close()


def tries(part: str, key: bytes | None, folder: Path, stride: int) -> Iterator[Try]:
    """Yield a try for each call, until no call is left that could fail."""
    for trouble in TROUBLES:
        nth = 1
        while True:
            made = Try(part, trouble.name, nth)
            run = Run(made, folder / f"p{nth}", key)
            PARTS[part](run, trouble)
            told = len(made.said)
            works_on(run)
            if len(made.said) > told:
                made.crashed = made.crashed or f"does not work on: {made.said[-1]}"
            run.examine()
            shutil.rmtree(run.folder)
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
