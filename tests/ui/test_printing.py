"""A week and a month on paper: whole, in black and white, and the way to a printer or a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import (
    QImage,
    QPageSize,
    QPaintDevice,
    QPaintEngine,
    QPainter,
    QPdfWriter,
    qBlue,
    qGreen,
    qRed,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget

from skinroutine.domain.plan.routine import Anchor, Routine, Slot, Step, StepKind
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.week import WeekPage
from skinroutine.ui.screens.week.leaf import Block, paged, plain, tall, text
from skinroutine.ui.screens.week.paper import pages_of, paint_page
from skinroutine.ui.screens.week.printing import PrintDialog, layout_of, write_pages
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording.paper import Printable

from ui.bench import wearing
from ui.days import DOSE, TUESDAY, key
from ui.desk import Desk, press, settle, words
from ui.never_say import broken_rules
from ui.spoken import name, nameless

Keys = Qt.Key
A4 = QRectF(57, 57, 680, 1009)
SHEET = (794, 1123)
LONG, LONG_WORD = "A long name of many words " * 7 + "to the end", "Supercalifragilistic" * 10
WAKE = (Slot("a", Anchor.WAKE),)


@pytest.fixture
def look(qt: QApplication) -> Iterator[Look]:
    """Yield the dark look, worn by Qt: on paper nothing of it is to be seen."""
    with wearing(qt, "dark") as made:
        yield made


def thirty(routine: Routine) -> Routine:
    """Return a routine with 30 steps, two of which have names of 200 letters, and one as needed."""
    more = [Step(f"s{n}", StepKind.OTHER, f"Step {n}", WAKE) for n in range(24)]
    long = Step("long", StepKind.OTHER, LONG, WAKE), Step("word", StepKind.OTHER, LONG_WORD, WAKE)
    nose = Step("nose", StepKind.NOSE, "Nose balm", (), is_as_needed=True)
    return replace(routine, steps=(*routine.steps, *long, *more, nose))


def page(
    snapshot: Printable, look: Look, step: Step | None = None, *, number: int = 1, rtl: bool = False
) -> QImage:
    """Return a page on a white sheet of A4."""
    sheet = QImage(*SHEET, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    directions = Qt.LayoutDirection
    painter.setLayoutDirection(directions.RightToLeft if rtl else directions.LeftToRight)
    paint_page(painter, A4, snapshot, look, step, number=number)
    painter.end()
    return sheet


def grey_levels(sheet: QImage) -> set[tuple[int, int, int]]:
    """Return the colours of every third point of a sheet."""
    return {
        (qRed(dot), qGreen(dot), qBlue(dot))
        for x in range(0, sheet.width(), 3)
        for y in range(0, sheet.height(), 3)
        for dot in (sheet.pixel(x, y),)
    }


def ink_outside(sheet: QImage) -> list[tuple[int, int]]:
    """Return the points in the margins that are not white."""
    inner = A4.toRect().adjusted(-2, -2, 2, 2)
    white = 0xFFFFFFFF
    return [
        (x, y)
        for x in range(sheet.width())
        for y in range(sheet.height())
        if not inner.contains(x, y) and sheet.pixel(x, y) != white
    ]


class Ear(QPaintEngine):
    """Hears every line of writing, with where it begins and ends on the sheet."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.lines: list[tuple[QRectF, str]] = []

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, _state: Any) -> None:  # noqa: N802 - Qt's name
        pass

    def drawTextItem(self, at: Any, item: Any) -> None:  # noqa: N802 - Qt's name
        size = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent())
        self.lines.append((size, item.text()))

    def _ignore(self, *_shape: Any) -> None:
        pass

    drawPath = drawPolygon = drawLines = drawRects = drawEllipse = _ignore  # noqa: N815
    drawPixmap = drawPoints = _ignore  # noqa: N815 - Qt's names

    def drawImage(self, *_image: Any, **_how: Any) -> None:  # noqa: N802 - Qt's name
        pass


class ListeningSheet(QPaintDevice):
    """A sheet that keeps what is written on it."""

    def __init__(self) -> None:
        super().__init__()
        self.ear = Ear()

    def paintEngine(self) -> QPaintEngine:  # noqa: N802 - Qt's name
        return self.ear

    def metric(self, asked: QPaintDevice.PaintDeviceMetric) -> int:
        metrics = QPaintDevice.PaintDeviceMetric
        sizes = {metrics.PdmWidth: SHEET[0], metrics.PdmHeight: SHEET[1], metrics.PdmDepth: 32}
        ratios = {metrics.PdmDevicePixelRatio: 1, metrics.PdmNumColors: 1 << 24}
        return {**sizes, **ratios}.get(asked, 96)


