"""The doctor of the command line: with instruments of the test's own, and as a whole program."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field, replace
from datetime import time as wall_time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from skinroutine import compose
from skinroutine.adapters.reminding import notification_server
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.adapters.system import files
from skinroutine.app.errors import Locked, StoreBusy, WorldFailure
from skinroutine.app.keeping.backups import Backup, BackupKind
from skinroutine.app.keeping.health import Shelf, Space
from skinroutine.app.reminding.health import Check, Diary, Phone, Sandbox, Window
from skinroutine.cli import doctor
from skinroutine.cli.doctor import Instruments, doctor_json, doctor_text, examine
from skinroutine.domain.record.event import Reminded

from cli.terminal import Program, Terminal
from fakes import FixedClock
from ui.days import DOSE, NOW, TODAY, at
from ui.never_say import broken_rules

NAMES = [
    *("program", "window", "notification server", "do not disturb", "buttons", "tray"),
    *("autostart", "clock", "time zone", "diary", "privacy", "lock", "backups", "set aside"),
    *("disk space", "next reminder", "last reminder", "phone"),
]
LOADS = """
import json, sys
from skinroutine.__main__ import main
main(sys.argv[1:])
heavy = ("PySide6", "shiboken6", "apscheduler")
print(json.dumps(sorted(one for one in sys.modules if one.split(".")[0] in heavy)))
"""
HOUR = timedelta(hours=1)
linux = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus and /proc are of Linux")


@dataclass(frozen=True)
class Answer:
    """A notification server's answer."""

    name: str | None = "dunst"
    trouble: str = ""
    capabilities: frozenset[str] = field(default_factory=lambda: frozenset({"actions"}))
    is_inhibited: bool = False


SILENT = Answer(None, "the notification server does not answer")


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let the whole program find no session bus and no screen."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nowhere")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def look(terminal: Terminal, clock: FixedClock) -> Instruments:
    """Return instruments in a world where all is well, over the hand-made days."""
    session = terminal.session

    def read_diary() -> Diary:
        store = session.store
        return Diary(store.count(), store.is_sound(), store.newest(500), session.queries.day())

    modes: Mapping[str, int] = {files.DIARY: 0o600}
    return Instruments(
        path=session.store.path,
        clock=clock,
        program=Check("program", is_well=True, words="This one."),
        read_diary=read_diary,
        file_modes=lambda: modes,
        is_locked=lambda: False,
        shelf=lambda _open: Shelf(1, NOW, Backup("one", NOW, BackupKind.DAILY, 22, is_good=True)),
        set_aside=tuple,
        space=lambda: Space(12_300_000_000, 200_000),
        window=lambda: Window(42, is_open=True),
        autostart=lambda: (True, "/there/entry", ""),
        ask_server=Answer,
        has_tray=lambda: True,
        no_answer=SILENT,
    )


def told(look: Instruments, name: str, within: float = 4.0) -> Check:
    """Return the check with this name."""
    return next(check for check in examine(look, within) if check.name == name)


def having(look: Instruments, phone: Phone | None) -> Instruments:
    """Return instruments that find this account in the diary."""

    def read_diary() -> Diary:
        diary = look.read_diary()
        assert diary is not None
        return replace(diary, phone=phone)

    return replace(look, read_diary=read_diary)


def fails(error: WorldFailure) -> Any:
    """Return a call that the world lets down."""

    def call(*_said: object) -> Any:
        raise error

    return call


def lines(text: str) -> dict[str, tuple[str, str]]:
    """Return how each thing is and the sentence on it, from the lines of the doctor."""
    parts = (line.split(": ", 2) for line in text.splitlines())
    return {name: (label, words) for label, name, words in parts}


