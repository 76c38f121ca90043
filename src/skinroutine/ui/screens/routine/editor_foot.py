"""What is done with a step as a whole: save, revert, archive; and the test of its reminder."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from skinroutine.app.reminding.proof import Proof
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, folded
from skinroutine.ui.parts.try_out import TryOut
from skinroutine.ui.screens.routine.view import EditorView
from skinroutine.ui.wording import editor, reminders


class EditorFoot(QWidget):
    """Buttons that ask for what they say; the test of a reminder opens beneath them."""

    save_requested = Signal()
    revert_requested = Signal()
    archive_requested = Signal()
    test_opened = Signal()
    proved = Signal()
    troubled = Signal(str)

    def __init__(self, look: Look, proof: Proof | None) -> None:
        super().__init__()
        self.save = QPushButton(tr(editor.SAVE))
        self.save.setObjectName("primary")
        self.revert = QPushButton(tr(editor.REVERT))
        self.test = QPushButton(tr(reminders.TEST))
        self.archive = QPushButton(tr(editor.ARCHIVE_STEP))
        self.archive.setObjectName("grave")
        buttons = QWidget()
        first = FlowLayout(buttons, look.theme.px(8), look.theme.px(8))
        for one in (self.save, self.revert, self.test):
            first.addWidget(one)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.theme.px(8))
        self._row.addWidget(buttons, 1)
        at_top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self.archive, 0, at_top)
        inside = column(look, 12)
        nest(inside, self._row)
        self.try_out: TryOut | None = None
        if proof is not None:
            self.try_out = TryOut(look, proof)
            self.try_out.hide()
            self.try_out.proved.connect(self.proved)
            self.try_out.troubled.connect(self.troubled)
            inside.addWidget(self.try_out)
        self.setLayout(inside)
        self.save.clicked.connect(self.save_requested)
        self.revert.clicked.connect(self.revert_requested)
        self.archive.clicked.connect(self.archive_requested)
        self.test.clicked.connect(self._on_test)

    def show_view(self, view: EditorView, *, is_other: bool) -> None:
        """Offer what can be done with a draft."""
        self.save.setEnabled(view.can_save)
        self.revert.setVisible(view.is_unsaved)
        is_new = view.draft.is_new
        self.revert.setText(tr(editor.DISCARD) if is_new else tr(editor.REVERT))
        self.archive.setVisible(not is_new)
        if is_other and self.try_out is not None:
            self.try_out.hide()
        is_trying = self.try_out is not None and not self.try_out.isHidden()
        can_remind = bool(view.draft.slots) and view.draft.policy.is_on
        self.test.setVisible(self.try_out is not None and can_remind and not is_trying)

    def fold(self, *, is_narrow: bool) -> None:
        """Put buttons beneath each other where there is no room beside."""
        self._row.setDirection(folded(is_narrow=is_narrow))
        if self.try_out is not None:
            self.try_out.fold(is_narrow=is_narrow)

    @Slot()
    def _on_test(self) -> None:
        """Open the test where it stands, and send the reminder at once."""
        if self.try_out is not None:
            self.try_out.show()
            self.test.hide()
            self.try_out.send.click()
            self.test_opened.emit()
