"""An account on paper for the pictures of the guide: a server that answers, and a plan on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication
from scenes import scrolled, settle, until

from skinroutine import compose
from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.plan import phone_plan
from skinroutine.app.phone.ports import Account, Place
from skinroutine.app.phone.set_up import Choice, Kept
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.screens.phone.dialog import PhoneDialog
from skinroutine.ui.shell.application import Parts, Program

ACCOUNT = Account("cloud.example.org", "robin")
PLACE = Place("/routine/", "Routine", takes_todos=True, takes_events=True, takes_journals=True)
PASSWORD = "twelve letters"  # noqa: S105 - of a server on paper


class PaperServer:
    """A server with one calendar."""

    def places(self, _account: Account, _password: str) -> tuple[Place, ...]:
        """Return the calendar."""
        return (PLACE,)

    def make_place(self, _account: Account, _password: str, _name: str) -> Place:
        """Return the calendar."""
        return PLACE

    def stop(self) -> None:
        """Do nothing."""


class PaperAccount:
    """An account that is in step since now, or that there is not."""

    def __init__(self, session: compose.Session) -> None:
        self._session = session
        self._is_on = False

    @property
    def set_up(self) -> PaperAccount:
        """What a person does about it."""
        return self

    def is_on(self) -> bool:
        """Tell whether there is an account."""
        return self._is_on

    def turn(self) -> None:
        """Have an account."""
        self._is_on = True

    def beat(self) -> None:
        """Do nothing."""

    def rest(self, *, is_resting: bool) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def has_parts(self) -> bool:
        """Have them."""
        return True

    def has_keyring(self) -> bool:
        """Have one."""
        return True

    def memory(self) -> Memory | None:
        """Return the account."""
        return Memory(ACCOUNT, PLACE, TextLevel.DISCREET) if self._is_on else None

    def status(self) -> Status:
        """Return how it stands."""
        now = self._session.clock.now()
        return Status(Stand.AGREED, now) if self._is_on else Status(Stand.OFF)

    def told(self, call: Callable[[], None] | None) -> None:
        """Tell nobody."""

    def preview(self, level: TextLevel) -> tuple[Entry, ...]:
        """Return what would be written."""
        return phone_plan(self._session.queries, level, "seed")

    def keep(self, choice: Choice) -> Kept:
        """Keep nothing."""
        return Kept(choice.account, choice.place, choice.level)

    def put_back(self) -> None:
        """Do nothing."""

    def turn_on(self, _kept: Kept) -> None:
        """Have an account."""
        self.turn()

    def new_phrase(self) -> str:
        """Return none."""
        return ""

    def phrase(self) -> str:
        """Return none."""
        return ""

    def try_now(self) -> None:
        """Do nothing."""

    def turn_off(self) -> None:
        """Do nothing."""

    def leave_behind(self) -> None:
        """Do nothing."""


def with_phone(parts: Parts, session: compose.Session) -> Parts:
    """Return what a window is built from, with an account on paper that is off."""
    return replace(parts, phone=lambda _post, _changed: PaperAccount(session), asking=PaperServer)


def turned_on(program: Program) -> None:
    """Have the row say that both are in step."""
    account = program._phone  # noqa: SLF001 - the account is the picture's own
    assert account is not None
    assert isinstance(account.set_up, PaperAccount)
    account.set_up.turn()
    program.window.settings.refresh()
    scrolled("phone", 190)(program)


def server(program: Program) -> PhoneDialog:
    """Open the dialog at the server's step, filled in."""
    rows = program.window.settings.phone
    rows.set_up.click()
    dialog = rows.dialog
    assert isinstance(dialog, PhoneDialog)
    settle()
    dialog.next.click()
    fields = zip(dialog.server.fields, (ACCOUNT.url, ACCOUNT.user, PASSWORD), strict=True)
    for asked, text in fields:
        asked.field.setText(text)
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    return dialog


def entries(program: Program) -> None:
    """Go on to what entries say."""
    dialog = server(program)
    dialog.next.click()
    until(lambda: dialog.step is dialog.calendar)
    dialog.next.click()
    until(lambda: dialog.step is dialog.saying)
