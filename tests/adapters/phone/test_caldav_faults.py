"""What goes wrong with a server is told in a sentence, in time, and the password goes nowhere."""

from __future__ import annotations

import gzip
import logging
import os
import socket
import sys
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from niquests import utils
from niquests.exceptions import ConnectionError  # noqa: A004 - the library's own

from adapters.phone.faulty import FINE, MULTISTATUS, Asked, Authority, Faulty, Handler, faulty
from adapters.phone.test_caldav_servers import an_entry
from skinroutine.adapters.phone import sentences
from skinroutine.adapters.phone.caldav_server import CalDavServer
from skinroutine.adapters.phone.multistatus import resources, tree_of
from skinroutine.adapters.phone.wire import Bounds
from skinroutine.app.phone.ports import Account, Changed, Kind, Place, Trouble

from fakes import FixedClock
from ui.never_say import broken_rules

NOW = datetime(2026, 11, 30, 18, 0, tzinfo=UTC)
SECRET = "hush-word"  # noqa: S105 - what must not be seen anywhere
BOUNDS = Bounds(connect=10, read=10, whole=20, size=1_000_000)
SHORT = Bounds(connect=0.5, read=0.4, whole=0.6, size=1_000_000)
SOON = 5
PLACE = Place("/", "Plain", takes_todos=True, takes_events=True, takes_journals=True)
DOCTYPE = b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>"
LAUGHS = (
    DOCTYPE
    + b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]><x>&j;</x>"
)
OUTSIDE = b"<?xml version='1.0'?><!DOCTYPE x SYSTEM 'http://127.0.0.1:%d/x.dtd'><x/>"


@contextmanager
def on(url: str, bounds: Bounds = BOUNDS, trusted: Path | None = None) -> Iterator[CalDavServer]:
    server = CalDavServer(Account(url, "me"), SECRET, FixedClock(NOW), bounds, trusted)
    try:
        yield server
    finally:
        server.close()


def trouble(
    ask: Callable[[CalDavServer], object],
    url: str,
    trusted: Path | None = None,
    bounds: Bounds = BOUNDS,
) -> tuple[Trouble, float]:
    """Return the trouble that a call ends with, and how long that took."""
    begun = time.monotonic()
    with pytest.raises(Trouble) as caught, on(url, bounds, trusted) as server:
        ask(server)
    assert SECRET not in str(caught.value)
    assert str(caught.value).endswith((".", "?", "while."))
    return caught.value, time.monotonic() - begun


def look(server: CalDavServer) -> object:
    return server.entries(PLACE).look(())


def put(server: CalDavServer) -> object:
    return server.entries(PLACE).put(an_entry())


def http_url(server: Faulty) -> str:
    return f"http://127.0.0.1:{server.server_port}"


def saying(
    status: int, body: bytes | str = b"", **headers: str
) -> Callable[[Handler, Asked], None]:
    return lambda handler, _: handler.say(status, body, **headers)


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (401, Kind.PASSWORD, "127.0.0.1 did not accept the user name and password."),
        (403, Kind.FORBIDDEN, "127.0.0.1 does not allow that with this account."),
        (404, Kind.GONE, "The calendar is no longer there on 127.0.0.1."),
        (405, Kind.NOT_A_CALENDAR, "127.0.0.1 answered, but not as a calendar server does."),
        (413, Kind.FULL, "127.0.0.1 has no room left for more entries."),
        (418, Kind.NOT_A_CALENDAR, "127.0.0.1 answered, but not as a calendar server does."),
        (429, Kind.BUSY, "127.0.0.1 is busy and asks to be left alone for a while."),
        (500, Kind.SERVER_FAULT, "127.0.0.1 has a fault of its own (it answered 500)."),
        (503, Kind.BUSY, "127.0.0.1 is busy and asks to be left alone for a while."),
        (507, Kind.FULL, "127.0.0.1 has no room left for more entries."),
    ],
)
@pytest.mark.parametrize("ask", [look, put])
def test_a_status_is_told_in_a_sentence(
    status: int, kind: Kind, words: str, ask: Callable[[CalDavServer], object]
) -> None:
    with faulty(saying(status)) as server:
        told, _ = trouble(ask, http_url(server))
    if ask is put and status == 405:
        words = "127.0.0.1 refused the entry (it answered 405)."
    assert told.kind is kind
    assert str(told).startswith(words)
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("asked", "wait"),
    [
        ("120", timedelta(minutes=2)),
        ("Mon, 30 Nov 2026 18:01:00 GMT", timedelta(minutes=1)),
        ("Mon, 30 Nov 2026 17:00:00 GMT", timedelta()),
        ("99999999999999", timedelta(days=1)),
        ("soon", None),
        ("²", None),
        ("Mon, 30 Nov 2026 18:01:00 +99999999999999999", None),
        ("", None),
    ],
)
def test_a_busy_server_says_how_long_to_leave_it_alone(asked: str, wait: timedelta | None) -> None:
    with faulty(saying(429, Retry_After=asked)) as server:
        told, _ = trouble(look, http_url(server))
    assert told.wait == wait


