"""The sdist, and the wheel made from it, in dist/: --output DIR; both checked, sizes printed.

Two calls on the same files give the same bytes: what is inside bears the date of the last commit.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "skinroutine"
SHARED = (
    "share/applications/{app_id}.desktop",
    "share/icons/hicolor/scalable/apps/{app_id}.svg",
    "share/icons/hicolor/symbolic/apps/{app_id}-symbolic.svg",
    "share/man/man1/skinroutine.1",
    "share/metainfo/{app_id}.metainfo.xml",
)
"""What a wheel brings to the desktop, in the environment's own share/."""
LEFT_OUT = (".ts", ".pyc")
LARGEST = 4_000_000  # bytes of a wheel; more is something that was swept in


class Unfit(Exception):
    """What was built is not what it should be; says how."""


def named(word: str, root: Path = ROOT) -> str:
    """Return what a word stands for in the package's first module, such as __version__."""
    text = (root / "src" / PACKAGE / "__init__.py").read_text(encoding="utf-8")
    found = re.search(rf'^{word} = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        message = f"src/{PACKAGE}/__init__.py does not say {word}"
        raise Unfit(message)
    return found[1]


def epoch(root: Path = ROOT) -> str:
    """Return the date of what is built, in seconds: as asked, of the commit, or of the sdist."""
    asked = os.environ.get("SOURCE_DATE_EPOCH", "")
    if asked:
        return asked
    git = shutil.which("git")
    if git and (root / ".git").exists():
        words = (git, "-C", str(root), "log", "-1", "--format=%ct")
        answer = subprocess.run(words, capture_output=True, text=True, check=False)
        if answer.returncode == 0 and answer.stdout.strip():
            return answer.stdout.strip()
    unpacked = root / "PKG-INFO"
    return str(int(unpacked.stat().st_mtime)) if unpacked.is_file() else "1577836800"


def build(kind: str, root: Path, output: Path) -> Path:
    """Build a wheel or an sdist of a tree into a folder, without network, and return the file."""
    words = (sys.executable, "-m", "hatchling", "build", "--target", kind)
    environment = os.environ | {"SOURCE_DATE_EPOCH": epoch(root)}
    with tempfile.TemporaryDirectory(dir=output) as alone:
        answer = subprocess.run(
            (*words, "--directory", alone),
            cwd=root,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if answer.returncode != 0:
            message = f"the {kind} was not built:\n{answer.stdout}{answer.stderr}"
            raise Unfit(message)
        (made,) = Path(alone).iterdir()
        return made.replace(output / made.name)


def build_both(root: Path, output: Path) -> tuple[Path, Path]:
    """Build the sdist of a tree, and the wheel from what that sdist holds."""
    output.mkdir(parents=True, exist_ok=True)
    sdist = build("sdist", root, output)
    with tempfile.TemporaryDirectory(prefix="skinroutine-") as folder:
        unpack(sdist, Path(folder))
        (unpacked,) = Path(folder).iterdir()
        wheel = build("wheel", unpacked, output)
    return sdist, wheel


def unpack(sdist: Path, folder: Path) -> None:
    """Unpack an sdist that was made here; Python 3.11.2, as Debian 12 has it, knows no filter."""
    with tarfile.open(sdist) as packed:
        if hasattr(tarfile, "data_filter"):
            packed.extraction_filter = tarfile.data_filter
        packed.extractall(folder)  # noqa: S202 - our own file, and filtered where that is known


def belongs(path: Path) -> bool:
    """Tell whether a file of the sources is one that is handed out."""
    return path.is_file() and path.suffix not in LEFT_OUT and "__pycache__" not in path.parts


def expected(root: Path) -> set[str]:
    """Return the names that a wheel must hold, without those of its own records."""
    names = set()
    for source, target in ((root / "src" / PACKAGE, PACKAGE), (root / "resources", "resources")):
        place = target if target == PACKAGE else f"{PACKAGE}/{target}"
        paths = (path for path in source.rglob("*") if belongs(path))
        names |= {f"{place}/{path.relative_to(source).as_posix()}" for path in paths}
    version, app_id = named("__version__", root), named("APP_ID", root)
    data = f"{PACKAGE}-{version}.data/data"
    return names | {f"{data}/{name.format(app_id=app_id)}" for name in SHARED}


def check_wheel(wheel: Path, root: Path = ROOT) -> int:
    """Return how many files a wheel holds; Unfit where they are not all those of the tree."""
    with zipfile.ZipFile(wheel) as packed:
        held = set(packed.namelist())
    records = {name for name in held if name.split("/")[0].endswith(".dist-info")}
    wanted = expected(root)
    faults = [f"missing: {name}" for name in sorted(wanted - held)]
    faults += [f"not ours to hand out: {name}" for name in sorted(held - records - wanted)]
    faults += (
        [f"two names of one file: {wheel}"] if len(held) != len(set(map(str.lower, held))) else []
    )
    if f"{PACKAGE}/py.typed" not in held:
        faults.append("the types are not announced: py.typed")
    if wheel.stat().st_size > LARGEST:
        faults.append(f"{wheel.stat().st_size} bytes are more than {LARGEST}")
    if faults:
        raise Unfit("\n".join(faults))
    return len(held)


def check_sdist(sdist: Path, root: Path = ROOT) -> int:
    """Return how many files an sdist holds; Unfit where a source is missing or a cache came in."""
    with tarfile.open(sdist) as packed:
        held = {name.partition("/")[2] for name in packed.getnames()}
    folders = ("src", "resources", "tests", "packaging", "tools", "docs", "requirements")
    paths = (path for folder in folders for path in (root / folder).rglob("*"))
    wanted = {
        path.relative_to(root).as_posix()
        for path in paths
        if path.is_file() and path.suffix != ".pyc" and "__pycache__" not in path.parts
    }
    faults = [f"missing: {name}" for name in sorted(wanted - held)]
    waste = re.compile(r"(^|/)(__pycache__|\.[a-z_]*cache|\.venv|\.git|dist|build)/|\.pyc$")
    faults += [f"not ours to hand out: {name}" for name in sorted(held) if waste.search(name)]
    if faults:
        raise Unfit("\n".join(faults))
    return len(held)


def main() -> int:
    """Build both, check both, and print what came of it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--output", type=Path, default=ROOT / "dist")
    output: Path = asked.parse_args().output.absolute()
    try:
        sdist, wheel = build_both(ROOT, output)
        counts = {sdist: check_sdist(sdist), wheel: check_wheel(wheel)}
    except Unfit as fault:
        print(fault, file=sys.stderr)
        return 1
    for path, count in counts.items():
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB, {count} files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
