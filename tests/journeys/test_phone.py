"""Window and phone: a real server, a real keyring, and a second client in the phone's place."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from adapters.phone.servers import PASSWORD, Real, ask, radicale
from compose.phone_house import SecondClient
from compose.road import Road, road
from keyring_text import KEYRING
from waiting import wait_for

from journeys.conftest import utc_now
from journeys.desktop import Desktop, Program
from journeys.phone_hands import (
    CHANGE,
    IN_STEP,
    MOMENT,
    SET_UP,
    TRY_NOW,
    TURN_OFF,
    Hands,
    known,
    uid_of,
)
from journeys.test_main_job import ticked

pytestmark = pytest.mark.timeout(600)
DAEMON = "gnome-keyring-daemon"
SOON = 60
"""Seconds within which a change here is told there: the heart beats every twenty."""
LONGEST_END = 4.0
"""Seconds: a round's connection is cut at once, and the diary is closed."""
UNAUTHORIZED = b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"
MILK = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Somebody else//EN
BEGIN:VTODO
UID:milk
DTSTAMP:20260101T000000Z
SUMMARY:Milk
END:VTODO
END:VCALENDAR
""".replace("\n", "\r\n")


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


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Real]:
    """Yield a real server with an account on it."""
    folder = tmp_path / "server"
    folder.mkdir()
    with radicale(folder) as made:
        yield made


@pytest.fixture
def way(server: Real) -> Iterator[Road]:
    """Yield a road to it."""
    with road(server.port) as made:
        yield made


@pytest.fixture
def hands(screen: Desktop) -> Hands:
    """Return hands at the window."""
    return Hands(screen)


@pytest.mark.usefixtures("with_keyring")
def test_from_nothing_to_the_phone_and_back(
    screen: Desktop, program: Program, server: Real, hands: Hands
) -> None:
    """Set up by keys alone, ticked in either place, changed, and turned off without a trace."""
    window = program.open()
    hands.to_server()
    hands.fill(server.url, "not this one")
    hands.says("did not accept the user name and password.")
    hands.focus_is("password text", "App password")
    hands.press("ctrl+a")
    hands.paste(PASSWORD)
    hands.press("Return")
    hands.says("The connection works.")
    hands.make_and_turn_on()
    hands.says(IN_STEP)
    hands.focus_is("push button", CHANGE)

    plan = known(program.profile).place
    there = SecondClient(server, plan)
    assert len(there.items()) > 50
    assert "oisturizer" not in "".join(there.items().values())
    own = f"{plan.href}milk.ics"
    assert ask(server, "PUT", own, MILK).status == 201
    there.complete(uid_of(program, "dose"), utc_now())
    hands.open(TRY_NOW)
    screen.keys("ctrl+1")
    wait_for(lambda: ticked(screen, "Isotretinoin"), SOON, "what is done there is ticked here")
    assert "(phone)" in program.run("reminders").stdout
    screen.click(wait_for(lambda: screen.node("check box", "Moisturizer"), 10, "the row"))
    for step in ("Lip balm", "Sunscreen"):
        screen.click(wait_for(lambda: screen.node("check box", step), 10, "the row"))  # noqa: B023 - waited for here
    _until(lambda: there.is_done(uid_of(program, "sunscreen")), "what is ticked here is done there")

    hands.open(CHANGE)
    hands.focus_is("password text", "App password")
    hands.press("Return")
    hands.focus_is("radio button", "How much do the entries say?")
    hands.press("Down", "Down", "Return")
    hands.focus_is("radio button", "Do you use this program on another computer too?")
    hands.press("Return")
    _until(lambda: "oisturizer" in "".join(there.items().values()), "entries say more")

    hands.open(TURN_OFF)
    hands.focus_is("radio button", "What becomes of what was written to your calendar?")
    hands.press("Return")
    hands.says("Off. Nothing is sent anywhere.")
    left = ask(server, "PROPFIND", plan.href, headers={"Depth": "1"}).text
    assert "@routine" not in left.replace("%40", "@")
    assert ask(server, "GET", own).status == 200
    assert program.state("dose", "dinner")["status"] == "done"
    window.terminate()
    assert window.wait(10) == 0


@pytest.mark.usefixtures("with_keyring")
def test_a_window_killed_in_a_round_goes_on_where_it_was(
    program: Program, server: Real, way: Road, hands: Hands
) -> None:
    """Nothing is lost and nothing is there twice; what was done on the phone meanwhile comes."""
    first = program.open()
    hands.to_server()
    hands.fill(way.url(), PASSWORD)
    hands.says("The connection works.")
    way.pause = 0.1
    hands.make_and_turn_on()
    hands.says("Writing ")
    first.kill()
    first.wait(10)
    place = known(program.profile).place
    there = SecondClient(server, place)
    half = there.items()
    assert half
    way.mend()
    window = program.open()
    hands.to_row(CHANGE)
    hands.says(IN_STEP, SOON)
    whole = there.items()
    assert set(half) <= set(whole)
    assert set(whole) == {one.uid for one in known(program.profile).known}
    window.terminate()
    assert window.wait(10) == 0


def test_without_a_keyring_it_says_so(program: Program, hands: Hands) -> None:
    """On a desktop whose bus has none nothing is asked for, and nothing can go on."""
    program.open()
    hands.open(SET_UP)
    hands.says("is kept in the keyring of your desktop alone, and none was found")
    hands.focus_is("push button", "Cancel")
    hands.press("Escape")
    hands.focus_is("push button", SET_UP)


@pytest.mark.usefixtures("with_keyring")
@pytest.mark.parametrize("when", ["test", "round"])
def test_a_server_that_hangs_does_not_hold_up_the_end(
    program: Program, way: Road, hands: Hands, when: str
) -> None:
    """Asked for its calendars, or in a round, it does not answer; the window ends all the same."""
    window = program.open()
    if when == "round":
        hands.set_up(way.url())
        hands.says(IN_STEP)
    way.pause = 120
    before = way.requests
    if when == "round":
        hands.open(TRY_NOW)
        hands.says("Looking at your calendar")
    else:
        hands.to_server()
        hands.fill(way.url(), PASSWORD)
        hands.says("Asking 127.0.0.1")
    wait_for(lambda: way.requests > before, MOMENT, "it is asked")
    begun = time.monotonic()
    window.terminate()
    assert window.wait(10) == 0
    assert time.monotonic() - begun < LONGEST_END


@pytest.mark.usefixtures("with_keyring")
def test_a_refused_password_is_told_on_today(
    screen: Desktop, program: Program, way: Road, hands: Hands
) -> None:
    """With a button that leads to where it is typed; once it is taken again the notice goes."""
    window = program.open()
    hands.set_up(way.url())
    hands.says(IN_STEP)
    way.reply = lambda _method, _path: UNAUTHORIZED
    hands.open(TRY_NOW)
    hands.says("did not accept the user name and password.")
    screen.keys("ctrl+1")
    hands.says("Your phone may ring by an old plan", SOON)
    to_settings = screen.node("push button", "Open the settings of the phone")
    assert to_settings is not None
    way.mend()
    screen.click(to_settings)
    hands.focus_is("push button", CHANGE)
    hands.press("Tab", "space")
    hands.says(IN_STEP)
    screen.keys("ctrl+1")
    wait_for(lambda: "old plan" not in hands.said(), SOON, "the notice is away")
    window.terminate()
    assert window.wait(10) == 0


@pytest.mark.usefixtures("with_keyring")
def test_a_server_that_comes_back_is_told_what_it_missed(
    screen: Desktop, program: Program, tmp_path: Path, hands: Hands
) -> None:
    """Killed and started anew over its files; the row tells, and the password is in no file."""
    folder = tmp_path / "server"
    folder.mkdir()
    with ExitStack() as servers, ExitStack() as ways:
        real = servers.enter_context(radicale(folder))
        way = ways.enter_context(road(real.port))
        window = program.open()
        hands.set_up(way.url())
        hands.says(IN_STEP)
        plan = known(program.profile).place
        dose = uid_of(program, "dose")
        assert real.process is not None
        real.process.kill()
        program.run("done", "dose")
        hands.says("It is tried again", SOON)
        assert IN_STEP in hands.said()
        servers.close()
        real = servers.enter_context(radicale(folder))
        way.goal = real.port
        back = SecondClient(real, plan)
        hands.open(TRY_NOW)
        _until(lambda: back.is_done(dose), "the server is told what it missed")
        hands.says(IN_STEP)
        assert len(back.items()) == len(known(program.profile).known)
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
    wait_for(what, SOON, why)
