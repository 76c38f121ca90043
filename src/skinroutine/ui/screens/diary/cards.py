"""The fixed cards of the diary: the signs that need a person, and the words at a severe one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from skinroutine.app.course import red_flags
from skinroutine.app.tongue import tr
from skinroutine.domain.course.symptoms import DayPage
from skinroutine.domain.record.preferences import Preferences
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import on_notice, wrapped
from skinroutine.ui.wording import symptoms


class NoticeCard(QFrame):
    """A card on the ground of a notice, with an edge that stands in every theme."""

    care_requested = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        theme = look.theme
        on_notice(look, self, name)
        self.words = QVBoxLayout(self)
        pad = theme.px(18)
        self.words.setContentsMargins(pad, pad, pad, pad)
        self.words.setSpacing(theme.px(6))
        self._look = look

    def add_heading(self, text: str) -> QLabel:
        """Add and return words that stand out."""
        made = wrapped("cardtitle", text)
        made.setStyleSheet(f"color: {self._look.theme.colors['notice']};")
        self.words.addWidget(made)
        return made

    def add_numbers(self) -> QPushButton:
        """Add and return the quiet button that leads to where numbers are typed."""
        made = QPushButton(tr(symptoms.NUMBERS))
        made.setObjectName("quiet")
        made.setAccessibleDescription(tr(symptoms.NUMBERS_NOTE))
        made.clicked.connect(self.lead_to_numbers)
        self.words.addWidget(made)
        return made

    @Slot()
    def lead_to_numbers(self) -> None:
        """Go to where the region is chosen and numbers are typed."""
        self._look.numbers_requested.emit()

    def add_way(self, text: str) -> QPushButton:
        """Add and return the button that leads to the list."""
        made = QPushButton(text)
        made.setObjectName("grave")
        made.clicked.connect(self.care_requested)
        self.words.addSpacing(self._look.theme.px(4))
        self.words.addWidget(made)
        return made


class Flags(NoticeCard):
    """The short list, whatever was noted, and the way to the whole one."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "flags")
        self.add_heading(tr(red_flags.TITLE))
        for words in red_flags.SHORT:
            self.words.addWidget(wrapped("body", tr(words)))
        self.more = self.add_way(tr(symptoms.READ_MORE))


class Safety(NoticeCard):
    """C42, and C43 beside anything severe; there as long as it is, with nothing to put it away."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "safety")
        self.severe = self.add_heading(tr(red_flags.C43))
        self.feeling = wrapped("body")
        self.words.addWidget(self.feeling)
        self.see = self.add_way(tr(symptoms.SEE_LIST))
        self.numbers = self.add_numbers()
        self.hide()

    def show_page(self, page: DayPage, preferences: Preferences) -> bool:
        """Stand there where anything is severe or the word was "very low"; tell whether it came."""
        was, is_there = not self.isHidden(), symptoms.needs_a_person(page)
        self.feeling.setText(red_flags.c42(preferences))
        self.severe.setVisible(page.has_severe)
        known = red_flags.number_of(red_flags.NumberKind.EMERGENCY, preferences)
        self.numbers.setVisible(not known.text)
        self.setVisible(is_there)
        return is_there and not was

    @Slot()
    def speak(self) -> None:
        """Let a screen reader say it at once."""
        said = [one.text() for one in (self.severe, self.feeling) if not one.isHidden()]
        announce(self, " ".join(said), at_once=True)


def holder(look: Look, *parts: QWidget) -> QVBoxLayout:
    """Return parts beneath each other, with the gap between cards."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(look.theme.px(14))
    for one in parts:
        made.addWidget(one)
    return made
