"""The fixed list of signs that need a person, as leaflets give it, and the numbers to call.

Its words are never varied and never weighed: nothing here looks at what a person wrote down.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from skinroutine.app.tongue import MEDICAL, mark, tr
from skinroutine.domain.record.preferences import Preferences, Region

__all__ = [
    "C18",
    "C42",
    "C43",
    "C44",
    "FULL",
    "LEAFLET_FIRST",
    "NUMBER_NAMES",
    "REGION_NAMES",
    "SHORT",
    "TITLE",
    "UNVERIFIED",
    "Flag",
    "Number",
    "NumberKind",
    "Region",
    "c18",
    "c42",
    "number_of",
    "numbers_of",
    "of_region",
]


class NumberKind(StrEnum):
    """What a telephone number is for."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    POISON = "poison"


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number to show, empty where none is known.

    `is_own` is whether the person typed it; `is_verified` whether its source was seen. What is
    neither is shown with the words of `UNVERIFIED`.
    """

    kind: NumberKind
    text: str
    is_own: bool = False
    is_verified: bool = False

    @property
    def is_doubtful(self) -> bool:
        """Tell whether it must be shown with the words of `UNVERIFIED`."""
        return bool(self.text) and not self.is_own and not self.is_verified


@dataclass(frozen=True, slots=True)
class Flag:
    """A sign, what leaflets say to do, and the number and the sources of the fact."""

    what: str
    action: str
    fact: str
    sources: tuple[str, ...]


TITLE = mark("Call your prescriber or emergency care now if you notice", about=MEDICAL)
LEAFLET_FIRST = mark(
    "This list is fixed. It does not look at what you noted. Your own leaflet comes first.",
    about=MEDICAL,
)
SHORT = (
    mark("Low mood, or thoughts of harming yourself", about=MEDICAL),
    mark("Severe or lasting headache with vomiting or blurred vision", about=MEDICAL),
    mark("Severe stomach pain, lasting vomiting or bloody diarrhoea", about=MEDICAL),
    mark("Yellow skin or eyes, dark urine", about=MEDICAL),
    mark("Hearing loss or ringing, sudden trouble seeing in the dark", about=MEDICAL),
    mark("Rash with fever, blisters or peeling", about=MEDICAL),
    mark("Swelling of face, lips or tongue, trouble breathing", about=MEDICAL),
)
"""F4.10-F4.18 in short, for the card of the diary page."""

_STOP_AND_CALL = mark("Leaflets say: stop taking it and call your doctor now.", about=MEDICAL)
FULL = (
    Flag(
        mark(
            "Low mood, anxiety, anger, hearing or seeing things, thoughts of harming yourself",
            about=MEDICAL,
        ),
        mark(
            "Leaflets say: stop taking it and call your doctor straight away. "
            "In danger now, call emergency services.",
            about=MEDICAL,
        ),
        "F4.10",
        ("NHS1", "LBL"),
    ),
    Flag(
        mark(
            "Severe or lasting headache with nausea, vomiting, blurred or double vision",
            about=MEDICAL,
        ),
        _STOP_AND_CALL,
        "F4.11",
        ("LBL", "MG"),
    ),
    Flag(
        mark("Severe stomach pain, lasting vomiting", about=MEDICAL),
        _STOP_AND_CALL,
        "F4.12",
        ("LBL", "MG"),
    ),
    Flag(
        mark("Bloody or severe diarrhoea, bleeding from the bottom", about=MEDICAL),
        _STOP_AND_CALL,
        "F4.13",
        ("BNF", "MG"),
    ),
    Flag(
        mark("Yellow skin or eyes, dark urine", about=MEDICAL),
        _STOP_AND_CALL,
        "F4.14",
        ("LBL2", "MG"),
    ),
    Flag(
        mark("Hearing loss, or ringing in the ears", about=MEDICAL),
        mark("Leaflets say: stop taking it and call your doctor.", about=MEDICAL),
        "F4.15",
        ("LBL", "MG"),
    ),
    Flag(
        mark("Blurred vision, sudden trouble seeing in the dark", about=MEDICAL),
        mark(
            "Leaflets say: for blurred vision, stop taking it and call your doctor. "
            "Tell your doctor about trouble in the dark too, and do not drive.",
            about=MEDICAL,
        ),
        "F4.16",
        ("PIL", "MG"),
    ),
    Flag(
        mark(
            "A rash with fever, blisters, peeling, sores in the mouth or eyes; "
            "patches like bruises on the legs",
            about=MEDICAL,
        ),
        mark("Leaflets say: stop taking it and call for urgent care.", about=MEDICAL),
        "F4.17",
        ("LBL", "LBL2", "CMDH"),
    ),
    Flag(
        mark("Swelling of face, lips or tongue; trouble breathing", about=MEDICAL),
        mark("Leaflets say: call emergency services.", about=MEDICAL),
        "F4.18",
        ("MG",),
    ),
    Flag(
        mark("Muscle weakness, severe pain in bones, joints or back, a broken bone", about=MEDICAL),
        mark(
            "Leaflets say: for muscle weakness, stop taking it and call your doctor. "
            "Tell anyone who treats you that you are on this medicine.",
            about=MEDICAL,
        ),
        "F4.19",
        ("LBL2", "MG"),
    ),
    Flag(
        mark(
            "Chest pain, a seizure, sudden numbness or weakness on one side, trouble speaking",
            about=MEDICAL,
        ),
        mark("Call emergency services.", about=MEDICAL),
        "F4.20",
        ("MG",),
    ),
    Flag(
        mark(
            "For anyone who can get pregnant: a late period, sex without contraception, "
            "a positive pregnancy test",
            about=MEDICAL,
        ),
        mark("Leaflets say: stop taking it and call your prescriber at once.", about=MEDICAL),
        "F4.21",
        ("MG", "MAYO"),
    ),
)

C18 = mark(
    "If you\u2019ve taken more than your plan says, contact a doctor, pharmacist or poison "
    "line now: "
    "{number}.",
    about=MEDICAL,
)
C42 = mark(
    "If you feel very low or think of harming yourself: leaflets say stop taking it and contact a "
    "doctor straight away. In danger now? Call {number}. You don\u2019t have to sort it out alone.",
    about=MEDICAL,
)
C43 = mark(
    "You marked something as severe. This app can\u2019t judge it. Leaflets list signs that need a "
    "person today: see the list, or call your clinic.",
    about=MEDICAL,
)
C44 = mark(
    "If there\u2019s any chance of pregnancy, leaflets say stop taking it and call your "
    "prescriber now.",
    about=MEDICAL,
)

UNVERIFIED = mark("not verified: check it", about=MEDICAL)
_DOUBT = mark("({number} is not verified: check it.)", about=MEDICAL)
_NO_EMERGENCY_NUMBER = mark("your local emergency number", about=MEDICAL)
_C18_WITHOUT_NUMBER = mark(
    "If you\u2019ve taken more than your plan says, contact a doctor, pharmacist or poison "
    "line now.",
    about=MEDICAL,
)
REGION_NAMES: Mapping[Region, str] = {
    Region.US: mark("United States", about="a region"),
    Region.UK: mark("United Kingdom", about="a region"),
    Region.EU: mark("European Union", about="a region"),
    Region.OTHER: mark("Elsewhere", about="a region"),
}
NUMBER_NAMES: Mapping[NumberKind, str] = {
    NumberKind.EMERGENCY: mark("Emergency services"),
    NumberKind.CRISIS: mark("Crisis line"),
    NumberKind.POISON: mark("Poison line"),
}
_OF_REGIONS: Mapping[Region, Mapping[NumberKind, Number]] = {
    Region.US: {
        NumberKind.EMERGENCY: Number(NumberKind.EMERGENCY, "911"),
        NumberKind.CRISIS: Number(NumberKind.CRISIS, "988"),
        NumberKind.POISON: Number(NumberKind.POISON, "1-800-222-1222", is_verified=True),
    },
    Region.UK: {
        NumberKind.EMERGENCY: Number(NumberKind.EMERGENCY, "999"),
        NumberKind.CRISIS: Number(NumberKind.CRISIS, "116 123"),
        NumberKind.POISON: Number(NumberKind.POISON, "111"),
    },
    Region.EU: {NumberKind.EMERGENCY: Number(NumberKind.EMERGENCY, "112")},
    Region.OTHER: {},
}
"""The numbers of each region; Poison Help alone was seen in a source."""


def number_of(kind: NumberKind, preferences: Preferences) -> Number:
    """Return the person's own number, else the region's, else an empty one."""
    own = getattr(preferences.numbers, kind.value)
    if own:
        return Number(kind, own, is_own=True)
    return of_region(kind, preferences.region)


def of_region(kind: NumberKind, region: Region) -> Number:
    """Return a region's own number, or an empty one where none is known."""
    return _OF_REGIONS[region].get(kind, Number(kind, ""))


def numbers_of(preferences: Preferences) -> tuple[Number, ...]:
    """Return the number of each kind, in the order of the kinds."""
    return tuple(number_of(kind, preferences) for kind in NumberKind)


def c42(preferences: Preferences) -> str:
    """Return C42 with the number for emergencies, and a doubt about it where there is one."""
    number = number_of(NumberKind.EMERGENCY, preferences)
    return _with_doubt(tr(C42, number=number.text or tr(_NO_EMERGENCY_NUMBER)), number)


def c18(preferences: Preferences) -> str:
    """Return C18 with the number of a poison line where one is known, and a doubt about it."""
    number = number_of(NumberKind.POISON, preferences)
    if not number.text:
        return tr(_C18_WITHOUT_NUMBER)
    return _with_doubt(tr(C18, number=number.text), number)


def _with_doubt(text: str, number: Number) -> str:
    return f"{text} {tr(_DOUBT, number=number.text)}" if number.is_doubtful else text
