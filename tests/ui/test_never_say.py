"""No text of the window, the terminal or the reminders says what must never be said."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import skinroutine
from collector import translations

from ui.never_say import ALLOWED, PATTERNS, broken_rules

PACKAGE = Path(skinroutine.__file__).parent
FOLDERS = ("ui", "cli", "app", "adapters")
WITHOUT_WORDS = {"migrations.py", "routine_codec.py", "sheet.py"}
"""Modules whose strings are all for a machine."""
LOG = {"debug", "info", "warning", "error", "critical", "exception"}


def docstrings(tree: ast.AST) -> set[ast.AST]:
    """Return every string that stands alone as a statement: docstrings, also of constants."""
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def log_words(tree: ast.AST) -> set[ast.AST]:
    """Return every string that goes to the log, which is not for the person."""
    return {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in LOG
        for argument in node.args
        for inner in ast.walk(argument)
    }


def strings() -> Iterator[tuple[str, str]]:
    """Yield where it stands and what it says, of every string the program may show."""
    for folder in FOLDERS:
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            if path.name in WITHOUT_WORDS:
                continue
            tree = ast.parse(path.read_text(encoding="utf-8"))
            left_out = docstrings(tree) | log_words(tree)
            for node in ast.walk(tree):
                if (
                    isinstance(node, ast.Constant)
                    and isinstance(node.value, str)
                    and node not in left_out
                ):
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node.value


def texts() -> Iterator[tuple[str, str]]:
    """Yield where it stands and what it says, of every text that translators are given.

    They are in English what a person reads, and what stays where a translation is not checked.
    """
    for text, where in translations.collected().items():
        yield where, text.text
        if text.one is not None:
            yield where, text.one


def test_no_text_for_translators_breaks_a_rule() -> None:
    """Every text of reminders and window keeps to the list, those of the domain among them."""
    found = dict(texts())
    broken = [
        f"{where}: {text!r} breaks {rules}"
        for where, text in texts()
        if (rules := broken_rules(text))
    ]
    assert broken == []
    assert {where.split("/")[0] for where in found} <= {"app", "domain", "ui"}
    assert len(found) > 300


def test_no_string_breaks_a_rule() -> None:
    """Every string constant keeps to the list, but for the sentences allowed with a reason."""
    broken = [
        f"{where}: {text!r} breaks {rules}"
        for where, text in strings()
        if (rules := broken_rules(text))
    ]
    assert broken == []


def test_the_strings_of_the_program_are_found() -> None:
    """The search sees sentences of each folder, among them those of the copy deck."""
    found = dict(strings())
    said = set(found.values())
    assert "What got in the way?" in said
    assert "{at}. Heading out? Sunscreen first: SPF 30 or more, clouds or not." in said
    assert "There is nothing to take back." in said
    assert {where.split("/")[0] for where in found} == set(FOLDERS)
    assert len(said) > 300


def test_every_allowed_sentence_is_still_there() -> None:
    """The allowlist holds no sentence that the program no longer says."""
    said = "\n".join(text for _, text in strings())
    assert [sentence for sentence in ALLOWED if sentence not in said] == []


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (1, "You could increase your dose."),
        (1, "Please stop taking it."),
        (2, "Take it now."),
        (2, "Never double up: it is within 12 hours."),
        (2, "Catch up tonight"),
        (3, "You have 400 mg left."),
        (3, "Goal reached"),
        (3, "You can stop on Friday"),
        (4, "That is normal."),
        (4, "It is safe."),
        (4, "Nothing to worry about"),
        (5, "You may have a mild depression"),
        (5, "Poor adherence"),
        (6, "80 % is good enough"),
        (6, "Well done"),
        (7, "You broke your streak."),
        (7, "Missed"),
        (7, "2 failed"),
        (7, "Only 3 of 7"),
        (7, "Forgot again?"),
        (8, "A cure, guaranteed"),
        (9, "No protection needed today"),
        (10, "Safe to drink"),
        (11, "You don't need contraception"),
        (12, "It causes suicide"),
        (13, "Your results are fine"),
        (14, "The 30-day rule"),
        (15, "Take with at least 20 grams of fat"),
        (16, "Any brand will do"),
        (17, "Drink more water"),
        (18, "Laser is fine now"),
        (19, "Clinically proven"),
        (20, "How is your mood?"),
        (21, "See https://example.com"),
        (22, "\N{PILL} Time for your dose"),
        (22, "Warning"),
        (23, "Noted!"),
    ],
)
def test_each_rule_is_seen(rule: int, text: str) -> None:
    """Each rule of the list finds what it forbids."""
    assert rule in broken_rules(text)


def test_every_rule_has_its_example() -> None:
    """The rules are numbered as in the fact base, from 1 to 23."""
    assert set(PATTERNS) == set(range(1, 24))


@pytest.mark.parametrize(
    "text",
    [
        "A diary and reminder, not medical advice.",
        "26 of 28, 3 skipped",
        "Not recorded",
        "With food, as your leaflet says",
        "Due 12 minutes ago",
    ],
)
def test_plain_words_pass(text: str) -> None:
    """What the program has to say is not found fault with."""
    assert broken_rules(text) == []
