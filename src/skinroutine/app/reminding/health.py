"""How everything that reminders need is doing: pure sentences, from facts that others gathered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.domain.plan.schedule import day_bounds
from skinroutine.domain.record.event import Event, Reminded

SET_BACK = timedelta(days=1)
"""A fact that lies further ahead than this was written before the clock was set back."""
PHONE_LATE = timedelta(days=1)
"""For how long a calendar may go without being looked at."""
PRIVATE = "0600 (folders 0700)"
"""The permissions of files that their owner alone can read."""
MOST_NAMES = 5
"""How many files are named that others can read."""
BUTTONS = "actions"
"""What a notification server calls its buttons."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: well, in trouble (False) or not known (None), and a sentence.

    What the person chose, such as a pause, is well. No sentence names a step: it may be sent on.
    """

    name: str
    is_well: bool | None
    words: str


class ServerAnswer(Protocol):
    """What a notification server said; `name` is None where none answered, `trouble` says why."""

    @property
    def name(self) -> str | None:
        """Its name."""

    @property
    def trouble(self) -> str:
        """Why it did not answer, in one line."""

    @property
    def capabilities(self) -> frozenset[str]:
        """What it says it can."""

    @property
    def is_inhibited(self) -> bool:
        """Tell whether it is asked not to disturb."""


@dataclass(frozen=True, slots=True)
class Window:
    """The process that holds the profile's window, and whether it runs; None is not known."""

    process: int | None
    is_open: bool | None


@dataclass(frozen=True, slots=True)
class Sandbox:
    """What stands for the desktop in a sandbox, and what it said of running in the background.

    `versions` are those of the portals, None for one that is not there; None for all where nothing
    answers. `way_back` is the command that lets the desktop ask again.
    """

    versions: Mapping[str, int | None] | None
    is_allowed: bool | None
    way_back: str


@dataclass(frozen=True, slots=True)
class Phone:
    """An account on a calendar server: when (UTC) both last said the same, and what is amiss.

    `lacks` says what this copy of the program itself lacks for it.
    """

    agreed_at: datetime | None
    trouble: str
    is_leaving: bool = False
    lacks: str = ""


@dataclass(frozen=True, slots=True)
class Diary:
    """What a diary said when it was opened; `newest` are its last facts, in order."""

    count: int
    is_sound: bool
    newest: tuple[Event, ...]
    today: DaySnapshot
    phone: Phone | None = None


def of_program(version: str, python: str, system: str) -> Check:
    """Say what runs."""
    return Check(
        "program", is_well=True, words=f"skinroutine {version}, Python {python}, {system}."
    )


def of_window(window: Window) -> Check:
    """Say whether a window is open; a closed one is nobody's fault, but it shows no reminders."""
    if window.is_open is None:
        words = f"Whether process {window.process} still holds it is not known on this system."
    elif window.is_open:
        words = f"It is open (process {window.process})."
    else:
        words = "None is open. Reminders come while skinroutine runs."
    return Check("window", None if window.is_open is None else True, words)


def of_server(server: ServerAnswer | None, window: Window) -> tuple[Check, ...]:
    """Say who shows pop-ups and how; None for the server is a system that cannot be asked.

    Without a server an open window shows reminders by itself, so it is trouble where none is open.
    """
    if server is None:
        return (Check("notification server", None, "Not known on this system."),)
    if server.name is None:
        words = f"{server.trouble[:1].upper()}{server.trouble[1:]}."
        if window.is_open:
            words = f"{words} The open window shows reminders by itself."
        unknown = "Not known without a notification server."
        return (
            Check("notification server", bool(window.is_open), words),
            Check("do not disturb", None, unknown),
            Check("buttons", None, unknown),
        )
    can = ", ".join(sorted(server.capabilities)) or "nothing it told of"
    return (
        Check("notification server", is_well=True, words=f"{server.name} answers. It can: {can}."),
        _of_disturbing(server),
        _of_buttons(server),
    )


