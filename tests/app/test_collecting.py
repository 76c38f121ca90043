"""Python's collector rests while the program is made, and then leaves alone what was made."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from skinroutine.app import collecting


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Leave the collector as it was."""
    yield
    gc.unfreeze()
    gc.enable()


def test_it_rests_inside_the_block_alone() -> None:
    """Nothing is looked for in the block; afterwards all is as usual, also where it failed."""
    with collecting.resting():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), collecting.resting():
        _ = 1 / 0
    assert gc.isenabled()


def test_what_was_made_is_not_looked_at() -> None:
    """What there is at the end of the rest is left alone; what comes later is not."""
    gc.unfreeze()
    collecting.rest()
    made = [[]]  # type: ignore[var-annotated]
    collecting.settle()
    kept = gc.get_freeze_count()
    assert kept > 0
    assert all(one is not made for one in gc.get_objects())
    later = [[]]  # type: ignore[var-annotated]
    collecting.settle()
    assert any(one is later for one in gc.get_objects())
