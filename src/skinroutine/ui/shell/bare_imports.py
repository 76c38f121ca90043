"""Imports without the look that Qt's binding takes at each module."""

from __future__ import annotations

import builtins

import PySide6.QtWidgets  # noqa: F401 - loaded first: it puts its own import in


def import_barely() -> None:
    """Put Python's own import back.

    The binding reads the source of whatever is imported, for the switches of `__feature__`, which
    this program does not use.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
