"""One request after another to the typed server, and to no other, within bounds of time and size.

The niquests library carries them, without what it has beside: no proxy, password file or resolver
that the environment names, no look at other servers for revoked certificates, no QUIC, no cookies,
and no redirection that is followed unseen.
"""

from __future__ import annotations

import logging
import socket
import ssl
import threading
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import niquests
from niquests.packages.urllib3.contrib.resolver.system import (  # type: ignore[import-not-found]
    SystemResolver,
)

from skinroutine.adapters.phone import sentences
from skinroutine.adapters.phone.address import Site, is_loopback
from skinroutine.app.phone.ports import Kind, Trouble
from skinroutine.app.tongue import tr

for _name in ("caldav", "caldav.response", "niquests", "urllib3", "urllib3_future"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)
"""They would write addresses, and whole entries with their titles, into the program's log."""

PIECE = 64 * 1024
GZIP = 32 + zlib.MAX_WBITS
"""Gzip or zlib, whichever it is."""
AGENT = "Routine/1"
"""How this program is called to servers: it says nothing."""
WHY_NOT = (
    ("hostname mismatch", sentences.OTHER_NAME),
    ("doesn't match", sentences.OTHER_NAME),
    ("not valid for", sentences.OTHER_NAME),
    ("expired", sentences.EXPIRED),
    ("not yet valid", sentences.EXPIRED),
    ("self-signed", sentences.UNKNOWN_MAKER),
    ("self signed", sentences.UNKNOWN_MAKER),
    ("unable to get", sentences.UNKNOWN_MAKER),
)
REASONS: tuple[tuple[type[BaseException], tuple[Kind, str]], ...] = (
    (socket.gaierror, (Kind.NO_SUCH_SERVER, sentences.NO_SUCH)),
    (zlib.error, (Kind.NOT_A_CALENDAR, sentences.NO_CALENDAR)),
    (ConnectionRefusedError, (Kind.NO_ANSWER, sentences.SILENT)),
)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long to wait for a connection, for the next bytes and for a whole answer, in seconds.

    `size` is how many bytes an answer may have once it is unpacked.
    """

    connect: float = 10
    read: float = 20
    whole: float = 60
    size: int = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said: the path that said it at last, status, headers in small letters, body."""

    path: str
    status: int
    headers: Mapping[str, str]
    body: bytes


