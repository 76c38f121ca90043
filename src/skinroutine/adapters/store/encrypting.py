"""A whole profile encrypted and decrypted, so that being killed at any moment loses nothing.

Everything is written anew into a folder of its own, and compared. Then the key file is made, or
taken away: from there on there is no way back. Then each file is moved over the one that it stands
for. What was cut off is known by the folder, and by whether there is a key file: `settle`.
"""

from __future__ import annotations

import errno
import logging
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote, unquote

from skinroutine.adapters.store import database, sealed_photos
from skinroutine.adapters.store.guard import guarded
from skinroutine.adapters.store.lock_places import BACKUPS, DIARY, LOCKING, UNLOCKING
from skinroutine.adapters.store.places import beside, sync_folder
from skinroutine.adapters.store.rewriting import create, keep_whole, rewrite, whole_files
from skinroutine.adapters.store.sealed_photos import SealedPhotos
from skinroutine.app.course.photos import PLACE as PHOTOS
from skinroutine.app.course.photos import is_photo_name
from skinroutine.app.errors import StoreBusy, WorldFailure
from skinroutine.app.keeping.ports import GoOn, Stopped, portion

SET_ASIDE = "damaged"
"""Where damaged diaries lie, each in a folder of its own."""
HALF_MADE_NAME = re.compile(r"\.part(-wal|-shm|-journal)?$")
LEFT_BY_A_RESCUE = ".rescue-*"
"""Folders with copies of a damaged diary that a rescue could not remove."""
LEAST = 512
"""No database is smaller: what is, is a mark that something was found damaged, and stays."""
ENOUGH_OF_THE_DIARY = 0.8
"""What share of the work the diary and its copies are taken to be; the photos are the rest."""
WAIT = 0.2
"""Seconds to wait for another program that reads at this very moment."""
OPEN_ELSEWHERE = (
    "Another program has the diary {path} open, such as the window of skinroutine. "
    "Close it and try again. Nothing was changed."
)
IS_LINK = (
    "{path} is a link to a folder elsewhere, which the lock cannot rewrite. Put the folder itself "
    "there, and try again. Nothing was changed."
)
TO_BE_ENDED = "It will be finished when skinroutine is started next."
log = logging.getLogger(__name__)


def _pass(_name: str) -> None:
    """Do nothing where a test may end the process."""


