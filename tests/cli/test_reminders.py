"""What the terminal says became of the reminders, at a fixed moment over the hand-made days."""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from skinroutine.app.reminding.reasons import WHY, length
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import Fact, NotShown, NotShownReason, PromptKind, Reminded

from cli.terminal import Terminal
from ui.days import DOSE, LIPS, MONDAY, NOW, TODAY, WEDNESDAY, at, key
from ui.never_say import broken_rules

HEAD = "Day             Planned  Step"
ENTRY = {
    "date": str,
    "step": str,
    "name": str,
    "slot": str,
    "extra": bool,
    "planned": str,
    "shown": list,
    "not_shown": list,
    "acted": list,
    "repeats": int,
}


def note(terminal: Terminal, fact: Fact, when: datetime) -> None:
    """Append a fact at an instant."""
    terminal.session.store.append([fact], when, "Europe/Berlin")


def shown(
    one: OccurrenceKey, slot_time: time = time(19), kind: PromptKind = PromptKind.DUE
) -> Reminded:
    """Return the fact that a reminder was shown."""
    return Reminded(one, slot_time, "dunst, with buttons", kind)


def line(terminal: Terminal, step: str, planned: str, day: date = TODAY) -> str:
    """Return one line of the table, with its columns one blank apart."""
    lines = terminal.says("reminders", "--date", day.isoformat(), "--days", "1").splitlines()
    assert lines[0].startswith(HEAD)
    (found,) = (one for one in lines if f" {planned} " in one and step in one)
    return " ".join(found.split())


def entries(terminal: Terminal, *said: str) -> list[dict[str, Any]]:
    """Return the JSON objects of the reminders."""
    made = json.loads(terminal.says("reminders", "--json", *said))
    assert set(made) == {"first", "last", "reminders"}
    found = made["reminders"]
    assert isinstance(found, list)
    return found


def test_a_reminder_that_was_shown_and_answered(terminal: Terminal) -> None:
    """A line tells when it was shown, how late, by whom, how often, and the answer."""
    note(terminal, shown(DOSE), at(TODAY, 19) + timedelta(seconds=3))
    note(terminal, shown(DOSE, kind=PromptKind.REPEAT), at(TODAY, 19, 20))
    assert line(terminal, "Isotretinoin", "19:00") == (
        "Thu 2026-11-05 19:00 Isotretinoin 19:00 3 s dunst, with buttons once not answered"
    )
    note(terminal, shown(DOSE, kind=PromptKind.REPEAT), at(TODAY, 20))
    terminal.clock.instant = at(TODAY, 20, 5)
    terminal.says("done", "dose")
    assert line(terminal, "Isotretinoin", "19:00").endswith("2 times done 20:05 (terminal)")


def test_a_heads_up_alone_is_no_reminder(terminal: Terminal) -> None:
    """Where a heads-up is all that was shown, it is said to be one."""
    note(terminal, shown(DOSE, kind=PromptKind.HEADS_UP), at(TODAY, 18, 50))
    assert line(terminal, "Isotretinoin", "19:00").endswith(
        "Isotretinoin heads-up 18:50 dunst, with buttons nothing is noted"
    )


@pytest.mark.parametrize("reason", list(NotShownReason))
def test_a_silence_is_explained(terminal: Terminal, reason: NotShownReason) -> None:
    """Each reason stands in the table in words."""
    note(terminal, NotShown(DOSE, reason), at(TODAY, 19, 1))
    said = line(terminal, "Isotretinoin", "19:00")
    assert said.endswith(f"Isotretinoin {WHY[reason]}")
    assert broken_rules(said) == []


def test_a_silence_and_what_came_after_it(terminal: Terminal) -> None:
    """A reminder that came late says why, and what was done then; a reason stands once."""
    for minute in (1, 2):
        note(terminal, NotShown(DOSE, NotShownReason.ASLEEP), at(TODAY, 19, minute))
    note(terminal, shown(DOSE), at(TODAY, 20, 12))
    terminal.clock.instant = at(TODAY, 20, 15)
    terminal.says("skip", "dose")
    assert line(terminal, "Isotretinoin", "19:00").endswith(
        "20:12 1 h 12 min dunst, with buttons your computer was asleep; skipped 20:15 (terminal)"
    )


def test_what_is_still_to_come(terminal: Terminal) -> None:
    """What is not due yet is said to come; tomorrow is all to come."""
    assert line(terminal, "Moisturizer", "21:30").endswith("Moisturizer still to come")
    said = terminal.says("reminders", "--date", "2026-11-06", "--days", "1").splitlines()
    assert len(said) == 8
    assert all(one.endswith("still to come") for one in said[1:])


def test_what_was_done_before_due_needed_none(terminal: Terminal) -> None:
    """A tick or a skip ahead of due says that no reminder was needed, now and later."""
    terminal.says("done", "moist", "--slot", "night")
    terminal.says("skip", "lips", "--slot", "night")
    for clock in (NOW, at(TODAY, 22)):
        terminal.clock.instant = clock
        assert line(terminal, "Moisturizer", "21:30").endswith(
            "Moisturizer not needed, done before (terminal)"
        )
        assert line(terminal, "Lip balm", "21:30").endswith(
            "Lip balm not needed, skipped before (terminal)"
        )


