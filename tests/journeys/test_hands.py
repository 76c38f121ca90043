"""Everything by keyboard alone: the welcome, an edit of the routine, a past day, the settings."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from waiting import wait_for

from journeys.conftest import utc_now
from journeys.desktop import Desktop, Program

pytestmark = pytest.mark.timeout(300)

FAR = 60
"""After how many presses of a key a control is given up."""


def focused(screen: Desktop) -> dict[str, Any]:
    """Return the control that has the focus, as a screen reader finds it."""
    found = [node for node in screen.nodes() if node["focused"] and node["showing"]]
    return found[-1] if found else {"role": "", "name": "", "checked": False}


def go_to(screen: Desktop, name: str, key: str = "Tab") -> dict[str, Any]:
    """Press a key until the focus is on the control whose name begins so."""
    seen: list[str] = []
    for _ in range(FAR):
        node = focused(screen)
        if node["name"].startswith(name):
            return node
        seen.append(node["name"])
        screen.keys(key)
    message = f"no way by {key} to {name!r}; it went {seen}"
    raise AssertionError(message)


def type_words(screen: Desktop, words: str) -> None:
    """Type words into the control that has the focus, over what stands there."""
    screen.keys("ctrl+a")
    screen.tool("xdotool", "type", "--delay", "40", words)


def step(program: Program, step_id: str, *words: str) -> dict[str, Any]:
    """Return a step of the routine as the command line has it."""
    return next(one for one in program.ask("routine", *words)["steps"] if one["id"] == step_id)


def test_the_welcome(screen: Desktop, program: Program) -> None:
    """Four pages lead to a routine of one's own and to a reminder that was seen."""
    program.is_welcomed = False
    program.start()
    wait_for(lambda: "Welcome" in screen.names(), 30, "the welcome is shown")
    go_to(screen, "Lip balm")
    screen.keys("space", "Return")

    wait_for(lambda: focused(screen)["name"].startswith("Name"), 10, "the leaflet's page")
    go_to(screen, "Dose on the label")
    type_words(screen, "20 + 10")
    go_to(screen, "Does your leaflet say to take it with food? I am not sure")
    go_to(screen, "Does your leaflet say to take it with food? With food", "Left")
    screen.keys("space", "Return")

    wait_for(lambda: focused(screen)["name"].startswith("I get up"), 10, "the times")
    screen.keys("Up", "Return")
    go_to(screen, "Send a test reminder")
    screen.keys("space")
    wait_for(lambda: screen.popups, 20, "the test reminder pops up")
    wait_for(lambda: "Yes, I saw it" in screen.names(), 10, "it asks")
    go_to(screen, "Yes, I saw it")
    screen.keys("space")
    go_to(screen, "Finish")
    screen.keys("space")
    wait_for(lambda: screen.node("check box", "Moisturizer"), 20, "today is shown")

    routine = program.ask("routine")
    assert [one["id"] for one in routine["steps"]] == ["moisturizer", "sunscreen", "dose"]
    assert routine["anchors"]["wake"] == "09:00"
    assert routine["leaflet"] == "with-food"
    assert "30 mg" in program.run("routine").stdout
    assert screen.node("check box", "Isotretinoin 30 mg")


def test_the_routine_is_edited(screen: Desktop, program: Program) -> None:
    """A step gets another name from today; yesterday keeps the old one, and undo works."""
    program.open()
    screen.keys("ctrl+5")
    wait_for(lambda: "Steps of your routine" in screen.names(), 20, "the routine is shown")
    go_to(screen, "Name")
    type_words(screen, "Face cream")
    screen.keys("ctrl+s")
    wait_for(lambda: step(program, "moisturizer")["name"] == "Face cream", 10, "it is saved")
    yesterday = step(program, "moisturizer", "--date", "yesterday")
    assert yesterday["name"] == "Moisturizer"
    screen.keys("ctrl+1", "ctrl+z")
    wait_for(lambda: step(program, "moisturizer")["name"] == "Moisturizer", 10, "it is undone")


def test_a_day_and_a_past_day(screen: Desktop, program: Program) -> None:
    """Steps are ticked with Space; yesterday's dose gets the time at which it was taken."""
    program.open()
    screen.keys("ctrl+1", "space", "Down", "space")
    wait_for(lambda: program.state("sunscreen", "morning")["done_at"], 10, "two are done")
    screen.keys("Page_Up")
    yesterday = (utc_now() - timedelta(days=1)).astimezone()
    wait_for(lambda: any("Yesterday" in name for name in screen.names()), 10, "yesterday is shown")
    go_to(screen, "Isotretinoin", "Down")
    screen.keys("t")
    wait_for(lambda: "When was it done?" in " ".join(screen.names()), 10, "it asks for the time")
    go_to(screen, "When was it done?")
    screen.tool("xdotool", "type", "--delay", "40", "1930")
    screen.keys_now("Return")

    def dose() -> dict[str, Any]:
        answer = program.ask("today", "--date", "yesterday")
        return next(one for one in answer["occurrences"] if one["step"] == "dose")

    done = wait_for(lambda: dose()["done_at"], 10, "it is noted")
    assert "19:30" in done, (done, yesterday)


def test_settings_are_changed(screen: Desktop, program: Program) -> None:
    """The search leads to a setting; theme, text size and the end of the day are saved at once."""
    program.open()
    screen.keys("ctrl+comma", "ctrl+f")
    screen.tool("xdotool", "type", "--delay", "40", "theme")
    wait_for(lambda: "1 setting found" in screen.names(), 10, "it is found")
    go_to(screen, "Theme")
    go_to(screen, "Theme High contrast", "Right")

    def settings() -> dict[str, Any]:
        return program.ask("settings")

    wait_for(lambda: settings()["theme"] == "contrast", 10, "the theme is saved")
    screen.keys("ctrl+f")
    type_words(screen, "text size")
    go_to(screen, "Text size")
    screen.keys("Right", "Right")
    wait_for(lambda: settings()["text_size"] > 100, 10, "the text size is saved")
    assert program.log().count("reminders run") == 1
