"""Backups as files: whole or not there, private, read back; and hostile files, refused unread."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from making import DOSE, MONDAY, wall
from skinroutine.adapters.store import backup_file, backup_folder, database
from skinroutine.adapters.store.backup_folder import BackupFolder
from skinroutine.adapters.store.backup_places import MOST_BYTES
from skinroutine.adapters.store.lock_file import LockFile
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.keeping.ports import Standing, Stopped
from skinroutine.domain.keeping.rotation import Backup, BackupKind
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import Noted, RoutineRevised, Ticked

NOW = wall(MONDAY, 19)
"""18:00 in UTC."""
NAME = "2026-11-02T180000Z-daily.sqlite3"
KEY = bytes(range(32))
DAILY, BY_HAND = BackupKind.DAILY, BackupKind.BY_HAND
DIARIES = Path(__file__).with_name("diaries")
SRC = Path(__file__).parents[3] / "src"
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="modes, links and limits are of Unix")
bad_log = pytest.mark.expects_log("WARNING .*a backup ")
Spoil = Callable[[Path], None]


@pytest.fixture
def store(store: SqliteStore) -> SqliteStore:
    """Return a diary with a routine and two facts in it."""
    store.append([RoutineRevised(MONDAY, default_routine())], NOW, "UTC")
    store.append([Ticked(DOSE, NOW), Noted(DOSE, "dry lips")], NOW, "UTC")
    return store


@pytest.fixture
def folder(store: SqliteStore) -> BackupFolder:
    """Return the backups of that diary."""
    return BackupFolder(store.path)


def tick(store: SqliteStore) -> None:
    store.append([Ticked(DOSE, NOW)], NOW, "UTC")


def rows(path: Path, key: bytes | None = None) -> list[tuple[object, ...]]:
    with closing(database.connect(path, key=key)) as opened:
        return opened.execute("SELECT * FROM event ORDER BY id").fetchall()


def in_folder(folder: BackupFolder) -> list[str]:
    return sorted(one.name for one in folder.place.iterdir()) if folder.place.exists() else []


def test_a_backup_holds_what_the_diary_holds_and_needs_no_file_beside_it(
    store: SqliteStore, folder: BackupFolder
) -> None:
    made, standing = folder.make(DAILY, NOW)
    assert made == Backup(NAME, NOW, DAILY, 3, is_good=True)
    assert standing == Standing(3, store.newest(1)[0].id)
    assert in_folder(folder) == [NAME]
    path = folder.place / NAME
    assert path.read_bytes()[18:20] == b"\x01\x01", "it still asks for a write-ahead log"
    assert rows(path) == rows(store.path)
    assert folder.all() == (made,)
    assert in_folder(folder) == [NAME]


@on_unix
def test_a_backup_is_for_its_owner_alone(folder: BackupFolder) -> None:
    modes: list[int] = []

    def go_on(_part: float) -> bool:
        modes.extend(one.stat().st_mode for one in folder.place.iterdir())
        return True

    before = os.umask(0)
    try:
        folder.make(DAILY, NOW, go_on)
    finally:
        os.umask(before)
    assert {stat.S_IMODE(one) for one in modes} == {0o600}
    assert stat.S_IMODE((folder.place / NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.place.stat().st_mode) == 0o700


def test_a_backup_is_of_one_moment_though_another_program_writes(
    store: SqliteStore, folder: BackupFolder
) -> None:
    for n in range(300):
        store.append([Noted(DOSE, f"{n} " * 200)], NOW, "UTC")
    before = rows(store.path)
    with closing(SqliteStore(store.path)) as other:

        def go_on(_part: float) -> bool:
            tick(other)
            return True

        made, standing = folder.make(DAILY, NOW, go_on)
    assert store.count() > standing.facts + 2, "nobody wrote meanwhile"
    assert rows(folder.place / made.name) == before
    assert made.facts == standing.facts == 303
    assert folder.facts_since(made.name) == store.count() - 303


def test_two_of_the_same_second_get_names_that_sort(folder: BackupFolder) -> None:
    folder.make(BY_HAND, NOW)
    second, _ = folder.make(BY_HAND, NOW + timedelta(milliseconds=200))
    assert second.at == NOW + timedelta(seconds=1)
    assert folder.names()[0].name == second.name


@pytest.mark.parametrize("last", range(1, 12))
def test_one_that_is_stopped_leaves_nothing(
    folder: BackupFolder, last: int, tmp_path: Path
) -> None:
    parts: list[float] = []

    def go_on(part: float) -> bool:
        parts.append(part)
        return len(parts) < last

    asked = list(calls(folder))
    if last <= len(asked):
        with pytest.raises(Stopped):
            folder.make(BY_HAND, NOW, go_on)
        assert in_folder(folder) == [NAME]
        with pytest.raises(Stopped):
            folder.write(tmp_path / "copy", NOW, lambda _: False)
        assert not [one for one in tmp_path.iterdir() if "copy" in one.name or ".part" in one.name]


def calls(folder: BackupFolder) -> list[float]:
    """Return what is told of a backup that goes on to its end."""
    parts: list[float] = []

    def go_on(part: float) -> bool:
        parts.append(part)
        return True

    folder.make(DAILY, NOW, go_on)
    assert parts == sorted(parts)
    assert 0 <= parts[0] < parts[-1] <= 1
    return parts


def lose_a_row(path: Path) -> None:
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute("DROP TRIGGER event_is_never_removed")
        opened.execute("DELETE FROM event WHERE kind = 'Ticked'")
        opened.execute(
            "CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event\n"
            "BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END"
        )


def change_a_word(path: Path) -> None:
    content = path.read_bytes()
    assert content.count(b"dry lips")
    path.write_bytes(content.replace(b"dry lips", b"wet lips"))


@pytest.mark.parametrize("spoil", [lose_a_row, change_a_word, lambda path: os.truncate(path, 5000)])
def test_a_backup_that_is_not_what_the_diary_is_is_told_and_not_kept(
    folder: BackupFolder, spoil: Spoil, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What spoils it comes after it was written, and before it is read back."""
    folder.make(DAILY, NOW)
    monkeypatch.setattr(backup_folder, "sync", spoil)
    with pytest.raises(WorldFailure, match="does not hold what the diary holds"):
        folder.make(DAILY, NOW + timedelta(days=1))
    assert in_folder(folder) == [NAME]
    assert folder.all()[0].is_good


