"""Our own card: what it shows and tells, where it stands, and that it never takes the keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from skinroutine.adapters.system.files import resources
from skinroutine.app.ports import Button, Delivery, Notice, Notifier, Press
from skinroutine.domain.plan.routine import StepKind
from skinroutine.domain.record.event import NotShownReason, Ticked
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import Tile
from skinroutine.ui.parts.theme import load_fonts, palette, style_sheet
from skinroutine.ui.shell.card import CardNotifier
from skinroutine.ui.shell.reminder_card import PUT_AWAY, ReminderCard

from ui import days
from ui.days import key
from ui.desk import Desk, button, click, running, settle, words
from ui.guard_bench import LEAVE, MORNING, NOTE, answer, doses, plan_twice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LATER, SKIP = Button(Press.SNOOZE, "In 10 min"), Button(Press.SKIP, "Skip")
DOSE = Notice(
    "Your dose, with dinner",
    "19:00. With food, as your leaflet says.",
    "dose",
    (Button(Press.DONE, "Taken with food"), LATER, SKIP),
    StepKind.DOSE,
    stays=True,
)
DISCREET = Notice(
    "Your 19:00 moment",
    "One thing is on your list.",
    "discreet",
    (Button(Press.DONE, "Done"), LATER, SKIP),
    StepKind.DOSE,
    is_discreet=True,
)
AWAY = Notice(
    "While you were away",
    "2 steps are waiting: lip balm (12:30) and sunscreen (14:00).",
    "away",
    (Button(Press.OPEN, "Open today"), Button(Press.DONE, "Both done")),
)
LONG = Notice("A name " * 20, "Words that go on. " * 280, "long", DOSE.buttons)
ONE_WORD = Notice("W" * 200, "m" * 5000, "word", DOSE.buttons)
SCALES = pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100 %", "200 %"])
HEBREW = "\u05e9\u05dc\u05d5\u05dd"
FOCUS = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from skinroutine.app.ports import Button, Notice, Press
from skinroutine.ui.parts.look import Look
from skinroutine.ui.shell.card import CardNotifier

qt = QApplication(sys.argv)
typed = QLineEdit()
typed.show()
assert QTest.qWaitForWindowActive(typed, 20000)
cards = CardNotifier(Look(Path(sys.argv[1]), dark=False, scale=1.0), print)
cards.show(Notice("Title", "Body", "tag", (Button(Press.DONE, "Done"),)), lambda _: None)
assert QTest.qWaitForWindowExposed(cards.cards[0], 20000)
QTest.keyClicks(qt.focusWidget(), "written")
print(typed.isActiveWindow(), typed.hasFocus(), typed.text())
ordinary = QLineEdit()
ordinary.show()
print(QTest.qWaitForWindowActive(ordinary, 20000), typed.isActiveWindow())
"""


@dataclass
class Cards:
    """A notifier on the test's screen, with what it told."""

    notifier: CardNotifier
    look: Look
    reports: list[Delivery] = field(default_factory=list)
    presses: list[tuple[str, Press]] = field(default_factory=list)

    def show(self, *notices: Notice) -> ReminderCard:
        """Show notices and return the card of the last."""
        for notice in notices:
            self.notifier.show(notice, self.reports.append)
        settle()
        return self.card(notices[-1].tag)

    def card(self, tag: str) -> ReminderCard:
        """Return the card with a tag."""
        return next(card for card in self.notifier.cards if card.notice.tag == tag)

    @property
    def tags(self) -> list[str]:
        """The tags on the screen, from above."""
        return [card.notice.tag for card in self.notifier.cards]


@pytest.fixture
def scale() -> float:
    """Return the text scale, unless a test asks for others."""
    return 1.0


@pytest.fixture
def cards(qt: QApplication, scale: float) -> Iterator[Cards]:
    """Yield a notifier of cards in the program's light look."""
    load_fonts(resources())
    look = Look(resources(), dark=False, scale=scale)

    def dress() -> None:
        qt.setPalette(palette(look.theme))
        qt.setStyleSheet(style_sheet(look.theme))

    dress()
    presses: list[tuple[str, Press]] = []
    made = Cards(CardNotifier(look, lambda *one: presses.append(one)), look, presses=presses)
    look.changed.connect(dress)
    yield made
    made.notifier.stop()
    settle()
    qt.setStyleSheet("")


