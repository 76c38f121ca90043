"""The kinds of capsule there may be in the box; a field for a kind that is not among them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.diary.strengths import read_strengths
from skinroutine.app.tongue import tr
from skinroutine.domain.course.supply import capsules_of
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.ui.parts.fields import CheckField, labelled, text_field
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.course.amounts import LONGEST
from skinroutine.ui.wording import course_box as words


def known_kinds(snapshot: CourseSnapshot) -> tuple[Capsule, ...]:
    """Return the kinds of capsule of today's dose, then of the box, then of the whole plan."""
    found = dict.fromkeys(capsules_of(snapshot.dose) if snapshot.dose else ())
    if snapshot.supply is not None:
        found |= dict.fromkeys(snapshot.supply.stock.left)
    for phase in snapshot.phases:
        is_ld = phase.formulation.is_ld
        found |= dict.fromkeys(Capsule(one, is_ld) for one in phase.strengths)
    return tuple(found)


def boxed_kinds(snapshot: CourseSnapshot) -> tuple[Capsule, ...]:
    """Return the kinds of capsule of today's dose and of the box."""
    found = dict.fromkeys(capsules_of(snapshot.dose) if snapshot.dose else ())
    if snapshot.supply is not None:
        found |= dict.fromkeys(snapshot.supply.stock.left)
    return tuple(found)


class OtherKind(QWidget):
    """A strength that is typed, and whether it is of Absorica LD."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.strength = text_field(tr(words.STRENGTH), longest=LONGEST)
        self.is_ld = CheckField(look, tr(words.IS_LD))
        row = FlowLayout(self, look.theme.px(12), look.theme.px(6))
        row.addWidget(labelled(look, tr(words.STRENGTH), self.strength))
        row.addWidget(self.is_ld)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was typed."""
        return not self.strength.text().strip()

    def read(self) -> Capsule:
        """Return the kind that was typed; ValueError with a sentence where it is none."""
        found = read_strengths(self.strength.text())
        if len(found) != 1:
            raise ValueError(tr(words.ONE_STRENGTH))
        return Capsule(found[0], self.is_ld.isChecked())
