"""The end of a program that gives way to what was installed: nothing holds it up, but a signal."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from skinroutine.app.errors import DiaryNewer
from skinroutine.ui.screens.lock import memory
from skinroutine.ui.shell import again, application
from skinroutine.ui.shell.application import Application, Program
from skinroutine.ui.shell.single_instance import SingleInstance

from ui.desk import Desk

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a signal of another system")


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    """Leave the signals as they were."""
    before = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def run(
    qt: QApplication, desk: Desk, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Application]:
    """Return what runs a program until it begins, and ends it as it is told to."""

    def runs(how: str) -> Application:
        programs: list[Program] = []

        class Ends(Program):
            def __init__(self, *parts: Any) -> None:
                super().__init__(*parts)
                programs.append(self)
                self.begun.connect(lambda: QTimer.singleShot(0, getattr(self, how)))

        monkeypatch.setattr(application, "Program", Ends)
        made = Application(qt)
        instance = SingleInstance(profile)
        assert instance.claim()
        try:
            made.run(desk.parts(), instance, background=True)
        finally:
            instance.release()
            for one in programs:
                one.take_away()
            qt.setStyleSheet("")
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return made

    return runs


def refuse(*_: object, **__: object) -> None:
    """Stand for a diary that a newer version has brought to its own format."""
    message = "A newer version has it."
    raise DiaryNewer(message)


def not_there(*_: object) -> None:
    """Stand for a module that the newer version has no more."""
    raise ImportError


def kill(*_: object) -> None:
    """Let the system ask the process to end."""
    os.kill(os.getpid(), signal.SIGTERM)


def and_then(act: Callable[..., None]) -> Callable[[Program], None]:
    """Return an end of a program that does something more at its very end."""
    stop = Program.stop

    def stops(program: Program) -> None:
        stop(program)
        act()

    return stops


@pytest.mark.expects_log("ERROR .*the end was not in order")
@pytest.mark.parametrize(
    ("where", "name", "instead"),
    [
        (Program, "stop", and_then(refuse)),
        (Program, "stop", and_then(not_there)),
        (memory, "remember", not_there),
    ],
    ids=["newer diary", "a part of the end", "memory"],
)
def test_an_end_that_goes_wrong_does_not_hold_it_up(
    run: Callable[[str], Application],
    monkeypatch: pytest.MonkeyPatch,
    where: object,
    name: str,
    instead: Callable[..., None],
) -> None:
    """A diary that cannot be read, or a part that is not there: what was installed is started."""
    monkeypatch.setattr(where, name, instead)
    assert run("renew").is_to_renew


def test_an_end_without_a_start_anew_hides_no_fault(
    run: Callable[[str], Application], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is loud."""
    monkeypatch.setattr(memory, "remember", not_there)
    with pytest.raises(ImportError):
        run("quit")


def test_a_signal_while_it_ends_ends_it_for_good(
    run: Callable[[str], Application], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the person logs out just then."""
    monkeypatch.setattr(Program, "stop", and_then(kill))
    assert not run("renew").is_to_renew


def test_a_signal_while_the_diary_is_closed_ends_it_for_good(
    run: Callable[[str], Application], profile: Path
) -> None:
    """The window is gone by then, and what handles signals is not."""
    made = run("renew")
    before = made.is_to_renew
    kill()
    assert (before, made.is_to_renew) == (True, False)
    with pytest.raises(SystemExit) as ended:
        made.renew(SingleInstance(profile))
    assert ended.value.code == 0


@pytest.mark.expects_log("ERROR .*did not come about")
def test_a_signal_at_the_very_start_anew_ends_the_process(
    run: Callable[[str], Application], profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is left who would do it in order, and nothing is open."""
    seen: list[object] = []

    def renew(*_: object, **__: object) -> str:
        seen.extend(signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGINT))
        return "why"

    made = run("renew")
    monkeypatch.setattr(again, "renew", renew)
    made.renew(SingleInstance(profile))
    assert seen == [signal.SIG_DFL] * 2
