"""Password and phrase of a profile's calendar account: in the desktop's keyring alone.

Each call that asks the keyring may wait for a person who is to open it, so none belongs in the
diary's thread; what is done `later` has a thread of its own.
"""

from __future__ import annotations

import hashlib
import json
import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine.adapters.system.keyring_secrets import KeyringSecrets
from skinroutine.app.errors import WorldFailure
from skinroutine.app.tongue import mark, tr

if TYPE_CHECKING:
    from skinroutine.app.phone.ports import Account

DIGEST = 32
TYPE_IT = mark("The keyring of this desktop has no password for your calendar: please type it.")
log = logging.getLogger(__name__)


class KeyringWaits(WorldFailure):
    """The keyring has not answered yet: it may wait for the person."""


class PhoneSecrets:
    """What the keyring keeps for a profile, under a name that says nothing of it.

    The account stands beside the password: to another server it is not given. What was asked for
    last holds: an older wish to forget does not undo a newer one to keep.
    """

    def __init__(self, profile: Path) -> None:
        digest = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()
        self._name = f"phone {digest[:DIGEST]}"
        self._keyring = KeyringSecrets()
        self._turn = threading.Lock()
        self._wishes = 0
        self._before: tuple[bytes | None] | None = None
        """What the last `keep` took the place of, until it is put back or stays."""
        self._later: list[threading.Thread] = []
        self._is_refused = False
        self._reading: _Reading | None = None

    def is_there(self) -> bool:
        """Tell whether the desktop has a keyring that is more than a plain file."""
        return self._keyring.is_there()

    def keep(self, account: Account, password: str, phrase: str) -> bool:
        """Keep both for an account, and tell whether the phrase is the one it had.

        An empty password leaves the one that lies there; WorldFailure where there is none, and
        where the keyring refuses.
        """
        with self._turn:
            self._wishes += 1
            before = self._keyring.get(self._name)
            old = _kept_for(account, before)
            if not password and old is None:
                raise _no_password()
            kept = [account.url, account.user, password or (old or ("",))[0], phrase]
            wanted = json.dumps(kept).encode()
            if wanted != before:
                self._keyring.keep(self._name, wanted)
            self._before = (before,)
        return bool(phrase) and old is not None and old[1] == phrase

    def password(self, account: Account) -> str | None:
        """Return the password of an account, or None; may raise WorldFailure."""
        kept = _kept_for(account, self._keyring.get(self._name))
        return kept[0] if kept is not None else None

    def phrase(self, account: Account) -> str:
        """Return the phrase of the computers on an account, or ""; may raise WorldFailure."""
        kept = _kept_for(account, self._keyring.get(self._name))
        return kept[1] if kept is not None else ""

    def both(self, account: Account, within: float) -> tuple[str, str] | None:
        """Return password and phrase of an account, or None; KeyringWaits where it takes longer.

        What waits for a person is waited for again, and not asked a second time.
        """
        if self._reading is None or self._reading.is_over:
            self._reading = _Reading(lambda: self._keyring.get(self._name))
        reading = self._reading
        found = reading.result(within)
        self._reading = None
        return _kept_for(account, found)

    def forget(self) -> None:
        """Keep nothing for this profile; WorldFailure where the keyring refuses."""
        self._keyring.forget(self._name)

    def forget_later(self) -> None:
        """Keep nothing, in a thread; what became of it `is_done` tells."""
        self._begin(self.forget)

    def put_back_later(self) -> None:
        """Have in the keyring what was there before the last `keep`, in a thread; once."""
        undo, self._before = self._before, None
        if undo is None:
            return
        (before,) = undo
        if before is None:
            self.forget_later()
        else:
            self._begin(lambda: self._keyring.keep(self._name, before))

    def let_stay(self) -> None:
        """Put nothing back any more of what was kept."""
        self._before = None

    def is_done(self, within: float | None = None) -> bool:
        """Wait for what is done later, and tell whether the keyring did all of it."""
        ends = None if within is None else time.monotonic() + within
        for one in self._later:
            one.join(None if ends is None else max(0.0, ends - time.monotonic()))
        return not self._is_refused and not any(one.is_alive() for one in self._later)

    def _begin(self, act: Callable[[], None]) -> None:
        """Do something with the keyring in a thread, unless something is kept there meanwhile."""
        self._wishes += 1
        wish, self._is_refused = self._wishes, False

        def work() -> None:
            with self._turn:
                if wish != self._wishes:
                    return
                try:
                    act()
                except WorldFailure:
                    self._is_refused = True
                    log.warning("the keyring still holds the password of the calendar")

        self._later = [one for one in self._later if one.is_alive()]
        begun = threading.Thread(target=work, name="phone keyring", daemon=True)
        try:
            begun.start()
        except RuntimeError:  # the system has no thread to spare
            self._is_refused = True
            log.warning("the keyring still holds the password of the calendar")
        else:
            self._later.append(begun)


class _Reading:
    """One look into the keyring, in a thread that nobody has to wait for."""

    def __init__(self, read: Callable[[], bytes | None]) -> None:
        self._read = read
        self._found: bytes | None = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._work, name="phone keyring", daemon=True)
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Whether it has ended."""
        return not self._thread.is_alive()

    def result(self, within: float) -> bytes | None:
        """Return what was found, or raise what was raised; KeyringWaits where it takes longer."""
        self._thread.join(within)
        if not self.is_over:
            raise KeyringWaits
        if self._error is not None:
            raise self._error
        return self._found

    def _work(self) -> None:
        try:
            self._found = self._read()
        except Exception as error:  # noqa: BLE001 - it is raised where it is waited for
            self._error = error


def _no_password() -> WorldFailure:
    from skinroutine.app.phone.ports import Kind, Trouble

    return Trouble(Kind.PASSWORD, tr(TYPE_IT))


def _kept_for(account: Account, found: bytes | None) -> tuple[str, str] | None:
    """Return password and phrase, where what the keyring has is of this account."""
    try:
        url, user, password, phrase = json.loads(found or b"")
    except (ValueError, TypeError):
        return None
    return (password, phrase) if (url, user) == (account.url, account.user) else None
