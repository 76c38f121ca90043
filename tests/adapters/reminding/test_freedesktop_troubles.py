"""What can be wrong with a server or a bus: each is told for what it is, and passes."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from adapters.reminding.servers import (
    Bus,
    Desk,
    Dunst,
    Strict,
    desk_with_buttons,
    private_bus,
    strict_server,
    wait_for,
)
from skinroutine.adapters.reminding.desktop_notification import DesktopNotification, Server
from skinroutine.adapters.reminding.freedesktop_notifier import FreedesktopNotifier
from skinroutine.app.ports import Button, Delivery, Notice, Press
from skinroutine.domain.record.event import NotShownReason

NOTICE = Notice("Your dose", "19:00, as you planned.", "dose", (Button(Press.DONE, "Done"),))
OTHER = Notice("The cream", "21:00, as you planned.", "cream", (Button(Press.DONE, "Done"),))
ON_DUNST = Delivery("dunst, with buttons")
ON_STRICT = Delivery("strict, with buttons")
SILENT = Delivery(
    "skinroutine", NotShownReason.NO_ANSWER, "the notification server does not answer"
)
NOBODY = Delivery(
    "skinroutine",
    NotShownReason.NO_SERVER,
    "notification server: org.freedesktop.DBus.Error.ServiceUnknown",
)


def refused(detail: str) -> Delivery:
    """Return the report of a notice that a server did not take."""
    return Delivery("skinroutine", NotShownReason.REFUSED, detail)


def test_nobody_there_is_told_at_once(desk: Desk, bus: str) -> None:
    """Without a server the report comes quickly, and whatever else is asked does nothing."""
    begins = time.monotonic()
    assert desk.show(NOTICE) == NOBODY
    assert time.monotonic() - begins < 0.9
    desk.notifier.amend(NOTICE)
    desk.notifier.withdraw("dose")
    assert desk.show(NOTICE) == NOBODY


def test_a_server_that_comes_later(desk: Desk, strict: Callable[..., Strict]) -> None:
    """Once a server has come, the next notice is shown on it."""
    assert desk.show(NOTICE) == NOBODY
    server = strict()
    assert desk.show(NOTICE) == ON_STRICT
    assert [call[1] for call in server.calls("Notify")] == [0]


def test_dunst_killed_and_begun_anew(desk: Desk, dunsts: Callable[..., Dunst]) -> None:
    """After dunst's death a notice meets nobody, and after its return it is shown as a new one."""
    first = dunsts()
    assert desk.show(NOTICE) == ON_DUNST
    first.end()
    wait_for(lambda: desk.show(NOTICE) == NOBODY, "the bus knows that dunst is gone")
    again = dunsts()
    assert desk.show(NOTICE) == ON_DUNST
    assert again.count() == 1
    again.press("Done")
    assert desk.pressed() == ("dose", Press.DONE)


def test_the_numbers_of_a_server_that_went_are_forgotten(
    desk: Desk, strict: Callable[..., Strict]
) -> None:
    """A new server's pop-ups are its own: nothing there is replaced, closed or taken for ours."""
    first = strict()
    desk.show(NOTICE)
    desk.show(OTHER)
    first.end()
    server = strict()
    desk.show(OTHER)
    server.tell("ActionInvoked", 2, "done")
    desk.notifier.withdraw("dose")
    desk.notifier.amend(NOTICE)
    desk.notifier.withdraw("cream")
    server.wait("CloseNotification")
    assert [call[1] for call in server.calls("Notify")] == [0]
    assert server.calls("CloseNotification") == [[1]]
    assert desk.presses.empty()


def test_dunst_that_hangs(dunst: Dunst) -> None:
    """A frozen server is given up in time without holding the caller; thawed, it shows the next."""
    desk = desk_with_buttons(within=0.3)
    desk.show(NOTICE)
    dunst.freeze()
    begins = time.monotonic()
    desk.notifier.show(OTHER, desk.reports.put)
    desk.notifier.withdraw("dose")
    assert time.monotonic() - begins < 0.25
    assert desk.reports.get(timeout=10) == SILENT
    assert time.monotonic() - begins < 1.5
    dunst.thaw()
    dunst.wait_count(0)
    wait_for(lambda: desk.show(OTHER) == ON_DUNST, "dunst is back")
    assert dunst.count() == 1
    desk.notifier.stop()


def test_stopping_while_dunst_hangs(dunst: Dunst) -> None:
    """A frozen server does not hold up the end of the program, and shows nothing afterwards."""
    desk = desk_with_buttons(within=5.0)
    desk.show(NOTICE)
    dunst.freeze()
    desk.notifier.show(OTHER, desk.reports.put)
    begins = time.monotonic()
    desk.notifier.stop()
    assert time.monotonic() - begins < 2
    dunst.thaw()
    assert desk.reports.get(timeout=10).problem is NotShownReason.NOT_RUNNING
    dunst.wait_count(0)


