"""The tray's own messages: where they work, what a click on one asks for, and why they do not."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from skinroutine.app.ports import Button, Delivery, Notice, Notifier, Press
from skinroutine.domain.record.event import NotShownReason
from skinroutine.ui.shell.tray_message import TrayMessages

from ui.desk import settle

NOTICE = Notice("Your dose", "19:00.", "dose", (Button(Press.DONE, "Done"),))


class PaperIcon(QSystemTrayIcon):
    """An icon that notes its messages."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[tuple[object, ...]] = []

    def showMessage(self, *words: object, **_more: object) -> None:  # noqa: N802 - Qt's name
        """Note a message."""
        self.messages.append(words)


@dataclass
class TrayOfTest:
    """A tray in the test's hands, and what was told."""

    icon: PaperIcon | None
    is_there: bool = True
    speaks_dbus: bool = False
    reports: list[Delivery] = field(default_factory=list)
    presses: list[tuple[str, Press]] = field(default_factory=list)

    def messages(self) -> TrayMessages:
        """Return the channel over this tray."""
        return TrayMessages(
            lambda: self.icon,
            lambda: self.is_there,
            lambda: self.speaks_dbus,
            lambda *one: self.presses.append(one),
        )


@pytest.fixture
def tray(qt: QApplication) -> TrayOfTest:
    """Return a tray that is there and is not the D-Bus one."""
    return TrayOfTest(PaperIcon())


def test_a_message_is_shown_and_reported_once(tray: TrayOfTest) -> None:
    """The title and body are handed to the tray, without the program's mark."""
    notifier: Notifier = tray.messages()
    notifier.show(NOTICE, tray.reports.append)
    assert tray.reports == [Delivery("tray message")]
    assert tray.icon is not None
    (message,) = tray.icon.messages
    assert message[:3] == ("Your dose", "19:00.", QSystemTrayIcon.MessageIcon.NoIcon)
    assert not any(isinstance(one, QIcon) for one in message)


def test_a_click_opens_the_newest(tray: TrayOfTest) -> None:
    """A click on a message asks once to open, with the tag of the newest one."""
    messages = tray.messages()
    assert tray.icon is not None
    for tag in ("first", "second"):
        messages.show(Notice("Title", "Body", tag), tray.reports.append)
    tray.icon.messageClicked.emit()
    assert tray.presses == [("second", Press.OPEN)]


def test_a_click_on_an_icon_made_anew(tray: TrayOfTest) -> None:
    """After the tray made another icon its clicks are heard, and the old one's no more."""
    messages = tray.messages()
    messages.show(NOTICE, tray.reports.append)
    old, tray.icon = tray.icon, PaperIcon()
    assert old is not None
    messages.show(NOTICE, tray.reports.append)
    old.messageClicked.emit()
    assert tray.presses == []
    tray.icon.messageClicked.emit()
    assert tray.presses == [("dose", Press.OPEN)]


def test_an_icon_that_is_gone_does_no_harm(tray: TrayOfTest) -> None:
    """An old icon may have been deleted before the next message and before the end."""
    messages = tray.messages()
    for _ in range(2):
        messages.show(NOTICE, tray.reports.append)
        assert tray.icon is not None
        tray.icon.deleteLater()
        settle()
        tray.icon = PaperIcon()
    messages.stop()
    assert tray.reports == [Delivery("tray message")] * 2


@pytest.mark.parametrize("has_icon", [True, False])
def test_without_a_tray_it_says_so(tray: TrayOfTest, has_icon: bool) -> None:
    """Where there is no tray, or no icon in it, nothing is shown and the report says why."""
    icon = tray.icon
    tray.is_there, tray.icon = not has_icon, icon if has_icon else None
    tray.messages().show(NOTICE, tray.reports.append)
    assert tray.reports == [
        Delivery("tray message", NotShownReason.NO_SERVER, "there is no tray here")
    ]
    assert icon is not None
    assert icon.messages == []


def test_the_dbus_tray_is_no_other_way(tray: TrayOfTest) -> None:
    """Over D-Bus the message would go to the service that just failed, so it is refused."""
    tray.speaks_dbus = True
    tray.messages().show(NOTICE, tray.reports.append)
    why = "the tray uses the same notification service"
    assert tray.reports == [Delivery("tray message", NotShownReason.REFUSED, why)]
    assert tray.icon is not None
    assert tray.icon.messages == []


def test_a_message_is_not_changed_or_taken_back(tray: TrayOfTest) -> None:
    """Amending and withdrawing show nothing and tell nobody."""
    messages = tray.messages()
    messages.show(NOTICE, tray.reports.append)
    messages.amend(Notice("Other", "Words", "dose"))
    messages.withdraw("dose")
    assert tray.icon is not None
    assert len(tray.icon.messages) == len(tray.reports) == 1


def test_stopping_ends_the_listening(tray: TrayOfTest) -> None:
    """After the end a click tells nobody, and no message is shown."""
    messages = tray.messages()
    messages.show(NOTICE, tray.reports.append)
    messages.stop()
    assert tray.icon is not None
    tray.icon.messageClicked.emit()
    messages.show(NOTICE, tray.reports.append)
    assert tray.presses == []
    assert len(tray.icon.messages) == 1
    assert tray.reports[-1].problem is NotShownReason.REFUSED
