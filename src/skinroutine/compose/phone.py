"""The plan on a phone: the account of a diary, its loop, and the thread that speaks to the server.

While there is no account, a glance at the diary is all; nothing of it is loaded.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from skinroutine.adapters.store import database
from skinroutine.adapters.store.guard import guarded
from skinroutine.app.errors import StoreBusy, Told, WorldFailure, WrongUse
from skinroutine.app.tongue import mark, tr
from skinroutine.compose.phone_secrets import PhoneSecrets

if TYPE_CHECKING:
    from skinroutine.app.phone.entry import Entry
    from skinroutine.app.phone.loop import PhoneLoop, Status
    from skinroutine.app.phone.memory import Memory, MemoryKeeper
    from skinroutine.app.phone.pages import Shelf
    from skinroutine.app.phone.ports import Account, Place, Server
    from skinroutine.app.phone.set_up import Choice
    from skinroutine.app.ports import Post
    from skinroutine.compose.phone_worker import RoundWorker
    from skinroutine.compose.session import Session
    from skinroutine.domain.record.preferences import TextLevel

Answer = TypeVar("Answer")
PHONE = "phone"
"""Under which name the diary keeps the account (docs/store.md)."""
GUARD = "phone.guard"
"""Whoever holds it speaks to the server; it lies there for good once there was an account."""
WRITER = 8
"""Bytes of the name under which this computer writes pages."""
NO_KEYRING = mark(
    "This desktop has no keyring that can keep the password, so the plan cannot go to your phone."
)
ANOTHER = mark(
    "Another calendar is in use. Stop using it first, so that what was written there is taken away."
)
AT_IT = mark(
    "Another skinroutine of this diary, such as its open window, keeps the calendar in step now. Do"
    " it there, or quit that one first."
)
MISSPELT = mark("The phrase is misspelt: please look at it once more.")
NO_GUARD = mark("The profile folder {folder} cannot be written to.")
log = logging.getLogger(__name__)


class PhoneAccount:
    """The account of a diary, in the diary's thread; see app/phone/set_up.py.

    `post` brings a call home to that thread, and `changed` is told where the diary has other facts.
    """

    def __init__(
        self,
        session: Session,
        post: Post,
        changed: Callable[[], None] = lambda: None,
        authorities: Path | None = None,
    ) -> None:
        self._session, self._post, self._changed = session, post, changed
        self._authorities = authorities
        self._secrets = PhoneSecrets(session.profile)
        self._claim = ExitStack()
        self._loop: PhoneLoop | None = None
        self._worker: RoundWorker | None = None
        self._told: Callable[[], None] | None = None
        self._stamp: tuple[int, int] | None = None
        self._is_resting = False
        self._is_loading = False
        self._is_over = False

    @property
    def set_up(self) -> PhoneAccount:
        """What a person does about it."""
        return self

    @property
    def is_working(self) -> bool:
        """Whether a round is under way."""
        return self._loop is not None and self._loop.is_working

    def is_on(self) -> bool:
        """Tell whether there is an account; may raise WorldFailure."""
        return self._loop is not None or bool(self._session.store.note(PHONE))

    def beat(self) -> None:
        """Begin a round where one is due; what it needs is loaded beside, the first time."""
        if self._loop is not None:
            self._loop.beat()
            return
        try:
            if self._is_over or self._is_resting or self._is_loading or not self.is_on():
                return
        except WorldFailure:
            return
        self._is_loading = True
        threading.Thread(target=self._load, name="phone loads", daemon=True).start()

    def rest(self, *, is_resting: bool) -> None:
        """Begin no round while the window is locked; one that is under way may end."""
        self._is_resting = is_resting
        if self._loop is not None:
            self._loop.is_resting = is_resting
        if not is_resting:
            self.beat()

    def stop(self) -> None:
        """End what is under way, within a second: the diary is about to be closed."""
        self._is_over = True
        if self._loop is not None:
            self._loop.stop()
        if self._worker is not None:
            self._worker.wait()
        self._claim.close()

    def has_keyring(self) -> bool:
        """Tell whether the desktop has a keyring."""
        return self._secrets.is_there()

    def memory(self) -> Memory | None:
        """Return the account, or None."""
        from skinroutine.adapters.store.phone_memory import PhoneMemory

        return self._loop.memory if self._loop else PhoneMemory(self._session.store).read()

    def status(self) -> Status:
        """Return how it stands."""
        from skinroutine.app.phone.loop import Stand, Status
        from skinroutine.app.phone.ports import Kind, Trouble

        if self._loop is not None:
            return self._loop.status()
        memory = self.memory()
        if memory is None:
            return Status(Stand.OFF)
        trouble = Trouble(Kind.NO_ANSWER, memory.trouble) if memory.trouble else None
        if trouble is not None:
            stand = Stand.LEAVING if memory.is_leaving else Stand.WAITING
            return Status(stand, memory.agreed_at, trouble)
        stand = Stand.AGREED if memory.agreed_at else Stand.BEGINNING
        return Status(Stand.LEAVING if memory.is_leaving else stand, memory.agreed_at)

    def told(self, call: Callable[[], None] | None) -> None:
        """Set who is told when it stands otherwise; one at a time."""
        self._told = call

    def preview(self, level: TextLevel) -> tuple[Entry, ...]:
        """Return what would be written now."""
        from skinroutine.app.phone.plan import phone_plan

        return phone_plan(self._session.queries, level, self._session.store.seed())

    def turn_on(self, choice: Choice) -> None:
        """Keep the password in the keyring, and begin."""
        from skinroutine.app.phone.memory import Memory

        if not self.has_keyring():
            raise WorldFailure(tr(NO_KEYRING))
        before = self.memory()
        is_same = before is not None and (before.account, before.place.href) == (
            choice.account,
            choice.place.href,
        )
        if before is not None and not is_same:
            raise WorldFailure(tr(ANOTHER))
        loop = self._made()
        try:
            shelf = self._shelf(before, choice.phrase)
            self._secrets.keep(choice.account, choice.password, choice.phrase)
            known = before or Memory(choice.account, choice.place, choice.level)
            known = replace(known, place=choice.place, level=choice.level, shelf=shelf)
            loop.join(replace(known, is_leaving=False))
        except Told:
            if before is None:
                self._secrets.forget_quietly()
            self._let_go()
            raise

    def new_phrase(self) -> str:
        """Return a phrase for other computers, which nobody has yet."""
        from skinroutine.adapters.system.sealing import new_phrase

        return new_phrase()

    def phrase(self) -> str:
        """Return the phrase in use, from the keyring, or ""."""
        memory = self.memory()
        return self._secrets.phrase(memory.account) if memory and memory.shelf else ""

    def try_now(self) -> None:
        """Begin a round now."""
        if self.is_on():
            self._made().try_now()

    def turn_off(self) -> None:
        """Take away what was written, then forget account and password."""
        if self.is_on():
            self._made().leave()

    def leave_behind(self) -> None:
        """Forget account and password at once; what was written stays on the server."""
        if self.is_on():
            self._made().leave_behind()
            self._let_go()

    def _shelf(self, before: Memory | None, phrase: str) -> Shelf | None:
        """Return how far telling has come; all is told anew under another phrase."""
        import secrets  # it brings cryptography

        from skinroutine.app.phone.pages import Shelf

        if not phrase:
            return None
        _checked(phrase)
        if before is not None and before.shelf and phrase == self._secrets.phrase(before.account):
            return before.shelf
        return Shelf(secrets.token_hex(WRITER))

    def _load(self) -> None:
        """Load what the loop needs, off the diary's thread; then it is made there."""
        from skinroutine.adapters.store import phone_memory, shared_log  # noqa: F401 - loaded for later
        from skinroutine.app.phone import loop  # noqa: F401 - loaded for later

        self._post(self._loaded)

    def _loaded(self) -> None:
        self._is_loading = False
        if self._is_over or self._loop is not None:
            return
        try:
            self._made().beat()
            self._let_go()  # where another program forgot the account meanwhile
        except StoreBusy:
            pass  # another program speaks to the server now; the next beat looks again
        except WorldFailure:
            log.warning("what is known of the calendar server cannot be read")

    def _made(self) -> PhoneLoop:
        """Return the loop; StoreBusy where another program keeps this calendar in step."""
        if self._loop is None:
            from skinroutine.adapters.store.phone_memory import PhoneMemory
            from skinroutine.adapters.store.shared_log import DiaryOfMany
            from skinroutine.app.phone.loop import PhoneLoop
            from skinroutine.compose.phone_worker import RoundWorker

            self._claim.enter_context(_claimed(self._session.profile))
            session = self._session
            self._worker = RoundWorker(self._post, self._secrets, session.clock, self._authorities)
            self._loop = PhoneLoop(
                keeper=_Keeper(PhoneMemory(session.store), self._secrets),
                log=DiaryOfMany(session.store),
                queries=session.queries,
                commands=session.commands,
                clock=session.clock,
                worker=self._worker,
                told=self._on_told,
            )
            self._loop.later = self._post
            self._loop.is_resting = self._is_resting or self._is_over
            self._stamp = session.store.stamp()
        return self._loop

    def _on_told(self) -> None:
        """Pass on how it stands, and that the diary may have other facts."""
        if self._told is not None:
            self._told()
        if self._loop is None or self._loop.is_working:
            return
        try:
            stamp = self._session.store.stamp()
        except WorldFailure:
            return
        if stamp != self._stamp:
            self._stamp = stamp
            self._post(self._changed)
        if self._loop.memory is None:
            self._post(self._let_go)

    def _let_go(self) -> None:
        """Forget the loop where there is no account any more; another program may begin one."""
        if self._loop is not None and self._loop.memory is None and not self._loop.is_working:
            self._loop.stop()
            self._loop = None
            self._claim.close()
            if self._told is not None:
                self._told()


