"""What every server must let us do, tried on two real ones; a second client changes things too."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from adapters.phone.servers import PASSWORD, USER, Real, ask, radicale, xandikos
from skinroutine.adapters.phone.caldav_server import CalDavServer
from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.ports import Account, Changed, Kind, Look, Place, Trouble
from skinroutine.domain.phone.agreement import Found, Known, Mark

from fakes import FixedClock

NOW = datetime(2026, 11, 30, 18, 0, tzinfo=UTC)
TITLES = ("Sonnenschutz für später", "دواء المساء", "Cream 🧴 & <b>; \\n, done", "x" * 300)
UID = "0b9d@routine"


@pytest.fixture(scope="module", params=["radicale", "xandikos"])
def real(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Real]:
    """Yield a real server that the tests of this file share; each makes calendars of its own."""
    start = {"radicale": radicale, "xandikos": xandikos}[request.param]
    with start(tmp_path_factory.mktemp(request.param)) as made:
        yield made


@contextmanager
def opened(real: Real, password: str = PASSWORD, path: str = "") -> Iterator[CalDavServer]:
    """Yield our side of it, over an address such as people type."""
    account = Account(f"{real.url}{path}", USER)
    server = CalDavServer(account, password, FixedClock(NOW), authorities=real.certificate)
    try:
        yield server
    finally:
        server.close()


@pytest.fixture
def server(real: Real) -> Iterator[CalDavServer]:
    with opened(real) as made:
        yield made


@pytest.fixture
def place(server: CalDavServer) -> Place:
    """Return a new calendar."""
    return server.make_place("Routine")


def an_entry(uid: str = UID, mark: Mark = Mark.OPEN, title: str = "Routine") -> Entry:
    """Return an entry that is due in an hour, and rings then and before now."""
    due = NOW + timedelta(hours=1)
    said = NOW - timedelta(minutes=3) if mark is not Mark.OPEN else None
    alarms = (NOW - timedelta(minutes=1), due)
    return Entry(uid, (), due, alarms, title, "Two steps\nare due; now, soon.", mark, said, said)


def as_known(entry: Entry, tag: str) -> Known:
    return Known(entry.uid, (), entry.mark, entry.content, tag, entry.said_at, entry.stamp)


def path_of(place: Place, uid: str = UID) -> str:
    return f"{place.href}{uid}.ics"


def lines(real: Real, path: str) -> list[str]:
    """Return what lies there line by line, unfolded."""
    said = ask(real, "GET", path)
    assert said.status == 200, said
    return said.text.replace("\r\n", "\n").replace("\n ", "").split("\n")


def change(real: Real, path: str, *swaps: tuple[str, str]) -> str:
    """Write an entry over as another program would, and return its new version."""
    said = ask(real, "GET", path)
    text = said.text.replace("\r\n", "\n").replace("\n ", "")
    for old, new in swaps:
        assert old in text
        text = text.replace(old, new)
    put = ask(real, "PUT", path, text, {"If-Match": said.headers["etag"]})
    assert put.status in {200, 201, 204}
    return ask(real, "GET", path).headers["etag"]


def found(server: CalDavServer, place: Place, *known: Known) -> tuple[Found, ...]:
    return bare(server.entries(place).look(known))


def bare(look: Look) -> tuple[Found, ...]:
    """Return what was seen, without the names of what was written."""
    assert look.found is not None
    return tuple(replace(one, content="") for one in look.found)


def test_calendars_are_found_from_the_bare_address(real: Real, server: CalDavServer) -> None:
    made = server.make_place("Zwölf & <mehr> 🧴")
    assert made.takes_todos
    assert made.name == "Zwölf & <mehr> 🧴"
    assert made in server.places()


@pytest.mark.parametrize("path", ["/", "/me/", "/no/such/page"])
def test_calendars_are_found_from_other_addresses_of_the_server(
    real: Real, place: Place, path: str
) -> None:
    with opened(real, path=path) as other:
        assert place.href in {one.href for one in other.places()}


def test_a_calendar_that_was_typed_itself_is_found(real: Real, place: Place) -> None:
    with opened(real, path=place.href) as other:
        assert place in other.places()


def test_a_wrong_password_is_said_and_not_shown(real: Real) -> None:
    with opened(real, "wrong-word") as server, pytest.raises(Trouble) as caught:
        server.places()
    assert caught.value.kind is Kind.PASSWORD
    assert "wrong-word" not in str(caught.value)


@pytest.mark.parametrize("title", TITLES)
def test_an_entry_is_put_and_seen_again(
    real: Real, server: CalDavServer, place: Place, title: str
) -> None:
    entry = an_entry(title=title)
    tag = server.entries(place).put(entry)
    assert found(server, place) == (Found(UID, tag, Mark.OPEN),)
    there = lines(real, path_of(place))
    shown = title.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    assert f"SUMMARY:{shown}" in there
    assert "DESCRIPTION:Two steps\\nare due\\; now\\, soon." in there
    assert "DUE:20261130T190000Z" in there
    assert "CLASS:PRIVATE" in there
    assert not [line for line in there if line.startswith("DTSTART")]
    assert "skinroutine" not in "".join(there)


def test_a_new_entry_has_no_alarm_that_would_ring_at_once(
    real: Real, server: CalDavServer, place: Place
) -> None:
    server.entries(place).put(an_entry())
    triggers = [line for line in lines(real, path_of(place)) if line.startswith("TRIGGER")]
    assert triggers == ["TRIGGER;VALUE=DATE-TIME:20261130T190000Z"]


def test_an_alarm_that_lies_there_stays_when_it_has_passed(
    real: Real, server: CalDavServer, place: Place
) -> None:
    entries = server.entries(place)
    entry = an_entry()
    tag = entries.put(entry)
    when = "TRIGGER;VALUE=DATE-TIME:20261130T"
    change(real, path_of(place), (f"{when}190000Z", f"{when}175900Z"))
    (there,) = found(server, place, as_known(entry, tag))
    server.entries(place).put(an_entry(title="Other"), there.tag)
    triggers = sorted(line for line in lines(real, path_of(place)) if line.startswith("TRIGGER"))
    assert [line[-16:] for line in triggers] == ["20261130T175900Z", "20261130T190000Z"]


def test_nothing_is_fetched_where_nothing_changed(server: CalDavServer, place: Place) -> None:
    entries = server.entries(place)
    entries.put(an_entry())
    seen = entries.look(())
    assert seen.token
    assert entries.look((), seen.token).found is None
    entries.put(an_entry("another@routine"))
    after = entries.look((), seen.token)
    assert after.found is not None
    assert len(after.found) == 2


def test_what_was_completed_on_a_phone_comes_back(
    real: Real, server: CalDavServer, place: Place
) -> None:
    entry = an_entry()
    known = as_known(entry, server.entries(place).put(entry))
    token = server.entries(place).look((known,)).token
    tag = change(
        real,
        path_of(place),
        ("STATUS:NEEDS-ACTION", "STATUS:COMPLETED\nCOMPLETED:20261130T190217Z"),
        ("PERCENT-COMPLETE:0", "PERCENT-COMPLETE:100"),
    )
    seen = server.entries(place).look((known,), token)
    at = datetime(2026, 11, 30, 19, 2, 17, tzinfo=UTC)
    assert bare(seen) == (Found(UID, tag, Mark.DONE, at),)


def test_what_was_cancelled_on_a_phone_comes_back(
    real: Real, server: CalDavServer, place: Place
) -> None:
    entry = an_entry()
    known = as_known(entry, server.entries(place).put(entry))
    change(real, path_of(place), ("STATUS:NEEDS-ACTION", "STATUS:CANCELLED"))
    assert [one.mark for one in found(server, place, known)] == [Mark.LEFT_OUT]


def test_what_was_opened_again_on_a_phone_comes_back_with_its_time(
    real: Real, server: CalDavServer, place: Place
) -> None:
    entry = an_entry(mark=Mark.DONE)
    known = as_known(entry, server.entries(place).put(entry))
    tag = change(
        real,
        path_of(place),
        ("STATUS:COMPLETED", "STATUS:NEEDS-ACTION"),
        ("COMPLETED:20261130T175700Z\n", ""),
        ("PERCENT-COMPLETE:100", "PERCENT-COMPLETE:0"),
        ("LAST-MODIFIED:20261130T180000Z", "LAST-MODIFIED:20261130T181500Z"),
    )
    at = datetime(2026, 11, 30, 18, 15, tzinfo=UTC)
    assert found(server, place, known) == (Found(UID, tag, Mark.OPEN, at),)


def test_a_phone_that_noted_an_alarm_as_seen_has_said_nothing(
    real: Real, server: CalDavServer, place: Place
) -> None:
    entry = an_entry()
    known = as_known(entry, server.entries(place).put(entry))
    tag = change(
        real,
        path_of(place),
        ("ACTION:DISPLAY", "ACTION:DISPLAY\nACKNOWLEDGED:20261130T190100Z"),
        ("LAST-MODIFIED:20261130T180000Z", "LAST-MODIFIED:20261130T190100Z"),
    )
    assert found(server, place, known) == (Found(UID, tag, Mark.OPEN, None),)


def test_a_done_entry_is_written_as_completed_and_reads_as_it_was_said(
    real: Real, server: CalDavServer, place: Place
) -> None:
    entries = server.entries(place)
    tag = entries.put(an_entry())
    done = an_entry(mark=Mark.DONE)
    after = entries.put(done, tag)
    there = lines(real, path_of(place))
    assert {"STATUS:COMPLETED", "COMPLETED:20261130T175700Z", "PERCENT-COMPLETE:100"} <= set(there)
    assert not [line for line in there if "VALARM" in line]
    assert "SEQUENCE:1" in there
    assert found(server, place) == (Found(UID, after, Mark.DONE, done.stamp),)


def test_what_another_program_added_stays(real: Real, server: CalDavServer, place: Place) -> None:
    entry = an_entry()
    server.entries(place).put(entry)
    tag = change(
        real,
        path_of(place),
        ("STATUS:NEEDS-ACTION", "STATUS:NEEDS-ACTION\nCATEGORIES:Bad\nX-APPLE-SORT-ORDER:7"),
    )
    server.entries(place).put(an_entry(title="Abends"), tag)
    there = lines(real, path_of(place))
    assert {"CATEGORIES:Bad", "X-APPLE-SORT-ORDER:7", "SUMMARY:Abends"} <= set(there)
    assert sum(line.startswith("SUMMARY") for line in there) == 1


def test_an_entry_is_not_written_over_a_change(
    real: Real, server: CalDavServer, place: Place
) -> None:
    entries = server.entries(place)
    tag = entries.put(an_entry())
    change(real, path_of(place), ("SUMMARY:Routine", "SUMMARY:Theirs"))
    with pytest.raises(Changed):
        entries.put(an_entry(title="Ours"), tag)
    with pytest.raises(Changed):
        server.entries(place).put(an_entry(title="Ours"), tag)
    with pytest.raises(Changed):
        entries.put(an_entry(title="Ours"))
    with pytest.raises(Changed):
        entries.remove(UID, tag)
    assert "SUMMARY:Theirs" in lines(real, path_of(place))


def test_an_entry_tells_what_was_written_last_whoever_changed_it_since(
    real: Real, server: CalDavServer, place: Place
) -> None:
    entry = an_entry()
    server.entries(place).put(entry)
    change(real, path_of(place), ("SUMMARY:Routine", "SUMMARY:Theirs"))
    seen = server.entries(place).look(()).found
    assert seen is not None
    assert [one.content for one in seen] == [entry.content]


def test_an_entry_is_taken_away_once(real: Real, server: CalDavServer, place: Place) -> None:
    entries = server.entries(place)
    tag = entries.put(an_entry())
    entries.remove(UID, tag)
    entries.remove(UID, tag)
    assert found(server, place) == ()
    assert ask(real, "GET", path_of(place)).status in {404, 410}
    with pytest.raises(Changed):
        entries.put(an_entry(), tag)


FOREIGN = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Theirs//EN
BEGIN:VTODO
UID:{uid}
DTSTAMP:20261130T120000Z
SUMMARY:Theirs
STATUS:COMPLETED
END:VTODO
END:VCALENDAR
"""