@pytest.mark.parametrize("status", [409, 412])
def test_a_refused_condition_means_that_something_changed(status: int) -> None:
    with (
        faulty(saying(status)) as server,
        on(http_url(server)) as ours,
        pytest.raises(Changed),
    ):
        put(ours)


def test_a_refused_entry_is_not_written_twice() -> None:
    with faulty(saying(415)) as server:
        told, _ = trouble(put, http_url(server))
    assert told.kind is Kind.NOT_A_CALENDAR
    assert str(told) == "127.0.0.1 refused the entry (it answered 415)."


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirection_on_the_same_server_is_followed(status: int) -> None:
    def behave(handler: Handler, asked: Asked) -> None:
        if asked.path == "/":
            handler.say(status, Location="/new/")
        else:
            handler.say(207, FINE.replace("<d:href>/<", "<d:href>/new/<"))

    with faulty(behave) as server, on(http_url(server)) as ours:
        assert ours.entries(PLACE).look(()).token == "one"  # noqa: S105 - a version
    assert {one.method for one in server.asked} == {"PROPFIND"}
    assert len({one.body for one in server.asked if "sync-token" in one.body}) == 1


ELSEWHERE = {
    "another port": "http://127.0.0.1:{port}/",
    "another name": "http://localhost:{port}/",
    "no scheme": "//localhost:{port}/",
    "an odd scheme": "gopher://127.0.0.1:{port}/",
    "a name in front": "http://127.0.0.1@localhost:{port}/",
    "an odd port": "http://127.0.0.1:99999999/",
}


@pytest.mark.parametrize("way", ELSEWHERE.values(), ids=ELSEWHERE)
@pytest.mark.parametrize("ask", [look, put, CalDavServer.places])
def test_the_password_is_never_sent_on_to_another_server(
    way: str, ask: Callable[[CalDavServer], object]
) -> None:
    with faulty(saying(207, FINE)) as other:
        goal = way.format(port=other.server_port)
        with faulty(saying(302, Location=goal)) as server:
            told, _ = trouble(ask, http_url(server))
    assert other.connections == 0
    assert told.kind is Kind.NOT_A_CALENDAR
    assert "Your password was not sent there" in str(told)


def test_the_password_is_not_sent_to_another_server_that_an_answer_names() -> None:
    with faulty(saying(207, FINE)) as other:
        home = MULTISTATUS.format(
            inner="<d:response><d:href>/</d:href><d:propstat><d:prop><c:calendar-home-set>"
            f"<d:href>http://localhost:{other.server_port}/</d:href></c:calendar-home-set></d:prop>"
            "<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
        )
        with faulty(saying(207, home)) as server:
            told, _ = trouble(CalDavServer.places, http_url(server))
    assert other.connections == 0
    assert "localhost" in str(told)


def test_a_redirection_without_end_ends() -> None:
    with faulty(lambda handler, asked: handler.say(302, Location=asked.path + "x")) as server:
        told, _ = trouble(look, http_url(server))
    assert str(told) == "127.0.0.1 sends from one address to the next without end."
    assert len(server.asked) == 5


