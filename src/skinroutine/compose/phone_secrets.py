"""Password and phrase of a profile's calendar account: in the desktop's keyring alone."""

from __future__ import annotations

import hashlib
import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine.adapters.system.keyring_secrets import KeyringSecrets
from skinroutine.app.errors import WorldFailure

if TYPE_CHECKING:
    from skinroutine.app.phone.ports import Account

DIGEST = 32
log = logging.getLogger(__name__)


class PhoneSecrets:
    """What the keyring keeps for a profile, under a name that says nothing of it.

    The account stands beside the password: to another server it is not given.
    """

    def __init__(self, profile: Path) -> None:
        digest = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()
        self._name = f"phone {digest[:DIGEST]}"
        self._keyring = KeyringSecrets()

    def is_there(self) -> bool:
        """Tell whether the desktop has a keyring that is more than a plain file."""
        return self._keyring.is_there()

    def keep(self, account: Account, password: str, phrase: str) -> None:
        """Keep both for an account; WorldFailure where the keyring refuses."""
        kept = [account.url, account.user, password, phrase]
        self._keyring.keep(self._name, json.dumps(kept).encode())

    def password(self, account: Account) -> str | None:
        """Return the password of an account, or None; may raise WorldFailure."""
        kept = self._kept(account)
        return kept[0] if kept is not None else None

    def phrase(self, account: Account) -> str:
        """Return the phrase of the computers on an account, or ""; may raise WorldFailure."""
        kept = self._kept(account)
        return kept[1] if kept is not None else ""

    def forget(self) -> None:
        """Keep nothing for this profile; WorldFailure where the keyring refuses."""
        self._keyring.forget(self._name)

    def forget_quietly(self) -> None:
        """Keep nothing; a keyring that is gone or refuses does not hold up what is under way."""
        try:
            self.forget()
        except WorldFailure:
            log.warning("the keyring still holds the password of the calendar")

    def _kept(self, account: Account) -> tuple[str, str] | None:
        found = self._keyring.get(self._name)
        try:
            url, user, password, phrase = json.loads(found or b"")
        except (ValueError, TypeError):
            return None
        return (password, phrase) if (url, user) == (account.url, account.user) else None
