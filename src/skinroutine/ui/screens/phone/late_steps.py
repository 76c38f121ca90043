"""The last steps: how much entries say, and whether other computers are told what is recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from skinroutine.app.errors import Told
from skinroutine.app.phone.entry import Entry
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.phone.phrase import numbers_in, phrase_of
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.fields import labelled, mark_field, text_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, wrapped
from skinroutine.ui.screens.phone.pieces import Asked, Options, Problem, Step
from skinroutine.ui.wording import phone as words
from skinroutine.ui.wording.keeping import Present
from skinroutine.ui.wording.phone import Share

TALL = 190
"""Unscaled height of the list of entries."""


class EntryList(QListWidget):
    """Entries as they are written; they are read, and nothing is done with them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(tr(words.PREVIEW))
        self.setWordWrap(True)
        self.setSpacing(look.theme.px(2))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def fill(self, entries: Iterable[Entry], present: Present) -> None:
        """Show entries in their order."""
        self.clear()
        for entry in entries:
            lines = words.entry_lines(entry, present)
            item = QListWidgetItem(lines, self)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, lines.replace("\n", ", "))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few entries."""
        px = self._look.theme.px
        return QSize(px(300), px(TALL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what it wants: the dialog scrolls where that is too much."""
        return QSize(0, self.sizeHint().height())


class SayingStep(Step):
    """Asks how much entries say, and shows them so."""

    def __init__(
        self,
        look: Look,
        level: TextLevel,
        preview: Callable[[TextLevel], tuple[Entry, ...]],
        present: Present,
    ) -> None:
        super().__init__(look, tr(words.SAYING_STEP))
        self._preview, self._present = preview, present
        self.levels = Options(
            look,
            tr(words.LEVEL_QUESTION),
            translated(words.LEVELS),
            translated(words.LEVEL_NOTES),
        )
        self.levels.show_value(level)
        self.levels.chosen.connect(self.show_level)
        self.list = EntryList(look)
        self.more = wrapped("caption")
        name = wrapped("field", tr(words.PREVIEW))
        name.setBuddy(self.list)
        entries = QWidget()
        named = column(look, 5)
        named.addWidget(name)
        named.addWidget(self.list)
        entries.setLayout(named)
        for one in (self.levels, entries, self.more):
            self.inside.addWidget(one)

    @property
    def level(self) -> TextLevel:
        """How much entries say."""
        return TextLevel(self.levels.value)

    @property
    def first(self) -> QWidget | None:
        """The level that is chosen."""
        return self.levels.button

    @Slot()
    def show_level(self) -> None:
        """Show the entries at the level that is chosen."""
        try:
            entries = self._preview(self.level)
        except Told as told:
            self.list.clear()
            self._say_beneath(str(told))
            return
        shown = words.shown_entries(entries, self._present)
        self.list.fill(shown, self._present)
        today = self._present.today
        zone = self._present.zone
        later = sum(one.due.astimezone(zone).date() >= today for one in entries) - len(shown)
        none = "" if shown else tr(words.NO_ENTRY)
        more = words.more_entries(later) if later else ""
        self._say_beneath(" ".join(filter(None, (none, more))))

    def _say_beneath(self, sentence: str) -> None:
        self.list.setVisible(self.list.count() > 0)
        self.more.setText(sentence)
        self.more.setVisible(bool(sentence))
        self.changed.emit()


