"""What libraries bring more of than the program asks for, cut down.

Of Babel's locale data the day on which a week begins stays; each locale keeps its file, since Babel
knows by that which locales there are. Of how Python was built stays what modules ask at run time:
the whole of it names the folders of the machine that built it.
"""

from __future__ import annotations

import pickle
import sysconfig
from pathlib import Path

KEPT = "week_data"
"""What `skinroutine.adapters.system.locale_facts` reads; nothing else asks Babel for anything."""
ASKED = (
    "TZPATH",  # zoneinfo: where the system has its time zones
    "VERSION",
    "EXT_SUFFIX",
    "SHLIB_SUFFIX",
    "SOABI",
    "MULTIARCH",
    "Py_GIL_DISABLED",
    "MACOSX_DEPLOYMENT_TARGET",
)
"""What of the build of Python is asked for at run time."""


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


def slim_build_facts(name: str, target: Path) -> Path:
    """Write a slim module of that name, of how this Python was built; return its folder."""
    there = sysconfig.get_config_vars()
    kept = {one: there[one] for one in ASKED if one in there}
    target.mkdir(parents=True, exist_ok=True)
    (target / f"{name}.py").write_text(f"build_time_vars = {kept!r}\n", "utf-8")
    return target
