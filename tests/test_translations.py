"""The collector of texts, and what every translation in the package must have."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from collector import ROOT, translations
from translations_sample import write_translation

FOLDER: Path = translations.FOLDER
THERE = sorted(FOLDER.glob("skinroutine_*.ts"))
Text = translations.Text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('tr("Done")', Text("Done")),
        ('tongue.tr("Done at {at}", at=at)', Text("Done at {at}")),
        ('tr("Done", about="a button")', Text("Done", "a button")),
        ('mark("With food" " or not", about=MEDICAL)', Text("With food or not", "medical")),
        ('plural("1 step", "{n} steps", n)', Text("{n} steps", "", "1 step")),
    ],
)
def test_a_literal_is_collected(source: str, text: object) -> None:
    """Each way to name a text in the source is found with what it is about."""
    assert list(translations.texts_in(source)) == [(text, 1)]


@pytest.mark.parametrize(
    "source",
    ["tr(NAME)", "tr(NAMES[kind])", "tr(words.NAME)", "tr(A if b else C)", "self.tr(f'{x}')"],
)
def test_what_was_marked_elsewhere_is_passed_over(source: str) -> None:
    """A marked constant is collected where it is marked; Qt's own tr is another thing."""
    assert list(translations.texts_in(source)) == []


@pytest.mark.parametrize(
    "source",
    [
        'tr(f"{done} of {planned}")',
        'tr("Done" + name)',
        "mark(NAME)",
        'plural(one, "{n} steps", n)',
        'plural("1 step", f"{n} steps", n)',
        'tr("Done", about=name)',
        "tr()",
    ],
)
def test_what_is_no_literal_is_an_error(source: str) -> None:
    """A text that cannot be collected is told with its place."""
    with pytest.raises(translations.NotCollected, match=r"^m\.py:1: "):
        list(translations.texts_in(source, "m.py"))


def test_the_texts_of_the_package_are_collected() -> None:
    """Every layer that speaks is read: reminders, sentences of the window, plurals, medicine."""
    found = translations.collected()
    assert Text("What got in the way?") in found
    assert Text("{at}. With food, as your leaflet says.", "medical") in found
    assert Text("{n} steps are due", "", "1 step is due") in found
    assert found[Text("{n} steps are due", "", "1 step is due")].startswith(
        "ui/wording/checklist.py:"
    )
    assert len(found) > 300


def test_places_have_names() -> None:
    """No text has a place without a name, which a translator could not move."""
    for text in translations.collected():
        for words in (text.text, text.one or ""):
            assert "" not in translations.PLACE.findall(words), words
            words.format(**dict.fromkeys(translations.PLACE.findall(words), "x"))


def test_a_plural_counts_in_both_forms_with_the_same_places() -> None:
    """The form for one has the places of the other, but for the number itself."""
    plurals = [text for text in translations.collected() if text.one is not None]
    for text in plurals:
        places = set(translations.PLACE.findall(text.text)) - {"n"}
        assert set(translations.PLACE.findall(text.one)) - {"n"} == places, text.text
    assert len(plurals) > 10


def sample(folder: Path, code: str = "de", **changed: str) -> Path:
    """Write a sound translation of three texts, with other words for those that are named."""
    forms = {"de": 2, "ar": 6}[code]
    words = {"done": "Fertig", "food": "{at}, mit Essen", "steps": "{n} Schritte"} | changed
    return write_translation(
        folder / f"skinroutine_{code}.ts",
        code,
        [
            ("Done", "", [words["done"]], False),
            ("{at}, with food", "medical", [words["food"]], False),
            ("{n} steps", "", [words["steps"]] * forms, True),
        ],
    )


TEXTS = [Text("Done"), Text("{at}, with food", "medical"), Text("{n} steps", "", "1 step")]


@pytest.mark.parametrize("code", ["de", "ar"])
def test_a_sound_translation_has_no_fault(tmp_path: Path, code: str) -> None:
    """A translation with every text, every place and every plural form is fine."""
    assert translations.faults(sample(tmp_path, code), TEXTS) == []


