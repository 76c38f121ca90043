"""Run the benchmarks named on the command line, or all, and print their tables as Markdown."""

from __future__ import annotations

import argparse
import os
import shutil
import sys

import bundle
import growth
import idle
import pages
import phone
import reminder_lateness
import stage
import stages
import start
import tick

BENCHMARKS = {
    "start": start,
    "bundle": bundle,
    "stages": stages,
    "tick": tick,
    "growth": growth,
    "pages": pages,
    "phone": phone,
    "idle": idle,
    "reminder_lateness": reminder_lateness,
}


def main() -> int:
    """Return 0, or 1 with a sentence where a tool is missing or a count is wrong."""
    names = asked()
    missing = [tool for tool in stage.TOOLS if not shutil.which(tool)]
    if missing:
        print(f"Benchmarks need a virtual desktop: {', '.join(missing)} is missing.")
        return 1
    wrong = [name for name in names if not show(name)]
    return 1 if wrong else 0


def asked() -> list[str]:
    """Return the names on the command line, all where there is none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="*", help=f"one of {', '.join(BENCHMARKS)}")
    names = list(dict.fromkeys(parser.parse_args().name)) or list(BENCHMARKS)
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        parser.error(f"there is no benchmark {', '.join(unknown)}")
    return names


def show(name: str) -> bool:
    """Run one benchmark and print its table; tell whether its counts were right."""
    print(f"{name} is measured; this takes a few minutes", file=sys.stderr)
    try:
        table = BENCHMARKS[name].measure()
    except AssertionError as error:
        print(f"{name} could not be measured: {error}.", file=sys.stderr)
        return False
    load = os.getloadavg()[0]
    print(f"## {BENCHMARKS[name].TITLE}\n\n{table}\n")
    print(f"{os.cpu_count()} processors, load {load:.1f} at the end.\n", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main())
