"""The words of `skinroutine phone`, apart from what carries them out: that loads much more."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from skinroutine.domain.record.preferences import TextLevel

NAME = "phone"
ACTS = ("status", "preview", "calendars", "on", "change", "sync", "off", "phrase")
ABOUT = """\
The plan for 14 days, as to-dos with alarms in a calendar of your own (CalDAV). What is completed on
the phone is ticked here. Nothing is sent anywhere until it is turned on.

  status     how it stands (the same without a word)
  preview    what would be written, word by word; nothing is sent
  calendars  the calendars of an account: --url and --user
  on         put the plan there: --url, --user, and --calendar or --make
  change     --text, --ask-password or --password-file, --phrase-file, --new-phrase or --no-phrase
  sync       bring it in step now; an open window does that by itself
  off        take away what was written, and forget the password
  phrase     the phrase of your computers that keep one diary through the calendar

The password is asked for, or read from a file or the standard input, and is kept in the keyring of
the desktop. It is no option: other people on this computer could see that.
"""


def add_phone(
    commands: argparse._SubParsersAction[Any], parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Add the command to a parser's commands."""
    found = commands.add_parser(
        NAME,
        parents=list(parents),
        help="the plan on a phone, through a calendar of your own",
        description=ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    found.add_argument("act", nargs="?", choices=ACTS, default="status", help="as above")
    found.add_argument("--url", metavar="URL", help="the address of the server")
    found.add_argument("--user", metavar="NAME", help="your name there")
    found.add_argument(
        "--password-file",
        metavar="FILE",
        help="a file that holds the password; - for the standard input",
    )
    found.add_argument("--ask-password", action="store_true", help="ask for another password")
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
    found.add_argument("--no-phrase", action="store_true", help="tell other computers no more")
    found.add_argument(
        "--leave-behind", action="store_true", help="leave what was written on the server"
    )
