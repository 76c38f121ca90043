"""A course of 24 weeks that is entered by the command line alone, beside a table added up by hand.

The course is of 168 days, from Monday, 4 May 2026, to Sunday, 18 October 2026:

| days             | what              | days         | blank | taken | doses | mg           |
|------------------|-------------------|--------------|-------|-------|-------|--------------|
| 4 May - 31 May   | 20, once          | 28           | 1     | 27    | 27    | 27 x 20      |
| 1 Jun - 12 Jul   | 20 + 10, once     | 30 + 12 = 42 | 2     | 40    | 40    | 40 x 30      |
| 13 Jul - 26 Jul  | paused            | 0 of 14      | 0     | 0     | 0     | 0            |
| 27 Jul - 18 Oct  | LD 16, twice      | 84           | 2     | 82    | 164   | 164 x 16, LD |
| all              |                   | 154          | 5     | 149   | 231   |              |

27 x 20 + 40 x 30 = 540 + 1200 = 1740 mg, and 1740 / 62 = 28.06 mg for each kg; 164 x 16 = 2624 mg
of LD, and 2624 / 62 = 42.32. Planned are 28 + 42 + 2 x 84 = 238 doses.

Every Sunday goes without food: 4 of the first 28 days, 6 of the 42 and 12 of the 84, none of them
blank. So 27 - 4 = 23, 40 - 6 = 34 and 164 - 2 x 12 = 140 doses had food, 197 of 231.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from skinroutine import compose
from skinroutine.cli.arguments import parse

from fakes import BERLIN, FixedClock

LOS_ANGELES = ZoneInfo("America/Los_Angeles")
START, RAISED, PAUSED = date(2026, 5, 4), date(2026, 6, 1), date(2026, 7, 13)
SECOND_BRAND, OVER = date(2026, 7, 27), date(2026, 10, 19)
FLIGHT, LAST_THERE = date(2026, 9, 1), date(2026, 9, 14)
BLANK = {
    date(2026, 5, 15),
    date(2026, 6, 10),
    date(2026, 6, 11),
    date(2026, 8, 20),
    date(2026, 10, 1),
}
LATE_ENTRY, AFTER_MIDNIGHT, TAKEN_BACK = date(2026, 5, 20), date(2026, 6, 5), date(2026, 8, 3)
COUNTED = date(2026, 6, 20)
SUNDAY = 6
SAID: dict[date, list[str]] = {
    START: [
        "plan set --from 2026-05-04 --dose 20 --often once --formulation conventional --name Alpha",
        "plan course --weeks 24 --after on",
        "plan weight 62",
        "box add 20=30",
    ],
    RAISED: ["plan set --dose 20+10", "box add 20=60", "box add 10=60"],
    date(2026, 7, 10): ["plan pause --from 2026-07-13 --until 2026-07-26"],
    date(2026, 7, 20): [
        "plan set --from 2026-07-27 --dose 16 --often twice --formulation absorica-ld --name Beta"
    ],
    SECOND_BRAND: ["box add 16-ld=60"],
    date(2026, 8, 21): ["box add 16-ld=60"],
    date(2026, 9, 20): ["box add 16-ld=60"],
    date(2026, 10, 12): ["dates add visit 2026-10-25 --ahead 1"],
    OVER: ["plan stop"],
}
"""What is entered on which morning, beside the doses."""


class Life:
    """A person with a terminal, who moves through the days of a course."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FixedClock(datetime(2026, 5, 4, 5, tzinfo=UTC), BERLIN)

    def says(self, line: str) -> str:
        """Return what a command line prints; each opens the diary anew, as a program would."""
        with compose.open_session(self.folder, clock=self.clock) as session:
            return compose.terminal(session).run(parse(line.split()))

    def asks(self, line: str) -> dict[str, Any]:
        """Return what a command line prints as JSON."""
        found: dict[str, Any] = json.loads(self.says(f"{line} --json"))
        return found

    def be_at(self, day: date, hour: int, minute: int = 0) -> None:
        """Be at a wall time of a day, here."""
        at = datetime.combine(day, time(hour, minute), tzinfo=self.clock.place).astimezone(UTC)
        assert at > self.clock.now()
        self.clock.instant = at

    def live(self, first: date, last: date) -> None:
        """Live from the morning of a day to the evening of another."""
        day = first
        while day <= last:
            self._morning(day)
            if day == FLIGHT:
                self.clock.place = LOS_ANGELES
            self._evening(day)
            if day == LAST_THERE:
                self.clock.place = BERLIN
            day += timedelta(days=1)

    def _morning(self, day: date) -> None:
        self.be_at(day, 7, 30)
        for line in SAID.get(day, []):
            self.says(line)
        if day == LATE_ENTRY + timedelta(days=1):
            self._tick("--date yesterday", day - timedelta(days=1))
        if SECOND_BRAND <= day < OVER and day not in BLANK:
            self.be_at(day, 8, 5)
            self._tick("--slot morning", day)

    def _evening(self, day: date) -> None:
        is_paused = PAUSED <= day < SECOND_BRAND
        if day in BLANK or day == LATE_ENTRY or is_paused or day >= OVER:
            return
        if day == AFTER_MIDNIGHT:
            self.be_at(day + timedelta(days=1), 0, 30)
        else:
            self.be_at(day, 19, 10)
        self._tick("--slot dinner", day)
        if day == TAKEN_BACK:
            assert self.says("undo").startswith("Taken back: Isotretinoin 16 mg, dinner")
            self._tick("--slot dinner", day)

    def _tick(self, more: str, day: date) -> None:
        food = "no" if day.weekday() == SUNDAY else "yes"
        assert self.says(f"done dose {more} --with-food {food}").startswith("Noted: ")


