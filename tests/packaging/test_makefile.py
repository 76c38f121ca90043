"""The Makefile: what it names is there, what it offers is said, other systems are known."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import wheels

TEXT = (wheels.ROOT / "Makefile").read_text(encoding="utf-8")
INNER = {"unsound", "system-run", "system-test", "system-package", "system-try", "help"}
"""Targets that nobody types."""


def phony() -> set[str]:
    found = re.search(r"^\.PHONY:((?:.*\\\n)*.*)$", TEXT, re.MULTILINE)
    assert found
    return set(found[1].replace("\\\n", " ").split())


def bare() -> dict[str, str]:
    """Return an environment without what a make above these tests hands down."""
    ours = {"MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "PYTEST_ARGS", "ARGS"}
    return {name: value for name, value in os.environ.items() if name not in ours}


def dry(*words: str, system: str = "", path: str = "") -> str:
    """Return what make would run."""
    command = ("make", "--dry-run", "--always-make", f"OS={system}", *words)
    answer = subprocess.run(
        command,
        cwd=wheels.ROOT,
        env=bare() | ({"PATH": path} if path else {}),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert answer.returncode == 0, answer
    return answer.stdout


def test_every_target_is_told_by_help() -> None:
    told = subprocess.run(
        ("make", "help"), cwd=wheels.ROOT, env=bare(), capture_output=True, text=True, check=True
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


def test_a_make_above_does_not_tell_this_one_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as `make --silent test PYTEST_ARGS=...`, which runs these tests."""
    before = dry("test")
    monkeypatch.setenv("MAKEFLAGS", "s -- PYTEST_ARGS=--nonsense")
    monkeypatch.setenv("PYTEST_ARGS", "--nonsense")
    assert dry("test") == before


def told(*words: str) -> list[str]:
    """Return the programs of the environment that make would run, each with its words."""
    joined = dry(*words).replace("\\\n", " ")
    return [
        " ".join(line.partition("||")[0].split())
        for line in joined.splitlines()
        if re.match(r"(QT_QPA_PLATFORM=\w+ )?\.venv/bin/", line) and " -m pip " not in line
    ]


CHECKS = [".venv/bin/ruff check --quiet .", ".venv/bin/ruff format --quiet --check ."]
CHECKS += [".venv/bin/mypy", ".venv/bin/lint-imports"]
PORTABLE = (
    "QT_QPA_PLATFORM=offscreen .venv/bin/pytest tests"
    " --ignore=tests/journeys --ignore=tests/installed -n 2"
)


def test_the_checks_and_the_tests_are_all_of_them() -> None:
    """Neither a tool nor a folder of tests is left out unseen."""
    assert told("lint") == CHECKS
    assert told("test-portable") == [*CHECKS, PORTABLE]
    assert told("test") == [*CHECKS, PORTABLE, ".venv/bin/pytest tests/journeys -n 3"]


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="packages of Debian are made there")
def test_what_is_packed_is_summed_up_last() -> None:
    made = dry("packages")
    order = ["packaging/wheel.py", "packaging/bundle.py", "packaging/linux/deb.py"]
    places = [made.index(name) for name in [*order, "tools/checksums.py"]]
    assert places == sorted(places)


@pytest.mark.skipif(os.name == "nt", reason="makes a folder of links to programs")
def test_without_dpkg_the_other_packages_are_made(tmp_path: Path) -> None:
    """As on macOS, and on a Linux that is no kin of Debian."""
    for name in ("make", "sh", "test", "cat", "uname"):
        program = shutil.which(name)
        assert program
        (tmp_path / name).symlink_to(program)
    made = dry("packages", path=str(tmp_path))
    assert "packaging/linux/deb.py" not in made
    assert made.index("packaging/bundle.py") < made.index("tools/checksums.py")


def test_trying_the_packages_makes_nothing() -> None:
    """Root leaves no package and no environment in an ordinary person's checkout."""
    run = dry("test-packages")
    assert "tools/system_packages.sh try" in run
    assert "tools/checksums.py --check" in run
    assert ".venv/bin/pytest -p no:cacheprovider tests/installed" in run
    for never in ("packaging/", "pip install", " -m pip", "-m venv"):
        assert never not in run


