"""Simulate many person-years: `make soak` (YEARS=1000), or one seed again: `--seed N`."""

from __future__ import annotations

import argparse
import logging
import shutil
import sys
import tempfile
import zoneinfo
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1])]

from soak.person import Person, Tally, reasons  # noqa: E402 - a script finds its folder first

ALL_ZONES = tuple(sorted(zoneinfo.available_timezones()))
DAYS = 73
"""Days of one simulated span: five of them are a person-year."""


def simulate(seed: int, days: int = DAYS) -> Tally:
    """Live one span in a folder of its own, in memory where there is such a place."""
    logging.disable()
    memory = Path("/dev/shm")  # noqa: S108 - the kernel's own name
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    try:
        return Person(folder, seed, ALL_ZONES, days).live()
    finally:
        shutil.rmtree(folder)


def main() -> int:
    """Simulate, print the tally, and fail where a slot was neither announced nor explained."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=float, default=1000, help="person-years to simulate")
    parser.add_argument("--seed", type=int, help="simulate this one span again")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    asked = parser.parse_args()
    if asked.seed is not None:
        seeds = [asked.seed]
    else:
        seeds = list(range(asked.first, asked.first + round(asked.years * 365 / DAYS)))
    whole = Tally()
    with ProcessPoolExecutor() as pool:
        for number, tally in enumerate(pool.map(simulate, seeds, chunksize=8), start=1):
            whole.add(tally)
            for fault in tally.faults[:3]:
                print(f"  {fault}", flush=True)
            if number % 250 == 0:
                print(
                    f"{whole.days / 365:.0f} person-years, {len(whole.faults)} faults", flush=True
                )
    print(
        f"{whole.days / 365:.1f} person-years over {len(ALL_ZONES)} zones: "
        f"{whole.slots} slots checked, {whole.shown} announced "
        f"({whole.twice} of them twice, after a kill, an edit or an untick), "
        f"{whole.settled} settled before they were due; silences: {reasons(whole)}; "
        f"{whole.sleeps} sleeps, {whole.kills} kills, {whole.jumps} clock jumps, "
        f"{whole.flights} flights, {whole.changes} changes of the routine or the day's end, "
        f"{whole.outings} ways out or in with {whole.extras} times due again outdoors, "
        f"{whole.of_course} acts about the course with "
        f"{whole.told} reminders of dates and the box; "
        f"{len(whole.faults)} faults"
    )
    return 1 if whole.faults else 0


if __name__ == "__main__":
    sys.exit(main())
