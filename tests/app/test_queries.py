"""What a person can ask: the day, the next reminder, the week, and the last 28 days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from making import BERLIN, DOSE, MONDAY, NEW_YORK, dinner_at, figures, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.demo import DAYS, fill_demo
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import DayPart
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.adherence import CellState, Count
from skinroutine.domain.record.event import NotShown, Reminded, Skipped, SkipReason, Ticked
from skinroutine.domain.record.status import Moment, Status

from fakes import FixedClock

SUNDAY = MONDAY - timedelta(days=1)
SLOTS = (
    ("moisturizer", "morning", 8, 0),
    ("sunscreen", "morning", 8, 0),
    ("lip-balm", "morning", 8, 0),
    ("lip-balm", "midday", 12, 30),
    ("dose", "dinner", 19, 0),
    ("moisturizer", "night", 21, 30),
    ("lip-balm", "night", 21, 30),
)


def day(number: int) -> date:
    """Return a day counted from Monday 2 November."""
    return MONDAY + timedelta(days=number)


def test_the_checklist_of_a_new_day(queries: Queries, clock: FixedClock) -> None:
    """At ten in the morning three steps are due, four to come, in three groups."""
    clock.advance(timedelta(seconds=42))
    shown = queries.day()
    assert (shown.day, shown.today) == (MONDAY, MONDAY)
    assert shown.moment == Moment(wall(MONDAY, 10), BERLIN)
    assert [(one.part, len(one.states), figures(one.count)) for one in shown.groups] == [
        (DayPart.MORNING, 3, (0, 3, 0)),
        (DayPart.MIDDAY, 1, (0, 1, 0)),
        (DayPart.EVENING, 3, (0, 3, 0)),
    ]
    assert [state.occurrence.key for state in shown.due] == [
        key("moisturizer", "morning"),
        key("sunscreen", "morning"),
        key("lip-balm", "morning"),
    ]
    assert figures(shown.count) == (0, 7, 0)
    assert len(shown.states) == 7


def test_two_snapshots_of_a_minute_are_equal(queries: Queries, clock: FixedClock) -> None:
    """Nothing changed within a minute: the snapshots are equal, so nothing need be painted."""
    before = queries.day(), queries.week()
    clock.advance(timedelta(seconds=59))
    assert (queries.day(), queries.week()) == before


def test_the_count_of_the_day(queries: Queries, commands: Commands) -> None:
    """A skip leaves the day's denominator, a tick counts, and the groups say the same."""
    commands.tick(key("moisturizer", "morning"))
    commands.skip(key("sunscreen", "morning"), SkipReason.RAN_OUT)
    shown = queries.day()
    assert figures(shown.count) == (1, 6, 1)
    assert figures(shown.groups[0].count) == (1, 2, 1)
    assert sum((group.count for group in shown.groups), Count()) == shown.count


def test_the_next_reminder_is_of_all_steps_of_its_time(
    queries: Queries, commands: Commands, clock: FixedClock
) -> None:
    """The next reminder names its instant and all that comes together; done steps are not in it."""
    found = queries.day().next_reminder
    assert found is not None
    assert (found.at, len(found.states)) == (wall(MONDAY, 12, 30), 1)
    clock.instant = wall(MONDAY, 20)
    found = queries.day().next_reminder
    assert found is not None
    assert (found.at, len(found.states)) == (wall(MONDAY, 21, 30), 2)
    commands.tick(key("moisturizer", "night"))
    found = queries.day().next_reminder
    assert found is not None
    assert [state.occurrence.key for state in found.states] == [key("lip-balm", "night")]


def test_a_snooze_is_the_next_reminder(queries: Queries, commands: Commands) -> None:
    """A snoozed step comes at the end of its snooze."""
    commands.snooze(key("sunscreen", "morning"), timedelta(minutes=20))
    found = queries.day().next_reminder
    assert found is not None
    assert found.at == wall(MONDAY, 10, 20)
    assert [state.occurrence.key.step_id for state in found.states] == ["sunscreen"]


