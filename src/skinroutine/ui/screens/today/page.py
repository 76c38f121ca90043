"""Today, or an earlier day: the checklist, what it is like outdoors, progress, and the week."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton

from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.outdoors import evening_of
from skinroutine.domain.record.status import State, Status
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.page import MARGIN, TIGHT, Page
from skinroutine.ui.parts.text import card, folded, wrapped
from skinroutine.ui.screens.today.day_bar import DayBar, DayHeading
from skinroutine.ui.screens.today.day_list import DayList
from skinroutine.ui.screens.today.dose_guard import untick
from skinroutine.ui.screens.today.side import Side
from skinroutine.ui.screens.today.step_row import StepRow
from skinroutine.ui.wording import forgotten, guard, program

if TYPE_CHECKING:
    from skinroutine.app.reminding.proof import Proof
    from skinroutine.ui.screens.today.proof_card import ProofCard

NARROW, HEADING = 700, 560
"""Page widths in unscaled pixels under which the side cards go beneath the list, and the ways to
other days beneath the title."""
GAP = 22
SUM_UP_MS = 60
"""How long after the list the sum of the course is shown."""


class TodayPage(Page):
    """Paints a DaySnapshot; passes what the person asks for on to the diary."""

    routine_requested = Signal()
    course_requested = Signal()

    def __init__(self, look: Look, diary: Diary, proof: Proof, day: date | None = None) -> None:
        super().__init__(look)
        self._diary = diary
        self._proof = proof
        self._is_proof_put_off = False
        self.unproved: ProofCard | None = None
        self._day: date | None = None
        self._snapshot: DaySnapshot | None = None
        self._shown: object = None
        self._head = self._day_heading()
        self.list = DayList(look, self._prepare)
        self.side = Side(look)
        self._sum_up = QTimer(self)
        self._sum_up.setSingleShot(True)
        self._sum_up.setInterval(SUM_UP_MS)
        self._sum_up.timeout.connect(self._show_recorded)
        self._lay_out()
        self._connect()
        self._add_keys()
        diary.changed.connect(self.refresh)
        self.show_day(day)

    def _day_heading(self) -> DayHeading:
        """Put a heading with the ways to other days in the place of the plain one."""
        queries = self._diary.queries
        made = DayHeading(self.look, queries.today(), queries.first_weekday())
        self.inside.replaceWidget(self.heading, made)
        self.heading.deleteLater()
        self.heading = made
        return made

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(self.look.theme.px(GAP))
        self._columns.addWidget(self.list, 2)
        self._columns.addWidget(self.side, 1)
        self.inside.addWidget(self._paused_card())
        nest(self.inside, self._columns)
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

    def _connect(self) -> None:
        bar, outdoors, needed = self._head.bar, self.side.outdoors, self.list.as_needed
        bar.earlier_requested.connect(self._show_earlier)
        bar.later_requested.connect(self._show_later)
        bar.today_requested.connect(self.show_today)
        bar.day_requested.connect(self.show_day)
        outdoors.out_requested.connect(self._diary.go_outside)
        outdoors.in_requested.connect(self._diary.come_in)
        needed.use_requested.connect(self._on_use)
        needed.time_requested.connect(self._on_use_time)
        self.list.to_routine.clicked.connect(self.routine_requested)
        self.list.told.seen_requested.connect(self._diary.tick)
        self.side.coming.course_requested.connect(self.course_requested)

    def _add_keys(self) -> None:
        """Let keys work wherever the focus is on the page, but not in its dialogs and fields."""
        keys = {
            Qt.Key.Key_PageUp: self._show_earlier,
            Qt.Key.Key_PageDown: self._show_later,
            Qt.Key.Key_Home: self.show_today,
            Qt.Key.Key_O: self.side.outdoors.act,
        }
        for key, act in keys.items():
            made = QShortcut(QKeySequence(key), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)

    def _prepare(self, row: StepRow) -> None:
        row.tick_requested.connect(self._diary.tick)
        row.untick_requested.connect(self._on_untick)
        row.snooze_requested.connect(self._diary.snooze)
        row.skip_requested.connect(self._diary.skip)
        row.food_answered.connect(self._on_food)
        row.time_requested.connect(self._on_time)
        row.note_requested.connect(self._on_note)
        row.more_requested.connect(self._on_more)

    @property
    def day(self) -> date | None:
        """The earlier day on show, or None where the page follows today."""
        return self._day

    @property
    def day_bar(self) -> DayBar:
        """The ways to other days."""
        return self._head.bar

    @property
    def rows(self) -> tuple[StepRow, ...]:
        """The rows on show, in order; those outdoors among them."""
        return self.list.rows

    @Slot()
    def refresh(self) -> None:
        """Ask again and repaint what changed; a day that ended while on show gives way to today."""
        queries = self._diary.queries
        self._sum_up.start()
        snapshot, preferences = queries.day(self._day), queries.preferences()
        is_today, is_proved = snapshot.is_today, bool(preferences.seen)
        self._paused.setVisible(is_today and snapshot.is_paused)
        self._show_unproved(is_there=is_today and not is_proved and not self._is_proof_put_off)
        now = queries.routine()
        rules = forgotten.rules(now)
        shown = (snapshot, preferences.snooze, rules)
        if shown == self._shown:
            self.list.repaint_boxes()
            return
        self._snapshot, self._shown = snapshot, shown
        routine = now if is_today else queries.routine(snapshot.day)
        is_evening = snapshot.moment.now >= evening_of(routine, snapshot.day, snapshot.moment)
        self._head.show_day(snapshot)
        self.list.show_day(*shown, has_steps=bool(routine.steps))
        for row in self.list.rows:
            row.show_beyond(guard.more_noted(guard.more_on(snapshot, row.state)))
        self.side.show_day(snapshot, is_evening=is_evening)

    def _show_unproved(self, *, is_there: bool) -> None:
        """Show the card of the test reminder, made when it is first needed, or take it away."""
        if self.unproved is None:
            if not is_there:
                return
            from skinroutine.ui.screens.today.proof_card import ProofCard

            self.unproved = ProofCard(self.look, self._proof)
            self.unproved.put_off.connect(self._put_proof_off)
            self.unproved.proved.connect(self._diary.changed)
            self.unproved.troubled.connect(self._diary.troubled)
            self.inside.insertWidget(self.inside.indexOf(self._paused) + 1, self.unproved)
            self.fit_again()
        self.unproved.setVisible(is_there)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Let the list be painted before the course is summed up."""
        super().showEvent(event)
        if self._sum_up.isActive():
            self._sum_up.start()

    @Slot()
    def _show_recorded(self) -> None:
        """Sum the course up once the list is painted: a tick must not wait for that."""
        snapshot = self._snapshot
        is_asked = snapshot is not None and snapshot.is_today and snapshot.course_day > 0
        self.side.recorded.show_course(self._diary.course_queries.course() if is_asked else None)

    @Slot()
    def show_today(self) -> None:
        """Go back to today."""
        self.show_day(None)

    @Slot(object)
    def show_day(self, day: date | None) -> None:
        """Show a day; None follows today."""
        self._day = day if day is not None and day < self._diary.queries.today() else None
        self.refresh()

    def tick_next_due(self) -> None:
        """Tick the first step that is due."""
        state = self.next_open()
        if state is not None:
            self._diary.tick(state.occurrence.key)

    def next_open(self) -> State | None:
        """Return the first due state on show, or None."""
        states = [row.state for row in self.rows]
        return next((state for state in states if state.status is Status.DUE), None)

    def focus_row(self, key: OccurrenceKey) -> None:
        """Put the focus on the row of an occurrence, where it is on show."""
        row = self.list.row(key)
        if row is not None:
            self.list.focus(row)
        else:
            self.list.told.focus(key)

    def focus_first(self) -> None:
        """Put the focus on the first due row, or on the first row, or on what an empty list has."""
        due = [row for row in self.rows if row.state.status is Status.DUE]
        rows = due or self.list.all_rows
        if rows:
            self.list.focus(rows[0])
        else:
            self.list.to_routine.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, width: float) -> None:
        """Move the side cards below the list where there is no room beside it."""
        super().fit(width)
        is_narrow = width < NARROW
        self._head.fold(is_narrow=width < HEADING)
        if self.unproved is not None:
            self.unproved.fold(is_narrow=width < TIGHT)
        self._columns.setDirection(folded(is_narrow=is_narrow))
        room = width - 2 * MARGIN
        self.list.fit(room if is_narrow else (room - GAP) * 2 / 3)

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

    @Slot(object)
    def _on_untick(self, key: OccurrenceKey) -> None:
        row = self.list.row(key)
        if row is not None:
            row.repaint_box()
            untick(self.look, self, self._diary, row.state)

    @Slot(object, bool)
    def _on_food(self, key: OccurrenceKey, with_food: bool) -> None:  # noqa: FBT001 - signal
        row = self.list.row(key)
        record = row.state.record if row is not None else None
        done_at = record.done_at if record else None
        self._diary.tick(key, done_at, with_food=with_food, is_correction=record is not None)

    @Slot(object)
    def _on_time(self, key: OccurrenceKey) -> None:
        from skinroutine.ui.screens.today.time_entry import TimeEntry

        row = self.list.row(key)
        if row is not None:
            TimeEntry(self.look, self, self._diary, row.state).open()

    @Slot(object)
    def _on_note(self, key: OccurrenceKey) -> None:
        from skinroutine.ui.screens.today.time_entry import NoteEntry

        row = self.list.row(key)
        if row is not None:
            NoteEntry(self.look, self, self._diary, row.state).open()

    @Slot(object)
    def _on_more(self, key: OccurrenceKey) -> None:
        from skinroutine.ui.screens.today.more_entry import MoreEntry

        row = self.list.row(key)
        if row is not None:
            MoreEntry(self.look, self, self._diary, row.state).open()

    @Slot(str)
    def _on_use(self, step_id: str) -> None:
        if self._snapshot is not None:
            self._diary.use(step_id, self._snapshot.day)

    @Slot(str)
    def _on_use_time(self, step_id: str) -> None:
        from skinroutine.ui.screens.today.time_entry import UseEntry

        if self._snapshot is None:
            return
        uses = next(one for one in self._snapshot.uses if one.step.id == step_id)
        UseEntry(self.look, self, self._diary, uses, self._snapshot.day).open()
