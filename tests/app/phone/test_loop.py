"""Diary and calendar: what is ticked in one is ticked in the other, whatever breaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

import pytest

from app.house import House
from app.phone.paper_calendar import HandWorker, PaperCalendar
from making import DOSE, MONDAY, key, wall
from skinroutine.adapters.store.event_rows import row_of
from skinroutine.adapters.store.shared_log import DiaryOfMany
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.errors import StoreBusy, WorldFailure
from skinroutine.app.phone.loop import AT_A_TIME, PhoneLoop, Stand
from skinroutine.app.phone.memory import Memory, memory_in, memory_text
from skinroutine.app.phone.pace import AT_ONCE, FIRST_WAIT, HARD_WAIT, LOOK, Pace
from skinroutine.app.phone.pages import CHANGED, Heard, Shelf
from skinroutine.app.phone.plan import AHEAD, phone_plan
from skinroutine.app.phone.ports import Account, Kind, Place, Trouble
from skinroutine.app.phone.round import Aim, Outcome
from skinroutine.app.phone.set_up import is_late
from skinroutine.domain.phone.agreement import Mark
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import Ticked
from skinroutine.domain.record.own import FROM_PHONE
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from skinroutine.app.keeping.ports import Row

ACCOUNT = Account("https://cloud.example/dav", "kim")
PLACE = Place("/kim/routine/", "Routine", takes_todos=True, takes_events=False, takes_journals=True)
MEMORY = Memory(ACCOUNT, PLACE, TextLevel.DISCREET)
MOISTURIZER = key("moisturizer", "morning")
MINUTE = timedelta(minutes=1)


class PaperKeeper:
    """Keeps a memory as text, as the diary does."""

    def __init__(self) -> None:
        self.text = ""
        self.refuses = False
        self.failure: WorldFailure | None = None

    def read(self) -> Memory | None:
        """Return what is kept."""
        return memory_in(self.text) if self.text else None

    def write(self, memory: Memory | None) -> None:
        """Keep it, or refuse."""
        if self.refuses:
            message = "the disk is full"
            raise WorldFailure(message)
        if self.failure is not None:
            raise self.failure
        self.text = memory_text(memory) if memory else ""


class Desk:
    """A diary with its loop on a paper calendar; it can be started anew over what is kept."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.calendar = PaperCalendar()
        self.keeper = PaperKeeper()
        self.told = 0
        self.start()

    def start(self) -> None:
        """Start the program anew: nothing in its memory is left."""
        self.worker = HandWorker(self.calendar)
        self.loop = PhoneLoop(
            keeper=self.keeper,
            log=DiaryOfMany(self.house.store),
            queries=self.house.queries,
            commands=self.house.commands,
            clock=self.house.clock,
            worker=self.worker,
            told=self._tell,
        )

    def _tell(self) -> None:
        self.told += 1

    def uid(self, one: OccurrenceKey = DOSE) -> str:
        """Return the id of the entry that stands for an occurrence."""
        seed = self.house.store.seed()
        plan = phone_plan(self.house.queries, TextLevel.DISCREET, seed)
        return next(entry.uid for entry in plan if one in entry.covers)

    def later(self, length: timedelta = LOOK + MINUTE) -> None:
        """Let time pass, and beat."""
        self.house.clock.advance(length)
        self.loop.beat()

    def state(self, one: OccurrenceKey = DOSE) -> State:
        """Return how it stands with an occurrence in the diary."""
        states = self.house.queries.states(one.day, one.day)
        return next(state for state in states if state.occurrence.key == one)


@pytest.fixture
def desk(house: House) -> Desk:
    """Return a desk whose plan is published."""
    made = Desk(house)
    made.loop.join(MEMORY)
    return made


@pytest.mark.parametrize("days", [1, 3, 13])
def test_a_phone_without_a_network_for_days_is_heard(desk: Desk, days: int) -> None:
    """Its to-do was taken away meanwhile; written anew as completed it is a tick, and then gone."""
    uid, done_at = desk.uid(), desk.house.clock.now()
    entry = desk.calendar.lying[uid].entry
    for _ in range(days):
        desk.later(timedelta(days=1))
    desk.calendar.lying.pop(uid, None)
    desk.calendar.put(entry)
    desk.calendar.say(uid, Mark.DONE, done_at)
    desk.later()
    record = desk.state().record
    assert record is not None
    assert record.done_at == done_at
    desk.later()
    assert (uid in desk.calendar.lying) is (days == 1)
    assert desk.loop.status().stand is Stand.AGREED


