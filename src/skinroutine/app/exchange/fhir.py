"""A course as a FHIR R4 bundle: what the person recorded, marked as theirs, and judged by nobody.

Codes of LOINC and UCUM stand only where there can be no doubt; everything else is text.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from skinroutine.app.course.words import FORMULATIONS, SIGNS
from skinroutine.domain.course.amounts import mg_of
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.course.symptoms import Rating
from skinroutine.domain.plan.course import Weight
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.status import State

Resource = dict[str, Any]
SELF = "Recorded by the person themselves; it may be incomplete."
UNITS = "http://unitsofmeasure.org"
RATED = "Rated by the person: 0 none, 1 mild, 2 moderate, 3 severe"
RHYTHMS = {Often.ONCE: (1, 1), Often.TWICE: (2, 1), Often.ALTERNATE: (1, 2)}
"""How often in how many days."""


@dataclass(frozen=True, slots=True)
class Reporter:
    """Makes resources about one person, whose ids stay the same from export to export."""

    seed: str
    with_notes: bool = False

    def patient(self, initials: str) -> Resource:
        """Return the person: no name but initials, and those where they were asked for."""
        name = [{"text": initials}] if initials else None
        return self._resource("Patient", "patient", name=name)

    def phase(self, phase: Phase, last: date | None, today: date, step: Step) -> Resource:
        """Return a phase of the plan up to a day, or for good."""
        period = {"start": phase.first.isoformat()} | ({"end": last.isoformat()} if last else {})
        status = _phase_status(phase, last, today)
        reason = "paused, as the person noted" if phase.dosing is Dosing.PAUSED else None
        return self._resource(
            "MedicationStatement",
            f"phase {step.id} {phase.first}",
            status=status,
            statusReason=[{"text": reason}] if reason else None,
            medicationCodeableConcept={"text": _medicine(step, phase.brand, phase.formulation)},
            subject=self._me,
            effectivePeriod=period,
            informationSource=self._me,
            note=_notes(),
            dosage=_dosage(phase) if phase.is_taken else None,
        )

    def dose(self, state: State) -> Resource | None:
        """Return a planned dose that was ticked or skipped, or None where nothing was noted."""
        record, key = state.record, state.occurrence.key
        if record is None:
            return None
        is_done = state.status.is_done
        when = record.done_at.astimezone(record.zone) if record.done_at else key.day
        reason = "no reason given" if record.reason is None else record.reason.value
        said = state.note if self.with_notes else ""
        return self._administration(
            f"dose {key.day} {key.step_id} {key.slot_id}",
            state.occurrence.step,
            when if is_done else key.day,
            is_done=is_done,
            reason=None if is_done else reason,
            notes=(_food(record.with_food), said),
        )

    def beyond(
        self,
        number: int,
        step: Step,
        when: datetime | date,
        day: date,
        *,
        was_planned: bool = False,
    ) -> Resource:
        """Return a dose that was noted beyond what is planned; `number` tells those of a day.

        One that was planned when it was noted is told without that word.
        """
        words = "" if step.is_as_needed or was_planned else "Noted beyond the plan."
        key = f"beyond {day} {step.id} {number}"
        return self._administration(key, step, when, is_done=True, reason=None, notes=(words,))

    def weight(self, weight: Weight) -> Resource:
        """Return what the person weighed on a day."""
        coding = {"system": "http://loinc.org", "code": "29463-7", "display": "Body weight"}
        return self._observation(
            f"weight {weight.day}",
            "vital-signs",
            {"coding": [coding], "text": "Body weight"},
            weight.day,
            valueQuantity=_quantity(weight.kg, "kg"),
            note=_notes(),
        )

    def sign(self, day: date, sign: str, rating: Rating) -> Resource:
        """Return how strong a sign was on a day, in the person's own judgement."""
        words = f"What helped: {rating.helped}" if rating.helped and self.with_notes else ""
        return self._observation(
            f"sign {day} {sign}",
            "survey",
            {"text": f"{SIGNS.get(sign, sign)}, side effect noted in a diary"},
            day,
            valueInteger=int(rating.severity),
            method={"text": RATED},
            note=_notes(words),
        )

    def entry(self, resource: Resource) -> dict[str, Any]:
        """Return the entry of a bundle for a resource."""
        return {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}

    @property
    def _me(self) -> dict[str, str]:
        return {"reference": f"urn:uuid:{self._id('patient')}", "type": "Patient"}

    def _id(self, key: str) -> str:
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{self.seed} {key}"))

    def _administration(
        self,
        key: str,
        step: Step,
        when: datetime | date,
        *,
        is_done: bool,
        reason: str | None,
        notes: tuple[str, ...],
    ) -> Resource:
        mg = mg_of(step)
        return self._resource(
            "MedicationAdministration",
            key,
            status="completed" if is_done else "not-done",
            statusReason=[{"text": reason}] if reason else None,
            medicationCodeableConcept={"text": _medicine(step, step.brand, step.formulation)},
            subject=self._me,
            effectiveDateTime=_instant(when),
            performer=[{"actor": self._me}],
            note=_notes(*notes),
            dosage={"dose": _quantity(mg, "mg")} if mg and is_done else None,
        )

    def _observation(
        self, key: str, category: str, code: Mapping[str, Any], day: date, **values: object
    ) -> Resource:
        system = "http://terminology.hl7.org/CodeSystem/observation-category"
        return self._resource(
            "Observation",
            key,
            status="final",
            category=[{"coding": [{"system": system, "code": category}]}],
            code=code,
            subject=self._me,
            effectiveDateTime=_instant(day),
            performer=[self._me],
            **values,
        )

    def _resource(self, kind: str, key: str, **values: object) -> Resource:
        said = {name: value for name, value in values.items() if value is not None}
        return {"resourceType": kind, "id": self._id(key), **said}


