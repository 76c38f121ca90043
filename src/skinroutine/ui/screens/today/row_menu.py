"""What can be done with one occurrence: the acts a row shows as buttons, its menu, the reasons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import Enum
from functools import partial

from PySide6.QtWidgets import QMenu

from skinroutine.app.tongue import tr, translated
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.status import State, Status
from skinroutine.ui.wording import checklist, entry, guard


class Act(Enum):
    """An act a row may offer."""

    SNOOZE = "snooze"
    DONE = "done"
    DONE_AT = "done at"
    SKIP = "skip"
    WITH_FOOD = "with food"
    WITHOUT_FOOD = "without food"
    TAKE_BACK = "take back"
    NOTE = "note"
    MORE = "more than planned"


BESIDE = 2
"""How many buttons have room beside a row's words; more go beneath them."""
Do = Callable[[Act], None]
SkipFor = Callable[[SkipReason | None], None]


def buttons(state: State) -> tuple[Act, ...]:
    """Return the acts that a row has in reach: of what is due, what was left blank, of food."""
    if state.status is Status.DUE and not state.prompting.snoozed_until:
        return (Act.SNOOZE, Act.DONE)
    if state.status is Status.NOT_RECORDED:
        return (Act.DONE, Act.DONE_AT, Act.SKIP)
    if checklist.asks_about_food(state):
        return (Act.WITH_FOOD, Act.WITHOUT_FOOD)
    return ()


def words(act: Act, snooze: timedelta) -> str:
    """Return what a row's button says."""
    if act is Act.SNOOZE:
        return entry.snooze(snooze)
    return translated(
        {
            Act.DONE: entry.DONE,
            Act.DONE_AT: entry.DONE_AT_SHORT,
            Act.SKIP: entry.SKIPPED,
            Act.WITH_FOOD: entry.YES,
            Act.WITHOUT_FOOD: entry.NO,
        }
    )[act]


def fill(menu: QMenu, state: State, snooze: timedelta, do: Do, skip: SkipFor) -> None:
    """Put what makes sense for a state into an empty menu."""
    entries = [
        (state.status.is_open, Act.SNOOZE, entry.snooze(snooze)),
        (state.record is not None, Act.TAKE_BACK, tr(entry.TAKE_BACK)),
        (not state.status.is_done, Act.DONE, tr(entry.DONE)),
        (True, Act.DONE_AT, tr(entry.DONE_AT)),
        (True, Act.NOTE, tr(entry.NOTE_MENU)),
        (_may_be_more(state), Act.MORE, tr(guard.MORE_THAN_PLANNED)),
    ]
    for is_offered, act, text in entries:
        if is_offered:
            menu.addAction(text, partial(do, act))
    if state.status is not Status.SKIPPED:
        reasons(menu.addMenu(tr(entry.SKIP)), skip)


def _may_be_more(state: State) -> bool:
    """Tell whether a dose can be noted beyond the plan beside this one."""
    one = state.occurrence
    return one.step.is_dose and not one.is_extra and state.status.is_done


def reasons(menu: QMenu, skip: SkipFor) -> QMenu:
    """Put the question and the reasons of C17 into a menu, and the way past them."""
    menu.addAction(tr(checklist.REASON_QUESTION)).setEnabled(False)
    for reason, text in translated(checklist.REASONS).items():
        menu.addAction(text, partial(skip, reason))
    menu.addSeparator()
    menu.addAction(tr(entry.NO_REASON), partial(skip, None))
    return menu
