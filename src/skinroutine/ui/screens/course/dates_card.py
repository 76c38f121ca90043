"""The card of the saved dates: those to come, and those that are over behind a button."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.key_date import KeyDate
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, empty, folded, label, wrapped
from skinroutine.ui.screens.course.heads import CardOf
from skinroutine.ui.screens.routine.rows import hairline, icon_button
from skinroutine.ui.wording import course_dates as words
from skinroutine.ui.wording.breaks import breakable


class DateRow(QWidget):
    """One date: its name, its day, how far away it is, and a button to change it."""

    change_requested = Signal(object)

    def __init__(self, look: Look, one: KeyDate, today: date) -> None:
        super().__init__()
        self.date = one
        self._look = look
        self.chip = label("chip", words.chip(one.day, today))
        self._title = wrapped("rowtitle", breakable(words.title(one)))
        self._when = QWidget()
        when = QHBoxLayout(self._when)
        when.setContentsMargins(0, 0, 0, 0)
        when.setSpacing(look.theme.px(8))
        when.addWidget(label("muted", words.day(one, today)))
        when.addWidget(self.chip)
        when.addStretch(1)
        self._line = QBoxLayout(folded(is_narrow=False))
        self._line.setSpacing(look.theme.px(2))
        self._line.addWidget(self._title, 1)
        self._line.addWidget(self._when)
        inside = column(look, 2)
        nest(inside, self._line)
        detail = words.detail(one)
        if detail:
            inside.addWidget(wrapped("caption", breakable(detail)))
        self.change = icon_button(look, "pencil", words.change_name(one, today))
        self.change.setToolTip(words.reminding(one))
        self.change.setAccessibleDescription(words.reminding(one))
        self.change.clicked.connect(partial(self.change_requested.emit, one))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.theme.px(4), 0, look.theme.px(4))
        row.setSpacing(look.theme.px(8))
        nest(row, inside, 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)

    def needs(self) -> int:
        """Return the width that name, day and button need beside each other, in pixels."""
        name = self._title.fontMetrics().horizontalAdvance(words.title(self.date))
        gaps = 3 * self._look.theme.px(8)
        return name + self._when.sizeHint().width() + self.change.sizeHint().width() + gaps

    def fold(self, *, is_narrow: bool) -> None:
        """Put the day beneath the name where there is no room beside it."""
        self._line.setDirection(folded(is_narrow=is_narrow))


class DatesCard(CardOf):
    """Shows the dates; `edit_requested` has the date that is to be changed, or None."""

    edit_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr(words.KEY_DATES), 4)
        self.rows: list[DateRow] = []
        self._room = 0
        self._seen: tuple[tuple[KeyDate, ...], date] | None = None
        self._hint, self._note = wrapped("caption"), wrapped("caption", tr(words.PROGRAMME_NOTE))
        self._coming, self._over = QWidget(), QWidget()
        self._coming_rows, self._over_rows = column(look), column(look)
        self._coming.setLayout(self._coming_rows)
        self._over.setLayout(self._over_rows)
        self._over.hide()
        self.past = QPushButton()
        self.past.setObjectName("quiet")
        self.past.setCheckable(True)
        self.past.toggled.connect(self._over.setVisible)
        self.add = QPushButton(tr(words.ADD_DATE))
        self.add.clicked.connect(self._on_add)
        buttons = QWidget()
        row = FlowLayout(buttons, look.theme.px(8), look.theme.px(4))
        row.addWidget(self.add)
        row.addWidget(self.past)
        for one in (self._hint, self._coming, self._note, buttons, self._over):
            self.inside.addWidget(one)
        self.inside.addStretch(1)

    def show_course(self, snapshot: CourseSnapshot) -> None:
        """Show the dates that are saved."""
        dates = tuple(one.date for one in snapshot.dates)
        if (dates, snapshot.today) == self._seen:
            return
        self._seen = (dates, snapshot.today)
        focused = next((row.date.id for row in self.rows if row.change.hasFocus()), None)
        self.rows = []
        coming = [one for one in dates if one.day >= snapshot.today]
        over = [one for one in dates if one.day < snapshot.today]
        self._fill(self._coming_rows, coming, snapshot.today)
        self._fill(self._over_rows, over[::-1], snapshot.today)
        self._hint.setText("" if coming else tr(words.NONE_COMING if dates else words.NO_DATES))
        self._hint.setVisible(not coming)
        self._coming.setVisible(bool(coming))
        self._note.setVisible(any(one.kind in words.OF_PROGRAMME for one in coming))
        self.past.setText(words.past(len(over)))
        self.past.setVisible(bool(over))
        self._over.setVisible(bool(over) and self.past.isChecked())
        self.fit(self._room)
        for row in self.rows:
            if row.date.id == focused:
                row.change.setFocus()

    def _fill(self, rows: QVBoxLayout, dates: list[KeyDate], today: date) -> None:
        empty(rows)
        for place, one in enumerate(dates):
            if place:
                line: QFrame = hairline()
                rows.addWidget(line)
            row = DateRow(self.look, one, today)
            row.change_requested.connect(self.edit_requested)
            self.rows.append(row)
            rows.addWidget(row)

    def focus_on(self, key: str) -> None:
        """Give the focus to the button of a date, or where it is gone, to the one for a new one."""
        found = next((row.change for row in self.rows if row.date.id == key), self.add)
        self.activateWindow()
        (found if found.isVisible() else self.add).setFocus()

    def fit(self, room: int) -> None:
        """Put each day beneath its name where one has no room beside it, in so many pixels."""
        self._room = room
        is_narrow = any(row.needs() > room for row in self.rows)
        for row in self.rows:
            row.fold(is_narrow=is_narrow)

    @Slot()
    def _on_add(self) -> None:
        self.edit_requested.emit(None)
