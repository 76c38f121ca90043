"""One row of the checklist: tick box, tile, words, and what can be done with the step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from skinroutine.app.tongue import clock, tr
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.status import Moment, State, Status
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest_at
from skinroutine.ui.parts.painted import TickBox, Tile
from skinroutine.ui.parts.text import column, folded, label, refresh_style, style_again, wrapped
from skinroutine.ui.screens.today import row_menu
from skinroutine.ui.screens.today.row_menu import Act
from skinroutine.ui.wording import checklist, entry, outdoors

NARROW, TIGHT, VERY_TIGHT = 480, 340, 255
"""Row widths in unscaled pixels under which the buttons, then the times, go beneath the words."""
ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
KEYS = {
    Qt.Key.Key_S: Act.SNOOZE,
    Qt.Key.Key_K: Act.SKIP,
    Qt.Key.Key_T: Act.DONE_AT,
    Qt.Key.Key_N: Act.NOTE,
}


class StepRow(QFrame):
    """Shows one State; says what the person asks for, and changes nothing itself.

    A row may show the same slot of another day: what it says is about the state on show.
    """

    tick_requested = Signal(object)
    untick_requested = Signal(object)
    snooze_requested = Signal(object)
    skip_requested = Signal(object, object)
    food_answered = Signal(object, bool)
    time_requested = Signal(object)
    note_requested = Signal(object)
    more_requested = Signal(object)
    move_requested = Signal(object, int)

    def __init__(self, look: Look, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self._look = look
        self._state = state
        self._snooze = timedelta()
        self._painted: object = None
        self._is_painting = False
        self._is_narrow, self._is_tight, self._is_beneath = False, False, False
        self._acts: dict[Act, QPushButton] = {}
        self.box = TickBox(look, self)
        self.box.toggled.connect(self._on_toggled)
        self._name, self._detail = wrapped("rowtitle"), wrapped("caption")
        self._note, self._beyond = wrapped("caption"), wrapped("caption")
        self._note.hide()
        self._beyond.hide()
        self._time = label("caption", align=Qt.AlignmentFlag.AlignRight)
        self._result = label("caption", align=Qt.AlignmentFlag.AlignRight)
        self._chip = label("chip")
        self._more = QToolButton()
        self._menu = QMenu(self._more)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._look.theme.px
        words = column(self._look, 2)
        for one in (self._name, self._detail, self._beyond, self._note):
            words.addWidget(one)
        self._times = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._times.setSpacing(px(2))
        for one in (self._time, self._result, self._chip):
            self._times.addWidget(one, alignment=Qt.AlignmentFlag.AlignRight)
        self._under = QWidget()
        self._under_times = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._under)
        self._under_times.setContentsMargins(0, 0, 0, 0)
        self._under_times.setSpacing(px(8))
        self._under.hide()
        self._buttons = QWidget()
        self._in_buttons = FlowLayout(self._buttons, px(8), px(6))
        self._buttons.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._buttons.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(12), px(9), px(6), px(9))
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(6))
        self._grid.addWidget(self.box, 0, 0)
        self._grid.addWidget(Tile(self._look, self._state.occurrence.step.kind), 0, 1)
        nest_at(self._grid, words, 0, 2)
        nest_at(self._grid, self._times, 0, 3, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._under, 1, 2, 1, 4, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(self._buttons, 0, 4, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._more, 0, 5)
        self._grid.setColumnStretch(2, 1)
        self.setMinimumHeight(px(self._look.theme.sizes["row_min_height"]))
        self._make_menu()

    def _make_menu(self) -> None:
        size = self._look.theme.px(18)
        icon = self._look.icons.icon("ellipsis", size, self._look.theme.color("muted"))
        self._more.setIcon(icon)
        self._more.setIconSize(QSize(size, size))
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setToolTip(tr(entry.MORE))
        self._menu.aboutToShow.connect(self._fill_menu)

    @property
    def state(self) -> State:
        """The state on show."""
        return self._state

    @property
    def grip(self) -> QWidget:
        """What has the focus when the row has."""
        return self.box

    def put_beneath(self, panel: QWidget) -> None:
        """Put a panel beneath all the row says, as wide as the row."""
        self._grid.addWidget(panel, 3, 0, 1, 6)

    def stops(self) -> list[QWidget]:
        """Return what Tab comes by, in order."""
        return [self.box, *(self._acts[act] for act in Act if act in self._acts), self._more]

    def show_state(self, state: State, moment: Moment, snooze: timedelta) -> None:
        """Paint a state of the same slot; only the box where all the rest is on show already."""
        self._state, self._snooze = state, snooze
        self.repaint_box()
        detail = entry.detail(state, moment)
        if self._painted == (state, detail, snooze):
            return
        self._painted = (state, detail, snooze)
        refresh_style(self._name, done=state.status.is_done)
        self._grid.setEnabled(False)  # laid out once, and not whenever one thing is shown
        self._show_words(state, detail)
        self._show_times(state)
        self._show_buttons(state)
        self._grid.setEnabled(True)
        self._stand_out(is_due=_stands_out(state))

    def _stand_out(self, *, is_due: bool) -> None:
        """Frame the row, or not; Qt makes room for a frame of the style sheet only when told so."""
        before = self.property("due")
        refresh_style(self, due=is_due)
        if self.property("due") != before:
            QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))

    def repaint_box(self) -> None:
        """Let the box show what is recorded, also after a tick that was refused."""
        self._is_painting = True
        self.box.setChecked(self._state.status.is_done)
        self._is_painting = False

    def _show_words(self, state: State, detail: str) -> None:
        self.box.show_skipped(is_skipped=state.status is Status.SKIPPED)
        self.box.setAccessibleName(outdoors.row_name(state))
        self._describe()
        self.box.setToolTip(checklist.record_story(state))
        self._name.setText(entry.fitting(state.occurrence.step.title))
        self._detail.setText(entry.fitting(detail))
        self._detail.setVisible(bool(detail))
        self._note.setText(entry.fitting(entry.note_line(state.note)))
        self._note.setVisible(bool(state.note))

    def show_beyond(self, words: str) -> None:
        """Say that more was noted than the row itself; nothing hides it."""
        if words != self._beyond.text():
            self._beyond.setText(words)
            self._beyond.setVisible(bool(words))
            self._describe()

    def _describe(self) -> None:
        """Let a screen reader say of the box what stands beneath the step."""
        answer = checklist.food_answer(self._state)
        said = (answer, self._beyond.text(), entry.note_line(self._state.note))
        self.box.setAccessibleDescription("\n".join(one for one in said if one))

    def _show_times(self, state: State) -> None:
        settled = state.record is not None
        result = checklist.row_status(state) if settled else checklist.row_result(state)
        chip = checklist.meal_chip(state)
        is_due = _stands_out(state)
        self._time.setText(clock(state.occurrence.at))
        self._time.setVisible(not is_due)
        self._result.setText(result)
        self._result.setToolTip(checklist.record_story(state))
        self._result.setVisible(bool(result))
        self._chip.setText(chip)
        self._chip.setVisible(bool(chip) and not result and not is_due)

    def _show_buttons(self, state: State) -> None:
        """Show the acts in reach; a button is made when it is first needed."""
        wanted = row_menu.buttons(state)
        self._make(*(act for act in wanted if act not in self._acts))
        for act, button in self._acts.items():
            if act in wanted:
                button.setText(row_menu.words(act, self._snooze))
                button.setAccessibleName(entry.act_on(button.text(), state.occurrence))
            button.setVisible(act in wanted)
        self._acts_role(is_due=_stands_out(state))
        self._buttons.setVisible(bool(wanted))
        self._more.setAccessibleName(entry.more_name(state.occurrence))
        self._place_buttons()

    def _acts_role(self, *, is_due: bool) -> None:
        """Let Done be the first thing to press where the step is due."""
        done = self._acts.get(Act.DONE)
        role = "primary" if is_due else ""
        if done is not None and done.objectName() != role:
            done.setObjectName(role)
            style_again(done)

    def _make(self, *acts: Act) -> None:
        """Make buttons, and put all there are in their order."""
        if not acts:
            return
        for act in acts:
            self._acts[act] = QPushButton(self._buttons)
            self._acts[act].clicked.connect(partial(self._press, act))
        self._acts_role(is_due=_stands_out(self._state))  # before anything asks for their size
        self._in_buttons.clear()
        before: QWidget = self.box
        for button in (self._acts[one] for one in Act if one in self._acts):
            self._in_buttons.addWidget(button)
            self.setTabOrder(before, button)
            before = button

    def fit(self, width: float) -> None:
        """Use the room of a row of this width (unscaled pixels): what has none goes beneath."""
        self._is_narrow = width < NARROW
        self._place_buttons()
        self._under_times.setDirection(folded(is_narrow=width < VERY_TIGHT))
        is_tight = width < TIGHT
        if is_tight is self._is_tight:
            return
        self._is_tight = is_tight
        at_start, at_end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        home = self._under_times if is_tight else self._times
        for one in (self._time, self._result, self._chip):
            home.addWidget(one, alignment=at_start if is_tight else at_end)
        self._under.setVisible(is_tight)

    def _place_buttons(self) -> None:
        """Put the buttons beside the words, or beneath where they are many or the row is narrow."""
        shown = len(row_menu.buttons(self._state))
        is_beneath = shown > row_menu.BESIDE or self._is_narrow
        if is_beneath is self._is_beneath:
            return
        self._is_beneath = is_beneath
        policies = QSizePolicy.Policy
        wide = policies.Preferred if is_beneath else policies.Minimum
        self._buttons.setSizePolicy(wide, policies.Preferred)
        self._grid.removeWidget(self._buttons)
        if is_beneath:
            self._grid.addWidget(self._buttons, 2, 2, 1, 4)
        else:
            self._grid.addWidget(self._buttons, 0, 4, Qt.AlignmentFlag.AlignVCenter)

    def open_skip_menu(self) -> None:
        """Ask for the reason of a skip, beside the row."""
        menu = row_menu.reasons(QMenu(self), self._skip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Act with a letter, and move to the neighbours with the arrows."""
        what = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif what in KEYS:
            self._do(KEYS[what])
        elif what in ARROWS:
            self.move_requested.emit(self, ARROWS[what])
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

    def _press(self, act: Act) -> None:
        """Do what a button says; the button may go, so the box has the focus then."""
        self.box.setFocus()
        self._do(act)

    def _do(self, act: Act) -> None:
        key = self._state.occurrence.key
        asks: dict[Act, Callable[[], None]] = {
            Act.DONE: lambda: self.tick_requested.emit(key),
            Act.TAKE_BACK: lambda: self.untick_requested.emit(key),
            Act.DONE_AT: lambda: self.time_requested.emit(key),
            Act.NOTE: lambda: self.note_requested.emit(key),
            Act.MORE: lambda: self.more_requested.emit(key),
            Act.SKIP: self.open_skip_menu,
            Act.WITH_FOOD: lambda: self.food_answered.emit(key, True),  # noqa: FBT003 - signal
            Act.WITHOUT_FOOD: lambda: self.food_answered.emit(key, False),  # noqa: FBT003 - signal
            Act.SNOOZE: lambda: self.snooze_requested.emit(key),
        }
        if act is not Act.SNOOZE or self._state.status.is_open:
            asks[act]()

    def _skip(self, reason: SkipReason | None) -> None:
        self.skip_requested.emit(self._state.occurrence.key, reason)

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        row_menu.fill(self._menu, self._state, self._snooze, self._do, self._skip)

    @Slot(bool)
    def _on_toggled(self, is_checked: bool) -> None:  # noqa: FBT001 - the signal's shape
        """Ask for a tick or untick; a screen reader toggles the box without a click."""
        if self._is_painting:
            return
        signal = self.tick_requested if is_checked else self.untick_requested
        signal.emit(self._state.occurrence.key)


def _stands_out(state: State) -> bool:
    return state.status is Status.DUE and not state.prompting.snoozed_until
