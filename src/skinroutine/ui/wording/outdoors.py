"""Sunscreen again outdoors, in words (C23, F5.6): the card, and the rows that are due; pure."""

from __future__ import annotations

from datetime import timedelta

from skinroutine.app.diary.snapshots import DaySnapshot, Outdoors
from skinroutine.app.tongue import MEDICAL, clock, listed, mark, number, plural, tr
from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.starter import AGAIN_OUTDOORS
from skinroutine.domain.record.status import State, Status
from skinroutine.ui.wording import checklist
from skinroutine.ui.wording.calendar import at_zone, day_title

OUTDOORS = mark("Outdoors")
GO_OUT, COME_IN = mark("I am going outside"), mark("I am back in")
KEY = mark("Key O")
EVENING = mark("It is evening: nothing is due again today.", about=MEDICAL)
AGAIN = mark("Again, outdoors", about="a row of the checklist")


def card_words(snapshot: DaySnapshot, *, is_evening: bool) -> str:
    """Return what the card says: what it offers, since when and when again, or that it is over."""
    found = snapshot.outdoors
    if found is None:
        return ""
    if found.outing is not None:
        return _outside(snapshot, found)
    return tr(EVENING) if is_evening else _offer(found)


def _offer(found: Outdoors) -> str:
    """Say what the card is for, in the person's own interval."""
    names = listed([step.name for step in found.steps])
    every = min(step.again_outdoors for step in found.steps if step.again_outdoors is not None)
    return tr(
        "While you are outside, {step} falls due again every {length}.",
        about=MEDICAL,
        step=names,
        length=length(every),
    )


def _outside(snapshot: DaySnapshot, found: Outdoors) -> str:
    assert found.outing is not None
    zone = snapshot.moment.zone
    since = tr("Outside since {at}.", at=at_zone(found.outing.began, zone))
    return tr("{since} {again}", since=since, again=_again(snapshot, found))


def _again(snapshot: DaySnapshot, found: Outdoors) -> str:
    """Say when it is due again; C23 where it is due now."""
    due = [one for one in found.again if one.status is Status.DUE]
    if due:
        return _time_for_more(due[0])
    upcoming = [one for one in found.again if one.status.is_open]
    if not upcoming:
        return tr("Nothing is due again before the evening.", about=MEDICAL)
    first = min(upcoming, key=lambda one: one.occurrence.due_at).occurrence
    at = at_zone(first.due_at, snapshot.moment.zone)
    return tr("{step} again at {at}.", about=MEDICAL, step=first.step.name, at=at)


def _time_for_more(state: State) -> str:
    if state.occurrence.step.again_outdoors == AGAIN_OUTDOORS:
        return tr("Two hours since sunscreen. Still outdoors? Time for more.", about=MEDICAL)
    return tr("Still outdoors? Time for more.", about=MEDICAL)


def length(of: timedelta) -> str:
    """Return a length of time in words."""
    hours, minutes = divmod(int(of.total_seconds()) // 60, 60)
    if not minutes:
        return plural("hour", "{n} hours", hours, about="every ...")
    if not hours:
        return plural("minute", "{n} minutes", minutes, about="every ...")
    return tr("{hours} h {minutes} min", hours=number(hours), minutes=number(minutes))


def hint(state: State) -> str:
    """Return the second line of a row outdoors that is settled."""
    return tr(AGAIN) if state.occurrence.is_again else ""


def marked(words: str) -> str:
    """Return the second line of a row outdoors that is open."""
    return tr("{again} \u00b7 {words}", again=tr(AGAIN), words=words)


def slot_name(one: Occurrence) -> str:
    """Return what tells a row from the others of its step."""
    if one.is_again:
        return tr("again outdoors at {at}", at=clock(one.at))
    return checklist.slot_name(one)


def row_name(state: State) -> str:
    """Return what a screen reader says of a row's box."""
    one = state.occurrence
    if not one.is_again:
        return checklist.row_name(state)
    status = checklist.row_status(state)
    return tr("{step}, {slot}, {state}", step=one.step.name, slot=slot_name(one), state=status)


def about(one: Occurrence) -> str:
    """Return which occurrence outdoors a dialog is about."""
    day, at = day_title(one.key.day), clock(one.at)
    return tr("{step}, again outdoors, {at} on {day}", step=one.step.title, at=at, day=day)
