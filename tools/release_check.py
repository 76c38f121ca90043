"""Whether this tree may be released, and what is in the way of it.

--tag v1.2.3 looks at the tag too; --notes prints what the changelog says of this version instead.

What has to be true is written out in docs/releasing.md.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
PLACEHOLDER = "skinroutine.example"
MAY_NAME_IT = ("docs/releasing.md", "tools/release_check.py", "tests/")
"""Files that speak of the placeholder, and do not lead anybody there."""
DATED = re.compile(r"^## (\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2})\)$", re.MULTILINE)
SAID = re.compile(r'^(__version__|APP_ID) = "([^"]+)"$', re.MULTILINE)


def own_words(root: Path) -> tuple[str, str]:
    """Return the version and the program's name among all programs, as the package says them."""
    text = (root / "src/skinroutine/__init__.py").read_text(encoding="utf-8")
    said = dict(SAID.findall(text))
    return said["__version__"], said["APP_ID"]


def changelog(root: Path, version: str) -> str | None:
    """Return the day that the changelog gives a version; None where it gives none."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    return dict(DATED.findall(text)).get(version)


def notes(root: Path, version: str) -> str:
    """Return what the changelog says of a version, without its heading."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    _, _, after = text.partition(f"\n## {version} ")
    return after.partition("\n")[2].partition("\n## ")[0].strip()


def in_the_changelog(root: Path, version: str) -> Iterable[str]:
    """Say whether the newest entry of the changelog is this version's, with a day."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## (\S+)", text, re.MULTILINE)
    if newest is None or newest[1] != version:
        yield f"CHANGELOG.md: its newest entry is not that of {version}"
    if changelog(root, version) is None:
        yield f"CHANGELOG.md: the entry of {version} has no day: ## {version} (YYYY-MM-DD)"


def in_the_metainfo(root: Path, version: str, app_id: str) -> Iterable[str]:
    """Say whether software centres are told of this version, with the changelog's day."""
    path = root / "packaging/linux" / f"{app_id}.metainfo.xml"
    releases = ET.parse(path).getroot().iter("release")  # noqa: S314 - our own file
    days = {one.get("version"): (one.get("date") or "")[:10] for one in releases}
    if version not in days:
        yield f"{path.name}: it has no <release> of {version}"
    elif (day := changelog(root, version)) and days[version] != day:
        yield f"{path.name}: {version} is of {days[version]} there, of {day} in CHANGELOG.md"


def in_the_files(root: Path) -> Iterable[str]:
    """Say which of the files still lead to the placeholder of the home page."""
    names = _git(root, "grep", "--files-with-matches", "--fixed-strings", PLACEHOLDER)
    for name in sorted(names.splitlines()):
        if not name.startswith(MAY_NAME_IT):
            yield f"{name}: it leads to {PLACEHOLDER}, which is a placeholder"


def in_git(root: Path, version: str, tag: str | None) -> Iterable[str]:
    """Say whether all is committed, and whether the tag is the version's and of this commit."""
    changed = _git(root, "status", "--porcelain").splitlines()
    if changed:
        yield f"{len(changed)} files are not committed, such as {changed[0][3:]}"
    if tag is None:
        return
    if tag != f"v{version}":
        yield f"the tag {tag} is not v{version}"
    elif tag not in _git(root, "tag", "--points-at", "HEAD").split():
        yield f"the tag {tag} is not on the commit that is checked out"


def problems(root: Path, tag: str | None = None) -> list[str]:
    """Return what is in the way of releasing a tree, a sentence each; nothing where nothing is."""
    version, app_id = own_words(root)
    return [
        *in_the_changelog(root, version),
        *in_the_metainfo(root, version, app_id),
        *in_the_files(root),
        *in_git(root, version, tag),
    ]


def _git(root: Path, *words: str) -> str:
    answer = subprocess.run(
        ("git", "-C", str(root), *words), capture_output=True, text=True, check=False
    )
    if answer.returncode > 1:  # 1 is grep's word for nothing found
        raise SystemExit(answer.stderr.strip())
    return answer.stdout


def main() -> int:
    """Print what is in the way of a release, and return 1 where anything is."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--tag", help="the tag of the release, such as v1.2.3")
    asked.add_argument("--notes", action="store_true", help="print this version's changes")
    words = asked.parse_args()
    if words.notes:
        print(notes(ROOT, own_words(ROOT)[0]))
        return 0
    found = problems(ROOT, words.tag)
    for one in found:
        print(one, file=sys.stderr)
    if not found:
        print("Nothing is in the way of releasing", own_words(ROOT)[0])
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
