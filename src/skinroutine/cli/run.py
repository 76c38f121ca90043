"""Carry out one command of the command line and print what came of it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.course.red_flags import c18
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.choice import Exporting
from skinroutine.app.exchange.imports_desk import Imports
from skinroutine.app.ports import Autostart
from skinroutine.cli import answers, reminder_settings, reminder_views, routine_views, views
from skinroutine.cli.course_acts import CourseActs
from skinroutine.cli.diary_acts import DiaryActs
from skinroutine.cli.exchange import run_export
from skinroutine.cli.finding import find_day, find_instant, find_state, find_step, name_of
from skinroutine.cli.importing import run_import
from skinroutine.domain.plan.edits import Edit, set_leaflet
from skinroutine.domain.plan.routine import Anchor, FoodRule, ForgottenRule, Routine, Step
from skinroutine.domain.plan.schedule import day_bounds
from skinroutine.domain.record.event import SkipReason, Snoozed
from skinroutine.domain.record.status import State
from skinroutine.domain.reminding.reminder_log import ReminderEntry

NOTHING_TO_UNDO = "There is nothing to take back."
VIA = "terminal"
"""Where the facts of this command line say they were told."""


class Terminal:
    """The commands and questions of one diary, for a terminal; methods return what to print."""

    def __init__(
        self,
        commands: Commands,
        queries: Queries,
        autostart: Callable[[], Autostart],
        course_commands: CourseCommands,
        course_queries: CourseQueries,
        exporting: Callable[[], Exporting],
        imports: Callable[[], Imports],
    ) -> None:
        self._commands = commands
        self._queries = queries
        self._autostart = autostart
        self._further: dict[str, Callable[[Namespace], str]] = {
            **CourseActs(course_commands, course_queries).acts(),
            **DiaryActs(course_commands, course_queries, queries).acts(),
            "export": lambda asked: run_export(asked, exporting()),
            "import": lambda asked: run_import(asked, imports()),
        }

    def run(self, asked: Namespace) -> str:
        """Carry out a parsed command line; may raise WrongUse or WorldFailure."""
        return {
            "today": self._today,
            "week": self._week,
            "routine": self._routine,
            "done": self._done,
            "used": self._used,
            "note": self._note,
            "skip": self._skip,
            "snooze": self._snooze,
            "outside": self._outside,
            "inside": self._inside,
            "undo": self._undo,
            "reminders": self._reminders,
            "settings": self._set,
            "pause": self._pause,
            "resume": self._resume,
            **self._further,
        }[asked.command](asked)

    def _today(self, asked: Namespace) -> str:
        snapshot = self._queries.day(find_day(asked.date, self._queries.today()))
        return views.day_json(snapshot) if asked.json else views.day_text(snapshot)

    def _week(self, asked: Namespace) -> str:
        snapshot = self._queries.week(find_day(asked.date, self._queries.today()))
        days = snapshot.table.days
        extra = [one for one in self._queries.states(days[0], days[-1]) if one.occurrence.is_again]
        view = views.week_json if asked.json else views.week_text
        return view(snapshot, [one for one in extra if one.record])

    def _routine(self, asked: Namespace) -> str:
        edits = _edits(asked)
        if edits:
            self._change(asked, edits)
        elif asked.applies_from is not None:
            message = "--from says from when a change applies, so it needs one, such as --dinner."
            raise WrongUse(message)
        day = find_day(asked.applies_from or asked.date, self._queries.today())
        view = routine_views.routine_json if asked.json else routine_views.routine_text
        return view(self._queries.routines(), day)

    def _change(self, asked: Namespace, edits: list[Edit]) -> None:
        if asked.date is not None:
            message = (
                "--date looks at a day; a change applies from today, or from the day of --from."
            )
            raise WrongUse(message)

        def all_of_them(routine: Routine) -> Routine:
            for edit in edits:
                routine = edit(routine)
            return routine

        day = asked.applies_from and find_day(asked.applies_from, self._queries.today())
        self._commands.change_routine(all_of_them, day)

    def _done(self, asked: Namespace) -> str:
        day = self._day(asked)
        step = find_step(asked.step, self._queries.routine(day))
        if step.is_as_needed and not step.slots:
            return self._use(step, day, asked)
        state = find_state(self._queries, asked.step, asked.slot, day)
        done_at = self._instant(day, asked.at)
        food = {"yes": True, "no": False, None: None}[asked.with_food]
        if food is not None and not state.occurrence.step.is_dose:
            message = f"--with-food is for the dose, not for {state.occurrence.step.name}."
            raise WrongUse(message)
        if state.occurrence.step.is_dose:
            is_correction = state.status.is_done and (done_at is not None or food is not None)
            if self._is_beyond(state, done_at, asked, is_correction=is_correction):
                return self._note_beyond(state, done_at, asked)
        elif asked.again:
            message = f"--again is for the dose, not for {state.occurrence.step.name}."
            raise WrongUse(message)
        if state.status.is_done and done_at is None and food is None:
            return f"Already done: {name_of(state.occurrence)}. Nothing was changed."
        if state.status.is_done and state.record:
            done_at = done_at or state.record.done_at
            food = state.record.with_food if food is None else food
        self._commands.tick(state.occurrence.key, done_at, with_food=food, via=VIA)
        return answers.noted(self._queries, state)

    def _is_beyond(
        self, state: State, done_at: datetime | None, asked: Namespace, *, is_correction: bool
    ) -> bool:
        """Tell whether a dose comes on top of one that is planned; WrongUse unless that was said.

        Where another dose is noted for the same time of day, C18 is shown and nothing is noted.
        """
        if asked.again:
            return state.status.is_done
        key = state.occurrence.key
        noted = self._queries.noted_already(key, done_at, is_correction=is_correction)
        if noted is None:
            return False
        raise WrongUse(answers.noted_already(noted, c18(self._queries.preferences())))

    def _note_beyond(self, state: State, done_at: datetime | None, asked: Namespace) -> str:
        if asked.with_food is not None:
            message = "--with-food cannot go with a dose beyond the plan. Nothing was noted."
            raise WrongUse(message)
        key = state.occurrence.key
        self._commands.use(key.step_id, key.day, done_at, via=VIA, beyond_plan=True)
        return answers.beyond(self._queries.day(key.day), state.occurrence.step)

    def _used(self, asked: Namespace) -> str:
        day = self._day(asked)
        return self._use(find_step(asked.step, self._queries.routine(day)), day, asked)

    def _use(self, step: Step, day: date, asked: Namespace) -> str:
        for option, name in (("slot", "--slot"), ("with_food", "--with-food")):
            if getattr(asked, option, None) is not None:
                message = f"{step.name} is done as needed, so {name} cannot go with it."
                raise WrongUse(message)
        self._commands.use(step.id, day, self._instant(day, asked.at), via=VIA)
        return answers.used(self._queries.day(day), step)

    def _note(self, asked: Namespace) -> str:
        day = self._day(asked)
        state = find_state(self._queries, asked.step, asked.slot, day, may_guess=False)
        name = name_of(state.occurrence)
        if self._commands.note(state.occurrence.key, asked.text) is None:
            return f"That is the note on {name} already. Nothing was changed."
        words = asked.text.strip()
        return f"Noted on {name}: {words}" if words else f"The note on {name} is taken away."

    def _skip(self, asked: Namespace) -> str:
        state = self._find(asked)
        reason = SkipReason(asked.reason) if asked.reason else None
        self._commands.skip(state.occurrence.key, reason, via=VIA)
        return answers.noted(self._queries, state)

    def _snooze(self, asked: Namespace) -> str:
        state = self._find(asked)
        if not state.status.is_open:
            name = name_of(state.occurrence)
            message = f"{name} is {state.status.value}, so there is nothing to snooze."
            raise WrongUse(message)
        length = timedelta(minutes=asked.minutes) if asked.minutes else None
        changed = self._commands.snooze(state.occurrence.key, length, via=VIA)
        assert isinstance(changed.event.fact, Snoozed)
        until = changed.event.fact.until.astimezone(self._queries.moment().zone)
        return f"Noted: {name_of(state.occurrence)}, reminder again at {until:%H:%M}."

    def _outside(self, _asked: Namespace) -> str:
        is_new = self._commands.go_outside(via=VIA) is not None
        return answers.outside(self._queries.day(), is_new=is_new)

    def _inside(self, _asked: Namespace) -> str:
        changed = self._commands.come_in(via=VIA)
        if changed is None:
            return "You were not outside. Nothing was changed."
        at = changed.event.at.astimezone(self._queries.moment().zone)
        return f"Noted: back in at {at:%H:%M}."

    def _undo(self, _asked: Namespace) -> str:
        changed = self._commands.undo()
        if changed is None or changed.about is None:
            return NOTHING_TO_UNDO
        if changed.count > 1:
            return f"Taken back: an import of {changed.count} entries."
        return f"Taken back: {answers.what(self._queries, changed.about.fact)}."

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
        return find_state(self._queries, asked.step, asked.slot, self._day(asked))

    def _day(self, asked: Namespace) -> date:
        """Return the day an act is about; WrongUse for one that is to come."""
        today = self._queries.today()
        day = find_day(asked.date, today)
        if day > today:
            message = f"{day.isoformat()} has not come yet."
            raise WrongUse(message)
        return day

    def _instant(self, day: date, at: time | None) -> datetime | None:
        return None if at is None else find_instant(day, at, self._queries.moment())


def _edits(asked: Namespace) -> list[Edit]:
    """Return the changes of the routine that were asked for."""
    times = {one.value: getattr(asked, one.value) for one in Anchor}
    times = {name: at for name, at in times.items() if at is not None}
    edits: list[Edit] = []
    if times:
        edits.append(lambda routine: replace(routine, anchors=replace(routine.anchors, **times)))
    if asked.leaflet or asked.forgotten:
        food = FoodRule(asked.leaflet) if asked.leaflet else None
        forgotten = ForgottenRule(asked.forgotten) if asked.forgotten else None
        edits.append(set_leaflet(food, forgotten))
    return edits
