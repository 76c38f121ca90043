"""The amount recorded so far: a sum of the person's own ticks, with its inputs; never a goal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Revisions, Step
from skinroutine.domain.plan.schedule import DayEnds, routine_day
from skinroutine.domain.record.event import Event, Skipped, Ticked, Unticked, Used, standing
from skinroutine.domain.record.status import State, Status, zone_named


@dataclass(frozen=True, slots=True)
class Amount:
    """Milligrams of ticked doses: `doses` of them, all of one formulation group."""

    mg: Decimal = Decimal()
    doses: int = 0

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.mg + other.mg, self.doses + other.doses)

    def per_kg(self, weight: Weight) -> Decimal:
        """Return mg per kg to a tenth, half of one rounded up as a person does by hand."""
        return (self.mg / weight.kg).quantize(Decimal("0.1"), ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Taken:
    """One dose that was noted as taken: its routine day, its mg, and what was said of food."""

    day: date
    mg: Decimal
    is_ld: bool
    with_food: bool | None = None
    is_beyond_plan: bool = False


@dataclass(frozen=True, slots=True)
class DosesOf:
    """How many doses of one amount in mg were noted as taken."""

    mg: Decimal
    is_ld: bool
    count: int


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded of a course up to a day.

    `taken` and `taken_ld` never become one number (F1.7). `planned_days` are the days so far with
    a dose planned and not skipped on purpose; `full_days` those with all of their doses taken;
    `skipped_days` those with a dose skipped. `without_amount` are doses whose mg were never typed.
    `food_noted` are doses of which it was noted whether with food; `with_food` those with it.
    `by_amount` are the doses of each amount that was typed, smaller amounts first, LD last.
    """

    taken: Amount
    taken_ld: Amount
    doses: int
    planned_doses: int
    skipped_doses: int
    planned_days: int
    full_days: int
    skipped_days: int
    without_amount: int
    with_food: int
    food_noted: int
    beyond_plan: int
    by_amount: tuple[DosesOf, ...] = ()


def taken_doses(states: Iterable[State], extra: Iterable[Taken] = ()) -> tuple[Taken, ...]:
    """Return the doses that were ticked, with those beyond the plan, in order of their days."""
    found = [
        Taken(
            one.occurrence.key.day,
            mg_of(one.occurrence.step),
            one.occurrence.step.formulation.is_ld,
            one.record.with_food if one.record else None,
        )
        for one in states
        if one.occurrence.step.is_dose and one.status.is_done
    ]
    return tuple(sorted((*found, *extra), key=lambda one: one.day))


@dataclass(frozen=True, slots=True)
class Beyond:
    """A step that was noted as done beyond what is planned, perhaps with when (UTC).

    `zone` names the zone it was noted in. `key` is the occurrence that was ticked; a use as needed
    has none.
    """

    day: date
    step_id: str
    at: datetime | None
    noted_at: datetime
    zone: str
    with_food: bool | None = None
    key: OccurrenceKey | None = None


def doses_beyond(planned: Container[OccurrenceKey], events: Iterable[Event]) -> Iterator[Beyond]:
    """Yield what was done beyond the plan: as needed, or ticked on a day when no plan has it now.

    Such a tick is from before the plan of that day was changed: what was taken was taken.
    """
    ticks: dict[OccurrenceKey, Event] = {}
    for event in standing(events):
        match event.fact:
            case Used(day, step_id, at):
                yield Beyond(day, step_id, at, event.at, event.zone)
            case Ticked(key=key) if key not in planned:
                ticks[key] = event
            case Unticked(key=key) | Skipped(key=key):
                ticks.pop(key, None)
            case _:
                pass
    for key, event in ticks.items():
        assert isinstance(event.fact, Ticked)
        tick = event.fact
        said = tick.done_at, event.at, event.zone, tick.with_food
        yield Beyond(key.day, key.step_id, *said, key)


