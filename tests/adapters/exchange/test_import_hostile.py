"""Hundreds of hostile files as bytes on a disk: one sentence each, nothing written, nothing run."""

from __future__ import annotations

import base64
import codecs
import io
import json
import logging
import random
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from adapters.exchange.bench import a_bench
from app.exchange.import_bench import LOOP, PLAIN, TABLE, dosage
from app.exchange.test_imports_json import assert_is_sentence
from skinroutine import compose
from skinroutine.app.errors import Told, WrongUse
from skinroutine.app.exchange.imports import Import
from skinroutine.app.exchange.imports_desk import Imports, Wish

EACH = 45
"""How many files are made of each of the six kinds."""
PHOTO, JPEG = "2026-01-05-0123456789abcdef.jpg", b"\xff\xd8\xff\xe0 a photo"
NAME = f'"{PHOTO}"'.encode()
OUTSIDE = (
    "../../escaped.jpg",
    "/tmp/escaped.jpg",  # noqa: S108 - a path in a hostile file
    "..\\\\escaped.jpg",
    "C:\\\\escaped.jpg",
    "\\\\\\\\host\\\\share\\\\escaped.jpg",
    "escaped.jpg\\u0000.jpg",
    "CON.jpg",
    "2026-01-05-nul",
    "LPT1",
    ".escaped.jpg",
    "2026-01-05-aa.jpg:stream",
    "2026-01-05-\\u202egpj.jpg",
    "2026-01-05-aa.jpg/",
    "2026-01-05-" + "a" * 300 + ".jpg",
)
"""Names of photos that lead out of the profile, to a device, or nowhere, as JSON writes them."""
PUT_IN = (
    b"\0", b"\xff", b"\xed\xa0\x80", b'"\\ud800"', b"NaN", b"-Infinity", b"1e999", b"9" * 5000,
    b"-0", b"0000-00-00", b"9999-12-31", b"[" * 3000, b'{"a":' * 3000, b"\xef\xbb\xbf", b"\r",
    b'"', b"=cmd|'/c calc'!A1", b"__import__('os').system('x')", b"../../x", b"\x1b[2J",
)  # fmt: skip


@dataclass
class Watch:
    """Hears of what Python does that a mere reader must not do."""

    heard: list[str] = field(default_factory=list)
    is_on: bool = False

    def __call__(self, event: str, args: tuple[object, ...]) -> None:
        """Keep an event of Python's audit that writes, runs, or asks the network."""
        if self.is_on and (event.startswith(FORBIDDEN) or (event == "open" and _writes(args))):
            self.heard.append(f"{event} {args!r:.200}")


FORBIDDEN = (
    "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate",
    "shutil.", "socket.", "urllib.", "pickle.", "webbrowser.", "ctypes.", "tempfile.",
)  # fmt: skip


def _writes(args: tuple[object, ...]) -> bool:
    mode, flags = args[1], args[2]
    return (isinstance(mode, str) and mode != "r" and any(one in mode for one in "wax+")) or (
        isinstance(flags, int) and mode is None and bool(flags & 3)
    )


WATCH = Watch()


@dataclass
class Target:
    """A diary that nothing may be written to, and what reads files for it."""

    profile: Path
    imports: Imports
    place: Path

    def state(self) -> dict[str, bytes]:
        """Return every file of the profile with its bytes; SQLite's -shm counts who reads."""
        files = (one for one in self.profile.rglob("*") if one.is_file())
        files = (one for one in files if not one.name.endswith("-shm"))
        return {str(one.relative_to(self.profile)): one.read_bytes() for one in files}

    def plan(self, data: bytes, name: str) -> Import:
        """Read a file with these bytes and see what it comes to, as the dialog and the CLI do."""
        path = self.place / name
        path.write_bytes(data)
        WATCH.is_on = True
        try:
            given = self.imports.open(path)
            found = self.imports.parse(given, Wish(), self.imports.moment())
            return self.imports.plan(found, self.imports.targets(found))
        finally:
            WATCH.is_on = False


