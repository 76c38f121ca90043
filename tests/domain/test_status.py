"""The table of states: done, late, skipped, due, upcoming and not recorded, to the second."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, tzinfo

import pytest

from making import BERLIN, DOSE, HELSINKI, MONDAY, NEW_YORK, TOKYO, event, key, the_dose, wall
from skinroutine.domain.plan.occurrence import OccurrenceKey, occurrences
from skinroutine.domain.plan.routine import LATE_AFTER, AnchorTimes
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import (
    Event,
    Fact,
    NotShown,
    NotShownReason,
    PromptKind,
    Reminded,
    RoutineRevised,
    Skipped,
    SkipReason,
    Snoozed,
    Ticked,
    Undone,
    Unticked,
)
from skinroutine.domain.record.status import (
    Moment,
    Prompting,
    Record,
    State,
    Status,
    fold,
    zone_named,
)

TUESDAY = MONDAY + timedelta(days=1)
DUE = wall(MONDAY, 19)
SECOND = timedelta(seconds=1)
EVENING = wall(MONDAY, 23, 30)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (wall(MONDAY, 4), Status.UPCOMING),
        (DUE - SECOND, Status.UPCOMING),
        (DUE, Status.DUE),
        (wall(TUESDAY, 3, 59, 59), Status.DUE),
        (wall(TUESDAY, 4), Status.NOT_RECORDED),
        (wall(MONDAY - timedelta(days=3), 12), Status.UPCOMING),
    ],
)
def test_without_a_record(now: datetime, expected: Status) -> None:
    """Upcoming until due, due until the day's end at 04:00, then not recorded."""
    found = the_dose([], now)
    assert found.status is expected
    assert found.record is None


@pytest.mark.parametrize(
    ("done_at", "expected"),
    [
        (wall(MONDAY, 4), Status.DONE),
        (DUE - timedelta(hours=5), Status.DONE),
        (DUE, Status.DONE),
        (DUE + LATE_AFTER - SECOND, Status.DONE),
        (DUE + LATE_AFTER, Status.DONE),
        (DUE + LATE_AFTER + timedelta(microseconds=1), Status.DONE_LATE),
        (DUE + LATE_AFTER + SECOND, Status.DONE_LATE),
        (wall(TUESDAY, 0, 20), Status.DONE_LATE),
        (wall(TUESDAY, 3, 59, 59), Status.DONE_LATE),
        (wall(TUESDAY, 4), Status.DONE),
        (None, Status.DONE),
    ],
)
def test_done_or_done_late(done_at: datetime | None, expected: Status) -> None:
    """Late is more than two hours after due and still on its own day; before due is done."""
    found = the_dose([event(Ticked(DOSE, done_at))], EVENING)
    assert found.status is expected
    assert found.record is not None
    assert found.record.done_at == done_at


def test_two_hours_are_what_the_product_says() -> None:
    """The limit is two hours, as defined once in product.md."""
    assert timedelta(hours=2) == LATE_AFTER


def test_after_midnight_a_slot_of_the_evening() -> None:
    """A bedtime slot at 00:30 that is ticked at 00:40 is done; at 02:31 it is late."""
    routine = default_routine(AnchorTimes(bed=time(0, 30)))
    night = key("lip-balm", "night")
    planned = [one for one in occurrences(routine, MONDAY, BERLIN) if one.key == night]
    for minutes, expected in ((10, Status.DONE), (120, Status.DONE), (121, Status.DONE_LATE)):
        tick = event(Ticked(night, wall(TUESDAY, 0, 30) + timedelta(minutes=minutes)))
        (found,) = fold(planned, [tick], Moment(wall(TUESDAY, 3, 30), BERLIN))
        assert found.status is expected


def test_filled_in_later_keeps_both_times() -> None:
    """A tick of the next day with the time typed is judged by that time and keeps when noted."""
    noted = wall(TUESDAY, 9)
    found = the_dose([event(Ticked(DOSE, wall(MONDAY, 19, 40), with_food=True), 1, noted)], noted)
    assert found.status is Status.DONE
    assert found.record == Record(noted, BERLIN, wall(MONDAY, 19, 40), with_food=True)
    late = the_dose([event(Ticked(DOSE, wall(MONDAY, 22)), 1, noted)], noted)
    assert late.status is Status.DONE_LATE


