"""The windows of a profile that can be locked, one after another in the same process.

A start without the key shows the lock page alone, until there is one. The lock is turned on and off
while the diary is closed: the program of the window ends, the work has a window of its own, and a
program made anew goes on at the same place. So no connection, no cache and no widget is left that
was made for the other kind of file, and the claim to be the only window of the profile is never
let go in between.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from skinroutine import compose
from skinroutine.adapters.system import files
from skinroutine.adapters.system.ahead_file import AheadInFile
from skinroutine.adapters.system.system_clock import SystemClock
from skinroutine.app.errors import DiaryDamaged, WorldFailure
from skinroutine.app.keeping.ports import GoOn
from skinroutine.app.ports import Alarm, Post, Pressed
from skinroutine.app.reminding.ahead import AheadKeeper, AheadLoop
from skinroutine.app.reminding.channels import Chain, Channel
from skinroutine.app.renewal import Renewal
from skinroutine.app.tongue import tr
from skinroutine.compose import desktop
from skinroutine.domain.plan.routine import Routine
from skinroutine.ui.screens.lock.desk import TurnOff, TurnOn, Wish
from skinroutine.ui.shell.application import Application, Parts
from skinroutine.ui.shell.locked_start import LockedParts
from skinroutine.ui.shell.main_window import GoesOn
from skinroutine.ui.shell.pages import Kept
from skinroutine.ui.shell.single_instance import SingleInstance
from skinroutine.ui.shell.stages import run_locked, run_work
from skinroutine.ui.wording import lock as words


class Windows:
    """Runs them until the person quits."""

    def __init__(
        self,
        application: Application,
        instance: SingleInstance,
        profile: Path,
        first_routine: Callable[[], Routine],
        *,
        demo: bool,
        renewal: Renewal | None = None,
    ) -> None:
        self._renewal = renewal
        self._application = application
        self._instance = instance
        self._profile = profile
        self._first_routine = first_routine
        self._demo = demo
        self._lock = compose.lock_of(profile)
        self._ahead = AheadInFile(profile)
        self._key: bytes | None = None
        self._goes_on: GoesOn | None = application.goes_on

    def run(self, *, background: bool) -> int:
        """Ask for the key where there is a lock, then show the window; return the exit code."""
        is_locked = False
        while True:
            if self._key is None and self._lock.is_on():
                parts = self._locked_parts()
                start = run_locked(
                    self._application.qt, parts, self._instance, background=background
                )
                if start.key is None and not start.is_lock_gone:
                    return 0
                self._key, is_locked = start.key, start.is_from_keyring
                background = background and is_locked
            code = self._show(background=background, is_locked=is_locked)
            if self._application.is_to_erase:
                from skinroutine.compose.erase import eraser

                deleting = eraser(self._profile, self._instance.release)
                return self._application.say_farewell(deleting.erase())
            if self._application.is_to_renew:
                self._application.renew(self._instance)
                self._goes_on = self._application.goes_on
                background = self._application.is_background
                is_locked = self._application.was_locked
                continue
            wish, background, is_locked = self._application.wish, False, False
            if wish is None or not self.carry_out(wish):
                return code

    def carry_out(self, wish: Wish) -> bool:
        """Turn the lock on or off; tell whether the program goes on."""
        goes_on = self._application.goes_on or GoesOn("settings", Kept())
        job, sentence = (
            (self._turn_on(wish), words.ENCRYPTING)
            if isinstance(wish, TurnOn)
            else (self._turn_off(wish), words.DECRYPTING)
        )
        where = (files.resources(), self._profile)
        work = run_work(self._application.qt, where, self._instance, tr(sentence), job)
        said = work.said or str(work.result)
        self._goes_on = replace(goes_on, said=said)
        return not work.is_over

    def _turn_on(self, wish: TurnOn) -> Callable[[GoOn], str]:
        def job(go_on: GoOn) -> str:
            self._key = self._lock.turn_on(wish.passphrase, go_on)
            if wish.in_keyring:
                try:
                    self._lock.keep_in_keyring(self._key)
                except WorldFailure as failure:
                    return words.not_kept(str(failure))
            return tr(words.TURNED_ON)

        return job

    def _turn_off(self, wish: TurnOff) -> Callable[[GoOn], str]:
        def job(go_on: GoOn) -> str:
            self._lock.turn_off(wish.passphrase, go_on)
            self._key = None
            self._ahead.remove()
            return tr(words.TURNED_OFF)

        return job

    def _show(self, *, background: bool, is_locked: bool) -> int:
        """Show the window; a diary that is damaged is offered to be rescued first."""
        while True:
            try:
                return self._show_once(background=background, is_locked=is_locked)
            except DiaryDamaged:
                from skinroutine.compose.rescue import offer_rescue

                if not offer_rescue(self._application, self._profile, self._key):
                    return 1

    def _show_once(self, *, background: bool, is_locked: bool) -> int:
        self._application.wish = None
        with compose.open_session(
            self._profile,
            demo=self._demo,
            wait=compose.WINDOW_WAIT,
            key=self._key,
            first_routine=self._first_routine,
        ) as session:
            parts = self._with_lock(session)
            return self._application.run(
                parts, self._instance, background=background, is_locked=is_locked
            )

    def _with_lock(self, session: compose.Session) -> Parts:
        parts = compose.window_parts(session, is_demo=self._demo, renewal=self._renewal)
        parts = replace(parts, goes_on=self._goes_on)
        if self._key is None:
            return parts
        keeper = AheadKeeper(self._ahead, session.store, session.queries, session.clock)
        return replace(parts, ahead=keeper, session_lock=_listen_for_lock)

    def _locked_parts(self) -> LockedParts:
        return LockedParts(
            lock=self._lock,
            reminders=self._reminders,
            sleep_signals=compose.listen_for_sleep,
            resources=files.resources(),
            profile=self._profile,
            read_ahead=desktop.read_ahead(),
        )

    def _reminders(self, post: Post, pressed: Pressed, own: Sequence[Channel]) -> AheadLoop:
        known = self._ahead.read()
        unseen = known.unseen if known is not None else frozenset[str]()
        channels = (*compose.desktop_channels(pressed, self._profile), *own)
        made: list[AheadLoop] = []
        alarm: Alarm = compose.late_alarm(lambda: post(made[0].wake))
        loop = AheadLoop(
            file=self._ahead,
            clock=SystemClock(),
            notifier=Chain(channels, lambda: unseen, post),
            alarm=alarm,
            post=post,
        )
        made.append(loop)
        return loop


def _listen_for_lock(on_lock: Callable[[], None]) -> None:
    """Hear that the desktop is locked where the system tells."""
    if sys.platform == "linux":
        from skinroutine.adapters.desktop.session_lock import SessionLock

        SessionLock(on_lock).start()
