"""Backups over real files: nine months of them, and restores that lose nothing on the way."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from making import DOSE
from skinroutine import compose
from skinroutine.adapters.store.backup_folder import BackupFolder
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.errors import StoreBusy, WorldFailure, WrongUse
from skinroutine.app.keeping.backups import TRIES, Backup, BackupKind, Backups, Stopped
from skinroutine.domain.record.event import Event, Noted, RoutineRevised
from skinroutine.domain.record.preferences import PreferenceName

from fakes import FixedClock

TESTS = Path(__file__).parents[2]
SRC = TESTS.parent / "src"
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of Unix")


@pytest.fixture
def diary(commands: Commands, store: SqliteStore) -> SqliteStore:
    """Return a diary with a routine and a tick, open as a window has it."""
    commands.tick(DOSE)
    return store


@pytest.fixture
def backups(diary: SqliteStore, clock: FixedClock) -> Backups:
    """Return its backups, as the program puts them together."""
    return compose.backups_of(diary.path.parent, clock)


def everything(store: SqliteStore) -> tuple[Event, ...]:
    return store.newest(10_000)


def names(backups: Backups) -> list[str]:
    """Return the files that lie there, in order."""
    place = Path(backups.place)
    return sorted(one.name for one in place.iterdir()) if place.exists() else []


def over(diary: SqliteStore, clock: FixedClock, meanwhile: Callable[[], object]) -> Backups:
    """Return backups whose diary is written to between its backup and what replaces it."""

    class Slow(SqliteStore):
        def replace_all(self, *given: object) -> None:
            meanwhile()
            super().replace_all(*given)  # type: ignore[arg-type]

    def opened() -> AbstractContextManager[SqliteStore]:
        return closing(Slow(diary.path))

    return Backups(BackupFolder(diary.path), opened, clock)


def test_nine_months_of_days_leave_exactly_the_files_they_should(
    backups: Backups, diary: SqliteStore, clock: FixedClock
) -> None:
    """The window runs from 1 March to 30 November, and looks several times a day."""
    clock.instant = datetime(2026, 3, 1, 11, tzinfo=UTC)
    for number in range(275):
        clock.instant = datetime(2026, 3, 1, 11, tzinfo=UTC) + timedelta(days=number)
        if number % 30 == 0:
            diary.append([Noted(DOSE, f"{number}")], clock.now(), "UTC")
        assert backups.is_due()
        made = backups.automatic()
        assert made is not None
        assert made.facts == diary.count()
        clock.advance(timedelta(hours=7))
        assert not backups.is_due()
        assert backups.automatic() is None
    assert names(backups) == [
        f"2026-{one}T110000Z-daily.sqlite3"
        for one in (
            *("06-30", "07-31", "08-31", "09-30", "10-31", "11-15", "11-22"),
            *(f"11-{day}" for day in range(24, 31)),
        )
    ]
    assert all(one.is_good for one in backups.all())


def test_a_day_begins_where_the_person_is(backups: Backups, clock: FixedClock) -> None:
    clock.instant = datetime(2026, 11, 2, 22, 30, tzinfo=UTC)
    assert backups.automatic() is not None
    clock.advance(timedelta(minutes=45))
    assert backups.today() == datetime(2026, 11, 3, tzinfo=UTC).date()
    assert backups.automatic() is not None


@pytest.mark.expects_log("WARNING .*a backup is not good")
def test_damage_keeps_the_older_good_ones(backups: Backups, clock: FixedClock) -> None:
    """Eight backups, the newest seven damaged: the one good one never goes."""
    for _ in range(8):
        backups.automatic()
        clock.advance(timedelta(days=1))
    kept = names(backups)
    for name in kept[1:]:
        path = Path(backups.place, name)
        path.write_bytes(path.read_bytes()[:9000])
    for _ in range(7):
        assert backups.automatic() is not None
        clock.advance(timedelta(days=1))
    assert kept[0] in names(backups)
    assert sum(one.is_good for one in backups.all()) == 8


def test_a_restore_brings_back_the_facts_and_nothing_else(
    backups: Backups, diary: SqliteStore, commands: Commands, queries: Queries, clock: FixedClock
) -> None:
    made = backups.back_up()
    before = everything(diary)
    commands.prefer(PreferenceName.SNOOZE, "25")
    commands.untick(DOSE)
    clock.advance(timedelta(hours=1))
    version, later = diary.version(), everything(diary)
    assert backups.facts_since(made.name) == 2
    done = backups.restore(made.name)
    assert (done.backup, done.facts_before, done.facts_after) == (made, 4, 2)
    assert everything(diary) == before
    assert diary.version() != version, "an open window would not learn of it"
    assert queries.preferences().snooze == timedelta(minutes=10)
    assert diary.is_sound()
    commands.note(DOSE, "and on it goes")
    assert done.before is not None
    assert done.before.kind is BackupKind.BEFORE_RESTORE
    undone = backups.undo_restore()
    assert undone.backup == done.before
    assert everything(diary) == later
    assert undone.before is not None
    backups.restore(undone.before.name)
    assert [one.fact for one in everything(diary)][-1:] == [Noted(DOSE, "and on it goes")]


def test_the_log_is_append_only_again_after_a_restore(
    backups: Backups, diary: SqliteStore, commands: Commands
) -> None:
    made = backups.back_up()
    commands.note(DOSE, "x")
    backups.restore(made.name)
    with closing(sqlite3.connect(diary.path)) as opened:
        for words in ("DELETE FROM event", "UPDATE event SET counter = 1"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                opened.execute(words)


def test_the_name_of_this_computer_stays_and_ids_of_exports_come_along(
    backups: Backups, diary: SqliteStore, commands: Commands, clock: FixedClock, tmp_path: Path
) -> None:
    device, seed = everything(diary)[0].device, diary.seed()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with compose.open_session(elsewhere, clock=clock) as session:
        session.commands.tick(DOSE)
        assert session.store.seed() not in {"", seed}
        other_seed = session.store.seed()
        session.store.adopt(  # a diary that another one was merged into keeps its seed
            [
                Event(
                    "0",
                    0,
                    clock.now(),
                    "UTC",
                    "other",
                    RoutineRevised(clock.now().date(), session.queries.routine()),
                )
            ],
            [],
            clock.now(),
            "UTC",
        )
        assert session.store.seed() == other_seed
        compose.backups(session).copy_to(tmp_path / "copy")
    done = backups.restore(tmp_path / "copy")
    assert diary.seed() == other_seed
    commands.note(DOSE, "here")
    assert everything(diary)[-1].device == device
    assert done.before is not None
    backups.restore(done.before.name)
    assert diary.seed() == seed


def test_a_restore_into_an_empty_profile_needs_no_undo(
    backups: Backups, diary: SqliteStore, clock: FixedClock, tmp_path: Path
) -> None:
    backups.copy_to(tmp_path / "copy")
    new = tmp_path / "new"
    new.mkdir()
    fresh = compose.backups_of(new, clock)
    assert fresh.facts() == fresh.facts_since(tmp_path / "copy") == 0
    done = fresh.restore(tmp_path / "copy")
    assert (done.before, done.facts_before, done.facts_after) == (None, 0, 2)
    assert names(fresh) == []
    with closing(SqliteStore(new / "diary.sqlite3")) as store:
        assert everything(store) == everything(diary)
    with pytest.raises(WrongUse, match="No backup was restored yet"):
        fresh.undo_restore()


def test_a_restore_between_plain_and_encrypted_diaries(
    backups: Backups, diary: SqliteStore, clock: FixedClock, tmp_path: Path
) -> None:
    pytest.importorskip("sqlcipher3")
    key = bytes(range(32))
    backups.copy_to(tmp_path / "copy")
    new = tmp_path / "new"
    new.mkdir()
    locked = compose.backups_of(new, clock, key)
    locked.restore(tmp_path / "copy")
    with closing(SqliteStore(new / "diary.sqlite3", key=key)) as store:
        assert everything(store) == everything(diary)
        store.append([Noted(DOSE, "locked away")], clock.now(), "UTC")
        locked.restore(tmp_path / "copy")
        locked.undo_restore()
        assert everything(store)[-1].fact == Noted(DOSE, "locked away")
    assert all(b"locked away" not in one.read_bytes() for one in new.rglob("*") if one.is_file())


def test_what_another_program_writes_at_that_moment_is_backed_up_too(
    diary: SqliteStore, commands: Commands, clock: FixedClock
) -> None:
    written: list[object] = []

    def write_once() -> None:
        if not written:
            written.append(commands.note(DOSE, "at that moment"))

    backups = over(diary, clock, write_once)
    made = backups.back_up()
    done = backups.restore(made.name)
    assert written
    assert (done.facts_before, done.facts_after, diary.count()) == (3, 2, 2)
    assert [one.kind for one in backups.all()].count(BackupKind.BEFORE_RESTORE) == 1
    backups.undo_restore()
    assert everything(diary)[-1].fact == Noted(DOSE, "at that moment")


def test_a_restore_gives_up_where_somebody_writes_all_the_time(
    diary: SqliteStore, commands: Commands, clock: FixedClock
) -> None:
    backups = over(diary, clock, lambda: commands.note(DOSE, f"{diary.count()}"))
    made = backups.back_up()
    with pytest.raises(StoreBusy, match="written to meanwhile"):
        backups.restore(made.name)
    assert diary.count() == 2 + TRIES
    assert names(backups) == [made.name]


def test_a_failure_in_the_middle_leaves_the_diary_and_the_backup_of_what_was_before(
    diary: SqliteStore, clock: FixedClock
) -> None:
    def fault() -> None:
        message = "a fault of our own"
        raise RuntimeError(message)

    backups = over(diary, clock, fault)
    made, before = backups.back_up(), everything(diary)
    with pytest.raises(RuntimeError, match="a fault of our own"):
        backups.restore(made.name)
    assert everything(diary) == before
    assert len(names(backups)) == 2
    assert all(one.is_good for one in backups.all())


def test_a_restore_that_is_stopped_changes_nothing(backups: Backups, diary: SqliteStore) -> None:
    made, before = backups.back_up(), everything(diary)
    parts: list[float] = []

    def count(part: float) -> bool:
        parts.append(part)
        return True

    backups.restore(made.name, count)
    backups.undo_restore()
    assert parts == sorted(parts)
    kept = names(backups)
    for last in range(len(parts)):
        with pytest.raises(Stopped):
            backups.restore(made.name, stop_after(last))
    assert everything(diary) == before
    assert names(backups) == kept


def stop_after(calls: int) -> Callable[[float], bool]:
    """Return what asks to stop after it was told of the work so often."""
    left = iter(range(calls))
    return lambda _: next(left, None) is not None


def write(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as opened, opened:
        for one in statements:
            opened.execute(one)


GUARD = """CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END"""
EMPTY = ("DROP TRIGGER event_is_never_removed", "DELETE FROM event", GUARD)
NO_ROUTINE = """INSERT INTO event
SELECT 'z', 99, 'Undone', at, zone, device, NULL, json_object('event_id', id, 'day', NULL)
FROM event WHERE kind = 'RoutineRevised'"""
"""Each row is a fact, but they make no diary: the routine that it stands on is taken back."""


@pytest.mark.parametrize(
    ("statements", "words"),
    [(EMPTY, "never gives way to nothing"), ((NO_ROUTINE,), "does not go together")],
)
def test_a_backup_that_makes_no_diary_changes_nothing(
    backups: Backups, diary: SqliteStore, tmp_path: Path, statements: tuple[str, ...], words: str
) -> None:
    backups.copy_to(tmp_path / "copy")
    write(tmp_path / "copy", *statements)
    assert backups.look(tmp_path / "copy").is_good
    before = everything(diary)
    with pytest.raises(WrongUse, match=words):
        backups.restore(tmp_path / "copy")
    assert everything(diary) == before
    assert names(backups) == []


def test_by_hand_old_ones_go_and_nothing_is_lost_of_other_kinds(
    backups: Backups, clock: FixedClock
) -> None:
    daily = backups.automatic()
    made: list[Backup] = []
    for _ in range(12):
        clock.advance(timedelta(minutes=5))
        made.append(backups.back_up())
    found = {one.name for one in backups.all()}
    assert daily is not None
    assert found == {daily.name, *(one.name for one in made[2:])}


def test_a_stop_while_old_ones_go_keeps_what_was_made(backups: Backups, clock: FixedClock) -> None:
    for _ in range(11):
        clock.advance(timedelta(minutes=1))
        made = backups.back_up(go_on=lambda part: part < 0.5)
        assert made.is_good
    assert len(names(backups)) == 11
    with pytest.raises(Stopped):
        backups.back_up(go_on=lambda part: part < 0.3)
    assert len(names(backups)) == 11
    clock.advance(timedelta(minutes=1))
    backups.back_up()
    assert len(names(backups)) == 10


def test_a_diary_that_is_gone_is_a_sentence(
    backups: Backups, diary: SqliteStore, clock: FixedClock
) -> None:
    diary.close()
    diary.path.unlink()
    with pytest.raises(WorldFailure, match="is not there"):
        backups.automatic()
    assert not diary.path.exists()


@contextmanager
def restoring(profile: Path, nth: int, *files: Path) -> Iterator[subprocess.Popen[str]]:
    """Run the program that restores without end."""
    words = [sys.executable, str(Path(__file__).with_name("killed.py")), str(profile), str(nth)]
    path = f"{SRC}{os.pathsep}{TESTS}"
    with subprocess.Popen(
        [*words, *map(str, files)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    ) as process:
        yield process


@on_unix
def test_a_kill_at_any_statement_of_a_restore_leaves_all_or_nothing_of_it(
    backups: Backups, diary: SqliteStore, clock: FixedClock, tmp_path: Path
) -> None:
    backups.copy_to(tmp_path / "copy")
    restored = everything(diary)
    diary.append([Noted(DOSE, "lost with a restore")], clock.now(), "UTC")
    before = everything(diary)
    came_of_it = {before: "nothing", restored: "all"}
    for nth in range(1, 40):
        with restoring(diary.path.parent, nth, tmp_path / "copy") as process:
            assert process.stdout is not None
            is_done = bool(process.stdout.readline())
            process.kill()
        assert diary.is_sound()
        assert came_of_it[everything(diary)] == ("all" if is_done else "nothing")
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            write(diary.path, "DELETE FROM event")
        if is_done:
            break
    assert 8 < nth < 39


@on_unix
def test_a_kill_at_random_in_a_restore_leaves_the_old_diary_or_the_new_one_whole(
    backups: Backups, diary: SqliteStore, clock: FixedClock, tmp_path: Path
) -> None:
    """Two diaries of other lengths take turns; a kill at any moment leaves one of them, whole."""
    states = {diary.count(): everything(diary)}
    backups.copy_to(tmp_path / "short")
    diary.append([Noted(DOSE, f"{n}") for n in range(800)], clock.now(), "UTC")
    backups.copy_to(tmp_path / "long")
    states[diary.count()] = everything(diary)
    chance = random.Random(12)  # noqa: S311 - not for secrets
    for _ in range(8):
        with restoring(diary.path.parent, 0, tmp_path / "short", tmp_path / "long") as process:
            assert process.stdout is not None
            for _ in range(chance.randrange(1, 3)):
                assert process.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(chance.uniform(0.001, 0.09))
            process.kill()
        assert diary.is_sound()
        assert everything(diary) == states[diary.count()]
    Path(backups.place, ".backup-left.sqlite3.part").touch()  # as most of the kills leave one
    clock.advance(timedelta(days=900))
    backups.back_up()
    assert not [one for one in names(backups) if one.startswith(".")]
