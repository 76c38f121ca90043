"""The course in the real program: plan, second dose, diary, dates, files that leave and enter."""

from __future__ import annotations

import csv
import json
import stat
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it has no types of its own
import pytest

from waiting import wait_for

from journeys.desktop import Desktop, Program

pytestmark = pytest.mark.timeout(400)

FAR = 80
"""After how many presses of a key a control is given up."""
Coming = Callable[[int], datetime]


def focused(screen: Desktop) -> str:
    """Return the name of what has the focus; the ground of a text field has it too, unnamed."""
    names = [one["name"] for one in screen.nodes() if one["focused"] and one["showing"]]
    return next((name for name in reversed(names) if name), "")


def go_to(screen: Desktop, name: str) -> None:
    """Press Tab, also inside a dialog, until the focus is on the control whose name begins so."""
    seen: list[str] = []
    for _ in range(FAR):
        seen.append(focused(screen))
        if seen[-1].startswith(name):
            return
        screen.keys_now("Tab")
    message = f"no way by Tab to {name!r}; it went {seen}"
    raise AssertionError(message)


def press(screen: Desktop, role: str, name: str) -> None:
    """Click what has this role and name, once it is there."""
    screen.click(wait_for(lambda: screen.node(role, name), 10, f"{name} is there"))


def says(screen: Desktop, words: str) -> bool:
    """Tell whether something on the screen is called so or says so."""
    return any(words in name for name in screen.names())


def dose_today(program: Program) -> list[dict[str, Any]]:
    """Return today's occurrences of the dose."""
    return [one for one in program.ask("today")["occurrences"] if one["step"] == "dose"]


def boxes(screen: Desktop, ticks: list[bool]) -> list[dict[str, Any]]:
    """Return the boxes of the day's doses once they are ticked so, else nothing."""
    found = [
        one
        for one in screen.nodes()
        if one["role"] == "check box" and one["showing"] and one["name"].startswith("Isotretinoin")
    ]
    return found if [one["checked"] for one in found] == ticks else []


def test_the_plan_by_keyboard(screen: Desktop, program: Program) -> None:
    """The plan is copied from the label without a mouse, and is there after SIGKILL."""
    window = program.open()
    screen.keys("ctrl+3")
    wait_for(lambda: says(screen, "Enter the plan"), 10, "the course is shown")
    go_to(screen, "Enter the plan")
    screen.keys_now("space")
    wait_for(lambda: says(screen, "Your plan, as on the label"), 10, "the editor is shown")
    go_to(screen, "Planned length")
    screen.tool("xdotool", "type", "24")
    go_to(screen, "Capsules of one dose")
    screen.keys_now("ctrl+a")
    screen.tool("xdotool", "type", "--delay", "40", "20 + 10")
    go_to(screen, "Save")
    screen.keys_now("space")
    wait_for(lambda: says(screen, "Week 1 of 24"), 10, "the course is on show")
    window.kill()
    window.wait()

    course = program.ask("course")
    assert (course["weeks"], course["plan"]["dose"]) == (24, [20, 10])
    program.run("done", "dose")
    program.run("plan", "weight", "60")
    program.open()
    screen.keys("ctrl+3")
    wait_for(lambda: says(screen, "30 mg"), 10, "the sum is shown")
    wait_for(lambda: says(screen, "0.5 mg/kg at 60 kg"), 10, "the sum has its inputs")


def test_a_second_dose_asks_first(screen: Desktop, program: Program) -> None:
    """Two doses in one turn of the day: the second one asks, in the window and in a terminal."""
    program.run("plan", "set", "--dose", "20", "--often", "twice")
    program.open()
    slots = [one["slot"] for one in dose_today(program)]
    assert len(slots) == 2
    program.run("done", "dose", "--slot", slots[0])
    refused = program.run("done", "dose", "--slot", slots[0], code=2)
    assert "contact a doctor, pharmacist or poison line" in refused.stderr
    assert "--again" in refused.stderr

    doses = wait_for(lambda: boxes(screen, [True, False]), 10, "the tick is shown")
    screen.click(doses[1])
    wait_for(lambda: says(screen, "A dose is noted already"), 10, "it asks")
    assert says(screen, "contact a doctor, pharmacist or poison line now")
    screen.keys_now("Escape")
    wait_for(lambda: not says(screen, "A dose is noted already"), 10, "it asks no more")
    assert [one["status"] for one in dose_today(program)] == ["done late", "upcoming"]

    screen.click(doses[1])
    press(screen, "push button", "Note it as well")
    wait_for(lambda: dose_today(program)[1]["status"] == "done", 10, "it is noted")
    assert program.ask("course")["recorded"]["mg"] == 40


