"""Everything that people do on several computers and a phone, by chance."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

from app.test_course_commands import COURSE, DAILY, TEN, TWENTY, VISIT
from making import dinner_at
from skinroutine.adapters.store.event_rows import row_of
from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.diary.whole import is_whole
from skinroutine.app.errors import WrongUse
from skinroutine.domain.phone.agreement import Mark
from skinroutine.domain.plan.routine import Routine, Step, StepKind
from skinroutine.domain.record.event import RoutineRevised, SkipReason, standing
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.signs import Mood, Severity

if TYPE_CHECKING:
    from app.phone.test_two_computers import Account, Computer
    from skinroutine.app.keeping.ports import Row

ZONES = ("Europe/Berlin", "Europe/Berlin", "America/New_York", "Asia/Kathmandu")
SLIPS = (timedelta(hours=1), timedelta(hours=-1), timedelta(days=1), timedelta(days=-1))
MOST = 10_000
HALF = 0.5
Act = Callable[[], object]


class Chance:
    """One seed's chance, and the acts it chooses among."""

    def __init__(self, seed: int, account: Account) -> None:
        self.random = random.Random(seed)  # noqa: S311 - chance for a test
        self.account = account
        self.gone: set[str] = set()
        """Facts that were gone with a restore before any other computer knew them."""
        self.has_twin = False
        """A copy that is not told apart writes pages under the same names: one that is deleted
        before anybody has read it, and whose name the other one then uses, is not missed."""

    def act(self, one: Computer) -> None:
        """Do something, somewhere."""
        kind = self.random.choice(
            [self._checklist] * 6
            + [self._around, self._course, self._routine, self._undo, self._phone, self._phone]
            + [self._computer] * 2
            + [self._server]
        )
        with suppress(WrongUse):
            self.random.choice(kind(one))()

    def _checklist(self, one: Computer) -> list[Act]:
        commands, queries = one.house.commands, one.house.queries
        today = queries.today()
        states = queries.states(today - timedelta(days=1), today)
        key = self.random.choice(states).occurrence.key
        now = one.house.clock.now()
        doses = [state for state in states if state.occurrence.step.is_dose]
        dose = self.random.choice(doses or states).occurrence.key
        return [
            lambda: commands.tick(key),
            lambda: commands.tick(dose),
            lambda: commands.tick(dose, now - timedelta(hours=3), with_food=True),
            lambda: commands.untick(dose),
            lambda: commands.untick(key),
            lambda: commands.skip(key, self.random.choice(list(SkipReason))),
            lambda: commands.note(key, f"words {self.random.random()}"),
            lambda: commands.snooze(key),
        ]

    def _around(self, one: Computer) -> list[Act]:
        commands, queries = one.house.commands, one.house.queries
        dose = next((step.id for step in queries.routine().steps if step.is_dose), "none")
        needed = [step.id for step in queries.routine().steps if step.is_as_needed] or ["none"]
        return [
            lambda: commands.use(self.random.choice(needed)),
            lambda: commands.use(dose, beyond_plan=True),
            commands.go_outside,
            commands.come_in,
            commands.pause,
            commands.resume,
            lambda: commands.prefer(PreferenceName.SNOOZE, "7"),
            lambda: commands.end_days_at(time(self.random.choice([2, 3, 5]))),
            commands.reset_preferences,
        ]

    def _course(self, one: Computer) -> list[Act]:
        course, today = CourseCommands(one.house.store, one.house.clock), one.house.queries.today()
        photo = f"{today.isoformat()}-a.jpg"
        number = self.random.randrange(9)
        return [
            lambda: course.set_course(lambda _: replace(COURSE, weeks=20 + number)),
            lambda: course.set_plan([DAILY], lambda _: COURSE),
            lambda: course.refill(TWENTY, 30),
            lambda: course.count_box([(TWENTY, number), (TEN, 0)]),
            lambda: course.save_date(VISIT),
            lambda: course.drop_date(VISIT.id),
            lambda: course.rate(today, "eyes", Severity.MILD, "drops"),
            lambda: course.note_day(today, f"words {number}"),
            lambda: course.note_mood(today, self.random.choice(list(Mood))),
            lambda: course.keep_photo(today, photo),
            lambda: course.drop_photo(today, photo),
            lambda: course.ask(f"Sun {number}?", "q"),
            lambda: course.close_question("q"),
        ]

    def _routine(self, one: Computer) -> list[Act]:
        commands, today = one.house.commands, one.house.queries.today()
        day = today + timedelta(days=self.random.choice([0, 0, 1, 5]))
        return [
            lambda: commands.change_routine(
                lambda _: dinner_at(18 + self.random.randrange(4)), day
            ),
            lambda: commands.change_routine(self._with_one_less, day),
            lambda: commands.change_routine(
                lambda now: _with_as_needed(now, commands.new_step_id("Cream")), day
            ),
            lambda: commands.revise(dinner_at(18 + self.random.randrange(4)), day),
        ]

    def _with_one_less(self, routine: Routine) -> Routine:
        gone = self.random.choice(routine.steps)
        return replace(routine, steps=tuple(one for one in routine.steps if one is not gone))

    def _undo(self, one: Computer) -> list[Act]:
        return [one.house.commands.undo, one.house.commands.undo, one.house.commands.redo]

    def _phone(self, one: Computer) -> list[Act]:
        calendar, now = self.account.calendar, one.house.clock.now()
        uids = sorted(calendar.lying)
        if not uids:
            return [lambda: None]
        uid, at = self.random.choice(uids), now + self.random.choice([timedelta(0), *SLIPS])
        return [
            lambda: calendar.say(uid, Mark.DONE, at),
            lambda: calendar.say(uid, Mark.DONE, None),
            lambda: calendar.say(uid, Mark.OPEN),
            lambda: calendar.say(uid, Mark.LEFT_OUT, at),
            lambda: calendar.delete(uid),
        ]

    def _computer(self, one: Computer) -> list[Act]:
        clock = one.house.clock
        return [
            *[lambda: setattr(one, "is_away", not one.is_away)] * 3,
            one.start,
            lambda: setattr(clock, "place", ZoneInfo(self.random.choice(ZONES))),
            lambda: clock.advance(self.random.choice(SLIPS)),
            lambda: self._restore(one),
        ]

    def _restore(self, one: Computer) -> None:
        """Put a diary back to what it was a few facts ago, as a restored backup does."""
        store = one.house.store
        facts = store.newest(MOST)
        cut = facts[-min(len(facts) - 1, self.random.randrange(1, 6)) :] if len(facts) > 1 else ()
        kept = facts[: len(facts) - len(cut)]
        if is_whole(kept) and any(isinstance(one.fact, RoutineRevised) for one in standing(kept)):
            rows = [cast("Row", row_of(fact)) for fact in kept]
            store.replace_all(rows, store.seed(), store._standing())
            self.gone |= {fact.id for fact in cut}

    def _server(self, _one: Computer) -> list[Act]:
        calendar, pages = self.account.calendar, self.account.pages.lying
        names = [] if self.has_twin else sorted(pages)
        names = names or ["none"]
        name = self.random.choice(names)
        return [
            *[lambda: calendar.fail(self.random.randrange(6), is_after=self.random.random() < HALF)]
            * 4,
            lambda: pages.pop(name, None),
            lambda: pages.__setitem__(name, b"") if name in pages else None,
        ]


def _with_as_needed(routine: Routine, step_id: str) -> Routine:
    made = Step(step_id, StepKind.OTHER, "Cream", slots=(), is_as_needed=True)
    return replace(routine, steps=(*routine.steps, made))
