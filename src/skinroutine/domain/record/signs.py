"""What a person may notice on a day: side effects with a severity, and how they felt."""

from __future__ import annotations

from enum import IntEnum, StrEnum

LONGEST_SIGN = 60
"""Characters of a sign that the person named themselves."""


class Sign(StrEnum):
    """The side effects the diary asks about; any other text is one of the person's own."""

    DRY_LIPS = "dry-lips"
    DRY_SKIN = "dry-skin"
    EYES = "eyes"
    NOSEBLEED = "nosebleed"
    ACHE = "ache"
    HEADACHE = "headache"
    LOW_MOOD = "low-mood"
    SUNBURN = "sunburn"


class Severity(IntEnum):
    """How strong it was, in the person's own judgement."""

    NONE = 0
    MILD = 1
    MODERATE = 2
    SEVERE = 3


class Mood(StrEnum):
    """How the person felt, in one plain word; it is no score and nothing is made of it."""

    GOOD = "good"
    OKAY = "okay"
    MIXED = "up and down"
    LOW = "low"
    VERY_LOW = "very low"
