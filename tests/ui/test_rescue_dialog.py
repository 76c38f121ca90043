"""The offer in the place of a damaged diary: what it says, what each choice does, how it fits."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from adapters.store.damage import NOW, PAGE, Whole, rows_of, whole_diary
from skinroutine.adapters.system import files
from skinroutine.app.keeping.rescue import Take
from skinroutine.compose import rescue as compose_rescue
from skinroutine.domain.record.preferences import Preferences, ThemeChoice
from skinroutine.ui.screens.keeping.rescue_dialog import RescueDialog
from skinroutine.ui.screens.lock.memory import remember
from skinroutine.ui.shell.again import ONCE, begin_again
from skinroutine.ui.shell.rescue_start import RescueStart
from skinroutine.ui.shell.single_instance import SingleInstance
from skinroutine.ui.wording.keeping import Present

from fakes import FixedClock
from ui.desk import settle

BERLIN = ZoneInfo("Europe/Berlin")
PRESENT = Present(NOW.date(), BERLIN)
Start = Callable[[], RescueStart]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return whole_diary(tmp_path_factory.mktemp("whole") / "closed", is_closed=True)


@pytest.fixture
def path(whole: Whole, tmp_path: Path) -> Path:
    """Return the place of a diary of which every sixth page is gone."""
    path = whole.copy_to(tmp_path / "profile")
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)
    for start in range(3 * PAGE, len(data), 6 * PAGE):
        data[start : start + PAGE] = bytes(PAGE)
    path.write_bytes(data)
    return path


@pytest.fixture
def start(qt: QApplication, path: Path, qtbot: QtBot) -> Iterator[Start]:
    """Yield a function that makes the offer and waits until it has looked."""
    made: list[RescueStart] = []

    def begin() -> RescueStart:
        rescue = compose_rescue.rescue_of(path.parent, clock=FixedClock(NOW))
        offer = RescueStart(qt, rescue, PRESENT, files.resources(), path.parent)
        made.append(offer)
        offer.start()
        qtbot.waitUntil(lambda: not offer.dialog.is_working, timeout=20_000)
        settle()
        return offer

    yield begin
    for one in made:
        one.end()
        one.take_away()
    settle()


def said(dialog: RescueDialog) -> str:
    """Return everything that can be read in it."""
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_it_says_what_happened_and_what_each_choice_gives(
    start: Start, path: Path, whole: Whole
) -> None:
    dialog = start().dialog
    told = said(dialog)
    read = compose_rescue.rescue_of(path.parent, clock=FixedClock(NOW)).examine()
    assert f"{read.read} entries can still be read." in told
    assert "The newest of them is from Monday 2 November, 10:" in told
    assert f"from Sunday 1 November, 10:00, with {whole.in_backup} entries." in told
    assert f"It lacks {read.only_in_backup} entries that the backup alone has." in told
    assert "2026-11-02T090000Z" in told.replace("\u200b", "")
    assert list(dialog.takes) == [Take.BOTH, Take.READ, Take.BACKUP, Take.EMPTY]
    assert dialog.focusWidget() is dialog.takes[Take.BOTH]
    assert dialog.takes[Take.BACKUP].accessibleDescription().startswith("Take the backup: ")


def test_enter_takes_what_loses_the_least(
    start: Start, path: Path, whole: Whole, qtbot: QtBot
) -> None:
    offer = start()
    QTest.keyClick(offer.dialog, Qt.Key.Key_Return)
    assert not offer.dialog.quit_button.isEnabled()
    qtbot.waitUntil(lambda: offer.is_mended, timeout=20_000)
    found = rows_of(path)
    assert len(found) > whole.in_backup
    assert all(whole.rows[one] == row for one, row in found.items())
    assert len(list(path.parent.glob("damaged/*/diary.sqlite3"))) == 1


@pytest.mark.parametrize("take", [Take.BACKUP, Take.READ, Take.EMPTY])
def test_each_button_does_what_it_says(
    start: Start, path: Path, whole: Whole, qtbot: QtBot, take: Take
) -> None:
    offer = start()
    offer.dialog.takes[take].click()
    qtbot.waitUntil(lambda: offer.is_mended, timeout=20_000)
    count = len(rows_of(path))
    expected = {Take.BACKUP: count == whole.in_backup, Take.EMPTY: count == 0}
    assert expected.get(take, 0 < count < len(whole.rows))


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_quit_leaves_everything_as_it_was(start: Start, path: Path, way: str) -> None:
    before = {one: one.read_bytes() for one in path.parent.rglob("*") if one.is_file()}
    offer = start()
    if way == "button":
        offer.dialog.quit_button.click()
    elif way == "escape":
        QTest.keyClick(offer.dialog, Qt.Key.Key_Escape)
    else:
        offer.end()
    assert not offer.is_mended
    settle()
    assert not isValid(offer.dialog)
    assert {one: one.read_bytes() for one in path.parent.rglob("*") if one.is_file()} == before


@pytest.mark.expects_log("ERROR .*rescue")
def test_what_cannot_be_set_aside_is_told_and_can_be_tried_again(
    start: Start, path: Path, qtbot: QtBot
) -> None:
    (path.parent / "damaged").write_text("in the way")
    offer = start()
    offer.dialog.takes[Take.BOTH].click()
    qtbot.waitUntil(lambda: not offer.dialog.is_working, timeout=20_000)
    assert "cannot be set aside" in said(offer.dialog).replace("\u200b", "")
    assert offer.dialog.takes[Take.BOTH].isEnabled()
    (path.parent / "damaged").unlink()
    offer.dialog.takes[Take.BOTH].click()
    qtbot.waitUntil(lambda: offer.is_mended, timeout=20_000)


def test_without_any_diary_there_is_the_backup(start: Start, path: Path) -> None:
    path.unlink()
    dialog = start().dialog
    assert "The file with your entries is gone." in said(dialog)
    assert "is not deleted" not in said(dialog)
    assert list(dialog.takes) == [Take.BACKUP, Take.EMPTY]


def test_without_a_backup_there_is_what_was_read(start: Start, path: Path) -> None:
    for one in path.parent.glob("backups/*"):
        one.unlink()
    dialog = start().dialog
    assert "There is no backup that can be read." in said(dialog)
    assert list(dialog.takes) == [Take.READ, Take.EMPTY]


@pytest.mark.parametrize("size", [100, 200])
def test_it_wears_what_is_known_and_fits_the_screen(start: Start, path: Path, size: int) -> None:
    remember(path.parent, Preferences(theme=ThemeChoice.DARK, text_size=size))
    offer = start()
    assert (offer.look.theme.name, offer.look.theme.scale) == ("dark", size / 100)
    room = offer.dialog.screen().availableSize()
    assert offer.dialog.height() <= room.height()
    assert offer.dialog.width() <= room.width()
    for button in offer.dialog.takes.values():
        assert offer.dialog.rect().contains(button.mapTo(offer.dialog, button.rect().center()))
        assert button.width() >= button.sizeHint().width()


def test_closed_while_it_looks_it_leaves_nothing_behind(
    qt: QApplication, path: Path, qtbot: QtBot
) -> None:
    rescue = compose_rescue.rescue_of(path.parent, clock=FixedClock(NOW))
    offer = RescueStart(qt, rescue, PRESENT, files.resources(), path.parent)
    offer.start()
    offer.end()
    qtbot.waitUntil(lambda: not isValid(offer.dialog), timeout=20_000)
    assert not offer.is_mended
    assert sorted(one.name for one in path.parent.iterdir()) == ["backups", path.name]
    offer.take_away()
    settle()


def test_a_start_anew_is_made_once(
    qt: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the same program with the same words, without the claim; the second time, nothing."""
    begun: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(os, "execve", lambda program, words, _: begun.append((program, words)))
    monkeypatch.setenv(ONCE, "")  # so that it is away again afterwards
    monkeypatch.delenv(ONCE)
    instance = SingleInstance(tmp_path)
    assert instance.lock()
    begin_again(instance)
    assert begun == [(sys.executable, [sys.executable, *sys.orig_argv[1:]])]
    other = SingleInstance(tmp_path)
    assert other.lock()
    begin_again(other)
    assert len(begun) == 1
    assert not SingleInstance(tmp_path).lock()
