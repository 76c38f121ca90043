"""The house as rules that run, and proof that they can fail."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WITHOUT_QT = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "apscheduler", "plyer", "jeepney"}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Blocker())
import pytest
words = ["-q", "-p", "no:pytest-qt", "-p", "no:xdist", "-p", "no:cacheprovider"]
words += ["-o", "qt_api=", "-o", "qt_log_level_fail=", "-W", "ignore::pytest.PytestConfigWarning"]
words += ["-o", "addopts=--import-mode=importlib", *sys.argv[1:]]
sys.exit(pytest.main([*words, "tests/domain", "tests/app"]))
"""
IN_EVERY_ZONE = (
    "tests/domain/test_reminder.py::test_each_slot_is_announced_once_at_its_time",
    "tests/domain/test_schedule.py::test_days_tile_the_line_of_time",
    "tests/domain/test_schedule.py::test_every_slot_of_every_day_is_due_once",
    "tests/domain/test_schedule.py::test_other_day_ends_hold_as_well",
)
"""Walks through all time zones, three quarters of the run's time: they import nothing that their
neighbours do not, so what they show about an absent Qt is shown without them."""
SEEDS = {
    "Qt in the core": ("domain/plan/schedule.py", "import PySide6.QtCore"),
    "an adapter that knows a use case": (
        "adapters/system/files.py",
        "import skinroutine.app.diary.commands",
    ),
    "a core that reaches Qt by a detour": (
        "app/diary/settings.py",
        "import skinroutine.ui.wording",
    ),
    "a window that knows the store": (
        "ui/wording/weeks.py",
        "import skinroutine.adapters.system.files",
    ),
    "a second user of sqlite3": ("adapters/system/files.py", "import sqlite3"),
    "a module in no layer": ("utils.py", ""),
}


def contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    """Check the import contracts of a tree."""
    return subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder / "src")},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the source tree with its contracts."""
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold(copy: Path) -> None:
    """Every import goes the one way, and there are contracts to keep."""
    answer = contracts(copy)
    assert answer.returncode == 0, answer.stdout
    assert "0 broken" in answer.stdout
    assert "Contracts: 0 kept" not in answer.stdout


@pytest.mark.parametrize("seed", SEEDS)
def test_the_contracts_can_fail(copy: Path, seed: str) -> None:
    """A seeded violation is named."""
    name, line = SEEDS[seed]
    path = copy / "src" / "skinroutine" / name
    text = path.read_text() if path.exists() else ""
    path.write_text(f"{text}\n{line}\n")

    answer = contracts(copy)

    assert answer.returncode != 0, answer.stdout


@pytest.mark.timeout(300)
def test_the_core_runs_where_qt_is_not_installed() -> None:
    """The tests of domain and app pass without Qt, APScheduler and plyer."""
    answer = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *(f"--deselect={one}" for one in IN_EVERY_ZONE)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": "src:tests"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stdout[-3000:]
    assert " passed" in answer.stdout


def test_no_module_is_too_long() -> None:
    """No module of the program has more than 400 lines."""
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text().splitlines())
        for path in (ROOT / "src").rglob("*.py")
    }
    assert len(lengths) > 40
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def test_items_of_layouts_are_touched_in_one_place() -> None:
    """No other module lets the binding keep an item that Qt may delete (see `parts.nesting`)."""
    touching = re.compile(r"\.(addLayout|insertLayout|itemAt|itemAtPosition|addItem\(Q)\b")
    ui = ROOT / "src" / "skinroutine" / "ui"
    found = {
        at.relative_to(ui).as_posix() for at in ui.rglob("*.py") if touching.search(at.read_text())
    }
    assert found == {"parts/nesting.py"}
