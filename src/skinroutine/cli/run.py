"""Carry out one command of the command line and print what came of it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

from skinroutine.app.commands import Changed, Commands
from skinroutine.app.errors import WrongUse
from skinroutine.app.ports import Autostart
from skinroutine.app.queries import Queries
from skinroutine.app.settings import Settings
from skinroutine.cli import reminder_settings, reminder_views, views
from skinroutine.cli.finding import find_day, find_state
from skinroutine.domain.event import (
    Paused,
    Resumed,
    RoutineRevised,
    Skipped,
    SkipReason,
    Snoozed,
    Ticked,
)
from skinroutine.domain.reminder_log import ReminderEntry
from skinroutine.domain.routine import Anchor, FoodRule
from skinroutine.domain.schedule import day_bounds, due_instant
from skinroutine.domain.status import State

NOTHING_TO_UNDO = "There is nothing to take back."
VIA = "terminal"
"""Where the facts of this command line say they were told."""


class Terminal:
    """The commands and questions of one diary, for a terminal; methods return what to print."""

    def __init__(
        self,
        commands: Commands,
        queries: Queries,
        settings: Settings,
        autostart: Callable[[], Autostart],
    ) -> None:
        self._commands = commands
        self._queries = queries
        self._settings = settings
        self._autostart = autostart

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
            "reminders": self._reminders,
            "settings": self._set,
            "pause": self._pause,
            "resume": self._resume,
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
        done_at = asked.at and due_instant(day, asked.at, moment.zone, moment.day_ends)
        food = {"yes": True, "no": False, None: None}[asked.with_food]
        if food is not None and not state.occurrence.step.is_dose:
            message = f"--with-food is for the dose, not for {state.occurrence.step.name}."
            raise WrongUse(message)
        if state.status.is_done and done_at is None and food is None:
            return f"Already done: {_name(state)}. Nothing was changed."
        if state.status.is_done and state.record:
            done_at = done_at or state.record.done_at
            food = state.record.with_food if food is None else food
        self._commands.tick(state.occurrence.key, done_at, with_food=food, via=VIA)
        return self._noted(state)

    def _skip(self, asked: Namespace) -> str:
        state = self._find(asked)
        reason = SkipReason(asked.reason) if asked.reason else None
        self._commands.skip(state.occurrence.key, reason, via=VIA)
        return self._noted(state)

    def _snooze(self, asked: Namespace) -> str:
        state = self._find(asked)
        if not state.status.is_open:
            message = f"{_name(state)} is {state.status.value}, so there is nothing to snooze."
            raise WrongUse(message)
        length = (
            timedelta(minutes=asked.minutes)
            if asked.minutes
            else self._queries.preferences().snooze
        )
        changed = self._commands.snooze(state.occurrence.key, length, via=VIA)
        assert isinstance(changed.event.fact, Snoozed)
        until = changed.event.fact.until.astimezone(self._queries.moment().zone)
        return f"Noted: {_name(state)}, reminder again at {until:%H:%M}."

    def _undo(self, _asked: Namespace) -> str:
        changed = self._commands.undo()
        return f"Taken back: {self._what(changed)}." if changed else NOTHING_TO_UNDO

    def _reminders(self, asked: Namespace) -> str:
        last = find_day(asked.date, self._queries.today())
        first = last - timedelta(days=asked.days - 1)
        began_at = self._queries.reminding().began_at
        zone = self._queries.moment().zone

        def is_of_diary(entry: ReminderEntry) -> bool:
            began = entry.occurrence.due_at >= began_at
            return began or bool(entry.shown or entry.silences or entry.answers)

        entries = [one for one in self._queries.reminder_log(first, last) if is_of_diary(one)]
        if asked.json:
            return reminder_views.reminders_json(entries, zone, first, last)
        return reminder_views.reminders_text(entries, zone)

    def _set(self, asked: Namespace) -> str:
        autostart = self._autostart()
        reminder_settings.change(asked, self._commands, self._queries, autostart)
        found = reminder_settings.gather(self._queries, autostart)
        view = reminder_settings.settings_json if asked.json else reminder_settings.settings_text
        return view(found)

    def _pause(self, _asked: Namespace) -> str:
        is_new = self._commands.pause() is not None
        moment = self._queries.moment()
        _, ends = day_bounds(self._queries.today(), moment.zone, moment.day_ends)
        until = f"until {ends.astimezone(moment.zone):%H:%M}"
        if is_new:
            return f"Reminders are paused {until}."
        return f"Reminders are paused {until} already. Nothing was changed."

    def _resume(self, _asked: Namespace) -> str:
        if self._commands.resume() is None:
            return "Reminders were not paused. Nothing was changed."
        return "Reminders come as planned."

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
        pauses = {Paused: "the pause of reminders", Resumed: "the end of the pause"}
        if type(fact) in pauses:
            return pauses[type(fact)]
        if fact is None or isinstance(fact, RoutineRevised):
            return "the change of the routine"
        key = getattr(fact, "key", None)
        states = self._queries.day(key.day).states if key else ()
        names = [_name(state) for state in states if state.occurrence.key == key]
        return f"{names[0] if names else 'a step'}, {words.get(type(fact), 'not recorded')}"


def _name(state: State) -> str:
    one = state.occurrence
    return f"{one.step.name}, {one.slot.id} of {one.key.day.isoformat()}"
