"""The place and the first day of the week, compared with another keeper of the same facts."""

from __future__ import annotations

import babel
import pytest
from babel.localedata import locale_identifiers

from skinroutine.adapters.system.locale_facts import first_weekday, territory

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6
DIFFERENT = {
    # CLDR 48 lets Iceland's week begin on Sunday; Babel 2.18 has CLDR 47.
    *("is_IS",),
    # Babel hands these the week of Portugal, whose forms of the language they share.
    *("pt_AO", "pt_CV", "pt_GQ", "pt_GW", "pt_ST", "pt_TL"),
}
PLACES = sorted(name for name in locale_identifiers() if babel.Locale.parse(name).territory)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("de_DE", MONDAY),
        ("en_GB", MONDAY),
        ("en_US", SUNDAY),
        ("en_US.UTF-8", SUNDAY),
        ("pt_PT", SUNDAY),
        ("ar_EG", SATURDAY),
        ("dv_MV", FRIDAY),
        ("en", MONDAY),
        ("C", MONDAY),
        ("POSIX", MONDAY),
        ("C.UTF-8", MONDAY),
        ("de_DE@euro", MONDAY),
        ("xx_YY", MONDAY),
        ("!", MONDAY),
        ("12_34_56", MONDAY),
    ],
)
def test_by_example(name: str, expected: int) -> None:
    """A place has its own first day; where no place is named, or an unknown one, it is Monday."""
    assert first_weekday(name) == expected


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"LC_TIME": "en_US.UTF-8"}, SUNDAY),
        ({"LC_TIME": "de_DE.UTF-8", "LANG": "en_US.UTF-8"}, MONDAY),
        ({"LANG": "en_US.UTF-8"}, SUNDAY),
        ({"LC_ALL": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8"}, SUNDAY),
        ({"LANG": "C.UTF-8"}, MONDAY),
        ({"LC_ALL": "POSIX"}, MONDAY),
        ({"LC_ALL": "", "LC_TIME": "en_US.UTF-8"}, SUNDAY),
        ({"LANGUAGE": "en_US:en", "LANG": "de_DE.UTF-8"}, MONDAY),
        ({"LC_CTYPE": "en_US.UTF-8", "LANG": "de_DE.UTF-8"}, MONDAY),
        ({"LC_TIME": "nonsense!"}, MONDAY),
        ({"LC_ALL": "nonsense!"}, MONDAY),
        ({}, MONDAY),
    ],
)
def test_by_the_session(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: int
) -> None:
    """Without a name the session's own variables decide, in the order of POSIX, or nothing does."""
    for name in ("LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_TIME", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert first_weekday() == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("de_DE.UTF-8", "DE"), ("en_GB", "GB"), ("en", ""), ("C.UTF-8", ""), ("!", ""), ("", "")],
)
def test_a_territory(name: str, expected: str) -> None:
    """A locale names a place, or none."""
    assert territory(name) == expected


def test_the_territory_of_the_session(monkeypatch: pytest.MonkeyPatch) -> None:
    """The session's own variables name it, as they do for the week."""
    for name in ("LC_ALL", "LC_TIME", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert not territory()
    monkeypatch.setenv("LANG", "de_AT.UTF-8")
    assert territory() == "AT"


@pytest.mark.parametrize("name", ["C", "POSIX", "C.UTF-8", "C.utf8", "POSIX@euro"])
def test_no_language_is_no_place(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """The codes of no language name no place, though some releases of Babel take one for them."""
    american = babel.Locale.parse("en_US_POSIX")
    monkeypatch.setattr(babel.Locale, "parse", lambda _name: american)
    assert (first_weekday(name), territory(name)) == (MONDAY, "")
    assert first_weekday("en_US") == SUNDAY


def test_qt_agrees_for_every_place() -> None:
    """For every locale with a territory Qt gives the same day, but for the few explained above."""
    core = pytest.importorskip("PySide6.QtCore", reason="compares with Qt's facts")
    different: dict[str, tuple[int, int]] = {}
    compared = 0
    for name in PLACES:
        locale = babel.Locale.parse(name)
        qt = core.QLocale(name)
        if qt.territory() != core.QLocale.codeToTerritory(locale.territory):
            continue
        compared += 1
        day = qt.firstDayOfWeek().value - 1
        if day != first_weekday(name):
            different[name] = (day, first_weekday(name))
    assert compared > 500
    assert {name: days for name, days in different.items() if name not in DIFFERENT} == {}
