"""The wheel as people get it: by pip on each supported Python, and by pipx in a clean Debian.

What it needs comes from wherever pip on this machine is set up to look.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import time
import tomllib
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import wheels
from skinroutine import APP_ID, __version__
from waiting import wait_for

from installed import phones, roots
from journeys.desktop import Desktop, desktop

pytestmark = pytest.mark.timeout(1500)

PROJECT = tomllib.loads((wheels.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PYTHONS = [one.rpartition(" ")[2] for one in PROJECT["classifiers"] if "Python :: 3." in one]
PYTHON_OF = {"bookworm": "3.11", "trixie": "3.13"}
"""The Python that a release of Debian has."""
WORDS = "three plain words"
WHEELS = "/var/lib/wheels"
PROGRAM = f"/home/{roots.PERSON}/.local/bin/skinroutine"
PROFILE = ".local/share/skinroutine"
LACKING = (
    "This copy of skinroutine was installed without its part for calendars. Install it as"
    " skinroutine[phone] to use this."
)


def coming_minute(zone: str) -> str:
    """Return the next full minute that a window can be started before, as a zone's clock has it."""
    now = datetime.fromtimestamp(time.clock_gettime(time.CLOCK_REALTIME), UTC)
    first = now.replace(second=0, microsecond=0) + timedelta(minutes=1)
    if first - now < timedelta(seconds=20):
        first += timedelta(minutes=1)
    return f"{first.astimezone(ZoneInfo(zone)):%H:%M}"


