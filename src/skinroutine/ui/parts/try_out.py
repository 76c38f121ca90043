"""The proof that reminders reach the person: a test reminder, the question, and what follows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from skinroutine.app.errors import Told
from skinroutine.app.ports import Delivery
from skinroutine.app.reminding.proof import Proof
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, folded, wrapped
from skinroutine.ui.wording import reminders


class TryOut(QWidget):
    """Sends a test reminder and asks; "no" leads to the next channel and to an explanation."""

    proved = Signal()
    troubled = Signal(str)

    def __init__(self, look: Look, proof: Proof) -> None:
        super().__init__()
        self._proof = proof
        self._delivery: Delivery | None = None
        self._explained: tuple[str, ...] = ()
        self._refused: set[str] = set()
        self.words = wrapped("muted", tr(reminders.TEST_NOTE))
        self.send = QPushButton(tr(reminders.TEST))
        self.yes, self.no = QPushButton(tr("Yes, I saw it")), QPushButton(tr("No"))
        self.yes.setObjectName("primary")
        self.send.clicked.connect(self._on_send)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(look.theme.px(8))
        for button in (self.send, self.yes, self.no):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        inside = column(look, 8)
        inside.addWidget(self.words)
        nest(inside, self._buttons)
        self.setLayout(inside)
        self._ask(is_asking=False)

    def fold(self, *, is_narrow: bool) -> None:
        """Put the buttons beneath each other where there is no room beside."""
        self._buttons.setDirection(folded(is_narrow=is_narrow))

    def _ask(self, *, is_asking: bool) -> None:
        self.send.setVisible(not is_asking)
        self.yes.setVisible(is_asking)
        self.no.setVisible(is_asking)

    def _told(self, act: Callable[[], None]) -> bool:
        """Do something that the world may refuse; where it does, say so and return False."""
        try:
            act()
        except Told as told:
            self.troubled.emit(str(told))
            return False
        return True

    @Slot()
    def _on_send(self) -> None:
        self._explained = ()
        self._refused.clear()
        self._send()

    def _send(self) -> None:
        self.send.setEnabled(False)
        if not self._told(lambda: self._proof.send(self._on_delivery)):
            self.send.setEnabled(True)

    def _on_delivery(self, delivery: Delivery) -> None:
        """Ask whether it was seen; a report that comes after the widget is gone is dropped."""
        if not isValid(self):
            return
        self._delivery = delivery
        self.send.setEnabled(True)
        if delivery.channel_id in self._refused:
            self._proof.end()
            self.words.setText(tr(reminders.NO_WAY_LEFT))
            return
        self.words.setText(" ".join((*self._explained, reminders.sent(delivery))))
        self._ask(is_asking=delivery.problem is None)
        if delivery.problem is None:
            self.yes.setFocus()

    @Slot()
    def _on_yes(self) -> None:
        delivery = self._delivery
        if delivery is None:
            return
        if self._told(lambda: self._proof.seen(delivery)):
            self._ask(is_asking=False)
            self.words.setText(tr(reminders.SEEN))
            self.proved.emit()

    @Slot()
    def _on_no(self) -> None:
        delivery = self._delivery
        if delivery is None:
            return
        self._told(lambda: self._next(delivery))

    def _next(self, delivery: Delivery) -> None:
        self._proof.not_seen(delivery)
        self._ask(is_asking=False)
        self._refused.add(delivery.channel_id)
        self._explained = (reminders.not_seen(delivery),)
        self._send()
