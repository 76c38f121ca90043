"""What a screen reader finds: each control has a name, and ticks are told."""

from __future__ import annotations

from typing import Any

import pytest

from waiting import wait_for

from journeys.desktop import Desktop, Program

pytestmark = pytest.mark.timeout(300)

CONTROLS = {
    "check box",
    "combo box",
    "entry",
    "list item",
    "menu item",
    "push button",
    "radio button",
    "slider",
    "spin button",
    "text",
    "toggle button",
}
"""The roles of what a person can act on."""
PLACES = {
    "ctrl+1": "Moisturizer",
    "ctrl+2": "Week",
    "ctrl+5": "Routine",
    "ctrl+comma": "Settings",
}
"""The pages' keys, and the beginning of something that is on each."""


def shown(screen: Desktop) -> list[dict[str, Any]]:
    """Return the nodes that are on the screen and can be acted on."""
    return [node for node in screen.nodes() if node["showing"] and node["role"] in CONTROLS]


@pytest.mark.parametrize("key", PLACES)
def test_every_control_has_a_name(screen: Desktop, program: Program, key: str) -> None:
    """On each page, with a month of a made-up diary, whatever can be acted on says what it is."""
    program.open("--demo")
    screen.keys(key)
    wait_for(lambda: any(PLACES[key] in name for name in screen.names()), 10, "the page is shown")
    found = shown(screen)
    print(f"{key}: {len(found)} controls")
    assert len(found) > 8
    nameless = [node for node in found if not node["name"].strip()]
    assert not nameless


def test_a_tick_is_told(screen: Desktop, program: Program) -> None:
    """Each tick box names its step and time, and says checked and unchecked as it changes."""
    program.open()
    boxes = [n for n in shown(screen) if n["role"] == "check box" and ", " in n["name"]]
    assert [node["name"].split(",")[0] for node in boxes] == [
        "Moisturizer", "Sunscreen SPF 30+", "Lip balm", "Lip balm",
        "Isotretinoin", "Moisturizer", "Lip balm",
    ]  # fmt: skip
    times = [at for node in boxes for at in node["name"].split(", ") if ":" in at]
    assert len(times) >= len(boxes)
    assert all(node["checkable"] and not node["checked"] for node in boxes)

    def is_checked() -> bool:
        node = screen.node("check box", "Moisturizer, morning")
        return node is not None and node["checked"]

    screen.keys("ctrl+d")
    wait_for(is_checked, 10, "the tick is told")
    assert "done" in (screen.node("check box", "Moisturizer, morning") or {"name": ""})["name"]
    screen.keys("ctrl+z")
    wait_for(lambda: not is_checked(), 10, "that it was taken back is told")
