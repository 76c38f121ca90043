"""How the terminal shows and changes what a person can set."""

from __future__ import annotations

import json
from argparse import Namespace
from datetime import time, timedelta
from pathlib import Path, PurePath
from typing import Any

import pytest

from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.cli import reminder_settings
from skinroutine.cli.arguments import parse
from skinroutine.domain.plan.routine import FoodRule, ReminderPolicy
from skinroutine.domain.record.event import Preferred, RoutineRevised
from skinroutine.domain.record.preferences import (
    HourClock,
    Numbers,
    PreferenceName,
    Preferences,
    QuietHours,
    Region,
    TextLevel,
    ThemeChoice,
)

from cli.terminal import Program, Terminal
from ui.days import MONDAY, TODAY, WEDNESDAY
from ui.never_say import broken_rules

SHAPE: dict[str, Any] = {
    "text": "neutral",
    "quiet": None,
    "repeats": [20, 60],
    "heads_up": None,
    "snooze": 10,
    "autostart": False,
    "day_end": "04:00",
    "week_starts": None,
    "clock": "locale",
    "theme": "desktop",
    "text_size": 100,
    "language": None,
    "region": "other",
    "emergency_number": None,
    "crisis_number": None,
    "poison_number": None,
    "paused": False,
}
OTHERS = [
    *("--snooze", "25", "--day-end", "2:30", "--week-starts", "Sat", "--clock", "12"),
    *("--theme", "contrast", "--text-size", "150", "--language", "pt_BR", "--region", "uk"),
    *("--emergency-number", "112", "--crisis-number", "off", "--poison-number", " 0800 1 "),
]
"""Each of the options that are not about reminders themselves."""


def minutes(*lengths: int) -> tuple[timedelta, ...]:
    """Return lengths of time."""
    return tuple(timedelta(minutes=one) for one in lengths)


def policy(terminal: Terminal) -> ReminderPolicy:
    """Return the dose's reminder policy in force."""
    return terminal.session.queries.routine().dose_policy


def test_what_is_set_at_first(terminal: Terminal) -> None:
    """Without options the settings are shown and nothing is written."""
    before = terminal.session.store.newest(1000)
    assert (
        terminal.says("settings")
        == """\
Text of reminders        neutral
Quiet hours              off
Repeats of a dose        20, 60 min after the first
Heads-up for a dose      off
Length of a snooze       10 min
Start with the computer  off
A day ends at            04:00
A week starts on         as usual where you live
Clock                    as usual where you live
Theme                    as the desktop
Text size                100 %
Language                 as the desktop
Region                   Elsewhere
Emergency services       not set
Crisis line              not set
Poison line              not set
Paused today             no"""
    )
    assert json.loads(terminal.says("settings", "--json")) == SHAPE
    assert terminal.session.store.newest(1000) == before


def test_everything_at_once(terminal: Terminal) -> None:
    """All options together are set, shown, and can be read back as JSON."""
    words = ["--text", "discreet", "--quiet", "22:00-7:00", "--repeats", "5,30,90"]
    said = terminal.says("settings", *words, *OTHERS, "--heads-up", "15", "--autostart", "on")
    assert (
        said
        == """\
Text of reminders        discreet
Quiet hours              22:00-07:00, for care; doses are reminded
Repeats of a dose        5, 30, 90 min after the first
Heads-up for a dose      15 min before
Length of a snooze       25 min
Start with the computer  on
A day ends at            02:30
A week starts on         Saturday
Clock                    12 hours
Theme                    high contrast
Text size                150 %
Language                 pt_BR
Region                   United Kingdom
Emergency services       112
Crisis line              116 123 (not verified: check it)
Poison line              0800 1
Paused today             no"""
    )
    assert broken_rules(said.replace("150 %", "")) == []
    assert json.loads(terminal.says("settings", "--json")) == {
        "text": "discreet",
        "quiet": "22:00-07:00",
        "repeats": [5, 30, 90],
        "heads_up": 15,
        "snooze": 25,
        "autostart": True,
        "day_end": "02:30",
        "week_starts": "saturday",
        "clock": "12",
        "theme": "contrast",
        "text_size": 150,
        "language": "pt_BR",
        "region": "uk",
        "emergency_number": "112",
        "crisis_number": None,
        "poison_number": "0800 1",
        "paused": False,
    }
    preferences = terminal.session.queries.preferences()
    assert preferences.text_level is TextLevel.DISCREET
    assert preferences.quiet == QuietHours(time(22), time(7))
    assert policy(terminal) == ReminderPolicy(minutes(5, 30, 90), timedelta(minutes=15))


def test_everything_is_switched_off(terminal: Terminal) -> None:
    """Off is a value of its own, and not the same as nothing said."""
    on = ["--quiet", "22:00-07:00", "--heads-up", "15", "--autostart", "on"]
    terminal.says("settings", *on)
    off = ["--quiet", "off", "--repeats", "off", "--heads-up", "off", "--autostart", "off"]
    assert json.loads(terminal.says("settings", "--json", *off)) == SHAPE | {"repeats": []}


