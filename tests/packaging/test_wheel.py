"""The wheel: what it holds, built twice and from the sdist, and the program that is in it."""

from __future__ import annotations

import email
import hashlib
import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

import wheels
from skinroutine import APP_ID, __version__

pytestmark = pytest.mark.timeout(600)

BUILDER = wheels.script("packaging/wheel.py")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("wheel")
    wheels.build(made)
    return made


@pytest.fixture(scope="module")
def wheel(folder: Path) -> Path:
    return folder / f"skinroutine-{__version__}-py3-none-any.whl"


@pytest.fixture(scope="module")
def unpacked(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("sdist")
    BUILDER.unpack(folder / f"skinroutine-{__version__}.tar.gz", target)
    return target / f"skinroutine-{__version__}"


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> wheels.Installed:
    """Return the program, installed alone, in a home and a folder where nothing else is."""
    place = tmp_path_factory.mktemp("an odd place, für sich")
    python = wheels.empty_environment(place / "env")
    wheels.borrow_libraries(place / "env")
    wheels.pip(python, "install", "--quiet", "--no-deps", "--no-index", str(wheel))
    more = {"QT_QPA_PLATFORM": "offscreen", "TZ": "UTC"}
    return wheels.Installed(place / "env", wheels.bare_environment(place / "home", **more), place)


def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as packed:
        return email.message_from_bytes(
            packed.read(f"skinroutine-{__version__}.dist-info/METADATA")
        )


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def tampered(wheel: Path, tmp_path: Path) -> Path:
    """Return the wheel's twin, to which a test may add a file."""
    twin = tmp_path / wheel.name
    twin.write_bytes(wheel.read_bytes())
    return twin


def test_every_module_and_resource_is_in_and_nothing_else(wheel: Path) -> None:
    BUILDER.check_wheel(wheel)
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
        assert packed.testzip() is None
    assert "skinroutine/py.typed" in names
    assert "skinroutine/resources/theme/tokens.json" in names
    assert "skinroutine/resources/translations/skinroutine_de.qm" in names
    assert f"skinroutine-{__version__}.data/data/share/applications/{APP_ID}.desktop" in names


@pytest.mark.parametrize(
    "name", ["tests/test_x.py", "skinroutine/__pycache__/x.pyc", "skinroutine/notes.txt"]
)
def test_a_stray_file_in_a_wheel_is_refused(tampered: Path, name: str) -> None:
    with zipfile.ZipFile(tampered, "a") as packed:
        packed.writestr(name, "")
    with pytest.raises(BUILDER.Unfit, match=f"not ours to hand out: {name}"):
        BUILDER.check_wheel(tampered)


def test_a_wheel_without_a_resource_is_refused(wheel: Path, tmp_path: Path) -> None:
    lost = "skinroutine/resources/theme/tokens.json"
    with zipfile.ZipFile(wheel) as whole, zipfile.ZipFile(tmp_path / "x.whl", "w") as part:
        for name in whole.namelist():
            if name != lost:
                part.writestr(name, whole.read(name))
    with pytest.raises(BUILDER.Unfit, match=f"missing: {lost}"):
        BUILDER.check_wheel(tmp_path / "x.whl")


def test_a_wheel_that_swept_something_in_is_refused(wheel: Path, tmp_path: Path) -> None:
    """By its size; the real one is below."""
    assert wheel.stat().st_size < BUILDER.LARGEST == 4_000_000
    with zipfile.ZipFile(tmp_path / "x.whl", "w") as big:
        big.writestr("skinroutine/resources/theme/tokens.json", bytes(BUILDER.LARGEST))
    with pytest.raises(BUILDER.Unfit, match=r"bytes are more than 4000000"):
        BUILDER.check_wheel(tmp_path / "x.whl")


def test_a_wheel_that_announces_no_types_is_refused(
    wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the tree has lost the file, so that nobody misses it."""
    monkeypatch.setattr(BUILDER, "expected", lambda _root: set())
    with zipfile.ZipFile(wheel) as whole, zipfile.ZipFile(tmp_path / "x.whl", "w") as part:
        for name in whole.namelist():
            if not name.endswith("py.typed"):
                part.writestr(name, whole.read(name))
    with pytest.raises(BUILDER.Unfit, match=r"the types are not announced: py\.typed"):
        BUILDER.check_wheel(tmp_path / "x.whl")


def test_without_git_the_date_is_that_of_an_sdist_or_a_fixed_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / ".git").mkdir()
    assert BUILDER.epoch(tmp_path) == "1577836800"
    (tmp_path / "PKG-INFO").touch()
    os.utime(tmp_path / "PKG-INFO", (1_700_000_000, 1_700_000_000))
    assert BUILDER.epoch(tmp_path) == "1700000000"


def test_an_sdist_is_unpacked_by_a_python_without_filters(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Debian 12 has Python 3.11.2, and filters of archives came with 3.11.4."""
    (sdist,) = folder.glob("*.tar.gz")
    all_there_is: dict[str, Any] = (
        {"filter": "fully_trusted"} if hasattr(tarfile, "data_filter") else {}
    )
    monkeypatch.delattr(tarfile, "data_filter", raising=False)
    whole = tarfile.TarFile.extractall
    monkeypatch.setattr(
        tarfile.TarFile, "extractall", lambda self, path: whole(self, path, **all_there_is)
    )
    BUILDER.unpack(sdist, tmp_path)
    assert (tmp_path / f"skinroutine-{__version__}" / "pyproject.toml").is_file()


def test_two_builds_have_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    wheels.build(tmp_path)
    here = {path.name: digest(path) for path in folder.iterdir()}
    assert here == {path.name: digest(path) for path in tmp_path.iterdir()}
    assert len(here) == 2


def test_a_wheel_of_the_tree_is_the_one_of_the_sdist(wheel: Path, tmp_path: Path) -> None:
    straight = BUILDER.build("wheel", wheels.ROOT, tmp_path)
    assert digest(straight) == digest(wheel)


def test_an_unpacked_sdist_has_the_date_it_was_made_with(unpacked: Path) -> None:
    assert BUILDER.epoch(unpacked) == BUILDER.epoch()


def test_the_sdist_brings_its_own_tests_and_they_run(unpacked: Path) -> None:
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider")
    some = (
        *("tests/domain/test_status.py", "tests/app/test_tongue.py"),
        *("tests/packaging/test_versions.py", "tests/packaging/test_makefile.py"),
    )
    answer = subprocess.run(
        (*command, *some), cwd=unpacked, capture_output=True, text=True, timeout=400, check=False
    )
    assert answer.returncode == 0, answer.stdout
    assert " passed" in answer.stdout


def test_the_sdist_has_all_that_make_test_looks_at(unpacked: Path) -> None:
    for name in ("CHANGELOG.md", "CONTEXT.md", "CONTRIBUTING.md", "Makefile", ".ci", ".github"):
        assert (unpacked / name).exists(), name


def test_the_metadata_says_what_it_is(wheel: Path) -> None:
    said = metadata(wheel)
    assert (said["Name"], said["Version"]) == ("skinroutine", __version__)
    assert said["Metadata-Version"] == "2.4"
    assert said["License-Expression"] == "MIT AND ISC AND OFL-1.1"
    assert set(said.get_all("License-File", [])) == {
        "LICENSE",
        *(f"resources/licenses/{path.name}" for path in licences()),
    }
    assert not [one for one in said.get_all("Classifier", []) if one.startswith("License")]


def licences() -> Iterator[Path]:
    return (wheels.ROOT / "resources" / "licenses").glob("*.txt")


def test_it_runs_from_the_environment_and_not_from_the_tree(installed: wheels.Installed) -> None:
    assert installed.where().is_relative_to(installed.folder)
    assert installed.run("--version") == f"skinroutine {__version__}\n"


def test_the_command_line_works_from_the_wheel(installed: wheels.Installed) -> None:
    assert "Moisturizer" in installed.run("today")
    installed.run("done", "moisturizer", "--slot", "morning")
    done = installed.ask("today")["occurrences"]
    assert next(one for one in done if one["step"] == "moisturizer")["done_at"]
    installed.run("export", "--format", "pdf", "-o", "visit.pdf")
    assert (installed.cwd / "visit.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.skipif(sys.platform != "linux", reason="finds the log where Linux keeps it")
@pytest.mark.parametrize("name", ["skinroutine", "skinroutine-gui"])
def test_both_entry_points_open_the_window(installed: wheels.Installed, name: str) -> None:
    with wheels.window(installed, name=name) as log:
        assert f"version {__version__}, window" in log.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="share/ is the desktops' of Linux")
def test_the_desktop_finds_its_files_in_share(installed: wheels.Installed) -> None:
    for name in BUILDER.SHARED:
        path = installed.folder / name.format(app_id=APP_ID)
        assert path.stat().st_size > 0, path


def test_uninstalling_leaves_nothing_but_the_data(
    wheel: Path, installed: wheels.Installed, tmp_path: Path
) -> None:
    python = wheels.empty_environment(tmp_path / "env")
    before = set((tmp_path / "env").rglob("*"))
    wheels.pip(python, "install", "--quiet", "--no-deps", "--no-index", str(wheel))
    wheels.pip(python, "uninstall", "--quiet", "--yes", "skinroutine")
    left = {path for path in (tmp_path / "env").rglob("*") if path.is_file()} - before
    assert left == set()
