"""The way to paper: a preview, a size of paper, a printer, or a PDF file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSaveFile,
    QSize,
    QSizeF,
    Qt,
    Slot,
)
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
    QPen,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from skinroutine.app.diary.snapshots import WeekSnapshot
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.plan.routine import Step
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.choosers import ask_where_to_save, has_letter_paper, printer_question
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.fields import labelled
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import smooth
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.week.lattice import bring_into_view
from skinroutine.ui.screens.week.paper import pages_of, paint_page
from skinroutine.ui.wording import paper
from skinroutine.ui.wording.paper import Printable

PER_INCH, MARGIN = 96, 15
"""Units of the paper to the inch, and its margin in millimetres."""
SIZES = {QPageSize.PageSizeId.A4: paper.A4, QPageSize.PageSizeId.Letter: paper.LETTER}
SHOWN = 190
"""Unscaled width of the preview."""


def usual_size() -> QPageSize.PageSizeId:
    """Return the size of paper that is usual where the person lives."""
    sizes = QPageSize.PageSizeId
    return sizes.Letter if has_letter_paper() else sizes.A4


def layout_of(size: QPageSize.PageSizeId) -> QPageLayout:
    """Return an upright page of a size with its margins."""
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), upright, margins, QPageLayout.Unit.Millimeter)


def write_pages(
    device: QPagedPaintDevice,
    resolution: int,
    snapshot: Printable,
    look: Look,
    step: Step | None,
    direction: Qt.LayoutDirection,
) -> bool:
    """Paint every page on a device of so many dots to the inch; False where it takes none."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    room = device.pageLayout().paintRectPixels(resolution).size()
    scale = resolution / PER_INCH
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setLayoutDirection(direction)
    rect = QRectF(QPointF(0, 0), QSizeF(room) / scale)
    is_taken = True
    for number in range(1, pages_of(rect, snapshot, look, step) + 1):
        if number > 1 and not device.newPage():
            is_taken = False
            break
        paint_page(painter, rect, snapshot, look, step, number=number)
    return painter.end() and is_taken


