"""An outside observer of a screen: sees when a window of another program is first painted.

It speaks the X protocol over a connection of its own, so that what is watched needs no hook.
"""

from __future__ import annotations

import select
import socket
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

GET_IMAGE, QUERY_TREE, QUERY_EXTENSION, CHANGE_ATTRIBUTES = 73, 15, 98, 2
Z_PIXMAP, ALL_PLANES = 2, 0xFFFFFFFF
EVENT_MASK, OF_CHILDREN = 1 << 11, 1 << 19
CREATED, ERROR, REPLY = 16, 0, 1
ALWAYS_NEWS = 3
"""The damage extension's word for: tell once, until what is damaged was looked at."""
LEAST_SIDE, LEAST_COLORS = 60, 8
"""A window with something in it: no helper of the toolkit, no plain ground."""


@dataclass(frozen=True)
class Picture:
    """What a window showed, as rows of four-byte pixels, at an instant of the monotonic clock."""

    at: float
    window: int
    size: tuple[int, int]
    pixels: bytes

    @property
    def colors(self) -> int:
        """How many colours there are."""
        return len(set(memoryview(self.pixels).cast("I")))

    def likeness(self, other: Picture) -> float:
        """Return which part of the pixels is the same in another picture; 0 for another size."""
        if self.size != other.size:
            return 0.0
        pairs = zip(
            memoryview(self.pixels).cast("I"), memoryview(other.pixels).cast("I"), strict=True
        )
        return sum(one == two for one, two in pairs) / (len(self.pixels) / 4)


class Observer:
    """A connection to a screen that hears of new windows and of what is painted in them."""

    def __init__(self, display: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(f"/tmp/.X11-unix/X{display.removeprefix(':')}")  # noqa: S108 - X's place
        self._bytes = bytearray()
        self._events: list[tuple[float, bytes]] = []
        self._base, self._mask, self._root = self._greet()
        self._damage, self._damaged = self._extension("DAMAGE")
        self._ask(self._damage, 0, struct.pack("<II", 1, 1))
        self._sizes: dict[int, tuple[int, int]] = {}
        self._made = 0

    def close(self) -> None:
        """End the connection."""
        self._socket.close()

    def watch(self) -> None:
        """Watch the windows that programs make from now on."""
        tree = self._ask(QUERY_TREE, 0, struct.pack("<I", self._root))
        (count,) = struct.unpack_from("<H", tree, 16)
        windows = struct.unpack_from(f"<{count}I", tree, 32)
        self._known = {one & ~self._mask for one in (self._root, *windows)}
        self._sizes.clear()
        self._events.clear()
        wanted = struct.pack("<III", self._root, EVENT_MASK, OF_CHILDREN)
        self._send(CHANGE_ATTRIBUTES, 0, wanted)
        self._ask(QUERY_TREE, 0, struct.pack("<I", self._root))

    def first_painted(self, seconds: float) -> Picture:
        """Wait until a window of a new program is painted, and return what it shows."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            for at, event in self._taken(ends):
                picture = self._seen(at, event)
                if picture is not None and picture.colors >= LEAST_COLORS:
                    return picture
        message = f"no window was painted within {seconds} s"
        raise AssertionError(message)

    def now(self, window: int) -> Picture | None:
        """Return what a window shows now, or None where it is not on the screen whole."""
        width, height = self._sizes[window]
        wanted = struct.pack("<IhhHHI", window, 0, 0, width, height, ALL_PLANES)
        answer = self._ask(GET_IMAGE, Z_PIXMAP, wanted)
        if answer[0] != REPLY:
            return None
        return Picture(time.monotonic(), window, (width, height), bytes(answer[32:]))

    def _seen(self, at: float, event: bytes) -> Picture | None:
        """Watch a window that was made, or look at one that was painted."""
        kind = event[0] & 0x7F
        if kind == CREATED:
            window, width, height = struct.unpack_from("<I4xHH", event, 8)
            if window & ~self._mask not in self._known and min(width, height) >= LEAST_SIDE:
                self._watch_window(window)
        if kind != self._damaged:
            return None
        window, damage = struct.unpack_from("<II", event, 4)
        self._send(self._damage, 3, struct.pack("<III", damage, 0, 0))
        self._sizes[window] = struct.unpack_from("<HH", event, 28)
        found = self.now(window)
        return found and Picture(at, window, found.size, found.pixels)

    def _watch_window(self, window: int) -> None:
        self._made += 1
        damage = self._base | self._made
        self._send(self._damage, 1, struct.pack("<IIB3x", damage, window, ALWAYS_NEWS))

    def _taken(self, ends: float) -> Iterator[tuple[float, bytes]]:
        """Yield the events that came, each with when it came; wait for one where there is none."""
        if not self._events:
            left = max(0.0, ends - time.monotonic())
            if select.select([self._socket], [], [], left)[0]:
                self._read()
        while self._events:
            yield self._events.pop(0)

    def _greet(self) -> tuple[int, int, int]:
        """Return the base and mask of ids, and the window of the whole screen."""
        self._socket.sendall(struct.pack("<cxHHHH2x", b"l", 11, 0, 0, 0))
        head = self._exactly(8)
        rest = self._exactly(4 * struct.unpack_from("<H", head, 6)[0])
        assert head[0] == 1, "the screen refuses an observer"
        base, mask = struct.unpack_from("<II", rest, 4)
        (vendor,) = struct.unpack_from("<H", rest, 16)
        formats = rest[21]
        (root,) = struct.unpack_from("<I", rest, 32 + (vendor + 3) // 4 * 4 + 8 * formats)
        return base, mask, root

    def _extension(self, name: str) -> tuple[int, int]:
        """Return the number of an extension's requests and of its first event."""
        wanted = struct.pack("<H2x", len(name)) + name.encode().ljust((len(name) + 3) // 4 * 4)
        answer = self._ask(QUERY_EXTENSION, 0, wanted)
        assert answer[8], f"the screen has no {name}"
        return answer[9], answer[10]

    def _send(self, request: int, detail: int, body: bytes) -> None:
        head = struct.pack("<BBH", request, detail, 1 + len(body) // 4)
        self._socket.sendall(head + body)

    def _ask(self, request: int, detail: int, body: bytes) -> bytes:
        """Send a request and return its reply or error; events that come before it are kept."""
        self._send(request, detail, body)
        while True:
            answer = self._message()
            if answer is not None:
                return answer

    def _read(self) -> None:
        """Take in one message, which is no answer to a question: nothing is asked now."""
        self._message()

    def _message(self) -> bytes | None:
        """Return a reply or an error, or keep an event."""
        head = self._exactly(32)
        if head[0] == REPLY:
            return head + self._exactly(4 * struct.unpack_from("<I", head, 4)[0])
        if head[0] == ERROR:
            return head
        self._events.append((time.monotonic(), head))
        return None

    def _exactly(self, count: int) -> bytes:
        while len(self._bytes) < count:
            came = self._socket.recv(1 << 20)
            if not came:
                message = "the screen went away"
                raise ConnectionError(message)
            self._bytes += came
        taken = bytes(self._bytes[:count])
        del self._bytes[:count]
        return taken


@contextmanager
def observer(display: str) -> Iterator[Observer]:
    """Yield an observer of a screen."""
    made = Observer(display)
    try:
        yield made
    finally:
        made.close()
