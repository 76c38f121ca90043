"""The command line: its words, and a sentence for each wrong one."""

from __future__ import annotations

import argparse
import re
from argparse import Namespace
from contextlib import suppress
from datetime import date, time, timedelta
from pathlib import Path
from typing import NoReturn

from skinroutine import __version__
from skinroutine.app.errors import WrongUse
from skinroutine.domain.event import SkipReason
from skinroutine.domain.preferences import QuietHours, TextLevel
from skinroutine.domain.routine import MINUTE, FoodRule, ReminderPolicy

DESCRIPTION = (
    "A diary and reminder for the daily routine of an isotretinoin course. "
    "Without a command it opens the window. It is not medical advice: your leaflet, "
    "pharmacist and prescriber come first."
)


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence instead of a page of usage."""

    def error(self, message: str) -> NoReturn:
        sentence = f"{message[:1].upper()}{message[1:]}."
        raise WrongUse(sentence)


def parse(words: list[str]) -> Namespace:
    """Return the parsed command line; WrongUse says what is wrong with it."""
    return _parser().parse_args(words, Namespace(profile=None, demo=False, command=None))


def _parser() -> argparse.ArgumentParser:
    everywhere = _Parser(add_help=False)
    everywhere.add_argument(
        "--profile",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep the data in this folder",
    )
    everywhere.add_argument(
        "--demo",
        action="store_true",
        default=argparse.SUPPRESS,
        help="use a made-up course, in a temporary profile unless --profile names one",
    )
    parser = _Parser(prog="skinroutine", description=DESCRIPTION, parents=[everywhere])
    parser.add_argument("--version", action="version", version=f"skinroutine {__version__}")
    parser.add_argument("--background", action="store_true", help="start in the tray")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    asked = _Parser(add_help=False, parents=[everywhere])
    asked.add_argument("--json", action="store_true", help="print JSON")
    _questions(commands, asked)
    _acts(commands, everywhere)
    _about_reminders(commands, asked)
    return parser


def _questions(commands: argparse._SubParsersAction[_Parser], asked: _Parser) -> None:
    of_day = _Parser(add_help=False, parents=[asked])
    of_day.add_argument("--date", type=_date, help=_DAY)
    commands.add_parser("today", parents=[of_day], help="the checklist of a day")
    commands.add_parser("week", parents=[of_day], help="the week that holds a day")
    reminders = commands.add_parser(
        "reminders", parents=[of_day], help="what became of each reminder, up to a day"
    )
    reminders.add_argument(
        "--days", type=_days, default=7, metavar="N", help="how many days, 7 by default"
    )
    routine = commands.add_parser(
        "routine", parents=[of_day], help="what is planned; with options, change it from today"
    )
    for anchor, what in _ANCHORS.items():
        routine.add_argument(f"--{anchor}", type=_time, metavar="HH:MM", help=what)
    routine.add_argument(
        "--leaflet",
        choices=[rule.value for rule in FoodRule],
        help="what your leaflet says about food",
    )


_ANCHORS = {
    "wake": "when you get up",
    "lunch": "when you have lunch",
    "dinner": "when you have dinner",
    "bed": "when you go to bed",
}


def _acts(commands: argparse._SubParsersAction[_Parser], everywhere: _Parser) -> None:
    on_step = _Parser(add_help=False, parents=[everywhere])
    on_step.add_argument("step", metavar="STEP", help="a step, by its name or the start of it")
    on_step.add_argument("--slot", help="which of its times, such as morning or night")
    on_step.add_argument("--date", type=_date, help=_DAY)
    done = commands.add_parser("done", parents=[on_step], help="tick a step")
    done.add_argument("--at", type=_time, metavar="HH:MM", help="when it was done")
    done.add_argument("--with-food", choices=["yes", "no"], help="whether the dose had food")
    skip = commands.add_parser("skip", parents=[on_step], help="leave a step out on purpose")
    skip.add_argument("--reason", choices=[reason.value for reason in SkipReason], help="why")
    snooze = commands.add_parser("snooze", parents=[on_step], help="be reminded later")
    snooze.add_argument("--minutes", type=_minutes, metavar="N", help="from now, 10 by default")
    commands.add_parser("undo", parents=[everywhere], help="take the last act back")
    commands.add_parser("pause", parents=[everywhere], help="no reminders until the day is over")
    commands.add_parser("resume", parents=[everywhere], help="reminders again after a pause")


def _about_reminders(commands: argparse._SubParsersAction[_Parser], asked: _Parser) -> None:
    settings = commands.add_parser(
        "settings", parents=[asked], help="how you are reminded; with options, change it"
    )
    levels = [level.value for level in TextLevel]
    settings.add_argument("--text", choices=levels, help="how much a reminder says")
    settings.add_argument(
        "--quiet", type=_quiet, metavar="HH:MM-HH:MM|off", help="hours without reminders for care"
    )
    settings.add_argument(
        "--repeats", type=_repeats, metavar="20,60|off", help="minutes until a dose's repeats"
    )
    settings.add_argument(
        "--heads-up", type=_heads_up, metavar="N|off", help="minutes from a heads-up to the dose"
    )
    settings.add_argument("--autostart", choices=["on", "off"], help="start with the computer")
    commands.add_parser("doctor", parents=[asked], help="whether reminders can reach you")


_DAY = "a day, as YYYY-MM-DD, today or yesterday"
_FIRST, _LAST = date(1900, 1, 1), date(2999, 12, 31)
"""Days that can be asked about; beyond lie the ends of Python's calendar."""


