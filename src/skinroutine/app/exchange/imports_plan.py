"""From what a file of another program says to facts: each mark to an occurrence of its day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from skinroutine.app.diary.look import ByDay, DiaryLook
from skinroutine.app.exchange.imports import (
    VIA,
    Foreign,
    Import,
    Item,
    LeaveOut,
    Mark,
    Preview,
    Said,
    Target,
    ToNew,
    ToStep,
    Why,
    counted,
)
from skinroutine.app.exchange.imports_text import clean
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import (
    LONGEST_NOTE,
    Anchor,
    ReminderPolicy,
    Revision,
    Revisions,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.schedule import day_bounds
from skinroutine.domain.record.event import (
    Fact,
    Noted,
    RoutineRevised,
    Skipped,
    Ticked,
    Used,
    by_occurrence,
    standing,
)

LONG_AGO = timedelta(days=3660)
"""How far back a day may lie."""
MOST_TIMES = 8
"""How many times of day a new step gets at the most."""
ISOTRETINOIN = (
    "isotret",
    "accutane",
    "roaccutane",
    "absorica",
    "claravis",
    "amnesteem",
    "myorisan",
)
"""How a medicine's name begins that is taken for the dose, until the person says otherwise."""


def usual_targets(found: Foreign, routine: Routine) -> tuple[Target, ...]:
    """Return where each item goes unless the person says otherwise: by its name, or a new step."""
    return tuple(_usual(item, routine) for item in found.items)


def _usual(item: Item, routine: Routine) -> Target:
    if item.step_id and routine.step(item.step_id) is not None:
        return ToStep(item.step_id)
    name = item.name.casefold()
    for step in routine.steps:
        if name in {step.id, step.name.casefold(), step.title.casefold()}:
            return ToStep(step.id)
    if name.startswith(ISOTRETINOIN) and routine.dose is not None:
        return ToStep(routine.dose.id)
    return ToNew()


@dataclass
class _Work:
    """What an import has come to so far."""

    look: DiaryLook
    events: ByDay
    facts: list[Fact] = field(default_factory=list)
    taken: set[OccurrenceKey] = field(default_factory=set)
    count: Counter[str] = field(default_factory=Counter)
    passed: Counter[Why] = field(default_factory=Counter)
    days: set[date] = field(default_factory=set)


def plan_import(
    found: Foreign,
    targets: Sequence[Target],
    look: DiaryLook,
    began: date,
    events: ByDay,
    new_id: Callable[[str], str],
) -> Import:
    """Return what would be written; `began` is the first day that counts so far.

    `events` are the facts of the days that the file speaks of. Days before the diary began get a
    routine of the imported steps alone, so that nothing else is counted on them.
    """
    work = _Work(look, events)
    work.passed.update(dict(found.passed))
    pairs = list(zip(found.items, targets, strict=True))
    steps = {
        number: _new_step(item, new_id(item.name))
        for number, (item, target) in enumerate(pairs)
        if isinstance(target, ToNew) and _is_worth_a_step(item, look.today)
    }
    revised = _revised(pairs, steps, look, began)
    revisions = look.revisions
    if revised is not None:
        more = (Revision(revised.applies_from, revised.routine), *revised.later)
        revisions = Revisions((*revisions.all, *more))
    for number, (item, target) in enumerate(pairs):
        if isinstance(target, LeaveOut):
            work.passed[Why.LEFT_OUT] += len(item.marks)
            continue
        made = steps.get(number)
        goal = target if isinstance(target, ToStep) else ToStep(made.id if made else "")
        _place_all(item, goal, revisions, work)
    if work.facts or steps:
        work.facts = [*([revised] if revised else []), *work.facts]
    return Import(_preview(found, steps, work), facts=tuple(work.facts))


def _preview(found: Foreign, steps: Mapping[int, Step], work: _Work) -> Preview:
    return Preview(
        found.kind,
        done=work.count["done"],
        skipped=work.count["skipped"],
        notes=work.count["notes"],
        facts=len(work.facts),
        first=min(work.days, default=None),
        last=max(work.days, default=None),
        steps=tuple(one.name for one in steps.values()),
        passed=counted(work.passed),
        example=found.example,
    )


def _new_step(item: Item, step_id: str) -> Step:
    """Return a step for an item; one whose time of day is not known is not reminded."""
    often = Counter(one.at for one in item.marks if one.at is not None)
    times = [at for at in item.times if at not in often or often[at] > 1] or list(item.times)
    times = sorted(times, key=lambda at: -often[at])[:MOST_TIMES]
    slots = tuple(Slot(f"slot-{n}", at=at) for n, at in enumerate(sorted(times), start=1))
    if not item.is_daily:
        return Step(step_id, StepKind.OTHER, item.name, (), is_as_needed=True)
    if slots:
        return Step(step_id, StepKind.OTHER, item.name, slots)
    made_up, silent = (Slot("slot-1", Anchor.WAKE),), ReminderPolicy(is_on=False)
    return Step(step_id, StepKind.OTHER, item.name, made_up, own_policy=silent)


def _is_worth_a_step(item: Item, today: date) -> bool:
    """Tell whether something would be kept of an item: a day, or its times where it has no days."""
    return any(_is_near(one.day, today) for one in item.marks) or bool(
        item.times and not item.marks
    )


