"""The documents: links lead somewhere, pictures are there, words are those of the program."""

from __future__ import annotations

import importlib.util
import re
import shlex
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath
from types import ModuleType

import pytest
from PIL import Image

from collector import ROOT, translations
from making import MONDAY, wall
from skinroutine import compose
from skinroutine.app.exchange.choice import Choice, Format
from skinroutine.app.phone.plan import phone_plan
from skinroutine.cli.arguments import parse
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.wording.exchange import LEVELS

from fakes import FixedClock
from ui.never_say import broken_quotes

DOCS, GUIDE, PICTURES = ROOT / "docs", ROOT / "docs" / "guide", ROOT / "docs" / "pictures"
TOOLS = ROOT / "tools"
METAINFO = ROOT / "packaging" / "linux"
FOLDERS = (".github", "benchmarks", "docs", "packaging", "tests")
"""The folders that hold documents, beside the root itself."""
OUTSIDE = ("https://keepachangelog.com", "https://skinroutine.example")
"""Where a document may lead outside; the second stands for a homepage that is not known yet."""
LINK = re.compile(r"!?\[(?:[^\]]*)\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
ADDRESS = re.compile(r"\bhttps?://[^\s)>\"'`]+")
MACHINE = re.compile(r"(?<![\w.~\-])/(?:work|root|tmp|home/(?!you\b))[/\w]", re.IGNORECASE)
REGISTRY = re.compile(
    r"pyp[i]\.org|pythonhoste[d]|deb\.debia[n]|archive\.ubunt[u]|security\.ubunt[u]|npmj[s]|crates\.i[o]"
    r"|docker\.i[o]"
)
"""Names of registries, written so that they are not named here either."""
WORK, INDEX = PurePosixPath("/", "work"), ".".join(reversed(("org", "pypi")))
"""A place on somebody's machine, and a registry, to find."""
FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
PLACE = re.compile(r"\{\w*\}")
LETTERS = 6
"""How many letters of a text with places have to be its own, so that it does not fit everything."""
ROOMY = 1_800_000
"""How many bytes all pictures together may have."""


def _tool(name: str) -> ModuleType:
    """Return a module of tools/ with those beside it in reach."""
    if str(TOOLS) not in sys.path:
        sys.path.append(str(TOOLS))
    spec = importlib.util.spec_from_file_location(f"tool_{name}", TOOLS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made


@cache
def documents() -> tuple[Path, ...]:
    """Return every document of the project."""
    found = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.md")]
    return tuple(sorted([*ROOT.glob("*.md"), *found]))


def name(path: Path) -> str:
    """Return how a document is called in what a test says."""
    return path.relative_to(ROOT).as_posix()


@cache
def text_of(path: Path) -> str:
    """Return a document's text."""
    return path.read_text(encoding="utf-8")


def links(path: Path) -> Iterator[str]:
    """Yield where the links and pictures of a document lead, those in code left out."""
    yield from LINK.findall(FENCE.sub("", text_of(path)))


@cache
def anchors(path: Path) -> frozenset[str]:
    """Return the anchors of a document's headings, as the sites that show Markdown make them."""
    seen: Counter[str] = Counter()
    found = set()
    for line in FENCE.sub("", text_of(path)).splitlines():
        heading = re.fullmatch(r"#{1,6} (.+?)\s*", line)
        if heading is None:
            continue
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading[1]).lower()
        slug = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        found.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
        seen[slug] += 1
    return frozenset(found)


def astray(path: Path) -> list[str]:
    """Return the links of a document that lead nowhere."""
    found = []
    for link in links(path):
        if link.startswith(("http:", "https:")):
            continue
        file, _, anchor = link.partition("#")
        target = (path.parent / file).resolve() if file else path
        is_inside = target == ROOT or ROOT in target.parents
        is_led = target.suffix == ".md" and target.is_file()
        if not (is_inside and target.exists()) or (
            anchor and not (is_led and anchor in anchors(target))
        ):
            found.append(link)
    return found


@pytest.mark.parametrize("path", documents(), ids=name)
def test_every_link_leads_to_a_file_and_a_heading_that_are_there(path: Path) -> None:
    """Relative links and anchors resolve, and stay inside the project."""
    assert astray(path) == []


@pytest.mark.parametrize(
    "text", ["[a](there.md)", "[a](#nowhere)", "[a](other.md#nowhere)", "![a](x.png)", "[a](../..)"]
)
def test_a_link_that_leads_nowhere_is_found(text: str, tmp_path: Path) -> None:
    """The test above can fail: a file, an anchor, a picture, a way out of the project."""
    path = tmp_path / "page.md"
    path.write_text(f"# Page\n\n{text}\n")
    (tmp_path / "other.md").write_text("# Here\n")
    assert len(astray(path)) == 1


def strange(text: str) -> list[str]:
    """Return the addresses, registries and places of a machine that no document may name."""
    foreign = [one for one in ADDRESS.findall(text) if not one.startswith(OUTSIDE)]
    return [*foreign, *REGISTRY.findall(text), *MACHINE.findall(text)]


@pytest.mark.parametrize("path", documents(), ids=name)
def test_no_document_leads_outside_but_to_what_is_allowed(path: Path) -> None:
    """An address is one of a few, and is no package registry and no place on somebody's machine."""
    assert strange(text_of(path)) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("see https://shop.example.org/buy", 1),
        (f"from {INDEX}", 1),
        (f"in {WORK}/main", 1),
        ("in `/tmp/x`", 1),
        ("of /home/me/x", 1),
        (f"in /home/you/x, /usr/lib, ~{WORK}/x and https://keepachangelog.com/", 0),
    ],
)
def test_what_no_document_may_name_is_found(text: str, count: int) -> None:
    """The test above can fail, and lets pass what is everybody's."""
    assert len(strange(text)) == count


