"""The plan on a phone, set up step by step: what it does, server, calendar, words, computers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from skinroutine.app.errors import Told
from skinroutine.app.phone.ports import Account, Kind, Place
from skinroutine.app.phone.set_up import Asking, Choice, SetUp
from skinroutine.app.tongue import tr
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.phone.late_steps import SayingStep, SharingStep
from skinroutine.ui.screens.phone.pieces import Asked, Foot, Step
from skinroutine.ui.screens.phone.steps import AboutStep, CalendarStep, ServerStep
from skinroutine.ui.screens.phone.work import Answer, AskWork, CallWork, KeepWork, KeyringWork
from skinroutine.ui.wording import phone as words
from skinroutine.ui.wording.keeping import Present

PAGES = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class PhoneDialog(Dialog):
    """Asks for everything before anything is written; closed, it forgets what was typed.

    Server and keyring are asked in threads. What comes after that was stopped or the dialog was
    closed is dropped.
    """

    def __init__(
        self,
        look: Look,
        window: QWidget,
        phone: SetUp,
        asking: Callable[[], Asking],
        present: Present,
    ) -> None:
        self._memory = phone.memory()  # no half dialog where that fails
        super().__init__(look, window, tr(words.TITLE))
        self._phone, self._make_asking, self._present = phone, asking, present
        self._is_closed, self._can_go_on = False, True
        self._asked, self._work = 0, cast("CallWork | None", None)
        self._heard: Callable[[object], None] = self._on_places
        self._tested: tuple[Account, str] | None = None
        self._make_steps()
        self._above_buttons = Foot(look)
        self.problem = self._above_buttons.problem
        self.foot.addWidget(self._above_buttons)
        self.next = self.add_primary(tr(words.NEXT))
        self.back = self.add_button(tr(words.BACK))
        self.cancel = self.add_button(tr(words.CANCEL), role="quiet")
        self.next.clicked.connect(self._on_next)
        self.back.clicked.connect(self._on_back)
        self.cancel.clicked.connect(self.reject)
        self._number = 0
        self._show_step(0)
        self._keyring: CallWork | KeyringWork
        if self.sharing.is_waiting:
            self._keyring = CallWork(0, phone.phrase, "keyring")
            self._keyring.answered.connect(self._on_phrase)
        else:
            self._keyring = KeyringWork(phone.has_keyring)
            self._keyring.found.connect(self._on_keyring)
        self._keyring.start()

    def _make_steps(self) -> None:
        """Make a step for each question; of an account that is there not all is asked anew."""
        phone, look, memory = self._phone, self.look, self._memory
        self.is_change = memory is not None
        level = memory.level if memory else TextLevel.DISCREET
        self.about = AboutStep(look)
        self.server = ServerStep(look, memory.account if memory else None)
        self.calendar = CalendarStep(look)
        self.saying = SayingStep(look, level, phone.preview, self._present)
        is_shared = memory is not None and memory.shelf is not None
        self.sharing = SharingStep(
            look, phone.new_phrase, is_shared=is_shared, is_change=self.is_change
        )
        self._steps: tuple[Step, ...] = (self.server, self.saying, self.sharing)
        if not self.is_change:
            self._steps = (self.about, self.server, self.calendar, self.saying, self.sharing)
        for number, one in enumerate(self._steps, start=1):
            one.count(number, len(self._steps))
            one.hide()
            self.inside.addWidget(one)
            one.changed.connect(self._on_changed)
            one.revealed.connect(self._on_revealed)
        self.inside.addStretch(1)

    @property
    def place(self) -> Place | None:
        """The calendar that is written to."""
        return self._memory.place if self._memory is not None else self.calendar.place

    @property
    def step(self) -> Step:
        """The step that is on show."""
        return self._steps[self._number]

    @property
    def is_busy(self) -> bool:
        """Whether server or keyring is being asked."""
        return self._work is not None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the first thing to do."""
        super().showEvent(event)
        self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Turn the page of a step that is taller than its room: words take no focus."""
        if event.key() in PAGES:
            self._area.verticalScrollBar().triggerAction(PAGES[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Hold nothing any more that was typed in secret, and be closed, however it went."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.let_go()
            self._tested = None
            self.server.forget()
            self.sharing.forget()
            QTimer.singleShot(0, self, self._close)

    def done(self, result: int) -> None:
        """Close; what else hides it finds it closed."""
        self._is_closed = True
        super().done(result)

    @Slot()
    def _close(self) -> None:
        if not self._is_closed:
            self.done(0)

    def let_go(self) -> None:
        """End what goes on; nobody waits for its answer."""
        if self._work is not None:
            self._work.stop()
            self._work = None

    @Slot()
    def reject(self) -> None:
        """Close; where somebody is being asked, end that first, and close at the second time."""
        if self._work is None:
            super().reject()
            return
        self.let_go()
        self._show_busy("")
        self._say(tr(words.STOPPED))
        self.cancel.setFocus()

    @Slot(bool)
    def _on_keyring(self, is_there: bool) -> None:  # noqa: FBT001 - the signal's shape
        """Go no further without one, whatever was typed by then."""
        if is_there or self.is_change or self._is_closed:
            return
        self.let_go()
        self._show_busy("")
        self._can_go_on = False
        self._show_step(0)
        self.about.tell_no_keyring()
        self._fit_soon()

    @Slot(object)
    def _on_phrase(self, answer: Answer) -> None:
        """Show the phrase in use, or why the keyring does not say it."""
        if not self._is_closed:
            self.sharing.show_in_use(cast("str", answer.result or ""), answer.sentence)

    def _begin(self) -> None:
        """Have the step heard, and the focus where it begins."""
        announce(self, self.step.name)
        first = self.step.first
        if first is not None:
            self.bring(first)
        else:
            (self.next if self.next.isEnabled() else self.cancel).setFocus()

    def _show_step(self, number: int) -> None:
        self.step.hide()
        self.step.tell("")
        self._number = number
        self.setAccessibleDescription(self.step.name)
        self._say("")
        if self.step is self.saying:
            self.saying.show_level()
        self.step.show()
        self.back.setVisible(number > 0)
        self._name_next()
        self.fit()
        self._area.verticalScrollBar().setValue(0)
        if self.isVisible():
            self._begin()

    def _name_next(self) -> None:
        words_of_it = words.NEXT
        if self.step is self.server and not self._is_tested:
            words_of_it = words.TEST
        elif self.step is self.calendar and self.calendar.is_new:
            words_of_it = words.MAKE_IT
        elif self.step is self.sharing:
            words_of_it = words.SAVE if self.is_change else words.TURN_ON
        self.next.setText(tr(words_of_it))
        self.next.setEnabled(not self.is_busy and self._can_go_on and self.step.is_ready)

    @property
    def _is_tested(self) -> bool:
        """Whether the server took what is typed; what the keyring has is tried by each round."""
        tested = (self.server.account, self.server.secret)
        return self.server.is_as_kept or self._tested == tested

    @Slot()
    def _on_changed(self) -> None:
        self._name_next()
        self._fit_soon()

    @Slot(QWidget)
    def _on_revealed(self, shown: QWidget) -> None:
        """Have in view what came on show, but first what was chosen."""
        QTimer.singleShot(0, shown, partial(self._show_all, shown, self.step.first or shown))

    @Slot()
    def _on_back(self) -> None:
        if not self.is_busy and self._number > 0:
            self._show_step(self._number - 1)

    @Slot()
    def _on_next(self) -> None:
        if self.is_busy or not self._can_go_on:
            return
        self._say("")
        if self.step is self.server:
            self._leave_server()
        elif self.step is self.calendar:
            self._leave_calendar()
        elif self.step is self.sharing:
            self._turn_on()
        else:
            self._show_step(self._number + 1)

    def _leave_server(self) -> None:
        self.server.forgive()
        lacking = self.server.lacking()
        if lacking is not None:
            self._point_at(lacking)
        elif self._is_tested:
            self._show_step(self._number + 1)
        else:
            account, secret = self.server.account, self.server.secret
            self._ask(lambda asking: asking.places(account, secret), self._on_places)

    def _on_places(self, found: object) -> None:
        self._tested = (self.server.account, self.server.secret)
        self._places = cast("tuple[Place, ...]", found)
        self.calendar.show_places(self._places, self.calendar.place)
        self._show_step(self._number + 1)
        self._tell(tr(words.WORKS))

    def _leave_calendar(self) -> None:
        lacking = self.calendar.lacking()
        if lacking is not None:
            self._point_at(lacking)
        elif self.calendar.place is not None:
            self._show_step(self._number + 1)
        else:
            account, secret, name = self.server.account, self.server.secret, self.calendar.new_name
            self._ask(lambda asking: asking.make_place(account, secret, name), self._on_made)

    def _on_made(self, made: object) -> None:
        place = cast("Place", made)
        self._places = (*(one for one in self._places if one.href != place.href), place)
        self.calendar.show_places(self._places, place)
        self._show_step(self._steps.index(self.saying))
        self._tell(words.made(place))

    def _tell(self, sentence: str) -> None:
        """Say beneath the heading what came of the step before."""
        self.step.tell(sentence)
        announce(self, sentence)
        self._fit_soon()

    def _turn_on(self) -> None:
        """Have password and phrase kept in the keyring, which may ask the person; then begin."""
        lacking, place = self.sharing.lacking(), self.place
        if lacking is not None:
            self._point_at(lacking)
        if lacking is not None or place is None or not self.sharing.is_ready:
            return
        account, secret = self.server.account, self.server.secret
        choice = Choice(account, secret, place, self.saying.level, self.sharing.chosen)
        self._asked += 1
        keeping = KeepWork(self._asked, self._phone, choice)
        self._start(keeping, partial(self._on_kept, keeping))
        self._show_busy(tr(words.KEYRING_ASKED), tr(words.KEYRING_NOTE))

    def _on_kept(self, keeping: KeepWork, _kept: object) -> None:
        kept = keeping.taken()
        if kept is None:
            return
        try:
            self._phone.turn_on(kept)
        except Told as told:
            self._say(str(told))
            return
        self.accept()

    def _ask(self, ask: Callable[[Asking], object], heard: Callable[[object], None]) -> None:
        """Ask the server; `heard` has what it answered, or what is in the way is said."""
        self._asked += 1
        self._start(AskWork(self._asked, self._make_asking, ask), heard)
        host = words.host_of(self.server.account.url)
        self._show_busy(words.asking(host), tr(words.HOW_LONG))

    def _start(self, work: CallWork, heard: Callable[[object], None]) -> None:
        self._work, self._heard = work, heard
        work.answered.connect(self._on_answered)
        work.start()

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        if self._work is None or answer.number != self._asked:
            return
        self._work = None
        self._show_busy("")
        if answer.sentence:
            self._refuse(answer.sentence, answer.kind)
        else:
            self._heard(answer.result)

    def _refuse(self, sentence: str, kind: Kind | None) -> None:
        """Say what is in the way beside the field that it is about, or above the buttons."""
        asked: Asked | None = self.calendar.name_field
        if self.step is self.calendar and kind is not Kind.PASSWORD:
            self.calendar.name_field.refuse(sentence)
        elif self.step is self.sharing and kind is not Kind.PASSWORD:
            asked = None
        else:
            self._tested = None
            if self.step is not self.server:
                self._show_step(self._steps.index(self.server))
            asked = self.server.refuse(sentence, kind)
            self._name_next()
        if asked is None:
            self._say(sentence)
            self.next.setFocus()
        else:
            self._point_at(asked)

    def _point_at(self, asked: Asked) -> None:
        """Have a field in view with what is amiss with it, and with the focus."""
        self.bring(asked.field)
        QTimer.singleShot(0, asked, partial(self._show_all, asked.problem, asked.field))

    def _show_all(self, *shown: QWidget) -> None:
        """Have widgets in view, the last of them in any case."""
        self.fit()
        for one in shown:
            self._area.ensureWidgetVisible(one, 0, self.look.theme.px(4))

    def _show_busy(self, sentence: str, note: str = "") -> None:
        """Show who is being asked, and take nothing else meanwhile."""
        is_on = bool(sentence)
        if is_on:
            self.cancel.setFocus()  # what has the focus is about to be out of use
        for one in (self.step, self.back):
            one.setEnabled(not is_on)
        self.cancel.setText(tr(words.STOP if is_on else words.CANCEL))
        self.cancel.setAccessibleDescription(sentence)
        self._name_next()
        self._above_buttons.show_busy(sentence, note)
        self._fit_soon()

    def _say(self, sentence: str) -> None:
        """Say something above the buttons, or nothing any more."""
        self._above_buttons.say(sentence)
        self._fit_soon()

    def _fit_soon(self) -> None:
        """Fit once what is shown now has its height."""
        self.fit()
        QTimer.singleShot(0, self, self.fit)
