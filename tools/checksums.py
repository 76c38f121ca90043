"""The checksums of what was packed, as `sha256sum --check` reads them: SHA256SUMS in dist/.

--folder DIR names another folder; --check looks whether the packages of Linux are there and are the
ones that were summed up.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "SHA256SUMS"
PACKED = (".whl", ".tar.gz", ".deb", ".flatpak", ".exe", ".zip", ".dmg")
OF_LINUX = (
    "skinroutine-{version}-py3-none-any.whl",
    "skinroutine-{version}.tar.gz",
    "skinroutine-{version}-linux-*.tar.gz",
    "skinroutine_{version}_*.deb",
)
"""What `make packages` makes on Debian and Ubuntu."""


class Unfit(Exception):
    """What lies in the folder is not what one release hands out; says how."""


def version() -> str:
    """Return the program's version, from its one place."""
    text = (ROOT / "src/skinroutine/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    assert found is not None
    return found[1]


def sums(folder: Path, number: str) -> str:
    """Return one line for each packed file of a version, in the order of their names.

    Unfit where a file of another version lies there: it would be handed out with them.
    """
    there = folder.iterdir() if folder.is_dir() else ()
    paths = sorted(path for path in there if path.name.endswith(PACKED) and path.is_file())
    ours = re.compile(rf"skinroutine[-_]{re.escape(number)}([-_]|\.tar\.gz$)")
    others = [path.name for path in paths if not ours.match(path.name)]
    if others:
        message = f"{folder} holds what is not of {number}: {', '.join(others)}"
        raise Unfit(message)
    if not paths:
        message = f"{folder} holds nothing that was packed"
        raise Unfit(message)
    return "".join(f"{digest(path)}  {path.name}\n" for path in paths)


def digest(path: Path) -> str:
    """Return a file's SHA-256 in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def missing(folder: Path, number: str, wanted: Iterable[str] = OF_LINUX) -> list[str]:
    """Return which of the packages of Linux a folder has not."""
    names = (one.format(version=number) for one in wanted)
    return [one for one in names if not list(folder.glob(one))]


def check(folder: Path, number: str) -> None:
    """Raise Unfit where a package of Linux is missing, or is another than was summed up."""
    lacking = missing(folder, number)
    if lacking:
        message = f"{folder} has no {', no '.join(lacking)}"
        raise Unfit(message)
    told = folder / NAME
    if not told.is_file() or told.read_text(encoding="ascii") != sums(folder, number):
        message = f"{told} is not that of the files beside it"
        raise Unfit(message)


def main() -> int:
    """Write the checksums of a folder, and print them; or check them."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--folder", type=Path, default=ROOT / "dist")
    asked.add_argument("--check", action="store_true")
    words = asked.parse_args()
    folder: Path = words.folder
    try:
        if words.check:
            check(folder, version())
            return 0
        lines = sums(folder, version())
    except Unfit as fault:
        print(fault, file=sys.stderr)
        return 1
    (folder / NAME).write_text(lines, encoding="ascii", newline="\n")
    print(lines, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
