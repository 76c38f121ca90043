"""The sentences of the rescue of a damaged diary; pure."""

from __future__ import annotations

from collections.abc import Iterator

from skinroutine.app.keeping.rescue import Findings, Take
from skinroutine.app.reminding.reminder_text import isolated
from skinroutine.app.tongue import mark, plural, tr
from skinroutine.ui.wording.keeping import Present, entries

TITLE = mark("Your diary cannot be opened")
LOOKING, MENDING = mark("Looking at what can be saved\u2026"), mark("Saving what you chose\u2026")
DAMAGED = mark("A part of the file with your entries cannot be read any more.")
GONE = mark("The file with your entries is gone.")
NOTHING_READ = mark("Nothing in it can be read.")
NO_BACKUP = mark("There is no backup that can be read.")
WAS_RESTORED = mark(
    "After it was made you went back to another backup, so it may hold entries that you did away "
    "with."
)
CHOICES = mark("What shall become your diary?")
QUIT = mark("Quit")
QUIT_NOTE = mark("Quit leaves everything as it is, and the next start asks again.")
BUTTONS = {
    Take.BOTH: mark("Put both together"),
    Take.BACKUP: mark("Take the backup"),
    Take.READ: mark("Take what was read"),
    Take.EMPTY: mark("Begin anew"),
}
BEGIN_ANEW = mark("Begin anew: an empty diary. Backups and photos stay.")


def found(findings: Findings, present: Present) -> tuple[str, ...]:
    """Return what happened, what could be read, and which backup there is."""
    return tuple(_found(findings, present))


def _found(findings: Findings, present: Present) -> Iterator[str]:
    if findings.set_aside is None:
        yield tr(GONE)
    else:
        yield " ".join((tr(DAMAGED), _read(findings, present)))
    backup = findings.backup
    if backup is None:
        yield tr(NO_BACKUP)
        return
    yield tr(
        "The newest backup that can be read is from {when}, with {entries}.",
        when=present.when(backup.at),
        entries=entries(backup.facts or 0),
    )
    if findings.was_restored:
        yield tr(WAS_RESTORED)


def _read(findings: Findings, present: Present) -> str:
    if not findings.read:
        return tr(NOTHING_READ)
    read = plural("1 entry can still be read.", "{n} entries can still be read.", findings.read)
    if findings.newest_read is None:
        return read
    newest = tr("The newest of them is from {when}.", when=present.when(findings.newest_read))
    return f"{read} {newest}"


def choice(findings: Findings, take: Take) -> str:
    """Return what a choice gives, and what it leaves out."""
    if take is Take.EMPTY:
        return tr(BEGIN_ANEW)
    count = entries(findings.facts(take))
    gives = {
        Take.BOTH: tr("Put both together: {entries}.", entries=count),
        Take.BACKUP: tr("Take the backup: {entries}.", entries=count),
        Take.READ: tr("Take what was read: {entries}.", entries=count),
    }[take]
    lacks = _lacks(findings, take)
    return f"{gives} {lacks}" if lacks else gives


def _lacks(findings: Findings, take: Take) -> str:
    if take is Take.BACKUP and findings.only_read:
        return plural(
            "It lacks 1 entry that was read.",
            "It lacks {n} entries that were read.",
            findings.only_read,
        )
    if take is Take.READ and findings.only_in_backup:
        return plural(
            "It lacks 1 entry that the backup alone has.",
            "It lacks {n} entries that the backup alone has.",
            findings.only_in_backup,
        )
    return ""


def kept(findings: Findings) -> str:
    """Say where the damaged file goes; empty where there is none."""
    if findings.set_aside is None:
        return ""
    return tr(
        "The damaged file is not deleted: it is kept as it is in the folder {folder}.",
        folder=isolated(str(findings.set_aside)),
    )
