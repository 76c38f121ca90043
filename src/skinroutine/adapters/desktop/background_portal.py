"""Start with the computer from a sandbox: the desktop's background portal is asked for it."""

from __future__ import annotations

import json
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path, PurePath
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from skinroutine import APP_ID
from skinroutine.app.errors import WorldFailure
from skinroutine.app.tongue import tr

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
BACKGROUND = DBusAddress(PATH, NAME, "org.freedesktop.portal.Background")
REQUEST = "org.freedesktop.portal.Request"
ASKED_OF = ("Notification", "Background")
"""The portals that the program needs."""
ANSWER = 5.0
"""Seconds the portal has for taking a question."""
PERSON = 120.0
"""Seconds the person has for answering it, where the desktop asks."""
NO_BUS = (OSError, KeyError, ValueError, RuntimeError)
"""What is in the way of a bus: none there, an address nobody speaks, no entry."""
WAY_BACK = f"flatpak permission-reset {APP_ID}"

Granted = dict[str, bool]


class BackgroundPortal:
    """An Autostart of which the portal tells its last answer and no more: that is kept in a file.

    The file is the sandbox's, not a profile's: the desktop starts one command for each program.
    """

    takes_long = True
    place = PurePath("the desktop's background portal, by its last answer")

    def __init__(
        self, command: tuple[str, ...], memory: Path, person: float = PERSON, answer: float = ANSWER
    ) -> None:
        self._command, self._memory = command, memory
        self._person, self._answer = person, answer

    def is_on(self) -> bool:
        """Tell whether the desktop said that it will start the program."""
        return self._remembered().get("autostart") is True

    def is_own(self) -> bool:
        """Tell whether the last question was asked for this profile."""
        return self._remembered().get("command") == list(self._command)

    def is_allowed(self) -> bool | None:
        """Tell whether the desktop lets the program run in the background; None: never asked."""
        said = self._remembered().get("background")
        return said if isinstance(said, bool) else None

    def turn(self, *, on: bool) -> None:
        """Ask the desktop, which may ask the person, and keep what it granted."""
        if not on and not self.is_on():
            self._forget()
            return
        granted = self._ask(on=on)
        is_arranged, is_allowed = granted.get("autostart", False), granted.get("background", False)
        if on or is_arranged:
            self._remember({"command": list(self._command), **granted})
        else:
            self._forget()
        if on and not is_allowed:
            message = (
                "The desktop does not let skinroutine run in the background. Where it does not ask "
                f"any more, this lets it ask again: {WAY_BACK}"
            )
            raise WorldFailure(message)
        if is_arranged is not on:
            state = "on" if is_arranged else "off"
            message = f"The desktop was asked, yet this start is still {state}."
            raise WorldFailure(message)

    def _ask(self, *, on: bool) -> Granted:
        """Return what the portal granted; WorldFailure where it says nothing of the sort."""
        try:
            with open_dbus_connection(bus="SESSION", auth_timeout=self._answer) as connection:
                code, said = self._response(connection, on=on)
        except TimeoutError as error:
            message = "The desktop did not answer, so nothing was changed."
            raise WorldFailure(message) from error
        except DBusErrorResponse as error:
            message = f"The desktop has no portal for a start with the computer ({error.name})."
            raise WorldFailure(message) from error
        except NO_BUS as error:
            why = "no session bus" if isinstance(error, KeyError) else error
            message = f"The desktop cannot be asked: {why}."
            raise WorldFailure(message) from error
        if code != 0 and said.get("background") != ("b", False):
            message = "It was not allowed, so nothing was changed."
            raise WorldFailure(message)
        return {name: said.get(name) == ("b", True) for name in ("background", "autostart")}

    def _response(self, connection: DBusConnection, *, on: bool) -> tuple[int, dict[str, Any]]:
        """Ask, and wait for the response, which may come before the call has returned."""
        rule = MatchRule(type="signal", interface=REQUEST, member="Response")
        asking = message_bus.AddMatch(rule)
        unwrap_msg(connection.send_and_get_reply(asking, timeout=self._answer))
        options = {
            "handle_token": ("s", f"skinroutine{secrets.token_hex(8)}"),
            "reason": ("s", tr("Reminders come while skinroutine runs.")),
            "autostart": ("b", on),
            "commandline": ("as", list(self._command)),
            "dbus-activatable": ("b", False),
        }
        with connection.filter(rule, bufsize=100) as responses:
            call = new_method_call(BACKGROUND, "RequestBackground", "sa{sv}", ("", options))
            (handle,) = unwrap_msg(connection.send_and_get_reply(call, timeout=self._answer))
            own = MatchRule(type="signal", interface=REQUEST, path=handle)
            wait = self._person if on else self._answer  # nobody need be asked to call it off
            try:
                while True:
                    told = connection.recv_until_filtered(responses, timeout=wait)
                    if own.matches(told):
                        code, said = told.body
                        return code, said
            except TimeoutError:
                self._take_back(connection, handle)
                raise

    def _take_back(self, connection: DBusConnection, handle: str) -> None:
        """Let a question go that nobody answered; what is granted later would not be heard."""
        closing = new_method_call(DBusAddress(handle, NAME, REQUEST), "Close")
        with suppress(OSError, DBusErrorResponse):
            unwrap_msg(connection.send_and_get_reply(closing, timeout=self._answer))

    def _remembered(self) -> dict[str, object]:
        """Return the last answer; nothing where there is none, or it cannot be understood."""
        try:
            said = json.loads(self._memory.read_bytes())
        except FileNotFoundError:
            return {}
        except ValueError:
            return {}
        except OSError as error:
            message = f"{self._memory} cannot be read: {error.strerror or error}."
            raise WorldFailure(message) from error
        return said if isinstance(said, dict) else {}

    def _remember(self, said: dict[str, object]) -> None:
        folder = self._memory.parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=".", dir=folder) as part:
                (Path(part) / self._memory.name).write_text(json.dumps(said))
                (Path(part) / self._memory.name).replace(self._memory)
        except OSError as error:
            message = f"What the desktop granted cannot be kept: {error.strerror or error}."
            raise WorldFailure(message) from error

    def _forget(self) -> None:
        try:
            self._memory.unlink(missing_ok=True)
        except OSError as error:
            message = f"{self._memory} cannot be deleted: {error.strerror or error}."
            raise WorldFailure(message) from error


def portal_versions(within: float) -> dict[str, int | None]:
    """Return the version of each portal that the program needs, None for one that is not there.

    OSError and its kin where there is no bus or no answer in time.
    """
    found: dict[str, int | None] = {}
    with open_dbus_connection(bus="SESSION", auth_timeout=within) as connection:
        for name in ASKED_OF:
            portal = DBusAddress(PATH, NAME, f"org.freedesktop.portal.{name}")
            asking = Properties(portal).get("version")
            try:
                ((_, version),) = unwrap_msg(connection.send_and_get_reply(asking, timeout=within))
                found[name] = int(version)
            except DBusErrorResponse:
                found[name] = None
    return found
