"""The way out of the program: a format, what may go into it, and a place to save it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QWidget

from skinroutine.app.exchange.choice import Choice, Exporting, Format, Paper
from skinroutine.app.exchange.exports import file_name
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.choosers import ask_where_to_save
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.fields import ChoiceField, labelled
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.exchange.export_work import PARTS, ExportWork
from skinroutine.ui.screens.summary.dialog import usual_paper
from skinroutine.ui.wording import exchange as words


class ExportDialog(Dialog):
    """Asks for a format and its options, and writes the file without holding up the window."""

    def __init__(self, look: Look, window: QWidget, exporting: Exporting, today: date) -> None:
        super().__init__(look, window, tr(words.TITLE))
        self._exporting = exporting
        self._today = today
        self._work: ExportWork | None = None
        self._is_closing = False
        self.chooser: QFileDialog | None = None
        offered = {
            one: text
            for one, text in translated(words.FORMATS).items()
            if one is not Format.PDF or exporting.page is not None
        }
        self.formats = ChoiceField(look, tr(words.FORMAT_QUESTION), offered)
        self.formats.chosen.connect(self._on_format)
        self.purpose = wrapped("body")
        self._make_options()
        self.bar = QProgressBar()
        self.bar.setRange(0, PARTS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr(words.PROGRESS))
        self.said = wrapped("strong")
        self._format_row = labelled(look, tr(words.FORMAT_QUESTION), self.formats)
        for one in (self.said, self.bar, self._format_row, self.purpose, *self._options.values()):
            self.inside.addWidget(one)
        self.inside.addWidget(wrapped("muted", tr(words.PRIVATE)))
        self.inside.addStretch(1)
        self.save_button = self.add_primary(tr(words.SAVE))
        self.save_button.clicked.connect(self._on_save)
        self.close_button = self.add_button(tr(words.CANCEL), role="quiet")
        self.close_button.clicked.connect(self.reject)
        self.bar.hide()
        self.said.hide()
        self._show_format()

    @property
    def format(self) -> Format:
        """The format that is chosen now; Qt's list gives back its bare text."""
        return Format(self.formats.value)

    @property
    def choice(self) -> Choice:
        """The export as it is chosen now."""
        wanted = words.OPTIONS[self.format]
        return Choice(
            self.format,
            level=self.levels.value if "level" in wanted else TextLevel.NEUTRAL,
            with_photos="photos" in wanted and self.photos.is_on,
            with_notes="notes" in wanted and self.notes.is_on,
            with_initials="initials" in wanted and self.initials.is_on,
            paper=self.papers.value if "paper" in wanted else Paper.A4,
        )

    def _make_options(self) -> None:
        self.levels = Choices(self.look, tr(words.LEVEL_QUESTION), translated(words.LEVELS))
        self.levels.show_value(TextLevel.NEUTRAL)
        self.levels.chosen.connect(self._on_level)
        self.level_note = wrapped("muted")
        self.papers = Choices(self.look, tr(words.PAPER_QUESTION), translated(words.PAPERS))
        self.papers.show_value(usual_paper())
        self.notes, self._notes_name = Switch(self.look, ""), wrapped("body")
        self.photos = Switch(self.look, tr(words.PHOTOS))
        self.initials = Switch(self.look, tr(words.INITIALS))
        level = labelled(self.look, tr(words.LEVEL_QUESTION), self.levels)
        inside = level.layout()
        assert inside is not None
        inside.addWidget(self.level_note)
        self._options: dict[str, QWidget] = {
            "level": level,
            "paper": labelled(self.look, tr(words.PAPER_QUESTION), self.papers),
            "notes": self._row(self._notes_name, self.notes),
            "photos": self._row(wrapped("body", tr(words.PHOTOS)), self.photos),
            "initials": self._row(wrapped("body", tr(words.INITIALS)), self.initials),
        }

    def _row(self, name: QLabel, switch: Switch) -> QWidget:
        made = QWidget()
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self.look.theme.px(12))
        name.setBuddy(switch)
        inside.addWidget(name, 1)
        inside.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _show_format(self) -> None:
        format_ = self.format
        self.purpose.setText(tr(words.PURPOSES[format_]))
        question = tr(words.FORMAT_QUESTION)
        self.formats.setAccessibleDescription(f"{question} {self.purpose.text()}")
        for name, option in self._options.items():
            option.setVisible(name in words.OPTIONS[format_])
        if format_ in words.NOTES:
            self._notes_name.setText(tr(words.NOTES[format_]))
            self.notes.setAccessibleName(self._notes_name.text())
        self._show_level()
        self.fit()

    def _show_level(self) -> None:
        self.level_note.setText(tr(words.LEVEL_NOTES[self.levels.value]))

    @Slot(object)
    def _on_format(self, _format: Format) -> None:
        self.said.hide()
        self.close_button.setAccessibleDescription("")
        self._show_format()

    @Slot(object)
    def _on_level(self, _level: TextLevel) -> None:
        self._show_level()
        self.fit()

    @Slot()
    def _on_save(self) -> None:
        """Ask where to, in the documents, under a name that says nothing of what is in it."""
        self.chooser = ask_where_to_save(
            self,
            tr(words.SAVE_TITLE),
            words.filters(self.format),
            file_name(self.format, self._today),
            self.save_to,
        )

    @Slot(str)
    def save_to(self, place: str) -> None:
        """Write the file there; the dialog says how it goes, and how it went."""
        self._work = ExportWork(self._exporting, self.choice, Path(place))
        self._work.advanced.connect(self.bar.setValue)
        self._work.ended.connect(self._on_ended)
        self._show_work(is_on=True)
        self._say(tr(words.WRITING))
        self._work.start()

    def _show_work(self, *, is_on: bool) -> None:
        self.bar.setValue(0)
        self.bar.setVisible(is_on)
        for one in (self._format_row, self.save_button, *self._options.values()):
            one.setEnabled(not is_on)
        self.close_button.setText(tr(words.STOP if is_on else words.CANCEL))
        self.close_button.setFocus()

    @Slot(str, bool)
    def _on_ended(self, sentence: str, is_done: bool) -> None:  # noqa: FBT001 - the signal's shape
        if self._work is not None:
            self._work.wait()
            self._work = None
        if self._is_closing:
            super().reject()
            return
        self._show_work(is_on=False)
        self.close_button.setText(tr(words.CLOSE if is_done else words.CANCEL))
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
        self.close_button.setAccessibleDescription(sentence)
        announce(self.said, sentence)
        self.fit()
        self.inside.activate()
        self._area.ensureWidgetVisible(self.said)

    @Slot()
    def reject(self) -> None:
        """Close; where a file is being written, stop that first, and close at the second time."""
        if self._work is None:
            super().reject()
            return
        self._work.stop()

    def let_go(self) -> None:
        """Stop what is being written and wait for that: the program ends."""
        if self._work is not None:
            self._is_closing = True
            self._work.stop()
            self._work.wait()