def was_planned(revisions: Revisions, one: Beyond, day_ends: DayEnds) -> bool:
    """Tell whether a tick was of the plan of its day, until that was changed later on that day."""
    if one.key is None:
        return False
    later = [rev for rev in revisions.all if rev.made_at and rev.made_at >= one.noted_at]
    known = tuple(rev for rev in revisions.all if not rev.made_at or rev.made_at < one.noted_at)
    zone = zone_named(one.zone)
    if not known or not any(
        rev.made_at
        and rev.applies_from == one.day
        and routine_day(rev.made_at, zone, day_ends) == one.day
        for rev in later
    ):
        return False
    step = Revisions(known).on(one.day).step(one.step_id)
    if step is None or not step.is_planned_on(one.day):
        return False
    return any(slot.id == one.key.slot_id for slot in step.slots)


def beyond_plan(
    step_on: Callable[[tuple[date, str]], Step | None],
    events: Iterable[Event],
    planned: Container[OccurrenceKey],
    was_planned: Callable[[Beyond], bool] = lambda _: False,
) -> Iterator[Taken]:
    """Yield the doses that were noted beyond what is planned, with the mg of their day.

    `step_on` tells the step of a routine day and a step id, where that day has it. What
    `was_planned` when it was ticked is among them, and is no dose beyond the plan.
    """
    for one in doses_beyond(planned, events):
        step = step_on((one.day, one.step_id))
        if step is not None and step.is_dose:
            yield Taken(
                one.day,
                mg_of(step),
                step.formulation.is_ld,
                one.with_food,
                is_beyond_plan=not (step.is_as_needed or was_planned(one)),
            )


def recorded(states: Iterable[State], extra: Iterable[Taken] = ()) -> Recorded:
    """Sum up the doses of a course: its states so far, and the doses beyond the plan."""
    doses = [one for one in states if one.occurrence.step.is_dose]
    taken = taken_doses(doses, extra)
    by_day: dict[date, list[State]] = {}
    for one in doses:
        by_day.setdefault(one.occurrence.key.day, []).append(one)
    wanted = {
        day: [one for one in of_day if one.status is not Status.SKIPPED]
        for day, of_day in by_day.items()
    }
    skipped = [one for one in doses if one.status is Status.SKIPPED]
    noted = [one.with_food for one in taken if one.with_food is not None]
    return Recorded(
        taken=_sum(one for one in taken if not one.is_ld),
        taken_ld=_sum(one for one in taken if one.is_ld),
        doses=sum(one.status.is_done for one in doses),
        planned_doses=len(doses) - len(skipped),
        skipped_doses=len(skipped),
        planned_days=sum(bool(of_day) for of_day in wanted.values()),
        full_days=sum(
            bool(of_day) and all(one.status.is_done for one in of_day) for of_day in wanted.values()
        ),
        skipped_days=len({one.occurrence.key.day for one in skipped}),
        without_amount=sum(not one.mg for one in taken),
        with_food=sum(noted),
        food_noted=len(noted),
        beyond_plan=sum(one.is_beyond_plan for one in taken),
        by_amount=_by_amount(taken),
    )


def with_before(amount: Amount, course: Course, *, is_ld: bool) -> Decimal:
    """Return recorded mg together with the mg the person took before this diary."""
    return amount.mg + (course.before_ld if is_ld else course.before)


def mg_of(step: Step) -> Decimal:
    """Return the mg of one dose of a step; 0 where no amount was typed."""
    return sum(step.strengths, Decimal())


def _by_amount(taken: Iterable[Taken]) -> tuple[DosesOf, ...]:
    found = Counter((one.is_ld, one.mg) for one in taken if one.mg)
    return tuple(DosesOf(mg, is_ld, count) for (is_ld, mg), count in sorted(found.items()))


def _sum(taken: Iterable[Taken]) -> Amount:
    return sum((Amount(one.mg, 1) for one in taken), Amount())
