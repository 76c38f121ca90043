"""Every string a person may meet: of the source, of reminders at each level, of each export."""

from __future__ import annotations

import ast
import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]

import skinroutine
from adapters.exchange.bench import Bench, text
from app.summary_house import EVERYTHING
from app.texts import AGAIN, prompts, states_of
from collector import translations
from making import BERLIN, MONDAY
from skinroutine.adapters.system import files
from skinroutine.app.course.summary import summary_text
from skinroutine.app.course.summary_query import SummaryQueries
from skinroutine.app.diary.settings import Settings
from skinroutine.app.ports import Notice
from skinroutine.app.reminding.reminder_text import away_notice, reminder_notice, try_out_notice
from skinroutine.app.tongue import PlainEnglish
from skinroutine.domain.course.key_dates import (
    SavedDate,
    box_reminder,
    date_reminders,
    supply_reminder,
)
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.routine import FoodRule, Routine
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import PromptKind
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import Moment, State, fold
from skinroutine.ui.paper.pdf import pdf_bytes

from ui.never_say import broken_notice, broken_quotes, broken_rules

PACKAGE = Path(skinroutine.__file__).parent
FOLDERS = ("ui", "cli", "app", "adapters")
WITHOUT_WORDS = {"care_search.py", "migrations.py", "routine_codec.py", "sheet.py"}
"""Modules whose strings are all for a machine, or words that a person may search for."""
QUOTING = (
    "app/course/care_daily.py",
    "app/course/care_facts.py",
    "app/course/care_kinds.py",
    "app/course/care_sources.py",
    "app/course/care_tests.py",
    "app/course/red_flags.py",
)
"""Modules that repeat leaflets, authorities and studies; nothing else of the program does."""
LOG = {"debug", "info", "warning", "error", "critical", "exception"}


class Seeded(PlainEnglish):
    """English in which some texts stand in the place of others."""

    def __init__(self, instead: Mapping[str, str]) -> None:
        self._instead = instead

    def translate(self, text: str, about: str, number: int | None) -> str:
        """Return what was put in the place of a text, or the text itself."""
        return self._instead.get(str(text)) or super().translate(text, about, number)


def broken_among(found: Iterable[tuple[str, str]]) -> list[str]:
    """Return each text that breaks a rule, with where it stands and the numbers of the rules."""
    return [
        f"{where}: {said!r} breaks {rules}"
        for where, said in found
        if (rules := _rules(where, said))
    ]


def _rules(where: str, said: str) -> list[int]:
    is_quoted = where.rpartition(":")[0] in QUOTING
    return broken_quotes(said) if is_quoted else broken_rules(said)


def strings(package: Path = PACKAGE) -> Iterator[tuple[str, str]]:
    """Yield where it stands and what it says, of every string the program may show."""
    for folder in FOLDERS:
        for path in sorted((package / folder).rglob("*.py")):
            if path.name in WITHOUT_WORDS:
                continue
            tree = ast.parse(path.read_text(encoding="utf-8"))
            left_out = _docstrings(tree) | _log_words(tree)
            for node in ast.walk(tree):
                if (
                    isinstance(node, ast.Constant)
                    and isinstance(node.value, str)
                    and node not in left_out
                ):
                    yield f"{path.relative_to(package).as_posix()}:{node.lineno}", node.value


def texts(package: Path = PACKAGE) -> Iterator[tuple[str, str]]:
    """Yield where it stands and what it says, of every text that translators are given.

    They are in English what a person reads, and what stays where a translation is not checked.
    """
    for said, where in translations.collected(package).items():
        yield where, said.text
        if said.one is not None:
            yield where, said.one


def broken_notices() -> list[str]:
    """Return each reminder that breaks a rule, and each discreet one with a telltale word."""
    return [
        f"{notice.title!r}, {notice.body!r} breaks {rules}"
        for notice in notices()
        if (rules := _of_notice(notice))
    ]


def _of_notice(notice: Notice) -> list[int]:
    on_buttons = "\n".join(one.words for one in notice.buttons)
    body = f"{notice.body}\n{on_buttons}"
    return broken_notice(notice.title, body, is_discreet=notice.is_discreet)