def test_no_next_reminder_late_in_the_evening(queries: Queries, clock: FixedClock) -> None:
    """After the last slot of the day there is none; the same holds on another day's page."""
    clock.instant = wall(MONDAY, 22)
    assert queries.day().next_reminder is None
    assert queries.day(SUNDAY).next_reminder is None


def test_an_earlier_day(queries: Queries, commands: Commands) -> None:
    """A day before the diary began can be looked at and filled in; it then counts."""
    shown = queries.day(SUNDAY)
    assert (shown.day, shown.today) == (SUNDAY, MONDAY)
    assert {state.status for state in shown.states} == {Status.NOT_RECORDED}
    assert queries.week(SUNDAY).began == MONDAY
    assert figures(shown.last_28_days) == (0, 0, 0)
    commands.tick(key("dose", "dinner", SUNDAY))
    shown = queries.day(SUNDAY)
    assert figures(shown.count) == (1, 7, 0)
    assert queries.week(SUNDAY).began == SUNDAY
    assert figures(queries.day().last_28_days) == (1, 7, 0)


def test_the_days_of_the_week_beside_the_checklist(
    queries: Queries, commands: Commands, clock: FixedClock
) -> None:
    """Days before the beginning and days to come count nothing; today counts its whole day."""
    clock.instant = wall(day(1), 9)
    commands.tick(key("dose", "dinner"))
    week = queries.day().week
    assert [one for one, _ in week] == [day(n) for n in range(7)]
    assert [figures(count) for _, count in week] == [(1, 7, 0), (0, 7, 0), *[(0, 0, 0)] * 5]


@pytest.mark.parametrize(("first", "begins"), [(0, MONDAY), (6, SUNDAY), (5, day(-2))])
def test_the_week_begins_where_one_lives(
    store: SqliteStore, commands: Commands, clock: FixedClock, first: int, begins: date
) -> None:
    """The first weekday of the settings begins the week on both pages."""
    queries = Queries(store, clock, Settings(first_weekday=first))
    assert queries.week().table.days[0] == begins
    assert queries.day().week[0][0] == begins


def test_a_week_worked_out_by_hand(queries: Queries, commands: Commands, clock: FixedClock) -> None:
    """A whole week of four states: each row, each day and each total as counted on paper."""
    clock.instant = wall(day(2), 20)
    for step, slot, hour, minute in SLOTS:
        done = wall(MONDAY, hour, minute) + timedelta(minutes=30)
        commands.tick(key(step, slot, MONDAY), done, with_food=step == "dose" or None)
    commands.tick(key("dose", "dinner", day(1)), wall(day(1), 22), with_food=False)
    commands.skip(key("lip-balm", "midday", day(1)), SkipReason.AWAY)
    commands.tick(key("lip-balm", "morning", day(1)))
    commands.tick(key("moisturizer", "morning", day(2)), wall(day(2), 8, 5))
    commands.skip(key("lip-balm", "morning", day(2)), SkipReason.FORGOT)
    shown = queries.week()
    table = shown.table
    assert [row.step.id for row in table.rows] == ["dose", "moisturizer", "sunscreen", "lip-balm"]
    looks = {row.step.id: [cell.look.name for cell in row.cells[:4]] for row in table.rows}
    assert looks == {
        "dose": ["DONE", "DONE_LATE", "DUE", "UPCOMING"],
        "moisturizer": ["DONE", "NOT_RECORDED", "PARTLY", "UPCOMING"],
        "sunscreen": ["DONE", "NOT_RECORDED", "DUE", "UPCOMING"],
        "lip-balm": ["DONE", "PARTLY", "DUE", "UPCOMING"],
    }
    assert {row.step.id: figures(row.count) for row in table.rows} == {
        "dose": (2, 3, 0),
        "moisturizer": (3, 5, 0),
        "sunscreen": (1, 3, 0),
        "lip-balm": (4, 6, 2),
    }
    assert [figures(one) for one in table.by_day] == [
        (7, 7, 0),
        (2, 6, 1),
        (1, 4, 1),
        *[(0, 0, 0)] * 4,
    ]
    assert figures(table.all_steps) == (10, 17, 2)
    assert figures(table.dose) == (2, 3, 0)
    assert figures(table.care) == (8, 14, 2)
    assert figures(shown.last_28_days) == (9, 13, 1)
    assert figures(shown.doses_with_food) == (1, 2, 0)
    assert shown.most_often_blank is not None
    blank, when, times = shown.most_often_blank
    assert (blank.id, when.id, times) == ("moisturizer", "morning", 1)
    assert (shown.today, shown.began) == (day(2), MONDAY)


