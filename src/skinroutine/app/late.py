"""Adapters that are made, and whose libraries are loaded, when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import PurePath

from skinroutine.app.ports import Alarm, Autostart, Clock, Delivery, Notice, Notifier

SLIP = timedelta(milliseconds=50)
"""By how much the clock may move against the time awake before a wait is no longer right."""


class LateAlarm:
    """An Alarm that is made by the first instant that is set.

    The reminder loop sets the same instant with every heartbeat; it is set anew where it has rung,
    and where the clock was moved or the computer slept, so that the wait is not the right one.
    """

    def __init__(
        self,
        make: Callable[[Callable[[], None]], Alarm],
        ring: Callable[[], None],
        clock: Clock,
    ) -> None:
        self._make, self._ring, self._clock = make, ring, clock
        self._made: Alarm | None = None
        self._is_stopped = False
        self._set: tuple[datetime | None, datetime] | None = None

    def set(self, at: datetime | None) -> None:
        """Ring at this instant (UTC), or never for None; nothing more once it is stopped."""
        if self._is_stopped or (at is None and self._made is None):
            return
        origin = self._clock.now() - timedelta(seconds=self._clock.awake_for())
        before = self._set
        if before is not None and before[0] == at and abs(origin - before[1]) < SLIP:
            return
        self._made = self._made or self._make(self._rings)
        self._set = at, origin
        self._made.set(at)

    def stop(self) -> None:
        """Ring no more."""
        self._is_stopped = True
        if self._made is not None:
            self._made.stop()

    def _rings(self) -> None:
        """Pass the word on, in the alarm's own thread; the instant may be set again after it."""
        self._set = None
        self._ring()


class LateNotifier:
    """A Notifier that is made by the first notice that it is offered."""

    def __init__(self, make: Callable[[], Notifier]) -> None:
        self._make = make
        self._made: Notifier | None = None
        self._is_stopped = False

    def show(self, notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Show a notice; where the program ended before the first one, nobody listens any more."""
        if self._made is None and not self._is_stopped:
            self._made = self._make()
        if self._made is not None:
            self._made.show(notice, report)

    def amend(self, notice: Notice) -> None:
        """Change a notice; nothing was shown yet where nothing was made."""
        if self._made is not None:
            self._made.amend(notice)

    def withdraw(self, tag: str) -> None:
        """Close a notice; nothing was shown yet where nothing was made."""
        if self._made is not None:
            self._made.withdraw(tag)

    def stop(self) -> None:
        """Show no more."""
        self._is_stopped = True
        if self._made is not None:
            self._made.stop()


class LateAutostart:
    """An Autostart that is made by the first question."""

    def __init__(self, make: Callable[[], Autostart]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> Autostart:
        return self._make()

    @property
    def takes_long(self) -> bool:
        """Tell whether a change may wait for a person's answer."""
        return self._made.takes_long

    @property
    def place(self) -> PurePath:
        """Where that is arranged on this system."""
        return self._made.place

    def is_on(self) -> bool:
        """Tell whether the program will start with the computer."""
        return self._made.is_on()

    def is_own(self) -> bool:
        """Tell whether what lies there starts this profile and no other."""
        return self._made.is_own()

    def turn(self, *, on: bool) -> None:
        """Arrange it or call it off."""
        self._made.turn(on=on)
