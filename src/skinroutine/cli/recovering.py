"""`skinroutine recover`: its words, what can be saved of a damaged diary, and what comes of it."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from typing import Any

from skinroutine.app.errors import WrongUse
from skinroutine.app.keeping.rescue import Findings, Rescue, Take
from skinroutine.cli.views import dump

NAME = "recover"
WHOLE = "The diary is whole: every entry can be read. Nothing was changed."
TAKES = {
    Take.BOTH: "what could be read and the backup, put together",
    Take.BACKUP: "the backup alone",
    Take.READ: "what could be read alone",
    Take.EMPTY: "an empty diary",
}


def add_recovering(
    commands: argparse._SubParsersAction[Any], parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Add the command to a parser's commands; `parents` have --json."""
    found = commands.add_parser(
        NAME,
        parents=list(parents),
        help="save what can be saved of a damaged diary; without --yes, show what that is",
    )
    found.add_argument(
        "--take",
        choices=[one.value for one in Take],
        help="what becomes the diary: both, what could be read and the backup; or one of them; "
        "or nothing; by default what loses the least",
    )
    found.add_argument("--yes", action="store_true", help="do it")


def say_whole(asked: Namespace) -> str:
    """Return what to print of a diary that is not damaged."""
    return dump({"damaged": False}) if asked.json else WHOLE


def run_recovering(asked: Namespace, rescue: Rescue, zone: tzinfo) -> str:
    """Show what can be saved, or save it, and return what to print; may raise Told."""
    found = rescue.examine()
    take = Take(asked.take) if asked.take else found.recommended
    if take is not Take.EMPTY and not found.facts(take):
        message = f"There is nothing to make {TAKES[take]} from. Nothing was changed."
        raise WrongUse(message)
    if asked.yes:
        rescue.mend(take)
    if asked.json:
        return dump(_as_json(found, take, is_done=asked.yes))
    return "\n".join([*_lines(found, zone), *_outcome(found, take, is_done=asked.yes)])


def _as_json(found: Findings, take: Take, *, is_done: bool) -> dict[str, Any]:
    backup = found.backup
    return {
        "damaged": True,
        "read": found.read,
        "newest_read": found.newest_read.isoformat() if found.newest_read else None,
        "backup": backup
        and {"name": backup.name, "at": backup.at.isoformat(), "facts": backup.facts},
        "only_in_backup": found.only_in_backup,
        "only_read": found.only_read,
        "takes": [one.value for one in found.takes],
        "take": take.value,
        "facts": found.facts(take),
        "set_aside": str(found.set_aside) if found.set_aside else None,
        "done": is_done,
    }


def _lines(found: Findings, zone: tzinfo) -> Iterator[str]:
    if found.set_aside is None:
        yield "The diary is gone."
    else:
        yield "The diary is damaged."
        until = f", until {_moment(found.newest_read, zone)}" if found.newest_read else ""
        yield f"Could still be read: {_entries(found.read)}{until}."
    backup = found.backup
    if backup is None:
        yield "There is no good backup."
        return
    yield (
        f"The newest good backup is of {_moment(backup.at, zone)}: "
        f"{_entries(backup.facts or 0)}, {found.only_in_backup} of them in it alone."
    )
    if found.read:
        yield f"Read, and not in the backup: {_entries(found.only_read)}."
    if found.was_restored:
        yield (
            "Another backup was restored after it was made, so that it may hold what you did "
            "away with."
        )


def _outcome(found: Findings, take: Take, *, is_done: bool) -> Iterator[str]:
    if is_done:
        yield f"The diary is now {TAKES[take]}: {_entries(found.facts(take))}."
        if found.set_aside is not None:
            yield f"The damaged files lie in {found.set_aside}."
        return
    yield "What can become the diary:"
    for one in found.takes:
        mark = " (loses the least)" if one is found.recommended else ""
        yield f"  --take {one.value:8}{TAKES[one]}: {_entries(found.facts(one))}{mark}"
    if found.set_aside is not None:
        yield f"The damaged files will be kept, in {found.set_aside.parent}."
    yield f"Nothing was changed yet. For {TAKES[take]}: skinroutine recover --take {take} --yes"


def _moment(at: datetime, zone: tzinfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"
