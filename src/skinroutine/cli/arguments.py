"""The command line: its words, and a sentence for each wrong one."""

from __future__ import annotations

import argparse
import re
from argparse import Namespace
from contextlib import suppress
from datetime import date, time
from pathlib import Path
from typing import NoReturn

from skinroutine import __version__
from skinroutine.app.errors import WrongUse
from skinroutine.domain.event import SkipReason
from skinroutine.domain.routine import FoodRule

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
    _questions(commands, everywhere)
    _acts(commands, everywhere)
    return parser


def _questions(commands: argparse._SubParsersAction[_Parser], everywhere: _Parser) -> None:
    asked = _Parser(add_help=False, parents=[everywhere])
    asked.add_argument("--json", action="store_true", help="print JSON")
    asked.add_argument("--date", type=_date, help="a day, as YYYY-MM-DD, today or yesterday")
    commands.add_parser("today", parents=[asked], help="the checklist of a day")
    commands.add_parser("week", parents=[asked], help="the week that holds a day")
    routine = commands.add_parser(
        "routine", parents=[asked], help="what is planned; with options, change it from today"
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
    on_step.add_argument("--date", type=_date, help="a day, as YYYY-MM-DD, today or yesterday")
    done = commands.add_parser("done", parents=[on_step], help="tick a step")
    done.add_argument("--at", type=_time, metavar="HH:MM", help="when it was done")
    done.add_argument("--with-food", choices=["yes", "no"], help="whether the dose had food")
    skip = commands.add_parser("skip", parents=[on_step], help="leave a step out on purpose")
    skip.add_argument(
        "--reason", required=True, choices=[reason.value for reason in SkipReason], help="why"
    )
    snooze = commands.add_parser("snooze", parents=[on_step], help="be reminded later")
    snooze.add_argument("--minutes", type=_minutes, metavar="N", help="from now, 10 by default")
    commands.add_parser("undo", parents=[everywhere], help="take the last act back")


def _date(text: str) -> date | str:
    if text in {"today", "yesterday"}:
        return text
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is not a day; write it as YYYY-MM-DD, today or yesterday"
        raise argparse.ArgumentTypeError(message) from None


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