def test_what_was_taken_back_here_is_not_heard_from_a_to_do_of_days_ago(desk: Desk) -> None:
    """It was shown as done until then, by whichever computer: what was said here holds."""
    uid = desk.uid()
    entry = desk.calendar.lying[uid].entry
    desk.house.commands.skip(DOSE, None)
    desk.house.commands.untick(DOSE)
    for _ in range(3):
        desk.later(timedelta(days=1))
    desk.calendar.lying.pop(uid, None)
    desk.calendar.put(replace(entry, mark=Mark.DONE))
    desk.later()
    assert desk.state().record is None
    assert uid not in desk.calendar.lying


def test_without_an_account_nothing_is_asked_for(house: House) -> None:
    """Off by default: no round is ever begun."""
    desk = Desk(house)
    desk.later()
    assert desk.worker.rounds == 0
    assert desk.loop.status().stand is Stand.OFF


def test_joining_publishes_a_fortnight(desk: Desk) -> None:
    """Each entry of the plan lies there, and then both agree."""
    covered = [key for one in desk.calendar.lying.values() for key in one.entry.covers]
    planned = desk.house.queries.states(MONDAY, MONDAY + AHEAD)
    assert sorted(covered) == sorted(one.occurrence.key for one in planned)
    status = desk.loop.status()
    assert (status.stand, status.agreed_at) == (Stand.AGREED, desk.house.clock.now())


def test_where_nothing_changes_a_look_is_all(desk: Desk) -> None:
    """An idle account costs one look each time, and writes nothing."""
    desk.later()
    desk.calendar.calls.clear()
    before = desk.keeper.text
    desk.later()
    desk.later()
    assert desk.calendar.calls == ["look", "look"]
    assert memory_in(desk.keeper.text).known == memory_in(before).known


def test_what_is_ticked_here_is_done_there_soon(desk: Desk) -> None:
    """A tick does not wait for the next look."""
    desk.house.commands.tick(MOISTURIZER)
    desk.house.commands.tick(DOSE)
    desk.loop.beat()
    desk.later(timedelta(seconds=10))
    assert desk.calendar.lying[desk.uid()].found.mark is Mark.DONE
    assert desk.calendar.lying[desk.uid(MOISTURIZER)].found.mark is Mark.OPEN


def test_what_is_done_on_the_phone_is_a_tick_with_its_time(desk: Desk) -> None:
    """It is one fact that says when, and that it was said on the phone."""
    done_at = wall(MONDAY, 7, 30)
    desk.house.clock.advance(timedelta(hours=1))
    desk.calendar.say(desk.uid(), Mark.DONE, done_at)
    desk.later()
    record = desk.state().record
    assert record is not None
    assert record.done_at == done_at
    (tick,) = [one.fact for one in desk.house.store.newest(9) if isinstance(one.fact, Ticked)]
    assert tick == Ticked(DOSE, done_at, None, FROM_PHONE)
    assert desk.loop.status().stand is Stand.AGREED


def test_what_is_taken_back_on_the_phone_is_taken_back_here(desk: Desk) -> None:
    """And what is taken back here is open there again."""
    desk.calendar.say(desk.uid(), Mark.DONE, desk.house.clock.now())
    desk.later()
    desk.calendar.say(desk.uid(), Mark.OPEN)
    desk.later()
    assert desk.state().record is None
    desk.calendar.say(desk.uid(), Mark.DONE, desk.house.clock.now())
    desk.later()
    desk.house.commands.untick(DOSE)
    desk.later()
    assert desk.calendar.lying[desk.uid()].found.mark is Mark.OPEN


def test_a_group_done_on_the_phone_ticks_what_was_open(desk: Desk) -> None:
    """What was left out here stays left out."""
    morning = desk.calendar.lying[desk.uid(MOISTURIZER)].entry.covers
    desk.house.commands.skip(morning[0], None)
    desk.later()
    desk.calendar.say(desk.uid(MOISTURIZER), Mark.DONE, desk.house.clock.now())
    desk.later()
    statuses = [desk.state(one).status.is_done for one in morning]
    assert statuses == [False, True, True]


@pytest.mark.parametrize("hours", [-40, 1, 300])
def test_a_phone_whose_clock_is_wrong_is_heard_without_its_time(desk: Desk, hours: int) -> None:
    """The tick is not lost; a time that cannot be is."""
    desk.calendar.say(desk.uid(), Mark.DONE, desk.house.clock.now() + timedelta(hours=hours))
    desk.house.clock.advance(timedelta(minutes=11))
    desk.loop.beat()
    record = desk.state().record
    assert record is not None
    assert record.done_at in {None, desk.house.clock.now()}


