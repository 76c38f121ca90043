"""What is kept of an account beside the facts: where it is, and what both sides agreed on last.

It belongs to this computer alone: no fact, in no export, and worth nothing elsewhere. The password
is not in it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from skinroutine.app.phone.pages import Shelf
from skinroutine.app.phone.ports import Account, Place
from skinroutine.domain.phone.agreement import Known, Mark
from skinroutine.domain.phone.sharing import Span, page_name
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.preferences import TextLevel

Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class Memory:
    """An account with the calendar that was chosen, how much entries say, and what is known there.

    `token` is the state of the calendar at the last look; `agreed_at` (UTC) is when diary and
    calendar last were of one word. `is_leaving` is an account that is being removed: nothing is
    wanted there any more. `newest` is the id of the diary's newest fact then: where it is gone, the
    diary was restored. `trouble` is the sentence on what came in the way last, for other programs.
    `seeds` are what ids of entries here were ever made from, on this computer and those it shares
    with: what lies there of them is this diary's own.
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
    seeds: tuple[str, ...] = ()

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
        "seeds": list(memory.seeds),
    }
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def memory_in(text: str) -> Memory:
    """Return the memory that a text holds; ValueError where it names no account.

    Of a text that was damaged the account is enough: with nothing known, all that lies on the
    server is looked at, and what is damaged is as if nothing were known.
    """
    try:
        kept = json.loads(text)
        account, place = Account(**kept["account"]), Place(**kept["place"])
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        message = "not what is kept of an account"
        raise ValueError(message) from error
    if not (_are_texts(account.url, account.user, place.href, place.name) and account.url):
        message = "not the account of anybody"
        raise ValueError(message)
    new: Shelf | None = _new_shelf(text)
    shelf = _read(kept, "shelf", _shelf_in, new)
    no_seeds: tuple[str, ...] = ()
    seeds = _read(kept, "seeds", _seeds_in, no_seeds)
    if not _is_whole(kept):
        return Memory(account, place, _level_in(kept), shelf=shelf, seeds=seeds)
    return Memory(
        account,
        place,
        _level_in(kept),
        _read(kept, "known", _all_known, ()),
        kept["token"],
        _read(kept, "agreed_at", _instant, None),
        kept["is_leaving"],
        shelf,
        kept["newest"],
        kept["trouble"],
        seeds,
    )


def _is_whole(kept: dict[str, Any]) -> bool:
    """Tell whether all of it can be read; of what is known a part is worse than nothing."""
    texts = [kept.get(name) for name in ("token", "newest", "trouble")]
    if not (_are_texts(*texts) and isinstance(kept.get("is_leaving"), bool)):
        return False
    return _read(kept, "known", _all_known, None) is not None


def _level_in(kept: dict[str, Any]) -> TextLevel:
    """Return how much entries say; where that is damaged, the least."""
    return _read(kept, "level", TextLevel, TextLevel.DISCREET)


def _read(kept: dict[str, Any], name: str, read: Callable[[Any], Kept], otherwise: Kept) -> Kept:
    try:
        return read(kept[name])
    except (KeyError, TypeError, AttributeError, ValueError):
        return otherwise


def _are_texts(*values: object) -> bool:
    return all(isinstance(one, str) for one in values)


def _new_shelf(text: str) -> Shelf:
    """Return a shelf in the place of a damaged one: all is told and read again."""
    return Shelf(hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16])


def _all_known(kept: list[Any]) -> tuple[Known, ...]:
    return tuple(_known_in(one) for one in kept)


def _shelf_in(kept: dict[str, Any] | None) -> Shelf | None:
    if kept is None:
        return None
    order, event_id = kept["told"]
    read, lost = (_spans_in(kept[name]) for name in ("read", "lost"))
    more = {"told": (order, event_id), "read": read, "lost": lost, "old": tuple(kept["old"])}
    shelf = Shelf(**(kept | more))
    numbers = (shelf.page, shelf.foreign, shelf.heavy, shelf.mended, order)
    is_sound = _are_texts(shelf.device, event_id, *shelf.old) and page_name(f"{shelf.writer}-1-1")
    if not is_sound or any(type(one) is not int or one < 0 for one in numbers):
        raise ValueError(shelf.writer)
    return shelf


def _seeds_in(kept: list[Any]) -> tuple[str, ...]:
    return tuple(str(one) for one in kept)


def _spans_in(kept: list[Any]) -> tuple[Span, ...]:
    return tuple((str(writer), int(first), int(last)) for writer, first, last in kept)


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
