"""Print what a screen reader finds in the window, as JSON; runs in the system's Python."""

from __future__ import annotations

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found] # noqa: E402 - the version comes first


def found(node: Any, into: list[dict[str, Any]]) -> None:
    """Collect a node and what is beneath it; a hidden one, such as another page, is left out."""
    if node is None:
        return
    states = node.get_state_set()
    if node.get_role() != Atspi.Role.APPLICATION and not states.contains(Atspi.StateType.VISIBLE):
        return
    showing = states.contains(Atspi.StateType.SHOWING)
    box = node.get_extents(Atspi.CoordType.SCREEN)
    into.append(
        {
            "role": node.get_role_name(),
            "name": node.get_name(),
            "checked": states.contains(Atspi.StateType.CHECKED),
            "checkable": states.contains(Atspi.StateType.CHECKABLE),
            "focusable": states.contains(Atspi.StateType.FOCUSABLE),
            "enabled": states.contains(Atspi.StateType.ENABLED),
            "description": node.get_description(),
            "focused": states.contains(Atspi.StateType.FOCUSED),
            "showing": showing,
            "box": [box.x, box.y, box.width, box.height],
        }
    )
    for number in range(node.get_child_count()):
        found(node.get_child_at_index(number), into)


def main() -> None:
    """Print the nodes of every program on this desktop."""
    desktop = Atspi.get_desktop(0)
    nodes: list[dict[str, Any]] = []
    for number in range(desktop.get_child_count()):
        found(desktop.get_child_at_index(number), nodes)
    json.dump(nodes, sys.stdout)


main()