def test_entries_of_others_are_neither_seen_nor_touched(
    real: Real, server: CalDavServer, place: Place
) -> None:
    names = ("milk.ics", "caf%C3%A9%20%40%2B1.ics", "a%23b%25c.ics")
    for number, name in enumerate(names):
        put = ask(real, "PUT", f"{place.href}{name}", FOREIGN.format(uid=f"theirs-{number}"))
        assert put.status == 201
    before = [ask(real, "GET", f"{place.href}{name}").text for name in names]
    entries = server.entries(place)
    tag = entries.put(an_entry())
    assert found(server, place) == (Found(UID, tag, Mark.OPEN),)
    entries.remove(UID, tag)
    assert found(server, place) == ()
    assert [ask(real, "GET", f"{place.href}{name}").text for name in names] == before


def test_an_entry_of_ours_under_another_name_is_found_written_and_taken_away(
    real: Real, server: CalDavServer, place: Place
) -> None:
    path = f"{place.href}5%20caf%C3%A9.ics"
    assert ask(real, "PUT", path, FOREIGN.format(uid=UID)).status == 201
    entries = server.entries(place)
    seen = entries.look(()).found
    assert seen is not None
    assert [(one.uid, one.mark) for one in seen] == [(UID, Mark.DONE)]
    tag = entries.put(an_entry(), seen[0].tag)
    assert "SUMMARY:Routine" in lines(real, path)
    entries.remove(UID, tag)
    assert ask(real, "GET", path).status in {404, 410}