@pytest.fixture(scope="module", autouse=True)
def _watched() -> None:
    sys.addaudithook(WATCH)


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Target]:
    """Yield a diary with a tick and a photo."""
    (tmp_path / "profile").mkdir()
    (tmp_path / "files").mkdir()
    with a_bench(tmp_path / "profile") as bench:
        bench.session.course_commands.keep_photo(bench.session.queries.today(), PHOTO)
        (tmp_path / "profile" / "photos").mkdir()
        (tmp_path / "profile" / "photos" / PHOTO).write_bytes(JPEG)
        WATCH.heard.clear()
        yield Target(tmp_path / "profile", compose.imports(bench.session), tmp_path / "files")


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return another diary with its photo, as it is exported."""
    folder = tmp_path_factory.mktemp("ours")
    with a_bench(folder) as bench:
        session, today = bench.session, bench.session.queries.today()
        session.course_commands.keep_photo(today, PHOTO)
        session.course_commands.note_day(today, "caf\u00e9 \u2713 =1+1")
        with compose.exporting(session).open() as exports:
            (folder / "photos").mkdir()
            (folder / "photos" / PHOTO).write_bytes(JPEG)
            return b"".join(exports.as_json(with_photos=True).pieces)  # type: ignore[attr-defined] # the real ones


def a_zip(files: dict[str, bytes]) -> bytes:
    """Return a zip."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


def cut(data: bytes, dice: random.Random) -> bytes:
    """Cut it off somewhere."""
    return data[: dice.randrange(len(data))]


def flip(data: bytes, dice: random.Random) -> bytes:
    """Turn up to twenty bits."""
    made = bytearray(data)
    for _ in range(dice.randint(1, 20)):
        made[dice.randrange(len(made))] ^= 1 << dice.randrange(8)
    return bytes(made)


def put_in(data: bytes, dice: random.Random) -> bytes:
    """Put something odd into it."""
    place = dice.randrange(len(data))
    return data[:place] + dice.choice(PUT_IN) + data[place + dice.choice((0, 0, 5)) :]


def take_out(data: bytes, dice: random.Random) -> bytes:
    """Take a stretch out of it."""
    first, last = sorted(dice.randrange(len(data)) for _ in range(2))
    return data[:first] + data[last:]


def encode(data: bytes, dice: random.Random) -> bytes:
    """Write it in another encoding, with a mark that is right, wrong or none."""
    text = data.decode("utf-8", "replace")
    how = dice.choice(("utf-16-le", "utf-16-be", "utf-32-le", "latin-1", "utf-7", "cp037"))
    marks = (b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE)
    return dice.choice(marks) + text.encode(how, "replace")


def double(data: bytes, dice: random.Random) -> bytes:
    """Say a stretch of it twice."""
    first, last = sorted(dice.randrange(len(data)) for _ in range(2))
    return data[:last] + data[first:]


def rename(data: bytes, dice: random.Random) -> bytes:
    """Give a photo a name that leads elsewhere, in the facts and in the photos or in one alone."""
    name = dice.choice(OUTSIDE).encode()
    if NAME not in data:
        return put_in(data, dice)
    return data.replace(NAME, b'"' + name + b'"', dice.choice((1, 2)))


HOW: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    cut, flip, put_in, take_out, encode, double, rename,
)  # fmt: skip


