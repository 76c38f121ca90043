"""What a capsule is, as its label says: brand, formulation, and whether it is taken at present."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

USUAL_STRENGTHS = {
    "conventional": (5, 10, 20, 30, 40),
    "absorica": (10, 20, 25, 30, 35, 40),
    "absorica-ld": (8, 16, 20, 24, 28, 32),
}
"""Strengths in mg to suggest for a formulation (F1.15); any other number is as good."""


class Formulation(StrEnum):
    """How a capsule is made (F1.6, F1.7); milligrams of Absorica LD are never added to others."""

    UNSAID = ""
    CONVENTIONAL = "conventional"
    ABSORICA = "absorica"
    ABSORICA_LD = "absorica-ld"
    OTHER = "other"

    @property
    def is_ld(self) -> bool:
        """Tell Absorica LD, whose milligrams stand apart, from everything else."""
        return self is Formulation.ABSORICA_LD


class Dosing(StrEnum):
    """Whether a dose is taken, as the prescriber said: nothing is planned while it is not."""

    TAKING = "taking"
    PAUSED = "paused"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, order=True)
class Capsule:
    """One kind of capsule in the box: its strength in mg (above 0, or ValueError), and whether LD.

    LD is Absorica LD.
    """

    strength: Decimal
    is_ld: bool = False

    def __post_init__(self) -> None:
        if not self.strength.is_finite() or self.strength <= 0:
            message = "a capsule has a number of mg above zero"
            raise ValueError(message)
