"""Reads a strange file as text, within limits: its size, its encoding, and what is in a zip.

Nothing in it is run, and no name in it is followed: the files of a zip are read in memory.
"""

from __future__ import annotations

import codecs
import io
import lzma
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Collection
from pathlib import Path, PurePath, PurePosixPath

from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.exchange.imports import Given
from skinroutine.app.tongue import mark, tr

MEGABYTE = 1_000_000
MOST_BYTES = 64 * MEGABYTE
"""How large a file may be, and what is in a zip together."""
MOST_OF_OURS = 256 * MEGABYTE
"""How large a diary of skinroutine may be: it may hold its photos."""
OURS = re.compile(rb'(\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"skinroutine-diary"')
MOST_FILES = 2000
MOST_TIMES_LARGER = 200
"""How many files a zip may hold, and how much larger one may be than it is in there."""
PIECE = 1 << 20
MARKED = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
"""Encodings by the mark at the beginning of a file; the longer marks come before the shorter."""
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")
"""Characters that no text has, and pictures and programs have many of."""
NO_TEXT = mark("The file is no text: it may be a picture or a program.")
WANTED = (".csv",)
UNREADABLE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error,
    ArithmeticError, EOFError, OSError, RuntimeError, ValueError,
)  # fmt: skip
"""What unpacking nonsense may raise; a password asked for is a RuntimeError."""


def read_file(
    path: PurePath,
    is_stopped: Callable[[], bool] = lambda: False,
    *,
    never: Collection[Path] = (),
) -> Given:
    """Return a file as text, or the tables in a zip; WrongUse and WorldFailure say why not.

    The files in `never` are not opened, under whatever name: those of an open database lose the
    locks of this process where anything but SQLite closes them.
    """
    place = Path(path)
    try:
        found = place.stat()
        if not stat.S_ISREG(found.st_mode):
            raise WrongUse(tr("{name} is not a file.", name=place.name or place))
        if any(one.exists() and os.path.samestat(found, one.stat()) for one in never):
            raise WrongUse(tr(NO_TEXT))
        if found.st_size > MOST_OF_OURS:
            raise WrongUse(_too_large(place.name, MOST_OF_OURS))
        data = _bytes(place, is_stopped)
    except OSError as error:
        reason = error.strerror or error
        message = tr("{name} cannot be read: {reason}.", name=place.name, reason=reason)
        raise WorldFailure(message) from error
    except ValueError as error:
        message = tr("{name} is not the name of a file.", name=repr(str(path)))
        raise WrongUse(message) from error
    if data.startswith(b"PK"):
        return Given(place.name, _unpacked(data, place.name, is_stopped), is_zip=True)
    return Given(place.name, {place.name: decoded(data)})


def decoded(data: bytes) -> str:
    """Return bytes as text: by their mark, as UTF-8, or as old Windows tables are written."""
    encoding = next((name for begins, name in MARKED.items() if data.startswith(begins)), None)
    try:
        return _text(data, encoding or "utf-8")
    except UnicodeError:
        if encoding is not None:
            raise WrongUse(tr("The file is damaged: its text cannot be read.")) from None
    try:
        return _text(data, "cp1252")
    except UnicodeError:
        raise WrongUse(tr(NO_TEXT)) from None


def _text(data: bytes, encoding: str) -> str:
    """Decode in pieces: a window has to go on between two of them."""
    held = io.StringIO(newline="")
    decoder = codecs.getincrementaldecoder(encoding)()
    for begins in range(0, len(data), PIECE):
        piece = decoder.decode(data[begins : begins + PIECE])
        if CONTROLS.search(piece):
            raise WrongUse(tr(NO_TEXT))
        held.write(piece)
    held.write(decoder.decode(b"", final=True))
    return held.getvalue()


def _bytes(place: Path, is_stopped: Callable[[], bool]) -> bytes:
    """Read a file in pieces, and no more of it than it may have, however it grows meanwhile."""
    held = io.BytesIO()
    most = 0
    with place.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        while piece := file.read(PIECE):
            most = most or (MOST_OF_OURS if OURS.match(piece) else MOST_BYTES)
            held.write(piece)
            if max(held.tell(), size) > most:
                raise WrongUse(_too_large(place.name, most))
            _go_on(is_stopped)
    return held.getvalue()


def _unpacked(data: bytes, name: str, is_stopped: Callable[[], bool]) -> dict[str, str]:
    """Return the tables in a zip by their paths, which are names and nothing else."""
    damaged = tr("{name} is damaged: it cannot be unpacked.", name=name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(entries)
            texts: dict[str, str] = {}
            for one in entries:
                if PurePosixPath(one.filename).suffix.casefold() in WANTED:
                    texts[one.filename] = decoded(_entry(archive, one))
                _go_on(is_stopped)
    except UNREADABLE:
        raise WrongUse(damaged) from None
    if not texts:
        raise WrongUse(tr("There is no table in {name}.", name=name))
    return texts


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_FILES or len({one.filename for one in entries}) != len(entries):
        raise WrongUse(tr("The zip holds too many files, or two with one name."))
    if sum(one.file_size for one in entries) > MOST_BYTES:
        raise WrongUse(tr("What is in the zip is too large."))
    for one in entries:
        parts = PurePosixPath(one.filename.replace("\\", "/"))
        if parts.is_absolute() or ".." in parts.parts or ":" in one.filename:
            raise WrongUse(tr("The zip holds a file with a path that leads out of it."))
        is_bomb = one.file_size > PIECE and one.file_size > MOST_TIMES_LARGER * one.compress_size
        if is_bomb:
            raise WrongUse(tr("What is in the zip is too large."))


def _entry(archive: zipfile.ZipFile, one: zipfile.ZipInfo) -> bytes:
    """Unpack one file, and no more of it than the zip says it has."""
    with archive.open(one) as file:
        data = file.read(one.file_size + 1)
    if len(data) > one.file_size:
        raise WrongUse(tr("What is in the zip is too large."))
    return data


def _go_on(is_stopped: Callable[[], bool]) -> None:
    if is_stopped():
        raise WrongUse(tr("Stopped. Nothing was imported."))


def _too_large(name: str, most: int) -> str:
    return tr(
        "{name} is larger than the {most} MB that can be imported.",
        name=name,
        most=most // MEGABYTE,
    )
