"""The plan by dates: one entry for the first day and one for each change, each opened to edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from skinroutine.app.tongue import tr, translated
from skinroutine.domain.course.dose_plan import Often
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.ui.parts.chips import AddChip
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.parts.fields import ChoiceField, labelled, text_field
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import card, column, wrapped
from skinroutine.ui.screens.course.plan_draft import Part, PhaseDraft, Place
from skinroutine.ui.screens.course.saving import may_shrink, say_problem, with_problem
from skinroutine.ui.screens.course.strengths_field import StrengthsField
from skinroutine.ui.screens.routine.rows import icon_button, name_button
from skinroutine.ui.wording import course_plan as words

AROUND = timedelta(days=3650)
LONGEST_BRAND = 60
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Around:
    """What every entry needs: the look, today, the first day of a week, and the course's start."""

    look: Look
    today: date
    first_weekday: int
    start: Callable[[], date]


class PhaseRow(QFrame):
    """One entry: a line that says it, and beneath it, once opened, its fields."""

    edited = Signal()
    resized = Signal()
    remove_requested = Signal(object)

    def __init__(self, around: Around, draft: PhaseDraft) -> None:
        super().__init__()
        self._around, self.is_tied = around, draft.is_tied
        look, px = around.look, around.look.theme.px
        self.line = wrapped("rowtitle")
        self.open_button = QPushButton()
        self.open_button.setAutoDefault(False)
        self.remove = icon_button(look, "x", tr(words.REMOVE_CHANGE))
        self.remove.setAutoDefault(False)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.line, 1)
        head.addWidget(self.open_button)
        head.addWidget(self.remove)
        self.body = self._make_body(draft)
        self.body.hide()
        inside = column(look, 10)
        nest(inside, head)
        inside.addWidget(self.body)
        outside = column(look)
        outside.addWidget(card(look, inside))
        self.setLayout(outside)
        self._connect()
        self.describe()

    def _make_body(self, draft: PhaseDraft) -> QWidget:
        look, first_weekday = self._around.look, self._around.first_weekday
        self.first = DayField(look, tr(words.FROM), draft.first, first_weekday=first_weekday)
        near = self._around.today
        self.first.show_range(min(draft.first, near - AROUND), max(draft.first, near + AROUND))
        self.first.setKeyboardTracking(True)
        self.dosing = self._choice(words.DOSING, words.DOSINGS, draft.dosing)
        oftens = {
            often: said
            for often, said in words.OFTENS.items()
            if often is not Often.AS_SET or draft.often is Often.AS_SET
        }
        self.often = self._choice(words.OFTEN, oftens, draft.often)
        self.formulation = self._choice(words.FORMULATION, words.FORMULATIONS, draft.formulation)
        self.brand = text_field(tr(words.BRAND), longest=LONGEST_BRAND, hint=tr(words.BRAND_HINT))
        self.brand.setText(draft.brand)
        self.strengths = StrengthsField(look)
        self.strengths.field.setText(draft.strengths)
        self.strengths.offer(draft.formulation)
        day = self._beside((words.FROM, self.first))
        self._day, self.day_problem = with_problem(look, day)
        if draft.is_tied:
            self._day.hide()
        self._dose = QWidget()
        dose = column(look, 10)
        dose.addWidget(self.strengths)
        dose.addWidget(
            self._beside((words.OFTEN, self.often), (words.FORMULATION, self.formulation))
        )
        dose.addWidget(wrapped("caption", tr(words.KIND_NOTE)))
        dose.addWidget(labelled(look, tr(words.BRAND), self.brand))
        self._dose.setLayout(dose)
        made = QWidget()
        inside = column(look, 10)
        for one in (self._day, self._beside((words.DOSING, self.dosing)), self._dose):
            inside.addWidget(one)
        made.setLayout(inside)
        return made

    def _choice(self, name: str, texts: Mapping[Any, str], value: object) -> ChoiceField:
        made = ChoiceField(self._around.look, tr(name), translated(texts))
        made.show_value(value)
        return may_shrink(self._around.look, made)

    def _beside(self, *fields: tuple[str, QWidget]) -> QWidget:
        look, made = self._around.look, QWidget()
        row = FlowLayout(made, look.theme.px(14), look.theme.px(10))
        for name, field in fields:
            row.addWidget(labelled(look, tr(name), field))
        return made

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._on_open)
        self.remove.clicked.connect(self._on_remove)
        self.first.dateChanged.connect(self._on_edited)
        self.formulation.currentIndexChanged.connect(self._on_formulation)
        for choice in (self.dosing, self.often, self.formulation):
            choice.currentIndexChanged.connect(self._on_edited)
        self.strengths.edited.connect(self._on_edited)
        self.brand.textChanged.connect(self._on_edited)

    def draft(self) -> PhaseDraft:
        """Return the entry as it is typed."""
        return PhaseDraft(
            self.first.value,
            self.strengths.field.text(),
            Often(self.often.value),
            Dosing(self.dosing.value),
            Formulation(self.formulation.value),
            self.brand.text(),
            is_tied=self.is_tied,
        )

    def describe(self) -> None:
        """Say the entry in its line, and name its buttons by it."""
        one = self.draft()
        day = one.begins(self._around.start())
        line = words.phase(
            day,
            self._around.today,
            words.what(one.dosing, one.strengths, one.often, one.formulation, one.brand),
            is_first=one.is_tied,
        )
        is_open = not self.body.isHidden()
        self.line.setText(line)
        self.open_button.setText(tr(words.CLOSE_CHANGE if is_open else words.CHANGE))
        self.open_button.setAccessibleName(words.change_name(line))
        name_button(self.remove, words.remove_name(line))
        self._dose.setVisible(one.dosing is Dosing.TAKING)

    def open_up(self, *, is_open: bool = True) -> None:
        """Show the fields, or put them away."""
        self.body.setVisible(is_open)
        self.describe()
        self.resized.emit()

    def say(self, day: str, strengths: str) -> None:
        """Show what is amiss with the day and with the capsules; open up where something is."""
        say_problem(self.day_problem, self.first, day)
        self.strengths.say(strengths)
        if (day or strengths) and self.body.isHidden():
            self.open_up()

    @Slot()
    def _on_open(self) -> None:
        is_open = self.body.isHidden()
        self.open_up(is_open=is_open)
        if is_open:
            (self.strengths.field if self.is_tied else self.first).setFocus()

    @Slot()
    def _on_remove(self) -> None:
        self.remove_requested.emit(self)

    @Slot()
    def _on_edited(self) -> None:
        if self.sender() is self.dosing:
            self.resized.emit()
        self.describe()
        self.edited.emit()

    @Slot()
    def _on_formulation(self) -> None:
        self.strengths.offer(Formulation(self.formulation.value))


