"""Pages sealed with the phrase of the computers: AES-256-GCM, the page's name authenticated too."""

from __future__ import annotations

import hashlib
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from skinroutine.domain.phone.phrase import LENGTH, LETTERS, numbers_in, phrase_of

SALT = b"skinroutine pages 1 "
NONCE = 12
"""Bytes of a nonce: a random one for each page (NIST SP 800-38D, for far fewer than 2**32)."""


def new_phrase() -> str:
    """Return a phrase nobody has."""
    return phrase_of([secrets.randbelow(len(LETTERS)) for _ in range(LENGTH)])


class PhraseSealing:
    """Seals pages with a phrase of 125 random bits, so its hash is a key; ValueError: misspelt."""

    def __init__(self, phrase: str) -> None:
        key = hashlib.sha256(SALT + bytes(numbers_in(phrase))).digest()
        self._cipher = AESGCM(key)

    def seal(self, name: str, page: bytes) -> bytes:
        """Return a page sealed under its name."""
        nonce = secrets.token_bytes(NONCE)
        return nonce + self._cipher.encrypt(nonce, page, name.encode())

    def open(self, name: str, sealed: bytes) -> bytes:
        """Return a page; ValueError where it was sealed with another phrase or name, or changed."""
        try:
            return self._cipher.decrypt(sealed[:NONCE], sealed[NONCE:], name.encode())
        except InvalidTag as error:
            message = "sealed with another phrase, or changed"
            raise ValueError(message) from error
