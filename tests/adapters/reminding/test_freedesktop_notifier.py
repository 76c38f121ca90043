"""Pop-ups with buttons: shown, answered, changed and closed, on dunst and on a strict server."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from adapters.reminding.servers import Desk, Dunst, Strict
from skinroutine import APP_ID
from skinroutine.adapters.reminding.freedesktop_notifier import FreedesktopNotifier
from skinroutine.app.ports import Button, Delivery, Notice, Press

BUTTONS = (
    Button(Press.DONE, "Done"),
    Button(Press.SNOOZE, "In 15 minutes"),
    Button(Press.SKIP, "Skip"),
)
NOTICE = Notice("Your dose", "19:00, as you planned.", "dose", BUTTONS)
OTHER = replace(NOTICE, title="The cream", tag="other")
PAIRS = [
    *("default", "Open"),
    *("done", "Done"),
    *("snooze", "In 15 minutes"),
    *("skip", "Skip"),
]
ON_DUNST = Delivery("dunst, with buttons")
ON_STRICT = Delivery("strict, with buttons")


@pytest.mark.parametrize("button", BUTTONS, ids=lambda button: button.press.value)
def test_a_button_on_dunst(desk: Desk, dunst: Dunst, button: Button) -> None:
    """A real server shows the notice, and a chosen button is told with the pop-up's tag."""
    assert desk.show(NOTICE) == ON_DUNST
    assert dunst.count() == 1
    dunst.press(button.words)
    assert desk.pressed() == ("dose", button.press)


def test_a_click_on_dunst_opens(desk: Desk, dunst: Dunst) -> None:
    """A click beside the buttons asks to open, and names the pop-up that was clicked."""
    desk.show(NOTICE)
    desk.show(OTHER)
    dunst.click()
    assert desk.pressed()[1] is Press.OPEN
    assert desk.presses.empty()


def test_withdrawing_closes_it_on_dunst(desk: Desk, dunst: Dunst) -> None:
    """What is withdrawn is closed, and the other pop-up stays."""
    desk.show(NOTICE)
    desk.show(OTHER)
    dunst.wait_count(2)
    desk.notifier.withdraw("dose")
    dunst.wait_count(1)
    desk.notifier.withdraw("dose")
    desk.notifier.withdraw("never shown")
    assert desk.show(NOTICE) == ON_DUNST
    assert dunst.count() == 2


def test_the_same_tag_takes_its_place_on_dunst(desk: Desk, dunst: Dunst) -> None:
    """Shown again or amended, a pop-up changes its words and is no second one."""
    desk.show(NOTICE)
    desk.show(replace(NOTICE, title="Your dose, again"))
    desk.notifier.amend(replace(NOTICE, title="Only the cream"))
    desk.notifier.amend(replace(NOTICE, tag="never shown"))
    desk.show(OTHER)
    assert dunst.count() == 2
    desk.notifier.withdraw("other")
    dunst.wait_count(1)
    desk.notifier.withdraw("dose")
    dunst.wait_count(0)
    assert [title for title, _ in dunst.texts()] == ["Only the cream", "The cream"]


def test_what_a_person_closed_on_dunst_stays_closed(desk: Desk, dunst: Dunst) -> None:
    """A dismissed pop-up is neither amended nor withdrawn, and is told as nothing pressed."""
    desk.show(NOTICE)
    dunst.dismiss()
    dunst.wait_count(0)
    desk.notifier.amend(replace(NOTICE, title="Back again"))
    desk.notifier.withdraw("dose")
    assert desk.show(OTHER) == ON_DUNST
    assert dunst.count() == 1
    assert desk.presses.empty()


def test_a_twin_on_dunst_takes_over(desk: Desk, dunst: Dunst) -> None:
    """dunst lets a pop-up with the same words take the older one's place: only that one is ours."""
    desk.show(NOTICE)
    desk.show(replace(NOTICE, tag="twin"))
    desk.notifier.withdraw("dose")
    desk.notifier.amend(NOTICE)
    desk.show(OTHER)
    assert dunst.count() == 2
    desk.notifier.withdraw("other")
    dunst.wait_count(1)
    dunst.press("Skip")
    assert desk.pressed() == ("twin", Press.SKIP)


def test_stopping_clears_dunsts_screen(desk: Desk, dunst: Dunst) -> None:
    """Once stopped, within a second, nothing of ours is left on the screen or comes any more."""
    desk.show(NOTICE)
    desk.show(OTHER)
    dunst.wait_count(2)
    begins = time.monotonic()
    desk.notifier.stop()
    assert time.monotonic() - begins < 1.5
    dunst.wait_count(0)
    desk.notifier.show(replace(NOTICE, tag="too late"), desk.reports.put)
    desk.notifier.stop()
    assert dunst.count() == 0
    assert desk.reports.empty()


def test_one_call_with_everything_in_it(desk: Desk, strict: Callable[..., Strict]) -> None:
    """A strict server gets one well-formed call: buttons in order, urgency, entry, no end."""
    server = strict()
    assert desk.show(replace(NOTICE, stays=True)) == ON_STRICT
    (call,) = server.calls("Notify")
    hints = {"urgency": ["y", 1], "desktop-entry": ["s", APP_ID]}
    words = ["Your dose", "19:00, as you planned."]
    assert call == ["skinroutine", 0, APP_ID, *words, PAIRS, hints, 0]


