"""Files that are removed or replaced while the diary is open: nothing is lost without a word."""

from __future__ import annotations

import shutil
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

from making import DOSE, MONDAY, wall
from skinroutine.adapters.store import database
from skinroutine.adapters.store.places import Found, OwnFiles
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.errors import StoreBusy, WorldFailure
from skinroutine.domain.record.event import Event, Ticked

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps what is open")
NOW = wall(MONDAY, 19)
TICK = Ticked(DOSE, NOW)
gone = pytest.mark.expects_log("WARNING .*everything was written to a new file")
log_gone = pytest.mark.expects_log("WARNING .*a file beside the diary was gone")


def add(store: SqliteStore) -> tuple[Event, ...]:
    """Append a tick."""
    return store.append([TICK], NOW, "UTC")


def read(path: Path) -> list[str]:
    """Return the ids of a whole diary, as another program finds them."""
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [one for (one,) in plain.execute("SELECT id FROM event ORDER BY counter")]


def ids(*written: tuple[Event, ...]) -> list[str]:
    """Return the ids of what was appended."""
    return [event.id for events in written for event in events]


@pytest.fixture
def said(store: SqliteStore) -> list[str]:
    """Return what the store tells, as it comes."""
    heard: list[str] = []
    store.on_remade(heard.append)
    return heard


@gone
@pytest.mark.parametrize("with_log", [False, True], ids=["the diary alone", "all of its files"])
def test_a_removed_diary_is_written_anew(
    store: SqliteStore, said: list[str], with_log: bool
) -> None:
    """The next fact makes a new file that holds all that was known; it is told once."""
    first = add(store)
    for one in store.path.parent.iterdir():
        if with_log or one == store.path:
            one.unlink()
    second, third = add(store), add(store)
    assert read(store.path) == ids(first, second, third)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    (sentence,) = said
    assert sentence == (
        "The diary was removed while skinroutine was running. Nothing is lost: everything was "
        f"written to a new file, {store.path}."
    )
    store.close()
    assert [one.name for one in store.path.parent.iterdir()] == [store.path.name]
    with closing(SqliteStore(store.path)) as again:
        assert again.newest(9) == (*first, *second, *third)


@gone
def test_an_empty_file_in_its_place_gives_way(store: SqliteStore) -> None:
    """Whoever opens a diary that is gone leaves an empty file, and nothing is in that."""
    first = add(store)
    store.path.unlink()
    sqlite3.connect(store.path).close()
    assert store.path.stat().st_size == 0
    second = add(store)
    assert read(store.path) == ids(first, second)


@gone
def test_a_removed_folder_is_made_anew(tmp_path: Path) -> None:
    """A profile that was removed as a whole is there again, for its owner alone."""
    path = tmp_path / "profile" / "diary.sqlite3"
    path.parent.mkdir()
    with closing(SqliteStore(path)) as store:
        first = add(store)
        shutil.rmtree(path.parent)
        second = add(store)
        assert read(path) == ids(first, second)
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.expects_log("ERROR .*gone, and not made anew", "WARNING .*to a new file")
def test_a_diary_that_cannot_be_made_anew_is_told(tmp_path: Path) -> None:
    """Where there is no place for a new file, the fact is refused; once there is, all is there."""
    above = tmp_path / "above"
    path = above / "profile" / "diary.sqlite3"
    path.parent.mkdir(parents=True)
    with closing(SqliteStore(path)) as store:
        first = add(store)
        shutil.rmtree(above)
        with pytest.raises(WorldFailure, match=r"could not be written anew.*is lost once"):
            add(store)
        assert store.newest(9) == first
        above.mkdir()
        second = add(store)
        assert read(path) == ids(first, second)


@pytest.mark.expects_log("WARNING .*was replaced; what was known is kept beside it")
def test_another_file_in_its_place_is_not_touched(store: SqliteStore, said: list[str]) -> None:
    """Nothing is written to it; what only this program knows is kept beside it, once."""
    first = add(store)
    path = store.path
    other = path.with_name("other")
    with closing(sqlite3.connect(other)) as made:
        made.execute("CREATE TABLE mine (x)")
    before = other.read_bytes()
    other.replace(path)
    with pytest.raises(WorldFailure, match="replaced by another file"):
        add(store)
    with pytest.raises(WorldFailure, match="replaced by another file") as caught:
        add(store)
    (kept,) = path.parent.glob(f"{path.name}.kept-*")
    assert str(caught.value).endswith(f"is kept in {kept}.")
    assert read(kept) == ids(first)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert path.read_bytes() == before
    assert store.newest(9) == first
    assert said == []
    store.close()
    assert path.read_bytes() == before