def save_pdf(
    path: Path,
    size: QPageSize.PageSizeId,
    snapshot: Printable,
    look: Look,
    step: Step | None,
    direction: Qt.LayoutDirection,
) -> str:
    """Write a PDF file, whole or not at all; return why not, or nothing."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setPageLayout(layout_of(size))
    writer.setTitle(paper.title(snapshot))
    write_pages(writer, writer.resolution(), snapshot, look, step, direction)
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    file.write(held.data())
    return "" if file.commit() else file.errorString()


class PrintDialog(Dialog):
    """Shows the first page, and leads to a printer or to a file; a failure is said in here."""

    def __init__(self, look: Look, window: QWidget, snapshot: Printable, step: Step | None) -> None:
        super().__init__(look, window, tr(paper.TITLE))
        self._snapshot = snapshot
        self._step = step if not isinstance(snapshot, WeekSnapshot) else None
        self._printer: QPrinter | None = None
        self.chooser: QDialog | None = None
        self.preview = Preview(look, snapshot, self._step)
        self.said = wrapped("strong")
        self.said.hide()
        self._pages = wrapped("muted")
        self.sizes = Choices(look, tr(paper.PAPER_QUESTION), translated(SIZES))
        self.sizes.show_value(usual_size())
        self.sizes.chosen.connect(self._on_size)
        for one in (self.said, self._pages, wrapped("body", tr(paper.WHAT))):
            self.inside.addWidget(one)
        self.inside.addWidget(labelled(look, tr(paper.PAPER_QUESTION), self.sizes))
        self.inside.addWidget(self.preview, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.inside.addStretch(1)
        self.printer_button = self.add_primary(tr(paper.PRINTER))
        self.printer_button.clicked.connect(self._on_printer)
        self.save_button = self.add_button(tr(paper.SAVE))
        self.save_button.clicked.connect(self._on_save)
        self.close_button = self.add_button(tr(paper.CANCEL), role="quiet")
        self.close_button.clicked.connect(self.reject)
        self._show_size()

    def _show_size(self) -> None:
        self.preview.show_size(self.sizes.value)
        whole = f"{paper.title(self._snapshot)} \u00b7 {paper.pages(self.preview.pages)}"
        self._pages.setText(whole)

    @Slot(object)
    def _on_size(self, _size: QPageSize.PageSizeId) -> None:
        self._show_size()
        self.fit()

    @Slot()
    def _on_printer(self) -> None:
        """Ask the system which printer; without one it offers a file by itself."""
        self._printer, self.chooser = printer_question(
            self,
            tr(paper.TITLE),
            Path(paper.file_name(self._snapshot)).stem,
            layout_of(self.sizes.value),
            self._on_printer_chosen,
        )
        QDialog.open(self.chooser)

    @Slot(int)
    def _on_printer_chosen(self, result: int) -> None:
        printer, self._printer, self.chooser = self._printer, None, None
        if result != QDialog.DialogCode.Accepted or printer is None:
            return
        is_taken = self._write(printer)
        self._say(tr(paper.PRINTED if is_taken else paper.NOT_PRINTED), is_done=is_taken)

    def _write(self, printer: QPrinter) -> bool:
        direction = self.layoutDirection()
        is_taken = write_pages(
            printer, printer.resolution(), self._snapshot, self.look, self._step, direction
        )
        return is_taken and printer.printerState() is not QPrinter.PrinterState.Error

    @Slot()
    def _on_save(self) -> None:
        """Ask where to, in the documents, under a name that says nothing of what is in it."""
        self.chooser = ask_where_to_save(
            self,
            tr(paper.SAVE_TITLE),
            f"{tr(paper.PDF_FILES)} (*.pdf)",
            paper.file_name(self._snapshot),
            self.save_to,
        )

    @Slot(str)
    def save_to(self, place: str) -> None:
        """Write the PDF there, and say how it went."""
        path = Path(place)
        direction = self.layoutDirection()
        trouble = save_pdf(path, self.sizes.value, self._snapshot, self.look, self._step, direction)
        words = paper.not_saved(path.name, trouble) if trouble else paper.saved(path.name)
        self._say(words, is_done=not trouble)

    def _say(self, words: str, *, is_done: bool) -> None:
        self.said.setText(words)
        self.said.show()
        self.close_button.setText(tr(paper.CLOSE if is_done else paper.CANCEL))
        self.close_button.setAccessibleDescription(words)
        self.fit()
        self.inside.activate()
        bring_into_view(self.said)
        self.close_button.setFocus()


class Preview(QWidget):
    """The first page, small."""

    def __init__(self, look: Look, snapshot: Printable, step: Step | None) -> None:
        super().__init__()
        self._look, self._snapshot, self._step = look, snapshot, step
        self._layout = layout_of(QPageSize.PageSizeId.A4)
        self.pages = 1

    def show_size(self, size: QPageSize.PageSizeId) -> None:
        """Show the page on paper of this size."""
        self._layout = layout_of(size)
        self.pages = pages_of(self._inside(), self._snapshot, self._look, self._step)
        full = self._layout.fullRectPixels(PER_INCH)
        wide = self._look.theme.px(SHOWN)
        self.setFixedSize(QSize(wide, round(wide * full.height() / full.width())))
        words = paper.preview(self._snapshot, self.pages)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def _inside(self) -> QRectF:
        return QRectF(self._layout.paintRectPixels(PER_INCH))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sheet with its edge and the page on it."""
        painter = smooth(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        scale = self.width() / self._layout.fullRectPixels(PER_INCH).width()
        painter.save()
        painter.scale(scale, scale)
        painter.setLayoutDirection(self.layoutDirection())
        paint_page(painter, self._inside(), self._snapshot, self._look, self._step)
        painter.restore()
        painter.setPen(QPen(self._look.theme.color("edge"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
