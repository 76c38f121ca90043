"""Reading what is left of a damaged diary, and the mended one that takes its place."""

from __future__ import annotations

import operator
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from adapters.store.damage import NOW, PAGE, Whole, rows_of, seeded, whole_diary
from skinroutine import compose
from skinroutine.adapters.store import database, rescue
from skinroutine.adapters.store.frames import pages_by_number
from skinroutine.adapters.store.rescue import DamagedFile
from skinroutine.adapters.store.rows import read_note, read_row
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.adapters.store.suspicion import is_suspect, is_unclear, suspect
from skinroutine.app.errors import DiaryDamaged, WorldFailure
from skinroutine.app.keeping.ports import Stopped
from skinroutine.app.keeping.rescue import Take
from skinroutine.compose import rescue as compose_rescue

from fakes import FixedClock

KEY = bytes(range(32))
GOOD = (
    "0" * 32,
    1,
    "Unticked",
    "2026-11-02T09:00:00+00:00",
    "Europe/Berlin",
    "a" * 32,
    "2026-11-02",
    '{"day": "2026-11-02", "slot": "dinner", "step": "dose"}',
)


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return whole_diary(tmp_path_factory.mktemp("whole") / "closed", is_closed=True)


@pytest.fixture(scope="module")
def left_open(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return whole_diary(tmp_path_factory.mktemp("whole") / "open")


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return whole_diary(tmp_path_factory.mktemp("whole") / "locked", key=KEY, is_closed=True)


@pytest.fixture
def path(closed: Whole, tmp_path: Path) -> Path:
    """Return the place of a copy of the closed diary."""
    return closed.copy_to(tmp_path / "profile")


def spoil(path: Path, spoiler: Callable[[bytearray], object]) -> bytes:
    """Change the bytes of a file, and return them."""
    data = bytearray(path.read_bytes())
    spoiler(data)
    path.write_bytes(data)
    return bytes(data)


def no_header(data: bytearray) -> None:
    data[:100] = bytes(100)


def no_magic(data: bytearray) -> None:
    data[0] ^= 0xFF


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def test_a_file_without_a_header_loses_nothing(path: Path, closed: Whole) -> None:
    """Neither the header nor the first page is needed, and the notes are found as well."""
    spoil(path, no_header)
    remains = DamagedFile(path).read()
    assert remains.rows == closed.rows
    assert set(remains.notes) == {"device"}


@pytest.mark.parametrize("cut", [1, 100, PAGE, PAGE + 1, 3 * PAGE])
def test_a_file_that_lost_its_start_loses_what_stood_there(
    path: Path, closed: Whole, cut: int
) -> None:
    """Rows that go on at other pages are found too, though every page has another number."""
    spoil(path, lambda data: data.__delitem__(slice(0, cut)))
    remains = DamagedFile(path).read()
    long = [one for one, row in closed.rows.items() if len(row[7]) > 1200]
    assert len(long) > 3
    assert all(remains.rows[one] == row for one, row in closed.rows.items() if one in remains.rows)
    assert len(remains.rows) >= len(closed.rows) - 20 * (cut // PAGE)
    assert sum(one in remains.rows for one in long) >= len(long) - 1


def test_each_page_loses_what_stands_on_it_alone(path: Path, closed: Whole) -> None:
    """An inner page that is gone costs its own rows and not those of the pages below it."""
    whole = path.read_bytes()
    most = 0
    for start in range(0, len(whole), PAGE):
        path.write_bytes(whole[:start] + bytes(PAGE) + whole[start + PAGE :])
        found = DamagedFile(path).read().rows
        assert all(closed.rows[one] == row for one, row in found.items())
        most = max(most, len(closed.rows) - len(found))
    assert 0 < most < 40


def test_a_page_without_its_own_header_is_read_row_by_row(path: Path, closed: Whole) -> None:
    """Where every page forgot what it is, almost every fact is found by its looks."""

    def spoiler(data: bytearray) -> None:
        for start in range(PAGE, len(data), PAGE):
            data[start : start + 8] = seeded(start).randbytes(8)

    spoil(path, spoiler)
    found = DamagedFile(path).read().rows
    assert len(found) > 0.85 * len(closed.rows)
    short = {one for one, row in closed.rows.items() if len(row[7]) < 1000}
    assert all(closed.rows[one] == row for one, row in found.items() if one in short)


def test_what_stands_in_the_log_is_read(left_open: Whole, tmp_path: Path) -> None:
    """The newest facts are in the log; without a header, and without its first frame, too."""
    path = left_open.copy_to(tmp_path / "profile")
    assert len(path.read_bytes()) % PAGE == 0
    for spoiler in (lambda _: None, no_header, lambda data: data.__setitem__(40, 1)):
        spoil(log_of(path), spoiler)
        assert DamagedFile(path).read().rows == left_open.rows


def test_a_log_with_a_hole_is_told_and_one_that_was_cut_off_is_not(
    left_open: Whole, tmp_path: Path
) -> None:
    """SQLite passes over what is behind a hole; what a power cut leaves has nothing behind it."""
    path = left_open.copy_to(tmp_path / "profile")
    written = log_of(path)
    log = written.read_bytes()
    for cut in (0, 10, 32, 60, 32 + 24 + PAGE, len(log) // 2, len(log) - 1, len(log)):
        written.write_bytes(log[:cut])
        rescue.check(path)
    torn = bytearray(log)
    torn[-PAGE:] = bytes(PAGE)
    written.write_bytes(torn)
    rescue.check(path)
    for at in (0, 9, 50, 32 + 24 + PAGE + 30, len(log) // 2):
        written.write_bytes(log[:at] + bytes([log[at] ^ 0xFF]) + log[at + 1 :])
        with pytest.raises(DiaryDamaged):
            rescue.check(path)
        assert written.stat().st_size == len(log)


def test_a_hole_in_a_log_that_is_in_the_diary_already_is_no_damage(
    left_open: Whole, tmp_path: Path
) -> None:
    """Where every fact of the log stands in the diary too, nothing is lost."""
    path = left_open.copy_to(tmp_path / "profile")
    log = log_of(path).read_bytes()
    with closing(database.connect(path)) as connection:
        connection.execute("SELECT count(*) FROM event").fetchone()
    log_of(path).write_bytes(bytes(8) + log[8:])
    rescue.check(path)


def test_an_encrypted_diary_is_read_around_its_broken_pages(locked: Whole, tmp_path: Path) -> None:
    """With its key, SQL leads around the pages that cannot be decrypted any more."""
    path = locked.copy_to(tmp_path / "profile")
    pages = len(path.read_bytes()) // PAGE

    def spoiler(data: bytearray) -> None:
        for number in (pages // 3, pages // 2):
            data[number * PAGE + 7] ^= 1

    spoil(path, spoiler)
    found = DamagedFile(path, key=KEY).read().rows
    assert len(locked.rows) - 80 < len(found) <= len(locked.rows)
    assert all(locked.rows[one] == row for one, row in found.items())
    saved = compose_rescue.rescue_of(path.parent, key=KEY, clock=FixedClock(NOW))
    assert saved.examine().recommended in {Take.BOTH, Take.READ}
    assert saved.mend(Take.BOTH) >= locked.in_backup
    assert path.read_bytes()[:15] != b"SQLite format 3"
    assert len(rows_of(path, KEY)) >= locked.in_backup


def test_a_restore_does_not_come_back(path: Path, closed: Whole) -> None:
    """Facts that were taken out on purpose stand on the spare pages, and stay there."""
    with closing(SqliteStore(path)) as store:
        store._connection.execute("PRAGMA secure_delete = OFF")
        ids = {one.id for one in store.newest(10_000)}
        kept = store.newest(1)
        store.adopt(kept, [], NOW, "UTC", instead_of=ids)
    assert sum(one.encode() in path.read_bytes() for one in closed.rows) > 100
    assert set(DamagedFile(path).read().rows) == {kept[0].id}


def test_damage_that_was_met_is_looked_into_at_the_next_start(path: Path) -> None:
    """The mark holds until the diary is whole again, and then it goes."""
    whole = path.read_bytes()
    suspect(path)
    assert is_unclear(path)
    rescue.check(path)
    assert not is_suspect(path)
    suspect(path)
    spoil(path, lambda data: data.__setitem__(slice(-PAGE * 3, -PAGE * 2), bytes(PAGE)))
    with pytest.raises(DiaryDamaged):
        rescue.check(path)
    assert is_suspect(path)
    path.write_bytes(whole)
    rescue.check(path)
    assert not is_unclear(path)


def test_a_diary_in_use_is_not_said_to_be_damaged(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mark on a diary that another program holds is looked into at a later start."""
    suspect(path)
    opened = partial(database.connect, wait=0.01)
    monkeypatch.setattr(database, "connect", opened)
    with closing(database.connect(path)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        assert rescue.is_whole(path)
        rescue.check(path)
    assert is_suspect(path)


@pytest.mark.expects_log("ERROR .*DatabaseError")
def test_damage_that_is_met_leaves_a_mark(path: Path) -> None:
    with closing(SqliteStore(path)) as store:
        store.count()
        spoil(path, lambda data: data.__setitem__(slice(PAGE, None), bytes(len(data) - PAGE)))
        with pytest.raises(DiaryDamaged, match="offers what can be saved"):
            store.newest(10_000)
    assert is_suspect(path)


def test_a_diary_that_is_gone_is_told_where_it_has_backups(path: Path, tmp_path: Path) -> None:
    """An empty file, and none, are damage where there was a diary; a new profile is none."""
    path.write_bytes(b"")
    with pytest.raises(DiaryDamaged):
        rescue.check(path)
    path.unlink()
    with pytest.raises(DiaryDamaged):
        rescue.check(path)
    found = compose_rescue.rescue_of(path.parent, clock=FixedClock(NOW)).examine()
    assert (found.set_aside, found.read, found.recommended) == (None, 0, Take.BACKUP)
    rescue.check(tmp_path / "diary.sqlite3")
    (tmp_path / "diary.sqlite3").touch()
    rescue.check(tmp_path / "diary.sqlite3")


def test_it_can_be_stopped_and_leaves_nothing_behind(path: Path) -> None:
    before = sorted(path.parent.iterdir())
    for share in (0.0, 0.5, 0.7):
        with pytest.raises(Stopped):
            DamagedFile(path).read(partial(operator.gt, share))
    assert sorted(path.parent.iterdir()) == before


def test_what_is_made_is_for_its_owner_alone(path: Path) -> None:
    spoil(path, no_header)
    saved = compose_rescue.rescue_of(path.parent, clock=FixedClock(NOW))
    aside = saved.examine().set_aside
    saved.mend(Take.READ)
    assert aside is not None
    modes = {one: Path(one).stat().st_mode & 0o777 for one in (path, aside, aside.parent)}
    assert modes == {path: 0o600, aside: 0o700, aside.parent: 0o700}


def test_the_log_of_the_old_diary_goes_aside_with_it(left_open: Whole, tmp_path: Path) -> None:
    """Left beside the new diary it would be taken for its own."""
    path = left_open.copy_to(tmp_path / "profile")
    spoil(path, no_header)
    log = log_of(path).read_bytes()
    compose_rescue.rescue_of(path.parent, clock=FixedClock(NOW)).mend(Take.EMPTY)
    assert not log_of(path).exists()
    assert rows_of(path) == {}
    (aside,) = path.parent.glob(f"damaged/*/{path.name}-wal")
    assert aside.read_bytes() == log


def test_a_file_that_ends_within_a_page_is_told(left_open: Whole, tmp_path: Path) -> None:
    """SQLite would read zeros; a page that the log has is being written, and no damage."""
    path = left_open.copy_to(tmp_path / "profile")
    data, in_log = path.read_bytes(), pages_by_number(log_of(path).read_bytes(), PAGE)
    numbers = range(2, len(data) // PAGE + 1)
    kept = next(one for one in numbers if one not in in_log)
    path.write_bytes(data[: kept * PAGE - 100])
    with pytest.raises(DiaryDamaged):
        rescue.check(path)
    written = next(one for one in numbers if one in in_log)
    path.write_bytes(data[: written * PAGE - 100])
    rescue.check(path)


def test_a_second_rescue_within_a_second_has_a_folder_of_its_own(path: Path) -> None:
    for _ in range(2):
        spoil(path, no_header)
        compose_rescue.rescue_of(path.parent, clock=FixedClock(NOW)).mend(Take.READ)
    names = sorted(one.name for one in (path.parent / "damaged").iterdir())
    assert names == ["2026-11-02T090000Z", "2026-11-02T090000Z-2"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.expects_log("ERROR .*rescue")
def test_a_folder_that_takes_nothing_is_told(path: Path) -> None:
    spoil(path, no_header)
    path.parent.chmod(0o500)
    try:
        with pytest.raises(WorldFailure, match="It is as it was"):
            compose_rescue.rescue_of(path.parent, clock=FixedClock(NOW)).examine()
    finally:
        path.parent.chmod(0o700)


@pytest.mark.expects_log("ERROR .*rescue")
def test_a_place_that_is_taken_by_a_file_is_told(path: Path) -> None:
    """Where the folder cannot be made, nothing is changed."""
    data = spoil(path, no_header)
    (path.parent / "damaged").write_text("in the way")
    with pytest.raises(WorldFailure, match=r"cannot be set aside: .*It is as it was"):
        compose_rescue.rescue_of(path.parent, clock=FixedClock(NOW)).mend(Take.READ)
    assert path.read_bytes() == data
    assert {one.name for one in path.parent.iterdir()} == {"backups", "damaged", path.name}


KILLED = textwrap.dedent(
    """
    import os, sys
    from pathlib import Path
    from datetime import UTC, datetime
    from skinroutine.compose import rescue as compose_rescue
    from skinroutine.app.keeping.rescue import Take

    profile, left = Path(sys.argv[1]), int(sys.argv[2])

    def dying(call):
        def then(*words, **more):
            global left
            left -= 1
            if left < 0:
                os._exit(9)
            return call(*words, **more)
        return then

    rescue = compose_rescue.rescue_of(profile)
    rescue.examine()
    for name in ("link", "mkdir", "replace", "unlink", "fsync", "rename"):
        setattr(os, name, dying(getattr(os, name)))
    rescue.mend(Take.READ)
    os._exit(0)
    """
)


def test_killed_anywhere_there_is_the_damaged_diary_or_the_mended_one(
    left_open: Whole, tmp_path: Path
) -> None:
    """Before each step that changes a name or writes a file through, the process dies."""
    ways, code = [], 9
    for steps in range(200):
        path = left_open.copy_to(tmp_path / f"{steps}")
        data, log = spoil(path, no_header), spoil(log_of(path), no_magic)
        words = (sys.executable, "-c", KILLED, str(path.parent), str(steps))
        code = subprocess.run(words, check=False, timeout=60).returncode
        assert code in {0, 9}
        try:
            with compose.open_session(path.parent, clock=FixedClock(NOW + timedelta(days=1))):
                ways.append("mended")
        except DiaryDamaged:
            ways.append("damaged")
            assert (path.read_bytes(), log_of(path).read_bytes()) == (data, log)
            compose_rescue.rescue_of(path.parent, clock=FixedClock(NOW)).mend(Take.READ)
        rows = rows_of(path)
        assert set(rows) >= set(left_open.rows), steps
        kept = [one.read_bytes() for one in path.parent.glob(f"damaged/*/{path.name}")]
        assert data in kept
        logs = [one.read_bytes() for one in path.parent.glob(f"damaged/*/{path.name}-wal")]
        assert log in logs
        if code == 0:
            break
    assert code == 0
    assert ways == sorted(ways)
    assert ways.count("mended") > 2
    assert ways.count("damaged") > 5


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (0, ""),
        (0, "x y"),
        (1, 0),
        (1, "1"),
        (2, "Danced"),
        (3, "yesterday"),
        (3, "2026-11-02T09:00:00"),
        (3, "0026-11-02T09:00:00+00:00"),
        (4, "Europe\x00Berlin"),
        (5, None),
        (6, "2026-11-03"),
        (6, None),
        (7, "{"),
        (7, "[" * 100_000),
    ],
)
def test_a_row_that_makes_no_sense_is_no_fact(place: int, value: object) -> None:
    assert read_row(GOOD) == GOOD
    assert read_row((*GOOD[:place], value, *GOOD[place + 1 :])) is None
    assert read_row(GOOD[:7]) is None


def test_notes_are_names() -> None:
    assert read_note(("seed", "0" * 32)) == ("seed", "0" * 32)
    assert read_note(("seed", "a b")) is None
    assert read_note(("color", "red")) is None
    assert read_note(GOOD) is None


@pytest.mark.expects_log("ERROR .*rescue: ")
def test_a_disk_that_lets_nothing_be_looked_into_is_told(tmp_path: Path) -> None:
    """A folder of that name answers as a file does that may not be read."""
    path = tmp_path / "diary.sqlite3"
    path.mkdir()
    (path / "foreign").touch()
    path.with_name(f"{path.name}-wal").write_bytes(b"x")
    with pytest.raises(WorldFailure, match="cannot be looked into"):
        rescue.check(path)
