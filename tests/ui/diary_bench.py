"""The diary page alone in a window, over a real diary with photos in its folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from skinroutine.adapters.system.photos import PhotoFolder
from skinroutine.domain.course.symptoms import DayPage
from skinroutine.ui.diary import Diary
from skinroutine.ui.screens.diary import DiaryPage
from skinroutine.ui.screens.diary.segments import Segment
from skinroutine.ui.screens.diary.sign_rows import SignRow

from ui.bench import wearing
from ui.days import TODAY
from ui.desk import Desk, press, settle

WIDE, SMALL = (844, 720), (656, 520)
"""The page's size in the usual window and in the smallest, beside the rail."""


@dataclass
class Bench:
    """A diary page on show, the diary beneath it, and what was said and asked for."""

    desk: Desk
    diary: Diary
    page: DiaryPage
    window: QWidget
    chosen: list[str] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)

    def stored(self, day: date = TODAY) -> DayPage:
        """Return the page of a day as the store has it now."""
        return self.desk.session.course_queries.diary(day).page

    def row(self, sign: str) -> SignRow:
        """Return the row of a sign."""
        return self.page.signs.rows[sign]

    def word(self, sign: str, severity: int) -> Segment:
        """Return one of the four words of a sign."""
        return self.row(sign).segments.buttons[severity]

    def rate(self, sign: str, severity: int) -> None:
        """Press one of the four words, wherever the page is scrolled to."""
        self.word(sign, severity).click()
        settle()

    def write(self, words: str) -> None:
        """Write into the note, from its end."""
        self.page.note.setFocus()
        QTest.keyClicks(self.page.note, words)
        settle()

    def press(self, what: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press a key wherever the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, what, held or Qt.KeyboardModifier.NoModifier)

    def develop(self) -> None:
        """Wait for the pictures that are worked on, and what comes of them."""
        photos = self.page.photos
        assert photos is not None
        for _ in range(5):
            photos.developer.wait()
            settle()
            if not photos.developer.is_at_work:
                return


@contextmanager
def a_bench(
    qt: QApplication,
    desk: Desk,
    *,
    theme: str = "light",
    scale: float = 1.0,
    rtl: bool = False,
    size: tuple[int, int] = WIDE,
) -> Iterator[Bench]:
    """Show the page over the diary of a desk, in the window that is in front."""
    session = desk.session
    with wearing(qt, theme, scale=scale, rtl=rtl) as look:
        diary = Diary(session, session.store.path)
        window = QWidget()
        window.setObjectName("page")
        made: list[Bench] = []

        def ask(_parent: QWidget, chosen: Callable[[list[str]], None]) -> None:
            chosen(made[0].chosen)

        page = DiaryPage(
            look,
            diary,
            PhotoFolder(session.profile),
            ask,
        )
        made.append(Bench(desk, diary, page, window))
        diary.troubled.connect(made[0].troubles.append)
        page.place_requested.connect(made[0].places.append)
        inside = QVBoxLayout(window)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        inside.addWidget(page)
        window.resize(*size)
        window.show()
        window.activateWindow()
        settle()
        try:
            yield made[0]
        finally:
            made[0].develop()
            window.hide()
            diary.stop()
            window.deleteLater()
            diary.deleteLater()
            settle()


def a_picture(path: Path, size: tuple[int, int] = (120, 90), kind: str = "PNG") -> Path:
    """Write a picture file in one colour and return its path."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("#aa8866"))
    image.setText("Description", "where I live")
    assert QImageWriter(str(path), kind.encode()).write(image)
    return path
