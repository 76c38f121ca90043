"""A profile encrypted and decrypted: nothing lost at any moment, nothing left to be read."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.store.profiles import (
    SRC,
    TYPED,
    WORDS,
    content,
    ended,
    fill,
    lock_of,
    readable,
)
from adapters.store.test_sqlite_store import KILLED
from skinroutine import compose
from skinroutine.adapters.store.backup_folder import BackupFolder
from skinroutine.adapters.store.lock_places import is_untouched
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.errors import StoreBusy, WorldFailure
from skinroutine.app.keeping.ports import GoOn, Stopped
from skinroutine.domain.keeping.rotation import BackupKind

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="modes and kill -9 are of Unix")
told_in_log = pytest.mark.expects_log("ERROR .*lock: ")
Holds = Callable[[Path, bytes | None], None]
HOLDS = """
import sys
from pathlib import Path
from skinroutine.adapters.store.sqlite_store import SqliteStore
store = SqliteStore(Path(sys.argv[1]), key=bytes.fromhex(sys.argv[2]) or None)
print("open", flush=True)
sys.stdin.readline()
store.close()
"""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a plain profile that nobody changes."""
    profile = tmp_path_factory.mktemp("filled") / "profile"
    fill(profile)
    return profile


@pytest.fixture(scope="module")
def sealed(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the same one with its lock on."""
    profile = tmp_path_factory.mktemp("sealed") / "profile"
    shutil.copytree(filled, profile)
    lock_of(profile).turn_on(WORDS)
    return profile


@pytest.fixture
def profile(filled: Path, tmp_path: Path) -> Path:
    """Return a plain profile of one's own."""
    return Path(shutil.copytree(filled, tmp_path / "profile"))


@pytest.fixture
def locked(sealed: Path, tmp_path: Path) -> Path:
    """Return a locked profile of one's own."""
    return Path(shutil.copytree(sealed, tmp_path / "profile"))


def names(profile: Path) -> set[str]:
    """Return what lies in a profile."""
    return {str(one.relative_to(profile)) for one in profile.rglob("*")}


def is_settled(profile: Path) -> bool:
    """Tell whether nothing is left over of turning on or off."""
    return not any((profile / one).exists() for one in ("locking", "unlocking"))


def test_a_plain_profile_can_be_read(filled: Path) -> None:
    """What the next tests look for is there to be found."""
    assert {word for _, word in readable(filled)} == set(TYPED)


def test_nothing_typed_can_be_read_in_any_file(profile: Path) -> None:
    """Neither in the diary nor its log, copies, backups, photos, nor in what was set aside."""
    before = content(profile, None)
    key = lock_of(profile).turn_on(WORDS)
    assert readable(profile) == []
    assert key.hex() not in "".join(str(one.read_bytes()) for one in profile.rglob("*.json"))
    with closing(SqliteStore(profile / "diary.sqlite3", key=key)) as store:
        store.append([event.fact for event in store.newest(5)], store.newest(1)[0].at, "UTC")
        assert (profile / "diary.sqlite3-wal").stat().st_size > 0
        assert readable(profile) == []
    assert content(profile, key).photos == before.photos
    assert not (profile / "photos").exists()


def test_everything_is_as_it_was_after_on_and_off(profile: Path) -> None:
    """Every row, header, damaged file and photo comes through, both ways."""
    before, lying = content(profile, None), names(profile)
    lock = lock_of(profile)
    key = lock.turn_on(WORDS)
    assert content(profile, key) == before
    assert lock.unlock(WORDS) == key
    lock.turn_off(WORDS)
    assert content(profile, None) == before
    half_made = {one for one in lying if one.endswith(".part") or one.startswith(".rescue")}
    assert len(half_made) == 4
    assert names(profile) == lying - half_made | {"lock.guard"}
    assert not lock.is_on()


@on_unix
def test_all_files_are_for_their_owner_alone(profile: Path) -> None:
    """Under an open umask too, both ways."""
    for one in profile.rglob("*"):
        one.chmod(0o700 if one.is_dir() else 0o600)
    before = os.umask(0)
    try:
        lock_of(profile).turn_on(WORDS)
        first = [one for one in profile.rglob("*") if stat.S_IMODE(one.stat().st_mode) & 0o077]
        lock_of(profile).turn_off(WORDS)
    finally:
        os.umask(before)
    assert first == []
    assert [one for one in profile.rglob("*") if stat.S_IMODE(one.stat().st_mode) & 0o077] == []


def test_ten_thousand_facts(tmp_path: Path) -> None:
    """A long course is encrypted and decrypted row by row, each as it was."""
    profile = tmp_path / "profile"
    fill(profile, 10_000)
    before = content(profile, None)
    key = lock_of(profile).turn_on(WORDS)
    with closing(SqliteStore(profile / "diary.sqlite3", key=key)) as store:
        assert store.count() == 10_004
    assert content(profile, key) == before
    lock_of(profile).turn_off(WORDS)
    assert content(profile, None) == before


def moments(act: str, profile: Path) -> list[str]:
    """Return where a program can be killed."""
    code, passed = ended(profile, act)
    assert code == 0
    return passed


@on_unix
def test_killed_while_it_is_turned_on(filled: Path, tmp_path: Path) -> None:
    """At each moment the next start finds a plain diary or an encrypted one, whole."""
    before = content(filled, None)
    whole = moments("turn_on", Path(shutil.copytree(filled, tmp_path / "whole")))
    assert {"begun", "diary", "copies", "copied", "committed", "overwritten", "cleared"} < set(
        whole
    )
    outcomes = []
    for number, at in enumerate(whole):
        profile = Path(shutil.copytree(filled, tmp_path / str(number)))
        assert ended(profile, "turn_on", at)[0] == -signal.SIGKILL
        assert not is_untouched(profile)
        lock = lock_of(profile)
        lock.settle()
        assert is_settled(profile)
        outcomes.append(lock.is_on())
        if lock.is_on():
            assert readable(profile) == []
            assert content(profile, lock.unlock(WORDS)) == before
        else:
            assert content(profile, None) == before
            assert is_untouched(profile)
        shutil.rmtree(profile)
    assert outcomes == sorted(outcomes)
    assert set(outcomes) == {True, False}


@on_unix
def test_killed_while_it_is_turned_off(filled: Path, sealed: Path, tmp_path: Path) -> None:
    """The same the other way round."""
    before = content(filled, None)
    whole = moments("turn_off", Path(shutil.copytree(sealed, tmp_path / "whole")))
    outcomes = []
    for number, at in enumerate(whole):
        profile = Path(shutil.copytree(sealed, tmp_path / str(number)))
        assert ended(profile, "turn_off", at)[0] == -signal.SIGKILL
        lock = lock_of(profile)
        lock.settle()
        assert is_settled(profile)
        outcomes.append(lock.is_on())
        assert content(profile, lock.unlock(WORDS) if lock.is_on() else None) == before
        if lock.is_on():
            assert readable(profile) == []
        shutil.rmtree(profile)
    assert outcomes == sorted(outcomes, reverse=True)
    assert set(outcomes) == {True, False}


@on_unix
def test_killed_again_while_it_is_finished(filled: Path, tmp_path: Path) -> None:
    """A start that is killed while it puts a killed one right leaves it to the next."""
    before = content(filled, None)
    for first in ("copied", "committed"):
        base = Path(shutil.copytree(filled, tmp_path / f"base {first}"))
        ended(base, "turn_on", first)
        whole = moments("settle", Path(shutil.copytree(base, tmp_path / f"whole {first}")))
        for number, at in enumerate(whole):
            profile = Path(shutil.copytree(base, tmp_path / f"{first} {number}"))
            assert ended(profile, "settle", at)[0] == -signal.SIGKILL
            lock = lock_of(profile)
            lock.settle()
            assert content(profile, lock.unlock(WORDS) if lock.is_on() else None) == before
            assert is_settled(profile)


@on_unix
@told_in_log
@pytest.mark.parametrize("act", ["turn_on", "turn_off"])
def test_a_disk_that_refuses(
    act: str, filled: Path, sealed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever write fails, it is told in a sentence, and nothing is lost."""
    before, real = content(filled, None), os.fsync
    for number in range(100):
        profile = tmp_path / str(number)
        shutil.copytree(filled if act == "turn_on" else sealed, profile)
        left = number

        def refuse(descriptor: int) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            real(descriptor)

        failure = None
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", refuse)
            try:
                getattr(lock_of(profile), act)(WORDS)
            except WorldFailure as told:
                failure = str(told)
        lock = lock_of(profile)
        was_on = act == "turn_off"
        if failure is not None:
            is_as_before = failure.endswith(("Nothing was changed.", "No space left on device."))
            assert (lock.is_on() == was_on) == is_as_before
        lock.settle()
        assert is_settled(profile)
        assert content(profile, lock.unlock(WORDS) if lock.is_on() else None) == before
        if failure is None:
            assert lock.is_on() != was_on
            return
        shutil.rmtree(profile)
    pytest.fail("it never came to an end")


def stopping(answers: list[bool]) -> GoOn:
    """Return what answers so, one after the other."""
    return lambda _part: answers.pop(0)


@pytest.mark.parametrize("act", ["turn_on", "turn_off"])
def test_it_can_be_stopped_until_there_is_no_way_back(
    act: str, filled: Path, sealed: Path, tmp_path: Path
) -> None:
    """Progress goes from 0 to 1; whoever stops it finds everything as it was."""
    told: list[float] = []
    profile = shutil.copytree(filled if act == "turn_on" else sealed, tmp_path / "whole")

    def go_on(part: float) -> bool:
        told.append(part)
        return True

    getattr(lock_of(profile), act)(WORDS, go_on)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert len(told) > 5
    before = content(filled, None)
    for stop in range(len(told)):
        profile = shutil.copytree(filled if act == "turn_on" else sealed, tmp_path / str(stop))
        answers, lying = [True] * stop + [False], names(profile)
        with pytest.raises(Stopped):
            getattr(lock_of(profile), act)(WORDS, stopping(answers))
        lock = lock_of(profile)
        assert lock.is_on() == (act == "turn_off")
        assert content(profile, lock.unlock(WORDS) if lock.is_on() else None) == before
        assert names(profile) == lying | {"lock.guard"}


@pytest.fixture
def holds() -> Iterator[Holds]:
    """Yield a function that lets another program have a diary open."""
    running = list[subprocess.Popen[str]]()

    def hold(path: Path, key: bytes | None) -> None:
        words = [sys.executable, "-c", HOLDS, str(path), key.hex() if key else ""]
        program = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(SRC)},
        )
        running.append(program)
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"

    yield hold
    for program in running:
        program.communicate("\n", timeout=20)


@told_in_log
@pytest.mark.parametrize("where", ["another program", "this program"])
@pytest.mark.parametrize("act", ["turn_on", "turn_off"])
def test_no_other_may_have_it_open(
    act: str, where: str, filled: Path, sealed: Path, tmp_path: Path, holds: Holds
) -> None:
    """A diary that is open somewhere is left as it is, and who has it open can go on writing."""
    profile = Path(shutil.copytree(filled if act == "turn_on" else sealed, tmp_path / "profile"))
    lock, path = lock_of(profile), profile / "diary.sqlite3"
    key = lock.unlock(WORDS) if act == "turn_off" else None
    own = SqliteStore(path, key=key) if where == "this program" else None
    if own is None:
        holds(path, key)
    lying = names(profile)
    with pytest.raises(StoreBusy, match=r"has the diary .* open.* Nothing was changed\.$"):
        getattr(lock, act)(WORDS)
    assert names(profile) == lying | {"lock.guard"}
    assert lock.is_on() == (act == "turn_off")
    if own is not None:
        own.append([event.fact for event in own.newest(1)], own.newest(1)[0].at, "UTC")
        own.close()


def test_two_at_once(profile: Path) -> None:
    """The second is told, and a start in between as well: nobody tidies up under the first."""
    met: list[str] = []

    def go_on(_part: float) -> bool:
        for act in (lambda: lock_of(profile).turn_on("another one"), lock_of(profile).settle):
            with pytest.raises(StoreBusy, match="turned on or off by another program") as told:
                act()
            met.append(str(told.value))
        return True

    lock = lock_of(profile)
    key = lock.turn_on(WORDS, go_on)
    assert met
    assert lock.unlock(WORDS) == key


@on_unix
def test_who_waits_for_the_diary_writes_into_no_file_that_goes(profile: Path) -> None:
    """A program that opened the old file meanwhile finds no diary in it, so nothing is lost."""
    opened = (profile / "diary.sqlite3").open("rb")
    with opened:
        lock_of(profile).turn_on(WORDS)
        assert set(opened.read()) == {0}


@on_unix
def test_a_log_that_a_killed_program_left(profile: Path) -> None:
    """What stands in the log alone is encrypted too, and the log is gone before the diary is."""
    path = profile / "diary.sqlite3"
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(SRC)},
    ) as program:
        assert program.stdout is not None
        newest = program.stdout.readline().strip()
        program.kill()
    log = path.with_name(f"{path.name}-wal")
    assert log.stat().st_size > 0
    assert ended(profile, "turn_on", "overwritten")[0] == -signal.SIGKILL
    assert set(path.read_bytes()) == {0}
    assert not log.exists()
    lock = lock_of(profile)
    lock.settle()
    with closing(SqliteStore(path, key=lock.unlock(WORDS))) as store:
        assert store.newest(1)[0].id == newest


@told_in_log
def test_a_damaged_diary_is_not_encrypted(profile: Path) -> None:
    """It is told, and stays for the rescue."""
    path = profile / "diary.sqlite3"
    spoilt = bytearray(path.read_bytes())
    spoilt[4096:] = b"x" * (len(spoilt) - 4096)
    path.write_bytes(spoilt)
    with pytest.raises(WorldFailure, match=r"is damaged\. Nothing was changed\.$"):
        lock_of(profile).turn_on(WORDS)
    assert path.read_bytes()[4096:] == spoilt[4096:]
    assert is_untouched(profile)


@pytest.mark.expects_log("WARNING .*lock: a copy stays as it is")
def test_a_backup_of_another_lock_stays(locked: Path) -> None:
    """What this key does not open is left as it is when the lock is turned off."""
    odd = locked / "backups" / "diary-2026-10-01.sqlite3"
    odd.write_bytes(os.urandom(8192))
    before = odd.read_bytes()
    lock_of(locked).turn_off(WORDS)
    assert odd.read_bytes() == before


@on_unix
def test_links_are_not_followed(profile: Path, tmp_path: Path) -> None:
    """A backup that is a link to elsewhere is neither read nor overwritten."""
    other = tmp_path / "mine.sqlite3"
    shutil.copy(profile / "diary.sqlite3.before-v5", other)
    before = other.read_bytes()
    (profile / "backups" / "diary-2026-09-01.sqlite3").symlink_to(other)
    lock_of(profile).turn_on(WORDS)
    lock_of(profile).turn_off(WORDS)
    assert other.read_bytes() == before


def test_what_is_beside_a_file_that_was_never_finished_goes_too(profile: Path) -> None:
    """A restore that was killed has left a log beside its copy."""
    backups = profile / "backups"
    backups.mkdir(exist_ok=True)
    for end in ("", "-wal", "-shm", "-journal"):
        (backups / f".backup-abc.sqlite3.part{end}").write_bytes(b"with soup" * 100)
    lock_of(profile).turn_on(WORDS)
    assert list(backups.glob(".backup-*")) == []


def test_copies_are_as_old_as_they_were(profile: Path) -> None:
    """The one of before a migration has no date in its name, and must not seem the newest."""
    copy = profile / "diary.sqlite3.before-v5"
    shutil.copy(next(iter((profile / "backups").glob("*.sqlite3"))), copy)
    os.utime(copy, (1_600_000_000, 1_600_000_000))
    lock = lock_of(profile)
    lock.turn_on(WORDS)
    assert copy.stat().st_mtime == 1_600_000_000
    lock.turn_off(WORDS)
    assert copy.stat().st_mtime == 1_600_000_000


def test_a_backup_that_is_named_while_the_lock_is_turned_on_is_taken_back(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would be plain, and the lock would not know of it."""
    backups = BackupFolder(profile / "diary.sqlite3")
    before = names(profile)
    put = BackupFolder._put

    def begun(self: BackupFolder, part: Path, at: datetime, kind: BackupKind) -> datetime:
        (profile / "locking").mkdir()
        return put(self, part, at, kind)

    monkeypatch.setattr(BackupFolder, "_put", begun)
    with pytest.raises(WorldFailure, match="turned on or off at this very moment"):
        backups.make(BackupKind.DAILY, datetime(2026, 11, 2, 18, tzinfo=UTC))
    assert names(profile) - before == {"locking"}


def test_whoever_has_the_key_finishes_what_was_cut_off(locked: Path) -> None:
    """The window goes on in the same process, also where the disk failed in the end."""
    key, diary = lock_of(locked).unlock(WORDS), locked / "diary.sqlite3"
    with compose.open_session(locked, key=key):
        pass  # a diary that was never opened does not know yet where it is
    before = content(locked, key)
    (locked / "locking").mkdir()
    shutil.copy(diary, locked / "locking" / diary.name)
    diary.write_bytes(bytes(diary.stat().st_size))
    with compose.open_session(locked, key=key) as session:
        assert session.store.count() > 1
    assert is_settled(locked)
    assert content(locked, key).databases[diary.name] == before.databases[diary.name]


@on_unix
@pytest.mark.parametrize("name", ["backups", "photos"])
def test_a_folder_that_lies_elsewhere_is_told(profile: Path, tmp_path: Path, name: str) -> None:
    """Its files would stay as they are, and be out of reach: readable backups, lost photos."""
    (profile / name).rename(tmp_path / "elsewhere")
    (profile / name).symlink_to(tmp_path / "elsewhere")
    lock = lock_of(profile)
    with pytest.raises(WorldFailure, match="is a link to a folder elsewhere"):
        lock.turn_on(WORDS)
    assert not lock.is_on()
    assert is_settled(profile)
