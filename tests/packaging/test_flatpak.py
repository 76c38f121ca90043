"""The Flatpak's manifest and what lays it out: names, permissions, pins for its Python."""

from __future__ import annotations

import json
import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from skinroutine import APP_ID
from skinroutine.adapters.desktop import session_lock, tray_presence
from skinroutine.adapters.system import sandbox
from skinroutine.compose import desktop
from skinroutine.compose.doctor import instruments
from skinroutine.compose.erase import eraser

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "linux" / "flatpak.py"
MANIFEST = (ROOT / "packaging" / "linux" / f"{APP_ID}.yml").read_text(encoding="utf-8")
ARGUMENTS = re.findall(r"^  - (--\S+)$", MANIFEST, re.MULTILINE)
PINS = """# made, not written
one==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
old==2.0 ; python_full_version < '3.12' \\
    --hash=sha256:cc
elsewhere==3.0 ; sys_platform == 'win32' \\
    --hash=sha256:dd
    # via one
here==4.0 ; sys_platform == 'linux' and platform_python_implementation != 'PyPy' \\
    --hash=sha256:ee
"""


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    """Return what the script defines."""
    return runpy.run_path(str(SCRIPT))


def test_the_manifest_has_the_names_of_the_program(script: dict[str, Any]) -> None:
    """Its id is the program's, and its Python the one that wheels are downloaded for."""
    assert re.search(rf"^id: {re.escape(APP_ID)}$", MANIFEST, re.MULTILINE)
    assert "command: skinroutine\n" in MANIFEST
    major, minor = script["PYTHON"].split(".")
    assert f"sys.version_info[:2] == ({major}, {minor})" in MANIFEST


def test_the_sandbox_has_no_folder_and_its_build_fetches_nothing() -> None:
    """No file of the person is seen but what they choose, and no name on a bus is taken."""
    words = " ".join(ARGUMENTS)
    for never in ("filesystem", "device", "session-bus", "system-bus", "own-name"):
        assert never not in words
    assert "url:" not in MANIFEST
    assert "://" not in MANIFEST


def test_everybody_the_program_speaks_to_can_be_reached() -> None:
    """Each name on the buses that an adapter speaks to is allowed, and no other."""
    spoken = {*session_lock.SAVERS, tray_presence.WATCHER}
    spoken |= {"org.freedesktop.secrets", "org.freedesktop.Notifications"}
    allowed = {one.partition("=")[2] for one in ARGUMENTS if one.startswith("--talk-name=")}
    assert allowed == spoken
    system = [one.partition("=")[2] for one in ARGUMENTS if one.startswith("--system-talk-name=")]
    assert system == ["org.freedesktop.login1"]


def test_the_sandbox_may_what_is_listed_here_and_no_more() -> None:
    """Whoever adds a permission changes this list, and docs/flatpak.md."""
    assert ARGUMENTS == [
        "--socket=wayland",
        "--socket=fallback-x11",
        "--share=ipc",
        "--env=QT_QPA_PLATFORMTHEME=xdgdesktopportal",
        "--socket=cups",
        "--talk-name=org.kde.StatusNotifierWatcher",
        "--talk-name=org.freedesktop.Notifications",
        "--share=network",
        "--talk-name=org.freedesktop.secrets",
        "--system-talk-name=org.freedesktop.login1",
        "--talk-name=org.freedesktop.ScreenSaver",
        "--talk-name=org.gnome.ScreenSaver",
        "--talk-name=org.cinnamon.ScreenSaver",
        "--talk-name=org.mate.ScreenSaver",
        "--talk-name=org.xfce.ScreenSaver",
    ]
    document = (ROOT / "docs" / "flatpak.md").read_text(encoding="utf-8")
    assert "| `network` | the calendar server of a plan on your phone" in document
    listed = MANIFEST.partition("finish-args:\n")[2].partition("\ncleanup:")[0]
    given = [one.strip() for one in listed.splitlines() if not one.lstrip().startswith("#")]
    assert given == [f"- {one}" for one in ARGUMENTS]


def test_each_permission_is_explained() -> None:
    """Above each group of permissions stands why."""
    listed = MANIFEST.partition("finish-args:\n")[2].partition("\ncleanup:")[0]
    groups = re.split(r"(?<=\S)\n(?=  #)", listed)
    assert len(groups) > 5
    for group in groups:
        assert group.lstrip().startswith("#")


def test_flatpak_builder_understands_it(tmp_path: Path) -> None:
    """Where flatpak-builder is there, it reads the manifest without a word of complaint."""
    if shutil.which("flatpak-builder") is None:
        pytest.skip("needs flatpak-builder")
    place = ROOT / "packaging" / "linux" / f"{APP_ID}.yml"
    words = ("flatpak-builder", "--show-manifest", str(place))
    shown = subprocess.run(
        words, cwd=tmp_path, capture_output=True, text=True, timeout=30, check=True
    )
    assert shown.stderr == ""
    assert all(f'"{one}"' in shown.stdout for one in ARGUMENTS)


