"""The way into the program: a file, what it comes to, and one button that writes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QProgressBar,
    QWidget,
)

from skinroutine.app.exchange.imports import FileKind, Foreign, Given, Preview
from skinroutine.app.exchange.imports_desk import Imports, Wish
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.choosers import ask_for_file
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, empty, section, wrapped
from skinroutine.ui.screens.exchange.import_columns import Columns
from skinroutine.ui.screens.exchange.import_targets import Targets
from skinroutine.ui.screens.exchange.import_work import ImportWork, Shown
from skinroutine.ui.wording import importing as words
from skinroutine.ui.wording.breaks import breakable

CarryOut = Callable[[Callable[[], None]], None]
"""Has the diary carry an act out after those that wait, and say that it has changed."""
Choose = Callable[[QWidget, Callable[[Path], None]], object]
"""Asks the person for a file, and says which; what it returns is kept while it is open."""
Job = Callable[[ImportWork], None]
PATIENCE = 2.0
"""Seconds for which the end of the program waits for a file to be read no more."""


class ImportDialog(Dialog):
    """Shows what a file comes to, and writes it when asked; both beside the window's thread."""

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
        self._next: Job | None = None
        self._given: Given | None = None
        self._shown: Shown | None = None
        self._is_closing = self._is_writing = False
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
        self._what = wrapped("body", tr(words.WHAT))
        for one in (self.said, self.bar, self._what, self._chosen):
            self.inside.addWidget(one)
        nest(self.inside, self._choices)
        nest(self.inside, self.preview)
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
        self._given = None
        self._is_writing = False
        self._empty()
        self._show_work(is_on=True)
        self._say(tr(words.READING))
        self._do(lambda work: work.read(path, Wish()))

    def _do(self, job: Job) -> None:
        """Do a job, or do it next in place of any other that waits."""
        self.import_button.setEnabled(False)
        if self._work is not None:
            self._next = job
            return
        self._work = ImportWork(self._imports)
        self._work.opened.connect(self._on_opened)
        self._work.shown.connect(self._on_shown)
        self._work.written.connect(self._on_written)
        self._work.refused.connect(self._on_refused)
        job(self._work)

    @Slot(object, object)
    def _on_opened(self, given: Given, heads: list[str]) -> None:
        self._given = given
        self._chosen.setText(breakable(given.name))
        self._chosen.show()
        self._what.hide()
        if heads:
            self.columns = Columns(self.look, heads)
            self.columns.changed.connect(self._on_columns)
            self._choices.insertWidget(0, self.columns)
            self.columns.show()

    @Slot(object)
    def _on_shown(self, shown: Shown) -> None:
        if not self._end_work():
            return
        self._shown = shown
        if isinstance(shown.found, Foreign) and self.targets is None:
            self._put_targets(Targets(self.look, shown.found, shown.targets, shown.routine))
        self.said.setVisible(self._is_writing)
        self._is_writing = False
        self._show_preview(shown.preview)
        announce(self._chosen, words.spoken(shown.preview))
        self.fit()
        if self.close_button.hasFocus():
            first = self.columns or self.targets or self.import_button
            self._come_to(first)

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        """Say why; an empty sentence asks which column holds the day.

        Whoever closed the dialog while it wrote has to hear that nothing was written.
        """
        self._is_closing = self._is_closing and not self._is_writing
        if not self._end_work():
            return
        self._show_preview(None)
        self._say(sentence or tr(words.WHICH_DAY))
        shown = self._shown
        if self._is_writing and shown is not None:
            self._shown = None
            self._do(lambda work: work.plan(shown, shown.targets))
        elif self.columns is not None and not sentence:
            self._come_to(self.columns)

    def _come_to(self, widget: QWidget) -> None:
        """Give it the focus, and bring it into view once it has its place."""
        widget.setFocus()
        QTimer.singleShot(0, self._show_focus)

    @Slot()
    def _show_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._canvas.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)

    @Slot()
    def _on_columns(self) -> None:
        """Read the table again with other columns."""
        assert self.columns is not None
        assert self._given is not None
        self._put_targets(None)
        self._show_preview(None)
        given, mapping = self._given, self.columns.mapping
        if mapping is None:
            self._next = None
            self._say(tr(words.WHICH_DAY))
            return
        self._do(lambda work: work.read(given, Wish(FileKind.CSV, mapping)))

    @Slot()
    def _on_targets(self) -> None:
        """See what it comes to as it is chosen now."""
        assert self.targets is not None
        assert self._shown is not None
        shown, targets = self._shown, self.targets.targets
        self._do(lambda work: work.plan(shown, targets))

    def _show_preview(self, preview: Preview | None) -> None:
        empty(self.preview)
        self.import_button.setEnabled(preview is not None and not preview.is_empty)
        if preview is None:
            return
        assert self._given is not None
        self._chosen.setText(words.chosen(preview, breakable(self._given.name)))
        self._add(section(tr(words.PREVIEW)))
        for line in words.lines(preview):
            self._add(wrapped("body", breakable(line)))
        passed = words.passed(preview)
        if passed:
            self.preview.addSpacing(self.look.theme.px(8))
            self._add(section(words.passed_title()))
        for line in passed:
            self._add(wrapped("muted", breakable(line)))
        self.import_button.setAccessibleDescription(words.spoken(preview))

    def _add(self, line: QLabel) -> None:
        """Put a line into the preview; it counts at once for how tall the dialog has to be."""
        self.preview.addWidget(line)
        line.show()

    def _put_targets(self, made: Targets | None) -> None:
        if self.targets is not None:
            self.targets.hide()
            self.targets.deleteLater()
        self.targets = made
        if made is not None:
            made.changed.connect(self._on_targets)
            made.grown.connect(self.fit)
            self._choices.addWidget(made)
            made.show()

    def _empty(self) -> None:
        """Let go of what was shown of another file."""
        self._shown = self._next = None
        self._put_targets(None)
        if self.columns is not None:
            self.columns.hide()
            self.columns.deleteLater()
        self.columns = None
        self._show_preview(None)
        self._chosen.hide()
        self._what.show()

    @Slot()
    def _on_import(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self._is_writing = True
        self._show_work(is_on=True)
        self.close_button.setText(tr(words.CLOSE))
        self._say(tr(words.WRITING))
        self._do(lambda work: work.write(shown))

    @Slot(int)
    def _on_written(self, count: int) -> None:
        self._carry_out(_nothing)
        if not self._end_work():
            return
        self._is_writing = False
        self._empty()
        self.close_button.setText(tr(words.CLOSE))
        self._say(words.written(count))
        self.close_button.setFocus()

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what kept the diary from writing."""
        self._say(sentence)

    def _end_work(self) -> bool:
        """Let go of the thread; False where its word is of no use any more."""
        if self._work is not None:
            self._work.wait()
            self._work = None
        if self._is_closing:
            super().reject()
            return False
        self._show_work(is_on=False)
        job, self._next = self._next, None
        if job is not None:
            self._do(job)
        return job is None

    def _show_work(self, *, is_on: bool) -> None:
        """Show that a file is being read or written, and take nothing else meanwhile."""
        self.bar.setVisible(is_on)
        for one in (self.choose_button, self.columns, self.targets):
            if one is not None:
                one.setEnabled(not is_on)
        self.close_button.setText(tr(words.STOP if is_on else words.CANCEL))
        if is_on:
            self.close_button.setFocus()

    def _say(self, sentence: str) -> None:
        self.said.setText(breakable(sentence))
        self.said.show()
        self.close_button.setAccessibleDescription(sentence)
        announce(self.said, sentence)
        self.fit()

    @Slot()
    def reject(self) -> None:
        """Close; where a file is being read or written, end that first, and close then."""
        if self._work is None:
            super().reject()
            return
        self._is_closing = True
        self._work.stop()

    def let_go(self) -> None:
        """Stop what is being read, or let what is being written be written: the program ends."""
        if self._work is not None:
            self._is_closing = True
            self._work.stop()
            self._work.wait(None if self._is_writing else PATIENCE)


def _nothing() -> None:
    """Do nothing: it was done in another thread."""


def choose_file(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file with the system's own dialog."""
    return ask_for_file(parent, tr(words.CHOOSE_TITLE), words.filters(), chosen)
