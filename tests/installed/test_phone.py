"""The plan on a phone from what needs no Python of the system: the folder and the Debian package.

Each in a clean root with a keyring, against a server outside it. The wheel's turn is in
test_wheel.py, where a root has its Python and its packages already.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import wheels
from skinroutine import __version__

from installed import phones, roots

pytestmark = [
    pytest.mark.timeout(1200),
    # what is started in a root ends with the root, and is not waited for one by one
    pytest.mark.filterwarnings(
        "ignore:Exception ignored in. <function Popen:pytest.PytestUnraisableExceptionWarning"
    ),
]

DIST = roots.HOUSE / "dist"
PACKED = DIST / f"skinroutine-{__version__}-linux-x86_64.tar.gz"
APT = re.compile(r"^    sudo apt install --no-install-recommends (.+)$", re.MULTILINE)
FOLDER, PACKAGE = "the folder", "the package"
PROGRAMS = {FOLDER: f"/home/{roots.PERSON}/skinroutine/skinroutine", PACKAGE: "skinroutine"}


@pytest.fixture(scope="module", params=sorted(PROGRAMS))
def kind(request: pytest.FixtureRequest) -> str:
    """Name each way in which the program is handed on without needing a Python."""
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def program(kind: str) -> str:
    """Return what starts the program in the root."""
    return PROGRAMS[kind]


@pytest.fixture(scope="module")
def root(release: str, kind: str) -> Iterator[roots.Root]:
    """Yield a root with the program and what that says it needs, and nothing else."""
    made_of = {FOLDER: PACKED, PACKAGE: next(DIST.glob(f"skinroutine_{__version__}_*.deb"), PACKED)}
    if not made_of[kind].exists() or (kind == PACKAGE and made_of[kind] == PACKED):
        pytest.skip(f"{kind} is not in dist; 'make packages' makes it")
    with roots.clean_root(release, zone=wheels.late_morning()) as made:
        if kind == PACKAGE:
            made.install(made_of[kind])
        else:
            _unpack(made)
        yield made


def _unpack(root: roots.Root) -> None:
    with tarfile.open(PACKED) as packed:
        readme = packed.extractfile("skinroutine/README.txt")
        assert readme is not None
        named = APT.search(readme.read().decode())
    assert named is not None
    root.install(*named[1].split())
    root.hand(PACKED, f"/home/{roots.PERSON}/{PACKED.name}")
    root.person("tar", "-xzf", PACKED.name, seconds=120)


def test_who_is_trusted_is_the_systems_matter(
    root: roots.Root, program: str, tmp_path: Path
) -> None:
    """A server with an unknown certificate is refused, and taken once the system knows it."""
    phones.trusts_whom_the_system_trusts(root, program, tmp_path / "server")


def test_without_a_keyring_nothing_is_kept(root: roots.Root, program: str) -> None:
    """A system without one is told so in a sentence, before anybody is asked for a password."""
    phones.refuses_without_a_keyring(root, program)


def test_the_plan_goes_to_a_calendar_and_the_window_hears_of_a_tick(
    root: roots.Root, shown: roots.Screen, program: str, tmp_path: Path
) -> None:
    """Published, completed there, ticked here, taken away: what is bundled is all it takes."""
    phones.publishes_and_hears(root, program, tmp_path / "server", shown)
