"""The caldav library's client over our own wire: its requests and sign-in, none of its roads."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from caldav.davclient import DAVClient
from caldav.elements import dav
from caldav.response import DAVResponse
from niquests.auth import AuthBase, HTTPBasicAuth, HTTPDigestAuth
from niquests.utils import parse_dict_header

from skinroutine.adapters.phone import sentences
from skinroutine.adapters.phone.address import Site
from skinroutine.adapters.phone.multistatus import Resource, resources, tree_of
from skinroutine.adapters.phone.wire import Answer, Bounds, Wire
from skinroutine.app.phone.ports import Kind, Trouble
from skinroutine.app.ports import Clock
from skinroutine.app.tongue import tr

HOPS = 5
ONWARD = frozenset({301, 302, 307, 308})
MULTISTATUS = 207
UNAUTHORIZED = 401
FORBIDDEN = 403
ABSENT = frozenset({404, 410})
BUSY = frozenset({429, 503})
FULL = frozenset({413, 507})
FAULTS = 500
WRITES = frozenset({"PUT", "DELETE", "MKCALENDAR"})
SIGN_IN = (b"<!doctype html", b"<html")
"""How a page for people begins: of a network that asks for its terms, or of a sign-in."""
LONGEST_WAIT = timedelta(days=1)
XML = {"Content-Type": "application/xml; charset=utf-8"}


class Client(DAVClient):
    """An account on one server. What it returns is checked; all else is Trouble."""

    def __init__(
        self,
        site: Site,
        user: str,
        password: str,
        clock: Clock,
        bounds: Bounds,
        authorities: Path | None = None,
    ) -> None:
        super().__init__(
            url=site.url(site.path),
            username=user,
            password=password,
            auth_type="basic",
            enable_rfc6764=False,
            rate_limit_handle=False,
        )
        self.session.close()
        self.wire = Wire(site, bounds, authorities)
        self.session = self.wire.session
        self.site = site
        self._clock = clock
        self.auth: AuthBase = HTTPBasicAuth(user, password)

    def close(self) -> None:
        """End every connection."""
        self.wire.close()

    def ask(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        fine: Collection[int] = (),
    ) -> Answer:
        """Send a request, and return an answer that is a success or `fine`; else Trouble."""
        answer = self._onward(method, path, headers or {}, body)
        if answer.status == UNAUTHORIZED and self._learns(answer.headers):
            answer = self._onward(method, answer.path, headers or {}, body)
        if method in WRITES and _is_for_people(answer):
            raise Trouble(Kind.NOT_A_CALENDAR, tr(sentences.NO_CALENDAR, host=self.site.host))
        if answer.status in fine or 200 <= answer.status < 300:  # noqa: PLR2004 - HTTP's successes
            return answer
        raise self.trouble(answer)

    def look(
        self, path: str, props: Iterable[Any], depth: int, fine: Collection[int] = ()
    ) -> tuple[str, tuple[Resource, ...]]:
        """Return the properties of a resource and what lies in it, and where it lies at last."""
        wanted = dav.Propfind() + (dav.Prop() + list(props))
        at, found = self._asked("PROPFIND", path, wanted, {"Depth": str(depth)}, fine)
        return at, found or ()

    def report(  # type: ignore[override] # elements for text, resources for a response
        self, path: str, query: Any, depth: int | None = None, fine: Collection[int] = ()
    ) -> tuple[Resource, ...] | None:
        """Return what a report finds, or None where the server's answer is `fine` instead."""
        headers = {} if depth is None else {"Depth": str(depth)}
        return self._asked("REPORT", path, query, headers, fine)[1]

    def _asked(
        self, method: str, path: str, query: Any, headers: dict[str, str], fine: Collection[int]
    ) -> tuple[str, tuple[Resource, ...] | None]:
        answer = self.ask(method, path, headers=XML | headers, body=written(query), fine=fine)
        if answer.status in fine:
            return answer.path, None
        tree = tree_of(answer.body) if answer.status == MULTISTATUS else None
        if tree is None:
            raise self.trouble(answer)
        return answer.path, tuple(resources(tree))

    def request(self, *_words: Any, **_more: Any) -> DAVResponse:
        """Refuse: nothing of the library goes out by another road."""
        raise NotImplementedError

    def _onward(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Ask, and follow where the server sends on, on itself alone."""
        for _ in range(HOPS):
            answer = self.wire.ask(method, path, headers, body, self.auth)
            location = answer.headers.get("location", "")
            if answer.status not in ONWARD or not location:
                return answer
            path = self.site.onward(location, path)
        raise Trouble(Kind.NOT_A_CALENDAR, tr(sentences.LOOP, host=self.site.host))

    def _learns(self, headers: Mapping[str, str]) -> bool:
        """Take up Digest where the server takes no password as it is, or its number is stale."""
        challenge = headers.get("www-authenticate", "")
        offers = self.extract_auth_types(challenge)
        if "digest" not in offers or "basic" in offers:
            return False
        at = challenge.lower().find("digest ")
        asked = parse_dict_header(challenge[at + len("digest ") :])
        is_stale = (asked.get("stale") or "").lower() == "true"
        if isinstance(self.auth, _Digest) and not is_stale:
            return False
        self.auth = _Digest(self.username or "", self.password or "", asked)
        return True

    def trouble(self, answer: Answer) -> Trouble:
        """Return what an answer that is no success means for the person."""
        host, status = self.site.host, answer.status
        if status == UNAUTHORIZED:
            known = {"basic", "digest"} & set(self._offers(answer))
            words = sentences.WRONG_PASSWORD if known else sentences.NO_WAY_IN
            return Trouble(Kind.PASSWORD, tr(words, host=host))
        if status in FULL:
            return Trouble(Kind.FULL, tr(sentences.FULL, host=host))
        if status == FORBIDDEN:
            is_full = b"quota-not-exceeded" in answer.body
            words = sentences.FULL if is_full else sentences.FORBIDDEN
            return Trouble(Kind.FULL if is_full else Kind.FORBIDDEN, tr(words, host=host))
        if status in ABSENT:
            return Trouble(Kind.GONE, tr(sentences.GONE, host=host))
        if status in BUSY:
            wait = self._wait(answer.headers.get("retry-after", ""))
            return Trouble(Kind.BUSY, tr(sentences.BUSY, host=host), wait)
        if status >= FAULTS:
            return Trouble(Kind.SERVER_FAULT, tr(sentences.FAULT, host=host, status=status))
        return Trouble(Kind.NOT_A_CALENDAR, tr(sentences.NO_CALENDAR, host=host))

    def _offers(self, answer: Answer) -> set[str]:
        challenge = answer.headers.get("www-authenticate", "")
        return self.extract_auth_types(challenge) if challenge else {"basic"}

    def _wait(self, asked: str) -> timedelta | None:
        """Return how long a server asks to be left alone, in seconds or until an instant."""
        if asked.strip().isdecimal():
            return min(timedelta(seconds=min(int(asked), 10**6)), LONGEST_WAIT)
        try:
            until = parsedate_to_datetime(asked)
        except (ValueError, OverflowError):
            return None
        at = until if until.tzinfo else until.replace(tzinfo=UTC)
        return min(max(at - self.now(), timedelta()), LONGEST_WAIT)

    def now(self) -> datetime:
        """Return the present instant in whole seconds."""
        return self._clock.now().replace(microsecond=0)


def _is_for_people(answer: Answer) -> bool:
    """Tell whether a page was shown, which would look as if something had been done."""
    begin = answer.body[:512].lstrip().lower()
    return answer.status == 200 and begin.startswith(SIGN_IN)  # noqa: PLR2004 - HTTP's success


def written(element: Any) -> bytes:
    """Return one of the library's elements as a document."""
    return str(element).encode()


class _Digest(AuthBase):
    """Digest sign-in to a challenge that is known; unlike the library's, it reads no answers."""

    def __init__(self, user: str, password: str, asked: Mapping[str, str | None]) -> None:
        self._inner = HTTPDigestAuth(user, password)
        self._asked = dict(asked)

    def __call__(self, request: Any) -> Any:
        self._inner.init_per_thread_state()
        state = self._inner._thread_local.get()  # noqa: SLF001 - its only way to be told a challenge
        state.chal = self._asked
        header = self._inner.build_digest_header(request.method, request.url)
        if header is not None:
            request.headers["Authorization"] = header
        return request