def test_an_id_with_odd_letters_goes_there_and_back(server: CalDavServer, place: Place) -> None:
    uid = "späte 100%+ dosis#1@routine"
    entries = server.entries(place)
    tag = entries.put(an_entry(uid))
    assert found(server, place) == (Found(uid, tag, Mark.OPEN),)
    entries.remove(uid, tag)
    assert found(server, place) == ()


def test_a_calendar_that_went_away_is_gone(real: Real, server: CalDavServer, place: Place) -> None:
    assert ask(real, "DELETE", place.href).status in {200, 204}
    with pytest.raises(Trouble) as caught:
        server.entries(place).look(())
    assert caught.value.kind is Kind.GONE


def test_pages_come_back_byte_for_byte(server: CalDavServer, place: Place) -> None:
    pages = server.pages(place)
    texts = {"empty": b"", "all": bytes(range(256)) * 4, "large-1.2": os.urandom(64 * 1024)}
    for name, page in texts.items():
        assert pages.write(name, page)
        assert not pages.write(name, b"other")
    assert pages.names() == texts.keys()
    assert server.pages(place).read([*texts, "never"]) == texts
    assert found(server, place) == ()
    pages.remove("all")
    pages.remove("all")
    assert pages.names() == {"empty", "large-1.2"}


def test_pages_can_be_todos_or_events_where_journals_are_not_taken(
    server: CalDavServer, place: Place
) -> None:
    for takes_todos in (True, False):
        plain = Place(place.href, place.name, takes_todos, True, False)
        if not takes_todos:
            plain = _for_events(server) or plain
        page = os.urandom(5000)
        name = f"page-{takes_todos}"
        assert server.pages(plain).write(name, page)
        assert server.pages(plain).read([name]) == {name: page}


