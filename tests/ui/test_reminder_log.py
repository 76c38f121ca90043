"""The reminder log: what was shown when and by what, what was answered where, and why not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.ports import Delivery, Press
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import NotShownReason, SkipReason, Ticked
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.reminding.reminder_log import ReminderEntry
from skinroutine.ui.screens.reminder_log import ReminderLogPage
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording.calendar import day_title

from ui.days import DOSE, LIPS, NOW, SLOTS, TODAY, TUESDAY, WEDNESDAY, at, key
from ui.desk import Desk, click, row_of, settle, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NIGHT = key("lip-balm", "night")
AWAY = "before that not shown: skinroutine was not running"
VISIT = KeyDate("v", DateKind.VISIT, TODAY + timedelta(days=1), ahead=(1,), remind_at=time(20, 0))
DAYS = ["THURSDAY 5 NOVEMBER", "WEDNESDAY 4 NOVEMBER", "TUESDAY 3 NOVEMBER", "MONDAY 2 NOVEMBER"]


def opened(program: Program) -> ReminderLogPage:
    """Return the page, on show."""
    program.window.show_place("reminder-log")
    settle()
    return program.window.reminder_log


def stories(page: ReminderLogPage) -> dict[str, dict[str, list[str]]]:
    """Return what is told of each step, by the day's title and then the entry's."""
    told: dict[str, dict[str, list[str]]] = {}
    labels = [one for one in page.findChildren(QLabel) if one.isVisible()]
    day = title = ""
    for one in labels:
        if one.objectName() == "section":
            day = one.text()
            told[day] = {}
        elif one.objectName() == "rowtitle":
            title = one.text()
        elif one.objectName() == "caption":
            told[day].setdefault(title, []).append(one.text())
    return told


def story(program: Program, one: OccurrenceKey) -> str:
    """Return what the page tells of an occurrence."""
    entries = [entry for entry in opened(program)._entries or () if entry.occurrence.key == one]
    (occurrence,) = (entry.occurrence for entry in entries)
    title = f"{occurrence.at:%H:%M}  {occurrence.step.name}"
    (found,) = stories(program.window.reminder_log)[day_title(one.day).upper()][title]
    return found


def ring_at(desk: Desk, hour: int, minute: int, day: date = TODAY) -> None:
    """Let time pass awake until then, and the alarm ring."""
    desk.clock.advance(at(day, hour, minute) - desk.clock.instant)
    desk.alarm.ring()
    settle()


def pressed(program: Program, desk: Desk, press: Press) -> None:
    """Press something on the newest pop-up."""
    program._pressed(desk.newest.tag, press)
    settle()


def test_days_stand_newest_first(program: Program) -> None:
    """The log begins with today and ends with the first day of the diary; each in its order."""
    told = stories(opened(program))
    assert [one for one in words(program.window.reminder_log) if one in told] == DAYS
    names = {"moisturizer": "Moisturizer", "sunscreen": "Sunscreen SPF 30+", "dose": "Isotretinoin"}
    titles = [f"{wall:%H:%M}  {names.get(step, 'Lip balm')}" for step, _, wall in SLOTS]
    assert [list(of_day) for of_day in told.values()] == [titles] * 4


def test_the_log_reaches_back_a_week(program: Program, desk: Desk) -> None:
    """Seven days are listed, today among them."""
    desk.clock.advance(timedelta(days=5))
    titles = list(stories(opened(program)))
    assert titles[0] == "TUESDAY 10 NOVEMBER"
    assert titles[-1] == "WEDNESDAY 4 NOVEMBER"
    assert len(titles) == 7


def test_shown_late_after_a_silence(program: Program) -> None:
    """What came late says when, how late, by what, and why not before."""
    assert story(program, DOSE) == f"Shown 19:12, 12 min late, by test; {AWAY}"


def test_still_to_come(program: Program) -> None:
    """What has not come says so."""
    assert story(program, NIGHT) == "Still to come"


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (key("sunscreen", "morning", WEDNESDAY), "Not shown: your computer was off"),
        (key("dose", "dinner", WEDNESDAY), "Not shown: your computer was off; done 19:05"),
        (key("lip-balm", "midday", TUESDAY), "Not shown: your computer was off; skipped 21:45"),
    ],
)
def test_past_days_say_why_and_what_was_done(
    program: Program, one: OccurrenceKey, expected: str
) -> None:
    """Of a past day stand the reason of the silence and what the person did."""
    assert story(program, one) == expected


def test_shown_on_time(program: Program, desk: Desk) -> None:
    """A reminder on time says when and by what, and nothing of being late."""
    program.diary.tick(DOSE)
    ring_at(desk, 21, 30)
    assert story(program, NIGHT) == "Shown 21:30 by test"


def test_repeats_are_counted(program: Program, desk: Desk) -> None:
    """One repeat is once more, two are two times more."""
    ring_at(desk, 19, 32)
    assert story(program, DOSE) == f"Shown 19:12, 12 min late, by test; once more; {AWAY}"
    ring_at(desk, 20, 12)
    assert story(program, DOSE) == f"Shown 19:12, 12 min late, by test; 2 times more; {AWAY}"


@pytest.mark.parametrize(
    ("press", "expected"),
    [
        (Press.DONE, "Shown 21:30 by desktop; done 21:32 (desktop)"),
        (Press.SNOOZE, "Shown 21:30 by desktop; snoozed 21:32 (desktop)"),
        (Press.SKIP, "Shown 21:30 by desktop; skipped 21:32 (desktop)"),
    ],
)
def test_answered_on_the_pop_up(program: Program, desk: Desk, press: Press, expected: str) -> None:
    """What was pressed on a pop-up says by which channel it came and was answered."""
    for one in (LIPS, DOSE, key("moisturizer", "night")):
        program.diary.tick(one)
    desk.notifier.delivery = Delivery("desktop")
    ring_at(desk, 21, 30)
    desk.clock.advance(timedelta(minutes=2))
    pressed(program, desk, press)
    assert story(program, NIGHT) == expected


def test_a_snooze_that_came_back(program: Program, desk: Desk) -> None:
    """The reminder at the end of a snooze counts as once more."""
    for one in (LIPS, DOSE, key("moisturizer", "night")):
        program.diary.tick(one)
    ring_at(desk, 21, 30)
    pressed(program, desk, Press.SNOOZE)
    ring_at(desk, 21, 40)
    assert story(program, NIGHT) == "Shown 21:30 by test; once more; snoozed 21:30 (test)"


def test_answered_in_the_window_and_taken_back(program: Program) -> None:
    """What was said in the window says so; the newest word stands."""
    program.diary.skip(DOSE, SkipReason.AWAY)
    assert story(program, DOSE) == (
        f"Shown 19:12, 12 min late, by test; {AWAY}; skipped 19:12 (window)"
    )
    program.diary.untick(DOSE)
    assert story(program, DOSE).endswith("; taken back 19:12")


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        ("tick", "Done 19:12 (window), so no reminder was needed"),
        ("skip", "Skipped 19:12 (window), so no reminder was needed"),
    ],
)
def test_not_needed(program: Program, desk: Desk, act: str, expected: str) -> None:
    """What was settled before its time needed no reminder, and got none."""
    acts: dict[str, Callable[[], None]] = {
        "tick": lambda: program.diary.tick(NIGHT),
        "skip": lambda: program.diary.skip(NIGHT, None),
    }
    acts[act]()
    ring_at(desk, 21, 30)
    assert story(program, NIGHT) == expected


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (NotShownReason.NO_SERVER, "no notification service answered"),
        (NotShownReason.REFUSED, "the desktop did not take it"),
        (NotShownReason.NO_ANSWER, "the notification service did not answer"),
    ],
)
@pytest.mark.expects_log("reminder not shown")
def test_what_the_desktop_did_not_show(
    program: Program, desk: Desk, reason: NotShownReason, expected: str
) -> None:
    """A failure of the channels is the reason, also after it was shown at last."""
    program.diary.tick(DOSE)
    desk.notifier.delivery = Delivery("test", reason, "seeded")
    ring_at(desk, 21, 30)
    assert story(program, NIGHT) == f"Not shown: {expected}"
    desk.notifier.delivery = Delivery("own card")
    ring_at(desk, 21, 31)
    assert story(program, NIGHT) == (
        f"Shown 21:31, 1 min late, by own card; before that not shown: {expected}"
    )


def test_do_not_disturb(program: Program, desk: Desk) -> None:
    """A desktop that wants quiet is a reason and no trouble."""
    program.diary.tick(DOSE)
    desk.notifier.delivery = Delivery("test", NotShownReason.DO_NOT_DISTURB, "quiet")
    ring_at(desk, 21, 30)
    assert story(program, NIGHT) == "Not shown: do not disturb was on"


def test_quiet_hours(program: Program, desk: Desk) -> None:
    """Care that quiet hours hold back says so; the dose comes all the same."""
    program.diary.prefer(PreferenceName.QUIET_HOURS, "19:30-07:00")
    ring_at(desk, 19, 32)
    assert "once more" in story(program, DOSE)
    ring_at(desk, 21, 30)
    assert story(program, NIGHT) == "Not shown: quiet hours"


def test_a_pause(program: Program, desk: Desk) -> None:
    """What a pause held back says so."""
    program.diary.pause()
    ring_at(desk, 21, 30)
    assert story(program, NIGHT) == "Not shown: you paused reminders"


def test_a_sleep(program: Program, desk: Desk) -> None:
    """What was slept on comes late, and says why."""
    desk.clock.sleep(at(TODAY, 21, 45) - NOW)
    desk.wakes[-1]()
    settle()
    assert story(program, NIGHT) == (
        "Shown 21:45, 15 min late, by test; before that not shown: your computer was asleep"
    )


def test_times_are_those_of_the_place(program: Program, desk: Desk) -> None:
    """An instant is told in the zone the person is in now."""
    program.diary.tick(DOSE)
    assert story(program, DOSE).endswith("done 19:12 (window)")
    desk.clock.place = ZoneInfo("Europe/London")
    program.diary.changed.emit()
    assert story(program, DOSE) == (
        f"Shown 18:12, 12 min late, by test; {AWAY}; done 18:12 (window)"
    )


def test_the_open_page_follows(program: Program, desk: Desk, qtbot: QtBot) -> None:
    """What happens while the page is on show stands there, also by another program."""
    page = opened(program)
    other = SqliteStore(desk.session.store.path)
    try:
        other.append([Ticked(NIGHT, NOW, via="terminal")], NOW, "Europe/Berlin")
    finally:
        other.close()
    qtbot.waitUntil(
        lambda: "Done 19:12 (terminal), so no reminder was needed" in words(page), timeout=1000
    )


def test_it_asks_only_while_it_is_on_show(
    program: Program, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that nobody looks at costs nothing; it asks when it comes, and then at each change."""
    asked = list[tuple[date, date]]()
    real = desk.session.queries.reminder_log

    def counted(first: date, last: date) -> tuple[ReminderEntry, ...]:
        asked.append((first, last))
        return real(first, last)

    monkeypatch.setattr(desk.session.queries, "reminder_log", counted)
    click(row_of(program, DOSE).box)
    program.diary.changed.emit()
    assert asked == []
    opened(program)
    assert len(asked) == 1
    program.diary.changed.emit()
    assert len(asked) == 2
    program.window.show_place("settings")
    program.diary.changed.emit()
    assert len(asked) == 2