def of_sandbox(sandbox: Sandbox | None) -> tuple[Check, ...]:
    """Say which portals a sandbox has, and whether the program may run in the background there."""
    if sandbox is None:
        return ()
    if sandbox.versions is None:
        words = "This is a Flatpak, and no portal of the desktop answers."
        portals = Check("portals", is_well=False, words=words)
    else:
        told = "; ".join(
            f"{name} {'is not there' if version is None else f'has version {version}'}"
            for name, version in sandbox.versions.items()
        )
        is_well = sandbox.versions.get("Notification") is not None
        portals = Check("portals", is_well, f"This is a Flatpak. Of its portals, {told}.")
    if sandbox.is_allowed is None:
        background = Check("background", None, "The desktop was not asked about it yet.")
    elif sandbox.is_allowed:
        words = "The desktop lets skinroutine run in the background, by its last answer."
        background = Check("background", is_well=True, words=words)
    else:
        words = (
            "The desktop does not let skinroutine run in the background. This lets it ask again: "
            f"{sandbox.way_back}"
        )
        background = Check("background", is_well=False, words=words)
    return portals, background


def of_tray(has_tray: bool | None) -> Check:  # noqa: FBT001 - the one fact it speaks of
    """Say whether icons of the present kind find a tray; an older kind cannot be asked about."""
    if has_tray:
        return Check("tray", is_well=True, words="The desktop has one.")
    if has_tray is None:
        return Check("tray", None, "Not known here.")
    return Check("tray", None, "No tray of the present kind; an older kind may be there.")


def of_autostart(is_on: bool, place: str, lost: str = "") -> Check:  # noqa: FBT001 - the fact
    """Say whether the program starts with the computer, and where that lies.

    `lost` is the program that would be started, where that is not there.
    """
    if lost:
        words = f"It would start {lost}, which is not there. Switch it off and on again: {place}."
        return Check("autostart", is_well=False, words=words)
    state = "On" if is_on else "Off"
    return Check("autostart", is_well=True, words=f"{state}: {place}.")


def of_clock(now: datetime, zone: tzinfo, newest: datetime | None) -> Check:
    """Say what the clock shows; `newest` is when (UTC) the newest fact was written."""
    local = now.astimezone(zone)
    if newest is not None and newest - now > SET_BACK:
        then = newest.astimezone(zone)
        words = (
            f"The clock seems to be set back: it shows {local:%Y-%m-%d %H:%M}, "
            f"and the diary was last written on {then:%Y-%m-%d %H:%M}."
        )
        return Check("clock", is_well=False, words=words)
    return Check("clock", is_well=True, words=f"It shows {local:%Y-%m-%d %H:%M:%S}.")


def of_zone(now: datetime, zone: tzinfo, name: str) -> Check:
    """Say which zone times are in; one without a name does not know summer time."""
    offset = now.astimezone(zone).isoformat()[-6:]
    if isinstance(zone, ZoneInfo):
        return Check("time zone", is_well=True, words=f"{name}, now UTC{offset}.")
    words = f"UTC{offset}, without a name, so that changes to summer time are not known."
    return Check("time zone", is_well=False, words=words)


def of_diary(diary: Diary | None, path: Path) -> Check:
    """Say how the file is; None where there is none yet."""
    if diary is None:
        return Check("diary", is_well=True, words=f"There is none at {path} yet.")
    if not diary.is_sound:
        words = f"The diary {path} is damaged. It was left as it is; keep a copy of it."
        return Check("diary", is_well=False, words=words)
    facts = "1 fact" if diary.count == 1 else f"{diary.count} facts"
    words = f"{path} opens, SQLite finds it sound, and it holds {facts}."
    return Check("diary", is_well=True, words=words)


