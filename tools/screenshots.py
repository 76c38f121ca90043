"""Draw the window's pages into a folder, light and dark, at a fixed moment of a made-up course."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from skinroutine import compose
from skinroutine.app.ports import Delivery, Notice
from skinroutine.ui.shell.application import Program, begin

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
        report(Delivery("nowhere"))


@dataclass(frozen=True)
class Picture:
    """One picture: its name, and what is on it."""

    name: str
    page: str
    size: tuple[int, int] = WIDE
    dark: bool = False
    demo: bool = True
    scale: float = 1.0
    day: date | None = None


LAST_WEEK = date(2026, 11, 18)
PICTURES = (
    Picture("today-light", "today"),
    Picture("today-dark", "today", dark=True),
    Picture("week-light", "week", day=LAST_WEEK),
    Picture("week-dark", "week", dark=True, day=LAST_WEEK),
    Picture("routine-light", "routine"),
    Picture("routine-dark", "routine", dark=True),
    Picture("about-light", "about"),
    Picture("new-light", "today", demo=False),
    Picture("today-small-light", "today", SMALL),
    Picture("today-small-dark", "today", SMALL, dark=True),
    Picture("week-small-light", "week", SMALL, day=LAST_WEEK),
    Picture("week-small-dark", "week", SMALL, dark=True, day=LAST_WEEK),
)
LARGE = tuple(
    Picture(
        f"{page}-200-{width}",
        page,
        (width, height),
        scale=2.0,
        day=LAST_WEEK,
        dark=(width, height) == SMALL,
    )
    for page in ("today", "week", "routine", "about")
    for width, height in (WIDE, SMALL)
)
"""Text at 200 %: for looking at, not for the documentation (`tools/screenshots.py DIR large`)."""


def draw(picture: Picture, into: Path, qt: QApplication) -> None:
    """Build the window anew and keep a picture of it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        compose.open_session(Path(folder), demo=picture.demo, clock=StillClock()) as session,
    ):
        parts = compose.window_parts(session, alarm=NoAlarm, notifier=NoNotifier)
        shown = replace(parts, text_scale=picture.scale, profile=PROFILE)
        program = Program(qt, shown)
        program.look.choose(dark=picture.dark)
        program.window.setMinimumSize(0, 0)
        program.window.resize(*picture.size)
        program.start(background=False)
        program.window.show_place(picture.page)
        if picture.page == "week":
            program.window.week.show_week(picture.day)
        for _ in range(20):
            qt.processEvents()
        program.window.grab().save(str(into / f"{picture.name}.png"))
        program.courier.close()
        program.diary.stop()
        program.loop.stop()
        program.window.hide()


def main() -> int:
    """Draw every picture."""
    into = Path(sys.argv[1])
    application = begin()
    for picture in LARGE if sys.argv[2:] == ["large"] else PICTURES:
        draw(picture, into, application.qt)
        print(into / f"{picture.name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
