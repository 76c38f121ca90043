"""The welcome's second page: what stands on the person's own label and in their own leaflet."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from skinroutine.app.diary.strengths import LONGEST_DOSE, read_strengths
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.plan.routine import LONGEST_NAME
from skinroutine.ui.parts.fields import labelled, text_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import card, column, wrapped
from skinroutine.ui.screens.welcome.answers import Answers
from skinroutine.ui.screens.welcome.page import WelcomePage
from skinroutine.ui.screens.welcome.pieces import Question, Told
from skinroutine.ui.wording import routine
from skinroutine.ui.wording import welcome as words


class LeafletPage(WelcomePage):
    """Copied answers: the program keeps them and decides nothing by them."""

    def __init__(self, look: Look, usual_name: str) -> None:
        super().__init__(look, tr(words.LEAFLET), tr(words.COPY_THE_LABEL))
        self.name = text_field(tr(words.NAME), longest=LONGEST_NAME, hint=usual_name)
        self.dose = text_field(tr(words.DOSE), longest=LONGEST_DOSE, hint=words.DOSE_EXAMPLE)
        self.dose.setAccessibleDescription(tr(words.DOSE_NOTE))
        self.told = Told(look)
        self.food = Question(
            look,
            tr(routine.FOOD_QUESTION),
            translated(words.FOOD_RULES),
            note=tr(routine.FOOD_NOTE),
        )
        self.forgotten = Question(
            look,
            tr(words.FORGOTTEN_QUESTION),
            translated(words.FORGOTTEN_RULES),
            note=tr(words.FORGOTTEN_NOTE),
            below=(wrapped("caption", tr(words.FORGOTTEN_KEPT)),),
        )
        label = column(look, 12)
        label.addWidget(labelled(look, tr(words.NAME), self.name))
        label.addWidget(labelled(look, tr(words.DOSE), self.dose))
        label.addWidget(self.told)
        label.addWidget(wrapped("caption", tr(words.DOSE_NOTE)))
        for part in (card(look, label), self.food, self.forgotten):
            self.inside.addWidget(part)
        self.inside.addStretch(1)
        self.dose.textEdited.connect(self._on_edited)
        self.dose.editingFinished.connect(self._say)

    @property
    def first(self) -> QWidget:
        """The name."""
        return self.name

    def show_answers(self, answers: Answers) -> None:
        """Show answers."""
        self.name.setText(answers.name)
        self.dose.setText(answers.dose)
        self.food.answer.show_value(answers.food)
        self.forgotten.answer.show_value(answers.forgotten)

    def taken(self, answers: Answers) -> Answers:
        """Return the answers with those of this page; what was typed is kept as it is."""
        return replace(
            answers,
            name=self.name.text(),
            dose=self.dose.text(),
            food=self.food.answer.value,
            forgotten=self.forgotten.answer.value,
        )

    def refuse(self) -> bool:
        """Say how a dose is written where this one cannot be read."""
        self._say()
        if not self.told.words:
            return False
        self.dose.setFocus()
        self.bring(self.told, self.dose)
        return True

    @Slot()
    def _say(self) -> None:
        try:
            read_strengths(self.dose.text())
        except ValueError as error:
            self.told.say(str(error))
        else:
            self.told.say("")

    @Slot()
    def _on_edited(self) -> None:
        """Say nothing while it is typed."""
        self.told.say("")
