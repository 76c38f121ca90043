"""The calendar, read by a second library."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from adapters.exchange.bench import LOS_ANGELES, START, Bench, a_bench, a_course
from adapters.exchange.ics_reading import events, ics, live
from skinroutine import compose
from skinroutine.app.exchange.choice import Format
from skinroutine.app.exchange.exports import file_name
from skinroutine.app.exchange.imports_desk import Wish
from skinroutine.domain.course.key_dates import date_reminders, saved_dates
from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.edits import archive_step, put_step
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.occurrence import OccurrenceKey, occurrences
from skinroutine.domain.plan.routine import ReminderPolicy, Slot, Step, StepKind
from skinroutine.domain.record.event import revisions_in
from skinroutine.domain.record.preferences import TextLevel, preferences_in
from skinroutine.domain.record.status import Moment

from fakes import BERLIN

NEW_YORK = ZoneInfo("America/New_York")
UNTIL = date(2026, 12, 31)
"""Up to here the calendar is looked at: past the clock changes of spring and autumn."""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Yield the made-up course; tests only read it."""
    with a_course(tmp_path_factory.mktemp("course")) as bench:
        yield bench


def starts(event: Any) -> list[datetime]:
    """Return every wall time of an entry up to the end of the test's year."""
    begin = event.dtstart.value
    if not isinstance(begin, datetime):
        return [datetime.combine(begin, time())]
    if not hasattr(event, "rrule"):
        return [begin]
    end = datetime.combine(UNTIL, time.max)
    return list(event.getrruleset(addRDate=True).between(begin, end, inc=True))


def rings(event: Any, zone: ZoneInfo) -> list[datetime]:
    """Return the instants at which a phone in a zone rings for an entry, as RFC 5545 counts.

    Days of a duration are days of the calendar, and come first; hours are lengths of time (3.3.6).
    """
    found = []
    for start in starts(event):
        for alarm in event.contents.get("valarm", []):
            after = alarm.trigger.value
            days = int(after / timedelta(days=1)) * timedelta(days=1)
            begins = (start + days).replace(tzinfo=zone).astimezone(UTC)
            found.append(begins + (after - days))
    return found


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


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK, LOS_ANGELES])
def test_alarms_ring_when_the_plan_says_across_clock_changes(course: Bench, zone: ZoneInfo) -> None:
    """In both zones, through both clock changes, over dose changes, a pause and saved dates."""
    got = sorted(ring for event in live(ics(course)) for ring in rings(event, zone))
    before = datetime(2026, 12, 30, tzinfo=UTC)
    assert [one for one in got if one < before] == [
        one for one in planned(course, zone) if one < before
    ]
    assert len(got) > 2000


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK])
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
            edit = put_step(step if number % 2 else replace(step, own_policy=policy))
            bench.session.commands.change_routine(edit)
        got = sorted(ring for event in live(ics(bench)) for ring in rings(event, zone))
        before = datetime(2026, 12, 30, tzinfo=UTC)
        assert [one for one in got if one < before] == [
            one for one in planned(bench, zone) if one < before
        ]


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


def words_of(text: str) -> set[str]:
    """Return every word of a file, its ids and its head included."""
    return set(re.findall("[a-z]+", text.replace("\r\n ", "").lower()))


TELLING = frozenset(
    (
        *("isotretinoin", "medicine", "dose", "doses", "mg", "capsule", "capsules", "brand"),
        *("balm", "lip", "lips", "sun", "sunscreen", "spf", "skin", "skinroutine", "moisturizer"),
        *("cleanser", "eye", "eyes", "blood", "clinic", "test", "pregnancy", "programme", "dr"),
    )
)
"""What nothing discreet may say."""


def test_a_discreet_calendar_says_nothing(course: Bench) -> None:
    """No medicine, no care, no clinic; the neutral one has no names and amounts."""
    assert not words_of(ics(course, TextLevel.DISCREET)) & TELLING
    assert len(words_of(ics(course, TextLevel.FULL)) & TELLING) > 5
    neutral = ics(course)
    assert "Your dose\\, with dinner" in neutral
    assert not [
        one for one in ("Isotretinoin", " mg", "Dr Long", "bring the list") if one in neutral
    ]
    full = ics(course, TextLevel.FULL).replace("\r\n ", "")
    assert "Isotretinoin 40 mg" in full
    assert "bring the list" not in full


def test_what_surrounds_the_words_says_nothing_at_any_level(course: Bench) -> None:
    """Ids, the maker's line, the calendar's name and the name of the file."""
    for level in TextLevel:
        lines = ics(course, level).replace("\r\n ", "").split("\r\n")
        around = [one for one in lines if not one.startswith(("SUMMARY", "DESCRIPTION"))]
        assert not words_of("\n".join(around)) & TELLING
    for one in Format:
        assert not words_of(file_name(one, START)) & TELLING


def test_a_step_that_is_reminded_discreetly_stays_so(tmp_path: Path) -> None:
    """Whatever the calendar says of the others."""
    with a_bench(tmp_path) as bench:
        policy = ReminderPolicy(is_discreet=True)
        step = Step("x", StepKind.OTHER, "Lotion of mine", (Slot("a", at=time(11)),))
        bench.session.commands.change_routine(put_step(replace(step, own_policy=policy)))
        full = ics(bench, TextLevel.FULL)
        assert "Your 11:00 moment" in full
        assert "Lotion" not in full


