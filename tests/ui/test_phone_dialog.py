"""The plan on a phone, step by step: to the end, with trouble, stopped, and by keys alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from skinroutine.app.errors import WorldFailure
from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.pages import Shelf
from skinroutine.app.phone.ports import Account, Kind, Trouble
from skinroutine.app.phone.set_up import Choice
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.screens.phone import work
from skinroutine.ui.screens.phone.dialog import PhoneDialog
from skinroutine.ui.wording.phone import Leave, Share

from ui.days import NOW
from ui.desk import Desk, click, press, settle, words
from ui.phone_desk import (
    ACCOUNT,
    ADDRESS,
    DATES,
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
    to_server,
    to_sharing,
    wait_until,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
MEMORY = Memory(ACCOUNT, TASKS, TextLevel.NEUTRAL)


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


@pytest.fixture
def dialog(phone: PhoneDesk) -> PhoneDialog:
    """Return the dialog, opened as a person does."""
    return phone.open()


def at_hand(dialog: PhoneDialog) -> QWidget:
    """Return what has the focus."""
    focused = dialog.focusWidget()
    assert focused is not None
    return focused


def test_all_the_way(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """What was typed and chosen is what the account is made of; then the row says how it stands."""
    to_sharing(dialog)
    assert phone.phone.choices == []
    finish(dialog)
    assert threading.get_ident() not in phone.phone.threads
    assert phone.phone.choices == [Choice(ACCOUNT, PASSWORD, TASKS, TextLevel.DISCREET, "")]
    assert phone.server.asked == [("places", ADDRESS, USER, PASSWORD)]
    assert not isValid(dialog)
    assert phone.sentence() == "Setting up\u2026"
    assert phone.rows.change.hasFocus()


def test_what_it_does_is_said_before_anything_is_asked_for(dialog: PhoneDialog) -> None:
    """Where the plan goes, who can read it, and that there is no other connection."""
    said = words(dialog)
    assert any("14 days" in one and "server of your own" in one for one in said)
    assert any("Whoever runs that server can see" in one for one in said)
    assert any("the one connection" in one for one in said)
    assert any("add the same account on the phone" in one for one in said)
    assert dialog.findChildren(QLineEdit)
    assert not any(one.isVisible() for one in dialog.findChildren(QLineEdit))
    assert dialog.next.hasFocus()
    assert not dialog.back.isVisible()


def test_a_keyring_that_is_slow_to_answer_holds_nothing_up(
    phone: PhoneDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there turns out to be none, it goes back to where that is said."""
    gate = threading.Event()
    monkeypatch.setattr(phone.phone, "has_keyring", lambda: not gate.wait(20))
    dialog = phone.open()
    to_server(dialog)
    phone.server.hold()
    click(dialog.next)
    wait_until(lambda: phone.server.begun, "it is asked")
    gate.set()
    wait_until(lambda: not dialog.next.isEnabled() and not dialog.is_busy, "it was looked for")
    assert at(dialog) is dialog.about
    assert phone.server.stopped == 1
    assert any("keyring" in one for one in words(dialog))


def test_without_a_keyring_it_goes_no_further(qt: QApplication, desk: Desk) -> None:
    """It says why; neither the button nor Enter goes on."""
    with a_phone_desk(qt, desk, has_ring=False) as phone:
        dialog = phone.open()
        wait_until(lambda: not dialog.next.isEnabled(), "it was looked for")
        assert any("keyring" in one for one in words(dialog))
        assert not dialog.next.isEnabled()
        assert dialog.cancel.hasFocus()
        dialog._on_next()
        assert dialog.step is dialog.about
        press(dialog, Qt.Key.Key_Escape)
        assert phone.server.asked == []


@pytest.mark.parametrize("lacking", ["address", "user", "password"])
def test_what_lacks_is_asked_for_before_the_server_is(
    phone: PhoneDesk, dialog: PhoneDialog, lacking: str
) -> None:
    """The field is marked, has the focus, and says what lacks, until something is typed."""
    to_server(dialog)
    asked = getattr(dialog.server, lacking)
    asked.field.setText("")
    click(dialog.next)
    assert phone.server.asked == []
    assert asked.field.hasFocus()
    assert asked.field.property("invalid") == "true"
    assert asked.problem.said.endswith("first.")
    QTest.keyClicks(asked.field, "x")
    assert (asked.problem.said, asked.field.property("invalid")) == ("", "false")


