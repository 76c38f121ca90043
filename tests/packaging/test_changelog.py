"""The changelog's form, and the check before a release: each thing in its way is said."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

import wheels
from skinroutine import APP_ID, __version__

CHECK = wheels.script("tools/release_check.py")
CHANGELOG = (wheels.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
METAINFO = f"packaging/linux/{APP_ID}.metainfo.xml"
RELEASE = '<component><releases><release version="1.2.3" date="{}"/></releases></component>'
CHANGES = """# Changelog

## 1.2.3 (2027-01-31)

### Added

- All.

## 1.0.0 (2026-12-24)
"""
TREE = {
    "CHANGELOG.md": CHANGES,
    "src/skinroutine/__init__.py": f'__version__ = "1.2.3"\nAPP_ID = "{APP_ID}"\n',
    METAINFO: RELEASE.format("2027-01-31"),
    "docs/releasing.md": f"Replace {CHECK.PLACEHOLDER}.\n",
}


def git(root: Path, *words: str) -> None:
    person = ("-c", "user.name=person", "-c", "user.email=person@skinroutine.example")
    plain = ("-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null")
    subprocess.run(("git", "-C", str(root), *person, *plain, *words), check=True, timeout=30)


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a small tree that may be released, in a checkout of its own."""
    write(tmp_path, TREE)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    return tmp_path


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "x")


def test_the_changelog_has_an_entry_for_this_version_first() -> None:
    headings = re.findall(r"^## (.*)$", CHANGELOG, re.MULTILINE)
    assert re.fullmatch(
        rf"{re.escape(__version__)} \((unreleased|\d{{4}}-\d\d-\d\d)\)", headings[0]
    )


def test_every_entry_has_a_day_and_the_newer_ones_come_first() -> None:
    headings = re.findall(r"^## (.*)$", CHANGELOG, re.MULTILINE)
    found = [
        re.fullmatch(r"(\d+)\.(\d+)\.(\d+) \(([\d-]{10}|unreleased)\)", one) for one in headings
    ]
    assert all(found), headings
    versions = [tuple(map(int, one.groups()[:3])) for one in found if one]
    assert versions == sorted(set(versions), reverse=True)
    assert "(unreleased)" not in "".join(headings[1:])


def test_changes_stand_under_the_kinds_that_readers_know() -> None:
    assert set(re.findall(r"^### (.*)$", CHANGELOG, re.MULTILINE)) <= KINDS


def test_a_tree_that_is_ready_may_be_released(tree: Path) -> None:
    assert CHECK.problems(tree) == []
    git(tree, "tag", "v1.2.3")
    assert CHECK.problems(tree, "v1.2.3") == []


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "CHANGELOG.md",
            "# Changelog\n\n## 1.2.3 (unreleased)\n",
            ["CHANGELOG.md: the entry of 1.2.3 has no day: ## 1.2.3 (YYYY-MM-DD)"],
        ),
        (
            "CHANGELOG.md",
            "# Changelog\n\n## 1.3.0 (unreleased)\n\n## 1.2.3 (2027-01-31)\n",
            ["CHANGELOG.md: its newest entry is not that of 1.2.3"],
        ),
        (
            METAINFO,
            "<component><releases/></component>",
            [f"{APP_ID}.metainfo.xml: it has no <release> of 1.2.3"],
        ),
        (
            METAINFO,
            RELEASE.format("2027-02-01"),
            [f"{APP_ID}.metainfo.xml: 1.2.3 is of 2027-02-01 there, of 2027-01-31 in CHANGELOG.md"],
        ),
        (
            "pyproject.toml",
            f'Homepage = "https://{CHECK.PLACEHOLDER}"\n',
            [f"pyproject.toml: it leads to {CHECK.PLACEHOLDER}, which is a placeholder"],
        ),
    ],
)
def test_a_file_in_the_way_is_named(tree: Path, name: str, text: str, said: list[str]) -> None:
    write(tree, {name: text})
    commit(tree)
    assert CHECK.problems(tree) == said


def test_what_is_not_committed_is_in_the_way(tree: Path) -> None:
    write(tree, {"src/new.py": ""})
    assert CHECK.problems(tree) == ["1 files are not committed, such as src/new.py"]


def test_a_tag_of_another_version_or_commit_is_in_the_way(tree: Path) -> None:
    git(tree, "tag", "v1.2.3")
    write(tree, {"more": ""})
    commit(tree)
    assert CHECK.problems(tree, "v1.2.4") == ["the tag v1.2.4 is not v1.2.3"]
    assert CHECK.problems(tree, "v1.2.3") == [
        "the tag v1.2.3 is not on the commit that is checked out"
    ]


def test_notes_are_the_changes_of_one_version(tree: Path) -> None:
    assert CHECK.notes(tree, "1.2.3") == "### Added\n\n- All."
    assert CHECK.notes(wheels.ROOT, __version__).startswith("### Added")


def test_nobody_is_led_to_the_placeholder_but_by_its_few_places() -> None:
    """The home page is not known yet; the release checklist names each place that has to change."""
    checklist = (wheels.ROOT / "docs/releasing.md").read_text(encoding="utf-8")
    folders = ("packaging", "src", "resources", ".github", "requirements")
    paths = [path for one in folders for path in (wheels.ROOT / one).rglob("*") if path.is_file()]
    paths += [wheels.ROOT / "pyproject.toml", wheels.ROOT / "README.md"]
    word = CHECK.PLACEHOLDER.encode()
    leading = [path.relative_to(wheels.ROOT).as_posix() for path in paths if _says(path, word)]
    assert "pyproject.toml" in leading
    assert [one for one in leading if one not in checklist] == []


def _says(path: Path, word: bytes) -> bool:
    return "__pycache__" not in path.parts and word in path.read_bytes()
