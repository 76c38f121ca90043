"""The diary page: each word is in the store when the click returns, and nothing written is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from skinroutine.app.course import red_flags
from skinroutine.app.course.words import MOODS
from skinroutine.domain.record.course_facts import DayNoted, MoodNoted, QuestionAsked, SignRated
from skinroutine.domain.record.signs import Mood, Severity, Sign
from skinroutine.ui.screens.diary.page import NARROW
from skinroutine.ui.screens.diary.questions import QuestionRow
from skinroutine.ui.wording import symptoms

from ui.days import TODAY, WEDNESDAY, at
from ui.desk import Desk, button, click, settle, words
from ui.diary_bench import SMALL, WIDE, Bench, a_bench
from ui.spoken import name, nameless, spoken
from ui.test_layout import beside, clipped, come_to_rest, cut_off, overlapping

LIPS, EYES = Sign.DRY_LIPS.value, Sign.EYES.value
LOOKS: tuple[dict[str, Any], ...] = (
    {},
    {"size": SMALL},
    {"scale": 2.0, "size": SMALL},
    {"rtl": True},
    {"theme": "contrast"},
    {"theme": "dark", "scale": 2.0},
)


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the diary page on the Thursday at 19:12."""
    with a_bench(qt, desk) as made:
        yield made


def labels(bench: Bench, role: str) -> list[str]:
    """Return the words of the labels of a role."""
    found = bench.page.findChildren(QLabel, role)
    return [one.text() for one in found if one.isVisible()]


def test_the_page_asks_about_today(bench: Bench) -> None:
    """The question, the day beneath it, and a row for each usual sign with nothing chosen."""
    assert labels(bench, "title") == ["How was your skin today?"]
    assert "Thursday 5 November \u00b7 takes half a minute, skip what you like" in words(bench.page)
    assert list(bench.page.signs.rows) == [one.value for one in Sign]
    assert {row.segments.value for row in bench.page.signs.rows.values()} == {None}


@pytest.mark.parametrize("severity", Severity)
@pytest.mark.parametrize("sign", Sign)
def test_a_click_is_the_record(bench: Bench, sign: Sign, severity: Severity) -> None:
    """When the click returns, the store has the rating, whatever happens to the program then."""
    bench.word(sign.value, severity).click()
    assert bench.stored().ratings[sign.value].severity is severity
    assert bench.word(sign.value, severity).isChecked()


def test_a_second_click_takes_it_away(bench: Bench) -> None:
    """The chosen word pressed again is not recorded, which is not the same as none."""
    bench.rate(LIPS, 0)
    assert bench.stored().ratings[LIPS].severity is Severity.NONE
    bench.rate(LIPS, 0)
    assert LIPS not in bench.stored().ratings
    assert not bench.word(LIPS, 0).isChecked()


def test_another_word_takes_its_place(bench: Bench) -> None:
    """One word of a row is chosen at a time, and undo goes back to the one before."""
    bench.rate(LIPS, 1)
    bench.rate(LIPS, 2)
    assert [one.isChecked() for one in bench.row(LIPS).segments.buttons] == [0, 0, 1, 0]
    bench.diary.undo()
    settle()
    assert [one.isChecked() for one in bench.row(LIPS).segments.buttons] == [0, 1, 0, 0]


@pytest.mark.expects_log("an act was refused", "attempt to write a readonly database")
def test_a_refused_rating_shows_what_is_recorded(bench: Bench) -> None:
    """Where the disk refuses, a sentence comes and the word is not shown as chosen."""
    bench.desk.refuse_writes(on=True)
    bench.rate(LIPS, 2)
    bench.desk.refuse_writes(on=False)
    assert bench.troubles
    assert not bench.word(LIPS, 2).isChecked()


@pytest.mark.expects_log("an act was refused", "attempt to write a readonly database")
def test_a_refused_note_comes_back_with_its_day(bench: Bench) -> None:
    """Where the disk refuses a note while another day is turned to, its words are not lost."""
    bench.write("about Thursday")
    bench.desk.refuse_writes(on=True)
    bench.press(Qt.Key.Key_PageUp)
    bench.desk.refuse_writes(on=False)
    assert bench.troubles
    assert bench.page.note.words == ""
    bench.press(Qt.Key.Key_PageDown)
    assert bench.page.note.words == "about Thursday"
    bench.page.keep()
    assert bench.stored().note == "about Thursday"


