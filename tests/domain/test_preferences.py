"""What the person set, read from facts; what cannot be read is passed over, and never written."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from making import BERLIN, DOSE, MONDAY, event, wall
from skinroutine.domain.event import Event, Paused, Preferred, Ticked, Undone
from skinroutine.domain.preferences import (
    PreferenceName,
    Preferences,
    QuietHours,
    TextLevel,
    check_preference,
    preferences_in,
    quiet_value,
    read_quiet,
)

MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
NIGHT = QuietHours(time(22), time(7))


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
    }


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
    ],
)
def test_nonsense(name: str, value: str) -> None:
    """What cannot be read is refused, and passed over where a newer program may have written it."""
    with pytest.raises(ValueError, match=r"."):
        check_preference(Preferred(name, value))
    before = ("text-level", "full"), ("quiet-hours", "22:00-07:00")
    assert preferences_in(said(*before, (name, value))) == Preferences(TextLevel.FULL, NIGHT)


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
