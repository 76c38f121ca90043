"""`skinroutine phone`: the plan on a phone, by way of a calendar server of the person's own."""

from __future__ import annotations

import getpass
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Protocol

from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.needs import MISSPELT, NO_KEYRING, NO_PARTS
from skinroutine.app.phone.ports import Account, Kind, Place, Trouble
from skinroutine.app.phone.set_up import Asking, Choice, SetUp
from skinroutine.cli import phone_views as views
from skinroutine.cli.locking import read_secret
from skinroutine.cli.views import dump
from skinroutine.domain.phone.phrase import numbers_in
from skinroutine.domain.record.preferences import TextLevel

OFF_NOW = "The plan is not on a phone any more. The password was taken out of the keyring."
OFF_HALF = (
    "The plan is not on a phone any more. The keyring did not let the password go: look for"
    " skinroutine in the program of your desktop that shows the keyring."
)
LEFT_BEHIND = "What was written stays on the server."
ON = "The plan for 14 days is in the calendar {name}. Add the same account on the phone."
KEEPS_ON = (
    "It is kept in step while the window of skinroutine is open, and by `skinroutine phone sync`."
)
NOT_WHOLE = "Not all is in step yet, though nothing is amiss: `skinroutine phone sync` goes on."
ALREADY = (
    "The plan is in the calendar {name} already. `skinroutine phone change` changes its words,"
    " password or phrase; `skinroutine phone off` takes it away."
)
NO_PHRASE = "No other computer is told what is recorded here, so there is no phrase."
IN_USE = (
    "What lies in the calendar is sealed with the phrase that is in use, so another one cannot take"
    " its place there. For another one turn it off on all computers, then on in a new calendar."
)
LOST_PHRASE = (
    "The keyring has no phrase any more. Your other computers have it: `skinroutine phone phrase`"
    " shows it there, `skinroutine phone change --phrase-file FILE` takes it here."
)
NEW_PHRASE = "The phrase for your other computers, which no server is told: {phrase}"
NO_CALENDARS = "The account has no calendar that can be written to. --make NAME makes one."
NO_SUCH = "There is no calendar {name} in the account. There is: {names}."
SEVERAL = "Several calendars are called {name}. Give one of them another name on the server first."
WHICH = "Name the calendar: --calendar NAME for one that is there, --make NAME for a new one."
WHAT = (
    "Say what to change: --text LEVEL, --ask-password, --password-file FILE, --phrase-file FILE,"
    " --new-phrase or --no-phrase."
)
ONE_OF = "{options} do not go together."
NAME_IT = "Name the {what} with {option}."
NOBODY_TYPES = (
    "There is no terminal to ask for the password: name a file that holds it with --password-file, "
    "or - for the standard input."
)
NOT_TYPED = "No password was typed. Nothing was changed."
OF_A_DEMO = "A demo has no calendar on a server."
PHRASES = {"phrase_file", "new_phrase", "no_phrase"}
OPTIONS = {
    "preview": {"text"},
    "calendars": {"url", "user", "password_file"},
    "on": {"url", "user", "password_file", "calendar", "make", "text", "phrase_file", "new_phrase"},
    "change": {"password_file", "ask_password", "text"} | PHRASES,
    "off": {"leave_behind"},
}
"""Which options go with which act."""
EVERY = frozenset().union(*OPTIONS.values())
WITH_JSON = {"status", "calendars", "preview"}


class Doing(Protocol):
    """An account in a process without a window."""

    @property
    def set_up(self) -> SetUp:
        """What a person does about the account."""
        ...

    @property
    def asking(self) -> Asking:
        """What asks a server before there is an account."""
        ...

    def claim(self) -> None:
        """Be the one program that speaks to the server; StoreBusy where another does."""
        ...

    def finish(self, told: Callable[[Status], None]) -> Status:
        """Wait until no round is under way, and return how it stands; Ctrl+C ends it."""
        ...

    def is_forgotten(self) -> bool:
        """Wait until the keyring has forgotten what it was to, and tell whether it did."""
        ...


