"""A profile with something of everything in it, and programs that end in the middle of an act."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from making import DOSE, MONDAY, wall
from skinroutine.adapters.store import database
from skinroutine.adapters.store.encrypting import Sealer
from skinroutine.adapters.store.lock_file import LockFile
from skinroutine.adapters.store.migrations import copy_store
from skinroutine.adapters.store.rewriting import whole_files
from skinroutine.adapters.store.sealed_photos import SealedPhotos
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.adapters.system.keyring_secrets import KeyringSecrets
from skinroutine.adapters.system.photos import PhotoFolder
from skinroutine.app.keeping.lock import Lock
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.course_facts import DayNoted, QuestionAsked, SignRated
from skinroutine.domain.record.event import Noted, RoutineRevised
from skinroutine.domain.record.signs import Severity

WORDS = "correct horse battery"
QUICK = 14
NOW = wall(MONDAY, 19)
TYPED = (
    *("Lippenbalsam-aus-Kiefer", "Roaccutan-erfunden", "with-soup-und-Brötchen"),
    *("Warum-blutet-die-Nase", "rote-Flecken", "a picture of a face", "was-set-aside", "half-made"),
)
"""What was typed into the profile, or lies in it as a picture, and can be read in no file of it."""
SRC = Path(__file__).parents[3] / "src"
TESTS = Path(__file__).parents[2]
ENDS = """
import os, signal, sys
from pathlib import Path
from adapters.store.profiles import WORDS, lock_of

def passed(name):
    if name == sys.argv[3]:
        os.kill(os.getpid(), signal.SIGKILL)
    print(name, flush=True)

lock = lock_of(Path(sys.argv[1]), passed)
lock.settle()
getattr(lock, sys.argv[2])(WORDS) if sys.argv[2] != "settle" else None
"""


@dataclass(frozen=True)
class Content:
    """What a profile holds: rows of databases and bytes of what is kept whole, and photos."""

    databases: dict[str, object]
    photos: dict[str, bytes | None]


def lock_of(profile: Path, passed: object = None) -> Lock:
    """Return the lock of a profile, quick to open."""
    file = LockFile(profile, log_n=QUICK)
    sealer = Sealer(profile, file.is_there, passed) if callable(passed) else None
    return Lock(file, sealer or Sealer(profile, file.is_there), KeyringSecrets())


def fill(profile: Path, facts: int = 40) -> None:
    """Make a profile with a diary, a log beside it, copies, backups, photos, and odd things."""
    profile.mkdir(mode=0o700, exist_ok=True)
    diary = profile / "diary.sqlite3"
    with closing(SqliteStore(diary)) as store:
        routine = default_routine()
        named = replace(routine.steps[0], name=TYPED[0], brand=TYPED[1])
        routine = replace(routine, steps=(named, *routine.steps[1:]))
        store.append([RoutineRevised(MONDAY, routine), Noted(DOSE, TYPED[2])], NOW, "UTC")
        store.append([QuestionAsked("q1", MONDAY, TYPED[3])], NOW, "UTC")
        store.append([SignRated(MONDAY, "nosebleed", Severity(2), "")], NOW, "UTC")
        days = (MONDAY + timedelta(days=n) for n in range(facts))
        store.append([DayNoted(day, TYPED[4]) for day in days], NOW, "UTC")
        backups = profile / "backups"
        backups.mkdir(mode=0o700)
        copy_store(diary, profile / "diary.sqlite3.before-v5")
        copy_store(diary, backups / "diary-2026-11-01.sqlite3")
    damaged = bytearray((backups / "diary-2026-11-01.sqlite3").read_bytes())
    damaged[4096:9000] = TYPED[6].encode() * 300
    (backups / "diary-2026-11-02.sqlite3").write_bytes(damaged)
    aside = profile / "damaged" / "2026-11-03T101500Z"
    aside.mkdir(parents=True)
    (aside / "diary.sqlite3").write_bytes(damaged)
    (aside / "diary.sqlite3-wal").write_bytes(TYPED[6].encode() * 99)
    (backups / "diary-2026-11-04.sqlite3.part").write_bytes(TYPED[7].encode())
    (profile / ".rescue-ab").mkdir()
    (profile / ".rescue-ab" / "diary.sqlite3").write_bytes(TYPED[7].encode() * 99)
    (profile / "window.ini").write_text("[General]\n")
    for number in range(3):
        PhotoFolder(profile).keep(TYPED[5].encode() * 200 + bytes([number]), ".jpg", MONDAY)
    (profile / "photos" / ".2026-11-23-ab.jpg.part").write_bytes(TYPED[7].encode())


def content(profile: Path, key: bytes | None) -> Content:
    """Return everything that a profile holds, plain or encrypted."""
    files = sorted(one for one in profile.rglob("*") if ".sqlite3" in one.name)
    databases = dict[str, object]()
    for one in files:
        is_left_over = one.suffix == ".part" or one.parent.name.startswith(".rescue")
        if one.name == "photos.sqlite3" or is_left_over or not one.stat().st_size:
            continue
        found = rows(one, key)
        if isinstance(found, dict):
            databases.update(
                {
                    str((one.parent / name).relative_to(profile)): data
                    for name, data in found.items()
                }
            )
        else:
            databases[str(one.relative_to(profile))] = found
    if key is not None:
        sealed = SealedPhotos(profile, key)
        return Content(databases, {name: sealed.read(name) for name in sealed.names()})
    folder = profile / "photos"
    kept = folder.glob("[0-9]*") if folder.exists() else ()
    return Content(databases, {one.name: one.read_bytes() for one in kept})


def rows(path: Path, key: bytes | None) -> object:
    """Return the rows of a database, or the bytes of what is none."""
    try:
        with closing(database.connect(path, key=key, is_frozen=True)) as opened:
            if key is not None and (whole := whole_files(opened)) is not None:
                return whole
            if (opened.execute("PRAGMA integrity_check").fetchone()) != ("ok",):
                return path.read_bytes()
            schema = sorted(opened.execute("SELECT type, name, sql FROM sqlite_master").fetchall())
            marks = [
                opened.execute(f"PRAGMA {one}").fetchone()
                for one in ("user_version", "application_id")
            ]
            return [
                schema,
                marks,
                sorted(opened.execute("SELECT * FROM event")),
                sorted(opened.execute("SELECT * FROM meta")),
            ]
    except database.errors():
        return path.read_bytes()


def readable(profile: Path) -> list[tuple[str, str]]:
    """Return which typed words can be read in which files, as UTF-8 and as UTF-16."""
    held = {one: one.read_bytes() for one in sorted(profile.rglob("*")) if one.is_file()}
    return [
        (str(one.relative_to(profile)), word)
        for one, data in held.items()
        for word in TYPED
        if any(word.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be"))
    ]


def ended(profile: Path, act: str, at: str = "") -> tuple[int, list[str]]:
    """Run an act in a program that is killed at a moment; return its end and what it passed."""
    done = subprocess.run(
        [sys.executable, "-c", ENDS, str(profile), act, at],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(SRC), str(TESTS)))},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr
    return done.returncode, done.stdout.splitlines()
