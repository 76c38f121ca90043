"""The care guide: read, searched, by keys alone, and the signs that need a person at hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skinroutine.app.course import red_flags
from skinroutine.app.course.care import FACTS, Topic
from skinroutine.app.tongue import speak
from skinroutine.domain.record.preferences import Numbers, PreferenceName, Preferences, Region
from skinroutine.domain.record.signs import Severity
from skinroutine.ui.parts import qt_tongue
from skinroutine.ui.screens.care import CarePage
from skinroutine.ui.screens.care.rows import ReadingRow
from skinroutine.ui.screens.week.lattice import bring_into_view
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording import care as wording

from ui.desk import Desk, button, click, press, running, settle, words
from ui.settings_bench import pick, tab_to
from ui.spoken import name, nameless

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


@contextmanager
def guide(program: Program) -> Iterator[CarePage]:
    """Yield the page on show, with the window in front."""
    program.window.show_place("care")
    program.window.activateWindow()
    settle()
    yield program.window.care


@pytest.fixture
def page(program: Program) -> Iterator[CarePage]:
    """Yield the page in the program's window."""
    with guide(program) as made:
        yield made


def texts(page: CarePage) -> list[str]:
    """Return the sentence of each fact that is on show."""
    shown = set(words(page))
    return [fact.text for fact in FACTS if fact.text in shown]


def height(page: CarePage, part: ReadingRow) -> int:
    """Return how far a row is from the top of what is on show."""
    return part.mapTo(page, QPoint(0, 0)).y()


def test_every_fact_is_there_with_its_source(page: CarePage) -> None:
    """Each fact stands with its sources and the day it was read, under its topic."""
    assert texts(page) == [fact.text for fact in FACTS]
    assert wording.fact_caption(FACTS[0]) in words(page)
    assert wording.fact_caption(FACTS[0]).endswith("Checked 24 November 2026.")
    for topic, group in page.groups.items():
        assert wording.topic_name(topic).upper() in words(group)
        assert len(group.rows) == sum(fact.topic is topic for fact in FACTS)


def test_the_caption_of_a_fact() -> None:
    """It says whose rule a fact is, each source, and what was seen in a copy."""
    fact = next(one for one in FACTS if one.id == "strengths-us")
    said = wording.fact_caption(fact).replace("\u2068", "").replace("\u2069", "")
    assert said == (
        "United States. Source: Absorica and Absorica LD label, Sun Pharma, FDA, 2022 "
        "(seen in a copy). Checked 24 November 2026."
    )


def test_the_list_of_signs_is_whole(page: CarePage) -> None:
    """Every sign, what leaflets say, the fixed words, and the numbers with their state."""
    shown = words(page.signs)
    assert red_flags.TITLE in shown
    assert [flag.what for flag in red_flags.FULL if flag.what not in shown] == []
    assert [flag.action for flag in red_flags.FULL if flag.action not in shown] == []
    assert red_flags.C44 in shown
    assert red_flags.c42(Preferences()) in shown
    assert wording.NONE_KNOWN in shown


def test_the_numbers_are_the_persons_own(page: CarePage, program: Program) -> None:
    """What is set elsewhere shows at once; what is not verified says so."""
    program.diary.prefer(PreferenceName.REGION, "uk")
    program.diary.prefer(PreferenceName.POISON_NUMBER, "19240")
    settle()
    shown = "\n".join(words(page.signs)).replace("\u2068", "").replace("\u2069", "")
    assert "Emergency services: 999 (not verified: check it)" in shown
    assert "Crisis line: 116 123 (not verified: check it)" in shown
    assert "Poison line: 19240\n" in f"{shown}\n"
    mine = Preferences(region=Region.UK, numbers=Numbers(poison="19240"))
    assert red_flags.c42(mine) in shown


def test_the_signs_are_one_click_away(page: CarePage) -> None:
    """From the end of the page, and whatever is sought, one click shows the list from its top."""
    QTest.keyClicks(page.search, "tartrazine")
    bar = page.area.verticalScrollBar()
    page.search.clear()
    settle()
    bar.setValue(bar.maximum())
    page.search.setText("tartrazine")
    settle()
    assert not page.signs.isVisible()
    click(page.signs_button)
    assert page.search.text() == ""
    assert page.signs.isVisible()
    assert page.signs.rows[0].hasFocus()
    assert page.rect().contains(page.signs.title.mapTo(page, QPoint(0, 0)))
    assert page.signs_button.isVisible()


def test_the_diary_leads_to_the_signs(program: Program) -> None:
    """Its button shows the list from its top, with the focus in it, also on the way there first."""
    window = program.window
    for _ in range(2):
        window.show_place("diary")
        settle()
        window.diary_page.place_requested.emit("care")
        settle()
        assert window.pages.currentWidget() is window.care
        assert window.care.signs.rows[0].hasFocus()
        assert window.care.rect().contains(window.care.signs.title.mapTo(window.care, QPoint(0, 0)))


