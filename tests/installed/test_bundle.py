"""The bundle in a clean root without Python: an ordinary user unpacks it, and all of it works.

The first tests run with the libraries that its README names and no others; the notification server
comes after them, and brings more.
"""

from __future__ import annotations

import json
import os
import re
import tarfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from skinroutine import APP_ID, __version__
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.domain.record.event import Preferred
from skinroutine.domain.record.preferences import PreferenceName
from waiting import wait_for

from installed import roots

pytestmark = [
    pytest.mark.timeout(1200),
    # what is started in a root ends with the root, and is not waited for one by one
    pytest.mark.filterwarnings(
        "ignore:Exception ignored in. <function Popen:pytest.PytestUnraisableExceptionWarning"
    ),
]

HOUSE = Path(__file__).parents[2]
PACKED = HOUSE / "dist" / f"skinroutine-{__version__}-linux-x86_64.tar.gz"
PROGRAM = f"/home/{roots.PERSON}/skinroutine/skinroutine"
SHARE = ".local/share"
PROFILE = f"{SHARE}/skinroutine"
APT = re.compile(r"^    sudo apt install --no-install-recommends (.+)$", re.MULTILINE)
PASSPHRASE = "three plain words"  # noqa: S105 - of a diary that is made here
OPTIONAL = {"libcups.so.2"}
"""What a part of Qt asks for that the README calls needed for printing alone."""
ON_DEMAND = "/usr/share/dbus-1/services/*dunst*"
"""By this a bus starts a second dunst, with other settings, at a question to the first."""
WATCHED = """#!/bin/sh
env >"$HOME/notify-send.environment"
exec /usr/bin/notify-send "$@"
"""
LIBRARIES = """
cd "$HOME/skinroutine/_internal"
export LD_LIBRARY_PATH=$PWD
find . -type f -name '*.so*' -exec ldd {} + | grep 'not found' | sort -u
ldd ../skinroutine | grep 'not found'
true
"""


def late_morning() -> str:
    """Name a zone in which it is after eleven: a made-up course then has a step that is due."""
    hour = time.gmtime(time.clock_gettime(time.CLOCK_REALTIME)).tm_hour
    return f"Etc/GMT{hour - 11:+d}"


@pytest.fixture(scope="module")
def root(release: str) -> Iterator[roots.Root]:
    """Yield a root with the packages that the README names, and the bundle in the person's home."""
    with roots.clean_root(release, zone=late_morning()) as made:
        with tarfile.open(PACKED) as packed:
            readme = packed.extractfile("skinroutine/README.txt")
            assert readme is not None
            named = APT.search(readme.read().decode())
        assert named is not None
        kept_out = made.path("/etc/dpkg/dpkg.cfg.d/60here")
        kept_out.write_text(f"path-exclude={ON_DEMAND}\n")
        made.install(*named[1].split())
        made.hand(PACKED, f"/home/{roots.PERSON}/{PACKED.name}")
        made.person("tar", "-xzf", PACKED.name, seconds=120)
        yield made


def ask(root: roots.Root, *words: str) -> dict[str, Any]:
    """Return the JSON that a command of the bundle answers with."""
    answer: dict[str, Any] = json.loads(root.person(PROGRAM, *words, "--json").stdout)
    return answer


def said(log: Path) -> str:
    """Return what stands in a log that may not be there yet."""
    return log.read_text() if log.exists() else ""


def ended(root: roots.Root, profile: str = PROFILE) -> None:
    """End the window as the end of a session does, and see that nothing broke meanwhile."""
    root.stop(PROGRAM)
    text = root.log() + said(root.home(f"{profile}/skinroutine.log"))
    assert "Traceback" not in text, text
    assert "PYI-" not in text, text


def test_there_is_no_python_and_no_notification_server(root: roots.Root) -> None:
    """Whatever the bundle does here, it does without a Python of the system."""
    asked = "command -v python; command -v python3; command -v dunst; ls /usr/lib | grep ^python"
    answer = root.person("sh", "-c", asked, code=None)
    assert answer.stdout == "", answer.stdout


def test_there_is_no_python_and_no_notification_server_checks_something(root: roots.Root) -> None:
    """The same question finds a program that is there."""
    assert root.person("sh", "-c", "command -v tar").stdout == "/usr/bin/tar\n"


def test_every_library_is_found(root: roots.Root) -> None:
    """Each library of the bundle finds what it asks for, inside or in what the README names."""
    told = root.person("bash", "-c", LIBRARIES, seconds=300).stdout
    missing = {line.split()[0] for line in told.splitlines() if "=>" in line}
    assert missing == OPTIONAL, told


def test_no_library_of_the_system_has_another_in_the_bundle(root: roots.Root) -> None:
    """Drivers load the system's own C++ library, which must be the newer one."""
    held = {path.name for path in root.home("skinroutine/_internal").rglob("*.so*")}
    assert not [
        name for name in held if name.startswith(("libstdc++", "libgcc_s", "libGL.", "libX11"))
    ]


