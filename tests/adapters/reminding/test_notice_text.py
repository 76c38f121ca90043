"""Text for pop-ups: whatever comes in, what may go out, and that nothing else is lost."""

from __future__ import annotations

import html
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skinroutine.adapters.reminding.notice_text import (
    BODY_LIMIT,
    TITLE_LIMIT,
    bounded,
    escaped,
    one_line,
    paragraph,
    undashed,
    unquoted,
    unslashed,
)

CONTROLS = {"Cc", "Zl", "Zp"}
ANY = st.text(st.characters(exclude_categories=()), max_size=400)
SOUND = st.text(max_size=400)
PATIENT = settings(suppress_health_check=[HealthCheck.too_slow])
"""A busy machine makes text slowly; that is no fault of the text."""
TIGHT = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"]), min_size=1)


def units(text: str) -> int:
    """Return the length of a text as Windows counts it."""
    return len(text.encode("utf-16-le")) // 2


def kept(text: str) -> str:
    """Return the signs of a text that may not be lost."""
    return "".join(
        "\ufffd" if unicodedata.category(sign) == "Cs" else sign
        for sign in text
        if sign != " " and unicodedata.category(sign) not in CONTROLS
    )


@PATIENT
@given(ANY)
def test_one_line_keeps_all_but_controls(text: str) -> None:
    """Any text becomes one line that is never empty, has no controls and keeps every other sign."""
    found = one_line(text)
    assert found
    assert not {unicodedata.category(sign) for sign in found} & (CONTROLS | {"Cs"})
    assert kept(found) == kept(text)
    assert "  " not in found
    assert found == " " or found.strip(" ") == found
    assert one_line(found) == found


@PATIENT
@given(ANY)
def test_a_paragraph_keeps_its_lines(text: str) -> None:
    """A body keeps every sign but controls, and each of its lines, however they end."""
    found = paragraph(text)
    assert kept(found) == kept(text)
    assert {sign for sign in found if unicodedata.category(sign) in CONTROLS} <= {"\n"}
    ends = text.count("\r\n")
    assert found.count("\n") == text.count("\n") + text.count("\r") - ends
    assert paragraph(found) == found


@PATIENT
@given(st.lists(TIGHT, min_size=1))
def test_words_are_left_as_they_are(words: list[str]) -> None:
    """Words without gaps in them are not touched, on one line or on several."""
    assert one_line(" ".join(words)) == " ".join(words)
    assert paragraph("\n".join(words)) == "\n".join(words)


@PATIENT
@given(ANY)
def test_escaping_loses_and_injects_nothing(text: str) -> None:
    """A server that reads markup finds no mark in it, and shows what was meant."""
    found = escaped(text)
    assert html.unescape(found) == html.unescape(html.escape(text))
    assert not {"<", ">"} & set(found)


@given(st.text(st.sampled_from("&<>;#lgtamp x1\u00e9"), max_size=40))
def test_escaping_can_be_undone(text: str) -> None:
    """Unescaped again, an escaped text is itself, also where it looks escaped already."""
    assert html.unescape(escaped(text)) == text


@PATIENT
@given(SOUND, st.integers(1, BODY_LIMIT))
def test_bounded_text_fits(text: str, limit: int) -> None:
    """Bounded text has at most so many UTF-16 units and is the whole text or a beginning of it."""
    found = bounded(text, limit)
    assert units(found) <= limit
    found.encode("utf-16-le")
    if units(text) <= limit:
        assert found == text
    else:
        assert found.endswith("\u2026")
        assert text.startswith(found[:-1])
        assert units(found) >= limit - 1


@given(st.text(st.sampled_from("a\U0001f9f4"), min_size=1, max_size=20), st.integers(1, 20))
def test_bounded_text_splits_no_pair(text: str, limit: int) -> None:
    """A sign of two UTF-16 units is kept whole or left out."""
    found = bounded(text, limit)
    assert units(found) <= limit
    assert set(found) <= {"a", "\U0001f9f4", "\u2026"}


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("abcdef", 6, "abcdef"),
        ("abcdefg", 6, "abcde\u2026"),
        ("\U0001f9f4\U0001f9f4\U0001f9f4", 6, "\U0001f9f4\U0001f9f4\U0001f9f4"),
        ("\U0001f9f4\U0001f9f4\U0001f9f4", 5, "\U0001f9f4\U0001f9f4\u2026"),
        ("\U0001f9f4\U0001f9f4\U0001f9f4", 4, "\U0001f9f4\u2026"),
        ("ab", 1, "\u2026"),
        ("", 1, ""),
        ("x" * 64, TITLE_LIMIT, f"{'x' * 62}\u2026"),
    ],
)
def test_bounded_by_example(text: str, limit: int, expected: str) -> None:
    """At the limit, one over it, and signs of two units on either side of it."""
    assert bounded(text, limit) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", " "),
        (" \n\t\0", " "),
        ("  a \n b\tc\0d ", "a b c d"),
        ("7:00\u202fPM, 40\u00a0mg", "7:00\u202fPM, 40\u00a0mg"),
        ("x\ud800y", "x\ufffdy"),
        ("a\u2028b\x85c", "a b c"),
        ("\u202eabc\u200d", "\u202eabc\u200d"),
    ],
)
def test_one_line_by_example(text: str, expected: str) -> None:
    """Nothing, gaps, spaces that hold together, half signs and signs of direction, by example."""
    assert one_line(text) == expected


@PATIENT
@given(ANY)
def test_no_option_no_escape_no_quote(text: str) -> None:
    """Each sign that a program would read as its own is replaced, and no other is."""
    assert not undashed(text).startswith("-")
    assert undashed(text)[1:] == text[1:]
    assert unslashed(text) == "".join("\u2216" if sign == "\\" else sign for sign in text)
    assert unquoted(text) == "".join("\u2019" if sign == "'" else sign for sign in text)
