"""The use case: read a file, show what it would come to, and write it whole or not at all."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from skinroutine.app.diary.look import DiaryLook
from skinroutine.app.diary.whole import is_whole
from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange import imports_csv
from skinroutine.app.exchange.imports import (
    CHANGED,
    FileKind,
    Foreign,
    Given,
    Import,
    Parsed,
    PhotoKeeper,
    Preview,
    Target,
    WholeDiary,
    Why,
)
from skinroutine.app.exchange.imports_dosage import NAMES, read_dosage
from skinroutine.app.exchange.imports_json import read_diary
from skinroutine.app.exchange.imports_loop import is_loop, read_loop
from skinroutine.app.exchange.imports_plan import plan_import, usual_targets
from skinroutine.app.exchange.imports_text import csv_rows, json_object
from skinroutine.app.exchange.ports import FactCodec
from skinroutine.app.ports import Clock, EventLog
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.record.event import (
    Act,
    Event,
    NotShown,
    Reminded,
    RoutineRevised,
    Skipped,
    Stopped,
    Ticked,
    Undone,
    by_day,
    in_order,
    standing,
)
from skinroutine.domain.record.preferences import preferences_in
from skinroutine.domain.record.status import Moment


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person said of a file before it is looked at; None leaves that to the program."""

    kind: FileKind | None = None
    mapping: imports_csv.Mapping | None = None


OF_THE_PROGRAM = Reminded | NotShown | Stopped
"""Facts that nobody said."""
ReadFile = Callable[[PurePath, Callable[[], bool]], Given]
"""Reads a file, and stops where it is told to; WrongUse or WorldFailure say why not."""


OpenLog = Callable[[], AbstractContextManager[EventLog]]
"""Opens the diary once more, in the thread that asks, and closes it at the end."""


def parse(given: Given, wish: Wish, codec: FactCodec, moment: Moment) -> Parsed:
    """Return what a file says, in any thread; WrongUse says what is wrong with it."""
    text = next(iter(given.texts.values()), "")
    kind = wish.kind or _kind(given, text)
    if given.is_zip and kind is not FileKind.LOOP:
        raise WrongUse(tr("A zip can be imported from Loop Habit Tracker alone."))
    if kind is FileKind.JSON:
        return read_diary(json_object(text), codec, moment.now)
    if kind is FileKind.LOOP:
        found = read_loop(given.texts)
    elif kind is FileKind.DOSAGE:
        found = read_dosage(json_object(text), moment)
    else:
        name = PurePath(given.name).stem
        found = imports_csv.read_table(text, wish.mapping, moment, name)
    if not any(one.marks or one.times for one in found.items):
        raise WrongUse(_nothing(found))
    return found


def _nothing(found: Foreign) -> str:
    odd = {why for why, _ in found.passed}
    if Why.NO_DAY in odd:
        return tr("There is no row in the file whose day can be read.")
    return tr("There is nothing in the file that can be imported.")


def heads_of(given: Given) -> list[str]:
    """Return the heads of a table; WrongUse where it is none."""
    return csv_rows(next(iter(given.texts.values()), ""))[0]


def is_table(given: Given) -> bool:
    """Tell whether a file is a table whose columns have to be known."""
    text = next(iter(given.texts.values()), "")
    return not given.is_zip and _kind(given, text) is FileKind.CSV


def _kind(given: Given, text: str) -> FileKind:
    if given.is_zip:
        return FileKind.LOOP
    if text.lstrip()[:1] in {"{", "["}:
        found = json_object(text)
        is_ours = "format" in found or not NAMES & found.keys()
        return FileKind.JSON if is_ours else FileKind.DOSAGE
    heads, rows = csv_rows(text)
    return FileKind.LOOP if is_loop(heads, rows) else FileKind.CSV


def _is_first_routine(acts: Sequence[Event]) -> bool:
    """Tell whether all that was ever said is the routine that a new diary begins with."""
    return len(acts) == 1 and isinstance(acts[0].fact, RoutineRevised)


def _brings_routine(found: WholeDiary) -> bool:
    return any(isinstance(one.fact, RoutineRevised) for one in standing(found.events))


