"""The lock of a profile: a passphrase, and everything encrypted with a key that it unlocks."""

from __future__ import annotations

import secrets
import unicodedata
from contextlib import suppress
from dataclasses import replace

from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.keeping.lock_ports import (
    KEY_BYTES,
    KeyFile,
    KeyRing,
    LockSettings,
    Sealing,
)
from skinroutine.app.keeping.ports import GoOn, always
from skinroutine.app.tongue import mark, tr

LEAST_CHARACTERS = 8
"""How short a passphrase may be; several words are better."""
MOST_IDLE = 24 * 60
"""The longest time in minutes after which the window locks itself."""
TRUTH = mark(
    "Without this passphrase nobody can open your diary again: not you, not us, not a repair shop. "
    "There is no way around it, and no way to reset it. Backups are locked with it too."
)
"""What has to be said before a lock is turned on, and again where one is changed."""
TOO_SHORT = mark("A passphrase needs at least 8 characters. Several words are better.")
NOT_ON = mark("No lock is turned on. Nothing was changed.")
ON_ALREADY = mark("The lock is turned on already. Nothing was changed.")
NOT_THE_KEY = mark("This key does not belong to this lock.")
IDLE_RANGE = mark("The window can lock itself after 1 to 1440 minutes, or never (0).")


class Lock:
    """The lock of one profile; may be used from any thread, one call at a time.

    Every method may raise WorldFailure. Those that take a passphrase take a third of a second or
    more, on purpose; turning on and off rewrites the whole profile.
    """

    def __init__(self, file: KeyFile, sealing: Sealing, keyring: KeyRing) -> None:
        self._file = file
        self._sealing = sealing
        self._keyring = keyring

    def settle(self) -> None:
        """Finish, or take back, a turning on or off that was cut off; before anything is opened.

        StoreBusy where another program is at it right now.
        """
        self._sealing.settle()

    def is_on(self) -> bool:
        """Tell whether the profile is locked with a passphrase."""
        return self._file.is_there()

    def unlock(self, passphrase: str) -> bytes:
        """Return the key; WrongPassphrase, or WorldFailure where the key file is damaged."""
        self._must_be_on()
        return self._file.unwrap(normalised(passphrase))

    def kept_key(self) -> bytes | None:
        """Return the key that the desktop's keyring keeps; None where it keeps none that fits.

        A keyring that does not answer is none: the person is asked then.
        """
        if not self.settings().in_keyring:
            return None
        try:
            key = self._keyring.get(self._file.name())
        except WorldFailure:
            return None
        return key if key is not None and self._file.fits(key) else None

    def turn_on(self, passphrase: str, go_on: GoOn = always) -> bytes:
        """Encrypt the profile with a new key and return it; no session of it may be open.

        WrongUse for a passphrase that is too short, StoreBusy where the diary is open somewhere.
        Where `go_on` answers False it raises Stopped, and everything is as it was.
        """
        if self._file.is_there():
            raise WrongUse(tr(ON_ALREADY))
        checked = usable(passphrase)
        key = secrets.token_bytes(KEY_BYTES)
        self._sealing.seal(key, lambda: self._file.make(key, checked), go_on)
        return key

    def turn_off(self, passphrase: str, go_on: GoOn = always) -> None:
        """Decrypt the profile; otherwise as `turn_on`. WrongPassphrase."""
        key = self.unlock(passphrase)
        name = self._file.name() if self.settings().in_keyring else None
        self._sealing.unseal(key, self._file.remove, go_on)
        if name is not None:
            with suppress(WorldFailure):
                self._keyring.forget(name)

    def change(self, old: str, new: str) -> None:
        """Unlock with another passphrase from now on; the key stays. WrongPassphrase, WrongUse.

        Sessions may be open. A copy of the profile made before still opens with the old one.
        """
        usable(new)
        self.rewrap(self.unlock(old), new)

    def rewrap(self, key: bytes, new: str) -> None:
        """Do the same with the key at hand; WrongUse for a key of another lock."""
        checked = usable(new)
        self._must_fit(key)
        self._file.rewrap(key, checked)

    def settings(self) -> LockSettings:
        """Return what is set; those of a lock that is off are the usual ones."""
        return self._file.settings() if self._file.is_there() else LockSettings()

    def set_idle(self, minutes: int) -> None:
        """Lock the window after so many minutes without the person, 0 for never."""
        self._must_be_on()
        if not 0 <= minutes <= MOST_IDLE:
            raise WrongUse(tr(IDLE_RANGE))
        self._file.set(replace(self.settings(), idle_minutes=minutes))

    def set_with_screen(self, *, with_screen: bool) -> None:
        """Lock the window whenever the desktop's session is locked, or do not."""
        self._must_be_on()
        self._file.set(replace(self.settings(), with_screen=with_screen))

    def keyring_is_there(self) -> bool:
        """Tell whether this desktop has a keyring that can keep the key; may take a moment."""
        return self._keyring.is_there()

    def keep_in_keyring(self, key: bytes) -> None:
        """Let the desktop's keyring keep the key, so that nobody is asked while it is open."""
        self._must_fit(key)
        self._keyring.keep(self._file.name(), key)
        self._file.set(replace(self.settings(), in_keyring=True))

    def forget_in_keyring(self) -> None:
        """Ask for the passphrase again from now on; a keyring that is gone keeps nothing."""
        self._must_be_on()
        if self._keyring.is_there():
            self._keyring.forget(self._file.name())
        self._file.set(replace(self.settings(), in_keyring=False))

    def _must_fit(self, key: bytes) -> None:
        self._must_be_on()
        if not self._file.fits(key):
            raise WrongUse(tr(NOT_THE_KEY))

    def _must_be_on(self) -> None:
        if not self._file.is_there():
            raise WrongUse(tr(NOT_ON))


def normalised(passphrase: str) -> str:
    """Return a passphrase as it is used: the same letters typed in another way are the same."""
    return unicodedata.normalize("NFKC", passphrase)


def usable(passphrase: str) -> str:
    """Return a new passphrase as it is used; WrongUse says why one is refused."""
    checked = normalised(passphrase)
    if len(checked) < LEAST_CHARACTERS or not checked.strip():
        raise WrongUse(tr(TOO_SHORT))
    return checked
