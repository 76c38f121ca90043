"""The numbers to call, and the fixed list of signs that need a person."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from skinroutine.app.course import red_flags
from skinroutine.app.tongue import tr
from skinroutine.domain.record.preferences import Preferences
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.care.rows import NoticeFrame, ReadingRow
from skinroutine.ui.wording import care as words


class Signs(NoticeFrame):
    """The numbers, the whole list beneath, and the words for feeling low and for a pregnancy."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look, px = look, look.theme.px
        self.title = wrapped("cardtitle", tr(red_flags.TITLE))
        self.title.setStyleSheet(f"color: {look.theme.colors['notice']};")
        self._first = wrapped("body", tr(red_flags.LEAFLET_FIRST))
        self._low = wrapped("body")
        self._pregnancy = wrapped("body", tr(red_flags.C44))
        self.numbers = wrapped("body")
        self._numbers_note = wrapped("caption")
        self.change_numbers = QPushButton()
        self.rows = tuple(
            ReadingRow(look, tr(flag.what), tr(flag.action), words.flag_caption(flag))
            for flag in red_flags.FULL
        )
        heading = wrapped("strong", tr(words.NUMBERS))
        self._add(self.title, self._first, heading, self.numbers, self._numbers_note)
        beside = QHBoxLayout()
        beside.setContentsMargins(px(16), px(4), px(16), px(8))
        beside.addWidget(self.change_numbers)
        beside.addStretch(1)
        nest(self.lines, beside)
        for row in self.rows:
            self.lines.addWidget(row)
        self._add(self._low, self._pregnancy)
        self.change_numbers.clicked.connect(look.numbers_requested)

    def _add(self, *labels: QLabel) -> None:
        px = self._look.theme.px
        for one in labels:
            one.setContentsMargins(px(16), px(6), px(16), px(4))
            self.lines.addWidget(one)

    def show_numbers(self, preferences: Preferences) -> None:
        """Put the person's own numbers, or the region's, where numbers stand."""
        self._low.setText(red_flags.c42(preferences))
        shown = red_flags.numbers_of(preferences)
        self.numbers.setText(words.number_lines(shown))
        self.change_numbers.setText(words.numbers_way(shown))
        self._numbers_note.setText(words.numbers_note(shown))
        self.change_numbers.setAccessibleDescription(self._numbers_note.text())

    @property
    def heading(self) -> str:
        """What stands above every sign."""
        return f"{tr(words.SIGNS)} {tr(red_flags.TITLE)}"

    def draw(self) -> None:
        """Be there where a sign is on show."""
        self.setVisible(any(row.is_on_show for row in self.rows))