def test_what_was_deleted_on_the_phone_stays_away(desk: Desk) -> None:
    """It is no tick, it is not put back, and the rest stays."""
    uid = desk.uid()
    desk.calendar.delete(uid)
    desk.later()
    desk.later()
    assert uid not in desk.calendar.lying
    assert desk.state().record is None
    assert desk.calendar.lying


def test_each_day_brings_the_next_and_takes_the_oldest(desk: Desk) -> None:
    """The fortnight rolls on, and nothing older than yesterday stays there."""
    for _ in range(5):
        desk.later(timedelta(days=1))
    days = sorted({one.entry.covers[0].day for one in desk.calendar.lying.values()})
    first = MONDAY + timedelta(days=4)
    assert days == [first + timedelta(days=n) for n in range(AHEAD.days + 2)]


def test_leaving_takes_away_what_was_written_and_forgets(desk: Desk) -> None:
    """Afterwards nothing of ours lies there, and nothing is asked for any more."""
    desk.loop.leave()
    assert desk.calendar.lying == {}
    assert desk.keeper.text == ""
    assert desk.loop.status().stand is Stand.OFF


def test_leaving_while_a_round_is_under_way_takes_all_of_it_away(desk: Desk) -> None:
    """A round that ends after the person left is no reason to believe that nothing lies there."""
    desk.worker.waits = True
    desk.house.commands.tick(DOSE)
    desk.later()
    desk.loop.leave()
    desk.worker.go()
    assert desk.calendar.lying == {}
    assert desk.loop.memory is None


def test_what_was_done_on_the_phone_just_before_leaving_is_heard(desk: Desk) -> None:
    """The last word from there is written down before it is taken away."""
    desk.calendar.say(desk.uid(), Mark.DONE, desk.house.clock.now())
    desk.loop.leave()
    assert desk.state().record is not None
    assert desk.calendar.lying == {}


def test_who_stays_after_all_while_it_is_taken_away_keeps_the_account(desk: Desk) -> None:
    """A round that took all away does not forget an account that is wanted again."""
    before = desk.loop.memory
    assert before is not None
    desk.worker.waits = True
    desk.loop.leave()
    desk.loop.join(before)
    desk.worker.go()
    assert desk.loop.memory is not None
    assert desk.uid() in desk.calendar.lying
    assert desk.loop.status().stand is Stand.AGREED


def test_what_is_taken_back_of_a_day_that_is_not_here_yet_holds_nothing_up(desk: Desk) -> None:
    """The day is an earlier one after a flight, or with a clock set back: the rest is heard."""
    desk.house.commands.tick(DOSE)
    desk.later()
    desk.house.clock.advance(timedelta(days=-1))
    desk.calendar.say(desk.uid(), Mark.OPEN, desk.house.clock.now() + timedelta(days=2))
    desk.loop.beat()
    assert desk.loop.status().stand is Stand.AGREED
    assert desk.state().record is not None
    assert desk.calendar.lying[desk.uid()].found.mark is Mark.DONE


@pytest.mark.expects_log("the calendar server: no answer")
@pytest.mark.parametrize("is_after", [False, True])
@pytest.mark.parametrize("calls", range(10))
def test_trouble_at_any_call_loses_and_doubles_nothing(
    desk: Desk, calls: int, *, is_after: bool
) -> None:
    """Whatever call breaks, before or after its effect, the next rounds bring both together."""
    desk.calendar.say(desk.uid(), Mark.DONE, desk.house.clock.now())
    desk.house.commands.tick(key("lip-balm", "midday"))
    desk.house.clock.advance(timedelta(days=1))
    desk.calendar.breaks, desk.calendar.is_after = calls, is_after
    desk.later()
    desk.calendar.breaks = None
    desk.start()
    desk.later()
    assert desk.state().record is not None
    ticks = [one for one in desk.house.store.newest(99) if isinstance(one.fact, Ticked)]
    assert len(ticks) == 2
    assert desk.loop.status().stand is Stand.AGREED
    store = desk.house.store
    wanted = phone_plan(desk.house.queries, TextLevel.DISCREET, store.seed(), store.device)
    assert {one.entry for one in desk.calendar.lying.values()} == set(wanted)


@pytest.mark.expects_log("what the calendar says cannot be written down now")
def test_a_disk_that_is_full_hears_it_again(desk: Desk) -> None:
    """What cannot be kept in mind is not taken as known; the tick is there once."""
    desk.calendar.say(desk.uid(), Mark.DONE, desk.house.clock.now())
    desk.keeper.refuses = True
    desk.later()
    desk.keeper.refuses = False
    desk.start()
    desk.later()
    ticks = [one for one in desk.house.store.newest(99) if isinstance(one.fact, Ticked)]
    assert len(ticks) == 1
    assert desk.loop.status().stand is Stand.AGREED


