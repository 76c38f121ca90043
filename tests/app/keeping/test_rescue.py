"""What is offered of a damaged diary, and what becomes the diary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import PurePath

import pytest

from skinroutine.app.errors import WrongUse
from skinroutine.app.keeping.ports import Contents, GoOn, Row, Source, Stopped, always
from skinroutine.app.keeping.rescue import Remains, Rescue, Take, without_doubles
from skinroutine.domain.keeping.rotation import Backup, BackupKind

from fakes import FixedClock

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)


def row(number: int, *, at: datetime | None = None, fact_id: str = "", text: str = "") -> Row:
    """Return a fact with a number."""
    said = (at or NOW - timedelta(hours=100 - number)).isoformat()
    return (fact_id or f"{number:032}", number, "Noted", said, "UTC", "here", None, text)


@dataclass
class Broken:
    """Files with facts that can be read, and what they were mended to."""

    rows: tuple[Row, ...] = ()
    is_file: bool = True
    notes: Mapping[str, str] = field(default_factory=lambda: {"device": "here"})
    mended: list[Row] | None = None
    mended_notes: Mapping[str, str] = field(default_factory=dict)

    def is_there(self) -> bool:
        return self.is_file

    def place(self, at: datetime) -> PurePath:
        return PurePath("damaged") / f"{at:%Y}"

    def read(self, go_on: GoOn = always) -> Remains:
        if not go_on(0.5):
            raise Stopped
        return Remains({one[0]: one for one in self.rows}, self.notes)

    def mend(self, rows: Iterable[Row], notes: Mapping[str, str], at: datetime) -> None:
        assert at == NOW
        self.mended, self.mended_notes = list(rows), notes


@dataclass
class Shelf:
    """Backups with the facts in them, newest first."""

    backups: tuple[tuple[Backup, tuple[Row, ...]], ...] = ()

    def all(self, go_on: GoOn = always) -> tuple[Backup, ...]:
        assert go_on(1.0)
        return tuple(one for one, _ in self.backups)

    def contents(self, source: Source, go_on: GoOn = always) -> Contents:
        assert go_on(1.0)
        backup, rows = next(one for one in self.backups if one[0].name == source)
        return Contents(backup, rows, (), "seed")


def backup(
    *rows: Row, kind: BackupKind = BackupKind.DAILY, hours: int = 1, is_good: bool = True
) -> tuple[Backup, tuple[Row, ...]]:
    """Return a backup of some hours ago."""
    at = NOW - timedelta(hours=hours)
    name = f"{kind}-{hours}"
    return Backup(name, at, kind, len(rows) if is_good else None, is_good), rows


def rescued(broken: Broken, *backups: tuple[Backup, tuple[Row, ...]]) -> Rescue:
    return Rescue(broken, Shelf(backups), FixedClock(NOW))


ONE, TWO, THREE = (row(number) for number in (1, 2, 3))


def test_both_are_put_together_where_each_has_what_the_other_lacks() -> None:
    broken = Broken((ONE, THREE))
    rescue = rescued(broken, backup(ONE, TWO))
    found = rescue.examine()
    assert found.takes == (Take.BOTH, Take.READ, Take.BACKUP, Take.EMPTY)
    assert (found.read, found.only_read, found.only_in_backup) == (2, 1, 1)
    assert [found.facts(one) for one in found.takes] == [3, 2, 2, 0]
    assert found.newest_read == NOW - timedelta(hours=97)
    assert found.set_aside == PurePath("damaged/2026")
    assert rescue.mend(Take.BOTH) == 3
    assert broken.mended == [ONE, THREE, TWO]
    assert broken.mended_notes == {"device": "here", "seed": "seed"}


@pytest.mark.parametrize(
    ("read", "kept", "takes"),
    [
        ((ONE, TWO), (ONE,), (Take.READ, Take.BACKUP, Take.EMPTY)),
        ((ONE,), (ONE, TWO), (Take.BACKUP, Take.READ, Take.EMPTY)),
        ((ONE,), (ONE,), (Take.BACKUP, Take.READ, Take.EMPTY)),
        ((), (ONE,), (Take.BACKUP, Take.EMPTY)),
        ((ONE,), (), (Take.READ, Take.EMPTY)),
        ((), (), (Take.EMPTY,)),
    ],
)
def test_what_loses_the_least_comes_first(
    read: tuple[Row, ...], kept: tuple[Row, ...], takes: tuple[Take, ...]
) -> None:
    found = rescued(Broken(read), *([backup(*kept)] if kept else [])).examine()
    assert found.takes == takes
    assert found.recommended is takes[0]


def test_the_newest_good_backup_is_taken() -> None:
    found = rescued(
        Broken(),
        backup(ONE, TWO, hours=1, is_good=False),
        backup(hours=2),
        backup(ONE, TWO, hours=3),
        backup(ONE, hours=4),
    ).examine()
    assert found.backup is not None
    assert found.backup.name == "daily-3"


def test_what_a_restore_did_away_with_is_not_recommended() -> None:
    """A backup that is older than a restore may hold what the person did not want any more."""
    before = backup(ONE, TWO, THREE, kind=BackupKind.BEFORE_RESTORE, hours=2)
    found = rescued(Broken((THREE,)), before, backup(ONE, TWO, hours=5)).examine()
    assert found.backup is not None
    assert found.backup.name == "daily-5"
    assert found.was_restored
    assert found.takes == (Take.READ, Take.BOTH, Take.BACKUP, Take.EMPTY)
    found = rescued(Broken((THREE,)), backup(ONE, hours=1), before).examine()
    assert not found.was_restored
    found = rescued(Broken(), before).examine()
    assert found.recommended is Take.BACKUP


def test_the_words_of_the_backup_hold_where_both_have_a_fact() -> None:
    """It was checked; a letter that was changed in the damaged file cannot be seen."""
    broken = Broken((row(1, text="soop"), TWO))
    rescue = rescued(broken, backup(row(1, text="soup")))
    for take in (Take.BOTH, Take.READ):
        rescue.mend(take)
        assert broken.mended == [row(1, text="soup"), TWO]


def test_a_fact_whose_id_was_damaged_is_not_told_twice() -> None:
    twin = row(1, fact_id="x" * 32)
    assert without_doubles({twin[0]: twin}, {ONE[0]: ONE}) == {}
    other = row(1, fact_id="x" * 32, text="another")
    assert without_doubles({other[0]: other}, {ONE[0]: ONE}) == {other[0]: other}
    assert rescued(Broken((twin, TWO)), backup(ONE)).examine().read == 1


def test_an_empty_diary_knows_nothing_of_the_old_one() -> None:
    broken = Broken((ONE,))
    assert rescued(broken, backup(TWO)).mend(Take.EMPTY) == 0
    assert (broken.mended, broken.mended_notes) == ([], {})


def test_nothing_is_made_of_nothing() -> None:
    broken = Broken()
    for take in (Take.BOTH, Take.BACKUP, Take.READ):
        with pytest.raises(WrongUse):
            rescued(broken).mend(take)
    assert broken.mended is None


def test_a_fact_from_the_future_does_not_say_until_when_was_read() -> None:
    odd = row(4, at=datetime(2126, 1, 1, tzinfo=UTC))
    assert rescued(Broken((ONE, odd))).examine().newest_read == NOW - timedelta(hours=99)
    assert rescued(Broken((odd,))).examine().newest_read is None


def test_the_work_is_told_and_can_be_stopped() -> None:
    told: list[float] = []

    def go_on(part: float) -> bool:
        told.append(part)
        return True

    rescued(Broken((ONE,)), backup(TWO)).examine(go_on)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)
    with pytest.raises(Stopped):
        rescued(Broken((ONE,))).examine(lambda _: False)


def test_where_there_is_no_file_nothing_is_set_aside() -> None:
    assert rescued(Broken(is_file=False), backup(ONE)).examine().set_aside is None


def test_a_backup_of_a_clock_that_was_wrong_is_not_the_newest() -> None:
    """It is taken where there is no other."""
    wrong = backup(ONE, hours=-9000)
    found = rescued(Broken(), wrong, backup(ONE, TWO)).examine()
    assert found.backup is not None
    assert found.backup.facts == 2
    assert rescued(Broken(), wrong).examine().backup == wrong[0]
