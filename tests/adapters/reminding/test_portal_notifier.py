"""Pop-ups through the notification portal: the real one from a sandbox, and a strict stand-in."""

from __future__ import annotations

import html
import json
import os
import queue
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from adapters.conftest import needed
from adapters.portals import can_sandbox, has_portal, paper_portal, permit, real_portal, sandboxed
from adapters.reminding.servers import WITHIN, Bus, Desk, Dunst, Strict, spawned, wait_for
from skinroutine.adapters.reminding.bus_line import BusLine
from skinroutine.adapters.reminding.portal_notifier import PortalNotifier
from skinroutine.app.ports import Button, Delivery, Notice, Press
from skinroutine.domain.record.event import NotShownReason

DRIVER = Path(__file__).with_name("portal_driver.py")
BUTTONS = (Button(Press.DONE, "Done"), Button(Press.SNOOZE, "In 15 minutes"))
NOTICE = Notice("Your dose", "19:00, as you planned.", "dose", BUTTONS)
SHOWN = Delivery("desktop portal, with buttons")
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the variable's name


@dataclass
class Sandboxed:
    """A notifier in a sandbox, and what it says."""

    to: Any
    lines: queue.SimpleQueue[dict[str, Any]] = field(default_factory=queue.SimpleQueue)

    def tell(self, *words: object) -> None:
        """Let it do something."""
        print(json.dumps(words), file=self.to, flush=True)

    def show(self, title: str, body: str = "", tag: str = "dose") -> dict[str, Any]:
        """Show a notice with two buttons, and return what became of it."""
        self.tell("show", title, body, tag, {"done": "Done", "snooze": "In 15 minutes"})
        return self.lines.get(timeout=WITHIN)


@pytest.fixture
def portal(display: str, bus: str, dunst: Dunst, tmp_path: Path) -> Iterator[Dunst]:
    """Yield a real notification server, with the real portal before it."""
    if not has_portal():
        needed("xdg-desktop-portal")
    with real_portal(tmp_path):
        yield dunst


@pytest.fixture
def inside(portal: Dunst, tmp_path: Path) -> Iterator[Sandboxed]:
    """Yield a notifier that the portal takes for one in a Flatpak."""
    needed("bwrap")
    if not can_sandbox(tmp_path):
        pytest.skip("no sandbox can be made here")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = sandboxed(tmp_path, sys.executable, str(DRIVER))
    with spawned(*command, env=environment) as child:
        made, out = Sandboxed(child.stdin), child.stdout
        assert out is not None

        def read() -> None:
            for line in out:
                made.lines.put(json.loads(line))

        reader = threading.Thread(target=read, daemon=True)
        reader.start()
        yield made


def test_a_sandboxed_notice_on_a_real_desktop(inside: Sandboxed, portal: Dunst) -> None:
    """Apostrophes, markup and a leading dash arrive as they are, and a button is told."""
    said = "It's -40 mg <b>& 'more'</b>"
    assert inside.show("-40 mg, it's time", said) == {
        "channel": SHOWN.channel,
        "problem": None,
        "detail": "",
    }
    portal.wait_count(1)
    portal.press("In 15 minutes")
    assert inside.lines.get(timeout=WITHIN) == {"tag": "dose", "press": "snooze"}
    portal.dismiss()  # the server leaves it open, and the GTK half knows nothing of it any more
    inside.show("Another", said, tag="other")
    portal.wait_count(1)
    portal.click()
    assert inside.lines.get(timeout=WITHIN) == {"tag": "other", "press": "open"}
    portal.dismiss()
    portal.wait_count(0)
    assert {title for title, _ in portal.texts()} == {"-40 mg, it's time", "Another"}
    shown = {html.unescape(body) for _, body in portal.texts()}
    assert shown == {said}


def test_the_same_tag_and_what_is_withdrawn_on_a_real_desktop(
    inside: Sandboxed, portal: Dunst
) -> None:
    """Shown again it takes its own place; amended it changes; withdrawn it goes, and it alone."""
    inside.show("First")
    portal.wait_count(1)
    inside.show("Second")
    inside.show("Other", tag="other")
    portal.wait_count(2)
    inside.tell("amend", "Third", "", "dose", {"done": "Done"})
    inside.show("Last", tag="last")
    portal.wait_count(3)  # the GTK half loses what is withdrawn before the server has answered it
    inside.tell("withdraw", "dose")
    portal.wait_count(2)
    assert [title for title, _ in portal.texts()] == ["Third"]