def _date(text: str) -> date | str:
    if text in {"today", "yesterday"}:
        return text
    with suppress(ValueError):
        day = date.fromisoformat(text)
        if _FIRST <= day <= _LAST:
            return day
    message = f"{text!r} is not a day; write it as YYYY-MM-DD, today or yesterday"
    raise argparse.ArgumentTypeError(message)


def _time(text: str) -> time:
    if re.fullmatch(r"\d{1,2}:\d\d", text):
        hours, minutes = text.split(":")
        with suppress(ValueError):
            return time(int(hours), int(minutes))
    message = f"{text!r} is not a time of day; write it as HH:MM"
    raise argparse.ArgumentTypeError(message)


def _minutes(text: str) -> int:
    if text.isdecimal() and 1 <= int(text) <= 24 * 60:
        return int(text)
    message = f"{text!r} is not a number of minutes from 1 to 1440"
    raise argparse.ArgumentTypeError(message)


def _days(text: str) -> int:
    if text.isdecimal() and 1 <= int(text) <= _MOST_DAYS:
        return int(text)
    message = f"{text!r} is not a number of days from 1 to {_MOST_DAYS}"
    raise argparse.ArgumentTypeError(message)


_MOST_DAYS = 92


def _quiet(text: str) -> tuple[QuietHours, ...]:
    """Return the quiet hours that were said, or nothing for "off"."""
    if text == "off":
        return ()
    begins, _, ends = text.partition("-")
    with suppress(argparse.ArgumentTypeError, ValueError):
        return (QuietHours(_time(begins), _time(ends)),)
    message = f"{text!r} are no quiet hours; write them as 22:00-07:00, or off"
    raise argparse.ArgumentTypeError(message)


def _repeats(text: str) -> tuple[timedelta, ...]:
    """Return after which lengths a dose is repeated; nothing for "off"."""
    if text == "off":
        return ()
    with suppress(argparse.ArgumentTypeError, ValueError):
        return ReminderPolicy(tuple(_minutes(one) * MINUTE for one in text.split(","))).repeats
    message = f"{text!r} are no repeats; write growing numbers of minutes as 20,60, or off"
    raise argparse.ArgumentTypeError(message)


def _heads_up(text: str) -> tuple[timedelta, ...]:
    """Return how long before a dose its heads-up comes; nothing for "off"."""
    return () if text == "off" else (_minutes(text) * MINUTE,)
