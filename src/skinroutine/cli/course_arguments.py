"""The words of the commands about the course: its plan, the box, dates, the diary, questions."""

from __future__ import annotations

import argparse
from typing import Any, TypeAlias

from skinroutine.cli import course_values, values
from skinroutine.domain.plan.key_date import DateKind
from skinroutine.domain.plan.medicine import Formulation
from skinroutine.domain.record.signs import Mood, Sign

Commands: TypeAlias = "argparse._SubParsersAction[Any]"  # noqa: SLF001 - it has no public name
OFTEN = ("once", "twice", "every-other-day")
SWITCH = ("on", "off")
FROM = "the day it holds from, as YYYY-MM-DD; today by default"


def add_course(
    commands: Commands, everywhere: argparse.ArgumentParser, asked: argparse.ArgumentParser
) -> None:
    """Add the commands to a parser's commands; `asked` are the options of what prints JSON."""
    further = argparse.ArgumentParser(add_help=False, parents=[everywhere])
    further.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print JSON"
    )
    course = commands.add_parser("course", parents=[asked], help="what was recorded of the course")
    course.add_argument("--date", type=values.read_date, help=f"up to {values.A_DAY}")
    _plan(commands, asked, further)
    _box(commands, asked, further)
    _dates(commands, asked, further)
    _diary(commands, asked)
    _questions(commands, asked, further)
    commands.add_parser("signs", parents=[everywhere], help="signs that need a person")


def _plan(
    commands: Commands, asked: argparse.ArgumentParser, further: argparse.ArgumentParser
) -> None:
    plan = commands.add_parser(
        "plan", parents=[asked], help="the plan by dates, as your label says; or change it"
    )
    acts = plan.add_subparsers(dest="act", metavar="ACT")
    change = acts.add_parser(
        "set", parents=[further], help="a dose from a day on; what is left out stays as it was"
    )
    change.add_argument("--from", dest="first", type=values.read_date, metavar="DAY", help=FROM)
    change.add_argument(
        "--dose", type=course_values.read_dose, metavar="MG", help="its capsules, as 20 or 20+10"
    )
    change.add_argument("--often", choices=OFTEN, help="how often it is taken")
    kinds = [one.value for one in Formulation if one]
    change.add_argument("--formulation", choices=kinds, help="how the capsules are made")
    change.add_argument("--name", help="the brand on the box")
    pause = acts.add_parser("pause", parents=[further], help="no dose from a day on, for a while")
    pause.add_argument("--from", dest="first", type=values.read_date, metavar="DAY", help=FROM)
    pause.add_argument(
        "--until", type=values.read_date, metavar="DAY", help="the last day without a dose"
    )
    ends = acts.add_parser("stop", parents=[further], help="no dose from a day on, for good")
    ends.add_argument("--from", dest="first", type=values.read_date, metavar="DAY", help=FROM)
    remove = acts.add_parser("remove", parents=[further], help="take a change out of the plan")
    remove.add_argument(
        "--from", dest="first", type=values.read_date, metavar="DAY", required=True, help="its day"
    )
    weight = acts.add_parser("weight", parents=[further], help="what you weighed on a day")
    weight.add_argument("kg", type=course_values.read_kg, metavar="KG", help="as 62 or 62.5")
    weight.add_argument(
        "--on", type=values.read_date, metavar="DAY", help="as YYYY-MM-DD; today by default"
    )
    course = acts.add_parser(
        "course",
        parents=[further],
        help="what is said around the dose",
        argument_default=argparse.SUPPRESS,
    )
    _around(course)


def _around(course: argparse.ArgumentParser) -> None:
    course.add_argument(
        "--start", type=values.read_date, default=None, metavar="DAY", help="its first day"
    )
    course.add_argument(
        "--weeks", type=course_values.read_weeks, metavar="N|off", help="its planned length"
    )
    course.add_argument(
        "--taken-before",
        type=course_values.read_mg,
        metavar="MG",
        help="what was taken before this diary",
    )
    course.add_argument(
        "--ld-taken-before",
        type=course_values.read_mg,
        metavar="MG",
        help="the same of capsules whose name ends with LD, which are counted apart",
    )
    course.add_argument(
        "--target",
        type=course_values.read_target,
        metavar="AMOUNT|off",
        help="what your prescriber gave you, as '120 mg/kg' or '7200 mg'",
    )
    course.add_argument("--initials", help="your initials, for the page for a visit")
    course.add_argument("--medicines", metavar="TEXT", help="what else you take, for that page")
    course.add_argument("--procedures", metavar="TEXT", help="on your skin, for that page")
    course.add_argument("--programme", choices=SWITCH, help="dates and words of your programme")
    course.add_argument("--after", choices=SWITCH, help="a list of the weeks after the last dose")


