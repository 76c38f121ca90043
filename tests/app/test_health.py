"""The doctor's sentences: what is well, what is trouble, and what is not known."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from making import BERLIN, DOSE, MONDAY, event, wall
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.reminding import health
from skinroutine.app.reminding.health import Check, Diary, Window
from skinroutine.app.reminding.reasons import WHY
from skinroutine.domain.record.event import NotShown, NotShownReason, Reminded

from fakes import FixedClock

NOW = wall(MONDAY, 10)
OF_PORTALS = "This is a Flatpak. Of its portals,"
OURS = "0600 (folders 0700)"
CLOSED, OPEN = Window(None, is_open=False), Window(42, is_open=True)


@dataclass(frozen=True)
class Answer:
    """A notification server's answer."""

    name: str | None = "dunst"
    trouble: str = ""
    capabilities: frozenset[str] = field(default_factory=lambda: frozenset({"body", "actions"}))
    is_inhibited: bool = False


def named(checks: tuple[Check, ...], name: str) -> Check:
    """Return the check with this name."""
    return next(check for check in checks if check.name == name)


def test_the_program_is_named() -> None:
    assert health.of_program("1.2", "3.11.7", "Linux") == Check(
        "program", is_well=True, words="skinroutine 1.2, Python 3.11.7, Linux."
    )


@pytest.mark.parametrize(
    ("versions", "is_well", "words"),
    [
        (None, False, "This is a Flatpak, and no portal of the desktop answers."),
        (
            {"Notification": 2, "Background": None},
            True,
            f"{OF_PORTALS} Notification has version 2; Background is not there.",
        ),
        (
            {"Notification": None, "Background": 1},
            False,
            f"{OF_PORTALS} Notification is not there; Background has version 1.",
        ),
    ],
)
def test_the_portals_of_a_sandbox_are_told(
    versions: dict[str, int | None] | None,
    is_well: bool,
    words: str,
) -> None:
    """Without the portal of pop-ups there is trouble; without that of the start there is none."""
    checks = health.of_sandbox(health.Sandbox(versions, is_allowed=None, way_back="go back"))
    assert named(checks, "portals") == Check("portals", is_well, words)
    assert named(checks, "background").is_well is None


@pytest.mark.parametrize(
    ("is_allowed", "words"), [(True, "by its last answer"), (False, "go back")]
)
def test_what_was_granted_is_told(is_allowed: bool, words: str) -> None:
    """A no is trouble, with the way to undo it; outside of a sandbox nothing is said."""
    checks = health.of_sandbox(health.Sandbox({}, is_allowed=is_allowed, way_back="go back"))
    check = named(checks, "background")
    assert check.is_well is is_allowed
    assert words in check.words
    assert health.of_sandbox(None) == ()


@pytest.mark.parametrize(
    ("window", "is_well", "words"),
    [
        (OPEN, True, "It is open (process 42)."),
        (CLOSED, True, "None is open. Reminders come while skinroutine runs."),
        (Window(7, None), None, "Whether process 7 still holds it is not known on this system."),
    ],
)
def test_the_window(window: Window, is_well: bool | None, words: str) -> None:
    assert health.of_window(window) == Check("window", is_well, words)


def test_a_server_that_answers() -> None:
    checks = health.of_server(Answer(), CLOSED)
    assert [check.is_well for check in checks] == [True, True, True]
    assert checks[0].words == "dunst answers. It can: actions, body."
    assert named(checks, "buttons").words == "Pop-ups have buttons."


def test_a_server_without_buttons_is_no_trouble() -> None:
    checks = health.of_server(Answer(capabilities=frozenset()), CLOSED)
    assert checks[0].words == "dunst answers. It can: nothing it told of."
    assert named(checks, "buttons") == Check(
        "buttons", is_well=True, words="Pop-ups have none; the window has them."
    )


def test_do_not_disturb_is_trouble() -> None:
    checks = health.of_server(Answer(is_inhibited=True), OPEN)
    assert named(checks, "do not disturb").is_well is False


@pytest.mark.parametrize(
    ("window", "is_well"), [(CLOSED, False), (OPEN, True), (Window(1, None), False)]
)
def test_no_server_is_trouble_where_no_window_is_open(window: Window, is_well: bool) -> None:
    checks = health.of_server(Answer(name=None, trouble="no session bus: gone"), window)
    assert [check.is_well for check in checks] == [is_well, None, None]
    assert checks[0].words.startswith("No session bus: gone.")


def test_a_system_without_that_question_is_not_known() -> None:
    (check,) = health.of_server(None, CLOSED)
    assert check == Check("notification server", None, "Not known on this system.")


@pytest.mark.parametrize(("has_tray", "is_well"), [(True, True), (False, None), (None, None)])
def test_the_tray(has_tray: bool | None, is_well: bool | None) -> None:
    assert health.of_tray(has_tray).is_well is is_well


