"""The fault layer, built once; what it stands on is there on Linux alone."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from faults.shim import build


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs the layer where there is none, and say why."""
    here = Path(__file__).parent
    reason = (
        "the fault layer is for Linux's libc"
        if sys.platform != "linux"
        else "no C compiler to build the fault layer with"
        if shutil.which("cc") is None
        else ""
    )
    for item in items:
        if reason and here in item.path.parents:
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def layer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the library that is put between a program and libc."""
    return build(tmp_path_factory.mktemp("layer"))
