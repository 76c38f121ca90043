"""The manual page: what it says of commands and options is what the parser knows."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess

import pytest

import wheels
from skinroutine.cli import arguments

manual = wheels.script("packaging/linux/manual.py")


def known(parser: argparse.ArgumentParser, words: str = "") -> set[str]:
    """Return every command with the words above it, and every option."""
    found = set()
    for action in parser._actions:
        found |= set(action.option_strings)
        if isinstance(action, argparse._SubParsersAction):
            for name, one in action.choices.items():
                found |= {f"{words} {name}".strip()} | known(one, f"{words} {name}".strip())
    return found


def named(page: str) -> set[str]:
    """Return what the lists of options and commands of a page name in bold."""
    body = page.partition(".SH OPTIONS")[2].partition(".SH EXIT STATUS")[0]
    lines = re.findall(r"^(\\fB.*)$", body, re.MULTILINE)
    found = set()
    for line in lines:
        bold = re.findall(r"\\fB(.*?)\\fR", line)
        found |= {one.replace("\\-", "-") for one in bold}
    return found


def test_the_kept_page_is_what_the_script_writes() -> None:
    assert manual.PAGE.read_text(encoding="utf-8") == manual.page(), (
        "python packaging/linux/manual.py writes it anew"
    )


def test_it_names_every_command_and_option_and_no_other() -> None:
    assert named(manual.PAGE.read_text(encoding="utf-8")) == known(arguments._parser())


def test_a_command_that_no_group_has_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manual, "GROUPS", dict(list(manual.GROUPS.items())[1:]))
    with pytest.raises(AssertionError, match="no group has today, week"):
        manual.page()


def test_it_is_read_without_a_warning() -> None:
    if shutil.which("man") is None:
        pytest.skip("man is not installed")
    words = ("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(manual.PAGE))
    answer = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert len(answer.stdout) > 10_000


def test_it_has_the_sections_that_are_looked_for() -> None:
    sections = re.findall(r"^\.SH (.+)$", manual.PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    wanted = "NAME SYNOPSIS DESCRIPTION OPTIONS COMMANDS EXIT STATUS ENVIRONMENT FILES SEE ALSO"
    assert [one for one in ("EXIT STATUS", "SEE ALSO") if one not in sections] == []
    assert [one for one in sections if one in wanted] == [
        *("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS"),
        *("ENVIRONMENT", "FILES", "SEE ALSO"),
    ]


def test_a_package_puts_its_version_into_the_heading() -> None:
    page = manual.versioned(manual.PAGE.read_text(encoding="utf-8"), "9.8.7")
    assert '"skinroutine 9.8.7" "User Commands"' in page
