"""plyer's facade over D-Bus: plyer's own way to call it, its connection, and what it is told."""

from __future__ import annotations

import os
import queue
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import plyer.facades
import pytest
from jeepney import DBusErrorResponse

from adapters.reminding.servers import WITHIN, Bus, Desk, Dunst, Strict, strict_server, wait_for
from skinroutine.adapters.reminding.desktop_notification import (
    DesktopNotification,
    Saying,
    Server,
)
from skinroutine.adapters.reminding.notification_server import ask_server
from skinroutine.app.ports import Notice, Press

TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the name of a variable of the environment
NOTICE = Notice("Your dose", "19:00", "dose")


def open_files() -> int:
    """Return how many files this process holds open."""
    return len(list(Path("/proc/self/fd").iterdir()))


def receivers() -> int:
    """Return how many threads listen to a bus."""
    return sum(thread.name == "desktop-bus" for thread in threading.enumerate())


@pytest.fixture
def line(bus: str) -> Iterator[DesktopNotification]:
    """Yield a connection to the private bus."""
    made = DesktopNotification()
    yield made
    made.leave()


def test_it_is_plyers(line: DesktopNotification, strict: Callable[..., Strict]) -> None:
    """It is a Notification of plyer's, and plyer's own notify() works on it as documented."""
    server = strict()
    assert isinstance(line, plyer.facades.Notification)
    line.notify(title="Your dose", message="19:00")
    line.notify(title="-", message="", app_name="name", app_icon="icon", timeout=3, hints={"a": 1})
    assert server.calls("Notify") == [
        ["", 0, "", "Your dose", "19:00", [], {}, 10_000],
        ["name", 0, "icon", "-", "", [], {}, 3_000],
    ]


def test_plyers_notify_on_dunst(line: DesktopNotification, dunst: Dunst) -> None:
    """plyer's own notify() brings up a pop-up on a real server."""
    line.notify(title="Your dose", message="19:00")
    dunst.wait_count(1)


