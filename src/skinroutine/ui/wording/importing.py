"""The sentences of the import dialog; pure."""

from __future__ import annotations

from collections.abc import Iterator

from skinroutine.app.exchange.imports import (
    WHY,
    FileKind,
    Item,
    LeaveOut,
    Preview,
    Said,
    Target,
    ToNew,
    ToStep,
)
from skinroutine.app.exchange.imports_times import DayOrder
from skinroutine.app.tongue import DayForm, clauses, clock, day_words, listed, mark, plural, tr
from skinroutine.domain.plan.routine import Routine

TITLE = mark("Import")
SHORT = 60
"""How many characters of a name stand in a list of choices."""
WHAT = mark(
    "A diary of skinroutine, checkmarks of Loop Habit Tracker, the history of Dosage, or a table. "
    "You see what it comes to before anything is written."
)
CHOOSE, CHOOSE_TITLE = mark("Choose a file\u2026"), mark("The file to import")
FILES, ANY_FILE = mark("Files to import"), mark("All files")
IMPORT, CANCEL, CLOSE, STOP = mark("Import"), mark("Cancel"), mark("Close"), mark("Stop")
READING, WRITING = mark("Reading the file\u2026"), mark("Writing it into the diary\u2026")
PROGRESS = mark("The file is being read")
FAILED = mark("The file was not read: something in the program went amiss. The log has it.")
KINDS = {
    FileKind.JSON: mark("A diary of skinroutine"),
    FileKind.LOOP: mark("Checkmarks of Loop Habit Tracker"),
    FileKind.DOSAGE: mark("A file of Dosage"),
    FileKind.CSV: mark("A table"),
}
COLUMNS = mark("Which column is what?")
PARTS = {
    "day": mark("The day", about="a column of a table"),
    "time": mark("The time", about="a column of a table"),
    "step": mark("The step", about="a column of a table"),
    "status": mark("Whether it was done", about="a column of a table"),
    "note": mark("A note", about="a column of a table"),
}
NO_COLUMN = mark("None", about="no column of a table")
ORDER = mark("How days are written")
ORDERS = {
    None: mark("As the table shows"),
    DayOrder.DAY_FIRST: mark("The day first, then the month"),
    DayOrder.MONTH_FIRST: mark("The month first, then the day"),
}
STOPPED = mark("Stopped. Nothing was imported.")
WHICH_DAY = mark("Which column holds the day?")
WHERE_TO = mark("What becomes of each?")
NEW_STEP, LEAVE_OUT = mark("A step of its own"), mark("Leave out")
PREVIEW = mark("What would be written")
NOTHING_NEW = mark("Nothing: all of it is in this diary already, or is passed over.")
REPLACES = mark(
    "The routine this diary began with gives way to the imported one. Undo does not bring it back."
)
MERGES = mark(
    "This diary has entries already. They all stay; where both say something of one thing, "
    "the later word holds."
)


def chosen(preview: Preview, name: str) -> str:
    """Return what kind of file it is, with its name."""
    return tr("{kind}: {name}", kind=tr(KINDS[preview.kind]), name=name)


def lines(preview: Preview) -> tuple[str, ...]:
    """Return what an import would do, one line for each number that is not zero."""
    return tuple(_lines(preview))


def _lines(preview: Preview) -> Iterator[str]:
    if preview.is_empty:
        yield tr(NOTHING_NEW)
    if preview.first is not None and preview.last is not None:
        yield days(preview)
    yield from _numbers(preview)
    if preview.replaces_routine:
        yield tr(REPLACES)
    if preview.merges:
        yield tr(MERGES)


def _numbers(preview: Preview) -> Iterator[str]:
    if preview.kind is FileKind.JSON and preview.facts:
        yield plural("1 entry", "{n} entries", preview.facts)
    if preview.done:
        yield plural("1 time done", "{n} times done", preview.done)
    if preview.skipped:
        yield plural("1 time skipped", "{n} times skipped", preview.skipped)
    if preview.notes:
        yield plural("1 note", "{n} notes", preview.notes, about="of an import")
    if preview.photos:
        yield plural("1 photo", "{n} photos", preview.photos)
    if preview.steps:
        yield plural(
            "1 new step: {names}",
            "{n} new steps: {names}",
            len(preview.steps),
            names=listed(preview.steps[:12]),
        )


def days(preview: Preview) -> str:
    """Return the days an import speaks of, with their years."""
    assert preview.first is not None
    assert preview.last is not None
    ends = [
        tr("{day} {year}", day=day_words(one, DayForm.DAY_AND_MONTH), year=one.year)
        for one in (preview.first, preview.last)
    ]
    if preview.first == preview.last:
        return tr("On {day}", day=ends[0])
    return tr("From {first} to {last}", first=ends[0], last=ends[1])


def passed(preview: Preview) -> tuple[str, ...]:
    """Return what is passed over, and why, one line for each reason."""
    found = [tr("{n} {why}", n=count, why=tr(WHY[why])) for why, count in preview.passed]
    if preview.example:
        found.append(tr("The first that could not be read: {example}", example=preview.example))
    return tuple(found)


def passed_title() -> str:
    """Return the heading of what is passed over."""
    return tr("Passed over")


def item(one: Item) -> str:
    """Return a habit or a medicine with how often it was done."""
    done = sum(mark.said is Said.DONE for mark in one.marks)
    if not one.marks:
        return one.name
    return tr("{name} ({times})", name=one.name, times=plural("1 time", "{n} times", done))


def targets(one: Item, routine: Routine) -> dict[Target, str]:
    """Return where an item can go, in words; a step with several times can be asked for one."""
    found: dict[Target, str] = {ToNew(): tr(NEW_STEP), LeaveOut(): tr(LEAVE_OUT)}
    has_times = any(mark.at is not None for mark in one.marks)
    for step in routine.steps:
        found[ToStep(step.id)] = step.title
        if len(step.slots) > 1 and not has_times:
            for slot in step.slots:
                at = clock(slot.time_of_day(routine.anchors))
                found[ToStep(step.id, slot.id)] = tr("{step}, {time}", step=step.title, time=at)
    return found


def filters() -> list[str]:
    """Return what a file dialog shows: files that can be imported, or all of them."""
    return [f"{tr(FILES)} (*.json *.csv *.zip *.txt)", f"{tr(ANY_FILE)} (*)"]


def short(text: str) -> str:
    """Return a name that fits into a list of choices."""
    return text if len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}\u2026"


def written(count: int) -> str:
    """Say that it was done."""
    return plural("Imported: 1 entry.", "Imported: {n} entries.", count)


def spoken(preview: Preview) -> str:
    """Return the preview in one sentence, for a screen reader."""
    return clauses((*lines(preview), *passed(preview)))
