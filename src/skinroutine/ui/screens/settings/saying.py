"""What reminders say: three levels, each with a reminder as it will look."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from skinroutine.app.ports import Notice
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.record.preferences import PreferenceName, TextLevel
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.painted import Bell, IconSquare, Tile, inside, smooth
from skinroutine.ui.parts.text import column, wrapped
from skinroutine.ui.screens.settings.rows import Group, Row, Shown
from skinroutine.ui.wording import reminders
from skinroutine.ui.wording import settings as words


class Answer(QLabel):
    """A picture of a button, which cannot be pressed."""

    def __init__(self, look: Look, words_of_it: str) -> None:
        super().__init__(words_of_it)
        self._look = look
        self.setObjectName("caption")
        self.setTextFormat(Qt.TextFormat.PlainText)
        across, down = look.theme.px(8), look.theme.px(3)
        self.setContentsMargins(across, down, across, down)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the outline, then the words."""
        theme = self._look.theme
        painter = smooth(self)
        painter.setPen(QPen(theme.color("edge"), theme.edge("edge")))
        painter.setBrush(theme.color("surface"))
        line = inside(QRectF(self.rect()), theme.edge("edge"))
        painter.drawRoundedRect(line, theme.px(7), theme.px(7))
        painter.end()
        super().paintEvent(event)


class Preview(QWidget):
    """A small picture of a pop-up; nothing in it can be pressed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._notice: Notice | None = None
        self.title, self.body = wrapped("strong"), wrapped("caption")
        self._tile: IconSquare | None = None
        self._answers: list[Answer] = []
        px = look.theme.px
        said = column(look, 2)
        said.addWidget(self.title)
        said.addWidget(self.body)
        self._row = QHBoxLayout()
        self._row.setSpacing(px(10))
        nest(self._row, said, 1)
        self._beneath = FlowLayout(None, px(5), px(5))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(12), px(12), px(12), px(12))
        whole.setSpacing(px(9))
        nest(whole, self._row)
        whole.addStretch(1)
        nest(whole, self._beneath)

    def show_notice(self, notice: Notice | None) -> None:
        """Show a reminder, or nothing where there is none."""
        self.setVisible(notice is not None)
        if notice is None or notice == self._notice:
            return
        self._notice = notice
        self.title.setText(notice.title)
        self.body.setText(notice.body)
        for old in (self._tile, *self._answers):
            if old is not None:
                old.setParent(None)
        self._answers = [Answer(self._look, button.words) for button in notice.buttons]
        for answer in self._answers:
            self._beneath.addWidget(answer)
        self._tile = Tile(self._look, notice.kind) if notice.kind else Bell(self._look)
        self._row.insertWidget(0, self._tile, 0, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the card of the pop-up on the page's ground."""
        theme = self._look.theme
        painter = smooth(self)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("bg"))
        painter.drawRoundedRect(inside(QRectF(self.rect()), 1), theme.px(12), theme.px(12))


class Levels(QWidget):
    """Each level with a reminder as it looks, the button that chooses it, and what it says."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        words_of_all = translated(reminders.LEVELS)
        self.choices = Choices(look, tr(reminders.LEVEL_QUESTION), words_of_all)
        self.choices.setParent(self)
        self.choices.hide()
        self.previews = {level: Preview(look) for level in TextLevel}
        self.notes = {level: wrapped("caption", reminders.level_note(level)) for level in TextLevel}
        self._apart = look.theme.px(10)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.theme.px(14))
        self._grid.setVerticalSpacing(look.theme.px(8))
        self.fold(is_narrow=False)

    def fold(self, *, is_narrow: bool) -> None:
        """Put the levels beneath each other where there is no room beside."""
        for number, level in enumerate(TextLevel):
            row, place = (3 * number, 0) if is_narrow else (0, number)
            note = self.notes[level]
            note.setContentsMargins(0, 0, 0, self._apart if is_narrow else 0)
            self._grid.addWidget(self.previews[level], row, place)
            self._grid.addWidget(self.choices.buttons[level], row + 1, place)
            self._grid.addWidget(note, row + 2, place, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(number, int(number == 0 or not is_narrow))


class Saying(Group):
    """How much a reminder says."""

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, tr(words.WORDS), tr(words.WORDS_NOTE))
        self._diary = diary
        self.levels = Levels(look)
        self.level = self.levels.choices
        self.level.chosen.connect(self._on_chosen)
        question = tr(reminders.LEVEL_QUESTION)
        self.add(Row(look, "level", question, "", self.levels, is_beneath=True))

    def show_set(self, shown: Shown) -> None:
        """Show the level, and at each level a reminder of today."""
        self.level.show_value(shown.preferences.text_level)
        for level, preview in self.levels.previews.items():
            preview.show_notice(words.example(shown.states, level))
        for level, note in words.level_notes(shown.states).items():
            self.levels.notes[level].setText(note)

    @Slot(object)
    def _on_chosen(self, level: TextLevel) -> None:
        self._diary.prefer(PreferenceName.TEXT_LEVEL, level.value)
