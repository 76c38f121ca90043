"""The two weeks in cells: told apart without colour, said in words, mirrored; and the words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from skinroutine.app.course.words import MOODS, MOODS_INSIDE, SEVERITIES, SEVERITIES_INSIDE, SIGNS
from skinroutine.domain.record.signs import Mood, Severity, Sign
from skinroutine.ui.parts.theme import THEMES
from skinroutine.ui.screens.diary.strip import LEGEND, draw_severity
from skinroutine.ui.wording import symptoms

from ui.bench import blank, painting, wearing
from ui.days import TODAY
from ui.desk import Desk, settle, words
from ui.diary_bench import Bench, a_bench
from ui.spoken import name

LIPS = Sign.DRY_LIPS.value
SIDE, TELLING = 28, 0.1


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page of a person who marked dry lips on three days."""
    commands = desk.session.course_commands
    for ago, severity in ((13, Severity.SEVERE), (2, Severity.NONE), (0, Severity.MILD)):
        commands.rate(TODAY - timedelta(days=ago), LIPS, severity)
    commands.rate(TODAY, Sign.EYES.value, Severity.NONE)
    with a_bench(qt, desk) as made:
        yield made


def ink(image: QImage, ground: QColor) -> set[tuple[int, int]]:
    """Return where a picture differs from its ground by lightness, as without colours."""
    level = ground.lightness()
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if abs(image.pixelColor(x, y).lightness() - level) > 24
    }


@pytest.mark.parametrize("theme", THEMES)
def test_levels_are_told_apart_without_colour(qt: QApplication, theme: str) -> None:
    """Any two cells, and nothing recorded from none, differ in their shapes by lightness alone."""
    shapes = {}
    with wearing(qt, theme) as look:
        ground = look.theme.color("surface")
        for severity in LEGEND:
            image = blank(SIDE, ground)
            with painting(image) as painter:
                draw_severity(painter, QRectF(3, 3, SIDE - 6, SIDE - 6), severity, look)
            shapes[severity] = [
                image.pixelColor(x, y).lightness() for x in range(SIDE) for y in range(SIDE)
            ]
            assert ink(image, ground)
    for one, other in combinations(LEGEND, 2):
        pairs = zip(shapes[one], shapes[other], strict=True)
        differing = sum(abs(a - b) > 40 for a, b in pairs)
        assert differing > TELLING * SIDE * SIDE * 0.5, (one, other)


def test_each_day_is_said(bench: Bench) -> None:
    """A strip says every day in words; a day without a word is not recorded, which is not none."""
    strip = bench.page.two_weeks.strips[LIPS]
    said = name(strip)
    assert said.startswith("Dry lips: Fri 23 severe, Sat 24 not recorded")
    assert said.endswith("Tue 3 none, Wed 4 not recorded, Thu 5 mild")
    assert said.count("not recorded") == 11


def test_each_cell_has_its_words(bench: Bench) -> None:
    """The words under the mouse are those of the cell, and none beside the cells."""
    strip = bench.page.two_weeks.strips[LIPS]
    boxes = strip.boxes()
    assert strip.words_at(boxes[0].center().toPoint()) == "Dry lips, Fri 23 Oct: severe"
    assert strip.words_at(boxes[-1].center().toPoint()) == "Dry lips, Thu 5 Nov: mild"
    assert strip.words_at(boxes[-2].center().toPoint()) == "Dry lips, Wed 4 Nov: not recorded"
    assert strip.words_at(QPoint(-20, 0)) == ""
    assert all(strip.rect().contains(box.toAlignedRect()) for box in boxes)


def test_the_strip_is_mirrored(qt: QApplication, desk: Desk) -> None:
    """Where one reads from the right, the latest day is at the left."""
    desk.session.course_commands.rate(TODAY, LIPS, Severity.MILD)
    with a_bench(qt, desk, rtl=True) as bench:
        boxes = bench.page.two_weeks.strips[LIPS].boxes()
        assert boxes[-1].left() < boxes[0].left()
        assert boxes[-1].left() >= 0


def test_signs_that_were_felt_are_shown(bench: Bench) -> None:
    """A sign that was never more than none has no strip; the strip follows what is recorded."""
    weeks = bench.page.two_weeks
    assert list(weeks.strips) == [LIPS]
    bench.rate(Sign.EYES.value, 2)
    assert list(weeks.strips) == [LIPS, Sign.EYES.value]
    assert name(weeks.strips[Sign.EYES.value]).endswith("Thu 5 moderate")
    assert "LAST TWO WEEKS" in words(weeks)
    assert {"Not recorded", "None", "Mild", "Moderate", "Severe"} <= set(words(weeks))


def test_nothing_to_show_is_said(qt: QApplication, desk: Desk) -> None:
    """Without anything felt there is a sentence and no legend."""
    with a_bench(qt, desk) as bench:
        assert str(symptoms.NOTHING_MARKED) in words(bench.page.two_weeks)
        assert not bench.page.two_weeks.legend.isVisible()


def test_an_earlier_day_has_its_own_two_weeks(bench: Bench) -> None:
    """The two weeks end on the day on show, and the title says so."""
    bench.page.show_day(TODAY - timedelta(days=13))
    settle()
    assert "TWO WEEKS TO THIS DAY" in words(bench.page.two_weeks)
    assert name(bench.page.two_weeks.strips[LIPS]).endswith("Fri 23 severe")


def test_every_sign_severity_and_mood_has_words() -> None:
    """No value of the domain is without its words."""
    assert set(SIGNS) == {one.value for one in Sign}
    assert set(SEVERITIES) == set(SEVERITIES_INSIDE) == set(Severity)
    assert set(MOODS) == set(MOODS_INSIDE) == set(Mood)
