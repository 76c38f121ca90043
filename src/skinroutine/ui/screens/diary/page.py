"""How the skin was: side effects of a day, a note, photos, and questions for the visit."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.photos import Photos
from skinroutine.app.course.snapshots import DiarySnapshot
from skinroutine.app.diary.commands import Changed
from skinroutine.app.tongue import tr
from skinroutine.domain.record.preferences import Preferences
from skinroutine.domain.record.signs import Mood, Severity
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.page import Page
from skinroutine.ui.parts.text import card, column, folded
from skinroutine.ui.screens.diary.cards import Flags, Safety, holder
from skinroutine.ui.screens.diary.day_words import CheckIn, DayNote
from skinroutine.ui.screens.diary.photo_row import (
    AskForFiles,
    PhotoRow,
    ask_for_files,
    dropped_files,
)
from skinroutine.ui.screens.diary.questions import Questions
from skinroutine.ui.screens.diary.sign_rows import SIDE, SignRows
from skinroutine.ui.screens.diary.strip import TwoWeeks
from skinroutine.ui.screens.week.lattice import bring_into_view
from skinroutine.ui.wording import symptoms

NARROW = 700
"""Page width in unscaled pixels under which the side cards go beneath the signs."""
GAP = 18
LEFT, RIGHT = 5, 4
"""How the two columns share the width, as in the picture."""


class DiaryPage(Page):
    """Paints a DiarySnapshot; passes what the person notes on to the diary."""

    place_requested = Signal(str)

    def __init__(
        self,
        look: Look,
        diary: Diary,
        photos: Photos | None = None,
        ask: AskForFiles = ask_for_files,
    ) -> None:
        super().__init__(look)
        self._diary = diary
        self._day: date | None = None
        self._is_turning = False
        self._seen: tuple[DiarySnapshot, Preferences] | None = None
        self._earlier = self.heading.add_arrow("chevron-left", tr(symptoms.EARLIER))
        self._later = self.heading.add_arrow("chevron-right", tr(symptoms.LATER))
        self._now = self.heading.add_button(tr(symptoms.TODAY))
        self.signs, self.check_in, self.note = SignRows(look), CheckIn(look), DayNote(look)
        self.photos = PhotoRow(look, photos, ask) if photos is not None else None
        self.safety, self.flags = Safety(look), Flags(look)
        self.two_weeks, self.questions = TwoWeeks(look), Questions(look)
        self.setAcceptDrops(photos is not None)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.refresh()

    def _lay_out(self) -> None:
        left, self._right = QWidget(), QWidget()
        self._left = holder(self.look, self._day_card())
        self._left.addStretch(1)
        left.setLayout(self._left)
        self._side = holder(self.look, self.safety, self.two_weeks, self.flags, self.questions)
        self._side.addStretch(1)
        self._right.setLayout(self._side)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(self.look.theme.px(GAP))
        self._columns.addWidget(left, LEFT)
        self._columns.addWidget(self._right, RIGHT)
        nest(self.inside, self._columns)
        self.inside.addStretch(1)

    def _day_card(self) -> QFrame:
        """Return the card of the day: the signs, how one felt, the note, the photos."""
        px = self.look.theme.px
        words = QVBoxLayout()
        words.setContentsMargins(px(SIDE), px(10), px(SIDE), px(SIDE))
        words.setSpacing(px(14))
        words.addWidget(self.note)
        words.addWidget(self.check_in)
        if self.photos is not None:
            words.addWidget(self.photos)
        self._beneath = column(self.look)
        self._beneath.addWidget(self.signs)
        self._alert = QWidget()
        self._under = holder(self.look)
        self._under.setContentsMargins(px(SIDE), px(10), px(SIDE), px(4))
        self._alert.setLayout(self._under)
        self._beneath.addWidget(self._alert)
        nest(self._beneath, words)
        made = card(self.look)
        made.setLayout(self._beneath)
        return made

    def _connect(self) -> None:
        diary = self._diary
        self._earlier.clicked.connect(self._show_earlier)
        self._later.clicked.connect(self._show_later)
        self._now.clicked.connect(self.show_today)
        self.signs.rated.connect(self._on_rated)
        self.signs.helped.connect(self._on_helped)
        self.check_in.chosen.connect(self._on_mood)
        self.note.noted.connect(self._on_noted)
        self.questions.asked.connect(self._on_asked)
        self.questions.closed.connect(self._on_closed)
        diary.troubled.connect(self.questions.bring_back)
        for one in (self.safety, self.flags):
            one.care_requested.connect(self._open_care)
        if self.photos is not None:
            self.photos.kept.connect(self._on_photo)
            self.photos.dropped.connect(self._on_photo_out)
            self.photos.troubled.connect(diary.troubled)
        diary.changed.connect(self._refresh_on_show)
        self.look.changed.connect(self.keep)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.keep)

    def _add_keys(self) -> None:
        """Let keys work wherever the focus is on the page, but not in its dialogs."""
        keys = {
            Qt.Key.Key_PageUp: self._show_earlier,
            Qt.Key.Key_PageDown: self._show_later,
            Qt.Key.Key_Home: self.show_today,
        }
        for key, act in keys.items():
            made = QShortcut(QKeySequence(key), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)

    @property
    def day(self) -> date | None:
        """The earlier day on show, or None where the page follows today."""
        return self._day

    @property
    def shown(self) -> date:
        """The day on show."""
        assert self._seen is not None
        return self._seen[0].day

    @Slot()
    def refresh(self) -> None:
        """Ask again and repaint what changed; words about a day are kept before it goes."""
        if self._is_turning:
            return
        snapshot = self._diary.course_queries.diary(self._day)
        if self._seen is not None and self._seen[0].day != snapshot.day:
            self._is_turning = True
            self._keep_day()
            self._is_turning = False
            snapshot = self._diary.course_queries.diary(self._day)
        seen = (snapshot, self._diary.queries.preferences())
        if seen == self._seen:
            return
        self._seen = seen
        self._show(snapshot, seen[1])

    def _show(self, snapshot: DiarySnapshot, preferences: Preferences) -> None:
        self.heading.show_words(symptoms.title(snapshot), symptoms.subtitle(snapshot))
        self._later.setEnabled(not snapshot.is_today)
        self._now.setEnabled(not snapshot.is_today)
        self.signs.show_day(snapshot)
        self.check_in.show_mood(snapshot.page.mood)
        self.note.show_note(snapshot.day, snapshot.page.note)
        self.two_weeks.show_day(snapshot)
        self.questions.show_questions(snapshot.questions)
        if self.photos is not None:
            self.photos.show_photos(snapshot.day, snapshot.page.photos)
        has_come = self.safety.show_page(snapshot.page, preferences)
        self.fit_again()
        if has_come and self.isVisible():
            self.safety.speak()
            self._come_to_safety()

    def _come_to_safety(self) -> None:
        """Lay out what has come, and scroll so far that it is seen."""
        for one in (self._alert, self._right, self._right.parentWidget()):
            if one is not None and (inside := one.layout()) is not None:
                inside.activate()
        bring_into_view(self.safety)

    @Slot()
    def show_today(self) -> None:
        """Go back to today."""
        self.show_day(None)

    @Slot(object)
    def show_day(self, day: date | None) -> None:
        """Show a day, what was written about another one being kept; None follows today."""
        self._day = day if day is not None and day < self._diary.queries.today() else None
        self.refresh()

    @Slot()
    def keep(self) -> None:
        """Have recorded what is being written anywhere on the page."""
        self._keep_day()
        self.questions.keep()

    def let_go(self) -> None:
        """Have recorded what is worked on beside the page, and close its dialogs: it goes."""
        if self.photos is not None:
            self.photos.let_go()

    def _keep_day(self) -> None:
        self.note.keep()
        self.signs.keep()

    def fit(self, width: float) -> None:
        """Where it is narrow, side cards go below and the fixed sentences under the signs."""
        super().fit(width)
        is_narrow = width < NARROW
        self._columns.setDirection(folded(is_narrow=is_narrow))
        self._place_safety(is_narrow=is_narrow)
        px = self.look.theme.px
        margins = self.inside.contentsMargins()
        room = round(width * self.look.theme.scale) - margins.left() - margins.right()
        wide = room if is_narrow else (room - px(GAP)) * LEFT // (LEFT + RIGHT)
        self.signs.fit(wide - 2)

    def _place_safety(self, *, is_narrow: bool) -> None:
        """Put the fixed sentences directly under the signs, or at the top of the other column."""
        home, other = (self._under, self._side) if is_narrow else (self._side, self._under)
        if home.indexOf(self.safety) < 0:
            other.removeWidget(self.safety)
            home.insertWidget(0, self.safety)
        self._alert.setVisible(is_narrow and not self.safety.isHidden())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be up to date."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what is being written when another page comes, or the window goes."""
        super().hideEvent(event)
        self.keep()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files that are dragged here."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Keep copies of the pictures that are dropped."""
        if self.photos is not None:
            event.acceptProposedAction()
            self.photos.add_files(dropped_files(event.mimeData()))

    @Slot()
    def _refresh_on_show(self) -> None:
        if self.isVisible():
            self.refresh()

    @Slot()
    def _show_earlier(self) -> None:
        self.show_day(self.shown - timedelta(days=1))

    @Slot()
    def _show_later(self) -> None:
        self.show_day(self.shown + timedelta(days=1))

    @Slot()
    def _open_care(self) -> None:
        self.place_requested.emit("care")

    @Slot(str, object)
    def _on_rated(self, sign: str, severity: Severity | None) -> None:
        day = self.shown
        self._diary.record(lambda course: course.rate(day, sign, severity))

    @Slot(str, str)
    def _on_helped(self, sign: str, words: str) -> None:
        snapshot = self._seen[0] if self._seen else None
        rating = snapshot.page.ratings.get(sign) if snapshot else None
        if snapshot is not None and rating is not None:
            day = snapshot.day
            self._diary.record(lambda course: course.rate(day, sign, rating.severity, words))

    @Slot(object)
    def _on_mood(self, mood: Mood | None) -> None:
        day = self.shown
        self._diary.record(lambda course: course.note_mood(day, mood))

    @Slot(object, str)
    def _on_noted(self, day: date, words: str) -> None:
        self._diary.record(lambda course: course.note_day(day, words))

    @Slot(object, str)
    def _on_photo(self, day: date, name: str) -> None:
        self._diary.record(lambda course: course.keep_photo(day, name))

    @Slot(object, str)
    def _on_photo_out(self, day: date, name: str) -> None:
        self._diary.record(lambda course: course.drop_photo(day, name))

    @Slot(str, str)
    def _on_asked(self, words: str, question_id: str) -> None:
        def act(course: CourseCommands) -> Changed | None:
            changed = course.ask(words, question_id or None)
            self.questions.let_be(words, question_id)
            return changed

        self._diary.record(act)

    @Slot(str)
    def _on_closed(self, question_id: str) -> None:
        self._diary.record(lambda course: course.close_question(question_id))
