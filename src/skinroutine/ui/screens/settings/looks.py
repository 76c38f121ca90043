"""How it looks: the theme, the size of the text, the language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from skinroutine.app.tongue import tr
from skinroutine.domain.record.preferences import (
    LARGEST_TEXT,
    SMALLEST_TEXT,
    PreferenceName,
    ThemeChoice,
)
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.fields import ChoiceField, slider
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.qt_tongue import ENGLISH_CODE, Language
from skinroutine.ui.parts.text import label
from skinroutine.ui.screens.settings.rows import Group, Row, Shown
from skinroutine.ui.wording import settings as words

TEN = 10
"""The step of the text size, in percent."""
WIDE = 320
"""Unscaled width of the slider with its buttons and its number."""
Index = QModelIndex | QPersistentModelIndex


class TextSize(QWidget):
    """A slider with a button at each end and the number; `chosen` says what a person chose.

    It is said on release and on each step by a key or a button, in whole tens.
    """

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self.smaller = _sign(look, "minus", tr(words.SMALLER))
        self.larger = _sign(look, "plus", tr(words.LARGER))
        self.slider = slider(
            look, tr(words.SIZE_QUESTION), least=SMALLEST_TEXT, most=LARGEST_TEXT, step=TEN
        )
        self.slider.setMinimumWidth(px(60))
        self.number = label("strong", words.size(LARGEST_TEXT), align=Qt.AlignmentFlag.AlignCenter)
        self._is_showing = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.smaller)
        row.addWidget(self.slider, 1)
        row.addWidget(self.larger)
        row.addWidget(self.number)
        self.number.ensurePolished()
        self.number.setFixedWidth(self.number.sizeHint().width())
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderReleased.connect(self._choose)
        self.smaller.clicked.connect(self._on_smaller)
        self.larger.clicked.connect(self._on_larger)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size with a slider as long as it is good to hold."""
        return QSize(self._look.theme.px(WIDE), super().sizeHint().height())

    def show_size(self, percent: int) -> None:
        """Show a size, but not while the slider is held."""
        if self.slider.isSliderDown():
            return
        self._is_showing = True
        self.slider.setValue(percent)
        self.number.setText(words.size(percent))
        self._is_showing = False

    @Slot(int)
    def _on_moved(self, percent: int) -> None:
        self.number.setText(words.size(_tens(percent)))
        if not self._is_showing and not self.slider.isSliderDown():
            self._choose()

    @Slot()
    def _choose(self) -> None:
        percent = _tens(self.slider.value())
        self.show_size(percent)
        self.chosen.emit(percent)

    @Slot()
    def _on_smaller(self) -> None:
        self.slider.setValue((self.slider.value() - 1) // TEN * TEN)

    @Slot()
    def _on_larger(self) -> None:
        self.slider.setValue((self.slider.value() // TEN + 1) * TEN)


class LanguageField(ChoiceField):
    """The desktop's, English, and each language with its state beneath its name in the list."""

    def __init__(self, look: Look, languages: Sequence[Language]) -> None:
        self.states = {
            one.code: words.language_state(is_read=one.is_read)
            for one in languages
            if one.code != ENGLISH_CODE
        }
        names = {one.code: one.name for one in languages if one.code != ENGLISH_CODE}
        offered = {"": tr(words.AS_DESKTOP), ENGLISH_CODE: words.ENGLISH, **names}
        super().__init__(look, tr(words.LANGUAGE_QUESTION), offered)
        self.setItemDelegate(_TwoLines(self))
        for code, state in self.states.items():
            spoken = f"{names[code]}, {state}"
            self.setItemData(self.findData(code), state, Qt.ItemDataRole.ToolTipRole)
            self.setItemData(self.findData(code), spoken, Qt.ItemDataRole.AccessibleTextRole)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open a list that is as wide as what stands in it, on a screen that has the room."""
        bar = self.view().verticalScrollBar().sizeHint().width()
        wide = self.view().sizeHintForColumn(0) + bar + self._look.theme.px(12)
        room = self.screen().availableSize().width()
        self.view().setMinimumWidth(min(wide, room))
        super().showPopup()

    def show_value(self, value: object) -> None:
        """Show a language as chosen; one that is not here by its code."""
        if self.findData(value) < 0:
            self.addItem(words.not_here(str(value)), value)
        super().show_value(value)


class _TwoLines(QStyledItemDelegate):
    """A name, and beneath it what its tooltip says."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: Index
    ) -> None:
        super().initStyleOption(option, index)
        state = index.data(Qt.ItemDataRole.ToolTipRole)
        if state:
            option.text = f"{option.text}\u2028{state}"


class Looks(Group):
    """Theme, text size, language; the window follows what is kept."""

    def __init__(self, look: Look, diary: Diary, languages: Sequence[Language]) -> None:
        super().__init__(look, tr(words.LOOKS), tr(words.LOOKS_NOTE))
        self._diary = diary
        self.theme = Choices(look, tr(words.THEME_QUESTION), words.themes())
        self.text_size = TextSize(look)
        self.language = LanguageField(look, languages)
        for name, question, note, answer in (
            ("theme", tr(words.THEME_QUESTION), tr(words.THEME_NOTE), self.theme),
            ("text-size", tr(words.SIZE_QUESTION), tr(words.SIZE_NOTE), self.text_size),
        ):
            self.add(Row(look, name, question, note, answer))
        self._language = self.add(
            Row(look, "language", tr(words.LANGUAGE_QUESTION), "", self.language)
        )
        self.theme.chosen.connect(self._on_theme)
        self.text_size.chosen.connect(self._on_size)
        self.language.chosen.connect(self._on_language)

    def show_set(self, shown: Shown) -> None:
        """Show the theme, the size, and the language with its state."""
        preferences = shown.preferences
        self.theme.show_value(preferences.theme)
        self.text_size.show_size(preferences.text_size)
        self.language.show_value(preferences.language)
        chosen = self.language.currentText()
        state = self.language.states.get(preferences.language, "")
        self._language.show_words(words.language_note(chosen, state))

    @Slot(object)
    def _on_theme(self, theme: ThemeChoice) -> None:
        self._diary.prefer(PreferenceName.THEME, theme.value)

    @Slot(int)
    def _on_size(self, percent: int) -> None:
        self._diary.prefer(PreferenceName.TEXT_SIZE, str(percent))

    @Slot(object)
    def _on_language(self, code: str) -> None:
        self._diary.prefer(PreferenceName.LANGUAGE, code)


def _sign(look: Look, icon: str, name: str) -> QPushButton:
    made = QPushButton()
    made.setObjectName("arrow")
    made.setAccessibleName(name)
    made.setToolTip(name)
    side = look.theme.px(16)
    made.setIcon(look.icons.icon(icon, side, look.theme.color("text")))
    made.setIconSize(QSize(side, side))
    return made


def _tens(percent: int) -> int:
    """Return the nearest whole ten; a five goes up."""
    return (percent + TEN // 2) // TEN * TEN
