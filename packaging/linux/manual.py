"""Write skinroutine.1: the program's own parser says what commands and options there are.

    python packaging/linux/manual.py

tests/packaging/test_linux_manual.py looks whether the page that is kept here says what this would
write.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from skinroutine import APP_ID
from skinroutine.cli import arguments

PAGE = Path(__file__).parent / "skinroutine.1"
METAINFO = PAGE.parent / f"{APP_ID}.metainfo.xml"
"""Where the day of the newest version stands; the changelog may have none yet."""
GROUPS = {
    "The day": "today week done used skip snooze note outside inside undo routine",
    "Reminders and settings": "pause resume reminders settings doctor",
    "The course": "course plan box dates signs",
    "The diary": "diary questions",
    "Files": "export import",
    "The phone": "phone",
    "Keeping and the rest": "backup backups restore recover lock delete-everything licences",
}
"""The commands in the order in which the page has them."""
UNVERSIONED = '"skinroutine" "User Commands"'
"""What the page's heading holds until a package puts its version there."""
EVERYWHERE = {"--help", "--profile", "--demo", "--passphrase-file", "--json"}
"""Options that are told once, at the beginning."""
_HEAD = """.\\" Written by packaging/linux/manual.py: commands and options are those of the parser.
.TH SKINROUTINE 1 "DAY" "skinroutine" "User Commands"
.SH NAME
skinroutine \\- private diary and reminder for the daily routine
.SH SYNOPSIS
.B skinroutine
.RB [ \\-\\-profile
.IR DIR ]
.RB [ \\-\\-demo ]
.RB [ \\-\\-background ]
.br
.B skinroutine
.RI [ OPTION ...]
.I COMMAND
.RI [ ARGUMENT ...]
.br
.B skinroutine\\-gui
.RB [ \\-\\-profile
.IR DIR ]
.RB [ \\-\\-demo ]
.RB [ \\-\\-background ]
.SH DESCRIPTION
.B skinroutine
is a private diary and reminder for the daily routine of an isotretinoin course: moisturizer,
sunscreen, lip balm, and the dose with a meal.
It holds today's checklist, reminds by desktop pop\\-ups, shows the week as it was, keeps the record
of the course, and makes one page for a visit.
.PP
Without a command it opens the window; where one is open already, that comes to the front.
.B skinroutine\\-gui
is the same program under the name that desktops look for.
A command is answered in the terminal, and an open window shows what it did within a second.
.PP
It is a personal diary and reminder that you set up yourself.
It stores and shows what you typed.
It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.
Your leaflet, pharmacist and prescriber come first.
.PP
The program opens no network connection, unless you put the plan into a calendar of your own for a
phone
.RB ( "skinroutine phone" ,
or Settings): then it speaks to that calendar's server, and to nobody else.
.SH OPTIONS
"""
_TAIL = """.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
The disk, the desktop or another program did not do its part; or
.B doctor
found something in trouble.
.TP
.B 2
The command line was not understood, or asks for what cannot be.
.PP
What happened is said in one sentence on the standard error.
.SH ENVIRONMENT
.TP
.BR XDG_DATA_HOME
The folder above the one in which the data lies,
.I ~/.local/share
without it.
.TP
.BR XDG_CONFIG_HOME
The folder above
.IR autostart ,
.I ~/.config
without it.
.TP
.BR DISPLAY ", " WAYLAND_DISPLAY
The screen for the window.
Commands need none.
.TP
.BR DBUS_SESSION_BUS_ADDRESS
The bus on which the desktop's notification service and keyring are reached; the password of a
calendar lies in that keyring, and nowhere else.
.TP
.BR LC_ALL ", " LC_TIME ", " LANG
The language of the window and the form of dates, where Settings leave them to the desktop.
.TP
.B TZ
The time zone, where it is not the system's.
.TP
.B QT_QPA_PLATFORM
The way in which Qt shows windows, such as
.B xcb
or
.BR wayland .
.SH FILES
.TP
.I ~/.local/share/skinroutine/
All that is kept, readable by its owner alone.
.B \\-\\-profile
names another folder.
.TP
.I ~/.local/share/skinroutine/diary.sqlite3
The diary, with
.I \\-wal
and
.I \\-shm
beside it while the program runs.
.TP
.I ~/.local/share/skinroutine/photos/
Photos.
.TP
.I ~/.local/share/skinroutine/backups/
The backups that the program makes by itself, and those of
.BR "skinroutine backup" .
.TP
.I ~/.local/share/skinroutine/damaged/
Diaries that were damaged and set aside.
.TP
.I ~/.local/share/skinroutine/lock.json
What a passphrase is checked with, where the diary is locked.
Keep it with each copy of a locked diary.
.TP
.I ~/.local/share/skinroutine/ahead.json
Of a locked diary: when something falls due in the next 14 days, without a name.
.TP
.I ~/.local/share/skinroutine/skinroutine.log
What the program did; it names no step and no dose.
.TP
.I ~/.config/autostart/skinroutine.desktop
Starts the program with the computer, where Settings say so.
.PP
Removing or purging the package leaves all of these;
.B skinroutine delete\\-everything
removes them.
.SH EXAMPLES
.EX
skinroutine today
skinroutine done dose \\-\\-with\\-food yes
skinroutine done lips \\-\\-slot midday \\-\\-at 12:40 \\-\\-date yesterday
skinroutine snooze dose \\-\\-minutes 20
skinroutine routine \\-\\-dinner 18:30
skinroutine settings \\-\\-text discreet \\-\\-quiet 22:00\\-07:00 \\-\\-autostart on
skinroutine backup \\-o /media/stick/diary.sqlite3
skinroutine export \\-\\-format pdf \\-o visit.pdf
skinroutine phone on \\-\\-url https://cloud.example \\-\\-user me \\-\\-make Plan
.EE
.SH NOTES
Reminders come while skinroutine runs.
Closing the window leaves it in the tray, or minimised where the desktop has no tray;
quitting stops them.
.B skinroutine doctor
says whether they can reach you.
.SH SEE ALSO
.BR notify\\-send (1),
.BR xdg\\-open (1)
"""