def of_privacy(modes: Mapping[str, int] | None) -> Check:
    """Say whether others can read the files, given their permissions by name; None: not known."""
    if modes is None:
        return Check("privacy", None, "Who can read the diary is not known on this system.")
    if not modes:
        return Check("privacy", is_well=True, words="There is no file that could be read yet.")
    others = [f"{name} ({mode:04o})" for name, mode in modes.items() if mode & 0o077]
    more = f" and {len(others) - MOST_NAMES} more" if len(others) > MOST_NAMES else ""
    if not others:
        return Check("privacy", is_well=True, words="Its owner alone can read the diary.")
    named = f"{', '.join(others[:MOST_NAMES])}{more}"
    words = f"Others on this computer can read {named}; {PRIVATE} would keep that private."
    return Check("privacy", is_well=False, words=words)


def of_next_reminder(today: DaySnapshot) -> Check:
    """Say when the next reminder comes."""
    zone = today.moment.zone
    if today.is_paused:
        ends = day_bounds(today.today, zone, today.moment.day_ends)[1].astimezone(zone)
        words = f"Reminders are paused until {ends:%H:%M}."
    elif today.next_reminder is not None:
        words = f"At {today.next_reminder.at.astimezone(zone):%H:%M}."
    else:
        words = "None for the rest of the day."
    return Check("next reminder", is_well=True, words=words)


def of_last_reminder(newest: Sequence[Event], zone: tzinfo) -> Check:
    """Say which reminder was shown last, when and by which channel."""
    for event in reversed(newest):
        if isinstance(event.fact, Reminded):
            at = event.at.astimezone(zone)
            words = f"{at:%Y-%m-%d %H:%M}, shown by {event.fact.channel}."
            return Check("last reminder", is_well=True, words=words)
    return Check("last reminder", is_well=True, words="None was shown yet.")


def of_phone(phone: Phone | None, now: datetime, zone: tzinfo) -> Check:
    """Say how it stands with the calendar server; off is as it is at first.

    A calendar that was not looked at for a day is trouble: the phone rings by an old plan.
    """
    if phone is None:
        return Check("phone", is_well=True, words="Off.")
    at = phone.agreed_at
    last = "" if at is None else f"{at.astimezone(zone):%Y-%m-%d %H:%M}"
    trouble = phone.lacks or phone.trouble
    is_late = at is not None and now - at >= PHONE_LATE
    if trouble:
        since = f"In step until {last}" if last else "Not in step yet"
        ago = f", {_ago(now - at)} ago" if at is not None and is_late else ""
        return Check("phone", is_well=False, words=f"{since}{ago}: {trouble}")
    if phone.is_leaving:
        words = "What was written to the calendar is being taken away."
        return Check("phone", is_well=True, words=words)
    if not last:
        return Check("phone", None, "Not in step yet.")
    if at is not None and is_late:
        words = (
            f"The calendar was last in step at {last}, {_ago(now - at)} ago. It is kept in step "
            "while the window of skinroutine is open, and by `skinroutine phone sync`."
        )
        return Check("phone", is_well=False, words=words)
    return Check("phone", is_well=True, words=f"The calendar was in step at {last}.")


def is_all_well(checks: Iterable[Check]) -> bool:
    """Tell whether nothing is in trouble; what is not known is none."""
    return all(check.is_well is not False for check in checks)


def _ago(since: timedelta) -> str:
    return "1 day" if since.days == 1 else f"{since.days} days"


def _of_disturbing(server: ServerAnswer) -> Check:
    if server.is_inhibited:
        words = "It is on, so the desktop holds pop-ups back."
        return Check("do not disturb", is_well=False, words=words)
    return Check("do not disturb", is_well=True, words="It is off.")


def _of_buttons(server: ServerAnswer) -> Check:
    has_buttons = BUTTONS in server.capabilities
    words = "Pop-ups have buttons." if has_buttons else "Pop-ups have none; the window has them."
    return Check("buttons", is_well=True, words=words)