def test_each_half_of_the_policy_keeps_the_other(terminal: Terminal) -> None:
    """Repeats leave the heads-up as it is, and the other way round; care is not touched."""
    terminal.says("settings", "--heads-up", "10")
    assert policy(terminal) == ReminderPolicy(minutes(20, 60), timedelta(minutes=10))
    terminal.says("settings", "--repeats", "off")
    assert policy(terminal) == ReminderPolicy((), timedelta(minutes=10))
    terminal.says("settings", "--heads-up", "off")
    assert policy(terminal) == ReminderPolicy()
    care = [one for one in terminal.session.queries.routine().steps if not one.is_dose]
    assert all(step.own_policy is None for step in care)


def test_what_is_so_already_is_not_written(terminal: Terminal) -> None:
    """Saying what is so already writes nothing; a change writes one fact for each thing."""
    before = terminal.session.store.newest(1000)
    same = ["--text", "neutral", "--quiet", "off", "--repeats", "20,60", "--heads-up", "off"]
    days = ["--snooze", "10", "--day-end", "4:00", "--week-starts", "locale"]
    looks = ["--clock", "locale", "--theme", "desktop", "--text-size", "100"]
    terminal.says("settings", *same, *days, *looks, "--language", "desktop", "--autostart", "off")
    terminal.says("settings", "--reset")
    assert terminal.session.store.newest(1000) == before
    terminal.says("settings", "--text", "full", "--quiet", "23:00-06:00", "--repeats", "30")
    new = terminal.session.store.newest(1000)[len(before) :]
    assert [type(event.fact) for event in new] == [Preferred, Preferred, RoutineRevised]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (["--quiet", "22-7"], "are no quiet hours; write them as 22:00-07:00, or off."),
        (["--quiet", "7:00-07:00"], "are no quiet hours; write them as 22:00-07:00, or off."),
        (["--repeats", "60,20"], "write growing numbers of minutes as 20,60, or off."),
        (["--repeats", "1441"], "write growing numbers of minutes as 20,60, or off."),
        (["--heads-up", "0"], "is not a number of minutes from 1 to 1440."),
        (["--snooze", "0"], "'0' is no length of a snooze; write minutes from 1 to 240."),
        (["--snooze", "241"], "'241' is no length of a snooze; write minutes from 1 to 240."),
        (["--day-end", "6:01"], "is no end of a day; write a time from 00:00 to 06:00."),
        (["--poison-number", "1" * 31], "is no telephone number of up to 30 characters; or off."),
        (["--day-end", "noon"], "is no end of a day; write a time from 00:00 to 06:00."),
        (["--week-starts", "0"], "is not a day of the week; write it as monday, or locale."),
        (["--text-size", "79"], "'79' is no text size; write percent from 80 to 200."),
        (["--text-size", "201"], "'201' is no text size; write percent from 80 to 200."),
        (["--language", "Deutsch"], "write it as de or pt_BR, or desktop."),
    ],
)
def test_a_value_that_makes_no_sense_changes_nothing(
    terminal: Terminal, home: Path, said: list[str], sentence: str
) -> None:
    """One value that makes no sense holds back all the others, the start with the computer too."""
    told = terminal.refuses("settings", "--text", "full", "--autostart", "on", *said)
    assert told.endswith(sentence)
    assert list(home.rglob("*.desktop")) == []


def test_a_pause_is_shown(terminal: Terminal) -> None:
    """A pause of today stands among the settings."""
    terminal.says("pause")
    assert terminal.says("settings").endswith("Paused today             yes")
    assert json.loads(terminal.says("settings", "--json"))["paused"] is True


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (["--snooze", "240"], Preferences(snooze=timedelta(minutes=240))),
        (["--week-starts", "SUNDAY"], Preferences(first_weekday=6)),
        (["--week-starts", "mon"], Preferences(first_weekday=0)),
        (["--clock", "24"], Preferences(hour_clock=HourClock.TWENTY_FOUR)),
        (["--theme", "dark"], Preferences(theme=ThemeChoice.DARK)),
        (["--text-size", "80"], Preferences(text_size=80)),
        (["--language", "de"], Preferences(language="de")),
        (["--region", "eu"], Preferences(region=Region.EU)),
        (["--emergency-number", "112"], Preferences(numbers=Numbers(emergency="112"))),
        (["--crisis-number", "988"], Preferences(numbers=Numbers(crisis="988"))),
        (["--poison-number", "1 2"], Preferences(numbers=Numbers(poison="1 2"))),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, list) else "",
)
def test_each_option_sets_its_own_and_nothing_else(
    terminal: Terminal, said: list[str], kept: Preferences
) -> None:
    """One option is one fact, and everything else stays as it was."""
    before = terminal.session.store.newest(1000)
    terminal.says("settings", *said)
    assert terminal.session.queries.preferences() == kept
    assert len(terminal.session.store.newest(1000)) == len(before) + 1


def test_a_day_end_applies_from_today(terminal: Terminal) -> None:
    """Past days keep the end they had."""
    terminal.says("settings", "--day-end", "00:00")
    ends = terminal.session.queries.preferences().day_ends
    assert (ends.after(WEDNESDAY), ends.after(TODAY)) == (time(4), time(0))


