"""SIGKILL at random moments, and two programs at once: no acknowledged tick is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.domain.record.event import Ticked

from faults.profiles import KINDS
from faults.shim import HERE, SRC, TESTS

LEAST = {"plain": (200, 500), "encrypted": (40, 60)}
"""How many kills and acknowledged ticks there must be."""
ENVIRONMENT = {**os.environ, "PYTHONPATH": f"{SRC}{os.pathsep}{TESTS}", "TZ": "Europe/Berlin"}


@pytest.mark.parametrize("kind", KINDS)
def test_killed_at_any_moment(tmp_path: Path, kind: str) -> None:
    """After each kill every tick acknowledged before it is there once, and the file is whole."""
    answer = subprocess.run(
        (
            *(sys.executable, str(HERE / "killed.py"), str(tmp_path / "profile")),
            *(kind, *map(str, LEAST[kind]), "20261102"),
        ),
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    seen = json.loads(answer.stdout)
    print(f"{kind}: {seen['ticks']} ticks, {seen['kills']} kills")
    assert seen["lost"] == []
    assert seen["kills"] >= LEAST[kind][0]
    assert seen["ticks"] >= LEAST[kind][1]
    assert 0 < seen["ticked"] < seen["kills"]


def test_two_programs_tick_in_one_diary(tmp_path: Path) -> None:
    """Two processes tick 200 times each at the same time: all 400 are there, in a row."""
    with closing(SqliteStore(tmp_path / "diary.sqlite3")):
        programs = [
            subprocess.Popen(
                (sys.executable, str(HERE / "together.py"), str(tmp_path), name, "200"),
                env=ENVIRONMENT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for name in ("a", "b")
        ]
        for one in programs:
            assert one.stdout is not None
            assert one.stdout.readline() == "ready\n"
        for one in programs:
            assert one.stdin is not None
            one.stdin.write("\n")
            one.stdin.flush()
        tries = [int(one.communicate(timeout=60)[0]) for one in programs]
    print(f"busy {tries[0]} and {tries[1]} times")
    assert [one.returncode for one in programs] == [0, 0]
    with closing(SqliteStore(tmp_path / "diary.sqlite3")) as store:
        assert store.is_sound()
        facts = store.newest(1000)
    via = [one.fact.via for one in facts if isinstance(one.fact, Ticked)]
    assert sorted(via) == sorted(f"zz-{name}-{n}" for name in ("a", "b") for n in range(200))
    assert [one.order for one in facts] == list(range(1, len(facts) + 1))
