"""The welcome's first page: what this is, the first steps, what reminders say, and the region."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from skinroutine.app.course.red_flags import REGION_NAMES
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.plan.routine import Routine, Step
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import Tile
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.parts.text import section, wrapped
from skinroutine.ui.screens.welcome.answers import Answers
from skinroutine.ui.screens.welcome.page import WelcomePage
from skinroutine.ui.screens.welcome.pieces import Question, Row, rows_card
from skinroutine.ui.wording import program, reminders
from skinroutine.ui.wording import welcome as words


class BeginningPage(WelcomePage):
    """Which steps are kept, by `switches`, the `level` of reminders, and whose numbers to call."""

    def __init__(self, look: Look, routine: Routine) -> None:
        about = f"{tr(program.PRIVATE)} {tr(words.HIDE)}"
        super().__init__(look, tr(words.WELCOME), tr(words.WHAT_THIS_IS), about, tr(program.ABOUT))
        self.switches: dict[str, Switch] = {}
        self._note = wrapped("caption")
        self.level = Question(
            look,
            tr(reminders.LEVEL_QUESTION),
            translated(reminders.LEVELS),
            below=(self._note,),
        )
        self.region = Question(
            look,
            tr(words.REGION_QUESTION),
            translated(REGION_NAMES),
            note=tr(words.REGION_NOTE),
        )
        self.level.answer.chosen.connect(self._on_level)
        self.inside.addWidget(self.region)
        self.inside.addWidget(section(tr(words.BEGINS_WITH)))
        self.inside.addWidget(rows_card(look, [self._row(step) for step in routine.steps]))
        self.inside.addWidget(wrapped("caption", tr(words.ADD_LATER)))
        self.inside.addWidget(self.level)
        self.inside.addStretch(1)

    @property
    def first(self) -> QWidget:
        """The region that is chosen."""
        return self.region.answer.buttons[self.region.answer.value]

    def show_answers(self, answers: Answers) -> None:
        """Show answers."""
        for step_id, switch in self.switches.items():
            switch.show_on(is_on=step_id not in answers.left_out)
        self.level.answer.show_value(answers.level)
        self._on_level(answers.level)
        self.region.answer.show_value(answers.region)

    def taken(self, answers: Answers) -> Answers:
        """Return the answers with those of this page."""
        left_out = (step_id for step_id, switch in self.switches.items() if not switch.is_on)
        return replace(
            answers,
            left_out=frozenset(left_out),
            level=self.level.answer.value,
            region=self.region.answer.value,
        )

    def _row(self, step: Step) -> Row:
        switch = Switch(self.look, step.name)
        note = words.times_of_day(step)
        switch.setAccessibleDescription(note)
        self.switches[step.id] = switch
        return Row(self.look, Tile(self.look, step.kind), step.name, note, switch)

    @Slot(object)
    def _on_level(self, level: TextLevel) -> None:
        self._note.setText(reminders.level_note(level))