def test_the_portal_tells_nothing_of_a_refusal(inside: Sandboxed, portal: Dunst) -> None:
    """Where the person turned the program's notifications off, the portal takes them all the same.

    This is what makes the test reminder and its question needed: nobody else would tell.
    """
    permit("notifications", "notification", "no")
    assert inside.show("Unseen")["problem"] is None
    permit("notifications", "notification", "yes")
    inside.show("Seen", tag="other")
    portal.wait_count(1)
    portal.dismiss()
    wait_for(lambda: [title for title, _ in portal.texts()] == ["Seen"], "the one that is shown")


@contextmanager
def a_desk(**ways: Any) -> Iterator[tuple[Desk, Strict]]:
    """Yield a notifier and the strict stand-in for the portal, which answers in these ways."""
    presses: queue.SimpleQueue[tuple[str, Press]] = queue.SimpleQueue()
    notifier = PortalNotifier(
        lambda tag, press: presses.put((tag, press)), partial(BusLine, within=1.0)
    )
    with ExitStack() as stack:
        server = stack.enter_context(paper_portal("portal", **ways))
        yield Desk(notifier, presses), server
        notifier.stop()


def added(server: Strict) -> list[Any]:
    """Return what each notification was added with, without the signatures."""
    calls = server.calls("AddNotification")
    return [(key, {name: value for name, (_, value) in told.items()}) for key, told in calls]


def test_one_call_with_everything_in_it(bus: str) -> None:
    """The portal gets one well-formed call, and no hint that its version does not know."""
    with a_desk(version=1) as (desk, server):
        assert desk.show(replace(NOTICE, stays=True)) == SHOWN
        labels = [{"label": ["s", one.words], "action": ["s", one.press.value]} for one in BUTTONS]
        told = {
            "title": "Your dose",
            "body": "19:00, as you planned.",
            "default-action": "default",
            "buttons": labels,
        }
        assert added(server) == [("pop-up dose", told)]
        desk.show(Notice(" ", "a\x1bb"))
        key, plain = added(server)[1]
        assert (key, plain["body"]) == ("pop-up", "a b")
        assert "buttons" not in plain


def test_a_newer_portal_is_told_how_it_comes(bus: str) -> None:
    """What is shown comes as new, also under the same tag; what is amended changes in silence."""
    with a_desk(version=2) as (desk, server):
        desk.show(NOTICE)
        desk.notifier.amend(replace(NOTICE, title="Changed"))
        desk.notifier.amend(replace(NOTICE, tag="never shown"))
        desk.show(NOTICE)
        hints = [told["display-hint"] for _, told in added(server)]
        assert hints == [["show-as-new"], ["tray"], ["show-as-new"]]