TICK = Ticked(DOSE, DUE)
SKIP = Skipped(DOSE, SkipReason.SIDE_EFFECTS)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([TICK, Unticked(DOSE)], Status.DUE),
        ([SKIP], Status.SKIPPED),
        ([SKIP, TICK], Status.DONE),
        ([TICK, SKIP], Status.SKIPPED),
        ([SKIP, Unticked(DOSE)], Status.DUE),
        ([Unticked(DOSE), TICK], Status.DONE),
        ([Ticked(DOSE, DUE + timedelta(hours=3)), TICK], Status.DONE),
        ([TICK, Undone("0001", MONDAY)], Status.DUE),
        ([TICK, SKIP, Undone("0002", MONDAY)], Status.DONE),
        ([TICK, Undone("0001", MONDAY), Undone("0002", MONDAY)], Status.DONE),
        ([TICK, Snoozed(DOSE, EVENING)], Status.DONE),
        ([Ticked(key("dose", "dinner", TUESDAY), DUE)], Status.DUE),
        ([Ticked(key("lip-balm", "night"), DUE)], Status.DUE),
        ([RoutineRevised(MONDAY, default_routine())], Status.DUE),
        ([Reminded(DOSE, time(19), "test")], Status.DUE),
        ([NotShown(DOSE, NotShownReason.NO_ANSWER)], Status.DUE),
    ],
)
def test_the_last_word_holds(facts: list[Fact], expected: Status) -> None:
    """The newest standing fact about the record decides, and facts on others do not matter."""
    events = [event(fact, number) for number, fact in enumerate(facts, start=1)]
    assert the_dose(events, EVENING).status is expected


def test_a_skip_keeps_its_reason() -> None:
    """A skip's reason is in the record, and no time done."""
    record = the_dose([event(SKIP)], EVENING).record
    assert record is not None
    assert (record.reason, record.done_at) == (SkipReason.SIDE_EFFECTS, None)


@pytest.mark.parametrize(
    ("zone", "expected"),
    [(BERLIN, Status.DONE), (NEW_YORK, Status.DONE), (TOKYO, Status.DONE)],
    ids=str,
)
def test_travel_does_not_relabel_a_tick(zone: tzinfo, expected: Status) -> None:
    """Judged in the zone of the tick, done in Berlin stays done wherever it is looked at."""
    tick = event(Ticked(DOSE, DUE + timedelta(minutes=5)))
    assert the_dose([tick], EVENING + timedelta(days=3), zone).status is expected


@pytest.mark.parametrize(
    ("zone", "expected"),
    [("America/New_York", Status.DONE), ("Europe/Berlin", Status.DONE_LATE)],
)
def test_lateness_is_judged_where_the_tick_was_made(zone: str, expected: Status) -> None:
    """19:05 in New York is on time there, though it is past one in the night in Berlin."""
    done_at = datetime(2026, 11, 3, 0, 5, tzinfo=UTC)
    tick = event(Ticked(DOSE, done_at), zone=zone)
    assert the_dose([tick], EVENING + timedelta(days=3)).status is expected


def test_lateness_over_a_gap_is_counted_in_instants() -> None:
    """02:30 in Berlin's spring gap is due at 03:00; two hours later is outside its day: done."""
    saturday = wall(MONDAY, 12).date().replace(month=3, day=28)
    routine = default_routine(AnchorTimes(bed=time(2, 30)))
    night = OccurrenceKey(saturday, "lip-balm", "night")
    (one,) = (x for x in occurrences(routine, saturday, BERLIN) if x.key == night)
    assert one.due_at == datetime(2026, 3, 29, 1, tzinfo=UTC)
    tick = event(Ticked(night, one.due_at + timedelta(minutes=59)))
    (found,) = fold([one], [tick], Moment(one.due_at + timedelta(hours=1), BERLIN))
    assert found.status is Status.DONE


