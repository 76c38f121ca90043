"""No page, dialog or card says what must never be said; what is seeded in each of them is found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from skinroutine.app import tongue
from skinroutine.app.course.red_flags import C42
from skinroutine.ui.screens.exchange.import_dialog import ImportDialog
from skinroutine.ui.shell.application import Program

from fakes import FixedClock
from ui.desk import Desk, PaperAutostart, running, settle
from ui.hotel import a_hotel
from ui.never_say import without_allowed
from ui.never_say_screen import (
    COMPOSED,
    PAGES,
    Said,
    a_full_diary,
    broken_on_screen,
    cards,
    dialogs,
    never_shown,
    pages,
    quotations,
    welcomes,
    words_in,
)
from ui.never_say_walk import Seeded, notices, texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    """Let the next test speak English again."""
    yield
    tongue.speak()


@pytest.fixture
def full(qt: QApplication, profile: Path, clock: FixedClock) -> Iterator[Program]:
    """Yield the program over a diary in which everything is on show."""
    with a_full_diary(profile, clock) as desk, running(qt, desk.parts()) as made:
        yield made


def seeds(found: Sequence[Said]) -> dict[str, str]:
    """Return, for a text of each place, a forbidden sentence that names the place."""
    constant = {said for _, said in texts() if "{" not in said}
    made: dict[str, str] = {}
    for where in dict.fromkeys(where for where, _ in found):
        mine = [said for place, said in found if place == where and said in constant]
        others = {said for place, said in found if place != where}
        own = [said for said in mine if said not in others and said not in made]
        text = next(iter(own or [one for one in mine if one not in made]))
        made[text] = f"You failed at {where}"
    return made


def places(broken: Sequence[str]) -> set[str]:
    """Return where something was found."""
    return {one.partition(":")[0] for one in broken}


def test_no_page_and_no_dialog_breaks_a_rule(full: Program) -> None:
    """Every page, each dialog and the tray keep to the list; put in any of them, it is found."""
    found = [*pages(full), *dialogs(full)]
    assert broken_on_screen(found) == []
    surfaces = {where for where, _ in found}
    assert surfaces >= {*PAGES, "window", "tray"}
    assert never_shown(surfaces) == set()
    tongue.speak(Seeded(seeds(found)))
    full.look.changed.emit()
    settle()
    broken = broken_on_screen([*pages(full), *dialogs(full)])
    assert places(broken) == surfaces
    assert [one for one in broken if "you failed" not in one.casefold()] == []


def test_no_preview_of_a_file_breaks_a_rule(full: Program, tmp_path: Path, qtbot: QtBot) -> None:
    """What is said of a file before it is read into the diary keeps to the list."""
    table = tmp_path / "table.csv"
    table.write_text("date,habit,status\n2026-10-01,Hand cream,done\nnever,Lip balm,done\n")
    window = full.window
    dialog = ImportDialog(full.look, window, window._needs.files.imports, full.diary.carry_out)
    dialog.open()
    before = set(words_in(dialog))
    dialog.read(table)
    qtbot.waitUntil(dialog.import_button.isEnabled)
    found = [("ImportDialog", one) for one in words_in(dialog) if one not in before]
    assert any("table.csv" in one.replace("\u200b", "") for _, one in found)
    assert broken_on_screen(found) == []
    dialog.reject()
    settle()


def test_no_welcome_breaks_a_rule(qt: QApplication, profile: Path, clock: FixedClock) -> None:
    """Each page of the welcome keeps to the list; put in any of them, it is found."""
    with a_hotel(qt, profile, clock) as hotel:
        with hotel.guest(PaperAutostart()) as guest:
            found = list(welcomes(guest))
        assert broken_on_screen(found) == []
        tongue.speak(Seeded(seeds(found)))
        with hotel.guest(PaperAutostart()) as guest:
            broken = broken_on_screen(list(welcomes(guest)))
    assert places(broken) == {where for where, _ in found}


def test_no_empty_page_breaks_a_rule(qt: QApplication, desk: Desk) -> None:
    """Neither does any page of a diary without a course."""
    with running(qt, desk.parts()) as program:
        assert broken_on_screen(list(pages(program))) == []


def test_no_card_breaks_a_rule(full: Program) -> None:
    """The program's own card says no more than the reminder that it shows."""
    some = list(notices())[::25]
    found = list(cards(full, some))
    assert len(found) > len(some)
    assert broken_on_screen(found) == []
    tongue.speak(Seeded({"Put this reminder away": "Take it now"}))
    assert places(broken_on_screen(list(cards(full, some[:1])))) == {"card"}


def test_a_label_without_a_text_for_translators_is_seen(full: Program) -> None:
    """A sentence that somebody wrote straight into a label is found on its page."""
    seeded = QLabel("That is normal", full.window.about)
    seeded.show()
    assert places(broken_on_screen(pages(full))) == {"about"}


@pytest.mark.parametrize(
    "said",
    [
        "in 7 days it is safe",
        "You missed 7 days before",
        "80 % is good enough",
        "Stop taking 3 \u00d7 Absorica LD 16 mg, now",
        f"{C42} You failed",
        f"{C42.format(number='999')} It is a cure.",
        C42.format(number="a normal number"),
    ],
)
def test_what_a_page_puts_together_is_no_hole(said: str) -> None:
    """Beside, around and within what is allowed on a page, the rest is looked at."""
    assert broken_on_screen([("care", said)]) != []


def test_a_quotation_is_taken_out_whole() -> None:
    """What is left to the walk over the texts is long, and nothing else is."""
    found = list(quotations())
    assert len(found) > 80
    assert min(map(len, found)) > 20
    assert broken_on_screen([("care", one) for one in found]) == []
    assert broken_on_screen([("today", "Leaflets say: stop taking it.")]) != []
    assert len(COMPOSED) < 10
    assert without_allowed("That is Low mood") == "That is Low mood"
