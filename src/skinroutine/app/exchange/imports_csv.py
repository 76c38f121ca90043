"""A plain table: which of its columns is what is said by the person, or guessed from its heads."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields, replace

from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.imports import (
    MOST_NAMES,
    FileKind,
    Foreign,
    Item,
    Mark,
    Said,
    Why,
    counted,
)
from skinroutine.app.exchange.imports_own import is_own, read_own
from skinroutine.app.exchange.imports_text import clean, csv_rows
from skinroutine.app.exchange.imports_times import (
    MOST_TWELVE,
    NUMBERS,
    DayOrder,
    read_day,
    read_instant,
    read_time,
    time_part,
)
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import LONGEST_NAME
from skinroutine.domain.plan.schedule import instant_of, routine_day
from skinroutine.domain.record.status import Moment


@dataclass(frozen=True, slots=True)
class Mapping:
    """The heads of the columns that hold each part of a row; only the day has to be there.

    Without a step all rows are of one; without a status each row says that it was done.
    """

    day: str
    time: str | None = None
    step: str | None = None
    status: str | None = None
    note: str | None = None
    order: DayOrder | None = None


OWN = Mapping("day", "done", "step", "status", "text")
"""How our own table is read, whose days are routine days already."""
PARTS = ("day", "time", "step", "status", "note")
HEADS = {
    "day": ("date", "day", "datum", "when", "timestamp"),
    "time": ("time", "at", "hour", "time confirmed"),
    "step": ("step", "habit", "name", "medicine", "medication", "item"),
    "status": ("status", "state", "done", "value", "taken"),
    "note": ("note", "notes", "comment", "comments", "text"),
}
"""How a column is usually headed, in the order in which a head is believed."""
STATES = {
    Said.DONE: (
        "done", "done late", "yes", "y", "true", "1", "2", "x", "taken", "confirmed", "completed",
        "ticked", "check", "checked", "ok", "yes_manual", "\u2713", "\u2714",
    ),
    Said.SKIPPED: ("skipped", "skip", "left out", "-3"),
    Said.NOTHING: (
        "", "no", "n", "false", "0", "missed", "not recorded", "not done", "due", "upcoming",
        "unknown", "-", "-1",
    ),
}  # fmt: skip
WORDS = {word: said for said, words in STATES.items() for word in words}


def guess(heads: list[str]) -> Mapping | None:
    """Return which column is what by the heads, or None where no column looks like a day."""
    if is_own(heads):
        return OWN
    found: dict[str, str | None] = {}
    for part in PARTS:
        names = {one.casefold(): one for one in heads if one not in found.values()}
        found[part] = next((names[one] for one in HEADS[part] if one in names), None)
    day = found.pop("day")
    if day is None:
        return None
    return Mapping(day, found["time"], found["step"], found["status"], found["note"])


def parse_mapping(text: str) -> Mapping:
    """Return the mapping of a text like day=Date,step=Habit,order=day-first; WrongUse if none."""
    said: dict[str, str] = {}
    for pair in text.split(","):
        part, is_there, head = pair.partition("=")
        if not is_there or part.strip() not in (*PARTS, "order") or not head.strip():
            message = tr(
                "{pair} is no part of a mapping. It looks like day=Date,step=Habit,status=Done.",
                pair=pair.strip(),
            )
            raise WrongUse(message)
        said[part.strip()] = head.strip()
    if "day" not in said:
        raise WrongUse(tr("A mapping has to say which column holds the day: day=Date."))
    order = said.pop("order", None)
    if order is not None and order not in set(DayOrder):
        raise WrongUse(tr("The order of a day is day-first or month-first."))
    return replace(Mapping(**said), order=DayOrder(order) if order else None)  # type: ignore[arg-type] # texts alone


def read_table(text: str, mapping: Mapping | None, moment: Moment, name: str = "") -> Foreign:
    """Return what a table says; times without an offset are wall times in the person's zone.

    `name` is that of the one step of a table that has no column of steps.
    """
    heads, rows = csv_rows(text)
    mapping = mapping or guess(heads)
    if mapping is None:
        message = tr("No column looks like a day. Say which one does: day=Date.")
        raise WrongUse(message)
    if is_own(heads) and replace(mapping, order=None) == OWN:
        return read_own(heads, rows)
    places = _places(heads, mapping)
    has_routine_days = is_own(heads) and mapping.day == OWN.day
    order = mapping.order or _order([_cell(row, places["day"]) for row in rows])
    passed: Counter[Why] = Counter()
    found: dict[str, list[Mark]] = {}
    example = ""
    for row in rows:
        title = clean(_cell(row, places["step"]), LONGEST_NAME)
        title = title if mapping.step else clean(name, LONGEST_NAME) or tr("Step")
        mark = _mark(row, places, order, moment)
        if has_routine_days and isinstance(mark, Mark):
            mark = replace(mark, day=read_day(_cell(row, places["day"]), order) or mark.day)
        if isinstance(mark, Why) or not title:
            passed[mark if isinstance(mark, Why) else Why.NO_NAME] += 1
            is_odd = mark in {Why.NO_DAY, Why.NO_WORD}
            part = "status" if mark is Why.NO_WORD else "day"
            example = example or (clean(_cell(row, places[part]), 40) if is_odd else "")
        else:
            found.setdefault(title, []).append(mark)
    if len(found) > MOST_NAMES:
        raise WrongUse(tr("The table has more than {most} names of steps.", most=MOST_NAMES))
    items = tuple(_item(title, marks) for title, marks in found.items())
    return Foreign(FileKind.CSV, items, counted(passed), example)


def _item(title: str, marks: list[Mark]) -> Item:
    times = dict.fromkeys(one.at for one in marks if one.at is not None)
    return Item(title, tuple(marks), tuple(times))


def _places(heads: list[str], mapping: Mapping) -> dict[str, int | None]:
    """Return the place of each part's column; WrongUse where there is no such column, or two."""
    places: dict[str, int | None] = {}
    for part in fields(mapping):
        head = getattr(mapping, part.name)
        if part.name == "order":
            continue
        found = [n for n, one in enumerate(heads) if one.casefold() == (head or "").casefold()]
        if head and len(found) != 1:
            message = tr(
                "There is no one column {head} in the table. Its columns are: {heads}.",
                head=clean(head, 40),
                heads=", ".join(clean(one, 40) for one in heads[:12]),
            )
            raise WrongUse(message)
        places[part.name] = found[0] if head else None
    return places