def written(
    snapshot: Printable, look: Look, step: Step | None = None, rect: QRectF = A4
) -> list[list[tuple[QRectF, str]]]:
    """Return every line that is written, page by page."""
    found = []
    for number in range(1, pages_of(rect, snapshot, look, step) + 1):
        sheet = ListeningSheet()
        painter = QPainter()
        assert painter.begin(sheet)
        paint_page(painter, rect, snapshot, look, step, number=number)
        painter.end()
        found.append(sheet.ear.lines)
    return found


def said(page_: list[tuple[QRectF, str]]) -> str:
    """Return what is written on a page, without the unseen places to break."""
    return " ".join(words for _, words in page_).replace("\u200b", "")


def test_a_week_fits_on_one_page_in_black_and_white(look: Look, desk: Desk) -> None:
    """Whatever the theme on the screen, there is grey alone, and nothing in the margins."""
    desk.session.commands.note(DOSE, "Pasta")
    week = desk.session.queries.week()
    assert pages_of(A4, week, look) == 1
    sheet = page(week, look)
    levels = grey_levels(sheet)
    assert {(0, 0, 0), (255, 255, 255)} <= levels
    assert all(red == green == blue for red, green, blue in levels)
    assert ink_outside(sheet) == []


def test_a_page_is_mirrored_where_one_reads_from_the_right(look: Look, desk: Desk) -> None:
    """The names stand on the right then, and the totals on the left."""
    week = desk.session.queries.week()

    def ink(sheet: QImage, left: int, right: int) -> int:
        rows = range(300, 450)
        return sum(sheet.pixel(x, y) != 0xFFFFFFFF for x in range(left, right) for y in rows)

    usual, mirrored = page(week, look), page(week, look, rtl=True)
    assert ink(usual, 57, 200) > 2 * ink(usual, 700, 737)
    assert ink(mirrored, 594, 737) > 2 * ink(mirrored, 57, 94)
    assert ink_outside(mirrored) == []


def test_thirty_steps_go_on_over_further_pages(look: Look, desk: Desk) -> None:
    """Names of 200 letters break; no line leaves the page, none lies on another, all are there."""
    desk.session.commands.change_routine(thirty)
    desk.session.commands.use("nose")
    for snapshot in (desk.session.queries.week(), desk.session.queries.month()):
        pages = written(snapshot, look)
        assert len(pages) >= 2
        for number, lines in enumerate(pages, start=1):
            assert f"Page {number} of {len(pages)}" in said(lines)
            assert [words for box, words in lines if not A4.contains(box)] == []
            assert overlaps(lines) == []
        whole = " ".join(said(lines) for lines in pages)
        for words_ in ("Isotretinoin", *(f"Step {n}" for n in range(24)), "of 50"):
            assert words_ in whole, words_
        packed = "".join(whole.split())
        assert LONG_WORD in packed
        assert "".join(LONG.split()) in packed


def overlaps(lines: list[tuple[QRectF, str]]) -> list[tuple[str, str]]:
    """Return the pairs of lines that lie on each other."""
    boxes = [(box.adjusted(1, 1, -1, -1), words) for box, words in lines if words.strip()]
    return [
        (one, other)
        for place, (box, one) in enumerate(boxes)
        for there, other in boxes[place + 1 :]
        if box.intersects(there)
    ]


def test_the_table_says_its_days_again_on_the_next_page(look: Look, desk: Desk) -> None:
    """A table that goes on has the names of the days above it again."""
    desk.session.commands.change_routine(thirty)
    first, second, *_ = written(desk.session.queries.week(), look)
    for day in ("Mon 2", "Sun 8"):
        assert said(first).count(day) == said(second).count(day) == 1


def test_a_week_says_what_it_is_and_counts_with_denominators(look: Look, desk: Desk) -> None:
    """Dates, year, counts, the key to the shapes, notes, what it is and when it was printed."""
    desk.session.commands.note(key("lip-balm", "midday", TUESDAY), "At sea")
    (lines,) = written(desk.session.queries.week(), look)
    whole = said(lines)
    for sentence in (
        "2 \u2013 8 November, 2026",
        "Self-recorded, may be incomplete. Not a medical record.",
        "Printed Thursday 5 November 2026.",
        "18 of 24 steps done, 2 skipped",
        "Doses taken: 3 of 4",
        "1 of 2 noted with food",
        "Care: 15 of 20, 2 skipped",
        "Last 28 days: 16 of 20, 1 skipped",
        *("Isotretinoin", "with dinner", "3 of 4", "1/3", "7/7", "2/4"),
        *("done late", "skipped on purpose", "not recorded, no reminder came", "has a note"),
        *("Notes", "Tuesday 3 November, Lip balm, midday", "At sea"),
        "Page 1 of 1",
    ):
        assert sentence in whole, sentence
    assert broken_rules(whole) == []


