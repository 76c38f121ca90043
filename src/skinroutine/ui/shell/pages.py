"""The pages of the window, each made when it is first asked for, or a while after the first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from skinroutine.app.course.photos import Photos
from skinroutine.app.course.summary_query import SummaryQueries
from skinroutine.app.exchange.choice import Exporting
from skinroutine.app.exchange.imports_desk import Imports
from skinroutine.app.ports import Autostart
from skinroutine.app.reminding.proof import Proof
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.qt_tongue import languages
from skinroutine.ui.screens.about import AboutPage
from skinroutine.ui.screens.care import CarePage
from skinroutine.ui.screens.course import CoursePage
from skinroutine.ui.screens.diary import DiaryPage
from skinroutine.ui.screens.exchange.export_dialog import ExportDialog
from skinroutine.ui.screens.exchange.import_dialog import ImportDialog
from skinroutine.ui.screens.reminder_log import ReminderLogPage
from skinroutine.ui.screens.routine import RoutinePage
from skinroutine.ui.screens.routine.drafts import PageDraft
from skinroutine.ui.screens.settings import SettingsPage
from skinroutine.ui.screens.settings.page import Place as SettingsPlace
from skinroutine.ui.screens.summary import SummaryDialog
from skinroutine.ui.screens.today import TodayPage
from skinroutine.ui.screens.week import WeekPage

REST_MS = 1500
"""How long the window is left alone before each page that nobody has asked for yet is made."""

ABOVE_NUMBERS = 80
"""Unscaled pixels from the top of the settings to the region, below the title of its group."""


@dataclass(frozen=True)
class Files:
    """What leaves and enters a diary as files."""

    photos: Photos
    summaries: SummaryQueries
    exporting: Exporting
    imports: Imports


@dataclass(frozen=True)
class Needs:
    """What the pages are made from."""

    look: Look
    diary: Diary
    profile: Path
    proof: Proof
    autostart: Autostart | None
    files: Files


@dataclass(frozen=True)
class Kept:
    """What goes on in pages that are made anew: the days on show, drafts, and where one was."""

    day: date | None = None
    diary_day: date | None = None
    draft: PageDraft | None = None
    settings: SettingsPlace | None = None


class Pages(QStackedWidget):
    """Makes and holds the pages; says what they ask of the window."""

    place_requested = Signal(str)
    day_requested = Signal(object)
    saved = Signal()

    def __init__(self, needs: Needs, kept: Kept | None = None) -> None:
        super().__init__()
        self._needs = needs
        self._kept = kept or Kept()
        self._makers: dict[str, Callable[[], QWidget]] = {
            "today": self._today,
            "week": self._week,
            "course": self._course,
            "diary": self._diary_page,
            "routine": self._routine,
            "settings": self._settings,
            "reminder-log": self._reminder_log,
            "care": self._care,
            "about": self._about,
        }
        self._made: dict[str, QWidget] = {}
        self.dialog: SummaryDialog | ExportDialog | ImportDialog | None = None
        self._rest = QTimer(self)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._make_next)
        needs.look.numbers_requested.connect(self._show_numbers)
        self._rest.start()

    def page(self, place: str) -> QWidget:
        """Return a page, made where nobody has asked for it yet."""
        if place not in self._made:
            self._made[place] = self._makers[place]()
            self.addWidget(self._made[place])
        return self._made[place]

    def make_no_more(self) -> None:
        """Leave unmade what nobody has asked for: the diary is about to be closed."""
        self._rest.stop()
        self.let_go()
        window = self.window()  # a dialog outlives the pages that were made anew beneath it
        left: list[ExportDialog | ImportDialog] = [
            *window.findChildren(ExportDialog),
            *window.findChildren(ImportDialog),
        ]
        for one in left:
            one.let_go()

    def let_go(self) -> None:
        """Have recorded what is worked on beside the pages: they are about to go."""
        diary = self._made.get("diary")
        if isinstance(diary, DiaryPage):
            diary.let_go()

    def what_goes_on(self) -> Kept:
        """Return what other pages of the same diary go on with."""
        today, diary, routine, settings = (
            self._made.get(place) for place in ("today", "diary", "routine", "settings")
        )
        return Kept(
            day=today.day if isinstance(today, TodayPage) else self._kept.day,
            diary_day=diary.day if isinstance(diary, DiaryPage) else self._kept.diary_day,
            draft=routine.draft if isinstance(routine, RoutinePage) else self._kept.draft,
            settings=settings.place if isinstance(settings, SettingsPage) else self._kept.settings,
        )

    @Slot()
    def _make_next(self) -> None:
        waiting = [place for place in self._makers if place not in self._made]
        if waiting:
            self.page(waiting[0])
        else:
            self._rest.stop()

    def _today(self) -> TodayPage:
        made = TodayPage(self._needs.look, self._needs.diary, self._needs.proof)
        made.routine_requested.connect(partial(self.place_requested.emit, "routine"))
        made.course_requested.connect(partial(self.place_requested.emit, "course"))
        made.show_day(self._kept.day)
        return made

    def _week(self) -> WeekPage:
        made = WeekPage(self._needs.look, self._needs.diary)
        made.day_requested.connect(self.day_requested)
        return made

    def _course(self) -> CoursePage:
        made = CoursePage(self._needs.look, self._needs.diary)
        made.place_requested.connect(self.place_requested)
        made.summary_requested.connect(self.open_summary)
        return made

    @Slot()
    def open_summary(self) -> None:
        """Show the page for a visit in a dialog, where it is saved and printed."""
        self.dialog = SummaryDialog(self._needs.look, self._needs.files.summaries, self)
        self.dialog.open()

    @Slot()
    def open_export(self) -> None:
        """Ask what to write the diary as."""
        needs = self._needs
        today = needs.diary.queries.today()
        self.dialog = ExportDialog(needs.look, self, needs.files.exporting, today)
        self.dialog.open()

    @Slot()
    def open_import(self) -> None:
        """Ask for a file to read into the diary."""
        needs = self._needs
        self.dialog = ImportDialog(needs.look, self, needs.files.imports, needs.diary.carry_out)
        needs.diary.troubled.connect(self.dialog.tell)
        self.dialog.open()

    def _diary_page(self) -> DiaryPage:
        made = DiaryPage(self._needs.look, self._needs.diary, self._needs.files.photos)
        made.place_requested.connect(self.place_requested)
        made.place_requested.connect(self._show_signs)
        made.show_day(self._kept.diary_day)
        return made

    @Slot(str)
    def _show_signs(self, place: str) -> None:
        """Show the list of signs: the diary leads to the care guide for nothing else."""
        care = self._made.get(place)
        if isinstance(care, CarePage):
            care.show_signs()

    def _care(self) -> CarePage:
        return CarePage(self._needs.look, self._needs.diary)

    @Slot()
    def _show_numbers(self) -> None:
        """Show where the region is chosen and the numbers are typed, with the focus there."""
        self.place_requested.emit("settings")
        settings = self._made.get("settings")
        if isinstance(settings, SettingsPage):
            above = self._needs.look.theme.px(ABOVE_NUMBERS)
            settings.go_back(SettingsPlace("", "region/0", above, 0.0))

    def _routine(self) -> RoutinePage:
        made = RoutinePage(self._needs.look, self._needs.diary, proof=self._needs.proof)
        if self._kept.draft is not None:
            made.draft = self._kept.draft
        return made

    def _settings(self) -> SettingsPage:
        needs = self._needs
        made = SettingsPage(
            needs.look,
            needs.diary,
            needs.proof,
            needs.autostart,
            languages=languages(needs.look.resources),
            profile=needs.profile,
        )
        made.log_requested.connect(partial(self.place_requested.emit, "reminder-log"))
        made.saved.connect(self.saved)
        made.about_requested.connect(partial(self.place_requested.emit, "about"))
        made.export_requested.connect(self.open_export)
        made.import_requested.connect(self.open_import)
        return made

    def _reminder_log(self) -> ReminderLogPage:
        made = ReminderLogPage(self._needs.look, self._needs.diary)
        made.settings_requested.connect(partial(self.place_requested.emit, "settings"))
        return made

    def _about(self) -> AboutPage:
        return AboutPage(self._needs.look, self._needs.profile)
