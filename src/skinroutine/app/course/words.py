"""What a course's own things are called, wherever they are named; marked to be translated."""

from __future__ import annotations

from collections.abc import Mapping

from skinroutine.app.tongue import MEDICAL, mark, tr
from skinroutine.domain.plan.key_date import DateKind
from skinroutine.domain.plan.medicine import Formulation
from skinroutine.domain.record.signs import Mood, Severity, Sign

SIGNS: Mapping[str, str] = {
    Sign.DRY_LIPS.value: mark("Dry lips"),
    Sign.DRY_SKIN.value: mark("Dry skin"),
    Sign.EYES.value: mark("Dry or sore eyes"),
    Sign.NOSEBLEED.value: mark("Nosebleed"),
    Sign.ACHE.value: mark("Muscle or joint ache"),
    Sign.HEADACHE.value: mark("Headache"),
    Sign.LOW_MOOD.value: mark("Low mood"),
    Sign.SUNBURN.value: mark("Sunburn"),
}
SEVERITIES: Mapping[Severity, str] = {
    Severity.NONE: mark("None", about="how strong a side effect was"),
    Severity.MILD: mark("Mild", about="how strong a side effect was"),
    Severity.MODERATE: mark("Moderate", about="how strong a side effect was"),
    Severity.SEVERE: mark("Severe", about="how strong a side effect was"),
}
SEVERITIES_INSIDE: Mapping[Severity, str] = {
    Severity.NONE: mark("none", about="how strong a side effect was"),
    Severity.MILD: mark("mild", about="how strong a side effect was"),
    Severity.MODERATE: mark("moderate", about="how strong a side effect was"),
    Severity.SEVERE: mark("severe", about="how strong a side effect was"),
}
"""The same words inside a sentence."""
MOODS: Mapping[Mood, str] = {
    Mood.GOOD: mark("Good", about="how somebody feels"),
    Mood.OKAY: mark("Okay", about="how somebody feels"),
    Mood.MIXED: mark("Up and down", about="how somebody feels"),
    Mood.LOW: mark("Low", about="how somebody feels"),
    Mood.VERY_LOW: mark("Very low", about="how somebody feels"),
}
MOODS_INSIDE: Mapping[Mood, str] = {
    Mood.GOOD: mark("good", about="how somebody feels"),
    Mood.OKAY: mark("okay", about="how somebody feels"),
    Mood.MIXED: mark("up and down", about="how somebody feels"),
    Mood.LOW: mark("low", about="how somebody feels"),
    Mood.VERY_LOW: mark("very low", about="how somebody feels"),
}
"""The same words inside a sentence."""
DATE_KINDS: Mapping[DateKind, str] = {
    DateKind.BLOOD_TEST: mark("Blood test", about=MEDICAL),
    DateKind.VISIT: mark("Clinic visit"),
    DateKind.PICK_UP: mark("Pick up capsules by"),
    DateKind.PROGRAMME_TEST: mark("Programme test"),
    DateKind.OWN: mark("A date of your own"),
}
FORMULATIONS: Mapping[Formulation, str] = {
    Formulation.CONVENTIONAL: mark("conventional capsules", about=MEDICAL),
    Formulation.ABSORICA: mark("Absorica", about=MEDICAL),
    Formulation.ABSORICA_LD: mark("Absorica LD", about=MEDICAL),
    Formulation.OTHER: mark("another formulation"),
}


def sign_name(sign: str) -> str:
    """Return a side effect's name, or the person's own words for it."""
    return tr(SIGNS[sign]) if sign in SIGNS else sign
