"""What the window says without stopping anybody: a banner that stays, a note that fades."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.qt_tongue import key_words
from skinroutine.ui.parts.text import label, wrapped

NOTE_MS = 8000


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


class Note(QFrame):
    """A short word after an act, with the way back, for a few seconds."""

    undo_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._words = label("strong")
        self._undo = QPushButton(tr("Undo", about="a button"))
        self._undo.setToolTip(tr("Take it back ({key})", key=key_words("Ctrl+Z")))
        self._undo.clicked.connect(self.undo_requested)
        inside = QHBoxLayout(self)
        px = look.theme.px
        inside.setContentsMargins(px(6), px(6), px(6), px(6))
        inside.setSpacing(px(14))
        inside.addSpacing(px(10))
        inside.addWidget(self._words)
        inside.addWidget(self._undo)
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
        self.adjustSize()
        self.show()
        self.raise_()
        self._fade.start()
