"""The dose as it is typed from the label: read without guessing, and written back the same."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinroutine.app.diary.strengths import (
    ABOVE_ZERO,
    HOW_TO_WRITE,
    LARGEST,
    MOST,
    TOO_MANY,
    read_strengths,
    write_strengths,
)
from skinroutine.domain.plan.routine import Anchor, Slot, Step, StepKind


def mg(*numbers: str) -> tuple[Decimal, ...]:
    """Return strengths in mg."""
    return tuple(Decimal(one) for one in numbers)


@pytest.mark.parametrize(
    ("text", "strengths"),
    [
        ("", ()),
        ("   ", ()),
        ("30", mg("30")),
        ("20 + 10", mg("20", "10")),
        ("20+10", mg("20", "10")),
        (" 20 mg +10MG ", mg("20", "10")),
        ("12.5", mg("12.5")),
        ("12,5 + 12,5", mg("12.5", "12.5")),
        ("0.125", mg("0.125")),
        ("\u0662\u0660 + \u0661\u0660", mg("20", "10")),
        ("\u0661\u0662\u066b\u0665", mg("12.5")),
    ],
)
def test_what_labels_say_is_read(text: str, strengths: tuple[Decimal, ...]) -> None:
    """Numbers with a plus between them, with or without mg, in any digits; nothing is none."""
    assert read_strengths(text) == strengths


@pytest.mark.parametrize(
    "text", ["20 10", "20, 10", "20,10", "1,000", "+", "20 +", "+ 20", "twenty", "-5", "1e3", "NaN"]
)
def test_what_would_be_a_guess_is_not_read(text: str) -> None:
    """Where it is not clear which numbers are meant, a sentence says how to write them."""
    with pytest.raises(ValueError, match="a plus between them: 20") as told:
        read_strengths(text)
    assert str(told.value) == HOW_TO_WRITE


@pytest.mark.parametrize("text", ["0", "20 + 0", "1000", "999999 mg"])
def test_a_slip_of_the_key_is_told(text: str) -> None:
    """Nothing and a thousand mg are no strengths."""
    with pytest.raises(ValueError, match="mg") as told:
        read_strengths(text)
    assert str(told.value) == ABOVE_ZERO.format(largest=LARGEST)


def test_a_dose_has_so_many_capsules() -> None:
    """One capsule more than is taken is told; as many as are taken are read."""
    assert len(read_strengths(" + ".join(["10"] * MOST))) == MOST
    with pytest.raises(ValueError, match="capsules") as told:
        read_strengths(" + ".join(["10"] * (MOST + 1)))
    assert str(told.value) == TOO_MANY.format(most=MOST)


STRENGTHS = st.lists(
    st.decimals("0.001", "999.999", places=3, allow_nan=False, allow_infinity=False),
    max_size=MOST,
).map(tuple)


@given(STRENGTHS)
def test_what_is_written_is_read_back(strengths: tuple[Decimal, ...]) -> None:
    """Whatever strengths a step may have come back as they were."""
    assert read_strengths(write_strengths(strengths)) == strengths


@given(st.text(alphabet="0123456789.,+ mg\u0662\u066b-e", max_size=20))
def test_what_is_read_makes_a_step(text: str) -> None:
    """Any text is a sentence, or strengths that a step takes."""
    try:
        strengths = read_strengths(text)
    except ValueError as error:
        told = str(error)
    else:
        told = ""
        step = Step(
            "dose", StepKind.DOSE, "Dose", (Slot("dinner", Anchor.DINNER),), strengths=strengths
        )
        assert step.strengths == strengths
    assert told == "" or told.endswith(".")
