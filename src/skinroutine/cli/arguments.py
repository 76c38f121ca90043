"""The command line: its words, and a sentence for each wrong one."""

from __future__ import annotations

import argparse
from argparse import Namespace
from pathlib import Path
from typing import Any, NoReturn

from skinroutine import __version__
from skinroutine.app.errors import WrongUse
from skinroutine.cli import values
from skinroutine.cli.course_arguments import add_course
from skinroutine.cli.erasing import add_erasing
from skinroutine.cli.exchange import add_export
from skinroutine.cli.importing import add_import
from skinroutine.cli.keeping import add_keeping
from skinroutine.cli.licences import add_licences
from skinroutine.cli.locking import add_locking
from skinroutine.cli.phone_arguments import add_phone
from skinroutine.cli.recovering import add_recovering
from skinroutine.domain.plan.routine import FoodRule, ForgottenRule
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.preferences import HourClock, Region, TextLevel, ThemeChoice

DESCRIPTION = (
    "A diary and reminder for the daily routine of an isotretinoin course. "
    "Without a command it opens the window. It is not medical advice: your leaflet, "
    "pharmacist and prescriber come first."
)


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence instead of a page of usage.

    Options are not to be shortened: a start anew knows them by their whole names.
    """

    def __init__(self, **how: Any) -> None:  # noqa: ANN401 - the library's shape
        super().__init__(allow_abbrev=False, **how)

    def error(self, message: str) -> NoReturn:
        sentence = f"{message[:1].upper()}{message[1:]}."
        raise WrongUse(sentence)


def parse(words: list[str]) -> Namespace:
    """Return the parsed command line; WrongUse says what is wrong with it."""
    usual = Namespace(profile=None, demo=False, command=None, passphrase_file=None)
    return _parser().parse_args(words, usual)


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
    everywhere.add_argument(
        "--passphrase-file",
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="a file that holds the passphrase of a locked diary; - for the standard input",
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
    add_course(commands, everywhere, asked)
    add_export(commands, [everywhere])
    add_import(commands, [everywhere])
    add_recovering(commands, [asked])
    add_keeping(commands, [everywhere], [asked])
    add_erasing(commands, [everywhere])
    add_locking(commands, [everywhere])
    add_licences(commands, [asked])
    add_phone(commands, [asked])
    return parser


def _questions(commands: argparse._SubParsersAction[_Parser], asked: _Parser) -> None:
    of_day = _Parser(add_help=False, parents=[asked])
    of_day.add_argument("--date", type=values.read_date, help=values.A_DAY)
    commands.add_parser("today", parents=[of_day], help="the checklist of a day")
    commands.add_parser("week", parents=[of_day], help="the week that holds a day")
    reminders = commands.add_parser(
        "reminders", parents=[of_day], help="what became of each reminder, up to a day"
    )
    reminders.add_argument(
        "--days", type=values.read_days, default=7, metavar="N", help="how many days, 7 by default"
    )
    routine = commands.add_parser(
        "routine", parents=[of_day], help="what is planned; with options, change it from a day on"
    )
    for anchor, what in _ANCHORS.items():
        routine.add_argument(f"--{anchor}", type=values.read_time, metavar="HH:MM", help=what)
    routine.add_argument(
        "--leaflet",
        choices=[rule.value for rule in FoodRule],
        help="what your leaflet says about food",
    )
    routine.add_argument(
        "--forgotten",
        choices=[rule.value for rule in ForgottenRule],
        help="what your leaflet says about a dose you forgot",
    )
    routine.add_argument(
        "--from",
        dest="applies_from",
        type=values.read_date,
        metavar="DAY",
        help="the day a change applies from, as YYYY-MM-DD; today by default",
    )


_ANCHORS = {
    "wake": "when you get up",
    "lunch": "when you have lunch",
    "dinner": "when you have dinner",
    "bed": "when you go to bed",
}


def _acts(commands: argparse._SubParsersAction[_Parser], everywhere: _Parser) -> None:
    of_step = _Parser(add_help=False, parents=[everywhere])
    of_step.add_argument("step", metavar="STEP", help="a step, by its name or the start of it")
    of_step.add_argument("--date", type=values.read_date, help=values.A_DAY)
    on_step = _Parser(add_help=False, parents=[of_step])
    on_step.add_argument("--slot", help="which of its times, such as morning, dinner or 15:30")
    done = commands.add_parser("done", parents=[on_step], help="tick a step")
    done.add_argument("--at", type=values.read_time, metavar="HH:MM", help="when it was done")
    done.add_argument("--with-food", choices=["yes", "no"], help="whether the dose had food")
    done.add_argument(
        "--again", action="store_true", help="note a dose beside one of the same time of day"
    )
    used = commands.add_parser("used", parents=[of_step], help="note a step done as needed")
    used.add_argument("--at", type=values.read_time, metavar="HH:MM", help="when it was done")
    note = commands.add_parser("note", parents=[on_step], help="put a note on a step of a day")
    note.add_argument("text", metavar="TEXT", help="your own words; '' takes the note away")
    skip = commands.add_parser("skip", parents=[on_step], help="leave a step out on purpose")
    skip.add_argument("--reason", choices=[reason.value for reason in SkipReason], help="why")
    snooze = commands.add_parser("snooze", parents=[on_step], help="be reminded later")
    snooze.add_argument(
        "--minutes",
        type=values.read_minutes,
        metavar="N",
        help="from now; as long as in the settings without",
    )
    commands.add_parser("outside", parents=[everywhere], help="sunscreen again while you are out")
    commands.add_parser("inside", parents=[everywhere], help="you are back in")
    commands.add_parser("undo", parents=[everywhere], help="take the last act back")
    commands.add_parser("pause", parents=[everywhere], help="no reminders until the day is over")
    commands.add_parser("resume", parents=[everywhere], help="reminders again after a pause")


def _about_reminders(commands: argparse._SubParsersAction[_Parser], asked: _Parser) -> None:
    settings = commands.add_parser(
        "settings", parents=[asked], help="what is set; with options, change it"
    )
    levels = [level.value for level in TextLevel]
    settings.add_argument("--text", choices=levels, help="how much a reminder says")
    settings.add_argument(
        "--quiet",
        type=values.read_quiet,
        metavar="HH:MM-HH:MM|off",
        help="hours without reminders for care",
    )
    settings.add_argument(
        "--repeats",
        type=values.read_repeats,
        metavar="20,60|off",
        help="minutes until a dose's repeats",
    )
    settings.add_argument(
        "--heads-up",
        type=values.read_heads_up,
        metavar="N|off",
        help="minutes from a heads-up to the dose",
    )
    settings.add_argument("--autostart", choices=["on", "off"], help="start with the computer")
    _about_the_rest(settings)
    commands.add_parser(
        "doctor", parents=[asked], help="whether reminders reach you, and how the diary is kept"
    )


def _about_the_rest(settings: _Parser) -> None:
    """Add what is set of days, looks and language."""
    settings.add_argument(
        "--snooze", type=values.read_snooze, metavar="N", help="minutes of a snooze"
    )
    settings.add_argument(
        "--day-end", type=values.read_day_end, metavar="HH:MM", help="when a day ends, from today"
    )
    settings.add_argument(
        "--week-starts",
        type=values.read_weekday,
        metavar="DAY|locale",
        help="the first day of a week",
    )
    clocks = [clock.value for clock in HourClock]
    settings.add_argument("--clock", choices=clocks, help="how times are written in the window")
    themes = [theme.value for theme in ThemeChoice]
    settings.add_argument("--theme", choices=themes, help="how the window looks")
    settings.add_argument(
        "--text-size",
        type=values.read_text_size,
        metavar="N",
        help="of the window, in percent, 80 to 200",
    )
    settings.add_argument(
        "--language",
        type=values.read_language,
        metavar="CODE|desktop",
        help="of the window, such as de",
    )
    _about_numbers(settings)
    settings.add_argument(
        "--reset", action="store_true", help="set everything back first, but not the dose's repeats"
    )


def _about_numbers(settings: _Parser) -> None:
    """Add which telephone numbers stand beside the signs that need a person."""
    settings.add_argument(
        "--region", choices=[one.value for one in Region], help="whose telephone numbers are shown"
    )
    for kind, whose in _NUMBERS.items():
        settings.add_argument(
            f"--{kind}-number",
            type=values.read_number,
            metavar="NUMBER|off",
            help=f"your own number of {whose}; off for the region's",
        )


_NUMBERS = {
    "emergency": "the emergency services",
    "crisis": "a crisis line",
    "poison": "a poison line",
}
