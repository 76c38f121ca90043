"""The backups of a diary as files: their names, their folder, written whole or not at all."""

from __future__ import annotations

import errno
import logging
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePath

from skinroutine.adapters.store import backup_file, database
from skinroutine.adapters.store.backup_file import Summed, Unfit
from skinroutine.adapters.store.backup_places import (
    BEGIN,
    NAME,
    STAMP,
    backup_name,
    check_file,
    copy_file,
    entries,
    listed,
    passing,
    sync,
    time_of,
)
from skinroutine.adapters.store.lock_places import KEY_FILE, LOCKING, UNLOCKING
from skinroutine.adapters.store.places import put_in_place, sync_folder
from skinroutine.adapters.store.suspicion import damaged, suspect
from skinroutine.app.errors import StoreBusy, WorldFailure, WrongUse
from skinroutine.app.keeping.ports import Contents, GoOn, Source, Standing, always, portion
from skinroutine.app.tongue import mark, tr
from skinroutine.domain.keeping.rotation import Backup, BackupKind

FOLDER = "backups"
SECOND = timedelta(seconds=1)
LEFT_BEHIND = timedelta(days=1)
"""After so long nobody is at work on them any more."""
YEARS = range(1970, 9000)
"""What a name may say; the first and the last years there are have no time in some zones."""
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NO_CODE = 0xFF
"""Of an error that Python found, as a text that is none."""
NO_SUCH = mark("There is no backup {name}.")
IS_FOLDER = mark("{path} is a folder; a backup needs the name of a file.")
IS_DIARY = mark("{path} is the diary itself; a backup needs the name of another file.")
THERE_ALREADY = mark("{path} is there already, and was left as it is; --force replaces it.")
REWRITTEN = "No backup was made: the lock was turned on or off at this very moment. Try again."
log = logging.getLogger(__name__)


