"""A diary with its reminder loop, for every test of the use cases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.house import House, begin


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Yield a diary with its loop, on Monday at 07:00."""
    made = begin(tmp_path)
    yield made
    made.store.close()
