"""What the About page and its dialog say of licences; the licences themselves stay as they are."""

from __future__ import annotations

from skinroutine.app.licences import Component
from skinroutine.app.tongue import commas, mark, plural, tr

OWN = mark("skinroutine is under the MIT licence.")
OTHERS = mark(
    "It stands on Python, Qt for Python (LGPL 3), APScheduler, plyer, platformdirs, Babel, "
    "tzlocal, jeepney, icalendar, caldav, keyring, SQLCipher, and what they in turn stand on. Its "
    "typeface is Inter (SIL Open Font License 1.1), and its icons come from Lucide (ISC)."
)
QT = mark(
    "Qt and Qt for Python are used under the GNU Lesser General Public License, version 3, as "
    "unmodified libraries. The Qt Project publishes their source code with each release. "
    "They lie in files of their own beside the program, so you can put your own build of them in "
    "their place."
)
ABOUT = (OWN, OTHERS, QT)
OPEN = mark("Show all licences")
TITLE = mark("Licences")
READING = mark("Reading the licences\u2026")
SEARCH = mark("Search names and licences")
LIST_NAME = mark("Parts of the program, with their licences")
TEXT_NAME = mark("Text of the licence")
NOTHING = mark("Nothing has these letters.")
SAVE, SAVE_TITLE = mark("Save all as text\u2026"), mark("Save all licences as text")
TEXT_FILES = mark("Text files")
CLOSE = mark("Close")
STOPPED = mark("The licences could not be read. The log has the details.")


def line(one: Component) -> str:
    """Return name and version, and beneath them the licence."""
    return f"{one.title}\n{one.licence}"


def spoken(one: Component) -> str:
    """Return the same in one line, as a screen reader says it."""
    return commas((one.title, one.licence))


def count(shown: int, there: int) -> str:
    """Say how many are on show, and whether the search found them."""
    if shown == there:
        return plural("1 part", "{n} parts", shown)
    if not shown:
        return tr(NOTHING)
    return plural("1 part found", "{n} parts found", shown)


def saved(name: str) -> str:
    """Say that the file is written."""
    return tr("Saved as {name}.", name=name)


def not_saved(name: str, reason: str) -> str:
    """Say why the file is not written."""
    return tr("{name} could not be saved: {reason}", name=name, reason=reason)
