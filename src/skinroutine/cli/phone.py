"""`skinroutine phone`: the plan on a phone, by way of a calendar server of the person's own."""

from __future__ import annotations

import getpass
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import tzinfo
from typing import Any, Protocol

from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.ports import Account, Place
from skinroutine.app.phone.set_up import Asking, Choice, SetUp
from skinroutine.cli.locking import read_secret
from skinroutine.cli.views import dump, instant
from skinroutine.domain.phone.phrase import numbers_in
from skinroutine.domain.record.preferences import TextLevel

OFF = "The plan is not on a phone. `skinroutine phone on` puts it there."
OFF_NOW = "The plan is not on a phone any more. The password was taken out of the keyring."
LEFT_BEHIND = f"{OFF_NOW} What was written stays on the server."
ON = "The plan for 14 days is in the calendar {name}."
ALREADY = "The plan is in the calendar {name} already. `skinroutine phone off` takes it away first."
NO_KEYRING = (
    "This desktop has no keyring that can keep the password, so the plan cannot go to your phone."
)
MISSPELT = "The phrase is misspelt: please look at it once more."
NO_PHRASE = "No other computer is told what is recorded here, so there is no phrase."
NEW_PHRASE = "The phrase for your other computers, which no server is told: {phrase}"
NO_CALENDARS = "The account has no calendar that can be written to. --make NAME makes one."
NO_SUCH = "There is no calendar {name} in the account. There is: {names}."
SEVERAL = "Several calendars are called {name}. Give one of them another name on the server first."
WHICH = "Name the calendar: --calendar NAME for one that is there, --make NAME for a new one."
NAME_IT = "Name the {what} with {option}."
NOBODY_TYPES = (
    "There is no terminal to ask for the password: name a file that holds it with --password-file, "
    "or - for the standard input."
)
NOT_TYPED = "No password was typed. Nothing was changed."
OF_A_DEMO = "A demo has no calendar on a server."
STANDS = {
    Stand.BEGINNING: "The calendar {name} is not in step yet.",
    Stand.WORKING: "The calendar {name} is being brought in step.",
    Stand.AGREED: "The calendar {name} is in step since {at}.",
    Stand.WAITING: "The calendar {name} is not in step: {trouble}",
    Stand.LEAVING: "What was written to the calendar {name} is still to be taken away. {trouble}",
}
OPTIONS = {
    "calendars": {"url", "user", "password_file"},
    "on": {
        "url",
        "user",
        "password_file",
        "calendar",
        "make",
        "text",
        "phrase_file",
        "new_phrase",
    },
    "off": {"leave_behind"},
}
"""Which options go with which act."""
EVERY = frozenset().union(*OPTIONS.values())


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

    def finish(self, told: Callable[[Status], None]) -> Status:
        """Wait until no round is under way, and return how it stands; Ctrl+C ends it."""
        ...


def run_phone(
    asked: Namespace,
    doing: Doing,
    zone: tzinfo,
    told: Callable[[Status], None] = lambda _: None,
    typed: Callable[[str], str] = getpass.getpass,
) -> str:
    """Carry out what was asked for, and return what to print; may raise Told."""
    strange = sorted(one for one in EVERY - OPTIONS.get(asked.act, set()) if getattr(asked, one))
    if strange:
        option = f"--{strange[0].replace('_', '-')}"
        message = f"{option} does not go with `phone {asked.act}`."
        raise WrongUse(message)
    if asked.json and asked.act not in {"status", "calendars"}:
        message = f"--json does not go with `phone {asked.act}`."
        raise WrongUse(message)
    return {
        "status": lambda: _status(asked, doing.set_up, zone),
        "calendars": lambda: _calendars(asked, doing, typed),
        "on": lambda: _on(asked, doing, told, typed),
        "sync": lambda: _sync(doing, zone, told),
        "off": lambda: _off(asked, doing, told),
        "phrase": lambda: _phrase(doing.set_up),
    }[asked.act]()


def _status(asked: Namespace, set_up: SetUp, zone: tzinfo) -> str:
    memory, status = set_up.memory(), set_up.status()
    return dump(_data(memory, status, zone)) if asked.json else _stands(memory, status, zone)


def _data(memory: Memory | None, status: Status, zone: tzinfo) -> dict[str, Any]:
    data: dict[str, Any] = {"stand": status.stand.value}
    if memory is not None:
        data |= {
            "server": memory.account.url,
            "user": memory.account.user,
            "calendar": memory.place.name,
            "text": memory.level.value,
            "other_computers": memory.shelf is not None,
            "agreed_at": instant(status.agreed_at, zone),
            "trouble": str(status.trouble) if status.trouble else None,
        }
    return data


