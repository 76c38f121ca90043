"""The window's languages: words through Qt's translations, dates and numbers of a locale."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel

from collector import translations
from skinroutine.adapters.system import files
from skinroutine.app import tongue
from skinroutine.app.tongue import MEDICAL, DayForm, PlainEnglish, plural, tr
from skinroutine.domain.record.preferences import HourClock
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.qt_tongue import ENGLISH, Language, install, key_words, languages
from skinroutine.ui.screens.about import AboutPage
from translations_sample import Sample, write_translation

MONDAY = date(2026, 11, 23)
GERMAN: list[Sample] = [
    ("Done", "a button", ["Erledigt"], False),
    ("Done", "a step", ["erledigt"], False),
    ("{at}. With food", "medical", ["{at}. Zum Essen"], False),
    ("{n} steps", "", ["ein Schritt", "{n} Schritte"], True),
]
ARABIC: list[Sample] = [
    ("Done", "a button", ["\u062a\u0645"], False),
    ("{n} steps", "", [f"form {n}: {{n}}" for n in range(6)], True),
]
FACTS = {
    "de": {"name": "Deutsch", "state": "machine-drafted", "checked_medical": False},
    "ar": {"name": "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "state": "read by a speaker",
           "checked_medical": True},
    "fr": {"name": "Fran\u00e7ais", "state": "machine-drafted", "checked_medical": False},
}  # fmt: skip


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """Return resources with a German and an Arabic translation of a few texts, and no French."""
    made = tmp_path / "resources"
    (made / "translations").mkdir(parents=True)
    for part in files.resources().iterdir():
        if part.name != "translations":
            (made / part.name).symlink_to(part)
    for code, samples in (("de", GERMAN), ("ar", ARABIC)):
        path = made / "translations" / f"skinroutine_{code}.ts"
        write_translation(path, code, samples)
        translations.compile_to(path.with_suffix(".qm"), path)
    write_facts(made, FACTS)
    return made


def write_facts(resources: Path, facts: dict[str, dict[str, object]]) -> None:
    """Write what is known of the languages."""
    (resources / "translations" / "languages.json").write_text(json.dumps(facts), encoding="utf-8")


@pytest.mark.expects_log("WARNING .*the list of languages cannot be read: FileNotFoundError")
def test_languages_stay_known(resources: Path) -> None:
    """What was read once is still told after the program was removed from beneath itself."""
    before = languages(resources)
    (resources / "translations" / "languages.json").unlink()
    assert languages(resources) == before
    assert len(before) == 3


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """Give the next test back its language, its locale and its direction."""
    usual = QLocale()
    yield
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
    QLocale.setDefault(usual)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    tongue.speak()


@pytest.mark.parametrize("desktop", ["C", "en_US", "en_GB", "en_IN", "de_DE"])
def test_english_keeps_its_words(qapp: QApplication, resources: Path, desktop: str) -> None:
    """Days, weekdays, numbers and lists in English are the same on every desktop."""
    plain = PlainEnglish()
    install(qapp, resources, "en", desktop=QLocale(desktop))
    for form in DayForm:
        assert tongue.day_words(MONDAY, form) == plain.day(MONDAY, form)
    for letters in (None, 3, 1):
        assert tongue.weekday(6, letters=letters) == plain.weekday(6, letters=letters)
    assert tongue.number(12345) == "12345"
    assert tongue.decimal(Decimal("12345.50")) == "12,345.5"
    assert tongue.listed(["a", "b", "c"]) == "a, b and c"


@pytest.mark.parametrize(
    ("desktop", "language", "chosen", "words"),
    [
        ("C", "", HourClock.LOCALE, "19:05"),
        ("en_US", "", HourClock.LOCALE, "7:05\u00a0PM"),
        ("en_GB", "", HourClock.LOCALE, "19:05"),
        ("en_US", "", HourClock.TWENTY_FOUR, "19:05"),
        ("en_GB", "", HourClock.TWELVE, "7:05\u00a0PM"),
        ("C", "", HourClock.TWELVE, "7:05\u00a0PM"),
        ("de_DE", "en", HourClock.LOCALE, "19:05"),
        ("en_US", "de", HourClock.LOCALE, "7:05\u00a0PM"),
        ("de_DE", "de", HourClock.LOCALE, "19:05"),
        ("de_DE", "de", HourClock.TWELVE, "7:05\u00a0PM"),
        ("ar_EG", "", HourClock.LOCALE, "\u0667:\u0660\u0665\u00a0\u0645"),
        ("ar_EG", "", HourClock.TWENTY_FOUR, "\u0661\u0669:\u0660\u0665"),
        ("nl_NL", "", HourClock.LOCALE, "19:05"),
    ],
)
def test_times(
    qapp: QApplication,
    resources: Path,
    desktop: str,
    language: str,
    chosen: HourClock,
    words: str,
) -> None:
    """The hours are counted as is usual where the person lives, or as they chose."""
    install(qapp, resources, language, chosen, desktop=QLocale(desktop))
    assert tongue.clock(time(19, 5)).replace(" ", "\u00a0") == words


@pytest.mark.parametrize(
    ("desktop", "long", "column", "day", "short", "month"),
    [
        ("de_DE", "Montag, 23. November", "Mo 23", "23. November", "Mo 23. Nov.", "November 2026"),
        (
            "ar_MA",
            "\u0627\u0644\u0627\u062b\u0646\u064a\u0646\u060c 23 \u0646\u0648\u0646\u0628\u0631",
            "\u0627\u0644\u0627\u062b\u0646\u064a\u0646 23",
            "23 \u0646\u0648\u0646\u0628\u0631",
            "\u0627\u0644\u0627\u062b\u0646\u064a\u0646 23 \u0646\u0648\u0646\u0628\u0631",
            "\u0646\u0648\u0646\u0628\u0631 2026",
        ),
    ],
)
def test_days_in_other_languages(
    qapp: QApplication,
    resources: Path,
    desktop: str,
    long: str,
    column: str,
    day: str,
    short: str,
    month: str,
) -> None:
    """Each form of a day is written as the locale does, without a year but for a month's."""
    install(qapp, resources, desktop=QLocale(desktop))
    assert {form: tongue.day_words(MONDAY, form) for form in DayForm} == {
        DayForm.LONG: long,
        DayForm.COLUMN: column,
        DayForm.DAY_AND_MONTH: day,
        DayForm.SHORT: short,
        DayForm.MONTH: month,
    }