def test_from_https_nothing_goes_on_in_plain_words(tmp_path: Path) -> None:
    authority = Authority(tmp_path)

    def behave(handler: Handler, asked: Asked) -> None:
        if asked.path == "/":
            handler.say(302, Location="http://localhost/plain/")
        else:
            handler.say(207, FINE)

    with (
        faulty(behave, authority.context("localhost")) as server,
        on(f"https://localhost:{server.server_port}", trusted=authority.path) as ours,
    ):
        ours.entries(PLACE).look(())
    assert {one.path for one in server.asked} == {"/", "/plain/"}
    assert all(one.secrets == f"me:{SECRET}" for one in server.asked)


@pytest.mark.parametrize("url", ["http://cloud.example.org", "HTTP://192.0.2.1/dav"])
def test_plain_http_to_elsewhere_is_refused_before_anything_is_sent(url: str) -> None:
    told, _ = trouble(look, url)
    assert told.kind is Kind.INSECURE
    assert "Use an address that begins with https." in str(told)


@pytest.mark.parametrize("url", ["", "ftp://cloud.example.org", "https://", "a b", "https://x:y/"])
def test_what_is_no_address_is_said(url: str) -> None:
    told, _ = trouble(look, url)
    assert told.kind is Kind.NO_SUCH_SERVER
    assert "should look like" in str(told)


@pytest.mark.parametrize(
    ("name", "lasts", "is_trusted", "why"),
    [
        ("localhost", timedelta(hours=1), False, "its certificate comes from nobody"),
        ("other.example", timedelta(hours=1), True, "its certificate is for another name."),
        ("localhost", timedelta(hours=-1), True, "its certificate has expired, or the clock"),
    ],
)
def test_a_server_that_cannot_prove_who_it_is_gets_nothing(
    tmp_path: Path, name: str, lasts: timedelta, is_trusted: bool, why: str
) -> None:
    authority = Authority(tmp_path)
    with faulty(saying(207, FINE), authority.context(name, lasts)) as server:
        url = f"https://localhost:{server.server_port}"
        told, _ = trouble(look, url, authority.path if is_trusted else None)
    assert told.kind is Kind.CERTIFICATE
    assert str(told).startswith("localhost could not prove who it is: ")
    assert why in str(told)
    assert server.asked == []


def test_a_server_without_tls_behind_https_is_told() -> None:
    with faulty(saying(207, FINE)) as server:
        told, _ = trouble(look, f"https://127.0.0.1:{server.server_port}")
    assert told.kind in {Kind.CERTIFICATE, Kind.NO_ANSWER}
    assert server.asked == []


def test_the_certificate_is_judged_without_asking_anybody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every connection that this process opens goes to the typed port, and every look-up too."""
    authority = Authority(tmp_path)
    goals: list[Any] = []
    sys.addaudithook(
        lambda event, words: goals.append(words[1]) if event == "socket.connect" else None
    )
    with faulty(saying(207, FINE, Alt_Svc='h3=":443"'), authority.context("localhost")) as server:
        with on(f"https://localhost:{server.server_port}", trusted=authority.path) as ours:
            ours.places()
            ours.entries(PLACE).look(())
        mine = [goal for goal in goals if isinstance(goal, tuple)]
    assert {goal[1] for goal in mine} == {server.server_port}
    assert server.connections <= len(mine) <= 2
    goals.clear()


def test_the_environment_does_not_lead_the_password_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Proxies are passed over for this computer anyway, so the server has a name of the world."""
    authority = Authority(tmp_path)
    name = "cloud.example.org"
    look_up = socket.getaddrinfo
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, *rest: look_up("127.0.0.1" if host == name else host, *rest),
    )
    with (
        faulty(saying(207, FINE)) as other,
        faulty(saying(207, FINE), authority.context(name)) as server,
    ):
        for variable in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(variable, http_url(other))
        for variable in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(variable, raising=False)
        for variable in ("NIQUESTS_DNS_URL", "CALDAV_URL"):
            monkeypatch.setenv(variable, f"doh://127.0.0.1:{other.server_port}")
        monkeypatch.setenv("CALDAV_USERNAME", "somebody")
        monkeypatch.setenv("CALDAV_PASSWORD", "other-word")
        netrc = tmp_path / ".netrc"
        netrc.write_text(f"machine {name}\nlogin somebody\npassword other-word\n")
        netrc.chmod(0o600)
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("NETRC", str(netrc))
        _read_anew()
        with on(f"https://{name}:{server.server_port}", trusted=authority.path) as ours:
            ours.places()
    _read_anew()
    assert other.connections == 0
    assert {one.secrets for one in server.asked} == {f"me:{SECRET}"}


