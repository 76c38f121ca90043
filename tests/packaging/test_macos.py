"""What can be known of the package for macOS without macOS."""

from __future__ import annotations

import importlib
import plistlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from skinroutine import __version__

PACKAGING = Path(__file__).parents[2] / "packaging"
MACOS = PACKAGING / "macos"
DEVELOPER = "Developer ID Application: A Name (TEAM)"
TOOL = """#!/bin/sh
echo "${0##*/} $*" >>"$LOG"
case ${0##*/} in hdiutil) for last; do :; done; ls "$6" >>"$LOG"; echo image >"$last" ;; esac
"""
"""Stands for a tool of macOS: writes down what it was asked, and what an image would hold."""


@pytest.fixture
def identity(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return what the recipe tells systems of the program."""
    monkeypatch.syspath_prepend(str(PACKAGING / "pyinstaller"))
    return importlib.import_module("identity")


def test_what_macos_reads_of_the_program(identity: ModuleType) -> None:
    """Version, copyright and least system are there, and the program is one of the Dock."""
    told = identity.info_plist(__version__)
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == __version__
    assert told["LSUIElement"] is False
    assert told["NSHighResolutionCapable"] is True
    assert "MIT" in told["NSHumanReadableCopyright"]
    assert told["LSMinimumSystemVersion"] == "13.0"
    assert (
        "13.0" in (MACOS / "README.md").read_text()
        or "macOS 13" in (MACOS / "README.md").read_text()
    )


def test_the_entitlements_are_two() -> None:
    """A hardened program may do what its libraries need, and no more."""
    assert plistlib.loads((MACOS / "entitlements.plist").read_bytes()) == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def image(folder: Path, **more: str) -> tuple[int, list[str]]:
    """Make an image with stand-ins for macOS' tools; return the exit code and what they did."""
    tools = folder / "tools"
    tools.mkdir()
    for name in ("codesign", "hdiutil", "xcrun"):
        (tools / name).write_text(TOOL)
        (tools / name).chmod(0o755)
    app = folder / "skinroutine.app"
    app.mkdir()
    log = folder / "log"
    log.touch()
    answer = subprocess.run(
        [str(MACOS / "dmg.sh"), str(app), str(folder / "skinroutine.dmg")],
        env={"PATH": f"{tools}:/usr/bin:/bin", "LOG": str(log), **more},
        check=False,
        capture_output=True,
    )
    return answer.returncode, log.read_text().splitlines()


needs_a_shell = pytest.mark.skipif(sys.platform == "win32", reason="a script for the shell")


@needs_a_shell
def test_without_an_identity_the_signature_is_ad_hoc(tmp_path: Path) -> None:
    """The image holds the program and the way to Applications; nobody is asked to notarise it."""
    code, did = image(tmp_path)
    assert code == 0
    assert did[0] == f"codesign --force --deep --sign - {tmp_path}/skinroutine.app"
    assert did[1].startswith("codesign --verify")
    assert did[2].startswith("hdiutil create")
    assert did[3:] == ["Applications", "skinroutine.app"]
    assert (tmp_path / "skinroutine.dmg").is_file()


@needs_a_shell
def test_with_an_identity_it_is_hardened_and_notarised(tmp_path: Path) -> None:
    """A developer's signature, the ticket of the notary, and the ticket stapled to the image."""
    code, did = image(tmp_path, IDENTITY=DEVELOPER, NOTARY_PROFILE="skinroutine")
    assert code == 0
    assert f"--sign {DEVELOPER}" in did[0]
    assert "--options runtime" in did[0]
    assert str(MACOS / "entitlements.plist") in did[0]
    assert did[-2].startswith("xcrun notarytool submit")
    assert did[-1] == f"xcrun stapler staple {tmp_path}/skinroutine.dmg"


@needs_a_shell
def test_nobody_can_have_an_ad_hoc_signature_notarised(tmp_path: Path) -> None:
    """It is said before anything is signed."""
    code, did = image(tmp_path, NOTARY_PROFILE="skinroutine")
    assert code == 2
    assert did == []