def used_pictures() -> set[str]:
    """Return the names of the pictures that documents and the metainfo show."""
    in_documents = {
        (path.parent / link).resolve().name
        for path in documents()
        for _, link in PICTURE.findall(text_of(path))
    }
    shown = re.compile(r"pictures/([\w-]+\.png)")
    return in_documents | {
        one for path in METAINFO.glob("*.metainfo.xml") for one in shown.findall(text_of(path))
    }


def there() -> set[str]:
    """Return the names of the pictures that lie there."""
    return {path.name for path in PICTURES.iterdir()}


def test_every_picture_is_there_is_shown_and_is_drawn_by_the_tool() -> None:
    """What lies there, what is shown, and what `make screenshots` writes are the same."""
    drawn = _tool("screenshots").names()
    assert there() == drawn
    assert used_pictures() == drawn


def test_the_pictures_are_small_and_each_has_words() -> None:
    """Together they stay modest, none is empty, and each says in words what is on it."""
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < ROOMY
    for path in PICTURES.iterdir():
        with Image.open(path) as opened:
            colors = opened.convert("RGB").getcolors(opened.width * opened.height)
        assert colors is not None
        assert len(colors) > 3, path.name
    wordless = [
        (name(path), link)
        for path in documents()
        for words, link in PICTURE.findall(text_of(path))
        if not words.strip()
    ]
    assert wordless == []


@cache
def spoken() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Return the window's texts as they stand, and those with places as patterns."""
    texts = {
        one for found in translations.collected() for one in (found.text, found.one or found.text)
    }
    patterns = tuple(
        re.compile(".+".join(map(re.escape, PLACE.split(one))))
        for one in texts
        if PLACE.search(one) and len(re.sub(r"[^a-zA-Z]", "", PLACE.sub("", one))) >= LETTERS
    )
    return frozenset(texts), patterns


def is_said(label: str) -> bool:
    """Tell whether the window says so; a full stop or colon of the guide's own may follow."""
    texts, patterns = spoken()
    bare = label.rstrip(".:,")
    return bool({label, bare} & texts) or any(one.fullmatch(label) for one in patterns)


def labels(path: Path) -> list[str]:
    """Return what a page has in bold."""
    return [" ".join(one.split()) for one in BOLD.findall(FENCE.sub("", text_of(path)))]


PAGES = tuple(sorted(GUIDE.glob("*.md")))


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_what_the_guide_has_in_bold_stands_in_the_window(path: Path) -> None:
    """A label of the guide is a text of the program, letter by letter."""
    assert [one for one in labels(path) if not is_said(one)] == []


def test_a_label_that_the_window_does_not_say_is_found() -> None:
    """The test above can fail, and knows texts with places in them."""
    assert not is_said("Save the copy")
    assert is_said("Save a copy\u2026")
    assert is_said("Snooze 10 min")


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_the_guide_says_nothing_that_must_never_be_said(path: Path) -> None:
    """Each paragraph keeps to the fact base's list, as what repeats a leaflet has to."""
    marks = re.compile(r"<!--.*?-->|!(?=\[)|\]\([^)]*\)|(?<!`)`[^`\n]+`(?!`)")
    for paragraph in re.split(r"\n\n|\n(?=[-|\d])", text_of(path)):
        words = " ".join(marks.sub("", paragraph).split())
        assert broken_quotes(words) == [], words


@pytest.mark.parametrize("page", ["keyboard.md", "terminal.md"])
def test_the_tables_of_keys_and_commands_are_those_of_the_program(page: str) -> None:
    """Where this fails, `tools/guide_tables.py` writes the tables anew."""
    tables = _tool("guide_tables")
    assert tables.table_in(text_of(GUIDE / page)) == tables.TABLES[page]()


def commands_in(path: Path) -> Iterator[str]:
    """Yield the commands of the program that a document shows, in blocks and inside sentences."""
    text = text_of(path)
    for block in FENCE.findall(text):
        for line in block.splitlines():
            if line.startswith("skinroutine "):
                yield re.split(r" {2,}", line)[0]
    yield from re.findall(r"`(skinroutine [^`\n]+)`", FENCE.sub("", text))


@pytest.mark.parametrize("path", [*PAGES, ROOT / "README.md", *sorted(DOCS.glob("*.md"))], ids=name)
def test_every_command_that_is_shown_is_understood(path: Path) -> None:
    """Each is taken by the program's own parser, with its options and choices."""
    for command in commands_in(path):
        if "|" in command or "\u2026" in command:
            continue
        words = shlex.split(command)[1:]
        if words[-1:] in (["--help"], ["--version"]):
            continue
        parse(words)


def quoted_of(level: str) -> tuple[list[str], list[str]]:
    """Return what the page on the calendar quotes at a level: of the account, and of the file."""
    page = text_of(GUIDE / "phone-calendar.md")
    rows = [line for line in page.splitlines() if line.startswith(f"| **{level}** |")]
    account, file = (re.findall(r'"([^"]+)"', row) for row in rows)
    return account, file


@pytest.mark.parametrize("level", TextLevel)
def test_the_page_on_the_calendar_quotes_what_an_entry_says(
    level: TextLevel, tmp_path: Path
) -> None:
    """At each level the dose has the title and the words on the server that the guide says."""
    quoted, _ = quoted_of(LEVELS[level])
    with compose.open_session(tmp_path, demo=True, clock=FixedClock(wall(MONDAY, 12))) as session:
        entries = phone_plan(session.queries, level, "seed")
    assert len(quoted) == 2
    assert tuple(quoted) in {(one.title, one.words) for one in entries}


@pytest.mark.parametrize("level", TextLevel)
def test_the_page_on_the_calendar_quotes_what_the_file_says(
    level: TextLevel, tmp_path: Path
) -> None:
    """At each level the dose and a saved date are called in the file what the guide says."""
    _, quoted = quoted_of(LEVELS[level])
    with (
        compose.open_session(tmp_path, demo=True, clock=FixedClock(wall(MONDAY, 12))) as session,
        compose.exporting(session).open() as exporter,
    ):
        file = b"".join(exporter.output(Choice(Format.ICS, level=level)).pieces).decode()
    titles = {
        line.removeprefix("SUMMARY:").replace("\\,", ",")
        for line in file.splitlines()
        if line.startswith("SUMMARY:")
    }
    assert quoted
    assert set(quoted) <= titles


BOUNDLESS = re.compile(
    r"(?:opens? no (?:network )?connection|nothing is (?:ever )?sent anywhere"
    r"|everything stays on this computer|nothing leaves this computer)"
    r"(?!,? (?:unless|until|but)\b)",
    re.IGNORECASE,
)
"""What would be untrue where a calendar for the phone is on."""
WHERE_TRUE = {
    "Off. Nothing is sent anywhere.": "stands there while it is off",
    "docs/adr/0016-a-calendar-account.md": "quotes what may be said no more",
    "docs/flatpak.md": "says so of the time before it is turned on",
}
SAID_OUTSIDE = ("packaging/linux/*.xml", "packaging/linux/*.py", "packaging/linux/*.1")


def boundless(text: str) -> list[str]:
    """Return what a text says of the network without a condition."""
    return BOUNDLESS.findall(" ".join(text.split()))


def test_no_text_says_without_a_condition_that_nothing_is_sent() -> None:
    """Since a calendar for the phone can be turned on, each text has to hold in both states."""
    files = [*documents(), *(one for some in SAID_OUTSIDE for one in ROOT.glob(some))]
    said = {name(one): one.read_text(encoding="utf-8") for one in files}
    said |= {one: one for one in spoken()[0]}
    found = {where: boundless(text) for where, text in said.items() if where not in WHERE_TRUE}
    assert {where: one for where, one in found.items() if one} == {}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Everything stays on this computer.", 1),
        ("Nothing is sent\nanywhere.", 1),
        ("the program opens no network\nconnection", 1),
        ("Everything stays on this computer, unless you turn on a calendar.", 0),
    ],
)
def test_a_text_that_promises_too_much_is_found(text: str, count: int) -> None:
    """The test above can fail, over the end of a line as well."""
    assert len(boundless(text)) == count


def test_readme_is_short_and_keeps_what_others_look_for_in_it() -> None:
    """Two commands to start with, the way to the guide, and how far translations can be trusted."""
    text = text_of(ROOT / "README.md")
    assert len(text.splitlines()) <= 120
    for wanted in ("\nmake run\n", "\nmake test\n", "docs/guide/README.md", "machine-drafted"):
        assert wanted in text


def test_every_page_of_the_guide_is_in_its_index() -> None:
    """Nobody has to guess that a page is there."""
    listed = set(links(GUIDE / "README.md"))
    assert {path.name for path in PAGES} - {"README.md"} <= listed
