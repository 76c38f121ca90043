"""What servers, and what stands before them, answer when something is wrong; and the servers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from pathlib import Path

from adapters.phone.servers import Real, radicale, xandikos
from skinroutine.app.phone.ports import Kind

KINDS: dict[str, Callable[[Path], AbstractContextManager[Real]]] = {
    "radicale": radicale,
    "xandikos": partial(xandikos, is_plain=True),
}
"""The real servers behind a road, which counts their requests: without TLS."""


def answer(status: str, *headers: str, body: bytes = b"") -> bytes:
    """Return a whole answer of a server."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "Connection: close"]
    return "\r\n".join([*lines, "", ""]).encode() + body


HTML = b"<!DOCTYPE html><html><body>Please accept the terms of this network.</body></html>"
HALF = b'<?xml version="1.0"?><d:multistatus xmlns:d="DAV:"><d:response><d:href>/'
ANSWERS: dict[str, tuple[Kind, bytes]] = {
    "full": (Kind.FULL, answer("507 Insufficient Storage")),
    "too large": (Kind.FULL, answer("413 Content Too Large")),
    "fault": (Kind.SERVER_FAULT, answer("500 Internal Server Error")),
    "gateway": (Kind.SERVER_FAULT, answer("502 Bad Gateway", "Content-Type: text/html", body=HTML)),
    "busy": (Kind.BUSY, answer("503 Service Unavailable")),
    "busy, with a time": (Kind.BUSY, answer("503 Service Unavailable", "Retry-After: 7")),
    "too often": (Kind.BUSY, answer("429 Too Many Requests", "Retry-After: 7")),
    "password": (Kind.PASSWORD, answer("401 Unauthorized", 'WWW-Authenticate: Basic realm="x"')),
    "forbidden": (Kind.FORBIDDEN, answer("403 Forbidden")),
    "gone": (Kind.GONE, answer("404 Not Found")),
    "elsewhere": (
        Kind.NOT_A_CALENDAR,
        answer("302 Found", "Location: https://other.example/"),
    ),
    "in a circle": (Kind.NOT_A_CALENDAR, answer("308 Permanent Redirect", "Location: /x")),
    "in plain words": (Kind.NOT_A_CALENDAR, answer("301 Moved", "Location: http://127.0.0.1:9/")),
    "sign-in page": (
        Kind.NOT_A_CALENDAR,
        answer("200 OK", "Content-Type: text/html", body=HTML),
    ),
    "half": (Kind.NOT_A_CALENDAR, answer("207 Multi-Status", body=HALF)),
    "no words": (Kind.NOT_A_CALENDAR, answer("207 Multi-Status")),
}
"""Whole answers by name, with what they are told as where something is read."""
CLASH = answer("412 Precondition Failed")


@contextmanager
def on_demand(folder: Callable[[str], Path]) -> Iterator[Callable[[str], Real]]:
    """Yield what gives one server of a kind, which runs from then on."""
    with ExitStack() as servers:
        running: dict[str, Real] = {}

        def get(kind: str) -> Real:
            if kind not in running:
                running[kind] = servers.enter_context(KINDS[kind](folder(kind)))
            return running[kind]

        yield get
