"""The first day of the week, compared with what Qt says of it."""

from __future__ import annotations

import babel.localedata
import pytest
from PySide6.QtCore import QLocale

from skinroutine.adapters.locale_facts import first_weekday

DIFFERENT_DATA = {"AO", "CV", "GQ", "GW", "IS", "ST", "TL"}
"""Territories whose first weekday moved between the CLDR versions of Babel 2.18 and Qt 6.11."""
SYSTEMS_OWN = {"LC_ALL", "LC_TIME", "LANG", "LANGUAGE"}


def places() -> list[str]:
    """Return the locales both libraries know, with a territory."""
    names = []
    for name in babel.localedata.locale_identifiers():
        locale = babel.Locale.parse(name)
        qt = QLocale(name)
        same = QLocale.territoryToCode(qt.territory()) == locale.territory
        if locale.territory and not locale.variant and not locale.script and same:
            names.append(name)
    return names


def test_babel_and_qt_agree() -> None:
    """Both name the same first weekday wherever their data have not moved."""
    names = [name for name in places() if name.rpartition("_")[2] not in DIFFERENT_DATA]
    assert len(names) > 250
    qt = {name: QLocale(name).firstDayOfWeek().value - 1 for name in names}
    assert {name: first_weekday(name) for name in names} == qt


@pytest.mark.parametrize(
    ("language", "expected"),
    [("de_DE.UTF-8", 0), ("en_US.UTF-8", 6), ("ar_EG.UTF-8", 5), ("C.UTF-8", 0), ("nonsense", 0)],
)
def test_the_sessions_own_locale(
    monkeypatch: pytest.MonkeyPatch, language: str, expected: int
) -> None:
    """The session's locale decides; without a place a week begins on Monday."""
    for name in SYSTEMS_OWN:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", language)
    assert first_weekday() == expected
