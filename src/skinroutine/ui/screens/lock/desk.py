"""What the settings say to the program about its lock, and ask of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from skinroutine.app.keeping.lock import Lock


@dataclass(frozen=True, slots=True)
class TurnOn:
    """The wish to encrypt the profile, and whether the keyring is to keep the key."""

    passphrase: str = field(repr=False)
    in_keyring: bool = False


@dataclass(frozen=True, slots=True)
class TurnOff:
    """The wish to decrypt the profile."""

    passphrase: str = field(repr=False)


Wish = TurnOn | TurnOff


class LockDesk(QObject):
    """The lock of the profile, for the pages.

    `lock_requested` asks to lock now. `wished` asks for the diary to be closed, to carry a Wish
    out, and to be opened again. `changed` says that the lock's own settings have changed. `key` is
    that of the open diary, None where it is not encrypted. It is made where it is first asked for.
    """

    lock_requested = Signal()
    wished = Signal(object)
    changed = Signal()

    def __init__(self, make: Callable[[], Lock], key: bytes | None) -> None:
        super().__init__()
        self._make = make
        self.key = key

    @cached_property
    def lock(self) -> Lock:
        """The lock."""
        return self._make()

    @property
    def is_on(self) -> bool:
        """Whether the open diary is encrypted."""
        return self.key is not None
