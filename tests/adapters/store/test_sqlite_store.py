"""The diary file: private, append-only, durable, and honest about what the world does to it."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, time, timedelta
from pathlib import Path
from typing import get_args

import pytest

from making import DOSE, MONDAY, key, wall
from skinroutine.adapters.store.migrations import APPLICATION_ID, STEPS
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.errors import StoreBusy, WorldFailure
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.course_facts import (
    AboutDay,
    DayNoted,
    MoodNoted,
    PhotoDropped,
    PhotoKept,
    SignRated,
)
from skinroutine.domain.record.event import (
    Event,
    Fact,
    Noted,
    Reminded,
    RoutineRevised,
    Skipped,
    Ticked,
    Undone,
    Unticked,
    Used,
)
from skinroutine.domain.record.signs import Mood, Severity

NOW = wall(MONDAY, 19)
ZONE = "Europe/Berlin"
TICK = Ticked(DOSE, NOW)
SRC = Path(__file__).parents[3] / "src"
NOBODY = 65534
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="modes and kill -9 are of Unix")
damaged_log = pytest.mark.expects_log("ERROR .*store: ")


def add(store: SqliteStore, *facts: Fact) -> tuple[Event, ...]:
    """Append facts at the test's moment."""
    return store.append(facts or (TICK,), NOW, ZONE)


def modes(folder: Path) -> dict[str, int]:
    """Return the permissions of every file in a folder."""
    return {one.name: stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()}


