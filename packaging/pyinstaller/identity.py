"""What Windows and macOS are told of the program, from its one version and its one name."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
COPYRIGHT = "MIT licence; its parts have their own, see About"
SUMMARY = "A private diary and reminder for a daily routine"
LEAST_MACOS = "13.0"
"""What this Qt asks for."""
_WINDOWS = """VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers},
    mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "skinroutine"),
      StringStruct("FileDescription", {summary!r}),
      StringStruct("FileVersion", {version!r}),
      StringStruct("InternalName", {program!r}),
      StringStruct("LegalCopyright", {rights!r}),
      StringStruct("OriginalFilename", {program!r}),
      StringStruct("ProductName", "skinroutine"),
      StringStruct("ProductVersion", {version!r}),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ]
)
"""


class Identity(NamedTuple):
    """The version and the name among all programs, as the package itself has them."""

    version: str
    app_id: str


def identity(root: Path = ROOT) -> Identity:
    """Return what stands in the package's own first file, without loading the package."""
    said = runpy.run_path(str(root / "src" / "skinroutine" / "__init__.py"))
    return Identity(said["__version__"], said["APP_ID"])


def windows_version(version: str, program: str) -> str:
    """Return the version resource of a Windows program, in the form that PyInstaller reads."""
    release = re.match(r"[\d.]*\d", version)
    parts = [int(part) for part in release[0].split(".")] if release else []
    numbers = tuple([*parts, 0, 0, 0, 0][:4])
    return _WINDOWS.format(
        numbers=numbers, version=version, program=program, summary=SUMMARY, rights=COPYRIGHT
    )


def info_plist(version: str) -> dict[str, object]:
    """Return what macOS reads of the program, beside what PyInstaller puts there by itself."""
    return {
        "CFBundleDisplayName": "skinroutine",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
        "LSMinimumSystemVersion": LEAST_MACOS,
        "LSUIElement": False,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }
