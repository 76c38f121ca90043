"""Every page and every dialog over a full diary, and all that is written or spoken in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from skinroutine import compose
from skinroutine.app.course.care_sources import SOURCES
from skinroutine.app.ports import Notice
from skinroutine.compose import rescue as compose_rescue
from skinroutine.domain.plan.course import Course, Target
from skinroutine.domain.plan.edits import put_step
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.plan.routine import Step, StepKind
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.signs import Mood, Severity, Sign
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.entry import Entry, LeaveQuestion
from skinroutine.ui.screens.course.box_dialogs import CountEntry, RefillEntry
from skinroutine.ui.screens.course.date_dialog import DateEntry
from skinroutine.ui.screens.course.plan_dialog import PlanEntry
from skinroutine.ui.screens.course.saving import CourseEntry
from skinroutine.ui.screens.course.weight_dialog import WeightEntry
from skinroutine.ui.screens.diary.photo_row import PhotoDialog
from skinroutine.ui.screens.exchange.export_dialog import ExportDialog
from skinroutine.ui.screens.exchange.import_dialog import ImportDialog
from skinroutine.ui.screens.keeping.backups_dialog import BackupsDialog
from skinroutine.ui.screens.keeping.erase_dialog import EraseQuestion
from skinroutine.ui.screens.keeping.progress import WorkingDialog
from skinroutine.ui.screens.keeping.rescue_dialog import RescueDialog
from skinroutine.ui.screens.keeping.restore_dialog import RestoreDialog
from skinroutine.ui.screens.licences import TEXT as LICENCE_TEXT
from skinroutine.ui.screens.licences import LicencesDialog
from skinroutine.ui.screens.phone.dialog import PhoneDialog
from skinroutine.ui.screens.phone.off_dialog import PhoneOffDialog
from skinroutine.ui.screens.settings.lock_dialogs import (
    ChangeDialog,
    LockDialog,
    TurnOffDialog,
    TurnOnDialog,
)
from skinroutine.ui.screens.settings.reset import ResetQuestion
from skinroutine.ui.screens.summary import SummaryDialog
from skinroutine.ui.screens.today.guard_dialog import GuardDialog, RemovalDialog
from skinroutine.ui.screens.today.more_entry import MoreEntry
from skinroutine.ui.screens.today.time_entry import NoteEntry, TimeEntry, UseEntry
from skinroutine.ui.screens.week.cell_editor import CellEditor
from skinroutine.ui.screens.week.printing import PrintDialog
from skinroutine.ui.shell.application import Program
from skinroutine.ui.shell.reminder_card import ReminderCard
from skinroutine.ui.wording import care, symptoms
from skinroutine.ui.wording.keeping import Present

from fakes import FixedClock, RecordingNotifier
from ui.days import NOW
from ui.desk import Desk, click, entries, settle
from ui.hotel import PAGES as WELCOMES
from ui.hotel import Guest
from ui.never_say import broken_quotes, broken_rules
from ui.never_say_walk import QUOTING, texts
from ui.phone_desk import STEPS, PaperServer, PaperSetUp

PAGES = (
    "today",
    "week",
    "course",
    "diary",
    "routine",
    "settings",
    "reminder-log",
    "care",
    "about",
)
FRAMES = {Dialog, Entry, CourseEntry, LockDialog, WorkingDialog}
"""Dialogs that others are made from, and that are never shown as they are."""
SHORTEST = 20
"""How long a text is at most that is looked at like any other, also where it is a quotation."""
COMPOSED = [
    re.compile(one, re.MULTILINE)
    for one in (
        r"^(in )7 days$",  # until a date that the person saved
        r"^7 (days before)$",  # how long before it they want a reminder
        r"^\d+ %$",  # the size of the text
        r"(?<=; )Blood test( [A-Z][a-z]{2} \d+ [A-Z][a-z]{2};)",  # a saved date on the track
        r"(?<=\d \u00d7 )Absorica LD( \d+ mg)(?=[,.])",  # a kind in the box
        r"^(Capsules of )Absorica LD( \d+ mg)$",  # how many of a kind are in the box
    )
]
"""What is put together on a page and allowed there, to the letter; the groups are looked at."""
TYPED = ("Is it fine to switch to a heavier moisturizer?",)
"""What the demo's made-up person wrote themselves."""
Said = tuple[str, str]
Working = TypeVar("Working", bound=WorkingDialog)


@contextmanager
def a_full_diary(folder: Path, clock: FixedClock) -> Iterator[Desk]:
    """Open the demo's diary, with everything in it that brings more words on a page."""
    clock.instant = NOW
    with compose.open_session(folder, demo=True, clock=clock, wait=compose.WINDOW_WAIT) as session:
        _fill(session)
        yield Desk(session, clock, RecordingNotifier())


def _fill(session: compose.Session) -> None:
    today, course = session.queries.today(), session.course_commands
    course.set_course(_with_more)
    course.count_box([(Capsule(Decimal(20)), 3), (Capsule(Decimal(16), is_ld=True), 2)])
    for number, kind in enumerate(DateKind):
        saved = KeyDate(
            f"own-{number}", kind, today + timedelta(days=number), "Errand", ahead=(0, 1)
        )
        course.save_date(saved)
    course.rate(today, Sign.LOW_MOOD, Severity.SEVERE)
    course.rate(today, Sign.HEADACHE, Severity.SEVERE)
    course.note_mood(today, Mood.LOW)
    drops = Step("drops", StepKind.EYE_DROPS, "Eye drops", (), is_as_needed=True)
    session.commands.change_routine(put_step(drops))
    session.commands.prefer(PreferenceName.REGION, "uk")


def _with_more(course: Course | None) -> Course:
    assert course is not None
    return replace(
        course,
        before=Decimal(600),
        before_ld=Decimal(80),
        target=Target(Decimal(130)),
        initials="A. B.",
        has_programme=True,
    )


def words_in(inside: QWidget) -> Iterator[str]:
    """Yield what is written, spoken, offered or shown under the mouse inside a widget."""
    yield inside.windowTitle()
    for one in (inside, *inside.findChildren(QWidget)):
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
        match one:
            case QLabel() | QAbstractButton():
                yield one.text()
            case QMenu():
                yield from entries(one)
            case QListWidget():
                yield from (one.item(row).text() for row in range(one.count()))
            case QComboBox():
                yield from (one.itemText(row) for row in range(one.count()))
            case QLineEdit():
                yield from (one.placeholderText(), one.text())
            case QPlainTextEdit() if one.objectName() == LICENCE_TEXT:
                pass  # a licence stands as it was written: it warns, names addresses, and has goals
            case QTextEdit() | QPlainTextEdit():
                yield from (one.placeholderText(), one.toPlainText())


def pages(program: Program) -> Iterator[Said]:
    """Yield where it stands and what it says, of each page and of what is around the pages."""
    window = program.window
    for place in PAGES:
        window.show_place(place)
        settle()
        yield from _said(place, window.pages.page(place))
    seen = {one for place in PAGES for one in words_in(window.pages.page(place))}
    yield from (one for one in _said("window", window) if one[1] not in seen)
    program.tray._fill_menu()
    yield from (("tray", one) for one in entries(program.tray._menu))


def dialogs(program: Program) -> Iterator[Said]:
    """Yield where it stands and what it says, of each dialog, opened one after another."""
    for make in _makers(program):
        dialog = make()
        dialog.open()
        settle()
        yield from _said(type(dialog).__name__, dialog)
        dialog.reject()
        settle()
    program.window._tell()
    settle()
    (box,) = program.window.findChildren(QMessageBox)
    yield from _said("QMessageBox", box)
    box.reject()
    settle()


def welcomes(guest: Guest) -> Iterator[Said]:
    """Yield what each page of the welcome says."""
    for page in WELCOMES:
        yield from _said(f"welcome {page}", guest.window)
        if page != WELCOMES[-1]:
            click(guest.welcome.foot.next)


def cards(program: Program, notices: Iterable[Notice]) -> Iterator[Said]:
    """Yield what the program's own card says of reminders."""
    card = ReminderCard(program.look)
    for notice in notices:
        card.say(notice)
        yield from _said("card", card)
        settle()
    card.deleteLater()
    settle()


def _said(where: str, inside: QWidget) -> Iterator[Said]:
    return ((where, one) for one in dict.fromkeys(words_in(inside)) if one)


