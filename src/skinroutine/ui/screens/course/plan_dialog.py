"""The editor of the plan: copied from the label, with its changes by dates, saved in one act."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.plan.course import LONGEST_COURSE, LONGEST_NOTICE, LONGEST_TEXT, TargetUnit
from skinroutine.domain.record.course_facts import CourseSet
from skinroutine.domain.record.event import Fact
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.parts.fields import (
    ChoiceField,
    NoteField,
    first_wrong,
    labelled,
    number_field,
    text_field,
)
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, wrapped
from skinroutine.ui.screens.course.amounts import LONGEST
from skinroutine.ui.screens.course.phase_rows import AROUND, Around, PhaseRows
from skinroutine.ui.screens.course.plan_draft import Part, PlanDraft, begin, read
from skinroutine.ui.screens.course.saving import CourseEntry, say_problem, with_problem
from skinroutine.ui.screens.course.weight_rows import WeightRows
from skinroutine.ui.screens.routine.rows import SwitchRow, hairline
from skinroutine.ui.wording import course as course_words
from skinroutine.ui.wording import course_plan as words

USUAL_NOTICE = 7
LONGEST_INITIALS = 60


class PlanEntry(CourseEntry):
    """Everything that is said of a course; what is not right is said beside it and loses nothing.

    A sentence stands at its field once Save was pressed, and goes as soon as it is put right.
    """

    def __init__(self, look: Look, window: QWidget, diary: Diary, snapshot: CourseSnapshot) -> None:
        super().__init__(look, window, diary, tr(words.TITLE), tr(course_words.EMPTY))
        self._today, self._first_weekday = snapshot.today, snapshot.first_weekday
        self._was_tried = False
        draft = begin(snapshot)
        self._add_times(draft)
        self._add_dose(draft)
        self._add_weights(draft)
        self._add_earlier(draft)
        self._add_summary(draft)
        self._add_switches(draft)
        self.inside.addStretch(1)
        self.start.setFocus()

    def _add_times(self, draft: PlanDraft) -> None:
        look = self.look
        self.start = DayField(look, tr(words.START), draft.start, first_weekday=self._first_weekday)
        first, last = self._today - AROUND, self._today + AROUND
        self.start.show_range(min(draft.start, first), max(draft.start, last))
        self.start.setKeyboardTracking(True)
        self.start.dateChanged.connect(self._on_start)
        self.weeks = number_field(
            tr(words.WEEKS), least=0, most=LONGEST_COURSE, unit=tr(words.WEEKS_UNIT)
        )
        self.weeks.setSpecialValueText(tr(words.UNSAID))
        self.weeks.setValue(draft.weeks)
        self._add_row((words.START, self.start), (words.WEEKS, self.weeks))

    def _add_dose(self, draft: PlanDraft) -> None:
        self._add_title(words.THE_DOSE, words.DOSE_NOTE)
        around = Around(self.look, self._today, self._first_weekday, lambda: self.start.value)
        self.phases = PhaseRows(around, draft.phases)
        self.phases.edited.connect(self._on_edited)
        self.phases.resized.connect(self.fit)
        self.inside.addWidget(self.phases)

    def _add_weights(self, draft: PlanDraft) -> None:
        self._add_title(words.WEIGHTS, words.WEIGHTS_NOTE)
        self.weights = WeightRows(self.look, draft.weights, self._today, self._first_weekday)
        self.weights.edited.connect(self._on_edited)
        self.weights.resized.connect(self.fit)
        self.inside.addWidget(self.weights)

    def _add_earlier(self, draft: PlanDraft) -> None:
        self._add_title(words.EARLIER)
        self._problems: dict[Part, tuple[QLabel, QWidget]] = {}
        self._amounts: dict[Part, QWidget] = {}
        self.before = self._amount(Part.BEFORE, words.BEFORE, draft.before)
        self.before_ld = self._amount(Part.BEFORE_LD, words.BEFORE_LD, draft.before_ld)
        self.target = self._amount(Part.TARGET, words.TARGET, draft.target)
        self.unit = ChoiceField(self.look, tr(words.UNIT), translated(words.UNITS))
        self.unit.show_value(draft.unit)
        self._add_row((words.UNIT, self.unit))
        self._show_before_ld()

    def _amount(self, part: Part, name: str, text: str) -> QLineEdit:
        made = text_field(tr(name), longest=LONGEST)
        made.setText(text)
        made.textChanged.connect(self._on_edited)
        around, problem = with_problem(self.look, labelled_wrapped(self.look, tr(name), made))
        self._problems[part] = (problem, made)
        self._amounts[part] = around
        self.inside.addWidget(around)
        return made

    def _add_summary(self, draft: PlanDraft) -> None:
        self._add_title(words.FOR_SUMMARY)
        look = self.look
        self.initials = text_field(tr(words.INITIALS), longest=LONGEST_INITIALS)
        self.initials.setText(draft.initials)
        self.inside.addWidget(labelled_wrapped(look, tr(words.INITIALS), self.initials))
        self.medicines = self._text(words.MEDICINES, draft.medicines)
        self.procedures = self._text(words.PROCEDURES, draft.procedures)

    def _text(self, name: str, text: str) -> NoteField:
        made = NoteField(self.look, tr(name), longest=LONGEST_TEXT, lines=2)
        made.setPlainText(text)
        self.inside.addWidget(labelled_wrapped(self.look, tr(name), made))
        return made

    def _add_switches(self, draft: PlanDraft) -> None:
        self._add_title(words.MORE)
        self.programme = self._switch(
            words.PROGRAMME, words.PROGRAMME_NOTE, is_on=draft.has_programme
        )
        self.after = self._switch(words.AFTER, words.AFTER_NOTE, is_on=draft.has_after)
        self.notice = self._switch(words.NOTICE, "", is_on=draft.notice is not None)
        self.notice_days = number_field(
            tr(words.NOTICE_DAYS), least=0, most=LONGEST_NOTICE, unit=tr(words.NOTICE_UNIT)
        )
        self.notice_days.setValue(USUAL_NOTICE if draft.notice is None else draft.notice)
        self._notice_row = self._add_row((words.NOTICE_DAYS, self.notice_days))
        self._notice_row.setVisible(draft.notice is not None)
        self.notice.switch.toggled.connect(self._on_notice)

    def _switch(self, title: str, note: str, *, is_on: bool) -> SwitchRow:
        made = SwitchRow(self.look, tr(title))
        made.say(tr(note) if note else "")
        made.switch.show_on(is_on=is_on)
        self.inside.addWidget(made)
        return made

    def _add_title(self, title: str, note: str = "") -> None:
        self.inside.addWidget(hairline())
        self.inside.addWidget(wrapped("strong", tr(title)))
        if note:
            self.inside.addWidget(wrapped("caption", tr(note)))

    def _add_row(self, *fields: tuple[str, QWidget]) -> QWidget:
        made, px = QWidget(), self.look.theme.px
        row = FlowLayout(made, px(14), px(10))
        for name, field in fields:
            row.addWidget(labelled(self.look, tr(name), field))
        self.inside.addWidget(made)
        return made

    def draft(self) -> PlanDraft:
        """Return everything as it is typed."""
        return PlanDraft(
            self.start.value,
            self.phases.drafts(),
            self.weeks.value(),
            self.weights.drafts(),
            self.before.text(),
            self.before_ld.text(),
            self.target.text(),
            TargetUnit(self.unit.value),
            self.initials.text(),
            self.medicines.words,
            self.procedures.words,
            self.programme.switch.is_on,
            self.after.switch.is_on,
            self.notice_days.value() if self.notice.switch.is_on else None,
        )

    def problem(self) -> str:
        """Say what is amiss at its field; return that something is."""
        self._was_tried = True
        if not self._say_problems():
            return ""
        first = first_wrong(self)
        if first is not None:
            self.point_at(first)
        return tr(words.LOOK_ABOVE)

    def record(self) -> bool:
        """Save the plan and the course in one act."""
        plan = read(self.draft(), self._today)
        course, phases = plan.course, plan.phases
        assert course is not None
        self.keep(lambda commands: commands.set_plan(phases, lambda _: course))
        return True

    def is_recorded(self, fact: Fact) -> bool:
        """Tell a change of the course from other facts."""
        return isinstance(fact, CourseSet)

    def _say_problems(self) -> bool:
        problems = read(self.draft(), self._today).problems
        self.phases.say(problems)
        self.weights.say(problems)
        for part, (problem, field) in self._problems.items():
            say_problem(problem, field, problems.get((part, 0), ""))
        return bool(problems)

    @Slot()
    def _on_start(self) -> None:
        self.phases.describe()
        self._on_edited()

    def _show_before_ld(self) -> None:
        """Ask what was taken of Absorica LD where that is in the plan, or was answered before."""
        has_ld = any(one.formulation.is_ld for one in self.phases.drafts())
        around = self._amounts[Part.BEFORE_LD]
        is_asked = has_ld or bool(self.before_ld.text()) or self.before_ld.hasFocus()
        if around.isHidden() is is_asked:
            around.setVisible(is_asked)
            self.fit()

    @Slot()
    def _on_edited(self) -> None:
        self._show_before_ld()
        if self._was_tried and not self._say_problems():
            self.say("")

    @Slot(bool)
    def _on_notice(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's shape
        self._notice_row.setVisible(is_on)
        self.fit()


def labelled_wrapped(look: Look, name: str, field: QWidget) -> QWidget:
    """Return a field with a name above it that breaks where it is long."""
    said = wrapped("field", name)
    said.setBuddy(field)
    inside = column(look, 5)
    inside.addWidget(said)
    inside.addWidget(field)
    made = QWidget()
    made.setLayout(inside)
    return made
