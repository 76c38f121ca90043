"""The steps before the calendar is written to: what it does, the server, the calendar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from skinroutine.app.phone.ports import Account, Kind, Place
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.fields import text_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, on_notice, wrapped
from skinroutine.ui.screens.phone.pieces import Asked, Options, PasswordField, Step
from skinroutine.ui.wording import phone as words

LONGEST_ADDRESS, LONGEST_USER, LONGEST_CALENDAR = 500, 200, 60
OF_THE_ADDRESS = frozenset(
    {
        Kind.NO_ANSWER,
        Kind.NO_SUCH_SERVER,
        Kind.CERTIFICATE,
        Kind.NOT_A_CALENDAR,
        Kind.GONE,
        Kind.INSECURE,
    }
)
"""What is amiss with the address, or with what lies behind it."""
MAKE = "make"
"""The choice of a calendar that is not there yet, among the addresses of those that are."""


class AboutStep(Step):
    """Says what it does before anything is asked for, and where it cannot be."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr(words.ABOUT_STEP))
        for sentence in words.ABOUT:
            self.inside.addWidget(wrapped("body", tr(sentence)))
        self._lacks = QFrame()
        inside = column(look)
        pad = look.theme.px(14)
        inside.setContentsMargins(pad, pad, pad, pad)
        inside.addWidget(wrapped("body", tr(words.NO_KEYRING)))
        self._lacks.setLayout(inside)
        on_notice(look, self._lacks, "keyring")
        self._lacks.hide()
        self.inside.addWidget(self._lacks)

    def tell_no_keyring(self) -> None:
        """Say why it cannot be here."""
        self._lacks.show()
        announce(self, tr(words.NO_KEYRING))


class ServerStep(Step):
    """Asks for the address, the user and the password."""

    def __init__(self, look: Look, account: Account | None) -> None:
        super().__init__(look, tr(words.SERVER_STEP))
        address = text_field(
            tr(words.ADDRESS), longest=LONGEST_ADDRESS, hint=tr(words.ADDRESS_HINT)
        )
        user = text_field(tr(words.USER), longest=LONGEST_USER)
        password = PasswordField(look, tr(words.PASSWORD))
        note = tr(words.PASSWORD_NOTE)
        where = ""
        self._has_password = account is not None
        if account is not None:
            address.setText(account.url)
            user.setText(account.user)
            address.setReadOnly(True)
            user.setReadOnly(True)
            note, where = tr(words.PASSWORD_ANEW), tr(words.ADDRESS_STAYS)
        self.address = Asked(look, tr(words.ADDRESS), address, where)
        self.user = Asked(look, tr(words.USER), user)
        self.password = Asked(look, tr(words.PASSWORD), password, note)
        self._secret = password
        for one in self.fields:
            self.inside.addWidget(one)
            one.field.textChanged.connect(self.changed)

    @property
    def fields(self) -> tuple[Asked, ...]:
        """The fields in their order."""
        return (self.address, self.user, self.password)

    @property
    def account(self) -> Account:
        """Whose calendars these are, as it is typed."""
        return Account(self.address.field.text().strip(), self.user.field.text().strip())

    @property
    def secret(self) -> str:
        """The password as it is typed."""
        return self._secret.text()

    @property
    def first(self) -> QWidget | None:
        """The first field that is empty."""
        return next((one.field for one in self.fields if not one.field.text()), self._secret)

    @property
    def is_as_kept(self) -> bool:
        """Whether the password is the one that lies in the keyring, which needs no test."""
        return self._has_password and not self.secret

    def forget(self) -> None:
        """Hold no password any more."""
        self._secret.forget()

    def forgive(self) -> None:
        """Say nothing of what was amiss."""
        for one in self.fields:
            one.forgive()

    def lacking(self) -> Asked | None:
        """Return the first field that has to be filled in, and say so; None where all are."""
        account = self.account
        for asked, text, sentence in (
            (self.address, account.url, words.NO_ADDRESS),
            (self.user, account.user, words.NO_USER),
            (self.password, self.secret or self._has_password, words.NO_PASSWORD),
        ):
            if not text:
                asked.refuse(tr(sentence))
                return asked
        return None

    def refuse(self, sentence: str, kind: Kind | None) -> Asked | None:
        """Say a trouble beside the field that it is about, and return that; None for no field."""
        asked = self.address if kind in OF_THE_ADDRESS else None
        if kind is Kind.PASSWORD:
            asked, self._has_password = self.password, False
        if asked is not None:
            asked.refuse(sentence)
        return asked


