"""Every word of the window goes through the tongue: seen in a made-up language of brackets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from collector import translations
from skinroutine import compose
from skinroutine.adapters.system import files
from skinroutine.app import tongue
from skinroutine.domain.record.event import NotShownReason
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording import program as program_words
from translations_sample import Sample, write_translation

from fakes import FixedClock, RecordingNotifier
from ui.days import DOSE
from ui.desk import Desk, entries, running, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
BEGIN, END = "\u27e6", "\u27e7"
CODES = {"de": 2, "ar": 6}
"""Two languages that the brackets pretend to be, with their plural forms."""
NAMES = ("Moisturizer", "Sunscreen SPF 30+", "Lip balm", "Isotretinoin", "skinroutine", "English")
"""What is nobody's to translate: names of steps as they are kept, of the program, of English."""
KEYS = ("Strg", "Umschalt")
PAGES = (
    "today",
    "week",
    "course",
    "diary",
    "routine",
    "settings",
    "reminder-log",
    "care",
    "about",
)


@pytest.fixture(scope="module")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return resources with translations that put every text in brackets."""
    made = tmp_path_factory.mktemp("resources")
    folder = made / "translations"
    folder.mkdir()
    for part in files.resources().iterdir():
        if part.name != "translations":
            (made / part.name).symlink_to(part)
    texts = list(translations.collected())
    for code, forms in CODES.items():
        path = write_translation(
            folder / f"skinroutine_{code}.ts", code, [_bracketed(one, forms) for one in texts]
        )
        translations.compile_to(path.with_suffix(".qm"), path)
    fact = {"state": "machine-drafted", "checked_medical": True}
    facts = {code: {"name": code} | fact for code in CODES}
    (folder / "languages.json").write_text(json.dumps(facts), encoding="utf-8")
    return made


def _bracketed(text: Any, forms: int) -> Sample:
    words, is_plural = f"{BEGIN}{text.text}{END}", text.one is not None
    return text.text, text.about, [words] * (forms if is_plural else 1), is_plural


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    """Give the next test back its language, its locale and its direction."""
    usual = QLocale()
    yield
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
    QLocale.setDefault(usual)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    tongue.speak()


@contextmanager
def speaking(qt: QApplication, desk: Desk, resources: Path, code: str) -> Iterator[Program]:
    """Run the program in a language of brackets."""
    desk.session.commands.prefer(PreferenceName.LANGUAGE, code)
    with running(qt, replace(desk.parts(), resources=resources)) as made:
        yield made


def said(inside: QWidget) -> set[str]:
    """Return everything that is written, spoken or shown under the mouse inside a widget."""
    found: set[str] = {inside.windowTitle()}
    for one in (inside, *inside.findChildren(QWidget)):
        found |= {one.toolTip(), one.accessibleName(), one.accessibleDescription()}
        if isinstance(one, QLabel | QAbstractButton):
            found.add(one.text())
        if isinstance(one, QMenu):
            found |= set(entries(one))
        if isinstance(one, QLineEdit):
            found.add(one.placeholderText())
    return {text for text in found if text}


def untranslated(texts: Iterable[str], desk: Desk) -> list[str]:
    """Return the texts in which a word stands outside all brackets."""
    folder = desk.session.profile
    own = (*NAMES, str(folder), "/".join(folder.parts[-2:]), *KEYS, *CODES, *_of_the_calendar())
    return sorted(text for text in texts if re.search(r"[^\W\d_]{2}", _outside(text, own)))


def _outside(text: str, own: Iterable[str]) -> str:
    """Return what is left of a text without brackets and without what is not translated."""
    before = ""
    while before != text:
        before, text = text, re.sub(f"{BEGIN}[^{BEGIN}{END}]*{END}", "", text)
    for name in sorted(own, key=len, reverse=True):
        text = re.sub(re.escape(name), "", text, flags=re.IGNORECASE)
    return text


def _of_the_calendar() -> Iterator[str]:
    """Yield the names of days and months, which are the locale's."""
    locale, forms = QLocale(), QLocale.FormatType
    for form in (forms.LongFormat, forms.ShortFormat):
        for month in range(1, 13):
            yield from (locale.monthName(month, form), locale.standaloneMonthName(month, form))
        for day in range(1, 8):
            name = locale.standaloneDayName(day, form)
            yield from (locale.dayName(day, form), name, name.rstrip("."))


@pytest.mark.parametrize("page", PAGES)
def test_every_word_of_a_page_is_translated(
    qt: QApplication, desk: Desk, resources: Path, page: str
) -> None:
    """No label, button, name for a screen reader or tooltip of a page stays English."""
    with speaking(qt, desk, resources, "de") as program:
        program.window.show_place(page)
        settle()
        assert untranslated(said(program.window), desk) == []


def test_a_word_that_is_not_translated_is_found(desk: Desk) -> None:
    """A word outside the brackets is seen, also beside one inside and beside a step's name."""
    assert untranslated([f"{BEGIN}Lip balm, {BEGIN}due{END}{END}", "Lip balm"], desk) == []
    for words in (f"Done: {BEGIN}at{END}", "Lip balm at 19:00", f"{BEGIN}a{END} of {BEGIN}b{END}"):
        assert untranslated([words], desk) == [words]


def test_every_word_beside_the_pages_is_translated(
    qt: QApplication, desk: Desk, resources: Path
) -> None:
    """No word of the tray, of a row's menu, of a reminder or after an act stays English."""
    with speaking(qt, desk, resources, "de") as program:
        program.tray._fill_menu()
        assert program.tray.icon is not None
        assert untranslated({*entries(program.tray._menu), program.tray.icon.toolTip()}, desk) == []
        for notice in desk.notifier.notices:
            told = {notice.title, notice.body, *(one.words for one in notice.buttons)}
            assert untranslated(told, desk) == []
        assert desk.notifier.notices
        program.diary.tick(DOSE)
        assert untranslated(said(program.window.note), desk) == []
        program.window.say(program_words.not_shown(NotShownReason.NO_SERVER))
        assert untranslated(said(program.window.banner), desk) == []


def test_every_word_of_the_welcome_is_translated(
    qt: QApplication, profile: Path, clock: FixedClock, resources: Path
) -> None:
    """No word that a new person meets first stays English."""
    with compose.open_session(profile, clock=clock) as session:
        desk = Desk(session, clock, RecordingNotifier())
        with speaking(qt, desk, resources, "de") as program:
            assert program.window.welcome is not None
            assert untranslated(said(program.window), desk) == []


def test_the_language_is_switched_while_the_window_is_open(
    qt: QApplication, desk: Desk, resources: Path
) -> None:
    """A choice changes every word and the direction at once, and the way back does as well."""
    with speaking(qt, desk, resources, "en") as program:
        assert not any(BEGIN in text for text in said(program.window))
        program.diary.prefer(PreferenceName.LANGUAGE, "ar")
        settle()
        assert program.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert program.window.today.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert untranslated(said(program.window), desk) == []
        program.diary.prefer(PreferenceName.LANGUAGE, "en")
        settle()
        assert program.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert not any(BEGIN in text for text in said(program.window))