def test_weekdays_numbers_and_lists_in_other_languages(qapp: QApplication, resources: Path) -> None:
    """A week and a list have the locale's words, and numbers its digits without separators."""
    install(qapp, resources, desktop=QLocale("de_DE"))
    assert [tongue.weekday(1, letters=n) for n in (None, 3, 1)] == ["Dienstag", "Di", "D"]
    assert tongue.listed(["a", "b", "c"]) == "a, b und c"
    assert tongue.number(12345) == "12345"
    install(qapp, resources, desktop=QLocale("ar_EG"))
    assert tongue.number(12345) == "\u0661\u0662\u0663\u0664\u0665"


@pytest.mark.parametrize(
    ("desktop", "words"),
    [
        ("de_DE", "12.345,5"),
        ("ar_EG", "\u0661\u0662\u066c\u0663\u0664\u0665\u066b\u0665"),
    ],
)
def test_amounts_in_other_languages(
    qapp: QApplication, resources: Path, desktop: str, words: str
) -> None:
    """An amount has the locale's digits, its mark of thousands and its decimal point."""
    install(qapp, resources, desktop=QLocale(desktop))
    assert tongue.decimal(Decimal("12345.50")) == words
    assert tongue.decimal(Decimal(40)) == tongue.number(40)


def test_a_language_is_switched_while_running(qapp: QApplication, resources: Path) -> None:
    """Words, direction and digits follow each choice, and nothing is left of the one before."""
    install(qapp, resources, "de", desktop=QLocale("de_DE"))
    assert tr("Done", about="a button") == "Erledigt"
    assert tr("Done", about="a step") == "erledigt"
    assert [plural("1 step", "{n} steps", n) for n in (1, 2)] == ["ein Schritt", "2 Schritte"]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    install(qapp, resources, "ar", desktop=QLocale("de_DE"))
    assert tr("Done", about="a button") == "\u062a\u0645"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    install(qapp, resources, "en", desktop=QLocale("de_DE"))
    assert tr("Done", about="a button") == "Done"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert plural("1 step", "{n} steps", 1) == "1 step"


