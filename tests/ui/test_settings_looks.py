"""The settings of days and looks, and a page that is rebuilt under the hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTimeEdit, QWidget

from skinroutine.domain.record.event import Preferred
from skinroutine.domain.record.preferences import HourClock, PreferenceName, TextLevel, ThemeChoice
from skinroutine.ui.screens.settings import SettingsPage
from skinroutine.ui.shell.application import Program

from ui.days import TODAY, WEDNESDAY
from ui.desk import Desk, click, press, settle, words
from ui.settings_bench import SMALL, WIDE, Bench, choose, found, on_bench, pick

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page alone."""
    with on_bench(qt, desk) as made:
        yield made


@pytest.fixture
def shown(program: Program) -> SettingsPage:
    """Return the page in the program's window, on show."""
    program.window.show_place("settings")
    settle()
    return program.window.settings


def test_a_day_end_applies_from_today(bench: Bench) -> None:
    """Yesterday keeps its end; the field goes no later than six and no earlier than midnight."""
    end = bench.page.day_end
    end.setFocus()
    end.setSelectedSection(QTimeEdit.Section.HourSection)
    press(end, Qt.Key.Key_Down)
    ends = bench.preferences().day_ends
    assert (ends.after(WEDNESDAY), ends.after(TODAY)) == (time(4), time(3))
    for key, last in ((Qt.Key.Key_Up, time(6)), (Qt.Key.Key_Down, time(0))):
        for _ in range(9):
            press(end, key)
        assert bench.preferences().day_ends.after(TODAY) == last


def test_a_day_end_is_typed(bench: Bench, desk: Desk) -> None:
    """It counts when it is finished; the heartbeat takes nothing of it away."""
    end = bench.page.day_end
    end.setFocus()
    end.setSelectedSection(QTimeEdit.Section.MinuteSection)
    QTest.keyClicks(end, "3")
    bench.diary.changed.emit()
    QTest.keyClicks(end, "0")
    assert desk.facts(Preferred) == []
    press(end, Qt.Key.Key_Return)
    assert bench.preferences().day_ends.after(TODAY) == time(4, 30)


def test_a_week_starts_on_another_day(bench: Bench) -> None:
    """The weeks begin with it, until it is the locale's again."""
    week = bench.page.week
    pick(week, "6")
    assert bench.preferences().first_weekday == 6
    assert bench.diary.queries.week().table.days[0] == date(2026, 11, 1)
    pick(week, "")
    assert bench.preferences().first_weekday is None
    assert [week.itemText(place) for place in range(week.count())][:4] == [
        "As usual where you live",
        "Monday",
        "Saturday",
        "Sunday",
    ]


def test_the_clock_and_the_theme_are_put_on(
    shown: SettingsPage, program: Program, desk: Desk
) -> None:
    """Each is one click and one fact, and the window wears it at once, still on this page."""
    choose(shown.clock, HourClock.TWELVE)
    settle()
    now = program.window.settings
    assert now.isVisible()
    assert now.day_end.text().split() == ["4:00", "AM"]
    choose(now.theme, ThemeChoice.CONTRAST)
    settle()
    assert program.look.theme.name == "contrast"
    now = program.window.settings
    assert (now.clock.value, now.theme.value) == (HourClock.TWELVE, ThemeChoice.CONTRAST)
    assert now.theme.buttons[ThemeChoice.CONTRAST].hasFocus()
    assert desk.facts(Preferred) == [Preferred("hour-clock", "12"), Preferred("theme", "contrast")]


def test_the_text_grows_under_the_key(shown: SettingsPage, program: Program, desk: Desk) -> None:
    """Each press of an arrow is a step, though the window is made anew each time."""
    shown.text_size.slider.setFocus()
    for expected in (110, 120):
        slider = program.window.settings.text_size.slider
        assert slider.hasFocus()
        press(slider, RIGHT)
        assert desk.session.queries.preferences().text_size == expected
        assert program.look.theme.scale == expected / 100
    assert program.window.settings is not shown
    assert program.window.settings.text_size.number.text() == "120 %"


def test_the_text_size_by_keys_and_buttons(bench: Bench) -> None:
    """Ten more by an arrow and by plus, ten less by minus, each saved at once."""
    size = bench.page.text_size
    press(size.slider, RIGHT)
    assert bench.preferences().text_size == 110
    click(size.larger)
    assert (bench.preferences().text_size, size.number.text()) == (120, "120 %")
    click(size.smaller)
    assert (bench.preferences().text_size, size.number.text()) == (110, "110 %")


