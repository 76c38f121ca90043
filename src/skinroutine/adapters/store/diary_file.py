"""The open file of a diary: set up, kept in its place, and its failures told in sentences."""

from __future__ import annotations

import errno
import logging
import os
import sqlite3
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from skinroutine.adapters.store import database
from skinroutine.adapters.store.failures import LASTING, busy, code, reason
from skinroutine.adapters.store.failures import failure as failure_of
from skinroutine.adapters.store.migrations import copy_store, migrate, refuse_newer, remove_copy
from skinroutine.adapters.store.places import Found, OwnFiles, put_in_place
from skinroutine.adapters.store.suspicion import suspect
from skinroutine.app.errors import DiaryDamaged, DiaryNewer, StoreBusy, WorldFailure

log = logging.getLogger(__name__)


class DiaryFile:
    """A connection to a diary, made anew where it is of no use any more.

    `connection` is used inside `told()` alone, and writes inside `transaction()` within that.
    `wait` is in seconds; `tell` is told, in a sentence, that the file had to be made anew.
    """

    connection: sqlite3.Connection
    device: str

    def __init__(self, path: Path, *, wait: float, key: bytes | None) -> None:
        self.path = path
        self._key = key
        self._wait = wait
        self._passed = 0
        self._was_open = False
        self._is_cut_off = False
        self._kept_apart: Path | None = None
        self.tell: Callable[[str], None] = _tell_nobody
        with self.told():
            self._open()

    def changes(self) -> int:
        """Return what grows with everything that is written through this file."""
        return self._passed + self.connection.total_changes

    def _open(self) -> None:
        """Open the file; one that is gone is made at the first time alone, never emptied later."""
        if not self._was_open:
            self._make(self.path)
        elif not self.path.exists():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        self.connection = database.connect(self.path, key=self._key, wait=self._wait)
        try:
            self._set_up()
        except BaseException as error:
            self.connection.close()
            if isinstance(error, database.errors()) and code(error) == sqlite3.SQLITE_ERROR:
                message = f"the schema is not what its number says: {error}"
                raise sqlite3.DatabaseError(message) from error
            raise
        self._files = OwnFiles(self.path)
        self._was_open, self._is_cut_off = True, False

    def _open_again(self) -> None:
        """Leave a connection that is of no use; where no new one comes, the next call tries."""
        self._leave()
        self._open()

    def _leave(self) -> None:
        self._passed += self.connection.total_changes + 1
        self._is_cut_off = True
        self.connection.close()

    @staticmethod
    def _make(path: Path) -> None:
        """Make a missing file for its owner alone.

        One that is there is left to SQLite: closing it here would drop this process' locks on it.
        """
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))

    def _set_up(self) -> None:
        connection = self.connection
        connection.execute("PRAGMA synchronous = FULL")
        migrate(connection, self.path, key=self._key)
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        if mode != "wal":  # an odd file system: then each journal's removal must be durable too
            connection.execute("PRAGMA synchronous = EXTRA")
        device = connection.execute("SELECT value FROM meta WHERE key = 'device'").fetchone()
        if device is None:
            message = "the name of this computer is gone"
            raise sqlite3.DatabaseError(message)
        (self.device,) = device

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all that is written inside, or none of it, into the file that has the name."""
        self._keep_place()
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            self.refuse_newer()
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        with suppress(StoreBusy, *database.errors()):  # it is written: nobody shall do it again
            self._keep_place()  # what went away meanwhile took this along

    def refuse_newer(self) -> None:
        """Raise DiaryNewer where a newer program has changed the format since it was opened."""
        refuse_newer(self.connection, self.path, is_open=True)

    def _newer(self) -> DiaryNewer | None:
        """Return what is to be said of a newer format, which explains whatever else went wrong."""
        try:
            self.refuse_newer()
        except DiaryNewer as newer:
            return newer
        except database.errors():
            return None  # then what went wrong first is what is told
        return None

    def _roll_back(self) -> None:
        """Take back what was begun; where even that fails, a new connection comes to the same."""
        with suppress(*database.errors()):
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
        if self.connection.in_transaction:
            with suppress(*database.errors()):
                self._open_again()

    def _keep_place(self) -> None:
        """See to it that what is written is found again: the open files have their names still."""
        found = self._files.look()
        if found is Found.NO_LOG:
            self._make_log_anew()
        elif found is Found.NOTHING:
            self._make_anew()
        elif found is Found.ANOTHER:
            raise self._replaced()

    def _make_log_anew(self) -> None:
        """Take everything into the diary itself, and begin a new log beside it."""
        try:
            is_busy, *_ = self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except database.errors():
            if not self._files.has_new_log():
                raise
            is_busy = 0  # another program did that already, and writes in a log of its own
        if is_busy:
            raise StoreBusy(busy(self.path))
        log.warning("store: a file beside the diary was gone; it was made anew")
        self._open_again()

    def _make_anew(self) -> None:
        """Write everything that is known to a new file in the place of the one that is gone.

        What is left beside it belongs to the old one, whose last facts are in the copy too.
        """
        part = self.path.with_name(f"{self.path.name}.anew")
        try:
            self.path.parent.mkdir(mode=0o700, exist_ok=True)
            copy_store(self.path, part, key=self._key, of=self.connection)
            for stale in self._files.own_beside():
                stale.unlink(missing_ok=True)
            put_in_place(part, self.path)
        except FileExistsError:
            remove_copy(part)
            raise self._replaced() from None
        except database.errors() as error:
            said = database.words(error)
            log.error("store: gone, and not made anew: %s (%s)", said, type(error).__name__)  # noqa: TRY400 - the world's failure has no trace
            message = (
                f"The diary {self.path} was removed, and could not be written anew "
                f"({reason(error)}). What it held is lost once skinroutine ends; until then "
                "this is tried again whenever something is saved."
            )
            raise WorldFailure(message) from error
        log.warning("store: the diary was gone; everything was written to a new file")
        self._open_again()
        self.tell(
            f"The diary was removed while skinroutine was running. Nothing is lost: everything was "
            f"written to a new file, {self.path}."
        )

    def _replaced(self) -> WorldFailure:
        """Keep what only this connection knows, once, and say what to do; the other file stays."""
        if self._kept_apart is None:
            apart = self.path.with_name(f"{self.path.name}.kept-{uuid.uuid4().hex[:8]}")
            try:
                copy_store(self.path, apart, key=self._key, of=self.connection)
            except database.errors() as error:
                said = database.words(error)
                log.error("store: replaced, and not kept: %s (%s)", said, type(error).__name__)  # noqa: TRY400 - the world's failure has no trace
                return WorldFailure(
                    f"The diary {self.path} was replaced by another file. Nothing was saved, and "
                    f"what was known could not be kept beside it ({reason(error)})."
                )
            log.warning("store: the diary was replaced; what was known is kept beside it")
            self._kept_apart = apart
        return WorldFailure(
            f"The diary {self.path} was replaced by another file while skinroutine was running. "
            "Nothing was saved: quit skinroutine and start it again. What the diary held before "
            f"is kept in {self._kept_apart}."
        )

    def _is_open(self) -> bool:
        return self._was_open and not self._is_cut_off

    def _is_stuck(self, error: Exception) -> bool:
        """Tell whether a connection goes on failing, and nothing is lost where it is given up."""
        is_lasting = self._key is not None and code(error) & 0xFF in LASTING
        return is_lasting and self._files.look() in {Found.WHOLE, Found.NO_LOG}

    @contextmanager
    def told(self) -> Iterator[None]:
        """Turn what the disk and other programs do into a sentence; leave our own faults alone."""
        try:
            if self._is_cut_off:
                self._open()
            yield
        except database.errors() as error:
            newer = self._newer() if self._is_open() else None
            if newer is not None:
                raise newer from error
            failure = failure_of(error, self.path)
            if failure is None:
                raise
            if self._is_open() and isinstance(failure, DiaryDamaged) and self._files.has_new_log():
                failure = StoreBusy(busy(self.path))  # another program began a new log: read that
                self._leave()
            elif self._is_open() and self._is_stuck(error):
                self._leave()
            level = logging.DEBUG if isinstance(failure, StoreBusy) else logging.ERROR
            log.log(level, "store: %s (%s)", database.words(error), type(error).__name__)
            if isinstance(failure, DiaryDamaged):
                suspect(self.path)
            raise failure from error


def _tell_nobody(_sentence: str) -> None:
    """Leave it to the log."""
