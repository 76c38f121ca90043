"""The window of a diary: its parts, and its run from the first claim to the exit code."""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine.adapters.desktop import taskbar
from skinroutine.adapters.desktop.screen import is_seen, missing_screen
from skinroutine.adapters.system import files, process, sandbox
from skinroutine.adapters.system.own_version import own_version
from skinroutine.app.errors import DiaryDamaged, WorldFailure
from skinroutine.app.renewal import Renewal
from skinroutine.compose.desktop import (
    autostart_of,
    desktop_channels,
    late_alarm,
    listen_for_sleep,
    read_ahead,
)
from skinroutine.compose.licences import licences
from skinroutine.compose.session import (
    Session,
    backups,
    exporting,
    imports,
    lock_of,
    open_session,
    photos,
    settled_lock,
    summaries,
)

if TYPE_CHECKING:
    from skinroutine.app.ports import Alarm, Autostart, Delivery, Notifier, Post, Pressed
    from skinroutine.app.reminding.channels import Channel
    from skinroutine.app.reminding.reminder_loop import ReminderLoop
    from skinroutine.ui.shell.application import Application, Parts, Reminders
    from skinroutine.ui.shell.single_instance import SingleInstance

WINDOW_WAIT = 0.04
"""Seconds the window waits for a diary that another program is writing, before it tries again."""

LACKING = re.compile(r"(?P<library>[^\s:/]+\.so[.\d]*): cannot open shared object file")
"""What the system's loader says of a library that is not there."""
log = logging.getLogger(__name__)


def window_parts(
    session: Session,
    *,
    alarm: Callable[[Callable[[], None]], Alarm] | None = None,
    notifier: Callable[[], Notifier] | None = None,
    autostart: Autostart | None = None,
    is_forgotten: bool = False,
    is_demo: bool = False,
    renewal: Renewal | None = None,
) -> Parts:
    """Return what the window is built from; what rings, shows and starts it can be replaced.

    A profile that is forgotten afterwards cannot start with the computer and is not started anew,
    and that of a demo makes no backups by itself. Neither has a calendar on a server.
    """
    from skinroutine.app.late import LateAutostart
    from skinroutine.compose.phone import PhoneAccount, ServerAsking
    from skinroutine.ui.shell.application import Parts
    from skinroutine.ui.shell.late_files import Files

    late_autostart = LateAutostart(lambda: autostart_of(session.profile))

    def unseen() -> frozenset[str]:
        try:
            return session.queries.preferences().unseen
        except WorldFailure:
            return frozenset()

    def reminders(
        post: Post, recorded: Callable[[Delivery], None], pressed: Pressed, own: Sequence[Channel]
    ) -> Reminders:
        from skinroutine.app.reminding.channels import Chain
        from skinroutine.app.reminding.reminder_loop import ReminderLoop
        from skinroutine.ui.shell.application import Reminders

        chain = Chain((*desktop_channels(pressed, session.profile), *own), unseen, post)
        shows: Notifier = notifier() if notifier else chain
        made: list[ReminderLoop] = []
        loop = ReminderLoop(
            event_log=session.store,
            queries=session.queries,
            clock=session.clock,
            notifier=shows,
            alarm=(alarm or late_alarm)(lambda: post(made[0].wake)),
            post=post,
            recorded=recorded,
        )
        made.append(loop)
        return Reminders(loop, shows)

    return Parts(
        desk=session,
        reminders=reminders,
        autostart=None if is_forgotten else autostart or late_autostart,
        sleep_signals=listen_for_sleep,
        files=Files(
            photos=lambda: photos(session),
            summaries=lambda: summaries(session),
            exporting=lambda: exporting(session),
            imports=lambda: imports(session),
            licences=licences,
            backups=None if is_forgotten else lambda: backups(session),
        ),
        resources=files.resources(),
        profile=session.profile,
        watched=session.store.path.with_name(f"{files.DIARY}-wal"),
        on_remade=session.store.on_remade,
        lock=None if is_forgotten else lambda: lock_of(session.profile),
        key=session.key,
        backups=None if is_demo else lambda: backups(session),
        read_ahead=read_ahead(),
        renewal=None if is_forgotten else renewal,
        phone=None if is_demo or is_forgotten else partial(PhoneAccount, session),
        asking=None if is_demo or is_forgotten else lambda: ServerAsking(session),
    )


