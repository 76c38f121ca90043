"""A program that is replaced or removed while it runs: when it begins again, and what is said.

One look for each heartbeat. What is being written at the moment is not judged: two looks in a row
have to find the same.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Lying:
    """What lies in the place that the program was started from.

    `mark` is another one once the program was replaced, and None where it is gone. `stir` changes
    as well while it is being written.
    """

    mark: Hashable | None
    stir: Hashable = None


class Installed(Protocol):
    """The files of the program: those that it was started from, and what lies there now."""

    @property
    def started(self) -> Lying:
        """What lay there when the program was started."""
        ...

    def look(self) -> Lying:
        """Return what lies there now; costs next to nothing, and never raises."""
        ...


@dataclass(frozen=True, slots=True)
class Scene:
    """What goes on in the program.

    `is_seen` is whether a window is on the screen; `is_underway` whether something is not saved or
    a job is being done; `is_reminding` whether a pop-up stands or is on its way, which would be
    taken away; `has_key` whether a passphrase would be asked for that was typed already.
    """

    is_seen: bool = False
    is_underway: bool = False
    is_reminding: bool = False
    has_key: bool = False

    @property
    def is_safe(self) -> bool:
        """Whether nobody is disturbed by a start anew, and nothing is lost."""
        return not (self.is_seen or self.is_underway or self.is_reminding or self.has_key)


class Act(Enum):
    """What is to be done after a look."""

    WAIT = "wait"
    OFFER = "offer to begin again"
    BEGIN_AGAIN = "begin again, unasked"
    SAY_GONE = "say that it was removed"
    TAKE_BACK = "say no more of it: all is as it was"


UNSETTLED = Lying(None, "being written")
"""Stands for what was said of files that have changed since; nothing that lies there is equal."""


@dataclass(frozen=True, slots=True)
class Known:
    """What was found so far, what of that was said, and of what a start anew was tried."""

    started: Lying
    last: Lying
    said: Lying | None = None
    tried: Lying | None = None


def beginning(started: Lying) -> Known:
    """Return what is known before the first look."""
    return Known(started, started)


def decide(known: Known, now: Lying, scene: Scene) -> tuple[Known, Act]:
    """Return what is known after a look, and what is to be done: one start anew for each change."""
    is_settled, known = now == known.last, replace(known, last=now)
    if not is_settled:
        return known, Act.WAIT
    if now.mark == known.started.mark:
        act = Act.WAIT if known.said is None else Act.TAKE_BACK
        return replace(known, said=None), act
    if now.mark is None:
        return _say(known, now, Act.SAY_GONE)
    if scene.is_safe and known.tried != now:
        return replace(known, tried=now), Act.BEGIN_AGAIN
    return _say(known, now, Act.OFFER)


def put_off(known: Known) -> Known:
    """Return the same with a start anew that did not come to pass: somebody came in between."""
    return replace(known, tried=None)


def _say(known: Known, now: Lying, act: Act) -> tuple[Known, Act]:
    """Say a thing once."""
    if known.said == now:
        return known, Act.WAIT
    return replace(known, said=now), act


class Renewal:
    """What is known of the program's files for the life of a process, through all its windows."""

    def __init__(self, installed: Installed) -> None:
        self._installed = installed
        self._known = beginning(installed.started)
        self._tried = installed.started

    def look(self, scene: Callable[[], Scene]) -> Act:
        """Look once, and return what is to be done; who is there is asked where that matters."""
        now, known = self._installed.look(), self._known
        if now == known.last == known.started and known.said is None:
            return Act.WAIT
        self._known, act = decide(known, now, scene())
        return act

    def tries(self) -> None:
        """Note what lies there: it is about to be tried."""
        self._tried = self._installed.look()

    def is_still(self) -> bool:
        """Tell whether what was tried lies there still, and would be what is started."""
        return self._tried.mark is not None and self._installed.look() == self._tried

    def fail(self) -> None:
        """Note that what was tried cannot be started: that is said, and it is not tried again."""
        self._known = replace(self._known, said=self._tried, tried=self._tried)

    def say_anew(self) -> None:
        """Try it another time, and say what the next look finds once it is settled."""
        self._known = replace(put_off(self._known), said=UNSETTLED)

    def put_off(self) -> None:
        """Try it another time: somebody, or another change of the files, came in between."""
        self._known = put_off(self._known)

    def begin(self) -> None:
        """Say everything anew: another window of the same process has said nothing so far."""
        self._known = replace(self._known, said=None)