def test_a_pop_up_asks_before_a_second_dose(
    screen: Desktop, program: Program, coming_minute: Coming
) -> None:
    """Done on a pop-up notes no second dose: the window comes forward from the tray, and asks."""
    at = coming_minute(1)
    program.run("routine", "--wake", f"{at:%H:%M}")
    program.run("plan", "set", "--dose", "20", "--often", "twice")
    morning, evening = [one["slot"] for one in dose_today(program)]
    program.run("done", "dose", "--slot", evening)
    program.open()
    wait_for(lambda: screen.numbers, 140, "the pop-up comes")
    place = next(n for n, one in enumerate(screen.popups) if "done" in one.actions)
    screen.signal("ActionInvoked", "us", screen.numbers[place], "done")
    wait_for(lambda: says(screen, "A dose is noted already"), 15, "the window asks")
    assert program.state("dose", morning)["status"] == "due"
    screen.keys_now("Escape")
    wait_for(lambda: not says(screen, "A dose is noted already"), 10, "it asks no more")
    assert program.state("dose", morning)["status"] == "due"
    assert program.ask("course")["recorded"]["mg"] == 20


def test_severe_shows_the_signs(screen: Desktop, program: Program) -> None:
    """What is marked severe brings the fixed list, also in discreet mode, and outlives a kill."""
    window = program.open()
    program.run("settings", "--text", "discreet")
    press(screen, "check box", "Diary")
    wait_for(lambda: says(screen, "How was your skin"), 10, "the diary is shown")
    press(screen, "check box", "Dry lips: severe")
    wait_for(lambda: says(screen, "You marked something as severe"), 10, "it says so")
    assert says(screen, "Yellow skin or eyes, dark urine")
    window.kill()
    window.wait()
    (day,) = program.ask("diary")["days"]
    assert [(one["sign"], one["severity"]) for one in day["signs"]] == [("dry-lips", 3)]


def test_a_date_is_reminded(screen: Desktop, program: Program, coming_minute: Coming) -> None:
    """A date the person saved comes as a pop-up on the day they chose, in discreet words too."""
    at = coming_minute(1)
    day = (at + timedelta(days=1)).date().isoformat()
    program.run("settings", "--text", "discreet")
    program.run(*("dates", "add", "blood-test", day, "--ahead", "1", "--remind-at", f"{at:%H:%M}"))
    program.open()
    wait_for(lambda: screen.popups, 140, "the pop-up comes")
    popup = screen.popups[0]
    told = f"{popup.app} {popup.title} {popup.body}".lower()
    assert "a date you saved" in told
    assert not [one for one in ("blood", "test", "skin", "clinic") if one in told]
    press(screen, "push button", "Seen")
    wait_for(lambda: screen.node("push button", "Seen") is None, 10, "it is settled")


def test_out_and_in(screen: Desktop, program: Program, tmp_path: Path) -> None:
    """A diary leaves in every format, and comes back whole into an empty profile."""
    program.run("--demo", "today")
    suffixes = {"csv": "csv", "json": "json", "ics": "ics", "fhir": "json", "pdf": "pdf"}
    files = {kind: tmp_path / f"out-{kind}.{end}" for kind, end in suffixes.items()}
    for kind, path in files.items():
        program.run("export", "--format", kind, "-o", str(path))
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    refused = program.run("export", "--format", "csv", "-o", str(files["csv"]), code=2)
    assert "there already" in refused.stderr

    page = pypdfium2.PdfDocument(files["pdf"])
    assert len(page) == 1
    page.close()
    with files["csv"].open(encoding="utf-8-sig", newline="") as text:
        assert len(list(csv.reader(text))) > 500
    assert json.loads(files["fhir"].read_text())["resourceType"] == "Bundle"
    assert files["ics"].read_text().startswith("BEGIN:VCALENDAR")

    other = Program(screen, tmp_path / "other")
    shown = other.run("import", str(files["json"]))
    assert "Nothing was written yet" in shown.stdout
    other.run("import", str(files["json"]), "--yes")
    back = tmp_path / "back.json"
    other.run("export", "--format", "json", "-o", str(back))
    assert back.read_bytes() == files["json"].read_bytes()
    assert other.ask("course") == program.ask("course")
