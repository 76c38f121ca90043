"""The settings page alone in a window, over a real diary, and short ways to use it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget

from skinroutine.adapters.system import files
from skinroutine.app.ports import Autostart
from skinroutine.app.reminding.proof import Proof
from skinroutine.domain.plan.routine import ReminderPolicy
from skinroutine.domain.record.preferences import Preferences
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.fields import ChoiceField
from skinroutine.ui.parts.qt_tongue import Language
from skinroutine.ui.screens.settings import SettingsPage

from ui.bench import wearing
from ui.desk import Desk, click, press, settle
from ui.spoken import name

WIDE, SMALL = (844, 720), (656, 520)
"""The page's size in the usual window and in the smallest, beside the rail."""
LANGUAGES = tuple(
    Language(code, known_as, is_read=is_read, is_medical_checked=is_read)
    for code, known_as, is_read in (
        ("en", "English", True),
        ("de", "Deutsch", False),
        ("fr", "Fran\u00e7ais", True),
    )
)


@dataclass
class Bench:
    """A settings page on show, the diary beneath it, and what was said of trouble."""

    desk: Desk
    diary: Diary
    page: SettingsPage
    troubles: list[str] = field(default_factory=list)

    def preferences(self) -> Preferences:
        """Return what is set, as the diary has it."""
        return self.desk.session.queries.preferences()

    def policy(self) -> ReminderPolicy:
        """Return how often a dose is reminded, as the diary has it."""
        return self.desk.session.queries.routine().dose_policy

    def set_policy(self, policy: ReminderPolicy) -> None:
        """Let another page, or another program, set the policy."""
        self.diary.change_routine(lambda routine: routine.with_dose_policy(policy))


@contextmanager
def on_bench(
    qt: QApplication,
    desk: Desk,
    size: tuple[int, int] = WIDE,
    *,
    scale: float = 1.0,
    rtl: bool = False,
    is_starting: bool = True,
) -> Iterator[Bench]:
    """Yield a page of a size, alone in a window; it may not be able to start with the computer."""
    session = desk.session
    autostart: Autostart | None = desk.autostart if is_starting else None
    with wearing(qt, scale=scale, rtl=rtl) as look:
        watched = session.store.path.with_name(f"{files.DIARY}-wal")
        diary = Diary(session, watched)
        proof = Proof(desk.notifier, session)
        profile = PurePath("/home/somebody/data/skinroutine")
        page = SettingsPage(look, diary, proof, autostart, languages=LANGUAGES, profile=profile)
        bench = Bench(desk, diary, page)
        diary.troubled.connect(bench.troubles.append)
        page.resize(*size)
        page.show()
        page.activateWindow()
        settle()
        page.refresh()
        try:
            yield bench
        finally:
            page.hide()
            diary.stop()
            for one in (page, diary):
                one.deleteLater()
            settle()


def minutes(*lengths: int) -> tuple[timedelta, ...]:
    """Return lengths of minutes."""
    return tuple(timedelta(minutes=one) for one in lengths)


def write(spin: QSpinBox, typed: str) -> None:
    """Type over what a field says, and finish it with Enter."""
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, typed)
    press(spin, Qt.Key.Key_Return)


def choose(choices: Choices, value: object) -> None:
    """Click one of a few."""
    click(choices.buttons[value])


def pick(listed: ChoiceField, value: object) -> None:
    """Choose from a list by keys: open it, go to the value, take it."""
    listed.setFocus()
    press(listed, Qt.Key.Key_Space)
    steps = listed.findData(value) - listed.currentIndex()
    for _ in range(abs(steps)):
        press(listed.view(), Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    press(listed.view(), Qt.Key.Key_Return)


def found(page: SettingsPage) -> list[str]:
    """Return the names of the rows that are on show."""
    return [row.name for row in page.rows if row.isVisible()]


def tab_to(window: QWidget, wanted: QWidget) -> None:
    """Press Tab until a widget has the focus; one that Tab does not reach is a failure."""
    for _ in range(80):
        if wanted.hasFocus():
            return
        at_hand = window.focusWidget()
        assert at_hand is not None
        press(at_hand, Qt.Key.Key_Tab)
    message = f"Tab does not reach {name(wanted)}"
    raise AssertionError(message)
