"""The FHIR bundle, checked against the published structure by a library."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from pydantic import BaseModel, ValidationError

from adapters.exchange.bench import (
    BLANK,
    FLIGHT,
    SKIPPED,
    START,
    Bench,
    a_bench,
    a_course,
    local,
    text,
)
from skinroutine.app.exchange.fhir import SELF
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.edits import archive_step
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.signs import Severity, Sign

KINDS = {"Patient", "MedicationStatement", "MedicationAdministration", "Observation"}
PRIVATE = ("A. B.", "HYPERLINK", "SUM(A1)", "a balm", "private?", "Dr Long", "bring the list")


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Yield the made-up course; tests only read it."""
    with a_course(tmp_path_factory.mktemp("course")) as bench:
        yield bench


def bundle(bench: Bench, **wanted: bool) -> dict[str, Any]:
    """Return the bundle, after the library has found nothing amiss in it."""
    made = json.loads(text(bench.exports.as_fhir(**wanted).pieces), parse_float=Decimal)
    assert isinstance(made, dict)
    assert unknown_codes(Bundle.model_validate(made)) == []
    return made


def unknown_codes(model: BaseModel) -> list[str]:
    """Return codes that are in no published set; the library lists those, and does not check."""
    found = []
    for name, one in type(model).model_fields.items():
        value, extra = getattr(model, name), one.json_schema_extra
        known = extra.get("enum_values") if isinstance(extra, dict) else None
        if isinstance(known, list) and value is not None and value not in known:
            found.append(f"{name}: {value}")
        for inner in value if isinstance(value, list) else [value]:
            found += unknown_codes(inner) if isinstance(inner, BaseModel) else []
    return found