@pytest.mark.parametrize(
    ("kept", "smaller", "larger"), [(85, 80, 90), (80, 80, 90), (200, 190, 200)]
)
def test_a_size_between_goes_to_the_next_ten(
    bench: Bench, kept: int, smaller: int, larger: int
) -> None:
    """A size of the command line is shown as it is, and left in whole tens within bounds."""
    size = bench.page.text_size
    for pressed, wanted in ((size.smaller, smaller), (size.larger, larger)):
        bench.diary.prefer(PreferenceName.TEXT_SIZE, str(kept))
        assert (size.slider.value(), size.number.text()) == (kept, f"{kept} %")
        click(pressed)
        assert bench.preferences().text_size == wanted


def test_a_slider_is_saved_where_it_is_let_go(bench: Bench, desk: Desk) -> None:
    """While it is held nothing is saved, and a refresh does not take it out of the hand."""
    size = bench.page.text_size
    size.slider.setSliderDown(True)
    size.slider.setValue(134)
    bench.page.refresh()
    assert (size.slider.value(), size.number.text()) == (134, "130 %")
    assert desk.facts(Preferred) == []
    size.slider.setSliderDown(False)
    assert desk.facts(Preferred) == [Preferred("text-size", "130")]
    assert size.slider.value() == 130


def test_the_languages_with_their_state(bench: Bench) -> None:
    """The desktop's, English once, and each other with how far it was read."""
    field, roles = bench.page.language, Qt.ItemDataRole
    places = range(field.count())
    assert [field.itemText(place) for place in places] == [
        "As the desktop",
        "English",
        "Deutsch",
        "Fran\u00e7ais",
    ]
    assert [field.itemData(place, roles.AccessibleTextRole) for place in places][2:] == [
        "Deutsch, machine-drafted, not yet read by a speaker",
        "Fran\u00e7ais, read by a speaker",
    ]
    pick(field, "de")
    said = "Deutsch: machine-drafted, not yet read by a speaker."
    assert any(said in one for one in words(bench.page))
    pick(field, "en")
    assert not any("machine" in one for one in words(bench.page))


def test_the_list_of_languages_has_room_for_their_states(bench: Bench) -> None:
    """The list is wider than its field, and each line in it is whole."""
    field = bench.page.language
    field.setFocus()
    press(field, Qt.Key.Key_Space)
    view = field.view()
    assert view.viewport().width() >= view.sizeHintForColumn(0) > field.width()
    press(view, Qt.Key.Key_Escape)


def test_a_language_is_kept_by_its_code(bench: Bench) -> None:
    """Any of them, and the desktop's as nothing."""
    for code in ("fr", "en", ""):
        pick(bench.page.language, code)
        assert bench.preferences().language == code


def test_a_language_that_is_not_here_is_shown_by_its_code(bench: Bench) -> None:
    """What another version chose is not hidden, and is left by choosing another."""
    bench.diary.prefer(PreferenceName.LANGUAGE, "xx")
    assert bench.page.language.currentText() == "xx, not in this program"
    bench.diary.prefer(PreferenceName.LANGUAGE, "de")
    assert bench.page.language.currentText() == "Deutsch"


CONTROLS: dict[str, Callable[[SettingsPage], QWidget]] = {
    "slider": lambda page: page.text_size.slider,
    "plus": lambda page: page.text_size.larger,
    "number": lambda page: page.heads_up,
    "switch": lambda page: page.quiet,
    "time": lambda page: page.day_end,
    "choice": lambda page: page.theme.buttons[ThemeChoice.DESKTOP],
    "list": lambda page: page.language,
    "button": lambda page: page.reset_button,
    "search": lambda page: page.search,
}


@pytest.mark.parametrize("control", CONTROLS.values(), ids=CONTROLS)
def test_a_rebuilt_page_is_where_it_was(
    bench: Bench, qt: QApplication, desk: Desk, control: Callable[[SettingsPage], QWidget]
) -> None:
    """What had the focus has it again on a larger page, and is on show."""
    one = control(bench.page)
    one.setFocus()
    bench.page.bring_in(one)
    settle()
    place = bench.page.place
    assert place.focused
    with on_bench(qt, desk, scale=1.5) as again:
        again.page.go_back(place)
        settle()
        other = control(again.page)
        assert other.hasFocus()
        assert again.page.focused_name == place.focused
        view = again.page.area.viewport()
        assert view.rect().contains(other.mapTo(view, other.rect().center()))


