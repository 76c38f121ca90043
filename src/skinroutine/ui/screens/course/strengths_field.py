"""The capsules of one dose as they are typed, with a menu of the strengths there are."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from skinroutine.app.diary.strengths import LONGEST_DOSE, read_strengths
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.medicine import USUAL_STRENGTHS, Formulation
from skinroutine.ui.parts.fields import text_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, label, wrapped
from skinroutine.ui.screens.course.saving import say_problem
from skinroutine.ui.wording import course_plan as words
from skinroutine.ui.wording.course import mg


def usual(formulation: Formulation) -> tuple[int, ...]:
    """Return strengths to offer, in order and without any preference."""
    known = USUAL_STRENGTHS.get(formulation.value)
    if known is not None:
        return known
    return tuple(sorted({one for some in USUAL_STRENGTHS.values() for one in some}))


class StrengthsField(QWidget):
    """Free numbers such as 20 + 10, their sum, and what is amiss; `edited` on each change."""

    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.field = text_field(
            tr(words.STRENGTHS), longest=LONGEST_DOSE, hint=tr(words.STRENGTHS_HINT)
        )
        self.offers = QToolButton()
        self.offers.setAccessibleName(tr(words.ADD_STRENGTH))
        self.offers.setToolTip(tr(words.ADD_STRENGTH))
        self.offers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.offers)
        self.offers.setMenu(self._menu)
        side = look.theme.px(14)
        self.offers.setIcon(look.icons.icon("chevron-down", side, look.theme.color("muted")))
        self.offers.setIconSize(QSize(side, side))
        self.sum, self.problem = label("strong"), wrapped("strong")
        self.problem.hide()
        name = label("field", tr(words.STRENGTHS))
        name.setBuddy(self.field)
        head, row = QHBoxLayout(), QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(self.sum)
        row.setSpacing(look.theme.px(2))
        row.addWidget(self.field, 1)
        row.addWidget(self.offers)
        inside = column(look, 5)
        nest(inside, head)
        nest(inside, row)
        inside.addWidget(self.problem)
        self.setLayout(inside)
        self.field.textChanged.connect(self._on_changed)

    def offer(self, formulation: Formulation) -> None:
        """Offer the strengths of a formulation."""
        self._menu.clear()
        for one in usual(formulation):
            self._menu.addAction(words.strength(str(one)), partial(self._add, str(one)))

    def say(self, problem: str) -> None:
        """Show what is amiss, or nothing."""
        say_problem(self.problem, self.field, problem)

    def _add(self, strength: str) -> None:
        """Put one more capsule behind what is there."""
        before = self.field.text().strip().rstrip("+").rstrip()
        self.field.setText(f"{before} + {strength}" if before else strength)
        self.field.setFocus()

    @Slot()
    def _on_changed(self) -> None:
        try:
            found = read_strengths(self.field.text())
        except ValueError:
            found = ()
        self.sum.setText(mg(sum(found, Decimal())) if found else "")
        self.edited.emit()
