"""What holds reminders back: quiet hours for care, and a pause for everything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from making import BERLIN, DOSE, MONDAY, NEW_YORK, event, key, wall
from skinroutine.domain.plan.occurrence import OccurrenceKey, occurrences
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import (
    Event,
    Fact,
    NotShownReason,
    Paused,
    PromptKind,
    Reminded,
    Resumed,
    Snoozed,
    Undone,
)
from skinroutine.domain.record.preferences import QuietHours
from skinroutine.domain.record.status import Moment, State, fold
from skinroutine.domain.reminding.reminder import (
    Manners,
    ReminderPlan,
    given_at,
    is_paused,
    next_prompt,
    plan,
)

TUESDAY = MONDAY + timedelta(days=1)
BALM = key("lip-balm", "midday")
NIGHT = [key("moisturizer", "night"), key("lip-balm", "night")]
MORNING = [key(one, "morning") for one in ("moisturizer", "sunscreen", "lip-balm")]
EVENING = QuietHours(time(18), time(2))
PAUSED = Manners(is_paused=True, zone=BERLIN)
ZONES = st.sampled_from(sorted(available_timezones() - {"Factory", "localtime"}))
INSTANTS = st.datetimes(datetime(2026, 1, 2), datetime(2027, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001 - the strategy's shape
MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def quiet(begins: time, ends: time) -> Manners:
    """Return manners with quiet hours in Berlin."""
    return Manners(QuietHours(begins, ends), zone=BERLIN)


def monday(now: datetime, events: Sequence[Event] = ()) -> tuple[State, ...]:
    """Return the states of Monday at an instant."""
    return fold(occurrences(default_routine(), MONDAY, BERLIN), events, Moment(now, BERLIN))


def heard(found: ReminderPlan) -> list[OccurrenceKey]:
    """Return what a plan announces."""
    return [prompt.state.occurrence.key for prompt in found.announce]


def held(found: ReminderPlan) -> list[tuple[OccurrenceKey, NotShownReason]]:
    """Return what a plan holds back, and why."""
    return [(prompt.state.occurrence.key, reason) for prompt, reason in found.held]


def test_quiet_hours_hold_back_care_and_never_a_dose() -> None:
    """At 22:00 the dose is announced and the night's care waits for the end at 02:00."""
    now = wall(MONDAY, 22)
    found = plan(monday(now), now, since=wall(MONDAY, 18), manners=Manners(EVENING, zone=BERLIN))
    assert heard(found) == [DOSE]
    assert held(found) == [(one, NotShownReason.QUIET_HOURS) for one in NIGHT]
    assert found.next_wake == wall(TUESDAY, 2)


def test_quiet_hours_let_a_snooze_through() -> None:
    """What the person snoozed, and so asked for, comes at its end whatever the hour."""
    now = wall(MONDAY, 13)
    events = [event(Snoozed(BALM, now), 1, wall(MONDAY, 12, 50))]
    found = plan(monday(now, events), now, manners=quiet(time(6), time(20)))
    assert heard(found) == [BALM]
    assert held(found) == [(one, NotShownReason.QUIET_HOURS) for one in MORNING]


def test_the_end_of_quiet_hours_releases() -> None:
    """A minute before the end care is held and at the end it is announced."""
    manners, ends = quiet(time(12), time(13)), wall(MONDAY, 13)
    before = ends - timedelta(minutes=1)
    found = plan(monday(before), before, wall(MONDAY, 9), manners)
    assert (heard(found), found.next_wake) == ([], ends)
    found = plan(monday(ends), ends, wall(MONDAY, 9), manners)
    assert (heard(found), held(found)) == ([BALM], [])
    assert found.next_wake == wall(MONDAY, 19)


def test_an_earlier_slot_comes_before_the_end() -> None:
    """While care is held the plan still wakes for the dose."""
    now = wall(MONDAY, 18, 30)
    found = plan(monday(now), now, manners=Manners(EVENING, zone=BERLIN))
    assert heard(found) == []
    assert found.next_wake == wall(MONDAY, 19)


def test_quiet_hours_are_of_the_zone_one_is_in() -> None:
    """At 13:00 in Berlin it is 07:00 in New York, where quiet hours until 08:00 still last."""
    now = wall(MONDAY, 13)
    manners = Manners(QuietHours(time(22), time(8)), zone=NEW_YORK)
    assert heard(plan(monday(now), now, manners=manners)) == []
    assert plan(monday(now), now, manners=manners).next_wake == wall(MONDAY, 14)


@pytest.mark.parametrize(
    ("begins", "ends", "at", "expected"),
    [
        (time(22), time(7), wall(MONDAY, 21, 59, 59), None),
        (time(22), time(7), wall(MONDAY, 22), wall(TUESDAY, 7)),
        (time(22), time(7), wall(TUESDAY, 0), wall(TUESDAY, 7)),
        (time(22), time(7), wall(TUESDAY, 6, 59), wall(TUESDAY, 7)),
        (time(22), time(7), wall(TUESDAY, 7), None),
        (time(12), time(13, 30), wall(MONDAY, 11, 59), None),
        (time(12), time(13, 30), wall(MONDAY, 12), wall(MONDAY, 13, 30)),
        (time(12), time(13, 30), wall(MONDAY, 13, 29), wall(MONDAY, 13, 30)),
        (time(12), time(13, 30), wall(MONDAY, 13, 30), None),
        (time(0), time(6), wall(MONDAY, 0), wall(MONDAY, 6)),
        (time(20), time(0), wall(MONDAY, 23), wall(TUESDAY, 0)),
        (time(20), time(0), wall(TUESDAY, 0), None),
    ],
)
def test_when_quiet_hours_end(
    begins: time, ends: time, at: datetime, expected: datetime | None
) -> None:
    """The beginning belongs to them and the end does not, over midnight too."""
    assert QuietHours(begins, ends).end_after(at, BERLIN) == expected


