"""When a program that was replaced begins again, when it asks, and what it says of its removal."""

from __future__ import annotations

from itertools import product

import pytest

from skinroutine.app.renewal import Act, Lying, Renewal, Scene

OLD, NEW, NEWEST, GONE = Lying("1"), Lying("2"), Lying("3"), Lying(None)
HIDDEN, SEEN = Scene(), Scene(is_seen=True)


class Files:
    """The files of a program in the test's own hands; they count how often they are looked at."""

    def __init__(self) -> None:
        self.started = self.now = OLD

    def look(self) -> Lying:
        """Return what lies there now."""
        return self.now


@pytest.fixture
def files() -> Files:
    """Return the files of a program."""
    return Files()


@pytest.fixture
def renewal(files: Files) -> Renewal:
    """Return what is known of them at first."""
    return Renewal(files)


def looks(renewal: Renewal, scene: Scene, times: int = 2) -> list[Act]:
    """Return what is to be done after each of some looks."""
    return [renewal.look(lambda: scene) for _ in range(times)]


def test_nobody_is_asked_while_all_is_as_it_was(renewal: Renewal) -> None:
    """A look that finds nothing new costs no look at the windows."""

    def nobody() -> Scene:
        raise AssertionError

    assert {renewal.look(nobody) for _ in range(5)} == {Act.WAIT}


def test_it_begins_again_once_where_nobody_sees_it(renewal: Renewal, files: Files) -> None:
    """Not while it is being written; and not again, where that did not come about."""
    files.now = NEW
    assert looks(renewal, HIDDEN) == [Act.WAIT, Act.BEGIN_AGAIN]
    assert looks(renewal, HIDDEN, 5) == [Act.OFFER, *[Act.WAIT] * 4]
    files.now = NEWEST
    assert looks(renewal, HIDDEN, 4) == [Act.WAIT, Act.BEGIN_AGAIN, Act.OFFER, Act.WAIT]


def test_what_is_still_being_written_is_not_judged(renewal: Renewal, files: Files) -> None:
    """As long as anything changes from look to look, nothing is done."""
    for number in range(5):
        files.now = Lying("2", number)
        assert looks(renewal, HIDDEN, 1) == [Act.WAIT]
    assert looks(renewal, HIDDEN, 1) == [Act.BEGIN_AGAIN]


@pytest.mark.parametrize("what", list(product([False, True], repeat=4)))
def test_it_begins_again_unasked_where_nothing_stands_against_it(
    renewal: Renewal, files: Files, what: tuple[bool, bool, bool, bool]
) -> None:
    """A window that is seen, something unsaved, a pop-up, or a typed passphrase: then it asks."""
    files.now = NEW
    expected = Act.OFFER if any(what) else Act.BEGIN_AGAIN
    assert looks(renewal, Scene(*what)) == [Act.WAIT, expected]


def test_an_offer_that_nobody_took_up_is_kept_once_the_window_is_gone(
    renewal: Renewal, files: Files
) -> None:
    """Said once; when the person went away, it begins again by itself."""
    files.now = NEW
    assert looks(renewal, SEEN, 4) == [Act.WAIT, Act.OFFER, Act.WAIT, Act.WAIT]
    assert looks(renewal, HIDDEN, 1) == [Act.BEGIN_AGAIN]


def test_a_start_that_was_put_off_is_tried_again(renewal: Renewal, files: Files) -> None:
    """Somebody came in between: that was no start."""
    files.now = NEW
    assert looks(renewal, HIDDEN) == [Act.WAIT, Act.BEGIN_AGAIN]
    renewal.put_off()
    assert looks(renewal, HIDDEN, 1) == [Act.BEGIN_AGAIN]


def test_removal_is_said_once(renewal: Renewal, files: Files) -> None:
    """An installer takes old files away before it lays new ones down: that is no removal."""
    files.now = GONE
    assert looks(renewal, HIDDEN, 1) == [Act.WAIT]
    files.now = NEW
    assert looks(renewal, SEEN) == [Act.WAIT, Act.OFFER]
    files.now = GONE
    assert looks(renewal, HIDDEN, 4) == [Act.WAIT, Act.SAY_GONE, Act.WAIT, Act.WAIT]


def test_what_comes_back_as_it_was_is_no_news(renewal: Renewal, files: Files) -> None:
    """What was said of it is taken back."""
    files.now = GONE
    assert looks(renewal, SEEN) == [Act.WAIT, Act.SAY_GONE]
    files.now = OLD
    assert looks(renewal, SEEN, 3) == [Act.WAIT, Act.TAKE_BACK, Act.WAIT]


def test_another_window_of_the_process_says_it_anew_and_does_not_try_it_again(
    renewal: Renewal, files: Files
) -> None:
    """A start anew that the system refused leaves another window, which offers it."""
    files.now = NEW
    assert looks(renewal, HIDDEN) == [Act.WAIT, Act.BEGIN_AGAIN]
    renewal.begin()
    assert looks(renewal, HIDDEN, 3) == [Act.OFFER, Act.WAIT, Act.WAIT]


def test_what_was_never_found_is_not_missed(files: Files) -> None:
    """A program that cannot see its own files says nothing of them."""
    files.started = files.now = GONE
    assert looks(Renewal(files), HIDDEN, 3) == [Act.WAIT] * 3


def test_what_was_tried_is_what_lies_there(renewal: Renewal, files: Files) -> None:
    """Another change in between, or a removal, is something else than what was tried."""
    files.now = NEW
    renewal.tries()
    assert renewal.is_still()
    files.now = NEWEST
    assert not renewal.is_still()
    files.now = GONE
    renewal.tries()
    assert not renewal.is_still()


def test_what_cannot_be_started_is_said_and_not_offered(renewal: Renewal, files: Files) -> None:
    """Not before something else lies there."""
    files.now = NEW
    assert looks(renewal, SEEN) == [Act.WAIT, Act.OFFER]
    renewal.tries()
    renewal.fail()
    assert looks(renewal, SEEN) == [Act.WAIT] * 2
    assert looks(renewal, HIDDEN) == [Act.WAIT] * 2
    files.now = NEWEST
    assert looks(renewal, HIDDEN) == [Act.WAIT, Act.BEGIN_AGAIN]


def test_what_changed_while_it_was_tried_is_said_anew(renewal: Renewal, files: Files) -> None:
    """Once it is settled, though the same was said before; or it is taken back."""
    files.now = NEW
    assert looks(renewal, SEEN) == [Act.WAIT, Act.OFFER]
    renewal.say_anew()
    assert looks(renewal, SEEN) == [Act.OFFER, Act.WAIT]
    renewal.say_anew()
    files.now = OLD
    assert looks(renewal, SEEN) == [Act.WAIT, Act.TAKE_BACK]
