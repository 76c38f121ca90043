"""What is planned: steps, their slots in the day, the four anchors, and dated revisions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum

from skinroutine.domain.plan.days import EVERY_DAY, Days
from skinroutine.domain.plan.medicine import Dosing, Formulation

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
    DATE = "date"
    SUPPLY = "supply"


STEP_KINDS = tuple(one for one in StepKind if one not in {StepKind.DATE, StepKind.SUPPLY})
"""The kinds of a routine's steps; the others are reminders that hang on the course."""


class FoodRule(StrEnum):
    """What the person's own leaflet says about taking the dose with food (F1.5 to F1.7)."""

    WITH_FOOD = "with-food"
    EITHER = "with-or-without"
    UNSURE = "not-sure"


class ForgottenRule(StrEnum):
    """What the person's own leaflet says about a forgotten dose (F1.12); the app never decides."""

    SKIP = "skip"
    TAKE_IF_NOT_CLOSE = "take-if-not-close"
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
        match anchor:
            case Anchor.WAKE:
                return self.wake
            case Anchor.LUNCH:
                return self.lunch
            case Anchor.DINNER:
                return self.dinner
            case Anchor.BED:
                return self.bed


@dataclass(frozen=True, slots=True)
class ReminderPolicy:
    """Whether and how often a step is reminded: repeats after the first, a heads-up before due.

    `repeats` are growing lengths since the first reminder or since a snooze ended; `heads_up` is
    the length before due, or None for none. All are whole minutes up to a day, or ValueError.
    A discreet reminder names nothing, whatever is set for all of them.
    """

    repeats: tuple[timedelta, ...] = ()
    heads_up: timedelta | None = None
    is_on: bool = True
    is_discreet: bool = False

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
    """One time of day of a step, on an anchor or at a wall time; its id stays while that changes.

    Exactly one of `anchor` and `at` (whole minutes) is given, or ValueError.
    """

    id: str
    anchor: Anchor | None = None
    at: time | None = None

    def __post_init__(self) -> None:
        if not self.id or (self.anchor is None) is (self.at is None):
            message = "a slot has an id, and either an anchor or a time"
            raise ValueError(message)
        if self.at is not None and (self.at.tzinfo or self.at.second or self.at.microsecond):
            message = "a slot is a wall time in whole minutes"
            raise ValueError(message)

    def time_of_day(self, anchors: AnchorTimes) -> time:
        """Return the wall time of the slot among these anchors."""
        if self.at is not None:
            return self.at
        assert self.anchor is not None
        return anchors.at(self.anchor)


LATE_AFTER = timedelta(hours=2)
"""How long after due a tick is still simply done (product.md, Numbers)."""
LONGEST_NAME, LONGEST_NOTE = 200, 500
"""How many characters the window takes for a name, and for a hint or a note."""


