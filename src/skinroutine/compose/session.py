"""The only composition root: builds every object once, by constructor; seams are keywords."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine import __version__
from skinroutine.adapters.desktop.screen import missing_screen
from skinroutine.adapters.exchange.read_file import read_file
from skinroutine.adapters.exchange.read_photos import ImportedPhotos
from skinroutine.adapters.exchange.whole_file import write_whole
from skinroutine.adapters.store.event_codec import PayloadCodec
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.adapters.system import files, locale_facts, profile_files
from skinroutine.adapters.system.photos import PhotoFolder
from skinroutine.adapters.system.system_clock import SystemClock
from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.course.summary_facts import Summary
from skinroutine.app.course.summary_query import SummaryQueries
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.demo import fill_demo
from skinroutine.app.diary.queries import REACH, Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.app.errors import WorldFailure
from skinroutine.app.exchange.choice import Choice, Exporting, PageMaker
from skinroutine.app.exchange.exports import Exports
from skinroutine.app.exchange.imports_desk import Imports
from skinroutine.app.ports import Alarm, Autostart, Clock, Delivery, Notifier, Post, Pressed
from skinroutine.app.reminding.health import Diary, ServerAnswer, Window, of_program
from skinroutine.cli.doctor import Instruments
from skinroutine.cli.run import Terminal
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.plan.starter import default_routine

if TYPE_CHECKING:
    from skinroutine.app.reminding.channels import Channel
    from skinroutine.app.reminding.reminder_loop import ReminderLoop
    from skinroutine.ui.shell.application import Parts, Reminders

WINDOW_WAIT = 0.04
"""Seconds the window waits for a diary that another program is writing, before it tries again."""
EXPORT_WAIT = 5.0
"""Seconds an export or import in a thread of its own waits for a diary that is being written."""
DOCTOR_WAIT = 1.0
"""Seconds the doctor waits for the diary, and for each answer of the desktop."""


@dataclass(frozen=True)
class Session:
    """An open diary with everything that is said to it and asked of it."""

    profile: Path
    key: bytes | None
    store: SqliteStore
    clock: Clock
    settings: Settings
    commands: Commands
    queries: Queries
    course_commands: CourseCommands
    course_queries: CourseQueries


def will_be_forgotten(named: Path | None, *, demo: bool) -> bool:
    """Tell whether a profile is gone at the program's end: that of a demo without a name."""
    return demo and named is None


@contextmanager
def profile_folder(named: Path | None, *, demo: bool) -> Iterator[Path]:
    """Yield the profile folder, made where it is missing; an unnamed demo has a temporary one."""
    if will_be_forgotten(named, demo=demo):
        with tempfile.TemporaryDirectory(prefix="skinroutine-demo-") as temporary:
            try:
                yield Path(temporary)
            finally:
                files.close_log(Path(temporary))
        return
    folder = named.absolute() if named else files.default_profile()
    files.make_profile(folder, parents=named is None)
    yield folder


@contextmanager
def open_session(
    profile: Path,
    *,
    demo: bool = False,
    clock: Clock | None = None,
    wait: float = 5.0,
    key: bytes | None = None,
    first_routine: Callable[[], Routine] | None = default_routine,
) -> Iterator[Session]:
    """Open the diary of a profile, give an empty one its first routine, and close it at the end.

    Without a first routine an empty diary stays empty.
    """
    clock = clock or SystemClock()
    store = SqliteStore(profile / files.DIARY, wait=wait, key=key)
    try:
        settings = Settings(locale_facts.first_weekday(), locale_facts.territory())
        commands = Commands(store, clock)
        if demo and not store.general():
            fill_demo(store, clock)
        if first_routine is not None:
            commands.start_diary(first_routine)
        queries = Queries(store, clock, settings)
        yield Session(
            profile,
            key,
            store,
            clock,
            settings,
            commands,
            queries,
            CourseCommands(store, clock),
            CourseQueries(store, clock, settings),
        )
    finally:
        store.close()


