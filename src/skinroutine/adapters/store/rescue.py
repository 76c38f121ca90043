"""What is left of a damaged diary, read off a copy, and the mended one that takes its place.

Facts come by every road: SQL around the errors and, of a plain file, its pages one by one.
"""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from skinroutine.adapters.store import database, pages
from skinroutine.adapters.store.frames import has_lost, log_page_size, pages_by_number
from skinroutine.adapters.store.migrations import remove_copy
from skinroutine.adapters.store.places import beside, sync_folder
from skinroutine.adapters.store.rows import COLUMNS, read_note, read_row, rows_around_damage
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.adapters.store.suspicion import MENDED, damaged, is_gone, is_suspect, trust
from skinroutine.app.errors import WorldFailure
from skinroutine.app.keeping.ports import GoOn, Row, Stopped, always
from skinroutine.app.keeping.rescue import Remains

FOLDER = "damaged"
STAMP = "%Y-%m-%dT%H%M%SZ"
PART, COPY = ".rescue", ".rescue-"
"""How the name of a diary ends that is being made, and how that of a copy's folder begins."""
PAGES = 0.7
"""Which part of the reading the pages take, before SQL."""
IN_USE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
"""What SQLite says of a diary that another program writes: that is no damage."""
PACE = 500
"""After how many rows it is told how far the work has come."""
log = logging.getLogger(__name__)


def check(path: Path, *, key: bytes | None = None) -> None:
    """Finish a rescue that was cut off; raise DiaryDamaged where damage can be seen.

    Not all can: SQLite and the facts themselves tell of more once they are read.
    """
    settle(path)
    if _shows_damage(path, key):
        raise damaged(path)
    if is_suspect(path):
        found = _look_through(path, key)
        if found is False:
            raise damaged(path)
        if found:
            trust(path)


def _shows_damage(path: Path, key: bytes | None) -> bool:
    """Look at the files; WorldFailure where the disk does not let that be done."""
    try:
        return is_gone(path) or _is_cut(path) or _has_lost_facts(path, key)
    except database.errors() as error:
        log.error("rescue: %s", type(error).__name__)  # noqa: TRY400 - the world's
        reason = error.strerror if isinstance(error, OSError) else database.words(error)
        message = f"The diary {path} cannot be looked into: {reason}. It is as it was."
        raise WorldFailure(message) from error


def settle(path: Path) -> None:
    """Put a mended diary in its place where that was cut off; what is there lies aside already."""
    mended = path.with_name(path.name + MENDED)
    if not mended.exists():
        return
    try:
        for one in _journals(path):
            one.unlink(missing_ok=True)
        with suppress(FileNotFoundError):  # another program was faster
            mended.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        message = f"The mended diary {mended} cannot be put in its place: {error.strerror}."
        raise WorldFailure(message) from error
    trust(path)


def is_whole(path: Path, *, key: bytes | None = None) -> bool:
    """Tell whether every fact can be read and every index has it; takes long in a long diary.

    One that another program writes is taken to be whole.
    """
    return _look_through(path, key) is not False


def _look_through(path: Path, key: bytes | None) -> bool | None:
    """Tell whether a diary is whole; None where another program writes it."""
    try:
        with closing(database.connect(path, key=key)) as connection:
            if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                return False
            if connection.execute("PRAGMA page_count").fetchone() == (0,):
                return True  # one that was about to be made, and was rolled back
            rows = connection.execute(f"SELECT {COLUMNS} FROM event")  # noqa: S608 - constants alone
            return all(read_row(row) for row in rows)
    except database.errors() as error:
        return None if getattr(error, "sqlite_errorcode", 0) & 0xFF in IN_USE else False


class DamagedFile:
    """The files of a diary that cannot be read as a whole; may be used in any thread."""

    def __init__(self, path: Path, *, key: bytes | None = None) -> None:
        self._path, self._key = path, key

    def is_there(self) -> bool:
        """Tell whether there is any file to set aside."""
        return bool(self._files())

    def place(self, at: datetime) -> Path:
        """Return the folder that the files go to when they are set aside at an instant."""
        stamp = at.astimezone(UTC).strftime(STAMP)
        folder = self._path.with_name(FOLDER)
        names = (stamp, *(f"{stamp}-{n}" for n in range(2, 1000)))
        return next(folder / one for one in names if not (folder / one).exists())

    def read(self, go_on: GoOn = always) -> Remains:
        """Read what can be read, off a copy; Stopped where `go_on` answers False."""
        gathered = _Gathered(go_on)
        with self._told("cannot be read"), _copy_of(self._path) as copy:
            if self._key is None:
                gathered.take_pages(_bytes(copy), _bytes(beside(copy)[0]))
            gathered.take_sql(copy, self._key)
        return gathered.remains

    def mend(self, rows: Iterable[Row], notes: Mapping[str, str], at: datetime) -> None:
        """Set the files aside and put a diary of these facts in their place, durable on return."""
        part, mended = (self._path.with_name(self._path.name + end) for end in (PART, MENDED))
        with self._told("cannot be set aside"):
            try:
                remove_copy(part)
                _build(part, list(rows), notes, self._key)
                self._set_aside(self.place(at))
                part.replace(mended)
                sync_folder(mended.parent)
            finally:
                with suppress(OSError):
                    remove_copy(part)
            settle(self._path)

    def _set_aside(self, folder: Path) -> None:
        """Give the damaged files a second name in a folder of their own."""
        if not self.is_there():
            return
        folder.parent.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700)
        for one in self._files():
            try:
                os.link(one, folder / one.name)
            except (OSError, NotImplementedError):  # a file system without links
                _copied(one, folder / one.name)
        for one in (folder, folder.parent, self._path.parent):
            sync_folder(one)

    def _files(self) -> list[Path]:
        return [one for one in (self._path, *_journals(self._path)) if one.exists()]

    @contextmanager
    def _told(self, what: str) -> Iterator[None]:
        try:
            yield
        except database.errors() as error:
            log.error("rescue: %s (%s)", database.words(error), type(error).__name__)  # noqa: TRY400 - the world's
            reason = error.strerror if isinstance(error, OSError) else database.words(error)
            message = f"The damaged diary {self._path} {what}: {reason}. It is as it was."
            raise WorldFailure(message) from error