@pytest.mark.parametrize("kind", ["ours", "loop zip", "loop table", "dosage", "table", "odd zip"])
def test_a_hostile_file_comes_to_one_sentence(
    target: Target, ours: bytes, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Or, where the damage left a file that can be read, to a preview that writes nothing."""
    data, name = {
        "ours": (ours, "diary.json"),
        "loop zip": (a_zip({one: text.encode() for one, text in LOOP.items()}), "loop.zip"),
        "loop table": (TABLE.encode(), "Checkmarks.csv"),
        "dosage": (json.dumps(dosage()).encode(), "dosage-history.json"),
        "table": (PLAIN.encode(), "table.csv"),
        "odd zip": (a_zip({"../x/Checkmarks.csv": TABLE.encode(), "diary.json": ours}), "x.zip"),
    }[kind]
    dice = random.Random(f"hostile {kind}")  # noqa: S311 - the same files each time
    before = target.state()
    refused = 0
    with caplog.at_level(logging.DEBUG):
        for number in range(EACH):
            try:
                target.plan(HOW[number % len(HOW)](data, dice), name)
            except Told as told:
                assert_is_sentence(str(told))
                refused += 1
    assert target.state() == before
    assert WATCH.heard == []
    assert [one.getMessage() for one in caplog.records] == []
    assert refused > EACH // 4
    assert [one.name for one in target.place.iterdir()] == [name]


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_photo_never_leaves_the_profile(target: Target, ours: bytes, name: str) -> None:
    """Whether the facts name it, or its bytes, or both."""
    other = b'"' + name.encode() + b'"'
    places = [place for place in range(len(ours)) if ours.startswith(NAME, place)]
    assert len(places) == 2
    before = target.state()
    for which in ((0,), (1,), (0, 1)):
        data = ours
        for place in sorted((places[one] for one in which), reverse=True):
            data = data[:place] + other + data[place + len(NAME) :]
        with pytest.raises(WrongUse) as refused:
            target.plan(data, "diary.json")
        assert_is_sentence(str(refused.value))
    assert target.state() == before
    assert not list(target.place.parent.rglob("*escaped*"))


def test_a_link_in_the_place_of_a_photo_is_not_followed(
    target: Target, ours: bytes, tmp_path: Path
) -> None:
    """A link that leads nowhere yet is no way to write elsewhere: a sentence, and nothing else."""
    place = target.profile / "photos" / PHOTO
    place.unlink()
    place.symlink_to(tmp_path / "elsewhere.jpg")
    plan = target.plan(ours, "diary.json")
    store = target.imports._log
    before = store.newest(1000)
    with pytest.raises(Told) as told:
        target.imports.write(plan)
    assert_is_sentence(str(told.value))
    assert store.newest(1000) == before
    assert not (tmp_path / "elsewhere.jpg").exists()


def test_cells_are_texts_and_nothing_else(target: Target) -> None:
    """A formula is a name or a note like any other, and its spreadsheet never sees it run."""
    rows = "".join(
        f"2026-01-05,{cell},done,{cell}\n"
        for cell in ("=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "=HYPERLINK(A1)")
    )
    plan = target.plan(f"Date,Habit,Status,Note\n{rows}".encode(), "table.csv")
    assert plan.preview.steps[0] == "=cmd|'/c calc'!A1"
    assert (plan.preview.done, plan.preview.notes) == (5, 5)
    assert WATCH.heard == []


LARGE: dict[str, Callable[[], Iterator[bytes]]] = {
    "a table": lambda: iter([b"Date,Habit\n", *[b"2026-11-02,Moisturizer\n" * 45_590] * 96]),
    "lists in a list": lambda: iter([b'{"a":[', *[b"[]," * 349_525] * 96]),
    "our own, photos without end": lambda: iter(
        [
            b'{"format": "skinroutine-diary", "version": 1, "events": [], "photos": [{"base64": "',
            *[base64.b64encode(b"\xff" * 786_432)] * 96,
        ]
    ),
    "nothing but zeros": lambda: iter([b"\0" * 1_048_576] * 96),
}


@pytest.mark.parametrize("what", LARGE)
def test_a_hundred_megabytes(target: Target, what: str) -> None:
    """Seconds and memory stay within bounds, and it is one sentence."""
    path = target.place / "large"
    with path.open("wb") as file:
        for piece in LARGE[what]():
            file.write(piece)
    assert path.stat().st_size > 100_000_000
    before = target.state()
    tracemalloc.start()
    began = time.perf_counter()
    with pytest.raises(Told) as told:
        target.imports.parse(target.imports.open(path), Wish(), target.imports.moment())
    took = time.perf_counter() - began
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert_is_sentence(str(told.value))
    assert took < 20
    assert peak < 420_000_000
    assert target.state() == before
    print(f"{what}: {took:.2f} s, {peak / 1e6:.0f} MB: {told.value}")
