"""The calendar, read by a second library, and kept by a real CalDAV server."""

from __future__ import annotations

import http.client
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject

from adapters.exchange.bench import BERLIN, LOS_ANGELES, START, Bench, a_bench, a_course
from skinroutine.domain.course.key_dates import date_reminders, saved_dates
from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.edits import archive_step, put_step
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.routine import ReminderPolicy, Slot, Step, StepKind
from skinroutine.domain.record.event import revisions_in
from skinroutine.domain.record.preferences import TextLevel, preferences_in
from skinroutine.domain.record.status import Moment

UNTIL = date(2026, 12, 31)
"""Up to here the calendar is looked at: past the clock changes of spring and autumn."""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Yield the made-up course; tests only read it."""
    with a_course(tmp_path_factory.mktemp("course")) as bench:
        yield bench


def ics(bench: Bench, level: TextLevel = TextLevel.NEUTRAL) -> str:
    """Return the file."""
    return b"".join(bench.exports.as_ics(level).pieces).decode()


def events(text: str) -> list[Any]:
    """Return the entries as the other library reads them."""
    return list(vobject.readOne(text).vevent_list)


def live(text: str) -> list[Any]:
    """Return the entries that are not called off."""
    return [one for one in events(text) if one.status.value == "CONFIRMED"]


def starts(event: Any) -> list[datetime]:
    """Return every wall time of an entry up to the end of the test's year."""
    begin = event.dtstart.value
    if not isinstance(begin, datetime):
        return [datetime.combine(begin, time())]
    if not hasattr(event, "rrule"):
        return [begin]
    return list(event.getrruleset(addRDate=True).between(begin, datetime(2027, 1, 1), inc=True))


def rings(event: Any, zone: ZoneInfo) -> list[datetime]:
    """Return the instants at which a phone in a zone rings for an entry."""
    return [
        (start + alarm.trigger.value).replace(tzinfo=zone).astimezone(UTC)
        for start in starts(event)
        for alarm in event.contents.get("valarm", [])
    ]


def planned(bench: Bench, zone: ZoneInfo, last: date = UNTIL) -> list[datetime]:
    """Return the instants at which the program's own plan wants to ring."""
    general = bench.session.store.general()
    revisions, ends = revisions_in(general), preferences_in(general).day_ends
    dates, moment = saved_dates(general), Moment(bench.clock.now(), zone, ends)
    found: list[datetime] = []
    for number in range((last - START).days + 1):
        day = START + timedelta(days=number)
        routine = revisions.on(day)
        told = date_reminders(dates, day, routine, moment)
        for one in (*occurrences(routine, day, zone, ends), *told):
            policy = one.step.policy
            if policy.is_on:
                found.append(one.due_at)
            if policy.is_on and policy.heads_up is not None:
                found.append(one.due_at - policy.heads_up)
    return sorted(found)


@pytest.mark.parametrize("zone", [BERLIN, LOS_ANGELES])
def test_alarms_ring_when_the_plan_says_across_clock_changes(course: Bench, zone: ZoneInfo) -> None:
    """In both zones, through both clock changes, over dose changes, a pause and saved dates."""
    got = sorted(ring for event in live(ics(course)) for ring in rings(event, zone))
    before = datetime(2026, 12, 30, tzinfo=UTC)
    assert [one for one in got if one < before] == [
        one for one in planned(course, zone) if one < before
    ]
    assert len(got) > 2000


@pytest.mark.parametrize("zone", [BERLIN, LOS_ANGELES])
def test_every_kind_of_days_makes_the_same_days(tmp_path: Path, zone: ZoneInfo) -> None:
    """Weekdays, every few days, both, first and last days, before and after midnight."""
    kinds = [
        Days(frozenset({0, 2, 4})),
        Days(every=3, first=START + timedelta(days=5)),
        Days(frozenset({1, 5, 6}), 2, START + timedelta(days=2)),
        Days(first=START + timedelta(days=9), last=START + timedelta(days=120)),
        Days(frozenset({6}), last=date(2026, 11, 1)),
        Days(frozenset({6}), 7, date(2026, 1, 11), date(2026, 1, 11)),
        Days(frozenset({0}), 2, date(2027, 2, 1)),
    ]
    with a_bench(tmp_path) as bench:
        for number, days in enumerate(kinds):
            slots = (Slot("day", at=time(9, number)), Slot("late", at=time(0, 30 + number)))
            policy = ReminderPolicy(heads_up=timedelta(minutes=15), is_on=number != 4)
            step = Step(f"s{number}", StepKind.OTHER, f"S{number}", slots, days=days)
            edit = put_step(step if number % 2 else replace_policy(step, policy))
            bench.session.commands.change_routine(edit)
        got = sorted(ring for event in live(ics(bench)) for ring in rings(event, zone))
        before = datetime(2026, 12, 30, tzinfo=UTC)
        assert [one for one in got if one < before] == [
            one for one in planned(bench, zone) if one < before
        ]


