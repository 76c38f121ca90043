"""The welcome can be heard, and nothing of it is clipped: in any size, theme and direction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from skinroutine.domain.plan.routine import Anchor
from skinroutine.domain.record.preferences import Region

from fakes import FixedClock
from ui.desk import PaperAutostart, click, words
from ui.hotel import PAGES, TITLES, Guest, Hotel, a_hotel
from ui.spoken import interactive, name, nameless, spoken
from ui.test_layout import beside, clipped, come_to_rest, cut_off, overlapping

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space


@pytest.fixture
def hotel(qt: QApplication, profile: Path, clock: FixedClock) -> Iterator[Hotel]:
    """Yield a new diary."""
    with a_hotel(qt, profile, clock) as made:
        yield made


@pytest.fixture
def guest(hotel: Hotel) -> Iterator[Guest]:
    """Yield the welcome of a new diary on a computer that can start the program."""
    with hotel.guest(PaperAutostart()) as made:
        yield made


def test_each_page_is_announced_with_its_progress(
    hotel: Hotel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A screen reader hears each page's title, and the sentences that come while one answers."""
    heard: list[str] = []

    def hear(event: object) -> None:
        message: Callable[[], str] = getattr(event, "message", str)
        heard.append(message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    with hotel.guest(PaperAutostart(refusal="It refuses.")) as guest:
        done = [name(guest.welcome.progress)]
        for page in PAGES[1:]:
            click(guest.welcome.foot.next)
            assert guest.title == TITLES[page]
            done.append(name(guest.welcome.progress))
        click(guest.welcome.foot.back)
        click(guest.welcome.times.start)
    assert heard == [*TITLES, TITLES[2], "It refuses."]
    assert done == [f"Page {n + 1} of 4" for n in PAGES]


def test_names_and_roles(guest: Guest) -> None:
    """Every control has a name of its own on its page, and the role of what it is."""
    roles = QAccessible.Role
    welcome = guest.welcome
    for page in PAGES:
        assert nameless(guest.window) == []
        names = [name(one) for one in interactive(guest.window)]
        assert len(set(names)) == len(names)
        assert name(welcome.page) == TITLES[page]
        assert spoken(welcome.progress).role() is roles.ProgressBar
        if page < PAGES[-1]:
            click(welcome.foot.next)
    switches = [*welcome.beginning.switches.values(), welcome.times.start]
    assert {spoken(one).role() for one in switches} == {roles.CheckBox}
    assert [name(one) for one in switches] == [
        "Moisturizer",
        "Sunscreen SPF 30+",
        "Lip balm",
        "Isotretinoin",
        "Start with my computer, quietly in the tray",
    ]
    assert [name(one) for one in welcome.times.fields.values()] == [
        "I get up",
        "Lunch",
        "Dinner, with my dose",
        "I go to bed",
    ]
    assert name(welcome.leaflet.dose) == "Dose on the label, in mg"


SIZES = ((1040, 720), (720, 520))
READS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("scale", [1.0, 2.0], ids=lambda scale: f"{scale:.0%}")
@pytest.mark.parametrize(
    ("theme", "reads"),
    [("light", READS[0]), ("contrast", READS[1])],
    ids=["light", "rtl"],
)
def test_everything_fits(
    hotel: Hotel, theme: str, reads: Qt.LayoutDirection, scale: float, size: tuple[int, int]
) -> None:
    """Nothing is clipped, with every sentence on show, and the buttons are always in view."""
    autostart = PaperAutostart(trouble="The folder of what is started cannot be read.")
    with hotel.guest(autostart, theme=theme, reads=reads, scale=scale, size=size) as guest:
        welcome = guest.welcome
        for page in PAGES:
            if page == 1:
                welcome.leaflet.dose.setText("20 10")
                assert welcome.leaflet.refuse()
            if page == 2:
                welcome.times.fields[Anchor.WAKE].setFocus()
                guest.keys("1230", ENTER)
                assert words(welcome.told)
            if page == 3:
                click(welcome.reach.try_out.send)
                guest.diary.troubled.emit(
                    "The diary in this folder is read-only; nothing is saved."
                )
            come_to_rest(guest.window)
            assert (guest.window.width(), guest.window.height()) == size
            assert clipped(guest.window) == []
            assert beside(welcome) == []
            assert cut_off(guest.window) == []
            assert overlapping(guest.window) == []
            foot = welcome.foot
            assert foot.skip.isVisible() == (page < PAGES[-1])
            for one in (foot.back, foot.next, *([foot.skip] if page < PAGES[-1] else [])):
                assert one.isVisible()
                assert not one.visibleRegion().isEmpty()
            welcome.leaflet.dose.setText("20")
            welcome.times.fields[Anchor.WAKE].show_time(time(7))
            welcome.foot.next.setEnabled(True)
            if page < PAGES[-1]:
                click(welcome.foot.next)


def test_large_text_begins_with_the_title(hotel: Hotel) -> None:
    """Where the first control is out of view the page has the focus; arrows scroll, Tab goes on.

    Space then changes nothing that nobody sees.
    """
    with hotel.guest(PaperAutostart(), scale=2.0, size=(720, 520)) as guest:
        page = guest.welcome.beginning
        assert page.hasFocus()
        assert page.area.verticalScrollBar().value() == 0
        guest.keys(SPACE, Qt.Key.Key_Down)
        assert page.area.verticalScrollBar().value() > 0
        assert all(switch.is_on for switch in page.switches.values())
        assert page.region.answer.value is Region.UK
        guest.keys(TAB)
        first = page.first
        assert first.hasFocus()
        assert first.visibleRegion().boundingRect().size() == first.size()
        guest.keys(ENTER)
        assert guest.title == TITLES[1]
        assert guest.welcome.leaflet.name.hasFocus()


def test_the_column_stays_where_it_is(hotel: Hotel) -> None:
    """The cards end where the bar above them ends, with a scroll bar beside them or without."""
    for reads in READS:
        for size in SIZES:
            with hotel.guest(PaperAutostart(), reads=reads, size=size) as guest:
                welcome = guest.welcome
                come_to_rest(guest.window)
                frame, bar = welcome.beginning.level, welcome.progress
                left = frame.mapTo(welcome, QPoint(0, 0)).x()
                assert left == bar.x()
                assert frame.width() == bar.width()


def test_longer_words_of_another_language_fit(hotel: Hotel) -> None:
    """Where the three buttons have no room beside each other, skip goes beneath."""
    with hotel.guest(PaperAutostart(), scale=2.0, size=(720, 520)) as guest:
        foot = guest.welcome.foot
        beside_it = foot.skip.y()
        assert foot.back.y() == beside_it == foot.next.y()
        foot.skip.setText("Auslassen und die \u00fcblichen Uhrzeiten nehmen")
        guest.welcome._fit()
        come_to_rest(guest.window)
        assert foot.skip.y() > foot.next.geometry().bottom()
        assert clipped(guest.window) == []
        assert cut_off(guest.window) == []
        assert guest.window.width() == 720


def test_why_one_cannot_go_on_is_in_view(hotel: Hotel) -> None:
    """In large text, too, the sentence is on show, with the field it speaks of."""
    with hotel.guest(PaperAutostart(), scale=2.0, size=(720, 520)) as guest:
        welcome = guest.welcome
        guest.go_to(1)
        welcome.leaflet.dose.setText("20 10")
        guest.keys(ENTER)
        for one in (welcome.leaflet.told, welcome.leaflet.dose):
            assert one.visibleRegion().boundingRect().size() == one.size()
        welcome.leaflet.dose.setText("20")
        guest.keys(ENTER, "1230", ENTER)
        assert welcome.told.visibleRegion().boundingRect().size() == welcome.told.size()
        assert words(welcome.told)
