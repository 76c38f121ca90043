"""The file `lock.json`: the profile's key, wrapped by a passphrase; docs/store.md describes it."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from skinroutine.adapters.store import database
from skinroutine.adapters.store.guard import AT_IT, guarded
from skinroutine.adapters.store.lock_places import DIARY, KEY_COPY, KEY_FILE
from skinroutine.adapters.store.places import sync_folder
from skinroutine.app.errors import StoreBusy, WorldFailure, WrongPassphrase
from skinroutine.app.keeping.lock_ports import KEY_BYTES, LockSettings
from skinroutine.app.tongue import mark, tr

FORMAT = 1
LOG_N, R, P = 17, 8, 1
"""What scrypt is asked for: 128 MiB, a third of a second on a computer of today."""
LOG_N_TAKEN = range(14, 21)
"""What a file may ask for: neither quick to guess nor more memory than a computer has."""
SALT_BYTES = 16
WRONG = mark("This passphrase does not open the diary.")
DAMAGED = (
    "The file {path} is damaged or from a newer version of skinroutine, and so is its copy in the "
    "folder of backups. Without it the diary cannot be opened. Put it back from a copy of the "
    "profile that you made."
)


@dataclass(frozen=True, slots=True)
class _Record:
    """What the file holds: how the key is derived, the key wrapped, what proves it, what is set."""

    name: str
    log_n: int
    salt: bytes
    wrapped: bytes
    mac: bytes
    check: bytes
    settings: LockSettings


class LockFile:
    """The key file of a profile, for its owner alone; read anew with each question."""

    def __init__(self, profile: Path, *, log_n: int = LOG_N) -> None:
        self.path = profile / KEY_FILE
        self._copy = profile / KEY_COPY
        self._diary = profile / DIARY
        self._log_n = log_n

    def is_there(self) -> bool:
        """Tell whether the file is there, or its copy beside backups of a diary that is not plain.

        So the backups of a locked profile, moved to a new computer, bring their lock along.
        """
        if self.path.exists():
            return True
        return self._copy.exists() and not self._is_plain()

    def make(self, key: bytes, passphrase: str) -> None:
        """Wrap a new key; where that fails nothing is there. The key of another lock is kept."""
        record = _wrap(key, passphrase, secrets.token_hex(16), LockSettings(), self._log_n)
        try:
            with _told("written"):
                if self._copy.exists():
                    self._copy.replace(self._copy.with_name(f"lock-before-{record.name}.json"))
            self._write(record)
        except WorldFailure:
            with suppress(OSError):
                self.path.unlink(missing_ok=True)
                self._copy.unlink(missing_ok=True)
            raise

    def unwrap(self, passphrase: str) -> bytes:
        """Return the key, and put right a copy that is missing, damaged, or of before a change."""
        record = self._read()
        pad, proof = _derive(passphrase, record.salt, record.log_n)
        if not hmac.compare_digest(_mac(proof, record), record.mac):
            raise WrongPassphrase(tr(WRONG))
        with suppress(WorldFailure, *database.errors()):
            self._mend(record)
        return _xor(pad, record.wrapped)

    def rewrap(self, key: bytes, passphrase: str) -> None:
        """Wrap the same key anew; StoreBusy where another program changes the lock."""
        with self._guarded():
            record = self._read()
            if record.check != _check(key):
                raise StoreBusy(AT_IT)  # it was turned off and on meanwhile
            self._write(_wrap(key, passphrase, record.name, record.settings, self._log_n))

    def fits(self, key: bytes) -> bool:
        """Tell whether a key is the one that is wrapped here."""
        return len(key) == KEY_BYTES and hmac.compare_digest(_check(key), self._read().check)

    def name(self) -> str:
        """Return the random name of this lock."""
        return self._read().name

    def settings(self) -> LockSettings:
        """Return what is set."""
        return self._read().settings

    def set(self, settings: LockSettings) -> None:
        """Set it; what proves the key does not speak of it, so no passphrase is needed."""
        with self._guarded():
            self._write(replace(self._read(), settings=settings))

    def remove(self) -> None:
        """Take the copy away and then the file."""
        with _told("taken away"):
            for path in (self._copy, self.path):
                if path.exists():
                    path.unlink()
                    with suppress(OSError):  # it is gone: there is nothing to take back
                        sync_folder(path.parent)

    def _is_plain(self) -> bool:
        try:
            return database.is_plain(self._diary)
        except OSError:
            return False

    def _read(self) -> _Record:
        for path in (self.path, self._copy):
            found = _read(path)
            if found is not None:
                return found
        raise WorldFailure(DAMAGED.format(path=self.path))

    def _write(self, record: _Record) -> None:
        content = _content(record)
        with _told("written"):
            _write_whole(self.path, content)
            self._copy.parent.mkdir(mode=0o700, exist_ok=True)
            _write_whole(self._copy, content)

    def _mend(self, record: _Record) -> None:
        """Put right what is not as it should be; what was changed meanwhile stays changed."""
        if self._is_whole(record):
            return
        with self._guarded():
            if record == (_read(self.path) or _read(self._copy)):
                self._write(record)

    def _is_whole(self, record: _Record) -> bool:
        return _read(self.path) == record == _read(self._copy)

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            with guarded(self.path.parent):
                yield
        except database.errors() as error:
            reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
            message = f"The file of the lock was not written: {reason}."
            raise WorldFailure(message) from error


class _told:  # noqa: N801 - it reads as a verb where it is used
    """Turn what the disk does into a sentence."""

    def __init__(self, done: str) -> None:
        self._done = done

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, OSError):
            message = f"The file of the lock was not {self._done}: {error.strerror}."
            raise WorldFailure(message) from error


def _derive(passphrase: str, salt: bytes, log_n: int) -> tuple[bytes, bytes]:
    """Return what wraps a key, and what proves that it is the right one."""
    derived = hashlib.scrypt(
        passphrase.encode(errors="surrogatepass"),
        salt=salt,
        n=1 << log_n,
        r=R,
        p=P,
        maxmem=128 * R * (1 << log_n) + (1 << 20),
        dklen=2 * KEY_BYTES,
    )
    return derived[:KEY_BYTES], derived[KEY_BYTES:]


def _wrap(key: bytes, passphrase: str, name: str, settings: LockSettings, log_n: int) -> _Record:
    """Return a key wrapped with a new salt, so that nothing is ever wrapped twice by the same."""
    salt = secrets.token_bytes(SALT_BYTES)
    pad, proof = _derive(passphrase, salt, log_n)
    record = _Record(name, log_n, salt, _xor(pad, key), b"", _check(key), settings)
    return replace(record, mac=_mac(proof, record))


def _xor(pad: bytes, text: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(pad, text, strict=True))


def _mac(proof: bytes, record: _Record) -> bytes:
    said = [FORMAT, record.name, record.log_n, R, P]
    said += [record.salt.hex(), record.wrapped.hex(), record.check.hex()]
    return hmac.digest(proof, json.dumps(said).encode(), "sha256")


def _check(key: bytes) -> bytes:
    """Return what tells a key from another and says nothing of it, as a key is random."""
    return hmac.digest(key, b"the key of a skinroutine profile", "sha256")[:SALT_BYTES]


def _content(record: _Record) -> bytes:
    said: dict[str, Any] = {
        "format": FORMAT,
        "name": record.name,
        "kdf": {"scrypt": {"log_n": record.log_n, "r": R, "p": P}, "salt": record.salt.hex()},
        "wrapped": record.wrapped.hex(),
        "mac": record.mac.hex(),
        "check": record.check.hex(),
        "settings": asdict(record.settings),
    }
    return json.dumps(said | {"sum": _sum(said)}, indent=1).encode()


def _sum(said: dict[str, Any]) -> str:
    """Return what tells a damaged file from a wrong passphrase."""
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _read(path: Path) -> _Record | None:
    """Return what a file holds; None where it is missing, damaged or of a newer version."""
    try:
        said = json.loads(path.read_bytes())
        total = said.pop("sum")
        if said["format"] != FORMAT or total != _sum(said):
            return None
        return _record(said)
    except FileNotFoundError:
        return None
    except OSError as error:
        message = f"The file {path} cannot be read: {error.strerror}."
        raise WorldFailure(message) from error
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        return None


def _record(said: dict[str, Any]) -> _Record:
    """Return a file's content; ValueError where it asks for what is not taken."""
    asked, salt = said["kdf"]["scrypt"], bytes.fromhex(said["kdf"]["salt"])
    wrapped, check = bytes.fromhex(said["wrapped"]), bytes.fromhex(said["check"])
    known = (asked["r"], asked["p"], len(salt), len(wrapped)) == (R, P, SALT_BYTES, KEY_BYTES)
    if not known or asked["log_n"] not in LOG_N_TAKEN:
        message = "this is not how a key is wrapped here"
        raise ValueError(message)
    mac = bytes.fromhex(said["mac"])
    settings = LockSettings(**said["settings"])
    return _Record(said["name"], asked["log_n"], salt, wrapped, mac, check, settings)


def _write_whole(path: Path, content: bytes) -> None:
    """Write a file for its owner alone, through to the disk, then move it to its place."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    sync_folder(path.parent)
