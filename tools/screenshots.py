"""Draw the window's pages into a folder, light and dark, at a fixed moment of a made-up course."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from skinroutine import compose
from skinroutine.adapters.system import files
from skinroutine.app.ports import Delivery, Notice
from skinroutine.app.reminding.reminder_text import away_notice, reminder_notice
from skinroutine.domain.plan.edits import archive_step
from skinroutine.domain.plan.routine import STEP_KINDS, Anchor, Routine, Slot, Step
from skinroutine.domain.record.event import PromptKind
from skinroutine.domain.record.preferences import PreferenceName, TextLevel
from skinroutine.domain.reminding.reminder import Prompt
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.theme import load_fonts, palette, style_sheet
from skinroutine.ui.shell.application import Program, begin
from skinroutine.ui.shell.reminder_card import ReminderCard

ZONE = "Europe/Berlin"
PROFILE = Path("/home/you/.local/share/skinroutine")
WIDE, SMALL = (1040, 720), (720, 520)


class StillClock:
    """A clock that stands at 12:42 on a Monday."""

    def now(self) -> datetime:
        """Return the moment."""
        return datetime(2026, 11, 23, 11, 42, tzinfo=UTC)

    def zone(self) -> tzinfo:
        """Return the zone."""
        return ZoneInfo(ZONE)

    def zone_name(self) -> str:
        """Return the zone's name."""
        return ZONE

    def awake_for(self) -> float:
        """Return no time."""
        return 0.0

    def since_boot(self) -> float:
        """Return no time."""
        return 0.0


class NoAlarm:
    """An alarm that never rings."""

    def __init__(self, ring: Callable[[], None]) -> None:
        """Take what would be rung."""

    def set(self, at: datetime | None) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""


class NoNotifier:
    """A notifier that takes everything and shows nothing."""

    def show(self, _notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Report success."""
        report(Delivery("desktop, with buttons"))

    def amend(self, _notice: Notice) -> None:
        """Do nothing."""

    def withdraw(self, _tag: str) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""


class NotStarted:
    """A computer that does not start the program by itself."""

    place = PROFILE

    def is_on(self) -> bool:
        """Say so."""
        return False

    def turn(self, *, on: bool) -> None:
        """Do nothing."""


@dataclass(frozen=True)
class Picture:
    """One picture: its name, and what is on it; the text size is in percent."""

    name: str
    page: str
    size: tuple[int, int] = WIDE
    theme: str = "light"
    profile: str = "demo"
    text_size: int = 100
    language: str = "en"
    day: date | None = None
    month: bool = False


LAST_WEEK = date(2026, 11, 18)
PAGES = (
    "today",
    "week",
    "course",
    "diary",
    "routine",
    "settings",
    "reminder-log",
    "care",
    "about",
)
PICTURES = (
    Picture("today-light", "today"),
    Picture("today-dark", "today", theme="dark"),
    Picture("week-light", "week", day=LAST_WEEK),
    Picture("week-dark", "week", theme="dark", day=LAST_WEEK),
    Picture("month-light", "week", day=LAST_WEEK, month=True),
    Picture("course-light", "course"),
    Picture("course-dark", "course", theme="dark"),
    Picture("diary-light", "diary"),
    Picture("diary-dark", "diary", theme="dark"),
    Picture("care-light", "care"),
    Picture("routine-light", "routine"),
    Picture("routine-dark", "routine", theme="dark"),
    Picture("settings-light", "settings"),
    Picture("settings-dark", "settings", theme="dark"),
    Picture("welcome-light", "welcome", profile="new"),
    Picture("reminder-log-light", "reminder-log"),
    Picture("about-light", "about"),
    Picture("today-contrast", "today", theme="contrast"),
    Picture("today-arabic", "today", language="ar"),
    Picture("today-small-light", "today", SMALL),
    Picture("week-small-dark", "week", SMALL, theme="dark", day=LAST_WEEK),
)
LOOKS = {
    "dark": Picture("", "", theme="dark"),
    "contrast": Picture("", "", theme="contrast"),
    "arabic": Picture("", "", language="ar"),
    "german": Picture("", "", language="de"),
    "large": Picture("", "", text_size=200),
    "large-small": Picture("", "", SMALL, theme="dark", text_size=200),
    "small": Picture("", "", SMALL),
    "empty": Picture("", "", profile="none"),
    "thirty": Picture("", "", profile="thirty"),
}
"""What each page is looked at in with `tools/screenshots.py DIR every`; not for the documents."""
EVERY = tuple(
    replace(look, name=f"{page}-{name}", page=page, day=LAST_WEEK)
    for name, look in LOOKS.items()
    for page in PAGES
)


def prepare(picture: Picture, session: compose.Session) -> None:
    """Set what the picture shows, and give the diary the steps it asks for."""
    commands = session.commands
    commands.prefer(PreferenceName.THEME, picture.theme)
    commands.prefer(PreferenceName.TEXT_SIZE, str(picture.text_size))
    commands.prefer(PreferenceName.LANGUAGE, picture.language)
    if picture.profile == "none":
        for step in session.queries.routine().steps:
            commands.change_routine(archive_step(step.id))
    if picture.profile == "thirty":
        commands.revise(many_steps())


def many_steps() -> Routine:
    """Return thirty steps of all kinds with names of 200 characters."""
    words = "A name that somebody typed without an end, as it stands on the label of the box " * 3
    kinds, anchors = STEP_KINDS, tuple(Anchor)
    return Routine(
        tuple(
            Step(
                f"step-{n}",
                kinds[n % len(kinds)],
                f"{n} {words}"[:200],
                (Slot("one", anchors[n % len(anchors)]),),
            )
            for n in range(30)
        )
    )


def draw(picture: Picture, into: Path, qt: QApplication) -> None:
    """Build the window anew and keep a picture of it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        compose.open_session(
            Path(folder), demo=picture.profile != "new", clock=StillClock()
        ) as session,
    ):
        prepare(picture, session)
        parts = compose.window_parts(
            session, alarm=NoAlarm, notifier=NoNotifier, autostart=NotStarted()
        )
        program = Program(qt, replace(parts, profile=PROFILE))
        program.window.setMinimumSize(0, 0)
        program.window.resize(*picture.size)
        program.start(background=False)
        if picture.page != "welcome":
            program.window.show_place(picture.page)
        if picture.page == "week" and picture.month:
            program.window.week.show_month(picture.day)
        elif picture.page == "week":
            program.window.week.show_week(picture.day)
        for _ in range(20):
            qt.processEvents()
        program.window.grab().save(str(into / f"{picture.name}.png"))
        program.stop()
        program.window.hide()