def everything(store: SqliteStore) -> tuple[Event, ...]:
    """Return every event of a diary."""
    return store.newest(100_000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Yield the path of a closed diary that holds 400 events."""
    made = tmp_path / "closed" / "diary.sqlite3"
    made.parent.mkdir()
    store = SqliteStore(made)
    add(store, *[TICK] * 400)
    store.close()
    return made


@on_unix
def test_every_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    """The diary, its WAL and its shared memory have mode 0600, also under an open umask."""
    before = os.umask(0)
    try:
        store = SqliteStore(tmp_path / "diary.sqlite3")
        add(store)
    finally:
        os.umask(before)
    assert modes(tmp_path) == dict.fromkeys(
        ["diary.sqlite3", "diary.sqlite3-wal", "diary.sqlite3-shm"], 0o600
    )
    store.close()
    assert modes(tmp_path) == {"diary.sqlite3": 0o600}


def test_the_file_says_whose_it_is(store: SqliteStore) -> None:
    """The header has our mark and the newest format; writing is WAL with full synchronisation."""
    asked = {
        name: store._connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version", "journal_mode", "synchronous")
    }
    assert asked == {
        "application_id": APPLICATION_ID,
        "user_version": len(STEPS),
        "journal_mode": "wal",
        "synchronous": 2,
    }


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET payload = '{}'",
        "UPDATE event SET counter = counter + 1",
        "DELETE FROM event",
        (
            "REPLACE INTO event SELECT * FROM event WHERE 0 UNION ALL "
            "SELECT id, 99, kind, at, zone, device, day, payload FROM event"
        ),
        "DELETE FROM event WHERE counter = 1",
    ],
)
def test_the_log_refuses_to_be_changed(store: SqliteStore, statement: str) -> None:
    """Whatever program tries it, an event is neither changed nor removed."""
    written = add(store)
    with closing(sqlite3.connect(store.path)) as other:
        other.execute("PRAGMA recursive_triggers = ON")
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            other.execute(statement)
    assert everything(store) == written


def test_what_was_written_is_read_back(store: SqliteStore) -> None:
    """Events come back equal, in order, with ids of their own and counters in a row."""
    first, second = add(store), add(store, Unticked(DOSE), TICK)
    assert everything(store) == (*first, *second)
    assert [one.order for one in everything(store)] == [1, 2, 3]
    assert len({one.id for one in everything(store)}) == 3
    assert {one.device for one in everything(store)} == {first[0].device}
    assert (first[0].at, first[0].zone, first[0].fact) == (NOW, ZONE, TICK)


def test_the_device_stays_the_same(path: Path) -> None:
    """The random name of this computer is made once for a diary."""
    one = SqliteStore(path)
    device = add(one)[0].device
    one.close()
    again = SqliteStore(path)
    assert add(again)[0].device == device
    again.close()


def test_events_of_days(store: SqliteStore) -> None:
    """Both ends of a span are included; revisions speak of no day and are found apart."""
    days = [MONDAY + timedelta(days=n) for n in range(4)]
    add(store, *(Unticked(key("dose", "dinner", day)) for day in reversed(days)))
    revision = RoutineRevised(MONDAY, default_routine())
    (revised,) = add(store, revision)
    add(store, Undone(revised.id, None))
    found = store.about(days[1], days[2])
    assert [one.day for one in found] == [days[2], days[1]]
    assert [one.fact for one in store.general()] == [revision, Undone(revised.id, None)]
    assert store.first_day() == MONDAY


def test_an_empty_diary(store: SqliteStore) -> None:
    """Nothing is in a new diary."""
    assert store.first_day() is None
    assert everything(store) == ()
    assert store.general() == ()
    assert store.about(date.min, date.max) == ()


def test_a_day_whose_facts_were_taken_back_is_not_the_first(store: SqliteStore) -> None:
    """A tick of the wrong year that was undone leaves the diary where it began, until the redo."""
    long_ago = date(2016, 11, 19)
    add(store, Ticked(DOSE, None))
    (wrong,) = add(store, Ticked(key("dose", "dinner", long_ago), None))
    assert store.first_day() == long_ago
    (undone,) = add(store, Undone(wrong.id, long_ago))
    assert store.first_day() == MONDAY
    add(store, Undone(undone.id, long_ago))
    assert store.first_day() == long_ago


def test_an_undone_page_of_an_earlier_day_is_not_the_first(store: SqliteStore) -> None:
    """Its undoing says nothing of the checklist either."""
    before = MONDAY - timedelta(days=9)
    (noted,) = add(store, DayNoted(before, "x"))
    add(store, Undone(noted.id, before), Ticked(DOSE, None))
    assert store.first_day() == MONDAY


def test_the_first_day_is_found_by_the_index(store: SqliteStore) -> None:
    """Nothing is sorted: reading ends with the first day of which something stands."""
    add(store, Ticked(DOSE, None))
    asked: list[str] = []
    store._connection.set_trace_callback(asked.append)
    store.first_day()
    store._connection.set_trace_callback(None)
    (one,) = asked
    rows = store._connection.execute(f"EXPLAIN QUERY PLAN {one}").fetchall()
    assert [str(row[3]) for row in rows] == ["SEARCH event USING INDEX event_by_day (day>?)"]


def test_the_newest_events(store: SqliteStore) -> None:
    """The newest are the last in the log, oldest of them first."""
    written = add(store, *[TICK] * 5)
    assert store.newest(2) == written[-2:]
    assert store.newest(99) == written
    assert store.newest(0) == ()


def test_another_connection_sees_the_version_change(store: SqliteStore) -> None:
    """The number is steady for one's own writing and changes when another has written."""
    other = SqliteStore(store.path)
    seen = store.version(), other.version()
    add(store)
    assert store.version() == seen[0]
    assert other.version() != seen[1]
    assert everything(other) == everything(store)
    other.close()


def test_two_programs_write_in_turns(store: SqliteStore) -> None:
    """Counters stay in a row, whoever writes, and both read the same log."""
    other = SqliteStore(store.path)
    for _ in range(5):
        add(store)
        add(other, TICK, TICK)
    assert [one.order for one in everything(store)] == list(range(1, 16))
    assert everything(store) == everything(other)
    other.close()


def test_closing_one_leaves_the_other_its_locks(store: SqliteStore) -> None:
    """Opening and closing the diary twice in one process loses nothing that is written after."""
    add(store)
    SqliteStore(store.path).close()
    written = add(store)
    with closing(sqlite3.connect(store.path)) as plain:
        rows = plain.execute("SELECT id FROM event ORDER BY counter").fetchall()
    assert rows[-1] == (written[0].id,)


WRITES = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.errors import StoreBusy
from skinroutine.domain.record.event import Unticked
from skinroutine.domain.plan.occurrence import OccurrenceKey

SqliteStore(Path(sys.argv[1]), wait=0.05).close()
store = SqliteStore(Path(sys.argv[1]), wait=0.05)
key = OccurrenceKey(date(2026, 11, 2), "dose", "dinner")
try:
    store.append([Unticked(key)], datetime(2026, 11, 2, tzinfo=UTC), "UTC")
except StoreBusy:
    print("busy")
else:
    print("written")
"""


def test_another_program_meets_the_locks_after_a_second_opening(store: SqliteStore) -> None:
    """A second opening of the diary in this process does not let another program past its locks.

    POSIX locks go with the first descriptor of a file that a process closes. Another program would
    then take itself for the last, and its closing would remove the log that is being written.
    """
    add(store)
    store._connection.execute("BEGIN IMMEDIATE")
    SqliteStore(store.path).close()
    answer = subprocess.run(
        [sys.executable, "-c", WRITES, str(store.path)],
        env={**os.environ, "PYTHONPATH": str(SRC)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout == "busy\n"
    store._connection.execute("COMMIT")
    add(store)
    with closing(SqliteStore(store.path)) as other:
        assert len(everything(other)) == 2


def test_many_threads_write_at_once(tmp_path: Path) -> None:
    """Four connections that write together lose no event, and no counter is given twice."""
    path = tmp_path / "diary.sqlite3"
    failures: list[BaseException] = []

    def work() -> None:
        try:
            with closing(SqliteStore(path, wait=30)) as mine:
                for _ in range(25):
                    add(mine)
        except BaseException as failure:  # noqa: BLE001 - told in the test's own thread
            failures.append(failure)

    SqliteStore(path).close()
    threads = [threading.Thread(target=work) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)
    assert failures == []
    with closing(SqliteStore(path)) as store:
        assert sorted(one.order for one in everything(store)) == list(range(1, 101))


def test_a_busy_diary_is_told_and_nothing_is_written(store: SqliteStore) -> None:
    """While another program writes, an append is refused in a sentence; later it works."""
    other = SqliteStore(store.path)
    other._connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreBusy) as caught:
        add(store, TICK, TICK)
    assert str(caught.value) == (
        f"Another program is using the diary {store.path}. Nothing was changed."
    )
    assert everything(store) == ()
    other._connection.execute("ROLLBACK")
    assert everything(other) == ()
    assert len(add(store, TICK, TICK)) == 2
    other.close()


def test_a_fact_that_cannot_be_written_takes_none_with_it(store: SqliteStore) -> None:
    """All facts of an append are written, or none: a fault in the second undoes the first."""
    with pytest.raises(UnicodeEncodeError):
        add(store, TICK, Unticked(key("\ud800", "dinner")))
    assert everything(store) == ()
    add(store)
    assert len(everything(store)) == 1


def flip_header(content: bytearray) -> None:
    """Spoil the first bytes, which name the format."""
    content[:8] = b"Nothing!"


def flip_pages(content: bytearray) -> None:
    """Flip every bit of all pages but the first."""
    content[4096:] = bytes(byte ^ 0xFF for byte in content[4096:])


def flip_schema(content: bytearray) -> None:
    """Flip bits in the schema."""
    content[100:4096] = bytes(byte ^ 0x55 for byte in content[100:4096])


def cut(content: bytearray) -> None:
    """Lose the second half."""
    del content[len(content) // 2 :]


def garble(content: bytearray) -> None:
    """Replace everything."""
    content[:] = b"this is a shopping list\n" * 1000


def spoil_payloads(content: bytearray) -> None:
    """Break the JSON of every event, with the pages left whole."""
    content[:] = bytes(content).replace(b'{"day": ', b'{"day  , ')


def spoil_text(content: bytearray) -> None:
    """Make text that is no UTF-8, with the pages left whole."""
    content[:] = bytes(content).replace(b'{"day": ', b'{"d\xff\xfe": ')


@damaged_log
@pytest.mark.parametrize(
    "damage",
    [flip_header, flip_pages, flip_schema, cut, garble, spoil_payloads, spoil_text],
    ids=lambda damage: damage.__name__,
)
def test_a_damaged_diary_is_told_and_left_alone(
    path: Path, damage: Callable[[bytearray], None]
) -> None:
    """Reading a damaged file fails in a sentence, and not a byte of it is changed."""
    content = bytearray(path.read_bytes())
    damage(content)
    path.write_bytes(content)
    with pytest.raises(WorldFailure) as caught, closing(SqliteStore(path)) as store:
        everything(store)
    assert str(caught.value) == (
        f"The diary {path} is damaged. It was left as it is. Start the program "
        "again, and it offers what can be saved (in a terminal: skinroutine recover)."
    )
    assert path.read_bytes() == content
    assert {one.name for one in path.parent.iterdir()} == {path.name, f"{path.name}.damaged"}


@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_a_newer_diary_is_refused_and_left_alone(path: Path, mode: str) -> None:
    """A file of a later format is refused in a sentence, and not a byte of it is changed."""
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 7")
        newer.execute(f"PRAGMA journal_mode = {mode}")
    content = path.read_bytes()
    with pytest.raises(WorldFailure, match="newer version of skinroutine") as caught:
        SqliteStore(path)
    assert f"format 7, this one knows {len(STEPS)}" in str(caught.value)
    assert "left untouched" in str(caught.value)
    assert path.read_bytes() == content
    assert [one.name for one in path.parent.iterdir()] == [path.name]


@pytest.mark.expects_log("ERROR .*attempt to write a readonly database")
def test_a_diary_that_became_read_only(store: SqliteStore) -> None:
    """Where nothing may be written any more, the sentence says so; reading still works."""
    written = add(store)
    store._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(WorldFailure, match="is read-only, so nothing was saved"):
        add(store)
    assert everything(store) == written


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """Yield a folder in which this process is an ordinary account, whoever runs the tests."""
    is_root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        if is_root:
            os.chown(name, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        try:
            yield Path(name)
        finally:
            if is_root:
                os.seteuid(0)
            Path(name).chmod(0o700)


@on_unix
@damaged_log
@pytest.mark.parametrize("what", ["file", "folder", "both"])
def test_a_diary_without_permission(as_nobody: Path, what: str) -> None:
    """A file or folder that may not be written to is told in a sentence, and left alone."""
    path = as_nobody / "diary.sqlite3"
    with closing(SqliteStore(path)) as made:
        add(made)
    content = path.read_bytes()
    if what in {"file", "both"}:
        path.chmod(0o400)
    if what in {"folder", "both"}:
        as_nobody.chmod(0o500)
    with (
        pytest.raises(WorldFailure, match=r"cannot be opened|read-only"),
        closing(SqliteStore(path)) as store,
    ):
        add(store)
    assert path.read_bytes() == content


@damaged_log
def test_a_folder_in_the_diarys_place(tmp_path: Path) -> None:
    """Where the diary cannot be made or opened at all, the sentence names the path."""
    for path in (tmp_path, tmp_path / "missing" / "diary.sqlite3"):
        with pytest.raises(WorldFailure, match="cannot be opened") as caught:
            SqliteStore(path)
        assert str(path) in str(caught.value)


@pytest.mark.expects_log("ERROR .*full")
def test_a_full_disk_is_told_and_nothing_is_lost(store: SqliteStore) -> None:
    """An append for which there is no room is refused whole; what was there is there still."""
    written = add(store)
    (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
    store._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(WorldFailure) as caught:
        add(store, *[TICK] * 500)
    assert str(caught.value) == (f"The disk is full, so nothing more can be saved in {store.path}.")
    assert everything(store) == written
    store._connection.execute("PRAGMA max_page_count = 100000")
    assert len(add(store, *[TICK] * 500)) == 500


def test_faults_of_our_own_are_not_the_diarys(store: SqliteStore) -> None:
    """A call from another thread, or after the end, is a loud fault and no damaged diary."""
    caught: list[BaseException] = []

    def elsewhere() -> None:
        try:
            store.version()
        except sqlite3.ProgrammingError as fault:
            caught.append(fault)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join(10)
    assert len(caught) == 1
    other = SqliteStore(store.path)
    other.close()
    with pytest.raises(sqlite3.ProgrammingError):
        other.version()


KILLED = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.domain.record.event import Unticked
from skinroutine.domain.plan.occurrence import OccurrenceKey

store = SqliteStore(Path(sys.argv[1]))
while True:
    key = OccurrenceKey(date(2026, 11, 2), "dose", "dinner")
    (event,) = store.append([Unticked(key)], datetime(2026, 11, 2, tzinfo=UTC), "UTC")
    print(event.id, flush=True)
    sys.stdin.readline()
"""


@on_unix
def test_what_append_returned_survives_kill_9(tmp_path: Path) -> None:
    """Killed the moment append has returned, every event that was said to be written is there."""
    path, said = tmp_path / "diary.sqlite3", list[str]()
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(SRC)},
        ) as program:
            assert program.stdin is not None
            assert program.stdout is not None
            for _ in range(3):
                said.append(program.stdout.readline().strip())
                program.stdin.write("\n")
                program.stdin.flush()
            said.append(program.stdout.readline().strip())
            program.send_signal(signal.SIGKILL)
    with closing(SqliteStore(path)) as store:
        assert [one.id for one in everything(store)] == said
        assert len(set(said)) == 12


