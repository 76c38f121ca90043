"""The week or the month: how many of how many, dose and care apart, and days to correct."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app.diary.snapshots import MonthSnapshot, WeekSnapshot
from skinroutine.app.tongue import tr
from skinroutine.domain.plan import routine as plan
from skinroutine.domain.plan.edits import put_slot
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.adherence import Cell, WeekRow, WeekTable
from skinroutine.domain.record.event import Noted, Skipped, Ticked, Unticked
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.fields import ChoiceField
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.heading import ArrowButton
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import Page
from skinroutine.ui.parts.text import label, wrapped
from skinroutine.ui.screens.week.area import TableArea
from skinroutine.ui.screens.week.cards import Cards, offered
from skinroutine.ui.screens.week.cell_editor import CellEditor
from skinroutine.ui.screens.week.draft import Correction
from skinroutine.ui.screens.week.grid import WeekGrid
from skinroutine.ui.screens.week.month import MonthGrid
from skinroutine.ui.screens.week.notes import Notes
from skinroutine.ui.screens.week.printing import PrintDialog
from skinroutine.ui.screens.week.shapes import Legend
from skinroutine.ui.wording import calendar, cells, month, paper

NARROW, VERY_NARROW = 700, 580
"""Widths in unscaled pixels under which the first card, then each, stands alone."""
BESIDE = 740
"""Unscaled width from which the buttons stand beside the title."""
SIGNS = 20
"""How many signs of a step's name the field above the calendar has room for at least."""
ALL = ""
"""What the calendar shows where it shows all steps; no step has it as its id."""


class View(StrEnum):
    """How much the page shows at once."""

    WEEK = "week"
    MONTH = "month"


