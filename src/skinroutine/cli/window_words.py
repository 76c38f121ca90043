"""The words that open the window, read without the parser of all commands: it takes longer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WindowWords:
    """What `cli.arguments.parse` returns of words without a command."""

    profile: Path | None = None
    demo: bool = False
    background: bool = False
    command: None = None


def window_words(words: Sequence[str]) -> WindowWords | None:
    """Return what these words ask for, or None where only the whole parser can tell."""
    profile, flags = None, set[str]()
    left = iter(words)
    for word in left:
        if word == "--profile":
            folder = next(left, "-")
            if folder.startswith("-"):
                return None
            profile = Path(folder)
        elif word in {"--demo", "--background"}:
            flags.add(word)
        else:
            return None
    return WindowWords(profile, "--demo" in flags, "--background" in flags)
