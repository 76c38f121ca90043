"""Counts in words, always with their denominator; pure."""

from __future__ import annotations

from skinroutine.app.tongue import number, plural, tr
from skinroutine.domain.record.adherence import Count


def of(total: Count) -> str:
    """Return a count with its denominator."""
    return tr("{done} of {planned}", done=number(total.done), planned=number(total.planned))


def with_skipped(total: Count) -> str:
    """Return a count with its denominator and what was skipped beside it."""
    return _beside(of(total), total.skipped)


def steps_done(total: Count) -> str:
    """Return a count of steps in words."""
    done = number(total.done)
    steps = plural("{done} of {n} steps done", "{done} of {n} steps done", total.planned, done=done)
    return _beside(steps, total.skipped)


def _beside(words: str, skipped: int) -> str:
    if not skipped:
        return words
    left_out = plural("1 skipped", "{n} skipped", skipped, about="steps, beside a count")
    return tr("{count}, {skipped}", about="a count and steps", count=words, skipped=left_out)
