"""Make the Flatpak from the wheel: --output DIR; --prepare stops before flatpak-builder.

    python packaging/linux/flatpak.py [--wheel FILE] [--build DIR] [--output DIR] [--prepare]

The pinned packages are downloaded as wheels for the runtime's Python, each by its hash; the
manifest and the wheels then lie beside each other, and the build itself needs no network.
"""

from __future__ import annotations

import argparse
import platform
import re
import runpy
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from packaging.markers import Marker

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
APP_ID = str(runpy.run_path(str(ROOT / "src" / "skinroutine" / "__init__.py"))["APP_ID"])
MANIFEST = HERE / f"{APP_ID}.yml"
PINS = ROOT / "requirements" / "run.txt"
PYTHON = "3.13"
"""The Python of the runtime that the manifest names; its build looks whether that is so."""
NEWEST_GLIBC, OLDEST_GLIBC = 39, 5
"""The wheels that the runtime can load: manylinux_2_5 to 2_39, the newest first."""
MADE_WITH = {"hatchling", "editables", "pathspec", "tomlkit", "trove-classifiers", "pluggy"}
"""What the list pins for making the wheel, which is made by then."""


class Missing(Exception):
    """What the build needs is not there; says what, and how to get it."""


def pins_for(text: str, python: str, machine: str) -> Iterator[str]:
    """Yield the pinned requirements, with their hashes, that hold for this Python on Linux."""
    system = {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": "linux",
        "platform_system": "Linux",
        "os_name": "posix",
        "platform_machine": machine,
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }
    lines = (one for one in text.splitlines() if not one.lstrip().startswith("#"))
    for block in re.split(r"\n(?=\S)", "\n".join(lines)):
        pin, *hashes = (one.strip() for one in block.replace("\\\n", "\n").split("\n"))
        name, _, marker = pin.partition(" ; ")
        if name and (not marker or Marker(marker).evaluate(system)):
            yield " ".join((name, *hashes)).strip()


def is_needed(pin: str) -> bool:
    """Tell whether a package is there at run time, and not for making the wheel alone."""
    return pin.partition("==")[0] not in MADE_WITH


def download(wheels: Path, machine: str) -> None:
    """Fill a folder with the wheels of the pinned packages, each by its hash."""
    pins = [one for one in pins_for(PINS.read_text(), PYTHON, machine) if is_needed(one)]
    listed = wheels.parent / "pins.txt"
    listed.write_text("".join(f"{one}\n" for one in pins))
    number = PYTHON.replace(".", "")
    tags = [f"manylinux_2_{one}_{machine}" for one in range(NEWEST_GLIBC, OLDEST_GLIBC - 1, -1)]
    tags += [f"manylinux2014_{machine}", f"manylinux2010_{machine}", f"manylinux1_{machine}"]
    words = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet"]
    words += ["--require-hashes", "--no-deps", "--only-binary=:all:", "--dest", str(wheels)]
    words += ["--implementation=cp", f"--python-version={PYTHON}"]
    words += [f"--abi={abi}" for abi in (f"cp{number}", "abi3", "none")]
    words += [f"--platform={one}" for one in (*tags, "any")]
    subprocess.run([*words, "--requirement", str(listed)], check=True)


def prepare(wheel: Path, folder: Path, machine: str) -> Path:
    """Lay out the manifest and all wheels in a folder, and return the manifest there."""
    wheels = folder / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    wheels.mkdir(parents=True)
    download(wheels, machine)
    shutil.copy2(wheel, wheels)
    return Path(shutil.copy2(MANIFEST, folder))


def newest_wheel(folder: Path) -> Path:
    """Return the wheel that was built last; Missing where there is none."""
    found = sorted(folder.glob("skinroutine-*.whl"), key=lambda one: one.stat().st_mtime)
    if not found:
        message = f"There is no wheel of skinroutine in {folder}: 'make wheel' makes one."
        raise Missing(message)
    return found[-1]


def named_wheel(wheel: Path) -> Path:
    """Return a wheel that somebody named; Missing where there is none of that name."""
    if not wheel.is_file():
        message = f"There is no wheel {wheel}: 'make wheel' makes one."
        raise Missing(message)
    return wheel


def look_for_tools(manifest: str) -> None:
    """Raise Missing where flatpak-builder is not there, or the runtime that the manifest names."""
    for program in ("flatpak", "flatpak-builder"):
        if shutil.which(program) is None:
            message = f"{program} is not installed; your system's packages have it."
            raise Missing(message)
    found = re.findall(r"^(runtime|runtime-version|sdk): '?([\w.]+)'?$", manifest, re.MULTILINE)
    told = dict(found)
    for one in (told["runtime"], told["sdk"]):
        name = f"{one}//{told['runtime-version']}"
        looked = subprocess.run(("flatpak", "info", name), capture_output=True, check=False)
        if looked.returncode != 0:
            message = f"The runtime {name} is not installed: flatpak install {name}"
            raise Missing(message)


def build(manifest: Path, output: Path, version: str) -> Path:
    """Build what a manifest says, and return the one file that holds it."""
    folder = manifest.parent
    repository = folder / "repo"
    words = ["flatpak-builder", "--force-clean", "--disable-download", f"--repo={repository}"]
    words += [f"--state-dir={folder / 'state'}", str(folder / "root"), str(manifest)]
    subprocess.run(words, check=True, cwd=folder)
    output.mkdir(parents=True, exist_ok=True)
    made = output / f"skinroutine-{version}-{platform.machine()}.flatpak"
    subprocess.run(("flatpak", "build-bundle", repository, made, APP_ID), check=True)
    return made


def main() -> int:
    """Make it, or say what is missing."""
    parser = argparse.ArgumentParser(description="Make the Flatpak.")
    parser.add_argument("--wheel", type=Path, help="the wheel (the newest in dist/)")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "flatpak")
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    parser.add_argument("--prepare", action="store_true", help="stop before flatpak-builder")
    asked = parser.parse_args()
    try:
        wheel = named_wheel(asked.wheel) if asked.wheel else newest_wheel(ROOT / "dist")
        if not asked.prepare:
            look_for_tools(MANIFEST.read_text())
        manifest = prepare(wheel, asked.build, platform.machine())
        if asked.prepare:
            print(f"{manifest}, with {len(list((asked.build / 'wheels').iterdir()))} wheels")
            return 0
        made = build(manifest, asked.output, wheel.name.split("-")[1])
    except Missing as missing:
        print(f"No Flatpak was made. {missing}", file=sys.stderr)
        return 1
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
