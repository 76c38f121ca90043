"""What a person types leads to one server, safely, and what that server names to no other."""

from __future__ import annotations

import socket

import pytest

from adapters.phone.faulty import FINE, MULTISTATUS, Asked, Handler, faulty
from adapters.phone.test_caldav_faults import PLACE, http_url, on, trouble
from skinroutine.adapters.phone.address import typed
from skinroutine.adapters.phone.caldav_server import CalDavServer
from skinroutine.app.phone.ports import Kind, Place, Trouble


@pytest.mark.parametrize(
    ("text", "origin", "path"),
    [
        ("cloud.example.org", "https://cloud.example.org", "/"),
        (" HTTPS://Cloud.Example.ORG/dav ", "https://cloud.example.org", "/dav"),
        ("caldavs://cloud.example.org:8443/x", "https://cloud.example.org:8443", "/x"),
        ("cloud.example.org./dav", "https://cloud.example.org", "/dav"),
        ("me@cloud.example.org", "https://cloud.example.org", "/"),
        ("müller.example", "https://xn--mller-kva.example", "/"),
        ("[2001:db8::7]:5232/dav", "https://[2001:db8::7]:5232", "/dav"),
        ("http://[::1]:5232", "http://[::1]:5232", "/"),
        ("http://localhost:80/a%20b", "http://localhost", "/a%20b"),
        ("https://cloud.example.org/dav?x=1#y", "https://cloud.example.org", "/dav"),
    ],
)
def test_an_address_is_one_server(text: str, origin: str, path: str) -> None:
    """However it is typed: with a scheme or without, in large letters, as a number."""
    site = typed(text)
    assert (site.origin, site.path) == (origin, path)


@pytest.mark.parametrize(
    "text",
    [
        "straße.example",
        "cloud.example.org\\@other.example",
        "cloud.example.org\r\nX-Also: 1",
        "ex\tample.org",
        "https:cloud.example.org",
        "a..b",
        "[::1",
        f"{'a' * 70}.example",
    ],
)
def test_what_could_mean_two_servers_or_none_is_no_address(text: str) -> None:
    """The name with a sharp s is another server by older rules than by newer ones."""
    with pytest.raises(Trouble) as caught:
        typed(text)
    assert caught.value.kind is Kind.NO_SUCH_SERVER
    assert "should look like" in str(caught.value)


@pytest.mark.parametrize(
    "text", ["https://me:hush-word@cloud.example.org", "me:@cloud.example.org"]
)
def test_an_address_with_a_password_is_refused_since_addresses_are_kept(text: str) -> None:
    """It would lie in the diary's file, and in each backup."""
    with pytest.raises(Trouble) as caught:
        typed(text)
    assert "There is a password in this address." in str(caught.value)
    assert "hush-word" not in str(caught.value)


@pytest.mark.parametrize(
    "text", ["http://localhost.example.org", "http://127.1", "http://0x7f.1", "http://10.0.0.1"]
)
def test_what_looks_like_this_computer_and_is_not_named_so_is_not_asked_in_plain_words(
    text: str,
) -> None:
    """Names that a resolver may take for loopback, or not, are no loopback here."""
    with pytest.raises(Trouble) as caught:
        typed(text)
    assert caught.value.kind is Kind.INSECURE


def test_a_name_of_this_computer_that_leads_elsewhere_is_not_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A table of names that is wrong does not send the password over the net in plain words."""
    look_up = socket.getaddrinfo
    goals: list[object] = []

    def elsewhere(host: object, port: object, *rest: object) -> object:
        goals.append(host)
        return look_up("192.0.2.1", port, *rest)  # type: ignore[arg-type] # as it came

    monkeypatch.setattr(socket, "getaddrinfo", elsewhere)
    told, took = trouble(lambda server: server.entries(PLACE).look(()), "http://localhost:8")
    assert told.kind is Kind.NO_ANSWER
    assert goals
    assert took < 1


def test_a_server_that_is_named_by_a_long_number_is_reached() -> None:
    """Loopback has one in IPv6 too."""
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this computer has no IPv6")
    with (
        faulty(lambda handler, _: handler.say(207, FINE), host="::1") as server,
        on(f"http://[::1]:{server.server_port}") as ours,
    ):
        assert ours.entries(PLACE).look(()).token == "one"  # noqa: S105 - a version
    assert {one.headers["host"] for one in server.asked} == {f"[::1]:{server.server_port}"}


@pytest.mark.parametrize(
    "path", ["/a b/", "/a%20b/", "/a%2Fb/", "/ü/", "/%C3%BC/", "/100%/", "/a;b=c/", "/a+b/"]
)
def test_a_path_is_asked_for_as_it_was_meant(path: str) -> None:
    """Spaces and letters are packed once, and what was packed stays as it is."""

    def behave(handler: Handler, asked: Asked) -> None:
        handler.say(207, FINE.replace("<d:href>/<", f"<d:href>{asked.path}<"))

    place = Place(path, "Plain", takes_todos=True, takes_events=True, takes_journals=True)
    with faulty(behave) as server, on(http_url(server)) as ours:
        assert ours.entries(place).look(()).found == ()
    (asked,) = {one.path for one in server.asked}
    packed = {"/a b/": "/a%20b/", "/ü/": "/%C3%BC/", "/100%/": "/100%25/"}
    assert asked == packed.get(path, path)


HOME = (
    "<d:response><d:href>/</d:href><d:propstat><d:prop><c:calendar-home-set><d:href>{href}"
    "</d:href></c:calendar-home-set></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>"
    "</d:response>"
)


@pytest.mark.parametrize(
    ("href", "other"),
    [
        ("https://p42-caldav.example.com:443/1/calendars/", "p42-caldav.example.com."),
        ("https://p42-caldav.example.com:8443/1/calendars/", "p42-caldav.example.com:8443."),
    ],
)
@pytest.mark.parametrize("well_known", [404, 207])
def test_where_calendars_lie_on_another_server_that_one_is_named_to_be_typed(
    href: str, other: str, well_known: int
) -> None:
    """As with iCloud; whatever else was tried before and after."""
    answer = MULTISTATUS.format(inner=HOME.format(href=href))

    def behave(handler: Handler, asked: Asked) -> None:
        is_known = asked.path == "/" or (well_known == 207 and "well-known" in asked.path)
        handler.say(*((207, answer) if is_known else (404,)))

    with faulty(behave) as server:
        told, _ = trouble(CalDavServer.places, http_url(server))
    assert f"sends on to {other}" in str(told)
    assert "type its address instead" in str(told)


def test_a_server_without_any_calendar_is_told_as_that() -> None:
    """While one is sought nothing can be gone that was there."""
    with faulty(lambda handler, _: handler.say(404)) as server:
        told, _ = trouble(CalDavServer.places, http_url(server))
    assert str(told).endswith("Is the address right?")
