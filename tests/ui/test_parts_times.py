"""The fields for a time and for a day: when they speak, how they write, which way they read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt, QTime
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from skinroutine.app import tongue
from skinroutine.ui.parts.clock_field import ClockField, clock_format
from skinroutine.ui.parts.day_field import DayField, day_format
from skinroutine.ui.parts.look import Look

from ui.bench import on_show, wearing
from ui.desk import press, settle
from ui.spoken import name, spoken

POPS_UP = pytest.mark.qt_log_ignore("This plugin does not support")
DAY = date(2026, 11, 23)


class TwelveHours(tongue.PlainEnglish):
    """English with the hours of a clock's face."""

    def clock(self, at: time) -> str:
        """Return a time as 1:00 PM."""
        return f"{at.hour % 12 or 12}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}"


class Arabic(tongue.PlainEnglish):
    """Times in other digits."""

    def clock(self, at: time) -> str:
        """Return a time in Arabic digits."""
        return super().clock(at).translate({ord(str(n)): chr(0x660 + n) for n in range(10)})


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Speak English in a British locale, whatever this computer's is."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
    tongue.speak()


@pytest.fixture
def look(qt: QApplication) -> Iterator[Look]:
    """Yield the light look."""
    with wearing(qt) as made:
        yield made


@pytest.fixture
def clock(look: Look) -> Iterator[ClockField]:
    """Yield a field for a time, beneath another field."""
    made = ClockField(look, "Dinner", time(19, 0))
    with on_show(QLineEdit(), made):
        yield made


@pytest.fixture
def day(look: Look) -> Iterator[DayField]:
    """Yield a field for a day, beneath another field."""
    made = DayField(look, "First day", DAY)
    with on_show(QLineEdit(), made):
        yield made


def said_by(field: ClockField | DayField) -> list[object]:
    """Return the list that everything a person sets in a field will be in."""
    said: list[object] = []
    field.chosen.connect(said.append)
    return said