def run_phone(
    asked: Namespace,
    doing: Doing,
    moment: tuple[datetime, tzinfo],
    told: Callable[[Status], None] = lambda _: None,
    say: Callable[[str], None] = lambda _: None,
    typed: Callable[[str], str] = getpass.getpass,
) -> str:
    """Carry out what was asked for, and return what to print; may raise Told.

    `say` prints what must not be lost, whatever comes of the rest.
    """
    strange = sorted(one for one in EVERY - OPTIONS.get(asked.act, set()) if getattr(asked, one))
    if strange:
        message = f"{_option(strange[0])} does not go with `phone {asked.act}`."
        raise WrongUse(message)
    if asked.json and asked.act not in WITH_JSON:
        message = f"--json does not go with `phone {asked.act}`."
        raise WrongUse(message)
    return {
        "status": lambda: _status(asked, doing.set_up, moment),
        "preview": lambda: _preview(asked, doing.set_up, moment[1]),
        "calendars": lambda: _calendars(asked, doing, typed),
        "on": lambda: _on(asked, doing, told, say, typed),
        "change": lambda: _change(asked, doing, told, say, typed),
        "sync": lambda: _sync(doing, moment, told),
        "off": lambda: _off(asked, doing, told),
        "phrase": lambda: _phrase(doing.set_up),
    }[asked.act]()


def _status(asked: Namespace, set_up: SetUp, moment: tuple[datetime, tzinfo]) -> str:
    memory, status = set_up.memory(), set_up.status()
    if asked.json:
        return dump(views.status_data(memory, status, *moment))
    said = views.status_text(memory, status, *moment)
    return said if memory is None or set_up.has_parts() else f"{said}\n{NO_PARTS}"


def _preview(asked: Namespace, set_up: SetUp, zone: tzinfo) -> str:
    memory = set_up.memory()
    level = memory.level if memory is not None else TextLevel.DISCREET
    entries = set_up.preview(TextLevel(asked.text) if asked.text else level)
    if asked.json:
        return dump(views.preview_data(entries, zone))
    return views.preview_text(entries, zone)


def _calendars(asked: Namespace, doing: Doing, typed: Callable[[str], str]) -> str:
    _need_parts(doing.set_up)
    account, password = _account(asked, typed)
    places = doing.asking.places(account, password)
    if asked.json:
        found = [{"name": one.name, "takes": views.takes(one)} for one in places]
        return dump({"calendars": found})
    lines = [f"{one.name}: {', '.join(views.takes(one))}" for one in places]
    return "\n".join(lines) or NO_CALENDARS


def _on(
    asked: Namespace,
    doing: Doing,
    told: Callable[[Status], None],
    say: Callable[[str], None],
    typed: Callable[[str], str],
) -> str:
    if (asked.calendar is None) == (asked.make is None):
        raise WrongUse(WHICH)
    set_up = doing.set_up
    phrase = _new_phrase(asked, set_up)
    memory = _ready(doing)
    if asked.make is not None and memory is not None:
        raise WrongUse(ALREADY.format(name=memory.place.name))
    account, password = _account(asked, typed)
    place = _place(asked, doing.asking, account, password)
    before = memory.level if memory is not None else TextLevel.DISCREET
    level = TextLevel(asked.text) if asked.text else before
    phrase = set_up.phrase() if phrase is None else phrase
    choice = Choice(account, password, place, level, phrase)
    return _begun(doing, choice, phrase if asked.new_phrase else "", told, say)


def _change(
    asked: Namespace,
    doing: Doing,
    told: Callable[[Status], None],
    say: Callable[[str], None],
    typed: Callable[[str], str],
) -> str:
    set_up = doing.set_up
    if not any(getattr(asked, one) for one in OPTIONS["change"]):
        raise WrongUse(WHAT)
    if asked.ask_password and asked.password_file:
        raise WrongUse(ONE_OF.format(options="--ask-password and --password-file"))
    phrase = _new_phrase(asked, set_up)
    if set_up.memory() is None:
        raise WrongUse(views.OFF)
    memory = _ready(doing)
    if memory is None:
        raise WrongUse(views.OFF)
    is_new = asked.ask_password or asked.password_file is not None
    if asked.new_phrase and memory.shelf is not None:
        raise WrongUse(IN_USE)
    password = _password(asked, typed) if is_new else ""
    if password:  # one that does not open the account takes the place of none that does
        doing.asking.places(memory.account, password)
    if phrase is None:
        phrase = set_up.phrase()
        if memory.shelf is not None and not phrase:
            raise WrongUse(LOST_PHRASE)
    level = TextLevel(asked.text) if asked.text else memory.level
    choice = Choice(memory.account, password, memory.place, level, phrase)
    return _begun(doing, choice, phrase if asked.new_phrase else "", told, say)


