"""Whose work is here: as it was collected for a bundle, or as the Python environment tells it."""

from __future__ import annotations

import json
import platform
import re
import sys
import sysconfig
from collections.abc import Callable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from skinroutine import __version__
from skinroutine.app.errors import WorldFailure
from skinroutine.app.licences import Component

FORMAT = 1
COLLECTED = Path("licenses", "collected", "licences.json")
"""Where a bundle has its list, below the resources; packaging/licences.py writes it."""
PROGRAM = "skinroutine"
EXTRAS = ("phone",)
"""What an installation may have on top; a bundle is known by its files."""
QT_TEXTS = ("qt/LGPL-3.0.txt", "qt/GPL-3.0.txt")
QT_SOURCE = "qt/source.txt"
"""Where the source of a version is, and how the libraries are exchanged."""
KEPT_TEXTS = {"pyside6": QT_TEXTS, "pyside6-essentials": QT_TEXTS, "shiboken6": QT_TEXTS}
"""Texts, kept among the resources, of distributions that come without; LGPL 3 builds on GPL 3."""
KEPT_NAMES = {
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "sqlcipher3": "Zlib",
}
"""Licences of distributions whose metadata has no short name of it, as their own file has it."""
KEPT_PARTS = (
    ("Inter", "OFL-1.1", ("Inter-OFL.txt",)),
    ("Lucide icons", "ISC", ("icons.txt", "Lucide-ISC.txt")),
)
"""What lies among the resources themselves: the typeface and the icons."""
LEGAL = re.compile(r"licen[cs]e|copying|notice|copyright|authors", re.IGNORECASE)
REQUIREMENT = re.compile(r"\s*([\w.-]+)\s*(?:\[([^\]]*)\])?[^;]*(?:;(.*))?", re.DOTALL)
EXTRA = re.compile(r"extra\s*==\s*[\"']([\w.-]+)[\"']")
Lookup = Callable[[str], Distribution | None]


def components(resources: Path) -> tuple[Component, ...]:
    """Return every component of this bundle or environment, skinroutine first."""
    collected = resources / COLLECTED
    try:
        if collected.is_file():
            return read(collected)
        return of_environment(resources)
    except (OSError, ValueError, LookupError, TypeError) as error:
        message = f"The list of licences in {resources / 'licenses'} cannot be read."
        raise WorldFailure(message) from error


def read(collected: Path) -> tuple[Component, ...]:
    """Return what was collected; an error of Python's where the file does not hold that."""
    held = json.loads(collected.read_text(encoding="utf-8"))
    if held["format"] != FORMAT:
        message = f"format {held['format']}"
        raise ValueError(message)
    return tuple(
        Component(
            one["name"],
            one["version"],
            one["licence"],
            one["home"],
            one["notice"],
            tuple(held["texts"][text] for text in one["texts"]),
        )
        for one in held["components"]
    )


def of_environment(resources: Path) -> tuple[Component, ...]:
    """Return the program, Python, what the program requires of this environment, and its own."""
    required = closure(PROGRAM, _installed, *EXTRAS)
    others = [of_distribution(one, resources) for one in required if one.name != PROGRAM]
    return in_order([program(resources, _installed(PROGRAM)), python(), *others, *kept(resources)])


def in_order(found: list[Component]) -> tuple[Component, ...]:
    """Return components by their names, skinroutine first."""
    return tuple(sorted(found, key=lambda one: (one.name != PROGRAM, one.name.casefold())))


def program(resources: Path, there: Distribution | None) -> Component:
    """Return the program itself; a checkout that was never installed has no metadata."""
    text = there.read_text("licenses/LICENSE") if there is not None else None
    beside = resources.parent / "LICENSE"
    if text is None and beside.is_file():
        text = beside.read_text(encoding="utf-8")
    return Component(PROGRAM, __version__, "MIT", texts=() if text is None else (text,))


def closure(name: str, lookup: Lookup, *extras: str) -> tuple[Distribution, ...]:
    """Return a distribution and all that it and its extras require that is there, each once.

    Of the markers those on extras are followed; the rest is answered by what is installed.
    """
    seen: set[tuple[str, str]] = set()
    found: dict[str, Distribution] = {}
    waiting = [(normal(name), one) for one in ("", *extras)]
    while waiting:
        wanted = waiting.pop()
        there = lookup(wanted[0])
        if wanted in seen or there is None:
            continue
        seen.add(wanted)
        found[wanted[0]] = there
        for requirement in there.requires or ():
            waiting += _required(requirement, wanted[1])
    return tuple(found.values())


