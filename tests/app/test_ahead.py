"""Reminders of a locked diary: what is known ahead, what rings, and what is recorded afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.errors import WorldFailure
from skinroutine.app.ports import Delivery, Press
from skinroutine.app.reminding.ahead import (
    CHANNEL,
    HORIZON,
    AheadKeeper,
    AheadLoop,
    look_ahead,
    record_shown,
)
from skinroutine.app.reminding.ahead_ports import Ahead, Shown
from skinroutine.app.reminding.reminder_loop import ReminderLoop
from skinroutine.domain.record.event import NotShown, NotShownReason, PromptKind, Reminded
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import State

from fakes import FixedClock, ManualAlarm, RecordingNotifier

MINUTE = timedelta(minutes=1)


class PaperFile:
    """Keeps what is known ahead in the test's own hands."""

    def __init__(self, kept: Ahead | None = None) -> None:
        self.kept = kept
        self.writes = 0
        self.refusal = ""

    def read(self) -> Ahead | None:
        """Return what is kept."""
        return self.kept

    def write(self, ahead: Ahead) -> None:
        """Keep it, or refuse."""
        if self.refusal:
            raise WorldFailure(self.refusal)
        self.kept = ahead
        self.writes += 1

    def remove(self) -> None:
        """Keep nothing."""
        self.kept = None


def now_and_then(call: Callable[[], None]) -> None:
    """Make a posted call at once."""
    call()


def a_loop(
    ahead: Ahead | None, clock: FixedClock, notifier: RecordingNotifier
) -> tuple[AheadLoop, ManualAlarm, PaperFile]:
    """Return a loop over what is known ahead, with its alarm and its file."""
    alarm, file = ManualAlarm(), PaperFile(ahead)
    loop = AheadLoop(file=file, clock=clock, notifier=notifier, alarm=alarm, post=now_and_then)
    return loop, alarm, file


def planned(queries: Queries, days: int = 15) -> list[State]:
    """Return what is planned from today on."""
    today = queries.today()
    return list(queries.states(today, today + timedelta(days=days)))


def test_what_is_due_is_known_two_weeks_ahead(queries: Queries, clock: FixedClock) -> None:
    """Each due instant of the horizon is there, in order, and nothing from before or beyond."""
    ahead = look_ahead(queries)
    now = clock.now()
    due = {one.occurrence.due_at for one in planned(queries)}
    wanted = {one for one in due if now < one < now + HORIZON}
    assert wanted <= set(ahead.due)
    assert list(ahead.due) == sorted(set(ahead.due))
    assert all(now < one < now + HORIZON for one in ahead.due)
    assert ahead.until == now + HORIZON
    assert {one.tzinfo for one in ahead.due} == {UTC}


def test_repeats_are_known_and_heads_ups_are_none(queries: Queries, commands: Commands) -> None:
    """A dose's repeats are among the instants; that something comes up is not something due."""
    routine = queries.routine()
    policy = replace(routine.dose_policy, repeats=(20 * MINUTE,), heads_up=15 * MINUTE)
    commands.revise(routine.with_dose_policy(policy))
    dose = next(one for one in planned(queries) if one.occurrence.step.is_dose)
    due = dose.occurrence.due_at
    known = look_ahead(queries).due
    assert due in known
    assert due + 20 * MINUTE in known
    others = {one.occurrence.due_at for one in planned(queries)}
    if due - 15 * MINUTE not in others:
        assert due - 15 * MINUTE not in known


def test_what_is_done_paused_or_quiet_does_not_ring(
    queries: Queries, commands: Commands, clock: FixedClock
) -> None:
    """A tick settles its instant, a pause today's, and quiet hours move those of care."""
    today = [one for one in planned(queries, 0) if one.occurrence.due_at > clock.now()]
    lonely = next(one for one in today if one.occurrence.step.is_dose)
    at = lonely.occurrence.due_at
    assert at in look_ahead(queries).due
    commands.tick(lonely.occurrence.key, None)
    same = [one for one in today if one.occurrence.due_at == at]
    assert (at in look_ahead(queries).due) is (len(same) > 1)
    commands.prefer(PreferenceName.QUIET_HOURS, "21:00-07:00")
    zone = clock.zone()
    care = [one for one in look_ahead(queries).due if one.astimezone(zone).hour >= 21]
    doses = {one.occurrence.due_at for one in planned(queries) if one.occurrence.step.is_dose}
    assert set(care) <= doses | {one + n * MINUTE for one in doses for n in range(240)}
    commands.pause()
    ends = queries.reminding().ends_at
    assert not [one for one in look_ahead(queries).due if one < ends]


