"""Being outside: what a person can say, what they see, and when the loop reminds them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.house import MORNING, TUESDAY, WHOLE_DAY, House, begin
from making import MONDAY, key, wall
from skinroutine.app.diary.snapshots import DaySnapshot, Outdoors
from skinroutine.app.errors import WrongUse
from skinroutine.domain.plan.edits import archive_step, change_step, set_anchors
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import AnchorTimes, ReminderPolicy
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import CameIn, NotShownReason, PromptKind, Reminded, WentOut
from skinroutine.domain.record.outdoors import Outing
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import Status

SUNSCREEN = default_routine().steps[1]
DUE, SNOOZE = PromptKind.DUE, PromptKind.SNOOZE


def again(number: int, outing: int = 1) -> OccurrenceKey:
    """Return the key of a reapplication of Monday, counted within its outing."""
    return key("sunscreen", f"outdoors-{outing}-{number}")


def outdoors(house: House) -> Outdoors:
    """Return how it stands with sunscreen outdoors today."""
    found = house.queries.day().outdoors
    assert found is not None
    return found


def reminded(house: House) -> list[tuple[str, str]]:
    """Return what was announced of being outside, with the time on the wall."""
    return [
        (event.fact.key.slot_id, f"{event.at.astimezone(house.clock.place):%H:%M}")
        for event in house.store.newest(5000)
        if isinstance(event.fact, Reminded)
        if event.fact.key.slot_id.startswith("outdoors")
    ]


@pytest.fixture
def out(house: House) -> House:
    """Return a house on Monday at 10:00, the morning done, whose person has just gone out."""
    house.at(wall(MONDAY, 8))
    for one in MORNING:
        house.commands.tick(one)
    house.at(wall(MONDAY, 10))
    assert house.commands.go_outside(via="window") is not None
    house.wake()
    return house


def pass_until(house: House, until: datetime) -> None:
    """Let time pass, with a wake whenever the alarm is set to ring."""
    while house.alarm.at is not None and house.alarm.at <= until:
        house.at(max(house.alarm.at, house.clock.now()))
        if house.alarm.at == house.clock.now():
            break
    house.at(until)


def test_going_out_and_coming_in_are_facts(out: House) -> None:
    """Each is said once; said again it changes nothing."""
    assert out.facts(WentOut) == [WentOut(MONDAY, "window")]
    assert out.commands.go_outside() is None
    changed = out.commands.come_in(via="tray")
    assert changed is not None
    assert changed.event.fact == CameIn(MONDAY, "tray")
    assert out.commands.come_in() is None
    assert out.commands.go_outside() is not None
    assert len(out.facts(WentOut)) == 2


def test_who_is_not_outside_cannot_come_in(house: House) -> None:
    """Nothing is written."""
    assert house.commands.come_in() is None
    assert house.facts(CameIn) == []


def test_every_two_hours(out: House) -> None:
    """The loop reminds at 12:00, 14:00, 16:00 and 18:00, each once, and not in the evening."""
    assert out.alarm.at == wall(MONDAY, 12)
    pass_until(out, wall(TUESDAY, 3))
    assert reminded(out) == [
        ("outdoors-1-1", "12:00"),
        ("outdoors-1-2", "14:00"),
        ("outdoors-1-3", "16:00"),
        ("outdoors-1-4", "18:00"),
    ]
    assert out.silences() == []


def test_what_is_seen_of_it(out: House) -> None:
    """The day says that one is outside since when, until when, and when it is due again."""
    shown = outdoors(out)
    assert shown.outing == Outing(wall(MONDAY, 10), wall(MONDAY, 19))
    assert [step.id for step in shown.steps] == ["sunscreen"]
    assert [one.occurrence.key for one in shown.again] == [again(1)]
    assert shown.next_at == wall(MONDAY, 12)
    out.at(wall(MONDAY, 12, 5))
    shown = outdoors(out)
    assert [(one.occurrence.key, one.status) for one in shown.again] == [
        (again(1), Status.DUE),
        (again(2), Status.UPCOMING),
    ]
    assert shown.next_at == wall(MONDAY, 12)
    assert again(1) in {one.occurrence.key for one in out.queries.day().due}
    out.commands.tick(again(1))
    shown = outdoors(out)
    assert [one.status for one in shown.again] == [Status.DONE, Status.UPCOMING]
    assert shown.next_at == wall(MONDAY, 14, 5)


def test_it_is_the_next_reminder(out: House) -> None:
    """The day's next reminder may be one of being outside."""
    found = out.queries.day().next_reminder
    assert found is not None
    assert (found.at, [one.occurrence.key for one in found.states]) == (
        wall(MONDAY, 12),
        [again(1)],
    )
    out.commands.come_in()
    found = out.queries.day().next_reminder
    assert found is not None
    assert found.at == wall(MONDAY, 12, 30)


