"""A search over the settings, what a screen reader hears, the data, and everything set back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import PurePath

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from skinroutine.domain.record.preferences import PreferenceName, Preferences, TextLevel
from skinroutine.ui.screens.settings import SettingsPage
from skinroutine.ui.screens.settings.reset import ResetQuestion
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording import settings as wording

from ui.days import TODAY
from ui.desk import Desk, click, press, settle, words
from ui.settings_bench import Bench, choose, found, minutes, on_bench, pick, write
from ui.spoken import interactive, name, nameless, spoken

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page alone."""
    with on_bench(qt, desk) as made:
        yield made


@pytest.fixture
def page(bench: Bench) -> SettingsPage:
    """Return the page alone."""
    return bench.page


@pytest.mark.parametrize(
    ("sought", "rows"),
    [
        ("quiet hours back", ["quiet"]),
        ("HOLD Until", ["quiet"]),
        ("contrast", ["theme"]),
        ("saturday", ["week"]),
        ("discreet", ["level"]),
        ("own length", ["snooze"]),
        ("60 minutes", ["snooze"]),
        ("heads-up capsules", ["heads-up"]),
        ("my days", ["day-end", "week", "clock"]),
        ("l\u00e1nguage n\u00e1mes", ["language"]),
        ("deutsch", ["language"]),
        ("larger", ["text-size"]),
        ("diary alone", ["data"]),
    ],
)
def test_a_search(page: SettingsPage, sought: str, rows: list[str]) -> None:
    """A row is found by its question, sentence, group or answers, whatever capitals and accents."""
    page.search.insert(sought)
    settle()
    assert found(page) == rows
    with_rows = [any(row.isVisible() for row in group.rows) for group in page.groups]
    assert [group.isVisible() for group in page.groups] == with_rows
    first = next(row for row in page.rows if row.isVisible())
    assert first.property("edge") == "none"
    said = "1 setting found" if len(rows) == 1 else f"{len(rows)} settings found"
    assert page.search.accessibleDescription() == said
    assert said in words(page)


def test_nothing_is_sought(page: SettingsPage) -> None:
    """Blanks are no search."""
    everything = found(page)
    page.search.setFocus()
    QTest.keyClicks(page.search, "  ")
    assert found(page) == everything
    assert page.search.accessibleDescription() == ""


