"""What the commands of the terminal do, at a fixed moment over the hand-made days."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from skinroutine.domain.plan.routine import FoodRule, StepKind
from skinroutine.domain.record.event import Skipped, SkipReason, Snoozed, Ticked
from skinroutine.domain.record.status import Status

from cli.terminal import Terminal
from ui.days import DOSE, LIPS, MONDAY, NOW, TODAY, WEDNESDAY, at, key

NOTHING = "There is nothing to take back."


@pytest.mark.parametrize(
    ("said", "slot"),
    [
        ("dose", "dinner"),
        ("isotretinoin", "dinner"),
        ("iso", "dinner"),
        ("DOSE", "dinner"),
        ("spf", "morning"),
        ("sun", "morning"),
        ("sunscreen", "morning"),
        ("lips", "midday"),
        ("lip-balm", "midday"),
        ("lip_balm", "midday"),
        ("balm", "midday"),
        ("lip balm", "midday"),
        ("moisturizer", "night"),
    ],
)
def test_a_step_is_found_by_how_people_call_it(terminal: Terminal, said: str, slot: str) -> None:
    """A step goes by its id, its name, or the start of any word in it."""
    assert f", {slot} of 2026-11-05, done" in terminal.says("done", said)


def test_the_only_slot_that_is_due_is_meant(terminal: Terminal) -> None:
    """Of three lip balms one is done, one is due and one is to come: the due one is meant."""
    assert terminal.says("done", "lips") == (
        "Noted: Lip balm, midday of 2026-11-05, done late 19:12."
    )
    assert terminal.state(LIPS).status is Status.DONE_LATE
    assert terminal.state(key("lip-balm", "night")).record is None


def test_the_only_open_slot_is_meant(terminal: Terminal) -> None:
    """With the morning done, the night is the only one left, though not due yet."""
    assert terminal.says("done", "moist").startswith("Noted: Moisturizer, night of")


def test_a_slot_is_named(terminal: Terminal) -> None:
    """With --slot any slot can be meant, in capitals as well."""
    said = terminal.says("done", "lips", "--slot", "NIGHT")
    assert said == "Noted: Lip balm, night of 2026-11-05, done 19:12."


@pytest.mark.parametrize("said", ["2026-11-04", "yesterday"])
def test_more_than_one_open_slot_is_asked_about(terminal: Terminal, said: str) -> None:
    """Where two slots could be meant, none is guessed, and the choices are said."""
    assert terminal.refuses("done", "lips", "--date", said) == (
        "Lip balm has more than one time that day. Say which with --slot: morning, midday, night."
    )


def test_a_slot_that_is_not_there_is_told(terminal: Terminal) -> None:
    """An unknown slot is answered with the ones there are."""
    assert terminal.refuses("done", "dose", "--slot", "noon") == (
        "Isotretinoin has no time called 'noon'. It has: dinner."
    )


@pytest.mark.parametrize("said", ["vitamin", "", "-"])
def test_a_step_that_is_not_there_is_told(terminal: Terminal, said: str) -> None:
    """An unknown step is answered with the ones there are."""
    assert terminal.refuses("done", "--", said) == (
        f"There is no step {said!r}. The steps are: moisturizer, sunscreen, lip-balm, dose."
    )


def test_a_word_that_fits_two_steps_is_told(terminal: Terminal) -> None:
    """A start that fits two steps is not guessed at; a whole id is meant exactly."""
    routine = terminal.session.queries.routine()
    lotion = next(step for step in routine.steps if step.kind is StepKind.MOISTURIZER)
    second = type(lotion)("moist-hands", lotion.kind, "Hand cream", lotion.slots[:1])
    terminal.session.commands.revise(type(routine)((*routine.steps, second), routine.anchors))
    assert terminal.refuses("done", "moist").startswith("More than one step begins with 'moist'.")
    assert "Hand cream" in terminal.says("done", "moist-hands")
    assert "Moisturizer, night" in terminal.says("done", "moisturizer")


def test_a_time_is_said(terminal: Terminal) -> None:
    """With --at the time it was done is recorded, beside the time it was noted."""
    assert terminal.says("done", "dose", "--at", "19:05") == (
        "Noted: Isotretinoin, dinner of 2026-11-05, done 19:05."
    )
    record = terminal.state(DOSE).record
    assert record is not None
    assert (record.done_at, record.noted_at) == (at(TODAY, 19, 5), NOW)


def test_a_time_after_midnight_belongs_to_the_evening_before(terminal: Terminal) -> None:
    """At one in the night 00:20 is of the same routine day, and late."""
    terminal.clock.instant = at(TODAY, 1)
    assert terminal.says("done", "dose", "--at", "00:20") == (
        "Noted: Isotretinoin, dinner of 2026-11-05, done late 00:20."
    )
    record = terminal.state(DOSE).record
    assert record is not None
    assert record.done_at == at(TODAY, 19) + timedelta(hours=5, minutes=20)


def test_a_past_day_takes_a_time_of_its_night_too(terminal: Terminal) -> None:
    """For yesterday, 00:20 is the night that followed it."""
    said = terminal.says("done", "moist", "--slot", "night", "--date", "yesterday", "--at", "00:20")
    assert said == "Noted: Moisturizer, night of 2026-11-04, done late 00:20."
    record = terminal.state(key("moisturizer", "night", WEDNESDAY)).record
    assert record is not None
    assert record.done_at == at(WEDNESDAY, 0, 20)


def test_a_past_day_without_a_time(terminal: Terminal) -> None:
    """Filled in later without a time, it is done with no time said."""
    said = terminal.says("done", "spf", "--date", "2026-11-04")
    assert said == "Noted: Sunscreen SPF 30+, morning of 2026-11-04, done."


def test_a_time_to_come_is_refused(terminal: Terminal) -> None:
    """What has not happened cannot be recorded."""
    assert terminal.refuses("done", "dose", "--at", "19:13") == "That time has not come yet."


def test_a_day_to_come_is_refused(terminal: Terminal) -> None:
    """Tomorrow has no record."""
    for act in (["done", "dose"], ["skip", "dose", "--reason", "away"], ["snooze", "dose"]):
        assert terminal.refuses(*act, "--date", "2026-11-06") == "2026-11-06 has not come yet."


@pytest.mark.parametrize(("said", "noted"), [("yes", True), ("no", False)])
def test_food_is_noted_with_the_dose(terminal: Terminal, said: str, noted: bool) -> None:
    """With --with-food the dose says whether it had food."""
    terminal.says("done", "dose", "--with-food", said)
    record = terminal.state(DOSE).record
    assert record is not None
    assert record.with_food is noted


def test_food_is_for_the_dose_alone(terminal: Terminal) -> None:
    """Care has no food."""
    assert terminal.refuses("done", "lips", "--with-food", "yes") == (
        "--with-food is for the dose, not for Lip balm."
    )


def test_a_second_done_changes_nothing(terminal: Terminal) -> None:
    """What is done already is said, and nothing is written."""
    terminal.says("done", "sunscreen")
    before = terminal.session.store.newest(1000)
    terminal.clock.advance(timedelta(minutes=30))
    assert terminal.says("done", "sunscreen") == (
        "Already done: Sunscreen SPF 30+, morning of 2026-11-05. Nothing was changed."
    )
    assert terminal.session.store.newest(1000) == before


def test_a_tick_is_completed_later(terminal: Terminal) -> None:
    """Food and time can be added one after the other; neither loses the other."""
    terminal.says("done", "dose")
    terminal.clock.advance(timedelta(minutes=30))
    terminal.says("done", "dose", "--with-food", "yes")
    record = terminal.state(DOSE).record
    assert record is not None
    assert (record.done_at, record.with_food) == (NOW, True)
    terminal.says("done", "dose", "--at", "19:02")
    record = terminal.state(DOSE).record
    assert record is not None
    assert (record.done_at, record.with_food) == (at(TODAY, 19, 2), True)


@pytest.mark.parametrize("reason", list(SkipReason))
def test_a_skip_has_a_reason(terminal: Terminal, reason: SkipReason) -> None:
    """Each of the seven reasons is recorded."""
    assert terminal.says("skip", "dose", "--reason", reason.value) == (
        "Noted: Isotretinoin, dinner of 2026-11-05, skipped."
    )
    record = terminal.state(DOSE).record
    assert record is not None
    assert record.reason is reason


def test_a_skip_needs_no_reason(terminal: Terminal) -> None:
    """Without a reason it is skipped all the same, and no reason is made up."""
    assert terminal.says("skip", "dose") == ("Noted: Isotretinoin, dinner of 2026-11-05, skipped.")
    record = terminal.state(DOSE).record
    assert record is not None
    assert record.reason is None
    assert "[-] 19:00  Isotretinoin        dinner   skipped\n" in terminal.says("today")


def test_every_act_says_where_it_was_told(terminal: Terminal) -> None:
    """A tick, a skip and a snooze of this command line say that they come from the terminal."""
    for act in (["done", "lips"], ["skip", "moist", "--slot", "night"], ["snooze", "dose"]):
        terminal.says(*act)
        (event,) = terminal.session.store.newest(1)
        assert isinstance(event.fact, Ticked | Skipped | Snoozed)
        assert event.fact.via == "terminal"


def test_a_pause_lasts_until_the_day_ends(terminal: Terminal) -> None:
    """A pause says until when; a second one and a needless resume change nothing."""
    queries = terminal.session.queries
    assert terminal.says("pause") == "Reminders are paused until 04:00."
    assert queries.is_paused()
    before = terminal.session.store.newest(1000)
    said = terminal.says("pause")
    assert said == "Reminders are paused until 04:00 already. Nothing was changed."
    assert terminal.session.store.newest(1000) == before
    assert terminal.says("resume") == "Reminders come as planned."
    assert not queries.is_paused()
    assert terminal.says("resume") == "Reminders were not paused. Nothing was changed."
    terminal.says("pause")
    terminal.clock.instant = at(date(2026, 11, 6), 4)
    assert not queries.is_paused()


def test_a_pause_can_be_taken_back(terminal: Terminal) -> None:
    """Undo names the pause and the end of it."""
    terminal.says("pause")
    terminal.says("resume")
    assert terminal.says("undo") == "Taken back: the end of the pause."
    assert terminal.session.queries.is_paused()
    assert terminal.says("undo") == "Taken back: the pause of reminders."
    assert not terminal.session.queries.is_paused()


def test_a_snooze_is_ten_minutes_unless_said(terminal: Terminal) -> None:
    """Snooze says until when; --minutes says how long."""
    assert terminal.says("snooze", "dose") == (
        "Noted: Isotretinoin, dinner of 2026-11-05, reminder again at 19:22."
    )
    assert terminal.state(DOSE).prompting.snoozed_until == NOW + timedelta(minutes=10)
    assert terminal.says("snooze", "dose", "--minutes", "45").endswith("again at 19:57.")


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (
            ["moist", "--slot", "morning"],
            "Moisturizer, morning of 2026-11-05 is done, so there is nothing to snooze.",
        ),
        (["spf"], "Sunscreen SPF 30+, morning of 2026-11-05 is skipped, so there is nothing"),
        (["spf", "--date", "yesterday"], "Sunscreen SPF 30+, morning of 2026-11-04 is not record"),
        (["dose", "--minutes", "600"], "That snooze would end after the day does."),
    ],
)
def test_a_snooze_that_makes_no_sense_is_refused(
    terminal: Terminal, said: list[str], reason: str
) -> None:
    """What is settled, past, or longer than the day cannot be snoozed."""
    assert terminal.refuses("snooze", *said).startswith(reason)


def test_undo_goes_back_act_by_act(terminal: Terminal) -> None:
    """Each undo takes the newest standing act and says which it was."""
    terminal.says("done", "dose")
    terminal.says("skip", "lips", "--reason", "away")
    terminal.says("snooze", "moist")
    terminal.says("routine", "--bed", "22:00")
    assert [terminal.says("undo") for _ in range(4)] == [
        "Taken back: the change of the routine.",
        "Taken back: Moisturizer, night of 2026-11-05, snoozed.",
        "Taken back: Lip balm, midday of 2026-11-05, skipped.",
        "Taken back: Isotretinoin, dinner of 2026-11-05, done.",
    ]
    assert terminal.state(DOSE).record is None
    assert terminal.session.queries.routine().anchors.bed == time(21, 30)


def test_undo_ends_at_the_beginning(terminal: Terminal) -> None:
    """The first routine stays: after every act is taken back there is nothing left to take."""
    said = terminal.says("undo")
    count = 0
    while said != NOTHING:
        said, count = terminal.says("undo"), count + 1
    assert count == 20
    assert terminal.says("undo") == NOTHING
    assert len(terminal.session.queries.day().states) == 7


def test_undo_after_an_undo_goes_further_back(terminal: Terminal) -> None:
    """Undo never brings back what it took."""
    terminal.says("done", "dose", "--at", "19:00")
    terminal.says("done", "dose", "--at", "19:10")
    terminal.says("undo")
    assert terminal.says("today").count("done 19:00") == 1
    terminal.says("undo")
    assert terminal.state(DOSE).record is None


def test_a_new_routine_applies_from_today(terminal: Terminal) -> None:
    """A changed time is printed, and yesterday keeps its own."""
    said = terminal.says("routine", "--dinner", "18:30", "--leaflet", "with-food")
    assert "dinner 18:30" in said
    assert "Leaflet on food: with-food" in said
    queries = terminal.session.queries
    assert queries.routine().food_rule is FoodRule.WITH_FOOD
    assert queries.routine(WEDNESDAY).anchors.dinner == time(19, 0)
    assert "dinner 19:00" in terminal.says("routine", "--date", "yesterday")


def test_a_routine_with_two_equal_times_is_refused(terminal: Terminal) -> None:
    """Two anchors at one time are told and nothing is saved."""
    assert terminal.refuses("routine", "--lunch", "19:00") == (
        "The routine was not changed: two anchors have the same time."
    )


def test_a_routine_of_another_day_is_not_changed(terminal: Terminal) -> None:
    """A change with --date is refused, since changes apply from today."""
    assert terminal.refuses("routine", "--lunch", "13:00", "--date", "yesterday") == (
        "--date looks at a day; a change applies from today, or from the day of --from."
    )


def test_the_same_routine_again_is_no_change(terminal: Terminal) -> None:
    """Saying what is so already writes nothing."""
    before = terminal.session.store.newest(1000)
    terminal.says("routine", "--dinner", "19:00", "--leaflet", "not-sure")
    assert terminal.session.store.newest(1000) == before


def test_yesterday_is_of_the_routine_day(terminal: Terminal) -> None:
    """At two in the night, yesterday is the day before the one that still goes on."""
    terminal.clock.instant = at(TODAY, 2)
    assert terminal.says("today").startswith("Thursday 2026-11-05")
    assert terminal.says("today", "--date", "yesterday").startswith("Wednesday 2026-11-04")
    terminal.clock.instant = at(date(2026, 11, 6), 4)
    assert terminal.says("today").startswith("Friday 2026-11-06")


def test_a_tick_of_the_past_is_in_the_week(terminal: Terminal) -> None:
    """What is filled in for Monday is in the counts of its week."""
    terminal.says("undo")
    terminal.says("skip", "dose", "--date", MONDAY.isoformat(), "--reason", "other")
    assert "1 skipped" in terminal.says("today", "--date", MONDAY.isoformat())