def test_the_pins_are_those_of_the_runtimes_python(script: dict[str, Any]) -> None:
    """What another Python or system needs is left out; hashes stay beside their package."""
    assert list(script["pins_for"](PINS, "3.13", "x86_64")) == [
        "one==1.0 --hash=sha256:aa --hash=sha256:bb",
        "here==4.0 --hash=sha256:ee",
    ]
    kept = list(script["pins_for"](PINS, "3.11", "x86_64"))
    assert kept[1] == "old==2.0 --hash=sha256:cc"


def test_the_real_pins_are_whole(script: dict[str, Any]) -> None:
    """Every package of the list has hashes, and Qt is among them; what makes the wheel is not."""
    text = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    pins = [one for one in script["pins_for"](text, "3.13", "x86_64") if script["is_needed"](one)]
    names = {one.partition("==")[0] for one in pins}
    assert {"pyside6-essentials", "jeepney", "plyer", "sqlcipher3"} <= names
    assert {"caldav", "cryptography", "niquests"} <= names
    assert "--no-build-isolation 'skinroutine[phone]'" in MANIFEST
    makes = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    assert re.search(r"^tomlkit==", makes, re.MULTILINE) or "tomlkit" not in script["MADE_WITH"]
    assert not names & {"hatchling", "editables", "pathspec", "tomlkit", "pluggy"}
    assert all(" --hash=sha256:" in one for one in pins)


KEPT = ("SYSTEMROOT", "TEMP", "TMP")
"""Without these no program starts on Windows."""


def said(*words: str, path: str) -> tuple[int, str]:
    """Run the script with a PATH of its own, and return its exit code and what it complained of."""
    done = subprocess.run(
        (sys.executable, str(SCRIPT), *words),
        env={"PATH": path} | {name: os.environ[name] for name in KEPT if name in os.environ},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stderr


@pytest.mark.skipif(os.name == "nt", reason="its stand-ins for programs are scripts of a shell")
def test_what_is_missing_is_said(tmp_path: Path) -> None:
    """Without a wheel, without flatpak-builder, without the runtime: one sentence, no trace."""
    wheel = tmp_path / "skinroutine-1.0-py3-none-any.whl"
    wheel.touch()
    asked = (f"--wheel={wheel}", f"--build={tmp_path}", f"--output={tmp_path}")
    tools = tmp_path / "tools"
    tools.mkdir()
    code, words = said(*asked, path=str(tools))
    assert (code, words.count("\n")) == (1, 1)
    assert words.startswith("No Flatpak was made. flatpak is not installed")
    for name in ("flatpak", "flatpak-builder"):
        (tools / name).write_text("#!/bin/sh\nexit 1\n")
        (tools / name).chmod(0o755)
    code, words = said(*asked, path=str(tools))
    assert code == 1
    assert "flatpak install org.freedesktop.Platform//25.08" in words


def test_a_wheel_that_is_not_there_is_told_before_anything_is_fetched(tmp_path: Path) -> None:
    """Also where flatpak-builder is not asked for: no folder is made for it."""
    build = tmp_path / "build"
    for more in ((), ("--prepare",)):
        code, words = said(f"--wheel={tmp_path / 'no.whl'}", f"--build={build}", *more, path="")
        assert (code, words.count("\n")) == (1, 1)
        assert "There is no wheel" in words
    assert not build.exists()


def test_the_newest_wheel_is_taken(script: dict[str, Any], tmp_path: Path) -> None:
    """Of several wheels the last one built; of none it is said how to make one."""
    with pytest.raises(Exception, match="'make wheel' makes one"):
        script["newest_wheel"](tmp_path)
    (tmp_path / "skinroutine-1.0-py3-none-any.whl").touch()
    assert script["newest_wheel"](tmp_path).name == "skinroutine-1.0-py3-none-any.whl"


@pytest.mark.skipif(sys.platform != "linux", reason="sandboxes of Linux")
def test_in_a_sandbox_the_portals_stand_for_the_desktop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The portal comes first, plyer not at all; the start with the computer is asked for."""

    def channels() -> list[str]:
        return [
            one.id for one in desktop.desktop_channels(lambda _tag, _press: None, Path("profile"))
        ]

    assert channels() == ["buttons", "plyer"]
    assert not desktop.autostart_of(tmp_path).takes_long
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(sandbox, "is_flatpak", lambda: True)
    assert channels() == ["portal", "buttons"]
    assert desktop.autostart_of(tmp_path).takes_long


@pytest.mark.skipif(sys.platform != "linux", reason="sandboxes of Linux")
def test_what_the_desktop_granted_is_told_and_goes_with_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The doctor reads the last answer, also where no portal is there; deleting all deletes it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nowhere")
    profile, memory = tmp_path / "profile", tmp_path / "config" / "skinroutine" / "background.json"
    profile.mkdir()
    assert instruments(profile, demo=False).sandbox() is None
    monkeypatch.setattr(sandbox, "is_flatpak", lambda: True)
    memory.parent.mkdir(parents=True)
    command = ["skinroutine", "--background", "--profile", str(profile)]
    said = {"command": command, "background": False, "autostart": False}
    memory.write_text(json.dumps(said))
    found = instruments(profile, demo=False).sandbox()
    assert found is not None
    assert (found.versions, found.is_allowed) == (None, False)
    eraser(profile).elsewhere["Starting with the computer"]()
    assert not memory.exists()
