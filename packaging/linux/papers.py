"""What a Debian package says of itself: its control file, changelog and copyright."""

from __future__ import annotations

import datetime as dt
import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from email.utils import formatdate
from pathlib import Path

MAINTAINER = "skinroutine contributors <maintainers@skinroutine.example>"
HOMEPAGE = "https://skinroutine.example"
COLLECTED = Path("_internal/skinroutine/resources/licenses/collected/licences.json")
"""Where a bundle lists the licences of what is in it."""
DESCRIPTION = """private diary and reminder for the daily routine
 skinroutine is a private diary and reminder for the daily routine of an
 isotretinoin course: moisturizer, SPF 30+, lip balm, and the dose with a
 meal. It holds today's checklist, reminds with desktop pop-ups, shows the
 week as it was, keeps the record of the course, and makes one page for the
 clinic.
 .
 It is a personal diary and reminder that you set up yourself. It stores and
 shows what you typed. It does not diagnose, monitor, calculate a dose,
 interpret results or advise treatment. Your leaflet, pharmacist and
 prescriber come first.
 .
 Everything stays on this computer, unless you put the plan for the next 14
 days into a calendar of your own for your phone (CalDAV): then the program
 speaks to that server, and to nobody else. It brings its own Python and Qt.
"""
RECOMMENDS = (
    "notification-daemon",  # who shows pop-ups; desktops provide it under this name
    "libnotify-bin",  # the second way to a pop-up
    "fonts-dejavu-core | fonts-noto-core",  # Arabic, which the program's own typeface has not
    "ca-certificates",  # whom to trust when a calendar server is asked
    "xdg-utils",  # what the links in the care guide and About are opened with
)
SUGGESTS = (
    "gnome-keyring | kwalletmanager | keepassxc",  # can keep a locked diary's key, a password
    "fonts-noto-color-emoji",  # emoji in the person's own notes
    "cups",  # printing the week and the page for a visit
)
COMMON_LICENCES = {
    "Apache-2.0": (
        r"Apache License\s+Version 2\.0, January 2004.*?"
        r"(END OF TERMS AND CONDITIONS"
        r"(.{0,400}?APPENDIX.*?limitations\s+under\s+the\s+License\.)?"
        r"|such\s+warranty\s+or\s+additional\s+liability\.(?!\s+END OF TERMS))"
    ),
    "LGPL-3": (
        r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3, 29 June 2007"
        r".*?to\s+choose\s+that\s+version\s+for\s+the\s+Library\."
    ),
    "GPL-3": (
        r"GNU GENERAL PUBLIC LICENSE\s+Version 3, 29 June 2007.*?END OF TERMS AND CONDITIONS"
        r"(.*?why-not-lgpl\.html>?\.?)?"
    ),
    "GPL-2": (
        r"GNU GENERAL PUBLIC LICENSE\s+Version 2, June 1991.*?END OF TERMS AND CONDITIONS"
        r"(.*?instead\s+of\s+this\s+License\.)?"
    ),
    "GPL-1": (
        r"GNU GENERAL PUBLIC LICENSE\s+Version 1, February 1989.*?END OF TERMS AND CONDITIONS"
        r"(.*?That\W{1,2}s\s+all\s+there\s+is\s+to\s+it!)?"
    ),
    "LGPL-2.1": (
        r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 2\.1, February 1999"
        r".*?END OF TERMS AND CONDITIONS(.*?That\W{1,2}s\s+all\s+there\s+is\s+to\s+it!)?"
    ),
}
"""Licences whose text every Debian has in /usr/share/common-licenses, and what that text is."""