def test_a_day_on_which_nobody_asks(house: House) -> None:
    """Without a step that is due again outdoors there is nothing to see, and nothing to say."""
    house.commands.change_routine(archive_step("sunscreen"))
    assert house.queries.day().outdoors is None
    with pytest.raises(WrongUse, match=r"^No step of your routine is due again outdoors\.$"):
        house.commands.go_outside()


def test_in_the_evening_there_is_no_going_out(house: House) -> None:
    """From dinner on nothing would be asked, and so it is refused with a sentence."""
    house.at(wall(MONDAY, 18, 59))
    assert house.commands.go_outside() is not None
    house.commands.undo()
    house.at(wall(MONDAY, 19))
    sentence = r"^It is evening, so nothing is due again outdoors today\.$"
    with pytest.raises(WrongUse, match=sentence):
        house.commands.go_outside()
    assert outdoors(house).outing is None


@pytest.mark.parametrize(
    ("hour", "minute", "expected"),
    [(12, 0, "14:00"), (12, 40, "14:40"), (11, 20, "13:20")],
    ids=["on time", "late", "early"],
)
def test_ticked_it_comes_two_hours_later(out: House, hour: int, minute: int, expected: str) -> None:
    """On time, late or early, the next reminder counts from the tick."""
    pass_until(out, wall(MONDAY, hour, minute))
    out.commands.tick(again(1))
    out.wake()
    pass_until(out, wall(MONDAY, 15))
    early = [] if hour == 11 else [("outdoors-1-1", "12:00")]
    assert reminded(out) == [*early, ("outdoors-1-2", expected)]


def test_the_regular_slot_in_between(house: House) -> None:
    """Ticked at 11:30, the morning's sunscreen counts as put on outside."""
    house.at(wall(MONDAY, 10))
    house.commands.go_outside()
    house.at(wall(MONDAY, 11, 30))
    house.commands.tick(key("sunscreen", "morning"))
    house.wake()
    pass_until(house, wall(MONDAY, 14))
    assert reminded(house) == [("outdoors-1-1", "13:30")]


def test_snoozed_and_skipped(out: House) -> None:
    """A snooze rings at its end, a skip waits for the next."""
    pass_until(out, wall(MONDAY, 12))
    out.commands.snooze(again(1), timedelta(minutes=25))
    out.wake()
    pass_until(out, wall(MONDAY, 14))
    assert reminded(out) == [
        ("outdoors-1-1", "12:00"),
        ("outdoors-1-1", "12:25"),
        ("outdoors-1-2", "14:00"),
    ]
    out.commands.skip(again(2), None)
    out.wake()
    pass_until(out, wall(MONDAY, 16))
    assert reminded(out)[3:] == [("outdoors-1-3", "16:00")]
    assert out.reminded(SNOOZE) == [again(1)]


def test_a_snooze_that_nobody_would_hear(out: House) -> None:
    """Snoozed past the evening it would never ring, so that is refused; so is one of the past."""
    out.at(wall(MONDAY, 18, 30))
    sentence = r"^That snooze would end when nothing is due again outdoors any more\.$"
    with pytest.raises(WrongUse, match=sentence):
        out.commands.snooze(again(4), timedelta(minutes=30))
    assert out.commands.snooze(again(4), timedelta(minutes=29)) is not None
    out.commands.come_in()
    with pytest.raises(WrongUse, match=sentence):
        out.commands.snooze(again(4), timedelta(minutes=1))


