"""The words of `skinroutine phone`, apart from what carries them out: that loads much more."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from skinroutine.domain.record.preferences import TextLevel

NAME = "phone"
ACTS = ("status", "calendars", "on", "sync", "off", "phrase")


def add_phone(
    commands: argparse._SubParsersAction[Any], parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Add the command to a parser's commands."""
    found = commands.add_parser(
        NAME, parents=list(parents), help="the plan on a phone, through a calendar of your own"
    )
    found.add_argument(
        "act",
        nargs="?",
        choices=ACTS,
        default="status",
        help="how it stands; the calendars of an account; put the plan there; bring it in step now;"
        " take it away; the phrase for other computers",
    )
    found.add_argument("--url", metavar="URL", help="the address of the server")
    found.add_argument("--user", metavar="NAME", help="your name there")
    found.add_argument(
        "--password-file",
        metavar="FILE",
        help="a file that holds the password; - for the standard input",
    )
    found.add_argument("--calendar", metavar="NAME", help="the calendar that is written to")
    found.add_argument("--make", metavar="NAME", help="make a calendar and write to that")
    levels = [level.value for level in TextLevel]
    found.add_argument("--text", choices=levels, help="how much an entry says, discreet by default")
    found.add_argument(
        "--phrase-file",
        metavar="FILE",
        help="a file that holds the phrase of your other computers, which are told all facts",
    )
    found.add_argument(
        "--new-phrase", action="store_true", help="make a phrase for other computers, and print it"
    )
    found.add_argument(
        "--leave-behind", action="store_true", help="leave what was written on the server"
    )