class CalendarStep(Step):
    """Asks which calendar is written to, or for the name of a new one."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr(words.CALENDAR_STEP))
        self._places: tuple[Place, ...] = ()
        self.none = wrapped("body", tr(words.NO_PLACE))
        field = text_field(tr(words.NAME), longest=LONGEST_CALENDAR)
        field.setText(tr(words.USUAL_NAME))
        self.name_field = Asked(look, tr(words.NAME), field, tr(words.NAME_NOTE))
        self.options: Options | None = None
        self.inside.addWidget(self.none)
        self.inside.addWidget(self.name_field)
        field.textChanged.connect(self.changed)

    def show_places(self, places: Sequence[Place], chosen: Place | None = None) -> None:
        """Offer the calendars that entries can be written to."""
        self._places = tuple(one for one in places if one.takes_todos or one.takes_events)
        offered: dict[str, str] = {one.href: words.place_name(one) for one in self._places}
        notes = {one.href: words.takes(one) for one in self._places}
        if self.options is not None:
            self.options.hide()
            self.options.deleteLater()
        self.options = Options(
            self.look,
            tr(words.CALENDAR_QUESTION),
            {**offered, MAKE: tr(words.MAKE)},
            {**notes, MAKE: tr(words.MAKE_NOTE)},
        )
        for one in self._places:
            if words.place_name(one) != one.name:
                self.options.buttons[one.href].setToolTip(one.name)
        self.options.chosen.connect(self._on_chosen)
        self.options.show_value(self._usual(chosen))
        self.inside.insertWidget(self.inside.indexOf(self.name_field), self.options)
        self.setTabOrder(self.options.buttons[MAKE], self.name_field.field)
        self.none.setVisible(not self._places)
        self._show_name()

    @property
    def first(self) -> QWidget | None:
        """The calendar that is chosen."""
        return self.options.button if self.options is not None else None

    @property
    def place(self) -> Place | None:
        """The calendar that is chosen; None for a new one."""
        value = self.options.value if self.options is not None else MAKE
        return next((one for one in self._places if one.href == value), None)

    @property
    def is_new(self) -> bool:
        """Whether a calendar is to be made."""
        return self.options is not None and self.place is None

    @property
    def new_name(self) -> str:
        """The name of a new calendar, as it is typed."""
        return self.name_field.field.text().strip()

    def lacking(self) -> Asked | None:
        """Return the field for a name where one is needed and lacks, and say so."""
        if self.place is not None or self.new_name:
            return None
        self.name_field.refuse(tr(words.NO_NAME))
        return self.name_field

    def _usual(self, chosen: Place | None) -> str:
        """Return what is chosen at first: what was, one of the usual name, or a new one."""
        hrefs = [one.href for one in self._places]
        if chosen is not None and chosen.href in hrefs:
            return chosen.href
        usual = tr(words.USUAL_NAME)
        return next((one.href for one in self._places if one.name == usual), MAKE)

    @Slot(object)
    def _on_chosen(self, _value: object) -> None:
        self.name_field.forgive()
        self._show_name()
        self.changed.emit()
        if self.place is None:
            self.revealed.emit(self.name_field)

    def _show_name(self) -> None:
        self.name_field.setVisible(self.place is None)