def test_a_snooze_that_came_to_nothing_is_no_silence(out: House) -> None:
    """Come in before the snooze ends: no reminder was owed, and none is explained."""
    pass_until(out, wall(MONDAY, 12))
    out.commands.snooze(again(1), timedelta(minutes=10))
    out.at(wall(MONDAY, 12, 5))
    out.commands.come_in()
    out.wake()
    pass_until(out, wall(TUESDAY, 10))
    assert reminded(out) == [("outdoors-1-1", "12:00")]
    assert [one for one in out.silences() if one[0] == again(1)] == []


def test_coming_in(out: House) -> None:
    """From then on nothing is announced, and what is on the screen goes."""
    pass_until(out, wall(MONDAY, 12))
    tag = out.notice.tag
    out.at(wall(MONDAY, 12, 10))
    out.commands.come_in()
    out.wake()
    assert tag in out.notifier.withdrawn
    assert outdoors(out).outing is None
    assert outdoors(out).again == ()
    pass_until(out, wall(TUESDAY, 3))
    assert reminded(out) == [("outdoors-1-1", "12:00")]


def test_going_out_twice(out: House) -> None:
    """The second outing counts from its own beginning."""
    out.at(wall(MONDAY, 11))
    out.commands.come_in()
    out.at(wall(MONDAY, 13, 15))
    out.commands.go_outside()
    out.wake()
    pass_until(out, wall(MONDAY, 17, 30))
    assert reminded(out) == [("outdoors-2-1", "15:15"), ("outdoors-2-2", "17:15")]


def test_the_evening_ends_it(out: House) -> None:
    """Dinner moved to 13:00 ends the outing then; undone, it goes on."""
    anchors = replace(AnchorTimes(), dinner=time(13))
    out.commands.change_routine(set_anchors(anchors))
    out.wake()
    pass_until(out, wall(MONDAY, 15))
    assert reminded(out) == [("outdoors-1-1", "12:00")]
    assert outdoors(out).outing is None
    out.commands.undo()
    assert outdoors(out).outing is not None
    out.wake()
    assert [slot for slot, _ in reminded(out)] == ["outdoors-1-1", "outdoors-1-2"]


def test_asleep_over_it(out: House) -> None:
    """Slept through, each is explained, and one summary asks for what is due, once."""
    before = len(out.notifier.notices)
    out.sleep(wall(MONDAY, 15))
    asleep = NotShownReason.ASLEEP
    explained = [(one, why) for one, why in out.silences() if one.slot_id.startswith("outdoors")]
    assert explained == [(again(1), asleep), (again(2), asleep)]
    assert len(out.notifier.notices) == before + 1
    assert out.notice.title == "While you were away"
    assert reminded(out) == [("outdoors-1-2", "15:00")]
    out.wake()
    pass_until(out, wall(MONDAY, 16))
    assert reminded(out)[1:] == [("outdoors-1-3", "16:00")]
    assert len(out.silences()) == len({one for one, _ in out.silences()})


def test_the_computer_off_over_the_end_of_it(out: House) -> None:
    """What fell due while the computer was off is explained the next day, and not announced."""
    out.start_again(wall(TUESDAY, 9), booted=True)
    explained = {one: why for one, why in out.silences() if one.slot_id.startswith("outdoors")}
    assert set(explained) == {again(n) for n in range(1, 5)}
    assert set(explained.values()) == {NotShownReason.OFF}
    assert reminded(out) == []


def test_paused_and_in_quiet_hours(out: House) -> None:
    """They are care: a pause and quiet hours hold them back, and say so."""
    out.commands.prefer(PreferenceName.QUIET_HOURS, "11:00-13:00")
    out.wake()
    pass_until(out, wall(MONDAY, 12))
    assert (again(1), NotShownReason.QUIET_HOURS) in out.silences()
    pass_until(out, wall(MONDAY, 13))
    assert reminded(out) == [("outdoors-1-1", "13:00")]
    out.commands.pause()
    pass_until(out, wall(MONDAY, 14))
    assert (again(2), NotShownReason.PAUSED) in out.silences()
    assert reminded(out) == [("outdoors-1-1", "13:00")]


