"""Two computers and a phone on one account: after any partitions all have the same facts."""

from __future__ import annotations

import shutil
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.house import House, begin
from app.phone.acts import HALF, MOST, Chance
from app.phone.paper_calendar import PaperCalendar
from app.phone.test_loop import MEMORY, PaperKeeper
from making import DOSE, MONDAY, wall
from skinroutine.adapters.store.event_codec import PayloadCodec
from skinroutine.adapters.store.shared_log import DiaryOfMany
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.app.phone.entry import Entry, own_ids
from skinroutine.app.phone.leaving import leave
from skinroutine.app.phone.loop import AT_A_TIME, PhoneLoop, Stand
from skinroutine.app.phone.memory import Memory, memory_text
from skinroutine.app.phone.pages import FACTS, PageDesk, Shelf
from skinroutine.app.phone.plan import phone_plan
from skinroutine.app.phone.ports import Kind, Trouble
from skinroutine.app.phone.round import Aim, Outcome, make_round
from skinroutine.domain.phone.agreement import Mark
from skinroutine.domain.phone.sharing import is_shared
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import Event, Noted, Ticked
from skinroutine.domain.record.preferences import TextLevel

from fakes import BERLIN, FixedClock

SEEDS = 200
MACHINES, SETTLING = 2, 8
COPIES = 0.05


@dataclass
class PaperPages:
    """Pages that lie beside the entries; the calendar's own trouble is theirs too.

    One of no bytes is damaged, and left out by whoever reads.
    """

    calendar: PaperCalendar
    lying: dict[str, bytes] = field(default_factory=dict)

    def names(self) -> frozenset[str]:
        """Return the names of all pages."""
        with self._told("names"):
            return frozenset(self.lying)

    def read(self, names: Sequence[str]) -> dict[str, bytes]:
        """Return pages by name."""
        with self._told("read"):
            return {one: self.lying[one] for one in names if self.lying.get(one)}

    def write(self, name: str, page: bytes) -> bool:
        """Write a page, where there is none of this name."""
        with self._told("write"):
            is_new = name not in self.lying
            self.lying.setdefault(name, page)
        return is_new

    def remove(self, name: str) -> None:
        """Take a page away."""
        with self._told("take"):
            self.lying.pop(name, None)

    @contextmanager
    def _told(self, name: str) -> Iterator[None]:
        answer = self.calendar._call(name)
        yield
        answer()


class PaperSealing:
    """Seals with a name and a checksum in the place of a cipher."""

    def __init__(self, phrase: str = "") -> None:
        self._phrase = phrase.encode()

    def seal(self, name: str, page: bytes) -> bytes:
        """Return a page with what it was sealed with."""
        return self._mark(name, page) + page

    def open(self, name: str, sealed: bytes) -> bytes:
        """Return a page that was sealed with the same."""
        mark, page = sealed[:4], sealed[4:]
        if mark != self._mark(name, page):
            message = "sealed with another phrase"
            raise ValueError(message)
        return page

    def _mark(self, name: str, page: bytes) -> bytes:
        return zlib.crc32(self._phrase + name.encode() + page).to_bytes(4, "big")


@dataclass
class Account:
    """What lies on the server, for whoever comes."""

    calendar: PaperCalendar = field(default_factory=PaperCalendar)

    def __post_init__(self) -> None:
        self.pages = PaperPages(self.calendar)


class CountingLog(DiaryOfMany):
    """The diary's facts; it is kept how many were written down at a time."""

    def __init__(self, store: SqliteStore, adopted: list[int]) -> None:
        super().__init__(store)
        self._adopted = adopted

    def adopt(self, events: Sequence[Event], at: datetime, zone: str) -> int:
        """Write them down."""
        self._adopted.append(len(events))
        return super().adopt(events, at, zone)


