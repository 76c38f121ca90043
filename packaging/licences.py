"""Collects the licences of all that a bundle holds into one file, which the program shows.

    python packaging/licences.py FOLDER SITE_PACKAGES [FILE ...]

The bundle's recipe calls `collect(folder, site_packages, libraries)` once PyInstaller knows what
goes in, and puts FOLDER/licences.json into the bundle, in skinroutine/resources/licenses/collected:

    sys.path.insert(0, PACKAGING)
    from licences import collect
    taken = [Path(source) for _, source, _ in (*found.binaries, *found.pure)]
    listed = collect(MADE / "licences", Path(sysconfig.get_path("purelib")), taken)
    found.datas.append(
        ("skinroutine/resources/licenses/collected/licences.json", str(listed), "DATA")
    )

`libraries` are the files that the bundle is made of, where they lie on the building machine,
without those that it leaves out. They tell which of Qt's own parts are inside, which distributions
came along beside the requirements of skinroutine, and what came from the system. What has no
licence text, or a licence that a bundle cannot be handed on under, ends the build with its name
(`Unlicensed`). What could not be collected: the notices of the Rust libraries inside cryptography,
whose names and licences alone are in its wheel.

Output: {"format": 1, "components": [{"name", "version", "licence", "home", "notice", "texts"}],
"texts": {id: text}}; `texts` of a component are ids.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from skinroutine.adapters.system import licences as own  # noqa: E402 - found by the line above
from skinroutine.app.licences import Component  # noqa: E402 - as above

RESOURCES = ROOT / "resources"
PARTS = ROOT / "packaging" / "licence_texts" / "parts.json"
"""What is inside the libraries of the wheels, which come without its texts: `inside` is the library
(of Qt), plugin, or distribution it is part of, `system` where it is so alone."""
COMMON = Path("/usr/share/common-licenses")
DOCUMENTS = Path("/usr/share/doc")
COMMON_NAME = re.compile(r"/usr/share/common-licenses/([A-Za-z]+(?:-[\d.]*\d)?)")
X11 = re.compile(r"Permission\s+is\s+hereby\s+granted,\s+free\s+of\s+charge,\s+to\s+any\s+person")
"""How the licences of X11's libraries begin, whose copyright files are prose."""
GPL = re.compile(r"General\s+Public\s+License", re.IGNORECASE)
LESSER = re.compile(r"(Lesser|Library)\s+General\s+Public\s+License", re.IGNORECASE)
BOOTLOADER = "pyinstaller"
VERSION_OF = {"OpenSSL": re.compile(rb"OpenSSL (\d+\.\d+\.\d+)")}
GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"
MAIN = {
    "libgcc-s1": GCC,
    "libstdc++6": GCC,
    "libuuid1": "BSD-3-Clause",
    "libblkid1": "LGPL-2.1-or-later",
    "libmount1": "LGPL-2.1-or-later",
}
"""Licences of libraries of Debian that share a copyright file with programs under another one."""
DEBIANS_PYTHON = re.compile(r"(lib)?python3(\.\d+)?(-minimal|-stdlib|-distutils|-lib2to3)?")
"""Debian's own Python in packages; the prose of their papers names the GPL as what it is not."""


class Unlicensed(Exception):
    """Something cannot be handed on: it has no licence text, or a licence that forbids it."""


def collect(folder: Path, site_packages: Path, libraries: Sequence[Path]) -> Path:
    """Write the components of a bundle of these files into a folder; return the file's path."""
    components = list(components_of(site_packages, [one.resolve() for one in libraries]))
    check(components)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / own.COLLECTED.name
    path.write_text(json.dumps(as_json(components), ensure_ascii=False, indent=1), "utf-8")
    return path


def components_of(site_packages: Path, files: Sequence[Path]) -> tuple[Component, ...]:
    """Return the components of a bundle of these files, in the order in which they are shown."""
    there = {own.normal(one.name): one for one in distributions(path=[str(site_packages)])}
    taken = {own.normal(one.name): one for one in own.closure(own.PROGRAM, there.get)}
    site = site_packages.resolve()
    inside = [one for one in files if one.is_relative_to(site)]
    taken |= _owners(there, site, inside)
    for name in (own.PROGRAM, BOOTLOADER):
        taken.pop(name, None)
    made = [own.of_distribution(one, RESOURCES) for one in taken.values()]
    outside = [one for one in files if not _is_known(one, site)]
    return own.in_order(
        [
            own.program(RESOURCES, None),
            own.python(),
            *made,
            *own.kept(RESOURCES),
            bootloader(),
            *parts([one.name for one in files], taken, inside),
            *of_system(outside),
        ]
    )


