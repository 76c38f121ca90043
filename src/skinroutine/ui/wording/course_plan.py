"""The plan of the dose and what is told around it, in the words of its editor; pure."""

from __future__ import annotations

from datetime import date

from skinroutine.app.tongue import MEDICAL, commas, mark, number, tr
from skinroutine.domain.course.dose_plan import Often
from skinroutine.domain.plan.course import TargetUnit
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.ui.wording.course import day_name

TITLE = mark("Your plan, as on the label")
START, WEEKS = mark("First day of the course"), mark("Planned length")
WEEKS_UNIT, UNSAID = mark("weeks", about="after a number field"), mark("not said")
THE_DOSE = mark("The dose, by dates")
DOSE_NOTE = mark(
    "One entry for the first day, and one for each change your prescriber made. Past days get the "
    "amounts said here; your ticks stay as they are."
)
ADD_CHANGE, CHANGE, REMOVE_CHANGE = (
    mark("Add a change"),
    mark("Change", about="a button"),
    mark("Remove this change"),
)
CLOSE_CHANGE = mark("Close", about="a button: an entry of the plan")
FROM, DOSING = mark("From"), mark("From then on")
STRENGTHS = mark("Capsules of one dose", about=MEDICAL)
STRENGTHS_HINT = mark("As on the label: 20 + 10", about=MEDICAL)
ADD_STRENGTH = mark("Add a capsule by its strength", about=MEDICAL)
OFTEN, FORMULATION, BRAND = mark("How often"), mark("Kind of capsule"), mark("Brand")
KIND_NOTE = mark("It is on the box or in the leaflet.", about="the kind of capsule")
BRAND_HINT = mark("As on the box")
DOSINGS = {
    Dosing.TAKING: mark("taken", about="the dose in a plan"),
    Dosing.PAUSED: mark("paused", about="the dose in a plan"),
    Dosing.STOPPED: mark("ended", about="the dose in a plan"),
}
OFTENS = {
    Often.ONCE: mark("once a day", about=MEDICAL),
    Often.TWICE: mark("twice a day", about=MEDICAL),
    Often.ALTERNATE: mark("every other day", about=MEDICAL),
    Often.AS_SET: mark("as the routine says", about="how often a dose is taken"),
}
FORMULATIONS = {
    Formulation.UNSAID: mark("not said", about="a formulation"),
    Formulation.CONVENTIONAL: mark("ordinary (conventional)", about=MEDICAL),
    Formulation.ABSORICA: mark("Absorica", about=MEDICAL),
    Formulation.ABSORICA_LD: mark("Absorica LD", about=MEDICAL),
    Formulation.OTHER: mark("another kind", about="a formulation"),
}
WEIGHTS = mark("Weight")
WEIGHTS_NOTE = mark("For mg per kg. The latest one is used, and it is named beside the number.")
KG, WEIGHED_ON, REMOVE_WEIGHT = mark("kg"), mark("Weighed on"), mark("Remove this weight")
ADD_WEIGHT = mark("Add a weight")
EARLIER = mark("Before this diary")
BEFORE = mark("Taken before using skinroutine, in mg")
BEFORE_LD = mark("The same of Absorica LD, in mg", about=MEDICAL)
TARGET = mark("Target my prescriber gave me", about=MEDICAL)
UNIT = mark("Given in", about="before a unit: mg or mg/kg")
UNITS = {TargetUnit.MG_PER_KG: mark("mg/kg"), TargetUnit.MG: mark("mg", about="a unit")}
FOR_SUMMARY = mark("For your visit summary")
INITIALS = mark("Initials or a name, if you like")
MEDICINES = mark("Other medicines and supplements")
PROCEDURES = mark("Procedures planned")
MORE = mark("Reminders and lists")
PROGRAMME = mark("I am in a pregnancy prevention programme", about=MEDICAL)
PROGRAMME_NOTE = mark(
    "Then the list for after the last capsule also names what goes with the programme."
)
AFTER = mark("Show the weeks after the last capsule", about=MEDICAL)
AFTER_NOTE = mark("A list of what carries on, once the plan says that the dose has ended.")
NOTICE = mark("Remind me before the last capsule counted", about=MEDICAL)
NOTICE_DAYS, NOTICE_UNIT = (
    mark("Days before the last capsule"),
    mark("days before", about="after a number field"),
)
LOOK_ABOVE = mark("Something above is still to be put right.")
HOW_TO_WRITE = mark("Write a number such as 62 or 62.5, without a mark between thousands.")
FROM_TO = mark("A number from {least} to {most}.")
ABOVE_ZERO = mark("A number above 0 and up to {most}.")
TWICE_ONE_DAY = mark("Another entry has this day already. Choose another one.")
BEFORE_START = mark("This day lies before the first day of the course.")
AHEAD = mark("This day has not come yet.")


def phase(first: date, today: date, what: str, *, is_first: bool) -> str:
    """Return one entry of the plan in a line."""
    day = day_name(first, today)
    if is_first:
        return tr("From the start, {day}: {what}", about="a plan", day=day, what=what)
    return tr("From {day}: {what}", about="a plan", day=day, what=what)


def what(dosing: Dosing, strengths: str, often: Often, formulation: Formulation, brand: str) -> str:
    """Return what is planned in one entry, as it is typed."""
    if dosing is not Dosing.TAKING:
        return tr(DOSINGS[dosing])
    said = strengths.strip()
    amount = (
        tr("{strengths} mg", about="capsules of a dose", strengths=said)
        if said
        else tr("amount not said")
    )
    has_name = formulation not in {Formulation.UNSAID, Formulation.OTHER}
    kinds = (brand.strip(), tr(FORMULATIONS[formulation]) if has_name else "")
    return commas(one for one in (amount, tr(OFTENS[often]), *kinds) if one)


def change_name(line: str) -> str:
    """Return what a screen reader hears of the button that opens an entry."""
    return tr("Change: {entry}", entry=line)


def remove_name(line: str) -> str:
    """Return what a screen reader hears of the button that removes an entry."""
    return tr("Remove: {entry}", entry=line)


def strength(value: str) -> str:
    """Return a strength as a menu offers it."""
    return tr("{strength} mg", strength=value)


def weight_name(place: int) -> str:
    """Return the name of the field of one weight, counted from 1."""
    return tr("Weight {place} in kg", place=number(place))