def test_what_is_the_same_stays(program: Program, desk: Desk) -> None:
    """Where nothing changed the rows are kept, so that the page does not jump under the hand."""
    page = opened(program)
    before = page.findChildren(QLabel)
    desk.clock.advance(timedelta(seconds=20))
    program.diary.changed.emit()
    settle()
    assert page.findChildren(QLabel) == before


def test_a_saved_date_is_named(program: Program, desk: Desk) -> None:
    """A reminder of a date stands among the day's others by its name; it is seen, not done."""
    program.diary.record(lambda course: course.save_date(VISIT))
    ring_at(desk, 20, 0)
    told = stories(opened(program))[DAYS[0]]
    assert told["20:00  Clinic visit"] == ["Shown 20:00 by test"]
    assert list(told)[-3:-1] == ["20:00  Clinic visit", "21:30  Moisturizer"]
    pressed(program, desk, Press.DONE)
    told = stories(opened(program))[DAYS[0]]
    assert told["20:00  Clinic visit"] == ["Shown 20:00 by test; seen 20:00 (test)"]


def test_a_date_saved_after_its_reminder_is_left_out(program: Program, desk: Desk) -> None:
    """What was never to come needs no word; once it is answered it has one."""
    late = replace(VISIT, remind_at=time(9, 0), title="Dr. Wu")
    program.diary.record(lambda course: course.save_date(late))
    assert "09:00  Dr. Wu" not in stories(opened(program))[DAYS[0]]
    (state,) = desk.session.queries.day().told
    program.diary.tick(state.occurrence.key)
    assert "09:00  Dr. Wu" in stories(opened(program))[DAYS[0]]