def _cell(row: list[str], place: int | None) -> str:
    return row[place] if place is not None and place < len(row) else ""


def _mark(
    row: list[str], places: dict[str, int | None], order: DayOrder, moment: Moment
) -> Mark | Why:
    cell = _cell(row, places["day"])
    day = read_day(cell, order)
    if day is None:
        return Why.NO_DAY
    said = Said.DONE
    if places["status"] is not None:
        word = WORDS.get(_cell(row, places["status"]).casefold())
        if word is None:
            return Why.NO_WORD
        said = word
    note = _cell(row, places["note"])
    if said is Said.NOTHING and not note:
        return Why.NOT_DONE
    when = _cell(row, places["time"])
    clock = time_part(when or cell)
    done_at = read_instant(read_day(when, order) or day, clock)
    if done_at is not None:
        at = done_at.astimezone(moment.zone).time().replace(second=0, microsecond=0, fold=0)
    elif (wall := read_time(clock)) is not None:
        at, done_at = wall, instant_of(day, wall, moment.zone)
    else:
        return Mark(day, said, note=note)
    belongs = routine_day(done_at, moment.zone, moment.day_ends)
    return Mark(belongs, said, at, done_at if said is Said.DONE else None, note)


def _order(cells: list[str]) -> DayOrder:
    """Return the order that the days of a column show; WrongUse where it could be either."""
    found = [match for cell in cells if (match := NUMBERS.fullmatch(cell))]
    if any(int(one[1]) > MOST_TWELVE for one in found) or any("." in one[0] for one in found):
        return DayOrder.DAY_FIRST
    if any(int(one[2]) > MOST_TWELVE for one in found):
        return DayOrder.MONTH_FIRST
    if any(one[1] != one[2] for one in found):
        message = tr(
            "{day} could be read in two ways. Say whether days are written day-first or "
            "month-first.",
            day=found[0][0],
        )
        raise WrongUse(message)
    return DayOrder.DAY_FIRST
