"""A question to the calendar server, or to the keyring, in a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import Signal

from skinroutine.app.errors import Told
from skinroutine.app.phone.ports import Kind, Trouble
from skinroutine.app.phone.set_up import Asking, Choice, Kept, SetUp
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.job import Job
from skinroutine.ui.wording import phone as words

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question of this number: a result, or a sentence and what kind it is of."""

    number: int
    result: object
    sentence: str = ""
    kind: Kind | None = None


class _Held(Job):
    """A job that whoever began it may forget: it is held until its thread has ended."""

    def start(self) -> None:
        """Begin; dropped in its own thread, it would be taken apart there."""
        _going[:] = [one for one in _going if one.is_going]
        _going.append(self)
        super().start()

    @property
    def is_going(self) -> bool:
        """Whether its thread has not ended yet."""
        return self._thread.is_alive()


class KeyringWork(_Held):
    """Looks whether there is a keyring: that loads it, and asks other programs."""

    found = Signal(bool)

    def __init__(self, is_there: Callable[[], bool]) -> None:
        super().__init__(lambda _go_on: is_there(), "keyring")

    def _end(self) -> None:
        try:
            is_there = bool(self._job(self._go_on))
        except Told:
            is_there = False
        with suppress(RuntimeError):  # The window may be gone, and this object with it.
            self.found.emit(is_there)


class CallWork(_Held):
    """Asks one question; whoever has dropped it tells its late answer by the number."""

    answered = Signal(object)

    def __init__(self, number: int, call: Callable[[], object], name: str) -> None:
        super().__init__(lambda _go_on: call(), name)
        self._number = number

    def _end(self) -> None:
        answer = self._answer()
        with suppress(RuntimeError):  # The window may be gone, and this object with it.
            self.answered.emit(answer)

    def _answer(self) -> Answer:
        try:
            return Answer(self._number, self._job(self._go_on))
        except Trouble as trouble:
            return Answer(self._number, None, str(trouble), trouble.kind)
        except Told as told:
            return Answer(self._number, None, str(told))
        except Exception as error:  # noqa: BLE001 - it is told, and its kind is in the log
            log.error("a question failed: %s", type(error).__name__)  # noqa: TRY400 - its words may hold what was typed
            return Answer(self._number, None, tr(words.FAILED))


class AskWork(CallWork):
    """Asks the server; what asks is made in the thread as well, since that loads the libraries."""

    def __init__(
        self, number: int, make: Callable[[], Asking], ask: Callable[[Asking], object]
    ) -> None:
        super().__init__(number, lambda: ask(self._made()), "calendar server")
        self._make = make
        self._asking: Asking | None = None

    def stop(self) -> None:
        """End it; its answer is worth nothing then."""
        super().stop()
        if self._asking is not None:
            self._asking.stop()

    def _made(self) -> Asking:
        asking = self._asking = self._make()
        if self._stop.is_set():
            raise Trouble(Kind.NO_ANSWER, tr(words.STOPPED))
        return asking


class KeepWork(CallWork):
    """Puts a choice into the keyring; stopped before it was taken over, it is put back there.

    A keyring that waits for a person cannot be stopped, so that may be much later.
    """

    def __init__(self, number: int, phone: SetUp, choice: Choice) -> None:
        super().__init__(number, lambda: self._keep(choice), "keyring")
        self._phone = phone
        self._turn = threading.Lock()
        self._kept: Kept | None = None

    def stop(self) -> None:
        """End it: what lies in the keyring is what lay there before."""
        super().stop()
        self._put_back()

    def taken(self) -> Kept | None:
        """Return what was kept, once; it stays in the keyring."""
        with self._turn:
            kept, self._kept = self._kept, None
        return kept

    def _keep(self, choice: Choice) -> Kept:
        kept = self._phone.keep(choice)
        with self._turn:
            self._kept = kept
        if self._stop.is_set():
            self._put_back()
        return kept

    def _put_back(self) -> None:
        if self.taken() is not None:
            self._phone.put_back()


_going: list[_Held] = []