class BackupFolder:
    """The backups of one diary, in a folder beside it; may be used in any thread.

    Copies that a change of format left beside the diary are counted among them.
    """

    def __init__(self, diary: Path, *, key: bytes | None = None) -> None:
        self._diary, self._key = diary, key
        self._folder = diary.with_name(FOLDER)
        self._before = re.compile(re.escape(diary.name) + r"\.before-v\d+", re.ASCII)

    @property
    def place(self) -> Path:
        """The folder in which the backups lie, which may not be there yet."""
        return self._folder

    def names(self) -> tuple[Backup, ...]:
        """Return the backups by their names alone, newest first: nothing is opened."""
        with self._told("The backups cannot be listed"):
            own = [*listed(self._folder, NAME), *listed(self._diary.parent, self._before)]
            found = [self._by_name(path) for path in own]
        return tuple(sorted(found, key=lambda one: (one.at, one.name), reverse=True))

    def all(self, go_on: GoOn = always) -> tuple[Backup, ...]:
        """Return the backups, newest first, each opened, checked and counted."""
        names = self.names()
        found = []
        for number, one in enumerate(names):
            share = portion(go_on, number / len(names), (number + 1) / len(names))
            backup_file.look(share, 0.0)
            with suppress(FileNotFoundError):
                found.append(self._checked(self._path(one.name), one, share))
        return tuple(found)

    def look(self, source: Source, go_on: GoOn = always) -> Backup:
        """Open, check and count one; WrongUse where there is none."""
        path = self._path(source)
        with self._told(f"{path} cannot be read"):
            check_file(path)
            return self._checked(path, self._by_name(path), go_on)

    def make(self, kind: BackupKind, at: datetime, go_on: GoOn = always) -> tuple[Backup, Standing]:
        """Write a backup of the diary as it stands, durable and read back on return.

        It is said to be made a moment later where another of its kind was made at this very second.
        """
        with self._told("No backup was made"):
            self._make_folder()
            with passing(self._folder) as part:
                summed = self._write(part, go_on)
                at = self._put(part, at.astimezone(UTC).replace(microsecond=0), kind)
                self._take_back_where_rewritten(self._folder / backup_name(at, kind))
        log.info("a backup was made: %s", kind.value)
        return _made(backup_name(at, kind), at, kind, summed), summed.standing

    def write(
        self, path: PurePath, at: datetime, go_on: GoOn = always, *, replace: bool = True
    ) -> Backup:
        """Write such a backup to a file of the person's own.

        One of an encrypted diary gets its key file, which the passphrase unlocks, beside it: it
        shall be readable where this profile is lost. WrongUse where that cannot be, as where it is
        there already and may not be replaced.
        """
        goal = Path(path)
        self._check_goal(goal, replace=replace)
        with self._told(f"{goal} was not written"), passing(goal.parent) as part:
            summed = self._write(part, go_on)
            self._write_key(goal)
            part.replace(goal)
            with suppress(OSError):  # a stick may have folders that cannot be synced
                sync_folder(goal.parent)
        return _made(goal.name, at, BackupKind.BY_HAND, summed)

    def remove(self, backup: Backup) -> None:
        """Remove one; one that is gone already is no failure."""
        with self._told(f"The old backup {backup.name} cannot be removed"):
            self._path(backup.name).unlink(missing_ok=True)

    def tidy(self, now: datetime) -> None:
        """Remove what a backup or a restore that was killed has left behind."""
        with self._told("What was left behind cannot be removed"):
            for path in entries(self._folder):
                with suppress(FileNotFoundError):
                    if path.name.startswith(BEGIN) and now - time_of(path) > LEFT_BEHIND:
                        path.unlink()

    def contents(self, source: Source, go_on: GoOn = always) -> Contents:
        """Read one out, in today's format, from a copy; WrongUse says why it cannot be restored."""
        path = self._path(source)
        with self._told(f"{path} cannot be read, so nothing was restored"):
            check_file(path)
            backup = self._by_name(path)
            self._make_folder()
            with passing(self._folder) as copy, _fit(path):
                copy_file(path, copy, portion(go_on, 0.0, 0.1))
                standing = backup_file.check(copy, self._key, portion(go_on, 0.1, 0.4))
                rows, events, seed = backup_file.read_out(copy, self._key, portion(go_on, 0.4, 1.0))
        whole = Backup(backup.name, backup.at, backup.kind, standing.facts, is_good=True)
        return Contents(whole, rows, events, seed)

    def facts_since(self, source: Source) -> int:
        """Return how many facts the diary holds that a backup has not; may raise WrongUse."""
        path = self._path(source)
        with self._told(f"{path} cannot be compared with the diary"):
            check_file(path)
            return len(self._here() - backup_file.ids(path, self._key, is_frozen=True))

    def facts(self) -> int:
        """Return how many facts the diary holds; none where there is no diary."""
        with self._told("The diary cannot be counted"):
            return len(self._here())

    def _here(self) -> set[str]:
        if not self._diary.is_file():
            return set()
        return backup_file.ids(self._diary, self._key, is_frozen=False)

    def _path(self, source: Source) -> Path:
        if not isinstance(source, str):
            return self._not_the_diary(Path(source))
        if NAME.fullmatch(source):
            return self._folder / source
        if self._before.fullmatch(source):
            return self._diary.with_name(source)
        raise WrongUse(tr(NO_SUCH, name=source))

    def _not_the_diary(self, path: Path) -> Path:
        """Refuse the open diary: to read it by hand would drop the locks this process has on it."""
        with suppress(OSError):
            if path.samefile(self._diary):
                raise WrongUse(tr(IS_DIARY, path=path))
        return path

    def _by_name(self, path: Path) -> Backup:
        """Return what the name of a file tells, and of one that tells nothing, its time."""
        match = NAME.fullmatch(path.name)
        if match:
            with suppress(ValueError):
                at = datetime.strptime(match[1], STAMP).replace(tzinfo=UTC)
                if at.year in YEARS:
                    return Backup(path.name, at, BackupKind(match[2]), None, is_good=False)
        is_before = self._before.fullmatch(path.name)
        kind = BackupKind.BEFORE_UPDATE if is_before else BackupKind.BY_HAND
        return Backup(path.name, time_of(path), kind, None, is_good=False)

    def _checked(self, path: Path, backup: Backup, go_on: GoOn) -> Backup:
        """Return a backup with what opening it told; the file may be gone: FileNotFoundError."""
        try:
            standing = backup_file.check(path, self._key, go_on)
        except FileNotFoundError:
            raise
        except Unfit as unfit:
            log.warning("a backup is not good: %s", backup.kind.value)
            return replace(backup, trouble=_sentence(unfit, path))
        except database.errors() as error:
            log.warning("a backup cannot be read: %s", type(error).__name__)
            return replace(backup, trouble=str(_failure(error, f"{path} cannot be read")))
        return Backup(backup.name, backup.at, backup.kind, standing.facts, is_good=True)

    def _make_folder(self) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)

    def _put(self, part: Path, at: datetime, kind: BackupKind) -> datetime:
        """Give a backup the first name that is free, durable on return; return its time."""
        while True:
            try:
                put_in_place(part, self._folder / backup_name(at, kind))
            except FileExistsError:
                at += SECOND
            else:
                return at

    def _take_back_where_rewritten(self, made: Path) -> None:
        """Leave no backup that whoever turns the lock on or off at this moment does not know of.

        It got its name first: where nothing is seen here, it is seen there.
        """
        beside = self._diary.parent
        is_under_way = (beside / LOCKING).is_dir() or (beside / UNLOCKING).is_dir()
        if is_under_way or (self._key is None and (beside / KEY_FILE).exists()):
            made.unlink(missing_ok=True)
            raise WorldFailure(REWRITTEN)

    def _write(self, part: Path, go_on: GoOn) -> Summed:
        """Fill a file with the diary as it stands, synced and read back."""
        self._check_diary()
        try:
            with _fit(self._diary):
                summed = backup_file.write_copy(
                    self._diary, part, self._key, portion(go_on, 0.0, 0.7)
                )
        except (backup_file.NoFact, UnicodeDecodeError) as error:
            suspect(self._diary)
            raise damaged(self._diary) from error
        except database.errors() as error:
            is_odd = not isinstance(error, OSError) and _code(error) == NO_CODE
            if is_odd or _code(error) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
                log.error("backup: the diary is damaged (%s)", error.__class__.__name__)  # noqa: TRY400 - a failure of the world has no trace
                suspect(self._diary)
                raise damaged(self._diary) from error
            raise
        if not summed.is_readable:
            suspect(self._diary)
        sync(part)
        self._check_back(part, summed, portion(go_on, 0.7, 1.0))
        return summed

    def _write_key(self, goal: Path) -> None:
        """Put a copy of the key file beside a copy that only its key opens."""
        if self._key is None:
            return
        key_file = self._diary.with_name(KEY_FILE)
        with passing(goal.parent) as part:
            part.write_bytes(key_file.read_bytes())
            sync(part)
            part.replace(goal.with_name(f"{goal.name}.{KEY_FILE}"))

    def _check_back(self, part: Path, summed: Summed, go_on: GoOn) -> None:
        """Open the file that was written, and see whether it holds what the diary held."""
        try:
            is_same = backup_file.digest_of(part, self._key, go_on) == summed.digest
        except Unfit:
            is_same = False
        if not is_same:
            suspect(self._diary)
            message = (
                "The backup that was made does not hold what the diary holds, so it was not kept. "
                "Older backups were left as they are. The disk or the diary may be damaged: "
                "`skinroutine doctor` looks at the diary."
            )
            raise WorldFailure(message)

    def _check_diary(self) -> None:
        """Never let SQLite make a diary anew where it has gone."""
        if not self._diary.is_file():
            message = f"The diary {self._diary} is not there, so there is nothing to back up."
            raise WorldFailure(message)

    def _check_goal(self, goal: Path, *, replace: bool) -> None:
        if goal.is_dir():
            raise WrongUse(tr(IS_FOLDER, path=goal))
        beside = self._diary.parent.resolve() == goal.parent.resolve()
        if beside and goal.name.startswith(self._diary.name):
            raise WrongUse(tr(IS_DIARY, path=goal))
        if not replace and os.path.lexists(goal):
            raise WrongUse(tr(THERE_ALREADY, path=goal))

    @contextmanager
    def _told(self, what: str) -> Iterator[None]:
        """Turn what the disk does into a sentence; leave our own faults alone."""
        try:
            yield
        except FileNotFoundError as error:
            path = error.filename or self._diary
            message = f"{what}: there is no {path}."
            raise WorldFailure(message) from error
        except database.faults():
            raise
        except _errors() as error:
            log.error("backup: %s (%s)", error.__class__.__name__, _code(error))  # noqa: TRY400 - a failure of the world has no trace
            raise _failure(error, what) from error


