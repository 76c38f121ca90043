"""Rows of a question with its answer, and the groups they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QDateTimeEdit,
    QFrame,
    QLabel,
    QSpinBox,
    QWidget,
)

from skinroutine.domain.plan.routine import ReminderPolicy
from skinroutine.domain.record.preferences import Preferences
from skinroutine.domain.record.status import State
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.clock_field import ClockField
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import card, column, folded, refresh_style, section, wrapped
from skinroutine.ui.wording import settings as words

SIDE, ABOVE, GAP = 18, 13, 18
"""Unscaled pixels: a row's margins, and the gap before its answer."""
LEAST_WORDS, SMALL, BESIDE_SMALL = 220, 60, 140
"""Unscaled pixels: what a question needs beside its answer, and beside a small one."""


@dataclass(frozen=True)
class Shown:
    """What the page shows: what is set, how the dose is reminded if there is one, and today."""

    preferences: Preferences
    policy: ReminderPolicy | None
    today: date
    states: tuple[State, ...]


class Row(QFrame):
    """A question with a sentence, and its answer at the far end, or beneath where it is narrow.

    `name` is the row's own in every language; `is_beneath` puts the answer beneath at any width.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        question: str,
        note: str,
        answer: QWidget,
        *,
        is_beneath: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName("row")
        self.name = name
        self.is_offered, self.is_found = True, True
        self.note = wrapped("caption", note)
        if not note:
            self.note.hide()
        self._look, self._answer, self._is_beneath = look, answer, is_beneath
        self._room = look.theme.px(LEAST_WORDS)
        said = column(look, 2)
        title = wrapped("rowtitle", question)
        said.addWidget(title)
        said.addWidget(self.note)
        px = look.theme.px
        self._layout = QBoxLayout(folded(is_narrow=is_beneath), self)
        self._layout.setContentsMargins(px(SIDE), px(ABOVE), px(SIDE), px(ABOVE))
        self._layout.setSpacing(px(10 if is_beneath else GAP))
        nest(self._layout, said, 1)
        if is_beneath:
            self._layout.addWidget(answer)
        else:
            facing = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._layout.addWidget(answer, 0, facing)
        title.setBuddy(next(iter(self.controls()), answer))

    def show_words(self, note: str) -> None:
        """Show another sentence, or none."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def offer(self, *, is_offered: bool) -> None:
        """Let the row be there, or not at all."""
        self.is_offered = is_offered
        self.setVisible(self.is_on_show)

    def mark_found(self, *, is_found: bool) -> None:
        """Let the row be on show as one that a search has found, or not."""
        self.is_found = is_found
        self.setVisible(self.is_on_show)

    @property
    def is_on_show(self) -> bool:
        """Whether the row is there and a search, if there is one, has found it."""
        return self.is_offered and self.is_found

    def texts(self) -> Iterator[str]:
        """Yield the words of the question, the sentence and the answers."""
        for label in self.findChildren(QLabel):
            yield label.text()
        for button in self.findChildren(QAbstractButton):
            yield f"{button.text()} {button.accessibleName()}"
        for box in self.findChildren(QComboBox):
            yield from (box.itemText(place) for place in range(box.count()))
        for field in self.findChildren(QAbstractSpinBox):
            yield field.accessibleName()

    def controls(self) -> list[QWidget]:
        """Return what of the row can have the focus, always in the same order."""
        return [
            one
            for one in self.findChildren(QWidget)
            if one.focusPolicy() is not Qt.FocusPolicy.NoFocus
            and one.focusProxy() is None
            and one.window() is self.window()
        ]

    def event(self, event: QEvent) -> bool:
        """Fit anew what has become wider or narrower itself."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit(self._room)
        return super().event(event)

    def fit(self, room: int) -> None:
        """Use the room of a card of this width, in pixels.

        The answer goes beneath where there is none beside, and then its buttons one by one.
        """
        self._room = room
        px = self._look.theme.px
        room -= 2 * px(SIDE)
        wanted = _width(self._answer)
        if isinstance(self._answer, Choices):
            self._answer.fold(is_narrow=wanted > room)
        if not self._is_beneath:
            least = BESIDE_SMALL if wanted <= px(SMALL) else LEAST_WORDS
            is_narrow = wanted + px(GAP) + px(least) > room
            self._layout.setDirection(folded(is_narrow=is_narrow))
            spacing = px(10 if is_narrow else GAP)
            if self._layout.spacing() != spacing:  # setting the same asks for another layout
                self._layout.setSpacing(spacing)


class Group(QWidget):
    """A title, what the group is for, and a card with its rows; `show_set` shows what is set."""

    def __init__(self, look: Look, title: str, sentence: str) -> None:
        super().__init__()
        self.look = look
        self.rows: list[Row] = []
        self._texts = (title, sentence)
        self._inside = column(look)
        frame = card(look, self._inside)
        self._inside.setContentsMargins(1, 1, 1, 1)
        head = column(look, 1)
        for one in (section(title), wrapped("caption", sentence)):
            one.setContentsMargins(look.theme.px(2), 0, look.theme.px(2), 0)
            head.addWidget(one)
        whole = column(look, 8)
        whole.setContentsMargins(0, look.theme.px(6), 0, 0)
        nest(whole, head)
        whole.addWidget(frame)
        self.setLayout(whole)

    def add(self, row: Row) -> Row:
        """Put a row at the end and return it."""
        self.rows.append(row)
        self._inside.addWidget(row)
        self.draw_lines()
        return row

    def fit(self, room: int) -> None:
        """Use the room of a page whose column has this width, in pixels."""
        for row in self.rows:
            row.fit(room - 2)

    def seek(self, sought: str) -> int:
        """Show the rows that hold every word that is sought; return how many there are."""
        for row in self.rows:
            row.mark_found(is_found=words.matches(sought, (*self._texts, *row.texts())))
        found = sum(row.is_on_show for row in self.rows)
        self.draw_lines()
        self.setVisible(found > 0)
        return found

    def show_set(self, shown: Shown) -> None:
        """Show what is set."""

    def draw_lines(self) -> None:
        """Draw a hairline above every row but the first that is on show."""
        is_first = True
        for row in self.rows:
            refresh_style(row, edge="none" if is_first else "below")
            is_first = is_first and not row.is_on_show


def beside(look: Look, widgets: Iterable[QWidget]) -> QWidget:
    """Return widgets beside each other, in more lines where one is too short."""
    made = QWidget()
    inside = FlowLayout(made, look.theme.px(8), look.theme.px(8))
    for one in widgets:
        inside.addWidget(one)
    return made


def is_being_typed(field: QAbstractSpinBox) -> bool:
    """Tell whether a field holds signs that do not count yet, because it was not left so far."""
    if not field.hasFocus():
        return False
    if isinstance(field, QDateTimeEdit):
        return field.text() != field.textFromDateTime(field.dateTime())
    assert isinstance(field, QSpinBox)
    special = field.specialValueText()
    if special and field.value() == field.minimum():
        return field.text() != special
    return field.text() != f"{field.prefix()}{field.textFromValue(field.value())}{field.suffix()}"


def fill_number(field: QSpinBox, value: int) -> None:
    """Show a number, but for a field in which another is being typed."""
    if not is_being_typed(field):
        was_blocked = field.blockSignals(True)  # noqa: FBT003 - Qt's shape
        field.setValue(value)
        field.blockSignals(was_blocked)


def fill_time(field: ClockField, at: time) -> None:
    """Show a time, but for a field in which another is being typed."""
    if not is_being_typed(field):
        field.show_time(at)


def _width(answer: QWidget) -> int:
    """Return how wide an answer is in one line."""
    if not isinstance(answer, Choices):
        return answer.sizeHint().width()
    buttons = list(answer.buttons.values())
    layout = answer.layout()
    gap = layout.spacing() if layout is not None else 0
    return sum(one.sizeHint().width() for one in buttons) + gap * (len(buttons) - 1)