def test_make_of_macos_reads_it() -> None:
    """macOS has GNU make 3.81, which lacks what later ones brought."""
    later = (r"^\.ONESHELL", r"!=", r"\$\(file ", r"^undefine", r"::=", r"&:", r"\$\(let ")
    assert [one for one in later if re.search(one, TEXT, re.MULTILINE)] == []


def test_clean_removes_what_is_made() -> None:
    gone = re.search(r"^\trm -rf (.*)$", TEXT, re.MULTILINE)
    assert gone
    assert {"$(VENV)", "build", "dist", ".flatpak-builder"} <= set(gone[1].split())


def test_checksums_name_each_packed_file_and_nothing_else(tmp_path: Path) -> None:
    for name in (*PACKED, "notes.txt", "SHA256SUMS"):
        (tmp_path / name).write_text(name, encoding="ascii")
    assert sums.sums(tmp_path, "1.2.3") == "".join(
        f"{hashlib.sha256(name.encode()).hexdigest()}  {name}\n" for name in sorted(PACKED)
    )


PACKED = (
    "skinroutine-1.2.3-py3-none-any.whl",
    "skinroutine-1.2.3.tar.gz",
    "skinroutine-1.2.3-linux-x86_64.tar.gz",
    "skinroutine_1.2.3_amd64.deb",
    "skinroutine-1.2.3-x86_64.flatpak",
    "skinroutine-1.2.3-windows-amd64.zip",
    "skinroutine-1.2.3-windows-amd64-setup.exe",
    "skinroutine-1.2.3-macos-arm64.dmg",
)
sums = wheels.script("tools/checksums.py")


@pytest.mark.parametrize(
    "name",
    ["skinroutine-1.2.2.tar.gz", "skinroutine_1.2.30_amd64.deb", "other-1.2.3.zip"],
)
def test_a_file_of_another_version_is_refused(tmp_path: Path, name: str) -> None:
    for one in (PACKED[0], name):
        (tmp_path / one).touch()
    with pytest.raises(sums.Unfit, match=f"not of 1.2.3: {name}"):
        sums.sums(tmp_path, "1.2.3")


def test_a_folder_without_packages_is_told(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(sums.Unfit, match="holds nothing that was packed"):
            sums.sums(folder, "1.2.3")


def test_what_is_tried_is_all_there_and_is_what_was_summed_up(tmp_path: Path) -> None:
    """Each package that is missing is named; a file that was changed afterwards is seen."""
    of_linux = PACKED[:4]
    for name in of_linux:
        (tmp_path / name).write_text(name)
    (tmp_path / sums.NAME).write_text(sums.sums(tmp_path, "1.2.3"))
    sums.check(tmp_path, "1.2.3")
    (tmp_path / of_linux[0]).write_text("another")
    with pytest.raises(sums.Unfit, match="SHA256SUMS is not that of the files beside it"):
        sums.check(tmp_path, "1.2.3")
    for name in of_linux:
        (tmp_path / name).rename(tmp_path / "aside")
        with pytest.raises(sums.Unfit, match=r"has no skinroutine"):
            sums.check(tmp_path, "1.2.3")
        (tmp_path / "aside").rename(tmp_path / name)


def test_what_the_checks_run_is_among_the_systems_packages() -> None:
    """What a test would be skipped without is installed where tests are run."""
    text = (wheels.ROOT / "tools/system_packages.sh").read_text(encoding="utf-8")
    listed = dict(re.findall(r'^([A-Z]+)="([^"]+)"$', text, re.MULTILINE))
    assert set(listed["CHECKS"].split()) == {
        *("dpkg-dev", "appstream", "desktop-file-utils", "man-db", "git")
    }
    assert set(listed["PACKAGE"].split()) == {"dpkg-dev", "binutils", "xz-utils"}
    assert set(listed["TRY"].split()) == {"lintian", "debootstrap"}
    assert "gnome-keyring" in listed["TESTS"].split(), "of the window and the phone"
    assert re.search(r'^LINKED="libcups2 libwayland-egl1"', text, re.MULTILINE), "of a bare Debian"
    assert 'package) package="$PACKAGE $LINKED" ;;' in text
    for purpose in ("test", "try"):
        words = rf"^{purpose}\) .*tests=\$TESTS checks=\$CHECKS"
        assert re.search(words, text, re.MULTILINE)
