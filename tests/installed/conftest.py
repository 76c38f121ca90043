"""What the tests of the packages share: a reason where they cannot run, a screen, fresh roots."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from installed import roots


@pytest.fixture(autouse=True, scope="session")
def _where_roots_can_be() -> None:
    """Skip all of this where no clean root can be made."""
    reason = roots.missing()
    if reason:
        pytest.skip(reason)


@pytest.fixture(params=["bookworm", "trixie"], scope="module")
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