def _for_events(server: CalDavServer) -> Place | None:
    found = [one for one in server.places() if one.takes_events]
    return Place(found[0].href, found[0].name, False, True, False) if found else None


def test_where_only_events_are_taken_entries_are_events_that_stay_as_known(
    real: Real, server: CalDavServer, place: Place
) -> None:
    path = f"{real.home}only-events-{os.urandom(4).hex()}/"
    assert ask(real, "MKCALENDAR", path, EVENTS, {"Content-Type": "text/xml"}).status == 201
    events = next(one for one in server.places() if one.href == path)
    if events.takes_todos:
        events = Place(path, "Events", False, True, False)
    entries = server.entries(events)
    entry = an_entry()
    tag = entries.put(entry)
    there = lines(real, path_of(events))
    assert {"BEGIN:VEVENT", "DTSTART:20261130T190000Z", "TRANSP:TRANSPARENT"} <= set(there)
    assert found(server, events) == (Found(UID, tag, Mark.OPEN),)
    done = an_entry(mark=Mark.DONE)
    known = as_known(done, entries.put(done, tag))
    after = change(real, path_of(events), ("SUMMARY:Routine", "SUMMARY:Theirs"))
    assert found(server, events, known) == (Found(UID, after, Mark.DONE, done.stamp),)


EVENTS = """<?xml version="1.0"?>
<C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>
<D:displayname>Events</D:displayname>
<C:supported-calendar-component-set><C:comp name="VEVENT"/></C:supported-calendar-component-set>
</D:prop></D:set></C:mkcalendar>"""


def test_a_server_that_was_closed_answers_no_more(server: CalDavServer, place: Place) -> None:
    server.close()
    with pytest.raises(Trouble) as caught:
        server.entries(place).look(())
    assert caught.value.kind is Kind.NO_ANSWER