def test_a_month_of_one_step_says_its_own_alone(look: Look, desk: Desk) -> None:
    """Its name stands under the month, with its count and its notes and no other's."""
    desk.session.commands.note(key("lip-balm", "midday", TUESDAY), "At sea")
    desk.session.commands.note(DOSE, "Pasta")
    month = desk.session.queries.month()
    step = desk.session.queries.routine().step("lip-balm")
    (lines,), (all_steps,) = written(month, look, step), written(month, look)
    whole = said(lines)
    assert {"November 2026", "Lip balm", "At sea"} <= {words_ for _, words_ in lines}
    assert "7 of 10 steps done, 1 skipped" in whole
    assert "Pasta" not in whole
    assert "Each step" not in whole
    assert {"All steps", "Each step", "Isotretinoin"} <= {words_ for _, words_ in all_steps}


@pytest.mark.parametrize("rect", [QRectF(0, 0, 280, 400), QRectF(0, 0, 1009, 680)])
def test_any_paper_will_do(look: Look, desk: Desk, rect: QRectF) -> None:
    """A small sheet and one that lies on its side hold every line as well."""
    desk.session.commands.note(DOSE, "words " * 80)
    for snapshot in (desk.session.queries.week(), desk.session.queries.month()):
        for lines in written(snapshot, look, rect=rect):
            assert [words_ for box, words_ in lines if not rect.contains(box)] == []
            assert overlaps(lines) == []


def block(height: float, *, head: Block | None = None, keeps: bool = False) -> Block:
    """Return a block that paints nothing."""
    return Block(height, lambda _painter, _box: None, head=head, keeps=keeps)


def test_blocks_go_on_over_pages() -> None:
    """What does not fit goes on the next page, under its head; a title stays with its text."""
    head = block(10, keeps=True)
    rows = [block(40, head=head) for _ in range(3)]
    title, note = block(10, keeps=True), block(30)
    pages = paged([head, *rows, title, note], 100)
    assert [[(one.top, one.block) for one in page_] for page_ in pages] == [
        [(0, head), (10, rows[0]), (50, rows[1])],
        [(0, head), (10, rows[2]), (50, title), (60, note)],
    ]
    assert len(paged([block(300), block(300)], 100)) == 2
    kept = paged([block(65), title, note], 100)
    assert [len(page_) for page_ in kept] == [1, 2]


def test_a_text_is_measured_as_it_is_written(look: Look) -> None:
    """The room of a text grows with its lines, and its gap is below."""
    font = plain(look.theme.font("body"))
    one, many = tall("word", font, 100), tall("word " * 40, font, 100)
    assert many > 8 * one
    assert text("word", font, 100, gap=5).height == one + 5


@pytest.fixture
def week(program: Program) -> WeekPage:
    """Return the week page of the window in front."""
    program.window.activateWindow()
    program.window.show_place("week")
    settle()
    return program.window.week


def focused() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def keys(*typed: Qt.Key) -> None:
    """Type keys, each where the focus is then."""
    for one in typed:
        press(focused(), one)


def open_printing(week: WeekPage) -> PrintDialog:
    """Open the dialog by its button's key."""
    week.print_button.setFocus()
    keys(Keys.Key_Space)
    assert week.print_dialog is not None
    return week.print_dialog


def pages_in(path: Path) -> int:
    """Return how many pages a PDF file has."""
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    return data.count(b"/Type /Page\n")


def test_the_page_is_shown_before_it_is_printed(week: WeekPage) -> None:
    """The dialog shows the page and says how many there are; Letter and A4 have their shapes."""
    dialog = open_printing(week)
    assert nameless(dialog) == []
    assert "2 \u2013 8 November, 2026 \u00b7 1 page" in words(dialog)
    assert name(dialog.preview) == "Preview: 2 \u2013 8 November, 2026, 1 page"
    shapes = {}
    for size in dialog.sizes.buttons:
        dialog.sizes.buttons[size].setFocus()
        keys(Keys.Key_Space)
        shapes[size] = dialog.preview.height() / dialog.preview.width()
    ids = QPageSize.PageSizeId
    assert shapes[ids.A4] == pytest.approx(297 / 210, abs=0.01)
    assert shapes[ids.Letter] == pytest.approx(11 / 8.5, abs=0.01)
    keys(Keys.Key_Escape)
    assert week.print_dialog is None
    assert focused() is week.print_button


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_a_week_is_saved_as_a_pdf(week: WeekPage, tmp_path: Path) -> None:
    """By keys: the file dialog has a name that says nothing of it, and the file is a PDF."""
    dialog = open_printing(week)
    dialog.save_button.setFocus()
    keys(Keys.Key_Space)
    chooser = dialog.chooser
    assert isinstance(chooser, QFileDialog)
    assert [Path(one).name for one in chooser.selectedFiles()] == ["week-2026-11-02.pdf"]
    field = chooser.findChild(QLineEdit)
    assert field is not None
    field.setText(str(tmp_path / "mine"))
    press(field, Keys.Key_Return)
    assert pages_in(tmp_path / "mine.pdf") == 1
    assert "Saved as mine.pdf." in words(dialog)
    assert dialog.focusWidget() is dialog.close_button
    assert dialog.close_button.text() == "Close"


