"""What the tests of the packages share: a reason where they cannot run, a screen, fresh roots.

MUST_RUN=1 in the environment: what cannot run has failed, since nobody would see it skipped.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator

import pytest

from installed import roots
from installed.root_making import RELEASES

MAY_BE_MISSING = "there is no Python 3."
"""How the one reason begins that is never a failure: a system has the Pythons that it has."""


def skipped(report: pytest.TestReport | pytest.CollectReport) -> str:
    """Return why something was skipped; nothing where it was not."""
    if not report.skipped or hasattr(report, "wasxfail"):
        return ""
    said = report.longrepr
    return str(said[2] if isinstance(said, tuple) else said).removeprefix("Skipped: ")


def judge(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Let what was skipped be a failure where everything has to run."""
    reason = skipped(report)
    if reason and os.environ.get("MUST_RUN") == "1" and not reason.startswith(MAY_BE_MISSING):
        report.outcome = "failed"
        report.longrepr = f"MUST_RUN=1, and it was skipped: {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Judge each part of a test."""
    report = yield
    judge(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Judge a module that skips itself as a whole."""
    report = yield
    judge(report)
    return report


@pytest.fixture(autouse=True, scope="session")
def _where_roots_can_be() -> None:
    """Skip all of this where no clean root can be made."""
    reason = roots.missing()
    if reason:
        pytest.skip(reason)


@pytest.fixture(params=RELEASES, scope="module")
def release(request: pytest.FixtureRequest) -> str:
    """Name each release that a package is tried on; a test may ask for one by parametrizing."""
    name: str = request.param
    reason = roots.missing_release(name)
    if reason:
        pytest.skip(reason)
    return name


@pytest.fixture(scope="module")
def root(release: str, _where_roots_can_be: None) -> Iterator[roots.Root]:
    """Yield a fresh root of a release for the tests of a module."""
    with roots.clean_root(release) as made:
        yield made


@pytest.fixture(scope="module")
def shown(_where_roots_can_be: None) -> Iterator[roots.Screen]:
    """Yield a virtual screen for the tests of a module."""
    with roots.screen() as made:
        yield made
