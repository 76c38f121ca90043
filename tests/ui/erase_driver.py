"""The whole program in a process of its own: everything is asked to be deleted, by hand.

Prints the last words. Run as `erase_driver.py PROFILE`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from skinroutine.__main__ import main
from skinroutine.ui.screens.keeping.erase_dialog import EraseQuestion
from skinroutine.ui.shell.application import Program

TRIES, PAUSE_MS = 400, 20


def once(look: Callable[[], bool], tries: int = TRIES) -> None:
    """Try something until it was possible; give the program up where it never is."""
    if look():
        return
    if not tries:
        sys.stderr.write(f"{look} waited in vain\n")
        QApplication.exit(3)
        return
    QTimer.singleShot(PAUSE_MS, lambda: once(look, tries - 1))


def ask(program: Program) -> bool:
    """Go to the settings and press the button, past the welcome."""
    window = program.window
    if not window.isVisible():
        return False
    if window.welcome is not None:
        window._end_welcome()
    window.show_place("settings")
    window.settings.data.erase_button.click()
    once(lambda: answer(program))
    return True


def answer(program: Program) -> bool:
    """Type the word and press the button that deletes."""
    dialog = program.window.findChild(EraseQuestion)
    if dialog is None or not dialog.isVisible():
        return False
    QTest.keyClicks(dialog.word, "delete")
    once(read)
    QTest.mouseClick(dialog.erase, Qt.MouseButton.LeftButton)
    return True


def read() -> bool:
    """Read the last words, and close them."""
    box = QApplication.activeModalWidget()
    if not isinstance(box, QMessageBox):
        return False
    sys.stdout.write(f"{box.text()}\n{box.informativeText()}\n")
    box.buttons()[0].click()
    return True


begins = Program.start


def start(self: Program, *, background: bool) -> None:
    """Start as usual, with a hand at work."""
    begins(self, background=background)
    QTimer.singleShot(PAUSE_MS, lambda: once(lambda: ask(self)))


if __name__ == "__main__":
    Program.start = start  # type: ignore[method-assign]
    sys.exit(main(sys.argv[1:]))
