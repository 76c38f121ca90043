"""Windows hears the program's name before its first window."""

from __future__ import annotations

from pathlib import Path

import pytest

from skinroutine import APP_ID, compose
from skinroutine.adapters.desktop import taskbar
from skinroutine.app import collecting
from skinroutine.compose import window


def test_the_name_is_the_one_of_the_desktop_entry() -> None:
    """The task bar hears the name that installers and other systems know the program by."""
    heard: list[str] = []

    def name_it(name: str) -> int:
        heard.append(name)
        return 0

    taskbar.name_program(name_it)
    assert heard == [APP_ID]


def _refuses(_name: str) -> int:
    return -2147024809


def _breaks(_name: str) -> int:
    raise OSError


@pytest.mark.parametrize(
    ("name_it", "said"),
    [(_refuses, "did not take the program's name: 0x80070057"), (_breaks, "OSError")],
)
def test_a_refusal_is_in_the_log_and_stops_nothing(
    name_it: taskbar.Naming, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Without the name pins and pop-ups look poorer, and that is all."""
    with caplog.at_level("INFO"):
        taskbar.name_program(name_it)
    assert said in caplog.text


def test_elsewhere_nobody_is_told() -> None:
    """A system that is no Windows has no such call."""
    taskbar.name_program()


class _StopHereError(Exception):
    """Ends the start where the first thing of Qt is made."""


def test_it_is_told_before_the_first_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The name comes before Qt's application, or the first window would not have it."""
    application = pytest.importorskip("skinroutine.ui.shell.application")
    told: list[str] = []

    def begin() -> None:
        assert told == ["the name"]
        raise _StopHereError

    monkeypatch.setattr(taskbar, "name_program", lambda: told.append("the name"))
    monkeypatch.setattr(window, "missing_screen", lambda _environment: None)
    monkeypatch.setattr(application, "begin", begin)
    try:
        with pytest.raises(_StopHereError):
            compose.run_window(tmp_path, demo=False, background=False)
    finally:
        collecting.settle()
