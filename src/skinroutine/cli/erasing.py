"""`skinroutine delete-everything`: its words, the word that is typed, and what comes of it."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from skinroutine.app.errors import WrongUse
from skinroutine.app.keeping.erase import Cleared, Eraser, is_the_word

NAME = "delete-everything"
WARNING = """\
This deletes, for good, what skinroutine keeps in {folder}:
the diary, the photos, the backups, what was set aside after damage, the settings, the lock with its
key, the password and phrase of a calendar for your phone in the keyring, and the log; and it no
longer starts with the computer.
It does not delete exports and copies that you saved elsewhere, what lies in a calendar on a server
(the phone goes on ringing by it: skinroutine phone off takes that away first), nor what backup
programs copied; and a disk may hold traces of deleted files.
"""
QUESTION = "Type delete to delete everything: "
NOT_TYPED = "The word was not typed. Nothing was deleted."
NOBODY_TYPED = (
    "Nobody typed the word. Nothing was deleted; --yes-delete-everything deletes all of it unasked."
)
OF_A_DEMO = "A demo without --profile is gone at its end. There is nothing to delete."


def add_erasing(
    commands: argparse._SubParsersAction[Any], parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Add the command to a parser's commands."""
    found = commands.add_parser(
        NAME, parents=list(parents), help="delete all that is kept here, after a typed word"
    )
    found.add_argument(
        "--yes-delete-everything", action="store_true", help="do not ask for the word"
    )


def run_erasing(
    asked: Namespace, eraser: Eraser, folder: Path, ask: Callable[[str], str | None]
) -> tuple[str, bool]:
    """Delete everything once the word was typed; return what to print, and whether all is gone.

    `ask` shows a question and returns what is typed, or None where nobody can type.
    """
    if not asked.yes_delete_everything:
        typed = ask(WARNING.format(folder=folder) + QUESTION)
        if typed is None:
            raise WrongUse(NOBODY_TYPED)
        if not is_the_word(typed):
            raise WrongUse(NOT_TYPED)
    cleared = eraser.erase()
    return "\n".join(_told(cleared, folder)), not cleared.stays


def _told(cleared: Cleared, folder: Path) -> Iterator[str]:
    files = "1 file" if cleared.count == 1 else f"{cleared.count} files"
    if not cleared.count:
        yield f"There was nothing of skinroutine to delete in {folder}."
    else:
        yield (
            f"Deleted: {files}, and the folder {folder}."
            if cleared.is_gone
            else f"Deleted: {files}."
        )
    if cleared.stays:
        yield "What stays, though it should go:"
    yield from (f"  {one.name}: {one.why}." for one in cleared.stays)
    if cleared.foreign:
        yield f"Left in {folder}, because skinroutine did not make it:"
    yield from (f"  {name}" for name in cleared.foreign)