@on_unix
def test_many_programs_begin_one_diary(tmp_path: Path) -> None:
    """Programs that start together over an empty folder make one diary, and none is turned away."""
    path = tmp_path / "diary.sqlite3"
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", KILLED, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(SRC)},
        )
        for _ in range(4)
    ]
    said = set()
    for one in programs:
        assert one.stdout is not None
        said.add(one.stdout.readline().strip())
    for one in programs:
        one.kill()
        one.communicate()
    with closing(SqliteStore(path)) as store:
        assert {one.id for one in everything(store)} == said
        assert len({one.device for one in everything(store)}) == 1


def test_what_was_said_of_steps_being_done(store: SqliteStore) -> None:
    """Ticks, skips, what took them back, notes and uses of these steps, and every undoing."""
    odd = 'a "b" \\ c'
    facts: list[Fact] = [
        Ticked(DOSE, None),
        Reminded(DOSE, time(19), "test"),
        Skipped(key("lip-balm", "midday"), None),
        Used(MONDAY, odd, None),
        Unticked(DOSE),
        Noted(DOSE, "dose"),
        Undone("x", MONDAY),
        Ticked(key("dose", "dinner", MONDAY + timedelta(days=1)), None),
    ]
    written = store.append(facts, wall(MONDAY, 12), "UTC")

    def read(*steps: str) -> list[int]:
        return [written.index(one) for one in store.done(steps, MONDAY, MONDAY)]

    assert read("dose") == [0, 4, 5, 6]
    assert read(odd) == [3, 6]
    assert read("dose", "lip-balm", odd) == [0, 2, 3, 4, 5, 6]
    assert read() == [6]