@pytest.fixture
def life(tmp_path: Path) -> Life:
    """Return a person on the morning of the first day, who has not begun a diary."""
    return Life(tmp_path)


def kinds(**counts: int) -> list[dict[str, Any]]:
    """Return capsules as JSON has them, from mg20=22 and ld16=3."""
    return [
        {"mg": int(kind[2:]), "ld": kind.startswith("ld"), "count": count}
        for kind, count in counts.items()
    ]


def test_a_whole_course_adds_up(life: Life) -> None:
    """Amounts, days, food and the box are what a person adds up with a pencil."""
    life.live(START, date(2026, 5, 31))
    first = life.asks("course")
    assert (first["week"], first["day"]) == (4, 28)
    assert first["recorded"]["mg"] == 540  # 27 x 20
    assert first["food"] == {"with": 23, "noted": 27}
    # 30 - 27 are 3 of 20, for the three days from 1 June
    assert first["box"]["capsules"] == kinds(mg20=3)
    assert (first["box"]["last_day"], first["box"]["days"]) == ("2026-06-03", 3)

    _live_to_the_pause(life)

    life.live(SECOND_BRAND, date(2026, 8, 19))
    box = life.asks("box")
    # 5 + 19 days of two, 60 - 48 = 12: the last two are those of 25 August
    assert box["capsules"] == kinds(mg10=20, mg20=22, ld16=12)
    assert (box["last_day"], box["days"]) == ("2026-08-25", 6)

    life.live(date(2026, 8, 20), date(2026, 10, 18))
    # 180 - 164 = 16, enough for eight days of two more as long as nobody says that it is over
    assert life.asks("box")["capsules"] == kinds(mg10=20, mg20=22, ld16=16)
    assert life.asks("box")["last_day"] == "2026-10-26"

    life.live(OVER, OVER)
    _check_the_end(life)


def _live_to_the_pause(life: Life) -> None:
    """Live through the second phase, with a box that is counted, to the end of the pause."""
    life.live(RAISED, COUNTED)
    # of 20: 30 + 60 - 27 - (20 - 2) = 45; of 10: 60 - 18 = 42; one of 20 fell into the sink
    assert life.asks("box")["capsules"] == kinds(mg10=42, mg20=45)
    assert life.asks("box count 10=42 20=44")["capsules"] == kinds(mg10=42, mg20=44)
    life.live(date(2026, 6, 21), PAUSED - timedelta(days=1))
    assert life.asks("course")["recorded"]["mg"] == 1740  # 540 + 40 x 30
    life.live(PAUSED, SECOND_BRAND - timedelta(days=1))
    # 10 + 12 days since the count: 44 - 22 of 20, 42 - 22 of 10
    assert life.asks("box")["capsules"] == kinds(mg10=20, mg20=22)
    assert life.asks("course")["plan"]["dosing"] == "paused"
    assert life.asks("course")["recorded"]["mg"] == 1740