def test_quiet_hours_end_in_a_spring_gap() -> None:
    """An end at 02:30 that Berlin's clock leaps over is the leap itself."""
    hours = QuietHours(time(22), time(2, 30))
    leap = datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert hours.end_after(leap - timedelta(hours=1), BERLIN) == leap
    assert hours.end_after(leap, BERLIN) is None


@given(zone=ZONES.map(ZoneInfo), at=INSTANTS, begins=MINUTES, ends=MINUTES)
@example(ZoneInfo("Europe/Berlin"), datetime(2026, 3, 29, 0, 30, tzinfo=UTC), time(1), time(2, 15))
@example(ZoneInfo("Australia/Lord_Howe"), datetime(2026, 10, 3, tzinfo=UTC), time(2), time(2, 5))
def test_quiet_hours_always_end(zone: ZoneInfo, at: datetime, begins: time, ends: time) -> None:
    """The end lies ahead, within a day and an hour, and at it it is no longer quiet."""
    assume(begins != ends)
    hours = QuietHours(begins, ends)
    end = hours.end_after(at, zone)
    if end is None:
        return
    assert at < end <= at + timedelta(hours=25)
    if not at.astimezone(zone).fold:
        assert hours.end_after(end, zone) is None


@given(zone=ZONES.map(ZoneInfo), at=INSTANTS, begins=MINUTES, ends=MINUTES)
def test_quiet_hours_hold_the_wall_times_between(
    zone: ZoneInfo, at: datetime, begins: time, ends: time
) -> None:
    """Of a pair of quiet hours and the same turned round exactly one holds an instant."""
    assume(begins != ends)
    there, back = QuietHours(begins, ends), QuietHours(ends, begins)
    assert (there.end_after(at, zone) is None) != (back.end_after(at, zone) is None)


def test_a_pause_holds_everything_back() -> None:
    """Dose, care and snooze wait; the plan wakes for what falls due later all the same."""
    now = wall(MONDAY, 19)
    events = [event(Snoozed(BALM, now), 1, wall(MONDAY, 18))]
    found = plan(monday(now, events), now, manners=PAUSED)
    assert found.announce == ()
    assert held(found) == [(one, NotShownReason.PAUSED) for one in [*MORNING, BALM, DOSE]]
    assert found.next_wake == wall(MONDAY, 21, 30)


def test_a_pause_is_named_before_quiet_hours() -> None:
    """Where both hold a step back, the pause is the reason."""
    now = wall(MONDAY, 21, 30)
    manners = Manners(EVENING, is_paused=True, zone=BERLIN)
    assert {reason for _, reason in held(plan(monday(now), now, manners=manners))} == {
        NotShownReason.PAUSED
    }


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([], False),
        ([Paused(MONDAY)], True),
        ([Paused(MONDAY), Resumed(MONDAY)], False),
        ([Paused(MONDAY), Resumed(MONDAY), Paused(MONDAY)], True),
        ([Resumed(MONDAY)], False),
        ([Paused(MONDAY), Undone("0001", MONDAY)], False),
        ([Paused(MONDAY), Undone("0001", MONDAY), Undone("0002", MONDAY)], True),
        ([Paused(MONDAY), Resumed(MONDAY), Undone("0002", MONDAY)], True),
        ([Paused(MONDAY), Reminded(DOSE, time(19), "test")], True),
    ],
)
def test_whether_reminders_are_paused(facts: list[Fact], expected: bool) -> None:
    """The newest word that stands holds: undone, a pause or a resumption was never said."""
    events = [event(fact, number) for number, fact in enumerate(facts, start=1)]
    assert is_paused(events) is expected
    assert is_paused(reversed(events)) is expected


def test_when_a_reminder_will_be_given() -> None:
    """Care waits for the end of quiet hours, a dose does not, and a pause gives no time at all."""
    now = wall(MONDAY, 17)
    prompts = {
        state.occurrence.key: prompt
        for state in monday(now)
        for prompt in (next_prompt(state, now),)
        if prompt is not None
    }
    manners = Manners(EVENING, zone=BERLIN)
    assert given_at(prompts[NIGHT[0]], manners) == wall(TUESDAY, 2)
    assert given_at(prompts[DOSE], manners) == wall(MONDAY, 19)
    assert given_at(prompts[BALM], manners) == wall(MONDAY, 12, 30)
    assert given_at(prompts[DOSE], Manners()) == wall(MONDAY, 19)
    assert given_at(prompts[DOSE], PAUSED) is None
    snoozed = monday(now, [event(Snoozed(NIGHT[0], wall(MONDAY, 22)), 1, now)])
    found = [next_prompt(state, now) for state in snoozed if state.occurrence.key == NIGHT[0]]
    assert [(one.kind, given_at(one, manners)) for one in found if one] == [
        (PromptKind.SNOOZE, wall(MONDAY, 22))
    ]
