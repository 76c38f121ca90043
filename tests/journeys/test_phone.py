"""Window and phone: a real server, a real keyring, and a second client in the phone's place."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from adapters.phone.servers import PASSWORD, USER, ask, radicale
from compose.phone_house import SecondClient
from compose.road import road
from skinroutine.adapters.store.phone_memory import PhoneMemory
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.phone.memory import Memory

from journeys.conftest import utc_now
from journeys.desktop import Desktop, Program, wait_for
from journeys.test_lock import KEYRING
from journeys.test_main_job import ticked

pytestmark = pytest.mark.timeout(600)
DAEMON = "gnome-keyring-daemon"
SOON = 60
"""Seconds within which a change here is told there: the heart beats every twenty."""
AGAIN = 120
"""Seconds within which a server that is back is asked again."""


@pytest.fixture
def with_keyring(screen: Desktop, tmp_path: Path) -> None:
    """Let the desktop have a keyring: GNOME's own, on its bus, or one of the test's where it lacks.

    Both are more than a plain file as far as the program is concerned.
    """
    if shutil.which(DAEMON):
        child = screen.spawn(
            DAEMON, "--foreground", "--unlock", "--components=secrets", stdin=subprocess.PIPE
        )
        assert child.stdin is not None
        child.stdin.write(b"words of the keyring")
        child.stdin.close()
        wait_for(lambda: screen.owns("org.freedesktop.secrets"), 20, "the keyring answers")
        print("the keyring is GNOME's")
    else:
        (tmp_path / "paper_keyring.py").write_text(KEYRING)
        screen.environment["PYTHONPATH"] += f":{tmp_path}"
        screen.environment["PYTHON_KEYRING_BACKEND"] = "paper_keyring.PaperKeyring"
        screen.environment["PAPER_KEYRING"] = str(tmp_path / "keyring.json")
        print("the keyring is of paper")


def known(program: Program) -> Memory:
    """Return what the diary knows of the calendar."""
    store = SqliteStore(program.profile / "diary.sqlite3")
    try:
        memory = PhoneMemory(store).read()
    finally:
        store.close()
    assert memory is not None
    return memory


def uid_of(program: Program, step: str) -> str:
    """Return the id of the entry that stands for a step today."""
    day = program.ask("today")["date"]
    return next(
        one.uid
        for one in known(program).known
        if any((key.day.isoformat(), key.step_id) == (day, step) for key in one.covers)
    )


@pytest.mark.usefixtures("with_keyring")
def test_window_and_phone_say_the_same(screen: Desktop, program: Program, tmp_path: Path) -> None:
    """Ticked in either, ticked in both; a server that is killed and comes back loses nothing."""
    folder = tmp_path / "server"
    folder.mkdir()
    password = tmp_path / "password"
    password.write_text(f"{PASSWORD}\n")
    with ExitStack() as servers, ExitStack() as ways:
        real = servers.enter_context(radicale(folder))
        way = ways.enter_context(road(real.port))
        words = ("--url", way.url(), "--user", USER, "--password-file", str(password))
        window = program.open()
        print(program.run("phone", "on", *words, "--make", "Plan", "--text", "full").stdout)
        plan = known(program).place
        there = SecondClient(real, plan)
        assert len(there.items()) > 50

        for step in ("moisturizer", "lip-balm"):
            program.run("done", step, "--slot", "morning")
        box = wait_for(lambda: screen.node("check box", "Sunscreen"), 10, "the row is there")
        screen.click(box)
        morning, dose = uid_of(program, "sunscreen"), uid_of(program, "dose")
        _until(lambda: there.is_done(morning), "what is ticked in the window is done there")

        there.complete(dose, utc_now())
        screen.click(wait_for(lambda: screen.node("check box", "Sunscreen"), 10, "the row"))
        _until(lambda: not there.is_done(morning), "what is taken back here is open there")
        wait_for(lambda: ticked(screen, "Isotretinoin"), SOON, "what is done there is ticked here")
        assert program.state("dose", "dinner")["status"] == "done"

        assert real.process is not None
        real.process.kill()
        screen.click(wait_for(lambda: screen.node("check box", "Sunscreen"), 10, "the row"))
        wait_for(lambda: program.ask("phone")["trouble"], AGAIN, "the trouble is there to be read")
        print(program.run("phone").stdout)
        servers.close()
        real = servers.enter_context(radicale(folder))
        way.goal = real.port
        back = SecondClient(real, plan)
        _until(lambda: back.is_done(morning), "the server is told what it missed")
        wait_for(lambda: program.ask("phone")["stand"] == "agreed", SOON, "both are in step")
        said = program.run("phone", "sync", code=1).stderr
        assert "open window" in said

        window.terminate()
        assert window.wait(10) == 0
        print(program.run("phone", "off").stdout)
        assert "@routine" not in ask(real, "PROPFIND", plan.href, headers={"Depth": "1"}).text
        found = b"".join(
            one.read_bytes()
            for place in (screen.folder / "home", program.profile)
            for one in place.rglob("*")
            if one.is_file()
        )
        assert PASSWORD.encode() not in found


def _until(what: Callable[[], bool], why: str) -> None:
    wait_for(what, AGAIN, why)