@pytest.mark.parametrize("level", list(TextLevel))
def test_a_date_of_a_programme_is_told_of_discreetly(tmp_path: Path, level: TextLevel) -> None:
    """Neither its kind nor what the person called it is in a calendar of any level."""
    with a_bench(tmp_path) as bench:
        found = KeyDate("p", DateKind.PROGRAMME_TEST, START + timedelta(days=9), "My test")
        bench.session.course_commands.save_date(found)
        whole = ics(bench, level)
        assert "A date you saved: " in whole
        assert "programme" not in whole
        assert "My test" not in whole


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK])
@pytest.mark.parametrize("at", [None, time(0, 30), time(8), time(10, 30)])
@pytest.mark.parametrize("remind_at", [time(9), time(3, 30)])
def test_dates_ring_right_around_a_clock_change(
    tmp_path: Path, zone: ZoneInfo, at: time | None, remind_at: time
) -> None:
    """On the day of the change itself, on the one before, a week ahead, at any time of the day.

    Also where a date is reminded before the routine day ends.
    """
    with a_bench(tmp_path, zone) as bench:
        for number, day in enumerate(CHANGES[zone]):
            for later in range(3):
                found = KeyDate(
                    f"{number}-{later}",
                    DateKind.VISIT,
                    day + timedelta(days=later),
                    at=at,
                    ahead=(0, 1, 2, 7),
                    remind_at=remind_at,
                )
                bench.session.course_commands.save_date(found)
        text = ics(bench)
        got = sorted(ring for event in live(text) for ring in rings(event, zone))
        before = datetime(2026, 12, 30, tzinfo=UTC)
        assert [one for one in got if one < before] == [
            one for one in planned(bench, zone) if one < before
        ]
        known = {one.uid.value for one in live(text)}
        for number in range(2):
            bench.session.course_commands.drop_date(f"{number}-0")
        changed = events(ics(bench))
        assert {one.uid.value for one in changed} == known


CHANGES = {
    BERLIN: (date(2026, 3, 29), date(2026, 10, 25)),
    NEW_YORK: (date(2026, 3, 8), date(2026, 11, 1)),
}
"""The days on which clocks change in 2026."""


def test_times_float_and_the_same_diary_makes_the_same_file(course: Bench) -> None:
    """No zone and no UTC in a start or an end: the plan goes with the person."""
    text = ics(course)
    wanted = [line for line in text.split("\r\n") if line.startswith(("DTSTART", "RRULE"))]
    assert wanted
    assert not [line for line in wanted if "TZID" in line or line.endswith("Z") or "Z;" in line]
    assert text == ics(course)
    assert "METHOD" not in text


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Bench, Bench]]:
    """Yield two diaries in which something was said; the first fact of the second sorts first."""
    with a_bench(tmp_path / "one") as one, a_bench(tmp_path / "other") as other:
        for bench in (one, other):
            bench.session.commands.tick(OccurrenceKey(START, "sunscreen", "morning"), None)
        low, high = sorted((one, other), key=lambda bench: bench.session.store.general()[0].id)
        yield high, low


def bring(bench: Bench, other: Bench, folder: Path) -> None:
    """Import the whole of another diary."""
    path = folder / "whole.json"
    path.write_bytes(b"".join(other.exports.as_json().pieces))
    desk = compose.imports(bench.session)
    found = desk.parse(desk.open(path), Wish(), desk.moment())
    assert desk.write(desk.plan(found))


def test_a_merged_diary_keeps_the_ids_of_its_entries(
    two: tuple[Bench, Bench], tmp_path: Path
) -> None:
    """A phone that has the calendar would ring twice; resources of FHIR keep theirs too."""
    one, other = two
    before, theirs = ids(one), ids(other)
    bring(one, other, tmp_path)
    assert ids(one) == before
    assert not before & theirs


def test_a_diary_that_moves_keeps_the_ids_of_its_entries(
    two: tuple[Bench, Bench], tmp_path: Path
) -> None:
    """On a new computer, where nothing was said before, also after another one came to it."""
    one, other = two
    with a_bench(tmp_path / "new") as moved:
        bring(moved, one, tmp_path)
        assert ids(moved) == ids(one)
        bring(moved, other, tmp_path)
        assert ids(moved) == ids(one)


def ids(bench: Bench) -> set[str]:
    """Return the ids of the calendar's entries and of the person in FHIR."""
    made = json.loads(b"".join(bench.exports.as_fhir().pieces))
    return {str(made["entry"][0]["fullUrl"])} | {one.uid.value for one in live(ics(bench))}


def test_what_a_merge_plans_otherwise_is_called_off(tmp_path: Path) -> None:
    """The other diary began earlier: what the phone has of this one is off, and rings no more."""
    earlier = START - timedelta(days=30)
    for number in range(4):  # Which of the two sorts first is as it happens.
        folder = tmp_path / str(number)
        with a_bench(folder / "one") as one, a_bench(folder / "other", begun=earlier) as other:
            for bench, day in ((one, START), (other, earlier)):
                bench.session.commands.tick(OccurrenceKey(day, "sunscreen", "morning"), None)
            before = {entry.uid.value for entry in live(ics(one))}
            bring(one, other, folder)
            assert before <= {entry.uid.value for entry in events(ics(one))}