class Computer:
    """One computer: its diary, its loop, and whether it can reach the server."""

    def __init__(self, folder: Path, account: Account, clock: FixedClock, name: str) -> None:
        folder.mkdir()
        self.house: House = begin(folder)
        self.house.clock.instant = clock.instant
        self.account, self.name = account, name
        self.keeper = PaperKeeper()
        self.is_away = False
        self.sealing = PaperSealing()
        self.codec = PayloadCodec()
        self.adopted: list[int] = []
        self.start()

    def start(self) -> None:
        """Start the program anew: nothing in its memory is left."""
        self.shared = CountingLog(self.house.store, self.adopted)
        self.loop = PhoneLoop(
            keeper=self.keeper,
            log=self.shared,
            queries=self.house.queries,
            commands=self.house.commands,
            clock=self.house.clock,
            worker=self,
        )

    def join(self) -> None:
        """Name the account, and have facts told to other computers."""
        shelf = Shelf(f"{zlib.crc32(self.name.encode()):016x}")
        self.loop.join(Memory(MEMORY.account, MEMORY.place, MEMORY.level, shelf=shelf))

    def begin(
        self,
        memory: Memory,
        aim: Aim,
        ended: Callable[[Outcome], None],
        advanced: Callable[[int, int], None],
    ) -> None:
        """Make a round at once."""
        del advanced
        if self.is_away:
            trouble = Trouble(Kind.NO_ANSWER, "away")
            ended(Outcome(aim.known, (), "", is_whole=False, trouble=trouble))
            return
        desk = PageDesk(self.account.pages, self.sealing, self.codec)
        shelf = memory.shelf if memory.is_leaving else None
        leaves = None if shelf is None else partial(leave, self.account.pages, shelf)
        ended(make_round(self.account.calendar, aim, desk=desk, leave=leaves))

    def stop(self) -> None:
        """Nothing is ever under way."""

    def beat(self, length: timedelta) -> None:
        """Let time pass here, and beat."""
        self.house.clock.advance(length)
        self.loop.beat()

    def copied(self, folder: Path, *, is_told_apart: bool) -> Computer:
        """Return a computer with a copy of all that this one has, memory and all.

        It is told apart as another device, as the program does where it can, or it is not.
        """
        folder.mkdir()
        path = self.house.store.path
        for name in (path.name, f"{path.name}-wal"):
            if path.with_name(name).exists():
                shutil.copy(path.with_name(name), folder / name)
        store = SqliteStore(folder / path.name, wait=0.1)
        if is_told_apart:
            self.house.store.live_at("here")
            store.live_at("here")
            store.live_at("there")
        clock = FixedClock(self.house.clock.instant)
        made = Computer.__new__(Computer)
        made.house = House(store, clock, Commands(store, clock), Queries(store, clock, Settings()))
        made.account, made.name = self.account, self.name
        made.keeper, made.sealing, made.codec = PaperKeeper(), self.sealing, self.codec
        made.keeper.text = self.keeper.text
        made.is_away, made.adopted = False, []
        made.start()
        return made

    def shared_facts(self) -> set[Event]:
        """Return every fact that is told to other computers."""
        return {one for one in self.house.store.newest(MOST) if is_shared(one.fact)}

    def marks(self, days: Sequence[date]) -> list[tuple[OccurrenceKey, bool, object]]:
        """Return what is said of each occurrence."""
        states = self.house.queries.states(days[0], days[-1])
        return sorted(
            (one.occurrence.key, one.status.is_done, one.record and one.record.done_at)
            for one in states
        )


@pytest.fixture
def quick_disk(tmp_path: Path) -> Iterator[Path]:
    """Yield a folder in memory, where the system has such: nothing here is about the disk."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
    with TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as folder:
        yield Path(folder)


def computers(folder: Path, account: Account) -> list[Computer]:
    """Return two computers on one account; the second one's diary is as new as can be."""
    clock = FixedClock(wall(MONDAY, 7))
    made = [Computer(folder / name, account, clock, name) for name in ("first", "second")]
    for one in made:
        one.join()
    return made


def settle(both: Sequence[Computer], account: Account) -> None:
    """Bring everybody back, and let them come to one word."""
    account.calendar.breaks = None
    for one in both:
        one.is_away = False
    for _ in range(SETTLING):
        for one in both:
            one.loop.try_now()
            one.beat(timedelta(minutes=11))


