"""The phone in the settings: how it stands, its buttons, the search, and where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.ports import Kind, Trouble
from skinroutine.domain.record.preferences import PreferenceName, TextLevel
from skinroutine.ui.screens.phone.dialog import PhoneDialog
from skinroutine.ui.screens.settings.phone import PhoneRows

from ui.days import NOW
from ui.desk import Desk, click, press, running, settle
from ui.never_say import broken_rules
from ui.never_say_screen import words_in
from ui.phone_desk import ACCOUNT, TASKS, PhoneDesk, a_phone_desk
from ui.settings_bench import found, tab_to
from ui.spoken import interactive, name, nameless

DIALOGS = pytest.mark.qt_log_ignore("This plugin does not support")
SILENT = Trouble(Kind.NO_ANSWER, "cloud.example.org does not answer.")
MEMORY = Memory(ACCOUNT, TASKS, TextLevel.DISCREET)


@pytest.fixture
def phone(qt: QApplication, desk: Desk) -> Iterator[PhoneDesk]:
    """Yield the settings of a program that can have an account, and has none."""
    with a_phone_desk(qt, desk) as made:
        yield made


@pytest.fixture
def with_account(qt: QApplication, desk: Desk) -> Iterator[PhoneDesk]:
    """Yield the settings of a program that has an account."""
    with a_phone_desk(qt, desk, kept=MEMORY, stands=Status(Stand.AGREED, NOW)) as made:
        yield made


def shown(rows: PhoneRows) -> list[str]:
    """Return the words of the buttons that are on show."""
    return [one.text() for one in rows.buttons if one.isVisible()]


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (Status(Stand.OFF), "Off. Nothing is sent anywhere."),
        (Status(Stand.BEGINNING), "Setting up\u2026"),
        (Status(Stand.WORKING), "Looking at your calendar\u2026"),
        (Status(Stand.WORKING, done=12, all=60), "Writing 12 of 60\u2026"),
        (Status(Stand.AGREED, NOW - timedelta(hours=5, minutes=7)), "Last in step at 14:05 today."),
        (Status(Stand.AGREED, NOW - timedelta(days=1)), "Last in step at 19:12, Wed 4 Nov."),
        (
            Status(Stand.WAITING, NOW, SILENT, NOW + timedelta(minutes=2)),
            (
                "cloud.example.org does not answer. It is tried again at 19:14 today. "
                "Last in step at 19:12 today."
            ),
        ),
        (
            Status(Stand.WAITING, None, SILENT),
            "cloud.example.org does not answer. It is tried again soon.",
        ),
        (Status(Stand.LEAVING), "Being removed from your calendar\u2026"),
        (
            Status(Stand.LEAVING, NOW, SILENT, NOW + timedelta(minutes=2)),
            (
                "Being removed from your calendar\u2026 cloud.example.org does not answer. "
                "It is tried again at 19:14 today."
            ),
        ),
    ],
)
def test_the_row_says_how_it_stands_as_soon_as_it_is_told(
    phone: PhoneDesk, status: Status, said: str
) -> None:
    """One sentence for each state; nothing else on the page has to happen."""
    phone.phone.stand(status)
    assert phone.sentence() == said
    assert broken_rules(said) == []


@pytest.mark.parametrize(
    ("stand", "buttons"),
    [
        (Stand.OFF, ["Set up\u2026"]),
        (Stand.BEGINNING, ["Change\u2026", "Try now", "Turn off\u2026"]),
        (Stand.WORKING, ["Change\u2026", "Try now", "Turn off\u2026"]),
        (Stand.WAITING, ["Change\u2026", "Try now", "Turn off\u2026"]),
        (Stand.LEAVING, ["Try now", "Turn off\u2026"]),
    ],
)
def test_each_state_has_its_buttons(phone: PhoneDesk, stand: Stand, buttons: list[str]) -> None:
    """What makes no sense is not offered."""
    phone.phone.stand(Status(stand))
    settle()
    assert shown(phone.rows) == buttons


def test_the_focus_stays_in_the_row_when_its_button_goes(phone: PhoneDesk) -> None:
    """Somebody at the keyboard is not thrown to another place of the page."""
    phone.rows.set_up.setFocus()
    phone.phone.stand(Status(Stand.BEGINNING))
    settle()
    assert phone.rows.change.hasFocus()


def test_trying_now_asks_the_account(with_account: PhoneDesk) -> None:
    """The button does what it says; what is refused is told by the window."""
    click(with_account.rows.try_now)
    assert with_account.phone.did == ["try now"]
    told = list[str]()
    with_account.program.diary.troubled.connect(told.append)
    with_account.phone.refusal = "The disk is full."
    click(with_account.rows.try_now)
    assert told == ["The disk is full."]


@pytest.mark.parametrize("sought", ["phone", "also remind", "set up phone"])
def test_the_search_finds_it(phone: PhoneDesk, sought: str) -> None:
    """It is found by its group, by its question, and by its buttons."""
    page = phone.program.window.settings
    page.search.setText(sought)
    settle()
    assert "phone" in found(page)
    page.search.setText("quiet hours")
    settle()
    assert "phone" not in found(page)


def test_a_program_without_one_does_not_show_it(qt: QApplication, desk: Desk) -> None:
    """As for a demo: no group, with a search and without."""
    with running(qt, replace(desk.parts(), phone=None, asking=None)) as program:
        program.window.show_place("settings")
        settle()
        page = program.window.settings
        assert page.phone.isHidden()
        for sought in ("", "phone", ""):
            page.search.setText(sought)
            settle()
            assert page.phone.isHidden()
            assert "phone" not in found(page)


@DIALOGS
def test_setting_everything_back_leaves_the_account(with_account: PhoneDesk) -> None:
    """Settings are one thing, an account another; the question says so."""
    page = with_account.program.window.settings
    with_account.program.diary.prefer(PreferenceName.TEXT_LEVEL, "full")
    page.reset_button.click()
    settle()
    (asked,) = [one for one in QApplication.topLevelWidgets() if hasattr(one, "reset")]
    assert any("on your phone" in one for one in words_in(asked))
    click(asked.reset)
    assert page.level.value is TextLevel.NEUTRAL
    assert with_account.phone.kept == MEMORY
    assert with_account.phone.did == []


def test_every_control_has_a_name_of_its_own(with_account: PhoneDesk) -> None:
    """Others on the page have the same words on them."""
    page = with_account.program.window.settings
    assert nameless(page) == []
    names = [one.accessibleName() or name(one) for one in interactive(page)]
    assert len(set(names)) == len(names)
    assert {"Change: reminders on the phone", "Turn off: reminders on the phone"} <= set(names)


def test_the_tab_key_comes_by_in_order(with_account: PhoneDesk) -> None:
    """Change, try now, turn off, one after the other."""
    rows = with_account.rows
    rows.change.setFocus()
    tab_to(with_account.program.window, rows.try_now)
    press(rows.try_now, Qt.Key.Key_Tab)
    assert rows.turn_off.hasFocus()


def test_a_copy_without_its_part_for_calendars_says_how_to_get_it(phone: PhoneDesk) -> None:
    """In the place of the way in; an account that there is can be turned off."""
    phone.phone.has_libraries = False
    phone.program.window.settings.refresh()
    settle()
    assert phone.sentence().startswith("This copy of skinroutine was installed without its part")
    assert "skinroutine[phone]" in phone.sentence()
    assert shown(phone.rows) == []
    phone.phone.stand(Status(Stand.AGREED, NOW))
    settle()
    assert shown(phone.rows) == ["Turn off\u2026"]
    assert "skinroutine[phone]" in phone.sentence()


def test_a_rebuilt_window_hears_of_it_too(phone: PhoneDesk) -> None:
    """The page that took the place of another is told from then on, and the old one is no harm."""
    old = phone.rows
    phone.program.diary.prefer(PreferenceName.TEXT_SIZE, "120")
    settle()
    old._on_told()
    phone.program.window.show_place("settings")
    settle()
    phone.phone.stand(Status(Stand.WORKING, done=3, all=9))
    assert phone.sentence() == "Writing 3 of 9\u2026"


def test_an_account_that_cannot_be_read_says_so(
    phone: PhoneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the page nor the dialog breaks."""
    told = list[str]()
    phone.program.diary.troubled.connect(told.append)

    def refuse() -> None:
        raise Trouble(Kind.BUSY, "Another program holds the diary.")

    monkeypatch.setattr(phone.phone, "status", refuse)
    monkeypatch.setattr(phone.phone, "memory", refuse)
    phone.program.window.settings.refresh()
    assert phone.sentence() == "Another program holds the diary."
    click(phone.rows.set_up)
    assert told == ["Another program holds the diary."]
    assert phone.program.window.findChild(PhoneDialog) is None