def test_what_is_pressed_is_told_once(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A press names its pop-up, which is taken away with it; the token is kept for Qt."""
    monkeypatch.setenv(TOKEN, "before")
    with a_desk(version=2) as (desk, server):
        desk.show(NOTICE)
        desk.show(replace(NOTICE, tag="other"))
        server.tell("press", "a stranger", "done", [])
        server.tell("press", "pop-up other", "format the disk", [])
        server.tell("press", "pop-up dose", "done", [["a{sv}", {"activation-token": ["s", "t0"]}]])
        assert desk.pressed() == ("dose", Press.DONE)
        assert os.environ[TOKEN] == "t0"
        desk.notifier.amend(NOTICE)
        desk.notifier.withdraw("dose")
        desk.show(replace(NOTICE, tag="last"))
        assert [key for key, _ in added(server)] == ["pop-up dose", "pop-up other", "pop-up last"]
        assert server.calls("RemoveNotification") == [["pop-up other"], ["pop-up dose"]]
        assert desk.presses.empty()


def test_stopping_takes_all_away(bus: str) -> None:
    """Once stopped, within a second, nothing of ours is left, and nothing more is taken."""
    with a_desk(version=1) as (desk, server):
        desk.show(NOTICE)
        desk.show(replace(NOTICE, tag="other"))
        desk.notifier.withdraw("other")
        desk.notifier.withdraw("never shown")
        begins = time.monotonic()
        desk.notifier.stop()
        assert time.monotonic() - begins < 1.5
        wait_for(lambda: len(server.calls("RemoveNotification")) == 2, "both are taken away")
        assert server.calls("RemoveNotification") == [["pop-up other"], ["pop-up dose"]]
        desk.notifier.show(NOTICE, desk.reports.put)
        assert desk.reports.empty()


def test_a_discreet_notice_is_left_to_another_channel(bus: str) -> None:
    """The desktop would write the program's name beside it; one that named more is taken away."""
    with a_desk(version=2) as (desk, server):
        discreet = replace(NOTICE, title="Reminder", body="", is_discreet=True)
        refused = desk.show(discreet)
        assert (refused.problem, server.lines) == (NotShownReason.REFUSED, [])
        assert "name" in refused.detail
        desk.show(NOTICE)
        assert desk.show(discreet) == refused
        assert server.wait("RemoveNotification") == ["pop-up dose"]
        assert len(added(server)) == 1


def test_what_becomes_discreet_on_the_screen_changes_its_words(bus: str) -> None:
    """The lock veils what is there already: the name was beside it, and the words go."""
    with a_desk(version=2) as (desk, server):
        desk.show(NOTICE)
        desk.notifier.amend(replace(NOTICE, title="Reminder", body="", is_discreet=True))
        desk.show(replace(NOTICE, tag="other"))
        assert [told["title"] for _, told in added(server)] == [
            *("Your dose", "Reminder", "Your dose")
        ]


@pytest.mark.parametrize(
    ("ways", "problem", "detail"),
    [
        ({}, NotShownReason.REFUSED, "notification portal: org.freedesktop.DBus.Error.UnknownM"),
        (
            {"version": 1, "refuses": "org.freedesktop.portal.Error.NotAllowed"},
            NotShownReason.REFUSED,
            "notification portal: org.freedesktop.portal.Error.NotAllowed",
        ),
    ],
)
def test_a_portal_that_refuses(
    bus: str, ways: dict[str, Any], problem: NotShownReason, detail: str
) -> None:
    """A portal without notifications, or that does not allow them, is told by its own words."""
    with a_desk(**ways) as (desk, server):
        told = desk.show(NOTICE)
        assert told.problem is problem
        assert told.detail.startswith(detail)
        desk.notifier.withdraw("dose")
        assert server.calls("RemoveNotification") == []


def test_no_portal_at_all(bus: str) -> None:
    """A desktop without portals is told, so that the next channel is tried."""
    presses: queue.SimpleQueue[tuple[str, Press]] = queue.SimpleQueue()
    desk = Desk(PortalNotifier(lambda tag, press: presses.put((tag, press))))
    told = desk.show(NOTICE)
    assert told.problem is NotShownReason.NO_SERVER
    assert told.detail == "notification portal: org.freedesktop.DBus.Error.ServiceUnknown"
    desk.notifier.stop()


def test_two_profiles_never_share_a_pop_up(bus: str) -> None:
    """The portal keeps pop-ups by the names that one app gives: a demo's replaces none of yours."""
    with a_desk(version=1) as (desk, server):
        assert desk.show(NOTICE) == SHOWN
        other = Desk(PortalNotifier(lambda _tag, _press: None, of="another"))
        assert other.show(NOTICE).problem is None
        shown = [call[0] for call in server.calls("AddNotification")]
        other.notifier.stop()
    assert len(set(shown)) == len(shown) == 2


def test_no_bus_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sandbox without a session bus is told."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    desk = Desk(PortalNotifier(lambda _tag, _press: None))
    assert desk.show(NOTICE).problem is NotShownReason.NO_SERVER
    desk.notifier.stop()


def test_a_late_answer_is_taken_away_again(bus: str) -> None:
    """What a portal shows after its time was shown elsewhere by then: it goes."""
    with a_desk(version=1, held=True) as (desk, server):
        told = desk.show(NOTICE)
        assert told.problem is NotShownReason.NO_ANSWER
        assert told.detail == "the notification portal does not answer"
        server.tell("release")
        assert server.wait("RemoveNotification") == ["pop-up dose"]


def test_after_the_bus_went_a_new_line_is_made(private: Bus) -> None:
    """A portal that ends is no end of reminders: the next notice finds the one that came after."""
    with a_desk(version=1) as (desk, server):
        assert desk.show(NOTICE) == SHOWN
        server.end()
        assert desk.show(NOTICE).problem is NotShownReason.NO_SERVER
        with paper_portal("portal", version=1) as another:
            assert desk.show(NOTICE) == SHOWN
            assert len(another.calls("AddNotification")) == 1