@pytest.mark.parametrize(
    ("phone", "is_well", "words"),
    [
        (None, True, "Off."),
        (Phone(None, ""), None, "Not in step yet."),
        (Phone(None, "No answer."), False, "Not in step yet: No answer."),
        (Phone(NOW - HOUR, ""), True, "The calendar was in step at 2026-11-05 18:12."),
        (Phone(NOW - HOUR, "No answer."), False, "In step until 2026-11-05 18:12: No answer."),
        (Phone(NOW - 50 * HOUR, "No."), False, "In step until 2026-11-03 17:12, 2 days ago: No."),
        (Phone(NOW - 50 * HOUR, "", is_leaving=True), True, "is being taken away."),
        (Phone(NOW - HOUR, "", lacks="A part is missing."), False, "A part is missing."),
    ],
)
def test_how_it_stands_with_the_phone(
    look: Instruments, phone: Phone | None, is_well: bool | None, words: str
) -> None:
    """What came in the way is trouble; off, being taken away and just looked at are not."""
    check = told(having(look, phone), "phone")
    assert check.is_well is is_well
    assert check.words.endswith(words)


def test_a_calendar_nobody_looked_at_for_a_day_is_trouble(look: Instruments) -> None:
    """No window was open: the phone rings by an old plan, and says nothing of it."""
    assert told(having(look, Phone(NOW - 23 * HOUR, "")), "phone").is_well
    check = told(having(look, Phone(NOW - 24 * HOUR, "")), "phone")
    assert check.is_well is False
    assert "1 day ago" in check.words
    assert "skinroutine phone sync" in check.words


def test_a_diary_that_is_gone_is_trouble(look: Instruments) -> None:
    """Backups tell that there was one; where they cannot be listed, nothing tells that."""
    gone = replace(look, read_diary=lambda: None)
    check = told(gone, "diary")
    assert not check.is_well
    assert check.words.startswith(f"{look.path} is gone, and there are backups of it.")
    for shelf in (lambda _open: Shelf(0), fails(WorldFailure("They cannot be listed."))):
        assert told(replace(gone, shelf=shelf), "diary").is_well


def test_where_all_is_well(look: Instruments, terminal: Terminal) -> None:
    """Every check is there, in order, and each is a line."""
    terminal.session.store.append(
        [Reminded(DOSE, wall_time(19), "dunst, with buttons")], at(TODAY, 19), "Europe/Berlin"
    )
    checks = examine(look)
    assert [check.name for check in checks] == NAMES
    assert doctor_text(checks) == (
        "well: program: This one.\n"
        "well: window: It is open (process 42).\n"
        "well: notification server: dunst answers. It can: actions.\n"
        "well: do not disturb: It is off.\n"
        "well: buttons: Pop-ups have buttons.\n"
        "well: tray: The desktop has one.\n"
        "well: autostart: On: /there/entry.\n"
        "well: clock: It shows 2026-11-05 19:12:00.\n"
        "well: time zone: Europe/Berlin, now UTC+01:00.\n"
        f"well: diary: {look.path} opens, SQLite finds it sound, and it holds 22 facts.\n"
        "well: privacy: Its owner alone can read the diary.\n"
        "well: lock: No passphrase is set; whoever can read the files can read the diary.\n"
        "well: backups: The newest good one is from 2026-11-05 19:12 and holds 22 facts.\n"
        "well: set aside: No damaged diary is kept.\n"
        "well: disk space: 12.3 GB are free where the diary lies.\n"
        "well: next reminder: At 19:20.\n"
        "well: last reminder: 2026-11-05 19:00, shown by dunst, with buttons.\n"
        "well: phone: Off."
    )


def test_it_names_no_step(look: Instruments) -> None:
    """What the doctor says may be sent to somebody: no medicine and no step is in it."""
    said = doctor_text(examine(look)).casefold()
    for private in ("isotretinoin", "dose", "lip", "moisturizer", "sunscreen"):
        assert private not in said


