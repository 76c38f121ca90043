"""Asks the background portal from a process of its own, which stands in a sandbox."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from skinroutine.adapters.desktop.background_portal import BackgroundPortal, portal_versions
from skinroutine.app.errors import WorldFailure


def main() -> None:
    """Turn the start on or off, and print what came of it."""
    memory, *acts = sys.argv[1:]
    portal = BackgroundPortal(("skinroutine", "--background"), Path(memory), person=15.0)
    why_not = []
    for act in acts:
        try:
            portal.turn(on=act == "on")
        except WorldFailure as told:
            why_not.append(str(told))
    said = {"on": portal.is_on(), "allowed": portal.is_allowed(), "why_not": why_not}
    sys.stdout.write(json.dumps(said | {"versions": portal_versions(5.0)}))


if __name__ == "__main__":
    main()