@pytest.mark.expects_log("what the calendar says cannot be written down now")
@pytest.mark.parametrize("failure", [StoreBusy("another program writes"), WorldFailure("full")])
def test_a_diary_that_cannot_be_written_is_told_and_tried_again(
    house: House, failure: WorldFailure
) -> None:
    """A program that held it for a moment delays a tick for no longer; the reason is told."""
    desk = Desk(house)
    desk.loop.join(MEMORY)
    desk.calendar.say(desk.uid(), Mark.DONE, desk.house.clock.now())
    desk.keeper.failure = failure
    desk.later()
    status = desk.loop.status()
    assert (status.stand, str(status.trouble)) == (Stand.WAITING, str(failure))
    wait = FIRST_WAIT if isinstance(failure, StoreBusy) else LOOK
    assert status.again_at == desk.house.clock.now() + wait
    desk.keeper.failure = None
    desk.later(wait)
    assert desk.state().record is not None
    assert desk.loop.status().stand is Stand.AGREED


@pytest.mark.parametrize("wanted", [None, Shelf("b" * 16, old=("a" * 16,))], ids=["off", "new"])
def test_another_phrase_while_a_round_is_under_way_is_not_forgotten(
    house: House, monkeypatch: pytest.MonkeyPatch, wanted: Shelf | None
) -> None:
    """That round knows of the old one alone: how far it came with that says nothing any more."""
    desk = Desk(house)
    began: list[tuple[Aim, Callable[[Outcome], None]]] = []
    monkeypatch.setattr(
        desk.worker, "begin", lambda _, aim, ended, _advanced: began.append((aim, ended))
    )
    memory = replace(MEMORY, shelf=Shelf("a" * 16))
    desk.loop.join(memory)
    desk.loop.join(replace(memory, shelf=wanted))
    ((aim, ended),) = began
    assert aim.telling is not None
    told = Heard(replace(aim.telling.shelf, page=1, told=aim.telling.reaches))
    ended(Outcome((), (), "", is_whole=True, told=told))
    assert desk.loop.memory is not None
    assert desk.loop.memory.shelf == wanted


