"""What a new diary begins with, and ideas for steps that a person may add in one click."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from skinroutine.domain.plan.routine import Anchor, AnchorTimes, Routine, Slot, Step, StepKind

AGAIN_OUTDOORS = timedelta(hours=2)
"""How soon sunscreen is put on again outdoors (F5.6)."""


DOSE = Step("dose", StepKind.DOSE, "Isotretinoin", (Slot("dinner", Anchor.DINNER),))
"""The dose a new diary begins with; its amount is the person's to copy from their label."""


def default_routine(anchors: AnchorTimes | None = None) -> Routine:
    """Return the routine a new diary starts with (product.md; frequencies as in F5.3, F5.5)."""
    return Routine(
        steps=(
            Step(
                "moisturizer",
                StepKind.MOISTURIZER,
                "Moisturizer",
                (Slot("morning", Anchor.WAKE), Slot("night", Anchor.BED)),
            ),
            Step(
                "sunscreen",
                StepKind.SUNSCREEN,
                "Sunscreen SPF 30+",
                (Slot("morning", Anchor.WAKE),),
                again_outdoors=AGAIN_OUTDOORS,
            ),
            Step(
                "lip-balm",
                StepKind.LIP_BALM,
                "Lip balm",
                (
                    Slot("morning", Anchor.WAKE),
                    Slot("midday", Anchor.LUNCH),
                    Slot("night", Anchor.BED),
                ),
            ),
            DOSE,
        ),
        anchors=anchors or AnchorTimes(),
    )


IDEAS = (
    Step("cleanser", StepKind.CLEANSER, "Gentle cleanser", (Slot("night", Anchor.BED),)),
    Step("eye-drops", StepKind.EYE_DROPS, "Eye drops", (), is_as_needed=True),
    Step("nose-spray", StepKind.NOSE, "Saline nose spray", (Slot("night", Anchor.BED),)),
    Step("hand-cream", StepKind.MOISTURIZER, "Hand cream", (), is_as_needed=True),
    Step("water", StepKind.OTHER, "Glass of water", (Slot("lunch", Anchor.LUNCH),)),
    Step("lip-balm-night", StepKind.LIP_BALM, "Lip balm at night", (Slot("night", Anchor.BED),)),
    Step("lip-balm-needed", StepKind.LIP_BALM, "Lip balm as needed", (), is_as_needed=True),
)
"""Steps with ids to begin an own id with; each is still the person's to change."""


def from_idea(idea: Step, step_id: str) -> Step:
    """Return the step of an idea under an id of its own."""
    return replace(idea, id=step_id)