def test_a_week_that_starts_on_another_day(terminal: Terminal) -> None:
    """What is set decides about the weeks that are shown."""
    assert terminal.session.queries.week().table.days[0] == MONDAY
    terminal.says("settings", "--week-starts", "sunday")
    assert terminal.session.queries.week().table.days[0] == MONDAY - timedelta(days=1)


def test_everything_is_set_back(terminal: Terminal) -> None:
    """A reset leaves the routine, the proof and the start with the computer as they are."""
    commands, queries = terminal.session.commands, terminal.session.queries
    commands.prefer(PreferenceName.SEEN_CHANNEL, "of the test")
    commands.prefer(PreferenceName.WELCOME, "done")
    more = ["--text", "full", "--quiet", "22:00-07:00", "--repeats", "15", "--autostart", "on"]
    terminal.says("settings", *OTHERS, *more)
    found = json.loads(terminal.says("settings", "--reset", "--json"))
    assert found == SHAPE | {"repeats": [15], "autostart": True}
    assert queries.preferences().seen == "of the test"
    assert queries.preferences().is_welcomed
    before = terminal.session.store.newest(1000)
    terminal.says("settings", "--reset")
    assert terminal.session.store.newest(1000) == before


def test_what_is_said_beside_a_reset_holds(terminal: Terminal) -> None:
    """A reset comes before everything else that is asked for."""
    terminal.says("settings", *OTHERS)
    said = ["--reset", "--theme", "dark", "--day-end", "5:00", "--json"]
    found = json.loads(terminal.says("settings", *said))
    assert found == SHAPE | {"theme": "dark", "day_end": "05:00"}


def test_a_policy_is_changed_in_routines_that_are_planned_too(terminal: Terminal) -> None:
    """A routine that is to follow keeps what is its own, and gets the new repeats."""
    commands, queries = terminal.session.commands, terminal.session.queries
    later = TODAY + timedelta(days=3)
    commands.change_routine(lambda one: one.with_food_rule(FoodRule.EITHER), later)
    terminal.says("settings", "--repeats", "45")
    assert queries.routine(later).dose_policy.repeats == minutes(45)
    assert queries.routine(later).food_rule is FoodRule.EITHER
    assert queries.routine().food_rule is not FoodRule.EITHER


def test_a_change_can_be_seen_by_the_next_run(program: Program, home: Path) -> None:
    """What one run sets the next one shows, and the desktop has its entry."""
    assert program("settings", "--text", "full", "--autostart", "on").code == 0
    answer = program("settings", "--json")
    assert json.loads(answer.out) == SHAPE | {"text": "full", "autostart": True}
    assert program("settings", "--autostart", "off").code == 0
    assert list(home.rglob("*.desktop")) == []


@pytest.mark.expects_log("ERROR skinroutine: WrongUse")
def test_a_demo_does_not_start_with_the_computer(
    capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    """A diary that is gone at the end is nothing to start with."""
    from skinroutine.__main__ import main  # noqa: PLC0415 - beside the one test that needs it

    assert main(["--demo", "settings", "--autostart", "on"]) == 2
    printed = capsys.readouterr()
    assert (printed.out, "cannot start with the computer." in printed.err) == ("", True)
    assert list(home.rglob("*.desktop")) == []


class Refusing:
    """A system that neither tells nor arranges a start."""

    place = PurePath("nowhere")
    takes_long = False

    def is_on(self) -> bool:
        """Cannot tell."""
        message = "It cannot be read."
        raise WorldFailure(message)

    def is_own(self) -> bool:
        """Cannot tell."""
        return self.is_on()

    def turn(self, *, on: bool) -> None:
        """Cannot arrange it."""
        message = "It cannot be changed."
        raise WorldFailure(message)


def asked(**said: Any) -> Namespace:
    """Return a parsed command line of the settings."""
    return Namespace(**vars(parse(["settings"])) | said)


def test_a_start_that_is_refused_is_told_after_the_rest(terminal: Terminal) -> None:
    """What the system refuses is told; the diary's own settings stand by then."""
    session = terminal.session
    with pytest.raises(WorldFailure, match="cannot be changed"):
        reminder_settings.change(
            asked(text="full", autostart="on"), session.commands, session.queries, Refusing()
        )
    assert session.queries.preferences().text_level is TextLevel.FULL


def test_a_start_that_cannot_be_read_is_not_known(terminal: Terminal) -> None:
    """The other settings are shown all the same."""
    found = reminder_settings.gather(terminal.session.queries, Refusing())
    assert "Start with the computer  not known" in reminder_settings.settings_text(found)
    assert json.loads(reminder_settings.settings_json(found))["autostart"] is None


def test_the_start_of_a_demo_is_refused_before_anything_is_set(terminal: Terminal) -> None:
    """Everything is checked before anything changes."""
    session = terminal.session
    with pytest.raises(WrongUse):
        reminder_settings.change(
            asked(text="full", autostart="on", demo=True),
            session.commands,
            session.queries,
            Refusing(),
        )
    assert session.queries.preferences().text_level is TextLevel.NEUTRAL
