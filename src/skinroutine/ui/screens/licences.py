"""Whose work is in the program: a list with a search, and beside it the licence that is chosen."""

from __future__ import annotations

import logging
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from skinroutine.app.errors import Told
from skinroutine.app.licences import Component, Components, as_text
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.choosers import ask_where_to_save
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.fields import SearchField
from skinroutine.ui.parts.job import Job
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.saving import write_whole
from skinroutine.ui.parts.text import folded, wrapped
from skinroutine.ui.wording import licences as words

log = logging.getLogger(__name__)
WIDE, BESIDE = 940, 700
"""Unscaled widths of the dialog, and of one in which the text has room beside the list."""
LIST_TALL, TEXT_TALL = 84, 150
"""Unscaled heights that list and text have at least; the dialog scrolls where that is too much."""
AROUND_WORDS = QSize(26, 6)
"""Unscaled pixels that a row has beside its words, and above and below them."""
TEXT = "licencetext"
"""The name of the field whose words are those of licences, and not the program's own."""
FILE = "skinroutine-licences.txt"
ROOT = QModelIndex()


class Reading(Job):
    """Reads the components in a thread of its own.

    `ended` has them and no words, or None and the sentence why they could not be read.
    """

    ended = Signal(object, str)

    def __init__(self, components: Components) -> None:
        super().__init__(lambda _go_on: components(), "licences")

    def _end(self) -> None:
        try:
            came_of_it, sentence = self._job(self._go_on), ""
        except Told as told:
            came_of_it, sentence = None, str(told)
        except Exception:
            log.exception("the licences could not be read")
            came_of_it, sentence = None, tr(words.STOPPED)
        with suppress(RuntimeError):  # the window may be gone, and this object with it
            self.ended.emit(came_of_it, sentence)


