"""The Makefile: what it names is there, what it offers is said, other systems are known."""

from __future__ import annotations

import hashlib
import re
import subprocess
from pathlib import Path

import pytest

import wheels

TEXT = (wheels.ROOT / "Makefile").read_text(encoding="utf-8")
INNER = {"unsound", "system-run", "system-test", "system-package", "help"}
"""Targets that nobody types."""


def phony() -> set[str]:
    found = re.search(r"^\.PHONY:((?:.*\\\n)*.*)$", TEXT, re.MULTILINE)
    assert found
    return set(found[1].replace("\\\n", " ").split())


def dry(*words: str, system: str = "") -> str:
    """Return what make would run."""
    command = ("make", "--dry-run", "--always-make", f"OS={system}", *words)
    answer = subprocess.run(
        command, cwd=wheels.ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert answer.returncode == 0, answer
    return answer.stdout


def test_every_target_is_told_by_help() -> None:
    told = subprocess.run(
        ("make", "help"), cwd=wheels.ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert set(re.findall(r"^make ([a-z-]+)", told, re.MULTILINE)) == phony() - INNER


def test_every_target_has_a_rule() -> None:
    rules = set(re.findall(r"^([a-z-]+):", TEXT, re.MULTILINE))
    assert rules == phony() - {"unsound"}


def test_every_script_that_it_calls_is_there() -> None:
    called = set(re.findall(r"\b((?:tools|packaging|tests|benchmarks)/[\w./]+\.(?:py|sh))", TEXT))
    assert len(called) > 8
    assert [name for name in sorted(called) if not (wheels.ROOT / name).is_file()] == []


@pytest.mark.parametrize("target", ["run", "lint", "test", "test-portable", "wheel", "packages"])
def test_targets_run_what_their_system_has(target: str) -> None:
    assert ".venv/bin/python" in dry(target)
    there = dry(target, system="Windows_NT")
    assert ".venv/Scripts/python" in there
    assert ".venv/bin/" not in there


def test_the_portable_tests_are_part_of_the_tests_and_have_no_journeys() -> None:
    part = dry("test-portable")
    assert set(part.splitlines()) < set(dry("test").splitlines())
    assert "pytest tests --ignore=tests/journeys --ignore=tests/installed" in part
    assert "pytest tests/journeys" not in part


def test_what_is_packed_is_summed_up_last() -> None:
    made = dry("packages")
    order = ["packaging/wheel.py", "packaging/bundle.py", "packaging/linux/deb.py"]
    places = [made.index(name) for name in [*order, "tools/checksums.py"]]
    assert places == sorted(places)


def test_make_of_macos_reads_it() -> None:
    """macOS has GNU make 3.81, which lacks what later ones brought."""
    later = (r"^\.ONESHELL", r"!=", r"\$\(file ", r"^undefine", r"::=", r"&:", r"\$\(let ")
    assert [one for one in later if re.search(one, TEXT, re.MULTILINE)] == []


def test_clean_removes_what_is_made() -> None:
    gone = re.search(r"^\trm -rf (.*)$", TEXT, re.MULTILINE)
    assert gone
    assert {"$(VENV)", "build", "dist"} <= set(gone[1].split())


def test_checksums_name_each_packed_file_and_nothing_else(tmp_path: Path) -> None:
    sums = wheels.script("tools/checksums.py")
    for name in ("b.whl", "a.tar.gz", "notes.txt", "SHA256SUMS"):
        (tmp_path / name).write_text(name, encoding="ascii")
    assert sums.sums(tmp_path) == "".join(
        f"{hashlib.sha256(name.encode()).hexdigest()}  {name}\n" for name in ("a.tar.gz", "b.whl")
    )
