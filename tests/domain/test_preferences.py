"""What the person set, read from facts; what cannot be read is passed over, and never written."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from making import BERLIN, DOSE, MONDAY, event, wall
from skinroutine.domain.plan.schedule import DayEnds
from skinroutine.domain.record.event import Event, Paused, Preferred, Ticked, Undone
from skinroutine.domain.record.preferences import (
    RESET,
    HourClock,
    Numbers,
    PreferenceName,
    Preferences,
    QuietHours,
    Region,
    TextLevel,
    ThemeChoice,
    check_preference,
    day_end_value,
    preferences_in,
    quiet_value,
    read_quiet,
)

MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
NIGHT = QuietHours(time(22), time(7))


def ends(*changes: tuple[date, time]) -> DayEnds:
    """Return the usual day end with these changes."""
    return DayEnds(changes=changes)


def said(*pairs: tuple[str, str]) -> list[Event]:
    """Return events that set names to values, in this order."""
    return [event(Preferred(*pair), number) for number, pair in enumerate(pairs, start=1)]


def test_what_holds_before_anything_was_said() -> None:
    """Reminders are neutral, at any hour, on every channel, and none was tried."""
    expected = Preferences(TextLevel.NEUTRAL, None, frozenset(), "")
    assert preferences_in([]) == expected
    assert preferences_in([event(Ticked(DOSE, None)), event(Paused(MONDAY), 2)]) == expected


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("text-level", "full", Preferences(TextLevel.FULL)),
        ("text-level", "neutral", Preferences()),
        ("text-level", "discreet", Preferences(TextLevel.DISCREET)),
        ("quiet-hours", "22:00-07:00", Preferences(quiet=NIGHT)),
        ("quiet-hours", "", Preferences()),
        ("unseen-channels", "plyer,tray", Preferences(unseen=frozenset({"plyer", "tray"}))),
        ("unseen-channels", "plyer", Preferences(unseen=frozenset({"plyer"}))),
        ("unseen-channels", "", Preferences()),
        ("unseen-channels", ",", Preferences()),
        ("seen-channel", "buttons", Preferences(seen="buttons")),
        ("seen-channel", "", Preferences()),
        ("snooze", "25", Preferences(snooze=timedelta(minutes=25))),
        ("snooze", "1", Preferences(snooze=timedelta(minutes=1))),
        ("snooze", "240", Preferences(snooze=timedelta(hours=4))),
        ("day-end", "2026-11-02 03:00", Preferences(day_ends=ends((MONDAY, time(3))))),
        ("day-end", "2026-11-02 00:00", Preferences(day_ends=ends((MONDAY, time(0))))),
        ("day-end", "2026-11-02 06:00", Preferences(day_ends=ends((MONDAY, time(6))))),
        ("theme", "dark", Preferences(theme=ThemeChoice.DARK)),
        ("theme", "contrast", Preferences(theme=ThemeChoice.CONTRAST)),
        ("text-size", "80", Preferences(text_size=80)),
        ("text-size", "200", Preferences(text_size=200)),
        ("language", "de", Preferences(language="de")),
        ("language", "", Preferences()),
        ("hour-clock", "12", Preferences(hour_clock=HourClock.TWELVE)),
        ("hour-clock", "24", Preferences(hour_clock=HourClock.TWENTY_FOUR)),
        ("first-weekday", "0", Preferences(first_weekday=0)),
        ("first-weekday", "6", Preferences(first_weekday=6)),
        ("first-weekday", "", Preferences()),
        ("welcome", "done", Preferences(is_welcomed=True)),
        ("welcome", "", Preferences()),
        ("region", "uk", Preferences(region=Region.UK)),
        ("emergency-number", " 112 ", Preferences(numbers=Numbers(emergency="112"))),
        ("crisis-number", "988", Preferences(numbers=Numbers(crisis="988"))),
        ("poison-number", "030 19240", Preferences(numbers=Numbers(poison="030 19240"))),
        ("poison-number", "", Preferences()),
    ],
)
def test_each_preference(name: str, value: str, expected: Preferences) -> None:
    """Each name sets one thing, and its value is accepted."""
    assert preferences_in(said((name, value))) == expected
    check_preference(Preferred(name, value))


def test_the_names() -> None:
    """The names in the file are these; another name for the same needs a new format number."""
    assert {one.name: one.value for one in PreferenceName} == {
        "TEXT_LEVEL": "text-level",
        "QUIET_HOURS": "quiet-hours",
        "UNSEEN_CHANNELS": "unseen-channels",
        "SEEN_CHANNEL": "seen-channel",
        "SNOOZE": "snooze",
        "DAY_END": "day-end",
        "THEME": "theme",
        "TEXT_SIZE": "text-size",
        "LANGUAGE": "language",
        "HOUR_CLOCK": "hour-clock",
        "FIRST_WEEKDAY": "first-weekday",
        "WELCOME": "welcome",
        "REGION": "region",
        "EMERGENCY_NUMBER": "emergency-number",
        "CRISIS_NUMBER": "crisis-number",
        "POISON_NUMBER": "poison-number",
    }
    assert [one.value for one in Region] == ["us", "uk", "eu", "other"]
    assert [one.value for one in ThemeChoice] == ["desktop", "light", "dark", "contrast"]
    assert [one.value for one in HourClock] == ["locale", "12", "24"]


def test_the_newest_word_on_each_name_holds() -> None:
    """Said again, a name has its newest value, whatever the order of arrival; others stay."""
    events = said(
        ("text-level", "full"),
        ("quiet-hours", "22:00-07:00"),
        ("text-level", "discreet"),
        ("seen-channel", "plyer"),
    )
    expected = Preferences(TextLevel.DISCREET, NIGHT, seen="plyer")
    assert preferences_in(events) == expected
    assert preferences_in(reversed(events)) == expected
    events += [event(Preferred("quiet-hours", ""), 5)]
    assert preferences_in(events).quiet is None


def test_a_word_that_was_taken_back() -> None:
    """Undone, a preference was never said."""
    events = [*said(("text-level", "full")), event(Undone("0001", None), 2)]
    assert preferences_in(events) == Preferences()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text-level", "shout"),
        ("text-level", ""),
        ("text-level", "FULL"),
        ("quiet-hours", "22:00"),
        ("quiet-hours", "-"),
        ("quiet-hours", "22:00-"),
        ("quiet-hours", "22:00-22:00"),
        ("quiet-hours", "25:00-07:00"),
        ("quiet-hours", "always"),
        ("snooze", ""),
        ("snooze", "0"),
        ("snooze", "-10"),
        ("snooze", "241"),
        ("snooze", "10.5"),
        ("snooze", "ten"),
        ("day-end", ""),
        ("day-end", "03:00"),
        ("day-end", "2026-11-02"),
        ("day-end", "2026-11-02 06:01"),
        ("day-end", "2026-11-02 23:00"),
        ("day-end", "2026-11-02 03:00:30"),
        ("day-end", "2026-11-02 03:00:00.5"),
        ("day-end", "2026-11-02 03:00+01:00"),
        ("day-end", "2026-11-02 03:00Z"),
        ("day-end", "today 03:00"),
        ("theme", "pink"),
        ("text-size", "79"),
        ("text-size", "201"),
        ("text-size", "large"),
        ("hour-clock", "13"),
        ("first-weekday", "7"),
        ("first-weekday", "-1"),
        ("first-weekday", "Monday"),
        ("region", ""),
        ("region", "fr"),
        ("crisis-number", "1" * 31),
        ("emergency-number", "11\n2"),
    ],
)
def test_nonsense(name: str, value: str) -> None:
    """What cannot be read is refused, and passed over where a newer program may have written it."""
    with pytest.raises(ValueError, match=r"."):
        check_preference(Preferred(name, value))
    before = ("text-level", "full"), ("quiet-hours", "22:00-07:00")
    assert preferences_in(said(*before, (name, value))) == Preferences(TextLevel.FULL, NIGHT)


@pytest.mark.parametrize("preference", list(PreferenceName))
def test_what_is_set_back(preference: PreferenceName) -> None:
    """A reset sets to what it was at first all that is no proof, no welcome, and has no day."""
    other = {
        PreferenceName.TEXT_LEVEL: "full",
        PreferenceName.QUIET_HOURS: "22:00-07:00",
        PreferenceName.UNSEEN_CHANNELS: "plyer",
        PreferenceName.SEEN_CHANNEL: "buttons",
        PreferenceName.SNOOZE: "25",
        PreferenceName.DAY_END: "2026-11-02 03:00",
        PreferenceName.THEME: "dark",
        PreferenceName.TEXT_SIZE: "150",
        PreferenceName.LANGUAGE: "de",
        PreferenceName.HOUR_CLOCK: "12",
        PreferenceName.FIRST_WEEKDAY: "6",
        PreferenceName.WELCOME: "done",
        PreferenceName.REGION: "eu",
        PreferenceName.EMERGENCY_NUMBER: "112",
        PreferenceName.CRISIS_NUMBER: "988",
        PreferenceName.POISON_NUMBER: "030 19240",
    }
    changed = said((preference, other[preference]))
    assert preferences_in(changed) != Preferences()
    back = preferences_in(said((preference, other[preference]), *RESET))
    stays = {
        PreferenceName.UNSEEN_CHANNELS,
        PreferenceName.SEEN_CHANNEL,
        PreferenceName.DAY_END,
        PreferenceName.WELCOME,
    }
    assert back == (preferences_in(changed) if preference in stays else Preferences())


@given(st.dates(), st.integers(0, 360))
def test_a_day_end_is_kept_and_read(day: date, minutes: int) -> None:
    """Any end a day may have comes back with the day it applies from."""
    at = time(minutes // 60, minutes % 60)
    value = day_end_value(day, at)
    check_preference(Preferred("day-end", value))
    assert preferences_in(said(("day-end", value))).day_ends == ends((day, at))


def test_ends_of_the_day_one_after_another() -> None:
    """Each applies from its day on, and one said again for a day takes its place."""
    events = said(
        ("day-end", "2026-11-02 03:00"),
        ("day-end", "2026-11-05 01:30"),
        ("text-level", "full"),
        ("day-end", "2026-11-05 02:00"),
    )
    expected = ends((MONDAY, time(3)), (MONDAY + timedelta(days=3), time(2)))
    assert preferences_in(events).day_ends == expected
    assert preferences_in(reversed(events)).day_ends == expected


@given(st.sampled_from(PreferenceName), st.text(max_size=30))
def test_any_words_are_read_or_refused(name: PreferenceName, value: str) -> None:
    """Whatever is kept under a name is read, or refused with a ValueError and passed over."""
    try:
        check_preference(Preferred(name, value))
    except ValueError:
        assert preferences_in(said((name, value))) == Preferences()


def test_a_name_of_a_newer_program() -> None:
    """A name that is not known here changes nothing."""
    assert preferences_in(said(("font", "large"))) == Preferences()
    check_preference(Preferred("font", "large"))


@given(MINUTES, MINUTES)
def test_quiet_hours_are_kept_and_read(begins: time, ends: time) -> None:
    """Any quiet hours come back from what is kept of them."""
    assume(begins != ends)
    hours = QuietHours(begins, ends)
    assert read_quiet(quiet_value(hours)) == hours
    check_preference(Preferred("quiet-hours", quiet_value(hours)))


def test_how_quiet_hours_are_kept() -> None:
    """They are two wall times, and nothing where there are none."""
    assert quiet_value(NIGHT) == "22:00-07:00"
    assert quiet_value(None) == ""
    assert read_quiet("") is None


def test_quiet_hours_of_no_length() -> None:
    """From one time to the same is refused: nobody can say whether that is nothing or all day."""
    with pytest.raises(ValueError, match="different wall times"):
        QuietHours(time(22), time(22))


@pytest.mark.parametrize("value", ["22:00-07:00Z", "22:00-07:00-01:00", "22:00+01:00-07:00"])
def test_quiet_hours_with_an_offset_are_refused(value: str) -> None:
    """Quiet hours are wall times; an offset would stop every wake that asks for them."""
    with pytest.raises(ValueError, match=r"."):
        read_quiet(value)


def test_quiet_hours_end_on_the_minute() -> None:
    """In their last minute, and in an hour that is repeated, the end is the real one."""
    usual, late = QuietHours(time(22), time(7)), QuietHours(time(22), time(2, 30))
    assert usual.end_after(wall(MONDAY, 6, 59) + timedelta(seconds=20), BERLIN) == wall(MONDAY, 7)
    second_hour = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)
    expected = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert late.end_after(second_hour, BERLIN) == expected
