"""What is on the screen: closed, changed or superseded as the steps on it are settled."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.house import BALM, MORNING, NIGHT, SHOWN, TUESDAY, House, trouble
from making import DOSE, MONDAY, dinner_at, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.ports import Delivery
from skinroutine.app.reminding.reminder_loop import Waiting
from skinroutine.domain.plan.routine import FoodRule, ReminderPolicy
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import NotShownReason, PromptKind
from skinroutine.domain.record.preferences import PreferenceName


def test_each_pop_up_has_a_tag_of_its_own(house: House) -> None:
    """No two pop-ups of a run share a tag, and none is without."""
    for hour, minute in ((8, 0), (12, 30), (19, 0), (19, 20), (21, 30)):
        house.at(wall(MONDAY, hour, minute))
    tags = [one.tag for one in house.notifier.notices]
    assert len(set(tags)) == 5
    assert all(tags)


def test_ticked_elsewhere(house: House) -> None:
    """A tick in another program closes the pop-up at the next wake, once."""
    house.at(wall(MONDAY, 9))
    house.at(wall(MONDAY, 12, 30))
    other = SqliteStore(house.store.path)
    Commands(other, house.clock).tick(BALM)
    other.close()
    assert house.notifier.withdrawn == []
    house.wake()
    house.wake()
    assert house.notifier.withdrawn == [house.notice.tag]
    assert house.loop.waiting(house.notice.tag) is None


def test_skipped(house: House) -> None:
    """A skip closes the pop-up as a tick does."""
    house.at(wall(MONDAY, 13))
    house.at(wall(MONDAY, 19))
    house.commands.skip(DOSE, None)
    house.wake()
    assert house.notifier.withdrawn[-1] == house.notice.tag


def test_one_of_two_is_ticked(house: House) -> None:
    """Where one of two steps is ticked, the pop-up speaks of the other alone, under its tag."""
    house.at(wall(MONDAY, 20))
    house.commands.tick(DOSE)
    house.at(wall(MONDAY, 21, 30))
    shown = house.notice
    assert shown.title == "2 steps for 21:30"
    house.commands.tick(NIGHT[0])
    house.wake()
    house.wake()
    (amended,) = [one for one in house.notifier.amended if one.tag == shown.tag]
    assert (amended.title, amended.body) == ("Lip balm", "21:30. Lip balm, if it\u2019s handy.")
    assert house.loop.waiting(shown.tag) == Waiting((NIGHT[1],), "test", None)
    house.commands.tick(NIGHT[1])
    house.wake()
    assert house.notifier.withdrawn[-1] == shown.tag


def test_an_untick_does_not_bring_a_pop_up_back(house: House) -> None:
    """Taken back after it closed the pop-up, a tick leaves the step as reminded: no second one."""
    house.at(wall(MONDAY, 12, 30))
    before = len(house.notifier.notices)
    house.commands.tick(BALM)
    house.wake()
    house.commands.untick(BALM)
    house.wake()
    assert len(house.notifier.notices) == before


def test_a_repeat_supersedes_the_older_pop_up(house: House) -> None:
    """At a repeat the first pop-up closes, and the new one waits for the dose."""
    house.at(wall(MONDAY, 13))
    house.at(wall(MONDAY, 19))
    first = house.notice.tag
    house.at(wall(MONDAY, 19, 20))
    second = house.notice.tag
    assert first != second
    assert first in house.notifier.withdrawn
    assert house.loop.waiting(first) is None
    assert house.loop.waiting(second) == Waiting((DOSE,), "test", None)


def test_a_repeat_leaves_the_others_on_the_older_pop_up(house: House) -> None:
    """Where the first pop-up spoke of others too, it goes on speaking of them."""
    house.at(wall(MONDAY, 19))
    first = house.notice
    assert first.title == "5 steps are waiting"
    house.at(wall(MONDAY, 19, 20))
    assert house.notifier.amended[-1].tag == first.tag
    assert house.notifier.amended[-1].title == "4 steps are waiting"
    waiting = house.loop.waiting(first.tag)
    assert waiting is not None
    assert waiting.keys == (*MORNING, BALM)


def test_the_reminder_supersedes_its_heads_up(house: House) -> None:
    """A heads-up is a pop-up of its own, there until the reminder takes its place."""
    ahead = ReminderPolicy(heads_up=timedelta(minutes=20))
    house.commands.revise(default_routine().with_dose_policy(ahead))
    house.at(wall(MONDAY, 18, 40))
    ahead_of_dinner, others = house.notifier.notices
    assert ahead_of_dinner.title == "Dinner\u2019s coming up"
    assert others.title == "4 steps are waiting"
    assert house.reminded(PromptKind.HEADS_UP) == [DOSE]
    house.at(wall(MONDAY, 18, 41))
    assert house.loop.waiting(ahead_of_dinner.tag) == Waiting((DOSE,), "test", None)
    house.at(wall(MONDAY, 19))
    assert house.notifier.withdrawn == [ahead_of_dinner.tag]
    assert house.loop.waiting(house.notice.tag) == Waiting((DOSE,), "test", None)


def test_snoozed_closes(house: House) -> None:
    """Snoozed, the pop-up is gone, and at the snooze's end there is a new one."""
    house.at(wall(MONDAY, 13))
    house.at(wall(MONDAY, 19))
    first = house.notice.tag
    house.commands.snooze(DOSE)
    house.wake()
    assert house.notifier.withdrawn[-1] == first
    assert house.loop.waiting(first) is None
    house.at(wall(MONDAY, 19, 10))
    assert house.notice.tag != first
    assert house.loop.waiting(house.notice.tag) == Waiting((DOSE,), "test", None)


