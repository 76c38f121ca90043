"""A phrase comes back as it was typed, and tells when it was mistyped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinroutine.domain.phone.phrase import LENGTH, LETTERS, numbers_in, phrase_of

NUMBERS = st.lists(st.integers(0, 31), min_size=LENGTH, max_size=LENGTH)


@given(NUMBERS)
def test_a_phrase_comes_back(numbers: list[int]) -> None:
    """However it is spelt: small letters, other gaps, and letters that look like digits."""
    phrase = phrase_of(numbers)
    assert [len(one) for one in phrase.split("-")] == [5, 5, 5, 5, 5, 1]
    typed = phrase.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert numbers_in(phrase) == numbers_in(typed) == tuple(numbers)


@given(NUMBERS, st.integers(0, LENGTH - 1), st.integers(1, 30))
def test_one_wrong_letter_is_told(numbers: list[int], place: int, off: int) -> None:
    """Whichever it is."""
    text = phrase_of(numbers).replace("-", "")
    wrong = LETTERS[(LETTERS.index(text[place]) + off) % 32]
    if (LETTERS.index(wrong) - LETTERS.index(text[place])) % 31 == 0:
        return
    with pytest.raises(ValueError, match="misspelt"):
        numbers_in(text[:place] + wrong + text[place + 1 :])


@pytest.mark.parametrize("phrase", ["", "A", "A" * 25, "A" * 27, "U" * 26, "\N{SNOWMAN}" * 26])
def test_what_is_no_phrase_is_told(phrase: str) -> None:
    """Too short, too long, or of other letters."""
    with pytest.raises(ValueError, match="letters and digits"):
        numbers_in(phrase)


def test_numbers_that_make_no_phrase_are_a_fault() -> None:
    """As many as there are, and each below 32."""
    for numbers in ([0] * 24, [32] * LENGTH, [-1] * LENGTH):
        with pytest.raises(ValueError, match="below 32"):
            phrase_of(numbers)
