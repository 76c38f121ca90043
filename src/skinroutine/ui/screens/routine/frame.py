"""How the routine page is built: the list and what stands beneath it, and the editor."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget

from skinroutine.app.reminding.proof import Proof
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.page import Page
from skinroutine.ui.parts.text import card, column, wrapped
from skinroutine.ui.screens.routine.anchors_card import AnchorsCard
from skinroutine.ui.screens.routine.rows import icon_button
from skinroutine.ui.screens.routine.side import Archive, Ideas
from skinroutine.ui.screens.routine.step_editor import StepEditor
from skinroutine.ui.screens.routine.step_list import StepList
from skinroutine.ui.screens.routine.tab_order import set_order, stops
from skinroutine.ui.wording import editor

NARROW = 720
"""Page width in unscaled pixels under which the editor stands beneath the list."""
WIDE_LIST, WIDE_EDITOR = 35, 43
"""How the width is shared where they stand beside each other, as in the pictures."""
GAP, PAD = 20, 18
"""Between list and editor, and inside the editor's card, in pixels of the pictures."""
MOST_BESIDE, MOST_ABOVE = 0.62, 0.5
"""How much of the page's height the list may take beside the editor, and above it."""


class RoutineFrame(Page):
    """The parts of the page and where they stand; what they do is the page's."""

    def __init__(self, look: Look, proof: Proof | None, first_weekday: int) -> None:
        super().__init__(look, tr(editor.TITLE), tr(editor.SUBTITLE))
        self._is_narrow: bool | None = None
        self._tab_order: list[QWidget] = []
        self.add = self.heading.add_button(tr(editor.ADD))
        self.add.setObjectName("primary")
        self.steps = StepList(look)
        self.up = icon_button(look, "arrow-up", editor.move_up(""))
        self.down = icon_button(look, "arrow-down", editor.move_down(""))
        self.empty = wrapped("muted", tr(editor.EMPTY))
        self.editor = StepEditor(look, proof, first_weekday=first_weekday)
        self.ideas = Ideas(look)
        self.anchors = AnchorsCard(look, first_weekday=first_weekday)
        self.archive = Archive(look)
        self._grid = QGridLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        px = self.look.theme.px
        inside = column(self.look)
        inside.addWidget(self.steps)
        inside.addWidget(self.empty)
        self._list_card = card(self.look)
        self._list_card.setLayout(inside)
        inside.setContentsMargins(1, 1, 1, 1)
        self.empty.setContentsMargins(*(px(16),) * 4)
        self._moves = QWidget()
        moves = QHBoxLayout(self._moves)
        moves.setContentsMargins(px(4), 0, 0, 0)
        moves.setSpacing(px(6))
        moves.addWidget(wrapped("caption", tr(editor.ORDER)), 1)
        moves.addWidget(self.up)
        moves.addWidget(self.down)
        self._first, self._rest = QWidget(), QWidget()
        first, rest = column(self.look, 8), column(self.look, 16)
        first.addWidget(self._list_card)
        first.addWidget(self._moves)
        for part in (self.ideas, self.archive, self.anchors):
            rest.addWidget(part)
        rest.addStretch(1)
        self._first.setLayout(first)
        self._rest.setLayout(rest)
        self._grid.setHorizontalSpacing(px(GAP))
        self._grid.setVerticalSpacing(px(14))
        nest(self.inside, self._grid)
        self.inside.addStretch(1)
        self._place(is_narrow=False)

    def fit(self, width: float) -> None:
        """Put the editor beneath the list where there is no room beside it."""
        super().fit(width)
        self._place(is_narrow=width < NARROW)
        margins = self.inside.contentsMargins()
        room = width - (margins.left() + margins.right()) / self.look.theme.scale
        if not self._is_narrow:
            room = (room - GAP) * WIDE_EDITOR / (WIDE_LIST + WIDE_EDITOR)
        self.editor.fit(room - 2 * PAD)
        self.steps.show_most(
            round(self.height() * (MOST_ABOVE if self._is_narrow else MOST_BESIDE))
        )

    def _place(self, *, is_narrow: bool) -> None:
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        parts = (self._first, self.editor, self._rest)
        for part in parts:
            self._grid.removeWidget(part)
        if is_narrow:
            for row, part in enumerate(parts):
                self._grid.addWidget(part, row, 0)
        else:
            at_top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(self._first, 0, 0)
            self._grid.addWidget(self._rest, 1, 0)
            self._grid.addWidget(self.editor, 0, 1, 2, 1, at_top)
        self._grid.setColumnStretch(0, 1 if is_narrow else WIDE_LIST)
        self._grid.setColumnStretch(1, 0 if is_narrow else WIDE_EDITOR)
        self._grid.setRowStretch(1, 0 if is_narrow else 1)

    def _order_tabs(self) -> None:
        """Let Tab go through the page as it reads: the list, the editor, what stands beneath."""
        parts = (self.heading, self._first, self.editor, self._rest)
        wanted = [one for part in parts for one in stops(part)]
        if wanted != self._tab_order:
            self._tab_order = wanted
            set_order(wanted)

    def _bring_in(self, part: QWidget) -> None:
        """Scroll a part of the page to where it is seen, once it is laid out."""
        QTimer.singleShot(0, part, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        area = self.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(part)