def test_undo_of_each(out: House) -> None:
    """Going out, coming in, a tick, a skip and a snooze are each taken back by one undo."""
    out.at(wall(MONDAY, 12, 1))
    before = outdoors(out)
    for act in (
        lambda: out.commands.tick(again(1)),
        lambda: out.commands.skip(again(1), None),
        lambda: out.commands.snooze(again(1)),
        out.commands.come_in,
    ):
        assert act() is not None
        assert outdoors(out) != before
        assert out.commands.undo() is not None
        assert outdoors(out) == before
        assert out.commands.redo() is not None
        assert outdoors(out) != before
        out.commands.undo()
    undone = out.commands.undo()
    assert undone is not None
    assert undone.about is not None
    assert isinstance(undone.about.fact, WentOut)
    assert outdoors(out).outing is None
    out.wake()
    pass_until(out, wall(MONDAY, 17))
    assert [slot for slot, _ in reminded(out)] == ["outdoors-1-1"]


def counts(shown: DaySnapshot) -> object:
    """Return every count that is on a day's page."""
    return shown.count, [group.count for group in shown.groups], shown.week, shown.last_28_days


def test_no_count_has_it(out: House) -> None:
    """Day, groups, week, 28 days, month and the slot most often blank are as without it."""
    out.at(wall(MONDAY, 17))
    before = out.queries.day(), out.queries.week(), out.queries.month()
    for number in (1, 2):
        out.commands.tick(again(number), wall(MONDAY, 10 + 2 * number))
    out.commands.skip(again(3), None)
    after = out.queries.day(), out.queries.week(), out.queries.month()
    assert counts(after[0]) == counts(before[0])
    assert after[1] == before[1]
    assert after[2] == before[2]
    out.clock.instant = wall(TUESDAY, 9)
    assert out.queries.day().last_28_days.planned == 7
    blank = out.queries.week().most_often_blank
    assert blank is not None
    assert blank[1].id in {one.slot_id for one in WHOLE_DAY}
    later = out.queries.day(MONDAY).outdoors
    assert later is not None
    assert [one.status for one in later.again] == [Status.DONE, Status.DONE, Status.SKIPPED]
    assert later.outing is None


def test_the_log_has_it(out: House) -> None:
    """The reminder log says when it was shown and what was answered."""
    pass_until(out, wall(MONDAY, 12))
    out.at(wall(MONDAY, 12, 3))
    out.commands.tick(again(1), via="buttons")
    entries = {one.occurrence.key: one for one in out.queries.reminder_log(MONDAY, MONDAY)}
    entry = entries[again(1)]
    assert entry.late_by == timedelta(0)
    assert entry.answer is not None
    assert (entry.answer.what, entry.answer.via) == ("done", "buttons")
    assert entries[again(2)].shown == ()


def test_a_note_on_it(out: House) -> None:
    """It can be noted on like any other."""
    out.at(wall(MONDAY, 12))
    assert out.commands.note(again(1), "at the lake") is not None
    assert out.commands.note(again(1), "at the lake") is None
    assert outdoors(out).again[0].note == "at the lake"


def test_what_is_not_there_is_refused(out: House) -> None:
    """Neither one that has not come up nor one of another day can be ticked."""
    with pytest.raises(WrongUse, match="sunscreen has no outdoors-1-2 on 2026-11-02"):
        out.commands.tick(again(2))
    with pytest.raises(WrongUse, match="sunscreen has no outdoors-1-1 on 2026-11-01"):
        out.commands.tick(key("sunscreen", "outdoors-1-1", MONDAY - timedelta(days=1)))


def test_flown_back_into_the_day_before(out: House) -> None:
    """Where it is Sunday again, nothing of Monday's outing is asked: it could not be answered."""
    out.clock.place = ZoneInfo("Pacific/Pago_Pago")
    out.wake()
    assert out.queries.today() == MONDAY - timedelta(days=1)
    out.at(wall(MONDAY, 14, 30))
    assert out.queries.today() == MONDAY - timedelta(days=1)
    assert reminded(out) == []
    assert outdoors(out).outing is None


