"""The settings: groups of rows, a search over them, and what stays over a rebuilt window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from skinroutine.app.phone.set_up import Asking, SetUp
from skinroutine.app.ports import Autostart
from skinroutine.app.reminding.proof import Proof
from skinroutine.app.tongue import tr
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.fields import SearchField
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import Page
from skinroutine.ui.parts.qt_tongue import Language
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.keeping.desk import BackupDesk
from skinroutine.ui.screens.lock.desk import LockDesk
from skinroutine.ui.screens.settings.data import Data
from skinroutine.ui.screens.settings.days import Days
from skinroutine.ui.screens.settings.lock import LockRows
from skinroutine.ui.screens.settings.looks import Looks
from skinroutine.ui.screens.settings.numbers import CareNumbers
from skinroutine.ui.screens.settings.phone import PhoneRows
from skinroutine.ui.screens.settings.reaching import Reaching
from skinroutine.ui.screens.settings.reset import Reset
from skinroutine.ui.screens.settings.rows import Group, Row, Shown
from skinroutine.ui.screens.settings.saying import Saying
from skinroutine.ui.screens.settings.timing import Timing
from skinroutine.ui.wording import settings as words

NARROW, TIGHT = 520, 280
"""Page widths in unscaled pixels under which the levels, and the test's buttons, stand beneath."""
SEARCH = "search"
REST_MS = 300
"""For how long the layout of a page that was just built may still move."""


@dataclass(frozen=True)
class Place:
    """Where a person is on the page: what is sought, what has the focus, and how far down.

    `height` is the focused control's distance from the top of what is on show, in pixels;
    `share` is how far the page is scrolled, from 0 to 1.
    """

    sought: str
    focused: str
    height: int
    share: float


