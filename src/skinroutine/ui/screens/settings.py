"""Settings: what reminders say and when, the proof that they come, starting with the computer."""

from __future__ import annotations

from datetime import time, timedelta

from PySide6.QtCore import Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from skinroutine.app.errors import Told
from skinroutine.app.ports import Autostart
from skinroutine.app.proof import Proof
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.preferences import PreferenceName, QuietHours, TextLevel, quiet_value
from skinroutine.domain.routine import MINUTE, ReminderPolicy
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import Page
from skinroutine.ui.parts.text import card, column, folded, label, section, wrapped
from skinroutine.ui.parts.try_out import TryOut
from skinroutine.ui.wording import reminders

NARROW = 520
"""Page width in unscaled pixels under which answers go beneath their questions."""
USUAL_QUIET = QuietHours(time(22, 0), time(7, 0))
LONGEST = 240
"""The longest repeat and heads-up offered here, in minutes."""


class SettingsPage(Page):
    """Each change is saved at once."""

    log_requested = Signal()

    def __init__(self, look: Look, diary: Diary, proof: Proof, autostart: Autostart | None) -> None:
        super().__init__(look, "Settings", "Each change is saved at once")
        self._diary = diary
        self._autostart = autostart
        self._folding: list[QBoxLayout] = []
        self._is_filling = False
        self.level = Choices(look, tr(reminders.LEVEL_QUESTION), translated(reminders.LEVELS))
        self._level_note = wrapped("caption")
        self.repeats = (_minutes("First repeat"), _minutes("Second repeat"))
        self.heads_up = _minutes(tr(reminders.HEADS_UP_QUESTION))
        self.quiet = Choices(look, tr(reminders.QUIET_QUESTION), {False: "Off", True: "On"})
        self.quiet_from, self.quiet_to = _clock("Quiet from"), _clock("Quiet until")
        self.try_out = TryOut(look, proof)
        self.start = Choices(look, tr(reminders.AUTOSTART_QUESTION), {False: "Off", True: "On"})
        self._start_note = wrapped("caption")
        self.log_button = QPushButton("Show the reminder log")
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        add = self.inside.addWidget
        add(section("What reminders say"))
        words = column(self.look, 8)
        for one in (
            wrapped("rowtitle", tr(reminders.LEVEL_QUESTION)),
            self.level,
            self._level_note,
        ):
            words.addWidget(one)
        add(card(self.look, words))
        add(section("When they come"))
        add(self._when_card())
        add(section("That they reach you"))
        reach = column(self.look, 8)
        reach.addWidget(self.try_out)
        add(card(self.look, reach))
        if self._autostart is not None:
            add(section("Always there"))
            add(self._rows([(tr(reminders.AUTOSTART_QUESTION), self._start_note, self.start)]))
        add(section("Reminder log"))
        add(self._rows([("What became of each reminder", tr(reminders.LOG_NOTE), self.log_button)]))
        self.inside.addStretch(1)

    def _when_card(self) -> QFrame:
        first, second = self.repeats
        return self._rows(
            [
                (
                    tr(reminders.REPEATS_QUESTION),
                    tr(reminders.REPEATS_NOTE),
                    _beside(self.look, first, second),
                ),
                (tr(reminders.HEADS_UP_QUESTION), tr(reminders.HEADS_UP_NOTE), self.heads_up),
                (tr(reminders.QUIET_QUESTION), tr(reminders.QUIET_NOTE), self.quiet),
                ("", "", self._quiet_times()),
            ]
        )

    def _quiet_times(self) -> QWidget:
        to = label("muted", "to")
        self._times = _beside(self.look, self.quiet_from, to, self.quiet_to)
        return self._times

    def _rows(self, rows: list[tuple[str, str | QLabel, QWidget]]) -> QFrame:
        """Return a card of questions with their answers at the far end."""
        px = self.look.theme.px
        inside = QVBoxLayout()
        inside.setSpacing(px(14))
        for question, note, answer in rows:
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            row.setSpacing(px(14))
            words = column(self.look, 2)
            if question:
                words.addWidget(wrapped("rowtitle", question))
                words.addWidget(wrapped("caption", note) if isinstance(note, str) else note)
            row.addLayout(words, 1)
            row.addWidget(answer, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self._folding.append(row)
            inside.addLayout(row)
        return card(self.look, inside)

    def _connect(self) -> None:
        self.level.chosen.connect(self._on_level)
        for spin in (*self.repeats, self.heads_up):
            spin.valueChanged.connect(self._on_policy)
        self.quiet.chosen.connect(self._on_quiet)
        for edit in (self.quiet_from, self.quiet_to):
            edit.timeChanged.connect(self._on_quiet)
        self.start.chosen.connect(self._on_start)
        self.log_button.clicked.connect(self.log_requested)
        self.try_out.troubled.connect(self._diary.troubled)
        self.try_out.proved.connect(self._diary.changed)
        self._diary.changed.connect(self._refresh_on_show)

    def fit(self, width: float) -> None:
        """Put answers beneath their questions where there is no room beside."""
        super().fit(width)
        is_narrow = width < NARROW
        self.level.fold(is_narrow=is_narrow)
        self.try_out.fold(is_narrow=is_narrow)
        for row in self._folding:
            row.setDirection(folded(is_narrow=is_narrow))

    @Slot()
    def refresh(self) -> None:
        """Show what is set now; what another program set shows as well."""
        preferences = self._diary.queries.preferences()
        policy = self._diary.queries.routine().dose_policy
        self._is_filling = True
        self.level.show_value(preferences.text_level)
        self._level_note.setText(reminders.level_note(preferences.text_level))
        lengths = [one // MINUTE for one in policy.repeats]
        for spin, minutes in zip(self.repeats, [*lengths, 0, 0], strict=False):
            _fill_minutes(spin, minutes)
        ahead = policy.heads_up // MINUTE if policy.heads_up is not None else 0
        _fill_minutes(self.heads_up, ahead)
        quiet = preferences.quiet
        self.quiet.show_value(quiet is not None)
        self._times.setVisible(quiet is not None)
        shown = quiet or USUAL_QUIET
        _fill_clock(self.quiet_from, shown.begins)
        _fill_clock(self.quiet_to, shown.ends)
        self._show_autostart()
        self._is_filling = False

    def _show_autostart(self) -> None:
        if self._autostart is None:
            return
        try:
            is_on = self._autostart.is_on()
        except Told as told:
            self._start_note.setText(str(told))
            return
        self.start.show_value(is_on)
        self._start_note.setText(
            tr(reminders.AUTOSTART_ON) if is_on else tr(reminders.AUTOSTART_OFF)
        )

    @Slot()
    def _refresh_on_show(self) -> None:
        if self.isVisible():
            self.refresh()

    @Slot(object)
    def _on_level(self, level: TextLevel) -> None:
        self._diary.prefer(PreferenceName.TEXT_LEVEL, level.value)

    @Slot()
    def _on_policy(self) -> None:
        """Save repeats and heads-up; a second repeat that is not later than the first is none."""
        if self._is_filling:
            return
        repeats = sorted({spin.value() for spin in self.repeats if spin.value()})
        ahead = self.heads_up.value()
        policy = ReminderPolicy(
            tuple(timedelta(minutes=one) for one in repeats),
            timedelta(minutes=ahead) if ahead else None,
        )
        self._diary.revise(self._diary.queries.routine().with_dose_policy(policy))

    @Slot()
    def _on_quiet(self) -> None:
        if self._is_filling:
            return
        begins, ends = (_wall(edit) for edit in (self.quiet_from, self.quiet_to))
        is_on = bool(self.quiet.value) and begins != ends
        quiet = QuietHours(begins, ends) if is_on else None
        self._diary.prefer(PreferenceName.QUIET_HOURS, quiet_value(quiet))

    @Slot(object)
    def _on_start(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's shape
        if self._autostart is None:
            return
        try:
            self._autostart.turn(on=is_on)
        except Told as told:
            self._diary.troubled.emit(str(told))
        self._show_autostart()


def _minutes(name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, LONGEST)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setSingleStep(5)
    made.setSpecialValueText("off")
    made.setSuffix(" min")
    made.setKeyboardTracking(False)
    made.setAccessibleName(name)
    return made


def _clock(name: str) -> QTimeEdit:
    made = QTimeEdit()
    made.setDisplayFormat("HH:mm")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setKeyboardTracking(False)
    made.setAccessibleName(name)
    return made


def _fill_minutes(spin: QSpinBox, minutes: int) -> None:
    """Show a number where it is another one; the same would take away what is being typed."""
    if spin.value() != minutes:
        spin.setValue(minutes)


def _fill_clock(edit: QTimeEdit, at: time) -> None:
    """Show a time where it is another one; the same would take away what is being typed."""
    if _wall(edit) != at:
        edit.setTime(QTime(at.hour, at.minute))


def _wall(edit: QTimeEdit) -> time:
    return time(edit.time().hour(), edit.time().minute())


def _beside(look: Look, *widgets: QWidget) -> QWidget:
    made = QWidget()
    inside = QHBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(look.theme.px(8))
    for one in widgets:
        inside.addWidget(one)
    return made
