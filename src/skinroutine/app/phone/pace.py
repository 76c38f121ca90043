"""When to look at the server again: soon after a change here, now and then otherwise; pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from skinroutine.app.phone.ports import Kind, Trouble

QUIET = timedelta(seconds=3)
"""How long nothing has changed here before it is told there: ticks often come in a row."""
LOOK = timedelta(minutes=10)
"""How often it is looked whether something was said there."""
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=30), timedelta(minutes=30)
"""How long to wait after trouble: twice as long each time, up to the longest."""
HARD_WAIT = timedelta(hours=1)
"""How long to wait after trouble that only the person can mend."""
AT_ONCE = 5
"""So many rounds in a row go on at once where something was left to do; then that waits too."""
HARD = frozenset(
    {
        Kind.CERTIFICATE,
        Kind.PASSWORD,
        Kind.FORBIDDEN,
        Kind.NOT_A_CALENDAR,
        Kind.GONE,
        Kind.INSECURE,
    }
)
BESIDE = frozenset({Kind.NOT_OURS, Kind.NEWER})
"""Pages of other computers that cannot be read here: everything else goes on as ever."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How the rounds have gone: when (UTC) the last one ended, and what came in its way.

    `partial` counts rounds in a row that left something to do, `failures` troubles in a row.
    """

    ended_at: datetime | None = None
    partial: int = 0
    failures: int = 0
    trouble: Trouble | None = None

    def after(
        self,
        ended_at: datetime,
        trouble: Trouble | None,
        *,
        is_whole: bool,
        has_come_on: bool = False,
    ) -> Pace:
        """Return how they have gone with one round more.

        Facts that are told or heard in many rounds come on with each: those do not wait.
        """
        failures = self.failures + 1 if trouble is not None else 0
        partial = 0 if is_whole else 1 if has_come_on else self.partial + 1
        return Pace(ended_at, partial, failures, trouble)

    def wait(self) -> timedelta:
        """Return how long after the last round the next one begins by itself."""
        if self._is_beside:
            return LOOK
        if self.trouble is None:
            return timedelta(0) if 0 < self.partial < AT_ONCE else LOOK
        doubled = FIRST_WAIT * 2 ** min(self.failures - 1, 10)
        own = HARD_WAIT if self.trouble.kind in HARD else min(doubled, LONGEST_WAIT)
        return max(own, self.trouble.wait or timedelta(0))

    @property
    def _is_beside(self) -> bool:
        return self.trouble is not None and self.trouble.kind in BESIDE

    def is_due(self, now: datetime, changed_at: datetime | None) -> bool:
        """Tell whether a round is due; `changed_at` (UTC) is when something changed since the last.

        A change does not shorten the wait after trouble. A clock that was set back makes it due.
        """
        if self.ended_at is None or now < self.ended_at:
            return True
        if now >= self.ended_at + self.wait():
            return True
        if (self.trouble is not None and not self._is_beside) or changed_at is None:
            return False
        return not timedelta(0) <= now - changed_at < QUIET
