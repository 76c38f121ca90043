"""A window whose program was replaced or removed: what it offers, when it gives way by itself."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from skinroutine.adapters.system.files import resources
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.parts.icons import Icons, read_ahead
from skinroutine.ui.parts.offer import Offer
from skinroutine.ui.screens.routine import RoutinePage
from skinroutine.ui.wording import renewal as words

from fakes import FixedClock
from ui.bench import on_show, wearing
from ui.desk import Desk, button, click, settle
from ui.lock_bench import a_locked_desk, lock
from ui.renewed_bench import IN_TRAY, OFFERED, START, Bench, opened
from ui.routine_bench import write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield a program whose files are in the test's own hands, with its window on show."""
    with opened(qt, desk) as made:
        yield made


def test_a_window_on_show_offers_it_and_waits(bench: Bench) -> None:
    """A banner with a button, and the same in the tray; nothing begins before it is pressed."""
    bench.replaced()
    offer = bench.program.window.offer
    assert offer.isVisible()
    assert offer.words == offer.accessibleName() == OFFERED
    assert IN_TRAY in bench.menu
    assert bench.trials == []
    click(button(offer, START))
    assert not bench.program.is_to_renew, "it gave way before what was installed was tried"
    bench.tried()
    assert bench.program.is_to_renew


def test_it_is_taken_up_by_keyboard(bench: Bench) -> None:
    """Tab leads to its button, Space presses it."""
    bench.replaced()
    start = button(bench.program.window.offer, START)
    bench.program.window.activateWindow()
    bench.program.window.setFocus()
    for _ in range(60):
        if start.hasFocus():
            break
        QTest.keyClick(bench.program.window, Qt.Key.Key_Tab)
    assert start.hasFocus()
    QTest.keyClick(start, Qt.Key.Key_Space)
    assert len(bench.trials) == 1


def test_a_hidden_window_gives_way_unasked_and_once(bench: Bench) -> None:
    """Where nobody sees it, what was installed is tried, and then started."""
    bench.program.window.hide()
    bench.replaced()
    assert len(bench.trials) == 1
    bench.beat()
    assert len(bench.trials) == 1
    bench.tried()
    assert bench.program.is_to_renew


def test_a_minimised_window_gives_way_unasked(bench: Bench) -> None:
    """As on a desktop without a tray."""
    bench.program.window.showMinimized()
    bench.replaced()
    assert len(bench.trials) == 1


def test_what_cannot_be_started_is_not_tried_again(bench: Bench) -> None:
    """The old one goes on, and says so."""
    bench.program.window.hide()
    bench.replaced()
    bench.tried(is_good=False)
    for _ in range(3):
        bench.beat()
    assert not bench.program.is_to_renew
    assert len(bench.trials) == 1
    bench.program.come_forward()
    settle()
    assert bench.program.window.offer.words == words.NOT_READY


def test_somebody_who_comes_in_between_is_not_disturbed(bench: Bench) -> None:
    """The window is opened while what was installed is tried: then it is an offer."""
    bench.program.window.hide()
    bench.replaced()
    bench.program.come_forward()
    bench.tried()
    assert not bench.program.is_to_renew
    assert bench.program.window.offer.words == OFFERED
    bench.program.window.hide()
    bench.beat()
    bench.tried()
    assert bench.program.is_to_renew


def draft(bench: Bench) -> None:
    """Type a name on the routine page, and save nothing."""
    page = cast("RoutinePage", bench.program.window.pages.page("routine"))
    bench.program.window.show_place("routine")
    settle()
    write(page.editor.name, "Another name")
    assert page.has_unsaved


def words_typed(bench: Bench) -> None:
    """Type into a field of a page."""
    field = QLineEdit(bench.program.window.today)
    QTest.keyClicks(field, "x")


