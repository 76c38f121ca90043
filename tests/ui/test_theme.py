"""The looks: their tokens, icons and fonts, and the change between them."""

from __future__ import annotations

import ast
import itertools
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

import skinroutine.ui
from skinroutine.adapters.system.files import resources
from skinroutine.domain.plan.routine import STEP_KINDS, StepKind
from skinroutine.domain.record.event import Ticked
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import Status
from skinroutine.ui.parts.day_field import ARROWS
from skinroutine.ui.parts.icons import KIND_ICONS, MIRRORED, Icons
from skinroutine.ui.parts.look import Look, desktop_theme
from skinroutine.ui.parts.sheet import SHEET
from skinroutine.ui.parts.theme import THEMES, TINTS, load_fonts, load_theme
from skinroutine.ui.shell.application import Program
from skinroutine.ui.shell.main_window import LAST, PLACES

from ui.days import DOSE
from ui.desk import Desk, click, row_of, settle, words

AWAITED = {"archive", "door", "globe", "pencil"}
"""Icons that are drawn for pages still to come; a page that names one takes it off this list."""
EACH = pytest.mark.parametrize("name", THEMES)


def wear(program: Program, name: str) -> None:
    """Choose a theme as a person does in the settings."""
    program.diary.prefer(PreferenceName.THEME, name)
    settle()


@EACH
def test_every_colour_of_the_style_sheet_is_in_the_tokens(name: str) -> None:
    """The style sheet names no colour that a look lacks, and all looks have the same ones."""
    named = set(re.findall(r"\$([a-z_]+)\b", SHEET))
    colors = {one for one in named if not one.startswith(("t_", "w_"))}
    assert {"text", "edge"} <= colors
    assert colors <= set(load_theme(resources(), name=name).colors)
    assert set(load_theme(resources(), name=name).colors) == set(load_theme(resources()).colors)


def named_icons() -> set[str]:
    """Return every icon that the window's source names."""
    names = {place.icon for place in (*PLACES, *LAST)} | set(KIND_ICONS.values())
    names |= set(ARROWS.values()) | set(MIRRORED)
    for path in Path(skinroutine.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            place = {"paint": 1, "pixmap": 0, "icon": 0, "add_arrow": 0}.get(node.func.attr)
            if place is not None and len(node.args) > place:
                named = node.args[place]
                if isinstance(named, ast.Constant):
                    names.add(str(named.value))
    return names


def test_every_icon_is_there(qt: QApplication) -> None:
    """Each icon the source names is packaged and paints something in the asked colour."""
    icons, ink = Icons(resources()), QColor("#0f6b63")
    names = named_icons()
    assert {"check", "chevron-left", "droplet", "pill", "info"} <= names
    for name in sorted(names):
        picture = icons.pixmap(name, 32, ink).toImage()
        points = itertools.product(range(32), range(32))
        painted = [picture.pixelColor(x, y) for x, y in points]
        solid = [one for one in painted if one.alpha() > 250]
        assert solid, name
        assert all(abs(one.green() - ink.green()) < 8 for one in solid), name


def constants() -> set[str]:
    """Return every string constant of the window's source."""
    return {
        node.value
        for path in Path(skinroutine.ui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_no_icon_is_packaged_in_vain() -> None:
    """Each packaged icon is named somewhere, or is drawn for a page that is being made."""
    packaged = {path.stem for path in (resources() / "icons").glob("*.svg")}
    assert named_icons() <= packaged
    assert packaged <= constants() | AWAITED


def test_each_icon_has_its_licence_said() -> None:
    """The note beside the licences names every icon, once."""
    note = (resources() / "licenses" / "icons.txt").read_text(encoding="utf-8")
    listed = [
        one
        for part in re.split(r":\n", note)[1:]
        for one in re.findall(r"[a-z]+(?:-[a-z]+)*", part.split("\n\n")[0])
    ]
    assert sorted(listed) == sorted(path.stem for path in (resources() / "icons").glob("*.svg"))


def test_each_kind_of_step_has_its_own_picture() -> None:
    """No two kinds of step share an icon or a tint, so that a list can be read at a glance."""
    assert len(set(KIND_ICONS.values())) == len(StepKind)
    assert len({TINTS[kind] for kind in STEP_KINDS}) == len(STEP_KINDS)


@pytest.mark.parametrize(
    "weight",
    [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold],
)
def test_the_bundled_typeface_is_used(qt: QApplication, weight: QFont.Weight) -> None:
    """Every weight that is asked for is Inter's own face, not a stand-in."""
    load_fonts(resources())
    info = QFontInfo(load_theme(resources()).font("body", weight))
    assert info.family() == "Inter"
    assert info.weight() == weight
    assert "Inter" in QFontDatabase.families()


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_text_grows_with_the_scale(scale: float) -> None:
    """All type and lengths grow together."""
    look = load_theme(resources(), scale=scale)
    assert look.font("body").pixelSize() == round(13 * scale)
    assert look.px(10) == round(10 * scale)


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.8), (1.3, 1.3), (9.0, 2.0)])
def test_text_stays_between_its_bounds(asked: float, given: float) -> None:
    """A scale that no layout is made for becomes the nearest one that is."""
    assert load_theme(resources(), scale=asked).scale == given


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_a_line_is_never_thinned_away(scale: float) -> None:
    """Edges grow with the text, and small text keeps them whole."""
    for name, edge, focus in (("light", 1, 2), ("contrast", 2, 3)):
        look = load_theme(resources(), name=name, scale=scale)
        assert look.edge("edge") == max(edge, round(edge * scale))
        assert look.edge("focus") == max(focus, round(focus * scale))


@pytest.mark.parametrize(
    ("asked", "changed", "name", "scale"),
    [
        ({"name": "contrast"}, 1, "contrast", 1.0),
        ({"dark": True}, 1, "dark", 1.0),
        ({"scale": 1.5}, 1, "light", 1.5),
        ({"name": "dark", "scale": 2.0}, 1, "dark", 2.0),
        ({"name": "light", "scale": 1.0}, 0, "light", 1.0),
        ({"dark": False}, 0, "light", 1.0),
        ({}, 0, "light", 1.0),
    ],
)
def test_a_look_says_when_it_changed(
    asked: dict[str, Any], changed: int, name: str, scale: float
) -> None:
    """Theme and scale are chosen together or alone, and said once where they are others."""
    look = Look(resources(), name="light")
    said = []
    look.changed.connect(lambda: said.append(look.theme.name))
    look.choose(**asked)
    assert said == [name] * changed
    assert (look.theme.name, look.theme.scale) == (name, scale)
    assert look.theme.is_dark is (name != "light")


class Desktop:
    """A desktop that asks for a scheme, and perhaps for contrast."""

    def __init__(self, scheme: Qt.ColorScheme, preference: Qt.ContrastPreference | None) -> None:
        self.scheme, self.preference = scheme, preference
        if preference is not None:
            self.accessibility = lambda: self

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference | None:  # noqa: N802 - Qt's name
        return self.preference


@pytest.mark.parametrize(
    ("scheme", "preference", "name"),
    [
        (Qt.ColorScheme.Light, None, "light"),
        (Qt.ColorScheme.Dark, None, "dark"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "contrast"),
    ],
)
def test_the_desktop_is_asked(
    scheme: Qt.ColorScheme, preference: Qt.ContrastPreference | None, name: str
) -> None:
    """High contrast comes before light and dark; a Qt that does not know of it says those two."""
    hints: Any = Desktop(scheme, preference)
    assert desktop_theme(hints) == name


def test_qt_itself_can_be_asked(qt: QApplication) -> None:
    """What Qt says of this desktop is one of the themes."""
    assert desktop_theme(QGuiApplication.styleHints()) in THEMES


@pytest.mark.parametrize("page", ["today", "week", "routine", "about"])
def test_a_change_of_theme_keeps_the_page(program: Program, page: str) -> None:
    """When the theme turns dark everything is painted anew, and the page stays on show."""
    window = program.window
    window.show_place(page)
    window.say("Trouble.")
    before = window.today
    wear(program, "dark")
    assert program.look.theme.is_dark
    assert window.today is not before
    assert window.pages.currentWidget() is getattr(window, page)
    assert window._rail.buttons[page].isChecked()
    assert window.banner.words == "Trouble."
    assert words(getattr(window, page))
    picture = window.grab().toImage()
    assert picture.pixelColor(window._rail.width() + 3, window.height() - 3) == QColor("#161513")


def test_after_a_change_of_theme_an_act_is_made_once(program: Program, desk: Desk) -> None:
    """The pages that were put away act no more: one click is one record."""
    for name in ("dark", "contrast", "light", "dark"):
        wear(program, name)
    before = len(desk.session.store.newest(500))
    click(row_of(program, DOSE).box)
    facts = [event.fact for event in desk.session.store.newest(500)[before:]]
    assert [type(one) for one in facts] == [Ticked]
    assert desk.state(DOSE).status is Status.DONE
    assert words(program.window.note) == ["Noted, 19:12"]


def test_the_same_theme_again_changes_nothing(program: Program) -> None:
    """The theme that is worn already rebuilds nothing."""
    before = program.window.today
    wear(program, "light")
    assert program.window.today is before


def test_the_tray_follows_the_theme(program: Program) -> None:
    """The tray's picture is painted in the new colours."""
    assert program.tray._icon is not None
    before = program.tray._icon.icon().pixmap(64, 64).toImage()
    wear(program, "dark")
    assert program.tray._icon.icon().pixmap(64, 64).toImage() != before
