"""One more dose than was planned: the words of C18, and when it was taken."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from skinroutine.app.tongue import tr
from skinroutine.domain.record.event import Fact, Used
from skinroutine.domain.record.status import State
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.entry import Entry
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.today.guard_dialog import Overdose
from skinroutine.ui.screens.today.time_entry import time_of_use
from skinroutine.ui.wording import entry, guard


class MoreEntry(Entry):
    """Notes one more dose of a step on a day, beyond its plan."""

    def __init__(self, look: Look, window: QWidget, diary: Diary, state: State) -> None:
        super().__init__(
            look,
            window,
            diary,
            tr(guard.MORE_TITLE),
            entry.about(state.occurrence),
            save=tr(guard.NOTE_MORE),
        )
        self._key = state.occurrence.key
        card = Overdose(look, diary.queries.preferences())
        self.setAccessibleDescription(card.said)
        self.inside.addWidget(card)
        self.time = time_of_use(look, diary, self._key.day)
        self.inside.addWidget(self.time)
        self.time.clock.setFocus()

    def problem(self) -> str:
        """Return what is not right with the time."""
        return self.time.problem(self.diary.queries.moment())

    def record(self) -> bool:
        """Note the dose."""
        at = self.time.instant(self.diary.queries.moment())
        self.diary.use(self._key.step_id, self._key.day, at, beyond_plan=True)
        return True

    def is_recorded(self, fact: Fact) -> bool:
        """Tell a dose of this step and day beyond its plan from other facts."""
        key = self._key
        return isinstance(fact, Used) and (fact.day, fact.step_id) == (key.day, key.step_id)