def test_plyer_may_be_given_it(
    line: DesktopNotification, strict: Callable[..., Strict], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Put in the place of plyer's own implementation, plyer's proxy uses it."""
    server = strict()
    proxy = plyer.utils.Proxy("notification", plyer.facades.Notification)
    object.__setattr__(proxy, "_obj", line)
    proxy.notify(title="through", message="the proxy")
    assert server.calls("Notify")[0][3:5] == ["through", "the proxy"]


def test_a_real_server_tells_of_itself(line: DesktopNotification, dunst: Dunst) -> None:
    """dunst's name, what it can, and whether it is paused."""
    server = line.server()
    assert server.name == "dunst"
    assert {"actions", "body", "body-markup"} <= server.capabilities
    assert not server.is_inhibited
    dunst.pause(on=True)
    assert line.server().is_inhibited


@pytest.mark.parametrize(("inhibited", "expected"), [(True, True), (False, False), (None, False)])
def test_a_strict_server_tells_of_itself(
    line: DesktopNotification,
    strict: Callable[..., Strict],
    inhibited: bool | None,
    expected: bool,
) -> None:
    """The property Inhibited counts where there is one; a server without it is open."""
    ways = {} if inhibited is None else {"inhibited": inhibited}
    strict(capabilities=["body"], **ways)
    assert line.server() == Server("strict", frozenset({"body"}), expected)


def test_hints_keep_their_types(line: DesktopNotification, strict: Callable[..., Strict]) -> None:
    """Each hint goes as the type that it was given, and seconds become milliseconds."""
    server = strict()
    hints: dict[str, tuple[str, str | int]] = {
        "urgency": ("y", 2),
        "x": ("i", -5),
        "category": ("s", "reminder"),
    }
    number = line.send(Saying("t", "b", timeout=7, hints=hints, replaces=9))
    assert number == 9
    (call,) = server.calls("Notify")
    assert call[6] == {"urgency": ["y", 2], "x": ["i", -5], "category": ["s", "reminder"]}
    assert call[7] == 7000


def test_a_refusal_names_its_error(
    line: DesktopNotification, strict: Callable[..., Strict]
) -> None:
    """A server's error comes as an error with its name, and the line is of use afterwards."""
    strict(refuses="org.example.TooMany")
    with pytest.raises(DBusErrorResponse) as caught:
        line.send(Saying("t", "b"))
    assert caught.value.name == "org.example.TooMany"
    assert line.server().name == "strict"


def test_what_it_is_told(bus: str, strict: Callable[..., Strict]) -> None:
    """Signals come to whom they are for, with their numbers, and a server's going and coming."""
    told: queue.SimpleQueue[tuple[object, ...]] = queue.SimpleQueue()
    line = DesktopNotification(
        on_action=lambda *news: told.put(("action", *news)),
        on_closed=lambda *news: told.put(("closed", *news)),
        on_token=lambda *news: told.put(("token", *news)),
        on_left=lambda: told.put(("left",)),
    )
    server = strict()
    assert told.get(timeout=WITHIN) == ("left",)
    server.tell("ActivationToken", 3, "a token")
    server.tell("ActionInvoked", 3, "done")
    server.tell("NotificationClosed", 3, 2)
    assert [told.get(timeout=WITHIN) for _ in range(3)] == [
        ("token", 3, "a token"),
        ("action", 3, "done"),
        ("closed", 3, 2),
    ]
    server.process.kill()
    assert told.get(timeout=WITHIN) == ("left",)
    line.leave()
    assert told.get(timeout=WITHIN) == ("left",)
    assert told.empty()


def test_only_our_tokens_are_kept(
    desk: Desk, strict: Callable[..., Strict], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What lets a window come to the front is kept from our pop-ups alone."""
    monkeypatch.setenv(TOKEN, "before")
    server = strict()
    desk.show(NOTICE)
    server.tell("ActivationToken", 7, "another program's")
    server.tell("ActionInvoked", 1, "default")
    assert desk.pressed() == ("dose", Press.OPEN)
    assert os.environ[TOKEN] == "before"
    server.tell("ActivationToken", 1, "ours")
    server.tell("ActionInvoked", 1, "default")
    assert desk.pressed() == ("dose", Press.OPEN)
    assert os.environ[TOKEN] == "ours"


def test_nothing_is_left_open(strict: Callable[..., Strict]) -> None:
    """Asked again and again, as for every pop-up of plyer's, no file and no thread is left."""
    strict()
    ask_server()
    files, threads = open_files(), receivers()
    for _ in range(20):
        assert ask_server().name == "strict"
    assert open_files() == files
    assert receivers() == threads == 0


def test_nothing_is_left_open_of_failures(private: Bus, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody answers, the bus hangs, or there is none, no file and no thread is left."""
    ask_server()
    files = open_files()
    for _ in range(3):
        assert ask_server().name is None
    private.freeze()
    assert ask_server(0.1).hung
    private.thaw()
    private.end()
    assert ask_server().trouble.startswith("no session bus: ")
    assert open_files() == files
    assert receivers() == 0


def test_a_bus_that_never_greets(tmp_path: Path) -> None:
    """A bus that lets in and then says nothing is given up in time, and nothing is left open."""
    address = tmp_path / "mute"
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(address))
        door.listen()

        def let_in() -> None:
            with door.accept()[0] as guest:
                while data := guest.recv(1024):
                    if b"AUTH" in data:
                        guest.sendall(b"OK 00000000000000000000000000000000\r\n")

        threading.Thread(target=let_in, daemon=True).start()
        files = open_files()
        with pytest.raises(TimeoutError):
            DesktopNotification(bus=f"unix:path={address}", within=0.2)
        wait_for(lambda: open_files() == files, "nothing is left open")
    assert receivers() == 0


def test_a_line_whose_bus_went_fails_at_once(private: Bus) -> None:
    """Every call on a dead connection is an error of the connection, not a wait; leaving works."""
    with ExitStack() as stack:
        stack.enter_context(strict_server())
        left = threading.Event()
        line = DesktopNotification(on_left=left.set, within=30)
        line.server()
        left.clear()
        private.end()
        assert left.wait(WITHIN)
    for _ in range(2):
        with pytest.raises(ConnectionError):
            line.server()
        with pytest.raises(ConnectionError):
            line.send(Saying("t", "b"))
    line.leave()
    line.leave()
    with pytest.raises(OSError, match="Bad file descriptor"):
        line.close_notification(1)


def test_a_call_under_way_ends_with_the_bus(private: Bus) -> None:
    """A call that waits for a frozen server ends with its bus, long before its time is up."""
    with strict_server() as server:
        line = DesktopNotification(within=30)
        server.freeze()
        threading.Timer(0.1, private.end).start()
        with pytest.raises(ConnectionResetError):
            line.server()
        server.thaw()
    line.leave()
