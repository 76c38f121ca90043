"""The open diary chosen as a file to import."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from skinroutine import compose
from skinroutine.adapters.system import files
from skinroutine.app.errors import WrongUse

from fakes import FixedClock
from ui.days import NOW

LOOK_IN = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1])
other.execute("SELECT count(*) FROM event").fetchone()
other.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="locks are of the open file there")
def test_the_diary_itself_is_refused_and_stays_locked(tmp_path: Path) -> None:
    """Under whatever name; another program that ends does not take the log of this one along."""
    path = tmp_path / files.DIARY
    with compose.open_session(tmp_path, clock=FixedClock(NOW)) as session:
        (tmp_path / "other.csv").hardlink_to(path)
        for chosen in (path, tmp_path / "other.csv"):
            with pytest.raises(WrongUse, match="no text"):
                compose.imports(session).open(chosen)
        subprocess.run([sys.executable, "-c", LOOK_IN, str(path)], check=True)
        assert path.with_name(f"{files.DIARY}-wal").exists()
