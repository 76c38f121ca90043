"""The chain of channels: who is asked, in which order, and what is told of those that failed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from skinroutine.app.late import LateNotifier
from skinroutine.app.ports import Delivery, Notice, Notifier
from skinroutine.app.reminding.channels import NO_CHANNEL, Chain, Channel
from skinroutine.domain.record.event import NotShownReason

from fakes import RecordingNotifier

NOTICE = Notice("Lip balm", "12:30.", "reminder-1")
FALLS_THROUGH = [one for one in NotShownReason if one is not NotShownReason.DO_NOT_DISTURB]


@dataclass
class Screen:
    """A chain over three channels, first to last: buttons, plyer and card."""

    notifiers: dict[str, RecordingNotifier] = field(
        default_factory=lambda: {
            name: RecordingNotifier(Delivery(f"the {name}"))
            for name in ("buttons", "plyer", "card")
        }
    )
    unseen: frozenset[str] = frozenset()
    told: list[Delivery] = field(default_factory=list)
    posted: list[Callable[[], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        channels = [Channel(name, one) for name, one in self.notifiers.items()]
        self.chain = Chain(channels, lambda: self.unseen, self.posted.append)

    def fails(self, name: str, reason: NotShownReason) -> None:
        """Let a channel fail from now on."""
        self.notifiers[name].delivery = Delivery(f"the {name}", reason, f"{name} said no")

    def show(self) -> list[str]:
        """Show the notice, run what is posted, and return the channels that were asked."""
        before = {name: len(one.notices) for name, one in self.notifiers.items()}
        self.chain.show(NOTICE, self.told.append)
        while self.posted:
            self.posted.pop(0)()
        return [name for name in self.notifiers if len(self.notifiers[name].notices) > before[name]]


def test_the_first_channel_is_asked_first() -> None:
    """A notice goes to the first channel, as it is, and no further where that shows it."""
    screen = Screen()
    assert screen.chain.ids == ("buttons", "plyer", "card")
    assert screen.show() == ["buttons"]
    assert screen.notifiers["buttons"].notices == [NOTICE]
    (told,) = screen.told
    assert (told.channel, told.problem, told.detail) == ("the buttons", None, "")
    assert told.channel_id == "buttons"


@pytest.mark.parametrize("reason", FALLS_THROUGH)
def test_the_next_is_asked_where_one_fails(reason: NotShownReason) -> None:
    """Whatever the problem, the next channel is asked, and the report tells who failed before."""
    screen = Screen()
    screen.fails("buttons", reason)
    assert screen.show() == ["buttons", "plyer"]
    screen.fails("plyer", NotShownReason.REFUSED)
    assert screen.show() == ["buttons", "plyer", "card"]
    first, second = screen.told
    assert (first.channel, first.problem) == ("the plyer", None)
    assert first.detail == "buttons said no"
    assert (second.channel, second.channel_id) == ("the card", "card")
    assert second.detail == "buttons said no; plyer said no"


def test_where_all_fail_the_first_is_told() -> None:
    """Where no channel shows it, the report is the one of the first that was asked."""
    screen = Screen()
    screen.fails("buttons", NotShownReason.NO_SERVER)
    screen.fails("plyer", NotShownReason.REFUSED)
    screen.fails("card", NotShownReason.NO_ANSWER)
    assert screen.show() == ["buttons", "plyer", "card"]
    assert screen.told == [Delivery("the buttons", NotShownReason.NO_SERVER, "buttons said no")]


@pytest.mark.parametrize("failing", [0, 1, 2])
def test_do_not_disturb_ends_the_search(failing: int) -> None:
    """Where a desktop must not disturb, no further channel is tried, and that is what is told."""
    screen, names = Screen(), ["buttons", "plyer", "card"]
    for name in names[:failing]:
        screen.fails(name, NotShownReason.NO_SERVER)
    screen.fails(names[failing], NotShownReason.DO_NOT_DISTURB)
    assert screen.show() == names[: failing + 1]
    (told,) = screen.told
    assert (told.channel, told.problem) == (
        f"the {names[failing]}",
        NotShownReason.DO_NOT_DISTURB,
    )


@pytest.mark.parametrize(
    ("unseen", "order"),
    [
        ({"buttons"}, ("plyer", "card", "buttons")),
        ({"plyer"}, ("buttons", "card", "plyer")),
        ({"buttons", "plyer"}, ("card", "buttons", "plyer")),
        ({"buttons", "plyer", "card"}, ("buttons", "plyer", "card")),
        ({"card", "somewhere else"}, ("buttons", "plyer", "card")),
    ],
)
def test_what_the_person_did_not_see_comes_last(unseen: set[str], order: tuple[str, ...]) -> None:
    """Channels whose test reminder was not seen are tried after the others, in their own order."""
    screen = Screen(unseen=frozenset(unseen))
    assert screen.chain.ids == order
    assert screen.show() == [order[0]]
    screen.fails(order[0], NotShownReason.REFUSED)
    assert set(screen.show()) == set(order[:2])


def test_what_was_not_seen_is_asked_anew_each_time() -> None:
    """Once the person says that they did not see a channel, the next notice goes to another."""
    screen = Screen()
    assert screen.show() == ["buttons"]
    screen.unseen = frozenset({"buttons"})
    assert screen.show() == ["plyer"]


def test_answers_come_home_through_post() -> None:
    """Nothing is reported and no other channel asked where the answer arrives."""
    screen = Screen()
    screen.fails("buttons", NotShownReason.REFUSED)
    screen.chain.show(NOTICE, screen.told.append)
    assert (screen.told, screen.notifiers["plyer"].notices) == ([], [])
    screen.posted.pop(0)()
    assert screen.notifiers["plyer"].notices == [NOTICE]
    assert screen.told == []
    screen.posted.pop(0)()
    assert [one.channel for one in screen.told] == ["the plyer"]


def test_two_notices_at_once_do_not_mix() -> None:
    """A notice that waits for its answer does not hold up the next, nor take its report."""
    screen = Screen()
    buttons = screen.notifiers["buttons"]
    buttons.delivery = None
    told: list[str] = []
    screen.chain.show(NOTICE, lambda one: told.append(f"first by {one.channel}"))
    screen.chain.show(NOTICE, lambda one: told.append(f"second by {one.channel}"))
    first, second = buttons.reports
    second(Delivery("the buttons"))
    first(Delivery("the buttons", NotShownReason.NO_ANSWER, "slow"))
    while screen.posted:
        screen.posted.pop(0)()
    assert told == ["second by the buttons", "first by the plyer"]


def test_changes_and_ends_reach_every_channel() -> None:
    """Wherever a pop-up is, it is changed and closed there, and every channel is stopped."""
    screen = Screen()
    screen.chain.amend(NOTICE)
    screen.chain.withdraw("reminder-1")
    assert not any(one.stopped for one in screen.notifiers.values())
    screen.chain.stop()
    for one in screen.notifiers.values():
        assert (one.amended, one.withdrawn, one.stopped) == ([NOTICE], ["reminder-1"], True)
        assert one.notices == []


@pytest.mark.expects_log("buttons cannot be asked: ModuleNotFoundError")
def test_a_channel_that_cannot_be_made_is_passed_over() -> None:
    """What it is made from may be gone since the program began: the next one is asked."""
    screen = Screen()

    def gone() -> Notifier:
        raise ModuleNotFoundError

    missing = Channel("buttons", LateNotifier(gone))
    card = Channel("card", screen.notifiers["card"])
    screen.chain = Chain((missing, card), lambda: screen.unseen, screen.posted.append)
    assert screen.show() == ["card"]
    (told,) = screen.told
    assert (told.problem, told.channel_id, told.detail) == (None, "card", "ModuleNotFoundError")


def test_no_channel_at_all() -> None:
    """A program without a channel says so."""
    told: list[Delivery] = []
    chain = Chain([], frozenset, lambda call: call())
    chain.show(NOTICE, told.append)
    assert told == [NO_CHANNEL]
    assert NO_CHANNEL.problem is NotShownReason.NO_SERVER
    assert NO_CHANNEL.detail
    assert chain.ids == ()