@pytest.mark.parametrize(
    "number",
    [
        pytest.param(1, marks=pytest.mark.expects_log("the calendar says cannot be written down")),
        pytest.param(
            AT_A_TIME + 1,
            marks=pytest.mark.expects_log("computers told cannot be written", "server: busy"),
        ),
    ],
)
def test_facts_that_cannot_be_written_down_are_told(
    house: House, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Few or many: the status has the reason, and the next round hears them again."""
    desk = Desk(house)
    shelf, events = Shelf("a" * 16), house.store.newest(1) * number
    heard = Outcome((), (), "", is_whole=False, told=Heard(replace(shelf, page=1), events))
    monkeypatch.setattr(desk.worker, "begin", lambda _memory, _aim, ended, _: ended(heard))
    monkeypatch.setattr(SqliteStore, "adopt", _busy)
    desk.loop.join(replace(MEMORY, shelf=shelf))
    status = desk.loop.status()
    assert (status.stand, str(status.trouble)) == (Stand.WAITING, "another program writes")
    assert status.again_at == desk.house.clock.now() + FIRST_WAIT
    assert desk.loop.memory is not None
    assert desk.loop.memory.shelf == shelf


def test_a_round_comes_home_to_a_diary_that_cannot_be_read_any_more(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is raised there: whoever waits for the round is told that it ended."""
    desk.worker.waits = True
    desk.later()
    looked = iter([(0, 1), (0, 1)])
    monkeypatch.setattr(SqliteStore, "stamp", lambda _: next(looked, None) or _busy())
    desk.told = 0
    desk.worker.go()
    assert desk.told
    assert not desk.loop.is_working


def _busy(*_words: object) -> int:
    message = "another program writes"
    raise StoreBusy(message)


def test_a_first_round_that_never_gets_done_is_told(house: House) -> None:
    """A server that refuses each entry as changed is no beginning any more."""
    desk = Desk(house)
    desk.calendar.is_changing = True
    desk.loop.join(MEMORY)
    status = desk.loop.status()
    assert (status.stand, str(status.trouble)) == (Stand.WAITING, CHANGED)
    assert status.again_at == desk.house.clock.now() + LOOK
    assert is_late(status, desk.house.clock.now())
    desk.calendar.is_changing = False
    desk.later()
    assert desk.loop.status().stand is Stand.AGREED


def test_a_program_that_ends_in_a_round_goes_on_after_it(desk: Desk) -> None:
    """Nothing is queued, so nothing is lost with the process."""
    desk.worker.waits = True
    desk.house.commands.tick(DOSE)
    desk.later()
    desk.start()
    desk.later()
    assert desk.calendar.lying[desk.uid()].found.mark is Mark.DONE


def test_a_restored_backup_finds_its_entries_again(desk: Desk) -> None:
    """With nothing known, what lies there is taken over and not doubled."""
    number = len(desk.calendar.lying)
    desk.calendar.say(desk.uid(), Mark.DONE, desk.house.clock.now())
    memory = desk.loop.memory
    assert memory is not None
    desk.keeper.write(memory.anew())
    desk.start()
    desk.later()
    assert len(desk.calendar.lying) == number
    assert desk.state().record is not None


@pytest.mark.expects_log("the calendar server: no answer")
def test_trouble_waits_longer_each_time_and_says_so(desk: Desk) -> None:
    """The status has the sentence and when it is tried again; a try by hand begins at once."""
    desk.calendar.breaks = 0
    desk.later()
    status = desk.loop.status()
    assert status.stand is Stand.WAITING
    assert str(status.trouble) == "The server does not answer."
    assert status.again_at == desk.house.clock.now() + FIRST_WAIT
    desk.calendar.breaks = None
    desk.loop.try_now()
    assert desk.loop.status().stand is Stand.AGREED


def test_the_pace() -> None:
    """Soon after a change, now and then otherwise, ever more rarely after trouble."""
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    calm = Pace().after(now, None, is_whole=True)
    assert Pace().is_due(now, None)
    assert not calm.is_due(now + LOOK - MINUTE, None)
    assert calm.is_due(now + LOOK, None)
    assert calm.is_due(now - MINUTE, None)
    changed_at = now + MINUTE
    assert not calm.is_due(changed_at, changed_at)
    assert calm.is_due(changed_at + timedelta(seconds=3), changed_at)
    waits, pace = [], calm
    for _ in range(9):
        pace = pace.after(now, Trouble(Kind.NO_ANSWER, "x"), is_whole=False)
        waits.append(pace.wait() / MINUTE)
    assert waits == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]
    assert not pace.is_due(changed_at + MINUTE, changed_at)
    hard = calm.after(now, Trouble(Kind.PASSWORD, "x"), is_whole=False)
    assert hard.wait() == HARD_WAIT
    asked = calm.after(now, Trouble(Kind.BUSY, "x", wait=timedelta(hours=2)), is_whole=False)
    assert asked.wait() == timedelta(hours=2)
    partial = calm
    for _ in range(AT_ONCE):
        partial = partial.after(now, None, is_whole=False)
    assert replace(partial, partial=1).wait() == timedelta(0)
    assert partial.wait() == LOOK


def test_a_diary_restored_while_the_program_runs_hears_the_phone_again(desk: Desk) -> None:
    """A fact that is gone tells it: what was done on the phone since is ticked again, once."""
    desk.calendar.say(desk.uid(), Mark.DONE, desk.house.clock.now())
    desk.later()
    number = len(desk.calendar.lying)
    _restore_to_before(desk, Ticked)
    assert desk.state().record is None
    desk.later()
    assert desk.state().record is not None
    assert len(desk.calendar.lying) == number
    assert desk.loop.status().stand is Stand.AGREED


def test_a_diary_restored_in_the_middle_of_a_round_hears_the_phone_again(desk: Desk) -> None:
    """What that round knew was known of the other diary."""
    desk.calendar.say(desk.uid(), Mark.DONE, desk.house.clock.now())
    desk.later()
    desk.worker.waits = True
    desk.later()
    _restore_to_before(desk, Ticked)
    desk.worker.waits = False
    desk.worker.go()
    assert desk.state().record is not None


def test_while_it_rests_no_round_begins(house: House) -> None:
    """A window that is locked asks for nothing; afterwards it goes on."""
    desk = Desk(house)
    desk.loop.is_resting = True
    desk.loop.join(MEMORY)
    desk.later()
    assert desk.worker.rounds == 0
    desk.loop.is_resting = False
    desk.later()
    assert desk.worker.rounds > 0
    assert desk.loop.status().stand is Stand.AGREED


def _restore_to_before(desk: Desk, kind: type) -> None:
    """Put the diary back to what it held before the facts of a kind, as a restore does."""
    store = desk.house.store
    kept = [one for one in store.newest(999) if not isinstance(one.fact, kind)]
    standing = store._standing()
    store.replace_all([cast("Row", row_of(one)) for one in kept], None, standing)
