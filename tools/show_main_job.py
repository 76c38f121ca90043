"""Start the program on a virtual desktop, let a reminder fire, tick it, and keep pictures."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from waiting import wait_for  # noqa: E402 - the path comes first

from journeys.desktop import Program, desktop  # noqa: E402 - the path comes first

BUILD = ROOT / "build"


def main() -> int:
    """Show it; return 0, or 1 with a sentence where something did not happen."""
    missing = [name for name in ("Xvfb", "dunst", "openbox", "xdotool") if not shutil.which(name)]
    if missing:
        print(f"There is no screen here, and no virtual one: {', '.join(missing)} is missing.")
        return 1
    try:
        with tempfile.TemporaryDirectory(prefix="skinroutine-show-") as folder:
            show(Path(folder))
    except AssertionError as error:
        print(f"The main job could not be shown: {error}.")
        return 1
    print(f"The pictures lie in {BUILD.relative_to(ROOT)}/: show-1 to show-4.")
    return 0


def early_afternoon() -> str:
    """Name a zone in which it is after one, so that a step is due and others are to come."""
    hour = time.gmtime(time.clock_gettime(time.CLOCK_REALTIME)).tm_hour
    return f"Etc/GMT{hour - 13:+d}"


def show(folder: Path) -> None:
    """Run through the main job once."""
    print("There is no screen here, so skinroutine starts on a virtual one, with a made-up course.")
    with desktop(folder, zone=early_afternoon()) as screen:
        program = Program(screen, folder / "profile")
        program.run("today", "--demo")
        states = program.ask("today")["occurrences"]
        state = next(one for one in states if one["status"] in {"due", "upcoming"})
        step, slot = state["step"], state["slot"]
        program.run("snooze", step, "--slot", slot, "--minutes", "1")
        program.open()
        screen.picture(BUILD / "show-1-started.png")
        print(f"One step ({step}, {slot}) is snoozed for a minute; waiting for its reminder ...")
        wait_for(lambda: screen.popups, 100, "a reminder in its minute")
        popup = screen.popups[0]
        print(f"The notification server was asked to show: {popup.title} / {popup.body}")
        wait_for(lambda: screen.windows("[Dd]unst"), 10, "the pop-up on the screen")
        done = f"Done: {state['name']}, {slot}"
        wait_for(lambda: screen.node("push button", done), 10, "the step marked as due")
        screen.picture(BUILD / "show-2-reminded.png")
        program.run("done", step, "--slot", slot)
        wait_for(
            lambda: any(
                n["checked"] and n["name"].startswith(state["name"]) and slot in n["name"]
                for n in screen.nodes()
            ),
            10,
            "the tick in the window",
        )
        screen.picture(BUILD / "show-3-ticked.png")
        print("It was ticked from the command line, and the open window shows it.")
        screen.keys("ctrl+2")
        wait_for(lambda: screen.node("push button", "Previous week"), 10, "the week")
        screen.picture(BUILD / "show-4-week.png")


if __name__ == "__main__":
    sys.exit(main())
