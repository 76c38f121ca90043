"""A start on the lock page, with the key in the keyring or not, and work on the whole diary."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from skinroutine import compose
from skinroutine.adapters.store.encrypting import Sealer
from skinroutine.adapters.store.lock_file import LockFile
from skinroutine.adapters.system import files
from skinroutine.adapters.system.ahead_file import AheadInFile
from skinroutine.app.errors import WorldFailure
from skinroutine.app.keeping.lock import Lock
from skinroutine.app.keeping.ports import GoOn, Stopped
from skinroutine.app.ports import Press
from skinroutine.app.reminding.ahead import AheadLoop
from skinroutine.domain.record.event import Reminded
from skinroutine.domain.record.preferences import PreferenceName, Preferences, ThemeChoice
from skinroutine.ui.screens.lock.memory import remember, remembered
from skinroutine.ui.screens.lock.window import LockWindow
from skinroutine.ui.shell.locked_start import LockedParts, LockedStart, WorkWindow

from fakes import FixedClock, ManualAlarm, RecordingNotifier
from ui.desk import Desk, click, entries, running, settle
from ui.lock_bench import PASSPHRASE, a_locked_desk, lock, locking, wait_until, with_ahead
from ui.test_lock_settings import PaperKeyring

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class House:
    """A locked profile, and what a start of it is told and shows."""

    def __init__(self, profile: Path, clock: FixedClock) -> None:
        self.profile, self.clock = profile, clock
        self.notifier = RecordingNotifier()
        self.alarm = ManualAlarm()
        self.ring = PaperKeyring()
        self.wakes: list[Callable[[], None]] = []
        file = LockFile(profile)
        self.lock = Lock(file, Sealer(profile, file.is_there), self.ring)

    def parts(self) -> LockedParts:
        """Return what a start is built from."""
        return LockedParts(
            lock=self.lock,
            reminders=lambda post, _pressed, _own: AheadLoop(
                file=AheadInFile(self.profile),
                clock=self.clock,
                notifier=self.notifier,
                alarm=self.alarm,
                post=post,
            ),
            sleep_signals=lambda _on_sleep, on_wake: self.wakes.append(on_wake),
            resources=files.resources(),
            profile=self.profile,
        )


@pytest.fixture
def house(qt: QApplication, profile: Path, clock: FixedClock) -> House:
    """Return a profile that was locked, and that a window has been open on."""
    with (
        a_locked_desk(profile, clock) as desk,
        running(qt, with_ahead(desk)) as program,
    ):
        program.diary.prefer(PreferenceName.THEME, "dark")
        settle()
    return House(profile, clock)


@contextmanager
def started(qt: QApplication, house: House, *, background: bool = False) -> Iterator[LockedStart]:
    """Start without the key, and take all of it away at the end."""
    start = LockedStart(qt, house.parts())
    start.start(background=background)
    settle()
    try:
        yield start
    finally:
        start.stop()
        start.take_away()
        settle()
        qt.setStyleSheet("")
        QTimer.singleShot(0, partial(qt.exit, 0))
        qt.exec()


@pytest.fixture(autouse=True)
def _no_other_window(qapp: QApplication) -> None:
    """Hide what earlier tests left on the screen."""
    for one in qapp.topLevelWidgets():
        one.hide()


def shown() -> list[type[QWidget]]:
    """Return the kinds of the windows that are on the screen."""
    return [type(one) for one in QApplication.topLevelWidgets() if one.isVisible()]


def found(start: LockedStart) -> bytes | None:
    """Return the key that was found by now."""
    return start.key


def type_in(start: LockedStart, passphrase: str) -> None:
    """Type a passphrase, press the button, and wait for what becomes of it."""
    page = start.window.page
    page.field.setText(passphrase)
    click(page.button)
    assert page.is_busy
    wait_until(lambda: start.key is not None or not page.is_busy, "it is checked")


def test_the_passphrase_opens(qt: QApplication, house: House) -> None:
    """A wrong one is told and asked for again; the right one ends the start with the key."""
    with started(qt, house) as start:
        assert shown() == [LockWindow]
        click(start.window.page.button)
        assert start.window.page.said.text() == "Type the passphrase first."
        type_in(start, "not the passphrase")
        assert start.window.page.said.text() == "This passphrase does not open the diary."
        assert found(start) is None
        type_in(start, PASSPHRASE)
        assert found(start) == house.lock.unlock(PASSPHRASE)
        assert not start.is_from_keyring
    assert shown() == []


def test_a_lock_that_was_taken_off_meanwhile(qt: QApplication, house: House) -> None:
    """Another program may turn it off while the lock page is on show; then it just goes on."""
    with started(qt, house) as start:
        house.lock.turn_off(PASSPHRASE)
        start.window.page.field.setText(PASSPHRASE)
        click(start.window.page.button)
        wait_until(lambda: start.is_lock_gone, "it is found")
        assert found(start) is None


def test_the_session_ends_on_the_lock_page(qt: QApplication, house: House) -> None:
    """Closing leaves it in the tray, or small; once the person's session ends, it ends."""
    ended: list[bool] = []
    with started(qt, house) as start:
        start.window.session_ended.connect(lambda: ended.append(True))
        start.window.close()
        assert ended == []
        start.end_session()
        start.window.close()
        assert ended == [True]


