"""The words that open the window mean the same as to the parser of all commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from skinroutine.app.errors import WrongUse
from skinroutine.cli.arguments import parse
from skinroutine.cli.window_words import WindowWords, window_words


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--demo"],
        ["--background"],
        ["--profile", "/somewhere"],
        ["--profile", "one", "--profile", "two"],
        ["--demo", "--profile", "a b", "--background", "--demo"],
        ["--profile", ""],
    ],
    ids=" ".join,
)
def test_the_window_is_opened_alike(words: list[str]) -> None:
    """Every way of words is read as the whole parser reads it."""
    asked, whole = window_words(words), parse(words)
    assert asked == WindowWords(whole.profile, whole.demo, whole.background)
    assert whole.command is None


def test_a_folder_is_a_path() -> None:
    """A profile is where the word says."""
    asked = window_words(["--profile", "x"])
    assert asked is not None
    assert asked.profile == Path("x")


@pytest.mark.parametrize(
    "words",
    [
        ["today"],
        ["--demo", "today"],
        ["--profile"],
        ["--profile", "--demo"],
        ["--profile=x"],
        ["--prof", "x"],
        ["--help"],
        ["--version"],
        ["--"],
        ["-x"],
        [""],
    ],
    ids=" ".join,
)
def test_the_rest_is_left_to_the_parser(words: list[str]) -> None:
    """Commands, short forms and mistakes are not told apart here."""
    assert window_words(words) is None


@pytest.mark.parametrize("words", [["--backg"], ["--prof=x"], ["today", "--js"]], ids=" ".join)
def test_no_option_may_be_shortened(words: list[str]) -> None:
    """A start anew would not know it; and a longer name that comes later would change it."""
    with pytest.raises(WrongUse, match=r"^Unrecognized arguments: "):
        parse(words)
