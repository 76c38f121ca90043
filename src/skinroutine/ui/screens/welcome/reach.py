"""The welcome's last page: the routine at a glance, and a real test reminder."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from skinroutine.app.reminding.proof import Proof
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import Routine, Step
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.painted import Tile
from skinroutine.ui.parts.text import card, column, empty, label, section, wrapped
from skinroutine.ui.parts.try_out import TryOut
from skinroutine.ui.screens.welcome.page import WelcomePage
from skinroutine.ui.screens.welcome.pieces import Row, rows_card
from skinroutine.ui.wording import welcome as words


class ReachPage(WelcomePage):
    """The test by `try_out`, above what was set up."""

    def __init__(self, look: Look, proof: Proof) -> None:
        super().__init__(look, tr(words.REACH), tr(words.REACH_NOTE))
        self.try_out = TryOut(look, proof)
        test = column(look)
        test.addWidget(self.try_out)
        self.inside.addWidget(card(look, test))
        self.inside.addWidget(section(tr(words.AT_A_GLANCE)))
        self._glance: QVBoxLayout = column(look)
        nest(self.inside, self._glance)
        self.inside.addStretch(1)

    @property
    def first(self) -> QWidget:
        """The button that sends, or the answer where it was sent already."""
        shown = self.try_out
        return shown.yes if shown.yes.isVisibleTo(shown) else shown.send

    def fit(self, room: int, side: int) -> None:
        """Put the buttons beneath each other where there is no room beside."""
        super().fit(room, side)
        shown = self.try_out
        needed = sum(one.sizeHint().width() for one in (shown.yes, shown.no, shown.send))
        shown.fold(is_narrow=needed + self.look.theme.px(52) > room)

    def show_routine(self, routine: Routine) -> None:
        """Show a routine's steps with their times."""
        empty(self._glance)
        self._glance.addWidget(self._card(routine))

    def _card(self, routine: Routine) -> QFrame:
        if not routine.steps:
            inside = column(self.look)
            inside.addWidget(wrapped("muted", tr(words.NO_STEPS)))
            return card(self.look, inside)
        return rows_card(self.look, [self._row(step, routine) for step in routine.steps])

    def _row(self, step: Step, routine: Routine) -> Row:
        times = label("muted", words.clock_times(step, routine.anchors))
        return Row(self.look, Tile(self.look, step.kind), step.title, "", times)
