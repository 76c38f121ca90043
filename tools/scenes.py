"""What the pictures of the guide show beyond a page: a step further in, a menu, a dialog, paper."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, tzinfo
from pathlib import Path, PurePath
from typing import cast

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolButton, QWidget

from skinroutine import compose
from skinroutine.adapters.system import files
from skinroutine.app.course.summary_facts import Paper, SummaryOptions
from skinroutine.app.exchange.choice import Format
from skinroutine.app.keeping.rescue import Findings, Rescue
from skinroutine.domain.keeping.rotation import Backup, BackupKind
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import Status
from skinroutine.ui.paper.pdf import pdf_bytes
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.exchange.export_dialog import ExportDialog
from skinroutine.ui.screens.keeping.rescue_dialog import RescueDialog
from skinroutine.ui.screens.lock.window import LockWindow
from skinroutine.ui.screens.today.step_row import StepRow
from skinroutine.ui.screens.welcome.welcome import Welcome
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording.keeping import Present

COLORS = 160
"""How many colours a picture keeps: enough for letters with soft edges on a few plain areas."""
DOTS = 110
"""Dots to the inch of a page of paper."""
SHADE, EDGE = QColor(0, 0, 0, 70), QColor("#8a8378")
REST_MS = 300
"""For how long a window that does nothing is at rest; it puts nothing off for longer."""
TRIES = 10
"""How often a window that still moves is looked at again."""
WITHIN_MS = 10_000
"""How long work in a thread may take before its picture is drawn."""


def settle() -> None:
    """Let the window do what it has put off, also where a timer of its own has to run out."""
    rest = QDeadlineTimer(REST_MS)
    while not rest.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def until(is_so: Callable[[], bool]) -> None:
    """Let the window go on until something is so."""
    deadline = QDeadlineTimer(WITHIN_MS)
    while not is_so() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    settle()


def keep(picture: QPixmap, path: Path) -> None:
    """Write a picture with a palette of its own, a third as large as with all colours."""
    picture.save(str(path))
    squeeze(path)


def squeeze(path: Path) -> None:
    """Give a picture a palette; the same picture always becomes the same file."""
    with Image.open(path) as opened:
        plain = opened.convert("RGB")
    small = plain.quantize(COLORS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def grab(window: QWidget) -> QPixmap:
    """Return a picture of a window with the dialogs and menus that are open over it."""
    picture = window.grab()
    painter = QPainter(picture)
    for over in QApplication.topLevelWidgets():
        if over is window or not over.isVisible() or not isinstance(over, (QDialog, QMenu)):
            continue
        if isinstance(over, QDialog):
            painter.fillRect(picture.rect(), SHADE)
            place = QRect(picture.rect().center(), over.size())
            place.moveCenter(picture.rect().center())
        else:
            place = QRect(window.mapFromGlobal(over.pos()), over.size())
        painter.drawPixmap(place.topLeft(), over.grab())
        painter.setPen(EDGE)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    return picture


def at_rest(window: QWidget) -> QPixmap:
    """Return a picture of a window once it looks the same twice in a row."""
    picture = grab(window)
    for _ in range(TRIES):
        settle()
        before, picture = picture, grab(window)
        if picture.toImage() == before.toImage():
            break
    return picture


def put_away() -> None:
    """Close what is open over a window, so that the next picture is without it."""
    for over in QApplication.topLevelWidgets():
        if isinstance(over, (QDialog, QMenu)):
            over.close()
    settle()


def _welcome(program: Program) -> Welcome:
    welcome = program.window.welcome
    assert welcome is not None, "this picture is of a new diary"
    return welcome


def leaflet(program: Program) -> None:
    """Go on to what the leaflet says, with a dose copied from a label."""
    welcome = _welcome(program)
    welcome.foot.next.click()
    welcome.leaflet.dose.setText("20 + 10")


def times(program: Program) -> None:
    """Go on to the times of the day."""
    leaflet(program)
    _welcome(program).foot.next.click()


def reach(program: Program) -> None:
    """Go on to the test reminder and send one, so that it asks whether it was seen."""
    times(program)
    welcome = _welcome(program)
    welcome.foot.next.click()
    settle()
    welcome.reach.try_out.send.click()


def menu(program: Program) -> None:
    """Open the menu of the step that is due."""
    rows = program.window.today.findChildren(StepRow)
    row = next(one for one in rows if one.state.status is Status.DUE)
    button = row.findChild(QToolButton)
    assert button is not None
    opened = button.menu()
    opened.aboutToShow.emit()
    corner = button.mapToGlobal(QPoint(button.width(), button.height()))
    opened.popup(corner - QPoint(opened.sizeHint().width(), 0))


def cell(program: Program) -> None:
    """Open the editor of a blank cell of the week."""
    program.window.week.grid.cells["sunscreen", 1].click()


def export(program: Program) -> None:
    """Open the export dialog at the calendar."""
    pages = program.window.pages
    pages.open_export()
    dialog = pages.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.formats.show_value(Format.ICS)
    dialog.formats.activated.emit(dialog.formats.currentIndex())


def backups(program: Program) -> None:
    """Open the list of backups, and wait until each was looked at."""
    pages = program.window.pages
    pages.open_backups()
    dialog = pages.dialog
    assert dialog is not None
    until(lambda: not dialog.is_working)


def summary(program: Program) -> None:
    """Open the dialog of the page for a visit."""
    program.window.pages.open_summary()
    settle()


def scrolled(name: str, above: int) -> Callable[[Program], None]:
    """Return what brings a row of the settings so many pixels under the top."""

    def show(program: Program) -> None:
        page = program.window.settings
        row = next(row for group in page.groups for row in group.rows if row.name == name)
        bar = page.area.verticalScrollBar()
        settle()
        bar.setValue(bar.value() + row.mapTo(page.area, QPoint(0, 0)).y() - above)
        page.search.clearFocus()

    return show


SCENES: Mapping[str, Callable[[Program], None]] = {
    "leaflet": leaflet,
    "times": times,
    "reach": reach,
    "menu": menu,
    "cell": cell,
    "export": export,
    "backups": backups,
    "summary": summary,
    "reaching": scrolled("test", 120),
    "data": scrolled("back-up", 190),
}
"""What is done in the window before a picture is taken, by the name of a scene."""


def fill_backups(session: compose.Session, move: Callable[[timedelta], None]) -> None:
    """Make a backup on each of the last days, with some entries between."""
    for days in (9, 3, 2, 1):
        move(timedelta(days=-days))
        session.commands.prefer(PreferenceName.TEXT_SIZE, "100")
        compose.backups(session).back_up(BackupKind.DAILY)
    move(timedelta())
    compose.backups(session).back_up(BackupKind.BY_HAND)


def draw_lock(look: Look, size: tuple[int, int], path: Path) -> None:
    """Keep a picture of the window while it is locked."""
    window = LockWindow(look, is_discreet=False)
    window.setMinimumSize(0, 0)
    window.resize(*size)
    window.show()
    settle()
    keep(window.grab(), path)
    window.hide()
    window.deleteLater()


class Examined:
    """A damaged diary that was looked at already."""

    def __init__(self, found: Findings) -> None:
        self._found = found

    def examine(self, _go_on: object) -> Findings:
        """Return what was found."""
        return self._found


def draw_rescue(look: Look, profile: PurePath, at: datetime, zone: tzinfo, path: Path) -> None:
    """Keep a picture of what is offered in the place of a diary that was damaged at an instant."""
    backup = Backup("a-backup", at - timedelta(days=1), BackupKind.DAILY, 468, is_good=True)
    folder = profile / "damaged" / f"{at:%Y-%m-%dT%H%M%SZ}"
    found = Findings(folder, 431, at, backup, only_in_backup=46, only_read=9)
    window = QWidget()
    present = Present(at.date(), zone)
    dialog = RescueDialog(look, window, cast("Rescue", Examined(found)), present)
    dialog.open()
    until(lambda: bool(dialog.takes) and not dialog.is_working)
    keep(dialog.grab(), path)
    dialog.close()
    window.deleteLater()


def draw_paper(session: compose.Session, path: Path) -> None:
    """Keep a picture of the page for a visit, as its PDF file has it."""
    made = compose.summaries(session).summary(SummaryOptions())
    data = pdf_bytes(made, Paper.A4, files.resources())
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.pdf"
        file.write_bytes(data)
        document = pypdfium2.PdfDocument(file)
        document[0].render(scale=DOTS / 72).to_pil().save(path)
        document.close()
    squeeze(path)
