"""Care guide and numbers: the region, and the telephone numbers beside the signs."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from skinroutine.app.course.red_flags import NUMBER_NAMES, NumberKind, number_of, of_region
from skinroutine.app.tongue import tr
from skinroutine.domain.record.preferences import (
    LONGEST_NUMBER,
    PreferenceName,
    Preferences,
    Region,
)
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.fields import ChoiceField
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.settings.rows import Group, Row, Shown
from skinroutine.ui.wording import settings as words

KEPT_AS = {
    NumberKind.EMERGENCY: PreferenceName.EMERGENCY_NUMBER,
    NumberKind.CRISIS: PreferenceName.CRISIS_NUMBER,
    NumberKind.POISON: PreferenceName.POISON_NUMBER,
}
WIDE = 150
"""Unscaled width of a field for a telephone number."""


class NumberField(QLineEdit):
    """One line for a telephone number; `typed` says its kind and the number when it is left."""

    typed = Signal(object, str)

    def __init__(self, look: Look, kind: NumberKind) -> None:
        super().__init__()
        self._kind = kind
        self._shown = ""
        self.setAccessibleName(tr(NUMBER_NAMES[kind]))
        self.setMaxLength(LONGEST_NUMBER)
        self.setFixedWidth(look.theme.px(WIDE))
        self.editingFinished.connect(self._on_finished)

    def show_number(self, own: str, usual: str) -> None:
        """Show the person's own number, or as a hint the usual one; not over what is typed."""
        self.setPlaceholderText(usual or tr(words.NUMBER_HINT))
        is_being_typed = self.hasFocus() and self.text().strip() not in {self._shown, own}
        self._shown = own
        if not is_being_typed and self.text() != own:
            self.setText(own)

    @Slot()
    def _on_finished(self) -> None:
        typed = self.text().strip()
        if typed != self._shown:
            self.typed.emit(self._kind, typed)


class CareNumbers(Group):
    """The region and three numbers."""

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, tr(words.CARE), tr(words.CARE_NOTE))
        self._diary = diary
        self.region = ChoiceField(look, tr(words.REGION_QUESTION), words.regions())
        self.add(Row(look, "region", tr(words.REGION_QUESTION), tr(words.REGION_NOTE), self.region))
        self.numbers = {kind: NumberField(look, kind) for kind in NumberKind}
        self._rows_of = {
            kind: self.add(Row(look, f"{kind}-number", tr(NUMBER_NAMES[kind]), "", field))
            for kind, field in self.numbers.items()
        }
        self.region.chosen.connect(self._on_region)
        for field in self.numbers.values():
            field.typed.connect(self._on_typed)

    def show_set(self, shown: Shown) -> None:
        """Show the region, and for each number whose it is and whether it is verified."""
        preferences = shown.preferences
        self.region.show_value(preferences.region)
        for kind in NumberKind:
            self._show_number(kind, preferences)

    def _show_number(self, kind: NumberKind, preferences: Preferences) -> None:
        standing = number_of(kind, preferences)
        usual = of_region(kind, preferences.region)
        field = self.numbers[kind]
        field.show_number(standing.text if standing.is_own else "", usual.text)
        note = words.number_note(standing)
        field.setAccessibleDescription(note)
        self._rows_of[kind].show_words(note)

    @Slot(object)
    def _on_region(self, chosen: str) -> None:
        self._diary.prefer(PreferenceName.REGION, Region(chosen).value)

    @Slot(object, str)
    def _on_typed(self, kind: NumberKind, number: str) -> None:
        self._diary.prefer(KEPT_AS[kind], number)
