"""The way into the program: a file, what it comes to, and one button that writes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QProgressBar, QVBoxLayout, QWidget

from skinroutine.app.errors import StoreBusy, Told
from skinroutine.app.exchange.imports import FileKind, Given, Import, Parsed, WholeDiary
from skinroutine.app.exchange.imports_desk import Imports, Wish
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, section, wrapped
from skinroutine.ui.screens.exchange.import_columns import Columns
from skinroutine.ui.screens.exchange.import_targets import Targets
from skinroutine.ui.screens.exchange.import_work import ImportWork
from skinroutine.ui.wording import importing as words

CarryOut = Callable[[Callable[[], None]], None]
"""Has the diary carry an act out, now or once no other program writes, and say that it changed."""
Choose = Callable[[QWidget, Callable[[Path], None]], object]
"""Asks the person for a file, and says which; what it returns is kept while it is open."""


class ImportDialog(Dialog):
    """Reads a file beside the window's thread, shows what it comes to, and writes it when asked."""

    def __init__(
        self,
        look: Look,
        window: QWidget,
        imports: Imports,
        carry_out: CarryOut,
        choose: Choose | None = None,
    ) -> None:
        super().__init__(look, window, tr(words.TITLE))
        self._imports, self._carry_out = imports, carry_out
        self._choose = choose or choose_file
        self._work: ImportWork | None = None
        self._given: Given | None = None
        self._found: Parsed | None = None
        self._wanted: Import | None = None
        self._is_closing = False
        self.chooser: object = None
        self.columns: Columns | None = None
        self.targets: Targets | None = None
        self.said = wrapped("strong")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr(words.PROGRESS))
        self._chosen = wrapped("body")
        self._choices = column(look, 14)
        self.preview = column(look, 4)
        for one in (self.said, self.bar, wrapped("body", tr(words.WHAT)), self._chosen):
            self.inside.addWidget(one)
        self.inside.addLayout(self._choices)
        self.inside.addLayout(self.preview)
        self.inside.addStretch(1)
        self.import_button = self.add_primary(tr(words.IMPORT))
        self.import_button.clicked.connect(self._on_import)
        self.choose_button = self.add_button(tr(words.CHOOSE))
        self.choose_button.clicked.connect(self._on_choose)
        self.close_button = self.add_button(tr(words.CANCEL), role="quiet")
        self.close_button.clicked.connect(self.reject)
        self.import_button.setEnabled(False)
        for widget in (self.said, self.bar, self._chosen):
            widget.hide()
        self.choose_button.setFocus()

    @Slot()
    def _on_choose(self) -> None:
        self.chooser = self._choose(self, self.read)

    def read(self, path: Path) -> None:
        """Read a file and show what it comes to; nothing is written by that."""
        self._given = self._found = self._wanted = None
        self._empty()
        self._begin(path, Wish())

    def _begin(self, source: Path | Given, wish: Wish) -> None:
        try:
            moment = self._imports.moment()
        except Told as told:
            self._say(str(told))
            return
        self._work = ImportWork(self._imports, moment, source, wish)
        self._work.opened.connect(self._on_opened)
        self._work.parsed.connect(self._on_parsed)
        self._work.refused.connect(self._on_refused)
        self._show_work(is_on=True)
        self._say(tr(words.READING))
        self._work.start()

    @Slot(object, object)
    def _on_opened(self, given: Given, heads: list[str]) -> None:
        self._given = given
        self._chosen.setText(words.breakable(given.name))
        self._chosen.show()
        if heads:
            self.columns = Columns(self.look, heads)
            self.columns.changed.connect(self._on_columns)
            self.columns.setEnabled(self._work is None)
            self._choices.insertWidget(0, self.columns)

    @Slot(object)
    def _on_parsed(self, found: Parsed) -> None:
        if not self._end_work():
            return
        self._found = found
        try:
            if not isinstance(found, WholeDiary):
                usual = self._imports.targets(found)
                routine = self._imports.routine()
                self._put_targets(Targets(self.look, found, usual, routine))
        except Told as told:
            self._say(str(told))
            return
        self._show_plan()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        """Say why; an empty sentence asks which column holds the day."""
        if self._end_work():
            self._say(sentence or tr(words.WHICH_DAY))
            if self.columns is not None:
                self.columns.fields["day"].setFocus()

    @Slot()
    def _on_columns(self) -> None:
        """Read the table again with other columns."""
        assert self.columns is not None
        assert self._given is not None
        self._put_targets(None)
        self._found = self._wanted = None
        self._show_preview(None)
        mapping = self.columns.mapping
        if mapping is None:
            self._say(tr(words.WHICH_DAY))
            return
        self._begin(self._given, Wish(FileKind.CSV, mapping))

    @Slot()
    def _on_targets(self) -> None:
        self._show_plan()

    def _show_plan(self) -> None:
        """Show what would be written as it is chosen now."""
        assert self._found is not None
        try:
            self._wanted = self._imports.plan(
                self._found, self.targets.targets if self.targets else ()
            )
        except Told as told:
            self._wanted = None
            self._show_preview(None)
            self._say(str(told))
            return
        self.said.hide()
        self._show_preview(self._wanted)
        announce(self._chosen, words.spoken(self._wanted.preview))
        self.fit()

    def _show_preview(self, wanted: Import | None) -> None:
        _empty(self.preview)
        self.import_button.setEnabled(wanted is not None and not wanted.preview.is_empty)
        if wanted is None:
            return
        assert self._given is not None
        self._chosen.setText(words.chosen(wanted.preview, words.breakable(self._given.name)))
        self.preview.addWidget(section(tr(words.PREVIEW)))
        for line in words.lines(wanted.preview):
            self.preview.addWidget(wrapped("body", words.breakable(line)))
        passed = words.passed(wanted.preview)
        if passed:
            self.preview.addWidget(section(words.passed_title()))
        for line in passed:
            self.preview.addWidget(wrapped("muted", words.breakable(line)))
        self.import_button.setAccessibleDescription(words.spoken(wanted.preview))

    def _put_targets(self, made: Targets | None) -> None:
        if self.targets is not None:
            self.targets.hide()
            self.targets.deleteLater()
        self.targets = made
        if made is not None:
            made.changed.connect(self._on_targets)
            self._choices.addWidget(made)

    def _empty(self) -> None:
        """Let go of what was shown of another file."""
        self._put_targets(None)
        if self.columns is not None:
            self.columns.hide()
            self.columns.deleteLater()
        self.columns = None
        self._show_preview(None)
        self._chosen.hide()

    @Slot()
    def _on_import(self) -> None:
        if self._wanted is None:
            return
        wanted, self._wanted = self._wanted, None
        self.import_button.setEnabled(False)
        self._say(tr(words.WRITING))
        self._carry_out(lambda: self._write(wanted))

    def _write(self, wanted: Import) -> None:
        """Write it; a diary that another program holds is tried again by who calls this."""
        try:
            count = self._imports.write(wanted)
        except StoreBusy:
            raise
        except Told as told:
            self._wanted = wanted
            self.import_button.setEnabled(True)
            self._say(str(told))
            return
        self._empty()
        self.close_button.setText(tr(words.CLOSE))
        self._say(words.written(count))
        self.close_button.setFocus()

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what kept the diary from writing; nothing was written."""
        self._say(sentence)

    def _end_work(self) -> bool:
        """Let go of the thread; False where the dialog is being closed."""
        if self._work is not None:
            self._work.wait()
            self._work = None
        if self._is_closing:
            super().reject()
            return False
        self._show_work(is_on=False)
        return True

    def _show_work(self, *, is_on: bool) -> None:
        self.bar.setVisible(is_on)
        for one in (self.choose_button, self.columns, self.targets):
            if one is not None:
                one.setEnabled(not is_on)
        self.close_button.setText(tr(words.STOP if is_on else words.CANCEL))
        if is_on:
            self.close_button.setFocus()

    def _say(self, sentence: str) -> None:
        self.said.setText(words.breakable(sentence))
        self.said.show()
        self.close_button.setAccessibleDescription(sentence)
        announce(self.said, sentence)
        self.fit()

    @Slot()
    def reject(self) -> None:
        """Close; where a file is being read, stop that first, and close once it has stopped."""
        if self._work is None:
            super().reject()
            return
        self._is_closing = True
        self._work.stop()

    def let_go(self) -> None:
        """Stop what is being read and wait for that: the program ends."""
        if self._work is not None:
            self._is_closing = True
            self._work.stop()
            self._work.wait()


def choose_file(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file with the system's own dialog."""
    places = QStandardPaths.StandardLocation
    folder = QStandardPaths.writableLocation(places.DocumentsLocation) or str(Path.home())
    chooser = QFileDialog(parent, tr(words.CHOOSE_TITLE))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.setNameFilters(words.filters())
    chooser.setDirectory(folder)
    chooser.fileSelected.connect(lambda place: chosen(Path(place)))
    QDialog.open(chooser)
    return chooser


def _empty(layout: QVBoxLayout) -> None:
    """Take every widget out of a column."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
