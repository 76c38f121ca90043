"""The bundle beside an installation of the wheel: how large each is, and how fast it starts."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from importlib.metadata import distributions
from pathlib import Path

from diaries import fill
from idle import BARE_WINDOW
from stage import ROOT, stage, table
from start import DAYS, FLOOR, in_turns

from skinroutine import compose
from skinroutine.adapters.system import files

TITLE = "The bundle beside the wheel"
INSTALLED = ROOT / "build" / "bundle-venv"
"""The environment that the bundle was made from, with the wheel as pip installs it."""
DIST = ROOT / "dist"
BUNDLE = DIST / "skinroutine"
THE_WHEEL, THE_BUNDLE = "installed by the wheel", "the bundle"
PINNED = re.compile(r"^([a-z0-9._-]+)==", re.MULTILINE | re.IGNORECASE)


def measure() -> str:
    """Return both tables; the programs take turns, so that what else goes on hits all alike."""
    command = INSTALLED / "bin" / "skinroutine"
    program = BUNDLE / "skinroutine"
    if not command.is_file() or not program.is_file():
        return "There is no bundle here; `make packages` makes it."
    with stage() as screen:
        del screen.environment["PYTHONPATH"]  # each program is to load its own modules
        profile = screen.folder / "profile"
        files.make_profile(profile, parents=False)
        with compose.open_session(profile) as session:
            fill(session, DAYS)
            facts = session.store.count()
        programs = {
            FLOOR: [sys.executable, str(BARE_WINDOW)],
            THE_WHEEL: [str(command), "--profile", str(profile)],
            THE_BUNDLE: [str(program), "--profile", str(profile)],
        }
        starts = in_turns(screen, programs, facts)
    return f"{sizes()}\n\n{starts}"


def sizes() -> str:
    """Return the table of what each takes on the disk, and of the file that is handed on."""
    rows = [
        ["the bundle, its Python with it", packed("*-linux-*.tar.gz"), megabytes(below(BUNDLE))],
        ["the package for Debian", packed("*.deb"), "the same"],
        ["the wheel with what it needs, without a Python", packed("*.whl"), megabytes(needed())],
    ]
    return table(["what", "handed on as MB", "on the disk MB"], rows)


def packed(pattern: str) -> str:
    """Return the size of the newest file of this kind in dist/, or a dash where there is none."""
    made = sorted(DIST.glob(pattern), key=lambda path: path.stat().st_mtime)
    return megabytes(made[-1:]) if made else "\u2013"


def megabytes(paths: Iterable[Path]) -> str:
    """Return how much files hold together, in millions of bytes."""
    return f"{sum(path.lstat().st_size for path in paths) / 1e6:.1f}"


def below(folder: Path) -> list[Path]:
    """Return the files below a folder, without links."""
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def needed() -> list[Path]:
    """Return the files of skinroutine and of what it runs on, as pip has put them there."""
    pinned = (ROOT / "requirements" / "run.txt").read_text("utf-8")
    names = {plain(name) for name in PINNED.findall(pinned)} | {"skinroutine"}
    (packages,) = INSTALLED.glob("lib/python3*/site-packages")
    return [
        Path(str(one.locate_file(path)))
        for one in distributions(path=[str(packages)])
        if plain(one.name) in names
        for path in one.files or ()
        if Path(str(one.locate_file(path))).is_file()
    ]


def plain(name: str) -> str:
    """Return a distribution's name as all spellings of it are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    print(measure())
