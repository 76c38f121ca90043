"""Backups in the window: made, listed, gone back to and taken back, with the disk in the way."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skinroutine import compose
from skinroutine.app.errors import WorldFailure
from skinroutine.app.keeping.backups import Backup, BackupKind, Backups, GoOn, always
from skinroutine.domain.record.event import Ticked
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.screens.keeping.backups_dialog import BackupsDialog
from skinroutine.ui.screens.keeping.desk import BackupDesk, Job
from skinroutine.ui.screens.keeping.files import ask_for_copy, ask_where_to_copy
from skinroutine.ui.screens.keeping.restore_dialog import RestoreDialog
from skinroutine.ui.screens.settings import SettingsPage
from skinroutine.ui.screens.settings.data import Data
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording import keeping

from fakes import FixedClock
from ui.days import DOSE, NOW
from ui.desk import Desk, click, press, settle, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NOT_GOOD = pytest.mark.expects_log("a backup is not good")


@pytest.fixture
def page(program: Program) -> SettingsPage:
    """Return the settings on show."""
    program.window.show_place("settings")
    settle()
    return program.window.settings


@pytest.fixture
def data(page: SettingsPage) -> Data:
    """Return the group of the person's data."""
    return page.data


@pytest.fixture
def desk_of(program: Program, page: SettingsPage) -> BackupDesk:
    """Return what works on backups."""
    return program.window.pages._desk


@pytest.fixture
def backups(desk: Desk) -> Backups:
    """Return the backups of the diary, beside the window."""
    return compose.backups(desk.session)


def note(data: Data, name: str) -> str:
    """Return the sentence of a row."""
    return next(row for row in data.rows if row.name == name).note.text()


def wait(qtbot: QtBot, what: Callable[[], bool]) -> None:
    """Wait for what another thread does."""
    qtbot.waitUntil(what, timeout=20_000)
    settle()


