"""The window's sentences on what a person can set, and which of them a search finds; pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import time
from pathlib import PurePath

from skinroutine.app.course.red_flags import REGION_NAMES, UNVERIFIED, Number
from skinroutine.app.ports import Notice
from skinroutine.app.reminding.reminder_text import FIRST_STRONG, POP, isolated, reminder_notice
from skinroutine.app.tongue import clock, mark, number, plural, tr, translated, weekday
from skinroutine.domain.record.event import PromptKind
from skinroutine.domain.record.preferences import HourClock, Region, TextLevel, ThemeChoice
from skinroutine.domain.record.status import State
from skinroutine.domain.reminding.reminder import Prompt
from skinroutine.ui.wording.reminders import EXAMPLE_AT, level_note

TITLE = mark("Settings")
SUBTITLE = mark("Each change is saved at once")
SEARCH = mark("Search the settings")
NOT_FOUND = mark("Nothing is called that here")

WORDS = mark("What reminders say")
WORDS_NOTE = mark("Others may see your screen. This is how each kind of reminder will look.")

TIMES = mark("When they come")
TIMES_NOTE = mark(
    "How often a dose is reminded, when care stays quiet, and how long \u201clater\u201d is."
)
FIRST_REPEAT, SECOND_REPEAT = mark("First repeat"), mark("Second repeat")
QUIET_FROM, QUIET_UNTIL = mark("Quiet from"), mark("Quiet until")
SNOOZE_QUESTION = mark("Snooze")
SNOOZE_NOTE = mark("How much later a reminder comes when you put it off.")
OWN_SNOOZE = mark("Own length")
SNOOZES = (5, 10, 15, 30, 60)
"""The lengths of a snooze that are offered, in minutes."""
OFF, TO, UNIT = mark("off"), mark("to", about="from one time to another"), mark("min")

REACH = mark("That they reach you")
REACH_NOTE = mark("Whether a reminder gets through to your screen, and what became of each.")
TEST_QUESTION = mark("See a reminder now")
LOG_QUESTION = mark("What became of each reminder")
LOG = mark("Show the reminder log")

DAYS = mark("My days")
DAYS_NOTE = mark("When your day is over, which day begins a week, and how times are written.")
DAY_END_QUESTION = mark("A day ends at")
DAY_END_NOTE = mark(
    "Until then, a tick belongs to the evening before. "
    "It applies from today; past days keep theirs."
)
WEEK_QUESTION = mark("A week starts on")
WEEK_NOTE = mark("The weeks of Today and Week begin with it.")
WEEKS = (0, 5, 6, 1, 2, 3, 4)
"""Weekdays (Monday = 0) in the order in which weeks usually begin with them."""
AS_USUAL = mark("As usual where you live")
CLOCK_QUESTION = mark("Clock")

LOOKS = mark("How it looks")
LOOKS_NOTE = mark("Colours, size and language of this window and of its reminders.")
THEME_QUESTION = mark("Theme")
THEME_NOTE = mark("High contrast has white words on black, and thick lines around everything.")
THEMES = {
    ThemeChoice.DESKTOP: mark("As the desktop", about="the theme"),
    ThemeChoice.LIGHT: mark("Light", about="the theme"),
    ThemeChoice.DARK: mark("Dark", about="the theme"),
    ThemeChoice.CONTRAST: mark("High contrast", about="the theme"),
}
SIZE_QUESTION = mark("Text size")
SIZE_NOTE = mark("Everything grows with it, pictures and buttons too.")
LARGER, SMALLER = mark("Larger text"), mark("Smaller text")
LANGUAGE_QUESTION = mark("Language")
LANGUAGE_NOTE = mark("Names, notes and whatever else you typed stay as you typed them.")
AS_DESKTOP = mark("As the desktop", about="the language")
ENGLISH = "English"
DRAFT = mark("machine-drafted, not yet read by a speaker")
READ = mark("read by a speaker")

CARE = mark("Care guide and numbers")
CARE_NOTE = mark(
    "The numbers stand beside the signs that need a person. This program guesses none of them."
)
REGION_QUESTION = mark("Region")
REGION_NOTE = mark("Whose numbers stand there, and whose leaflets the care guide shows at first.")
YOUR_NUMBER = mark("Your own number.")
NO_NUMBER = mark("This program knows no number for your region. You can type yours.")
NUMBER_HINT = mark("No number")

DATA = mark("Your data")
DATA_NOTE = mark(
    "Everything stays on this computer, but for what you have sent to a calendar for your phone."
)
EXPORT, IMPORT = mark("Export\u2026"), mark("Import\u2026")
EXPORT_QUESTION = mark("Take it with you")
EXPORT_NOTE = mark(
    "A spreadsheet, a calendar for your phone, a file for a clinic\u2019s program, or everything."
)
IMPORT_QUESTION = mark("Bring something in")
IMPORT_NOTE = mark(
    "A diary of skinroutine, or a file from another tracker. You see what is in it before "
    "anything is written."
)
LIES_QUESTION = mark("Where it lies")
LIES_NOTE = mark("Your diary is one file in a folder that you alone can read.")
ABOUT = mark("Show where")
LONGEST_NAME = 20
"""How long a folder's name may be to be shown in a sentence."""