def _check_the_end(life: Life) -> None:
    found = life.asks("course")
    dates = found.pop("dates")
    assert [(one["kind"], one["date"], one["ahead"]) for one in dates] == [
        ("visit", "2026-10-25", [1])
    ]
    plan = found.pop("plan")
    assert (plan["from"], plan["dosing"]) == ("2026-10-19", "stopped")
    assert found == {
        "date": "2026-10-19",
        "start": "2026-05-04",
        "day": 169,
        "week": 25,
        "weeks": 24,
        "weight": {"kg": 62, "on": "2026-05-04"},
        "recorded": {
            "mg": 1740,
            "mg_per_kg": 28.1,
            "doses": 67,
            "by_amount": [{"mg": 20, "doses": 27}, {"mg": 30, "doses": 40}],
            "taken_before": 0,
        },
        "recorded_ld": {
            "mg": 2624,
            "mg_per_kg": 42.3,
            "doses": 164,
            "by_amount": [{"mg": 16, "doses": 164}],
            "taken_before": 0,
        },
        "doses": {
            "taken": 231,
            "planned": 238,
            "skipped": 0,
            "beyond_plan": 0,
            "without_amount": 0,
        },
        "days": {"taken": 149, "planned": 154, "skipped": 0},
        "food": {"with": 197, "noted": 231},
        "box": {
            "capsules": kinds(mg10=20, mg20=22, ld16=16),
            "counted_on": "2026-06-20",
            "last_day": None,
            "days": 0,
        },
        "after": [
            {"what": "no blood donation", "until": "2026-11-18"},
            {"what": "no waxing, dermabrasion or laser", "until": "2027-04-18"},
        ],
    }
    assert life.says("course").splitlines()[3:8] == [
        (
            "Recorded so far: 1740 mg, which is 28.1 mg/kg at 62 kg. "
            "This is a sum of your own entries, for you and your prescriber."
        ),
        "  27 x 20 mg, 40 x 30 mg",
        "Absorica LD, counted apart: 2624 mg, which is 42.3 mg/kg at 62 kg.",
        "  164 x 16 mg",
        "Weight: 62 kg, of 2026-05-04",
    ]
    counted = "After the last dose, by the calendar, counted from 2026-10-18"
    assert counted in life.says("course").splitlines()
    assert life.says("plan").splitlines() == [
        "Course from 2026-05-04, 24 weeks",
        "  2026-05-04  20 mg once a day, conventional capsules, Alpha",
        "  2026-06-01  20 + 10 mg once a day, conventional capsules, Alpha",
        "  2026-07-13  paused",
        "  2026-07-27  16 mg twice a day, Absorica LD, Beta",
        "  2026-10-19  stopped  (now)",
        "Weight: 62 kg on 2026-05-04",
        "List of the weeks after: on",
    ]


def test_each_day_keeps_the_dose_it_had(life: Life) -> None:
    """Days at home, in the air and there have their own doses, and a blank day none."""
    life.live(START, START)
    for line in (*SAID[RAISED], *SAID[date(2026, 7, 10)], *SAID[date(2026, 7, 20)]):
        life.says(line.replace("set --dose", "set --from 2026-06-01 --dose"))
    life.live(date(2026, 8, 31), date(2026, 9, 15))
    amounts = {"2026-05-04": ["20"], "2026-06-01": ["30"], "2026-07-13": [], "2026-07-26": []}
    for day, mg in amounts.items():
        assert [one["title"].split()[1] for one in doses(life.asks, day)] == mg
    for day in ("2026-08-31", "2026-09-01", "2026-09-02", "2026-09-14", "2026-09-15"):
        found = doses(life.asks, day)
        assert [one["status"] for one in found] == ["done", "done"], day
    there = doses(life.asks, "2026-09-02")
    assert [one["done_at"] for one in there] == [
        "2026-09-02T08:05:00-07:00",
        "2026-09-02T19:10:00-07:00",
    ]
    assert [one["status"] for one in doses(life.asks, "2026-08-20")] == ["not recorded"] * 2


def doses(asks: Callable[[str], dict[str, Any]], day: str) -> list[dict[str, Any]]:
    """Return the doses of a day's checklist."""
    return [one for one in asks(f"today --date {day}")["occurrences"] if one["step"] == "dose"]