def test_a_search_after_a_topic_begins_at_the_top(page: CarePage) -> None:
    """What is found is on show, also right after a topic was gone to."""
    page.show_topic(Topic.SUN)
    page.search.setFocus()
    QTest.keyClicks(page.search, "lips")
    settle()
    assert page.area.verticalScrollBar().value() == 0
    assert page.rect().contains(page.search.mapTo(page, QPoint(0, 0)))


def test_the_numbers_are_one_click_away(page: CarePage, program: Program) -> None:
    """At the top of the list, before any sign, with the button that leads to where they are typed.

    Where no number is known that is said once, and where some are missing, which.
    """
    way, settings = page.signs.change_numbers, program.window.settings
    assert way.text() == "Choose your region"
    assert wording.NUMBERS_NOTE in words(page.signs)
    click(page.signs_button)
    settle()
    shown: tuple[QWidget, ...] = (page.signs.numbers, way)
    for part in shown:
        assert part.visibleRegion().boundingRect() == part.rect()
        assert part.mapTo(page, QPoint(0, 0)).y() < height(page, page.signs.rows[0])
    click(way)
    settle()
    assert program.window.pages.currentWidget() is settings
    assert settings.region.hasFocus()
    shown = (settings.region, *settings.numbers.values())
    for part in shown:
        assert part.visibleRegion().boundingRect() == part.rect()
    program.diary.prefer(PreferenceName.REGION, "eu")
    program.window.show_place("care")
    settle()
    assert way.text() == "Type your numbers"
    assert any("Poison line: no number yet" in one for one in words(page.signs))
    assert any(wording.NUMBERS_MISSING in one for one in words(page.signs))
    program.diary.prefer(PreferenceName.REGION, "us")
    settle()
    assert way.text() == "Change the numbers"
    assert wording.NUMBERS_NOTE in words(page.signs)


def test_what_is_severe_leads_to_the_numbers(program: Program) -> None:
    """The fixed words in the diary have the way to the numbers until one for emergencies is known.

    It leads to Settings, also where that page is not made yet.
    """
    window = program.window
    window.show_place("diary")
    window.diary_page.signs.rows["headache"].segments.buttons[Severity.SEVERE].click()
    settle()
    numbers = window.diary_page.safety.numbers
    assert numbers.text() == "Numbers\u2026"
    bring_into_view(numbers)
    click(numbers)
    settle()
    assert window.pages.currentWidget() is window.settings
    assert window.settings.region.hasFocus()
    window.diary_page.show_today()
    program.diary.prefer(PreferenceName.EMERGENCY_NUMBER, "144")
    window.show_place("diary")
    settle()
    assert window.diary_page.safety.see.isVisible()
    assert not numbers.isVisible()


def test_the_button_stays_where_it_is(page: CarePage) -> None:
    """However far one has read, the button that leads to the list is on show."""
    before = page.signs_button.mapTo(page, QPoint(0, 0))
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    assert page.signs_button.mapTo(page, QPoint(0, 0)) == before
    assert page.rect().contains(before)


@pytest.mark.parametrize(
    ("sought", "ids"),
    [
        ("TARTRAZINE", ["strengths-us"]),
        ("j\u00f3hn wort", ["other-medicines"]),
        ("breastfeeding", ["pregnancy"]),
        ("taking the dose chew", ["whole"]),
    ],
)
def test_a_search(page: CarePage, sought: str, ids: list[str]) -> None:
    """Facts are found by their words and their topic, whatever capitals and accents."""
    page.search.setFocus()
    page.search.insert(sought)
    settle()
    shown = [fact.id for fact in FACTS if page._facts[fact].isVisible()]
    assert shown == ids
    assert [topic for topic, group in page.groups.items() if group.isVisible()] == [
        next(fact.topic for fact in FACTS if fact.id == ids[0])
    ]
    said = f"{len(ids)} place found"
    assert page.search.accessibleDescription() == said
    assert said in words(page)


def test_own_words_find_what_fits_best_first(page: CarePage) -> None:
    """Everyday words find the guide's; the passage with most of them is first in reach."""
    page.search.setFocus()
    QTest.keyClicks(page.search, "pimples worse")
    settle()
    assert [fact.id for fact in FACTS if page._facts[fact].isVisible()] == ["early-flare"]
    page.search.setText("drunk")
    settle()
    assert "alcohol" in [fact.id for fact in FACTS if page._facts[fact].isVisible()]
    page.search.setText("tartrazine soya sorbitol")
    settle()
    first, second = (row for row in page.rows if row in page._facts.values())
    assert [one.count for one in (first, second)] == [2, 1]
    assert height(page, first) < height(page, second)
    page.search.setText("tartrazine wort john")
    settle()
    assert next(iter(page.groups)) is Topic.LEAVE_OUT
    assert height(page, page.groups[Topic.LEAVE_OUT].rows[0]) < height(
        page, next(row for row in page.groups[Topic.DOSE].rows if row.isVisible())
    )
    page.search.clear()
    settle()
    assert list(page.groups) == list(Topic)
    in_order = [row for row in page.rows if row not in page.signs.rows]
    assert in_order == list(page._facts.values())
    heights = [height(page, row) for row in in_order]
    assert heights == sorted(heights)