def test_the_command_line_keeps_a_diary(root: roots.Root) -> None:
    """The version, a checklist, a tick and what the week says of it."""
    assert root.person(PROGRAM, "--version").stdout == f"skinroutine {__version__}\n"
    state = ask(root, "today")["occurrences"][0]
    root.person(PROGRAM, "done", state["step"], "--slot", state["slot"])
    assert ask(root, "today")["occurrences"][0]["done_at"]
    modes = {path.stat().st_mode & 0o077 for path in root.home(PROFILE).iterdir()}
    assert modes == {0}


def test_the_doctor_looks(root: roots.Root) -> None:
    """The doctor knows its program and says that nobody here shows notifications."""
    told = json.loads(root.person(PROGRAM, "doctor", "--json", code=1).stdout)
    assert __version__ in json.dumps(told)
    assert "notification" in json.dumps(told)


@pytest.mark.parametrize(
    ("kind", "begins"),
    [("pdf", b"%PDF-"), ("ics", b"BEGIN:VCALENDAR"), ("csv", b"\xef\xbb\xbf"), ("json", b"{")],
)
def test_files_leave_without_a_screen(root: roots.Root, kind: str, begins: bytes) -> None:
    """A page for the visit, a calendar and tables are written; the page has its own typeface."""
    root.person(PROGRAM, "export", "--format", kind, "-o", f"out.{kind}")
    written = root.home(f"out.{kind}").read_bytes()
    assert written.startswith(begins)
    if kind == "pdf":
        assert b"Inter" in written


def test_the_first_weekday_is_the_locales(root: roots.Root) -> None:
    """The slim locale data still knows where a week begins on Sunday."""
    weeks = {
        name: root.person(PROGRAM, "week", LC_ALL=name, LANG=name).stdout
        for name in ("en_US.UTF-8", "de_DE.UTF-8")
    }
    first = {name: re.search(r"(Mon|Sun)", text) for name, text in weeks.items()}
    assert {name: found and found[1] for name, found in first.items()} == {
        "en_US.UTF-8": "Sun",
        "de_DE.UTF-8": "Mon",
    }


def test_licences_are_told(root: roots.Root) -> None:
    """The licences of what is in the bundle were collected into it."""
    told = root.person(PROGRAM, "licences").stdout
    for name in ("PySide6", "Python", "OpenSSL", "PyInstaller"):
        assert name.lower() in told.lower(), name


def test_a_window_on_a_screen_with_no_library_more(
    root: roots.Root, shown: roots.Screen, release: str
) -> None:
    """The window is there, with its icons and photos' formats, and quits in order."""
    root.spawn(PROGRAM, DISPLAY=shown.display)
    wait_for(lambda: shown.windows("^skinroutine$"), 60, f"the window\n{root.log()}")
    log = root.home(f"{PROFILE}/skinroutine.log")
    wait_for(lambda: "reminders run" in said(log), 60, "it runs")
    shown.picture(roots.KEPT / f"bundle-bare-{release}.png")
    (pid,) = root.processes(PROGRAM)
    libraries = Path(f"/proc/{pid}/maps").read_text()
    for name in ("libqxcb.so", "libQt6Svg", "libQt6Network"):
        assert name in libraries, name
    answer = root.person(PROGRAM, DISPLAY=shown.display)
    assert "brought to the front" in answer.stdout
    ended(root)


def test_a_lock_of_a_passphrase(root: roots.Root) -> None:
    """The encrypted store works: what is locked opens with the passphrase, and not without."""
    root.home("words").write_text(PASSPHRASE)
    os.chown(root.home("words"), roots.UID, roots.UID)
    words = ("--profile", "locked", "--passphrase-file", "words")
    root.person(PROGRAM, "lock", "on", *words)
    assert not root.home("locked/diary.sqlite3").read_bytes().startswith(b"SQLite format 3")
    assert root.person(PROGRAM, "today", *words).stdout
    refused = root.person(PROGRAM, "today", "--profile", "locked", code=1)
    assert "passphrase" in refused.stderr


def reminded(
    root: roots.Root, desk: roots.Desk, profile: str, *, first: str = "", **more: str
) -> tuple[dict[str, Any], str]:
    """Start the window of a made-up course, and return its reminder and the line of the pop-up.

    `first` is a channel that the person did not see, so that the next one is tried first.
    """
    root.person(PROGRAM, "today", "--demo", "--profile", profile)
    if first:
        path = root.home(f"{profile}/diary.sqlite3")
        store = SqliteStore(path)
        now = datetime.fromtimestamp(time.clock_gettime(time.CLOCK_REALTIME), UTC)
        store.append([Preferred(PreferenceName.UNSEEN_CHANNELS.value, first)], now, "UTC")
        store.close()
        for one in path.parent.iterdir():
            os.chown(one, roots.UID, roots.UID)
    before = len(desk.popups())
    root.spawn(PROGRAM, "--demo", "--profile", profile, **more)
    wait_for(lambda: len(desk.popups()) > before, 90, f"a pop-up comes\n{root.log()}")
    entry = wait_for(lambda: shown_by(root, profile), 20, "the log has it")
    return entry, desk.popups()[before]