CARDS = {"cards-light": False, "cards-dark": True}
"""The pop-ups as the program's own cards show them; a desktop's own look as it likes."""


def draw_cards(name: str, into: Path, qt: QApplication, *, dark: bool) -> None:
    """Keep a picture of the program's own cards: each level of discretion, and a summary."""
    look = Look(files.resources(), name="dark" if dark else "light")
    qt.setPalette(palette(look.theme))
    qt.setStyleSheet(style_sheet(look.theme))
    load_fonts(files.resources())
    with (
        tempfile.TemporaryDirectory() as folder,
        compose.open_session(Path(folder), demo=True, clock=StillClock()) as session,
    ):
        states = session.queries.day().states
    dose = next(state for state in states if state.occurrence.step.is_dose)
    prompt = Prompt(dose, PromptKind.DUE, dose.occurrence.due_at)
    notices = [reminder_notice([prompt], level) for level in TextLevel]
    notices.append(away_notice((states[1], states[3]), TextLevel.NEUTRAL))
    ground = QWidget()
    ground.setObjectName("ground")
    ground.setStyleSheet(f"QWidget#ground {{ background: {'#2c3c48' if dark else '#5d7684'}; }}")
    grid = QGridLayout(ground)
    grid.setContentsMargins(26, 26, 26, 26)
    grid.setSpacing(26)
    for number, notice in enumerate(notices):
        card = ReminderCard(look)
        card.say(notice)
        card.setWindowFlags(Qt.WindowType.Widget)
        card.fit(QRect(0, 0, *WIDE))
        grid.addWidget(card, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
    ground.adjustSize()
    ground.grab().save(str(into / f"{name}.png"))


def main() -> int:
    """Draw every picture of the documents, or each page in every look (`every`)."""
    into = Path(sys.argv[1])
    application = begin()
    if sys.argv[2:] != ["every"]:
        for name, dark in CARDS.items():
            draw_cards(name, into, application.qt, dark=dark)
            print(into / f"{name}.png")
    for picture in EVERY if sys.argv[2:] == ["every"] else PICTURES:
        draw(picture, into, application.qt)
        print(into / f"{picture.name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
