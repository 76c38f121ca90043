"""The languages of the window: Qt's translations of its texts, and a locale's dates and numbers."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication

from skinroutine.app.tongue import MEDICAL, DayForm, PlainEnglish, speak
from skinroutine.domain.record.preferences import HourClock

CONTEXT = "skinroutine"
"""The one context of all texts in the translations."""
READ = "read by a speaker"
"""The state in languages.json of a translation that is no machine's draft any more."""
ENGLISH_CODE = "en"
TRANSLATOR = "skinroutine-language"
TWELVE, TWENTY_FOUR = "h:mm\u00a0AP", "HH:mm"
BETWEEN = " ,\u060c"
NARROW, SPACE = "\u202f", "\u00a0"
YEAR = re.compile(r"[\s,\u060c]*('[^']*'\s*)?y+")
LONG, SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
LENGTHS = {None: LONG, 3: SHORT, 1: QLocale.FormatType.NarrowFormat}

UNREADABLE = (OSError, ValueError, AttributeError, KeyError, TypeError)
"""A list of languages that is gone, or that is none."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window: its code, its name in itself, and who has read what of it."""

    code: str
    name: str
    is_read: bool
    is_medical_checked: bool


ENGLISH = Language(ENGLISH_CODE, "English", is_read=True, is_medical_checked=True)
_known: dict[Path, tuple[Language, ...]] = {}


def languages(resources: Path) -> tuple[Language, ...]:
    """Return English, which needs no translation, and each language with a translation here.

    Where the list cannot be read, because the program was removed while it runs, what was read last
    is still told.
    """
    try:
        _known[resources] = _read(resources)
    except UNREADABLE as error:
        log.warning("the list of languages cannot be read: %s", type(error).__name__)
    return _known.get(resources, (ENGLISH,))


def _read(resources: Path) -> tuple[Language, ...]:
    folder = resources / "translations"
    facts = json.loads((folder / "languages.json").read_text(encoding="utf-8"))
    translated = (
        Language(code, fact["name"], fact["state"] == READ, fact["checked_medical"])
        for code, fact in facts.items()
        if _file(resources, code).exists()
    )
    return (ENGLISH, *translated)


class QtTongue:
    """A language through Qt; English keeps the exact words of `PlainEnglish`.

    `locale` says how dates and numbers are written. A sentence of medicine stays English until
    its translation was checked.
    """

    def __init__(
        self, locale: QLocale, *, has_twelve_hours: bool = False, is_medical_checked: bool = False
    ) -> None:
        self._locale = locale
        self._is_medical_checked = is_medical_checked
        self._long_format = YEAR.sub("", locale.dateFormat(LONG)).strip(BETWEEN)
        self._format = self._long_format.replace("dddd", "").strip(BETWEEN)
        self._time_format = _time_format(locale, has_twelve_hours=has_twelve_hours)
        english = {QLocale.Language.C, QLocale.Language.English}
        self._english = PlainEnglish() if locale.language() in english else None
        self._locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self._grouping = QLocale(locale)
        self._grouping.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)

    def translate(self, text: str, about: str, number: int | None) -> str:
        """Return a text in this language; `number` chooses the plural form."""
        if about == MEDICAL and not self._is_medical_checked:
            return text
        form = -1 if number is None else number
        return QCoreApplication.translate(CONTEXT, text, about or None, form)

    def clock(self, at: time) -> str:
        """Return a wall time in whole minutes."""
        said = self._locale.toString(QTime(at.hour, at.minute), self._time_format)
        return said.replace(NARROW, SPACE)

    def day(self, day: date, form: DayForm) -> str:
        """Return a day as this locale writes it."""
        if self._english:
            return self._english.day(day, form)
        qt_day = QDate(day.year, day.month, day.day)
        if form is DayForm.MONTH:
            month = self._locale.standaloneMonthName(day.month, LONG)
            return f"{month} {self._locale.toString(qt_day, 'yyyy')}"
        weekday = self.weekday(day.weekday(), letters=3)
        if form is DayForm.COLUMN:
            return f"{weekday} {self.number(day.day)}"
        if form is DayForm.SHORT:
            words = self._locale.toString(qt_day, self._format.replace("MMMM", "MMM"))
            return f"{weekday} {words}"
        if form is DayForm.DAY_AND_MONTH:
            return self._locale.toString(qt_day, self._format)
        return self._locale.toString(qt_day, self._long_format)

    def weekday(self, number: int, *, letters: int | None = None) -> str:
        """Return the name of a weekday (Monday = 0), whole, or short or one letter (3 or 1)."""
        if self._english:
            return self._english.weekday(number, letters=letters)
        return self._locale.standaloneDayName(number + 1, LENGTHS[letters]).rstrip(".")

    def number(self, number: int) -> str:
        """Return a whole number."""
        return self._locale.toString(number)

    def decimal(self, value: Decimal) -> str:
        """Return a number with the decimals it has and its thousands marked."""
        if self._english:
            return self._english.decimal(value)
        whole, _, rest = f"{value.normalize():f}".partition(".")
        said = self._grouping.toString(int(whole))
        decimals = "".join(self.number(int(digit)) for digit in rest)
        return f"{said}{self._locale.decimalPoint()}{decimals}" if rest else said

    def listed(self, names: Sequence[str]) -> str:
        """Return names as a list inside a sentence."""
        if self._english:
            return self._english.listed(names)
        return self._locale.createSeparatedList(list(names))


