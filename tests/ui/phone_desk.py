"""An account on paper, a server that answers as a test says, and ways to use their screens."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from skinroutine.app.diary.queries import Queries
from skinroutine.app.errors import WorldFailure
from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.pages import Shelf
from skinroutine.app.phone.plan import phone_plan
from skinroutine.app.phone.ports import Account, Kind, Place, Trouble
from skinroutine.app.phone.set_up import Asking, Choice, Kept
from skinroutine.domain.phone.phrase import phrase_of
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.screens.phone import work
from skinroutine.ui.screens.phone.dialog import PhoneDialog
from skinroutine.ui.screens.phone.off_dialog import PhoneOffDialog
from skinroutine.ui.screens.settings.phone import PhoneRows
from skinroutine.ui.shell.application import Parts, Program
from skinroutine.ui.wording.phone import Share

from ui.desk import Desk, click, running, settle, the

ADDRESS, USER, PASSWORD = "cloud.example.org", "robin", "abcd efgh ijkl"
ACCOUNT = Account(ADDRESS, USER)
TASKS = Place(
    "/dav/robin/tasks/", "Tasks", takes_todos=True, takes_events=True, takes_journals=True
)
DATES = Place(
    "/dav/robin/dates/", "Family", takes_todos=False, takes_events=True, takes_journals=False
)
NOTES = Place(
    "/dav/robin/notes/", "Notes", takes_todos=False, takes_events=False, takes_journals=True
)
PHRASES = tuple(phrase_of([(one * step) % 32 for one in range(25)]) for step in (3, 5, 7))
WITHIN_MS = 10_000
"""How long anything may take that is done in a thread."""


@dataclass
class PaperServer:
    """What a server answers, and what was asked of it; each answer waits for the `gate` of then.

    One that is deaf does not end where it is told to stop, as a library would that waits for bytes.
    """

    found: tuple[Place, ...] = (TASKS, DATES, NOTES)
    trouble: Trouble | Exception | None = None
    gate: threading.Event = field(default_factory=threading.Event)
    is_deaf: bool = False
    asked: list[tuple[str, ...]] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)
    begun: int = 0
    stopped: int = 0
    ended: int = 0

    def __post_init__(self) -> None:
        """Hold nothing up at first."""
        self.gate.set()

    def asking(self) -> PaperAsking:
        """Return one who asks it."""
        return PaperAsking(self)

    def hold(self) -> None:
        """Hold answers up, of what is asked from now on."""
        self.gate = threading.Event()

    def let_through(self) -> None:
        """Let go on what was held up last, and all that comes."""
        self.gate.set()


class PaperAsking:
    """Asks a server on paper."""

    def __init__(self, server: PaperServer) -> None:
        self._server = server
        self._is_stopped = threading.Event()

    def places(self, account: Account, password: str) -> tuple[Place, ...]:
        """Return what the server has, or raise its trouble."""
        self._answer("places", account.url, account.user, password)
        return self._server.found

    def make_place(self, account: Account, password: str, name: str) -> Place:
        """Make a calendar for to-dos."""
        self._answer("make", account.url, account.user, password, name)
        made = Place(f"/dav/robin/{name}/", name, True, True, True)
        self._server.found = (*self._server.found, made)
        return made

    def stop(self) -> None:
        """End what waits."""
        self._server.stopped += 1
        self._is_stopped.set()

    def _answer(self, *asked: str) -> None:
        server = self._server
        server.asked.append(asked)
        server.threads.add(threading.get_ident())
        trouble, gate = server.trouble, server.gate
        server.begun += 1
        try:
            while not gate.wait(0.01):
                if self._is_stopped.is_set() and not server.is_deaf:
                    raise Trouble(Kind.NO_ANSWER, "The connection was ended.")
            if trouble is not None:
                raise trouble
        finally:
            server.ended += 1


class PaperSetUp:
    """An account on paper; `refusal` is what the next change is refused with.

    `ring_refusal` is what its keyring answers with, once its `gate` is open.
    """

    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._phrases = iter(PHRASES)
        self._told: Callable[[], None] | None = None
        self.has_ring = True
        self.has_libraries = True
        self.kept: Memory | None = None
        self.stands = Status(Stand.OFF)
        self.phrase_kept = ""
        self.refusal = ""
        self.ring_refusal: WorldFailure | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.threads: set[int] = set()
        self.choices: list[Choice] = []
        self.did: list[str] = []

    @property
    def set_up(self) -> PaperSetUp:
        """What a person does about it."""
        return self

    def is_on(self) -> bool:
        """Tell whether there is an account."""
        return self.kept is not None

    def beat(self) -> None:
        """Do nothing: there is no server."""

    def rest(self, *, is_resting: bool) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def has_keyring(self) -> bool:
        """Tell whether there is a keyring."""
        return self.has_ring

    def memory(self) -> Memory | None:
        """Return the account."""
        return self.kept

    def status(self) -> Status:
        """Return how it stands."""
        return self.stands

    def told(self, call: Callable[[], None] | None) -> None:
        """Set who is told."""
        self._told = call

    def preview(self, level: TextLevel) -> tuple[Entry, ...]:
        """Return the plan of the diary."""
        return phone_plan(self._queries, level, "seed")

    def has_parts(self) -> bool:
        """Tell whether the libraries are there."""
        return self.has_libraries

    def keep(self, choice: Choice) -> Kept:
        """Take a choice, or refuse it."""
        self._open_ring()
        self.choices.append(choice)
        return Kept(choice.account, choice.place, choice.level, bool(choice.phrase))

    def put_back(self) -> None:
        """Note that it was asked for."""
        self.did.append("put back")

    def turn_on(self, kept: Kept) -> None:
        """Begin with what was kept."""
        self._refuse()
        self.phrase_kept = self.choices[-1].phrase
        shelf = Shelf("a") if kept.is_shared else None
        self.remember(Memory(kept.account, kept.place, kept.level, shelf=shelf))
        self.stand(Status(Stand.BEGINNING))

    def new_phrase(self) -> str:
        """Return a phrase that nobody has yet."""
        self._refuse()
        return next(self._phrases)

    def phrase(self) -> str:
        """Return the phrase in use."""
        self._open_ring()
        return self.phrase_kept

    def try_now(self) -> None:
        """Note that it was asked for."""
        self._refuse()
        self.did.append("try now")

    def turn_off(self) -> None:
        """Begin to take away what was written."""
        self._refuse()
        self.did.append("turn off")
        if self.kept is not None:
            self.remember(replace(self.kept, is_leaving=True))
        self.stand(Status(Stand.LEAVING))

    def leave_behind(self) -> None:
        """Forget the account."""
        self._refuse()
        self.did.append("leave behind")
        self.remember(None)
        self.stand(Status(Stand.OFF))

    def remember(self, memory: Memory | None) -> None:
        """Have an account, or none."""
        self.kept = memory

    def stand(self, status: Status) -> None:
        """Stand otherwise, and tell."""
        self.stands = status
        if self._told is not None:
            self._told()

    def _open_ring(self) -> None:
        self.threads.add(threading.get_ident())
        refusal, gate = self.ring_refusal, self.gate
        assert gate.wait(20)
        if refusal is not None:
            raise refusal

    def _refuse(self) -> None:
        if self.refusal:
            raise WorldFailure(self.refusal)


@dataclass
class PhoneDesk:
    """A program with its settings on show, and the account and the server on paper behind it."""

    program: Program
    phone: PaperSetUp
    server: PaperServer

    @property
    def rows(self) -> PhoneRows:
        """The group of the settings."""
        return self.program.window.settings.phone

    def sentence(self) -> str:
        """Return what the row says now."""
        return next(iter(self.rows.rows)).note.text().replace("\u200b", "")

    def open(self) -> PhoneDialog:
        """Open the dialog as a person does."""
        click(self.rows.set_up if self.rows.set_up.isVisible() else self.rows.change)
        return the(PhoneDialog, self.program.window)

    def open_off(self) -> PhoneOffDialog:
        """Open the way out."""
        click(self.rows.turn_off)
        return the(PhoneOffDialog, self.program.window)


@contextmanager
def a_phone_desk(
    qt: QApplication, desk: Desk, parts: Parts | None = None, **kept: Any
) -> Iterator[PhoneDesk]:
    """Run the program over paper, with its settings on show; the account begins with `kept`."""
    phone, server = PaperSetUp(desk.session.queries), PaperServer()
    for name, value in kept.items():
        assert hasattr(phone, name)
        setattr(phone, name, value)
    asking: Callable[[], Asking] = server.asking
    used = replace(parts or desk.parts(), phone=lambda _post, _changed: phone, asking=asking)
    with running(qt, used) as program:
        program.window.show_place("settings")
        program.window.activateWindow()
        settle()
        made = PhoneDesk(program, phone, server)
        program.window.settings.bring_in(made.rows)
        settle()
        try:
            yield made
        finally:
            server.let_through()
            phone.gate.set()
            wait_until(lambda: not any(one.is_going for one in work._going), "every job has ended")
            wait_until(lambda: server.begun == server.ended, "every question has its answer")


def wait_until(is_so: Callable[[], object], why: str) -> None:
    """Let the program go on until something is so."""
    deadline = QDeadlineTimer(WITHIN_MS)
    while not is_so():
        assert not deadline.hasExpired(), why
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    settle()


def fill(dialog: PhoneDialog, *, password: str = PASSWORD) -> None:
    """Type address, user and password."""
    server = dialog.server
    server.address.field.setText(ADDRESS)
    server.user.field.setText(USER)
    server.password.field.setText(password)


def to_server(dialog: PhoneDialog) -> None:
    """Go to the server's step, and fill it in."""
    click(dialog.next)
    fill(dialog)