def _stands(memory: Memory | None, status: Status, zone: tzinfo) -> str:
    if memory is None:
        return OFF
    at = f"{status.agreed_at.astimezone(zone):%Y-%m-%d %H:%M}" if status.agreed_at else ""
    words = {"name": memory.place.name, "at": at, "trouble": status.trouble or ""}
    return STANDS[status.stand].format(**words).rstrip()


def _calendars(asked: Namespace, doing: Doing, typed: Callable[[str], str]) -> str:
    account, password = _account(asked, typed)
    places = doing.asking.places(account, password)
    if asked.json:
        return dump({"calendars": [{"name": one.name, "takes": _takes(one)} for one in places]})
    lines = [f"{one.name}: {', '.join(_takes(one))}" for one in places]
    return "\n".join(lines) or NO_CALENDARS


def _takes(place: Place) -> list[str]:
    kinds = {
        "to-dos": place.takes_todos,
        "events": place.takes_events,
        "journals": place.takes_journals,
    }
    return [name for name, is_taken in kinds.items() if is_taken]


def _on(
    asked: Namespace,
    doing: Doing,
    told: Callable[[Status], None],
    typed: Callable[[str], str],
) -> str:
    if (asked.calendar is None) == (asked.make is None):
        raise WrongUse(WHICH)
    if asked.phrase_file and asked.new_phrase:
        message = "--phrase-file and --new-phrase do not go together."
        raise WrongUse(message)
    set_up = doing.set_up
    phrase = read_secret(asked.phrase_file) if asked.phrase_file else ""
    _refuse_beforehand(asked, set_up, phrase)
    account, password = _account(asked, typed)
    place = _place(asked, doing.asking, account, password)
    is_new_phrase = asked.new_phrase
    if is_new_phrase:
        phrase = set_up.new_phrase()
    level = TextLevel(asked.text or TextLevel.DISCREET.value)
    set_up.turn_on(Choice(account, password, place, level, phrase or set_up.phrase()))
    lines = [NEW_PHRASE.format(phrase=phrase)] if is_new_phrase else []
    status = doing.finish(told)
    if status.trouble is not None:
        lines.append(STANDS[Stand.WAITING].format(name=place.name, trouble=status.trouble))
    else:
        lines.append(ON.format(name=place.name))
    return "\n".join(lines)


def _refuse_beforehand(asked: Namespace, set_up: SetUp, phrase: str) -> None:
    """Raise where nothing can come of it, before a calendar is made for nothing."""
    if not set_up.has_keyring():
        raise WorldFailure(NO_KEYRING)
    memory = set_up.memory()
    if asked.make is not None and memory is not None:
        raise WrongUse(ALREADY.format(name=memory.place.name))
    try:
        if phrase:
            numbers_in(phrase)
    except ValueError as error:
        raise WrongUse(MISSPELT) from error


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


def _sync(doing: Doing, zone: tzinfo, told: Callable[[Status], None]) -> str:
    set_up = doing.set_up
    if set_up.memory() is None:
        raise WrongUse(OFF)
    set_up.try_now()
    status = doing.finish(told)
    if status.trouble is not None:
        raise status.trouble
    return _stands(set_up.memory(), status, zone)


def _off(asked: Namespace, doing: Doing, told: Callable[[Status], None]) -> str:
    set_up = doing.set_up
    if set_up.memory() is None:
        return OFF
    if asked.leave_behind:
        set_up.leave_behind()
        return LEFT_BEHIND
    set_up.turn_off()
    status = doing.finish(told)
    if status.trouble is not None:
        raise status.trouble
    return OFF_NOW


def _phrase(set_up: SetUp) -> str:
    return set_up.phrase() or NO_PHRASE


def _account(asked: Namespace, typed: Callable[[str], str]) -> tuple[Account, str]:
    for what, option, value in (
        ("server", "--url", asked.url),
        ("user", "--user", asked.user),
    ):
        if not value:
            raise WrongUse(NAME_IT.format(what=what, option=option))
    if asked.password_file is not None:
        return Account(asked.url, asked.user), read_secret(asked.password_file)
    if sys.stdin is None or not sys.stdin.isatty():
        raise WrongUse(NOBODY_TYPES)
    try:
        password = typed("Password: ")
    except (EOFError, KeyboardInterrupt) as error:
        sys.stderr.write("\n")
        raise WrongUse(NOT_TYPED) from error
    return Account(asked.url, asked.user), password
