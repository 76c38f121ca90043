"""One round with the server, off the diary's thread: look, hear, write what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.pace import BESIDE
from skinroutine.app.phone.pages import Heard, PageDesk, Telling
from skinroutine.app.phone.ports import Changed, Entries, Trouble
from skinroutine.domain.phone.agreement import (
    Forget,
    Found,
    Hear,
    Known,
    Mark,
    Note,
    Put,
    Remove,
    Step,
    agree,
)
from skinroutine.domain.plan.occurrence import OccurrenceKey

GoOn = Callable[[int, int], bool]
"""Told how many steps of how many are done; False ends the round, and what is done is done."""


@dataclass(frozen=True, slots=True)
class Aim:
    """What a round starts from: what is wanted there, what is known, and the state then.

    `telling` is what other computers are to be told, or None where there are none. `own` is how ids
    of this diary begin: entries of another diary in the same calendar are not touched. `past` tells
    what entries stood for that are wanted no more.
    """

    entries: tuple[Entry, ...]
    known: tuple[Known, ...]
    token: str = ""
    telling: Telling | None = None
    own: tuple[str, ...] = ("",)
    past: Mapping[str, tuple[OccurrenceKey, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a round, also of one that broke off.

    `heard` is what the diary has to write down, and `told` what other computers told it, before
    `known` is kept. `is_whole` tells that nothing is left to do; otherwise the next round goes on.
    """

    known: tuple[Known, ...]
    heard: tuple[Hear, ...]
    token: str
    is_whole: bool
    trouble: Trouble | None = None
    told: Heard | None = None


def make_round(
    there: Entries,
    aim: Aim,
    go_on: GoOn = lambda _done, _all: True,
    desk: PageDesk | None = None,
    leave: Callable[[], None] | None = None,
) -> Outcome:
    """Bring what lies there to what is wanted, as far as it goes; never raises Trouble.

    Another computer tells its facts before it shows them in an entry. So the entries are looked at
    first: of what they show then, the pages have the facts. Where those are new, nothing is done to
    the entries before the diary has them. Where pages cannot be read here, what they tell may be
    behind an entry: then nothing that lies there is replaced but by what was said here. `leave` is
    called once nothing of the entries is left there.
    """
    kept = {one.uid: one for one in aim.known}
    heard: list[Hear] = []
    told: Heard | None = None
    try:
        look = there.look(aim.known, aim.token)
        if aim.telling is not None and desk is not None:
            told = desk.exchange(aim.telling, lambda: go_on(0, 0))
            if told.events or not (told.is_whole or _is_beside(told.trouble)):
                return Outcome(aim.known, (), "", is_whole=False, trouble=told.trouble, told=told)
        found = _still_there(aim.known) if look.found is None else _of_diary(look.found, aim)
        steps = agree((one.wanted for one in aim.entries), aim.known, found, aim.past)
        entries = {one.uid: one for one in aim.entries}
        beside = told.trouble if told is not None else None
        if beside is not None:
            steps = tuple(one for one in steps if _is_safe(one, entries))
        is_whole = _take(there, steps, entries, kept, heard, go_on)
        if leave is not None and is_whole and not heard:
            leave()
    except Trouble as trouble:
        known = tuple(kept.values())
        return Outcome(known, tuple(heard), "", is_whole=False, trouble=trouble, told=told)
    token = look.token if is_whole and not steps else ""
    is_whole = is_whole and not heard and beside is None
    return Outcome(tuple(kept.values()), tuple(heard), token, is_whole, beside, told)


def _is_beside(trouble: Trouble | None) -> bool:
    """Tell whether pages cannot be read, while all else can go on."""
    return trouble is not None and trouble.kind in BESIDE


def _is_safe(step: Step, entries: dict[str, Entry]) -> bool:
    """Tell whether a step undoes nothing that another computer, not heard here, may have wanted."""
    if isinstance(step, Put):
        return not step.over or entries[step.uid].mark is not Mark.OPEN
    return not isinstance(step, Remove)


def _take(
    there: Entries,
    steps: tuple[Step, ...],
    entries: dict[str, Entry],
    kept: dict[str, Known],
    heard: list[Hear],
    go_on: GoOn,
) -> bool:
    """Take each step; tell whether none was left out. What is known grows with each."""
    is_whole = True
    for number, step in enumerate(steps):
        if not go_on(number, len(steps)):
            return False
        try:
            match step:
                case Hear():
                    heard.append(step)
                    kept[step.known.uid] = step.known
                case Note(known=known):
                    kept[known.uid] = known
                case Forget(uid=uid):
                    kept.pop(uid, None)
                case Remove(uid=uid, over=over):
                    there.remove(uid, over)
                    kept.pop(uid, None)
                case Put(uid=uid, over=over):
                    kept[uid] = _written(entries[uid], there.put(entries[uid], over))
        except Changed:
            is_whole = False
    return is_whole


def _written(entry: Entry, tag: str) -> Known:
    return Known(
        entry.uid, entry.covers, entry.mark, entry.content, tag, entry.said_at, entry.stamp
    )


def _still_there(known: Iterable[Known]) -> tuple[Found, ...]:
    """Return what lies there where nothing has changed since it was known."""
    return tuple(Found(one.uid, one.tag, one.mark, one.stamp) for one in known if not one.is_gone)


def _of_diary(found: Iterable[Found], aim: Aim) -> tuple[Found, ...]:
    """Return what is of this diary."""
    known = {one.uid for one in aim.known}
    return tuple(one for one in found if one.uid.startswith(aim.own) or one.uid in known)


def settled(known: Iterable[Known], entries: Iterable[Entry]) -> tuple[Known, ...]:
    """Return what is known once the diary has written down what was heard.

    What it says of an entry now, and since when, is what both agree on.
    """
    says = {one.uid: one for one in entries}
    return tuple(
        replace(one, said_at=says[one.uid].said_at) if not one.content and one.uid in says else one
        for one in known
    )
