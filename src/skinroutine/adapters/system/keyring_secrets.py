"""Secrets of a profile in the desktop's keyring, which is loaded only where that is asked for."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from skinroutine.app.errors import WorldFailure

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "skinroutine"
"""Under which name the keyring shows its entries."""
NOT_THERE = "This desktop has no keyring that can keep the key of your diary."
REFUSED = "The desktop's keyring did not answer or refused, so nothing was changed in it."
LOCKED = "KeyringLocked"
"""What the library raises where the keyring is locked, by name: it is not loaded for that."""
KEPT_BY_THE_SYSTEM = 1
"""The least priority of a keyring that its makers recommend: none that writes into a plain file."""
log = logging.getLogger(__name__)


class KeyringMissing(WorldFailure):
    """No keyring is there that is more than a plain file."""


class KeyringClosed(WorldFailure):
    """The keyring is locked, and nobody opened it."""


class KeyringSecrets:
    """Keys by the names of their locks; the keyring itself asks the person where it is locked."""

    def is_there(self) -> bool:
        """Tell whether a keyring is there that is more than a plain file."""
        try:
            with _told():
                return _is_safe(_here())
        except WorldFailure:
            return False

    def get(self, name: str) -> bytes | None:
        """Return the key under a name, or None."""
        with _told():
            kept = _safe().get_password(SERVICE, name)
        try:
            return None if kept is None else bytes.fromhex(kept)
        except ValueError:
            return None

    def keep(self, name: str, key: bytes) -> None:
        """Keep a key, and read it back."""
        with _told():
            _safe().set_password(SERVICE, name, key.hex())
        if self.get(name) != key:
            raise WorldFailure(REFUSED)

    def forget(self, name: str) -> None:
        """Keep nothing under a name."""
        with _told():
            backend = _safe()
            if backend.get_password(SERVICE, name) is not None:
                backend.delete_password(SERVICE, name)


def _here() -> KeyringBackend:
    """Return the keyring of this desktop, such as it is; one that came up later is found, too."""
    import keyring
    from keyring.backend import get_all_keyring
    from keyring.backends import fail

    found = keyring.get_keyring()
    if isinstance(found, fail.Keyring):  # the library has looked once, and would not look again
        with suppress(KeyError):
            get_all_keyring.reset()
        keyring.core.init_backend()
        found = keyring.get_keyring()
    return found


def _safe() -> KeyringBackend:
    backend = _here()
    if not _is_safe(backend):
        raise KeyringMissing(NOT_THERE)
    return backend


def _is_safe(backend: KeyringBackend) -> bool:
    return backend.priority >= KEPT_BY_THE_SYSTEM


@contextmanager
def _told() -> Iterator[None]:
    """Turn whatever a keyring raises into a sentence; what it says may hold names of entries."""
    try:
        yield
    except WorldFailure:
        raise
    except Exception as error:
        log.info("keyring: %s", type(error).__name__)
        if type(error).__name__ == LOCKED:
            raise KeyringClosed(REFUSED) from error
        raise WorldFailure(REFUSED) from error
