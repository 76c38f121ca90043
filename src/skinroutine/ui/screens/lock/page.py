"""The lock page: a passphrase is asked for, or work on the whole diary is under way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.job import PARTS
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.painted import smooth
from skinroutine.ui.parts.text import card, column, scrolled, wrapped
from skinroutine.ui.screens.lock.passphrase import PassphraseField
from skinroutine.ui.wording import lock as words

WIDTH, SIDE, AROUND = 400, 40, 20
"""Unscaled pixels: the card's width, the padlock, and what is left around the card."""


class Padlock(QWidget):
    """The picture of a lock."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        side = look.theme.px(SIDE)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        ink = self._look.theme.color("accent")
        self._look.icons.paint(smooth(self), "lock", QRectF(self.rect()), ink)


class LockPage(QWidget):
    """Asks for the passphrase and says what it was told; it holds none longer than it has to."""

    tried = Signal(str)
    cancelled = Signal()

    def __init__(self, look: Look, title: str, *, is_discreet: bool) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look = look
        self._is_discreet = is_discreet
        self.title = wrapped("title", title)
        about = words.PAGE_ABOUT_DISCREET if is_discreet else words.PAGE_ABOUT
        self.about = wrapped("muted", tr(about))
        self.field = PassphraseField(look, tr(words.PASSPHRASE))
        self.field.setPlaceholderText(tr(words.PASSPHRASE))
        self.said = wrapped("strong")
        self.said.hide()
        self.bar = QProgressBar()
        self.bar.setRange(0, PARTS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr(words.PROGRESS))
        self.bar.hide()
        self.button = QPushButton(tr(words.UNLOCK))
        self.button.setObjectName("primary")
        self.cancel = QPushButton(tr(words.CANCEL))
        self.cancel.hide()
        self._lay_out()
        self.button.clicked.connect(self._on_try)
        self.field.returnPressed.connect(self._on_try)
        self.cancel.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        px = self._look.theme.px
        inside = column(self._look, 14)
        head = QHBoxLayout()
        head.setSpacing(px(14))
        head.addWidget(Padlock(self._look), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        nest(inside, head)
        for one in (self.about, self.field, self.bar, self.said, self.button, self.cancel):
            inside.addWidget(one)
        frame = card(self._look, inside)
        frame.setMaximumWidth(px(WIDTH))
        canvas = QWidget()
        canvas.setObjectName("canvas")
        middle = QVBoxLayout(canvas)
        middle.setContentsMargins(*(px(AROUND),) * 4)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(frame, 100)
        row.addStretch(1)
        middle.addStretch(1)
        nest(middle, row)
        middle.addStretch(1)
        outside = column(self._look)
        outside.addWidget(scrolled(canvas))
        self.setLayout(outside)

    @property
    def is_busy(self) -> bool:
        """Whether nothing can be typed now."""
        return not self.field.isEnabled()

    def ask(self) -> None:
        """Be ready for the passphrase."""
        for one in (self.field, self.button):
            one.setEnabled(True)
        self.field.setFocus()

    def show_busy(self, sentence: str) -> None:
        """Say what is going on; nothing can be typed meanwhile."""
        self.show_said(sentence)
        for one in (self.field, self.button):
            one.setEnabled(False)

    def tell(self, sentence: str) -> None:
        """Say why it did not open, to a screen reader as well, and ask again from the beginning."""
        self.field.forget()
        self.say(sentence)
        self.ask()

    def say(self, sentence: str) -> None:
        """Say a sentence, to a screen reader as well."""
        self.show_said(sentence)
        announce(self.field, sentence, at_once=True)

    def show_work(self, sentence: str) -> None:
        """Show that the whole diary is worked on, with how much is done, and the way to stop it."""
        for one in (self.field, self.button):
            one.hide()
        self.about.setText(tr(words.WORKING_ABOUT))
        self.show_said(tr(words.WORKING_DISCREET) if self._is_discreet else sentence)
        self.bar.show()
        self.cancel.show()
        self.cancel.setFocus()
        announce(self.cancel, self.said.text())

    @Slot(int)
    def show_progress(self, part: int) -> None:
        """Show how much of the work is done."""
        self.bar.setValue(part)

    def show_stopping(self) -> None:
        """Show that the work is about to end without having changed anything."""
        self.cancel.setEnabled(False)
        self.show_said(tr(words.STOPPING))

    def show_said(self, sentence: str) -> None:
        """Show a sentence without having it heard."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    @Slot()
    def _on_try(self) -> None:
        typed = self.field.text()
        if self.is_busy:
            return
        if not typed:
            self.tell(tr(words.EMPTY))
            return
        self.field.forget()
        self.show_busy(tr(words.CHECKING))
        self.tried.emit(typed)
