"""Deleting everything: its order, what is told, the word, and who refuses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.keeping.erase import Cleared, Eraser, Stays, is_the_word, refuse_while_open

LOCK = Path("/there/window.lock")


class Paper:
    """Files that write down what is done to them."""

    def __init__(self, done: list[str], *, stays: tuple[Stays, ...] = ()) -> None:
        self._done, self._stays = done, stays

    def clear(self) -> None:
        """Note it."""
        self._done.append("clear")

    def leave(self) -> Cleared:
        """Note it."""
        self._done.append("leave")
        return Cleared(3, self._stays, is_gone=not self._stays)


def noting(done: list[str], what: str) -> Callable[[], None]:
    """Return a call that is written down."""
    return lambda: done.append(what)


def refusing() -> None:
    """Let the world refuse."""
    message = "The keyring is locked."
    raise WorldFailure(message)


def test_the_lock_is_let_go_after_the_files_and_before_the_folder() -> None:
    done: list[str] = []
    eraser = Eraser(Paper(done), {"entry": noting(done, "entry")}, noting(done, "release"))
    assert eraser.erase() == Cleared(3)
    assert done == ["entry", "clear", "release", "leave"]


def test_what_is_refused_is_told_and_the_rest_goes() -> None:
    done: list[str] = []
    files = Paper(done, stays=(Stays("diary.sqlite3", "Permission denied"),))
    eraser = Eraser(files, {"The key": refusing, "entry": noting(done, "entry")})
    assert eraser.erase().stays == (
        Stays("The key", "The keyring is locked"),
        Stays("diary.sqlite3", "Permission denied"),
    )
    assert done == ["entry", "clear", "leave"]


@pytest.mark.parametrize(
    ("typed", "is_it"),
    [
        ("delete", True),
        ("  DELETE\n", True),
        ("", False),
        (" ", False),
        ("delet", False),
        ("delete it", False),
        ("yes", False),
    ],
)
def test_the_word(typed: str, is_it: bool) -> None:
    assert is_the_word(typed) is is_it


def test_an_open_window_refuses() -> None:
    with pytest.raises(WrongUse, match=r"process 42\).*nothing was deleted"):
        refuse_while_open(42, True, LOCK)
    with pytest.raises(WrongUse, match=r"may be running.*/there/window\.lock; nothing was deleted"):
        refuse_while_open(42, None, LOCK)
    refuse_while_open(42, False, LOCK)
    refuse_while_open(None, False, LOCK)
