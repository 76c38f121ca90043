"""No text of the window, the terminal or the reminders says what must never be said."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from ui.never_say import ALLOWED, PATTERNS, WHOLE, broken_quotes, broken_rules
from ui.never_say_walk import FOLDERS, PACKAGE, QUOTING, broken_among, strings, texts


def test_no_text_for_translators_breaks_a_rule() -> None:
    """Every text of reminders and window keeps to the list, those of the domain among them."""
    found = dict(texts())
    assert broken_among(texts()) == []
    assert {where.split("/")[0] for where in found} <= {"app", "domain", "ui"}
    assert len(found) > 300


def test_no_string_breaks_a_rule() -> None:
    """Every string constant keeps to the list, but for the sentences allowed with a reason."""
    assert broken_among(strings()) == []


def test_the_strings_of_the_program_are_found() -> None:
    """The search sees sentences of each folder, among them those of the copy deck."""
    found = dict(strings())
    said = set(found.values())
    assert "What got in the way?" in said
    assert "{at}. Heading out? Sunscreen first: SPF 30 or more, clouds or not." in said
    assert "There is nothing to take back." in said
    assert {where.split("/")[0] for where in found} == set(FOLDERS)
    assert len(said) > 300


def test_every_allowed_text_is_still_there() -> None:
    """The allowlists hold nothing that the program no longer says in just these words."""
    said = {text for _, text in strings()}
    assert [one for one in (*ALLOWED, *WHOLE) if one not in said] == []


@pytest.mark.parametrize("text", ALLOWED)
def test_an_allowed_text_is_no_hole(text: str) -> None:
    """It may stand alone or as a part of its own; within other words it is found."""
    assert broken_rules(text) == []
    assert broken_rules(f"10:30: {text}" if not text.startswith(" ") else text) == []
    assert broken_rules(f"That is {text}") != []
    assert broken_rules(f"{text} Take it now.") != []


@pytest.mark.parametrize("text", WHOLE)
def test_an_allowed_word_stands_alone(text: str) -> None:
    """With anything beside it, it is found."""
    assert broken_rules(text) == []
    assert broken_rules(f"Your {text}") != []


def test_what_an_allowed_text_holds_is_looked_at() -> None:
    """A place in it is no place to hide."""
    assert broken_rules("Absorica LD: 160 mg of 300 mg") == []
    assert 7 in broken_rules("Absorica LD: you missed it")
    assert 3 in broken_rules("Target your prescriber gave you: goal reached")


def test_the_modules_that_quote_are_there() -> None:
    """What is looked at as a quotation is the care guide and the list of signs, and no more."""
    assert [one for one in QUOTING if not (PACKAGE / one).exists()] == []
    assert {one for one in QUOTING if not re.search(r"app/course/(care|red_flags)", one)} == set()


@pytest.mark.parametrize(
    ("module", "text", "rule"),
    [
        ("ui/wording/today.py", "You missed three of them", 7),
        ("ui/screens/course/later.py", "You have 400 mg left", 3),
        ("ui/screens/care/later.py", "That is normal", 4),
        ("app/reminding/later.py", "Take it now", 2),
        ("app/course/summary_later.py", "Poor adherence", 5),
        ("app/exchange/later.py", "80 % is good enough", 6),
        ("adapters/exchange/later.py", "Well done", 6),
        ("cli/later.py", "Overdue", 7),
        ("app/course/care_facts.py", "It is safe to drink two glasses of wine", 4),
        ("app/course/red_flags.py", "You should stop taking it", 1),
    ],
)
def test_a_forbidden_sentence_is_seen(tmp_path: Path, module: str, text: str, rule: int) -> None:
    """Put into any screen, reminder, export or quotation of a copy of the program, it is found."""
    package = tmp_path / "skinroutine"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    place = package / module
    before = place.read_text(encoding="utf-8") if place.exists() else ""
    place.write_text(f'{before}\nSEEDED = "{text}"\n', encoding="utf-8")
    (found,) = [one for one in broken_among(strings(package)) if repr(text) in one]
    assert found.startswith(f"{module}:")
    assert str(rule) in found.rpartition("breaks")[2]


def test_a_forbidden_text_for_translators_is_seen(tmp_path: Path) -> None:
    """A text that is marked for translators is found by both searches."""
    package = tmp_path / "skinroutine"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    place = package / "domain" / "later.py"
    place.write_text('SEEDED = mark("A cure, guaranteed")\n', encoding="utf-8")
    found = broken_among(texts(package))
    assert [one for one in found if one.startswith("domain/later.py:")] != []


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


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (1, "You should stop it. Leaflets say so."),
        (1, "Stop taking it and call."),
        (2, "It is overdue"),
        (3, "200 mg to go"),
        (4, "This is safe"),
        (5, "mild depression"),
        (6, "80 % is good"),
        (7, "Only 3 of 7"),
        (8, "A cure"),
        (9, "No protection needed"),
        (10, "Two glasses of wine a day"),
        (11, "You do not need a test"),
        (11, "Women take a test"),
        (12, "It causes suicide"),
        (13, "The results are high"),
        (14, "A 30-day supply"),
        (15, "At least 20 g of fat"),
        (16, "Any brand will do"),
        (17, "Drink more water"),
        (18, "Laser is fine after that"),
        (19, "A medical device"),
        (21, "www.example.org"),
        (22, "A countdown"),
        (23, "Call them!"),
    ],
)
def test_each_rule_holds_in_quotations(rule: int, text: str) -> None:
    """Also the guide and an export are looked at for what each rule forbids."""
    assert rule in broken_quotes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Leaflets say: stop taking it and call your doctor now.",
        "No blood donation during the course and for 1 month after.",
        "At least 36 hours after alcohol.",
        "Absorica LD, counted apart: 160 mg.",
    ],
)
def test_quotations_pass(text: str) -> None:
    """What leaflets and authorities say can be repeated."""
    assert broken_quotes(text) == []