def control(version: str, architecture: str, depends: Sequence[str], kilobytes: int) -> str:
    """Return the control file of a package of this size, which needs these packages."""
    fields = {
        "Package": "skinroutine",
        "Version": version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(RECOMMENDS),
        "Suggests": ", ".join(SUGGESTS),
        "Section": "utils",
        "Priority": "optional",
        "Homepage": HOMEPAGE,
        "Description": DESCRIPTION.rstrip("\n"),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def changelog(ours: str, version: str, built_at: int) -> str:
    """Return our changelog in Debian's form; an entry without a day is as old as what is built.

    A package of another version than the newest entry's has an entry of its own above the rest.
    """
    written = []
    for title, body in _entries(ours):
        number, _, day = title.partition(" ")
        points = [
            " ".join(one.split()) for one in re.findall(r"^- (.*(?:\n  .*)*)", body, re.MULTILINE)
        ]
        at = _day(day.strip(" ()-")) or built_at
        written.append((number, at, points))
    if not written or written[0][0] != version:
        written.insert(0, (version, built_at, ["Built from a checkout between two versions."]))
    return "\n".join(_stanza(*one) for one in written)


def _entries(ours: str) -> list[tuple[str, str]]:
    parts = re.split(r"^## \[?(\d[^\]\n]*)\]?(.*)$", ours, flags=re.MULTILINE)[1:]
    threes = zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    return [(f"{number}{rest}", body) for number, rest, body in threes]


def _day(text: str) -> int | None:
    """Return the noon of a day as seconds since 1970, or nothing where no day is named."""
    match = re.search(r"\d{4}-\d{2}-\d{2}", text)
    if match is None:
        return None
    noon = dt.datetime.fromisoformat(f"{match[0]}T12:00:00+00:00")
    return int(noon.timestamp())


def _stanza(version: str, at: int, points: Sequence[str]) -> str:
    lines = [f"skinroutine ({version}) unstable; urgency=medium", ""]
    for point in points:
        lines += textwrap.wrap(
            point, 79, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False
        )
    when = formatdate(at).replace("-0000", "+0000")
    return "\n".join([*lines, "", f" -- {MAINTAINER}  {when}", ""])


def copyright_file(bundle: Path, licence: str) -> str:
    """Return the machine-readable copyright file: ours, and what a bundle lists of its parts."""
    head = (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: skinroutine\nUpstream-Contact: {MAINTAINER}\nSource: {HOMEPAGE}\n"
        "Comment: The program is packed together with the libraries that it needs, each under its\n"
        " own licence. Their sources are where each of them has its home. The program shows this\n"
        " list in its window, under About.\n"
    )
    ours = licence.partition("Copyright")[2].split("\n", 1)
    holder = " ".join(ours[0].replace("(c)", "").split())
    own = f"Files: *\nCopyright: {holder}\nLicense: MIT\n{_indented(ours[1])}\n"
    listed = bundle / COLLECTED
    held = json.loads(listed.read_text(encoding="utf-8")) if listed.exists() else None
    return "\n".join([head, own, *(_components(held) if held else ())])


def _components(held: Mapping[str, list[dict[str, object]]]) -> Iterator[str]:
    """Yield a paragraph for each component but the program itself, with its texts."""
    texts = dict(held["texts"])
    told: dict[str, str] = {}
    for one in held["components"]:
        name = str(one["name"])
        if name == "skinroutine":
            continue
        bodies = [_short(str(texts[str(text)])) for text in one["texts"]]
        place = re.sub(r"[^\w.+-]+", "-", name).strip("-")
        title = f"{name} {one['version']}".strip()
        key = "\n\n".join(bodies)
        yield (
            f"Files: bundled/{place}/*\n"
            f"Copyright: {_holders(bodies, str(one['notice']) or name)}\n"
            f"License: {told.get(key) or f'{place}-licence'}\n"
            f"Comment: {title}, under {one['licence']}\n {one['home'] or 'No address is known.'}\n"
        )
        if key not in told:
            told[key] = f"{place}-licence"
            yield f"License: {told[key]}\n{_indented(key)}\n"


def _short(text: str) -> str:
    """Return a licence's text; of what every Debian has it says where that is."""
    for name, pattern in COMMON_LICENCES.items():
        there = f"The text of the licence is in /usr/share/common-licenses/{name}."
        text = re.sub(pattern, there, text, flags=re.DOTALL | re.IGNORECASE)
    return text


def _holders(bodies: Sequence[str], otherwise: str) -> str:
    """Return the lines of licence texts that say whose work it is."""
    pattern = r"^\W*(copyright\b:?\s*(?:\(c\)|©|\d).*)$"
    found = [
        " ".join(line.split())
        for body in bodies
        for line in re.findall(pattern, body, re.IGNORECASE | re.MULTILINE)
    ]
    return "\n           ".join(list(dict.fromkeys(found))[:20] or [" ".join(otherwise.split())])


def _indented(text: str) -> str:
    return "\n".join(
        f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().split("\n")
    )
