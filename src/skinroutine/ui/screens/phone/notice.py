"""Above the list of Today: that the phone is not kept in step, and the way to mend it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import card, column, wrapped
from skinroutine.ui.wording import phone as words
from skinroutine.ui.wording.breaks import breakable
from skinroutine.ui.wording.phone import Notice


class PhoneNotice(QWidget):
    """Is there while something has to be told, and has not been put away."""

    settings_requested = Signal()
    put_away = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._notice: Notice | None = None
        self._title, self._words = wrapped("rowtitle"), wrapped("body")
        self.to_settings = QPushButton(tr(words.TO_SETTINGS))
        self.to_settings.setAccessibleName(tr(words.TO_SETTINGS_SPOKEN))
        self.later = QPushButton(tr(words.LATER))
        self.later.setAccessibleName(tr(words.LATER_SPOKEN))
        self.to_settings.clicked.connect(self.settings_requested)
        self.later.clicked.connect(self.put_away)
        px = look.theme.px
        buttons = QWidget()
        row = FlowLayout(buttons, px(8), px(6))
        row.addWidget(self.to_settings)
        row.addWidget(self.later)
        inside = column(look, 8)
        for one in (self._title, self._words, buttons):
            inside.addWidget(one)
        outside = column(look)
        outside.addWidget(card(look, inside))
        self.setLayout(outside)
        self.hide()

    @property
    def said(self) -> str:
        """What it says now; empty where it is away."""
        return self._notice.spoken if self._notice is not None else ""

    @Slot(object)
    def show_notice(self, notice: Notice | None) -> None:
        """Tell something, to a screen reader as well where it is new; None for nothing."""
        is_new = notice is not None and notice != self._notice
        self._notice = notice
        if notice is not None:
            self._title.setText(notice.title)
            self._words.setText(breakable(notice.words))
        self.setAccessibleName(self.said)
        self.setVisible(notice is not None)
        if is_new:
            announce(self, self.said)