@pytest.mark.parametrize(
    ("kind", "where"),
    [
        (Kind.PASSWORD, "password"),
        (Kind.NO_SUCH_SERVER, "address"),
        (Kind.NO_ANSWER, "address"),
        (Kind.CERTIFICATE, "address"),
        (Kind.NOT_A_CALENDAR, "address"),
        (Kind.INSECURE, "address"),
        (Kind.FORBIDDEN, ""),
        (Kind.BUSY, ""),
        (Kind.SERVER_FAULT, ""),
    ],
)
def test_a_trouble_stands_beside_the_field_that_it_is_about(
    phone: PhoneDesk, dialog: PhoneDialog, kind: Kind, where: str
) -> None:
    """The password's at the password, the address's at the address, any other above the buttons."""
    to_server(dialog)
    phone.server.trouble = Trouble(kind, "This is what is in the way.")
    ask(dialog)
    said = {one: getattr(dialog.server, one).problem.said for one in ("address", "password")}
    for one, sentence in said.items():
        assert bool(sentence) is (one == where)
    assert bool(dialog.problem.said) is (not where)
    focused = getattr(dialog.server, where).field if where else dialog.next
    assert at_hand(dialog) is focused
    assert dialog.server.secret == PASSWORD
    phone.server.trouble = None
    ask(dialog)
    assert dialog.step is dialog.calendar


@pytest.mark.expects_log("a question failed: KeyError")
def test_a_fault_of_the_program_is_told_and_nothing_typed_is_in_the_log(
    phone: PhoneDesk, dialog: PhoneDialog, caplog: pytest.LogCaptureFixture
) -> None:
    """The dialog goes on; the log has what kind of fault it was."""
    to_server(dialog)
    phone.server.trouble = KeyError(PASSWORD)
    ask(dialog)
    assert "went amiss" in dialog.problem.said
    assert PASSWORD not in caplog.text


