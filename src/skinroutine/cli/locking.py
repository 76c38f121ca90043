"""`skinroutine lock`: turn the lock on and off, change it, and where passphrases come from."""

from __future__ import annotations

import argparse
import getpass
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from skinroutine.app.errors import Locked, WorldFailure, WrongPassphrase, WrongUse
from skinroutine.app.keeping.lock import NOT_ON, ON_ALREADY, TRUTH, Lock, usable

NAME = "lock"
STANDARD_INPUT = "-"
TRIES = 3
WHERE_FROM = (
    "The diary is locked with a passphrase, and there is no terminal to ask for it: "
    "name a file that holds it with --passphrase-file, or - for the standard input."
)
NEW_FROM = (
    "There is no terminal to ask for the new passphrase, so nothing was changed: "
    "name a file that holds it with {option}, or - for the standard input."
)
NOT_THE_SAME = "The two passphrases are not the same. Nothing was changed."
NOT_TYPED = "No {what} was typed. Nothing was changed."
UNREADABLE = "The file of the {what} cannot be read: {reason}."
OF_A_DEMO = "A demo without --profile is gone at its end. There is nothing to lock."
OVERWRITTEN = (
    "What lay here unencrypted was overwritten and removed; a disk may still hold traces of it, "
    "and copies that you or a backup program made elsewhere are as they were."
)
TURNED_ON = (
    "The lock is on: diary, backups and photos are encrypted, and open with the passphrase alone."
)
TURNED_OFF = "The lock is off: diary, backups and photos are plain files of yours again."
CHANGED = "The passphrase was changed. Copies of the profile made before open with the old one."


class Passphrases:
    """Where a passphrase comes from: a file, the standard input, or somebody at a terminal."""

    def __init__(
        self,
        source: str | None,
        *,
        option: str = "--passphrase-file",
        typed: Callable[[str], str] = getpass.getpass,
        has_terminal: Callable[[], bool] = lambda: sys.stdin is not None and sys.stdin.isatty(),
    ) -> None:
        self._source = source
        self._option = option
        self._typed = typed
        self._has_terminal = has_terminal

    def key(self, lock: Lock) -> bytes:
        """Return the key of a lock; three tries at a terminal. Locked, WrongPassphrase."""
        return self.opening(lock.unlock)

    def opening(self, unlock: Callable[[str], bytes]) -> bytes:
        """Return what the right passphrase unlocks, asked for as often as a terminal allows."""
        if self._source is not None:
            return unlock(read_secret(self._source))
        self._must_have_terminal(WHERE_FROM)
        for _ in range(TRIES - 1):
            try:
                return unlock(self._ask("Passphrase of the diary: "))
            except WrongPassphrase as told:
                sys.stderr.write(f"{told} Try again.\n")
        return unlock(self._ask("Passphrase of the diary: "))

    def new(self) -> str:
        """Return a new passphrase, typed twice at a terminal; WrongUse says what is wrong."""
        if self._source is not None:
            return usable(read_secret(self._source))
        self._must_have_terminal(NEW_FROM.format(option=self._option))
        typed = usable(self._ask("New passphrase: "))
        if usable(self._ask("The same once more: ")) != typed:
            raise WrongUse(NOT_THE_SAME)
        return typed

    def _must_have_terminal(self, otherwise: str) -> None:
        if not self._has_terminal():
            raise Locked(otherwise)

    def _ask(self, question: str) -> str:
        try:
            return self._typed(question)
        except (EOFError, KeyboardInterrupt) as error:
            sys.stderr.write("\n")  # the question stands on this line
            raise WrongUse(NOT_TYPED.format(what="passphrase")) from error


def add_locking(
    commands: argparse._SubParsersAction[Any], parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Add the command to a parser's commands."""
    found = commands.add_parser(
        NAME, parents=list(parents), help="encrypt the diary with a passphrase, or no more"
    )
    found.add_argument(
        "act",
        choices=["on", "off", "change", "status"],
        help="turn it on or off, change the passphrase, or say what is set",
    )
    found.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        help="the new passphrase, for change; - for the standard input",
    )
    found.add_argument(
        "--keep-in-keyring",
        choices=["yes", "no"],
        help="whether the desktop's keyring keeps the key, so that you are not asked",
    )
    found.add_argument(
        "--idle",
        type=int,
        metavar="MINUTES",
        help="how long without you until the window locks itself; 0 for never",
    )
    found.add_argument(
        "--with-screen",
        choices=["yes", "no"],
        help="whether the window locks whenever the screen does",
    )


