"""How late 100 reminders of the real program are seen on the bus, beside a bare wait and call."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from jeepney import DBusAddress, Message, new_method_call
from jeepney.io.blocking import open_dbus_connection
from stage import irregular, ratio, stage, table, utc_now, wait_until

from skinroutine import compose
from skinroutine.adapters.system import files
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Anchor, AnchorTimes, Routine, Slot, Step, StepKind
from skinroutine.domain.record.event import Reminded, Snoozed
from waiting import wait_for

from journeys.desktop import Desktop, Popup, Program

TITLE = "Lateness of reminders"
REMINDERS, REMINDER_GAPS = 100, (0.7, 1.9)
FLOOR_CALLS, FLOOR_GAPS = 30, (0.3, 0.7)
HEAD_START = timedelta(seconds=15)
"""How long the program has to start before the first reminder is due."""
PATIENCE = timedelta(seconds=10)
"""How long after the last reminder was due pop-ups are waited for."""
FLOOR_MARK = "floor"
SEED = 100


def measure() -> str:
    """Return the table, from one run on one private desktop."""
    with stage() as screen:
        program = Program(screen, screen.folder / "profile")
        due = write_diary(program.profile)
        child = program.start("--background")
        wait_for(lambda: "reminders run" in program.log(), 14, "the program starts in time")
        wait_until(due[-1] + PATIENCE)
        calls_due = call_barely(screen, like=screen.popups[0])
        assert child.poll() is None, "the program ended by itself"
        reminders = [one for one in screen.popups if not is_floor(one)]
        recorded = count_recorded(program.profile)
        assert recorded == REMINDERS, f"{recorded} of {REMINDERS} reminders are recorded"
        ours = lateness(reminders, due)
        floor = lateness([one for one in screen.popups if is_floor(one)], calls_due)
    return report(ours, floor)


def write_diary(profile: Path) -> list[datetime]:
    """Write a diary with a snooze for each of many steps; return when their reminders are due."""
    files.make_profile(profile, parents=False)
    with compose.open_session(profile) as session:
        now, today = session.clock.now(), session.queries.today()
        routine = many_steps(now.astimezone(session.clock.zone()) - timedelta(minutes=10))
        session.commands.revise(routine)
        due = irregular(now + HEAD_START, REMINDERS, REMINDER_GAPS, SEED)
        snoozes = [
            Snoozed(OccurrenceKey(today, step.id, slot.id), until)
            for step, until in zip(routine.steps, due, strict=True)
            for slot in step.slots
        ]
        session.store.append(snoozes, now, session.clock.zone_name())
    return due


def many_steps(wall: datetime) -> Routine:
    """Return a routine of care steps that all hang on getting up, at a wall time."""
    slots = (Slot("morning", Anchor.WAKE),)
    steps = (
        Step(f"step-{number:03}", StepKind.MOISTURIZER, f"Step {number:03}", slots)
        for number in range(1, REMINDERS + 1)
    )
    wake = wall.time().replace(second=0, microsecond=0)
    return Routine(tuple(steps), AnchorTimes(wake=wake))


def call_barely(screen: Desktop, *, like: Popup) -> list[datetime]:
    """Wait for an instant and call Notify, many times, with nothing else; return the instants."""
    due = irregular(utc_now() + timedelta(seconds=1), FLOOR_CALLS, FLOOR_GAPS, SEED)
    call = notify_call(like)
    with open_dbus_connection(screen.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        for instant in due:
            wait_until(instant)
            connection.send_and_get_reply(call)
    wait_for(lambda: sum(map(is_floor, screen.popups)) >= FLOOR_CALLS, 10, "the bare calls come")
    return due


def notify_call(like: Popup) -> Message:
    """Return a call of the size of one of the program's, marked in its body."""
    server = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    body = FLOOR_MARK.ljust(len(like.body), ".")
    actions: list[str] = []
    values = ("skinroutine", 0, "", like.title, body, actions, {"urgency": ("y", 1)}, 10_000)
    return new_method_call(server, "Notify", "susssasa{sv}i", values)


def is_floor(popup: Popup) -> bool:
    """Tell whether a pop-up is one of the bare calls."""
    return popup.body.startswith(FLOOR_MARK)


def count_recorded(profile: Path) -> int:
    """Count the steps of which the diary says that they were reminded, each exactly once."""
    with compose.open_session(profile) as session:
        today = session.queries.today()
        facts = [event.fact for event in session.store.about(today, today)]
    reminded = [fact.key for fact in facts if isinstance(fact, Reminded)]
    assert len(set(reminded)) == len(reminded), "a reminder is recorded twice"
    return len(reminded)


def lateness(popups: Sequence[Popup], due: Sequence[datetime]) -> list[float]:
    """Return how late each pop-up was seen (ms): the n-th in time belongs to the n-th due."""
    assert len(popups) == len(due), f"{len(popups)} pop-ups for {len(due)} instants"
    late = [
        (popup.at - instant) / timedelta(milliseconds=1)
        for popup, instant in zip(popups, due, strict=True)
    ]
    early = sum(one < 0 for one in late)
    assert early == 0, f"{early} pop-ups came before their time"
    return late


def report(ours: Sequence[float], floor: Sequence[float]) -> str:
    """Return both latenesses and how many times the floor ours is."""
    summaries = summary(ours), summary(floor)
    names = "the program's reminders", "the floor: a bare wait and call"
    rows = [
        [name, str(len(late)), *(f"{one:.1f}" for one in figures)]
        for name, late, figures in zip(names, (ours, floor), summaries, strict=True)
    ]
    rows.append(["ratio", "", *(ratio(*pair) for pair in zip(*summaries, strict=True))])
    return table(["what", "count", "median ms", "p90 ms", "p99 ms", "max ms"], rows)


def summary(late: Sequence[float]) -> list[float]:
    """Return the median, p90, p99 and the most."""
    cuts = statistics.quantiles(late, n=100, method="inclusive")
    return [cuts[49], cuts[89], cuts[98], max(late)]


if __name__ == "__main__":
    print(measure())