def test_what_a_screen_reader_hears(bench: Bench) -> None:
    """Each word says its sign and, where it is so, that it is chosen; nothing is without a name."""
    bench.rate(LIPS, 2)
    assert name(bench.word(LIPS, 2)) == "Dry lips: moderate, chosen"
    assert name(bench.word(LIPS, 3)) == "Dry lips: severe"
    assert spoken(bench.word(LIPS, 2)).state().checked
    assert spoken(bench.word(LIPS, 2)).role() is not QAccessible.Role.NoRole
    assert nameless(bench.page) == []


def test_the_arrows_go_along_a_row(bench: Bench) -> None:
    """Tab comes to one word of a row; arrows go on, also to the next sign; Enter rates."""
    first = bench.word(LIPS, 0)
    policies = [one.focusPolicy() for one in bench.row(LIPS).segments.buttons]
    assert policies.count(Qt.FocusPolicy.StrongFocus) == 1
    first.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        bench.press(key)
    assert bench.word(Sign.DRY_SKIN.value, 1).hasFocus()
    bench.press(Qt.Key.Key_Return)
    assert bench.stored().ratings[Sign.DRY_SKIN.value].severity is Severity.MILD
    bench.press(Qt.Key.Key_Space)
    assert Sign.DRY_SKIN.value not in bench.stored().ratings
    for _ in range(3):
        bench.press(Qt.Key.Key_Left)
    assert bench.word(Sign.DRY_SKIN.value, 0).hasFocus()


def test_the_arrows_are_mirrored(qt: QApplication, desk: Desk) -> None:
    """Where one reads from the right, the left arrow goes on to the stronger word."""
    with a_bench(qt, desk, rtl=True) as bench:
        bench.word(LIPS, 0).setFocus()
        bench.press(Qt.Key.Key_Left)
        assert bench.word(LIPS, 1).hasFocus()
        assert bench.word(LIPS, 1).x() < bench.word(LIPS, 0).x()


def test_what_helped_is_asked_of_what_was_felt(bench: Bench) -> None:
    """The line is there from mild on, is kept when it is left, and goes with the rating."""
    line = bench.row(LIPS).line
    assert not line.isVisible()
    bench.rate(LIPS, 0)
    assert not line.isVisible()
    bench.rate(LIPS, 1)
    assert line.isVisible()
    line.setFocus()
    QTest.keyClicks(line, "balm ")
    assert bench.stored().ratings[LIPS].helped == ""
    bench.word(LIPS, 1).setFocus()
    assert bench.stored().ratings[LIPS].helped == "balm"
    bench.rate(LIPS, 3)
    assert (bench.stored().ratings[LIPS].helped, line.text()) == ("balm", "balm")


def test_what_helped_survives_a_refresh_and_a_change_of_day(bench: Bench) -> None:
    """A line under way stays through a change elsewhere and is kept before another day comes."""
    bench.rate(LIPS, 1)
    line = bench.row(LIPS).line
    line.setFocus()
    QTest.keyClicks(line, "balm")
    bench.rate(EYES, 1)
    assert line.text() == "balm"
    bench.press(Qt.Key.Key_PageUp)
    assert bench.stored().ratings[LIPS].helped == "balm"
    assert bench.stored(WEDNESDAY).ratings == {}
    assert line.text() == ""


def test_the_last_words_go_with_another_rating(bench: Bench) -> None:
    """Words under way, and a press on another word of the row without leaving, are both kept."""
    bench.rate(LIPS, 1)
    line = bench.row(LIPS).line
    line.setFocus()
    QTest.keyClicks(line, "balm")
    bench.word(LIPS, 2).click()
    rating = bench.stored().ratings[LIPS]
    assert (rating.severity, rating.helped) == (Severity.MODERATE, "balm")


def test_a_sign_of_ones_own(bench: Bench) -> None:
    """Named, it has a row; rated, it is recorded; the next day asks about it too."""
    click(bench.page.signs.add)
    assert bench.page.signs.field.hasFocus()
    QTest.keyClicks(bench.page.signs.field, "  Itchy   scalp ")
    bench.press(Qt.Key.Key_Return)
    assert bench.desk.facts(SignRated) == []
    assert bench.word("Itchy scalp", 0).hasFocus()
    bench.rate("Itchy scalp", 2)
    assert bench.stored().ratings["Itchy scalp"].severity is Severity.MODERATE
    bench.desk.clock.instant = at(TODAY, 9) + timedelta(days=1)
    bench.diary.changed.emit()
    assert "Itchy scalp" in bench.page.signs.rows