def run_lock(
    asked: Namespace,
    lock: Lock,
    prepare: Callable[[], None],
    say: Callable[[str], None],
    locked: Callable[[bytes], None],
) -> str:
    """Do what was asked of a lock and return what to print at the end.

    `prepare` sees to it that there is a diary to encrypt; `say` prints what has to be read before;
    `locked` has the key once the lock is on.
    """
    ask = Passphrases(asked.passphrase_file)
    if asked.act in {"off", "change"} and not lock.is_on():
        raise WrongUse(NOT_ON)
    if asked.act == "on":
        lines, key = _turn_on(asked, lock, ask, prepare, say)
        locked(key)
        said = [lines]
    elif asked.act == "off":
        _must_set_nothing(asked)
        ask.opening(lambda passphrase: _turned_off(lock, passphrase))
        return TURNED_OFF
    else:
        said = [_change(asked, lock, ask, say)] if asked.act == "change" else []
        _set(asked, lock, lambda: ask.key(lock))
    return "\n".join([*said, *_status(lock)])


def _turn_on(
    asked: Namespace,
    lock: Lock,
    ask: Passphrases,
    prepare: Callable[[], None],
    say: Callable[[str], None],
) -> tuple[str, bytes]:
    if lock.is_on():
        raise WrongUse(ON_ALREADY)
    if asked.keep_in_keyring == "yes" and not lock.keyring_is_there():
        message = "This desktop has no keyring that can keep the key. Nothing was changed."
        raise WorldFailure(message)
    say(TRUTH)
    passphrase = ask.new()
    prepare()
    key = lock.turn_on(passphrase)
    _set(asked, lock, lambda: key)
    return f"{TURNED_ON}\n{OVERWRITTEN}", key


def _turned_off(lock: Lock, passphrase: str) -> bytes:
    lock.turn_off(passphrase)
    return b""


def _change(asked: Namespace, lock: Lock, ask: Passphrases, say: Callable[[str], None]) -> str:
    say(TRUTH)
    key = ask.key(lock)
    new = Passphrases(asked.new_passphrase_file, option="--new-passphrase-file")
    lock.rewrap(key, new.new())
    return CHANGED


def _must_set_nothing(asked: Namespace) -> None:
    if (asked.keep_in_keyring, asked.idle, asked.with_screen) != (None, None, None):
        message = "Nothing can be set of a lock that is turned off. Nothing was changed."
        raise WrongUse(message)


def _set(asked: Namespace, lock: Lock, key: Callable[[], bytes]) -> None:
    if asked.idle is not None:
        lock.set_idle(asked.idle)
    if asked.with_screen is not None:
        lock.set_with_screen(with_screen=asked.with_screen == "yes")
    if asked.keep_in_keyring == "yes":
        lock.keep_in_keyring(key())
    elif asked.keep_in_keyring == "no":
        lock.forget_in_keyring()


def _status(lock: Lock) -> list[str]:
    if not lock.is_on():
        return ["Lock  off"]
    settings = lock.settings()
    idle = f"after {settings.idle_minutes} minutes" if settings.idle_minutes else "never"
    return [
        "Lock                      on",
        f"Key in the keyring        {'yes' if settings.in_keyring else 'no'}",
        f"The window locks itself   {idle}",
        f"When the screen locks     {'it does too' if settings.with_screen else 'it does not'}",
    ]


def read_secret(source: str, what: str = "passphrase") -> str:
    """Return the first line of a file or of the standard input, as the next line there."""
    try:
        if source == STANDARD_INPUT:
            line = sys.stdin.readline()
        else:
            with Path(source).open(encoding="utf-8-sig") as file:
                line = file.readline()
    except OSError as error:
        raise WorldFailure(UNREADABLE.format(what=what, reason=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise WrongUse(UNREADABLE.format(what=what, reason="it is no text")) from error
    if not line:
        raise WrongUse(NOT_TYPED.format(what=what))
    return line.rstrip("\r\n")
