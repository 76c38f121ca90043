"""A made course of 24 weeks, and one with far too much on it, for the page of a visit."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from making import wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.summary import Summary, SummaryOptions
from skinroutine.app.course.summary_query import SummaryQueries
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.settings import Settings
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course, Target, Weight
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Anchor, FoodRule, Slot, Step, StepKind
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.course_facts import (
    DateSaved,
    DayNoted,
    MoodNoted,
    PhotoKept,
    QuestionAsked,
    SignRated,
)
from skinroutine.domain.record.event import Fact, Noted, Skipped, SkipReason, Ticked, Used
from skinroutine.domain.record.signs import Mood, Severity, Sign

from fakes import FixedClock

START, TODAY = date(2026, 6, 9), date(2026, 11, 24)
STEP_UP, PAUSE, OTHER_BRAND = date(2026, 7, 7), date(2026, 8, 4), date(2026, 8, 18)
BLANK = {date(2026, 6, 20), *(date(2026, 7, n) for n in (10, 11, 12)), date(2026, 11, 3)}
SKIPPED: dict[date, SkipReason | None] = {
    date(2026, 9, 1): SkipReason.AWAY,
    date(2026, 9, 2): SkipReason.TOLD_TO_PAUSE,
    date(2026, 10, 5): None,
}
PLAN = (
    Phase(START, (Decimal(20),), Often.ONCE, formulation=Formulation.CONVENTIONAL, brand="Brand A"),
    Phase(
        STEP_UP,
        (Decimal(20), Decimal(10)),
        Often.ONCE,
        formulation=Formulation.CONVENTIONAL,
        brand="Brand A",
    ),
    Phase(PAUSE, (Decimal(20), Decimal(10)), Often.ONCE, Dosing.PAUSED),
    Phase(
        OTHER_BRAND,
        (Decimal(16),),
        Often.ONCE,
        formulation=Formulation.ABSORICA_LD,
        brand="Brand B",
    ),
)
COURSE = Course(
    START,
    24,
    (Weight(START, Decimal(64)), Weight(date(2026, 9, 8), Decimal(62))),
    before=Decimal(600),
    before_ld=Decimal(80),
    target=Target(Decimal(130)),
    initials="J. D.",
    medicines="Vitamin D 1000 IU",
    procedures="Dentist in January",
    has_programme=True,
)
LONG_WORD = "Unbreakable" * 5 + "12345"
EVERYTHING = SummaryOptions(with_mood=True, with_free_text=True, with_programme=True)


def days(first: date = START, last: date = TODAY) -> list[date]:
    """Return the days from one to another, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def begin(store: SqliteStore, clock: FixedClock) -> CourseCommands:
    """Begin a diary at the start of the course, with a leaflet that says with food."""
    clock.instant = wall(START, 7)
    Commands(store, clock).start_diary(lambda: default_routine().with_food_rule(FoodRule.WITH_FOOD))
    return CourseCommands(store, clock)


def write(store: SqliteStore, facts: list[Fact]) -> None:
    """Append facts as of the last day."""
    store.append(facts, wall(TODAY, 19), "Europe/Berlin")


def ask(store: SqliteStore, clock: FixedClock, options: SummaryOptions | None = None) -> Summary:
    """Ask for the summary on the last day at 18:00, with the dose still to come."""
    clock.instant = wall(TODAY, 18)
    return SummaryQueries(store, clock, Settings()).summary(options or SummaryOptions())


def made_course(store: SqliteStore, clock: FixedClock) -> None:
    """Fill a diary: two changes, a pause, two brands, five blank days and three skipped."""
    begin(store, clock).set_plan(PLAN, lambda _: COURSE)
    paused = set(days(PAUSE, OTHER_BRAND - timedelta(days=1)))
    facts: list[Fact] = []
    for day in days(last=TODAY - timedelta(days=1)):
        if day not in paused | BLANK:
            facts.append(_dose(day))
        key = OccurrenceKey(day, "moisturizer", "morning")
        facts.append(Ticked(key, None) if day.day % 2 else Skipped(key, None))
    facts += [*_signs(), *_saved()]
    facts += [QuestionAsked(f"q{n}", TODAY, f"Question number {n}?") for n in range(1, 8)]
    write(store, facts)


def _dose(day: date) -> Fact:
    key = OccurrenceKey(day, "dose", "dinner")
    if day in SKIPPED:
        return Skipped(key, SKIPPED[day])
    with_food = None if day.month == 11 else day.day != 1
    return Ticked(key, datetime.combine(day, time(18), UTC), with_food)