@log_gone
@pytest.mark.parametrize("end", ["wal", "shm"])
def test_a_removed_log_is_made_anew(store: SqliteStore, said: list[str], end: str) -> None:
    """What was in the log is taken into the diary, and another program finds it there."""
    first = add(store)
    store.path.with_name(f"{store.path.name}-{end}").unlink()
    second = add(store)
    assert read(store.path) == ids(first, second)
    third = add(store)
    assert read(store.path) == ids(first, second, third)
    assert said == []


@log_gone
def test_a_log_removed_under_two_programs(store: SqliteStore) -> None:
    """Both go on writing one after the other, and each finds what the other wrote."""
    with closing(SqliteStore(store.path)) as other:
        written = [add(store), add(other)]
        store.path.with_name(f"{store.path.name}-wal").unlink()
        written.append(add(store))
        with pytest.raises(StoreBusy):
            other.newest(9)
        assert ids(other.newest(9)) == ids(*written)
        written += [add(other), add(store)]
        assert ids(other.newest(9)) == ids(*written)
        assert ids(store.newest(9)) == ids(*written)
    assert read(store.path) == ids(*written)


@gone
def test_the_stamp_changes_with_a_new_file(store: SqliteStore) -> None:
    """What was kept in mind of the old file is never taken for what is in the new one."""
    before = store.stamp()
    seen = {before}
    store.path.unlink()
    for _ in range(4):
        add(store)
        assert store.stamp() not in seen
        seen.add(store.stamp())


@gone
def test_what_is_removed_while_it_is_written(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that goes between the look and the commit takes nothing along."""
    first = add(store)
    looks = [Found.WHOLE]
    look = OwnFiles.look

    def late(files: OwnFiles) -> Found:
        if looks:
            found = looks.pop()
            store.path.unlink()
            return found
        return look(files)

    monkeypatch.setattr(OwnFiles, "look", late)
    second = add(store)
    assert read(store.path) == ids(first, second)


@pytest.mark.expects_log("WARNING .*to a new file", "WARNING .*was replaced; what was known")
def test_two_programs_and_a_removed_diary(store: SqliteStore) -> None:
    """The first to write makes it anew; the other one is told, and loses nothing."""
    with closing(SqliteStore(store.path)) as other:
        written = [add(store), add(other)]
        store.path.unlink()
        written.append(add(store))
        with pytest.raises(WorldFailure, match="quit skinroutine and start it again"):
            add(other)
    assert read(store.path) == ids(*written)


@log_gone
def test_a_log_removed_under_two_programs_that_write(store: SqliteStore) -> None:
    """A program that only writes finds the new log of the other one, too."""
    with closing(SqliteStore(store.path)) as other:
        written = [add(store), add(other)]
        store.path.with_name(f"{store.path.name}-wal").unlink()
        written += [add(store), add(other), add(store)]
        assert ids(store.newest(9)) == ids(*written)
    assert read(store.path) == ids(*written)


@log_gone
def test_a_written_fact_is_never_told_as_busy(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What follows a commit may fail; whoever would try again would write it twice."""
    looks = [Found.WHOLE]
    look = OwnFiles.look
    with closing(sqlite3.connect(store.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM event").fetchone()

        def late(files: OwnFiles) -> Found:
            if looks:
                store.path.with_name(f"{store.path.name}-wal").unlink()
                return looks.pop()
            return look(files)

        monkeypatch.setattr(OwnFiles, "look", late)
        first = add(store)
        with pytest.raises(StoreBusy):
            add(store)
    second = add(store)
    assert read(store.path) == ids(first, second)


def test_without_a_shared_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the file system has no shared memory, each journal's removal is durable too."""

    def connect(path: Path, *, key: bytes | None = None, wait: float = 5.0) -> sqlite3.Connection:
        place = f"{path.absolute().as_uri()}?vfs=unix-dotfile"
        return sqlite3.connect(place, timeout=wait, isolation_level=None, uri=True)

    monkeypatch.setattr(database, "connect", connect)
    with closing(SqliteStore(tmp_path / "diary.sqlite3")) as store:
        written = add(store)
        asked = {
            name: store._connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous")
        }
        assert asked == {"journal_mode": "delete", "synchronous": 3}
        assert store.newest(9) == written
    assert read(tmp_path / "diary.sqlite3") == ids(written)