def test_a_discreet_sunscreen(out: House) -> None:
    """A step that is to be discreet is so outdoors, though the rest is not."""
    discreet = replace(SUNSCREEN, own_policy=ReminderPolicy(is_discreet=True))
    out.commands.change_routine(change_step(SUNSCREEN, discreet))
    out.wake()
    pass_until(out, wall(MONDAY, 12))
    assert reminded(out) == [("outdoors-1-1", "12:00")]
    assert out.notice.is_discreet
    assert "unscreen" not in f"{out.notice.title} {out.notice.body}"


def test_a_sunscreen_that_is_not_reminded(out: House) -> None:
    """Off, the step is not reminded in the morning; who says that they are outside is."""
    off = replace(SUNSCREEN, own_policy=ReminderPolicy(is_on=False))
    out.commands.change_routine(change_step(SUNSCREEN, off))
    out.wake()
    pass_until(out, wall(MONDAY, 12))
    assert reminded(out) == [("outdoors-1-1", "12:00")]


ACTS = st.sampled_from(
    ["out", "in", "tick", "early", "skip", "snooze", "regular", "undo", "redo", "sleep", "restart"]
)


def act(house: House, what: str) -> None:
    """Do something that a person may do now, or something that happens to the computer."""
    shown = outdoors(house)
    opened = [one.occurrence.key for one in shown.again if one.status.is_open]
    if what == "sleep":
        house.sleep(house.clock.now() + timedelta(minutes=95))
    elif what == "restart":
        house.start_again(house.clock.now() + timedelta(minutes=50), booted=False)
    elif what in {"tick", "early", "skip", "snooze"} and opened:
        one = opened[0] if what == "tick" else opened[-1]
        try:
            {
                "tick": house.commands.tick,
                "early": house.commands.tick,
                "skip": lambda one: house.commands.skip(one, None),
                "snooze": house.commands.snooze,
            }[what](one)
        except WrongUse:
            assert what == "snooze"
    elif what == "regular":
        house.commands.tick(key("sunscreen", "morning"))
    elif what == "undo":
        house.commands.undo()
    elif what == "redo":
        house.commands.redo()
    elif what in {"out", "in"} and house.clock.now() < wall(MONDAY, 19):
        (house.commands.go_outside if what == "out" else house.commands.come_in)()
    house.wake()


@settings(max_examples=15)
@given(said=st.lists(st.tuples(st.integers(1, 130), ACTS), min_size=1, max_size=9))
def test_whatever_happens(
    tmp_path_factory: pytest.TempPathFactory, said: list[tuple[int, str]]
) -> None:
    """Each is announced once for each time it is due, never when the outing is over, and explained.

    No fact is lost: the extra occurrences that were ticked stay ticked unless taken back.
    """
    house = begin(tmp_path_factory.mktemp("out"), wall(MONDAY, 9))
    house.commands.go_outside()
    house.wake()
    for minutes, what in said:
        until = min(house.clock.now() + timedelta(minutes=minutes), wall(TUESDAY, 1))
        pass_until(house, until)
        act(house, what)
    moments: set[tuple[OccurrenceKey, time]] = set()
    for event in house.store.newest(5000):
        fact = event.fact
        if not isinstance(fact, Reminded) or not fact.key.slot_id.startswith("outdoors"):
            continue
        assert event.at < wall(MONDAY, 19)
        if fact.prompt is DUE:
            assert (fact.key, fact.slot_time) not in moments
            moments.add((fact.key, fact.slot_time))
    explained = [one for one in house.silences() if one[0].slot_id.startswith("outdoors")]
    assert {why for _, why in explained} <= {NotShownReason.ASLEEP, NotShownReason.NOT_RUNNING}
    house.store.close()


def test_a_shorter_time(house: House) -> None:
    """A step's own length holds: half an hour, or none."""
    short = replace(SUNSCREEN, again_outdoors=timedelta(minutes=30))
    house.commands.change_routine(change_step(SUNSCREEN, short))
    house.at(wall(MONDAY, 17, 20))
    house.commands.go_outside()
    house.wake()
    pass_until(house, wall(MONDAY, 23))
    assert [at for _, at in reminded(house)] == ["17:50", "18:20", "18:50"]
