"""The page for a visit as plain text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from skinroutine.app.course.summary_facts import Summary
from skinroutine.app.course.summary_page import Limits, Part, Row, Table
from skinroutine.app.course.summary_words import page
from skinroutine.app.tongue import commas, tr

WIDE, INDENT = 92, "  "
"""Characters of a line, and what stands before the lines of a part."""


def summary_text(summary: Summary) -> str:
    """Return the summary as lines of plain text, with nothing shortened, and a line end last."""
    said = page(summary, Limits())
    found = [said.title, *said.head]
    for part in said.parts:
        found += ["", part.title.upper(), *_lines(part)]
    found += ["", *(line for words in said.foot for line in _wrapped(words, ""))]
    return "\n".join(found) + "\n"


def _lines(part: Part) -> Iterator[str]:
    rows = part.table.rows if part.table else ()
    for row in rows:
        assert part.table is not None
        yield from _wrapped(_row(part.table, row), INDENT)
    for words in part.lines:
        yield from _wrapped(words, INDENT)


def _row(table: Table, row: Row) -> str:
    named = zip(table.head[1:], row.cells[1:], strict=True)
    said = commas(
        tr("{name} {value}", about="a value after its name", name=name, value=value)
        for name, value in named
    )
    whole = tr("{name}: {value}", about="a value after its name", name=row.cells[0], value=said)
    return f"{whole}. {row.beneath}".strip() if row.beneath else whole


def _wrapped(words: str, indent: str) -> list[str]:
    further = indent + INDENT
    return textwrap.wrap(
        words,
        WIDE,
        initial_indent=indent,
        subsequent_indent=further,
        break_long_words=False,
        break_on_hyphens=False,
    )