class PhaseRows(QWidget):
    """All entries in the order of their days, and a pill for one more."""

    edited = Signal()
    resized = Signal()

    def __init__(self, around: Around, drafts: Sequence[PhaseDraft]) -> None:
        super().__init__()
        self._around = around
        self.rows: list[PhaseRow] = []
        self._inside = column(around.look, 8)
        self._list = column(around.look, 8)
        nest(self._inside, self._list)
        foot = QWidget()
        self.add = AddChip(tr(words.ADD_CHANGE))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        FlowLayout(foot).addWidget(self.add)
        self._inside.addWidget(foot)
        self.setLayout(self._inside)
        for one in drafts:
            self._append(one)
        if len(drafts) == 1 and not drafts[0].strengths:
            self.rows[0].open_up()

    def drafts(self) -> tuple[PhaseDraft, ...]:
        """Return the entries as they are typed."""
        return tuple(row.draft() for row in self.rows)

    def describe(self) -> None:
        """Say each entry anew: the start of the course has changed."""
        for row in self.rows:
            row.describe()

    def say(self, problems: Mapping[Place, str]) -> None:
        """Show what is amiss, at its place."""
        for place, row in enumerate(self.rows):
            row.say(
                problems.get((Part.PHASE_DAY, place), ""), problems.get((Part.PHASE, place), "")
            )

    def _append(self, draft: PhaseDraft) -> PhaseRow:
        row = PhaseRow(self._around, draft)
        row.edited.connect(self.edited)
        row.resized.connect(self.resized)
        row.remove_requested.connect(self._on_remove)
        self.rows.append(row)
        self._list.addWidget(row)
        self._show_removable()
        return row

    def _show_removable(self) -> None:
        """Offer to remove what is a change, and never the last entry there is."""
        for row in self.rows:
            row.remove.setVisible(not row.is_tied and len(self.rows) > 1)

    @Slot()
    def _on_add(self) -> None:
        """Begin a change as a copy of the newest entry, on a day that no other has."""
        last = max(self.drafts(), key=lambda one: one.begins(self._around.start()))
        day = max(self._around.today, last.begins(self._around.start()) + DAY)
        row = self._append(replace(last, first=day, is_tied=False))
        row.open_up()
        row.first.setFocus()
        self.edited.emit()

    @Slot(object)
    def _on_remove(self, row: PhaseRow) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._show_removable()
        (self.rows[place - 1].open_button if place else self.add).setFocus()
        self.resized.emit()
        self.edited.emit()