def test_what_was_noted_on_pages(store: SqliteStore) -> None:
    """What diary pages say is read of their days alone, with every undoing, and nothing else."""
    tuesday = MONDAY + timedelta(days=1)
    facts: list[Fact] = [
        SignRated(MONDAY, "dry-lips", Severity.MILD),
        Ticked(DOSE, None),
        DayNoted(MONDAY, "dry"),
        Undone("x", MONDAY),
        MoodNoted(tuesday, Mood.GOOD),
        Reminded(DOSE, time(19), "test"),
        PhotoKept(MONDAY, "a.jpg"),
        PhotoDropped(MONDAY, "a.jpg"),
    ]
    written = store.append(facts, wall(MONDAY, 12), "UTC")
    assert [written.index(one) for one in store.noted(MONDAY, MONDAY)] == [0, 2, 3, 6, 7]
    assert [written.index(one) for one in store.noted(tuesday, tuesday)] == [4]
    assert set(get_args(AboutDay)) == {type(one.fact) for one in store.noted(MONDAY, tuesday)} - {
        Undone
    }


def test_the_stamp_tells_of_every_writing(store: SqliteStore) -> None:
    """It changes with a fact of this program and with one of another, and with nothing else."""
    before = store.stamp()
    everything(store)
    assert store.stamp() == before
    add(store)
    mine = store.stamp()
    assert mine != before
    with closing(SqliteStore(store.path)) as other:
        add(other)
        assert store.stamp() != mine