def _begun(
    doing: Doing,
    choice: Choice,
    new_phrase: str,
    told: Callable[[Status], None],
    say: Callable[[str], None],
) -> str:
    """Turn it on as chosen, and tell what came of it; what is in the way is raised."""
    doing.set_up.turn_on(doing.set_up.keep(choice))
    if new_phrase:
        say(NEW_PHRASE.format(phrase=new_phrase))
    status, name = doing.finish(told), choice.place.name
    if status.trouble is not None:
        raise WorldFailure(
            views.STANDS[Stand.WAITING].format(name=name, trouble=status.trouble)
        ) from status.trouble
    if status.stand is not Stand.AGREED:
        raise WorldFailure(NOT_WHOLE)
    return f"{ON.format(name=name)} {KEEPS_ON}"


def _new_phrase(asked: Namespace, set_up: SetUp) -> str | None:
    """Return the phrase that was asked for, "" for none, or None to leave it as it is."""
    wanted = sorted(_option(one) for one in PHRASES if getattr(asked, one))
    if len(wanted) > 1:
        raise WrongUse(ONE_OF.format(options=" and ".join(wanted)))
    if asked.new_phrase:
        return set_up.new_phrase()
    if asked.phrase_file is None:
        return "" if asked.no_phrase else None
    phrase = read_secret(asked.phrase_file, "phrase")
    try:
        numbers_in(phrase)
    except ValueError as error:
        raise WrongUse(MISSPELT) from error
    return phrase


def _ready(doing: Doing) -> Memory | None:
    """Return the account, once nothing of this computer is in the way of changing it."""
    _need_parts(doing.set_up)
    if not doing.set_up.has_keyring():
        raise WorldFailure(NO_KEYRING)
    doing.claim()
    return doing.set_up.memory()


def _need_parts(set_up: SetUp) -> None:
    if not set_up.has_parts():
        raise Trouble(Kind.PARTS, NO_PARTS)


def _place(asked: Namespace, asking: Asking, account: Account, password: str) -> Place:
    if asked.make is not None:
        return asking.make_place(account, password, asked.make)
    places = asking.places(account, password)
    found = [one for one in places if one.name == asked.calendar]
    if len(found) == 1:
        return found[0]
    if found:
        raise WrongUse(SEVERAL.format(name=asked.calendar))
    names = ", ".join(one.name for one in places)
    raise WrongUse(NO_SUCH.format(name=asked.calendar, names=names) if places else NO_CALENDARS)


def _sync(doing: Doing, moment: tuple[datetime, tzinfo], told: Callable[[Status], None]) -> str:
    set_up = doing.set_up
    before = set_up.memory()
    if before is None:
        raise WrongUse(views.OFF)
    set_up.try_now()
    status = doing.finish(told)
    if status.trouble is not None:
        raise status.trouble
    after = set_up.memory()
    if after is None:
        return _off_now(doing)
    if status.agreed_at == before.agreed_at:
        raise WorldFailure(NOT_WHOLE)
    return views.status_text(after, status, status.agreed_at or moment[0], moment[1])


def _off(asked: Namespace, doing: Doing, told: Callable[[Status], None]) -> str:
    set_up = doing.set_up
    if set_up.memory() is None:
        return views.OFF
    if asked.leave_behind:
        set_up.leave_behind()
        return f"{_off_now(doing)} {LEFT_BEHIND}"
    set_up.turn_off()
    status = doing.finish(told)
    if status.trouble is not None:
        raise status.trouble
    if set_up.memory() is not None:
        raise WorldFailure(NOT_WHOLE)
    return _off_now(doing)


def _off_now(doing: Doing) -> str:
    return OFF_NOW if doing.is_forgotten() else OFF_HALF


def _phrase(set_up: SetUp) -> str:
    memory = set_up.memory()
    if memory is None or memory.shelf is None:
        return NO_PHRASE
    phrase = set_up.phrase()
    if not phrase:
        raise WorldFailure(LOST_PHRASE)
    return phrase


def _account(asked: Namespace, typed: Callable[[str], str]) -> tuple[Account, str]:
    for what, option, value in (
        ("server", "--url", asked.url),
        ("user", "--user", asked.user),
    ):
        if not value:
            raise WrongUse(NAME_IT.format(what=what, option=option))
    return Account(asked.url, asked.user), _password(asked, typed)


def _password(asked: Namespace, typed: Callable[[str], str]) -> str:
    if asked.password_file is not None:
        return _typed(read_secret(asked.password_file, "password"))
    if sys.stdin is None or not sys.stdin.isatty():
        raise WrongUse(NOBODY_TYPES)
    try:
        return _typed(typed("Password: "))
    except (EOFError, KeyboardInterrupt) as error:
        sys.stderr.write("\n")
        raise WrongUse(NOT_TYPED) from error


def _typed(password: str) -> str:
    if not password:
        raise WrongUse(NOT_TYPED)
    return password


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"
