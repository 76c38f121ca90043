"""Hundreds of damaged files of each kind: a sentence or a sound preview, and nothing written."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.exchange.import_bench import LOOP, PLAIN, TABLE, Bench, a_diary, dosage
from app.exchange.test_imports_json import assert_is_sentence, fill
from making import MONDAY, wall
from skinroutine.app.errors import Told
from skinroutine.app.exchange.imports import Import
from skinroutine.app.exchange.imports_text import json_object

EACH = 120
"""How many files are made of each kind of file."""
BITS = (
    "", "\0", "\ud800", "NaN", "1e999", "-1", "9" * 400, "null", "[]", "{}", '"', ",", ";", "\n",
    "../../etc/passwd", "=cmd|' /C calc'!A0", "0000-00-00", "9999-12-31", "\u202e", "\u2028",
    "0001-01-01", "true", "\ufeff",
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 2**63, 10**400, 1.5, "", "x", "\ud800", "9999-12-31", "0001-01-01", "../x",
    "2026-11-02", "2026-11-02T10:00:00", [], {}, [None], {"a": {}}, "=1+1", "x" * 3000, "1e999",
)  # fmt: skip


def damaged_text(text: str, dice: random.Random) -> str:
    """Return a text that was cut, or that has other bits in it."""
    place, end = sorted((dice.randrange(len(text) + 1), dice.randrange(len(text) + 1)))
    return dice.choice(
        (
            text[:place],
            text[place:],
            text[:place] + text[end:],
            text[:place] + dice.choice(BITS) + text[place:],
            text[:place] + dice.choice(BITS) + text[place + 3 :],
            text + text,
        )
    )


def damaged_value(value: Any, dice: random.Random) -> Any:
    """Return JSON with one value in it replaced, taken out, or named otherwise."""
    if dice.random() < 0.12 or not isinstance(value, dict | list) or not value:
        return dice.choice(VALUES)
    if isinstance(value, list):
        place = dice.randrange(len(value))
        return [damaged_value(one, dice) if n == place else one for n, one in enumerate(value)]
    name = dice.choice(sorted(value))
    if dice.random() < 0.1:
        return {one: inner for one, inner in value.items() if one != name}
    if dice.random() < 0.05:
        return {**value, dice.choice(("more", "", "id", "day")): dice.choice(VALUES)}
    return {**value, name: damaged_value(value[name], dice)}


def _of_text(text: str) -> Callable[[random.Random], str]:
    return lambda dice: damaged_text(text, dice)


def _of_json(text: str) -> Callable[[random.Random], str]:
    found = json.loads(text)
    return lambda dice: json.dumps(damaged_value(found, dice))


def _of_zip(dice: random.Random) -> dict[str, str]:
    texts = dict(LOOP)
    for _ in range(dice.randint(1, 3)):
        name = dice.choice(sorted(texts))
        texts[name] = damaged_text(texts[name], dice)
    return texts


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a diary as it is exported."""
    with a_diary(tmp_path_factory.mktemp("first")) as bench:
        fill(bench)
        return bench.export()


@pytest.mark.parametrize(
    "kind", ["our text", "our json", "loop zip", "loop table", "dosage text", "dosage json", "csv"]
)
def test_damaged_files_come_to_a_sentence_or_to_a_sound_preview(
    tmp_path: Path, exported: str, kind: str
) -> None:
    """Reading writes nothing; what is accepted can be written, and the diary read afterwards."""
    make = {
        "our text": _of_text(exported),
        "our json": _of_json(exported),
        "loop zip": _of_zip,
        "loop table": _of_text(TABLE),
        "dosage text": _of_text(json.dumps(dosage())),
        "dosage json": _of_json(json.dumps(dosage())),
        "csv": _of_text(PLAIN),
    }[kind]
    dice = random.Random(f"skinroutine {kind}")  # noqa: S311 - the same files each time
    refused, accepted = 0, []
    with a_diary(tmp_path / "diary", wall(MONDAY, 8) + timedelta(days=9)) as bench:
        before = bench.events()
        for _ in range(EACH):
            text = make(dice)
            plan = _planned(bench, text)
            refused += plan is None
            accepted += [text] if plan else []
        assert (bench.events(), bench.shelf.photos) == (before, {})
        for text in accepted:
            plan = _planned(bench, text)
            if plan is not None:
                bench.imports.write(plan)
            _look(bench)
    assert refused + len(accepted) == EACH
    assert refused > 0


def _planned(bench: Bench, text: Any) -> Import | None:
    try:
        return bench.plan(text)
    except Told as told:
        assert_is_sentence(str(told))
        return None


def _look(bench: Bench) -> None:
    """Ask the diary what the window asks."""
    bench.queries.day()
    bench.queries.week()
    bench.queries.month()
    bench.queries.states(MONDAY, MONDAY)
    json_object(bench.export())
