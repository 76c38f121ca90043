"""Whose work is in the program, and on which terms: the values, and how one is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from skinroutine.app.errors import WrongUse

RULE = "-" * 72


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the program with its licence: a short name of it, and the texts that go with it."""

    name: str
    version: str
    licence: str
    home: str = ""
    notice: str = ""
    texts: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Name and version."""
        return f"{self.name} {self.version}".rstrip()

    @property
    def text(self) -> str:
        """All that its licence asks to be handed on: notices first, then the texts."""
        parts = (self.home, self.notice, *self.texts)
        return f"\n{RULE}\n\n".join(f"{one.strip()}\n" for one in parts if one.strip())


Components = Callable[[], tuple[Component, ...]]
"""Read every component, skinroutine first; WorldFailure where that cannot be done."""


def find(components: Iterable[Component], name: str) -> Component:
    """Return the component of a name, or the one whose name has these letters; or WrongUse."""
    sought = name.casefold()
    there = tuple(components)
    exact = [one for one in there if one.name.casefold() == sought]
    near = exact or [one for one in there if sought in one.name.casefold()]
    if len(near) == 1:
        return near[0]
    if near:
        message = f"More than one name has “{name}”: {', '.join(one.name for one in near)}."
    else:
        message = f"Nothing here is called “{name}”. “skinroutine licences” lists what there is."
    raise WrongUse(message)


def as_text(components: Iterable[Component]) -> str:
    """Return every component with its texts as one text, each text written once."""
    seen: dict[str, str] = {}
    lines: list[str] = []
    for one in components:
        lines += [RULE, one.title, one.licence, RULE, ""]
        lines += [f"{part.strip()}\n" for part in (one.home, one.notice) if part.strip()]
        for text in one.texts:
            if text in seen:
                lines.append(f"The same text as of {seen[text]}.\n")
            else:
                seen[text] = one.title
                lines.append(f"{text.strip()}\n")
    return "\n".join(lines)
