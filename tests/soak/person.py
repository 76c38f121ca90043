"""A simulated person and computer; every slot of the span is checked at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.app.errors import WrongUse
from skinroutine.app.ports import Notice
from skinroutine.domain.course.key_dates import is_about_box, what_day
from skinroutine.domain.plan.edits import set_anchors
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import AnchorTimes, ReminderPolicy, Routine
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import NotShownReason, PromptKind, SkipReason
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import State, Status
from skinroutine.domain.reminding.reminder import Prompt
from skinroutine.domain.reminding.reminder_log import ReminderEntry

from soak import changes
from soak.world import FickleNotifier, FrailStore, Killed, WaitingAlarm, WatchedLoop, WorldClock

BEAT = 20.0
ON_TIME = timedelta(seconds=60 + 20 + 10 + 1)
"""A reminder later than this has an explanation: the tolerance, a beat, a slow notifier."""
ZONES_APART = timedelta(hours=26)
"""Seen from another zone, a slot may seem due after it was planned that was due before, there."""
ITS_SECONDS = timedelta(minutes=1)
"""What falls due again outdoors does so on a second, and speaks of the minute."""


@dataclass
class Tally:
    """What a span of simulated days came to."""

    days: int = 0
    slots: int = 0
    shown: int = 0
    explained: Counter[str] = field(default_factory=Counter)
    settled: int = 0
    twice: int = 0
    kills: int = 0
    sleeps: int = 0
    jumps: int = 0
    flights: int = 0
    changes: int = 0
    outings: int = 0
    extras: int = 0
    of_course: int = 0
    told: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add another span."""
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))