TROUBLES = "the calendar server: (no answer|written by a newer program)"


@pytest.mark.expects_log(TROUBLES)
@pytest.mark.parametrize("portion", range(10))
def test_all_have_the_same_facts_after_any_partitions(quick_disk: Path, portion: int) -> None:
    """All computers and the calendar say the same of each occurrence, and nothing was lost."""
    for number in range(portion * SEEDS // 10, (portion + 1) * SEEDS // 10):
        folder = quick_disk / str(number)
        folder.mkdir()
        _one_run(folder, number)
        shutil.rmtree(folder)


def _one_run(folder: Path, number: int) -> None:
    account = Account()
    every, chance = computers(folder, account), Chance(number, account)
    said: set[str] = set()
    for turn in range(25):
        one = chance.random.choice(every)
        before = {fact.id for fact in one.house.store.newest(MOST)}
        chance.act(one)
        said |= {fact.id for fact in one.house.store.newest(MOST)} - before
        if len(every) == MACHINES and chance.random.random() < COPIES:
            is_told_apart = chance.random.random() < HALF
            chance.has_twin = not is_told_apart
            every.append(one.copied(folder / f"copy {turn}", is_told_apart=is_told_apart))
        length = timedelta(minutes=chance.random.choice([0, 1, 15, 120, 300]))
        for other in every:
            other.house.clock.advance(length)
            other.loop.beat()
    latest = max(one.house.clock.instant for one in every)
    for one in every:
        one.house.clock.instant, one.house.clock.place = latest, BERLIN
    settle(every, account)
    facts = [one.shared_facts() for one in every]
    assert all(one == facts[0] for one in facts), number
    assert said - chance.gone <= {one.id for one in facts[0]} | _own(every), number
    today = every[0].house.queries.today()
    marks = [one.marks([MONDAY - timedelta(days=3), today]) for one in every]
    assert all(one == marks[0] for one in marks), number
    seeds = {one.shared.seed() for one in every}
    assert len(seeds) == 1, number
    plan = phone_plan(every[0].house.queries, TextLevel.DISCREET, seeds.pop())
    lying = {uid: _shown(one.entry) for uid, one in account.calendar.lying.items()}
    assert lying.items() <= {one.uid: _shown(one) for one in plan}.items(), number
    lying_marks = {uid: one.found.mark for uid, one in account.calendar.lying.items()}
    assert lying_marks.items() <= {one.uid: one.mark for one in plan}.items(), number
    assert [one.loop.status().stand for one in every] == [Stand.AGREED] * len(every), number
    for one in every:
        one.house.store.close()


def _shown(entry: Entry) -> Entry:
    """Return an entry as it looks, whichever computer wrote it and whenever that was said."""
    return replace(entry, writer="", said_at=None)


def _own(both: Sequence[Computer]) -> set[str]:
    """Return the facts that each computer keeps to itself."""
    every = (fact for one in both for fact in one.house.store.newest(MOST))
    return {fact.id for fact in every if not is_shared(fact.fact)}


def test_a_dose_ticked_on_both_is_one_dose(tmp_path: Path) -> None:
    """Each says so while they cannot reach each other: the occurrence is done, once."""
    account = Account()
    both = computers(tmp_path, account)
    for one in both:
        one.is_away = True
        one.house.clock.instant = wall(MONDAY, 19, 5)
        one.house.commands.tick(DOSE)
    settle(both, account)
    for one in both:
        assert len([fact for fact in one.shared_facts() if isinstance(fact.fact, Ticked)]) == 2
        doses = [state for state in one.house.queries.states(MONDAY, MONDAY) if state.record]
        assert [state.occurrence.key for state in doses] == [DOSE]


@pytest.mark.expects_log(TROUBLES)
@pytest.mark.parametrize("calls", range(4))
def test_a_tick_that_was_taken_back_is_not_heard_from_what_lies_there_still(
    tmp_path: Path, calls: int
) -> None:
    """One computer told that, and its road ended before the entry showed it; another one looks."""
    account = Account()
    one, other = computers(tmp_path, account)
    for both in (one, other):
        both.house.clock.instant = wall(MONDAY, 19, 5)
    settle([one, other], account)
    one.house.commands.tick(DOSE)
    one.beat(timedelta(minutes=11))
    one.beat(timedelta(minutes=11))
    one.house.commands.untick(DOSE)
    account.calendar.breaks = calls
    one.beat(timedelta(minutes=11))
    account.calendar.breaks = None
    other.beat(timedelta(minutes=11))
    settle([one, other], account)
    for both in (one, other):
        (state,) = [
            each
            for each in both.house.queries.states(MONDAY, MONDAY)
            if each.occurrence.key == DOSE
        ]
        assert state.record is None


def test_computers_that_speak_differently_leave_each_others_entries(tmp_path: Path) -> None:
    """One is neutral and one discreet: no round writes what no act changed, whoever looks."""
    account = Account()
    both = computers(tmp_path, account)
    settle(both, account)
    speaking = both[1].loop.memory
    assert speaking is not None
    both[1].loop.join(replace(speaking, level=TextLevel.NEUTRAL))
    settle(both, account)
    titles = {one.entry.title for one in account.calendar.lying.values()}
    assert "Your dose, with dinner" in titles
    lying = dict(account.calendar.lying)
    settle(both, account)
    assert account.calendar.lying == lying
    both[0].house.commands.tick(DOSE)
    settle(both, account)
    changed = [uid for uid, one in account.calendar.lying.items() if lying.get(uid) != one]
    assert len(changed) == 1
    assert account.calendar.lying[changed[0]].found.mark is Mark.DONE


def test_a_plan_that_was_changed_back_unseen_is_written_back(tmp_path: Path) -> None:
    """The answer to a write was lost, then the wish was another one: what lies there follows."""
    account = Account()
    one, other = computers(tmp_path, account)
    settle([one, other], account)
    before = {uid: _shown(entry.entry) for uid, entry in account.calendar.lying.items()}
    memory = one.loop.memory
    assert memory is not None
    one.loop.join(replace(memory, level=TextLevel.NEUTRAL))
    one.keeper.text = memory_text(memory)
    one.start()
    settle([one, other], account)
    assert {uid: _shown(entry.entry) for uid, entry in account.calendar.lying.items()} == before


def test_two_diaries_in_one_calendar_leave_each_other_alone(tmp_path: Path) -> None:
    """Without a common phrase each has its own entries there, and takes away its own alone."""
    account = Account()
    clock = FixedClock(wall(MONDAY, 7))
    both = [Computer(tmp_path / name, account, clock, name) for name in ("first", "second")]
    for one in both:
        one.loop.join(MEMORY)
    settle(both, account)
    lying = dict(account.calendar.lying)
    assert len(lying) == 2 * len(phone_plan(both[0].house.queries, TextLevel.DISCREET, "seed"))
    settle(both, account)
    assert account.calendar.lying == lying
    both[0].loop.leave()
    settle(both, account)
    left = [uid for uid in lying if uid.startswith(own_ids(both[1].shared.seed()))]
    assert sorted(account.calendar.lying) == sorted(left)
    assert len(left) == len(lying) // 2


def test_many_facts_are_told_and_heard_without_waiting(tmp_path: Path) -> None:
    """A new computer has years of facts within one beat, a portion at a time."""
    account = Account()
    clock = FixedClock(wall(MONDAY, 7))
    first, second = (Computer(tmp_path / name, account, clock, name) for name in "ab")
    facts = [Noted(DOSE, f"words {number}") for number in range(5 * FACTS + AT_A_TIME)]
    first.house.store.append(facts, clock.now(), "UTC")
    first.join()
    assert first.loop.status().stand is Stand.AGREED
    turns: list[int] = []
    second.adopted = turns
    second.start()
    second.join()
    assert first.shared_facts() <= second.shared_facts()
    assert second.loop.status().stand is Stand.AGREED
    assert max(turns) <= AT_A_TIME