def area_of_screen() -> QRect:
    """Return the part of the screen that cards may cover."""
    return QGuiApplication.primaryScreen().availableGeometry()


def name(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def colours(widget: QWidget) -> set[str]:
    """Return every colour that a widget shows."""
    picture = widget.grab().toImage()
    across, down = range(picture.width()), range(picture.height())
    return {picture.pixelColor(x, y).name() for x in across for y in down}


def test_it_reports_once_after_it_was_shown(cards: Cards) -> None:
    """The report comes once, when the card is on the screen."""
    seen: list[tuple[Delivery, bool]] = []
    notifier: Notifier = cards.notifier
    notifier.show(DOSE, lambda one: seen.append((one, cards.card("dose").isVisible())))
    settle()
    assert seen == [(Delivery("own card"), True)]
    assert words(cards.card("dose")) == [DOSE.title, DOSE.body]


def test_without_a_screen_it_says_so(cards: Cards, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a screen nothing is shown, and the report says why."""
    monkeypatch.setattr(QGuiApplication, "primaryScreen", lambda: None)
    cards.notifier.show(DOSE, cards.reports.append)
    cards.notifier._place()
    refused = Delivery("own card", NotShownReason.REFUSED, "there is no screen")
    assert cards.reports == [refused]
    assert cards.tags == []


def test_nothing_on_it_takes_the_keyboard(cards: Cards) -> None:
    """The window asks for no focus, and nothing inside can have it."""
    card = cards.show(DOSE)
    flags = card.windowFlags()
    for flag in ("Tool", "FramelessWindowHint", "WindowStaysOnTopHint", "WindowDoesNotAcceptFocus"):
        assert flags & Qt.WindowType[flag] == Qt.WindowType[flag]
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    can_focus = [
        one
        for one in (card, *card.findChildren(QWidget))
        if one.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
    assert can_focus == []


@pytest.mark.skipif(
    not all(shutil.which(one) for one in ("xvfb-run", "openbox")), reason="needs Xvfb and openbox"
)
def test_a_card_leaves_the_keyboard_where_it_is() -> None:
    """Under a window manager the focus stays where it was, which an ordinary window takes away."""
    inner = 'openbox >/dev/null 2>&1 & exec "$0" -c "$1" "$2"'
    done = subprocess.run(
        ("xvfb-run", "-a", "sh", "-c", inner, sys.executable, FOCUS, str(resources())),
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )
    assert done.stdout.splitlines() == ["True True written", "True False"]


def test_cards_stand_below_each_other_at_the_upper_right(cards: Cards) -> None:
    """The first stands in the corner, each further one 12 pixels below; gaps close up."""
    cards.show(DOSE, DISCREET, AWAY)
    area = area_of_screen()
    first, second, third = (card.geometry() for card in cards.notifier.cards)
    assert (first.top(), first.right()) == (area.top() + 12, area.right() - 12)
    assert first.width() == second.width() == third.width() == 390
    assert second.top() == first.bottom() + 1 + 12
    assert third.top() == second.bottom() + 1 + 12
    cards.notifier.withdraw("dose")
    settle()
    assert cards.tags == ["discreet", "away"]
    assert cards.card("discreet").y() == first.top()


def test_more_cards_than_fit_stay_on_the_screen(cards: Cards) -> None:
    """Where the screen is full, the newest card covers older ones and is on it whole."""
    for number in range(12):
        cards.show(Notice("Title", "Body", str(number), DOSE.buttons))
    assert all(area_of_screen().contains(card.geometry()) for card in cards.notifier.cards)


def test_the_same_tag_is_replaced_in_its_place(cards: Cards) -> None:
    """Showing a tag again changes its card where it stands, and reports again."""
    card = cards.show(DOSE, DISCREET, Notice("Still on your list", "19:10.", "dose"))
    assert cards.tags == ["dose", "discreet"]
    assert card is cards.notifier.cards[0]
    assert words(card) == ["Still on your list", "19:10."]
    assert [one.accessibleName() for one in card.findChildren(QAbstractButton)] == [PUT_AWAY]
    assert len(cards.reports) == 3


def test_amending_changes_what_is_there(cards: Cards) -> None:
    """An amended card says the new words and tells nobody; one that is gone stays away."""
    card = cards.show(AWAY)
    cards.notifier.amend(Notice("While you were away", "1 step is waiting.", "away"))
    cards.notifier.amend(DOSE)
    cards.notifier.withdraw("dose")
    settle()
    assert words(card) == ["While you were away", "1 step is waiting."]
    assert cards.tags == ["away"]
    assert cards.reports == [Delivery("own card")]


@pytest.mark.parametrize(("number", "press"), [(0, Press.DONE), (1, Press.SNOOZE), (2, Press.SKIP)])
def test_a_button_tells_and_leaves_the_card(cards: Cards, number: int, press: Press) -> None:
    """A click on a button is told; the card stays until it is withdrawn."""
    card = cards.show(DISCREET, DOSE)
    click(button(card, DOSE.buttons[number].words))
    assert cards.presses == [("dose", press)]
    assert card.isVisible()
    cards.notifier.withdraw("dose")
    settle()
    assert cards.tags == ["discreet"]


def test_the_first_button_is_the_primary_one(cards: Cards) -> None:
    """The first button has the strong colours, and the others the plain ones."""
    made = cards.show(DOSE).findChildren(QPushButton)
    assert [one.objectName() for one in made] == ["primary", "", ""]


@pytest.mark.parametrize("part", ["title", "body", "tile", "card"])
def test_a_click_beside_the_buttons_opens(cards: Cards, part: str) -> None:
    """A click on the words, on the picture or beside them opens the program and closes the card."""
    card = cards.show(DOSE)
    title, body = card.findChildren(QLabel)
    tile = card.findChild(Tile)
    assert tile is not None
    places = {"title": title, "body": body, "tile": tile, "card": card}
    at = QPoint(3, 8)
    QTest.mouseClick(places[part], Qt.MouseButton.LeftButton, pos=at)
    assert cards.presses == [("dose", Press.OPEN)]
    assert cards.tags == []
    assert not card.isVisible()


def test_the_open_button_opens_and_closes(cards: Cards) -> None:
    """The button that opens the program closes the card, as the window takes its place."""
    click(button(cards.show(AWAY), "Open today"))
    assert cards.presses == [("away", Press.OPEN)]
    assert cards.tags == []


def test_other_clicks_do_nothing(cards: Cards) -> None:
    """Neither the right button nor a press that is let go outside opens the program."""
    card = cards.show(DOSE)
    QTest.mouseClick(card, Qt.MouseButton.RightButton)
    QTest.mousePress(card, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(-40, 20))
    assert cards.presses == []
    assert cards.tags == ["dose"]


def test_it_can_be_put_away(cards: Cards) -> None:
    """The small button closes the card and asks for nothing; so does the desktop."""
    click(button(cards.show(DOSE), PUT_AWAY))
    cards.show(AWAY).close()
    settle()
    assert cards.presses == []
    assert cards.tags == []


def test_a_press_may_withdraw_its_own_card(cards: Cards) -> None:
    """The one who is told may withdraw the card, or change it, from within the click."""

    def settled(tag: str, press: Press) -> None:
        if press is Press.SNOOZE:
            cards.notifier.amend(AWAY)
        else:
            cards.notifier.withdraw(tag)

    cards.notifier._pressed = settled
    card = cards.show(Notice("Title", "Body", "away", DOSE.buttons))
    click(button(card, "In 10 min"))
    assert words(card) == [AWAY.title, AWAY.body]
    click(button(card, "Both done"))
    assert cards.tags == []


def test_a_screen_reader_hears_it(cards: Cards, monkeypatch: pytest.MonkeyPatch) -> None:
    """The card is spoken when it comes, and it and everything on it has a name."""
    spoken: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        assert event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
        spoken.append(event.message())

    with monkeypatch.context() as patch:
        patch.setattr(QAccessible, "updateAccessibility", hear)
        card = cards.show(DOSE)
    said = "Your dose, with dinner. 19:00. With food, as your leaflet says."
    assert spoken == [said]
    assert name(card) == said
    buttons = card.findChildren(QAbstractButton)
    assert {name(one) for one in buttons} == {"Taken with food", "In 10 min", "Skip", PUT_AWAY}
    assert [name(one) for one in card.findChildren(QLabel)] == [DOSE.title, DOSE.body]


@SCALES
@pytest.mark.parametrize("notice", [DOSE, DISCREET, AWAY], ids=lambda one: one.tag)
def test_usual_words_are_there_whole(cards: Cards, notice: Notice) -> None:
    """What a reminder usually says needs no scrolling, and no button is cut."""
    card = cards.show(notice)
    assert not card._words.verticalScrollBar().isVisible()
    assert card._words.height() >= card._lines.height()
    for one in card._buttons:
        assert one.width() >= one.sizeHint().width()
        assert one.height() >= one.sizeHint().height()
        assert card.rect().contains(QRect(one.mapTo(card, QPoint(0, 0)), one.size()))


@SCALES
@pytest.mark.parametrize("notice", [LONG, ONE_WORD], ids=lambda one: one.tag)
def test_long_words_do_not_break_it(cards: Cards, notice: Notice) -> None:
    """Thousands of signs scroll inside a card of at most 60 % of the screen's height."""
    card = cards.show(notice)
    area = area_of_screen()
    assert area.contains(card.geometry())
    assert card.height() <= area.height() * 0.6
    assert card._words.verticalScrollBar().isVisible()
    assert card._lines.width() <= card._words.viewport().width()
    for one in card.findChildren(QLabel):
        assert one.minimumSizeHint().width() <= one.width()
        assert one.height() >= one.heightForWidth(one.width())
        assert name(one) in {notice.title, notice.body}
    assert all(one.isVisible() for one in card._buttons)


@SCALES
def test_a_small_screen_is_not_covered(cards: Cards, monkeypatch: pytest.MonkeyPatch) -> None:
    """The card takes 90 % of a narrow screen at most; its buttons then stand below each other."""
    px = cards.look.theme.px
    area = QRect(0, 30, px(300), 1400)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _self: area)
    card = cards.show(DOSE)
    assert card.width() == px(270)
    assert card.geometry().right() == area.right() - px(12)
    tops = [one.y() for one in card._buttons]
    assert tops == sorted(set(tops))
    assert all(one.width() >= one.sizeHint().width() for one in card._buttons)


def test_it_moves_when_the_screen_changes(cards: Cards, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cards go to the corner again when the screen gets another size or another is primary."""
    screen = QGuiApplication.primaryScreen()
    card = cards.show(DOSE)
    for word in ("geometryChanged", "availableGeometryChanged"):
        wide = QRect(100, 50, 900 + len(word), 700)
        monkeypatch.setattr(QScreen, "availableGeometry", lambda _self, now=wide: now)
        getattr(screen, word).emit(wide)
        assert card.geometry().right() == wide.right() - 12
        assert card.y() == 62
    monkeypatch.undo()
    qt = QGuiApplication.instance()
    assert isinstance(qt, QGuiApplication)
    qt.primaryScreenChanged.emit(screen)
    assert card.geometry().right() == area_of_screen().right() - 12


@SCALES
@pytest.mark.parametrize("platform", ["xcb", "wayland"])
def test_its_corners_are_left_out(
    cards: Cards, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    """Under X11, where nobody may blend them, the window has no corners beyond the round frame."""
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    card = cards.show(DOSE)
    shape, edge = card.mask(), card.rect()
    if platform != "xcb":
        assert shape.isEmpty()
        return
    assert shape.boundingRect() == edge
    for corner in (edge.topLeft(), edge.topRight(), edge.bottomLeft(), edge.bottomRight()):
        assert not shape.contains(corner)
    inner = edge.adjusted(*(cards.look.theme.px(n) for n in (5, 5, -5, -5)))
    for corner in (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()):
        assert shape.contains(corner)
    lower = cards.show(AWAY, Notice("Title", "Body " * 60, "dose"))
    assert lower.mask().boundingRect() == lower.rect()


def test_a_discreet_card_shows_no_name_and_no_kind(cards: Cards) -> None:
    """Around a discreet notice there is neither the program's name nor the picture of a step."""
    card = cards.show(DISCREET)
    assert card.windowTitle().strip() == ""
    assert card.findChild(Tile) is None
    assert "skinroutine" not in " ".join((*words(card), card.accessibleName(), card.toolTip()))
    mark = QGuiApplication.windowIcon().pixmap(32, 32).toImage()
    assert card.windowIcon().pixmap(32, 32).toImage() != mark
    assert cards.show(DOSE).windowTitle() == "skinroutine reminder"
    assert cards.card("dose").findChild(Tile) is not None


def test_signs_are_shown_as_they_are(cards: Cards) -> None:
    """A name with marks of HTML is no markup."""
    card = cards.show(Notice("<b>5 & 6</b>", "<img src=x> &amp;", "marks"))
    assert words(card) == ["<b>5 & 6</b>", "<img src=x> &amp;"]
    assert {one.textFormat() for one in card.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("text", "is_right_to_left"),
    [
        ("19:00. With food.", False),
        (f"{HEBREW} 19:00.", True),
        (f"19:00. {HEBREW}", True),
        ("\u0645\u0631\u0647\u0645", True),
        (f"\u2068{HEBREW}\u2069 (12:30) and lip balm.", False),
        (f"\u2068{HEBREW}\u2069", False),
        ("19:00", False),
    ],
)
def test_each_paragraph_goes_in_its_own_direction(
    cards: Cards, text: str, is_right_to_left: bool
) -> None:
    """Words from right to left begin at the right; an isolated name does not turn the sentence."""
    card = cards.show(Notice("Title", text, "turned"))
    body = card.findChildren(QLabel)[1]
    picture = body.grab().toImage()
    ground = picture.pixelColor(0, 0)
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
    ]
    before, after = inked[0], picture.width() - 1 - inked[-1]
    assert (before > after) is is_right_to_left
    assert min(before, after) <= 3


def test_it_follows_the_look(cards: Cards) -> None:
    """When the theme changes, the card is painted in it and stays where it is."""
    card = cards.show(DOSE)
    place = card.geometry()
    ground = QPoint(card.width() // 2, 6)
    assert card.grab().toImage().pixelColor(ground) == cards.look.theme.color("surface")
    cards.look.choose(dark=True)
    settle()
    assert cards.look.theme.is_dark
    assert card.grab().toImage().pixelColor(ground) == cards.look.theme.color("surface")
    tile = card.findChild(Tile)
    assert tile is not None
    soft = tile.grab().toImage().pixelColor(tile.width() // 2, 3)
    assert soft == cards.look.theme.color("dose_soft")
    cross = button(card, PUT_AWAY)
    assert cards.look.theme.color("muted").name() in colours(cross)
    assert card.geometry() == place
    assert words(card) == [DOSE.title, DOSE.body]


def test_the_bell_has_its_colours(cards: Cards) -> None:
    """The tile without a kind is a bell in the accent on its soft ground."""
    card = cards.show(DISCREET)
    bell = card.childAt(QPoint(17 + 17, 17 + 17))
    assert bell is not None
    assert {cards.look.theme.color(one).name() for one in ("accent", "accent_soft")} <= colours(
        bell
    )


def test_stopping_takes_all_away(cards: Cards) -> None:
    """After the end no card is left, none comes, and who asks is told so."""
    shown = [cards.show(DOSE), cards.show(AWAY)]
    cards.notifier.stop()
    assert not any(card.isVisible() for card in shown)
    cards.notifier.show(DOSE, cards.reports.append)
    assert cards.tags == []
    assert cards.reports[-1].problem is NotShownReason.REFUSED
    assert len(cards.reports) == 3


def test_done_on_a_card_asks_where_a_dose_is_noted(qt: QApplication, desk: Desk) -> None:
    """The window comes forward with the question; the reminder stays until it is noted."""
    plan_twice(desk)
    desk.session.commands.tick(key("lip-balm", "midday"))
    desk.session.commands.tick(days.DOSE)
    with running(qt, desk.parts()) as program:
        program._cards.show(desk.newest, lambda _: None)
        (card,) = program._cards.cards
        program.window.hide()
        click(button(card, "Done"))
        assert program.window.isVisible()
        assert doses(desk) == [Ticked(days.DOSE, days.NOW)]
        assert program._cards.cards == (card,)
        answer(program, LEAVE)
        assert doses(desk) == [Ticked(days.DOSE, days.NOW)]
        click(button(card, "Done"))
        answer(program, NOTE)
        assert doses(desk)[-1] == Ticked(MORNING, days.NOW, None, "test")
        assert desk.newest.tag in desk.notifier.withdrawn
