"""A diary with a made-up course, entered through the real commands, and exports of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from skinroutine import compose
from skinroutine.adapters.exchange.ics_file import write_ics
from skinroutine.adapters.store.event_codec import PayloadCodec
from skinroutine.app.exchange.exports import Exports
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.plan.edits import put_step
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule, Dosing, Formulation
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import AnchorTimes, Slot, Step, StepKind
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.signs import Mood, Severity, Sign

from fakes import BERLIN, FixedClock

LOS_ANGELES = ZoneInfo("America/Los_Angeles")
START = date(2026, 1, 5)
"""The Monday on which the made-up course begins."""
FLIGHT = START + timedelta(days=20)
"""The day from which on the person is in Los Angeles."""
BLANK = frozenset({3, 4, 17, 33, 51})
"""Days of the course, counted from 0, whose dose was not noted."""
SKIPPED = 8
LAST = START + timedelta(days=60)
"""The day on which the test stands."""
PHOTO, JPEG = "2026-01-06-0123456789abcdef.jpg", b"\xff\xd8\xff\xe0 a photo"
HOSTILE = '=HYPERLINK("http://x")\n+1;-2'


@dataclass
class Shelf:
    """Photos by name."""

    photos: dict[str, bytes] = field(default_factory=dict)

    def read(self, name: str) -> bytes | None:
        """Return a photo."""
        return self.photos.get(name)

    def write(self, name: str, content: bytes) -> None:
        """Keep a photo."""
        self.photos[name] = content

    def remove(self, name: str) -> None:
        """Take a photo away."""
        del self.photos[name]


@dataclass
class Bench:
    """An open diary, its clock, and its exports."""

    session: compose.Session
    clock: FixedClock
    shelf: Shelf

    @property
    def exports(self) -> Exports:
        """The exports of the diary as it is now."""
        store = self.session.store
        return Exports(store, self.clock, PayloadCodec(), self.shelf, write_ics)


@contextmanager
def a_bench(folder: Path, zone: tzinfo = BERLIN, begun: date = START) -> Iterator[Bench]:
    """Open an empty diary in a folder, at seven on the morning of its first day."""
    folder.mkdir(parents=True, exist_ok=True)
    clock = FixedClock(local(begun, 7, zone=zone), zone)
    with compose.open_session(folder, clock=clock) as session:
        yield Bench(session, clock, Shelf({PHOTO: JPEG}))


@contextmanager
def a_course(folder: Path) -> Iterator[Bench]:
    """Yield a diary with two dose changes, a pause, two brands, a flight and five blank days."""
    with a_bench(folder) as bench:
        _plan(bench)
        for number in range((LAST - START).days):
            _live(bench, START + timedelta(days=number), number)
        bench.clock.instant = local(LAST, 12, zone=LOS_ANGELES)
        _dates(bench)
        yield bench


def local(day: date, hour: int, minute: int = 0, *, zone: tzinfo = BERLIN) -> datetime:
    """Return the UTC instant of a wall time in a zone."""
    return datetime.combine(day, time(hour, minute), zone).astimezone(UTC)


def text(pieces: Iterator[bytes]) -> str:
    """Return the whole text of an export."""
    return b"".join(pieces).decode("utf-8-sig")


def _plan(bench: Bench) -> None:
    session = bench.session
    session.commands.change_routine(
        lambda one: replace(one, anchors=AnchorTimes(dinner=time(18, 0)))
    )
    balm = Step("night-balm", StepKind.LIP_BALM, "Late balm", (Slot("late", at=time(0, 20)),))
    session.commands.change_routine(put_step(balm))
    first = Phase(
        START,
        (Decimal(20),),
        Often.ONCE,
        formulation=Formulation.CONVENTIONAL,
        brand="Brand A",
    )
    stepped_up = (Decimal(20), Decimal(10))
    plan = (
        first,
        replace(first, first=START + timedelta(days=14), strengths=stepped_up),
        Phase(
            START + timedelta(days=28),
            (Decimal(40),),
            Often.ONCE,
            formulation=Formulation.OTHER,
            brand="Brand B",
        ),
        Phase(START + timedelta(days=40), (Decimal(40),), Often.ONCE, Dosing.PAUSED),
        Phase(
            START + timedelta(days=47),
            (Decimal(40),),
            Often.ALTERNATE,
            formulation=Formulation.OTHER,
            brand="Brand B",
        ),
    )
    course = Course(START, 24, (Weight(START, Decimal(70)),), initials="A. B.", medicines="none")
    session.course_commands.set_plan(plan, lambda _: course)
    session.course_commands.refill(Capsule(Decimal(20)), 30)


def _live(bench: Bench, day: date, number: int) -> None:
    """Let a day pass: dinner at six, a few words in the evening."""
    zone = LOS_ANGELES if day >= FLIGHT else BERLIN
    bench.clock.place = zone
    bench.clock.instant = local(day, 18, 5, zone=zone)
    session = bench.session
    key = OccurrenceKey(day, "dose", "dinner")
    is_planned = any(one.occurrence.key == key for one in session.queries.day(day).states)
    if is_planned and number == SKIPPED:
        session.commands.skip(key, SkipReason.AWAY)
    elif is_planned and number not in BLANK:
        session.commands.tick(key, local(day, 18, zone=zone), with_food=number % 3 != 0)
    if number % 10 == 0:
        session.course_commands.rate(day, Sign.DRY_LIPS, Severity(number % 3 + 1), "a balm")
    if number == 1:
        session.course_commands.note_day(day, HOSTILE)
        session.course_commands.note_mood(day, Mood.OKAY)
        session.commands.note(OccurrenceKey(day, "dose", "dinner"), "@SUM(A1)")
        session.course_commands.keep_photo(day, PHOTO)
        session.course_commands.ask("Is this private?")


def _dates(bench: Bench) -> None:
    commands = bench.session.course_commands
    for key, kind, day, at in (
        ("blood", DateKind.BLOOD_TEST, date(2026, 3, 29), time(10, 30)),
        ("visit", DateKind.VISIT, date(2026, 3, 8), None),
        ("programme", DateKind.PROGRAMME_TEST, date(2026, 4, 10), None),
    ):
        commands.save_date(KeyDate(key, kind, day, "Dr Long", at, "bring the list"))
