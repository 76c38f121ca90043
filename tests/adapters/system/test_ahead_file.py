"""What is due ahead, in a file of its own: whole, private, and without a name."""

from __future__ import annotations

import json
import os
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from skinroutine.adapters.system.ahead_file import AHEAD, AheadInFile
from skinroutine.app.errors import WorldFailure
from skinroutine.app.reminding.ahead_ports import Ahead, Shown

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
KNOWN = Ahead(
    due=(NOON, NOON + timedelta(hours=1, microseconds=5)),
    until=NOON + timedelta(days=14),
    shown=(Shown(NOON, NOON + timedelta(seconds=3)),),
    unseen=frozenset({"buttons"}),
)


def test_it_comes_back(tmp_path: Path) -> None:
    """What was written is read again, and nothing of it is left once it is removed."""
    file = AheadInFile(tmp_path)
    assert file.read() is None
    file.write(Ahead((), NOON))
    file.write(KNOWN)
    assert AheadInFile(tmp_path).read() == KNOWN
    assert [one.name for one in tmp_path.iterdir()] == [AHEAD]
    file.remove()
    file.remove()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of Unix")
def test_it_is_private(tmp_path: Path) -> None:
    """It is readable by its owner alone, whatever the mask is."""
    before = os.umask(0)
    try:
        AheadInFile(tmp_path).write(KNOWN)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / AHEAD).stat().st_mode) == 0o600


@pytest.mark.expects_log("what is due ahead cannot be read")
@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"format": 2}',
        '{"format": 1}',
        json.dumps({"format": 1, "until": "x", "due": [], "shown": [], "unseen": []}),
        json.dumps({"format": 1, "until": "2026-11-30", "due": [], "shown": [], "unseen": []}),
        json.dumps(
            {
                "format": 1,
                "until": NOON.isoformat(),
                "due": ["2026-11-30T12:00:00+01:00"],
                "shown": [],
                "unseen": [],
            }
        ),
        json.dumps(
            {"format": 1, "until": NOON.isoformat(), "due": 5, "shown": [[1]], "unseen": []}
        ),
    ],
)
def test_what_cannot_be_read_is_nothing(tmp_path: Path, text: str) -> None:
    """A file that another hand wrote is told in the log, and is as good as none."""
    (tmp_path / AHEAD).write_text(text)
    assert AheadInFile(tmp_path).read() is None


@pytest.mark.expects_log("what is due ahead cannot be read")
def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    """Nor does damage end in more than that."""
    (tmp_path / AHEAD).write_bytes(b"\xff\xfe\x00")
    assert AheadInFile(tmp_path).read() is None


def test_where_it_cannot_be_written(tmp_path: Path) -> None:
    """It is told in a sentence, and what was kept is still there."""
    with pytest.raises(WorldFailure, match="cannot be written"):
        AheadInFile(tmp_path / "nowhere").write(KNOWN)
    (tmp_path / AHEAD).mkdir()
    with pytest.raises(WorldFailure, match="cannot be written"):
        AheadInFile(tmp_path).write(KNOWN)
    assert [one.name for one in tmp_path.iterdir()] == [AHEAD]
    with pytest.raises(WorldFailure, match="cannot be removed"):
        AheadInFile(tmp_path).remove()