@dataclass(frozen=True, slots=True)
class Step:
    """One act of the routine, with slots or done as needed; slot ids are unique, or ValueError.

    `strengths` are the capsules of one dose in mg; `note` is the person's own hint. `own_policy`
    is None where the usual one holds. `again_outdoors` is how soon it is due again outside. Nothing
    is planned of a dose while `dosing` says that it is not taken.
    """

    id: str
    kind: StepKind
    name: str
    slots: tuple[Slot, ...]
    food: FoodRule = FoodRule.UNSURE
    own_policy: ReminderPolicy | None = None
    days: Days = EVERY_DAY
    strengths: tuple[Decimal, ...] = ()
    note: str = ""
    forgotten: ForgottenRule = ForgottenRule.UNSURE
    is_as_needed: bool = False
    again_outdoors: timedelta | None = None
    late_after: timedelta = LATE_AFTER
    brand: str = ""
    formulation: Formulation = Formulation.UNSAID
    dosing: Dosing = Dosing.TAKING

    def __post_init__(self) -> None:
        if not self.id or not self.name.strip():
            message = "a step needs an id and a name"
            raise ValueError(message)
        ids = [slot.id for slot in self.slots]
        if len(set(ids)) != len(ids) or not (ids or self.is_as_needed):
            message = f"step {self.id} needs slots with different ids, or is done as needed"
            raise ValueError(message)
        if any(not one.is_finite() or one <= 0 for one in self.strengths):
            message = "a strength is a number of mg above zero"
            raise ValueError(message)
        lengths = [one for one in (self.again_outdoors, self.late_after) if one is not None]
        if any(not MINUTE <= one <= DAY or one % MINUTE for one in lengths):
            message = "a length of time is in whole minutes, from one to a day"
            raise ValueError(message)

    @property
    def title(self) -> str:
        """The name with the amount of one dose: Isotretinoin 30 mg."""
        return f"{self.name} {self.amount}" if self.strengths else self.name

    @property
    def amount(self) -> str:
        """The amount of one dose, or nothing where none was said."""
        return f"{sum(self.strengths, Decimal()).normalize():f} mg" if self.strengths else ""

    def is_planned_on(self, day: date) -> bool:
        """Tell whether the slots of this step are planned on a day."""
        return self.dosing is Dosing.TAKING and self.days.hold(day)

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
    """The steps of a day and the anchors their slots hang on.

    Step ids differ, and so do the times of each step, or ValueError.
    """

    steps: tuple[Step, ...]
    anchors: AnchorTimes = AnchorTimes()

    def __post_init__(self) -> None:
        ids = [step.id for step in self.steps]
        if len(set(ids)) != len(ids):
            message = "two steps have the same id"
            raise ValueError(message)
        for step in self.steps:
            if step.kind not in STEP_KINDS:
                message = f"{step.name} is no step of a routine"
                raise ValueError(message)
            times = [slot.time_of_day(self.anchors) for slot in step.slots]
            if len(set(times)) != len(times):
                message = f"{step.name} has the same time twice"
                raise ValueError(message)

    def step(self, step_id: str) -> Step | None:
        """Return the step with this id, or None."""
        return next((step for step in self.steps if step.id == step_id), None)

    def with_food_rule(self, food: FoodRule) -> Routine:
        """Return the same routine with this leaflet rule on every dose step."""
        return self._on_doses(lambda step: replace(step, food=food))

    def with_forgotten_rule(self, forgotten: ForgottenRule) -> Routine:
        """Return the same routine with this rule for a forgotten dose on every dose step."""
        return self._on_doses(lambda step: replace(step, forgotten=forgotten))

    def with_dose_policy(self, policy: ReminderPolicy) -> Routine:
        """Return the same routine with this reminder policy on every dose step."""
        return self._on_doses(lambda step: replace(step, own_policy=policy))

    @property
    def dose(self) -> Step | None:
        """The first dose step, or None."""
        return next((step for step in self.steps if step.is_dose), None)

    @property
    def dose_policy(self) -> ReminderPolicy:
        """The reminder policy of the first dose step, or the usual one where there is none."""
        return self.dose.policy if self.dose else DOSE_POLICY

    @property
    def food_rule(self) -> FoodRule:
        """The leaflet rule of the first dose step, or not sure where there is none."""
        return self.dose.food if self.dose else FoodRule.UNSURE

    @property
    def forgotten_rule(self) -> ForgottenRule:
        """What the leaflet says of a forgotten dose, or not sure where there is no dose step."""
        return self.dose.forgotten if self.dose else ForgottenRule.UNSURE

    def _on_doses(self, change: Callable[[Step], Step]) -> Routine:
        steps = tuple(change(step) if step.is_dose else step for step in self.steps)
        return replace(self, steps=steps)


@dataclass(frozen=True, slots=True)
class Revision:
    """A routine, the routine day it applies from, and when (UTC) that was decided."""

    applies_from: date
    routine: Routine
    made_at: datetime | None = None


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
        return _in_force(self.all, day)

    def planned_at(self, day: date) -> dict[tuple[str, str], datetime]:
        """Return when (UTC) each slot of a day, by step id and slot id, came into its routine."""
        found: dict[tuple[str, str], datetime] = {}
        in_force = self.all[0]
        for number, revision in enumerate(self.all):
            if number and not _replaces(revision, in_force, day):
                continue
            in_force = revision
            slots = _slots(revision.routine, day)
            found = {slot: at for slot, at in found.items() if slot in slots}
            if revision.made_at is not None:
                found |= dict.fromkeys(slots - found.keys(), revision.made_at)
        return found

    def days_after(self, day: date) -> tuple[date, ...]:
        """Return the days after a day from which another routine applies, in order."""
        return tuple(sorted({one.applies_from for one in self.all if one.applies_from > day}))

    def archived(self, day: date) -> tuple[Step, ...]:
        """Return the steps of earlier routines that the one of a day has no more, newest first."""
        present = {step.id for step in self.on(day).steps}
        found: dict[str, Step] = {}
        for revision in reversed(self.all):
            if revision.applies_from <= day:
                for step in revision.routine.steps:
                    if step.id not in present:
                        found.setdefault(step.id, step)
        return tuple(found.values())

    def step_on(self, day: date, step_id: str) -> Step | None:
        """Return a step of a day: of its routine, or, archived by then, as it was before."""
        found = self.on(day).step(step_id)
        return found or next((one for one in self.archived(day) if one.id == step_id), None)

    @property
    def step_ids(self) -> frozenset[str]:
        """Every id any step ever had: an id is never used again for another step."""
        return frozenset(step.id for one in self.all for step in one.routine.steps)


def _in_force(revisions: tuple[Revision, ...], day: date) -> Routine:
    found = revisions[0]
    for revision in revisions[1:]:
        if _replaces(revision, found, day):
            found = revision
    return found.routine


def _replaces(revision: Revision, other: Revision, day: date) -> bool:
    """Tell whether a later decision takes the place of an earlier one on a day."""
    if revision.applies_from > day:
        return False
    return other.applies_from > day or revision.applies_from >= other.applies_from


def _slots(routine: Routine, day: date) -> set[tuple[str, str]]:
    steps = [step for step in routine.steps if step.is_planned_on(day)]
    return {(step.id, slot.id) for step in steps for slot in step.slots}
