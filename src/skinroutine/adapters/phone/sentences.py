"""What a person is told when a calendar server does not do its part; no password, no path."""

from __future__ import annotations

from skinroutine.app.tongue import mark

NO_ADDRESS = mark("This is no address of a server: it should look like cloud.example.org.")
WITH_PASSWORD = mark(
    "There is a password in this address. Please leave it out there: it has a place of its own."
)
PLAIN = mark(
    "{host} would be asked over plain http, which shows your password to others on the way."
    " Use an address that begins with https."
)
ELSEWHERE = mark(
    "{host} sends on to {other}. Your password was not sent there; if that server is yours, type"
    " its address instead."
)
LOOP = mark("{host} sends from one address to the next without end.")
NO_SUCH = mark("There is no server {host}, or this computer is not connected.")
SILENT = mark("{host} does not answer.")
SLOW = mark("{host} did not answer in time.")
BROKEN_OFF = mark("The connection to {host} ended before the answer was whole.")
ENDED = mark("The connection to {host} was ended.")
UNKNOWN_MAKER = mark(
    "{host} could not prove who it is: its certificate comes from nobody this computer trusts."
)
OTHER_NAME = mark("{host} could not prove who it is: its certificate is for another name.")
EXPIRED = mark(
    "{host} could not prove who it is: its certificate has expired, or the clock of this computer"
    " is off."
)
NO_TRUST = mark("{host} could not prove who it is, so nothing was sent to it.")
WRONG_PASSWORD = mark("{host} did not accept the user name and password.")
NO_WAY_IN = mark("{host} asks for a kind of sign-in that is not known here.")
FORBIDDEN = mark("{host} does not allow that with this account.")
READ_ONLY = mark(
    "{host} does not let this program make a calendar. Make one there, then choose it."
)
NO_CALENDAR = mark("{host} answered, but not as a calendar server does. Is the address right?")
TOO_MUCH = mark("{host} answered with far more than a calendar holds.")
GONE = mark("The calendar is no longer there on {host}.")
FULL = mark("{host} has no room left for more entries.")
BUSY = mark("{host} is busy and asks to be left alone for a while.")
FAULT = mark("{host} has a fault of its own (it answered {status}).")
REFUSED = mark("{host} refused the entry (it answered {status}).")
