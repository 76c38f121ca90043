"""The tray: how many steps are due, and the acts that need no window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey
from skinroutine.ui.diary import TRAY, Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.shell.rail import draw_badge
from skinroutine.ui.wording import outdoors, program

WATCHER = "org.kde.StatusNotifierWatcher"
SIDE = 64


class Tray(QObject):
    """Shows the due count; made anew when the desktop's tray comes, which Qt does not do itself."""

    open_requested = Signal()
    quit_requested = Signal()
    came = Signal()

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__()
        self._look = look
        self._diary = diary
        self._snapshot: DaySnapshot | None = None
        self._is_discreet = False
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self._fill_menu)
        self._icon: QSystemTrayIcon | None = None
        self._watcher = QDBusServiceWatcher(
            WATCHER,
            QDBusConnection.sessionBus(),
            QDBusServiceWatcher.WatchModeFlag.WatchForRegistration,
            self,
        )
        self._watcher.serviceRegistered.connect(self._make)
        self._make()
        diary.changed.connect(self.refresh)
        look.changed.connect(self._make)

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
        """Show how many steps are due now."""
        snapshot = self._diary.queries.day()
        if snapshot == self._snapshot or self._icon is None:
            return
        self._snapshot = snapshot
        mark = _mark(is_discreet=self._is_discreet)
        self._icon.setIcon(_picture(self._look, len(snapshot.due), mark))
        self._icon.setToolTip(program.tray_tip(snapshot, is_discreet=self._is_discreet))

    def show_discreet(self, *, is_discreet: bool) -> None:
        """Show neither the program's mark nor a step's name, or show them again."""
        self._is_discreet = is_discreet
        self._snapshot = None
        self.refresh()
        self._fill_menu()

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
        snapshot = self._diary.queries.day()
        tip = program.tray_tip(snapshot, is_discreet=self._is_discreet)
        self._menu.addAction(tip).setEnabled(False)
        self._add_due([state.occurrence for state in snapshot.due])
        self._menu.addSeparator()
        self._add_outdoors(snapshot)
        if snapshot.is_paused:
            self._menu.addAction(tr(program.RESUME), self._diary.resume)
        else:
            self._menu.addAction(tr(program.PAUSE), self._diary.pause)
        back = program.tray_open(is_discreet=self._is_discreet)
        self._menu.addAction(back, self.open_requested.emit)
        self._menu.addAction(tr(program.QUIT), self.quit_requested.emit)

    def _add_due(self, due: Sequence[Occurrence]) -> None:
        """Offer each step; without names those of one time are one entry, as in their notice."""
        together: dict[time | OccurrenceKey, list[Occurrence]] = {}
        for one in due:
            together.setdefault(one.at if self._hides(one) else one.key, []).append(one)
        length = self._diary.queries.preferences().snooze
        for first, *others in together.values():
            keys = [one.key for one in (first, *others)]
            is_discreet = self._hides(first)
            done = program.tray_done(first, is_discreet=is_discreet)
            later = program.tray_snooze(first, length, is_discreet=is_discreet)
            self._menu.addAction(done, partial(_each, self._diary.tick, keys))
            self._menu.addAction(later, partial(_each, self._diary.snooze, keys))

    def _hides(self, one: Occurrence) -> bool:
        """Tell whether a step is not to be named, as none is or by its own setting."""
        return self._is_discreet or one.step.policy.is_discreet

    def _add_outdoors(self, snapshot: DaySnapshot) -> None:
        """Offer to go out or to come in; not where others may read what that is about."""
        found = snapshot.outdoors
        if found is None or self._is_discreet:
            return
        if found.outing is not None:
            self._menu.addAction(tr(outdoors.COME_IN), partial(self._diary.come_in, via=TRAY))
        else:
            self._menu.addAction(tr(outdoors.GO_OUT), partial(self._diary.go_outside, via=TRAY))

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()


def program_icon(look: Look, *, is_discreet: bool = False) -> QIcon:
    """Return the program's icon, or one that says nothing."""
    return _picture(look, 0, _mark(is_discreet=is_discreet))


def _each(act: Callable[..., None], keys: Sequence[OccurrenceKey]) -> None:
    for key in keys:
        act(key, via=TRAY)


def _mark(*, is_discreet: bool) -> str:
    return "bell" if is_discreet else "droplet"


def _picture(look: Look, due: int, mark: str) -> QIcon:
    """Return the mark, with the due count in a round badge where there is one."""
    picture = QPixmap(SIDE, SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_badge(painter, QRectF(2, 2, SIDE - 4, SIDE - 4), look, mark)
    if due:
        box = QRectF(SIDE * 0.42, SIDE * 0.42, SIDE * 0.58, SIDE * 0.58)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.theme.color("sun"))
        painter.drawEllipse(box)
        font = QFont("Inter")
        font.setPixelSize(round(SIDE * 0.4))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(look.theme.colors["surface"]))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(min(due, 9)))
    painter.end()
    return QIcon(picture)
