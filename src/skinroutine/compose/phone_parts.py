"""What speaking to a calendar server needs: its libraries, and a word for faults of our own."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from traceback import extract_tb

from skinroutine.app.errors import WorldFailure
from skinroutine.app.tongue import mark, tr

OWN_FAULT = mark("skinroutine itself has a fault here; its log says which.")
PARTS = ("caldav", "cryptography")


def has_parts() -> bool:
    """Tell whether the libraries of the extra `phone` are installed."""
    return all(_is_there(one) for one in PARTS)


def need_parts() -> None:
    """Raise WorldFailure where they are not."""
    if not has_parts():
        from skinroutine.app.phone.needs import NO_PARTS

        raise WorldFailure(tr(NO_PARTS))


def where(error: BaseException) -> str:
    """Return of what kind a fault is and where it was; never its words, which may be secret."""
    at = [f"{Path(one.filename).name}:{one.lineno}" for one in extract_tb(error.__traceback__)]
    return f"{type(error).__name__} at {' '.join(at)}"


def _is_there(library: str) -> bool:
    try:
        return find_spec(library) is not None
    except (ImportError, ValueError):  # one that is half there
        return False
