"""The running program: everything in and around the window connected, and an orderly end."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from skinroutine.app.errors import Told
from skinroutine.app.late import LateNotifier
from skinroutine.app.ports import Delivery, Press
from skinroutine.app.reminding.proof import Proof
from skinroutine.app.tongue import tr
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.diary import Diary, Refusals
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.motion import calm
from skinroutine.ui.parts.theme import load_fonts, palette, style_sheet
from skinroutine.ui.screens.lock.desk import LockDesk, Wish
from skinroutine.ui.screens.today.dose_guard import DoseGuard
from skinroutine.ui.shell.appearance import Appearance
from skinroutine.ui.shell.courier import Courier
from skinroutine.ui.shell.first_picture import FirstPicture
from skinroutine.ui.shell.keeper import keeper_of
from skinroutine.ui.shell.log_out import LogOut
from skinroutine.ui.shell.main_window import GoesOn, MainWindow
from skinroutine.ui.shell.pages import Needs
from skinroutine.ui.shell.parts import Parts, Reminders
from skinroutine.ui.shell.phone import phone_of
from skinroutine.ui.shell.program_icon import program_icon
from skinroutine.ui.shell.read_ahead import ReadAhead
from skinroutine.ui.wording import program

if TYPE_CHECKING:
    from skinroutine.app.reminding.channels import Channel
    from skinroutine.app.reminding.reminder_loop import ReminderLoop
    from skinroutine.ui.shell.locking import Locking
    from skinroutine.ui.shell.program_lock import ProgramLock
    from skinroutine.ui.shell.renewing import Renewing
    from skinroutine.ui.shell.tray import Tray

CARD = "card"
"""The id of our own channel, which comes last and needs nobody."""
log = logging.getLogger(__name__)


class Program(QObject):
    """The window, the tray and the reminder loop around one diary.

    The tray and what reminds are made, and loaded, when they are first needed: after the picture.
    """

    begun = Signal()
    """The first picture is there, and reminders run."""

    def __init__(self, qt: QApplication, parts: Parts) -> None:
        super().__init__()
        self._qt, self._parts = qt, parts
        load_fonts(parts.resources)
        calm()
        self.look = Look(parts.resources, scale=parts.text_scale)
        self._appearance = Appearance(qt, self.look, base_scale=parts.text_scale)
        self._appearance.put_on(parts.desk.queries.preferences())
        self._is_discreet = False
        self._is_built = False  # one sheet for a whole window takes less than one for each part
        self._dress()
        self.courier = Courier()
        self.diary = Diary(parts.desk, parts.watched)
        self._made_tray: Tray | None = None
        self.lock_desk = LockDesk(parts.lock, parts.key) if parts.lock is not None else None
        self._phone = phone_of(parts, self.courier.post, self.diary)
        self.window = MainWindow(self._needs(parts), parts.goes_on)
        self._is_built = True
        self._qt.setStyleSheet(style_sheet(self.look.theme))
        self._keeper = keeper_of(parts, self.window.say, self.diary)
        self._guard = DoseGuard(self.look, self.diary, self.window, self.come_forward)
        self._log_out = LogOut(self._session_ends)
        if parts.on_remade is not None:
            parts.on_remade(self.window.say)
        self.wish: Wish | None = None
        self._lock = self._lock_of(parts)
        self._read_ahead = ReadAhead(parts.read_ahead)
        self._renewing: Renewing | None = None
        self.is_to_erase = self.is_to_renew = False
        self._is_quit_by_person = self._told_own_card = self._has_begun = False
        self.look.changed.connect(self._dress)
        self._show_level()
        self.diary.changed.connect(self._show_level)
        self.diary.changed.connect(self._put_on, Qt.ConnectionType.QueuedConnection)
        self.diary.changed.connect(self._wake)
        self.window.quit_requested.connect(self.quit)
        self.window.session_ended.connect(self.end)
        self.window.erase_requested.connect(self.erase)
        Refusals(self.diary, self.window, self.come_forward)

    def _needs(self, parts: Parts) -> Needs:
        """Return what the pages are made from."""
        return Needs(
            self.look,
            self.diary,
            parts.profile,
            Proof(LateNotifier(lambda: self._reminders.notifier), parts.desk),
            parts.autostart,
            parts.files,
            self.lock_desk,
            self._phone,
            parts.asking,
        )

    @property
    def tray(self) -> Tray:
        """The tray, which appears after the first picture."""
        if self._made_tray is None:
            self._made_tray = self._new_tray()
        return self._made_tray

    def _new_tray(self) -> Tray:
        from skinroutine.ui.shell.tray import Tray

        made = Tray(self.look, self.diary)
        made.show_discreet(is_discreet=self._is_discreet)
        made.came.connect(self._on_tray)
        made.open_requested.connect(self.come_forward)
        made.quit_requested.connect(self.quit)
        return made

    @cached_property
    def _reminders(self) -> Reminders:
        """What reminds, and what it shows reminders by."""
        return self._parts.reminders(
            self.courier.post, self._on_delivery, self._pressed, self._own_channels()
        )

    @property
    def loop(self) -> ReminderLoop:
        """What reminds, from the first picture on."""
        return self._reminders.loop

    def _lock_of(self, parts: Parts) -> ProgramLock | None:
        """Return what locks the window, where the diary has a lock."""
        if self.lock_desk is not None:
            self.lock_desk.wished.connect(self._on_wish)
        if self.lock_desk is None or not self.lock_desk.is_on:
            return None
        from skinroutine.ui.shell.program_lock import Around, ProgramLock

        around = Around(
            self.window,
            self.look,
            self.tray,
            self.loop,
            self.diary,
            self.courier,
            parts.profile,
            lambda: self._is_discreet,
        )
        lock = ProgramLock(around, self.lock_desk, parts.ahead, parts.session_lock)
        if self._phone is not None:
            lock.locking.changed.connect(self._phone.rest)
        lock.quit_requested.connect(self.quit)
        lock.session_ended.connect(self.end)
        return lock

    @property
    def locking(self) -> Locking | None:
        """What locks and unlocks the window, where the diary has a lock."""
        return self._lock.locking if self._lock is not None else None

    @Slot(object)
    def _on_wish(self, wish: Wish) -> None:
        """End, so that the lock is turned on or off and the diary is opened again."""
        self.wish = wish
        self.end()

    @property
    def is_locked(self) -> bool:
        """Whether the lock page is all that can be reached."""
        return self.locking is not None and self.locking.is_locked

    @property
    def goes_on(self) -> GoesOn:
        """What another program of the same diary goes on with."""
        return self.window.goes_on

    @Slot()
    def come_forward(self) -> None:
        """Show the window in front, or the lock page where that is all there is."""
        if self.locking is not None and self.locking.is_locked:
            self.locking.come_forward()
        else:
            self.window.come_forward()

    def take_away(self) -> None:
        """Let nothing be left of it in a process that goes on."""
        self.window.hide()
        self.tray.disappear()
        for one in (self.window, self.tray, self.diary, self._appearance, self.look, self):
            one.deleteLater()

    def start(self, *, background: bool) -> None:
        """Show the window, or wait in the tray; without a tray it starts minimised.

        The tray and the reminders, and their libraries, come after the first picture.
        """
        if not background:
            FirstPicture(self.window).painted.connect(self._begin)
            self.window.show()
            return
        self._appear()
        if not self.window.has_tray:
            self.window.showMinimized()
        self.courier.post(self._begin)

    def start_locked(self, *, background: bool) -> None:
        """Show the lock page, or wait in the tray; reminders run, and name nothing."""
        assert self._lock is not None
        self._appear()
        self._lock.start(background=background)
        self.courier.post(self._begin)

    def _appear(self) -> None:
        """Put the icon into the tray, where there is one."""
        self.tray.appear()
        self.window.has_tray |= self.tray.is_there

    def stop(self) -> None:
        """Let nothing ring any more and remember where the window stood."""
        self.window.pages.make_no_more()
        self.courier.close()
        for one in (self._keeper, self._renewing, self._read_ahead, self._phone):
            if one is not None:
                one.stop()
        self.diary.stop()
        if self._lock is not None:
            self._lock.stop()
        self.loop.stop(by_person=self._is_quit_by_person)
        self.window.keep_geometry()
        if self.is_to_erase:
            self.window.hide()
            self.tray.disappear()

    @Slot()
    def quit(self) -> None:
        """End the program because the person says so; reminders stop."""
        self._is_quit_by_person = True
        self.end()

    @Slot()
    def erase(self) -> None:
        """End the program, and have everything deleted once the diary is closed."""
        self.is_to_erase = True
        self.quit()

    @Slot()
    def renew(self) -> None:
        """End the program, and have what was installed meanwhile started in its place."""
        self.is_to_renew = True
        self.end()

    @Slot()
    def end(self) -> None:
        """End the program. QApplication.quit would ask the window, which stays."""
        self._qt.exit(0)

    @Slot(QSessionManager)
    def end_session(self, _manager: QSessionManager | None = None) -> None:
        """Let the window close: the person's session ends, and nothing must hold it up."""
        self._log_out.begin()

    def _session_ends(self, is_ending: bool) -> None:  # noqa: FBT001 - the shape of what is told
        self.window.is_session_ending = is_ending
        if self.locking is not None:
            self.locking.end_session(is_ending=is_ending)

    def _own_channels(self) -> tuple[Channel, ...]:
        """Return the channels that need no notification service."""
        from skinroutine.app.reminding.channels import Channel
        from skinroutine.ui.shell.card import CardNotifier
        from skinroutine.ui.shell.tray_message import TrayMessages

        self._tray_messages = TrayMessages(
            lambda: self.tray.icon,
            lambda: self.tray.is_there,
            lambda: self.tray.speaks_dbus,
            self._pressed,
        )
        self._cards = CardNotifier(self.look, self._pressed)
        return (Channel("tray", self._tray_messages), Channel(CARD, self._cards))

    @Slot()
    def _begin(self) -> None:
        """Appear in the tray and remind, once."""
        if self._has_begun or not self.courier.is_open:
            return
        self._has_begun = True
        self._appear()
        log.info("reminders run")
        self._parts.sleep_signals(
            lambda: self.courier.post(self._falls_asleep),
            lambda: self.courier.post(self._woke_up),
        )
        if self._lock is not None:
            self._lock.take_over()
        self._wake()
        if self._lock is not None:
            self._lock.begin()
        self._read_ahead.start()
        if self._parts.renewal is not None:
            from skinroutine.ui.shell import renewing

            self._renewing = renewing.of_program(self, self._parts.renewal, self._keeper)
        self.begun.emit()

    def _falls_asleep(self) -> None:
        self.loop.falls_asleep()
        if self.locking is not None:
            self.locking.lock_with_screen()

    def _pressed(self, tag: str, press: Press) -> None:
        """Take what was pressed on a pop-up, in any thread."""
        self.courier.post(lambda: self._on_press(tag, press))

    def _on_press(self, tag: str, press: Press) -> None:
        """Do what was asked for on a pop-up; on one that is settled already, nothing."""
        waiting = self.loop.waiting(tag)
        if self.is_locked:
            self.come_forward()  # a button of a pop-up that could not be changed does nothing
            return
        if press is Press.OPEN:
            self.come_forward()
            if waiting is not None:
                self.window.show_row(waiting.keys[0])
            return
        if waiting is None:
            log.info("a button of a settled reminder was pressed")
            return
        for key in waiting.keys:
            if press is Press.DONE:
                self.diary.tick(key, with_food=waiting.with_food, via=waiting.channel)
            elif press is Press.SNOOZE:
                self.diary.snooze(key, via=waiting.channel)
            else:
                self.diary.skip(key, None, via=waiting.channel)

    def _woke_up(self) -> None:
        self._told(self.loop.woke_up)
        self.diary.changed.emit()

    @Slot()
    def _wake(self) -> None:
        self._told(self.loop.wake)

    def _told(self, act: Callable[[], None]) -> None:
        """Do something that the world may refuse, and say so where it does."""
        try:
            act()
        except Told as told:
            self.window.say(str(told))

    def _on_delivery(self, delivery: Delivery) -> None:
        if delivery.problem is not None:
            self.window.say(program.not_shown(delivery.problem))
        elif delivery.channel_id == CARD and delivery.detail and not self._told_own_card:
            self._told_own_card = True
            self.window.say(tr(program.OWN_CARD))
        self.diary.changed.emit()

    @Slot()
    def _show_level(self) -> None:
        """Name the program in title bar, task bar and tray, or, in discreet mode, nowhere."""
        level = self.diary.queries.preferences().text_level
        is_discreet = level is TextLevel.DISCREET
        if is_discreet != self._is_discreet:
            self._is_discreet = is_discreet
            self.window.setWindowTitle(program.window_title(is_discreet=is_discreet))
            self._qt.setWindowIcon(program_icon(self.look, is_discreet=is_discreet))
            if self._made_tray is not None:
                self._made_tray.show_discreet(is_discreet=is_discreet)

    @Slot()
    def _on_tray(self) -> None:
        self.window.has_tray = True

    @Slot()
    def _put_on(self) -> None:
        """Wear what the person set; queued, since the page that asked may be made anew by it."""
        self._told(lambda: self._appearance.put_on(self.diary.queries.preferences()))

    @Slot()
    def _dress(self) -> None:
        self._qt.setFont(self.look.theme.font("body"))
        self._qt.setPalette(palette(self.look.theme))
        if self._is_built:
            self._qt.setStyleSheet(style_sheet(self.look.theme))
        self._qt.setWindowIcon(program_icon(self.look, is_discreet=self._is_discreet))
