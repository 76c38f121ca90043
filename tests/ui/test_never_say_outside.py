"""No reminder and no export says what must never be said; what is seeded in each is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from adapters.exchange.bench import Bench, a_course
from skinroutine.app import tongue
from skinroutine.app.course import summary_words
from skinroutine.app.exchange import exports as making_exports
from skinroutine.app.exchange import fhir, rows
from skinroutine.app.reminding import date_text
from skinroutine.app.tongue import PlainEnglish
from skinroutine.domain.plan.key_date import DateKind
from skinroutine.domain.record.preferences import TextLevel

from ui.never_say import TELLTALES, broken_notice
from ui.never_say_walk import (
    broken_exports,
    broken_notices,
    dated,
    dates_in,
    exports,
    notices,
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


class Seeded(PlainEnglish):
    """English in which one text was put in the place of another."""

    def __init__(self, text: str, instead: str) -> None:
        self._text, self._instead = text, instead

    def translate(self, text: str, about: str, number: int | None) -> str:
        """Return the text itself, or what was put in its place."""
        if text == self._text:
            return self._instead
        return super().translate(text, about, number)


@pytest.fixture
def speak() -> Iterator[Callable[[str, str], None]]:
    """Yield a way to put one text in the place of another; afterwards English is spoken."""
    yield lambda text, instead: tongue.speak(Seeded(text, instead))
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


def test_no_export_breaks_a_rule(bench: Bench) -> None:
    """Calendar, table, bundle, whole diary and the page for the clinic keep to the list."""
    found = exports(bench)
    assert broken_exports(found, TYPED) == []
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
    tongue.speak(Seeded(str(date_text.PLAIN[DateKind.VISIT]), "You missed the visit of {date}."))


def _seed_summary(patch: pytest.MonkeyPatch) -> None:
    tongue.speak(Seeded(str(summary_words.ABOUT), "80 % is good enough"))


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
@pytest.mark.usefixtures("speak")
def test_a_forbidden_export_is_seen(
    bench: Bench,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    seed: Callable[[pytest.MonkeyPatch], None],
) -> None:
    """Put into what an export is made of, a forbidden sentence is found in that export."""
    seed(monkeypatch)
    found = broken_exports(exports(bench), TYPED)
    assert found
    assert {one.split(":")[0].split("-")[0] for one in found} == {name}
