"""What is said outside the documents keeps to their rules: no machine's places, no registry."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

import wheels
from test_documents import INDEX, MACHINE, REGISTRY, WORK

FOLDERS = (".ci", ".github", "packaging", "requirements", "tools")
FILES = ("Makefile", "pyproject.toml", ".gitattributes", ".editorconfig", ".gitignore")
TEXTS = "packaging/licence_texts/"
"""Licences of others, as they are."""


AT_HOME = PurePosixPath("/", "root", "x")


def spoken() -> Iterator[Path]:
    """Yield the files that are no documents, and are read by who builds or looks on."""
    for folder in FOLDERS:
        found = (path for path in (wheels.ROOT / folder).rglob("*") if path.is_file())
        yield from (path for path in found if "__pycache__" not in path.parts)
    yield from (wheels.ROOT / name for name in FILES if (wheels.ROOT / name).is_file())


def name(path: Path) -> str:
    """Return how a file is called in what a test says."""
    return path.relative_to(wheels.ROOT).as_posix()


def faults(text: str) -> list[str]:
    """Return the registries and the places of a machine that a text names."""
    return [*REGISTRY.findall(text), *MACHINE.findall(text)]


@pytest.mark.parametrize(
    "path", [one for one in sorted(spoken()) if not name(one).startswith(TEXTS)], ids=name
)
def test_no_file_names_a_registry_or_a_place_on_somebodys_machine(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8", errors="replace")) == []


def test_what_no_file_may_name_is_found() -> None:
    """The test above can fail, looks at files of each folder, and lets pass what is everybody's."""
    assert len(faults(f"in {WORK}/x, {AT_HOME} and from {INDEX}")) == 3
    assert faults(f"in /usr/lib and ~{WORK}") == []
    looked = {name(one).partition("/")[0] for one in spoken()}
    assert {*FOLDERS, "Makefile", "pyproject.toml"} <= looked