def shown_by(root: roots.Root, profile: str) -> dict[str, Any] | None:
    """Return the newest reminder that was shown, or None."""
    told = ask(root, "reminders", "--demo", "--profile", profile)["reminders"]
    return next((one for one in reversed(told) if one["shown"]), None)


def test_a_reminder_with_buttons(root: roots.Root, shown: roots.Screen, release: str) -> None:
    """The notification server shows the reminder, and its button is a tick in the diary."""
    with roots.session(root, shown) as desk:
        entry, popup = reminded(root, desk, "buttons")
        assert entry["shown"][-1]["channel"] == "dunst, with buttons"
        assert popup.startswith("skinroutine|")
        wait_for(lambda: shown.windows("[Dd]unst"), 20, "the pop-up is on the screen")
        shown.picture(roots.KEPT / f"bundle-reminder-{release}.png")
        desk.press("Done")
        wait_for(lambda: (shown_by(root, "buttons") or {}).get("acted"), 20, "it is ticked")
        ended(root, "buttons")


def test_a_reminder_by_plyer_whose_helper_has_its_own_libraries(
    root: roots.Root, shown: roots.Screen
) -> None:
    """The library's notifier is in the bundle, and notify-send does not load the bundle's parts."""
    helper = root.path("/usr/local/bin/notify-send")
    helper.write_text(WATCHED)
    helper.chmod(0o755)
    with roots.session(root, shown) as desk:
        entry, popup = reminded(root, desk, "plain", first="buttons", LD_LIBRARY_PATH="/opt/mine")
        assert entry["shown"][-1]["channel"] == "plyer, dunst"
        assert popup.startswith("skinroutine|")
        told = root.home("notify-send.environment").read_text()
        assert "LD_LIBRARY_PATH=/opt/mine\n" in told
        assert "_internal" not in told
        assert "_PYI" not in told
        ended(root, "plain")


def test_the_doctor_finds_a_desktop_well(root: roots.Root, shown: roots.Screen) -> None:
    """With a notification server, the doctor knows its name."""
    with roots.session(root, shown):
        told = root.person(PROGRAM, "doctor", "--profile", "buttons", code=None).stdout
        assert "dunst" in told, told


def test_it_goes_into_the_menu_and_out_again(root: roots.Root) -> None:
    """The entry and the start with the computer start this very program, and are taken out."""
    folder = str(Path(PROGRAM).parent)
    entry = root.home(f"{SHARE}/applications/{APP_ID}.desktop")
    icon = root.home(f"{SHARE}/icons/hicolor/48x48/apps/{APP_ID}.png")
    link = f"/home/{roots.PERSON}/.local/bin/skinroutine"
    root.person(f"{folder}/skinroutine-install")
    assert f'Exec="{PROGRAM}"\n' in entry.read_text()
    assert f"TryExec={PROGRAM}\n" in entry.read_text()
    assert icon.is_file()
    assert root.person(link, "--version").stdout == f"skinroutine {__version__}\n"
    path = f"/home/{roots.PERSON}/.local/bin:/usr/bin:/bin"
    root.person(PROGRAM, "settings", "--autostart", "on", PATH=path)
    at_sign_in = root.home(".config/autostart/skinroutine.desktop").read_text()
    assert f"Exec={link} --background\n" in at_sign_in
    root.person(PROGRAM, "settings", "--autostart", "off", PATH=path)
    assert "stays" in root.person(f"{folder}/skinroutine-install", "--remove").stdout
    assert not entry.exists()
    assert not icon.exists()
    assert not root.path(link).is_symlink()
    assert root.home(f"{PROFILE}/diary.sqlite3").is_file()


def test_a_folder_with_a_space_goes_into_the_menu_too(root: roots.Root) -> None:
    """The menu starts the program from wherever it lies; a way that it cannot start is refused."""
    entry = root.home(f"{SHARE}/applications/{APP_ID}.desktop")
    for name, code in (("my programs", 0), ('a "b', 1)):
        root.person("mkdir", name)
        root.person("mv", "skinroutine", f"{name}/skinroutine")
        root.person(f"./{name}/skinroutine/skinroutine-install", code=code)
        if not code:
            assert (
                f'Exec="/home/{roots.PERSON}/{name}/skinroutine/skinroutine"' in entry.read_text()
            )
            root.person(f"./{name}/skinroutine/skinroutine-install", "--remove")
        assert not entry.exists()
        root.person("mv", f"{name}/skinroutine", "skinroutine")