@pytest.mark.parametrize(("is_on", "words"), [(True, "On: here."), (False, "Off: here.")])
def test_autostart_is_said_and_no_trouble(is_on: bool, words: str) -> None:
    assert health.of_autostart(is_on, "here") == Check("autostart", is_well=True, words=words)


def test_an_autostart_of_a_program_that_is_gone_is_trouble() -> None:
    check = health.of_autostart(is_on=False, place="here", lost="/moved/skinroutine")
    assert (check.is_well, "/moved/skinroutine" in check.words) == (False, True)


@pytest.mark.parametrize(
    ("newest", "is_well"),
    [
        (None, True),
        (NOW - timedelta(days=400), True),
        (NOW + timedelta(days=1), True),
        (NOW + timedelta(days=1, seconds=1), False),
    ],
)
def test_a_clock_that_lies_before_the_diary(newest: datetime | None, is_well: bool) -> None:
    """A day of difference is travel and small corrections; more is a clock set back."""
    check = health.of_clock(NOW, BERLIN, newest)
    assert check.is_well is is_well
    assert ("seems to be set back" in check.words) is not is_well
    assert "2026-11-02 10:00" in check.words


def test_a_zone_has_a_name_or_is_trouble() -> None:
    assert health.of_zone(NOW, BERLIN, "Europe/Berlin") == Check(
        "time zone", is_well=True, words="Europe/Berlin, now UTC+01:00."
    )
    assert health.of_zone(NOW, ZoneInfo("America/St_Johns"), "x").words == "x, now UTC-03:30."
    bare = health.of_zone(NOW, timezone(timedelta(hours=5, minutes=45)), "UTC+05:45")
    assert bare.is_well is False
    assert bare.words.startswith("UTC+05:45, without a name")


def test_the_diary(queries: Queries) -> None:
    diary = Diary(1, is_sound=True, newest=(), today=queries.day())
    path = Path("/there/diary")
    assert health.of_diary(diary, path) == Check(
        "diary",
        is_well=True,
        words=f"{path} opens, SQLite finds it sound, and it holds 1 fact.",
    )
    assert "12 facts" in health.of_diary(replace(diary, count=12), path).words
    broken = health.of_diary(replace(diary, is_sound=False), path)
    assert (broken.is_well, "is damaged" in broken.words) == (False, True)
    assert health.of_diary(None, path).words == f"There is none at {path} yet."


@pytest.mark.parametrize(
    ("modes", "is_well", "words"),
    [
        ({"diary": 0o600, "diary-wal": 0o600}, True, "Its owner alone can read the diary."),
        ({"diary": 0o400}, True, "Its owner alone can read the diary."),
        (
            {"diary": 0o644, "diary-wal": 0o600},
            False,
            f"Others on this computer can read diary (0644); {OURS} would keep that private.",
        ),
        ({}, True, "There is no file that could be read yet."),
        (None, None, "Who can read the diary is not known on this system."),
    ],
)
def test_privacy(modes: dict[str, int] | None, is_well: bool | None, words: str) -> None:
    assert health.of_privacy(modes) == Check("privacy", is_well, words)


def test_the_next_reminder(queries: Queries, commands: Commands, clock: FixedClock) -> None:
    """It names a time and no step; a pause is the person's own, and well."""
    assert health.of_next_reminder(queries.day()).words == "At 12:30."
    commands.pause()
    paused = health.of_next_reminder(queries.day())
    assert paused == Check("next reminder", is_well=True, words="Reminders are paused until 04:00.")
    commands.resume()
    clock.instant = wall(MONDAY, 23)
    for one in queries.day().states:
        commands.skip(one.occurrence.key, None)
    assert health.of_next_reminder(queries.day()).words == "None for the rest of the day."


def test_the_last_reminder() -> None:
    """The newest reminder that was shown is said, with its channel, whatever came after it."""
    events = [
        event(Reminded(DOSE, time(19), "first"), 1, wall(MONDAY, 19)),
        event(Reminded(DOSE, time(19), "dunst, with buttons"), 2, wall(MONDAY, 19, 20)),
        event(NotShown(DOSE, NotShownReason.REFUSED), 3, wall(MONDAY, 20)),
    ]
    check = health.of_last_reminder(events, BERLIN)
    assert check.words == "2026-11-02 19:20, shown by dunst, with buttons."
    assert health.of_last_reminder(events[2:], BERLIN).words == "None was shown yet."


def test_what_is_not_known_is_no_trouble() -> None:
    well, unknown = Check("a", is_well=True, words=""), Check("b", None, "")
    assert health.is_all_well([well, unknown])
    assert not health.is_all_well([well, unknown, Check("c", is_well=False, words="")])


def test_every_reason_has_its_words() -> None:
    """Whatever reason is noted can be said, and no two sound the same."""
    assert set(WHY) == set(NotShownReason)
    assert len(set(WHY.values())) == len(WHY)
