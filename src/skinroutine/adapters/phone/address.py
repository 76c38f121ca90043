"""The address a person types, and what may be reached from it: that host alone, safely."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from skinroutine.adapters.phone import sentences
from skinroutine.app.phone.ports import Kind, Trouble
from skinroutine.app.tongue import tr

PORTS = {"https": 443, "http": 80}
SECURE = {"": "https", "https": "https", "caldav": "https", "caldavs": "https", "webcal": "https"}
"""What stands before :// and means https; http alone means http."""


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
        name = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{name}" + (
            "" if self.port == PORTS[self.scheme] else f":{self.port}"
        )

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
            told = tr(sentences.ELSEWHERE, host=self.host, other=host[:80] or goal.scheme)
            raise Trouble(Kind.NOT_A_CALENDAR, told)
        return goal.path or "/"

    def onward(self, location: str, at: str) -> str:
        """Return the path a redirection leads to, or Trouble where it leads off this server.

        Another port is another server, but for http's own: one that forgot its https means itself.
        """
        path = self.path_of(location, at)
        goal = urlsplit(urljoin(self.url(at), location.strip()))
        try:
            port = goal.port or PORTS[goal.scheme]
        except ValueError:
            port = -1
        if port not in {self.port, PORTS["http"]}:
            told = tr(sentences.ELSEWHERE, host=self.host, other=f"{self.host}:{port}")
            raise Trouble(Kind.NOT_A_CALENDAR, told)
        return path + (f"?{goal.query}" if goal.query else "")


def typed(text: str) -> Site:
    """Return the site of an address as people type it, or Trouble; names and passwords in it go."""
    words = text.strip()
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


def _parts(rest: str) -> tuple[str, int | None, str]:
    """Return host, port and path of what follows the scheme; no host where it makes no sense."""
    try:
        parts = urlsplit(f"//{rest}")
        host, port = (parts.hostname or "").lower(), parts.port
        plain = host if ":" in host or not host else host.encode("idna").decode()
    except ValueError:
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
