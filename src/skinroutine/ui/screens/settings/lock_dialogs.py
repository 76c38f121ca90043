"""The dialogs of the lock: to turn it on, to change its passphrase, to turn it off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from skinroutine.app.errors import WrongUse
from skinroutine.app.keeping.lock import TRUTH, usable
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.fields import CheckField, labelled, mark_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, on_notice, wrapped
from skinroutine.ui.screens.lock.desk import LockDesk, TurnOff, TurnOn, Wish
from skinroutine.ui.screens.lock.passphrase import PassphraseField
from skinroutine.ui.screens.lock.work import LockWork
from skinroutine.ui.wording import lock as words


class LockDialog(Dialog):
    """Stays open, and says why, until what it asks for was taken; closed, it forgets everything."""

    def __init__(self, look: Look, window: QWidget, desk: LockDesk, title: str, do: str) -> None:
        super().__init__(look, window, title)
        self.desk = desk
        self._work: LockWork | None = None
        self._problem = wrapped("body")
        self._banner = QFrame()
        self._banner.setObjectName("banner")
        QHBoxLayout(self._banner).addWidget(self._problem)
        around = column(look)
        around.setContentsMargins(0, look.theme.px(8), 0, 0)
        around.addWidget(self._banner)
        self._above_buttons = QWidget()
        self._above_buttons.setLayout(around)
        self._above_buttons.hide()
        self.foot.addWidget(self._above_buttons)
        self.fields: list[PassphraseField] = []
        self.do = self.add_primary(do)
        self.do.clicked.connect(self._on_do)
        self.cancel = self.add_button(tr(words.CANCEL))
        self.cancel.clicked.connect(self.reject)

    @property
    def said(self) -> str:
        """What stands in the way, as it is said in the dialog; empty where nothing does."""
        return "" if self._above_buttons.isHidden() else self._problem.text()

    @property
    def is_busy(self) -> bool:
        """Whether something is going on that nobody can hasten."""
        return self._work is not None

    def add_field(self, name: str) -> PassphraseField:
        """Add a field for a passphrase."""
        made = PassphraseField(self.look, name)
        made.textEdited.connect(lambda: self.bring(made))
        self.fields.append(made)
        self.inside.addWidget(labelled(self.look, name, made))
        return made

    def tell_truth(self) -> None:
        """Say what nobody can do without the passphrase, before it is asked for."""
        frame = QFrame()
        inside = column(self.look, 6)
        pad = self.look.theme.px(14)
        inside.setContentsMargins(pad, pad, pad, pad)
        for role, text in (("strong", tr(TRUTH)), ("body", tr(words.WRITE_DOWN))):
            inside.addWidget(wrapped(role, text))
        frame.setLayout(inside)
        on_notice(self.look, frame, "truth")
        self.inside.addWidget(frame)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the first field."""
        super().showEvent(event)
        if not self.is_busy:
            next(one for one in self.fields if not one.text() or one is self.fields[-1]).setFocus()

    def act(self) -> None:
        """Do what the dialog is for; `refuse` says why not."""
        raise NotImplementedError

    def refuse(self, sentence: str, field: PassphraseField) -> None:
        """Say why nothing was done, to a screen reader as well; ask again from that field on."""
        mark_field(field, is_wrong=True)
        for one in self.fields[self.fields.index(field) :]:
            one.forget()
        self._say(sentence)
        self.bring(field)

    def check_new(self, new: PassphraseField, again: PassphraseField) -> bool:
        """Tell whether a new passphrase can be used and was typed twice; say why where not.

        Where it was typed once alone, ask for the second time: Enter in the first field does that.
        """
        try:
            usable(new.text())
        except WrongUse as wrong:
            self.refuse(str(wrong), new)
            return False
        if not again.text():
            self.bring(again)
            return False
        if new.text() != again.text():
            self.refuse(tr(words.NOT_THE_SAME), new)
            return False
        return True

    def work(self, job: Callable[[], object], field: PassphraseField) -> None:
        """Do a job that takes long; then close, or refuse what stands in a field."""
        self._say(tr(words.CHECKING))
        self._enable(is_enabled=False)
        self._field = field
        self._work = LockWork(lambda _: job())
        self._work.done.connect(self._on_done)
        self._work.refused.connect(self._on_refused)
        self._work.start()

    def reject(self) -> None:
        """Close, but not while something is going on that would go on all the same."""
        if not self.is_busy:
            self._forget()
            super().reject()

    def end(self, wish: Wish | None = None) -> None:
        """Close it as done, and ask the program for what only it can do."""
        self._forget()
        self.accept()
        if wish is not None:
            self.desk.wished.emit(wish)

    def on_done(self) -> None:
        """Go on after a job that was done."""
        self.end()

    def _forget(self) -> None:
        for one in self.fields:
            one.forget()

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._above_buttons.setVisible(bool(sentence))
        self._banner.setAccessibleName(sentence)
        if sentence:
            event = QAccessibleEvent(self._banner, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(event)
        self.fit()

    def _enable(self, *, is_enabled: bool) -> None:
        for one in (*self.fields, self.do, self.cancel):
            one.setEnabled(is_enabled)

    @Slot()
    def _on_do(self) -> None:
        if self.is_busy:
            return
        for one in self.fields:
            mark_field(one, is_wrong=False)
        self._say("")
        self.act()

    @Slot(object)
    def _on_done(self, _result: object) -> None:
        self._work = None
        self.on_done()

    @Slot(str, object)
    def _on_refused(self, sentence: str, _kind: object) -> None:
        self._work = None
        self._enable(is_enabled=True)
        self.refuse(sentence, self._field)


class LongCheck(QWidget):
    """A check box whose words break their lines, and can be clicked as well."""

    def __init__(self, look: Look, said: str) -> None:
        super().__init__()
        self.box = CheckField(look, "")
        self.box.setAccessibleName(said)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.theme.px(4))
        inside.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(wrapped("body", said), 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take a click on the words for one on the box."""
        is_here = self.rect().contains(event.position().toPoint())
        if is_here and event.button() is Qt.MouseButton.LeftButton:
            self.box.click()


class TurnOnDialog(LockDialog):
    """Says what a forgotten passphrase means, then asks for a new one, twice."""

    def __init__(self, look: Look, window: QWidget, desk: LockDesk) -> None:
        super().__init__(look, window, desk, tr(words.ON_TITLE), tr(words.ENCRYPT))
        self.inside.addWidget(wrapped("body", tr(words.ON_ABOUT)))
        self.tell_truth()
        self.new = self.add_field(tr(words.NEW))
        self.again = self.add_field(tr(words.AGAIN))
        self._asked = LongCheck(look, tr(words.KEYRING_QUESTION))
        self._asked.setEnabled(False)
        self.keyring = self._asked.box
        self.keyring_note = wrapped("muted", tr(words.KEYRING_LOOKING))
        self.inside.addWidget(self._asked)
        self.inside.addWidget(self.keyring_note)
        self.inside.addStretch(1)
        self._look_up = LockWork(lambda _: desk.lock.keyring_is_there())
        self._look_up.done.connect(self._on_keyring)
        self._look_up.refused.connect(self._on_no_keyring)
        self._look_up.start()

    def act(self) -> None:
        """Ask the program to encrypt the profile."""
        if self.check_new(self.new, self.again):
            wants = self.keyring.isEnabled() and self.keyring.isChecked()
            self.end(TurnOn(self.new.text(), in_keyring=wants))

    @Slot(object)
    def _on_keyring(self, found: object) -> None:
        self._asked.setEnabled(bool(found))
        self.keyring_note.setText(tr(words.KEYRING_NOTE if found else words.NO_KEYRING))
        self.fit()

    @Slot(str, object)
    def _on_no_keyring(self, _sentence: str, _kind: object) -> None:
        self._on_keyring(found=False)


class ChangeDialog(LockDialog):
    """Asks for the passphrase until now, and for a new one, twice."""

    def __init__(self, look: Look, window: QWidget, desk: LockDesk) -> None:
        super().__init__(look, window, desk, tr(words.CHANGE_TITLE), tr(words.CHANGE_DO))
        self.old = self.add_field(tr(words.OLD))
        self.tell_truth()
        self.new = self.add_field(tr(words.NEW))
        self.again = self.add_field(tr(words.AGAIN))
        self.inside.addWidget(wrapped("muted", tr(words.CHANGE_NOTE)))
        self.inside.addStretch(1)

    def act(self) -> None:
        """Wrap the key by the new passphrase."""
        if not self.old.text():
            self.refuse(tr(words.EMPTY), self.old)
        elif self.check_new(self.new, self.again):
            old, new, lock = self.old.text(), self.new.text(), self.desk.lock
            self.work(lambda: lock.change(old, new), self.old)


class TurnOffDialog(LockDialog):
    """Says what it means, and asks for the passphrase."""

    def __init__(self, look: Look, window: QWidget, desk: LockDesk) -> None:
        super().__init__(look, window, desk, tr(words.OFF_TITLE), tr(words.OFF_DO))
        self.inside.addWidget(wrapped("body", tr(words.OFF_ABOUT)))
        self.field = self.add_field(tr(words.PASSPHRASE))
        self.inside.addStretch(1)
        self._typed = ""

    def act(self) -> None:
        """See whether it is the passphrase."""
        if not self.field.text():
            self.refuse(tr(words.EMPTY), self.field)
            return
        self._typed = typed = self.field.text()
        self.work(lambda: self.desk.lock.unlock(typed), self.field)

    def on_done(self) -> None:
        """Ask the program to decrypt the profile."""
        typed, self._typed = self._typed, ""
        self.end(TurnOff(typed))
