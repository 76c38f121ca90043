"""The weeks of the course as a track: its start, today, saved dates, and the planned length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import smooth
from skinroutine.ui.parts.text import card, column, wrapped
from skinroutine.ui.wording import course as words
from skinroutine.ui.wording import course_dates

BAR, KNOB, DOT = 10, 20, 4
LONGEST_NAME = 200
"""Unscaled pixels of a date's name under the track."""
DAY = timedelta(days=1)
OPEN_END = timedelta(weeks=4)
"""How far a track without a planned length goes on after today."""


@dataclass(frozen=True)
class Shown:
    """What the track shows: parts from 0 to 1 of its length, and the words beneath."""

    now: float
    begins: str
    ends: str
    dates: tuple[tuple[float, str], ...]
    marks: tuple[float, ...]

    @property
    def has_end(self) -> bool:
        """Tell whether a length was planned."""
        return bool(self.ends)


def shown_of(snapshot: CourseSnapshot) -> Shown | None:
    """Return what the track shows of a course; None where nothing was said of one."""
    course, today = snapshot.course, snapshot.today
    if course is None:
        return None
    last = course.last_day or max(today, course.start) + OPEN_END
    whole = (last + DAY - course.start) / DAY

    def part(day: date) -> float:
        return min(1.0, max(0.0, (day - course.start) / DAY / whole))

    inside = [one.date for one in snapshot.dates if course.start <= one.date.day <= last]
    coming = [one for one in inside if one.day >= today]
    return Shown(
        part(today + DAY) if snapshot.week else 0.0,
        words.day_name(course.start, today),
        words.planned_length(course),
        tuple((part(one.day), course_dates.track(one)) for one in coming),
        tuple(part(one.day) for one in inside),
    )


class WeekTrack(QWidget):
    """Paints the track; its accessible name says the same in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown = Shown(0.0, "", "", (), ())
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_course(self, shown: Shown, spoken: str) -> None:
        """Show a course; `spoken` says the same in words."""
        self._shown = shown
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Be taller where the planned length has no room beside the start."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the track and of the words beneath it."""
        lines = 1 if self._is_one_line(width) else 2
        return self._look.theme.px(KNOB + 6) + lines * self._metrics.height()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a little width and the height for the present one."""
        return QSize(self._look.theme.px(160), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: the words have their room at every width."""
        return self.sizeHint()

    @property
    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._look.theme.font("caption"))

    def _is_one_line(self, width: int) -> bool:
        said = self._metrics.horizontalAdvance(self._shown.begins + self._shown.ends)
        return said + self._look.theme.px(12) <= width

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the track, the part that is over, marks for dates, the knob, and words."""
        painter = smooth(self)
        self._paint_bar(painter)
        self._paint_marks(painter)
        self._paint_knob(painter)
        painter.setFont(self._look.theme.font("caption"))
        painter.setPen(self._look.theme.color("muted"))
        for box, text in self.words_below():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def words_below(self) -> list[tuple[QRectF, str]]:
        """Return the words beneath the track with their boxes; none lies on another.

        A date whose words have no room keeps its mark on the track.
        """
        px, metrics = self._look.theme.px, self._metrics
        gap, shown, wide_end = px(12), self._shown, metrics.horizontalAdvance(self._shown.ends)
        is_one_line = self._is_one_line(self.width())
        end = self.width() - wide_end if is_one_line else self.width() + gap
        placed = [(0.0, shown.begins)]
        free = metrics.horizontalAdvance(shown.begins) + gap
        for part, text in shown.dates:
            name = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, px(LONGEST_NAME))
            left = max(part * self.width(), float(free))
            wide = metrics.horizontalAdvance(name)
            if left + wide + gap <= end:
                placed.append((left, name))
                free = round(left) + wide + gap
        top = px(KNOB + 4)
        found = [
            (self._box(left, top, metrics.horizontalAdvance(text), metrics.height()), text)
            for left, text in placed
        ]
        if shown.ends:
            below = 0 if is_one_line else metrics.height()
            left = max(0, self.width() - wide_end)
            found.append((self._box(left, top + below, wide_end, metrics.height()), shown.ends))
        return found

    def _box(self, left: float, top: float, wide: float, tall: float) -> QRectF:
        """Return a box, mirrored where one reads from the right."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = self.width() - left - wide if is_mirrored else left
        return QRectF(at, top, wide + 1, tall)

    def _paint_bar(self, painter: QPainter) -> None:
        theme = self._look.theme
        tall = theme.px(BAR)
        top = (theme.px(KNOB) - tall) / 2
        wide = theme.edge("soft")
        track = self._box(0, top, self.width() - 1, tall)
        painter.setPen(QPen(theme.color("edge"), wide) if wide else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.color("track"))
        if self._shown.has_end:
            painter.drawRoundedRect(track, tall / 2, tall / 2)
        else:
            self._paint_open_track(painter, top, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("dose"))
        over = self._shown.now * self.width()
        if over:
            painter.drawRoundedRect(self._box(0, top, over - 1, tall), tall / 2, tall / 2)

    def _paint_open_track(self, painter: QPainter, top: float, tall: float) -> None:
        """Paint a track that ends in three dots, as nobody said how long it is."""
        dots = 3 * 2 * tall
        whole = self._box(0, top, self.width() - dots - 1, tall)
        painter.drawRoundedRect(whole, tall / 2, tall / 2)
        for place in range(3):
            left = self.width() - dots + (2 * place + 1) * tall
            painter.drawEllipse(self._box(left, top, tall - 1, tall))

    def _paint_marks(self, painter: QPainter) -> None:
        """Paint a small mark for each saved date, light on what is over."""
        theme = self._look.theme
        side = theme.px(DOT)
        top = (theme.px(KNOB) - side) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for part in self._shown.marks:
            is_over = part < self._shown.now
            painter.setBrush(theme.color("surface" if is_over else "muted"))
            painter.drawEllipse(self._box(part * self.width(), top, side - 1, side))

    def _paint_knob(self, painter: QPainter) -> None:
        theme = self._look.theme
        side, wide = theme.px(KNOB), theme.px(5)
        left = min(self.width() - side, max(0.0, self._shown.now * self.width() - side / 2))
        box = self._box(left, 0, side - 1, side).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.setPen(QPen(theme.color("dose"), wide))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(box)


class TrackCard(QFrame):
    """The card of the weeks: which one it is, and the track."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.week, self.standing = wrapped("rowtitle"), wrapped("caption")
        self.track = WeekTrack(look)
        inside = column(look, 8)
        for one in (self.week, self.standing, self.track):
            inside.addWidget(one)
        outside = column(look)
        outside.addWidget(card(look, inside))
        self.setLayout(outside)

    def show_course(self, snapshot: CourseSnapshot) -> None:
        """Show the weeks of a course."""
        shown = shown_of(snapshot)
        if shown is None:
            return
        standing = words.standing(snapshot)
        self.week.setText(words.week(snapshot))
        self.standing.setText(standing)
        self.standing.setVisible(bool(standing))
        self.track.show_course(shown, _spoken(words.week(snapshot), standing, shown))


def _spoken(week: str, standing: str, shown: Shown) -> str:
    parts: Sequence[str] = (week, standing, shown.begins, *(text for _, text in shown.dates))
    return "; ".join(part for part in (*parts, shown.ends) if part)