def test_the_json_says_the_same(look: Instruments) -> None:
    """The JSON has the lines as objects, null for what is not known, and the sum of it."""
    checks = examine(replace(look, has_tray=lambda: None))
    data = json.loads(doctor_json(checks))
    assert data["well"] is True
    assert data["checks"] == [
        {"name": one.name, "well": one.is_well, "words": one.words} for one in checks
    ]
    assert next(one for one in data["checks"] if one["name"] == "tray")["well"] is None
    inhibited = replace(look, ask_server=lambda: Answer(is_inhibited=True))
    assert json.loads(doctor_json(examine(inhibited)))["well"] is False


def test_a_pause_is_said(look: Instruments, terminal: Terminal) -> None:
    """A pause stands where the next reminder would, and is no trouble."""
    terminal.says("pause")
    assert told(look, "next reminder").words == "Reminders are paused until 04:00."


def test_a_clock_set_back_is_seen(look: Instruments, clock: FixedClock) -> None:
    """A clock that lies days before what the diary holds is trouble."""
    clock.instant = NOW - timedelta(days=30)
    assert told(look, "clock").is_well is False
    assert "seems to be set back" in told(look, "clock").words


@pytest.mark.parametrize(
    "error", [WorldFailure("The diary is damaged."), StoreBusy("Another program is using it.")]
)
def test_a_diary_that_cannot_be_read(look: Instruments, error: WorldFailure) -> None:
    """Its sentence is told, what it would have said is not known, and all else is looked at."""
    checks = examine(replace(look, read_diary=fails(error)))
    assert [check.name for check in checks] == NAMES
    by_name = {check.name: check for check in checks}
    assert by_name["diary"] == Check("diary", is_well=False, words=str(error))
    assert by_name["next reminder"].is_well is by_name["last reminder"].is_well is None
    assert by_name["clock"].is_well


def test_backups_that_cannot_be_looked_at_are_trouble(look: Instruments) -> None:
    """The sentence of the disk is told."""
    check = told(replace(look, shelf=fails(WorldFailure("They cannot be listed."))), "backups")
    assert check == Check("backups", is_well=False, words="They cannot be listed.")


def test_a_locked_diary(look: Instruments) -> None:
    """What cannot be opened is not known, and no trouble; what can be checked is checked."""
    locked = replace(
        look,
        read_diary=fails(Locked("The diary is locked.")),
        is_locked=lambda: True,
        shelf=lambda is_open: Shelf(2, NOW, None, 2 if is_open else 0),
        file_modes=lambda: {files.DIARY: 0o644},
    )
    checks = {check.name: check for check in examine(locked)}
    assert list(checks) == NAMES
    assert checks["diary"] == Check("diary", None, "The diary is locked.")
    assert checks["backups"].is_well is checks["last reminder"].is_well is None
    assert "The newest is from 2026-11-05 19:12" in checks["backups"].words
    assert checks["lock"] == Check(
        "lock",
        is_well=True,
        words="A passphrase locks the diary; what is in it was not looked at.",
    )
    assert checks["privacy"].is_well is False
    opened = told(replace(look, is_locked=lambda: True), "lock")
    assert opened.words == "A passphrase locks the diary; it could be opened."


def test_a_sandbox_is_told_and_may_hang(look: Instruments) -> None:
    """In a Flatpak its portals are looked at; where they hang, what is known is told."""
    found = Sandbox({"Notification": 2}, is_allowed=True, way_back="go back")
    silent = replace(found, versions=None)
    inside = replace(look, sandbox=lambda: found, no_portal=silent)
    assert told(inside, "portals").is_well
    assert told(inside, "background").is_well
    never = threading.Event()
    hangs = replace(inside, sandbox=lambda: found if never.wait(5) else None)
    assert told(hangs, "portals", within=0.1).is_well is False
    never.set()
    assert {"portals", "background"}.isdisjoint(check.name for check in examine(look))


def test_an_autostart_that_cannot_be_read_is_not_known(look: Instruments) -> None:
    """Its sentence is told."""
    check = told(replace(look, autostart=fails(WorldFailure("It cannot be read."))), "autostart")
    assert check == Check("autostart", None, "It cannot be read.")