def install(
    app: QApplication,
    resources: Path,
    language: str = "",
    hour_clock: HourClock = HourClock.LOCALE,
    *,
    desktop: QLocale | None = None,
) -> Language:
    """Let the program speak a language from now on, and return which it is.

    An empty `language` follows the desktop's, and English stands in for one that is not here. What
    is shown already keeps its words: whoever calls this makes it anew.
    """
    system = QLocale.system() if desktop is None else desktop
    chosen = _chosen(languages(resources), language, system)
    locale = _locale(chosen.code, system)
    for former in app.findChildren(QTranslator, TRANSLATOR):
        app.removeTranslator(former)
        former.deleteLater()
    for path in (_qt_file(chosen.code), _file(resources, chosen.code)):
        if path.exists():
            _add(app, path)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    speak(
        QtTongue(
            locale,
            has_twelve_hours=_has_twelve_hours(hour_clock, system),
            is_medical_checked=chosen.is_medical_checked,
        )
    )
    return chosen


def key_words(keys: str) -> str:
    """Return keys such as Ctrl+Z as this system and its language write them, from left to right."""
    written = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\u2066{written}\u2069" if written and is_mirrored else written


def _chosen(known: Sequence[Language], language: str, system: QLocale) -> Language:
    wanted = [language] if language else system.uiLanguages()
    codes = [one.replace("_", "-").partition("-")[0] for one in wanted]
    by_code = {one.code: one for one in known}
    return next((by_code[code] for code in codes if code in by_code), ENGLISH)


def _locale(code: str, system: QLocale) -> QLocale:
    """Return the locale of a language where the desktop's person lives, as far as Qt knows it."""
    if system.language() is QLocale.Language.C and code == ENGLISH_CODE:
        return QLocale.c()
    language = QLocale(code).language()
    if system.language() is language:
        return QLocale(system)
    return QLocale(language, system.territory())


def _has_twelve_hours(hour_clock: HourClock, system: QLocale) -> bool:
    if hour_clock is HourClock.LOCALE:
        return _counts_twelve(system.timeFormat(SHORT))
    return hour_clock is HourClock.TWELVE


def _time_format(locale: QLocale, *, has_twelve_hours: bool) -> str:
    usual = locale.timeFormat(SHORT)
    if _counts_twelve(usual) is has_twelve_hours:
        return usual
    return TWELVE if has_twelve_hours else TWENTY_FOUR


def _counts_twelve(time_format: str) -> bool:
    return "a" in re.sub(r"'[^']*'", "", time_format).lower()


def _file(resources: Path, code: str) -> Path:
    return resources / "translations" / f"skinroutine_{code}.qm"


def _qt_file(code: str) -> Path:
    """Return Qt's own translation, of the buttons of its dialogs."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return Path(folder) / f"qtbase_{code}.qm"


def _add(app: QApplication, path: Path) -> None:
    translator = QTranslator(app)
    translator.setObjectName(TRANSLATOR)
    if translator.load(str(path)):
        app.installTranslator(translator)