def test_the_month_on_show_is_what_is_saved(
    week: WeekPage, program: Program, tmp_path: Path
) -> None:
    """The month, and the step that is chosen; thirty steps take several pages of the file."""
    program.diary.change_routine(thirty)
    week.show_month(None)
    settle()
    dialog = open_printing(week)
    dialog.save_to(str(tmp_path / "month.pdf"))
    assert pages_in(tmp_path / "month.pdf") == dialog.preview.pages >= 2
    assert "November 2026 \u00b7 2 pages" in words(dialog)
    keys(Keys.Key_Escape)
    week._on_step("lip-balm")
    settle()
    dialog = open_printing(week)
    assert dialog.preview.pages == 1


def test_a_file_that_cannot_be_written_is_said(week: WeekPage, tmp_path: Path) -> None:
    """A folder that is not there is a sentence in the dialog, which stays."""
    dialog = open_printing(week)
    dialog.save_to(str(tmp_path / "nowhere" / "week.pdf"))
    (sentence,) = [one for one in words(dialog) if one.startswith("week.pdf could not be saved: ")]
    assert sentence != "week.pdf could not be saved: "
    assert dialog.isVisible()
    assert dialog.close_button.text() == "Cancel"
    assert dialog.close_button.accessibleDescription() == sentence
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_the_printer_dialog_offers_a_file(week: WeekPage, tmp_path: Path) -> None:
    """Without a printer the system's own dialog prints into a file."""
    dialog = open_printing(week)
    keys(Keys.Key_Return)
    chooser = dialog.chooser
    assert isinstance(chooser, QPrintDialog)
    printers = chooser.findChild(QComboBox, "printers")
    assert printers is not None
    printers.setCurrentIndex(printers.findText("Print to File (PDF)"))
    field = chooser.findChild(QLineEdit, "filename")
    assert field is not None
    field.setText(str(tmp_path / "printed.pdf"))
    (go,) = [one for one in chooser.findChildren(QPushButton) if one.text() == "&Print"]
    press(go, Keys.Key_Space)
    settle()
    assert pages_in(tmp_path / "printed.pdf") == 1
    assert "Handed to the printer." in words(dialog)


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_leaving_the_printer_dialog_prints_nothing(week: WeekPage) -> None:
    """Escape comes back to the preview, and nothing is said."""
    dialog = open_printing(week)
    keys(Keys.Key_Return)
    chooser = dialog.chooser
    assert chooser is not None
    press(chooser, Keys.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.said.isVisible()


@pytest.mark.qt_log_ignore("Returned false|unable to open|could not be opened")
def test_a_printer_that_does_not_take_it_is_said(week: WeekPage, tmp_path: Path) -> None:
    """Where the printer refuses, a sentence says so and what else there is."""
    dialog = open_printing(week)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "week.pdf"))
    dialog._printer = printer
    dialog._on_printer_chosen(QPrintDialog.DialogCode.Accepted.value)
    said_ = "The printer did not take it. Choose another printer, or save it as a PDF."
    assert said_ in words(dialog)
    assert dialog.isVisible()


def test_a_page_on_a_printer_is_the_page_on_the_screen(look: Look, desk: Desk) -> None:
    """At any resolution of the device the same room of A4 is used."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setResolution(1200)
    writer.setPageLayout(layout_of(QPageSize.PageSizeId.A4))
    room = writer.pageLayout().paintRectPixels(1200)
    assert room.width() / 1200 * 96 == pytest.approx(A4.width(), abs=1)
    reads = Qt.LayoutDirection.LeftToRight
    assert write_pages(writer, 1200, desk.session.queries.week(), look, None, reads)
    assert bytes(held.data().data()).count(b"/Type /Page\n") == 1
