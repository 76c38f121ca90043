"""Every call of a backup and of a restore fails once, and for good: told, and nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from faults.shim import run

OLD = "2026-11-02T190000Z-daily.sqlite3"
STRIDE = {"backup": 5, "restore": 7}
KINDS = [
    "plain",
    pytest.param(
        "encrypted",
        marks=pytest.mark.skipif(find_spec("sqlcipher3") is None, reason="no SQLCipher here"),
    ),
]


def tries(layer: Path, part: str, kind: str) -> Iterator[dict[str, Any]]:
    """Yield what came of each run."""
    words = (part, kind, str(STRIDE[part]))
    for line in run(layer, "backing_up.py", *words, word="faulty-").splitlines():
        yield json.loads(line)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("part", STRIDE)
def test_a_failing_call_is_told_and_loses_nothing(layer: Path, part: str, kind: str) -> None:
    """The diary is whole, the backup that was there is good, and what is said to be done is done.

    What is under way for good is left alone where the disk takes no removal any more.
    """
    said, done = set(), 0
    for one in tries(layer, part, kind):
        assert one["crashed"] == "", one
        assert one["integrity"] == "ok", one
        assert OLD in one["good"], one
        assert one["bad"] == [], one
        assert bool(one["said"]) != one["done"], one
        if part == "backup":
            assert one["after"] == one["before"], one
            assert len(one["good"]) == 2 or not one["done"], one
        else:
            assert one["after"] in {one["before"], one["before"] - 1}, one
            assert one["after"] == one["before"] - 1 or not one["done"], one
            assert len(one["good"]) == 2 or one["after"] == one["before"], one
        done += one["done"]
        said.add(one["said"])
    assert done >= 9, "no run without a failing call"
    assert len(said) > 2
