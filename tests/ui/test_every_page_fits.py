"""Every page in high contrast, in other languages, empty, and with long names and many steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from skinroutine.app.tongue import speak
from skinroutine.domain.plan.edits import archive_step
from skinroutine.domain.plan.routine import STEP_KINDS, Anchor, Routine, Slot, Step
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.parts import qt_tongue
from skinroutine.ui.shell.application import Program

from ui.desk import Desk, running
from ui.test_layout import beside, clipped, come_to_rest, cut_off, overlapping

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
SIZES = ((1040, 720), (720, 520))
LONG = "A name that somebody typed without an end, as it stands on the label of the box " * 3


@dataclass(frozen=True)
class Case:
    """What is different: the theme, the language, the text size in percent, the steps."""

    theme: str = "light"
    language: str = "en"
    text_size: int = 100
    steps: str = "usual"

    def __str__(self) -> str:
        return f"{self.theme}-{self.language}-{self.text_size}-{self.steps}"


CASES = (
    Case(theme="contrast"),
    Case(theme="contrast", text_size=200),
    Case(language="de"),
    Case(language="de", text_size=200),
    Case(language="fr", text_size=150),
    Case(language="es", text_size=150),
    Case(language="ar", theme="dark"),
    Case(language="ar", text_size=200),
    Case(steps="none"),
    Case(steps="thirty"),
    Case(steps="thirty", text_size=200),
    Case(text_size=80),
)


def many_steps() -> Routine:
    """Return thirty steps of all kinds, each with a name of 200 characters."""
    return Routine(
        tuple(
            Step(
                f"step-{number}",
                STEP_KINDS[number % len(STEP_KINDS)],
                f"{number} {LONG}"[:200],
                (Slot("one", list(Anchor)[number % 4]),),
                note=LONG[:120],
            )
            for number in range(30)
        )
    )


@pytest.fixture(params=CASES, ids=str)
def other(request: pytest.FixtureRequest, qt: QApplication, desk: Desk) -> Iterator[Program]:
    """Yield the program in one of these cases; afterwards it speaks English again."""
    case: Case = request.param
    commands = desk.session.commands
    commands.prefer(PreferenceName.THEME, case.theme)
    commands.prefer(PreferenceName.LANGUAGE, case.language)
    commands.prefer(PreferenceName.TEXT_SIZE, str(case.text_size))
    if case.steps == "thirty":
        commands.revise(many_steps())
    if case.steps == "none":
        for step in desk.session.queries.routine().steps:
            commands.change_routine(archive_step(step.id))
    with running(qt, replace(desk.parts())) as made:
        yield made
    qt_tongue.install(qt, made.look.resources, "en")
    speak()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("page", PAGES)
def test_everything_fits(other: Program, page: str, size: tuple[int, int]) -> None:
    """No words are clipped, nothing lies outside what can be scrolled to, nothing overlaps."""
    window = other.window
    window.resize(*size)
    window.show_place(page)
    come_to_rest(window)
    shown = window.pages.page(page)
    assert shown.isVisible()
    assert clipped(window) == []
    assert beside(shown) == []
    assert cut_off(shown) == []
    assert overlapping(shown) == []


def test_arabic_is_mirrored(qt: QApplication, desk: Desk) -> None:
    """The rail stands at the right, and the words are Arabic."""
    desk.session.commands.prefer(PreferenceName.LANGUAGE, "ar")
    with running(qt, desk.parts()) as made:
        window = made.window
        come_to_rest(window)
        assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert window._rail.geometry().left() > window.pages.geometry().left()
        assert window._rail.buttons["today"].accessibleName() == "\u0627\u0644\u064a\u0648\u0645"
    qt_tongue.install(qt, made.look.resources, "en")
    speak()
