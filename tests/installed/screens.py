"""A virtual screen outside the clean roots, and waiting for what comes on it."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from waiting import wait_for


@dataclass
class Screen:
    """A virtual screen with a window manager, outside the root."""

    display: str
    children: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def tool(self, *words: str, code: int | None = 0) -> str:
        """Run a tool such as xdotool on this screen and return what it prints."""
        answer = subprocess.run(
            words,
            env=os.environ | {"DISPLAY": self.display},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert code is None or answer.returncode == code, answer
        return answer.stdout

    def windows(self, name: str) -> list[str]:
        """Return the ids of the windows that are to be seen and whose name fits an expression."""
        search = ("xdotool", "search", "--onlyvisible", "--name", name)
        return self.tool(*search, code=None).split()

    def picture(self, path: Path) -> None:
        """Keep a picture of the whole screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.tool("import", "-window", "root", str(path))


@contextlib.contextmanager
def screen(size: str = "1200x860") -> Iterator[Screen]:
    """Yield a virtual screen that anybody on this machine may draw on; end it afterwards."""
    made = Screen("")
    read, write = os.pipe()
    show = ("Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-ac")
    try:
        made.children.append(_started((*show, "-nolisten", "tcp"), write))
        os.close(write)
        with os.fdopen(read) as answer:
            made.display = f":{answer.readline().strip()}"
        made.children.append(_started(("env", f"DISPLAY={made.display}", "openbox", "--replace")))
        managed = ("xdotool", "get_num_desktops")
        wait_for(lambda: made.tool(*managed, code=None).strip(), 20, "the window manager answers")
        yield made
    finally:
        for child in reversed(made.children):
            child.kill()
            child.wait()


def _started(words: tuple[str, ...], *kept: int) -> subprocess.Popen[bytes]:
    """Start a server that says nothing and keeps these files open; it dies with this process."""
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        ["setpriv", "--pdeathsig=KILL", *words],
        stdin=quiet,
        stdout=quiet,
        stderr=quiet,
        pass_fds=kept,
    )
