"""What deletes everything of a profile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from skinroutine import compose
from skinroutine.adapters.system import files, profile_files
from skinroutine.adapters.system.erase import ErasedFiles
from skinroutine.app.keeping import erase
from skinroutine.app.keeping.erase import Eraser
from skinroutine.compose.phone_keeping import GUARD
from skinroutine.compose.phone_secrets import PhoneSecrets


def refuse_while_open(profile: Path) -> None:
    """Raise WrongUse where a window holds a profile whose files are about to go."""
    holder = profile_files.window_holder(profile)
    erase.refuse_while_open(*holder, profile / profile_files.WINDOW_LOCK)


def eraser(profile: Path, release: Callable[[], None] = lambda: None) -> Eraser:
    """Return what deletes everything of a profile whose diary is closed; its log is, from now on.

    `release` lets go of the claim to be its only window.
    """
    files.close_log(profile)
    elsewhere = {
        "The password of the calendar in the desktop's keyring": _forget_phone(profile),
        "The key in the desktop's keyring": lambda: _forget_key(profile),
        "Starting with the computer": lambda: _start_no_more(profile),
    }
    return Eraser(ErasedFiles(profile), elsewhere, release)


def _forget_phone(profile: Path) -> Callable[[], None]:
    """Return what lets the keyring keep no password; it is asked where there was an account.

    That is known by the guard, before that goes with the other files: a locked diary tells nothing.
    """
    had_account = (profile / GUARD).exists()
    return PhoneSecrets(profile).forget if had_account else lambda: None


def _forget_key(profile: Path) -> None:
    """Let the desktop's keyring keep no key of this profile."""
    lock = compose.lock_of(profile)
    if lock.settings().in_keyring:
        lock.forget_in_keyring()


def _start_no_more(profile: Path) -> None:
    """Let this profile's window start with the computer no more; another profile's stays."""
    autostart = compose.autostart_of(profile)
    if autostart.is_own():
        autostart.turn(on=False)
