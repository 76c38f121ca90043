"""The pages of the window, each made when it is first asked for, or a while after the first.

What the checklist does not need is loaded by the page or the dialog that does, after the first
picture.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.qt_tongue import languages
from skinroutine.ui.screens.today import TodayPage
from skinroutine.ui.shell.late_files import Files
from skinroutine.ui.shell.phone import AboveToday, Phone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from skinroutine.app.keeping.backups import Source
    from skinroutine.app.phone.set_up import Asking
    from skinroutine.app.ports import Autostart
    from skinroutine.app.reminding.proof import Proof
    from skinroutine.ui.parts.dialog import Dialog
    from skinroutine.ui.screens.about import AboutPage
    from skinroutine.ui.screens.care import CarePage
    from skinroutine.ui.screens.course import CoursePage
    from skinroutine.ui.screens.diary import DiaryPage
    from skinroutine.ui.screens.keeping.desk import BackupDesk
    from skinroutine.ui.screens.lock.desk import LockDesk
    from skinroutine.ui.screens.reminder_log import ReminderLogPage
    from skinroutine.ui.screens.routine import RoutinePage
    from skinroutine.ui.screens.routine.drafts import PageDraft
    from skinroutine.ui.screens.settings import SettingsPage
    from skinroutine.ui.screens.settings.page import Place as SettingsPlace
    from skinroutine.ui.screens.week import WeekPage

REST_MS = 750
"""How long the window is left alone before a page that nobody has asked for yet is loaded, and
again before it is made."""

ABOVE_NUMBERS = 80
"""Unscaled pixels from the top of the settings to the region, below the title of its group."""
log = logging.getLogger(__name__)
SCREENS = "skinroutine.ui.screens."
LOADED_FROM = {
    "week": "week",
    "course": "course",
    "diary": "diary",
    "routine": "routine",
    "settings": "settings",
    "reminder-log": "reminder_log",
    "care": "care",
    "about": "about",
}
"""The modules of the pages that the first picture does not show."""


@runtime_checkable
class LetsGo(Protocol):
    """A dialog with work of its own that has to end before the diary is closed."""

    def let_go(self) -> None:
        """End the work."""


@dataclass(frozen=True)
class Needs:
    """What the pages are made from."""

    look: Look
    diary: Diary
    profile: Path
    proof: Proof
    autostart: Autostart | None
    files: Files
    lock: LockDesk | None = None
    phone: Phone | None = None
    asking: Callable[[], Asking] | None = None


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
    restored = Signal(object)
    erase_requested = Signal()

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
        self.dialog: Dialog | None = None
        self.chooser: QFileDialog | None = None
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
        self._needs.files.let_go()
        window = self.window()  # a dialog outlives the pages that were made anew beneath it
        for one in window.findChildren(QDialog):
            if isinstance(one, LetsGo):
                one.let_go()

    def let_go(self) -> None:
        """Have recorded what is worked on beside the pages: they are about to go."""
        if "diary" in self._made:
            cast("DiaryPage", self._made["diary"]).let_go()

    def what_goes_on(self) -> Kept:
        """Return what other pages of the same diary go on with."""
        kept, made = self._kept, self._made
        today = cast("TodayPage | None", made.get("today"))
        diary = cast("DiaryPage | None", made.get("diary"))
        routine = cast("RoutinePage | None", made.get("routine"))
        settings = cast("SettingsPage | None", made.get("settings"))
        return Kept(
            day=kept.day if today is None else today.day,
            diary_day=kept.diary_day if diary is None else diary.day,
            draft=kept.draft if routine is None else routine.draft,
            settings=kept.settings if settings is None else settings.place,
        )

    @property
    def is_underway(self) -> bool:
        """Whether anything on them was typed or chosen and is not saved; settings are at once."""
        routine = cast("RoutinePage | None", self._made.get("routine"))
        if routine is not None and routine.has_unsaved:
            return True
        pages = [page for place, page in self._made.items() if place != "settings"]
        lines = [one for page in pages for one in page.findChildren(QLineEdit)]
        texts = [one for page in pages for one in page.findChildren(QPlainTextEdit)]
        return any(one.isModified() and one.text() for one in lines) or any(
            one.document().isModified() and one.toPlainText() for one in texts
        )

    @Slot()
    def _make_next(self) -> None:
        """Load what a page is made from, or make it: one of both at a time holds nobody up."""
        waiting = [place for place in self._makers if place not in self._made]
        if not waiting:
            self._rest.stop()
            return
        module = f"{SCREENS}{LOADED_FROM.get(waiting[0], waiting[0])}"
        try:
            if module in sys.modules:
                self.page(waiting[0])
            else:
                import_module(module)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - half of another version may lie there
            log.warning("a page cannot be made ahead: %s: %s", type(error).__name__, error)
            self._rest.stop()  # who asks for it is told

    def _today(self) -> TodayPage:
        needs = self._needs
        made = TodayPage(needs.look, needs.diary, needs.proof, self._kept.day)
        made.routine_requested.connect(partial(self.place_requested.emit, "routine"))
        made.course_requested.connect(partial(self.place_requested.emit, "course"))
        if needs.phone is not None:
            AboveToday(made, needs.phone, partial(self._show_setting, "phone/1"))
        return made

    def _week(self) -> WeekPage:
        from skinroutine.ui.screens.week import WeekPage

        made = WeekPage(self._needs.look, self._needs.diary)
        made.day_requested.connect(self.day_requested)
        return made

    def _course(self) -> CoursePage:
        from skinroutine.ui.screens.course import CoursePage

        made = CoursePage(self._needs.look, self._needs.diary)
        made.place_requested.connect(self.place_requested)
        made.summary_requested.connect(self.open_summary)
        return made

    @Slot()
    def open_summary(self) -> None:
        """Show the page for a visit in a dialog, where it is saved and printed."""
        from skinroutine.ui.screens.summary import SummaryDialog

        self.dialog = SummaryDialog(self._needs.look, self._needs.files.summaries, self)
        self.dialog.open()

    @Slot()
    def open_export(self) -> None:
        """Ask what to write the diary as."""
        from skinroutine.ui.screens.exchange.export_dialog import ExportDialog

        needs = self._needs
        today = needs.diary.queries.today()
        self.dialog = ExportDialog(needs.look, self, needs.files.exporting, today)
        self.dialog.open()

    @Slot()
    def open_import(self) -> None:
        """Ask for a file to read into the diary."""
        from skinroutine.ui.screens.exchange.import_dialog import ImportDialog

        needs = self._needs
        self.dialog = ImportDialog(needs.look, self, needs.files.imports, needs.diary.carry_out)
        needs.diary.troubled.connect(self.dialog.tell)
        self.dialog.open()

    @Slot()
    def open_backups(self) -> None:
        """Show the backups, each of which can be restored."""
        from skinroutine.ui.screens.keeping.backups_dialog import BackupsDialog

        desk = self._desk
        self.dialog = BackupsDialog(
            self._needs.look, self, desk, lambda backup: self.open_restore(backup.name)
        )
        self.dialog.open()

    @Slot()
    def open_file(self) -> None:
        """Ask for a file to restore."""
        from skinroutine.ui.screens.keeping.files import ask_for_copy

        self.chooser = ask_for_copy(self, self.open_restore)

    def open_restore(self, source: Source) -> None:
        """Ask whether a backup is to be restored."""
        from skinroutine.ui.screens.keeping.restore_dialog import RestoreDialog

        self.dialog = RestoreDialog(self._needs.look, self, self._desk, source)
        self.dialog.open()

    @Slot()
    def open_copy(self) -> None:
        """Ask where to save a copy."""
        from skinroutine.ui.screens.keeping.files import ask_where_to_copy

        self.chooser = ask_where_to_copy(self, self._desk)

    @Slot()
    def undo_restore(self) -> None:
        """Bring back what was there before the last restore."""
        self._desk.undo_restore()

    @property
    def _desk(self) -> BackupDesk:
        desk = self._needs.files.desk(self._needs.diary)
        assert desk is not None
        return desk

    @Slot()
    def open_erase(self) -> None:
        """Ask whether everything is to be deleted."""
        from skinroutine.ui.screens.keeping.erase_dialog import EraseQuestion

        self.dialog = EraseQuestion(self._needs.look, self)
        self.dialog.accepted.connect(self.erase_requested)
        self.dialog.open()

    def _diary_page(self) -> DiaryPage:
        from skinroutine.ui.screens.diary import DiaryPage

        made = DiaryPage(self._needs.look, self._needs.diary, self._needs.files.photos)
        made.place_requested.connect(self.place_requested)
        made.place_requested.connect(self._show_signs)
        made.show_day(self._kept.diary_day)
        return made

    @Slot(str)
    def _show_signs(self, place: str) -> None:
        """Show the list of signs: the diary leads to the care guide for nothing else."""
        if place == "care":
            cast("CarePage", self.page(place)).show_signs()

    def _care(self) -> CarePage:
        from skinroutine.ui.screens.care import CarePage

        return CarePage(self._needs.look, self._needs.diary)

    @Slot()
    def _show_numbers(self) -> None:
        """Show where the region is chosen and the numbers are typed, with the focus there."""
        self._show_setting("region/0")

    def _show_setting(self, name: str) -> None:
        self.place_requested.emit("settings")
        from skinroutine.ui.screens.settings.page import Place as SettingsPlace

        settings = cast("SettingsPage", self.page("settings"))
        above = self._needs.look.theme.px(ABOVE_NUMBERS)
        settings.go_back(SettingsPlace("", name, above, 0.0))

    def _routine(self) -> RoutinePage:
        from skinroutine.ui.screens.routine import RoutinePage

        made = RoutinePage(self._needs.look, self._needs.diary, proof=self._needs.proof)
        if self._kept.draft is not None:
            made.draft = self._kept.draft
        return made

    def _settings(self) -> SettingsPage:
        from skinroutine.ui.screens.settings import SettingsPage

        needs = self._needs
        desk = needs.files.desk(needs.diary)
        if desk is not None:
            desk.restored.connect(self.restored)
            desk.failed.connect(needs.diary.troubled)
        made = SettingsPage(
            needs.look,
            needs.diary,
            needs.proof,
            needs.autostart,
            languages=languages(needs.look.resources),
            profile=needs.profile,
            desk=desk,
            lock=needs.lock,
            phone=needs.phone.set_up if needs.phone is not None else None,
            asking=needs.asking,
        )
        made.backups_requested.connect(self.open_backups)
        made.file_requested.connect(self.open_file)
        made.copy_requested.connect(self.open_copy)
        made.erase_requested.connect(self.open_erase)
        made.log_requested.connect(partial(self.place_requested.emit, "reminder-log"))
        made.saved.connect(self.saved)
        made.about_requested.connect(partial(self.place_requested.emit, "about"))
        made.export_requested.connect(self.open_export)
        made.import_requested.connect(self.open_import)
        return made

    def _reminder_log(self) -> ReminderLogPage:
        from skinroutine.ui.screens.reminder_log import ReminderLogPage

        made = ReminderLogPage(self._needs.look, self._needs.diary)
        made.settings_requested.connect(partial(self.place_requested.emit, "settings"))
        return made

    def _about(self) -> AboutPage:
        from skinroutine.ui.screens.about import AboutPage

        made = AboutPage(self._needs.look, self._needs.profile)
        made.licences_requested.connect(self.open_licences)
        return made

    @Slot()
    def open_licences(self) -> None:
        """Show whose work is in the program, and on which terms."""
        from skinroutine.ui.screens.licences import LicencesDialog

        needs = self._needs
        self.dialog = LicencesDialog(needs.look, self, needs.files.licences)
        self.dialog.open()
