"""APScheduler as an alarm clock, nothing more: one date job in UTC that is moved about."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.date import DateTrigger

JOB = "next reminder"


class ApschedulerAlarm:
    """Rings in a thread of its own; `ring` must only pass the word on.

    Misfire grace is None, so a ring that comes late still comes. Waits are monotonic and do not
    count a sleeping computer: whoever uses this keeps a heartbeat beside it.
    """

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring = ring
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            daemon=True,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        self._scheduler.start()

    def set(self, at: datetime | None) -> None:
        """Ring at this instant (UTC; at once where it has passed), or never for None."""
        if at is None:
            with suppress(JobLookupError):
                self._scheduler.remove_job(JOB)
            return
        self._scheduler.add_job(
            self._ring,
            trigger=DateTrigger(at, timezone=UTC),
            id=JOB,
            replace_existing=True,
        )

    def stop(self) -> None:
        """Ring no more, without waiting for a ring under way.

        The job goes first: a scheduler that is shut down while it still has to remove a job that
        has rung leaves a trace instead.
        """
        if self._scheduler.running:
            self.set(None)
            self._scheduler.shutdown(wait=False)
