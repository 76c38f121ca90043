"""Diary and calendar come to one word, whoever said what in which order, and whatever broke off."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from skinroutine.domain.phone.agreement import (
    Forget,
    Found,
    Hear,
    Known,
    Mark,
    Note,
    Put,
    Remove,
    Wanted,
    agree,
)
from skinroutine.domain.plan.occurrence import OccurrenceKey

BEGAN = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
KEY = OccurrenceKey(date(2026, 11, 24), "dose", "dinner")
COVERS = (KEY,)


def wanted(mark: Mark = Mark.OPEN, content: str = "a", *, minute: int | None = None) -> Wanted:
    return Wanted("u", COVERS, mark, content, None if minute is None else at(minute))


def known(
    mark: Mark = Mark.OPEN, content: str = "a", tag: str = "1", *, gone: bool = False
) -> Known:
    return Known("u", COVERS, mark, content, tag, is_gone=gone)


def found(mark: Mark = Mark.OPEN, tag: str = "1", *, minute: int | None = None) -> Found:
    return Found("u", tag, mark, None if minute is None else at(minute))


def heard(mark: Mark, tag: str, minute: int | None) -> Hear:
    stamp = None if minute is None else at(minute)
    return Hear(replace(known(mark, "", tag), stamp=stamp), stamp)


def at(minute: int) -> datetime:
    return BEGAN + timedelta(minutes=minute)


def test_what_both_agree_on_is_left_alone() -> None:
    """The same version with the same content needs nothing."""
    assert agree([wanted()], [known()], [found()]) == ()


def test_what_is_planned_is_put_there() -> None:
    """An entry that was never there is written anew."""
    assert agree([wanted()], [], []) == (Put("u"),)


def test_what_changed_here_is_written_over_the_version_that_lies_there() -> None:
    """A tick, another text or another time is one write over the known version."""
    change = wanted(Mark.DONE, "b", minute=1)
    assert agree([change], [known()], [found()]) == (Put("u", "1"),)


def test_what_others_did_to_an_entry_stays() -> None:
    """An alarm that was put off there is a new version that says nothing: it is kept in mind."""
    assert agree([wanted()], [known()], [found(tag="2")]) == (Note(known(tag="2")),)
    own = replace(found(tag="2"), content="a")
    assert agree([wanted()], [], [own]) == (Note(known(tag="2")),)


def test_what_lies_there_from_an_older_plan_is_written_over() -> None:
    """An entry of ours of which nothing is known here is put right, and no second one is made."""
    assert agree([wanted()], [], [replace(found(), content="older")]) == (Put("u", "1"),)
    assert agree([wanted()], [], [found()]) == (Put("u", "1"),)


def test_what_was_done_there_is_heard() -> None:
    """An entry completed there is told to the diary with its time, before anything is written."""
    steps = agree([wanted()], [known()], [found(Mark.DONE, "2", minute=5)])
    assert steps == (heard(Mark.DONE, "2", 5),)


def test_what_was_taken_back_there_is_heard() -> None:
    """An entry that both had as done and that is open there again is taken back here."""
    steps = agree([wanted(Mark.DONE, "b")], [known(Mark.DONE, "b")], [found(Mark.OPEN, "2")])
    assert steps == (heard(Mark.OPEN, "2", None),)


def test_the_later_word_holds_where_both_spoke() -> None:
    """Left out here and done there since both agreed: whoever spoke last is right."""
    here = wanted(Mark.LEFT_OUT, "b", minute=5)
    earlier, later = found(Mark.DONE, "2", minute=4), found(Mark.DONE, "2", minute=6)
    assert agree([here], [known()], [earlier]) == (Put("u", "2"),)
    assert agree([here], [known()], [later]) == (heard(Mark.DONE, "2", 6),)


def test_what_was_deleted_there_is_not_put_back_and_says_nothing() -> None:
    """A deleted entry is no tick; it stays away until nothing is planned there any more."""
    assert agree([wanted()], [known()], []) == (Note(known(content="", tag="", gone=True)),)
    assert agree([wanted()], [known(gone=True)], []) == ()
    assert agree([], [known(gone=True)], []) == (Forget("u"),)


def test_a_calendar_that_was_emptied_is_filled_again() -> None:
    """Where all of ours is gone at once, it is the calendar that was lost and not each wish."""
    some = [replace(wanted(), uid=uid) for uid in "abc"]
    before = [replace(known(), uid=uid) for uid in "abc"]
    assert agree(some, before, []) == tuple(Put(uid) for uid in "abc")


def test_a_calendar_that_another_diary_took_over_is_filled_again() -> None:
    """Where none of ours is left and others are there, the plan is written and not given up."""
    some = [replace(wanted(), uid=uid) for uid in "abc"]
    before = [replace(known(), uid=uid) for uid in "abc"]
    steps = agree(some, before, [replace(found(), uid="strange")])
    assert [one for one in steps if isinstance(one, Put)] == [Put(uid) for uid in "abc"]


def test_what_is_planned_no_more_is_heard_and_then_removed() -> None:
    """A completion of an entry that was edited away is not lost."""
    done = found(Mark.DONE, "2", minute=5)
    assert agree([], [known()], [done]) == (heard(Mark.DONE, "2", 5),)
    assert agree([], [replace(known(Mark.DONE, "", "2"), stamp=at(5))], [done]) == (
        Remove("u", "2"),
    )


def test_an_entry_of_which_nothing_is_known_here_is_heard_as_well() -> None:
    """A second computer, or a restored backup, learns what was done from what lies there."""
    steps = agree([wanted()], [], [found(Mark.DONE, "7", minute=5)])
    assert steps == (heard(Mark.DONE, "7", 5),)


def test_an_entry_of_days_ago_is_heard_before_it_is_removed() -> None:
    """Nothing is known of it any more, but what it stood for: a phone had no network for days."""
    past = {"u": COVERS}
    done = found(Mark.DONE, "7", minute=5)
    assert agree([], [], [done], past) == (heard(Mark.DONE, "7", 5),)
    assert agree([], [replace(known(Mark.DONE, "", "7"), stamp=at(5))], [done], past) == (
        Remove("u", "7"),
    )
    assert agree([], [], [found(tag="7")], past) == (Remove("u", "7"),)
    assert agree([], [], [], past) == ()


@dataclass
class World:
    """A diary with one entry, a calendar, and a phone; passes may break off at any step."""

    minute: int = 0
    mark: Mark = Mark.OPEN
    said_at: datetime | None = None
    there: Found | None = None
    tags: int = 0
    knows: dict[str, Known] = field(default_factory=dict)
    newest: tuple[str, Mark] | None = None
    is_deleted: bool = False

    def say_here(self, mark: Mark) -> None:
        self.minute += 1
        if mark is not self.mark:
            self.mark, self.said_at = mark, at(self.minute)
            self.newest = ("here", mark)

    def say_there(self, mark: Mark) -> None:
        self.minute += 1
        if self.there is not None and mark is not self.there.mark:
            self.there = Found(
                "u", self._tag(), mark, None if mark is Mark.OPEN else at(self.minute)
            )
            self.newest = ("there", mark)

    def delete_there(self) -> None:
        self.is_deleted = self.is_deleted or self.there is not None
        self.there = None

    def agree(self, *, broken: bool = False) -> bool:
        """Make one pass; tell whether there was anything to do."""
        said = self.said_at if self.mark is not Mark.OPEN else None
        want = Wanted("u", COVERS, self.mark, self.mark.value, said)
        steps = agree([want], self.knows.values(), [self.there] if self.there else [])
        for step in steps:
            match step:
                case Put(over=over):
                    assert over == (self.there.tag if self.there else "")
                    self.there = Found("u", self._tag(), self.mark, said)
                    if not broken:  # otherwise it was written, and nobody heard of that
                        self.knows["u"] = Known(
                            "u", COVERS, self.mark, self.mark.value, self.there.tag, said, said
                        )
                case Hear(known=agreed, at=said_at):
                    if not broken:
                        self.mark, self.said_at = agreed.mark, said_at or at(self.minute)
                        said = self.said_at if self.mark is not Mark.OPEN else None
                        self.knows["u"] = replace(agreed, said_at=said)
                case Note(known=agreed):
                    self.knows["u"] = agreed
                case _:
                    raise AssertionError(step)
        return bool(steps)

    def _tag(self) -> str:
        self.tags += 1
        return str(self.tags)


ACTS = st.one_of(
    st.tuples(st.just("here"), st.sampled_from(Mark)),
    st.tuples(st.just("there"), st.sampled_from([Mark.OPEN, Mark.DONE])),
    st.tuples(st.sampled_from(["pass", "broken pass"]), st.just(Mark.OPEN)),
    st.tuples(st.just("delete"), st.just(Mark.OPEN)),
)


@settings(max_examples=1000)
@given(st.lists(ACTS, max_size=14))
def test_both_come_to_one_word(acts: list[tuple[str, Mark]]) -> None:
    """After whatever happened, a few passes bring both to the same mark, and then all is quiet.

    The same mark is that of the newest word: of two that crossed, the later one. What was said of
    an entry that was deleted before anybody looked is not to be had.
    """
    world = World()
    for act, mark in acts:
        match act:
            case "here":
                world.say_here(mark)
            case "there":
                world.say_there(mark)
            case "delete":
                world.delete_there()
            case _:
                world.agree(broken=act == "broken pass")
    for _ in range(4):
        if not world.agree():
            break
    assert not world.agree()
    assert world.there is not None or world.is_deleted
    if world.there is not None:
        assert world.there.mark is world.mark
        newest = world.newest[1] if world.newest is not None and not world.is_deleted else Mark.OPEN
        if newest is not Mark.OPEN:
            assert world.mark is newest