def test_it_rings_once_for_each_instant(clock: FixedClock) -> None:
    """What is due together is one notice without a name; late and double wakes are harmless."""
    first = clock.now() + 10 * MINUTE
    ahead = Ahead((first, first + MINUTE, first + 60 * MINUTE), clock.now() + HORIZON)
    notifier = RecordingNotifier()
    loop, alarm, file = a_loop(ahead, clock, notifier)
    loop.wake()
    assert notifier.notices == []
    assert alarm.at == first
    clock.advance(12 * MINUTE)
    loop.wake()
    loop.wake()
    (notice,) = notifier.notices
    assert notice.title == "Something is due"
    assert notice.is_discreet
    assert [one.press for one in notice.buttons] == [Press.OPEN]
    assert alarm.at == first + 60 * MINUTE
    assert file.kept is not None
    assert [one.due for one in file.kept.shown] == [first, first + MINUTE]
    assert {one.at for one in file.kept.shown} == {clock.now()}
    again, _, _ = a_loop(file.kept, clock, notifier)
    again.wake()
    assert len(notifier.notices) == 1


def test_a_newer_notice_takes_the_place_of_an_older(clock: FixedClock) -> None:
    """One is on the screen at a time, and none once it ends."""
    first = clock.now() + MINUTE
    notifier = RecordingNotifier()
    loop, alarm, _ = a_loop(Ahead((first, first + MINUTE), first + HORIZON), clock, notifier)
    for _ in range(2):
        clock.advance(MINUTE)
        loop.wake()
    assert len(notifier.notices) == 2
    assert notifier.withdrawn == [notifier.notices[0].tag]
    loop.stop()
    assert notifier.notices[1].tag in notifier.withdrawn
    assert alarm.stopped
    assert notifier.stopped


@pytest.mark.expects_log("not shown while locked: refused")
def test_what_is_not_shown_is_tried_again(clock: FixedClock) -> None:
    """A failure is tried again after a minute, not at once, and is not recorded as shown."""
    due = clock.now() + MINUTE
    notifier = RecordingNotifier(Delivery("test", NotShownReason.REFUSED, "it did not want"))
    loop, alarm, file = a_loop(Ahead((due,), due + HORIZON), clock, notifier)
    clock.advance(MINUTE)
    loop.wake()
    loop.wake()
    assert len(notifier.notices) == 1
    assert file.writes == 0
    assert alarm.at == clock.now() + MINUTE
    notifier.delivery = Delivery("test")
    clock.advance(MINUTE)
    loop.wake()
    assert len(notifier.notices) == 2
    assert file.writes == 1


def test_what_is_old_is_left_to_the_log(clock: FixedClock) -> None:
    """What fell due half a day ago is not shown; what fell due an hour ago is, once."""
    now = clock.now()
    due = (now - timedelta(hours=13), now - timedelta(hours=1), now - MINUTE)
    notifier = RecordingNotifier()
    loop, _, file = a_loop(Ahead(due, now + HORIZON), clock, notifier)
    loop.wake()
    assert len(notifier.notices) == 1
    assert file.kept is not None
    assert [one.due for one in file.kept.shown] == list(due[1:])


@pytest.mark.parametrize("known", [True, False])
def test_before_the_end_it_asks_to_unlock(clock: FixedClock, known: bool) -> None:
    """A day before what is known ends it asks to be unlocked, once; where nothing is, at once."""
    notifier = RecordingNotifier()
    ahead = Ahead((), clock.now() + HORIZON) if known else None
    loop, alarm, file = a_loop(ahead, clock, notifier)
    loop.wake()
    if known:
        assert notifier.notices == []
        assert alarm.at == clock.now() + timedelta(days=13)
        clock.advance(timedelta(days=13, minutes=1))
        loop.wake()
    assert [one.title for one in notifier.notices] == ["Please unlock soon"]
    loop.wake()
    again, _, _ = a_loop(file.kept, clock, notifier)
    again.wake()
    assert len(notifier.notices) == 1


@pytest.mark.expects_log("what was shown while locked cannot be kept")
def test_a_file_that_cannot_be_written(clock: FixedClock) -> None:
    """Then what was shown is known as long as the program runs."""
    notifier = RecordingNotifier()
    loop, _, file = a_loop(Ahead((clock.now(),), clock.now() + HORIZON), clock, notifier)
    file.refusal = "The disk is full."
    loop.wake()
    loop.wake()
    assert len(notifier.notices) == 1


