"""The course page and its dialogs fit, are named and can be reached, in every look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time, timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from skinroutine.domain.plan.course import Course, Target, Weight
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule, Dosing, Formulation
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.screens.course.box_dialogs import CountEntry
from skinroutine.ui.screens.course.plan_dialog import PlanEntry

from ui.course_bench import SMALL, TEN, TWENTY, WIDE, Bench, a_bench, phase
from ui.days import MONDAY, TODAY, WEDNESDAY
from ui.desk import Desk, settle
from ui.spoken import nameless
from ui.test_layout import beside, clipped, come_to_rest, cut_off, overlapping

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
LONG = "Somebodyhasaverylongname for this date, as it stands on the letter from the clinic"
FULL = Course(
    MONDAY,
    24,
    (Weight(MONDAY, Decimal("62.5")),),
    Decimal("12345.5"),
    Decimal(6400),
    Target(Decimal(120)),
    has_programme=True,
    has_after=True,
)


@dataclass(frozen=True)
class Case:
    """A look: the theme, the text scale, the reading direction, the size of the page."""

    theme: str = "light"
    scale: float = 1.0
    rtl: bool = False
    size: tuple[int, int] = WIDE

    def __str__(self) -> str:
        way = "rtl" if self.rtl else "ltr"
        return f"{self.theme}-{self.scale:.0%}-{way}-{'x'.join(map(str, self.size))}"


CASES = (
    Case(),
    Case(size=SMALL),
    Case(theme="dark", scale=2.0),
    Case(scale=2.0, size=SMALL),
    Case(theme="contrast", scale=2.0, rtl=True, size=SMALL),
    Case(rtl=True),
    Case(scale=1.5),
    Case(scale=0.8),
)


@pytest.fixture(params=CASES, ids=str)
def bench(request: pytest.FixtureRequest, qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page in a look, with a course that has everything a card can show."""
    case: Case = request.param
    with a_bench(
        qt, desk, theme=case.theme, scale=case.scale, rtl=case.rtl, size=case.size
    ) as made:
        fill(made)
        yield made


def fill(bench: Bench) -> None:
    """Note everything a course may have: two formulations, an end, a box, dates."""
    bench.plan(
        FULL,
        phase(MONDAY, TWENTY, TEN, brand="Brand A"),
        phase(WEDNESDAY, Decimal(16), formulation=Formulation.ABSORICA_LD),
        phase(TODAY, dosing=Dosing.STOPPED),
    )
    commands = bench.desk.session.course_commands
    commands.refill(Capsule(Decimal(16), is_ld=True), 1, MONDAY)
    commands.count_box([(Capsule(TWENTY), 9), (Capsule(TEN), 9)])
    for number, kind in enumerate(DateKind):
        day = TODAY + timedelta(days=number * 3)
        commands.save_date(KeyDate(f"d{number}", kind, day, LONG, time(10, 30), LONG))
    commands.save_date(KeyDate("past", DateKind.VISIT, TODAY - timedelta(days=9)))
    bench.diary.changed.emit()
    settle()


def test_the_page_fits(bench: Bench) -> None:
    """Nothing is clipped, cut off or on something else, with all there is on show."""
    bench.page.dates.past.setChecked(True)
    bench.page.chart.chart.setFocus()
    window = bench.page.window()
    come_to_rest(window)
    assert bench.page.after.isVisible()
    assert clipped(window) == []
    assert beside(bench.page) == []
    assert cut_off(bench.page) == []
    assert overlapping(bench.page) == []
    assert nameless(bench.page) == []


def test_the_words_beneath_the_track_fit(bench: Bench) -> None:
    """Start and length are always there, inside the track, and nothing lies on them."""
    track = bench.page.track.track
    come_to_rest(bench.page.window())
    found = track.words_below()
    said = [text for _, text in found]
    assert said[0] == "2 November"
    assert said[-1] == "24 weeks, as your plan says"
    for place, (box, _) in enumerate(found):
        assert track.rect().adjusted(-1, 0, 2, 1).toRectF().contains(box)
        assert not any(box.adjusted(0, 1, 0, -1).intersects(one) for one, _ in found[:place])


@pytest.mark.parametrize("which", ["plan", "date", "refill", "count", "weight"])
def test_the_dialogs_fit(bench: Bench, which: str) -> None:
    """Each dialog lies in the window, scrolls no way but down, and names all there is in it."""
    page = bench.page
    if which == "plan":
        page.open_plan()
    elif which == "date":
        page.open_date(bench.snapshot.coming[2].date)
    else:
        {"refill": page._on_refill, "count": page._on_count, "weight": page._on_weight}[which]()
    settle()
    dialog = bench.dialog(Dialog)
    open_everything(dialog)
    come_to_rest(dialog)
    assert dialog.width() <= page.window().width()
    assert dialog.height() <= page.window().height()
    assert clipped(dialog) == []
    assert cut_off(dialog) == []
    assert overlapping(dialog) == []
    assert nameless(dialog) == []
    (area, *_) = (one for one in dialog.findChildren(QScrollArea) if one.isVisible())
    canvas = area.widget()
    assert canvas is not None
    assert canvas.width() <= area.viewport().width()


def open_everything(dialog: Dialog) -> None:
    """Open what a dialog has behind a button, and have it say what is amiss."""
    if isinstance(dialog, PlanEntry):
        for row in dialog.phases.rows:
            row.strengths.field.setText("20 and 10")
            row.open_up()
        dialog.target.setText("lots")
        dialog.weights.rows[0].kg.setText("0")
        dialog._on_save()
    if isinstance(dialog, CountEntry):
        dialog._on_add()
    settle()


def test_the_empty_page_fits(qt: QApplication, desk: Desk) -> None:
    """The friendly card fits in the smallest window at 200 %."""
    with a_bench(qt, desk, scale=2.0, size=SMALL) as made:
        come_to_rest(made.page.window())
        assert clipped(made.page) == []
        assert beside(made.page) == []
        assert nameless(made.page) == []


def test_two_columns_become_one(qt: QApplication, desk: Desk) -> None:
    """Side by side where there is room, beneath each other where there is not."""
    with a_bench(qt, desk) as made:
        fill(made)
        assert made.page.box.y() == made.page.recorded.y()
        assert made.page.box.x() > made.page.recorded.x()
        made.page.window().resize(560, 700)
        come_to_rest(made.page.window())
        assert made.page.box.y() > made.page.recorded.y()
        assert made.page.box.x() == made.page.recorded.x()


def test_right_to_left_is_mirrored(qt: QApplication, desk: Desk) -> None:
    """The first column stands at the right, and the track begins there."""
    with a_bench(qt, desk, rtl=True) as made:
        fill(made)
        assert made.page.recorded.x() > made.page.box.x()
        track = made.page.track.track
        box, said = track.words_below()[0]
        assert said == "2 November"
        assert box.right() >= track.width() - 2


def test_a_new_snapshot_keeps_the_focus(qt: QApplication, desk: Desk) -> None:
    """The button of a date keeps the focus while the dates are painted anew."""
    with a_bench(qt, desk) as made:
        fill(made)
        made.page.dates.rows[1].change.setFocus()
        key = made.page.dates.rows[1].date.id
        one = replace(made.page.dates.rows[0].date, note="Another note")
        made.diary.record(lambda course: course.save_date(one))
        settle()
        focused = [row.date.id for row in made.page.dates.rows if row.change.hasFocus()]
        assert focused == [key]