class Imports:
    """The imports of one diary; belong to the thread that owns the diary; `apart` is for others."""

    def __init__(
        self,
        log: EventLog,
        clock: Clock,
        codec: FactCodec,
        photos: PhotoKeeper | None = None,
        read_file: ReadFile | None = None,
        open_log: OpenLog | None = None,
    ) -> None:
        self._log, self._clock, self._codec = log, clock, codec
        self._photos, self._read_file, self._open_log = photos, read_file, open_log

    @contextmanager
    def apart(self) -> Iterator[Imports]:
        """Open the same diary once more, for the thread that asks; may raise WorldFailure."""
        assert self._open_log is not None
        with self._open_log() as log:
            yield Imports(log, self._clock, self._codec, self._photos, self._read_file)

    def moment(self) -> Moment:
        """Return the present moment, with the day ends of the diary."""
        ends = preferences_in(self._log.general()).day_ends
        return Moment(self._clock.now(), self._clock.zone(), ends)

    def open(self, path: PurePath, is_stopped: Callable[[], bool] = lambda: False) -> Given:
        """Read a file in any thread."""
        assert self._read_file is not None
        return self._read_file(path, is_stopped)

    def parse(self, given: Given, wish: Wish, moment: Moment) -> Parsed:
        """Return what a file says, in any thread."""
        return parse(given, wish, self._codec, moment)

    def routine(self) -> Routine:
        """Return today's routine; an empty one where the diary has none yet."""
        look = self._look()
        return look.revisions.on(look.today) if look else Routine(())

    def targets(self, found: Parsed) -> tuple[Target, ...]:
        """Return where each item of a file goes unless the person says otherwise."""
        look = self._look()
        if isinstance(found, WholeDiary) or look is None:
            return ()
        return usual_targets(found, look.revisions.on(look.today))

    def plan(self, found: Parsed, targets: Sequence[Target] = ()) -> Import:
        """Return what an import would write, without writing it; WrongUse where it cannot be."""
        if isinstance(found, WholeDiary):
            return self._plan_diary(found)
        look = self._look()
        if look is None:
            message = tr("This diary has no routine yet. Open the window once, or use `routine`.")
            raise WrongUse(message)
        days = [mark.day for item in found.items for mark in item.marks]
        events = by_day(self._log.about(min(days), max(days))) if days else {}
        chosen = targets or usual_targets(found, look.revisions.on(look.today))
        return plan_import(found, chosen, look, look.began, events, self._new_id(look))

    def write(self, wanted: Import) -> int:
        """Write an import in one transaction; return how many facts are new.

        WrongUse and WorldFailure mean that nothing was written.
        """
        if wanted.preview.is_empty:
            return 0
        new = [one for one in wanted.photos if self._is_new_photo(*one)]
        written: list[str] = []
        try:
            for name, content in new:
                assert self._photos is not None
                self._photos.write(name, content)
                written.append(name)
            now, zone = self._clock.now(), self._clock.zone_name()
            return self._log.adopt(wanted.events, wanted.facts, now, zone, wanted.instead_of)
        except BaseException:
            for name in written:
                assert self._photos is not None
                self._photos.remove(name)
            raise

    def write_as_shown(self, found: Parsed, targets: Sequence[Target], shown: Preview) -> int:
        """Write what a preview showed, where that still holds; WrongUse where it does not."""
        wanted = self.plan(found, targets)
        if wanted.preview != shown:
            raise WrongUse(tr(CHANGED))
        return self.write(wanted)

    def _look(self) -> DiaryLook | None:
        general = self._log.general()
        if not any(isinstance(one.fact, RoutineRevised) for one in general):
            return None
        return DiaryLook(general, self._clock.now(), self._clock.zone(), self._log)

    def _new_id(self, look: DiaryLook) -> Callable[[str], str]:
        """Return a maker of ids that no step of this diary ever had."""
        taken = set(look.revisions.step_ids)

        def make(name: str) -> str:
            words = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:24] or "step"
            found = next(
                one
                for one in iter(lambda: f"{words}-{secrets.token_hex(2)}", "")
                if one not in taken
            )
            taken.add(found)
            return found

        return make

    def _plan_diary(self, found: WholeDiary) -> Import:
        here = self._everything()
        known = {one.id for one in here}
        new = tuple(one for one in found.events if one.id not in known)
        acts = [one for one in standing(here) if isinstance(one.fact, Act)]
        gives_way = (
            _is_first_routine(acts) and _brings_routine(found) and len(new) == len(found.events)
        )
        is_untouched = gives_way and all(
            one.id == acts[0].id or isinstance(one.fact, OF_THE_PROGRAM) for one in here
        )
        facts = (Undone(acts[0].id, acts[0].day),) if gives_way and not is_untouched else ()
        self._check_whole(found.events)
        left = [] if is_untouched else here
        self._check_whole([*left, *new], undone=acts[0].id if gives_way else "")
        photos = tuple(one for one in found.photos if self._is_new_photo(*one))
        days = [one.day for one in new if one.day is not None]
        there = len(found.events) - len(new)
        preview = Preview(
            FileKind.JSON,
            done=sum(isinstance(one.fact, Ticked) for one in new),
            skipped=sum(isinstance(one.fact, Skipped) for one in new),
            facts=len(new),
            photos=len(photos),
            first=min(days, default=None),
            last=max(days, default=None),
            passed=(*([(Why.THERE_ALREADY, there)] if there else []), *found.passed),
            replaces_routine=gives_way,
            merges=bool(new) and bool(acts) and not gives_way,
        )
        gone = frozenset(one.id for one in here) if is_untouched else frozenset()
        return Import(preview, new, facts, photos, gone)

    def _everything(self) -> tuple[Event, ...]:
        days = self._log.about(date.min, date.max)
        return in_order((*self._log.general(), *days))

    def _check_whole(self, events: Sequence[Event], undone: str = "") -> None:
        """Raise WrongUse where the diary could not be read any more with these facts."""
        if not is_whole([one for one in events if one.id != undone]):
            raise WrongUse(tr("The facts in the file do not go together with this diary."))

    def _is_new_photo(self, name: str, _content: bytes) -> bool:
        return self._photos is not None and self._photos.read(name) is None