def to_calendar(dialog: PhoneDialog) -> None:
    """Go to the choice of a calendar."""
    to_server(dialog)
    ask(dialog)
    assert dialog.step is dialog.calendar


def to_saying(dialog: PhoneDialog) -> None:
    """Go to how much entries say, with the calendar of tasks."""
    to_calendar(dialog)
    assert dialog.calendar.options is not None
    click(dialog.calendar.options.buttons[TASKS.href])
    click(dialog.next)
    assert dialog.step is dialog.saying


def to_sharing(dialog: PhoneDialog) -> None:
    """Go to the last step."""
    to_saying(dialog)
    click(dialog.next)
    assert dialog.step is dialog.sharing


def to_my_phrase(dialog: PhoneDialog) -> None:
    """Go to the last step, and make a phrase."""
    to_sharing(dialog)
    click(dialog.sharing.shares.buttons[Share.MINE])
    click(dialog.sharing.copy)


def to_their_phrase(dialog: PhoneDialog) -> None:
    """Go to the last step, and misspell a phrase."""
    to_sharing(dialog)
    click(dialog.sharing.shares.buttons[Share.THEIRS])
    dialog.sharing.theirs.field.setText(f"1{PHRASES[0][1:]}")


def to_no_keyring(dialog: PhoneDialog) -> None:
    """Have none found."""
    dialog._on_keyring(False)


def to_refusal(dialog: PhoneDialog) -> None:
    """Have everything asked for that the server's step asks for."""
    click(dialog.next)
    click(dialog.next)


def ask(dialog: PhoneDialog) -> None:
    """Press the button, and wait for the server's answer."""
    click(dialog.next)
    wait_until(lambda: not dialog.is_busy, "the server answers")


def choose_place(dialog: PhoneDialog, href: str) -> None:
    """Choose a calendar."""
    assert dialog.calendar.options is not None
    click(dialog.calendar.options.buttons[href])


def at(dialog: PhoneDialog) -> QWidget:
    """Return the step that is on show."""
    return dialog.step


def finish(dialog: PhoneDialog) -> None:
    """Press the last button, and wait for the keyring."""
    click(dialog.next)
    wait_until(lambda: not isValid(dialog) or not dialog.is_busy, "the keyring answers")


STEPS: tuple[Callable[[PhoneDialog], None], ...] = (
    lambda _dialog: None,
    to_server,
    to_calendar,
    to_saying,
    to_sharing,
    to_my_phrase,
    to_their_phrase,
    to_refusal,
    to_no_keyring,
)
"""Ways from a new dialog to each of its steps, and to what else can stand there."""