class Person:
    """Lives through `days` in a zone; everything random comes from the seed."""

    def __init__(self, folder: Path, seed: int, zones: Sequence[str], days: int) -> None:
        self.random = Random(seed)  # noqa: S311 - a simulation is replayed, not kept secret
        self._seed = seed
        self._zones = zones
        self._path = folder / "diary.sqlite3"
        year = self.random.choice((2026, 2027))
        start = datetime.fromisoformat(f"{year}-01-01T00:00:00+00:00") + timedelta(
            days=self.random.randrange(365), seconds=self.random.randrange(86_400)
        )
        self.clock = WorldClock(start, zones[seed % len(zones)])
        self._ends = start + timedelta(days=days)
        self.tally = Tally(days=days)
        self.showings: Counter[tuple[OccurrenceKey, PromptKind]] = Counter()
        self.doubtful: Counter[OccurrenceKey] = Counter()
        self.touched: set[OccurrenceKey] = set()
        self.moves: Counter[OccurrenceKey] = Counter()
        self.odd_days: set[date] = set()
        self.of_box: list[OccurrenceKey] = []
        self._about_to_show: tuple[Prompt, ...] = ()
        self._posted: list[Callable[[], None]] = []
        self._running = False
        self._begin()
        self._first_day = self._queries.today()

    def live(self) -> Tally:
        """Live to the end of the span, let the dust settle, and check every slot."""
        while self.clock.real < self._ends:
            self._guarded(self._one_stretch)
        while not self._running:
            self._guarded(self._begin)
        self._store.frailty = self._notifier.trouble = 0.0
        self._pass(timedelta(minutes=5))
        self._check()
        self._store.close()
        return self.tally

    def _guarded(self, step: Callable[[], None]) -> None:
        try:
            step()
        except Killed:
            self._die()

    def _begin(self) -> None:
        """Start the program."""
        self._store = FrailStore(SqliteStore(self._path), self.random)
        settings = Settings()
        self._commands = Commands(self._store, self.clock)
        self._course = CourseCommands(self._store, self.clock)
        self._asked = CourseQueries(self._store, self.clock, settings)
        self._queries = Queries(self._store, self.clock, settings)
        self._commands.start_diary(self._routine)
        self._store.frailty = self.random.choice((0.0, 0.0, 0.0, 0.05))
        self._notifier = FickleNotifier(self.clock, self.random, self._on_shown)
        self._alarm = WaitingAlarm(self.clock)
        self._posted = []
        self._loop = WatchedLoop(
            event_log=self._store,
            queries=self._queries,
            clock=self.clock,
            notifier=self._notifier,
            alarm=self._alarm,
            post=self._posted.append,
            recorded=lambda _: self._posted.append(self._loop.wake),
        )
        self._loop.witness = self._on_show
        self._running = True
        self._wake()

    def _routine(self) -> Routine:
        routine = default_routine()
        if self.random.random() < 0.3:
            policy = ReminderPolicy(
                (timedelta(minutes=20), timedelta(minutes=60)), timedelta(minutes=20)
            )
            routine = routine.with_dose_policy(policy)
        return routine

    def _die(self) -> None:
        """End the process as it is; what was on its way is lost, and a shown pop-up is in doubt."""
        self.tally.kills += 1
        self.doubtful.update(self._loop._in_flight)
        self._store.close()
        self._running = False

    def _one_stretch(self) -> None:
        """Let some hours go by, and then something happens."""
        if not self._running:
            self._begin()
            return
        self._pass(timedelta(hours=self.random.expovariate(1 / 9)))
        happening = self.random.choices(
            (
                self._sleep,
                self._kill,
                self._quit,
                self._jump,
                self._fly,
                self._tick_something,
                self._snooze_something,
                self._untick_something,
                self._edit,
                self._pause_or_resume,
                self._quiet_hours,
                self._mood_of_the_desktop,
                self._change,
                self._end_days,
                self._go_or_come,
                self._change_plan,
                self._change_box,
                self._change_dates,
                self._note,
            ),
            weights=(30, 6, 4, 3, 3, 25, 8, 3, 2, 3, 2, 5, 8, 3, 12, 3, 5, 10, 3),
        )[0]
        happening()

    def _pass(self, length: timedelta) -> None:
        """Let awake time pass: rings, answers and posted calls come when they are due."""
        ends = self.clock.awake + length.total_seconds()
        while True:
            self._run_posted()
            moments = [ends]
            if self._alarm.rings_at is not None:
                moments.append(self._alarm.rings_at)
            moments += [at for at, _, _ in self._notifier.answers]
            upcoming = max(self.clock.awake, min(moments))
            self._beat_before(upcoming)
            self._advance(upcoming - self.clock.awake)
            if self._alarm.rings_at is not None and self._alarm.rings_at <= self.clock.awake:
                self._alarm.rings_at = None
                self._wake()
            for answer in [one for one in self._notifier.answers if one[0] <= self.clock.awake]:
                self._notifier.answers.remove(answer)
                answer[1](answer[2])
            if self.clock.awake >= ends and not self._posted:
                return

    def _beat_before(self, upcoming: float) -> None:
        """Let the heart beat: only the last beat before something happens makes a difference."""
        if upcoming - self.clock.awake > BEAT:
            self._advance(upcoming - self.clock.awake - self.random.uniform(0, BEAT))
            if self.random.random() < 0.1:
                self._wake()
            else:
                self._loop._silences.presence.look()

    def _advance(self, seconds: float) -> None:
        self.clock.awake += seconds
        self.clock.real += timedelta(seconds=seconds)

    def _run_posted(self) -> None:
        while self._posted:
            self._posted.pop(0)()

    def _wake(self) -> None:
        self._loop.wake()

    def _disturbed(self) -> None:
        """Come back to a beat after something happened to the clock or the computer."""
        self._advance(self.random.uniform(0, BEAT))
        self._wake()

    def _long(self) -> timedelta:
        """Return a length from a second to 60 days, short ones as likely as long ones."""
        return timedelta(seconds=10 ** self.random.uniform(0, 6.7))

    def _sleep(self) -> None:
        self.tally.sleeps += 1
        length = (
            self._long()
            if self.random.random() < 0.2
            else timedelta(hours=self.random.uniform(0, 12))
        )
        if self.random.random() < 0.5:
            self._loop.falls_asleep()
        self.clock.real += length
        if self.random.random() < 0.5:
            self._advance(self.random.uniform(0, 2))
            self._loop.woke_up()
        else:
            self._disturbed()

    def _kill(self) -> None:
        self._die()
        self._be_away()

    def _quit(self) -> None:
        self._loop.stop(by_person=self.random.random() < 0.5)
        self.doubtful.update(self._loop._in_flight)
        self._store.close()
        self._running = False
        self._be_away()

    def _be_away(self) -> None:
        length = (
            self._long()
            if self.random.random() < 0.3
            else timedelta(minutes=self.random.uniform(0, 600))
        )
        self.clock.real += length
        if self.random.random() < 0.5:
            self.clock.booted = self.clock.real - timedelta(seconds=30)

    def _jump(self) -> None:
        self.tally.jumps += 1
        self._make_odd()
        if self.clock.skew and self.random.random() < 0.7:
            self.clock.skew = timedelta(0)
        else:
            seconds = 10 ** self.random.uniform(0, 5.3)
            self.clock.skew += timedelta(seconds=seconds * self.random.choice((-1, 1)))
        self._disturbed()

    def _fly(self) -> None:
        self.tally.flights += 1
        self._make_odd()
        if self.random.random() < 0.5:
            self.clock.real += timedelta(hours=self.random.uniform(1, 14))
        self.clock.place = self.random.choice(self._zones)
        self._disturbed()

    def _today(self) -> list[State]:
        view = self._queries.reminding()
        return [state for state in view.states if state.occurrence.key.day == view.today]

    def _some_key(self) -> OccurrenceKey | None:
        states = [s for s in self._today() if s.status is not Status.SKIPPED]
        return self.random.choice(states).occurrence.key if states else None

    def _tick_something(self) -> None:
        for state in self._today():
            if state.status.is_open and self.random.random() < 0.5:
                is_skip = self.random.random() < 0.1
                with suppress(WrongUse):
                    self._answer(state.occurrence.key, is_skip=is_skip)
        self._wake()

    def _answer(self, key: OccurrenceKey, *, is_skip: bool) -> None:
        """Tick or skip; WrongUse where a tick before moved what is due again outdoors."""
        if is_skip:
            self._commands.skip(key, SkipReason.AWAY)
        else:
            self._commands.tick(key)

    def _snooze_something(self) -> None:
        key = self._some_key()
        if key is not None:
            with suppress(WrongUse):
                self.touched.add(key)
                self._commands.snooze(key, timedelta(minutes=self.random.randint(1, 90)))
        self._wake()

    def _untick_something(self) -> None:
        key = self._some_key()
        if key is not None:
            self.touched.add(key)
            self._commands.untick(key)
            self._make_odd()
        self._wake()

    def _make_odd(self) -> None:
        """Note that what is due again outdoors moves about today: only its witness holds."""
        today = self._queries.today()
        self.odd_days |= {today + timedelta(days=n) for n in (-1, 0, 1)}

    def _edit(self) -> None:
        today = self._queries.today()
        wake = self.random.randint(5, 10)
        lunch, dinner = self.random.randint(11, 14), self.random.randint(17, 20)
        bed = self.random.choice((time(21, 30), time(23, 45), time(0, 30), time(2, 30)))
        anchors = AnchorTimes(time(wake, 10), time(lunch, 5), time(dinner, 20), bed)
        days = (today, today + timedelta(days=1))
        moved = {state.occurrence.key for state in self._queries.states(*days)}
        self.touched |= moved
        self.moves.update(moved)
        self._make_odd()
        with suppress(WrongUse):
            self._commands.change_routine(set_anchors(anchors))
        self._wake()

    def _change(self) -> None:
        """Change a step; not while the clock is wrong, for then nobody knows what was owed."""
        if not self.clock.skew:
            self.tally.changes += 1
            self._touch()
            changes.change_routine(self._commands, self._queries, self.random)
            self._touch()
        self._wake()

    def _end_days(self) -> None:
        if not self.clock.skew:
            self.tally.changes += 1
            self._touch()
            changes.end_days(self._commands, self.random)
            self._touch()
        self._wake()

    def _go_or_come(self) -> None:
        if not self.clock.skew:
            self.tally.outings += 1
            changes.go_or_come(self._commands, self.random)
        self._wake()

    def _change_plan(self) -> None:
        if not self.clock.skew:
            self.tally.of_course += 1
            self._touch()
            changes.change_course(self._course, self._asked, self.random)
            self._touch()
        self._wake()

    def _change_box(self) -> None:
        if not self.clock.skew:
            self.tally.of_course += 1
            self.of_box.clear()
            changes.change_box(self._course, self.random)
        self._wake()

    def _change_dates(self) -> None:
        if not self.clock.skew:
            self.tally.of_course += 1
            changes.change_dates(self._course, self._asked, self.random)
        self._wake()

    def _note(self) -> None:
        self.tally.of_course += 1
        changes.note_something(self._course, self._asked, self.random)
        self._wake()

    def _touch(self) -> None:
        """Note that everything from today to the last day a change may apply from is unsettled."""
        today = self._queries.today()
        last = today + timedelta(days=changes.AHEAD)
        keys = {state.occurrence.key for state in self._queries.states(today, last)}
        self.touched |= keys
        self.moves.update(keys)
        self._make_odd()

    def _pause_or_resume(self) -> None:
        self.touched |= {state.occurrence.key for state in self._today()}
        if self._commands.resume() is None:
            self._commands.pause()
        self._wake()

    def _quiet_hours(self) -> None:
        value = self.random.choice(("", "22:00-07:00", "09:00-17:00", "20:00-04:30"))
        self._commands.prefer(PreferenceName.QUIET_HOURS, value)
        self._wake()

    def _mood_of_the_desktop(self) -> None:
        self._notifier.trouble = self.random.choice((0.1, 0.7, 1.0))
        self._pass(timedelta(minutes=self.random.uniform(0, 150)))
        self._notifier.trouble = 0.0

    def _on_show(self, prompts: Sequence[Prompt]) -> None:
        """Look over the loop's shoulder: nothing is shown that should not be."""
        view = self._queries.reminding()
        today = view.today
        self._about_to_show = tuple(prompts)
        for prompt in prompts:
            one = prompt.state.occurrence
            key = one.key
            if one.until is not None and view.moment.now >= one.until:
                self._fault(key, "asked when the outing was over")
            if not one.step.policy.is_on and prompt.kind is not PromptKind.SNOOZE:
                self._fault(key, f"{prompt.kind} of what is not reminded")
            if prompt.state.status is not Status.DUE and prompt.kind is not PromptKind.HEADS_UP:
                early = prompt.kind is not PromptKind.SNOOZE
                if early:
                    self._fault(key, f"{prompt.kind} of what is {prompt.state.status}")
            is_ahead = prompt.kind is PromptKind.HEADS_UP and key.day == today + timedelta(days=1)
            if key.day != today and prompt.kind is not PromptKind.SNOOZE and not is_ahead:
                self._fault(key, f"shown on {today}")
            if view.manners.is_paused:
                self._fault(key, "shown while paused")
            quiet = view.manners.quiet
            is_care = not prompt.state.occurrence.step.is_dose
            is_quiet = quiet is not None and quiet.end_after(view.moment.now, view.manners.zone)
            if is_quiet and is_care and prompt.kind is PromptKind.DUE:
                self._fault(key, "care shown in quiet hours")

    def _on_shown(self, _notice: Notice) -> None:
        for prompt in self._about_to_show:
            key = prompt.state.occurrence.key
            self.showings[key, prompt.kind] += 1
            if is_about_box(key) and prompt.kind is PromptKind.DUE:
                self._look_at_box(key)

    def _look_at_box(self, key: OccurrenceKey) -> None:
        """See that a box is told of once, and once more from the day before its last capsule."""
        is_eve = _days_left(key) <= 1
        before = [one for one in self.of_box if not self.doubtful[one]]
        if any(is_eve <= (_days_left(one) <= 1) for one in before):
            self._fault(key, f"the box was told of already: {before}")
        self.of_box.append(key)

    def _fault(self, key: OccurrenceKey, what: str) -> None:
        self.tally.faults.append(f"seed {self._seed}: {_name(key)}: {what}")

    def _check(self) -> None:
        view = self._queries.reminding()
        first = min(e.at for e in self._store.general()).date() - timedelta(days=3)
        for entry in self._queries.reminder_log(first, view.today):
            if entry.occurrence.key.day <= self._first_day + timedelta(days=1):
                continue
            planned_at = entry.occurrence.planned_at or view.began_at
            if planned_at > view.began_at and self.tally.flights:
                planned_at += ZONES_APART
            if planned_at <= entry.occurrence.due_at <= view.moment.now:
                self.tally.slots += 1
                self.tally.extras += entry.occurrence.is_again
                self.tally.told += entry.occurrence.is_told
                self._check_slot(entry, is_over=entry.occurrence.key.day < view.today)

    def _check_slot(self, entry: ReminderEntry, *, is_over: bool) -> None:
        """Check one slot: shown once, or once more after a kill, or explained, or not needed."""
        key = entry.occurrence.key
        times = self.showings[key, PromptKind.DUE]
        allowed = 1 + self.doubtful[key] + (key in self.touched) + self.moves[key]
        if times > allowed:
            self._fault(key, f"announced {times} times")
        self.tally.twice += times > 1
        is_extra = entry.occurrence.is_again
        if not entry.occurrence.step.policy.is_on or (is_extra and key.day in self.odd_days):
            self.tally.settled += 1
            return
        for silence in entry.silences:
            self.tally.explained[silence.reason.value] += 1
        if times or self.showings[key, PromptKind.SNOOZE]:
            self.tally.shown += 1
            late = entry.late_by
            on_time = ON_TIME + is_extra * ITS_SECONDS
            is_unexplained = late is not None and late > on_time and not entry.silences
            if is_unexplained and key not in self.touched and key not in self.doubtful:
                self._fault(key, f"late by {late} without a word")
            return
        if entry.silences:
            return
        if entry.answers:
            self.tally.settled += 1
            return
        self._fault(key, f"neither shown nor explained (day over: {is_over})")


def _days_left(key: OccurrenceKey) -> int:
    return (what_day(key) - key.day).days


def _name(key: OccurrenceKey) -> str:
    return f"{key.day} {key.step_id} {key.slot_id}"


def reasons(tally: Tally) -> str:
    """Return what was explained how often, in words."""
    return ", ".join(f"{tally.explained[one.value]} {one.value}" for one in NotShownReason)
