"""The floor of the idle benchmark: a window of the same toolkit with four check boxes."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QCheckBox, QVBoxLayout, QWidget


def main() -> int:
    """Show the window until it is closed."""
    application = QApplication(sys.argv)
    window = QWidget()
    window.setWindowTitle("bare")
    column = QVBoxLayout(window)
    for number in range(1, 5):
        column.addWidget(QCheckBox(f"Step {number}"))
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