def _errors() -> tuple[type[Exception], ...]:
    """Return what a damaged file or a failing disk raises; SQLite's words may be no text then."""
    return (UnicodeDecodeError, *database.errors())


def _failure(error: Exception, what: str) -> WorldFailure:
    code = _code(error)
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return StoreBusy(f"{what}: another program is using the diary.")
    if code == sqlite3.SQLITE_FULL or getattr(error, "errno", None) in FULL:
        return WorldFailure(f"{what}: the disk is full.")
    if isinstance(error, OSError):
        return WorldFailure(f"{what}: {error.strerror or error}.")
    is_damaged = code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
    if is_damaged or isinstance(error, UnicodeDecodeError):
        return WorldFailure(f"{what}: the diary is damaged. It was left as it is.")
    return WorldFailure(f"{what}: the disk did not answer.")


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", -1)) & 0xFF


def _made(name: str, at: datetime, kind: BackupKind, summed: Summed) -> Backup:
    """Return a backup that was just made: it is as good as the diary was."""
    facts = summed.standing.facts if summed.is_readable else None
    return Backup(name, at, kind, facts, is_good=summed.is_readable)


@contextmanager
def _fit(path: Path) -> Iterator[None]:
    """Say of a file what is wrong with it, or with a copy of it."""
    try:
        yield
    except Unfit as unfit:
        raise WrongUse(_sentence(unfit, path)) from unfit


def _sentence(unfit: Unfit, path: Path) -> str:
    return tr(unfit.words, path=path, **unfit.fields)
