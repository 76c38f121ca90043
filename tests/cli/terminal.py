"""The two ways a test talks to the command line: a run of the program, and its terminal alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from skinroutine import compose
from skinroutine.app.errors import WrongUse
from skinroutine.cli.arguments import parse
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.status import State

from fakes import FixedClock


@dataclass(frozen=True)
class Answer:
    """What a run of the program came to."""

    code: int
    out: str
    err: str


Program = Callable[..., Answer]


class Terminal:
    """The command line at a fixed moment, over the hand-made days."""

    def __init__(self, session: compose.Session, clock: FixedClock) -> None:
        self.session = session
        self.clock = clock

    def says(self, *said: str) -> str:
        """Return what a command line prints."""
        return compose.terminal(self.session).run(parse(list(said)))

    def refuses(self, *said: str) -> str:
        """Return why a command line is refused; nothing may have been written."""
        before = self.session.store.newest(1000)
        with pytest.raises(WrongUse) as refusal:
            self.says(*said)
        assert self.session.store.newest(1000) == before
        return str(refusal.value)

    def state(self, one: OccurrenceKey) -> State:
        """Return the state of an occurrence as the diary has it now."""
        states = self.session.queries.day(one.day).states
        return next(state for state in states if state.occurrence.key == one)