def terminal(session: Session) -> Terminal:
    """Return the command line's view of a session."""
    return Terminal(
        session.commands,
        session.queries,
        lambda: _autostart(session.profile),
        session.course_commands,
        session.course_queries,
        lambda: exporting(session),
        lambda: imports(session),
    )


def summaries(session: Session) -> SummaryQueries:
    """Return what makes the summary for a visit."""
    return SummaryQueries(session.store, session.clock, session.settings)


def exporting(session: Session) -> Exporting:
    """Return what exports a diary; each export has a connection of its own, in any thread."""
    from skinroutine.adapters.exchange.ics_file import write_ics

    photos = PhotoFolder(session.profile)

    @contextmanager
    def opened() -> Iterator[Exports]:
        store = SqliteStore(session.store.path, wait=EXPORT_WAIT, key=session.key)
        try:
            yield Exports(store, session.clock, PayloadCodec(), photos, write_ics)
        finally:
            store.close()

    def ask(choice: Choice) -> Summary:
        with closing(SqliteStore(session.store.path, wait=EXPORT_WAIT, key=session.key)) as store:
            queries = SummaryQueries(store, session.clock, session.settings)
            return queries.summary(choice.summary_options)

    def paint(summary: Summary) -> bytes:
        from skinroutine.ui.paper.command import pdf_without_window

        return pdf_without_window(summary, files.resources())

    return Exporting(opened, write_whole, PageMaker(ask, paint))


def imports(session: Session) -> Imports:
    """Return what reads files into a diary."""
    photos = ImportedPhotos(PhotoFolder(session.profile))

    @contextmanager
    def opened() -> Iterator[SqliteStore]:
        store = SqliteStore(session.store.path, wait=EXPORT_WAIT, key=session.key)
        try:
            yield store
        finally:
            store.close()

    return Imports(session.store, session.clock, PayloadCodec(), photos, read_file, opened)


def instruments(profile: Path, *, demo: bool, clock: Clock | None = None) -> Instruments:
    """Return what the command line's doctor looks with."""
    from skinroutine.adapters.reminding.notification_server import ServerState

    clock = clock or SystemClock()
    path = profile / files.DIARY
    return Instruments(
        path=path,
        clock=clock,
        program=of_program(__version__, platform.python_version(), platform.system()),
        read_diary=lambda: _read_diary(path, demo=demo, clock=clock),
        file_modes=lambda: profile_files.modes(path),
        window=lambda: Window(*profile_files.window_holder(profile)),
        autostart=lambda: _start_with_computer(profile),
        ask_server=_ask_server,
        has_tray=_has_tray,
        no_answer=ServerState(None, "the notification server does not answer", hung=True),
    )


def window_parts(
    session: Session,
    *,
    alarm: Callable[[Callable[[], None]], Alarm] | None = None,
    notifier: Callable[[], Notifier] | None = None,
    autostart: Autostart | None = None,
    is_forgotten: bool = False,
) -> Parts:
    """Return what the window is built from; what rings, shows and starts it can be replaced.

    A profile that is forgotten afterwards cannot start with the computer.
    """
    from skinroutine.app.reminding.channels import Chain
    from skinroutine.app.reminding.proof import Proof
    from skinroutine.app.reminding.reminder_loop import ReminderLoop
    from skinroutine.ui.shell.application import Parts, Reminders
    from skinroutine.ui.shell.pages import Files

    def unseen() -> frozenset[str]:
        try:
            return session.queries.preferences().unseen
        except WorldFailure:
            return frozenset()

    def reminders(
        post: Post, recorded: Callable[[Delivery], None], pressed: Pressed, own: Sequence[Channel]
    ) -> Reminders:
        chain = Chain((*_desktop_channels(pressed), *own), unseen, post)
        shows: Notifier = notifier() if notifier else chain
        made: list[ReminderLoop] = []
        loop = ReminderLoop(
            event_log=session.store,
            queries=session.queries,
            clock=session.clock,
            notifier=shows,
            alarm=(alarm or _apscheduler_alarm)(lambda: post(made[0].wake)),
            post=post,
            recorded=recorded,
        )
        made.append(loop)
        return Reminders(loop, Proof(shows, session.queries, session.commands))

    return Parts(
        commands=session.commands,
        queries=session.queries,
        course_commands=session.course_commands,
        course_queries=session.course_queries,
        settings=session.settings,
        reminders=reminders,
        autostart=None if is_forgotten else autostart or _autostart(session.profile),
        sleep_signals=_listen_for_sleep,
        files=Files(
            PhotoFolder(session.profile),
            summaries(session),
            exporting(session),
            imports(session),
        ),
        resources=files.resources(),
        profile=session.profile,
        watched=session.store.path.with_name(f"{files.DIARY}-wal"),
    )


