"""The window's sentences on backups, on going back to one, and on deleting everything; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from skinroutine.app.keeping.backups import Backup, BackupKind, Restored
from skinroutine.app.keeping.erase import WORD, Cleared, Stays
from skinroutine.app.reminding.reminder_text import isolated
from skinroutine.app.tongue import DayForm, clock, mark, plural, tr
from skinroutine.ui.wording.course import day_name

BACK_UP_QUESTION, BACK_UP = mark("Back up"), mark("Back up now")
BACK_UP_NOTE = mark("On each day that skinroutine runs it also makes a backup by itself.")
NOT_WHOLE = mark("Some entries cannot be read: `skinroutine doctor` looks at the diary.")
BACKING_UP = mark("Backing up\u2026")
BACKUPS_QUESTION, BACKUPS = mark("Go back to a backup"), mark("Backups\u2026")
NO_BACKUP = mark("There is none yet.")
FILE_QUESTION, FROM_FILE = mark("Restore from a file"), mark("Choose a file\u2026")
FILE_NOTE = mark("A copy that you saved, in the place of what is in the diary now.")
COPY_QUESTION, COPY = mark("Keep a copy elsewhere"), mark("Save a copy\u2026")
COPY_NOTE = mark("The whole diary as one file. Photos are not in it.")
COPYING = mark("Writing the copy\u2026")
OF_A_DEMO = mark("This is a demo: it has no backups, and all of it is gone when it ends.")
DELETE_QUESTION, DELETE = mark("Delete everything"), mark("Delete\u2026")
DELETE_NOTE = mark("Your diary and all that belongs to it, for good. It asks you, and says what.")

SAVE_TITLE, CHOOSE_TITLE = mark("Save a copy"), mark("The copy to restore")
FILES, ANY_FILE = mark("Copies of a diary"), mark("All files")
SUFFIX = "sqlite3"
PROGRESS = mark("How much is done")
STOPPED = mark("Stopped. Nothing was changed.")
FAILED = mark("That was not done: something in the program went amiss. The log has it.")

LIST_TITLE = mark("Backups")
LIST_NOTE = mark(
    "A backup holds the entries of your diary; photos stay where they are. Old ones give way by "
    "themselves: a week of days stays, a month of weeks, half a year of months."
)
LOOKING = mark("Looking at the backups\u2026")
LIST_NAME = mark("Backups, the newest first")
KINDS: Mapping[BackupKind, str] = {
    BackupKind.DAILY: mark("made by itself"),
    BackupKind.BY_HAND: mark("made by you"),
    BackupKind.BEFORE_RESTORE: mark("made before a restore"),
    BackupKind.BEFORE_UPDATE: mark("made before an update of skinroutine"),
}
NOT_READABLE = mark("not readable")
RESTORE, CLOSE, CANCEL, STOP = (
    mark("Restore\u2026"),
    mark("Close"),
    mark("Cancel"),
    mark("Stop"),
)

RESTORE_TITLE = mark("Restore this backup?")
LOOKING_AT_IT = mark("Looking at it\u2026")
CANNOT_RESTORE = mark("It is not readable, so it cannot be restored.")
NONE_LACKING = mark("It has all entries that are there now.")
BACKED_UP_FIRST = mark(
    "What is there now is backed up first, so that you can come back to it. Photos stay."
)
RESTORE_YES, RESTORE_NO = mark("Restore"), mark("Keep what is there")
RESTORING = mark("Restoring\u2026")

ERASE_TITLE = mark("Delete everything?")
GOES, STAYS = mark("What goes, for good"), mark("What stays")
WHAT_GOES = mark(
    "Your diary, its photos and backups, what was set aside after damage, your settings, the lock "
    "with its key, the password of a calendar for your phone, the log, and the start with the "
    "computer. Reminders stop and skinroutine ends."
)
WHAT_STAYS = mark(
    "Exports and copies that you saved elsewhere, what lies in a calendar for your phone (turn "
    "that off first, and it is taken away), what backup programs have copied, and the list of "
    "folders that file choosers keep for all programs. A disk may hold traces of deleted files."
)
ERASE_YES, ERASE_NO = mark("Delete everything"), mark("Keep everything")
GONE, NOT_ALL_GONE = mark("Everything is deleted"), mark("Not everything is deleted")
LAST_WORD = mark("skinroutine has ended. Nothing of yours is left in its folder.")
MOST_NAMES = 6
"""How many names of files are told one by one."""


@dataclass(frozen=True, slots=True)
class Present:
    """The moment that a day and a time are told from: today, and the zone the person is in."""

    today: date
    zone: tzinfo

    def when(self, at: datetime) -> str:
        """Return the day and the time of an instant, with the year where it is another."""
        local = at.astimezone(self.zone)
        day = day_name(local.date(), self.today, DayForm.LONG)
        return tr(
            "{day}, {time}", about="when a backup was made", day=day, time=clock(local.time())
        )


def entries(count: int) -> str:
    """Return a number of facts in words."""
    return plural("1 entry", "{n} entries", count)


def backed_up(backup: Backup) -> str:
    """Say that a backup was made and how much is in it."""
    said = tr("Backed up just now: {entries}.", entries=entries(backup.facts or 0))
    return said if backup.is_good else f"{said} {tr(NOT_WHOLE)}"


def newest(backups: Iterable[Backup], present: Present) -> str:
    """Say when the newest backup was made, by the names alone."""
    found = max((one.at for one in backups), default=None)
    if found is None:
        return tr(NO_BACKUP)
    return tr("The newest is from {when}.", when=present.when(found))


def line(backup: Backup, present: Present) -> str:
    """Return a backup in two lines: when, and then why it was made and what is in it."""
    kind = tr(KINDS[backup.kind])
    what = tr(NOT_READABLE) if _is_bad(backup) else entries(backup.facts or 0)
    told = tr("{kind} \u00b7 {what}", about="of a backup: why, and how much", kind=kind, what=what)
    return f"{present.when(backup.at)}\n{told}"


def _is_bad(backup: Backup) -> bool:
    return not backup.is_good or backup.facts is None


def restore_lines(backup: Backup, now: int, lacking: int, present: Present) -> tuple[str, ...]:
    """Say what a restore comes to: of when it is, what it has and lacks, and entries now."""
    held = entries(backup.facts or 0)
    there = entries(now)
    lacks = plural(
        "It lacks 1 entry that is there now.", "It lacks {n} entries that are there now.", lacking
    )
    return (
        tr("It is from {when} and holds {entries}.", when=present.when(backup.at), entries=held),
        lacks if lacking else tr(NONE_LACKING),
        tr("The diary holds {entries} now.", entries=there),
    )


def restored(done: Restored) -> str:
    """Say that a backup was brought back, or that this was taken back."""
    return tr("Restored: {entries}.", entries=entries(done.facts_after))


def copied(name: str, folder: str, key: str) -> str:
    """Say where a copy lies, and which file has to stay beside it where it is locked."""
    said = tr(
        "Saved as {name} in the folder {folder}.", name=isolated(name), folder=isolated(folder)
    )
    if not key:
        return said
    return (
        f"{said} {tr('Keep {key} beside it: no passphrase opens it without.', key=isolated(key))}"
    )


def copy_name(today: date) -> str:
    """Return a name for a copy that says nothing of what is in it."""
    return f"backup-{today.isoformat()}.{SUFFIX}"


def filters() -> list[str]:
    """Return what a file dialog shows: copies, or all files."""
    return [f"{tr(FILES)} (*.{SUFFIX})", f"{tr(ANY_FILE)} (*)"]


def type_the_word() -> str:
    """Ask for the word that deletes everything."""
    return tr("To delete everything, type: {word}", word=tr(WORD))


def farewell(cleared: Cleared) -> tuple[str, str]:
    """Return the last words: whether all is gone, and what is not."""
    told = [tr(LAST_WORD)] if not cleared.stays and not cleared.foreign else []
    if cleared.stays:
        told.append(tr("This could not be deleted:"))
        told += _few(_reason(one) for one in cleared.stays)
    if cleared.foreign:
        told.append(tr("This stays in the folder, because skinroutine did not make it:"))
        told += _few(isolated(name) for name in cleared.foreign)
    return tr(NOT_ALL_GONE if cleared.stays else GONE), "\n".join(told)


def _reason(one: Stays) -> str:
    return tr(
        "{name}: {why}", about="a file and why it stays", name=isolated(one.name), why=one.why
    )


def _few(names: Iterable[str]) -> list[str]:
    found = list(names)
    more = len(found) - MOST_NAMES
    told = [f"\u2022 {name}" for name in found[:MOST_NAMES]]
    return [*told, plural("\u2022 1 more", "\u2022 {n} more", more)] if more > 0 else told
