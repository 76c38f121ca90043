"""Nothing the terminal prints says what must never be said; what is seeded in it is found."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from skinroutine import compose
from skinroutine.app import tongue
from skinroutine.app.course import red_flags
from skinroutine.app.errors import Told
from skinroutine.cli import arguments, run

from cli.terminal import Terminal
from fakes import FixedClock
from ui.never_say_screen import Said, a_full_diary, broken_on_screen
from ui.never_say_walk import Seeded, parts

ACTS = (
    ("done", "Isotretinoin", "--with-food", "yes"),
    ("done", "Isotretinoin"),
    ("note", "Isotretinoin", "With pasta"),
    ("skip", "Sunscreen", "--reason", "forgot"),
    ("skip", "Isotretinoin", "--date", "2026-11-04"),
    ("snooze", "Lip balm"),
    ("used", "Eye drops"),
    ("outside",),
    ("inside",),
    ("pause",),
    ("resume",),
    ("undo",),
    ("settings", "--text", "discreet"),
    ("routine", "--dinner", "18:30"),
    ("done", "Nothing of the kind"),
    ("today", "--date", "tomorrow"),
)
COMPOSED = [
    re.compile(one)
    for one in (
        r"^(date:)?blood-test(:[\w-]+)?$",  # the name of a kind of date, for a machine or typed
        r"^low-mood$",  # the name of a sign
        r"(?<=, )low-mood(?=, )",
        r"^absorica-ld$",  # the name of a formulation
        r"^(Text size +)\d+ %$",
        r"^(Taken before this diary of )Absorica LD(, as typed and in no sum here: \d+ mg)$",
        r"^( +)Absorica LD( \d+ mg: \d+ capsules)$",
        r"^( +(?:\d+ +)?\d{4}-\d\d-\d\d +)Blood test(?=[,;]|$)",
        r"^( +)Low mood(: \w+)$",
    )
]
"""What is put together in the terminal and allowed there, to the letter; the groups are seen."""
ELSEWHERE = {
    *("backup", "backups", "delete-everything", "doctor", "licences"),
    *("lock", "phone", "recover", "restore"),
}
"""Commands that are carried out before a diary is open."""


@pytest.fixture
def full(tmp_path: Path, clock: FixedClock) -> Iterator[Terminal]:
    """Yield the terminal of a diary with everything in it."""
    folder = tmp_path / "full"
    folder.mkdir()
    with a_full_diary(folder, clock) as desk:
        yield Terminal(desk.session, desk.clock)


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    """Let the next test speak English again."""
    yield
    tongue.speak()


def parsers(
    one: argparse.ArgumentParser, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    """Yield each command, with the words that lead to it, and the program's own parser."""
    yield path, one
    for action in one._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield from parsers(inner, (*path, name))


def helped() -> Iterator[Said]:
    """Yield each text of the help: of the program, of each command and of each of its options."""
    for path, one in parsers(arguments._parser()):
        where = " ".join(("help", *path))
        yield where, one.description or ""
        for action in one._actions:
            yield where, action.help or ""
            yield from ((where, text) for text in action.option_strings)
            if isinstance(action, argparse._SubParsersAction):
                yield from ((where, each.help or "") for each in action._choices_actions)
            yield from ((where, str(each)) for each in action.choices or ())


def said(full: Terminal, *words: str) -> Iterator[Said]:
    """Yield each line, or each part of JSON, that a command line prints or is refused with."""
    where = " ".join(words)
    try:
        printed = full.says(*words)
    except Told as told:
        yield f"{where} (refused)", str(told)
        return
    kind = "json" if "--json" in words else "text"
    yield from ((where, part) for part in parts(kind, printed))


def printed(full: Terminal, folder: Path) -> Iterator[Said]:
    """Yield what each command prints, as text and as JSON, and what the acts answer."""
    for act in ACTS:
        yield from said(full, *act)
    for path, _ in parsers(arguments._parser()):
        if path and path[0] not in ELSEWHERE:
            yield from said(full, *path)
            yield from said(full, *path, "--json")
    table = folder / "table.csv"
    table.write_text("date,habit,status\n2026-10-01,Lip balm,done\n", encoding="utf-8")
    yield from said(full, "import", str(table))


def test_no_help_breaks_a_rule() -> None:
    """Neither a description, nor a command, nor an option, nor a choice of it."""
    found = list(helped())
    assert len(found) > 100
    assert broken_on_screen(found, COMPOSED) == []


def test_nothing_printed_breaks_a_rule(full: Terminal, tmp_path: Path) -> None:
    """Every command, as text and as JSON, and every refusal keep to the list."""
    found = list(printed(full, tmp_path))
    assert broken_on_screen(found, COMPOSED) == []
    answered = {where.split()[0] for where, _ in found if not where.endswith("(refused)")}
    assert answered >= {"today", "week", "routine", "reminders", "settings", "done", "import"}
    assert any(where.endswith("(refused)") for where, _ in found)


def test_a_forbidden_help_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put into the help, it is found there."""
    monkeypatch.setattr(arguments, "DESCRIPTION", "Well done")
    assert broken_on_screen(helped(), COMPOSED) == ["help: 'Well done' breaks [6]"]


def test_a_forbidden_answer_is_seen(full: Terminal) -> None:
    """Put into what is printed, it is found there."""
    tongue.speak(Seeded({str(red_flags.C44): "You are not pregnant"}))
    assert broken_on_screen(said(full, "signs"), COMPOSED) != []


def test_a_forbidden_answer_of_an_act_is_seen(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Put into what an act answers, it is found there."""
    monkeypatch.setattr(run, "NOTHING_TO_UNDO", "You failed to do anything.")
    with compose.open_session(tmp_path, clock=clock) as session:
        found = list(said(Terminal(session, clock), "undo"))
    assert broken_on_screen(found, COMPOSED) == ["undo: 'You failed to do anything.' breaks [7]"]
