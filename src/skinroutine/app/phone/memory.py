"""What is kept of an account beside the facts: where it is, and what both sides agreed on last.

It belongs to this computer alone: no fact, in no export, and worth nothing elsewhere. The password
is not in it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any, Protocol

from skinroutine.app.phone.pages import Shelf
from skinroutine.app.phone.ports import Account, Place
from skinroutine.domain.phone.agreement import Known, Mark
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.preferences import TextLevel


@dataclass(frozen=True, slots=True)
class Memory:
    """An account with the calendar that was chosen, how much entries say, and what is known there.

    `token` is the state of the calendar at the last look; `agreed_at` (UTC) is when diary and
    calendar last were of one word. `is_leaving` is an account that is being removed: nothing is
    wanted there any more. `newest` is the id of the diary's newest fact then: where it is gone, the
    diary was restored. `trouble` is the sentence on what came in the way last, for other programs.
    """

    account: Account
    place: Place
    level: TextLevel
    known: tuple[Known, ...] = ()
    token: str = ""
    agreed_at: datetime | None = None
    is_leaving: bool = False
    shelf: Shelf | None = None
    newest: str = ""
    trouble: str = ""

    def anew(self) -> Memory:
        """Return the same with nothing known, as after a restore: what lies there is looked at."""
        return replace(self, known=(), token="")


class MemoryKeeper(Protocol):
    """Keeps one memory beside the diary; each call may raise WorldFailure."""

    def read(self) -> Memory | None:
        """Return what is kept, or None where there is no account."""
        ...

    def write(self, memory: Memory | None) -> None:
        """Keep it, durable on return; None forgets the account."""
        ...


def memory_text(memory: Memory) -> str:
    """Return a memory as JSON."""
    kept = {
        "account": asdict(memory.account),
        "place": asdict(memory.place),
        "level": memory.level.value,
        "known": [_known_json(one) for one in memory.known],
        "token": memory.token,
        "agreed_at": _iso(memory.agreed_at),
        "is_leaving": memory.is_leaving,
        "shelf": asdict(memory.shelf) if memory.shelf else None,
        "newest": memory.newest,
        "trouble": memory.trouble,
    }
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def memory_in(text: str) -> Memory:
    """Return the memory that a text holds; ValueError where it holds none."""
    try:
        kept = json.loads(text)
        return Memory(
            Account(**kept["account"]),
            Place(**kept["place"]),
            TextLevel(kept["level"]),
            tuple(_known_in(one) for one in kept["known"]),
            kept["token"],
            _instant(kept["agreed_at"]),
            kept["is_leaving"],
            _shelf_in(kept["shelf"]),
            kept["newest"],
            kept["trouble"],
        )
    except (KeyError, TypeError, AttributeError) as error:
        message = "not what is kept of an account"
        raise ValueError(message) from error


def _shelf_in(kept: dict[str, Any] | None) -> Shelf | None:
    if kept is None:
        return None
    order, event_id = kept["told"]
    read = tuple((writer, number) for writer, number in kept["read"])
    return Shelf(**(kept | {"told": (order, event_id), "read": read}))


def _known_json(one: Known) -> dict[str, Any]:
    return {
        "uid": one.uid,
        "covers": [[key.day.isoformat(), key.step_id, key.slot_id] for key in one.covers],
        "mark": one.mark.value,
        "content": one.content,
        "tag": one.tag,
        "said_at": _iso(one.said_at),
        "stamp": _iso(one.stamp),
        "is_gone": one.is_gone,
    }


def _known_in(kept: dict[str, Any]) -> Known:
    covers = tuple(
        OccurrenceKey(date.fromisoformat(day), step, slot) for day, step, slot in kept["covers"]
    )
    return Known(
        kept["uid"],
        covers,
        Mark(kept["mark"]),
        kept["content"],
        kept["tag"],
        _instant(kept["said_at"]),
        _instant(kept["stamp"]),
        kept["is_gone"],
    )


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