def test_a_rebuilt_page_stands_where_the_eye_is(shown: SettingsPage, program: Program) -> None:
    """In another theme the control is not moved by a pixel."""
    slider = shown.text_size.slider
    slider.setFocus()
    shown.bring_in(slider)
    settle()
    before = slider.mapTo(program.window, QPoint(0, 0))
    program.diary.prefer(PreferenceName.THEME, "dark")
    settle()
    after = program.window.settings.text_size.slider
    assert after is not slider
    assert after.hasFocus()
    assert after.mapTo(program.window, QPoint(0, 0)) == before


def test_a_rebuilt_page_keeps_its_search_and_its_height(
    bench: Bench, qt: QApplication, desk: Desk
) -> None:
    """Without a focus the page is as far down as it was; what is sought is still found."""
    bar = bench.page.area.verticalScrollBar()
    bench.page.search.clearFocus()
    bar.setValue(bar.maximum())
    place = bench.page.place
    assert (place.focused, place.share) == ("", 1.0)
    with on_bench(qt, desk) as again:
        again.page.go_back(place)
        settle()
        lower = again.page.area.verticalScrollBar()
        assert lower.value() == lower.maximum() > 0
        again.page.go_back(replace(place, sought="theme"))
        settle()
        assert "theme" in found(again.page)
        assert "level" not in found(again.page)


def test_a_page_that_is_rebuilt_at_once_passes_the_place_on(bench: Bench) -> None:
    """Where the window is made anew twice, the page in between is never on show."""
    bench.page.text_size.slider.setFocus()
    place = bench.page.place
    bench.page.search.setFocus()
    bench.page.go_back(place)
    assert bench.page.place == place
    settle()
    assert bench.page.text_size.slider.hasFocus()


@pytest.mark.parametrize("name", ["", "nothing/0", "quiet/99"])
def test_a_name_of_nothing_is_no_trouble(bench: Bench, name: str) -> None:
    """A page of another version may not have what had the focus."""
    bench.page.search.setFocus()
    bench.page.focus(name)
    assert bench.page.search.hasFocus()


def test_it_reads_from_the_right(qt: QApplication, desk: Desk) -> None:
    """Answers stand at the left, and the quiet hours begin at the right."""
    with on_bench(qt, desk, rtl=True) as bench:
        page = bench.page
        click(page.quiet)

        def left(one: QWidget) -> int:
            return one.mapTo(page, QPoint(0, 0)).x()

        assert left(page.quiet) < page.width() // 4
        assert left(page.quiet) < left(page.quiet_to) < left(page.quiet_from)
        buttons = [left(page.level.buttons[level]) for level in TextLevel]
        assert buttons == sorted(buttons, reverse=True)
        assert left(page.text_size.number) < left(page.text_size.larger)
        press(page.text_size.slider, LEFT)
        assert bench.preferences().text_size == 110


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("size", [WIDE, SMALL], ids=["wide", "small"])
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_no_row_is_wider_than_the_page(
    qt: QApplication, desk: Desk, size: tuple[int, int], scale: float, rtl: bool
) -> None:
    """At every size of text and window each answer is whole and nothing goes over the edge."""
    with on_bench(qt, desk, size, scale=scale, rtl=rtl) as bench:
        page = bench.page
        bench.diary.prefer(PreferenceName.QUIET_HOURS, "22:00-07:00")
        bench.diary.prefer(PreferenceName.SNOOZE, "25")
        settle()
        assert page.area.horizontalScrollBar().maximum() == 0
        for row in page.rows:
            for one in filter(QWidget.isVisible, row.controls()):
                edge = one.mapTo(row, QPoint(0, 0)).x()
                assert edge >= 0, row.name
                assert edge + one.width() <= row.width(), row.name
                assert one.width() >= one.minimumSizeHint().width(), row.name


class Windows(QObject):
    """Counts what comes to show as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a window that is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(repr(watched))
        return super().eventFilter(watched, event)


def test_nothing_is_a_window_while_the_page_is_built(
    bench: Bench, qt: QApplication, desk: Desk
) -> None:
    """A piece that is shown before it has its place would flash, and take the focus away."""
    windows = Windows()
    qt.installEventFilter(windows)
    with on_bench(qt, desk) as again:
        click(again.page.quiet)
        bench.diary.prefer(PreferenceName.SNOOZE, "25")
        bench.diary.prefer(PreferenceName.LANGUAGE, "de")
        again.page.refresh()
        settle()
        qt.removeEventFilter(windows)
        assert windows.seen == [repr(again.page)]
