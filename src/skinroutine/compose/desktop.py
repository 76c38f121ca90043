"""What of the desktop is handed to the parts: channels, alarm, autostart, sleep."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine.adapters.system import files, sandbox
from skinroutine.adapters.system.system_clock import SystemClock

if TYPE_CHECKING:
    from skinroutine.adapters.desktop.background_portal import BackgroundPortal
    from skinroutine.app.ports import Alarm, Autostart, Notifier, Pressed
    from skinroutine.app.reminding.channels import Channel

UNATTENDED = (
    "skinroutine.adapters.reminding.freedesktop_notifier",
    "skinroutine.adapters.reminding.plyer_notifier",
    "skinroutine.adapters.reminding.apscheduler_alarm",
    "skinroutine.adapters.store.backup_folder",
    "skinroutine.app.keeping.backups",
    "skinroutine.ui.screens.keeping.work",
    "skinroutine.ui.screens.lock.memory",
    "skinroutine.ui.shell.again",
)
"""What is loaded late of what is done without a person; the first is for Linux alone."""


def desktop_channels(pressed: Pressed, profile: Path) -> tuple[Channel, ...]:
    """Return the channels of this desktop, the one with buttons first.

    In a sandbox that is the portal, and plyer has no place: it loses texts there and says nothing.
    """
    from skinroutine.app.late import LateNotifier
    from skinroutine.app.reminding.channels import Channel

    def buttons() -> Notifier:
        from skinroutine.adapters.reminding.freedesktop_notifier import FreedesktopNotifier

        return FreedesktopNotifier(pressed)

    def plain() -> Notifier:
        from skinroutine.adapters.reminding.plyer_notifier import PlyerNotifier

        return PlyerNotifier()

    def portal() -> Notifier:
        from skinroutine.adapters.reminding.portal_notifier import PortalNotifier

        of = hashlib.sha256(os.fsencode(profile.absolute())).hexdigest()[:8]
        return PortalNotifier(pressed, of=of)

    known = {"buttons": buttons, "plyer": plain} if sys.platform == "linux" else {"plyer": plain}
    if sandbox.is_flatpak():
        known = {"portal": portal, "buttons": buttons}
    return tuple(Channel(name, LateNotifier(make)) for name, make in known.items())


def read_ahead() -> tuple[Callable[[], object], ...]:
    """Return what loads, piece by piece, all that a reminder and the backup of a day need.

    They may come due long after the program's files were replaced or removed.
    """
    names = UNATTENDED if sys.platform == "linux" else UNATTENDED[1:]
    return (*(partial(import_module, name) for name in names), _load_plyer, _read_icons)


def _load_plyer() -> None:
    from skinroutine.adapters.reminding.plyer_notifier import load_plyer

    load_plyer()


def _read_icons() -> None:
    from skinroutine.ui.parts import icons

    icons.read_ahead(files.resources())


def autostart_of(profile: Path) -> Autostart:
    """Return what starts the program with the computer, with this profile."""
    if sandbox.is_flatpak():
        return background_portal(profile)
    from skinroutine.adapters.desktop.autostart import own_command, this_system

    own = None if profile == files.default_profile() else profile
    return this_system(own_command(own))


def background_portal(profile: Path) -> BackgroundPortal:
    """Return what asks the desktop for a start from the sandbox, with this profile."""
    from skinroutine.adapters.desktop.background_portal import BackgroundPortal

    named = () if profile == files.default_profile() else ("--profile", str(profile.absolute()))
    memory = sandbox.config_folder() / "skinroutine" / "background.json"
    return BackgroundPortal(("skinroutine", "--background", *named), memory)


def listen_for_sleep(on_sleep: Callable[[], None], on_wake: Callable[[], None]) -> None:
    """Hear of sleep and wake where the system tells; the heartbeat sees them everywhere."""
    if sys.platform == "linux":
        from skinroutine.adapters.desktop.sleep_signals import SleepSignals

        SleepSignals(on_sleep, on_wake).start()


def late_alarm(ring: Callable[[], None]) -> Alarm:
    """Return the alarm of APScheduler, which is loaded after the first picture."""
    from skinroutine.app.late import LateAlarm

    def make(rings: Callable[[], None]) -> Alarm:
        from skinroutine.adapters.reminding.apscheduler_alarm import ApschedulerAlarm

        return ApschedulerAlarm(rings)

    return LateAlarm(make, ring, SystemClock())
