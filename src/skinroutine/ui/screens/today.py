"""Today, or an earlier day: the checklist in its groups, progress, and the week in bars."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from skinroutine.app.proof import Proof
from skinroutine.app.snapshots import DaySnapshot, Group
from skinroutine.app.tongue import tr
from skinroutine.domain.occurrence import OccurrenceKey
from skinroutine.domain.status import State, Status
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import MARGIN, TIGHT, Page
from skinroutine.ui.parts.painted import Bar, DayBars, Ring
from skinroutine.ui.parts.text import (
    card,
    column,
    folded,
    label,
    refresh_style,
    section,
    wrapped,
)
from skinroutine.ui.parts.try_out import TryOut
from skinroutine.ui.screens.step_row import StepRow
from skinroutine.ui.wording import calendar, checklist, counts, program, reminders, weeks

NARROW = 700
"""Page width in unscaled pixels under which the side cards go beneath the list."""


class TodayPage(Page):
    """Paints a DaySnapshot; rows are kept while the same occurrences are on show."""

    def __init__(self, look: Look, diary: Diary, proof: Proof) -> None:
        super().__init__(look)
        self._diary = diary
        self._is_proof_put_off = False
        self.try_out = TryOut(look, proof)
        self.try_out.troubled.connect(diary.troubled)
        self.try_out.proved.connect(diary.changed)
        self._day: date | None = None
        self._snapshot: DaySnapshot | None = None
        self._rows: dict[OccurrenceKey, StepRow] = {}
        self._counts: list[QLabel] = []
        self._earlier = self.heading.add_arrow("chevron-left", "Previous day")
        self._now = self.heading.add_button("Today")
        self._later = self.heading.add_arrow("chevron-right", "Next day")
        self._earlier.clicked.connect(self._show_earlier)
        self._now.clicked.connect(self.show_today)
        self._later.clicked.connect(self._show_later)
        self._list = column(look, 8)
        self._lay_out()
        diary.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        px = self.look.theme.px
        side = column(self.look, 14)
        side.addWidget(self._progress_card())
        side.addWidget(self._week_card())
        side.addStretch(1)
        self._side = QWidget()
        self._side.setLayout(side)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(px(22))
        self._columns.addLayout(self._list, 2)
        self._columns.addWidget(self._side, 1)
        self.inside.addWidget(self._paused_card())
        self.inside.addWidget(self._proof_card())
        self.inside.addLayout(self._columns)
        self.inside.addStretch(1)

    def _paused_card(self) -> QFrame:
        """Return the card that says that reminders are paused, and ends that."""
        resume = QPushButton(tr(program.RESUME))
        resume.clicked.connect(self._diary.resume)
        inside = QHBoxLayout()
        inside.addWidget(wrapped("strong", tr(program.PAUSED_UNTIL_TOMORROW)), 1)
        inside.addWidget(resume)
        self._paused = card(self.look, inside)
        return self._paused

    def _proof_card(self) -> QFrame:
        """Return the card that is there until a test reminder was seen, or for later put away."""
        later = QPushButton("Later")
        later.clicked.connect(self._put_proof_off)
        head = QHBoxLayout()
        head.addWidget(wrapped("rowtitle", tr(reminders.MAKE_SURE)), 1)
        head.addWidget(later)
        inside = column(self.look, 6)
        inside.addLayout(head)
        inside.addWidget(self.try_out)
        self._unproved = card(self.look, inside)
        return self._unproved

    def _progress_card(self) -> QFrame:
        self._ring = Ring(self.look)
        self._headline = wrapped("rowtitle")
        self._next = wrapped("strong")
        words = column(self.look, 3)
        words.addStretch(1)
        words.addWidget(self._headline)
        self._next_label = label("muted", "Next reminder")
        words.addWidget(self._next_label)
        words.addWidget(self._next)
        words.addStretch(1)
        inside = QHBoxLayout()
        inside.setSpacing(self.look.theme.px(16))
        inside.addWidget(self._ring)
        inside.addLayout(words, 1)
        return card(self.look, inside)

    def _week_card(self) -> QFrame:
        self._bars = DayBars(self.look)
        self._last_28 = wrapped("caption")
        inside = column(self.look, 10)
        inside.addWidget(section("This week"))
        inside.addWidget(self._bars)
        inside.addWidget(self._last_28)
        return card(self.look, inside)

    @property
    def day(self) -> date | None:
        """The earlier day on show, or None where the page follows today."""
        return self._day

    @property
    def rows(self) -> tuple[StepRow, ...]:
        """The rows on show, in order."""
        return tuple(self._rows.values())

    @Slot()
    def refresh(self) -> None:
        """Ask again and repaint what changed; a day that ended while on show gives way to today."""
        snapshot = self._diary.queries.day(self._day)
        is_today = snapshot.day == snapshot.today
        is_proved = bool(self._diary.queries.preferences().seen)
        self._paused.setVisible(is_today and snapshot.is_paused)
        self._unproved.setVisible(is_today and not is_proved and not self._is_proof_put_off)
        if snapshot == self._snapshot:
            for row in self._rows.values():
                row.show_state(row.state, snapshot.moment)
            return
        self._snapshot = snapshot
        self._show_heading(snapshot)
        self._show_list(snapshot)
        self._show_side(snapshot)

    @Slot()
    def show_today(self) -> None:
        """Go back to today."""
        self.show_day(None)

    def show_day(self, day: date | None) -> None:
        """Show a day; None follows today."""
        self._day = day if day is not None and day < self._diary.queries.today() else None
        self.refresh()

    def tick_next_due(self) -> None:
        """Tick the first step that is due, or else the first that is still open."""
        state = self.next_open()
        if state is not None:
            self._diary.tick(state.occurrence.key)

    def next_open(self) -> State | None:
        """Return the first due state on show, or None."""
        states = [row.state for row in self.rows]
        return next((state for state in states if state.status is Status.DUE), None)

    def focus_row(self, key: OccurrenceKey) -> None:
        """Put the focus on the row of an occurrence, where it is on show."""
        row = self._rows.get(key)
        if row is not None:
            row.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the focus on the first due row, or on the first row."""
        due = [row for row in self.rows if row.state.status is Status.DUE]
        for row in (due or list(self.rows))[:1]:
            row.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, width: float) -> None:
        """Move the side cards below the list where there is no room beside it."""
        super().fit(width)
        is_narrow = width < NARROW
        self.try_out.fold(is_narrow=width < TIGHT)
        self._columns.setDirection(folded(is_narrow=is_narrow))
        room = width - 2 * MARGIN
        for row in self._rows.values():
            row.fit(room if is_narrow else (room - 22) * 2 / 3)

    def _show_heading(self, snapshot: DaySnapshot) -> None:
        self.heading.show_words(calendar.day_title(snapshot.day), calendar.day_subtitle(snapshot))
        is_today = snapshot.day == snapshot.today
        self._later.setEnabled(not is_today)
        self._now.setEnabled(not is_today)

    def _show_list(self, snapshot: DaySnapshot) -> None:
        keys = [state.occurrence.key for state in snapshot.states]
        if keys != list(self._rows):
            self._build_list(snapshot)
        for number, group in enumerate(snapshot.groups):
            self._counts[number].setText(counts.with_skipped(group.count))
        for state in snapshot.states:
            self._rows[state.occurrence.key].show_state(state, snapshot.moment)

    def _build_list(self, snapshot: DaySnapshot) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        self._counts.clear()
        for number, group in enumerate(snapshot.groups):
            self._list.addSpacing(self.look.theme.px(8) if number else 0)
            self._list.addWidget(self._group_head(group))
            self._list.addWidget(self._group_card(group))
        self._list.addStretch(1)
        self.fit_again()

    def _group_head(self, group: Group) -> QWidget:
        made = QWidget()
        inside = QHBoxLayout(made)
        inside.setContentsMargins(self.look.theme.px(4), 0, self.look.theme.px(4), 0)
        count = label("caption", align=Qt.AlignmentFlag.AlignRight)
        self._counts.append(count)
        inside.addWidget(section(tr(checklist.PARTS[group.part])))
        inside.addStretch(1)
        inside.addWidget(count)
        return made

    def _group_card(self, group: Group) -> QFrame:
        inside = column(self.look)
        made = card(self.look)
        made.setLayout(inside)
        for number, state in enumerate(group.states):
            row = StepRow(self.look, state)
            refresh_style(row, edge="below" if number else "none")
            row.tick_requested.connect(self._diary.tick)
            row.untick_requested.connect(self._diary.untick)
            row.snooze_requested.connect(self._diary.snooze)
            row.skip_requested.connect(self._diary.skip)
            row.food_answered.connect(self._on_food)
            row.move_requested.connect(self._on_move)
            self._rows[state.occurrence.key] = row
            inside.addWidget(row)
        return made

    def _show_side(self, snapshot: DaySnapshot) -> None:
        total = snapshot.count
        is_today = snapshot.day == snapshot.today
        unit = "today" if is_today else "that day"
        self._ring.show_count(total, f"{total.done}/{total.planned}", unit)
        self._ring.setAccessibleName(f"{counts.of(total)} {unit}")
        self._headline.setText(checklist.headline(snapshot))
        self._headline.setVisible(is_today)
        self._next.setText(checklist.next_reminder(snapshot))
        self._bars.show_bars(
            [
                Bar(number.done, number.planned, calendar.day_title(day)[0], day == snapshot.day)
                for day, number in snapshot.week
            ],
            weeks.bars_spoken(snapshot.week),
        )
        self._last_28.setText(f"Last 28 days: {counts.with_skipped(snapshot.last_28_days)}")
        self._last_28.setVisible(snapshot.last_28_days.planned > 0)

    @Slot()
    def _put_proof_off(self) -> None:
        self._is_proof_put_off = True
        self.refresh()

    @Slot()
    def _show_earlier(self) -> None:
        self._show_other(-1)

    @Slot()
    def _show_later(self) -> None:
        self._show_other(1)

    def _show_other(self, days: int) -> None:
        if self._snapshot is not None:
            self.show_day(self._snapshot.day + timedelta(days=days))

    @Slot(object, int)
    def _on_move(self, key: OccurrenceKey, rows: int) -> None:
        place = list(self._rows).index(key) + rows
        row = self.rows[max(0, min(place, len(self._rows) - 1))]
        row.box.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object, bool)
    def _on_food(self, key: OccurrenceKey, with_food: bool) -> None:  # noqa: FBT001 - signal
        record = self._rows[key].state.record
        self._diary.tick(key, record.done_at if record else None, with_food=with_food)
