"""`skinroutine import`: its words, the preview, and what comes of it."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.imports import (
    WHY,
    FileKind,
    Foreign,
    LeaveOut,
    Parsed,
    Preview,
    Target,
    ToNew,
    ToStep,
)
from skinroutine.app.exchange.imports_csv import parse_mapping
from skinroutine.app.exchange.imports_desk import Imports, Wish
from skinroutine.domain.plan.routine import Routine

KINDS = {
    FileKind.JSON: "a diary of skinroutine",
    FileKind.LOOP: "checkmarks of Loop Habit Tracker",
    FileKind.DOSAGE: "a file of Dosage",
    FileKind.CSV: "a table",
}
NEW, LEAVE_OUT = "new", "skip"


def add_import(
    commands: argparse._SubParsersAction[Any], parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Add the command to a parser's commands."""
    found = commands.add_parser(
        "import",
        parents=list(parents),
        help="read a file into the diary; without --yes, show what would be written",
    )
    found.add_argument("file", type=Path, metavar="FILE", help="the file to read")
    found.add_argument(
        "--kind",
        choices=[one.value for one in FileKind],
        help="json: a diary of skinroutine; loop: Loop Habit Tracker's CSV or zip; "
        "dosage: Dosage's JSON; csv: a plain table; by default what the file looks like",
    )
    found.add_argument(
        "--map",
        metavar="PART=COLUMN,...",
        help="the columns of a table: day, time, step, status, note; and order=day-first",
    )
    found.add_argument(
        "--to",
        action="append",
        default=[],
        metavar="NAME=STEP",
        help="the step a habit or medicine goes to: an id, step:slot, new, or skip; repeatable",
    )
    found.add_argument("--yes", action="store_true", help="write it into the diary")


def run_import(asked: Namespace, imports: Imports) -> str:
    """Show what a file comes to, or write it, and return what to print; may raise Told."""
    if asked.map and asked.kind not in {None, FileKind.CSV.value}:
        message = f"--map means nothing for {asked.kind}. Nothing was written."
        raise WrongUse(message)
    mapping = parse_mapping(asked.map) if asked.map else None
    kind = FileKind.CSV if mapping else FileKind(asked.kind) if asked.kind else None
    given = imports.open(asked.file)
    found = imports.parse(given, Wish(kind, mapping), imports.moment())
    targets = _targets(asked.to, found, imports)
    wanted = imports.plan(found, targets)
    lines = [f"{given.name}: {KINDS[wanted.preview.kind]}", *_told(found, targets, imports)]
    lines += [f"  {line}" for line in _lines(wanted.preview)]
    if wanted.preview.is_empty:
        return "\n".join([*lines, "There is nothing in it to write."])
    if not asked.yes:
        return "\n".join([*lines, "Nothing was written yet. To write it, add --yes."])
    count = imports.write(wanted)
    return "\n".join([*lines, f"Imported: {_number(count, 'entry', 'entries')}."])


def _targets(said: Sequence[str], found: Parsed, imports: Imports) -> tuple[Target, ...]:
    """Return where each item goes: as was said, and else as is usual."""
    if not isinstance(found, Foreign):
        if said:
            message = "--to means nothing for a diary of skinroutine. Nothing was written."
            raise WrongUse(message)
        return ()
    targets = list(imports.targets(found))
    routine = imports.routine()
    names = [one.name.casefold() for one in found.items]
    for pair in said:
        name, _, goal = pair.rpartition("=")
        if name.casefold() not in names or not goal:
            known = ", ".join(one.name for one in found.items[:20])
            message = f"There is no {name or pair!r} in the file. It has: {known}."
            raise WrongUse(message)
        targets[names.index(name.casefold())] = _target(goal, routine)
    return tuple(targets)


def _target(goal: str, routine: Routine) -> Target:
    if goal in {NEW, LEAVE_OUT}:
        return ToNew() if goal == NEW else LeaveOut()
    step_id, _, slot_id = goal.partition(":")
    step = routine.step(step_id)
    if step is None or (slot_id and slot_id not in {one.id for one in step.slots}):
        slots = [f"{one.id}:{slot.id}" for one in routine.steps for slot in one.slots]
        known = ", ".join([NEW, LEAVE_OUT, *(one.id for one in routine.steps), *slots])
        message = f"There is no step {goal!r}. It can be: {known}."
        raise WrongUse(message)
    return ToStep(step_id, slot_id or None)


def _told(found: Parsed, targets: Sequence[Target], imports: Imports) -> Iterator[str]:
    """Yield where each item goes."""
    if not isinstance(found, Foreign):
        return
    routine = imports.routine()
    for item, target in zip(found.items, targets, strict=True):
        yield f"  {item.name} -> {_goal(target, routine)}"


def _goal(target: Target, routine: Routine) -> str:
    if isinstance(target, ToStep):
        step = routine.step(target.step_id)
        name = step.title if step else target.step_id
        return f"{name}, {target.slot_id}" if target.slot_id else name
    return "a step of its own" if isinstance(target, ToNew) else "left out"


def _lines(preview: Preview) -> Iterator[str]:
    if preview.first is not None and preview.last is not None:
        yield f"from {preview.first.isoformat()} to {preview.last.isoformat()}"
    numbers = (
        (preview.facts if preview.kind is FileKind.JSON else 0, "entry", "entries"),
        (preview.done, "time done", "times done"),
        (preview.skipped, "time skipped", "times skipped"),
        (preview.notes, "note", "notes"),
        (preview.photos, "photo", "photos"),
        (len(preview.steps), "new step", "new steps"),
    )
    for count, one, many in numbers:
        if count:
            yield _number(count, one, many)
    if preview.replaces_routine:
        yield "the routine this diary began with gives way to the imported one"
    if preview.merges:
        yield "the diary has entries already; they all stay"
    for why, count in preview.passed:
        yield f"passed over: {count} {WHY[why]}"
    if preview.example:
        yield f"the first that could not be read: {preview.example}"


def _number(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
