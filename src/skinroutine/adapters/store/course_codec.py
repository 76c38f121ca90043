"""The facts of a course as JSON objects and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from skinroutine.adapters.store.routine_codec import (
    Payload,
    read_revision,
    read_text,
    write_revision,
)
from skinroutine.domain.plan.course import Course, Target, TargetUnit, Weight
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.record.course_facts import (
    Counted,
    CourseFact,
    CourseSet,
    DateDropped,
    DateSaved,
    DayNoted,
    MoodNoted,
    PhotoDropped,
    PhotoKept,
    QuestionAsked,
    QuestionClosed,
    Refilled,
    SignRated,
)
from skinroutine.domain.record.signs import Mood, Severity


def write_course_fact(fact: CourseFact) -> dict[str, Any]:
    """Return the payload of a fact of a course."""
    match fact:
        case CourseSet(course, plan):
            return _course(course) | {"plan": [write_revision(one) for one in plan]}
        case Refilled(on, capsule, count):
            return {"on": on.isoformat(), **_capsules(capsule, count)}
        case Counted(on, counts):
            box = [_capsules(capsule, count) for capsule, count in counts]
            return {"on": on.isoformat(), "counts": box}
        case DateSaved(key_date):
            return _key_date(key_date)
        case DateDropped(key) | QuestionClosed(key):
            return {"id": key}
        case QuestionAsked(key, on, text):
            return {"id": key, "on": on.isoformat(), "text": text}
        case _:
            return {"day": fact.day.isoformat()} | _about_day(fact)


def _about_day(
    fact: SignRated | DayNoted | MoodNoted | PhotoKept | PhotoDropped,
) -> dict[str, Any]:
    match fact:
        case SignRated(_, sign, severity, helped):
            grade = None if severity is None else severity.value
            return {"sign": sign, "severity": grade, "helped": helped}
        case DayNoted(_, text):
            return {"text": text}
        case MoodNoted(_, mood):
            return {"mood": mood.value if mood else None}
        case PhotoKept(_, name) | PhotoDropped(_, name):
            return {"name": name}


def _capsules(capsule: Capsule, count: int) -> dict[str, Any]:
    return {"strength": str(capsule.strength), "ld": capsule.is_ld, "count": count}


def _course(course: Course) -> dict[str, Any]:
    target = course.target
    return {
        "start": course.start.isoformat(),
        "weeks": course.weeks,
        "weights": [{"day": one.day.isoformat(), "kg": str(one.kg)} for one in course.weights],
        "before": str(course.before),
        "before_ld": str(course.before_ld),
        "target": {"amount": str(target.amount), "unit": target.unit.value} if target else None,
        "initials": course.initials,
        "medicines": course.medicines,
        "procedures": course.procedures,
        "programme": course.has_programme,
        "after": course.has_after,
        "notice": course.notice,
    }


def _read_course(data: Payload) -> CourseSet:
    target = data["target"]
    course = Course(
        start=_day(data["start"]),
        weeks=_number(data["weeks"]) if data["weeks"] is not None else None,
        weights=tuple(Weight(_day(one["day"]), _decimal(one["kg"])) for one in data["weights"]),
        before=_decimal(data["before"]),
        before_ld=_decimal(data["before_ld"]),
        target=None
        if target is None
        else Target(_decimal(target["amount"]), TargetUnit(target["unit"])),
        initials=read_text(data["initials"]),
        medicines=read_text(data["medicines"]),
        procedures=read_text(data["procedures"]),
        has_programme=_flag(data["programme"]),
        has_after=_flag(data["after"]),
        notice=_number(data["notice"]) if data["notice"] is not None else None,
    )
    return CourseSet(course, tuple(read_revision(one) for one in data["plan"]))


def _key_date(one: KeyDate) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "on": one.day.isoformat(),
        "title": one.title,
        "at": one.at.isoformat("minutes") if one.at else None,
        "note": one.note,
        "ahead": list(one.ahead),
        "remind_at": one.remind_at.isoformat("minutes"),
    }


def _read_key_date(data: Payload) -> DateSaved:
    saved = KeyDate(
        id=read_text(data["id"]),
        kind=DateKind(data["kind"]),
        day=_day(data["on"]),
        title=read_text(data["title"]),
        at=time.fromisoformat(data["at"]) if data["at"] is not None else None,
        note=read_text(data["note"]),
        ahead=tuple(_number(one) for one in data["ahead"]),
        remind_at=time.fromisoformat(data["remind_at"]),
    )
    return DateSaved(saved)


def _capsule(data: Payload) -> Capsule:
    return Capsule(_decimal(data["strength"]), _flag(data["ld"]))


def _count(data: Payload) -> int:
    count = _number(data["count"])
    if count < 0:
        message = "there are no fewer capsules than none"
        raise ValueError(message)
    return count


def _read_rated(data: Payload) -> SignRated:
    grade = data["severity"]
    severity = None if grade is None else Severity(_number(grade))
    return SignRated(
        _day(data["day"]), read_text(data["sign"]), severity, read_text(data["helped"])
    )


def _read_mood(data: Payload) -> MoodNoted:
    return MoodNoted(_day(data["day"]), Mood(data["mood"]) if data["mood"] is not None else None)


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _decimal(value: object) -> Decimal:
    """Return the number that a text holds; a number of JSON may have lost its digits."""
    return Decimal(read_text(value))


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        message = "this is not a whole number"
        raise TypeError(message)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        message = "this is neither yes nor no"
        raise TypeError(message)
    return value


COURSE_READERS: Mapping[str, Callable[[Payload], CourseFact]] = {
    "CourseSet": _read_course,
    "Refilled": lambda data: Refilled(_day(data["on"]), _capsule(data), _count(data)),
    "Counted": lambda data: Counted(
        _day(data["on"]), tuple((_capsule(one), _count(one)) for one in data["counts"])
    ),
    "DateSaved": _read_key_date,
    "DateDropped": lambda data: DateDropped(read_text(data["id"])),
    "SignRated": _read_rated,
    "DayNoted": lambda data: DayNoted(_day(data["day"]), read_text(data["text"])),
    "MoodNoted": _read_mood,
    "PhotoKept": lambda data: PhotoKept(_day(data["day"]), read_text(data["name"])),
    "PhotoDropped": lambda data: PhotoDropped(_day(data["day"]), read_text(data["name"])),
    "QuestionAsked": lambda data: QuestionAsked(
        read_text(data["id"]), _day(data["on"]), read_text(data["text"])
    ),
    "QuestionClosed": lambda data: QuestionClosed(read_text(data["id"])),
}
"""How the payload of each kind of fact is read; each may raise what nonsense raises."""
