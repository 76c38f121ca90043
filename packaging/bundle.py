"""The program with its Python in one folder, and that folder packed, in dist/: --output DIR.

On Linux the folder is packed as a .tar.gz; on Windows as a .zip, and by Inno Setup where that is
installed; on macOS skinroutine.app goes into a .dmg. It is made in a virtual environment of its own
(build/bundle-venv), so that nothing which happens to be installed is swept in.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
RECIPE = PACKAGING / "pyinstaller"
sys.path[:0] = [str(PACKAGING), str(RECIPE)]

import wheel  # noqa: E402 - found by the line above
from elf import forget_place  # noqa: E402 - as above
from identity import Identity, identity, windows_version  # noqa: E402 - as above

PINS = ROOT / "requirements" / "package.txt"
NAME = "skinroutine"
PROGRAMS = (NAME, f"{NAME}-gui")
GLIBC = re.compile(r"GLIBC_(2\.\d+)\b")
"""What a library asks of the system's own; the highest of all is what the bundle runs on."""


class Unfit(Exception):
    """The bundle is not what it should be; says how."""


def main() -> int:
    """Make the bundle, look through it, pack it, and print what came of it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--output", type=Path, default=ROOT / "dist")
    output: Path = asked.parse_args().output.absolute()
    output.mkdir(parents=True, exist_ok=True)
    try:
        python = own_python(ROOT / "build" / "bundle-venv")
        with tempfile.TemporaryDirectory(prefix="skinroutine-bundle-") as work:
            folder = freeze(python, Path(work), output)
            made = finish(folder, Path(work) / "made", output)
    except (Unfit, wheel.Unfit, subprocess.CalledProcessError) as fault:
        print(f"The bundle was not made: {fault}", file=sys.stderr)
        return 1
    size = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"{folder}: {size / 1e6:.0f} MB")
    for path in made:
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


def own_python(place: Path) -> Path:
    """Return the Python of a virtual environment that holds what is pinned, and nothing else."""
    held = hashlib.sha256(PINS.read_bytes() + sys.version.encode()).hexdigest()
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = place / ".holds"
    if not python.exists() or not stamp.exists() or stamp.read_text() != held:
        print(f"Making a virtual environment for the bundle in {place}", flush=True)
        run(sys.executable, "-m", "venv", "--clear", str(place))
        install(python, "--require-hashes", "--requirement", str(PINS))
        stamp.write_text(held)
    return python


def install(python: Path, *words: str) -> None:
    """Let pip install something without a word."""
    run(str(python), "-m", "pip", "--disable-pip-version-check", "--quiet", "install", *words)


def run(*words: str, environment: Mapping[str, str] | None = None) -> None:
    """Run a program to its end; Unfit, with the end of what it said, where it does not succeed."""
    answer = subprocess.run(
        words, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    if answer.returncode:
        said = (answer.stdout + answer.stderr).decode(errors="replace")
        message = f"{' '.join(words)}\n{said[-4000:]}"
        raise Unfit(message)


def freeze(python: Path, work: Path, output: Path) -> Path:
    """Let PyInstaller make the folder from a fresh wheel, in a clean environment; return it."""
    install(python, "--no-deps", "--force-reinstall", str(wheel.build("wheel", ROOT, work)))
    made = work / "made"
    run(str(python), str(PACKAGING / "icons.py"), str(made))
    for name in PROGRAMS:
        text = windows_version(identity().version, f"{name}.exe")
        (made / f"{name}.version").write_text(text, "utf-8")
    bare = {
        "PATH": os.environ["PATH"] if sys.platform == "win32" else "/usr/bin:/bin:/usr/sbin:/sbin",
        "HOME": str(work),
        "LC_ALL": "C.UTF-8",
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": wheel.epoch(),
    }
    kept = ("SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "LOCALAPPDATA", "APPDATA")
    bare |= {name: os.environ[name] for name in kept if name in os.environ}
    places = ("--distpath", str(work / "dist"), "--workpath", str(work / "build"))
    spec = str(RECIPE / "skinroutine.spec")
    words = (str(python), "-m", "PyInstaller", "--noconfirm", *places, spec, "--", str(made))
    print("PyInstaller collects the program and all it needs", flush=True)
    run(*words, environment=bare)
    name = f"{NAME}.app" if sys.platform == "darwin" else NAME
    folder = work / "dist" / name
    if sys.platform == "linux":
        (site,) = python.parents[1].glob("lib/python*/site-packages")
        clean(folder, [str(work), str(ROOT), f"{Path.home()}/"], site)
    return replace(folder, output / name)


def replace(folder: Path, target: Path) -> Path:
    """Move a folder to where an older one may lie; Unfit where that cannot be removed."""
    try:
        if target.exists():
            shutil.rmtree(target)
    except OSError as fault:
        message = f"{target} cannot be replaced: {fault}"
        raise Unfit(message) from fault
    return Path(shutil.move(folder, target))


def furnish(folder: Path, made: Path) -> Path:
    """Return a folder of what comes with the program of Linux when it is handed on packed.

    That is what a person reads, and what brings it into the menu.
    """
    beside = made / "beside"
    applications = beside / "share" / "applications"
    applications.mkdir(parents=True)
    shutil.copy(PACKAGING / "linux" / f"{identity().app_id}.desktop", applications)
    shutil.copytree(made / "hicolor", beside / "share" / "icons" / "hicolor")
    shutil.copy(RECIPE / "linux" / "skinroutine-install", beside)
    shutil.copy(ROOT / "LICENSE", beside / "LICENSE.txt")
    text = (RECIPE / "linux" / "README.txt").read_text("utf-8")
    words = {"version": identity().version, "glibc": glibc(folder), "packages": packages()}
    (beside / "README.txt").write_text(text.format(**words), "utf-8")
    return beside


def packages() -> str:
    """Return the packages of Debian that the bundle needs, as apt is told them."""
    lines = (RECIPE / "linux" / "packages.txt").read_text("utf-8").splitlines()
    return " ".join(line for line in lines if line and not line.startswith("#"))


def glibc(folder: Path) -> str:
    """Return the least version of the system's C library that all files of a folder run on."""
    found = {"2.17"}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and is_elf(path):
            words = ("objdump", "-T", str(path))
            told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
            found |= set(GLIBC.findall(told))
    return max(found, key=lambda version: int(version.split(".")[1]))


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or library of Linux."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def clean(folder: Path, places: list[str], site: Path) -> None:
    """Take the building machine's folders out of the bundle's files; Unfit where one stays.

    A library that came out of a pinned wheel with such a name has it from its maker's machine: that
    of a code host is called the same for everybody.
    """
    prefix = sys.base_prefix
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    if not prefix.startswith("/usr"):
        places = [*places, prefix]
        for path in files:
            forget_place(path, prefix)
    told = [
        f"{path.relative_to(folder)} names {place}"
        for path in files
        for place in places
        if place.encode() in path.read_bytes() and not came_so(path, folder, site, place)
    ]
    if told:
        raise Unfit("\n".join(told))


