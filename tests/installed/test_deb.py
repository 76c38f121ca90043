"""The Debian package in a clean root: installed, used by an ordinary user, upgraded, and taken out.

The tests of a release go on from one another, in this order. Pictures are kept in build/installed.
"""

from __future__ import annotations

import configparser
import hashlib
import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from skinroutine import APP_ID, __version__
from skinroutine.adapters.desktop.autostart import exec_words
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.domain.record.event import Preferred
from skinroutine.domain.record.preferences import PreferenceName
from waiting import wait_for

from installed import roots
from installed.roots import Desk, Root, Screen

pytestmark = pytest.mark.timeout(1200)

DIST = roots.HOUSE / "dist"
PROFILE = ".local/share/skinroutine"
PROGRAM = "/usr/lib/skinroutine/skinroutine"
NEWER = f"{__version__}+newer"
WINDOW = "^skinroutine$"
LIBRARIES = """
export LD_LIBRARY_PATH=/usr/lib/skinroutine/_internal
find /usr/lib/skinroutine -type f \\( -name '*.so*' -o -name skinroutine \\) -exec ldd {} + |
    grep 'not found' | sort -u
true
"""


def utc_now() -> datetime:
    """Return the instant; the program runs by the real clock."""
    return datetime.fromtimestamp(time.clock_gettime(time.CLOCK_REALTIME), UTC)


def late_morning() -> str:
    """Name a zone in which it is between eleven and twelve, so that the default day is in order."""
    return f"Etc/GMT{utc_now().hour - 11:+d}"


@pytest.fixture(scope="module")
def package() -> Path:
    """Return the package that was made of this version."""
    found = list(DIST.glob(f"skinroutine_{__version__}_*.deb"))
    if not found:
        pytest.skip(f"there is no package of {__version__} in dist; 'make deb' makes it")
    return found[0]


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the files of the package, and its papers in DEBIAN."""
    folder = tmp_path_factory.mktemp("unpacked") / "root"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(folder)], check=True)
    return folder


@pytest.fixture(scope="module")
def newer(unpacked: Path) -> Path:
    """Return the same package under a higher version."""
    control = unpacked / "DEBIAN/control"
    before = control.read_text()
    control.write_text(before.replace(f"Version: {__version__}\n", f"Version: {NEWER}\n"))
    made = unpacked.parent / f"skinroutine_{NEWER}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(unpacked), str(made)],
        stdout=subprocess.DEVNULL,
        check=True,
    )
    control.write_text(before)
    return made


@pytest.fixture(scope="module")
def root(release: str, _where_roots_can_be: None) -> Iterator[Root]:
    """Yield a fresh root in which it is late morning."""
    with roots.clean_root(release, zone=late_morning()) as made:
        yield made


@pytest.fixture(scope="module")
def installed(root: Root, package: Path) -> Root:
    """Return the root with the package and what that depends on, and nothing else."""
    root.install(package)
    return root


@pytest.fixture(scope="module")
def desk(installed: Root, shown: Screen) -> Iterator[Desk]:
    """Yield the person's session, with a real notification server."""
    with roots.session(installed, shown) as made:
        yield made


@pytest.fixture
def coming_minute(root: Root) -> Callable[[int], datetime]:
    """Return a function to the n-th full minute from now, on the person's wall clock."""

    def coming(number: int) -> datetime:
        now = utc_now()
        first = now.replace(second=0, microsecond=0) + timedelta(minutes=1)
        if first - now < timedelta(seconds=30):
            first += timedelta(minutes=1)
        zone = ZoneInfo(root.environment["TZ"])
        return (first + timedelta(minutes=number - 1)).astimezone(zone)

    return coming


def ask(root: Root, *words: str) -> dict[str, Any]:
    """Return the JSON answer to a question in the terminal."""
    answer: dict[str, Any] = json.loads(root.person("skinroutine", *words, "--json").stdout)
    return answer


