"""What the terminal prints, as text and as JSON, at a fixed moment over the hand-made days."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cli.terminal import Terminal
from ui.days import SLOTS

OCCURRENCE = {
    "step": str,
    "name": str,
    "title": str,
    "slot": str,
    "extra": bool,
    "part": str,
    "at": str,
    "due_at": str,
    "status": str,
    "done_at": str | None,
    "noted_at": str | None,
    "with_food": bool | None,
    "reason": str | None,
    "reminded_at": str | None,
    "snoozed_until": str | None,
    "not_shown": str | None,
    "note": str,
}
COUNT = {"done": int, "planned": int, "skipped": int}


def holds(data: dict[str, Any], shape: dict[str, Any]) -> bool:
    """Tell whether a JSON object has exactly these keys with values of these types."""
    return set(data) == set(shape) and all(isinstance(data[one], shape[one]) for one in shape)


def answer(terminal: Terminal, *said: str) -> dict[str, Any]:
    """Return what a command line prints as JSON."""
    made = json.loads(terminal.says(*said, "--json"))
    assert isinstance(made, dict)
    return made


def test_today_as_text(terminal: Terminal) -> None:
    """The checklist stands in its groups with counts, marks, times, and what comes next."""
    assert (
        terminal.says("today")
        == """\
Thursday 2026-11-05: 2 of 6, 1 skipped

Morning  2 of 2, 1 skipped
  [x] 08:00  Moisturizer         morning  done 08:05
  [-] 08:00  Sunscreen SPF 30+   morning  skipped: ran out
  [x] 08:00  Lip balm            morning  done 08:06

Midday  0 of 1
  [>] 12:30  Lip balm            midday   due

Evening  0 of 3
  [>] 19:00  Isotretinoin        dinner   due
  [ ] 21:30  Moisturizer         night    upcoming
  [ ] 21:30  Lip balm            night    upcoming

Next reminder: 21:30, Moisturizer, Lip balm"""
    )


def test_a_past_day_as_text(terminal: Terminal) -> None:
    """A past day says what was late or left blank, and has no next reminder."""
    said = terminal.says("today", "--date", "2026-11-03")
    assert said.startswith("Tuesday 2026-11-03: 6 of 6, 1 skipped\n")
    assert "  [l] 19:00  Isotretinoin        dinner   done late 21:45" in said
    assert "Next reminder" not in said
    assert "not recorded" in terminal.says("today", "--date", "yesterday")


def test_a_snoozed_step_says_so(terminal: Terminal) -> None:
    """A snooze stands beside the step, and its end is the next reminder."""
    terminal.says("snooze", "dose")
    said = terminal.says("today")
    assert "[>] 19:00  Isotretinoin        dinner   due, snoozed" in said
    assert said.endswith("Next reminder: 19:22, Isotretinoin")


def test_the_week_as_text(terminal: Terminal) -> None:
    """The week is a table with a row for each step, the totals, and a key to the marks."""
    assert (
        terminal.says("week")
        == """\
Week of Monday 2026-11-02

                         Mon   Tue   Wed   Thu   Fri   Sat   Sun
Isotretinoin               x     l     x     >                     3 of 4
Moisturizer                x     x   1/2   1/2                     6 of 7
Sunscreen SPF 30+          x     x     o     -                     2 of 3, 1 skipped
Lip balm                   x     x   1/3   1/3                     7 of 10, 1 skipped
All steps                7/7   6/6   3/7   2/4   0/0   0/0   0/0   18 of 24, 2 skipped

Doses taken: 3 of 4
Care steps: 15 of 20, 2 skipped
Last 28 days, ending yesterday: 16 of 20, 1 skipped

x done   l done late   - skipped on purpose   o not recorded   > due"""
    )


def test_the_routine_as_text(terminal: Terminal) -> None:
    """The routine names the four anchors, the leaflet's word, and each step's times."""
    assert (
        terminal.says("routine")
        == """\
Your day: wake 08:00, lunch 12:30, dinner 19:00, bed 21:30
Leaflet on food: not-sure
Leaflet on a dose you forgot: not-sure

