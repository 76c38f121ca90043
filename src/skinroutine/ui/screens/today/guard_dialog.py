"""The questions about a noted dose: before one more is, with the words of C18; and to remove it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from skinroutine.app.course import red_flags
from skinroutine.app.tongue import tr
from skinroutine.domain.record.preferences import Preferences
from skinroutine.domain.record.status import State
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.entry import Entry
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.diary.cards import NoticeCard
from skinroutine.ui.screens.week.lattice import bring_into_view
from skinroutine.ui.wording import guard


class Overdose(NoticeCard):
    """C18 with the number of the person's poison line, marked where nobody has checked it.

    It can have the focus, so that keys alone bring it into view where there is little room.
    """

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__(look, "overdose")
        self.said = red_flags.c18(preferences)
        self.words.addWidget(wrapped("body", self.said))
        self.setAccessibleName(self.said)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if not red_flags.number_of(red_flags.NumberKind.POISON, preferences).text:
            self.add_numbers()
        theme, pad = look.theme, look.theme.px(12)
        self.words.setContentsMargins(pad, pad, pad, pad)
        edge, ink = theme.edge("focus"), theme.colors["focus"]
        self.setStyleSheet(
            f"{self.styleSheet()} QFrame#overdose:focus {{ border: {edge}px solid {ink}; }}"
        )

    @Slot()
    def lead_to_numbers(self) -> None:
        """Leave what is open over the window, with nothing noted and nothing asked; go there.

        Another dialog with words that are not saved stays, and so does the person.
        """
        own = self.window()
        window = own.parentWidget()
        open_ones = window.findChildren(QDialog) if window is not None else []
        asked_by = own.asker if isinstance(own, GuardDialog) else None
        may_go = True
        for one in reversed([one for one in open_ones if one.isVisible()]):
            if isinstance(one, Entry) and one not in {own, asked_by} and one.is_changed:
                may_go = False
            elif isinstance(one, Entry):
                one.leave()
            else:
                one.reject()
        if may_go:
            super().lead_to_numbers()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Be in view as far as there is room."""
        super().focusInEvent(event)
        bring_into_view(self)


class GuardDialog(Dialog):
    """Says that a dose is noted already, and asks; nothing is noted by closing it.

    One of the three signals says what was chosen; Escape says nothing. `asker` is the entry whose
    Save it asks about, where it is one.
    """

    left = Signal()
    time_chosen = Signal()
    note_chosen = Signal()

    def __init__(self, look: Look, window: QWidget, noted: State, preferences: Preferences) -> None:
        super().__init__(look, window, tr(guard.TITLE))
        self.asker: Entry | None = None
        question = guard.question(noted)
        card = Overdose(look, preferences)
        self.setAccessibleDescription(f"{question} {card.said}")
        self.inside.addWidget(wrapped("body", question))
        self.inside.addWidget(card)
        self.inside.addStretch(1)
        self.leave = self.add_primary(tr(guard.LEAVE))
        self.leave.clicked.connect(self._on_leave)
        self.add_button(tr(guard.OTHER_TIME)).clicked.connect(self._on_time)
        self.add_button(tr(guard.NOTE)).clicked.connect(self._on_note)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the answer that notes nothing."""
        super().showEvent(event)
        self.leave.setFocus()

    @Slot()
    def _on_leave(self) -> None:
        self.reject()
        self.left.emit()

    @Slot()
    def _on_time(self) -> None:
        self.accept()
        self.time_chosen.emit()

    @Slot()
    def _on_note(self) -> None:
        self.accept()
        self.note_chosen.emit()


class RemovalDialog(Dialog):
    """Asks before a dose that is noted is removed; closing it removes nothing."""

    removal_chosen = Signal()

    def __init__(self, look: Look, window: QWidget, state: State) -> None:
        super().__init__(look, window, tr(guard.REMOVE_TITLE))
        question = guard.removal(state)
        self.setAccessibleDescription(question)
        self.inside.addWidget(wrapped("body", question))
        self.inside.addStretch(1)
        self.keep = self.add_primary(tr(guard.KEEP))
        self.keep.clicked.connect(self.reject)
        self.add_button(tr(guard.REMOVE)).clicked.connect(self._on_remove)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the answer that removes nothing."""
        super().showEvent(event)
        self.keep.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        self.accept()
        self.removal_chosen.emit()
