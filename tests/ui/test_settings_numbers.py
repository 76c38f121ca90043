"""The settings of the care guide: the region, and the numbers beside the signs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skinroutine.app.course.red_flags import NumberKind
from skinroutine.domain.record.event import Preferred
from skinroutine.domain.record.preferences import Numbers, PreferenceName, Preferences, Region
from skinroutine.ui.screens.settings import SettingsPage
from skinroutine.ui.wording import settings as wording

from ui.desk import Desk, click, press, settle, words
from ui.settings_bench import Bench, found, on_bench, pick
from ui.spoken import nameless
from ui.test_settings_search import question

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
EMERGENCY, CRISIS, POISON = NumberKind


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page alone."""
    with on_bench(qt, desk) as made:
        yield made


@pytest.fixture
def page(bench: Bench) -> SettingsPage:
    """Return the page alone."""
    return bench.page


def note(page: SettingsPage, kind: NumberKind) -> str:
    """Return the sentence beneath a number, without marks of direction."""
    row = next(one for one in page.rows if one.name == f"{kind}-number")
    return row.note.text().replace("\u2068", "").replace("\u2069", "")


def type_number(page: SettingsPage, kind: NumberKind, typed: str) -> None:
    """Type over a number and finish with Enter."""
    field = page.numbers[kind]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, typed) if typed else press(field, Qt.Key.Key_Delete)
    press(field, Qt.Key.Key_Return)


def test_at_first_no_region_is_guessed(page: SettingsPage) -> None:
    """No number is known, and each row says that one can be typed."""
    assert page.region.currentText() == "Elsewhere"
    assert [field.text() for field in page.numbers.values()] == ["", "", ""]
    assert {note(page, kind) for kind in NumberKind} == {wording.NO_NUMBER}
    assert nameless(page) == []


def test_a_region_brings_its_numbers(page: SettingsPage, bench: Bench) -> None:
    """They are a hint in the fields, and what was not found in a source says so."""
    pick(page.region, Region.US)
    assert bench.preferences().region is Region.US
    assert page.region.currentText() == "United States"
    hints = [field.placeholderText() for field in page.numbers.values()]
    assert hints == ["911", "988", "1-800-222-1222"]
    assert note(page, EMERGENCY) == "Left empty, 911 is shown, not verified: check it."
    assert note(page, CRISIS) == "Left empty, 988 is shown, not verified: check it."
    assert note(page, POISON) == "Left empty, 1-800-222-1222 is shown."
    assert page.numbers[EMERGENCY].accessibleDescription().startswith("Left empty")


@pytest.mark.parametrize("kind", list(NumberKind))
def test_a_number_of_ones_own(page: SettingsPage, bench: Bench, kind: NumberKind) -> None:
    """It is saved when the field is left, without blanks, and emptied again it is the region's."""
    pick(page.region, Region.UK)
    type_number(page, kind, " 0123 45 ")
    assert bench.preferences().numbers == Numbers(**{kind.value: "0123 45"})
    assert page.numbers[kind].text() == "0123 45"
    assert note(page, kind) == "Your own number."
    type_number(page, kind, "")
    assert bench.preferences().numbers == Numbers()
    assert "not verified" in note(page, kind)


def test_a_number_is_saved_once(page: SettingsPage, desk: Desk) -> None:
    """Leaving a field in which nothing was changed writes nothing."""
    type_number(page, EMERGENCY, "112")
    count = len(desk.facts(Preferred))
    press(page.numbers[EMERGENCY], Qt.Key.Key_Return)
    page.numbers[CRISIS].setFocus()
    page.search.setFocus()
    settle()
    assert len(desk.facts(Preferred)) == count


def test_a_number_that_is_being_typed_stays(page: SettingsPage, bench: Bench) -> None:
    """What another program sets does not take it from under the hand."""
    field = page.numbers[POISON]
    field.setFocus()
    QTest.keyClicks(field, "19")
    bench.diary.prefer(PreferenceName.REGION, "eu")
    settle()
    assert field.text() == "19"
    QTest.keyClicks(field, "240")
    press(field, Qt.Key.Key_Return)
    assert bench.preferences().numbers == Numbers(poison="19240")


def test_a_number_has_an_end(page: SettingsPage, bench: Bench) -> None:
    """No more than thirty characters can be typed."""
    type_number(page, CRISIS, "1" * 40)
    assert bench.preferences().numbers.crisis == "1" * 30
    assert bench.troubles == []


def test_they_are_found(page: SettingsPage) -> None:
    """A search finds the rows by what they are for."""
    page.search.insert("poison")
    settle()
    assert found(page) == ["poison-number"]


def test_they_are_set_back(page: SettingsPage, bench: Bench) -> None:
    """A reset says that it takes the region and the numbers back, and does."""
    pick(page.region, Region.US)
    type_number(page, EMERGENCY, "112")
    page.reset_button.click()
    settle()
    asked = question()
    assert any("the region and the telephone numbers" in one for one in words(asked))
    click(asked.reset)
    assert bench.preferences() == Preferences()
    assert (page.region.currentText(), page.numbers[EMERGENCY].text()) == ("Elsewhere", "")
