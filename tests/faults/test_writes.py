"""Every call on the diary's files fails once, and for good: told, and nothing is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from skinroutine.adapters.store.migrations import STEPS
from skinroutine.adapters.store.sqlite_store import SqliteStore

from faults.profiles import KINDS
from faults.shim import EVERY, TROUBLES, Trouble, run, under

WORD = "faulty-"
STRIDE = {"ticking": 1, "migration": 29, "removed": 11}
"""Each call of a tick fails; elsewhere, after a dozen, each nth or 7th: the rest are alike."""
PARTS = ("ticking", "opening", "new", "checkpoint", "removed", "migration")
SENTENCES = (
    "The disk is full, so nothing more can be saved in ",
    "The disk did not answer while reading or writing ",
    "The diary ",
    "The profile folder ",
)


def tries(layer: Path, part: str, kind: str) -> Iterator[dict[str, Any]]:
    """Yield what came of each run."""
    for line in run(
        layer, "writes.py", part, kind, str(STRIDE.get(part, 7)), word=WORD
    ).splitlines():
        yield json.loads(line)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("part", PARTS)
def test_a_failing_call_is_told_and_loses_nothing(layer: Path, part: str, kind: str) -> None:
    """What was acknowledged is there, what was refused is there wholly or not at all.

    After each try the file is whole, today's program opens it without the fault and ticks on.
    """
    count = failed = 0
    for one in tries(layer, part, kind):
        count += 1
        failed += one["hits"] > 0
        assert one["crashed"] == "", one
        assert one["integrity"] == "ok", one
        assert all(said.startswith(SENTENCES) for said in one["said"]), one
        for mark in one["acknowledged"]:
            assert one["found"][mark] == whole(mark), one
        for mark in one["refused"]:
            assert one["found"][mark] in {0, whole(mark)}, one
        if part != "new":
            assert one["before"] == one["after"] > 0, one
        if part == "ticking":
            assert "zz-later" in one["acknowledged"], one
        if part == "migration":
            assert 3 <= one["found"]["version"] <= len(STEPS), one
        assert "zz-after" in one["acknowledged"], one
    print(f"{part}, {kind}: {count} runs, in {failed} of which a call failed")
    assert failed > 10 * len(TROUBLES)


def whole(mark: str) -> int:
    """Return how many facts were told as one act under a mark."""
    return 3 if mark.endswith("three") else 1


@pytest.mark.parametrize("trouble", [TROUBLES[1], TROUBLES[3]], ids=lambda one: one.name)
def test_a_command_says_so_and_ends_with_one(layer: Path, tmp_path: Path, trouble: Trouble) -> None:
    """At whichever call the disk gives up, a command prints one sentence, or has ticked."""
    profile = tmp_path / "faulty-profile"
    words = ("done", "dose", "--date", "yesterday", "--at", "19:10")
    refused = ticked = 0
    assert command(layer, profile, *words).returncode == 0
    for nth in (1, 2, 3, 5, 8, 10, 13, 16, 20, 40):
        ticks = count(profile)
        answer = command(
            layer,
            profile,
            *words,
            FAULT_NTH=str(nth),
            FAULT_ERRNO=str(trouble.error),
            FAULT_FOREVER="1",
            FAULT_KINDS=str(EVERY),
        )
        refused += answer.returncode == 1
        ticked += answer.returncode == 0
        if answer.returncode == 1:
            (line,) = answer.stderr.splitlines()
            assert line.startswith("skinroutine: The ")
            assert count(profile) in {ticks, ticks + 1}
        else:
            assert (answer.returncode, answer.stderr) == (0, "")
            assert count(profile) == ticks + 1
    print(f"{refused} commands were refused, {ticked} ticked")
    assert refused > 4
    assert ticked > 0


def command(
    layer: Path, profile: Path, *words: str, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run the program under the layer."""
    return subprocess.run(
        (sys.executable, "-m", "skinroutine", "--profile", str(profile), *words),
        env=under(layer, WORD, **more) | {"TZ": "Etc/UTC", "HOME": os.devnull},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def count(profile: Path) -> int:
    """Count the facts of a profile."""
    with closing(SqliteStore(profile / "diary.sqlite3")) as store:
        assert store.is_sound()
        return store.count()
