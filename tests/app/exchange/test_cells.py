"""Cells of a CSV file."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinroutine.app.exchange.cells import cell, harmless, lines

STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20"


@pytest.mark.parametrize("text", ["=1+1", " =1", "\t=1", "\rx", "-5", "+1", "@SUM(A1)", "\uff1dx"])
def test_a_text_that_could_be_a_formula_begins_with_an_apostrophe(text: str) -> None:
    """A spreadsheet shows it instead of running it."""
    assert harmless(text) == f"'{text}" or harmless(text).lstrip().startswith("'")


@pytest.mark.parametrize("text", ["a-b", "20 mg", "", "it\u2019s = fine", "x+y"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    """An ordinary text is not changed."""
    assert harmless(text) == text


@given(st.lists(st.text(alphabet=st.characters(codec="utf-8"), max_size=40), min_size=1))
def test_a_row_reads_back_and_starts_no_formula_under_any_separator(texts: list[str]) -> None:
    """Neither at commas nor where semicolons, tabs or lines would part cells."""
    written = lines([texts]).decode()
    (read,) = csv.reader(io.StringIO(written, newline=""))
    assert read == [harmless(one) for one in texts]
    for one in read:
        for part in one.replace("\t", ";").replace("\r", ";").replace("\n", ";").split(";"):
            assert not part.lstrip().startswith(tuple("=+-@\uff1d\uff0b\uff0d\uff20"))


def test_values_are_written_as_a_spreadsheet_reads_them() -> None:
    """Days and instants are ISO 8601, numbers have no exponent."""
    at = datetime.fromisoformat("2026-01-05T18:00:00-08:00")
    values = (None, True, False, date(2026, 1, 5), at, time(8), Decimal("1E+1"), 3)
    assert [cell(one) for one in values] == [
        "", "yes", "no", "2026-01-05", "2026-01-05T18:00:00-08:00", "08:00", "10", "3",
    ]  # fmt: skip


def test_rows_end_as_rfc_4180_says() -> None:
    """Every row ends with CR LF, and quotes are doubled."""
    assert lines([["a", 'say "b"'], ["c", None]]) == b'"a","say ""b"""\r\n"c",""\r\n'
