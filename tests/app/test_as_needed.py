"""Steps that are done as needed, and notes: said, counted, taken back, and in no denominator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from making import DOSE, MONDAY, NEW_YORK, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.errors import WrongUse
from skinroutine.domain.plan.edits import archive_step, put_step
from skinroutine.domain.plan.routine import LONGEST_NOTE, Anchor, Slot, Step, StepKind
from skinroutine.domain.record.event import Noted, Used
from skinroutine.domain.record.status import Status

from fakes import FixedClock

DROPS = Step("drops", StepKind.EYE_DROPS, "Eye drops", (), is_as_needed=True)
CREAM = Step(
    "cream", StepKind.MOISTURIZER, "Hand cream", (Slot("night", Anchor.BED),), is_as_needed=True
)
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def commands(commands: Commands) -> Commands:
    """Return the commands of a diary with eye drops and hand cream as needed."""
    for step in (DROPS, CREAM):
        commands.change_routine(put_step(step))
    return commands


def uses(queries: Queries, number: int = 0) -> dict[str, tuple[int, datetime | None]]:
    """Return how often each step was done on a day counted from Monday, and when last."""
    shown = queries.day(MONDAY + timedelta(days=number))
    return {one.step.id: (one.times, one.last_at) for one in shown.uses}


def refused(store: SqliteStore, act: Callable[[], object]) -> str:
    """Return the sentence with which an act is refused, which writes nothing."""
    before = store.count()
    with pytest.raises(WrongUse) as caught:
        act()
    assert store.count() == before
    return str(caught.value)


def test_it_is_counted_each_time(commands: Commands, queries: Queries, clock: FixedClock) -> None:
    """Each use counts for itself, and the newest time is shown."""
    assert uses(queries) == {"drops": (0, None), "cream": (0, None)}
    assert commands.use("drops", via="window").event.fact == Used(
        MONDAY, "drops", clock.now(), "window"
    )
    clock.advance(timedelta(hours=1))
    commands.use("drops")
    commands.use("drops", at=wall(MONDAY, 9))
    assert uses(queries) == {"drops": (3, wall(MONDAY, 11)), "cream": (0, None)}
    assert uses(queries, 1)["drops"] == (0, None)


def test_no_denominator_has_it(commands: Commands, queries: Queries, clock: FixedClock) -> None:
    """Day, week, month and 28 days count what they did; a slot of the step counts as any other."""
    clock.instant = wall(TUESDAY, 10)
    before = queries.day(), queries.week(), queries.month()
    for _ in range(3):
        commands.use("drops", MONDAY)
        commands.use("cream")
    after = queries.day(), queries.week(), queries.month()
    assert replace(after[0], uses=()) == replace(before[0], uses=())
    assert replace(after[1], uses=()) == replace(before[1], uses=())
    assert after[2] == before[2]
    assert after[0].count.planned == 8
    assert "drops" not in {row.step.id for row in after[1].table.rows}
    assert "cream" in {row.step.id for row in after[1].table.rows}


def test_the_uses_of_a_week(commands: Commands, queries: Queries, clock: FixedClock) -> None:
    """The week says for each such step how often on each of its days."""
    clock.instant = wall(MONDAY + timedelta(days=3), 10)
    for number in (0, 0, 2, 3):
        commands.use("drops", MONDAY + timedelta(days=number))
    found = {step.id: times for step, times in queries.week().uses}
    assert found == {"drops": (2, 0, 1, 1, 0, 0, 0), "cream": (0,) * 7}


def test_a_past_day(commands: Commands, queries: Queries, clock: FixedClock) -> None:
    """Noted for an earlier day without a time, when is unknown; a time must be of that day."""
    clock.instant = wall(TUESDAY, 10)
    assert commands.use("drops", MONDAY).event.fact == Used(MONDAY, "drops", None)
    assert uses(queries)["drops"] == (1, None)
    commands.use("drops", MONDAY, wall(MONDAY, 22))
    commands.use("drops", MONDAY, wall(TUESDAY, 3, 59))
    with pytest.raises(WrongUse, match="outside the day of 2026-11-02"):
        commands.use("drops", MONDAY, wall(TUESDAY, 4))
    assert uses(queries)["drops"] == (3, wall(TUESDAY, 3, 59))
    assert uses(queries, 1)["drops"] == (0, None)


def test_what_makes_no_sense(store: SqliteStore, commands: Commands, clock: FixedClock) -> None:
    """A step that is planned, one that is not there, a day to come and a wrong time are refused."""
    later = clock.now() + timedelta(seconds=1)
    cases: list[tuple[Callable[[], object], str]] = [
        (
            lambda: commands.use("sunscreen"),
            "Sunscreen SPF 30+ is not done as needed on 2026-11-02.",
        ),
        (
            lambda: commands.use("tonic"),
            "tonic is not done as needed on 2026-11-02.",
        ),
        (lambda: commands.use("drops", TUESDAY), "2026-11-03 has not come yet."),
        (lambda: commands.use("drops", at=later), "That time has not come yet."),
        (
            lambda: commands.use("drops", at=wall(MONDAY, 3, 59)),
            "That time is outside the day of 2026-11-02.",
        ),
    ]
    for act, sentence in cases:
        assert refused(store, act) == sentence


def test_it_is_asked_of_the_routine_of_its_day(
    store: SqliteStore, commands: Commands, queries: Queries, clock: FixedClock
) -> None:
    """Archived on Tuesday, it can still be noted for Monday, where it shows."""
    clock.instant = wall(TUESDAY, 10)
    commands.change_routine(archive_step("drops"))
    assert "as needed on 2026-11-03" in refused(store, lambda: commands.use("drops"))
    commands.use("drops", MONDAY)
    assert uses(queries)["drops"] == (1, None)
    assert set(uses(queries, 1)) == {"cream"}
    assert {step.id: times for step, times in queries.week().uses}["drops"][:2] == (1, 0)


def test_undo_takes_one_use_back(commands: Commands, queries: Queries) -> None:
    """One undo, one use; redo brings it back."""
    for _ in range(2):
        commands.use("drops")
    commands.undo()
    assert uses(queries)["drops"][0] == 1
    commands.redo()
    assert uses(queries)["drops"][0] == 2


def test_it_is_never_reminded(commands: Commands, queries: Queries) -> None:
    """A step without slots has no occurrence; one with slots is reminded at those."""
    commands.use("drops")
    states = queries.reminding().states
    assert "drops" not in {one.occurrence.key.step_id for one in states}
    assert [one.occurrence.at for one in states if one.occurrence.key.step_id == "cream"] == [
        time(21, 30)
    ] * 2


def test_a_use_abroad(commands: Commands, queries: Queries, clock: FixedClock) -> None:
    """It is of the day there."""
    clock.place, clock.instant = NEW_YORK, wall(TUESDAY, 8)
    assert commands.use("drops").event.day == MONDAY
    assert uses(queries)["drops"][0] == 1


def test_a_note(store: SqliteStore, commands: Commands, queries: Queries) -> None:
    """Set, replaced, cleared: each is a fact, the newest holds, and the same again is none."""

    def note() -> str:
        states = queries.day().states
        return next(one.note for one in states if one.occurrence.key == DOSE)

    assert commands.note(DOSE, "") is None
    changed = commands.note(DOSE, "  with soup\n")
    assert changed is not None
    assert changed.event.fact == Noted(DOSE, "with soup")
    assert note() == "with soup"
    count = store.count()
    assert commands.note(DOSE, "with soup ") is None
    assert store.count() == count
    commands.note(DOSE, "with bread")
    assert note() == "with bread"
    commands.note(DOSE, "   ")
    assert note() == ""
    for expected in ("with bread", "with soup", ""):
        commands.undo()
        assert note() == expected
    commands.redo()
    assert note() == "with soup"


def test_a_note_leaves_the_counts(commands: Commands, queries: Queries) -> None:
    """It is no record: nothing is done by it."""
    before = queries.day()
    commands.note(DOSE, "with soup")
    after = queries.day()
    assert after.count == before.count
    assert [one.status for one in after.states] == [one.status for one in before.states]
    assert Status.DONE not in {one.status for one in after.states}


def test_a_note_on_a_past_day(commands: Commands, queries: Queries, clock: FixedClock) -> None:
    """It can be written later, is of its own day, and stays when the step is archived."""
    clock.instant = wall(TUESDAY, 10)
    commands.note(DOSE, "at the lake")
    commands.change_routine(archive_step("dose"))
    notes = [one.note for one in queries.states(MONDAY, TUESDAY) if one.note]
    assert notes == ["at the lake"]


def test_notes_that_make_no_sense(store: SqliteStore, commands: Commands) -> None:
    """One that is too long, of a day to come, or of what is not planned is refused."""
    sentence = refused(store, lambda: commands.note(DOSE, "x" * (LONGEST_NOTE + 1)))
    assert sentence == "A note has up to 500 characters; this one has 501."
    assert commands.note(DOSE, " " + "x" * LONGEST_NOTE) is not None
    tomorrow = key("dose", "dinner", TUESDAY)
    assert refused(store, lambda: commands.note(tomorrow, "x")) == "2026-11-03 has not come yet."
    sentence = refused(store, lambda: commands.note(key("drops", "night"), "x"))
    assert sentence == "drops has no night on 2026-11-02."