def _read_anew() -> None:
    """Forget what the library keeps of the environment."""
    for name in ("getproxies", "getproxies_environment"):
        vars(utils)[name].cache_clear()


def test_no_connection_can_be_opened_to_anybody_else() -> None:
    with (
        faulty(saying(207, FINE)) as other,
        faulty(saying(207, FINE)) as server,
        on(http_url(server)) as ours,
    ):
        session = ours._client.wire.session
        for url in (http_url(other), f"http://localhost:{server.server_port}"):
            with pytest.raises(ConnectionError):
                session.get(url)
    assert (other.connections, server.connections) == (0, 0)


def test_no_cookie_is_sent_back() -> None:
    with (
        faulty(saying(207, FINE, Set_Cookie="a=b; Path=/")) as server,
        on(http_url(server)) as ours,
    ):
        ours.entries(PLACE).look(())
    assert len(server.asked) > 1
    assert not [one for one in server.asked if "cookie" in one.headers]


def _dripping(handler: Handler, _: Asked) -> None:
    handler.send_response(207)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    with suppress(OSError):
        while not handler.server.over.wait(0.05):
            handler.wfile.write(b" ")


def _dripping_headers(handler: Handler, _: Asked) -> None:
    with suppress(OSError):
        handler.wfile.write(b"HTTP/1.1 207 Multi-Status\r\n")
        while not handler.server.over.wait(0.05):
            handler.wfile.write(b"X-A: b\r\n")


def _flooding_headers(handler: Handler, _: Asked) -> None:
    with suppress(OSError):
        handler.wfile.write(b"HTTP/1.1 207 Multi-Status\r\n")
        while not handler.server.over.is_set():
            handler.wfile.write(b"X-A: b\r\n" * 10000)


def _endless_redirection(handler: Handler, _: Asked) -> None:
    handler.send_response(302)
    handler.send_header("Location", "/next/")
    _endless_body(handler)


def _endless(handler: Handler, _: Asked) -> None:
    handler.send_response(207)
    _endless_body(handler)


def _endless_body(handler: Handler) -> None:
    handler.send_header("Content-Type", "text/xml")
    handler.end_headers()
    with suppress(OSError):
        while not handler.server.over.is_set():
            handler.wfile.write(b"<a>" * 10000)


def _silent(handler: Handler, _: Asked) -> None:
    handler.server.until_over()


@pytest.mark.parametrize(
    "behave",
    [
        _dripping,
        _dripping_headers,
        _flooding_headers,
        _endless,
        _endless_redirection,
        _silent,
    ],
)
@pytest.mark.parametrize("ask", [look, put])
def test_a_call_ends_within_its_bound(
    behave: Callable[[Handler, Asked], None], ask: Callable[[CalDavServer], object]
) -> None:
    with faulty(behave) as server:
        told, took = trouble(ask, http_url(server), bounds=SHORT)
    assert told.kind in {Kind.NO_ANSWER, Kind.NOT_A_CALENDAR}
    assert took < SOON
    assert len(server.asked) == 1


def test_a_handshake_that_never_ends_is_left() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        told, took = trouble(look, f"https://127.0.0.1:{deaf.getsockname()[1]}", bounds=SHORT)
    assert told.kind is Kind.NO_ANSWER
    assert took < SOON


def test_nobody_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    told, _ = trouble(look, f"http://127.0.0.1:{port}")
    assert (told.kind, str(told)) == (Kind.NO_ANSWER, "127.0.0.1 does not answer.")


def test_a_name_that_does_not_exist_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_words: Any) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    told, _ = trouble(look, "https://nowhere.invalid")
    assert told.kind is Kind.NO_SUCH_SERVER
    assert "nowhere.invalid" in str(told)


