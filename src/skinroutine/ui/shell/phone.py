"""The plan on a phone, beside the window: looked after whenever the heart beats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from skinroutine.app.errors import Told

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from skinroutine.app.phone.loop import Status
    from skinroutine.app.phone.set_up import SetUp
    from skinroutine.app.ports import Post
    from skinroutine.ui.diary import Diary
    from skinroutine.ui.parts.page import Page
    from skinroutine.ui.screens.phone.notice import PhoneNotice
    from skinroutine.ui.shell.parts import Parts
    from skinroutine.ui.wording.phone import Notice

QUIET_MS = 3_000
"""For how long the program has run before the first look: a start has other things to do."""
GRACE_MS = 90_000
"""For how long a calendar has to be found late before that is told: a first round may mend it."""


class Beaten(Protocol):
    """An account that is looked after; `set_up` is what a person does about it."""

    @property
    def set_up(self) -> SetUp:
        """What a person does about it."""
        ...

    def is_on(self) -> bool:
        """Tell whether there is an account; costs next to nothing."""
        ...

    def beat(self) -> None:
        """Begin a round where one is due; costs next to nothing where none is."""
        ...

    def rest(self, *, is_resting: bool) -> None:
        """Begin no round while the window is locked."""
        ...

    def stop(self) -> None:
        """End what is under way, within a second."""
        ...


class Phone(QObject):
    """Beats with the diary; it has no clock of its own that would wake the computer.

    `noticed` has what the person is to be told without asking, or None: a calendar that has not
    agreed for long, or that waits for the person. What was put away comes back the next day.
    """

    noticed = Signal(object)

    def __init__(
        self, account: Beaten, diary: Diary, *, quiet_ms: int = QUIET_MS, grace_ms: int = GRACE_MS
    ) -> None:
        super().__init__()
        self._account, self._diary = account, diary
        self._quiet, self._grace = quiet_ms, grace_ms
        self._since, self._late = QElapsedTimer(), QElapsedTimer()
        self._since.start()
        self._is_resting = False
        self._put_away: date | None = None
        self.notice: Notice | None = None
        diary.changed.connect(self.look)

    @property
    def set_up(self) -> SetUp:
        """What a person does about it."""
        return self._account.set_up

    @Slot()
    def look(self) -> None:
        """Begin a round where one is due, and see whether something has to be told."""
        if self._since.elapsed() < self._quiet:
            return
        self._account.beat()
        try:
            notice = self._notice()
        except Told:
            return  # the diary cannot be read now, which is told elsewhere
        if notice != self.notice:
            self.notice = notice
            self.noticed.emit(notice)

    @Slot()
    def put_away(self) -> None:
        """Tell nothing more today."""
        self._put_away = self._diary.queries.today()
        self.look()

    @Slot(bool)
    def rest(self, is_resting: bool) -> None:  # noqa: FBT001 - the signal's shape
        """Begin no round while the window is locked; one that is under way may end."""
        self._is_resting = is_resting
        self._late.invalidate()
        self._account.rest(is_resting=is_resting)

    def stop(self) -> None:
        """End what is under way: the diary is about to be closed."""
        self._account.stop()

    def _notice(self) -> Notice | None:
        """Return what has to be told now, or None."""
        if self._is_resting or not self._account.is_on():
            return None
        from skinroutine.ui.wording import phone as words
        from skinroutine.ui.wording.keeping import Present

        status, queries = self._account.set_up.status(), self._diary.queries
        is_pressing = words.needs_person(status)
        if not is_pressing and not self._is_late(status):
            return None
        present = Present(queries.today(), queries.moment().zone)
        return words.notice(status, present) if present.today != self._put_away else None

    def _is_late(self, status: Status) -> bool:
        """Tell whether both have not agreed for long, also after some time in which they could."""
        from skinroutine.app.phone.set_up import is_late

        if not is_late(status, self._diary.queries.moment().now):
            self._late.invalidate()
            return False
        if not self._late.isValid():
            self._late.start()
        return self._late.elapsed() >= self._grace


class AboveToday(QObject):
    """Puts what is told of the phone above the list of Today; made when it is first needed."""

    def __init__(self, page: Page, phone: Phone, to_settings: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._phone, self._to_settings = page, phone, to_settings
        self.card: PhoneNotice | None = None
        phone.noticed.connect(self.show_notice)
        QTimer.singleShot(0, self, self.show_notice)

    @Slot()
    def show_notice(self) -> None:
        """Show what has to be told now, or nothing."""
        notice = self._phone.notice
        if self.card is None:
            if notice is None:
                return
            from skinroutine.ui.screens.phone.notice import PhoneNotice

            self.card = PhoneNotice(self._page.look)
            self.card.settings_requested.connect(self._to_settings)
            self.card.put_away.connect(self._phone.put_away)
            inside = self._page.inside
            inside.insertWidget(inside.indexOf(self._page.heading) + 1, self.card)
            self._page.fit_again()
        self.card.show_notice(notice)


def phone_of(parts: Parts, post: Post, diary: Diary) -> Phone | None:
    """Return what keeps a calendar on a server in step, where the profile can have one."""
    if parts.phone is None:
        return None
    return Phone(parts.phone(post, diary.changed.emit), diary)
