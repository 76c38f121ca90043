"""What is said of a dose that may have been forgotten: the person's own leaflet rule; pure.

Copy deck C14 to C16. There is no hour from which, or until which, anything is said.
"""

from __future__ import annotations

from collections.abc import Mapping

from skinroutine.app.tongue import MEDICAL, DayForm, day_words, mark, tr
from skinroutine.domain.plan.routine import ForgottenRule, Routine
from skinroutine.domain.record.status import Moment, State, Status
from skinroutine.ui.wording.editor import FORGOTTEN_RULES

ABOUT = mark("About a forgotten dose", about=MEDICAL)
RULE = mark(
    "Your leaflet rule: \u201c{rule}\u201d. Whatever the rule, don\u2019t take two doses "
    "together. Unsure? Ask a pharmacist.",
    about=MEDICAL,
)
NO_RULE = mark(
    "Please check your leaflet or ask a pharmacist what to do about this one. "
    "Don\u2019t take two doses together.",
    about=MEDICAL,
)
NOTHING_NOTED = mark(
    "Nothing noted for {date}. Taken and not logged, or not taken? Either is fine to record.",
    about=MEDICAL,
)
Rules = Mapping[str, ForgottenRule]
"""By the id of its step, what the leaflet of a dose says."""
TAKEN, NOT_TAKEN = mark("Taken\u2026", about=MEDICAL), mark("Not taken\u2026", about=MEDICAL)


def may_be_forgotten(state: State, moment: Moment) -> bool:
    """Tell whether a dose is still open after its late time, or was left blank on a past day."""
    one = state.occurrence
    if not one.step.is_dose or one.is_extra:
        return False
    if state.status is Status.DUE:
        return moment.now > one.due_at + one.step.late_after
    return state.status is Status.NOT_RECORDED


def rules(routine: Routine) -> Rules:
    """Return what a routine has of the person's leaflet."""
    return {step.id: step.forgotten for step in routine.steps if step.is_dose}


def rule(state: State, rules: Rules) -> str:
    """Return what the person's own leaflet says, as they copied it (C15), or C16.

    A past day has today's `rules`, as long as the step is planned: the leaflet is at hand now.
    """
    step = state.occurrence.step
    said = rules.get(step.id, step.forgotten)
    if said is ForgottenRule.UNSURE:
        return tr(NO_RULE)
    return tr(RULE, rule=tr(FORGOTTEN_RULES[said]))


def nothing_noted(state: State) -> str:
    """Say of a past day that nothing is noted, and that either may be recorded (C14)."""
    day = day_words(state.occurrence.key.day, DayForm.LONG)
    return tr(NOTHING_NOTED, date=day)