def test_the_server_is_asked_beside_the_window(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """Meanwhile the dialog says so, takes nothing else, and can be stopped."""
    to_server(dialog)
    phone.server.hold()
    click(dialog.next)
    wait_until(lambda: phone.server.begun, "it is asked")
    assert phone.server.threads.isdisjoint({threading.get_ident()})
    assert "Asking cloud.example.org\u2026" in [one.replace("\u200b", "") for one in words(dialog)]
    assert not dialog.next.isEnabled()
    assert not dialog.server.address.field.isEnabled()
    assert (dialog.cancel.text(), at_hand(dialog)) == ("Stop", dialog.cancel)
    phone.server.let_through()
    wait_until(lambda: not dialog.is_busy, "it answers")
    assert dialog.step is dialog.calendar
    assert dialog.cancel.text() == "Cancel"


@pytest.mark.parametrize("by", ["button", "escape"])
def test_a_test_can_be_stopped(phone: PhoneDesk, dialog: PhoneDialog, by: str) -> None:
    """What was typed stays; the second Escape closes."""
    to_server(dialog)
    phone.server.hold()
    click(dialog.next)
    wait_until(lambda: phone.server.begun, "it is asked")
    if by == "button":
        click(dialog.cancel)
    else:
        press(dialog, Qt.Key.Key_Escape)
    assert not dialog.is_busy
    assert phone.server.stopped == 1
    assert dialog.problem.said == "You stopped it. Nothing was changed."
    assert (dialog.step, dialog.server.secret) == (dialog.server, PASSWORD)
    assert dialog.next.isEnabled()
    press(dialog, Qt.Key.Key_Escape)
    assert not isValid(dialog)


def test_a_late_answer_is_dropped(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """What comes after it was stopped changes nothing, also while another test goes on."""
    to_server(dialog)
    server = phone.server
    server.is_deaf, server.trouble = True, Trouble(Kind.PASSWORD, "The first one is refused.")
    server.hold()
    first = server.gate
    click(dialog.next)
    wait_until(lambda: server.begun == 1, "it is asked")
    click(dialog.cancel)
    server.trouble = None
    server.hold()
    click(dialog.next)
    wait_until(lambda: server.begun == 2, "it is asked once more")
    first.set()
    wait_until(lambda: not any(one.is_going for one in work._going[:-1]), "the first has answered")
    assert dialog.is_busy
    assert dialog.server.password.problem.said == ""
    server.let_through()
    wait_until(lambda: not dialog.is_busy, "the second answers")
    assert dialog.step is dialog.calendar


def test_an_answer_after_the_dialog_was_closed_is_no_harm(
    phone: PhoneDesk, dialog: PhoneDialog
) -> None:
    """It is ended, and what it says all the same is heard by nobody."""
    to_server(dialog)
    phone.server.is_deaf = True
    phone.server.hold()
    click(dialog.next)
    wait_until(lambda: phone.server.begun, "it is asked")
    dialog.done(0)
    settle()
    assert phone.server.stopped == 1
    assert not isValid(dialog)
    phone.server.let_through()
    wait_until(lambda: phone.server.ended, "it answers")
    assert phone.phone.choices == []


def test_the_end_of_the_program_ends_a_test(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """Nobody waits for a server then."""
    to_server(dialog)
    phone.server.hold()
    click(dialog.next)
    wait_until(lambda: phone.server.begun, "it is asked")
    phone.program.window.pages.make_no_more()
    wait_until(lambda: phone.server.ended, "it ends")
    assert phone.server.stopped == 1


@pytest.mark.parametrize("way", ["reject", "accept", "hide"])
def test_what_was_typed_in_secret_is_gone_once_it_is_closed(dialog: PhoneDialog, way: str) -> None:
    """Password and phrase, however the dialog goes; the eye is shut."""
    to_sharing(dialog)
    click(dialog.sharing.shares.buttons[Share.THEIRS])
    dialog.sharing.theirs.field.setText(PHRASES[2])
    click(dialog.sharing.shares.buttons[Share.MINE])
    getattr(dialog, way)()
    fields = dialog.findChildren(QLineEdit)
    texts = {one.text() for one in fields}
    assert not texts & {PASSWORD, *PHRASES}
    assert dialog.server.secret == ""
    assert dialog._tested is None
    settle()
    assert not isValid(dialog)


def test_the_password_is_hidden_but_for_the_eye(dialog: PhoneDialog) -> None:
    """Its eye has its own name."""
    to_server(dialog)
    field = dialog.server.password.field
    assert field.echoMode() is QLineEdit.EchoMode.Password
    eye = dialog.server._secret.eye
    assert eye.accessibleName() == "Show the password"
    click(eye)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Hide the password"


def test_going_back_keeps_what_was_typed_and_asks_no_more(
    phone: PhoneDesk, dialog: PhoneDialog
) -> None:
    """Another password has to be tested, the same one has been."""
    to_calendar(dialog)
    choose_place(dialog, DATES.href)
    click(dialog.back)
    assert (dialog.server.secret, dialog.next.text()) == (PASSWORD, "Next")
    click(dialog.next)
    assert len(phone.server.asked) == 1
    assert dialog.calendar.place == DATES
    click(dialog.back)
    dialog.server.password.field.setText("another")
    assert dialog.next.text() == "Test the connection"
    ask(dialog)
    assert phone.server.asked[-1] == ("places", ADDRESS, USER, "another")
    assert dialog.calendar.place == DATES


def test_by_keys_alone(phone: PhoneDesk) -> None:
    """Enter goes on, Tab comes by each field in order, arrows choose, Space presses."""
    phone.rows.set_up.setFocus()
    press(phone.rows.set_up, Qt.Key.Key_Space)
    dialog = phone.program.window.findChild(PhoneDialog)
    assert isinstance(dialog, PhoneDialog)
    press(at_hand(dialog), Qt.Key.Key_Return)
    for text in (ADDRESS, USER, PASSWORD):
        QTest.keyClicks(at_hand(dialog), text)
        if text != PASSWORD:
            press(at_hand(dialog), Qt.Key.Key_Tab)
    press(at_hand(dialog), Qt.Key.Key_Return)
    wait_until(lambda: not dialog.is_busy, "it answers")
    assert dialog.step is dialog.calendar
    assert dialog.next.text() == "Make the calendar"
    press(at_hand(dialog), Qt.Key.Key_Up)
    press(at_hand(dialog), Qt.Key.Key_Up)
    assert dialog.next.text() == "Next"
    assert dialog.calendar.place == TASKS
    press(at_hand(dialog), Qt.Key.Key_Return)
    press(at_hand(dialog), Qt.Key.Key_Down)
    assert dialog.saying.level is TextLevel.NEUTRAL
    press(at_hand(dialog), Qt.Key.Key_Return)
    press(at_hand(dialog), Qt.Key.Key_Down)
    press(at_hand(dialog), Qt.Key.Key_Tab)
    assert at_hand(dialog) is dialog.sharing.phrase
    press(at_hand(dialog), Qt.Key.Key_Return)
    wait_until(lambda: not isValid(dialog), "the keyring answers")
    assert phone.phone.choices == [Choice(ACCOUNT, PASSWORD, TASKS, TextLevel.NEUTRAL, PHRASES[0])]


def test_the_tab_key_walks_in_the_order_that_one_reads(dialog: PhoneDialog) -> None:
    """On each step from its first control to the last button, and round."""
    server, sharing, calendar = dialog.server, dialog.sharing, dialog.calendar
    buttons = [dialog.next, dialog.back, dialog.cancel]
    to_server(dialog)
    fields = [one.field for one in server.fields]
    assert walk(dialog) == [*fields, server._secret.eye, *buttons]
    ask(dialog)
    assert calendar.options is not None
    assert walk(dialog) == [calendar.options.button, calendar.name_field.field, *buttons]
    choose_place(dialog, TASKS.href)
    click(dialog.next)
    assert walk(dialog) == [dialog.saying.levels.button, dialog.saying.list, *buttons]
    click(dialog.next)
    click(sharing.shares.buttons[Share.MINE])
    assert walk(dialog) == [sharing.shares.button, sharing.phrase, sharing.copy, *buttons]
    click(sharing.shares.buttons[Share.THEIRS])
    assert walk(dialog) == [sharing.shares.button, sharing.theirs.field, *buttons]


def walk(dialog: PhoneDialog) -> list[QWidget]:
    """Return what Tab comes by, from the first control of the step."""
    first = dialog.step.first
    assert first is not None
    fields = dialog.step.findChildren(QLineEdit)
    if dialog.step is dialog.server:
        first = fields[0]
    first.setFocus()
    found = list[QWidget]()
    while at_hand(dialog) not in found:
        found.append(at_hand(dialog))
        press(at_hand(dialog), Qt.Key.Key_Tab)
    return found


def test_another_password_is_tested_and_the_calendar_stays(with_account: PhoneDesk) -> None:
    """Server and calendar stay as they are; another one is set up anew."""
    dialog = with_account.open()
    assert at(dialog) is dialog.server
    assert (dialog.server.account, dialog.server.secret) == (ACCOUNT, "")
    assert dialog.server.address.field.isReadOnly()
    assert dialog.server.password.field.hasFocus()
    assert "STEP 1 OF 3: YOUR SERVER" in words(dialog)
    dialog.server.password.field.setText("another")
    ask(dialog)
    assert at(dialog) is dialog.saying
    assert dialog.saying.level is TextLevel.NEUTRAL
    click(dialog.saying.levels.buttons[TextLevel.FULL])
    click(dialog.next)
    assert dialog.next.text() == "Save"
    finish(dialog)
    assert with_account.phone.choices == [Choice(ACCOUNT, "another", TASKS, TextLevel.FULL, "")]


def test_what_entries_say_is_changed_without_the_password(with_account: PhoneDesk) -> None:
    """The one in the keyring stays; the server is not asked."""
    dialog = with_account.open()
    assert dialog.next.text() == "Next"
    click(dialog.next)
    assert at(dialog) is dialog.saying
    click(dialog.saying.levels.buttons[TextLevel.FULL])
    click(dialog.next)
    finish(dialog)
    assert with_account.server.asked == []
    assert with_account.phone.choices == [Choice(ACCOUNT, "", TASKS, TextLevel.FULL, "")]
    assert not isValid(dialog)


def test_a_keyring_that_lost_the_password_asks_for_it(with_account: PhoneDesk) -> None:
    """It is said beside the field, which then has to be filled in and tested."""
    dialog = with_account.open()
    click(dialog.next)
    click(dialog.next)
    with_account.phone.ring_refusal = Trouble(Kind.PASSWORD, "The keyring has no password.")
    finish(dialog)
    assert at(dialog) is dialog.server
    assert dialog.server.password.problem.said == "The keyring has no password."
    assert dialog.server.password.field.hasFocus()
    assert dialog.next.text() == "Test the connection"
    click(dialog.next)
    assert dialog.server.password.problem.said == "Type the app password first."


def test_a_keyring_that_asks_the_person_holds_nothing_up(
    phone: PhoneDesk, dialog: PhoneDialog
) -> None:
    """Meanwhile the dialog says so and can be stopped; what is kept after that is put back."""
    to_sharing(dialog)
    phone.phone.gate.clear()
    click(dialog.next)
    wait_until(lambda: phone.phone.threads, "the keyring is asked")
    assert {"Asking your keyring\u2026", "Your desktop may ask you."} <= set(words(dialog))
    assert (dialog.cancel.text(), dialog.next.isEnabled()) == ("Stop", False)
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.problem.said == "You stopped it. Nothing was changed."
    assert phone.phone.did == []
    phone.phone.gate.set()
    wait_until(lambda: phone.phone.did, "it is put back")
    settle()
    assert phone.phone.did == ["put back"]
    assert (phone.phone.kept, at(dialog)) == (None, dialog.sharing)
    finish(dialog)
    assert phone.phone.did == ["put back"]
    assert phone.phone.kept is not None


def test_the_end_of_the_program_puts_back_what_the_keyring_takes_late(
    phone: PhoneDesk, dialog: PhoneDialog
) -> None:
    """Nothing lies there of an account that there is not."""
    to_sharing(dialog)
    phone.phone.gate.clear()
    click(dialog.next)
    wait_until(lambda: phone.phone.threads, "the keyring is asked")
    phone.program.window.pages.make_no_more()
    phone.phone.gate.set()
    wait_until(lambda: phone.phone.did == ["put back"], "it is put back")


def test_a_refusal_of_the_keyring_is_told(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """Nothing begins, and the dialog stays with all that was typed."""
    to_sharing(dialog)
    phone.phone.ring_refusal = WorldFailure("The keyring did not answer or refused.")
    finish(dialog)
    assert dialog.problem.said == "The keyring did not answer or refused."
    assert at(dialog) is dialog.sharing
    assert at_hand(dialog) is dialog.next
    assert (phone.phone.kept, dialog.server.secret) == (None, PASSWORD)


def test_a_refused_beginning_is_told(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """As where the disk is full; the account itself puts the keyring back then."""
    to_sharing(dialog)
    phone.phone.refusal = "The disk is full."
    finish(dialog)
    assert dialog.problem.said == "The disk is full."
    assert phone.phone.kept is None


def test_a_test_that_went_well_says_so(dialog: PhoneDialog) -> None:
    """Beneath the heading of the step after, and no longer on the one after that."""
    to_calendar(dialog)
    assert "The connection works." in words(dialog)
    ask(dialog)
    assert "The calendar Routine is there now." in words(dialog)
    assert "The connection works." not in words(dialog)


SHARED = Memory(ACCOUNT, TASKS, TextLevel.DISCREET, shelf=Shelf("a"))


@pytest.fixture
def shared(qt: QApplication, desk: Desk) -> Iterator[PhoneDesk]:
    """Yield the settings of a program whose account other computers share."""
    stands = Status(Stand.AGREED, NOW)
    with a_phone_desk(qt, desk, kept=SHARED, phrase_kept=PHRASES[2], stands=stands) as made:
        yield made


def to_last(phone: PhoneDesk) -> PhoneDialog:
    """Open the dialog, and go to its last step with nothing changed."""
    dialog = phone.open()
    click(dialog.next)
    click(dialog.next)
    assert dialog.step is dialog.sharing
    return dialog


def test_a_change_goes_on_with_the_phrase_in_use(shared: PhoneDesk) -> None:
    """It is shown, so that it can be typed on the next computer."""
    dialog = to_last(shared)
    wait_until(lambda: not dialog.sharing.is_waiting, "the keyring answers")
    assert threading.get_ident() not in shared.phone.threads
    assert dialog.sharing.share is Share.MINE
    assert dialog.sharing.phrase.text() == PHRASES[2]
    assert "The phrase in use" in {one.text() for one in dialog.sharing.shares.buttons.values()}
    finish(dialog)
    assert [one.phrase for one in shared.phone.choices] == [PHRASES[2]]


def test_a_slow_keyring_holds_the_last_step_up_alone(shared: PhoneDesk) -> None:
    """Until it has named the phrase nothing is saved that would drop it."""
    shared.phone.gate.clear()
    dialog = to_last(shared)
    assert "Asking your keyring\u2026 Your desktop may ask you." in words(dialog)
    assert not dialog.next.isEnabled()
    assert dialog.sharing.share is Share.MINE
    shared.phone.gate.set()
    wait_until(dialog.next.isEnabled, "the keyring answers")
    assert dialog.sharing.phrase.text() == PHRASES[2]


def test_a_phrase_that_the_keyring_refuses_is_not_dropped(shared: PhoneDesk) -> None:
    """It is said, and to go on one chooses another way."""
    shared.phone.ring_refusal = WorldFailure("The keyring did not answer or refused.")
    dialog = to_last(shared)
    wait_until(lambda: not dialog.sharing.is_waiting, "the keyring answers")
    assert dialog.sharing.trouble.said == "The keyring did not answer or refused."
    assert not dialog.next.isEnabled()
    click(dialog.sharing.shares.buttons[Share.OFF])
    assert dialog.next.isEnabled()


def test_a_phrase_that_is_gone_from_the_keyring_is_asked_for(shared: PhoneDesk) -> None:
    """It can be typed as it was written down."""
    shared.phone.phrase_kept = ""
    dialog = to_last(shared)
    wait_until(lambda: not dialog.sharing.is_waiting, "the keyring answers")
    assert "does not have it any more" in dialog.sharing.trouble.said
    click(dialog.sharing.shares.buttons[Share.THEIRS])
    assert dialog.sharing.trouble.said == ""
    dialog.sharing.theirs.field.setText(PHRASES[1])
    finish(dialog)
    assert [one.phrase for one in shared.phone.choices] == [PHRASES[1]]


@pytest.mark.parametrize(
    ("how", "did"), [(Leave.TAKE_AWAY, "turn off"), (Leave.LEAVE, "leave behind")]
)
def test_turning_off_takes_away_or_leaves(with_account: PhoneDesk, how: Leave, did: str) -> None:
    """What was written is taken away unless the person says otherwise."""
    dialog = with_account.open_off()
    assert dialog.leaves.value is Leave.TAKE_AWAY
    assert any("silent once it has fetched that" in one for one in words(dialog))
    click(dialog.leaves.buttons[how])
    click(dialog.do)
    assert with_account.phone.did == [did]
    assert not isValid(dialog)
    rows = with_account.rows
    assert (rows.set_up if how is Leave.LEAVE else rows.turn_off).hasFocus()


def test_escape_keeps_it_on(with_account: PhoneDesk) -> None:
    """Nothing is done, and the focus is back."""
    dialog = with_account.open_off()
    assert dialog.keep.text() == "Keep it on"
    press(dialog, Qt.Key.Key_Escape)
    assert with_account.phone.did == []
    assert with_account.rows.turn_off.hasFocus()


def test_a_refused_turning_off_is_told(with_account: PhoneDesk) -> None:
    """The dialog stays, so that the other way can be tried."""
    dialog = with_account.open_off()
    with_account.phone.refusal = "The disk is full."
    click(dialog.do)
    assert dialog.problem.said == "The disk is full."
    assert dialog.isVisible()


def test_leaving_that_does_not_come_to_an_end_offers_the_other_way(
    with_account: PhoneDesk,
) -> None:
    """Where the server cannot be reached for good, what lies there is left."""
    with_account.phone.turn_off()
    settle()
    dialog = with_account.open_off()
    assert dialog.leaves.value is Leave.LEAVE
    assert dialog.keep.text() == "Cancel"


def test_an_address_is_told_by_its_server_alone(phone: PhoneDesk, dialog: PhoneDialog) -> None:
    """What stands before and behind it is not shown; what was typed is what is asked."""
    to_server(dialog)
    url = "https://robin@cloud.example.org/remote.php/dav"
    dialog.server.address.field.setText(f" {url} ")
    phone.server.hold()
    click(dialog.next)
    said = [one.replace("\u200b", "") for one in words(dialog)]
    assert "Asking cloud.example.org\u2026" in said
    assert dialog.server.account == Account(url, USER)
    phone.server.let_through()
    wait_until(lambda: not dialog.is_busy, "it answers")
