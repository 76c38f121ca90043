"""A road to a server that a test can cut, slow down, or let end in somebody else's answer."""

from __future__ import annotations

import re
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from adapters.phone.servers import free_port

ABRUPT = struct.pack("ii", 1, 0)
"""What makes the end of a connection a reset (SO_LINGER of no seconds)."""
FIRST_LINE = re.compile(rb"([A-Z]+) (\S+) HTTP/1\.1\r\n")


@dataclass
class Road:
    """A relay to the port `goal`.

    `left` has how many requests still come through before the road is cut for good, and whether
    the answer of the last one is lost; `there` and `back` have how many bytes of requests and of
    answers still do, encrypted or not. `reply` says what is answered in the server's place to a
    method and a path, or nothing. `on_request` is told the number of each request.
    """

    goal: int
    port: int = field(default_factory=free_port)
    is_cut: bool = False
    left: int | None = None
    there: int | None = None
    back: int | None = None
    is_answer_lost: bool = False
    is_deaf: bool = False
    is_abrupt: bool = False
    pause: float = 0.0
    reply: Callable[[str, str], bytes] = lambda _method, _path: b""
    requests: int = 0
    sent: int = 0
    got: int = 0
    on_request: Callable[[int], None] = lambda _number: None
    links: list[socket.socket] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def mend(self) -> None:
        """Let everything through again."""
        self.is_cut, self.pause = False, 0.0
        self.left = self.there = self.back = None
        self.is_answer_lost = self.is_deaf = self.is_abrupt = False
        self.reply = lambda _method, _path: b""
        self.on_request = lambda _number: None

    def cut(self) -> None:
        """Cut every connection, and take no other."""
        self.is_cut = True
        for one in self.links:
            with suppress(OSError):
                if self.is_abrupt:
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABRUPT)
                    one.shutdown(socket.SHUT_RD)  # else who waits here would keep it open
                    one.close()
                else:
                    one.shutdown(socket.SHUT_RDWR)

    def url(self) -> str:
        """Return the address at which it begins."""
        return f"http://127.0.0.1:{self.port}"

    def serve(self, door: socket.socket, helpers: list[threading.Thread]) -> None:
        """Take whoever comes, until the door is shut."""
        with suppress(OSError):
            while True:
                ours, _ = door.accept()
                theirs = None if self.is_cut else self._reached()
                if theirs is None:
                    ours.close()
                    continue
                for one in (ours, theirs):
                    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.links += (ours, theirs)
                for carry in (self._there, self._back):
                    helper = threading.Thread(target=carry, args=(ours, theirs), daemon=True)
                    helpers.append(helper)
                    helper.start()

    def _reached(self) -> socket.socket | None:
        try:
            return socket.create_connection(("127.0.0.1", self.goal), timeout=30)
        except OSError:
            return None

    def _there(self, ours: socket.socket, theirs: socket.socket) -> None:
        with suppress(OSError):
            while piece := ours.recv(65536):
                if not self._lets_through(piece, ours, theirs):
                    break
                self._carry(piece, theirs, "there")
        for one in (ours, theirs):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _back(self, ours: socket.socket, theirs: socket.socket) -> None:
        with suppress(OSError):
            while piece := theirs.recv(65536):
                self.got += len(piece)
                if not self.is_deaf:
                    self._carry(piece, ours, "back")
        with suppress(OSError):
            ours.shutdown(socket.SHUT_WR)

    def _carry(self, piece: bytes, goal: socket.socket, way: str) -> None:
        """Pass a piece on, or as much of it as still comes through."""
        left: int | None = getattr(self, way)
        if left is None:
            goal.sendall(piece)
            return
        setattr(self, way, max(left - len(piece), 0))
        goal.sendall(piece[:left])
        if left < len(piece):
            self.over.wait(0.01)  # what came through is read before the end is
            self.cut()

    def _lets_through(self, piece: bytes, ours: socket.socket, theirs: socket.socket) -> bool:
        """Do with a piece what the test wants; tell whether it goes on to the server."""
        begun = FIRST_LINE.findall(piece)
        self.sent += len(piece)
        if not begun:
            return not self.is_cut
        self.requests += len(begun)
        self.on_request(self.requests)
        self.over.wait(self.pause)
        answer = self.reply(*(one.decode() for one in begun[-1]))
        if answer:
            ours.sendall(answer)
            return False
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                self._end(piece, theirs)
        return not self.is_cut

    def _end(self, piece: bytes, theirs: socket.socket) -> None:
        """Be cut now, or as soon as the server has done what it was asked for."""
        if self.is_answer_lost:
            self.is_deaf = True
            theirs.sendall(piece)
            self.over.wait(0.3)
            if not self.is_deaf:
                return  # it was mended meanwhile
        self.cut()


@contextmanager
def road(goal: int) -> Iterator[Road]:
    """Yield a road for as long as a test needs it."""
    made = Road(goal)
    door = socket.create_server(("127.0.0.1", made.port))
    helpers: list[threading.Thread] = []
    server = threading.Thread(target=made.serve, args=(door, helpers), daemon=True)
    server.start()
    try:
        yield made
    finally:
        made.over.set()
        with suppress(OSError):
            door.shutdown(socket.SHUT_RDWR)
        door.close()
        server.join(10)
        made.cut()
        for helper in helpers:
            helper.join(10)
        for one in made.links:
            one.close()
