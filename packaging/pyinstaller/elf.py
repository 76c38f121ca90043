"""Libraries of Linux without the place where they were built."""

from __future__ import annotations

import struct
from pathlib import Path

MAGIC = b"\x7fELF\x02\x01"
"""How a file for a 64-bit processor that begins with the low byte starts."""
DYNAMIC, RPATH, RUNPATH, STRING_TABLE, END = 2, 15, 29, 5, 0
LOAD = 1
"""Numbers of the ELF specification: kinds of segments, and of entries of the dynamic one."""


def forget_place(path: Path, place: str) -> bool:
    """Take a folder of the building machine out of a library; tell whether it was there.

    An entry that sends the loader there is removed. Where the folder is a text of the program, such
    as Python's notion of where it was installed, all but its last name becomes /usr and slashes:
    linkers let a text begin in the middle of a longer one, such as a version in a path.
    """
    data = path.read_bytes()
    if not data.startswith(MAGIC) or place.encode() not in data:
        return False
    changed = bytearray(data)
    _drop_run_path(changed, place.encode())
    above, _, last = place.rpartition("/")
    plain = f"/usr{'/' * (len(above) - len('/usr'))}/{last}"
    path.write_bytes(changed.replace(place.encode(), plain.encode()))
    return True


def _drop_run_path(data: bytearray, place: bytes) -> None:
    """Remove the entries that name folders for the loader where one of them is below the place."""
    (table,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    segments = [struct.unpack_from("<IIQQQQ", data, table + size * n) for n in range(count)]
    for kind, _flags, offset, _address, _physical, length in segments:
        if kind != DYNAMIC:
            continue
        entries = [struct.unpack_from("<qQ", data, offset + 16 * n) for n in range(length // 16)]
        strings = next(value for tag, value in entries if tag == STRING_TABLE)
        base = _in_file(segments, strings)
        kept = []
        for tag, value in entries:
            if tag in {RPATH, RUNPATH}:
                end = data.index(b"\0", base + value)
                if place in data[base + value : end]:
                    continue
            kept.append((tag, value))
        kept += [(END, 0)] * (len(entries) - len(kept))
        for number, entry in enumerate(kept):
            struct.pack_into("<qQ", data, offset + 16 * number, *entry)


def _in_file(segments: list[tuple[int, ...]], address: int) -> int:
    """Return where in the file that lies which the loader puts at an address."""
    for kind, _flags, offset, start, _physical, length in segments:
        if kind == LOAD and start <= address < start + length:
            return offset + address - start
    message = f"nothing is loaded at {address:#x}"
    raise ValueError(message)
