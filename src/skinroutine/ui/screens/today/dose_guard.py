"""Asks the person wherever a tick would be a second dose: one question after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from skinroutine.domain.record.status import State
from skinroutine.ui.diary import WINDOW, Diary, Tick
from skinroutine.ui.parts.look import Look
from skinroutine.ui.wording import guard


def untick(look: Look, window: QWidget, diary: Diary, state: State) -> None:
    """Remove what was noted; of a dose, after a question unless that was just now."""
    remove = partial(diary.untick, state.occurrence.key)
    if not guard.asks_before_removal(state, diary.queries.moment().now):
        remove()
        return
    from skinroutine.ui.screens.today.guard_dialog import RemovalDialog

    dialog = RemovalDialog(look, window, state)
    dialog.removal_chosen.connect(remove)
    dialog.open()


class DoseGuard(QObject):
    """Answers for what the diary `asked`; a tick from elsewhere brings the window forward first."""

    def __init__(
        self, look: Look, diary: Diary, window: QWidget, come_forward: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._look, self._diary, self._window = look, diary, window
        self._come_forward = come_forward
        self._tick: Tick | None = None
        self._waiting: deque[Tick] = deque()
        diary.asked.connect(self._on_asked)

    @Slot(object, object)
    def _on_asked(self, tick: Tick, noted: State) -> None:
        """Ask, or wait until what is being asked has an answer; no occurrence waits twice."""
        if tick.via != WINDOW:
            self._come_forward()
        if self._tick is None:
            self._ask(tick, noted)
        elif tick.key not in {self._tick.key, *(one.key for one in self._waiting)}:
            self._waiting.append(tick)

    def _ask(self, tick: Tick, noted: State) -> None:
        from skinroutine.ui.screens.today.guard_dialog import GuardDialog

        preferences = self._diary.queries.preferences()
        dialog = GuardDialog(self._look, self._window, noted, preferences)
        dialog.note_chosen.connect(self._on_note)
        dialog.time_chosen.connect(self._on_time)
        dialog.rejected.connect(self._go_on)
        self._tick = tick
        dialog.open()

    @Slot()
    def _on_note(self) -> None:
        if self._tick is not None:
            self._diary.tick_as_well(self._tick)
        self._go_on()

    @Slot()
    def _on_time(self) -> None:
        """Ask for the time it was, where it is still planned."""
        from skinroutine.ui.screens.today.time_entry import TimeEntry

        state = self._state()
        if state is None or self._tick is None:
            self._go_on()
            return
        entry = TimeEntry(
            self._look, self._window, self._diary, state, with_food=self._tick.with_food
        )
        entry.finished.connect(self._go_on)
        entry.open()

    def _state(self) -> State | None:
        if self._tick is None:
            return None
        key = self._tick.key
        states = self._diary.queries.states(key.day, key.day)
        return next((one for one in states if one.occurrence.key == key), None)

    @Slot()
    def _go_on(self) -> None:
        """Tick what waited, or ask about it: an answer before it may have changed that."""
        self._tick = None
        while self._waiting and self._tick is None:
            tick = self._waiting.popleft()
            self._diary.tick(tick.key, tick.done_at, with_food=tick.with_food, via=tick.via)
