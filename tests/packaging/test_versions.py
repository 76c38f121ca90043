"""The version stands in one place, and so does what is said of Pythons and of packages."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from trove_classifiers import classifiers

import wheels
from skinroutine import __version__

PROJECT: dict[str, Any] = tomllib.loads(
    (wheels.ROOT / "pyproject.toml").read_text(encoding="utf-8")
)["project"]
ITS_PLACE = "src/skinroutine/__init__.py"
HISTORY = re.compile(r"CHANGELOG\.md|PKG-INFO|.*\.metainfo\.xml|requirements/.*\.txt")
"""Files that name versions of the past, pins of other projects, and what an sdist was made with."""
FOLDERS = (".ci", ".github", "benchmarks", "docs", "packaging", "requirements", "src", "tools")
TEXT = {"", ".in", ".iss", ".json", ".md", ".py", ".sh", ".spec", ".toml", ".xml", ".yml", ".1"}


def sources() -> Iterator[Path]:
    for folder in FOLDERS:
        yield from (path for path in (wheels.ROOT / folder).rglob("*") if path.is_file())
    yield from (path for path in wheels.ROOT.iterdir() if path.is_file())


def literals(text: str) -> list[str]:
    """Return what reads as the program's version, and not as a part of another number."""
    return re.findall(rf"(?<![\w.]){re.escape(__version__)}(?![\w]|\.\d)", text)


def test_the_version_stands_in_one_place() -> None:
    found = [
        name
        for path in sources()
        if (path.suffix in TEXT or ".desktop" in path.name)
        and "__pycache__" not in path.parts
        and not HISTORY.fullmatch(name := path.relative_to(wheels.ROOT).as_posix())
        and literals(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert found == [ITS_PLACE]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f'version = "{__version__}"', 1),
        (f"skinroutine-{__version__}.tar.gz", 1),
        (f"1{__version__}", 0),
        (f"{__version__}.1", 0),
        (f"2.{__version__}", 0),
    ],
)
def test_a_version_is_told_from_other_numbers(text: str, number: int) -> None:
    assert len(literals(text)) == number


def test_the_program_says_its_version() -> None:
    words = (sys.executable, "-m", "skinroutine", "--version")
    answer = subprocess.run(
        words, env=None, cwd=wheels.ROOT / "src", capture_output=True, text=True, check=True
    )
    assert answer.stdout == f"skinroutine {__version__}\n"


def test_the_version_has_three_numbers() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


def test_classifiers_are_known_and_name_each_supported_python() -> None:
    assert set(PROJECT["classifiers"]) <= classifiers
    minor = int(PROJECT["requires-python"].removeprefix(">=3."))
    assert [f"3.{number}" for number in range(minor, minor + len(pythons()))] == pythons()


def pythons() -> list[str]:
    """Return the Pythons that the classifiers name."""
    found = (
        re.fullmatch(r"Programming Language :: Python :: (3\.\d+)", one)
        for one in PROJECT["classifiers"]
    )
    return [one[1] for one in found if one]


def test_the_oldest_python_is_named_alike_everywhere() -> None:
    oldest = pythons()[0]
    tools = tomllib.loads((wheels.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert tools["ruff"]["target-version"] == f"py{oldest.replace('.', '')}"
    for name in ("run", "dev", "package"):
        head = (wheels.ROOT / f"requirements/{name}.txt").read_text(encoding="utf-8")[:400]
        assert f"--python-version {oldest} " in head
    finder = (wheels.ROOT / "tools/find_python.sh").read_text(encoding="utf-8")
    assert "python{}".format(" python".join(reversed(pythons()))) in finder


def test_what_the_program_needs_is_what_is_pinned() -> None:
    lines = (wheels.ROOT / "requirements/run.in").read_text(encoding="utf-8").splitlines()
    wanted = {line.replace('"', "'") for line in lines if line and not line.startswith("#")}
    extra = PROJECT["optional-dependencies"]
    assert set(extra) == {"phone"}
    assert {*PROJECT["dependencies"], *extra["phone"]} == {
        one for one in wanted if not one.startswith(("hatchling", "editables"))
    }


def test_the_calendars_libraries_are_needed_by_the_extra_alone() -> None:
    """An installation without it has nothing that opens a connection."""
    extra = {re.split(r"[<>=]", one)[0] for one in PROJECT["optional-dependencies"]["phone"]}
    assert extra == {"caldav", "cryptography"}
    assert not [one for one in PROJECT["dependencies"] if one.startswith(tuple(extra))]


def test_pins_have_no_addresses() -> None:
    for path in (wheels.ROOT / "requirements").iterdir():
        assert "://" not in path.read_text(encoding="utf-8"), path
