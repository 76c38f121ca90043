"""The tables of the guide that come from the program: its keys, and the commands of a terminal.

`tools/guide_tables.py` writes them between their marks; the tests say when a table has gone stale.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from skinroutine.cli.arguments import _parser
from skinroutine.ui.wording.program import KEYS

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"
MARKED = re.compile(r"(?<=<!-- table -->\n\n).*?(?=\n\n<!-- end of table -->)", re.DOTALL)
"""What stands between the marks of a table."""


def keys_table() -> str:
    """Return the program's keys as a table."""
    rows = (f"| {_keys(keys)} | {act} |" for keys, act in KEYS)
    return "\n".join(("| key | does |", "|---|---|", *rows))


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(f"`{one}`" for one in keys)


def commands_table() -> str:
    """Return the program's commands as a table, in the order of its own help."""
    rows = (f"| `{name}` | {what} |" for name, what in commands())
    return "\n".join(("| command | what it is for |", "|---|---|", *rows))


def commands() -> Iterator[tuple[str, str]]:
    """Yield each command with the sentence of the program's help."""
    for action in _parser()._actions:  # noqa: SLF001 - argparse has no public way to its commands
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            for choice in action._choices_actions:  # noqa: SLF001 - as above
                yield choice.dest, choice.help or ""


TABLES = {"keyboard.md": keys_table, "terminal.md": commands_table}
"""Which page has which table."""


def table_in(text: str) -> str:
    """Return the table of a page."""
    found = MARKED.search(text)
    return found.group() if found else ""


def main() -> int:
    """Write every table anew."""
    for name, table in TABLES.items():
        path = GUIDE / name
        text = path.read_text(encoding="utf-8")
        path.write_text(MARKED.sub(lambda _: table(), text), encoding="utf-8")  # noqa: B023 - called at once
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
