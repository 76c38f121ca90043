"""The window's sentences on the plan on a phone: the settings, the steps, the way out; pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.pace import BESIDE, HARD
from skinroutine.app.phone.ports import Kind, Place
from skinroutine.app.reminding.reminder_text import isolated
from skinroutine.app.tongue import DayForm, clauses, clock, listed, mark, plural, tr
from skinroutine.domain.phone.phrase import LENGTH, numbers_in
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.wording.course import day_name
from skinroutine.ui.wording.keeping import Present

GROUP = mark("Phone")
GROUP_NOTE = mark("For when you are away from this computer.")
TITLE = mark("Also remind my phone")
BUTTONS = (
    (mark("Set up\u2026"), mark("Set up: reminders on the phone")),
    (mark("Change\u2026"), mark("Change: reminders on the phone")),
    (mark("Try now"), mark("Try now: reminders on the phone")),
    (mark("Turn off\u2026"), mark("Turn off: reminders on the phone")),
)
"""What stands on the buttons, and what a screen reader says: others there have the same words."""
OFF = mark("Off. Nothing is sent anywhere.")
BEGINNING = mark("Setting up\u2026")
LOOKING = mark("Looking at your calendar\u2026")
LEAVING = mark("Being removed from your calendar\u2026")
SOON = mark("It is tried again soon.")


OLD_PLAN = mark("Your phone may ring by an old plan")
UNHEARD = mark("Your computers do not hear of each other")
TO_SETTINGS, TO_SETTINGS_SPOKEN = mark("Open the settings"), mark("Open the settings of the phone")
LATER, LATER_SPOKEN = mark("Later"), mark("Later: the notice on the phone")

NEXT, BACK = mark("Next", about="a step of a dialog"), mark("Back", about="a step of a dialog")
CANCEL, STOP = mark("Cancel"), mark("Stop")
TEST, TURN_ON, SAVE = mark("Test the connection"), mark("Turn on"), mark("Save")
HOW_LONG = mark("This can take a minute.")
WORKS = mark("The connection works.")
KEYRING_ASKED, KEYRING_NOTE = mark("Asking your keyring\u2026"), mark("Your desktop may ask you.")
STOPPED = mark("You stopped it. Nothing was changed.")
FAILED = mark("That was not done: something in the program went amiss. The log has it.")

ABOUT_STEP = mark("What it does")
TO_PHONE = mark(
    "Your phone has to fetch the entries from the server: add the same account on the phone, in "
    "its settings or in an app for to-dos. Let one reminder ring before you rely on it."
)
ABOUT = (
    mark(
        "Your plan for the next 14 days goes, as to-dos with alarms, to a calendar on a server of "
        "your own: Nextcloud, Radicale, Fastmail or another that speaks CalDAV. What you complete "
        "on your phone is ticked here."
    ),
    TO_PHONE,
    mark(
        "Whoever runs that server can see the times and the words of these entries, so at first "
        "the words do not say what they are about."
    ),
    mark(
        "It is the one connection that this program ever opens, and it is off until you turn it "
        "on here."
    ),
)
NO_KEYRING = mark(
    "The password for the server is kept in the keyring of your desktop alone, and none was found "
    "here. So this cannot be turned on. GNOME Keyring and KWallet are two of them."
)

SERVER_STEP = mark("Your server")
ADDRESS, ADDRESS_HINT = mark("Address"), mark("cloud.example.org", about="an address as it looks")
USER, PASSWORD = mark("User name"), mark("App password")
SHOW, HIDE = mark("Show the password"), mark("Hide the password")
PASSWORD_NOTE = mark(
    "An app password is one that your server makes for this program alone: look for it under "
    "security in your account there. You can take it back there at any time."
)
PASSWORD_ANEW = mark(
    "It lies in your keyring and is not shown. Where your server has another one now, type it here."
)
ADDRESS_STAYS = mark("To use another server or calendar, turn this off first, then set it up anew.")
NO_ADDRESS = mark("Type the address of your server first.")
NO_USER = mark("Type your user name there first.")
NO_PASSWORD = mark("Type the app password first.")

CALENDAR_STEP = mark("A calendar")
CALENDAR_QUESTION = mark("Which calendar are the entries written to?")
MAKE, MAKE_IT = mark("Make a new one"), mark("Make the calendar")
MAKE_NOTE = mark("One for these entries alone, so that you can hide it or show it as a whole.")
NAME, USUAL_NAME = mark("Its name"), mark("Routine", about="the name of a calendar; says nothing")
NAME_NOTE = mark("Whoever sees your calendars sees this name.")
NO_NAME = mark("Type a name for the calendar first.")
NO_PLACE = mark("There is no calendar there yet that entries can be written to.")
TODOS = mark("Takes to-dos: you can complete them on your phone.")
EVENTS = mark("Takes appointments alone: they ring, and what you complete does not come back.")
LONGEST_PLACE = 28
"""How many signs of a calendar's name are shown where it is chosen."""

