"""The course: its plan, what was recorded of it, the box, and dates."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QPushButton, QWidget

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.key_date import KeyDate
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.page import Page
from skinroutine.ui.parts.text import card, column, folded, wrapped
from skinroutine.ui.screens.course.after_card import AfterCard
from skinroutine.ui.screens.course.box_card import BoxCard
from skinroutine.ui.screens.course.box_dialogs import CountEntry, RefillEntry
from skinroutine.ui.screens.course.chart_card import ChartCard
from skinroutine.ui.screens.course.date_dialog import DateEntry
from skinroutine.ui.screens.course.dates_card import DatesCard
from skinroutine.ui.screens.course.plan_dialog import PlanEntry
from skinroutine.ui.screens.course.recorded_card import RecordedCard
from skinroutine.ui.screens.course.track import TrackCard
from skinroutine.ui.screens.course.weight_dialog import WeightEntry
from skinroutine.ui.wording import course as words

NARROW = 640
"""Width in unscaled pixels under which the cards stand beneath each other."""
GAP, PAD = 16, 18
"""Between two cards, and around what is inside one; in unscaled pixels."""
FIRST, SECOND = 6, 7
"""Parts of the width that the two columns have."""


class CoursePage(Page):
    """Paints a CourseSnapshot; its dialogs record what was entered."""

    place_requested = Signal(str)
    summary_requested = Signal()

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, tr(words.TITLE), "")
        self._diary = diary
        self._snapshot: CourseSnapshot | None = None
        self.dialog: QDialog | None = None
        self.edit_plan = self.heading.add_button(tr(words.EDIT_PLAN))
        self.summary = self.heading.add_button(tr(words.SUMMARY))
        self.summary.setObjectName("primary")
        self.edit_plan.clicked.connect(self.open_plan)
        self.summary.clicked.connect(self.summary_requested)
        self.enter_plan = QPushButton(tr(words.ENTER_PLAN))
        self.enter_plan.setObjectName("primary")
        self.enter_plan.clicked.connect(self.open_plan)
        self._empty = self._empty_card()
        self.track, self.recorded = TrackCard(look), RecordedCard(look)
        self.box, self.dates = BoxCard(look), DatesCard(look)
        self.chart, self.after = ChartCard(look), AfterCard(look)
        self._rows = (QBoxLayout(folded(is_narrow=False)), QBoxLayout(folded(is_narrow=False)))
        self._lay_out()
        self._connect()

    def _empty_card(self) -> QFrame:
        inside = column(self.look, 10)
        inside.addWidget(wrapped("rowtitle", tr(words.EMPTY_TITLE)))
        inside.addWidget(wrapped("body", tr(words.EMPTY)))
        inside.addWidget(wrapped("caption", tr(words.EMPTY_MORE)))
        inside.addWidget(self.enter_plan, alignment=Qt.AlignmentFlag.AlignLeft)
        return card(self.look, inside)

    def _lay_out(self) -> None:
        pairs: tuple[tuple[QWidget, QWidget], ...] = (
            (self.recorded, self.box),
            (self.dates, self.chart),
        )
        for row, (first, second) in zip(self._rows, pairs, strict=True):
            row.setSpacing(self.look.theme.px(GAP))
            row.addWidget(first, FIRST)
            row.addWidget(second, SECOND)
        self.inside.addWidget(self._empty)
        self.inside.addWidget(self.track)
        self.inside.addWidget(self.after)
        for row in self._rows:
            nest(self.inside, row)
        self.inside.addWidget(wrapped("caption", tr(words.FOOT)))
        self.inside.addStretch(1)

    def _connect(self) -> None:
        self.recorded.weight_requested.connect(self._on_weight)
        self.box.refill_requested.connect(self._on_refill)
        self.box.count_requested.connect(self._on_count)
        self.dates.edit_requested.connect(self.open_date)
        self._diary.changed.connect(self._refresh_on_show)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Ask anew: while the page is away it follows nothing."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask again and repaint where something changed."""
        snapshot = self._diary.course_queries.course()
        before, self._snapshot = self._snapshot, snapshot
        if before is not None and replace(before, moment=snapshot.moment) == snapshot:
            return
        has_course = snapshot.course is not None
        self.heading.show_words(tr(words.TITLE), words.subtitle(snapshot))
        self.edit_plan.setVisible(has_course)
        self._empty.setVisible(not has_course)
        self.track.setVisible(has_course)
        self.recorded.setVisible(has_course)
        self.chart.setVisible(has_course)
        self.box.setVisible(has_course or snapshot.supply is not None)
        self.dates.setVisible(has_course or bool(snapshot.dates))
        for one in (self.track, self.recorded, self.box, self.dates, self.chart, self.after):
            one.show_course(snapshot)
        self.fit_again()

    def fit(self, width: float) -> None:
        """Put the cards beneath each other where there is no room beside."""
        super().fit(width)
        is_narrow = width < NARROW
        for row in self._rows:
            row.setDirection(folded(is_narrow=is_narrow))
        margins = self.inside.contentsMargins()
        room = round(width * self.look.theme.scale) - margins.left() - margins.right()
        if not is_narrow:
            room = (room - self.look.theme.px(GAP)) * FIRST // (FIRST + SECOND)
        self.dates.fit(room - 2 * self.look.theme.px(PAD) - 2)

    @Slot()
    def open_plan(self) -> None:
        """Open the editor of the plan."""
        if self._snapshot is not None:
            self._open(PlanEntry(self.look, self, self._diary, self._snapshot))

    @Slot(object)
    def open_date(self, date: KeyDate | None) -> None:
        """Open the dialog of a date, or of a new one."""
        if self._snapshot is None:
            return
        dialog = DateEntry(self.look, self, self._diary, self._snapshot, date)
        if date is not None:
            dialog.finished.connect(partial(self._give_back, date.id))
        self._open(dialog)

    def _give_back(self, key: str, _result: int) -> None:
        """Give the focus back to the button of a date, once the rows were made anew."""
        QTimer.singleShot(0, self, partial(self.dates.focus_on, key))

    @Slot()
    def _on_weight(self) -> None:
        if self._snapshot is not None:
            self._open(WeightEntry(self.look, self, self._diary, self._snapshot))

    @Slot()
    def _on_refill(self) -> None:
        if self._snapshot is not None:
            self._open(RefillEntry(self.look, self, self._diary, self._snapshot))

    @Slot()
    def _on_count(self) -> None:
        if self._snapshot is not None:
            self._open(CountEntry(self.look, self, self._diary, self._snapshot))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_gone)
        dialog.open()

    @Slot()
    def _on_gone(self) -> None:
        self.dialog = None

    @Slot()
    def _refresh_on_show(self) -> None:
        if self.isVisible():
            self.refresh()
