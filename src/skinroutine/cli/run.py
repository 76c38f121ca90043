"""Carry out one command of the command line and print what came of it."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from datetime import time, timedelta

from skinroutine.app.commands import Changed, Commands
from skinroutine.app.errors import WrongUse
from skinroutine.app.queries import Queries
from skinroutine.app.settings import Settings
from skinroutine.cli import views
from skinroutine.cli.finding import find_day, find_state
from skinroutine.domain.event import RoutineRevised, Skipped, SkipReason, Snoozed, Ticked
from skinroutine.domain.routine import Anchor, FoodRule
from skinroutine.domain.schedule import due_instant
from skinroutine.domain.status import State

NOTHING_TO_UNDO = "There is nothing to take back."


class Terminal:
    """The commands and questions of one diary, for a terminal; methods return what to print."""

    def __init__(self, commands: Commands, queries: Queries, settings: Settings) -> None:
        self._commands = commands
        self._queries = queries
        self._settings = settings

    def run(self, asked: Namespace) -> str:
        """Carry out a parsed command line; may raise WrongUse or WorldFailure."""
        return {
            "today": self._today,
            "week": self._week,
            "routine": self._routine,
            "done": self._done,
            "skip": self._skip,
            "snooze": self._snooze,
            "undo": self._undo,
        }[asked.command](asked)

    def _today(self, asked: Namespace) -> str:
        snapshot = self._queries.day(find_day(asked.date, self._queries.today()))
        return views.day_json(snapshot) if asked.json else views.day_text(snapshot)

    def _week(self, asked: Namespace) -> str:
        snapshot = self._queries.week(find_day(asked.date, self._queries.today()))
        return views.week_json(snapshot) if asked.json else views.week_text(snapshot)

    def _routine(self, asked: Namespace) -> str:
        times = {one.value: getattr(asked, one.value) for one in Anchor}
        times = {name: at for name, at in times.items() if at is not None}
        if times or asked.leaflet:
            self._revise(asked, times)
        day = find_day(asked.date, self._queries.today())
        routine = self._queries.routine(day)
        return views.routine_json(routine, day) if asked.json else views.routine_text(routine)

    def _revise(self, asked: Namespace, times: dict[str, time]) -> None:
        if asked.date is not None:
            message = "Changes apply from today, so --date cannot go with them."
            raise WrongUse(message)
        routine = self._queries.routine()
        try:
            routine = replace(routine, anchors=replace(routine.anchors, **times))
        except ValueError as error:
            message = f"The routine was not changed: {error}."
            raise WrongUse(message) from error
        if asked.leaflet:
            routine = routine.with_food_rule(FoodRule(asked.leaflet))
        self._commands.revise(routine)

    def _done(self, asked: Namespace) -> str:
        state = self._find(asked)
        moment = self._queries.moment()
        day = state.occurrence.key.day
        done_at = asked.at and due_instant(day, asked.at, moment.zone, moment.day_end)
        food = {"yes": True, "no": False, None: None}[asked.with_food]
        if food is not None and not state.occurrence.step.is_dose:
            message = f"--with-food is for the dose, not for {state.occurrence.step.name}."
            raise WrongUse(message)
        if state.status.is_done and done_at is None and food is None:
            return f"Already done: {_name(state)}. Nothing was changed."
        if state.status.is_done and state.record:
            done_at = done_at or state.record.done_at
            food = state.record.with_food if food is None else food
        self._commands.tick(state.occurrence.key, done_at, with_food=food)
        return self._noted(state)

    def _skip(self, asked: Namespace) -> str:
        state = self._find(asked)
        self._commands.skip(state.occurrence.key, SkipReason(asked.reason))
        return self._noted(state)

    def _snooze(self, asked: Namespace) -> str:
        state = self._find(asked)
        if not state.status.is_open:
            message = f"{_name(state)} is {state.status.value}, so there is nothing to snooze."
            raise WrongUse(message)
        length = timedelta(minutes=asked.minutes) if asked.minutes else self._settings.snooze
        changed = self._commands.snooze(state.occurrence.key, length)
        assert isinstance(changed.event.fact, Snoozed)
        until = changed.event.fact.until.astimezone(self._queries.moment().zone)
        return f"Noted: {_name(state)}, reminder again at {until:%H:%M}."

    def _undo(self, _asked: Namespace) -> str:
        changed = self._commands.undo()
        return f"Taken back: {self._what(changed)}." if changed else NOTHING_TO_UNDO

    def _find(self, asked: Namespace) -> State:
        day = find_day(asked.date, self._queries.today())
        if day > self._queries.today():
            message = f"{day.isoformat()} has not come yet."
            raise WrongUse(message)
        return find_state(self._queries, asked.step, asked.slot, day)

    def _noted(self, state: State) -> str:
        key = state.occurrence.key
        now = next(s for s in self._queries.day(key.day).states if s.occurrence.key == key)
        record = now.record
        at = record and record.done_at and f" {record.done_at.astimezone(record.zone):%H:%M}"
        return f"Noted: {_name(now)}, {now.status.value}{at or ''}."

    def _what(self, changed: Changed) -> str:
        fact = changed.about.fact if changed.about else None
        words = {Ticked: "done", Skipped: "skipped", Snoozed: "snoozed"}
        if fact is None or isinstance(fact, RoutineRevised):
            return "the change of the routine"
        key = getattr(fact, "key", None)
        states = self._queries.day(key.day).states if key else ()
        names = [_name(state) for state in states if state.occurrence.key == key]
        return f"{names[0] if names else 'a step'}, {words.get(type(fact), 'not recorded')}"


def _name(state: State) -> str:
    one = state.occurrence
    return f"{one.step.name}, {one.slot.id} of {one.key.day.isoformat()}"