def versioned(text: str, version: str) -> str:
    """Return the page with a version in its heading."""
    return text.replace(UNVERSIONED, UNVERSIONED.replace("skinroutine", f"skinroutine {version}"))


def day() -> str:
    """Return the day of the newest version, as software centres are told it."""
    found = re.search(r'<release [^>]*\bdate="([\d-]{10})', METAINFO.read_text(encoding="utf-8"))
    assert found is not None
    return found[1]


def roff(text: str) -> str:
    """Return a text as roff has it, on one line that begins with no control character."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return re.sub(r"^(?=[.])", r"\\&", " ".join(escaped.split()))


def commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Yield the commands of a parser: name, what its help says, its own parser."""
    for action in parser._actions:  # noqa: SLF001 - argparse shows its parts nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            helps = {one.dest: one.help or "" for one in action._choices_actions}  # noqa: SLF001
            for name, one in action.choices.items():
                yield name, helps.get(name, ""), one


def options(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """Return what a parser knows beside commands, the words without dashes first."""
    known = [
        one
        for one in parser._actions  # noqa: SLF001 - argparse shows its parts nowhere else
        if not isinstance(one, argparse._SubParsersAction)  # noqa: SLF001 - as above
    ]
    return sorted(known, key=lambda one: bool(one.option_strings))


def value(action: argparse.Action) -> str:
    """Return what stands for an option's value: the words to choose from, or its name."""
    if action.nargs == 0:
        return ""
    if action.choices:
        return "|".join(f"'{one}'" if " " in str(one) else str(one) for one in action.choices)
    return str(action.metavar or action.dest.upper())


def term(action: argparse.Action) -> str:
    """Return an option as the page names it, with what stands for its value."""
    named = ", ".join(f"\\fB{roff(one)}\\fR" for one in action.option_strings)
    shown = value(action)
    return f"{named} \\fI{roff(shown)}\\fR".strip() if shown else named


def sentence(text: str) -> str:
    """Return a help text as a sentence."""
    return roff(f"{text[:1].upper()}{text[1:]}.")


def listed(actions: Iterable[argparse.Action]) -> Iterator[str]:
    """Yield the lines of a list of options."""
    for one in actions:
        yield ".TP"
        yield term(one)
        yield sentence(one.help or "")


def told(words: str, what: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield the lines of a command: its name, its options, and the acts below it."""
    own = [one for one in options(parser) if not EVERYWHERE & set(one.option_strings)]
    places = [one for one in own if not one.option_strings]
    has_json = any("--json" in one.option_strings for one in options(parser))
    named = " ".join([f"\\fB{roff(words)}\\fR", *(f"\\fI{roff(value(one))}\\fR" for one in places)])
    yield ".TP"
    yield f"{named} [{term_of_json()}]" if has_json else named
    yield sentence(what)
    if own:
        yield ".RS"
        yield from listed(own)
        yield ".RE"
    for name, help_text, one in commands(parser):
        yield from told(f"{words} {name}", help_text, one)


def page() -> str:
    """Return the whole page."""
    parser = arguments._parser()  # noqa: SLF001 - the page is of that very parser
    known = {name: (text, one) for name, text, one in commands(parser)}
    lines = [_HEAD.replace('"DAY"', f'"{day()}"').rstrip("\n")]
    lines += listed(options(parser))
    lines += [".TP", term_of_json(), "Of a command that has it: print JSON."]
    lines += [".SH COMMANDS"]
    lines += ["A day is written as YYYY\\-MM\\-DD, or as today or yesterday; a time as HH:MM."]
    for title, names in GROUPS.items():
        lines.append(f".SS {title}")
        for name in names.split():
            lines += told(name, *known.pop(name))
    assert not known, f"no group has {', '.join(known)}"
    return "\n".join([*lines, _TAIL])


def term_of_json() -> str:
    """Return --json as the page names it."""
    return f"\\fB{roff('--json')}\\fR"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