def test_a_week_before_the_diary_began(queries: Queries, clock: FixedClock) -> None:
    """A week before the first day has nothing planned and nothing missed."""
    table = queries.week(day(-10)).table
    assert table.rows == ()
    assert table.all_steps == Count()


def test_the_week_in_which_the_diary_began(
    store: SqliteStore, clock: FixedClock, options: Settings
) -> None:
    """Begun on a Thursday, the days before it are empty in the table and in the count."""
    clock.instant = wall(day(3), 7)
    Commands(store, clock).start_diary()
    clock.instant = wall(day(5), 5)
    shown = Queries(store, clock, options).week()
    assert shown.began == day(3)
    assert [one.planned for one in shown.table.by_day] == [0, 0, 0, 7, 7, 0, 0]
    assert {cell.look for row in shown.table.rows for cell in row.cells[:3]} == {CellState.NOTHING}


@pytest.mark.parametrize(
    ("began", "planned"), [(-40, 28), (-29, 28), (-28, 28), (-27, 27), (-1, 1), (0, 0)]
)
def test_the_last_28_days_end_yesterday(
    store: SqliteStore, clock: FixedClock, options: Settings, began: int, planned: int
) -> None:
    """The window is the 28 days before today, less those before the diary began."""
    clock.instant = wall(day(began), 6)
    commands = Commands(store, clock)
    commands.start_diary()
    clock.instant = wall(MONDAY, 23)
    commands.tick(DOSE)
    queries = Queries(store, clock, options)
    assert queries.day().last_28_days == Count(0, planned * 7)
    assert queries.week().last_28_days == Count(0, planned * 7)
    assert queries.day(day(-3)).last_28_days == Count(0, planned * 7)


def test_the_blanks_of_the_last_28_days(
    queries: Queries, commands: Commands, clock: FixedClock
) -> None:
    """The slot most often blank is counted over the 28 days, whatever week is looked at."""
    clock.instant = wall(day(3), 12)
    for number in range(3):
        for step, slot, *_ in SLOTS:
            if slot != "midday":
                commands.tick(key(step, slot, day(number)))
    for shown in (queries.week(), queries.week(day(-20))):
        assert shown.most_often_blank is not None
        blank, when, times = shown.most_often_blank
        assert (blank.id, when.id, times) == ("lip-balm", "midday", 3)


def test_past_days_keep_their_routine(
    queries: Queries, commands: Commands, clock: FixedClock
) -> None:
    """After a revision, an earlier day still has its old time; today and later have the new."""
    clock.instant = wall(day(1), 10)
    commands.revise(dinner_at(18))
    assert queries.routine() == dinner_at(18)
    assert queries.routine(MONDAY) == default_routine()
    at = {
        n: next(s.occurrence.at for s in queries.day(day(n)).states if s.occurrence.step.is_dose)
        for n in (-5, 0, 1, 2)
    }
    assert at == {-5: time(19), 0: time(19), 1: time(18), 2: time(18)}


def test_the_states_of_a_span_of_days(queries: Queries) -> None:
    """Both ends are included, in order, each occurrence once."""
    states = queries.states(SUNDAY, day(1))
    keys = [state.occurrence.key for state in states]
    assert [one.day for one in keys] == [*[SUNDAY] * 7, *[MONDAY] * 7, *[day(1)] * 7]
    assert len(set(keys)) == 21


