"""The power is cut between any two calls: what was acknowledged is there, and all is whole."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from skinroutine.adapters.store import database
from skinroutine.adapters.system import files
from skinroutine.compose import open_session

from fakes import FixedClock
from faults.disk import Call, Disk, calls
from faults.profiles import KEY, KINDS, NOW
from faults.shim import run

IMAGES = 300
SEED = 20_261_102


@pytest.mark.parametrize("kind", KINDS)
def test_a_power_cut_loses_nothing_acknowledged(layer: Path, tmp_path: Path, kind: str) -> None:
    """New and old diaries, checkpoints, a removed file and a migration, cut at many points."""
    record, there = tmp_path / "record", tmp_path / "faulty-disk"
    there.mkdir()
    run(layer, "recorded.py", str(there), kind, word="faulty-disk", FAULT_RECORD=str(record))
    luck = Random(SEED)  # noqa: S311 - a seeded choice of cuts, no secret
    key = KEY if kind == "encrypted" else None
    made = list(calls(record.read_bytes()))
    points = cut_points(made)
    chosen = set(luck.sample(points, min(IMAGES, len(points))))
    found = acknowledged = 0
    for number, disk in played(made):
        if number in chosen:
            here = tmp_path / "image"
            here.mkdir()
            disk.write_out(str(there), here, luck)
            facts = examine(here, key, disk.notes, number)
            found += facts
            acknowledged += len(disk.notes)
            shutil.rmtree(here)
    print(
        f"{kind}: {len(made)} calls, {len(chosen)} cuts of {len(points)}; "
        f"{acknowledged} acknowledged ticks looked for, {found} facts found"
    )
    assert len(chosen) > 100
    assert acknowledged > 1000


def played(made: list[Call]) -> Iterator[tuple[int, Disk]]:
    """Yield the disk after each call, and the number of that call."""
    disk = Disk()
    for number, call in enumerate(made):
        disk.play(call)
        yield number, disk


def cut_points(made: list[Call]) -> list[int]:
    """Return the numbers of the calls after which a cut could lose something.

    What the person has removed, and the program has not written anew yet, may be lost.
    """
    return [
        number
        for number, disk in played(made)
        if disk.is_unsettled() and disk.notes[-1:] != ["the person removes it"]
    ]


def examine(image: Path, key: bytes | None, notes: list[str], number: int) -> int:
    """Open the profiles of an image with today's program, and look for what was acknowledged."""
    found = 0
    for name, marks in (
        ("new", {one for one in notes if one.startswith("zz-") and int(one[3:]) < 40}),
        (
            "old",
            {
                one
                for one in notes
                if one == "old" or (one.startswith("zz-") and int(one[3:]) >= 40)
            },
        ),
    ):
        profile = image / name
        if name == "old" and "old" not in marks:
            continue  # the test itself was still making it
        if not (profile / files.DIARY).exists():
            assert not marks, f"cut {number}: the diary is gone, and {marks} with it"
            continue
        with open_session(profile, clock=FixedClock(NOW), key=key) as session:
            session.queries.day()
            session.store.append([], NOW, "UTC")
        with closing(database.connect(profile / files.DIARY, key=key)) as plain:
            assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",), number
            payloads = [one for (one,) in plain.execute("SELECT payload FROM event")]
        for mark in marks - {"old"}:
            assert sum(f'"{mark}"' in one for one in payloads) == 1, f"cut {number}: {mark}"
        if "old" in marks:
            assert len(payloads) > 90, number
        found += len(payloads)
    return found


def test_the_played_disk_can_lose(tmp_path: Path) -> None:
    """What no sync made durable is lost in some image, and what one made durable in none."""
    a, b = Call("O", 1, 0, "/d/a", b""), Call("O", 2, 0, "/d/b", b"")
    script = [
        a,
        Call("W", 1, 0, "", b"safe"),
        Call("S", 1, 0, "", b""),
        Call("o", 3, 0, "/d", b""),
        Call("D", 3, 0, "", b""),
        b,
        Call("W", 2, 0, "", b"lost?"),
        Call("W", 1, 4, "", b"torn" * 512),
    ]
    disk = Disk()
    for call in script:
        disk.play(call)
    images = set()
    for seed in range(60):
        here = tmp_path / str(seed)
        here.mkdir()
        copy.deepcopy(disk).write_out("/d", here, Random(seed))  # noqa: S311 - a seeded choice
        kept = {one.name: one.read_bytes() for one in here.iterdir()}
        assert kept["a"].startswith(b"safe")
        images.add(("b" in kept, kept.get("b", b""), len(kept["a"])))
    assert {True, False} == {one[0] for one in images}
    assert b"" in {one[1] for one in images if one[0]}
    assert len({one[2] for one in images}) > 2
