"""A new diary with its welcome on show, opened as often and in whatever look a test asks for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from skinroutine import compose
from skinroutine.adapters.system import files
from skinroutine.app.ports import Delivery
from skinroutine.app.reminding.channels import Chain, Channel
from skinroutine.app.reminding.proof import Proof
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.record.event import Preferred
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.theme import load_fonts, palette, style_sheet
from skinroutine.ui.screens.welcome.answers import Underway
from skinroutine.ui.screens.welcome.welcome import Welcome
from skinroutine.ui.shell.courier import Courier

from fakes import FixedClock, RecordingNotifier
from ui.days import MONDAY, at
from ui.desk import Desk, PaperAutostart, button, click, press, settle

TITLES = [
    "Welcome",
    "What your leaflet says",
    "When do your days happen?",
    "Does a reminder reach you?",
]
PAGES = range(len(TITLES))


@dataclass
class Guest:
    """A new diary with the welcome of it on show, and two ways to the screen."""

    desk: Desk
    diary: Diary
    window: QMainWindow
    welcome: Welcome
    channels: dict[str, RecordingNotifier]
    finished: list[bool] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The title of the page on show."""
        return self.welcome.page.title

    @property
    def routine(self) -> Routine:
        """The routine as it is written down."""
        return self.desk.session.queries.routine()

    @property
    def written(self) -> list[object]:
        """Everything that was written since the diary began, oldest first."""
        events = sorted(self.desk.session.store.newest(100), key=lambda one: one.order)
        return [
            (one.fact.name, one.fact.value) if isinstance(one.fact, Preferred) else type(one.fact)
            for one in events[1:]
        ]

    def go_to(self, page: int) -> None:
        """Continue to a page, by its number from 0."""
        for _ in range(page):
            click(self.welcome.foot.next)
        assert self.title == TITLES[page]

    def keys(self, *pressed: Qt.Key | str) -> None:
        """Press keys, or type words, wherever the focus is."""
        for one in pressed:
            focused = QApplication.focusWidget()
            assert focused is not None
            if isinstance(one, str):
                QTest.keyClicks(focused, one)
            else:
                press(focused, one)

    def choose(self, question: QWidget, words_of_answer: str) -> None:
        """Click an answer to a question."""
        click(button(question, words_of_answer))


@dataclass
class Hotel:
    """Opens the welcome over one new diary, as often and with what a test asks for."""

    desk: Desk
    qt: QApplication
    courier: Courier

    @contextmanager
    def guest(
        self,
        autostart: PaperAutostart | None = None,
        *,
        theme: str = "light",
        scale: float = 1.0,
        size: tuple[int, int] = (1040, 720),
        reads: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
        underway: Underway | None = None,
    ) -> Iterator[Guest]:
        """Show the welcome, and take it away at the end."""
        look = Look(files.resources(), name=theme, scale=scale)
        load_fonts(files.resources())
        self.qt.setLayoutDirection(reads)
        self.qt.setFont(look.theme.font("body"))
        self.qt.setPalette(palette(look.theme))
        self.qt.setStyleSheet(style_sheet(look.theme))
        session = self.desk.session
        channels = {
            "buttons": RecordingNotifier(Delivery("desktop")),
            "card": RecordingNotifier(Delivery("own card")),
        }
        chain = Chain(
            [Channel(one, notifier) for one, notifier in channels.items()],
            lambda: session.queries.preferences().unseen,
            self.courier.post,
        )
        diary = Diary(session, session.profile / "diary.sqlite3-wal")
        proof = Proof(chain, session)
        welcome = Welcome(look, diary, proof, autostart, underway=underway)
        window = QMainWindow()
        window.setCentralWidget(welcome)
        window.resize(*size)
        made = Guest(self.desk, diary, window, welcome, channels)
        welcome.finished.connect(lambda: made.finished.append(True))
        diary.troubled.connect(made.troubles.append)
        window.show()
        window.activateWindow()
        settle()
        try:
            yield made
        finally:
            diary.stop()
            window.hide()
            for one in (window, diary):
                one.deleteLater()
            settle()
            self.qt.setStyleSheet("")
            self.qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@contextmanager
def a_hotel(qt: QApplication, profile: Path, clock: FixedClock) -> Iterator[Hotel]:
    """Begin a new diary on Monday at seven."""
    clock.instant = at(MONDAY, 7)
    courier = Courier()
    with compose.open_session(profile, clock=clock, wait=compose.WINDOW_WAIT) as session:
        yield Hotel(Desk(session, clock, RecordingNotifier()), qt, courier)
    courier.close()
    courier.deleteLater()
