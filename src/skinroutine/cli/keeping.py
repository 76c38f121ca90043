"""`skinroutine backup`, `backups` and `restore`: their words, and what comes of them."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import Any

from skinroutine.app.errors import WrongUse
from skinroutine.app.keeping.backups import Backup, BackupKind, Backups, Source
from skinroutine.cli.views import dump

BACKUP, BACKUPS, RESTORE = "backup", "backups", "restore"
NAMES = frozenset({BACKUP, BACKUPS, RESTORE})
KINDS: Mapping[BackupKind, str] = {
    BackupKind.DAILY: "made by itself",
    BackupKind.BY_HAND: "made by you",
    BackupKind.BEFORE_RESTORE: "made before a restore",
    BackupKind.BEFORE_UPDATE: "made before an update",
}
HEAD = ("Made", "Why", "Entries", "Name")
NO_BACKUPS = "There is no backup yet. One is made on each day that the window is open."
NOT_GOOD = "not readable"
QUESTION = "Restore it? Type yes: "
NOT_SAID = "The answer was not yes. Nothing was changed."
NOBODY_ASKED = (
    "There is no terminal to ask whether to restore it, so nothing was changed; "
    "--yes restores it unasked."
)
OF_A_DEMO = (
    "A demo without --profile is gone at its end, and a backup beside it as well. "
    "-o FILE writes one elsewhere."
)
PHOTOS_STAY = "Photos stay as they are."


def add_keeping(
    commands: argparse._SubParsersAction[Any],
    everywhere: Sequence[argparse.ArgumentParser],
    asked: Sequence[argparse.ArgumentParser],
) -> None:
    """Add the commands to a parser's commands; those that print facts have `--json`."""
    backup = commands.add_parser(BACKUP, parents=list(asked), help="make a backup of the diary now")
    backup.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="into this file, and not beside the diary"
    )
    backup.add_argument("--force", action="store_true", help="replace a file that is there already")
    commands.add_parser(
        BACKUPS, parents=list(asked), help="the backups there are, each read through"
    )
    restore = commands.add_parser(
        RESTORE, parents=list(everywhere), help="put a backup in the place of the diary"
    )
    restore.add_argument(
        "backup", metavar="FILE|NAME", help="a file, or a name that `backups` lists"
    )
    restore.add_argument("--yes", action="store_true", help="do not ask")


def run_keeping(
    asked: Namespace, backups: Backups, zone: tzinfo, ask: Callable[[str], str | None]
) -> str:
    """Carry out one of the commands and return what to print; may raise Told.

    `ask` shows a question and returns what is typed, or None where nobody can type.
    """
    if asked.command == BACKUP:
        return _back_up(asked, backups, zone)
    if asked.command == RESTORE:
        return _restore(asked, backups, zone, ask)
    found = backups.all()
    if asked.json:
        listed = [_data(one, zone) for one in found]
        return dump({"folder": str(backups.place), "backups": listed})
    return _table(found, zone)


def _back_up(asked: Namespace, backups: Backups, zone: tzinfo) -> str:
    if asked.output is None:
        if asked.force:
            message = "--force means nothing without -o. No backup was made."
            raise WrongUse(message)
        made = backups.back_up()
        place = Path(backups.place, made.name)
    else:
        made = backups.copy_to(asked.output, replace=asked.force)
        place = asked.output
    if asked.json:
        return dump(_data(made, zone) | {"file": str(place)})
    lines = [f"Backed up: {_entries(made)}, in {place}."]
    key = place.with_name(f"{place.name}.lock.json")
    if key.exists():
        lines.append(f"Keep {key.name} beside it: no passphrase opens it without.")
    if not made.is_good:
        lines.append("The diary holds entries that cannot be read. `doctor` looks at it.")
    return "\n".join(lines)


def _restore(
    asked: Namespace, backups: Backups, zone: tzinfo, ask: Callable[[str], str | None]
) -> str:
    source = _source(asked.backup, backups)
    backup = backups.look(source)
    if not backup.is_good:
        raise WrongUse(backup.trouble)
    outlook = list(_outlook(backup, source, backups, zone))
    if not asked.yes:
        answer = ask("\n".join([*outlook, QUESTION]))
        if answer is None:
            raise WrongUse(" ".join([*outlook, NOBODY_ASKED]))
        if answer.strip().casefold() not in {"y", "yes"}:
            raise WrongUse(NOT_SAID)
    done = backups.restore(source)
    after, before = _number(done.facts_after), _number(done.facts_before)
    lines = [f"Restored: {after} in the place of {before}. {PHOTOS_STAY}"]
    if done.before is not None:
        lines.append(f"To undo it: skinroutine restore {done.before.name}")
    return "\n".join([*outlook, *lines] if asked.yes else lines)


def _source(said: str, backups: Backups) -> Source:
    """Return the backup that is meant; a name of the list goes before a file."""
    known = any(one.name == said for one in backups.names())
    return said if known else Path(said)


def _outlook(backup: Backup, source: Source, backups: Backups, zone: tzinfo) -> Iterator[str]:
    there, lacking = backups.facts(), backups.facts_since(source)
    yield f"{backup.name}: of {_when(backup, zone)}, {KINDS[backup.kind]}, {_entries(backup)}."
    if not there:
        yield "The diary holds nothing now."
        return
    lacks = f"{lacking} of them {'is' if lacking == 1 else 'are'} not in the backup"
    yield (
        f"The diary holds {_number(there)} now; "
        f"{lacks if lacking else 'the backup has them all'}. It is backed up first."
    )


def _table(found: Sequence[Backup], zone: tzinfo) -> str:
    if not found:
        return NO_BACKUPS
    rows = [HEAD, *((_when(one, zone), KINDS[one.kind], _facts(one), one.name) for one in found)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(HEAD))]
    return "\n".join(
        "  ".join(word.ljust(width) for word, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _data(backup: Backup, zone: tzinfo) -> dict[str, Any]:
    return {
        "name": backup.name,
        "at": backup.at.astimezone(zone).isoformat(timespec="seconds"),
        "kind": backup.kind.value,
        "entries": backup.facts,
        "good": backup.is_good,
        "trouble": backup.trouble or None,
    }


def _when(backup: Backup, zone: tzinfo) -> str:
    return f"{backup.at.astimezone(zone):%Y-%m-%d %H:%M}"


def _facts(backup: Backup) -> str:
    return NOT_GOOD if backup.facts is None else str(backup.facts)


def _entries(backup: Backup) -> str:
    return NOT_GOOD if backup.facts is None else _number(backup.facts)


def _number(count: int) -> str:
    return f"{count} {'entry' if count == 1 else 'entries'}"
