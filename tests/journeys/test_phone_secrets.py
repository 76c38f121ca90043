"""The password and the phrase are in no file, no log, no backup, no export and no command line."""

from __future__ import annotations

import base64
import json
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from adapters.phone.servers import PASSWORD, USER, radicale, xandikos
from compose.road import Road, road
from waiting import wait_for

from journeys.desktop import Desktop, Program
from journeys.test_phone import with_keyring  # noqa: F401 - a fixture

pytestmark = pytest.mark.timeout(600)
WRONG = "Falsch: nichts Wahres"
LOUD = """
import logging, os

logging.basicConfig(level=logging.DEBUG, filename=os.environ["LOUD"], encoding="utf-8")
logging.root.setLevel = lambda _level: None
if os.path.exists(os.environ["LOUD"] + ".break"):
    from skinroutine.adapters.phone.caldav_server import CalDavServer

    make = CalDavServer.__init__

    def making(self, account, password, *more, **named):
        make(self, account, password, *more, **named)
        self.secret = password

    def breaking(self, *_asked):
        raise RuntimeError(f"a fault that has {self.secret} in its words")

    CalDavServer.__init__ = making
    CalDavServer.entries = CalDavServer.places = breaking
"""
"""Every process logs all it can, and where it is told to, breaks with the secret on its lips."""
SAID = {
    "5xx": b"HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n",
    "redirection": b"HTTP/1.1 301 Gone\r\nLocation: http://127.0.0.2:9/\r\nContent-Length: 0"
    b"\r\n\r\n",
    "a page": b"HTTP/1.1 200 Fine\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\n<p>Hello.",
    "401": b"HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n",
    "507": b"HTTP/1.1 507 Full\r\nContent-Length: 0\r\n\r\n",
}


def needles(secret: str) -> set[bytes]:
    """Return the forms in which a secret may lie somewhere, also within something longer."""
    found = set()
    for text in (secret, secret.replace("-", ""), f"{USER}:{secret}"):
        for raw in (text.encode(), text.encode("utf-16-le")):
            found |= {raw, raw.hex().encode(), raw.hex().upper().encode()}
            for shift in range(3):  # wherever it begins in what was packed
                packed = base64.b64encode(b"\0" * shift + raw)
                found.add(packed[4 if shift else 0 : -4])
                found.add(packed[4 if shift else 0 : -4].translate(bytes.maketrans(b"+/", b"-_")))
        found |= {quote(text).encode(), quote(text, safe="").encode(), quote_plus(text).encode()}
        found |= {
            json.dumps(text)[1:-1].encode(),
            text.encode("unicode_escape"),
            repr(text).encode(),
        }
        found |= {repr(text.encode())[2:-1].encode(), text.encode("latin-1", "replace")}
    return {one for one in found if len(one) > 5}


def leaks(data: bytes, secrets: set[bytes]) -> list[bytes]:
    """Return which forms lie in some bytes, or in what is packed in a PDF there."""
    whole = data
    for piece in data.split(b"stream")[1:]:
        with suppress(zlib.error):
            whole += zlib.decompressobj().decompress(piece.lstrip(b"\r\n"))
    return [one for one in secrets if one in whole]


@dataclass
class Watch:
    """Looks at what every process of the program shows to others on this computer."""

    profile: Path
    seen: dict[str, bytes] = field(default_factory=dict)
    copies: dict[str, bytes] = field(default_factory=dict)
    over: threading.Event = field(default_factory=threading.Event)

    def look(self) -> None:
        """Keep command lines, environments, and what SQLite has beside the diary meanwhile."""
        while not self.over.wait(0.02):
            for process in Path("/proc").iterdir():
                with suppress(OSError):
                    line = (process / "cmdline").read_bytes() if process.name.isdigit() else b""
                    if b"skinroutine" in line and str(self.profile).encode() in line:
                        self.seen[f"{process.name} cmdline"] = line
                        self.seen[f"{process.name} environ"] = (process / "environ").read_bytes()
            for path in self.profile.glob("*-*"):
                with suppress(OSError):
                    self.copies[f"{path.name} {path.stat().st_size}"] = path.read_bytes()


@contextmanager
def watching(profile: Path) -> Iterator[Watch]:
    """Yield what looks on in the meantime."""
    watch = Watch(profile)
    thread = threading.Thread(target=watch.look)
    thread.start()
    try:
        yield watch
    finally:
        watch.over.set()
        thread.join()