class ServerAsking:
    """Talks to a server before there is an account; see app/phone/set_up.py."""

    def __init__(self, session: Session, authorities: Path | None = None) -> None:
        self._clock, self._authorities = session.clock, authorities
        self._lock = threading.Lock()
        self._server: Server | None = None

    def places(self, account: Account, password: str) -> tuple[Place, ...]:
        """Return the calendars of an account; Trouble says what is in the way."""
        return self._with(account, password, lambda server: server.places())

    def make_place(self, account: Account, password: str, name: str) -> Place:
        """Make a calendar; Trouble says what is in the way."""
        return self._with(account, password, lambda server: server.make_place(name))

    def stop(self) -> None:
        """End what is under way; it ends with Trouble."""
        with self._lock:
            server = self._server
        if server is not None:
            server.close()

    def _with(self, account: Account, password: str, ask: Callable[[Server], Answer]) -> Answer:
        from skinroutine.adapters.phone.caldav_server import CalDavServer

        server = CalDavServer(account, password, self._clock, authorities=self._authorities)
        with self._lock:
            self._server = server
        try:
            return ask(server)
        finally:
            with self._lock:
                self._server = None
            server.close()


def _checked(phrase: str) -> None:
    """Raise WrongUse where a phrase is misspelt."""
    from skinroutine.domain.phone.phrase import numbers_in

    try:
        numbers_in(phrase)
    except ValueError as error:
        raise WrongUse(tr(MISSPELT)) from error


@contextmanager
def _claimed(profile: Path) -> Iterator[None]:
    """Be the one program that speaks to the server of a profile; StoreBusy where another does."""
    with ExitStack() as held:
        try:
            held.enter_context(guarded(profile, GUARD, tr(AT_IT)))
        except database.errors() as error:
            raise WorldFailure(tr(NO_GUARD, folder=str(profile))) from error
        yield


class _Keeper:
    """Keeps the memory in the diary; with the account, its password and phrase are forgotten."""

    def __init__(self, memory: MemoryKeeper, kept: PhoneSecrets) -> None:
        self._memory, self._kept = memory, kept

    def read(self) -> Memory | None:
        """Return what is kept, or None where there is no account."""
        return self._memory.read()

    def write(self, memory: Memory | None) -> None:
        """Keep it; None forgets the account, and first what opens it."""
        if memory is None:
            self._kept.forget_quietly()
        self._memory.write(memory)
