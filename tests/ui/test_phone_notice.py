"""What Today tells of the phone without being asked: when, in which words, the way to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.ports import Kind, Trouble
from skinroutine.domain.record.preferences import PreferenceName, TextLevel
from skinroutine.ui.screens.phone.notice import PhoneNotice

from ui.days import NOW
from ui.desk import Desk, click, press, settle, words
from ui.never_say import broken_rules
from ui.phone_desk import ACCOUNT, TASKS, PhoneDesk, a_phone_desk
from ui.spoken import nameless

MEMORY = Memory(ACCOUNT, TASKS, TextLevel.DISCREET)
REFUSED = Trouble(Kind.PASSWORD, "cloud.example.org did not accept the user name and password.")
SILENT = Trouble(Kind.NO_ANSWER, "cloud.example.org does not answer.")
LONG_AGO = NOW - timedelta(days=2)


@pytest.fixture
def phone(qt: QApplication, desk: Desk) -> Iterator[PhoneDesk]:
    """Yield Today of a program with an account; its looks begin at once, without a grace."""
    with a_phone_desk(qt, desk, kept=MEMORY, stands=Status(Stand.AGREED, NOW)) as made:
        kept = made.program._phone
        assert kept is not None
        kept._quiet = kept._grace = 0
        made.program.window.show_place("today")
        settle()
        yield made


def stand(phone: PhoneDesk, status: Status) -> None:
    """Stand so, and have the heart beat."""
    phone.phone.stand(status)
    phone.program.diary.changed.emit()
    settle()


def card(phone: PhoneDesk) -> PhoneNotice | None:
    """Return the notice, where it is on show."""
    shown = [one for one in phone.program.window.findChildren(PhoneNotice) if one.isVisible()]
    assert len(shown) <= 1
    return shown[0] if shown else None


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (
            Status(Stand.WAITING, NOW, REFUSED),
            ["Your phone may ring by an old plan", f"{REFUSED} Last in step at 19:12 today."],
        ),
        (
            Status(Stand.WAITING, LONG_AGO, SILENT),
            ["Your phone may ring by an old plan", f"{SILENT} Last in step at 19:12, Tue 3 Nov."],
        ),
        (
            Status(Stand.WAITING, None, Trouble(Kind.GONE, "The calendar is no longer there.")),
            ["Your phone may ring by an old plan", "The calendar is no longer there."],
        ),
        (
            Status(Stand.WAITING, NOW, Trouble(Kind.NOT_OURS, "Another phrase seals that.")),
            ["Your computers do not hear of each other", "Another phrase seals that."],
        ),
        (
            Status(Stand.AGREED, LONG_AGO),
            ["Your phone may ring by an old plan", "Last in step at 19:12, Tue 3 Nov."],
        ),
    ],
)
def test_what_needs_the_person_is_told_without_opening_the_settings(
    phone: PhoneDesk, status: Status, said: list[str]
) -> None:
    """What it comes to, why, and since when."""
    stand(phone, status)
    shown = card(phone)
    assert shown is not None
    assert [one.replace("\u200b", "") for one in words(shown)] == said
    assert shown.accessibleName() == f"{said[0]}. {said[1]}"
    assert nameless(shown) == []
    assert broken_rules(shown.said) == []


@pytest.mark.parametrize(
    "status",
    [
        Status(Stand.AGREED, NOW),
        Status(Stand.WORKING, LONG_AGO),
        Status(Stand.BEGINNING),
        Status(Stand.WAITING, NOW - timedelta(hours=23), SILENT),
        Status(Stand.LEAVING, LONG_AGO, SILENT),
        Status(Stand.OFF),
    ],
)
def test_what_mends_itself_is_not_told(phone: PhoneDesk, status: Status) -> None:
    """An outage is a matter of the settings' row until it has lasted a day."""
    stand(phone, status)
    assert card(phone) is None


def test_it_goes_once_both_agree(phone: PhoneDesk) -> None:
    """Nobody has to put it away."""
    stand(phone, Status(Stand.WAITING, NOW, REFUSED))
    assert card(phone) is not None
    stand(phone, Status(Stand.AGREED, NOW))
    assert card(phone) is None


def test_a_late_calendar_gets_some_time_before_that_is_told(phone: PhoneDesk) -> None:
    """As after a weekend off, when the first round is about to begin; a lock begins it anew."""
    kept = phone.program._phone
    assert kept is not None
    kept._grace = 60_000
    stand(phone, Status(Stand.AGREED, LONG_AGO))
    stand(phone, Status(Stand.AGREED, LONG_AGO))
    assert card(phone) is None
    kept._grace = 0
    stand(phone, Status(Stand.AGREED, LONG_AGO))
    assert card(phone) is not None
    kept.rest(True)
    stand(phone, Status(Stand.AGREED, LONG_AGO))
    assert card(phone) is None


def test_put_away_it_comes_back_the_next_day(phone: PhoneDesk, desk: Desk) -> None:
    """Once a day is enough."""
    stand(phone, Status(Stand.WAITING, NOW, REFUSED))
    shown = card(phone)
    assert shown is not None
    click(shown.later)
    settle()
    assert card(phone) is None
    stand(phone, Status(Stand.WAITING, NOW, REFUSED))
    assert card(phone) is None
    desk.clock.instant += timedelta(days=1)
    stand(phone, Status(Stand.WAITING, NOW, REFUSED))
    assert card(phone) is not None


def test_its_button_leads_to_the_settings_of_the_phone(phone: PhoneDesk) -> None:
    """With the focus on what mends it; the Tab key comes by both buttons."""
    stand(phone, Status(Stand.WAITING, NOW, REFUSED))
    shown = card(phone)
    assert shown is not None
    shown.to_settings.setFocus()
    press(shown.to_settings, Qt.Key.Key_Tab)
    assert shown.later.hasFocus()
    press(shown.to_settings, Qt.Key.Key_Space)
    settle()
    assert phone.rows.change.isVisible()
    assert phone.rows.change.hasFocus()


def test_a_window_in_another_language_or_size_tells_it_too(phone: PhoneDesk) -> None:
    """The page that took the place of another has it from the first."""
    stand(phone, Status(Stand.WAITING, NOW, REFUSED))
    phone.program.diary.prefer(PreferenceName.TEXT_SIZE, "120")
    settle()
    settle()
    assert card(phone) is not None