@pytest.mark.parametrize(("n", "form"), [(0, 0), (1, 1), (2, 2), (3, 3), (11, 4), (100, 5)])
def test_arabic_has_six_plural_forms(
    qapp: QApplication, resources: Path, n: int, form: int
) -> None:
    """Each of the six is chosen by its number."""
    install(qapp, resources, "ar", desktop=QLocale("ar_MA"))
    assert plural("1 step", "{n} steps", n) == f"form {form}: {n}"


@pytest.mark.parametrize(("is_checked", "words"), [(False, "With food"), (True, "Zum Essen")])
def test_medicine_stays_english_until_it_was_checked(
    qapp: QApplication, resources: Path, is_checked: bool, words: str
) -> None:
    """A translated sentence of medicine is spoken once somebody has checked the language's."""
    write_facts(resources, {"de": FACTS["de"] | {"checked_medical": is_checked}})
    install(qapp, resources, "de", desktop=QLocale("de_DE"))
    assert tr("{at}. With food", about=MEDICAL, at="19:00") == f"19:00. {words}"


@pytest.mark.parametrize(
    ("desktop", "language"),
    [("de_AT", "de"), ("ar_EG", "ar"), ("fr_FR", "en"), ("nl_NL", "en"), ("C", "en")],
)
def test_the_desktops_language_is_followed(
    qapp: QApplication, resources: Path, desktop: str, language: str
) -> None:
    """Without a choice it is the desktop's, and English where there is no translation."""
    assert install(qapp, resources, desktop=QLocale(desktop)).code == language


@pytest.mark.parametrize("language", ["fr", "xx", "en"])
def test_a_choice_that_is_not_here_is_english(
    qapp: QApplication, resources: Path, language: str
) -> None:
    """A language that was chosen and has no translation is no reason to follow the desktop."""
    assert install(qapp, resources, language, desktop=QLocale("de_DE")) == ENGLISH


def test_the_languages_that_are_here(resources: Path) -> None:
    """English is always there, and each language with a translation with its facts."""
    assert languages(resources) == (
        ENGLISH,
        Language("de", "Deutsch", is_read=False, is_medical_checked=False),
        Language("ar", str(FACTS["ar"]["name"]), is_read=True, is_medical_checked=True),
    )


def test_about_says_how_far_a_translation_can_be_trusted(
    qapp: QApplication, resources: Path
) -> None:
    """It names each language with who has read it, and that medicine stays English meanwhile."""
    said = about_page(resources)
    assert "Deutsch: machine-drafted, not yet read by a speaker" in said
    assert f"\u2068{FACTS['ar']['name']}\u2069: read by a speaker" in said
    assert "stay in English" in said
    write_facts(resources, {"ar": FACTS["ar"]})
    assert "stay in English" not in about_page(resources)


def about_page(resources: Path) -> str:
    """Return the words of the about page."""
    page = AboutPage(Look(resources), resources)
    return "\n".join(one.text() for one in page.findChildren(QLabel))


def test_keys_are_written_in_the_language(qapp: QApplication, resources: Path) -> None:
    """A key has the name it has on the person's keyboard."""
    install(qapp, resources, "en", desktop=QLocale("de_DE"))
    assert key_words("Ctrl+Z") == "Ctrl+Z"
    install(qapp, resources, "de", desktop=QLocale("de_DE"))
    assert key_words("Ctrl+Z") == "Strg+Z"
    install(qapp, resources, "ar", desktop=QLocale("de_DE"))
    assert key_words("Ctrl+,") == "\u2066Ctrl+,\u2069"
    assert key_words("") == ""
