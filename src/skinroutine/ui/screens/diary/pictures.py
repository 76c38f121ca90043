"""Pictures read and made smaller beside the GUI thread, without what a camera wrote into them.

A photo is decoded and written anew as JPEG: place, camera and time, which a picture file may hold,
do not come along. What decodes pictures asks the bytes what they are, never the file's name.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QObject,
    QRunnable,
    QSize,
    Qt,
    QThreadPool,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter

from skinroutine.app.course.photos import Photos
from skinroutine.app.errors import Told, WorldFailure, WrongUse
from skinroutine.app.tongue import tr
from skinroutine.ui.wording import symptoms

FORMATS = (b"jpeg", b"png", b"webp")
PATTERNS = "*.jpg *.jpeg *.png *.webp"
MOST_MEGABYTES = 40
MOST_PIXELS = 60_000_000
LONGEST_SIDE, QUALITY = 2400, 88
"""In pixels; of JPEG, of 100."""
PATIENCE_MS = 10_000
"""How long what goes away waits for the photos that are still to be kept."""
log = logging.getLogger(__name__)


def prepared(path: Path) -> bytes:
    """Return a picture file as a fresh JPEG; Told, with its name, where it cannot be one."""
    try:
        if path.stat().st_size > MOST_MEGABYTES * 1_000_000:
            raise WrongUse(tr(symptoms.TOO_LARGE, name=path.name, most=MOST_MEGABYTES))
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise WorldFailure(tr(symptoms.UNREADABLE, name=path.name, reason=reason)) from error
    reader, buffer = _reader(data)
    size = reader.size()
    is_known = bytes(reader.format().data()) in FORMATS
    if is_known and size.width() * size.height() > MOST_PIXELS:
        raise WrongUse(tr(symptoms.TOO_WIDE, name=path.name))
    image = _read(reader, QSize(LONGEST_SIDE, LONGEST_SIDE)) if is_known else QImage()
    buffer.close()
    if image.isNull():
        raise WrongUse(tr(symptoms.NOT_A_PICTURE, name=path.name))
    return _jpeg(image)


def fitted(data: bytes, room: QSize) -> QImage:
    """Return a kept picture no larger than a room; an empty one where the bytes are none."""
    reader, buffer = _reader(data)
    image = QImage() if bytes(reader.format().data()) not in FORMATS else _read(reader, room)
    buffer.close()
    return image


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader, buffer


def _read(reader: QImageReader, room: QSize) -> QImage:
    """Read a picture turned as it was taken, and no larger than a room in either direction."""
    size = reader.size()
    if size.isValid() and (size.width() > room.width() or size.height() > room.height()):
        is_turned = bool(
            reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        )
        within = room.transposed() if is_turned else room
        reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _jpeg(image: QImage) -> bytes:
    """Return a picture painted on white into a new one, which has no text and no profile in it."""
    fresh = QImage(image.size(), QImage.Format.Format_RGB32)
    fresh.fill(Qt.GlobalColor.white)
    painter = QPainter(fresh)
    painter.drawImage(0, 0, image)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    writer.write(fresh)
    return bytes(buffer.data().data())


class Bell(QObject):
    """Rings in the GUI thread with what came of a piece of work: its answer, or Told."""

    rung = Signal(object)


class Work(QRunnable):
    """A call made in another thread; its bell is kept as long as it is."""

    def __init__(self, call: Callable[[], object]) -> None:
        super().__init__()
        self._call = call
        self.bell = Bell()

    def run(self) -> None:
        """Make the call and ring."""
        try:
            answer: object = self._call()
        except Told as told:
            answer = told
        except Exception as error:
            log.exception("a fault of our own with a picture")
            answer = error
        self.bell.rung.emit(answer)


class Developer(QObject):
    """Keeps and reads pictures one after another in a thread of its own."""

    kept = Signal(object, str)
    troubled = Signal(str)
    developed = Signal(str, object)

    def __init__(self, photos: Photos, parent: QObject) -> None:
        super().__init__(parent)
        self._photos = photos
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._under_way: dict[Bell, Callable[[Any], None]] = {}
        self._is_let_go = False

    def keep(self, path: Path, day: date) -> None:
        """Keep a copy of a picture file for a day; `kept` says its name, durable by then."""
        photos = self._photos

        def call() -> str:
            return photos.keep(prepared(path), ".jpg", day)

        self._start(call, lambda name: self.kept.emit(day, name))

    def develop(self, name: str, room: QSize) -> None:
        """Read a kept photo, no larger than a room; `developed` says it, empty where it is gone."""
        photos = self._photos

        def call() -> QImage:
            if self._is_let_go:
                return QImage()
            try:
                data = photos.read(name)
            except Told:
                return QImage()
            return fitted(data, room) if data else QImage()

        self._start(call, lambda image: self.developed.emit(name, image))

    @property
    def is_at_work(self) -> bool:
        """Tell whether an answer is still to come."""
        return bool(self._under_way)

    def wait(self, milliseconds: int = 5000) -> None:
        """Wait until nothing is worked on; the answers come with the event loop."""
        self._pool.waitForDone(milliseconds)

    def let_go(self, milliseconds: int = PATIENCE_MS) -> None:
        """Keep what is still to be kept and say so at once: no event loop may come back.

        After the time what was not begun is left out. Nothing is worked on from then on.
        """
        self._is_let_go = True
        if not self._pool.waitForDone(milliseconds):
            self._pool.clear()
            self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(self)
        if self._under_way:
            log.warning("photos were left out as their page went: %d", len(self._under_way))
            self._under_way.clear()

    def _start(self, call: Callable[[], object], then: Callable[[Any], None]) -> None:
        if self._is_let_go:
            return
        work = Work(call)
        self._under_way[work.bell] = then
        work.bell.rung.connect(self._on_rung, Qt.ConnectionType.QueuedConnection)
        self._pool.start(work)

    @Slot(object)
    def _on_rung(self, answer: object) -> None:
        bell = self.sender()
        assert isinstance(bell, Bell)
        then = self._under_way.pop(bell)
        if isinstance(answer, Told):
            self.troubled.emit(str(answer))
        elif not isinstance(answer, Exception):
            then(answer)
