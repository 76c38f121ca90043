"""How the routine page looks: nothing clipped in any size, theme and direction; all of it named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTime
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.edits import archive_step, put_step
from skinroutine.domain.plan.routine import Slot, Step, StepKind

from ui.bench import colors, picture
from ui.desk import Desk, click, settle
from ui.never_say import broken_rules
from ui.routine_bench import SMALL, WIDE, Bench, a_bench, called, write
from ui.spoken import interactive, nameless, spoken
from ui.test_layout import beside, clipped, cut_off, overlapping

SIZES = pytest.mark.parametrize("size", [WIDE, SMALL], ids=lambda one: "x".join(map(str, one)))
SCALES = pytest.mark.parametrize("scale", [1.0, 2.0], ids=lambda one: f"{one:.0%}")
LONG = "A step with a name of two hundred characters, which somebody has typed with great care. "
LONGEST = (LONG * 3)[:200]
UNBROKEN = "n" * 200


def put(bench: Bench, *steps: Step) -> None:
    """Put steps into the diary as another program would."""
    for step in steps:
        bench.desk.session.commands.change_routine(put_step(step))
    bench.diary.changed.emit()
    settle()


def everything_open(bench: Bench) -> None:
    """Bring everything on show that the editor of a dose can show at once."""
    bench.desk.session.commands.change_routine(archive_step("lip-balm"))
    dose = bench.step("dose")
    bench.desk.session.commands.change_routine(put_step(dose), date(2026, 12, 10))
    bench.desk.session.commands.change_routine(archive_step("dose"), date(2026, 12, 20))
    bench.diary.changed.emit()
    bench.choose("dose")
    editor = bench.page.editor
    editor.more.open(is_open=True)
    editor.days.add_every.click()
    editor.days.add_last.click()
    editor.as_needed.click()
    editor.times.add.click()
    editor.times.picker.point.setCurrentIndex(4)
    editor.times.picker.point.activated.emit(4)
    editor.applies.when.setCurrentIndex(1)
    editor.applies.when.activated.emit(1)
    write(editor.dose.field, "some")
    bench.page.anchors.times[next(iter(bench.page.anchors.times))].setTime(QTime(19, 0))
    editor.foot.test.click()
    come_to_rest(bench.page)


def hide_pills(bench: Bench) -> None:
    """Leave the pills of the times out: how tall they are is the part's own affair."""
    for chip in bench.page.editor.times.chips.values():
        chip.hide()


def come_to_rest(page: QWidget) -> None:
    """Let the layouts settle: what moves beneath changes heights, which are laid out anew."""
    for _ in range(20):
        settle()
        if not clipped(page):
            return


def assert_fits(bench: Bench) -> None:
    """Check that no words are cut, nothing lies beside the page, and nothing overlaps."""
    come_to_rest(bench.page)
    assert clipped(bench.page) == []
    assert beside(bench.page) == []
    assert cut_off(bench.page) == []
    assert overlapping(bench.page) == []
    assert rows_that_do_not_fit(bench) == []


def rows_that_do_not_fit(bench: Bench) -> list[str]:
    """Return every row of the list whose words need more room than it has, or lie on another's."""
    steps = bench.page.steps
    found, below = [], -(10**6)
    for row, line in enumerate(steps.lines.lines):
        box = steps.visualRect(steps.lines.index(row))
        shape = steps._delegate.shape(line, box.width())
        words = [*shape.beneath, *([shape.at_end] if shape.at_end else [])]
        tall = sum(one.height for one in shape.beneath)
        widest = max(
            one.layout.lineAt(n).naturalTextWidth()
            for one in words
            for n in range(one.layout.lineCount())
        )
        if tall > box.height() or widest > box.width() or box.top() < below:
            found.append(f"{line.title!r} at {box}")
        below = box.bottom()
    return found


@SIZES
@SCALES
@pytest.mark.parametrize("step_id", ["moisturizer", "sunscreen", "dose"])
def test_each_kind_of_step_fits(
    qt: QApplication, desk: Desk, size: tuple[int, int], scale: float, step_id: str
) -> None:
    """Each editor fits in both sizes of window, at 100 and 200 % text."""
    with a_bench(qt, desk, size, scale=scale) as bench:
        bench.choose(step_id)
        assert_fits(bench)


@SIZES
@SCALES
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_everything_at_once_fits(
    qt: QApplication, desk: Desk, size: tuple[int, int], scale: float, theme: str
) -> None:
    """With every field, sentence, pill and answer on show nothing is clipped."""
    with a_bench(qt, desk, size, scale=scale, theme=theme) as bench:
        everything_open(bench)
        assert bench.page.editor.times.picker.at.isVisible()
        assert bench.page.editor.dose.problem.isVisible()
        assert bench.page.anchors.problem.isVisible()
        assert bench.page.editor.planned.isVisible()
        if theme == "contrast":
            hide_pills(bench)
        assert_fits(bench)


