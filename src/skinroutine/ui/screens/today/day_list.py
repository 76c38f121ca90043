"""The checklist of a day in its parts: rows are kept and painted anew, the focus stays put."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QWidget

from skinroutine.app.diary.snapshots import DaySnapshot, Group
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import DayPart
from skinroutine.domain.record.status import State, Status
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import card, column, label, refresh_style, section, wrapped
from skinroutine.ui.screens.today.as_needed import AsNeeded, UseRow
from skinroutine.ui.screens.today.forgotten_card import ForgottenPanel
from skinroutine.ui.screens.today.step_row import StepRow
from skinroutine.ui.screens.today.told_rows import ToldRows
from skinroutine.ui.wording import checklist, counts, entry
from skinroutine.ui.wording.forgotten import Rules

AnyRow = StepRow | UseRow
RowKey = tuple[str, str, str]
"""Step, slot and kind: what a row stands for on whichever day is on show."""
AROUND = 48
"""How much is seen above and below a row that is scrolled to, at a scale of 100 %."""


class PartSection(QWidget):
    """One part of the day: its head with the count, and its rows on a card."""

    def __init__(self, look: Look, part: DayPart) -> None:
        super().__init__()
        self._count = label("caption", align=Qt.AlignmentFlag.AlignRight)
        head = QHBoxLayout()
        head.setContentsMargins(look.theme.px(4), 0, look.theme.px(4), 0)
        head.addWidget(section(tr(checklist.PARTS[part])))
        head.addStretch(1)
        head.addWidget(self._count)
        self._inside = column(look)
        outside = column(look, 8)
        nest(outside, head)
        rows = card(look)
        rows.setLayout(self._inside)
        outside.addWidget(rows)
        outside.setContentsMargins(0, 0, 0, look.theme.px(14))
        self.setLayout(outside)
        self.layouts = (outside, self._inside)
        self._rows: list[StepRow] = []
        self.hide()

    def show_rows(self, rows: list[StepRow]) -> None:
        """Put rows on the card, in order; what is left without rows is hidden."""
        if rows != self._rows:
            for row in self._rows:
                self._inside.removeWidget(row)
            for number, row in enumerate(rows):
                refresh_style(row, edge="below" if number else "none")
                self._inside.addWidget(row)
            self._rows = rows
        self.setVisible(bool(rows))

    def show_count(self, group: Group | None) -> None:
        """Show how much of what is planned is done; of extra rows there is no count."""
        self._count.setText(counts.with_skipped(group.count) if group is not None else "")


class DayList(QWidget):
    """Paints the states and uses of a DaySnapshot; `prepare` is given each row once, when made."""

    def __init__(self, look: Look, prepare: Callable[[StepRow], None]) -> None:
        super().__init__()
        self._look = look
        self._prepare = prepare
        self._pool: dict[RowKey, StepRow] = {}
        self._panels: dict[StepRow, ForgottenPanel] = {}
        self._order: tuple[StepRow, ...] = ()
        self._width = 0.0
        self._sections = {part: PartSection(look, part) for part in DayPart}
        self.told = ToldRows(look)
        self.as_needed = AsNeeded(look)
        self.as_needed.move_requested.connect(self._on_move)
        self._nothing = wrapped("body")
        self.to_routine = QPushButton(tr(entry.TO_ROUTINE))
        self._inside = column(look)
        self._inside.addWidget(self.told)
        self._inside.addWidget(self._empty_card())
        for part in self._sections.values():
            self._inside.addWidget(part)
        self._inside.addWidget(self.as_needed)
        self._inside.addStretch(1)
        self.setLayout(self._inside)

    def _empty_card(self) -> QWidget:
        inside = column(self._look, 12)
        inside.addWidget(self._nothing)
        inside.addWidget(self.to_routine, alignment=Qt.AlignmentFlag.AlignLeft)
        self._empty = card(self._look, inside)
        self._empty.hide()
        return self._empty

    @property
    def rows(self) -> tuple[StepRow, ...]:
        """The rows of occurrences on show, in order."""
        return self._order

    @property
    def all_rows(self) -> tuple[AnyRow, ...]:
        """The rows of occurrences and of uses, in order."""
        return (*self._order, *self.as_needed.rows)

    def panel(self, row: StepRow) -> ForgottenPanel | None:
        """Return what stands beneath a row of the dose; care has none."""
        return self._panels.get(row)

    def row(self, key: OccurrenceKey) -> StepRow | None:
        """Return the row of an occurrence that is on show, or None."""
        return next((row for row in self._order if row.state.occurrence.key == key), None)

    def show_day(
        self, snapshot: DaySnapshot, snooze: timedelta, rules: Rules, *, has_steps: bool
    ) -> None:
        """Paint a day; where other rows are on show than before, the focus is put back."""
        with self._at_once():
            self._show_day(snapshot, snooze, rules, has_steps=has_steps)

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Lay out once at the end: Qt would lay out everything whenever one thing is shown."""
        sections = self._sections.values()
        layouts = [self._inside, *(layout for one in sections for layout in one.layouts)]
        for layout in layouts:
            layout.setEnabled(False)
        try:
            yield
        finally:
            for layout in reversed(layouts):
                layout.setEnabled(True)
                layout.activate()

    def _show_day(
        self, snapshot: DaySnapshot, snooze: timedelta, rules: Rules, *, has_steps: bool
    ) -> None:
        wanted = {part: self._rows_of(part, snapshot) for part in DayPart}
        held, zone = self._held(), snapshot.moment.zone
        in_order = tuple(row for rows in wanted.values() for row, _ in rows)
        is_new = in_order != self._order
        groups = {group.part: group for group in snapshot.groups}
        for part, rows in wanted.items():
            self._sections[part].show_count(groups.get(part))
            for row, state in rows:
                row.show_state(state, snapshot.moment, snooze)
                if row in self._panels:
                    self._panels[row].show_moment(snapshot.moment, rules)
        if is_new:  # rows that say something already are laid out and looked up in the sheet once
            self._arrange(wanted, in_order)
        is_new |= self.told.show_day(snapshot)
        uses = self.as_needed
        is_new |= uses.show_uses(snapshot.uses, zone, is_today=snapshot.is_today)
        self._show_nothing(has_steps=has_steps)
        if is_new:
            self.fit(self._width)
            self._chain()
            self._put_back(held)

    def focus(self, row: AnyRow, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give a row the focus, and scroll to it where it is out of sight."""
        row.grip.setFocus(reason)
        if not self.isVisible():
            return
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(row, 0, self._look.theme.px(AROUND))

    def repaint_boxes(self) -> None:
        """Let each box show what is recorded, also after a tick that was refused."""
        for row in self._order:
            row.repaint_box()

    def fit(self, width: float) -> None:
        """Use the room of rows of this width (unscaled pixels)."""
        self._width = width
        for row in self._order:
            row.fit(width)
        self.told.fit(width)
        self.as_needed.fit(width)

    def _rows_of(self, part: DayPart, snapshot: DaySnapshot) -> list[tuple[StepRow, State]]:
        """Return the rows of a part with their states: those outdoors first."""
        again = snapshot.outdoors.again if snapshot.outdoors else ()
        extra = [one for one in again if one.record or one.status is Status.DUE]
        planned = next((group.states for group in snapshot.groups if group.part is part), ())
        ours = [one for one in extra if one.occurrence.part is part]
        return [(self._row(state), state) for state in (*ours, *planned)]

    def _row(self, state: State) -> StepRow:
        one = state.occurrence
        known = (one.key.step_id, one.key.slot_id, one.step.kind.value)
        if known not in self._pool:
            row = StepRow(self._look, state)
            row.move_requested.connect(self._on_move)
            if one.step.is_dose:
                self._panels[row] = ForgottenPanel(self._look, row)
                row.put_beneath(self._panels[row])
            self._prepare(row)
            self._pool[known] = row
        return self._pool[known]

    def _arrange(
        self,
        wanted: dict[DayPart, list[tuple[StepRow, State]]],
        in_order: tuple[StepRow, ...],
    ) -> None:
        for row in set(self._order) - set(in_order):
            row.hide()
        self._order = in_order
        for part, rows in wanted.items():
            self._sections[part].show_rows([row for row, _ in rows])
        for row in in_order:
            row.show()

    def _show_nothing(self, *, has_steps: bool) -> None:
        self._empty.setVisible(not self.all_rows)
        self._nothing.setText(tr(entry.NOTHING_PLANNED if has_steps else entry.NO_STEPS))
        self.to_routine.setVisible(not has_steps)

    def _chain(self) -> None:
        """Let Tab come by what is on show in its order."""
        stops = self.told.stops()
        stops += [stop for row in self.all_rows for stop in self._stops(row)]
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def _stops(self, row: AnyRow) -> list[QWidget]:
        panel = self.panel(row) if isinstance(row, StepRow) else None
        return [*row.stops(), *(panel.stops() if panel else [])]

    def _held(self) -> tuple[AnyRow, ...]:
        """Return the row that has the focus, then those after it, then those before it."""
        focused, rows = QApplication.focusWidget(), self.all_rows
        for place, row in enumerate(rows):
            if focused is not None and row.isAncestorOf(focused):
                return (*rows[place:], *reversed(rows[:place]))
        return ()

    def _put_back(self, held: tuple[AnyRow, ...]) -> None:
        """Give the focus to the row that had it; where that is gone, to the nearest there is."""
        row = next((one for one in held if one in self.all_rows), None)
        focused = QApplication.focusWidget()
        if row is not None and (focused is None or not row.isAncestorOf(focused)):
            row.grip.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, int)
    def _on_move(self, row: AnyRow, rows: int) -> None:
        known: Sequence[AnyRow] = self.all_rows
        place = known.index(row) + rows
        self.focus(known[max(0, min(place, len(known) - 1))], Qt.FocusReason.TabFocusReason)
