"""The plan on a phone: the account of a diary, its loop, and the thread that speaks to the server.

While there is no account, a glance at the diary is all; nothing of it is loaded.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine.app.errors import StoreBusy, Told, WorldFailure
from skinroutine.app.tongue import mark, tr
from skinroutine.compose import phone_parts
from skinroutine.compose.phone_asking import ServerAsking
from skinroutine.compose.phone_keeping import Keeper, checked, claimed
from skinroutine.compose.phone_secrets import PhoneSecrets

if TYPE_CHECKING:
    from skinroutine.app.phone.entry import Entry
    from skinroutine.app.phone.loop import PhoneLoop, Status
    from skinroutine.app.phone.memory import Memory
    from skinroutine.app.phone.pages import Shelf
    from skinroutine.app.phone.set_up import Choice, Kept
    from skinroutine.app.ports import Post
    from skinroutine.compose.phone_worker import RoundWorker
    from skinroutine.compose.session import Session
    from skinroutine.domain.record.preferences import TextLevel

__all__ = ["PHONE", "PhoneAccount", "ServerAsking"]
PHONE = "phone"
"""Under which name the diary keeps the account (docs/store.md)."""
WRITER = 8
"""Bytes of the name under which this computer writes pages."""
LONGEST_STOP = 0.9
"""Seconds a program's end waits for a round, and for the keyring to forget."""
ANOTHER = mark(
    "Another calendar is in use. Stop using it first, so that what was written there is taken away."
)
UNREADABLE = mark(
    "What was known of your calendar cannot be read any more, so nothing is sent there. Set it up "
    "again: your diary is whole."
)
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
        self._seen: Memory | None = None
        """The account as it was read last: for what asks the keyring, in other threads."""
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
        try:
            threading.Thread(target=self._load, name="phone loads", daemon=True).start()
        except RuntimeError:  # the system has no thread to spare; the next beat looks again
            log.warning("the loop of the calendar: no thread")
        else:
            self._is_loading = True

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
        ends = time.monotonic() + LONGEST_STOP
        if self._worker is not None:
            self._worker.wait(LONGEST_STOP)
        self._secrets.is_done(max(0.0, ends - time.monotonic()))
        self._claim.close()

    def has_parts(self) -> bool:
        """Tell whether this copy of the program has what speaks to a calendar server."""
        return phone_parts.has_parts()

    def has_keyring(self) -> bool:
        """Tell whether the desktop has a keyring."""
        return self._secrets.is_there()

    def memory(self) -> Memory | None:
        """Return the account, or None."""
        from skinroutine.adapters.store.phone_memory import PhoneMemory

        loop = self._loop
        self._seen = loop.memory if loop is not None else PhoneMemory(self._session.store).read()
        return self._seen

    def status(self) -> Status:
        """Return how it stands."""
        from skinroutine.app.phone.loop import Stand, Status
        from skinroutine.app.phone.ports import Kind, Trouble

        if self._loop is not None:
            return self._loop.status()
        memory = self.memory()
        if memory is None:
            is_unreadable = bool(self._session.store.note(PHONE))
            lost = Trouble(Kind.GONE, tr(UNREADABLE)) if is_unreadable else None
            return Status(Stand.OFF, trouble=lost)
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

    def keep(self, choice: Choice) -> Kept:
        """Put password and phrase into the keyring; in any thread, and the diary is not asked."""
        from skinroutine.app.phone.needs import NO_KEYRING
        from skinroutine.app.phone.set_up import Kept

        phone_parts.need_parts()
        if choice.phrase:
            checked(choice.phrase)
        _refuse_another(self._latest(), choice)
        if not self.has_keyring():
            raise WorldFailure(NO_KEYRING)
        is_same = self._secrets.keep(choice.account, choice.password, choice.phrase)
        return Kept(choice.account, choice.place, choice.level, bool(choice.phrase), is_same)

    def turn_on(self, kept: Kept) -> None:
        """Begin with what was kept; refused, the keyring gets back what it had."""
        from skinroutine.app.phone.memory import Memory

        try:
            before = self.memory()
            _refuse_another(before, kept)
            loop = self._made()
            known = before or Memory(kept.account, kept.place, kept.level)
            shelf = _shelf(before, kept, self._session.store.device)
            known = replace(known, place=kept.place, level=kept.level, shelf=shelf)
            loop.join(replace(known, is_leaving=False))
        except Told:
            self._secrets.put_back_later()
            self._let_go()
            raise
        self._secrets.let_stay()

    def put_back(self) -> None:
        """Have in the keyring what was there before: nobody waited for `keep`."""
        self._secrets.put_back_later()

    def claim(self) -> None:
        """Be the one program that speaks to the server, before anything is kept; StoreBusy."""
        self._made()

    def new_phrase(self) -> str:
        """Return a phrase for other computers, which nobody has yet."""
        phone_parts.need_parts()
        from skinroutine.adapters.system.sealing import new_phrase

        return new_phrase()

    def phrase(self) -> str:
        """Return the phrase in use, from the keyring, or ""; in any thread."""
        memory = self._latest()
        return self._secrets.phrase(memory.account) if memory and memory.shelf else ""

    def is_forgotten(self) -> bool:
        """Wait until the keyring has forgotten what was to be, and tell whether it did."""
        return self._secrets.is_done()

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

    def _latest(self) -> Memory | None:
        """Return the account as the diary's thread saw it last; frozen, so in any thread."""
        loop = self._loop
        return loop.memory if loop is not None else self._seen

    def _load(self) -> None:
        """Load what the loop needs, off the diary's thread; then it is made there."""
        try:
            from skinroutine.adapters.store import phone_memory, shared_log  # noqa: F401 - for later
            from skinroutine.app.phone import loop  # noqa: F401 - for later
        except Exception as error:  # noqa: BLE001 - whatever half a file raises as it is replaced
            log.error("the loop of the calendar: %s", phone_parts.where(error))  # noqa: TRY400 - in a word
            self._post(self._not_loaded)
        else:
            self._post(self._loaded)

    def _not_loaded(self) -> None:
        """Let the next beat try again: the program's files may be about to be replaced."""
        self._is_loading = False

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

            self._claim.enter_context(claimed(self._session.profile))
            session = self._session
            self._worker = RoundWorker(self._post, self._secrets, session.clock, self._authorities)
            self._loop = PhoneLoop(
                keeper=Keeper(PhoneMemory(session.store), self._secrets),
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


def _refuse_another(before: Memory | None, wanted: Choice | Kept) -> None:
    """Raise where another calendar would be left with what was written there."""
    if before is not None and (before.account, before.place.href) != (
        wanted.account,
        wanted.place.href,
    ):
        raise WorldFailure(tr(ANOTHER))


def _shelf(before: Memory | None, kept: Kept, device: str) -> Shelf | None:
    """Return how far telling has come; all is told anew under another phrase."""
    import secrets

    from skinroutine.app.phone.pages import Shelf

    if not kept.is_shared:
        return None
    if before is not None and before.shelf and kept.is_same_phrase:
        return before.shelf
    is_ours = before is not None and before.shelf is not None and before.shelf.device == device
    old = (before.shelf.writer, *before.shelf.old) if is_ours and before and before.shelf else ()
    return Shelf(secrets.token_hex(WRITER), old=old)
