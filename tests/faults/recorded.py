"""Run under the fault layer, which records it: some ticks, each acknowledged in the record.

argv is the folder in which the profile is made, and plain or encrypted; see test_power_cut.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

from skinroutine.adapters.system import files
from skinroutine.compose import open_session, profile_folder
from skinroutine.domain.record.event import Ticked

from fakes import FixedClock
from faults.profiles import DOSE, KEY, NOW, OLD, encrypt
from faults.shim import Layer

layer = Layer()


def sitting(profile: Path, key: bytes | None, marks: range, *, checkpoint: int = 1000) -> None:
    """Open the profile, tick, say of each tick that it was acknowledged, and close."""
    with (
        profile_folder(profile, demo=False) as folder,
        open_session(folder, clock=FixedClock(NOW), key=key) as session,
    ):
        session.store._connection.execute(f"PRAGMA wal_autocheckpoint = {checkpoint}")
        for mark in marks:
            session.store.append([Ticked(DOSE, NOW, via=f"zz-{mark}")], NOW, "UTC")
            layer.note(f"zz-{mark}")


def main() -> None:
    """Live through what a diary lives through, in two profiles."""
    place, kind = Path(sys.argv[1]), sys.argv[2]
    key = KEY if kind == "encrypted" else None
    sitting(place / "new", key, range(10))
    sitting(place / "new", key, range(10, 30), checkpoint=12)
    with open_session(place / "new", clock=FixedClock(NOW), key=key) as session:
        layer.note("the person removes it")
        (place / "new" / files.DIARY).unlink()
        session.store.append([Ticked(DOSE, NOW, via="zz-30")], NOW, "UTC")
        layer.note("zz-30")
        session.store.append([Ticked(DOSE, NOW, via="zz-31")], NOW, "UTC")
        layer.note("zz-31")
    (place / "old").mkdir(mode=0o700)
    diary = place / "old" / files.DIARY
    diary.write_bytes(OLD.read_bytes())
    if key:
        encrypt(diary, key)
    with diary.open("rb+") as file:
        layer.sync(file.fileno())
    layer.sync_folder(place)
    layer.sync_folder(place / "old")
    layer.note("old")
    sitting(place / "old", key, range(40, 45))


if __name__ == "__main__":
    main()