def dialog(bench: Bench) -> None:
    """Open a dialog."""
    made = QDialog(bench.program.window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.open()
    bench.program.destroyed.connect(made.deleteLater)


def pop_up(bench: Bench) -> None:
    """Let a pop-up stand on the screen."""
    bench.program.loop._pop_ups._shown["x"] = cast(
        "Any", SimpleNamespace(prompts=(), tag="x", keys=())
    )


def backup(bench: Bench) -> None:
    """Let the backup of the day be under way."""
    bench.program._keeper = None
    around = bench.renewing._around
    keeper = SimpleNamespace(is_busy=True)
    bench.renewing._around = replace(around, keeper=cast("Any", keeper))


@pytest.mark.parametrize("what", [draft, words_typed, dialog, pop_up, backup])
def test_a_hidden_window_with_something_under_way_waits(
    bench: Bench, what: Callable[[Bench], None]
) -> None:
    """What was typed, a dialog, a pop-up that stands, a job: none of it is ended unasked."""
    what(bench)
    bench.program.window.hide()
    bench.replaced()
    assert bench.trials == []
    assert bench.program.window.offer.words == OFFERED
    bench.program.loop._pop_ups._shown.clear()
    for one in bench.program.window.findChildren(QDialog):
        one.close()


def test_something_unsaved_is_said_before_it_is_lost(bench: Bench) -> None:
    """The button of the banner, and the tray's entry, do not take a draft away."""
    draft(bench)
    bench.replaced()
    bench.program.window.hide()
    bench.program.tray.renew_requested.emit()
    settle()
    assert bench.trials == []
    assert bench.program.window.isVisible(), "the sentence is where nobody sees it"
    assert bench.program.window.offer.words == words.UNSAVED


def test_a_lock_is_said_and_waited_for(qt: QApplication, profile: Path, clock: FixedClock) -> None:
    """A start anew asks for the passphrase: that is left to the person, open or locked."""
    with a_locked_desk(profile, clock) as desk, opened(qt, desk) as bench:
        bench.program.window.hide()
        bench.replaced()
        assert bench.trials == []
        assert bench.program.window.offer.words == f"{OFFERED} {words.ASKS}"
        assert IN_TRAY in bench.menu
        lock(bench.program)
        bench.replaced("3")
        assert bench.trials == []
        bench.program.tray.renew_requested.emit()
        bench.tried()
        assert bench.program.is_to_renew


def tip(bench: Bench) -> str:
    """Return what the tray says when it is pointed at."""
    icon = bench.program.tray.icon
    assert icon is not None
    return icon.toolTip()


def test_the_tray_does_not_name_a_removed_program_in_discreet_mode(bench: Bench) -> None:
    """Others may read what it says."""
    bench.program.diary.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    bench.replaced(None)
    assert "skinroutine" not in tip(bench)
    bench.program.diary.prefer(PreferenceName.TEXT_LEVEL, "full")
    settle()
    assert words.GONE in tip(bench)


def test_the_name_of_each_button_begins_with_what_it_shows(bench: Bench) -> None:
    """Who speaks to the computer says what is read there."""
    offer = bench.program.window.offer
    bench.replaced()
    assert button(offer, "Later").accessibleName() == "Later, Put this message away"
    bench.replaced(None)
    assert button(offer, "OK").accessibleName() == "OK, Put this message away"


def test_a_removed_program_says_so_once(bench: Bench) -> None:
    """There is nothing to start; what was noted stays; put away, it is not said again."""
    bench.replaced(None)
    offer = bench.program.window.offer
    assert offer.words == words.GONE
    assert offer.button == ""
    assert IN_TRAY not in bench.menu
    assert tip(bench).endswith(words.GONE), "its window may be hidden"
    click(button(offer, "OK"))
    bench.beat()
    assert not offer.isVisible()
    bench.replaced("2")
    assert offer.words == OFFERED
    assert words.GONE not in tip(bench)
    bench.replaced("1")
    assert not offer.isVisible()
    assert IN_TRAY not in bench.menu


def test_the_offer_stays_when_the_window_is_made_anew(bench: Bench) -> None:
    """As with another theme; the new button works."""
    bench.replaced()
    bench.program.diary.prefer(PreferenceName.THEME, "dark")
    settle()
    offer = bench.program.window.offer
    assert offer.words == OFFERED
    click(button(offer, START))
    assert len(bench.trials) == 1


def test_the_tray_names_nothing_of_it_in_discreet_mode(bench: Bench) -> None:
    """The entry does not name the program; before there is an update there is none."""
    assert IN_TRAY not in bench.menu
    bench.program.diary.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    bench.replaced()
    assert IN_TRAY in bench.menu
    assert not any("skinroutine" in one for one in bench.menu)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("rtl", [False, True])
def test_the_offer_has_room(bench: Bench, scale: float, rtl: bool) -> None:
    """At the least size of the window and the greatest text nothing of it is cut off."""
    del bench
    qt = cast("QApplication", QApplication.instance())
    with wearing(qt, scale=scale, rtl=rtl) as look:
        made = Offer(look)
        with on_show(made, width=360) as page:
            made.say(f"{OFFERED} {words.ASKS}", START)
            page.resize(360, 800)
            settle()
            for one in (button(made, START), button(made, "Later")):
                assert one.width() >= one.sizeHint().width()
                place = QRect(one.mapTo(made, QPoint(0, 0)), one.size())
                assert made.rect().contains(place)
            assert made._words.height() >= made._words.heightForWidth(made._words.width())


@pytest.mark.expects_log("WARNING .*a page cannot be made ahead")
@pytest.mark.parametrize("fault", [FileNotFoundError, ImportError, SystemExit, AttributeError])
def test_a_page_that_nobody_asked_for_is_let_be_where_its_files_are_gone(
    bench: Bench, fault: type[BaseException]
) -> None:
    """It is not tried again every moment; a bundle's importer would end the program."""
    pages = bench.program.window.pages

    def gone() -> QWidget:
        raise fault

    pages._made.clear()
    pages._makers = {"today": gone}
    pages._rest.start()
    pages._make_next()
    assert not pages._rest.isActive()


def test_icons_come_from_memory_once_they_were_read(qt: QApplication, tmp_path: Path) -> None:
    """In a colour that was not drawn before, when their files are gone."""
    folder = tmp_path / "resources"
    shutil.copytree(resources() / "icons", folder / "icons")
    read_ahead(folder)
    shutil.rmtree(folder)
    drawn = Icons(folder).pixmap("bell", 16, QColor("#123456")).toImage()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(16) for y in range(16))


def test_the_end_of_the_program_ends_a_trial(bench: Bench) -> None:
    """It is not left behind."""
    bench.program.window.hide()
    bench.replaced()
    bench.program.stop()
    assert bench.trials[0].is_stopped