def _box(
    commands: Commands, asked: argparse.ArgumentParser, further: argparse.ArgumentParser
) -> None:
    box = commands.add_parser("box", parents=[asked], help="the capsules in the box; or change it")
    acts = box.add_subparsers(dest="act", metavar="ACT")
    add = acts.add_parser("add", parents=[further], help="a box or a refill, on top of the rest")
    count = acts.add_parser("count", parents=[further], help="what you counted, in place of that")
    kind = "mg of a capsule and how many, as 20=30, or 16-ld=30"
    add.add_argument("capsules", type=course_values.read_capsules, metavar="MG=N", help=kind)
    count.add_argument(
        "capsules", type=course_values.read_capsules, metavar="MG=N", nargs="+", help=kind
    )
    for one in (add, count):
        one.add_argument(
            "--on", type=values.read_date, metavar="DAY", help="as YYYY-MM-DD; today by default"
        )
    notice = acts.add_parser("notice", parents=[further], help="a reminder before the last capsule")
    notice.add_argument(
        "days", type=course_values.read_notice, metavar="N|off", help="how many days before"
    )


def _dates(
    commands: Commands, asked: argparse.ArgumentParser, further: argparse.ArgumentParser
) -> None:
    dates = commands.add_parser(
        "dates", parents=[asked], help="the dates you saved; or change them"
    )
    acts = dates.add_subparsers(dest="act", metavar="ACT")
    add = acts.add_parser("add", parents=[further], help="save a date")
    add.add_argument("kind", choices=[one.value for one in DateKind], help="what it is for")
    add.add_argument("day", type=values.read_date, metavar="DAY", help="as YYYY-MM-DD")
    add.add_argument("--at", type=values.read_time, metavar="HH:MM", help="when on that day")
    add.add_argument("--name", default="", help="what it is called; your own kinds need one")
    add.add_argument("--note", default="", metavar="TEXT", help="your own words")
    add.add_argument(
        "--ahead",
        type=course_values.read_ahead,
        metavar="7,1|off",
        help="the days before it on which it is reminded; 7,1 by default",
    )
    add.add_argument(
        "--remind-at", type=values.read_time, metavar="HH:MM", help="the time of that; 9:00 without"
    )
    _remove(acts, further, "a date")


def _diary(commands: Commands, asked: argparse.ArgumentParser) -> None:
    diary = commands.add_parser(
        "diary", parents=[asked], help="what was noted of a day; with options, note it"
    )
    diary.add_argument("--date", type=values.read_date, help=values.A_DAY)
    diary.add_argument(
        "--days", type=values.read_days, metavar="N", help="show each noted day of so many"
    )
    diary.add_argument(
        "--sign",
        type=course_values.read_sign,
        action="append",
        default=[],
        dest="signs",
        metavar="SIGN=0..3|off",
        help=f"how strong one was: {', '.join(one.value for one in Sign)}, or your own; repeatable",
    )
    diary.add_argument(
        "--helped", metavar="TEXT", help="what helped with the signs named beside it"
    )
    diary.add_argument("--note", metavar="TEXT", help="your own words; '' takes them away")
    feelings = [one.value.replace(" ", "-") for one in Mood]
    diary.add_argument("--mood", choices=[*feelings, "off"], help="how you felt, in a word")


def _questions(
    commands: Commands, asked: argparse.ArgumentParser, further: argparse.ArgumentParser
) -> None:
    questions = commands.add_parser(
        "questions", parents=[asked], help="questions for the next visit; or change them"
    )
    acts = questions.add_subparsers(dest="act", metavar="ACT")
    add = acts.add_parser("add", parents=[further], help="note a question")
    add.add_argument("text", metavar="TEXT", help="in your own words")
    _remove(acts, further, "a question")


def _remove(acts: Commands, further: argparse.ArgumentParser, what: str) -> None:
    remove = acts.add_parser("remove", parents=[further], help=f"take {what} off the list")
    remove.add_argument(
        "place", type=course_values.read_place, metavar="NUMBER", help="its number in the list"
    )
