"""What reads whose work is in the program, for the window and the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from skinroutine.app.licences import Components


def licences() -> Components:
    """Return what reads every component of this bundle or environment, in any thread."""
    from functools import partial

    from skinroutine.adapters.system import files
    from skinroutine.adapters.system.licences import components

    return partial(components, files.resources())