class Wire:
    """Connections to one server, which `close` ends from any thread."""

    def __init__(self, site: Site, bounds: Bounds, authorities: Path | None = None) -> None:
        self.site = site
        self._bounds = bounds
        self._links = _Links(site, bounds.connect)
        self._verify = str(authorities) if authorities is not None else True
        self._about = {"User-Agent": AGENT, "Accept-Encoding": "gzip"}
        if ":" in site.host:  # the library leaves the brackets out, and servers refuse that
            self._about["Host"] = site.name
        self.session = _Session(
            resolver=self._links,
            retries=0,
            multiplexed=False,
            disable_http2=True,
            disable_http3=True,
            keepalive_delay=None,
            revocation_configuration=None,
            allow_incoming_cookies=False,
        )
        self.session.trust_env = False

    def ask(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes, auth: Any
    ) -> Answer:
        """Send one request, and return the whole answer; Trouble where none comes."""
        with self._bounded():
            got = self.session.request(
                method,
                self.site.url(path),
                headers={**self._about, **headers},
                data=body or None,
                auth=auth,
                timeout=(self._bounds.connect, self._bounds.read),
                allow_redirects=False,
                stream=True,
                verify=self._verify,
            )
            try:
                said = {str(name).lower(): str(value) for name, value in got.headers.items()}
                whole = self._body(got.raw, said.get("content-encoding", ""))
            except Trouble:
                self._links.cut()
                raise
            finally:
                got.close()
        assert got.status_code is not None
        return Answer(path, got.status_code, said, whole)

    def close(self) -> None:
        """End every connection, and let none begin."""
        self._links.end()
        self.session.close()

    @contextmanager
    def _bounded(self) -> Iterator[None]:
        """Cut the connections when the time is over, and say what happened in plain words."""
        self._links.begin()
        late = threading.Event()

        def cut() -> None:
            late.set()
            self._links.cut()

        timer = threading.Timer(self._bounds.whole, cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        except Trouble:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a library raises over bytes from outside
            log.info("calendar server: %s", type(error).__name__)
            raise self._trouble(error, is_late=late.is_set()) from None
        finally:
            timer.cancel()

    def _body(self, raw: Any, coding: str) -> bytes:
        packed = coding.strip().lower() not in {"", "identity"}
        unpacker = zlib.decompressobj(GZIP) if packed else None
        whole = bytearray()
        for piece in raw.stream(PIECE, decode_content=False):
            rest: bytes = piece
            while rest:
                if unpacker is None:
                    whole += rest
                    break
                whole += unpacker.decompress(rest, PIECE)
                rest = unpacker.unconsumed_tail
                self._weigh(whole)
            self._weigh(whole)
        return bytes(whole)

    def _weigh(self, whole: bytearray) -> None:
        if len(whole) > self._bounds.size:
            raise Trouble(Kind.NOT_A_CALENDAR, tr(sentences.TOO_MUCH, host=self.site.host))

    def _trouble(self, error: BaseException, *, is_late: bool) -> Trouble:
        kind, words = _reason(list(_causes(error)))
        if self._links.is_ended:
            kind, words = Kind.NO_ANSWER, sentences.ENDED
        elif is_late:
            kind, words = Kind.NO_ANSWER, sentences.SLOW
        return Trouble(kind, tr(words, host=self.site.host))


def _reason(causes: list[BaseException]) -> tuple[Kind, str]:
    """Return what errors mean; the libraries wrap them, and some tell it by their words alone."""
    words = " ".join(f"{type(one).__name__} {one}" for one in causes).lower()
    if any(isinstance(one, ssl.SSLCertVerificationError) for one in causes):
        why = next((text for key, text in WHY_NOT if key in words), sentences.NO_TRUST)
        return Kind.CERTIFICATE, why
    if any(isinstance(one, TimeoutError) for one in causes) or "timed out" in words:
        return Kind.NO_ANSWER, sentences.SLOW
    if any(isinstance(one, ssl.SSLError) for one in causes):
        return Kind.CERTIFICATE, sentences.NO_TRUST
    for kind, reason in REASONS:
        if any(isinstance(one, kind) for one in causes):
            return reason
    return Kind.NO_ANSWER, sentences.BROKEN_OFF


class _Session(niquests.Session):
    """A session that never looks where a redirection leads: that would read its page whole."""

    def get_redirect_target(self, resp: niquests.Response) -> str | None:  # noqa: ARG002 - so it is
        """Return nothing: whoever asked decides."""
        return None


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an error, and what it was raised from or wraps."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        inner = (one.__cause__, one.__context__, getattr(one, "reason", None), *one.args)
        waiting += [each for each in inner if isinstance(each, BaseException)]


class _Links(SystemResolver):  # type: ignore[misc] # the library's own types are not found there
    """Opens connections to one server, and cuts them from any thread.

    Looking its name up is bounded too, though the system gives no way to break that off.
    """

    def __init__(self, site: Site, within: float) -> None:
        super().__init__()
        self._site = site
        self._within = within
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._is_cut = False
        self.is_ended = False

    def begin(self) -> None:
        """Let connections be opened again, unless all is ended."""
        with self._lock:
            if self.is_ended:
                raise Trouble(Kind.NO_ANSWER, tr(sentences.ENDED, host=self._site.host))
            self._is_cut = False

    def cut(self) -> None:
        """Cut what is open; whoever waits for it is woken."""
        with self._lock:
            self._is_cut = True
            cut, self._open = self._open, []
        for one in cut:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def end(self) -> None:
        """Cut what is open, for good."""
        self.is_ended = True
        self.cut()

    def getaddrinfo(self, host: Any, port: Any, *rest: Any, **_more: Any) -> Any:
        """Look the server's name up, in a thread that is left behind where that takes too long."""
        found: list[Any] = []

        def look() -> None:
            try:
                found.append(socket.getaddrinfo(host, port, *rest))
            except (OSError, UnicodeError) as error:
                found.append(error)

        seeker = threading.Thread(target=look, daemon=True)
        seeker.start()
        seeker.join(self._within)
        if not found:
            raise TimeoutError
        if isinstance(found[0], Exception):
            raise socket.gaierror(str(found[0]))
        return found[0]

    def create_connection(
        self, address: tuple[str, int], *_ways: Any, **_more: Any
    ) -> socket.socket:
        """Return a connection to the one server, and remember it so that it can be cut."""
        host, port = address
        if (host.strip("[]").lower(), port) != (self._site.host, self._site.port):
            raise ConnectionRefusedError
        error: OSError = ConnectionRefusedError()
        found = self.getaddrinfo(self._site.host, port, socket.AF_UNSPEC, socket.SOCK_STREAM)
        for family, kind, protocol, _, goal in found:
            if self._site.scheme == "http" and not is_loopback(goal[0]):
                continue
            made = socket.socket(family, kind, protocol)
            try:
                self._remember(made)
                made.settimeout(self._within)
                made.connect(goal)
            except OSError as problem:
                made.close()
                error = problem
                continue
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return made
        raise error

    def _remember(self, made: socket.socket) -> None:
        """Keep a second handle: the first one goes on to whoever encrypts it."""
        with self._lock:
            if self._is_cut:
                raise TimeoutError
            left, self._open = self._open, [made.dup()]
        for one in left:
            one.close()