def open_list(qtbot: QtBot, program: Program) -> BackupsDialog:
    """Open the list as a person does, and wait until all are looked at."""
    click(program.window.settings.data.backups_button)
    dialog = program.window.findChild(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    wait(qtbot, lambda: not dialog.is_working)
    return dialog


def open_restore(qtbot: QtBot, program: Program, source: str | Path) -> RestoreDialog:
    """Ask whether something is to be restored, and wait until it was looked at."""
    program.window.pages.open_restore(source)
    dialog = program.window.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    wait(qtbot, lambda: not dialog.is_working)
    return dialog


def count(desk: Desk) -> int:
    """Return how many facts the diary holds."""
    return desk.session.store.count()


class Gate:
    """Holds work up until it is let through; `go_on` says whether it may go on then."""

    def __init__(self) -> None:
        self.begun, self.through = threading.Event(), threading.Event()

    def hold(self, work: Callable[[GoOn], object]) -> Callable[..., object]:
        """Return work that begins, tells a part, waits, and is done then."""

        def held(*_args: object, go_on: GoOn = always) -> object:
            go_on(0.42)
            self.begun.set()
            assert self.through.wait(20)
            return work(go_on)

        return held


@contextmanager
def held(monkeypatch: pytest.MonkeyPatch, backups: Backups, name: str) -> Iterator[Gate]:
    """Hold a method of the backups up until the end."""
    gate, real = Gate(), getattr(backups, name)
    monkeypatch.setattr(backups, name, gate.hold(lambda go_on: real(go_on=go_on)))
    try:
        yield gate
    finally:
        gate.through.set()


def test_a_backup_is_made_and_told(qtbot: QtBot, data: Data, backups: Backups, desk: Desk) -> None:
    assert "makes a backup by itself" in note(data, "back-up")
    assert note(data, "backups") == "There is none yet."
    click(data.back_up.button)
    wait(qtbot, lambda: note(data, "back-up").startswith("Backed up"))
    assert note(data, "back-up") == f"Backed up just now: {count(desk)} entries."
    (made,) = backups.all()
    assert (made.kind, made.facts, made.is_good) == (BackupKind.BY_HAND, count(desk), True)
    assert note(data, "backups").startswith("The newest is from Thursday 5 November, ")


def test_while_it_is_made_nothing_else_begins(
    qtbot: QtBot, program: Program, data: Data, desk_of: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window goes on, shows how far it is, and keeps the focus where it was."""
    others = (data.copy.button, data.backups_button, data.file_button)
    with held(monkeypatch, desk_of.backups, "back_up") as gate:
        data.back_up.button.setFocus()
        click(data.back_up.button)
        wait(qtbot, lambda: data.back_up.bar.value() == 42)
        assert gate.begun.is_set()
        wait(qtbot, data.back_up.bar.isVisible)
        assert note(data, "back-up") == "Backing up\u2026"
        assert not any(one.isEnabled() for one in others)
        assert data.back_up.button.hasFocus()
        click(data.back_up.button)
        program.window.show_place("today")
        program.window.show_place("settings")
        gate.through.set()
        wait(qtbot, lambda: desk_of.job is None)
    assert not data.back_up.bar.isVisible()
    assert all(one.isEnabled() for one in others)
    assert len(desk_of.backups.names()) == 1


def test_a_page_made_anew_goes_on_with_it(
    qtbot: QtBot, program: Program, data: Data, desk_of: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another theme in the middle of it: the new page shows the work and its end."""
    with held(monkeypatch, desk_of.backups, "back_up") as gate:
        click(data.back_up.button)
        wait(qtbot, gate.begun.is_set)
        program.diary.prefer(PreferenceName.THEME, "dark")
        settle()
        again = program.window.settings.data
        assert again is not data
        wait(qtbot, again.back_up.bar.isVisible)
        gate.through.set()
        wait(qtbot, lambda: note(again, "back-up").startswith("Backed up"))


@pytest.mark.expects_log("backup: NotADirectoryError")
def test_what_the_disk_refuses_is_told(
    qtbot: QtBot, data: Data, profile: Path, desk_of: BackupDesk
) -> None:
    (profile / "backups").write_text("no folder")
    click(data.back_up.button)
    wait(qtbot, lambda: desk_of.job is None)
    assert "Not a directory" in note(data, "back-up")
    assert data.back_up.button.isEnabled()


@pytest.mark.expects_log("work on backups failed")
def test_a_fault_of_ours_is_told_as_one(
    qtbot: QtBot, data: Data, desk_of: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**_said: object) -> Backup:
        raise AssertionError

    monkeypatch.setattr(desk_of.backups, "back_up", broken)
    click(data.back_up.button)
    wait(qtbot, lambda: desk_of.job is None)
    assert note(data, "back-up") == keeping.FAILED


def test_a_copy_is_saved(
    qtbot: QtBot, data: Data, desk_of: BackupDesk, tmp_path: Path, backups: Backups, desk: Desk
) -> None:
    """Under a name that says nothing; its place is told, and it can be restored."""
    chooser = ask_where_to_copy(data, desk_of)
    (chosen,) = chooser.selectedFiles()
    assert Path(chosen).name == "backup-2026-11-05.sqlite3"
    chooser.reject()
    desk_of.copy_to(tmp_path / "copy.sqlite3")
    wait(qtbot, lambda: desk_of.job is None)
    assert note(data, "copy").replace("\u200b", "") == (
        f"Saved as copy.sqlite3 in the folder {tmp_path.name}."
    )
    assert backups.look(tmp_path / "copy.sqlite3").facts == count(desk)


def test_the_focus_is_back_on_the_button_that_saves_a_copy(
    qtbot: QtBot, data: Data, desk_of: BackupDesk, tmp_path: Path
) -> None:
    """And not on the next one, which deletes everything: the copy begins while a dialog is open."""
    data.copy.button.setFocus()
    chooser = ask_where_to_copy(data, desk_of)
    wait(qtbot, lambda: not data.copy.button.hasFocus())
    desk_of.copy_to(tmp_path / "copy.sqlite3")
    chooser.reject()
    wait(qtbot, lambda: desk_of.job is None)
    assert data.window().focusWidget() is data.copy.button


def test_a_copy_that_cannot_be_written_is_told(
    qtbot: QtBot, data: Data, desk_of: BackupDesk, tmp_path: Path
) -> None:
    desk_of.copy_to(tmp_path / "nowhere" / "copy.sqlite3")
    wait(qtbot, lambda: desk_of.job is None)
    assert "was not written" in note(data, "copy").replace("\u200b", "")


def test_a_file_is_asked_for(data: Data, tmp_path: Path) -> None:
    chosen: list[Path] = []
    chooser = ask_for_copy(data, chosen.append)
    assert [one.rpartition(" ")[2] for one in chooser.nameFilters()] == ["(*.sqlite3)", "(*)"]
    chooser.fileSelected.emit(str(tmp_path / "one"))
    assert chosen == [tmp_path / "one"]
    chooser.reject()


def fill(backups: Backups, clock: FixedClock) -> None:
    """Make a backup of each kind that a person makes, and spoil the oldest."""
    for days, kind in ((400, BackupKind.DAILY), (3, BackupKind.BY_HAND), (1, BackupKind.DAILY)):
        clock.instant = NOW - timedelta(days=days)
        backups.back_up(kind)
    clock.instant = NOW
    oldest = backups.names()[-1]
    (Path(backups.place) / oldest.name).write_bytes(b"spoilt" * 1000)


@NOT_GOOD
def test_the_list_says_when_why_and_how_much(
    qtbot: QtBot,
    program: Program,
    page: SettingsPage,
    backups: Backups,
    clock: FixedClock,
    desk: Desk,
) -> None:
    fill(backups, clock)
    dialog = open_list(qtbot, program)
    assert len(backups.names()) == 3
    held_now = f"{count(desk)} entries"
    items = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert [one.splitlines()[0] for one in items] == [
        "Wednesday 4 November, 19:12",
        "Monday 2 November, 19:12",
        "Wednesday 1 October 2025, 20:12",
    ]
    assert [one.splitlines()[1] for one in items] == [
        f"made by itself \u00b7 {held_now}",
        f"made by you \u00b7 {held_now}",
        "made by itself \u00b7 not readable",
    ]
    assert dialog.list.accessibleName() == "Backups, the newest first"
    dialog.reject()
    settle()


@NOT_GOOD
def test_the_list_goes_by_keys(
    qtbot: QtBot, program: Program, page: SettingsPage, backups: Backups, clock: FixedClock
) -> None:
    """Arrows choose, Enter goes on; one that cannot be read cannot be restored."""
    fill(backups, clock)
    dialog = open_list(qtbot, program)
    wait(qtbot, dialog.list.hasFocus)
    press(dialog.list, Qt.Key.Key_End)
    assert not dialog.restore.isEnabled()
    press(dialog.list, Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(dialog.list, Qt.Key.Key_Up)
    assert dialog.restore.isEnabled()
    press(dialog.list, Qt.Key.Key_Return)
    assert program.window.findChild(BackupsDialog) is None
    restore = program.window.findChild(RestoreDialog)
    assert isinstance(restore, RestoreDialog)
    assert restore._source == backups.names()[1].name
    wait(qtbot, lambda: not restore.is_working)
    restore.reject()
    settle()


def test_a_double_click_asks_once(
    qtbot: QtBot, program: Program, page: SettingsPage, backups: Backups
) -> None:
    backups.back_up()
    dialog = open_list(qtbot, program)
    place = dialog.list.visualItemRect(dialog.list.item(0)).center()
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(dialog.list.viewport(), button, pos=place)
    QTest.mouseDClick(dialog.list.viewport(), button, pos=place)
    settle()
    (asked,) = program.window.findChildren(RestoreDialog)
    wait(qtbot, lambda: not asked.is_working)
    asked.reject()
    settle()


def test_enter_on_the_button_restores(
    qtbot: QtBot, program: Program, page: SettingsPage, older: Backup, desk: Desk
) -> None:
    """Who went to it by keys means it."""
    dialog = open_restore(qtbot, program, older.name)
    press(dialog.keep, Qt.Key.Key_Tab)
    assert dialog.restore.hasFocus()
    press(dialog.restore, Qt.Key.Key_Return)
    wait(qtbot, lambda: count(desk) == older.facts)
    wait(qtbot, lambda: program.window.findChild(RestoreDialog) is None)


def test_an_empty_shelf_says_so(qtbot: QtBot, program: Program, page: SettingsPage) -> None:
    dialog = open_list(qtbot, program)
    assert dialog.said.text() == "There is none yet."
    assert not dialog.restore.isEnabled()
    assert not dialog.list.isVisible()
    dialog.reject()
    settle()


def test_a_list_that_cannot_be_read_says_why(
    qtbot: QtBot,
    program: Program,
    page: SettingsPage,
    desk_of: BackupDesk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_go_on: GoOn = always) -> tuple[Backup, ...]:
        message = "The backups cannot be listed: Input/output error."
        raise WorldFailure(message)

    monkeypatch.setattr(desk_of.backups, "all", refuse)
    dialog = open_list(qtbot, program)
    assert "cannot be listed" in dialog.said.text().replace("\u200b", "")
    assert not dialog.bar.isVisible()
    dialog.reject()
    settle()


def test_a_list_is_closed_while_it_looks(
    qtbot: QtBot, program: Program, desk_of: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing stops the work first; nothing of it comes home afterwards."""
    gate = Gate()
    backups = desk_of.backups
    held_all = gate.hold(lambda _go_on: ())
    monkeypatch.setattr(backups, "all", lambda go_on: held_all(go_on=go_on))
    click(program.window.settings.data.backups_button)
    dialog = program.window.findChild(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    wait(qtbot, gate.begun.is_set)
    press(dialog, Qt.Key.Key_Escape)
    gate.through.set()
    wait(qtbot, lambda: program.window.findChild(BackupsDialog) is None)


@pytest.fixture
def older(backups: Backups, desk: Desk) -> Backup:
    """Return a backup that lacks one tick of what is in the diary now."""
    made = backups.back_up()
    desk.session.commands.tick(DOSE)
    return made


def test_a_restore_says_what_it_comes_to(
    qtbot: QtBot, program: Program, page: SettingsPage, older: Backup, desk: Desk
) -> None:
    dialog = open_restore(qtbot, program, older.name)
    now = count(desk)
    said = dialog.lines.text().replace("\u200b", "").splitlines()
    assert said == [
        f"It is from Thursday 5 November, 19:12 and holds {older.facts} entries.",
        f"It lacks {now - (older.facts or 0)} entries that are there now.".replace(
            "1 entries that are", "1 entry that is"
        ),
        f"The diary holds {now} entries now.",
    ]
    assert "backed up first" in " ".join(words(dialog))
    assert dialog.keep.accessibleDescription()
    dialog.reject()
    settle()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_keep_what_is_there(
    qtbot: QtBot, program: Program, page: SettingsPage, older: Backup, desk: Desk, key: Qt.Key
) -> None:
    dialog = open_restore(qtbot, program, older.name)
    before = count(desk)
    focused = QApplication.focusWidget()
    assert focused is dialog.keep
    press(dialog.keep, key)
    assert program.window.findChild(RestoreDialog) is None
    assert count(desk) == before


def restored(qtbot: QtBot, program: Program, source: str | Path) -> None:
    """Restore something, as a person does."""
    dialog = open_restore(qtbot, program, source)
    click(dialog.restore)
    wait(qtbot, lambda: program.window.findChild(RestoreDialog) is None)


@pytest.mark.parametrize("way", ["button", "keys"])
def test_a_restore_is_told_and_can_be_undone(
    qtbot: QtBot,
    program: Program,
    page: SettingsPage,
    older: Backup,
    desk: Desk,
    desk_of: BackupDesk,
    way: str,
) -> None:
    """The diary is as it was, every page knows it, and the note leads back."""
    ticks = desk.facts(Ticked)
    before = count(desk)
    heard: list[object] = []
    desk_of.said[Job.BACK_UP] = "Backed up just now: 50 entries."
    program.diary.changed.connect(lambda: heard.append(None))
    restored(qtbot, program, older.name)
    assert count(desk) == older.facts
    assert desk.facts(Ticked) == ticks[:-1]
    assert heard
    assert "makes a backup by itself" in note(page.data, "back-up")
    window = program.window
    assert window.note.isVisible()
    assert f"Restored: {older.facts} entries." in words(window.note)
    if way == "button":
        click(window.note._undo)
    else:
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, lambda: count(desk) == before)
    wait(qtbot, lambda: desk_of.job is None)
    assert desk.facts(Ticked) == ticks


def test_after_another_act_undo_is_about_that(
    qtbot: QtBot, program: Program, page: SettingsPage, older: Backup, desk: Desk
) -> None:
    restored(qtbot, program, older.name)
    program.diary.tick(DOSE)
    settle()
    held_now = count(desk)
    press(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, lambda: count(desk) == held_now + 1)


def test_an_undo_that_fails_is_told(
    qtbot: QtBot,
    program: Program,
    page: SettingsPage,
    older: Backup,
    desk_of: BackupDesk,
    profile: Path,
) -> None:
    restored(qtbot, program, older.name)
    for one in (profile / "backups").glob("*-before-restore*"):
        one.unlink()
    click(program.window.note._undo)
    wait(qtbot, lambda: desk_of.job is None)
    assert program.window.banner.words


def test_a_file_is_restored(
    qtbot: QtBot, program: Program, page: SettingsPage, older: Backup, desk: Desk, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite3"
    compose.backups(desk.session).copy_to(copy)
    for _ in range(2):
        desk.session.commands.pause()
        desk.session.commands.resume()
    held_then = count(desk)
    restored(qtbot, program, copy)
    assert count(desk) < held_then


@NOT_GOOD
def test_a_file_that_is_no_backup_cannot_be_restored(
    qtbot: QtBot, program: Program, page: SettingsPage, tmp_path: Path, desk: Desk
) -> None:
    (tmp_path / "letter.sqlite3").write_bytes(b"dear" * 1000)
    before = count(desk)
    dialog = open_restore(qtbot, program, tmp_path / "letter.sqlite3")
    assert "is no backup of skinroutine" in dialog.lines.text().replace("\u200b", "")
    assert not dialog.restore.isEnabled()
    assert not dialog.first.isVisible()
    dialog.reject()
    settle()
    gone = open_restore(qtbot, program, tmp_path / "nowhere.sqlite3")
    assert "There is no file" in gone.said.text().replace("\u200b", "")
    assert not gone.restore.isEnabled()
    gone.reject()
    settle()
    assert count(desk) == before


@pytest.mark.expects_log("backup: FileExistsError")
def test_a_restore_that_the_disk_refuses_changes_nothing(
    qtbot: QtBot, program: Program, page: SettingsPage, older: Backup, desk: Desk, tmp_path: Path
) -> None:
    """The sentence stands in the dialog, which stays open."""
    copy = tmp_path / "copy.sqlite3"
    compose.backups(desk.session).copy_to(copy)
    before = count(desk)
    dialog = open_restore(qtbot, program, copy)
    folder = desk.session.profile / "backups"
    folder.rename(tmp_path / "elsewhere")
    folder.write_text("no folder")
    click(dialog.restore)
    wait(qtbot, lambda: not dialog.is_working)
    assert dialog.isVisible()
    assert "File exists" in dialog.said.text().replace("\u200b", "")
    assert dialog.restore.isEnabled()
    assert count(desk) == before
    dialog.reject()
    settle()


def test_the_end_of_the_program_waits_for_the_work(
    qtbot: QtBot, program: Program, data: Data, desk_of: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is stopped, and no thread is left."""
    asked: list[bool] = []

    def slow(go_on: GoOn = always) -> Backup:
        while go_on(0.1):
            threading.Event().wait(0.01)
        asked.append(True)
        raise WorldFailure("Too late.")  # noqa: EM101, TRY003 - nobody reads it

    monkeypatch.setattr(desk_of.backups, "back_up", slow)
    click(data.back_up.button)
    assert desk_of.job is Job.BACK_UP
    program.window.pages.make_no_more()
    assert asked == [True]
    assert not [one for one in threading.enumerate() if one.name == "backups"]


def test_every_control_has_a_name(data: Data) -> None:
    for one in (data.back_up.bar, data.copy.bar):
        assert one.accessibleName()
    for button in (data.back_up.button, data.copy.button, data.backups_button, data.file_button):
        assert isinstance(button, QWidget)
        assert button.text()
