"""Make the package for Debian, Ubuntu and their kin from the bundle.

    python packaging/linux/deb.py [--bundle DIR] [--output DIR] [--compression xz]

The bundle goes to /usr/lib/skinroutine; beside it come links in /usr/bin, the desktop file, the
metainfo, the icons, the manual page and the papers. dpkg-shlibdeps reads from the bundle's
libraries what else is needed, and in which version: so build on the oldest release that is to be
served.
The same bundle gives the same bytes: what is inside bears the date of the last commit, or
SOURCE_DATE_EPOCH where that is set.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import runpy
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOUSE = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent)]

import icons  # noqa: E402 - found by the line above
import manual  # noqa: E402 - as above
import papers  # noqa: E402 - as above
import wheel  # noqa: E402 - as above

PAYLOAD = "usr/lib/skinroutine"
PARTS = ("skinroutine", "_internal")
"""What of the bundle is the program; what else lies there is for those who have no package."""
COMMANDS = ("skinroutine", "skinroutine-gui")
ALSO_NEEDED = (
    "libegl1",  # Qt loads these when a window wants them, and links to none of them
    "libgl1",
    "tzdata",  # the zones of the world, which the program reads from the system
)
DPKG_LISTS = Path("/var/lib/dpkg/info")
ELF = b"\x7fELF"
PROGRAM, LIBRARY = 0o755, 0o644


def build(bundle: Path, output: Path, compression: str = "xz") -> Path:
    """Make the package from a bundle; return where it lies."""
    facts = runpy.run_path(str(HOUSE / "src" / "skinroutine" / "__init__.py"))
    version, app_id = facts["__version__"], facts["APP_ID"]
    built_at = int(wheel.epoch())
    architecture = _told("dpkg", "--print-architecture")
    with tempfile.TemporaryDirectory(prefix="skinroutine-deb-") as place:
        root = Path(place) / "root"
        lay_out(root, bundle, app_id, version, built_at)
        depends = needed(root, Path(place))
        named = {one.split()[0] for one in depends}
        depends += [one for one in ALSO_NEEDED if one not in named]
        settle(root)
        _describe(root, version, architecture, depends)
        _date(root, built_at)
        output.mkdir(parents=True, exist_ok=True)
        package = output / f"skinroutine_{version}_{architecture}.deb"
        subprocess.run(
            [
                "dpkg-deb",
                "--root-owner-group",
                f"-Z{compression}",
                "--build",
                str(root),
                str(package),
            ],
            env=os.environ | {"SOURCE_DATE_EPOCH": str(built_at)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            check=True,
        )
    return package


def lay_out(root: Path, bundle: Path, app_id: str, version: str, built_at: int) -> None:
    """Put every file where it belongs below a root."""
    others = {one.name for one in bundle.iterdir()} - set(PARTS)
    shutil.copytree(
        bundle,
        root / PAYLOAD,
        symlinks=True,
        ignore=lambda folder, _: others if folder == str(bundle) else (),
    )
    share = root / "usr/share"
    for name in COMMANDS:
        _link(root / "usr/bin" / name, f"../lib/skinroutine/{COMMANDS[0]}")
    for source, folder in ((".desktop", "applications"), (".metainfo.xml", "metainfo")):
        _put(share / folder / f"{app_id}{source}", (HERE / f"{app_id}{source}").read_bytes())
    with tempfile.TemporaryDirectory() as drawn:
        icons.make_icons(Path(drawn))
        shutil.copytree(Path(drawn) / "hicolor", share / "icons/hicolor")
    page = manual.versioned((HERE / "skinroutine.1").read_text(encoding="utf-8"), version)
    _put(share / "man/man1/skinroutine.1.gz", _packed(page.encode()))
    _link(share / "man/man1/skinroutine-gui.1.gz", "skinroutine.1.gz")
    papers_of = share / "doc/skinroutine"
    ours = (HOUSE / "CHANGELOG.md").read_text(encoding="utf-8")
    changes = papers.changelog(ours, version, built_at)
    _put(papers_of / "changelog.gz", _packed(changes.encode()))
    licence = (HOUSE / "LICENSE").read_text(encoding="utf-8")
    _put(papers_of / "copyright", papers.copyright_file(bundle, licence).encode())
    _put(share / "lintian/overrides/skinroutine", (HERE / "lintian-overrides").read_bytes())


def needed(root: Path, scratch: Path) -> list[str]:
    """Return what dpkg-shlibdeps reads from the programs and libraries below a root."""
    (root / "DEBIAN").mkdir()  # by this the tool knows the root of a package
    debian = scratch / "debian"
    debian.mkdir()
    (debian / "control").write_text(
        "Source: skinroutine\n\nPackage: skinroutine\nArchitecture: any\n"
    )
    found = [one for one in files(root) if is_elf(one)]
    own = {str(one.parent) for one in found}
    bundled = packages_of({one.name for one in found if ".so." in one.name})
    told = _told(
        "dpkg-shlibdeps",
        "-O",
        "--warnings=1",
        "--ignore-missing-info",
        f"-S{root}",
        *(f"-l{one}" for one in sorted(own)),
        *(f"-x{one}" for one in sorted(bundled)),  # what is bundled is not asked of the system
        *(f"-e{one}" for one in found),
        cwd=scratch,
    )
    (line,) = (one for one in told.splitlines() if one.startswith("shlibs:Depends="))
    return [one.strip() for one in line.partition("=")[2].split(",")]


def packages_of(libraries: set[str]) -> set[str]:
    """Return the packages of this system that have libraries of these names."""
    found = set()
    for listed in DPKG_LISTS.glob("*.list"):
        names = {line.rpartition("/")[2] for line in listed.read_text("utf-8").splitlines()}
        if names & libraries:
            found.add(listed.stem.partition(":")[0])
    return found


def settle(root: Path) -> None:
    """Give every file and folder its permissions, whatever the umask of who builds."""
    for one in (root, *root.rglob("*")):
        if one.is_symlink():
            continue
        if one.is_dir():
            one.chmod(PROGRAM)
        else:
            one.chmod(PROGRAM if one.parent == root / PAYLOAD and is_elf(one) else LIBRARY)


def files(root: Path) -> Iterator[Path]:
    """Yield the files below a folder in order, no links and no folders."""
    return (one for one in sorted(root.rglob("*")) if one.is_file() and not one.is_symlink())


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or library of Linux."""
    with path.open("rb") as opened:
        return opened.read(len(ELF)) == ELF


