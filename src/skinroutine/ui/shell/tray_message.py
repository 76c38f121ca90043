"""The channel of the tray's own messages, where they do not go to the notification service."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from skinroutine.app.ports import Delivery, Notice, Press, Pressed
from skinroutine.domain.record.event import NotShownReason

CHANNEL = "tray message"
NO_TRAY = Delivery(CHANNEL, NotShownReason.NO_SERVER, "there is no tray here")
SAME_SERVICE = Delivery(
    CHANNEL, NotShownReason.REFUSED, "the tray uses the same notification service"
)
STOPPED = Delivery(CHANNEL, NotShownReason.REFUSED, "the program is ending")
SHOWN_MS = 10_000


class TrayMessages(QObject):
    """A Notifier of plain messages beside the tray; one cannot be changed or taken back."""

    def __init__(
        self,
        icon: Callable[[], QSystemTrayIcon | None],
        is_there: Callable[[], bool],
        speaks_dbus: Callable[[], bool],
        pressed: Pressed,
    ) -> None:
        super().__init__()
        self._icon = icon
        self._is_there = is_there
        self._speaks_dbus = speaks_dbus
        self._pressed = pressed
        self._newest: str | None = None
        self._heard: QSystemTrayIcon | None = None
        self._hearing: QMetaObject.Connection | None = None
        self._is_stopped = False

    def show(self, notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Show a message beside the tray and report at once."""
        report(self._deliver(notice))

    def amend(self, notice: Notice) -> None:
        """Do nothing: a message that is shown cannot be changed."""

    def withdraw(self, tag: str) -> None:
        """Do nothing: a message goes away by itself."""

    def stop(self) -> None:
        """Listen no more, and show no more."""
        self._is_stopped = True
        self._newest = None
        self._listen(None)

    def _deliver(self, notice: Notice) -> Delivery:
        if self._is_stopped:
            return STOPPED
        icon = self._icon() if self._is_there() else None
        if icon is None:
            return NO_TRAY
        if self._speaks_dbus():
            return SAME_SERVICE
        self._listen(icon)
        self._newest = notice.tag
        no_mark = QSystemTrayIcon.MessageIcon.NoIcon
        icon.showMessage(notice.title, notice.body, no_mark, SHOWN_MS)
        return Delivery(CHANNEL)

    def _listen(self, icon: QSystemTrayIcon | None) -> None:
        """Hear the clicks of this icon alone; the tray makes another one now and then."""
        if icon is self._heard:
            return
        if self._hearing is not None:
            QObject.disconnect(self._hearing)
        self._heard = icon
        self._hearing = None if icon is None else icon.messageClicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        if self._newest is not None:
            self._pressed(self._newest, Press.OPEN)
