"""An open diary and everything around it that has no window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine.adapters.store.lock_places import is_untouched, refuse_plain
from skinroutine.adapters.store.places import beside
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.adapters.store.suspicion import damaged, is_unclear, refuse_log_alone, suspect
from skinroutine.adapters.system import files, locale_facts
from skinroutine.adapters.system.system_clock import SystemClock
from skinroutine.adapters.system.whereabouts import place_of
from skinroutine.app.diary.beginning import has_begun, start_diary
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.app.errors import Locked, WorldFailure
from skinroutine.domain.plan.starter import default_routine

if TYPE_CHECKING:
    from datetime import tzinfo

    from skinroutine.app.course.commands import CourseCommands
    from skinroutine.app.course.photos import NamedPhotos
    from skinroutine.app.course.queries import CourseQueries
    from skinroutine.app.course.summary_facts import Summary
    from skinroutine.app.course.summary_query import SummaryQueries
    from skinroutine.app.diary.commands import Commands
    from skinroutine.app.exchange.choice import Choice, Exporting
    from skinroutine.app.exchange.exports import Exports
    from skinroutine.app.exchange.imports_desk import Imports
    from skinroutine.app.keeping.backups import Backups
    from skinroutine.app.keeping.lock import Lock
    from skinroutine.app.ports import Clock
    from skinroutine.cli.run import Terminal
    from skinroutine.domain.plan.routine import Routine

EXPORT_WAIT = 5.0
"""Seconds an export or import in a thread of its own waits for a diary that is being written."""


@dataclass(frozen=True)
class Session:
    """An open diary with everything that is said to it and asked of it.

    What the first picture does not need is made, and loaded, when it is first asked for.
    """

    profile: Path
    key: bytes | None
    store: SqliteStore
    clock: Clock
    settings: Settings
    queries: Queries

    @cached_property
    def commands(self) -> Commands:
        """What a person can do."""
        from skinroutine.app.diary.commands import Commands

        return Commands(self.store, self.clock)

    @cached_property
    def course_commands(self) -> CourseCommands:
        """What a person records of the course."""
        from skinroutine.app.course.commands import CourseCommands

        return CourseCommands(self.store, self.clock)

    @cached_property
    def course_queries(self) -> CourseQueries:
        """What a person sees of the course."""
        from skinroutine.app.course.queries import CourseQueries

        return CourseQueries(self.store, self.clock, self.settings)


def will_be_forgotten(named: Path | None, *, demo: bool) -> bool:
    """Tell whether a profile is gone at the program's end: that of a demo without a name."""
    return demo and named is None


@contextmanager
def profile_folder(named: Path | None, *, demo: bool) -> Iterator[Path]:
    """Yield the profile folder, made where it is missing; an unnamed demo has a temporary one."""
    if will_be_forgotten(named, demo=demo):
        import tempfile

        with tempfile.TemporaryDirectory(prefix="skinroutine-demo-") as temporary:
            try:
                yield Path(temporary)
            finally:
                files.close_log(Path(temporary))
        return
    folder = named.absolute() if named else files.default_profile()
    files.make_profile(folder, parents=named is None)
    yield folder


def lock_of(profile: Path) -> Lock:
    """Return the lock of a profile, whether it is turned on or not."""
    from skinroutine.adapters.store.encrypting import Sealer
    from skinroutine.adapters.store.lock_file import LockFile
    from skinroutine.adapters.system.keyring_secrets import KeyringSecrets
    from skinroutine.app.keeping.lock import Lock

    key_file = LockFile(profile)
    return Lock(key_file, Sealer(profile, key_file.is_there), KeyringSecrets())


def settled_lock(profile: Path) -> Lock | None:
    """Return the lock where one is turned on, after what was cut off of it was put right.

    To be asked before a diary is opened; StoreBusy while another program turns it on or off.
    """
    if is_untouched(profile):
        return None
    lock = lock_of(profile)
    lock.settle()
    return lock if lock.is_on() else None


def key_of(profile: Path, ask: Callable[[Lock], bytes]) -> bytes | None:
    """Return the key of a profile, None where it has no lock.

    The desktop's keyring gives it where the person wanted that; else `ask` has to.
    """
    lock = settled_lock(profile)
    if lock is None:
        return None
    return lock.kept_key() or ask(lock)


def key_without_asking(profile: Path, ask: Callable[[Lock], bytes] | None) -> bytes | None:
    """Return the key where nobody has to type it, for the doctor; what fails is told later."""
    try:
        lock = settled_lock(profile)
        key = lock.kept_key() if lock else None
    except WorldFailure:
        return None
    return ask(lock) if lock and ask and key is None else key


def make_diary(profile: Path, *, demo: bool = False, key: bytes | None = None) -> None:
    """Make the diary of a profile, or bring it up to date, and close it."""
    with open_session(profile, demo=demo, key=key):
        pass


