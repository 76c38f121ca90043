"""Where start-up time goes: the real parts of the program, one after the other, with a clock.

This file is both the benchmark and the program that it starts: with a profile on its command line
it begins as `python -m skinroutine` does and prints how long each stage took.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BORN = time.perf_counter()

TITLE = "Where start-up time goes"
ROUNDS, DAYS = 15, 365
BEFORE = "the interpreter, to its first own line"


def measure() -> str:
    """Return the table: the medians of many starts."""
    from diaries import fill
    from stage import stage, table

    from skinroutine import compose
    from skinroutine.adapters.system import files

    found: list[dict[str, float]] = []
    with stage() as screen:
        profile = screen.folder / "profile"
        files.make_profile(profile, parents=False)
        with compose.open_session(profile) as session:
            fill(session, DAYS)
        for number in range(ROUNDS + 1):
            began = time.perf_counter()
            stages = json.loads(screen.tool(sys.executable, __file__, str(profile)))
            before = stages.pop("born") - began
            if number:  # the first fills the caches of files
                found.append({BEFORE: before * 1000, **stages})
    rows = [[name, f"{statistics.median(one[name] for one in found):.1f}"] for name in found[0]]
    total = statistics.median(sum(one.values()) for one in found)
    rows.append(["together", f"{total:.1f}"])
    return f"{table(['stage', 'median ms'], rows)}\n\n{ROUNDS} starts."


class Stages:
    """Takes down how long each stage took."""

    def __init__(self) -> None:
        self.found: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Take the time of a block, in ms."""
        began = time.perf_counter()
        yield
        self.found[name] = (time.perf_counter() - began) * 1000


def begin(profile: Path) -> dict[str, float]:
    """Start the program up to its first picture, and return the times of its stages."""
    made = Stages()
    with made.stage("the core: rules, use cases, store"):
        from skinroutine import __main__, compose  # noqa: F401 - what is loaded is what is measured
        from skinroutine.app import collecting

        collecting.rest()
    with made.stage("Qt and its binding"):
        from skinroutine.ui.shell.bare_imports import import_barely

        import_barely()
    with made.stage("the window's modules"):
        from skinroutine.ui.shell.application import Program, begin
        from skinroutine.ui.shell.first_picture import FirstPicture
        from skinroutine.ui.shell.single_instance import SingleInstance
    with made.stage("Qt's application and the screen"):
        application = begin()
        SingleInstance(profile).lock()
    with made.stage("opening the diary"):
        opened = compose.open_session(profile, wait=compose.WINDOW_WAIT, first_routine=None)
        session = opened.__enter__()
    with made.stage("building the window, with its questions to the diary"):
        program = Program(application.qt, compose.window_parts(session))
    with made.stage("laying out, and the first picture"):
        FirstPicture(program.window).painted.connect(lambda: application.qt.exit(0))
        program.window.show()
        application.qt.exec()
    return made.found


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps({"born": BORN, **begin(Path(sys.argv[1]))}), flush=True)
        os._exit(0)  # the picture is there; nothing is to be put away
    print(measure())
