"""The proof that a reminder reaches the person: one the usual way, and "did you see it?"."""

from __future__ import annotations

from collections.abc import Callable

from skinroutine.app.diary.desk import DiaryDesk
from skinroutine.app.ports import Delivery, Notifier
from skinroutine.app.reminding.reminder_text import try_out_notice
from skinroutine.domain.record.preferences import PreferenceName

TAG = "try-out"


class Proof:
    """Sends a test reminder; the answer decides which channel comes first from then on."""

    def __init__(self, notifier: Notifier, desk: DiaryDesk) -> None:
        self._notifier = notifier
        self._desk = desk

    def send(self, report: Callable[[Delivery], None]) -> None:
        """Show a test reminder as every reminder is shown; may raise WorldFailure."""
        level = self._desk.queries.preferences().text_level
        self._notifier.withdraw(TAG)
        self._notifier.show(try_out_notice(level, TAG), report)

    def seen(self, delivery: Delivery) -> None:
        """Note that the person saw it; may raise WorldFailure."""
        self._notifier.withdraw(TAG)
        unseen = self._desk.queries.preferences().unseen - {delivery.channel_id}
        self._desk.commands.prefer(PreferenceName.UNSEEN_CHANNELS, ",".join(sorted(unseen)))
        self._desk.commands.prefer(PreferenceName.SEEN_CHANNEL, delivery.channel_id)

    def end(self) -> None:
        """Take the test reminder away."""
        self._notifier.withdraw(TAG)

    def not_seen(self, delivery: Delivery) -> None:
        """Let that channel come last; may raise WorldFailure."""
        self._notifier.withdraw(TAG)
        preferences = self._desk.queries.preferences()
        unseen = preferences.unseen | {delivery.channel_id}
        self._desk.commands.prefer(PreferenceName.UNSEEN_CHANNELS, ",".join(sorted(unseen)))