def test_what_comes_too_late_is_closed_again(strict: Callable[..., Strict]) -> None:
    """A pop-up that appears after its report is closed: another channel has shown it by then."""
    desk = desk_with_buttons(within=0.3)
    server = strict(holds=True)
    assert desk.show(NOTICE) == SILENT
    server.tell("release")
    assert server.wait("CloseNotification") == [1]
    desk.notifier.amend(NOTICE)
    desk.notifier.show(OTHER, desk.reports.put)
    assert server.wait("Notify", 2)[3] == OTHER.title
    desk.notifier.stop()


def test_a_late_refusal_is_nothing(strict: Callable[..., Strict]) -> None:
    """A server that refuses after its time is up has nothing that could be closed."""
    desk = desk_with_buttons(within=0.3)
    server = strict()
    desk.show(NOTICE)
    server.freeze()
    assert desk.show(OTHER) == SILENT
    server.end()
    wait_for(lambda: desk.show(OTHER) == NOBODY, "the bus knows that it is gone")
    desk.notifier.stop()


def test_a_server_that_refuses(desk: Desk, strict: Callable[..., Strict]) -> None:
    """An error is a refusal with its name, every time, and leaves nothing to close."""
    server = strict(refuses="org.example.TooMany")
    for _ in range(2):
        assert desk.show(NOTICE) == refused("notification server: org.example.TooMany")
    desk.notifier.withdraw("dose")
    desk.notifier.stop()
    assert server.calls("CloseNotification") == []


def test_a_server_that_dies_over_it(desk: Desk, strict: Callable[..., Strict]) -> None:
    """A server that ends when it is to show something counts as nobody."""
    strict(leaves=True)
    report = desk.show(NOTICE)
    assert report.problem is NotShownReason.NO_SERVER
    assert report.detail.startswith("notification server: org.freedesktop.DBus.Error.")


def test_a_server_without_buttons(desk: Desk, strict: Callable[..., Strict]) -> None:
    """A server that knows no buttons is not used."""
    server = strict(capabilities=["body", "body-markup"])
    assert desk.show(NOTICE) == refused("strict has no buttons")
    assert server.calls("Notify") == []


def test_a_server_that_gives_no_number(desk: Desk, strict: Callable[..., Strict]) -> None:
    """The number 0 means that nothing was shown."""
    strict(id="zero")
    assert desk.show(NOTICE) == refused("strict swallowed it")


@pytest.mark.expects_log("ERROR .*the notifier failed")
def test_an_answer_without_sense(desk: Desk, strict: Callable[..., Strict]) -> None:
    """An empty answer is a refusal that leaves a trace; the next notice is tried as ever."""
    strict(id="none")
    for _ in range(2):
        assert desk.show(NOTICE).problem is NotShownReason.REFUSED


@pytest.mark.parametrize("is_early", [True, False], ids=["before the answer", "after it"])
@pytest.mark.parametrize("reason", [1, 4])
def test_what_is_closed_by_nobody_was_swallowed(
    desk: Desk, strict: Callable[..., Strict], reason: int, is_early: bool
) -> None:
    """A notification that the server closes at once by itself was not shown."""
    server = strict(closes=[reason, is_early])
    assert desk.show(NOTICE) == refused("strict swallowed it")
    desk.notifier.amend(NOTICE)
    desk.notifier.withdraw("dose")
    desk.notifier.stop()
    assert len(server.calls("Notify")) == 1
    assert server.calls("CloseNotification") == []


@pytest.mark.parametrize("is_early", [True, False], ids=["before the answer", "after it"])
@pytest.mark.parametrize("reason", [2, 3])
def test_what_is_closed_by_somebody_was_shown(
    desk: Desk, strict: Callable[..., Strict], reason: int, is_early: bool
) -> None:
    """A notification that somebody closes at once was shown, and is gone."""
    server = strict(closes=[reason, is_early])
    assert desk.show(NOTICE) == ON_STRICT
    desk.notifier.amend(NOTICE)
    desk.notifier.withdraw("dose")
    desk.notifier.stop()
    assert len(server.calls("Notify")) == 1
    assert server.calls("CloseNotification") == []


class ClosedMeanwhile(DesktopNotification):
    """A line on which the person closes the first pop-up while the server is asked for more."""

    def server(self) -> Server:
        """Ask, and hear that pop-up 1 was closed."""
        answer = super().server()
        self._on_closed(1, 2)
        return answer


