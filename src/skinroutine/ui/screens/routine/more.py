"""What few people change of a step: their own hint, repeats, when late begins, the leaflet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import LONGEST_NOTE
from skinroutine.ui.parts.fields import labelled, text_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, wrapped
from skinroutine.ui.screens.routine.dose import ForgottenEditor
from skinroutine.ui.screens.routine.reminding import LengthField, RepeatsEditor
from skinroutine.ui.screens.routine.rows import show_text
from skinroutine.ui.screens.routine.view import EditorView
from skinroutine.ui.wording import editor


class MoreEditor(QWidget):
    """A button that shows or hides the rest of a step; `edited` has the fields that changed."""

    edited = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.button = QPushButton(tr(editor.MORE))
        self.button.setObjectName("idea")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self.hint = text_field(tr(editor.HINT), longest=LONGEST_NOTE, hint=tr(editor.HINT_HINT))
        self.repeats = RepeatsEditor(look)
        self.late = LengthField(look, tr(editor.LATE_LENGTH))
        self.forgotten = ForgottenEditor(look)
        self._rest = QWidget()
        self._lay_out()
        self.hint.textChanged.connect(lambda text: self._say(note=text))
        self.repeats.edited.connect(lambda policy: self._say(policy=policy))
        self.late.length_chosen.connect(lambda length: self._say(late_after=length))
        self.forgotten.edited.connect(lambda rule: self._say(forgotten=rule))
        self._on_toggled(is_open=False)

    def _lay_out(self) -> None:
        late = QWidget()
        words = column(self._look, 4)
        at_start = Qt.AlignmentFlag.AlignLeft
        named = labelled(self._look, tr(editor.LATE_LENGTH), self.late)
        words.addWidget(named, 0, at_start)
        words.addWidget(wrapped("caption", tr(editor.LATE_NOTE)))
        late.setLayout(words)
        self._late = late
        rest = column(self._look, 14)
        parts = (
            labelled(self._look, tr(editor.HINT), self.hint), self.repeats, late, self.forgotten
        )  # fmt: skip
        for one in parts:
            rest.addWidget(one)
        self._rest.setLayout(rest)
        inside = column(self._look, 8)
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._rest)
        self.setLayout(inside)

    @property
    def is_open(self) -> bool:
        """Whether the rest is on show."""
        return self.button.isChecked()

    def open(self, *, is_open: bool) -> None:
        """Show or hide the rest."""
        self.button.setChecked(is_open)

    def show_view(self, view: EditorView) -> None:
        """Show the rest of a draft."""
        draft = view.draft
        self.hint.blockSignals(True)  # noqa: FBT003 - Qt's shape
        show_text(self.hint, draft.note)
        self.hint.blockSignals(False)  # noqa: FBT003 - Qt's shape
        self.repeats.show_view(view)
        self.late.show_length(draft.late_after)
        self._late.setVisible(bool(draft.slots))
        self.forgotten.show_view(view)

    def _say(self, **changed: Any) -> None:  # noqa: ANN401 - the fields are of several kinds
        self.edited.emit(changed)

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - the signal's shape
        self._rest.setVisible(is_open)
        theme = self._look.theme
        side = theme.px(11)
        icon = "minus" if is_open else "plus"
        self.button.setIcon(self._look.icons.icon(icon, side, theme.color("muted"), theme.px(3)))
        self.button.setIconSize(QSize(side + theme.px(3), side))