def count_facts(profile: Path) -> int:
    with closing(sqlite3.connect(f"file:{profile / 'diary.sqlite3'}?mode=ro", uri=True)) as diary:
        return int(diary.execute("SELECT count(*) FROM event").fetchone()[0])


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wheels.build(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module", params=PYTHONS)
def version(request: pytest.FixtureRequest) -> str:
    """Name each Python that the project supports."""
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def folder(version: str, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield an environment of that Python that was empty before `pip install skinroutine.whl`."""
    python = wheels.interpreter(version)
    if python is None:
        pytest.skip(f"there is no Python {version} here")
    made = tmp_path_factory.mktemp("pip") / "env"
    subprocess.run((python, "-m", "venv", str(made)), check=True, timeout=120)
    wheels.own_pip(made, "install", "--quiet", str(wheel))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    """Yield a private desktop with a notification server, that knows no source tree."""
    with desktop(tmp_path, zone=wheels.late_morning()) as made:
        for name in ("PYTHONPATH", "VIRTUAL_ENV"):
            made.environment.pop(name, None)
        yield made


@pytest.fixture
def installed(folder: Path, screen: Desktop) -> wheels.Installed:
    """Return the program of that environment, on that desktop, with an empty home."""
    return wheels.Installed(folder, screen.environment, screen.folder)


def profile_of(installed: wheels.Installed) -> Path:
    return Path(installed.environment["HOME"]) / PROFILE


def test_pip_brings_a_program_that_keeps_a_diary(
    version: str, installed: wheels.Installed, screen: Desktop
) -> None:
    """All on one Python: ticks, a page as PDF, the doctor, a lock, and a reminder of the window."""
    assert installed.where().is_relative_to(installed.folder)
    assert installed.run("--version") == f"skinroutine {__version__}\n"
    assert "Moisturizer" in installed.run("today")
    installed.run("done", "moisturizer", "--slot", "morning")
    installed.run("export", "--format", "pdf", "-o", "visit.pdf")
    page = (screen.folder / "visit.pdf").read_bytes()
    assert page.startswith(b"%PDF-")
    assert b"Inter" in page

    checks = {one["name"]: one for one in installed.ask("doctor")["checks"]}
    assert checks["program"]["words"].startswith(f"skinroutine {__version__}, Python {version}.")
    assert checks["notification server"]["well"]
    assert checks["diary"]["well"]

    words = screen.folder / "words"
    words.write_text(WORDS)
    installed.run("lock", "on", "--passphrase-file", str(words))
    assert installed.run("today", code=1).startswith("skinroutine: The diary is locked")
    assert "Moisturizer" in installed.run("today", "--passphrase-file", str(words))
    installed.run("lock", "off", "--passphrase-file", str(words))
    assert "Moisturizer" in installed.run("today")

    due = coming_minute(screen.environment["TZ"])
    installed.run("routine", "--wake", due)
    with wheels.window(installed):
        wait_for(lambda: screen.windows("^skinroutine$"), 20, "the window is there")
        popup = wait_for(lambda: screen.popups, 140, "a reminder comes")[0]
        wait_for(screen.displayed, 10, "the notification server shows it")
        roots.KEPT.mkdir(parents=True, exist_ok=True)
        screen.picture(roots.KEPT / f"wheel-pip-{version}.png")
    assert due in popup.title + popup.body
    assert popup.at.strftime("%S") < "03"


def test_without_its_extra_all_else_works_and_the_way_is_named(
    installed: wheels.Installed, screen: Desktop
) -> None:
    """No calendar library is there; who asks for the phone is told how to get it."""
    code = "import importlib.util as one; print(one.find_spec('caldav'))"
    assert installed.run("-c", code, name="python") == "None\n"
    words = ("--url", "https://nowhere.invalid", "--user", "me", "--make", "Plan")
    for asked in (("on", *words), ("calendars", *words[:4])):
        assert installed.run("phone", *asked, code=1) == f"skinroutine: {LACKING}\n"
    assert installed.ask("phone") == {"stand": "off"}
    with wheels.window(installed):
        wait_for(lambda: screen.windows("^skinroutine$"), 20, "the window is there")


def test_pip_uninstall_leaves_the_data_alone(installed: wheels.Installed) -> None:
    """The last test of an environment: the program is gone after it, with its files in share/."""
    installed.run("done", "moisturizer", "--slot", "morning")
    number = count_facts(profile_of(installed))
    entry = installed.folder / f"share/applications/{APP_ID}.desktop"
    assert entry.exists()
    wheels.own_pip(installed.folder, "uninstall", "--quiet", "--yes", "skinroutine")
    assert not Path(installed.program()).exists()
    assert not Path(installed.program("skinroutine-gui")).exists()
    assert not entry.exists()
    assert count_facts(profile_of(installed)) == number > 0


def contents(wheel: Path) -> dict[str, int]:
    """Return the checksum of each file of a wheel, but of those in which its builder signs."""
    with zipfile.ZipFile(wheel) as packed:
        files = {one.filename: one.CRC for one in packed.infolist()}
    return {name: crc for name, crc in files.items() if not name.endswith(("/WHEEL", "/RECORD"))}


def test_pip_makes_the_same_wheel_from_the_sdist(wheel: Path, tmp_path: Path) -> None:
    """With the build system that pip itself fetches, as where somebody has no wheel."""
    subprocess.run((sys.executable, "-m", "venv", str(tmp_path / "env")), check=True, timeout=120)
    (sdist,) = wheel.parent.glob("*.tar.gz")
    words = ("wheel", "--quiet", "--no-deps", "--wheel-dir", str(tmp_path), str(sdist))
    wheels.own_pip(tmp_path / "env", *words)
    assert contents(tmp_path / wheel.name) == contents(wheel)


@pytest.fixture(scope="module")
def root(
    release: str, wheel: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[roots.Root]:
    """Yield a Debian with pipx, the libraries that Qt draws with, and wheels to install."""
    found = wheels.interpreter(PYTHON_OF[release])
    if found is None:
        pytest.skip(f"there is no Python {PYTHON_OF[release]} here to fetch packages for")
    place = tmp_path_factory.mktemp("wheels")
    subprocess.run((found, "-m", "venv", str(place / "env")), check=True, timeout=120)
    needed = ("download", "--quiet", "--dest", str(place / "all"), f"{wheel}[phone]")
    wheels.own_pip(place / "env", *needed, "pip", "setuptools", "wheel")  # pipx renews these three
    with roots.clean_root(release, zone=wheels.late_morning()) as made:
        made.install("pipx")
        made.hand(place / "all", WHEELS)
        made.hand(wheels.ROOT / "tools", "/var/lib/checkout/tools")
        made.run("env", "DISPLAY=:0", "sh", "/var/lib/checkout/tools/system_packages.sh", "run")
        yield made
    shutil.rmtree(place)


def ask(root: roots.Root, *words: str) -> dict[str, Any]:
    """Return the JSON that a command of the program answers with."""
    answer: dict[str, Any] = json.loads(root.person(PROGRAM, *words, "--json").stdout)
    return answer


def said(log: Path) -> str:
    return log.read_text() if log.exists() else ""


def test_pipx_gives_an_ordinary_user_a_program(root: roots.Root, wheel: Path, release: str) -> None:
    """The commands are there, and what the desktop and man look for; nothing was compiled."""
    words = ("pipx", "install", f"{WHEELS}/{wheel.name}")
    told = root.person(*words, seconds=600, PIP_NO_INDEX="1", PIP_FIND_LINKS=WHEELS)
    assert "skinroutine-gui" in told.stdout
    assert root.person(PROGRAM, "--version").stdout == f"skinroutine {__version__}\n"
    folders = root.person("find", f"/home/{roots.PERSON}/.local", "-name", f"{APP_ID}.desktop")
    assert folders.stdout.count("share/applications/") == 1
    if release != "bookworm":  # its pipx does not know of man pages yet
        page = root.person("cat", f"/home/{roots.PERSON}/.local/share/man/man1/skinroutine.1")
        assert ".TH SKINROUTINE" in page.stdout


def test_pipx_program_keeps_a_diary(root: roots.Root) -> None:
    """A tick, a page as PDF, and a doctor who says what this bare system lacks."""
    state = ask(root, "today")["occurrences"][0]
    root.person(PROGRAM, "done", state["step"], "--slot", state["slot"])
    assert ask(root, "today")["occurrences"][0]["done_at"]
    root.person(PROGRAM, "export", "--format", "pdf", "-o", "visit.pdf")
    assert root.home("visit.pdf").read_bytes().startswith(b"%PDF-")
    assert "No session bus" in root.person(PROGRAM, "doctor", code=1).stdout
    assert {path.stat().st_mode & 0o077 for path in root.home(PROFILE).iterdir()} == {0}


def test_the_window_needs_no_library_that_is_not_named(
    root: roots.Root, shown: roots.Screen, release: str
) -> None:
    """Before anything else brings more: no bus, no notification server, a screen alone."""
    root.spawn(f"{PROGRAM}-gui", DISPLAY=shown.display)
    wait_for(lambda: shown.windows("^skinroutine$"), 60, f"the window\n{root.log()}")
    log = root.home(f"{PROFILE}/skinroutine.log")
    wait_for(lambda: "reminders run" in said(log), 60, "it runs")
    shown.picture(roots.KEPT / f"wheel-pipx-bare-{release}.png")
    root.stop(f"{PROGRAM}-gui")
    assert "Traceback" not in root.log() + said(log)


def test_the_window_reminds_through_a_real_server(
    root: roots.Root, shown: roots.Screen, release: str
) -> None:
    root.install("dunst")
    for one in root.path("/usr/share/dbus-1/services").glob("*dunst*"):
        one.unlink()  # a bus that starts a second dunst by itself leaves the first without the name
    with roots.session(root, shown) as desk:
        due = coming_minute(root.environment["TZ"])
        root.person(PROGRAM, "routine", "--wake", due)
        root.spawn(f"{PROGRAM}-gui")
        wait_for(lambda: shown.windows("^skinroutine$"), 60, f"the window\n{root.log()}")
        popup = wait_for(desk.popups, 140, f"a reminder\n{root.log()}")[0]
        assert desk.displayed() >= 1
        shown.picture(roots.KEPT / f"wheel-pipx-reminds-{release}.png")
        assert due in popup
        told = [one for one in ask(root, "reminders")["reminders"] if one["shown"]]
        assert "sunscreen" in {one["step"] for one in told}
        root.stop(f"{PROGRAM}-gui")
    assert "Traceback" not in root.log() + said(root.home(f"{PROFILE}/skinroutine.log"))


def test_pipx_brings_the_part_for_calendars_where_it_is_asked_for(
    root: roots.Root, wheel: Path, tmp_path: Path
) -> None:
    """Without it a sentence names the way; that way leads to a plan in a calendar, and back."""
    words = ("--url", "https://nowhere.invalid", "--user", "me", "--make", "Plan")
    assert LACKING in root.person(PROGRAM, "phone", "on", *words, code=1).stderr
    with_it = ("pipx", "install", "--force", f"{WHEELS}/{wheel.name}[phone]")
    root.person(*with_it, seconds=600, PIP_NO_INDEX="1", PIP_FIND_LINKS=WHEELS)
    phones.publishes_and_hears(root, PROGRAM, tmp_path / "server")


def test_pipx_uninstall_leaves_the_data_alone(root: roots.Root) -> None:
    """The last test of a root: commands, desktop files and man page are gone, the diary is not."""
    number = count_facts(root.home(PROFILE))
    root.person("pipx", "uninstall", "skinroutine")
    left = root.person("find", f"/home/{roots.PERSON}/.local", "-iname", "*skinroutine*").stdout
    assert {Path(one).name for one in left.split()} == {"skinroutine", "skinroutine.log"}
    assert count_facts(root.home(PROFILE)) == number > 0