RESET = mark("The usual settings")
RESET_NOTE = mark("For when you have tried a lot and want the usual back.")
RESET_QUESTION = mark("Set everything back")
RESET_SCOPE = mark(
    "Nearly all of this page becomes as it was at first. It asks you, and says what."
)
RESET_BUTTON = mark("Set back\u2026")
RESET_TITLE = mark("Set everything back?")
RESET_DOES = mark(
    "This sets back: what reminders say, quiet hours, the length of a snooze, when a day ends, "
    "how a week starts, the clock, the theme, the text size, the language, the region and the "
    "telephone numbers."
)
RESET_LEAVES = mark(
    "It does not touch your diary, your routine with its repeats and heads-up, starting with the "
    "computer, reminders on your phone, or whether you saw a test reminder."
)
RESET_YES, RESET_NO = mark("Set everything back"), mark("Keep my settings")


def example(states: Sequence[State], level: TextLevel) -> Notice | None:
    """Return how a reminder of a step of today looks at a level, of the dose where there is one."""
    shown = _shown(states)
    if shown is None:
        return None
    return reminder_notice([Prompt(shown, PromptKind.DUE, shown.occurrence.due_at)], level)


def level_notes(states: Sequence[State]) -> dict[TextLevel, str]:
    """Return what is said of each level beneath its example, with the same time."""
    shown = _shown(states)
    at = EXAMPLE_AT if shown is None else shown.occurrence.at
    return {level: level_note(level, at) for level in TextLevel}


def _shown(states: Sequence[State]) -> State | None:
    doses = [state for state in states if state.occurrence.step.is_dose]
    return next(iter([*doses, *states]), None)


def snoozes() -> dict[int, str]:
    """Return the offered lengths of a snooze in words; 0 stands for one's own."""
    offered = {one: plural("1 minute", "{n} minutes", one) for one in SNOOZES}
    return {**offered, 0: tr(OWN_SNOOZE)}


def weeks() -> dict[str, str]:
    """Return what a week can start on, by the value that is kept."""
    return {"": tr(AS_USUAL), **{str(one): weekday(one) for one in WEEKS}}


def clocks() -> dict[HourClock, str]:
    """Return the ways to write a time."""
    return {
        HourClock.LOCALE: tr(AS_USUAL),
        HourClock.TWELVE: tr("12 hours"),
        HourClock.TWENTY_FOUR: tr("24 hours"),
    }


def clock_note() -> str:
    """Say how a time is written now."""
    return tr("Seven in the evening is written {time}.", time=clock(time(19, 0)))


def themes() -> dict[ThemeChoice, str]:
    """Return the themes by name."""
    return {theme: tr(words) for theme, words in THEMES.items()}


def size(percent: int) -> str:
    """Return a text size."""
    return tr("{percent} %", percent=number(percent))


def language_state(*, is_read: bool) -> str:
    """Say how far a translation can be trusted."""
    return tr(READ) if is_read else tr(DRAFT)


def language_note(name: str, state: str) -> str:
    """Say what a language does not change, and how far the chosen one can be trusted."""
    if not state:
        return tr(LANGUAGE_NOTE)
    told = tr("{language}: {state}.", language=name, state=state)
    return f"{tr(LANGUAGE_NOTE)} {told}"


def not_here(code: str) -> str:
    """Name a language that another program chose and this one does not have."""
    return tr("{code}, not in this program", code=code)


def regions() -> dict[Region, str]:
    """Return the regions by name."""
    return translated(REGION_NAMES)


def number_note(shown: Number) -> str:
    """Say whose number stands beside the signs, and that it is not verified where it is not."""
    if shown.is_own:
        return tr(YOUR_NUMBER)
    if not shown.text:
        return tr(NO_NUMBER)
    if shown.is_verified:
        return tr("Left empty, {number} is shown.", number=isolated(shown.text))
    told = tr(UNVERIFIED)
    return tr("Left empty, {number} is shown, {told}.", number=isolated(shown.text), told=told)


def lies(profile: PurePath | None) -> str:
    """Say where the diary lies, with the end of its path where that is known and short."""
    end = () if profile is None else profile.parts[-2:]
    if not end or any(len(part) > LONGEST_NAME for part in end):
        return tr(LIES_NOTE)
    return f"{tr(LIES_NOTE)} {FIRST_STRONG}\u2026/{'/'.join(end)}{POP}"


def found(count: int) -> str:
    """Say how many settings a search has found."""
    return plural("1 setting found", "{n} settings found", count) if count else tr(NOT_FOUND)


def plain(text: str) -> str:
    """Return a text without capitals and accents, as a search compares it."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def matches(sought: str, texts: Iterable[str]) -> bool:
    """Tell whether every word that is sought stands in one of the texts."""
    everything = plain(" ".join(texts))
    return all(word in everything for word in plain(sought).split())