def run_window(profile: Path, *, demo: bool, background: bool, is_forgotten: bool = False) -> int:
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
    first_routine = partial(application.first_routine, files.resources())
    with open_session(profile, demo=demo, wait=WINDOW_WAIT, first_routine=first_routine) as session:
        parts = window_parts(session, is_forgotten=is_forgotten)
        return application.run(parts, instance, background=background)


def _desktop_channels(pressed: Pressed) -> tuple[Channel, ...]:
    """Return the channels of this desktop, the one with buttons first."""
    from skinroutine.adapters.reminding.plyer_notifier import PlyerNotifier
    from skinroutine.app.reminding.channels import Channel

    plain = Channel("plyer", PlyerNotifier())
    if sys.platform != "linux":
        return (plain,)
    from skinroutine.adapters.reminding.freedesktop_notifier import FreedesktopNotifier

    return (Channel("buttons", FreedesktopNotifier(pressed)), plain)


def _autostart(profile: Path) -> Autostart:
    from skinroutine.adapters.desktop.autostart import own_command, this_system

    own = None if profile == files.default_profile() else profile
    return this_system(own_command(own))


def _start_with_computer(profile: Path) -> tuple[bool, str]:
    """Return whether the program starts with the computer, and where that lies."""
    autostart = _autostart(profile)
    return autostart.is_on(), str(autostart.place)


def _read_diary(path: Path, *, demo: bool, clock: Clock) -> Diary | None:
    """Return what the diary says; one that is not there yet is not made."""
    if not demo and not path.exists():
        return None
    with open_session(path.parent, demo=demo, clock=clock, wait=DOCTOR_WAIT) as session:
        store = session.store
        is_sound, newest = store.is_sound(), store.newest(REACH)
        return Diary(store.count(), is_sound, newest, session.queries.day())


def _ask_server() -> ServerAnswer | None:
    """Ask the notification server; None where the system has no such question."""
    if sys.platform != "linux":
        return None
    from skinroutine.adapters.reminding.notification_server import ServerState, ask_server

    try:
        return ask_server(DOCTOR_WAIT)
    except (ValueError, TypeError):
        return ServerState(None, "what the notification server answers makes no sense")


def _has_tray() -> bool | None:
    """Ask for a tray; None where the system has no such question."""
    if sys.platform != "linux":
        return None
    from skinroutine.adapters.desktop.tray_presence import has_tray

    return has_tray(DOCTOR_WAIT)


def _listen_for_sleep(on_sleep: Callable[[], None], on_wake: Callable[[], None]) -> None:
    """Hear of sleep and wake where the system tells; the heartbeat sees them everywhere."""
    if sys.platform == "linux":
        from skinroutine.adapters.desktop.sleep_signals import SleepSignals

        SleepSignals(on_sleep, on_wake).start()


def _apscheduler_alarm(ring: Callable[[], None]) -> Alarm:
    from skinroutine.adapters.reminding.apscheduler_alarm import ApschedulerAlarm

    return ApschedulerAlarm(ring)
