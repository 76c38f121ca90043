"""Each step of the way to a plan on the phone, and its row: words fit, controls have names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.pages import Shelf
from skinroutine.app.phone.ports import Kind, Trouble
from skinroutine.app.tongue import speak
from skinroutine.domain.record.preferences import PreferenceName, TextLevel
from skinroutine.ui.parts import qt_tongue
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.screens.phone.dialog import PhoneDialog
from skinroutine.ui.screens.phone.notice import PhoneNotice
from skinroutine.ui.wording.phone import Share

from ui.days import NOW
from ui.desk import Desk, settle
from ui.phone_desk import (
    ACCOUNT,
    PHRASES,
    STEPS,
    TASKS,
    PhoneDesk,
    a_phone_desk,
    ask,
    to_calendar,
    to_server,
    to_sharing,
    wait_until,
)
from ui.spoken import interactive, name, nameless
from ui.test_layout import beside, clipped, come_to_rest, cut_off, overlapping

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = (
    "a-server-with-a-very-long-name.of-an-institution.example.org could not prove who it is: its "
    "certificate comes from nobody this computer trusts."
)
SIZES = ((1040, 720), (720, 520))


@dataclass(frozen=True)
class Case:
    """How it looks: the theme, the language, the text size in percent."""

    theme: str
    language: str
    text_size: int

    def __str__(self) -> str:
        return f"{self.theme}-{self.language}-{self.text_size}"


CASES = (
    Case("light", "en", 100),
    Case("dark", "en", 200),
    Case("contrast", "en", 200),
    Case("dark", "ar", 100),
    Case("light", "ar", 200),
    Case("light", "de", 200),
)


def to_trouble(dialog: PhoneDialog) -> None:
    """Have a long sentence beside a field."""
    to_server(dialog)
    dialog.server.refuse(LONG, Kind.CERTIFICATE)
    dialog._say(LONG)


def to_busy(dialog: PhoneDialog) -> None:
    """Have a server asked that has a long name."""
    to_server(dialog)
    dialog.server.address.field.setText("a-server-with-a-very-long-name.of-an-institution.org")
    asked = "Asking a-server-with-a-very-long-name.of-an-institution.org\u2026"
    dialog._show_busy(asked, "This can take a minute.")


def to_made(dialog: PhoneDialog) -> None:
    """Have a calendar of a long name made."""
    to_calendar(dialog)
    dialog.calendar.name_field.field.setText("A calendar with quite a long name of its own")
    ask(dialog)
    assert dialog.step is dialog.saying


def to_keyring(dialog: PhoneDialog) -> None:
    """Have the keyring asked."""
    to_sharing(dialog)
    dialog._show_busy("Asking your keyring\u2026", "Your desktop may ask you.")


@pytest.fixture(params=CASES, ids=str)
def phone(request: pytest.FixtureRequest, qt: QApplication, desk: Desk) -> Iterator[PhoneDesk]:
    """Yield the settings in one of these cases; afterwards they speak English again."""
    case: Case = request.param
    commands = desk.session.commands
    commands.prefer(PreferenceName.THEME, case.theme)
    commands.prefer(PreferenceName.LANGUAGE, case.language)
    commands.prefer(PreferenceName.TEXT_SIZE, str(case.text_size))
    with a_phone_desk(qt, desk) as made:
        yield made
    qt_tongue.install(qt, made.program.look.resources, "en")
    speak()


def faults(shown: QWidget) -> list[str]:
    """Return what does not fit, lies on something else, or has no name."""
    found = [*clipped(shown), *beside(shown), *cut_off(shown), *overlapping(shown)]
    return [*found, *nameless(shown), *twice(shown)]


def twice(shown: QWidget) -> list[str]:
    """Return every name that more than one control has."""
    names = [name(one) for one in interactive(shown)]
    return [one for one in set(names) if names.count(one) > 1]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_every_step_fits_and_every_control_has_a_name(
    phone: PhoneDesk, size: tuple[int, int]
) -> None:
    """From the first to the last, with a phrase, with trouble, and while a server is asked."""
    window = phone.program.window
    window.resize(*size)
    come_to_rest(window)
    ways: tuple[Callable[[PhoneDialog], None], ...] = (
        *STEPS,
        to_trouble,
        to_busy,
        to_made,
        to_keyring,
    )
    for number, way in enumerate(ways):
        phone.rows.set_up.click()
        settle()
        dialog = phone.rows.dialog
        assert isinstance(dialog, PhoneDialog)
        way(dialog)
        come_to_rest(dialog)
        assert within(dialog, window) == [], number
        assert faults(dialog) == [], number
        dialog.done(0)
        settle()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_the_row_and_the_way_out_fit(phone: PhoneDesk, size: tuple[int, int]) -> None:
    """In the state with most words and most buttons."""
    window = phone.program.window
    window.resize(*size)
    phone.phone.remember(Memory(ACCOUNT, TASKS, TextLevel.DISCREET))
    trouble = Trouble(Kind.CERTIFICATE, LONG)
    phone.phone.stand(Status(Stand.WAITING, NOW, trouble, NOW + timedelta(hours=1)))
    come_to_rest(window)
    page = window.settings
    assert [*clipped(page), *beside(page), *cut_off(page), *overlapping(page)] == []
    phone.phone.has_libraries = False
    page.refresh()
    come_to_rest(window)
    assert [*clipped(page), *beside(page), *cut_off(page), *overlapping(page)] == []
    phone.rows.turn_off.click()
    settle()
    dialog = phone.rows.dialog
    assert dialog is not None
    come_to_rest(dialog)
    assert within(dialog, window) == []
    assert faults(dialog) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("phrase", [PHRASES[0], ""])
def test_a_change_of_a_shared_account_fits(
    phone: PhoneDesk, size: tuple[int, int], phrase: str
) -> None:
    """With the phrase that the keyring has, and where it has none any more."""
    window = phone.program.window
    window.resize(*size)
    phone.phone.phrase_kept = phrase
    phone.phone.remember(Memory(ACCOUNT, TASKS, TextLevel.DISCREET, shelf=Shelf("a")))
    phone.phone.stand(Status(Stand.AGREED, NOW))
    come_to_rest(window)
    phone.rows.change.click()
    settle()
    dialog = phone.rows.dialog
    assert isinstance(dialog, PhoneDialog)
    for step in (dialog.server, dialog.saying, dialog.sharing):
        assert dialog.step is step
        wait_until(lambda: not dialog.sharing.is_waiting, "the keyring answers")
        come_to_rest(dialog)
        assert within(dialog, window) == []
        assert faults(dialog) == []
        if step is not dialog.sharing:
            dialog._on_next()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_the_notice_on_today_fits(phone: PhoneDesk, size: tuple[int, int]) -> None:
    """With a long sentence."""
    window, kept = phone.program.window, phone.program._phone
    assert kept is not None
    kept._quiet = 0
    window.resize(*size)
    phone.phone.remember(Memory(ACCOUNT, TASKS, TextLevel.DISCREET))
    phone.phone.stand(Status(Stand.WAITING, NOW, Trouble(Kind.CERTIFICATE, LONG)))
    window.show_place("today")
    phone.program.diary.changed.emit()
    come_to_rest(window)
    shown = window.today.findChild(PhoneNotice)
    assert shown is not None
    assert shown.isVisible()
    page = window.today
    assert [*clipped(page), *beside(page), *cut_off(page), *overlapping(page)] == []
    assert [*nameless(shown), *twice(shown)] == []


def set_up_at(phone: PhoneDesk, width: int, height: int) -> PhoneDialog:
    """Return the way to a plan on the phone, opened from the settings of a window of a size."""
    window = phone.program.window
    window.resize(width, height)
    come_to_rest(window)
    phone.rows.set_up.click()
    settle()
    dialog = phone.rows.dialog
    assert isinstance(dialog, PhoneDialog)
    return dialog


def assert_in_view(dialog: PhoneDialog, *parts: QWidget) -> None:
    """Expect all of each part to be seen without scrolling."""
    view = dialog._area.viewport()
    for one in parts:
        top = one.mapTo(view, one.rect().topLeft()).y()
        assert top >= 0, one
        assert top + one.height() <= view.height(), one


def test_what_is_amiss_is_in_view_where_there_is_little_room(phone: PhoneDesk) -> None:
    """The field with the focus, and the sentence beneath it."""
    dialog = set_up_at(phone, 720, 520)
    to_server(dialog)
    phone.server.trouble = Trouble(Kind.PASSWORD, "It did not accept the user name and password.")
    ask(dialog)
    come_to_rest(dialog)
    asked = dialog.server.password
    assert_in_view(dialog, asked.field, asked.problem)


def test_what_lies_below_is_reached_by_keys(qt: QApplication, desk: Desk) -> None:
    """The words of the first step are taller than a small window, and take no focus."""
    desk.session.commands.prefer(PreferenceName.TEXT_SIZE, "200")
    with a_phone_desk(qt, desk) as phone:
        dialog = set_up_at(phone, 720, 520)
        come_to_rest(dialog)
        bar = dialog._area.verticalScrollBar()
        assert bar.maximum() > 0
        for _ in range(20):
            QTest.keyClick(dialog.next, Qt.Key.Key_PageDown)
        assert bar.value() == bar.maximum()
        QTest.keyClick(dialog.next, Qt.Key.Key_PageUp)
        assert bar.value() < bar.maximum()
        assert dialog.next.hasFocus()


def test_a_phrase_comes_into_view_when_it_is_made(phone: PhoneDesk) -> None:
    """It stands beneath the answers, which take all the room where words are large."""
    dialog = set_up_at(phone, 1040, 720)
    to_sharing(dialog)
    dialog.sharing.shares.buttons[Share.MINE].click()
    come_to_rest(dialog)
    assert_in_view(dialog, dialog.sharing.shares.buttons[Share.MINE], dialog.sharing.phrase)


def within(dialog: Dialog, window: QWidget) -> list[str]:
    """Return a dialog that is larger than its window."""
    is_in = dialog.width() <= window.width() and dialog.height() <= window.height()
    return [] if is_in else [f"{dialog.size()} in {window.size()}"]
