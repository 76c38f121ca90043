"""A sealed page is opened by its phrase and under its name alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinroutine.adapters.system.sealing import NONCE, PhraseSealing, new_phrase

PHRASE = new_phrase()


@given(st.binary(max_size=2000), st.text(max_size=30))
def test_a_page_comes_back(page: bytes, name: str) -> None:
    """By another object with the same phrase."""
    assert PhraseSealing(PHRASE).open(name, PhraseSealing(PHRASE).seal(name, page)) == page


def test_the_same_page_never_looks_the_same() -> None:
    """So nobody can tell that two pages are alike; what was typed is in none of them."""
    first, second = (PhraseSealing(PHRASE).seal("a", b"dry lips" * 40) for _ in range(2))
    assert first != second
    assert first[:NONCE] != second[:NONCE]
    assert b"dry lips" not in first


@given(st.integers(0, 200), st.integers(1, 255))
def test_a_changed_byte_is_told(place: int, by: int) -> None:
    """Wherever it is."""
    sealed = bytearray(PhraseSealing(PHRASE).seal("a", bytes(80)))
    sealed[place % len(sealed)] ^= by
    with pytest.raises(ValueError, match="another phrase"):
        PhraseSealing(PHRASE).open("a", bytes(sealed))


@pytest.mark.parametrize("sealed", [b"", b"short", bytes(NONCE), bytes(NONCE + 16)])
def test_what_is_no_page_is_told(sealed: bytes) -> None:
    """Whatever lies there under such a name."""
    with pytest.raises(ValueError, match=r"."):
        PhraseSealing(PHRASE).open("a", sealed)


def test_another_phrase_and_another_name_open_nothing() -> None:
    """A server cannot exchange two pages either."""
    sealed = PhraseSealing(PHRASE).seal("a", b"page")
    with pytest.raises(ValueError, match="another phrase"):
        PhraseSealing(new_phrase()).open("a", sealed)
    with pytest.raises(ValueError, match="another phrase"):
        PhraseSealing(PHRASE).open("b", sealed)
