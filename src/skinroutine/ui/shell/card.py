"""The last channel: our own small cards at the upper right, which never take the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from skinroutine.app.ports import Delivery, Notice, Press, Pressed
from skinroutine.domain.record.event import NotShownReason
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.look import Look
from skinroutine.ui.shell.reminder_card import GAP, ReminderCard

CHANNEL = "own card"
NO_SCREEN = Delivery(CHANNEL, NotShownReason.REFUSED, "there is no screen")
STOPPED = Delivery(CHANNEL, NotShownReason.REFUSED, "the program is ending")


class CardNotifier(QObject):
    """A Notifier that needs no service: one card for each tag, the oldest on top."""

    def __init__(self, look: Look, pressed: Pressed) -> None:
        super().__init__()
        self._look = look
        self._pressed = pressed
        self._cards: dict[str, ReminderCard] = {}
        self._is_stopped = False
        look.changed.connect(self._dress)
        qt = QGuiApplication.instance()
        assert isinstance(qt, QGuiApplication)
        qt.primaryScreenChanged.connect(self._place)
        qt.screenAdded.connect(self._watch)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    @property
    def cards(self) -> tuple[ReminderCard, ...]:
        """The cards on the screen, from above."""
        return tuple(self._cards.values())

    def show(self, notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Show a card, or say anew what is on the one with this tag, and report at once."""
        if self._is_stopped or _screen() is None:
            report(STOPPED if self._is_stopped else NO_SCREEN)
            return
        card = self._cards.get(notice.tag) or self._new_card(notice.tag)
        card.say(notice)
        self._place()
        card.show()
        announce(card, card.accessibleName(), at_once=True)
        report(Delivery(CHANNEL))

    def amend(self, notice: Notice) -> None:
        """Say anew what is on the card with this tag, where it is still there."""
        card = self._cards.get(notice.tag)
        if card is not None:
            card.say(notice)
            self._place()

    @Slot(str)
    def withdraw(self, tag: str) -> None:
        """Take the card with this tag away, and let the ones below it move up."""
        card = self._cards.pop(tag, None)
        if card is not None:
            card.hide()
            card.deleteLater()
            self._place()

    def stop(self) -> None:
        """Take every card away, as nobody would hear its buttons, and show no more."""
        self._is_stopped = True
        for tag in tuple(self._cards):
            self.withdraw(tag)

    def _new_card(self, tag: str) -> ReminderCard:
        made = self._cards[tag] = ReminderCard(self._look)
        made.pressed.connect(self._on_pressed)
        made.put_away.connect(self.withdraw)
        return made

    @Slot(str, Press)
    def _on_pressed(self, tag: str, press: Press) -> None:
        if press is Press.OPEN:
            self.withdraw(tag)
        self._pressed(tag, press)

    @Slot(QScreen)
    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._place)
        screen.availableGeometryChanged.connect(self._place)

    @Slot()
    def _dress(self) -> None:
        for card in self.cards:
            card.say(card.notice)
        self._place()

    @Slot()
    def _place(self) -> None:
        screen = _screen()
        if screen is None:
            return
        area, gap = screen.availableGeometry(), self._look.theme.px(GAP)
        top = area.y() + gap
        for card in self.cards:
            card.fit(area)
            lowest = area.y() + area.height() - gap - card.height()
            top = max(area.y(), min(top, lowest))
            card.move(area.x() + area.width() - gap - card.width(), top)
            top += card.height() + gap


def _screen() -> QScreen | None:
    """Return the primary screen; Qt's stubs do not know that there may be none."""
    return QGuiApplication.primaryScreen()