def test_a_desktop_that_hangs_is_given_up(look: Instruments) -> None:
    """All questions to the desktop together have one limit, and the rest is told all the same."""
    never = threading.Event()

    def hang() -> Any:
        never.wait(30)

    class Running(FixedClock):
        def awake_for(self) -> float:
            return time.monotonic()

    stuck = replace(look, ask_server=hang, has_tray=hang, clock=Running(NOW))
    begins = time.monotonic()
    checks = examine(replace(stuck, window=lambda: Window(None, is_open=False)), within=0.3)
    assert time.monotonic() - begins < 2
    never.set()
    by_name = {check.name: check for check in checks}
    assert by_name["notification server"] == Check(
        "notification server", is_well=False, words="The notification server does not answer."
    )
    assert by_name["tray"].is_well is None
    assert by_name["diary"].is_well


def test_a_fault_of_ours_stays_loud(look: Instruments) -> None:
    """What goes amiss in our own code is raised, from the thread as well."""

    def broken() -> Any:
        raise AssertionError

    with pytest.raises(AssertionError):
        examine(replace(look, has_tray=broken))


@linux
def test_without_bus_screen_and_diary(program: Program, profile: Path) -> None:
    """The whole program says what it can, ends with 1, and makes no diary."""
    answer = program("doctor")
    assert (answer.code, answer.err) == (1, "")
    said = lines(answer.out)
    assert list(said) == NAMES[:-3]
    assert [name for name, (label, _) in said.items() if label == "trouble"] == [
        "notification server"
    ]
    assert said["notification server"][1].startswith("No session bus: ")
    assert said["diary"] == ("well", f"There is none at {profile / files.DIARY} yet.")
    assert not (profile / files.DIARY).exists()


@linux
def test_with_a_diary(program: Program, profile: Path, home: Path) -> None:
    """Over a diary every check is there; it changes no fact; the autostart's place is named."""
    program("done", "dose")
    facts = program("reminders", "--json").out
    said = lines(program("doctor").out)
    assert list(said) == NAMES
    assert said["diary"][1].endswith("and it holds 2 facts.")
    assert said["autostart"] == ("well", f"Off: {home}/config/autostart/skinroutine.desktop.")
    assert said["window"] == ("well", "None is open. Reminders come while skinroutine runs.")
    assert program("reminders", "--json").out == facts
    for text in said.values():
        assert broken_rules(text[1]) == []


@linux
def test_an_open_window_makes_up_for_a_missing_server(program: Program, profile: Path) -> None:
    """With a window open, no server is no trouble and the exit code is 0; the JSON agrees."""
    program("today")
    name = Path(sys.executable).resolve().name
    (profile / "window.lock").write_text(f"{os.getpid()}\n{name}\nhost\n")
    (profile / "window.lock").chmod(0o600)
    answer = program("doctor", "--json")
    data = json.loads(answer.out)
    assert (answer.code, data["well"]) == (0, True)
    words = {check["name"]: check["words"] for check in data["checks"]}
    assert words["window"] == f"It is open (process {os.getpid()})."
    assert words["notification server"].endswith("The open window shows reminders by itself.")


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of Unix")
def test_a_diary_that_others_can_read_is_trouble(program: Program, profile: Path) -> None:
    """The permissions are said, and what they should be; they are left as they are."""
    program("today")
    (profile / files.DIARY).chmod(0o644)
    answer = program("doctor")
    assert answer.code == 1
    label, words = lines(answer.out)["privacy"]
    assert label == "trouble"
    assert f"{files.DIARY} (0644)" in words
    assert (profile / files.DIARY).stat().st_mode & 0o777 == 0o644


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of Unix")
def test_whatever_of_it_others_can_read_is_trouble(program: Program, profile: Path) -> None:
    """The folder, the log, backups, photos and what was set aside are private too."""
    program("today")
    program("backup")
    private = [profile, profile / "backups", profile / files.LOG, *(profile / "backups").iterdir()]
    for folder in ("photos", "damaged"):
        (profile / folder).mkdir(mode=0o700)
        (profile / folder / "one").touch(0o600)
        private += [profile / folder, profile / folder / "one"]
    (profile / "letter.txt").touch(0o644)
    assert lines(program("doctor").out)["privacy"][0] == "well"
    for one in private:
        mode = one.stat().st_mode & 0o777
        one.chmod(mode | 0o004)
        label, words = lines(program("doctor").out)["privacy"]
        one.chmod(mode)
        assert (label, one.name in words) == ("trouble", True), one


