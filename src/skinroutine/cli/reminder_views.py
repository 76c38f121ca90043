"""Print what became of the reminders: as a table for a person, as JSON for a program."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo
from typing import Any

from skinroutine.app.reminding.reasons import answered, length, where, why_not
from skinroutine.cli.views import WEEKDAYS, dump, instant
from skinroutine.domain.reminding.reminder_log import ReminderEntry

HEAD = ("Day", "Planned", "Step", "Shown", "Late by", "Channel", "Repeated", "What became of it")
STILL_TO_COME, NOTHING_NOTED, NOT_ANSWERED = "still to come", "nothing is noted", "not answered"


def reminders_text(entries: Sequence[ReminderEntry], zone: tzinfo) -> str:
    """Return a table with a line for each planned reminder; times are of the zone."""
    if not entries:
        return "No reminders were planned on these days."
    rows = [HEAD, *(_row(entry, zone) for entry in entries)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(HEAD))]
    return "\n".join(
        "  ".join(word.ljust(width) for word, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def reminders_json(entries: Sequence[ReminderEntry], zone: tzinfo, first: date, last: date) -> str:
    """Return an object for each planned reminder; instants are ISO 8601 with offset."""
    return dump(
        {
            "first": first.isoformat(),
            "last": last.isoformat(),
            "reminders": [_entry(entry, zone) for entry in entries],
        }
    )


def outcome(entry: ReminderEntry, zone: tzinfo) -> str:
    """Return what the person did about it and where, or why it was not shown."""
    answer = entry.answer
    if answer and entry.is_settled_before_due and answer.at <= entry.occurrence.due_at:
        return f"not needed, {answer.what} before{where(answer)}"
    words = why_not(entry)
    if answer:
        words.append(answered(answer, zone, is_told=entry.occurrence.is_told))
    if not entry.is_past:
        words.append(STILL_TO_COME)
    return "; ".join(words) or (NOTHING_NOTED if entry.first is None else NOT_ANSWERED)


def _row(entry: ReminderEntry, zone: tzinfo) -> tuple[str, ...]:
    one = entry.occurrence
    showing = entry.first
    late_by = "" if showing is None else length(showing.late_by)
    shown = "" if showing is None else f"{showing.at.astimezone(zone):%H:%M}"
    if showing is None and entry.shown:
        showing = entry.shown[-1]
        shown = f"{showing.kind.value} {showing.at.astimezone(zone):%H:%M}"
    return (
        f"{WEEKDAYS[one.key.day.weekday()][:3]} {one.key.day.isoformat()}",
        f"{one.at:%H:%M}",
        f"{one.step.name} (again outdoors)" if one.is_again else one.step.name,
        shown,
        late_by,
        showing.channel if showing else "",
        f"{entry.repeats} times" if entry.repeats > 1 else "once" if entry.repeats else "",
        outcome(entry, zone),
    )


def _entry(entry: ReminderEntry, zone: tzinfo) -> dict[str, Any]:
    one = entry.occurrence
    return {
        "date": one.key.day.isoformat(),
        "step": one.key.step_id,
        "name": one.step.name,
        "slot": one.key.slot_id,
        "extra": one.is_extra,
        "planned": instant(one.due_at, zone),
        "shown": [
            {
                "at": instant(showing.at, zone),
                "kind": showing.kind.value,
                "channel": showing.channel,
                "late_seconds": int(showing.late_by.total_seconds()),
            }
            for showing in entry.shown
        ],
        "not_shown": [
            {"at": instant(silence.at, zone), "reason": silence.reason.value}
            for silence in entry.silences
        ],
        "acted": [
            {"at": instant(answer.at, zone), "what": answer.what, "via": answer.via}
            for answer in entry.answers
        ],
        "repeats": entry.repeats,
    }