def bundle_head(now: datetime) -> Resource:
    """Return a bundle without its entries."""
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": now.isoformat(timespec="seconds"),
    }


def _phase_status(phase: Phase, last: date | None, today: date) -> str:
    """Return the status of a phase: what is planned, was, or is taken, or is not."""
    if phase.first > today:
        return "intended"
    if last is not None and last < today:
        return "completed" if phase.is_taken else "not-taken"
    names = {Dosing.TAKING: "active", Dosing.PAUSED: "on-hold", Dosing.STOPPED: "stopped"}
    return names[phase.dosing]


def _dosage(phase: Phase) -> list[dict[str, Any]]:
    amounts = " + ".join(f"{one.normalize():f} mg" for one in phase.strengths)
    words = ", ".join(one for one in (amounts, phase.often.value) if one)
    dosage: dict[str, Any] = {"text": words}
    if phase.often in RHYTHMS:
        times, days = RHYTHMS[phase.often]
        dosage["timing"] = {"repeat": {"frequency": times, "period": days, "periodUnit": "d"}}
    mg = sum(phase.strengths, Decimal())
    return [dosage | ({"doseAndRate": [{"doseQuantity": _quantity(mg, "mg")}]} if mg else {})]


def _medicine(step: Step, brand: str, formulation: Formulation) -> str:
    parts = (step.name, brand, FORMULATIONS.get(formulation, ""))
    return ", ".join(dict.fromkeys(one.strip() for one in parts if one.strip()))


def _food(with_food: bool | None) -> str:  # noqa: FBT001 - yes, no, or not said
    return "" if with_food is None else f"With food: {'yes' if with_food else 'no'}."


def _notes(*words: str) -> list[dict[str, str]]:
    return [{"text": one} for one in (SELF, *words) if one]


def _quantity(value: Decimal, unit: str) -> dict[str, Any]:
    return {"value": float(value), "unit": unit, "system": UNITS, "code": unit}


def _instant(when: datetime | date) -> str:
    """Return an instant with its offset, or a day alone."""
    return when.isoformat(timespec="seconds") if isinstance(when, datetime) else when.isoformat()
