"""When reminders come: repeats and heads-up of the dose, quiet hours, the length of a snooze."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSpinBox

from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import MINUTE, ReminderPolicy, Routine
from skinroutine.domain.record.preferences import (
    LONGEST_SNOOZE,
    PreferenceName,
    Preferences,
    QuietHours,
    quiet_value,
)
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.clock_field import ClockField
from skinroutine.ui.parts.fields import ChoiceField, number_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.parts.text import label
from skinroutine.ui.screens.settings.rows import (
    Group,
    Row,
    Shown,
    beside,
    fill_number,
    fill_time,
)
from skinroutine.ui.wording import reminders
from skinroutine.ui.wording import settings as words

USUAL_QUIET = QuietHours(time(22, 0), time(7, 0))
LONGEST = 240
"""The longest repeat and heads-up offered here, in minutes."""
OWN = 0
"""What stands for a snooze of one's own length."""


class Timing(Group):
    """How often, how early and how much later."""

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, tr(words.TIMES), tr(words.TIMES_NOTE))
        self._diary = diary
        self.repeats = (_minutes(tr(words.FIRST_REPEAT)), _minutes(tr(words.SECOND_REPEAT)))
        self.heads_up = _minutes(tr(reminders.HEADS_UP_QUESTION))
        self.quiet = Switch(look, tr(reminders.QUIET_QUESTION))
        self.quiet_from = ClockField(look, tr(words.QUIET_FROM), USUAL_QUIET.begins)
        self._to = label("muted", tr(words.TO))
        self.quiet_to = ClockField(look, tr(words.QUIET_UNTIL), USUAL_QUIET.ends)
        self.snooze = ChoiceField(look, tr(words.SNOOZE_QUESTION), words.snoozes())
        longest = LONGEST_SNOOZE // MINUTE
        self.own_snooze = number_field(
            tr(words.OWN_SNOOZE), least=1, most=longest, unit=tr(words.UNIT)
        )
        self._is_own = False
        self._lay_out()
        for spin in self.repeats:
            spin.valueChanged.connect(self._on_repeats)
        self.heads_up.valueChanged.connect(self._on_heads_up)
        self.quiet.switched.connect(self._on_quiet)
        for field in (self.quiet_from, self.quiet_to):
            field.chosen.connect(self._on_quiet)
        self.snooze.chosen.connect(self._on_snooze)
        self.own_snooze.valueChanged.connect(self._on_own_snooze)

    def _lay_out(self) -> None:
        look = self.look
        quiet = beside(look, (self.quiet_from, self._to, self.quiet_to, self.quiet))
        snooze = beside(look, (self.snooze, self.own_snooze))
        for name, question, note, answer in (
            (
                "repeats",
                tr(reminders.REPEATS_QUESTION),
                tr(reminders.REPEATS_NOTE),
                beside(look, self.repeats),
            ),
            (
                "heads-up",
                tr(reminders.HEADS_UP_QUESTION),
                tr(reminders.HEADS_UP_NOTE),
                self.heads_up,
            ),
            ("quiet", tr(reminders.QUIET_QUESTION), tr(reminders.QUIET_NOTE), quiet),
            ("snooze", tr(words.SNOOZE_QUESTION), tr(words.SNOOZE_NOTE), snooze),
        ):
            self.add(Row(look, name, question, note, answer))

    def show_set(self, shown: Shown) -> None:
        """Show the dose's policy, the quiet hours and the snooze."""
        self._show_policy(shown.policy)
        self._show_quiet(shown.preferences.quiet)
        self._show_snooze(shown.preferences)

    def _show_policy(self, policy: ReminderPolicy | None) -> None:
        """Show repeats and heads-up of the dose; without one there is nothing to ask."""
        for row in self.rows[:2]:
            row.offer(is_offered=policy is not None)
        self.draw_lines()
        if policy is None:
            return
        lengths = [one // MINUTE for one in policy.repeats]
        for spin, minutes in zip(self.repeats, [*lengths, 0, 0], strict=False):
            fill_number(spin, minutes)
        fill_number(self.heads_up, policy.heads_up // MINUTE if policy.heads_up else 0)

    def _show_quiet(self, quiet: QuietHours | None) -> None:
        self.quiet.show_on(is_on=quiet is not None)
        for one in (self.quiet_from, self._to, self.quiet_to):
            one.setVisible(quiet is not None)
        times = quiet or USUAL_QUIET
        fill_time(self.quiet_from, times.begins)
        fill_time(self.quiet_to, times.ends)

    def _show_snooze(self, preferences: Preferences) -> None:
        """Show an offered length, or the field where another is set or was asked for."""
        minutes = preferences.snooze // MINUTE
        is_new = minutes != self.own_snooze.value()
        is_offered = minutes in words.SNOOZES
        self._is_own = not is_offered or (self._is_own and not is_new)
        fill_number(self.own_snooze, minutes)
        self.snooze.show_value(OWN if self._is_own else minutes)
        self.own_snooze.setVisible(self._is_own)

    @Slot()
    def _on_repeats(self) -> None:
        """Save the repeats in their order, each once."""
        repeats = sorted({spin.value() for spin in self.repeats if spin.value()})
        self._revise(repeats=tuple(one * MINUTE for one in repeats))

    @Slot(int)
    def _on_heads_up(self, minutes: int) -> None:
        self._revise(heads_up=minutes * MINUTE if minutes else None)

    def _revise(self, **part: Any) -> None:  # noqa: ANN401 - a part of the policy
        """Change a part of the dose's policy, also in routines that are planned to follow."""

        def edit(routine: Routine) -> Routine:
            policy = replace(routine.dose_policy, **part)
            return routine if policy == routine.dose_policy else routine.with_dose_policy(policy)

        self._diary.change_routine(edit)

    @Slot()
    def _on_quiet(self) -> None:
        """Save the quiet hours; hours that end when they begin are none."""
        begins, ends = self.quiet_from.value, self.quiet_to.value
        is_on = self.quiet.is_on and begins != ends
        quiet = QuietHours(begins, ends) if is_on else None
        self._diary.prefer(PreferenceName.QUIET_HOURS, quiet_value(quiet))

    @Slot(object)
    def _on_snooze(self, minutes: int) -> None:
        """Save an offered length, or ask for one's own."""
        self._is_own = minutes == OWN
        if not self._is_own:
            self._diary.prefer(PreferenceName.SNOOZE, str(minutes))
            return
        self.own_snooze.setVisible(True)
        self.own_snooze.setFocus()
        self.own_snooze.selectAll()

    @Slot(int)
    def _on_own_snooze(self, minutes: int) -> None:
        self._diary.prefer(PreferenceName.SNOOZE, str(minutes))


def _minutes(name: str) -> QSpinBox:
    made = number_field(name, least=0, most=LONGEST, unit=tr(words.UNIT), step=5)
    made.setSpecialValueText(tr(words.OFF))
    return made
