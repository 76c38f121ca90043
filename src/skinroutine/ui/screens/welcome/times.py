"""The welcome's third page: the four points of the day, and starting with the computer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from skinroutine.app.errors import Told as Trouble
from skinroutine.app.ports import Autostart
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import Anchor, StepKind
from skinroutine.ui.parts.clock_field import ClockField
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import Tile
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.parts.turning import Turning
from skinroutine.ui.screens.welcome.answers import Answers
from skinroutine.ui.screens.welcome.page import WelcomePage
from skinroutine.ui.screens.welcome.pieces import Row, Told, rows_card
from skinroutine.ui.wording import welcome as words

PICTURES = {
    Anchor.WAKE: StepKind.SUNSCREEN,
    Anchor.LUNCH: StepKind.LIP_BALM,
    Anchor.DINNER: StepKind.DOSE,
    Anchor.BED: StepKind.MOISTURIZER,
}
"""The tile of each point of the day, as in the picture."""


class TimesPage(WelcomePage):
    """Four different times in `fields`; the switch `start` is there where there is something to."""

    def __init__(self, look: Look, autostart: Autostart | None) -> None:
        super().__init__(look, tr(words.TIMES), tr(words.TIMES_NOTE))
        self._autostart = autostart
        self._has_dose = True
        self.fields: dict[Anchor, ClockField] = {}
        self._names: dict[Anchor, QLabel] = {}
        self.inside.addWidget(rows_card(look, [self._row(anchor) for anchor in Anchor]))
        self.inside.addWidget(wrapped("caption", tr(words.LEAN_ON)))
        self.start = Switch(look, tr(words.START))
        self.start_told = Told(look)
        self._turning: Turning | None = None
        if autostart is not None:
            self._turning = Turning(autostart, self.start)
            self._add_start(self._turning)
        self.inside.addStretch(1)

    @property
    def first(self) -> QWidget:
        """The time of getting up."""
        return self.fields[Anchor.WAKE]

    @property
    def hindrance(self) -> str:
        """Which times are the same, or nothing where all four differ."""
        times = [field.value for field in self.fields.values()]
        return words.same_times(times, has_dose=self._has_dose)

    def show_dose(self, *, has_dose: bool) -> None:
        """Name the dose beside the dinner, or not where it was left out."""
        self._has_dose = has_dose
        for anchor, label in self._names.items():
            name = words.anchor_question(anchor, has_dose=has_dose)
            label.setText(name)
            self.fields[anchor].setAccessibleName(name)

    def show_answers(self, answers: Answers) -> None:
        """Show answers, and what is arranged with the computer now."""
        for anchor, at in zip(Anchor, answers.times, strict=True):
            self.fields[anchor].show_time(at)
        self._show_start()

    def taken(self, answers: Answers) -> Answers:
        """Return the answers with those of this page."""
        return replace(answers, times=tuple(field.value for field in self.fields.values()))

    def _row(self, anchor: Anchor) -> Row:
        name = words.anchor_question(anchor, has_dose=True)
        field = ClockField(self.look, name)
        field.chosen.connect(self.answered)
        self.fields[anchor] = field
        row = Row(self.look, Tile(self.look, PICTURES[anchor]), name, "", field)
        self._names[anchor] = row.title
        return row

    def _add_start(self, turning: Turning) -> None:
        row = Row(self.look, None, tr(words.START), tr(words.START_NOTE), self.start)
        self.inside.addWidget(rows_card(self.look, [row]))
        self.inside.addWidget(self.start_told)
        self.start.setAccessibleDescription(tr(words.START_NOTE))
        turning.turned.connect(self._on_turned)
        turning.refused.connect(self._on_refused)

    def _show_start(self) -> None:
        """Show what really lies there; where it cannot be found out, say why."""
        if self._autostart is None or (self._turning is not None and self._turning.is_waiting):
            return
        try:
            self.start.show_on(is_on=self._autostart.is_on())
        except Trouble as trouble:
            self.start_told.say(str(trouble))

    @Slot()
    def _on_turned(self) -> None:
        self.start_told.say("")
        self._show_start()

    @Slot(str)
    def _on_refused(self, why_not: str) -> None:
        """Say why it could not be arranged, and show what holds."""
        self.start_told.say(why_not)
        self.start.show_on(is_on=not self.start.is_on)
