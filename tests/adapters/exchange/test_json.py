"""The whole diary as JSON: as documented, and the same once it has been read back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest

from adapters.exchange.bench import JPEG, LAST, LOS_ANGELES, PHOTO, Bench, Shelf, a_course, local
from adapters.exchange.bench import text as text_of
from skinroutine.adapters.exchange.ics_file import write_ics
from skinroutine.adapters.store.event_codec import PayloadCodec
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.exchange.exports import Exports
from skinroutine.app.exchange.imports import Given
from skinroutine.app.exchange.imports_desk import Imports, Wish
from skinroutine.domain.record.event import Fact

from fakes import FixedClock

DOCS = Path(__file__).parents[3] / "docs"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Yield the made-up course; tests only read it."""
    with a_course(tmp_path_factory.mktemp("course")) as bench:
        yield bench


def diary(bench: Bench, *, with_photos: bool = True) -> dict[str, Any]:
    """Return the export as a reader of JSON sees it."""
    found = json.loads(text_of(bench.exports.as_json(with_photos=with_photos).pieces))
    assert isinstance(found, dict)
    return found


@dataclass(frozen=True)
class Schema:
    """The published schema, as far as the diary needs it."""

    whole: dict[str, Any]

    def resolve(self, rule: dict[str, Any]) -> dict[str, Any]:
        """Return a rule, or the one that it names."""
        name = str(rule.get("$ref", "")).rpartition("/")[2]
        found = self.whole["$defs"][name] if name else rule
        assert isinstance(found, dict)
        return found

    def amiss(self, value: Any, rule: dict[str, Any], at: str = "") -> list[str]:
        """Return where a value is not as a rule says."""
        rule = self.resolve(rule)
        kinds = {"object": dict, "array": list, "string": str, "integer": int}
        kind = kinds.get(rule.get("type", ""), object)
        found = [] if type(value) is kind or kind is object else [f"{at}: type"]
        found += [f"{at}: const"] if "const" in rule and value != rule["const"] else []
        found += [f"{at}: enum"] if "enum" in rule and value not in rule["enum"] else []
        if isinstance(value, str) and not re.search(rule.get("pattern", ""), value):
            found.append(f"{at}: pattern")
        if isinstance(value, list):
            found += [one for row in value for one in self.amiss(row, rule["items"], f"{at}[]")]
        if isinstance(value, dict) and "properties" in rule:
            known = rule["properties"]
            found += [f"{at}: lacks {one}" for one in rule["required"] if one not in value]
            found += [f"{at}: {one}" for one in value if one not in known]
            for name, inner in value.items():
                found += self.amiss(inner, known.get(name, {}), f"{at}.{name}")
        return found


@pytest.fixture(scope="module")
def schema() -> Schema:
    """Return the published schema."""
    return Schema(json.loads((DOCS / "diary-export.schema.json").read_text()))


def test_the_export_is_as_its_schema_says(course: Bench, schema: Schema) -> None:
    """With photos and without; and the schema finds what is not."""
    assert schema.amiss(diary(course), schema.whole) == []
    assert schema.amiss(diary(course, with_photos=False), schema.whole) == []
    event = diary(course)["events"][0]
    for wrong in ({"order": "1"}, {"kind": "Eaten"}, {"at": "2026-01-05T07:00:00+01:00"}, {"x": 1}):
        made = diary(course) | {"events": [event | wrong]}
        assert len(schema.amiss(made, schema.whole)) == 1


def test_the_schema_knows_every_kind_of_fact(schema: Schema) -> None:
    """And its document has the payload of each."""
    kinds = {one.__name__ for one in get_args(Fact)}
    assert set(schema.whole["$defs"]["event"]["properties"]["kind"]["enum"]) == kinds
    documented = (DOCS / "store.md").read_text()
    assert not [
        one for one in kinds if not re.search(rf"^\| .*\b{one}\b", documented, re.MULTILINE)
    ]


def test_photos_are_in_it_when_asked_for_alone(course: Bench) -> None:
    """Notes always are."""
    assert "photos" not in diary(course, with_photos=False)
    (photo,) = diary(course)["photos"]
    assert photo["name"] == PHOTO
    assert "HYPERLINK" in json.dumps(diary(course, with_photos=False))


def test_every_fact_is_in_it_as_the_diary_has_it(course: Bench) -> None:
    """In its order, with its instant, its zone and its device, and as the codec writes it."""
    known = course.session.store.newest(10_000)
    found = diary(course)["events"]
    assert [(one["id"], one["order"], one["zone"], one["device"]) for one in found] == [
        (one.id, one.order, one.zone, one.device) for one in known
    ]
    codec = PayloadCodec()
    assert [datetime.fromisoformat(one["at"]) for one in found] == [one.at for one in known]
    assert [codec.decode(one["kind"], one["payload"]) for one in found] == [
        one.fact for one in known
    ]
    assert {one["zone"] for one in found} == {"Europe/Berlin", "America/Los_Angeles"}


def test_out_into_an_empty_profile_and_out_again_is_identical(
    course: Bench, tmp_path: Path
) -> None:
    """The course of eight weeks, to the byte, with its photo."""
    first = text_of(course.exports.as_json(with_photos=True).pieces)
    store = SqliteStore(tmp_path / "diary.sqlite3")
    try:
        clock = FixedClock(local(LAST + timedelta(days=3), 9), LOS_ANGELES)
        shelf = Shelf()
        imports = Imports(store, clock, PayloadCodec(), shelf)
        given = Given("diary.json", {"diary.json": first})
        found = imports.parse(given, Wish(), imports.moment())
        assert imports.write(imports.plan(found)) == len(json.loads(first)["events"])
        exports = Exports(store, clock, PayloadCodec(), shelf, write_ics)
        assert text_of(exports.as_json(with_photos=True).pieces) == first
        assert shelf.photos == {PHOTO: JPEG}
    finally:
        store.close()


def test_a_photo_that_is_gone_from_the_profile_is_left_out(course: Bench) -> None:
    """The fact that it was kept stays."""
    made = diary(replace(course, shelf=Shelf()))
    assert made["photos"] == []
    assert PHOTO in json.dumps(made["events"])
