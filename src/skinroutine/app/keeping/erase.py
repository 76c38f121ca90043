"""Delete everything: what is there to go, what becomes of it, and the word that asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.tongue import mark, tr

WORD = mark("delete", about="the word that is typed to delete everything")
CLAIMED = (
    "skinroutine runs with this profile (process {process}). Quit it first; nothing was deleted."
)
MAYBE_CLAIMED = (
    "skinroutine may be running with this profile (process {process}). Quit it first, or, where it "
    "does not run, delete {lock}; nothing was deleted."
)


@dataclass(frozen=True, slots=True)
class Stays:
    """Something that could not be deleted, by its name or place, and why, without a full stop."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Cleared:
    """What became of everything: how many files are gone, and what is not.

    `foreign` are names of what skinroutine did not make, which stays in its folder. `is_gone` says
    whether the folder itself is gone.
    """

    count: int
    stays: tuple[Stays, ...] = ()
    foreign: tuple[str, ...] = ()
    is_gone: bool = True


class ProfileFiles(Protocol):
    """The files of a profile, none of which is open; what cannot be deleted raises nothing."""

    def clear(self) -> None:
        """Delete all that the program made there but the lock of its window, in a safe order."""
        ...

    def leave(self) -> Cleared:
        """Delete the lock, and the folder where nothing else is in it; say what became of all."""
        ...


@dataclass(frozen=True, slots=True)
class Eraser:
    """What deletes everything of a profile, whose diary is closed by then.

    `elsewhere` takes away what lies outside the folder, by its name in a sentence; each may raise
    WorldFailure. `release` lets go of the lock of the window.
    """

    files: ProfileFiles
    elsewhere: Mapping[str, Callable[[], None]]
    release: Callable[[], None] = lambda: None

    def erase(self) -> Cleared:
        """Delete everything; what cannot be deleted is told, and the rest goes all the same."""
        stays = list[Stays]()
        for name, take_away in self.elsewhere.items():
            try:
                take_away()
            except WorldFailure as told:
                stays.append(Stays(name, str(told).removesuffix(".")))
        self.files.clear()
        self.release()
        cleared = self.files.leave()
        return replace(cleared, stays=(*stays, *cleared.stays))


def is_the_word(typed: str) -> bool:
    """Tell whether what was typed is the word in the language that is spoken."""
    return typed.strip().casefold() == tr(WORD).casefold()


def refuse_while_open(process: int | None, is_open: bool | None, lock: Path) -> None:  # noqa: FBT001 - the two facts a lock tells
    """Raise WrongUse where a window holds the profile, or may hold it (None)."""
    if is_open:
        raise WrongUse(CLAIMED.format(process=process))
    if is_open is None:
        raise WrongUse(MAYBE_CLAIMED.format(process=process, lock=lock))
