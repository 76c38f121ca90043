"""A search of the care guide: a person's own words find the guide's, and what has most is first."""

from __future__ import annotations

import pytest

from skinroutine.app.course.care import FACTS
from skinroutine.app.course.care_search import ALIKE, matches, ranks
from skinroutine.app.course.red_flags import FULL

PASSAGES = {one.id: one.text for one in FACTS} | {
    one.fact: f"{one.what} {one.action}" for one in FULL
}


def found(sought: str) -> list[str]:
    """Return the ids of what is found, the best first."""
    ids, counts = list(PASSAGES), ranks(sought, tuple(PASSAGES.values()))
    return [ids[place] for place in sorted(counts, key=lambda place: -counts[place])]


@pytest.mark.parametrize(
    ("sought", "among"),
    [
        ("pimples worse", "early-flare"),
        ("my zits", "second-course"),
        ("drunk", "alcohol"),
        ("Can I drink wine?", "alcohol"),
        ("beers", "alcohol"),
        ("the pill", "uk-pregnancy"),
        ("period", "F4.21"),
        ("sunburn", "spf"),
        ("tan", "every-index"),
        ("epilate", "waxing"),
        ("wax", "waxing"),
        ("missed dose", "forgotten"),
        ("overdosed", "too-much"),
        ("ibuprofen", "other-medicines"),
        ("depressed", "F4.10"),
        ("chapped", "moisturise"),
        ("moisturizer", "moisturise"),
        ("night driving", "F4.16"),
        ("mini-pills", "us-pregnancy"),
    ],
)
def test_own_words_find_the_guides(sought: str, among: str) -> None:
    """Everyday words find what the guide calls by another name, whatever joins them."""
    assert among in found(sought)


@pytest.mark.parametrize("sought", ["zebra", "cat", "tattoo", "", "  ", "?"])
def test_what_is_not_there_is_not_found(sought: str) -> None:
    """A word that nothing has, and no word at all, find nothing."""
    assert found(sought) == []


def test_what_has_every_word_stands_alone() -> None:
    """Where a passage has all that is sought, those with less are not shown."""
    assert found("dark urine") == ["F4.14"]
    assert ranks("dark urine", ("urine", "dark", "dark urine")) == {2: 2}


def test_what_has_most_counts_most() -> None:
    """Where none has all, each that has any is found, with how many words it has."""
    passages = ("blood", "nothing", "blood and urine")
    assert ranks("dark blood urine", passages) == {0: 1, 2: 2}


def test_a_short_word_begins_a_word() -> None:
    """A short word is not found in the middle of another; a longer one is, as in compounds."""
    assert not matches("tan", "standing")
    assert matches("sun", "sunscreen")
    assert matches("creme", "Sonnencreme")
    assert matches("J\u00d3HN", "St John\u2019s wort")


def test_words_that_join_count_for_nothing() -> None:
    """They name nothing, unless they are all that is sought."""
    assert ranks("what about the sun", ("about the", "sun")) == {1: 1}
    assert ranks("about", ("about the", "sun")) == {0: 1}


@pytest.mark.parametrize("guides", sorted({one for line, _ in ALIKE for one in line.split("|")}))
def test_every_line_leads_somewhere(guides: str) -> None:
    """What stands for a person's word stands in the guide, or asking for it would find nothing."""
    asked = next(own for line, own in ALIKE if guides in line.split("|"))
    assert any(guides in passage.casefold() for passage in PASSAGES.values()), asked
