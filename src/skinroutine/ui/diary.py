"""The one diary all pages share: passes acts on, and says when what it holds has changed."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from skinroutine.app.errors import StoreBusy, Told

if TYPE_CHECKING:
    from skinroutine.app.course.commands import CourseCommands
    from skinroutine.app.course.queries import CourseQueries
    from skinroutine.app.diary.commands import Changed, Commands
    from skinroutine.app.diary.desk import DiaryDesk
    from skinroutine.domain.plan.edits import Edit
    from skinroutine.domain.plan.occurrence import OccurrenceKey
    from skinroutine.domain.plan.routine import Routine
    from skinroutine.domain.record.event import SkipReason
    from skinroutine.domain.record.preferences import PreferenceName

BUSY_RETRY_MS = 60
BUSY_TRIES = 50
"""Together three seconds of patience with another program that writes, without a frozen window."""
HEARTBEAT_MS = 20_000
LOOKS_MS = (30, 120, 400, 1500)
"""Pauses between looks after the log file was written: its commit shows after the disk's sync."""
WINDOW, TRAY = "window", "tray"
"""Where the person may have said something, for the log."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tick:
    """That an occurrence was done: when (UTC), with food or not, and where it was said."""

    key: OccurrenceKey
    done_at: datetime | None = None
    with_food: bool | None = None
    via: str = WINDOW


class Diary(QObject):
    """Acts and questions for the pages; an act ends in `changed`, or in `troubled` and `refused`.

    `asked` has a Tick of a dose, and the State of another one that is noted for its turn: nothing
    is recorded of it until the person has answered with `tick_as_well`, or with another time.
    """

    changed = Signal()
    asked = Signal(object, object)
    acted = Signal(object)
    troubled = Signal(str)
    refused = Signal()

    def __init__(self, desk: DiaryDesk, watched: Path) -> None:
        super().__init__()
        self._desk = desk
        self.queries = desk.queries
        self._watched = watched
        self._version = self.queries.version()
        self._watcher = QFileSystemWatcher([str(watched), str(watched.parent)], self)
        self._watcher.fileChanged.connect(self._on_written)
        self._watcher.directoryChanged.connect(self._on_written)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(BUSY_RETRY_MS)
        self._retry.timeout.connect(self._work)
        self._tries = BUSY_TRIES
        self._looks: list[int] = []
        self._waiting: deque[Callable[[], Changed | None]] = deque()
        self._next_look = QTimer(self)
        self._next_look.setSingleShot(True)
        self._next_look.timeout.connect(self._look_on)
        self._heart = QTimer(self)
        self._heart.setTimerType(Qt.TimerType.PreciseTimer)
        self._heart.setInterval(HEARTBEAT_MS)
        self._heart.timeout.connect(self.changed)
        self._heart.start()

    @property
    def course_queries(self) -> CourseQueries:
        """What a person sees of the course."""
        return self._desk.course_queries

    @property
    def _commands(self) -> Commands:
        return self._desk.commands

    @property
    def is_waiting(self) -> bool:
        """Whether an act waits for another program that writes."""
        return bool(self._waiting)

    def stop(self) -> None:
        """Beat and watch no more, and do what still waits: the store is about to be closed.

        No event loop comes back for another try, so the pause between two is the store's own wait.
        A fault in one act leaves its trace and does not lose the others.
        """
        self._heart.stop()
        self._next_look.stop()
        self._retry.stop()
        self._watcher.blockSignals(True)  # noqa: FBT003 - Qt's shape
        while self._waiting:
            try:
                self._carry_out()
            except Exception:
                log.exception("a fault of our own in an act before the end")

    @Slot(object)
    def tick(
        self,
        key: OccurrenceKey,
        done_at: datetime | None = None,
        *,
        with_food: bool | None = None,
        via: str = WINDOW,
        is_correction: bool = False,
    ) -> None:
        """Record an occurrence as done, or ask first where that would be a second dose.

        What corrects a tick, as by saying whether there was food, is no second dose.
        """
        tick = Tick(key, done_at, with_food, via)
        self._act(lambda: self._tick(tick) if is_correction else self._ask_or_tick(tick))

    def tick_as_well(self, tick: Tick) -> None:
        """Record one more dose, as the person wants: as its occurrence, or beyond the plan."""
        self._act(lambda: self._tick_as_well(tick))

    @Slot(object)
    def untick(self, key: OccurrenceKey) -> None:
        """Take a tick or a skip back."""
        self._act(lambda: self._commands.untick(key))

    @Slot(object, object)
    def skip(self, key: OccurrenceKey, reason: SkipReason | None, *, via: str = WINDOW) -> None:
        """Record that an occurrence was left out on purpose."""
        self._act(lambda: self._commands.skip(key, reason, via=via))

    @Slot(object)
    def snooze(self, key: OccurrenceKey, *, via: str = WINDOW) -> None:
        """Move an occurrence's reminder by the usual length."""
        self._act(lambda: self._commands.snooze(key, via=via))

    @Slot()
    def pause(self) -> None:
        """Hold reminders back until today is over."""
        self._act(self._commands.pause)

    @Slot()
    def resume(self) -> None:
        """Remind again today."""
        self._act(self._commands.resume)

    def note(self, key: OccurrenceKey, text: str) -> None:
        """Put the person's own words on an occurrence; empty ones take them away."""
        self._act(lambda: self._commands.note(key, text))

    def use(
        self,
        step_id: str,
        day: date | None = None,
        at: datetime | None = None,
        *,
        via: str = WINDOW,
        beyond_plan: bool = False,
    ) -> None:
        """Record that a step was done as needed, or a dose beyond the plan."""
        self._act(lambda: self._commands.use(step_id, day, at, via=via, beyond_plan=beyond_plan))

    @Slot()
    def go_outside(self, *, via: str = WINDOW) -> None:
        """Have sunscreen reminded again from now on."""
        self._act(lambda: self._commands.go_outside(via=via))

    @Slot()
    def come_in(self, *, via: str = WINDOW) -> None:
        """Have sunscreen reminded no more."""
        self._act(lambda: self._commands.come_in(via=via))

    def prefer(self, name: PreferenceName, value: str) -> None:
        """Set a preference."""
        self._act(lambda: self._commands.prefer(name, value))

    def end_days_at(self, at: time) -> None:
        """Let routine days end at a wall time from today on."""
        self._act(lambda: self._commands.end_days_at(at))

    @Slot()
    def reset_preferences(self) -> None:
        """Set every preference back to what it was at first."""
        self._act(self._commands.reset_preferences)

    def revise(self, routine: Routine) -> None:
        """Let a routine apply from today."""
        self._act(lambda: self._commands.revise(routine))

    def change_routine(self, edit: Edit, applies_from: date | None = None) -> None:
        """Change the routine from a day on, today by default, and those planned to follow it."""
        self._act(lambda: self._commands.change_routine(edit, applies_from))

    def record(self, act: Callable[[CourseCommands], Changed | None]) -> None:
        """Record something of the course, such as `lambda course: course.refill(...)`."""
        self._act(lambda: act(self._desk.course_commands))

    def carry_out(self, act: Callable[[], None]) -> None:
        """Carry out what no command of the diary does, such as an import; see `_act`."""
        self._act(act)

    def new_step_id(self, name: str) -> str:
        """Return an id no step ever had."""
        return self._commands.new_step_id(name)

    @Slot()
    def undo(self) -> None:
        """Take the newest act back."""
        self._act(self._commands.undo)

    @Slot()
    def redo(self) -> None:
        """Bring back what was last taken back."""
        self._act(self._commands.redo)

    @Slot()
    def look_again(self) -> None:
        """Say so where another program has written; the watched file may have been made anew."""
        if self._watched.exists() and str(self._watched) not in self._watcher.files():
            self._watcher.addPath(str(self._watched))
        try:
            version = self.queries.version()
        except Told as told:
            self.troubled.emit(str(told))
            return
        if version != self._version:
            self._version = version
            self.changed.emit()

    @Slot()
    def _on_written(self) -> None:
        """Look now and a few times more: what is written is not committed yet."""
        self._looks = list(LOOKS_MS)
        self._look_on()

    @Slot()
    def _look_on(self) -> None:
        self.look_again()
        if self._looks:
            self._next_look.start(self._looks.pop(0))

    def _tick(self, tick: Tick) -> Changed:
        return self._commands.tick(tick.key, tick.done_at, with_food=tick.with_food, via=tick.via)

    def _ask_or_tick(self, tick: Tick) -> Changed | None:
        """Record a tick as one act, with the acts before it recorded, so that none slips by."""
        noted = self.queries.noted_already(tick.key, tick.done_at)
        if noted is None:
            return self._tick(tick)
        if tick.done_at is None and tick.key.day == self.queries.today():
            tick = replace(tick, done_at=self.queries.moment().now)
        self.asked.emit(tick, noted)
        return None

    def _tick_as_well(self, tick: Tick) -> Changed:
        noted = self.queries.noted_already(tick.key, tick.done_at)
        if noted is None or noted.occurrence.key != tick.key:
            return self._tick(tick)
        key = tick.key
        return self._commands.use(
            key.step_id, key.day, tick.done_at, via=tick.via, beyond_plan=True
        )

    def _act(self, act: Callable[[], Changed | None]) -> None:
        """Carry out an act after those that still wait, so that they keep their order."""
        self._waiting.append(act)
        if not self._retry.isActive():
            self._tries = BUSY_TRIES
            self._work()

    @Slot()
    def _work(self) -> None:
        """Carry out what waits; what is left, by a busy diary or a fault, comes in a moment."""
        try:
            self._carry_out()
        finally:
            if self._waiting:
                self._retry.start()

    def _carry_out(self) -> None:
        """Carry out what waits, as far as it goes: not while another program writes."""
        while self._waiting:
            act = self._waiting.popleft()
            try:
                changed = act()
            except StoreBusy as busy:
                if self._tries:
                    self._tries -= 1
                    self._waiting.appendleft(act)
                    return
                self._refuse(busy)
            except Told as told:
                self._refuse(told)
            else:
                self.changed.emit()
                if changed is not None:
                    self.acted.emit(changed)

    def _refuse(self, told: Told) -> None:
        log.error("an act was refused: %s", type(told).__name__)
        self.troubled.emit(str(told))
        self.refused.emit()
        self.changed.emit()


class Refusals(QObject):
    """Brings the window forward after a refusal that nobody can have seen.

    What was pressed on a pop-up or in the tray would otherwise be lost without a word. It comes
    queued: what is refused at the program's end brings nothing back.
    """

    def __init__(self, diary: Diary, window: QWidget, come_forward: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._come_forward = come_forward
        diary.refused.connect(self._on_refused, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_refused(self) -> None:
        if not self._window.isVisible() or self._window.isMinimized():
            self._come_forward()