def test_a_name_that_takes_for_ever_to_look_up_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: over.wait(20))
    told, took = trouble(look, "https://slow.invalid", bounds=SHORT)
    over.set()
    assert told.kind is Kind.NO_ANSWER
    assert took < SOON


def _cut(handler: Handler, _: Asked) -> None:
    handler.send_response(207)
    handler.send_header("Content-Length", str(len(FINE)))
    handler.end_headers()
    handler.wfile.write(FINE.encode()[:100])
    handler.close_connection = True


def _dead(handler: Handler, _: Asked) -> None:
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    handler.connection.close()
    handler.close_connection = True


@pytest.mark.parametrize("behave", [_cut, _dead])
@pytest.mark.parametrize("ask", [look, put])
def test_an_answer_that_breaks_off_is_no_answer(
    behave: Callable[[Handler, Asked], None], ask: Callable[[CalDavServer], object]
) -> None:
    with faulty(behave) as server:
        told, _ = trouble(ask, http_url(server))
    assert told.kind is Kind.NO_ANSWER
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"<!DOCTYPE html><html><body>Welcome</body></html>", {"Content_Type": "text/html"}),
        (b"", {}),
        (os.urandom(300), {}),
        (b"<a><b></a>", {}),
        (b"<a>" * 100_000, {}),
        (LAUGHS, {}),
        (b"x" * 1_500_000, {}),
        (gzip.compress(b"<a/>" * 25_000_000), {"Content_Encoding": "gzip"}),
        (zlib.compress(gzip.compress(b" " * 50_000_000)), {"Content_Encoding": "deflate"}),
        (b"no gzip at all", {"Content_Encoding": "gzip"}),
        (FINE.encode()[:-20], {}),
    ],
    ids=(
        "html",
        "empty",
        "noise",
        "crossed",
        "deep",
        "laughs",
        "huge",
        "bomb",
        "twice",
        "lie",
        "half",
    ),
)
def test_what_is_no_calendars_answer_is_told(body: bytes, headers: dict[str, str]) -> None:
    with faulty(saying(207, body, **headers)) as server:
        told, took = trouble(look, http_url(server))
    assert told.kind is Kind.NOT_A_CALENDAR
    assert took < SOON


@pytest.mark.parametrize("one", [b"<a/>", b'<a b="" c="" d="" e=""/>'])
def test_an_answer_of_endless_elements_is_not_read_into_memory(one: bytes) -> None:
    """Sixteen megabytes of them would take hundreds."""
    assert tree_of(b"<x>" + one * 600_000 + b"</x>") is None


@pytest.mark.parametrize("line", ["HTTP/1.1 ² OK", "HTTP/1.1", "", "200", "HTTP/1.1 -1 x"])
def test_a_status_that_is_no_number_is_no_trouble(line: str) -> None:
    """Servers leave it out, too."""
    inner = f"<d:response><d:href>/a</d:href><d:status>{line}</d:status></d:response>"
    (one,) = resources(tree_of(MULTISTATUS.format(inner=inner).encode()))
    assert one.status == 200


def test_a_list_of_thousands_of_entries_is_read() -> None:
    """A calendar that was kept for decades is no attack."""
    one = (
        "<d:response><d:href>/{}.ics</d:href><d:propstat><d:prop><d:getetag>1</d:getetag></d:prop>"
    )
    one += "<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
    tree = tree_of(MULTISTATUS.format(inner="".join(map(one.format, range(30_000)))).encode())
    assert len(list(resources(tree))) == 30_000


def test_a_declaration_from_elsewhere_is_not_fetched() -> None:
    with (
        faulty(saying(200, b"")) as other,
        faulty(saying(207, OUTSIDE % other.server_port)) as server,
    ):
        trouble(look, http_url(server))
    assert other.connections == 0


def test_a_page_of_html_is_told_when_calendars_are_sought() -> None:
    with faulty(saying(200, "<html>Hello</html>", Content_Type="text/html")) as server:
        told, _ = trouble(CalDavServer.places, http_url(server))
    assert told.kind is Kind.NOT_A_CALENDAR
    assert str(told).endswith("Is the address right?")