def test_what_need_not_stay_goes_by_the_servers_time(
    desk: Desk, strict: Callable[..., Strict]
) -> None:
    """Where the notice need not stay, the server decides how long, and needs no buttons."""
    server = strict()
    desk.show(Notice("Your dose", ""))
    (call,) = server.calls("Notify")
    assert call[4:6] == ["", ["default", "Open"]]
    assert call[7] == -1


def test_a_discreet_notice_names_nobody(desk: Desk, strict: Callable[..., Strict]) -> None:
    """A discreet notice has no program's name, no picture and no entry of the program around it."""
    server = strict()
    desk.show(replace(NOTICE, title="Reminder", body="", is_discreet=True))
    (call,) = server.calls("Notify")
    assert call == ["Reminder", 0, "", "Reminder", "", PAIRS, {"urgency": ["y", 1]}, -1]


def test_only_known_keys_of_our_own_are_told(desk: Desk, strict: Callable[..., Strict]) -> None:
    """Keys nobody knows and pop-ups of other programs are passed over; ours are told in order."""
    server = strict()
    desk.show(NOTICE)
    desk.show(replace(NOTICE, tag="cream"))
    for number, key in [(1, "nonsense"), (1, ""), (7, "done"), (0, "skip"), (2, "snooze")]:
        server.tell("ActionInvoked", number, key)
    server.tell("NotificationClosed", 7, 2)
    for key in ("done", "skip", "default"):
        server.tell("ActionInvoked", 1, key)
    assert [desk.pressed() for _ in range(4)] == [
        ("cream", Press.SNOOZE),
        ("dose", Press.DONE),
        ("dose", Press.SKIP),
        ("dose", Press.OPEN),
    ]


def test_a_closed_pop_up_has_no_buttons(desk: Desk, strict: Callable[..., Strict]) -> None:
    """What is told of a pop-up after it was closed is not for us."""
    server = strict()
    desk.show(NOTICE)
    desk.show(replace(NOTICE, tag="cream"))
    server.tell("NotificationClosed", 1, 2)
    server.tell("ActionInvoked", 1, "done")
    server.tell("ActionInvoked", 2, "skip")
    assert desk.pressed() == ("cream", Press.SKIP)


def test_amending_replaces_by_number(desk: Desk, strict: Callable[..., Strict]) -> None:
    """An amended notice carries the number it replaces; nobody is asked for a closed one."""
    server = strict()
    desk.show(NOTICE)
    desk.show(replace(NOTICE, tag="cream"))
    desk.notifier.amend(replace(NOTICE, tag="cream", title="Smaller", buttons=()))
    desk.notifier.amend(replace(NOTICE, tag="never shown"))
    assert server.wait("Notify", 3)[:4] == ["skinroutine", 2, APP_ID, "Smaller"]
    desk.notifier.withdraw("cream")
    desk.notifier.amend(replace(NOTICE, tag="cream"))
    desk.show(replace(NOTICE, tag="last"))
    assert [call[1] for call in server.calls("Notify")] == [0, 0, 2, 0]
    assert len(server.calls("GetServerInformation")) == 4
    assert server.calls("CloseNotification") == [[2]]


def test_stopping_closes_what_is_there(desk: Desk, strict: Callable[..., Strict]) -> None:
    """What waits when it is stopped is still done, then everything is closed, by its number."""
    server = strict()
    desk.show(NOTICE)
    desk.notifier.show(replace(NOTICE, tag="cream"), desk.reports.put)
    desk.notifier.withdraw("dose")
    desk.notifier.stop()
    assert desk.reports.get(timeout=10) == ON_STRICT
    server.wait("CloseNotification", 2)
    assert server.calls("CloseNotification") == [[1], [2]]


def test_stopping_without_having_shown_anything(desk: Desk) -> None:
    """A notifier that was never asked for anything stops at once, and twice."""
    begins = time.monotonic()
    desk.notifier.stop()
    desk.notifier.stop()
    assert time.monotonic() - begins < 0.5


def test_everything_is_told_from_other_threads(desk: Desk, strict: Callable[..., Strict]) -> None:
    """Showing returns at once, and reports and presses come from threads of the notifier."""
    server = strict(holds=True)
    told: list[int] = []
    done = threading.Event()

    def report(_: Delivery) -> None:
        told.append(threading.get_ident())
        done.set()

    begins = time.monotonic()
    for _ in range(50):
        desk.notifier.amend(NOTICE)
        desk.notifier.withdraw("dose")
    desk.notifier.show(NOTICE, report)
    assert time.monotonic() - begins < 0.5
    server.wait("Notify")
    assert not told
    server.tell("release")
    assert done.wait(10)
    assert told != [threading.get_ident()]
    assert len(told) == 1


@pytest.mark.expects_log("ERROR .*what the desktop told was not taken", "ERROR .*notifier failed")
def test_a_fault_of_the_listener_does_not_end_it(strict: Callable[..., Strict]) -> None:
    """Where who is told of a press or a report fails, it is logged, and the next is told."""
    heard: list[Press] = []
    both = threading.Event()

    def pressed(tag: str, press: Press) -> None:
        heard.append(press)
        if len(heard) == 1:
            raise RuntimeError
        both.set()

    def fails(_: Delivery) -> None:
        raise RuntimeError

    server = strict()
    desk = Desk(FreedesktopNotifier(pressed))
    desk.notifier.show(NOTICE, fails)
    desk.show(NOTICE)
    server.tell("ActionInvoked", 1, "done")
    server.tell("ActionInvoked", 1, "skip")
    assert both.wait(10)
    assert heard == [Press.DONE, Press.SKIP]
    desk.notifier.stop()
