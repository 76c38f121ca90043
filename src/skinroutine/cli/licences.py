"""Print whose work is in the program: all of it as a table, or the licence of one name."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from skinroutine.app.licences import Component, find
from skinroutine.cli.views import dump

NAME = "licences"
HEAD = ("name", "version", "licence")
WIDEST = 40
"""How many characters a column takes at most; what is longer pushes the rest of its line on."""


def add_licences(
    commands: argparse._SubParsersAction[Any], parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Add the command to a parser's commands."""
    made = commands.add_parser(
        NAME,
        parents=list(parents),
        help="whose work is in the program, and the licence of each part",
    )
    made.add_argument("name", nargs="?", metavar="NAME", help="print the whole licence of this one")


def run_licences(asked: Namespace, components: Sequence[Component]) -> str:
    """Return what is to be printed; WrongUse where a name is none, or more than one."""
    if asked.name is None:
        return _json(components) if asked.json else table(components)
    one = find(components, asked.name)
    if asked.json:
        return dump({**_short(one), "notice": one.notice, "texts": list(one.texts)})
    return f"{one.title}\n{one.licence}\n\n{one.text}".rstrip()


def table(components: Sequence[Component]) -> str:
    """Return a line for each component, in columns."""
    rows = [HEAD, *((one.name, one.version, one.licence) for one in components)]
    wide = [min(WIDEST, max(len(row[column]) for row in rows)) for column in range(2)]
    lines = (f"{row[0]:{wide[0]}}  {row[1]:{wide[1]}}  {row[2]}".rstrip() for row in rows)
    return "\n".join(lines)


def _json(components: Sequence[Component]) -> str:
    return dump({"components": [_short(one) for one in components]})


def _short(one: Component) -> dict[str, object]:
    return {"name": one.name, "version": one.version, "licence": one.licence, "home": one.home}
