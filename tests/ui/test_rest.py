"""A window at rest is at rest: no page lays itself out again and again while nothing happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from skinroutine.ui.shell.application import Program

PAGES = (
    "today",
    "week",
    "course",
    "diary",
    "routine",
    "settings",
    "reminder-log",
    "care",
    "about",
)
SIZES = ((1040, 720), (720, 520))
ROUNDS = 40
"""In how many rounds of the event loop a page comes to rest."""


class Watch(QObject):
    """Counts the layouts that are asked for anew."""

    def __init__(self) -> None:
        super().__init__()
        self.requests = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and let everything pass."""
        self.requests += event.type() == QEvent.Type.LayoutRequest
        return False


@contextmanager
def watching(qt: QApplication) -> Iterator[Watch]:
    """Watch every widget of the program."""
    watch = Watch()
    qt.installEventFilter(watch)
    yield watch
    qt.removeEventFilter(watch)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("page", PAGES)
def test_a_page_comes_to_rest(
    program: Program, qt: QApplication, page: str, size: tuple[int, int]
) -> None:
    """After a few rounds of the event loop no widget asks for another layout."""
    program.window.resize(*size)
    program.window.show_place(page)
    with watching(qt) as watch:
        for _ in range(ROUNDS):
            watch.requests = 0
            QCoreApplication.processEvents()
            if not watch.requests:
                break
        assert watch.requests == 0
