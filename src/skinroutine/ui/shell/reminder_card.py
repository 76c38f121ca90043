"""The card of one reminder: as large as its words need, and no more than a part of the screen."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QBitmap,
    QCloseEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from skinroutine.app.ports import Button, Notice, Press
from skinroutine.app.tongue import mark, tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.painted import Bell, Tile
from skinroutine.ui.parts.text import column, folded, scrolled, wrapped
from skinroutine.ui.wording.breaks import broken

PUT_AWAY = mark("Put this reminder away")
WIDTH, PAD, GAP, CLOSE = 390, 16, 12, 24
"""Unscaled pixels: a card's width, its padding, between things, the small button."""
RADIUS = 14
"""Unscaled, of the frame's corners, as the style sheet has them."""
WIDEST, TALLEST = 0.9, 0.6
"""Parts of the screen that one card covers at most."""
LONG_WORD = 210
"""Unscaled width from which a word may be broken."""
SHARES = (5, 4, 0)
"""How the buttons share the room that is left."""
Types, Attributes = Qt.WindowType, Qt.WidgetAttribute


class ReminderCard(QWidget):
    """One card: picture, title, body, buttons, and a small button that puts it away."""

    pressed = Signal(str, Press)
    put_away = Signal(str)

    def __init__(self, look: Look) -> None:
        on_top = Types.WindowStaysOnTopHint | Types.WindowDoesNotAcceptFocus
        super().__init__(None, Types.Tool | Types.FramelessWindowHint | on_top)
        self.setAttribute(Attributes.WA_ShowWithoutActivating)
        self.setAttribute(Attributes.WA_TranslucentBackground)
        self.setAttribute(Attributes.WA_MacAlwaysShowToolWindow)
        self._look = look
        self._outer = column(look)
        self.setLayout(self._outer)
        self.notice = Notice("", "")
        self._frame: QFrame | None = None

    def say(self, notice: Notice) -> None:
        """Build what is inside from a notice; call `fit` afterwards."""
        self.notice = notice
        self.setAccessibleName(tr("{title}. {body}", title=notice.title, body=notice.body))
        self.setWindowTitle(" " if notice.is_discreet else tr("skinroutine reminder"))
        theme = self._look.theme
        self.setWindowIcon(self._look.icons.icon("bell", theme.px(32), theme.color("accent")))
        if self._frame is not None:
            self._outer.removeWidget(self._frame)
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = self._inside()
        self._outer.addWidget(self._frame)

    def fit(self, area: QRect) -> None:
        """Take the size the words need on a screen with this area."""
        px = self._look.theme.px
        width = min(px(WIDTH), int(area.width() * WIDEST))
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()
        buttons = sum(one.sizeHint().width() for one in self._buttons)
        gaps = self._row.spacing() * (len(self._buttons) - 1)
        is_narrow = buttons + gaps > width - 2 * px(PAD) - 2
        self._row.setDirection(folded(is_narrow=is_narrow))
        words = self._lines.heightForWidth(width - self._beside)
        self._words.setFixedHeight(words)
        height, tallest = self._height(), int(area.height() * TALLEST)
        if height > tallest:
            line = px(self._look.theme.sizes["tile"])
            self._words.setFixedHeight(max(line, words - (height - tallest)))
            height = self._height()
        self.setFixedSize(width, height)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the program where the card was clicked beside its buttons."""
        is_inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and is_inside:
            self.pressed.emit(self.notice.tag, Press.OPEN)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that it was put away, by its small button or by the desktop."""
        super().closeEvent(event)
        self.put_away.emit(self.notice.tag)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Be as round as the frame under X11, which without a compositor shows corners in black."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() != "xcb" or self.size().isEmpty():
            return
        radius, shape = self._look.theme.px(RADIUS), QBitmap(self.size())
        shape.clear()
        painter = QPainter(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.color1)
        painter.drawRoundedRect(self.rect(), radius, radius)
        painter.end()
        self.setMask(shape)

    def _height(self) -> int:
        self._inner.activate()
        self._outer.activate()
        return self.sizeHint().height()

    def _inside(self) -> QFrame:
        px, pad = self._look.theme.px, self._look.theme.px(PAD)
        side, small, apart = px(self._look.theme.sizes["tile"]), px(CLOSE), px(13)
        edge = (small - px(14)) // 2  # so that the small cross ends where the buttons end
        self._beside = pad + side + apart + px(4) + small + pad - edge + 2
        self._words = self._written()
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._tile(), 0, Qt.AlignmentFlag.AlignTop)
        head.addSpacing(apart)
        head.addWidget(self._words, 1)
        head.addSpacing(px(4))
        head.addWidget(self._close_button(small), 0, Qt.AlignmentFlag.AlignTop)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(self._margins(0, 0, edge, 0))
        self._row.setSpacing(px(8))
        self._buttons = [self._button(number) for number in range(len(self.notice.buttons))]
        for number, one in enumerate(self._buttons):
            share = SHARES[min(number, len(SHARES) - 1)]
            self._row.addWidget(one, share)
        made = QFrame(self)
        made.setObjectName("card")
        self._inner = QVBoxLayout(made)
        self._inner.setContentsMargins(self._margins(pad, pad, pad - edge, pad))
        self._inner.setSpacing(pad)
        nest(self._inner, head)
        if self._buttons:
            nest(self._inner, self._row)
        return made

    def _margins(self, start: int, top: int, end: int, bottom: int) -> QMargins:
        """Return margins from where reading begins to where it ends; Qt mirrors none."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QMargins(*((end, top, start, bottom) if is_mirrored else (start, top, end, bottom)))

    def _tile(self) -> QWidget:
        if self.notice.is_discreet or self.notice.kind is None:
            return Bell(self._look)
        return Tile(self._look, self.notice.kind)

    def _written(self) -> QScrollArea:
        theme = self._look.theme
        metrics = QFontMetrics(theme.font("row_title", QFont.Weight.DemiBold))
        self._lines = QWidget()
        inside = column(self._look, 4)
        inside.setContentsMargins(0, theme.px(2), 0, 0)
        self._lines.setLayout(inside)
        for role, text in (("cardtitle", self.notice.title), ("muted", self.notice.body)):
            inside.addWidget(_paragraph(role, text, metrics, theme.px(LONG_WORD)))
        inside.addStretch(1)
        made = scrolled(self._lines)
        made.setObjectName("cardwords")
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in (self._lines, made.viewport()):
            one.setAutoFillBackground(False)
        return made

    def _button(self, number: int) -> QPushButton:
        button: Button = self.notice.buttons[number]
        made = QPushButton(button.words)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if number == 0:
            made.setObjectName("primary")
        made.clicked.connect(lambda: self.pressed.emit(self.notice.tag, button.press))
        return made

    def _close_button(self, side: int) -> QToolButton:
        theme = self._look.theme
        made = QToolButton()
        made.setObjectName("cardclose")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFixedSize(QSize(side, side))
        made.setIcon(self._look.icons.icon("x", theme.px(14), theme.color("muted")))
        made.setIconSize(QSize(theme.px(14), theme.px(14)))
        made.setAccessibleName(tr(PUT_AWAY))
        made.setToolTip(tr(PUT_AWAY))
        made.clicked.connect(self.close)
        return made


def _paragraph(role: str, text: str, metrics: QFontMetrics, widest: int) -> QLabel:
    """Return wrapped words, of which the longest can be broken; Qt finds their direction."""
    made = wrapped(role, " ".join(_breakable(word, metrics, widest) for word in text.split(" ")))
    made.setAccessibleName(text)
    return made


def _breakable(word: str, metrics: QFontMetrics, widest: int) -> str:
    if metrics.horizontalAdvance(word) <= widest:
        return word
    return broken(word)
