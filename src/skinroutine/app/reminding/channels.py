"""The chain of channels: a notice that one does not show goes to the next; who did is told."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from skinroutine.app.ports import Delivery, Notice, Notifier, Post
from skinroutine.domain.record.event import NotShownReason

NO_CHANNEL = Delivery("", NotShownReason.NO_SERVER, "this program has no channel to the screen")
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Channel:
    """A notifier with the id by which the person's "I did not see it" remembers it."""

    id: str
    notifier: Notifier


class Chain:
    """Offers a notice to one channel after the other until one takes it; is a Notifier itself.

    Channels the person did not see a test reminder on come last. Where the desktop asks not to be
    disturbed, no further channel is tried: the others would disturb as well.
    """

    def __init__(
        self, channels: Sequence[Channel], unseen: Callable[[], frozenset[str]], post: Post
    ) -> None:
        self._channels = tuple(channels)
        self._unseen = unseen
        self._post = post

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the channels, in the order in which they are tried."""
        return tuple(channel.id for channel in self._in_order())

    def show(self, notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Show a notice on the first channel that takes it, and report which, or why none did."""
        self._offer(notice, self._in_order(), [], report)

    def amend(self, notice: Notice) -> None:
        """Change the pop-up wherever it is."""
        for channel in self._channels:
            channel.notifier.amend(notice)

    def withdraw(self, tag: str) -> None:
        """Close the pop-up wherever it is."""
        for channel in self._channels:
            channel.notifier.withdraw(tag)

    def stop(self) -> None:
        """Stop every channel."""
        for channel in self._channels:
            channel.notifier.stop()

    def _in_order(self) -> list[Channel]:
        unseen = self._unseen()
        return sorted(self._channels, key=lambda one: one.id in unseen)

    def _offer(
        self,
        notice: Notice,
        left: Sequence[Channel],
        failed: list[Delivery],
        report: Callable[[Delivery], None],
    ) -> None:
        if not left:
            report(failed[0] if failed else NO_CHANNEL)
            return
        channel, *others = left

        def on_answer(delivery: Delivery) -> None:
            if delivery.problem is None:
                detail = "; ".join(one.detail for one in failed)
                report(replace(delivery, detail=detail, channel_id=channel.id))
            elif delivery.problem is NotShownReason.DO_NOT_DISTURB:
                report(delivery)
            else:
                log.info("%s did not show it: %s", channel.id, delivery.detail)
                self._offer(notice, others, [*failed, delivery], report)

        try:
            channel.notifier.show(notice, lambda answer: self._post(lambda: on_answer(answer)))
        except (Exception, SystemExit) as fault:  # noqa: BLE001 - of whatever kind: the next one is asked
            log.warning("%s cannot be asked: %s", channel.id, type(fault).__name__)
            on_answer(Delivery(channel.id, NotShownReason.REFUSED, type(fault).__name__))
