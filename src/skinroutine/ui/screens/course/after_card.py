"""The card of the weeks after the last capsule: what carries on, and until when."""

from __future__ import annotations

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, wrapped
from skinroutine.ui.screens.course.heads import CardOf, Lines
from skinroutine.ui.wording import course_after as words


class AfterCard(CardOf):
    """Shows the list where the person turned it on and the plan says that the dose has ended."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr(words.AFTER), 8)
        self.note = wrapped("body")
        self.lines = Lines(look, "body")
        self.day = wrapped("caption")
        rows = column(look, 4)
        for one in (self.note, self.lines, self.day):
            rows.addWidget(one)
        nest(self.inside, rows)
        self.hide()

    def show_course(self, snapshot: CourseSnapshot) -> None:
        """Show what carries on, with the day it is counted from."""
        self.setVisible(bool(snapshot.after))
        self.note.setText(words.after_note(snapshot))
        self.lines.say([words.after_line(one, snapshot.today) for one in snapshot.after])
        self.day.setText(words.after_day(snapshot))