def test_a_sign_is_found(page: CarePage) -> None:
    """A search finds the signs as well, and says how much it found."""
    page.search.insert("dark urine")
    settle()
    assert [row.isVisible() for row in page.signs.rows].count(True) == 1
    assert page.signs.title.isVisible()
    assert texts(page) == []


def test_a_source_is_no_word_of_a_fact(page: CarePage) -> None:
    """Who looks for the sun is not shown what a company of that name has printed."""
    page.search.insert("sun")
    settle()
    assert [row.isVisible() for row in page.signs.rows].count(True) == 0
    assert {fact.topic for fact in FACTS if page._facts[fact].isVisible()} >= {Topic.SUN}
    assert not page._facts[FACTS[0]].isVisible()


def test_nothing_is_found(page: CarePage) -> None:
    """A search without an end says so, and Escape brings everything back."""
    page.search.setFocus()
    QTest.keyClicks(page.search, "zebra")
    assert texts(page) == []
    assert wording.NOT_FOUND in words(page)
    press(page.search, Qt.Key.Key_Escape)
    assert len(texts(page)) == len(FACTS)
    assert page.search.hasFocus()


def test_the_key_of_the_search(page: CarePage, program: Program) -> None:
    """Ctrl+F goes to the field from anywhere on the page."""
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    program.window._rail.buttons["care"].setFocus()
    press(program.window, Qt.Key.Key_F, CONTROL)
    assert page.search.hasFocus()
    assert page.rect().contains(page.search.mapTo(page, page.search.rect().center()))


@pytest.mark.parametrize("topic", list(Topic))
def test_a_topic_is_shown(page: CarePage, topic: Topic) -> None:
    """The button of a topic scrolls to it and gives its first row the focus."""
    click(button(page, wording.topic_name(topic)))
    first = page.groups[topic].rows[0]
    assert first.hasFocus()
    assert 0 <= height(page, first) < page.height()


def test_whose_rules_are_shown(page: CarePage, desk: Desk) -> None:
    """A region can be chosen to look at; nothing is saved by it."""
    count = desk.session.store.count()
    pick(page.region, Region.UK)
    expected = [fact.text for fact in FACTS if fact.is_for(Region.UK)]
    assert texts(page) == expected
    assert len(expected) < len(FACTS)
    pick(page.region, Region.OTHER)
    assert len(texts(page)) == len(FACTS)
    assert desk.session.store.count() == count


def test_the_set_region_is_shown_first(program: Program) -> None:
    """The guide begins with the rules of the region that is set, with everybody's among them."""
    program.diary.prefer(PreferenceName.REGION, "eu")
    with guide(program) as page:
        assert page.region.value == Region.EU
        assert texts(page) == [fact.text for fact in FACTS if fact.is_for(Region.EU)]


def test_reading_by_keys(page: CarePage) -> None:
    """Tab comes to one row, arrows go on from row to row, and each comes on show."""
    tab_to(page.window(), page.signs.rows[0])
    rows = list(page.rows)
    for row in rows[1:20]:
        at_hand = QApplication.focusWidget()
        assert at_hand is not None
        press(at_hand, Qt.Key.Key_Down)
        assert row.hasFocus()
        assert -2 <= height(page, row) < page.height()
    press(rows[19], Qt.Key.Key_Up)
    assert rows[18].hasFocus()
    can_tab = [row for row in rows if row.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert can_tab == [rows[18]]
    press(rows[0], Qt.Key.Key_Up)
    assert rows[18].hasFocus()


def test_pages_are_turned_by_keys(page: CarePage) -> None:
    """PgDn and PgUp scroll by what is on show."""
    bar = page.area.verticalScrollBar()
    page.signs_button.setFocus()
    press(page.signs_button, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep()
    press(page.signs_button, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_a_search_keeps_a_row_for_tab(page: CarePage) -> None:
    """Where the row that had the focus is not found, Tab comes to the first that is."""
    page.search.insert("tartrazine")
    settle()
    (row,) = list(page.rows)
    assert row.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_a_screen_reader_hears_it(page: CarePage) -> None:
    """Every control has a name, and a row says its sentence and its source."""
    assert nameless(page) == []
    first = page._facts[FACTS[0]]
    assert name(first) == f"{FACTS[0].text} {wording.fact_caption(FACTS[0])}"
    assert page.signs_button.accessibleDescription() == wording.SIGNS_NOTE


def test_the_focus_is_seen(page: CarePage) -> None:
    """A row that has the focus looks different."""
    row = page.signs.rows[1]
    page.search.setFocus()
    settle()
    before = row.grab().toImage()
    row.setFocus()
    settle()
    assert row.grab().toImage() != before


def test_medicine_stays_english_with_a_word(qt: QApplication, desk: Desk) -> None:
    """In a language in which nobody has checked the sentences, they are English, and it is said."""
    desk.session.commands.prefer(PreferenceName.LANGUAGE, "de")
    with running(qt, desk.parts()) as program, guide(program) as page:
        assert len(texts(page)) == len(FACTS)
        assert wording.english_note()
        assert wording.english_note() in words(page)
    qt_tongue.install(qt, program.look.resources, "en")
    speak()
    assert wording.english_note() == ""
