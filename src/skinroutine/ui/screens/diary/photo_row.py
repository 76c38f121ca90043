"""The photos of a day: added from files or dropped, small in a row, large in a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QToolButton, QWidget
from shiboken6 import isValid

from skinroutine.app.course.photos import Photos
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.chips import AddChip
from skinroutine.ui.parts.dialog import AROUND, MARGIN, Dialog
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, label, wrapped
from skinroutine.ui.screens.diary.pictures import PATTERNS, Developer
from skinroutine.ui.wording import symptoms

SIDE = 72
"""Of a small photo, in pixels of the pictures."""
AskForFiles = Callable[[QWidget, Callable[[list[str]], None]], QDialog | None]
"""Ask the person for picture files; says their paths, later, where any were chosen. Returns the
dialog in which that is done, which is gone once it is closed."""


def ask_for_files(parent: QWidget, chosen: Callable[[list[str]], None]) -> QDialog:
    """Open the desktop's dialog for files over a window, without stopping the program."""
    dialog = QFileDialog(parent.window(), tr(symptoms.ADD_PHOTO))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(f"{tr(symptoms.PICTURES)} ({PATTERNS})")
    dialog.filesSelected.connect(chosen)
    dialog.open()
    return dialog


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are being dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class Thumb(QToolButton):
    """A small photo; pressed it opens, Delete takes it out."""

    removed = Signal()

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        side = look.theme.px(SIDE)
        self.setIconSize(QSize(side, side))
        self.setFixedSize(QSize(side, side) + QSize(1, 1) * look.theme.px(12))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ink = look.theme.color("muted")
        self.setIcon(look.icons.icon("image", side // 2, ink))

    def show_image(self, image: QImage) -> None:
        """Show the photo; an empty one leaves the sign for it, and says that it is gone."""
        if image.isNull():
            self.setToolTip(tr(symptoms.GONE))
            self.setAccessibleDescription(tr(symptoms.GONE))
        else:
            self.setIcon(QIcon(QPixmap.fromImage(image)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Delete and Backspace for "take it out", Enter as Space."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class PhotoDialog(Dialog):
    """One photo as large as there is room for."""

    removed = Signal()

    def __init__(self, look: Look, window: QWidget, words: str) -> None:
        super().__init__(look, window, words)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(words)
        self.gone = wrapped("body", tr(symptoms.GONE))
        self.gone.hide()
        self.inside.addWidget(self.picture)
        self.inside.addWidget(self.gone)
        self.close_button = self.add_primary(tr(symptoms.CLOSE))
        self.close_button.clicked.connect(self.accept)
        self.take_out = self.add_button(tr(symptoms.TAKE_OUT), role="grave")
        self.take_out.clicked.connect(self._on_take_out)

    def room_for_picture(self) -> QSize:
        """Return how large a photo may be here, in pixels."""
        px, window = self.look.theme.px, self.parentWidget()
        assert window is not None
        around = 2 * (AROUND + px(MARGIN) + px(6))
        return QSize(
            max(px(80), window.width() - around), max(px(80), window.height() - around - px(120))
        )

    def show_image(self, image: QImage) -> None:
        """Show the photo, or that it is gone."""
        self.gone.setVisible(image.isNull())
        self.picture.setVisible(not image.isNull())
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.fit()

    @Slot()
    def _on_take_out(self) -> None:
        self.accept()
        self.removed.emit()


class PhotoRow(QWidget):
    """The photos of the day on show; says what is kept (day, name), taken out, and troubles."""

    kept = Signal(object, str)
    dropped = Signal(object, str)
    troubled = Signal(str)

    def __init__(self, look: Look, photos: Photos, ask: AskForFiles) -> None:
        super().__init__()
        self._look, self._ask = look, ask
        self._day: date | None = None
        self._names: tuple[str, ...] = ()
        self.thumbs: dict[str, Thumb] = {}
        self.large: PhotoDialog | None = None
        self._large_name = ""
        self._chooser: QDialog | None = None
        self.developer = Developer(photos, self)
        self.developer.kept.connect(self.kept)
        self.developer.troubled.connect(self.troubled)
        self.developer.developed.connect(self._on_developed)
        self.add = AddChip(tr(symptoms.ADD_PHOTO))
        self.add.clicked.connect(self._on_add)
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf, look.theme.px(6), look.theme.px(6))
        self._flow.addWidget(self.add)
        inside = column(look, 6)
        inside.addWidget(label("field", tr(symptoms.PHOTOS)))
        inside.addWidget(self._shelf)
        inside.addWidget(wrapped("caption", tr(symptoms.PHOTO_HINT)))
        self.setLayout(inside)

    def show_photos(self, day: date, names: tuple[str, ...]) -> None:
        """Show the photos of a day, in the order in which they were added."""
        if (day, names) == (self._day, self._names):
            return
        self._day, self._names = day, names
        for thumb in self.thumbs.values():
            self._flow.removeWidget(thumb)
            thumb.hide()
            thumb.deleteLater()
        self.thumbs = {}
        self._flow.removeWidget(self.add)
        room = QSize(1, 1) * self._look.theme.px(SIDE) * self.devicePixelRatioF()
        for place, name in enumerate(names, start=1):
            thumb = Thumb(self._look, symptoms.photo_name(place, len(names), day))
            thumb.clicked.connect(partial(self.open_large, name))
            thumb.removed.connect(partial(self._take_out, day, name))
            self.thumbs[name] = thumb
            self._flow.addWidget(thumb)
            self.developer.develop(name, room)
        self._flow.addWidget(self.add)
        self._shelf.updateGeometry()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Keep copies of picture files for the day on show."""
        if self._day is not None:
            self._keep(self._day, paths)

    def let_go(self) -> None:
        """Close the dialogs and have kept what is being worked on: the row is about to go."""
        if self._chooser is not None and isValid(self._chooser):
            self._chooser.reject()
        if self.large is not None:
            self.large.reject()
        self.developer.let_go()

    def open_large(self, name: str) -> None:
        """Open a photo of the day on show in a dialog."""
        assert self._day is not None
        self.large = PhotoDialog(self._look, self, self.thumbs[name].accessibleName())
        self._large_name = name
        self.large.removed.connect(partial(self._take_out, self._day, name))
        self.large.finished.connect(self._on_large_gone)
        self.large.open()
        self.developer.develop(name, self.large.room_for_picture())

    def _take_out(self, day: date, name: str) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.dropped.emit(day, name)

    @Slot()
    def _on_add(self) -> None:
        if self._day is not None:
            self._chooser = self._ask(self, partial(self._on_files, self._day))

    def _on_files(self, day: date, paths: list[str]) -> None:
        self._keep(day, [Path(one) for one in paths])

    def _keep(self, day: date, paths: Sequence[Path]) -> None:
        for path in paths:
            self.developer.keep(path, day)

    @Slot()
    def _on_large_gone(self) -> None:
        self.large = None

    @Slot(str, object)
    def _on_developed(self, name: str, image: QImage) -> None:
        side = self._look.theme.px(SIDE) * self.devicePixelRatioF()
        is_small = max(image.width(), image.height()) <= side
        if name in self.thumbs and is_small:
            self.thumbs[name].show_image(image)
        if self.large is not None and name == self._large_name:
            self.large.show_image(image)
