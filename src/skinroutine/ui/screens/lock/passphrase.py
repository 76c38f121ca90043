"""A field for a passphrase, with an eye that shows what was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QToolButton

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.wording import lock as words

LONGEST = 1024
"""Characters of a passphrase."""
INK = {False: "muted", True: "text"}
"""The colour of the eye, by whether it shows what was typed."""


class PassphraseField(QLineEdit):
    """One line that shows no letter, but while the eye at its end is on."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            hints.ImhHiddenText
            | hints.ImhNoPredictiveText
            | hints.ImhNoAutoUppercase
            | hints.ImhSensitiveData
        )
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.eye = QToolButton(self)
        self.eye.setObjectName("empty")
        self.eye.setCheckable(True)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        side = look.theme.px(16)
        self.eye.setIconSize(QSize(side, side))
        self.eye.toggled.connect(self._show_letters)
        self._show_letters(is_shown=False)
        self._leave_room()

    def forget(self) -> None:
        """Hold nothing any more, and hide what is typed next."""
        self.clear()
        self.eye.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the eye at the end."""
        super().resizeEvent(event)
        self._leave_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Change sides where one reads the other way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def _leave_room(self) -> None:
        px = self._look.theme.px
        side, reads = px(28), self.layoutDirection()
        at_end = QRect(self.width() - px(5) - side, (self.height() - side) // 2, side, side)
        self.eye.setGeometry(QStyle.visualRect(reads, self.rect(), at_end))
        is_mirrored = reads is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(px(28) if is_mirrored else 0, 0, 0 if is_mirrored else px(28), 0)

    @Slot(bool)
    def _show_letters(self, is_shown: bool) -> None:  # noqa: FBT001 - the signal's shape
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if is_shown else modes.Password)
        name = tr(words.HIDE if is_shown else words.SHOW)
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(name)
        theme = self._look.theme
        icon = "eye-off" if is_shown else "eye"
        self.eye.setIcon(self._look.icons.icon(icon, theme.px(16), theme.color(INK[is_shown])))
