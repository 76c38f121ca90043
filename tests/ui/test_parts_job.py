"""A job in a thread of its own, beside a window that may go before it ends."""

from __future__ import annotations

import pytest
from shiboken6 import Shiboken

from skinroutine.app.keeping.ports import GoOn
from skinroutine.ui.parts.job import PARTS
from skinroutine.ui.screens.keeping.work import Work
from skinroutine.ui.screens.lock.work import LockWork


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", [Work, LockWork])
def test_a_job_goes_on_to_its_end_without_its_window(kind: type[Work | LockWork]) -> None:
    """What is half done stays so for nobody: progress that nobody hears of does not end a job."""
    reached = list[int]()

    def job(go_on: GoOn) -> None:
        Shiboken.delete(work)
        for part in range(PARTS + 1):
            assert go_on(part / PARTS)
            reached.append(part)

    work = kind(job)
    work.start()
    work.wait()
    assert reached == list(range(PARTS + 1))
