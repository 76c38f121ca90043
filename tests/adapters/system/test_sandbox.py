"""Whether this is a Flatpak, and where its runs find each other."""

from __future__ import annotations

import fcntl
import os
import sys
from pathlib import Path

import pytest

from skinroutine import APP_ID
from skinroutine.adapters.system import sandbox
from skinroutine.adapters.system.profile_files import WINDOW_LOCK, window_holder

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sandboxes of Linux")


def test_a_flatpak_is_known_by_what_it_writes(tmp_path: Path) -> None:
    """The file that portals look for tells; a folder called /app does not."""
    info = tmp_path / "info"
    assert not sandbox.is_flatpak(info)
    info.touch()
    assert sandbox.is_flatpak(info)


def test_the_folder_that_runs_share(tmp_path: Path) -> None:
    """It is the one that Flatpak makes for the program; where it is not, Qt's own way stays."""
    info, runtime = tmp_path / "info", {"XDG_RUNTIME_DIR": str(tmp_path)}
    shared = tmp_path / "app" / APP_ID
    shared.mkdir(parents=True)
    assert sandbox.shared_folder(runtime, info) is None
    info.touch()
    assert sandbox.shared_folder(runtime, info) == shared
    assert sandbox.shared_folder({}, info) is None


def test_the_folder_for_settings(tmp_path: Path) -> None:
    assert sandbox.config_folder({"XDG_CONFIG_HOME": str(tmp_path)}) == tmp_path
    assert sandbox.config_folder({"XDG_CONFIG_HOME": "not/absolute"}).name == ".config"
    assert sandbox.config_folder({}).is_absolute()


def test_who_holds_the_window_is_told_by_the_files_own_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a sandbox our own number may be that of a window in another one, or of a dead one."""
    monkeypatch.setattr(sandbox, "is_flatpak", lambda: True)
    path = tmp_path / WINDOW_LOCK
    path.write_text(f"{os.getpid()}\n{Path(sys.executable).resolve().name}\nhost\n")
    assert window_holder(tmp_path) == (os.getpid(), False)
    path.write_text("999999999\nskinroutine\nhost\n")
    with path.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert window_holder(tmp_path) == (999999999, True)
    assert window_holder(tmp_path) == (999999999, False)
