"""The tray: how many steps are due, and the acts that need no window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey
from skinroutine.ui.diary import TRAY, Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.shell.program_icon import program_icon
from skinroutine.ui.wording import outdoors, program, renewal

WATCHER = "org.kde.StatusNotifierWatcher"


class Tray(QObject):
    """Shows the due count; made anew when the desktop's tray comes, which Qt does not do itself."""

    open_requested = Signal()
    quit_requested = Signal()
    renew_requested = Signal()
    came = Signal()

    def __init__(self, look: Look, diary: Diary | None) -> None:
        """Make the tray of a diary, or of one that is locked and cannot be read."""
        super().__init__()
        self._look = look
        self._diary = diary
        self._snapshot: DaySnapshot | None = None
        self._is_discreet = False
        self._is_locked = diary is None
        self._offers_renewal = self._is_removed = False
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self._fill_menu)
        self._icon: QSystemTrayIcon | None = None
        self._watcher: QDBusServiceWatcher | None = None

    def disappear(self) -> None:
        """Take the icon away: the program is about to end."""
        if self._icon is not None:
            self._icon.hide()

    def appear(self) -> None:
        """Make the icon, and make it anew from now on whenever that is due; the window is first."""
        if self._watcher is not None:
            return
        self._watcher = QDBusServiceWatcher(
            WATCHER,
            QDBusConnection.sessionBus(),
            QDBusServiceWatcher.WatchModeFlag.WatchForRegistration,
            self,
        )
        self._watcher.serviceRegistered.connect(self._make)
        self._make()
        if self._diary is not None:
            self._diary.changed.connect(self.refresh)
        self._look.changed.connect(self._make)

    @property
    def is_there(self) -> bool:
        """Tell whether this desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon as it is now; another one after the desktop's tray came or the theme changed."""
        return self._icon

    @property
    def speaks_dbus(self) -> bool:
        """Tell whether the tray is the D-Bus one: its messages go to the notification service."""
        bus = QDBusConnection.sessionBus()
        return bus.isConnected() and bool(bus.interface().isServiceRegistered(WATCHER).value())

    @Slot()
    def refresh(self) -> None:
        """Show how many steps are due now; while it is locked, not even that."""
        if self._icon is None:
            return
        if self._diary is None or self._is_locked:
            self._icon.setIcon(program_icon(self._look, is_discreet=self._is_discreet))
            tip = program.window_title(is_discreet=self._is_discreet)
            self._icon.setToolTip(self._with_removal(tip))
            return
        snapshot = self._diary.queries.day()
        if snapshot == self._snapshot:
            return
        self._snapshot = snapshot
        icon = program_icon(self._look, len(snapshot.due), is_discreet=self._is_discreet)
        self._icon.setIcon(icon)
        tip = program.tray_tip(snapshot, is_discreet=self._is_discreet)
        self._icon.setToolTip(self._with_removal(tip))

    def show_discreet(self, *, is_discreet: bool) -> None:
        """Show neither the program's mark nor a step's name, or show them again."""
        self._is_discreet = is_discreet
        self._snapshot = None
        self.refresh()
        if self._icon is not None:
            self._fill_menu()

    def show_locked(self, *, is_locked: bool) -> None:
        """Show nothing of the diary and offer nothing but to open and to quit, or end that."""
        self._is_locked = is_locked
        self._snapshot = None
        self.refresh()
        if self._icon is not None:
            self._fill_menu()

    @Slot(bool)
    def offer_renewal(self, is_offered: bool) -> None:  # noqa: FBT001 - the signal's shape
        """Offer to start what was installed meanwhile, or offer it no more."""
        self._offers_renewal = is_offered
        if self._icon is not None:
            self._fill_menu()

    @Slot(bool)
    def show_removed(self, is_removed: bool) -> None:  # noqa: FBT001 - the signal's shape
        """Say that the program was removed, whose window may be hidden, or say it no more."""
        self._is_removed = is_removed
        self._snapshot = None
        self.refresh()

    def _with_removal(self, tip: str) -> str:
        """Add to a tip what names the program, where it may be named."""
        if not self._is_removed or self._is_discreet:
            return tip
        return f"{tip}\n{tr(renewal.GONE)}"

    @Slot()
    def _make(self) -> None:
        """Make the icon; one made before the desktop's tray is there never appears."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
        self._snapshot = None
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self.refresh()
        self._fill_menu()
        if self.is_there:
            self._icon.show()
            self.came.emit()

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        if self._diary is not None and not self._is_locked:
            self._fill_with(self._diary)
        back = program.tray_open(is_discreet=self._is_discreet)
        self._menu.addAction(back, self.open_requested.emit)
        if self._offers_renewal:
            self._menu.addAction(tr(renewal.IN_TRAY), self.renew_requested.emit)
        self._menu.addAction(tr(program.QUIT), self.quit_requested.emit)

    def _fill_with(self, diary: Diary) -> None:
        """Offer what can be done without the window."""
        snapshot = diary.queries.day()
        tip = program.tray_tip(snapshot, is_discreet=self._is_discreet)
        self._menu.addAction(tip).setEnabled(False)
        self._add_due([state.occurrence for state in snapshot.due], diary)
        self._menu.addSeparator()
        self._add_outdoors(snapshot, diary)
        if snapshot.is_paused:
            self._menu.addAction(tr(program.RESUME), diary.resume)
        else:
            self._menu.addAction(tr(program.PAUSE), diary.pause)

    def _add_due(self, due: Sequence[Occurrence], diary: Diary) -> None:
        """Offer each step; without names those of one time are one entry, as in their notice."""
        together: dict[time | OccurrenceKey, list[Occurrence]] = {}
        for one in due:
            together.setdefault(one.at if self._hides(one) else one.key, []).append(one)
        length = diary.queries.preferences().snooze
        for first, *others in together.values():
            keys = [one.key for one in (first, *others)]
            is_discreet = self._hides(first)
            done = program.tray_done(first, is_discreet=is_discreet)
            later = program.tray_snooze(first, length, is_discreet=is_discreet)
            self._menu.addAction(done, partial(_each, diary.tick, keys))
            self._menu.addAction(later, partial(_each, diary.snooze, keys))

    def _hides(self, one: Occurrence) -> bool:
        """Tell whether a step is not to be named, as none is or by its own setting."""
        return self._is_discreet or one.step.policy.is_discreet

    def _add_outdoors(self, snapshot: DaySnapshot, diary: Diary) -> None:
        """Offer to go out or to come in; not where others may read what that is about."""
        found = snapshot.outdoors
        if found is None or self._is_discreet:
            return
        if found.outing is not None:
            self._menu.addAction(tr(outdoors.COME_IN), partial(diary.come_in, via=TRAY))
        else:
            self._menu.addAction(tr(outdoors.GO_OUT), partial(diary.go_outside, via=TRAY))

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()


def _each(act: Callable[..., None], keys: Sequence[OccurrenceKey]) -> None:
    for key in keys:
        act(key, via=TRAY)
