"""Beneath a dose that may have been forgotten: the person's own leaflet rule, once opened."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget

from skinroutine.app.tongue import tr
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.status import Moment, Status
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.icons import facing
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, wrapped
from skinroutine.ui.screens.today.step_row import StepRow
from skinroutine.ui.wording import entry, forgotten


class ForgottenPanel(QFrame):
    """Belongs to one row; what its buttons ask for, the row asks for."""

    def __init__(self, look: Look, row: StepRow) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look, self._row = look, row
        self._key: OccurrenceKey | None = None
        px = look.theme.px
        self.button = QPushButton(tr(forgotten.ABOUT))
        self.button.setObjectName("quiet")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self._nothing, self._rule = wrapped("body"), wrapped("body")
        self.taken, self.not_taken = (
            QPushButton(tr(forgotten.TAKEN)),
            QPushButton(tr(forgotten.NOT_TAKEN)),
        )
        self.taken.clicked.connect(self._on_taken)
        self.not_taken.clicked.connect(self._on_not_taken)
        self._answers = QWidget()
        answers = FlowLayout(self._answers, px(8), px(6))
        answers.addWidget(self.taken)
        answers.addWidget(self.not_taken)
        self._words = QWidget()
        words = column(look, 8)
        words.setContentsMargins(px(12), px(2), px(12), px(10))
        for one in (self._nothing, self._answers, self._rule):
            words.addWidget(one)
        self._words.setLayout(words)
        inside = column(look, 2)
        inside.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._words)
        self.setLayout(inside)
        self._words.hide()
        self._point()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the words are on show."""
        return not self.isHidden() and self.button.isChecked()

    def stops(self) -> list[QWidget]:
        """Return what Tab comes by, in order."""
        return [self.button, self.taken, self.not_taken]

    def show_moment(self, moment: Moment, rules: forgotten.Rules) -> None:
        """Show what there is to say of the row's state; closed where it is of another day."""
        state = self._row.state
        one = state.occurrence
        is_there = forgotten.may_be_forgotten(state, moment)
        if not is_there or one.key != self._key:
            self.button.setChecked(False)
        self._key = one.key
        if not is_there and self._has_focus():
            self._row.grip.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(is_there)
        if not is_there:
            return
        is_past = state.status is Status.NOT_RECORDED
        self._nothing.setText(forgotten.nothing_noted(state))
        self._rule.setText(forgotten.rule(state, rules))
        self._nothing.setVisible(is_past)
        self._answers.setVisible(is_past)
        for button in self._buttons():
            button.setAccessibleName(entry.act_on(button.text(), one))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep a click on the words from the row, which would tick the dose."""
        event.accept()

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.button, self.taken, self.not_taken

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _point(self) -> None:
        side, ink = self._look.theme.px(14), self._look.theme.color("muted")
        closed = facing("chevron-right", QApplication.layoutDirection())
        icon = "chevron-down" if self.button.isChecked() else closed
        self.button.setIcon(self._look.icons.icon(icon, side, ink))
        self.button.setIconSize(QSize(side, side))

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - the signal's shape
        self._words.setVisible(is_open)
        self._point()
        if is_open:
            said = (one.text() for one in (self._nothing, self._rule) if not one.isHidden())
            announce(self.button, " ".join(said))

    @Slot()
    def _on_taken(self) -> None:
        """Ask when; the panel may go with the answer, so the row has the focus then."""
        self._row.grip.setFocus()
        self._row.time_requested.emit(self._row.state.occurrence.key)

    @Slot()
    def _on_not_taken(self) -> None:
        """Ask why not; the reason may be left out."""
        self._row.grip.setFocus()
        self._row.open_skip_menu()
