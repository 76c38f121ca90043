"""The fixed list of signs that need a person, with the numbers to call."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from skinroutine.app.course import red_flags
from skinroutine.app.tongue import tr
from skinroutine.domain.record.preferences import Preferences
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.care.rows import NoticeFrame, ReadingRow
from skinroutine.ui.wording import care as words


class Signs(NoticeFrame):
    """The whole list, the words for feeling very low and for a pregnancy, and the numbers."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        px = look.theme.px
        self.title = wrapped("cardtitle", tr(red_flags.TITLE))
        self.title.setStyleSheet(f"color: {look.theme.colors['notice']};")
        self._first = wrapped("body", tr(red_flags.LEAFLET_FIRST))
        self._low = wrapped("body")
        self._pregnancy = wrapped("body", tr(red_flags.C44))
        self._numbers = wrapped("body")
        self._numbers_note = wrapped("caption")
        self.change_numbers = QPushButton(tr(words.CHANGE_NUMBERS))
        self.rows = tuple(
            ReadingRow(look, tr(flag.what), tr(flag.action), words.flag_caption(flag))
            for flag in red_flags.FULL
        )
        for one in (self.title, self._first):
            one.setContentsMargins(px(16), px(6), px(16), px(4))
            self.lines.addWidget(one)
        for row in self.rows:
            self.lines.addWidget(row)
        self._beneath = (
            self._low,
            self._pregnancy,
            wrapped("strong", tr(words.NUMBERS)),
            self._numbers,
            self._numbers_note,
        )
        for one in self._beneath:
            one.setContentsMargins(px(16), px(6), px(16), px(4))
            self.lines.addWidget(one)
        beside = QHBoxLayout()
        beside.setContentsMargins(px(16), px(4), px(16), px(8))
        beside.addWidget(self.change_numbers)
        beside.addStretch(1)
        self.lines.addLayout(beside)

    def show_numbers(self, preferences: Preferences) -> None:
        """Put the person's own numbers, or the region's, where numbers stand."""
        self._low.setText(red_flags.c42(preferences))
        shown = red_flags.numbers_of(preferences)
        self._numbers.setText("\n".join(words.number_line(one) for one in shown))
        self._numbers_note.setText(words.numbers_note(shown))
        self.change_numbers.setAccessibleDescription(self._numbers_note.text())

    def seek(self, sought: str) -> int:
        """Show the signs that a search finds; return how many there are."""
        above = f"{tr(words.SIGNS)} {tr(red_flags.TITLE)}"
        for row in self.rows:
            row.seek(sought, above)
        found = sum(row.is_on_show for row in self.rows)
        self.setVisible(found > 0)
        return found