def test_what_is_closed_before_it_is_amended(strict: Callable[..., Strict]) -> None:
    """A pop-up that is closed while its change is under way does not come back."""
    server = strict()
    desk = Desk(FreedesktopNotifier(lambda *_: None, ClosedMeanwhile))
    assert desk.show(NOTICE) == ON_STRICT
    desk.notifier.amend(NOTICE)
    assert desk.show(OTHER) == ON_STRICT
    assert [call[3] for call in server.calls("Notify")] == [NOTICE.title, OTHER.title]
    desk.notifier.stop()


def test_dunst_told_not_to_disturb(desk: Desk, dunst: Dunst) -> None:
    """While dunst is paused nothing is shown, and this is said; afterwards it is shown."""
    dunst.pause(on=True)
    wanted = Delivery("skinroutine", NotShownReason.DO_NOT_DISTURB, "dunst is told not to")
    assert desk.show(NOTICE) == wanted
    dunst.pause(on=False)
    assert desk.show(NOTICE) == ON_DUNST
    assert dunst.count() == 1


def test_an_inhibited_server(desk: Desk, strict: Callable[..., Strict]) -> None:
    """A server that says it is inhibited, as Plasma's does, is not asked to show anything."""
    server = strict(inhibited=True, name="Plasma")
    wanted = Delivery("skinroutine", NotShownReason.DO_NOT_DISTURB, "Plasma is told not to")
    assert desk.show(NOTICE) == wanted
    assert server.calls("Notify") == []


def test_a_server_that_says_it_is_not_inhibited(desk: Desk, strict: Callable[..., Strict]) -> None:
    """A server that knows inhibition and is open shows the notice."""
    strict(inhibited=False, name="Plasma")
    assert desk.show(NOTICE) == Delivery("Plasma, with buttons")


def test_a_new_bus_after_the_old_one_died(
    private: Bus, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its bus dead the notifier says so; with a new one it connects anew and shows."""
    with strict_server():
        assert desk.show(NOTICE) == ON_STRICT
    private.end()
    report = desk.show(NOTICE)
    assert report.problem is NotShownReason.NO_SERVER
    assert report.detail.startswith("no session bus: ")
    desk.notifier.amend(NOTICE)
    desk.notifier.withdraw("dose")
    with ExitStack() as stack:
        fresh = stack.enter_context(private_bus(tmp_path / "fresh"))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", fresh.address)
        server = stack.enter_context(strict_server())
        assert desk.show(NOTICE) == ON_STRICT
        assert [call[1] for call in server.calls("Notify")] == [0]


def test_a_bus_that_was_replaced_unnoticed(
    private: Bus, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the connection died between two notices, the second one is shown at the first try."""
    with strict_server():
        assert desk.show(NOTICE) == ON_STRICT
        assert desk.show(OTHER) == ON_STRICT
    private.end()
    with ExitStack() as stack:
        fresh = stack.enter_context(private_bus(tmp_path / "fresh"))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", fresh.address)
        server = stack.enter_context(strict_server())
        desk.notifier.amend(OTHER)
        assert desk.show(NOTICE) == ON_STRICT
        server.tell("ActionInvoked", 1, "done")
        assert desk.pressed() == ("dose", Press.DONE)
        assert len(server.calls("Notify")) == 1


@pytest.mark.parametrize(
    "address",
    ["unix:path=/nothing/here", "nonsense", "", "tcp:host=localhost,port=1", "unix:path=%00", None],
)
def test_no_bus_at_all(desk: Desk, monkeypatch: pytest.MonkeyPatch, address: str | None) -> None:
    """Whatever is wrong with the bus's address, there is no server, and one line says why."""
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    report = desk.show(NOTICE)
    assert report.problem is NotShownReason.NO_SERVER
    assert report.detail.startswith("no session bus: ")
    assert "\n" not in report.detail


def test_a_bus_that_hangs(private: Bus) -> None:
    """A bus that takes nobody in is given up in time; when it goes on, the notifier does too."""
    desk = desk_with_buttons(within=0.3)
    private.freeze()
    begins = time.monotonic()
    assert desk.show(NOTICE) == SILENT
    assert time.monotonic() - begins < 1.5
    private.thaw()
    with strict_server():
        assert desk.show(NOTICE) == ON_STRICT
        desk.notifier.stop()


def test_many_notices_get_one_report_each(desk: Desk, strict: Callable[..., Strict]) -> None:
    """However many wait, each is reported once and in order, also where the server goes midway."""
    server = strict(leaves=True)
    told: queue.SimpleQueue[tuple[int, Delivery]] = queue.SimpleQueue()

    def report_of(number: int) -> Callable[[Delivery], None]:
        return lambda delivery: told.put((number, delivery))

    for number in range(10):
        desk.notifier.show(NOTICE, report_of(number))
    reports = [told.get(timeout=10) for _ in range(10)]
    assert [number for number, _ in reports] == list(range(10))
    assert {report.problem for _, report in reports} == {NotShownReason.NO_SERVER}
    assert told.empty()
    assert server.process.wait(10) == 0
