"""Two hundred copies of a diary, each damaged by chance: told, set aside, and saved."""

from __future__ import annotations

import random
import shutil
import statistics
from collections import Counter
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.store.damage import NOW, WAYS, Damage, Whole, rows_of, seeded, spoil_log, whole_diary
from skinroutine import compose
from skinroutine.adapters.store.backup_folder import BackupFolder
from skinroutine.app.errors import DiaryDamaged, WorldFailure
from skinroutine.app.keeping.ports import Row
from skinroutine.app.keeping.rescue import Findings, Take
from skinroutine.compose import rescue as compose_rescue
from skinroutine.domain.keeping.rotation import BackupKind

from fakes import FixedClock

COPIES = 200
pytestmark = pytest.mark.timeout(180)


@pytest.fixture(scope="module")
def wholes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Whole, Whole]:
    """Return a profile whose diary was closed, and one whose diary is open."""
    folder = tmp_path_factory.mktemp("whole")
    return whole_diary(folder / "closed", is_closed=True), whole_diary(folder / "open")


@pytest.fixture
def quiet_log() -> None:
    """Expect any warning: damage is told in the log as well."""


def damaged_copy(whole: Whole, profile: Path, damage: Damage, chance: random.Random) -> Path:
    """Return the place of a diary that was damaged, with the log beside it."""
    path = whole.copy_to(profile)
    written = path.with_name(f"{path.name}-wal")
    data = bytearray(path.read_bytes())
    log = bytearray(written.read_bytes() if written.exists() else b"")
    damage(chance, data, log)
    path.write_bytes(data)
    if log:
        written.write_bytes(log)
    else:
        written.unlink(missing_ok=True)
    return path


def use(profile: Path) -> None:
    """Open a diary and look at everything the window looks at; what is damaged is told."""
    clock = FixedClock(NOW + timedelta(hours=1))
    with compose.open_session(profile, clock=clock) as session:
        queries = session.queries
        today = queries.today()
        for back in (0, 1, 30):
            queries.day(today - timedelta(days=back))
        queries.week()
        queries.reminding()
        queries.last_work()
        session.course_queries.course()
        session.course_queries.diary()
        session.store.about(today - timedelta(days=99), today)
        session.store.noted(today - timedelta(days=99), today)
        session.store.newest(10_000)
        session.store.seed()


def alike(row: Row, true: Row) -> bool:
    """Tell whether two rows are one fact, or differ in letters that cannot be seen to be wrong."""
    return sum(one != other for one, other in zip(row, true, strict=True)) <= 1


def files_of(path: Path) -> dict[str, bytes]:
    """Return the bytes of a diary and of what lies beside it."""
    ends = ("", "-wal", "-shm")
    return {
        f"{path.name}{end}": path.with_name(f"{path.name}{end}").read_bytes()
        for end in ends
        if path.with_name(f"{path.name}{end}").exists()
    }


def told_after_backup(profile: Path) -> None:
    """Expect that the next backup finds what SQLite passes over, and the next start tells it."""
    shelf = BackupFolder(profile / "diary.sqlite3")
    with suppress(WorldFailure):
        shelf.make(BackupKind.DAILY, NOW + timedelta(hours=2))
    with pytest.raises(DiaryDamaged):
        use(profile)


def saved(path: Path, whole: Whole, found: Findings, before: dict[str, bytes]) -> None:
    """Expect that the damaged files lie aside, byte by byte, and that the diary can be used."""
    rows = rows_of(path)
    assert len(rows) == found.facts(found.recommended)
    assert len(rows) >= whole.in_backup
    if found.set_aside is not None:
        aside = Path(found.set_aside)
        assert {one.name: one.read_bytes() for one in aside.iterdir()} == before
    assert [one.name for one in path.parent.iterdir() if ".rescue" in one.name] == []
    with compose.open_session(path.parent, clock=FixedClock(NOW)) as session:
        assert session.queries.day().states
    assert compose_rescue.is_whole(path.parent, None)


def test_each_of_200_damaged_copies_is_used_or_told_and_saved(
    wholes: tuple[Whole, Whole],
    tmp_path: Path,
    quiet_log: None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Never a fault; what is not told is whole; a rescue keeps the files and finds the facts."""
    shares: dict[str, list[float]] = {}
    outcomes = Counter[str]()
    for number in range(COPIES):
        damage = WAYS[number % len(WAYS)]
        whole = wholes[damage is spoil_log or number // len(WAYS) % 2]
        profile = tmp_path / f"{number}"
        path = damaged_copy(whole, profile, damage, seeded(number))
        outcome = "used"
        try:
            use(profile)
        except DiaryDamaged:
            outcome = "told"
        except WorldFailure as other:
            outcome = "newer" if "newer version" in str(other) else str(other)
        if outcome == "used" and not compose_rescue.is_whole(profile, None):
            outcome = "hidden"
            told_after_backup(profile)
        outcomes[f"{damage.__name__} {outcome}"] += 1
        assert outcome in {"used", "told", "newer", "hidden"}, (number, damage.__name__)
        if outcome == "used":
            rows = rows_of(path)
            assert len(rows) >= len(whole.rows) - (damage is spoil_log), number
            assert all(alike(row, whole.rows[one]) for one, row in rows.items()), number
        before = files_of(path)
        rescue = compose_rescue.rescue_of(profile, clock=FixedClock(NOW))
        found = rescue.examine()
        assert found.backup is not None
        assert found.facts(Take.BOTH) >= whole.in_backup
        shares.setdefault(damage.__name__, []).append(found.read / len(whole.rows))
        rescue.mend(found.recommended)
        saved(path, whole, found, before)
        shutil.rmtree(profile)
    medians = {name: statistics.median(some) for name, some in shares.items()}
    with capsys.disabled(), suppress(OSError):
        print(f"\nof the facts were read, in the median: {medians}; {dict(outcomes)}")
    assert statistics.median(one for some in shares.values() for one in some) > 0.9