def check(components: Iterable[Component]) -> None:
    """Let nothing pass that has no text, no name of a licence, or a licence that forbids it."""
    faults = [
        f"{one.title}: {fault}"
        for one in components
        for fault in (
            "no licence text" * (not any(text.strip() for text in one.texts)),
            "no name of its licence" * (not one.licence.strip()),
            f"under {one.licence} alone" * is_refused(one),
        )
        if fault
    ]
    if faults:
        message = "Cannot be handed on in a bundle of skinroutine:\n  " + "\n  ".join(faults)
        raise Unlicensed(message)


def is_refused(component: Component) -> bool:
    """Tell whether a licence asks that the whole program be under the GPL or AGPL."""
    ways = re.split(r"\s+OR\s+(?!LATER)", component.licence.upper())
    return all(re.search(r"\bA?GPL", one) and "EXCEPTION" not in one for one in ways)


def as_json(components: Iterable[Component]) -> dict[str, object]:
    """Return components as they are written, each text once."""
    texts: dict[str, str] = {}
    listed = []
    for one in components:
        ids = [hashlib.sha256(text.encode()).hexdigest()[:16] for text in one.texts]
        texts |= dict(zip(ids, one.texts, strict=True))
        named = {"name": one.name, "version": one.version, "licence": one.licence}
        listed.append({**named, "home": one.home, "notice": one.notice, "texts": ids})
    return {"format": own.FORMAT, "components": listed, "texts": texts}


def bootloader() -> Component:
    """Return what PyInstaller puts into each bundle: its start, under the GPL with an exception."""
    try:
        return own.of_distribution(distribution(BOOTLOADER), RESOURCES)
    except PackageNotFoundError as missing:
        message = "PyInstaller is not installed here, and its licence is part of every bundle."
        raise Unlicensed(message) from missing


def parts(
    names: Iterable[str], taken: dict[str, Distribution], files: Sequence[Path]
) -> list[Component]:
    """Return what is inside the libraries of these file names and the distributions taken."""
    held = json.loads(PARTS.read_text("utf-8"))
    there = list(names)
    return [
        _part(one, held["texts"], taken, files)
        for one in held["parts"]
        if one["system"] in {"", sys.platform}
        and (one["inside"] in {*taken, "python"} or _is_among(one["inside"], there))
    ]


def _part(
    one: dict[str, str],
    texts: dict[str, str],
    taken: dict[str, Distribution],
    files: Sequence[Path],
) -> Component:
    kind = one["name"].split(",", 1)[0]
    around = [path for path in files if one["inside"] in path.parts]
    version = _version(kind, around) if one["inside"] in taken else ""
    notice = one["notice"]
    if kind.startswith("Rust"):
        notice = _crates(taken[one["inside"]])
    bodies = tuple(texts[text] for text in one["texts"])
    return Component(one["name"], version, one["licence"], one["home"], notice, bodies)


def _version(kind: str, around: Iterable[Path]) -> str:
    """Return the version that a library tells of a part in it, where it does."""
    sought = VERSION_OF.get(kind)
    found = (sought.search(one.read_bytes()) for one in around) if sought is not None else ()
    return next((match[1].decode() for match in found if match), "")


def _crates(there: Distribution) -> str:
    """Return the Rust libraries that a distribution says are in it, each with its licence."""
    listed = there.read_text("sboms/cryptography-rust.cyclonedx.json")
    if listed is None:
        return ""
    crates = json.loads(listed)["components"]
    return "\n".join(
        f"{one['name']} {one['version']}: "
        + ", ".join(way.get("expression") or way["license"]["id"] for way in one["licenses"])
        for one in crates
    )


def _is_among(inside: str, names: Iterable[str]) -> bool:
    """Tell whether a library of Qt, or a plugin, is among file names of any system."""
    pattern = re.compile(rf"(lib)?(Qt6?)?{re.escape(inside)}(uc|i18n|data|Qpa)?[\d]*(\.|$)")
    return any(pattern.match(name) for name in names)