def state(root: Root, step: str, slot: str) -> dict[str, Any]:
    """Return one of today's occurrences."""
    of_today = ask(root, "today")["occurrences"]
    return next(dict(one) for one in of_today if (one["step"], one["slot"]) == (step, slot))


def put_welcome_away(root: Root) -> None:
    """Write what the welcome writes when it is skipped."""
    store = SqliteStore(root.home(PROFILE) / "diary.sqlite3")
    store.append([Preferred(PreferenceName.WELCOME.value, "done")], utc_now(), "UTC")
    store.close()
    owner = f"{roots.UID}:{roots.UID}"
    subprocess.run(["chown", "-R", owner, str(root.home(PROFILE))], check=True)


def entry_words(path: Path) -> tuple[str, ...]:
    """Return the command of a desktop file, as a desktop reads it."""
    file = configparser.RawConfigParser(delimiters="=", comment_prefixes="#")
    file.read_string(path.read_text(encoding="utf-8"))
    return exec_words(file["Desktop Entry"]["Exec"])


def open_window(root: Root, shown: Screen, *words: str) -> None:
    """Start the program and wait until its window is on the screen."""
    root.spawn(*words)
    wait_for(lambda: shown.windows(WINDOW), 30, "the window is shown")


def press(shown: Screen, *keys: str) -> None:
    """Press keys in the window."""
    search = ("xdotool", "search", "--onlyvisible", "--name", WINDOW)
    shown.tool(*search, "windowactivate", "--sync", "key", "--delay", "60", *keys)


def sums(folder: Path) -> dict[str, str]:
    """Return what every file below a folder holds."""
    return {
        one.relative_to(folder).as_posix(): hashlib.sha256(one.read_bytes()).hexdigest()
        for one in sorted(folder.rglob("*"))
        if one.is_file()
    }


def ours(root: Root) -> list[str]:
    """Return the package's own files and links, as dpkg lists them."""
    listed = root.run("dpkg", "--listfiles", "skinroutine").stdout.splitlines()
    return [one for one in listed if not root.path(one).is_dir() or root.path(one).is_symlink()]


def test_it_installs_with_what_it_depends_on_and_needs_no_python(installed: Root) -> None:
    status = installed.run(
        "dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}", "skinroutine"
    )
    assert status.stdout == f"installed {__version__}"
    assert installed.run("sh", "-c", "command -v python3", code=None).stdout == ""
    assert installed.run("sh", "-c", LIBRARIES).stdout == ""


def test_its_files_belong_to_root_and_everybody_can_read_them(installed: Root) -> None:
    writable = ("find", "/usr/lib/skinroutine", "!", "-type", "l", "-perm", "/022")
    assert installed.run(*writable).stdout == ""
    foreign = installed.run("find", "/usr/lib/skinroutine", "!", "-user", "root").stdout
    hidden = installed.run("find", "/usr/lib/skinroutine", "!", "-perm", "-444").stdout
    assert (foreign, hidden) == ("", "")
    assert not (installed.path("/var/lib/dpkg/info") / "skinroutine.postinst").exists()


def test_the_command_works_for_an_ordinary_user(installed: Root) -> None:
    version = installed.person("skinroutine", "--version")
    assert (version.stdout, version.stderr) == (f"skinroutine {__version__}\n", "")
    assert "Moisturizer" in installed.person("skinroutine", "today").stdout
    assert installed.person("skinroutine-gui", "--version").stdout == version.stdout
    modes = {path.stat().st_mode & 0o077 for path in installed.home(PROFILE).iterdir()}
    assert modes == {0}


def test_the_window_shows_the_checklist_with_nothing_else_installed(
    installed: Root, shown: Screen, release: str
) -> None:
    """No bus, no notification server, no font but what the package depends on."""
    put_welcome_away(installed)
    installed.environment["DISPLAY"] = shown.display
    entry = installed.path(f"/usr/share/applications/{APP_ID}.desktop")
    open_window(installed, shown, *entry_words(entry))
    of_class = ("xdotool", "search", "--onlyvisible", "--class", "^skinroutine$")
    assert set(shown.windows(WINDOW)) <= set(shown.tool(*of_class).split()), "StartupWMClass"
    press(shown, "ctrl+d")
    wait_for(lambda: state(installed, "moisturizer", "morning")["done_at"], 10, "a row is ticked")
    shown.picture(roots.KEPT / f"deb-{release}-today.png")
    press(shown, "ctrl+z")
    wait_for(lambda: not state(installed, "moisturizer", "morning")["done_at"], 10, "it is undone")
    installed.stop(PROGRAM)
    assert "Traceback" not in installed.log()


@pytest.mark.parametrize("language", ["ar", "de"])
def test_the_window_speaks_other_languages(
    installed: Root, shown: Screen, release: str, language: str
) -> None:
    installed.person("skinroutine", "settings", "--language", language)
    open_window(installed, shown, "skinroutine")
    press(shown, "ctrl+d")
    wait_for(lambda: state(installed, "moisturizer", "morning")["done_at"], 10, "a row is ticked")
    shown.picture(roots.KEPT / f"deb-{release}-today-{language}.png")
    press(shown, "ctrl+z")
    wait_for(lambda: not state(installed, "moisturizer", "morning")["done_at"], 10, "it is undone")
    installed.stop(PROGRAM)
    installed.person("skinroutine", "settings", "--language", "desktop")


def test_a_reminder_comes_and_done_is_the_record(
    desk: Desk,
    installed: Root,
    shown: Screen,
    release: str,
    coming_minute: Callable[[int], datetime],
) -> None:
    due = coming_minute(1)
    installed.person("skinroutine", "routine", "--lunch", f"{due:%H:%M}")
    open_window(installed, shown, "skinroutine")
    (popup,) = wait_for(desk.popups, 120, "the pop-up comes")
    late = (utc_now() - due).total_seconds()
    print(f"{release}: {popup!r}, at most {late:.1f} s after its time")
    assert late < 5
    assert popup.startswith(f"skinroutine|Lip balm|{due:%H:%M}.")
    shown.picture(roots.KEPT / f"deb-{release}-reminder.png")
    desk.press("Done")
    wait_for(lambda: state(installed, "lip-balm", "midday")["done_at"], 10, "it is the record")
    wait_for(lambda: not desk.displayed(), 10, "the pop-up is closed")


def test_a_second_start_brings_the_first_to_the_front(
    desk: Desk, installed: Root, shown: Screen
) -> None:
    (window,) = shown.windows(WINDOW)
    shown.tool("xdotool", "windowminimize", "--sync", window)
    wait_for(lambda: not shown.windows(WINDOW), 10, "the window is small")
    answer = installed.person("skinroutine-gui")
    assert answer.stdout == "skinroutine is already running; its window was brought to the front.\n"
    wait_for(lambda: shown.windows(WINDOW), 10, "the window is back")
    assert len(installed.processes(PROGRAM)) == 1
    installed.stop(PROGRAM)


def test_the_desktop_finds_entry_icons_and_metainfo(installed: Root) -> None:
    share = installed.path("/usr/share")
    sizes = {path.parts[-3] for path in share.glob(f"icons/hicolor/*/apps/{APP_ID}*")}
    assert {"16x16", "22x22", "24x24", "32x32", "48x48", "64x64", "128x128", "256x256"} < sizes
    assert {"512x512", "scalable", "symbolic"} < sizes
    assert (share / f"metainfo/{APP_ID}.metainfo.xml").is_file()
    entry = share / f"applications/{APP_ID}.desktop"
    (program,) = entry_words(entry)
    assert installed.person("sh", "-c", f"command -v {program}").stdout == f"/usr/bin/{program}\n"


def test_the_manual_is_found_and_read(installed: Root) -> None:
    installed.install("man-db")
    found = installed.person("man", "-w", "skinroutine").stdout
    assert found == "/usr/share/man/man1/skinroutine.1.gz\n"
    assert installed.person("man", "-w", "skinroutine-gui").stdout == found
    read = installed.person("man", "--warnings", "-P", "cat", "skinroutine")
    assert read.stderr == ""
    assert f"skinroutine {__version__}" in read.stdout
    assert "delete-everything" in read.stdout


