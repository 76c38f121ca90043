"""Show and change how the person is reminded."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from skinroutine.app.commands import Commands
from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.ports import Autostart
from skinroutine.app.queries import Queries
from skinroutine.cli.views import dump
from skinroutine.domain.preferences import PreferenceName, Preferences, quiet_value
from skinroutine.domain.routine import MINUTE, ReminderPolicy


@dataclass(frozen=True)
class ReminderSettings:
    """What is set about reminders; `starts_itself` is None where that cannot be read."""

    preferences: Preferences
    policy: ReminderPolicy
    starts_itself: bool | None
    is_paused: bool


def change(asked: Namespace, commands: Commands, queries: Queries, autostart: Autostart) -> None:
    """Set what was asked for and is not so already; every value has been checked before.

    The start with the computer comes last: where the system refuses it, the rest is set.
    """
    if asked.autostart and asked.demo and asked.profile is None:
        message = "A made-up diary is gone at the end, so it cannot start with the computer."
        raise WrongUse(message)
    preferences = queries.preferences()
    if asked.text and asked.text != preferences.text_level:
        commands.prefer(PreferenceName.TEXT_LEVEL, asked.text)
    if asked.quiet is not None:
        quiet = next(iter(asked.quiet), None)
        if quiet != preferences.quiet:
            commands.prefer(PreferenceName.QUIET_HOURS, quiet_value(quiet))
    if asked.repeats is not None or asked.heads_up is not None:
        _revise(asked, commands, queries)
    if asked.autostart:
        autostart.turn(on=asked.autostart == "on")


def gather(queries: Queries, autostart: Autostart) -> ReminderSettings:
    """Return what is set now."""
    starts_itself: bool | None = None
    with suppress(WorldFailure):
        starts_itself = autostart.is_on()
    return ReminderSettings(
        queries.preferences(), queries.routine().dose_policy, starts_itself, queries.is_paused()
    )


def settings_text(found: ReminderSettings) -> str:
    """Return what is set as lines."""
    quiet = quiet_value(found.preferences.quiet)
    heads_up = found.policy.heads_up
    lines = {
        "Text of reminders": found.preferences.text_level.value,
        "Quiet hours": f"{quiet}, for care; doses are reminded" if quiet else "off",
        "Repeats of a dose": _after(found.policy.repeats),
        "Heads-up for a dose": f"{heads_up // MINUTE} min before" if heads_up else "off",
        "Start with the computer": {True: "on", False: "off", None: "not known"}[
            found.starts_itself
        ],
        "Paused today": "yes" if found.is_paused else "no",
    }
    return "\n".join(f"{name:<25}{value}" for name, value in lines.items())


def settings_json(found: ReminderSettings) -> str:
    """Return what is set as JSON; lengths in minutes, null for off or not known."""
    heads_up = found.policy.heads_up
    data: dict[str, Any] = {
        "text": found.preferences.text_level.value,
        "quiet": quiet_value(found.preferences.quiet) or None,
        "repeats": [one // MINUTE for one in found.policy.repeats],
        "heads_up": heads_up // MINUTE if heads_up else None,
        "autostart": found.starts_itself,
        "paused": found.is_paused,
    }
    return dump(data)


def _revise(asked: Namespace, commands: Commands, queries: Queries) -> None:
    """Change one half of the dose's reminder policy and keep the other, from today."""
    routine = queries.routine()
    policy = routine.dose_policy
    if asked.repeats is not None:
        policy = replace(policy, repeats=asked.repeats)
    if asked.heads_up is not None:
        policy = replace(policy, heads_up=next(iter(asked.heads_up), None))
    if policy != routine.dose_policy:
        commands.revise(routine.with_dose_policy(policy))


def _after(repeats: Sequence[timedelta]) -> str:
    lengths = ", ".join(str(one // MINUTE) for one in repeats)
    return f"{lengths} min after the first" if lengths else "off"