def test_it_wears_what_was_kept(qt: QApplication, house: House) -> None:
    """Theme and discretion are known without the diary."""
    with started(qt, house) as start:
        assert start.look.theme.name == "dark"
        assert start.window.windowTitle() == "skinroutine"
    kept = remembered(house.profile)
    assert kept.theme is ThemeChoice.DARK
    with house.profile.joinpath("window.ini").open("a") as file:
        file.write("[locked]\ntheme=neon\ntext-size=many\ntext-level=discreet\n")
    assert remembered(house.profile).theme is Preferences().theme
    with started(qt, house) as start:
        assert start.window.windowTitle() == "Reminders"
        assert start.window.page.about.text() == "Type your passphrase to go on."


def test_the_key_from_the_keyring(qt: QApplication, house: House) -> None:
    """The keyring has the key: nothing is typed, and the diary is to be opened locked."""
    key = house.lock.unlock(PASSPHRASE)
    house.lock.keep_in_keyring(key)
    with started(qt, house, background=True) as start:
        wait_until(lambda: start.key is not None, "the key is found")
        assert start.key == key
        assert start.is_from_keyring
        assert house.notifier.notices == []


def test_a_keyring_that_has_lost_it(qt: QApplication, house: House) -> None:
    """Then the passphrase is asked for, as if there were no keyring."""
    house.lock.keep_in_keyring(house.lock.unlock(PASSPHRASE))
    house.ring.kept.clear()
    with started(qt, house, background=True) as start:
        wait_until(lambda: house.notifier.notices, "it says that it is locked")
        assert house.notifier.notices[0].title == "Reminders are locked"
        assert start.key is None


def test_in_the_background_it_says_so_once(qt: QApplication, house: House) -> None:
    """No window is in the way; a notice says what reminders do, and opens the page."""
    with started(qt, house, background=True) as start:
        assert not [one for one in shown() if not start.window.isMinimized()]
        (notice,) = house.notifier.notices
        assert notice.title == "Reminders are locked"
        assert notice.is_discreet
        assert [one.press for one in notice.buttons] == [Press.OPEN]
        start._pressed(notice.tag, Press.OPEN)
        settle()
        assert shown() == [LockWindow]
        assert not start.window.isMinimized()


def test_reminders_come_without_the_key(qt: QApplication, house: House) -> None:
    """At each instant that is known something is due; after sleep at once; nothing is named."""
    known = AheadInFile(house.profile).read()
    assert known is not None
    with started(qt, house) as start:
        assert house.alarm.at == known.due[0]
        house.clock.instant = known.due[0]
        house.wakes[-1]()
        settle()
        (notice,) = house.notifier.notices
        assert notice.title == "Something is due"
        assert start.key is None
    assert house.alarm.stopped
    shown_now = AheadInFile(house.profile).read()
    assert shown_now is not None
    assert shown_now.shown[0].due == known.due[0]


def test_the_tray_offers_to_open_and_to_quit(qt: QApplication, house: House) -> None:
    """There is nothing else to offer."""
    with started(qt, house) as start:
        assert entries(start.tray._menu) == ["Open skinroutine", "Quit (reminders stop)"]