@pytest.mark.expects_log("a backup is not good")
def test_a_backup_that_cannot_be_read_is_trouble(program: Program, profile: Path) -> None:
    """The newest that is good is told beside the newer ones that are not."""
    program("done", "dose")
    assert "There is none yet" in lines(program("doctor").out)["backups"][1]
    program("backup")
    good = lines(program("doctor").out)["backups"]
    assert (good[0], good[1].endswith("and holds 2 facts.")) == ("well", True)
    spoilt = profile / "backups" / "2099-01-01T000000Z-by-hand.sqlite3"
    spoilt.write_bytes(b"no backup" * 200)
    label, words = lines(program("doctor").out)["backups"]
    assert (label, words.endswith("1 newer one cannot be read.")) == ("trouble", True)


def test_a_profile_that_is_locked(
    program: Program, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the passphrase what can be looked at is; with it, everything is."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    program("done", "dose")
    program("backup")
    compose.lock_of(profile).turn_on("a few long words")
    said = lines(program("doctor").out)
    assert list(said) == NAMES
    assert [name for name, (label, _) in said.items() if label == "trouble"] == [
        "notification server"
    ]
    assert said["lock"][1].endswith("what is in it was not looked at.")
    for name in ("diary", "backups", "next reminder", "last reminder"):
        assert said[name][0] == "not known"
    (tmp_path / "words").write_text("a few long words\n")
    opened = lines(program("doctor", "--passphrase-file", str(tmp_path / "words")).out)
    assert opened["lock"][1].endswith("it could be opened.")
    for name in ("diary", "backups", "privacy"):
        assert opened[name][0] == "well"
    assert opened["backups"][1].endswith("and holds 2 facts.")


def test_what_was_set_aside_is_told(program: Program, profile: Path) -> None:
    """Its name is there, and that it is as private as the diary."""
    program("today")
    (profile / "damaged" / "2026-11-30T091500Z").mkdir(parents=True, mode=0o700)
    label, words = lines(program("doctor").out)["set aside"]
    assert label == "well"
    assert words.startswith(f"1 damaged diary kept in {profile}: damaged/2026-11-30T091500Z.")


def test_a_diary_that_is_none_is_told(program: Program, profile: Path) -> None:
    """A file that is no diary is trouble in a sentence; not a byte of it changes."""
    profile.mkdir()
    garbage = b"This is not a diary. " * 500
    (profile / files.DIARY).write_bytes(garbage)
    answer = program("doctor")
    assert (answer.code, answer.err) == (1, "")
    label, words = lines(answer.out)["diary"]
    assert (label, "is damaged" in words) == ("trouble", True)
    assert (profile / files.DIARY).read_bytes() == garbage


@pytest.fixture
def torn(program: Program, profile: Path) -> bytes:
    """Return the bytes of a diary in which one page of its facts is overwritten."""
    program("--demo", "today")
    path = profile / files.DIARY
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    whole = bytearray(path.read_bytes())
    page = len(whole) // size // 2
    whole[page * size : (page + 1) * size] = b"\xa5" * size
    path.write_bytes(whole)
    return bytes(whole)


@pytest.mark.expects_log("ERROR .*store: ")
def test_a_torn_diary_is_told(program: Program, profile: Path, torn: bytes) -> None:
    """A page that is no page is found, told in a sentence, and left as it is."""
    answer = program("doctor", "--json")
    assert (answer.code, answer.err) == (1, "")
    data = json.loads(answer.out)
    words = {check["name"]: check for check in data["checks"]}
    assert data["well"] is words["diary"]["well"] is False
    assert "is damaged" in words["diary"]["words"]
    assert (profile / files.DIARY).read_bytes() == torn


def test_a_file_that_sqlite_finds_fault_with(terminal: Terminal, tmp_path: Path) -> None:
    """An index that lost a row is no failure of a read, and still told."""
    path = tmp_path / "copy"
    with (
        closing(sqlite3.connect(terminal.session.store.path)) as store,
        closing(sqlite3.connect(path)) as copy,
    ):
        store.backup(copy)
        copy.execute("PRAGMA writable_schema = ON")
        copy.execute("UPDATE sqlite_schema SET sql = replace(sql, 'day TEXT', 'day TEXT NOT NULL')")
        copy.commit()
    with closing(SqliteStore(path)) as made:
        assert not made.is_sound()
        assert made.count() == len(terminal.session.store.newest(1000))
    assert terminal.session.store.is_sound()


@linux
def test_it_ends_in_time_where_the_bus_hangs(profile: Path, tmp_path: Path) -> None:
    """A bus that never says a word costs seconds, not minutes, and the window is not loaded."""
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "bus"))
        deaf.listen()
        begins = time.monotonic()
        ran = subprocess.run(
            [sys.executable, "-c", LOADS, "--profile", str(profile), "doctor"],
            env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/bus"},
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        )
    assert time.monotonic() - begins < 8
    *said, loaded = ran.stdout.splitlines()
    assert json.loads(loaded) == []
    assert lines("\n".join(said))["notification server"][0] == "trouble"
    assert ran.stderr == ""