def test_the_last_minute_of_a_day_is_due() -> None:
    """Helsinki's 03:30 in the gap is due in the last minute of its day."""
    saturday = wall(MONDAY, 12).date().replace(month=3, day=28)
    routine = default_routine(AnchorTimes(bed=time(3, 30)))
    night = OccurrenceKey(saturday, "lip-balm", "night")
    (one,) = (x for x in occurrences(routine, saturday, HELSINKI) if x.key == night)
    (found,) = fold([one], [], Moment(one.due_at, HELSINKI))
    assert found.status is Status.DUE
    (later,) = fold([one], [], Moment(one.due_at + timedelta(minutes=1), HELSINKI))
    assert later.status is Status.NOT_RECORDED


def prompting_after(*facts: Fact) -> Prompting:
    """Return how far the reminding has come after facts made a minute apart from 19:00 on."""
    events = [
        event(fact, number, DUE + timedelta(minutes=number - 1))
        for number, fact in enumerate(facts, start=1)
    ]
    return the_dose(events, EVENING).prompting


def test_how_far_the_reminding_has_come() -> None:
    """A reminder, a snooze and a failure are each kept as long as they mean something."""
    reminded, failed = Reminded(DOSE, time(19), "x"), NotShown(DOSE, NotShownReason.REFUSED)
    snoozed, later = Snoozed(DOSE, EVENING), DUE + timedelta(minutes=1)
    assert prompting_after() == Prompting()
    assert prompting_after(reminded) == Prompting(DUE, time(19), DUE)
    assert prompting_after(failed) == Prompting(not_shown=NotShownReason.REFUSED)
    assert prompting_after(failed, reminded) == Prompting(later, time(19), later)
    assert prompting_after(reminded, snoozed) == Prompting(snoozed_until=EVENING)
    assert prompting_after(reminded, snoozed, failed) == Prompting(
        snoozed_until=EVENING, not_shown=NotShownReason.REFUSED
    )
    assert prompting_after(reminded, failed) == Prompting(
        DUE, time(19), DUE, not_shown=NotShownReason.REFUSED
    )


def test_repeats_and_heads_ups_in_the_reminding() -> None:
    """A repeat moves the newest reminder alone; a heads-up is kept beside, for its own time."""
    reminded, ahead = (
        Reminded(DOSE, time(19), "x", kind) for kind in (PromptKind.DUE, PromptKind.HEADS_UP)
    )
    again = Reminded(DOSE, time(19), "x", PromptKind.REPEAT)
    later = DUE + timedelta(minutes=1)
    assert prompting_after(ahead) == Prompting(heads_up_slot_time=time(19))
    assert prompting_after(ahead, reminded) == Prompting(later, time(19), later, time(19))
    assert prompting_after(reminded, again) == Prompting(DUE, time(19), later)
    assert prompting_after(again) == Prompting(DUE, time(19), DUE)
    assert prompting_after(Snoozed(DOSE, later), reminded) == Prompting(later, time(19), later)


def test_states_keep_the_order_of_the_day() -> None:
    """The states come in the order of the occurrences they were asked for."""
    planned = occurrences(default_routine(), MONDAY, BERLIN)
    events: list[Event] = [event(TICK)]
    states = fold(planned, events, Moment(EVENING, BERLIN))
    assert tuple(state.occurrence for state in states) == planned
    assert all(isinstance(state, State) for state in states)


def test_the_words_of_the_states() -> None:
    """Done and done late are done; upcoming and due are open; the rest is neither."""
    assert {one for one in Status if one.is_done} == {Status.DONE, Status.DONE_LATE}
    assert {one for one in Status if one.is_open} == {Status.UPCOMING, Status.DUE}


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        ("Europe/Berlin", 1),
        ("UTC", 0),
        ("UTC+05:30", 5.5),
        ("UTC-03:00", -3),
        ("Mars/Olympus", 0),
        ("", 0),
        ("../../etc/passwd", 0),
        ("UTC+99:99", 0),
        ("\0", 0),
        ("Europe", 0),
    ],
)
def test_a_zones_name_always_gives_a_zone(name: str, hours: float) -> None:
    """A name that this computer does not know is read as an offset, or as UTC."""
    winter = datetime(2026, 1, 15, tzinfo=UTC)
    assert winter.astimezone(zone_named(name)).utcoffset() == timedelta(hours=hours)
