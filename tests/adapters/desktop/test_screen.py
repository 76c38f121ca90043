"""Whether a window can be shown here, asked without Qt, with a real screen and with none."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from skinroutine.adapters.desktop.screen import is_seen, missing_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asked on Linux alone")
NOBODYS = ":4711"


def test_a_real_screen_answers(display: str) -> None:
    """On a running X server nothing is missing, by any form of its name."""
    for name in (display, f"{display}.0", f"unix{display}"):
        assert missing_screen({"DISPLAY": name}) is None
    assert missing_screen(os.environ) is None


def test_no_screen_is_named() -> None:
    """Without DISPLAY and WAYLAND_DISPLAY the sentence says so, and what works anyway."""
    for environment in ({}, {"DISPLAY": ""}, {"DISPLAY": "", "WAYLAND_DISPLAY": ""}):
        sentence = missing_screen(environment)
        assert sentence is not None
        assert sentence.startswith("There is no screen here")
        assert "skinroutine today" in sentence


def test_whether_somebody_sees_a_window(display: str) -> None:
    """On a running screen; neither without one nor on one of Qt's that is kept in memory alone."""
    assert is_seen({"DISPLAY": display})
    assert not is_seen({})
    assert not is_seen({"DISPLAY": NOBODYS})
    for platform in ("offscreen", "minimal", "offscreen:configfile=x"):
        assert not is_seen({"DISPLAY": display, "QT_QPA_PLATFORM": platform})


@pytest.mark.parametrize("name", [NOBODYS, f"{NOBODYS}.0", f"unix{NOBODYS}"])
def test_a_screen_that_does_not_answer(name: str) -> None:
    """A screen that is named and not there is told by its name."""
    sentence = missing_screen({"DISPLAY": name})
    assert sentence == f"The screen {name} does not answer. Try 'skinroutine today' instead."


def test_a_socket_that_was_left_behind() -> None:
    """The socket file of an X server that has died is no screen."""
    place = Path(f"/tmp/.X11-unix/X{NOBODYS[1:]}")  # noqa: S108 - the place the X protocol gives
    place.parent.mkdir(exist_ok=True)
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(place))
    left.close()
    try:
        assert missing_screen({"DISPLAY": NOBODYS}) is not None
    finally:
        place.unlink()


@pytest.mark.parametrize(
    "environment",
    [
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": NOBODYS},
        {"DISPLAY": "somewhere.example:0"},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": "/private/tmp/launchd/org.xquartz:0"},
    ],
    ids=str,
)
def test_what_is_left_to_qt(environment: dict[str, str]) -> None:
    """Wayland, a chosen platform, far-off screens and unusual names are for Qt to judge."""
    assert missing_screen(environment) is None


def test_other_systems_have_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows and macOS nothing is asked."""
    monkeypatch.setattr(sys, "platform", "darwin")
    assert missing_screen({}) is None