def _revised(
    pairs: Sequence[tuple[Item, Target]],
    steps: Mapping[int, Step],
    look: DiaryLook,
    began: date,
) -> RoutineRevised | None:
    """Return the routine from the first day of the file on; None where the diary has it all.

    What is planned of a step on a day stays as it is, and so does the dose where its plan by dates
    reaches back; where a day before the diary began lacks a step, it is planned there as known.
    """
    days = [
        one.day
        for item, target in pairs
        if not isinstance(target, LeaveOut)
        for one in item.marks
        if _is_near(one.day, look.today)
    ]
    first = min(days, default=look.today)
    if not steps and first >= began:
        return None
    known = {step.id: step for one in look.revisions.all for step in one.routine.steps}
    goals = [one.step_id for _, one in pairs if isinstance(one, ToStep) and one.step_id in known]
    old, new = tuple(dict.fromkeys(goals)), tuple(steps.values())
    planned = min(one.applies_from for one in look.revisions.all)

    def routine(day: date) -> Routine:
        there = look.revisions.on(day)
        if day < began:
            own = {one: there.step(one) or known[one] for one in old}
            if day >= planned and there.dose is not None:
                own[there.dose.id] = there.dose
            return replace(there, steps=(*own.values(), *new))
        return replace(there, steps=(*there.steps, *new))

    changes = sorted({*([began] if first < began else []), *look.revisions.days_after(first)})
    if all(routine(day) == look.revisions.on(day) for day in (first, *changes)):
        return None
    return RoutineRevised(first, routine(first), tuple(Revision(d, routine(d)) for d in changes))


def _is_near(day: date, today: date) -> bool:
    return today - LONG_AGO <= day <= today


def _place_all(item: Item, target: ToStep, revisions: Revisions, work: _Work) -> None:
    """Place the marks of an item, those with a time first, each on a time of its own."""
    ordered = sorted(item.marks, key=lambda one: (one.day, one.at is None, one.at or time()))
    used: Counter[date] = Counter()
    for mark in ordered:
        why = _place(mark, target, revisions, work, used)
        if why is not None:
            work.passed[why] += 1


def _place(
    mark: Mark, target: ToStep, revisions: Revisions, work: _Work, used: Counter[date]
) -> Why | None:
    """Make the facts of a mark, or return why there are none."""
    today = work.look.today
    if not _is_near(mark.day, today):
        return Why.TO_COME if mark.day > today else Why.LONG_AGO
    step = revisions.on(mark.day).step(target.step_id)
    if step is None:
        return Why.NOT_PLANNED
    if step.is_as_needed and not step.slots:
        return _use(mark, step, work, used)
    if not step.is_planned_on(mark.day):
        return Why.NOT_PLANNED
    routine = revisions.on(mark.day)
    key = _free(mark, step, routine, target.slot_id, work)
    if key is None:
        return Why.NO_TIME_LEFT
    work.taken.add(key)
    facts = list(_facts(mark, key, work))
    if not facts:
        return Why.THERE_ALREADY
    work.facts += facts
    work.days.add(mark.day)
    return None


def _free(
    mark: Mark, step: Step, routine: Routine, slot_id: str | None, work: _Work
) -> OccurrenceKey | None:
    """Return the occurrence of a day that lies nearest to a mark and that no mark has yet."""
    begins = work.look.moment.day_ends.before(mark.day)

    def since(at: time) -> int:
        return ((at.hour - begins.hour) * 60 + at.minute - begins.minute) % (24 * 60)

    wanted = since(mark.at) if mark.at else 0
    slots = [one for one in step.slots if slot_id in {None, one.id}]
    slots.sort(key=lambda one: abs(since(one.time_of_day(routine.anchors)) - wanted))
    keys = [OccurrenceKey(mark.day, step.id, one.id) for one in slots]
    return next((one for one in keys if one not in work.taken), None)


def _facts(mark: Mark, key: OccurrenceKey, work: _Work) -> Iterator[Fact]:
    """Yield what a mark says of an occurrence, as far as nothing is said of it yet."""
    said = by_occurrence(work.events.get(mark.day, ())).get(key, [])
    records = [one.fact for one in said if isinstance(one.fact, Ticked | Skipped)]
    if not records and mark.said is Said.DONE:
        work.count["done"] += 1
        yield Ticked(key, _inside(mark, work.look), via=VIA)
    if not records and mark.said is Said.SKIPPED:
        work.count["skipped"] += 1
        yield Skipped(key, None, via=VIA)
    note = clean(mark.note, LONGEST_NOTE)
    if note and not any(isinstance(one.fact, Noted) for one in said):
        work.count["notes"] += 1
        work.passed[Why.NOTE_SHORTENED] += len(mark.note) > LONGEST_NOTE
        yield Noted(key, note)


def _inside(mark: Mark, look: DiaryLook) -> datetime | None:
    """Return when it was done, where that lies in its own day and not ahead."""
    begins, ends = day_bounds(mark.day, look.moment.zone, look.moment.day_ends)
    at = mark.done_at
    return at if at is not None and begins <= at < ends and at <= look.moment.now else None


def _use(mark: Mark, step: Step, work: _Work, used: Counter[date]) -> Why | None:
    """Note a use of a step that is done as needed; those that an import noted before stay."""
    if mark.said is not Said.DONE:
        return Why.NOT_PLANNED
    used[mark.day] += 1
    facts = [one.fact for one in standing(work.events.get(mark.day, ()))]
    there = [one for one in facts if isinstance(one, Used) and one.step_id == step.id]
    if used[mark.day] <= sum(one.via == VIA for one in there):
        return Why.THERE_ALREADY
    work.facts.append(Used(mark.day, step.id, _inside(mark, work.look), VIA))
    work.count["done"] += 1
    work.days.add(mark.day)
    return None
