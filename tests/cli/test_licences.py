"""`skinroutine licences`: the table, one text, and both for another program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.terminal import Program

refused = pytest.mark.expects_log("ERROR skinroutine: ")


def test_the_table_has_a_line_for_each_part(program: Program) -> None:
    """Name, version and licence stand in columns; skinroutine is first."""
    answer = program("licences")
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert lines[0].split() == ["name", "version", "licence"]
    assert lines[1].startswith("skinroutine ")
    assert lines[1].endswith(" MIT")
    assert any(line.startswith("PySide6_Essentials ") and "LGPL" in line for line in lines)


def test_a_name_prints_its_text(program: Program) -> None:
    """Part of a name is enough where there is one such name; its case does not matter."""
    answer = program("licences", "lucide")
    assert answer.code == 0
    assert answer.out.startswith("Lucide icons\nISC\n")
    assert "Permission to use, copy, modify" in answer.out


def test_both_as_json(program: Program) -> None:
    """The list has no texts, and one name has them."""
    listed = json.loads(program("licences", "--json").out)["components"]
    assert listed[0] == {
        "name": "skinroutine",
        "version": listed[0]["version"],
        "licence": "MIT",
        "home": "",
    }
    one = json.loads(program("licences", "Inter", "--json").out)
    assert one["licence"] == "OFL-1.1"
    assert "SIL OPEN FONT LICENSE" in one["texts"][0]


@refused
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nobody's", "Nothing here is called \u201cnobody's\u201d."),
        ("a", "More than one name has \u201ca\u201d: "),
    ],
)
def test_a_name_that_is_none_or_several_is_told(program: Program, name: str, said: str) -> None:
    """The exit code is that of wrong use."""
    answer = program("licences", name)
    assert answer.code == 2
    assert answer.err.startswith(f"skinroutine: {said}")


def test_a_locked_or_damaged_diary_does_not_matter(program: Program, profile: Path) -> None:
    """The diary is not opened, and none is made."""
    assert program("licences").code == 0
    assert not list(profile.iterdir())