class WeekPage(Page):
    """Paints a WeekSnapshot or a MonthSnapshot, and corrects days."""

    day_requested = Signal(object)

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look)
        self._diary = diary
        self._day: date | None = None
        self._view = View.WEEK
        self._step: plan.Step | None = None
        self._known: dict[str, plan.Step] = {}
        self._snapshot: WeekSnapshot | MonthSnapshot | None = None
        self.editor: CellEditor | None = None
        self.print_dialog: PrintDialog | None = None
        self._add_bar()
        self._add_week()
        self._add_month()
        self.notes = Notes(look)
        self._hint = wrapped("caption")
        for one in (Legend(look), self._hint, self.notes):
            self.inside.addWidget(one)
        self.inside.addStretch(1)
        diary.changed.connect(self._refresh_on_show)

    def _add_bar(self) -> None:
        """Put the switch and the buttons beside the title."""
        look, px = self.look, self.look.theme.px
        bar = QWidget()
        row = FlowLayout(bar, px(8), px(8))
        words = {View.WEEK: tr(month.WEEK), View.MONTH: tr(month.MONTH)}
        self.views = Choices(look, tr(month.QUESTION), words)
        self.views.show_value(View.WEEK)
        self.views.chosen.connect(self._on_view)
        self._earlier, self._later = (
            ArrowButton(look, icon) for icon in ("chevron-left", "chevron-right")
        )
        self._now = QPushButton()
        self.print_button = QPushButton(tr(paper.PRINT))
        side, gap = px(15), px(4)
        ink = look.theme.color("text")
        self.print_button.setIcon(look.icons.icon("printer", side, ink, gap))
        self.print_button.setIconSize(QSize(side + gap, side))
        for one in (self.views, self._earlier, self._now, self._later, self.print_button):
            row.addWidget(one)
        self._earlier.clicked.connect(self._show_earlier)
        self._now.clicked.connect(self._show_this)
        self._later.clicked.connect(self._show_later)
        self.print_button.clicked.connect(self._open_printing)
        self.heading.add_widget(bar)

    def _add_week(self) -> None:
        self.cards = Cards(self.look)
        self.cards.move_requested.connect(self._on_move)
        self.grid = WeekGrid(self.look)
        self.grid.tick_requested.connect(self._diary.tick)
        self.grid.untick_requested.connect(self._diary.untick)
        self.grid.skip_requested.connect(self._diary.skip)
        self.grid.day_requested.connect(self.day_requested)
        self.grid.edit_requested.connect(self.open_editor)
        self.grid.lattice.turn_requested.connect(self._turn)
        self._week_area = TableArea(self.grid)
        self.inside.addWidget(self.cards)
        self.inside.addWidget(self._week_area)

    def _add_month(self) -> None:
        self.steps = ChoiceField(self.look, tr(month.STEP_QUESTION), {ALL: tr(month.ALL_STEPS)})
        policies = ChoiceField.SizeAdjustPolicy
        self.steps.setSizeAdjustPolicy(policies.AdjustToMinimumContentsLengthWithIcon)
        self.steps.setMinimumContentsLength(SIGNS)
        self.steps.chosen.connect(self._on_step)
        self._steps = QWidget()
        row = FlowLayout(self._steps, self.look.theme.px(10), self.look.theme.px(4))
        question = label("field", tr(month.STEP_QUESTION))
        question.setBuddy(self.steps)
        row.addWidget(question)
        row.addWidget(self.steps)
        self.calendar = MonthGrid(self.look)
        self.calendar.day_requested.connect(self.day_requested)
        self.calendar.edit_requested.connect(self.open_editor)
        self.calendar.lattice.turn_requested.connect(self._turn)
        self._month_area = TableArea(self.calendar)
        self.inside.addWidget(self._steps)
        self.inside.addWidget(self._month_area)
        self._steps.hide()
        self._month_area.hide()

    @Slot()
    def refresh(self) -> None:
        """Ask again and repaint where something changed."""
        queries = self._diary.queries
        is_week = self._view is View.WEEK
        snapshot = queries.week(self._day) if is_week else queries.month(self._day)
        if snapshot == self._snapshot:
            return
        self._snapshot = snapshot
        self._show_bar(snapshot.table, snapshot.today)
        if isinstance(snapshot, WeekSnapshot):
            self._show_week(snapshot)
        else:
            self._show_month(snapshot)

    def _show_bar(self, table: WeekTable, today: date) -> None:
        is_week, is_now = self._view is View.WEEK, today in table.days
        earlier, now, later = (
            (month.EARLIER_WEEK, month.THIS_WEEK, month.LATER_WEEK)
            if is_week
            else (month.EARLIER_MONTH, month.THIS_MONTH, month.LATER_MONTH)
        )
        self._now.setText(tr(now))
        self._now.setEnabled(not is_now)
        self._later.setEnabled(not is_now)
        for button, name in ((self._earlier, tr(earlier)), (self._later, tr(later))):
            button.setAccessibleName(name)
            button.setToolTip(name)

    def _show_week(self, snapshot: WeekSnapshot) -> None:
        table = snapshot.table
        self.heading.show_words(calendar.week_title(table.days), calendar.week_subtitle(snapshot))
        self.cards.show_counts(table, snapshot.doses_with_food, snapshot.last_28_days)
        slot = offered(snapshot.usual, self._diary.queries.routine())
        self.cards.show_blank(snapshot.most_often_blank, snapshot.usual, slot)
        self.grid.show_week(snapshot)
        self.notes.show_rows(table.rows)
        is_before = not table.rows and table.days[0] < snapshot.began
        before = cells.nothing_planned(table.days[0], snapshot.began)
        self._hint.setText(before if is_before else tr(month.CELL_HINT))

    def _show_month(self, snapshot: MonthSnapshot) -> None:
        table = snapshot.table
        title = month.month_title(table.days[0])
        self.heading.show_words(title, month.month_subtitle(snapshot))
        self.cards.show_counts(table, month.doses_with_food(table), None)
        self._fill_steps(table)
        self.calendar.show_month(snapshot, self._step)
        rows = table.rows if self._step is None else (month.row_of(table, self._step),)
        self.notes.show_rows(rows)
        self._hint.setText(tr(month.DAY_HINT if self._step is None else month.CELL_HINT))

    def _fill_steps(self, table: WeekTable) -> None:
        """Offer the steps of the month, and the one that is shown wherever it is from."""
        known = {row.step.id: row.step for row in table.rows}
        if self._step is not None:
            self._step = known.setdefault(self._step.id, self._step)
        if known != self._known:
            self._known = known
            self.steps.clear()
            self.steps.addItem(tr(month.ALL_STEPS), ALL)
            for step in known.values():
                self.steps.addItem(step.title, step.id)
        self.steps.show_value(self._step.id if self._step else ALL)

    def show_week(self, day: date | None) -> None:
        """Show the week that holds a day; None follows today."""
        self._show(View.WEEK, day)

    def show_month(self, day: date | None) -> None:
        """Show the month that holds a day; None follows today."""
        self._show(View.MONTH, day)

    def _show(self, view: View, day: date | None) -> None:
        self._view, self._day, self._snapshot = view, day, None
        self.views.show_value(view)
        is_week = view is View.WEEK
        self._week_area.setVisible(is_week)
        self._steps.setVisible(not is_week)
        self._month_area.setVisible(not is_week)
        self.cards.show_blank_card(is_shown=is_week)
        self.refresh()

    def fit(self, width: float) -> None:
        """Put the cards above each other where there is no room beside."""
        super().fit(width)
        is_very_narrow = width < VERY_NARROW
        self.cards.fold(is_narrow=width < NARROW, is_very_narrow=is_very_narrow)
        if width < BESIDE:
            self.heading.fold(is_narrow=True)

    @Slot(object, object)
    def open_editor(self, row: WeekRow, cell: Cell) -> None:
        """Open the editor of a step and day; it is applied as a whole, or not at all."""
        if self._snapshot is None:
            return
        moment, began = self._diary.queries.moment(), self._snapshot.began
        self.editor = CellEditor(self.look, self, row, cell, moment, began)
        done = frozenset(one.occurrence.key for one in cell.states if one.status.is_done)
        self.editor.corrected.connect(partial(record, self._diary, done))
        self.editor.day_requested.connect(self.day_requested)
        self.editor.finished.connect(self._on_editor_gone)
        self.editor.open()

    @Slot()
    def _open_printing(self) -> None:
        if self._snapshot is None:
            return
        self.print_dialog = PrintDialog(self.look, self, self._snapshot, self._step)
        self.print_dialog.finished.connect(self._on_printing_gone)
        self.print_dialog.open()

    @Slot()
    def _on_editor_gone(self) -> None:
        self.editor = None

    @Slot()
    def _on_printing_gone(self) -> None:
        self.print_dialog = None

    @Slot(object, object)
    def _on_move(self, step: plan.Step, slot: plan.Slot) -> None:
        self._diary.change_routine(put_slot(step.id, slot))

    @Slot(object)
    def _on_view(self, view: View) -> None:
        """Show the month of the week on show, or a week of the month."""
        if self._snapshot is None:
            return
        days, today = self._snapshot.table.days, self._snapshot.today
        self._show(view, None if today in days else days[0])

    @Slot(object)
    def _on_step(self, step_id: str) -> None:
        self._step = self._known.get(step_id)
        self._snapshot = None
        self.refresh()

    @Slot()
    def _refresh_on_show(self) -> None:
        if self.isVisible():
            self.refresh()

    @Slot()
    def _show_earlier(self) -> None:
        self._turn(-1)

    @Slot()
    def _show_later(self) -> None:
        self._turn(1)

    @Slot()
    def _show_this(self) -> None:
        self._show(self._view, None)

    @Slot(int)
    def _turn(self, pages: int) -> None:
        """Show an earlier (-1) or later (1) page, up to the present one."""
        if self._snapshot is None:
            return
        days, today = self._snapshot.table.days, self._snapshot.today
        if today in days and pages > 0:
            return
        if self._view is View.WEEK:
            first = days[0] + timedelta(days=7 * pages)
            is_now = first <= today < first + timedelta(days=7)
        else:
            first = month.neighbour(days[0], pages)
            is_now = first == today.replace(day=1)
        self._show(self._view, None if is_now else first)


def record(diary: Diary, done: Container[OccurrenceKey], found: tuple[Correction, ...]) -> None:
    """Have each correction recorded as a fact of its own, whatever became of the page meanwhile.

    A tick of what was `done` before is no second dose of it.
    """
    for one in found:
        match one:
            case Ticked(key=key, done_at=done_at, with_food=with_food):
                diary.tick(key, done_at, with_food=with_food, is_correction=key in done)
            case Skipped(key=key, reason=reason):
                diary.skip(key, reason)
            case Unticked(key=key):
                diary.untick(key)
            case Noted(key=key, text=text):
                diary.note(key, text)
