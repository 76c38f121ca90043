"""The diary of side effects: what stands of a day, and how each sign went."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from making import MONDAY, event, wall
from skinroutine.domain.course.symptoms import (
    DayPage,
    Question,
    Rating,
    SignCourse,
    day_page,
    questions,
    severities,
    signs_to_ask,
    time_line,
)
from skinroutine.domain.record.course_facts import (
    DayNoted,
    MoodNoted,
    PhotoDropped,
    PhotoKept,
    QuestionAsked,
    QuestionClosed,
    SignRated,
)
from skinroutine.domain.record.event import Fact, Undone
from skinroutine.domain.record.signs import Mood, Severity, Sign

NONE, MILD, MODERATE, SEVERE = Severity


def day(number: int) -> date:
    """Return the day so many days after that Monday."""
    return MONDAY + timedelta(days=number)


def page(*facts: Fact) -> DayPage:
    """Return that Monday's page, given its facts in order."""
    return day_page(MONDAY, [event(fact, n) for n, fact in enumerate(facts, 1)])


def rated(sign: str, severity: Severity | None, helped: str = "") -> SignRated:
    """Return a rating of that Monday."""
    return SignRated(MONDAY, sign, severity, helped)


def pages(sign: str, *grades: Severity | None, helped: str = "") -> list[DayPage]:
    """Return the pages of days with these ratings of a sign."""
    return [
        DayPage(day(n), {} if grade is None else {sign: Rating(grade, helped)})
        for n, grade in enumerate(grades)
    ]


def test_the_newest_word_holds() -> None:
    """A rating, a note and a mood take the place of earlier ones; empty ones take them away."""
    facts: list[Fact] = [
        rated("eyes", MILD),
        rated("eyes", MODERATE, "drops"),
        DayNoted(MONDAY, "dry air"),
        DayNoted(MONDAY, "heating on"),
        MoodNoted(MONDAY, Mood.LOW),
        MoodNoted(MONDAY, Mood.OKAY),
    ]
    found = page(*facts)
    assert found == DayPage(MONDAY, {"eyes": Rating(MODERATE, "drops")}, "heating on", Mood.OKAY)
    gone = page(*facts, rated("eyes", None), DayNoted(MONDAY, ""), MoodNoted(MONDAY, None))
    assert gone.is_blank
    assert not found.is_blank


def test_what_was_undone_is_not_on_the_page() -> None:
    """The rating before it stands again."""
    found = page(rated("eyes", MILD), rated("eyes", SEVERE), Undone("0002", MONDAY))
    assert found.ratings == {"eyes": Rating(MILD)}
    assert not found.has_severe


def test_photos_keep_their_order() -> None:
    """Each once; one that was dropped is gone, and kept again it is last."""
    kept = [PhotoKept(MONDAY, name) for name in ("a", "b", "a")]
    assert page(*kept).photos == ("a", "b")
    assert page(*kept, PhotoDropped(MONDAY, "a")).photos == ("b",)
    assert page(*kept, PhotoDropped(MONDAY, "a"), PhotoKept(MONDAY, "a")).photos == ("b", "a")


def test_anything_severe_is_seen() -> None:
    """It does not matter what it is, a sign of one's own included; none and mild are not."""
    assert page(rated("a rash", SEVERE)).has_severe
    assert not page(rated("eyes", MODERATE), rated("headache", NONE)).has_severe


def test_how_a_sign_went() -> None:
    """Felt on days 1, 2 and 4 of six, worst on the second; the newest word says it is gone."""
    line = time_line(pages("eyes", None, MILD, SEVERE, None, MILD, NONE))
    assert line == (SignCourse("eyes", day(1), day(4), SEVERE, 3, NONE),)
    assert not line[0].is_still_there
    (other,) = time_line(pages("eyes", MILD, NONE, MODERATE))
    assert (other.days, other.last_said, other.is_still_there) == (2, MODERATE, True)


def test_a_sign_that_was_never_felt_is_in_no_line() -> None:
    """Rated as none throughout, there is nothing to tell; none does not begin it."""
    assert time_line(pages("eyes", NONE, NONE)) == ()
    (line,) = time_line(pages("eyes", NONE, NONE, MILD))
    assert (line.first, line.days) == (day(2), 1)


def test_what_helped_is_told_once_each() -> None:
    """In the order it was first said."""
    days = [
        DayPage(day(n), {"dry-lips": Rating(MILD, helped)})
        for n, helped in enumerate(("balm", "", "water", "balm"))
    ]
    assert time_line(days)[0].helped == ("balm", "water")


def test_signs_stand_by_their_first_day() -> None:
    """Two of one day stand by their names."""
    days = [
        DayPage(day(0), {"headache": Rating(MILD)}),
        DayPage(day(1), {"eyes": Rating(MILD), "a rash": Rating(SEVERE)}),
    ]
    assert [one.sign for one in time_line(days)] == ["headache", "a rash", "eyes"]


def test_signs_of_ones_own_are_asked_about_again() -> None:
    """After the usual ones, each once, capitals or not."""
    own = [*pages("Zits", MILD), *pages("a rash", NONE), *pages("eyes", MILD)]
    assert signs_to_ask(own) == (*(one.value for one in Sign), "a rash", "Zits")


@given(st.lists(st.none() | st.sampled_from(Severity), max_size=30))
def test_any_ratings(grades: list[Severity | None]) -> None:
    """The line of a sign says what its days say, and the strip has one cell for each."""
    made = pages("eyes", *grades)
    felt = [n for n, grade in enumerate(grades) if grade not in {None, NONE}]
    assert severities(made, "eyes") == tuple(grades)
    line = time_line(made)
    assert len(line) == bool(felt)
    for one in line:
        assert (one.first, one.last, one.days) == (day(felt[0]), day(felt[-1]), len(felt))
        assert one.worst == max(grade for grade in grades if grade is not None)
        assert one.last_said == [grade for grade in grades if grade is not None][-1]


def test_questions_for_the_visit() -> None:
    """Other words keep a question's place; a closed one is gone, and opened by undo."""
    facts: list[Fact] = [
        QuestionAsked("a", MONDAY, "Sun?"),
        QuestionAsked("b", MONDAY, "Lips?"),
        QuestionAsked("a", day(1), "Holiday in the sun?"),
        QuestionClosed("b"),
        Undone("0004", None),
    ]
    events = [event(fact, n, wall(MONDAY, n)) for n, fact in enumerate(facts, 1)]
    assert questions(events[:4]) == (Question("a", MONDAY, "Holiday in the sun?", wall(MONDAY, 1)),)
    assert [one.id for one in questions(events)] == ["a", "b"]