class SettingsPage(Page):
    """Each change is saved at once."""

    log_requested = Signal()
    about_requested = Signal()
    saved = Signal()
    export_requested = Signal()
    import_requested = Signal()
    backups_requested = Signal()
    file_requested = Signal()
    copy_requested = Signal()
    erase_requested = Signal()

    def __init__(  # noqa: PLR0913 - each is what one of its groups is about
        self,
        look: Look,
        diary: Diary,
        proof: Proof,
        autostart: Autostart | None,
        *,
        languages: Sequence[Language] = (),
        profile: PurePath | None = None,
        desk: BackupDesk | None = None,
        lock: LockDesk | None = None,
        phone: SetUp | None = None,
        asking: Callable[[], Asking] | None = None,
    ) -> None:
        super().__init__(look, tr(words.TITLE), tr(words.SUBTITLE))
        self._diary = diary
        self._wanted: Place | None = None
        self.search = SearchField(look, tr(words.SEARCH))
        self._found = wrapped("muted")
        self._saying = Saying(look, diary)
        self._timing = Timing(look, diary)
        self._reaching = Reaching(look, diary, proof, autostart)
        self.phone = PhoneRows(look, diary, phone, asking)
        self._days = Days(look, diary)
        self._looks = Looks(look, diary, languages)
        self._care = CareNumbers(look, diary)
        self.lock = LockRows(look, diary, lock)
        self.data = Data(look, profile, desk)
        self._reset = Reset(look, diary)
        self.groups: tuple[Group, ...] = (
            self._saying,
            self._timing,
            self._reaching,
            self.phone,
            self._days,
            self._looks,
            self._care,
            self.lock,
            self.data,
            self._reset,
        )
        self._name_controls()
        for one in (self.search, self._found, *self.groups):
            self.inside.addWidget(one)
        self.inside.addStretch(1)
        self._found.hide()
        self._connect()
        self.refresh()

    def _name_controls(self) -> None:
        """Let every control be known by its name on the page."""
        self.levels, self.level = self._saying.levels, self._saying.level
        self.start = self._reaching.start
        timing, days, looks = self._timing, self._days, self._looks
        self.repeats, self.heads_up = timing.repeats, timing.heads_up
        self.quiet, self.quiet_from, self.quiet_to = (
            timing.quiet,
            timing.quiet_from,
            timing.quiet_to,
        )
        self.snooze, self.own_snooze = timing.snooze, timing.own_snooze
        self.try_out, self.log_button = self._reaching.try_out, self._reaching.log_button
        self.day_end, self.week, self.clock = days.day_end, days.week, days.clock
        self.theme, self.text_size, self.language = looks.theme, looks.text_size, looks.language
        self.region, self.numbers = self._care.region, self._care.numbers
        self.about_button, self.reset_button = self.data.about_button, self._reset.button
        self.export_button = self.data.export_button
        self.import_button = self.data.import_button

    def _connect(self) -> None:
        self._reaching.log_requested.connect(self.log_requested)
        self._reaching.saved.connect(self.saved)
        self.data.about_requested.connect(self.about_requested)
        self.data.export_requested.connect(self.export_requested)
        self.data.import_requested.connect(self.import_requested)
        self.data.backups_requested.connect(self.backups_requested)
        self.data.file_requested.connect(self.file_requested)
        self.data.copy_requested.connect(self.copy_requested)
        self.data.erase_requested.connect(self.erase_requested)
        self.search.textChanged.connect(self._on_search)
        self._diary.changed.connect(self._refresh_on_show)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._go_to_search)
        empty = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search, self.search.clear)
        empty.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def fit(self, width: float) -> None:
        """Put what is beside each other beneath each other where it is narrow."""
        super().fit(width)
        self.levels.fold(is_narrow=width < NARROW)
        self.try_out.fold(is_narrow=width < TIGHT)
        margins = self.inside.contentsMargins()
        bar = self.area.verticalScrollBar().sizeHint().width()
        for group in self.groups:
            group.fit(self.width() - margins.left() - margins.right() - bar)

    @Slot()
    def refresh(self) -> None:
        """Show what is set now; what another program set shows as well."""
        queries = self._diary.queries
        today, routine = queries.today(), queries.routine()
        shown = Shown(
            queries.preferences(),
            routine.dose_policy if routine.dose else None,
            today,
            queries.states(today, today),
        )
        for group in self.groups:
            group.show_set(shown)

    @property
    def rows(self) -> Iterator[Row]:
        """Every row of the page, on show or not."""
        return (row for group in self.groups for row in group.rows)

    @property
    def focused_name(self) -> str:
        """What has the focus, by a name that a rebuilt page knows it by; empty for nothing."""
        focused = QApplication.focusWidget()
        if focused is None:
            return ""
        if focused is self.search or self.search.isAncestorOf(focused):
            return SEARCH
        for row in self.rows:
            controls = row.controls()
            if focused in controls:
                return f"{row.name}/{controls.index(focused)}"
        return ""

    @Slot(str)
    def focus(self, name: str) -> None:
        """Give the focus to what has a name; nothing happens where there is no such thing."""
        control = self._control(name)
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_in(self, control: QWidget) -> None:
        """Scroll so far that a control is on show."""
        self.area.ensureWidgetVisible(control)

    @property
    def place(self) -> Place:
        """Where the person is, for `go_back` of a page that takes this one's place."""
        if self._wanted is not None:
            return self._wanted
        bar, name = self.area.verticalScrollBar(), self.focused_name
        control = self._control(name)
        height = control.mapTo(self, QPoint(0, 0)).y() if control is not None else 0
        return Place(self.search.text(), name, height, bar.value() / max(1, bar.maximum()))

    def go_back(self, place: Place) -> None:
        """Be where the person was on the page before, as soon as this one is laid out."""
        self._wanted = place
        self.search.setText(place.sought)
        QTimer.singleShot(0, self, self._go_back)

    @Slot()
    def _go_back(self) -> None:
        """Take the focus, and stand where the person was while the layout comes to rest."""
        place, self._wanted = self._wanted, None
        if place is None:
            return
        self.focus(place.focused)
        self._stand(place)
        bar = self.area.verticalScrollBar()
        moved = bar.rangeChanged.connect(lambda: self._stand(place))
        QTimer.singleShot(REST_MS, self, lambda: bar.rangeChanged.disconnect(moved))

    def _stand(self, place: Place) -> None:
        """Let the focused control stand where it stood, or scroll as far as it was scrolled."""
        bar, control = self.area.verticalScrollBar(), self._control(place.focused)
        if control is None:
            bar.setValue(round(place.share * bar.maximum()))
            return
        bar.setValue(bar.value() + control.mapTo(self, QPoint(0, 0)).y() - place.height)
        self.bring_in(control)

    def _control(self, name: str) -> QWidget | None:
        if name == SEARCH:
            return self.search
        row_name, _, number = name.partition("/")
        controls = next((row.controls() for row in self.rows if row.name == row_name), [])
        place = int(number) if number.isdecimal() else 0
        return controls[place] if place < len(controls) else None

    @Slot()
    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        self.bring_in(self.search)

    @Slot(str)
    def _on_search(self, sought: str) -> None:
        """Show what is found, say how much that is, and scroll to it."""
        found = sum(group.seek(sought) for group in self.groups)
        is_seeking = bool(sought.strip())
        said = words.found(found) if is_seeking else ""
        self._found.setText(said)
        self._found.setVisible(is_seeking)
        self.search.setAccessibleDescription(said)
        self.area.verticalScrollBar().setValue(0)
        if is_seeking:
            announce(self.search, said)

    @Slot()
    def _refresh_on_show(self) -> None:
        if self.isVisible():
            self.refresh()