class ComponentModel(QAbstractListModel):
    """The components in whose name or licence the letters sought are."""

    def __init__(self) -> None:
        super().__init__()
        self.all: tuple[Component, ...] = ()
        self.shown: list[Component] = []

    def seek(self, sought: str) -> None:
        """Show those that have each of these words."""
        wanted = sought.casefold().split()
        self.beginResetModel()
        self.shown = [
            one
            for one in self.all
            if all(word in f"{one.title} {one.licence}".casefold() for word in wanted)
        ]
        self.endResetModel()

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex = ROOT
    ) -> int:
        """Return how many are on show."""
        return 0 if parent.isValid() else len(self.shown)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - whatever the role asks for
        """Return a component, its two lines, or what a screen reader says of it."""
        one = self.shown[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return one
            case Qt.ItemDataRole.DisplayRole:
                return words.line(one)
            case Qt.ItemDataRole.AccessibleTextRole:
                return words.spoken(one)
            case _:
                return None


class ComponentRows(QStyledItemDelegate):
    """Makes a row as tall as its words are in the width of the list: the style leaves that out."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._view, px = view, look.theme.px
        self._around = QSize(px(AROUND_WORDS.width()), px(AROUND_WORDS.height()))

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for the words, broken where they have to be."""
        room = self._view.viewport().width() - self._around.width()
        said = index.data(Qt.ItemDataRole.DisplayRole)
        lines = self._view.fontMetrics().boundingRect(
            QRect(0, 0, room, 0), Qt.TextFlag.TextWordWrap, said
        )
        usual = super().sizeHint(option, index)
        return QSize(0, max(usual.height(), lines.height() + self._around.height()))


class ComponentSearch(SearchField):
    """A search whose arrow down leads into the list."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let arrow down and Enter go on in the list."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downwards.emit()
            return
        super().keyPressEvent(event)


class LicencesDialog(Dialog):
    """Reads the components beside the window's thread, then lists them; nothing is changed here."""

    def __init__(self, look: Look, window: QWidget, components: Components) -> None:
        super().__init__(look, window, tr(words.TITLE))
        self.chooser: QFileDialog | None = None
        self.search = ComponentSearch(look, tr(words.SEARCH))
        self.said = wrapped("muted", tr(words.READING))
        self.model = ComponentModel()
        self.list = _list(look, self.model)
        self.text = _text(look)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setSpacing(look.theme.px(12))
        for pane in (self.list, self.text):  # they take what room there is, and ask for none
            pane.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            pane.installEventFilter(self)
        self._panes.addWidget(self.list, 1)
        self._panes.addWidget(self.text, 2)
        self.inside.addWidget(self.search)
        self.inside.addWidget(self.said)
        nest(self.inside, self._panes, 1)
        self.save_button = self.add_button(tr(words.SAVE))
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self._on_save)
        self.close_button = self.add_button(tr(words.CLOSE), role="quiet")
        self.close_button.clicked.connect(self.reject)
        for button in (self.save_button, self.close_button):
            button.setAutoDefault(False)
        self.search.textChanged.connect(self._on_search)
        self.search.left_downwards.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.search.setFocus()
        self.work = Reading(components)
        self.work.ended.connect(self._on_read)
        self.work.start()

    def let_go(self) -> None:
        """Wait for the reading, which is short: the program ends."""
        self.work.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Bring the list or the text into view with the focus: Qt does so for its cursor alone."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            QTimer.singleShot(0, watched, partial(self._bring_in, watched))
        return super().eventFilter(watched, event)

    def _bring_in(self, pane: QWidget) -> None:
        middle = pane.mapTo(self._canvas, pane.rect().center())
        half = min(pane.height(), self._area.viewport().height()) // 2
        self._area.ensureVisible(middle.x(), middle.y(), 0, half)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the text beside the list, or beneath it where there is no room for both."""
        super().resizeEvent(event)
        is_narrow = self.width() < self.look.theme.px(BESIDE)
        self._panes.setDirection(folded(is_narrow=is_narrow))

    def _wanted(self) -> QSize:
        """Return a size in which a licence can be read, smaller than the window on every side."""
        wanted, room = super()._wanted(), self.room
        wide = min(room.width(), max(wanted.width(), self.look.theme.px(WIDE)))
        return QSize(wide, room.height())

    @Slot(object, str)
    def _on_read(self, found: object, sentence: str) -> None:
        self.work.wait()
        if found is None:
            self._say(sentence)
            return
        self.model.all = cast("tuple[Component, ...]", found)
        self.save_button.setEnabled(True)
        self._on_search(self.search.text())

    @Slot(str)
    def _on_search(self, sought: str) -> None:
        """Show what is found, the first of it as chosen, and say how much that is."""
        if not self.model.all:
            return
        self.model.seek(sought)
        shown = len(self.model.shown)
        if shown:
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self._show(None)
        said = words.count(shown, len(self.model.all))
        self.search.setAccessibleDescription(said)
        self._say(said)

    @Slot(QModelIndex, QModelIndex)
    def _on_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._show(now.data(Qt.ItemDataRole.UserRole) if now.isValid() else None)

    def _show(self, one: Component | None) -> None:
        self.text.setPlainText("" if one is None else f"{words.line(one)}\n\n{one.text}")
        self.text.setAccessibleDescription("" if one is None else words.spoken(one))

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        announce(self.said, sentence)

    @Slot()
    def _on_save(self) -> None:
        """Ask where to, in the documents."""
        kind = f"{tr(words.TEXT_FILES)} (*.txt)"
        self.chooser = ask_where_to_save(self, tr(words.SAVE_TITLE), kind, FILE, self.save_to)

    @Slot(str)
    def save_to(self, place: str) -> None:
        """Write them all there, and say how it went."""
        path = Path(place)
        reason = write_whole(path, as_text(self.model.all).encode("utf-8"))
        self._say(words.not_saved(path.name, reason) if reason else words.saved(path.name))


def _list(look: Look, model: ComponentModel) -> QListView:
    made = QListView()
    made.setModel(model)
    made.setItemDelegate(ComponentRows(look, made))
    made.setAccessibleName(tr(words.LIST_NAME))
    made.setWordWrap(True)
    made.setSpacing(look.theme.px(1))
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    made.setResizeMode(QListView.ResizeMode.Adjust)
    made.setMinimumHeight(look.theme.px(LIST_TALL))
    return made


def _text(look: Look) -> QPlainTextEdit:
    """Return a field that shows a licence as it was written, from the left, and changes nothing."""
    made = QPlainTextEdit()
    made.setObjectName(TEXT)
    made.setReadOnly(True)
    made.setAccessibleName(tr(words.TEXT_NAME))
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    option = made.document().defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    made.document().setDefaultTextOption(option)
    made.setMinimumHeight(look.theme.px(TEXT_TALL))
    return made