def _makers(program: Program) -> Iterator[Callable[[], QDialog]]:
    look, diary, window = program.look, program.diary, program.window
    files, today = window._needs.files, diary.queries.today()
    course, day, week = diary.course_queries.course(), diary.queries.day(), diary.queries.week()
    dose = next(one for one in day.states if one.occurrence.step.is_dose)
    row = next(one for one in week.table.rows if one.step.is_dose)
    preferences, moment = diary.queries.preferences(), diary.queries.moment()
    yield lambda: TimeEntry(look, window, diary, dose)
    yield lambda: NoteEntry(look, window, diary, dose)
    yield lambda: UseEntry(look, window, diary, day.uses[0], today)
    yield lambda: GuardDialog(look, window, dose, preferences)
    yield lambda: RemovalDialog(look, window, dose)
    yield lambda: LeaveQuestion(look, window)
    yield lambda: MoreEntry(look, window, diary, dose)
    yield lambda: PlanEntry(look, window, diary, course)
    yield lambda: WeightEntry(look, window, diary, course)
    yield lambda: RefillEntry(look, window, diary, course)
    yield lambda: CountEntry(look, window, diary, course)
    yield lambda: DateEntry(look, window, diary, course)
    for kind in DateKind:
        saved = KeyDate(kind.value, kind, today, "Errand")
        yield partial(DateEntry, look, window, diary, course, saved)
    yield lambda: PhotoDialog(look, window, symptoms.photo_name(1, 2, today))
    yield lambda: SummaryDialog(look, files.summaries, window)
    yield lambda: ExportDialog(look, window, files.exporting, today)
    yield lambda: ImportDialog(look, window, files.imports, diary.carry_out)
    yield lambda: PrintDialog(look, window, week, None)
    yield lambda: PrintDialog(look, window, diary.queries.month(), None)
    for cell in row.cells:
        yield partial(CellEditor, look, window, row, cell, moment, week.began)
    yield lambda: ResetQuestion(look, window)
    yield lambda: EraseQuestion(look, window)
    backups = files.desk(diary)
    assert backups is not None
    made = backups.backups.back_up()
    yield lambda: _looked(BackupsDialog(look, window, backups, print))
    yield lambda: _looked(RestoreDialog(look, window, backups, made.name))
    yield lambda: _rescue(program)
    desk = program.lock_desk
    assert desk is not None
    for kind_of_lock in (TurnOnDialog, ChangeDialog, TurnOffDialog):
        yield partial(kind_of_lock, look, window, desk)
    yield lambda: _read(LicencesDialog(look, window, files.licences))
    for way in STEPS:
        yield partial(_phone_at, program, way)
    account = PaperSetUp(diary.queries)
    yield lambda: PhoneOffDialog(look, window, account)


def _phone_at(program: Program, way: Callable[[PhoneDialog], None]) -> PhoneDialog:
    """Return the way to a plan on the phone at one of its steps, with all that can stand there."""
    queries = program.diary.queries
    present = Present(queries.today(), queries.moment().zone)
    account, server = PaperSetUp(queries), PaperServer()
    made = PhoneDialog(program.look, program.window, account, server.asking, present)
    made.open()
    settle()
    way(made)
    return made


def _rescue(program: Program) -> RescueDialog:
    """Return the offer in the place of a damaged diary, after it has looked."""
    needs, moment = program.window._needs, program.diary.queries.moment()
    present = Present(program.diary.queries.today(), moment.zone)
    made = RescueDialog(
        program.look, program.window, compose_rescue.rescue_of(needs.profile), present
    )
    return _looked(made)


def _read(made: LicencesDialog) -> LicencesDialog:
    """Return the licences, all of them read."""
    made.work.wait()
    return made


def _looked(made: Working) -> Working:
    """Return a dialog that has seen by now what it tells of."""
    assert made._work is not None
    made._work.wait()
    return made


def never_shown(seen: set[str]) -> set[str]:
    """Return the names of the program's dialogs that are not among those that were shown."""
    return {one.__name__ for one in _kinds(Dialog) if one not in FRAMES} - seen


def _kinds(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for one in kind.__subclasses__():
        if one.__module__.startswith("skinroutine."):
            yield one
        yield from _kinds(one)


def broken_on_screen(
    found: Iterable[Said], composed: Sequence[re.Pattern[str]] = COMPOSED
) -> list[str]:
    """Return what breaks a rule, without what is allowed there where it is put together.

    A whole quotation is left to the walk over the texts.
    """
    return [
        f"{where}: {said!r} breaks {rules}"
        for where, said in found
        if (rules := _rules(where, said, composed))
    ]


def _rules(where: str, said: str, composed: Sequence[re.Pattern[str]]) -> list[int]:
    if where == SummaryDialog.__name__ and said.count("\n") > 1:
        lines = said.splitlines()  # the page for a visit itself, as a file has it
        return sorted({rule for line in lines for rule in broken_quotes(line)})
    own = said
    for one in TYPED:
        own = own.replace(one, "")
    for pattern in (*_QUOTATIONS, *composed):
        own = pattern.sub(lambda whole: " ".join(one or "" for one in whole.groups()), own)
    return broken_rules(own)


def quotations() -> Iterator[str]:
    """Yield what the care guide and the list of signs quote, and their sources, longest first."""
    found = {said for where, said in texts() if where.rpartition(":")[0] in QUOTING}
    found |= {care.source_name(one) for one in SOURCES.values()}
    yield from sorted((one for one in found if len(one) > SHORTEST), key=len, reverse=True)


def _places(text: str) -> re.Pattern[str]:
    """Return what finds a text with anything in its places."""
    return re.compile("(.*?)".join(re.escape(one) for one in re.split(r"\{\w+\}", text)))


_QUOTATIONS = [_places(one) for one in quotations()]