def test_what_was_shown_locked_is_not_shown_again(
    qt: QApplication, house: House, clock: FixedClock
) -> None:
    """Unlocked, the real loop finds that it was reminded, and the file begins anew."""
    known = AheadInFile(house.profile).read()
    assert known is not None
    with started(qt, house) as start:
        clock.instant = known.due[0]
        start.loop.wake()
        settle()
    key = house.lock.unlock(PASSPHRASE)
    with compose.open_session(house.profile, clock=clock, key=key) as session:
        desk = Desk(session, clock, RecordingNotifier())
        before = len(desk.facts(Reminded))
        with running(qt, with_ahead(desk)) as program:
            assert len(desk.facts(Reminded)) > before
            assert {one.channel for one in desk.facts(Reminded)[before:]} == {"while locked"}
            assert [one for one in desk.notifier.notices if not one.tag.startswith("try")] == []
            program.diary.untick(session.queries.day().states[0].occurrence.key)
            settle()
    fresh = AheadInFile(house.profile).read()
    assert fresh is not None
    assert fresh.shown == ()
    assert fresh.due[0] > clock.now()


def test_a_start_locked_with_the_key(qt: QApplication, house: House, clock: FixedClock) -> None:
    """With the key from the keyring the lock page comes first, and the window after it."""
    key = house.lock.unlock(PASSPHRASE)
    with compose.open_session(house.profile, clock=clock, key=key) as session:
        desk = Desk(session, clock, RecordingNotifier())
        with running(qt, desk.parts()) as program:
            program.window.hide()
            lock(program)
            program.start_locked(background=False)
            settle()
            assert shown() == [LockWindow]
            assert locking(program).window is not None


@contextmanager
def at_work(qt: QApplication, profile: Path, job: Callable[[GoOn], object]) -> Iterator[WorkWindow]:
    """Do a job on the whole diary in its window."""
    work = WorkWindow(qt, files.resources(), profile, job)
    work.start("Encrypting your diary\u2026")
    settle()
    try:
        yield work
    finally:
        work._work.wait()
        settle()
        work.take_away()
        settle()
        qt.setStyleSheet("")
        QTimer.singleShot(0, partial(qt.exit, 0))
        qt.exec()


def test_work_shows_how_far_it_is(qt: QApplication, profile: Path) -> None:
    """It says what goes on and how much is done; there is no field and nothing else to press."""
    go, seen = threading.Event(), threading.Event()

    def job(go_on: GoOn) -> str:
        assert go_on(0.4)
        seen.set()
        go.wait(10)
        return "done"

    with at_work(qt, profile, job) as work:
        assert seen.wait(10)
        wait_until(lambda: work.window.page.bar.value() == 40, "it is shown")
        assert work.window.page.said.text() == "Encrypting your diary\u2026"
        assert not work.window.page.field.isVisible()
        assert not work.window.page.button.isVisible()
        go.set()
        wait_until(lambda: work.result == "done", "it ends")
        assert not work.is_over


def test_work_is_cancelled(qt: QApplication, profile: Path) -> None:
    """Cancelled, it ends as soon as it can, and says so."""

    def job(go_on: GoOn) -> str:
        pause = threading.Event()
        while go_on(0.1):
            pause.wait(0.01)
        raise Stopped

    with at_work(qt, profile, job) as work:
        click(work.window.page.cancel)
        wait_until(lambda: work.said, "it ends")
        assert work.said == "You stopped it. Everything is as it was."
        assert work.result is None
        assert not work.is_over
    with at_work(qt, profile, job) as work:
        work.quit()
        wait_until(lambda: work.said, "it ends")
        assert work.is_over


def test_work_that_is_refused(qt: QApplication, profile: Path) -> None:
    """A failure of the world is a sentence."""

    def job(_go_on: GoOn) -> str:
        message = "The disk is full."
        raise WorldFailure(message)

    with at_work(qt, profile, job) as work:
        wait_until(lambda: work.said, "it ends")
        assert work.said == "The disk is full."
        assert work.result is None


@pytest.mark.expects_log("a job of the lock failed")
def test_work_with_a_fault_of_ours(qt: QApplication, profile: Path) -> None:
    """A fault of our own leaves its trace, and a sentence."""

    def job(_go_on: GoOn) -> str:
        raise ZeroDivisionError

    with at_work(qt, profile, job) as work:
        wait_until(lambda: work.said, "it ends")
        assert "could not do it" in work.said


def test_a_memory_that_says_nothing(profile: Path) -> None:
    """Nothing kept is the usual look; what is kept comes back."""
    assert remembered(profile) == Preferences()
    wanted = replace(Preferences(), theme=ThemeChoice.CONTRAST, text_size=150, language="de")
    remember(profile, wanted)
    assert remembered(profile) == wanted