def replace_policy(step: Step, policy: ReminderPolicy) -> Step:
    """Return a step with its own policy."""
    from dataclasses import replace

    return replace(step, own_policy=policy)


def test_a_later_plan_ends_the_one_before_and_keeps_its_id(tmp_path: Path) -> None:
    """Importing again changes entries; one that is planned no more is called off."""
    with a_bench(tmp_path) as bench:
        commands = bench.session.commands
        first = {one.uid.value: one for one in events(ics(bench))}
        later = START + timedelta(days=30)
        commands.change_routine(archive_step("sunscreen"), later)
        second = {one.uid.value: one for one in events(ics(bench))}
        assert first.keys() == second.keys()
        (ended,) = [one for one in second.values() if "UNTIL" in one.rrule.value]
        assert starts(ended)[-1] == datetime.combine(later - timedelta(days=1), time(8))
        assert all(
            int(one.sequence.value) > int(first[uid].sequence.value) for uid, one in second.items()
        )
        commands.undo()
        third = {one.uid.value: one for one in live(ics(bench))}
        assert first.keys() == third.keys()
        assert not [one for one in third.values() if "UNTIL" in one.rrule.value]


def test_what_was_planned_once_and_is_no_more_is_called_off(tmp_path: Path) -> None:
    """A step that was added and undone, and a date that was dropped, ring no more."""
    with a_bench(tmp_path) as bench:
        step = Step("x", StepKind.OTHER, "X", (Slot("a", at=time(11)),))
        bench.session.commands.change_routine(put_step(step))
        bench.session.course_commands.save_date(KeyDate("v", DateKind.VISIT, date(2026, 2, 2)))
        known = {one.uid.value for one in live(ics(bench))}
        bench.session.course_commands.drop_date("v")
        bench.session.commands.undo()
        bench.session.course_commands.drop_date("v")
        bench.session.commands.change_routine(archive_step("x"))
        after = events(ics(bench))
        off = [one for one in after if one.status.value == "CANCELLED"]
        assert known == {one.uid.value for one in after}
        assert len(off) == 2
        assert not [one for one in off if "valarm" in one.contents]


def test_a_discreet_calendar_says_nothing(course: Bench) -> None:
    """No medicine, no care, no clinic; the neutral one has no names and amounts."""
    discreet = ics(course, TextLevel.DISCREET).lower()
    telling = (
        "isotretinoin",
        "dose",
        "mg",
        "balm",
        "sun",
        "skin",
        "blood",
        "clinic",
        "test",
        "brand",
    )
    assert not [one for one in telling if one in discreet]
    neutral = ics(course)
    assert "Your dose\\, with dinner" in neutral
    assert not [
        one for one in ("Isotretinoin", " mg", "Dr Long", "bring the list") if one in neutral
    ]
    full = ics(course, TextLevel.FULL).replace("\r\n ", "")
    assert "Isotretinoin 40 mg" in full
    assert "bring the list" not in full


def test_times_float_and_the_same_diary_makes_the_same_file(course: Bench) -> None:
    """No zone and no UTC in a start or an end: the plan goes with the person."""
    text = ics(course)
    wanted = [line for line in text.split("\r\n") if line.startswith(("DTSTART", "RRULE"))]
    assert wanted
    assert not [line for line in wanted if "TZID" in line or line.endswith("Z") or "Z;" in line]
    assert text == ics(course)
    assert "METHOD" not in text


@contextmanager
def radicale(folder: Path) -> Iterator[tuple[int, list[str]]]:
    """Run a CalDAV server over a folder; yield its port, and its log, whole after the end."""
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
            if "server ready" in line:
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


def test_a_caldav_server_takes_the_calendar_and_gives_it_back(
    course: Bench, tmp_path: Path
) -> None:
    """Put, got, compared, put again: without a warning in the server's log."""
    text = ics(course)
    with radicale(tmp_path) as (port, log):
        assert ask(port, "PUT", "/me/plan/", text)[0] == 201
        status, got = ask(port, "GET", "/me/plan/")
        assert status == 200
        assert plain(got) == plain(text)
        assert ask(port, "PUT", "/me/plan/", text)[0] in {201, 204}
        assert plain(ask(port, "GET", "/me/plan/")[1]) == plain(text)
    assert any("PUT" in line for line in log)
    assert not [line for line in log if "[WARNING]" in line or "[ERROR]" in line]
