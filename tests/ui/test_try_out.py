"""The proof that reminders reach the person: sent, asked about, and what each answer leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from skinroutine.app.errors import WorldFailure
from skinroutine.app.ports import Delivery, Notice
from skinroutine.app.reminding.channels import Chain, Channel
from skinroutine.app.reminding.proof import TAG
from skinroutine.domain.record.event import NotShownReason
from skinroutine.domain.record.preferences import PreferenceName, Preferences, TextLevel
from skinroutine.ui.parts.try_out import TryOut
from skinroutine.ui.shell.application import Program
from skinroutine.ui.shell.courier import Courier
from skinroutine.ui.wording import reminders

from fakes import RecordingNotifier
from ui.desk import Desk, button, click, running, settle, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
QUIET = Delivery("desktop", NotShownReason.DO_NOT_DISTURB, "quiet")
NO_ANSWER = Delivery("desktop", NotShownReason.NO_ANSWER, "silent")


@dataclass
class Ways:
    """Three channels in the test's hands, and the chain over them."""

    channels: dict[str, RecordingNotifier]
    chain: Chain

    def sent_by(self, channel: str) -> list[Notice]:
        """Return the test reminders that came to a channel."""
        return [one for one in self.channels[channel].notices if one.tag == TAG]

    @property
    def sent(self) -> dict[str, int]:
        """How many test reminders came to each channel."""
        return {one: len(self.sent_by(one)) for one in self.channels}


@pytest.fixture
def ways(qt: QApplication, desk: Desk) -> Iterator[Ways]:
    """Yield three channels of which each shows what it is asked to."""
    courier = Courier()
    channels = {
        "buttons": RecordingNotifier(Delivery("desktop")),
        "plyer": RecordingNotifier(Delivery("plain pop-up")),
        "card": RecordingNotifier(Delivery("own card")),
    }
    chain = Chain(
        [Channel(one, notifier) for one, notifier in channels.items()],
        lambda: desk.session.queries.preferences().unseen,
        courier.post,
    )
    yield Ways(channels, chain)
    courier.close()
    courier.deleteLater()


@pytest.fixture
def tried(qt: QApplication, desk: Desk, ways: Ways) -> Iterator[Program]:
    """Yield the program over these channels, with its settings on show."""
    with running(qt, desk.parts(ways.chain)) as made:
        made.window.show_place("settings")
        settle()
        yield made


def preferences(desk: Desk) -> Preferences:
    """Return what is set."""
    return desk.session.queries.preferences()


def is_asking(shown: TryOut) -> bool:
    """Tell whether the question is on show, instead of the button that sends."""
    visible = {one.isVisible() for one in (shown.yes, shown.no)}
    assert visible == {not shown.send.isVisible()}
    return visible == {True}


def is_unproved(program: Program) -> bool:
    """Tell whether Today asks for the proof."""
    return reminders.MAKE_SURE in words(program.window.today)


def of_today(program: Program) -> TryOut:
    """Return the test on the card of Today."""
    card = program.window.today.unproved
    assert card is not None
    return card.try_out


def prefer_unseen(desk: Desk, *channels: str) -> None:
    """Let the person have said that they did not see these channels."""
    desk.session.commands.prefer(PreferenceName.UNSEEN_CHANNELS, ",".join(channels))


def test_a_test_reminder_is_sent_and_asked_about(tried: Program, ways: Ways) -> None:
    """The first channel gets one test reminder, and the page asks whether it was seen."""
    shown = tried.window.settings.try_out
    assert not is_asking(shown)
    assert shown.words.text() == reminders.TEST_NOTE
    click(shown.send)
    assert ways.sent == {"buttons": 1, "plyer": 0, "card": 0}
    (notice,) = ways.sent_by("buttons")
    assert notice.title == "This is a test reminder"
    assert shown.words.text() == "Sent (desktop). Did you see it?"
    assert is_asking(shown)
    assert shown.yes.hasFocus()


def test_a_test_reminder_is_as_discreet_as_the_others(
    tried: Program, desk: Desk, ways: Ways
) -> None:
    """Who wants discreet reminders gets a discreet test."""
    desk.session.commands.prefer(PreferenceName.TEXT_LEVEL, TextLevel.DISCREET.value)
    click(tried.window.settings.try_out.send)
    (notice,) = ways.sent_by("buttons")
    assert notice.is_discreet
    assert "skinroutine" not in f"{notice.title}{notice.body}"


def test_yes_is_the_proof(tried: Program, desk: Desk, ways: Ways) -> None:
    """Yes notes the channel that was seen, says so, and takes the test off the screen."""
    shown = tried.window.settings.try_out
    click(shown.send)
    click(shown.yes)
    assert preferences(desk).seen == "buttons"
    assert preferences(desk).unseen == frozenset()
    assert shown.words.text() == reminders.SEEN
    assert not is_asking(shown)
    assert shown.send.isEnabled()
    assert TAG in ways.channels["buttons"].withdrawn


