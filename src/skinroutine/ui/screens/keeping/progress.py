"""A dialog that works on backups beside the window's thread, and says how that goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from skinroutine.app.keeping.backups import GoOn
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.job import PARTS
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.keeping.work import Work
from skinroutine.ui.wording import keeping as words
from skinroutine.ui.wording.breaks import breakable


def progress_bar() -> QProgressBar:
    """Return a bar without words on it; they stand beside it."""
    made = QProgressBar()
    made.setRange(0, PARTS)
    made.setTextVisible(False)
    made.setAccessibleName(tr(words.PROGRESS))
    made.hide()
    return made


class WorkingDialog(Dialog):
    """Does one job at a time; closing it ends the job first."""

    def __init__(self, look: Look, window: QWidget, title: str) -> None:
        super().__init__(look, window, title)
        self._work: Work | None = None
        self._done: Callable[[object], None] | None = None
        self._is_closing = False
        self.said = wrapped("strong")
        self.bar = progress_bar()
        self.inside.addWidget(self.said)
        self.inside.addWidget(self.bar)
        self.said.hide()

    @property
    def is_working(self) -> bool:
        """Whether a job goes on."""
        return self._work is not None

    def do(self, said: str, job: Callable[[GoOn], object], done: Callable[[object], None]) -> None:
        """Do a job in another thread; `done` has what it returned, or its sentence is said."""
        if self._work is not None:
            return
        self._done = done
        self._work = Work(job)
        self._work.advanced.connect(self.bar.setValue)
        self._work.ended.connect(self._on_ended)
        self.bar.setValue(0)
        self.bar.show()
        self.say(said)
        self.show_working(is_on=True)
        self._work.start()

    def show_working(self, *, is_on: bool) -> None:
        """Take nothing else while a job goes on."""
        raise NotImplementedError

    def say(self, sentence: str) -> None:
        """Say something above everything else; nothing for an empty sentence."""
        self.said.setText(breakable(sentence))
        self.said.setVisible(bool(sentence))
        if sentence:
            announce(self.said, sentence)
        self.fit()

    @Slot(object, str)
    def _on_ended(self, came_of_it: object, sentence: str) -> None:
        if self._work is None or self._done is None:
            return
        self._work.wait()
        self._work, done = None, self._done
        self.bar.hide()
        if self._is_closing and came_of_it is None:
            super().reject()
            return
        self.show_working(is_on=False)
        self.say(sentence)
        if came_of_it is not None:
            done(came_of_it)
        if self._is_closing and self.isVisible():
            super().reject()

    @Slot()
    def reject(self) -> None:
        """Close; where a job goes on, end that first, and close then."""
        if self._work is None:
            super().reject()
            return
        self._is_closing = True
        self._work.stop()

    def let_go(self) -> None:
        """End what goes on and wait for that: the program ends."""
        if self._work is not None:
            self._is_closing = True
            self._work.stop()
            self._work.wait()
