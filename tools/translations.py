"""Collect the window's texts, bring the translations up to date with them, and compile these.

`tools/translations.py` does so; with `--check` it says what a translation lacks and changes none.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
PACKAGE, FOLDER = ROOT / "src" / "skinroutine", ROOT / "resources" / "translations"
LAYERS = ("app", "domain", "ui")
"""The folders of the package that speak through the tongue; the command line is plain English."""
CONTEXT = "skinroutine"
TR, PLURAL, MARK = "tr", "plural", "mark"
LATER = (ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.IfExp)
"""What may stand for a text that was marked elsewhere."""
CONSTANTS = {"MEDICAL": "medical"}
"""What may be named as `about`, beside a literal."""
PLACE = re.compile(r"\{(\w*)\}")
FORMS = {"de": 2, "fr": 2, "es": 2, "ar": 6}
"""How many plural forms Qt knows in each language; none is known beside these."""


class NotCollected(Exception):
    """A text that cannot be read from the source: it is no literal."""


@dataclass(frozen=True, order=True)
class Text:
    """A text in English, what it is about, and for a plural its form for one."""

    text: str
    about: str = ""
    one: str | None = None


@dataclass(frozen=True)
class Message:
    """One translation of a .ts file; `forms` are one text, or each form of a plural."""

    source: str
    about: str
    forms: tuple[str, ...]
    is_plural: bool
    is_finished: bool


def collected(package: Path = PACKAGE) -> dict[Text, str]:
    """Return every text of the package and where it stands; NotCollected for no literal."""
    found: dict[Text, str] = {}
    for layer in LAYERS:
        for path in sorted((package / layer).rglob("*.py")):
            for text, line in texts_in(path.read_text(encoding="utf-8"), path.name):
                found.setdefault(text, f"{path.relative_to(package)}:{line}")
    return dict(sorted(found.items(), key=lambda item: (item[0].text, item[0].about)))


def texts_in(source: str, name: str = "") -> Iterator[tuple[Text, int]]:
    """Yield the texts of a module with their lines."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _called(node.func) in {TR, PLURAL, MARK}:
            text = _text(node, name)
            if text is not None:
                yield text, node.lineno


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        owner = function.value
        return function.attr if isinstance(owner, ast.Name) and owner.id == "tongue" else ""
    return function.id if isinstance(function, ast.Name) else ""


def _text(call: ast.Call, name: str) -> Text | None:
    """Return the text of a call, or None where it was marked elsewhere."""
    function, where = _called(call.func), f"{name}:{call.lineno}"
    about = _about(call, where)
    if function == PLURAL:
        one, many = (_literal(call, place, where) for place in (0, 1))
        return Text(many, about, one)
    if function == TR and call.args and isinstance(call.args[0], LATER):
        return None
    return Text(_literal(call, 0, where), about)


def _literal(call: ast.Call, place: int, where: str) -> str:
    node = call.args[place] if len(call.args) > place else None
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    message = f"{where}: {_called(call.func)} is handed no literal text"
    raise NotCollected(message)


def _about(call: ast.Call, where: str) -> str:
    node = next((one.value for one in call.keywords if one.arg == "about"), None)
    if node is None:
        return ""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Name) and node.id in CONSTANTS:
        return CONSTANTS[node.id]
    message = f"{where}: `about` is no literal text"
    raise NotCollected(message)


def as_cpp(texts: Iterable[Text]) -> str:
    """Return texts as calls that Qt's own collector reads; a plural's form for one as a remark."""
    lines: list[str] = []
    for one in texts:
        number = "" if one.one is None else ", n"
        if one.one is not None:
            lines.append(f"//: for one: {one.one}")
        words = f"{_quoted(one.text)}, {_quoted(one.about)}{number}"
        lines.append(f"QCoreApplication::translate({_quoted(CONTEXT)}, {words});")
    return "\n".join(("void texts(int n)", "{", *lines, "}", ""))


def _quoted(text: str) -> str:
    for sign, written in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n")):
        text = text.replace(sign, written)
    return f'"{text}"'


def update(texts: Iterable[Text], files: Sequence[Path]) -> None:
    """Bring .ts files up to date: new texts are added, and those that are gone go."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text(as_cpp(texts), encoding="utf-8")
        options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
        _run("lupdate", *options, str(source), "-ts", *map(str, files))


def compile_to(target: Path, translation: Path) -> None:
    """Compile a .ts file; what is unfinished stays English."""
    _run("lrelease", "-silent", "-nounfinished", str(translation), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt for Python; CalledProcessError where it fails."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    folder = Path(next(iter(spec.submodule_search_locations or ())))
    subprocess.run([str(folder / tool), *arguments], check=True)


def messages(translation: Path) -> list[Message]:
    """Return the messages of a .ts file."""
    root = ET.parse(translation).getroot()  # noqa: S314 - our own file
    return [_message(one) for one in root.iter("message")]


def _message(node: ET.Element) -> Message:
    translation = node.find("translation")
    assert translation is not None
    numerus = [one.text or "" for one in translation.iter("numerusform")]
    return Message(
        source=node.findtext("source", ""),
        about=node.findtext("comment", ""),
        forms=tuple(numerus) or (translation.text or "",),
        is_plural=node.get("numerus") == "yes",
        is_finished=translation.get("type") is None,
    )


def faults(translation: Path, texts: Iterable[Text]) -> list[str]:
    """Return what a .ts file lacks or has beyond the texts, and which translations cannot stand."""
    code = translation.stem.rpartition("_")[2]
    known = {(one.source, one.about, one.is_plural): one for one in messages(translation)}
    wanted = {(one.text, one.about, one.one is not None) for one in texts}
    found = [f"{code} lacks {key[0]!r} ({key[1]})" for key in sorted(wanted - known.keys())]
    found += [f"{code} has {key[0]!r} in vain" for key in sorted(known.keys() - wanted)]
    for key in sorted(wanted & known.keys()):
        found += [f"{code}: {key[0]!r} {fault}" for fault in _faults(known[key], code)]
    return found


def _faults(message: Message, code: str) -> Iterator[str]:
    if not message.is_finished or not all(message.forms):
        yield "is not finished"
    if message.is_plural and len(message.forms) != FORMS[code]:
        yield f"has {len(message.forms)} plural forms instead of {FORMS[code]}"
    places = sorted(PLACE.findall(message.source))
    for form in message.forms:
        its_own = sorted(PLACE.findall(form))
        may_leave_out = message.is_plural and its_own == [one for one in places if one != "n"]
        if form and its_own != places and not may_leave_out:
            yield f"has other places: {form!r}"
        if form and form.strip() != form and message.source.strip() == message.source:
            yield f"begins or ends with a space: {form!r}"


def main(arguments: Sequence[str]) -> int:
    """Bring every translation up to date and compile it, or say what they lack."""
    texts = list(collected())
    codes = json.loads((FOLDER / "languages.json").read_text(encoding="utf-8"))
    files = [FOLDER / f"skinroutine_{code}.ts" for code in codes]
    if "--check" not in arguments:
        update(texts, files)
        for one in files:
            compile_to(one.with_suffix(".qm"), one)
    lacking = [fault for one in files if one.exists() for fault in faults(one, texts)]
    for fault in lacking:
        print(fault)
    print(f"{len(texts)} texts; {len(lacking)} faults in {', '.join(codes)}")
    return 1 if lacking else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except NotCollected as fault:
        sys.exit(str(fault))