@pytest.mark.parametrize(
    "ask",
    [
        put,
        lambda server: server.entries(PLACE).remove("0b9d@routine", '"1"'),
        lambda server: server.pages(PLACE).write("one", b"1234"),
        lambda server: server.pages(PLACE).remove("one"),
    ],
    ids=("put", "remove", "page", "page removed"),
)
def test_a_page_of_html_does_not_mean_that_it_was_done(
    ask: Callable[[CalDavServer], object],
) -> None:
    """A sign-in before the server answers 200 to everything, also where it says a version."""
    page = "\n<!DOCTYPE html><html>Please sign in</html>"
    with faulty(saying(200, page, Content_Type="text/html", ETag='"1"')) as server:
        told, _ = trouble(ask, http_url(server))
    assert told.kind is Kind.NOT_A_CALENDAR
    assert len(server.asked) == 1


def test_close_from_another_thread_ends_a_waiting_call() -> None:
    bounds = Bounds(connect=5, read=20, whole=20)
    begun = threading.Event()

    def behave(handler: Handler, _: Asked) -> None:
        begun.set()
        handler.server.until_over()

    with faulty(behave) as server, on(http_url(server), bounds) as ours:

        def close() -> None:
            begun.wait(10)
            ours.close()

        closer = threading.Thread(target=close)
        closer.start()
        at = time.monotonic()
        with pytest.raises(Trouble) as caught:
            look(ours)
        closer.join()
    assert time.monotonic() - at < 5
    assert str(caught.value) == "The connection to 127.0.0.1 was ended."


def test_nothing_of_password_user_or_titles_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def behave(handler: Handler, asked: Asked) -> None:
        if asked.method == "PUT":
            handler.say(500, f"cannot keep {asked.body}", Content_Type="text/html")
        else:
            handler.say(207, "SUMMARY:Hidden title", Content_Type="text/html")

    place = Place("/dav/hidden-user/", "Plain", True, True, True)
    with faulty(behave) as server, on(http_url(server)) as ours:
        entries = ours.entries(place)
        for ask in (lambda: entries.look(()), lambda: entries.put(an_entry(title="Hidden title"))):
            with pytest.raises(Trouble):
                ask()
        repr(ours)
    said = caplog.text
    assert "hidden-user" not in said
    assert SECRET not in said
    assert "Hidden title" not in said
    assert "me:" not in said


def test_a_server_that_takes_digest_alone_is_answered_so() -> None:
    challenge = 'Digest realm="BaikalDAV", qop="auth", nonce="6a1b", opaque="df58"'

    def behave(handler: Handler, asked: Asked) -> None:
        kind = asked.headers.get("authorization", "")
        if kind.startswith("Digest ") and 'nonce="6a1b"' in kind and "response=" in kind:
            handler.say(207, FINE)
        else:
            handler.say(401, WWW_Authenticate=challenge)

    with faulty(behave) as server, on(http_url(server)) as ours:
        ours.entries(PLACE).look(())
        ours.entries(PLACE).look(())
    refused = [one for one in server.asked if one.headers["authorization"].startswith("Basic")]
    assert len(refused) == 1


def test_a_wrong_password_for_digest_is_told_after_one_try() -> None:
    with faulty(saying(401, WWW_Authenticate='Digest realm="r", nonce="1"')) as server:
        told, _ = trouble(look, http_url(server))
    assert told.kind is Kind.PASSWORD
    assert len(server.asked) == 2


def test_a_sign_in_of_another_kind_is_told() -> None:
    with faulty(saying(401, WWW_Authenticate="Negotiate")) as server:
        told, _ = trouble(look, http_url(server))
    assert str(told) == "127.0.0.1 asks for a kind of sign-in that is not known here."


def test_no_sentence_says_what_must_never_be_said() -> None:
    said = [text for name, text in vars(sentences).items() if name.isupper()]
    assert len(said) > 20
    assert {text: broken_rules(text) for text in said if broken_rules(text)} == {}
    assert not [text for text in said if not text.endswith((".", "?"))]


def test_a_full_calendar_is_told_from_a_forbidden_one() -> None:
    error = '<d:error xmlns:d="DAV:"><d:quota-not-exceeded/></d:error>'
    with faulty(saying(403, error)) as server:
        told, _ = trouble(put, http_url(server))
    assert told.kind is Kind.FULL