def test_a_diary_that_is_gone_is_told_and_not_made_anew(
    store: SqliteStore, folder: BackupFolder
) -> None:
    store.close()
    store.path.unlink()
    with pytest.raises(WorldFailure, match="is not there"):
        folder.make(DAILY, NOW)
    assert not store.path.exists()
    assert in_folder(folder) == []
    assert folder.facts() == 0


@pytest.mark.expects_log("ERROR .*backup: ")
def test_a_diary_that_is_damaged_is_told(store: SqliteStore, folder: BackupFolder) -> None:
    store.close()
    content = bytearray(store.path.read_bytes())
    content[0:4096] = os.urandom(4096)
    store.path.write_bytes(content)
    with pytest.raises(WorldFailure, match="is damaged"):
        folder.make(DAILY, NOW)
    assert in_folder(folder) == []


@bad_log
def test_a_diary_with_a_fact_that_cannot_be_read_is_kept_as_no_good_backup(
    store: SqliteStore, folder: BackupFolder
) -> None:
    with closing(sqlite3.connect(store.path)) as opened, opened:
        opened.execute(
            "INSERT INTO event VALUES ('f', 9, 'Ticked', '2026-11-02T18:00:00+00:00', 'UTC', 'd', "
            "'2026-11-02', '{}')"
        )
    made, _ = folder.make(DAILY, NOW)
    assert (made.is_good, made.facts) == (False, None)
    assert rows(folder.place / NAME) == rows(store.path)
    (found,) = folder.all()
    assert found == replace(made, trouble=found.trouble)
    assert "damaged" in found.trouble
    with pytest.raises(WrongUse, match="damaged"):
        folder.contents(NAME)


FULL = """
import resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from skinroutine.adapters.store.backup_folder import BackupFolder
from skinroutine.app.errors import WorldFailure
from skinroutine.domain.keeping.rotation import BackupKind
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    BackupFolder(Path(sys.argv[1])).make(BackupKind.DAILY, datetime(2026, 11, 3, 18, tzinfo=UTC))
except WorldFailure as failure:
    print(failure)
"""