def came_so(path: Path, folder: Path, site: Path, place: str) -> bool:
    """Tell whether a library of the bundle names a place where it lies in site-packages too."""
    inside = folder / "_internal"
    if not (path.is_relative_to(inside) and is_elf(path)):
        return False
    source = site / path.relative_to(inside)
    return source.is_file() and place.encode() in source.read_bytes()


def finish(folder: Path, made: Path, output: Path) -> list[Path]:
    """Pack a finished folder as this system hands programs on; return the files."""
    who = identity()
    if sys.platform == "linux":
        name = f"{NAME}-{who.version}-linux-{platform.machine()}.tar.gz"
        return [pack([folder, furnish(folder, made)], output / name)]
    if sys.platform == "darwin":
        dmg = output / f"{NAME}-{who.version}-macos-{platform.machine()}.dmg"
        run(str(PACKAGING / "macos" / "dmg.sh"), str(folder), str(dmg))
        return [dmg]
    return windows_packages(folder, output, who)


def pack(folders: Sequence[Path], target: Path) -> Path:
    """Pack what folders hold as one folder, the same files into the same bytes."""
    when = int(wheel.epoch())

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = when
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    files = {
        f"{NAME}/{path.relative_to(folder).as_posix()}": path
        for folder in folders
        for path in folder.rglob("*")
    }
    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", 9, file, mtime=when) as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.PAX_FORMAT) as packed,
    ):
        for name in sorted(files):
            packed.add(files[name], name, recursive=False, filter=plain)
    return target


def windows_packages(folder: Path, output: Path, who: Identity) -> list[Path]:
    """Return the folder packed, and the installer where Inno Setup can make it."""
    name = f"{NAME}-{who.version}-windows-{platform.machine().lower()}"
    packed = shutil.make_archive(str(output / name), "zip", folder.parent, folder.name)
    compiler = shutil.which("ISCC")
    if compiler is None:
        print("Inno Setup (ISCC) is not on PATH, so there is no installer.", file=sys.stderr)
        return [Path(packed)]
    words = (f"/DVersion={who.version}", f"/DAppId={who.app_id}", f"/DBundle={folder}")
    script = str(PACKAGING / "windows" / "skinroutine.iss")
    run(compiler, "/Qp", *words, f"/O{output}", f"/F{name}-setup", script)
    return [Path(packed), output / f"{name}-setup.exe"]


if __name__ == "__main__":
    sys.exit(main())
