"""The plan as to-dos: what stands together, what it says, when it rings, and which id it keeps."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.house import BALM, House
from making import DOSE, MONDAY, dinner_at, wall
from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.plan import AHEAD, phone_plan
from skinroutine.domain.phone.agreement import Mark
from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.preferences import PreferenceName, TextLevel

MINUTE = timedelta(minutes=1)


def plan(house: House, level: TextLevel = TextLevel.NEUTRAL) -> tuple[Entry, ...]:
    return phone_plan(house.queries, level, "a seed")


def of(house: House, key: OccurrenceKey, level: TextLevel = TextLevel.NEUTRAL) -> Entry:
    (found,) = (one for one in plan(house, level) if key in one.covers)
    return found


def test_each_occurrence_is_in_one_entry_for_a_fortnight(house: House) -> None:
    """From the diary's first day on, all that is reminded of is covered once."""
    keys = [key for one in plan(house) for key in one.covers]
    planned = house.queries.states(MONDAY, MONDAY + AHEAD)
    assert sorted(keys) == sorted(one.occurrence.key for one in planned)
    assert len({one.uid for one in plan(house)}) == len(plan(house))


def test_the_dose_stands_alone_and_care_of_one_time_together(house: House) -> None:
    """What is due together is one entry, and a dose is never among it."""
    assert of(house, DOSE).covers == (DOSE,)
    morning = plan(house)[0]
    assert [one.step_id for one in morning.covers] == ["moisturizer", "sunscreen", "lip-balm"]
    assert all(one.due_at == morning.due for one in _occurrences(house, morning))


def test_it_rings_when_due_and_at_each_repeat(house: House) -> None:
    """The dose rings at due, after 20 and after 60 minutes, as it does here."""
    due = wall(MONDAY, 19)
    assert of(house, DOSE).due == due
    assert of(house, DOSE).alarms == (due, due + 20 * MINUTE, due + 60 * MINUTE)


def test_what_this_computer_shows_changes_nothing_there(house: House) -> None:
    """A reminder that was given here leaves the entry as it was, byte for byte."""
    before = of(house, DOSE)
    house.at(wall(MONDAY, 19, 1))
    assert of(house, DOSE) == before


def test_a_tick_settles_the_entry_and_silences_it(house: House) -> None:
    """What is done here is done there, with its time, and rings no more; the id stays."""
    before = of(house, DOSE)
    house.at(wall(MONDAY, 19, 5))
    house.commands.tick(DOSE)
    after = of(house, DOSE)
    assert (after.uid, after.mark, after.alarms) == (before.uid, Mark.DONE, ())
    assert after.said_at == after.done_at == wall(MONDAY, 19, 5)
    assert after.content != before.content
    house.commands.untick(DOSE)
    assert of(house, DOSE) == replace(before, said_at=wall(MONDAY, 19, 5))


def test_a_group_is_settled_when_all_of_it_is(house: House) -> None:
    """Until then it stays open, says what is left, and rings for that."""
    morning = plan(house)[0]
    house.at(wall(MONDAY, 7, 15))
    house.commands.tick(morning.covers[0])
    one_less = plan(house)[0]
    assert (one_less.uid, one_less.mark) == (morning.uid, Mark.OPEN)
    assert one_less.words != morning.words
    for key in morning.covers[1:]:
        house.commands.skip(key, SkipReason.FORGOT)
    assert plan(house)[0].mark is Mark.DONE


def test_what_is_left_out_on_purpose_is_marked_so(house: House) -> None:
    """A skip is neither open nor done."""
    house.commands.skip(BALM, None)
    assert of(house, BALM).mark is Mark.LEFT_OUT


def test_a_moved_meal_moves_the_entry_and_keeps_its_id(house: House) -> None:
    """The id hangs on the occurrence and not on its time."""
    before = of(house, DOSE)
    house.commands.change_routine(lambda _: dinner_at(18, 30), MONDAY)
    after = of(house, DOSE)
    assert (after.uid, after.due) == (before.uid, wall(MONDAY, 18, 30))


def test_a_snooze_moves_what_rings_and_not_what_is_due(house: House) -> None:
    """The phone rings when the snooze ends."""
    house.at(wall(MONDAY, 19, 1))
    house.commands.snooze(DOSE, 15 * MINUTE)
    after = of(house, DOSE)
    assert after.due == wall(MONDAY, 19)
    assert after.alarms[0] == wall(MONDAY, 19, 16)


def test_a_paused_day_rings_no_more(house: House) -> None:
    """The entries stay, so that they can be ticked; tomorrow rings as ever."""
    house.commands.pause()
    today = [one for one in plan(house) if one.covers[0].day == MONDAY]
    assert today
    assert not any(one.alarms for one in today)
    assert all(one.alarms for one in plan(house) if one.covers[0].day > MONDAY)


def test_quiet_hours_hold_care_back_there_as_here(house: House) -> None:
    """Care that is due in quiet hours rings when they end; a dose rings when it is due."""
    house.commands.prefer(PreferenceName.QUIET_HOURS, "06:00-08:00")
    assert plan(house)[0].alarms[0] == wall(MONDAY, 8)


def test_a_discreet_entry_says_nothing(house: House) -> None:
    """Neither medicine nor care is named; the ids are the same at each level."""
    loud, quiet = of(house, DOSE, TextLevel.FULL), of(house, DOSE, TextLevel.DISCREET)
    assert loud.uid == quiet.uid
    assert "dose" not in f"{quiet.title} {quiet.words}".lower()
    assert not {"dose", "dinner"} & set(quiet.uid.split("-"))


def test_yesterday_can_still_be_ticked_and_does_not_ring(house: House) -> None:
    """The day before stays as it was, without alarms; older days are gone."""
    house.at(wall(MONDAY + timedelta(days=1), 9))
    yesterday = of(house, DOSE)
    assert (yesterday.mark, yesterday.alarms) == (Mark.OPEN, ())
    house.at(wall(MONDAY + timedelta(days=2), 9))
    assert not [one for one in plan(house) if DOSE in one.covers]


def test_the_same_diary_makes_the_same_entries_and_another_seed_other_ids(house: House) -> None:
    """Two computers with the same facts want the same; two diaries never share an id."""
    assert plan(house) == plan(house)
    other = phone_plan(house.queries, TextLevel.NEUTRAL, "another seed")
    assert not {one.uid for one in other} & {one.uid for one in plan(house)}


def _occurrences(house: House, entry: Entry) -> list[Occurrence]:
    states = house.queries.states(MONDAY, MONDAY + AHEAD)
    return [one.occurrence for one in states if one.occurrence.key in entry.covers]