def refuse_while_locked(profile: Path) -> None:
    """Raise Locked where a profile cannot be opened without its key."""
    if settled_lock(profile) is not None:
        message = f"The diary in {profile} is locked with a passphrase."
        raise Locked(message)


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

    Without a first routine an empty diary stays empty. Locked where the profile has a lock and no
    key is given; DiaryDamaged where the file is damaged, and then `rescue_of` tells what is left.
    """
    clock = clock or SystemClock()
    if key is None:
        refuse_while_locked(profile)
    else:
        settled_lock(profile)
        refuse_plain(profile / files.DIARY)
    _look_for_damage(profile / files.DIARY, key)
    store = SqliteStore(profile / files.DIARY, wait=wait, key=key)
    try:
        with suppress(WorldFailure):  # whatever is amiss is told by what follows
            store.live_at(place_of(profile))
        settings = Settings(locale_facts.first_weekday(), locale_facts.territory())
        if demo and not store.general():
            from skinroutine.app.diary.demo import fill_demo

            fill_demo(store, clock)
        if first_routine is not None and start_diary(store, clock, first_routine):
            _refuse_without_routine(store)
        queries = Queries(store, clock, settings)
        yield Session(profile, key, store, clock, settings, queries)
    finally:
        store.close()


def _refuse_without_routine(store: SqliteStore) -> None:
    """Raise DiaryDamaged where a routine was written and cannot be read: an index is damaged."""
    if not has_begun(store):
        suspect(store.path)
        raise damaged(store.path)


def _look_for_damage(path: Path, key: bytes | None) -> None:
    """Raise DiaryDamaged where damage shows before a diary is opened; usually that is a glance."""
    if is_unclear(path):
        from skinroutine.adapters.store import rescue

        rescue.check(path, key=key)


def keep_ahead(session: Session) -> None:
    """Keep in step what a start without the key reminds by; a plain diary needs nothing of it."""
    if session.key is None:
        return
    from skinroutine.adapters.system.ahead_file import AheadInFile
    from skinroutine.app.reminding.ahead import AheadKeeper

    ahead = AheadInFile(session.profile)
    AheadKeeper(ahead, session.store, session.queries, session.clock).keep_for_others()


def terminal(session: Session) -> Terminal:
    """Return the command line's view of a session."""
    from skinroutine.cli.run import Terminal
    from skinroutine.compose import desktop

    return Terminal(
        session.commands,
        session.queries,
        lambda: desktop.autostart_of(session.profile),
        session.course_commands,
        session.course_queries,
        lambda: exporting(session),
        lambda: imports(session),
    )


def photos(session: Session) -> NamedPhotos:
    """Return the photos of a profile: files, or in one encrypted file where it is locked."""
    if session.key is not None:
        from skinroutine.adapters.store.sealed_photos import SealedPhotos

        return SealedPhotos(session.profile, session.key)
    from skinroutine.adapters.system.photos import PhotoFolder

    return PhotoFolder(session.profile)


def summaries(session: Session) -> SummaryQueries:
    """Return what makes the summary for a visit."""
    from skinroutine.app.course.summary_query import SummaryQueries

    return SummaryQueries(session.store, session.clock, session.settings)


def exporting(session: Session) -> Exporting:
    """Return what exports a diary; each export has a connection of its own, in any thread."""
    from skinroutine.adapters.exchange.ics_file import write_ics
    from skinroutine.adapters.exchange.whole_file import write_whole
    from skinroutine.adapters.store.event_codec import PayloadCodec
    from skinroutine.app.course.summary_query import SummaryQueries
    from skinroutine.app.exchange.choice import Exporting, PageMaker
    from skinroutine.app.exchange.exports import Exports

    own_photos = photos(session)

    @contextmanager
    def opened() -> Iterator[Exports]:
        store = SqliteStore(session.store.path, wait=EXPORT_WAIT, key=session.key)
        try:
            yield Exports(store, session.clock, PayloadCodec(), own_photos, write_ics)
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
    from skinroutine.adapters.exchange.read_file import read_file
    from skinroutine.adapters.exchange.read_photos import ImportedPhotos
    from skinroutine.adapters.store.event_codec import PayloadCodec
    from skinroutine.app.exchange.imports_desk import Imports

    kept = ImportedPhotos(photos(session))

    @contextmanager
    def opened() -> Iterator[SqliteStore]:
        store = SqliteStore(session.store.path, wait=EXPORT_WAIT, key=session.key)
        try:
            yield store
        finally:
            store.close()

    own = (session.store.path, *beside(session.store.path))
    read = partial(read_file, never=own)
    return Imports(session.store, session.clock, PayloadCodec(), kept, read, opened)


def backups(session: Session) -> Backups:
    """Return the backups of an open diary; usable in any thread."""
    return backups_of(session.profile, session.clock, session.key)


def kept_for_terminal(profile: Path, key: bytes | None) -> tuple[Backups, tzinfo]:
    """Return the backups of a profile, and the zone in which a terminal tells their times."""
    path = profile / files.DIARY
    if is_unclear(path):
        from skinroutine.adapters.store import rescue

        rescue.settle(path)  # a mended diary would take the place of what is restored
    clock = SystemClock()
    return backups_of(profile, clock, key), clock.zone()


def backups_of(profile: Path, clock: Clock, key: bytes | None = None) -> Backups:
    """Return the backups of a profile, whether or not its diary can be opened."""
    from skinroutine.adapters.store.backup_folder import BackupFolder
    from skinroutine.app.keeping.backups import Backups

    path = profile / files.DIARY

    def opened() -> closing[SqliteStore]:
        refuse_log_alone(path)
        return closing(SqliteStore(path, wait=EXPORT_WAIT, key=key))

    return Backups(BackupFolder(path, key=key), opened, clock)
