"""The Qt binding keeps its hands off the references it does not own."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


class Bell(QObject):
    """Something to emit from."""

    rung = Signal()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True live for ever from 3.12 on")
def test_calls_do_not_use_up_none_and_true(qtbot: QtBot) -> None:
    """A thousand calls and signals leave as many references (PySide6 6.12.0 dropped one each)."""
    label, bell = QLabel(), Bell()
    qtbot.addWidget(label)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(1000):
        label.setText("x")
        bell.rung.emit()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert min(now - then for now, then in zip(after, before, strict=True)) > -100