SAYING_STEP = mark("What entries say")
LEVEL_QUESTION = mark("How much do the entries say?")
LEVELS = {
    TextLevel.DISCREET: mark("Discreet", about="how much a calendar says"),
    TextLevel.NEUTRAL: mark("Neutral", about="how much a calendar says"),
    TextLevel.FULL: mark("Everything", about="how much a calendar says"),
}
LEVEL_NOTES = {
    TextLevel.DISCREET: mark("Nothing that says what it is about."),
    TextLevel.NEUTRAL: mark("No medicine and no amounts; care is named."),
    TextLevel.FULL: mark("Names and amounts as you typed them."),
}
PREVIEW = mark("The entries of the next days, as they are written")
NO_ENTRY = mark("Nothing is due in the next days.")
DAYS_SHOWN = timedelta(days=3)
"""For how many days the entries are shown."""

SHARING_STEP = mark("Other computers")
SHARE_QUESTION = mark("Do you use this program on another computer too?")


class Share(Enum):
    """Whether other computers are told what is in the diary, and whose phrase seals that."""

    OFF = "off"
    MINE = "mine"
    THEIRS = "theirs"


SHARES = {
    Share.OFF: mark("No other computer"),
    Share.MINE: mark("Make a phrase"),
    Share.THEIRS: mark("Type the phrase"),
}
SHARE_NOTES = {
    Share.OFF: mark("Your diary stays on this computer; the calendar has the plan alone."),
    Share.MINE: mark("This is the first: make a phrase here, then type it on the others."),
    Share.THEIRS: mark("Another computer has made a phrase: type it here."),
}
IN_USE, IN_USE_NOTE = mark("The phrase in use"), mark("Type it on each other computer.")
SEALED = mark(
    "What is in your diary then travels over your server, sealed with this phrase. Without the "
    "phrase nobody can read it, and nobody can bring the phrase back: write it down."
)
PHRASE, THEIR_PHRASE = mark("Your phrase"), mark("The phrase of the other computer")
COPY, COPIED = mark("Copy", about="a button"), mark("Copied. Clear it from the clipboard later.")
NO_PHRASE = mark("Your keyring does not have it any more. Choose \u201cType the phrase\u201d.")
WHOLE = mark("The phrase is whole.")
MISSPELT = mark("The phrase is misspelt. Compare it sign by sign.")
TOO_LONG = mark("This is longer than a phrase.")
LONGEST_TYPED = 80

OFF_TITLE = mark("Turn off reminders on the phone?")
OFF_QUESTION = mark("What becomes of what was written to your calendar?")


class Leave(Enum):
    """What becomes of the entries."""

    TAKE_AWAY = "take away"
    LEAVE = "leave"


LEAVES = {
    Leave.TAKE_AWAY: mark("Take it away"),
    Leave.LEAVE: mark("Leave it there"),
}
LEAVE_NOTES = {
    Leave.TAKE_AWAY: mark(
        "It is deleted from the calendar, and your phone is silent once it has fetched that. Your "
        "diary stays as it is."
    ),
    Leave.LEAVE: mark(
        "For a server that is gone for good: the account is removed from here at once, and your "
        "phone rings until you delete the entries there."
    ),
}
OFF_DO, OFF_KEEP = mark("Turn off"), mark("Keep it on")


@dataclass(frozen=True, slots=True)
class Notice:
    """What a person is told of the phone without asking."""

    title: str
    words: str

    @property
    def spoken(self) -> str:
        """All of it."""
        return f"{self.title}. {self.words}"


@dataclass(frozen=True, slots=True)
class Typed:
    """What is said of a phrase while it is typed; `is_whole` tells that it can be used."""

    sentence: str
    is_whole: bool
    is_wrong: bool = False


def status(now: Status, present: Present) -> str:
    """Say in a sentence how it stands between the diary and the calendar."""
    match now.stand:
        case Stand.OFF:
            return str(now.trouble) if now.trouble is not None else tr(OFF)
        case Stand.WORKING if now.all:
            return tr("Writing {done} of {all}\u2026", done=now.done, all=now.all)
        case Stand.WORKING:
            return tr(LOOKING)
        case Stand.AGREED if now.agreed_at is not None:
            return _last(now.agreed_at, present)
        case Stand.WAITING:
            last = _last(now.agreed_at, present) if now.agreed_at is not None else ""
            return " ".join(filter(None, (_waiting(now, present), last)))
        case Stand.LEAVING:
            return " ".join(filter(None, (tr(LEAVING), _waiting(now, present))))
        case _:
            return tr(BEGINNING)


