"""How long a page or another day takes to show, with ten years of eight steps a day in the diary.

The course is as long, with a tick nine days in ten, one full box, and three side effects each day.

The window is the real one on an offscreen screen; the floor is a bare window of the same toolkit
that changes between two pages with as many labels as the checklist has rows.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from diaries import fill
from stage import ratio, table

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget
from screenshots import NoAlarm, NoNotifier, NotStarted, StillClock

from skinroutine import compose
from skinroutine.app.course.queries import CourseQueries
from skinroutine.domain.record.event import Preferred
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.shell.application import Program, begin

TITLE = "Pages and days, ten years of eight steps a day"
YEARS = 10
ROUNDS = 40
LIMIT_MS = 100
PAGES = ("today", "week", "course", "diary", "routine", "settings", "reminder-log", "care")
COURSE_PAGES = ("course", "diary", "care")


def measure() -> str:
    """Return the table: median, 95th percentile and longest of each kind of switch, in ms."""
    application = begin()
    with (
        tempfile.TemporaryDirectory() as folder,
        compose.open_session(Path(folder), clock=StillClock()) as session,
    ):
        fill(session, 365 * YEARS)
        facts = session.store.count()
        program = Program(
            application.qt,
            replace(
                compose.window_parts(
                    session, alarm=NoAlarm, notifier=NoNotifier, autostart=NotStarted()
                ),
                profile=Path(folder),
            ),
        )
        with shown(program, application.qt):
            found = {name: switches(application.qt, acts) for name, acts in kinds(program)}
            found |= {
                f"to the {page} page": switches(application.qt, *to_page(program, page))
                for page in COURSE_PAGES
            }
            acts, leave = to_page(program, "course")
            found["to the course page, after a change"] = switches(
                application.qt, acts, lambda: change(session, leave)
            )
            found["the course, computed anew"] = switches(
                application.qt, [lambda: compute(session)]
            )
    found["bare pages (floor)"] = switches(application.qt, bare(application.qt))
    assert all(max(times) > 0 for times in found.values())
    return report(found, facts)


@contextmanager
def shown(program: Program, qt: QApplication) -> Iterator[None]:
    """Show the window, and end it afterwards."""
    program.start(background=False)
    settle(qt)
    yield
    program.stop()
    program.window.hide()


def kinds(program: Program) -> Iterator[tuple[str, Sequence[Callable[[], None]]]]:
    """Yield what is switched, as acts to be done one after another, again and again."""
    window = program.window

    def show(page: str) -> Callable[[], None]:
        return lambda: window.show_place(page)

    yield "page to page", [show(page) for page in PAGES]
    show("today")()
    today = program.diary.queries.today()

    def day(back: int) -> Callable[[], None]:
        return lambda: window.today.show_day(today - timedelta(days=back))

    yield "day to day", [day(back) for back in range(1, ROUNDS)]
    yield "to a day years ago", [day(365 * years) for years in range(1, YEARS)]
    show("week")()

    def week(back: int) -> Callable[[], None]:
        return lambda: window.week.show_week(today - timedelta(weeks=back))

    yield "week to week", [week(back) for back in range(1, ROUNDS)]


def to_page(program: Program, page: str) -> tuple[Sequence[Callable[[], None]], Callable[[], None]]:
    """Return the act that shows a page, and the one that leaves it again."""
    window = program.window
    return [lambda: window.show_place(page)], lambda: window.show_place("settings")


def change(session: compose.Session, leave: Callable[[], None]) -> None:
    """Write a fact while another page is on show."""
    leave()
    fact = Preferred(PreferenceName.WELCOME, "done")
    session.store.append([fact], session.clock.now(), session.clock.zone_name())


def compute(session: compose.Session) -> None:
    """Compute the course up to now, by questions that have not been asked before."""
    CourseQueries(session.store, session.clock, session.settings).course()


def bare(qt: QApplication) -> Sequence[Callable[[], None]]:
    """Return the acts of a bare window with two pages of labels."""
    stack = QStackedWidget()
    for number in range(2):
        page = QWidget()
        inside = QVBoxLayout(page)
        for row in range(8 * 6):
            inside.addWidget(QLabel(f"{number} {row}"))
        stack.addWidget(page)
    stack.resize(1040, 720)
    stack.show()
    settle(qt)
    return [lambda n=number: stack.setCurrentIndex(n) for number in (1, 0)]


def switches(
    qt: QApplication, acts: Sequence[Callable[[], None]], between: Callable[[], None] | None = None
) -> list[float]:
    """Return how long each act took until everything was painted, in ms; the first round warms.

    What is done between two acts is not measured.
    """
    for act in acts:
        act()
        settle(qt)
    found = []
    for number in range(max(ROUNDS, len(acts))):
        if between is not None:
            between()
            settle(qt)
        began = time.perf_counter()
        acts[number % len(acts)]()
        settle(qt)
        found.append((time.perf_counter() - began) * 1000)
    return found


def settle(qt: QApplication) -> None:
    """Let Qt lay out and paint what it has to."""
    for _ in range(3):
        qt.processEvents()


def report(found: dict[str, list[float]], facts: int) -> str:
    """Return the table."""
    floor = statistics.median(found["bare pages (floor)"])
    rows = [
        [
            name,
            f"{statistics.median(times):.1f}",
            f"{statistics.quantiles(times, n=20)[-1]:.1f}",
            f"{max(times):.1f}",
            ratio(statistics.median(times), floor),
        ]
        for name, times in found.items()
    ]
    slowest = max(max(times) for times in found.values())
    told = f"{facts} facts; the slowest took {slowest:.1f} ms, the limit is {LIMIT_MS} ms."
    head = ["switch", "median ms", "95 % ms", "longest ms", "to the floor"]
    return f"{table(head, rows)}\n\n{told}"