def tell_in_a_window(sentence: str) -> None:
    """Show why no window came, where what is printed is read by nobody; never raises."""
    if process.is_read(sys.stderr) or not is_seen():
        return
    try:
        from skinroutine.ui.shell.refusal import show_refusal

        show_refusal(sentence, files.resources())
    except Exception as error:  # noqa: BLE001 - it was printed, and what went wrong first counts
        log.warning("the dialog could not be shown: %s: %s", type(error).__name__, error)


def _import_barely() -> None:
    """Import Qt for the first time; WorldFailure where a library of the system is missing."""
    try:
        from skinroutine.ui.shell.bare_imports import import_barely
    except ImportError as error:
        lacking = LACKING.match(str(error))
        if lacking is None:
            raise
        message = (
            f"The library {lacking['library']} is not on this system. "
            "The guide's page on installing has the line that brings it."
        )
        raise WorldFailure(message) from error
    import_barely()


def run_window(profile: Path, *, demo: bool, background: bool, is_forgotten: bool = False) -> int:
    """Show the window until the person quits, or raise the one that is open already."""
    trouble = missing_screen(os.environ)
    if trouble:
        raise WorldFailure(trouble)
    from skinroutine.app import collecting

    collecting.rest()
    _import_barely()
    from skinroutine.ui.shell.application import begin
    from skinroutine.ui.shell.single_instance import SingleInstance

    taskbar.name_program()
    application = begin()
    instance = SingleInstance(profile, sandbox.shared_folder())
    if not instance.lock():
        return instance.raise_other(background=background)
    first_routine = partial(application.first_routine, files.resources())
    renewal = None if is_forgotten else Renewal(own_version())
    if settled_lock(profile) is not None:
        from skinroutine.compose.lock import Windows

        instance.listen()
        collecting.settle()
        windows = Windows(application, instance, profile, first_routine, demo=demo, renewal=renewal)
        return windows.run(background=background)
    parts = partial(window_parts, is_forgotten=is_forgotten, is_demo=demo, renewal=renewal)
    opened = partial(
        open_session, profile, demo=demo, wait=WINDOW_WAIT, first_routine=first_routine
    )
    code = _run_plain(application, instance, opened, parts, background=background)
    if code is None:
        return 1
    if application.is_to_erase:
        from skinroutine.compose.erase import eraser

        return application.say_farewell(eraser(profile, instance.release).erase())
    if application.wish is not None:
        from skinroutine.compose.lock import Windows

        windows = Windows(application, instance, profile, first_routine, demo=demo, renewal=renewal)
        return windows.run(background=False) if windows.carry_out(application.wish) else code
    return code


def _run_plain(
    application: Application,
    instance: SingleInstance,
    opened: Callable[[], AbstractContextManager[Session]],
    parts: Callable[[Session], Parts],
    *,
    background: bool,
) -> int | None:
    """Show the window of a diary without a lock; None where what is damaged was left as it is.

    Where the program is to be started anew and cannot be, another window goes on.
    """
    while True:
        try:
            with opened() as session:
                made = replace(parts(session), goes_on=application.goes_on)
                code = application.run(made, instance, background=background)
        except DiaryDamaged:
            from skinroutine.app import collecting
            from skinroutine.compose.rescue import offer_rescue

            instance.listen()
            collecting.settle()
            if not offer_rescue(application, instance.profile, None):
                return None
            continue
        if not application.is_to_renew:
            return code
        application.renew(instance)
        background = application.is_background
