"""One of several programs that tick in one diary at the same time.

argv is the profile, a name, and how many ticks; see test_kills.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

from skinroutine.app.errors import StoreBusy
from skinroutine.compose import open_session

from fakes import FixedClock
from faults.profiles import DOSE, NOW


def main() -> None:
    """Tick, with the window's short patience, and try again while the diary is busy."""
    _, place, name, ticks = sys.argv
    tries = 0
    with open_session(Path(place), clock=FixedClock(NOW), wait=0.04) as session:
        print("ready", flush=True)
        sys.stdin.readline()
        for number in range(int(ticks)):
            while True:
                try:
                    session.commands.tick(DOSE, via=f"zz-{name}-{number}")
                except StoreBusy:
                    tries += 1
                else:
                    break
    print(tries)


if __name__ == "__main__":
    main()