@pytest.mark.parametrize("typed", ["dry LIPS", "dry-lips", " Dry lips "])
def test_a_usual_sign_is_not_added_twice(bench: Bench, typed: str) -> None:
    """A name that is there already leads to its row."""
    count = len(bench.page.signs.rows)
    click(bench.page.signs.add)
    bench.page.signs.field.setText(typed)
    click(bench.page.signs.take)
    assert len(bench.page.signs.rows) == count
    assert bench.word(LIPS, 0).hasFocus()


@pytest.mark.parametrize("mood", Mood)
def test_a_word_for_how_one_feels(bench: Bench, mood: Mood) -> None:
    """A press records the word, another one takes it away; nothing else becomes of it."""
    chip = bench.page.check_in.words.buttons[list(Mood).index(mood)]
    click(chip)
    assert bench.stored().mood is mood
    assert name(chip) == f"Feeling: {MOODS[mood]}, chosen"
    click(chip)
    assert bench.stored().mood is None
    assert [one.mood for one in bench.desk.facts(MoodNoted)] == [mood, None]


def test_why_is_said_where_it_is_asked_for(bench: Bench) -> None:
    """C41 is there after a press, and away after another."""
    assert str(symptoms.C41) not in words(bench.page)
    click(bench.page.check_in.why)
    assert str(symptoms.C41) in words(bench.page)
    click(bench.page.check_in.why)
    assert str(symptoms.C41) not in words(bench.page)


def test_a_note_is_kept_when_it_is_left(bench: Bench) -> None:
    """Leaving the field records its words once."""
    bench.write("Sore eyes at the sea")
    assert bench.stored().note == ""
    bench.word(LIPS, 0).setFocus()
    assert bench.stored().note == "Sore eyes at the sea"
    bench.page.note.setFocus()
    bench.word(LIPS, 0).setFocus()
    assert len(bench.desk.facts(DayNoted)) == 1


def test_a_note_is_kept_after_a_pause(bench: Bench) -> None:
    """A pause records the words and leaves the field, its place and its undo alone."""
    bench.write("Sore ")
    assert bench.page.note.pause.isActive()
    bench.page.note.pause.timeout.emit()
    assert bench.stored().note == "Sore"
    assert bench.page.note.words == "Sore "
    assert not bench.page.note.pause.isActive()
    bench.write("eyes")
    assert bench.page.note.words == "Sore eyes"


def test_a_note_survives_a_change_of_day(bench: Bench) -> None:
    """Words under way are the day's they were written about, by keys and by buttons."""
    bench.write("about Thursday")
    bench.press(Qt.Key.Key_PageUp)
    assert bench.stored().note == "about Thursday"
    assert bench.page.note.words == ""
    bench.write("about Wednesday")
    click(button(bench.page, "Later day"))
    assert bench.stored(WEDNESDAY).note == "about Wednesday"
    assert bench.page.note.words == "about Thursday"


def test_a_note_survives_the_end_of_the_day(bench: Bench) -> None:
    """Words that are being written while the day ends stay with the day that ended."""
    bench.write("late words")
    bench.desk.clock.instant = at(TODAY, 9) + timedelta(days=1)
    bench.diary.changed.emit()
    assert bench.stored(TODAY).note == "late words"
    assert bench.page.shown == TODAY + timedelta(days=1)
    assert bench.page.note.words == ""


@pytest.mark.parametrize("is_turned", [True, False])
def test_all_that_is_written_goes_with_its_day(bench: Bench, is_turned: bool) -> None:
    """A note and a line that are both under way are both kept, by keys and at the day's end."""
    bench.rate(LIPS, 1)
    bench.write("note")
    bench.row(LIPS).line.setText("balm")
    if is_turned:
        bench.press(Qt.Key.Key_PageUp)
    else:
        bench.desk.clock.instant = at(TODAY, 9) + timedelta(days=1)
        bench.diary.changed.emit()
    assert bench.stored(TODAY).note == "note"
    assert bench.stored(TODAY).ratings[LIPS].helped == "balm"
    assert (bench.page.note.words, bench.row(LIPS).line.text()) == ("", "")


