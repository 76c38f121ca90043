"""A field for a day, written so that day and month cannot be taken for each other."""

from __future__ import annotations

from datetime import date

from PySide6 import QtGui
from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDateEdit, QToolButton

from skinroutine.app import tongue
from skinroutine.ui.parts.icons import facing
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import smooth
from skinroutine.ui.parts.steady import steady

MONTHS = 12
ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


def day_format(locale: QLocale | None = None) -> str:
    """Return Qt's format of a day: the month in letters, in the order the locale has."""
    usual = (locale or QLocale()).dateFormat(QLocale.FormatType.ShortFormat)
    places = {part: usual.find(part) for part in "yMd"}
    if places["y"] < min(places["M"], places["d"]):
        return "yyyy-MM-dd"
    return "MMM d, yyyy" if places["M"] < places["d"] else "d MMM yyyy"


class DayField(QDateEdit):
    """A day with a calendar; `chosen` says the one a person, not the program, has set.

    Typing is said when the field is left or on Enter; a step and a click in the calendar at once.
    A month may be typed by its letters or by its number.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, name: str, day: date, *, first_weekday: int = 0) -> None:
        super().__init__()
        self._look = look
        self._said = day
        self._is_showing = False
        self._month = ""
        self._problem = ""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt turns the format around
        self.setAccessibleName(name)
        self.setDisplayFormat(day_format())
        self.setKeyboardTracking(False)
        self.setCalendarPopup(True)
        self._first_weekday = first_weekday
        self._has_calendar = False
        steady(self)
        self.show_day(day)
        self._describe()
        self.dateChanged.connect(self._on_changed)
        self.editingFinished.connect(self._say)

    @property
    def value(self) -> date:
        """The day on show."""
        return date(self.date().year(), self.date().month(), self.date().day())

    def show_day(self, day: date) -> None:
        """Show a day; the one that is shown already takes away nothing that is being typed."""
        if self.value != day:
            self._is_showing = True
            self.setDate(QDate(day.year, day.month, day.day))
            self._is_showing = False
        self._said = self.value

    def show_range(self, first: date | None = None, last: date | None = None) -> None:
        """Let only days from the first to the last be chosen; None for no bound."""
        self._is_showing = True
        self.clearMinimumDate()
        self.clearMaximumDate()
        if first is not None:
            self.setMinimumDate(QDate(first.year, first.month, first.day))
        if last is not None:
            self.setMaximumDate(QDate(last.year, last.month, last.day))
        self._is_showing = False
        self._said = self.value

    def calendarWidget(self) -> QCalendarWidget:  # noqa: N802 - Qt's name
        """Return the calendar that opens, made when it is first needed."""
        if not self._has_calendar:
            self._has_calendar = True
            self.setCalendarWidget(_calendar(self._look, self._first_weekday))
        return super().calendarWidget()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Have the calendar ready: a press at the end opens it."""
        self.calendarWidget()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the calendar with Alt and Down or F4, which Qt does for lists alone.

        Take a number typed over the name of a month, which Qt does not.
        """
        is_month = self.currentSection() is QDateEdit.Section.MonthSection
        if is_month and event.text().isdecimal() and not self.is_numeric:
            self._type_month(int(event.text()))
            return
        self._month = ""
        is_down = event.key() == Qt.Key.Key_Down
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if (is_down and with_alt) or event.key() == Qt.Key.Key_F4:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    @property
    def is_numeric(self) -> bool:
        """Whether the month stands there as a number."""
        return "MMM" not in self.displayFormat()

    def _type_month(self, digit: int) -> None:
        """Show the month of the digits so far; go on once no other could begin with them."""
        typed = f"{self._month}{digit}"
        if int(typed) > MONTHS:
            typed = str(digit)
        self._month = typed
        if not int(typed):
            return
        self._is_showing = True
        self.interpretText()
        first = QDate(self.date().year(), int(typed), 1)
        self.setDate(first.addDays(min(self.date().day(), first.daysInMonth()) - 1))
        self._is_showing = False
        self.setSelectedSection(QDateEdit.Section.MonthSection)
        if typed != "1":
            self._month = ""
            following = self.currentSectionIndex() + 1
            if following < self.sectionCount():
                self.setSelectedSection(self.sectionAt(following))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a number anew."""
        self._month = ""
        super().focusInEvent(event)

    def show_problem(self, words: str) -> None:
        """Let a screen reader hear what is amiss with the day after the day itself."""
        self._problem = words
        self._describe()

    def open_calendar(self) -> None:
        """Open the calendar as a click at the end does; Qt has no other way."""
        at_end = QPointF(self.width() - self._look.theme.px(11), self.height() / 2)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            at = self.mapToGlobal(at_end)
            QApplication.sendEvent(self, QMouseEvent(kind, at_end, at, left, left, none))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Let the style paint the field, then paint the calendar at its end."""
        super().paintEvent(event)
        theme = self._look.theme
        side, gap = theme.px(15), theme.px(9)
        box = QRectF(self.width() - gap - side, (self.height() - side) / 2, side, side)
        self._look.icons.paint(smooth(self), "calendar", box, theme.color("muted"))

    @Slot()
    def _on_changed(self) -> None:
        self._describe()
        self._say()

    @Slot()
    def _say(self) -> None:
        if not self._is_showing and self.value != self._said:
            self._said = self.value
            self.chosen.emit(self.value)

    def _describe(self) -> None:
        words = tongue.day_words(self.value)
        self.setToolTip(words)
        self.setAccessibleDescription(f"{words}. {self._problem}" if self._problem else words)


def _calendar(look: Look, first_weekday: int) -> QCalendarWidget:
    """Return a calendar in the theme's colours; Qt's own paints weekends red and old arrows."""
    theme = look.theme
    made = _Calendar(look)
    made.setLayoutDirection(QGuiApplication.layoutDirection())
    made.setFirstDayOfWeek(Qt.DayOfWeek(first_weekday + 1))
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    plain, head = QtGui.QTextCharFormat(), QtGui.QTextCharFormat()
    plain.setForeground(theme.color("text"))
    head.setForeground(theme.color("muted"))
    head.setBackground(theme.color("surface"))
    for weekday in Qt.DayOfWeek:
        made.setWeekdayTextFormat(weekday, plain)
    made.setHeaderTextFormat(head)
    return made


class _Calendar(QCalendarWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        pad = look.theme.px(6)
        self.setContentsMargins(pad, pad, pad, pad)
        self.setMinimumSize(QSize(look.theme.px(272), look.theme.px(236)))
        self._point()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point()

    def _point(self) -> None:
        side, ink = self._look.theme.px(16), self._look.theme.color("text")
        for place, icon in ARROWS.items():
            button = self.findChild(QToolButton, place)
            if isinstance(button, QToolButton):
                shown = facing(icon, self.layoutDirection())
                button.setIcon(self._look.icons.icon(shown, side, ink))
                button.setIconSize(QSize(side, side))
