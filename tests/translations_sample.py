"""Small translations for tests, written as Qt's own tools write them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

Sample = tuple[str, str, Sequence[str], bool]
"""A text, what it is about, its forms, and whether it is a plural."""


def write_translation(path: Path, code: str, samples: Sequence[Sample]) -> Path:
    """Write a .ts file of a language, and return where it lies."""
    messages = "\n".join(_message(*one) for one in samples)
    path.write_text(
        f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}" sourcelanguage="en">
<context>
    <name>skinroutine</name>
{messages}
</context>
</TS>
""",
        encoding="utf-8",
    )
    return path


def _message(source: str, about: str, forms: Sequence[str], is_plural: bool) -> str:
    comment = f"<comment>{escape(about)}</comment>" if about else ""
    words = "".join(
        f"<numerusform>{escape(one)}</numerusform>" if is_plural else escape(one) for one in forms
    )
    kind = ' numerus="yes"' if is_plural else ""
    return (
        f"    <message{kind}>"
        f"<source>{escape(source)}</source>{comment}<translation>{words}</translation></message>"
    )
