"""The seam for the language: plain English as it is written, and whatever is installed instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time
from decimal import Decimal

import pytest

from skinroutine.app import tongue
from skinroutine.app.tongue import MEDICAL, DayForm, PlainEnglish, mark, plural, speak, tr

MONDAY = date(2026, 11, 23)


class Recorder(PlainEnglish):
    """Notes what it is asked for, and answers in capitals."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, int | None]] = []

    def translate(self, text: str, about: str, number: int | None) -> str:
        """Note a text, and return it in capitals but for its places."""
        self.asked.append((text, about, number))
        return text.replace("one", "ONE").replace("steps", "STEPS")

    def number(self, number: int) -> str:
        """Return a number in brackets."""
        return f"[{number}]"


@pytest.fixture
def spoken() -> Iterator[Recorder]:
    """Yield a tongue that is spoken while the test runs."""
    made = Recorder()
    speak(made)
    yield made
    speak()


def test_english_is_spoken_as_it_is_written() -> None:
    """Without anything installed a text is itself, with values in its places."""
    assert tr("Done") == "Done"
    assert tr("{step} at {at}", step="Lip {balm}", at="19:00") == "Lip {balm} at 19:00"


@pytest.mark.parametrize(("n", "words"), [(0, "0 steps"), (1, "1 step"), (2, "2 steps")])
def test_english_has_a_form_for_one(n: int, words: str) -> None:
    """One has its own form, and everything else the other."""
    assert plural("1 step", "{n} steps", n) == words


def test_values_stand_in_both_forms() -> None:
    """A plural has other places beside its number."""
    for n, words in ((1, "1 step at 19:00"), (4, "4 steps at 19:00")):
        assert plural("1 step at {at}", "{n} steps at {at}", n, at="19:00") == words


def test_what_is_installed_is_asked(spoken: Recorder) -> None:
    """A text is asked for with what it is about, a plural with its number, by its many."""
    assert tr("one thing", about="a button") == "ONE thing"
    assert plural("1 step", "{n} steps", 3, about="a row") == "[3] STEPS"
    assert spoken.asked == [("one thing", "a button", None), ("{n} steps", "a row", 3)]


def test_one_in_a_language_without_a_translation_is_english(spoken: Recorder) -> None:
    """Where the many comes back as it is, one is still one."""
    assert plural("1 leaf", "{n} leaves", 1) == "1 leaf"
    assert plural("1 leaf", "{n} leaves", 2) == "[2] leaves"


def test_a_marked_text_remembers_what_it_is_about(spoken: Recorder) -> None:
    """A constant is marked once, and a later `tr` asks for the same text."""
    text = mark("one capsule", about=MEDICAL)
    assert text == "one capsule"
    assert tr(text) == "ONE capsule"
    assert tongue.translated({7: text}) == {7: "ONE capsule"}
    assert spoken.asked == [("one capsule", "medical", None)] * 2


def test_english_goes_on_after_another_language(spoken: Recorder) -> None:
    """What was installed is gone when nothing is installed in its place."""
    speak()
    assert tr("one thing") == "one thing"
    assert spoken.asked == []


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (DayForm.LONG, "Monday 23 November"),
        (DayForm.COLUMN, "Mon 23"),
        (DayForm.DAY_AND_MONTH, "23 November"),
        (DayForm.SHORT, "Mon 23 Nov"),
        (DayForm.MONTH, "November 2026"),
    ],
)
def test_days_in_english(form: DayForm, words: str) -> None:
    """Each form of a day is written the English way, whatever this computer's locale is."""
    assert tongue.day_words(MONDAY, form) == words


def test_times_weekdays_and_numbers_in_english() -> None:
    """Times have 24 hours, weekdays one letter, three or all, numbers no separators."""
    assert [tongue.clock(time(hour, 5)) for hour in (0, 9, 19)] == ["00:05", "09:05", "19:05"]
    assert [tongue.weekday(2, letters=n) for n in (None, 3, 1)] == ["Wednesday", "Wed", "W"]
    assert tongue.number(12345) == "12345"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("0", "0"),
        ("12.50", "12.5"),
        ("999", "999"),
        ("1.29E+3", "1,290"),
        ("1234567.25", "1,234,567.25"),
    ],
)
def test_amounts_in_english(value: str, words: str) -> None:
    """An amount has the decimals it needs and its thousands marked."""
    assert tongue.decimal(Decimal(value)) == words


@pytest.mark.parametrize(
    ("names", "words"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_lists_in_english(names: Sequence[str], words: str) -> None:
    """Names have an "and" before the last; parts that are strung together have none."""
    assert tongue.listed(names) == words
    assert tongue.commas(names) == ", ".join(names)
    assert tongue.clauses(iter(names)) == "; ".join(names)
