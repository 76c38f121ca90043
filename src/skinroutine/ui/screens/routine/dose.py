"""What a dose has beyond other steps: its capsules, and what the person's own leaflet says."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QToolButton, QWidget

from skinroutine.app.diary.strengths import LONGEST_DOSE
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.plan.routine import FoodRule, ForgottenRule
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.fields import ChoiceField, text_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, label, wrapped
from skinroutine.ui.screens.routine.draft import Place
from skinroutine.ui.screens.routine.rows import amiss, field_head, may_shrink, show_text, show_words
from skinroutine.ui.screens.routine.view import EditorView
from skinroutine.ui.wording import editor
from skinroutine.ui.wording import routine as wording

USUAL = ("5", "8", "10", "16", "20", "24", "25", "28", "30", "32", "35", "40")
"""Strengths in mg that there are (F1.15), in order and without any preference."""


class DoseField(QWidget):
    """The capsules of one dose as they are typed, with their sum; `edited` has the text."""

    edited = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.field = text_field(tr(editor.DOSE), longest=LONGEST_DOSE, hint=tr(editor.DOSE_HINT))
        self.strengths = QToolButton()
        self.strengths.setAccessibleName(tr(editor.ADD_STRENGTH))
        self.strengths.setToolTip(tr(editor.ADD_STRENGTH))
        self.strengths.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.strengths)
        for one in USUAL:
            self._menu.addAction(editor.strength(one), partial(self._add, one))
        self.strengths.setMenu(self._menu)
        side = look.theme.px(14)
        icon = look.icons.icon("chevron-down", side, look.theme.color("muted"))
        self.strengths.setIcon(icon)
        self.strengths.setIconSize(QSize(side, side))
        self.amount = label("strong")
        self.problem = amiss()
        inside = column(look, 5)
        nest(inside, field_head(tr(editor.DOSE), self.field, self.amount))
        row = QHBoxLayout()
        row.setSpacing(look.theme.px(2))
        row.addWidget(self.field, 1)
        row.addWidget(self.strengths)
        nest(inside, row)
        inside.addWidget(self.problem)
        inside.addStretch(1)
        self.setLayout(inside)
        self.field.textChanged.connect(self._on_changed)

    def show_view(self, view: EditorView) -> None:
        """Show the dose of a draft; what is being typed stays as it is."""
        self.field.blockSignals(True)  # noqa: FBT003 - Qt's shape
        show_text(self.field, view.draft.dose)
        self.field.blockSignals(False)  # noqa: FBT003 - Qt's shape
        self.amount.setText(view.amount)
        show_words(self.problem, view.problems.get(Place.DOSE, ""))
        self.field.setAccessibleDescription(self.problem.text() or self.amount.text())
        self.setVisible(view.draft.is_dose)

    def _add(self, strength: str) -> None:
        """Put one more capsule behind what is there."""
        before = self.field.text().strip().rstrip("+").rstrip()
        self.field.setText(f"{before} + {strength}" if before else strength)
        self.field.setFocus()

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        self.edited.emit(text)


class FoodEditor(QWidget):
    """Asks what the leaflet says about food; `edited` has the answer."""

    edited = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        question = tr(wording.FOOD_QUESTION)
        self.rules = Choices(look, question, translated(editor.FOOD_CHOICES))
        self._note = wrapped("caption")
        inside = column(look, 2)
        inside.addWidget(wrapped("rowtitle", question))
        inside.addWidget(self._note)
        inside.addSpacing(look.theme.px(6))
        inside.addWidget(self.rules)
        self.setLayout(inside)
        self.rules.chosen.connect(self.edited)

    def show_view(self, view: EditorView) -> None:
        """Show what the leaflet says, for a dose."""
        food = view.draft.food
        self.rules.show_value(food)
        is_asked = food is FoodRule.WITH_FOOD
        self._note.setText(tr(editor.WITH_FOOD_NOTE) if is_asked else tr(wording.FOOD_NOTE))
        self.setVisible(view.draft.is_dose)

    def fold(self, *, is_narrow: bool) -> None:
        """Put the answers beneath each other where there is no room beside."""
        self.rules.fold(is_narrow=is_narrow)


class ForgottenEditor(QWidget):
    """Asks what the leaflet says about a dose that was forgotten; `edited` has the answer."""

    edited = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        question = tr(editor.FORGOTTEN_QUESTION)
        self.rule = ChoiceField(look, question, translated(editor.FORGOTTEN_RULES))
        may_shrink(look, self.rule)
        inside = column(look, 6)
        asked = wrapped("caption", question)
        asked.setBuddy(self.rule)
        inside.addWidget(asked)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(self.rule)
        row.addStretch(1)
        nest(inside, row)
        self.setLayout(inside)
        self.rule.chosen.connect(self._on_chosen)

    def show_view(self, view: EditorView) -> None:
        """Show what the leaflet says, for a dose."""
        self.rule.show_value(view.draft.forgotten)
        self.setVisible(view.draft.is_dose)

    @Slot(object)
    def _on_chosen(self, rule: str) -> None:
        self.edited.emit(ForgottenRule(rule))
