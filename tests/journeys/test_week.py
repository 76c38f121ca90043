"""A week entered through the command line counts the same in window, JSON and by hand."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from waiting import wait_for

from journeys.desktop import Desktop, Program

TODAY = datetime.fromtimestamp(time.clock_gettime(time.CLOCK_REALTIME), UTC).date()
WEEK = [TODAY - timedelta(days=TODAY.weekday() + 7 - number) for number in range(7)]
"""The last whole week, Monday to Sunday."""
DAYS = [day.isoformat() for day in WEEK]

# By hand. Planned each day: moisturizer 2, sunscreen 1, lip balm 3, dose 1.
ACTS = (
    *(("done", "dose", "--date", day, "--at", "19:05") for day in DAYS[:5]),
    ("done", "dose", "--date", DAYS[5], "--at", "21:30"),  # late: more than two hours
    *(("done", "spf", "--date", day) for day in DAYS[:4]),
    ("skip", "spf", "--date", DAYS[4], "--reason", "away"),
    *(("done", "moisturizer", "--slot", "morning", "--date", day) for day in DAYS),
    *(("done", "moisturizer", "--slot", "night", "--date", day) for day in DAYS[:3]),
    ("done", "lips", "--slot", "midday", "--date", DAYS[0], "--at", "12:40"),
    *(
        ("skip", "lips", "--slot", slot, "--date", DAYS[6], "--reason", "chose not to")
        for slot in ("morning", "midday", "night")
    ),
    ("done", "lips", "--slot", "night", "--date", DAYS[1]),
    ("undo",),
)
BY_HAND = {
    "dose": (6, 7, 0),
    "sunscreen": (4, 6, 1),
    "moisturizer": (10, 14, 0),
    "lip-balm": (1, 18, 3),
    "all": (21, 45, 4),
    "care": (15, 38, 4),
}
DAYS_BY_HAND = [(5, 7), (4, 7), (4, 7), (3, 7), (2, 6), (2, 7), (1, 4)]


def test_a_week_counts_the_same_everywhere(screen: Desktop, program: Program) -> None:
    """Window, `week --json` and the table by hand agree."""
    for act in ACTS:
        program.run(*act)

    week = program.ask("week", "--date", DAYS[3])
    rows = {row["step"]: row for row in week["rows"]} | {
        "all": week["all_steps"],
        "care": week["care"],
    }
    found = {name: (row["done"], row["planned"], row["skipped"]) for name, row in rows.items()}
    assert found == BY_HAND
    assert [(day["done"], day["planned"]) for day in week["by_day"]] == DAYS_BY_HAND
    cells = {row["step"]: [day["state"] for day in row["days"]] for row in week["rows"]}
    assert cells["dose"] == [*["done"] * 5, "done late", "not recorded"]
    assert cells["sunscreen"] == [*["done"] * 4, "skipped", *["not recorded"] * 2]
    assert cells["lip-balm"] == ["partly done", *["not recorded"] * 5, "skipped"]

    program.open()
    screen.keys("ctrl+2")
    screen.click(wait_for(lambda: screen.node("push button", "Previous week"), 10, "the page"))
    wait_for(lambda: "Last week" in screen.names(), 10, "the week before")
    names = screen.names()
    for text in ("21 of 45 steps done, 4 skipped", "Care: 15 of 38, 4 skipped"):
        assert text in names
    for name in ("dose", "sunscreen", "moisturizer", "lip-balm"):
        done, planned, _ = BY_HAND[name]
        assert f"{done} of {planned}" in names
    assert f"Isotretinoin, {spoken(5)}: done late" in names
    assert f"Lip balm, {spoken(0)}: 1 of 3 done" in names
    assert f"{spoken(4)}: 2 of 6, 1 skipped" in names


def spoken(number: int) -> str:
    """Return a day of the week as the window says it."""
    day = WEEK[number]
    return f"{day:%A} {day.day} {day:%B}"
