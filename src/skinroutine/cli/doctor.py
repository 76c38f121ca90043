"""Look at all that reminders and a safe diary need, within some seconds, and print what is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from skinroutine.app.errors import Locked, WorldFailure
from skinroutine.app.keeping import health as keeping
from skinroutine.app.keeping.health import Shelf, Space
from skinroutine.app.ports import Clock
from skinroutine.app.reminding import health
from skinroutine.app.reminding.health import Check, Diary, Sandbox, ServerAnswer, Window
from skinroutine.cli.views import dump

T = TypeVar("T")
LABELS = {True: "well", False: "trouble", None: "not known"}
GONE = (
    "{path} is gone, and there are backups of it. Start the program, and it offers the newest "
    "(in a terminal: skinroutine recover)."
)
UNREAD = "Not known while the diary cannot be read."


@dataclass(frozen=True, slots=True)
class Instruments:
    """What the doctor looks with; None is what this system cannot tell.

    `autostart`, `read_diary` and `shelf` may raise WorldFailure, `read_diary` Locked as well; it
    gives None where there is no diary yet. What asks the desktop may hang: `no_answer` then stands
    for the server. `shelf` is told whether backups can be opened. `sandbox` is None outside of one,
    and `no_portal` stands for it where its portals do not answer.
    """

    path: Path
    clock: Clock
    program: Check
    read_diary: Callable[[], Diary | None]
    file_modes: Callable[[], Mapping[str, int] | None]
    is_locked: Callable[[], bool]
    shelf: Callable[[bool], Shelf]
    set_aside: Callable[[], Sequence[str]]
    space: Callable[[], Space | None]
    window: Callable[[], Window]
    autostart: Callable[[], tuple[bool, str, str]]
    ask_server: Callable[[], ServerAnswer | None]
    has_tray: Callable[[], bool | None]
    no_answer: ServerAnswer
    sandbox: Callable[[], Sandbox | None] = lambda: None
    no_portal: Sandbox | None = None


def examine(look: Instruments, within: float = 4.0) -> tuple[Check, ...]:
    """Return a check for each thing; the desktop has `within` seconds, all questions together."""
    ends = look.clock.awake_for() + within
    server, tray = _begin(look.ask_server), _begin(look.has_tray)
    sandbox = _begin(look.sandbox)
    window = look.window()
    about_diary = _of_diary(look)
    autostart = _of_autostart(look)
    return (
        look.program,
        health.of_window(window),
        *health.of_server(_until(server, ends - look.clock.awake_for(), look.no_answer), window),
        health.of_tray(_until(tray, ends - look.clock.awake_for(), None)),
        autostart,
        *health.of_sandbox(_until(sandbox, ends - look.clock.awake_for(), look.no_portal)),
        *about_diary,
    )


def doctor_text(checks: Sequence[Check]) -> str:
    """Return a line for each check."""
    return "\n".join(f"{LABELS[one.is_well]}: {one.name}: {one.words}" for one in checks)


def doctor_json(checks: Sequence[Check]) -> str:
    """Return the checks as JSON; null is not known."""
    return dump(
        {
            "well": health.is_all_well(checks),
            "checks": [
                {"name": one.name, "well": one.is_well, "words": one.words} for one in checks
            ],
        }
    )


def _of_diary(look: Instruments) -> list[Check]:
    zone = look.clock.zone()
    diary, newest, is_open = None, None, True
    try:
        diary = look.read_diary()
    except WorldFailure as told:
        is_open = not isinstance(told, Locked)
        of_file = Check("diary", is_well=False if is_open else None, words=str(told))
        of_reminders = [Check(f"{one} reminder", None, UNREAD) for one in ("next", "last")]
        of_reminders.append(Check("phone", None, UNREAD))
    else:
        of_file = health.of_diary(diary, look.path)
        if diary is None and _has_backups(look, is_open=is_open):
            of_file = Check("diary", is_well=False, words=GONE.format(path=look.path))
        of_reminders = []
    if diary is not None:
        newest = max((event.at for event in diary.newest), default=None)
        of_reminders = [
            health.of_next_reminder(diary.today),
            health.of_last_reminder(diary.newest, zone),
            health.of_phone(diary.phone, look.clock.now(), zone),
        ]
    return [
        health.of_clock(look.clock.now(), zone, newest),
        health.of_zone(look.clock.now(), zone, look.clock.zone_name()),
        of_file,
        health.of_privacy(look.file_modes()),
        keeping.of_lock(is_locked=look.is_locked(), is_open=is_open),
        _of_backups(look, diary, is_open=is_open),
        keeping.of_set_aside(look.set_aside(), str(look.path.parent)),
        keeping.of_space(look.space()),
        *of_reminders,
    ]


def _has_backups(look: Instruments, *, is_open: bool) -> bool:
    """Tell whether there was a diary once."""
    try:
        return look.shelf(is_open).count > 0
    except WorldFailure:
        return False


def _of_backups(look: Instruments, diary: Diary | None, *, is_open: bool) -> Check:
    try:
        shelf = look.shelf(is_open)
    except WorldFailure as told:
        return Check("backups", is_well=False, words=str(told))
    if not is_open:
        return keeping.of_locked_backups(shelf, look.clock.zone())
    return keeping.of_backups(shelf, diary, look.clock.zone())


def _of_autostart(look: Instruments) -> Check:
    try:
        return health.of_autostart(*look.autostart())
    except WorldFailure as told:
        return Check("autostart", None, str(told))


def _begin(ask: Callable[[], T]) -> Future[T]:
    """Ask in a thread that nobody has to wait for."""
    answer: Future[T] = Future()

    def work() -> None:
        try:
            answer.set_result(ask())
        except BaseException as error:  # noqa: BLE001 - it is raised where the answer is read
            answer.set_exception(error)

    threading.Thread(target=work, name="doctor", daemon=True).start()
    return answer


def _until(answer: Future[T], seconds: float, otherwise: T) -> T:
    """Return an answer, or something else where it does not come in time."""
    try:
        return answer.result(max(0.0, seconds))
    except TimeoutError:
        return otherwise
