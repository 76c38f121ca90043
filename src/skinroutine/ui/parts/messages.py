"""What the window says without stopping anybody: a banner that stays, a note that fades."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.qt_tongue import key_words
from skinroutine.ui.parts.text import card, wrapped

NOTE_MS = 8000
WORDS, AROUND = 420, 18
"""Greatest width of a note's words, and its distance from the sides, at a scale of 100 %."""


class Banner(QFrame):
    """A sentence about the world's trouble, until it is put away."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._words = wrapped("body")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        away = QPushButton(tr("OK", about="a button"))
        away.setAccessibleName(tr("Put this message away"))
        away.clicked.connect(self.hide)
        inside = QHBoxLayout(self)
        px = look.theme.px
        inside.setContentsMargins(px(8), px(8), px(8), px(8))
        inside.addSpacing(px(6))
        inside.addWidget(self._words, 1)
        inside.addWidget(away)
        self.hide()

    @property
    def words(self) -> str:
        """What the banner says now; empty where it is away."""
        return self._words.text() if not self.isHidden() else ""

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()


class Note(QWidget):
    """A short word after an act, with the way back, for a few seconds.

    It has a strip of its own beneath the pages, so that it never lies over what they say.
    """

    undo_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look = look
        self._words = wrapped("strong")
        self._undo = QPushButton(tr("Undo", about="a button"))
        self._undo.setToolTip(tr("Undo ({key})", key=key_words("Ctrl+Z")))
        self._undo.clicked.connect(self.undo_requested)
        self._room = look.theme.px(WORDS)
        px = look.theme.px
        inside = QHBoxLayout()
        inside.setSpacing(px(14))
        inside.addWidget(self._words)
        inside.addWidget(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(AROUND), px(6), px(AROUND), px(10))
        row.addStretch(1)
        frame = card(look, inside)
        inside.setContentsMargins(px(16), px(6), px(6), px(6))
        row.addWidget(frame)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(NOTE_MS)
        self._fade.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, *, can_undo: bool) -> None:
        """Show words; the button only where the act can be taken back."""
        self._words.setText(words)
        self._undo.setVisible(can_undo)
        self._undo.setAccessibleName(tr("Undo: {words}", words=words))
        self._fit_words()
        self.show()
        self._fade.start()

    def fit(self, width: int) -> None:
        """Break the words where they have no room in a strip of this width (pixels)."""
        self._room = width
        self._fit_words()

    def _fit_words(self) -> None:
        """Be as wide as the words on one line; Qt would break them early."""
        px, words = self._look.theme.px, self._words
        words.ensurePolished()
        beside = 2 * px(AROUND) + px(16 + 14 + 6) + self._undo.sizeHint().width()
        alone = words.fontMetrics().horizontalAdvance(words.text()) + px(2)
        wide = max(1, min(alone, px(WORDS), self._room - beside))
        words.setFixedWidth(wide)
        words.setMinimumHeight(max(0, words.heightForWidth(wide)))