class Sealer:
    """Encrypts and decrypts one profile; `is_on` tells whether its key file is there."""

    def __init__(
        self,
        profile: Path,
        is_on: Callable[[], bool],
        checkpoint: Callable[[str], None] = _pass,
    ) -> None:
        self._profile = profile
        self._diary = profile / DIARY
        self._is_on = is_on
        self._passed = checkpoint

    def settle(self) -> None:
        """Finish, or take back, what was cut off."""
        if any((self._profile / one).is_dir() for one in (LOCKING, UNLOCKING)):
            with self._told(is_on=None), guarded(self._profile):
                self._settle()

    def seal(self, key: bytes, commit: Callable[[], None], go_on: GoOn) -> None:
        """Encrypt everything."""
        with self._changing(LOCKING) as work:
            with self._alone(None) as diary:
                self._passed("begun")
                rewrite(diary, work / DIARY, key, portion(go_on, 0.0, 0.5))
                self._passed("diary")
                self._seal_copies(work, key, portion(go_on, 0.5, ENOUGH_OF_THE_DIARY))
                self._passed("copies")
                self._seal_photos(work, key, portion(go_on, ENOUGH_OF_THE_DIARY, 1.0))
                self._commit(work, commit, go_on)
            self._settle()

    def unseal(self, key: bytes, commit: Callable[[], None], go_on: GoOn) -> None:
        """Decrypt everything."""
        with self._changing(UNLOCKING) as work:
            with self._alone(key) as diary:
                self._passed("begun")
                rewrite(diary, work / DIARY, None, portion(go_on, 0.0, 0.5))
                self._passed("diary")
                self._unseal_copies(work, key, portion(go_on, 0.5, ENOUGH_OF_THE_DIARY))
                self._passed("copies")
                self._unseal_photos(work, key, portion(go_on, ENOUGH_OF_THE_DIARY, 1.0))
                self._commit(work, commit, go_on)
            self._settle()

    def _commit(self, work: Path, commit: Callable[[], None], go_on: GoOn) -> None:
        sync_folder(work)
        sync_folder(self._profile)
        self._passed("copied")
        if not go_on(1.0):
            raise Stopped
        commit()
        self._passed("committed")

    def _seal_copies(self, work: Path, key: bytes, go_on: GoOn) -> None:
        """Write backups, and copies of before a migration or a rescue; damaged ones as they are."""
        copies = self._copies()
        for number, path in enumerate(copies):
            target = work / _flat(path.relative_to(self._profile))
            part = portion(go_on, number / len(copies), (number + 1) / len(copies))
            journals = [one for one in _beside(path) if one.exists()]
            is_odd = journals or path.name == DIARY or not database.is_plain(path)
            if is_odd or not _rewritten(path, target, key, part):
                keep_whole([path, *journals], target, key)
            _date_as(path, target)

    def _unseal_copies(self, work: Path, key: bytes, go_on: GoOn) -> None:
        """Write them plain again; what cannot be read is left as it is."""
        copies = [one for one in self._copies() if not database.is_plain(one)]
        for number, path in enumerate(copies):
            part = portion(go_on, number / len(copies), (number + 1) / len(copies))
            target = work / _flat(path.relative_to(self._profile))
            try:
                with closing(database.connect(path, key=key, is_frozen=True)) as copy:
                    whole = whole_files(copy)
                    if whole is None:
                        rewrite(copy, target, None, part)
                        _date_as(path, target)
            except database.errors() as error:
                if not _is_of_the_file(error):
                    raise
                target.unlink(missing_ok=True)
                log.warning("lock: a copy stays as it is (%s)", type(error).__name__)
                continue
            for name, content in (whole or {}).items():
                create(
                    target.with_name(_flat(path.with_name(name).relative_to(self._profile))),
                    content,
                )

    def _seal_photos(self, work: Path, key: bytes, go_on: GoOn) -> None:
        photos = SealedPhotos(work, key)
        lying = [one for one in _files(self._profile / PHOTOS) if is_photo_name(one.name)]
        for number, one in enumerate(lying):
            if not go_on(number / len(lying)):
                raise Stopped
            content = one.read_bytes()
            photos.put(one.name, content)
            if photos.read(one.name) != content:
                raise OSError(errno.EIO, os.strerror(errno.EIO))

    def _unseal_photos(self, work: Path, key: bytes, go_on: GoOn) -> None:
        photos = SealedPhotos(self._profile, key)
        names = photos.names()
        for number, name in enumerate(names):
            if not go_on(number / len(names)):
                raise Stopped
            content = photos.read(name)
            if content is not None:
                create(work / _flat(Path(PHOTOS, name)), content)

    def _copies(self) -> list[Path]:
        """Return the database files beside the diary, without the journals that belong to them."""
        found = [one for one in _files(self._profile) if one.name.startswith(f"{DIARY}.")]
        found += [one for one in _files(self._profile / BACKUPS) if ".sqlite3" in one.name]
        found += (self._profile / SET_ASIDE).glob(f"*/{DIARY}")
        journals = {journal for one in (*found, self._diary) for journal in _beside(one)}
        whole = (one for one in found if one not in journals and not _is_half_made(one))
        return [one for one in whole if one.stat().st_size >= LEAST]

    def _settle(self) -> None:
        """Finish where the key file agrees with it, and otherwise take back."""
        for name, is_ready in ((LOCKING, self._is_on()), (UNLOCKING, not self._is_on())):
            work = self._profile / name
            if not work.is_dir():
                continue
            if is_ready:
                self._move(work)
                self._clear(is_locking=name == LOCKING)
                self._passed("cleared")
            for one in _files(work):
                _remove(one)
            work.rmdir()
            sync_folder(self._profile)

    def _move(self, work: Path) -> None:
        """Let each file take the place of the one it stands for."""
        made = {self._profile / _deep(one.name): one for one in _files(work)}
        for target, one in made.items():
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if target.is_file() and not target.is_symlink():
                _overwrite(target)
            for journal in _beside(target):
                if journal not in made:
                    _remove(journal)
            one.replace(target)
            self._passed(f"moved {one.name}")
        for folder in {work, *(target.parent for target in made)}:
            sync_folder(folder)

    def _clear(self, *, is_locking: bool) -> None:
        """Take away what has been replaced by a file of another name, and what was half made."""
        if is_locking:
            photos = self._profile / PHOTOS
            kept = [one for one in _files(photos) if is_photo_name(one.name) or _is_half_made(one)]
            _remove_from(photos, kept)
            for folder in self._profile.glob(LEFT_BY_A_RESCUE):
                _remove_from(folder, _files(folder))
        else:
            sealed = self._profile / sealed_photos.FILE
            for one in (sealed, *_beside(sealed)):
                _remove(one)
        for one in (*_files(self._profile), *_files(self._profile / BACKUPS)):
            if _is_half_made(one) and ".sqlite3" in one.name:
                _remove(one)

    @contextmanager
    def _changing(self, name: str) -> Iterator[Path]:
        """Yield a new folder to write into; whatever happens, the profile is settled after it."""
        with self._told(is_on=self._is_on()), guarded(self._profile):
            self._settle()
            self._refuse_links()
            work = self._profile / name
            work.mkdir(mode=0o700)
            try:
                yield work
            except BaseException:
                with suppress(OSError):
                    self._settle()
                raise

    def _refuse_links(self) -> None:
        """Refuse folders that lie elsewhere: nothing can be moved there in one step."""
        for one in (BACKUPS, PHOTOS, SET_ASIDE):
            if (self._profile / one).is_symlink():
                raise WorldFailure(IS_LINK.format(path=self._profile / one))

    @contextmanager
    def _alone(self, key: bytes | None) -> Iterator[sqlite3.Connection]:
        """Yield the diary, without a log, and open nowhere else; after it, a way back is gone.

        Whoever waits for it meanwhile finds zeros, and nothing to write into that would be lost.
        """
        with closing(database.connect(self._diary, key=key, wait=WAIT)) as diary:
            diary.execute("PRAGMA journal_mode = DELETE").fetchall()
            diary.execute("BEGIN EXCLUSIVE")
            yield diary
            _overwrite(self._diary)
            self._passed("overwritten")

    @contextmanager
    def _told(self, *, is_on: bool | None) -> Iterator[None]:
        """Turn what the disk and other programs do into a sentence."""
        try:
            yield
        except database.errors() as error:
            if isinstance(error, database.faults()):
                raise
            log.error("lock: %s", type(error).__name__)  # noqa: TRY400 - the failure carries it
            end = "Nothing was changed." if self._is_on() == is_on else TO_BE_ENDED
            raise _failure(error, self._diary, end) from error