def test_the_day_turns_at_four(queries: Queries, clock: FixedClock) -> None:
    """One second before 04:00 it is still the day before."""
    clock.instant = wall(day(1), 3, 59, 59)
    assert queries.today() == MONDAY
    clock.advance(timedelta(seconds=1))
    assert queries.today() == day(1)


def test_a_day_end_of_ones_own(store: SqliteStore, commands: Commands, clock: FixedClock) -> None:
    """With the day's end at 02:00 a new day begins then."""
    queries = Queries(store, clock, Settings())
    commands.end_days_at(time(2))
    clock.instant = wall(day(1), 2)
    assert queries.today() == day(1)
    assert queries.moment().day_ends.after(day(1)) == time(2)


def test_abroad_the_day_is_the_one_there(
    queries: Queries, commands: Commands, clock: FixedClock
) -> None:
    """In New York the times move with the clock, and what was ticked in Berlin stays done."""
    commands.tick(key("lip-balm", "morning"), wall(MONDAY, 8, 1))
    clock.place, clock.instant = NEW_YORK, datetime(2026, 11, 2, 20, 0, tzinfo=UTC)
    by_key = {state.occurrence.key: state for state in queries.day().states}
    assert by_key[key("lip-balm", "morning")].status is Status.DONE
    assert by_key[DOSE].occurrence.due_at == datetime(2026, 11, 3, 0, 0, tzinfo=UTC)


def test_when_the_diary_began(queries: Queries, commands: Commands, clock: FixedClock) -> None:
    """The instant of the first routine stays, whatever is revised later."""
    clock.advance(timedelta(days=3))
    commands.revise(dinner_at(18))
    assert queries.reminding().began_at == wall(MONDAY, 10)


def test_the_version_changes_when_another_writes(
    store: SqliteStore, queries: Queries, clock: FixedClock
) -> None:
    """The number stays for one's own acts and changes for those of another program."""
    before = queries.version()
    other = SqliteStore(store.path)
    Commands(other, clock).tick(DOSE)
    other.close()
    assert queries.version() != before
    assert figures(queries.day().count) == (1, 7, 0)


def test_each_day_reads_only_its_facts(
    store: SqliteStore, queries: Queries, clock: FixedClock
) -> None:
    """Facts of other days, and a tick that was undone, do not show."""
    other = OccurrenceKey(day(-1), "dose", "dinner")
    store.append([Ticked(other, None)], clock.now(), "Europe/Berlin")
    assert figures(queries.day().count) == (0, 7, 0)
    assert figures(queries.day(day(-1)).count) == (1, 7, 0)


def test_the_made_up_course(store: SqliteStore, clock: FixedClock, options: Settings) -> None:
    """The demo has its days, every kind of state, no fact of the future, and the last step open.

    Its reminder log goes back two weeks, and says nothing of the step that is open.
    """
    clock.instant = wall(MONDAY, 20)
    fill_demo(store, clock)
    queries = Queries(store, clock, options)
    events = store.newest(10_000)
    assert all(event.at <= clock.now() for event in events)
    assert queries.week().began == day(-DAYS)
    seen = {state.status for state in queries.states(day(-DAYS), day(-1))}
    assert seen == {Status.DONE, Status.DONE_LATE, Status.SKIPPED, Status.NOT_RECORDED}
    assert [state.occurrence.key for state in queries.day().due][-1] == DOSE
    assert {type(event.fact) for event in events} >= {Ticked, Skipped}
    noted = [one.fact.key for one in events if isinstance(one.fact, Reminded | NotShown)]
    assert {one.day for one in noted} == {day(-n) for n in range(14)}
    assert DOSE not in noted


def test_the_made_up_course_is_always_the_same(
    store: SqliteStore, clock: FixedClock, options: Settings, tmp_path: object
) -> None:
    """Filled twice at the same moment, the facts are the same."""
    fill_demo(store, clock)
    again = SqliteStore(store.path.with_name("again.sqlite3"))
    fill_demo(again, clock)
    assert [one.fact for one in again.newest(9999)] == [one.fact for one in store.newest(9999)]
    again.close()
