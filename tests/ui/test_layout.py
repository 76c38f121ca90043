"""Nothing is clipped: each page, light and dark, in both sizes of window, at 100 and 200 % text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from skinroutine.app.ports import Delivery
from skinroutine.domain.plan.routine import FoodRule
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.parts.text import SidewaysArea
from skinroutine.ui.shell.application import Program
from skinroutine.ui.shell.rail import NavButton
from skinroutine.ui.wording import reminders

from ui.days import DOSE
from ui.desk import Desk, click, row_of, running, settle

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
SIZES = ((1040, 720), (720, 520))
SCALES = (1.0, 2.0)


def clipped_label(label: QLabel) -> bool:
    """Tell whether a label has less room than its words need."""
    metrics, room = label.fontMetrics(), label.contentsRect()
    if not label.wordWrap():
        need = label.sizeHint()
        return need.width() > label.width() or metrics.height() > room.height()
    pieces = label.text().replace("\u200b", " ").split()
    widest = max(metrics.horizontalAdvance(piece) for piece in pieces)
    return widest > room.width() or label.heightForWidth(label.width()) > label.height()


def clipped_button(button: QAbstractButton) -> bool:
    """Tell whether a button has less room than its words and padding need."""
    need = button.sizeHint()
    return need.width() > button.width() or need.height() > button.height()


def clipped_place(button: NavButton) -> bool:
    """Tell whether a page's name and key do not fit into its button in the wide rail."""
    theme = button._look.theme
    if not button._is_wide:
        return button.width() < theme.px(16)
    name = QFontMetrics(theme.font("body", QFont.Weight.Medium)).horizontalAdvance(
        button.place.name
    )
    key = QFontMetrics(theme.font("section_label")).horizontalAdvance(button.place.key)
    return theme.px(38) + name + theme.px(4) + key + theme.px(10) > button.width()


def clipped(inside: QWidget) -> list[str]:
    """Return every visible label, button and field whose words do not fit."""
    found = []
    for widget in inside.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            is_clipped = clipped_label(widget)
        elif isinstance(widget, NavButton):
            is_clipped = clipped_place(widget)
        elif isinstance(widget, QPushButton | QAbstractSpinBox):
            need = widget.sizeHint()
            is_clipped = need.width() > widget.width() or need.height() > widget.height()
        else:
            continue
        if is_clipped:
            said = widget.text() if isinstance(widget, QLabel | QPushButton) else repr(widget)
            found.append(f"{said!r} in {widget.size().toTuple()}, needs {_need(widget)}")
    return found


def _need(widget: QWidget) -> tuple[int, int]:
    wide = widget.width()
    need = (
        QSize(wide, widget.heightForWidth(wide))
        if widget.hasHeightForWidth()
        else (widget.sizeHint())
    )
    return need.width(), need.height()


def cut_off(inside: QWidget) -> list[str]:
    """Return every visible label and button that reaches beyond the widget it stands in."""
    found = []
    for widget in inside.findChildren(QWidget):
        parent = widget.parentWidget()
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
            continue
        if parent is not None and not parent.rect().contains(widget.geometry()):
            found.append(f"{widget!r} at {widget.geometry()} in {parent.rect()}")
    return found


def beside(page: QWidget) -> list[str]:
    """Return every visible widget that a page's up-and-down scrolling would never bring in."""
    (area, *_) = (one for one in page.findChildren(QScrollArea) if one.isVisible())
    canvas = area.widget()
    assert canvas is not None
    found = []
    if canvas.width() > area.viewport().width():
        found.append(f"the page is {canvas.width()} wide in {area.viewport().width()}")
    for widget in canvas.findChildren(QWidget):
        if widget.isVisible() and not _scrolls_sideways(widget):
            left = widget.mapTo(canvas, QPoint(0, 0)).x()
            if left < 0 or left + widget.width() > canvas.width():
                found.append(f"{widget!r} from {left} to {left + widget.width()}")
    return found


def _scrolls_sideways(widget: QWidget) -> bool:
    one = widget.parentWidget()
    while one is not None:
        if isinstance(one, SidewaysArea):
            return True
        one = one.parentWidget()
    return False


def overlapping(inside: QWidget) -> list[str]:
    """Return every pair of visible labels and buttons of one widget that lie on each other."""
    found = []
    for parent in [inside, *inside.findChildren(QWidget)]:
        mates = [
            one
            for one in parent.children()
            if isinstance(one, QLabel | QAbstractButton) and one.isVisible()
        ]
        for number, one in enumerate(mates):
            for other in mates[number + 1 :]:
                shared: QRect = one.geometry().intersected(other.geometry())
                if not shared.isEmpty():
                    found.append(f"{one!r} on {other!r}: {shared}")
    return found


