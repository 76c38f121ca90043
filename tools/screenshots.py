"""Draw the window's pages into a folder, light and dark, at a fixed moment of a made-up course."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import paper_phone
import scenes
from pop_up import draw_pop_up
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
from skinroutine.domain.record.status import State
from skinroutine.domain.reminding.reminder import Prompt
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.theme import load_fonts, palette, style_sheet
from skinroutine.ui.shell.application import Program, begin
from skinroutine.ui.shell.reminder_card import ReminderCard

ZONE = "Europe/Berlin"
PROFILE = Path("/home/you/.local/share/skinroutine")
WIDE, SMALL = (1040, 720), (720, 520)


class StillClock:
    """A clock that stands at 12:42 on a Monday, or so long from that."""

    def __init__(self) -> None:
        self._off = timedelta()

    def stand(self, off: timedelta) -> None:
        """Stand so long after that moment, or before it."""
        self._off = off

    def now(self) -> datetime:
        """Return the moment."""
        return datetime(2026, 11, 23, 11, 42, tzinfo=UTC) + self._off

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
    """One picture: its name, and what is on it; the text size is in percent.

    `scene` is what is done in the window before (tools/scenes.py).
    """

    name: str
    page: str
    size: tuple[int, int] = WIDE
    theme: str = "light"
    profile: str = "demo"
    text_size: int = 100
    language: str = "en"
    day: date | None = None
    month: bool = False
    scene: str = ""


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
    Picture("today-contrast", "today", theme="contrast"),
    Picture("today-arabic", "today", language="ar"),
    Picture("today-menu", "today", scene="menu"),
    Picture("week-light", "week", day=LAST_WEEK),
    Picture("week-editor", "week", day=LAST_WEEK, scene="cell"),
    Picture("month-light", "week", day=LAST_WEEK, month=True),
    Picture("course-light", "course"),
    Picture("diary-light", "diary"),
    Picture("diary-dark", "diary", theme="dark"),
    Picture("care-light", "care"),
    Picture("routine-light", "routine"),
    Picture("settings-light", "settings"),
    Picture("settings-reach", "settings", scene="reaching"),
    Picture("settings-data", "settings", scene="data"),
    Picture("export-calendar", "settings", scene="export"),
    Picture("settings-phone", "settings", scene="phone"),
    Picture("phone-server", "settings", scene="phone server"),
    Picture("phone-entries", "settings", scene="phone entries"),
    Picture("backups", "settings", scene="backups", profile="kept"),
    Picture("summary-dialog", "course", scene="summary"),
    Picture("welcome-light", "welcome", profile="new"),
    Picture("welcome-leaflet", "welcome", profile="new", scene="leaflet"),
    Picture("welcome-times", "welcome", profile="new", scene="times"),
    Picture("welcome-reminder", "welcome", profile="new", scene="reach"),
    Picture("reminder-log-light", "reminder-log"),
    Picture("about-light", "about"),
)
PHONE: dict[str, Callable[[Program], object]] = {
    "phone": paper_phone.turned_on,
    "phone server": paper_phone.server,
    "phone entries": paper_phone.entries,
}
"""What is done in the window before a picture of the plan on a phone is taken."""
OTHERS = ("cards-light", "lock", "rescue", "visit-summary", "pop-up")
"""The pictures of what is no page of the window: each has a function of its own below."""
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
    clock = StillClock()
    with (
        tempfile.TemporaryDirectory() as folder,
        compose.open_session(Path(folder), demo=picture.profile != "new", clock=clock) as session,
    ):
        prepare(picture, session)
        if picture.profile == "kept":
            scenes.fill_backups(session, clock.stand)
        parts = compose.window_parts(
            session, alarm=NoAlarm, notifier=NoNotifier, autostart=NotStarted(), is_demo=True
        )
        parts = paper_phone.with_phone(parts, session)
        program = Program(qt, replace(parts, profile=PROFILE))
        program.window.setMinimumSize(0, 0)
        program.window.resize(*picture.size)
        program.start(background=False)
        show(picture, program)
        scenes.keep(scenes.at_rest(program.window), into / f"{picture.name}.png")
        scenes.put_away()
        program.stop()
        program.take_away()
        scenes.settle()


def show(picture: Picture, program: Program) -> None:
    """Bring on show what the picture is of."""
    if picture.page != "welcome":
        program.window.show_place(picture.page)
    if picture.page == "week" and picture.month:
        program.window.week.show_month(picture.day)
    elif picture.page == "week":
        program.window.week.show_week(picture.day)
    scenes.settle()
    if picture.scene:
        (scenes.SCENES | PHONE)[picture.scene](program)
        scenes.settle()


def light(qt: QApplication) -> Look:
    """Let the program's parts look as they do on a light desktop."""
    look = Look(files.resources(), name="light")
    qt.setPalette(palette(look.theme))
    qt.setStyleSheet(style_sheet(look.theme))
    load_fonts(files.resources())
    return look


def draw_cards(path: Path, qt: QApplication) -> None:
    """Keep a picture of the program's own cards: each level of discretion, and a summary."""
    look = light(qt)
    with (
        tempfile.TemporaryDirectory() as folder,
        compose.open_session(Path(folder), demo=True, clock=StillClock()) as session,
    ):
        states = session.queries.day().states
    notices = [dose_notice(states, level) for level in TextLevel]
    notices.append(away_notice((states[1], states[3]), TextLevel.NEUTRAL))
    ground = QWidget()
    ground.setObjectName("ground")
    ground.setStyleSheet("QWidget#ground { background: #5d7684; }")
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
    scenes.keep(ground.grab(), path)


def dose_notice(states: Sequence[State], level: TextLevel) -> Notice:
    """Return what a reminder of the dose says."""
    dose = next(state for state in states if state.occurrence.step.is_dose)
    return reminder_notice([Prompt(dose, PromptKind.DUE, dose.occurrence.due_at)], level)


def draw_others(into: Path, qt: QApplication) -> None:
    """Keep the pictures of what is no page: cards, the lock, a page of paper, a real pop-up."""
    draw_cards(into / "cards-light.png", qt)
    scenes.draw_lock(light(qt), WIDE, into / "lock.png")
    now, zone = StillClock().now(), StillClock().zone()
    scenes.draw_rescue(light(qt), PROFILE, now, zone, into / "rescue.png")
    with (
        tempfile.TemporaryDirectory() as folder,
        compose.open_session(Path(folder), demo=True, clock=StillClock()) as session,
    ):
        scenes.draw_paper(session, into / "visit-summary.png")
        states = session.queries.day().states
    draw_pop_up(dose_notice(states, TextLevel.NEUTRAL), into / "pop-up.png")
    scenes.squeeze(into / "pop-up.png")


def names() -> set[str]:
    """Return the names of the files that a run for the documents writes."""
    return {f"{name}.png" for name in (*OTHERS, *(one.name for one in PICTURES))}


def main() -> int:
    """Draw every picture of the documents, or each page in every look (`every`)."""
    into = Path(sys.argv[1])
    wanted = set(sys.argv[2:])
    application = begin()
    application.qt.setCursorFlashTime(0)  # a cursor that blinks would make two runs differ
    if not wanted or "others" in wanted:
        draw_others(into, application.qt)
    every = "every" in wanted
    for picture in EVERY if every else PICTURES:
        if every or not wanted or picture.name in wanted:
            draw(picture, into, application.qt)
            print(into / f"{picture.name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