def test_what_was_shown_is_recorded_once(
    queries: Queries, commands: Commands, store: SqliteStore, clock: FixedClock
) -> None:
    """Unlocked, the loop does not show again what was shown while locked, and shows the rest.

    The reminder log has it at the moment it was shown, and no silence for it.
    """
    ahead = look_ahead(queries)
    due = ahead.due[0]
    steps = [one for one in planned(queries, 0) if one.occurrence.due_at == due]
    assert steps
    clock.advance(due - clock.now() + 2 * MINUTE)
    shown = replace(ahead, shown=(Shown(due, clock.now()),))
    clock.advance(5 * MINUTE)
    keeper = AheadKeeper(PaperFile(shown), store, queries, clock)
    keeper.take_over()
    facts = [(one.at, one.fact) for one in store.newest(50) if isinstance(one.fact, Reminded)]
    assert {fact.key for _, fact in facts} == {one.occurrence.key for one in steps}
    assert {at for at, _ in facts} == {due + 2 * MINUTE}
    assert {(fact.channel, fact.prompt) for _, fact in facts} == {(CHANNEL, PromptKind.DUE)}
    notifier = RecordingNotifier()
    loop = ReminderLoop(
        event_log=store,
        queries=queries,
        clock=clock,
        notifier=notifier,
        alarm=ManualAlarm(),
        post=now_and_then,
        recorded=lambda _: None,
    )
    loop.wake()
    told = {one.fact.key for one in store.newest(50) if isinstance(one.fact, NotShown)}
    assert not told & {one.occurrence.key for one in steps}
    said = " ".join(f"{one.title} {one.body}" for one in notifier.notices)
    assert steps[0].occurrence.step.name not in said


def test_what_was_ticked_meanwhile_is_not_recorded(
    queries: Queries, commands: Commands, store: SqliteStore, clock: FixedClock
) -> None:
    """Another program may have ticked it; there is nothing to record then."""
    ahead = look_ahead(queries)
    due = ahead.due[0]
    clock.advance(due - clock.now() + MINUTE)
    for one in planned(queries, 0):
        if one.occurrence.due_at == due:
            commands.tick(one.occurrence.key, None)
    record_shown(replace(ahead, shown=(Shown(due, clock.now()),)), queries, store, clock)
    assert not [one for one in store.newest(50) if isinstance(one.fact, Reminded)]


def test_days_later_all_is_recorded(
    queries: Queries, store: SqliteStore, clock: FixedClock
) -> None:
    """What was shown on past days is recorded on those days."""
    ahead = look_ahead(queries)
    shown = tuple(Shown(one, one) for one in ahead.due if one < clock.now() + timedelta(days=3))
    clock.advance(timedelta(days=3))
    record_shown(replace(ahead, shown=shown), queries, store, clock)
    facts = [one for one in store.newest(500) if isinstance(one.fact, Reminded)]
    assert {one.at for one in facts} == {one.at for one in shown}
    assert len({one.fact.key.day for one in facts if isinstance(one.fact, Reminded)}) >= 3


def test_it_is_kept_where_something_has_changed(
    queries: Queries, commands: Commands, store: SqliteStore, clock: FixedClock
) -> None:
    """It is written once, again after an act, and again half a day later."""
    file = PaperFile()
    keeper = AheadKeeper(file, store, queries, clock)
    assert keeper.is_old()
    keeper.keep()
    keeper.keep()
    assert file.writes == 1
    commands.tick(planned(queries, 0)[-1].occurrence.key, None)
    assert keeper.is_old()
    keeper.keep()
    assert file.writes == 2
    clock.advance(timedelta(hours=13))
    keeper.keep()
    assert file.writes == 3


@pytest.mark.expects_log("what is due ahead cannot be kept")
def test_a_disk_that_refuses(queries: Queries, store: SqliteStore, clock: FixedClock) -> None:
    """Then it is written down in the log, and tried again the next time."""
    file = PaperFile()
    file.refusal = "The disk is full."
    keeper = AheadKeeper(file, store, queries, clock)
    keeper.keep()
    file.refusal = ""
    keeper.keep()
    assert file.writes == 1


def test_what_a_terminal_has_changed_rings(clock: FixedClock) -> None:
    """The file is looked into at each wake: another program may have written it anew."""
    now = clock.now()
    until = now + HORIZON
    notifier = RecordingNotifier()
    loop, alarm, file = a_loop(Ahead((now + 60 * MINUTE,), until), clock, notifier)
    loop.wake()
    file.kept = Ahead((now + 10 * MINUTE,), until)
    loop.wake()
    assert alarm.at == now + 10 * MINUTE
    clock.advance(10 * MINUTE)
    loop.wake()
    assert len(notifier.notices) == 1


def test_a_command_leaves_what_nobody_was_told_of(
    queries: Queries, store: SqliteStore, clock: FixedClock
) -> None:
    """What fell due while nothing ran is still to be told; what was shown is recorded."""
    at = min(look_ahead(queries).due)
    clock.advance(at + MINUTE - clock.now())
    file = PaperFile()
    AheadKeeper(file, store, queries, clock).keep_for_others()
    assert file.kept is not None
    assert at in file.kept.due
    file.kept = replace(file.kept, shown=(Shown(at, at),))
    AheadKeeper(file, store, queries, clock).keep_for_others()
    assert at not in file.kept.due
    assert file.kept.shown == ()
