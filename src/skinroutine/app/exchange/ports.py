"""The seams of exports and imports: facts as plain objects, and the photos of a profile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from skinroutine.domain.record.event import Fact

Payload = Mapping[str, Any]
"""A fact without its kind, as an object of JSON: texts, numbers, booleans, None, lists, objects."""


class FactCodec(Protocol):
    """Facts as the payloads that docs/store.md describes, and back."""

    def encode(self, fact: Fact) -> tuple[str, Payload]:
        """Return the kind of a fact and its payload."""
        ...

    def decode(self, kind: str, payload: Payload) -> Fact:
        """Return the fact of a kind and payload; ValueError where they make no fact."""
        ...


class PhotoShelf(Protocol):
    """The photos that lie in the profile."""

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a photo, or None where it is not there; may raise WorldFailure."""
        ...
