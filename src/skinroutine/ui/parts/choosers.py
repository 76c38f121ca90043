"""The system's own dialogs: for a file to write, a file to read, and a printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget


def has_letter_paper() -> bool:
    """Tell whether Letter, and not A4, is the paper that is usual where the person lives."""
    return QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem


def documents() -> str:
    """Return the folder of the person's documents, or their home where there is none."""
    places = QStandardPaths.StandardLocation
    named = QStandardPaths.writableLocation(places.DocumentsLocation)
    return named if named and Path(named).is_dir() else str(Path.home())


def ask_where_to_save(
    parent: QWidget, title: str, kind: str, name: str, take: Callable[[str], None]
) -> QFileDialog:
    """Ask where to, in the documents, under a name with its ending; `kind` is a filter of names."""
    chooser = QFileDialog(parent, title)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setNameFilter(kind)
    chooser.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    chooser.setDirectory(documents())
    chooser.selectFile(name)
    chooser.fileSelected.connect(take)
    QDialog.open(chooser)
    return chooser


def ask_for_file(
    parent: QWidget, title: str, kinds: Sequence[str], take: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a file that is there, in the documents; `kinds` are filters of names."""
    chooser = QFileDialog(parent, title)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.setNameFilters(kinds)
    chooser.setDirectory(documents())
    chooser.fileSelected.connect(lambda place: take(Path(place)))
    QDialog.open(chooser)
    return chooser


def printer_question(
    parent: QWidget, title: str, name: str, layout: QPageLayout, finished: Callable[[int], None]
) -> tuple[QPrinter, QPrintDialog]:
    """Return the system's question which printer, to be opened once its caller keeps both.

    Without a printer it offers a file by itself. Some systems answer while it is being opened.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(layout)
    printer.setDocName(name)
    chooser = QPrintDialog(printer, parent)
    chooser.setWindowTitle(title)
    chooser.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    chooser.finished.connect(finished)
    return printer, chooser