def test_a_plural_may_leave_its_number_out(tmp_path: Path) -> None:
    """A language may say one, or two, without a figure."""
    assert translations.faults(sample(tmp_path, steps="ein Schritt"), TEXTS) == []


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"done": ""}, "de: 'Done' is not finished"),
        ({"food": "mit Essen"}, "de: '{at}, with food' has other places: 'mit Essen'"),
        ({"food": "{um}, mit Essen"}, "de: '{at}, with food' has other places: '{um}, mit Essen'"),
        ({"done": "Fertig "}, "de: 'Done' begins or ends with a space: 'Fertig '"),
    ],
)
def test_a_translation_that_cannot_stand_is_told(
    tmp_path: Path, changed: dict[str, str], fault: str
) -> None:
    """What is empty, has other places or stray spaces is a fault."""
    assert translations.faults(sample(tmp_path, **changed), TEXTS) == [fault]


def test_what_is_not_there_or_not_needed_is_told(tmp_path: Path) -> None:
    """A new text, one that is gone and one that is about something else now are faults."""
    changed = [TEXTS[0], Text("{at}, with food"), TEXTS[2], Text("New")]
    assert translations.faults(sample(tmp_path), changed) == [
        "de lacks 'New' ()",
        "de lacks '{at}, with food' ()",
        "de has '{at}, with food' in vain",
    ]


def test_a_plural_with_too_few_forms_is_told(tmp_path: Path) -> None:
    """Arabic has six plural forms."""
    path = tmp_path / "skinroutine_ar.ts"
    write_translation(path, "ar", [("{n} steps", "", ["{n}"] * 2, True)])
    fault = "ar: '{n} steps' has 2 plural forms instead of 6"
    assert translations.faults(path, TEXTS[2:]) == [fault]


def test_an_update_keeps_what_is_translated(tmp_path: Path) -> None:
    """New texts come in unfinished, those that are gone go, and a translation stays."""
    path = sample(tmp_path)
    translations.update([TEXTS[0], TEXTS[2], Text('Say "x" \\ {n}\nthen', "a \u2013 b")], [path])
    kept = {(one.source, one.about): one for one in translations.messages(path)}
    assert kept["Done", ""].forms == ("Fertig",)
    assert kept["{n} steps", ""].forms == ("{n} Schritte", "{n} Schritte")
    assert not kept['Say "x" \\ {n}\nthen', "a \u2013 b"].is_finished
    assert len(kept) == 3


def test_each_language_has_facts_and_a_translation() -> None:
    """Each language with facts has a translation beside them, and none has one without facts."""
    facts = json.loads((FOLDER / "languages.json").read_text(encoding="utf-8"))
    for code, fact in facts.items():
        assert code in translations.FORMS
        assert fact.keys() == {"name", "state", "checked_medical"}
        assert fact["state"] in {"machine-drafted", "read by a speaker"}
    assert {path.stem.rpartition("_")[2] for path in THERE} in (set(), set(facts))
    assert {path.with_suffix(".qm") for path in THERE} == set(FOLDER.glob("*.qm"))


@pytest.mark.parametrize("path", THERE, ids=lambda path: path.stem)
def test_a_translation_is_whole(path: Path) -> None:
    """Every text of the window is translated, in every plural form, with its places."""
    assert translations.faults(path, translations.collected()) == []


@pytest.mark.parametrize("path", THERE, ids=lambda path: path.stem)
def test_a_translation_is_compiled_as_it_is_written(tmp_path: Path, path: Path) -> None:
    """The compiled file is the one that Qt's compiler makes of what is written."""
    translations.compile_to(tmp_path / "new.qm", path)
    assert (tmp_path / "new.qm").read_bytes() == path.with_suffix(".qm").read_bytes()


def test_the_command_line_does_not_speak_through_the_tongue() -> None:
    """What scripts read stays plain English: the command line has no text to be translated."""
    for path in (ROOT / "src" / "skinroutine" / "cli").rglob("*.py"):
        assert list(translations.texts_in(path.read_text(encoding="utf-8"), path.name)) == []
