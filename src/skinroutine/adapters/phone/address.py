"""The address a person types, and what may be reached from it: that host alone, safely."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

from skinroutine.adapters.phone import sentences
from skinroutine.app.phone.ports import Kind, Trouble
from skinroutine.app.tongue import tr

PORTS = {"https": 443, "http": 80}
SECURE = {"": "https", "https": "https", "caldav": "https", "caldavs": "https", "webcal": "https"}
"""What stands before :// and means https; http alone means http."""
READ_IN_TWO_WAYS = frozenset("\u00df\u03c2\u200c\u200d")
"""Letters in a name that older and newer rules (IDNA) read as different servers."""


class Elsewhere(Trouble):
    """The server names another one, which the person may type instead."""


@dataclass(frozen=True, slots=True)
class Site:
    """A server as it was typed: how it is spoken to, its name and port, and where to begin."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> str:
        """What stands before the path of each address on it."""
        return f"{self.scheme}://{self.name}"

    @property
    def name(self) -> str:
        """Its host as it stands in an address, with the port where that is not the usual one."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return name if self.port == PORTS[self.scheme] else f"{name}:{self.port}"

    @property
    def is_here(self) -> bool:
        """Whether it is this computer itself."""
        return is_loopback(self.host)

    def url(self, path: str) -> str:
        """Return the whole address of a path."""
        return self.origin + path

    def path_of(self, href: str, at: str) -> str:
        """Return the path that a server names in an answer from `at`, or Trouble for another host.

        How it is reached stays as it was typed: behind a proxy, servers often know their own
        scheme and port no better.
        """
        try:
            goal = urlsplit(urljoin(self.url(at), href.strip()))
            host = (goal.hostname or "").lower()
        except ValueError:
            raise Trouble(Kind.NOT_A_CALENDAR, tr(sentences.NO_CALENDAR, host=self.host)) from None
        if host != self.host or goal.scheme not in PORTS:
            port = _port_in(goal)
            is_usual = port in {PORTS.get(goal.scheme), None}
            other = host[:80] if is_usual else f"{host[:80]}:{port}"
            told = tr(sentences.ELSEWHERE, host=self.host, other=other or goal.scheme)
            raise Elsewhere(Kind.NOT_A_CALENDAR, told)
        return goal.path or "/"

    def onward(self, location: str, at: str) -> str:
        """Return the path a redirection leads to, or Trouble where it leads off this server.

        Another port is another server, but for http's own: one that forgot its https means itself.
        """
        path = self.path_of(location, at)
        goal = urlsplit(urljoin(self.url(at), location.strip()))
        port = _port_in(goal) or PORTS[goal.scheme]
        if port not in {self.port, PORTS["http"]}:
            told = tr(sentences.ELSEWHERE, host=self.host, other=f"{self.host}:{port}")
            raise Elsewhere(Kind.NOT_A_CALENDAR, told)
        return path + (f"?{goal.query}" if goal.query else "")


def typed(text: str) -> Site:
    """Return the site of an address as people type it, or Trouble.

    A name before the @ goes. A password there is refused, for addresses are kept in the diary.
    """
    words = text.strip()
    if not words.isprintable() or "\\" in words:
        raise Trouble(Kind.NO_SUCH_SERVER, tr(sentences.NO_ADDRESS))
    scheme, split, rest = words.partition("://")
    if not split:
        scheme, rest = "", words
    scheme = scheme.lower()
    host, port, path = _parts(rest)
    is_safe = scheme in SECURE
    if not host or any(one.isspace() for one in host) or not (is_safe or scheme == "http"):
        raise Trouble(Kind.NO_SUCH_SERVER, tr(sentences.NO_ADDRESS))
    if not is_safe and not is_loopback(host):
        raise Trouble(Kind.INSECURE, tr(sentences.PLAIN, host=host))
    said = "https" if is_safe else "http"
    return Site(said, host, port or PORTS[said], path)


def _port_in(goal: SplitResult) -> int | None:
    """Return the port of an address, None where it names none, -1 where that is none."""
    try:
        return goal.port
    except ValueError:
        return -1


def _parts(rest: str) -> tuple[str, int | None, str]:
    """Return host, port and path of what follows the scheme; no host where it makes no sense."""
    try:
        parts = urlsplit(f"//{rest}")
        host, port = (parts.hostname or "").lower().removesuffix("."), parts.port
        plain = host if ":" in host or not host else host.encode("idna").decode()
    except ValueError:
        return "", None, "/"
    if parts.password is not None:
        raise Trouble(Kind.NO_SUCH_SERVER, tr(sentences.WITH_PASSWORD))
    if READ_IN_TWO_WAYS & set(host):
        return "", None, "/"
    return plain, port, parts.path or "/"


def is_loopback(host: str) -> bool:
    """Tell whether a name or number means this computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.split("%", 1)[0]).is_loopback
    except ValueError:
        return False
