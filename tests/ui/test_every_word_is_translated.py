"""Every word of the window goes through the tongue: seen in a made-up language of brackets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from collector import translations
from skinroutine.adapters.system import files
from skinroutine.app import tongue
from skinroutine.domain.preferences import PreferenceName
from skinroutine.ui.shell.application import Program
from translations_sample import write_translation

from ui.desk import Desk, running, settle

BEGIN, END = "\u27e6", "\u27e7"
CODE = "de"
NAMES = {"Moisturizer", "Sunscreen SPF 30+", "Lip balm", "Isotretinoin", "skinroutine", "English"}
"""What is nobody's to translate: names of steps as they are kept, of the program, of English."""
PAGES = ("today", "week", "routine", "settings", "reminder-log", "about")


@pytest.fixture(scope="module")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return resources with a translation that puts every text in brackets."""
    made = tmp_path_factory.mktemp("resources")
    (made / "translations").mkdir()
    for part in files.resources().iterdir():
        if part.name != "translations":
            (made / part.name).symlink_to(part)
    path = made / "translations" / f"skinroutine_{CODE}.ts"
    write_translation(
        path,
        CODE,
        [
            (one.text, one.about, [f"{BEGIN}{one.text}{END}"] * (1 if one.one is None else 2),
             one.one is not None)
            for one in translations.collected()
        ],
    )  # fmt: skip
    translations.compile_to(path.with_suffix(".qm"), path)
    facts = {CODE: {"name": "Deutsch", "state": "machine-drafted", "checked_medical": True}}
    (made / "translations" / "languages.json").write_text(json.dumps(facts), encoding="utf-8")
    return made


@pytest.fixture
def bracketed(qt: QApplication, desk: Desk, resources: Path) -> Iterator[Program]:
    """Yield the program in the made-up language; the next test has plain English again."""
    usual = QLocale()
    desk.session.commands.prefer(PreferenceName.LANGUAGE, CODE)
    with running(qt, replace(desk.parts(), resources=resources)) as made:
        yield made
    for one in qt.findChildren(QTranslator):
        qt.removeTranslator(one)
    QLocale.setDefault(usual)
    qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    tongue.speak()


def said(inside: QWidget) -> set[str]:
    """Return everything that is written, spoken or shown under the mouse inside a widget."""
    found: set[str] = set()
    for one in (inside, *inside.findChildren(QWidget)):
        found |= {one.toolTip(), one.accessibleName(), one.accessibleDescription()}
        if isinstance(one, QLabel | QAbstractButton):
            found.add(one.text())
        if isinstance(one, QMenu):
            found |= {action.text() for action in one.actions()}
    return {text for text in found if text}


def untranslated(texts: set[str], desk: Desk) -> list[str]:
    """Return the texts in which a word stands outside all brackets."""
    own = NAMES | {str(desk.session.profile)}
    return sorted(text for text in texts if re.search(r"[^\W\d_]{2}", _outside(text, own)))


def _outside(text: str, own: set[str]) -> str:
    """Return what is left of a text without brackets, names, days and keys."""
    before = ""
    while before != text:
        before, text = text, re.sub(f"{BEGIN}[^{BEGIN}{END}]*{END}", "", text, flags=re.DOTALL)
    for name in own:
        text = text.replace(name, "").replace(name.upper(), "")
    return re.sub(r"Strg|Ctrl|Umschalt|Shift|\b(Mo|Di|Mi|Do|Fr|Sa|So)\b", "", text)


@pytest.mark.parametrize("page", PAGES)
def test_every_word_of_a_page_is_translated(bracketed: Program, desk: Desk, page: str) -> None:
    """No label, button, name for a screen reader or tooltip of a page stays English."""
    bracketed.window.show_place(page)
    settle()
    print("LEFT", page, untranslated(said(bracketed.window), desk)); assert untranslated(said(bracketed.window), desk) == []