@pytest.mark.usefixtures("with_keyring")
def test_no_byte_of_a_secret_is_anywhere(screen: Desktop, program: Program, tmp_path: Path) -> None:
    """Set up, rounds, failures of every kind and a crash, backup, exports, plain and encrypted."""
    home = screen.folder / "home"
    loud = _make_loud(screen, tmp_path)
    for name, text in (("password", PASSWORD), ("wrong", WRONG), ("words", "some long words here")):
        (tmp_path / name).write_text(f"{text}\n")
    places = [home, program.profile, Path(screen.environment["XDG_RUNTIME_DIR"])]
    said: list[str] = []

    def run(*words: str, code: int = 0) -> str:
        answer = program.run(*words, code=code)
        said.append(answer.stdout + answer.stderr)
        return answer.stdout

    with (
        watching(program.profile) as watch,
        radicale(_folder(tmp_path, "server")) as real,
        road(real.port) as way,
        xandikos(_folder(tmp_path, "other")) as strange,
    ):
        at = ("--user", USER, "--password-file", str(tmp_path / "password"))
        new = run("phone", "on", "--url", way.url(), *at, "--make", "Plan", "--new-phrase")
        phrase = run("phone", "phrase").strip()
        assert phrase in new
        run("done", "dose")
        run("phone", "sync")
        run("phone", "change", "--password-file", str(tmp_path / "wrong"), code=1)
        run("phone", "calendars", "--url", strange.url, *at, code=1)  # nobody trusts it
        run("phone", "on", "--url", "http://localhost:9", *at, "--calendar", "x", code=1)
        window = program.open()
        _fail_in_every_way(program, way, loud)
        wait_for((program.profile / "diary.sqlite3-wal").exists, 10, "a log is open")
        screen.picture(tmp_path / "window.png")
        window.terminate()
        assert window.wait(10) == 0
        _crash(program, loud, at, way)
        run("phone", "sync")
        for lock in ((), ("--passphrase-file", str(tmp_path / "words"))):
            if lock:
                run("lock", "on", *lock)
                run("phone", "sync", *lock)
            run("backup", *lock)
            run("backup", "--output", str(home / f"copy{len(lock)}"), *lock)
            for kind in ("json", "csv", "pdf", "ics", "fhir"):
                out = str(home / f"out{len(lock)}.{kind}")
                run("export", "--format", kind, "--output", out, *lock)
        run("doctor", "--passphrase-file", str(tmp_path / "words"))
        said.remove(new)
        said.remove(f"{phrase}\n")
        stays = _files([*places, tmp_path / "server" / "kept", tmp_path / "other"])
        run("phone", "off", "--passphrase-file", str(tmp_path / "words"))
        gone = _files(places)
    _check(watch, stays | {f"{one} later": data for one, data in gone.items()}, said, phrase)


def _make_loud(screen: Desktop, folder: Path) -> Path:
    """Have every process write down all that any library of it says."""
    (folder / "loud").mkdir()
    (folder / "loud" / "sitecustomize.py").write_text(LOUD)
    screen.environment["PYTHONPATH"] += f":{folder / 'loud'}"
    screen.environment["LOUD"] = str(screen.folder / "home" / "loud.log")
    return Path(screen.environment["LOUD"])


def _folder(above: Path, name: str) -> Path:
    made = above / name
    made.mkdir()
    return made


def _fail_in_every_way(program: Program, way: Road, loud: Path) -> None:
    """Let the open window meet each failure: a round begins with what is ticked."""
    for name, answer in SAID.items():
        way.reply = lambda _method, _path, answer=answer: answer  # type: ignore[misc]
        program.run("note", "dose", name)
        if name == next(iter(SAID)):  # afterwards it waits, as it should
            wait_for(lambda: program.ask("phone")["trouble"], 60, "it is told")
    assert loud.exists()


def _crash(program: Program, loud: Path, at: tuple[str, ...], way: Road) -> None:
    """Meet each failure in a command, and then a fault that has the password in its words."""
    for answer in SAID.values():
        way.reply = lambda _method, _path, answer=answer: answer  # type: ignore[misc]
        program.run("phone", "sync", code=1)
    way.mend()
    (loud.parent / f"{loud.name}.break").touch()
    for words in (("sync",), ("calendars", "--url", way.url(), *at)):
        told = program.run("phone", *words, code=1).stderr
        assert "has a fault here" in told
        assert not leaks(told.encode(), needles(PASSWORD))
    (loud.parent / f"{loud.name}.break").unlink()
    log = program.log()
    assert "RuntimeError at" in log
    (program.profile / "skinroutine.log").write_text(log.replace("a fault of our own", "a fault"))


def _files(places: list[Path]) -> dict[str, bytes]:
    """Return what lies in every file, but the keyring's own."""
    return {
        str(one): one.read_bytes()
        for place in places
        for one in place.rglob("*")
        if one.is_file() and "keyrings" not in one.parts and one.name != "people"
    }


def _check(watch: Watch, stays: dict[str, bytes], said: list[str], phrase: str) -> None:
    """Look for every form of both in all that was seen."""
    secrets = needles(PASSWORD) | needles(phrase)
    everything = watch.seen | watch.copies | stays | {"said": "".join(said).encode()}
    names = "\n".join(everything)
    print(len(everything), "things,", sum(map(len, everything.values())), "bytes,", len(secrets))
    for lies in (
        *("loud.log", "skinroutine.log", "sqlite3-wal", "cmdline", "environ", "backups/", "copy0"),
        *("copy2", "out0.json", "out0.pdf", "out2.csv", "out0.fhir", "out0.ics", "lock.json"),
    ):
        assert lies in names, names
    assert any(b"DEBUG" in data for name, data in stays.items() if "loud.log" in name)
    found = {name: leaks(data, secrets) for name, data in everything.items()}
    assert not {name: one for name, one in found.items() if one}
    assert leaks(f"x{base64.b64encode(f'{USER}:{PASSWORD}'.encode()).decode()}".encode(), secrets)
