"""The only composition root: builds every object once, by constructor; seams are keywords."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine.adapters.desktop.screen import missing_screen
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.adapters.system import files, locale_facts
from skinroutine.adapters.system.system_clock import SystemClock
from skinroutine.app.commands import Commands
from skinroutine.app.demo import fill_demo
from skinroutine.app.errors import WorldFailure
from skinroutine.app.ports import Alarm, Clock, Delivery, Notifier, Post
from skinroutine.app.queries import Queries
from skinroutine.app.settings import Settings
from skinroutine.cli.run import Terminal

if TYPE_CHECKING:
    from skinroutine.app.reminder_loop import ReminderLoop
    from skinroutine.ui.shell.application import Parts

WINDOW_WAIT = 0.04
"""Seconds the window waits for a diary that another program is writing, before it tries again."""


@dataclass(frozen=True)
class Session:
    """An open diary with everything that is said to it and asked of it."""

    profile: Path
    store: SqliteStore
    clock: Clock
    settings: Settings
    commands: Commands
    queries: Queries
    is_new: bool


@contextmanager
def profile_folder(named: Path | None, *, demo: bool) -> Iterator[Path]:
    """Yield the profile folder, made where it is missing; an unnamed demo has a temporary one."""
    if demo and named is None:
        with tempfile.TemporaryDirectory(prefix="skinroutine-demo-") as temporary:
            yield Path(temporary)
        return
    folder = named.absolute() if named else files.default_profile()
    files.make_profile(folder, parents=named is None)
    yield folder


@contextmanager
def open_session(
    profile: Path, *, demo: bool = False, clock: Clock | None = None, wait: float = 5.0
) -> Iterator[Session]:
    """Open the diary of a profile, give an empty one its first routine, and close it at the end."""
    clock = clock or SystemClock()
    store = SqliteStore(profile / files.DIARY, wait=wait)
    try:
        settings = Settings(first_weekday=locale_facts.first_weekday())
        commands = Commands(store, clock, settings)
        if demo and not store.general():
            fill_demo(store, clock, settings)
        is_new = commands.start_diary()
        queries = Queries(store, clock, settings)
        yield Session(profile, store, clock, settings, commands, queries, is_new)
    finally:
        store.close()


def terminal(session: Session) -> Terminal:
    """Return the command line's view of a session."""
    return Terminal(session.commands, session.queries, session.settings)


def window_parts(
    session: Session,
    *,
    alarm: Callable[[Callable[[], None]], Alarm] | None = None,
    notifier: Callable[[], Notifier] | None = None,
) -> Parts:
    """Return what the window is built from; the alarm and the notifier can be replaced."""
    from skinroutine.ui.shell.application import Parts

    def reminder_loop(post: Post, recorded: Callable[[Delivery], None]) -> ReminderLoop:
        from skinroutine.app.reminder_loop import ReminderLoop

        made: list[ReminderLoop] = []
        loop = ReminderLoop(
            event_log=session.store,
            queries=session.queries,
            clock=session.clock,
            notifier=(notifier or _plyer_notifier)(),
            alarm=(alarm or _apscheduler_alarm)(lambda: post(made[0].wake)),
            post=post,
            recorded=recorded,
        )
        made.append(loop)
        return loop

    return Parts(
        commands=session.commands,
        queries=session.queries,
        settings=session.settings,
        reminder_loop=reminder_loop,
        resources=files.resources(),
        profile=session.profile,
        watched=session.store.path.with_name(f"{files.DIARY}-wal"),
    )


def run_window(profile: Path, *, demo: bool, background: bool) -> int:
    """Show the window until the person quits, or raise the one that is open already."""
    trouble = missing_screen(os.environ)
    if trouble:
        raise WorldFailure(trouble)
    from skinroutine.ui.shell.application import begin
    from skinroutine.ui.shell.single_instance import SingleInstance

    application = begin()
    instance = SingleInstance(profile)
    if not instance.claim():
        return instance.raise_other(background=background)
    with open_session(profile, demo=demo, wait=WINDOW_WAIT) as session:
        return application.run(window_parts(session), instance, background=background)


def _plyer_notifier() -> Notifier:
    from skinroutine.adapters.reminding.plyer_notifier import PlyerNotifier

    return PlyerNotifier()


def _apscheduler_alarm(ring: Callable[[], None]) -> Alarm:
    from skinroutine.adapters.reminding.apscheduler_alarm import ApschedulerAlarm

    return ApschedulerAlarm(ring)