@on_unix
@pytest.mark.parametrize("limit", [0, 4096, 20000])
def test_where_no_more_can_be_written_nothing_is_left(
    store: SqliteStore, folder: BackupFolder, limit: int
) -> None:
    folder.make(DAILY, NOW)
    words = (sys.executable, "-c", FULL, str(store.path), str(limit))
    answer = subprocess.run(
        words,
        env={**os.environ, "PYTHONPATH": str(SRC)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.startswith("No backup was made: "), answer.stdout
    assert in_folder(folder) == [NAME]
    tick(store)


def test_listing_names_what_is_ours_and_opens_nothing(
    store: SqliteStore, folder: BackupFolder
) -> None:
    folder.make(DAILY, NOW)
    folder.make(BackupKind.BEFORE_RESTORE, NOW - timedelta(days=1))
    for name in ("notes.txt", "x.sqlite3", ".backup-1.sqlite3.part", "lock.json", f"{NAME}-wal"):
        (folder.place / name).write_bytes(b"")
    (folder.place / "2026-11-05T180000Z-daily.sqlite3").mkdir()
    (folder.place / "2026-13-99T996199Z-daily.sqlite3").write_bytes(b"")
    found = folder.names()
    assert [one.name for one in found][1:] == [NAME, "2026-11-01T180000Z-before-restore.sqlite3"]
    assert found[0].name == "2026-13-99T996199Z-daily.sqlite3"
    assert found[1].at == NOW
    assert found[1].kind is DAILY


@on_unix
def test_a_link_among_the_backups_is_not_followed(store: SqliteStore, folder: BackupFolder) -> None:
    folder.make(DAILY, NOW)
    (folder.place / "2026-11-05T180000Z-daily.sqlite3").symlink_to(store.path)
    assert [one.name for one in folder.names()] == [NAME]


def test_copies_from_before_a_migration_are_listed_and_checked(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite3"
    shutil.copy(DIARIES / "format-3.sqlite3", path)
    with closing(SqliteStore(path)) as migrated:
        count = migrated.count()
    folder = BackupFolder(path)
    found = folder.all()
    assert {one.name for one in found} == {f"diary.sqlite3.before-v{n}" for n in (4, 5)}
    assert all(one.kind is BackupKind.BEFORE_UPDATE and one.is_good for one in found)
    assert {one.facts for one in found} == {count}
    assert len(folder.contents(found[0].name).rows) == count
    folder.remove(found[0])
    folder.remove(found[0])
    assert len(folder.names()) == 1


@pytest.mark.parametrize("number", range(1, 6))
def test_a_backup_of_every_format_is_read_as_its_own_program_meant_it(
    tmp_path: Path, number: int, folder: BackupFolder
) -> None:
    source = DIARIES / f"format-{number}.sqlite3"
    before = source.read_bytes()
    copy = tmp_path / "old.sqlite3"
    shutil.copy(source, copy)
    with closing(SqliteStore(copy)) as migrated:
        wanted = {one.id: one for one in migrated.newest(1000)}
    found = folder.contents(source)
    assert {one.id: one for one in found.events} == wanted
    assert found.backup.facts == len(wanted)
    assert source.read_bytes() == before
    assert in_folder(folder) == []


# What was never one of ours


def write(path: Path, *statements: str, source: Path | None = None) -> None:
    if source is not None:
        shutil.copy(source, path)
    with closing(sqlite3.connect(path)) as opened, opened:
        for one in statements:
            opened.execute(one)


def fact(kind: str, day: str, payload: str, zone: str = "+00:00") -> str:
    """Return a statement that writes a fact."""
    at = f"2026-11-02T18:00:00{zone}"
    values = ("f", 9, kind, at, "", "", day, payload)
    return f"INSERT INTO event VALUES {values}"  # noqa: S608 - the values are this test's


BOMB = (
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, 1, '', '', '', '', "
    "NULL, '' FROM n"
)
HOSTILE: dict[str, tuple[str, ...]] = {
    "a view instead of the table": (
        "DROP TABLE event",
        f"CREATE VIEW event(id, counter, kind, at, zone, device, day, payload) AS {BOMB}",
    ),
    "a view beside it": (f"CREATE VIEW more AS {BOMB}",),
    "a trigger of its own": (
        "CREATE TRIGGER more AFTER INSERT ON event BEGIN DELETE FROM meta; END",
    ),
    "a trigger under our name": (
        "DROP TRIGGER event_is_never_removed",
        "CREATE TRIGGER event_is_never_removed AFTER INSERT ON event BEGIN DELETE FROM meta; END",
    ),
    "a table of its own": ("CREATE TABLE more (x)",),
    "another shape of the table": ("ALTER TABLE event ADD COLUMN more TEXT",),
    "an index that computes": ("CREATE INDEX more ON event (abs(counter))",),
    "no table of facts": ("DROP TABLE event",),
    "another program's mark": ("PRAGMA application_id = 7",),
    "no format": ("PRAGMA user_version = 0",),
    "a negative format": ("PRAGMA user_version = -3",),
    "a newer format": ("PRAGMA user_version = 6",),
    "a kind that nobody knows": (fact("Exec", "2026-11-02", "{}"),),
    "a payload that is none": (fact("CameIn", "2026-11-02", "[]"),),
    "a day that is another": (fact("Paused", "2026-11-03", '{"day": "2026-11-02"}'),),
    "a time without a zone": (fact("Paused", "2026-11-02", '{"day": "2026-11-02"}', zone=""),),
}


@bad_log
@pytest.mark.parametrize("statements", HOSTILE.values(), ids=HOSTILE)
def test_a_database_that_is_not_ours_is_refused_and_left_alone(
    folder: BackupFolder, tmp_path: Path, statements: tuple[str, ...]
) -> None:
    made, _ = folder.make(DAILY, NOW)
    path = tmp_path / "foreign"
    write(path, *statements, source=folder.place / made.name)
    before = path.read_bytes()
    with pytest.raises(WrongUse, match=str(path)):
        folder.contents(path)
    found = folder.look(path)
    assert not found.is_good
    assert str(path) in found.trouble
    assert path.read_bytes() == before
    assert not [one.name for one in tmp_path.iterdir() if one.name.startswith("foreign-")]
    assert in_folder(folder) == [NAME]


def test_a_newer_format_is_told_from_damage(folder: BackupFolder, tmp_path: Path) -> None:
    made, _ = folder.make(DAILY, NOW)
    write(tmp_path / "new", "PRAGMA user_version = 99", source=folder.place / made.name)
    with pytest.raises(WrongUse, match=r"format 99, this one knows \d.*update skinroutine"):
        folder.contents(tmp_path / "new")


def test_a_diary_of_a_newer_program_is_left_to_that(
    store: SqliteStore, folder: BackupFolder
) -> None:
    write(store.path, "PRAGMA user_version = 99")
    with pytest.raises(WrongUse, match=r"diary.sqlite3 was written by a newer version"):
        folder.make(DAILY, NOW)
    assert in_folder(folder) == []
    assert not [one for one in store.path.parent.iterdir() if "damaged" in one.name]


@bad_log
@pytest.mark.parametrize(
    "content", [b"", b"no database", b"SQLite format 3\0" + bytes(5000), os.urandom(9000)]
)
def test_a_file_that_is_no_database_is_refused(
    folder: BackupFolder, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "foreign"
    path.write_bytes(content)
    assert not folder.look(path).is_good
    with pytest.raises(WrongUse, match="foreign is"):
        folder.contents(path)
    assert path.read_bytes() == content


@on_unix
def test_what_is_no_plain_file_is_refused_unopened(folder: BackupFolder, tmp_path: Path) -> None:
    pipe, huge = tmp_path / "pipe", tmp_path / "huge"
    os.mkfifo(pipe)
    with huge.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    (tmp_path / "link").symlink_to("/dev/zero")
    refused = {
        tmp_path: "no file that could be",
        pipe: "no file that could be",
        tmp_path / "link": "no file that could be",
        huge: "too large",
        tmp_path / "missing": "There is no file",
        tmp_path / "x" / "y": "There is no file",
    }
    for path, words in refused.items():
        for ask in (folder.look, folder.contents, folder.facts_since):
            with pytest.raises(WrongUse, match=words):
                ask(path)
    assert in_folder(folder) == []


@pytest.mark.parametrize("name", ["nix", "../diary.sqlite3", NAME, "/etc/passwd", ""])
def test_a_name_that_is_not_there_is_told(folder: BackupFolder, name: str) -> None:
    with pytest.raises(WrongUse, match="There is no"):
        folder.contents(name)


def test_a_database_that_is_in_use_is_refused(store: SqliteStore, tmp_path: Path) -> None:
    """Its newest facts are in the log beside it, and would be missed."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for end in ("", "-wal"):
        shutil.copy(f"{store.path}{end}", elsewhere)
    with pytest.raises(WrongUse, match="is in use"):
        BackupFolder(tmp_path / "diary.sqlite3").contents(elsewhere / store.path.name)


@bad_log
def test_damage_anywhere_is_seen_or_does_no_harm(store: SqliteStore, folder: BackupFolder) -> None:
    """A byte of a backup is changed, 400 times: what is still called good holds the same facts."""
    made, _ = folder.make(DAILY, NOW)
    path = folder.place / made.name
    whole, wanted = path.read_bytes(), rows(store.path)
    chance = random.Random(6)  # noqa: S311 - not for secrets
    used = [n for n in range(len(whole)) if whole[n]]
    seen = 0
    for number in range(400):
        content = bytearray(whole)
        place = chance.choice(used) if number % 2 else chance.randrange(len(whole))
        content[place] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        found = folder.look(made.name)
        seen += not found.is_good
        if found.is_good:
            assert rows(path) == wanted
            assert found.facts == 3
            with closing(sqlite3.connect(path)) as opened:
                assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert seen > 100


# Elsewhere


def test_a_copy_goes_where_the_person_says(
    store: SqliteStore, folder: BackupFolder, tmp_path: Path
) -> None:
    goal = tmp_path / "my copy.db"
    goal.write_text("old")
    with pytest.raises(WrongUse, match="there already"):
        folder.write(goal, NOW, replace=False)
    assert goal.read_text() == "old"
    made = folder.write(goal, NOW)
    assert (made.name, made.facts, made.is_good) == (goal.name, 3, True)
    assert rows(goal) == rows(store.path)
    assert in_folder(folder) == []
    assert folder.look(goal).facts == 3


def test_a_copy_never_goes_over_the_diary(
    store: SqliteStore, folder: BackupFolder, tmp_path: Path
) -> None:
    for name in (store.path.name, f"{store.path.name}-wal", f"{store.path.name}.before-v2"):
        with pytest.raises(WrongUse, match="the diary itself"):
            folder.write(tmp_path / "." / name, NOW)
    with pytest.raises(WrongUse, match="is a folder"):
        folder.write(tmp_path, NOW)
    with pytest.raises(WorldFailure, match="there is no"):
        folder.write(tmp_path / "nowhere" / "copy", NOW)
    assert store.count() == 3


@on_unix
def test_a_copy_takes_a_link_s_place_and_leaves_what_it_leads_to(
    folder: BackupFolder, tmp_path: Path
) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("mine")
    link.symlink_to(target)
    folder.write(link, NOW)
    assert target.read_text() == "mine"
    assert not link.is_symlink()


def test_what_was_left_behind_goes_after_a_day(folder: BackupFolder) -> None:
    folder.make(DAILY, NOW)
    for name, age in (("old", 25), ("new", 1)):
        path = folder.place / f".backup-{name}.sqlite3.part"
        path.write_bytes(b"")
        at = (NOW - timedelta(hours=age)).timestamp()
        os.utime(path, (at, at))
    folder.tidy(NOW)
    assert in_folder(folder) == [".backup-new.sqlite3.part", NAME]


def test_a_backup_of_an_encrypted_diary_is_encrypted(tmp_path: Path) -> None:
    pytest.importorskip("sqlcipher3")
    path = tmp_path / "diary.sqlite3"
    with closing(SqliteStore(path, key=KEY)) as store:
        store.append([Noted(DOSE, "dry lips")], NOW, "UTC")
        folder = BackupFolder(path, key=KEY)
        made, _ = folder.make(DAILY, NOW)
        content = (folder.place / made.name).read_bytes()
        assert b"dry" not in content
        assert b"SQLite" not in content
        assert folder.all() == (made,)
        found = folder.contents(made.name)
        assert [one.fact for one in found.events] == [Noted(DOSE, "dry lips")]
        assert in_folder(folder) == [made.name]


@on_unix
def test_a_copy_of_a_locked_diary_opens_with_its_passphrase_on_another_computer(
    tmp_path: Path,
) -> None:
    pytest.importorskip("sqlcipher3")
    old, new, stick = (tmp_path / name for name in ("old", "new", "stick"))
    for one in (old, new, stick):
        one.mkdir()
    LockFile(old, log_n=14).make(KEY, "four words of mine")
    path = old / "diary.sqlite3"
    with closing(SqliteStore(path, key=KEY)) as store:
        store.append([Noted(DOSE, "dry lips")], NOW, "UTC")
    BackupFolder(path, key=KEY).write(stick / "copy", NOW)
    shutil.rmtree(old)
    assert sorted(one.name for one in stick.iterdir()) == ["copy", "copy.lock.json"]
    assert {stat.S_IMODE(one.stat().st_mode) for one in stick.iterdir()} == {0o600}
    shutil.copy(stick / "copy", new / "diary.sqlite3")
    shutil.copy(stick / "copy.lock.json", new / "lock.json")
    key = LockFile(new).unwrap("four words of mine")
    with closing(SqliteStore(new / "diary.sqlite3", key=key)) as store:
        assert [one.fact for one in store.newest(9)] == [Noted(DOSE, "dry lips")]
        BackupFolder(new / "diary.sqlite3", key=key).make(DAILY, NOW)


@bad_log
def test_without_its_key_an_encrypted_backup_says_so(tmp_path: Path) -> None:
    pytest.importorskip("sqlcipher3")
    path = tmp_path / "diary.sqlite3"
    with closing(SqliteStore(path, key=KEY)) as store:
        store.append([Noted(DOSE, "dry lips")], NOW, "UTC")
    made, _ = BackupFolder(path, key=KEY).make(DAILY, NOW)
    for key in (None, bytes(32)):
        other = BackupFolder(path, key=key)
        assert not other.look(made.name).is_good
        with pytest.raises(WrongUse, match="another passphrase"):
            other.contents(made.name)


def test_a_plain_backup_is_read_by_a_diary_that_is_encrypted_by_now(
    store: SqliteStore, folder: BackupFolder
) -> None:
    made, _ = folder.make(DAILY, NOW)
    assert len(BackupFolder(store.path, key=KEY).contents(made.name).rows) == 3


def test_our_own_faults_stay_loud(folder: BackupFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def fault(*_: object) -> None:
        message = "a fault of our own"
        raise ValueError(message)

    made, _ = folder.make(DAILY, NOW)
    monkeypatch.setattr(backup_file, "_standing", fault)
    with pytest.raises(ValueError, match="a fault of our own"):
        folder.look(made.name)


@on_unix
def test_counting_leaves_the_locks_of_an_open_diary(
    store: SqliteStore, folder: BackupFolder
) -> None:
    """A file that is opened and closed by hand loses the locks that its process has on it."""
    folder.make(DAILY, NOW)
    assert folder.facts() == 3
    assert folder.facts_since(NAME) == 0
    for use in (folder.look, folder.contents, folder.facts_since):
        with pytest.raises(WrongUse, match="the diary itself"):
            use(store.path)
    others = (
        "import sys; from pathlib import Path; "
        "from skinroutine.adapters.store.sqlite_store import SqliteStore; "
        "SqliteStore(Path(sys.argv[1])).close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", others, str(store.path)],
        env=os.environ | {"PYTHONPATH": str(SRC)},
        check=False,
    )
    assert done.returncode == 0
    assert store.path.with_name(f"{store.path.name}-wal").exists()


@pytest.mark.parametrize("stamp", ["0001-01-01T000000Z", "9999-12-31T235959Z"])
def test_a_name_from_the_end_of_all_days_holds_nothing_up(
    store: SqliteStore, folder: BackupFolder, stamp: str
) -> None:
    """Such an instant has no day in some zones; the file is known by when it was written."""
    folder.make(DAILY, NOW)
    (folder.place / NAME).rename(folder.place / f"{stamp}-daily.sqlite3")
    (one,) = folder.names()
    assert one.kind is BY_HAND
    assert one.at.astimezone(ZoneInfo("Asia/Tokyo")).year > 2000