def leave(field: QWidget) -> None:
    """Give the focus to the other field."""
    other = field.window().findChild(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(other, QLineEdit)
    other.setFocus()
    settle()


def turn(field: QWidget) -> QWheelEvent:
    """Turn the wheel over a field."""
    middle = field.rect().center().toPointF()
    event = QWheelEvent(
        middle,
        field.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    return event


def test_typing_is_said_once_when_it_is_done(clock: ClockField) -> None:
    """Each key says nothing; leaving the field says the time that was typed."""
    said = said_by(clock)
    clock.setFocus()
    settle()
    clock.setSelectedSection(ClockField.Section.HourSection)
    QTest.keyClicks(clock, "2015")
    assert said == []
    leave(clock)
    assert said == [time(20, 15)]
    assert clock.value == time(20, 15)


def test_enter_says_it_too(clock: ClockField) -> None:
    """Enter says what was typed, and leaving afterwards does not say it again."""
    said = said_by(clock)
    clock.setFocus()
    clock.setSelectedSection(ClockField.Section.HourSection)
    QTest.keyClicks(clock, "18")
    press(clock, Qt.Key.Key_Return)
    leave(clock)
    assert said == [time(18, 0)]


def test_arrows_step(clock: ClockField) -> None:
    """Up and down change the part where the cursor is, and each step is said."""
    said = said_by(clock)
    clock.setFocus()
    clock.setSelectedSection(ClockField.Section.MinuteSection)
    press(clock, Qt.Key.Key_Up)
    press(clock, Qt.Key.Key_Up)
    press(clock, Qt.Key.Key_Down)
    assert said == [time(19, 1), time(19, 2), time(19, 1)]


def test_the_program_shows_a_time_and_says_nothing(clock: ClockField) -> None:
    """What the program shows is no choice of a person; a way there and back is none either."""
    said = said_by(clock)
    clock.show_time(time(7, 45))
    assert clock.value == time(7, 45)
    assert clock.text() == "07:45"
    clock.setFocus()
    leave(clock)
    assert said == []


def test_the_wheel_scrolls_past_a_field(clock: ClockField) -> None:
    """The wheel changes a time where the field has the focus, and leaves it alone elsewhere."""
    said = said_by(clock)
    leave(clock)
    turn(clock)
    assert said == []
    clock.setFocus()
    settle()
    turn(clock)
    assert len(said) == 1
    assert clock.focusPolicy() is Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize(
    ("locale", "speaks", "shape"),
    [
        ("en_GB", tongue.PlainEnglish(), "19:00"),
        ("fi_FI", tongue.PlainEnglish(), "19.00"),
        ("en_US", tongue.PlainEnglish(), "19:00"),
        ("en_US", TwelveHours(), "7:00 PM"),
        ("en_GB", TwelveHours(), "7:00 PM"),
        ("en_GB", Arabic(), "19:00"),
    ],
)
def test_hours_are_counted_as_the_tongue_has_them(
    look: Look, locale: str, speaks: tongue.Tongue, shape: str
) -> None:
    """The locale's own form where it counts as the tongue does, a plain one where it does not."""
    QLocale.setDefault(QLocale(locale))
    tongue.speak(speaks)
    assert ClockField(look, "Dinner", time(19, 0)).text() == shape


def test_quoted_letters_are_no_half_of_the_day() -> None:
    """A locale whose form has an "a" as a word in it still counts to 24."""
    tongue.speak()
    assert clock_format(QLocale("fr_FR")) == "HH:mm"
    assert "h" in clock_format(QLocale("fr_CA")).lower()


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_a_time_reads_the_same_from_both_sides(qt: QApplication, rtl: bool) -> None:
    """Where one reads from the right, 19:00 is not turned into 00:19, nor a day around."""
    with wearing(qt, rtl=rtl) as look:
        clock, day = ClockField(look, "Dinner", time(19, 0)), DayField(look, "First day", DAY)
        with on_show(QLineEdit(), clock, day):
            assert clock.text() == "19:00"
            assert day.text() == "23 Nov 2026"
            assert clock.value == time(19, 0)


def test_a_screen_reader_hears_a_field(clock: ClockField, day: DayField) -> None:
    """Both have a name and are fields that can be stepped through; a day is said in words."""
    assert name(clock) == "Dinner"
    assert spoken(clock).role() == QAccessible.Role.SpinBox
    assert name(day) == "First day"
    assert spoken(day).text(QAccessible.Text.Description) == "Monday 23 November"
    day.show_day(date(2026, 11, 24))
    assert spoken(day).text(QAccessible.Text.Description) == "Tuesday 24 November"


def test_a_day_is_typed_stepped_and_said(day: DayField) -> None:
    """Typing is said when it is done, a step at once."""
    said = said_by(day)
    day.setFocus()
    day.setSelectedSection(DayField.Section.DaySection)
    QTest.keyClicks(day, "07")
    assert said == []
    press(day, Qt.Key.Key_Return)
    assert said == [date(2026, 11, 7)]
    day.setSelectedSection(DayField.Section.MonthSection)
    press(day, Qt.Key.Key_Up)
    assert said == [date(2026, 11, 7), date(2026, 12, 7)]


@pytest.mark.parametrize(
    ("keys", "typed"),
    [
        ("12", date(2026, 12, 23)),
        ("02", date(2026, 2, 23)),
        ("3", date(2026, 3, 23)),
        ("1", date(2026, 1, 23)),
        ("Feb", date(2026, 2, 23)),
        ("122027", date(2027, 12, 23)),
    ],
)
def test_a_month_may_be_typed_as_a_number(day: DayField, keys: str, typed: date) -> None:
    """Digits over the name of a month are that month, and the year can be typed right after."""
    said = said_by(day)
    day.setFocus()
    day.setSelectedSection(DayField.Section.MonthSection)
    QTest.keyClicks(day, keys)
    assert said == []
    leave(day)
    assert said == [typed]
    assert day.value == typed


def test_a_whole_day_is_typed_in_digits(day: DayField) -> None:
    """Day, month and year one after another, as one writes them; a short month has its last day."""
    said = said_by(day)
    day.setFocus()
    day.setSelectedSection(DayField.Section.DaySection)
    QTest.keyClicks(day, "05012027")
    press(day, Qt.Key.Key_Return)
    leave(day)
    assert said == [date(2027, 1, 5)]
    day.setFocus()
    day.setSelectedSection(DayField.Section.DaySection)
    QTest.keyClicks(day, "3102")
    leave(day)
    assert said == [date(2027, 1, 5), date(2027, 2, 28)]


@POPS_UP
def test_a_day_is_taken_from_the_calendar(day: DayField) -> None:
    """The calendar opens on a click at the end, and a day that is pressed there is said."""
    said = said_by(day)
    calendar = day.calendarWidget()
    QTest.mouseClick(
        day, Qt.MouseButton.LeftButton, pos=QPoint(day.width() - 12, day.height() // 2)
    )
    settle()
    assert calendar.isVisible()
    assert calendar.selectedDate() == QDate(2026, 11, 23)
    calendar.activated.emit(QDate(2026, 11, 30))
    settle()
    assert said == [date(2026, 11, 30)]


@POPS_UP
@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_the_calendar_opens_by_a_key(day: DayField, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Alt and the down arrow, and F4, open the calendar; Escape closes it and nothing is said."""
    said = said_by(day)
    day.setFocus()
    press(day, key, held)
    calendar = day.calendarWidget()
    assert calendar.isVisible()
    assert day.value == DAY
    press(calendar.focusWidget(), Qt.Key.Key_Escape)
    assert not calendar.isVisible()
    assert said == []
    press(day, Qt.Key.Key_Down)
    assert not calendar.isVisible()


def test_the_calendar_is_in_the_looks_own_colours(day: DayField, look: Look) -> None:
    """No weekend is red, and the week begins where it is told to."""
    calendar = day.calendarWidget()
    inks = {calendar.weekdayTextFormat(one).foreground().color().name() for one in Qt.DayOfWeek}
    assert inks == {look.theme.color("text").name()}
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    sunday = DayField(look, "First day", DAY, first_weekday=6)
    assert sunday.calendarWidget().firstDayOfWeek() is Qt.DayOfWeek.Sunday


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_the_calendars_arrows_point_on_and_back(qt: QApplication, rtl: bool) -> None:
    """The arrow to the month before points to where one came from reading."""
    with wearing(qt, rtl=rtl) as look:
        day = DayField(look, "First day", DAY)
        back = day.calendarWidget().findChild(QToolButton, "qt_calendar_prevmonth")
        assert isinstance(back, QToolButton)
        ink, side = look.theme.color("text"), look.theme.px(16)
        wanted = look.icons.icon("chevron-right" if rtl else "chevron-left", side, ink)
        assert back.icon().pixmap(side).toImage() == wanted.pixmap(side).toImage()


def test_days_out_of_bounds_cannot_be_set(day: DayField) -> None:
    """A day beyond the bounds becomes the bound, without a word that somebody chose it."""
    said = said_by(day)
    day.show_range(date(2026, 11, 1), date(2026, 11, 20))
    assert day.value == date(2026, 11, 20)
    assert said == []
    day.setSelectedSection(DayField.Section.DaySection)
    press(day, Qt.Key.Key_Up)
    assert day.value == date(2026, 11, 20)
    day.show_range()
    day.show_day(date(2030, 1, 1))
    assert day.value == date(2030, 1, 1)


@pytest.mark.parametrize(
    ("locale", "shape"),
    [("en_GB", "d MMM yyyy"), ("en_US", "MMM d, yyyy"), ("sv_SE", "yyyy-MM-dd")],
)
def test_day_and_month_cannot_be_taken_for_each_other(locale: str, shape: str) -> None:
    """The month is in letters in the locale's order, or all in numbers from the year on."""
    assert day_format(QLocale(locale)) == shape


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_fields_grow_with_the_text(qt: QApplication, scale: float) -> None:
    """At 200 % the field is as much larger, so that nothing in it is cut off."""
    with wearing(qt, scale=scale) as look:
        for field in (ClockField(look, "Dinner"), DayField(look, "First day", DAY)):
            with on_show(QLineEdit(), field):
                words = field.fontMetrics().horizontalAdvance(field.text())
                inner = field.findChild(QLineEdit)
                assert isinstance(inner, QLineEdit)
                assert inner.width() >= words
                assert field.height() >= round(30 * scale)


def test_seconds_are_no_part_of_a_time(clock: ClockField) -> None:
    """What is said is in whole minutes."""
    clock.setTime(QTime(10, 5, 33))
    assert clock.value == time(10, 5)
