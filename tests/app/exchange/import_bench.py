"""A real diary to import into, and files of each kind as their programs write them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from making import BERLIN, MONDAY, wall
from skinroutine.adapters.store.event_codec import NONSENSE, decode, encode
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.app.exchange.diary_json import diary_text, write_diary
from skinroutine.app.exchange.imports import Given, Import, Parsed
from skinroutine.app.exchange.imports_desk import Imports, Wish
from skinroutine.domain.record.event import Event, Fact

from fakes import FixedClock

MONDAY_EVENING = wall(MONDAY, 21)
JPEG = b"\xff\xd8\xff\xe0 a photo"
PHOTO = "2026-11-02-0123456789abcdef.jpg"


class JsonCodec:
    """Facts as the store writes them."""

    def encode(self, fact: Fact) -> tuple[str, Mapping[str, Any]]:
        """Return kind and payload."""
        kind, text = encode(fact)
        return kind, json.loads(text)

    def decode(self, kind: str, payload: Mapping[str, Any]) -> Fact:
        """Return the fact."""
        try:
            return decode(kind, json.dumps(payload))
        except NONSENSE as error:
            raise ValueError(kind) from error


@dataclass
class Shelf:
    """Photos by name, in memory; a full one writes none."""

    photos: dict[str, bytes] = field(default_factory=dict)

    def read(self, name: str) -> bytes | None:
        """Return a photo."""
        return self.photos.get(name)

    def write(self, name: str, content: bytes) -> None:
        """Keep a photo."""
        assert name not in self.photos
        self.photos[name] = content

    def remove(self, name: str) -> None:
        """Take a photo away."""
        del self.photos[name]


@dataclass
class Bench:
    """An open diary with its imports."""

    store: SqliteStore
    clock: FixedClock
    shelf: Shelf = field(default_factory=Shelf)

    def __post_init__(self) -> None:
        self.commands = Commands(self.store, self.clock)
        self.course = CourseCommands(self.store, self.clock)
        self.queries = Queries(self.store, self.clock, Settings())
        self.imports = Imports(self.store, self.clock, JsonCodec(), self.shelf)

    def events(self) -> tuple[Event, ...]:
        """Return everything in the diary, in order."""
        return self.store.newest(1_000_000)

    def export(self) -> str:
        """Return the whole diary as our own JSON, with its photos."""
        photos = self.shelf.photos or None
        return "".join(diary_text(write_diary(self.events(), JsonCodec(), photos)))

    def parse(self, text: str | Mapping[str, str], wish: Wish = Wish()) -> Parsed:  # noqa: B008 - frozen
        """Return what a file says; a mapping of texts is a zip."""
        if isinstance(text, str):
            given = Given("file.txt", {"file.txt": text})
        else:
            given = Given("file.zip", text, is_zip=True)
        return self.imports.parse(given, wish, self.imports.moment())

    def plan(self, text: str | Mapping[str, str], wish: Wish = Wish()) -> Import:  # noqa: B008 - frozen
        """Return what the import of a file would write."""
        return self.imports.plan(self.parse(text, wish))


@contextmanager
def a_diary(folder: Path, at: datetime = MONDAY_EVENING, *, begun: bool = True) -> Iterator[Bench]:
    """Open a diary of a folder, by default on Monday at 21:00 with the routine it begins with."""
    folder.mkdir(exist_ok=True)
    store = SqliteStore(folder / "diary.sqlite3")
    bench = Bench(store, FixedClock(at, BERLIN))
    if begun:
        bench.commands.start_diary()
    try:
        yield bench
    finally:
        store.close()


HABITS = (
    "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,"
    "Target Type,Target Value,Archived?\n"
    '001,"Meditate, daily",YES_NO,Did you?,,1,1,#FF8F00,,,,false\n'
    "002,Lip balm,YES_NO,,,1,1,#00897B,,,,false\n"
    "003,Water,NUMERICAL,,,1,1,#00897B,glasses,AT_LEAST,8.0,false\n"
)
LOOP: Mapping[str, str] = {
    "Habits.csv": HABITS,
    "001 Meditate daily/Checkmarks.csv": (
        "Date,Value,Notes\n2026-10-30,YES_MANUAL,\n2026-10-29,SKIP,Away\n"
        '2026-10-28,YES_AUTO,\n2026-10-27,NO,"Forgot, really"\n'
    ),
    "001 Meditate daily/Scores.csv": "Date,Score\n2026-10-30,0.5\n",
    "002 Lip balm/Checkmarks.csv": "Date,Value,Notes\n2026-11-02,YES_MANUAL,\n",
    "003 Water/Checkmarks.csv": "Date,Value,Notes\n2026-11-01,8000,\n2026-10-31,0,\n",
}
"""An export of Loop 2.3: one habit from before the diary, one that it has, and an amount."""
TABLE = "Date,Meditate,Lip balm,\n2026-11-02,UNKNOWN,YES_MANUAL,\n2026-10-30,YES_MANUAL,NO,\n"


def ms(day: date, hour: int, minute: int = 0) -> int:
    """Return a wall time in Berlin as Dosage keeps it."""
    return round(wall(day, hour, minute).timestamp() * 1000)


def dosage() -> dict[str, Any]:
    """Return a history as Dosage 2.1 writes it, of the four days up to Monday."""

    def entry(days: int, status: int, hour: int = 19, minute: int = 10) -> dict[str, Any]:
        day = MONDAY - timedelta(days=days)
        return {
            "name": "Isotretinoin",
            "unit": "Capsule",
            "time": [19, 0],
            "dose": 1,
            "color": "red",
            "taken": [ms(day, hour, minute), status],
        }

    history = [entry(0, 1), entry(1, 0), entry(2, 3), entry(3, -1, 23, 59), entry(4, 2)]
    return {"history": history, "version": 1}


PLAIN = (
    "Day;Time;Habit;State;Note\n"
    "31.10.2026;08:15;Moisturizer;done;\n"
    "30.10.2026;;Gargle;yes;=1+1\n"
    "29.10.2026;;Gargle;skipped;\n"
    "28.10.2026;;Gargle;no;\n"
    "27.10.2026;;Gargle;perhaps;\n"
)