def test_a_note_survives_the_window(bench: Bench) -> None:
    """Another page, a window that goes away and the program's end keep what is being written."""
    bench.write("one")
    bench.window.hide()
    assert bench.stored().note == "one"
    bench.window.show()
    bench.write(" two")
    bench.page.look.changed.emit()
    assert bench.stored().note == "one two"
    bench.write(" three")
    application = QCoreApplication.instance()
    assert application is not None
    application.aboutToQuit.emit()
    assert bench.stored().note == "one two three"


def test_a_refresh_leaves_words_under_way(bench: Bench) -> None:
    """A fact from elsewhere repaints the page, and the words stay."""
    bench.write("half a sen")
    bench.desk.session.course_commands.rate(TODAY, EYES, Severity.MILD)
    bench.diary.changed.emit()
    assert bench.word(EYES, 1).isChecked()
    assert bench.page.note.words == "half a sen"
    assert bench.page.note.hasFocus()


def test_undo_inside_the_note_is_the_notes_own(bench: Bench) -> None:
    """Ctrl+Z in the field takes back what was typed there and no fact of the diary."""
    bench.rate(LIPS, 1)
    bench.write("typed")
    bench.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.page.note.words != "typed"
    assert LIPS in bench.stored().ratings


def test_undo_outside_brings_the_older_note_back(bench: Bench) -> None:
    """After the note was kept, undo of the diary shows the one before."""
    bench.write("one")
    bench.page.keep()
    bench.write(" two")
    bench.page.keep()
    bench.diary.undo()
    assert bench.page.note.words == "one"


def test_other_days(bench: Bench) -> None:
    """PgUp and PgDn go a day back and on, not past today; Home and the button come back."""
    bench.word(LIPS, 0).setFocus()
    bench.press(Qt.Key.Key_PageUp)
    assert labels(bench, "title") == ["How was your skin on Wednesday 4 November?"]
    assert "Yesterday \u00b7 takes half a minute, skip what you like" in words(bench.page)
    bench.press(Qt.Key.Key_PageUp)
    assert "2 days ago \u00b7 takes half a minute, skip what you like" in words(bench.page)
    bench.rate(LIPS, 3)
    assert bench.stored(TODAY - timedelta(days=2)).has_severe
    assert bench.stored().ratings == {}
    bench.press(Qt.Key.Key_PageDown)
    bench.press(Qt.Key.Key_Home)
    assert bench.page.day is None
    bench.press(Qt.Key.Key_PageDown)
    assert bench.page.shown == TODAY
    click(button(bench.page, "Earlier day"))
    click(button(bench.page, "Today"))
    assert bench.page.shown == TODAY


@pytest.mark.parametrize("sign", [*[one.value for one in Sign], "one of my own"])
@pytest.mark.parametrize("size", [(844, 720), SMALL], ids=["wide", "narrow"])
def test_anything_severe_shows_the_fixed_words(
    qt: QApplication, desk: Desk, sign: str, size: tuple[int, int]
) -> None:
    """C42 and C43 come at once for every sign alike, are seen, and stay as long as it is severe."""
    desk.session.course_commands.rate(TODAY, sign, Severity.MODERATE)
    with a_bench(qt, desk, size=size) as bench:
        assert not bench.page.safety.isVisible()
        bench.word(sign, 3).click()
        shown = words(bench.page.safety)
        assert shown[0] == str(red_flags.C43)
        assert shown[1].startswith("If you feel very low or think of harming yourself:")
        settle()
        safety = bench.page.safety
        assert not safety.visibleRegion().isEmpty()
        is_under = bench.page.signs.parentWidget().isAncestorOf(safety)  # type: ignore[union-attr]
        assert is_under == (size[0] < NARROW)
        bench.page.refresh()
        bench.press(Qt.Key.Key_Escape)
        assert safety.isVisible()
        bench.rate(sign, 2)
        assert not safety.isVisible()


