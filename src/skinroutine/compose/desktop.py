"""What of the desktop is handed to the parts: channels, alarm, autostart, sleep."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine.adapters.system import files
from skinroutine.adapters.system.system_clock import SystemClock

if TYPE_CHECKING:
    from skinroutine.app.ports import Alarm, Autostart, Notifier, Pressed
    from skinroutine.app.reminding.channels import Channel


def desktop_channels(pressed: Pressed) -> tuple[Channel, ...]:
    """Return the channels of this desktop, the one with buttons first."""
    from skinroutine.app.late import LateNotifier
    from skinroutine.app.reminding.channels import Channel

    def buttons() -> Notifier:
        from skinroutine.adapters.reminding.freedesktop_notifier import FreedesktopNotifier

        return FreedesktopNotifier(pressed)

    def plain() -> Notifier:
        from skinroutine.adapters.reminding.plyer_notifier import PlyerNotifier

        return PlyerNotifier()

    known = {"buttons": buttons, "plyer": plain} if sys.platform == "linux" else {"plyer": plain}
    return tuple(Channel(name, LateNotifier(make)) for name, make in known.items())


def autostart_of(profile: Path) -> Autostart:
    """Return what starts the program with the computer, with this profile."""
    from skinroutine.adapters.desktop.autostart import own_command, this_system

    own = None if profile == files.default_profile() else profile
    return this_system(own_command(own))


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
