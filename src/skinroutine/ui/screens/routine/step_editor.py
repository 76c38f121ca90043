"""The editor of one step: it shows a view, and says what of the draft a person has changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from skinroutine.app.reminding.proof import Proof
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import LONGEST_NAME, STEP_KINDS, StepKind
from skinroutine.domain.plan.starter import AGAIN_OUTDOORS
from skinroutine.ui.parts.fields import ChoiceField, text_field
from skinroutine.ui.parts.icons import KIND_ICONS
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.parts.text import card, column, folded, label, wrapped
from skinroutine.ui.screens.routine.applies import AppliesFrom
from skinroutine.ui.screens.routine.days_editor import DaysEditor
from skinroutine.ui.screens.routine.dose import DoseField, FoodEditor
from skinroutine.ui.screens.routine.draft import Draft, Place, of_kind
from skinroutine.ui.screens.routine.editor_foot import EditorFoot
from skinroutine.ui.screens.routine.more import MoreEditor
from skinroutine.ui.screens.routine.reminding import LengthField, RemindingEditor
from skinroutine.ui.screens.routine.rows import (
    TITLE_PIECE,
    KindTile,
    SwitchRow,
    amiss,
    field_head,
    hairline,
    show_text,
    show_words,
)
from skinroutine.ui.screens.routine.times import TimesEditor
from skinroutine.ui.screens.routine.view import EditorView
from skinroutine.ui.wording import editor
from skinroutine.ui.wording.breaks import breakable

NARROW = 330
"""Width of the editor in unscaled pixels under which fields stand beneath each other."""

WEEK_WIDTH = 365
"""Width in unscaled pixels that seven circles and the pill beside them need."""


class StepEditor(QWidget):
    """Shows a draft; `edited` has the draft as a person has changed it."""

    edited = Signal(object)

    def __init__(self, look: Look, proof: Proof | None, *, first_weekday: int = 0) -> None:
        super().__init__()
        self._look = look
        self._draft = Draft("")
        self._tile = KindTile(look)
        self._title, self._subtitle = wrapped("cardtitle"), wrapped("caption")
        kinds = {kind: editor.kind_choice(kind) for kind in STEP_KINDS}
        self.kind = ChoiceField(look, tr(editor.KIND), kinds)
        self._subtitle.setBuddy(self.kind)
        self.name = text_field(tr(editor.NAME), longest=LONGEST_NAME, hint=tr(editor.NAME_HINT))
        self.name_problem = amiss()
        self.dose = DoseField(look)
        self.times = TimesEditor(look)
        self.as_needed = Switch(look, tr(editor.AS_NEEDED))
        self.as_needed.setAccessibleDescription(tr(editor.AS_NEEDED_NOTE))
        self._as_needed_note = wrapped("caption", tr(editor.AS_NEEDED_NOTE))
        self.days = DaysEditor(look, first_weekday=first_weekday)
        self.preview = wrapped("caption")
        self.again = SwitchRow(look, tr(editor.AGAIN))
        self.again_length = LengthField(look, tr(editor.AGAIN_LENGTH))
        self.reminding = RemindingEditor(look)
        self.food = FoodEditor(look)
        self.more = MoreEditor(look)
        self.applies = AppliesFrom(
            look, tr(editor.APPLIES), tr(editor.APPLIES_DAY), first_weekday=first_weekday
        )
        self.planned = wrapped("caption")
        self.foot = EditorFoot(look, proof)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inside = column(self._look, 10)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        nest(inside, self._heading())
        nest(inside, self._name_and_dose())
        inside.addWidget(self._when())
        inside.addWidget(self._days())
        inside.addWidget(hairline())
        for one in (self._again(), self.reminding, self.food, self.more):
            inside.addWidget(one)
        inside.addWidget(self.applies)
        inside.addWidget(self.planned)
        inside.addWidget(self.foot)
        outside = column(self._look)
        outside.addWidget(card(self._look, inside))
        self.setLayout(outside)

    def _heading(self) -> QBoxLayout:
        px = self._look.theme.px
        side, ink = px(16), self._look.theme.color("text")
        for place, kind in enumerate(STEP_KINDS):
            icon = self._look.icons.icon(KIND_ICONS[kind], side, ink, px(4))
            self.kind.setItemIcon(place, icon)
        self.kind.setIconSize(QSize(side + px(4), side))
        words = column(self._look, 1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        who = QHBoxLayout()
        who.setSpacing(px(12))
        who.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        nest(who, words, 1)
        self._head.setSpacing(px(10))
        nest(self._head, who, 1)
        at_start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._head.addWidget(self.kind, 0, at_start)
        return self._head

    def _name_and_dose(self) -> QBoxLayout:
        self._fields.setSpacing(self._look.theme.px(14))
        self._fields.addWidget(self._field(editor.NAME, self.name, self.name_problem), 1)
        self._fields.addWidget(self.dose, 1)
        return self._fields

    def _field(self, words: str, field: QWidget, problem: QLabel) -> QWidget:
        made = QWidget()
        inside = column(self._look, 5)
        nest(inside, field_head(tr(words), field))
        inside.addWidget(field)
        inside.addWidget(problem)
        inside.addStretch(1)
        made.setLayout(inside)
        return made

    def _when(self) -> QWidget:
        """Return the times; the switch for what is done as needed is at the end of their title."""
        needed = label("field", tr(editor.AS_NEEDED))
        needed.setBuddy(self.as_needed)
        head = QHBoxLayout()
        head.setSpacing(self._look.theme.px(6))
        head.addWidget(label("field", tr(editor.WHEN)), 1)
        head.addWidget(needed)
        head.addWidget(self.as_needed)
        inside = column(self._look, 5)
        nest(inside, head)
        inside.addWidget(self.times)
        inside.addWidget(self._as_needed_note)
        made = QWidget()
        made.setLayout(inside)
        return made

    def _days(self) -> QWidget:
        self._days_part = QWidget()
        inside = column(self._look, 5)
        for one in (label("field", tr(editor.DAYS)), self.days, self.preview):
            inside.addWidget(one)
        self._days_part.setLayout(inside)
        return self._days_part

    def _again(self) -> QWidget:
        self._again_part = QWidget()
        inside = column(self._look, 6)
        inside.addWidget(self.again)
        row = QHBoxLayout()
        said = label("field", tr(editor.AGAIN_LENGTH))
        said.setBuddy(self.again_length)
        row.addWidget(said)
        row.addWidget(self.again_length)
        row.addStretch(1)
        self._length_part = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        self._length_part.setLayout(row)
        inside.addWidget(self._length_part)
        self._again_part.setLayout(inside)
        return self._again_part

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind)
        self.name.textChanged.connect(lambda text: self._say(name=text))
        self.dose.edited.connect(lambda text: self._say(dose=text))
        self.times.edited.connect(lambda slots: self._say(slots=slots))
        self.as_needed.switched.connect(lambda is_on: self._say(is_as_needed=is_on))
        self.days.edited.connect(lambda changed: self._say(**changed))
        self.again.switch.switched.connect(self._on_again)
        self.again_length.length_chosen.connect(lambda length: self._say(again_outdoors=length))
        self.reminding.edited.connect(lambda policy: self._say(policy=policy))
        self.food.edited.connect(lambda rule: self._say(food=rule))
        self.more.edited.connect(lambda changed: self._say(**changed))
        self.applies.chosen.connect(lambda day: self._say(applies_from=day))

    @property
    def save(self) -> QPushButton:
        """The button that saves the step."""
        return self.foot.save

    def show_view(self, view: EditorView) -> None:
        """Show a draft; a field that shows it already is left alone."""
        draft = view.draft
        is_other = draft.step_id != self._draft.step_id
        self._draft = draft
        self._tile.show_kind(draft.kind)
        self._title.setText(breakable(view.title, TITLE_PIECE))
        self._subtitle.setText(view.subtitle)
        self.kind.show_value(draft.kind)
        self.name.blockSignals(True)  # noqa: FBT003 - Qt's shape
        show_text(self.name, draft.name)
        self.name.blockSignals(False)  # noqa: FBT003 - Qt's shape
        self._show_name_problem(view)
        self.dose.show_view(view)
        self.times.show_view(view)
        self.as_needed.show_on(is_on=draft.is_as_needed)
        self._as_needed_note.setVisible(draft.is_as_needed)
        self.days.show_view(view)
        self._days_part.setVisible(bool(draft.slots))
        show_words(self.preview, view.preview)
        self._show_again(draft)
        self.reminding.show_view(view)
        self.food.show_view(view)
        self.more.show_view(view)
        self.applies.show_day(draft.applies_from, view.today)
        show_words(self.planned, view.planned)
        self.foot.show_view(view, is_other=is_other)

    def focus_name(self) -> None:
        """Let the person type the name."""
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def fit(self, width: float) -> None:
        """Use the room of a width in pixels at a text scale of 100 %."""
        is_narrow = width < NARROW
        for row in (self._head, self._fields):
            row.setDirection(folded(is_narrow=is_narrow))
        self.foot.fold(is_narrow=is_narrow)
        self.days.fold(is_narrow=width < WEEK_WIDTH)
        self.food.fold(is_narrow=width < self._wide_food())

    def _wide_food(self) -> float:
        """Return how wide the editor must be for the answers to stand beside each other."""
        hint = sum(one.sizeHint().width() for one in self.food.rules.buttons.values())
        return (hint + self._look.theme.px(16 + 36 + 20)) / self._look.theme.scale

    def _show_name_problem(self, view: EditorView) -> None:
        """Say that a name is needed, but not before anything was typed for a new step."""
        problem = view.problems.get(Place.NAME, "")
        show_words(self.name_problem, "" if view.draft.is_new else problem)
        self.name.setAccessibleDescription(problem)

    def _show_again(self, draft: Draft) -> None:
        length = draft.again_outdoors
        self._again_part.setVisible(draft.kind is StepKind.SUNSCREEN or length is not None)
        self.again.switch.show_on(is_on=length is not None)
        self.again.say(tr(editor.AGAIN_NOTE))
        self._length_part.setVisible(length is not None)
        if length is not None:
            self.again_length.show_length(length)

    def _say(self, **changed: Any) -> None:  # noqa: ANN401 - the fields are of several kinds
        self.edited.emit(replace(self._draft, **changed))

    @Slot(object)
    def _on_kind(self, kind: str) -> None:
        self.edited.emit(of_kind(self._draft, StepKind(kind)))

    @Slot(bool)
    def _on_again(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's shape
        self._say(again_outdoors=AGAIN_OUTDOORS if is_on else None)