@pytest.fixture
def greeted_by_nobody(tmp_path: Path) -> Iterator[str]:
    """Yield the address of a bus that lets everybody in and then never greets."""

    def serve() -> None:
        with ExitStack() as guests, suppress(OSError):
            while True:
                guest, _ = listener.accept()
                guests.enter_context(guest)
                guest.recv(1000)
                guest.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")

    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "half a bus"))
        listener.listen()
        server = threading.Thread(target=serve)
        server.start()
        yield f"unix:path={tmp_path}/half a bus"
        listener.shutdown(socket.SHUT_RDWR)
        server.join(10)


@linux
def test_it_ends_in_time_where_the_bus_never_greets(profile: Path, greeted_by_nobody: str) -> None:
    """The worst bus there is: it lets us in and goes silent; the program ends all the same."""
    begins = time.monotonic()
    ran = subprocess.run(
        [sys.executable, "-m", "skinroutine", "--profile", str(profile), "doctor"],
        env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": greeted_by_nobody},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert time.monotonic() - begins < 8
    assert (ran.returncode, ran.stderr) == (1, "")
    assert lines(ran.stdout)["notification server"][1] == "The notification server does not answer."


@linux
@pytest.mark.parametrize("address", ["nonsense", "", "tcp:host=localhost,port=1", "unix:x=y"])
def test_any_address_of_a_bus(
    program: Program, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    """Whatever stands where the address should be, it is one sentence."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    label, words = lines(program("doctor").out)["notification server"]
    assert (label, words.endswith(".")) == ("trouble", True)


@linux
@pytest.mark.parametrize("error", [ValueError, TypeError])
def test_an_answer_that_makes_no_sense(
    program: Program, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    """A server that answers anything else than it should is trouble in a sentence."""

    def answer(within: float) -> Any:
        raise error

    monkeypatch.setattr(notification_server, "ask_server", answer)
    assert lines(program("doctor").out)["notification server"] == (
        "trouble",
        "What the notification server answers makes no sense.",
    )


def test_every_label_is_known() -> None:
    """The three labels are those of the three answers."""
    assert doctor.LABELS == {True: "well", False: "trouble", None: "not known"}
