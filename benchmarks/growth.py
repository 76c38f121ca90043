"""How long the questions of every day take, and how that grows with the facts in the diary.

Each diary has twelve steps a day up to today, so that 100 thousand facts are about ten years. The
week is this week with its four weeks before; the summary is of the whole course, as long as the
diary. A first answer is one to a diary that was just opened; another one comes after a tick.
"""

from __future__ import annotations

import gc
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from diaries import fill
from stage import table

from skinroutine import compose
from skinroutine.adapters.store import event_rows
from skinroutine.adapters.system import files
from skinroutine.app.course.summary_facts import SummaryOptions

TITLE = "Growth with the facts in the diary"
SLOTS, PER_DAY = 12, 26
"""Steps a day, and about how many facts are told of them."""
SIZES = (1_000, 10_000, 100_000)
ROUNDS, FEW = 21, 3
"""How often each question is asked; the summary less often."""
GOAL_MS = 10

Question = Callable[[compose.Session], object]


def measure() -> str:
    """Return the table."""
    questions: dict[str, tuple[int, Question]] = {
        "planning a day": (ROUNDS, lambda session: session.queries.day()),
        "what to remind of now": (ROUNDS, lambda session: session.queries.reminding()),
        "a week's adherence": (ROUNDS, lambda session: session.queries.week()),
        "the summary of the whole course": (FEW, summary),
    }
    found: dict[str, list[float]] = {}
    facts = []
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            profile = Path(folder, str(size))
            files.make_profile(profile, parents=False)
            with compose.open_session(profile) as session:
                fill(session, size // PER_DAY, slots=SLOTS)
                facts.append(session.store.count())
            for name, (rounds, ask) in questions.items():
                first, again = medians(profile, rounds, ask)
                found.setdefault(f"{name}, first", []).append(first)
                found.setdefault(f"{name}, again", []).append(again)
    assert all(less * 9 < more for less, more in pairwise(facts)), f"facts are {facts}"
    return report(facts, found)


def summary(session: compose.Session) -> object:
    """Return the page for a visit."""
    return compose.summaries(session).summary(SummaryOptions())


def medians(profile: Path, rounds: int, ask: Question) -> tuple[float, float]:
    """Return how long a first answer takes, and one after a tick, in ms."""
    first, again = [], []
    for _ in range(rounds):
        event_rows.event_of.cache_clear()  # a program that starts has read nothing
        with compose.open_session(profile) as session:
            first.append(timed(ask, session))
            due = session.queries.day().states[0]
            session.commands.tick(due.occurrence.key)
            again.append(timed(ask, session))
    return statistics.median(first), statistics.median(again)


def timed(ask: Question, session: compose.Session) -> float:
    """Return how long an answer takes, in ms."""
    gc.collect()
    began = time.perf_counter()
    ask(session)
    return (time.perf_counter() - began) * 1000


def report(facts: list[int], found: dict[str, list[float]]) -> str:
    """Return the table, with how many times longer each size takes than the one before."""
    rows = [
        [
            name,
            *(f"{one:.1f}" for one in times),
            *(f"{later / earlier:.1f}" for earlier, later in pairwise(times)),
        ]
        for name, times in found.items()
    ]
    head = ["question", *(f"{count} facts: ms" for count in facts), "growth", "growth"]
    told = f"The goal for the week at the most facts is {GOAL_MS} ms."
    return f"{table(head, rows)}\n\n{told}"


if __name__ == "__main__":
    print(measure())
