"""The care guide: facts with their sources, to be searched, and the signs that need a person."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from skinroutine.app.course import red_flags
from skinroutine.app.course.care import FACTS, Topic
from skinroutine.app.course.care_search import ranks
from skinroutine.app.tongue import tr
from skinroutine.domain.record.preferences import Preferences, Region
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.fields import ChoiceField, SearchField, labelled
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import MARGIN, Page
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.care.rows import ReadingGroup, ReadingRow
from skinroutine.ui.screens.care.signs import Signs
from skinroutine.ui.wording import care as words

PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
REST_MS = 300
"""For how long the layout of a page that was just built may still move."""


class CarePage(Page):
    """A page to read; nothing on it depends on what the diary holds but the numbers to call."""

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, tr("Care guide", about="a page"), tr(words.SUBTITLE))
        self._diary = diary
        self._region: Region | None = None
        self._seen: tuple[Preferences, Region] | None = None
        self._standing: QWidget | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self.signs_button = QPushButton(tr(words.SIGNS))
        self.search = SearchField(look, tr(words.SEARCH))
        self._found = wrapped("muted")
        self.region = ChoiceField(look, tr(words.REGION_QUESTION), words.regions())
        self.signs = Signs(look)
        self._facts = {
            fact: ReadingRow(look, "", words.fact_text(fact), words.fact_caption(fact))
            for fact in FACTS
        }
        self.groups = {
            topic: ReadingGroup(
                look,
                words.topic_name(topic),
                [row for fact, row in self._facts.items() if fact.topic is topic],
            )
            for topic in Topic
        }
        self.topics = {topic: QPushButton(words.topic_name(topic)) for topic in Topic}
        self._lay_out()
        self._connect()
        self._found.hide()
        self._hold_tab(next(self.rows))
        self.refresh()

    def _lay_out(self) -> None:
        px = self.look.theme.px
        self.signs_button.setObjectName("grave")
        self.signs_button.setAccessibleDescription(tr(words.SIGNS_NOTE))
        self._strip = QFrame()
        self._beside = FlowLayout(self._strip, px(8), px(8))
        self._beside.addWidget(self.signs_button)
        outside = self.layout()
        assert isinstance(outside, QVBoxLayout)
        outside.addWidget(self._strip)
        buttons = QWidget()
        flow = FlowLayout(buttons, px(8), px(8))
        for button in self.topics.values():
            flow.addWidget(button)
        asked = QWidget()
        row = FlowLayout(asked, px(8), px(8))
        row.addWidget(labelled(self.look, tr(words.REGION_QUESTION), self.region))
        english = wrapped("muted", words.english_note())
        parts = (self.search, self._found, buttons, asked, english, self.signs)
        for one in (*parts, *self.groups.values()):
            self.inside.addWidget(one)
        english.setVisible(bool(english.text()))
        self.inside.addStretch(1)
        self._topics_row = buttons

    def _connect(self) -> None:
        self.signs_button.clicked.connect(self.show_signs)
        self.search.textChanged.connect(self._on_search)
        self.region.chosen.connect(self._on_region)
        for topic, button in self.topics.items():
            button.clicked.connect(lambda _=False, topic=topic: self.show_topic(topic))
        for row in (*self.signs.rows, *self._facts.values()):
            row.move_requested.connect(self._move)
            row.focused.connect(self._hold_tab)
        self._diary.changed.connect(self._refresh_on_show)
        self._rest.timeout.connect(self._let_move)
        self.area.verticalScrollBar().rangeChanged.connect(self._stand)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._go_to_search)
        empty = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search, self.search.clear)
        empty.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def fit(self, width: float) -> None:
        """Give the strip beneath the margins of the page."""
        super().fit(width)
        margins, px = self.inside.contentsMargins(), self.look.theme.px
        self._beside.setContentsMargins(margins.left(), px(10), margins.right(), px(8))

    @property
    def rows(self) -> Iterator[ReadingRow]:
        """Every row that is on show, in the order in which it is read."""
        every = (*self.signs.rows, *(row for one in self.groups.values() for row in one.rows))
        return (row for row in every if row.is_on_show)

    @Slot()
    def refresh(self) -> None:
        """Show the numbers and, until another was chosen here, the rules of the set region."""
        preferences = self._diary.queries.preferences()
        region = self._region or preferences.region
        if (preferences, region) == self._seen:
            return
        self._seen = preferences, region
        self.signs.show_numbers(preferences)
        self.region.show_value(region)
        for fact, row in self._facts.items():
            row.offer(is_offered=fact.is_for(region))
        self._seek(self.search.text())
        self._keep_tab()

    @Slot()
    def show_signs(self) -> None:
        """Show the whole list of signs, whatever was sought, with the focus on its first row."""
        self.search.clear()
        self._show_at_top(self.signs, self.signs.rows[0])
        announce(self.signs, tr(red_flags.TITLE))

    def show_topic(self, topic: Topic) -> None:
        """Show a topic, with the focus on its first row."""
        group = self.groups[topic]
        first = next((row for row in group.rows if row.is_on_show), None)
        if first is not None:
            self._show_at_top(group, first)

    def _show_at_top(self, part: QWidget, row: ReadingRow) -> None:
        """Scroll a part to the top, and keep it there while the layout may still move."""
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._standing = part
        self._rest.start()
        self._stand()

    @Slot()
    def _stand(self) -> None:
        part, canvas = self._standing, self.area.widget()
        if part is None or canvas is None:
            return
        margin = self.look.theme.px(MARGIN // 4)
        top = part.mapTo(canvas, QPoint(0, 0)).y() - margin
        self.area.verticalScrollBar().setValue(top)

    @Slot()
    def _let_move(self) -> None:
        self._rest.stop()
        self._standing = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Turn pages up and down."""
        where = PAGES.get(Qt.Key(event.key()))
        if where is None:
            super().keyPressEvent(event)
            return
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + where * bar.pageStep())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show what is set now."""
        super().showEvent(event)
        self.refresh()

    @Slot(object, int)
    def _move(self, row: ReadingRow, where: int) -> None:
        """Give the focus to a neighbour, and bring it in."""
        shown = list(self.rows)
        place = shown.index(row) + where
        if 0 <= place < len(shown):
            shown[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(shown[place])

    @Slot(object)
    def _hold_tab(self, row: ReadingRow) -> None:
        """Let Tab come to one row, the one that had the focus last."""
        for one in (*self.signs.rows, *self._facts.values()):
            one.take_tab(can_tab=one is row)

    def _keep_tab(self) -> None:
        """Let Tab come to a row that is on show."""
        shown = list(self.rows)
        if shown and not any(one.focusPolicy() is Qt.FocusPolicy.StrongFocus for one in shown):
            self._hold_tab(shown[0])

    @Slot()
    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        self.area.ensureWidgetVisible(self.search)

    @Slot(str)
    def _on_search(self, sought: str) -> None:
        """Show what is found, say how much that is, and scroll to it."""
        is_seeking = bool(sought.strip())
        found = self._seek(sought)
        said = words.found(found) if is_seeking else ""
        self._found.setText(said)
        self._found.setVisible(is_seeking)
        self._topics_row.setVisible(not is_seeking)
        self.search.setAccessibleDescription(said)
        self._let_move()
        self.area.verticalScrollBar().setValue(0)
        self._keep_tab()
        if is_seeking:
            announce(self.search, said)

    def _seek(self, sought: str) -> int:
        """Show what has most of the words that are sought first, signs before it; say how much."""
        passages = {row: row.passage(self.signs.heading) for row in self.signs.rows}
        for group in self.groups.values():
            passages |= {row: row.passage(group.title) for row in group.rows if row.is_offered}
        found = ranks(sought, tuple(passages.values()))
        is_seeking = bool(sought.strip())
        for place, row in enumerate(passages):
            row.rank(found.get(place, 0) if is_seeking else None)
        self.signs.draw()
        best = {topic: -group.order() for topic, group in self.groups.items()}
        self.groups = {one: self.groups[one] for one in sorted(Topic, key=lambda one: best[one])}
        first = self.inside.indexOf(self.signs) + 1
        for place, group in enumerate(self.groups.values(), first):
            if self.inside.indexOf(group) != place:
                self.inside.insertWidget(place, group)
        return len(found)

    @Slot(object)
    def _on_region(self, chosen: str) -> None:
        self._region = Region(chosen)  # a list of Qt's gives back plain text
        self.refresh()

    @Slot()
    def _refresh_on_show(self) -> None:
        if self.isVisible():
            self.refresh()