def test_what_was_taken_back_after_due(terminal: Terminal) -> None:
    """A tick ahead of due that was taken back later is no longer the last word."""
    terminal.says("done", "moist", "--slot", "night")
    terminal.clock.instant = at(TODAY, 22)
    terminal.session.commands.untick(key("moisturizer", "night"))
    assert line(terminal, "Moisturizer", "21:30").endswith("taken back 22:00")


def test_a_snooze_says_where_it_was_asked_for(terminal: Terminal) -> None:
    """A snooze is an answer."""
    terminal.says("snooze", "lips")
    assert line(terminal, "Lip balm", "12:30").endswith("snoozed 19:12 (terminal)")


def test_a_week_ends_with_the_day(terminal: Terminal) -> None:
    """Without options it is the last seven days; days before the diary began are not held up."""
    found = entries(terminal)
    days = sorted({one["date"] for one in found})
    assert days == ["2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05"]
    assert len(found) == 4 * 7
    made = json.loads(terminal.says("reminders", "--json"))
    assert (made["first"], made["last"]) == ("2026-10-30", "2026-11-05")
    assert {one["date"] for one in entries(terminal, "--days", "2")} == set(days[2:])
    assert {one["date"] for one in entries(terminal, "--days", "1", "--date", "yesterday")} == {
        WEDNESDAY.isoformat()
    }
    assert {one["date"] for one in entries(terminal, "--days", "92")} == set(days)


def test_days_before_the_diary_have_no_reminders(terminal: Terminal) -> None:
    """Where nothing was planned that is said, and the JSON is empty."""
    before = ["--date", (MONDAY - timedelta(days=1)).isoformat()]
    assert terminal.says("reminders", *before) == "No reminders were planned on these days."
    assert entries(terminal, *before) == []


def test_the_json_holds_every_fact(terminal: Terminal) -> None:
    """Each planned reminder is an object with its schema; instants have their offset."""
    note(terminal, NotShown(DOSE, NotShownReason.NO_SERVER), at(TODAY, 19))
    note(terminal, shown(DOSE), at(TODAY, 19, 2))
    note(terminal, shown(DOSE, kind=PromptKind.REPEAT), at(TODAY, 19, 10))
    terminal.says("snooze", "dose")
    found = entries(terminal, "--days", "1")
    assert all(set(one) == set(ENTRY) for one in found)
    assert all(isinstance(one[name], kind) for one in found for name, kind in ENTRY.items())
    dose = next(one for one in found if one["step"] == "dose")
    channel = "dunst, with buttons"
    assert dose == {
        "date": "2026-11-05",
        "step": "dose",
        "name": "Isotretinoin",
        "slot": "dinner",
        "extra": False,
        "planned": "2026-11-05T19:00:00+01:00",
        "shown": [
            {
                "at": "2026-11-05T19:02:00+01:00",
                "kind": "due",
                "channel": channel,
                "late_seconds": 120,
            },
            {
                "at": "2026-11-05T19:10:00+01:00",
                "kind": "repeat",
                "channel": channel,
                "late_seconds": 600,
            },
        ],
        "not_shown": [{"at": "2026-11-05T19:00:00+01:00", "reason": "no notification service"}],
        "acted": [{"at": "2026-11-05T19:12:00+01:00", "what": "snoozed", "via": "terminal"}],
        "repeats": 1,
    }


def test_the_json_agrees_with_the_log(terminal: Terminal) -> None:
    """Read back, the JSON names the planned occurrences of the diary, in their order."""
    note(terminal, shown(LIPS, time(12, 30)), at(TODAY, 12, 30))
    planned = terminal.session.queries.reminder_log(TODAY, TODAY)
    found = entries(terminal, "--days", "1")
    assert [(one["step"], one["slot"]) for one in found] == [
        (one.occurrence.key.step_id, one.occurrence.key.slot_id) for one in planned
    ]
    assert [datetime.fromisoformat(one["planned"]) for one in found] == [
        one.occurrence.due_at for one in planned
    ]
    assert [len(one["shown"]) for one in found] == [len(one.shown) for one in planned]


@pytest.mark.parametrize(
    ("late_by", "words"),
    [
        (timedelta(seconds=-30), "on time"),
        (timedelta(milliseconds=999), "on time"),
        (timedelta(seconds=1), "1 s"),
        (timedelta(seconds=59.9), "59 s"),
        (timedelta(minutes=1), "1 min"),
        (timedelta(minutes=59, seconds=59), "59 min"),
        (timedelta(hours=1), "1 h 0 min"),
        (timedelta(hours=26, minutes=3), "26 h 3 min"),
    ],
)
def test_how_late_it_was(late_by: timedelta, words: str) -> None:
    """A length is said in the unit in which it can be grasped."""
    assert length(late_by) == words
