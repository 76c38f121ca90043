"""The checksums of what was packed, as `sha256sum --check` reads them: SHA256SUMS in dist/."""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "SHA256SUMS"
PACKED = (".whl", ".tar.gz", ".deb", ".flatpak", ".exe", ".zip", ".dmg")


def sums(folder: Path) -> str:
    """Return one line for each packed file in a folder, in the order of their names."""
    paths = sorted(path for path in folder.iterdir() if path.name.endswith(PACKED))
    return "".join(f"{digest(path)}  {path.name}\n" for path in paths if path.is_file())


def digest(path: Path) -> str:
    """Return a file's SHA-256 in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main() -> int:
    """Write the checksums of a folder, and print them."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--folder", type=Path, default=ROOT / "dist")
    folder: Path = asked.parse_args().folder
    lines = sums(folder) if folder.is_dir() else ""
    if not lines:
        print(f"{folder} holds nothing that was packed", file=sys.stderr)
        return 1
    (folder / NAME).write_text(lines, encoding="ascii", newline="\n")
    print(lines, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