def come_to_rest(window: QWidget) -> None:
    """Let the layouts settle: what moves beneath changes heights, which are laid out anew."""
    for _ in range(20):
        settle()
        if not clipped(window):
            return


@pytest.fixture(params=SCALES, ids=lambda scale: f"{scale:.0%}")
def scaled(request: pytest.FixtureRequest, qt: QApplication, desk: Desk) -> Iterator[Program]:
    """Yield the program at a text scale, with every kind of row on show."""
    desk.set_leaflet(FoodRule.WITH_FOOD)
    with running(qt, replace(desk.parts(), text_scale=request.param)) as made:
        yield made


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_everything_fits(scaled: Program, dark: bool, page: str, size: tuple[int, int]) -> None:
    """No words are clipped, nothing lies outside what can be scrolled to, nothing overlaps."""
    window = scaled.window
    scaled.look.choose(dark=dark)
    window.resize(*size)
    window.show_place(page)
    come_to_rest(window)
    assert (window.width(), window.height()) == size
    shown = window.pages.page(page)
    assert shown.isVisible()
    assert clipped(window) == []
    assert beside(shown) == []
    assert cut_off(shown) == []
    assert overlapping(shown) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_messages_and_questions_fit(scaled: Program, size: tuple[int, int]) -> None:
    """The banner, the note after an act and the question about food fit as well."""
    window = scaled.window
    window.resize(*size)
    settle()
    row = row_of(scaled, DOSE)
    row.box.click()
    window.say(
        "A reminder could not pop up: no notification service answers on this desktop. "
        "It stays here and in the tray, and skinroutine keeps trying."
    )
    come_to_rest(window)
    assert clipped(window) == []
    assert beside(window.today) == []
    assert cut_off(window.today) == []
    assert overlapping(row) == []
    inside = window.centralWidget()
    assert inside is not None
    assert inside.rect().contains(window.note.geometry())


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_settings_fit_with_all_of_them_on_show(scaled: Program, size: tuple[int, int]) -> None:
    """The times of the quiet hours, the question of the test and its longest answers fit."""
    window = scaled.window
    window.resize(*size)
    window.show_place("settings")
    page = window.settings
    scaled.diary.prefer(PreferenceName.QUIET_HOURS, "22:00-07:00")
    settle()
    page.quiet_from.setFocus()
    delivery = Delivery("org.freedesktop.Notifications", channel_id="buttons")
    question = f"{reminders.not_seen(delivery)} {reminders.sent(delivery)}"
    for said, is_asking in ((question, True), (reminders.NO_WAY_LEFT, False)):
        page.try_out.words.setText(said)
        page.try_out._ask(is_asking=is_asking)
        come_to_rest(window)
        assert page.quiet_to.isVisible()
        assert clipped(window) == []
        assert beside(page) == []
        assert cut_off(page) == []
        assert overlapping(page) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_today_fits_with_its_cards(scaled: Program, size: tuple[int, int]) -> None:
    """The card of a pause and the card that asks for the proof fit above the list."""
    window = scaled.window
    window.resize(*size)
    scaled.diary.pause()
    card = window.today.unproved
    assert card is not None
    click(card.try_out.send)
    come_to_rest(window)
    assert card.try_out.yes.isVisible()
    assert window.today._paused.isVisible()
    assert clipped(window) == []
    assert beside(window.today) == []
    assert cut_off(window.today) == []
    assert overlapping(window.today) == []


def test_what_is_clipped_is_found_out(program: Program) -> None:
    """The measures above would see a label and a button that are too narrow or too low."""
    label = QLabel("A sentence that is longer than it is wide", program.window.today)
    label.setGeometry(0, 0, 40, 20)
    low = QLabel("Words that wrap over several lines", program.window.today)
    low.setWordWrap(True)
    low.setGeometry(0, 40, 60, 12)
    button = QPushButton("Words", program.window.today)
    button.setGeometry(0, 80, 10, 30)
    for seeded in (label, low, button):
        seeded.show()
    assert len(clipped(program.window.today)) == 3
    over = QLabel("Words", program.window.today)
    over.setGeometry(button.geometry())
    over.show()
    assert len(overlapping(program.window.today)) == 1
    over.move(-20, 200)
    assert len(cut_off(program.window.today)) == 1


def test_the_rail_shows_names_where_there_is_room(program: Program) -> None:
    """The rail is wide in a wide window and has icons alone in a narrow one."""
    window = program.window
    window.resize(1040, 720)
    settle()
    wide = window._rail.width()
    window.resize(720, 520)
    settle()
    assert window._rail.width() < wide / 2
    click(window._rail.buttons["week"])
    assert window.week.isVisible()


def test_the_window_can_be_made_no_smaller_than_it_works(program: Program) -> None:
    """The smallest window is the one that the pages are made for."""
    least = program.window.minimumSize()
    assert (least.width(), least.height()) == (720, 520)