def needs_person(now: Status) -> bool:
    """Tell whether something is in the way that the person alone can mend."""
    return now.trouble is not None and now.trouble.kind in {*HARD, *BESIDE, Kind.PARTS}


def notice(now: Status, present: Present) -> Notice:
    """Return what is told of a calendar that waits for the person, or has not agreed for long."""
    is_beside = now.trouble is not None and now.trouble.kind in BESIDE
    told = [str(now.trouble)] if now.trouble is not None else []
    if now.agreed_at is not None and not is_beside:
        told.append(_last(now.agreed_at, present))
    return Notice(tr(UNHEARD if is_beside else OLD_PLAN), " ".join(told))


def _last(agreed_at: datetime, present: Present) -> str:
    return tr("Last in step at {when}.", when=_when(agreed_at, present))


def _waiting(now: Status, present: Present) -> str:
    if now.trouble is None:
        return ""
    if now.again_at is None:
        return f"{now.trouble} {tr(SOON)}"
    again = tr("It is tried again at {when}.", when=_when(now.again_at, present))
    return f"{now.trouble} {again}"


def _when(at: datetime, present: Present) -> str:
    """Return the time of an instant, with its day."""
    local = at.astimezone(present.zone)
    if local.date() == present.today:
        return tr("{time} today", about="when", time=clock(local.time()))
    day = day_name(local.date(), present.today, DayForm.SHORT)
    return tr("{time}, {day}", about="when", time=clock(local.time()), day=day)


def step_of(number: int, every: int, name: str) -> str:
    """Say which step of a dialog it is."""
    return tr("Step {n} of {all}: {name}", n=number, all=every, name=name)


def asking(host: str) -> str:
    """Say that a server is being asked."""
    return tr("Asking {host}\u2026", host=isolated(host)) if host else tr("Asking\u2026")


def host_of(address: str) -> str:
    """Return the name of the server in a typed address, without a scheme, a name and a path."""
    rest = address.strip().partition("://")[2] or address.strip()
    return rest.partition("/")[0].rpartition("@")[2]


def place_name(place: Place) -> str:
    """Return the name of a calendar, shortened where it is long."""
    name = isolated(place.name) or tr("A calendar without a name")
    return name if len(name) <= LONGEST_PLACE else f"{name[: LONGEST_PLACE - 1]}\u2026"


def made(place: Place) -> str:
    """Say that a calendar was made."""
    return tr("The calendar {name} is there now.", name=place_name(place))


def takes(place: Place) -> str:
    """Say what a calendar takes, and what that means on the phone."""
    return tr(TODOS if place.takes_todos else EVENTS)


def entry_lines(entry: Entry, present: Present) -> str:
    """Return an entry as it is written, below the time when it is due and those when it rings."""
    due = entry.due.astimezone(present.zone)
    day = day_name(due.date(), present.today, DayForm.SHORT)
    when = tr("{day}, {time}", about="when", day=day, time=clock(due.time()))
    rings = [clock(at.astimezone(present.zone).time()) for at in entry.alarms]
    told = [when, tr("rings at {times}", times=listed(rings))] if rings else [when]
    return "\n".join(filter(None, (clauses(told), entry.title, entry.words)))


def shown_entries(entries: Iterable[Entry], present: Present) -> tuple[Entry, ...]:
    """Return the entries of the next days."""
    last = present.today + DAYS_SHOWN
    return tuple(
        one for one in entries if present.today <= one.due.astimezone(present.zone).date() < last
    )


def more_entries(count: int) -> str:
    """Say how many more entries are written."""
    return plural("And 1 more for the days after.", "And {n} more for the days after.", count)


def typed(phrase: str) -> Typed:
    """Return what is said of a phrase as far as it is typed."""
    signs = [one for one in phrase if not one.isspace() and one != "-"]
    every = LENGTH + 1
    if len(signs) < every:
        count = tr("{n} of {all} letters and digits.", n=len(signs), all=every)
        return Typed(count, is_whole=False)
    if len(signs) > every:
        return Typed(tr(TOO_LONG), is_whole=False, is_wrong=True)
    try:
        numbers_in(phrase)
    except ValueError:
        return Typed(tr(MISSPELT), is_whole=False, is_wrong=True)
    return Typed(tr(WHOLE), is_whole=True)