class SharingStep(Step):
    """Asks whether other computers are told, and makes the phrase for that or takes theirs."""

    def __init__(
        self, look: Look, new_phrase: Callable[[], str], *, is_shared: bool, is_change: bool
    ) -> None:
        super().__init__(look, tr(words.SHARING_STEP))
        self._new_phrase, self._made = new_phrase, ""
        self._is_in_use = self.is_waiting = is_shared
        self._refusal = ""
        offered, notes = translated(words.SHARES), translated(words.SHARE_NOTES)
        if is_shared:
            offered[Share.MINE], notes[Share.MINE] = tr(words.IN_USE), tr(words.IN_USE_NOTE)
        self.shares = Options(look, tr(words.SHARE_QUESTION), offered, notes)
        self.shares.show_value(Share.MINE if is_shared else Share.OFF)
        self.shares.chosen.connect(self._on_chosen)
        self.phrase = QLineEdit()
        self.phrase.setReadOnly(True)
        self.copy = QPushButton(tr(words.COPY))
        self.copy.setAutoDefault(False)
        self.copy.setAccessibleName(f"{tr(words.COPY)}: {tr(words.PHRASE)}")
        self.copied = wrapped("caption")
        self.copied.hide()
        self.trouble = Problem(look)
        self._asked = wrapped("caption", f"{tr(words.KEYRING_ASKED)} {tr(words.KEYRING_NOTE)}")
        self._mine = QWidget()
        mine = column(look, 6)
        mine.addWidget(labelled(look, tr(words.PHRASE), self.phrase))
        mine.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        mine.addWidget(self.copied)
        self._mine.setLayout(mine)
        field = text_field(tr(words.THEIR_PHRASE), longest=words.LONGEST_TYPED)
        field.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self.theirs = Asked(look, tr(words.THEIR_PHRASE), field)
        self._sealed = wrapped("muted", tr(words.SEALED))
        for one in (self.shares, self._asked, self._mine, self.theirs, self.trouble, self._sealed):
            self.inside.addWidget(one)
        if not is_change:
            self.inside.addWidget(wrapped("body", tr(words.TO_PHONE)))
        self.copy.clicked.connect(self._on_copy)
        field.textChanged.connect(self._on_typed)
        self._on_typed(field.text())
        self._show_share()

    @property
    def first(self) -> QWidget | None:
        """The answer that is chosen."""
        return self.shares.button

    @property
    def share(self) -> Share:
        """What is chosen."""
        return Share(self.shares.value)

    @property
    def chosen(self) -> str:
        """The phrase as it is used; empty where no other computer is told."""
        if self.share is Share.MINE:
            return self._made
        typed = self.theirs.field.text()
        return phrase_of(numbers_in(typed)) if self.share is Share.THEIRS else ""

    def lacking(self) -> Asked | None:
        """Return the field for a phrase where that is not whole, and say so."""
        said = words.typed(self.theirs.field.text())
        if self.share is not Share.THEIRS or said.is_whole:
            return None
        self.theirs.tell("")
        self.theirs.refuse(said.sentence)
        return self.theirs

    @property
    def is_ready(self) -> bool:
        """Whether there is a phrase where one was to be made."""
        return self.share is not Share.MINE or bool(self._made)

    def show_in_use(self, phrase: str, refusal: str = "") -> None:
        """Show the phrase in use, which the keyring has named by now, or why it did not."""
        self.is_waiting, self._made = False, phrase
        self._refusal = refusal or ("" if phrase else tr(words.NO_PHRASE))
        self._show_share()
        self.changed.emit()

    def forget(self) -> None:
        """Hold no phrase any more."""
        self._made = ""
        self.phrase.clear()
        self.theirs.field.clear()

    @Slot(object)
    def _on_chosen(self, share: Share) -> None:
        self._show_share()
        self.changed.emit()
        if share is not Share.OFF:
            self.revealed.emit(self._mine if share is Share.MINE else self.theirs)

    def _show_share(self) -> None:
        is_mine = self.share is Share.MINE
        self._asked.setVisible(is_mine and self.is_waiting)
        self.trouble.say(self._refusal if is_mine else "")
        if is_mine and not self._made and not self._is_in_use:
            try:
                self._made = self._new_phrase()
            except Told as told:
                self.trouble.say(str(told))
        self.phrase.setText(self._made)
        self.phrase.setCursorPosition(0)
        self._mine.setVisible(is_mine and bool(self._made))
        self.theirs.setVisible(self.share is Share.THEIRS)
        self._sealed.setVisible(self.share is not Share.OFF)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._made)
        self.copied.setText(tr(words.COPIED))
        self.copied.show()
        announce(self.copied, tr(words.COPIED))
        self.changed.emit()

    @Slot(str)
    def _on_typed(self, phrase: str) -> None:
        """Say at once whether it is whole or misspelt."""
        said = words.typed(phrase)
        if said.is_wrong:
            self.theirs.tell("")
            self.theirs.refuse(said.sentence)
        else:
            self.theirs.forgive()
            self.theirs.tell(said.sentence)
            if said.is_whole:
                announce(self.theirs, said.sentence)
        mark_field(self.theirs.field, is_wrong=said.is_wrong)
        self.changed.emit()
