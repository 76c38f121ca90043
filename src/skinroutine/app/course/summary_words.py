"""What the page for a visit says of course, amounts and doses; copy deck C17, C48 and C50."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from skinroutine.app.course.summary_dates import days_words, full
from skinroutine.app.course.summary_facts import (
    AmountPart,
    CoursePart,
    DosePart,
    Food,
    Summary,
)
from skinroutine.app.course.summary_more import (
    dates,
    medicines,
    mood,
    notes,
    photos,
    questions,
    side_effects,
    skin_and_sun,
)
from skinroutine.app.course.summary_page import Limits, Page, Part, lines, listed_up_to, short
from skinroutine.app.course.words import FORMULATIONS
from skinroutine.app.tongue import MEDICAL, clauses, commas, mark, number, plural, tr
from skinroutine.domain.course.amounts import Amount
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Weight
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.domain.record.adherence import Count
from skinroutine.domain.record.event import SkipReason

OFTEN: Mapping[Often, str] = {
    Often.ONCE: mark("once a day"),
    Often.TWICE: mark("twice a day"),
    Often.ALTERNATE: mark("every other day"),
    Often.AS_SET: mark("at the times of the routine"),
}
REASONS: Mapping[SkipReason | None, str] = {
    SkipReason.FORGOT: mark("forgot", about="why a dose was skipped"),
    SkipReason.RAN_OUT: mark("ran out", about="why a dose was skipped"),
    SkipReason.AWAY: mark("away", about="why a dose was skipped"),
    SkipReason.SIDE_EFFECTS: mark("side effects", about="why a dose was skipped"),
    SkipReason.CHOSE_NOT_TO: mark("chose not to", about="why a dose was skipped"),
    SkipReason.TOLD_TO_PAUSE: mark("told to pause", about="why a dose was skipped"),
    SkipReason.OTHER: mark("other", about="why a dose was skipped"),
    None: mark("no reason given", about="why a dose was skipped"),
}
MOST_INITIALS = 80
"""How much of a name stands in the head."""
SO_FAR = mark(
    "Recorded so far: {mg} mg, which is {mgkg} mg/kg at {kg} kg. This is a sum of your own "
    "entries, for you and your prescriber.",
    about=MEDICAL,
)
SO_FAR_MG = mark(
    "Recorded so far: {mg} mg. This is a sum of your own entries, for you and your prescriber.",
    about=MEDICAL,
)
LD = mark("Absorica LD, counted apart: {mg} mg, which is {mgkg} mg/kg at {kg} kg.", about=MEDICAL)
LD_MG = mark("Absorica LD, counted apart: {mg} mg.", about=MEDICAL)
BEFORE = mark("Taken before using this app, as typed and in no sum here: {mg} mg.", about=MEDICAL)
BEFORE_LD = mark(
    "Absorica LD taken before using this app, as typed and in no sum here: {mg} mg.", about=MEDICAL
)
TARGET = mark("Target your prescriber gave you, as typed: {amount} {unit}.", about=MEDICAL)
ABOUT = mark(
    "A diary and reminder, not medical advice. Your leaflet, pharmacist and prescriber come first.",
    about=MEDICAL,
)
SOURCES = mark(
    "Sources for what is listed: US isotretinoin label, 2022; MHRA, 2023 and 2025; National "
    "Rosacea Society, 2023.",
    about=MEDICAL,
)


def page(summary: Summary, limits: Limits) -> Page:
    """Return the words of the page in the order of the fact base, each list within its limits."""
    return Page(
        title=tr("Course summary for a visit"),
        head=_head(summary),
        parts=(
            Part(tr("Course"), lines(_course(summary.course, summary.today, limits))),
            Part(tr("Amount recorded"), lines(_amounts(summary.amounts))),
            Part(tr("Doses"), lines(_doses(summary.doses, limits))),
            *_food(summary.doses.food),
            side_effects(summary, limits),
            *mood(summary, limits),
            *notes(summary, limits),
            dates(summary, limits),
            *medicines(summary, limits),
            skin_and_sun(summary.care, limits),
            questions(summary, limits),
            *photos(summary, limits),
        ),
        foot=_foot(summary),
    )


def _head(summary: Summary) -> tuple[str, ...]:
    covered = tr(
        "{first} to {last}", about="days", first=full(_first(summary)), last=full(summary.today)
    )
    honest = tr("Self-recorded, may be incomplete.")
    return lines((short(summary.initials, MOST_INITIALS), covered, honest))


def _first(summary: Summary) -> date:
    return min(summary.course.start, summary.today)


def _course(part: CoursePart, today: date, limits: Limits) -> Iterator[str]:
    start = full(part.start)
    if part.week:
        begun = tr("Start: {day}. Week {week}.", day=start, week=number(part.week))
    elif part.is_set:
        begun = tr("Start: {day}.", day=start)
    else:
        begun = tr("No start was typed; this diary begins on {day}.", day=start)
    if part.weeks:
        length = plural("Planned length: 1 week.", "Planned length: {n} weeks.", part.weeks)
        begun = f"{begun} {length}"
    yield begun
    if part.current is not None:
        since = full(part.current.first)
        plan = _plan(part.current, None, limits)
        yield tr("Plan now, since {day}: {plan}.", day=since, plan=plan)
    if len(part.phases) > 1:
        changes = clauses(listed_up_to(_changes(part, today, limits), limits.first))
        yield tr("Plan by dates: {changes}.", changes=changes)
    if part.first_entry is not None and part.first_entry > part.start:
        yield tr("First entry in this diary: {day}.", day=full(part.first_entry))


def _changes(part: CoursePart, today: date, limits: Limits) -> list[str]:
    found, before = [], None
    for one in part.phases:
        said = tr(
            "{day}: {plan}", about="a plan", day=full(one.first), plan=_plan(one, before, limits)
        )
        if one.first > today:
            said = tr("{what} (to come)", what=said)
        found.append(said)
        before = one
    return found


def _plan(phase: Phase, before: Phase | None, limits: Limits) -> str:
    """Return a plan in words; formulation and brand where they are others than before."""
    if phase.dosing is Dosing.PAUSED:
        return tr("paused", about="a plan")
    if phase.dosing is Dosing.STOPPED:
        return tr("stopped", about="a plan")
    amount = " + ".join(f"{_plain(one)} mg" for one in phase.strengths)
    dose = tr(
        "{amount} {often}",
        about="a dose",
        amount=amount or tr("an amount that was not typed"),
        often=tr(OFTEN[phase.often]),
    )
    is_new = before is None or _made(before) != _made(phase)
    brand = short(phase.brand, limits.name)
    made = tr(FORMULATIONS[phase.formulation]) if phase.formulation else ""
    return commas(lines((dose, made, brand) if is_new else (dose,)))


def _made(phase: Phase) -> tuple[Formulation, str]:
    return phase.formulation, phase.brand


def _amounts(part: AmountPart) -> Iterator[str]:
    recorded = part.recorded
    if recorded.taken.mg or not recorded.taken_ld.mg:
        yield _sum(SO_FAR, SO_FAR_MG, recorded.taken, part.weight)
    if recorded.taken_ld.mg:
        yield _sum(LD, LD_MG, recorded.taken_ld, part.weight)
    if part.weight is None:
        yield tr("No weight was noted, so there is no amount per kg.")
    else:
        kg, day = _plain(part.weight.kg), full(part.weight.day)
        yield tr("By the latest weight: {kg} kg, noted for {day}.", kg=kg, day=day)
    if part.before:
        yield tr(BEFORE, mg=_plain(part.before))
    if part.before_ld:
        yield tr(BEFORE_LD, mg=_plain(part.before_ld))
    if part.target is not None:
        target = part.target
        yield tr(TARGET, amount=_plain(target.amount), unit=target.unit.value)
    if recorded.beyond_plan:
        yield plural(
            "1 dose noted beyond the plan is in the sum.",
            "{n} doses noted beyond the plan are in the sum.",
            recorded.beyond_plan,
        )
    if recorded.without_amount:
        yield plural(
            "1 dose without an amount is in no sum.",
            "{n} doses without an amount are in no sum.",
            recorded.without_amount,
        )


def _sum(per_kg: str, alone: str, amount: Amount, weight: Weight | None) -> str:
    if weight is None:
        return tr(alone, mg=_plain(amount.mg))
    return tr(
        per_kg, mg=_plain(amount.mg), mgkg=_plain(amount.per_kg(weight)), kg=_plain(weight.kg)
    )


def _doses(part: DosePart, limits: Limits) -> Iterator[str]:
    if part.recent_first < part.recent_last:
        yield tr(
            "Last 28 days, {first} to {last}: {count}.",
            first=full(part.recent_first),
            last=full(part.recent_last),
            count=_taken(part.recent),
        )
    yield tr("Since the start: {count}.", count=_taken(part.whole))
    if part.not_recorded:
        blank = plural("Not recorded, 1 day", "Not recorded, {n} days", len(part.not_recorded))
        days = days_words(part.not_recorded, limits.spans)
        yield tr("{what}: {days}.", about="days on which something was so", what=blank, days=days)
    if part.reasons:
        said = (
            tr("{reason} {count}", reason=tr(REASONS[one]), count=number(count))
            for one, count in part.reasons
        )
        yield tr("Reasons for skipped doses: {reasons}.", reasons=commas(said))


def _taken(count: Count) -> str:
    taken = tr("{done} of {planned} taken", done=number(count.done), planned=number(count.planned))
    if not count.skipped:
        return taken
    skipped = plural("1 skipped", "{n} skipped", count.skipped, about="doses, beside a count")
    return commas((taken, skipped))


def _food(food: Food | None) -> tuple[Part, ...]:
    if food is None:
        return ()
    if not food.taken:
        return (Part(tr("With food"), (tr("None noted."),)),)
    said = tr(
        "{done} of {noted} doses for which it was noted, as the leaflet says.",
        done=number(food.with_food),
        noted=number(food.noted),
    )
    silent = food.taken - food.noted
    if silent:
        rest = plural(
            "1 more was taken without a word on it.",
            "{n} more were taken without a word on it.",
            silent,
        )
        said = f"{said} {rest}"
    return (Part(tr("With food"), (said,)),)


def _foot(summary: Summary) -> tuple[str, ...]:
    options = summary.options
    left_out = [
        tr(words)
        for words, is_in in (
            (mark("mood", about="left out of a summary"), options.with_mood),
            (mark("notes", about="left out of a summary"), options.with_free_text),
        )
        if not is_in
    ]
    out = tr("Left out of this page: {what}.", what=commas(left_out)) if left_out else ""
    made = tr("Made on {day} from the person\u2019s own diary.", day=full(summary.today))
    record = tr("Not a medical record.")
    return lines((f"{record} {tr(ABOUT)}", f"{made} {out}".strip(), tr(SOURCES)))


def _plain(amount: Decimal) -> str:
    """Return an amount without a mark of thousands, which another language reads as its point."""
    return f"{amount.normalize():f}"
