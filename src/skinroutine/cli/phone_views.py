"""What `skinroutine phone` prints: how it stands, and what would be written; pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo
from typing import Any

from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.ports import Place
from skinroutine.app.phone.set_up import is_long_ago
from skinroutine.cli.views import instant

OFF = "The plan is not on a phone. `skinroutine phone on` puts it there."
STANDS = {
    Stand.BEGINNING: "The calendar {name} is not in step yet.",
    Stand.WORKING: "The calendar {name} is being brought in step.",
    Stand.AGREED: "The calendar {name} was in step at {at}.",
    Stand.WAITING: "The calendar {name} is not in step: {trouble}",
    Stand.LEAVING: "What was written to the calendar {name} is still to be taken away. {trouble}",
}
LAST = "It was in step last at {at}{ago}. The phone rings by the plan of then, for 14 days at most."
LATE = (
    "That is {ago} ago. It is kept in step while the window of skinroutine is open;"
    " `skinroutine phone sync` does it now."
)
NOTHING = "Nothing would be written: no step of the next 14 days is reminded of."
SENT = "{count} are written, for 14 days: nothing else, and nothing of it before you turn it on."


def status_text(memory: Memory | None, status: Status, now: datetime, zone: tzinfo) -> str:
    """Return how it stands, in a line or two."""
    if memory is None:
        return OFF
    at = f"{status.agreed_at.astimezone(zone):%Y-%m-%d %H:%M}" if status.agreed_at else ""
    words = {"name": memory.place.name, "at": at, "trouble": status.trouble or ""}
    lines = [STANDS[status.stand].format(**words).rstrip()]
    ago = _ago(now - status.agreed_at) if status.agreed_at else ""
    if status.stand is Stand.WAITING and at:
        lines.append(LAST.format(at=at, ago=f", {ago} ago" if ago else ""))
    elif status.stand is Stand.AGREED and ago:
        lines.append(LATE.format(ago=ago))
    return "\n".join(lines)


def status_data(
    memory: Memory | None, status: Status, now: datetime, zone: tzinfo
) -> dict[str, Any]:
    """Return the same for a program; `late` is what a person should look after."""
    data: dict[str, Any] = {"stand": status.stand.value}
    if memory is not None:
        data |= {
            "server": memory.account.url,
            "user": memory.account.user,
            "calendar": memory.place.name,
            "text": memory.level.value,
            "other_computers": memory.shelf is not None,
            "agreed_at": instant(status.agreed_at, zone),
            "late": not memory.is_leaving and is_long_ago(status.agreed_at, now),
            "trouble": str(status.trouble) if status.trouble else None,
        }
    return data


def preview_text(entries: Sequence[Entry], zone: tzinfo) -> str:
    """Return a line for each entry: when it is due, what it says, and when it rings."""
    if not entries:
        return NOTHING
    count = "1 entry" if len(entries) == 1 else f"{len(entries)} entries"
    return "\n".join([*(_line(one, zone) for one in entries), SENT.format(count=count)])


def preview_data(entries: Sequence[Entry], zone: tzinfo) -> dict[str, Any]:
    """Return the same for a program."""
    return {
        "entries": [
            {
                "due": instant(one.due, zone),
                "rings": [instant(at, zone) for at in one.alarms],
                "title": one.title,
                "words": one.words,
            }
            for one in entries
        ]
    }


def takes(place: Place) -> list[str]:
    """Return what a calendar takes."""
    kinds = {
        "to-dos": place.takes_todos,
        "events": place.takes_events,
        "journals": place.takes_journals,
    }
    return [name for name, is_taken in kinds.items() if is_taken]


def _line(one: Entry, zone: tzinfo) -> str:
    due = one.due.astimezone(zone)
    at = ", ".join(f"{ring.astimezone(zone):%H:%M}" for ring in one.alarms)
    said = ": ".join(filter(None, (one.title, " ".join(one.words.split()))))
    return f"{due:%a %Y-%m-%d %H:%M}  {said}  ({f'rings at {at}' if at else 'does not ring'})"


def _ago(since: timedelta) -> str:
    """Return for how many days nothing was agreed on, or "" where that is no day yet."""
    return "" if since.days < 1 else "1 day" if since.days == 1 else f"{since.days} days"
