"""No reminder and no export says what must never be said; what is seeded in each is found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from adapters.exchange.bench import Bench, a_course
from skinroutine.app import tongue
from skinroutine.app.course import summary_words
from skinroutine.app.exchange import exports as making_exports
from skinroutine.app.exchange import fhir, rows
from skinroutine.app.reminding import date_text
from skinroutine.domain.plan.key_date import DateKind
from skinroutine.domain.record.preferences import TextLevel

from ui.never_say import TELLTALES, broken_notice
from ui.never_say_walk import (
    Seeded,
    broken_exports,
    broken_notices,
    dated,
    dates_in,
    exports,
    notices,
    parts,
    pdf_text,
)

TYPED = (
    "http://x",
    "@SUM(A1)",
    "Is this private?",
    "Dr Long",
    "bring the list",
    "Brand A",
    "Brand B",
)
"""What the made-up person typed themselves."""


@pytest.fixture
def speak() -> Iterator[Callable[[str, str], None]]:
    """Yield a way to put one text in the place of another; afterwards English is spoken."""
    yield lambda text, instead: tongue.speak(Seeded({text: instead}))
    tongue.speak()


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Yield a diary with a made-up course."""
    with a_course(tmp_path_factory.mktemp("course")) as made:
        yield made


def test_no_reminder_breaks_a_rule() -> None:
    """At no level, alone or with others, of a step, a date or the box."""
    assert broken_notices() == []
    found = list(notices())
    assert len(found) > 500
    assert sum(one.is_discreet for one in found) > 100


def test_the_dates_of_a_course_are_among_them() -> None:
    """The walk meets a reminder of each kind of date, and the one of the box."""
    kinds = [state.occurrence.step.id.split(":")[0] for state in dated()]
    assert kinds.count("date") == len(DateKind)
    assert kinds.count("supply") == 1
    said = {one.body for one in notices()}
    assert any("one-page summary" in one for one in said)
    assert any(one.startswith("Errand due by") for one in said)


@pytest.mark.parametrize("kind", [*DateKind, None])
def test_a_discreet_date_gives_nothing_away(kind: DateKind | None) -> None:
    """The words of each kind of date name no medicine, body, test, clinic or feeling."""
    assert TELLTALES.search(str(date_text.DISCREET[kind])) is None
    assert "pregnan" not in str(date_text.PLAIN[kind]).casefold()
    assert "mood" not in str(date_text.PLAIN[kind]).casefold()


@pytest.mark.parametrize(
    ("text", "instead", "rule"),
    [
        (str(date_text.PLAIN[DateKind.VISIT]), "You missed the visit of {date}.", 7),
        (str(date_text.PLAIN[DateKind.OWN]), "{date}: a pregnancy test.", 20),
        (str(date_text.DISCREET[DateKind.BLOOD_TEST]), "A test on {date}.", 20),
        (str(date_text.DISCREET[None]), "Capsules by {date}.", 20),
        ("Your dose", "Take it now", 2),
    ],
)
def test_a_forbidden_reminder_is_seen(
    speak: Callable[[str, str], None], text: str, instead: str, rule: int
) -> None:
    """Put in the place of what a reminder says, it is found in the reminder."""
    speak(text, instead)
    found = broken_notices()
    assert found
    assert all(str(rule) in one.rpartition("breaks")[2] for one in found)


@pytest.mark.parametrize(
    "word",
    [
        *("Isotretinoin", "your brand Roaccutane", "2 capsules", "the dose", "Acne", "your skin"),
        *("SPF 30", "lip balm", "blood", "a test", "the clinic", "a doctor", "pregnancy", "mood"),
    ],
)
def test_each_telltale_word_is_seen(word: str) -> None:
    """Rule 20: each word of the list is found in a discreet reminder."""
    assert 20 in broken_notice("Routine", word, is_discreet=True)


@pytest.mark.parametrize("word", ["pregnancy", "Your mood"])
def test_what_no_reminder_says(word: str) -> None:
    """Rule 20: two words are found at every level."""
    assert 20 in broken_notice("Routine", word, is_discreet=False)


def whole(bench: Bench) -> dict[str, str]:
    """Return the text of each export, the PDF among them."""
    return exports(bench) | {"pdf": pdf_text(bench)}


@pytest.mark.usefixtures("qapp")
def test_no_export_breaks_a_rule(bench: Bench) -> None:
    """Calendar, table, bundle, whole diary and the page for the clinic keep to the list."""
    found = whole(bench)
    assert broken_exports(found, TYPED) == []
    assert set(found) == {
        *(f"ics-{level}" for level in TextLevel),
        *("csv-False", "csv-True", "fhir-False", "fhir-True", "json", "summary", "pdf"),
    }
    assert all(len(said.splitlines()) > 10 for said in found.values())
    assert "Absorica" not in found["summary"]
    assert "not a medical record" in " ".join(found["summary"].casefold().split())


def test_a_discreet_calendar_gives_nothing_away(bench: Bench) -> None:
    """What the entries of a calendar in discreet words say has no telltale word in it."""
    found = exports(bench)
    said = dates_in(found[f"ics-{TextLevel.DISCREET}"])
    assert len(said) > 5
    assert [one for one in said if TELLTALES.search(one)] == []
    assert [one for one in dates_in(found[f"ics-{TextLevel.FULL}"]) if TELLTALES.search(one)]


def _seed_csv(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(rows, "_course_words", lambda _course, **_: "You missed three of them")


def _seed_fhir(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(fhir, "SELF", "Poor adherence.")


def _seed_json(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(making_exports, "write_diary", lambda *_: {"verdict": "You failed"})


def _seed_ics(patch: pytest.MonkeyPatch) -> None:
    tongue.speak(Seeded({str(date_text.PLAIN[DateKind.VISIT]): "You missed the visit of {date}."}))


def _seed_summary(patch: pytest.MonkeyPatch) -> None:
    tongue.speak(Seeded({str(summary_words.ABOUT): "80 % is good enough"}))


@pytest.mark.parametrize(
    ("name", "seed"),
    [
        ("csv", _seed_csv),
        ("fhir", _seed_fhir),
        ("json", _seed_json),
        ("ics", _seed_ics),
        ("summary", _seed_summary),
    ],
)
@pytest.mark.usefixtures("speak", "qapp")
def test_a_forbidden_export_is_seen(
    bench: Bench,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    seed: Callable[[pytest.MonkeyPatch], None],
) -> None:
    """Put into what an export is made of, a forbidden sentence is found in that export."""
    seed(monkeypatch)
    found = broken_exports(whole(bench), TYPED)
    places = {re.split("[:-]", one)[0] for one in found}
    assert places == ({name, "pdf"} if name == "summary" else {name})


@pytest.mark.parametrize(
    ("name", "said", "expected"),
    [
        ("json", '{"a": ["You failed"], "You missed it": 1}', ["a", "You failed", "You missed it"]),
        ("csv-True", 'day,note\n1,"two\nlines"\n', ["day", "note", "1", "two\nlines"]),
        ("pdf", "one\ntwo", ["one", "two"]),
    ],
)
def test_each_part_of_an_export_is_looked_at(name: str, said: str, expected: list[str]) -> None:
    """Keys and texts of JSON, cells of a table, lines of anything else."""
    assert list(parts(name, said)) == expected
