"""What the command line's doctor looks with."""

from __future__ import annotations

import platform
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from skinroutine import __version__, compose
from skinroutine.adapters.desktop.autostart import Entry
from skinroutine.adapters.reminding import notification_server
from skinroutine.adapters.reminding.notification_server import ServerState
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.adapters.system import files, profile_files, sandbox
from skinroutine.adapters.system.system_clock import SystemClock
from skinroutine.app.diary.queries import REACH
from skinroutine.app.errors import WorldFailure
from skinroutine.app.keeping.health import Space, look_at
from skinroutine.app.phone.needs import NO_PARTS
from skinroutine.app.ports import Clock
from skinroutine.app.reminding.health import (
    Diary,
    Phone,
    Sandbox,
    ServerAnswer,
    Window,
    of_program,
)
from skinroutine.cli.doctor import Instruments
from skinroutine.compose import phone_parts
from skinroutine.compose.phone import PHONE

WAIT = 1.0
"""Seconds the doctor waits for the diary, and for each answer of the desktop."""


def instruments(
    profile: Path, *, demo: bool, clock: Clock | None = None, key: bytes | None = None
) -> Instruments:
    """Return what looks at a profile and its desktop."""
    clock = clock or SystemClock()
    path = profile / files.DIARY
    return Instruments(
        path=path,
        clock=clock,
        program=of_program(__version__, platform.python_version(), platform.system()),
        read_diary=lambda: _read_diary(path, demo=demo, clock=clock, key=key),
        file_modes=lambda: profile_files.modes(profile),
        is_locked=lambda: compose.lock_of(profile).is_on(),
        shelf=lambda is_open: look_at(compose.backups_of(profile, clock, key), is_open),
        set_aside=lambda: profile_files.set_aside(profile),
        space=lambda: (found := profile_files.space(path)) and Space(*found),
        window=lambda: Window(*profile_files.window_holder(profile)),
        autostart=lambda: _start_with_computer(profile),
        ask_server=_ask_server,
        has_tray=_has_tray,
        no_answer=ServerState(None, "the notification server does not answer", hung=True),
        sandbox=lambda: _sandbox(profile),
        no_portal=_no_portal(profile),
    )


def _no_portal(profile: Path) -> Sandbox | None:
    """Return what is known of a sandbox without asking its portals; None outside of one."""
    if not sandbox.is_flatpak():
        return None
    from skinroutine.adapters.desktop.background_portal import WAY_BACK

    is_allowed: bool | None = None
    with suppress(WorldFailure):
        is_allowed = compose.background_portal(profile).is_allowed()
    return Sandbox(None, is_allowed, WAY_BACK)


def _sandbox(profile: Path) -> Sandbox | None:
    """Ask the portals of a sandbox; None outside of one."""
    known = _no_portal(profile)
    if known is None:
        return None
    from skinroutine.adapters.desktop.background_portal import NO_BUS, portal_versions

    with suppress(*NO_BUS):
        return replace(known, versions=portal_versions(WAIT))
    return known


def _start_with_computer(profile: Path) -> tuple[bool, str, str]:
    """Return whether the program starts with the computer, where that lies, and what is lost."""
    autostart = compose.autostart_of(profile)
    lost = autostart.lost_program() if isinstance(autostart, Entry) else ""
    return autostart.is_on(), str(autostart.place), lost


def _read_diary(path: Path, *, demo: bool, clock: Clock, key: bytes | None) -> Diary | None:
    """Return what the diary says; one that is not there yet is not made."""
    if not demo and not path.exists():
        return None
    opened = compose.open_session(path.parent, demo=demo, clock=clock, wait=WAIT, key=key)
    with opened as session:
        store = session.store
        is_sound, newest = store.is_sound(), store.newest(REACH)
        return Diary(store.count(), is_sound, newest, session.queries.day(), _phone(store))


def _phone(store: SqliteStore) -> Phone | None:
    """Return how it stands with the calendar server; nothing is loaded where there is none."""
    if not store.note(PHONE):
        return None
    from skinroutine.adapters.store.phone_memory import PhoneMemory

    memory = PhoneMemory(store).read()
    if memory is None:
        return None
    lacks = "" if phone_parts.has_parts() else NO_PARTS
    return Phone(memory.agreed_at, memory.trouble, memory.is_leaving, lacks)


def _ask_server() -> ServerAnswer | None:
    """Ask the notification server; None where the system has no such question."""
    if sys.platform != "linux":
        return None
    try:
        return notification_server.ask_server(WAIT)
    except (ValueError, TypeError):
        return ServerState(None, "what the notification server answers makes no sense")


def _has_tray() -> bool | None:
    """Ask for a tray; None where the system has no such question."""
    if sys.platform != "linux":
        return None
    from skinroutine.adapters.desktop.tray_presence import has_tray

    return has_tray(WAIT)