def test_nothing_is_called_that(page: SettingsPage) -> None:
    """A search without an end says so, and Escape brings everything back."""
    everything = found(page)
    page.search.setFocus()
    QTest.keyClicks(page.search, "zebra")
    assert found(page) == []
    assert words(page)[-1] == "Nothing is called that here"
    assert page.search.accessibleDescription() == "Nothing is called that here"
    press(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert found(page) == everything
    assert page.search.hasFocus()


def test_the_key_of_the_search(program: Program) -> None:
    """Ctrl+F goes to the field from anywhere in the window, while the page is on show."""
    program.window.show_place("settings")
    settle()
    page = program.window.settings
    program.window._rail.buttons["settings"].setFocus()
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    press(program.window, Qt.Key.Key_F, CONTROL)
    assert page.search.hasFocus()
    assert page.rect().contains(page.search.mapTo(page, page.search.rect().center()))
    program.window._rail.buttons["about"].setFocus()
    program.window.show_place("about")
    settle()
    press(program.window, Qt.Key.Key_F, CONTROL)
    assert not page.search.hasFocus()


def test_what_was_found_stays_while_it_is_changed(page: SettingsPage, desk: Desk) -> None:
    """A row is not taken from under the hand when what it says changes."""
    QTest.keyClicks(page.search, "yourself")
    assert found(page) == ["start"]
    click(page.start)
    assert desk.autostart.on
    assert found(page) == ["start"]


def test_a_row_that_is_not_there_is_not_found(qt: QApplication, desk: Desk) -> None:
    """Where the program cannot start with the computer, no search finds it."""
    with on_bench(qt, desk, is_starting=False) as bench:
        QTest.keyClicks(bench.page.search, "start with the computer")
        assert "start" not in found(bench.page)


def test_accents_and_capitals_do_not_count() -> None:
    """Words are compared as they sound; each word must be there, in whatever order."""
    assert wording.matches("GROSSE", ["Gr\u00f6\u00dfe"])
    assert wording.matches("size text", ["Text size"])
    assert not wording.matches("text colour", ["Text size"])
    assert wording.matches("", [])


def test_every_control_has_a_name_of_its_own(page: SettingsPage) -> None:
    """A screen reader can tell every control of the page, with all of them on show."""
    click(page.quiet)
    pick(page.snooze, 0)
    click(page.try_out.send)
    page.search.setText("e")
    assert nameless(page) == []
    names = [
        one.accessibleName() or name(one) for one in (*interactive(page), page.text_size.slider)
    ]
    assert len(set(names)) == len(names)
    assert {
        "How much does a reminder say? Full",
        "First repeat",
        "Second repeat",
        "A heads-up before the meal",
        "Quiet hours",
        "Quiet from",
        "Quiet until",
        "Snooze",
        "Own length",
        "Yes, I saw it",
        "Start with the computer",
        "A day ends at",
        "A week starts on",
        "Clock 12 hours",
        "Theme High contrast",
        "Text size",
        "Larger text",
        "Smaller text",
        "Language",
        "Search the settings",
    } <= set(names)


@pytest.mark.parametrize("row_name", ["heads-up", "snooze", "day-end", "week", "language"])
def test_a_question_is_the_label_of_its_answer(page: SettingsPage, row_name: str) -> None:
    """A screen reader that asks what labels a field hears the question."""
    row = next(one for one in page.rows if one.name == row_name)
    title = next(one for one in row.findChildren(QLabel) if one.buddy() is not None)
    assert title.objectName() == "rowtitle"
    for box in row.findChildren(QComboBox):
        assert name(box) != ""
        labels = [one.text(QAccessible.Text.Name) for one, _ in spoken(box).relations()]
        assert title.text() in labels


def test_where_the_data_lies(page: SettingsPage) -> None:
    """The end of the path is said, and a button asks for the page with all of it."""
    asked: list[bool] = []
    page.about_requested.connect(lambda: asked.append(True))
    said = next(one for one in words(page) if one.startswith(wording.LIES_NOTE))
    assert "\u2026/data/skinroutine" in said
    click(page.about_button)
    assert asked == [True]


def test_a_long_path_is_left_to_about() -> None:
    """A folder's name does not make the page wider than the window."""
    long = PurePath("/home/somebody/a-folder-with-a-rather-long-name/s")
    assert wording.lies(long) == wording.LIES_NOTE
    assert wording.lies(None) == wording.LIES_NOTE


def test_the_button_of_the_data_leads_to_about(program: Program) -> None:
    """The window shows About, which has the whole path."""
    program.window.show_place("settings")
    settle()
    program.window.settings.about_button.click()
    assert program.window.about.isVisible()


def question() -> ResetQuestion:
    """Return the question that is open."""
    (asked,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ResetQuestion)]
    assert asked.isVisible()
    return asked


def test_setting_everything_back_asks_first(bench: Bench) -> None:
    """The question says what is touched and what is not; Enter keeps what is set."""
    page = bench.page
    choose(page.level, TextLevel.FULL)
    page.reset_button.setFocus()
    press(page.reset_button, Qt.Key.Key_Space)
    asked = question()
    assert {wording.RESET_DOES, wording.RESET_LEAVES} <= set(words(asked))
    assert nameless(asked) == []
    press(asked, Qt.Key.Key_Return)
    assert bench.preferences().text_level is TextLevel.FULL
    assert page.reset_button.hasFocus()


def test_everything_is_set_back(bench: Bench, desk: Desk) -> None:
    """The usual is on show; the routine, the proof and the start with the computer are left."""
    page = bench.page
    choose(page.level, TextLevel.DISCREET)
    click(page.quiet)
    pick(page.snooze, 60)
    pick(page.week, "5")
    pick(page.language, "de")
    click(page.start)
    write(page.repeats[0], "45")
    click(page.text_size.larger)
    bench.diary.prefer(PreferenceName.SEEN_CHANNEL, "of the test")
    bench.diary.end_days_at(time(2))
    page.reset_button.click()
    settle()
    click(question().reset)
    now = bench.preferences()
    assert now == Preferences(seen="of the test", day_ends=now.day_ends)
    assert now.day_ends.after(TODAY) == time(4)
    assert bench.policy().repeats == minutes(45, 60)
    assert desk.autostart.on
    assert page.level.value is TextLevel.NEUTRAL
    assert (page.quiet.is_on, page.snooze.currentText()) == (False, "10 minutes")
    assert (page.week.value, page.day_end.text()) == ("", "04:00")
    assert (page.text_size.slider.value(), page.language.value) == (100, "")


def test_the_window_tells_that_everything_is_set_back(program: Program, desk: Desk) -> None:
    """The window may be made anew by it, and says that it was saved."""
    program.diary.prefer(PreferenceName.THEME, "dark")
    program.window.show_place("settings")
    settle()
    program.window.settings.reset_button.click()
    settle()
    click(question().reset)
    assert desk.session.queries.preferences() == Preferences()
    assert program.look.theme.name == "light"
    assert program.window.settings.isVisible()
