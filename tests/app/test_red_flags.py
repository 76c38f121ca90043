"""The signs that need a person are fixed, and the numbers beside them the person's or marked."""

from __future__ import annotations

import pytest

from skinroutine.app.course.red_flags import (
    C18,
    C42,
    C43,
    C44,
    FULL,
    SHORT,
    TITLE,
    UNVERIFIED,
    NumberKind,
    c18,
    c42,
    number_of,
    numbers_of,
    of_region,
)
from skinroutine.domain.record.preferences import Numbers, Preferences, Region

from ui.never_say import broken_quotes

LOW = (
    "If you feel very low or think of harming yourself: leaflets say stop taking it and contact a "
    "doctor straight away. In danger now? Call {number}. You don\u2019t have to sort it out alone."
)
EXTRA = (
    "If you\u2019ve taken more than your plan says, contact a doctor, pharmacist or poison line now"
)


def test_the_copy_deck() -> None:
    """The fixed sentences are those of the copy deck, to the letter."""
    assert LOW == C42
    assert C43 == (
        "You marked something as severe. This app can\u2019t judge it. Leaflets list signs "
        "that need "
        "a person today: see the list, or call your clinic."
    )
    assert C44 == (
        "If there\u2019s any chance of pregnancy, leaflets say stop taking it and call your "
        "prescriber "
        "now."
    )
    assert f"{EXTRA}: {{number}}." == C18


def test_the_list_is_whole() -> None:
    """It has every sign from F4.10 to F4.21, in order, each with what leaflets say and a source."""
    assert [flag.fact for flag in FULL] == [f"F4.{n}" for n in range(10, 22)]
    assert all(flag.what and flag.sources for flag in FULL)
    said = [flag for flag in FULL if flag.action.startswith("Leaflets say: ")]
    assert [flag.fact for flag in FULL if flag not in said] == ["F4.20"]


def test_stop_is_what_leaflets_say() -> None:
    """The word stands in no sentence that does not begin with whose it is."""
    stops = [flag.action for flag in FULL if "stop" in flag.action]
    assert len(stops) >= 8
    assert all(one.startswith("Leaflets say: ") for one in stops)


def test_the_list_is_for_everybody() -> None:
    """The sign of a pregnancy is in neutral words and guesses nobody's body."""
    assert FULL[-1].what.startswith("For anyone who can get pregnant:")
    every = " ".join((TITLE, *SHORT, C42, C43, C44, *(f"{f.what} {f.action}" for f in FULL)))
    for word in ("women", "woman", "female", "male", "girl", "!"):
        assert word not in every.casefold().split()
    assert "!" not in every
    assert broken_quotes(every) == []


@pytest.mark.parametrize(
    ("region", "emergency", "crisis", "poison"),
    [
        (Region.US, "911", "988", "1-800-222-1222"),
        (Region.UK, "999", "116 123", "111"),
        (Region.EU, "112", "", ""),
        (Region.OTHER, "", "", ""),
    ],
)
def test_the_numbers_of_regions(region: Region, emergency: str, crisis: str, poison: str) -> None:
    """Each region has its own, and where none is known none is shown."""
    shown = numbers_of(Preferences(region=region))
    assert [one.text for one in shown] == [emergency, crisis, poison]
    assert [one.kind for one in shown] == list(NumberKind)
    verified = [one.text for one in shown if one.is_verified]
    assert verified == (["1-800-222-1222"] if region is Region.US else [])
    assert all(one.is_doubtful == bool(one.text) for one in shown if not one.is_verified)


@pytest.mark.parametrize("kind", list(NumberKind))
def test_the_persons_own_number(kind: NumberKind) -> None:
    """It stands before the region's, and nobody doubts it."""
    preferences = Preferences(region=Region.US, numbers=Numbers(**{kind.value: "12 34"}))
    mine = number_of(kind, preferences)
    assert (mine.text, mine.is_own, mine.is_doubtful) == ("12 34", True, False)
    others = [one for one in numbers_of(preferences) if one.kind is not kind]
    assert others == [of_region(one.kind, Region.US) for one in others]


def test_feeling_very_low() -> None:
    """C42 has the number to call, and says where that is not verified."""
    mine = Preferences(region=Region.UK, numbers=Numbers(emergency="112"))
    assert c42(mine) == LOW.format(number="112")
    assert c42(Preferences()) == LOW.format(number="your local emergency number")
    doubted = c42(Preferences(region=Region.UK))
    assert doubted == f"{LOW.format(number='999')} (999 is {UNVERIFIED}.)"


def test_more_than_planned() -> None:
    """C18 has the poison line, and without one the rest of the sentence."""
    assert c18(Preferences(region=Region.US)) == f"{EXTRA}: 1-800-222-1222."
    assert c18(Preferences(region=Region.UK)) == f"{EXTRA}: 111. (111 is {UNVERIFIED}.)"
    assert c18(Preferences()) == f"{EXTRA}."
    assert c18(Preferences(numbers=Numbers(poison="19240"))) == f"{EXTRA}: 19240."