def resources(made: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """Return the resources of a kind."""
    return [one["resource"] for one in made["entry"] if one["resource"]["resourceType"] == kind]


def day_of(resource: dict[str, Any]) -> str:
    """Return the local day on which something was."""
    return str(resource["effectiveDateTime"])[:10]


@pytest.mark.parametrize(
    "wrong",
    [{"dosageText": "20 mg"}, {"effectivePeriod": {"start": "2026"}}, {"note": [{"time": "2026"}]}],
)
def test_the_library_finds_what_is_amiss(course: Bench, wrong: dict[str, Any]) -> None:
    """A field that there is not, two where one may be, one that is missing."""
    made = bundle(course)
    resources(made, "MedicationAdministration")[0].update(wrong)
    with pytest.raises(ValidationError):
        Bundle.model_validate(made)


def test_a_code_that_is_not_published_is_found(course: Bench) -> None:
    """A status that there is not."""
    made = bundle(course)
    resources(made, "MedicationAdministration")[0]["status"] = "eaten"
    assert unknown_codes(Bundle.model_validate(made)) == ["status: eaten"]


@pytest.mark.parametrize("wanted", [False, True])
def test_the_bundle_is_as_published(course: Bench, *, wanted: bool) -> None:
    """Every resource is known, named once, and about the one person that the bundle holds."""
    made = bundle(course, with_notes=wanted, with_initials=wanted)
    assert {one["resource"]["resourceType"] for one in made["entry"]} == KINDS
    urls = [one["fullUrl"] for one in made["entry"]]
    assert len(set(urls)) == len(urls)
    (person,) = [url for url, one in zip(urls, made["entry"], strict=True) if is_person(one)]
    spoken_of = json.dumps(made, default=str).count('"reference": "')
    assert spoken_of == json.dumps(made, default=str).count(f'"reference": "{person}"')


def is_person(entry: dict[str, Any]) -> bool:
    """Tell the entry of the person."""
    return bool(entry["resource"]["resourceType"] == "Patient")


def test_everything_is_said_to_be_recorded_by_the_person(course: Bench) -> None:
    """By its note, and by who performed it or who told of it."""
    made = bundle(course)
    for kind in KINDS - {"Patient"}:
        for one in resources(made, kind):
            assert {"text": SELF} in one["note"]
            assert "informationSource" in one or "performer" in one


def test_the_plan_is_told_phase_by_phase(course: Bench) -> None:
    """Two changes, two brands, a pause, and what is taken at present."""
    made = bundle(course)
    phases = resources(made, "MedicationStatement")
    assert [one["status"] for one in phases] == [
        "completed",
        "completed",
        "completed",
        "not-taken",
        "active",
    ]
    assert [one["effectivePeriod"]["start"] for one in phases] == [
        (START + timedelta(days=n)).isoformat() for n in (0, 14, 28, 40, 47)
    ]
    assert [one["medicationCodeableConcept"]["text"] for one in phases][1:3] == [
        "Isotretinoin, Brand A, conventional capsules",
        "Isotretinoin, Brand B, another formulation",
    ]
    assert "dosage" not in phases[3]
    (dosage,) = phases[1]["dosage"]
    assert dosage["text"].startswith("20 mg + 10 mg")
    assert dosage["doseAndRate"][0]["doseQuantity"]["value"] == 30
    (alternate,) = phases[4]["dosage"]
    assert alternate["timing"]["repeat"] == {"frequency": 1, "period": 2, "periodUnit": "d"}


def test_each_dose_is_on_its_local_day(course: Bench) -> None:
    """A dose at 18:00 in Los Angeles keeps its day and its offset; blank days say nothing."""
    doses = resources(bundle(course), "MedicationAdministration")
    of_day = {day_of(one): one for one in doses}
    assert len(of_day) == len(doses)
    abroad = of_day[FLIGHT.isoformat()]
    assert abroad["effectiveDateTime"] == f"{FLIGHT}T18:00:00-08:00"
    assert of_day[START.isoformat()]["effectiveDateTime"] == f"{START}T18:00:00+01:00"
    assert abroad["dosage"]["dose"]["value"] == 30
    assert not {(START + timedelta(days=n)).isoformat() for n in BLANK} & of_day.keys()
    skipped = of_day[(START + timedelta(days=SKIPPED)).isoformat()]
    assert skipped["status"] == "not-done"
    assert "dosage" not in skipped
    assert {"text": "With food: no."} in of_day[START.isoformat()]["note"]


def test_weight_and_side_effects_are_observations(course: Bench) -> None:
    """The one by its code, the others in words, as rated by the person."""
    found = resources(bundle(course), "Observation")
    (weight,) = [one for one in found if "valueQuantity" in one]
    assert weight["code"]["coding"][0]["code"] == "29463-7"
    assert (weight["valueQuantity"]["value"], weight["valueQuantity"]["code"]) == (70, "kg")
    rated = {day_of(one): one["valueInteger"] for one in found if "valueInteger" in one}
    expected = {START + timedelta(days=n): n % 3 + 1 for n in range(0, 60, 10)}
    assert rated == {day.isoformat(): grade for day, grade in expected.items()}
    signs = [one for one in found if "valueInteger" in one]
    assert all("Dry lips" in one["code"]["text"] for one in signs)
    assert all("coding" not in one["code"] for one in signs)


def test_private_words_stay_out_unless_asked_for(course: Bench) -> None:
    """Initials, and notes; saved dates, mood, questions and photos are in no bundle."""
    plain = json.dumps(bundle(course), default=str)
    assert not [one for one in PRIVATE if one in plain]
    asked = json.dumps(bundle(course, with_notes=True, with_initials=True), default=str)
    assert {one for one in PRIVATE if one in asked} == {"A. B.", "SUM(A1)", "a balm"}


def test_a_sign_that_says_how_the_person_feels_stays_out(tmp_path: Path) -> None:
    """Low mood is mood, and a sign of one's own is named in one's own words."""
    with a_bench(tmp_path) as bench:
        for sign in (Sign.LOW_MOOD, "libido gone", Sign.DRY_LIPS):
            bench.session.course_commands.rate(START, sign, Severity.MILD)
        found = [
            [one["code"]["text"].split(",")[0] for one in resources(made, "Observation")]
            for made in (bundle(bench), bundle(bench, with_notes=True))
        ]
        assert found == [["Dry lips"], ["Low mood", "libido gone", "Dry lips"]]


def test_a_second_export_keeps_its_ids(course: Bench) -> None:
    """Whoever read the first one knows each resource again."""
    first, second = (bundle(course) for _ in range(2))
    assert [one["fullUrl"] for one in first["entry"]] == [one["fullUrl"] for one in second["entry"]]


def test_a_dose_beyond_the_plan_is_told_apart(tmp_path: Path) -> None:
    """Twice on one day: both are there, the second with its word."""
    with a_bench(tmp_path) as bench:
        bench.clock.instant = local(START, 20)
        bench.session.commands.tick(OccurrenceKey(START, "dose", "dinner"), local(START, 18))
        bench.session.commands.use("dose", START, local(START, 19), beyond_plan=True)
        doses = resources(bundle(bench), "MedicationAdministration")
        assert [datetime.fromisoformat(one["effectiveDateTime"]).hour for one in doses] == [18, 19]
        assert {"text": "Noted beyond the plan."} in doses[1]["note"]


def test_a_dose_that_was_archived(tmp_path: Path) -> None:
    """Its plan is over, it is told again where it came back, and the day's dose was taken."""
    with a_bench(tmp_path) as bench:
        commands = bench.session.commands
        daily = Phase(START, (Decimal(20),), Often.ONCE)
        bench.session.course_commands.set_plan([daily], lambda _: Course(START))
        day = START + timedelta(days=3)
        bench.clock.instant = local(day, 19, 5)
        commands.tick(OccurrenceKey(day, "dose", "dinner"), None)
        routine = bench.session.queries.routine()
        commands.change_routine(archive_step("dose"))
        (plan,) = resources(bundle(bench), "MedicationStatement")
        assert plan["status"] == "completed"
        ends = (day - timedelta(days=1)).isoformat()
        assert plan["effectivePeriod"] == {"start": START.isoformat(), "end": ends}
        (dose,) = resources(bundle(bench), "MedicationAdministration")
        assert (day_of(dose), dose["dosage"]["dose"]["value"]) == (day.isoformat(), 20)
        assert {"text": "Noted beyond the plan."} not in dose["note"]
        again = day + timedelta(days=2)
        bench.clock.instant = local(again, 9)
        commands.change_routine(lambda _: routine)
        first, second = resources(bundle(bench), "MedicationStatement")
        assert first == plan
        assert second["status"] == "active"
        assert second["effectivePeriod"] == {"start": again.isoformat()}


def test_a_diary_without_a_course_is_a_bundle_too(tmp_path: Path) -> None:
    """On its first day, with nothing recorded."""
    with a_bench(tmp_path) as bench:
        made = bundle(bench)
        assert len(resources(made, "Patient")) == 1
        assert not resources(made, "MedicationAdministration")