def test_gone_at_the_days_end(house: House) -> None:
    """At 04:00 what waited for yesterday is closed."""
    house.at(wall(MONDAY, 20))
    house.at(wall(MONDAY, 21, 30))
    tag = house.notice.tag
    house.at(wall(TUESDAY, 3, 59))
    assert house.loop.waiting(tag) is not None
    house.at(wall(TUESDAY, 4))
    assert tag in house.notifier.withdrawn
    assert house.loop.waiting(tag) is None


def test_a_moved_slot_keeps_its_pop_up_until_the_next(house: House) -> None:
    """Moved later, a step stays on its pop-up until the one for the new time comes."""
    house.at(wall(MONDAY, 13))
    house.at(wall(MONDAY, 19))
    tag = house.notice.tag
    house.commands.revise(dinner_at(20))
    house.at(wall(MONDAY, 19, 30))
    assert house.loop.waiting(tag) is not None
    house.at(wall(MONDAY, 20))
    assert house.loop.waiting(tag) is None
    assert tag in house.notifier.withdrawn


def test_a_summary_stays_a_summary(house: House) -> None:
    """The summary after an absence names what is open, and what is left of it after a tick."""
    house.at(wall(MONDAY, 11))
    house.sleep(wall(MONDAY, 13))
    summary = house.notice
    waiting = house.loop.waiting(summary.tag)
    assert waiting is not None
    assert waiting.keys == (*MORNING, BALM)
    house.commands.tick(MORNING[0])
    house.wake()
    amended = house.notifier.amended[-1]
    assert (amended.tag, amended.title) == (summary.tag, "While you were away")
    assert amended.body.startswith("3 steps are waiting: ")


def test_a_summary_leaves_out_what_is_snoozed(house: House) -> None:
    """What the person snoozed comes at the snooze's end and is in no summary before."""
    house.at(wall(MONDAY, 11))
    house.commands.snooze(MORNING[0], timedelta(hours=5))
    house.sleep(wall(MONDAY, 13))
    assert house.notice.body == (
        "3 steps are waiting: sunscreen (08:00), lip balm (08:00) and lip balm (12:30)."
    )
    assert house.notifier.amended[-1].tag != house.notice.tag
    waiting = house.loop.waiting(house.notice.tag)
    assert waiting is not None
    assert waiting.keys == (*MORNING[1:], BALM)


@pytest.mark.expects_log("WARNING .*reminder not shown")
def test_what_was_not_shown_is_not_on_the_screen(house: House) -> None:
    """A pop-up that no channel took waits for nothing and is not closed later."""
    house.notifier.delivery = trouble(NotShownReason.REFUSED)
    house.at(wall(MONDAY, 12, 30))
    assert house.loop.waiting(house.notice.tag) is None
    house.notifier.delivery = SHOWN
    house.commands.tick(BALM)
    house.at(wall(MONDAY, 13))
    assert house.notifier.withdrawn == []


def test_a_tag_nobody_knows(house: House) -> None:
    """A tag of an earlier run, or none at all, waits for nothing."""
    assert house.loop.waiting("reminder-77") is None
    assert house.loop.waiting("") is None


def test_pressed_before_the_report(house: House) -> None:
    """A pop-up on the screen whose report has not come yet waits for its steps as well."""
    house.at(wall(MONDAY, 13))
    house.notifier.delivery = None
    house.at(wall(MONDAY, 19))
    assert house.loop.waiting(house.notice.tag) == Waiting((DOSE,), "pop-up", None)
    house.notifier.release()
    assert house.loop.waiting(house.notice.tag) == Waiting((DOSE,), "test", None)


@pytest.mark.parametrize("rule", list(FoodRule))
def test_what_the_button_says_of_food(house: House, rule: FoodRule) -> None:
    """Where the button says 'Taken with food' that is what it answers, and otherwise nothing."""
    house.commands.revise(default_routine().with_food_rule(rule))
    house.at(wall(MONDAY, 13))
    house.notifier.delivery = Delivery("dunst")
    house.at(wall(MONDAY, 19))
    expected = True if rule is FoodRule.WITH_FOOD else None
    assert house.loop.waiting(house.notice.tag) == Waiting((DOSE,), "dunst", expected)
    house.at(wall(MONDAY, 19, 20))
    assert house.loop.waiting(house.notice.tag) == Waiting((DOSE,), "dunst", expected)


def test_a_discreet_button_says_nothing_of_food(house: House) -> None:
    """Discreet, or for several at once, the button says 'Done' alone."""
    house.commands.revise(default_routine().with_food_rule(FoodRule.WITH_FOOD))
    house.at(wall(MONDAY, 19))
    waiting = house.loop.waiting(house.notice.tag)
    assert waiting is not None
    assert (len(waiting.keys), waiting.with_food) == (5, None)
    house.commands.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    house.at(wall(MONDAY, 19, 20))
    assert house.loop.waiting(house.notice.tag) == Waiting((DOSE,), "test", None)


def test_stop_closes_all(house: House) -> None:
    """At the program's end every pop-up closes, and waits for nothing any more."""
    for hour, minute in ((8, 0), (12, 30), (19, 0)):
        house.at(wall(MONDAY, hour, minute))
    tags = [one.tag for one in house.notifier.notices]
    house.loop.stop()
    assert house.notifier.withdrawn == tags
    assert [house.loop.waiting(tag) for tag in tags] == [None] * 3


def test_another_slot_of_the_step_stays(house: House) -> None:
    """A tick of the morning's lip balm leaves the pop-up of the one at lunch."""
    house.at(wall(MONDAY, 9))
    house.at(wall(MONDAY, 12, 30))
    house.commands.tick(key("lip-balm", "morning"))
    house.wake()
    assert house.loop.waiting(house.notice.tag) == Waiting((BALM,), "test", None)
