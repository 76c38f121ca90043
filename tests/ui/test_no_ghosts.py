"""No part is ever shown before it has its place: it would flash as a window of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.shell.application import Program

from ui.desk import Desk, running, settle


class Watch(QObject):
    """Keeps what was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note each widget that is shown without a parent."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            kind = watched.windowType()
            if watched.parentWidget() is None and kind is Qt.WindowType.Window:
                self.seen.append(f"{type(watched).__name__} {watched.objectName()}".strip())
        return False


@pytest.mark.parametrize("size", ["100", "160", "200"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_the_window_is_the_only_window(
    qt: QApplication, desk: Desk, language: str, size: str
) -> None:
    """On each page, while all others are being made, nothing else is shown as a window."""
    desk.session.commands.prefer(PreferenceName.LANGUAGE, language)
    desk.session.commands.prefer(PreferenceName.TEXT_SIZE, size)
    watch = Watch()
    qt.installEventFilter(watch)
    try:
        with running(qt, desk.parts()) as program:
            assert isinstance(program, Program)
            for place in ("week", "course", "diary", "routine", "care", "settings", "about"):
                program.window.show_place(place)
                for _ in range(40):
                    settle()
            program.window.resize(720, 520)
            program.window.show_place("settings")
            for _ in range(40):
                settle()
    finally:
        qt.removeEventFilter(watch)
    assert set(watch.seen) == {"MainWindow"}
