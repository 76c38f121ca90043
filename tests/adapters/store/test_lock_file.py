"""The key file: private, slow to guess, honest about damage, never without its copy."""

from __future__ import annotations

import hashlib
import json
import stat
import sys
import time
from pathlib import Path

import pytest

from skinroutine.adapters.store import lock_file
from skinroutine.adapters.store.guard import guarded
from skinroutine.adapters.store.lock_file import LOG_N, LockFile
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.errors import StoreBusy, WorldFailure, WrongPassphrase
from skinroutine.app.keeping.lock_ports import LockSettings

KEY = bytes(range(32))
WORDS = "correct horse battery"
QUICK = 14
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="modes are of Unix")


@pytest.fixture
def made(tmp_path: Path) -> LockFile:
    """Return a key file that is quick to open."""
    file = LockFile(tmp_path, log_n=QUICK)
    file.make(KEY, WORDS)
    return file


def copy_of(file: LockFile) -> Path:
    """Return where the copy of a key file lies."""
    return file.path.parent / "backups" / file.path.name


def test_the_passphrase_gives_the_key(made: LockFile) -> None:
    """The key comes back; another passphrase, however near, is refused in a sentence."""
    assert made.is_there()
    assert made.unwrap(WORDS) == KEY
    for wrong in ("", WORDS.upper(), WORDS + " ", WORDS[:-1]):
        with pytest.raises(WrongPassphrase, match=r"^This passphrase does not open the diary\.$"):
            made.unwrap(wrong)


def test_the_key_is_not_in_the_file(made: LockFile) -> None:
    """Neither the key nor the passphrase is written, and the same key looks different anew."""
    first = made.path.read_text()
    assert KEY.hex() not in first
    assert "horse" not in first
    made.rewrap(KEY, WORDS)
    kept = {"format", "name", "check", "settings"}
    for name, value in json.loads(made.path.read_text()).items():
        assert (value == json.loads(first)[name]) == (name in kept), name


@on_unix
def test_it_is_for_its_owner_alone(made: LockFile) -> None:
    """Both files have mode 0600, and nothing else lies there."""
    folder = made.path.parent
    lying = {one: stat.S_IMODE(one.stat().st_mode) for one in folder.rglob("*")}
    assert lying == {made.path: 0o600, copy_of(made): 0o600, folder / "backups": 0o700}


def test_guessing_is_slow(tmp_path: Path) -> None:
    """A wrong passphrase costs as much as tens of thousands of hashes, and 128 MiB."""
    file = LockFile(tmp_path)
    file.make(KEY, WORDS)
    began = time.perf_counter()
    with pytest.raises(WrongPassphrase):
        file.unwrap("correct horse batterx")
    took = time.perf_counter() - began
    began = time.perf_counter()
    for _ in range(1000):
        hashlib.sha256(b"correct horse batterx").hexdigest()
    of_a_hash = (time.perf_counter() - began) / 1000
    assert took > 20_000 * of_a_hash
    assert json.loads(file.path.read_text())["kdf"]["scrypt"] == {"log_n": LOG_N, "r": 8, "p": 1}
    assert 128 * 8 * (1 << LOG_N) == 128 * 1024 * 1024


def test_another_passphrase_from_now_on(made: LockFile) -> None:
    """The key, the name and the settings stay; the old passphrase opens neither file."""
    made.set(LockSettings(idle_minutes=3))
    name = made.name()
    made.rewrap(KEY, "another one")
    assert made.unwrap("another one") == KEY
    assert (made.name(), made.settings()) == (name, LockSettings(idle_minutes=3))
    made.path.unlink()
    with pytest.raises(WrongPassphrase):
        made.unwrap(WORDS)
    assert made.unwrap("another one") == KEY


def test_a_damaged_file_is_mended_from_its_copy(made: LockFile) -> None:
    """Any byte that is changed, and a file that is gone, are read off the copy and put right."""
    whole = made.path.read_bytes()
    for place in range(0, len(whole), 7):
        spoilt = bytearray(whole)
        spoilt[place] ^= 1
        made.path.write_bytes(spoilt)
        assert made.fits(KEY)
    assert made.unwrap(WORDS) == KEY
    assert made.path.read_bytes() == whole
    made.path.unlink()
    assert made.unwrap(WORDS) == KEY
    assert made.path.read_bytes() == whole


@pytest.mark.parametrize("name", ["lock.json", "backups/lock.json"])
def test_a_missing_copy_is_made_again(made: LockFile, name: str) -> None:
    """After unlocking, both files are there."""
    (made.path.parent / name).unlink()
    made.unwrap(WORDS)
    assert made.path.read_bytes() == copy_of(made).read_bytes()


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"{" * 100_000, b'{"sum": 1}', b'{"format": 2}'],
)
def test_damage_in_both_is_told(made: LockFile, content: bytes) -> None:
    """It is a failure of the world with a way out, and never a wrong passphrase."""
    made.path.write_bytes(content)
    copy_of(made).write_bytes(content)
    assert made.is_there()
    for ask in (lambda: made.unwrap(WORDS), made.settings, made.name, lambda: made.fits(KEY)):
        with pytest.raises(WorldFailure, match=r"is damaged.* Put it back from a copy"):
            ask()


