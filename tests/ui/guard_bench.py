"""A dose twice a day in the program's window, and short ways to answer its guard."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QDialog

from skinroutine.domain.plan.routine import Anchor, FoodRule, Slot
from skinroutine.domain.record.event import Ticked, Used
from skinroutine.ui.screens.today.guard_dialog import GuardDialog
from skinroutine.ui.shell.application import Program

from ui.days import DOSE, TODAY, key
from ui.desk import Desk, button, click
from ui.today_bench import ADialog, plan_since_monday, step_of

LEAVE, OTHER, NOTE = "Don\u2019t note it", "It was at another time\u2026", "Note it as well"
MORNING = key("dose", "morning")
"""Due at 08:00; DOSE is due at 19:00, and half way between them is 13:30."""


def plan_twice(desk: Desk, *more: Slot, food: FoodRule = FoodRule.UNSURE) -> None:
    """Let 20 mg be planned at waking and with dinner, on every day of the diary."""
    step = step_of(desk, "dose")
    slots = (Slot("morning", Anchor.WAKE), *more, *step.slots)
    plan_since_monday(desk, replace(step, slots=slots, strengths=(Decimal(20),), food=food))


def dialogs(program: Program) -> list[QDialog]:
    """Return the dialogs that are open in the window, oldest first."""
    return [one for one in program.window.findChildren(QDialog) if one.isVisible()]


def the_dialog(program: Program, kind: type[ADialog]) -> ADialog:
    """Return the one dialog of a kind that is open in the window."""
    (found,) = (one for one in dialogs(program) if isinstance(one, kind))
    return found


def asked(program: Program) -> GuardDialog:
    """Return the question that is open."""
    return the_dialog(program, GuardDialog)


def answer(program: Program, words: str) -> None:
    """Answer the question that is open."""
    click(button(asked(program), words))


def doses(desk: Desk) -> list[Ticked | Used]:
    """Return today's facts about doses, oldest first."""
    facts = [event.fact for event in desk.session.store.about(TODAY, TODAY)]
    return [
        fact
        for fact in facts
        if (isinstance(fact, Ticked) and fact.key.step_id == DOSE.step_id)
        or (isinstance(fact, Used) and fact.step_id == DOSE.step_id)
    ]
