"""The calendar, kept by a real CalDAV server."""

from __future__ import annotations

import http.client
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from adapters.exchange.bench import Bench, a_course
from adapters.exchange.ics_reading import events, ics


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Yield the made-up course; tests only read it."""
    with a_course(tmp_path_factory.mktemp("course")) as bench:
        yield bench


@contextmanager
def radicale(folder: Path) -> Iterator[tuple[int, list[str]]]:
    """Run a CalDAV server over a folder; yield its port, and its log, whole after the end.

    What it says of its own setting up, that nobody has to log in, is not part of that.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    words = [sys.executable, "-m", "radicale", "--config", "", "--hosts", f"127.0.0.1:{port}"]
    words += ["--auth-type", "none", "--storage-filesystem-folder", str(folder)]
    server = subprocess.Popen(words, stderr=subprocess.PIPE, text=True)
    log: list[str] = []
    try:
        assert server.stderr is not None
        for line in server.stderr:
            if "server ready" in line.lower():
                break
        yield port, log
    finally:
        server.terminate()
        _, rest = server.communicate(timeout=20)
        log += rest.splitlines()


def ask(port: int, method: str, path: str, body: str = "") -> tuple[int, str]:
    """Ask the server, and return its status and what it says."""
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        link.request(method, path, body.encode(), {"Content-Type": "text/calendar; charset=utf-8"})
        answer = link.getresponse()
        return answer.status, answer.read().decode()
    finally:
        link.close()


def plain(text: str) -> dict[str, list[str]]:
    """Return the lines of each entry by its id, in any order."""
    return {
        one.uid.value: sorted(one.serialize().replace("\r\n ", "").split("\r\n"))
        for one in events(text)
    }


ASK_FOR_DAYS = """<?xml version="1.0" encoding="utf-8"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
  <D:prop><C:calendar-data/></D:prop>
  <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
    <C:time-range start="20260215T000000Z" end="20260220T000000Z"/>
  </C:comp-filter></C:comp-filter></C:filter>
</C:calendar-query>"""
"""What is on five days of the pause."""


def test_a_caldav_server_takes_the_calendar_and_gives_it_back(
    course: Bench, tmp_path: Path
) -> None:
    """Put, got, asked for by days, compared, put again: without a warning in the server's log."""
    text = ics(course)
    with radicale(tmp_path) as (port, log):
        assert ask(port, "MKCOL", "/me/")[0] == 201
        assert ask(port, "PUT", "/me/plan/", text)[0] == 201
        status, got = ask(port, "GET", "/me/plan/")
        assert status == 200
        assert plain(got) == plain(text)
        status, found = ask(port, "REPORT", "/me/plan/", ASK_FOR_DAYS)
        assert status == 207
        assert found.count("BEGIN:VEVENT") >= 4
        assert "SUMMARY:Sunscreen" in found
        assert "SUMMARY:Your dose" not in found
        assert ask(port, "PUT", "/me/plan/", text)[0] in {201, 204}
        assert plain(ask(port, "GET", "/me/plan/")[1]) == plain(text)
    assert any("PUT" in line for line in log)
    assert not [line for line in log if not re.search(r"\[(INFO|NOTICE)\]", line)]