@pytest.mark.parametrize(
    ("where", "value"), [("log_n", 30), ("log_n", 1), ("log_n", "17"), ("r", 1 << 20), ("p", 2)]
)
def test_no_file_asks_for_too_much(made: LockFile, where: str, value: object) -> None:
    """A file that would take all memory, or next to no time, is damaged."""
    said = json.loads(made.path.read_text())
    said["kdf"]["scrypt"][where] = value
    del said["sum"]
    total = hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
    for path in (made.path, copy_of(made)):
        path.write_text(json.dumps(said | {"sum": total}))
    with pytest.raises(WorldFailure, match="is damaged"):
        made.unwrap(WORDS)


@pytest.mark.parametrize("where", ["wrapped", "name", "check"])
def test_what_was_changed_on_purpose_opens_nothing(made: LockFile, where: str) -> None:
    """Whoever writes the file and its sum anew cannot write the proof anew."""
    said = json.loads(made.path.read_text())
    said[where] = "00" * (len(said[where]) // 2)
    del said["sum"]
    total = hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
    made.path.write_text(json.dumps(said | {"sum": total}))
    with pytest.raises(WrongPassphrase):
        made.unwrap(WORDS)


def test_settings_need_no_passphrase(made: LockFile) -> None:
    """They are read and set without one, and the passphrase still opens the file."""
    assert made.settings() == LockSettings()
    made.set(LockSettings(0, with_screen=False, in_keyring=True))
    assert made.settings() == LockSettings(0, with_screen=False, in_keyring=True)
    assert made.unwrap(WORDS) == KEY


def test_which_key_fits(made: LockFile) -> None:
    """The key fits, another does not, and neither does one of another length."""
    assert made.fits(KEY)
    assert not made.fits(bytes(32))
    assert not made.fits(KEY[:31])
    assert not made.fits(b"")


def test_it_is_taken_away_with_its_copy(made: LockFile) -> None:
    """Afterwards no lock is there, and taking it away again is no failure."""
    made.remove()
    assert not made.is_there()
    assert not copy_of(made).exists()
    made.remove()


def test_backups_bring_their_lock_along(made: LockFile, tmp_path: Path) -> None:
    """The copy counts where no plain diary lies, such as on a new computer."""
    made.path.unlink()
    assert made.is_there()
    (tmp_path / "diary.sqlite3").touch()
    assert made.is_there()
    (tmp_path / "diary.sqlite3").unlink()
    SqliteStore(tmp_path / "diary.sqlite3").close()
    assert not made.is_there()


def test_the_key_of_other_backups_is_kept(made: LockFile, tmp_path: Path) -> None:
    """Backups of another lock that lie here may be all that somebody has: so does their key."""
    other = copy_of(made).read_bytes()
    made.path.unlink()
    SqliteStore(tmp_path / "diary.sqlite3").close()
    made.make(bytes(32), "another one")
    (kept,) = (tmp_path / "backups").glob("lock-before-*.json")
    assert kept.read_bytes() == other
    assert made.unwrap("another one") == bytes(32)
    made.remove()
    assert kept.exists()


@on_unix
def test_a_full_disk_leaves_the_old_file(made: LockFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change that cannot be written is told, and the old passphrase still opens."""

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        with pytest.raises(WorldFailure, match=r"was not written: No space left on device\.$"):
            made.rewrap(KEY, "another one")
    assert made.unwrap(WORDS) == KEY


@pytest.mark.parametrize("act", ["off", "off-and-on", "change"])
def test_a_slow_unlocking_brings_nothing_back(
    made: LockFile, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    """While a passphrase is stretched another program turns the lock off, or changes it."""
    derive, other = lock_file._derive, LockFile(made.path.parent, log_n=QUICK)

    def meanwhile(passphrase: str, salt: bytes, log_n: int) -> tuple[bytes, bytes]:
        found = derive(passphrase, salt, log_n)
        monkeypatch.setattr(lock_file, "_derive", derive)
        if act == "change":
            other.rewrap(KEY, "another passphrase")
        else:
            other.remove()
        if act == "off-and-on":
            other.make(KEY[::-1], WORDS)
        return found

    monkeypatch.setattr(lock_file, "_derive", meanwhile)
    assert made.unwrap(WORDS) == KEY
    assert made.is_there() is (act != "off")
    if act == "change":
        assert made.unwrap("another passphrase") == KEY
        with pytest.raises(WrongPassphrase):
            made.unwrap(WORDS)
    if act == "off-and-on":
        assert made.unwrap(WORDS) == KEY[::-1]
        with pytest.raises(StoreBusy):
            made.rewrap(KEY, "another passphrase")


def test_nothing_is_written_while_the_lock_is_turned_on_or_off(made: LockFile) -> None:
    """Unlocking mends nothing then, and settings wait."""
    copy_of(made).unlink()
    with guarded(made.path.parent):
        assert made.unwrap(WORDS) == KEY
        assert not copy_of(made).exists()
        with pytest.raises(StoreBusy):
            made.set(LockSettings())
        with pytest.raises(StoreBusy):
            made.rewrap(KEY, "another one")
    assert made.unwrap(WORDS) == KEY
    assert copy_of(made).exists()