def test_a_long_course_is_read_by_its_indexes(store: SqliteStore) -> None:
    """Neither doses nor pages are found by looking at every fact of their days."""
    asked: list[str] = []
    store._connection.set_trace_callback(asked.append)
    store.done(["dose"], MONDAY, MONDAY)
    store.noted(MONDAY, MONDAY)
    store._connection.set_trace_callback(None)
    plans = [
        " ".join(str(row[3]) for row in store._connection.execute(f"EXPLAIN QUERY PLAN {one}"))
        for one in asked
    ]
    assert "event_says_done" in plans[0]
    assert "event_of_the_page" in plans[1]


@pytest.mark.expects_log("ERROR .*cannot be read")
@pytest.mark.parametrize("payload", ["{", "{}"])
def test_a_dose_that_cannot_be_read_is_not_passed_over(store: SqliteStore, payload: str) -> None:
    """A damaged tick ends in a sentence, whatever step it was of: no dose is left out silently."""
    store._connection.execute(
        "INSERT INTO event VALUES ('x', 99, 'Ticked', ?, 'UTC', 'd', ?, ?)",
        (NOW.isoformat(), MONDAY.isoformat(), payload),
    )
    with pytest.raises(WorldFailure, match="is damaged"):
        store.done(["dose"], MONDAY, MONDAY)
