"""What is planned: steps, their slots in the day, the four anchors, and dated revisions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


class Anchor(StrEnum):
    """A point of the person's day that slots hang on; its time is set once for all of them."""

    WAKE = "wake"
    LUNCH = "lunch"
    DINNER = "dinner"
    BED = "bed"


class StepKind(StrEnum):
    """What sort of act a step is; decides its icon, its neutral wording and dose-or-care."""

    DOSE = "dose"
    SUNSCREEN = "sunscreen"
    MOISTURIZER = "moisturizer"
    LIP_BALM = "lip-balm"
    CLEANSER = "cleanser"
    EYE_DROPS = "eye-drops"
    NOSE = "nose"
    OTHER = "other"


class FoodRule(StrEnum):
    """What the person's own leaflet says about taking the dose with food (F1.5 to F1.7)."""

    WITH_FOOD = "with-food"
    EITHER = "with-or-without"
    UNSURE = "not-sure"


class DayPart(StrEnum):
    """The three groups of the checklist."""

    MORNING = "morning"
    MIDDAY = "midday"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class AnchorTimes:
    """The wall times of the four anchors; all four differ, or ValueError."""

    wake: time = time(8, 0)
    lunch: time = time(12, 30)
    dinner: time = time(19, 0)
    bed: time = time(21, 30)

    def __post_init__(self) -> None:
        times = [self.at(anchor) for anchor in Anchor]
        if any(at.tzinfo is not None or at.second or at.microsecond for at in times):
            message = "an anchor is a wall time in whole minutes"
            raise ValueError(message)
        if len(set(times)) != len(times):
            message = "two anchors have the same time"
            raise ValueError(message)

    def at(self, anchor: Anchor) -> time:
        """Return the wall time of one anchor."""
        times = {
            Anchor.WAKE: self.wake,
            Anchor.LUNCH: self.lunch,
            Anchor.DINNER: self.dinner,
            Anchor.BED: self.bed,
        }
        return times[anchor]


@dataclass(frozen=True, slots=True)
class ReminderPolicy:
    """How often a step is reminded: repeats after the first reminder, a heads-up before due.

    `repeats` are growing lengths since the first reminder or since a snooze ended; `heads_up` is
    the length before due, or None for none. All are whole minutes up to a day, or ValueError.
    """

    repeats: tuple[timedelta, ...] = ()
    heads_up: timedelta | None = None

    def __post_init__(self) -> None:
        lengths = [*self.repeats, *([self.heads_up] if self.heads_up is not None else [])]
        if any(not MINUTE <= one <= DAY or one % MINUTE for one in lengths):
            message = "a repeat and a heads-up are whole minutes, from one to a day"
            raise ValueError(message)
        if list(self.repeats) != sorted(set(self.repeats)):
            message = "each repeat comes later than the one before"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Slot:
    """One time of day of a step; its id is stable while its time is edited."""

    id: str
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Step:
    """One act of the routine with at least one slot; ids and slot ids are unique, or ValueError."""

    id: str
    kind: StepKind
    name: str
    slots: tuple[Slot, ...]
    food: FoodRule = FoodRule.UNSURE
    own_policy: ReminderPolicy | None = None

    def __post_init__(self) -> None:
        if not self.id or not self.name.strip():
            message = "a step needs an id and a name"
            raise ValueError(message)
        ids = [slot.id for slot in self.slots]
        if not ids or len(set(ids)) != len(ids):
            message = f"step {self.id} needs slots with different ids"
            raise ValueError(message)

    @property
    def is_dose(self) -> bool:
        """Tell the dose from care; the two are never counted together without saying so."""
        return self.kind is StepKind.DOSE

    @property
    def policy(self) -> ReminderPolicy:
        """The reminder policy: the person's own, or the one of product.md for dose and care."""
        if self.own_policy is not None:
            return self.own_policy
        return DOSE_POLICY if self.is_dose else CARE_POLICY


DOSE_POLICY = ReminderPolicy(repeats=(timedelta(minutes=20), timedelta(minutes=60)))
CARE_POLICY = ReminderPolicy()


@dataclass(frozen=True, slots=True)
class Routine:
    """The steps of a day and the anchors their slots hang on; step ids differ, or ValueError."""

    steps: tuple[Step, ...]
    anchors: AnchorTimes = AnchorTimes()

    def __post_init__(self) -> None:
        ids = [step.id for step in self.steps]
        if len(set(ids)) != len(ids):
            message = "two steps have the same id"
            raise ValueError(message)

    def step(self, step_id: str) -> Step | None:
        """Return the step with this id, or None."""
        return next((step for step in self.steps if step.id == step_id), None)

    def with_food_rule(self, food: FoodRule) -> Routine:
        """Return the same routine with this leaflet rule on every dose step."""
        steps = tuple(replace(step, food=food) if step.is_dose else step for step in self.steps)
        return replace(self, steps=steps)

    def with_dose_policy(self, policy: ReminderPolicy) -> Routine:
        """Return the same routine with this reminder policy on every dose step."""
        steps = tuple(
            replace(step, own_policy=policy) if step.is_dose else step for step in self.steps
        )
        return replace(self, steps=steps)

    @property
    def dose_policy(self) -> ReminderPolicy:
        """The reminder policy of the first dose step, or the usual one where there is none."""
        return next((step.policy for step in self.steps if step.is_dose), DOSE_POLICY)

    @property
    def food_rule(self) -> FoodRule:
        """The leaflet rule of the first dose step, or not sure where there is none."""
        return next((step.food for step in self.steps if step.is_dose), FoodRule.UNSURE)


@dataclass(frozen=True, slots=True)
class Revision:
    """A routine and the routine day it applies from."""

    applies_from: date
    routine: Routine


@dataclass(frozen=True, slots=True)
class Revisions:
    """Every revision of the routine, oldest decision first; never empty, or ValueError."""

    all: tuple[Revision, ...]

    def __post_init__(self) -> None:
        if not self.all:
            message = "a diary has at least one revision of its routine"
            raise ValueError(message)

    def on(self, day: date) -> Routine:
        """Return the routine of a day: the newest decision that applies by then.

        Days before the first revision have the first one, so that a diary can be filled in
        backwards.
        """
        applying = [revision for revision in self.all if revision.applies_from <= day]
        if not applying:
            return self.all[0].routine
        newest_date = max(revision.applies_from for revision in applying)
        return [r for r in applying if r.applies_from == newest_date][-1].routine


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
            Step("dose", StepKind.DOSE, "Isotretinoin", (Slot("dinner", Anchor.DINNER),)),
        ),
        anchors=anchors or AnchorTimes(),
    )