def test_yes_brings_an_unseen_channel_back(tried: Program, desk: Desk, ways: Ways) -> None:
    """A channel that was not seen once, and is now, no longer comes last."""
    prefer_unseen(desk, "buttons", "plyer", "card")
    shown = tried.window.settings.try_out
    click(shown.send)
    click(shown.yes)
    assert preferences(desk).seen == "buttons"
    assert preferences(desk).unseen == {"plyer", "card"}
    assert ways.chain.ids == ("buttons", "plyer", "card")


def test_no_tries_the_next_channel(tried: Program, desk: Desk, ways: Ways) -> None:
    """No explains what that means, lets that channel come last, and tries the next at once."""
    shown = tried.window.settings.try_out
    click(shown.send)
    click(shown.no)
    assert preferences(desk).unseen == {"buttons"}
    assert ways.chain.ids == ("plyer", "card", "buttons")
    assert ways.sent == {"buttons": 1, "plyer": 1, "card": 0}
    said = shown.words.text()
    assert said.startswith("Then pop-ups of \u201cdesktop\u201d do not reach you: ")
    assert said.endswith("Another way is tried now. Sent (plain pop-up). Did you see it?")
    assert is_asking(shown)
    click(shown.yes)
    assert preferences(desk).seen == "plyer"
    assert preferences(desk).unseen == {"buttons"}


def test_the_next_reminder_goes_where_it_was_seen(tried: Program, desk: Desk, ways: Ways) -> None:
    """After "no" and "yes", real reminders come by the channel that was seen."""
    shown = tried.window.settings.try_out
    click(shown.send)
    click(shown.no)
    click(shown.yes)
    before = {one: len(each.notices) for one, each in ways.channels.items()}
    assert desk.alarm.at is not None
    desk.clock.advance(desk.alarm.at - desk.clock.now())
    desk.alarm.ring()
    settle()
    after = {one: len(each.notices) for one, each in ways.channels.items()}
    assert after == {**before, "plyer": before["plyer"] + 1}


def test_the_last_no_says_what_is_left(tried: Program, desk: Desk, ways: Ways) -> None:
    """Who saw none of them is told what is left, after each channel was tried."""
    shown = tried.window.settings.try_out
    click(shown.send)
    for _ in range(len(ways.channels) + 1):
        if is_asking(shown):
            click(shown.no)
    assert shown.words.text() == reminders.NO_WAY_LEFT
    assert not is_asking(shown)
    assert min(ways.sent.values()) >= 1
    assert preferences(desk).unseen == set(ways.channels)
    assert preferences(desk).seen == ""
    click(shown.send)
    assert is_asking(shown)
    assert shown.words.text() == "Sent (desktop). Did you see it?"


def test_do_not_disturb_is_explained(tried: Program, desk: Desk, ways: Ways) -> None:
    """Where the desktop wants quiet nothing is asked, and no other channel disturbs."""
    ways.channels["buttons"].delivery = QUIET
    shown = tried.window.settings.try_out
    click(shown.send)
    assert shown.words.text() == (
        "\u201cDo not disturb\u201d is on, so nothing was shown. Switch it off and try again."
    )
    assert not is_asking(shown)
    assert ways.sent == {"buttons": 1, "plyer": 0, "card": 0}
    assert preferences(desk).unseen == frozenset()
    ways.channels["buttons"].delivery = Delivery("desktop")
    click(shown.send)
    assert is_asking(shown)


def test_a_channel_that_fails_gives_way(tried: Program, ways: Ways) -> None:
    """A channel that cannot show it is passed over, and the question names the one that did."""
    ways.channels["buttons"].delivery = NO_ANSWER
    shown = tried.window.settings.try_out
    click(shown.send)
    assert shown.words.text() == "Sent (plain pop-up). Did you see it?"


def test_where_nothing_shows_that_is_said(tried: Program, ways: Ways) -> None:
    """Where every channel fails, the first one's reason is said and nothing is asked."""
    for one in ways.channels.values():
        one.delivery = NO_ANSWER
    shown = tried.window.settings.try_out
    click(shown.send)
    assert shown.words.text() == ("It could not be shown: the notification service did not answer.")
    assert not is_asking(shown)
    assert shown.send.isEnabled()


def test_nothing_is_sent_twice_while_it_is_on_its_way(tried: Program, ways: Ways) -> None:
    """Until the channel has reported, the button cannot be pressed again."""
    ways.channels["buttons"].delivery = None
    shown = tried.window.settings.try_out
    click(shown.send)
    assert not shown.send.isEnabled()
    assert ways.sent["buttons"] == 1
    ways.channels["buttons"].release(Delivery("desktop"))
    settle()
    assert is_asking(shown)


