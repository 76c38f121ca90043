"""The plan in a calendar as an installed program puts it there, and what a phone does with it.

The server runs outside the root, which has the machine's network; the keyring runs inside, on a bus
of its own, and is GNOME's.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adapters.phone.servers import PASSWORD, USER, Real, radicale, xandikos
from compose.phone_house import SecondClient
from skinroutine.app.phone.ports import Place
from waiting import wait_for

from installed.root_making import RUNTIME
from installed.roots import UID, Root, Screen

BUS = f"{RUNTIME}/bus-of-the-keyring"
SECRETS = "org.freedesktop.secrets"
ASKED = ("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/")
OWNED = (*ASKED, "org.freedesktop.DBus.NameHasOwner", f"string:{SECRETS}")
UNLOCKED = (
    "printf 'words of the keyring' |"
    " exec gnome-keyring-daemon --foreground --unlock --components=secrets"
)
DUE = re.compile(r"^DUE\S*:(\d{8}T\d{6}Z)", re.MULTILINE)
SAID = "password"
"""The file that the password is told with; it is deleted before the password is looked for."""
NAME = "skinroutine/skinroutine"
"""How the program is called among the processes, wherever it lies."""
SOON = 120
"""Seconds within which the window has been at the server twice, on a busy machine too."""
AUTHORITIES = "/usr/local/share/ca-certificates"


@contextlib.contextmanager
def keyring(root: Root) -> Iterator[None]:
    """Let the person's session have a bus, and a keyring on it that is open."""
    root.install("gnome-keyring", "dbus-daemon", "dbus-bin")
    before = dict(root.environment)
    root.environment |= {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={BUS}"}
    root.spawn("dbus-daemon", "--session", "--nofork", f"--address=unix:path={BUS}")
    wait_for(root.path(BUS).exists, 15, "the bus listens")
    root.spawn("sh", "-c", UNLOCKED)

    def answers() -> bool:
        return "true" in root.person(*OWNED, code=None).stdout

    try:
        wait_for(answers, 30, f"the keyring answers\n{root.log()}")
        yield
    finally:
        for name in ("gnome-keyring-daemon", BUS):
            if root.processes(name):
                root.stop(name)
        root.environment = before


def publishes_and_hears(
    root: Root, program: str, folder: Path, shown: Screen | None = None
) -> None:
    """See an installed program put its plan into a calendar, and take back what a phone did.

    What is ticked here is done there too; in the end nothing is left there, and no file of the
    person's holds the password. With a screen the window does it by itself, else a command.
    """
    folder.mkdir()
    with keyring(root), radicale(folder) as real:
        words = _account(root, real)
        told = root.person(program, "phone", "on", *words, "--make", "Plan", "--text", "full")
        assert "is in the calendar Plan" in told.stdout, told
        there = _phone(real, folder)
        assert len(there.items()) > 50

        dose, lips = (_first(there, name) for name in ("Isotretinoin", "Lip balm"))
        there.complete(dose, datetime.fromtimestamp(time.clock_gettime(time.CLOCK_REALTIME), UTC))
        root.person(program, "done", "lip-balm", "--slot", "midday")
        if shown is None:
            root.person(program, "phone", "sync")
        else:
            _window_agrees(root, program, shown, lambda: there.is_done(lips))
        assert _state(root, program, "dose", "dinner")["done_at"]
        assert there.is_done(lips)
        assert _asked(root, program, "phone")["stand"] == "agreed"

        root.home(SAID).unlink()
        assert PASSWORD.encode() not in _all_of(root.home())
        told = root.person(program, "phone", "off")
        assert "not on a phone any more" in told.stdout, told
        assert there.items() == {}
        assert _asked(root, program, "phone") == {"stand": "off"}


def refuses_without_a_keyring(root: Root, program: str) -> None:
    """See that nothing is asked for, and no server spoken to, where no password can be kept."""
    words = ("--url", "https://nowhere.invalid", "--user", USER, "--make", "Plan")
    refused = root.person(program, "phone", "on", *words, code=1)
    assert "has no keyring that can keep the password" in refused.stderr, refused


def trusts_whom_the_system_trusts(root: Root, program: str, folder: Path) -> None:
    """See a server with an unknown certificate refused, and taken once the system knows it."""
    folder.mkdir()
    root.path("/etc/hosts").write_text("127.0.0.1 localhost\n")
    with xandikos(folder) as real:
        words = ("phone", "calendars", *_account(root, real))
        refused = root.person(program, *words, code=1)
        assert "certificate comes from nobody this computer trusts" in refused.stderr, refused
        root.install("ca-certificates")
        assert real.certificate is not None
        root.hand(real.certificate, f"{AUTHORITIES}/of-the-test.crt")
        root.run("update-ca-certificates")
        assert "to-dos" in root.person(program, *words).stdout
        root.path(f"{AUTHORITIES}/of-the-test.crt").unlink()
        root.run("update-ca-certificates", "--fresh")
        assert root.person(program, *words, code=1).stderr == refused.stderr
    root.home(SAID).unlink()


def _window_agrees(root: Root, program: str, shown: Screen, is_told: Callable[[], bool]) -> None:
    """Let the window run until it has heard of the dose and told of what was ticked here."""
    root.spawn(program, DISPLAY=shown.display)
    wait_for(lambda: shown.windows("^skinroutine$"), 60, f"the window\n{root.log()}")
    wait_for(is_told, SOON, "the window tells the server")
    wait_for(
        lambda: _state(root, program, "dose", "dinner")["done_at"], SOON, "it hears of the dose"
    )
    root.stop(NAME)
    assert "Traceback" not in root.log(), root.log()


def _account(root: Root, real: Real) -> tuple[str, ...]:
    said = root.home(SAID)
    said.write_text(PASSWORD)
    os.chown(said, UID, UID)
    return ("--url", real.url, "--user", USER, "--password-file", SAID)


def _phone(real: Real, folder: Path) -> SecondClient:
    """Return a second client of the one calendar that the server keeps."""
    (kept,) = (folder / "kept" / "collection-root" / USER).iterdir()
    kinds = {"takes_todos": True, "takes_events": False, "takes_journals": False}
    return SecondClient(real, Place(f"/{USER}/{kept.name}/", "Plan", **kinds))


def _first(there: SecondClient, name: str) -> str:
    """Return the id of the first entry that speaks of one step alone."""
    alone = {
        uid: due[1]
        for uid, text in there.items().items()
        if re.search(rf"^SUMMARY:{name}\b", text, re.MULTILINE) and (due := DUE.search(text))
    }
    assert alone, list(there.items().values())[:3]
    return min(alone, key=alone.__getitem__)


def _asked(root: Root, program: str, *words: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(root.person(program, *words, "--json").stdout)
    return answer


def _state(root: Root, program: str, step: str, slot: str) -> dict[str, Any]:
    states: list[dict[str, Any]] = _asked(root, program, "today")["occurrences"]
    return next(one for one in states if (one["step"], one["slot"]) == (step, slot))


def _all_of(folder: Path) -> bytes:
    return b"".join(
        one.read_bytes() for one in folder.rglob("*") if one.is_file() and not one.is_symlink()
    )