def _signs() -> list[Fact]:
    july = date(2026, 7, 3)
    return [
        SignRated(july, Sign.DRY_LIPS.value, Severity.MILD),
        SignRated(date(2026, 7, 20), Sign.DRY_LIPS.value, Severity.SEVERE, "Balm from a tin"),
        SignRated(date(2026, 11, 20), Sign.DRY_LIPS.value, Severity.MODERATE),
        SignRated(july, Sign.NOSEBLEED.value, Severity.MILD),
        SignRated(date(2026, 8, 1), Sign.NOSEBLEED.value, Severity.NONE),
        SignRated(july, Sign.LOW_MOOD.value, Severity.MODERATE),
        SignRated(date(2026, 7, 30), Sign.SUNBURN.value, Severity.MILD),
        SignRated(date(2026, 7, 31), Sign.SUNBURN.value, Severity.MILD),
        SignRated(july, "Knees hurt on stairs", Severity.MODERATE),
        MoodNoted(date(2026, 7, 4), Mood.OKAY),
        MoodNoted(date(2026, 7, 9), Mood.LOW),
        DayNoted(july, "Slept badly after the party"),
        Noted(OccurrenceKey(july, "dose", "dinner"), "With pasta"),
        PhotoKept(date(2026, 6, 9), "a.jpg"),
        PhotoKept(date(2026, 9, 9), "b.jpg"),
    ]


def _saved() -> list[Fact]:
    kinds = DateKind
    return [
        DateSaved(KeyDate("a", kinds.BLOOD_TEST, date(2026, 9, 7), "Blood test")),
        DateSaved(KeyDate("b", kinds.VISIT, date(2026, 11, 30), "Dr. Ash", time(10, 30), "Bus 4")),
        DateSaved(KeyDate("c", kinds.PROGRAMME_TEST, date(2026, 11, 28), "Monthly")),
        DateSaved(KeyDate("d", kinds.OWN, date(2026, 10, 10), "Eye check")),
    ]


def crowded_course(store: SqliteStore, clock: FixedClock, brand: str = "Brand " * 12) -> None:
    """Fill a diary with more than a page holds, in long words and long sentences."""
    commands = begin(store, clock)
    plan = [
        Phase(
            START + timedelta(days=5 * n),
            (Decimal(10 + n), Decimal(20), Decimal("2.5")),
            Often.TWICE if n % 2 else Often.ALTERNATE,
            formulation=Formulation.ABSORICA_LD if n % 3 else Formulation.CONVENTIONAL,
            brand=f"{brand}{n}",
        )
        for n in range(31)
    ]
    long = "A sentence that goes on and on about this and that. " * 20
    course = replace(
        COURSE,
        initials="Maximiliana Theodora " * 5,
        medicines=("Something " * 50)[:200],
        procedures=("Procedure " * 50)[:200],
    )
    commands.set_plan(plan, lambda _: course)
    clock.instant = wall(START, 8)
    Commands(store, clock).change_routine(
        lambda routine: replace(
            routine,
            steps=(
                *routine.steps,
                *(_care_step(n) for n in range(12)),
                Step("nose", StepKind.NOSE, "Nose balm " * 12, (), is_as_needed=True),
            ),
        )
    )
    signs = [
        *(one.value for one in Sign),
        *(
            f"{n} my own words for this effect, sixty characters long exactly"[:60]
            for n in range(5)
        ),
        *(f"{n}{LONG_WORD}"[:60] for n in range(5)),
    ]
    facts: list[Fact] = []
    for place, day in enumerate(days()):
        facts += [
            SignRated(day, one, Severity(place % 4), f"{n} {long}"[:900])
            for n, one in enumerate(signs)
            if (place + n) % 9 == 0
        ]
        facts += [MoodNoted(day, list(Mood)[place % 5]), DayNoted(day, f"{place} {long}")]
        facts += [Used(day, "nose", None)]
        if place % 3:
            facts.append(PhotoKept(day, f"{place}.jpg"))
    for n in range(30):
        facts.append(
            DateSaved(
                KeyDate(
                    f"d{n}", list(DateKind)[n % 5], START + timedelta(days=9 * n), f"Date {n} " * 9
                )
            )
        )
    facts += [QuestionAsked(f"q{n}", TODAY, f"{n} {long}") for n in range(12)]
    write(store, facts)


def _care_step(n: int) -> Step:
    return Step(
        f"s{n}",
        StepKind.OTHER,
        f"{n} A name as long as a name may be {LONG_WORD} " * 2,
        (Slot("a", Anchor.WAKE),),
    )


MEDICINES = ("Vitamin D 1000 IU, omega 3, a nasal spray; " * 6)[:200].strip()


def full_course(store: SqliteStore, clock: FixedClock) -> None:
    """Fill a diary with as much as a page should hold: twelve side effects and thirty changes."""
    plan = [
        Phase(START + timedelta(days=5 * n), (Decimal(10 if n % 2 else 40),), Often.ONCE)
        for n in range(31)
    ]
    commands = begin(store, clock)
    commands.set_plan(plan, lambda _: replace(COURSE, medicines=MEDICINES))
    signs = [
        Sign.DRY_LIPS.value,
        Sign.EYES.value,
        *(f"{n} {'a name in sixty signs, ' * 4}"[:60].strip() for n in range(10)),
    ]
    facts: list[Fact] = [SignRated(START, one, Severity.MILD, "Balm") for one in signs]
    facts += [QuestionAsked(f"q{n}", TODAY, f"A question, number {n}?") for n in range(5)]
    write(store, [*facts, *_saved()])