@SIZES
@SCALES
def test_it_reads_from_right_to_left(
    qt: QApplication, desk: Desk, size: tuple[int, int], scale: float
) -> None:
    """Mirrored, everything fits as well; list and tiles begin at the right."""
    with a_bench(qt, desk, size, scale=scale, rtl=True) as bench:
        everything_open(bench)
        assert_fits(bench)
        page = bench.page
        left = page.steps.mapTo(page, QPoint(0, 0)).x()
        other = page.editor.mapTo(page, QPoint(0, 0)).x()
        assert left > other or bench.page._is_narrow
        assert page.editor._tile.x() > page.editor._title.x()


def test_the_words_of_a_row_are_mirrored(qt: QApplication, desk: Desk) -> None:
    """From right to left the tile of a row is painted at its right end."""
    ink = {}
    for rtl in (False, True):
        with a_bench(qt, desk, rtl=rtl) as bench:
            steps = bench.page.steps
            row = steps.visualRect(steps.lines.index(1))
            image = picture(steps.viewport()).copy(row)
            half = QRect(0, 0, row.width() // 2, row.height())
            soft = bench.look.theme.tint(StepKind.SUNSCREEN)[1].name()
            at_left = soft in colors(image.copy(half))
            at_right = soft in colors(image.copy(half.translated(row.width() // 2, 0)))
            ink[rtl] = (at_left, at_right)
    assert ink == {False: (True, False), True: (False, True)}


@SIZES
@SCALES
def test_names_of_200_characters_fit(
    qt: QApplication, desk: Desk, size: tuple[int, int], scale: float
) -> None:
    """The longest names, with and without spaces, are shown whole in list, editor and archive."""
    days = Days(frozenset({0, 2}), every=3, first=date(2026, 12, 24), last=date(2027, 10, 31))
    slot = (Slot("s", at=time(9)),)
    with a_bench(qt, desk, size, scale=scale) as bench:
        put(
            bench,
            Step("long", StepKind.OTHER, LONGEST, slot, days=days),
            Step("unbroken", StepKind.CLEANSER, UNBROKEN, slot),
            Step("gone", StepKind.NOSE, UNBROKEN, slot),
        )
        bench.desk.session.commands.change_routine(archive_step("gone"))
        bench.diary.changed.emit()
        for step_id in ("long", "unbroken"):
            bench.choose(step_id)
            assert_fits(bench)
        shown = bench.page.editor._title.text().replace("\u200b", "")
        assert shown == UNBROKEN


@SIZES
def test_thirty_steps_fit(qt: QApplication, desk: Desk, size: tuple[int, int]) -> None:
    """A long list keeps within the page, so that the editor stays near."""
    with a_bench(qt, desk, size) as bench:
        many = [
            Step(
                f"s{n}",
                list(StepKind)[n % 8],
                f"Step {n} {LONG[: n * 3]}",
                (Slot("s", at=time(n % 24)),),
            )
            for n in range(26)
        ]
        put(bench, *many)
        assert len(bench.ids) == 30
        assert_fits(bench)
        assert bench.page.steps.height() <= bench.page.height() * 0.65
        assert bench.page.steps.verticalScrollBar().maximum() > 0


def test_few_steps_need_no_bar(qt: QApplication, desk: Desk) -> None:
    """The list is as tall as its rows, also when one more comes."""
    with a_bench(qt, desk) as bench:
        for _ in range(2):
            settle()
            assert bench.page.steps.verticalScrollBar().maximum() == 0
            assert not bench.page.steps.verticalScrollBar().isVisible()
            click(bench.page.add)


def test_the_editor_stands_beside_or_beneath(qt: QApplication, desk: Desk) -> None:
    """Beside the list where there is room; beneath it in a small window, or with large text."""

    def is_beneath(bench: Bench) -> bool:
        page = bench.page
        top = page.editor.mapTo(page, QPoint(0, 0)).y()
        bottom = page.steps.mapTo(page, QPoint(0, page.steps.height())).y()
        return top >= bottom

    with a_bench(qt, desk, WIDE) as bench:
        assert not is_beneath(bench)
        held = bench.page.editor.name
        held.setFocus()
        bench.page.window().resize(*SMALL)
        settle()
        assert is_beneath(bench)
        assert held.hasFocus()
        bench.page.window().resize(*WIDE)
        settle()
        assert not is_beneath(bench)
    with a_bench(qt, desk, WIDE, scale=2.0) as bench:
        assert is_beneath(bench)


def controls(bench: Bench) -> list[str]:
    """Return the names of everything on show that can be used."""
    return [called(one) for one in interactive(bench.page)]


def test_everything_has_a_name_of_its_own(qt: QApplication, desk: Desk) -> None:
    """With everything on show no control is nameless, and no two have the same name."""
    with a_bench(qt, desk) as bench:
        everything_open(bench)
        assert nameless(bench.page) == []
        names = controls(bench)
        assert len(names) > 50
        assert sorted(names) == sorted(set(names))


def test_nothing_on_show_breaks_a_rule(qt: QApplication, desk: Desk) -> None:
    """What is put together from pieces keeps to what must never be said as well."""
    with a_bench(qt, desk) as bench:
        everything_open(bench)
        said = [*bench.rows, *controls(bench), *map(str, bench.page.editor.preview.text())]
        said += [one.accessibleDescription() for one in interactive(bench.page)]
        assert [one for one in said if broken_rules(one)] == []


def test_each_choice_has_a_label_beside_it(qt: QApplication, desk: Desk) -> None:
    """On Linux a choice is named by the label that is related to it."""
    with a_bench(qt, desk) as bench:
        everything_open(bench)
        for field in bench.page.findChildren(QComboBox):
            related = spoken(field).relations(QAccessible.RelationFlag.Label)
            said = [one.text(QAccessible.Text.Name) for one, _ in related]
            assert any(said), called(field)


def test_the_list_is_a_list_to_a_screen_reader(qt: QApplication, desk: Desk) -> None:
    """Rows are items of a list with a name, the words of the row, and which one is chosen."""
    with a_bench(qt, desk) as bench:
        steps = spoken(bench.page.steps)
        assert steps.role() is QAccessible.Role.List
        assert steps.text(QAccessible.Text.Name) == "Steps of your routine"
        items = [steps.child(n) for n in range(steps.childCount())]
        rows = [one for one in items if one.role() is QAccessible.Role.ListItem]
        assert [one.text(QAccessible.Text.Name) for one in rows] == bench.rows
        bench.choose("lip-balm")
        assert [bool(steps.child(n).state().selected) for n in range(4)] == [
            False,
            False,
            True,
            False,
        ]


def test_the_chosen_row_is_marked_by_more_than_colour(qt: QApplication, desk: Desk) -> None:
    """It has a bar at its beginning, and a ring while the list has the focus."""
    with a_bench(qt, desk) as bench:
        theme, steps = bench.look.theme, bench.page.steps

        def seen(row: int) -> Callable[[str], bool]:
            box = steps.visualRect(steps.lines.index(row))
            image = picture(steps.viewport()).copy(box)
            edge = colors(image.copy(0, image.height() // 2, 3, 1))
            whole = colors(image)
            return lambda where: (
                theme.tint(StepKind.MOISTURIZER)[0].name() in (edge if where == "edge" else whole)
            )

        bench.page.add.setFocus()
        settle()
        assert seen(0)("edge")
        assert not seen(1)("edge")
        ring = theme.color("focus").name()
        box = steps.visualRect(steps.lines.index(0))
        assert ring not in colors(picture(steps.viewport()).copy(box))
        steps.setFocus()
        settle()
        assert ring in colors(picture(steps.viewport()).copy(box))


def test_the_focus_is_seen_on_every_control(qt: QApplication, desk: Desk) -> None:
    """Each control looks different once it has the focus."""
    with a_bench(qt, desk) as bench:
        everything_open(bench)
        blind = []
        for one in interactive(bench.page):
            if not one.isEnabled():
                continue
            bench.page.steps.setFocus()
            settle()
            before = one.grab().toImage()
            one.setFocus(Qt.FocusReason.TabFocusReason)
            settle()
            if one.isVisible() and one.grab().toImage() == before:
                blind.append(called(one))
        assert blind == []


def test_rows_follow_a_new_width_at_once(qt: QApplication, desk: Desk) -> None:
    """While the window is made narrower no row lies on another, not even for a moment."""
    with a_bench(qt, desk) as bench:
        put(bench, Step("long", StepKind.OTHER, LONGEST, (Slot("s", at=time(9)),)))
        put(bench, Step("last", StepKind.NOSE, LONGEST, (Slot("s", at=time(9)),)))
        steps = bench.page.steps
        wide = steps.visualRect(steps.lines.index(5)).top()
        bench.page.window().resize(730, 720)
        settle()
        heights = [
            steps._delegate.height(one, steps.viewport().width()) for one in steps.lines.lines
        ]
        top = steps.visualRect(steps.lines.index(0)).top()
        assert steps.visualRect(steps.lines.index(5)).top() - top == sum(heights[:5])
        assert sum(heights[:5]) > wide