def notices() -> Iterator[Notice]:
    """Yield every reminder at every level: of steps alone and together, of dates, of the box."""
    for level in TextLevel:
        yield try_out_notice(level, "try-out")
        for mix in (*_mixes(), *((one,) for one in dated())):
            yield away_notice(mix, level)
            for kind in PromptKind:
                yield reminder_notice(prompts(mix, kind), level, now=AGAIN)


def _mixes() -> Iterator[tuple[State, ...]]:
    for rule in FoodRule:
        states = states_of(default_routine().with_food_rule(rule))
        for size in (1, 2, len(states)):
            yield from combinations(states, size)


def dated() -> Iterator[State]:
    """Yield a reminder of a saved date of each kind, and the one of the box."""
    moment = Moment(AGAIN, BERLIN)
    for kind in DateKind:
        saved = KeyDate(kind.value, kind, MONDAY, "What was typed", ahead=(0,))
        found = date_reminders([SavedDate(saved, AGAIN)], MONDAY, Routine(()), moment)
        yield from fold(found, (), moment)
    key = supply_reminder(MONDAY, 3, MONDAY)
    assert key is not None
    yield from fold((box_reminder(key, Routine(()), moment),), (), moment)


def exports(bench: Bench) -> dict[str, str]:
    """Return the text of each export of a diary, with everything in it that can be asked for."""
    made = bench.exports
    found = {f"ics-{level}": unfolded(text(made.as_ics(level).pieces)) for level in TextLevel}
    for kept in (False, True):
        found[f"csv-{kept}"] = text(made.as_csv(with_notes=kept).pieces)
        found[f"fhir-{kept}"] = text(made.as_fhir(with_notes=kept, with_initials=kept).pieces)
    found["json"] = text(made.as_json().pieces)
    queries = SummaryQueries(bench.session.store, bench.clock, Settings())
    found["summary"] = summary_text(queries.summary(EVERYTHING))
    return found


def pdf_text(bench: Bench) -> str:
    """Return the words of the page for the clinic as another library reads them from the PDF."""
    queries = SummaryQueries(bench.session.store, bench.clock, Settings())
    made = pdf_bytes(queries.summary(EVERYTHING), EVERYTHING.paper, files.resources())
    with pypdfium2.PdfDocument(made) as read:
        return "\n".join(page.get_textpage().get_text_bounded() for page in read)


def broken_exports(found: Mapping[str, str], typed: Iterable[str]) -> list[str]:
    """Return each part of an export that breaks a rule, without what the person typed."""
    typed = tuple(typed)
    broken = []
    for name, said in found.items():
        for part in parts(name, said):
            own = part
            for words in typed:
                own = own.replace(words, "")
            if rules := broken_quotes(own):
                broken.append(f"{name}: {part!r} breaks {rules}")
    return broken


def parts(name: str, said: str) -> Iterator[str]:
    """Yield each key and text of JSON, each cell of a table, and each line of anything else."""
    match name.split("-", maxsplit=1)[0]:
        case "json" | "fhir":
            yield from _texts_of(json.loads(said))
        case "csv":
            yield from (cell for row in csv.reader(io.StringIO(said, newline="")) for cell in row)
        case _:
            yield from said.splitlines()


def _texts_of(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case list():
            for one in value:
                yield from _texts_of(one)
        case dict():
            for key, one in value.items():
                yield key
                yield from _texts_of(one)


def unfolded(calendar: str) -> str:
    """Return an iCalendar text with each property on one line."""
    return calendar.replace("\r\n ", "").replace("\n ", "")


def dates_in(calendar: str) -> list[str]:
    """Return what the entries of an unfolded calendar say: summaries and descriptions."""
    return [
        line.partition(":")[2]
        for line in calendar.splitlines()
        if line.startswith(("SUMMARY", "DESCRIPTION"))
    ]


def _docstrings(tree: ast.AST) -> set[ast.AST]:
    """Return every string that stands alone as a statement: docstrings, also of constants."""
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def _log_words(tree: ast.AST) -> set[ast.AST]:
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
