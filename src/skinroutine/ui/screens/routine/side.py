"""What stands beneath the list: ideas to add, and the archive."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import Step
from skinroutine.ui.parts.chips import IdeaChip
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import Tile
from skinroutine.ui.parts.text import card, column, refresh_style, section, wrapped
from skinroutine.ui.screens.routine.rows import TITLE_PIECE
from skinroutine.ui.wording import editor
from skinroutine.ui.wording.breaks import breakable


class Ideas(QWidget):
    """Steps that can be added in one click; `chosen` has the one that is wanted."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.chips: list[IdeaChip] = []
        self._shown: tuple[Step, ...] = ()
        pills = QWidget()
        self._row = FlowLayout(pills, look.theme.px(8), look.theme.px(8))
        inside = column(look, 8)
        inside.addWidget(section(tr(editor.IDEAS)))
        inside.addWidget(pills)
        self.setLayout(inside)

    def show_ideas(self, ideas: Sequence[Step]) -> None:
        """Show ideas; without any, all of this is away."""
        self.setVisible(bool(ideas))
        if tuple(ideas) == self._shown:
            return
        self._shown = tuple(ideas)
        self._row.clear()
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(idea) for idea in ideas]

    def _chip(self, idea: Step) -> IdeaChip:
        made = IdeaChip(idea.name)
        self._row.addWidget(made)
        made.show()
        made.clicked.connect(partial(self.chosen.emit, idea))
        return made


class Archive(QWidget):
    """Archived steps; `brought_back` has the one that is wanted again."""

    brought_back = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Step, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self._rows: list[QWidget] = []
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        made = card(look)
        made.setLayout(self._inside)
        outside = column(look, 8)
        for one in (section(tr(editor.ARCHIVE)), made, wrapped("caption", tr(editor.ARCHIVE_NOTE))):
            outside.addWidget(one)
        self.setLayout(outside)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show archived steps; without any, all of this is away."""
        self.setVisible(bool(steps))
        if tuple(steps) == self._shown:
            return
        self._shown = tuple(steps)
        for row in self._rows:
            self._inside.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.buttons = {}
        self._rows = [self._row(number, step) for number, step in enumerate(steps)]

    def _row(self, number: int, step: Step) -> QFrame:
        made = QFrame()
        made.setObjectName("row")
        refresh_style(made, edge="below" if number else "none")
        back = QPushButton(editor.bring_back())
        back.setAccessibleName(editor.bring_back(step.title))
        back.clicked.connect(partial(self.brought_back.emit, step))
        self.buttons[step.id] = back
        px = self._look.theme.px
        row = QHBoxLayout(made)
        row.setContentsMargins(px(16), px(8), px(12), px(8))
        row.setSpacing(px(12))
        row.addWidget(Tile(self._look, step.kind))
        row.addWidget(wrapped("rowtitle", breakable(step.title, TITLE_PIECE)), 1)
        row.addWidget(back)
        self._inside.addWidget(made)
        made.show()
        return made