def _failure(error: Exception, path: Path, end: str) -> WorldFailure:
    code = _code(error)
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return StoreBusy(OPEN_ELSEWHERE.format(path=path))
    if code == sqlite3.SQLITE_FULL or getattr(error, "errno", None) == errno.ENOSPC:
        return WorldFailure(f"The disk is full: the lock needs room for a second diary. {end}")
    is_no_text = database.words(error) == database.NO_TEXT
    if is_no_text or code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return WorldFailure(f"The diary {path} is damaged. {end}")
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return WorldFailure(f"The profile cannot be rewritten: {reason}. {end}")


def _rewritten(path: Path, target: Path, key: bytes, go_on: GoOn) -> bool:
    """Write a copy anew; tell whether it could be read."""
    try:
        with closing(database.connect(path, is_frozen=True)) as copy:
            rewrite(copy, target, key, go_on)
    except database.errors() as error:
        if not _is_of_the_file(error):
            raise
        target.unlink(missing_ok=True)
        return False
    return True


def _date_as(path: Path, target: Path) -> None:
    """Let a copy be as old as what it was written from: for some that alone tells when it was."""
    found = path.stat()
    os.utime(target, ns=(found.st_atime_ns, found.st_mtime_ns))


def _is_of_the_file(error: Exception) -> bool:
    """Tell whether what a copy holds is at fault, and not the disk."""
    of_the_disk = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN}
    return not isinstance(error, OSError) and _code(error) not in of_the_disk


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _files(folder: Path) -> list[Path]:
    """Return the files in a folder, and no links; none where there is no folder."""
    if not folder.is_dir() or folder.is_symlink():
        return []
    return sorted(one for one in folder.iterdir() if one.is_file() and not one.is_symlink())


def _beside(path: Path) -> list[Path]:
    return [path.with_name(f"{path.name}-journal"), *beside(path)]


def _is_half_made(path: Path) -> bool:
    """Tell whether a file is one that was never finished, or a journal of such a one."""
    return HALF_MADE_NAME.search(path.name) is not None


def _flat(path: Path) -> str:
    """Return a name, in a folder without folders, for a path in the profile."""
    return quote(path.as_posix(), safe="")


def _deep(name: str) -> Path:
    """Return the path in the profile that such a name stands for."""
    return Path(unquote(name))


def _remove(path: Path) -> None:
    """Take a file away, and what it held as far as the disk does that."""
    if path.is_file():
        with suppress(OSError):
            _overwrite(path)
        path.unlink()


def _remove_from(folder: Path, files: list[Path]) -> None:
    """Take files away, and their folder where nothing else lies in it."""
    for one in files:
        _remove(one)
    with suppress(OSError):
        folder.rmdir()


def _overwrite(path: Path) -> None:
    """Write zeros over what a file holds; a disk may keep the old blocks all the same."""
    with path.open("r+b") as file:
        left = file.seek(0, os.SEEK_END)
        file.seek(0)
        while left > 0:
            left -= file.write(bytes(min(left, 1 << 20)))
        file.flush()
        os.fsync(file.fileno())
