"""The later steps of a plan on the phone: the calendar, what entries say, other computers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skinroutine.app.errors import WorldFailure
from skinroutine.app.phone.ports import Kind, Place, Trouble
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.screens.phone.dialog import PhoneDialog
from skinroutine.ui.screens.phone.steps import MAKE
from skinroutine.ui.wording.phone import Share

from ui.desk import Desk, click, press, settle, words
from ui.phone_desk import (
    ADDRESS,
    NOTES,
    PASSWORD,
    PHRASES,
    TASKS,
    USER,
    PhoneDesk,
    a_phone_desk,
    ask,
    at,
    choose_place,
    finish,
    to_calendar,
    to_saying,
    to_sharing,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = Place("/dav/robin/long/", "A calendar with a name that does not end soon " * 3, *(True,) * 3)


@pytest.fixture
def phone(qt: QApplication, desk: Desk) -> Iterator[PhoneDesk]:
    """Yield the settings of a program that can have an account, and has none."""
    with a_phone_desk(qt, desk) as made:
        yield made


@pytest.fixture
def dialog(phone: PhoneDesk) -> PhoneDialog:
    """Return the dialog, opened as a person does."""
    return phone.open()


def options(dialog: PhoneDialog) -> dict[str, str]:
    """Return what can be chosen as a calendar, by its name, and what is said of it."""
    made = dialog.calendar.options
    assert made is not None
    return {one.text(): made.notes[key].text() for key, one in made.buttons.items()}


def test_each_calendar_says_what_it_takes(dialog: PhoneDialog) -> None:
    """One that takes neither to-dos nor appointments is not offered; a new one is, and chosen."""
    to_calendar(dialog)
    assert list(options(dialog)) == ["Tasks", "Family", "Make a new one"]
    assert "complete them on your phone" in options(dialog)["Tasks"]
    assert "appointments alone" in options(dialog)["Family"]
    assert NOTES.name not in options(dialog)
    assert dialog.calendar.options is not None
    assert dialog.calendar.options.value == MAKE
    assert dialog.calendar.new_name == "Routine"
    assert dialog.calendar.name_field.isVisible()
    choose_place(dialog, TASKS.href)
    assert not dialog.calendar.name_field.isVisible()


def test_a_calendar_of_the_usual_name_is_chosen_at_first(
    phone: PhoneDesk, dialog: PhoneDialog
) -> None:
    """As where it was made before, or on another computer."""
    own = Place("/dav/robin/own/", "Routine", *(True,) * 3)
    phone.server.found = (TASKS, own)
    to_calendar(dialog)
    assert dialog.calendar.place == own


def test_a_server_without_calendars_says_so(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """A new one can be made."""
    phone.server.found = (NOTES,)
    to_calendar(dialog)
    assert list(options(dialog)) == ["Make a new one"]
    assert any("no calendar there yet" in one for one in words(dialog))
    options_shown = dialog.calendar.options
    assert options_shown is not None
    assert dialog.calendar.none.geometry().bottom() < options_shown.geometry().top()


def test_what_to_do_on_the_phone_is_said_before_it_is_turned_on(dialog: PhoneDialog) -> None:
    """A calendar that no phone fetches rings nowhere; the first step may be forgotten by then."""
    to_sharing(dialog)
    assert any("add the same account on the phone" in one for one in words(dialog))


def test_a_long_name_is_shortened_and_whole_under_the_mouse(
    phone: PhoneDesk, dialog: PhoneDialog
) -> None:
    """It does not make the dialog wider than its window."""
    phone.server.found = (LONG,)
    to_calendar(dialog)
    assert dialog.calendar.options is not None
    button = dialog.calendar.options.buttons[LONG.href]
    assert len(button.text()) < 40
    assert button.toolTip() == LONG.name
    assert dialog.width() < phone.program.window.width()


def test_a_new_calendar_is_made_once(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """It is the chosen one from then on, also after going back."""
    to_calendar(dialog)
    ask(dialog)
    assert dialog.step is dialog.saying
    assert phone.server.asked[-1] == ("make", ADDRESS, USER, PASSWORD, "Routine")
    assert dialog.place is not None
    assert dialog.place.name == "Routine"
    click(dialog.back)
    click(dialog.next)
    assert len(phone.server.asked) == 2


def test_a_new_calendar_needs_a_name(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """It is asked for beside the field."""
    to_calendar(dialog)
    field = dialog.calendar.name_field
    field.field.setText("  ")
    click(dialog.next)
    assert field.problem.said == "Type a name for the calendar first."
    assert field.field.hasFocus()
    assert len(phone.server.asked) == 1


def test_a_server_that_makes_no_calendar_says_so_beside_the_name(
    phone: PhoneDesk, dialog: PhoneDialog
) -> None:
    """A refused password leads back to where that is typed."""
    to_calendar(dialog)
    phone.server.trouble = Trouble(Kind.FORBIDDEN, "It does not let this program make one.")
    ask(dialog)
    assert at(dialog) is dialog.calendar
    assert "does not let" in dialog.calendar.name_field.problem.said
    phone.server.trouble = Trouble(Kind.PASSWORD, "It did not accept the password.")
    ask(dialog)
    assert at(dialog) is dialog.server
    assert dialog.server.password.problem.said == "It did not accept the password."
    assert dialog.next.text() == "Test the connection"


def entries(dialog: PhoneDialog) -> list[str]:
    """Return the lines of the preview."""
    shown = dialog.saying.list
    return [shown.item(row).text() for row in range(shown.count())]


def test_entries_are_shown_as_they_are_written(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """At each level the words of the plan for the phone; discreet at first."""
    to_saying(dialog)
    assert dialog.saying.level is TextLevel.DISCREET
    for level in (TextLevel.DISCREET, TextLevel.NEUTRAL, TextLevel.FULL):
        click(dialog.saying.levels.buttons[level])
        planned = phone.phone.preview(level)
        lines = entries(dialog)
        assert lines
        for text in lines:
            _, title, *body = text.split("\n")
            assert any((one.title, one.words) == (title, "\n".join(body)) for one in planned)
    assert any("Isotretinoin" in one for one in entries(dialog))
    assert "Thu 5 Nov, 19:00; rings at 19:00, 19:20 and 20:00" in entries(dialog)[2].splitlines()[0]


def test_the_level_that_is_chosen_is_the_one_that_is_written(
    phone: PhoneDesk, dialog: PhoneDialog
) -> None:
    """By a click, and then by the arrows."""
    to_saying(dialog)
    click(dialog.saying.levels.buttons[TextLevel.NEUTRAL])
    press(dialog.saying.levels.buttons[TextLevel.NEUTRAL], Qt.Key.Key_Down)
    click(dialog.next)
    finish(dialog)
    assert [one.level for one in phone.phone.choices] == [TextLevel.FULL]


def test_a_phrase_is_made_shown_and_copied(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """In groups, once, and with what it means."""
    to_sharing(dialog)
    assert not any("sealed" in one for one in words(dialog))
    click(dialog.sharing.shares.buttons[Share.MINE])
    assert any("nobody can bring the phrase back" in one for one in words(dialog))
    assert dialog.sharing.phrase.text() == PHRASES[0]
    assert dialog.sharing.phrase.isReadOnly()
    click(dialog.sharing.copy)
    assert QGuiApplication.clipboard().text() == PHRASES[0]
    click(dialog.sharing.shares.buttons[Share.OFF])
    click(dialog.sharing.shares.buttons[Share.MINE])
    assert dialog.sharing.phrase.text() == PHRASES[0]
    finish(dialog)
    assert [one.phrase for one in phone.phone.choices] == [PHRASES[0]]


def test_a_phrase_that_cannot_be_made_is_told(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """And nothing is turned on without it."""
    to_sharing(dialog)
    phone.phone.refusal = "This computer cannot seal."
    click(dialog.sharing.shares.buttons[Share.MINE])
    assert dialog.sharing.trouble.said == "This computer cannot seal."
    assert not dialog.next.isEnabled()
    phone.phone.refusal = ""
    dialog._on_next()
    assert phone.phone.choices == []


@pytest.mark.parametrize(
    ("typed", "said", "is_marked"),
    [
        ("", "0 of 26 letters and digits.", False),
        ("0369C-F", "6 of 26 letters and digits.", False),
        (PHRASES[0], "The phrase is whole.", False),
        (PHRASES[0].lower().replace("-", " "), "The phrase is whole.", False),
        (f"1{PHRASES[0][1:]}", "The phrase is misspelt. Compare it sign by sign.", True),
        (f"{PHRASES[0]}7", "This is longer than a phrase.", True),
    ],
)
def test_a_misspelt_phrase_is_told_as_it_is_typed(
    dialog: PhoneDialog, typed: str, said: str, is_marked: bool
) -> None:
    """No button has to be pressed for that."""
    to_sharing(dialog)
    click(dialog.sharing.shares.buttons[Share.THEIRS])
    theirs = dialog.sharing.theirs
    theirs.field.setFocus()
    QTest.keyClicks(theirs.field, typed)
    settle()
    assert said in {theirs.problem.said, theirs.hint.text()}
    assert bool(theirs.problem.said) is is_marked
    assert (theirs.field.property("invalid") == "true") is is_marked
    assert theirs.field.accessibleDescription() == said


def test_their_phrase_is_taken_as_it_is_written(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """One that is not whole yet is asked for first; small letters and spaces are fine."""
    to_sharing(dialog)
    click(dialog.sharing.shares.buttons[Share.THEIRS])
    theirs = dialog.sharing.theirs
    theirs.field.setText(PHRASES[1][:9])
    click(dialog.next)
    assert phone.phone.choices == []
    assert theirs.problem.said == "8 of 26 letters and digits."
    theirs.field.setText(f" {PHRASES[1].lower().replace('-', ' ')} ")
    finish(dialog)
    assert [one.phrase for one in phone.phone.choices] == [PHRASES[1]]


def test_what_is_refused_at_the_end_is_told_and_stays(
    phone: PhoneDesk, dialog: PhoneDialog
) -> None:
    """The keyring may not take the password; then nothing typed is lost."""
    to_sharing(dialog)
    phone.phone.ring_refusal = WorldFailure("The keyring did not take it.")
    finish(dialog)
    assert dialog.problem.said == "The keyring did not take it."
    phone.phone.ring_refusal = None
    finish(dialog)
    assert len(phone.phone.choices) == 1
