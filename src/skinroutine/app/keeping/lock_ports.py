"""The seams of the lock: the file that holds the key, what rewrites the profile, the keyring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from skinroutine.app.keeping.ports import GoOn

KEY_BYTES = 32
"""How long the key of an encrypted profile is; random, and the same as long as it is encrypted."""


@dataclass(frozen=True, slots=True)
class LockSettings:
    """What is set of a lock; it can be read before unlocking, and is not secret.

    `idle_minutes` are the minutes without the person after which the window locks itself, 0 for
    never. `with_screen` tells whether it locks when the desktop's session is locked. `in_keyring`
    tells whether the key was put into the desktop's keyring.
    """

    idle_minutes: int = 10
    with_screen: bool = True
    in_keyring: bool = False


class KeyFile(Protocol):
    """The file that holds the key, wrapped by a passphrase; every method may raise WorldFailure.

    Passphrases come normalised.
    """

    def is_there(self) -> bool:
        """Tell whether there is one, so whether the profile is encrypted."""
        ...

    def make(self, key: bytes, passphrase: str) -> None:
        """Wrap a new key, durable on return; settings and name begin anew."""
        ...

    def unwrap(self, passphrase: str) -> bytes:
        """Return the key; WrongPassphrase. Slow on purpose."""
        ...

    def rewrap(self, key: bytes, passphrase: str) -> None:
        """Wrap the same key by another passphrase, durable on return; the rest stays."""
        ...

    def fits(self, key: bytes) -> bool:
        """Tell whether a key is the one that is wrapped here."""
        ...

    def name(self) -> str:
        """Return the random name of this lock, made with the key."""
        ...

    def settings(self) -> LockSettings:
        """Return what is set."""
        ...

    def set(self, settings: LockSettings) -> None:
        """Set it, durable on return."""
        ...

    def remove(self) -> None:
        """Take the file away, durable on return."""
        ...


class Sealing(Protocol):
    """Rewrites the profile; every method may raise WorldFailure, StoreBusy where it is in use.

    Nothing is open of the diary meanwhile, here or in another program. Until the key file is made
    or taken away everything can be taken back: Stopped where `go_on` answers False. It is not asked
    once there is no way back.
    """

    def settle(self) -> None:
        """Finish, or take back, what was cut off; costs next to nothing where nothing was."""
        ...

    def seal(self, key: bytes, commit: Callable[[], None], go_on: GoOn) -> None:
        """Encrypt everything; `commit` makes the key file."""
        ...

    def unseal(self, key: bytes, commit: Callable[[], None], go_on: GoOn) -> None:
        """Decrypt everything; `commit` takes the key file away."""
        ...


class KeyRing(Protocol):
    """The desktop's keyring; what it refuses is WorldFailure."""

    def is_there(self) -> bool:
        """Tell whether there is one that can keep a key; may take a moment."""
        ...

    def get(self, name: str) -> bytes | None:
        """Return what is kept under a name, or None."""
        ...

    def keep(self, name: str, key: bytes) -> None:
        """Keep a key under a name."""
        ...

    def forget(self, name: str) -> None:
        """Keep nothing under that name any more."""
        ...