class _Gathered:
    """Facts and notes as they are found; of two rows with one id the first one counts."""

    def __init__(self, go_on: GoOn) -> None:
        self._go_on = go_on
        self._rows: dict[str, Row] = {}
        self._notes: dict[str, str] = {}

    @property
    def remains(self) -> Remains:
        """What was found."""
        return Remains(self._rows, self._notes)

    def take_pages(self, data: bytes, written: bytes) -> None:
        """Take what stands on the pages of a plain file and of its write-ahead log."""
        size = pages.page_size(data) or log_page_size(written) or pages.USUAL_SIZE
        left = pages.Left(data, pages_by_number(written, size), size)
        for columns in pages.rows(left, _is_fact, lambda part: self._tell(part * PAGES)):
            self._take(columns)

    def take_sql(self, path: Path, key: bytes | None) -> None:
        """Take what SQLite can be made to say of a copy."""
        if not path.exists():
            return
        found = rows_around_damage(lambda: database.connect(path, key=key), self._rows)
        with closing(found):
            for number, columns in enumerate(found):
                if number % PACE == 0:
                    self._tell(PAGES)
                self._take(columns)

    def _take(self, columns: Sequence[object]) -> None:
        if self._rows.get(str(columns[0])) == columns:
            return
        row, note = read_row(columns), read_note(columns)
        if row is not None:
            self._rows.setdefault(row[0], row)
        elif note is not None:
            self._notes.setdefault(*note)

    def _tell(self, part: float) -> None:
        if not self._go_on(part):
            raise Stopped


def _is_fact(columns: Sequence[object]) -> bool:
    return read_row(columns) is not None


def _is_cut(path: Path) -> bool:
    """Tell whether a file ends within a page, of which its log knows nothing; SQLite reads zeros.

    One that was being written when the computer went off is in the log, or is put back as it was
    from its journal.
    """
    if path.with_name(f"{path.name}-journal").exists():
        return False
    data, written = _bytes(path), _bytes(beside(path)[0])
    size = pages.page_size(data) or log_page_size(written) or pages.USUAL_SIZE
    return len(data) % size > 0 and len(data) // size + 1 not in pages_by_number(written, size)


def _has_lost_facts(path: Path, key: bytes | None) -> bool:
    """Tell whether the log holds facts that SQLite passes over, as what is behind a broken frame.

    A log that changes while it is looked at is being written by another program.
    """
    written = _bytes(beside(path)[0])
    if not has_lost(written) or written != _bytes(beside(path)[0]):
        return False
    if key is not None:
        return True
    data = _bytes(path)
    size = pages.page_size(data) or log_page_size(written) or pages.USUAL_SIZE
    left = pages.Left(data, pages_by_number(written, size), size)
    there = {row[0] for one in pages.rows(left, _is_fact, always) if (row := read_row(one))}
    with _copy_of(path) as copy, closing(database.connect(copy)) as connection:
        try:
            known = {one for (one,) in connection.execute("SELECT id FROM event")}
        except database.errors():
            return True
    return not there <= known


@contextmanager
def _copy_of(path: Path) -> Iterator[Path]:
    """Yield a copy of a diary, and of its write-ahead log, that may be written to."""
    for left in path.parent.glob(f"{COPY}*"):
        shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=COPY, dir=path.parent))
    try:
        for one in (path, beside(path)[0]):
            if one.exists():
                _copied(one, folder / one.name)
        yield folder / path.name
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _build(part: Path, rows: Sequence[Row], notes: Mapping[str, str], key: bytes | None) -> None:
    """Write a whole diary and read it back; it is durable on return."""
    SqliteStore(part, key=key).close()
    with closing(database.connect(part, key=key)) as made:
        made.execute("PRAGMA synchronous = FULL")
        made.execute("BEGIN IMMEDIATE")
        made.executemany("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        made.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", notes.items())
        made.execute("COMMIT")
        made.execute("PRAGMA journal_mode = DELETE")
        (count,) = made.execute("SELECT count(*) FROM event").fetchone()
        answer = made.execute("PRAGMA quick_check(1)").fetchone()
    if (count, answer) != (len(rows), ("ok",)):
        message = f"The mended diary {part} was not written as it should be. Nothing was changed."
        raise WorldFailure(message)
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _journals(path: Path) -> list[Path]:
    return [*beside(path), path.with_name(f"{path.name}-journal")]


def _copied(one: Path, goal: Path) -> None:
    """Copy a file, for its owner alone, durable on return."""
    made = os.open(goal, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with one.open("rb") as source, os.fdopen(made, "wb") as target:
        shutil.copyfileobj(source, target, 1 << 20)
        target.flush()
        os.fsync(target.fileno())


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
