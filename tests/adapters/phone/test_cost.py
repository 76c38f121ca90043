"""What publishing and looking cost, counted on the wire between us and a real server."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from adapters.phone.servers import free_port, radicale
from adapters.phone.test_caldav_servers import NOW, an_entry, as_known, opened

ENTRIES = 120


@dataclass
class Counted:
    """A road to a server on which every byte is counted; requests by their first lines."""

    port: int
    sent: int = 0
    got: int = 0
    requests: int = 0
    links: int = 0

    def reset(self) -> None:
        self.sent = self.got = self.requests = 0


@contextmanager
def counted(goal: int) -> Iterator[Counted]:
    """Run a relay to a port."""
    road = Counted(free_port())
    door = socket.create_server(("127.0.0.1", road.port))
    helpers: list[threading.Thread] = []
    open_ones: list[socket.socket] = []

    def carry(one: socket.socket, other: socket.socket, *, is_ours: bool) -> None:
        with suppress(OSError):
            while piece := one.recv(65536):
                if is_ours:
                    road.sent += len(piece)
                    road.requests += piece.count(b" HTTP/1.1\r\n")
                else:
                    road.got += len(piece)
                other.sendall(piece)
        with suppress(OSError):
            other.shutdown(socket.SHUT_WR)

    def serve() -> None:
        with suppress(OSError):
            while True:
                ours, _ = door.accept()
                road.links += 1
                theirs = socket.create_connection(("127.0.0.1", goal))
                open_ones.extend((ours, theirs))
                for one, other, is_ours in ((ours, theirs, True), (theirs, ours, False)):
                    helpers.append(
                        threading.Thread(
                            target=carry, args=(one, other), kwargs={"is_ours": is_ours}
                        )
                    )
                    helpers[-1].start()

    server = threading.Thread(target=serve)
    server.start()
    try:
        yield road
    finally:
        with suppress(OSError):
            door.shutdown(socket.SHUT_RDWR)
        door.close()
        server.join(10)
        for one in open_ones:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        for helper in helpers:
            helper.join(10)
        for one in open_ones:
            one.close()


def test_publishing_and_looking_stay_cheap(tmp_path: Path) -> None:
    with radicale(tmp_path) as real, counted(real.port) as road:
        there = replace(real, url=f"http://127.0.0.1:{road.port}", port=road.port)
        with opened(there) as server:
            place = server.make_place("Routine")
            print(f"\nfound and made: {road.requests} requests, {road.sent} + {road.got} bytes")
            road.reset()
            entries = server.entries(place)
            assert entries.look(()).found == ()
            known = []
            for number in range(ENTRIES):
                uid = f"0b9d4c1e-5a3f-4d3e-9f6e-{number:012}@routine"
                entry = replace(an_entry(uid), due=NOW + timedelta(hours=number))
                known.append(as_known(entry, entries.put(entry)))
            print(f"first publishing: {road.requests} requests, {road.sent} + {road.got} bytes")
            assert road.requests == ENTRIES + 2
            assert road.sent + road.got < 300_000
            road.reset()
            token = server.entries(place).look(known).token
            print(f"after that: {road.requests} requests, {road.sent} + {road.got} bytes")
            assert road.requests == 2
            road.reset()
            assert server.entries(place).look(known, token).found is None
            print(f"nothing new: {road.requests} requests, {road.sent} + {road.got} bytes")
            assert road.requests == 1
            assert road.sent + road.got < 3_000
            road.reset()
            put = entries.put(an_entry(known[5].uid), known[5].tag)
            print(f"one changed: {road.requests} requests, {road.sent} + {road.got} bytes")
            assert put != known[5].tag
            assert road.requests == 1
