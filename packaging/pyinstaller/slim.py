"""The locale data of Babel, cut down to what the program asks it: on which day a week begins.

Each locale keeps its file, since Babel knows by that which locales there are.
"""

from __future__ import annotations

import pickle
from pathlib import Path

KEPT = "week_data"
"""What `skinroutine.adapters.system.locale_facts` reads; nothing else asks Babel for anything."""


def slim_locales(source: Path, target: Path) -> int:
    """Write a slim file for each locale of a folder into another; return how many there are."""
    target.mkdir(parents=True)
    files = sorted(source.glob("*.dat"))
    for path in files:
        with path.open("rb") as whole:
            said = pickle.load(whole)  # noqa: S301 - the library's own format, from its own wheel
        kept = {KEPT: said[KEPT]} if KEPT in said else {}
        (target / path.name).write_bytes(pickle.dumps(kept, 2))
    return len(files)
