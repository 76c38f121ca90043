"""The care guide: each fact with its source and date, and nothing that was not found in one."""

from __future__ import annotations

import re
from datetime import date

import pytest

from skinroutine.app.course import care, red_flags
from skinroutine.app.course.care import FACTS, NOT_SHOWN, SOURCES, CareFact, Topic
from skinroutine.app.tongue import MEDICAL, Marked
from skinroutine.domain.record.preferences import Region

from ui.never_say import broken_quotes

WANTED = {
    *("F1.5", "F1.6", "F1.7", "F1.12", "F1.13", "F1.14", "F1.15"),
    *(f"F2.{n}" for n in range(1, 7)),
    *("F3.1", "F3.2", "F3.3", "F3.4", "F3.5", "F3.6", "F3.8", "F3.9", "F3.10", "F3.12"),
    *("F3.14", "F3.15", "F3.16", "F3.17"),
    *(f"F4.{n}" for n in range(1, 9)),
    *("F5.1", "F5.2", "F5.3", "F5.4", "F5.5", "F5.6", "F5.7", "F5.8", "F5.9"),
    *(f"F6.{n}" for n in range(1, 8)),
    *("F9.1", "F9.2", "F8.8", "F8.9"),
}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
def test_each_fact_can_be_checked(fact: CareFact) -> None:
    """It names sources that exist, the day it was read, and numbers of the fact base."""
    assert fact.sources
    assert [key for key in fact.sources if key not in SOURCES] == []
    assert [one.key for one in care.sources_of(fact)] == list(fact.sources)
    assert fact.checked_on == date(2026, 11, 24)
    assert fact.facts
    assert all(re.fullmatch(r"F\d\.\d+", number) for number in fact.facts)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
def test_what_was_not_found_is_not_said(fact: CareFact) -> None:
    """No fact is one that was remembered and not read."""
    assert not NOT_SHOWN & set(fact.facts)
    excluded = {"F1.10", "F3.7", "F3.13", "F5.10", "F8.4", "F8.5", "F8.6", "F9.3"}
    assert not excluded & set(fact.facts)


def test_the_flare_is_told_without_advice() -> None:
    """When to call about it was in no source (F2.1), so neither the guide nor a tip says so."""
    flare = next(fact for fact in FACTS if "F2.1" in fact.facts)
    assert re.search(r"\b(call|clinic|wait|feverish)\b", flare.text) is None


BARE = re.compile(
    r"(?:^|[.] )(?:No|Do|Don.t|Avoid|Leave|Use|Take|Keep|Stop|Tell|Swallow|Put|Wear|A thin|On 15)\b"
    r"(?! (?:schedule|source)\b)"
)
"""The beginning of a sentence that says what to do, and not whose words it is."""


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
def test_what_to_do_is_somebodys_words(fact: CareFact) -> None:
    """The guide gives no orders of its own: a sentence that does says first whose it is."""
    assert not BARE.search(fact.text)


def test_programmes_are_told_as_of_their_rules() -> None:
    """What the US programme asks for was read before its rules changed, and says so."""
    told = [fact for fact in FACTS if {"F3.8", "F3.9", "F3.10"} & set(fact.facts)]
    assert len(told) == 2
    assert all("before 2026" in fact.text for fact in told)


def test_the_guide_is_whole() -> None:
    """Every fact that a person may read is there, and each has a name of its own."""
    assert {number for fact in FACTS for number in fact.facts} >= WANTED
    assert len({fact.id for fact in FACTS}) == len(FACTS)
    assert {fact.topic for fact in FACTS} == set(Topic) == set(care.TOPIC_NAMES)


def test_every_text_is_a_sentence_of_medicine() -> None:
    """It stays English where nobody has checked its translation."""
    texts = [fact.text for fact in FACTS]
    texts += [one for flag in red_flags.FULL for one in (flag.what, flag.action)]
    texts += [*red_flags.SHORT, red_flags.TITLE, red_flags.C18]
    texts += [red_flags.C42, red_flags.C43, red_flags.C44]
    wrong = [one for one in texts if not isinstance(one, Marked) or one.about != MEDICAL]
    assert wrong == []


def test_no_source_is_an_address_or_unused() -> None:
    """Sources are authorities and journals by name, and each stands beside some fact."""
    said = " ".join(f"{one.title} {one.organisation}" for one in SOURCES.values()).casefold()
    assert re.findall(r"https?:|www\.|\w\.(?:com|org|gov|net)\b|dokteronline", said) == []
    used = {key for fact in FACTS for key in fact.sources}
    used |= {key for flag in red_flags.FULL for key in flag.sources}
    assert used == set(SOURCES)
    assert all(key == one.key for key, one in SOURCES.items())


@pytest.mark.parametrize("region", list(Region))
def test_whose_rules_are_shown(region: Region) -> None:
    """A region's rules and everybody's; every rule where no region is chosen."""
    shown = {fact for topic in Topic for fact in care.facts_of(topic, region)}
    everybodys = {fact for fact in FACTS if not fact.regions}
    assert everybodys < shown
    if region is Region.OTHER:
        assert shown == set(FACTS)
    else:
        assert shown - everybodys == {fact for fact in FACTS if region in fact.regions}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
def test_no_fact_says_what_must_never_be_said(fact: CareFact) -> None:
    """Also what is quoted gives no advice, no promise and no verdict of its own."""
    assert broken_quotes(fact.text) == []


def test_the_note_on_programmes_stands_first() -> None:
    """Before any rule of a programme it is said that they changed."""
    first = next(care.facts_of(Topic.TESTS, Region.US))
    assert first.text == care.PROGRAMME_NOTE
    assert not first.regions