def _describe(root: Path, version: str, architecture: str, depends: list[str]) -> None:
    """Write the control file and the sums of all files."""
    there = list(files(root))
    kilobytes = sum((one.stat().st_size + 1023) // 1024 for one in there)
    sums = "".join(f"{_sum(one)}  {one.relative_to(root)}\n" for one in there)
    control = papers.control(version, architecture, depends, kilobytes)
    for name, text in (("control", control), ("md5sums", sums)):
        _put(root / "DEBIAN" / name, text.encode())
        (root / "DEBIAN" / name).chmod(LIBRARY)
    (root / "DEBIAN").chmod(PROGRAM)


def _sum(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _date(root: Path, built_at: int) -> None:
    """Give every file, link and folder the same time."""
    for one in (root, *root.rglob("*")):
        os.utime(one, (built_at, built_at), follow_symlinks=False)


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, compresslevel=9, mtime=0)


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


def _told(*words: str, cwd: Path | None = None) -> str:
    """Return what a tool prints; what it complains of is shown where it does not do its part."""
    done = subprocess.run(
        words, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        message = f"deb: {words[0]} ended with {done.returncode}\n{done.stderr[-2000:]}"
        raise SystemExit(message)
    return done.stdout.strip()


def main() -> int:
    """Read the words, make the package, and say where it is."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--bundle", type=Path, default=HOUSE / "dist/skinroutine", metavar="DIR")
    parser.add_argument("--output", type=Path, default=HOUSE / "dist", metavar="DIR")
    parser.add_argument(
        "--compression",
        choices=["xz", "gzip", "none"],
        default="xz",
        help="how the package is packed",
    )
    asked = parser.parse_args()
    lacking = [one for one in ("dpkg-deb", "dpkg-shlibdeps") if shutil.which(one) is None]
    if lacking:
        sys.stderr.write(f"deb: these programs are not installed: {', '.join(lacking)}\n")
        return 1
    if not (asked.bundle / COMMANDS[0]).is_file():
        sys.stderr.write(f"deb: there is no bundle in {asked.bundle}; 'make bundle' makes it\n")
        return 1
    package = build(asked.bundle.resolve(), asked.output, asked.compression)
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
