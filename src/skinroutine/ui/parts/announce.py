"""Words that a screen reader says though the focus does not come to them."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(about: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Let a screen reader say a sentence, and interrupt itself for one that is said at once.

    The binding makes a class at the first word of it, so these are named where they are used.
    Before Qt 6.8 a widget can call attention to itself, which says its accessible name.
    """
    kind = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if kind is not None:
        spoken = kind(about, sentence)
        if at_once:
            spoken.setPoliteness(QtGui.QAccessible.AnnouncementPoliteness.Assertive)
        QtGui.QAccessible.updateAccessibility(spoken)
    elif at_once:
        QtGui.QAccessible.updateAccessibility(
            QtGui.QAccessibleEvent(about, QtGui.QAccessible.Event.Alert)
        )
