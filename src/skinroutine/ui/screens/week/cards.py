"""The cards above the table: all steps with care, the doses, and what was most often blank."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from skinroutine.app.tongue import number, tr
from skinroutine.domain.plan import routine as plan
from skinroutine.domain.record.adherence import Count, WeekTable
from skinroutine.domain.record.usual_time import UsualTime
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.painted import Ring
from skinroutine.ui.parts.text import beside_ring, card, column, folded, section, wrapped
from skinroutine.ui.wording import cells, counts, weeks
from skinroutine.ui.wording.breaks import breakable
from skinroutine.ui.wording.routine import when_inside

Blank = tuple[plan.Step, plan.Slot, int]


def offered(usual: UsualTime | None, routine: plan.Routine) -> plan.Slot | None:
    """Return the slot at the time that would suit, or None where today's routine cannot have it.

    It cannot where the slot is no more, has changed, or another one of its step has that time.
    """
    if usual is None or usual.better is None:
        return None
    step = routine.step(usual.step.id)
    if step is None or usual.slot not in step.slots:
        return None
    others = (one for one in step.slots if one.id != usual.slot.id)
    if usual.better in {one.time_of_day(routine.anchors) for one in others}:
        return None
    return plan.Slot(usual.slot.id, at=usual.better)


class Cards(QWidget):
    """Paints counts, the doses apart from care; `move_requested` takes the offer of a time."""

    move_requested = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._step: plan.Step | None = None
        self._slot: plan.Slot | None = None
        gap = look.theme.px(14)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(gap)
        self._blank_card = self._make_blank_card()
        self._beside.addWidget(self._make_dose_card(), 1)
        self._beside.addWidget(self._blank_card, 1)
        self._row.addWidget(self._make_all_card(), 5)
        nest(self._row, self._beside, 8)

    def _make_all_card(self) -> QFrame:
        self._ring = Ring(self._look)
        self._all = wrapped("rowtitle")
        self._care = wrapped("caption")
        self._last_28 = wrapped("caption")
        words = (self._all, self._care, self._last_28)
        return beside_ring(self._look, self._ring, words, 4)

    def _make_dose_card(self) -> QFrame:
        self._doses, self._food = wrapped("big"), wrapped("caption")
        return self._words_card(tr("Doses taken"), self._doses, self._food)

    def _make_blank_card(self) -> QFrame:
        self._blank, self._often = wrapped("strong"), wrapped("caption")
        self._usual = wrapped("caption")
        self.move_button = QPushButton()
        self.move_button.clicked.connect(self._on_move)
        lines = (self._blank, self._often, self._usual, self.move_button)
        return self._words_card(tr("Most often blank"), *lines)

    def _words_card(self, title: str, *lines: QWidget) -> QFrame:
        inside = column(self._look, 6)
        inside.addWidget(section(title))
        for line in lines:
            inside.addWidget(line)
        inside.addStretch(1)
        return card(self._look, inside)

    def show_counts(self, table: WeekTable, food: Count, last_28_days: Count | None) -> None:
        """Show the counts of a week or a month; the last 28 days where they are given."""
        total = table.all_steps
        said = counts.steps_done(total)
        below = tr("of {planned}", about="a count in a ring", planned=number(total.planned))
        self._ring.show_count(total, number(total.done), below)
        self._ring.setAccessibleName(said)
        self._all.setText(said)
        self._care.setText(tr("Care: {count}", count=counts.with_skipped(table.care)))
        self._last_28.setVisible(last_28_days is not None)
        if last_28_days is not None:
            past = counts.with_skipped(last_28_days)
            self._last_28.setText(tr("Last 28 days: {count}", count=past))
        self._doses.setText(weeks.doses(table.dose))
        self._food.setText(weeks.with_food(food))

    def show_blank(
        self, blank: Blank | None, usual: UsualTime | None, slot: plan.Slot | None
    ) -> None:
        """Show the slot most often blank, and offer the time that would suit where there is one."""
        name, often = weeks.blank_slot(blank)
        self._blank.setText(breakable(name))
        self._often.setText(often)
        self._slot, self._step = slot, usual.step if usual else None
        has_offer = usual is not None and slot is not None and slot.at is not None
        self._usual.setVisible(has_offer)
        self.move_button.setVisible(has_offer)
        if usual is None or slot is None or slot.at is None:
            return
        self._usual.setText(cells.usually(usual.usual))
        hung_on = when_inside(usual.slot) if usual.slot.anchor is not None else ""
        self.move_button.setText(cells.move_to(slot.at))
        self.move_button.setAccessibleName(f"{name}: {cells.move_to(slot.at)}")
        self.move_button.setToolTip(cells.move_tip(hung_on))
        self.move_button.setAccessibleDescription(cells.move_tip(hung_on))

    def show_blank_card(self, *, is_shown: bool) -> None:
        """Show the card of the slot most often blank, or not."""
        self._blank_card.setVisible(is_shown)

    def fold(self, *, is_narrow: bool, is_very_narrow: bool) -> None:
        """Put the first card, then each, above the others where there is no room beside."""
        self._row.setDirection(folded(is_narrow=is_narrow))
        self._beside.setDirection(folded(is_narrow=is_very_narrow))

    @Slot()
    def _on_move(self) -> None:
        self.move_requested.emit(self._step, self._slot)
