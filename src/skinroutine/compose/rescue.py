"""The parts of a rescue, put together; loaded where a diary is damaged, or may be."""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine.adapters.store import rescue
from skinroutine.adapters.store.backup_folder import BackupFolder
from skinroutine.adapters.store.rescue import DamagedFile
from skinroutine.adapters.system import files, profile_files
from skinroutine.adapters.system.system_clock import SystemClock
from skinroutine.app.errors import DiaryDamaged, WrongUse
from skinroutine.app.keeping.rescue import Rescue
from skinroutine.app.ports import Clock
from skinroutine.compose.session import refuse_while_locked

if TYPE_CHECKING:
    from skinroutine.ui.shell.application import Application


def rescue_of(profile: Path, *, key: bytes | None = None, clock: Clock | None = None) -> Rescue:
    """Return what saves what can be saved of a damaged diary; nothing may have it open."""
    path = profile / files.DIARY
    shelf = BackupFolder(path, key=key)
    return Rescue(DamagedFile(path, key=key), shelf, clock or SystemClock())


def is_whole(profile: Path, key: bytes | None) -> bool:
    """Tell whether a diary can be read from end to end; one that was never made is whole."""
    path = profile / files.DIARY
    try:
        rescue.check(path, key=key)
    except DiaryDamaged:
        return False
    return not path.exists() or rescue.is_whole(path, key=key)


def refuse_to_mend_while_open(profile: Path) -> None:
    """Raise WrongUse where a window has the diary open that is to be set aside."""
    process, is_open = profile_files.window_holder(profile)
    if is_open:
        message = (
            f"The window is open, as process {process}. Quit it first; started again, it offers "
            "the same. Nothing was changed."
        )
        raise WrongUse(message)


def zone() -> tzinfo:
    """Return the zone the person is in."""
    return SystemClock().zone()


def offer_rescue(application: Application, profile: Path, key: bytes | None) -> bool:
    """Offer what can be saved of a damaged diary; tell whether there is a diary again.

    Locked where it only seems damaged, as its lock was turned on since the window began.
    """
    if key is None:
        refuse_while_locked(profile)
    from skinroutine.ui.wording.keeping import Present

    clock = SystemClock()
    rescue = rescue_of(profile, key=key, clock=clock)
    present = Present(clock.now().astimezone(clock.zone()).date(), clock.zone())
    return application.offer_rescue(rescue, present, files.resources(), profile)