def test_the_fixed_words_are_announced(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen reader hears them at once when they come, and not at each refresh."""
    heard: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        "skinroutine.ui.screens.diary.cards.announce",
        lambda _about, words, *, at_once=False: heard.append((words, at_once)),
    )
    bench.rate(EYES, 3)
    bench.rate(LIPS, 3)
    assert len(heard) == 1
    assert heard[0][0].startswith(str(red_flags.C43))
    assert "harming yourself" in heard[0][0]
    assert heard[0][1]


def test_a_very_low_word_shows_the_fixed_words(bench: Bench) -> None:
    """C42 and the way to the list come with "very low" alone; C43 does not say what is not so."""
    click(bench.page.check_in.words.buttons[-1])
    shown = words(bench.page.safety)
    assert [one.startswith("If you feel very low") for one in shown] == [True]
    assert bench.page.safety.see.isVisible()
    click(bench.page.check_in.words.buttons[-2])
    assert not bench.page.safety.isVisible()


def test_both_cards_lead_to_the_list(bench: Bench) -> None:
    """The fixed list is one click away, whatever was noted."""
    click(button(bench.page, "Read more in the care guide"))
    bench.rate(EYES, 3)
    bench.page.safety.see.click()
    assert bench.places == ["care", "care"]
    assert set(map(str, red_flags.SHORT)) <= set(words(bench.page.flags))


def test_questions(bench: Bench) -> None:
    """Added, put in other words and closed; each act is a fact that undo takes back."""
    page = bench.page.questions
    page.add.click()
    QTest.keyClicks(page.field, "May I swim?")
    page.keep_button.click()
    settle()
    assert page.rows[0].question.text == "May I swim?"
    assert "Added 5 November" in words(page)
    page.rows[0].edit.click()
    assert page.field.words == "May I swim?"
    QTest.keyClicks(page.field, "May I swim in the sea? ")
    page.leave_button.click()
    assert page.rows[0].question.text == "May I swim?"
    page.rows[0].edit.click()
    page.field.setPlainText("May I swim in the sea?")
    page.keep_button.click()
    assert [one.question.text for one in page.rows] == ["May I swim in the sea?"]
    page.rows[0].close_button.click()
    settle()
    assert not page.findChildren(QuestionRow)
    bench.diary.undo()
    assert [one.question.text for one in page.rows] == ["May I swim in the sea?"]


@pytest.mark.parametrize("size", [WIDE, SMALL])
def test_the_field_of_a_question_comes_into_view(
    qt: QApplication, desk: Desk, size: tuple[int, int]
) -> None:
    """With a severe sign above it, the field and the button that saves are on show at once."""
    desk.session.course_commands.rate(TODAY, LIPS, Severity.SEVERE)
    with a_bench(qt, desk, size=size) as bench:
        page, questions = bench.page, bench.page.questions
        bar = page.area.verticalScrollBar()
        bar.setValue(bar.maximum())
        questions.add.setFocus()
        settle()
        click(questions.add)
        settle()
        assert questions.field.hasFocus()
        for part in (questions.field, questions.keep_button):
            assert part.visibleRegion().boundingRect() == part.rect()
        QTest.keyClicks(questions.field, "May I swim?")
        bench.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert [one.text for one in desk.facts(QuestionAsked)] == ["May I swim?"]
        assert questions.editor.isHidden()


def test_a_question_under_way_is_not_lost(bench: Bench) -> None:
    """A question that is being written is kept when the page goes away; an empty one is none."""
    bench.page.questions.add.click()
    bench.window.hide()
    assert bench.desk.facts(QuestionAsked) == []
    bench.window.show()
    bench.page.questions.add.click()
    QTest.keyClicks(bench.page.questions.field, "May I swim?")
    bench.window.hide()
    assert [one.text for one in bench.desk.facts(QuestionAsked)] == ["May I swim?"]


def test_more_than_five_questions(bench: Bench) -> None:
    """Any number can be noted, and it is said what the summary has room for."""
    for n in range(7):
        bench.diary.record(lambda course, n=n: course.ask(f"Question {n}?"))  # type: ignore[misc]
        shown = str(symptoms.MORE_QUESTIONS) in words(bench.page.questions)
        assert shown == (n >= 5)
    assert len(bench.page.questions.rows) == 7


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_everything_fits(qt: QApplication, desk: Desk, look: dict[str, Any]) -> None:
    """With everything on show nothing is clipped, cut off or over something else."""
    long = "A side effect with a name as long as itcanbewithoutasinglespaceinit"[:60]
    commands = desk.session.course_commands
    commands.rate(TODAY, long, Severity.SEVERE)
    commands.rate(TODAY, LIPS, Severity.MILD, "balm " * 30)
    commands.ask("A question " * 30)
    with a_bench(qt, desk, **look) as bench:
        bench.page.check_in.why.click()
        bench.page.questions.add.click()
        bench.page.signs.add.click()
        come_to_rest(bench.window)
        assert clipped(bench.page) == []
        assert cut_off(bench.page) == []
        assert overlapping(bench.page) == []
        assert beside(bench.page) == []
