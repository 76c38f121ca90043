"""One row of the checklist: tick box, tile, words, and what can be done with the step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from skinroutine.app.tongue import clock, tr, translated
from skinroutine.domain.event import SkipReason
from skinroutine.domain.status import Moment, State, Status
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import TickBox, Tile
from skinroutine.ui.parts.text import folded, label, refresh_style, wrapped
from skinroutine.ui.wording import checklist

NARROW, TIGHT = 480, 340
"""Row widths in unscaled pixels under which the buttons, then the times, go beneath the words."""

ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StepRow(QFrame):
    """Shows one State; says what the person asks for, and changes nothing itself."""

    tick_requested = Signal(object)
    untick_requested = Signal(object)
    snooze_requested = Signal(object)
    skip_requested = Signal(object, object)
    food_answered = Signal(object, bool)
    move_requested = Signal(object, int)

    def __init__(self, look: Look, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self._look = look
        self._state = state
        self._is_painting = False
        self.box = TickBox(look, self)
        self.box.toggled.connect(self._on_toggled)
        self._name = wrapped("rowtitle")
        self._detail = wrapped("caption")
        self._time = label("caption", align=Qt.AlignmentFlag.AlignRight)
        self._result = label("caption", align=Qt.AlignmentFlag.AlignRight)
        self._chip = label("chip")
        self._snooze = QPushButton("Snooze 10 min")
        self._snooze.clicked.connect(self._on_snooze)
        self._done = QPushButton("Done")
        self._done.setObjectName("primary")
        self._done.clicked.connect(self._on_done)
        self._yes, self._no = QPushButton("Yes"), QPushButton("No")
        self._yes.clicked.connect(self._on_with_food)
        self._no.clicked.connect(self._on_without_food)
        self._more = QToolButton()
        self._menu = QMenu(self._more)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._look.theme.px
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._name)
        words.addWidget(self._detail)
        self._times = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._times.setSpacing(px(2))
        for one in (self._time, self._result, self._chip):
            self._times.addWidget(one, alignment=Qt.AlignmentFlag.AlignRight)
        self._under = QWidget()
        self._under_times = QHBoxLayout(self._under)
        self._under_times.setContentsMargins(0, 0, 0, 0)
        self._under_times.setSpacing(px(8))
        self._buttons = QWidget()
        in_buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._buttons)
        self._in_buttons = in_buttons
        in_buttons.setContentsMargins(0, 0, 0, 0)
        in_buttons.setSpacing(px(8))
        for button in (self._snooze, self._done, self._yes, self._no):
            in_buttons.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(12), px(9), px(6), px(9))
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(6))
        self._grid.addWidget(self.box, 0, 0)
        self._grid.addWidget(Tile(self._look, self._state.occurrence.step.kind), 0, 1)
        self._grid.addLayout(words, 0, 2)
        self._grid.addLayout(self._times, 0, 3, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._under, 1, 2, 1, 4, Qt.AlignmentFlag.AlignLeft)
        self._under.hide()
        self._grid.addWidget(self._buttons, 0, 4)
        self._grid.addWidget(self._more, 0, 5)
        self._grid.setColumnStretch(2, 1)
        self.setMinimumHeight(px(self._look.theme.sizes["row_min_height"]))
        size = px(18)
        icon = self._look.icons.icon("ellipsis", size, self._look.theme.color("muted"))
        self._more.setIcon(icon)
        self._more.setIconSize(QSize(size, size))
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.aboutToShow.connect(self._fill_menu)

    @property
    def state(self) -> State:
        """The state on show."""
        return self._state

    def show_state(self, state: State, moment: Moment) -> None:
        """Paint a state of the same occurrence."""
        self._state = state
        one = state.occurrence
        is_due = state.status is Status.DUE and not state.prompting.snoozed_until
        asks = checklist.asks_about_food(state)
        self._is_painting = True
        self.box.setChecked(state.status.is_done)
        self._is_painting = False
        self.box.show_skipped(is_skipped=state.status is Status.SKIPPED)
        self.box.setAccessibleName(checklist.row_name(state))
        self.box.setToolTip(checklist.record_story(state))
        self._name.setText(one.step.name)
        self._detail.setText(checklist.row_detail(state, moment))
        self._time.setText(clock(one.at))
        self._result.setText(checklist.row_result(state))
        self._result.setToolTip(checklist.record_story(state))
        self._result.setVisible(bool(self._result.text()))
        self._chip.setText(checklist.meal_chip(state))
        self._chip.setVisible(bool(self._chip.text()) and not self._result.text() and not is_due)
        self._time.setVisible(not is_due)
        for button, shown in (
            (self._snooze, is_due),
            (self._done, is_due),
            (self._yes, asks),
            (self._no, asks),
        ):
            button.setVisible(shown)
            button.setAccessibleName(
                f"{button.text()}: {one.step.name}, {checklist.slot_name(one)}"
            )
        self._buttons.setVisible(is_due or asks)
        self._more.setAccessibleName(f"More for {one.step.name}, {checklist.slot_name(one)}")
        self._more.setToolTip("Snooze, skip, or take back")
        refresh_style(self._name, done=state.status.is_done)
        refresh_style(self, due=is_due)

    def fit(self, width: float) -> None:
        """Use the room of a row of this width (unscaled pixels): what has none goes beneath."""
        at_start, at_end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._grid.removeWidget(self._buttons)
        if width < NARROW:
            self._grid.addWidget(self._buttons, 2, 2, 1, 4, at_start)
        else:
            self._grid.addWidget(self._buttons, 0, 4)
        is_tight = width < TIGHT
        home = self._under_times if is_tight else self._times
        for one in (self._time, self._result, self._chip):
            home.addWidget(one, alignment=at_start if is_tight else at_end)
        self._under.setVisible(is_tight)
        self._in_buttons.setDirection(folded(is_narrow=width < TIGHT * 0.75))

    def open_skip_menu(self) -> None:
        """Ask for the reason of a skip, beside the row."""
        menu = self._reasons(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Snooze with S, skip with K, and move to the neighbours with the arrows."""
        key = self._state.occurrence.key
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_S and self._state.status.is_open:
            self.snooze_requested.emit(key)
        elif event.key() == Qt.Key.Key_K:
            self.open_skip_menu()
        elif event.key() in ARROWS:
            self.move_requested.emit(key, ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let a click on the row's words tick it like a click on its box."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()
            event.accept()
            return
        super().mousePressEvent(event)

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        key = self._state.occurrence.key
        if self._state.status.is_open:
            self._menu.addAction("Snooze 10 min", lambda: self.snooze_requested.emit(key))
        if self._state.record is not None:
            self._menu.addAction("Take back", lambda: self.untick_requested.emit(key))
        if not self._state.status.is_done:
            self._menu.addAction("Done", lambda: self.tick_requested.emit(key))
        if self._state.status is not Status.SKIPPED:
            self._reasons(self._menu.addMenu("Skip"))

    def _reasons(self, menu: QMenu) -> QMenu:
        menu.addAction(tr(checklist.REASON_QUESTION)).setEnabled(False)
        for reason, words in translated(checklist.REASONS).items():
            menu.addAction(words, partial(self._on_reason, reason))
        return menu

    def _on_reason(self, reason: SkipReason) -> None:
        self.skip_requested.emit(self._state.occurrence.key, reason)

    @Slot(bool)
    def _on_toggled(self, is_checked: bool) -> None:  # noqa: FBT001 - the signal's shape
        """Ask for a tick or untick; a screen reader toggles the box without a click."""
        if self._is_painting:
            return
        signal = self.tick_requested if is_checked else self.untick_requested
        signal.emit(self._state.occurrence.key)

    @Slot()
    def _on_snooze(self) -> None:
        self.box.setFocus()
        self.snooze_requested.emit(self._state.occurrence.key)

    @Slot()
    def _on_done(self) -> None:
        self.box.setFocus()
        self.tick_requested.emit(self._state.occurrence.key)

    @Slot()
    def _on_with_food(self) -> None:
        self.box.setFocus()
        self.food_answered.emit(self._state.occurrence.key, True)  # noqa: FBT003 - signal

    @Slot()
    def _on_without_food(self) -> None:
        self.box.setFocus()
        self.food_answered.emit(self._state.occurrence.key, False)  # noqa: FBT003 - signal
