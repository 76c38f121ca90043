"""The welcome of a new diary: pages to go on and back through, written down at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from skinroutine.app.ports import Autostart
from skinroutine.app.reminding.proof import Proof
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.messages import Banner
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.page import TIGHT
from skinroutine.ui.parts.text import column
from skinroutine.ui.screens.welcome.answers import Underway, usual_answers
from skinroutine.ui.screens.welcome.beginning import BeginningPage
from skinroutine.ui.screens.welcome.foot import Foot
from skinroutine.ui.screens.welcome.leaflet import LeafletPage
from skinroutine.ui.screens.welcome.page import WelcomePage
from skinroutine.ui.screens.welcome.pieces import Progress, Told
from skinroutine.ui.screens.welcome.reach import ReachPage
from skinroutine.ui.screens.welcome.times import TimesPage

MARGIN, NARROW, COLUMN = 48, 14, 720
"""Unscaled pixels: the margins of a wide and of a narrow page, and how wide a page is at most."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Welcome(QWidget):
    """Asks, and writes at the end; `finished` is emitted once it was gone through or skipped.

    `underway` goes on where another welcome of the same diary was left, in another look.
    """

    finished = Signal()

    def __init__(
        self,
        look: Look,
        diary: Diary,
        proof: Proof,
        autostart: Autostart | None,
        *,
        underway: Underway | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look, self._diary, self._proof = look, diary, proof
        self._routine = diary.queries.routine()
        level = diary.queries.preferences().text_level
        usual = usual_answers(self._routine, level, diary.course_queries.region())
        begun = underway or Underway(usual)
        self._answers, self._place = begun.answers, begun.page
        self._is_ending, self._is_all_asked_for, self._has_arrived = False, False, False
        dose = self._routine.dose
        self.beginning = BeginningPage(look, self._routine)
        self.leaflet = LeafletPage(look, dose.name if dose else "")
        self.times = TimesPage(look, autostart)
        self.reach = ReachPage(look, proof)
        self.pages: tuple[WelcomePage, ...] = (
            self.beginning,
            self.leaflet,
            self.times,
            self.reach,
        )
        self.progress = Progress(look, len(self.pages))
        self.told, self.banner = Told(look), Banner(look)
        self.foot = Foot(look)
        self._lay_out()
        self._connect()
        for page in self.pages:
            page.show_answers(self._answers)
        self._show_page()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in self.pages:
            self._stack.addWidget(page.area)
        self._top = QVBoxLayout()
        self._top.addWidget(self.progress)
        whole = column(self._look)
        nest(whole, self._top)
        whole.addWidget(self._stack, 1)
        self._trouble = column(self._look, 6)
        self._trouble.addWidget(self.told)
        self._trouble.addWidget(self.banner)
        nest(whole, self._trouble)
        whole.addWidget(self.foot)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.foot.back_requested.connect(self._on_back)
        self.foot.skip_requested.connect(self._on_skip)
        self.foot.next_requested.connect(self._on_next)
        for page in self.pages:
            page.answered.connect(self._show_ready)
        self.reach.try_out.troubled.connect(self._diary.troubled)
        self.reach.try_out.proved.connect(self._on_proved)
        self._diary.changed.connect(self._on_changed)
        self._diary.troubled.connect(self._on_troubled)

    @property
    def page(self) -> WelcomePage:
        """The page on show."""
        return self.pages[self._place]

    @property
    def underway(self) -> Underway:
        """How far the person has come, with the answers on show."""
        return Underway(self.page.taken(self._answers), self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter press the button that has the focus, or go on; held down, it does that once."""
        if event.key() not in ENTER or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and not focused.isCheckable():
            focused.click()
        else:
            self.foot.next.click()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin where the first control is."""
        super().showEvent(event)
        if not self._has_arrived:
            self._has_arrived = True
            self._fit()
            self.page.arrive()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Use the room of the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px, width = self._look.theme.px, self.width()
        is_tight = width < px(TIGHT)
        side = max(px(NARROW if is_tight else MARGIN), (width - px(COLUMN)) // 2)
        self._top.setContentsMargins(side, px(12 if is_tight else 34), side, px(8))
        room = width - 2 * side
        for page in self.pages:
            page.fit(room, side)
        self._trouble.setContentsMargins(side, 0, side, 0)
        self.foot.fit(room, side, is_tight=is_tight)

    def _show_page(self) -> None:
        has_dose = self._answers.has_dose(self._routine)
        self.times.show_dose(has_dose=has_dose)
        if self.page is self.reach:
            self.reach.show_routine(self._answers.edit(self._routine))
        self._stack.setCurrentWidget(self.page.area)
        self.progress.show_page(self._place + 1)
        self.foot.back.setEnabled(self._place > 0)
        self.foot.show_last(is_last=self.page is self.reach)
        self._show_ready()
        if self._has_arrived:
            self._fit()
            self.page.arrive()

    def _go(self, step: int) -> None:
        """Go a page on or back, past the leaflet's where no dose is kept."""
        self._place += step
        if self.page is self.leaflet and not self._answers.has_dose(self._routine):
            self._place += step
        self._show_page()

    @Slot()
    def _show_ready(self) -> None:
        """Say, beside the button that goes on, why it cannot be pressed."""
        self.told.say(self.page.hindrance)
        self.foot.next.setEnabled(not self.page.hindrance)

    @Slot()
    def _on_next(self) -> None:
        if self.page.refuse():
            return
        self._answers = self.page.taken(self._answers)
        if self.page is self.beginning:
            self._keep_level()
        if self.page is self.reach:
            self._write(
                (self._keep_routine, self._keep_level, self._keep_region, self._keep_welcomed)
            )
        else:
            self._go(1)

    @Slot()
    def _on_back(self) -> None:
        self._answers = self.page.taken(self._answers)
        self._go(-1)

    @Slot()
    def _on_skip(self) -> None:
        self._write((self._keep_welcomed,))

    @Slot()
    def _on_proved(self) -> None:
        """Tell the other pages, and let Enter finish."""
        self._diary.changed.emit()
        self.foot.next.setFocus()

    def _keep_routine(self) -> None:
        self._diary.change_routine(self._answers.edit)

    def _keep_level(self) -> None:
        """Let reminders, the test among them, say as much as was chosen from now on."""
        if self._diary.queries.preferences().text_level is not self._answers.level:
            self._diary.prefer(PreferenceName.TEXT_LEVEL, self._answers.level.value)

    def _keep_region(self) -> None:
        """Let the numbers of the region that was on show count from now on."""
        if self._diary.queries.preferences().region is not self._answers.region:
            self._diary.prefer(PreferenceName.REGION, self._answers.region.value)

    def _keep_welcomed(self) -> None:
        self._diary.prefer(PreferenceName.WELCOME, "done")

    def _write(self, acts: Sequence[Callable[[], None]]) -> None:
        """Write one after the other, up to what the diary refuses, and finish once that is there.

        A busy diary keeps them in their order and writes them in a moment.
        """
        self._is_ending, self._is_all_asked_for = True, False
        self.foot.setEnabled(False)
        self.banner.hide()
        for act in acts:
            if self._is_ending:
                act()
        self._is_all_asked_for = True
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        """Finish where everything was asked for and the last of it is in the diary."""
        is_last = self._is_ending and self._is_all_asked_for
        if is_last and self._diary.queries.preferences().is_welcomed:
            self._is_ending = False
            self._proof.end()
            self.finished.emit()

    @Slot(str)
    def _on_troubled(self, sentence: str) -> None:
        """Say what was refused, and stay where that was the end."""
        self.banner.say(sentence)
        announce(self.banner, sentence)
        if self._is_ending:
            self._is_ending = False
            self.foot.setEnabled(True)
            self.foot.next.setFocus()