@pytest.mark.expects_log("readonly database")
def test_a_yes_that_cannot_be_saved_asks_on(tried: Program, desk: Desk) -> None:
    """A diary that refuses is a sentence; the question stays, so that yes can be said again."""
    shown = tried.window.settings.try_out
    click(shown.send)
    desk.refuse_writes(on=True)
    click(shown.yes)
    assert tried.window.banner.words.endswith("is read-only, so nothing was saved.")
    assert shown.words.text() != reminders.SEEN
    assert is_asking(shown)
    desk.refuse_writes(on=False)
    click(shown.yes)
    assert preferences(desk).seen == "buttons"
    assert shown.words.text() == reminders.SEEN


@pytest.mark.expects_log("readonly database")
def test_a_no_that_cannot_be_saved_asks_on(tried: Program, desk: Desk, ways: Ways) -> None:
    """A diary that refuses is a sentence; nothing else is tried until "no" could be saved."""
    shown = tried.window.settings.try_out
    click(shown.send)
    desk.refuse_writes(on=True)
    click(shown.no)
    assert tried.window.banner.words.endswith("is read-only, so nothing was saved.")
    assert is_asking(shown)
    assert ways.sent == {"buttons": 1, "plyer": 0, "card": 0}
    desk.refuse_writes(on=False)
    click(shown.no)
    assert ways.sent == {"buttons": 1, "plyer": 1, "card": 0}


def test_a_diary_that_cannot_be_read_is_told(
    tried: Program, desk: Desk, ways: Ways, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the words of the test cannot be found out, that is said, and it can be tried on."""

    def fails() -> Preferences:
        message = "The diary cannot be read."
        raise WorldFailure(message)

    shown = tried.window.settings.try_out
    with monkeypatch.context() as broken:
        broken.setattr(desk.session.queries, "preferences", fails)
        click(shown.send)
    assert tried.window.banner.words == "The diary cannot be read."
    assert sum(ways.sent.values()) == 0
    click(shown.send)
    assert is_asking(shown)


def test_a_new_theme_while_it_is_on_its_way(tried: Program, ways: Ways) -> None:
    """A report that comes after the page was made anew finds nobody, and troubles nobody."""
    ways.channels["buttons"].delivery = None
    click(tried.window.settings.try_out.send)
    tried.look.choose(dark=not tried.look.theme.is_dark)
    settle()
    ways.channels["buttons"].release(Delivery("desktop"))
    settle()
    shown = tried.window.settings.try_out
    assert not is_asking(shown)
    assert shown.send.isEnabled()
    assert tried.window.banner.words == ""


def test_today_asks_for_the_proof_until_it_is_there(
    tried: Program, qt: QApplication, desk: Desk, ways: Ways
) -> None:
    """The card on Today goes with the first yes, and does not come back with a new window."""
    tried.window.show_place("today")
    settle()
    assert is_unproved(tried)
    shown = of_today(tried)
    click(shown.send)
    assert is_asking(shown)
    click(shown.yes)
    assert not is_unproved(tried)
    assert preferences(desk).seen == "buttons"
    with running(qt, desk.parts(ways.chain)) as again:
        assert not is_unproved(again)


def test_later_puts_the_card_away_for_this_time(
    tried: Program, qt: QApplication, desk: Desk, ways: Ways
) -> None:
    """Later takes the card away until the program is started anew."""
    tried.window.show_place("today")
    settle()
    click(button(tried.window.today, "Later"))
    assert not is_unproved(tried)
    tried.diary.changed.emit()
    assert not is_unproved(tried)
    assert preferences(desk).seen == ""
    with running(qt, desk.parts(ways.chain)) as again:
        assert is_unproved(again)


def test_an_earlier_day_has_no_card(tried: Program) -> None:
    """Who corrects yesterday is asked nothing; today asks again."""
    tried.window.show_place("today")
    click(button(tried.window.today, "Previous day"))
    assert not is_unproved(tried)
    click(button(tried.window.today, "Today"))
    assert is_unproved(tried)


def test_the_proof_in_settings_is_the_same(tried: Program) -> None:
    """A yes on the settings page takes the card off Today."""
    shown = tried.window.settings.try_out
    click(shown.send)
    click(shown.yes)
    tried.window.show_place("today")
    settle()
    assert not is_unproved(tried)


def test_a_no_is_no_proof(tried: Program) -> None:
    """After "no" alone the card stays."""
    tried.window.show_place("today")
    settle()
    shown = of_today(tried)
    click(shown.send)
    click(shown.no)
    assert is_unproved(tried)
    assert is_asking(shown)
