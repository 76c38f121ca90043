"""What the steps are put together from: choices with a note each, and fields with their trouble."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.fields import labelled, mark_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, wrapped
from skinroutine.ui.screens.lock.passphrase import PassphraseField
from skinroutine.ui.wording import phone as words
from skinroutine.ui.wording.breaks import breakable


class Step(QWidget):
    """One step of the dialog, below its name; `changed` asks for another size or another button.

    `revealed` has what came on show for what was chosen.
    """

    changed = Signal()
    revealed = Signal(QWidget)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look = look
        self.name = name
        self._heading, self._told = wrapped("section"), wrapped("strong")
        self._told.hide()
        self.inside = column(look, 12)
        self.inside.addWidget(self._heading)
        self.inside.addWidget(self._told)
        self.setLayout(self.inside)

    def count(self, number: int, every: int) -> None:
        """Say which step it is of how many."""
        self.name = words.step_of(number, every, self.name)
        self._heading.setText(self.name.upper())
        self._heading.setAccessibleName(self.name)

    def tell(self, sentence: str) -> None:
        """Say beneath the heading what came of the step before, or nothing any more."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    @property
    def first(self) -> QWidget | None:
        """What has the focus where the step begins; None for the button that goes on."""
        return None

    @property
    def is_ready(self) -> bool:
        """Whether one can go on from here as far as the step is concerned."""
        return True


class Options(QWidget):
    """One of a few beneath each other, each with a note; `chosen` says what a person chose."""

    chosen = Signal(object)

    def __init__(
        self, look: Look, question: str, offered: Mapping[Any, str], notes: Mapping[Any, str]
    ) -> None:
        super().__init__()
        self.setAccessibleName(question)
        self._choices = Choices(look, question, offered)
        self._choices.setParent(self)
        self._choices.hide()
        self.notes = {value: wrapped("caption", note) for value, note in notes.items()}
        inside = column(look, 4)
        inside.addWidget(wrapped("field", question))
        for value, button in self.buttons.items():
            button.setAccessibleDescription(notes[value])
            beside = QHBoxLayout()
            line = QWidget()
            line.setLayout(beside)
            beside.setContentsMargins(0, look.theme.px(6), 0, 0)
            beside.addWidget(button)
            beside.addStretch(1)
            inside.addWidget(line)
            inside.addWidget(self.notes[value])
        self.setLayout(inside)
        self._choices.chosen.connect(self.chosen)

    @property
    def buttons(self) -> dict[Any, QRadioButton]:
        """The buttons by value."""
        return self._choices.buttons

    @property
    def value(self) -> Any:  # noqa: ANN401 - the values are whatever the caller chose between
        """The value that is chosen, or None."""
        return self._choices.value

    @property
    def button(self) -> QRadioButton | None:
        """The button that is chosen."""
        return self.buttons.get(self.value)

    def show_value(self, value: object) -> None:
        """Mark a value as chosen."""
        self._choices.show_value(value)


class Problem(QFrame):
    """A sentence beneath the field that it is about, or nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._words = wrapped("body")
        inside = QHBoxLayout(self)
        px = look.theme.px
        inside.setContentsMargins(px(10), px(7), px(10), px(7))
        inside.addWidget(self._words)
        self.hide()

    @property
    def said(self) -> str:
        """What is said, or nothing."""
        return "" if self.isHidden() else self._words.text()

    def say(self, sentence: str) -> None:
        """Say a sentence, to a screen reader as well, or nothing any more."""
        self._words.setText(breakable(sentence))
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence, at_once=True)


class Foot(QWidget):
    """What stands above the buttons: what is in the way, and that somebody is asked; or nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.problem = Problem(look)
        self.busy = QFrame()
        self.busy.setObjectName("panel")
        self._asked, self._note = wrapped("strong"), wrapped("caption")
        px = look.theme.px
        asked = QVBoxLayout(self.busy)
        asked.setContentsMargins(px(10), px(8), px(10), px(8))
        asked.setSpacing(px(2))
        asked.addWidget(self._asked)
        asked.addWidget(self._note)
        inside = column(look, 6)
        inside.setContentsMargins(0, px(8), 0, 0)
        inside.addWidget(self.problem)
        inside.addWidget(self.busy)
        self.setLayout(inside)
        self.busy.hide()
        self.hide()

    def say(self, sentence: str) -> None:
        """Say what is in the way, or nothing any more."""
        self.problem.say(sentence)
        self._show()

    def show_busy(self, sentence: str, note: str) -> None:
        """Show who is asked and how long that may take, or nothing any more."""
        self._asked.setText(breakable(sentence))
        self._note.setText(note)
        self.busy.setVisible(bool(sentence))
        self._show()
        if sentence:
            announce(self.busy, sentence)

    def _show(self) -> None:
        self.setVisible(not (self.problem.isHidden() and self.busy.isHidden()))


class Asked(QWidget):
    """A field below its name, with a hint or the trouble that it makes beneath."""

    def __init__(self, look: Look, name: str, field: QLineEdit, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self.problem = Problem(look)
        self._hint = hint
        self.hint = wrapped("caption", hint)
        if not hint:
            self.hint.hide()
        field.setAccessibleDescription(hint)
        inside = column(look, 5)
        for one in (labelled(look, name, field), self.problem, self.hint):
            inside.addWidget(one)
        self.setLayout(inside)
        field.textEdited.connect(self.forgive)

    def refuse(self, sentence: str) -> None:
        """Say what is amiss with what was typed."""
        mark_field(self.field, is_wrong=True)
        self.field.setAccessibleDescription(sentence)
        self.problem.say(sentence)

    @Slot()
    def forgive(self) -> None:
        """Say nothing of it any more."""
        mark_field(self.field, is_wrong=False)
        self.field.setAccessibleDescription(self._hint)
        self.problem.say("")

    def tell(self, hint: str) -> None:
        """Say something else beneath the field."""
        self._hint = hint
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.field.setAccessibleDescription(hint)


class PasswordField(PassphraseField):
    """A field for a password of another program."""

    @Slot(bool)
    def _show_letters(self, is_shown: bool) -> None:  # noqa: FBT001 - the signal's shape
        super()._show_letters(is_shown)
        name = tr(words.HIDE if is_shown else words.SHOW)
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(name)
