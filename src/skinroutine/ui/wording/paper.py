"""The sentences of a printed week or month, and of the way to the printer; pure."""

from __future__ import annotations

from skinroutine.app.diary.snapshots import MonthSnapshot, WeekSnapshot
from skinroutine.app.tongue import day_words, mark, plural, tr
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.adherence import Count, WeekTable
from skinroutine.ui.wording import weeks
from skinroutine.ui.wording.calendar import week_title
from skinroutine.ui.wording.counts import steps_done, with_skipped
from skinroutine.ui.wording.month import doses_with_food, month_title, row_of

Printable = WeekSnapshot | MonthSnapshot

PRINT = mark("Print\u2026")
TITLE = mark("Print")
WHAT = mark("Black and white, with the names of your steps and with your notes.")
PAPER_QUESTION = mark("Paper")
A4, LETTER = mark("A4", about="a size of paper"), mark("Letter", about="a size of paper")
PRINTER = mark("Choose a printer\u2026")
SAVE = mark("Save as PDF\u2026")
SAVE_TITLE = mark("Save as PDF")
PDF_FILES = mark("PDF files")
CANCEL, CLOSE = mark("Cancel"), mark("Close")
ALL_STEPS = mark("All steps")
NOTES = mark("Notes")
EACH_STEP = mark("Each step")
NOT_PRINTED = mark("The printer did not take it. Choose another printer, or save it as a PDF.")
PRINTED = mark("Handed to the printer.")
HONEST = mark("Self-recorded, may be incomplete. Not a medical record.")


def title(snapshot: Printable) -> str:
    """Return the dates, with the year."""
    days = snapshot.table.days
    if isinstance(snapshot, MonthSnapshot):
        return month_title(days[0])
    first, last = days[0].year, days[-1].year
    years = f"{first}" if first == last else f"{first}/{last}"
    return tr("{days}, {year}", about="a printed week", days=week_title(days), year=years)


def file_name(snapshot: Printable) -> str:
    """Return a name for the file that says nothing of what is in it."""
    first = snapshot.table.days[0].isoformat()
    if isinstance(snapshot, MonthSnapshot):
        return f"month-{first[:7]}.pdf"
    return f"week-{first}.pdf"


def printed(snapshot: Printable) -> str:
    """Say when it was printed."""
    day = snapshot.moment.now.astimezone(snapshot.moment.zone).date()
    return tr("Printed {day} {year}", day=day_words(day), year=f"{day.year}")


def subtitle(step: Step | None) -> str:
    """Return what is shown: a step, or all of them."""
    return step.title if step is not None else tr(ALL_STEPS)


def count_lines(snapshot: Printable, step: Step | None) -> tuple[str, ...]:
    """Return the counts with their denominators: all, doses and care apart; or those of a step."""
    table = snapshot.table
    if step is not None and isinstance(snapshot, MonthSnapshot):
        return _of_step(table, step)
    lines = [steps_done(table.all_steps), tr("Doses taken: {count}", count=weeks.doses(table.dose))]
    lines.append(weeks.with_food(doses_with_food(table)))
    lines.append(tr("Care: {count}", count=with_skipped(table.care)))
    if isinstance(snapshot, WeekSnapshot):
        lines.append(tr("Last 28 days: {count}", count=with_skipped(snapshot.last_28_days)))
    return tuple(line for line in lines if line)


def _of_step(table: WeekTable, step: Step) -> tuple[str, ...]:
    row = row_of(table, step)
    food = Count()
    if step.is_dose:
        alone = WeekTable(table.days, (row,), (), row.count, row.count, Count())
        food = doses_with_food(alone)
    return tuple(line for line in (steps_done(row.count), weeks.with_food(food)) if line)


def pages(number: int) -> str:
    """Return how many pages there are."""
    return plural("1 page", "{n} pages", number)


def page_of(number: int, count: int) -> str:
    """Return which page of how many this is."""
    return tr("Page {page} of {count}", page=number, count=count)


def preview(snapshot: Printable, count: int) -> str:
    """Return what the picture of the first page shows, for a screen reader."""
    return tr("Preview: {title}, {pages}", title=title(snapshot), pages=pages(count))


def saved(name: str) -> str:
    """Say that a file was written."""
    return tr("Saved as {name}.", name=name)


def not_saved(name: str, reason: str) -> str:
    """Say that a file could not be written."""
    return tr("{name} could not be saved: {reason}", name=name, reason=reason)
