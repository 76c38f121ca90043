"""What the dialogs of the course share: they close once what was entered is recorded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.diary.commands import Changed
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.parts.entry import Entry
from skinroutine.ui.parts.fields import ChoiceField, mark_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, wrapped

Act = Callable[[CourseCommands], Changed | None]


class CourseEntry(Entry):
    """A dialog that records one act of the course; it closes as well where nothing changes."""

    def keep(self, act: Act) -> None:
        """Hand an act to the diary."""

        def carry_out(commands: CourseCommands) -> Changed | None:
            changed = act(commands)
            if changed is None and isValid(self):
                self.accept()
            return changed

        self.diary.record(carry_out)


def with_problem(look: Look, field: QWidget) -> tuple[QWidget, QLabel]:
    """Return a field above a sentence on what is amiss with it, and that sentence's label."""
    made, problem = QWidget(), wrapped("strong")
    problem.hide()
    inside = column(look, 5)
    inside.addWidget(field)
    inside.addWidget(problem)
    made.setLayout(inside)
    return made, problem


def say_problem(problem: QLabel, field: QWidget, words: str) -> None:
    """Show what is amiss with a field, to a screen reader as well, or take it away."""
    problem.setText(words)
    problem.setVisible(bool(words))
    if isinstance(field, DayField):
        field.show_problem(words)
    else:
        field.setAccessibleDescription(words)
    mark_field(field, is_wrong=bool(words))


def may_shrink(look: Look, field: ChoiceField) -> ChoiceField:
    """Let a choice be narrower than its longest answer, which its list shows in full."""
    field.setMinimumWidth(look.theme.px(90))
    return field
