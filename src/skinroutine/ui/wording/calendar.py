"""Days, weeks and times in words; pure."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from skinroutine.app.diary.snapshots import DaySnapshot, WeekSnapshot
from skinroutine.app.tongue import WEEKDAYS, DayForm, clock, day_words, number, plural, tr


def at_zone(at: datetime, zone: tzinfo) -> str:
    """Return an instant as the wall time of a zone."""
    return clock(at.astimezone(zone).time())


def day_title(day: date) -> str:
    """Return a day as a page's title."""
    return day_words(day, DayForm.LONG)


def day_short(day: date) -> str:
    """Return a day as a column's head."""
    return day_words(day, DayForm.COLUMN)


def week_title(days: tuple[date, ...]) -> str:
    """Return a week as a page's title."""
    first, last = days[0], days[-1]
    ends = day_words(last, DayForm.DAY_AND_MONTH)
    if first.month == last.month:
        return tr("{first} \u2013 {last}", about="a week", first=number(first.day), last=ends)
    begins = day_words(first, DayForm.DAY_AND_MONTH)
    return tr("{first} \u2013 {last}", about="a week over two months", first=begins, last=ends)


def day_subtitle(snapshot: DaySnapshot) -> str:
    """Say where the day lies and what can be done with it."""
    days = (snapshot.today - snapshot.day).days
    if days == 0 and snapshot.course_day:
        day = snapshot.course_day
        week = (day - 1) // len(WEEKDAYS) + 1
        return tr("Week {week} of your course \u00b7 day {day}", week=number(week), day=number(day))
    if days == 0:
        return tr("Your routine for today")
    if days == 1:
        return tr("Yesterday \u00b7 a past day can be filled in or corrected")
    return plural(
        "1 day ago \u00b7 a past day can be filled in or corrected",
        "{n} days ago \u00b7 a past day can be filled in or corrected",
        days,
    )


def week_subtitle(snapshot: WeekSnapshot) -> str:
    """Say where the week lies."""
    if snapshot.today in snapshot.table.days:
        return tr("This week so far")
    days = (snapshot.today - snapshot.table.days[-1]).days
    if days <= len(snapshot.table.days):
        return tr("Last week")
    return plural("Ended 1 day ago", "Ended {n} days ago", days)


def due_ago(due_at: datetime, now: datetime) -> str:
    """Say how long ago a step fell due."""
    minutes = max(0, int((now - due_at).total_seconds() // 60))
    if minutes == 0:
        return tr("Due now")
    hours, rest = divmod(minutes, 60)
    if not hours:
        return plural("Due 1 minute ago", "Due {n} minutes ago", rest)
    if not rest:
        return tr("Due {hours} h ago", hours=number(hours))
    return tr("Due {hours} h {minutes} min ago", hours=number(hours), minutes=number(rest))
