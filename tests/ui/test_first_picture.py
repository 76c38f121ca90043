"""What waits for the first picture of a window comes after it, once, and also without a picture."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skinroutine.ui.shell import first_picture
from skinroutine.ui.shell.first_picture import FirstPicture

from ui.desk import settle


class Painted(QWidget):
    """Counts how often it was painted."""

    times = 0

    def paintEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """Count."""
        self.times += 1


@pytest.fixture
def window(qt: QApplication) -> Iterator[Painted]:
    """Yield a window that is not on show yet."""
    made = Painted()
    yield made
    made.hide()
    made.deleteLater()
    settle()


def test_it_is_told_once_after_the_picture(window: Painted, qtbot: QtBot) -> None:
    """When it is told, the window was painted; a second picture is nothing new."""
    seen: list[int] = []
    picture = FirstPicture(window)
    picture.painted.connect(lambda: seen.append(window.times))
    assert seen == []
    with qtbot.waitSignal(picture.painted, timeout=1000):
        window.show()
    assert seen == [1]
    window.repaint()
    settle()
    assert window.times > 1
    assert seen == [1]


def test_a_window_that_nobody_sees_is_not_waited_for(
    window: Painted, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a picture it is told after a while, and a later picture is nothing new."""
    monkeypatch.setattr(first_picture, "UNSEEN_MS", 20)
    told: list[bool] = []
    picture = FirstPicture(window)
    picture.painted.connect(lambda: told.append(True))
    qtbot.waitUntil(lambda: told == [True], timeout=1000)
    window.show()
    qtbot.waitUntil(lambda: window.times > 0, timeout=1000)
    settle()
    assert told == [True]
