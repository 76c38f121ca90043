"""The window: the rail, the pages, the keys, and what happens when it is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from skinroutine.app.tongue import mark, tr
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import Preferred
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.parts.messages import Banner, Note
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.offer import Offer
from skinroutine.ui.parts.text import column
from skinroutine.ui.shell.pages import Kept, Needs, Pages
from skinroutine.ui.shell.rail import Place, Rail
from skinroutine.ui.wording import program

if TYPE_CHECKING:
    from skinroutine.app.diary.commands import Changed
    from skinroutine.app.keeping.backups import Restored
    from skinroutine.ui.screens.about import AboutPage
    from skinroutine.ui.screens.care import CarePage
    from skinroutine.ui.screens.course import CoursePage
    from skinroutine.ui.screens.diary import DiaryPage
    from skinroutine.ui.screens.reminder_log import ReminderLogPage
    from skinroutine.ui.screens.routine import RoutinePage
    from skinroutine.ui.screens.settings import SettingsPage
    from skinroutine.ui.screens.today import TodayPage
    from skinroutine.ui.screens.week import WeekPage
    from skinroutine.ui.screens.welcome.answers import Underway
    from skinroutine.ui.screens.welcome.welcome import Welcome

PLACES = (
    Place("today", mark("Today", about="a page"), "calendar", "Ctrl+1"),
    Place("week", mark("Week", about="a page"), "chart-column", "Ctrl+2"),
    Place("course", mark("Course", about="a page"), "course", "Ctrl+3"),
    Place("diary", mark("Diary", about="a page"), "smile", "Ctrl+4"),
    Place("routine", mark("Routine", about="a page"), "bell", "Ctrl+5"),
)
LAST = (
    Place("care", mark("Care guide", about="a page"), "guide", "F1"),
    Place("settings", mark("Settings", about="a page"), "settings", "Ctrl+,"),
    Place("about", mark("About", about="a page"), "info"),
)
INSIDE = {"reminder-log": "settings"}
"""Pages without a place of their own in the rail, and the place they belong to."""
WIDE = 860
"""Width in unscaled pixels from which the rail shows names."""
TOLD = "told-that-reminders-keep-running"


@dataclass(frozen=True)
class GoesOn:
    """What another window of the same diary goes on with: where it was, its pages, its words."""

    place: str
    pages: Kept
    said: str = ""


class MainWindow(QMainWindow):
    """Holds the pages; closing it hides or minimises it, so that reminders go on."""

    quit_requested = Signal()
    session_ended = Signal()
    erase_requested = Signal()
    renew_requested = Signal()

    def __init__(self, needs: Needs, goes_on: GoesOn | None = None) -> None:
        super().__init__()
        self.setWindowTitle("skinroutine")
        self._needs = needs
        look, diary, profile = needs.look, needs.diary, needs.profile
        self._look, self._diary = look, diary
        self.is_session_ending = False
        self.pages = Pages(self._needs, goes_on.pages if goes_on else None)
        self.welcome: Welcome | None = None
        self._is_welcoming = diary.queries.is_untouched()
        self._memory = QSettings(str(profile / "window.ini"), QSettings.Format.IniFormat)
        self.has_tray = False
        self._is_about_restore = False
        self._place = goes_on.place if goes_on else "today"
        self.banner, self.offer = Banner(look), Offer(look)
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
        if goes_on is not None:
            self._go_on(goes_on)

    @property
    def goes_on(self) -> GoesOn:
        """What another window of the same diary goes on with."""
        return GoesOn(self._place, self.pages.what_goes_on(), self.banner.words)

    def _go_on(self, before: GoesOn) -> None:
        if before.said:
            self.say(before.said)
        if before.place == "settings" and before.pages.settings is not None:
            self.settings.go_back(before.pages.settings)

    @Slot()
    def _rebuild(self) -> None:
        """Make everything anew in another theme or language; what is under way goes on."""
        self.pages.let_go()
        kept = self.pages.what_goes_on()
        underway = self.welcome.underway if self.welcome else None
        self.pages = Pages(self._needs, kept)
        self._build(underway)
        if self._place == "settings" and kept.settings is not None:
            self.settings.go_back(kept.settings)

    def _build(self, underway: Underway | None = None) -> None:
        """Make everything around the pages."""
        said, offered = self.banner.words, self.offer
        self.setLocale(QLocale())  # pages would have the calendar of the language before
        self.pages.place_requested.connect(self._go_to)
        self.pages.day_requested.connect(self._show_day)
        self.pages.saved.connect(self._on_saved)
        self.pages.restored.connect(self._on_restored)
        self.pages.erase_requested.connect(self.erase_requested)
        self.banner = Banner(self._look)
        content = column(self._look)
        content.addWidget(self.banner)
        self.offer = Offer(self._look)
        self.offer.accepted.connect(self.renew_requested)
        content.addWidget(self.offer)
        content.addWidget(self.pages, 1)
        self.note = Note(self._look)
        self.note.undo_requested.connect(self._undo)
        content.addWidget(self.note)
        self._rail = Rail(self._look, PLACES, LAST)
        self._rail.place_requested.connect(self._go_to)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        nest(row, content, 1)
        self._outside = QStackedWidget()
        self._outside.addWidget(inside)
        self._inside = inside
        self.setCentralWidget(self._outside)
        self._add_welcome(underway)
        self._fit()
        if said:
            self.banner.say(said)
        self.offer.go_on(offered)
        self.show_place(self._place)

    @property
    def today(self) -> TodayPage:
        """The checklist."""
        return cast("TodayPage", self.pages.page("today"))

    @property
    def week(self) -> WeekPage:
        """The week and the month."""
        return cast("WeekPage", self.pages.page("week"))

    @property
    def course(self) -> CoursePage:
        """The course."""
        return cast("CoursePage", self.pages.page("course"))

    @property
    def diary_page(self) -> DiaryPage:
        """The diary of side effects."""
        return cast("DiaryPage", self.pages.page("diary"))

    @property
    def care(self) -> CarePage:
        """The care guide."""
        return cast("CarePage", self.pages.page("care"))

    @property
    def routine(self) -> RoutinePage:
        """The routine editor."""
        return cast("RoutinePage", self.pages.page("routine"))

    @property
    def settings(self) -> SettingsPage:
        """The settings."""
        return cast("SettingsPage", self.pages.page("settings"))

    @property
    def reminder_log(self) -> ReminderLogPage:
        """What became of each reminder."""
        return cast("ReminderLogPage", self.pages.page("reminder-log"))

    @property
    def about(self) -> AboutPage:
        """What the program is."""
        return cast("AboutPage", self.pages.page("about"))

    def _add_welcome(self, underway: Underway | None) -> None:
        """Lay the welcome over everything, until it was gone through or put away."""
        self.welcome = None
        if not self._is_welcoming:
            return
        from skinroutine.ui.screens.welcome.welcome import Welcome

        needs = self._needs
        self.welcome = Welcome(
            needs.look, needs.diary, needs.proof, needs.autostart, underway=underway
        )
        self.welcome.finished.connect(self._end_welcome)
        self._outside.addWidget(self.welcome)
        self._outside.setCurrentWidget(self.welcome)

    @Slot()
    def _end_welcome(self) -> None:
        self._is_welcoming = False
        if self.welcome is not None:
            self._outside.removeWidget(self.welcome)
            self.welcome.deleteLater()
            self.welcome = None
        self.banner.hide()
        self._allow_keys()
        self.show_place("today")

    def _add_keys(self) -> None:
        keys = {place.key: place.id for place in (*PLACES, *LAST) if place.key}
        acts: dict[str, Callable[[], None]] = {
            **{key: partial(self._go_to, place) for key, place in keys.items()},
            "Ctrl+Z": self._undo,
            "Ctrl+Shift+Z": self._diary.redo,
            "Ctrl+D": self._tick_next,
        }
        self._keys = [QShortcut(QKeySequence(key), self, act) for key, act in acts.items()]
        for shortcut in self._keys:
            shortcut.setAutoRepeat(False)  # held down, Ctrl+D would tick one step after another
        QShortcut(QKeySequence("Ctrl+Q"), self, self.quit_requested.emit)
        self._allow_keys()

    def _allow_keys(self) -> None:
        """Let no key lead past the welcome."""
        for key in self._keys:
            key.setEnabled(not self._is_welcoming)

    @Slot(str)
    def _go_to(self, place: str) -> None:
        """Show the page a person asked for: Today is today, whichever day was on show."""
        if place == "today":
            self.today.show_today()
        self.show_place(place)

    @Slot(str)
    def show_place(self, place: str) -> None:
        """Show a page; where it cannot be made, the one on show stays marked."""
        try:
            page = self.pages.page(place)
        except BaseException:
            self._rail.show_place(INSIDE.get(self._place, self._place))
            raise
        self._place = place
        self._rail.show_place(INSIDE.get(place, place))
        self.pages.setCurrentWidget(page)
        match place:
            case "week":
                self.week.refresh()
            case "settings":
                self.settings.refresh()
            case "reminder-log":
                self.reminder_log.refresh()
            case "today" if not self._is_welcoming:
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
        self.note.fit(self.width() - self._rail.sizeHint().width())

    def _tell(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        tray, none = program.KEEPS_RUNNING_TRAY, program.KEEPS_RUNNING_NO_TRAY
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr(program.KEEPS_RUNNING_TITLE))
        box.setText(tr(program.KEEPS_RUNNING_TITLE))
        box.setInformativeText(tr(tray if self.has_tray else none))
        keep = box.addButton(tr("Keep running"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(tr("Quit now"), QMessageBox.ButtonRole.DestructiveRole)
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

    @Slot()
    def _on_saved(self) -> None:
        """Say that something was saved that is no fact of the diary."""
        self._is_about_restore = False
        self.note.say(tr("Saved"), can_undo=False)

    @Slot(object)
    def _on_restored(self, done: Restored) -> None:
        """Say that a backup was brought back; for as long as that is on show it can be undone."""
        from skinroutine.ui.wording import keeping

        self._is_about_restore = True
        self.note.say(keeping.restored(done), can_undo=done.before is not None)

    @Slot()
    def _undo(self) -> None:
        """Take back what the note is about, or the newest act."""
        if self._is_about_restore and self.note.isVisible():
            self._is_about_restore = False
            self.note.hide()
            self.pages.undo_restore()
        else:
            self._diary.undo()

    @Slot(object)
    def _on_acted(self, changed: Changed) -> None:
        fact = changed.event.fact
        if isinstance(fact, Preferred) and fact.name == PreferenceName.WELCOME:
            return
        self._is_about_restore = False
        words, can_undo = program.acted(changed)
        self.note.say(words, can_undo=can_undo)
