"""The signs of a day: a name, four words for how strong it was, and what helped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from skinroutine.app.course.commands import LONGEST_NOTE
from skinroutine.app.course.snapshots import DiarySnapshot
from skinroutine.app.course.words import SEVERITIES
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.course.symptoms import Rating
from skinroutine.domain.record.signs import LONGEST_SIGN, Severity
from skinroutine.ui.parts.chips import AddChip
from skinroutine.ui.parts.fields import text_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, folded, refresh_style, wrapped
from skinroutine.ui.parts.theme import Theme
from skinroutine.ui.screens.diary.segments import Segments
from skinroutine.ui.wording import symptoms

SIDE = 16
"""Padding of a row at both sides, in pixels of the pictures."""


def quiet_field(theme: Theme) -> str:
    """Return the look of a field without a frame until somebody points at it or is in it."""
    focus, pad = theme.edge("focus"), theme.px(2)
    return (
        f"QLineEdit {{ background: transparent; border: {focus}px solid transparent;"
        f" border-radius: {theme.px(6)}px;"
        f" padding: {pad}px; font-size: {theme.px(theme.type_sizes['caption'])}px; }}"
        f"QLineEdit:hover {{ border-color: {theme.colors['edge']}; }}"
        f"QLineEdit:focus {{ border-color: {theme.colors['focus']}; }}"
    )


class HelpedLine(QLineEdit):
    """What helped with a sign, said when the line is left; words under way are not replaced."""

    helped = Signal(str)

    def __init__(self, look: Look, sign: str) -> None:
        super().__init__()
        self._known = ""
        self.setMaxLength(LONGEST_NOTE)
        self.setPlaceholderText(tr(symptoms.HELPED))
        self.setAccessibleName(symptoms.helped_name(sign))
        self.setStyleSheet(quiet_field(look.theme))
        self.editingFinished.connect(self.keep)

    def show_words(self, words: str, *, is_other_day: bool) -> None:
        """Show what is recorded, unless other words are being written about the same day."""
        is_under_way = self.text().strip() != self._known
        is_other = self.text().strip() != words or not self.hasFocus()
        if is_other and (is_other_day or not is_under_way) and self.text() != words:
            self.setText(words)
        self._known = words

    @Slot()
    def keep(self) -> None:
        """Say what was written where it is not what is recorded."""
        if self.text().strip() != self._known:
            self.helped.emit(self.text().strip())


class SignRow(QFrame):
    """One sign; asks to have it rated and to have noted what helped."""

    rated = Signal(str, object)
    helped = Signal(str, str)

    def __init__(self, look: Look, sign: str) -> None:
        super().__init__()
        self.setObjectName("row")
        self.sign = sign
        self.name = wrapped("rowtitle", symptoms.sign_name(sign))
        words = translated(SEVERITIES)
        self.segments = Segments(look, words, partial(symptoms.severity_name, sign))
        self.segments.chosen.connect(self._on_chosen)
        self.line = HelpedLine(look, sign)
        self.line.helped.connect(self._on_helped)
        self.line.hide()
        px = look.theme.px
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(px(6))
        self._row.addWidget(self.name, 1)
        self._row.addWidget(self.segments)
        inside = column(look, 2)
        inside.setContentsMargins(px(SIDE), px(6), px(SIDE - 3), px(6))
        nest(inside, self._row)
        inside.addWidget(self.line)
        self.setLayout(inside)

    def show_rating(self, rating: Rating | None, *, is_other_day: bool) -> None:
        """Show what is recorded; the line for what helped where the sign was felt."""
        self.segments.show_value(rating.severity if rating else None)
        self.line.show_words(rating.helped if rating else "", is_other_day=is_other_day)
        is_felt = rating is not None and rating.severity is not Severity.NONE
        if self.line.hasFocus() and not is_felt:
            self.segments.focus(0)
        self.line.setVisible(is_felt)

    def needs(self) -> int:
        """Return the width in which name and words stand beside each other."""
        inside = self.layout()
        assert inside is not None
        margins = inside.contentsMargins()
        words = self.name.minimumSizeHint().width() + self._row.spacing()
        return words + self.segments.sizeHint().width() + margins.left() + margins.right()

    def fold(self, *, is_narrow: bool) -> None:
        """Put the words beneath the name where there is no room beside it."""
        self._row.setDirection(folded(is_narrow=is_narrow))

    @Slot(object)
    def _on_chosen(self, severity: Severity | None) -> None:
        self.line.keep()
        self.rated.emit(self.sign, severity)

    @Slot(str)
    def _on_helped(self, words: str) -> None:
        self.helped.emit(self.sign, words)


class SignRows(QWidget):
    """The rows of all signs, and the way to add one of the person's own."""

    rated = Signal(str, object)
    helped = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: dict[str, SignRow] = {}
        self._own: list[str] = []
        self._room = 0
        self._snapshot: DiarySnapshot | None = None
        self._list = column(look)
        inside = column(look)
        nest(inside, self._list)
        inside.addWidget(self._foot())
        self.setLayout(inside)

    def _foot(self) -> QWidget:
        """Return the button that opens the field for a sign of one's own, and the field."""
        px = self._look.theme.px
        self.add = AddChip(tr(symptoms.ADD_SIGN))
        self.add.clicked.connect(self._open_field)
        self.field = text_field(tr(symptoms.SIGN_NAME), longest=LONGEST_SIGN)
        self.field.setPlaceholderText(tr(symptoms.SIGN_NAME))
        self.field.returnPressed.connect(self._on_added)
        self.take = QPushButton(tr(symptoms.ADD))
        self.take.clicked.connect(self._on_added)
        foot = QFrame()
        foot.setObjectName("row")
        refresh_style(foot, edge="below")
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(SIDE), px(8), px(SIDE), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.add)
        row.addWidget(self.field, 1)
        row.addWidget(self.take)
        row.addStretch(0)
        self._show_field(is_open=False)
        return foot

    def show_day(self, snapshot: DiarySnapshot) -> None:
        """Paint the signs of a day; rows that stay are the same widgets as before."""
        before = self._snapshot
        is_other = before is None or before.day != snapshot.day
        if is_other:
            self._own = []
        self._snapshot = snapshot
        self._own = [one for one in self._own if one not in snapshot.signs]
        self._place((*snapshot.signs, *self._own))
        self._show_ratings(snapshot.page.ratings, is_other_day=is_other)

    def keep(self) -> None:
        """Have noted what is being written into the lines."""
        for row in self.rows.values():
            row.line.keep()

    def fit(self, room: int) -> None:
        """Use so many pixels."""
        self._room = room
        is_narrow = any(row.needs() > room for row in self.rows.values())
        for row in self.rows.values():
            row.fold(is_narrow=is_narrow)

    def _show_ratings(self, ratings: Mapping[str, Rating], *, is_other_day: bool) -> None:
        for sign, row in self.rows.items():
            row.show_rating(ratings.get(sign), is_other_day=is_other_day)

    def _place(self, signs: tuple[str, ...]) -> None:
        """Have one row for each sign, in order."""
        if tuple(self.rows) == signs:
            return
        for sign in set(self.rows) - set(signs):
            gone = self.rows.pop(sign)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.rows = {sign: self.rows.get(sign) or self._make(sign) for sign in signs}
        for place, row in enumerate(self.rows.values()):
            self._list.insertWidget(place, row)
            refresh_style(row, edge="below" if place else "none")
        self._order_tabs()
        self.fit(self._room or self.width())

    def _make(self, sign: str) -> SignRow:
        made = SignRow(self._look, sign)
        made.rated.connect(self.rated)
        made.helped.connect(self.helped)
        made.segments.left.connect(self._on_left)
        return made

    def _order_tabs(self) -> None:
        """Let Tab go on from row to row, as they stand, and then to what adds one."""
        order: list[QWidget] = []
        for row in self.rows.values():
            order += [*row.segments.buttons, row.line]
        order += [self.add, self.field, self.take]
        for one, after in pairwise(order):
            QWidget.setTabOrder(one, after)

    @Slot(int, int)
    def _on_left(self, place: int, step: int) -> None:
        """Go to the same word of the row above or below."""
        segments = self.sender()
        rows = list(self.rows.values())
        here = next(n for n, row in enumerate(rows) if row.segments is segments)
        if 0 <= here + step < len(rows):
            rows[here + step].segments.focus(place)

    @Slot()
    def _open_field(self) -> None:
        self._show_field(is_open=True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_field(self, *, is_open: bool) -> None:
        self.add.setVisible(not is_open)
        self.field.setVisible(is_open)
        self.take.setVisible(is_open)

    @Slot()
    def _on_added(self) -> None:
        """Show a row for the words, or go to the one that has them; nothing is recorded yet."""
        words = " ".join(self.field.text().split())
        if words:
            sign = symptoms.known_sign(words, tuple(self.rows)) or words
            if sign not in self.rows:
                self._own.append(sign)
                self._place((*self.rows, sign))
            self.rows[sign].segments.focus(0)
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.clear()
        self._show_field(is_open=False)
