"""Starting with the computer through the background portal: the real one, and a stand-in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from adapters.conftest import needed
from adapters.portals import can_sandbox, has_portal, paper_portal, permit, real_portal, sandboxed
from adapters.reminding.servers import wait_for
from skinroutine import APP_ID
from skinroutine.adapters.desktop.background_portal import BackgroundPortal, portal_versions
from skinroutine.app.errors import WorldFailure

DRIVER = Path(__file__).with_name("background_driver.py")
COMMAND = ("skinroutine", "--background")
REFUSED = "does not let skinroutine run in the background"


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    """Return where the last answer is kept; its folder is not there yet."""
    return tmp_path / "config" / "background.json"


@pytest.fixture
def portal(memory: Path) -> BackgroundPortal:
    """Return the start with the computer; nobody is waited for long."""
    return BackgroundPortal(COMMAND, memory, person=1.0, answer=1.0)


def from_sandbox(folder: Path, memory: Path, *acts: str) -> dict[str, Any]:
    """Return what a program in a sandbox is told."""
    command = sandboxed(folder, sys.executable, str(DRIVER), str(memory), *acts)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_the_real_portal(display: str, bus: str, memory: Path, tmp_path: Path) -> None:
    """It lets a sandboxed program start, asks the person where it should, and takes a no."""
    if not has_portal():
        needed("xdg-desktop-portal")
    needed("bwrap")
    if not can_sandbox(tmp_path):
        pytest.skip("no sandbox can be made here")
    with real_portal(tmp_path, dialog=0) as desktop:
        told = from_sandbox(tmp_path, memory, "on")
        assert (told["on"], told["allowed"], told["why_not"]) == (True, True, [])
        assert set(told["versions"]) == {"Notification", "Background"}
        assert all(version >= 1 for version in told["versions"].values())
        app, is_on, command, flags = desktop.calls("EnableAutostart")[-1]
        assert (app, is_on, flags) == (APP_ID, True, 0)
        assert command == ["flatpak", "run", "--command=skinroutine", APP_ID, "--background"]
        assert from_sandbox(tmp_path, memory, "off")["on"] is False
        assert desktop.calls("EnableAutostart")[-1][1] is False
        assert not memory.exists()
        permit("background", "background", "ask")
        assert from_sandbox(tmp_path, memory, "on")["on"] is True
        assert len(desktop.calls("AccessDialog")) == 1
        desktop.tell("ways", {"dialog": 1})
        for answer in ("ask", "no"):
            permit("background", "background", answer)
            told = from_sandbox(tmp_path, memory, "on")
            assert (told["on"], told["allowed"]) == (False, False)
            assert REFUSED in told["why_not"][0]
        assert len(desktop.calls("AccessDialog")) == 2
        permit("background", "background", "yes")
        assert from_sandbox(tmp_path, memory, "on")["on"] is True


def test_what_is_asked(bus: str, portal: BackgroundPortal, memory: Path) -> None:
    """One well-formed call with a reason and the command; the answer is kept for its owner."""
    with paper_portal("portal", version=1) as server:
        assert (portal.is_on(), portal.is_own(), portal.is_allowed()) == (False, False, None)
        portal.turn(on=True)
        ((window, options),) = server.calls("RequestBackground")
    assert window == ""
    assert options.pop("handle_token")[1].isalnum()
    assert options.pop("reason") == ["s", "Reminders come while skinroutine runs."]
    assert options == {
        "autostart": ["b", True],
        "commandline": ["as", list(COMMAND)],
        "dbus-activatable": ["b", False],
    }
    assert (portal.is_on(), portal.is_own(), portal.is_allowed()) == (True, True, True)
    assert [one.name for one in memory.parent.iterdir()] == ["background.json"]
    other = BackgroundPortal((*COMMAND, "--profile", "/there"), memory)
    assert (other.is_on(), other.is_own()) == (True, False)


def test_an_answer_that_comes_later(bus: str, portal: BackgroundPortal) -> None:
    """A person who is asked may take a while; the answer of another question is none."""
    with paper_portal("portal", version=1, response="late") as server:
        turning = threading.Thread(target=lambda: portal.turn(on=True))
        turning.start()
        server.wait("RequestBackground")
        wait_for(lambda: server.calls("RequestBackground"), "it is asked")
        server.tell("stray")
        server.tell("respond")
        turning.join(10)
        assert portal.is_on()


def test_nobody_answers(bus: str, portal: BackgroundPortal) -> None:
    """A question that nobody answers is taken back, and nothing is changed."""
    with paper_portal("portal", version=1, response="never") as server:
        with pytest.raises(WorldFailure, match="did not answer, so nothing was changed"):
            portal.turn(on=True)
        assert len(server.calls("Close")) == 1
    assert (portal.is_on(), portal.is_allowed()) == (False, None)


def test_a_refusal_is_told_with_the_way_back(bus: str, portal: BackgroundPortal) -> None:
    """A no is kept for the doctor, and the command that lets the desktop ask again is named."""
    with paper_portal("portal", version=1, grants=[False, False]) as server:
        with pytest.raises(WorldFailure, match=f"flatpak permission-reset {APP_ID}$"):
            portal.turn(on=True)
        assert (portal.is_on(), portal.is_own(), portal.is_allowed()) == (False, True, False)
        asked = len(server.calls("RequestBackground"))
        portal.turn(on=False)
        assert len(server.calls("RequestBackground")) == asked
        assert portal.is_allowed() is None


@pytest.mark.parametrize(
    ("ways", "words"),
    [
        ({"code": 1}, "It was not allowed, so nothing was changed"),
        ({"grants": [True, False]}, "was asked, yet this start is still off"),
        ({"refuses": "org.example.Unwell"}, r"has no portal for .* \(org.example.Unwell\)"),
    ],
)
def test_other_answers_are_told(
    bus: str, portal: BackgroundPortal, ways: dict[str, Any], words: str
) -> None:
    """A dialog that is closed, a start that is not arranged, a portal that refuses."""
    with paper_portal("portal", version=1, **ways), pytest.raises(WorldFailure, match=words):
        portal.turn(on=True)
    assert not portal.is_on()


def test_a_start_that_cannot_be_called_off_is_told(
    bus: str, portal: BackgroundPortal, memory: Path
) -> None:
    """Where the portal is gone, or does not do it, what it granted is not forgotten."""
    with paper_portal("portal", version=1):
        portal.turn(on=True)
    with pytest.raises(WorldFailure, match=r"has no portal .*ServiceUnknown"):
        portal.turn(on=False)
    assert portal.is_on()
    with (
        paper_portal("portal", version=1, grants=[True, True]),
        pytest.raises(WorldFailure, match="still on"),
    ):
        portal.turn(on=False)
    assert portal.is_on()


def test_without_a_bus_it_is_told(
    portal: BackgroundPortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is nobody to ask, one sentence says so."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(WorldFailure, match="cannot be asked"):
        portal.turn(on=True)
    portal.turn(on=False)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"autostart": 1, "background": "yes"}'])
def test_a_damaged_memory_is_none(portal: BackgroundPortal, memory: Path, text: str) -> None:
    """What cannot be understood was never granted."""
    memory.parent.mkdir()
    memory.write_text(text)
    assert (portal.is_on(), portal.is_own(), portal.is_allowed()) == (False, False, None)


def test_a_memory_that_cannot_be_written_or_read_is_told(
    bus: str, portal: BackgroundPortal, memory: Path
) -> None:
    """The disk's failures are sentences."""
    memory.parent.write_text("no folder")
    with paper_portal("portal", version=1), pytest.raises(WorldFailure, match="cannot be kept"):
        portal.turn(on=True)
    memory.parent.unlink()
    memory.mkdir(parents=True)
    with pytest.raises(WorldFailure, match="cannot be read"):
        portal.is_on()


def test_versions_where_some_are_not_there(bus: str) -> None:
    """The doctor hears of each portal by itself."""
    with paper_portal("portal", version=2):
        assert portal_versions(1.0) == {"Notification": 2, "Background": 2}
    assert portal_versions(1.0) == {"Notification": None, "Background": None}
