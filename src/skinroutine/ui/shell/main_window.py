"""The window: the rail, the pages, the keys, and what happens when it is closed."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QWidget,
)

from skinroutine.app.commands import Changed
from skinroutine.app.ports import Autostart
from skinroutine.app.proof import Proof
from skinroutine.app.tongue import tr
from skinroutine.domain.occurrence import OccurrenceKey
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.messages import Banner, Note
from skinroutine.ui.parts.text import column
from skinroutine.ui.screens.about import AboutPage
from skinroutine.ui.screens.reminder_log import ReminderLogPage
from skinroutine.ui.screens.routine import RoutinePage
from skinroutine.ui.screens.settings import SettingsPage
from skinroutine.ui.screens.today import TodayPage
from skinroutine.ui.screens.week import WeekPage
from skinroutine.ui.shell.rail import Place, Rail
from skinroutine.ui.wording import program

PLACES = (
    Place("today", "Today", "calendar", "Ctrl+1"),
    Place("week", "Week", "chart-column", "Ctrl+2"),
    Place("routine", "Routine", "bell", "Ctrl+5"),
)
LAST = (
    Place("settings", "Settings", "settings", "Ctrl+,"),
    Place("about", "About", "info"),
)
INSIDE = {"reminder-log": "settings"}
"""Pages without a place of their own in the rail, and the place they belong to."""
WIDE = 860
"""Width in unscaled pixels from which the rail shows names."""
TOLD = "told-that-reminders-keep-running"


class MainWindow(QMainWindow):
    """Holds the pages; closing it hides or minimises it, so that reminders go on."""

    quit_requested = Signal()
    session_ended = Signal()

    def __init__(
        self,
        look: Look,
        diary: Diary,
        profile: Path,
        proof: Proof,
        autostart: Autostart | None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("skinroutine")
        self._look = look
        self._diary = diary
        self._profile = profile
        self._proof = proof
        self._autostart = autostart
        self.is_session_ending = False
        self._day: date | None = None
        self._memory = QSettings(str(profile / "window.ini"), QSettings.Format.IniFormat)
        self.has_tray = False
        self._place = "today"
        self.banner = Banner(look)
        self._build()
        self._add_keys()
        room = self.screen().availableSize()
        self.setMinimumSize(QSize(*look.theme.window_min).boundedTo(room))
        self.resize(QSize(*look.theme.window).boundedTo(room))
        geometry = self._memory.value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        diary.acted.connect(self._on_acted)
        diary.troubled.connect(self.say)
        look.changed.connect(self._rebuild)

    @Slot()
    def _rebuild(self) -> None:
        """Make everything anew in another theme, with the same day on show."""
        self._day = self.today.day
        self._build()

    def _build(self) -> None:
        """Make everything inside."""
        said = self.banner.words
        self.today = TodayPage(self._look, self._diary, self._proof)
        self.week = WeekPage(self._look, self._diary)
        self.routine = RoutinePage(self._look, self._diary)
        self.settings = SettingsPage(self._look, self._diary, self._proof, self._autostart)
        self.reminder_log = ReminderLogPage(self._look, self._diary)
        self.settings.log_requested.connect(partial(self.show_place, "reminder-log"))
        self.reminder_log.settings_requested.connect(partial(self.show_place, "settings"))
        self.about = AboutPage(self._look, self._profile)
        self._pages: dict[str, QWidget] = {
            "today": self.today,
            "week": self.week,
            "routine": self.routine,
            "settings": self.settings,
            "reminder-log": self.reminder_log,
            "about": self.about,
        }
        self.banner = Banner(self._look)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        content = column(self._look)
        content.addWidget(self.banner)
        content.addWidget(self._stack, 1)
        self._rail = Rail(self._look, PLACES, LAST)
        self._rail.place_requested.connect(self.show_place)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(content, 1)
        self.note = Note(self._look)
        self.note.setParent(inside)
        self.note.undo_requested.connect(self._diary.undo)
        self.week.day_requested.connect(self._show_day)
        self.setCentralWidget(inside)
        self._fit()
        self.today.show_day(self._day)
        if said:
            self.banner.say(said)
        self.show_place(self._place)

    def _add_keys(self) -> None:
        keys = {place.key: place.id for place in (*PLACES, *LAST) if place.key}
        for key, place in keys.items():
            QShortcut(QKeySequence(key), self, partial(self.show_place, place))
        QShortcut(QKeySequence("Ctrl+Z"), self, self._diary.undo)
        QShortcut(QKeySequence("Ctrl+Shift+Z"), self, self._diary.redo)
        QShortcut(QKeySequence("Ctrl+D"), self, self._tick_next)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.quit_requested.emit)

    @Slot(str)
    def show_place(self, place: str) -> None:
        """Show a page."""
        self._place = place
        self._rail.show_place(INSIDE.get(place, place))
        self._stack.setCurrentWidget(self._pages[place])
        match place:
            case "week":
                self.week.refresh()
            case "settings":
                self.settings.refresh()
            case "reminder-log":
                self.reminder_log.refresh()
            case "today":
                self.today.focus_first()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show a sentence about the world's trouble."""
        self.banner.say(sentence)

    @Slot()
    def come_forward(self) -> None:
        """Show the window in front, on today."""
        self.today.show_today()
        self.show_place("today")
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_row(self, key: OccurrenceKey) -> None:
        """Put the focus on the row of an occurrence of today."""
        self.today.focus_row(key)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep running: say so the first time, then hide in the tray, or minimise without one.

        When the person's session ends, nothing is held up.
        """
        if self.is_session_ending:
            event.accept()
            self.session_ended.emit()
            return
        event.ignore()
        if self._memory.value(TOLD) is None:
            self._memory.setValue(TOLD, "yes")
            self._tell()
        else:
            self._go_away()

    def keep_geometry(self) -> None:
        """Remember where the window stands."""
        self._memory.setValue("geometry", self.saveGeometry())
        self._memory.sync()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the rail show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._rail.show_wide(is_wide=self.width() >= self._look.theme.px(WIDE))
        self._place_note()

    def _place_note(self) -> None:
        inside, gap = self.centralWidget(), self._look.theme.px(18)
        if inside is None:
            return
        free = inside.width() - self._rail.width()
        left = self._rail.width() + (free - self.note.width()) // 2
        self.note.move(left, inside.height() - self.note.height() - gap)

    def _tell(self) -> None:
        words = (
            tr(program.KEEPS_RUNNING_TRAY) if self.has_tray else tr(program.KEEPS_RUNNING_NO_TRAY)
        )
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr(program.KEEPS_RUNNING_TITLE))
        box.setText(tr(program.KEEPS_RUNNING_TITLE))
        box.setInformativeText(words)
        keep = box.addButton("Keep running", QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton("Quit now", QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        stop.clicked.connect(self.quit_requested)
        keep.clicked.connect(self._go_away)
        box.open()

    @Slot()
    def _go_away(self) -> None:
        if self.has_tray:
            self.hide()
        else:
            self.showMinimized()

    @Slot()
    def _tick_next(self) -> None:
        self.today.show_today()
        self.show_place("today")
        self.today.tick_next_due()

    @Slot(object)
    def _show_day(self, day: date) -> None:
        self.today.show_day(day)
        self.show_place("today")

    @Slot(object)
    def _on_acted(self, changed: Changed) -> None:
        words, can_undo = program.acted(changed)
        self.note.say(words, can_undo=can_undo)
        self._place_note()
