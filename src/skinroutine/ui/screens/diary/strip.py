"""The last two weeks in cells: how strong each sign was, by height as well as by colour."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QToolTip, QWidget

from skinroutine.app.course.snapshots import DiarySnapshot
from skinroutine.app.course.words import SEVERITIES
from skinroutine.app.tongue import tr
from skinroutine.domain.course.symptoms import severities
from skinroutine.domain.record.signs import Severity
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.painted import inside, smooth
from skinroutine.ui.parts.text import card, column, empty, label, section, wrapped
from skinroutine.ui.wording import symptoms

CELL, GAP, NARROWEST = (11, 14), 4, 7
"""A cell, the gap after it, and how narrow one may become, in pixels of the pictures."""
LEVELS = 3
LEGEND = (None, *Severity)


def draw_severity(painter: QPainter, box: QRectF, severity: Severity | None, look: Look) -> None:
    """Draw a cell: a dash for nothing recorded, else a frame filled from below by severity."""
    theme = look.theme
    if severity is None:
        wide = max(1.0, box.width() * 0.4)
        painter.setPen(QPen(theme.color("muted"), max(1, theme.px(1.5))))
        middle = box.center()
        painter.drawLine(
            QRectF(middle.x() - wide / 2, middle.y(), wide, 0).topLeft(),
            QRectF(middle.x() - wide / 2, middle.y(), wide, 0).topRight(),
        )
        return
    radius, edge = theme.px(3), theme.edge("edge")
    is_felt = severity is not Severity.NONE
    painter.setPen(QPen(theme.color("lips" if is_felt else "edge"), edge))
    painter.setBrush(theme.color("lips_soft" if is_felt else "surface"))
    painter.drawRoundedRect(inside(box, edge), radius, radius)
    if is_felt:
        filled = QRectF(box)
        filled.setTop(box.bottom() - box.height() * severity / LEVELS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("lips"))
        painter.drawRoundedRect(filled, radius, radius)


class Strip(QWidget):
    """One sign over the days; a day's words come under the mouse."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sign = ""
        self._days: tuple[tuple[date, Severity | None], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_sign(self, sign: str, snapshot: DiarySnapshot) -> None:
        """Show how strong a sign was on each day, as it is also said."""
        found = severities(snapshot.two_weeks, sign)
        days = (page.day for page in snapshot.two_weeks)
        self._sign, self._days = sign, tuple(zip(days, found, strict=True))
        self.setAccessibleName(symptoms.strip_spoken(sign, snapshot.two_weeks))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which cells are as in the pictures."""
        px, count = self._look.theme.px, max(1, len(self._days))
        return QSize(count * px(CELL[0] + GAP) - px(GAP), px(CELL[1]))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which cells can still be told apart."""
        px, count = self._look.theme.px, max(1, len(self._days))
        return QSize(count * px(NARROWEST + GAP / 2), px(CELL[1]))

    def boxes(self) -> list[QRectF]:
        """Return where each day's cell lies, the earliest first, mirrored as one reads."""
        count = max(1, len(self._days))
        px = self._look.theme.px
        each = min(self.width() / count, float(px(CELL[0] + GAP)))
        wide = min(float(px(CELL[0])), each * CELL[0] / (CELL[0] + GAP))
        tall = px(CELL[1])
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        made = []
        for before_last in reversed(range(len(self._days))):
            near = before_last * each
            left = near if is_mirrored else self.width() - near - wide
            made.append(QRectF(left, (self.height() - tall) / 2, wide, tall))
        return made

    def words_at(self, point: QPoint) -> str:
        """Return the words of the cell at a point, or none beside them."""
        for (day, severity), box in zip(self._days, self.boxes(), strict=True):
            if box.left() - 1 <= point.x() <= box.right() + 1:
                return symptoms.cell_tip(self._sign, day, severity)
        return ""

    def event(self, event: QEvent) -> bool:
        """Say the day under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint each day's cell."""
        painter = smooth(self)
        for (_, severity), box in zip(self._days, self.boxes(), strict=True):
            draw_severity(painter, box, severity, self._look)


class Swatch(QWidget):
    """One cell of the legend."""

    def __init__(self, look: Look, severity: Severity | None) -> None:
        super().__init__()
        self._look, self._severity = look, severity
        self.setFixedSize(QSize(look.theme.px(CELL[0]), look.theme.px(CELL[1])))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        draw_severity(smooth(self), QRectF(self.rect()), self._severity, self._look)


class TwoWeeks(QWidget):
    """The card: a strip for each sign that was felt in the two weeks, and the legend."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._signs: tuple[str, ...] = ()
        self.strips: dict[str, Strip] = {}
        self._title = section(tr(symptoms.TWO_WEEKS))
        self._nothing = wrapped("caption", tr(symptoms.NOTHING_MARKED))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.theme.px(8))
        self._grid.setVerticalSpacing(look.theme.px(8))
        self._grid.setColumnStretch(0, 1)
        self.legend = self._legend()
        words = column(look, 10)
        words.addWidget(self._title)
        words.addWidget(self._nothing)
        nest(words, self._grid)
        words.addWidget(self.legend)
        outside = column(look)
        outside.addWidget(card(look, words))
        self.setLayout(outside)

    def show_day(self, snapshot: DiarySnapshot) -> None:
        """Paint the two weeks that end on the day."""
        self._name(snapshot)
        signs = symptoms.marked_signs(snapshot)
        if signs != self._signs:
            self._signs = signs
            self._build(signs)
        for sign, strip in self.strips.items():
            strip.show_sign(sign, snapshot)
        self._nothing.setVisible(not signs)
        self.legend.setVisible(bool(signs))

    def _name(self, snapshot: DiarySnapshot) -> None:
        words = tr(symptoms.TWO_WEEKS if snapshot.is_today else symptoms.BEFORE)
        self._title.setText(words.upper())
        self._title.setAccessibleName(words)

    def _build(self, signs: Sequence[str]) -> None:
        empty(self._grid)
        self.strips = {}
        for row, sign in enumerate(signs):
            self.strips[sign] = Strip(self._look)
            self._grid.addWidget(wrapped("caption", symptoms.sign_name(sign)), row, 0)
            self._grid.addWidget(self.strips[sign], row, 1)

    def _legend(self) -> QWidget:
        made = QWidget()
        px = self._look.theme.px
        row = FlowLayout(made, px(10), px(4))
        for severity in LEGEND:
            words = symptoms.NOT_RECORDED_LEGEND if severity is None else SEVERITIES[severity]
            one = QWidget()
            pair = QHBoxLayout(one)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(px(5))
            pair.addWidget(Swatch(self._look, severity))
            pair.addWidget(label("caption", tr(words)))
            row.addWidget(one)
        return made
