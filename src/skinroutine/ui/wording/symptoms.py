"""The words of the diary page: signs, how strong they were, the check-in, questions; pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from skinroutine.app.course.snapshots import DiarySnapshot
from skinroutine.app.course.words import MOODS, SEVERITIES_INSIDE, SIGNS
from skinroutine.app.tongue import MEDICAL, DayForm, commas, day_words, mark, number, plural, tr
from skinroutine.domain.course.symptoms import DayPage, Question, severities
from skinroutine.domain.record.signs import Mood, Severity
from skinroutine.ui.wording.breaks import breakable

C40 = mark("How have you been feeling lately? A word is enough.", about=MEDICAL)
C41 = mark(
    "Some people report mood changes; studies don\u2019t show a rise overall. Either way, "
    "tell someone "
    "early. Friends or family may notice first.",
    about=MEDICAL,
)
WHY = mark("Why this is asked")
EARLIER, LATER = mark("Earlier day"), mark("Later day")
TODAY = mark("Today", about="a button")
NOTE = mark("Anything your clinic should know?")
HELPED = mark("What helped?")
ADD_SIGN, SIGN_NAME, ADD = mark("Add one of your own"), mark("What is it?"), mark("Add")
LEAVE = mark("Leave it")
PHOTOS, ADD_PHOTO = mark("Photos"), mark("Add a photo")
PHOTO_HINT = mark(
    "Optional. A copy without place and camera data goes into your profile folder; it stays on "
    "this computer."
)
PICTURES = mark("Pictures")
TAKE_OUT, CLOSE = mark("Take out"), mark("Close", about="a button")
GONE = mark("This photo is no longer in the profile folder.")
TWO_WEEKS, NOTHING_MARKED = mark("Last two weeks"), mark("What you mark as felt is shown here.")
BEFORE = mark("Two weeks to this day")
NOT_RECORDED = mark("not recorded")
NOT_RECORDED_LEGEND = mark("Not recorded")
NUMBERS = mark("Numbers\u2026")
NUMBERS_NOTE = mark("Choose your region or type the numbers to call")
READ_MORE = mark("Read more in the care guide")
SEE_LIST = mark("See the list")
QUESTIONS, ADD_QUESTION = mark("For your next visit"), mark("Add a question")
QUESTION, KEEP, ASKED = mark("Your question"), mark("Save"), mark("Asked", about="a question")
KEEP_KEYS = mark("Save (Ctrl+Enter)")
MOST_IN_SUMMARY = 5
MORE_QUESTIONS = mark("The visit summary has room for the first five.")
NOT_A_PICTURE = mark(
    "\u201c{name}\u201d was not added: it is no JPEG, PNG or WebP picture, or it is damaged."
)
TOO_LARGE = mark("\u201c{name}\u201d was not added: it is larger than {most} MB.")
TOO_WIDE = mark("\u201c{name}\u201d was not added: the picture has too many pixels.")
UNREADABLE = mark("\u201c{name}\u201d was not added: it cannot be read ({reason}).")


def sign_name(sign: str) -> str:
    """Return a sign's name, or the person's own words for it."""
    return tr(SIGNS[sign]) if sign in SIGNS else breakable(sign)


def known_sign(words: str, signs: Sequence[str]) -> str | None:
    """Return the sign that these words name already, however they are written, or None."""
    wanted = words.strip().casefold()
    names = {sign_name(one).casefold(): one for one in signs} | {
        one.casefold(): one for one in signs
    }
    return names.get(wanted)


def title(snapshot: DiarySnapshot) -> str:
    """Return the page's question."""
    if snapshot.is_today:
        return tr("How was your skin today?")
    return tr("How was your skin on {day}?", day=day_words(snapshot.day, DayForm.LONG))


def subtitle(snapshot: DiarySnapshot) -> str:
    """Return the line beneath: the day, or how long ago it was, and that nothing is asked for."""
    days = (snapshot.today - snapshot.day).days
    if days <= 0:
        when = day_words(snapshot.day, DayForm.LONG)
    elif days == 1:
        when = tr("Yesterday")
    else:
        when = plural("1 day ago", "{n} days ago", days)
    return tr("{day} \u00b7 takes half a minute, skip what you like", day=when)


def severity_name(sign: str, severity: Severity, *, is_chosen: bool) -> str:
    """Return what a screen reader says of one of the four words of a sign."""
    words = {"sign": sign_name(sign), "severity": tr(SEVERITIES_INSIDE[severity])}
    return (
        tr("{sign}: {severity}, chosen", **words)
        if is_chosen
        else tr("{sign}: {severity}", **words)
    )


def mood_name(mood: Mood, *, is_chosen: bool) -> str:
    """Return what a screen reader says of one of the words of the check-in."""
    word = tr(MOODS[mood])
    return (
        tr("Feeling: {word}, chosen", word=word) if is_chosen else tr("Feeling: {word}", word=word)
    )


def helped_name(sign: str) -> str:
    """Return the name of the line for what helped."""
    return tr("What helped with: {sign}", sign=sign_name(sign))


def cell(severity: Severity | None) -> str:
    """Return how strong a sign was on a day, inside a sentence."""
    return tr(NOT_RECORDED) if severity is None else tr(SEVERITIES_INSIDE[severity])


def cell_tip(sign: str, day: date, severity: Severity | None) -> str:
    """Return the words of one cell of the strip."""
    when = day_words(day, DayForm.SHORT)
    return tr("{sign}, {day}: {severity}", sign=sign_name(sign), day=when, severity=cell(severity))


def strip_spoken(sign: str, pages: Sequence[DayPage]) -> str:
    """Return a sign's strip in words, day by day."""
    found = zip(pages, severities(pages, sign), strict=True)
    days = commas(
        tr("{day} {severity}", day=day_words(page.day, DayForm.COLUMN), severity=cell(one))
        for page, one in found
    )
    return tr("{sign}: {days}", sign=sign_name(sign), days=days)


def marked_signs(snapshot: DiarySnapshot) -> tuple[str, ...]:
    """Return the signs of the page that were felt in its two weeks, in the page's order."""
    return tuple(
        sign
        for sign in snapshot.signs
        if any(one for one in severities(snapshot.two_weeks, sign) if one is not None)
    )


def quoted(question: Question) -> str:
    """Return a question as the card shows it."""
    return tr("\u201c{question}\u201d", question=breakable(question.text))


def added(question: Question) -> str:
    """Say when a question was noted."""
    return tr("Added {day}", day=day_words(question.asked_on, DayForm.DAY_AND_MONTH))


def photo_name(place: int, count: int, day: date) -> str:
    """Return the name of a photo, the first of them at 1."""
    return tr(
        "Photo {place} of {count}, {day}",
        place=number(place),
        count=number(count),
        day=day_words(day, DayForm.DAY_AND_MONTH),
    )


def needs_a_person(page: DayPage) -> bool:
    """Tell whether the fixed sentences stand on the page, whatever it was that was marked."""
    return page.has_severe or page.mood is Mood.VERY_LOW