def normal(name: str) -> str:
    """Return a distribution's name in the one form that names are compared in."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _required(requirement: str, of_extra: str) -> list[tuple[str, str]]:
    """Return the name of a requirement, and with it each extra asked for; none, if unasked."""
    match = REQUIREMENT.match(requirement)
    if match is None:
        return []
    name, extras, marker = match.groups()
    asked = EXTRA.findall(marker or "")
    if asked and of_extra not in map(normal, asked):
        return []
    wanted = [normal(one) for one in (extras or "").split(",") if one.strip()]
    return [(normal(name), extra.strip("-")) for extra in ("", *wanted)]


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def of_distribution(there: Distribution, resources: Path) -> Component:
    """Return a distribution as a component, with each licence, notice and list of authors in it."""
    facts = there.metadata
    name = facts["Name"]
    kept_texts = KEPT_TEXTS.get(normal(name))
    texts = _own_texts(there) if kept_texts is None else _texts(resources, kept_texts)
    notice = _by(there)
    if kept_texts is QT_TEXTS:
        (source,) = _texts(resources, (QT_SOURCE,))
        notice = f"{notice}\n\n{source.format(version=there.version)}"
    return Component(
        name, there.version, _licence(there), _home(there), notice, tuple(dict.fromkeys(texts))
    )


def _licence(there: Distribution) -> str:
    """Return the short name of a licence, as the metadata has it in one of its three ways."""
    facts = there.metadata
    known = KEPT_NAMES.get(normal(facts["Name"]))
    if known is not None:
        return known
    stated = _fact(there, "License-Expression") or _fact(there, "License")
    if stated and "\n" not in stated.strip() and stated != "UNKNOWN":
        return stated.strip()
    classed = [
        one.rsplit(" :: ", 1)[-1]
        for one in facts.get_all("Classifier") or ()
        if one.startswith("License :: ")
    ]
    return " OR ".join(one.removesuffix(" License") for one in classed) or KEPT_NAMES.get(
        normal(facts["Name"]), ""
    )


def _fact(there: Distribution, name: str) -> str:
    """Return a fact of the metadata, or nothing."""
    return str(there.metadata[name]) if name in there.metadata else ""


def _home(there: Distribution) -> str:
    facts = there.metadata
    pages = [one.split(",", 1) for one in facts.get_all("Project-URL") or ()]
    named = {label.strip().lower(): page.strip() for label, page in pages}
    known = (named.get(one) for one in ("source", "source code", "repository", "homepage", "home"))
    return next(filter(None, known), "") or _fact(there, "Home-page")


def _by(there: Distribution) -> str:
    """Return who made it, as the metadata says: licence files do not always."""
    named = (_fact(there, one) for one in ("Author", "Author-email", "Maintainer"))
    authors = next(filter(None, named), "")
    return f"By {authors}" if authors else ""


def _own_texts(there: Distribution) -> list[str]:
    """Return the legal files of a distribution; where its metadata names none, those it has."""
    named = there.metadata.get_all("License-File") or []
    texts = [there.read_text(f"licenses/{one}") or there.read_text(one) for one in named]
    if not any(texts):
        inside = (one for one in there.files or () if ".dist-info" in one.parts[0])
        texts = [one.read_text() for one in inside if LEGAL.search(one.name)]
    return [one for one in texts if one and one.strip()]


def _texts(resources: Path, names: tuple[str, ...]) -> list[str]:
    folder = resources / "licenses"
    return [(folder / one).read_text(encoding="utf-8") for one in names]


def python() -> Component:
    """Return the Python that runs this, with the licence that lies beside its library."""
    library = Path(sysconfig.get_path("stdlib"))
    places = (
        library / "LICENSE.txt",
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", library.name, "copyright"),
    )
    texts = [one.read_text(encoding="utf-8") for one in places if one.is_file()]
    version = platform.python_version()
    return Component("Python", version, "PSF-2.0", "", sys.copyright, tuple(texts[:1]))


def kept(resources: Path) -> list[Component]:
    """Return the typeface and the icons, with the texts beside them."""
    return [
        Component(name, "", licence, texts=tuple(_texts(resources, texts)))
        for name, licence, texts in KEPT_PARTS
    ]
