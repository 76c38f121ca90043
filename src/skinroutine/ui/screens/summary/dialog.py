"""The dialog of the visit summary: choose, look it over, and save or print it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from skinroutine.app.course.summary import Paper, Summary, SummaryOptions
from skinroutine.app.course.summary_query import SummaryQueries
from skinroutine.app.errors import Told
from skinroutine.app.tongue import tr, translated
from skinroutine.ui.paper.pdf import layout_of, paint_on, sheet_of, write_pdf, write_text
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.choosers import ask_where_to_save, has_letter_paper, printer_question
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.fields import labelled
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.parts.text import section, wrapped
from skinroutine.ui.screens.summary.preview import Preview
from skinroutine.ui.wording import summary as words

WIDE = 640
"""Unscaled width of the dialog, in which the page can be read."""


def usual_paper() -> Paper:
    """Return the size of paper that is usual where the person lives."""
    return Paper.LETTER if has_letter_paper() else Paper.A4


class SummaryDialog(Dialog):
    """Shows the page as it will be; a failure is said in here, and nothing is written then."""

    def __init__(self, look: Look, queries: SummaryQueries, window: QWidget) -> None:
        super().__init__(look, window, tr(words.TITLE))
        self._queries = queries
        self._printer: QPrinter | None = None
        self.summary: Summary | None = None
        self.chooser: QDialog | None = None
        self.switches: dict[str, Switch] = {}
        self.said = wrapped("strong")
        self.said.hide()
        self.sizes = Choices(look, tr(words.PAPER_QUESTION), translated(words.SIZES))
        self.sizes.show_value(usual_paper())
        self.sizes.chosen.connect(self._on_chosen)
        self.preview = Preview(look)
        self.inside.addWidget(self.said)
        self.inside.addWidget(wrapped("body", tr(words.WHAT)))
        self._add_options()
        self.inside.addWidget(labelled(look, tr(words.PAPER_QUESTION), self.sizes))
        self.inside.addWidget(self.preview)
        self._add_buttons()
        self._ask()

    @property
    def options(self) -> SummaryOptions:
        """What is chosen now."""
        chosen = {name: one.is_on for name, one in self.switches.items()}
        return SummaryOptions(paper=self.sizes.value, **chosen)

    def _wanted(self) -> QSize:
        """Return a size in which the page can be read, smaller than the window on every side."""
        wanted, room = super()._wanted(), self.room
        wide = min(room.width(), max(wanted.width(), self.look.theme.px(WIDE)))
        return QSize(wide, room.height())

    def _add_options(self) -> None:
        usual = SummaryOptions()
        self.inside.addWidget(section(tr(words.WHAT_QUESTION)))
        for name, question in words.OPTIONS.items():
            if name == "with_programme" and not self._has_programme():
                continue
            switch = Switch(self.look, tr(question))
            switch.show_on(is_on=getattr(usual, name))
            switch.switched.connect(self._on_switched)
            self.switches[name] = switch
            nest(self.inside, self._row(tr(question), switch))

    def _row(self, question: str, switch: Switch) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.theme.px(12))
        name = wrapped("body", question)
        name.setBuddy(switch)
        row.addWidget(name, 1)
        row.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add_buttons(self) -> None:
        self.save_button = self.add_primary(tr(words.SAVE))
        self.save_button.clicked.connect(self._on_save)
        self.text_button = self.add_button(tr(words.SAVE_TEXT))
        self.text_button.clicked.connect(self._on_save_text)
        self.print_button = self.add_button(tr(words.PRINTER))
        self.print_button.clicked.connect(self._on_print)
        self.close_button = self.add_button(tr(words.CLOSE), role="quiet")
        self.close_button.clicked.connect(self.reject)

    def _has_programme(self) -> bool:
        try:
            return self._queries.has_programme()
        except Told:
            return False

    def _ask(self) -> None:
        """Show the page with what is chosen; without one nothing can be handed on."""
        try:
            self.summary = self._queries.summary(self.options)
        except Told as told:
            self.summary = None
            self._say(str(told))
        else:
            self.preview.show_summary(self.summary, self.sizes.value)
        for one in (self.save_button, self.text_button, self.print_button):
            one.setEnabled(self.summary is not None)

    @Slot(bool)
    def _on_switched(self, _is_on: bool) -> None:  # noqa: FBT001 - the signal's shape
        self._ask()

    @Slot(object)
    def _on_chosen(self, _paper: Paper) -> None:
        self._ask()

    @Slot()
    def _on_save(self) -> None:
        self._ask_where(words.SAVE_TITLE, words.PDF_FILES, "pdf", self.save_to)

    @Slot()
    def _on_save_text(self) -> None:
        self._ask_where(words.SAVE_TEXT_TITLE, words.TEXT_FILES, "txt", self.save_text_to)

    def _ask_where(self, title: str, kind: str, ending: str, take: Callable[[str], None]) -> None:
        """Ask where to, in the documents, under a name that says nothing of what is in it."""
        assert self.summary is not None
        filters, name = f"{tr(kind)} (*.{ending})", f"{self.summary.file_stem}.{ending}"
        self.chooser = ask_where_to_save(self, tr(title), filters, name, take)

    @Slot(str)
    def save_to(self, place: str) -> None:
        """Write the PDF there, and say how it went."""
        resources, paper = self.look.resources, self.sizes.value
        self._write(place, partial(write_pdf, paper=paper, resources=resources))

    @Slot(str)
    def save_text_to(self, place: str) -> None:
        """Write the plain text there, and say how it went."""
        self._write(place, write_text)

    def _write(self, place: str, write: Callable[[Summary, Path], None]) -> None:
        assert self.summary is not None
        path = Path(place)
        try:
            write(self.summary, path)
        except Told as told:
            self._say(str(told))
        else:
            self._say(words.saved(path.name))

    @Slot()
    def _on_print(self) -> None:
        """Ask the system which printer; without one it offers a file by itself."""
        assert self.summary is not None
        self._printer, self.chooser = printer_question(
            self,
            tr(words.TITLE),
            self.summary.file_stem,
            layout_of(self.sizes.value),
            self._on_printer_chosen,
        )
        QDialog.open(self.chooser)

    @Slot(int)
    def _on_printer_chosen(self, result: int) -> None:
        printer, self._printer, self.chooser = self._printer, None, None
        if result != QDialog.DialogCode.Accepted or printer is None or self.summary is None:
            return
        sheet = sheet_of(self.summary, self.sizes.value, self.look.resources)
        is_taken = paint_on(printer, printer.resolution(), sheet)
        is_taken = is_taken and printer.printerState() is not QPrinter.PrinterState.Error
        self._say(tr(words.PRINTED if is_taken else words.NOT_PRINTED))

    def _say(self, said: str) -> None:
        """Say how it went at the top, where it is seen, and to a screen reader."""
        self.said.setText(said)
        self.said.show()
        self.close_button.setAccessibleDescription(said)
        self.inside.activate()
        self._area.ensureWidgetVisible(self.said)
        if self.isVisible():
            self.close_button.setFocus()
