"""A disk played from the record of the fault layer: what is on it once the power is cut.

What was not made durable may be there or not, in any order, torn at sectors: a disk and a file
system promise no more. Names are made durable by syncing their folder, contents by syncing a file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

HEAD = struct.Struct("<cIQII")
SECTOR = 512


@dataclass(frozen=True)
class Call:
    """One record: its letter, the number of an opening, an offset, a path, and bytes."""

    letter: str
    opening: int
    offset: int
    path: str
    data: bytes


def calls(record: bytes) -> Iterator[Call]:
    """Read a record."""
    place = 0
    while place < len(record):
        letter, opening, offset, path_length, length = HEAD.unpack_from(record, place)
        place += HEAD.size
        path = record[place : place + path_length].decode()
        place += path_length
        yield Call(letter.decode(), opening, offset, path, record[place : place + length])
        place += length


@dataclass
class File:
    """A file's bytes that are durable, and the writes and cuts that are not yet."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        """Make all of it durable."""
        for offset, data in self.pending:
            _apply(self.durable, offset, data)
        self.pending.clear()

    def after_a_cut(self, luck: Random) -> bytes:
        """Return what is found later: of what was pending all, nothing, or any sectors."""
        content = bytearray(self.durable)
        mood = luck.choice(("all", "nothing", "some", "torn"))
        for offset, data in self.pending:
            if mood == "all" or (mood in {"some", "torn"} and luck.random() < 0.5):
                if data is None or mood != "torn":
                    _apply(content, offset, data)
                    continue
                for start in range(0, len(data), SECTOR):
                    if luck.random() < 0.6:
                        _apply(content, offset + start, data[start : start + SECTOR])
        return bytes(content)


def _apply(content: bytearray, offset: int, data: bytes | None) -> None:
    """Write bytes at a place, with zeros in a gap before it; no bytes cut the file there."""
    if data is None:
        del content[offset:]
        content.extend(bytes(max(0, offset - len(content))))
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data


Change = tuple[str, File | None]
"""A name, and the file it leads to from then on, or None where it is gone."""


@dataclass
class Disk:
    """The files of a folder. `notes` are the words that the program said so far."""

    names: dict[str, File] = field(default_factory=dict)
    durable: dict[str, File] = field(default_factory=dict)
    pending: list[Change] = field(default_factory=list)
    handles: dict[int, tuple[str, File | None]] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)
    durable_folders: set[str] = field(default_factory=set)
    notes: list[str] = field(default_factory=list)

    def play(self, call: Call) -> None:
        """Let one call happen."""
        if call.letter in "WTS":
            self._play_on_file(self._file(call), call)
        elif call.letter in "URLM":
            self._play_on_names(call)
        elif call.letter in "Oo":
            self._open(call)
        elif call.letter == "D":
            self._sync_folder(self.handles[call.opening][0])
        else:
            assert call.letter == "N", call
            self.notes.append(call.path)

    @staticmethod
    def _play_on_file(file: File, call: Call) -> None:
        if call.letter == "S":
            file.sync()
        else:
            file.pending.append((call.offset, call.data if call.letter == "W" else None))

    def _play_on_names(self, call: Call) -> None:
        if call.letter == "M":
            self.folders.add(call.path)
        elif call.letter == "U":
            self._name(call.path, None)
        else:
            self._name(call.data.decode(), self.names[call.path])
            if call.letter == "R":
                self._name(call.path, None)

    def is_unsettled(self) -> bool:
        """Tell whether a cut now could lose anything."""
        return bool(self.pending) or any(file.pending for file in self.names.values())

    def write_out(self, there: str, here: Path, luck: Random) -> None:
        """Write what is found under a folder after a cut into another one."""
        names = dict(self.durable)
        mood = luck.choice(("in order", "any"))
        reached = luck.randint(0, len(self.pending))
        for number, (name, file) in enumerate(self.pending):
            if (number < reached) if mood == "in order" else luck.random() < 0.5:
                _lead(names, name, file)
        found = {file: file.after_a_cut(luck) for file in map(_Same, names.values())}
        for name, file in names.items():
            folder = Path(name).parent
            if str(folder) not in self.durable_folders and str(folder) != there:
                continue
            target = here / Path(name).relative_to(there)
            target.parent.mkdir(mode=0o700, exist_ok=True)
            target.write_bytes(found[_Same(file)])

    def _open(self, call: Call) -> None:
        if call.letter == "O":
            self._name(call.path, File())
        self.handles[call.opening] = (call.path, self.names.get(call.path))

    def _file(self, call: Call) -> File:
        file = self.handles[call.opening][1]
        assert file is not None, call
        return file

    def _name(self, name: str, file: File | None) -> None:
        _lead(self.names, name, file)
        self.pending.append((name, file))

    def _sync_folder(self, folder: str) -> None:
        mine = [one for one in self.pending if str(Path(one[0]).parent) == folder]
        for name, file in mine:
            _lead(self.durable, name, file)
        self.pending = [one for one in self.pending if str(Path(one[0]).parent) != folder]
        self.durable_folders |= {one for one in self.folders if str(Path(one).parent) == folder}


@dataclass(frozen=True)
class _Same:
    """A file as itself, whatever it holds."""

    file: File

    def __hash__(self) -> int:
        return id(self.file)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.file is other.file

    def after_a_cut(self, luck: Random) -> bytes:
        """Return what is found later."""
        return self.file.after_a_cut(luck)


def _lead(names: dict[str, File], name: str, file: File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file