moisturizer  Moisturizer         morning 08:00, night 21:30
sunscreen    Sunscreen SPF 30+   morning 08:00; again outdoors every 120 min
lip-balm     Lip balm            morning 08:00, midday 12:30, night 21:30
dose         Isotretinoin        dinner 19:00"""
    )


def test_today_as_json(terminal: Terminal) -> None:
    """The JSON of a day has its schema, in the order of the day, with offsets in its instants."""
    data = answer(terminal, "today")
    assert holds(
        data,
        {
            "date": str,
            "today": str,
            **COUNT,
            "next_reminder": dict,
            "occurrences": list,
            "extra": list,
            "outside_since": type(None),
            "as_needed": list,
            "beyond_plan": list,
        },
    )
    assert {name: data[name] for name in COUNT} == {"done": 2, "planned": 6, "skipped": 1}
    assert data["next_reminder"] == {
        "at": "2026-11-05T21:30:00+01:00",
        "steps": ["moisturizer", "lip-balm"],
    }
    found = data["occurrences"]
    assert all(holds(one, OCCURRENCE) for one in found)
    assert [(one["step"], one["slot"], one["at"]) for one in found] == [
        (step, slot, f"{wall:%H:%M}") for step, slot, wall in SLOTS
    ]
    assert found[0]["status"] == "done"
    assert found[0]["done_at"] == "2026-11-05T08:05:00+01:00"
    assert found[1]["reason"] == "ran out"
    assert (found[1]["noted_at"], found[1]["done_at"]) == ("2026-11-05T08:07:00+01:00", None)
    assert [one["part"] for one in found] == [*["morning"] * 3, "midday", *["evening"] * 3]


def test_json_has_no_next_reminder_where_there_is_none(terminal: Terminal) -> None:
    """With every step settled the next reminder is null."""
    for slot in ("midday", "night"):
        terminal.says("done", "lips", "--slot", slot)
    terminal.says("done", "dose", "--with-food", "no")
    terminal.says("done", "moist", "--slot", "night")
    data = answer(terminal, "today")
    assert data["next_reminder"] is None
    assert [one["with_food"] for one in data["occurrences"]] == [*[None] * 4, False, None, None]


def test_the_week_as_json(terminal: Terminal) -> None:
    """The JSON of a week has the window's counts, by step and by day."""
    data = answer(terminal, "week")
    assert holds(
        data,
        {
            "first": str,
            "last": str,
            "all_steps": dict,
            "dose": dict,
            "care": dict,
            "last_28_days": dict,
            "by_day": list,
            "rows": list,
            "extra": list,
            "as_needed": list,
        },
    )
    assert (data["first"], data["last"]) == ("2026-11-02", "2026-11-08")
    assert data["all_steps"] == {"done": 18, "planned": 24, "skipped": 2}
    assert data["dose"] == {"done": 3, "planned": 4, "skipped": 0}
    assert data["care"] == {"done": 15, "planned": 20, "skipped": 2}
    assert data["last_28_days"] == {"done": 16, "planned": 20, "skipped": 1}
    assert all(holds(one, {"date": str, **COUNT}) for one in data["by_day"])
    assert [one["done"] for one in data["by_day"]] == [7, 6, 3, 2, 0, 0, 0]
    for row in data["rows"]:
        assert holds(row, {"step": str, "name": str, **COUNT, "days": list})
        for cell in row["days"]:
            assert holds(cell, {"date": str, "state": str, **COUNT, "occurrences": list})
            assert all(holds(one, OCCURRENCE) for one in cell["occurrences"])
    dose = data["rows"][0]
    assert [cell["state"] for cell in dose["days"]] == [
        *("done", "done late", "done", "due"),
        *["upcoming"] * 3,
    ]


def test_the_routine_as_json(terminal: Terminal) -> None:
    """The JSON of the routine has anchors, leaflet and steps with the times of their slots."""
    data = answer(terminal, "routine", "--leaflet", "with-or-without")
    assert holds(
        data,
        {
            "date": str,
            "anchors": dict,
            "leaflet": str,
            "forgotten_dose": str,
            "steps": list,
            "archived": list,
            "planned_from": list,
        },
    )
    assert data["leaflet"] == "with-or-without"
    assert data["anchors"] == {
        "wake": "08:00",
        "lunch": "12:30",
        "dinner": "19:00",
        "bed": "21:30",
    }
    assert data["steps"][-1] == {
        "id": "dose",
        "kind": "dose",
        "name": "Isotretinoin",
        "title": "Isotretinoin",
        "slots": [{"id": "dinner", "anchor": "dinner", "at": "19:00"}],
        "days": {"weekdays": [0, 1, 2, 3, 4, 5, 6], "every": 1, "first": None, "last": None},
        "strengths": [],
        "hint": "",
        "as_needed": False,
        "again_outdoors": None,
        "late_after": 120,
        "reminded": True,
    }


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("today", "2026-11-02"),
        ("yesterday", "2026-11-02"),
        ("2026-11-08", "2026-11-02"),
        ("2026-11-09", "2026-11-09"),
        ("2026-11-01", "2026-10-26"),
    ],
)
def test_any_day_names_its_week(terminal: Terminal, said: str, first: str) -> None:
    """--date takes today, yesterday and ISO dates, and means the week around it."""
    assert answer(terminal, "week", "--date", said)["first"] == first


def test_a_week_before_the_diary_is_empty(terminal: Terminal) -> None:
    """Days before the diary began are not counted against anybody."""
    data = answer(terminal, "week", "--date", "2026-10-26")
    assert data["all_steps"] == {"done": 0, "planned": 0, "skipped": 0}
    assert data["rows"] == []


def test_a_day_to_come_can_be_looked_at(terminal: Terminal) -> None:
    """Looking ahead shows the plan, with everything still to come."""
    data = answer(terminal, "today", "--date", "2026-11-06")
    assert {one["status"] for one in data["occurrences"]} == {"upcoming"}