def _owners(
    there: dict[str, Distribution], site_packages: Path, files: Sequence[Path]
) -> dict[str, Distribution]:
    """Return the distributions that files in site-packages belong to; Unlicensed, if to none."""
    sought = {one.relative_to(site_packages).as_posix(): "" for one in files}
    if sought:
        for name, one in there.items():
            sought |= {str(path): name for path in one.files or () if str(path) in sought}
    unknown = [path for path, name in sought.items() if not name]
    if unknown:
        message = f"Belongs to no distribution: {', '.join(unknown)}"
        raise Unlicensed(message)
    return {name: there[name] for name in sought.values()}


def _is_known(file: Path, site_packages: Path) -> bool:
    """Tell whether a file is of a distribution, of the Python that runs this, or of skinroutine."""
    homes = (site_packages, Path(sys.base_prefix).resolve(), ROOT / "src", ROOT / "packaging")
    is_of_system = sys.base_prefix == "/usr"
    return any(
        file.is_relative_to(home) for home in homes if not (is_of_system and home == Path("/usr"))
    )


def of_system(files: Sequence[Path]) -> list[Component]:
    """Return the packages of Debian or Ubuntu that files came from; Unlicensed, if from none."""
    packages: dict[str, None] = {}
    unknown = []
    for one in files:
        package = _package(one)
        if package is None:
            unknown.append(str(one))
        else:
            packages[package] = None
    if unknown:
        message = f"Came from no known package: {', '.join(unknown)}"
        raise Unlicensed(message)
    return [of_package(one) for one in packages]


def _package(file: Path) -> str | None:
    """Return the package that a file of the system came from; it may be listed without its /usr."""
    if shutil.which("dpkg") is None:
        return None
    names = [str(file), str(file).removeprefix("/usr")]
    for name in names:
        asked = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.split(": ", 1)[0].split(",")[0].split(":")[0]
    return None


def of_package(name: str) -> Component:
    """Return a package of Debian as a component, with the common licences its file points to."""
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}\\n${Homepage}\\n", name],
        capture_output=True,
        text=True,
        check=True,
    )
    version, home = asked.stdout.splitlines()[:2]
    copyright_file = DOCUMENTS / name / "copyright"
    text = copyright_file.read_text("utf-8") if copyright_file.is_file() else ""
    common = [COMMON / one for one in dict.fromkeys(COMMON_NAME.findall(text))]
    texts = [text, *(one.read_text("utf-8") for one in common if one.is_file())]
    return Component(name, version, licence_of(name, text), home, "", tuple(filter(None, texts)))


def licence_of(package: str, text: str) -> str:
    """Return the licence of what a bundle takes from a package with this copyright file."""
    if DEBIANS_PYTHON.fullmatch(package):
        return "PSF-2.0"
    return MAIN.get(package) or short_licence(text)


def short_licence(text: str) -> str:
    """Return the licence of a Debian copyright file's main part; "see the text" of most prose."""
    stanzas = re.split(r"\n\s*\n", text)
    named = [
        match[1].strip()
        for one in stanzas
        if re.search(r"^Files:\s*\*\s*$", one, re.MULTILINE)
        and (match := re.search(r"^License:[ \t]*(\S.*)$", one, re.MULTILINE))
    ]
    if named:
        return named[0].replace(" or ", " OR ").replace(" and ", " AND ").replace("Expat", "MIT")
    if GPL.search(text):
        return "see the text" if LESSER.search(text) else "GPL, see the text"
    if X11.search(text):
        return "MIT/X11"
    return "see the text" if text else ""


def main() -> None:
    """Collect what the command line names, and say how much that was."""
    parser = argparse.ArgumentParser(description="Collect the licences of a bundle's parts.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("site_packages", type=Path)
    parser.add_argument("libraries", type=Path, nargs="*")
    asked = parser.parse_args()
    try:
        path = collect(asked.folder, asked.site_packages, asked.libraries)
    except Unlicensed as fault:
        sys.exit(str(fault))
    print(f"{path}: {len(own.read(path))} components")


if __name__ == "__main__":
    main()
