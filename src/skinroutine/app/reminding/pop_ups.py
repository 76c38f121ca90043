"""What is on the screen: closed or changed when a step on it is settled, and asked about by tag."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from skinroutine.app.ports import Button, Notice, Notifier, Press
from skinroutine.app.reminding.reminder_text import (
    SNOOZE,
    TAKEN_WITH_FOOD,
    UNLOCK,
    away_notice,
    reminder_notice,
)
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import State
from skinroutine.domain.reminding.reminder import Prompt


@dataclass(frozen=True, slots=True)
class PopUp:
    """One pop-up: the prompts it speaks of and how.

    `announced` are those it was made for; a summary after an absence speaks of others as well.
    `snooze` is how much later its button puts it off. `asked_at` (UTC) and `asked_in` (a zone's
    name) are when and where the channels were asked. One that is veiled names nothing, whatever
    its level is, and its one button opens the program, to be unlocked.
    """

    tag: str
    prompts: tuple[Prompt, ...]
    announced: tuple[Prompt, ...]
    level: TextLevel
    is_summary: bool
    asked_at: datetime
    asked_in: str
    channel: str = ""
    snooze: timedelta = SNOOZE
    is_veiled: bool = False

    @property
    def keys(self) -> tuple[OccurrenceKey, ...]:
        """The occurrences it speaks of."""
        return tuple(prompt.state.occurrence.key for prompt in self.prompts)

    @property
    def announced_keys(self) -> tuple[OccurrenceKey, ...]:
        """The occurrences it was made for."""
        return tuple(prompt.state.occurrence.key for prompt in self.announced)

    @property
    def notice(self) -> Notice:
        """What it says."""
        if self.is_veiled:
            to_open = (Button(Press.OPEN, tr(UNLOCK)),)
            return replace(self._at_level(TextLevel.DISCREET), buttons=to_open)
        return self._at_level(self.level)

    def _at_level(self, level: TextLevel) -> Notice:
        if self.is_summary:
            states = [prompt.state for prompt in self.prompts]
            return away_notice(states, level, tag=self.tag)
        return reminder_notice(
            self.prompts, level, now=self.asked_at, tag=self.tag, snooze=self.snooze
        )

    @property
    def says_with_food(self) -> bool:
        """Tell whether its button says that the dose was taken with food."""
        words = {button.words for button in self.notice.buttons if button.press is Press.DONE}
        return tr(TAKEN_WITH_FOOD) in words


class PopUps:
    """The pop-ups that may still be on the screen, oldest first."""

    def __init__(self, notifier: Notifier) -> None:
        self._notifier = notifier
        self._shown: dict[str, PopUp] = {}

    @property
    def are_any(self) -> bool:
        """Whether one may still be on the screen."""
        return bool(self._shown)

    def put(self, pop_up: PopUp) -> None:
        """Note a pop-up that a channel took; older ones no longer speak of its occurrences."""
        for older in list(self._shown.values()):
            left = [p for p in older.prompts if p.state.occurrence.key not in pop_up.keys]
            self._keep(older, left)
        self._shown[pop_up.tag] = pop_up

    def tidy(self, states: Iterable[State], now: datetime) -> None:
        """Close or change what speaks of occurrences that are no longer open."""
        open_keys = {
            state.occurrence.key
            for state in states
            if state.status.is_open
            and not (state.prompting.snoozed_until and state.prompting.snoozed_until > now)
        }
        for pop_up in list(self._shown.values()):
            left = [p for p in pop_up.prompts if p.state.occurrence.key in open_keys]
            self._keep(pop_up, left)

    def get(self, tag: str) -> PopUp | None:
        """Return the pop-up with this tag, or None where it is gone."""
        return self._shown.get(tag)

    def veil(self, *, is_veiled: bool) -> None:
        """Let what is on the screen name nothing, or say again what it said."""
        for tag, pop_up in list(self._shown.items()):
            if pop_up.is_veiled is not is_veiled:
                self._shown[tag] = replace(pop_up, is_veiled=is_veiled)
                self._notifier.amend(self._shown[tag].notice)

    def clear(self) -> None:
        """Close all of them."""
        for tag in self._shown:
            self._notifier.withdraw(tag)
        self._shown.clear()

    def _keep(self, pop_up: PopUp, left: Sequence[Prompt]) -> None:
        """Let a pop-up speak of what is left of it: change it, or close it."""
        if len(left) == len(pop_up.prompts):
            return
        if not left:
            del self._shown[pop_up.tag]
            self._notifier.withdraw(pop_up.tag)
            return
        smaller = replace(pop_up, prompts=tuple(left))
        self._shown[pop_up.tag] = smaller
        self._notifier.amend(smaller.notice)
