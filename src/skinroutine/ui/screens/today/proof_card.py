"""Above the list: a test reminder, until one was seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from skinroutine.app.reminding.proof import Proof
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import card, column, wrapped
from skinroutine.ui.parts.try_out import TryOut
from skinroutine.ui.wording import reminders


class ProofCard(QWidget):
    """Is there until a test reminder was seen, or for later put away."""

    put_off = Signal()
    proved = Signal()
    troubled = Signal(str)

    def __init__(self, look: Look, proof: Proof) -> None:
        super().__init__()
        self.try_out = TryOut(look, proof)
        self.try_out.troubled.connect(self.troubled)
        self.try_out.proved.connect(self.proved)
        later = QPushButton(tr("Later"))
        later.clicked.connect(self.put_off)
        head = QHBoxLayout()
        head.addWidget(wrapped("rowtitle", tr(reminders.MAKE_SURE)), 1)
        head.addWidget(later)
        inside = column(look, 6)
        nest(inside, head)
        inside.addWidget(self.try_out)
        outside = column(look)
        outside.addWidget(card(look, inside))
        self.setLayout(outside)

    def fold(self, *, is_narrow: bool) -> None:
        """Put the buttons beneath each other where there is no room beside."""
        self.try_out.fold(is_narrow=is_narrow)
