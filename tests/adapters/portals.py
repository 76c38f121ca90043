"""The real portal on a private bus, and a sandbox that it takes for a Flatpak."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from adapters.reminding.servers import Strict, spawned, telling, wait_for
from skinroutine import APP_ID

PAPER = Path(__file__).with_name("paper_portal.py")
LIBEXEC = Path("/usr/libexec")
INFO = f"""[Application]
name={APP_ID}
runtime=runtime/org.freedesktop.Platform/x86_64/25.08

[Instance]
instance-id=1234567890
branch=stable
arch=x86_64
flatpak-version=1.16.0
session-bus-proxy=true
"""
"""What Flatpak writes into each of its sandboxes."""
HALVES = {
    "paper": "org.freedesktop.impl.portal.Access;org.freedesktop.impl.portal.Background;",
    "gtk": "org.freedesktop.impl.portal.Notification;",
}
"""Who answers for the desktop: our own process, and the real GTK half."""
HALF = """[portal]
DBusName=org.freedesktop.impl.portal.desktop.{name}
Interfaces={interfaces}
UseIn=test
"""


@contextmanager
def paper_portal(which: str, **ways: Any) -> Iterator[Strict]:
    """Run our own process as "desktop" or as "portal" on the bus of the environment."""
    with telling(sys.executable, str(PAPER), which, json.dumps(ways)) as made:
        yield made


@contextmanager
def real_portal(folder: Path, **ways: Any) -> Iterator[Strict]:
    """Run the real portal, its permissions and the GTK half; yield our own half of the desktop."""
    halves, home = folder / "halves", folder / "portal-home"
    halves.mkdir()
    home.mkdir()
    for name, interfaces in HALVES.items():
        (halves / f"{name}.portal").write_text(HALF.format(name=name, interfaces=interfaces))
    environment = os.environ | {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CURRENT_DESKTOP": "test",
        "XDG_DESKTOP_PORTAL_DIR": str(halves),
    }
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "env": environment}
    with ExitStack() as stack:
        desktop = stack.enter_context(paper_portal("desktop", **ways))
        for program, name in (
            ("xdg-permission-store", "org.freedesktop.impl.portal.PermissionStore"),
            ("xdg-desktop-portal-gtk", "org.freedesktop.impl.portal.desktop.gtk"),
            ("xdg-desktop-portal", "org.freedesktop.portal.Desktop"),
        ):
            stack.enter_context(spawned(str(LIBEXEC / program), **quiet))
            wait_for(lambda name=name: _has_owner(name), f"{program} answers")  # type: ignore[misc] # the name of this turn
        yield desktop


def _has_owner(name: str) -> bool:
    asked = ("dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus")
    ask = (*asked, "/", "org.freedesktop.DBus.NameHasOwner", f"string:{name}")
    answer = subprocess.run(ask, capture_output=True, text=True, timeout=10, check=True)
    return "true" in answer.stdout


def permit(table: str, entry: str, *answers: str) -> None:
    """Write what a person has once answered into the portal's permissions."""
    words = ("--dest=org.freedesktop.impl.portal.PermissionStore", "--print-reply", "--session")
    place = "/org/freedesktop/impl/portal/PermissionStore"
    member = "org.freedesktop.impl.portal.PermissionStore.SetPermission"
    said = (f"string:{table}", "boolean:true", f"string:{entry}", f"string:{APP_ID}")
    answered = f"array:string:{','.join(answers)}"
    ask = ("dbus-send", *words, place, member, *said, answered)
    subprocess.run(ask, capture_output=True, timeout=10, check=True)


def sandboxed(folder: Path, *command: str, app: Path | None = None) -> list[str]:
    """Return the command that runs another one in what portals take for a Flatpak's sandbox.

    Processes have their own numbers there and the network is not there; files are those of the
    computer, but for /tmp where `app` is given, which stands at /app and cannot be written.
    """
    info = folder / "flatpak-info"
    info.write_text(INFO)
    words = ["bwrap", "--die-with-parent", "--unshare-pid", "--unshare-net"]
    for one in sorted(Path("/").iterdir()):
        if one.is_symlink():
            words += ["--symlink", str(one.readlink()), str(one)]
        elif one.is_dir() and one.name not in {"app", "proc", "dev", "lost+found"}:
            words += ["--bind", str(one), str(one)]
    if app is not None:
        words += ["--ro-bind", str(app), "/app"]
    words += ["--ro-bind", str(info), "/.flatpak-info", "--dev", "/dev", "--proc", "/proc"]
    return [*words, *command]


def can_sandbox(folder: Path) -> bool:
    """Tell whether the sandbox can be made here: not everybody may."""
    if shutil.which("bwrap") is None:
        return False
    tried = subprocess.run(sandboxed(folder, "true"), capture_output=True, timeout=20, check=False)
    return tried.returncode == 0


def has_portal() -> bool:
    """Tell whether the real portal is installed."""
    programs: Sequence[str] = ("xdg-permission-store", "xdg-desktop-portal-gtk")
    return all((LIBEXEC / one).exists() for one in (*programs, "xdg-desktop-portal"))