def test_an_upgrade_keeps_the_diary_and_the_start_with_the_computer(
    desk: Desk, installed: Root, shown: Screen, newer: Path
) -> None:
    installed.person("skinroutine", "settings", "--autostart", "on")
    autostart = installed.home(".config/autostart/skinroutine.desktop")
    words = entry_words(autostart)
    assert words == ("/usr/bin/skinroutine", "--background"), "a name that every version has"
    before = ask(installed, "today")
    installed.install(newer)
    status = installed.run("dpkg-query", "-W", "-f", "${Version}", "skinroutine")
    assert status.stdout == NEWER
    assert ask(installed, "today")["occurrences"] == before["occurrences"]
    assert entry_words(autostart) == words
    log = installed.home(PROFILE) / "skinroutine.log"
    starts = log.read_text().count("reminders run")
    installed.spawn(*words)
    wait_for(lambda: log.read_text().count("reminders run") > starts, 30, "it runs, unseen")
    assert not shown.windows(WINDOW)
    installed.stop(PROGRAM)


@pytest.mark.parametrize("act", ["remove", "purge"])
def test_taking_it_out_leaves_the_diary_and_nothing_else(
    installed: Root, package: Path, act: str
) -> None:
    there = ours(installed)
    assert len(there) > 1000
    today = ask(installed, "today")
    before = sums(installed.home())
    assert f"{PROFILE}/diary.sqlite3" in before
    installed.run("apt-get", "-qy", act, "skinroutine")
    assert [one for one in there if os.path.lexists(installed.path(one))] == []
    assert not installed.path("/usr/lib/skinroutine").exists()
    assert not installed.path("/usr/share/doc/skinroutine").exists()
    assert sums(installed.home()) == before
    installed.install(package)
    assert ask(installed, "today")["occurrences"] == today["occurrences"]


def tool(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a tool of this system over the package; a system that has it not is told."""
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} is not installed")
    return subprocess.run(words, capture_output=True, text=True, timeout=600, check=False)


def test_lintian_has_no_error_and_no_warning(package: Path) -> None:
    """What is overruled has its reason in the overrides, and is there: none of them is idle."""
    words = ("--allow-root", "--tag-display-limit", "0", "--show-overrides")
    answer = tool("lintian", *words, str(package))
    print(answer.stdout)
    assert re.findall(r"^[EW]:.*", answer.stdout, re.MULTILINE) == []
    overruled = set(re.findall(r"^O: skinroutine: ([\w-]+)", answer.stdout, re.MULTILINE))
    assert "hardening-no-pie" in overruled
    assert "unused-override" not in answer.stdout


def test_what_it_brings_for_the_desktop_is_valid(unpacked: Path) -> None:
    entry = unpacked / f"usr/share/applications/{APP_ID}.desktop"
    answer = tool("desktop-file-validate", str(entry))
    assert (answer.returncode, answer.stdout + answer.stderr) == (0, "")
    answer = tool("appstreamcli", "validate-tree", "--no-net", "--no-color", str(unpacked))
    assert answer.returncode == 0, answer.stdout


def test_its_sums_and_its_size_are_those_of_its_files(unpacked: Path) -> None:
    answer = subprocess.run(
        ["md5sum", "--quiet", "--check", "DEBIAN/md5sums"],
        cwd=unpacked,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (answer.returncode, answer.stdout) == (0, "")
    kilobytes = int(
        re.findall(r"Installed-Size: (\d+)", (unpacked / "DEBIAN/control").read_text())[0]
    )
    there = [one for one in (unpacked / "usr").rglob("*") if one.is_file()]
    real = sum(one.stat().st_size for one in there if not one.is_symlink()) / 1024
    assert real * 0.95 < kilobytes < real * 1.1
