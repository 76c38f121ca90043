"""The card of the daily dose: a chart of up to twelve weeks, its signs, and the day one is on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skinroutine.app.course.snapshots import CourseSnapshot, DoseDay
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.heading import ArrowButton
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import smooth
from skinroutine.ui.parts.text import label, wrapped
from skinroutine.ui.screens.course.chart import DoseChart, draw_blank, draw_dose
from skinroutine.ui.screens.course.heads import CardOf
from skinroutine.ui.wording import course_chart as words

ON_SHOW = 84
"""Days of the chart at once: twelve weeks."""
HALF = ON_SHOW // 2
"""How many days the arrows go on."""
Draw = Callable[[QPainter, QRectF], None]


class Sign(QWidget):
    """One sign of the chart, as it is drawn there."""

    def __init__(self, look: Look, draw: Draw) -> None:
        super().__init__()
        self._draw = draw
        self.setFixedSize(QSize(look.theme.px(9), look.theme.px(9)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sign."""
        self._draw(smooth(self), QRectF(self.rect()).adjusted(1, 1, -1, -1))


class ChartCard(CardOf):
    """Shows the newest days of the course; arrows go back and forth in a long one."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr(words.DAILY_DOSE), 8)
        self._all: Sequence[DoseDay] = ()
        self._today = date(2000, 1, 1)
        self._back = 0
        self.chart = DoseChart(look)
        self.chart.reached.connect(self._on_reached)
        self.chart.turn_requested.connect(self._turn)
        self.said = wrapped("caption")
        self.earlier = ArrowButton(look, "chevron-left")
        self.later = ArrowButton(look, "chevron-right")
        for button, name in ((self.earlier, words.EARLIER), (self.later, words.LATER)):
            button.setAccessibleName(tr(name))
            button.setToolTip(tr(name))
        self.earlier.clicked.connect(self._show_earlier)
        self.later.clicked.connect(self._show_later)
        self._blank = self._sign(tr(words.BLANK), lambda p, box: draw_blank(p, box, look))
        self._ld = self._sign(tr(words.LD), lambda p, box: draw_dose(p, box, look, is_ld=True))
        foot = QWidget()
        row = FlowLayout(foot, look.theme.px(10), look.theme.px(4))
        for part in (self.earlier, self.later, self._blank, self._ld):
            row.addWidget(part)
        self.nothing = wrapped("body", tr(words.NOTHING))
        self.inside.addWidget(self.nothing)
        self.inside.addWidget(self.chart, 1)
        self.inside.addWidget(foot)
        self.inside.addWidget(self.said)
        self.said.hide()

    def _sign(self, words_of_it: str, draw: Draw) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.theme.px(5))
        row.addWidget(Sign(self.look, draw))
        row.addWidget(label("caption", words_of_it))
        return made

    def show_course(self, snapshot: CourseSnapshot) -> None:
        """Show the days of a course up to now."""
        self._all, self._today = snapshot.chart, snapshot.today
        self._show()

    @property
    def shown(self) -> Sequence[DoseDay]:
        """The days on show."""
        end = len(self._all) - self._back
        return self._all[max(0, end - ON_SHOW) : end]

    def _show(self) -> None:
        most = max((one.most for one in self._all), default=Decimal())
        self._back = min(self._back, max(0, len(self._all) - ON_SHOW))
        shown = self.shown
        self.chart.show_days(shown, most, self._today)
        has_any = any(one.doses or one.skipped for one in self._all)
        self.chart.setVisible(has_any)
        self.nothing.setVisible(not has_any)
        is_long = len(self._all) > ON_SHOW
        for button, can in ((self.earlier, self._has_earlier), (self.later, self._back > 0)):
            button.setVisible(is_long)
            button.setEnabled(can)
        self._blank.setVisible(has_any and any(one.is_blank for one in shown))
        self._ld.setVisible(any(one.mg_ld for one in shown))
        found = self.chart.chosen
        self.said.setText(words.day(found, self._today) if found else "")
        self.said.setVisible(found is not None)

    @property
    def _has_earlier(self) -> bool:
        return len(self._all) - self._back > ON_SHOW

    @Slot(int)
    def _turn(self, where: int) -> None:
        """Show earlier (-1) or later (1) days."""
        furthest = max(0, len(self._all) - ON_SHOW)
        self._back = min(furthest, max(0, self._back - where * HALF))
        self._show()

    @Slot()
    def _show_earlier(self) -> None:
        self._turn(-1)

    @Slot()
    def _show_later(self) -> None:
        self._turn(1)

    @Slot(object)
    def _on_reached(self, day: DoseDay) -> None:
        said = words.day(day, self._today)
        self.said.setText(said)
        self.said.show()
        announce(self.chart, said)
