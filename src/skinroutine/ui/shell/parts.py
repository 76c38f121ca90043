"""What the window and its program are built from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from skinroutine.app.diary.desk import DiaryDesk
    from skinroutine.app.keeping.backups import Backups
    from skinroutine.app.keeping.lock import Lock
    from skinroutine.app.phone.set_up import Asking
    from skinroutine.app.ports import Autostart, Delivery, Notifier, Post, Pressed
    from skinroutine.app.reminding.ahead import AheadKeeper
    from skinroutine.app.reminding.channels import Channel
    from skinroutine.app.reminding.reminder_loop import ReminderLoop
    from skinroutine.app.renewal import Renewal
    from skinroutine.ui.shell.late_files import Files
    from skinroutine.ui.shell.main_window import GoesOn
    from skinroutine.ui.shell.phone import Beaten


@dataclass(frozen=True)
class Reminders:
    """What reminds, and what it shows reminders by."""

    loop: ReminderLoop
    notifier: Notifier


@dataclass(frozen=True)
class Parts:
    """What the window is built from.

    `lock` makes the lock of the profile, where it can have one; it is on where there is a `key`.
    Then `ahead` keeps what is due ahead, and `session_lock` tells that the desktop is locked.
    `goes_on` is what the window before this one, of the same diary, was at. `on_remade` sets who is
    told where the diary's file had to be made anew. `read_ahead` loads what a reminder needs, piece
    by piece, and `renewal` tells that the program's own files were replaced. `phone` keeps a
    calendar on a server in step; its second argument is told where that changed the diary. `asking`
    asks a server before there is an account.
    """

    desk: DiaryDesk
    reminders: Callable[[Post, Callable[[Delivery], None], Pressed, Sequence[Channel]], Reminders]
    autostart: Autostart | None
    sleep_signals: Callable[[Callable[[], None], Callable[[], None]], None]
    files: Files
    resources: Path
    profile: Path
    watched: Path
    text_scale: float = 1.0
    backups: Callable[[], Backups] | None = None
    lock: Callable[[], Lock] | None = None
    key: bytes | None = None
    ahead: AheadKeeper | None = None
    session_lock: Callable[[Callable[[], None]], None] | None = None
    goes_on: GoesOn | None = None
    on_remade: Callable[[Callable[[str], None]], None] | None = None
    read_ahead: Sequence[Callable[[], object]] = ()
    renewal: Renewal | None = None
    phone: Callable[[Post, Callable[[], None]], Beaten] | None = None
    asking: Callable[[], Asking] | None = None
