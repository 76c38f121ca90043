"""The seams: what the use cases need from the world, as protocols."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from pathlib import PurePath
from typing import Protocol

from skinroutine.domain.plan.routine import StepKind
from skinroutine.domain.record.event import Event, Fact, NotShownReason

Post = Callable[[Callable[[], None]], None]
"""Run a call later in the thread that owns the diary; may itself be called from any thread."""


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...

    def zone(self) -> tzinfo:
        """Return the zone the person is in now."""
        ...

    def zone_name(self) -> str:
        """Return the IANA name of that zone, or UTC+HH:MM where it has none."""
        ...

    def awake_for(self) -> float:
        """Return seconds that only go on while the computer is awake, from any beginning."""
        ...

    def since_boot(self) -> float:
        """Return seconds since the computer was started, its sleep included."""
        ...


class EventLog(Protocol):
    """The append-only log; every method may raise WorldFailure, and then nothing was changed."""

    @property
    def device(self) -> str:
        """The name of this device among the facts."""
        ...

    def append(self, facts: Sequence[Fact], at: datetime, zone: str) -> tuple[Event, ...]:
        """Write facts in one transaction, durable on return; `at` is UTC."""
        ...

    def adopt(
        self,
        events: Sequence[Event],
        also: Sequence[Fact],
        at: datetime,
        zone: str,
        instead_of: Collection[str] = (),
    ) -> int:
        """Write events of another diary as they are, and facts told now, in one transaction.

        Events whose ids are known are left out; return how many rows were written. The facts come
        in order after all that was here before, and are one `batch`. `instead_of` are the ids of a
        diary in which nobody has said anything yet: it gives way to events, never to nothing, and
        where it holds anything else WrongUse says so.
        """
        ...

    def about(self, first: date, last: date) -> tuple[Event, ...]:
        """Return every event that speaks of these routine days, both included, in order."""
        ...

    def done(self, steps: Collection[str], first: date, last: date) -> tuple[Event, ...]:
        """Return what was said of these steps being done on these routine days, in order.

        That is their ticks and skips, what took those back, the notes on them, and their uses as
        needed; what undoes anything of those days is there too.
        """
        ...

    def noted(self, first: date, last: date) -> tuple[Event, ...]:
        """Return what the diary pages of these days say, and what undoes any fact, in order."""
        ...

    def general(self) -> tuple[Event, ...]:
        """Return what speaks of no single day, in order: revisions of the routine, preferences."""
        ...

    def newest(self, limit: int) -> tuple[Event, ...]:
        """Return the last `limit` events, in order."""
        ...

    def first_day(self) -> date | None:
        """Return the earliest routine day that any fact of the checklist speaks of, or None."""
        ...

    def seed(self) -> str:
        """Return what ids of exports are made from, the same for good; empty in an empty diary."""
        ...

    def version(self) -> int:
        """Return a number that changes when another program has written."""
        ...

    def stamp(self) -> tuple[int, int]:
        """Return what changes with anything that is written, here or by another program."""
        ...


class Press(StrEnum):
    """What a person can ask for on a pop-up; a click beside the buttons asks to open."""

    OPEN = "open"
    DONE = "done"
    SNOOZE = "snooze"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Button:
    """A button of a pop-up: what it asks for, and its words."""

    press: Press
    words: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What a pop-up says and offers.

    `tag` names the pop-up: showing the same tag again replaces it, withdrawing the tag closes it.
    `kind` chooses the picture; None is a plain bell. `stays` asks the desktop to keep it until it
    is answered. `is_discreet` forbids the program's name and mark around it.
    """

    title: str
    body: str
    tag: str = ""
    buttons: tuple[Button, ...] = ()
    kind: StepKind | None = None
    stays: bool = False
    is_discreet: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a notice: the channel that took it, or the problem and one line on it.

    `channel` is for people; `channel_id` is the one the chain knows it by. Where a notice was
    shown, `detail` says why earlier channels did not.
    """

    channel: str
    problem: NotShownReason | None = None
    detail: str = ""
    channel_id: str = ""


Pressed = Callable[[str, Press], None]
"""Told, from any thread, the tag of a pop-up and what was asked for on it."""


class Notifier(Protocol):
    """Shows pop-ups, over one channel or several; never raises and never blocks the caller."""

    def show(self, notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Show a notice and report once, from any thread, what became of it."""
        ...

    def amend(self, notice: Notice) -> None:
        """Change the pop-up with this tag where it is still on the screen and can be changed."""
        ...

    def withdraw(self, tag: str) -> None:
        """Close the pop-up with this tag where it is still on the screen and can be closed."""
        ...

    def stop(self) -> None:
        """Finish what was asked for, within a second, and show nothing more."""
        ...


class Autostart(Protocol):
    """Starting with the computer; every method may raise WorldFailure."""

    @property
    def takes_long(self) -> bool:
        """Tell whether a change may wait for a person's answer: then it belongs in a thread."""
        ...

    @property
    def place(self) -> PurePath:
        """Where that is arranged on this system."""
        ...

    def is_on(self) -> bool:
        """Tell whether the program will start with the computer, by what really lies there."""
        ...

    def is_own(self) -> bool:
        """Tell whether what lies there, if anything does, starts this profile and no other."""
        ...

    def turn(self, *, on: bool) -> None:
        """Arrange it or call it off, and look whether that came about; otherwise WorldFailure."""
        ...


class Alarm(Protocol):
    """Rings once at an instant; setting it again moves it."""

    def set(self, at: datetime | None) -> None:
        """Ring at this instant (UTC; at once where it has passed), or never for None."""
        ...

    def stop(self) -> None:
        """Ring no more."""
        ...
