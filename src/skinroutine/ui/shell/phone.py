"""The plan on a phone, beside the window: looked after whenever the heart beats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Slot

if TYPE_CHECKING:
    from skinroutine.app.phone.set_up import SetUp
    from skinroutine.app.ports import Post
    from skinroutine.ui.diary import Diary
    from skinroutine.ui.shell.parts import Parts

QUIET_MS = 3_000
"""For how long the program has run before the first look: a start has other things to do."""


class Beaten(Protocol):
    """An account that is looked after; `set_up` is what a person does about it."""

    @property
    def set_up(self) -> SetUp:
        """What a person does about it."""
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
    """Beats with the diary; it has no clock of its own that would wake the computer."""

    def __init__(self, account: Beaten, diary: Diary, *, quiet_ms: int = QUIET_MS) -> None:
        super().__init__()
        self._account = account
        self._quiet = quiet_ms
        self._since = QElapsedTimer()
        self._since.start()
        diary.changed.connect(self.look)

    @property
    def set_up(self) -> SetUp:
        """What a person does about it."""
        return self._account.set_up

    @Slot()
    def look(self) -> None:
        """Begin a round where one is due."""
        if self._since.elapsed() >= self._quiet:
            self._account.beat()

    @Slot(bool)
    def rest(self, is_resting: bool) -> None:  # noqa: FBT001 - the signal's shape
        """Begin no round while the window is locked; one that is under way may end."""
        self._account.rest(is_resting=is_resting)

    def stop(self) -> None:
        """End what is under way: the diary is about to be closed."""
        self._account.stop()


def phone_of(parts: Parts, post: Post, diary: Diary) -> Phone | None:
    """Return what keeps a calendar on a server in step, where the profile can have one."""
    if parts.phone is None:
        return None
    return Phone(parts.phone(post, diary.changed.emit), diary)
