"""Servers differ in what they are allowed to leave out; an entry goes there and back on each."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from adapters.phone.faulty import MULTISTATUS, Asked, Handler, faulty
from adapters.phone.odd import CTAG, TOKEN, Odd
from adapters.phone.test_caldav_faults import PLACE, http_url, on
from adapters.phone.test_caldav_servers import UID, an_entry, as_known, bare
from skinroutine.adapters.phone.wire import Bounds
from skinroutine.app.phone.pages import HEAVY
from skinroutine.app.phone.ports import Changed, Kind, Trouble
from skinroutine.domain.phone.agreement import Found, Mark

WAYS: dict[str, Callable[[], Odd]] = {
    "plain": Odd,
    "weak versions": lambda: Odd(is_weak=True, is_silent=True),
    "weak versions, told": lambda: Odd(is_weak=True),
    "no version after writing": lambda: Odd(is_silent=True),
    "names of its own": lambda: Odd(renames=True, is_silent=True),
    "no reports": lambda: Odd(reports=False),
    "no reports, weak": lambda: Odd(reports=False, is_weak=True),
    "another scheme": lambda: Odd(prefix="https://127.0.0.1"),
    "another port": lambda: Odd(prefix="http://127.0.0.1:8081"),
    "the old token": lambda: Odd(change_token=CTAG),
    "no token": lambda: Odd(change_token=""),
    "its own text": lambda: Odd(is_silent=True, rewrites=("CLASS:PRIVATE\r\n", "")),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_an_entry_is_put_changed_there_heard_written_over_and_taken_away(
    way: Callable[[], Odd],
) -> None:
    odd = way()
    with faulty(odd) as server, on(http_url(server)) as ours:
        entry = an_entry()
        tag = ours.entries(PLACE).put(entry)
        look = ours.entries(PLACE).look((as_known(entry, tag),))
        assert bare(look) == (Found(UID, tag, Mark.OPEN),)
        again = ours.entries(PLACE).look((), look.token)
        assert again.found is None if look.token else again.found == look.found
        (path,) = odd.kept
        done = odd.kept[path][1].replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED")
        odd.changes += 1
        odd.kept[path] = (odd.changes, done)
        heard = bare(ours.entries(PLACE).look((as_known(entry, tag),), look.token))
        assert heard == (Found(UID, odd.tag(path), Mark.DONE, heard[0].said_at),)
        entries = ours.entries(PLACE)
        entries.look(())
        with pytest.raises(Changed):
            entries.put(an_entry(title="Lost"), tag)
        entries.put(an_entry(title="Kept"), odd.tag(path))
        assert "SUMMARY:Kept" in odd.kept[path][1]
        assert len(odd.kept) == 1
        with pytest.raises(Changed):
            entries.remove(UID, tag)
        entries.remove(UID, odd.tag(path))
        entries.remove(UID, tag)
    assert odd.kept == {}


def test_what_was_said_between_writing_and_asking_for_the_version_is_not_missed() -> None:
    odd = Odd(is_silent=True, rewrites=("STATUS:NEEDS-ACTION", "STATUS:COMPLETED"))
    with faulty(odd) as server, on(http_url(server)) as ours, pytest.raises(Changed):
        ours.entries(PLACE).put(an_entry())


@pytest.mark.parametrize("is_weak", [True, False])
def test_nothing_is_written_over_or_taken_away_that_changed_since_it_was_seen(
    is_weak: bool,
) -> None:
    odd = Odd(is_weak=is_weak)
    with faulty(odd) as server, on(http_url(server)) as ours:
        entries = ours.entries(PLACE)
        entries.put(an_entry())
        ((_, tag),) = [(one.uid, one.tag) for one in bare(entries.look(()))]
        (path,) = odd.kept
        odd.kept[path] = (7, odd.kept[path][1].replace("SUMMARY:Routine", "SUMMARY:Theirs"))
        with pytest.raises(Changed):
            entries.put(an_entry(title="Ours"), tag)
        with pytest.raises(Changed):
            entries.remove(UID, tag)
    assert "SUMMARY:Theirs" in odd.kept[path][1]


def test_what_is_known_is_not_fetched_again_and_much_is_fetched_in_portions() -> None:
    odd = Odd()
    with faulty(odd) as server, on(http_url(server)) as ours:
        entries = ours.entries(PLACE)
        known = []
        for number in range(60):
            entry = an_entry(f"{number}@routine")
            known.append(as_known(entry, entries.put(entry)))
        server.asked.clear()
        seen = ours.entries(PLACE).look(known[:3])
        reports = [one for one in server.asked if one.method == "REPORT"]
        assert [one.body.count("<D:href>") for one in reports] == [50, 7]
        server.asked.clear()
        assert len(bare(ours.entries(PLACE).look(known))) == 60
        assert [one.method for one in server.asked] == ["PROPFIND", "PROPFIND"]
        assert {one.uid for one in seen.found or ()} == {one.uid for one in known}


def test_an_entry_that_nobody_can_read_is_written_anew() -> None:
    odd = Odd()
    odd.kept[f"/{UID}.ics"] = (1, "BEGIN:VCALENDAR\r\nBEGIN:nonsense")
    with faulty(odd) as server, on(http_url(server)) as ours:
        entries = ours.entries(PLACE)
        (seen,) = bare(entries.look(()))
        assert seen.mark is Mark.OPEN
        entries.put(an_entry(), seen.tag)
    assert "SUMMARY:Routine" in odd.kept[f"/{UID}.ics"][1]


@pytest.mark.parametrize(
    "line",
    [f"DUE;TZID={'A' * 300}:20261124T120000", "CATEGORIES;VALUE=BINARY;ENCODING=BASE64:YQ=="],
)
def test_an_entry_that_the_library_has_a_fault_with_is_written_anew(line: str) -> None:
    """One such entry would end each round, and with it all reminders."""
    odd = Odd()
    text = f"BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:{UID}\r\n{line}\r\n"
    odd.kept[f"/{UID}.ics"] = (1, f"{text}END:VTODO\r\nEND:VCALENDAR\r\n")
    with faulty(odd) as server, on(http_url(server)) as ours:
        entries = ours.entries(PLACE)
        (seen,) = bare(entries.look(()))
        assert seen.mark is Mark.OPEN
        entries.put(an_entry(), seen.tag)
    assert "SUMMARY:Routine" in odd.kept[f"/{UID}.ics"][1]


def test_an_entry_of_endless_lines_is_not_read_to_its_end() -> None:
    odd = Odd()
    lines = "X-A:b\r\n" * 100_000
    text = f"BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:{UID}\r\nSTATUS:COMPLETED\r\n{lines}"
    odd.kept[f"/{UID}.ics"] = (1, f"{text}END:VTODO\r\nEND:VCALENDAR\r\n")
    with faulty(odd) as server, on(http_url(server)) as ours:
        begun = time.monotonic()
        (seen,) = bare(ours.entries(PLACE).look(()))
    assert seen.mark is Mark.OPEN
    assert time.monotonic() - begun < 5


def test_pages_of_a_calendar_that_was_moved_are_read_where_they_lie() -> None:
    """A server that sends on from the address of before: nothing there looks lost."""
    odd, place = Odd(), replace(PLACE, href="/old/")

    def moved(handler: Handler, asked: Asked) -> None:
        if asked.path.startswith("/old/"):
            handler.say(308, Location=asked.path.removeprefix("/old"))
        else:
            odd(handler, asked)

    with faulty(moved) as server, on(http_url(server)) as ours:
        assert ours.pages(place).write("one", b"1234")
        pages = ours.pages(place)
        assert pages.names() == {"one"}
        assert pages.read(["one"]) == {"one": b"1234"}


def test_a_page_of_many_long_notes_can_be_read() -> None:
    """Gathered pages are written up to such a size, and those they are made of are taken away."""
    odd, page = Odd(), os.urandom(5 * HEAVY // 8)
    with faulty(odd) as server, on(http_url(server), Bounds()) as ours:
        pages = ours.pages(PLACE)
        assert pages.write("one", page)
        assert pages.read(["one"]) == {"one": page}


@pytest.mark.parametrize("damage", [("DESCRIPTION:", "DESCRIPTION:0"), ("=", ""), ("END:VJ", "X")])
def test_a_damaged_page_is_left_out(damage: tuple[str, str]) -> None:
    odd = Odd()
    with faulty(odd) as server, on(http_url(server)) as ours:
        pages = ours.pages(PLACE)
        assert pages.write("one", b"1234")
        assert pages.write("two", b"1234")
        path = next(one for one in odd.kept if "one" in one)
        odd.kept[path] = (9, odd.kept[path][1].replace(*damage))
        assert pages.read(["one", "two"]) == {"two": b"1234"}


@pytest.mark.parametrize("uid", ["theirs", "page-1@routine", "a/b@routine"])
def test_what_is_not_ours_is_never_put_or_taken_away(uid: str) -> None:
    odd = Odd()
    with faulty(odd) as server, on(http_url(server)) as ours:
        with pytest.raises(ValueError, match=uid):
            ours.entries(PLACE).put(an_entry(uid))
        with pytest.raises(ValueError, match=uid):
            ours.entries(PLACE).remove(uid, '"1"')
    assert server.asked == []


def test_a_list_that_the_server_cut_is_no_list_of_what_is_left() -> None:
    cut = "<d:response><d:href>/</d:href><d:status>HTTP/1.1 507 Insufficient Storage</d:status>"
    odd = Odd()

    def behave(handler: Handler, asked: Asked) -> None:
        if asked.headers.get("depth") == "1":
            handler.say(207, MULTISTATUS.format(inner=f"{cut}</d:response>"))
        else:
            odd(handler, asked)

    with faulty(behave) as server, on(http_url(server)) as ours, pytest.raises(Trouble) as caught:
        ours.entries(PLACE).look(())
    assert caught.value.kind is Kind.SERVER_FAULT


CALENDARS = """<d:response><d:href>{href}</d:href><d:propstat><d:prop>
<d:resourcetype><d:collection/><c:calendar/>{also}</d:resourcetype>
<d:current-user-privilege-set><d:privilege><d:{right}/></d:privilege></d:current-user-privilege-set>
{takes}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"""


def test_calendars_that_cannot_be_written_are_left_out_and_unnamed_ones_are_named() -> None:
    events = '<c:supported-calendar-component-set><c:comp name="VEVENT"/>'
    events += "</c:supported-calendar-component-set>"
    told = [
        CALENDARS.format(href="/a%20b/", also="", right="all", takes=""),
        CALENDARS.format(href="/events/", also="", right="write-content", takes=events),
        CALENDARS.format(href="/read/", also="", right="read", takes=""),
        CALENDARS.format(href="/inbox/", also="<c:schedule-inbox/>", right="all", takes=""),
    ]
    home = (
        "<d:response><d:href>/</d:href><d:propstat><d:prop><c:calendar-home-set><d:href>/</d:href>"
    )
    home += "</c:calendar-home-set></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>"
    answer = MULTISTATUS.format(inner=f"{home}</d:response>{''.join(told)}")
    with (
        faulty(lambda handler, _: handler.say(207, answer)) as server,
        on(http_url(server)) as ours,
    ):
        found = {one.name: (one.href, one.takes_todos) for one in ours.places()}
    assert found == {"a b": ("/a%20b/", True), "events": ("/events/", False)}


def test_a_server_that_lets_nobody_choose_still_makes_a_calendar_or_says_so() -> None:
    odd = Odd()
    bodies: list[str] = []

    def behave(handler: Handler, asked: Asked) -> None:
        if asked.method == "MKCALENDAR":
            bodies.append(asked.body)
            handler.say(403 if len(bodies) < allowed else 201)
        else:
            odd(handler, asked)

    allowed = 3
    with faulty(behave) as server, on(http_url(server)) as ours:
        assert ours.make_place("Routine").takes_todos
    assert ["VJOURNAL" in one for one in bodies] == [True, False, False]
    assert ["VTODO" in one for one in bodies] == [True, True, False]


def test_the_token_is_the_newest_kind_a_server_has() -> None:
    odd = Odd(change_token=CTAG.format("old") + TOKEN.format("new"))
    with faulty(odd) as server, on(http_url(server)) as ours:
        assert ours.entries(PLACE).look(()).token == "new"  # noqa: S105 - a version
