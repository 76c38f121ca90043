"""The rail at large text in a low window: its rows move together and stay apart."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from skinroutine.adapters.system.files import resources
from skinroutine.ui.parts.look import Look
from skinroutine.ui.shell.main_window import LAST, PLACES
from skinroutine.ui.shell.rail import Rail

LOW = 520


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("is_wide", [False, True])
def test_rows_stay_apart(qt: QApplication, scale: float, *, is_wide: bool) -> None:
    """In the lowest window no row covers another, and each has room for its icon."""
    look = Look(resources(), scale=scale)
    rail = Rail(look, PLACES, LAST)
    rail.show_wide(is_wide=is_wide)
    assert rail.minimumSizeHint().height() <= LOW
    inside = rail.layout()
    assert inside is not None
    inside.setGeometry(QRect(0, 0, rail.width(), LOW))
    boxes = [one.geometry() for one in rail.buttons.values()]
    assert all(upper.bottom() < lower.top() for upper, lower in itertools.pairwise(boxes))
    assert boxes[-1].bottom() < LOW
    assert min(one.height() for one in boxes) >= look.theme.px(22)
    rail.deleteLater()
